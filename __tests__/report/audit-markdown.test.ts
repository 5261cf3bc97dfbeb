import { describe, expect, test } from '@jest/globals'
import { fc, runs } from '../support/properties.ts'
import { auditOf } from '../../src/audit/audit.ts'
import { auditMarkdown } from '../../src/report/audit-markdown.ts'
import { auditText } from '../../src/report/audit-text.ts'
import { bytesOf } from '../../src/report/cut.ts'
import { historyOf, record } from '../audit/records.ts'
import { AT, busyAudit, hostileAudit } from './audit-build.ts'
import { agent, finding, score, verdict } from './build.ts'
import { HOSTILE, hostileText } from './hostile.ts'
import { GITHUB_LINKS, nodes, parse } from './markdown-tree.ts'

const OPEN = { budget: null, runUrl: null, blobUrl: null }
const anyHostileAudit = fc.array(hostileText, { minLength: 1, maxLength: 8 }).map(hostileAudit)

describe('an audit in Markdown', () => {
  const text = auditMarkdown(busyAudit(), OPEN)

  test('says the verdict first, then the trend, the tasks of each owner, what has no model, the agents', () => {
    const headings = [...text.matchAll(/^#+ .*$/gm)].map(([line]) => line.replaceAll('\u200B', ''))
    expect(headings).toEqual([
      '## ❌ AIVSS audit: fail',
      '### Since the audit of 2026-01-02',
      '### Over the last 2 audits, since 2026-01-01',
      '### `@acme/dev`',
      '### `@acme/help`',
      '### `@acme/ciso`',
      '### Agents without a model',
      '### Not examined',
      '### Agents: 2 critical, 1 high, 2 low',
    ])
  })

  test('has a box for each task, with a name that stays', () => {
    const boxes = [...text.matchAll(/^- \[ \] <!-- ([a-z0-9-]+) --> (.*)$/gm)].map(([, id, words]) => [
      id,
      words,
    ])
    expect(boxes).toEqual([
      [expect.stringMatching(/^ag-/), expect.stringContaining('**error** `score-threshold` coder:')],
      [expect.stringMatching(/^ag-/), expect.stringContaining('**error** `required-mitigation` coder:')],
      [expect.stringMatching(/^ag-/), expect.stringContaining('**warning** `score-undetermined`')],
      [expect.stringMatching(/^review-/), expect.stringContaining('the review ran out on 2026-11-01')],
      [
        expect.stringMatching(/^evidence-/),
        expect.stringContaining('evidence of sandboxing no longer holds'),
      ],
      [expect.stringMatching(/^waiver-/), expect.stringContaining('runs out on 2026-12-01')],
      ['ag-00000000000a', expect.stringContaining('`.claude/agents/stray.md`')],
    ])
  })

  test('tells what moved, and what makes it hard to compare', () => {
    expect(text).toContain('- ↑ coder: 9.1 critical → 9.6 critical')
    expect(text).toContain('- ↓ helper-2: 4.1 medium → 3.1 low')
    expect(text).toContain('The policy is another since then')
    expect(text).toContain('Not everything could be examined, then or now.')
    expect(text).toContain('line 1: the line is no record of an audit')
  })

  test('calls nobody: owners stand in code and their @ leads nowhere', () => {
    expect(text).toContain('`@\u200Bacme/dev`')
    expect(text).not.toMatch(/@[a-z]/)
  })

  test('leads to the files of the audited commit', () => {
    const linked = auditMarkdown(busyAudit(), { ...OPEN, blobUrl: 'https://github.com/acme/app/blob/e4f5/' })
    expect(linked).toContain('](https://github.com/acme/app/blob/e4f5/models/coder.txt#L3)')
  })

  test('of nothing to say is short', () => {
    const clean = auditOf(verdict({ agents: [agent('coder')] }), AT, null)
    expect(auditMarkdown(clean, OPEN)).not.toContain('- [ ]')
    expect(auditMarkdown(clean, OPEN).split('\n').length).toBeLessThan(20)
  })
})

describe('the budget', () => {
  test('3,000 agents with hostile names have room for what matters', () => {
    const ids = Array.from({ length: 3_000 }, (_, index) => `agent-${index}`)
    const named = (index: number): string => HOSTILE[index % HOSTILE.length] ?? ''
    const many = verdict({
      agents: ids.map((id, index) =>
        agent(id, { name: named(index), owner: `${named(index)}${index % 400}`, score: score(9.5) }),
      ),
      findings: ids.map((id, index) => finding(id, { id: `ag-${index}`, message: named(index).repeat(3) })),
    })
    const scores = Object.fromEntries(ids.map((id) => [id, 8]))
    const audit = auditOf(many, AT, { store: 'h.jsonl', text: historyOf([record(1, scores)]) })
    const text = auditMarkdown(audit, { ...OPEN, budget: 59_500 })
    expect(bytesOf(text)).toBeLessThanOrEqual(59_500)
    expect(bytesOf(text)).toBeGreaterThan(55_000)
    expect(text).toContain('**3000 errors in 3000 agents**')
    expect(text).toContain('3000 rose')
    expect(text).toMatch(/Left out for size: .*\d+ tasks/)
    expect(text).toMatch(/^- \[ \] /m)
  })

  test('is shared by the owners: each sees the worst of their own, and how many more there are', () => {
    const ids = Array.from({ length: 3_000 }, (_, index) => `agent-${index}`)
    const many = verdict({
      agents: ids.map((id, index) => agent(id, { owner: `team-${index % 40}`, score: score(9.5) })),
      findings: ids.flatMap((id, index) => [
        ...(index < 40 ? [finding(id, { id: `ag-${index}w`, level: 'warn', message: 'a small thing' })] : []),
        finding(id, { id: `ag-${index}`, message: index === 2_999 ? 'the last of team-39' : 'equal' }),
      ]),
    })
    // One more owner, whose one task is less pressing than thousands of the others.
    const quiet = agent('quiet', { owner: 'team-quiet', score: score(5) })
    const warning = finding('quiet', { id: 'ag-quiet', level: 'warn', message: 'the only one' })
    const audit = auditOf(
      { ...many, agents: [...many.agents, quiet], findings: [...many.findings, warning] },
      AT,
      null,
    )
    const text = auditMarkdown(audit, { ...OPEN, budget: 60_000 })
    const lists = text.split(/^### /m).filter((list) => list.startsWith('`team-'))
    const shown = lists.map((list) => list.match(/^- \[ \] /gm)?.length ?? 0)
    expect(lists).toHaveLength(41)
    expect(Math.max(...shown.slice(0, 40)) - Math.min(...shown.slice(0, 40))).toBeLessThanOrEqual(1)
    expect(Math.min(...shown)).toBe(1)
    for (const [index, list] of lists.slice(0, 40).entries())
      expect(list).toContain(`- and ${76 - (shown[index] ?? 0)} more`)
    expect(lists.at(-1)).toContain('the only one')
    expect(lists.at(-1)).not.toMatch(/^- and /m)
    expect(text).not.toContain('a small thing')
  })

  test('is never exceeded; status and counts stay', () => {
    fc.assert(
      fc.property(anyHostileAudit, fc.integer({ min: 0, max: 12_000 }), (audit, budget) => {
        const text = auditMarkdown(audit, { ...OPEN, budget })
        expect(bytesOf(text)).toBeLessThanOrEqual(budget)
        if (budget < 200) return
        expect(text).toContain('AIVSS audit: fail')
        expect(text).toContain('2 errors, 1 warning')
      }),
      { numRuns: runs(25) },
    )
  })
})

describe('hostile text', () => {
  const OURS = ['root', 'heading', 'paragraph', 'text', 'strong', 'inlineCode', 'break', 'html']
  const TABLES_AND_LISTS = ['table', 'tableRow', 'tableCell', 'list', 'listItem']
  const OUR_HTML =
    /^(?:<!-- [a-z]+-[a-z0-9-]+ -->|<details><summary>\d+ [a-z]+ findings?<\/summary>|<\/details>|<\/?sub>|<\/?span>)$/

  test('yields no node but ours, no link and nothing that GitHub links', () => {
    fc.assert(
      fc.property(anyHostileAudit, (audit) => {
        for (const node of nodes(parse(auditMarkdown(audit, OPEN)))) {
          expect([...OURS, ...TABLES_AND_LISTS]).toContain(node.type)
          if (node.type === 'html') expect(node.value).toMatch(OUR_HTML)
          if (node.type === 'heading') expect([2, 3]).toContain(node.depth)
          if (node.type === 'tableRow') expect(node.children).toHaveLength(7)
          if (node.type === 'text') for (const link of GITHUB_LINKS) expect(node.value).not.toMatch(link)
          if (node.type === 'inlineCode') expect(node.value).not.toMatch(/@[\w-]/)
        }
      }),
      { numRuns: runs(8) },
    )
  })

  test('reaches neither a terminal nor a workflow as more than text', () => {
    fc.assert(
      fc.property(anyHostileAudit, (audit) => {
        const text = auditText(audit, { colour: false, width: 100 })
        expect(text).not.toMatch(/[^\n\P{Cc}]|[\u202A-\u202E\u2066-\u2069]/u)
        expect(text).not.toMatch(/^\s*::|##\w*\[/m)
      }),
      { numRuns: runs(15) },
    )
  })
})
