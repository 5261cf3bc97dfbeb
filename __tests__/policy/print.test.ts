import { describe, expect, test } from '@jest/globals'
import { fc, runs } from '../support/properties.ts'
import { stringify } from 'yaml'
import * as z from 'zod'
import { jsonSchema } from '../../src/app/json-schema.ts'
import { policyDigest, printPolicy } from '../../src/policy/print.ts'
import { balanced, EXAMPLE, policyOf, substance } from './policies.ts'

const KEYS = [
  'version',
  'extends',
  'models',
  'ignore',
  'scoring',
  'thresholds',
  'undetermined',
  'require',
  'evidence-paths',
  'limits',
  'review',
  'coverage',
  'rules',
  'custom',
  'overrides',
  'gate',
  'enforce-from',
  'allow-inputs',
  'waiver-max-days',
  'waivers',
  'baseline',
]

const word = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/)
const line = fc
  .oneof(
    fc.string({ minLength: 1, maxLength: 40 }),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
    fc.lorem(),
  )
  .filter((text) => /\S/.test(text) && !/\p{Surrogate}/u.test(text))
const points = fc.double({ min: 0, max: 10, noNaN: true }).map((value) => Math.abs(value))
const share = fc.double({ min: 0, max: 1, noNaN: true }).map((value) => Math.abs(value))
const level = fc.constantFrom('error', 'warn', 'note')
const levelOrOff = fc.constantFrom('error', 'warn', 'note', 'off')
const factors = fc.dictionary(fc.constantFrom('tools', 'autonomy', 'self_mod', 'goal_planning'), share)
const when = fc.constantFrom(
  'score >= 7.0',
  '"net.fetch" in capabilities',
  "exposure == 'public'\n  || score > 1",
  'true',
)
const glob = fc.constantFrom('**/*.yml', 'a b/**', '.github/**', 'x/{a,b}/*')
const day = fc.constantFrom('2027-01-01', '2028-02-29')
const partly = <T>(shape: { readonly [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.record(shape, { requiredKeys: [] })
const distinct = <T extends object>(of: fc.Arbitrary<T>, key: (one: T) => string) =>
  fc.uniqueArray(of, { maxLength: 4, selector: key })

const requirement = fc
  .tuple(
    word,
    fc.oneof(
      fc.record({ mitigation: fc.constantFrom('sandboxing', 'HITL', 'moat') }),
      fc.record({
        'any-of': fc.array(fc.constantFrom('sandboxing', 'kill-switch'), { minLength: 1, maxLength: 2 }),
      }),
    ),
    partly({
      when,
      status: fc.array(fc.constantFrom('in-place', 'partial', 'not-applicable'), {
        minLength: 1,
        maxLength: 2,
      }),
      evidence: fc.constantFrom('prose', 'stated', 'any', 'path'),
      level: levelOrOff,
    }),
  )
  .map(([id, demanded, rest]) => ({ id, ...demanded, ...rest }))
const custom = fc
  .tuple(word, when, line, partly({ help: line, level: levelOrOff }))
  .map(([name, condition, message, rest]) => ({ name, when: condition, message, ...rest }))
const require = fc
  .tuple(
    distinct(requirement, ({ id }) => id),
    fc.subarray(['sandboxing', 'human-in-the-loop'].map((id) => ({ id, level: 'off' }))),
  )
  .map(([own, removed]) => [...removed, ...own])
const review = partly({
  required: fc.boolean(),
  'max-age': fc.oneof(
    fc.constant('none'),
    fc.nat(9999).map((days) => `${days}d`),
  ),
  verify: fc.constantFrom('none', 'approval'),
})
const thresholds = partly({
  fail: fc.oneof(fc.constantFrom('critical', 'high', 'medium', 'low', 'none'), points),
  increase: fc.oneof(fc.constant('none'), points),
})
const shared = {
  thresholds,
  undetermined: level,
  limits: partly({ factors }),
  review,
  rules: fc.dictionary(word, levelOrOff),
  custom: distinct(custom, ({ name }) => name),
}
const credit = fc.constantFrom('declared', 'earned')
const document = fc
  .tuple(
    fc.constantFrom('balanced', 'strict', ['balanced', 'acme/policies/gate.yml@v1']),
    partly({
      ...shared,
      require,
      models: fc.array(glob, { minLength: 1, maxLength: 2 }),
      ignore: fc.array(glob, { maxLength: 2 }),
      scoring: partly({
        version: fc.constantFrom('0.5', '0.8', '0.9'),
        assume: partly({ cvss: points, factors }),
        'mitigation-credit': credit,
      }),
      'evidence-paths': fc.array(glob, { minLength: 1, maxLength: 2 }),
      coverage: partly({
        agent: fc.constantFrom('required', 'optional', 'ignore'),
        'tool-surface': fc.constantFrom('required', 'optional', 'ignore'),
      }),
      overrides: fc.array(
        fc
          .tuple(
            fc.array(glob, { minLength: 1, maxLength: 2 }),
            partly({
              ...shared,
              require: distinct(requirement, ({ id }) => id),
              scoring: partly({ assume: partly({ cvss: points, factors }), 'mitigation-credit': credit }),
            }),
          )
          .map(([paths, rest]) => ({ paths, ...rest })),
        { maxLength: 2 },
      ),
      gate: fc.constantFrom('all', 'new-or-worse'),
      'enforce-from': day,
      'allow-inputs': fc.subarray(['paths', 'policy', 'mode', 'gate']),
      'waiver-max-days': fc.integer({ min: 1, max: 3650 }),
      baseline: fc.constantFrom('.github/aivss-baseline.yml', 'a b/debt.yaml'),
      waivers: distinct(
        fc
          .tuple(
            fc.record({
              agent: word,
              rule: word,
              why: line.map((text) => `because: x${text}x`),
              owner: line,
              expires: day,
            }),
            partly({ subject: line, 'up-to': points }),
          )
          .map(([fixed, rest]) => ({ ...fixed, ...rest })),
        ({ agent, rule }) => `${agent} ${rule}`,
      ),
    }),
  )
  .map(([base, rest]) => ({ version: 1, extends: base, ...rest }))

describe('printing a policy', () => {
  test('spells every key out, in the order of the documentation', () => {
    const keys = [...printPolicy(policyOf(EXAMPLE)).matchAll(/^[a-z][a-z-]*(?=:)/gm)].map(([key]) => key)
    expect(keys).toEqual(KEYS)
  })

  test('names a preset entry that was taken out', () => {
    const printed = printPolicy(policyOf('version: 1\nrequire: [{id: audit-logging, level: off}]\n'))
    expect(printed).toContain('  - id: audit-logging\n    level: off\n')
  })

  test.each(['advisory', 'balanced', 'strict'])('%s comes back the same', (preset) => {
    const policy = policyOf(`version: 1\nextends: ${preset}\n`)
    expect(substance(policyOf(printPolicy(policy)))).toEqual(substance(policy))
  })

  test('parse(print(policy)) is the policy, and its digest is the same', () => {
    fc.assert(
      fc.property(document, (data) => {
        const policy = policyOf(stringify(data, { aliasDuplicateObjects: false, lineWidth: 0 }))
        const printed = printPolicy(policy)
        const again = policyOf(printed)
        expect(substance(again)).toEqual(substance(policy))
        expect(policyDigest(again)).toBe(policyDigest(policy))
        expect(printPolicy(again)).toBe(printed)
      }),
      { numRuns: runs(150) },
    )
  })
})

describe('the digest', () => {
  const digest = (text: string) => policyDigest(policyOf(text))

  test('is a SHA-256', () => expect(policyDigest(balanced())).toMatch(/^sha256:[0-9a-f]{64}$/))

  test('does not see order, formatting, comments or what a preset says anyway', () => {
    const one = digest(
      'version: 1\nthresholds: {fail: high, warn: medium}\nrequire: [{id: a, mitigation: m}, {id: b, mitigation: n}]\nrules: {x: off, y: warn}\n',
    )
    const other = digest(`# a comment
rules:
  y: warn   # another
  x: "off"
require:
  - mitigation: n
    id: b
    evidence: prose
  - {mitigation: m, id: a, status: [in-place]}
thresholds: {warn: 4.0, fail: 7, increase: 1}
extends: balanced
version: 1
`)
    expect(other).toBe(one)
  })

  test.each([
    'extends: strict',
    'extends: acme/p/a.yml@v1',
    'thresholds: {fail: 9.1}',
    'require: [{id: audit-logging, level: off}]',
    'rules: {layer-uncovered: off}',
    'ignore: [x]',
    'enforce-from: 2027-01-01',
    'scoring: {assume: {cvss: 0}}',
    'evidence-paths: [a]',
    'limits: {factors: {tools: 0}}',
    'overrides: [{paths: [a], undetermined: note}]',
  ])('sees %s', (text) => expect(digest(`version: 1\n${text}\n`)).not.toBe(policyDigest(balanced())))
})

describe('the JSON Schema', () => {
  const schema = jsonSchema('policy')

  test('describes every key and uses no format that validators do not know', () => {
    const { properties } = z
      .object({ properties: z.record(z.string(), z.looseObject({})) })
      .parse(JSON.parse(schema))
    expect(Object.keys(properties)).toEqual(['$schema', ...KEYS])
    expect(Object.values(properties).every((one) => typeof one['description'] === 'string')).toBe(true)
    expect(schema).not.toContain('"format"')
  })
})
