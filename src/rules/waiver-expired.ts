import { levels, type Rule, type RunFinding } from './rule.ts'
import { waiverName } from './waiver-name.ts'

export const waiverExpired: Rule = {
  id: 'waiver-expired',
  summary: 'a waiver has expired, runs too long, or the agent outgrew it',
  levels: levels('warn', 'warn', 'error'),
  about: 'waivers',
  check: (uses, policy, level) =>
    uses.flatMap(({ waiver, outcome }): readonly RunFinding[] => {
      const about = { level, agent: waiver.agent, subject: waiverName(waiver), place: waiver.place }
      switch (outcome.kind) {
        case 'expired':
          return [
            {
              ...about,
              message: `the waiver of ${waiverName(waiver)} expired on ${waiver.expires}: the finding counts again`,
              help: `Fix the finding, or have ${waiver.owner} decide anew and set a new day.`,
            },
          ]
        case 'too-long':
          return [
            {
              ...about,
              message: `the waiver of ${waiverName(waiver)} would run ${outcome.days} more days, the policy allows ${policy.waiverMaxDays}: it is not applied`,
              help: `Set "expires" to at most ${policy.waiverMaxDays} days from today.`,
            },
          ]
        case 'lapsed':
          return [
            {
              ...about,
              message: `the waiver of ${waiverName(waiver)} lapsed, ${outcome.why}: the finding counts again`,
              help: `Undo what grew, or have ${waiver.owner} accept it anew.`,
            },
          ]
        default:
          return []
      }
    }),
}
