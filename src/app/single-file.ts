import type { ModelProblem } from '../formats/reader.ts'
import type { ThreatModel } from '../model/threat-model.ts'
import { discover } from './discover.ts'
import { linkListings } from './link-listings.ts'
import { UserError } from './user-error.ts'
import type { Ports } from './workspace.ts'
import type { Policy } from '../policy/policy.ts'

export interface ModelFile {
  readonly models: readonly ThreatModel[]
  readonly problems: readonly ModelProblem[]
  readonly modelPaths: ReadonlySet<string>
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
  const gap = found.gaps[0]
  if (gap !== undefined)
    throw new UserError('model-unread', gap.message, 'Name a file that can be read.', {
      path: gap.path,
      line: 1,
      column: 1,
    })
  if (linked.models.length === 0) {
    const [first, ...others] = problems
    throw first === undefined
      ? new UserError('no-model', 'there is no threat model in the file', 'Name a threat-model file.')
      : new UserError('model-invalid', first.message, first.help, first.place, others)
  }
  return { models: linked.models, problems, modelPaths: found.modelPaths }
}
