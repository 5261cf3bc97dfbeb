import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createEmulator, type Emulator } from 'emulate'
import type { Github } from '../../../src/adapters/github/client.ts'
import { branchStore } from '../../../src/adapters/github/trend-branch-store.ts'
import { issueStore } from '../../../src/adapters/github/trend-issue-store.ts'
import { bringIssue } from '../../../src/adapters/github/tracking-issue.ts'
import { ask } from '../../support/github/ask.ts'
import { client } from './scripted-server.ts'
import { atOnce, CLEAN, findings } from './tracking-given.ts'

const REPO = 'octocat/app'
const TOKEN = 'ghp_octocat'

let server: Emulator
beforeAll(async () => {
  server = await createEmulator({
    service: 'github',
    port: 0,
    seed: {
      tokens: { [TOKEN]: { login: 'octocat', scopes: ['repo', 'user'] } },
      github: { users: [{ login: 'octocat' }], repos: [{ owner: 'octocat', name: 'app', auto_init: true }] },
    },
  })
})
afterAll(async () => {
  await server.close()
})

const github = (): Github => client(server.url, undefined, TOKEN)
const issues = async (): Promise<readonly (readonly [number: unknown, state: unknown])[]> => {
  const { list } = await ask({ apiUrl: server.url }, `GET /repos/${REPO}/issues?state=all&direction=asc`, {
    token: TOKEN,
  })
  return list.map(({ number, state }) => [number, state])
}

/** A server that was not written here. */
describe('against emulate', () => {
  it('one issue is opened, updated, closed and opened again, also by ten at once', async () => {
    expect(await bringIssue(github(), REPO, findings())).toMatchObject({ kind: 'created', number: 1 })
    expect(await bringIssue(github(), REPO, findings())).toMatchObject({ kind: 'unchanged', number: 1 })
    expect(await bringIssue(github(), REPO, findings('Two.\n'))).toMatchObject({ kind: 'updated', number: 1 })
    expect(await bringIssue(github(), REPO, CLEAN)).toMatchObject({ kind: 'closed', number: 1 })
    await Promise.all(
      atOnce(Array.from({ length: 10 }, github)).map((one) => bringIssue(one, REPO, findings())),
    )
    const all = await issues()
    expect([all.length, all.filter(([, state]) => state === 'open')]).toEqual([11, [[2, 'open']]])
  })

  it('a history is kept in the issue and on a branch', async () => {
    const open = async () => await Promise.resolve(github())
    for (const store of [
      issueStore(open, REPO),
      branchStore(open, REPO, { branch: 'kept', path: 'a/h.jsonl' }),
    ]) {
      expect(await store.read()).toBeNull()
      expect(await store.write('one\n', null)).toBe('written')
      expect(await store.write('two\n', null)).toBe('stale')
      expect(await store.write('one\ntwo\n', 'one\n')).toBe('written')
      expect(await store.read()).toBe('one\ntwo\n')
    }
  })
})
