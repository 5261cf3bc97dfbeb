import { documentTitle } from '../report/html/headline.ts'
import { portfolioOf } from '../report/html/portfolio.ts'
import { agentPage } from './agent.ts'
import { agentNavigation } from './agent-navigation.ts'
import { nameOf } from './agent-name.ts'
import type { Context } from './context.ts'
import { readData } from './data.ts'
import { h } from './dom.ts'
import { colophon } from './colophon.ts'
import { paperView } from './paper.ts'
import { portfolioView } from './portfolio.ts'
import { watchPaper } from './printing.ts'
import { PORTFOLIO, routesFor } from './route.ts'

function start(content: HTMLElement): void {
  const data = readData()
  const portfolio = portfolioOf(data.verdict)
  const context: Context = { data, portfolio, routes: routesFor(portfolio.entries) }
  const overview = portfolioView(context)
  const foot = colophon(data)
  let scrolled = 0
  let shown: 'portfolio' | 'other' | null = null

  const show = (first: boolean): void => {
    const route = context.routes.routeOf(location.hash)
    if (route === null) return
    if (shown === 'portfolio') scrolled = scrollY
    shown = route.view === 'portfolio' ? 'portfolio' : 'other'
    document.body.className = `view-${route.view}`
    switch (route.view) {
      case 'portfolio':
        document.title = documentTitle(data.verdict)
        content.replaceChildren(overview.element, foot)
        break
      case 'agent':
        document.title = `${nameOf(route.entry)}: agent risk report`
        content.replaceChildren(
          agentNavigation(route.entry, overview.table.shown(), context),
          drawn(() => agentPage(route.entry, context, false)),
          foot,
        )
        break
      case 'print':
        document.title = documentTitle(data.verdict)
        content.replaceChildren(
          drawn(() => paperView(context, overview.table.shown())),
          foot,
        )
        break
    }
    if (first) return
    scrollTo(0, route.view === 'portfolio' ? scrolled : 0)
    content.querySelector('h1')?.focus({ preventScroll: true })
  }
  addEventListener('hashchange', () => show(false))
  document.querySelector('.skip')?.addEventListener('click', (event) => {
    // The address belongs to the views.
    event.preventDefault()
    content.focus()
  })
  watchPaper()
  // An address that nothing has shows the overview.
  if (context.routes.routeOf(location.hash) === null) history.replaceState(null, '', PORTFOLIO)
  show(true)
}

/** A part of the report that cannot be drawn never takes the others with it. */
function drawn(make: () => HTMLElement): HTMLElement {
  try {
    return make()
  } catch (error) {
    console.error(error)
    return h(
      'p',
      { class: 'broken' },
      'This page could not be shown; the verdict as JSON has what it would say.',
    )
  }
}

const content = document.getElementById('content')
if (content !== null) {
  try {
    start(content)
  } catch (error) {
    // The summary that needs no script stays.
    content.prepend(
      h('p', { class: 'broken' }, 'The interactive report could not be shown; this is the summary.'),
    )
    throw error
  }
}
