import { describe, expect, test } from '@jest/globals'
import { toString } from 'mdast-util-to-string'
import { FACTOR_SETS, score as scoreOf } from '../../src/aivss/index.ts'
import { bytesOf } from '../../src/report/cut.ts'
import { REPORTERS } from '../../src/report/reporter.ts'
import type { AgentVerdict } from '../../src/verdict/verdict.ts'
import { agent, finding, score, verdict, WIDE } from './build.ts'
import { parse } from './markdown-tree.ts'

const factors = Object.fromEntries(FACTOR_SETS['0.8'].map((id) => [id, 0.5]))
const inputs = { threat: null, own: false, cvss: 8, factors, thm: 1, mf: 1, claimedMf: 0.83 }
const explained = (id: string, other: Partial<AgentVerdict> = {}): AgentVerdict =>
  agent(id, { score: score(9, { claimedMf: 0.83 }), inputs: [inputs], ...other })
const print = (agents: readonly AgentVerdict[], budget: number | null = null): string =>
  REPORTERS.markdown(verdict({ agents, findings: agents.map(({ id }) => finding(id, { level: 'note' })) }), {
    ...WIDE,
    budget,
  })
const FOLD = '<details><summary>Where the points come from</summary>'

describe('the report', () => {
  test('shows the waterfall of each score, without what neither adds nor takes', () => {
    const text = print([explained('mason'), explained('clerk')])
    const fold = text.slice(text.indexOf(FOLD))
    expect(fold.indexOf('**clerk: 9.0 critical**')).toBeGreaterThan(-1)
    expect(fold.indexOf('**mason: 9.0 critical**')).toBeGreaterThan(fold.indexOf('**clerk'))
    const tables = parse(fold).children.filter((node) => node.type === 'table')
    expect(tables).toHaveLength(2)
    const rows = tables[0]?.type === 'table' ? tables[0].children : []
    expect(rows.map((row) => row.children.slice(0, 3).map((cell) => toString(cell)))).toEqual([
      ['', 'Points', 'Total'],
      ['CVSS v4.0 base score', '8', '8'],
      ...FACTOR_SETS['0.8'].map((_, index) => [expect.any(String), '+0.1', `${(81 + index) / 10}`]),
      ['Mitigation claimed ×0.83', '-1.53', '7.47'],
      ['Claimed, not earned: ×1 counts', '+1.53', '9'],
      ['AIVSS 0.8', '', '9.0'],
    ])
  })

  test('takes the threat that leads', () => {
    const own = { ...inputs, threat: 'T1', cvss: 9, claimedMf: 1 }
    const { aivss } = scoreOf({ version: '0.8', cvss: 9, factors, thm: 1 })
    const text = print([
      explained('mason', { score: score(aivss ?? 0, { from: { threat: 'T1' } }), inputs: [inputs, own] }),
    ])
    expect(text.slice(text.indexOf(FOLD))).toContain('| CVSS v4.0 base score | 9 | 9 |')
  })

  test.each([
    ['no inputs', { inputs: [] }],
    ['inputs that lead elsewhere', { score: score(6.2) }],
    ['only those of another threat', { score: score(9, { from: { threat: 'T9' } }) }],
  ] as const)('shows none where the verdict holds %s', (_, other) => {
    expect(print([explained('mason', other)])).not.toContain(FOLD)
  })

  test('shows those of the fifty worst, and how many there are more', () => {
    const many = Array.from({ length: 52 }, (_, index) => explained(`agent-${index}`))
    const fold = print(many).split(FOLD)[1] ?? ''
    expect(fold.match(/^\*\*agent-\d+: 9\.0 critical\*\*$/gm)).toHaveLength(50)
    expect(fold).toContain('\n\nand 2 more agents\n\n</details>')
  })

  test('drops them before anything else', () => {
    const agents = ['mason', 'clerk', 'guide'].map((id) => explained(id))
    const whole = print(agents)
    const short = print(agents, bytesOf(whole) - 1)
    expect(short).not.toContain(FOLD)
    expect(short).toContain('Left out for size: 3 waterfalls.')
    expect(short).toContain('<details><summary>3 notes</summary>')
    expect(short).toContain('How the scores come about')
  })
})
