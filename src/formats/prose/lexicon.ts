import { CATALOGUE, type MitigationId } from '../../model/catalogue.ts'
import { ASSURANCE } from './lexicon/assurance.ts'
import { AUTHORITY } from './lexicon/authority.ts'
import { CONTAINMENT } from './lexicon/containment.ts'
import { DIALOGUE } from './lexicon/dialogue.ts'
import { IDENTITY } from './lexicon/identity.ts'
import { MEMORY } from './lexicon/memory.ts'
import type { Phrases } from './lexicon/phrases.ts'
import { indexPatterns, type PatternIndex } from './pattern.ts'
import { stem } from './stem.ts'
import { wordsOf } from './words.ts'

/** How the 38 mitigations are written. A mitigation without phrases does not compile. */
const PHRASES: Readonly<Record<MitigationId, Phrases>> = {
  ...CONTAINMENT,
  ...AUTHORITY,
  ...IDENTITY,
  ...DIALOGUE,
  ...MEMORY,
  ...ASSURANCE,
}

/** What a phrase says by itself: it names the control, asserts it, or denies it. */
export interface Entry {
  readonly mitigation: MitigationId
  readonly says: 'name' | 'fact' | 'denial'
  /** Stems of which one must stand in the same sentence; null when the phrase is clear alone. */
  readonly needs: ReadonlySet<string> | null
}

/** All phrases of the catalogue and of the lexicon. A phrase listed as ambiguous is ambiguous in the catalogue too. */
export const LEXICON: PatternIndex<Entry> = indexPatterns('stem', entries())

function* entries(): Generator<readonly [string, Entry]> {
  for (const [mitigation, phrases] of mitigations()) {
    const ambiguous = new Set(Object.keys(phrases.ambiguous ?? {}).map(spelling))
    const synonyms = CATALOGUE[mitigation].synonyms.map(spelling)
    const clear = [...new Set([...synonyms, ...phrases.names])].filter(
      (name) => !ambiguous.has(spelling(name)),
    )
    const of = (says: Entry['says'], patterns: readonly string[]): (readonly [string, Entry])[] => {
      const entry = { mitigation, says, needs: null }
      return patterns.map((pattern) => [pattern, entry])
    }
    yield* of('name', clear)
    yield* of('fact', phrases.facts ?? [])
    yield* of('denial', phrases.denials ?? [])
    for (const [pattern, context] of Object.entries(phrases.ambiguous ?? {})) {
      yield [pattern, { mitigation, says: 'name', needs: new Set(context.split(' ').map(stem)) }]
    }
  }
}

function mitigations(): readonly (readonly [MitigationId, Phrases])[] {
  return typedKeys(PHRASES).map((mitigation) => [mitigation, PHRASES[mitigation]])
}

function typedKeys(phrases: typeof PHRASES): readonly MitigationId[] {
  const isMitigation = (key: string): key is MitigationId => Object.hasOwn(CATALOGUE, key)
  return Object.keys(phrases).filter(isMitigation)
}

/** A synonym as it stands in a text: lower case, compounds taken apart. Patterns keep their `|`, `_` and `?`. */
function spelling(phrase: string): string {
  return /[|_?]/.test(phrase)
    ? phrase
    : wordsOf(phrase)
        .map((word) => word.text)
        .join(' ')
}
