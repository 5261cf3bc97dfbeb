import { describe, expect, it } from '@jest/globals'
import { mergeGroupEvent, pullRequestEvent, workflowRunEvent } from '../support/github/payloads.ts'
import { runOnGithub } from '../support/runner.ts'
import {
  changesOf,
  given,
  LAX,
  POLICY,
  risky,
  runOnPull,
  saidBy,
  tame,
  TOKEN,
  told,
  verdictOf,
} from './given.ts'

const STRICT = 'version: 1\nextends: strict\nreview: {required: false}\nrules: {layer-uncovered: off}\n'

describe('inputs that would loosen', () => {
  const files = {
    base: { [POLICY]: STRICT, 'a.aivss.yml': risky('a'), 'lax.yml': LAX },
    change: { 'docs/b.aivss.yml': tame('b') },
  }
  const inputs = { paths: 'docs', policy: 'lax.yml', mode: 'audit', gate: 'new-or-worse' }

  it('are refused by name on everything that judges a change', async () => {
    const of = await given(files)
    const { base, head, merge } = of.pr
    for (const [event, payload] of [
      ['pull_request', pullRequestEvent({ base, head, merge })],
      ['merge_group', mergeGroupEvent({ base, head })],
      ['workflow_run', workflowRunEvent({ head })],
    ] as const) {
      const run = await runOnGithub({
        event,
        payload,
        token: TOKEN,
        workspace: null,
        server: of.server,
        inputs,
      })
      expect([event, run.exit, run.outputs['status']]).toEqual([event, 1, 'error'])
      for (const name of Object.keys(inputs)) expect(saidBy(run)).toContain(`"${name}"`)
      expect(saidBy(run)).toContain('allow-inputs')
    }
  })

  it('are taken where the trusted policy allows them, one by one', async () => {
    const of = await given({
      ...files,
      base: { ...files.base, [POLICY]: `${STRICT}allow-inputs: [paths, policy]\n` },
    })
    const paths = await runOnPull(of, { inputs: { paths: 'docs' } })
    expect([paths.exit, changesOf(paths)]).toEqual([0, { b: 'added' }])
    const policy = await runOnPull(of, { inputs: { policy: 'lax.yml' } })
    expect([policy.exit, verdictOf(policy).policy]).toMatchObject([
      0,
      { source: 'lax.yml', ref: of.pr.base.sha },
    ])
    const gate = await runOnPull(of, { inputs: { paths: 'docs', gate: 'new-or-worse' } })
    expect([gate.exit, gate.outputs['status']]).toEqual([1, 'error'])
    expect(saidBy(gate)).toContain('the input "gate" is refused')
  })

  it('may always tighten', async () => {
    const of = await given({ base: { 'a.aivss.yml': risky('a') }, change: { 'b.aivss.yml': tame('b') } })
    const run = await runOnPull(of, { inputs: { gate: 'all' } })
    expect([run.exit, verdictOf(run).scope.gate]).toEqual([1, 'all'])
  })

  it('may not loosen the gate of a policy that another input names', async () => {
    const of = await given({
      base: {
        [POLICY]: 'version: 1\nallow-inputs: [policy]\n',
        'strict.yml': STRICT,
        'a.aivss.yml': risky('a'),
      },
      change: { 'b.aivss.yml': tame('b') },
    })
    const run = await runOnPull(of, { inputs: { policy: 'strict.yml', gate: 'new-or-worse' } })
    expect([run.exit, run.outputs['status']]).toEqual([1, 'error'])
  })
})

describe('what the policy says of files', () => {
  it('judges what "models:" names, also in a folder that is left out by itself', async () => {
    const of = await given({
      base: { [POLICY]: 'version: 1\nmodels: ["build/agents/**"]\n', 'README.md': 'x' },
      change: { 'build/agents/a.yml': risky('a') },
    })
    const run = await runOnPull(of)
    expect([run.exit, run.outputs['agents']]).toEqual([1, '1'])
  })

  it('fails all that fails under "gate: all", also what was there before', async () => {
    const of = await given({
      base: {
        [POLICY]: 'version: 1\ngate: all\nmodels: ["m/**"]\nrules: {model-unlisted: error}\n',
        'm/a.yml': tame('a'),
        'elsewhere/b.yml': risky('b'),
      },
      change: { 'README.md': 'x' },
    })
    const run = await runOnPull(of, { checkout: 'merge-depth-1' })
    expect([run.exit, told(run)]).toEqual([
      1,
      expect.arrayContaining([expect.stringMatching(/^model-unlisted error - (?:same|new) counts$/)]),
    ])
  })
})
