import { FACTOR_SETS, FACTORS } from '../aivss/factors.ts'
import { MITIGATION_FACTORS, THREAT_MULTIPLIERS } from '../aivss/version.ts'
import type { AgentVerdict } from '../verdict/verdict.ts'
import { h } from './dom.ts'
import { value as valueText } from './numbers.ts'
import { choice, slider } from './slider.ts'
import type { Hypothesis } from './suppose.ts'
import { mitigationPart } from './what-if-mitigation.ts'
import { type Change, type Part, withStated } from './what-if-part.ts'

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
