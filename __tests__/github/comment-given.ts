import { existsSync, readFileSync } from 'node:fs'
import type { GithubToken } from '../support/github/access.ts'
import { pullRequestEvent } from '../support/github/payloads.ts'
import { type Checkout, cloneAs, type Scene, scene, type SceneOptions } from '../support/github/scene.ts'
import { type GithubServer, githubServer } from '../support/github/server.ts'
import type { ServerOptions } from '../support/github/server-options.ts'
import type { GithubComment } from '../support/github/world.ts'
import { type Run, runOnGithub, type RunOptions } from '../support/runner.ts'

export const HERE = 'acme/app'
export const MARKER = '<!-- aivss-gate -->'
export const RUN_URL = 'https://github.com/acme/app/actions/runs/9002'
export const PATIENCE = 60_000

const FACTORS =
  'autonomy tools language context non_determinism opacity persistence identity multi_agent self_mod'

/** A native model; every factor has the same value. */
export const model = (id: string, cvss: number, factor: number, more = ''): string =>
  `agent-threat-model: 1\nagent: {id: ${id}}\ncvss: ${cvss.toFixed(1)}\nfactors: {${FACTORS.split(' ')
    .map((name) => `${name}: ${factor}`)
    .join(', ')}}\n${more}`

/** Scores 10: fails under every policy. */
export const risky = (id = 'night-porter'): string => model(id, 9, 1)
/** Scores 1.0: passes. */
export const tame = (id = 'bell-boy'): string => model(id, 2, 0)

const token = (login: string, type: GithubToken['type'], write: boolean): GithubToken => ({
  login,
  type,
  permissions: { contents: 'read', 'pull-requests': write ? 'write' : 'read' },
  repositories: [HERE],
})

export const TOKENS = {
  ghs_job: token('github-actions[bot]', 'Bot', true),
  ghs_fork: token('github-actions[bot]', 'Bot', false),
  ghs_app: token('acme-gate[bot]', 'Bot', true),
  ghp_person: token('octocat', 'User', true),
} satisfies Record<string, GithubToken>

export interface Given {
  readonly of: Scene
  readonly server: GithubServer
  /** What stands on the pull request. */
  readonly comments: () => readonly GithubComment[]
  /** The body of the only comment there. */
  readonly body: () => string
  /** Requests that went to the API after the verdict: about comments, and who we are. */
  readonly asked: (method: string, path?: RegExp) => number
  readonly run: (options?: RunWith) => Promise<Run>
}

export interface RunWith extends Partial<Omit<RunOptions, 'workspace'>> {
  readonly checkout?: Checkout
  readonly workspace?: string | null
  /** The head after a further push. */
  readonly head?: string
}

/** A pull request on a server that behaves as GitHub. */
export const given = async (about: SceneOptions, options: Partial<ServerOptions> = {}): Promise<Given> =>
  await served(scene(about), options, about.fork)

/** Several servers may show one scene, as long as nobody pushes. */
export async function served(of: Scene, options: Partial<ServerOptions> = {}, fork = false): Promise<Given> {
  const server = await githubServer({ repositories: { [HERE]: { git: of.git } }, tokens: TOKENS, ...options })
  const repo = fork ? 'stranger/app' : HERE
  server.addPull({
    repo: HERE,
    number: of.number,
    base: of.base.ref,
    head: { repo, ref: of.head.ref, sha: of.head.sha },
  })
  const comments = (): readonly GithubComment[] => server.comments(HERE, of.number)
  return {
    of,
    server,
    comments,
    body: () => {
      const [only, ...more] = comments()
      if (only === undefined || more.length > 0) throw new Error(`${comments().length} comments, not one`)
      return only.body
    },
    asked: (method, path = /./) =>
      server.requests.filter((request) => request.method === method && path.test(request.path)).length,
    run: async ({ checkout = 'none', workspace, head, ...more } = {}) => {
      const now = { ...of.head, sha: head ?? of.head.sha }
      if (head !== undefined) server.updatePull(HERE, of.number, { head: { owner: 'acme', repo, ...now } })
      return await runOnGithub({
        event: 'pull_request',
        payload: pullRequestEvent({ number: of.number, base: of.base, head: now, fork, merge: of.merge }),
        token: 'ghs_job',
        workspace: workspace === undefined ? cloneAs(of, checkout) : workspace,
        server,
        ...more,
      })
    },
  }
}

/** A pull request that adds an agent that must not pass. */
export const failing: SceneOptions = {
  base: { 'README.md': 'app', 'agents/boy.aivss.yml': tame() },
  change: { 'agents/porter.aivss.yml': risky() },
}

/** A pull request that adds an agent that may pass. */
export const passing: SceneOptions = {
  base: { 'README.md': 'app' },
  change: { 'agents/boy.aivss.yml': tame() },
}

export const readOutput = (run: Run, name: 'report' | 'sarif'): unknown => {
  const path = run.outputs[name] ?? ''
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null
}

/** The commands that the runner obeys in this log: `::name` after spaces, `##[name]` anywhere (ActionCommand.cs). */
export const commandsIn = (stdout: string): readonly string[] =>
  stdout.split(/\r\n|\r|\n/).flatMap((line) => {
    const name = /^\s*::([^\s:]+)/.exec(line)?.[1] ?? /##\[([^\]]*)/.exec(line)?.[1]
    return name === undefined ? [] : [name]
  })

/** Runs several at a time, though no more than there are processors to run them. */
export async function all<Item>(items: readonly Item[], act: (item: Item) => Promise<void>): Promise<void> {
  const waiting = [...items]
  const work = async (): Promise<void> => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await act(item)
  }
  await Promise.all([work(), work(), work()])
}
