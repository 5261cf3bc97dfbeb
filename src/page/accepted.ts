import { daysBetween, type Day } from '../model/day.ts'
import type { Acceptance, AcceptanceState } from '../verdict/verdict.ts'
import { plainTable } from './as-table.ts'
import { h } from './dom.ts'
import { several } from './numbers.ts'

/** Longer lists are cut: the soonest to end are the ones to talk about. */
const MOST = 100

const STATES: Readonly<Record<AcceptanceState, string>> = {
  used: 'in force',
  unused: 'matches nothing',
  expired: 'expired',
  'too-long': 'runs too long',
  lapsed: 'lapsed: it got worse',
  'not-examined': 'not looked at',
}

/** What somebody has accepted, the soonest to end first. */
export function acceptedRisks(all: readonly Acceptance[], day: Day | null): HTMLElement {
  const sorted = all.toSorted((a, b) => (a.expires < b.expires ? -1 : a.expires > b.expires ? 1 : 0))
  return h(
    'div',
    {},
    plainTable(
      ['Agent', 'What', 'Why', 'Who answers', 'Until', 'State'],
      sorted
        .slice(0, MOST)
        .map(({ agent, rule, subject, why, owner, expires, state }) => [
          agent ?? 'policy and repository',
          h('span', {}, h('code', {}, rule), subject === null ? null : ` ${subject}`),
          why,
          owner,
          h(
            'span',
            {},
            expires,
            day === null ? null : h('div', { class: 'quiet small' }, left(daysBetween(day, expires))),
          ),
          STATES[state],
        ]),
    ),
    sorted.length > MOST
      ? h('p', { class: 'quiet small' }, `and ${several(sorted.length - MOST, 'other')}`)
      : null,
  )
}

function left(days: number): string {
  return days < 0 ? `${several(-days, 'day')} ago` : `in ${several(days, 'day')}`
}
