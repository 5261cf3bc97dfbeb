import { describe, expect, test } from '@jest/globals'
import { at, factorsOf, layersOf, mitigationsOf, readText } from './read.ts'

const FRONT = '---\nagent-threat-model: 1\nagent: {id: bot}\n---\n'
/** Reads a body that begins on line 5. */
const read = (body: string, front = FRONT) => readText(front + body, 'docs/bot.aivss.md')
const factorTable = (...rows: string[]): string =>
  ['| Factor | Value | Why |', '|---|---|---|', ...rows, ''].join('\n')
const mitigationTable = (...rows: string[]): string =>
  ['| Mitigation | Status | How | Evidence |', '|---|---|---|---|', ...rows, ''].join('\n')

describe('front matter and tables', () => {
  const BODY = `# Bot

${factorTable('| Execution Autonomy | 0.6 | nobody watches |', '| Tools | `1` | |', '| Opacity | ? | |')}
${mitigationTable('| Sandboxing | ✅ | gVisor | infra/run.tf contains gvisor_runtime; a.yml |', '| Kill switch | planned | | |')}
| Id | Layer | Threat | CVSS | Mitigations | Refs |
|---|---|---|---|---|---|
| T1 | L3 | Steered | 7.5 | sandboxing, kill switch | ASI01 |
| T2 | Agent Ecosystem | Fooled | - | | |
`
  test.each([
    ['line feeds', (text: string) => text],
    ['CR LF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
  ])('every value keeps its place: %s', async (_, change) => {
    const { model, problems, reader } = await readText(change(FRONT + BODY), 'docs/bot.aivss.md')
    expect([reader, problems, model.format]).toEqual(['markdown', [], 'markdown'])
    expect([model.agent.id.value, at(model.place)]).toEqual(['bot', '3:9'])
    expect(factorsOf(model)).toEqual(['autonomy=0.6 9:1', 'tools=1 10:1'])
    expect(model.factors.autonomy?.why).toBe('nobody watches')
    expect(mitigationsOf(model)).toEqual([
      'sandboxing=in-place stated 15:1',
      'kill-switch=planned stated 16:1',
    ])
    expect(model.mitigations[0]).toMatchObject({ how: 'gVisor' })
    expect(model.mitigations[0]?.evidence.map(({ value, place }) => [value, at(place)])).toEqual([
      ['infra/run.tf contains gvisor_runtime', '15:27'],
      ['a.yml', '15:27'],
    ])
    expect(model.threats).toMatchObject([
      { id: 'T1', layer: 'L3', title: 'Steered', cvss: { base: 7.5 }, refs: ['ASI01'], place: { line: 20 } },
      { id: 'T2', layer: 'L7', cvss: null, mitigations: [], place: { line: 21 } },
    ])
    expect(model.threats[0]?.mitigations.map(({ value }) => value)).toEqual(['sandboxing', 'kill-switch'])
  })

  test.each([
    ['✅', 'in-place'],
    ['in place', 'in-place'],
    ['In-Place', 'in-place'],
    ['Implemented', 'in-place'],
    ['✅ implemented', 'in-place'],
    ['⚠️', 'partial'],
    ['⚠', 'partial'],
    ['⚠️ partial', 'partial'],
    ['Partially implemented', 'partial'],
    ['❌', 'absent'],
    ['absent', 'absent'],
    ['none', 'absent'],
    ['not in place', 'absent'],
    ['❌ not implemented', 'absent'],
    ['planned', 'planned'],
    ['TODO', 'planned'],
    ['to do', 'planned'],
    ['recommended', 'planned'],
    ['unknown', 'unknown'],
    ['?', 'unknown'],
    ['', 'unknown'],
    ['**✅**', 'in-place'],
    ['`in place`', 'in-place'],
  ])('the status mark "%s" is %s', async (mark, status) => {
    const { model, problems } = await read(mitigationTable(`| Sandboxing | ${mark} | | |`))
    expect([problems, model.mitigations[0]?.status]).toEqual([[], status])
  })

  test.each([
    '✅ absent',
    '❌ in place',
    '✅ planned',
    'in place?',
    'yes but no',
    'not ✅',
    '✅❌',
    'in place, planned',
  ])('the status "%s" is refused, never guessed', async (mark) => {
    const { model, problems } = await read(mitigationTable(`| Sandboxing | ${mark} | | |`))
    expect(problems).toEqual([
      expect.stringMatching(/^7:14 the status of sandboxing is ".*" \| Write one of: in place/),
    ])
    expect(model.mitigations).toEqual([])
  })

  test.each([
    [factorTable('| Autonmy | 1 | |'), '7:1 unknown factor "Autonmy" | Did you mean "autonomy"?'],
    [
      factorTable('| Tools | 0 | |', '| Tool Use | 1 | |'),
      '8:1 the factor tools stands twice | Keep one row for each factor.',
    ],
    [
      factorTable('| Tools | 1.5 | |'),
      expect.stringMatching(/^7:9 the factor tools is "1\.5" \| Write a number from 0 to 1/),
    ],
    [factorTable('| Tools | high | |'), expect.stringMatching(/^7:9 the factor tools is "high"/)],
    [
      mitigationTable('| Sandboxin | ✅ | | |'),
      '7:1 unknown mitigation "Sandboxin" | Did you mean "sandboxing"?',
    ],
    [
      mitigationTable('| Sandbox | ✅ | | |', '| Sandboxing | ❌ | | |'),
      '8:1 the mitigation sandboxing stands twice | Keep one row for each mitigation.',
    ],
    [
      mitigationTable('| Sandboxing | n/a | | |'),
      '7:1 sandboxing is not-applicable without a "How" | Say why the mitigation does not apply to this agent.',
    ],
    [
      '| Id | Threat | CVSS |\n|-|-|-|\n| T1 | a | 11 |\n',
      '7:10 the CVSS base of T1 is 11 | Expected a number from 0 to 10.',
    ],
    [
      '| Id | Threat | CVSS |\n|-|-|-|\n| T1 | a | CVSS:3.1/AV:N |\n',
      expect.stringMatching(/^7:10 the CVSS vector is CVSS 3\.1/),
    ],
    [
      '| Id | Threat | AIVSS |\n|-|-|-|\n| T1 | a | AIVSS:2.0/LC:D |\n| T2 | b | – |\n',
      expect.stringMatching(/^7:10 the AIVSS vector lacks CP, AP, SR, EX, PT, CA, TD; all/),
    ],
    [
      '| Id | Threat |\n|-|-|\n| T1 | a |\n| T1 | b |\n',
      '8:1 two threats have the id "T1" | Give each threat its own id.',
    ],
    [
      '| Id | Layer | Threat |\n|-|-|-|\n| T1 | L9 | a |\n',
      expect.stringMatching(/^7:6 unknown MAESTRO layer "L9"/),
    ],
  ])('%#: what is wrong in a table is told at its cell', async (body, told) => {
    expect((await read(body)).problems).toEqual([told])
  })

  test.each([
    [
      'factors: {tools: 1}',
      factorTable('| Autonomy | 0 | |'),
      /^6:1 factors stand in the front matter and in a table/,
    ],
    [
      'mitigations: {sandboxing: absent}',
      mitigationTable('| Sandboxing | ✅ | | |'),
      /^6:1 mitigations stand in/,
    ],
    ['threats: [{id: T, title: t}]', '| Id | Threat |\n|-|-|\n| T1 | a |\n', /^6:1 threats stand in/],
    ['layers: {L1: x}', '# L1\n\ntext\n', /^8:1 statements about L1 stand in/],
  ])('a key may stand in either part, not in both: %s', async (key, body, told) => {
    const front = FRONT.replace('}\n---', `}\n${key}\n---`)
    const { model, problems } = await read(body, front)
    expect(problems).toEqual([expect.stringMatching(told)])
    expect([model.factors.autonomy, mitigationsOf(model).includes('sandboxing=in-place stated 8:1')]).toEqual(
      [undefined, false],
    )
  })

  test('faults of the front matter have their line of the file', async () => {
    expect((await read('', FRONT.replace('{id: bot}', '{id: bot, nam: x}'))).problems).toEqual([
      '3:18 unknown key "nam" in agent | Did you mean "name"?',
    ])
    expect((await read('', FRONT.replace('{id: bot}', '{id: bot'))).problems[0]).toMatch(
      /^[34]:\d+ not valid YAML/,
    )
  })

  test('one file is one agent', async () => {
    const { problems } = await read('', '---\nagent-threat-model: 1\nagents: [{id: a}, {id: b}]\n---\n')
    expect(problems).toEqual([expect.stringMatching(/^1:1 a Markdown file can hold one agent only/)])
  })
})

describe('only what a reader of the rendered page sees is read', () => {
  const hidden = factorTable('| Tools | 0 | |')
  test.each([
    ['a comment', `<!--\n${hidden}-->\n`],
    ['a comment that is never closed', `<!--\n${hidden}`],
    ['a fence', `\`\`\`\n${hidden}\`\`\`\n`],
    ['a fence that is never closed', `~~~md\n${hidden}`],
    ['indented code', hidden.replace(/^(?=.)/gm, '    ')],
    ['a raw HTML block', `<div>\n${hidden}</div>\n`],
    [
      'a raw HTML table',
      '<table><tr><th>Factor</th><th>Value</th></tr><tr><td>Tools</td><td>0</td></tr></table>\n',
    ],
    [
      'a table with its columns in another order',
      '<!--\n| Factor | Why | Value |\n|-|-|-|\n| Tools | x | 0 |\n-->\n',
    ],
    ['mitigations', `<!--\n${mitigationTable('| Sandboxing | ✅ | | |')}-->\n`],
  ])('a table in %s is an error and states nothing', async (_, body) => {
    const { model, problems } = await read(body)
    expect(problems).toEqual([
      expect.stringMatching(/^5:\d a factor or mitigation table stands in code, a comment or raw HTML/),
    ])
    expect([model.factors, model.mitigations]).toEqual([{}, []])
  })

  test('other code and comments are nobody’s business', async () => {
    expect((await read('<!-- lint off -->\n\n```sh\nls | wc\n```\n')).problems).toEqual([])
  })

  test('struck-out, image and hidden text proves nothing', async () => {
    const sentences = [
      '~~The agent runs inside a gVisor sandbox.~~',
      '![The agent runs inside a gVisor sandbox.](x.png)',
      '<!-- The agent runs inside a gVisor sandbox. -->',
      '`    `',
      '[^1]: The agent runs inside a gVisor sandbox.',
      '[x]: y "The agent runs inside a gVisor sandbox."',
    ]
    expect(mitigationsOf((await read(sentences.join('\n\n'))).model)).toEqual([])
    expect(mitigationsOf((await read('The agent runs inside a gVisor sandbox.')).model)).toEqual([
      expect.stringMatching(/^sandboxing=in-place prose 5:\d+$/),
    ])
  })

  test('links, emphasis, escaped pipes and struck-out words in cells', async () => {
    const { model, problems } = await read(
      factorTable(
        '| [Tools](https://x "y") | **0.5** | a \\| b |',
        '| ~~Opacity~~ Autonomy | 0.1 | ![1](x) |',
      ),
    )
    expect(problems).toEqual([])
    expect(factorsOf(model).toSorted()).toEqual(['autonomy=0.1 8:1', 'tools=0.5 7:1'])
    expect([model.factors.tools?.why, model.factors.autonomy?.why]).toEqual(['a | b', null])
  })

  test('lists within lists and quotes are prose', async () => {
    const { model } = await read(
      '- first\n  - The agent runs inside a gVisor sandbox.\n\n> 1. Every action is written to an audit log.\n',
    )
    expect(mitigationsOf(model)).toEqual([
      expect.stringMatching(/^sandboxing=in-place prose 6:/),
      expect.stringMatching(/^audit-logging=in-place prose 8:/),
    ])
  })

  test('sections about threats and plans state nothing that is in place', async () => {
    for (const title of ['Threats', 'Recommendations', 'Future work', 'Open questions'])
      expect(
        mitigationsOf((await read(`## ${title}\n\nThe agent runs inside a gVisor sandbox.\n`)).model),
      ).toEqual([])
  })

  test('what a table states outweighs prose', async () => {
    const { model } = await read(
      `The agent runs inside a gVisor sandbox.\n\n${mitigationTable('| Sandboxing | ❌ | | |')}`,
    )
    expect(mitigationsOf(model)).toEqual(['sandboxing=absent stated 9:1'])
  })
})

describe('layer headings', () => {
  test.each([
    '## L3',
    '### Layer 3',
    '# Agent Frameworks',
    '## L3 · Agent Frameworks',
    '## L3: Agent Frameworks',
    '## Layer 3 — Agent Frameworks',
    '## L3 - Agent Framework',
    '## **L3**',
    'Agent Frameworks\n---',
    '## agent-frameworks',
    '## L3. Agent Frameworks',
  ])('%j', async (heading) => {
    const { model, problems } = await read(`${heading}\n\nTools are called.\n`)
    expect([problems, model.layers.L3?.text, Object.keys(model.layers)]).toEqual([
      [],
      'Tools are called.',
      ['L3'],
    ])
  })

  test.each(['## L3: Agent Ecosystem', '## L8', '## L33', '## Frameworks', '## L3 and L4'])(
    '%j is no layer',
    async (heading) => {
      expect((await read(`${heading}\n\nTools are called.\n`)).model.layers).toEqual({})
    },
  )

  test('a layer ends with the next heading of its depth; "unknown" marks a gap', async () => {
    const body =
      '## L1\n\nOne.\n\n### Detail\n\nTwo.\n\n## Other\n\nThree.\n\n## L2\n\nUnknown: nobody said.\n'
    const { model } = await read(body)
    expect(layersOf(model)).toEqual(['L1=stated 7:1', 'L2=uncertain 19:1'])
    expect(model.layers.L1?.text).toBe('One.\nTwo.')
  })
})

describe('texts that would take the parser minutes', () => {
  test.each([
    ['too long', `ok\n\n${'a\n\n'.repeat(90_000)}`, /^5:1 the Markdown text has 270004 characters/],
    ['quotes', `ok\n${'>'.repeat(17)} x`, /^6:1 quotes and lists stand more than 16 levels deep/],
    ['lists', `ok\n\n${'- 1. * '.repeat(6)}x`, /^7:1 quotes and lists/],
    ['marks', `ok\n\n${'*a_'.repeat(6000)}`, /^7:1 the Markdown text up to here holds too many marks/],
    [
      'lines',
      `${'a\n'.repeat(12_000)}`,
      /^\d{5}:1 the Markdown text up to here holds too many marks or lines/,
    ],
  ])('%s are refused, what the front matter states is kept', async (_, body, told) => {
    const { model, problems } = await read(body, FRONT.replace('}\n---', '}\nfactors: {tools: 1}\n---'))
    expect(problems).toHaveLength(1)
    const [line, rest] = [Number(problems[0]?.split(':')[0]), problems[0]?.replace(/^\d+/, '')]
    expect(`${line - 1}${rest}`).toMatch(told)
    expect(model.factors.tools?.value).toBe(1)
  })

  test('a long honest text is read', async () => {
    const body = Array.from(
      { length: 150 },
      (_, i) => `- **Step ${i}**: [see](x) _this_ and \`that\`.\n\n> Quote ${i}\n`,
    ).join('\n')
    expect((await read(body)).problems).toEqual([])
  })
})
