import { describe, expect, it } from '@jest/globals'
import { pullRequestEvent } from '../support/github/payloads.ts'
import { bodies, given, LAX, POLICY, risky, runOnPull, tame, told, verdictOf } from './given.ts'

const STRICT = 'version: 1\nextends: strict\nreview: {required: false}\nrules: {layer-uncovered: off}\n'
/** Fails under strict, passes with a warning under balanced. */
const MIDDLING = tame('a', { cvss: 8, factor: 0 })

describe('the policy that judges a pull request', () => {
  it('is that of the tip of the base branch, not of the commit that the event remembers', async () => {
    const of = await given({
      base: { [POLICY]: LAX, 'a.aivss.yml': tame('a') },
      change: { 'a.aivss.yml': risky('a') },
      later: { [POLICY]: STRICT },
    })
    const stale = { ref: 'main', sha: of.pr.mergeBase }
    const run = await runOnPull(of, {
      payload: pullRequestEvent({ base: stale, head: of.pr.head, merge: of.pr.merge }),
    })
    expect([run.exit, verdictOf(run).policy]).toMatchObject([1, { ref: of.pr.base.sha, preset: 'strict' }])
    // What the pull request did not touch it does not change.
    expect(told(run).filter((one) => one.startsWith('policy-changed'))).toEqual([])
    expect(verdictOf(run).policy.proposed).toBeNull()
  })

  it('is the old one where the pull request loosens it, and the new one is told', async () => {
    const of = await given({
      base: { [POLICY]: STRICT, 'a.aivss.yml': tame('a') },
      change: {
        [POLICY]: `${LAX}waivers:\n  - {agent: a, rule: score-threshold, subject: fail, up-to: 10, why: because I say so here, owner: me, expires: 2026-12-20}\nallow-inputs: [paths]\nenforce-from: 2099-01-01\nignore: ["**"]\n`,
        'a.aivss.yml': risky('a'),
      },
    })
    const run = await runOnPull(of)
    expect([run.exit, run.outputs['status']]).toEqual([1, 'fail'])
    expect(verdictOf(run)).toMatchObject({
      policy: {
        preset: 'strict',
        notEnforcedBefore: null,
        proposed: { status: 'nothing-to-check', error: 0 },
      },
      summary: { waived: 0, agents: 1 },
      scope: { excluded: 0 },
    })
    expect(told(run)).toContain('policy-changed warn - new counts')
    for (const text of [run.summary, bodies(of)[0] ?? '']) expect(text).toMatch(/nothing.to.check/i)
    const refused = await runOnPull(of, { inputs: { paths: 'docs' } })
    expect([refused.exit, refused.outputs['status']]).toEqual([1, 'error'])
  })

  it.each([
    ['is not YAML', { [POLICY]: 'a: [\n' }],
    ['has a name that is never read', { [POLICY]: null, '.github/aivss-gate.yaml': 'version: 1\n' }],
  ])('blocks a pull request whose own policy %s', async (_name, change) => {
    const of = await given({ base: { [POLICY]: STRICT, 'a.aivss.yml': tame('a') }, change })
    const run = await runOnPull(of)
    expect([run.exit, run.outputs['status']]).toEqual([1, 'fail'])
    expect(told(run)).toContain('policy-changed error - new counts')
    expect(verdictOf(run).policy.proposed).toMatchObject({
      status: null,
      problems: [{ code: 'policy-invalid' }],
    })
    expect(bodies(of)[0]).toContain('policy-changed')
  })

  it('is balanced only while a broken one is being repaired', async () => {
    const base = { [POLICY]: 'version: 1\ntresholds: {}\n', 'a.aivss.yml': tame('a') }
    const broken = await given({ base, change: { 'a.aivss.yml': tame('a', { cvss: 3 }) } })
    const stopped = await runOnPull(broken)
    expect([stopped.exit, stopped.outputs['status']]).toEqual([1, 'error'])
    expect(verdictOf(stopped).errors).toMatchObject([{ location: { path: POLICY, line: 2 } }])
    expect(bodies(broken)[0]).toContain('thresholds')
    const repair = await given({ base, change: { [POLICY]: LAX, 'b.aivss.yml': risky('b') } })
    const run = await runOnPull(repair)
    expect([run.exit, run.outputs['status'], verdictOf(run).policy.preset]).toEqual([1, 'fail', 'balanced'])
    expect(bodies(repair)[0]).toContain('broken')
  })

  it('has the default branch for a floor where the base is another', async () => {
    const of = await given({
      base: { [POLICY]: 'version: 1\nextends: advisory\n', 'a.aivss.yml': tame('a') },
      change: { 'a.aivss.yml': MIDDLING },
      baseRef: 'release',
      defaultBranch: 'release',
    })
    const alone = await runOnPull(of, { defaultBranch: 'release' })
    expect([alone.exit, verdictOf(alone).policy.floors]).toEqual([0, []])

    const { source } = of.pr
    source.git('branch', 'trunk', 'release')
    const tip = of.pr.push({ [POLICY]: STRICT }, 'trunk')
    const run = await runOnPull(of, { defaultBranch: 'trunk' })
    expect([run.exit, run.outputs['status']]).toEqual([1, 'fail'])
    expect(verdictOf(run).policy).toMatchObject({
      ref: of.pr.base.sha,
      preset: 'advisory',
      floors: [expect.stringContaining(tip)],
    })
    expect(bodies(of)[0]).toContain('Demanded by the floor')
    of.pr.push({ [POLICY]: 'version: 1\nbad: 1\n' }, 'trunk')
    expect((await runOnPull(of, { defaultBranch: 'trunk' })).outputs['status']).toBe('error')
  })
})

