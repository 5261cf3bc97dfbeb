import { beforeAll, describe, expect, it } from '@jest/globals'
import { fc, runs } from '../support/properties.ts'
import { FACTOR_SETS } from '../../src/aivss/factors.ts'
import { native } from '../../src/formats/native.ts'
import type { ReadResult } from '../../src/formats/reader.ts'
import { evaluate } from '../../src/gate/evaluate.ts'
import type { GateInput } from '../../src/gate/gate-input.ts'
import type { TreeFile } from '../../src/model/evidence.ts'
import { type ConditionCompiler, loadConditions } from '../../src/policy/conditions.ts'
import { loadPolicy } from '../../src/policy/load.ts'
import type { Policy } from '../../src/policy/policy.ts'
import { STATUSES, type Verdict } from '../../src/verdict/verdict.ts'

let compiler: ConditionCompiler
beforeAll(async () => {
  compiler = await loadConditions()
})

function policy(text: string): Policy {
  const loaded = loadPolicy({ text: `version: 1\n${text}`, path: '.github/aivss-gate.yml' }, compiler)
  if (!loaded.ok) throw new Error(loaded.problems.map((problem) => problem.message).join('; '))
  return loaded.policy
}

async function read(text: string, path: string): Promise<ReadResult> {
  return native.read(`agent-threat-model: 1\n${text}`, path)
}

interface Given {
  readonly files: readonly (readonly [path: string, text: string])[]
  readonly policy?: Policy
  readonly tree?: Readonly<Record<string, TreeFile>>
  readonly today?: string
  readonly gaps?: GateInput['gaps']
}

async function judge({
  files,
  policy: held = policy(''),
  tree = {},
  today = '2026-11-23',
  gaps = [],
}: Given): Promise<Verdict> {
  const results = await Promise.all(files.map(([path, text]) => read(text, path)))
  return evaluate({
    toolVersion: '0.0.0',
    policy: held,
    role: 'own',
    models: results.flatMap((result) => result.models),
    problems: results.flatMap((result) => result.problems),
    gaps,
    files: { unlisted: [], unmatchedGlobs: [], complete: true },
    artefacts: [],
    digestOf: () => null,
    evidenceFile: (path) => tree[path] ?? null,
    policyPath: (path) => path,
    hasFile: (path) => Object.hasOwn(tree, path),
    base: null,
    policyChange: null,
    baseline: null,
    contentOf: () => null,
    cvss: null,
    today,
    scope: { event: 'local', gate: 'all', base: null, head: null, excluded: 0 },
  })
}

const agent = (
  id: string,
  cvss: number | null,
  factors: number | Readonly<Record<string, number>>,
  rest = '',
): string => {
  const values =
    typeof factors === 'number'
      ? Object.fromEntries(FACTOR_SETS['0.8'].map((one) => [one, factors]))
      : factors
  return `agent: {id: ${id}}\n${cvss === null ? '' : `cvss: ${cvss}\n`}factors: ${JSON.stringify(values)}\n${rest}`
}

const severity = (verdict: Verdict): number => STATUSES.indexOf(verdict.status)

