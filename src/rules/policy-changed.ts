import type { Level } from '../verdict/verdict.ts'
import { levels, type Rule, type RunContext, type RunFinding } from './rule.ts'

export const policyChanged: Rule = {
  id: 'policy-changed',
  summary: 'the change edits the policy',
  levels: levels('note', 'note', 'warn'),
  about: 'run',
  check(context, level) {
    return [...demands(context, level), ...accepts(context, level)]
  },
}

function demands({ policy, policyChange }: RunContext, level: Level): readonly RunFinding[] {
  if (policyChange === null) return []
  const { before, after } = policyChange
  const place = policyChange.place ?? { path: policy.source ?? '.github/aivss-gate.yml', line: 1, column: 1 }
  const base: Omit<RunFinding, 'subject' | 'message' | 'help' | 'level'> = { agent: null, place }
  if (before === after) return []
  if (after === null) {
    const message = 'the policy that this change brings cannot be read: merged, it would stop every run'
    const help = 'Correct it; "aivss-gate policy check" says every fault with its line.'
    return [{ ...base, level: 'error', subject: 'policy-invalid', message, help }]
  }
  const from = before === null ? 'one that could not be read' : before.slice(0, 19)
  const message = `the policy demands something else than at the base (${from} became ${after.slice(0, 19)})`
  const help =
    'Have the change reviewed by the owner of the policy; "aivss-gate policy print" shows what holds.'
  return [{ ...base, level, subject: 'policy', message, help }]
}

function accepts({ policy, baselineChanged }: RunContext, level: Level): readonly RunFinding[] {
  if (!baselineChanged || policy.baseline === null) return []
  const { value, place } = policy.baseline
  return [
    {
      level,
      agent: null,
      subject: 'baseline',
      message: `the change edits what is accepted outside pull requests (${value})`,
      help: 'Have it reviewed by the owner of the policy: each new entry is a finding that no longer fails there.',
      place,
    },
  ]
}
