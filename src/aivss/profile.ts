import type { CvssCalculator } from './cvss-calculator.ts'
import { type CvssVector, withExploitMaturity } from './cvss.ts'
import { effectClass } from './effect-class.ts'
import { type ExploitEvidence, exploitMaturity } from './exploit-evidence.ts'
import { adjustment } from './profile-adjustment.ts'
import type { ProfileScore } from './profile-score.ts'
import type { ProfileVector } from './profile-vector.ts'
import { severityOf } from './severity.ts'

export interface ProfileInput {
  readonly vector: ProfileVector
  /** The CVSS v4.0 vector of the same path; null where none is stated, and then there is no number. */
  readonly cvss: CvssVector | null
  /** Evidence from which 1.0 resolves E before it scores; 2.0 leaves E to the CVSS vector. Left out: the vector's own E. */
  readonly evidence?: ExploitEvidence | null
}

/**
 * Scores a metric profile (AIVSS 1.0 and 2.0): the normative score is CVSS-BTE, the class stands beside it, and 2.0 has an
 * experimental adjustment. `calculate` may be null only where there is no CVSS vector.
 */
export function scoreProfile(
  { vector, cvss, evidence }: ProfileInput,
  calculate: CvssCalculator | null,
): ProfileScore {
  const { version, metrics } = vector
  const resolves = version === '1.0' && evidence !== undefined && evidence !== null
  const scored = cvss !== null && resolves ? withExploitMaturity(cvss, exploitMaturity(evidence)) : cvss
  const bte = scored === null ? null : bteOf(scored, calculate)
  return {
    version,
    cvss: { bte, vector: scored?.text ?? null },
    metrics,
    effectClass: effectClass(metrics),
    aivss: bte,
    severity: bte === null ? null : severityOf(bte),
    experimental: bte === null || version === '1.0' ? null : adjustment(bte, metrics),
  }
}

function bteOf(vector: CvssVector, calculate: CvssCalculator | null): number {
  if (calculate === null) throw new Error('a CVSS vector needs the calculator')
  return calculate(vector, 'bte')
}
