import { matcher } from '../policy/paths.ts'
import type { RemovedAgent } from '../rules/rule.ts'
import { fileOfArtefact } from '../source/inside.ts'
import type { ThreatModel } from '../model/threat-model.ts'
import type { AgentScore, AgentVerdict } from '../verdict/verdict.ts'
import { agentVerdict, type Judged } from './agent-verdict.ts'
import type { GateInput } from './gate-input.ts'
import { contentKey, type Pairing } from './pair-models.ts'

/** How a model of the head stands to the base; null where nothing is compared. */
export function changeOf(model: ThreatModel, pairing: Pairing, base: object | null): AgentVerdict['change'] {
  if (base === null) return null
  const partner = pairing.partnerOf(model)
  if (partner === null) return 'added'
  if (partner.agent.id.value !== model.agent.id.value || partner.path !== model.path) return 'renamed'
  return contentKey(partner) === contentKey(model) && partner.agent.name === model.agent.name
    ? 'unchanged'
    : 'modified'
}

/** The score that the model's partner has at the base under the same policy. */
export function scoreBefore(
  model: ThreatModel,
  pairing: Pairing,
  before: readonly Judged[],
): AgentScore | null {
  const partner = pairing.partnerOf(model)
  return before.find((one) => one.model === partner)?.scored.score ?? null
}

/** Models that are gone, and models that cover less, with the artefacts that are still there and that nobody covers now. */
export function removedAgents(
  { base, hasFile }: GateInput,
  models: readonly ThreatModel[],
  pairing: Pairing,
  before: readonly Judged[],
): readonly RemovedAgent[] {
  if (base === null) return []
  const covers = matcher(
    models.flatMap((model) => model.agent.artefacts.map((artefact) => fileOfArtefact(artefact.value))),
  )
  const uncovered = (model: ThreatModel): readonly string[] =>
    model.agent.artefacts
      .map((artefact) => fileOfArtefact(artefact.value))
      .filter((path) => hasFile(path) && !covers(path))
  const spoken = (model: ThreatModel): boolean =>
    before.some((one) => one.model === model && one.findings.some((finding) => finding.level !== 'note'))
  const gone = pairing.removed.map((model) => ({
    model,
    uncovered: uncovered(model),
    gone: true,
    hadFindings: spoken(model),
  }))
  const less = models.flatMap((model) => {
    const partner = pairing.partnerOf(model)
    const left = partner === null ? [] : uncovered(partner)
    return left.length === 0 ? [] : [{ model, uncovered: left, gone: false, hadFindings: false }]
  })
  return [...gone, ...less]
}

/** A removed agent as the verdict lists it: with the score that it had. */
export function removedVerdict(model: ThreatModel, before: readonly Judged[]): readonly AgentVerdict[] {
  const judged = before.find((one) => one.model === model)
  return judged === undefined ? [] : [agentVerdict(judged, [], 'removed', judged.scored.score)]
}

/** Artefacts that a model names and its partner did not. */
export function gainedArtefacts(model: ThreatModel, partner: ThreatModel | null): readonly string[] {
  if (partner === null) return []
  const had = new Set(partner.agent.artefacts.map((artefact) => artefact.value))
  return model.agent.artefacts.map((artefact) => artefact.value).filter((artefact) => !had.has(artefact))
}
