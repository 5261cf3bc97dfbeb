import { LOOKED_FOR, placeText } from '../report/messages.ts'
import { gapText } from '../report/html/gap-text.ts'
import { acceptedRisks } from './accepted.ts'
import { atAGlance } from './at-a-glance.ts'
import type { Context } from './context.ts'
import { type Child, h } from './dom.ts'
import { findingItem } from './findings.ts'
import { masthead } from './masthead.ts'
import { several } from './numbers.ts'
import { portfolioTrend } from './portfolio-trend.ts'
import { PRINT } from './route.ts'
import { ruleCounts } from './rule-counts.ts'
import { section } from './section.ts'
import { type AgentTable, agentTable } from './table.ts'

/** Longer lists of what belongs to no agent are cut. */
const MOST = 200

export interface PortfolioView {
  readonly element: HTMLElement
  readonly table: AgentTable
}

/** The overview: everything that concerns more than one agent, and the table of all of them. */
export function portfolioView(context: Context): PortfolioView {
  const { data, portfolio } = context
  const { verdict, day } = data
  const table = agentTable(context)
  const trend = portfolioTrend(portfolio, data)
  const hasAgents = portfolio.entries.length > 0
  const element = h(
    'div',
    { class: 'portfolio' },
    masthead(context),
    ...texts(
      'Why the gate could not run',
      verdict.errors.map(
        ({ message, help, location }) =>
          `${location === null ? '' : `${placeText(location)}: `}${message}. ${help}`,
      ),
    ),
    verdict.status === 'nothing-to-check' ? h('p', {}, LOOKED_FOR) : null,
    ...texts('What could not be examined', verdict.gaps.map(gapText)),
    hasAgents ? atAGlance(context) : null,
    trend === null ? null : section('The portfolio over time', {}, trend),
    hasAgents ? section('All agents', {}, table.element, printLink(context)) : null,
    ...others(context),
    verdict.acceptances.length === 0
      ? null
      : section('Accepted risks', {}, acceptedRisks(verdict.acceptances, day)),
    verdict.findings.some(({ standing }) => standing === 'counts')
      ? section('Findings by rule', {}, ruleCounts(verdict.findings))
      : null,
    ...texts(
      'No longer there',
      portfolio.removed.map(({ id, path }) => `${id} (${path})`),
    ),
    ...texts('Notices', [...verdict.notices, ...verdict.delivery]),
  )
  return { element, table }
}

function others({ portfolio }: Context): readonly Child[] {
  return portfolio.others.map(({ title, findings }) =>
    section(
      title,
      {},
      h('ul', { class: 'findings' }, ...findings.slice(0, MOST).map(findingItem)),
      more(findings.length),
    ),
  )
}

function texts(title: string, items: readonly string[]): readonly Child[] {
  if (items.length === 0) return []
  return [
    section(
      title,
      {},
      h('ul', { class: 'plain-list' }, ...items.slice(0, MOST).map((item) => h('li', {}, item))),
      more(items.length),
    ),
  ]
}

function more(all: number): Child {
  return all > MOST ? h('p', { class: 'quiet small' }, `and ${several(all - MOST, 'other')}`) : null
}

function printLink({ portfolio }: Context): HTMLElement {
  return h(
    'p',
    { class: 'small no-print' },
    h('a', { href: PRINT }, 'The whole report for paper'),
    portfolio.entries.length === 1
      ? ', with the page of the agent'
      : ', with the pages of the agents that the table shows',
  )
}
