import { add, exact, multiply, type Exact } from './exact.ts'
import { roundedWithinScale, type Formula, type Terms } from './formula.ts'

const HALF = exact(0.5)

const average = ({ cvss, sum }: Terms): Exact => multiply(add(cvss, sum), HALF)
const raw = (terms: Terms): Exact => multiply(average(terms), terms.thm)

/** AIVSS 0.5 (deprecated): the mean of CVSS and factor sum, times the threat multiplier. It has no mitigation factor. */
export const v05: Formula = {
  lines: [
    { id: 'aars', label: 'Agentic risk score (AARS)', text: 'sum', value: (terms) => terms.sum },
    { id: 'average', label: 'Mean of CVSS and AARS', text: '(cvss + aars) / 2', value: average },
    { id: 'raw', label: 'Unrounded score', text: 'average * thm', value: raw },
  ],
  aars: (terms) => terms.sum,
  raw,
  final: (terms) => roundedWithinScale(raw(terms)),
  finalText: 'min(10, round_half_up(raw, 1))',
}
