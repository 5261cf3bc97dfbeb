import { describe, expect, it } from '@jest/globals'
import { readerFor } from '../../src/formats/registry.ts'
import { FACTOR_IDS } from '../../src/aivss/factors.ts'
import { authorScores } from '../../src/app/score-file.ts'
import { differences } from '../../src/formats/write/same-model.ts'
import { CAPABILITIES } from '../../src/model/capabilities.ts'
import { LAYER_IDS } from '../../src/model/maestro.ts'
import { mitigationIds } from '../../src/model/names.ts'
import type { ThreatModel } from '../../src/model/threat-model.ts'
import { fc, runs } from '../support/properties.ts'
import { converted, judged, texts } from './convert-files.ts'

async function read(
  text: string,
  path: string,
): Promise<{ models: readonly ThreatModel[]; faults: readonly string[] }> {
  const reader = readerFor(path, text.slice(0, 4096))
  if (reader === null) return { models: [], faults: ['not recognised'] }
  const { models, problems } = await reader.read(text, path)
  return { models, faults: problems.map(({ message }) => message) }
}

async function scoresOf(models: readonly ThreatModel[]): Promise<readonly unknown[]> {
  return (await authorScores(models, '0.8')).map(({ scored: { score } }) => [
    score.low,
    score.high,
    score.from,
  ])
}

/** Any text that a person or an attacker may write into a model. */
const words = fc.oneof(
  fc.constantFrom(
    'Runs in a sandbox: no network.',
    'a | b',
    '<b>x</b> &amp; *y*',
    '# no heading',
    'two\nlines',
    ' led by a blank',
    '- dash',
    'yes',
    '.5',
    "it's [a](b)",
    '`code`',
    'x  y',
    '1. one',
    'see https://example.org/a_b_c',
    'unknown',
    '\u202Eturned',
    '##[error]x',
    '\u0007\u001B[31mred\uD800',
    'a -- b --> c',
    'The agent runs inside a gVisor sandbox.',
  ),
  fc.string({ minLength: 1, maxLength: 30 }),
)
const unit = fc.oneof(fc.constantFrom(0, 0.5, 1, 0.35), fc.double({ min: 0, max: 1, noNaN: true }))
const reasoned = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<unknown> =>
  fc.oneof(value, fc.record({ value, why: words }, { requiredKeys: ['value'] }))
