import { createHash } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { objectReader } from '../../../src/adapters/github/objects.ts'
import { readTree } from '../../../src/adapters/github/tree.ts'
import { client, failureOf, serve, type Answer, type ScriptedServer } from './scripted-server.ts'

const REPO = 'octo/agents'
const id = (text: string, algorithm = 'sha1'): string => createHash(algorithm).update(text).digest('hex')
const COMMIT = id('commit')

const blob = (path: string, size: number | null = 3, mode = '100644'): object => ({
  path,
  mode,
  type: 'blob',
  sha: id(`blob ${path}`),
  ...(size === null ? {} : { size }),
})
const folder = (path: string): object => ({ path, mode: '040000', type: 'tree', sha: id(`tree ${path}`) })
const submodule = (path: string): object => ({ path, mode: '160000', type: 'commit', sha: id(path) })
const tree = (items: readonly object[], truncated = false): Answer => ({
  data: { sha: id('any'), url: 'https://…', tree: items, truncated },
})

/** Serves trees by object and kind; what is not there is a 404. */
async function trees(
  answers: Readonly<Record<string, Answer>>,
): Promise<ScriptedServer & { count(): number }> {
  const server = await serve(
    ({ line }) => answers[line.replace(`GET /repos/${REPO}/git/trees/`, '')] ?? { status: 404 },
  )
  return { ...server, count: () => server.asked.length }
}

