import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { runCase } from '../../src/app/policy-test.ts'
import { readPolicyTest } from '../../src/app/policy-test-file.ts'
import { RULE_IDS } from '../../src/rules/registry.ts'
import { policyOf } from '../policy/policies.ts'
import { parseXml } from '../report/xml-tree.ts'
import { folderWith } from '../support/folder.ts'
import { ROOT } from '../support/run-built.ts'
import { runInProcess } from '../support/run-in-process.ts'

const FACTORS = (tools: number): string =>
  `{ autonomy: 0, tools: ${tools}, language: 1, context: 0, non_determinism: 0, opacity: 0, persistence: 0, identity: 0, multi_agent: 0, self_mod: 0 }`
const MODEL = (id: string, more = ''): string =>
  `{ agent: { id: ${id} }, cvss: 7.5, factors: ${FACTORS(1)}${more} }`
const POLICY = `version: 1
extends: balanced
rules: { layer-uncovered: off }
require: [{ id: audit-logging, level: off }]
ignore: ['drafts/**']
overrides: [{ paths: ['experiments/**'], require: [{ id: sandboxing, level: off }] }]
custom: [{ name: no-mail, when: '"msg.send" in capabilities', message: No mail. }]
waivers:
  - { agent: coder, rule: required-mitigation, subject: sandboxing, why: Isolated by the platform., owner: '@acme/ciso', expires: 2027-02-01 }
`
const SANDBOX = '{ rule: required-mitigation, subject: sandboxing }'

interface Result {
  readonly summary: { readonly cases: number; readonly passed: number }
  readonly cases: readonly {
    readonly name: string
    readonly status: string
    readonly location: { readonly line: number }
    readonly failures: readonly {
      readonly expected: string
      readonly came: string
      readonly location: { readonly line: number }
    }[]
  }[]
  readonly errors: readonly {
    readonly message: string
    readonly help: string
    readonly location: { readonly line: number; readonly column: number } | null
  }[]
}

function repository(cases: string, policy = POLICY): string {
  return folderWith({
    '.github/aivss-gate.yml': policy,
    '.github/aivss-gate.test.yml': cases,
    'infra/worker.yml': 'spec: { readOnlyRootFilesystem: true }\n',
    'agents/mailer.aivss.yml': `agent-threat-model: 1\nagent: { id: mailer }\ncapabilities: [msg.send]\ncvss: 2\nfactors: ${FACTORS(0)}\n`,
  })
}

async function tested(cases: string, policy?: string): Promise<Result & { readonly exit: number | null }> {
  const { exit, stdout } = await runInProcess(
    ['policy', 'test', '--format', 'json'],
    repository(cases, policy),
  )
  return { ...(JSON.parse(stdout) as Result), exit }
}

/** A case of one line each: its keys but the name. */
const file = (...cases: readonly string[]): string =>
  `version: 1\nday: 2026-12-01\ncases:\n${cases.map((one, index) => `  - { name: case ${index + 1}, ${one} }\n`).join('')}`

