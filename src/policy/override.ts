import { mergeLayer } from './merge.ts'
import type { Override, Policy } from './policy.ts'

/** The policy for agents to which an override applies. Several overrides are applied in file order. */
export function withOverride(policy: Policy, override: Override): Policy {
  return mergeLayer(policy, override.layer)
}
