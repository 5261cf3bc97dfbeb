import { POLICY_PATH } from '../../find-policy.ts'
import { type Check, orOk } from '../check.ts'
import { unowned } from '../unowned.ts'

/** Stands for a workflow that a pull request adds: it may report a check under the gate's name. */
const NEW_WORKFLOW = '.github/workflows/new-workflow.yml'

/** Somebody owns what decides about the gate: workflows, new ones too, the policy, the baseline, CODEOWNERS itself. */
export const ownersGate: Check = {
  id: 'owners-gate',
  area: 'owners',
  summary: 'somebody owns the workflows, the policy and CODEOWNERS',
  look({ owners, gates, policy }) {
    if (owners.kind !== 'read') return []
    const paths = new Set([
      policy.path ?? POLICY_PATH,
      ...gates.flatMap(({ workflow, holder }) => [workflow.path, holder.path]),
      NEW_WORKFLOW,
      owners.owners.path,
      ...(policy.baseline === null ? [] : [policy.baseline.path]),
    ])
    return orOk(
      unowned(
        owners.owners,
        [...paths],
        'Let the last line that matches name somebody: /.github/ @acme/security',
      ),
      `all ${paths.size} paths that decide about the gate`,
    )
  },
}
