import {
  type Area,
  type CheckReport,
  type DoctorReport,
  type Outcome,
  outcomeCounts,
  type Said,
} from './doctor-report.ts'
import { plain, withoutCommands } from './escape.ts'
import { grouped } from '../source/grouped.ts'
import { count, placeText } from './messages.ts'
import { type Paint, painter, type Tone } from './paint.ts'
import type { TerminalOptions } from './reporter.ts'
import { indented } from './text-findings.ts'

const MARKS: Readonly<Record<Outcome, readonly [mark: string, tone: Tone]>> = {
  ok: ['✓ ok         ', 'good'],
  note: ['· note       ', 'faint'],
  problem: ['✗ problem    ', 'bad'],
  'cannot-tell': ['? cannot tell', 'warning'],
}

const TITLES: Readonly<Record<Area, string>> = {
  policy: 'Policy',
  workflows: 'Workflows',
  owners: 'Code owners',
  models: 'Threat models',
  github: 'On GitHub',
}

/** What the doctor found, for a terminal: what holds in one line each, everything else with its place, reason and remedy. */
export function doctorText(report: DoctorReport, { colour, width }: TerminalOptions): string {
  const paint = painter(colour)
  const areas = [...grouped(report.checks, ({ area }) => area)].flatMap(([area, checks]) => {
    const lines = areaLines(checks, paint, width)
    return lines.length === 0 ? [] : [[paint('strong', TITLES[area]), ...lines].join('\n')]
  })
  return withoutCommands(`${[...areas, summaryLine(report, paint)].join('\n\n')}\n`)
}

/** Checks that say the same (that GitHub was not asked, say) say it together. */
function areaLines(checks: readonly CheckReport[], paint: Paint, width: number): readonly string[] {
  const all = checks.flatMap(({ id, said }) => said.map((one) => ({ id, one })))
  const together = grouped(all, ({ one }) => JSON.stringify(one))
  return [...together.values()].flatMap((same) => {
    const [first] = same
    return first === undefined
      ? []
      : saidLines([...new Set(same.map(({ id }) => id))].join(', '), first.one, paint, width)
  })
}

function saidLines(name: string, said: Said, paint: Paint, width: number): readonly string[] {
  const [mark, tone] = MARKS[said.outcome]
  const begin = `  ${paint(tone, mark)}  `
  const column = mark.length + 4
  // What holds takes one line, as far as it fits.
  if (said.outcome === 'ok') {
    const [first = '', ...rest] = indented(`${name}: ${said.message}`, 0, width - column)
    return [begin + first, ...rest.map((line) => ' '.repeat(column) + line)]
  }
  const where = said.place === null ? '' : `  ${paint('place', plain(placeText(said.place)))}`
  const names = indented(name, 0, width - column).map((line) => paint('strong', line))
  return [
    begin + names.join(`\n${' '.repeat(column)}`) + where,
    ...indented(said.message, 4, width),
    ...(plain(said.help) === ''
      ? []
      : indented(`→ ${said.help}`, 4, width, 2).map((line) => paint('faint', line))),
  ]
}

function summaryLine(report: DoctorReport, paint: Paint): string {
  const counts = outcomeCounts(report)
  const parts = [
    count(counts.problem, 'problem'),
    `${counts['cannot-tell']} could not be told`,
    count(counts.note, 'note'),
    `${counts.ok} ok`,
  ]
  const tone: Tone = counts.problem > 0 ? 'bad' : counts['cannot-tell'] > 0 ? 'warning' : 'good'
  return paint(tone, parts.join(', '))
}
