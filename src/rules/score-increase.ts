import type { AgentScore } from '../verdict/verdict.ts'
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
    const open = !before.determined || !now.determined
    return [
      {
        level,
        subject: 'increase',
        message: `AIVSS ${open ? 'may have risen' : 'rose'} by ${rise.toFixed(1)}, from ${endText(before, 'low')} to ${endText(now, 'high')}; the policy allows ${allowed.toFixed(1)}`,
        help: whatMovesIt(head),
        place: placeOfScore(head),
      },
    ]
  },
}

/** A score; of one that is open, the end that counts. */
function endText(score: AgentScore, end: 'low' | 'high'): string {
  return score.determined
    ? scoreText(score)
    : `${score[end].toFixed(1)} (the ${end} end of ${score.low.toFixed(1)} to ${score.high.toFixed(1)})`
}
