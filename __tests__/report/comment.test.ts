import { describe, expect, test } from '@jest/globals'
import { toString } from 'mdast-util-to-string'
import type { Verdict } from '../../src/verdict/verdict.ts'
import { agent, busyVerdict, finding, gap, openScore, PROFILE, score, SSVC, verdict } from './build.ts'
import { MARKER, print, PROPOSED, RUN, withPolicy } from './comment-build.ts'
import { nodes, parse } from './markdown-tree.ts'

const headline = (one: Verdict): string => {
  const [first] = parse(print(one)).children.filter(({ type }) => type === 'heading')
  return first === undefined ? '' : toString(first)
}
/** Cells of the first table, by rows, as read. */
const rows = (one: Verdict): readonly (readonly string[])[] => {
  const table = parse(print(one)).children.find((node) => node.type === 'table')
  return (table?.children ?? []).map((row) => row.children.map((cell) => toString(cell)))
}
const policyPlace = { path: '.github/aivss-gate.yml', line: 4, column: 1 }
const problem = { code: 'policy-invalid', message: 'unknown key', help: 'Remove it.', location: policyPlace }
const mixed = verdict({
  agents: [agent('a'), agent('b'), agent('c')],
  findings: [finding('a'), finding('a', { rule: 'x' }), finding('stray'), finding(null)],
})

describe('the headline says the status and what decides it', () => {
  test.each([
    ['❌ AIVSS gate: fail — 2 errors in 1 of 4 agents', busyVerdict()],
    [
      '❌ AIVSS gate: fail — 4 errors in 1 of 3 agents and in 1 agent without a model and in the policy or repository',
      mixed,
    ],
    ['🚫 AIVSS gate: error — the gate could not run', verdict({ status: 'error', errors: [problem] })],
    [
      '❓ AIVSS gate: incomplete — not everything could be examined (1 gap)',
      verdict({ agents: [agent('a')], gaps: [gap('x')] }),
    ],
    [
      '⚠️ AIVSS gate: warn — 1 warning in 1 agent, nothing blocks',
      verdict({ agents: [agent('a')], findings: [finding('a', { level: 'warn' })] }),
    ],
    [
      '⚠️ AIVSS gate: warn — it passes only with values that the policy supplies',
      verdict({ status: 'warn', agents: [agent('a')] }),
    ],
    [
      '⚠️ AIVSS gate: warn — 1 error in 1 agent, not enforced yet',
      withPolicy(verdict({ agents: [agent('a')], findings: [finding('a')], status: 'warn' }), {
        notEnforcedBefore: { day: '2027-01-01', wouldBe: 'fail' },
      }),
    ],
    ['✅ AIVSS gate: pass — nothing blocks in 2 agents', verdict({ agents: [agent('a'), agent('b')] })],
    ['➖ AIVSS gate: nothing to check — no threat model was found', verdict({ status: 'nothing-to-check' })],
  ])('%s', (expected, one) => {
    expect(headline(one)).toBe(expected)
    expect(print(one).startsWith(`${MARKER}\n`)).toBe(true)
    expect(print(one).endsWith('\n')).toBe(true)
  })

  test('a pass names the highest score', () => {
    const one = verdict({ agents: [agent('a')] })
    const worst = { agent: 'a', aivss: 5, severity: 'medium' } as const
    expect(headline({ ...one, summary: { ...one.summary, worst } })).toContain(
      ', the highest score is 5.0 medium',
    )
  })
})

test('a run that cannot fail says so before anything else that is seen', () => {
  const [marker, first] = parse(print(busyVerdict(), { canFail: false })).children
  expect(marker).toMatchObject({ type: 'html', value: MARKER })
  expect(first?.type).toBe('blockquote')
  expect(first === undefined ? '' : toString(first)).toBe(
    'This run could not fail: the workflow sets fail: false.',
  )
  expect(print(busyVerdict())).not.toContain('could not fail')
})