describe('the status', () => {
  it('is that of the worst agent, whatever the order', async () => {
    const files = [
      ['a.yml', agent('mild', 1, 0)],
      ['b.yml', agent('grim', 9.5, 1)],
      ['c.yml', agent('plain', 3, 0.5)],
    ] as const
    const verdicts = await Promise.all(
      [files, files.toReversed(), [files[1], files[0], files[2]]].map((order) => judge({ files: order })),
    )
    expect(verdicts[0]?.status).toBe('fail')
    expect(verdicts[1]).toEqual(verdicts[0])
    expect(verdicts[2]).toEqual(verdicts[0])
    expect(verdicts[0]?.agents.map((one) => one.id)).toEqual(['grim', 'plain', 'mild'])
  })

  it('never gets better by a gap', async () => {
    const gaps = [{ path: 'big.yml', reason: 'too-large', message: 'too large', agent: null }] as const
    expect((await judge({ files: [['a.yml', agent('mild', 1, 0)]], gaps })).status).toBe('incomplete')
    expect((await judge({ files: [], gaps })).status).toBe('incomplete')
    expect((await judge({ files: [['a.yml', agent('grim', 9.5, 1)]], gaps })).status).toBe('fail')
  })

  it('before enforce-from is what would be, told and not enforced', async () => {
    const held = policy('enforce-from: 2027-01-01\n')
    const grim = [['a.yml', agent('grim', 9.5, 1)]] as const
    const before = await judge({ files: grim, policy: held })
    expect([before.status, before.policy.notEnforcedBefore]).toEqual([
      'warn',
      { day: '2027-01-01', wouldBe: 'fail' },
    ])
    const after = await judge({ files: grim, policy: held, today: '2027-01-01' })
    expect([after.status, after.policy.notEnforcedBefore]).toEqual(['fail', null])
  })

  it('never turns from pass into fail by a higher threshold', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 100 }),
        fc.integer({ min: 0, max: 10 }),
        fc.integer({ min: 0, max: 100 }),
        fc.integer({ min: 0, max: 100 }),
        async (cvss, factor, one, other) => {
          const [low, high] = [Math.min(one, other) / 10, Math.max(one, other) / 10]
          const files = [['a.yml', agent('one', cvss / 10, factor / 10)]] as const
          const at = (fail: number): Promise<Verdict> =>
            judge({
              files,
              policy: policy(
                `extends: advisory\nthresholds: {fail: ${fail}, warn: none}\nrules: {score-threshold: error}\n`,
              ),
            })
          expect(severity(await at(high))).toBeGreaterThanOrEqual(severity(await at(low)))
        },
      ),
      { numRuns: runs(60) },
    )
  })

  it('never gets worse when a missing input is stated at its best', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.subarray([...FACTOR_SETS['0.8']]),
        fc.integer({ min: 0, max: 10 }),
        async (known, value) => {
          const some = Object.fromEntries(known.map((id) => [id, value / 10]))
          const all = Object.fromEntries(
            FACTOR_SETS['0.8'].map((id) => [id, known.includes(id) ? value / 10 : 0]),
          )
          const open = await judge({ files: [['a.yml', agent('one', 5, some)]] })
          const closed = await judge({ files: [['a.yml', agent('one', 5, all)]] })
          expect(severity(closed)).toBeGreaterThanOrEqual(severity(open))
          expect(closed.agents[0]?.score.low).toBe(open.agents[0]?.score.low)
        },
      ),
      { numRuns: runs(40) },
    )
  })
})