describe('policy test', () => {
  it('judges by the policy itself: demands, overrides, waivers, days, files, and what a change brings', async () => {
    const evidence = `, mitigations: { sandboxing: { status: in-place, how: Read-only., evidence: infra/worker.yml } }`
    const agent = '\'.claude/agents/w.md\': "---\\nname: w\\ndescription: Works\\ntools: Bash\\n---\\n"'
    const { exit, summary, cases } = await tested(
      file(
        `model: ${MODEL('one')}, expect: { status: fail, found: [${SANDBOX}], score: high }`,
        `model: ${MODEL('one')}, expect: { found: [{ rule: required-mitigation, level: error, agent: one }], not-found: [{ rule: required-mitigation, agent: two }] }`,
        `model: ${MODEL('one')}, path: experiments/one.aivss.yml, expect: { status: warn, not-found: [required-mitigation] }`,
        `model: ${MODEL('one')}, path: drafts/one.aivss.yml, expect: { status: nothing-to-check }`,
        `model: ${MODEL('coder')}, expect: { status: warn, found: [{ rule: required-mitigation, standing: waived }], not-found: [${SANDBOX}] }`,
        `model: ${MODEL('coder')}, day: 2027-02-02, expect: { status: fail, found: [waiver-expired, ${SANDBOX}] }`,
        `model: agents/mailer.aivss.yml, expect: { found: [custom/no-mail], score: { from: 0, to: 3.9 } }`,
        `model: { agent: { id: one } }, expect: { score: undetermined, found: [score-undetermined] }`,
        `model: { defaults: { cvss: 0, factors: ${FACTORS(0)} }, agents: [{ id: a }, { id: b }] }, expect: { scores: { a: low, b: 1 } }`,
        `model: ${MODEL('one')}, before: {}, expect: { status: fail }`,
        `model: ${MODEL('one')}, before: { model: ${MODEL('one')} }, expect: { status: pass, found: [{ rule: required-mitigation, standing: existing }] }`,
        `model: ${MODEL('one')}, before: { model: { agent: { id: one }, cvss: 3, factors: ${FACTORS(1)} } }, expect: { found: [score-increase] }`,
        `files: { ${agent} }, expect: { status: fail, found: [agent-uncovered] }`,
        `files: { ${agent} }, before: { model: { agent: { id: w, artefacts: [.claude/agents/w.md] } } }, expect: { found: [agent-removed] }`,
        `model: ${MODEL('one', evidence)}, repository-files: [infra/worker.yml], expect: { not-found: [mitigation-evidence, required-mitigation] }`,
        `model: ${MODEL('one', evidence)}, expect: { found: [mitigation-evidence] }`,
        `model: { agent: { id: one }, factors: { autonomy: 0, Execution Autonomy: 1 } }, expect: { found: [model-invalid] }`,
      ),
    )
    expect(cases.flatMap(({ name, failures }) => failures.map((one) => ({ name, ...one })))).toEqual([])
    expect({ exit, summary }).toEqual({ exit: 0, summary: { cases: 17, passed: 17, failed: 0 } })
  })

  it('says what was expected and what came, with the line, and a model that was not read satisfies nothing', async () => {
    const { exit, cases } = await tested(
      file(
        `model: ${MODEL('one')}, expect: { status: pass }`,
        `model: ${MODEL('one')}, expect: { found: [factor-limit] }`,
        `model: ${MODEL('one')}, expect: { not-found: [required-mitigation] }`,
        `model: ${MODEL('one')}, expect: { score: 1.5 }`,
        `model: ${MODEL('one')}, expect: { scores: { two: high } }`,
        `model: { agents: [{ id: a }, { id: b }] }, expect: { score: high }`,
        `model: { agent: { id: one } }, expect: { score: high }`,
        `model: { agent: { id: one }, factors: { autonomy: 0, Execution Autonomy: 1 } }, expect: { not-found: [required-mitigation] }`,
        `model: ${MODEL('one')}, path: docs/one.yml, expect: { not-found: [required-mitigation] }`,
      ),
    )
    expect(exit).toBe(1)
    const told = cases.map(({ location, failures }) =>
      failures.map(({ expected, came }) => `${location.line}: ${expected} | ${came}`).join('\n'),
    )
    expect(told).toEqual([
      '4: status pass | status fail',
      '5: finding factor-limit | no finding of this rule',
      expect.stringMatching(
        /^6: no finding required-mitigation \| error required-mitigation \(agent one, subject sandboxing\): sandboxing is demanded/,
      ),
      expect.stringMatching(/^7: score 1\.5 \| score 8\.\d high$/),
      '8: two score high | no agent of this id (there is one)',
      '9: score high | several agents (a, b); name each under "scores"',
      expect.stringMatching(
        /^10: score high \| score undetermined, from 0\.0 to 10\.0 \(missing: cvss, autonomy/,
      ),
      expect.stringMatching(/^11: a model that can be read \| error model-invalid/),
      '12: an agent from docs/one.yml | no agent: the policy looks for no model there, or ignores it',
    ])
  })

  it.each([
    ['version: 1\ncases: []\n', 2, 'holds no case', 'init --policy-tests'],
    ['version: 1\ncasess: []\ncases: []\n', 2, 'unknown key "casess"', 'Did you mean "cases"?'],
    [file('modell: {}, expect: { status: pass }'), 4, 'unknown key "modell"', 'Did you mean "model"?'],
    [
      file(`model: { factrs: {} }, expect: { status: pass }`),
      4,
      'unknown key "factrs"',
      'Did you mean "factors"?',
    ],
    [file(`model: ${MODEL('a')}, expect: { status: failed }`), 4, 'is "failed"', 'Did you mean "fail"?'],
    [file(`model: ${MODEL('a')}, expect: {}`), 4, 'nothing is expected', 'Add "status"'],
    [
      file(`model: ${MODEL('a')}, expect: { found: [score-treshold] }`),
      4,
      'no rule "score-treshold"',
      'Did you mean "score-threshold"?',
    ],
    [
      file(`model: ${MODEL('a')}, expect: { not-found: [custom/no-mails] }`),
      4,
      'no rule "custom/no-mails"',
      'Did you mean "custom/no-mail"?',
    ],
    [
      file('model: agents/none.aivss.yml, expect: { status: pass }'),
      4,
      'agents/none.aivss.yml does not exist',
      'Name a file',
    ],
    [file('model: ../../etc/passwd, expect: { status: pass }'), 4, '"../../etc/passwd"', 'no ..'],
    [file('expect: { status: pass }'), 4, 'nothing to judge', 'Add "model"'],
    [
      `${file(`model: ${MODEL('a')}, expect: { status: fail }`)}  - { name: case 1, model: ${MODEL('b')}, expect: { status: fail } }\n`,
      5,
      'stands twice',
      'line 4',
    ],
    ['version: 1\ncases: [\n', 3, '', ''],
  ])('refuses %j', async (cases, line, message, help) => {
    const { exit, errors } = await tested(cases)
    expect({ exit, errors }).toEqual({
      exit: 2,
      errors: [
        expect.objectContaining({
          message: expect.stringContaining(message),
          help: expect.stringContaining(help),
          location: expect.objectContaining({ line }),
        }),
      ],
    })
  })

  it('without a file of cases says how to get one; print and check take none of its options', async () => {
    const cwd = folderWith({ '.github/aivss-gate.yml': 'version: 1\n' })
    expect(await runInProcess(['policy', 'test'], cwd)).toMatchObject({
      exit: 2,
      stderr: expect.stringMatching(/aivss-gate\.test\.yml does not exist\n.*init --policy-tests/),
    })
    expect(await runInProcess(['policy', 'print', '--format', 'json'], cwd)).toMatchObject({ exit: 2 })
    expect(await runInProcess(['policy', 'tst'], cwd)).toMatchObject({
      stderr: expect.stringContaining('Did you mean "test"?'),
    })
  })

  it('prints hostile text as text only', async () => {
    const evil = String.raw`\u001b[31m ]]></testcase><x/> \n::error::owned ##vso[task.complete] \u202e`
    const cwd = repository(
      `version: 1\ncases:\n  - name: "${evil}"\n    model: { agent: { id: one, name: "${evil}" } }\n    expect: { found: [{ rule: score-threshold, subject: "${evil}" }], scores: { "${evil.slice(0, 20)}": high } }\n`,
    )
    for (const format of ['text', 'json', 'junit']) {
      const { exit, stdout } = await runInProcess(['policy', 'test', '--format', format], cwd)
      expect(exit).toBe(1)
      expect(stdout).not.toMatch(/\u001b|\u202e|^\s*::|##vso\[|<x\/>\n/m)
      if (format === 'junit') {
        const suites = parseXml(stdout)
        expect(suites.attributes).toMatchObject({ tests: '1', failures: '1', errors: '0' })
      }
    }
  })

  it('runs the examples of examples/, which fail where the policy is loosened', async () => {
    const { exit, stdout } = await runInProcess(['policy', 'test'], join(ROOT, 'examples'))
    expect(stdout).toContain('7 cases passed: examples/.github/aivss-gate.test.yml')
    expect(exit).toBe(0)
    const cases = readFileSync(join(ROOT, 'examples/.github/aivss-gate.test.yml'), 'utf8')
    const policy = readFileSync(join(ROOT, 'examples/.github/aivss-gate.yml'), 'utf8')
    const loose = folderWith({
      '.github/aivss-gate.yml': policy.replace(
        / {2}- id: orders-are-sandboxed[\s\S]*?evidence: stated\n/,
        '  []\n',
      ),
      '.github/aivss-gate.test.yml': cases
        .replace(/^ {2}- name: Evidence[\s\S]*?(?=^ {2}- name: A change)/m, '')
        .replace(/^ {2}- name: A reader[\s\S]*?(?=^ {2}- name: Who)/m, ''),
    })
    const loosened = await runInProcess(['policy', 'test'], loose)
    expect(loosened.exit).toBe(1)
    expect(loosened.stdout).toMatch(/✗ Who sends orders needs a sandbox/)
  })

  it.each(['balanced', 'strict'])('the first cases of init hold under %s', async (preset) => {
    const cwd = folderWith({ '.github/aivss-gate.yml': `version: 1\nextends: ${preset}\n` })
    expect(await runInProcess(['init', '--policy-tests'], cwd)).toMatchObject({ exit: 0 })
    const { exit, stdout } = await runInProcess(['policy', 'test'], cwd)
    expect({ exit, stdout }).toMatchObject({ exit: 0, stdout: expect.stringContaining('3 cases passed') })
  })

  it('judges by the floors too', async () => {
    const [one] = readPolicyTest(
      file(`model: ${MODEL('one')}, expect: { status: fail, found: [${SANDBOX}] }`),
      't.yml',
      { ruleIds: RULE_IDS, fileAt: () => ({ problem: 'does not exist' }) },
    )
    if (one === undefined) throw new Error('there is one case')
    const run = { policy: policyOf('version: 1\nextends: advisory\n'), floors: [], now: Date.now }
    const floor = { name: 'acme/floor', policy: policyOf('version: 1\n'), ofDefaultBranch: false }
    expect((await runCase(one, run)).verdict.status).toBe('warn')
    expect((await runCase(one, { ...run, floors: [floor] })).failures).toEqual([])
  })
})
