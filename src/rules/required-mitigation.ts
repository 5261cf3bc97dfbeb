import type { Mitigation } from '../model/threat-model.ts'
import { evaluate } from '../policy/evaluate.ts'
import type { EvidenceStrength, Requirement } from '../policy/policy.ts'
import { type AgentContext, levels, type Rule, type RuleFinding } from './rule.ts'
import { hasControls, whereToState } from './where-to-state.ts'

export const requiredMitigation: Rule = {
  id: 'required-mitigation',
  summary: 'a demanded mitigation is not in place, or not as strongly shown as demanded',
  levels: levels('warn', 'error', 'error'),
  about: 'agent',
  check: (context, level) =>
    context.policy.require.flatMap((demand) => checkDemand(context, demand, demand.level ?? level)),
}

function checkDemand(
  context: AgentContext,
  demand: Requirement,
  level: RuleFinding['level'],
): readonly RuleFinding[] {
  const application =
    demand.when === null ? { applies: true as const, why: null } : evaluate(demand.when, context.facts)
  if (!application.applies) return []
  const short = demand.mitigations.map(({ name, id }) => {
    const entry = context.model.mitigations.find((one) => one.id === id) ?? null
    return { name: id ?? name, entry, lack: lackOf(context, demand, entry) }
  })
  if (short.some((one) => one.lack === null)) return []
  const single = short.length === 1 ? short[0] : undefined
  const names = short.map((one) => one.name).join(' or ')
  const because = application.why === null ? '' : `; the demand applies because ${application.why}`
  return [
    {
      level,
      subject: single?.name ?? demand.id,
      message: `${names} ${single === undefined ? 'are' : 'is'} demanded${demandText(demand)}, but ${short.map((one) => one.lack).join('; ')}${because}`,
      help: remedy(demand, context.model),
      place: (single?.entry ?? short.find((one) => one.entry !== null)?.entry)?.place ?? context.model.place,
    },
  ]
}

/** Why it is demanded: the id where it says more than the mitigation's name, and the condition. */
function demandText({ id, when, mitigations }: Requirement): string {
  const named = mitigations.length === 1 && (mitigations[0]?.id ?? mitigations[0]?.name) === id
  const parts = [...(named ? [] : [id]), ...(when === null ? [] : [when.text])]
  return parts.length === 0 ? '' : ` (${parts.join(': ')})`
}

/** What keeps an entry from meeting a demand, or null where it meets it. */
function lackOf(context: AgentContext, demand: Requirement, entry: Mitigation | null): string | null {
  if (entry === null) return 'the model does not say that it is in place'
  if (!demand.status.includes(entry.status))
    return `it is ${entry.status}${entry.source === 'prose' ? ' as the text reads' : ''}`
  const shown = strengthOf(context, entry)
  return ORDER.indexOf(shown) >= ORDER.indexOf(demand.evidence)
    ? null
    : `it is shown only by ${WORDS[shown]}, and ${WORDS[demand.evidence]} is demanded`
}

const ORDER: readonly EvidenceStrength[] = ['prose', 'stated', 'any', 'path']
const WORDS: Readonly<Record<EvidenceStrength, string>> = {
  prose: 'a sentence',
  stated: 'an entry with a status',
  any: 'an entry with evidence',
  path: 'evidence in the tree that holds',
}

/** How strongly an entry is shown. */
export function strengthOf(context: Pick<AgentContext, 'evidence'>, entry: Mitigation): EvidenceStrength {
  if (entry.source === 'prose') return 'prose'
  if (entry.evidence.length === 0) return 'stated'
  return (context.evidence.get(entry) ?? []).some((result) => result.proves) ? 'path' : 'any'
}

function remedy(demand: Requirement, model: AgentContext['model']): string {
  const where = whereToState(model, 'mitigations')
  const names = demand.mitigations.map((one) => one.name)
  const first = names[0] ?? 'the mitigation'
  const status = demand.status[0] ?? 'in-place'
  if (hasControls(model) && (demand.evidence === 'prose' || demand.evidence === 'stated'))
    return `Put ${names.join(' or ')} in place and say so: with a control that is named "${first}" and whose state says that it is ${status}.`
  switch (demand.evidence) {
    case 'prose':
      return `Put ${names.join(' or ')} in place and say so: ${where}, "${first}: {status: ${status}, how: ...}".`
    case 'stated':
      return `State it ${where}: "${first}: {status: ${status}, how: ...}"; a sentence is not enough.`
    case 'any':
      return `State it ${where} with evidence: "${first}: {status: ${status}, evidence: [...]}".`
    case 'path':
      return `State it ${where} with evidence in the tree: "${first}: {status: ${status}, evidence: [path contains TEXT]}".`
  }
}