describe('a finding', () => {
  it('keeps its id when lines move and when its level changes', async () => {
    const text = agent('grim', 9.5, 1)
    const here = await judge({ files: [['a.yml', text]] })
    const moved = await judge({
      files: [['a.yml', `# one\n# two\n${text}`]],
      policy: policy('rules: {score-threshold: warn}\n'),
    })
    const id = (verdict: Verdict): string | undefined =>
      verdict.findings.find((finding) => finding.rule === 'score-threshold')?.id
    expect(id(here)).toMatch(/^ag-[0-9a-f]{12}$/)
    expect(id(moved)).toBe(id(here))
    expect(moved.findings.find((finding) => finding.rule === 'score-threshold')).toMatchObject({
      level: 'warn',
      location: { line: 5 },
    })
  })

  it('has another id in another file, agent, rule or subject', async () => {
    const verdict = await judge({
      files: [
        ['a.yml', agent('grim', 9.5, 1)],
        ['b.yml', agent('dire', 9.5, 1)],
      ],
    })
    const ids = verdict.findings.map((finding) => finding.id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('belongs to its agent, and every agent lists only its own', async () => {
    const verdict = await judge({
      files: [['a.yml', `agents:\n  - {id: one, cvss: 9.5}\n  - {id: two, cvss: 9.5}\n`]],
    })
    const [first, second] = verdict.agents
    expect(first?.findings.length).toBeGreaterThan(0)
    for (const one of [first, second]) {
      expect(
        verdict.findings
          .filter((finding) => one?.findings.includes(finding.id))
          .every((finding) => finding.agent === one?.id),
      ).toBe(true)
    }
  })
})

describe('conditions on an open score', () => {
  it('apply where any score that is still possible says so, also between the ends', async () => {
    const held = policy(
      'extends: advisory\nrequire:\n  - {id: middle, mitigation: kill-switch, when: "score >= 7.0 && score < 9.0", level: error}\n  - {id: nowhere, mitigation: goal-lock, when: "score < 1.0", level: error}\n',
    )
    const verdict = await judge({ files: [['a.yml', agent('open', null, 0.5)]], policy: held })
    const demanded = verdict.findings
      .filter((finding) => finding.rule === 'required-mitigation' && finding.level === 'error')
      .map((finding) => finding.subject)
    expect(demanded).toEqual(['kill-switch'])
  })
})

describe('overrides', () => {
  const held = (): Policy =>
    policy(
      'overrides:\n  - paths: ["lab/**"]\n    thresholds: {fail: none, warn: none}\n    require: [{id: sandboxing, level: off}, {id: human-in-the-loop, level: off}, {id: audit-logging, level: off}]\n',
    )

  it('loosen for an agent that lies under them with all its artefacts', async () => {
    const text = agent('grim', 9.5, 1).replace('{id: grim}', '{id: grim, artefacts: [lab/bot.py]}')
    const tree = { 'lab/bot.py': { kind: 'text', text: 'x' } } as const
    expect((await judge({ files: [['lab/a.yml', text]], policy: held(), tree })).status).toBe('pass')
  })

  it('do not loosen for an agent with an artefact elsewhere', async () => {
    const text = agent('grim', 9.5, 1).replace(
      '{id: grim}',
      '{id: grim, artefacts: [lab/bot.py, src/bot.py]}',
    )
    expect((await judge({ files: [['lab/a.yml', text]], policy: held() })).status).toBe('fail')
  })
})

describe('mitigation credit', () => {
  const covered = `mitigation-strength: partial
mitigations:
  sandboxing: in-place
  human-in-the-loop: in-place
  least-privilege: in-place
  prompt-injection-filtering: in-place
  behavior-monitoring: in-place
  memory-isolation: in-place
  agent-identity: in-place
`
  it('counts a claim only as far as it is earned', async () => {
    const mf = async (rest: string, credit = 'earned'): Promise<number | undefined> => {
      const verdict = await judge({
        files: [['a.yml', agent('one', 8, 1, rest)]],
        policy: policy(`scoring: {mitigation-credit: ${credit}}\n`),
      })
      return verdict.agents[0]?.score.mf
    }
    expect(await mf('mitigation-strength: partial\n')).toBe(1)
    expect(await mf('mitigation-strength: partial\n', 'declared')).toBe(0.83)
    expect(await mf(covered)).toBe(0.83)
    expect(await mf(covered.replace('partial', 'strong'))).toBe(0.83)
    expect(await mf(covered.replace('partial', 'none'))).toBe(1)
    expect(
      await mf(
        covered
          .replace('  sandboxing: in-place', '  sandboxing: planned')
          .replace('  least-privilege: in-place\n', ''),
      ),
    ).toBe(1)
  })

  it('is strong only with evidence that holds for every control and for adversarial testing', async () => {
    const proven = covered
      .replace('partial', 'strong')
      .replaceAll('in-place', '{status: in-place, evidence: proof.txt}')
      .concat('  adversarial-testing: {status: in-place, evidence: proof.txt}\n')
    const tree = { 'proof.txt': { kind: 'text', text: 'what shows it' } } as const
    const files = [['a.yml', agent('one', 8, 1, proven)]] as const
    expect((await judge({ files, tree })).agents[0]?.score.mf).toBe(0.67)
    expect((await judge({ files, tree: {} })).agents[0]?.score.mf).toBe(0.83)
    const untested = proven.replace(
      'adversarial-testing: {status: in-place',
      'adversarial-testing: {status: planned',
    )
    expect(
      (await judge({ files: [['a.yml', agent('one', 8, 1, untested)]], tree })).agents[0]?.score.mf,
    ).toBe(0.83)
  })
})
