import { stringify } from 'yaml'
import { FACTOR_SETS } from '../../../src/aivss/factors.ts'
import { decide } from '../../../src/app/check.ts'
import { effectivePolicy } from '../../../src/app/find-policy.ts'
import type { Workspace } from '../../../src/app/workspace.ts'
import { withRemedies } from '../../../src/gate/remedy/with-remedies.ts'
import type { Baseline } from '../../../src/policy/baseline.ts'
import type { Policy } from '../../../src/policy/policy.ts'

export type Files = Readonly<Record<string, string>>

/** A run in memory, on 23 November 2026. */
export interface Run {
  readonly files: Files
  readonly policy?: object
  /** Policies that hold beside the repository's own. */
  readonly floors?: readonly object[]
  /** The files with which they are compared; left out: nothing is. */
  readonly base?: Files
  /** Findings that the baseline accepts, as "agent rule subject". */
  readonly accepted?: readonly string[]
}

export const MODEL = 'agents/coder.aivss.yml'
export const SUBAGENT = '.claude/agents/coder.md'

type Values = Readonly<Record<string, unknown>>

/** A model with every factor at 0.5 but those that are given; null leaves one out. */
export function model(factors: Values = {}, rest: object = {}, agent: object = {}): string {
  return stringify({
    'agent-threat-model': 1,
    agent: { id: 'coder', ...agent },
    factors: stated(0.5, factors),
    ...rest,
  })
}

/** Every factor of 0.8 at one value but those that are given. */
export function stated(value: number, factors: Values = {}): Values {
  const all = { ...Object.fromEntries(FACTOR_SETS['0.8'].map((id) => [id, value])), ...factors }
  return Object.fromEntries(Object.entries(all).filter(([, one]) => one !== null))
}

/** What Claude Code is told of a sub-agent. */
export function subagent(tools: string, name = 'coder'): string {
  return `---\nname: ${name}\ndescription: Writes code.\ntools: ${tools}\nmodel: sonnet\n---\n\nYou write code.\n`
}

/** A demand of a policy. */
export type Demand = Readonly<Record<string, unknown>> & { readonly id: string }

/** These demands, and none of the preset's own. */
export function demands(...own: readonly Demand[]): readonly object[] {
  const off = ['sandboxing', 'human-in-the-loop', 'audit-logging'].filter(
    (id) => !own.some((one) => one.id === id),
  )
  return [...off.map((id) => ({ id, level: 'off' })), ...own]
}

export const IN_PLACE = { status: 'in-place', how: 'It has been so since spring.' }

type Decided = Awaited<ReturnType<typeof decide>>

/** A run under every policy, without the ways to green. */
export async function decided({ accepted = [], ...run }: Run): Promise<Decided> {
  const plain = await decidedWith(run, null)
  if (accepted.length === 0) return plain
  const place = { path: '.github/aivss-baseline.yml', line: 1, column: 1 }
  const entries = plain.verdict.findings
    .filter(({ agent, rule, subject }) => accepted.includes(`${agent ?? ''} ${rule} ${subject}`))
    .map(({ id, agent, rule, subject, level }) => ({ id, agent, rule, subject, level, place, ...ACCEPTED }))
  if (entries.length !== accepted.length) throw new Error('not every accepted finding was found')
  return decidedWith(run, { path: place.path, digest: null, entries, problems: [] })
}

const ACCEPTED = {
  upTo: null,
  aivss: null,
  content: null,
  on: '2026-11-01',
  by: '@acme/ciso',
  why: 'Known and watched.',
  expires: '2026-12-24',
}

async function decidedWith(
  { files, policy = {}, floors = [], base }: Run,
  baseline: Baseline | null,
): Promise<Decided> {
  const load = (text: object): Promise<Policy> =>
    effectivePolicy({ text: stringify({ version: 1, ...text }), path: '.github/aivss-gate.yml' })
  const before = base === undefined ? null : workspaceOf(base)
  return decide(
    { workspace: workspaceOf(files), now: () => Date.UTC(2026, 10, 23), progress: () => {} },
    {
      policy: await load(policy),
      floors: await Promise.all(
        floors.map(async (floor, index) => ({
          name: `acme/floor-${index}.yml`,
          policy: await load(floor),
          ofDefaultBranch: false,
          base: before,
        })),
      ),
      toolVersion: '0',
      scope: { event: 'local', base: null, head: null },
      base: before,
      policyChange: null,
      gaps: [],
      baseline,
      part: null,
      gate: null,
    },
  )
}

/** What is said of each agent that fails: its errors, then its ways to green with the score and status afterwards. */
export async function waysTold(run: Run): Promise<string> {
  const { verdict: plain, judgements } = await decided(run)
  const verdict = withRemedies(plain, judgements)
  const errors = verdict.findings.filter(({ level, standing }) => level === 'error' && standing === 'counts')
  return verdict.agents
    .filter(({ id }) => errors.some(({ agent }) => agent === id))
    .flatMap(({ id, score, remedies }) => [
      `${id} ${score.aivss ?? `${score.low} to ${score.high}`}: ${errors
        .filter(({ agent }) => agent === id)
        .map(({ rule, subject }) => `${rule} ${subject}`)
        .join(', ')}`,
      ...remedies.map(({ changes, aivss, status }) => `- ${changes.join('; ')} -> ${aivss ?? '?'} ${status}`),
    ])
    .map((line) => `${line}\n`)
    .join('')
}

function workspaceOf(files: Files): Workspace {
  return {
    base: '',
    named: new Set(),
    complete: true,
    list: () => Object.keys(files).toSorted(),
    has: (path) => Object.hasOwn(files, path),
    prefetch: async () => {},
    read: (path) => {
      const text = files[path]
      return text === undefined
        ? { kind: 'missing' }
        : { kind: 'bytes', bytes: new TextEncoder().encode(text) }
    },
    look: async () => {},
    concerns: () => true,
    identity: (path) => files[path] ?? null,
  }
}
