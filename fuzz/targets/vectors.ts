import fc from 'fast-check'
import { parseCvssVector } from '../../src/aivss/cvss.ts'
import { loadCvssCalculator } from '../../src/aivss/cvss-calculator.ts'
import { parseProfile } from '../../src/aivss/profile-vector.ts'
import { changedText } from '../mutation.ts'
import { demand, type Target } from '../target.ts'

const SEEDS = [
  'CVSS:4.0/AV:N/AC:L/AT:P/PR:L/UI:N/VC:L/VI:H/VA:N/SC:N/SI:L/SA:N',
  'CVSS:4.0/AV:P/AC:H/AT:N/PR:H/UI:A/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H/E:U/CR:L/MAV:N/S:P/AU:Y/R:I/V:C/RE:H/U:Red',
  'AIVSS:2.0/LC:I/CP:N/AP:C/SR:P/EX:M/PT:M/CA:M/TD:M',
  'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N AIVSS:1.0/LC:D/CP:C/AP:L/SR:R/EX:W/PT:H/CA:M/TD:H',
]

/** Vectors: each is refused with a reason or gives a score from 0 to 10 with one decimal. */
export const vectorTarget: Target = {
  name: 'vectors',
  inputs: () => fc.tuple(changedText(SEEDS)),
  judge: async ([text = '']) => {
    const score = await loadCvssCalculator()
    const parsed = parseCvssVector(text)
    const pair = parseProfile(text)
    for (const one of [parsed, pair])
      demand(one.ok || one.reason.trim() !== '', 'a vector refused without a reason')
    for (const vector of [parsed.ok ? parsed.vector : null, pair.ok ? pair.pair.cvss : null]) {
      if (vector === null) continue
      const base = score(vector)
      demand(base >= 0 && base <= 10 && Math.round(base * 10) / 10 === base, `a score of ${base}`)
    }
  },
}
