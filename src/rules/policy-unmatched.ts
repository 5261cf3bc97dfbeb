import type { Policy } from '../policy/policy.ts'
import type { Place } from '../source/place.ts'
import { didYouMean } from '../source/suggest.ts'
import { mitigationIds } from '../model/names.ts'
import { levels, type Rule, type RunFinding } from './rule.ts'

export const policyUnmatched: Rule = {
  id: 'policy-unmatched',
  summary: 'the policy names what does not exist or cannot be read',
  levels: levels('note', 'error', 'error'),
  about: 'run',
  check({ policy, models, removed, files, ruleIds, baseline }, level) {
    const found: RunFinding[] = []
    const add = (subject: string, message: string, help: string, place: Place | null): void => {
      if (place !== null) found.push({ level, agent: null, subject, message, help, place })
    }
    for (const [id, { place }] of policy.rules) {
      if (!isRule(id, ruleIds, policy))
        add(`rule:${id}`, `there is no rule "${id}"`, didYouMean(id, ruleIds), place)
    }
    for (const demand of policy.require) {
      for (const { name, id } of demand.mitigations) {
        if (id !== null) continue
        const message = `the demand ${demand.id} names the mitigation "${name}", which the catalogue does not have: it can never be met`
        add(`mitigation:${name}`, message, didYouMean(name, mitigationIds()), demand.place)
      }
    }
    // The removal of an agent can be waived too, so an agent that is gone since the base is still known.
    const known = [...models, ...removed.map((one) => one.model)]
    const agents = new Set(known.map((model) => model.agent.id.value))
    for (const waiver of policy.waivers) {
      if (!isRule(waiver.rule, ruleIds, policy)) {
        add(
          `waiver-rule:${waiver.rule}`,
          `a waiver names the rule "${waiver.rule}", which does not exist`,
          didYouMean(waiver.rule, ruleIds),
          waiver.place,
        )
      }
      if (files.complete && !agents.has(waiver.agent)) {
        add(
          `agent:${waiver.agent}`,
          `a waiver names the agent "${waiver.agent}", which has no model`,
          didYouMean(waiver.agent, [...agents]),
          waiver.place,
        )
      }
    }
    for (const { glob, key, place } of files.unmatchedGlobs) {
      add(
        `${key}:${glob}`,
        `"${glob}" under "${key}" matches no file`,
        'Correct or remove it; globs are relative to the folder that holds .github.',
        place,
      )
    }
    const [fault, ...faults] = baseline?.problems ?? []
    if (baseline !== null && fault !== undefined) {
      const more = faults.length === 0 ? '' : ` (and ${faults.length} more)`
      add(
        `baseline:${baseline.path}`,
        `nothing is accepted by the baseline ${baseline.path}: ${fault.message}${more}`,
        fault.help,
        fault.place,
      )
    }
    for (const { key, message, help } of withoutEffect(policy)) {
      if (policy.source !== null)
        found.push({
          level: 'note',
          agent: null,
          subject: `key:${key}`,
          message,
          help,
          place: { path: policy.source, line: 1, column: 1 },
        })
    }
    return found
  },
}

function isRule(id: string, known: readonly string[], policy: Policy): boolean {
  return known.includes(id) || policy.custom.some((rule) => `custom/${rule.name}` === id)
}

/** What a policy may already say although this version does not act on it; said aloud, so that nobody relies on it. */
function withoutEffect(
  policy: Policy,
): readonly { readonly key: string; readonly message: string; readonly help: string }[] {
  if (policy.review.verify === 'none') return []
  return [
    {
      key: 'review.verify',
      message: '"review.verify: approval" has no effect in this version: approvals are not looked up',
      help: 'It is validated and kept; do not rely on it yet.',
    },
  ]
}
