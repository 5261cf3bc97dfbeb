import type { MitigationId } from '../../model/catalogue.ts'

/** What a text says about a mitigation. Plans count as `recommended`; `uncertain` is every mention that asserts nothing. */
export type Stance = 'present' | 'absent' | 'uncertain' | 'recommended'

export interface ProseMention {
  readonly mitigation: MitigationId
  readonly stance: Stance
  /** Offsets of the phrase in the given text, `end` not included. */
  readonly start: number
  readonly end: number
  /** The words that decided, in normal form; null when the phrase stands there with nothing that says it is in place. */
  readonly cue: string | null
}
