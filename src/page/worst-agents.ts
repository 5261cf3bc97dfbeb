import { nameOf } from './agent-name.ts'
import { bandLabel, scoreNumber } from './band.ts'
import type { Context } from './context.ts'
import { h } from './dom.ts'
import { statusMark } from './status-mark.ts'

/** As many as are named. */
const NAMED = 6

/** The agents with the highest scores. */
export function worstAgents({ portfolio: { entries }, routes }: Context): HTMLElement {
  const top = entries
    .toSorted((a, b) => b.agent.score.high - a.agent.score.high || b.agent.score.low - a.agent.score.low)
    .slice(0, NAMED)
  return h(
    'ol',
    { class: 'worst' },
    ...top.map((entry) =>
      h(
        'li',
        {},
        h('span', { class: 'figure numeral-small' }, scoreNumber(entry.agent.score)),
        h(
          'div',
          {},
          h('a', { href: routes.addressOf(entry) }, nameOf(entry)),
          h('div', { class: 'small' }, bandLabel(entry.agent.score), ' ', statusMark(entry.status)),
        ),
      ),
    ),
  )
}
