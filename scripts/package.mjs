// Packs the package as it is released, installs it into an empty project without a network, and uses it as others would:
// the command, the module, its types. Takes some seconds; the folder it works in is removed.
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const folder = mkdtempSync(join(tmpdir(), 'aivss-gate-package-'))
const project = join(folder, 'project')
const shell = process.platform === 'win32'
const npm = (cwd, ...args) =>
  execFileSync('npm', args, { cwd, encoding: 'utf8', shell, stdio: ['ignore', 'pipe', 'pipe'] })
let failed = 0

try {
  const [packed] = JSON.parse(npm(root, 'pack', '--json', '--ignore-scripts', '--pack-destination', folder))
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  check('holds what a release holds, and nothing else', () => {
    const listed = ['CHANGELOG.md', 'LICENSE', 'README.md', 'action.yml', 'package.json']
    const folders = ['dist', 'docs', 'schemas'].flatMap((name) => filesBelow(name))
    same(packed.files.map(({ path }) => path).toSorted(), [...listed, ...folders].toSorted())
  })
  check('runs nothing when it is installed, and brings nothing with it', () => {
    const lifecycle = ['preinstall', 'install', 'postinstall', 'prepare', 'prepublish']
    same(
      lifecycle.filter((name) => name in manifest.scripts),
      [],
    )
    same(
      ['dependencies', 'optionalDependencies', 'peerDependencies'].filter((name) => name in manifest),
      [],
    )
  })

  mkdirSync(project)
  writeFileSync(join(project, 'package.json'), '{"name": "empty", "private": true, "type": "module"}\n')
  npm(project, 'install', '--offline', '--no-audit', '--no-fund', join(folder, packed.filename))
  const installed = join(project, 'node_modules')
  check('is installed alone', () =>
    same(
      readdirSync(installed).filter((name) => !name.startsWith('.')),
      ['aivss-gate'],
    ),
  )

  check('has a command', () => {
    same(run('--version').stdout.trim(), manifest.version)
    cpSync(join(root, 'examples/agents'), join(project, 'agents'), { recursive: true })
    const { status, stdout, stderr } = run('check', 'agents', '--format', 'json')
    same(stderr, '')
    same(status, 1)
    same(JSON.parse(stdout).schema, 'aivss-gate/verdict/v1')
  })
  check('has a module', () => {
    writeFileSync(
      join(project, 'use.js'),
      `import { loadCvssCalculator, parseCvssVector, score } from 'aivss-gate/aivss'
const parsed = parseCvssVector('CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N')
const cvss = (await loadCvssCalculator())(parsed.vector)
console.log(score({ version: '0.8', cvss, factors: { autonomy: 1 } }).low)
`,
    )
    same(spawnSync(process.execPath, ['use.js'], { cwd: project, encoding: 'utf8' }).stdout, '9.4\n')
  })
  check('keeps its other files to itself', () => {
    writeFileSync(join(project, 'inside.js'), "await import('aivss-gate/dist/cli/index.js')\n")
    const { stderr } = spawnSync(process.execPath, ['inside.js'], { cwd: project, encoding: 'utf8' })
    same(stderr.includes('ERR_PACKAGE_PATH_NOT_EXPORTED'), true)
  })
  for (const [module, resolution] of [
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ])
    check(`has types (${resolution})`, () => {
      writeFileSync(
        join(project, 'use.ts'),
        `import { score, type Score } from 'aivss-gate/aivss'
export const result: Score = score({ version: '0.8', cvss: 5, factors: { autonomy: 1 } })
// @ts-expect-error the factor has a name
score({ version: '0.8', cvss: 5, factors: { autnomy: 1 } })
`,
      )
      const options = ['--noEmit', '--strict', '--target', 'es2022', '--types', '', '--module', module]
      const tsc = join(root, 'node_modules/typescript/bin/tsc')
      const args = [tsc, ...options, '--moduleResolution', resolution, 'use.ts']
      const { status, stdout } = spawnSync(process.execPath, args, { cwd: project, encoding: 'utf8' })
      same({ status, stdout }, { status: 0, stdout: '' })
    })
} finally {
  rmSync(folder, { recursive: true, force: true })
}
process.exitCode = failed === 0 ? 0 : 1

/** What npx runs. */
function run(...args) {
  const command = join(project, 'node_modules/.bin', shell ? 'aivss-gate.cmd' : 'aivss-gate')
  return spawnSync(command, args, { cwd: project, encoding: 'utf8', shell })
}

function filesBelow(name) {
  return readdirSync(join(root, name), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(root.length + 1))
    .map((path) => path.replaceAll('\\', '/'))
}

function check(says, test) {
  try {
    test()
    console.log(`ok: the package ${says}`)
  } catch (error) {
    failed++
    console.log(`not ok: the package ${says}\n${error.message}`)
  }
}

function same(found, wanted) {
  const [a, b] = [JSON.stringify(found), JSON.stringify(wanted)]
  if (a !== b) throw new Error(`  found ${a}\n  wanted ${b}`)
}
