import { levels, type Rule, type RunFinding } from './rule.ts'

export const policyChanged: Rule = {
  id: 'policy-changed',
  summary: 'the change edits the policy',
  levels: levels('note', 'note', 'warn'),
  about: 'run',
  check({ policy, policyChange }, level) {
    if (policyChange === null) return []
    const { before, after } = policyChange
    const place = { path: policy.source ?? '.github/aivss-gate.yml', line: 1, column: 1 }
    const base: Omit<RunFinding, 'subject' | 'message' | 'help' | 'level'> = { agent: null, place }
    if (before === after) return []
    if (after === null) {
      const message = 'the policy that this change brings cannot be read: merged, it would stop every run'
      const help = 'Correct it; "aivss-gate policy check" says every fault with its line.'
      const at = policyChange.place ?? place
      return [{ ...base, place: at, level: 'error', subject: 'policy-invalid', message, help }]
    }
    const from = before === null ? 'one that could not be read' : before.slice(0, 19)
    const message = `the policy demands something else than at the base (${from} became ${after.slice(0, 19)})`
    const help =
      'Have the change reviewed by the owner of the policy; "aivss-gate policy print" shows what holds.'
    return [{ ...base, level, subject: 'policy', message, help }]
  },
}
