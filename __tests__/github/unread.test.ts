import { execFileSync } from 'node:child_process'
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { type Checkout, type Scene } from '../support/github/scene.ts'
import {
  bodies,
  changesOf,
  type Given,
  given,
  POLICY,
  risky,
  runOnPull,
  tame,
  told,
  verdictOf,
} from './given.ts'

const CHANGE = {
  base: {
    'README.md': 'x',
    'agents/a.aivss.yml': tame('a'),
    'agents/gone.aivss.yml': tame('gone'),
    'bot.py': 'x',
    'deep/er/still/threat-model-b.yml': tame('b'),
  },
  change: {
    'agents/a.aivss.yml': risky('a'),
    'agents/gone.aivss.yml': null,
    'deep/er/new.aivss.yml': tame('new', { artefacts: ['bot.py'] }),
    'src/elsewhere.yml': tame('elsewhere'),
  },
  later: { 'README.md': 'y', 'agents/c.aivss.yml': tame('c') },
}

/** The head with more than files: links, submodules. The pull request is then at that commit. */
function withHead(of: Given, make: (folder: string, git: Scene['source']['git']) => void): Given {
  const { source, head } = of.pr
  source.git('checkout', '-q', '--detach', head.sha)
  make(of.pr.git, (...args) => source.git(...args))
  source.git('commit', '-q', '-m', 'links')
  const sha = source.git('rev-parse', 'HEAD').trim()
  source.git('checkout', '-q', '--force', of.pr.base.ref)
  source.git('update-ref', `refs/pull/${of.pr.number}/head`, sha)
  return { ...of, pr: { ...of.pr, head: { ...head, sha } } }
}

const BOTH_WAYS = ['head-depth-1', 'none'] as const satisfies readonly Checkout[]

