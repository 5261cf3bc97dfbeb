import { withoutCommands } from './escape.ts'
import { placeText } from './messages.ts'
import { type CaseResult, isPassed, type PolicyTestReport } from './policy-test-report.ts'
import { element, textElement } from './xml.ts'

/** JUnit XML: one suite, a test per case; a run that could not be done is an error. */
export function policyTestJunit({ path, cases, errors, notices }: PolicyTestReport): string {
  const counts = {
    tests: cases.length + errors.length,
    failures: cases.filter((one) => !isPassed(one)).length,
    errors: errors.length,
    skipped: 0,
  }
  const children = [
    ...errors.flatMap(({ code, message, help, location }) =>
      element(
        'testcase',
        {
          classname: 'aivss-gate.policy',
          name: 'could not run',
          file: location?.path ?? null,
          line: location?.line ?? null,
        },
        textElement('error', { type: code, message }, [
          location === null ? message : `${placeText(location)} ${message}`,
          `→ ${help}`,
        ]),
      ),
    ),
    ...cases.flatMap(caseElement),
    ...(notices.length === 0 ? [] : textElement('system-out', {}, notices)),
  ]
  const xml = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    ...element(
      'testsuites',
      { name: 'aivss-gate policy', ...counts },
      element('testsuite', { name: path ?? 'policy test', ...counts }, children),
    ),
  ]
  return withoutCommands(`${xml.join('\n')}\n`)
}

function caseElement({ name, place, failures }: CaseResult): readonly string[] {
  const [first, ...others] = failures
  const at = { classname: 'aivss-gate.policy', name, file: place.path, line: place.line }
  if (first === undefined) return element('testcase', at, [])
  const more = others.length === 0 ? '' : ` (and ${others.length} more)`
  const message = `expected ${first.expected}, came ${first.came}${more}`
  const lines = failures.flatMap((failure) => [
    placeText(failure.place),
    `expected ${failure.expected}`,
    `came ${failure.came}`,
  ])
  return element('testcase', at, textElement('failure', { type: 'expectation', message }, lines))
}
