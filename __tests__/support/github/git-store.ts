import { execFileSync } from 'node:child_process'
import {
  type Entries,
  hasPacks,
  readObject,
  readRef,
  writeCommit,
  writeObject,
  writeRef,
  writeTree,
} from './loose-objects.ts'

export interface TreeEntry {
  readonly mode: string
  readonly type: 'blob' | 'tree' | 'commit'
  readonly sha: string
  /** Null for folders and submodules. */
  readonly size: number | null
  readonly path: string
}
export interface Signature {
  readonly name: string
  readonly email: string
  readonly date: string
}
export interface StoredCommit {
  readonly tree: string
  readonly parents: readonly string[]
  readonly author: Signature
  readonly committer: Signature
  readonly message: string
}
export interface FileChange {
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'changed'
  readonly path: string
  readonly before: string | null
  readonly sha: string
  readonly additions: number
  readonly deletions: number
}

/** The objects of one repository, read with git itself. */
export interface GitStore {
  /** The object a name stands for: a hash, a branch, a tag or a reference. */
  find(name: string): { readonly sha: string; readonly type: string } | null
  /** What an annotated tag stands for; any other object itself. */
  peel(sha: string): { readonly sha: string; readonly type: string } | null
  tree(sha: string, recursive: boolean): readonly TreeEntry[]
  blob(sha: string): Buffer
  commit(sha: string): StoredCommit
  mergeBase(one: string, other: string): string | null
  /** Commits that `to` has and `from` has not, oldest first. */
  between(from: string, to: string): readonly string[]
  changes(from: string, to: string): readonly FileChange[]
  writeBlob(content: Buffer): string
  /** The files of another tree with these on top. */
  writeTree(onto: string | null, entries: Entries): string
  writeCommit(tree: string, parents: readonly string[], message: string): string
  /** Moves a reference, by its full name, or makes it. */
  writeRef(ref: string, sha: string): void
}

const STATUS: Readonly<Record<string, FileChange['status']>> = {
  A: 'added',
  D: 'removed',
  M: 'modified',
  R: 'renamed',
  T: 'changed',
}
const FIELDS = ['%T', '%P', '%an', '%ae', '%at', '%cn', '%ce', '%ct', '%B'].join('%x00')

const stores = new Map<string, GitStore>()

/** One for each folder, so that what was read for one server need not be read again for the next. */
export function gitStore(folder: string): GitStore {
  const store = stores.get(folder) ?? storeOf(folder)
  stores.set(folder, store)
  return store
}

