import { describe, expect, test } from '@jest/globals'
import { fc, runs } from '../support/properties.ts'
import { readerFor } from '../../src/formats/registry.ts'

const NATIVE = `agent-threat-model: 1
agent: {id: bot, name: Bot, owner: "@a/b", exposure: public, artefacts: [a.yml]}
capabilities: [net.fetch, {vcs.write: PRs}]
cvss: {base: 6.5, why: x}
factors: {autonomy: {value: 0.6, why: y}, tools: 0.5}
exploit-maturity: poc
mitigations:
  sandboxing: {status: in-place, how: gVisor, evidence: [a.tf contains gvisor]}
threats:
  - {id: T1, layer: L3, title: t, cvss: 7.5, mitigations: [sandboxing]}
layers: {L1: "unknown: z"}
review: {by: "@a/s", on: 2026-01-02}
`
const MARKDOWN = `---
agent-threat-model: 1
agent: {id: bot}
---
# Bot

| Factor | Value |
|---|---|
| Tools | 0.5 |

## L3 · Agent Frameworks

The agent runs inside a *sandbox*; see [this](x). ~~Old~~.

- one
  > two

<!-- three -->
`
const LISTING = `Crane — agentic threat model
9.6AIVSS 9.6 · Critical
Folds.
OWASP AIVSS score rationale
CVSS base 8.5AARS uplift 1.07Factor sum 6.5/10Threat ×1.1Mitigation ×1.0
| Autonomy of Action | 0.80 | |
| Opacity & Reflexivity | 0.50 |
MAESTRO 7-layer threat model
L1 · Foundation Models⚠ not certain from listing
The model runs in a sandbox.
`
const REPORT = JSON.stringify({
  metadata: { system_name: 'Shop' },
  vulnerabilities: [
    { id: 'V1', cvss_base: { score: 9 }, amplification_factors: { autonomy: 0.5 }, scores: { aivss: 9 } },
  ],
})
const SEEDS = [
  ['a.aivss.yml', NATIVE],
  [
    'a.aivss.json',
    JSON.stringify({
      'agent-threat-model': 1,
      agent: { id: 'bot' },
      factors: { tools: 0.5 },
      threats: [{ id: 'T', title: 't' }],
    }),
  ],
  ['a.aivss.md', MARKDOWN],
  ['a.txt', LISTING],
  ['a.json', REPORT],
] as const

const PIECES = [
  '\n',
  '\r\n',
  ' ',
  '  ',
  '\t',
  ':',
  '- ',
  '#',
  '"',
  "'",
  '[',
  ']',
  '{',
  '}',
  ',',
  '|',
  '---\n',
  '...\n',
  '&a ',
  '*a',
  '!x ',
  '<<: ',
  '? ',
  '>',
  '`',
  '```\n',
  '<!--',
  '-->',
  '<b>',
  '\\',
  '~~',
  '**',
  '\u00A0',
  '\uFEFF',
  '\uFFFD',
  '\uD800',
  '\u202E',
  '\0',
  '1e999',
  '-0',
  '.nan',
  '0x10',
  'null',
  'true',
  '__proto__',
  'constructor: ',
  'agents:\n  - ',
  'L3',
  '9'.repeat(40),
  'a'.repeat(300),
  '%',
  '@',
  '×',
  '· ',
  '✅',
  'sandbox ',
  'not ',
  '. ',
]
const mutation = fc.oneof(
  fc.record({
    kind: fc.constant('insert' as const),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    text: fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 8 })),
  }),
  fc.record({
    kind: fc.constant('cut' as const),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.integer({ min: 1, max: 60 }),
  }),
  fc.record({
    kind: fc.constant('copy' as const),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.integer({ min: 1, max: 200 }),
  }),
)
type Mutation = typeof mutation extends fc.Arbitrary<infer M> ? M : never

function mutate(text: string, change: Mutation): string {
  const at = Math.floor(change.at * text.length)
  switch (change.kind) {
    case 'insert':
      return text.slice(0, at) + change.text + text.slice(at)
    case 'cut':
      return text.slice(0, at) + text.slice(at + change.length)
    case 'copy':
      return text.slice(0, at) + text.slice(at, at + change.length) + text.slice(at)
  }
}

describe('readers of mutated documents', () => {
  test.each(SEEDS)(
    '%s: never throw, always finish, and give a model or a problem at a place',
    async (path, seed) => {
      const reader = readerFor(path, seed)
      if (reader === null) throw new Error(`no reader recognises ${path}`)
      await fc.assert(
        fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 6 }), async (changes) => {
          const text = changes.reduce(mutate, seed)
          readerFor(path, text.slice(0, 4096))
          // Read by the reader that it was written for, recognised or not.
          const { models, problems } = await reader.read(text, path)
          expect(models.length + problems.length).toBeGreaterThan(0)
          const lines = text.split(/\r\n|\r|\n/).length
          for (const place of [...problems.map((one) => one.place), ...models.map((one) => one.place)]) {
            expect(place.path).toBe(path)
            expect(place.line).toBeGreaterThanOrEqual(1)
            expect(place.line).toBeLessThanOrEqual(lines)
            expect(place.column).toBeGreaterThanOrEqual(1)
          }
          for (const one of problems) expect([one.message, one.help]).not.toContain('')
        }),
        { numRuns: runs(250), interruptAfterTimeLimit: 2500, markInterruptAsFailure: false },
      )
    },
  )

  test('any text at all', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...SEEDS),
        fc.string({ unit: 'binary', maxLength: 200 }),
        async ([path, seed], text) => {
          const { models, problems } = (await readerFor(path, seed)?.read(text, path)) ?? {
            models: [],
            problems: [],
          }
          expect(models.length + problems.length).toBeGreaterThan(0)
        },
      ),
      { numRuns: runs(300), interruptAfterTimeLimit: 2500, markInterruptAsFailure: false },
    )
  })
})
