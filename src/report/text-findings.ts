import type { AgentVerdict, Finding, Level, Verdict } from '../verdict/verdict.ts'
import { cutCharacters } from './cut.ts'
import { plain } from './escape.ts'
import { floorText } from './floor.ts'
import { acceptedText, count, placeText, remediesHeading, remedyText, waiverText } from './messages.ts'
import type { Paint, Tone } from './paint.ts'
import { gather, isShown, worstFirst, type Group } from './ranking.ts'
import { wrap } from './terminal-width.ts'

const LABELS: Readonly<Record<Level, readonly [string, Tone]>> = {
  error: ['✗ error', 'bad'],
  warn: ['! warn ', 'warning'],
  note: ['· note ', 'faint'],
}

/** How many findings are listed that do not count. */
const MOST_SET_ASIDE = 10

/** The longest untrusted text, in characters, that a terminal is given. */
const LONGEST = 2_000

/** A block per agent that has findings to show: each with level, rule, place, message and remedy. */
export function findingBlocks(
  groups: readonly Group[],
  least: Level,
  paint: Paint,
  width: number,
): readonly (readonly string[])[] {
  return groups.flatMap(({ agent, title, findings }) => {
    const shown = gather(findings.filter(({ level }) => isShown(level, least)))
    if (shown.length === 0) return []
    const remedies = agent === null ? [] : waysToGreen(agent, width)
    return [
      [
        ...indented(title, 0, width).map((line) => paint('strong', line)),
        ...shown.flatMap((finding) => findingLines(finding, paint, width)),
        ...remedies.map((line) => paint('good', line)),
      ],
    ]
  })
}

/** The one on the line of its heading, several below it. */
function waysToGreen(agent: AgentVerdict, width: number): readonly string[] {
  const [first, ...others] = agent.remedies
  if (first === undefined) return []
  const heading = remediesHeading(agent)
  return others.length === 0
    ? indented(`${heading}: ${remedyText(first)}`, 2, width, 2)
    : [
        ...indented(`${heading}:`, 2, width),
        ...agent.remedies.flatMap((one) => indented(`- ${remedyText(one)}`, 4, width, 2)),
      ]
}

function findingLines(finding: Finding, paint: Paint, width: number): readonly string[] {
  const { level, rule, message, help, location, change } = finding
  const [label, tone] = LABELS[level]
  const changed = change === 'new' || change === 'worse' ? `  ${change}` : ''
  return [
    `  ${paint(tone, label)}  ${paint('strong', plain(rule))}  ${paint('place', plain(placeText(location)))}${changed}`,
    ...indented(message, 4, width),
    ...indented(floorText(finding), 4, width),
    ...(plain(help) === '' ? [] : indented(`→ ${help}`, 4, width, 2).map((line) => paint('faint', line))),
  ]
}

/** What is known but does not count: existing, accepted, waived and fixed findings, each kind counted and shortly listed. */
export function setAside(verdict: Verdict, paint: Paint, width: number): readonly (readonly string[])[] {
  const of = (standing: 'existing' | 'accepted' | 'waived' | 'fixed'): readonly Finding[] =>
    worstFirst(verdict.findings.filter((finding) => finding.standing === standing))
  const line = ({ level, rule, agent, location }: Finding): string =>
    `${level} ${rule}${agent === null ? '' : ` (${agent})`} ${placeText(location)}`
  const list = (
    title: string,
    found: readonly Finding[],
    print: (finding: Finding) => string,
  ): readonly string[] => {
    if (found.length === 0) return []
    const lines = [...timesEach(found.map(print))]
    const shown = lines.slice(0, MOST_SET_ASIDE)
    const more = found.length - shown.reduce((sum, [, times]) => sum + times, 0)
    return [
      paint('strong', title),
      ...shown.flatMap(([text, times]) =>
        indented(times === 1 ? text : `${text}, ${times} times`, 2, width, 2),
      ),
      ...(more > 0 ? [`  and ${more} more`] : []),
    ]
  }
  const [existing, waived, fixed] = [of('existing'), of('waived'), of('fixed')]
  const accepted = of('accepted')
  return [
    list(`${count(existing.length, 'existing finding')}, not counted`, existing, (finding) => line(finding)),
    list(`${count(accepted.length, 'accepted finding')}`, accepted, (finding) =>
      finding.accepted === null ? line(finding) : `${line(finding)} ${acceptedText(finding.accepted)}`,
    ),
    list(`${count(waived.length, 'waived finding')}`, waived, (finding) =>
      finding.waiver === null ? line(finding) : `${line(finding)} ${waiverText(finding.waiver)}`,
    ),
    list(`${count(fixed.length, 'finding')} fixed`, fixed, (finding) => line(finding)),
  ]
}

function timesEach(lines: readonly string[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>()
  for (const one of lines) times.set(one, (times.get(one) ?? 0) + 1)
  return times
}

/** Untrusted text as wrapped lines, each indented; those after the first `further` columns deeper. */
export function indented(text: string, indent: number, width: number, further = 0): readonly string[] {
  const room = Math.max(width - indent - further, 10)
  return wrap(cutCharacters(plain(text), LONGEST), room).map(
    (line, index) => ' '.repeat(indent + (index === 0 ? 0 : further)) + line,
  )
}