describe('a tree', () => {
  it('is one request: files, links and submodules, no folders', async () => {
    const server = await trees({
      [`${COMMIT}?recursive=1`]: tree([
        folder('src'),
        blob('src/a.yml', 12),
        blob('old', 1, '100664'),
        blob('run.sh', null, '100755'),
        blob('link', 5, '120000'),
        submodule('vendor/x'),
      ]),
    })
    const { entries, complete } = await objectReader(client(server.url), REPO).tree(COMMIT)
    expect(complete).toBe(true)
    expect(Object.fromEntries(entries)).toEqual({
      'src/a.yml': { mode: '100644', object: id('blob src/a.yml'), size: 12 },
      old: { mode: '100664', object: id('blob old'), size: 1 },
      'run.sh': { mode: '100755', object: id('blob run.sh'), size: 0 },
      link: { mode: '120000', object: id('blob link'), size: 5 },
      'vendor/x': { mode: '160000', object: id('vendor/x'), size: 0 },
    })
    expect(server.count()).toBe(1)
  })

  it('that GitHub cuts is walked folder by folder, as deep as needed', async () => {
    const server = await trees({
      [`${COMMIT}?recursive=1`]: tree([blob('a')], true),
      [COMMIT]: tree([blob('a'), folder('big'), folder('small')]),
      [`${id('tree small')}?recursive=1`]: tree([folder('x'), blob('x/y')]),
      [`${id('tree big')}?recursive=1`]: tree([blob('part')], true),
      [id('tree big')]: tree([blob('one'), folder('deep')]),
      [`${id('tree deep')}?recursive=1`]: tree([blob('z')]),
    })
    const { entries, complete } = await readTree(client(server.url), REPO, COMMIT)
    expect([[...entries.keys()].toSorted(), complete, server.count()]).toEqual([
      ['a', 'big/deep/z', 'big/one', 'small/x/y'],
      true,
      6,
    ])
  })

  it('that is cut even in one folder is not complete', async () => {
    const server = await trees({
      [`${COMMIT}?recursive=1`]: tree([blob('a')], true),
      [COMMIT]: tree([blob('a'), blob('b')], true),
    })
    const { entries, complete } = await readTree(client(server.url), REPO, COMMIT)
    expect([[...entries.keys()], complete]).toEqual([['a', 'b'], false])
  })

  it('that takes too many requests or has too many entries is not complete', async () => {
    const names = Array.from({ length: 20 }, (_, index) => `f${index}`)
    const server = await trees({
      [`${COMMIT}?recursive=1`]: tree([], true),
      [COMMIT]: tree(names.map(folder)),
      ...Object.fromEntries(
        names.map((name) => [`${id(`tree ${name}`)}?recursive=1`, tree([blob('x'), blob('y')])]),
      ),
    })
    const few = await readTree(client(server.url), REPO, COMMIT, { requests: 7, entries: 100 })
    expect([few.entries.size, few.complete, server.count()]).toEqual([10, false, 7])
    const small = await readTree(client(server.url), REPO, COMMIT, { requests: 100, entries: 9 })
    expect([small.entries.size, small.complete]).toEqual([9, false])
    const all = await readTree(client(server.url), REPO, COMMIT)
    expect([all.entries.size, all.complete]).toEqual([40, true])
  })

  it('keeps the part that is known where no further request is left', async () => {
    const server = await trees({ [`${COMMIT}?recursive=1`]: tree([blob('a')], true) })
    const { entries, complete } = await readTree(client(server.url), REPO, COMMIT, {
      requests: 1,
      entries: 9,
    })
    expect([[...entries.keys()], complete]).toEqual([['a'], false])
  })

  it.each(['../x', 'a/../b', '/etc/passwd', 'a//b', 'a/', './a', '', '.git/config', 'a\0b'])(
    'with the path %j is not believed',
    async (path) => {
      const server = await trees({ [`${COMMIT}?recursive=1`]: tree([blob(path)]) })
      expect(await failureOf(readTree(client(server.url), REPO, COMMIT))).toMatchObject({
        kind: 'unavailable',
      })
    },
  )

  it.each<[string, unknown]>([
    ['text', '<html>'],
    ['no list', { truncated: false }],
    ['an entry of an unknown kind', { tree: [{ ...blob('a'), type: 'tag' }], truncated: false }],
    ['a blob with the mode of a folder', { tree: [blob('a', 1, '040000')], truncated: false }],
    ['a short id', { tree: [{ ...blob('a'), sha: 'abc' }], truncated: false }],
  ])('that is %s is an unusable answer', async (_, data) => {
    const server = await trees({ [`${COMMIT}?recursive=1`]: { data } })
    expect(await failureOf(readTree(client(server.url), REPO, COMMIT))).toMatchObject({
      kind: 'unavailable',
      status: null,
    })
  })

  it('is not read twice', async () => {
    const server = await trees({ [`${COMMIT}?recursive=1`]: tree([blob('a')]) })
    const reader = objectReader(client(server.url), REPO)
    await Promise.all([reader.tree(COMMIT), reader.tree(COMMIT)])
    await reader.tree(COMMIT)
    expect(server.count()).toBe(1)
  })

  it('of a commit that is not there is missing', async () => {
    const server = await trees({})
    expect(await failureOf(readTree(client(server.url), REPO, COMMIT))).toMatchObject({ kind: 'missing' })
  })
})

describe('an entry', () => {
  const answers = {
    [COMMIT]: tree([folder('a'), blob('link', 1, '120000'), submodule('sub'), blob('top')]),
    [id('tree a')]: tree([folder('b'), blob('last', 4, '120000')]),
    [id('tree b')]: tree([blob('file', 7)], true),
  }

  it('is found folder by folder, and no folder is read twice', async () => {
    const server = await trees(answers)
    const reader = objectReader(client(server.url), REPO)
    expect(await reader.entryAt(COMMIT, 'a/b/file')).toEqual({
      mode: '100644',
      object: id('blob file'),
      size: 7,
    })
    expect(await reader.entryAt(COMMIT, 'a/last')).toMatchObject({ mode: '120000' })
    expect(await reader.entryAt(COMMIT, 'top')).toMatchObject({ mode: '100644' })
    expect(await reader.entryAt(COMMIT, 'sub')).toMatchObject({ mode: '160000' })
    expect(server.count()).toBe(3)
  })

  it.each(['a', 'a/b', 'none', 'a/none', 'link/file', 'sub/file', 'top/file', '../top', '/top', 'a//b', ''])(
    'is not at %j',
    async (path) => {
      const server = await trees(answers)
      expect(await objectReader(client(server.url), REPO).entryAt(COMMIT, path)).toBeNull()
    },
  )

  it('that is not in the listed part of a folder is not known to be absent', async () => {
    const server = await trees(answers)
    expect(
      await failureOf(objectReader(client(server.url), REPO).entryAt(COMMIT, 'a/b/other')),
    ).toMatchObject({ kind: 'unavailable' })
  })

  it('has no slash in the name of one folder', async () => {
    const server = await trees({ [COMMIT]: tree([blob('a/b')]) })
    expect(await failureOf(objectReader(client(server.url), REPO).entryAt(COMMIT, 'x'))).toMatchObject({
      kind: 'unavailable',
    })
  })
})

