import { type Day, daysBetween } from '../model/day.ts'
import type { AgentEntry } from '../report/html/portfolio.ts'
import { nameOf } from './agent-name.ts'
import type { Context } from './context.ts'
import { type Child, h } from './dom.ts'
import { figure } from './figure.ts'

/** As many as are named. */
const NAMED = 4
/** Days ahead in which a review is called due. */
const SOON = 90

/** Which reviews have lapsed or will soon. */
export function reviews({ portfolio: { entries }, routes, data: { day } }: Context): readonly Child[] {
  const without = entries.filter(({ agent }) => agent.review?.on == null).length
  const due = entries
    .flatMap((entry) => dueIn(entry, day))
    .filter(({ days }) => days <= SOON)
    .toSorted((a, b) => a.days - b.days)
  const lapsed = due.filter(({ days }) => days < 0).length
  return [
    h(
      'ul',
      { class: 'bare figures' },
      figure(lapsed, 'lapsed'),
      figure(due.length - lapsed, `due in ${SOON} days`),
      figure(without, 'without a review'),
    ),
    due.length === 0
      ? null
      : h(
          'ul',
          { class: 'bare due' },
          ...due
            .slice(0, NAMED)
            .map(({ entry, days, on }) =>
              h(
                'li',
                {},
                h('a', { href: routes.addressOf(entry) }, nameOf(entry)),
                h('div', { class: 'quiet small' }, days < 0 ? `lapsed after ${on}` : `holds until ${on}`),
              ),
            ),
        ),
    day === null
      ? h('p', { class: 'quiet small' }, 'Nobody told the day of this run, so nothing is called due.')
      : null,
  ]
}

function dueIn(
  entry: AgentEntry,
  day: Day | null,
): readonly { readonly entry: AgentEntry; readonly days: number; readonly on: Day }[] {
  const on = entry.agent.review?.due ?? null
  return on === null || day === null ? [] : [{ entry, on, days: daysBetween(day, on) }]
}
