import { check, checks, named } from './check.mjs'

/** AIVSS-SSVC: the page's own example, the 27 cells of its matrix, and its rule for the agent level. */
export function ssvc({ ssvc: { example, impacts, matrix } }, aivss) {
  const { SSVC_FACTOR_IDS: ids, scoreSsvc } = aivss
  const { threat, vulnerability, impact } = example
  const result = scoreSsvc({ threat, vulnerability, impact, factors: named(ids, example.factors) })
  const { execution, state, unpredictability } = result.averages
  const ours = {
    averages: [execution, state, unpredictability].join(' / '),
    agentLevel: result.agentLevel,
    riskScore: result.riskScore,
    outcome: result.outcome,
    timeline: result.timeline,
  }
  const all = (value) =>
    named(
      ids,
      ids.map(() => value),
    )
  const levels = { copilot: all(1), specialist: all(3), 'prime-mover': all(4) }
  const cells = Object.entries(matrix).flatMap(([state, rows]) =>
    Object.entries(rows).flatMap(([level, outcomes]) =>
      impacts.map((one, index) => {
        const given = { threat: state, vulnerability, impact: one, factors: levels[level] }
        return check(`${state}, ${level}, ${one}`, 'outcome', outcomes[index], scoreSsvc(given).outcome)
      }),
    ),
  )
  return {
    id: 'ssvc',
    title: 'AIVSS-SSVC',
    checks: [
      ...checks('the example', { ...example, averages: example.averages.join(' / ') }, ours),
      ...cells,
      check('agent level', 'triples of group sums that differ', 0, differingLevels(ids, scoreSsvc)),
    ],
  }
}

/** How many triples of group sums get another level from the rule as the page words it, of all 2,873. */
function differingLevels(ids, scoreSsvc) {
  let differing = 0
  for (let a = 4; a <= 20; a++)
    for (let b = 3; b <= 15; b++)
      for (let c = 3; c <= 15; c++) {
        const factors = named(ids, [...split(a, 4), ...split(b, 3), ...split(c, 3)])
        const { agentLevel } = scoreSsvc({
          threat: 'none',
          vulnerability: 'hardened',
          impact: 'contained',
          factors,
        })
        if (agentLevel !== worded([a / 4, b / 3, c / 3])) differing++
      }
  return differing
}

/** The four sentences of the page, in its order. */
function worded(averages) {
  const reaching = (limit) => averages.filter((one) => one >= limit).length
  if (reaching(4) > 0) return 'prime-mover'
  if (reaching(3) >= 2) return 'specialist'
  if (reaching(2.5) === 0) return 'copilot'
  return Math.max(...averages) >= 3 ? 'specialist' : 'copilot'
}

/** Whole numbers from 1 to 5 that add up to a sum. */
function split(sum, count) {
  const least = Math.floor(sum / count)
  return Array.from({ length: count }, (_, index) => least + (index < sum - least * count ? 1 : 0))
}
