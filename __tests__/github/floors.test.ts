import { describe, expect, it } from '@jest/globals'
import type { GithubToken } from '../support/github/access.ts'
import { type Repository, repository } from '../support/repository.ts'
import {
  askedOf,
  bodies,
  given,
  type GivenOptions,
  HERE,
  JOB,
  LAX,
  POLICY,
  risky,
  runOnPull,
  saidBy,
  tame,
  told,
  verdictOf,
} from './given.ts'

const STRICT = 'version: 1\nextends: strict\nreview: {required: false}\nrules: {layer-uncovered: off}\n'
const THERE = 'acme/policies'
const tipOf = (made: Repository): string => made.git('rev-parse', 'HEAD').trim()

/** A policy with a floor in another repository. */
const under = (floor: string, more = LAX.replace('extends: advisory\n', '')): string =>
  `${more.replace('version: 1\n', `version: 1\nextends: [advisory, "${floor}"]\n`)}`

const withFloor = (floors: Repository, floor: string, more: Partial<GivenOptions> = {}) =>
  given({
    base: { [POLICY]: under(floor), 'a.aivss.yml': tame('a') },
    change: { 'a.aivss.yml': risky('a') },
    others: { [THERE]: { git: floors.folder } },
    ...more,
  })

describe('a floor in another repository', () => {
  it('fails what the repository would let pass, and is named with its commit', async () => {
    const floors = repository({ 'gate.yml': STRICT })
    const sha = tipOf(floors)
    const pinned = await withFloor(floors, `${THERE}/gate.yml@${sha}`)
    const run = await runOnPull(pinned)
    expect([run.exit, run.outputs['status']]).toEqual([1, 'fail'])
    expect(verdictOf(run)).toMatchObject({ policy: { floors: [`${THERE}/gate.yml@${sha}`] }, notices: [] })
    expect(bodies(pinned)[0]).toContain('Demanded by the floor')
    floors.git('tag', 'v1')
    const moving = await runOnPull(await withFloor(floors, `${THERE}/gate.yml@v1`))
    expect(verdictOf(moving).policy.floors).toEqual([`${THERE}/gate.yml@v1 (${sha})`])
    expect(verdictOf(moving).notices).toEqual([expect.stringContaining(sha)])
    expect(moving.exit).toBe(1)
  })

  it('is read with the policy token where it is private, and tells what a token lacks', async () => {
    const floors = repository({ 'gate.yml': STRICT })
    const reader: GithubToken = {
      login: 'acme-reader[bot]',
      type: 'Bot',
      permissions: { contents: 'read' },
      repositories: [THERE],
    }
    const of = await withFloor(floors, `${THERE}/gate.yml@main`, {
      others: { [THERE]: { git: floors.folder, private: true } },
      tokens: {
        ghs_policies: reader,
        ghs_weak: { ...JOB, repositories: [THERE], permissions: { issues: 'read' } },
      },
    })
    const run = await runOnPull(of, { inputs: { 'policy-token': 'ghs_policies' } })
    expect([run.exit, run.outputs['status']]).toEqual([1, 'fail'])
    expect(verdictOf(run)).toMatchObject({
      policy: { floors: [`${THERE}/gate.yml@main (${tipOf(floors)})`] },
      notices: [expect.stringContaining(tipOf(floors))],
    })
    for (const [token, says] of [
      ['', /policy-token/],
      ['ghs_expired', /not valid|expired/],
      ['ghs_weak', /contents/],
    ] as const) {
      const blind = await runOnPull(of, { inputs: { 'policy-token': token } })
      expect([token, blind.exit, blind.outputs['status']]).toEqual([token, 1, 'error'])
      const [error] = verdictOf(blind).errors
      expect(`${error?.message} ${error?.help}`).toMatch(says)
    }
  })

  it('tells apart why it cannot be had, with the line that names it', async () => {
    const floors = repository({
      'gate.yml': STRICT,
      'odd.yml': 'version: 1\nbad: 1\n',
    })
    const cases = {
      [`${THERE}/none.yml@main`]: 'no file none.yml',
      [`${THERE}/gate.yml@nowhere`]: 'no branch, tag or commit "nowhere"',
      [`${THERE}/gate.yml@${'1'.repeat(40)}`]: 'could not be fetched',
      [`${THERE}/odd.yml@main`]: 'unknown key "bad"',
    }
    const messages = new Set<string>()
    for (const [floor, says] of Object.entries(cases)) {
      const of = await withFloor(floors, floor, { tokens: {} })
      const run = await runOnPull(of)
      expect([floor, run.exit, run.outputs['status']]).toEqual([floor, 1, 'error'])
      const [error] = verdictOf(run).errors
      expect(error).toMatchObject({ location: { path: POLICY, line: 2 } })
      expect(`${error?.message} ${error?.help}`).toContain(says)
      messages.add(error?.message.replace(floor, '') ?? '')
    }
    expect(messages.size).toBe(Object.keys(cases).length)
  })

  it('stands on its own: its ignore, its models, its waivers and no others', async () => {
    const floors = repository({ 'gate.yml': `${STRICT}models: ["late/**", "**/*.aivss.yml"]\n` })
    const own = `${under(`${THERE}/gate.yml@main`)}ignore: ["fixtures/**"]\nmodels: ["fixtures/**"]\n`
    const of = await withFloor(floors, '', {
      base: { [POLICY]: own, 'README.md': 'x' },
      change: { 'fixtures/a.aivss.yml': risky('a'), 'late/b.yml': risky('b') },
    })
    const run = await runOnPull(of)
    expect([run.exit, run.outputs['status']]).toEqual([1, 'fail'])
    expect(told(run)).toEqual(
      expect.arrayContaining(['score-threshold error a new counts', 'score-threshold error b new counts']),
    )
  })

  it('brings its own floors, and ends where they go in circles', async () => {
    const floors = repository({
      'lax.yml': `${LAX.replace('extends: advisory', `extends: [advisory, ${THERE}/back.yml@main]`)}`,
      'back.yml': `${STRICT.replace('extends: strict', `extends: [strict, ${THERE}/lax.yml@main]`)}`,
    })
    const run = await runOnPull(await withFloor(floors, `${THERE}/lax.yml@main`))
    expect([run.exit, run.outputs['status'], verdictOf(run).policy.floors.length]).toEqual([1, 'fail', 2])
    expect(told(run)).toContain('score-threshold error a new counts')
  })

  it('holds for a pull request that takes it out, and is asked for by none that brings it', async () => {
    const floors = repository({ 'gate.yml': STRICT })
    const out = await withFloor(floors, `${THERE}/gate.yml@main`, {
      change: { [POLICY]: LAX, 'a.aivss.yml': risky('a') },
    })
    const run = await runOnPull(out)
    expect([run.exit, run.outputs['status']]).toEqual([1, 'fail'])
    expect(told(run).some((one) => one.startsWith('policy-changed'))).toBe(true)

    const brings = await withFloor(floors, '', {
      base: { [POLICY]: LAX, 'a.aivss.yml': tame('a') },
      change: { [POLICY]: under(`${THERE}/gate.yml@main`) },
    })
    expect((await runOnPull(brings)).exit).toBe(0)
    expect(askedOf(brings.server, THERE)).toEqual([])
  })

  it('is not red for what it says of its own file', async () => {
    const floors = repository({ 'gate.yml': `${STRICT}ignore: ["**/never-here/**"]\n` })
    const of = await withFloor(floors, `${THERE}/gate.yml@main`, { change: { 'b.aivss.yml': tame('b') } })
    const run = await runOnPull(of)
    expect([run.outputs['errors'], run.exit, run.outputs['status']]).toEqual(['0', 0, 'pass'])
  })

  it('holds while a policy is repaired, whatever is wrong with it', async () => {
    const floors = repository({ 'gate.yml': STRICT })
    for (const fault of ['bad: 1\n', '\tx: [\n']) {
      const of = await withFloor(floors, '', {
        base: { [POLICY]: `${under(`${THERE}/gate.yml@main`)}${fault}`, 'a.aivss.yml': tame('a') },
        change: { [POLICY]: LAX, 'b.aivss.yml': tame('b', { cvss: 8 }) },
      })
      const run = await runOnPull(of)
      expect(run.exit).toBe(1)
      expect([run.outputs['status'] === 'error' || verdictOf(run).policy.floors.length > 0, fault]).toEqual([
        true,
        fault,
      ])
    }
  })

  it('is not followed through a link', async () => {
    const floors = repository({ 'gate.yml': STRICT })
    floors.git(
      'update-index',
      '--add',
      '--cacheinfo',
      `120000,${floors.git('rev-parse', 'HEAD:gate.yml').trim()},link.yml`,
    )
    floors.git('commit', '-q', '-m', 'link')
    const run = await runOnPull(await withFloor(floors, `${THERE}/link.yml@main`))
    expect([run.exit, run.outputs['status']]).toEqual([1, 'error'])
    expect(saidBy(run)).toContain('never followed')
  })

  it('may lie in the repository itself', async () => {
    const of = await given({
      base: { [POLICY]: under(`${HERE}/floor.yml@main`), 'floor.yml': STRICT, 'a.aivss.yml': tame('a') },
      change: { 'a.aivss.yml': risky('a'), 'floor.yml': LAX },
    })
    const run = await runOnPull(of)
    expect([run.exit, verdictOf(run).policy.floors.length]).toEqual([1, 1])
  })
})
