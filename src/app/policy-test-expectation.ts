import type { CaseFailure } from '../report/policy-test-report.ts'
import type { AgentVerdict, Finding, Verdict } from '../verdict/verdict.ts'
import type { ExpectedFinding, Expectation } from './policy-test-case.ts'
import type { ExpectedScore } from './policy-test-schema.ts'

/** What an expectation says and what came instead; null where it came true. */
export function failureOf(expectation: Expectation, verdict: Verdict): CaseFailure | null {
  const { place } = expectation
  switch (expectation.kind) {
    case 'status': {
      const { status } = expectation
      return verdict.status === status
        ? null
        : { expected: `status ${status}`, came: `status ${verdict.status}`, place }
    }
    case 'found': {
      if (verdict.findings.some((finding) => fits(finding, expectation.finding))) return null
      const near = verdict.findings.filter(({ rule }) => rule === expectation.finding.rule)
      const came = near.length === 0 ? 'no finding of this rule' : near.map(findingText).join('; ')
      return { expected: expectedText(expectation.finding), came, place }
    }
    case 'not-found': {
      const wrong = verdict.findings.filter((finding) => fits(finding, expectation.finding))
      if (wrong.length === 0) return null
      return {
        expected: `no ${expectedText(expectation.finding)}`,
        came: wrong.map(findingText).join('; '),
        place,
      }
    }
    case 'score': {
      const { agent, score } = expectation
      const expected = `${agent === null ? '' : `${agent} `}score ${scoreText(score)}`
      const found = agentFor(agent, verdict)
      if (typeof found === 'string') return { expected, came: found, place }
      return scoreFits(found, score) ? null : { expected, came: `score ${cameText(found)}`, place }
    }
  }
}

function fits(finding: Finding, expected: ExpectedFinding): boolean {
  return (
    finding.rule === expected.rule &&
    finding.standing === expected.standing &&
    (expected.level === null || finding.level === expected.level) &&
    (expected.agent === null || finding.agent === expected.agent) &&
    (expected.subject === null || finding.subject === expected.subject)
  )
}

/** An agent that the change took away has no score of its own any more. */
function agentFor(id: string | null, { agents }: Verdict): AgentVerdict | string {
  const present = agents.filter(({ change }) => change !== 'removed')
  const ids = present.map((one) => one.id).join(', ')
  const [first] = id === null ? present : present.filter((one) => one.id === id)
  if (first === undefined) return id === null ? 'no agent' : `no agent of this id (there is ${ids || 'none'})`
  return id === null && present.length > 1 ? `several agents (${ids}); name each under "scores"` : first
}

function scoreFits(
  { score: { aivss, severity, low, high, determined } }: AgentVerdict,
  expected: ExpectedScore,
): boolean {
  if (expected === 'undetermined') return !determined
  if (typeof expected === 'string') return severity === expected
  if (typeof expected === 'number') return aivss === expected
  return low >= expected.from && high <= expected.to
}

function scoreText(expected: ExpectedScore): string {
  if (typeof expected === 'string') return expected
  if (typeof expected === 'number') return expected.toFixed(1)
  return `from ${expected.from.toFixed(1)} to ${expected.to.toFixed(1)}`
}

function cameText({ score: { aivss, severity, low, high, missing } }: AgentVerdict): string {
  if (aivss !== null) return `${aivss.toFixed(1)} ${severity ?? ''}`.trim()
  return `undetermined, from ${low.toFixed(1)} to ${high.toFixed(1)} (missing: ${missing.join(', ')})`
}

function expectedText({ rule, level, agent, subject, standing }: ExpectedFinding): string {
  const about = [agent === null ? '' : `agent ${agent}`, subject === null ? '' : `subject ${subject}`]
  return findingWords(rule, level, standing, about)
}

/** One finding in one line, with what distinguishes it. */
export function findingText({ rule, level, agent, subject, standing, message }: Finding): string {
  return `${findingWords(rule, level, standing, [agent === null ? '' : `agent ${agent}`, `subject ${subject}`])}: ${message}`
}

function findingWords(
  rule: string,
  level: string | null,
  standing: string,
  about: readonly string[],
): string {
  const told = about.filter((one) => one !== '').join(', ')
  const shown = standing === 'counts' ? '' : ` ${standing}`
  return `${level === null ? 'finding' : level}${shown} ${rule}${told === '' ? '' : ` (${told})`}`
}
