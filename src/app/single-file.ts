import type { ModelProblem } from '../formats/reader.ts'
import type { ThreatModel } from '../model/threat-model.ts'
import type { Gap } from '../verdict/verdict.ts'
import { discover } from './discover.ts'
import { linkListings } from './link-listings.ts'
import { UserError } from './user-error.ts'
import type { Ports } from './workspace.ts'
import type { Policy } from '../policy/policy.ts'

export interface ModelFile {
  readonly models: readonly ThreatModel[]
  readonly problems: readonly ModelProblem[]
}

/**
 * Reads the models of files that were named.
 *
 * @throws UserError where there is no model in them at all
 */
export async function readNamed(ports: Ports, policy: Policy): Promise<ModelFile> {
  const found = await discover(ports, policy)
  const linked = await linkListings(found.models, ports.workspace)
  const problems = [...found.problems, ...linked.problems]
  refuseGaps(found.gaps)
  if (linked.models.length === 0) {
    const [first, ...others] = problems
    throw first === undefined
      ? new UserError('no-model', 'there is no threat model in the file', 'Name a threat-model file.')
      : new UserError('model-invalid', first.message, first.help, first.place, others)
  }
  return { models: linked.models, problems }
}

/** @throws UserError where a file that was named could not be read */
export function refuseGaps([gap]: readonly Gap[]): void {
  if (gap === undefined) return
  const place = { path: gap.path, line: 1, column: 1 }
  throw new UserError('model-unread', gap.message, 'Name a file that can be read.', place)
}
