import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import { folderWith } from '../support/folder.ts'
import { ROOT } from '../support/run-built.ts'

/** Writes the address of every module that Node loads, one a line. */
const RECORDER = `import { register } from 'node:module'
register('data:text/javascript,' + encodeURIComponent(\`import { appendFileSync } from 'node:fs'
export async function load(url, context, next) { appendFileSync(process.env.LOADED, url + '\\\\n'); return next(url, context) }\`))
`
const MODEL = `agent-threat-model: 1
agent: {id: night-porter}
cvss: 5.0
factors: {autonomy: 0.5, tools: 0.2, language: 1, context: 0.5, non_determinism: 0.5, opacity: 0.5, persistence: 0, identity: 0, multi_agent: 0, self_mod: 0}
`

/** The files of dist that a run loads, by their name, with their text. */
function loaded(args: readonly string[], cache: string): ReadonlyMap<string, string> {
  const folder = folderWith({ 'recorder.mjs': RECORDER, 'porter.aivss.yml': MODEL, loaded: '' })
  execFileSync(
    process.execPath,
    ['--import', join(folder, 'recorder.mjs'), join(ROOT, 'dist/cli/index.js'), ...args],
    {
      cwd: folder,
      env: { ...process.env, LOADED: join(folder, 'loaded'), AIVSS_GATE_CACHE: cache },
      stdio: 'ignore',
    },
  )
  const paths = readFileSync(join(folder, 'loaded'), 'utf8')
    .split('\n')
    .filter((url) => url.includes('/dist/cli/'))
    .map((url) => fileURLToPath(url))
  return new Map([...new Set(paths)].map((path) => [basename(path), readFileSync(path, 'utf8')]))
}

const bytesOf = (texts: Iterable<string>): number => [...texts].reduce((sum, text) => sum + text.length, 0)
const kilobytes = (folder: string): number =>
  readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith('.js'))
    .reduce((sum, name) => sum + statSync(join(ROOT, folder, name)).size, 0) / 1000

// A budget that is exceeded is no reason to raise it: look for what came in, and whether it can be loaded when it is needed.
describe('the budget', () => {
  it.each([
    ['dist', 5_200],
    ['dist/cli', 4_900],
    ['dist/aivss', 300],
  ])('of %s is %d kB', (folder, most) => {
    expect(kilobytes(folder)).toBeLessThan(most)
  })

  it('of what a check loads leaves out what it does not need', () => {
    const files = loaded(['check'], 'off')
    const text = [...files.values()].join('\n')
    expect(bytesOf(files.values()) / 1000).toBeLessThan(2_700)
    // Octokit and the toolkit, the Markdown parser, the other formats, the page of the HTML report, the other reporters.
    for (const absent of [
      '@actions/',
      'octokit',
      'micromark',
      'formats/imports/',
      'report/html',
      'report/sarif.js',
    ])
      expect([absent, text.includes(`/${absent}`)]).toEqual([absent, false])
  })

  it('of a command that judges nothing is small', () => {
    expect(bytesOf(loaded(['--version'], 'off').values()) / 1000).toBeLessThan(60)
  })
})
