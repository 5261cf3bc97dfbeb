import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { ask, JOB } from './ask.ts'
import { scene } from './scene.ts'
import { type GithubServer, githubServer } from './server.ts'
import type { ServerOptions } from './server-options.ts'

const REPO = '/repos/acme/app'

const serve = (git: string, more: Partial<ServerOptions> = {}): Promise<GithubServer> =>
  githubServer({ repositories: { 'acme/app': { git } }, tokens: { ghs_job: JOB }, ...more })

const SECRET = 'x'.repeat(50)
const made = () =>
  scene({
    base: { 'a/one.txt': 'one\n', 'two.txt': SECRET, 'old.txt': 'the same line\n'.repeat(20) },
    change: { 'a/one.txt': 'uno\n', 'new.txt': 'the same line\n'.repeat(20), 'old.txt': null },
    later: { 'three.txt': 'three' },
  })

describe('files', () => {
  it('are listed as a tree, with sizes for files alone', async () => {
    const { git, head } = made()
    const server = await serve(git)
    const { body } = await ask(server, `GET ${REPO}/git/trees/${head.sha}?recursive=false`)
    const entries = body['tree'] as readonly { path: string; type: string; size?: number }[]
    expect(entries.map(({ path, type, size }) => [path, type, size])).toEqual([
      ['a', 'tree', undefined],
      ['a/one.txt', 'blob', 4],
      ['new.txt', 'blob', 280],
      ['two.txt', 'blob', 50],
    ])
    expect(body['truncated']).toBe(false)
    const byBranch = await ask(server, `GET ${REPO}/git/trees/main`)
    expect((byBranch.body['tree'] as readonly unknown[]).length).toBe(4)
    expect((await ask(server, `GET ${REPO}/git/trees/${'0'.repeat(40)}`)).status).toBe(404)
  })

  it('are cut off where a tree is too large', async () => {
    const { git } = made()
    const server = await serve(git, { truncateTreesAbove: 2 })
    const { body } = await ask(server, `GET ${REPO}/git/trees/main?recursive=1`)
    expect([(body['tree'] as readonly unknown[]).length, body['truncated']]).toEqual([2, true])
  })

  it('are given as lines of base64, or raw', async () => {
    const { git, source } = made()
    const server = await serve(git)
    const sha = source.git('rev-parse', 'main:two.txt').trim()
    const { body } = await ask(server, `GET ${REPO}/git/blobs/${sha}`)
    const content = String(body['content'])
    expect(content.split('\n').map((line) => line.length)).toEqual([60, 8, 0])
    expect(Buffer.from(content, 'base64').toString()).toBe(SECRET)
    const raw = await fetch(`${server.apiUrl}${REPO}/git/blobs/${sha}`, {
      headers: { accept: 'application/vnd.github.raw' },
    })
    expect(await raw.text()).toBe(SECRET)
    expect((await ask(server, `GET ${REPO}/git/blobs/${'0'.repeat(40)}`)).status).toBe(404)
    expect((await ask(server, `GET ${REPO}/git/blobs/main`)).status).toBe(422)
  })

  it('are read through links by path: who trusts /contents leaks', async () => {
    const { git, source } = made()
    symlinkSync('../two.txt', join(git, 'a/link'))
    symlinkSync('/etc/passwd', join(git, 'a/outside'))
    source.git('checkout', '-q', 'main')
    source.commit()
    const server = await serve(git)
    const followed = await ask(server, `GET ${REPO}/contents/a/link`)
    expect(followed.body).toMatchObject({ type: 'file', size: 50, path: 'a/link' })
    expect((await ask(server, `GET ${REPO}/contents/a/outside?ref=main`)).body).toMatchObject({
      type: 'symlink',
      target: '/etc/passwd',
    })
    expect((await ask(server, `GET ${REPO}/contents/a`)).list.map(({ type }) => type)).toEqual([
      'symlink',
      'file',
      'symlink',
    ])
    expect((await ask(server, `GET ${REPO}/contents/none`)).status).toBe(404)
  })
})

