import { AGENT_STATUSES, BANDS } from '../report/html/portfolio.ts'
import { freshId, h } from './dom.ts'
import { choice } from './slider.ts'
import type { TableState } from './table-order.ts'

/** What narrows the table: words, a band, a verdict. */
export function tableFilters(change: (part: Partial<TableState>) => void): HTMLElement {
  const id = freshId()
  const input = h('input', { id, type: 'search', autocomplete: 'off', spellcheck: 'false' })
  input.addEventListener('input', () => change({ text: input.value }))
  const band = choice(
    'Band',
    [['any', 'any band'], ...BANDS.map((one) => [one, one] as const)],
    'any',
    (value) => change({ band: BANDS.find((one) => one === value) ?? 'any' }),
  )
  const status = choice(
    'Verdict',
    [['any', 'any verdict'], ...AGENT_STATUSES.map((one) => [one, one] as const)],
    'any',
    (value) => change({ status: AGENT_STATUSES.find((one) => one === value) ?? 'any' }),
  )
  return h(
    'form',
    { class: 'filters no-print', role: 'search', submit: (event) => event.preventDefault() },
    h(
      'div',
      { class: 'choice search' },
      h('label', { for: id }, 'Search names, ids, paths, owners, rules'),
      input,
    ),
    band.element,
    status.element,
  )
}
