import { describe, expect, test } from '@jest/globals'
import { fc, runs } from '../support/properties.ts'
import { toString } from 'mdast-util-to-string'
import { bytesOf } from '../../src/report/cut.ts'
import { REPORTERS, type ReportOptions } from '../../src/report/reporter.ts'
import type { Verdict } from '../../src/verdict/verdict.ts'
import { agent, busyVerdict, finding, gap, score, verdict, WIDE } from './build.ts'
import { anyHostileVerdict, hostileVerdict } from './hostile.ts'
import { GITHUB_LINKS, nodes, parse } from './markdown-tree.ts'

const print = (one: Verdict, options: Partial<ReportOptions> = {}): string =>
  REPORTERS.markdown(one, { ...WIDE, ...options })

test('a small failing run, whole', () => {
  const small = verdict({
    agents: [agent('coder', { score: score(9.6) })],
    findings: [finding('coder', { message: 'The score is 9.6, at or above 9.0.', change: 'new' })],
  })
  expect(print(small)).toBe(`## ❌ AIVSS gate: fail

**1 error in 1 agent**. Decided by \`score-threshold\` (coder).

| Agent | Score | Findings | File |
| --- | --- | --- | --- |
| coder | 9.6 critical | 1 error | \`agents/coder.aivss.yml\` |

### coder

- **error** \`score-threshold\` at \`agents/coder.aivss.yml:3:5\` (new): The score is 9.6, at or above 9.0.\\
  → Lower it.

<details><summary>How the scores come about</summary>

| Agent | AIVSS | CVSS base | Factor sum | AARS | Threat × | Mitigation × | Assumed | Missing |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
| coder | 0.8 | 8.8 | 6 | 0.792 | 1 | 1 |  |  |

</details>

<sub>policy \`.github/aivss-gate.yml\` · preset \`balanced\` · \`sha256:0123abcd\` · gate \`all\` · aivss-gate 0.1.0</sub>
`)
})

describe('says', () => {
  test('every agent, the green ones too, and the rule of each finding', () => {
    const text = print(busyVerdict())
    for (const { path } of busyVerdict().agents) expect(text).toContain(`\`${path}\` |`)
    for (const { rule } of busyVerdict().findings) expect(text).toContain(`\`${rule}\``)
  })

  test('claimed and used mitigation, notes, what is existing and waived, gaps', () => {
    const text = print(busyVerdict())
    expect(text).toContain('| 1 (claimed 0.83) |')
    expect(text).toContain('<details><summary>2 notes</summary>')
    expect(text).toContain('<details><summary>1 existing finding</summary>')
    expect(text).toContain('<details><summary>1 waived finding</summary>')
    expect(text).toContain('Waived until 2027-02-01 by @\u200Bacme/ciso: The review is booked.')
    expect(text).toContain(
      '### Not examined\n\n- `models/huge.aivss.yml` (too-large): It is larger than 10 MB.',
    )
    expect(text).toContain(
      '**Shortest way to green:** sandboxing in place; human-in-the-loop in place → 8.1, warn',
    )
  })

  test('only what the report level asks for', () => {
    const text = print(busyVerdict(), { reportLevel: 'warn' })
    expect(text).not.toContain('layer-uncovered')
    expect(text).toContain('2 notes hidden, show them with \\-\\-report-level note'.replaceAll('\\-', '-'))
  })

  test.each([
    ['pass', {}, '## ✅ AIVSS gate: pass\n\n**no findings in 0 agents**.'],
    ['nothing-to-check', {}, '## ➖ AIVSS gate: nothing to check\n\n**no threat model was found**.'],
    ['incomplete', { gaps: [gap('x')] }, '(1 gap). What could not be examined is listed below'],
    ['error', {}, '**the gate could not run (0 problems)**. Nothing was judged.'],
  ] as const)('status %s', (status, other, expected) => {
    expect(print(verdict({ status, ...other }))).toContain(expected)
  })

  test('the highest score of a passing run', () => {
    const agents = [agent('a', { score: score(2) }), agent('b', { score: score(6.2) })]
    expect(print(verdict({ agents }))).toContain('The highest score is 6.2 medium (b).')
  })

  test('that a run passes by assumption', () => {
    const agents = [agent('a', { score: score(2, { assumed: ['cvss'] }) })]
    const text = print(verdict({ agents, status: 'warn' }))
    expect(text).toContain('It passes only with values that the policy supplies.')
  })

  test('from when on the policy is enforced', () => {
    const base = verdict()
    const notEnforcedBefore = { day: '2027-01-01', wouldBe: 'fail' } as const
    expect(print({ ...base, policy: { ...base.policy, notEnforcedBefore } })).toContain(
      '**not enforced before 2027-01-01; would be: fail**',
    )
  })
})

