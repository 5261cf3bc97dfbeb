import { createHash, type Hash } from 'node:crypto'
import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { topLevel } from '../git.ts'
import { type TreeState, treeState } from './tree-state.ts'

/** A run that may have been made before. */
export interface RunKey {
  /** Of everything that its result depends on: the program, the question, the day, the files. */
  readonly key: string
  readonly root: string
  readonly state: TreeState
  /** Files that were named one by one, relative to the root with `/`; the key covers their content. */
  readonly named: ReadonlySet<string>
}

export interface RunQuestion {
  readonly cwd: string
  readonly paths: readonly string[]
  readonly policy: string | null
  /** What shapes the report: format, level, width, colour. */
  readonly shape: readonly (string | number | boolean)[]
  /** The calendar day: waivers end, reviews grow old. */
  readonly day: string
}

/** The key of a run, or null where its result may depend on something that cannot be told without running. */
export function runKey(question: RunQuestion, program = process.argv[1]): RunKey | null {
  try {
    const tool = program === undefined ? null : toolIdentity(dirname(realpathSync(program)))
    const targets = (question.paths.length === 0 ? ['.'] : question.paths).map((path) =>
      targetOf(resolve(question.cwd, path)),
    )
    const folders = targets.map(({ folder }) => folder)
    const root = topLevel(folders[0] ?? question.cwd)
    if (tool === null || root === null || folders.some((folder) => !isWithin(root, folder))) return null
    const state = treeState(root)
    if (state === null) return null
    const digest = createHash('sha256')
    digest.update(JSON.stringify([tool, process.version, process.platform, question, root, state.digest]))
    const files = targets.flatMap(({ folder, file }) => (file === null ? [] : [join(folder, file)]))
    for (const path of [
      ...files,
      ...(question.policy === null ? [] : [resolve(question.cwd, question.policy)]),
    ])
      digest.update(`\0${path}\0`).update(readFileSync(path))
    for (const folder of new Set(folders)) addPolicies(digest, root, folder)
    const named = new Set(files.map((path) => relative(root, path).split(sep).join('/')))
    return { key: digest.digest('hex'), root, state, named }
  } catch {
    // What cannot be read is told by the run itself.
    return null
  }
}

/** A folder with its links resolved, and the name of a file in it where one was asked for. */
function targetOf(path: string): { readonly folder: string; readonly file: string | null } {
  return statSync(path).isDirectory()
    ? { folder: realpathSync.native(path), file: null }
    : { folder: realpathSync.native(dirname(path)), file: basename(path) }
}

/** The program by its files: another version, or one that was built anew, never takes over an earlier result. */
function toolIdentity(folder: string): string {
  return readdirSync(folder)
    .toSorted()
    .map((name) => {
      const { size, mtimeMs } = statSync(join(folder, name))
      return `${name} ${size} ${mtimeMs}`
    })
    .join('\n')
}

/** A policy is found by its path, also where git ignores it. */
function addPolicies(digest: Hash, root: string, folder: string): void {
  for (let at = folder; isWithin(root, at); at = dirname(at)) {
    const github = join(at, '.github')
    for (const name of namesIn(github)) {
      digest.update(`\0${join(github, name)}\0`)
      if (name.startsWith('aivss-gate')) digest.update(readFileSync(join(github, name)))
    }
    if (at === dirname(at)) break
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).toSorted()
  } catch {
    return ['nothing there']
  }
}

function isWithin(root: string, path: string): boolean {
  return path === root || path.startsWith(root.endsWith(sep) ? root : root + sep)
}
