import { add, multiply, subtract, TEN, type Exact } from './exact.ts'
import { meanOf, roundedWithinScale, type Formula, type Terms } from './formula.ts'

const gap = ({ cvss }: Terms): Exact => subtract(TEN, cvss)
const aars = (terms: Terms): Exact => multiply(gap(terms), meanOf(terms.sum), terms.thm)
const unmitigated = (terms: Terms): Exact => add(terms.cvss, aars(terms))
const raw = (terms: Terms): Exact => multiply(unmitigated(terms), terms.mf)

/**
 * AIVSS 0.8, section 3.4: the factors fill a part of the gap between CVSS and 10, and mitigation scales the whole. As
 * published, the result may lie under the CVSS base.
 */
export const v08: Formula = {
  lines: [
    { id: 'gap', label: 'Risk gap', text: '10 - cvss', value: gap },
    { id: 'aars', label: 'Agentic amplification (AARS)', text: 'gap * sum / 10 * thm', value: aars },
    { id: 'unmitigated', label: 'Before mitigation', text: 'cvss + aars', value: unmitigated },
    { id: 'raw', label: 'Unrounded score', text: 'unmitigated * mf', value: raw },
  ],
  aars,
  raw,
  final: (terms) => roundedWithinScale(raw(terms)),
  finalText: 'min(10, round_half_up(raw, 1))',
}