describe('a blob', () => {
  const TEXT = 'agent: {id: porter}\r\nünï\0code\n'.repeat(9)
  const idOf = (text: string, algorithm = 'sha1'): string =>
    id(`blob ${Buffer.byteLength(text)}\0${text}`, algorithm)
  const base64 = (text: string): string =>
    Buffer.from(text)
      .toString('base64')
      .replace(/.{60}/g, (line) => `${line}\n`)
  const answer = (text: string, changed: object = {}): Answer => ({
    data: {
      sha: idOf(TEXT),
      node_id: 'x',
      size: Buffer.byteLength(text),
      encoding: 'base64',
      content: base64(text),
      ...changed,
    },
  })

  it.each(['sha1', 'sha256'])('comes as its bytes, checked by %s, once', async (algorithm) => {
    const server = await serve(() => answer(TEXT))
    const reader = objectReader(client(server.url), REPO)
    const object = idOf(TEXT, algorithm)
    expect(Buffer.from(await reader.blob(object)).toString()).toBe(TEXT)
    await reader.blob(object)
    expect(server.lines()).toEqual([`GET /repos/${REPO}/git/blobs/${object}`])
  })

  it('may be empty, or text', async () => {
    const server = await serve(({ line }) =>
      line.endsWith(idOf('')) ? answer('') : answer(TEXT, { encoding: 'utf-8', content: TEXT }),
    )
    const reader = objectReader(client(server.url), REPO)
    expect((await reader.blob(idOf(''))).length).toBe(0)
    expect(Buffer.from(await reader.blob(idOf(TEXT))).toString()).toBe(TEXT)
  })

  it.each<[string, Answer]>([
    ['of other bytes', answer(TEXT.replace('porter', 'Porter'))],
    ['that is cut', answer(TEXT, { content: base64(TEXT.slice(0, 50)) })],
    ['of another size', answer(TEXT, { size: 5 })],
    ['without content', answer(TEXT, { content: '', encoding: 'none' })],
    ['that is a page', { data: '<html>' }],
  ])('%s is refused', async (_, given) => {
    const server = await serve(() => given)
    expect(await failureOf(objectReader(client(server.url), REPO).blob(idOf(TEXT)))).toMatchObject({
      name: 'ApiError',
      kind: 'unavailable',
    })
  })
})

describe('a bug of ours', () => {
  it('reaches no path', async () => {
    const server = await serve(() => ({}))
    const github = client(server.url)
    for (const repository of ['', 'o', 'o/..', '../r', 'o/r/x', 'o/r?x', 'o/./r', 'ö/r'])
      await expect(readTree(github, repository, COMMIT)).rejects.toThrow('not the name of a repository')
    for (const object of ['', 'HEAD', COMMIT.toUpperCase(), COMMIT.slice(1), `${COMMIT}/..`, `${COMMIT}\n`])
      await expect(objectReader(github, REPO).blob(object)).rejects.toThrow('not an object id')
    expect(server.asked).toEqual([])
  })
})
