import { FACTOR_IDS, type FactorId } from '../../aivss/factors.ts'
import type { RemedyPart } from '../../verdict/remedy.ts'
import { impliedLeast } from './powers.ts'
import type { Side } from './trial.ts'

export type InputPart = Extract<RemedyPart, { kind: 'input' }>

/** An input that the model does not state, for now at the least that it can be; how much more is enough is found by evaluation. */
export function missingInput(side: Side, id: 'cvss' | FactorId): InputPart {
  const least = id === 'cvss' ? 0 : impliedLeast(side, id)
  return { kind: 'input', id, atLeast: least, atMost: least }
}

/** Everything that the score needs and the model does not state, as one way; none where it states all. */
export function missingInputs(side: Side): readonly (readonly InputPart[])[] {
  const { missing, assumed } = side.judged.scored.score
  const ids = (['cvss', ...FACTOR_IDS] as const).filter((id) => missing.includes(id) || assumed.includes(id))
  return ids.length === 0 ? [] : [ids.map((id) => missingInput(side, id))]
}
