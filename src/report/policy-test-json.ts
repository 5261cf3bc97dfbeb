import { jsonText } from './json-text.ts'
import { isPassed, type PolicyTestReport } from './policy-test-report.ts'

/** The results as data, `aivss-gate/policy-test/v1`. More keys may be added. */
export function policyTestJson({ tool, path, policy, cases, notices, errors }: PolicyTestReport): string {
  const passed = cases.filter(isPassed).length
  return jsonText({
    schema: 'aivss-gate/policy-test/v1',
    tool,
    path,
    policy,
    summary: { cases: cases.length, passed, failed: cases.length - passed },
    cases: cases.map(({ name, place, failures, verdict }) => ({
      name,
      passed: failures.length === 0,
      location: place,
      failures: failures.map(({ expected, came, place: location }) => ({ expected, came, location })),
      status: verdict.status,
      agents: verdict.agents.map(({ id, change, score }) => ({ id, change, score })),
      findings: verdict.findings.map(({ rule, level, agent, subject, message, standing, floor }) => ({
        rule,
        level,
        agent,
        subject,
        message,
        standing,
        floor,
      })),
    })),
    notices,
    errors,
  })
}
