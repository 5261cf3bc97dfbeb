import type { PageData } from '../report/html/page-data.ts'
import { h } from './dom.ts'

/** What made the report, at the foot of every view. */
export function colophon({ verdict: { tool, policy } }: PageData): HTMLElement {
  return h(
    'footer',
    { class: 'colophon' },
    h(
      'p',
      {},
      `${tool.name} ${tool.version}. Scores: OWASP AIVSS. This file holds everything it shows and loads nothing.`,
    ),
    policy.digest === '' ? null : h('p', {}, 'Policy ', h('code', {}, policy.digest)),
  )
}
