import type { FactorId } from '../aivss/factors.ts'
import type { CapabilityId } from '../model/capabilities.ts'
import type { MitigationId } from '../model/catalogue.ts'
import type { Place } from '../source/place.ts'
import type { Status } from './verdict.ts'

/** A smallest set of changes after which an agent would no longer fail: none of them can be left out. */
export interface Remedy {
  /** One sentence for each part, in the parts' order. */
  readonly changes: readonly string[]
  readonly parts: readonly RemedyPart[]
  /** The score afterwards; null where it stays undetermined. */
  readonly aivss: number | null
  /** What the agent's own findings would make of the run: `pass` or `warn`. */
  readonly status: Status
}

/** One change, in a form that a program could apply to the files. */
export type RemedyPart =
  /** Put a mitigation in place, shown at least as strongly as `evidence` says; `path` needs a file in the tree. */
  | { readonly kind: 'mitigation'; readonly id: MitigationId; readonly evidence: 'stated' | 'any' | 'path' }
  /** State an input that is missing; at most `atMost`, or it fails again. */
  | { readonly kind: 'input'; readonly id: 'cvss' | FactorId; readonly atMost: number }
  /** Make the agent less: a factor falls because what it stands for does, in the artefacts named where they are known. */
  | {
      readonly kind: 'factor'
      readonly id: FactorId
      readonly from: number
      readonly to: number
      /** Powers that an artefact grants and that must go for the lower value to be true. */
      readonly without: readonly { readonly id: CapabilityId; readonly place: Place }[]
    }
  /** State more of what is true: a factor at what a power implies. */
  | { readonly kind: 'raise'; readonly id: FactorId; readonly to: number }
  /** State a power that an artefact grants. */
  | { readonly kind: 'capability'; readonly id: CapabilityId }
  /** Claim less mitigation strength than now. */
  | { readonly kind: 'claim'; readonly strength: 'none' | 'partial' }
  /** State again what the base stated. */
  | { readonly kind: 'restore'; readonly subject: string }
  /** A review of the model as it stands, by somebody who answers for it. */
  | { readonly kind: 'review' }
  /** Say something about a MAESTRO layer. */
  | { readonly kind: 'layer'; readonly id: string }
