import type { CvssCalculator } from './cvss-calculator.js';
import { type CvssVector } from './cvss.js';
import { type ExploitEvidence } from './exploit-evidence.js';
import type { ProfileScore } from './profile-score.js';
import type { ProfileVector } from './profile-vector.js';
export interface ProfileInput {
    readonly vector: ProfileVector;
    /** The CVSS v4.0 vector of the same path; null where none is stated, and then there is no number. */
    readonly cvss: CvssVector | null;
    /** Evidence from which 1.0 resolves E before it scores; 2.0 leaves E to the CVSS vector. Left out: the vector's own E. */
    readonly evidence?: ExploitEvidence | null;
}
/**
 * Scores a metric profile (AIVSS 1.0 and 2.0): the normative score is CVSS-BTE, the class stands beside it, and 2.0 has an
 * experimental adjustment. `calculate` may be null only where there is no CVSS vector.
 */
export declare function scoreProfile({ vector, cvss, evidence }: ProfileInput, calculate: CvssCalculator | null): ProfileScore;
