import { add, greatest, multiply, roundHalfUp, subtract, TEN, type Exact } from './exact.ts'
import { meanOf, roundedWithinScale, type Formula, type Terms } from './formula.ts'

const gap = ({ cvss }: Terms): Exact => subtract(TEN, cvss)
const mean = ({ sum }: Terms): Exact => meanOf(sum)
const aars = (terms: Terms): Exact => multiply(gap(terms), mean(terms), terms.thm)
const uplift = (terms: Terms): Exact => multiply(aars(terms), terms.mf)
const raw = (terms: Terms): Exact => add(terms.cvss, uplift(terms))

/**
 * AIVSS 0.9, Annex B: mitigation scales the agentic uplift alone, so that no mitigation takes the score under the CVSS
 * base. Rounded before the floor, as published; over a CVSS of one decimal, which the document demands, the floor never
 * bites. A finer CVSS is rounded as the floor, so that a score always has one decimal.
 */
export const v09: Formula = {
  lines: [
    { id: 'gap', label: 'Risk gap', text: '10 - cvss', value: gap },
    { id: 'mean', label: 'Factor mean', text: 'sum / 10', value: mean },
    { id: 'aars', label: 'Agentic amplification (AARS)', text: 'gap * mean * thm', value: aars },
    { id: 'uplift', label: 'Mitigated uplift', text: 'aars * mf', value: uplift },
    { id: 'raw', label: 'Unrounded score', text: 'cvss + uplift', value: raw },
  ],
  aars,
  raw,
  final: (terms) => greatest(roundHalfUp(terms.cvss), roundedWithinScale(raw(terms))),
  finalText: 'max(cvss, min(10, round_half_up(raw, 1)))',
}
