import { AGENT_STATUSES, type AgentEntry, BANDS, type Band, countBy } from '../report/html/portfolio.ts'
import { meter } from './band.ts'
import { h } from './dom.ts'
import { share, whole } from './numbers.ts'
import { statusMark } from './status-mark.ts'

const BAND_WORDS: Readonly<Record<Band, string>> = {
  critical: 'critical, 9.0 and above',
  high: 'high, 7.0 to 8.9',
  medium: 'medium, 4.0 to 6.9',
  low: 'low, 0.1 to 3.9',
  none: 'none, 0.0',
  open: 'open, inputs are missing',
}

/** How many agents are in each band. */
export function bandCounts(entries: readonly AgentEntry[]): HTMLElement {
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

/** How many pass and fail. */
export function verdictCounts(entries: readonly AgentEntry[]): HTMLElement {
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
