import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { constants, deflateSync, inflateSync } from 'node:zlib'

/*
 * Git's loose objects, written and read without a process for each: what git does with them is git's own.
 */

export interface LooseObject {
  readonly type: string
  readonly content: Buffer
}

/** The folder that holds "objects" and "refs". */
export const gitFolder = (folder: string): string =>
  existsSync(join(folder, '.git')) ? join(folder, '.git') : folder

const pathOf = (folder: string, sha: string): string =>
  join(gitFolder(folder), 'objects', sha.slice(0, 2), sha.slice(2))

export function writeObject(folder: string, type: 'blob' | 'tree' | 'commit', content: Buffer): string {
  const whole = Buffer.concat([Buffer.from(`${type} ${content.length}\0`), content])
  const sha = createHash('sha1').update(whole).digest('hex')
  const path = pathOf(folder, sha)
  if (existsSync(path)) return sha
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, deflateSync(whole, { level: constants.Z_BEST_SPEED }), { mode: 0o444 })
  return sha
}

/** Null where it is not loose: it may be packed, or absent. */
export function readObject(folder: string, sha: string): LooseObject | null {
  const path = pathOf(folder, sha)
  if (!existsSync(path)) return null
  const whole = inflateSync(readFileSync(path))
  const end = whole.indexOf(0)
  return { type: whole.subarray(0, end).toString().split(' ')[0] ?? '', content: whole.subarray(end + 1) }
}

/** Whether some objects or references may stand elsewhere than in a file of their own. */
export function hasPacks(folder: string): boolean {
  const packs = join(gitFolder(folder), 'objects/pack')
  return (
    existsSync(join(gitFolder(folder), 'packed-refs')) ||
    existsSync(join(gitFolder(folder), 'objects/info/alternates')) ||
    (existsSync(packs) && readdirSync(packs).length > 0)
  )
}

export interface Entry {
  readonly mode: string
  readonly sha: string
}
/** Every file by its path. */
export type Entries = ReadonlyMap<string, Entry>

interface Folder extends Map<string, Entry | Folder> {}

/** Writes the trees of these files and gives the topmost. */
export function writeTree(folder: string, entries: Entries): string {
  const top: Folder = new Map<string, Entry | Folder>()
  for (const [path, entry] of entries) {
    const names = path.split('/')
    const last = names.pop() ?? ''
    let at = top
    for (const name of names) {
      const next = at.get(name) ?? (new Map<string, Entry | Folder>() as Folder)
      if (!(next instanceof Map)) throw new Error(`${path}: "${name}" is a file`)
      at.set(name, next)
      at = next
    }
    if (at.has(last)) throw new Error(`${path} is a folder`)
    at.set(last, entry)
  }
  const write = (of: Folder): string => {
    const lines = [...of].map(([name, entry]) =>
      entry instanceof Map
        ? { key: Buffer.from(`${name}/`), name, mode: '40000', sha: write(entry) }
        : { key: Buffer.from(name), name, ...entry },
    )
    lines.sort((a, b) => a.key.compare(b.key))
    return writeObject(
      folder,
      'tree',
      Buffer.concat(
        lines.flatMap(({ mode, name, sha }) => [Buffer.from(`${mode} ${name}\0`), Buffer.from(sha, 'hex')]),
      ),
    )
  }
  return write(top)
}

export function writeCommit(
  folder: string,
  tree: string,
  parents: readonly string[],
  message: string,
): string {
  const who = `Test <test@example.com> ${Math.floor(Date.now() / 1000)} +0000`
  const lines = [
    `tree ${tree}`,
    ...parents.map((parent) => `parent ${parent}`),
    `author ${who}`,
    `committer ${who}`,
    '',
    `${message}\n`,
  ]
  return writeObject(folder, 'commit', Buffer.from(lines.join('\n')))
}

export function writeRef(folder: string, ref: string, sha: string): void {
  const path = join(gitFolder(folder), ref)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, `${sha}\n`)
}

/** Null where no file of its own holds it. */
export function readRef(folder: string, ref: string): string | null {
  const path = join(gitFolder(folder), ref)
  if (!existsSync(path)) return null
  try {
    const text = readFileSync(path, 'utf8').trim()
    return text.startsWith('ref: ') ? readRef(folder, text.slice(5)) : text
  } catch {
    return null // A folder of references.
  }
}

/** What "git init" makes, without its examples. */
export function initRepository(folder: string, branch: string, config = ''): void {
  for (const name of ['info', 'objects/info', 'objects/pack', 'refs/heads', 'refs/tags'])
    mkdirSync(join(folder, '.git', name), { recursive: true })
  writeFileSync(join(folder, '.git/HEAD'), `ref: refs/heads/${branch}\n`)
  writeFileSync(
    join(folder, '.git/config'),
    `[core]\n\trepositoryformatversion = 0\n\tfilemode = true\n\tbare = false\n\tlogallrefupdates = true\n${config}`,
  )
}