const some = <T>(
  keys: readonly string[],
  value: fc.Arbitrary<T>,
  most = 4,
): fc.Arbitrary<Record<string, T>> => fc.dictionary(fc.constantFrom(...keys), value, { maxKeys: most })
const vector = 'CVSS:4.0/AV:N/AC:L/AT:P/PR:L/UI:N/VC:L/VI:H/VA:N/SC:N/SI:L/SA:N'
const cvss = fc.oneof(
  fc.constant(vector),
  fc.integer({ min: 0, max: 100 }).map((tenths) => tenths / 10),
  fc.record({ base: fc.constant(6.5), why: words }),
  fc.record(
    { vector: fc.constant(vector), base: fc.constant(6.5), why: words },
    { requiredKeys: ['vector'] },
  ),
)
const metrics = 'AIVSS:1.0/LC:D/CP:C/AP:L/SR:R/EX:W/PT:H/CA:M/TD:H'
const profile = fc.constantFrom<unknown>(
  metrics,
  `${vector} ${metrics}`,
  { vector: metrics, evidence: 'kev', exposed: true },
  { vector: metrics, automatable: false, impact: 'total' },
)
const mitigation = fc.record(
  {
    status: fc.constantFrom('in-place', 'partial', 'planned', 'absent', 'unknown', 'not-applicable'),
    how: words,
    evidence: fc.array(words, { maxLength: 3 }),
    ticket: words,
    due: fc.constant('2027-02-01'),
  },
  { requiredKeys: ['status', 'how'] },
)
const model = fc.record(
  {
    agent: fc.record(
      {
        id: fc.constant('bot'),
        name: words,
        description: words,
        owner: words,
        exposure: fc.constant('public'),
        artefacts: fc.constant(['a.md', 'b c.md']),
      },
      { requiredKeys: ['id'] },
    ),
    listing: words,
    capabilities: fc
      .uniqueArray(fc.constantFrom(...Object.keys(CAPABILITIES)), { maxLength: 3 })
      .chain((ids) => words.map((why) => ids.map((id, index) => (index === 0 ? id : { [id]: why })))),
    cvss,
    factors: some(FACTOR_IDS, reasoned(unit), 10),
    'exploit-maturity': reasoned(fc.constantFrom('attacked', 'poc', 'unreported', 1.1)),
    'mitigation-strength': reasoned(fc.constantFrom('none', 'weak', 'partial', 'strong', 0.7)),
    mitigations: some(mitigationIds(), mitigation),
    threats: fc.uniqueArray(
      fc.record(
        {
          id: fc.oneof(
            fc.constantFrom('T1', 'T-2', 'a b'),
            words.map((text) => text.slice(0, 60)),
          ),
          layer: fc.constantFrom(...LAYER_IDS),
          title: words,
          cvss,
          mitigations: fc.constant(['sandboxing', 'kill-switch']),
          refs: fc.array(words, { maxLength: 2 }),
          aivss: profile,
        },
        { requiredKeys: ['id', 'title'] },
      ),
      { selector: ({ id }) => id, maxLength: 3 },
    ),
    layers: some(LAYER_IDS, words),
    review: fc.record(
      {
        by: words,
        on: fc.constant('2026-11-20'),
        expires: fc.constant('2027-05-20'),
        artefacts: fc.constant({ 'a.md': `sha256:${'0'.repeat(64)}` }),
      },
      { requiredKeys: [] },
    ),
    aivss: profile,
    ssvc: fc.constant({
      threat: 'poc',
      vulnerability: 'moderate',
      impact: 'significant',
      factors: { execution_autonomy: 4 },
    }),
  },
  { requiredKeys: ['agent'] },
)

