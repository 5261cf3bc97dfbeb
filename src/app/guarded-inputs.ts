import type { Gate, GuardedInput, Policy } from '../policy/policy.ts'
import { UserError } from './user-error.ts'

export const MODES = ['auto', 'check', 'audit'] as const
export type Mode = (typeof MODES)[number]

/** Inputs of the Action that say what is judged and by what; a change may not loosen its own judgement by them. */
export interface Guarded {
  /** Empty: everything. */
  readonly paths: readonly string[]
  /** Null: where a policy is looked for. */
  readonly policy: string | null
  readonly mode: Mode
  /** Null: as the policy says. */
  readonly gate: Gate | null
}

/**
 * Refuses the inputs of a workflow that would loosen the judgement of a change, unless the trusted `policy` allows them;
 * `judging` is the one that judges, where an input names another.
 *
 * @throws UserError that names every refused input
 */
export function refuseLoosening(inputs: Guarded, policy: Policy, judging: Policy): void {
  const stated: Readonly<Record<GuardedInput, boolean>> = {
    paths: inputs.paths.length > 0,
    policy: inputs.policy !== null,
    mode: inputs.mode !== 'auto',
    gate: inputs.gate === 'new-or-worse' && [policy, judging].some((one) => one.gate === 'all'),
  }
  const refused = Object.entries(stated)
    .filter(([name, is]) => is && !policy.allowInputs.some((allowed) => allowed === name))
    .map(([name]) => name)
  if (refused.length === 0) return
  const names = refused.map((name) => `"${name}"`).join(', ')
  throw new UserError(
    'input-refused',
    `${refused.length === 1 ? `the input ${names} is` : `the inputs ${names} are`} refused on pull requests: the workflow that sets ${refused.length === 1 ? 'it' : 'them'} may be part of what is judged`,
    `Remove ${refused.length === 1 ? 'it' : 'them'} from the workflow, or let the policy on the base branch say "allow-inputs: [${refused.join(', ')}]".`,
  )
}
