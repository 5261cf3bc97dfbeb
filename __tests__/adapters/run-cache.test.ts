import { createHash } from 'node:crypto'
import { chmodSync, readdirSync, readFileSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { cacheFolder } from '../../src/adapters/node/run-cache/cache-folder.ts'
import { folderWith } from '../support/folder.ts'
import { type Repository, repository } from '../support/repository.ts'
import { runInProcess } from '../support/run-in-process.ts'

const model = (tools: number): string => `agent-threat-model: 1
agent: {id: night-porter}
cvss: 5.0
factors: {autonomy: 0.5, tools: ${tools}, language: 1, context: 0.5, non_determinism: 0.5, opacity: 0.5, persistence: 0, identity: 0, multi_agent: 0, self_mod: 0}
`
const FORGED = 'a report that somebody else wrote\n'

interface Kept {
  readonly of: Repository
  readonly folder: string
  check(...args: readonly string[]): Promise<string>
  runs(): readonly string[]
}

/** A repository, checked once with a cache folder of its own. */
async function checkedOnce(files: Readonly<Record<string, string>> = {}): Promise<Kept> {
  const of = repository({
    'porter.aivss.yml': model(0.2),
    '.gitignore': 'notes/\n',
    'other.txt': 'x',
    ...files,
  })
  const folder = folderWith({})
  const check: Kept['check'] = async (...args) => {
    const before = process.env['AIVSS_GATE_CACHE']
    process.env['AIVSS_GATE_CACHE'] = folder
    try {
      return (await runInProcess(['check', ...args], of.folder)).stdout
    } finally {
      process.env['AIVSS_GATE_CACHE'] = before
    }
  }
  await check()
  return { of, folder, check, runs: () => readdirSync(folder).filter((name) => name.endsWith('.run')) }
}

/** Puts another report in place of each that is kept, as the program itself would have: what is printed tells its source. */
function forge(kept: Kept): void {
  const { folder } = kept
  for (const name of kept.runs()) {
    const [head = ''] = readFileSync(join(folder, name), 'utf8').split('\n')
    const digest = createHash('sha256').update(FORGED).digest('hex')
    writeFileSync(join(folder, name), `${head.slice(0, head.lastIndexOf(' '))} ${digest}\n${FORGED}`)
  }
}

describe('a check where nothing has changed', () => {
  it('prints the report of the run before', async () => {
    const kept = await checkedOnce()
    expect(kept.runs().length).toBe(1)
    forge(kept)
    expect(await kept.check()).toBe(FORGED)
    expect(await kept.check('--no-cache')).toContain('night-porter')
  })

  // One after the other in one repository, since making one takes longer than all the rest.
  const changes: readonly (readonly [
    what: string,
    change: (kept: Kept) => void,
    args?: readonly string[],
  ])[] = [
    ['a model', ({ of }) => of.write({ 'porter.aivss.yml': model(0.4) })],
    [
      'a model, and the change is added',
      ({ of }) => (of.write({ 'porter.aivss.yml': model(0.4) }), of.git('add', '-A')),
    ],
    [
      'a model back to what it was before it was added',
      ({ of }) => (
        of.write({ 'porter.aivss.yml': model(0.4) }),
        of.git('add', '-A'),
        of.write({ 'porter.aivss.yml': model(0.2) })
      ),
    ],
    ['a model of as many bytes at once', ({ of }) => of.write({ 'porter.aivss.yml': model(0.3) })],
    ['a file that git does not know yet', ({ of }) => of.write({ 'new.aivss.yml': model(0.1) })],
    ['any other file', ({ of }) => of.write({ 'other.txt': 'y' })],
    [
      'a file that became a link',
      ({ of }) => (
        unlinkSync(join(of.folder, 'other.txt')),
        symlinkSync('porter.aivss.yml', join(of.folder, 'other.txt'))
      ),
    ],
    ['a file that is gone', ({ of }) => of.write({ 'other.txt': null })],
    ['the policy', ({ of }) => of.write({ '.github/aivss-gate.yml': 'version: 1\nextends: strict\n' })],
    [
      'a policy that git ignores',
      ({ of }) =>
        of.write({
          '.gitignore': '.github/\nnotes/\n',
          '.github/aivss-gate.yml': 'version: 1\nextends: strict\n',
        }),
    ],
    ['the format', () => {}, ['--format', 'json']],
    ['the level', () => {}, ['--report-level', 'note']],
    ['the paths', () => {}, ['porter.aivss.yml']],
  ]
  it('judges anew after a change of anything that it may depend on', async () => {
    const kept = await checkedOnce()
    const stale: string[] = []
    for (const [what, change, args = []] of changes) {
      forge(kept)
      change(kept)
      if ((await kept.check(...args)) === FORGED) stale.push(what)
      forge(kept)
      expect([what, await kept.check(...args)]).toEqual([what, FORGED])
    }
    expect(stale).toEqual([])
  })

  it('judges anew where git takes the state of a file on trust', async () => {
    const kept = await checkedOnce()
    kept.of.git('update-index', '--assume-unchanged', 'porter.aivss.yml')
    await kept.check()
    forge(kept)
    kept.of.write({ 'porter.aivss.yml': model(0.9) })
    expect(await kept.check()).toContain('night-porter')
  })

  it('notices what was read although git ignores it', async () => {
    const kept = await checkedOnce({ 'porter.aivss.yml': model(0.2) })
    kept.of.write({ 'notes/inner.aivss.yml': model(0.2) })
    await kept.check('notes/inner.aivss.yml')
    forge(kept)
    expect(await kept.check('notes/inner.aivss.yml')).toBe(FORGED)
    kept.of.write({ 'notes/inner.aivss.yml': model(0.4) })
    expect(await kept.check('notes/inner.aivss.yml')).not.toBe(FORGED)
  })

  const spoiled: readonly (readonly [what: string, spoil: (path: string) => void])[] = [
    ['was changed', (path) => writeFileSync(path, `${readFileSync(path, 'utf8')}more\n`)],
    ['was cut', (path) => writeFileSync(path, readFileSync(path, 'utf8').slice(0, 90))],
    [
      'belongs to another run',
      (path) => writeFileSync(path, readFileSync(path, 'utf8').replace(/run [0-9a-f]/, 'run z')),
    ],
    [
      'has a status that there is not',
      (path) => writeFileSync(path, readFileSync(path, 'utf8').replace(/ (?:pass|warn|fail) /, ' fine ')),
    ],
    ['others may write', (path) => chmodSync(path, 0o666)],
    [
      'is a link',
      (path) => {
        const elsewhere = join(folderWith({}), 'run')
        writeFileSync(elsewhere, readFileSync(path), { mode: 0o600 })
        unlinkSync(path)
        symlinkSync(elsewhere, path)
      },
    ],
  ]
  it('ignores what is not its own', async () => {
    const kept = await checkedOnce()
    const believed: string[] = []
    for (const [what, spoil] of spoiled) {
      forge(kept)
      for (const name of kept.runs()) spoil(join(kept.folder, name))
      if (!(await kept.check()).includes('night-porter')) believed.push(what)
    }
    expect(believed).toEqual([])
  })

  it('keeps nothing that was read with gaps, or compared', async () => {
    const kept = await checkedOnce({ 'big.aivss.yml': 'x'.repeat(11 * 1024 * 1024) })
    await kept.check('--base', 'HEAD')
    expect(kept.runs()).toEqual([])
  })
})

it.each([
  [{ CI: 'true' }, 'linux', null],
  [{ CI: 'true', AIVSS_GATE_CACHE: '/keep' }, 'linux', '/keep'],
  [{ AIVSS_GATE_CACHE: 'off' }, 'linux', null],
  [{ AIVSS_GATE_CACHE: 'relative' }, 'linux', null],
  [{ XDG_CACHE_HOME: '/home/x/.cache' }, 'linux', '/home/x/.cache/aivss-gate'],
  [{ XDG_CACHE_HOME: 'relative' }, 'linux', null],
  [{}, 'win32', null],
] as const)('with %j on %s runs are kept in %s', (environment, platform, expected) => {
  expect(cacheFolder(environment, platform)).toBe(expected)
})
