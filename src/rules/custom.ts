import { evaluate, MOST_PROFILES, type ProfileFacts } from '../policy/evaluate.ts'
import type { CustomRule } from '../policy/policy.ts'
import type { AgentContext, RuleFinding } from './rule.ts'

/** Findings of the rules that the policy itself writes, `custom/<name>`: one where the condition holds or cannot be evaluated. */
export function customFindings({
  policy,
  facts,
  model,
}: AgentContext): readonly (RuleFinding & { readonly rule: string })[] {
  return policy.custom.flatMap((rule) => {
    const level = policy.rules.get(`custom/${rule.name}`)?.level ?? rule.level
    if (level === 'off') return []
    const application = evaluate(rule.when, facts)
    if (!application.applies) return []
    const why = application.why === null ? '' : ` (${application.why})`
    const profile = profileOf(rule, facts)
    const of = profile === null || profile.threat === null ? '' : ` (threat ${profile.threat})`
    const help = rule.help ?? `The policy says so where ${rule.when.text}.`
    return [
      {
        rule: `custom/${rule.name}`,
        level,
        subject: rule.name,
        message: `${rule.message}${of}${why}`,
        help,
        place: profile?.place ?? model.place,
      },
    ]
  })
}

/** The first metric profile of which a rule about profiles speaks. */
function profileOf({ when }: CustomRule, facts: AgentContext['facts']): ProfileFacts | null {
  if (!when.asks.has('profile')) return null
  const asked = (facts.profiles ?? []).slice(0, MOST_PROFILES)
  return asked.find((one) => evaluate(when, { ...facts, profiles: [one] }).applies) ?? null
}
