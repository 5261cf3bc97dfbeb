import { jest } from '@jest/globals'
import type { GithubToken } from '../support/github/access.ts'
import { pullRequestEvent } from '../support/github/payloads.ts'
import { type Checkout, cloneAs, type Scene, scene, type SceneOptions } from '../support/github/scene.ts'
import { type GithubServer, githubServer } from '../support/github/server.ts'
import type { RepositoryOptions, ServerOptions } from '../support/github/server-options.ts'
import { type Run, runOnGithub, type RunOptions } from '../support/runner.ts'
import type { Verdict } from '../../src/verdict/verdict.ts'

export const HERE = 'acme/app'
export const TOKEN = 'ghs_job'
export const POLICY = '.github/aivss-gate.yml'

// Jest's default of five seconds is short for several runs on a busy machine.
jest.setTimeout(30_000)

export const JOB: GithubToken = {
  login: 'github-actions[bot]',
  type: 'Bot',
  permissions: { contents: 'read', 'pull-requests': 'write' },
  repositories: [HERE],
}

export const FACTORS = [
  'autonomy',
  'tools',
  'language',
  'context',
  'non_determinism',
  'opacity',
  'persistence',
  'identity',
  'multi_agent',
  'self_mod',
]

export interface ModelOptions {
  readonly cvss?: number
  /** Of every factor. */
  readonly factor?: number
  readonly artefacts?: readonly string[]
  /** More lines at the end. */
  readonly more?: string
}

export const model = (
  id: string,
  { cvss = 2, factor = 0, artefacts, more = '' }: ModelOptions = {},
): string =>
  [
    'agent-threat-model: 1',
    `agent: {id: ${id}${artefacts === undefined ? '' : `, artefacts: [${artefacts.join(', ')}]`}}`,
    `cvss: ${cvss.toFixed(1)}`,
    `factors: {${FACTORS.map((name) => `${name}: ${factor}`).join(', ')}}`,
    more,
  ].join('\n')

/** An agent that passes under every preset that asks for no review. */
export const tame = (id: string, options: ModelOptions = {}): string => model(id, options)
/** An agent that fails under every preset that fails anything. */
export const risky = (id: string, options: ModelOptions = {}): string =>
  model(id, { cvss: 9, factor: 1, ...options })

/** A policy under which nothing fails. */
export const LAX =
  'version: 1\nextends: advisory\nthresholds: {warn: none}\nrequire: [{id: sandboxing, level: off}]\nrules: {score-increase: off}\n'

export interface Given {
  readonly pr: Scene
  readonly server: GithubServer
}

export type GivenOptions = SceneOptions &
  Omit<ServerOptions, 'repositories'> & {
    readonly defaultBranch?: string
    readonly private?: boolean
    /** Further repositories. */
    readonly others?: Readonly<Record<string, RepositoryOptions>>
  }

/** A pull request in git and on a server that knows the job's token. */
export async function given(options: GivenOptions): Promise<Given> {
  const { defaultBranch, private: hidden = false, others = {}, tokens = {}, ...more } = options
  const pr = scene(more)
  const server = await githubServer({
    ...more,
    repositories: {
      [HERE]: {
        git: pr.git,
        private: hidden,
        ...(defaultBranch === undefined ? {} : { defaultBranch }),
      },
      'stranger/app': { git: pr.git, fork: true },
      ...others,
    },
    tokens: { [TOKEN]: JOB, ...tokens },
  })
  const repo = more.fork === true ? 'stranger/app' : HERE
  server.addPull({ repo: HERE, number: pr.number, base: pr.base.ref, head: { repo, ...pr.head } })
  return { pr, server }
}

export type PullRunOptions = Partial<Omit<RunOptions, 'workspace' | 'server'>> & {
  readonly checkout?: Checkout
  readonly workspace?: string | null
  readonly defaultBranch?: string
}

/**
 * Runs the Action on the pull request as it is when the event is sent, without a checkout unless told:
 * files.test.ts shows that the verdict is the same.
 */
export async function runOnPull({ pr, server }: Given, options: PullRunOptions = {}): Promise<Run> {
  const { checkout = 'none', defaultBranch, ...more } = options
  return await runOnGithub({
    event: 'pull_request',
    payload: pullRequestEvent({
      number: pr.number,
      base: pr.base,
      head: pr.head,
      merge: pr.merge,
      ...(defaultBranch === undefined ? {} : { repository: { defaultBranch } }),
    }),
    token: TOKEN,
    workspace: cloneAs(pr, checkout),
    server,
    ...more,
  })
}

/** The verdict as the output "report" leads to it. */
export function verdictOf(run: Run): Verdict {
  const report = run.report()
  if (report === null) throw new Error(`no report:\n${run.stdout}\n${run.stderr}`)
  return report as unknown as Verdict
}

/** The findings that count or not, as `rule level agent change standing`. */
export const told = (run: Run): readonly string[] =>
  verdictOf(run).findings.map(({ rule, level, agent, change, standing }) =>
    [rule, level, agent ?? '-', change ?? '-', standing].join(' '),
  )

/** Every agent's change by its id. */
export const changesOf = (run: Run): Readonly<Record<string, string | null>> =>
  Object.fromEntries(verdictOf(run).agents.map(({ id, change }) => [id, change]))

/** Everything that a person or the log is told. */
export const saidBy = ({ stdout, stderr, summary }: Run): string => `${stdout}\n${stderr}\n${summary}`

export const bodies = ({ pr, server }: Given): readonly string[] =>
  server.comments(HERE, pr.number).map(({ body }) => body)

/** Paths that were asked of the server, without their repository's own. */
export const askedOf = ({ requests }: GithubServer, repo: string): readonly string[] =>
  requests.filter(({ path }) => path.startsWith(`/repos/${repo}/`)).map(({ path }) => path)
