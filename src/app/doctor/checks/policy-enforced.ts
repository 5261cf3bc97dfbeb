import { type Check, note, ok } from '../check.ts'

/** Whether the policy is in force yet. */
export const policyEnforced: Check = {
  id: 'policy-enforced',
  area: 'policy',
  summary: 'the policy is in force',
  look({ today, policy: { loaded, placeOf } }) {
    if (!loaded.ok) return []
    const { enforceFrom } = loaded.policy
    return enforceFrom === null || enforceFrom <= today
      ? [ok('in force today')]
      : [
          note(
            `nothing fails before ${enforceFrom} (enforce-from)`,
            'Take it out when the gate shall hold.',
            placeOf(['enforce-from']),
          ),
        ]
  },
}
