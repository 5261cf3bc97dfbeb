import { exact, multiply, toNumber } from './exact.ts'
import { SSVC_FACTOR_IDS, SSVC_FACTORS, type SsvcFactorId, type SsvcGroup } from './ssvc-factors.ts'
import type { AgentLevel, SsvcOutcome, SsvcScore } from './ssvc-score.ts'

/** The state of exploitation, and its chance. */
const THREATS = { none: 0.2, poc: 0.5, active: 0.9 } as const
/** How well the agent is protected, and the chance that an exploit succeeds. */
const VULNERABILITIES = { hardened: 0.3, moderate: 0.5, exposed: 0.8 } as const
const IMPACTS = { contained: 2, significant: 5, critical: 10 } as const
const EXPOSURES: Readonly<Record<AgentLevel, number>> = { copilot: 2, specialist: 4, 'prime-mover': 8 }
const DAYS: Readonly<Record<SsvcOutcome, string>> = {
  defer: 'none',
  scheduled: '30-90 days',
  'out-of-cycle': '7-30 days',
  immediate: '0-7 days',
}

export const SSVC_THREATS = ['none', 'poc', 'active'] as const satisfies readonly (keyof typeof THREATS)[]
export const SSVC_VULNERABILITIES = [
  'hardened',
  'moderate',
  'exposed',
] as const satisfies readonly (keyof typeof VULNERABILITIES)[]
export const SSVC_IMPACTS = [
  'contained',
  'significant',
  'critical',
] as const satisfies readonly (keyof typeof IMPACTS)[]

export type SsvcThreat = (typeof SSVC_THREATS)[number]
export type SsvcVulnerability = (typeof SSVC_VULNERABILITIES)[number]
export type SsvcImpact = (typeof SSVC_IMPACTS)[number]

export interface SsvcInput {
  readonly threat: SsvcThreat
  readonly vulnerability: SsvcVulnerability
  readonly impact: SsvcImpact
  /** Whole numbers from 1 to 5; one that is not there counts as 1 and is named in the result. */
  readonly factors: Readonly<Partial<Record<SsvcFactorId, number>>>
}

type Row = Readonly<Record<SsvcImpact, SsvcOutcome>>

/** The 27 cells of the published matrix: exploitation, agent level, impact. The risk score decides none of them. */
const MATRIX: Readonly<Record<SsvcThreat, Readonly<Record<AgentLevel, Row>>>> = {
  none: {
    copilot: { contained: 'defer', significant: 'scheduled', critical: 'out-of-cycle' },
    specialist: { contained: 'scheduled', significant: 'scheduled', critical: 'out-of-cycle' },
    'prime-mover': { contained: 'scheduled', significant: 'out-of-cycle', critical: 'immediate' },
  },
  poc: {
    copilot: { contained: 'scheduled', significant: 'scheduled', critical: 'out-of-cycle' },
    specialist: { contained: 'scheduled', significant: 'out-of-cycle', critical: 'out-of-cycle' },
    'prime-mover': { contained: 'out-of-cycle', significant: 'out-of-cycle', critical: 'immediate' },
  },
  active: {
    copilot: { contained: 'out-of-cycle', significant: 'out-of-cycle', critical: 'immediate' },
    specialist: { contained: 'out-of-cycle', significant: 'immediate', critical: 'immediate' },
    'prime-mover': { contained: 'immediate', significant: 'immediate', critical: 'immediate' },
  },
}

/**
 * The AIVSS-SSVC decision (calculator published by the OWASP AIVSS project, no version): likelihood is threat times
 * vulnerability, the risk score is likelihood times exposure times impact, and the outcome stands in the matrix.
 *
 * @throws RangeError for a factor that is not a whole number from 1 to 5
 */
export function scoreSsvc({ threat, vulnerability, impact, factors }: SsvcInput): SsvcScore {
  for (const id of SSVC_FACTOR_IDS) {
    const value = factors[id] ?? 1
    if (!Number.isInteger(value) || value < 1 || value > 5)
      throw new RangeError(`${id} is a whole number from 1 to 5, not ${value}`)
  }
  const groups = [
    groupOf('execution', factors),
    groupOf('state', factors),
    groupOf('unpredictability', factors),
  ]
  const agentLevel = levelOf(groups)
  const outcome = MATRIX[threat][agentLevel][impact]
  const terms = [THREATS[threat], VULNERABILITIES[vulnerability], EXPOSURES[agentLevel], IMPACTS[impact]]
  const [execution = 0, state = 0, unpredictability = 0] = groups.map(average)
  return {
    averages: { execution, state, unpredictability },
    agentLevel,
    riskScore: toNumber(multiply(...terms.map(exact))),
    outcome,
    timeline: DAYS[outcome],
    missing: SSVC_FACTOR_IDS.filter((id) => factors[id] === undefined),
  }
}

/** A group of factors as a sum, so that its average is compared without rounding. */
interface Group {
  readonly sum: number
  readonly size: number
}

function groupOf(group: SsvcGroup, factors: SsvcInput['factors']): Group {
  const members = SSVC_FACTOR_IDS.filter((id) => SSVC_FACTORS[id].group === group)
  return { sum: members.reduce((sum, id) => sum + (factors[id] ?? 1), 0), size: members.length }
}

function average({ sum, size }: Group): number {
  return Math.round((sum * 100) / size) / 100
}

/** Any average of 4 or more is a prime mover, else any of 3 or more a specialist, else it is a copilot. */
function levelOf(groups: readonly Group[]): AgentLevel {
  const reaches = (limit: number): boolean => groups.some(({ sum, size }) => sum >= limit * size)
  return reaches(4) ? 'prime-mover' : reaches(3) ? 'specialist' : 'copilot'
}
