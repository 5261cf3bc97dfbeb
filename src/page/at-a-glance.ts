import { LAYER_IDS, LAYERS } from '../model/maestro.ts'
import { type Day, daysBetween } from '../model/day.ts'
import { AGENT_STATUSES, type AgentEntry, BANDS, type Band, countBy } from '../report/html/portfolio.ts'
import { nameOf } from './agent-name.ts'
import { plainTable } from './as-table.ts'
import { bandLabel, meter, scoreNumber } from './band.ts'
import type { Context } from './context.ts'
import { distribution, usualLimits } from './distribution.ts'
import { type Child, h, s } from './dom.ts'
import { several, share, whole } from './numbers.ts'
import { section } from './section.ts'
import { statusMark } from './status-mark.ts'

/** As many agents as the lists of the overview name. */
const NAMED = 6
/** Days ahead in which a review is called due. */
const SOON = 90

/** The portfolio on one page: where the agents stand, the worst, what is covered, which reviews are due. */
export function atAGlance(context: Context): HTMLElement {
  const { entries } = context.portfolio
  return h(
    'div',
    { class: 'glance' },
    section('Where the agents stand', { style: 'span-8' }, distribution(entries), notes(entries)),
    section('Bands and verdicts', { style: 'span-4' }, bandCounts(entries), verdictCounts(entries)),
    section('Worst agents', { style: 'span-5' }, worst(context)),
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

const BAND_WORDS: Readonly<Record<Band, string>> = {
  critical: 'critical, 9.0 and above',
  high: 'high, 7.0 to 8.9',
  medium: 'medium, 4.0 to 6.9',
  low: 'low, 0.1 to 3.9',
  none: 'none, 0.0',
  open: 'open, inputs are missing',
}

function bandCounts(entries: readonly AgentEntry[]): HTMLElement {
  const counts = countBy(BANDS, entries, ({ band }) => band)
  return h(
    'table',
    { class: 'counts' },
    h('caption', { class: 'visually-hidden' }, 'Agents by band'),
    h(
      'tbody',
      {},
      ...BANDS.filter((band) => counts[band] > 0 || (band !== 'open' && band !== 'none')).map((band) =>
        h(
          'tr',
          {},
          h(
            'th',
            { scope: 'row' },
            h(
              'span',
              { class: 'band' },
              band === 'open' ? meter('none', 'critical') : meter(band, band),
              h('span', {}, BAND_WORDS[band]),
            ),
          ),
          h('td', { class: 'figure' }, whole(counts[band])),
          h('td', { class: 'figure quiet' }, share(counts[band], entries.length)),
        ),
      ),
    ),
  )
}

function verdictCounts(entries: readonly AgentEntry[]): HTMLElement {
  const counts = countBy(AGENT_STATUSES, entries, ({ status }) => status)
  return h(
    'ul',
    { class: 'verdict-counts' },
    ...AGENT_STATUSES.filter((status) => counts[status] > 0).map((status) =>
      h(
        'li',
        {},
        statusMark(
          status,
          `${whole(counts[status])} ${status === 'warn' ? 'pass with warnings' : VERBS[status]}`,
        ),
      ),
    ),
  )
}

const VERBS = { fail: 'fail', incomplete: 'not examined in full', pass: 'pass' } as const

function worst({ portfolio: { entries }, routes }: Context): HTMLElement {
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

function reviews({ portfolio: { entries }, routes, data: { day } }: Context): readonly Child[] {
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
            .slice(0, NAMED - 2)
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

function figure(number: number, words: string): HTMLElement {
  return h('li', {}, h('span', { class: 'figure strong' }, whole(number)), ` ${words}`)
}

function coverage({ portfolio: { entries, uncovered }, data: { verdict } }: Context): readonly Child[] {
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
