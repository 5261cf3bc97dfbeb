import type { Place } from '../source/place.ts'
import type { Mitigation, MitigationStatus } from '../model/threat-model.ts'
import type { ProseMention, Stance } from './prose/read-prose.ts'

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

/**
 * What passages of prose say about mitigations: one entry per mitigation that they mention, at the sentence that decides.
 * The reader of sentences and its lexicon are loaded only here.
 */
export async function mitigationsFromProse(passages: readonly Passage[]): Promise<readonly Mitigation[]> {
  const { readProse, settle } = await import('./prose/read-prose.ts')
  const places = new Map<ProseMention, Place>()
  for (const passage of passages) {
    const placeOf = placesWithin(passage)
    for (const mention of readProse(passage.text, { uncertain: passage.uncertain }))
      places.set(mention, placeOf(mention.start))
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

/** Places within a passage, for offsets that do not fall: the text is walked once. */
export function placesWithin({ text, place }: Omit<Passage, 'uncertain'>): (offset: number) => Place {
  let line = 0
  let lineStart = 0
  let next = text.indexOf('\n')
  return (offset) => {
    for (; next !== -1 && next < offset; next = text.indexOf('\n', lineStart)) {
      line++
      lineStart = next + 1
    }
    return line === 0
      ? { ...place, column: place.column + offset }
      : { ...place, line: place.line + line, column: offset - lineStart + 1 }
  }
}
