import { describe, expect, it } from '@jest/globals'
import type { Root } from 'mdast'
import { HOSTILE } from '../report/hostile.ts'
import { GITHUB_LINKS, nodes, parse } from '../report/markdown-tree.ts'
import type { Run } from '../support/runner.ts'
import {
  commandsIn,
  failing,
  given,
  HERE,
  MARKER,
  model,
  PATIENCE,
  readOutput,
  risky,
  RUN_URL,
} from './comment-given.ts'

const MOST_CHARACTERS = 65_536
const MOST_SUMMARY_BYTES = 1024 * 1024
const FACTORS = /factors: (.*)/.exec(risky())?.[1] ?? ''
const HIDDEN =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\u200e\u200f\u2028\u2029\ufeff]/u

const text = (tree: Root): string =>
  nodes(tree)
    .map((node) => (node.type === 'text' ? node.value : ''))
    .join('\n')

/** Nothing of the author's is markup, leads anywhere, or calls anybody. */
function expectHarmless(markdown: string, head: string): void {
  const tree = parse(markdown)
  const all = nodes(tree)
  const types = new Set(all.map(({ type }) => type))
  for (const type of ['image', 'imageReference', 'linkReference', 'definition', 'footnoteReference'])
    expect([...types]).not.toContain(type)
  for (const type of ['footnoteDefinition', 'thematicBreak', 'code']) expect([...types]).not.toContain(type)
  for (const node of all) {
    if (node.type === 'link')
      expect(node.url === RUN_URL || node.url.startsWith(`https://github.com/${HERE}/blob/${head}/`)).toBe(
        true,
      )
    if (node.type === 'html')
      expect(
        node.value.replaceAll(/<\/?(?:details|summary|sub|span)>|<br>|^<!-- aivss-gate -->$/g, ''),
      ).not.toMatch(/[<>@]/)
  }
  for (const reference of GITHUB_LINKS) expect(text(tree)).not.toMatch(reference)
  expect(markdown).not.toMatch(HIDDEN)
  expect(markdown.split(MARKER).length).toBeLessThanOrEqual(2)
}

