import { namesOf } from './debt-names.ts'
import { atMost, levels, type Rule } from './rule.ts'
import { waiverName } from './waiver-name.ts'

export const waiverUnused: Rule = {
  id: 'waiver-unused',
  summary: 'a waiver or an entry of the baseline matches no finding',
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
  checkDebt(uses, _policy, level) {
    const unused = uses.flatMap(({ entry, outcome }) =>
      outcome.kind === 'unused' ? [{ entry, why: outcome.why }] : [],
    )
    const [first, ...others] = unused
    if (first === undefined) return []
    const entries = unused.map(({ entry }) => entry)
    const reason = others.every(({ why }) => why === first.why) ? `, ${first.why}` : ''
    return [
      {
        // Who fixes what was accepted must not be stopped by it.
        level: atMost(level, 'warn'),
        agent: null,
        subject: 'baseline',
        message: `${entries.length === 1 ? 'an entry of the baseline covers' : `${entries.length} entries of the baseline cover`} nothing${reason}: ${namesOf(entries)}`,
        help: 'Take them out with "aivss-gate audit --accept"; an entry that lies around would cover the finding if it came back.',
        place: first.entry.place,
      },
    ]
  },
}
