import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { stringify } from 'yaml'
import { FACTOR_SETS } from '../../src/aivss/factors.ts'
import { openProject } from '../../src/adapters/node/project.ts'
import { check } from '../../src/app/check.ts'
import { effectivePolicy } from '../../src/app/find-policy.ts'
import { native } from '../../src/formats/native.ts'
import { verdictOf } from '../../src/gate/evaluate.ts'
import type { GateInput } from '../../src/gate/gate-input.ts'
import { judgementOf } from '../../src/gate/judgement.ts'
import { withRemedies } from '../../src/gate/remedy/with-remedies.ts'
import type { ThreatModel } from '../../src/model/threat-model.ts'
import type { Policy } from '../../src/policy/policy.ts'
import type { AgentVerdict, Finding, Verdict } from '../../src/verdict/verdict.ts'
import { applied, type Files, OLD_EVIDENCE } from '../support/apply-remedy.ts'
import { folderWith } from '../support/folder.ts'
import { repository } from '../support/repository.ts'
import { ROOT } from '../support/run-built.ts'
import { runInProcess } from '../support/run-in-process.ts'

const MODEL = 'agents/coder.aivss.yml'
const POLICY = '.github/aivss-gate.yml'
const SUBAGENT = '.claude/agents/coder.md'

type Factors = Readonly<Record<string, number | null>>

/** A model with every factor at 0.5 but those that are given; null leaves one out. */
function model(factors: Factors = {}, rest: object = {}, agent: object = {}): string {
  const values = { ...Object.fromEntries(FACTOR_SETS['0.8'].map((id) => [id, 0.5])), ...factors }
  const stated = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null))
  return stringify({
    'agent-threat-model': 1,
    agent: { id: 'coder', ...agent },
    factors: stated,
    ...rest,
  })
}

const policy = (rest: object): string => stringify({ version: 1, ...rest })

const subagent = (tools: string): string =>
  `---\nname: coder\ndescription: Writes code.\ntools: ${tools}\nmodel: sonnet\n---\n\nYou write code.\n`

const IN_PLACE = { status: 'in-place', how: 'It has been so since spring.' }
const GATES = { sandboxing: IN_PLACE, 'human-in-the-loop': IN_PLACE, 'audit-logging': IN_PLACE }
const PROVEN = Object.fromEntries(
  ['audit-logging', 'least-privilege'].map((id) => [id, { ...IN_PLACE, evidence: OLD_EVIDENCE }]),
)
const ALL_LAYERS = Object.fromEntries(
  ['L1', 'L2', 'L3', 'L4', 'L5', 'L6', 'L7'].map((id) => [id, 'unknown: nobody has looked yet']),
)
const NO_DEMANDS = ['sandboxing', 'human-in-the-loop', 'audit-logging'].map((id) => ({ id, level: 'off' }))
const days = (offset: number): string => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10)

interface Given {
  readonly files: Files
  /** Another policy that holds beside the repository's own. */
  readonly floor?: string
  /** The files on `main`, with which the working tree is compared; left out: nothing is. */
  readonly base?: Files
  /** What the ways to green must be made of; other ways may stand beside them. */
  readonly ways: readonly string[]
  /** How many there must be at least. */
  readonly least?: number
}

