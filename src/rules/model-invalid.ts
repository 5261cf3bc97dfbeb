import { baseOf } from '../scoring/agent-score.ts'
import type { AgentContext, RuleFinding } from './rule.ts'
import { levels, type Rule } from './rule.ts'

export const modelInvalid: Rule = {
  id: 'model-invalid',
  summary: 'a threat model could not be read or is contradictory',
  levels: levels('warn', 'error', 'error'),
  about: 'run',
  check({ problems }, level) {
    const before = new Map<string, number>()
    return problems.map((problem) => {
      const { agent, message, help, place } = problem
      // Positions in a list change when an entry is inserted above.
      const words = message.replace(/\[\d+\]/g, '[]')
      const key = JSON.stringify([place.path, agent, words])
      const count = (before.get(key) ?? 0) + 1
      before.set(key, count)
      // The same words twice in one file are two findings; their order tells them apart, so that moved lines do not.
      return { level, agent, subject: count === 1 ? words : `${words} (${count})`, message, help, place }
    })
  },
}

/** What only shows once a model is scored: a review that lies ahead, a base score that its vector does not give. */
export function contradictions({ model, cvss, today }: AgentContext): readonly Omit<RuleFinding, 'level'>[] {
  const found: Omit<RuleFinding, 'level'>[] = []
  const on = model.review?.on ?? null
  if (on !== null && on.value > today) {
    const message = `the review is dated ${on.value}, which lies ahead`
    found.push({
      subject: 'review.on',
      message,
      help: 'Write the day on which the model was reviewed.',
      place: on.place,
    })
  }
  for (const statement of [model.cvss, ...model.threats.map((threat) => threat.cvss)]) {
    if (statement === null || statement.vector === null || statement.base === null) continue
    const base = baseOf(statement, cvss)
    if (base === null || base === statement.base) continue
    const message = `the CVSS base is stated as ${statement.base}, but its vector gives ${base}`
    found.push({
      subject: `cvss:${statement.vector}`,
      message,
      help: 'Remove the base score; the vector says it.',
      place: statement.place,
    })
  }
  return found
}
