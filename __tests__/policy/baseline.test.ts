import { describe, expect, test } from '@jest/globals'
import { readBaseline } from '../../src/policy/baseline.ts'
import { faultsOf, policyOf } from './policies.ts'

const PATH = '.github/aivss-baseline.yml'
const HEAD = `version: 1
acceptances:
  - by: '@acme/ciso'
    on: 2026-11-20
    expires: 2027-05-20
    why: Known before the gate.
    findings:
`
const ENTRY = '{ id: ag-1a2b3c4d5e6f, rule: review-missing, agent: coder, subject: review, level: warn }'
const SCORED =
  '{ id: ag-1a2b3c4d5e6f, rule: score-threshold, agent: coder, subject: fail, level: error, up-to: 9.6, aivss: "0.8" }'
const of = (...entries: readonly string[]): string =>
  HEAD + entries.map((entry) => `      - ${entry}\n`).join('')
const read = (text: string) => readBaseline({ text, path: PATH })
const faults = (text: string): readonly string[] =>
  read(text).problems.map(({ message, place }) => `${place.line}: ${message}`)

describe('a baseline', () => {
  test('says who accepted what, when, why and until when', () => {
    const { entries, problems, digest } = read(of(ENTRY, SCORED.replace('1a2b', '9f9f')))
    expect(problems).toEqual([])
    expect(digest).toMatch(/^sha256:[0-9a-f]{64}$/)
    expect(entries).toMatchObject([
      {
        id: 'ag-1a2b3c4d5e6f',
        agent: 'coder',
        by: '@acme/ciso',
        on: '2026-11-20',
        expires: '2027-05-20',
        why: 'Known before the gate.',
        upTo: null,
        place: { path: PATH, line: 8 },
      },
      { upTo: 9.6, aivss: '0.8', place: { line: 9 } },
    ])
  })

  test('may be about the policy or the repository, and may be empty', () => {
    expect(read(of(ENTRY.replace('agent: coder, ', ''))).entries).toMatchObject([{ agent: null }])
    expect(read('version: 1\nacceptances: []\n')).toMatchObject({ entries: [], problems: [] })
  })

  test.each([
    ['not YAML', 'version: [', /^1: /],
    ['another version', of(ENTRY).replace('version: 1', 'version: 2'), /^1: version is 2/],
    ['a typo', of(ENTRY).replace('expires:', 'expire:'), /^3: |^5: /],
    ['no owner', of(ENTRY).replace("by: '@acme/ciso'", "by: ''"), /^3: /],
    ['a reason that says nothing', of(ENTRY).replace('Known before the gate.', 'because'), /^6: /],
    ['a day that is none', of(ENTRY).replace('2027-05-20', '2027-02-30'), /^5: /],
    ['an id that is none', of(ENTRY.replace('ag-1a', 'ag-xx')), /^8: /],
    ['a score without its ceiling', of(SCORED.replace(', up-to: 9.6', '')), /needs "up-to"$/],
    ['a ceiling of no version', of(SCORED.replace(', aivss: "0.8"', '')), /needs "aivss"$/],
    [
      'an invalid model without its content',
      of(ENTRY.replace('review-missing', 'model-invalid')),
      /needs "content"$/,
    ],
    ['one finding twice', of(ENTRY, ENTRY), /^9: the finding ag-1a2b3c4d5e6f is accepted twice$/],
  ] as const)('with %s accepts nothing', (_, text, fault) => {
    expect(read(text)).toMatchObject({ entries: [], digest: null })
    expect(faults(text)[0]).toMatch(fault)
  })
})

describe('the key "baseline" of a policy', () => {
  test.each(['.github/aivss-baseline.yml', 'debt/a b.yaml'])('takes a path: %s', (path) => {
    expect(policyOf(`version: 1\nbaseline: ${path}\n`).baseline).toMatchObject({
      value: path,
      place: { line: 2 },
    })
  })

  test.each([
    '/etc/debt.yml',
    '../debt.yml',
    'a/../b.yml',
    './debt.yml',
    '**/*.yml',
    'debt.json',
    'a\\b.yml',
    'true',
  ])('refuses %s', (path) => {
    expect(faultsOf(`version: 1\nbaseline: '${path}'\n`)[0]).toMatch(/^2:1 /)
  })
})
