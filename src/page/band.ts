import { SEVERITIES, type Severity, severityOf } from '../aivss/severity.ts'
import { bandText, numberText } from '../report/score-change.ts'
import type { AgentScore } from '../verdict/verdict.ts'
import { h, s } from './dom.ts'

const CELLS = 4

/**
 * A band as a level of four cells, so that it is told by shape before colour: filled up to the milder band, outlined up to
 * the worse one where the score is open. Always beside the band's word.
 */
export function meter(low: Severity, high: Severity): SVGElement {
  const [sure, possible] = [rungs(low), rungs(high)]
  return s(
    'svg',
    { class: `meter band-${high}`, viewBox: '0 0 27 12', width: 27, height: 12, 'aria-hidden': 'true' },
    ...Array.from({ length: CELLS }, (_, at) =>
      s('rect', {
        class: at < sure ? 'full' : at < possible ? 'maybe' : 'empty',
        x: at * 7 + 0.5,
        y: 0.5,
        width: 5,
        height: 11,
        rx: 1,
      }),
    ),
  )
}

/** 0 for none to 4 for critical. */
function rungs(band: Severity): number {
  return SEVERITIES.length - 1 - SEVERITIES.indexOf(band)
}

type Range = Pick<AgentScore, 'low' | 'high' | 'severity' | 'aivss'>

/** The band of a score: meter and word. */
export function bandLabel(score: AgentScore): HTMLElement {
  return h(
    'span',
    { class: 'band' },
    meter(severityOf(score.low), severityOf(score.high)),
    h('span', {}, bandText(score)),
  )
}

export function bandOfRange({ low, high }: Pick<Range, 'low' | 'high'>): HTMLElement {
  const [mild, bad] = [severityOf(low), severityOf(high)]
  return h('span', { class: 'band' }, meter(mild, bad), h('span', {}, mild === bad ? bad : `${mild}–${bad}`))
}

/** "9.6", or "4.9–10.0" where it is open; an asterisk where the policy assumed an input. */
export function scoreNumber(score: AgentScore): string {
  return `${numberText(score)}${score.assumed.length > 0 ? '*' : ''}`
}