describe('commits', () => {
  it('are found by name and compared from where they parted', async () => {
    const { git, base, head, mergeBase } = made()
    const server = await serve(git)
    const get = async (path: string) => (await ask(server, `GET ${REPO}${path}`)).body
    expect(await get('/branches/main')).toMatchObject({ name: 'main', commit: { sha: base.sha } })
    expect(await get('/git/ref/heads/feature')).toMatchObject({ object: { sha: head.sha, type: 'commit' } })
    expect(await get('/commits/feature')).toMatchObject({ sha: head.sha, parents: [{ sha: mergeBase }] })
    expect(await get(`/git/commits/${head.sha}`)).toMatchObject({ message: 'the change' })
    expect(await get(`/compare/${base.sha}...${head.sha}`)).toMatchObject({
      status: 'diverged',
      ahead_by: 1,
      behind_by: 1,
      merge_base_commit: { sha: mergeBase },
      files: [
        { filename: 'a/one.txt', status: 'modified', additions: 1, deletions: 1 },
        { filename: 'new.txt', status: 'renamed', previous_filename: 'old.txt' },
      ],
    })
    expect(await get('/commits/nowhere')).toMatchObject({ message: 'No commit found for SHA: nowhere' })
    expect(await get('/compare/main...nowhere')).toMatchObject({ message: 'Not Found' })
    expect(await get('/branches/nowhere')).toMatchObject({ message: 'Branch not found' })
  })
})

describe('pull requests', () => {
  it('are filtered, and shown with what they change', async () => {
    const { git, head, merge } = made()
    const server = await serve(git)
    const stranger = { repo: 'stranger/app', ...head }
    server.addPull({ repo: 'acme/app', number: 7, head: { repo: 'acme/app', ...head } })
    server.addPull({ repo: 'acme/app', number: 8, head: stranger })
    server.addPull({ repo: 'acme/app', number: 9, head: { ...stranger, repo: null, owner: 'gone' } })
    server.addPull({ repo: 'acme/app', number: 10, head: stranger, state: 'closed' })
    const numbers = async (query: string) =>
      (await ask(server, `GET ${REPO}/pulls${query}`)).list.map(({ number }) => number)
    expect(await numbers('')).toEqual([9, 8, 7])
    expect(await numbers('?head=stranger:feature&state=all')).toEqual([10, 8])
    expect(await numbers('?head=feature')).toEqual([9, 8, 7])
    expect(await numbers('?base=other')).toEqual([])
    expect(await numbers('?per_page=1&page=2&direction=asc')).toEqual([8])
    const one = await ask(server, `GET ${REPO}/pulls/7`)
    expect(one.body).toMatchObject({ changed_files: 2, commits: 1, merge_commit_sha: merge })
    expect((await ask(server, `GET ${REPO}/pulls/9`)).body['head']).toMatchObject({ repo: null })
    const files = await ask(server, `GET ${REPO}/pulls/7/files`)
    expect(files.list.map(({ filename }) => filename)).toEqual(['a/one.txt', 'new.txt'])
    expect((await ask(server, `GET ${REPO}/pulls/11`)).status).toBe(404)
  })

  it('of forks are not found by commit, but where the commit lives', async () => {
    const { git, head } = made()
    const repositories = { 'acme/app': { git }, 'stranger/app': { git, fork: true } }
    const server = await githubServer({ repositories, tokens: { ghs_job: JOB } })
    server.addPull({ repo: 'acme/app', number: 8, head: { repo: 'stranger/app', ...head } })
    expect((await ask(server, `GET ${REPO}/commits/${head.sha}/pulls`)).list).toEqual([])
    const there = await ask(server, `GET /repos/stranger/app/commits/${head.sha}/pulls`)
    expect(there.list).toMatchObject([{ number: 8, base: { repo: { full_name: 'acme/app' } } }])
  })
})
