import { LAYER_IDS, LAYERS } from '../model/maestro.ts'
import type { AgentEntry } from '../report/html/portfolio.ts'
import { plainTable } from './as-table.ts'
import type { Context } from './context.ts'
import { type Child, h, s } from './dom.ts'
import { figure } from './figure.ts'
import { share } from './numbers.ts'

/** What the threat models cover, and what is open. */
export function coverage({
  portfolio: { entries, uncovered },
  data: { verdict },
}: Context): readonly Child[] {
  const open = entries.filter(({ agent }) => !agent.score.determined).length
  return [
    h(
      'ul',
      { class: 'bare figures' },
      figure(
        entries.length,
        entries.length === 1 ? 'agent has a threat model' : 'agents have a threat model',
      ),
      figure(uncovered.length, uncovered.length === 1 ? 'was found without one' : 'were found without one'),
      open === 0 ? null : figure(open, open === 1 ? 'score is open' : 'scores are open'),
      verdict.gaps.length === 0
        ? null
        : figure(
            verdict.gaps.length,
            verdict.gaps.length === 1 ? 'file could not be examined' : 'files could not be examined',
          ),
    ),
    layerCoverage(entries),
  ]
}

/** For each MAESTRO layer, how many models say something about it, say that it is unknown, or are silent. */
function layerCoverage(entries: readonly AgentEntry[]): HTMLElement {
  const all = Math.max(entries.length, 1)
  return h(
    'div',
    { class: 'layer-coverage' },
    h('h3', {}, 'MAESTRO layers that the models speak of'),
    plainTable(
      ['Layer', 'Described', 'Unknown'],
      LAYER_IDS.toReversed().map((id) => {
        const told = entries.filter(
          ({ agent }) => agent.layers[id] === 'stated' || agent.layers[id] === 'threats',
        ).length
        const unknown = entries.filter(({ agent }) => agent.layers[id] === 'uncertain').length
        return [
          h('span', {}, h('span', { class: 'layer-id' }, id), LAYERS[id].name),
          h('span', {}, share(told, entries.length), bar(told / all, unknown / all)),
          share(unknown, entries.length),
        ]
      }),
      'plain compact',
    ),
  )
}

function bar(told: number, unknown: number): SVGElement {
  return s(
    'svg',
    { class: 'tiny-bar', viewBox: '0 0 100 6', preserveAspectRatio: 'none', 'aria-hidden': 'true' },
    s('rect', { class: 'track', width: 100, height: 6 }),
    s('rect', { class: 'maybe', x: told * 100, width: unknown * 100, height: 6 }),
    s('rect', { class: 'full', width: told * 100, height: 6 }),
  )
}
