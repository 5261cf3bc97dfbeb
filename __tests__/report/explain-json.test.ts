import { describe, expect, test } from '@jest/globals'
import { fc, runs } from '../support/properties.ts'
import { explain, FACTOR_SETS, type ScoreInput } from '../../src/aivss/index.ts'
import { explainJson } from '../../src/report/explain-json.ts'
import { agent, finding, score } from './build.ts'
import { hostileText } from './hostile.ts'

const half = Object.fromEntries(FACTOR_SETS['0.8'].map((id) => [id, 0.5]))
const { tools: _, ...known } = half
const input: ScoreInput = { version: '0.8', cvss: 7, factors: known, thm: 0.97, mf: 0.83 }
const subject = {
  agent: agent('helper', {
    score: score(7, { assumed: ['cvss'], missing: ['tools'], mf: 0.83, claimedMf: 0.67 }),
  }),
  findings: [finding('helper')],
  explanation: explain(input, 0.67),
  origins: {
    cvss: { place: { path: 'a.yml', line: 2, column: 1 }, text: null },
    autonomy: { place: { path: 'a.yml', line: 4, column: 3 }, text: 'Nobody watches.' },
    thm: { place: null, text: 'not stated: proof-of-concept' },
  },
  notes: ['Less counts.'],
}

test('has the keys of the contract', () => {
  const printed = JSON.parse(explainJson([subject], '1.2.3'))
  expect(Object.keys(printed)).toEqual(['schema', 'tool', 'agents'])
  expect(printed).toMatchObject({
    schema: 'aivss-gate/explanation/v1',
    tool: { name: 'aivss-gate', version: '1.2.3' },
  })
  expect(Object.keys(printed.agents[0])).toEqual([
    'agent',
    'notes',
    'inputs',
    'steps',
    'contributions',
    'effects',
    'waterfall',
    'neighbours',
    'singleChanges',
    'findings',
  ])
  const { waterfall, neighbours, singleChanges } = subject.explanation
  expect(printed.agents[0]).toMatchObject({
    agent: { id: 'helper' },
    notes: ['Less counts.'],
    waterfall,
    neighbours,
    singleChanges,
    findings: [{ agent: 'helper' }],
  })
})

describe('an input', () => {
  const { inputs, steps } = JSON.parse(explainJson([subject], '1.2.3')).agents[0]
  const of = (id: string): unknown => inputs.find((one: { id: string }) => one.id === id)

  test.each([
    [
      'stated',
      {
        id: 'autonomy',
        label: 'Execution Autonomy',
        value: 0.5,
        low: 0.5,
        high: 0.5,
        origin: 'stated',
        place: { path: 'a.yml', line: 4, column: 3 },
        text: 'Nobody watches.',
        claimed: null,
      },
    ],
    ['by default', { id: 'thm', origin: 'default', place: null, text: 'not stated: proof-of-concept' }],
    ['assumed by the policy', { id: 'cvss', value: 7, origin: 'assumed', place: null }],
    ['missing', { id: 'tools', value: null, low: 0, high: 1, origin: 'missing', place: null }],
    ['claimed otherwise', { id: 'mf', value: 0.83, claimed: 0.67 }],
  ])('%s says so', (_, expected) => {
    expect(of(expected.id)).toMatchObject(expected)
  })

  test('is no step', () => {
    expect(steps.map(({ id }: { id: string }) => id)).toEqual([
      'sum',
      'gap',
      'aars',
      'unmitigated',
      'raw',
      'aivss',
    ])
  })
})

test('hostile text is the same to a reader, and nothing to a terminal', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const hostile = { ...subject, agent: agent(text), notes: [text] }
      const printed = explainJson([hostile], '1.2.3')
      expect(JSON.parse(printed).agents[0].notes).toEqual([text])
      expect(printed).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|##\w*\[/u)
    }),
    { numRuns: runs(60) },
  )
})
