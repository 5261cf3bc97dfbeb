import { describe, expect, test } from '@jest/globals'
import { readBaseline } from '../../src/policy/baseline.ts'
import { faultsOf, policyOf } from './policies.ts'

test.each([
  '/accepted.yml',
  '../accepted.yml',
  'a/../b.yml',
  './accepted.yml',
  'a\\\\b.yml',
  '*.yml',
  'accepted.json',
])('a baseline at %s is refused', (path) => {
  expect(faultsOf(`version: 1\nbaseline: "${path}"\n`)).toEqual([
    expect.stringMatching(
      /^2:1 baseline is .* \| Expected a path such as \.github\/aivss-baseline\.yml: with \/ between folders/,
    ),
  ])
})

test.each(['accepted.yml', '.github/aivss-baseline.yaml', 'a/..b/c.yml'])(
  'a baseline at %s is taken',
  (path) => {
    expect(policyOf(`version: 1\nbaseline: ${path}\n`).baseline?.value).toBe(path)
  },
)

describe('an accepted finding', () => {
  test.each([
    ['score-threshold', '', ['needs "up-to"', 'needs "aivss"']],
    ['score-threshold', ', up-to: 9.6', ['needs "aivss"']],
    ['score-threshold', ', aivss: "0.8"', ['needs "up-to"']],
    ['model-invalid', '', ['needs "content"']],
    ['model-invalid', ', content: abc', []],
    ['review-missing', '', []],
  ])('of %s with%s', (rule, rest, needs) => {
    const { problems } = readBaseline({
      text: `version: 1
acceptances:
  - by: '@acme/ciso'
    on: 2026-11-20
    expires: 2027-05-20
    why: Known before the gate.
    findings:
      - { id: ag-1a2b3c4d5e6f, rule: ${rule}, agent: coder, subject: s, level: error${rest} }
`,
      path: 'b.yml',
    })
    expect(problems.map(({ message, help }) => `${message} | ${help}`)).toEqual(
      needs.map(
        (need) =>
          `acceptances[0].findings[0]: an accepted finding of ${rule} ${need} | Let "aivss-gate audit --accept" write the file; it knows the value.`,
      ),
    )
  })
})
