import { type Check, note, ok } from '../check.ts'

/** Inputs by which a workflow may loosen the judgement of a pull request, because the policy lets it. */
export const policyInputs: Check = {
  id: 'policy-inputs',
  area: 'policy',
  summary: 'inputs that a workflow may set on pull requests',
  look({ policy: { loaded, placeOf } }) {
    if (!loaded.ok) return []
    const { allowInputs } = loaded.policy
    return allowInputs.length === 0
      ? [ok('none: a workflow cannot loosen the judgement by inputs')]
      : [
          note(
            `allow-inputs lets a workflow set ${allowInputs.join(', ')} on pull requests, and a pull request may bring its own workflow`,
            'Leave allow-inputs empty unless you know why it is not.',
            placeOf(['allow-inputs']),
          ),
        ]
  },
}
