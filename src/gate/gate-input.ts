import type { CvssCalculator } from '../aivss/cvss-calculator.ts'
import type { ModelProblem } from '../formats/reader.ts'
import type { ArtefactFile } from '../detect/detector.ts'
import type { Day } from '../model/day.ts'
import type { TreeFile } from '../model/evidence.ts'
import type { ThreatModel } from '../model/threat-model.ts'
import type { Baseline } from '../policy/baseline.ts'
import type { Policy } from '../policy/policy.ts'
import type { FilesSeen, PolicyChange } from '../rules/rule.ts'
import type { Gap, Verdict } from '../verdict/verdict.ts'

/** Everything that a verdict is made of. Nothing else is looked at: no clock, no files, no environment. */
export interface GateInput {
  readonly toolVersion: string
  readonly policy: Policy
  /** Whether the policy is the one that judges, or a floor beside it. */
  readonly role: 'own' | 'floor'
  readonly models: readonly ThreatModel[]
  readonly problems: readonly ModelProblem[]
  readonly gaps: readonly Gap[]
  readonly files: FilesSeen
  readonly artefacts: readonly ArtefactFile[]
  /** `sha256:...` of a file that a model names as artefact. */
  readonly digestOf: (path: string) => string | null
  /** A file that evidence of a model names, by the path that the model writes; null where there is none. */
  readonly evidenceFile: (path: string) => TreeFile | null
  /** Path of a file relative to the folder that holds `.github`, in which the policy's globs are written. */
  readonly policyPath: (path: string) => string
  /** Whether a file of the head exists, by the path that models and policies write. */
  readonly hasFile: (path: string) => boolean
  /** What to compare with; null where the whole tree is judged as it stands. */
  readonly base: BaseSide | null
  /** What the change does to the policy; null where nothing is compared. */
  readonly policyChange: PolicyChange | null
  /** Accepted findings; null where a change is compared, for floors, and where the policy names none. */
  readonly baseline: Baseline | null
  /** Equal for equal content of a file, by its path relative to the root; null where there is none. */
  readonly contentOf: (path: string) => string | null
  readonly cvss: CvssCalculator | null
  readonly today: Day
  readonly scope: Verdict['scope']
}

/** The same agents at an earlier commit, judged under the same policy. */
export interface BaseSide {
  readonly models: readonly ThreatModel[]
  readonly problems: readonly ModelProblem[]
  readonly files: FilesSeen
  readonly artefacts: readonly ArtefactFile[]
  readonly digestOf: (path: string) => string | null
  readonly evidenceFile: (path: string) => TreeFile | null
  /** Whether the file or files that a path or glob of a model names differ between base and head. */
  readonly differs: (path: string) => boolean
  /** Whether what differs there is nothing but comments and blanks. */
  readonly onlyTouched: (path: string) => boolean
  /** Where a file of the base stands now that is gone from its place; null where it is there, or gone altogether. */
  readonly movedTo: (path: string) => Moved | null
}

export interface Moved {
  readonly path: string
  /** Whether it holds what it held. */
  readonly isSame: boolean
}
