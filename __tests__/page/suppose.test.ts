import { describe, expect, test } from '@jest/globals'
import { controlStates, type Hypothesis, NOTHING, reproduces, suppose } from '../../src/page/suppose.ts'
import type { AgentVerdict, Verdict } from '../../src/verdict/verdict.ts'
import { folderWith } from '../support/folder.ts'
import { ROOT } from '../support/run-built.ts'
import { runInProcess } from '../support/run-in-process.ts'

async function judged(cwd: string, ...paths: readonly string[]): Promise<Verdict> {
  return JSON.parse((await runInProcess(['check', ...paths, '--format', 'json'], cwd)).stdout)
}

/** A model, with some of its lines replaced. */
function model(...replaced: readonly (readonly [line: string, by: string])[]): string {
  const text = `agent-threat-model: 1
agent: {id: pilot}
cvss: 6.4
factors:
  autonomy: 0.5
  tools: 1
  language: 0
  context: 0.35
  non_determinism: 0
  opacity: 0
  persistence: 0
  identity: 0
  multi_agent: 0
  self_mod: 0
exploit-maturity: proof-of-concept
mitigation-strength: strong
mitigations:
  sandboxing: {status: planned}
  adversarial-testing: {status: in-place, evidence: tests/attack.txt}
threats:
  - {id: T1, layer: L3, title: It is talked into it, cvss: 5.1}
  - {id: T2, layer: L4, title: It breaks out}
`
  return replaced.reduce((all, [line, by]) => {
    if (!all.includes(line)) throw new Error(`the model has no ${line}`)
    return all.replace(line, by)
  }, text)
}

async function gate(text: string): Promise<AgentVerdict> {
  const folder = folderWith({ 'pilot.aivss.yml': text, 'tests/attack.txt': 'what was tried' })
  const [agent] = (await judged(folder)).agents
  if (agent === undefined) throw new Error('an agent')
  return agent
}

const CASES: readonly (readonly [string, readonly (readonly [string, string])[], Partial<Hypothesis>])[] = [
  ['nothing', [], {}],
  ['a factor', [['autonomy: 0.5', 'autonomy: 0.85']], { factors: { autonomy: 0.85 } }],
  ['the CVSS base', [['cvss: 6.4', 'cvss: 9.9']], { cvss: new Map([[0, 9.9]]) }],
  ['the CVSS base of a threat', [['cvss: 5.1', 'cvss: 9.3']], { cvss: new Map([[1, 9.3]]) }],
  ['the exploit maturity', [['proof-of-concept', 'unreported']], { thm: 0.5 }],
  [
    'a mitigation that earns a part',
    [['{status: planned}', '{status: in-place}']],
    { controls: new Map([['sandboxing', 'in-place']]) },
  ],
  [
    'a mitigation with evidence that earns all',
    [['{status: planned}', '{status: in-place, evidence: tests/attack.txt}']],
    { controls: new Map([['sandboxing', 'evidenced']]) },
  ],
  [
    'evidence that is not enough, since a factor rises that nothing covers',
    [
      ['{status: planned}', '{status: in-place, evidence: tests/attack.txt}'],
      ['opacity: 0', 'opacity: 0.5'],
    ],
    { controls: new Map([['sandboxing', 'evidenced']]), factors: { opacity: 0.5 } },
  ],
  [
    'a smaller claim',
    [
      ['{status: planned}', '{status: in-place, evidence: tests/attack.txt}'],
      ['strength: strong', 'strength: partial'],
    ],
    { controls: new Map([['sandboxing', 'evidenced']]), claimedMf: 0.83 },
  ],
]

describe('what is supposed is what the gate would say', () => {
  test.each(CASES)('%s', async (_, replaced, hypothesis) => {
    const stated = await gate(model())
    const changed = await gate(model(...replaced))
    const then = suppose(stated, { ...NOTHING, ...hypothesis })
    expect({ low: then?.low, high: then?.high, earned: then?.earned }).toEqual({
      low: changed.score.low,
      high: changed.score.high,
      earned: changed.credit.earned,
    })
  })

  test('a stated value in place of one that is missing', async () => {
    const open = await gate(model(['  identity: 0\n', ''], ['cvss: 6.4\n', '']))
    const closed = await gate(model())
    const then = suppose(open, { ...NOTHING, factors: { identity: 0 }, cvss: new Map([[0, 6.4]]) })
    expect(open.score.determined).toBe(false)
    expect([then?.low, then?.high]).toEqual([closed.score.low, closed.score.high])
  })
})

test('the cases move the score, so that they say something', async () => {
  const stated = await gate(model())
  const scores = CASES.map(([, , hypothesis]) => suppose(stated, { ...NOTHING, ...hypothesis })?.high)
  expect(new Set(scores).size).toBeGreaterThanOrEqual(7)
})

test('the page comes to the score of every example', async () => {
  const { agents } = await judged(ROOT, 'examples')
  expect(agents.length).toBe(7)
  expect(agents.filter((agent) => !reproduces(agent)).map(({ id }) => id)).toEqual([])
})

test('a control is evidenced only where its evidence proves something', async () => {
  const agent = await gate(model())
  expect(controlStates(agent)).toEqual([
    ['sandboxing', 'not-in-place'],
    ['adversarial-testing', 'evidenced'],
  ])
})
