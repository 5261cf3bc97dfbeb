import { h } from './dom.ts'
import { whole } from './numbers.ts'

/** Steps through the pages of a table; not there where one page is enough. */
export function pagerOf(move: (step: 1 | -1) => void): {
  readonly element: HTMLElement
  readonly show: (page: number, pages: number) => void
} {
  const previous = h('button', { type: 'button', click: () => move(-1) }, 'Previous')
  const next = h('button', { type: 'button', click: () => move(1) }, 'Next')
  const where = h('span', {})
  const element = h(
    'nav',
    { class: 'pager no-print', 'aria-label': 'Pages of the table' },
    previous,
    where,
    next,
  )
  return {
    element,
    show: (page, pages) => {
      element.hidden = pages < 2
      previous.disabled = page === 0
      next.disabled = page >= pages - 1
      where.textContent = `Page ${whole(page + 1)} of ${whole(pages)}`
    },
  }
}