/** The runner obeys only what we say, and what it reads of it is ours. */
function expectQuiet(run: Run): void {
  const allowed = ['add-mask', 'debug', 'error', 'warning', 'notice']
  expect(commandsIn(run.stdout).filter((name) => !allowed.includes(name))).toEqual([])
  expect(run.stdout).not.toMatch(/##\w*\[/)
  expect(run.stdout).not.toMatch(HIDDEN)
  expect(run.annotations.filter(({ message }) => /^\s*(?:owned|boo)/.test(message))).toEqual([])
  expect(run.annotations.filter(({ level }) => level === 'error').length).toBeLessThanOrEqual(12)
  for (const { title = '', message } of run.annotations) {
    expect(title.length).toBeLessThanOrEqual(255)
    expect(Buffer.byteLength(message)).toBeLessThanOrEqual(4_096)
    expect(title + message.replaceAll('\n', ' ')).not.toMatch(HIDDEN)
  }
  expect(Object.keys(run.outputs).sort()).toEqual([
    'agents',
    'errors',
    'html',
    'max-score',
    'max-severity',
    'report',
    'sarif',
    'status',
    'warnings',
  ])
  expect(run.outputs).toMatchObject({
    status: expect.stringMatching(/^[a-z-]+$/),
    errors: expect.stringMatching(/^\d+$/),
    'max-score': expect.stringMatching(/^(?:\d+\.\d)?$/),
  })
}

describe('nine hundred failing agents', () => {
  const agents = Array.from({ length: 900 }, (_, index) => `porter-${index}-of-the-grand-hotel`)
  const all = `agent-threat-model: 1\ndefaults: {cvss: 9.0, factors: ${FACTORS}}\nagents:\n${agents
    .map((id) => `  - {id: ${id}}\n`)
    .join('')}`

  it(
    'may stand in one file and fit into every surface, with verdict, counts and the way to the rest',
    async () => {
      const { run, body } = await given({ base: { 'README.md': 'x' }, change: { 'all.aivss.yml': all } })
      const told = await run({ timeoutMs: 50_000 })
      expect([told.exit, told.outputs['status'], told.outputs['agents']]).toEqual([1, 'fail', '900'])
      const errors = told.outputs['errors'] ?? ''
      expect(Number(errors)).toBeGreaterThanOrEqual(900)

      expect(body().length).toBeLessThanOrEqual(MOST_CHARACTERS)
      expect(body().length).toBeGreaterThan(20_000)
      expect(body()).toMatch(
        new RegExp(`^${MARKER}\\n\\n### ❌ AIVSS gate: fail — ${errors} errors in 900 agents\\n`),
      )
      expect(body()).toContain(RUN_URL)
      expect(body()).toContain('porter-0-of-the-grand-hotel')
      expectHarmless(body(), /blob\/([0-9a-f]{40})\//.exec(body())?.[1] ?? 'no link')

      expect(Buffer.byteLength(told.summary)).toBeLessThan(MOST_SUMMARY_BYTES)
      expect(told.summary).toMatch(/AIVSS gate: fail/)
      // Every added agent is named in the summary, the 900th too.
      expect(agents.filter((id) => !told.summary.includes(id))).toEqual([])

      const count = (level: string): number => told.annotations.filter((one) => one.level === level).length
      expect([count('error'), count('warning') <= 10]).toEqual([11, true])
      expect(told.stdout).toMatch(/::notice[^\n]*more errors/)

      const log = readOutput(told, 'sarif') as { runs: { results: { level: string }[] }[] }
      const levels = log.runs[0]?.results.map(({ level }) => level) ?? []
      expect([log.runs.length, levels.length <= 5_000]).toEqual([1, true])
      // What is left out is never an error while a note is kept.
      expect(levels.filter((level) => level === 'error').length).toBe(Math.min(5_000, Number(errors)))
      expect((told.report() as { agents: unknown[] }).agents).toHaveLength(900)
    },
    PATIENCE,
  )
})

describe('hostile text', () => {
  it(
    'of names, prose, paths and ids is only text, wherever it is shown',
    async () => {
      const quoted = (value: string): string =>
        JSON.stringify(value.replaceAll('\uD800', '').replaceAll('\uDC00', ''))
      const prose = HOSTILE.map(
        (value, index) => `
  - id: a${index}
    name: ${quoted(value)}
    description: ${quoted(value)}
    owner: ${quoted(value)}
    cvss: {base: 9.0, why: ${quoted(value)}}
    factors: ${FACTORS}
    mitigations:
      sandboxing: {status: in-place, how: ${quoted(value)}, evidence: [${quoted(value)}, ${quoted(`${value} contains abcdefgh`)}]}
    threats: [{id: ${quoted(value)}, layer: L3, title: ${quoted(value)}}]
    layers: {L1: ${quoted(value)}}`,
      ).join('')
      const { of, run, body } = await given({
        base: { 'README.md': 'x' },
        change: {
          'all.aivss.yml': `agent-threat-model: 1\nagents:${prose}\n`,
          'keys.aivss.yml': `agent-threat-model: 1\nagent: {id: "::error::owned"}\n"##[error]boo": 1\n"@octocat #1": 2\n`,
          'listing-threat-model.txt': '<script>alert(1)</script>\n',
          '](http:/evil.example) @octocat #1 ![x](y)/a`b`<b>.aivss.yml': model('odd', 9, 1),
          '::error::owned\n##[error]boo.aivss.yml': model('odder', 9, 1),
          '\u202Egnp.aivss.yml': model('backwards', 9, 1),
          '.github/aivss-gate.yml': `version: 1\nwaivers:\n  - {agent: "@octocat", rule: "##[error]boo", why: "<b>", owner: "::error::owned", expires: 2030-01-01}\n`,
        },
      })
      const told = await run()
      expect([told.exit, told.outputs['status'], told.stderr]).toEqual([1, 'fail', ''])
      expectHarmless(body(), of.head.sha)
      expectHarmless(told.summary, of.head.sha)
      expectQuiet(told)
    },
    PATIENCE,
  )

  it(
    'of a huge size leaves room for the verdict',
    async () => {
      const huge = 'Ω'.repeat(200_000)
      const { run, body } = await given({
        base: { 'README.md': 'x' },
        change: {
          'a.aivss.yml': risky('huge').replace('{id: huge}', `{id: huge, name: "${huge}", owner: "${huge}"}`),
          'b.aivss.yml': `agent-threat-model: 1\nagent: {id: other}\n"${'k'.repeat(900)}": 1\n`,
          'c.aivss.yml': risky('x'.repeat(500)),
          [`${'long/'.repeat(300)}d.aivss.yml`]: risky('deep'),
        },
      })
      const told = await run()
      expect([told.exit, told.outputs['status']]).toEqual([1, 'fail'])
      expect(body().length).toBeLessThan(MOST_CHARACTERS)
      expect(body()).toMatch(/### ❌ AIVSS gate: fail/)
      expect(body()).toContain('score-threshold')
      expectQuiet(told)
    },
    PATIENCE,
  )

  it(
    'that the API answers is only text too',
    async () => {
      const { server, run, comments } = await given(failing)
      const message =
        '](x)\n::set-output name=status::pass\n##[error]boo <img src=x> ![x](http://evil.example) @octocat #1'
      server.fault({ match: { method: 'POST', path: /\/comments$/ }, status: 422, body: { message } })
      const told = await run()
      expect([told.exit, comments()]).toEqual([1, []])
      expect(told.summary).toContain('Not delivered')
      expectHarmless(told.summary, '')
      expectQuiet(told)
    },
    PATIENCE,
  )

  it(
    'of the event, such as the names of branches, is only text too',
    async () => {
      const { run, of, body } = await given({
        ...failing,
        headRef: 'x`@octocat#1`',
        baseRef: 'rel/"<b>$(id)`;#1',
        later: { '.github/aivss-gate.yml': 'version: 1\ntresholds: {}\n' },
      })
      const told = await run()
      expect([told.exit, told.outputs['status']]).toEqual([1, 'error'])
      expectHarmless(told.summary, of.head.sha)
      expectHarmless(body(), of.head.sha)
      expectQuiet(told)
    },
    PATIENCE,
  )
})
