import { levels, type Rule } from './rule.ts'
import { waiverName } from './waiver-name.ts'

export const waiverUnused: Rule = {
  id: 'waiver-unused',
  summary: 'a waiver matches no finding',
  levels: levels('warn', 'warn', 'error'),
  about: 'waivers',
  check: (uses, _policy, level) =>
    uses.flatMap(({ waiver, outcome }) =>
      outcome.kind === 'unused'
        ? [
            {
              level,
              agent: null,
              subject: waiverName(waiver),
              message: `the waiver of ${waiverName(waiver)} is not used: ${outcome.why}`,
              help: 'Remove it, or correct its agent, rule or subject; a waiver that lies around may cover something it was not meant for.',
              place: waiver.place,
            },
          ]
        : [],
    ),
}
