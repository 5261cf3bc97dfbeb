import { describe, expect, test } from '@jest/globals'
import { at, factorsOf, layersOf, mitigationsOf, readText } from './read.ts'

const ROWS = [
  'Autonomy of Action',
  'Goal-Driven Planning',
  'Self-Modification',
  'Dynamic Tool Use',
  'Persistent Memory',
  'Contextual Awareness',
  'Dynamic Identity',
  'Multi-Agent Interactions',
  'Non-Determinism',
  'Opacity & Reflexivity',
]
const PARAGRAPHS = [
  'Not certain from the listing — the model may run in a sandbox.',
  'The agent keeps an audit log of every fold.',
  'Paper Crane talks to a printer.',
  'The printer runs inside a gVisor sandbox.',
  'not certain from listing - alerts may exist.',
  'A rate limit is planned.',
  'No other agents take part.',
]
const TITLE = 'Paper Crane — agentic threat model'
const rows = (names: readonly string[]): string[] =>
  names.map((name, index) => `| ${name} | 0.${index} |${index === names.length - 1 ? '' : ' |'}`)

/** The table rendering. */
function table({ title = TITLE, factors = rows(ROWS), layers = PARAGRAPHS } = {}): string {
  return [
    title,
    'Paper Crane folds paper',
    'and prints it.',
    'OWASP AIVSS score rationale',
    ...factors,
    'Scored with the canonical OWASP AIVSS formula (reference).',
    'MAESTRO 7-layer threat model',
    'Per-layer threats for this agent. Layers tagged so are general.',
    ...layers,
    'MAESTRO — the 7-layer agentic threat-modeling framework.',
  ].join('\n')
}

/** The numeric rendering, with page chrome. */
const NUMERIC = `AgentReadyHomeAgent Listing
← Paper Crane
Paper Crane – agentic threat model
9.6AIVSS 9.6 · Critical
Paper Crane folds paper.
OWASP AIVSS score rationale
AIVSS = (CVSS_Base + AARS) × Mitigation
CVSS base 8.5AARS uplift 1.07Factor sum 6.5/10Threat ×1.1Mitigation ×0.85
${ROWS.map((name, index) => `${name}\n0.${index}`).join('\n')}
MAESTRO 7-layer threat model
Per-layer threats for this agent.
L1 · Foundation Models⚠ not certain from listing
The model runs in a sandbox.
L3 · Agent Frameworks✓ mapped
The agent keeps an audit log.

Runs are confined to a sandbox.
L4 · Deployment & Infrastructure✓ mapped
Folds in a cloud.
`
const read = (text: string, path = 'docs/crane.txt') => readText(text, path)

