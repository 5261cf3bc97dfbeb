import { POLICY_PATH } from '../../find-policy.ts'
import { policyDigest } from '../../../policy/print.ts'
import { presetText } from '../../../policy/presets.ts'
import { type Check, note, ok, problem } from '../check.ts'

/** Problems of the policy that are told; `aivss-gate policy check` tells them all. */
const MOST = 10

/** The policy is there, under the name that is read, and valid: a broken one makes every run an error. */
export const policyValid: Check = {
  id: 'policy-valid',
  area: 'policy',
  summary: 'the policy is there and valid',
  look({ policy: { path, misplaced, loaded } }) {
    const place = path === null ? null : { path, line: 1, column: 1 }
    if (misplaced !== null)
      return [
        problem(
          `${misplaced} is never read: it looks as if it were in force, and is not`,
          `Rename it to ${POLICY_PATH}.`,
          { path: misplaced, line: 1, column: 1 },
        ),
      ]
    if (!loaded.ok)
      return loaded.problems
        .slice(0, MOST)
        .map(({ message, help, place: at }) => problem(`the policy is not valid: ${message}`, help, at))
    if (path === null)
      return [
        note(
          `there is no ${POLICY_PATH}: the preset balanced holds`,
          'Write one with "aivss-gate init --policy", so that what holds can be reviewed.',
        ),
      ]
    return [ok(`over ${presetText(loaded.policy)}, ${policyDigest(loaded.policy)}`, place)]
  },
}
