import { CAPABILITIES } from '../model/capabilities.ts'
import { CAPABILITY_FLOORS, NO_POWERS, STRONG_CAPABILITIES } from '../model/capability-floors.ts'
import { type Grant, grantsOf } from './artefact-grants.ts'
import { atMost, levels, type AgentContext, type Rule, type RuleFinding } from './rule.ts'
import { inputName } from './score-words.ts'

export const capabilityDrift: Rule = {
  id: 'capability-drift',
  summary:
    'an artefact grants a power that the model does not state, or a factor is below what the power implies',
  levels: levels('note', 'error', 'error'),
  about: 'agent',
  check(context, level) {
    const grants = grantsOf(context.model, context.artefacts).filter(({ id }) => !NO_POWERS.has(id))
    return [...unstated(context, grants, level), ...tooLow(context, grants, level)]
  },
}

function unstated(
  { model }: AgentContext,
  grants: readonly Grant[],
  level: RuleFinding['level'],
): readonly RuleFinding[] {
  const stated = new Set(model.capabilities.map(({ value }) => value))
  return grants
    .filter(({ id }) => !stated.has(id))
    .map(({ id, place }) => ({
      level,
      subject: `capability:${id}`,
      message: `the artefact grants ${id} (${CAPABILITIES[id]}), which the model does not state`,
      help: `Take the power away, or state "${id}" under "capabilities" of ${model.path} and score the agent with it.`,
      place,
    }))
}

/** Reasons shorter than this say nothing. */
const MIN_WHY = 10

function tooLow(
  { model }: AgentContext,
  grants: readonly Grant[],
  level: RuleFinding['level'],
): readonly RuleFinding[] {
  const lowest = new Map<string, { readonly grant: Grant; readonly least: number }>()
  for (const grant of grants) {
    for (const { factor, least } of CAPABILITY_FLOORS[grant.id] ?? []) {
      const stated = model.factors[factor]
      if (stated === undefined || stated.value >= least) continue
      const known = lowest.get(factor)
      if (known === undefined || known.least < least) lowest.set(factor, { grant, least })
    }
  }
  return [...lowest].flatMap(([name, { grant, least }]) => {
    const stated = Object.entries(model.factors).find(([id]) => id === name)?.[1]
    if (stated === undefined) return []
    const reasoned = (stated.why ?? '').trim().length >= MIN_WHY && !STRONG_CAPABILITIES.has(grant.id)
    return [
      {
        level: reasoned ? atMost('note', level) : level,
        subject: `factor:${name}`,
        message: `${inputName(name)} is ${stated.value}, and ${grant.id} at ${grant.place.path}:${grant.place.line} implies at least ${least}`,
        help: STRONG_CAPABILITIES.has(grant.id)
          ? `Raise the factor to ${least}, or take the power away; a reason does not make it less.`
          : `Raise the factor to ${least}, or say with {value, why} why it is less here.`,
        place: stated.place,
      },
    ]
  })
}
