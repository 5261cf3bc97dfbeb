import type { AgentEntry } from '../report/html/portfolio.ts'
import { agentPage } from './agent.ts'
import type { Context } from './context.ts'
import { h } from './dom.ts'
import { several } from './numbers.ts'
import { portfolioView } from './portfolio.ts'
import { PORTFOLIO } from './route.ts'

/** As many agents as anybody would print. */
const MOST = 100

/** Everything in a row, to be printed: the overview, then the page of each agent that the table shows. */
export function paperView(context: Context, shown: readonly AgentEntry[]): HTMLElement {
  const pages = shown.slice(0, MOST)
  return h(
    'div',
    { class: 'paper' },
    h(
      'div',
      { class: 'paper-bar no-print' },
      h('a', { href: PORTFOLIO }, 'Back to the overview'),
      h(
        'span',
        {},
        pages.length < shown.length
          ? `The overview and the first ${several(pages.length, 'agent')} of ${several(shown.length, 'agent')}`
          : `The overview and ${several(pages.length, 'agent')}`,
      ),
      h('button', { type: 'button', click: () => print() }, 'Print'),
    ),
    portfolioView(context).element,
    ...pages.map((entry) => agentPage(entry, context, true)),
  )
}