function storeOf(folder: string): GitStore {
  const held = new Map<string, unknown>()
  const run = (args: readonly string[], input = ''): Buffer =>
    execFileSync('git', ['--no-replace-objects', '-C', folder, ...args], {
      input,
      maxBuffer: 512 * 1024 * 1024,
      stdio: ['pipe', 'pipe', 'ignore'],
    })
  /** Objects never change, so what was read once is kept; a server reads the same ones again and again. */
  const once = <T>(key: string, read: () => T): T => {
    if (!held.has(key)) held.set(key, read())
    return held.get(key) as T
  }
  const ask = (line: string): { sha: string; type: string } | null => {
    const sha1 = /^[0-9a-f]{40}$/.test(line)
      ? line
      : /^(?:refs\/|HEAD$)/.test(line)
        ? readRef(folder, line)
        : null
    const loose = sha1 === null ? null : readObject(folder, sha1)
    if (sha1 !== null && loose !== null) return { sha: sha1, type: loose.type }
    if (/^(?:refs\/|[0-9a-f]{40}$)/.test(line) && !hasPacks(folder)) return null
    const [sha = '', type = ''] = run(['cat-file', '--batch-check'], `${line}\n`).toString().split(' ')
    return /^[0-9a-f]{40}$/.test(sha) ? { sha, type } : null
  }
  const look = (name: string): { sha: string; type: string } | null => {
    // Only names, never git's expressions (main~1, HEAD:file): GitHub does not know them either.
    if (/[\s~^:?*[\\]|@\{|\.\.|^-/.test(name)) return null
    return ask(name)
  }
  return {
    find: (name) => {
      if (/^[0-9a-f]{40}$/.test(name)) return look(name)
      for (const full of [`refs/heads/${name}`, `refs/tags/${name}`, `refs/${name}`]) {
        const found = look(full)
        if (found !== null) return found
      }
      return name.startsWith('refs/') || name === 'HEAD' || /^[0-9a-f]{7,39}$/.test(name) ? look(name) : null
    },
    peel: (sha) => {
      const found = ask(sha)
      return found === null || found.type !== 'tag' ? found : ask(`${sha}^{}`)
    },
    tree: (sha, recursive) =>
      once(
        `tree ${recursive} ${sha}`,
        () =>
          looseTree(folder, sha, recursive) ??
          run(['ls-tree', '-z', '-l', '--full-tree', ...(recursive ? ['-r', '-t'] : []), sha])
            .toString()
            .split('\0')
            .flatMap((line) => {
              const [, mode, type, at, size, path] = /^(\d+) (\w+) (\w+) +(\S+)\t([\s\S]*)$/.exec(line) ?? []
              return mode === undefined || at === undefined || path === undefined
                ? []
                : [
                    {
                      mode,
                      type: type as TreeEntry['type'],
                      sha: at,
                      size: size === '-' ? null : Number(size),
                      path,
                    },
                  ]
            }),
      ),
    blob: (sha) =>
      once(`blob ${sha}`, () => {
        const loose = readObject(folder, sha)
        return loose?.type === 'blob' ? loose.content : run(['cat-file', 'blob', sha])
      }),
    commit: (sha) =>
      once(`commit ${sha}`, () => {
        const loose = looseCommit(folder, sha)
        if (loose !== null) return loose
        const [tree = '', parents = '', name = '', email = '', at, by = '', from = '', on, message = ''] =
          run(['log', '-1', `--format=${FIELDS}`, sha])
            .toString()
            .split('\0')
        const date = (seconds: string | undefined): string =>
          new Date(Number(seconds) * 1000).toISOString().replace('.000Z', 'Z')
        return {
          tree,
          parents: parents.split(' ').filter((parent) => parent !== ''),
          author: { name, email, date: date(at) },
          committer: { name: by, email: from, date: date(on) },
          message: message.trimEnd(),
        }
      }),
    mergeBase: (one, other) =>
      once(`base ${one} ${other}`, () => {
        try {
          return run(['merge-base', one, other]).toString().trim()
        } catch {
          return null
        }
      }),
    between: (from, to) =>
      once(`log ${from} ${to}`, () =>
        run(['rev-list', '--reverse', to, `^${from}`])
          .toString()
          .split('\n')
          .filter((line) => line !== ''),
      ),
    changes: (from, to) => once(`changes ${from} ${to}`, () => fileChanges(run, from, to)),
    writeBlob: (content) => writeObject(folder, 'blob', content),
    writeTree: (onto, entries) => {
      const files = onto === null ? [] : (looseTree(folder, onto, true) ?? [])
      const kept = files
        .filter(({ type }) => type !== 'tree')
        .map(({ path, mode, sha }) => [path, { mode, sha }] as const)
      return writeTree(folder, new Map([...kept, ...entries]))
    },
    writeCommit: (tree, parents, message) => writeCommit(folder, tree, parents, message),
    writeRef: (ref, sha) => {
      writeRef(folder, ref, sha)
    },
  }
}

/** Null where an object of it is not loose. */
function looseTree(
  folder: string,
  sha: string,
  recursive: boolean,
  before = '',
): readonly TreeEntry[] | null {
  const found = readObject(folder, sha)
  if (found?.type === 'commit') {
    const tree = /^tree ([0-9a-f]{40})\n/.exec(found.content.toString())?.[1]
    return tree === undefined ? null : looseTree(folder, tree, recursive, before)
  }
  if (found?.type !== 'tree') return null
  const entries: TreeEntry[] = []
  for (let at = 0; at < found.content.length;) {
    const end = found.content.indexOf(0, at)
    const line = found.content.subarray(at, end).toString()
    const [mode, name] = [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]
    const object = found.content.subarray(end + 1, end + 21).toString('hex')
    at = end + 21
    const type = mode === '40000' ? 'tree' : mode === '160000' ? 'commit' : 'blob'
    const path = `${before}${name}`
    const blob = type === 'blob' ? readObject(folder, object) : null
    if (type === 'blob' && blob === null) return null
    entries.push({
      mode: mode.padStart(6, '0'),
      type,
      sha: object,
      size: blob?.content.length ?? null,
      path,
    })
    if (type !== 'tree' || !recursive) continue
    const inside = looseTree(folder, object, recursive, `${path}/`)
    if (inside === null) return null
    entries.push(...inside)
  }
  return entries
}

const SIGNATURE = / (.*) <(.*)> (\d+) [+-]\d{4}$/

/** Null where it is not loose or has more than the plain headers. */
function looseCommit(folder: string, sha: string): StoredCommit | null {
  const found = readObject(folder, sha)
  if (found?.type !== 'commit') return null
  const text = found.content.toString()
  const end = text.indexOf('\n\n')
  const headers = text.slice(0, end).split('\n')
  const all = (name: string): readonly string[] =>
    headers.filter((line) => line.startsWith(`${name} `)).map((line) => line.slice(name.length))
  const signed = (name: string): Signature | null => {
    const [, who, email, seconds] = SIGNATURE.exec(all(name)[0] ?? '') ?? []
    return who === undefined || email === undefined
      ? null
      : { name: who, email, date: new Date(Number(seconds) * 1000).toISOString().replace('.000Z', 'Z') }
  }
  const [author, committer, tree] = [signed('author'), signed('committer'), all('tree')[0]?.trim()]
  if (author === null || committer === null || tree === undefined) return null
  return {
    tree,
    parents: all('parent').map((one) => one.trim()),
    author,
    committer,
    message: text.slice(end + 2).trimEnd(),
  }
}

function fileChanges(
  run: (args: readonly string[]) => Buffer,
  from: string,
  to: string,
): readonly FileChange[] {
  const parts = (kind: string): string[] =>
    run(['diff', kind, '-z', '-M', '--no-abbrev', '--no-ext-diff', '--no-textconv', from, to])
      .toString()
      .split('\0')
  const counts = new Map<string, readonly [number, number]>()
  const numbers = parts('--numstat')
  for (let at = 0; at < numbers.length; at += 1) {
    const [added = '', deleted = '', path] = (numbers[at] ?? '').split('\t')
    if (path === undefined) continue
    // A renamed file has an empty path here and its two names in the next two parts.
    counts.set(path === '' ? (numbers[(at += 2)] ?? '') : path, [Number(added) || 0, Number(deleted) || 0])
  }
  const raw = parts('--raw')
  const found: FileChange[] = []
  for (let at = 0; at + 1 < raw.length; at += 2) {
    const [, , before = '', after = '', letter = ''] = (raw[at] ?? '').split(' ')
    const status = STATUS[letter.charAt(0)] ?? 'changed'
    const old = raw[at + 1] ?? ''
    const path = status === 'renamed' ? (raw[(at += 1) + 1] ?? '') : old
    const [additions, deletions] = counts.get(path) ?? [0, 0]
    found.push({
      status,
      path,
      before: status === 'renamed' ? old : null,
      sha: status === 'removed' ? before : after,
      additions,
      deletions,
    })
  }
  return found
}
