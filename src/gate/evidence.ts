import type { ArtefactFile } from '../detect/detector.ts'
import { grantsLess } from './artefact-powers.ts'
import { checkEvidence, evidencePath, parseEvidence } from '../model/evidence.ts'
import type { ThreatModel } from '../model/threat-model.ts'
import type { EvidenceOf } from '../scoring/agent-score.ts'
import { fileOfArtefact } from '../source/inside.ts'
import type { GateInput } from './gate-input.ts'

/** What the evidence of a model shows in a tree. */
export function evidenceOf(model: ThreatModel, fileAt: GateInput['evidenceFile']): EvidenceOf {
  return new Map(
    model.mitigations.map((mitigation) => [
      mitigation,
      mitigation.evidence.map((one) => checkEvidence(one.value, fileAt)),
    ]),
  )
}

/** Evidence, that which the change itself brings marked as such. */
export function withBrought(evidence: EvidenceOf, base: GateInput['base']): EvidenceOf {
  if (base === null) return evidence
  return new Map(
    [...evidence].map(([mitigation, results]) => [
      mitigation,
      results.map((result) => {
        const path = evidencePath(parseEvidence(result.text))
        return { ...result, brought: result.holds === true && path !== null && base.differs(path) }
      }),
    ]),
  )
}

/**
 * Whether something besides statements changed: a file that the model named before, as artefact or as evidence, a power that an
 * artefact of it had (it may stand in a module that the artefact takes tools from), or evidence that proves something and is new. A file that is named only now shows nothing, nor does one that was only renamed or got
 * other comments and blanks; models, listings and the policy are statements themselves.
 */
export function filesChanged(input: GateInput, before: ThreatModel | null, evidence: EvidenceOf): boolean {
  const { base, policy } = input
  if (base === null || before === null) return false
  const statements = statementsOf(input.models, base.models, input.policyPath)
  const says = (path: string): boolean =>
    base.differs(path) && base.movedTo(path)?.isSame !== true && !base.onlyTouched(path)
  const counts = (path: string): boolean =>
    !statements.has(path) && path !== policy.source && path !== '.github/aivss-gate.yml' && says(path)
  const proofs = [...evidence.values()].flat().filter(({ proves, brought }) => proves && brought)
  return (
    proofs.some(({ text }) => says(evidencePath(parseEvidence(text)) ?? '')) ||
    namedFiles(before).some(counts) ||
    lostPower(input.artefacts, base.artefacts, before)
  )
}

/** Whether an artefact that the model named before is still there and grants less than it did. */
function lostPower(
  now: readonly ArtefactFile[],
  then: readonly ArtefactFile[],
  { agent }: ThreatModel,
): boolean {
  const named = new Set(agent.artefacts.map(({ value }) => fileOfArtefact(value)))
  return then.some((old) => {
    const same = named.has(old.path) ? now.find(({ path }) => path === old.path) : undefined
    return same !== undefined && grantsLess(same, old)
  })
}

interface Statements {
  readonly models: readonly ThreatModel[]
  readonly paths: ReadonlySet<string>
}

const known = new WeakMap<readonly ThreatModel[], Statements>()

/** The files of models and listings on both sides of a run; remembered, since every agent of the run asks. */
function statementsOf(
  models: readonly ThreatModel[],
  base: readonly ThreatModel[],
  policyPath: GateInput['policyPath'],
): ReadonlySet<string> {
  const before = known.get(base)
  if (before?.models === models) return before.paths
  const paths = new Set(
    [...models, ...base].flatMap(({ path, listing }) => [
      policyPath(path),
      ...(listing === null ? [] : [listing.value]),
    ]),
  )
  known.set(base, { models, paths })
  return paths
}

/** Files that a model names as artefacts or as evidence. */
function namedFiles(model: ThreatModel): readonly string[] {
  const evidence = model.mitigations.flatMap((mitigation) =>
    mitigation.evidence.map((one) => evidencePath(parseEvidence(one.value))),
  )
  return [
    ...model.agent.artefacts.map((artefact) => fileOfArtefact(artefact.value)),
    ...evidence.filter((path) => path !== null),
  ]
}
