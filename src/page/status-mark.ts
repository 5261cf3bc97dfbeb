import type { AgentStatus } from '../report/html/portfolio.ts'
import type { Level } from '../verdict/verdict.ts'
import { h, s } from './dom.ts'

type Mark = AgentStatus | Level

const SHAPES: Readonly<Record<Mark, string>> = {
  fail: 'M3.5 3.5 L10.5 10.5 M10.5 3.5 L3.5 10.5',
  error: 'M3.5 3.5 L10.5 10.5 M10.5 3.5 L3.5 10.5',
  incomplete: 'M4.6 5 A2.4 2.4 0 1 1 7 7.6 V9 M7 11.4 V11.6',
  warn: 'M7 2.5 V8 M7 11 V11.3',
  pass: 'M2.8 7.4 L5.8 10.4 L11.2 3.8',
  note: 'M4 7 H10',
}

const WORDS: Readonly<Record<Mark, string>> = {
  fail: 'fails',
  incomplete: 'incomplete',
  pass: 'passes',
  error: 'error',
  warn: 'warning',
  note: 'note',
}

/** A mark and its word: cross, exclamation, tick. */
export function statusMark(mark: Mark, word = WORDS[mark]): HTMLElement {
  return h(
    'span',
    { class: `mark mark-${mark}` },
    s(
      'svg',
      { viewBox: '0 0 14 14', width: 14, height: 14, 'aria-hidden': 'true' },
      s('path', {
        d: SHAPES[mark],
        fill: 'none',
        'stroke-width': 2,
        'stroke-linecap': 'round',
        'stroke-linejoin': 'round',
      }),
    ),
    h('span', {}, word),
  )
}
