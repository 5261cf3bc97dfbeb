import type { ThreatModel } from '../model/threat-model.ts'
import type { RemovedAgent } from '../rules/rule.ts'
import type { Acceptance, Finding } from '../verdict/verdict.ts'
import { acceptancesOf } from './acceptances.ts'
import { debtUses, withBaseline, withDebtTold } from './accepted-debt.ts'
import type { Judged } from './agent-verdict.ts'
import { gainedArtefacts, removedAgents } from './changes.ts'
import { compareFindings } from './compare.ts'
import { grantsMore } from './artefact-powers.ts'
import { compareText, merge } from './findings.ts'
import type { GateInput } from './gate-input.ts'
import { judge, judgeBase } from './judge-model.ts'
import { pairModels, type Pairing, type Partners } from './pair-models.ts'
import { baseFindings, runFindings } from './run-findings.ts'
import { standingOf } from './summary.ts'
import { applyWaivers, type WaiverScope, withWaivers } from './waivers.ts'

/** One run under one policy: its agents on both sides, and everything that was found. */
export interface Judgement extends Judging {
  readonly pairing: Pairing
  readonly removed: readonly RemovedAgent[]
  /** With what waivers and the baseline cover, what is new, and what counts. */
  readonly findings: readonly Finding[]
  readonly acceptances: readonly Acceptance[]
}

/** What findings that count are made of. */
export interface Judging {
  readonly input: GateInput
  readonly pairing: Partners
  readonly judged: readonly Judged[]
  /** The agents at the base; empty where nothing is compared. */
  readonly before: readonly Judged[]
  /** What the run says beside its agents. */
  readonly run: readonly Finding[]
  /** The findings of the base, with what waivers cover; empty where nothing is compared. */
  readonly known: readonly Finding[]
}

/** Judges both sides of a run. The order of its input never changes the result. */
export function judgementOf(input: GateInput): Judgement {
  const models = inOrder(input.models)
  const baseModels = inOrder(input.base?.models ?? [])
  const pairing = pairModels(models, baseModels, input.hasFile, input.base?.movedTo ?? (() => null))
  const judged = models.map((model) => judge(input, model, pairing))
  const before = baseModels.map((model) => judgeBase(input, model))
  const unread = new Set(input.gaps.map(({ path }) => path))
  // What could not be read is not known to be gone.
  const removed = removedAgents(input, judged, pairing, before).filter(
    ({ gone, model }) => !(gone && (unread.has(model.path) || unread.has('.'))),
  )
  const run = runFindings(input, models, removed)
  const known =
    input.base === null
      ? []
      : withWaivers(input.policy, baseFindings(input, before), waiverScope(input, before, null))
  const judging = { input, pairing, judged, before, run, known }
  const own = found(judging)
  const findings = settledOf(judging, own)
  const debt = debtUses(input, judged, findings)
  const waivers = applyWaivers(input.policy, own, waiverScope(input, judged, pairing)).uses
  return {
    ...judging,
    pairing,
    removed,
    findings: withDebtTold(input, findings, debt),
    acceptances: acceptancesOf(waivers, debt),
  }
}

/** Whether the artefact at a path grants more than the base's at the same path. */
function moreGranted({ artefacts, base }: GateInput): (path: string) => boolean {
  return (path) => {
    const [now, then] = [artefacts, base?.artefacts ?? []].map((side) =>
      side.find(({ file }) => file === path),
    )
    return now !== undefined && then !== undefined && grantsMore(now, then)
  }
}

/** All findings of a run, with what waivers and the baseline cover, how each stands to the base, and whether it counts. */
export function settled(judging: Judging): readonly Finding[] {
  return settledOf(judging, found(judging))
}

function settledOf(judging: Judging, own: readonly Finding[]): readonly Finding[] {
  const { input, pairing, judged, before, known } = judging
  const { policy } = input
  const told = withBaseline(input, judged, withWaivers(policy, own, waiverScope(input, judged, pairing)))
  // Both sides are held against one policy, so what was to say of the policy itself at the base was never there to be fixed.
  const compared =
    input.base === null
      ? told
      : compareFindings({
          head: judged,
          base: before,
          pairing,
          differs: (path) => input.base?.differs(input.policyPath(path)) === true,
          grantsMore: moreGranted(input),
          headFindings: told,
          baseFindings: known,
        }).filter((finding) => !(finding.change === 'fixed' && finding.location.path === policy.source))
  return (
    compared
      // What a floor says of its own file is for the repository where it lies, where it names what exists.
      .filter(({ location }) => !(input.role === 'floor' && location.path === policy.source))
      .map((finding) => ({ ...finding, standing: standingOf(finding, input.scope.gate) }))
  )
}

/** What the rules say, before anything is accepted or compared. */
function found({ judged, run }: Judging): readonly Finding[] {
  return merge([...judged.flatMap((one) => one.findings), ...run])
}

function waiverScope(
  { files, today }: GateInput,
  judged: readonly Judged[],
  pairing: Partners | null,
): WaiverScope {
  const about = (agent: string): readonly Judged[] =>
    judged.filter((one) => one.model.agent.id.value === agent)
  return {
    worstScore: (agent) => Math.max(0, ...about(agent).map((one) => one.scored.score.high)),
    examined: (agent) => files.complete || about(agent).length > 0,
    gained: (agent) =>
      about(agent).flatMap(({ model }) => gainedArtefacts(model, pairing?.partnerOf(model) ?? null)),
    today,
  }
}

function inOrder(models: readonly ThreatModel[]): readonly ThreatModel[] {
  return models.toSorted((a, b) => compareText(a.path, b.path) || a.place.line - b.place.line)
}
