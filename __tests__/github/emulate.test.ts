import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createEmulator, type Emulator } from 'emulate'
import { ask as asks, type Told } from '../support/github/ask.ts'
import { pullRequestEvent } from '../support/github/payloads.ts'
import { githubServer } from '../support/github/server.ts'
import { type Run, runOnGithub } from '../support/runner.ts'
import { MARKER, PATIENCE, risky, tame } from './comment-given.ts'

const REPO = 'octocat/app'
const TOKEN = 'ghp_octocat'

let github: Emulator
beforeAll(async () => {
  github = await createEmulator({
    service: 'github',
    port: 0,
    seed: {
      tokens: { [TOKEN]: { login: 'octocat', scopes: ['repo', 'user'] } },
      github: { users: [{ login: 'octocat' }], repos: [{ owner: 'octocat', name: 'app', auto_init: true }] },
    },
  })
})
afterAll(async () => {
  await github.close()
})

const ask = async (what: string, body?: unknown): Promise<Told> => {
  const told = await asks({ apiUrl: github.url }, what.replace('/here', `/repos/${REPO}`), {
    token: TOKEN,
    body,
  })
  if (told.status >= 300) throw new Error(`${what}: ${told.status} ${JSON.stringify(told.body)}`)
  return told
}
const tip = async (branch: string): Promise<string> => {
  const { commit } = (await ask(`GET /here/branches/${branch}`)).body as unknown as {
    commit: { sha: string }
  }
  return commit.sha
}

/** One more commit on a branch, as a client of the API makes it. */
async function commit(branch: string, files: Readonly<Record<string, string | null>>): Promise<string> {
  const parent = await tip(branch)
  const before = (await ask(`GET /here/git/commits/${parent}`)).body as unknown as { tree: { sha: string } }
  const entry = { mode: '100644', type: 'blob' }
  const tree = Object.entries(files).map(([path, content]) => ({
    path,
    ...entry,
    ...(content === null ? { sha: null } : { content }),
  }))
  const made = await ask('POST /here/git/trees', { base_tree: before.tree.sha, tree })
  const { body } = await ask('POST /here/git/commits', {
    message: 'change',
    tree: made.body['sha'],
    parents: [parent],
  })
  await ask(`PATCH /here/git/refs/heads/${branch}`, { sha: body['sha'] })
  return String(body['sha'])
}

describe('against emulate', () => {
  it(
    'a pull request is judged from nothing but the API, and told in one comment that is kept up to date',
    async () => {
      const base = await commit('main', { 'agents/boy.aivss.yml': tame(), 'docs/deep/er/README.md': 'x' })
      await ask('POST /here/git/refs', { ref: 'refs/heads/feature', sha: base })
      const first = await commit('feature', { 'agents/porter.aivss.yml': risky() })
      const { number } = (await ask('POST /here/pulls', { title: 'x', head: 'feature', base: 'main' }))
        .body as unknown as { number: number }
      // The base moves on, so that the common ancestor is not its tip.
      await commit('main', { 'agents/later.aivss.yml': tame('later') })
      await ask(`POST /here/issues/${number}/comments`, { body: `about ${MARKER}` })

      const server = await githubServer({ repositories: {} })
      const run = async (sha: string): Promise<Run> =>
        await runOnGithub({
          event: 'pull_request',
          payload: pullRequestEvent({
            repo: REPO,
            number,
            base: { ref: 'main', sha: base },
            head: { ref: 'feature', sha },
          }),
          token: TOKEN,
          workspace: null,
          server,
          env: { GITHUB_API_URL: github.url, GITHUB_GRAPHQL_URL: `${github.url}/graphql` },
        })
      const comments = async () => (await ask(`GET /here/issues/${number}/comments`)).list

      const told = await run(first)
      expect([told.exit, told.outputs['status'], told.outputs['agents'], told.stderr]).toEqual([
        1,
        'fail',
        '2',
        '',
      ])
      expect(told.report()).toMatchObject({ scope: { base, head: first }, delivery: [], gaps: [] })
      const [other, created, ...more] = await comments()
      expect([other?.['body'], more]).toEqual([`about ${MARKER}`, []])
      expect(created?.['body']).toMatch(new RegExp(`^${MARKER}\\n\\n### ❌[\\s\\S]*night-porter`))

      await run(first)
      expect(await comments()).toEqual([other, created])

      const repaired = await commit('feature', { 'agents/porter.aivss.yml': tame('night-porter') })
      const green = await run(repaired)
      expect([green.exit, green.outputs['status']]).toEqual([0, 'pass'])
      const after = await comments()
      expect(after.map(({ id }) => id)).toEqual([other?.['id'], created?.['id']])
      expect(after[1]?.['body']).toMatch(/### ✅/)
      await server.close()
    },
    PATIENCE,
  )
})
