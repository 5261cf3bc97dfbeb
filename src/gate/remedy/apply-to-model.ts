import { MITIGATION_FACTORS } from '../../aivss/version.ts'
import type { FactorId } from '../../aivss/factors.ts'
import { checkEvidence } from '../../model/evidence.ts'
import type { Mitigation, Threat, ThreatModel } from '../../model/threat-model.ts'
import type { Place, Reasoned } from '../../source/place.ts'
import type { RemedyEvidence, RemedyPart } from '../../verdict/remedy.ts'
import type { GateInput } from '../gate-input.ts'
import { besideListing, writtenIn } from './formats.ts'
import type { PartSet } from './part-set.ts'
import { restored } from './restore.ts'

/** What a remedy's evidence is called while it is tried; whoever applies it chooses the file. */
export const EVIDENCE_FILES = {
  path: 'aivss-gate-remedy/evidence',
  'new-path': 'aivss-gate-remedy/new-evidence',
} as const

/** Whoever applies a remedy gives reasons; the rules only ask whether there is one. */
const REASON = 'What changed in the agent.'

/** A model with the parts of a remedy in it. `input` is the tree with them, `before` the model that it continues. */
export function modelWith(
  parts: PartSet,
  model: ThreatModel,
  before: ThreatModel | null,
  input: GateInput,
): ThreatModel {
  const start = parts.some((part) => writtenIn(model, part) === 'beside')
    ? besideListing(model, input.policyPath)
    : model
  return parts.reduce((now, part) => withPart(part, now, before, input), start)
}

function withPart(
  part: RemedyPart,
  model: ThreatModel,
  before: ThreatModel | null,
  input: GateInput,
): ThreatModel {
  const { place } = model
  switch (part.kind) {
    case 'mitigation': {
      const others = model.mitigations.filter(({ id }) => id !== part.id)
      const known = model.mitigations.find(({ id }) => id === part.id) ?? null
      return { ...model, mitigations: [...others, inPlace(part.id, known, part.evidence, place, input)] }
    }
    case 'factor': {
      const gone = new Set(part.without.map(({ id }) => id))
      const lower = (factors: ThreatModel['factors']): ThreatModel['factors'] => {
        const stated = factors[part.id]
        if (stated === undefined || stated.value <= part.to) return factors
        const why = writtenIn(model, part) === 'model' && canReason(model) ? REASON : stated.why
        return { ...factors, [part.id]: { ...stated, value: part.to, why } }
      }
      return {
        ...withFactors(model, lower),
        capabilities: model.capabilities.filter(({ value }) => !gone.has(value)),
      }
    }
    case 'power':
      return { ...model, capabilities: model.capabilities.filter(({ value }) => value !== part.id) }
    case 'capability':
      return { ...model, capabilities: [...model.capabilities, { value: part.id, why: null, place }] }
    case 'raise':
      return { ...model, factors: { ...model.factors, [part.id]: { value: part.to, why: null, place } } }
    case 'claim':
      return claiming(model, part.strength)
    case 'restore':
      return before === null ? model : restored(model, before, part.subject)
    case 'input':
      return part.id === 'cvss'
        ? withCvss(model, part.atMost)
        : withFactors(model, stating(part.id, { value: part.atMost, why: null, place }))
    case 'layer':
      return {
        ...model,
        layers: { ...model.layers, [part.id]: { text: REASON, state: 'stated', place } },
      }
    case 'review':
      return { ...model, review: reviewed(model, input) }
  }
}

function canReason({ format }: ThreatModel): boolean {
  return format === 'native' || format === 'markdown'
}

function inPlace(
  id: Mitigation['id'],
  known: Mitigation | null,
  strength: RemedyEvidence,
  place: Place,
  { evidenceFile }: GateInput,
): Mitigation {
  const kept = (known?.evidence ?? []).filter((one) => checkEvidence(one.value, evidenceFile).holds !== false)
  const shown: readonly string[] =
    strength === 'stated' ? [] : [strength === 'any' ? 'https://evidence.invalid/' : EVIDENCE_FILES[strength]]
  return {
    id,
    status: 'in-place',
    source: 'stated',
    how: REASON,
    evidence: [...kept, ...shown.map((value) => ({ value, place }))],
    ticket: known?.ticket ?? null,
    due: known?.due ?? null,
    place: known?.place ?? place,
  }
}

/** The factors of the model and those that its threats state for themselves. */
function withFactors(
  model: ThreatModel,
  change: (factors: ThreatModel['factors']) => ThreatModel['factors'],
): ThreatModel {
  return {
    ...model,
    factors: change(model.factors),
    threats: model.threats.map((threat) =>
      threat.own === null
        ? threat
        : { ...threat, own: { ...threat.own, factors: change(threat.own.factors) } },
    ),
  }
}

function stating(
  id: FactorId,
  stated: Reasoned<number>,
): (factors: ThreatModel['factors']) => ThreatModel['factors'] {
  return (factors) => (factors[id] === undefined ? { ...factors, [id]: stated } : factors)
}

function withCvss(model: ThreatModel, base: number): ThreatModel {
  const statement = { base, vector: null, why: REASON, place: model.place }
  return {
    ...model,
    cvss: model.scored === 'agent' ? (model.cvss ?? statement) : model.cvss,
    threats: model.threats.map((threat) =>
      threat.own === null ? threat : { ...threat, cvss: threat.cvss ?? statement },
    ),
  }
}

function claiming(model: ThreatModel, strength: 'none' | 'partial'): ThreatModel {
  const weaker = (claim: ThreatModel['strength']): ThreatModel['strength'] =>
    claim === null || !isStronger(claim.value, strength) ? claim : { ...claim, value: strength }
  return {
    ...model,
    strength: weaker(model.strength),
    threats: model.threats.map((threat): Threat =>
      threat.own === null
        ? threat
        : { ...threat, own: { ...threat.own, strength: weaker(threat.own.strength) } },
    ),
  }
}

/** By the multipliers of 0.8, which 0.9 keeps; 0.5 has none. */
function isStronger(
  claim: NonNullable<ThreatModel['strength']>['value'],
  strength: 'none' | 'partial',
): boolean {
  const table = MITIGATION_FACTORS['0.8']
  if (table === null) return false
  return (typeof claim === 'number' ? claim : table[claim]) < table[strength]
}

function reviewed({ review, place }: ThreatModel, { digestOf, today }: GateInput): ThreatModel['review'] {
  const artefacts = [...(review?.artefacts ?? [])].map(
    ([path, digest]) => [path, { ...digest, value: digestOf(path) ?? digest.value }] as const,
  )
  return {
    by: review?.by ?? '@reviewer',
    on: { value: today, place: review?.place ?? place },
    expires: null,
    artefacts: new Map(artefacts),
    place: review?.place ?? place,
  }
}
