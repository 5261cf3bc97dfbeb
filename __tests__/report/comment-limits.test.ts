import { describe, expect, test } from '@jest/globals'
import { fc, runs } from '../support/properties.ts'
import { toString } from 'mdast-util-to-string'
import { COMMENT_BUDGET } from '../../src/report/comment.ts'
import { bytesOf } from '../../src/report/cut.ts'
import type { Verdict } from '../../src/verdict/verdict.ts'
import { busyVerdict } from './build.ts'
import { BLOB, failingAgents, MARKER, print, RUN } from './comment-build.ts'
import { anyHostileVerdict, hostileVerdict } from './hostile.ts'
import { GITHUB_LINKS, nodes, parse } from './markdown-tree.ts'

describe('the budget', () => {
  test('900 failing agents have room in a comment, quickly, the verdict and the way to the rest kept', () => {
    const many = failingAgents(900)
    const text = print(many)
    expect(bytesOf(text)).toBeLessThanOrEqual(COMMENT_BUDGET)
    expect(bytesOf(text)).toBeGreaterThan(COMMENT_BUDGET - 2_000)
    expect(text).toContain('fail — 2700 errors in 900 agents')
    expect(text).toContain('Also 1800 warnings.')
    expect(text).toMatch(/Left out for size: .*\. The whole report is in \[the run\]\(https:/)
  })

  test('detail goes in a fixed order, and the comment says which', () => {
    const some = { ...busyVerdict(), agents: [...busyVerdict().agents, ...failingAgents(30).agents] }
    const all: Verdict = { ...some, findings: [...some.findings, ...failingAgents(30).findings] }
    const full = bytesOf(print(all, { budget: 1_000_000 }))
    const kinds = ['score detail', 'note', 'waived finding', 'warning', 'remedies', 'error']
    const missing = Array.from({ length: 40 }, (_, step) => {
      const text = print(all, { budget: Math.floor(full - 1 - ((full - 2_500) / 40) * step) })
      const line = /Left out for size: (.*)\. The whole/.exec(text)?.[1] ?? ''
      return kinds.filter((kind) => line.includes(kind))
    })
    expect(missing.map((one) => kinds.slice(0, one.length))).toEqual(missing)
    const stages = missing.map((one) => one.length)
    expect(stages).toEqual(stages.toSorted((a, b) => a - b))
    expect(new Set(stages).size).toBeGreaterThan(3)
  })

  test('is never exceeded; status, counts, and the way to the whole report stay', () => {
    fc.assert(
      fc.property(anyHostileVerdict, fc.integer({ min: 0, max: 20_000 }), (one, budget) => {
        const text = print(one, { budget })
        expect(bytesOf(text)).toBeLessThanOrEqual(budget)
        if (budget < 300) return
        expect(text).toContain('AIVSS gate: fail')
        expect(text).toContain('2 errors')
        expect(text).toContain(RUN)
        if (bytesOf(print(one)) > budget) expect(text.toLowerCase()).toContain('left out for size')
      }),
      { numRuns: runs(60) },
    )
  })
})

test('the order of agents and findings changes nothing', () => {
  const busy = busyVerdict()
  fc.assert(
    fc.property(
      fc.shuffledSubarray([...busy.agents], { minLength: busy.agents.length }),
      fc.shuffledSubarray([...busy.findings], { minLength: busy.findings.length }),
      (agents, findings) => {
        expect(print({ ...busy, agents, findings })).toBe(print(busy))
      },
    ),
    { numRuns: runs(30) },
  )
})

describe('hostile text', () => {
  const OURS = ['root', 'heading', 'paragraph', 'text', 'strong', 'inlineCode', 'break', 'html', 'link']
  const TABLES_AND_LISTS = ['table', 'tableRow', 'tableCell', 'list', 'listItem']
  const OUR_HTML =
    /^(?:<!-- aivss-gate -->|<details><summary>(?:\d+ [a-z]+(?: findings?)?|How the scores come about)<\/summary>|<\/details>|<br>|<\/?sub>|<\/?span>)$/

  test('yields no node but ours, no link but ours, and nothing that GitHub links', () => {
    fc.assert(
      fc.property(anyHostileVerdict, (one) => {
        const all = nodes(parse(print(one)))
        expect(all.filter(({ type }) => ![...OURS, ...TABLES_AND_LISTS].includes(type))).toEqual([])
        for (const node of all) {
          if (node.type === 'html') expect(node.value).toMatch(OUR_HTML)
          if (node.type === 'heading') expect([3, 4]).toContain(node.depth)
          if (node.type === 'listItem') expect(node.checked ?? null).toBeNull()
          if (node.type === 'list') expect(node.ordered).toBe(false)
          if (node.type === 'tableRow') expect([5, 9]).toContain(node.children.length)
          if (node.type === 'text') for (const link of GITHUB_LINKS) expect(node.value).not.toMatch(link)
          if (node.type !== 'link') continue
          expect(node.title ?? null).toBeNull()
          expect(toString(node)).not.toBe('')
          if (node.url !== RUN) expect(new URL(node.url).href.startsWith(BLOB)).toBe(true)
          if (node.url !== RUN) expect(node.url).toMatch(/^[^?#\s()]*#L\d+$/)
        }
        const tables = all.filter(({ type }) => type === 'table')
        expect(tables).toHaveLength(2)
      }),
      { numRuns: runs(12) },
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

  test('never makes a second marker', () => {
    const forged = print(hostileVerdict([MARKER, `x ${MARKER}`, `\n\n${MARKER}\n`]))
    expect(forged.split('\n').filter((line) => line.trimStart().startsWith(MARKER))).toHaveLength(1)
    const comments = nodes(parse(forged)).filter(
      (node) => node.type === 'html' && node.value.includes('<!--'),
    )
    expect(comments).toHaveLength(1)
  })
})
