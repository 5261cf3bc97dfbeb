import type { FleetRow, Portfolio } from '../audit/portfolio.ts'
import type { Trend } from '../audit/trend.ts'
import { STATUSES, type Status } from '../verdict/verdict.ts'
import { stepCounts, stepNotes, stepTitle } from './audit-words.ts'
import { plain, withoutCommands } from './escape.ts'
import { count, countLevels, statusWords } from './messages.ts'
import { painter, type Tone } from './paint.ts'
import type { TerminalOptions } from './reporter.ts'
import { cutToWidth, padToWidth, widest } from './terminal-width.ts'
import { indented } from './text-findings.ts'

const TONES: Readonly<Record<Status, Tone>> = {
  error: 'bad',
  fail: 'bad',
  incomplete: 'bad',
  warn: 'warning',
  pass: 'good',
  'nothing-to-check': 'faint',
}

/** Repositories that the terminal shows; the other reports have all of them. */
const MOST_ROWS = 50

/** A fleet for a terminal: how many stand how, those that need somebody first. */
export function fleetText(
  { status, repositories, left, verdict }: Portfolio,
  trend: Trend | null,
  { colour, width }: TerminalOptions,
): string {
  const paint = painter(colour)
  const rows = needy(repositories).slice(0, MOST_ROWS)
  const statuses = widest(rows.map((row) => statusWords(row.status)))
  const names = Math.min(widest(rows.map((row) => plain(row.repository))), Math.floor(width / 2))
  const lines = rows.flatMap((row) => {
    const name = padToWidth(cutToWidth(plain(row.repository), names, 'end'), names)
    const room = Math.max(width - statuses - names - 6, 12)
    const said = cutToWidth(rowText(row), room, 'start')
    return `  ${paint(TONES[row.status], padToWidth(statusWords(row.status), statuses))}  ${name}  ${said}`.trimEnd()
  })
  const others = needy(repositories).length - rows.length
  return withoutCommands(
    [
      ...lines,
      ...(others > 0
        ? [
            `  ${count(others, 'further repository').replace(/repositorys/, 'repositories')} with something to say`,
          ]
        : []),
      ...(rows.length > 0 ? [''] : []),
      paint(
        'strong',
        `${statusWords(status)}: ${countLevels(verdict.summary) ?? 'no findings'} in ${count(verdict.summary.agents, 'agent')}`,
      ),
      ...indented(statusCounts(repositories), 0, width),
      ...trendTexts(trend).flatMap((sentence) => indented(sentence, 0, width)),
      ...(left.length === 0 ? [] : indented(`Left out: ${leftCounts(left)}.`, 0, width)),
    ].join('\n') + '\n',
  )
}

/** Repositories of which somebody has to know, worst first. */
export function needy(repositories: readonly FleetRow[]): readonly FleetRow[] {
  return repositories
    .filter(({ status }) => status !== 'pass' && status !== 'nothing-to-check')
    .toSorted(
      (a, b) =>
        STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status) ||
        (b.worst ?? 0) - (a.worst ?? 0) ||
        (a.repository < b.repository ? -1 : 1),
    )
}

/** What one repository has to say, untrusted like the rest of a verdict. */
export function rowText({ problem, worst, agents, error, warn }: FleetRow): string {
  if (problem !== null) return plain(problem)
  const score = worst === null ? '' : `, worst ${worst.toFixed(1)}`
  return `${countLevels({ error, warn, note: 0 }) ?? 'no errors'} in ${count(agents, 'agent')}${score}`
}

/** What changed since earlier audits, a sentence each. */
export function trendTexts(trend: Trend | null): readonly string[] {
  const steps = trend === null ? [] : [trend.last, ...(trend.twelve === null ? [] : [trend.twelve])]
  return steps.map((step) => [`${stepTitle(step)}: ${stepCounts(step)}.`, ...stepNotes(step)].join(' '))
}

/** "40 repositories: 3 fail, 1 error, 36 pass". */
export function statusCounts(repositories: readonly FleetRow[]): string {
  const parts = STATUSES.flatMap((status) => {
    const number = repositories.filter((row) => row.status === status).length
    return number === 0
      ? []
      : [`${number} ${status === 'error' ? 'could not be audited' : statusWords(status)}`]
  })
  const noun = repositories.length === 1 ? 'repository' : 'repositories'
  return `${repositories.length} ${noun}${parts.length === 0 ? '' : `: ${parts.join(', ')}`}.`
}

/** "3 archived, 12 forks". */
export function leftCounts(left: Portfolio['left']): string {
  const counts = new Map<string, number>()
  for (const { why } of left) counts.set(why, (counts.get(why) ?? 0) + 1)
  return [...counts].map(([why, number]) => `${number} ${plain(why)}`).join(', ')
}
