/**
 * OWASP AIVSS as pure arithmetic: exact decimals, intervals for what is unknown, nothing that does I/O.
 *
 * @example
 * import { explain, loadCvssCalculator, parseCvssVector, score, waterfall } from 'aivss-gate/aivss'
 *
 * const parse = parseCvssVector('CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N')
 * if (!parse.ok) throw new Error(`the vector ${parse.reason}`)
 * const baseScore = await loadCvssCalculator()
 *
 * const input = {
 *   version: '0.8',
 *   cvss: baseScore(parse.vector), // 9.3
 *   factors: { autonomy: 1, tools: 0.5 }, // the other eight are unknown
 * } as const
 * score(input) // { low: 9.4, high: 9.9, determined: false, missing: ['language', ...], ... }
 * explain(input).singleChanges // what would lower the band
 * waterfall(input).terms // what adds what, ending exactly at the score
 *
 * @example
 * // A metric profile of AIVSS 1.0 or 2.0: CVSS-BTE is the number, the class stands beside it.
 * const profile = parseProfile('CVSS:4.0/... AIVSS:2.0/LC:D/CP:C/AP:L/SR:R/EX:W/PT:H/CA:M/TD:H')
 * if (!profile.ok) throw new Error(`the vector ${profile.reason}`)
 * scoreProfile(profile.pair, baseScore) // { effectClass: 'A2', aivss: 7.8, experimental: { aivss: 9.1, ... }, ... }
 *
 * @module
 */
export {
  earnedStrength,
  usedMitigationFactor,
  type ControlInPlace,
  type CreditBlocker,
  type CreditInput,
  type EarnedCredit,
} from './credit.ts'
export { loadCvssCalculator, type CvssCalculator } from './cvss-calculator.ts'
export {
  parseCvssVector,
  withExploitMaturity,
  type CvssParse,
  type CvssVector,
  type ExploitMaturityValue,
} from './cvss.ts'
export { effectClass } from './effect-class.ts'
export { explain, type Contribution, type Explanation } from './explain.ts'
export {
  EXPLOIT_EVIDENCE,
  exploitMaturity,
  strongestEvidence,
  type ExploitEvidence,
} from './exploit-evidence.ts'
export {
  FACTOR_IDS,
  FACTOR_SETS,
  FACTORS,
  factorFromName,
  normaliseName,
  type FactorFacts,
  type FactorId,
  type FactorSet,
} from './factors.ts'
export { checkScoreInput, offTable, type InputProblem, type OffTable } from './input-check.ts'
export { factorNeighbours, type FactorNeighbours, type Neighbour } from './neighbours.ts'
export { costAbuse, traceability, type CeilingFacts, type RecordFacts } from './profile-facts.ts'
export {
  PROFILE_METRIC_FACTS,
  PROFILE_METRICS,
  type ProfileMetric,
  type ProfileMetrics,
} from './profile-metrics.ts'
export { EFFECT_CLASSES, type Adjustment, type EffectClass, type ProfileScore } from './profile-score.ts'
export {
  parseProfile,
  parseProfileVector,
  PROFILE_VERSIONS,
  withReliability,
  type ProfilePair,
  type ProfileParse,
  type ProfileVector,
  type ProfileVectorParse,
  type ProfileVersion,
} from './profile-vector.ts'
export { scoreProfile, type ProfileInput } from './profile.ts'
export { MIN_EPISODES, reliabilityOf, type Episodes, type Reliability } from './reliability.ts'
export { score, type Score, type ScoreRange } from './score.ts'
export type { InputName, ScoreInput } from './score-input.ts'
export { compareSeverity, SEVERITIES, severityFloor, severityOf, type Severity } from './severity.ts'
export { singleChanges, type SingleChange } from './single-change.ts'
export {
  SSVC_FACTOR_IDS,
  SSVC_FACTORS,
  ssvcFactorFromName,
  type SsvcFactorId,
  type SsvcGroup,
} from './ssvc-factors.ts'
export {
  AGENT_LEVELS,
  SSVC_OUTCOMES,
  type AgentLevel,
  type SsvcOutcome,
  type SsvcScore,
} from './ssvc-score.ts'
export {
  scoreSsvc,
  SSVC_IMPACTS,
  SSVC_THREATS,
  SSVC_VULNERABILITIES,
  type SsvcImpact,
  type SsvcInput,
  type SsvcThreat,
  type SsvcVulnerability,
} from './ssvc.ts'
export type { Known, Step } from './steps.ts'
export {
  publishedTimeline,
  recommendedTimeline,
  timelineDecision,
  TIMELINES,
  type DecisionPoints,
  type KnownDecisionPoints,
  type TechnicalImpact,
  type Timeline,
  type TimelineDecision,
} from './timeline.ts'
export {
  ADVERSARIAL_TESTED_FACTOR,
  DEFAULT_MATURITY,
  DEFAULT_VERSION,
  factorSetOf,
  MITIGATION_FACTORS,
  PUBLISHED_FACTOR_VALUES,
  publishedMitigationFactors,
  publishedThreatMultipliers,
  THREAT_MULTIPLIERS,
  VERSIONS,
  type ExploitMaturity,
  type MitigationStrength,
  type Version,
} from './version.ts'
export {
  waterfall,
  type Waterfall,
  type WaterfallBar,
  type WaterfallTerm,
  type WaterfallTermId,
} from './waterfall.ts'
