import { LEVELS, type Finding } from '../verdict/verdict.ts'
import { plainTable } from './as-table.ts'
import { h } from './dom.ts'
import { whole } from './numbers.ts'

/** What was found most, by rule; those that count. */
export function ruleCounts(findings: readonly Finding[]): HTMLElement {
  const counting = findings.filter(({ standing }) => standing === 'counts')
  const rules = [...new Set(counting.map(({ rule }) => rule))].map((rule) => {
    const of = counting.filter((finding) => finding.rule === rule)
    return {
      rule,
      levels: LEVELS.map((level) => of.filter((finding) => finding.level === level).length),
      agents: new Set(of.map(({ agent }) => agent)).size,
    }
  })
  const sorted = rules.toSorted(
    (a, b) =>
      (b.levels[0] ?? 0) - (a.levels[0] ?? 0) ||
      (b.levels[1] ?? 0) - (a.levels[1] ?? 0) ||
      b.agents - a.agents,
  )
  return plainTable(
    ['Rule', 'Errors', 'Warnings', 'Notes', 'Agents'],
    sorted.map(({ rule, levels, agents }) => [
      h('code', {}, rule),
      ...[...levels, agents].map((number) =>
        h('span', { class: number === 0 ? 'figure quiet' : 'figure' }, number === 0 ? '–' : whole(number)),
      ),
    ]),
    'plain numbers',
  )
}
