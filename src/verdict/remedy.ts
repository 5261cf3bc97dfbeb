import type { FactorId } from '../aivss/factors.ts'
import type { CapabilityId } from '../model/capabilities.ts'
import type { MitigationId } from '../model/catalogue.ts'
import type { LayerId } from '../model/maestro.ts'
import type { Place } from '../source/place.ts'
import type { Status } from './verdict.ts'

/** A smallest set of changes after which an agent would no longer fail: none of them can be left out. */
export interface Remedy {
  /** One sentence for each part, in the parts' order, without its full stop. */
  readonly changes: readonly string[]
  readonly parts: readonly RemedyPart[]
  /**
   * Where the agent's file is a listing that has no room for the changes: the path that a native model beside it names under
   * `listing:`. It repeats the listing's CVSS base and multipliers. Null where the agent's own file has room.
   */
  readonly listing: string | null
  /** The score afterwards, missing inputs taken at `atMost`; null where it stays undetermined. */
  readonly aivss: number | null
  /** What the agent's own findings would make of the run: `pass` or `warn`. */
  readonly status: Extract<Status, 'pass' | 'warn'>
}

/** One change, in a form that a program could apply to the files. */
export type RemedyPart =
  /** Put a mitigation in place and say so; what is named as its evidence and does not hold goes. */
  | { readonly kind: 'mitigation'; readonly id: MitigationId; readonly evidence: RemedyEvidence }
  /** Make the agent less: a factor falls because what it stands for does, in the artefacts named where they are known. */
  | {
      readonly kind: 'factor'
      readonly id: FactorId
      readonly from: number
      readonly to: number
      /** Powers that an artefact grants and that must go for the lower value to be true. */
      readonly without: readonly { readonly id: CapabilityId; readonly place: Place }[]
    }
  /** Make the agent less: a power goes from every place that grants it. */
  | { readonly kind: 'power'; readonly id: CapabilityId; readonly places: readonly Place[] }
  /** State a power that an artefact grants. */
  | { readonly kind: 'capability'; readonly id: CapabilityId }
  /** State more of what is true: a factor at what a power implies. */
  | { readonly kind: 'raise'; readonly id: FactorId; readonly to: number }
  /** Claim less mitigation strength than now. */
  | { readonly kind: 'claim'; readonly strength: 'none' | 'partial' }
  /** State again what the base stated; `value` is how it read there, null where it is more than a value. */
  | { readonly kind: 'restore'; readonly subject: string; readonly value: string | null }
  /** State an input that is missing: less than `atLeast` contradicts an artefact, more than `atMost` fails again. */
  | {
      readonly kind: 'input'
      readonly id: 'cvss' | FactorId
      readonly atLeast: number
      readonly atMost: number
    }
  /** Say something about a MAESTRO layer. */
  | { readonly kind: 'layer'; readonly id: LayerId }
  /** A review of the model as it then stands, by somebody who answers for it. */
  | { readonly kind: 'review' }

/**
 * What a mitigation is shown by, in rising strength: an entry with a status, one with any evidence, evidence in the tree
 * that holds, such evidence in a file that the judged change itself adds or edits.
 */
export type RemedyEvidence = 'stated' | 'any' | 'path' | 'new-path'
