import { describe, expect, test } from '@jest/globals'
import { diagnosis, OWNERS, toldIn } from './diagnosis.ts'

const COMMIT = '0123456789abcdef0123456789abcdef01234567'
const waiver = (expires: string): string =>
  `  - { agent: a-${expires}, rule: model-invalid, why: because it is known, owner: '@acme/ciso', expires: ${expires} }\n`

describe('what makes a policy milder is named with its line, and is no problem', () => {
  test.each<readonly [policy: string, told: readonly string[]]>([
    ['version: 1\n', []],
    ['version: 1\nextends: strict\n', []],
    ['version: 1\nextends: advisory\n', ['policy-loosened note aivss-gate.yml:2']],
    ['version: 1\nthresholds:\n  fail: none\n', ['policy-loosened note aivss-gate.yml:3']],
    ['version: 1\nthresholds: { fail: 7.0 }\n', []],
    ['version: 1\nthresholds:\n  fail: 6\n  increase: none\n', ['policy-loosened note aivss-gate.yml:4']],
    ['version: 1\nundetermined: warn\n', ['policy-loosened note aivss-gate.yml:2']],
    ['version: 1\nextends: strict\ngate: new-or-worse\n', ['policy-loosened note aivss-gate.yml:3']],
    ['version: 1\nscoring:\n  mitigation-credit: declared\n', ['policy-loosened note aivss-gate.yml:3']],
    [
      'version: 1\nscoring:\n  assume:\n    cvss: 5\n    factors: { tools: 0.5 }\n',
      ['policy-loosened note aivss-gate.yml:4', 'policy-loosened note aivss-gate.yml:5'],
    ],
    [
      'version: 1\nrequire:\n  - { id: other, mitigation: sandboxing }\n  - { id: sandboxing, level: off }\n',
      ['policy-loosened note aivss-gate.yml:4'],
    ],
    [
      'version: 1\nextends: strict\nrequire:\n  - { id: sandboxing, mitigation: sandboxing, evidence: prose }\n',
      ['policy-loosened note aivss-gate.yml:4'],
    ],
    [
      'version: 1\nrules:\n  score-increase: off\n  layer-uncovered: off\n',
      ['policy-loosened note aivss-gate.yml:3', 'policy-loosened note aivss-gate.yml:4'],
    ],
    ['version: 1\nrules: { layer-uncovered: error }\n', []],
    ['version: 1\ncoverage: { agent: optional }\n', ['policy-loosened note aivss-gate.yml:2']],
    ['version: 1\nwaiver-max-days: 365\n', ['policy-loosened note aivss-gate.yml:2']],
    ['version: 1\nscoring:\n  version: "0.5"\n', ['policy-loosened note aivss-gate.yml:3']],
    ['version: 1\nmodels: [bots.yml]\n', ['policy-ignore note aivss-gate.yml:2']],
    [
      'version: 1\nmodels: [".aivss/**/*.yml", "**/*.aivss.yml", "**/agent-threat-model.yml", "**/*threat-model*.md"]\n',
      [],
    ],
    ["version: 1\nignore:\n  - '**/*.md'\n", ['policy-ignore note aivss-gate.yml:3']],
    [
      "version: 1\noverrides:\n  - paths: ['x/**']\n    thresholds: { fail: none }\n  - paths: ['y/**']\n    thresholds: { fail: 1 }\n",
      ['policy-overrides note aivss-gate.yml:3'],
    ],
    ['version: 1\nallow-inputs: [paths]\n', ['policy-inputs note aivss-gate.yml:2']],
    ['version: 1\nenforce-from: 2027-01-01\n', ['policy-enforced note aivss-gate.yml:2']],
    ['version: 1\nenforce-from: 2026-11-23\n', []],
    [
      `version: 1\nwaivers:\n${waiver('2026-11-22')}${waiver('2026-11-23')}${waiver('2026-12-23')}${waiver('2027-01-23')}`,
      [
        'policy-waivers note aivss-gate.yml:3',
        'policy-waivers note aivss-gate.yml:4',
        'policy-waivers note aivss-gate.yml:5',
      ],
    ],
  ])('%s', async (policy, told) => {
    const report = await diagnosis({ CODEOWNERS: OWNERS, '.github/aivss-gate.yml': policy })
    expect(toldIn(report).filter((one) => one.startsWith('policy'))).toEqual(told)
  })
})

describe('a policy that does not hold', () => {
  test.each<readonly [files: Readonly<Record<string, string>>, told: readonly string[]]>([
    [{}, ['policy-valid note']],
    [{ '.github/aivss-gate.yaml': 'version: 1\n' }, ['policy-valid problem aivss-gate.yaml:1']],
    [{ '.github/aivss-gate.yml': 'version: 1\ntresholds: {}\n' }, ['policy-valid problem aivss-gate.yml:2']],
    [{ '.github/aivss-gate.yml': '\u0000' }, ['policy-valid problem aivss-gate.yml:1']],
    [
      { '.github/aivss-gate.yml': 'version: 1\nbaseline: .github/gone.yml\n' },
      ['baseline-valid problem aivss-gate.yml:2'],
    ],
    [
      { '.github/aivss-gate.yml': 'version: 1\nbaseline: b.yml\n', 'b.yml': 'version: 2\n' },
      ['baseline-valid problem b.yml:1', 'baseline-valid problem b.yml:1'],
    ],
  ])('%#', async (files, told) => {
    const report = await diagnosis({ CODEOWNERS: OWNERS, ...files })
    expect(toldIn(report).filter((one) => /^(?:policy|baseline)/.test(one))).toEqual(told)
  })
})

describe('floors', () => {
  const policy = (ref: string): string => `version: 1\nextends: [balanced, acme/rules/gate.yml@${ref}]\n`
  const told = async (ref: string, text: string | null): Promise<readonly string[]> => {
    const library = async () =>
      await Promise.resolve({ commit: COMMIT, file: { path: 'gate.yml', text: text ?? '' } })
    const report = await diagnosis(
      { CODEOWNERS: OWNERS, '.github/aivss-gate.yml': policy(ref) },
      text === null ? {} : { library },
    )
    return toldIn(report, ['ok', 'note', 'problem', 'cannot-tell']).filter((one) =>
      one.startsWith('policy-floors'),
    )
  }

  test.each<readonly [ref: string, floor: string | null, told: readonly string[]]>([
    [COMMIT, 'version: 1\n', ['policy-floors ok']],
    ['main', 'version: 1\n', ['policy-floors note aivss-gate.yml:2', 'policy-floors ok']],
    [COMMIT, 'version: 7\n', ['policy-floors problem aivss-gate.yml:2']],
    [COMMIT, null, ['policy-floors cannot-tell aivss-gate.yml:2']],
  ])('%s', async (ref, floor, expected) => expect(await told(ref, floor)).toEqual(expected))
})
