import { describe, expect, test } from '@jest/globals'
import { factorsOf, readText } from './read.ts'

const TITLE = 'Paper Crane — agentic threat model'
const read = (lines: readonly string[], { title = TITLE, path = 'docs/crane.txt' } = {}) =>
  readText(
    [title, 'It folds.', 'OWASP AIVSS score rationale', ...lines, 'MAESTRO 7-layer threat model'].join('\n'),
    path,
  )

test.each<[string, readonly string[]]>([
  ['CVSS base 0Threat ×0.1Mitigation ×0.1', []],
  ['CVSS base 10Threat ×1.5Mitigation ×1', []],
  ['CVSS base  8.25 Threat x 1.25 Mitigation x 0.75', []],
  ['CVSS base 10.1', ['4:1 the CVSS base is 10.1 | Expected a number from 0 to 10.']],
  [
    'CVSS base 5Threat ×0Mitigation ×0',
    [
      '4:12 the threat multiplier is 0 | Expected a number above 0, at most 1.5.',
      '4:21 the mitigation multiplier is 0 | Expected a number above 0, at most 1.',
    ],
  ],
  [
    'CVSS base 5Threat ×1.6Mitigation ×1.1',
    [
      '4:12 the threat multiplier is 1.6 | Expected a number above 0, at most 1.5.',
      '4:23 the mitigation multiplier is 1.1 | Expected a number above 0, at most 1.',
    ],
  ],
])('the inputs %s', async (line, told) => {
  const { problems } = await read([line])
  expect(problems).toEqual(told)
})

describe('a factor on a line of its own', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['has its number on the next line', ['Dynamic Tool Use', '0.5'], ['tools=0.5 5:1']],
    ['of up to six digits', ['Dynamic Tool Use', '0.123456'], ['tools=0.123456 5:1']],
    ['up to 1', ['Dynamic Tool Use', '1.0'], ['tools=1 5:1']],
    ['and no more', ['Dynamic Tool Use', '1.01'], []],
    ['or after two empty lines', ['Dynamic Tool Use', '', '', '0.5'], ['tools=0.5 7:1']],
    ['and not after three', ['Dynamic Tool Use', '', '', '', '0.5'], []],
    ['and not after other words', ['Dynamic Tool Use', 'is high', 'at 0.5'], []],
  ])('%s', async (_, lines, factors) => {
    expect(factorsOf((await read(lines)).model)).toEqual(factors)
  })

  test.each(['AIVSS = 9.6', 'AIVSS=9.6', 'AARS = 1', 'AARS  =  1', 'Scored with the formula'])(
    '%s is none, whatever follows',
    async (line) => {
      const { problems, model } = await read([line, '0.5', 'Dynamic Tool Use', '0.5'])
      expect([problems, factorsOf(model)]).toEqual([[], ['tools=0.5 7:1']])
    },
  )
})

test.each<[string, string, string]>([
  ['  Paper   Crane  — agentic threat model', 'docs/x.txt', 'paper-crane'],
  ['日本 — agentic threat model', 'docs/my.crane.txt', 'my-crane'],
  ['日本 — agentic threat model', 'crane', 'crane'],
])('the title %j of %s names the agent %s', async (title, path, id) => {
  expect((await read([], { title, path })).model.agent.id.value).toBe(id)
})

test.each<[string, string]>([
  ['L3 · Agent Frameworks', 'stated'],
  ['L3·Agent Frameworks', 'stated'],
  ['L3: Agent Frameworks ✓ mapped', 'stated'],
  ['L3 – Agent Frameworks⚠ not certain', 'uncertain'],
])('below the label %s the layer is %s', async (label, state) => {
  const { model } = await readText(
    `${TITLE}\nOWASP AIVSS score rationale\nMAESTRO 7-layer threat model\n${label}\nIt keeps a log.\n`,
    'l.txt',
  )
  expect(Object.entries(model.layers).map(([id, layer]) => [id, layer.state, layer.place.line])).toEqual([
    ['L3', state, 5],
  ])
})
