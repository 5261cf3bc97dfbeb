import { MITIGATION_FACTORS } from '../aivss/version.ts'
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
    const why = earned.blockers.map((blocker) => {
      switch (blocker.kind) {
        case 'no-control':
          return 'no mitigation is in place'
        case 'uncovered-factor':
          return `nothing in place covers ${blocker.factor}`
        case 'no-tree-evidence':
          return `${blocker.control} has no evidence in the tree that holds`
        case 'adversarial-testing':
          return blocker.state === 'absent'
            ? 'adversarial-testing is not in place'
            : 'adversarial-testing has no evidence in the tree'
      }
    })
    return [
      {
        level,
        subject: 'mitigation-strength',
        message: `a mitigation factor of ×${claim.claimedMf} is claimed, ×${earnedFactor} (${earned.strength}) is earned; ${counts}: ${why.slice(0, 4).join('; ')}${why.length > 4 ? `; and ${why.length - 4} more` : ''}`,
        help: 'Put a mitigation in place for each factor of 0.5 or above and state it under "mitigations:"; strong also needs tree evidence for each and for adversarial-testing.',
        place: (claim.threat?.own?.strength ?? model.strength)?.place ?? model.place,
      },
    ]
  },
}
