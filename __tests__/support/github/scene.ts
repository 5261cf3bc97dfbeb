import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { folderWith } from '../folder.ts'
import type { Repository } from '../repository.ts'
import {
  type Entries,
  initRepository,
  readRef,
  writeCommit,
  writeObject,
  writeRef,
  writeTree,
} from './loose-objects.ts'

type Files = Readonly<Record<string, string>>
type Changes = Readonly<Record<string, string | null>>

export interface SceneOptions {
  /** What the base branch holds when the branch is made. */
  readonly base: Files
  /** What the branch changes; null removes a file. */
  readonly change: Changes
  /** What the base branch gets meanwhile, if anything. */
  readonly later?: Changes
  readonly number?: number
  readonly baseRef?: string
  readonly headRef?: string
  /** The branch lives in a fork: here only refs/pull/N/head and refs/pull/N/merge lead to it. */
  readonly fork?: boolean
}

/** A pull request as git knows it. */
export interface Scene {
  readonly source: Repository
  /** The repository, to be given to the server and to be cloned. */
  readonly git: string
  readonly number: number
  readonly base: { readonly ref: string; readonly sha: string }
  readonly head: { readonly ref: string; readonly sha: string }
  /** Where the branch left the base. */
  readonly mergeBase: string
  /** refs/pull/N/merge; null where the branches conflict. */
  readonly merge: string | null
  /** Makes one more commit on a branch of the base repository and gives it. */
  push(files: Changes, branch?: string): string
  /** Makes one more commit on the branch of the pull request and gives it. */
  pushHead(files: Changes): string
}

export function scene({
  base,
  change,
  later,
  number = 7,
  baseRef = 'main',
  headRef = 'feature',
  fork = false,
}: SceneOptions): Scene {
  const folder = folderWith({})
  // As GitHub allows it, and as actions/checkout needs it: any commit can be fetched by its hash.
  initRepository(folder, baseRef, '[uploadpack]\n\tallowAnySHA1InWant = true\n')
  const made = history(folder)
  const mergeBase = made.commit(null, base, 'start')
  const head = made.commit(mergeBase, change, 'the change')
  const tip = later === undefined ? mergeBase : made.commit(mergeBase, later, 'meanwhile')
  const merge = made.merge(mergeBase, tip, head, `Merge pull request #${number}`)
  writeRef(folder, `refs/heads/${baseRef}`, tip)
  if (!fork) writeRef(folder, `refs/heads/${headRef}`, head)
  writeRef(folder, `refs/pull/${number}/head`, head)
  if (merge !== null) writeRef(folder, `refs/pull/${number}/merge`, merge)
  const onto = (start: string, files: Changes): string => {
    const parent = readRef(folder, start)
    if (parent === null) throw new Error(`there is no ${start}`)
    return made.commit(parent, files, 'one more')
  }
  let source: Repository | null = null
  return {
    get source() {
      source ??= opened(folder)
      return source
    },
    git: folder,
    number,
    base: { ref: baseRef, sha: tip },
    head: { ref: headRef, sha: head },
    mergeBase,
    merge,
    push: (files, branch = baseRef) => {
      const pushed = onto(`refs/heads/${branch}`, files)
      // The work tree stays at the commit that it shows.
      writeRef(folder, 'HEAD', readRef(folder, 'HEAD') ?? '')
      writeRef(folder, `refs/heads/${branch}`, pushed)
      return pushed
    },
    pushHead: (files) => {
      const pushed = onto(`refs/pull/${number}/head`, files)
      writeRef(folder, `refs/pull/${number}/head`, pushed)
      if (!fork) writeRef(folder, `refs/heads/${headRef}`, pushed)
      return pushed
    },
  }
}

const gitIn =
  (folder: string): Repository['git'] =>
  (...args) =>
    execFileSync(
      'git',
      [
        '-C',
        folder,
        '-c',
        'user.name=Test',
        '-c',
        'user.email=test@example.com',
        '-c',
        'commit.gpgsign=false',
        ...args,
      ],
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
    )

/** The repository with its work tree, which most tests never look at. */
function opened(folder: string): Repository {
  const git = gitIn(folder)
  git('reset', '-q', '--hard')
  return {
    folder,
    git,
    write: (files) => {
      for (const [path, content] of Object.entries(files)) {
        if (content === null) rmSync(join(folder, path), { recursive: true })
        else {
          mkdirSync(dirname(join(folder, path)), { recursive: true })
          writeFileSync(join(folder, path), content)
        }
      }
    },
    commit: (message = 'change') => {
      git('add', '-A')
      git('commit', '-q', '--allow-empty', '-m', message)
      return git('rev-parse', 'HEAD').trim()
    },
  }
}

interface History {
  commit(parent: string | null, changes: Changes, message: string): string
  /** As GitHub makes it; null where the branches conflict. */
  merge(from: string, tip: string, head: string, message: string): string | null
}

