import { describe, expect, test } from '@jest/globals'
import { withOverride } from '../../src/policy/override.ts'
import { demandsOf, EXAMPLE, PATH, policyOf } from './policies.ts'

const at = (line: number, column: number) => ({ path: PATH, line, column })
const ids = (policy: { readonly require: readonly { readonly id: string }[] }) =>
  policy.require.map(({ id }) => id)

describe('a file over its preset', () => {
  test('the example of the product page', () => {
    const policy = policyOf(EXAMPLE)
    expect(policy.models).toEqual([{ value: 'agents/**/*.aivss.yml', place: at(3, 10) }])
    expect(policy.ignore).toEqual([{ value: '**/fixtures/**', place: at(4, 10) }])
    expect(policy.scoring.assume.cvss).toBe(7)
    expect(policy.thresholds).toEqual({ fail: 9, warn: 7, increase: 0.5 })
    expect(demandsOf(policy).slice(3)).toEqual([
      'sandbox-for-executors / sandboxing / factors.tools >= 0.5 && factors.autonomy >= 0.5 / in-place / path / error',
      'stop-it / human-in-the-loop|kill-switch / score >= 7.0 / in-place / prose / rule',
    ])
    expect(policy.require[3]?.place).toEqual(at(15, 5))
    expect(policy.evidencePaths?.map(({ value }) => value)).toEqual(['infra/**', '.github/**'])
    expect(policy.limits.factors).toEqual({ self_mod: 0.5 })
    expect(policy.review).toEqual({ required: true, maxAgeDays: 180, verify: 'none' })
    expect([...policy.rules]).toEqual([
      ['layer-uncovered', { level: 'off', place: at(29, 9) }],
      ['capability-drift', { level: 'error', place: at(29, 31) }],
    ])
    expect(policy.custom[0]).toMatchObject({
      name: 'no-browser-in-production',
      message: 'A public agent drives a browser.',
      help: null,
      level: 'error',
      place: at(31, 5),
    })
    expect(policy.overrides[0]).toMatchObject({
      paths: [{ value: 'experiments/**', place: at(33, 13) }],
      place: at(33, 5),
    })
    expect(policy).toMatchObject({
      gate: 'new-or-worse',
      enforceFrom: '2027-01-01',
      allowInputs: ['paths'],
      waiverMaxDays: 180,
    })
    expect(policy.waivers).toEqual([
      {
        agent: 'coder',
        rule: 'required-mitigation',
        subject: 'sandboxing',
        upTo: 9.2,
        why: 'Isolated by the workspace provider; migration tracked in ACME-7.',
        owner: '@acme/ciso',
        expires: '2027-02-01',
        place: at(40, 5),
      },
    ])
    expect([...policy.statedKeys]).toHaveLength(21)
  })

  test('a demand of a preset is replaced as a whole, in its place, or taken out', () => {
    const policy = policyOf(`version: 1
extends: strict
require:
  - {id: human-in-the-loop, any-of: [HITL, made-up-control]}
  - {id: audit-logging, level: off}
`)
    expect(demandsOf(policy).slice(1)).toEqual([
      'human-in-the-loop / human-in-the-loop|?made-up-control / always / in-place / prose / rule',
      'least-privilege / least-privilege / score >= 4.0 / in-place / path / rule',
    ])
  })

  test('an own demand or rule can be switched off where it stands', () => {
    const policy = policyOf(`version: 1
require: [{id: mine, mitigation: sandboxing, level: off}]
custom: [{name: mine, when: score > 1, message: m, level: off}]
`)
    expect(ids(policy)).not.toContain('mine')
    expect(policy.custom).toEqual([])
  })

  test('maps merge by key', () => {
    const policy = policyOf(
      'version: 1\nextends: strict\nthresholds: {increase: 2}\nreview: {verify: approval}\n',
    )
    expect(policy.thresholds).toEqual({ fail: 7, warn: 4, increase: 2 })
    expect(policy.review).toEqual({ required: true, maxAgeDays: 180, verify: 'approval' })
  })

  test('factors may be named in any published spelling', () => {
    const policy = policyOf(
      'version: 1\nlimits: {factors: {Dynamic Tool Use: 0.5}}\nscoring: {assume: {factors: {selfModification: 1}}}\n',
    )
    expect(policy.limits.factors).toEqual({ tools: 0.5 })
    expect(policy.scoring.assume.factors).toEqual({ self_mod: 1 })
  })

  test('a lower "fail" takes the preset\'s unreachable "warn" with it', () => {
    expect(policyOf('version: 1\nthresholds: {fail: medium}\n').thresholds).toEqual({
      fail: 4,
      warn: null,
      increase: 1,
    })
    expect(policyOf('version: 1\nthresholds: {fail: high}\n').thresholds.warn).toBe(7)
  })

  test('floors are kept apart, and the last preset named counts', () => {
    const policy = policyOf('version: 1\nextends: [advisory, acme/policies/gate.yml@v1, strict]\n')
    expect(policy.preset).toBe('strict')
    expect(policy.thresholds.fail).toBe(7)
    expect(policy.extendsRemote).toEqual([{ value: 'acme/policies/gate.yml@v1', place: at(2, 21) }])
    expect(policyOf('version: 1\nextends: acme/.github/a/b.yml@release/1.x\n')).toMatchObject({
      preset: 'balanced',
      extendsRemote: [{ value: 'acme/.github/a/b.yml@release/1.x', place: at(2, 1) }],
    })
  })
})

describe('overrides', () => {
  const policy = policyOf(`version: 1
limits: {factors: {tools: 0.5}}
rules: {layer-uncovered: off}
custom: [{name: a, when: score > 1, message: m}]
overrides:
  - paths: ["x/**"]
    scoring: {assume: {cvss: 5}, mitigation-credit: declared}
    thresholds: {fail: high}
    undetermined: note
    require: [{id: audit-logging, level: off}, {id: extra, mitigation: kill-switch}]
    limits: {factors: {autonomy: 0.5}}
    review: {required: true}
    rules: {score-mismatch: error}
    custom: [{name: a, level: off}, {name: b, when: score > 2, message: m, level: note}]
`)
  const [override] = policy.overrides
  const inside = override === undefined ? policy : withOverride(policy, override)

  test('say only what differs', () => {
    expect(inside.thresholds).toEqual({ fail: 7, warn: 7, increase: 1 })
    expect(inside.scoring).toEqual({
      version: '0.8',
      assume: { cvss: 5, factors: {} },
      mitigationCredit: 'declared',
    })
    expect(inside.undetermined).toBe('note')
    expect(ids(inside)).toEqual(['sandboxing', 'human-in-the-loop', 'extra'])
    expect(inside.limits.factors).toEqual({ tools: 0.5, autonomy: 0.5 })
    expect(inside.review).toEqual({ required: true, maxAgeDays: 365, verify: 'none' })
    expect([...inside.rules.keys()]).toEqual(['layer-uncovered', 'score-mismatch'])
    expect(inside.custom.map(({ name, level }) => `${name} ${level}`)).toEqual(['b note'])
    expect(inside.gate).toBe(policy.gate)
  })

  test('leave the policy itself alone', () => {
    expect(policy.thresholds.fail).toBe(9)
    expect(ids(policy)).toEqual(['sandboxing', 'human-in-the-loop', 'audit-logging'])
    expect(policy.custom.map(({ name, level }) => `${name} ${level}`)).toEqual(['a error'])
  })
})
