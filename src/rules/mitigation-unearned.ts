import { MITIGATION_FACTORS } from '../aivss/version.ts'
import { blockersText } from './credit-words.ts'
import { whereToState } from './where-to-state.ts'
import { levels, type Rule } from './rule.ts'

export const mitigationUnearned: Rule = {
  id: 'mitigation-unearned',
  summary: 'the claimed mitigation strength is more than the earned one',
  levels: levels('note', 'warn', 'error'),
  about: 'agent',
  check({ model, scored, policy }, level) {
    const table = MITIGATION_FACTORS[policy.scoring.version]
    if (table === null) return []
    const { earned } = scored
    const earnedFactor = table[earned.strength]
    const claims = scored.computations.filter((one) => one.claimedMf < earnedFactor)
    const claim = claims[0]
    if (claim === undefined) return []
    const counts =
      policy.scoring.mitigationCredit === 'earned'
        ? `×${claim.score.mf} counts`
        : 'the policy counts the claim as it stands'
    return [
      {
        level,
        subject: 'mitigation-strength',
        message: `a mitigation factor of ×${claim.claimedMf} is claimed, ×${earnedFactor} (${earned.strength}) is earned; ${counts}: ${blockersText(earned.blockers)}`,
        help: `Put a mitigation in place for each factor of 0.5 or above and state it ${whereToState(model, 'mitigations')}; strong also needs tree evidence for each and for adversarial-testing.`,
        place: (claim.threat?.own?.strength ?? model.strength)?.place ?? model.place,
      },
    ]
  },
}