describe('convert', () => {
  it('says the same in both of our forms, whatever a model says, and scores the same', async () => {
    let tried = 0
    await fc.assert(
      fc.asyncProperty(model, async (stated) => {
        const text = JSON.stringify({ 'agent-threat-model': 1, ...stated })
        const { models, faults } = await read(text, 'bot.json')
        const [meant] = models
        if (faults.length > 0 || meant === undefined) return
        tried++
        const yaml = (await converted(text, 'bot.json', 'native')).text
        const page = (await converted(yaml, 'bot.yml', 'markdown')).text
        const back = (await converted(page, 'bot.md', 'native')).text
        for (const [one, path] of [
          [yaml, 'bot.yml'],
          [page, 'bot.md'],
          [back, 'bot.yml'],
        ] as const) {
          const again = await read(one, path)
          expect(again.faults).toEqual([])
          // Nothing that a terminal acts on, and nothing that UTF-8 cannot hold.
          expect(one.replaceAll('\n', '').match(/[\p{Cc}\p{Cf}\p{Cs}]/gu)).toBeNull()
          expect(again.models.flatMap((other) => differences(meant, other))).toEqual([])
          expect(await scoresOf(again.models)).toEqual(await scoresOf(models))
        }
      }),
      { numRuns: runs(15) },
    )
    expect(tried).toBeGreaterThan(runs(15) / 3)
  })

  it('says the same for every model of the repository, there and back', async () => {
    let tried = 0
    for (const { path, text } of texts()) {
      const { models, faults } = await read(text, path)
      if (faults.length > 0 || models.length === 0) continue
      const [meant] = models
      if (meant === undefined || (meant.format !== 'native' && meant.format !== 'markdown')) continue
      tried++
      // What only a sentence says is written as unknown: that alone may differ.
      const stated = models.map((one) => ({
        ...one,
        mitigations: one.mitigations.filter(({ source }) => source === 'stated'),
      }))
      const to = meant.format === 'native' ? 'markdown' : 'native'
      for (const [index, one] of stated.entries()) {
        const there = await converted(text, path, to, one.agent.id.value)
        const back = await converted(there.text, `x.${to === 'native' ? 'yml' : 'md'}`, meant.format)
        for (const [written, name] of [
          [there.text, to === 'native' ? 'x.yml' : 'x.md'],
          [back.text, to === 'native' ? 'x.md' : 'x.yml'],
        ] as const) {
          const again = await read(written, name)
          const [said] = again.models
          const isProse = (id: string): boolean =>
            models[index]?.mitigations.some((other) => other.id === id && other.source === 'prose') === true
          const found =
            said === undefined
              ? ['nothing']
              : differences(one, { ...said, mitigations: said.mitigations.filter(({ id }) => !isProse(id)) })
          expect({ path, found, faults: again.faults }).toEqual({ path, found: [], faults: [] })
          for (const other of said?.mitigations ?? [])
            if (isProse(other.id)) expect(other.status).toBe('unknown')
        }
      }
    }
    expect(tried).toBeGreaterThan(10)
  })

  it.each([
    ['vectors stand in the table of threats', metrics, true],
    ['a CVSS vector stands before', `${vector} ${metrics}`, true],
    ['what no cell holds leaves the threats in front matter', { vector: metrics, evidence: 'kev' }, false],
  ])('metric profiles of threats: %s', async (_, aivss, inTable) => {
    const threats = [
      { id: 'T1', title: 'Steered', aivss },
      { id: 'T2', title: 'Copied', refs: ['ASI01'] },
    ]
    const text = JSON.stringify({ 'agent-threat-model': 1, agent: { id: 'bot' }, threats })
    const page = (await converted(text, 'bot.json', 'markdown')).text
    expect(page.includes('| Id | Layer | Threat | CVSS | AIVSS | Mitigations | Refs |')).toBe(inTable)
    expect(page.includes(`| ${typeof aivss === 'string' ? aivss : ''} |`)).toBe(inTable)
    const [[meant], [again]] = [(await read(text, 'bot.json')).models, (await read(page, 'bot.md')).models]
    if (meant === undefined || again === undefined) throw new Error('not read')
    expect(differences(meant, again)).toEqual([])
    expect((await converted(page, 'bot.md', 'native')).changes).toEqual([])
  })

  it('keeps every comment of a YAML model on its way to Markdown and back', async () => {
    const text = `# at the top
agent-threat-model: 1
agent: # beside the agent
  # before the id
  id: bot
  # closes the agent
factors:
  # why so high
  tools: 0.5 # half
  # autonomy: 0.5 is to be judged
mitigations:
  # a --> trap
  sandboxing:
    status: in-place
    evidence:
      # seen here
      - a.tf contains gvisor # the runtime
threats:
  # first
  - id: T1 # one
    title: t
layers:
  # of the model
  L1: 'unknown: x' # really
# at the end
`
    const said = text.match(/# .*/g)?.map((comment) => comment.slice(2)) ?? []
    expect(said.length).toBe(15)
    const page = (await converted(text, 'bot.yml', 'markdown')).text
    const back = (await converted(page, 'bot.md', 'native')).text
    for (const comment of said) {
      expect(page).toContain(comment)
      expect(back).toContain(`# ${comment}`)
    }
    expect(back).toMatch(/# why so high\n\s+# half\n(?:.*\n)*\s+tools: 0.5\n/)
  })

  it('lets no comment and no name end an HTML comment early', async () => {
    const text = `agent-threat-model: 1
agent: { id: bot }
factors:
  # one --\u200B> <img src=x>
  tools: 0.5
threats:
  # two
  - { id: 'T--><b>', title: t }
`
    const page = (await converted(text, 'bot.yml', 'markdown')).text
    expect(page).toContain('# one --> <img src=x>')
    expect(page.slice(page.indexOf('\n---\n'))).not.toMatch(/(?<!\\)<(?!!-- two -->)/)
    expect(page).toContain('<!-- two -->')
  })

  it.each([
    ['# Another title\n', 3, 'the title "Another title" is not part of a model'],
    [
      '## Background\n\nOne.\n\nTwo.\n',
      3,
      'the text under "Background" is not part of a model (2 paragraphs)',
    ],
    ['```sh\nrm\n```\n', 3, 'code or raw HTML is not part of a model'],
    ['| A | B |\n|---|---|\n| 1 | 2 |\n', 3, 'a table states nothing of the model'],
    [
      '| Factor | Value | Judge |\n|---|---|---|\n| Tools | 0.5 | me |\n',
      3,
      'the column "Judge" is not part of a model',
    ],
    ['Before all.\n', 3, 'a paragraph before the first heading is not part of a model'],
  ])('names what a YAML model has no room for: %j', async (body, line, what) => {
    const head = '---\nagent-threat-model: 1\nagent: {id: bot}\n---\n'
    const { changes } = await converted(`${head}${body}`, 'bot.md', 'native')
    expect(changes.map((one) => [one.place.line, one.what])).toEqual([[line + 2, what]])
  })
})

const LISTING = (parts: {
  printed: string
  numbers: string
  factors: readonly number[]
  layers: readonly string[]
}): string => `Crane — agentic threat model
${parts.printed}Folds paper.
OWASP AIVSS score rationale
${parts.numbers}
${['Autonomy of Action', 'Goal-Driven Planning', 'Self-Modification', 'Dynamic Tool Use', 'Persistent Memory', 'Contextual Awareness', 'Dynamic Identity', 'Multi-Agent Interactions', 'Non-Determinism', 'Opacity & Reflexivity'].map((name, index) => `| ${name} | ${(parts.factors[index] ?? 0).toFixed(2)} | |`).join('\n')}
MAESTRO 7-layer threat model
${parts.layers.join('\n')}
`
const sentence = fc.constantFrom(
  'Code runs in an isolated gVisor sandbox.',
  'Not certain from the listing — it may run in a sandbox.',
  'Every action requires human approval and all actions are written to audit logs.',
  'Tokens are scoped to least privilege and input is validated.',
  'Executing code requires secure sandboxes.',
  'Unknown to everybody.',
  'There is no sandbox.',
)
const listings = fc
  .record({
    printed: fc.constantFrom('', '9.6AIVSS 9.6 · Critical\n', '2.0AIVSS 2.0 · Low\n', '6.7AIVSS 6.7 · Low\n'),
    numbers: fc
      .record({
        cvss: fc.constantFrom('', 'CVSS base 8.8', 'CVSS base 4.1', 'CVSS base 1.0'),
        threat: fc.constantFrom('', 'Threat ×1.1', 'Threat ×0.97'),
        mitigation: fc.constantFrom('', 'Mitigation ×0.7', 'Mitigation ×1.0'),
      })
      .map(({ cvss: base, threat, mitigation: claim }) =>
        base === '' ? '' : `${base}AARS uplift 1.07Factor sum 6.5/10${threat}${claim}`,
      ),
    factors: fc.array(fc.constantFrom(0, 0.2, 0.5, 0.7, 1), { minLength: 10, maxLength: 10 }),
    layers: fc.array(sentence, { minLength: 7, maxLength: 7 }),
  })
  .map(LISTING)

const GREENEST = ['pass', 'warn', 'incomplete', 'fail', 'error']

describe('convert a listing', () => {
  it('never makes its verdict greener, under any preset and in either form', async () => {
    await fc.assert(
      fc.asyncProperty(listings, async (text) => {
        const forms = [
          [(await converted(text, 'docs/x-threat-model.txt', 'native')).text, 'x.aivss.yml'],
          [(await converted(text, 'docs/x-threat-model.txt', 'markdown')).text, 'x.aivss.md'],
        ] as const
        for (const preset of ['advisory', 'balanced', 'strict']) {
          const before = await judged(text, 'docs/x-threat-model.txt', preset)
          for (const [written, path] of forms) {
            const after = await judged(written, path, preset)
            expect(GREENEST.indexOf(after.status)).toBeGreaterThanOrEqual(GREENEST.indexOf(before.status))
            expect(after.agents[0]?.score.high ?? 0).toBeGreaterThanOrEqual(
              before.agents[0]?.score.high ?? 10,
            )
          }
        }
      }),
      { numRuns: runs(12) },
    )
  })

  it('makes no other form of the repository greener either', async () => {
    let tried = 0
    for (const { path, text } of texts()) {
      const { models, faults } = await read(text, path)
      const format = models[0]?.format ?? 'native'
      if (format === 'native' || faults.length > 0 || models.length !== 1) continue
      tried++
      const written = (await converted(text, path, 'native')).text
      for (const preset of ['advisory', 'balanced', 'strict']) {
        const place = `threat-model-${path.split('/').at(-1) ?? ''}`
        const before = await judged(text, place, preset)
        const after = await judged(written, 'x.aivss.yml', preset)
        const isGreener = GREENEST.indexOf(after.status) < GREENEST.indexOf(before.status)
        expect({ path, preset, isGreener }).toEqual({ path, preset, isGreener: false })
      }
    }
    expect(tried).toBeGreaterThan(3)
  })

  it('takes no sentence for a statement, marks what is uncertain, and names what it cannot say', async () => {
    const text = LISTING({
      printed: '2.0AIVSS 2.0 · Low\n',
      numbers: 'CVSS base 8.8AARS uplift 1.07Factor sum 6.5/10Threat ×1.1Mitigation ×0.7',
      factors: [0.5, 0.7, 0, 0.5, 0, 0.5, 0, 0, 0.5, 0.5],
      layers: [
        'Not certain from the listing — a model.',
        ...Array.from({ length: 6 }, () => 'Code runs in an isolated gVisor sandbox.'),
      ],
    })
    const { text: written, changes } = await converted(text, 'docs/crane.txt', 'native')
    const [model] = (await read(written, 'x.yml')).models
    expect(model?.mitigations).toMatchObject([{ id: 'sandboxing', status: 'unknown', source: 'stated' }])
    expect(model?.mitigations[0]?.how).toContain('Code runs in an isolated gVisor sandbox.')
    expect(model?.layers.L1).toMatchObject({
      state: 'uncertain',
      text: 'unknown: Not certain from the listing — a model.',
    })
    expect([model?.cvss, model?.declared, model?.maturity?.value, model?.strength?.value]).toEqual([
      null,
      null,
      1.1,
      0.7,
    ])
    expect(model?.factors.goal_planning?.value).toBe(0.7)
    expect(written).toContain(
      '# cvss: the source prints 2.0, which its numbers do not give. Stated there: 8.8.',
    )
    expect(written).toContain('to be judged by a person: language.')
    expect(
      changes.map(({ what, place }) => `${place.path}:${place.line} ${what.split(/[;:,]/)[0] ?? ''}`),
    ).toEqual([
      'docs/crane.txt:2 the printed score 2.0 (low) does not follow from the numbers beside it',
      'docs/crane.txt:7 the factor set of a listing has goal_planning in place of language',
      'docs/crane.txt:18 sandboxing reads as in-place in a sentence',
    ])
  })
})

it('an owner of another form that is longer than ours takes is cut, and named', async () => {
  const author = 'Keeper of the crane '.repeat(300)
  const text = JSON.stringify({ spec_version: '1', threatmodel: { Crane: { author, threat: [] } } })
  const { text: written, changes } = await converted(text, 'crane.json', 'native')
  const [model] = (await read(written, 'x.yml')).models
  expect(model?.agent.owner?.value).toHaveLength(4000)
  expect(changes.map(({ what }) => what)).toContain('the owner is cut to 4000 characters')
})
