import { describe, expect, test } from '@jest/globals'
import { fc, runs } from '../support/properties.ts'
import type { Nodes } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { explain, FACTOR_SETS, type ScoreInput } from '../../src/aivss/index.ts'
import { explainMarkdown } from '../../src/report/explain-markdown.ts'
import { agent, openScore, score } from './build.ts'
import { hostileText } from './hostile.ts'
import { GITHUB_LINKS, nodes, parse } from './markdown-tree.ts'

const none = Object.fromEntries(FACTOR_SETS['0.8'].map((id) => [id, 0]))
const helper: ScoreInput = { version: '0.8', cvss: 8, factors: { ...none, tools: 1, autonomy: 0.5 }, thm: 1 }

const print = (
  input: ScoreInput,
  claimed: number,
  subject: Partial<Parameters<typeof explainMarkdown>[0]> = {},
): string =>
  explainMarkdown({
    agent: agent('helper', { name: 'Helper', score: score(8.3, { claimedMf: claimed }) }),
    findings: [],
    explanation: explain(input, claimed),
    origins: {},
    notes: [],
    ...subject,
  })

/** The cells of the table below a heading, as a reader sees them. */
function table(markdown: string, heading: string): readonly (readonly string[])[] {
  const { children } = parse(markdown)
  const start = children.findIndex((node) => node.type === 'heading' && toString(node) === heading)
  const found = children.slice(start + 1).find((node) => node.type === 'table')
  return found?.type === 'table'
    ? found.children.map((row) => row.children.map((cell) => toString(cell)))
    : []
}

describe('shows', () => {
  const text = print(helper, 0.67, {
    agent: agent('helper', {
      name: 'Helper',
      score: score(8.3, { claimedMf: 0.67 }),
      remedies: [{ changes: ['sandboxing in place'], parts: [], listing: null, aivss: 6.9, status: 'pass' }],
    }),
    origins: {
      tools: { place: { path: 'bots/helper.aivss.yml', line: 9, column: 3 }, text: 'It deploys.' },
      thm: { place: null, text: 'not stated: proof-of-concept' },
    },
    notes: ['No mitigation is in place.'],
  })

  test('the score, its file and why less mitigation counts', () => {
    expect(text).toContain('## Helper: 8.3 high\n\n`agents/helper.aivss.yml`, AIVSS 0.8.\n')
    expect(text).toContain('\nNo mitigation is in place.\n')
  })

  test('the waterfall, every bar of one width', () => {
    const rows = table(text, 'Where the points come from')
    expect(rows.map((row) => row.slice(0, 3)).filter(([, points]) => points !== '0')).toEqual([
      ['', 'Points', 'Total'],
      ['CVSS v4.0 base score', '8', '8'],
      ['External Tool Control Surface', '+0.2', '8.2'],
      ['Execution Autonomy', '+0.1', '8.3'],
      ['Mitigation claimed ×0.67', '-2.739', '5.561'],
      ['Claimed, not earned: ×1 counts', '+2.739', '8.3'],
      ['AIVSS 0.8', '', '8.3'],
    ])
    expect(rows[0]?.[3]).toBe('5 to 9')
    for (const [, , , bar = ''] of rows.slice(1)) expect(bar).toMatch(/^[█▌▐░·]{24}$/)
    expect(rows.at(-1)?.[3]).toMatch(/^█+▌?·+$/)
  })

  test('inputs with their places, steps with their numbers', () => {
    const inputs = table(text, 'Inputs')
    expect(inputs).toContainEqual([
      'External Tool Control Surface',
      '1',
      'bots/helper.aivss.yml:9 It deploys.',
    ])
    expect(inputs).toContainEqual(['Threat multiplier', '1', 'not stated: proof-of-concept'])
    expect(inputs).toContainEqual(['Mitigation factor', '1 (claimed 0.67)', ''])
    expect(table(text, 'Steps')).toContainEqual([
      'Agentic amplification (AARS)',
      'aars = gap * sum / 10 * thm',
      '2 * 1.5 / 10 * 1',
      '0.3',
    ])
  })

  test('what one step in a factor would do, and which change lowers the band', () => {
    const rows = table(text, 'One step down or up in a factor')
    expect(rows).toHaveLength(11)
    expect(rows).toContainEqual(['External Tool Control Surface', '1', '0.5 → 8.2 high', ''])
    expect(rows).toContainEqual(['Execution Autonomy', '0.5', '0 → 8.2 high', '1 → 8.4 high'])
    expect(table(text, 'One change that lowers the band')).toContainEqual([
      'Mitigation factor',
      '1 → 0.83',
      '6.9 medium',
    ])
    expect(text).toContain('### Shortest way to green\n\n- sandboxing in place → 6.9, pass\n')
  })

  test('two ends where inputs are unknown', () => {
    const { tools: _, ...factors } = helper.factors
    const open = print({ ...helper, factors }, 1, { agent: agent('helper', { score: openScore(8.1, 8.3) }) })
    expect(open).toContain('## helper: 8.1–8.3\n')
    expect(open).toContain('What is unknown leaves two ends')
    const rows = table(open, 'Where the points come from')
    expect(rows.find(([label]) => label === 'External Tool Control Surface')?.slice(1)).toEqual([
      '0 to +0.2',
      '8.1–8.3',
      expect.stringMatching(/^·+░+·*$/),
    ])
    expect(rows.at(-1)?.slice(1, 3)).toEqual(['', '8.1–8.3'])
  })
})

test('hostile names, places, reasons and notes stay text', () => {
  const anyText = (node: Nodes): boolean =>
    node.type === 'html' || node.type === 'link' || node.type === 'image'
  fc.assert(
    fc.property(fc.array(hostileText, { minLength: 5, maxLength: 5 }), (texts) => {
      const [a = '', b = '', c = '', d = '', e = ''] = texts
      const subject = agent(a, {
        name: b,
        path: c,
        score: score(8.3, { from: { threat: d } }),
        remedies: [{ changes: [e], parts: [], listing: null, aivss: null, status: 'pass' }],
      })
      const origins = { tools: { place: { path: a, line: 1, column: 1 }, text: e } }
      const printed = print(helper, 1, { agent: subject, origins, notes: texts })
      const tree = parse(printed)
      const all = nodes(tree)
      // GitHub's own advice against mathematics is the one tag that we write.
      const ours = all.filter((node) => !(node.type === 'html' && /^<\/?span>$/.test(node.value)))
      expect(ours.filter(anyText)).toEqual([])
      expect(tree.children.filter((node) => node.type === 'table')).toHaveLength(5)
      const shown = all.flatMap((node) => (node.type === 'text' ? [node.value] : []))
      for (const link of GITHUB_LINKS) for (const one of shown) expect(one).not.toMatch(link)
      expect(printed).not.toMatch(/(?!\n)[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]|[\u202A-\u202E\u2066-\u2069]|##\w*\[/u)
    }),
    { numRuns: runs(8) },
  )
})
