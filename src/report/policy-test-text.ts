import { plain, withoutCommands } from './escape.ts'
import { count, placeText } from './messages.ts'
import { painter, type Paint } from './paint.ts'
import { type CaseFailure, type CaseResult, isPassed, type PolicyTestReport } from './policy-test-report.ts'
import type { TerminalOptions } from './reporter.ts'
import { indented } from './text-findings.ts'

/** For a terminal: a line per case, under each that failed what was expected and what came, and the count at the end. */
export function policyTestText(report: PolicyTestReport, { colour, width }: TerminalOptions): string {
  const paint = painter(colour)
  const columns = Math.min(Math.max(width, 20), 120)
  const lines = [
    ...report.cases.flatMap((one) => caseLines(one, paint, columns)),
    '',
    ...report.notices.flatMap((notice) => indented(notice, 0, columns, 2)),
    ...indented(summary(report), 0, columns, 2).map((line) =>
      paint(report.cases.every(isPassed) ? 'good' : 'bad', line),
    ),
  ]
  return withoutCommands(`${lines.join('\n')}\n`)
}

function caseLines(result: CaseResult, paint: Paint, width: number): readonly string[] {
  const { name, place, failures } = result
  if (isPassed(result)) return [`${paint('good', '✓')} ${plain(name)}`]
  return [
    `${paint('bad', '✗')} ${paint('strong', plain(name))}  ${paint('place', plain(placeText(place)))}`,
    ...failures.flatMap((failure) => failureLines(failure, paint, width)),
  ]
}

function failureLines(
  { expected, came, place }: CaseFailure,
  paint: Paint,
  width: number,
): readonly string[] {
  return [
    `  ${paint('place', plain(placeText(place)))}`,
    ...indented(`expected ${expected}`, 4, width, 2),
    ...indented(`came     ${came}`, 4, width, 2),
  ]
}

function summary({ cases, policy, path }: PolicyTestReport): string {
  const failed = cases.filter((one) => !isPassed(one)).length
  const told =
    failed === 0
      ? `${count(cases.length, 'case')} passed`
      : `${failed} of ${count(cases.length, 'case')} failed`
  const floors =
    policy === null || policy.floors.length === 0 ? '' : ` and ${count(policy.floors.length, 'floor')}`
  const by = policy === null ? '' : `, judged by ${policy.source ?? `the preset ${policy.preset}`}${floors}`
  return `${told}${path === null ? '' : `: ${path}`}${by}`
}
