import { type Blob, type CommitTree, contentOf, type TreeEntry } from '../app/commit-workspace.ts'
import type { History } from '../app/history.ts'
import { UserError } from '../app/user-error.ts'
import type { FileContent } from '../app/workspace.ts'
import { ApiError } from './github/api-error.ts'
import { apiProblem } from './github/api-problem.ts'
import type { Github } from './github/client.ts'
import { type ObjectReader, objectReader } from './github/objects.ts'
import { readBranch, readMergeBase } from './github/repository.ts'
import { openClone } from './node/clone.ts'
import { isShallow, mergeBase, resolveCommit } from './node/git.ts'

/** Where a repository's commits may be read. */
export interface Keepers {
  /** Top of a clone; null where none may be read. */
  readonly clone: string | null
  /** GitHub's API: what the branches are it alone knows; files only where `files` says so. */
  readonly api: {
    readonly open: () => Promise<Github>
    readonly repository: string
    readonly files: boolean
  }
}

/** Blobs that one run fetches through the API. GitHub allows a job's token 1,000 requests an hour in a repository. */
const MOST_BLOBS = 950

const TOO_MANY = `more than ${MOST_BLOBS} files would have to be fetched through the API; a step with actions/checkout and "fetch-depth: 0" brings them along`

/** The commits of a repository: from the objects of a clone, and through the API what the clone has not. */
export function openHistory({ clone, api }: Keepers): History {
  let reader: Promise<ObjectReader> | null = null
  const objects = !api.files
    ? null
    : async (): Promise<ObjectReader> =>
        await (reader ??= api.open().then((github) => objectReader(github, api.repository)))
  const trees = new Map<string, Promise<CommitTree>>()
  const local = clone === null ? null : openClone(clone)
  const cloned = new Map<string, Promise<CommitTree | null>>()
  const inClone = async (commit: string): Promise<CommitTree | null> => {
    const read = cloned.get(commit) ?? local?.tree(commit) ?? Promise.resolve(null)
    cloned.set(commit, read)
    return await read
  }
  const entryThroughApi = async (commit: string, path: string): Promise<TreeEntry | null> => {
    if (objects === null) throw notInClone(commit)
    return await asUserError(`${path} at ${commit} could not be read`, async () =>
      (await objects()).entryAt(commit, path),
    )
  }

  const readTree = async (commit: string): Promise<CommitTree> => {
    const whole = await inClone(commit)
    if (whole !== null) return whole
    if (objects === null) throw notInClone(commit)
    return await asUserError(`the commit ${commit} could not be read`, async () =>
      (await objects()).tree(commit),
    )
  }
  const tree = async (commit: string): Promise<CommitTree> => {
    const listed = trees.get(commit) ?? readTree(commit)
    trees.set(commit, listed)
    return listed
  }
  /** A tree that was listed as a whole need not be asked for again, folder by folder. */
  const listedWhole = async (commit: string): Promise<CommitTree | null> => {
    const listed = await trees.get(commit)?.catch(() => null)
    return listed?.complete === true ? listed : null
  }
  const asked = new Set<string>()
  const blobs: History['blobs'] = async (entries) => {
    const found = new Map(local === null ? [] : await local.blobs(entries))
    const missing = entries.filter(({ object }) => typeof (found.get(object) ?? '') === 'string')
    if (objects === null) return found
    const allowed: TreeEntry[] = []
    for (const entry of missing) {
      if (asked.size < MOST_BLOBS) asked.add(entry.object)
      if (asked.has(entry.object)) allowed.push(entry)
      else found.set(entry.object, TOO_MANY)
    }
    const fetched = await Promise.all(
      allowed.map(async (entry) => [entry.object, await fetchBlob(entry)] as const),
    )
    for (const [object, content] of fetched) found.set(object, content)
    return found
  }
  const fetchBlob = async ({ object }: TreeEntry): Promise<Blob> => {
    if (objects === null) return 'the object is not in this clone'
    try {
      return await (await objects()).blob(object)
    } catch (error) {
      if (error instanceof ApiError || error instanceof UserError) return error.message
      throw error
    }
  }
  return {
    tree,
    blobs,
    local: clone !== null,
    async branch(name) {
      try {
        const branch = await readBranch(await api.open(), api.repository, name)
        return branch === null ? null : { ...branch, notice: null }
      } catch (error) {
        const problem = apiProblem(error, `the branch ${name} could not be asked for`)
        const commit =
          clone === null || api.files ? null : resolveCommit(clone, `refs/remotes/origin/${name}`)
        // Who wants nothing but the checkout gets what it knows, and is told that it may be old.
        if (!(problem instanceof UserError) || commit === null) throw problem
        const notice = `${problem.message}; the tip that the checkout knows, ${commit}, was taken.`
        return { commit, isProtected: false, notice }
      }
    },
    async mergeBase(one, other) {
      // What a clone says of parents nobody has checked: an earlier step may have written there. GitHub is asked where it may be.
      const trusted = clone === null || api.files || isShallow(clone) ? null : clone
      const known = trusted === null ? null : mergeBase(trusted, one, other)
      if (known !== null) return known
      return await asUserError(`the common ancestor of ${one} and ${other} could not be learnt`, async () =>
        readMergeBase(await api.open(), api.repository, one, other),
      )
    },
    async fileAt(commit, path, maxBytes) {
      const whole = (await inClone(commit)) ?? (await listedWhole(commit))
      const entry = whole === null ? await entryThroughApi(commit, path) : (whole.entries.get(path) ?? null)
      return entry === null ? { kind: 'missing' } : readEntry(entry, maxBytes, blobs)
    },
  }
}

async function readEntry(entry: TreeEntry, maxBytes: number, blobs: History['blobs']): Promise<FileContent> {
  if (entry.mode === '120000') return { kind: 'link' }
  if (!entry.mode.startsWith('100')) return { kind: 'submodule' }
  if (entry.size > maxBytes) return { kind: 'too-large', size: entry.size }
  return contentOf((await blobs([entry])).get(entry.object) ?? 'it was not found', maxBytes)
}

async function asUserError<T>(what: string, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask()
  } catch (error) {
    throw apiProblem(error, what)
  }
}

function notInClone(commit: string): UserError {
  return new UserError(
    'commit-missing',
    `the commit ${commit} is not in this clone`,
    'Check it out with "fetch-depth: 0", or let the API be asked with "source: auto".',
  )
}
