// Runs the recipes of examples/ci and the hooks of .pre-commit-hooks.yaml as their systems would: their own shell lines, in real
// git repositories, with the built command. Usage: node scripts/recipes.mjs [folder of the built command]
import { execFileSync, spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const built = resolve(process.argv[2] ?? join(root, 'dist/cli'))
const work = realpathSync(mkdtempSync(join(tmpdir(), 'aivss-gate-recipes-')))
const ENV = { PATH: process.env.PATH, HOME: work, GIT_CONFIG_NOSYSTEM: '1' }

let failed = 0
const check = (says, ok, detail) => {
  if (!ok) failed++
  console.log(`${ok ? 'ok' : 'not ok'}: ${says}${ok ? '' : `\n${detail}`}`)
}

const git = (folder, ...args) =>
  execFileSync('git', ['-C', folder, '-c', 'user.name=Test', '-c', 'user.email=test@example.com', ...args], {
    encoding: 'utf8',
    env: ENV,
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim()
const commit = (folder, files) => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  git(folder, 'add', '-A')
  git(folder, 'commit', '-q', '-m', 'state')
  return git(folder, 'rev-parse', 'HEAD')
}
const repository = (name) => {
  const folder = join(work, name)
  mkdirSync(folder)
  git(folder, 'init', '-q', '-b', 'main')
  return folder
}

/** The gate as it is cloned: the built command, the script of the recipes, the hooks. */
const tool = repository('tool')
cpSync(built, join(tool, 'dist/cli'), { recursive: true })
for (const path of ['examples/ci', 'scripts/hook.mjs', '.pre-commit-hooks.yaml', 'package.json'])
  cpSync(join(root, path), join(tool, path), { recursive: true })
const pinned = commit(tool, {})

const MODEL = (id, cvss, tools) =>
  `agent-threat-model: 1\nagent: { id: ${id} }\ncvss: ${cvss}\nfactors: { autonomy: ${tools}, tools: ${tools}, language: 1, context: 1, non_determinism: 1, opacity: 1, persistence: ${tools}, identity: ${tools}, multi_agent: ${tools}, self_mod: ${tools} }\n`
const STRICT = 'version: 1\nextends: strict\ngate: new-or-worse\nreview: { required: false }\n'
const LAX = 'version: 1\nextends: advisory\n'

const origin = repository('origin')
commit(origin, { '.github/aivss-gate.yml': STRICT, '.aivss/old.aivss.yml': MODEL('old', 9.5, 1) })
const branch = (name, files) => {
  git(origin, 'checkout', '-q', '-b', name, 'main')
  commit(origin, files)
  git(origin, 'checkout', '-q', 'main')
}
branch('harmless', { '.aivss/new.aivss.yml': MODEL('new', 0, 0) })
branch('critical', { '.aivss/new.aivss.yml': MODEL('new', 9.5, 1) })
branch('sly', { '.aivss/new.aivss.yml': MODEL('new', 9.5, 1), '.github/aivss-gate.yml': LAX })

/** What a system has checked out for a branch: the branch in a clone of its own. */
const cloned = (name) => {
  const folder = realpathSync(mkdtempSync(join(work, 'job-')))
  git(work, 'clone', '-q', '--branch', name, origin, join(folder, 'project'))
  return join(folder, 'project')
}

const shellOf = {
  'GitLab (examples/ci/gitlab.yml)': (folder, target) => ({
    lines: parse(readFileSync(join(root, 'examples/ci/gitlab.yml'), 'utf8'))['aivss-gate'].script.join('\n'),
    env: {
      CI_PROJECT_DIR: folder,
      ...(target === '' ? {} : { CI_MERGE_REQUEST_TARGET_BRANCH_NAME: target }),
    },
  }),
  'Azure Pipelines (examples/ci/azure-pipelines.yml)': (folder, target) => ({
    lines: parse(readFileSync(join(root, 'examples/ci/azure-pipelines.yml'), 'utf8')).steps.find(
      (step) => step.displayName === 'aivss-gate',
    ).script,
    env: {
      AGENT_TEMPDIRECTORY: `${folder}.tmp`,
      ...(target === '' ? {} : { SYSTEM_PULLREQUEST_TARGETBRANCH: `refs/heads/${target}` }),
    },
  }),
  'Jenkins (examples/ci/Jenkinsfile)': (folder, target) => ({
    lines: /sh '''\n([\s\S]*?)'''/.exec(readFileSync(join(root, 'examples/ci/Jenkinsfile'), 'utf8'))[1],
    env: { WORKSPACE_TMP: `${folder}@tmp`, ...(target === '' ? {} : { CHANGE_TARGET: target }) },
  }),
}
const run = (system, name, target) => {
  const folder = cloned(name)
  const { lines, env } = shellOf[system](folder, target)
  const script = lines.replaceAll('https://github.com/OWNER/aivss-gate', tool).replaceAll('COMMIT', pinned)
  const { status, stdout, stderr } = spawnSync('sh', ['-e', '-c', script], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...ENV, ...env },
  })
  const report = (file) =>
    existsSync(join(folder, 'aivss-reports', file))
      ? readFileSync(join(folder, 'aivss-reports', file), 'utf8')
      : ''
  return { status, told: stdout + stderr, report }
}

