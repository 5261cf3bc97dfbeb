import type { AgentEntry } from '../report/html/portfolio.ts'
import { nameOf } from './agent-name.ts'
import type { Context } from './context.ts'
import { h } from './dom.ts'
import { PORTFOLIO } from './route.ts'

/** Back to the overview, and to the neighbours in the order of its table. */
export function agentNavigation(
  entry: AgentEntry,
  shown: readonly AgentEntry[],
  { portfolio, routes }: Context,
): HTMLElement {
  const order = shown.includes(entry) ? shown : portfolio.entries
  const at = order.indexOf(entry)
  const neighbour = (other: AgentEntry | undefined, words: string): HTMLElement | null =>
    other === undefined
      ? null
      : h('li', {}, h('a', { href: routes.addressOf(other) }, `${words}: ${nameOf(other)}`))
  return h(
    'nav',
    { class: 'agent-nav no-print', 'aria-label': 'Agents' },
    h(
      'ul',
      {},
      h('li', {}, h('a', { href: PORTFOLIO }, 'All agents')),
      neighbour(order[at - 1], 'Previous'),
      neighbour(order[at + 1], 'Next'),
    ),
  )
}
