import type { MitigationId } from '../model/catalogue.ts'
import { LAYER_IDS, LAYERS, type LayerId } from '../model/maestro.ts'
import type { AgentVerdict } from '../verdict/verdict.ts'
import { bandOfRange } from './band.ts'
import { controlFacts } from './control-facts.ts'
import { h } from './dom.ts'
import { CONTROL_WORDS, controlMark } from './mitigations.ts'
import { several } from './numbers.ts'

type Threat = AgentVerdict['threats'][number]

/** The seven MAESTRO layers, the ecosystem on top, with the threats on each and what stands against them. */
export function layerStack(agent: AgentVerdict): HTMLElement {
  const unplaced = agent.threats.filter(({ layer }) => layer === null)
  return h(
    'ol',
    { class: 'layers' },
    ...LAYER_IDS.toReversed().map((id) => layerRow(agent, id)),
    unplaced.length === 0
      ? null
      : h(
          'li',
          {},
          h('h3', {}, 'On no layer'),
          h('div', {}, ...unplaced.map((threat) => threatRow(agent, threat))),
        ),
  )
}

function layerRow(agent: AgentVerdict, id: LayerId): HTMLElement {
  const threats = agent.threats.filter(({ layer }) => layer === id)
  const state = stateOf(agent, id, threats.length)
  const here = agent.mitigations.filter(
    (one) => one.status === 'in-place' && controlFacts(one.id)?.layers.includes(id) === true,
  )
  return h(
    'li',
    { class: `layer-${state.kind}` },
    h('h3', {}, h('span', { class: 'layer-id' }, id), LAYERS[id].name),
    h(
      'div',
      {},
      h('p', { class: 'quiet small layer-state' }, state.says),
      ...threats.map((threat) => threatRow(agent, threat)),
      here.length === 0
        ? null
        : h('p', { class: 'quiet small' }, `In place on this layer: ${here.map((one) => one.id).join(', ')}`),
    ),
  )
}

function stateOf(
  { layers }: AgentVerdict,
  id: LayerId,
  threats: number,
): { readonly kind: 'told' | 'uncertain' | 'silent'; readonly says: string } {
  const told = threats === 0 ? '' : several(threats, 'threat')
  switch (layers[id]) {
    case 'stated':
      return { kind: 'told', says: told === '' ? 'described, no threat named' : `described, ${told}` }
    case 'uncertain':
      return { kind: 'uncertain', says: `the model says that it is unknown${told === '' ? '' : `; ${told}`}` }
    case 'threats':
      return { kind: 'told', says: told }
    default:
      return { kind: 'silent', says: 'the model says nothing' }
  }
}

function threatRow(agent: AgentVerdict, { id, title, score, mitigations }: Threat): HTMLElement {
  return h(
    'div',
    { class: 'threat' },
    h(
      'p',
      {},
      h('span', { class: 'threat-id' }, id),
      title,
      score === null
        ? null
        : h(
            'span',
            { class: 'threat-score' },
            `scored on its own: ${score.low === score.high ? score.high.toFixed(1) : `${score.low.toFixed(1)}–${score.high.toFixed(1)}`} `,
            bandOfRange(score),
          ),
    ),
    mitigations.length === 0
      ? h('p', { class: 'quiet small' }, 'No mitigation is named against it.')
      : h(
          'ul',
          { class: 'chips', 'aria-label': `Against ${id}` },
          ...mitigations.map((name) => h('li', {}, against(agent, name))),
        ),
  )
}

function against(agent: AgentVerdict, id: MitigationId): HTMLElement {
  const status = agent.mitigations.find((one) => one.id === id)?.status ?? 'absent'
  return controlMark(status, `${id}, ${CONTROL_WORDS[status]}`)
}
