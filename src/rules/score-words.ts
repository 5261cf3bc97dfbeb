import { contributionsOf } from '../aivss/contributions.ts'
import { FACTORS, type FactorId } from '../aivss/factors.ts'
import type { Place } from '../source/place.ts'
import type { AgentScore } from '../verdict/verdict.ts'
import type { AgentContext } from './rule.ts'

/** `9.6 (critical)`, or `4.9 to 10.0 (undetermined)`. */
export function scoreText(score: AgentScore): string {
  if (score.aivss === null) return `${score.low.toFixed(1)} to ${score.high.toFixed(1)} (undetermined)`
  return `${score.aivss.toFixed(1)} (${score.severity ?? 'none'})`
}

/** Where a finding about the score points: the printed score, the CVSS statement that gives it, or where that begins. */
export function placeOfScore({ model, scored }: AgentContext): Place {
  const { threat, cvss } = scored.leading
  if (threat !== null) return cvss?.place ?? threat.place
  return model.declared?.place ?? cvss?.place ?? model.place
}

/** What the score is made of and which inputs weigh most, so that a reader knows where to begin. */
export function whatMovesIt({ scored }: AgentContext): string {
  const { input, threat } = scored.leading
  const top = contributionsOf(input, 3)
    .filter((one) => one.points.high > 0)
    .toSorted((a, b) => b.points.high - a.points.high)
    .map((one) => `${one.factor} +${one.points.high.toFixed(2)}`)
  const about = threat === null ? '' : `The threat ${threat.id} gives the score. `
  const base = input.cvss === null ? [] : [`CVSS base ${input.cvss.toFixed(1)}`]
  const factors = top.length === 0 ? [] : [`the factors that add most: ${top.join(', ')}`]
  const made = [...base, ...factors].join('; ')
  return `${about}${made === '' ? '' : `${made}. `}Constrain the agent so that a factor really falls, or put mitigations in place with evidence and claim them; "aivss-gate explain" shows every step.`
}

/** An input's name as people know it: `CVSS base`, `Execution Autonomy (autonomy)`. */
export function inputName(input: string): string {
  if (input === 'cvss') return 'CVSS base'
  return isFactor(input) ? `${FACTORS[input].name} (${input})` : input
}

function isFactor(input: string): input is FactorId {
  return Object.hasOwn(FACTORS, input)
}
