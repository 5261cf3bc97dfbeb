import { afterEach, describe, expect, it } from '@jest/globals'
import { originOf } from '../../src/adapters/node/origin.ts'
import { firstWorkflow } from '../../src/app/first-workflow.ts'
import { folderWith } from '../support/folder.ts'
import type { GithubToken } from '../support/github/access.ts'
import { initRepository, writeCommit, writeRef, writeTree } from '../support/github/loose-objects.ts'
import { type GithubServer, githubServer } from '../support/github/server.ts'
import type { GithubSettings } from '../support/github/world.ts'
import { runInProcess } from '../support/run-in-process.ts'
import type { Outcome } from '../support/run-built.ts'

const COMMIT = '0123456789abcdef0123456789abcdef01234567'
const SAFE_FILES = {
  '.github/CODEOWNERS': '* @acme/security\n',
  '.github/aivss-gate.yml': 'version: 1\n',
  '.github/workflows/gate.yml': firstWorkflow().replace('OWNER', 'acme').replace('COMMIT', COMMIT),
}

const GOOD: Partial<GithubSettings> = {
  rules: [
    {
      type: 'required_status_checks',
      ruleset_source_type: 'Repository',
      ruleset_source: 'acme/app',
      ruleset_id: 7,
      parameters: {
        strict_required_status_checks_policy: true,
        required_status_checks: [{ context: 'aivss-gate', integration_id: 15_368 }],
      },
    },
    {
      type: 'pull_request',
      ruleset_source_type: 'Repository',
      ruleset_source: 'acme/app',
      ruleset_id: 7,
      parameters: {
        dismiss_stale_reviews_on_push: true,
        require_code_owner_review: true,
        require_last_push_approval: false,
        required_approving_review_count: 1,
        required_review_thread_resolution: false,
      },
    },
  ],
  rulesets: new Map([
    [7, { id: 7, name: 'main', source: 'acme/app', enforcement: 'active', bypass_actors: [] }],
  ]),
}

const token = (permissions: GithubToken['permissions']): GithubToken => ({
  login: 'octocat',
  type: 'User',
  permissions,
  repositories: ['acme/app'],
})
const TOKENS = {
  all: token({ contents: 'read', administration: 'write' }),
  reader: token({ contents: 'read' }),
}

afterEach(() => {
  for (const name of ['GITHUB_API_URL', 'GH_TOKEN', 'DOCTOR_TOKEN']) delete process.env[name]
})

/** A clone in which nothing but an empty commit is known to git, which takes no process to make. */
function clone(files: Readonly<Record<string, string>> = SAFE_FILES, origin: string | null = null): string {
  const folder = folderWith(files)
  initRepository(folder, 'main', origin === null ? '' : `[remote "origin"]\n\turl = ${origin}\n`)
  writeRef(folder, 'refs/heads/main', writeCommit(folder, writeTree(folder, new Map()), [], 'start'))
  return folder
}

async function served(settings: Partial<GithubSettings>, folder: string): Promise<GithubServer> {
  const server = await githubServer({
    repositories: { 'acme/app': { git: folder, settings, private: true } },
    tokens: TOKENS,
  })
  process.env['GITHUB_API_URL'] = server.apiUrl
  return server
}

const doctor = async (folder: string, ...args: readonly string[]): Promise<Outcome> =>
  await runInProcess(['doctor', ...args], folder)

interface Printed {
  readonly schema: string
  readonly summary: Readonly<Record<string, number>>
  readonly checks: readonly { readonly id: string; readonly area: string; readonly outcome: string }[]
}

async function onGithub(
  settings: Partial<GithubSettings>,
  secret = 'all',
): Promise<Readonly<Record<string, string>>> {
  const folder = clone()
  await served(settings, folder)
  process.env['GH_TOKEN'] = secret
  const { stdout } = await doctor(folder, '--repo', 'acme/app', '--format', 'json')
  const { checks } = JSON.parse(stdout) as Printed
  return Object.fromEntries(
    checks
      .filter(({ area }) => area === 'github')
      .map(({ id, outcome }) => [id.replace('github-', ''), outcome]),
  )
}

