import { isGlob, matcher } from '../policy/paths.ts'
import type { RemovedAgent } from '../rules/rule.ts'
import { fileOfArtefact } from '../source/inside.ts'
import type { ThreatModel } from '../model/threat-model.ts'
import type { AgentScore, AgentVerdict } from '../verdict/verdict.ts'
import { agentVerdict, type Judged } from './agent-verdict.ts'
import type { GateInput } from './gate-input.ts'
import { contentKey, type Pairing, type Partners } from './pair-models.ts'

/** How a model of the head stands to the base; null where nothing is compared. */
export function changeOf(model: ThreatModel, pairing: Partners, base: object | null): AgentVerdict['change'] {
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
  pairing: Partners,
  before: readonly Judged[],
): AgentScore | null {
  const partner = pairing.partnerOf(model)
  return before.find((one) => one.model === partner)?.scored.score ?? null
}

/** Models that are gone, and models that cover less, with the artefacts that are still there and that nobody answers for now. */
export function removedAgents(
  { base, hasFile }: GateInput,
  judged: readonly Judged[],
  pairing: Pairing,
  before: readonly Judged[],
): readonly RemovedAgent[] {
  if (base === null) return []
  const uncovered = (model: ThreatModel, covered: Covered): readonly string[] =>
    model.agent.artefacts.flatMap(({ value }) => {
      const file = fileOfArtefact(value)
      if (hasFile(file)) return covered(value) ? [] : [file]
      const now = base.movedTo(file)
      return now === null || covered(now.path) ? [] : [`${now.path} (${file} before)`]
    })
  const gone = pairing.removed.map((model) => {
    const was = before.find((one) => one.model === model)
    const least = was?.scored.score.high ?? 10
    return {
      model,
      uncovered: uncovered(model, (artefact) => isCovered(artefact, judged, least)),
      gone: true,
      hadFindings: was?.findings.some((finding) => finding.level !== 'note') === true,
    }
  })
  const less = judged.flatMap((now) => {
    const { model } = now
    const partner = pairing.partnerOf(model)
    if (partner === null) return []
    const was = before.find((one) => one.model === partner)
    // What leaves an agent goes to one that is scored as high as it was, or is by now; of an open score the low end was known.
    const least = Math.min(was?.scored.score.low ?? 0, now.scored.score.high)
    const left = uncovered(
      partner,
      (artefact) => isCovered(artefact, [now], 0) || isCovered(artefact, judged, least),
    )
    return left.length === 0 ? [] : [{ model, uncovered: left, gone: false, hadFindings: false }]
  })
  return [...gone, ...less]
}

type Covered = (artefact: string) => boolean

/**
 * Whether a model answers for an artefact of the base, and is itself scored at least as high: one that is named exactly must
 * be named exactly, since a glob of any other model would swallow it; and a milder agent does not speak for a vanished one.
 */
function isCovered(artefact: string, judged: readonly Judged[], least: number): boolean {
  const file = fileOfArtefact(artefact)
  return judged.some(
    ({ model, scored }) =>
      scored.score.high >= least &&
      model.agent.artefacts.some(({ value }) => {
        const named = fileOfArtefact(value)
        if (isGlob(file)) return named === file || (isGlob(named) && matcher([named])(file))
        return named === file && (value === artefact || named === value)
      }),
  )
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
