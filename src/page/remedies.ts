import { MITIGATION_FACTORS } from '../aivss/version.ts'
import type { FactorId } from '../aivss/factors.ts'
import type { MitigationId } from '../model/catalogue.ts'
import type { Remedy } from '../verdict/remedy.ts'
import type { AgentVerdict } from '../verdict/verdict.ts'
import { h } from './dom.ts'
import { statusMark } from './status-mark.ts'
import { type ControlState, type Hypothesis, NOTHING } from './suppose.ts'

/** The shortest ways to a verdict that does not fail, each of which can be tried in the what-if panel. */
export function remedyList(
  agent: AgentVerdict,
  tryOut: ((hypothesis: Hypothesis) => void) | null,
): HTMLElement {
  return h(
    'ol',
    { class: 'remedies' },
    ...agent.remedies.map((remedy) => {
      const hypothesis = hypothesisOf(agent, remedy)
      return h(
        'li',
        {},
        h('ul', { class: 'changes' }, ...remedy.changes.map((change) => h('li', {}, sentence(change)))),
        h(
          'p',
          { class: 'outcome' },
          statusMark(
            remedy.status,
            remedy.status === 'pass' ? 'then it passes' : 'then it passes with warnings',
          ),
          remedy.aivss === null ? null : h('span', { class: 'figure' }, `at ${remedy.aivss.toFixed(1)}`),
        ),
        tryOut === null || hypothesis === null
          ? null
          : h(
              'button',
              { type: 'button', class: 'no-print', click: () => tryOut(hypothesis) },
              'Try it in the what-if',
            ),
      )
    }),
  )
}

function sentence(change: string): string {
  return `${change.charAt(0).toUpperCase()}${change.slice(1)}.`
}

/** What of a remedy moves the score; null where nothing does. */
function hypothesisOf(agent: AgentVerdict, { parts }: Remedy): Hypothesis | null {
  const factors: Partial<Record<FactorId, number>> = {}
  const controls = new Map<MitigationId, ControlState>()
  const cvss = new Map<number, number>()
  let claimedMf: number | null = null
  for (const part of parts) {
    switch (part.kind) {
      case 'factor':
      case 'raise':
        factors[part.id] = part.to
        break
      case 'mitigation':
        controls.set(
          part.id,
          part.evidence === 'stated' || part.evidence === 'any' ? 'in-place' : 'evidenced',
        )
        break
      case 'claim':
        claimedMf = MITIGATION_FACTORS[agent.score.version]?.[part.strength] ?? null
        break
      case 'input':
        if (part.id === 'cvss') cvss.set(0, part.atMost)
        else factors[part.id] = part.atMost
        break
      case 'power':
      case 'capability':
      case 'restore':
      case 'layer':
      case 'review':
        break
    }
  }
  const moves = Object.keys(factors).length > 0 || controls.size > 0 || cvss.size > 0 || claimedMf !== null
  return moves ? { ...NOTHING, factors, controls, cvss, claimedMf } : null
}
