import { detectorTarget } from './targets/detectors.ts'
import { evidenceTarget } from './targets/evidence.ts'
import { plainYamlTarget } from './targets/plain-yaml.ts'
import { baselineTarget, policyTarget } from './targets/policies.ts'
import { readerTargets } from './targets/readers.ts'
import { reportTarget } from './targets/reports.ts'
import { storeTarget } from './targets/stores.ts'
import { vectorTarget } from './targets/vectors.ts'
import { wholeTarget } from './targets/whole.ts'
import type { Target } from './target.ts'

/** Everything that reads what somebody else wrote, or prints it. */
export const TARGETS: readonly Target[] = [
  ...readerTargets,
  plainYamlTarget,
  policyTarget,
  baselineTarget,
  detectorTarget,
  evidenceTarget,
  vectorTarget,
  storeTarget,
  reportTarget,
  wholeTarget,
]
