import { describe, expect, it } from '@jest/globals'
import { fixText } from '../../src/app/fix-model.ts'
import { schemaComment } from '../../src/app/first-policy.ts'
import { readerFor } from '../../src/formats/registry.ts'
import { statementsOf } from '../../src/formats/write/same-model.ts'
import { fc, runs } from '../support/properties.ts'
import { texts } from './convert-files.ts'

const SCHEMA = `${schemaComment('model')}\n`
const REVIEW = "# review: { by: '@your-org/security', on: YYYY-MM-DD } # once somebody else has read this\n"
const HEAD = 'agent-threat-model: 1\nagent: {id: bot}\n'

/** A text after all repairs; itself where nothing is repaired. */
async function fixed(text: string, path: string): Promise<string> {
  const result = await fixText(text, path)
  if (result.kind !== 'changed' && result.kind !== 'same')
    throw new Error(`${result.kind}: ${await saidBy(text, path)}`)
  return result.kind === 'changed' ? result.text : text
}

async function saidBy(text: string, path: string): Promise<string> {
  const read = await readerFor(path, text.slice(0, 4096))?.read(text, path)
  return JSON.stringify([read?.models.map(statementsOf), read?.problems])
}

describe('fix', () => {
  it.each([
    [
      'keys of factors, mitigations and layers',
      'factors:\n  Dynamic Tool Use: 0.5 # all of it\nmitigations:\n  "Sandbox": planned\n  \'HITL\': {status: planned}\nlayers: {Agent Frameworks: text}\n',
      'factors:\n  tools: 0.5 # all of it\nmitigations:\n  "sandboxing": planned\n  \'human-in-the-loop\': {status: planned}\nlayers: {L3: text}\n',
    ],
    [
      'values',
      'exploit-maturity: poc\nmitigation-strength: {value: weak, why: x}\nthreats:\n  - {id: T1, layer: Agent Ecosystem, title: Dynamic Tool Use, mitigations: [RBAC, "gVisor"]}\n',
      'exploit-maturity: proof-of-concept\nmitigation-strength: {value: none, why: x}\nthreats:\n  - {id: T1, layer: L7, title: Dynamic Tool Use, mitigations: [least-privilege, "sandboxing"]}\n',
    ],
    ['an anchor and its alias', 'factors: &f\n  toolUse: 0.5\n', 'factors: &f\n  tools: 0.5\n'],
    [
      'blanks at line ends, not those of a text',
      'cvss: 5.0  \nlayers:\n  L1: |\n    two  \n    lines\n  L2: "a  \n    b"\t\n',
      'cvss: 5.0\nlayers:\n  L1: |\n    two  \n    lines\n  L2: "a  \n    b"\n',
    ],
    [
      'a comment between keys and flow maps',
      'factors: {toolUse: 0.5, # one\n  autonomy: 1 } # two\n',
      'factors: {tools: 0.5, # one\n  autonomy: 1 } # two\n',
    ],
    [
      'ssvc',
      'ssvc: {threat: poc, vulnerability: moderate, impact: significant, factors: {"Execution Autonomy": 4}}\n',
      'ssvc: {threat: poc, vulnerability: moderate, impact: significant, factors: {"execution_autonomy": 4}}\n',
    ],
  ])('writes ids in place: %s', async (_what, before, after) => {
    expect(await fixed(`${SCHEMA}${HEAD}${before}${REVIEW}`, 'a.yml')).toBe(
      `${SCHEMA}${HEAD}${after}${REVIEW}`,
    )
  })

  it.each([
    ['adds the line of the schema and a comment where a review belongs', HEAD, `${SCHEMA}${HEAD}${REVIEW}`],
    [
      'adds neither a second time, nor a comment beside a review',
      `# yaml-language-server: $schema=x\n${HEAD}review: {by: me}\n`,
      `# yaml-language-server: $schema=x\n${HEAD}review: {by: me}\n`,
    ],
    [
      'keeps line ends',
      `${HEAD}factors: {toolUse: 1} \n`.replaceAll('\n', '\r\n'),
      `${SCHEMA}${HEAD}factors: {tools: 1}\n${REVIEW}`.replaceAll('\n', '\r\n'),
    ],
    [
      'ends the file with one line end',
      `${SCHEMA}${HEAD}review: {by: me}`,
      `${SCHEMA}${HEAD}review: {by: me}\n`,
    ],
    [
      'takes lines without text away from the end',
      `${SCHEMA}${HEAD}review: {by: me}\n \n\n`,
      `${SCHEMA}${HEAD}review: {by: me}\n`,
    ],
    [
      'leaves a text that keeps its last lines',
      `${SCHEMA}${HEAD}review: {by: me}\nlayers:\n  L1: |+\n    a\n\n\n`,
      `${SCHEMA}${HEAD}layers:\n  L1: |+\n    a\n\n\nreview: {by: me}\n`,
    ],
    ['leaves a byte order mark first', `\uFEFF${HEAD}`, `\uFEFF${SCHEMA}${HEAD}${REVIEW}`],
    [
      'orders keys, each with the comments above it',
      `${SCHEMA}agent-threat-model: 1\n# about review\n# two lines\nreview: {by: me}\n\n# about factors\nfactors:\n  tools: 0.5\n  # inside\nagent: {id: bot}\n`,
      `${SCHEMA}agent-threat-model: 1\nagent: {id: bot}\n# about factors\nfactors:\n  tools: 0.5\n  # inside\n# about review\n# two lines\nreview: {by: me}\n\n`,
    ],
    [
      'leaves the order where a comment stands apart',
      `${SCHEMA}agent-threat-model: 1\nreview: {by: me}\n\n# --- what follows ---\n\nagent: {id: bot}\n`,
      `${SCHEMA}agent-threat-model: 1\nreview: {by: me}\n\n# --- what follows ---\n\nagent: {id: bot}\n`,
    ],
    [
      'leaves the order where an alias needs its anchor',
      `${SCHEMA}agent-threat-model: 1\nreview: {by: &me x}\nagent: {id: bot, owner: *me}\n`,
      `${SCHEMA}agent-threat-model: 1\nreview: {by: &me x}\nagent: {id: bot, owner: *me}\n`,
    ],
  ])('%s', async (_what, before, after) => {
    const result = await fixed(before, 'a.yml')
    expect(result).toBe(await fixed(result, 'a.yml'))
    expect(result.trimEnd()).toBe(after.trimEnd())
    expect(await saidBy(result, 'a.yml')).toBe(await saidBy(before, 'a.yml'))
  })

  it('repairs JSON as JSON', async () => {
    const before =
      '{\n\t"agent-threat-model": 1,\n\t"agent": {"id": "bot"}, \n\t"factors": {"Dynamic Tool Use":0.5}\n}'
    const after = await fixed(before, 'a.json')
    expect(after).toBe(
      `{\n\t"agent-threat-model": 1,\n\t"$schema": "${SCHEMA.trim().replace(/^.*=/, '')}",\n\t"agent": {"id": "bot"},\n\t"factors": {"tools":0.5}\n}\n`,
    )
    expect(JSON.parse(after)).toMatchObject({ factors: { tools: 0.5 } })
    expect(await fixed(after, 'a.json')).toBe(after)
  })

  it('repairs Markdown in front matter and tables, and leaves names that people read', async () => {
    const before = `---
agent-threat-model: 1
agent: {id: bot}   # the bot
exploit-maturity: poc
---

# Bot  

| Factor | Value |
|---|---|
| Execution Autonomy | 0.5 |
| toolUse | 0.5 |
| \`dynamicIdentity\` | 1 |

| Mitigation | Status |
| :-- | :-: |
| Human in the loop | ✅ |
|red teaming|planned|

| Id | Threat | Layer | Mitigations |
|---|---|---|---|
| T1 | toolUse \\| RBAC | Layer 3 | RBAC, Sandbox |


`
    const after = before
      .replace(
        '{id: bot}   # the bot\nexploit-maturity: poc\n',
        `{id: bot}   # the bot\nexploit-maturity: proof-of-concept\n${REVIEW}`,
      )
      .replace('| toolUse | 0.5', '| tools | 0.5')
      .replace('|red teaming|', '|adversarial-testing|')
      .replace('| Layer 3 | RBAC, Sandbox |', '| L3 | least-privilege, sandboxing |')
      .replace(/\n+$/, '\n')
    expect(await fixed(before, 'a.md')).toBe(after)
    expect(await fixed(after, 'a.md')).toBe(after)
  })

  it.each([
    ['a fault', `${HEAD}factors: {toolUse: 2}\n`, 'a.yml', 'faulty'],
    ['one factor by two names', `${HEAD}factors: {toolUse: 1, tools: 1}\n`, 'a.yml', 'faulty'],
    ['no YAML', 'agent-threat-model: [', 'a.yml', 'faulty'],
    ['a listing', 'Crane — agentic threat model\nOWASP AIVSS score rationale\n', 'a.txt', 'foreign'],
    ['something else', 'hello', 'a.yml', 'foreign'],
  ])('touches no file with %s', async (_what, text, path, kind) => {
    expect((await fixText(text, path)).kind).toBe(kind)
  })

  it('changes no statement of any model of the repository, and nothing the second time', async () => {
    for (const { path, text } of texts()) {
      const once = await fixText(text, path)
      if (once.kind !== 'changed') continue
      const [now, before] = [await saidBy(once.text, path), await saidBy(text, path)]
      expect(now).toBe(before)
      expect((await fixText(once.text, path)).kind).toBe('same')
    }
  })

  it('is idempotent, says the same and keeps every comment, whatever the style', async () => {
    const names = fc.constantFrom('Dynamic Tool Use', 'tools', '"toolUse"', "'Tools'")
    const ends = fc.constantFrom('', ' ', '\t', ' # kept 1', '  # kept 2  ')
    const blank = fc.constantFrom('', '\n', '  # kept 3\n', '# kept 4\n')
    const sections = fc
      .tuple(
        names,
        ends,
        blank,
        fc.constantFrom('\n', '\r\n'),
        fc.boolean(),
        fc.shuffledSubarray([0, 1, 2, 3, 4, 5]),
      )
      .map(([name, tail, gap, end, isFlow, order]) => {
        const parts = [
          isFlow ? `factors: {${name}: 0.5}${tail}\n` : `factors:${tail}\n  ${name}: 0.5${tail}\n`,
          `mitigations:\n${gap}  Sandbox: {status: planned}${tail}\n`,
          `cvss: 5.0${tail}\n`,
          `layers:\n  Agent Frameworks: |${tail}\n    kept  \n    # text\n`,
          `review: {by: me}${tail}\n`,
          `threats:\n- id: T1${tail}\n  title: >-\n    toolUse\n  layer: "Layer 2"${tail}\n`,
        ]
        return `${HEAD}${order.map((index) => `${gap}${parts[index] ?? ''}`).join('')}`.replaceAll('\n', end)
      })
    await fc.assert(
      fc.asyncProperty(sections, async (text) => {
        const after = await fixed(text, 'a.yml')
        expect(await saidBy(after, 'a.yml')).toBe(await saidBy(text, 'a.yml'))
        expect(await fixed(after, 'a.yml')).toBe(after)
        const kept = (one: string): readonly string[] => one.match(/# (?:kept \d|text)/g) ?? []
        expect(kept(after).toSorted()).toEqual(kept(text).toSorted())
        // Outside of names, blanks and order every character is as it was.
        const signs = (one: string): string =>
          one
            .replaceAll(SCHEMA.trim(), '')
            .replaceAll(REVIEW.trim(), '')
            .replace(
              /Dynamic Tool Use|toolUse|Tools|tools|sandboxing|Sandbox|Agent Frameworks|L3|Layer 2|L2|\s/g,
              '',
            )
            .split('')
            .toSorted()
            .join('')
        expect(signs(after)).toBe(signs(text))
      }),
      { numRuns: runs(60) },
    )
  })
})
