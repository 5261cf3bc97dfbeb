import { ABOUT_SCORE } from '../policy/baseline.ts'
import { type Finding, LEVELS } from '../verdict/verdict.ts'
import type { Judged } from './agent-verdict.ts'
import type { ThreatModel } from '../model/threat-model.ts'
import { contentKey, type Partners } from './pair-models.ts'

/** What an agent that could not be judged at the base is known for; nothing else is known of it. */
const KNOWN_OF_UNJUDGED = new Set(['model-invalid', 'score-undetermined'])

export interface Sides {
  readonly head: readonly Judged[]
  readonly base: readonly Judged[]
  readonly pairing: Partners
  /** Whether a file differs between the sides. */
  readonly differs: (path: string) => boolean
  /** Whether a file that defines agents puts more of them into service than it did, or grants them more. */
  readonly grantsMore: (path: string) => boolean
  readonly headFindings: readonly Finding[]
  readonly baseFindings: readonly Finding[]
}

/**
 * Says of every finding of the head whether it is new, worse or the same, and adds the findings of the base that are fixed
 * (those of an agent that is gone are not: `agent-removed` speaks of it).
 * Findings are matched by agent (as continued), rule and subject; those without an agent by their file too. A base that is
 * invalid or undetermined counts as having no other findings, unless the model is the same as it was; what is invalid and was
 * edited is not the same, since nobody can read what changed.
 */
export function compareFindings({
  head,
  base,
  pairing,
  differs,
  grantsMore,
  headFindings,
  baseFindings,
}: Sides): readonly Finding[] {
  const owners = ownersIn(head)
  const baseOwners = ownersIn(base)
  const partnerIds = new Set(head.flatMap(({ model }) => pairing.partnerOf(model)?.agent.id.value ?? []))
  const unchanged = new Set(
    head.flatMap(({ model }) => {
      const partner = pairing.partnerOf(model)
      return partner !== null && contentKey(partner) === contentKey(model) ? [partner.agent.id.value] : []
    }),
  )
  const unjudged = new Set(
    [
      ...base.filter((one) => !one.scored.score.determined).map((one) => one.model.agent.id.value),
      ...baseFindings.filter((finding) => finding.rule === 'model-invalid').map((finding) => finding.agent),
    ].filter((agent) => agent !== null && !unchanged.has(agent)),
  )
  const known = baseFindings.filter(
    (finding) => !unjudged.has(finding.agent) || KNOWN_OF_UNJUDGED.has(finding.rule),
  )
  const before = new Map(known.map((finding) => [keyOf(finding, baseOwners.get(finding.id)), finding]))
  const highOf = (side: readonly Judged[], model: ThreatModel | null): number =>
    side.find((one) => one.model === model)?.scored.score.high ?? 0
  const matched = new Set<string>()
  const partnerOf = (finding: Finding, owner: ThreatModel | undefined): string | null => {
    const continued = owner === undefined ? null : pairing.partnerOf(owner)
    if (owner !== undefined && continued === null) return null
    // What the run says of an agent (a file that cannot be read, say) belongs to no model; there its id must do.
    const byId = keyOf({ ...finding, agent: continued?.agent.id.value ?? finding.agent }, undefined)
    const key = continued === null ? byId : keyOf(finding, continued)
    return [key, byId].find((one) => before.has(one)) ?? null
  }
  const told = headFindings.map((finding): Finding => {
    const owner = owners.get(finding.id)
    const key = partnerOf(finding, owner)
    const partner = key === null ? undefined : before.get(key)
    if (key === null || partner === undefined) return { ...finding, change: 'new' }
    matched.add(key)
    const higher = LEVELS.indexOf(finding.level) < LEVELS.indexOf(partner.level)
    // What was accepted and is not any more counts again.
    const exposed = partner.waiver !== null && finding.waiver === null
    const risen =
      owner !== undefined &&
      ABOUT_SCORE.includes(finding.rule) &&
      highOf(head, owner) > highOf(base, pairing.partnerOf(owner))
    // What it says now is as unknown as what it said before.
    const rewritten = finding.rule === 'model-invalid' && differs(finding.location.path)
    // Nobody speaks for the file, and there is more now that nobody speaks for.
    const grown = finding.rule === 'agent-uncovered' && grantsMore(finding.location.path)
    return { ...finding, change: higher || risen || exposed || rewritten || grown ? 'worse' : 'same' }
  })
  const fixed = [...before]
    .filter(([key, { agent }]) => !matched.has(key) && (agent === null || partnerIds.has(agent)))
    .map(([, finding]): Finding => ({ ...finding, change: 'fixed' }))
  return [...told, ...fixed]
}

function ownersIn(side: readonly Judged[]): ReadonlyMap<string, ThreatModel> {
  return new Map(
    side.flatMap(({ model, findings }) => findings.map((finding) => [finding.id, model] as const)),
  )
}

/** By the model that it belongs to, since two may claim one id; else by the agent, or by the file. */
function keyOf({ rule, subject, location, agent }: Finding, owner: ThreatModel | undefined): string {
  if (owner !== undefined) {
    const { path, place } = owner
    return JSON.stringify([path, place.line, owner.agent.id.value, rule, subject])
  }
  return JSON.stringify(agent === null ? [null, rule, subject, location.path] : [agent, rule, subject])
}
