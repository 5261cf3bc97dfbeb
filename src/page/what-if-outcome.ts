import { FACTORS } from '../aivss/factors.ts'
import { severityOf } from '../aivss/severity.ts'
import type { AgentVerdict } from '../verdict/verdict.ts'
import { bandOfRange } from './band.ts'
import { h } from './dom.ts'
import { value as valueText } from './numbers.ts'
import { liveScale } from './scale.ts'
import { statusMark } from './status-mark.ts'
import { overLimit, standingOf } from './judged-here.ts'
import { type Hypothesis, suppose, type Supposed } from './suppose.ts'

/** What comes of a hypothesis: score, band, thresholds, limits, and what changed. */
export function outcomePanel(
  agent: AgentVerdict,
  reset: () => void,
): {
  readonly element: HTMLElement
  readonly show: (hypothesis: Hypothesis) => void
  readonly focus: () => void
} {
  const { limits, score } = agent
  let supposed: Supposed | null = null
  const number = h('span', { class: 'what-if-score' })
  const band = h('span', {})
  const change = h('span', { class: 'quiet' })
  const judgements = h('ul', { class: 'judgements' })
  const credit = h('p', { class: 'small' })
  const said = h('p', { class: 'visually-hidden', role: 'status' })
  const heading = h('h3', { tabindex: '-1' }, 'What it would be')
  const scale = liveScale(() => ({
    now: score,
    ...(supposed === null || isSame(score, supposed) ? {} : { supposed }),
    limits,
  }))
  const again = h('button', { type: 'button', class: 'no-print', click: reset }, 'Back to what is stated')
  let saying = 0

  const show = (hypothesis: Hypothesis): void => {
    supposed = suppose(agent, hypothesis)
    if (supposed === null) return
    const { low, high } = supposed
    number.textContent = rangeText(supposed)
    band.replaceChildren(bandOfRange(supposed))
    change.textContent = isSame(score, supposed) ? 'as it is now' : `now ${rangeText(score)}`
    judgements.replaceChildren(...judgementItems(agent, hypothesis, supposed))
    credit.textContent = creditText(agent, supposed)
    again.disabled = isUntouched(hypothesis)
    element.classList.toggle('moved', !isUntouched(hypothesis))
    scale.redraw()
    // A slider that is being moved would otherwise be talked over.
    clearTimeout(saying)
    saying = setTimeout(() => {
      said.textContent = `AIVSS ${rangeText({ low, high })}, ${bandWords({ low, high })}`
    }, 400)
  }
  const element = h(
    'div',
    { class: 'outcome-card' },
    heading,
    h('p', { class: 'what-if-line' }, number, band, change),
    scale.element,
    judgements,
    credit,
    again,
    said,
  )
  return { element, show, focus: () => heading.focus({ preventScroll: true }) }
}

function judgementItems(
  agent: AgentVerdict,
  hypothesis: Hypothesis,
  supposed: Supposed,
): readonly HTMLElement[] {
  const { fail, warn } = agent.limits
  const threshold = (name: 'fail' | 'warn', at: number | null): HTMLElement | null => {
    if (at === null) return h('li', {}, `The policy has no ${name} threshold.`)
    switch (standingOf(supposed, at)) {
      case 'reached':
        return h('li', {}, statusMark(name, `at or above the ${name} threshold of ${at.toFixed(1)}`))
      case 'open':
        return h('li', {}, statusMark('incomplete', `open across the ${name} threshold of ${at.toFixed(1)}`))
      case 'kept':
        return h('li', {}, statusMark('pass', `below the ${name} threshold of ${at.toFixed(1)}`))
    }
  }
  const over = overLimit(agent, hypothesis)
  const limited = Object.keys(agent.limits.factors).length > 0
  return [
    threshold('fail', fail),
    threshold('warn', warn),
    limited
      ? h(
          'li',
          {},
          over.length === 0
            ? statusMark('pass', 'within every factor limit')
            : statusMark('warn', `over the limit: ${over.map((id) => FACTORS[id].name).join(', ')}`),
        )
      : null,
  ].filter((item) => item !== null)
}

function creditText({ credit, score }: AgentVerdict, { earned, subject }: Supposed): string {
  if (score.version === '0.5') return ''
  const counted = `A mitigation factor of ${valueText(subject.mf ?? 1)} counts`
  return credit.counts === 'declared'
    ? `${counted}, as claimed.`
    : `${counted}; the strength that is earned is ${earned}.`
}

function isSame(one: Range, other: Range): boolean {
  return one.low === other.low && one.high === other.high
}

type Range = Pick<Supposed, 'low' | 'high'>

function rangeText({ low, high }: Range): string {
  return low === high ? high.toFixed(1) : `${low.toFixed(1)}–${high.toFixed(1)}`
}

function bandWords({ low, high }: Range): string {
  const [mild, bad] = [severityOf(low), severityOf(high)]
  return mild === bad ? bad : `${mild} to ${bad}`
}

function isUntouched({ factors, cvss, thm, claimedMf, controls }: Hypothesis): boolean {
  return (
    Object.keys(factors).length === 0 &&
    cvss.size === 0 &&
    thm === null &&
    claimedMf === null &&
    controls.size === 0
  )
}
