import { FACTOR_SETS, FACTORS, type FactorFacts, type FactorId } from '../aivss/factors.ts'
import type { Version } from '../aivss/version.ts'
import type { AgentVerdict } from '../verdict/verdict.ts'
import { plainTable } from './as-table.ts'
import { h } from './dom.ts'
import { isOver } from './judged-here.ts'
import { value as valueText } from './numbers.ts'

/** The ten factors with what their values mean and what the policy allows. */
export function factorTable(agent: AgentVerdict, factors: AgentVerdict['factors']): HTMLElement {
  const { version, factorSet, assumed } = agent.score
  const limited = Object.keys(agent.limits.factors).length > 0
  return plainTable(
    ['Factor', 'Value', ...(limited ? ['Limit'] : [])],
    FACTOR_SETS[factorSet].map((id) => {
      const value = factors[id]
      const limit = agent.limits.factors[id]
      const over = isOver(limit, value)
      return [
        h(
          'div',
          {},
          h('div', {}, FACTORS[id].name),
          h('div', { class: 'quiet small' }, meaning(id, version, value ?? null)),
        ),
        h(
          'span',
          { class: 'figure' },
          value === undefined ? '0–1' : valueText(value),
          assumed.includes(id) ? '*' : null,
        ),
        ...(limited ? [limitCell(limit, over)] : []),
      ]
    }),
    'plain factors',
  )
}

function limitCell(limit: number | undefined, over: boolean): HTMLElement {
  if (limit === undefined) return h('span', { class: 'figure quiet' }, 'none')
  return h(
    'span',
    { class: over ? 'figure strong over-limit' : 'figure' },
    valueText(limit),
    over ? ' exceeded' : null,
  )
}

/** What the published rubric says of a value; between two of its values, both. */
function meaning(id: FactorId, version: Version, value: number | null): string {
  if (value === null) return 'nobody stated it'
  const facts: FactorFacts = FACTORS[id]
  const rubric = (version === '0.5' ? facts.rubric['0.5'] : facts.rubric['0.8']) ?? facts.rubric['0.5']
  if (rubric === null) return facts.definition
  const step = value * 2
  const [low, high] = [rubric[Math.floor(step)], rubric[Math.ceil(step)]]
  return low === high || low === undefined || high === undefined
    ? (low ?? high ?? '')
    : `between “${low}” and “${high}”`
}
