import type { AcceptedDebt } from '../audit/accept.ts'
import type { BaselineEntry } from '../policy/baseline.ts'
import type { Verdict } from '../verdict/verdict.ts'
import { plain, withoutCommands } from './escape.ts'
import { count, verdictLine } from './messages.ts'
import { painter, type Tone } from './paint.ts'
import type { TerminalOptions } from './reporter.ts'
import { indented } from './text-findings.ts'

/** What an acceptance changes in the file at `path`, finding by finding, and what the gate says with it. */
export function acceptText(
  path: string,
  { entries, kept, renewed, added, dropped }: AcceptedDebt,
  verdict: Verdict,
  { colour, width }: TerminalOptions,
): string {
  const paint = painter(colour)
  const list = (mark: string, tone: Tone, some: readonly BaselineEntry[]): readonly string[] =>
    some.map((entry) => `  ${paint(tone, mark)} ${indented(entryText(entry), 0, width - 4).join(' ')}`)
  const unaccepted = verdict.findings.filter(
    ({ standing, level }) => standing === 'counts' && level === 'error',
  )
  const counts = [
    `${added.length} added`,
    `${renewed.length} renewed`,
    `${kept.length} kept`,
    `${dropped.length} dropped`,
  ]
  return withoutCommands(
    `${[
      paint('strong', `${plain(path)}: ${count(entries.length, 'accepted finding')} (${counts.join(', ')})`),
      ...list('+', 'warning', added),
      ...list('~', 'warning', renewed),
      ...list('-', 'good', dropped),
      ...(unaccepted.length === 0
        ? []
        : indented(
            `${count(unaccepted.length, 'error')} cannot be accepted here (of floors, say): "aivss-gate check" shows them.`,
            0,
            width,
          )),
      ...indented(`With it: ${verdictLine(verdict)}`, 0, width),
    ].join('\n')}\n`,
  )
}

function entryText({ agent, rule, subject, level, upTo }: BaselineEntry): string {
  const ceiling = upTo === null ? '' : `, up to ${upTo.toFixed(1)}`
  return `${level} ${[agent, rule, subject].filter((part) => part !== null).join(' / ')}${ceiling}`
}