const CASES: Readonly<Record<string, Given>> = {
  'demanded mitigations, or a score below the demand': {
    files: { [MODEL]: model({}, { cvss: 6.5, mitigations: { sandboxing: { status: 'planned' } } }) },
    ways: [
      'mitigation audit-logging stated, mitigation human-in-the-loop stated, mitigation sandboxing stated',
    ],
    least: 2,
  },
  'one of two mitigations, shown in the tree': {
    files: {
      [POLICY]: policy({
        require: [
          ...NO_DEMANDS,
          { id: 'stop-it', 'any-of': ['kill-switch', 'circuit-breaker'], evidence: 'path' },
        ],
      }),
      [MODEL]: model(
        {},
        { cvss: 3, mitigations: { 'kill-switch': { ...IN_PLACE, evidence: ['docs/gone.md'] } } },
      ),
    },
    ways: ['mitigation kill-switch path', 'mitigation circuit-breaker path'],
  },
  'evidence of any kind': {
    files: {
      [POLICY]: policy({
        require: [...NO_DEMANDS, { id: 'log', mitigation: 'audit-logging', evidence: 'any' }],
      }),
      [MODEL]: model({}, { cvss: 3, mitigations: { 'audit-logging': IN_PLACE } }),
    },
    ways: ['mitigation audit-logging any'],
  },
  'a demand that no longer applies once the agent can do less': {
    files: {
      [POLICY]: policy({
        require: [
          ...NO_DEMANDS,
          {
            id: 'sandbox',
            mitigation: 'sandboxing',
            when: 'factors.tools >= 0.5 || factors.self_mod >= 0.5',
          },
        ],
      }),
      [MODEL]: model({ tools: 0.9 }, { cvss: 3 }),
    },
    ways: ['mitigation sandboxing stated', 'factor self_mod 0, factor tools 0'],
  },
  'a score above the threshold, nothing claimed': {
    files: { [MODEL]: model({ tools: 1 }, { cvss: 7.8, mitigations: GATES }) },
    ways: ['factor tools 0.5'],
    least: 3,
  },
  'a score above the threshold, more claimed than is earned': {
    files: {
      [MODEL]: model({}, { cvss: 9.2, 'mitigation-strength': 'partial', mitigations: GATES }),
    },
    ways: [],
    least: 2,
  },
  'a threshold that only what is claimed and proven can keep': {
    files: {
      [POLICY]: policy({ thresholds: { fail: 7 }, require: NO_DEMANDS }),
      [MODEL]: model(
        {
          language: 0,
          context: 0,
          non_determinism: 0,
          opacity: 0,
          persistence: 0,
          identity: 0,
          multi_agent: 0,
        },
        {
          cvss: 9.2,
          'mitigation-strength': 'strong',
          mitigations: { sandboxing: { ...IN_PLACE, evidence: OLD_EVIDENCE } },
        },
      ),
      [OLD_EVIDENCE]: 'Every worker runs in gVisor.\n',
    },
    ways: ['mitigation adversarial-testing path'],
  },
  'a threat with a CVSS of its own': {
    files: {
      [MODEL]: model(
        { tools: 1 },
        { cvss: 4, mitigations: GATES, threats: [{ id: 'T1', title: 'Deletes the lot', cvss: 7.8 }] },
      ),
    },
    ways: [],
    least: 1,
  },
  'vulnerabilities that state their factors themselves': {
    files: {
      'reports/shop.json': JSON.stringify({
        metadata: { system_name: 'Coder' },
        vulnerabilities: [
          {
            id: 'V1',
            cvss_base: { score: 8.5 },
            amplification_factors: Object.fromEntries(FACTOR_SETS['0.8'].map((id) => [id, 0.5])),
          },
          {
            id: 'V2',
            cvss_base: { score: 5 },
            amplification_factors: Object.fromEntries(FACTOR_SETS['0.8'].map((id) => [id, 1])),
          },
        ],
      }),
      [POLICY]: policy({ models: ['reports/*.json'], require: NO_DEMANDS, thresholds: { fail: 9.5 } }),
    },
    ways: [],
    least: 1,
  },
  'a missing factor': {
    files: {
      [MODEL]: model(
        { tools: null, autonomy: 0 },
        { cvss: 8.2, mitigations: { 'audit-logging': IN_PLACE, sandboxing: IN_PLACE } },
      ),
    },
    ways: ['input tools'],
  },
  'a missing CVSS base': {
    files: { [MODEL]: model({}, {}) },
    ways: ['input cvss'],
    least: 2,
  },
  'several missing inputs': {
    files: {
      [POLICY]: policy({ require: NO_DEMANDS, thresholds: { fail: 8 } }),
      [MODEL]: model({ tools: null, context: null, autonomy: 1 }),
    },
    ways: ['input context, input cvss, input tools'],
  },
  'a factor that the policy assumes': {
    files: {
      [POLICY]: policy({ scoring: { assume: { factors: { tools: 1 } } } }),
      [MODEL]: model({ tools: null }, { cvss: 7.8, mitigations: GATES }),
    },
    ways: ['input tools'],
  },
  'a missing factor that an artefact does not let be 0': {
    files: {
      [SUBAGENT]: subagent('Read, Bash'),
      [MODEL]: model(
        { tools: null },
        { cvss: 7.8, mitigations: GATES, capabilities: ['fs.read', 'exec.shell'] },
        { artefacts: [SUBAGENT] },
      ),
    },
    ways: ['input tools'],
  },
  'factors above the limit, and one that is not stated': {
    files: {
      [POLICY]: policy({
        limits: { factors: { self_mod: 0.3, tools: 0.5, opacity: 0.5 } },
        require: NO_DEMANDS,
      }),
      [MODEL]: model({ tools: 1, opacity: null }, { cvss: 2 }),
    },
    ways: ['factor self_mod 0.3, factor tools 0.5, input opacity'],
  },
  'a lower factor, without the tools that it stands for': {
    files: {
      [SUBAGENT]: subagent('Read, Write, Edit, Bash'),
      [POLICY]: policy({ limits: { factors: { tools: 0.5 } }, require: NO_DEMANDS }),
      [MODEL]: model(
        { tools: 0.9 },
        { cvss: 2, capabilities: ['fs.read', 'fs.write', 'exec.shell: builds'].map(capability) },
        { artefacts: [SUBAGENT] },
      ),
    },
    ways: ['factor tools 0.5 without exec.shell'],
  },
  'a power that the model does not state, and a factor below it': {
    files: {
      [SUBAGENT]: subagent('Read, Bash'),
      [MODEL]: model({ tools: 0.5 }, { cvss: 2, capabilities: ['fs.read'] }, { artefacts: [SUBAGENT] }),
    },
    ways: ['power exec.shell', 'capability exec.shell, raise tools 0.8'],
  },
  'a review that is missing': {
    files: {
      [POLICY]: policy({ review: { required: true }, rules: { 'review-missing': 'error' } }),
      [MODEL]: model({}, { cvss: 2 }),
    },
    ways: ['review'],
  },
  'a review that is older than the tools, which have to go as well': {
    files: {
      [SUBAGENT]: subagent('Read, Bash'),
      [POLICY]: policy({
        limits: { factors: { tools: 0.2 } },
        rules: { 'review-stale': 'error' },
        require: NO_DEMANDS,
      }),
      [MODEL]: model(
        { tools: 0.8 },
        {
          cvss: 2,
          capabilities: ['fs.read', 'exec.shell'],
          review: {
            by: '@acme/security',
            on: days(-3),
            artefacts: { [SUBAGENT]: `sha256:${'0'.repeat(64)}` },
          },
        },
        { artefacts: [SUBAGENT] },
      ),
    },
    ways: ['factor tools 0.2 without exec.shell, review'],
  },
  'a review dated ahead': {
    files: { [MODEL]: model({}, { cvss: 2, review: { by: '@acme/security', on: days(9) } }) },
    ways: ['review'],
  },
  'silent MAESTRO layers': {
    files: {
      [POLICY]: policy({ rules: { 'layer-uncovered': 'error' } }),
      [MODEL]: model({}, { cvss: 2, layers: { ...ALL_LAYERS, L4: '', L6: '' } }),
    },
    ways: ['layer L4, layer L6'],
  },
  'broken evidence, an overdue plan and a claim': {
    files: {
      [POLICY]: policy({
        rules: {
          'mitigation-evidence': 'error',
          'mitigation-overdue': 'error',
          'mitigation-unearned': 'error',
        },
      }),
      [MODEL]: model(
        {},
        {
          cvss: 2,
          'mitigation-strength': 'strong',
          mitigations: {
            'egress-control': { status: 'planned', due: days(-30) },
            'output-validation': { ...IN_PLACE, evidence: ['docs/gone.md contains "validate(answer)"'] },
          },
        },
      ),
    },
    ways: ['mitigation egress-control stated, mitigation output-validation path, claim none'],
  },
  'much at once under the strict preset': {
    files: {
      [POLICY]: policy({ extends: 'strict' }),
      [SUBAGENT]: subagent('Read, Write'),
      [MODEL]: model(
        { tools: 0.2, autonomy: 0 },
        { cvss: 5, capabilities: ['fs.read'], mitigations: PROVEN },
        { artefacts: [SUBAGENT] },
      ),
      [OLD_EVIDENCE]: 'What the platform does.\n',
    },
    ways: ['power fs.write, factor self_mod 0, review'],
    least: 2,
  },
  'rules that the policy writes itself': {
    files: {
      [SUBAGENT]: subagent('Read, WebFetch'),
      [POLICY]: policy({
        custom: [
          {
            name: 'no-fetching',
            when: '"net.fetch" in capabilities && mitigations["egress-control"] != "in-place"',
            message: 'No.',
            level: 'error',
          },
          {
            name: 'not-by-itself',
            when: 'factors.autonomy > 0.4 && layers.L7 == "missing"',
            message: 'No.',
            level: 'error',
          },
        ],
      }),
      [MODEL]: model({}, { cvss: 2, capabilities: ['fs.read', 'net.fetch'] }, { artefacts: [SUBAGENT] }),
    },
    ways: ['mitigation egress-control stated, layer L7', 'power net.fetch, layer L7'],
  },
  'an override that asks for more where some of the agent lies': {
    files: {
      [SUBAGENT]: subagent('Read'),
      [POLICY]: policy({
        overrides: [
          { paths: ['agents/**'], require: [{ id: 'isolate', mitigation: 'sandboxing', evidence: 'path' }] },
        ],
      }),
      [MODEL]: model({}, { cvss: 2, capabilities: ['fs.read'] }, { artefacts: [SUBAGENT] }),
    },
    ways: ['mitigation sandboxing path'],
  },
  'what is waived is not asked for': {
    files: {
      [POLICY]: policy({
        waivers: [
          {
            agent: 'coder',
            rule: 'required-mitigation',
            subject: 'sandboxing',
            why: 'The platform isolates it.',
            owner: '@acme/ciso',
            expires: days(60),
          },
        ],
      }),
      [MODEL]: model({}, { cvss: 6.5, mitigations: { 'audit-logging': IN_PLACE } }),
    },
    ways: ['mitigation human-in-the-loop stated'],
  },
  'a floor that asks for more': {
    floor: policy({
      require: [...NO_DEMANDS, { id: 'log', mitigation: 'audit-logging', evidence: 'path' }],
      limits: { factors: { tools: 0 } },
    }),
    files: {
      [POLICY]: policy({ require: [...NO_DEMANDS, { id: 'log', mitigation: 'audit-logging' }] }),
      [MODEL]: model({}, { cvss: 2 }),
    },
    ways: ['mitigation audit-logging path, factor tools 0'],
  },
  'a floor alone': {
    floor: policy({ extends: 'strict', require: [...NO_DEMANDS, { id: 'least-privilege', level: 'off' }] }),
    files: { [MODEL]: model({}, { cvss: 2 }) },
    ways: ['review'],
  },
  'a listing, which has no room for mitigations': {
    files: {
      [POLICY]: policy({ thresholds: { fail: 9.7 } }),
      'agents/drydock-threat-model.txt': readFileSync(join(ROOT, 'examples/agents/drydock.txt'), 'utf8'),
    },
    ways: [],
    least: 2,
  },
  'against a base: a number that fell': {
    base: { [POLICY]: policy({ rules: { 'input-lowered': 'error' } }), [MODEL]: model({}, { cvss: 4 }) },
    files: {
      [POLICY]: policy({ rules: { 'input-lowered': 'error' } }),
      [MODEL]: model({ identity: 0.2 }, { cvss: 4 }),
    },
    ways: ['restore identity'],
  },
  'against a base: a value that was left out': {
    base: { [MODEL]: model({ tools: 0 }, { cvss: 8, mitigations: GATES }) },
    files: { [MODEL]: model({ tools: null }, { cvss: 8, mitigations: GATES }) },
    ways: ['restore tools'],
  },
  'against a base: a score that rose': {
    base: { [MODEL]: model({}, { cvss: 5 }) },
    files: {
      [MODEL]: model(
        { tools: 1, autonomy: 1, language: 1, context: 1, opacity: 1 },
        { cvss: 5, mitigations: GATES },
      ),
    },
    ways: [],
    least: 3,
  },
  'against a base: talked green, which only a file can show': {
    base: {
      [POLICY]: policy({ gate: 'all' }),
      [MODEL]: model({}, { cvss: 6.5, mitigations: GATES_BUT('sandboxing') }),
      [OLD_EVIDENCE]: 'Old.\n',
    },
    files: {
      [POLICY]: policy({ gate: 'all' }),
      [MODEL]: model({}, { cvss: 6.5, mitigations: GATES }),
      [OLD_EVIDENCE]: 'Old.\n',
    },
    ways: ['mitigation sandboxing new-path'],
  },
}