describe('what is not a file', () => {
  it.each(BOTH_WAYS)(
    'refuses links, submodules and LFS pointers at the places of models (%s)',
    async (checkout) => {
      const of = withHead(
        await given({
          base: { 'linked.aivss.yml': tame('linked'), 'sub.aivss.yml': tame('sub'), 'README.md': 'x' },
          change: {
            'lfs.aivss.yml': 'version https://git-lfs.github.com/spec/v1\noid sha256:12\nsize 12\n',
            'real.yml': tame('linked'),
          },
        }),
        (folder, git) => {
          git('rm', '-q', 'linked.aivss.yml', 'sub.aivss.yml')
          symlinkSync('real.yml', join(folder, 'linked.aivss.yml'))
          symlinkSync('/etc/hostname', join(folder, 'outside.aivss.yml'))
          git('add', '-A')
          git('update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},sub.aivss.yml`)
        },
      )
      const run = await runOnPull(of, { checkout })
      const invalid = verdictOf(run).findings.filter(({ rule }) => rule === 'model-invalid')
      expect([run.exit, run.outputs['status']]).toEqual([1, 'fail'])
      expect(invalid.map(({ location }) => `${location.path}:${location.line}`).toSorted()).toEqual(
        ['lfs', 'linked', 'outside', 'sub'].map((name) => `${name}.aivss.yml:1`),
      )
      const hostname = execFileSync('hostname', { encoding: 'utf8' }).trim()
      expect(bodies(of).join('') + run.summary).not.toContain(`\n${hostname}`)
    },
  )

  it('takes a folder that became a link for one whose models are gone', async () => {
    const of = withHead(
      await given({
        base: { 'agents/a.aivss.yml': risky('a'), 'other/a.aivss.yml': tame('b') },
        change: {},
      }),
      (folder, git) => {
        git('rm', '-qr', 'agents')
        symlinkSync('other', join(folder, 'agents'))
        git('add', '-A')
      },
    )
    const run = await runOnPull(of)
    expect([run.exit, changesOf(run)]).toEqual([1, { a: 'removed', b: 'unchanged' }])
    expect(told(run)).toContain('agent-removed error a new counts')
  })

  it.each(BOTH_WAYS)('hides no file behind another whose name is not UTF-8 either (%s)', async (checkout) => {
    const of = await given({ base: { 'README.md': 'x' }, change: {} })
    const { source } = of.pr
    const blob = (text: string): string =>
      execFileSync('git', ['-C', of.pr.git, 'hash-object', '-w', '--stdin'], {
        input: text,
        encoding: 'utf8',
      }).trim()
    const entry = (byte: number, text: string): Buffer =>
      Buffer.concat([
        Buffer.from(`100644 blob ${blob(text)}\tx`),
        Buffer.from([byte]),
        Buffer.from('.aivss.yml\0'),
      ])
    const input = Buffer.concat([entry(0xfe, risky('red')), entry(0xff, tame('green'))])
    const tree = execFileSync('git', ['-C', of.pr.git, 'mktree', '-z'], { input, encoding: 'utf8' }).trim()
    const sha = source.git('commit-tree', tree, '-p', of.pr.base.sha, '-m', 'odd').trim()
    source.git('update-ref', 'refs/pull/7/head', sha)
    const run = await runOnPull({ ...of, pr: { ...of.pr, head: { ref: 'feature', sha } } }, { checkout })
    expect([run.exit, run.outputs['status']]).not.toEqual([0, 'pass'])
  })
})

describe('what cannot be read', () => {
  const object = (of: Given, name: string): string => of.pr.source.git('rev-parse', name).trim()

  it('is a gap above ten megabytes, from a clone and through the API', async () => {
    const big = `${tame('big')}# ${'x'.repeat(11 * 1024 * 1024)}`
    const of = await given({ base: { 'README.md': 'x' }, change: { 'big.aivss.yml': big } })
    for (const checkout of BOTH_WAYS) {
      const run = await runOnPull(of, { checkout })
      expect([run.exit, run.outputs['status']]).toEqual([1, 'incomplete'])
      expect(verdictOf(run).gaps).toMatchObject([{ path: 'big.aivss.yml', reason: 'too-large' }])
    }
  })

  it.each(['head', 'base'] as const)(
    'makes the run incomplete where a blob of the %s cannot be had',
    async (side) => {
      const of = await given({
        base: { 'a.aivss.yml': tame('a') },
        change: { 'a.aivss.yml': tame('a', { cvss: 3 }) },
      })
      const sha = object(of, `${side === 'head' ? of.pr.head.sha : of.pr.mergeBase}:a.aivss.yml`)
      of.server.fault({
        match: { path: new RegExp(`/git/blobs/${sha}$`) },
        times: 9,
        status: 404,
        body: { message: 'no' },
      })
      const run = await runOnPull(of)
      expect([run.exit, run.outputs['status']]).toEqual([1, 'incomplete'])
      expect(verdictOf(run).gaps).toMatchObject([{ path: 'a.aivss.yml', reason: 'unreadable' }])
    },
  )

  it('is never green where a blob comes back altered', async () => {
    const of = await given({ base: { 'README.md': 'x' }, change: { 'a.aivss.yml': risky('a') } })
    const body = {
      content: Buffer.from(tame('a')).toString('base64'),
      encoding: 'base64',
      size: tame('a').length,
    }
    of.server.fault({ match: { path: /\/git\/blobs\// }, times: 9, status: 200, body })
    const run = await runOnPull(of, { checkout: 'none' })
    expect([run.exit, run.outputs['status']]).toEqual([1, 'incomplete'])
  })

  it.each(['head', 'base'] as const)(
    'is never green where the tree of the %s cannot be read',
    async (side) => {
      const of = await given({ ...CHANGE, change: { 'bot.py': 'z' } })
      const commit = side === 'head' ? of.pr.head.sha : of.pr.mergeBase
      of.server.fault({
        match: { path: new RegExp(`/git/trees/${commit}`) },
        times: 9,
        status: 404,
        body: {},
      })
      const run = await runOnPull(of, { checkout: 'none' })
      expect(run.exit).toBe(1)
      expect(['incomplete', 'fail', 'error']).toContain(run.outputs['status'])
      expect(verdictOf(run).gaps.length + verdictOf(run).errors.length).toBeGreaterThan(0)
    },
  )

  it('counts what it did not open as a gap', async () => {
    const filler = Object.fromEntries(
      Array.from({ length: 310 }, (_, at) => [`a/${at}.json`, `{"at": ${at}}`]),
    )
    const of = await given({
      base: {
        [POLICY]: 'version: 1\nmodels: ["m/**"]\nrules: {model-unlisted: error}\n',
        'm/a.yml': tame('a'),
      },
      change: { ...filler, 'z/hidden.yml': risky('hidden') },
    })
    const run = await runOnPull(of, { checkout: 'head-depth-1' })
    expect([run.exit, ['fail', 'incomplete'].includes(run.outputs['status'] ?? '')]).toEqual([1, true])
  })
})