describe('a safe set-up', () => {
  it('has no problem in the clone; that GitHub was not asked is told, and fails only under --strict', async () => {
    const folder = clone()
    const plain = await doctor(folder)
    expect(plain).toMatchObject({ exit: 0, stderr: '' })
    expect(plain.stdout).toContain('GitHub was not asked: there is no token in GH_TOKEN or GITHUB_TOKEN')
    expect(plain.stdout).toMatch(/\n0 problems, 9 could not be told, \d+ notes, \d+ ok\n$/)
    expect((await doctor(folder, '--strict')).exit).toBe(1)
  })

  it('has none on GitHub, and nothing that could not be told', async () => {
    expect(await onGithub(GOOD)).toEqual({
      token: 'ok',
      required: 'ok',
      'up-to-date': 'ok',
      'code-owners': 'ok',
      bypass: 'ok',
      'direct-push': 'ok',
      'workflow-permissions': 'ok',
      'actions-allowed': 'ok',
      'owners-errors': 'ok',
    })
  })
})

describe('what is not safe on GitHub', () => {
  it('is told where nothing is protected', async () => {
    expect(await onGithub({})).toMatchObject({
      required: 'problem',
      'code-owners': 'problem',
      'direct-push': 'problem',
      bypass: 'not-applicable',
    })
  })

  it('is told of a branch protection, of Actions and of CODEOWNERS', async () => {
    const settings: Partial<GithubSettings> = {
      protection: {
        required_status_checks: {
          strict: true,
          contexts: ['aivss-gate'],
          checks: [{ context: 'aivss-gate', app_id: null }],
        },
        enforce_admins: { url: 'https://api.github.com/x', enabled: false },
        required_pull_request_reviews: { dismiss_stale_reviews: false, require_code_owner_reviews: true },
        allow_force_pushes: { enabled: true },
      },
      workflowPermissions: { default_workflow_permissions: 'write', can_approve_pull_request_reviews: true },
      actions: { enabled: true, allowed_actions: 'selected' },
      selectedActions: {
        github_owned_allowed: true,
        verified_allowed: false,
        patterns_allowed: ['acme/*@*', '!acme/aivss-*'],
      },
      ownersErrors: [
        {
          line: 1,
          column: 3,
          kind: 'Unknown owner',
          message: 'Unknown owner on line 1\n^',
          path: '.github/CODEOWNERS',
        },
      ],
    }
    expect(await onGithub(settings)).toMatchObject({
      required: 'note',
      'up-to-date': 'ok',
      'code-owners': 'note',
      bypass: 'note',
      'direct-push': 'problem',
      'workflow-permissions': 'problem',
      'actions-allowed': 'problem',
      'owners-errors': 'problem',
    })
  })

  it('is told of a merge queue that the workflow does not know, and of a ruleset that writers may bypass', async () => {
    const folder = clone()
    const bypass = [{ actor_id: 4, actor_type: 'RepositoryRole', bypass_mode: 'always' }]
    const main = { id: 7, name: 'main', source: 'acme/app', enforcement: 'active', bypass_actors: bypass }
    const queue = {
      type: 'merge_queue',
      ruleset_source_type: 'Organization',
      ruleset_source: 'acme',
      parameters: {
        check_response_timeout_minutes: 60,
        grouping_strategy: 'ALLGREEN',
        max_entries_to_build: 5,
        max_entries_to_merge: 5,
        merge_method: 'MERGE',
        min_entries_to_merge: 1,
        min_entries_to_merge_wait_minutes: 5,
      },
    }
    await served({ rules: [...(GOOD.rules ?? []), queue], rulesets: new Map([[7, main]]) }, folder)
    process.env['GH_TOKEN'] = 'all'
    const { exit, stdout } = await doctor(folder, '--repo', 'acme/app')
    expect(exit).toBe(1)
    expect(stdout).toMatch(/✗ problem {6}workflow-merge-group {2}\.github\/workflows\/gate\.yml:3:3/)
    expect(stdout).toContain('everybody with the role write may bypass the ruleset "main" at any time')
  })
})

