import type { AgentEntry } from '../report/html/portfolio.ts'
import { bandCounts, verdictCounts } from './band-counts.ts'
import type { Context } from './context.ts'
import { coverage } from './coverage.ts'
import { distribution, usualLimits } from './distribution.ts'
import { type Child, h } from './dom.ts'
import { several } from './numbers.ts'
import { reviews } from './reviews.ts'
import { section } from './section.ts'
import { worstAgents } from './worst-agents.ts'

/** The portfolio on one page: where the agents stand, the worst, what is covered, which reviews are due. */
export function atAGlance(context: Context): HTMLElement {
  const { entries } = context.portfolio
  return h(
    'div',
    { class: 'glance' },
    section('Where the agents stand', { style: 'span-8' }, distribution(entries), notes(entries)),
    section('Bands and verdicts', { style: 'span-4' }, bandCounts(entries), verdictCounts(entries)),
    section('Worst agents', { style: 'span-5' }, worstAgents(context)),
    section('Reviews', { style: 'span-3' }, ...reviews(context)),
    section('Coverage', { style: 'span-4' }, ...coverage(context)),
  )
}

function notes(entries: readonly AgentEntry[]): Child {
  const open = entries.filter(({ agent }) => !agent.score.determined).length
  const { others } = usualLimits(entries)
  const said = [
    ...(open === 0
      ? []
      : [`Hollow: ${several(open, 'score')} left open by missing inputs, at the worst that is possible.`]),
    ...(others === 0 ? [] : [`${several(others, 'agent')} held against other thresholds than those shown.`]),
  ]
  return said.length === 0 ? null : h('p', { class: 'quiet small' }, said.join(' '))
}
