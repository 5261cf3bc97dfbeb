import { withOverride } from '../../../policy/override.ts'
import { type Check, note, orOk } from '../check.ts'
import { loosened } from '../loosened.ts'

/** Overrides that demand less of the agents under their paths. */
export const policyOverrides: Check = {
  id: 'policy-overrides',
  area: 'policy',
  summary: 'overrides that demand less of some agents',
  look({ policy: { loaded } }) {
    if (!loaded.ok || loaded.policy.overrides.length === 0) return []
    const { policy } = loaded
    const looser = policy.overrides.flatMap((override) => {
      const less = loosened(policy, withOverride(policy, override))
      if (less.length === 0) return []
      const under = override.paths.map(({ value }) => value).join(', ')
      return [
        note(
          `agents under ${under} are asked for less: ${less.map(({ what }) => what).join('; ')}`,
          'Let somebody who owns the policy own these paths too; narrow them if they hold more than is meant.',
          override.place,
        ),
      ]
    })
    return orOk(looser, `${policy.overrides.length} that only tighten`)
  },
}
