import { FACTOR_SETS, FACTORS } from '../aivss/factors.ts'
import { MITIGATION_FACTORS, THREAT_MULTIPLIERS } from '../aivss/version.ts'
import { CATALOGUE, type MitigationId } from '../model/catalogue.ts'
import type { AgentVerdict } from '../verdict/verdict.ts'
import { type Child, h } from './dom.ts'
import { value as valueText } from './numbers.ts'
import { choice, slider } from './slider.ts'
import { type ControlState, controlStates, type Hypothesis } from './suppose.ts'

type Change = (before: Hypothesis) => Hypothesis

/** A part of the panel: what to show, and how to show a hypothesis. */
interface Part {
  readonly elements: readonly Child[]
  readonly show: (hypothesis: Hypothesis) => void
}

/** As many separately scored threats as have a slider of their own. */
const MOST_BASES = 6

export function controlsOf(
  agent: AgentVerdict,
  change: (how: Change) => void,
): { readonly element: HTMLElement; readonly show: (hypothesis: Hypothesis) => void } {
  const groups: readonly (readonly [string, Part])[] = [
    ['Factors', factorPart(agent, change)],
    ['Severity and threat', basePart(agent, change)],
    ...(MITIGATION_FACTORS[agent.score.version] === null
      ? []
      : [['Mitigation', mitigationPart(agent, change)] as const]),
  ]
  return {
    element: h(
      'form',
      { submit: (event) => event.preventDefault() },
      ...groups.map(([title, { elements }]) => h('fieldset', {}, h('legend', {}, title), ...elements)),
    ),
    show: (hypothesis) => groups.forEach(([, part]) => part.show(hypothesis)),
  }
}

function factorPart(agent: AgentVerdict, change: (how: Change) => void): Part {
  const sliders = FACTOR_SETS[agent.score.factorSet].map((id) => {
    const limit = agent.limits.factors[id]
    const one = slider({
      label: FACTORS[id].name,
      hint: limit === undefined ? null : `limit ${valueText(limit)}`,
      max: 1,
      value: null,
      changed: (value) => change((before) => ({ ...before, factors: { ...before.factors, [id]: value } })),
    })
    return { id, ...one }
  })
  return {
    elements: sliders.map(({ element }) => element),
    show: ({ factors, subject }) =>
      sliders.forEach(({ id, show }) => show(factors[id] ?? agent.inputs[subject]?.factors[id] ?? null)),
  }
}

function basePart(agent: AgentVerdict, change: (how: Change) => void): Part {
  const bases = agent.inputs.slice(0, MOST_BASES).map(({ threat }, index) =>
    slider({
      label: threat === null ? 'CVSS v4.0 base score' : `CVSS base of ${threat}`,
      hint: null,
      max: 10,
      value: null,
      changed: (value) => change((before) => ({ ...before, cvss: new Map(before.cvss).set(index, value) })),
    }),
  )
  const published = THREAT_MULTIPLIERS[agent.score.version]
  const stated = agent.inputs[0]?.thm ?? 1
  const maturity = choice(
    'Exploit maturity',
    withStated(
      [
        ['attacked', `attacked (${published.attacked})`, published.attacked],
        [
          'proof-of-concept',
          `proof of concept (${published['proof-of-concept']})`,
          published['proof-of-concept'],
        ],
        ['unreported', `unreported (${published.unreported})`, published.unreported],
      ],
      stated,
    ),
    String(stated),
    (value) => change((before) => ({ ...before, thm: Number(value) })),
  )
  return {
    elements: [...bases.map(({ element }) => element), maturity.element],
    show: ({ cvss, thm, subject }) => {
      bases.forEach(({ show }, index) => show(cvss.get(index) ?? agent.inputs[index]?.cvss ?? null))
      maturity.show(String(thm ?? agent.inputs[subject]?.thm ?? stated))
    },
  }
}

function mitigationPart(agent: AgentVerdict, change: (how: Change) => void): Part {
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

/** Published values by name; a stated value that is not published stands first, as it is. */
function withStated(
  published: readonly (readonly [name: string, text: string, value: number])[],
  stated: number,
): readonly (readonly [string, string])[] {
  const known = published.map(([, text, value]) => [String(value), text] as const)
  return published.some(([, , value]) => value === stated)
    ? known
    : [[String(stated), `as stated (${stated})`], ...known]
}
