import { MITIGATION_FACTORS } from '../aivss/version.ts'
import { CATALOGUE, type MitigationId } from '../model/catalogue.ts'
import type { AgentVerdict } from '../verdict/verdict.ts'
import { h } from './dom.ts'
import { choice } from './slider.ts'
import { type ControlState, controlStates, type Hypothesis } from './suppose.ts'
import { type Change, type Part, withStated } from './what-if-part.ts'

/** The claimed strength and, where strength must be earned, the mitigations that earn it. */
export function mitigationPart(agent: AgentVerdict, change: (how: Change) => void): Part {
  const table = MITIGATION_FACTORS[agent.score.version]
  const stated = agent.inputs[0]?.claimedMf ?? 1
  const claim = choice(
    'Strength that the author claims',
    withStated(
      table === null
        ? []
        : [
            ['none', `none (${table.none})`, table.none],
            ['partial', `partial (${table.partial})`, table.partial],
            ['strong', `strong (${table.strong})`, table.strong],
          ],
      stated,
    ),
    String(stated),
    (value) => change((before) => ({ ...before, claimedMf: Number(value) })),
  )
  const showClaim = ({ claimedMf, subject }: Hypothesis): void =>
    claim.show(String(claimedMf ?? agent.inputs[subject]?.claimedMf ?? stated))
  if (agent.credit.counts === 'declared') {
    const note = h(
      'p',
      { class: 'quiet small' },
      'This policy counts what the author claims, so no single mitigation moves the score.',
    )
    return { elements: [claim.element, note], show: showClaim }
  }
  const controls = controlList(agent, change)
  return {
    elements: [claim.element, ...controls.elements],
    show: (hypothesis) => {
      showClaim(hypothesis)
      controls.show(hypothesis)
    },
  }
}

const STATES: readonly (readonly [ControlState, string])[] = [
  ['not-in-place', 'not in place'],
  ['in-place', 'in place'],
  ['evidenced', 'in place, with evidence'],
]

/** The mitigations that the model names, those that a hypothesis brings, and a way to add any other of the catalogue. */
function controlList(agent: AgentVerdict, change: (how: Change) => void): Part {
  const stated = new Map(controlStates(agent))
  const list = h('div', {})
  const shown = new Map<MitigationId, (state: ControlState) => void>()
  const isState = (text: string): text is ControlState => STATES.some(([state]) => state === text)
  const suppose = (id: MitigationId, state: ControlState): void =>
    change((before) => ({ ...before, controls: new Map(before.controls).set(id, state) }))
  const row = (id: MitigationId): void => {
    const one = choice(id, STATES, stated.get(id) ?? 'not-in-place', (state) => {
      if (isState(state)) suppose(id, state)
    })
    shown.set(id, (state) => one.show(state))
    list.append(one.element)
  }
  for (const id of stated.keys()) row(id)
  const isControl = (text: string): text is MitigationId => Object.hasOwn(CATALOGUE, text)
  const others = Object.keys(CATALOGUE).filter((id) => isControl(id) && !stated.has(id))
  const more = choice(
    'Another mitigation',
    [['', 'choose one to put in place'], ...others.map((id) => [id, id] as const)],
    '',
    (id) => {
      more.show('')
      if (!isControl(id)) return
      if (!shown.has(id)) row(id)
      shown.get(id)?.('in-place')
      suppose(id, 'in-place')
    },
  )
  return {
    elements: [list, more.element],
    show: ({ controls }) => {
      for (const id of controls.keys()) if (!shown.has(id)) row(id)
      for (const [id, show] of shown) show(controls.get(id) ?? stated.get(id) ?? 'not-in-place')
    },
  }
}
