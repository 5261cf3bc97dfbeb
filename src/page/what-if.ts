import type { AgentEntry } from '../report/html/portfolio.ts'
import { h } from './dom.ts'
import { several } from './numbers.ts'
import { type Hypothesis, NOTHING, reproduces, suppose } from './suppose.ts'
import { singleChangeList } from './single-changes.ts'
import { controlsOf } from './what-if-controls.ts'
import { outcomePanel } from './what-if-outcome.ts'

export interface WhatIf {
  readonly element: HTMLElement
  /** Supposes something and shows it; null where nothing can be supposed. */
  readonly tryOut: ((hypothesis: Hypothesis) => void) | null
}

/** Rules that the panel judges itself. */
const JUDGED_HERE: readonly string[] = ['score-threshold', 'score-undetermined', 'factor-limit']

/** Inputs to move, and what the gate's own computation makes of them. */
export function whatIf({ agent, findings }: AgentEntry): WhatIf {
  if (!reproduces(agent)) {
    return {
      element: h(
        'p',
        {},
        'This verdict does not hold the inputs that the score was computed from, so nothing can be supposed here.',
      ),
      tryOut: null,
    }
  }
  let hypothesis: Hypothesis = { ...NOTHING, subject: leadingSubject(agent) }
  const start = hypothesis
  const outcome = outcomePanel(agent, () => apply(start))
  const controls = controlsOf(agent, (change) => {
    hypothesis = change(hypothesis)
    outcome.show(hypothesis)
  })
  function apply(next: Hypothesis): void {
    hypothesis = next
    controls.show(next)
    outcome.show(next)
  }
  apply(start)

  const others = findings.filter(({ rule }) => !JUDGED_HERE.includes(rule))
  const rules = [...new Set(others.map(({ rule }) => rule))]
  const element = h(
    'div',
    { class: 'what-if' },
    h('div', { class: 'what-if-controls no-print' }, controls.element),
    h(
      'div',
      { class: 'what-if-outcome' },
      outcome.element,
      singleChangeList(agent, start.subject, apply),
      h(
        'p',
        { class: 'quiet small' },
        'Only the score thresholds and the factor limits are judged here. ',
        others.length === 0
          ? 'What else the policy demands is judged by the gate alone.'
          : `${several(others.length, 'other finding')} (${rules.join(', ')}) would have to be judged by the gate again.`,
      ),
    ),
  )
  return {
    element,
    tryOut: (next) => {
      apply({ ...next, subject: start.subject })
      element.scrollIntoView({ block: 'start' })
      outcome.focus()
    },
  }
}

/** The agent's own inputs, or those of the threat that gives the score where it has its own. */
function leadingSubject(agent: AgentEntry['agent']): number {
  const leading = suppose(agent, NOTHING)?.leading.index ?? 0
  return agent.inputs[leading]?.own === true ? leading : 0
}
