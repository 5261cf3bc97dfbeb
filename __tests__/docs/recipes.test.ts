import { execFileSync } from 'node:child_process'
import { accessSync, constants, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { POLICY_PATH, POLICY_TEST_PATH } from '../../src/app/find-policy.ts'
import { commitAll, folderWith } from '../support/folder.ts'
import { ROOT } from '../support/run-built.ts'
import { runInProcess } from '../support/run-in-process.ts'

/* What the recipes do is seen by scripts/recipes.mjs, which runs them; here stands what must not slip. */

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8')

const gitlab = parse(read('examples/ci/gitlab.yml')) as Readonly<
  Record<string, { readonly script: readonly string[] } & Readonly<Record<string, unknown>>>
>
const azure = parse(read('examples/ci/azure-pipelines.yml')) as {
  readonly steps: readonly Readonly<Record<string, unknown>>[]
}
const RECIPES = [
  ['gitlab.yml', gitlab['aivss-gate']?.script.join('\n') ?? '', 'CI_MERGE_REQUEST_TARGET_BRANCH_NAME'],
  [
    'azure-pipelines.yml',
    String(azure.steps.find((step) => step['displayName'] === 'aivss-gate')?.['script']),
    'SYSTEM_PULLREQUEST_TARGETBRANCH',
  ],
  ['Jenkinsfile', /sh '''\n([\s\S]*?)'''/.exec(read('examples/ci/Jenkinsfile'))?.[1] ?? '', 'CHANGE_TARGET'],
] as const

describe.each(RECIPES)('%s', (name, lines, target) => {
  it('takes the gate from a pinned commit, names the branch that the change would enter, and is shell', () => {
    expect(lines).toContain('git clone --quiet https://github.com/OWNER/aivss-gate ')
    expect(lines).toMatch(/git -C \S+ checkout --quiet COMMIT(?: #.*)?$/m)
    expect(lines).toMatch(new RegExp(String.raw`examples/ci/gate\.sh" "\$\{${target}:-\}" aivss-reports\s*$`))
    execFileSync('sh', ['-n'], { input: lines })
  })

  it('keeps the reports, and is documented', () => {
    const text = read(`examples/ci/${name}`)
    expect(text).toContain('aivss-reports/aivss.xml')
    expect(text).toMatch(/protects nobody while it stands in the\n?.*repository that it judges/s)
    expect(read('docs/other-ci.md')).toContain(`examples/ci/${name}`)
  })
})

it('GitLab and Azure know the keys', () => {
  const job = ['image', 'rules', 'variables', 'script', 'after_script', 'artifacts']
  expect(Object.keys(gitlab['aivss-gate'] ?? {}).filter((key) => !job.includes(key))).toEqual([])
  const step = [
    'checkout',
    'task',
    'script',
    'publish',
    'fetchDepth',
    'persistCredentials',
    'inputs',
    'displayName',
    'condition',
    'artifact',
  ]
  expect(azure.steps.flatMap((one) => Object.keys(one)).filter((key) => !step.includes(key))).toEqual([])
})

it('gate.sh is shell, and takes the policy from the target branch', () => {
  const text = read('examples/ci/gate.sh')
  execFileSync('sh', ['-n'], { input: text })
  expect(text).toContain(`policy=${POLICY_PATH}`)
  expect(text).toContain('git cat-file blob "origin/$target:$policy"')
})

describe('the hooks for pre-commit', () => {
  const hooks = parse(read('.pre-commit-hooks.yaml')) as readonly Readonly<Record<string, unknown>>[]

  it('need nothing installed, and judge the whole', () => {
    for (const hook of hooks) {
      expect(hook).toMatchObject({ language: 'script', pass_filenames: false })
      const [script = ''] = String(hook['entry']).split(' ')
      accessSync(join(ROOT, script), constants.X_OK)
      expect(read('docs/other-ci.md')).toContain(`- id: ${String(hook['id'])}`)
    }
  })

  it('run the examples of a policy when one of the two changes', () => {
    const files = new RegExp(String(hooks.find((hook) => 'files' in hook)?.['files']))
    expect(
      [POLICY_PATH, POLICY_TEST_PATH, 'src/.github/aivss-gate.yml', '.github/aivss-gate.yaml'].map((path) =>
        files.test(path),
      ),
    ).toEqual([true, true, false, false])
  })
})

it('a policy from elsewhere judges, and what the change does to the own one is told', async () => {
  const strict = 'version: 1\nextends: strict\n'
  const folder = folderWith({
    [POLICY_PATH]: strict,
    'bot.aivss.yml': 'agent-threat-model: 1\nagent: { id: bot }\n',
  })
  commitAll(folder)
  const trusted = join(folderWith({ 'policy.yml': strict }), 'policy.yml')
  const changed = async (): Promise<readonly string[]> => {
    const args = ['check', '--policy', trusted, '--base', 'HEAD', '--format', 'json']
    const verdict = JSON.parse((await runInProcess(args, folder)).stdout) as {
      readonly findings: readonly { readonly rule: string; readonly location: { readonly path: string } }[]
    }
    return verdict.findings.flatMap(({ rule, location }) =>
      rule === 'policy-changed' ? [location.path] : [],
    )
  }
  expect(await changed()).toEqual([])
  writeFileSync(join(folder, POLICY_PATH), 'version: 1\nextends: advisory\n')
  expect(await changed()).toEqual([POLICY_PATH])
})

/** `input.agents`, `agent.score.high`: what a policy in Rego reads, with the names of `some NAME in LIST` written out. */
function pathsIn(rego: string): readonly string[] {
  const code = rego.replace(/#.*$/gm, '').replace(/"[^"]*"/g, '""')
  const lists = new Map(
    [...code.matchAll(/some (\w+) in (input[\w.]*)/g)].map(([, name = '', list = '']) => [name, list]),
  )
  return [
    ...new Set(
      [...code.matchAll(/\b(\w+)((?:\.\w+)+)/g)].flatMap(([, name = '', rest = '']) => {
        const list = name === 'input' ? name : lists.get(name)
        return list === undefined ? [] : [`${list}${rest}`]
      }),
    ),
  ]
}

it('the example for OPA reads what a verdict has', async () => {
  const paths = pathsIn(read('examples/opa/aivss_gate.rego'))
  expect(paths).toEqual(
    expect.arrayContaining(['input.status', 'input.agents.score.high', 'input.findings.waiver.owner']),
  )
  const folder = folderWith({
    'bot.aivss.yml': 'agent-threat-model: 1\nagent: { id: bot }\n',
    [POLICY_PATH]:
      "version: 1\nwaivers: [{ agent: bot, rule: score-undetermined, up-to: 10, why: To be finished soon., owner: '@acme', expires: 2036-01-01 }]\nwaiver-max-days: 3650\n",
  })
  const { stdout } = await runInProcess(['check', '--format', 'json'], folder)
  const step = (values: readonly unknown[], key: string): readonly unknown[] =>
    values
      .flatMap((value) => (Array.isArray(value) ? (value as readonly unknown[]) : [value]))
      .flatMap((value) =>
        typeof value === 'object' && value !== null && Object.hasOwn(value, key)
          ? [Reflect.get(value, key) as unknown]
          : [],
      )
  const missing = paths.filter(
    (path) =>
      path
        .split('.')
        .slice(1)
        .reduce(step, [JSON.parse(stdout) as unknown]).length === 0,
  )
  expect(missing).toEqual([])
  expect(pathsIn('x if { some a in input.agents; a.nothing }')).toEqual([
    'input.agents',
    'input.agents.nothing',
  ])
})
