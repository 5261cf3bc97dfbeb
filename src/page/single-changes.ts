import { FACTORS, type FactorId } from '../aivss/factors.ts'
import { compareSeverity, severityOf } from '../aivss/severity.ts'
import { singleChanges, type SingleChange } from '../aivss/single-change.ts'
import type { AgentVerdict } from '../verdict/verdict.ts'
import { h } from './dom.ts'
import { value as valueText } from './numbers.ts'
import { type Hypothesis, NOTHING, suppose } from './suppose.ts'

/** The single changes each of which lowers the band by itself, to be tried; null where there is none. */
export function singleChangeList(
  agent: AgentVerdict,
  subject: number,
  tryOut: (hypothesis: Hypothesis) => void,
): HTMLElement | null {
  const now = suppose(agent, { ...NOTHING, subject })
  if (now === null) return null
  const found = singleChanges(now.subject).flatMap((change) => {
    const hypothesis = hypothesisOf(change, subject)
    const after = hypothesis === null ? null : suppose(agent, hypothesis)
    // Another computation of the same agent may keep the score where it is.
    return hypothesis === null ||
      after === null ||
      compareSeverity(severityOf(after.high), severityOf(now.high)) >= 0
      ? []
      : [{ change, hypothesis, after }]
  })
  if (found.length === 0) return null
  return h(
    'div',
    { class: 'single-changes no-print' },
    h('h3', {}, 'Any one of these lowers the band'),
    h(
      'ul',
      {},
      ...found.map(({ change, hypothesis, after }) =>
        h(
          'li',
          {},
          h(
            'button',
            { type: 'button', click: () => tryOut(hypothesis) },
            `${nameOf(change)} ${change.from === null ? '' : `${valueText(change.from)} `}to ${valueText(change.to)}`,
          ),
          h('span', { class: 'quiet figure' }, `${after.high.toFixed(1)} ${severityOf(after.high)}`),
        ),
      ),
    ),
  )
}

/**
 * What the panel would have to suppose; null for what nobody can simply change: exploit maturity is a fact about the world,
 * and the mitigation factor follows from controls.
 */
function hypothesisOf({ input, to }: SingleChange, subject: number): Hypothesis | null {
  const base = { ...NOTHING, subject }
  switch (input) {
    case 'mf':
    case 'thm':
      return null
    case 'cvss':
      return { ...base, cvss: new Map([[subject, to]]) }
    default:
      return { ...base, factors: { [input]: to } satisfies Partial<Record<FactorId, number>> }
  }
}

function nameOf({ input }: SingleChange): string {
  return input === 'cvss' || input === 'thm' || input === 'mf' ? 'CVSS base' : FACTORS[input].name
}
