import { debtGroups, namesOf } from './debt-names.ts'
import { type DebtUse, levels, type Rule, type RunFinding } from './rule.ts'
import { waiverName } from './waiver-name.ts'

export const waiverExpired: Rule = {
  id: 'waiver-expired',
  summary: 'a waiver or an accepted finding has expired, runs too long, or was outgrown',
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
  checkDebt: (uses, { waiverMaxDays }, level) => [
    ...debtGroups(uses, 'expired').map(({ first, entries }) => ({
      level,
      agent: null,
      subject: `baseline / expired ${first.expires} / ${first.by}`,
      message: `what ${first.by} accepted expired on ${first.expires}, and counts again: ${namesOf(entries)}`,
      help: `Fix it, or have ${first.by} decide anew: "aivss-gate audit --accept".`,
      place: first.place,
    })),
    ...debtGroups(uses, 'too-long').map(({ first, entries }) => ({
      level,
      agent: null,
      subject: `baseline / too long ${first.expires} / ${first.by}`,
      message: `what ${first.by} accepted until ${first.expires} is not applied, the policy allows ${waiverMaxDays} days from today: ${namesOf(entries)}`,
      help: `Set "expires" to at most ${waiverMaxDays} days from today.`,
      place: first.place,
    })),
    ...uses.flatMap((use) => lapsed(use, level)),
  ],
}

function lapsed({ entry, outcome }: DebtUse, level: RunFinding['level']): readonly RunFinding[] {
  if (outcome.kind !== 'lapsed') return []
  const name = waiverName(entry)
  return [
    {
      level,
      agent: entry.agent,
      subject: `baseline / ${name}`,
      message: `the acceptance of ${name} lapsed, ${outcome.why}: the finding counts again`,
      help: `Undo what made it worse, or have ${entry.by} accept it anew: "aivss-gate audit --accept".`,
      place: entry.place,
    },
  ]
}
