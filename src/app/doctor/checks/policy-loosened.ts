import { presetText } from '../../../policy/presets.ts'
import { type Check, note, orOk } from '../check.ts'
import { loosened } from '../loosened.ts'

/** Where the policy demands less than its preset, and whether that preset only advises. A policy may; it should be seen. */
export const policyLoosened: Check = {
  id: 'policy-loosened',
  area: 'policy',
  summary: 'where the policy demands less than its preset',
  look({ policy: { loaded, presets, placeOf } }) {
    if (!loaded.ok || presets === null) return []
    const { policy } = loaded
    const advisory =
      policy.preset === 'advisory'
        ? [
            note(
              'the preset is advisory: no score fails, and claimed mitigation counts in full',
              'Extend "balanced" when the first findings are dealt with.',
              placeOf(['extends']),
            ),
          ]
        : []
    const keys = loosened(presets, policy).map(({ key, what }) =>
      note(
        `${what}: less than the preset ${presetText(policy)}`,
        'Take it out unless it is meant.',
        placeOf(key),
      ),
    )
    const { version } = policy.scoring
    const other =
      version === presets.scoring.version
        ? []
        : [
            note(
              `scoring.version is ${version}, not ${presets.scoring.version}: the same models get other scores, under thresholds that were not made for them`,
              'Compare the scores ("aivss-gate score") before you rely on it.',
              placeOf(['scoring', 'version']),
            ),
          ]
    return orOk([...advisory, ...other, ...keys], `nothing in it demands less than ${presetText(policy)}`)
  },
}
