import { aivss05, aivss08, aivss09 } from './factor-scores.mjs'
import { profileRules, profiles } from './profiles.mjs'
import { ssvc } from './ssvc.mjs'
import { general, listings } from './variants.mjs'

/** Every published value beside what `aivss`, the module `aivss-gate/aivss`, gives for it, by document. */
export async function recompute(published, aivss) {
  const calculate = await aivss.loadCvssCalculator()
  return [
    aivss05(published, aivss, calculate),
    aivss08(published, aivss, calculate),
    aivss09(published, aivss),
    ...profiles(published, aivss, calculate),
    profileRules(published, aivss, calculate),
    ssvc(published, aivss),
    listings(published, aivss),
    general(published),
  ]
}

/** How many values have each verdict. */
export function tally(checks) {
  const count = (verdict) => checks.filter((one) => one.verdict === verdict).length
  return {
    values: checks.length,
    reproduced: count('reproduced'),
    known: count('known'),
    differs: count('differs'),
    stale: count('stale'),
  }
}
