import { h } from './dom.ts'

/** A chart's numbers as a table, for those who read rather than look. */
export function asTable(head: readonly string[], rows: readonly (readonly string[])[]): HTMLElement {
  return h('details', { class: 'as-table' }, h('summary', {}, 'As a table'), plainTable(head, rows))
}

export function plainTable(
  head: readonly string[],
  rows: readonly (readonly (string | Node)[])[],
  style = 'plain',
): HTMLElement {
  return h(
    'div',
    { class: 'scroll' },
    h(
      'table',
      { class: style },
      h('thead', {}, h('tr', {}, ...head.map((cell) => h('th', { scope: 'col' }, cell)))),
      h(
        'tbody',
        {},
        ...rows.map(([first = '', ...cells]) =>
          h('tr', {}, h('th', { scope: 'row' }, first), ...cells.map((cell) => h('td', {}, cell))),
        ),
      ),
    ),
  )
}