describe('the table rendering', () => {
  test('ten factors, seven layers, places', async () => {
    const { model, problems, reader } = await read(table())
    expect([reader, problems]).toEqual(['listing', []])
    expect(model.agent).toMatchObject({
      id: { value: 'paper-crane', place: { line: 1, column: 1 } },
      name: 'Paper Crane',
    })
    expect(model.agent.description).toBe('Paper Crane folds paper and prints it.')
    expect(model).toMatchObject({
      cvss: null,
      maturity: null,
      strength: null,
      declared: null,
      factorNames: 'listing',
    })
    // The last row has no closing bar.
    expect(factorsOf(model).toSorted()).toEqual([
      'autonomy=0 5:1',
      'context=0.5 10:1',
      'goal_planning=0.1 6:1',
      'identity=0.6 11:1',
      'multi_agent=0.7 12:1',
      'non_determinism=0.8 13:1',
      'opacity=0.9 14:1',
      'persistence=0.4 9:1',
      'self_mod=0.2 7:1',
      'tools=0.3 8:1',
    ])
    expect(layersOf(model)).toEqual([
      'L1=uncertain 18:1',
      'L2=stated 19:1',
      'L3=stated 20:1',
      'L4=stated 21:1',
      'L5=uncertain 22:1',
      'L6=stated 23:1',
      'L7=stated 24:1',
    ])
    expect(mitigationsOf(model)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^sandboxing=in-place prose 21:/),
        expect.stringMatching(/^audit-logging=in-place prose 19:/),
      ]),
    )
  })

  test.each([
    ['CR LF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
    ['NBSP for blanks', (text: string) => text.replaceAll(' ', '\u00A0')],
    ['blanks at both ends of lines', (text: string) => text.replaceAll(/^|$/gm, '  ')],
  ])('%s change nothing', async (_, change) => {
    const [plain, changed] = [await read(table()), await read(change(table()))]
    expect(changed.problems).toEqual([])
    const lines = (texts: readonly string[]): string[] => texts.map((text) => text.replace(/:\d+$/, ''))
    expect(lines(factorsOf(changed.model))).toEqual(lines(factorsOf(plain.model)))
    expect(lines(layersOf(changed.model))).toEqual(lines(layersOf(plain.model)))
    expect(lines(mitigationsOf(changed.model))).toEqual(lines(mitigationsOf(plain.model)))
    expect(changed.model.agent.id.value).toBe('paper-crane')
  })

  test('a blank line between paragraphs, and paragraphs of several lines', async () => {
    const layers = PARAGRAPHS.flatMap((text) => [text, 'More of it.', ''])
    const { model, problems } = await read(table({ layers }))
    expect(problems).toEqual([])
    expect(layersOf(model)[6]).toBe('L7=stated 36:1')
  })

  test('a missing row is a missing factor', async () => {
    const { model, problems } = await read(table({ factors: rows(ROWS.slice(1)) }))
    expect([problems, model.factors.autonomy]).toEqual([[], undefined])
    expect(Object.keys(model.factors)).toHaveLength(9)
  })

  test.each([
    ['| Dynamic Tool Ufo | 0.3 | |', /^15:1 unknown factor row "Dynamic Tool Ufo" \| Known: /],
    ['| Natural Language Interface | 0.3 | |', /^15:1 unknown factor row "Natural Language Interface"/],
    [
      '| Autonomy of Action | 0.3 | |',
      '15:1 the factor row "Autonomy of Action" stands twice | Keep one row per factor.',
    ],
    ['| Autonomy | 0.3 | |', '15:1 the factor row "Autonomy" stands twice | Keep one row per factor.'],
  ])('the row %s', async (row, told) => {
    const { model, problems } = await read(table({ factors: [...rows(ROWS), row] }))
    expect(problems).toEqual([typeof told === 'string' ? told : expect.stringMatching(told)])
    expect(Object.keys(model.factors)).toHaveLength(10)
    expect(model.factors.autonomy?.value).toBe(0)
  })

  test.each(['1.01', '-0.5', '0,5', 'high', '', '1e0', '0x1', '.5', 'NaN', '00.5'])(
    'the value "%s"',
    async (value) => {
      const { model, problems } = await read(table({ factors: [`| Autonomy of Action | ${value} | |`] }))
      expect(problems).toEqual([
        `5:1 the factor "Autonomy of Action" is "${value}" | Write a number from 0 to 1.`,
      ])
      expect(model.factors).toEqual({})
    },
  )

  test.each([6, 8])('%d paragraphs are not aligned, and nothing in them counts', async (count) => {
    const layers = Array.from({ length: count }, () => 'The agent runs inside a gVisor sandbox.')
    const { model, problems } = await read(table({ layers }))
    expect(problems).toEqual([
      expect.stringMatching(
        new RegExp(`^18:1 the layers are not aligned: ${count} paragraphs instead of seven`),
      ),
    ])
    expect([model.layers, mitigationsOf(model)]).toEqual([
      {},
      [expect.stringMatching(/^sandboxing=unknown prose/)],
    ])
  })

  test('a listing without layers says so', async () => {
    const text = table().split('\n').slice(0, 15).join('\n')
    expect((await read(text)).problems).toEqual([
      expect.stringMatching(/^1:1 the listing has no MAESTRO part/),
    ])
  })
})

