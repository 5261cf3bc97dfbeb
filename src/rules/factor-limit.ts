import { FACTOR_IDS } from '../aivss/factors.ts'
import { levels, type Rule } from './rule.ts'
import { whereToState } from './where-to-state.ts'
import { inputName } from './score-words.ts'

export const factorLimit: Rule = {
  id: 'factor-limit',
  summary: "a factor is above the policy's limit",
  levels: levels('warn', 'error', 'error'),
  about: 'agent',
  check: ({ model, policy }, level) =>
    FACTOR_IDS.flatMap((id) => {
      const limit = policy.limits.factors[id]
      const stated = model.factors[id]
      if (limit === undefined || (stated !== undefined && stated.value <= limit)) return []
      const message =
        stated === undefined
          ? `${inputName(id)} is not stated, so it is not shown to be at most ${limit}`
          : `${inputName(id)} is ${stated.value}, the policy allows at most ${limit}`
      const help =
        stated === undefined
          ? `State "${id}" ${whereToState(model, 'factors')}.`
          : 'Take the power away from the agent, then lower the factor.'
      return [{ level, subject: id, message, help, place: stated?.place ?? model.place }]
    }),
}
