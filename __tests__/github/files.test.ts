import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { cloneAs } from '../support/github/scene.ts'
import { repository } from '../support/repository.ts'
import { given, POLICY, risky, runOnPull, saidBy, tame, told, verdictOf } from './given.ts'

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

describe('where files come from', () => {
  it('says the same however the workspace came about, and however large the tree', async () => {
    const of = await given(CHANGE)
    const edited = cloneAs(of.pr, 'merge-depth-1') ?? ''
    // Commits are read, never the working tree.
    for (const path of ['agents/a.aivss.yml', 'agents/c.aivss.yml'])
      writeFileSync(join(edited, path), tame('a'))
    writeFileSync(join(edited, 'aivss-gate.yml'), 'version: 1\n')
    const runs = [await runOnPull(of), await runOnPull(of, { workspace: edited })]
    for (const checkout of ['head-depth-1', 'base-depth-1'] as const)
      runs.push(await runOnPull(of, { checkout }))
    runs.push(await runOnPull(of, { checkout: 'full', inputs: { source: 'api' } }))
    const before = of.server.requests.length
    runs.push(await runOnPull(of, { checkout: 'full' }))
    // A whole clone holds every file; where the branches parted only GitHub is believed.
    const asked = of.server.requests.slice(before).map(({ path }) => path)
    expect(asked.filter((path) => /\/git\/|\/contents\//.test(path))).toEqual([])
    expect(asked.filter((path) => path.includes('/compare/')).length).toBe(1)
    const [first, ...others] = runs.map(verdictOf)
    expect(first).toMatchObject({ status: 'fail', scope: { base: of.pr.mergeBase }, gaps: [] })
    for (const other of others) expect(other).toEqual(first)
    expect(runs.map(({ exit }) => exit)).toEqual(runs.map(() => 1))
    const large = await given({ ...CHANGE, truncateTreesAbove: 6 })
    const cut = verdictOf(await runOnPull(large))
    expect([cut.agents, cut.findings, cut.gaps]).toEqual([first?.agents, first?.findings, []])
  })

  it('judges from a clone alone with "source: workspace", and says what it lacks', async () => {
    const of = await given(CHANGE)
    const inputs = { source: 'workspace', comment: 'never' }
    const full = await runOnPull(of, { checkout: 'full', inputs })
    expect([full.exit, full.outputs['status']]).toEqual([1, 'fail'])
    // What the branch is at now only GitHub knows.
    expect(of.server.requests.map(({ path }) => path)).toEqual(['/repos/acme/app/branches/main'])
    const shallow = await runOnPull(of, { checkout: 'merge-depth-1', inputs })
    expect([shallow.exit, shallow.outputs['status']]).toEqual([1, 'error'])
    const none = await runOnPull(of, { checkout: 'none', inputs })
    expect([none.exit, none.outputs['status']]).toEqual([1, 'error'])
    expect(saidBy(none)).toContain('actions/checkout')
  })

  it('takes the merge base, not the tip, to compare with, and the tip for the policy', async () => {
    const of = await given({
      ...CHANGE,
      later: { 'agents/a.aivss.yml': risky('a'), [POLICY]: 'version: 1\n' },
    })
    const run = await runOnPull(of)
    expect(verdictOf(run)).toMatchObject({
      status: 'fail',
      scope: { base: of.pr.mergeBase },
      policy: { source: POLICY, ref: of.pr.base.sha },
    })
    expect(told(run)).toContain('score-threshold error a new counts')
  })

  it('is incomplete where the histories have nothing in common', async () => {
    const of = await given({ base: { 'a.aivss.yml': tame('a') }, change: {} })
    const stranger = repository({ 'a.aivss.yml': tame('a') })
    stranger.git('commit', '--amend', '-q', '-m', 'another start')
    of.pr.source.git('fetch', '-q', stranger.folder, 'main')
    const sha = of.pr.source.git('rev-parse', 'FETCH_HEAD').trim()
    const { pr } = of
    pr.source.git('update-ref', 'refs/pull/7/head', sha)
    for (const checkout of ['full', 'none'] as const) {
      const run = await runOnPull({ ...of, pr: { ...pr, head: { ...pr.head, sha } } }, { checkout })
      expect([run.exit, run.outputs['status'], verdictOf(run).scope.base]).toEqual([1, 'incomplete', null])
      expect(saidBy(run)).toContain('no common ancestor')
    }
  })
})