describe('the numeric rendering', () => {
  test('printed score, glued inputs, name and value lines, labelled layers', async () => {
    const { model, problems } = await read(NUMERIC)
    expect(problems).toEqual([])
    expect(model.agent).toMatchObject({
      id: { value: 'paper-crane' },
      name: 'Paper Crane',
      description: 'Paper Crane folds paper.',
    })
    expect(model.declared).toEqual({
      aivss: 9.6,
      severity: 'critical',
      place: { path: 'docs/crane.txt', line: 4, column: 1 },
    })
    expect([model.cvss, model.maturity, model.strength].map((one) => at(one?.place ?? model.place))).toEqual([
      '8:1',
      '8:47',
      '8:58',
    ])
    expect([model.cvss?.base, model.maturity?.value, model.strength?.value]).toEqual([8.5, 1.1, 0.85])
    expect(factorsOf(model)).toEqual(
      expect.arrayContaining(['autonomy=0 10:1', 'tools=0.3 16:1', 'opacity=0.9 28:1']),
    )
    expect(layersOf(model)).toEqual(['L1=uncertain 32:1', 'L3=stated 34:1', 'L4=stated 38:1'])
    expect(model.layers.L3?.text).toBe('The agent keeps an audit log.\nRuns are confined to a sandbox.')
    expect(mitigationsOf(model)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^sandboxing=in-place prose 36:/),
        expect.stringMatching(/^audit-logging=in-place prose 34:/),
      ]),
    )
  })

  test('a layer marked as not certain proves nothing', async () => {
    const { model } = await read(NUMERIC.replace(/L3[\s\S]*$/, ''))
    expect(mitigationsOf(model)).toEqual([expect.stringMatching(/^sandboxing=unknown prose 32:/)])
  })

  test.each([
    ['CVSS base 8.5', 'CVSS base 10.1', '8:1 the CVSS base is 10.1 | Expected a number from 0 to 10.'],
    [
      'Threat ×1.1',
      'Threat ×1.6',
      '8:47 the threat multiplier is 1.6 | Expected a number above 0, at most 1.5.',
    ],
    ['Threat ×1.1', 'Threat ×0', '8:47 the threat multiplier is 0 | Expected a number above 0, at most 1.5.'],
    [
      'Mitigation ×0.85',
      'Mitigation ×1.01',
      '8:58 the mitigation multiplier is 1.01 | Expected a number above 0, at most 1.',
    ],
    [
      'L4 · Deployment & Infrastructure✓ mapped',
      'L3 · Agent Frameworks✓ mapped',
      '37:1 the layer L3 stands twice | Keep one part per layer.',
    ],
    [
      'Autonomy of Action\n0.0',
      'Autonomy of Action\n7',
      '10:1 the factor "Autonomy of Action" is "7" | Write a number from 0 to 1.',
    ],
    [
      'Autonomy of Action\n',
      'Autonomy of Ants\n',
      expect.stringMatching(/^10:1 unknown factor row "Autonomy of Ants"/),
    ],
  ])('%s as %s', async (from, to, told) => {
    expect((await read(NUMERIC.replace(from, to))).problems).toEqual([told])
  })
})

describe('title and id', () => {
  test.each([
    ['Paper Crane - agentic threat model', 'paper-crane'],
    ['Paper Crane -- agentic threat model', 'paper-crane'],
    ['Paper Crane – Agentic Threat Model', 'paper-crane'],
    ['A — B — agentic threat model', 'a-b'],
    ['ｆｕｌｌ Ｗｉｄｔｈ — agentic threat model', 'full-width'],
    ['Ünïcode ﬁsh — agentic threat model', 'n-code-fish'],
    [`${'x'.repeat(63)} y — agentic threat model`, 'x'.repeat(63)],
    [`${'ab '.repeat(40)}— agentic threat model`, 'ab-'.repeat(40).slice(0, 64)],
    ['--x_Y.z-- — agentic threat model', 'x-y-z'],
    ['漢字 — agentic threat model', 'crane'],
    ['../../etc/passwd — agentic threat model', 'etc-passwd'],
  ])('%s', async (title, id) => {
    const { model, problems } = await read(table({ title }))
    expect([model.agent.id.value, problems]).toEqual([id.replace(/-$/, ''), []])
  })

  test('without any usable name the listing is refused', async () => {
    const { models, problems } = await read(table({ title: '漢字 — agentic threat model' }), 'docs/漢字.txt')
    expect([models, problems]).toEqual([[], [expect.stringMatching(/^1:1 the listing names no agent/)]])
  })

  test('title and rationale are both needed to recognise a listing', async () => {
    await expect(read('Paper Crane — agentic threat model\ntext')).rejects.toThrow('no reader')
    await expect(read('OWASP AIVSS score rationale\ntext')).rejects.toThrow('no reader')
  })
})