describe('what GitHub does not say is never ok', () => {
  it('for a token that may not read the administration', async () => {
    expect(await onGithub(GOOD, 'reader')).toEqual({
      token: 'ok',
      required: 'ok',
      'up-to-date': 'ok',
      'code-owners': 'ok',
      bypass: 'cannot-tell',
      'direct-push': 'ok',
      'workflow-permissions': 'cannot-tell',
      'actions-allowed': 'cannot-tell',
      'owners-errors': 'ok',
    })
  })

  it('for a token that is not valid, which is not printed', async () => {
    const folder = clone()
    const server = await served(GOOD, folder)
    process.env['DOCTOR_TOKEN'] = 'a-secret-that-expired'
    const { exit, stdout, stderr } = await doctor(folder, '--repo', 'acme/app', '--token-env', 'DOCTOR_TOKEN')
    expect(exit).toBe(0)
    expect(stdout).toContain('The token is not valid here')
    expect(stdout).toMatch(/\n0 problems, \d\d could not be told/)
    expect(stdout + stderr).not.toContain('a-secret')
    expect(server.requests.length).toBeGreaterThan(0)
  })

  it('for an answer in another form', async () => {
    const folder = clone()
    const server = await served(GOOD, folder)
    server.fault({
      match: { path: '/repos/acme/app/rules/branches/main' },
      status: 200,
      body: [{ kind: 'x' }],
    })
    process.env['GH_TOKEN'] = 'all'
    const { stdout } = await doctor(folder, '--repo', 'acme/app', '--format', 'json')
    const { checks } = JSON.parse(stdout) as Printed
    expect(checks.find(({ id }) => id === 'github-required')?.outcome).toBe('cannot-tell')
  })

  it('and nothing is asked where it is told not to, or where the clone is from elsewhere', async () => {
    const folder = clone(SAFE_FILES, 'https://user:password@git.example.com/acme/app.git')
    const server = await served(GOOD, folder)
    process.env['GH_TOKEN'] = 'all'
    await doctor(folder, '--offline', '--repo', 'acme/app')
    const { stdout } = await doctor(folder)
    expect(stdout).toContain('the remote "origin" lies on git.example.com')
    expect(stdout).not.toContain('password')
    expect(server.requests).toEqual([])
  })
})

it('names what git ignores, at the line that says so', async () => {
  const folder = clone({ ...SAFE_FILES, '.gitignore': '# local\n.aivss/\n*.yml\n!*.aivss.yml\n' })
  const { exit, stdout } = await doctor(folder)
  expect(exit).toBe(1)
  expect(stdout).toContain('✗ problem      models-ignored  .gitignore:2:1')
  expect(stdout).toContain('git ignores .aivss/new-model.yml by the pattern .aivss/')
  expect(stdout).not.toContain('new-model.aivss.yml by')
})

it('prints nothing of a file that a terminal or a log would obey', async () => {
  const folder = clone({
    ...SAFE_FILES,
    '.github/CODEOWNERS':
      '* @acme/all\n\u001b[2J::error::x \u202e\n##[group]x nobody\n::error::boo stranger\n',
    '.github/workflows/evil.yml': `on: [pull_request]\njobs:\n  "\u001b]0;x::error::": { steps: [{ uses: "a/aivss-gate@::set-output\\n::error::v1\\u001b[1m" }] }\n`,
  })
  for (const format of ['text', 'json']) {
    const { stdout } = await doctor(folder, '--format', format)
    // oxlint-disable-next-line no-control-regex
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]|^\s*::|##\w*\[/m)
  }
})

it.each([
  [['--repo', 'acme'], '--repo acme is no repository'],
  [['--repo', '../x'], '--repo ../x is no repository'],
  [['--token-env', 'NOT_SET_ANYWHERE'], 'the variable NOT_SET_ANYWHERE holds no token'],
  [['somewhere'], '"somewhere" is one argument too many'],
])('refuses %j', async (args, message) => {
  const { exit, stderr } = await doctor(folderWith({}), ...args)
  expect({ exit, told: stderr.includes(message) }).toEqual({ exit: 2, told: true })
})

describe('the repository of a clone', () => {
  it.each<readonly [address: string, api: string, repository: string | null]>([
    ['https://github.com/acme/app.git', 'https://api.github.com', 'acme/app'],
    ['git@github.com:acme/app', 'https://api.github.com', 'acme/app'],
    ['ssh://git@ghe.example.com:22/acme/app.git', 'https://ghe.example.com/api/v3', 'acme/app'],
    ['https://github.com/acme/app', 'https://ghe.example.com/api/v3', null],
    ['/srv/git/app', 'https://api.github.com', null],
    ['https://github.com/acme/..', 'https://api.github.com', null],
  ])('%s through %s: %s', (address, api, repository) => {
    const origin = originOf(clone({}, address), api)
    expect(origin.kind === 'named' ? origin.repository : null).toBe(repository)
  })
})