function capability(text: string): unknown {
  const [id = '', why] = text.split(': ')
  return why === undefined ? id : { [id]: why }
}

function GATES_BUT(id: keyof typeof GATES): object {
  return { ...GATES, [id]: { status: 'planned' } }
}

/** How a set of files is judged. */
type Judge = (files: Files) => Promise<Verdict>

/** The same files are judged once. */
function judgeOf(given: Given): Judge {
  const judge = judgeAnew(given)
  const known = new Map<string, Promise<Verdict>>()
  return (files) => {
    const key = JSON.stringify(Object.entries(files).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    const verdict = known.get(key) ?? judge(files)
    known.set(key, verdict)
    return verdict
  }
}

function judgeAnew({ base, floor }: Given): Judge {
  if (floor !== undefined) return (files) => judgeUnder(floor, folderWith(files))
  const read = async (folder: string, ...args: readonly string[]): Promise<Verdict> => {
    const { stdout, stderr } = await runInProcess(['check', '--format', 'json', ...args], folder)
    if (stdout === '') throw new Error(stderr)
    return JSON.parse(stdout) as Verdict
  }
  if (base === undefined) return (files) => read(folderWith(files))
  const repo = repository(base)
  let there: readonly string[] = Object.keys(base)
  return (files) => {
    for (const path of there) if (!Object.hasOwn(files, path)) rmSync(join(repo.folder, path))
    repo.write(files)
    there = Object.keys(files)
    return read(repo.folder, '--base', 'main')
  }
}

/** Floors of a real run come from other repositories; here one is handed over as it would be fetched. */
async function judgeUnder(floor: string, folder: string): Promise<Verdict> {
  const own = await openProject(folder, [], null)
  const floors = [
    {
      name: 'acme/policies/agents.yml',
      policy: await effectivePolicy({ text: floor, path: 'agents.yml' }),
      ofDefaultBranch: false,
      base: null,
    },
  ]
  return check(
    { workspace: own.folder.workspace, now: Date.now, progress: () => {} },
    {
      policy: own.policy,
      floors,
      toolVersion: '0',
      scope: { event: 'local', base: null, head: null },
      base: null,
      policyChange: null,
      gaps: [],
      baseline: null,
      part: null,
      gate: null,
    },
  )
}

function agentOf({ agents }: Verdict): AgentVerdict {
  const [agent] = agents
  if (agent === undefined || agents.length > 1) throw new Error(`there are ${agents.length} agents`)
  return agent
}

/** What keeps a run from being green. */
function errorsOf({ findings }: Verdict): readonly string[] {
  return findings
    .filter(({ level, standing }: Finding) => level === 'error' && standing === 'counts')
    .map(({ rule, subject }) => `${rule} ${subject}`)
}

/** "mitigation sandboxing path, factor tools 0.5 without exec.shell". */
function wordsOf(parts: AgentVerdict['remedies'][number]['parts']): string {
  return parts
    .map((part) => {
      const about =
        'id' in part ? part.id : 'subject' in part ? part.subject : 'strength' in part ? part.strength : ''
      const to = 'to' in part ? ` ${part.to}` : 'evidence' in part ? ` ${part.evidence}` : ''
      const without =
        'without' in part && part.without.length > 0
          ? ` without ${part.without.map(({ id }) => id).join(' ')}`
          : ''
      return `${part.kind} ${about}${to}${without}`.trim()
    })
    .join(', ')
}

describe('the ways to green lead there, and no part of them can be left out', () => {
  it.each(Object.entries(CASES))('%s', async (_name, given) => {
    const judge = judgeOf(given)
    const start = await judge(given.files)
    expect(errorsOf(start)).not.toEqual([])
    const agent = agentOf(start)
    const { remedies } = agent
    expect(remedies.map(({ parts }) => wordsOf(parts))).toEqual(expect.arrayContaining([...given.ways]))
    expect(remedies.length).toBeGreaterThanOrEqual(given.least ?? given.ways.length)
    expect(remedies.length).toBeLessThanOrEqual(3)
    for (const { parts, changes, aivss, status } of remedies) {
      expect(changes.length).toBe(parts.length)
      const after = await judge(applied(given.files, agent, parts, given.base))
      expect([wordsOf(parts), errorsOf(after)]).toEqual([wordsOf(parts), []])
      expect([after.status, agentOf(after).score.aivss]).toEqual([status, aivss])
      for (const left of parts) {
        const rest = parts.filter((part) => part !== left)
        const without = await judge(applied(given.files, agent, rest, given.base))
        expect([wordsOf(rest), without.status]).toEqual([wordsOf(rest), 'fail'])
      }
    }
  })
})

describe('no way is shown where none was found', () => {
  const none: Readonly<Record<string, Files>> = {
    'nothing is claimed, and CVSS alone is above the threshold': {
      [MODEL]: model({}, { cvss: 9.4, mitigations: GATES }),
    },
    'two models claim one id': {
      [MODEL]: model({}, { cvss: 2 }),
      'agents/other.aivss.yml': model({ tools: 0 }, { cvss: 3 }),
    },
    'the model cannot be read': { [MODEL]: `${model({}, { cvss: 2 })}mitigatons: {}\n` },
    'a base score contradicts its vector': {
      [MODEL]: model(
        {},
        { cvss: { vector: 'CVSS:4.0/AV:L/AC:H/AT:P/PR:H/UI:A/VC:L/VI:N/VA:N/SC:N/SI:N/SA:N', base: 5 } },
      ),
    },
    'only an exposure decides': {
      [POLICY]: policy({
        custom: [{ name: 'inside', when: 'exposure == "public"', message: 'No.', level: 'error' }],
      }),
      [MODEL]: model({}, { cvss: 2 }, { exposure: 'public' }),
    },
    'a demand names what no catalogue has': {
      [POLICY]: policy({ require: [...NO_DEMANDS, { id: 'charm', mitigation: 'lucky-charm' }] }),
      [MODEL]: model({}, { cvss: 2 }),
    },
    'an accepted finding has expired, which is for the policy': {
      [POLICY]: policy({
        rules: { 'waiver-expired': 'error' },
        waivers: [
          {
            agent: 'coder',
            rule: 'review-missing',
            why: 'The review is booked.',
            owner: '@acme/ciso',
            expires: days(-3),
          },
        ],
      }),
      [MODEL]: model({}, { cvss: 2 }),
    },
  }

  it.each(Object.entries(none))('%s', async (_name, files) => {
    const folder = folderWith(files)
    const { stdout } = await runInProcess(['check', '--format', 'json'], folder)
    const verdict = JSON.parse(stdout) as Verdict
    expect(errorsOf(verdict)).not.toEqual([])
    expect(verdict.agents.map(({ remedies }) => remedies)).toEqual(verdict.agents.map(() => []))
    const text = await runInProcess(['check'], folder)
    expect(text.stdout).not.toMatch(/shortest way/i)
  })

  it('a waiver that nobody would need any more is an error elsewhere, so it is not brought about', async () => {
    const files = {
      [POLICY]: policy({
        rules: { 'waiver-unused': 'error' },
        waivers: [
          {
            agent: 'coder',
            rule: 'required-mitigation',
            subject: 'sandboxing',
            why: 'The platform isolates it.',
            owner: '@acme/ciso',
            expires: days(60),
          },
        ],
      }),
      [MODEL]: model({}, { cvss: 6.5, mitigations: { 'audit-logging': IN_PLACE } }),
    }
    const agent = agentOf(await judgeOf({ files, ways: [] })(files))
    // Below 7.0 nothing is demanded, and the waiver would cover nothing.
    expect(agent.remedies.map(({ aivss }) => aivss !== null && aivss >= 7)).toEqual(
      agent.remedies.map(() => true),
    )
    expect(agent.remedies.length).toBeGreaterThan(0)
  })
})

describe('what a reader is told', () => {
  const files = {
    [SUBAGENT]: subagent('Read, Write, Edit, Bash'),
    [POLICY]: policy({ limits: { factors: { tools: 0.5 } } }),
    [MODEL]: model(
      { tools: 0.9 },
      {
        cvss: 6.5,
        mitigations: { sandboxing: IN_PLACE },
        capabilities: ['fs.read', 'fs.write', 'exec.shell'],
      },
      { artefacts: [SUBAGENT] },
    ),
  }

  it('one sentence for each way, with the places of powers that go and the score afterwards', async () => {
    const folder = folderWith(files)
    const check = await runInProcess(['check'], folder)
    const words = check.stdout.replace(/\s+/g, ' ')
    expect(words).toContain(
      'Shortest ways to green, one is enough: - put audit-logging and human-in-the-loop in place and state how; limit tools from 0.9 to 0.5 (without exec.shell at .claude/agents/coder.md:4) → 8.2, warn',
    )
    const explained = await runInProcess(['explain', MODEL], folder)
    expect(explained.stdout.replace(/\s+/g, ' ')).toContain(
      'limit tools from 0.9 to 0.5 (without exec.shell at .claude/agents/coder.md:4)',
    )
  })

  it('what a lower value stands for where no artefact is known', async () => {
    const folder = folderWith({
      [POLICY]: policy({ limits: { factors: { tools: 0.5, identity: 0.3 } }, require: NO_DEMANDS }),
      [MODEL]: model({ tools: 1 }, { cvss: 2 }),
    })
    const { stdout } = await runInProcess(['check', '--format', 'markdown'], folder)
    expect(stdout).toContain('**Shortest way to green:**')
    expect(stdout.replaceAll('\\', '')).toContain(
      'limit tools from 1 to 0.5 (mixed read/write but tightly scoped or allowlisted)',
    )
  })
})

describe('the same run has the same ways', () => {
  it('whatever the order of the models and their parts', async () => {
    const texts = Array.from({ length: 6 }, (_, index) =>
      model(
        { tools: index % 2, context: index < 3 ? null : 1 },
        {
          ...(index === 4 ? {} : { cvss: 6 + index / 2 }),
          'mitigation-strength': index < 2 ? 'partial' : 'none',
        },
        { id: `agent-${index}` },
      ),
    )
    const models = await Promise.all(
      texts.map(async (text, index) => (await native.read(text, `agents/${index}.aivss.yml`)).models),
    )
    const own = await effectivePolicy(null)
    const remediesOf = (order: readonly ThreatModel[]): unknown => {
      const judgement = judgementOf(inputOf(own, order))
      return withRemedies(verdictOf(judgement), [judgement]).agents.map(({ id, remedies }) => [id, remedies])
    }
    const all = models.flat()
    const backwards = all.toReversed().map((one) => ({
      ...one,
      factors: Object.fromEntries(Object.entries(one.factors).toReversed()),
      mitigations: one.mitigations.toReversed(),
    }))
    expect(remediesOf(backwards)).toEqual(remediesOf(all))
  })
})

function inputOf(own: Policy, models: readonly ThreatModel[]): GateInput {
  return {
    toolVersion: '0',
    policy: own,
    role: 'own',
    models,
    problems: [],
    gaps: [],
    files: { unlisted: [], unmatchedGlobs: [], complete: true },
    artefacts: [],
    digestOf: () => null,
    contentOf: () => null,
    evidenceFile: () => null,
    policyPath: (path) => path,
    hasFile: () => false,
    base: null,
    baseline: null,
    policyChange: null,
    cvss: null,
    today: '2026-11-23',
    scope: { event: 'local', gate: 'all', base: null, head: null, excluded: 0 },
  }
}