/** Makes commits without a work tree. */
function history(folder: string): History {
  const known = new Map<string, Entries>()
  const filesOf = (commit: string): Entries => {
    const held = known.get(commit)
    if (held !== undefined) return held
    const listed = gitIn(folder)('ls-tree', '-r', '-z', '--full-tree', commit).split('\0')
    return new Map(
      listed.flatMap((line) => {
        const [, mode, sha, path] = /^(\d+) \w+ (\w+)\t([\s\S]*)$/.exec(line) ?? []
        return mode === undefined || sha === undefined || path === undefined ? [] : [[path, { mode, sha }]]
      }),
    )
  }
  const keep = (entries: Entries, parents: readonly string[], message: string): string => {
    const made = writeCommit(folder, writeTree(folder, entries), parents, message)
    known.set(made, entries)
    return made
  }
  return {
    commit: (parent, changes, message) => {
      const entries = new Map(parent === null ? [] : filesOf(parent))
      for (const [path, content] of Object.entries(changes)) {
        if (content !== null) {
          entries.set(path, { mode: '100644', sha: writeObject(folder, 'blob', Buffer.from(content)) })
          continue
        }
        const gone = [...entries.keys()].filter((name) => name === path || name.startsWith(`${path}/`))
        if (gone.length === 0) throw new Error(`there is no ${path} to remove`)
        for (const name of gone) entries.delete(name)
      }
      return keep(entries, parent === null ? [] : [parent], message)
    },
    merge: (from, tip, head, message) => {
      const [before, ours, theirs] = [filesOf(from), filesOf(tip), filesOf(head)]
      const changed = (side: Entries): readonly string[] =>
        [...new Set([...before.keys(), ...side.keys()])].filter(
          (path) => before.get(path)?.sha !== side.get(path)?.sha,
        )
      const [here, there] = [new Set(changed(ours)), changed(theirs)]
      if (there.some((path) => here.has(path))) return mergedByGit(folder, tip, head, message)
      const merged = new Map(ours)
      for (const path of there) {
        const entry = theirs.get(path)
        if (entry === undefined) merged.delete(path)
        else merged.set(path, entry)
      }
      return keep(merged, [tip, head], message)
    },
  }
}

/** Both sides changed one file: only git knows whether that fits together. */
function mergedByGit(folder: string, tip: string, head: string, message: string): string | null {
  try {
    const [tree = ''] = gitIn(folder)('merge-tree', '--write-tree', tip, head).split('\n')
    return writeCommit(folder, tree, [tip, head], message)
  } catch {
    return null
  }
}

/**
 * How the workspace came about: actions/checkout without options, with fetch-depth: 0, with ref: the head commit,
 * on an event of the default branch (shallow or whole), or not at all.
 */
export type Checkout = 'merge-depth-1' | 'full' | 'head-depth-1' | 'base-depth-1' | 'base-full' | 'none'

/** A workspace as actions/checkout would leave it; null without a checkout. */
export function cloneAs(of: Scene, checkout: Checkout): string | null {
  if (checkout === 'none') return null
  const folder = folderWith({})
  const git = (...args: readonly string[]): void => {
    execFileSync('git', ['-C', folder, ...args], { stdio: ['ignore', 'ignore', 'pipe'] })
  }
  const merge = (): string => {
    if (of.merge === null) throw new Error('the branches conflict: GitHub makes no merge commit')
    return `+${of.merge}:refs/remotes/pull/${of.number}/merge`
  }
  const shallow = ['--no-tags', '--depth=1', 'origin']
  const whole = ['origin', '+refs/heads/*:refs/remotes/origin/*', '+refs/tags/*:refs/tags/*']
  const base = `refs/remotes/origin/${of.base.ref}`
  const onBase = ['--force', '-B', of.base.ref, base]
  const ways = {
    'merge-depth-1': () => [
      [...shallow, merge()],
      ['--force', `refs/remotes/pull/${of.number}/merge`],
    ],
    full: () => [
      [...whole, merge()],
      ['--force', `refs/remotes/pull/${of.number}/merge`],
    ],
    'head-depth-1': () => [
      [...shallow, of.head.sha],
      ['--force', of.head.sha],
    ],
    'base-depth-1': () => [[...shallow, `+refs/heads/${of.base.ref}:${base}`], onBase],
    'base-full': () => [whole, onBase],
  }
  const [fetch = [], switchTo = []] = ways[checkout]()
  // Through an address: git ignores the depth when it copies from a path.
  initRepository(
    folder,
    'master',
    `[remote "origin"]\n\turl = ${pathToFileURL(of.git).href}\n\tfetch = +refs/heads/*:refs/remotes/origin/*\n`,
  )
  git('fetch', '-q', ...fetch)
  git('checkout', '-q', ...switchTo)
  return folder
}
