import { describe, expect, it } from '@jest/globals'
import { openPullRequests } from '../../../src/adapters/github/pull-requests.ts'
import {
  readBranch,
  readDefaultBranch,
  readMergeBase,
  resolveRef,
} from '../../../src/adapters/github/repository.ts'
import { client, failureOf, serve } from './scripted-server.ts'

const REPO = 'octo/agents'
const A = 'a'.repeat(40)
const B = 'b'.repeat(40)

describe('a repository', () => {
  it('tells the tip of a branch, whatever its name', async () => {
    const server = await serve(() => ({ data: { name: 'x', commit: { sha: A }, protected: true } }))
    expect(await readBranch(client(server.url), REPO, 'release/1.0 #ü?')).toMatchObject({ commit: A })
    expect(server.lines()).toEqual([`GET /repos/${REPO}/branches/release%2F1.0%20%23%C3%BC%3F`])
  })

  it('has no branch that it does not know', async () => {
    const server = await serve(() => ({ status: 404, data: { message: 'Branch not found' } }))
    expect(await readBranch(client(server.url), REPO, 'gone')).toBeNull()
    for (const name of ['', '.', '..', '\ud800'])
      expect(await readBranch(client(server.url), REPO, name)).toBeNull()
    expect(server.asked.length).toBe(1)
  })

  it('that refuses is not one without the branch', async () => {
    const server = await serve(() => ({ status: 403 }))
    expect(await failureOf(readBranch(client(server.url), REPO, 'main'))).toMatchObject({
      kind: 'forbidden',
    })
  })

  it('tells its default branch', async () => {
    const server = await serve(() => ({ data: { default_branch: 'trunk' } }))
    expect(await readDefaultBranch(client(server.url), REPO)).toBe('trunk')
    expect(server.lines()).toEqual([`GET /repos/${REPO}`])
  })

  it('tells the merge base, or that there is none', async () => {
    const server = await serve(({ line }) =>
      line === `GET /repos/${REPO}/compare/${A}...${B}?per_page=1`
        ? { data: { merge_base_commit: { sha: A }, files: [] } }
        : { status: 404, data: { message: 'No common ancestor' } },
    )
    const github = client(server.url)
    expect(await readMergeBase(github, REPO, A, B)).toBe(A)
    expect(await readMergeBase(github, REPO, B, A)).toBeNull()
    await expect(readMergeBase(github, REPO, 'main', B)).rejects.toThrow('not an object id')
  })

  it('resolves a name, and tells a missing name from a missing repository', async () => {
    let status = 422
    const server = await serve(({ line }) => (line.includes('v1') ? { data: { sha: B } } : { status }))
    const github = client(server.url)
    expect(await resolveRef(github, REPO, 'refs/tags/v1')).toBe(B)
    expect(await resolveRef(github, REPO, 'none')).toBeNull()
    status = 404
    expect(await failureOf(resolveRef(github, REPO, 'none'))).toMatchObject({ kind: 'missing' })
    expect(server.lines()[0]).toBe(`GET /repos/${REPO}/commits/refs%2Ftags%2Fv1?per_page=1`)
  })

  it('that answers oddly is not believed', async () => {
    const server = await serve(() => ({ data: { sha: '../../x', default_branch: '' } }))
    const github = client(server.url)
    expect(await failureOf(resolveRef(github, REPO, 'x'))).toMatchObject({ kind: 'unavailable' })
    expect(await failureOf(readDefaultBranch(github, REPO))).toMatchObject({ kind: 'unavailable' })
  })
})

describe('open pull requests', () => {
  const pull = (number: number, sha: string, repository: string | null): object => ({
    number,
    base: { ref: 'main', sha: B },
    head: { ref: 'topic', sha, repo: repository === null ? null : { full_name: repository } },
  })

  it('are those of exactly this head, on every page', async () => {
    const server = await serve(({ line }) =>
      line.endsWith('page=2')
        ? { data: [pull(4, A, 'fork/agents')] }
        : {
            data: [
              pull(1, A, 'Fork/Agents'),
              pull(2, B, 'fork/agents'),
              pull(3, A, 'other/agents'),
              pull(5, A, null),
            ],
            headers: { link: `<${server.url}/repositories/1/pulls?page=2>; rel="next"` },
          },
    )
    const head = { repository: 'fork/agents', branch: 'topic/é', commit: A }
    expect(await openPullRequests(client(server.url), REPO, head)).toEqual([
      { number: 1, baseRef: 'main', headSha: A, headRepository: 'Fork/Agents' },
      { number: 4, baseRef: 'main', headSha: A, headRepository: 'fork/agents' },
    ])
    expect(server.lines()[0]).toBe(
      `GET /repos/${REPO}/pulls?state=open&head=fork%3Atopic%2F%C3%A9&per_page=100`,
    )
  })
})
