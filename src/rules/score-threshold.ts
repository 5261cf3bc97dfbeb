import { severityOf } from '../aivss/severity.ts'
import { atMost, type AgentContext, levels, type Rule, type RuleFinding } from './rule.ts'
import { placeOfScore, scoreText, whatMovesIt } from './score-words.ts'

export const scoreThreshold: Rule = {
  id: 'score-threshold',
  summary: 'the score is at or above a threshold',
  levels: levels('warn', 'error', 'error'),
  about: 'agent',
  check(context, level) {
    const { fail, warn } = context.policy.thresholds
    const { low } = context.scored.score
    if (fail !== null && low >= fail) return [finding(context, 'fail', fail, level)]
    if (warn !== null && low >= warn) return [finding(context, 'warn', warn, atMost(level, 'warn'))]
    return []
  },
}

function finding(
  context: AgentContext,
  subject: 'fail' | 'warn',
  limit: number,
  level: RuleFinding['level'],
): RuleFinding {
  return {
    level,
    subject,
    message: `AIVSS ${scoreText(context.scored.score)} is at or above the ${subject} threshold of ${limit.toFixed(1)} (${severityOf(limit)})`,
    help: whatMovesIt(context),
    place: placeOfScore(context),
  }
}
