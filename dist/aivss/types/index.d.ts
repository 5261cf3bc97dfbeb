/**
 * OWASP AIVSS as pure arithmetic: exact decimals, intervals for what is unknown, nothing that does I/O.
 *
 * @example
 * import { explain, loadCvssCalculator, parseCvssVector, score } from 'aivss-gate/aivss'
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
 *
 * @module
 */
export { earnedStrength, usedMitigationFactor, type ControlInPlace, type CreditBlocker, type CreditInput, type EarnedCredit, } from './credit.js';
export { loadCvssCalculator, type CvssCalculator } from './cvss-calculator.js';
export { parseCvssVector, type CvssParse, type CvssVector } from './cvss.js';
export { explain, type Contribution, type Explanation } from './explain.js';
export { FACTOR_IDS, FACTOR_SETS, FACTORS, factorFromName, normaliseName, type FactorFacts, type FactorId, type FactorSet, } from './factors.js';
export { checkScoreInput, offTable, type InputProblem, type OffTable } from './input-check.js';
export { score, type Score, type ScoreRange } from './score.js';
export type { InputName, ScoreInput } from './score-input.js';
export { compareSeverity, SEVERITIES, severityFloor, severityOf, type Severity } from './severity.js';
export { singleChanges, type SingleChange } from './single-change.js';
export type { Known, Step } from './steps.js';
export { ADVERSARIAL_TESTED_FACTOR, DEFAULT_MATURITY, DEFAULT_VERSION, factorSetOf, MITIGATION_FACTORS, PUBLISHED_FACTOR_VALUES, publishedMitigationFactors, publishedThreatMultipliers, THREAT_MULTIPLIERS, VERSIONS, type ExploitMaturity, type MitigationStrength, type Version, } from './version.js';