describe('the table', () => {
  test('names what changed and what is found, with scores before and after, what moved them and what blocks', () => {
    expect(rows(busyVerdict())).toEqual([
      ['Agent', 'Before', 'After', 'Band', 'What blocks'],
      [
        'Coder<br><sub>modified: CVSS base 7.0 → 8.8, factor sum 4.5 → 6.0</sub>',
        '8.4',
        '9.6 ↑',
        'critical',
        '❌ score-threshold<br>❌ required-mitigation',
      ],
      [
        'Release notes bot<br><sub>added</sub>',
        '–',
        '4.9–10.0',
        'medium–critical',
        '✅ nothing<br>⚠️ 1 warning',
      ],
      ['Issue triage (triage)<br><sub>renamed</sub>', '–', '7.2*', 'high', '✅ nothing'],
    ])
    expect(print(busyVerdict())).toContain('1 unchanged agent has no new findings.')
  })

  test('an agent that is gone, one that was not examined, and a policy that blocks', () => {
    const one = verdict({
      agents: [
        agent('gone', { change: 'removed', score: score(4.4), scoreBefore: score(4.4) }),
        agent('dark', { change: 'unchanged', scoreBefore: score(5) }),
      ],
      findings: [finding(null, { rule: 'policy-unmatched' })],
      gaps: [gap('agents/dark.aivss.yml', { agent: 'dark' })],
    })
    expect(rows(one).slice(1)).toEqual([
      ['dark', '5.0', '5.0', 'medium', '❓ not examined'],
      ['gone<br><sub>removed</sub>', '4.4', 'removed', '–', '✅ nothing'],
      ['Policy and repository', '–', '–', '–', '❌ policy-unmatched'],
    ])
  })

  test('green agents that did not change are counted, and named where there is nothing else', () => {
    const agents = Array.from({ length: 12 }, (_, index) => agent(`quiet-${index}`, { change: 'unchanged' }))
    expect(rows(verdict({ agents }))).toEqual([])
    expect(print(verdict({ agents }))).toMatch(
      /12 unchanged agents have no open findings: quiet-0 \(5\.0 medium\), .* and 2 more\./,
    )
    const text = print(verdict({ agents: [...agents, agent('new', { change: 'added' })] }))
    expect(text).toContain('12 unchanged agents have no open findings.')
    expect(text).not.toContain('quiet-0')
  })

  test('many agents are folded away, every changed one still named', () => {
    const agents = Array.from({ length: 30 }, (_, index) => agent(`new-${index}`, { change: 'added' }))
    const text = print(verdict({ agents }))
    expect(text).toContain('<details><summary>10 more agents</summary>')
    for (const { id } of agents) expect(text).toContain(`**${id}**`)
  })

  test('a fallen score points down, a wider one up', () => {
    const one = verdict({
      agents: [
        agent('down', { change: 'modified', score: score(3, { mf: 0.67 }), scoreBefore: score(5) }),
        agent('wide', { change: 'modified', score: openScore(4, 10), scoreBefore: score(5) }),
      ],
    })
    expect(rows(one).slice(1)).toEqual([
      ['wide<br><sub>modified: factors</sub>', '5.0', '4.0–10.0 ↑', 'medium–critical', '✅ nothing'],
      ['down<br><sub>modified: mitigation factor 1.0 → 0.67</sub>', '5.0', '3.0 ↓', 'low', '✅ nothing'],
    ])
  })
})

describe('what stands beside the scores', () => {
  const beside = (number: number): Verdict =>
    verdict({
      agents: Array.from({ length: number }, (_, index) =>
        agent(`a${index}`, { change: 'modified', profile: PROFILE, ssvc: index === 0 ? SSVC : null }),
      ),
    })

  test('is one line for each agent that matters', () => {
    const { agents } = beside(2)
    const others = [
      agent('none', { change: 'added' }),
      agent('gone', { change: 'removed', profile: PROFILE }),
      agent('quiet', { change: 'unchanged', profile: PROFILE }),
    ]
    const list = parse(print(verdict({ agents: [...agents, ...others] }))).children.find(
      (node) => node.type === 'list',
    )
    expect(list?.children.map((item) => toString(item))).toEqual([
      'a0: AIVSS 2.0 profile: A2, CVSS-BTE 7.8 high (experimental 9.1) · SSVC: immediate (0-7 days), prime mover, risk 20.00',
      'a1: AIVSS 2.0 profile: A2, CVSS-BTE 7.8 high (experimental 9.1)',
    ])
  })

  test('is folded away where it is long, and goes first where room is short', () => {
    const text = print(beside(60))
    expect(text).toMatch(
      /<details><summary>Beside the scores<\/summary>\n\n(?:- \*\*a.*\n){50}- and 10 more\n/,
    )
    expect(print(beside(60), { budget: 9_000 })).toMatch(/^Left out for size: .*51 profiles/m)
  })
})

