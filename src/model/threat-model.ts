import type { CvssVector } from '../aivss/cvss.ts'
import type { ExploitEvidence } from '../aivss/exploit-evidence.ts'
import type { FactorId } from '../aivss/factors.ts'
import type { EffectClass } from '../aivss/profile-score.ts'
import type { ProfileVector } from '../aivss/profile-vector.ts'
import type { SsvcInput } from '../aivss/ssvc.ts'
import type { KnownDecisionPoints } from '../aivss/timeline.ts'
import type { CapabilityId } from './capabilities.ts'
import type { MitigationId } from './catalogue.ts'
import type { LayerId } from './maestro.ts'
import type { Place, Reasoned, Stated } from '../source/place.ts'

export type FormatId =
  | 'native'
  | 'markdown'
  | 'listing'
  | 'aivss-0.8'
  | 'aivss-1.0'
  | 'owasp-tml'
  | 'threat-composer'
  | 'agentaz'
  | 'otm'
  | 'threatcl'
  | 'sarif'
  | 'markdown-prose'

export type Exposure = 'internal' | 'partner' | 'public'

/** Exploit maturity: the threat multiplier of every AIVSS version, by name; each version has its own numbers. */
export type ExploitMaturity = 'attacked' | 'proof-of-concept' | 'unreported'

/** Mitigation strength: what the author claims; each version has its own numbers. */
export type MitigationStrength = 'none' | 'partial' | 'strong'

export type MitigationStatus = 'in-place' | 'partial' | 'planned' | 'absent' | 'unknown' | 'not-applicable'

/** A CVSS v4.0 statement: a vector, a base score (0 to 10), or both. */
export interface CvssStatement {
  readonly base: number | null
  readonly vector: string | null
  readonly why: string | null
  readonly place: Place
}

export interface Mitigation {
  readonly id: MitigationId
  readonly status: MitigationStatus
  /** `stated`: an entry with a status. `prose`: read from a sentence. */
  readonly source: 'stated' | 'prose'
  readonly how: string | null
  readonly evidence: readonly Stated<string>[]
  readonly ticket: string | null
  /** A calendar day, YYYY-MM-DD. */
  readonly due: Stated<string> | null
  readonly place: Place
}

export interface Threat {
  readonly id: string
  readonly layer: LayerId | null
  readonly title: string
  readonly cvss: CvssStatement | null
  readonly mitigations: readonly Stated<MitigationId>[]
  readonly refs: readonly string[]
  readonly aivss: ProfileStatement | null
  /** Inputs that the source states for this threat alone; null where the model's own apply. */
  readonly own: ThreatInputs | null
  readonly place: Place
}

/** An assessed vulnerability's own scoring inputs (AIVSS 0.8, Appendix A states them per vulnerability). */
export interface ThreatInputs {
  readonly factors: ThreatModel['factors']
  readonly maturity: ThreatModel['maturity']
  readonly strength: ThreatModel['strength']
  readonly declared: DeclaredScore | null
}

/** A metric profile of AIVSS 1.0 or 2.0. The value is the vector as it is written. */
export interface ProfileStatement extends Stated<string> {
  /** Its SR is what the episodes give, where episodes are stated. */
  readonly vector: ProfileVector
  /** The CVSS vector that stands with it; null where that of the threat or of the model holds. */
  readonly cvss: CvssVector | null
  /** What is known of exploitation; null where nothing is said. */
  readonly evidence: ExploitEvidence | null
  /** What decides a timeline; exposure that is not stated here follows from the agent's. */
  readonly points: KnownDecisionPoints
  /** What the source prints as the result. Kept for comparison, never trusted. */
  readonly printed: PrintedProfile | null
}

export interface PrintedProfile {
  readonly bte: Stated<number> | null
  readonly effectClass: Stated<EffectClass> | null
  readonly experimental: Stated<number> | null
}

/** Inputs of an AIVSS-SSVC decision. */
export interface SsvcStatement {
  readonly input: SsvcInput
  readonly place: Place
}

/** What the model says about a MAESTRO layer. `unknown`: an honest gap ("unknown: ...", "Not certain from the listing"). */
export interface LayerStatement {
  readonly text: string
  readonly state: 'stated' | 'uncertain'
  readonly place: Place
}

export interface Review {
  readonly by: string | null
  /** Calendar days, YYYY-MM-DD. */
  readonly on: Stated<string> | null
  readonly expires: Stated<string> | null
  /** Digest of each artefact as reviewed: path to `sha256:<hex>`. */
  readonly artefacts: ReadonlyMap<string, Stated<string>>
  readonly place: Place
}

/** A score that the source prints. Kept for comparison, never trusted. */
export interface DeclaredScore {
  readonly aivss: number
  readonly severity: string | null
  readonly place: Place
}

/** One AI agent's threat model in the neutral form. What the source does not say is null or empty, never a default. */
export interface ThreatModel {
  readonly format: FormatId
  readonly path: string
  /** Where the model begins in its file. */
  readonly place: Place
  readonly agent: {
    readonly id: Stated<string>
    readonly name: string
    readonly description: string | null
    readonly owner: Stated<string> | null
    readonly exposure: Stated<Exposure> | null
    readonly artefacts: readonly Stated<string>[]
  }
  /** Path of a listing whose factors, layers and description this model takes. */
  readonly listing: Stated<string> | null
  readonly capabilities: readonly Reasoned<CapabilityId>[]
  readonly cvss: CvssStatement | null
  /** `threats`: the format has no CVSS of the whole agent, only of its threats, so only these are scored. */
  readonly scored: 'agent' | 'threats'
  readonly factors: Readonly<Partial<Record<FactorId, Reasoned<number>>>>
  /** `listing`: the ten factors carry the published listing names, which 0.8 sums as they stand. */
  readonly factorNames: 'standard' | 'listing'
  readonly maturity: Reasoned<ExploitMaturity | number> | null
  readonly strength: Reasoned<MitigationStrength | number> | null
  readonly mitigations: readonly Mitigation[]
  readonly threats: readonly Threat[]
  readonly layers: Readonly<Partial<Record<LayerId, LayerStatement>>>
  readonly review: Review | null
  readonly declared: DeclaredScore | null
  readonly profile: ProfileStatement | null
  readonly ssvc: SsvcStatement | null
}