describe('the budget', () => {
  const big = verdict({
    agents: Array.from({ length: 60 }, (_, index) =>
      agent(`agent-${index}`, { score: score((index % 100) / 10), change: 'added' }),
    ),
    findings: Array.from({ length: 60 }, (_, index) => [
      ...(index % 3 === 0 ? [finding(`agent-${index}`, { message: `Broken ${index}.` })] : []),
      ...(index % 6 === 0
        ? [finding(`agent-${index}`, { rule: 'off-table-value', level: 'note' as const })]
        : []),
      ...(index % 5 === 0
        ? [
            finding(`agent-${index}`, {
              rule: 'review-missing',
              waiver: { why: 'Booked.', owner: 'x', expires: '2027-01-01' },
            }),
          ]
        : []),
    ]).flat(),
  })
  const full = bytesOf(print(big))

  test('nothing is dropped where all fits', () => {
    expect(print(big, { budget: full })).toBe(print(big))
    expect(print(big)).not.toContain('Left out')
  })

  test('detail goes in a fixed order, and the report says which', () => {
    const kinds = ['score detail', 'waived finding', 'note', 'remedies', 'agent']
    const missing = Array.from(
      { length: 40 },
      (_, step) => full - 1 - Math.floor(((full - 1_500) / 40) * step),
    ).map((budget) => {
      const line = /Left out for size: (.*)\. The JSON/.exec(print(big, { budget }))?.[1] ?? ''
      return kinds.filter((kind) => line.includes(kind))
    })
    missing.reduce((before, after) => {
      expect(after).toEqual(expect.arrayContaining(before))
      return after
    }, [])
    const stages = [...new Set(missing.map((one) => one.length))]
    expect(stages).toEqual(stages.toSorted((a, b) => a - b))
    expect(missing.map((one) => kinds.slice(0, one.length))).toEqual(missing)
  })

  test('the worst stays longest', () => {
    const two = verdict({
      agents: [agent('a'), agent('b')],
      findings: [
        ...Array.from({ length: 50 }, (_, line) =>
          finding('a', { level: 'warn', location: { path: 'a', line: line + 1, column: 1 } }),
        ),
        finding('b', { rule: 'model-invalid' }),
      ],
    })
    const text = print(two, { budget: 1_500 })
    expect(text).toContain('`model-invalid` at')
    expect(text).toMatch(/Left out for size: .*findings/)
  })

  test('is never exceeded; status, counts and what is missing stay', () => {
    fc.assert(
      fc.property(anyHostileVerdict, fc.integer({ min: 0, max: 20_000 }), (one, budget) => {
        const text = print(one, { budget })
        expect(bytesOf(text)).toBeLessThanOrEqual(budget)
        if (budget >= 200) expect(text).toContain('AIVSS gate: fail')
        if (budget >= 200) expect(text).toContain('2 errors, 1 warning, 2 notes in 4 agents')
        if (budget >= 200 && bytesOf(print(one)) > budget)
          expect(text.toLowerCase()).toContain('left out for size')
      }),
      { numRuns: runs(60) },
    )
  })

  test('a huge verdict is cut quickly', () => {
    const many = Array.from({ length: 2_000 }, (_, index) => `agent-${index}`)
    const huge = verdict({
      agents: many.map((id) => agent(id)),
      findings: many.map((id) => finding(id, { message: 'é'.repeat(300) })),
    })
    const text = print(huge, { budget: 60_000 })
    expect(bytesOf(text)).toBeLessThanOrEqual(60_000)
    expect(bytesOf(text)).toBeGreaterThan(55_000)
    expect(text).toContain('2000 errors in 2000 agents')
  })
})

describe('hostile text', () => {
  const OURS = ['root', 'heading', 'paragraph', 'text', 'strong', 'inlineCode', 'break', 'html']
  const TABLES_AND_LISTS = ['table', 'tableRow', 'tableCell', 'list', 'listItem']
  const OUR_HTML =
    /^(?:<details><summary>(?:\d+ [a-z]+(?: findings?)?|How the scores come about|Beside the scores)<\/summary>|<\/details>|<\/?sub>|<\/?span>)$/
  const OUR_STRONG =
    /^(?:error|warning|note|2 errors, 1 warning, 2 notes in 4 agents|not enforced before .*|Shortest way to green:|Shortest ways to green, one is enough:|cannot be read)$/s

  test('yields no node but ours and nothing that GitHub links', () => {
    fc.assert(
      fc.property(anyHostileVerdict, (one) => {
        const all = nodes(parse(print(one)))
        expect(all.filter(({ type }) => ![...OURS, ...TABLES_AND_LISTS].includes(type))).toEqual([])
        for (const node of all) {
          if (node.type === 'html') expect(node.value).toMatch(OUR_HTML)
          if (node.type === 'strong') expect(toString(node)).toMatch(OUR_STRONG)
          if (node.type === 'heading') expect([2, 3]).toContain(node.depth)
          if (node.type === 'listItem') expect(node.checked ?? null).toBeNull()
          if (node.type === 'listItem')
            expect(['', 'paragraph']).toContain(node.children.map(({ type }) => type).join())
          if (node.type === 'list') expect(node.ordered).toBe(false)
          if (node.type === 'tableRow') expect([5, 9]).toContain(node.children.length)
          if (node.type === 'text') for (const link of GITHUB_LINKS) expect(node.value).not.toMatch(link)
        }
        const of = (type: string): number => all.filter((node) => node.type === type).length
        expect(of('table')).toBe(2)
        expect(of('tableRow')).toBe(10)
      }),
      { numRuns: runs(10) },
    )
  })

  test('keeps the headings and lists that harmless text has', () => {
    const shape = (one: Verdict): readonly string[] =>
      parse(print(one)).children.map((node) =>
        node.type === 'list'
          ? `list of ${node.children.length}`
          : node.type === 'heading'
            ? `h${node.depth}`
            : node.type,
      )
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary', minLength: 1 }), { minLength: 1, maxLength: 5 }),
        (texts) => {
          const printable = texts.map((text) => `x${text}`)
          expect(shape(hostileVerdict(printable))).toEqual(shape(hostileVerdict(printable.map(() => 'x'))))
        },
      ),
      { numRuns: runs(12) },
    )
  })

  test('no workflow command, where it is printed to a log', () => {
    fc.assert(
      fc.property(anyHostileVerdict, (one) => {
        const text = print(one)
        expect(text).not.toMatch(/##\w*\[/)
        expect(text.split('\n').filter((line) => line.trimStart().startsWith('::'))).toEqual([])
      }),
      { numRuns: runs(30) },
    )
  })
})