describe('what blocks', () => {
  test('each error under its agent with rule, line, reason, floor and remedy', () => {
    const floor = 'acme/policies/agents.yml@v2 (3f0c2d1e5a6b7c8d9e0f11223344556677889900)'
    const one = verdict({ agents: [agent('coder')], findings: [finding('coder', { floor, change: 'new' })] })
    const list = parse(print(one)).children.find((node) => node.type === 'list')
    expect(list === undefined ? '' : toString(list)).toBe(
      [
        'score-threshold at agents/coder.aivss.yml:3 (new)',
        'It is too high.',
        'Demanded by the floor acme/policies/agents.yml@\u200Bv2 (3f0c2d1e5a6b).',
        '→ Lower it.',
      ].join(''),
    )
    expect(nodes(parse(print(one))).filter(({ type }) => type === 'break')).toHaveLength(3)
  })

  test('the shortest way to green', () => {
    expect(print(busyVerdict())).toContain(
      '**Shortest way to green:** sandboxing in place; human-in-the-loop in place → 8.1, warn',
    )
  })

  test('gaps are open to see, ten of them, the others counted', () => {
    const gaps = Array.from({ length: 13 }, (_, index) => gap(`models/${index}.yml`))
    const text = print(verdict({ gaps }))
    expect(text).toMatch(/#### Not examined\n\n(?:- `models.*\n){10}- and 3 more\n/)
  })

  test('why the gate could not run, with what to do; nothing claims to have been judged', () => {
    const text = print(verdict({ status: 'error', errors: [problem] }))
    expect(text).toContain(
      '- **error** `policy-invalid` at `.github/aivss-gate.yml:4`: unknown key\\\n  → Remove it.',
    )
    expect(text).toContain('<sub>Nothing was judged · ')
  })
})

test('the rest is folded away', () => {
  const fixed = finding('coder', { rule: 'review-stale', change: 'fixed', standing: 'fixed' })
  const busy = busyVerdict()
  const text = print({ ...busy, findings: [...busy.findings, fixed] })
  const titles = ['1 warning', '2 notes', '1 existing finding', '1 waived finding', '1 fixed finding']
  const folds = [...text.matchAll(/<details><summary>(.*)<\/summary>/g)].map((match) => match[1])
  expect(folds).toEqual([...titles, 'How the scores come about'])
  expect(text).toContain(
    'Also 1 warning, 2 notes. 1 gap. Not counted: 1 existing, 1 waived. Fixed: 1 finding.',
  )
  for (const { rule } of busy.findings) expect(text).toContain(`\`${rule}\``)
})

describe('the run and its policy', () => {
  test('notices, five of them, and from when on the policy is enforced', () => {
    const notices = Array.from({ length: 7 }, (_, index) => `Notice ${index}.`)
    const notEnforcedBefore = { day: '2027-01-01', wouldBe: 'fail' } as const
    const text = print(withPolicy(verdict({ notices, status: 'warn' }), { notEnforcedBefore }))
    expect(text).toContain('- ℹ️ Notice 4.\n- and 2 more\n')
    expect(text).toContain('**not enforced before 2027-01-01; would be: fail**')
  })

  test('what a proposed policy would have said', () => {
    const text = print(withPolicy(verdict(), { proposed: PROPOSED }))
    expect(text).toContain(
      '#### This pull request changes the policy\n\nIt is judged by the old one. The new one would have said: **pass** (2 warnings), `sha256:77aa01bcfe57`.\n',
    )
  })

  test('why a proposed policy cannot be read, five reasons of it', () => {
    const problems = Array.from({ length: 8 }, () => problem)
    const proposed = { ...PROPOSED, status: null, digest: null, problems }
    const text = print(withPolicy(verdict(), { proposed }))
    expect(text).toContain('The new one **cannot be read**; merged, it would stop every run.\n\n- **error**')
    expect(text.match(/- \*\*error\*\*/g)).toHaveLength(5)
    expect(text).toContain('- and 3 more\n')
  })

  test('the foot names policy, commits, floors, gate, tool and the whole report', () => {
    const foot = print(busyVerdict()).trimEnd().split('\n').at(-1)
    expect(foot).toBe(
      `<sub>Judged by policy \`.github/aivss-gate.yml\` @ \`3f0c2d1e5a6b\` · preset \`balanced\` · \`sha256:9d5ed678fe57\` · floor \`acme/policies/agents.yml@\u200Bmain\` · gate \`new-or-worse\` · \`a1b2c3d\` → \`e4f5a6b\` · 4 files excluded · aivss-gate 0.1.0 · [whole report](${RUN})</sub>`,
    )
    expect(print(busyVerdict(), { runUrl: null })).not.toContain(RUN)
  })
})
