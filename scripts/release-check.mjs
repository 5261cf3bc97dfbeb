// What must hold before a release: the version is one, and the changelog has its notes. `--notes FILE` writes them there;
// `--rebuild` also builds the last commit twice, in folders of different names with packages installed anew, and compares
// both with what is committed (some minutes, and packages from npm's cache or registry).
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const read = (path) => readFileSync(join(root, path), 'utf8')
const { values } = parseArgs({ options: { notes: { type: 'string' }, rebuild: { type: 'boolean' } } })
let failed = 0

const { version } = JSON.parse(read('package.json'))
const lock = JSON.parse(read('package-lock.json'))
for (const [path, found] of [
  ['package-lock.json', lock.version],
  ['package-lock.json, its root', lock.packages[''].version],
  ['src/app/version.ts', /TOOL_VERSION = '([^']*)'/.exec(read('src/app/version.ts'))?.[1]],
])
  say(found === version, `${path} says ${found}, package.json ${version}`)

const notes = notesOf(version)
say(notes !== '', `CHANGELOG.md has notes under "## [${version}]"`)
if (values.notes !== undefined) writeFileSync(values.notes, `${notes}\n`)

if (values.rebuild === true) rebuild()
process.exitCode = failed === 0 ? 0 : 1

/** What the changelog says under the heading of a version; empty where it has none. */
function notesOf(number) {
  const sections = read('CHANGELOG.md').split(/^(?=## )/m)
  const section = sections.find((text) => text.startsWith(`## [${number}]`)) ?? ''
  return section.split('\n').slice(1).join('\n').trim()
}

/** Only what is committed is built: a file that was forgotten is missed here as it would be there. */
function rebuild() {
  const folder = mkdtempSync(join(tmpdir(), 'aivss-gate-release-'))
  try {
    const archive = join(folder, 'source.tar')
    execFileSync('git', ['archive', '--output', archive, 'HEAD'], { cwd: root })
    const builds = ['a', 'another/and a longer name'].map((name) => {
      const place = join(folder, name)
      mkdirSync(place, { recursive: true })
      execFileSync('tar', ['-xf', archive, '-C', place])
      const committed = digests(join(place, 'dist'))
      const run = (command, args) =>
        execFileSync(command, args, { cwd: place, stdio: ['ignore', 'ignore', 'inherit'] })
      run('npm', ['ci', '--ignore-scripts', '--prefer-offline'])
      run(process.execPath, ['scripts/build.mjs'])
      const built = digests(join(place, 'dist'))
      const differ = [...new Set([...Object.keys(committed), ...Object.keys(built)])].filter(
        (path) => committed[path] !== built[path],
      )
      say(differ.length === 0, `built in "${name}", dist/ is what is committed${list(differ)}`)
      return built
    })
    const [first, second] = builds.map((one) => JSON.stringify(one))
    say(first === second, 'two builds in different folders give the same dist/')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** SHA-256 of every file below a folder, by path. */
function digests(folder) {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
      .toSorted()
      .map((path) => [
        path.slice(folder.length + 1),
        createHash('sha256').update(readFileSync(path)).digest('hex'),
      ]),
  )
}

function list(paths) {
  return paths.length === 0 ? '' : `; other: ${paths.slice(0, 10).join(', ')}`
}

function say(holds, what) {
  if (!holds) failed++
  console.log(`${holds ? 'ok' : 'not ok'}: ${what}`)
}