describe('waivers and days', () => {
  const soon = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10)

  it('counts a waiver of the trusted policy, until it expires', async () => {
    const waiver = (agent: string, expires: string): string =>
      `  - {agent: ${agent}, rule: score-threshold, subject: fail, up-to: 10, why: Accepted by the owner for now., owner: "@ciso", expires: ${expires}}\n`
    const policy =
      'version: 1\nrequire: [{id: sandboxing, level: off}, {id: human-in-the-loop, level: off}, {id: audit-logging, level: off}]\nrules: {score-increase: off}\nwaivers:\n'
    const of = await given({
      base: {
        [POLICY]: `${policy}${waiver('a', soon)}${waiver('b', '2026-01-01')}`,
        'a.aivss.yml': tame('a'),
        'b.aivss.yml': tame('b'),
      },
      change: { 'a.aivss.yml': risky('a'), 'b.aivss.yml': risky('b') },
    })
    const run = await runOnPull(of)
    expect([run.exit, verdictOf(run).summary]).toMatchObject([1, { waived: 1 }])
    expect(told(run).filter((one) => one.startsWith('score-threshold error'))).toEqual([
      'score-threshold error a new waived',
      'score-threshold error b new counts',
    ])
    // The waiver that holds is all that stands between the agent and a failure.
    expect(told(run).filter((one) => / error a .*counts$/.test(one))).toEqual([])
  })

  it('fails nothing before the day from which the trusted policy is enforced, and says what would', async () => {
    const of = await given({
      base: { [POLICY]: 'version: 1\nenforce-from: 2099-01-01\n', 'a.aivss.yml': tame('a') },
      change: { 'a.aivss.yml': risky('a') },
    })
    const run = await runOnPull(of)
    expect([run.exit, run.outputs['status']]).toEqual([0, 'warn'])
    expect(verdictOf(run).policy.notEnforcedBefore).toEqual({ day: '2099-01-01', wouldBe: 'fail' })
    for (const text of [run.summary, bodies(of)[0] ?? '']) expect(text).toContain('2099-01-01')
  })
})
