import { levels, type Rule } from './rule.ts'
import { placeOfScore, scoreText, whatMovesIt } from './score-words.ts'

export const scoreIncrease: Rule = {
  id: 'score-increase',
  summary: 'the score rose by more than allowed',
  levels: levels('warn', 'error', 'error'),
  about: 'change',
  check({ head, base }, level) {
    const allowed = head.policy.thresholds.increase
    if (allowed === null) return []
    const now = head.scored.score
    const before = base.scored.score
    if (now.low === before.low && now.high === before.high) return []
    const from = before.determined ? before.high : before.low
    const rise = Math.round((now.high - from) * 10) / 10
    if (rise <= allowed) return []
    return [
      {
        level,
        subject: 'increase',
        message: `AIVSS rose by ${rise.toFixed(1)}, from ${scoreText(before)} to ${scoreText(now)}; the policy allows ${allowed.toFixed(1)}`,
        help: whatMovesIt(head),
        place: placeOfScore(head),
      },
    ]
  },
}
