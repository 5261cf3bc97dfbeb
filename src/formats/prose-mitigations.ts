import type { Place } from '../source/place.ts'
import type { Mitigation, MitigationStatus } from '../model/threat-model.ts'
import { type ProseMention, readProse, settle, type Stance } from './prose/read-prose.ts'

/** A piece of prose of a model: where it begins, and whether the source itself marks it as uncertain. */
export interface Passage {
  readonly text: string
  readonly place: Place
  readonly uncertain: boolean
}

const STATUS: Readonly<Record<Stance, MitigationStatus>> = {
  present: 'in-place',
  absent: 'absent',
  uncertain: 'unknown',
  recommended: 'planned',
}

/** What passages of prose say about mitigations: one entry per mitigation that they mention, at the sentence that decides. */
export function mitigationsFromProse(passages: readonly Passage[]): readonly Mitigation[] {
  const places = new Map<ProseMention, Place>()
  for (const passage of passages) {
    for (const mention of readProse(passage.text, { uncertain: passage.uncertain }))
      places.set(mention, placeWithin(passage, mention.start))
  }
  return [...settle([...places.keys()])].map(([id, { stance, mention }]): Mitigation => {
    const place = places.get(mention)
    if (place === undefined) throw new Error(`prose mention of ${id} has no place`)
    return {
      id,
      status: STATUS[stance],
      source: 'prose',
      how: null,
      evidence: [],
      ticket: null,
      due: null,
      place,
    }
  })
}

function placeWithin(passage: Passage, offset: number): Place {
  const before = passage.text.slice(0, offset)
  const lastBreak = before.lastIndexOf('\n')
  if (lastBreak === -1) return { ...passage.place, column: passage.place.column + offset }
  return {
    ...passage.place,
    line: passage.place.line + before.split('\n').length - 1,
    column: offset - lastBreak,
  }
}
