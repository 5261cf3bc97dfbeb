import { describe, expect, it } from '@jest/globals'
import {
  bodies,
  changesOf,
  given,
  type GivenOptions,
  model,
  POLICY,
  risky,
  runOnPull,
  tame,
  told,
  verdictOf,
} from './given.ts'
import type { Run } from '../support/runner.ts'

const QUIET = 'version: 1\nrules: {layer-uncovered: off, input-lowered: off, score-increase: off}\n'
const JUST_DEMANDS_NOTHING =
  'require: [{id: sandboxing, level: off}, {id: human-in-the-loop, level: off}, {id: audit-logging, level: off}]\n'

const changed = async (options: GivenOptions): Promise<Run> =>
  await runOnPull(await given(options), { checkout: 'none' })

describe('what a pull request changes', () => {
  it('tells agents apart that came, changed, moved, went and stayed', async () => {
    const of = await given({
      base: {
        'stays.aivss.yml': tame('stays'),
        'changes.aivss.yml': tame('changes'),
        'moves.aivss.yml': tame('moves'),
        'renames.aivss.yml': tame('old-name', { artefacts: ['bot.py'] }),
        'goes.aivss.yml': tame('goes', { artefacts: ['gone.py'] }),
        'bot.py': 'x',
        'gone.py': 'x',
      },
      change: {
        'changes.aivss.yml': tame('changes', { cvss: 3 }),
        'moves.aivss.yml': null,
        'elsewhere/moved.aivss.yml': tame('moves'),
        'renames.aivss.yml': tame('new-name', { artefacts: ['bot.py'], cvss: 2.1 }),
        'goes.aivss.yml': null,
        'gone.py': null,
        'comes.aivss.yml': tame('comes'),
      },
    })
    const run = await runOnPull(of)
    expect([run.exit, run.outputs['status']]).toEqual([0, 'pass'])
    expect(changesOf(run)).toEqual({
      stays: 'unchanged',
      changes: 'modified',
      moves: 'renamed',
      'new-name': 'renamed',
      goes: 'removed',
      comes: 'added',
    })
    const before = Object.fromEntries(
      verdictOf(run).agents.map(({ id, scoreBefore }) => [id, scoreBefore?.aivss ?? null]),
    )
    expect(before).toEqual({ stays: 2, changes: 2, moves: 2, 'new-name': 2, goes: 2, comes: null })
    for (const name of ['changes', 'moves', 'new-name', 'comes'])
      for (const text of [run.summary, bodies(of)[0] ?? '']) expect(text).toContain(name)
  })

  it('leaves what was red before as existing, and fails what is worse', async () => {
    const red = (id: string): string => model(id, { cvss: 9, factor: 0.5 })
    const base = {
      [POLICY]: `${QUIET}${JUST_DEMANDS_NOTHING}`,
      'stays.aivss.yml': red('stays'),
      'edited.aivss.yml': red('edited'),
      'mended.aivss.yml': red('mended'),
      'old.aivss.yml': red('old'),
    }
    const run = await changed({
      base,
      change: {
        'edited.aivss.yml': `${red('edited')}# more\n`,
        'mended.aivss.yml': tame('mended'),
        'old.aivss.yml': null,
        'renamed.aivss.yml': red('renamed'),
        'new.aivss.yml': tame('new'),
      },
    })
    expect([run.exit, run.outputs['status'], run.outputs['errors']]).toEqual([0, 'pass', '0'])
    expect(told(run).toSorted()).toEqual([
      'score-threshold error edited same existing',
      'score-threshold error mended fixed fixed',
      'score-threshold error renamed same existing',
      'score-threshold error stays same existing',
    ])
    expect(verdictOf(run).summary).toMatchObject({ existing: 3, error: 0 })
    expect(run.summary).toContain('existing')

    const worse = await changed({ base, change: { 'stays.aivss.yml': risky('stays') } })
    expect([worse.exit, told(worse)]).toEqual([
      1,
      expect.arrayContaining(['score-threshold error stays worse counts']),
    ])
    expect(told(worse).filter((one) => one.endsWith(' counts'))).toHaveLength(1)
  })

  it('counts a second model of an agent that is red already', async () => {
    const run = await changed({
      base: { 'a.aivss.yml': risky('a') },
      change: { 'second.aivss.yml': risky('a') },
    })
    expect([run.exit, run.outputs['status']]).toEqual([1, 'fail'])
    expect(told(run)).toContain('agent-duplicate error a new counts')
  })

  it('fails a model that it edits and that still cannot be read', async () => {
    const run = await changed({
      base: { 'a.aivss.yml': `${tame('a')}\n}{\n` },
      change: { 'a.aivss.yml': `${risky('a')}\n}{\n` },
    })
    expect([run.exit, run.outputs['agents']]).toEqual([1, '0'])
  })

  it('fails a score that rises by more than allowed, or inputs that fall without a fact', async () => {
    const rules = `version: 1\n${JUST_DEMANDS_NOTHING}rules: {layer-uncovered: off}\n`
    const rise = await changed({
      base: { [POLICY]: rules, 'a.aivss.yml': tame('a') },
      change: { 'a.aivss.yml': tame('a', { cvss: 6 }) },
    })
    expect([rise.exit, told(rise)]).toEqual([1, ['score-increase error a new counts']])
    const fall = await changed({
      base: { [POLICY]: `${rules}gate: all\n`, 'a.aivss.yml': risky('a') },
      change: { 'a.aivss.yml': tame('a') },
    })
    expect([fall.exit, fall.outputs['status']]).toEqual([1, 'fail'])
    expect(told(fall)).toContain('input-lowered error a new counts')
  })

  it('fails a model that goes while its agent stays, wherever it went', async () => {
    const base = {
      [POLICY]: 'version: 1\nignore: ["attic/**"]\n',
      'a.aivss.yml': tame('a', { artefacts: ['bot.py'] }),
      'b.aivss.yml': risky('b'),
      'c.aivss.yml': risky('c'),
      'bot.py': 'x',
    }
    const gone = await changed({
      base,
      change: {
        'a.aivss.yml': null,
        'b.aivss.yml': null,
        'attic/b.aivss.yml': risky('b'),
        'c.aivss.yml': null,
        'node_modules/x/c.aivss.yml': risky('c'),
      },
    })
    expect([gone.exit, changesOf(gone)]).toEqual([1, { a: 'removed', b: 'removed', c: 'removed' }])
    expect(told(gone)).toEqual(
      expect.arrayContaining(['a', 'b', 'c'].map((id) => `agent-removed error ${id} new counts`)),
    )
    const both = await changed({ base, change: { 'a.aivss.yml': null, 'bot.py': null } })
    expect([both.exit, changesOf(both)['a']]).toEqual([0, 'removed'])
  })

  it('lets no assumption take the place of what the base stated', async () => {
    const run = await changed({
      base: {
        [POLICY]: `version: 1\nscoring: {assume: {cvss: 1.0}}\n`,
        'a.aivss.yml': tame('a', { cvss: 8 }),
      },
      change: {
        'a.aivss.yml': tame('a').replace(/cvss.*\n/, ''),
        'new.aivss.yml': tame('new').replace(/cvss.*\n/, ''),
      },
    })
    expect(run.exit).toBe(1)
    expect(told(run)).toContain('score-undetermined error a new counts')
    expect(verdictOf(run).agents.find(({ id }) => id === 'new')?.score.assumed).toEqual(['cvss'])
  })
})
