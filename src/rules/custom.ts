import { evaluate } from '../policy/evaluate.ts'
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
    const help = rule.help ?? `The policy says so where ${rule.when.text}.`
    return [
      {
        rule: `custom/${rule.name}`,
        level,
        subject: rule.name,
        message: `${rule.message}${why}`,
        help,
        place: model.place,
      },
    ]
  })
}
