import { jest } from '@jest/globals'
import type { Clock } from '../../../src/adapters/github/clock.ts'
import type { Github } from '../../../src/adapters/github/client.ts'
import { ISSUE_MARKER } from '../../../src/adapters/github/issue-list.ts'
import { bringIssue, type IssueNews, type IssueOutcome } from '../../../src/adapters/github/tracking-issue.ts'
import type { GithubToken, Permissions } from '../../support/github/access.ts'
import { scene } from '../../support/github/scene.ts'
import { type GithubServer, githubServer } from '../../support/github/server.ts'
import type { RepositoryOptions, ServerOptions } from '../../support/github/server-options.ts'
import type { IssueOptions } from '../../support/github/state.ts'
import type { GithubIssue } from '../../support/github/world.ts'
import { client, testClock } from './scripted-server.ts'

// Jest's default of five seconds is short for many requests on a busy machine.
jest.setTimeout(30_000)

export const HERE = 'acme/app'
export const BOT = 'github-actions[bot]'
export const LABEL = 'aivss-gate'

const token = (permissions: Permissions, login = BOT): GithubToken => ({
  login,
  type: login.endsWith('[bot]') ? 'Bot' : 'User',
  permissions,
  repositories: [HERE],
})

export const TOKENS = {
  writes: token({ contents: 'write', issues: 'write' }),
  issues: token({ contents: 'read', issues: 'write' }),
  reads: token({ contents: 'read', issues: 'read' }),
  app: token({ contents: 'read', issues: 'write' }, 'acme-audit[bot]'),
} satisfies Record<string, GithubToken>

export interface Given {
  readonly server: GithubServer
  github(token?: keyof typeof TOKENS, clock?: Clock): Github
  bring(news?: IssueNews, token?: keyof typeof TOKENS): Promise<IssueOutcome>
  /** Puts an issue there as an earlier audit would have left it. */
  own(issue?: Partial<IssueOptions>): GithubIssue
  issues(): readonly GithubIssue[]
  open(): readonly GithubIssue[]
  comments(number: number): readonly string[]
  /** Requests that change something, as `POST /issues`. */
  writes(): readonly string[]
}

export async function given(
  repository: Partial<RepositoryOptions> = {},
  options: Partial<ServerOptions> = {},
): Promise<Given> {
  const server = await githubServer({
    repositories: { [HERE]: { git: scene({ base: { a: 'a' }, change: {} }).git, ...repository } },
    tokens: TOKENS,
    ...options,
  })
  const github: Given['github'] = (of = 'issues', clock = testClock()) => client(server.apiUrl, clock, of)
  return {
    server,
    github,
    bring: async (news = findings(), of) => await bringIssue(github(of), HERE, news),
    own: (issue) =>
      server.addIssue({
        repo: HERE,
        title: 'Audit',
        author: BOT,
        labels: [LABEL],
        body: `${ISSUE_MARKER}\nold`,
        ...issue,
      }),
    issues: () => server.issues(HERE),
    open: () => server.issues(HERE).filter(({ state }) => state === 'open'),
    comments: (number) => server.comments(HERE, number).map(({ body }) => body),
    writes: () =>
      server.requests
        .filter(({ method, path }) => method !== 'GET' && path !== '/graphql')
        .map(({ method, path }) => `${method} ${path.replace(`/repos/${HERE}`, '')}`),
  }
}

/** Clients none of which opens an issue before each of them is about to. */
export function atOnce(clients: readonly Github[]): readonly Github[] {
  let [waiting, release] = [clients.length, (): void => {}]
  const all = new Promise<void>((resolve) => {
    release = resolve
  })
  return clients.map((github) => ({
    ...github,
    send: async (method, path, body) => {
      if (method === 'POST' && path.endsWith('/issues')) {
        waiting -= 1
        if (waiting === 0) release()
        await all
      }
      return await github.send(method, path, body)
    },
  }))
}

export const findings = (text = 'Three findings.\n'): IssueNews => ({
  kind: 'findings',
  title: 'Audit',
  text,
})

export const CLEAN: IssueNews = { kind: 'clean', comment: 'The audit of today found nothing.' }