try {
  for (const system of Object.keys(shellOf)) {
    const harmless = run(system, 'harmless', 'main')
    check(
      `${system}: a harmless change passes, whatever was there before`,
      harmless.status === 0,
      harmless.told,
    )
    const critical = run(system, 'critical', 'main')
    check(
      `${system}: a critical agent fails`,
      critical.status === 1 && critical.told.includes('score-threshold'),
      critical.told,
    )
    const verdict = JSON.parse(critical.report('aivss.json') || '{}')
    check(
      '  with reports as JUnit, SARIF, HTML and JSON',
      critical.report('aivss.xml').includes('<failure') &&
        JSON.parse(critical.report('aivss.sarif')).version === '2.1.0' &&
        critical.report('aivss.html').startsWith('<!') &&
        verdict.status === 'fail',
      Object.keys(verdict).join(', '),
    )
    const existing = verdict.findings?.filter(({ standing }) => standing === 'existing').length ?? 0
    check(
      '  and what was there before is existing',
      existing > 0 && verdict.scope.base !== null,
      JSON.stringify(verdict.scope),
    )
    const sly = run(system, 'sly', 'main')
    check(`${system}: a change cannot loosen the policy that judges it`, sly.status === 1, sly.told)
    const whole = run(system, 'main', '')
    check(
      `${system}: the default branch is judged as a whole`,
      whole.status === 1 && JSON.parse(whole.report('aivss.json')).scope.base === null,
      whole.told,
    )
  }

  const empty = repository('empty')
  commit(empty, { 'README.md': 'Nothing here.\n' })
  const sh = spawnSync('sh', [join(tool, 'examples/ci/gate.sh')], { cwd: empty, encoding: 'utf8', env: ENV })
  check('gate.sh: a repository with nothing to check is green', sh.status === 0, sh.stdout + sh.stderr)

  if (spawnSync('pre-commit', ['--version']).status === 0) {
    const hook = (folder, id) =>
      spawnSync('pre-commit', ['try-repo', '--ref', pinned, '--verbose', '--all-files', tool, id], {
        cwd: folder,
        encoding: 'utf8',
        env: ENV,
      })
    const bad = hook(cloned('critical'), 'aivss-gate')
    check(
      'pre-commit: the hook fails where the gate does',
      bad.status === 1 && bad.stdout.includes('score-threshold'),
      bad.stdout + bad.stderr,
    )
    const nothing = hook(empty, 'aivss-gate')
    check(
      'pre-commit: nothing to check may be committed',
      nothing.status === 0,
      nothing.stdout + nothing.stderr,
    )
    const tested = cloned('harmless')
    commit(tested, {
      '.github/aivss-gate.test.yml':
        'version: 1\ncases:\n  - name: one\n    model: .aivss/old.aivss.yml\n    expect: { status: pass }\n',
    })
    const cases = hook(tested, 'aivss-gate-policy-test')
    check(
      'pre-commit: the examples of the policy are run',
      cases.status === 1 && cases.stdout.includes('expected status pass'),
      cases.stdout + cases.stderr,
    )
  } else console.log('skipped: pre-commit is not installed, so that its hooks were not run')
} finally {
  rmSync(work, { recursive: true, force: true })
}
process.exitCode = failed === 0 ? 0 : 1
