import { type Finding, LEVELS } from '../verdict/verdict.ts'
import type { Judged } from './agent-verdict.ts'
import { contentKey, type Pairing } from './pair-models.ts'

/** Rules about a score: their finding is worse when the score is higher, also at the same level. */
const ABOUT_SCORE = new Set(['score-threshold', 'score-undetermined'])
/** What an agent that could not be judged at the base is known for; nothing else is known of it. */
const KNOWN_OF_UNJUDGED = new Set(['model-invalid', 'score-undetermined'])

export interface Sides {
  readonly head: readonly Judged[]
  readonly base: readonly Judged[]
  readonly pairing: Pairing
  readonly headFindings: readonly Finding[]
  readonly baseFindings: readonly Finding[]
}

/**
 * Says of every finding of the head whether it is new, worse or the same, and adds the findings of the base that are fixed
 * (those of an agent that is gone are not: `agent-removed` speaks of it).
 * Findings are matched by agent (as continued), rule and subject; those without an agent by their file too. A base that is
 * invalid or undetermined counts as having no other findings, unless the model is the same as it was.
 */
export function compareFindings({
  head,
  base,
  pairing,
  headFindings,
  baseFindings,
}: Sides): readonly Finding[] {
  const owners = new Map(
    head.flatMap(({ model, findings }) => findings.map((finding) => [finding.id, model] as const)),
  )
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
  const before = new Map(known.map((finding) => [keyOf(finding, finding.agent), finding]))
  const highOf = (side: readonly Judged[], agent: string | null): number =>
    Math.max(
      0,
      ...side.filter((one) => one.model.agent.id.value === agent).map((one) => one.scored.score.high),
    )
  const matched = new Set<string>()
  const told = headFindings.map((finding): Finding => {
    const owner = owners.get(finding.id)
    // What the run says of an agent (a file that cannot be read, say) belongs to no model; there its id must do.
    const agentBefore = owner === undefined ? finding.agent : pairing.partnerOf(owner)?.agent.id.value
    if (agentBefore === undefined) return { ...finding, change: 'new' }
    const key = keyOf(finding, agentBefore)
    const partner = before.get(key)
    if (partner === undefined) return { ...finding, change: 'new' }
    matched.add(key)
    const higher = LEVELS.indexOf(finding.level) < LEVELS.indexOf(partner.level)
    // What was accepted and is not any more counts again.
    const exposed = partner.waiver !== null && finding.waiver === null
    const risen = ABOUT_SCORE.has(finding.rule) && highOf(head, finding.agent) > highOf(base, agentBefore)
    return { ...finding, change: higher || risen || exposed ? 'worse' : 'same' }
  })
  const fixed = [...before]
    .filter(([key, { agent }]) => !matched.has(key) && (agent === null || partnerIds.has(agent)))
    .map(([, finding]): Finding => ({ ...finding, change: 'fixed' }))
  return [...told, ...fixed]
}

function keyOf({ rule, subject, location }: Finding, agent: string | null): string {
  return JSON.stringify(agent === null ? [null, rule, subject, location.path] : [agent, rule, subject])
}
