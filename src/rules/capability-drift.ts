import type { FactorId } from '../aivss/factors.ts'
import { CAPABILITIES, type CapabilityId } from '../model/capabilities.ts'
import { impliedFloors, NO_POWERS, STRONG_CAPABILITIES } from '../model/capability-floors.ts'
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
    const grants = grantsOf(context.model, context.artefacts)
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
    .filter(({ id }) => !NO_POWERS.has(id) && !stated.has(id))
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
  return impliedFloors(grants.map(({ id }) => id)).flatMap(({ factor, least, because }) => {
    const stated = model.factors[factor]
    const grant = grants.find(({ id }) => id === because)
    if (stated === undefined || stated.value >= least || grant === undefined) return []
    const isStrong = STRONG_CAPABILITIES.has(because)
    const reasoned = (stated.why ?? '').trim().length >= MIN_WHY && !isStrong
    return [
      {
        level: reasoned ? atMost('note', level) : level,
        subject: `factor:${factor}`,
        message: `${inputName(factor)} is ${stated.value}, and ${because} at ${grant.place.path}:${grant.place.line} implies at least ${least}${together(factor, because, grants)}`,
        help: isStrong
          ? `Raise the factor to ${least}, or take the power away; a reason does not make it less.`
          : `Raise the factor to ${least}, or say with {value, why} why it is less here.`,
        place: stated.place,
      },
    ]
  })
}

/** With what a power implies more than alone. */
function together(factor: FactorId, because: CapabilityId, grants: readonly Grant[]): string {
  const has = (power: CapabilityId): boolean => grants.some(({ id }) => id === power)
  if (factor === 'autonomy' && because.startsWith('auto.')) return ' for an agent that can act'
  return factor === 'tools' && has('mcp.remote') ? ', with a remote server in reach' : ''
}
