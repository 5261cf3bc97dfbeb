import type { Day } from '../model/day.ts'
import { countLevels, levelsOf } from '../report/messages.ts'
import type { AgentEntry } from '../report/html/portfolio.ts'
import { changeText } from '../report/score-change.ts'
import type { AgentVerdict } from '../verdict/verdict.ts'
import { nameOf } from './agent-name.ts'
import { bandLabel, scoreNumber } from './band.ts'
import type { Context } from './context.ts'
import { type Child, h } from './dom.ts'
import { several, whole } from './numbers.ts'
import { pagerOf } from './pager.ts'
import { layOut } from './printing.ts'
import { statusMark } from './status-mark.ts'
import { tableFilters } from './table-filters.ts'
import { arranged, type Column, type TableState, WORST_FIRST } from './table-order.ts'

/** Rows of a page: as many as a browser draws without anybody noticing. */
const ROWS = 50

const COLUMNS: readonly { readonly id: Column; readonly title: string; readonly style: string }[] = [
  { id: 'name', title: 'Agent', style: '' },
  { id: 'score', title: 'AIVSS', style: 'figure' },
  { id: 'status', title: 'Verdict', style: '' },
  { id: 'findings', title: 'Findings', style: 'roomy' },
  { id: 'owner', title: 'Owner', style: 'roomy' },
  { id: 'exposure', title: 'Exposure', style: 'roomy' },
  { id: 'review', title: 'Review holds until', style: 'roomy' },
]

export interface AgentTable {
  readonly element: HTMLElement
  /** What is shown, in its order. */
  readonly shown: () => readonly AgentEntry[]
}

/** Every agent, to be sorted, searched and filtered; in print all of them that are shown. */
export function agentTable({ portfolio: { entries }, routes, data }: Context): AgentTable {
  let state: TableState = WORST_FIRST
  let rows = arranged(entries, state)
  let page = 0
  const body = h('tbody')
  const said = h('p', { class: 'quiet small', role: 'status' })
  const headers = COLUMNS.map((column) => header(column, () => sortBy(column.id)))
  const pager = pagerOf((step) => {
    page += step
    draw()
  })

  function sortBy(column: Column): void {
    // Scores and findings are read from the worst down, words from A.
    const first = column === 'score' || column === 'findings' || column === 'status' || column === 'exposure'
    change({ sort: column, descending: state.sort === column ? !state.descending : first })
  }
  function change(part: Partial<TableState>): void {
    state = { ...state, ...part }
    rows = arranged(entries, state)
    page = 0
    draw()
  }
  function draw(all = false): void {
    const from = all ? 0 : page * ROWS
    const to = all ? rows.length : Math.min(from + ROWS, rows.length)
    body.replaceChildren(
      ...rows.slice(from, to).map((entry) => row(entry, routes.addressOf(entry), data.day)),
    )
    for (const { id, cell } of headers)
      cell.setAttribute(
        'aria-sort',
        id === state.sort ? (state.descending ? 'descending' : 'ascending') : 'none',
      )
    said.textContent =
      rows.length === 0
        ? 'No agent is like that.'
        : `${rows.length === entries.length ? several(rows.length, 'agent') : `${whole(rows.length)} of ${several(entries.length, 'agent')}`}${to - from < rows.length ? `, ${whole(from + 1)} to ${whole(to)} shown` : ''}`
    pager.show(page, Math.ceil(rows.length / ROWS))
  }
  layOut(body, draw)
  draw()

  return {
    element: h(
      'div',
      { class: 'agent-table' },
      tableFilters(change),
      said,
      h(
        'div',
        { class: 'scroll' },
        h(
          'table',
          {},
          h('caption', { class: 'visually-hidden' }, 'Every agent; the headings sort'),
          h('thead', {}, h('tr', {}, ...headers.map(({ cell }) => cell))),
          body,
        ),
      ),
      pager.element,
    ),
    shown: () => rows,
  }
}

function header(
  { id, title, style }: (typeof COLUMNS)[number],
  sort: () => void,
): { readonly id: Column; readonly cell: HTMLElement } {
  const button = h('button', { type: 'button', class: 'sort', click: sort }, title)
  return { id, cell: h('th', { scope: 'col', class: style, 'aria-sort': 'none' }, button) }
}

function row(entry: AgentEntry, address: string, day: Day | null): HTMLElement {
  const { agent, status, findings } = entry
  return h(
    'tr',
    {},
    h(
      'th',
      { scope: 'row' },
      h('a', { href: address }, nameOf(entry)),
      h('div', { class: 'quiet small path' }, placeAndChange(agent)),
    ),
    h(
      'td',
      { class: 'figure' },
      h('span', { class: 'strong' }, scoreNumber(agent.score)),
      h('div', { class: 'small' }, bandLabel(agent.score)),
    ),
    h('td', {}, statusMark(status)),
    h(
      'td',
      { class: 'roomy wraps' },
      countLevels(levelsOf(findings)) ?? h('span', { class: 'quiet' }, 'none'),
    ),
    h('td', { class: 'roomy wraps' }, agent.owner ?? h('span', { class: 'quiet' }, 'nobody')),
    h('td', { class: 'roomy' }, agent.exposure ?? h('span', { class: 'quiet' }, 'not stated')),
    h('td', { class: 'roomy figure-left' }, ...reviewCell(agent, day)),
  )
}

function placeAndChange(agent: AgentVerdict): string {
  return agent.change === null || agent.change === 'unchanged'
    ? agent.path
    : `${agent.path}; ${changeText(agent)}`
}

function reviewCell({ review }: AgentVerdict, day: Day | null): readonly Child[] {
  if (review?.on == null) return [h('span', { class: 'quiet' }, 'no review')]
  if (review.due === null) return [h('span', { class: 'quiet' }, 'no end')]
  return [
    review.due,
    day !== null && review.due < day ? h('div', { class: 'small' }, statusMark('warn', 'lapsed')) : null,
  ]
}
