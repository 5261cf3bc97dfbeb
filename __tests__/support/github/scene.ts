import { execFileSync } from 'node:child_process'
import { pathToFileURL } from 'node:url'
import { folderWith } from '../folder.ts'
import { type Repository, repository } from '../repository.ts'

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
  const made = repository(base)
  const git: Repository['git'] = (...args) => made.git(...args)
  const sha = (name: string): string => git('rev-parse', name).trim()
  if (baseRef !== 'main') git('branch', '-m', 'main', baseRef)
  const mergeBase = sha('HEAD')
  git('checkout', '-q', '-b', headRef)
  made.write(change)
  const head = made.commit('the change')
  git('checkout', '-q', baseRef)
  if (later !== undefined) made.write(later)
  const tip = later === undefined ? mergeBase : made.commit('meanwhile')
  git('update-ref', `refs/pull/${number}/head`, head)
  const merge = mergeOf(made, head, number)
  git('checkout', '-q', baseRef)
  if (merge !== null) git('update-ref', `refs/pull/${number}/merge`, merge)
  if (fork) git('branch', '-D', headRef)
  // As GitHub allows it, and as actions/checkout needs it: any commit can be fetched by its hash.
  git('config', 'uploadpack.allowAnySHA1InWant', 'true')
  const onto = (start: string, files: Changes): string => {
    git('checkout', '-q', '--detach', start)
    made.write(files)
    const pushed = made.commit('one more')
    git('checkout', '-q', '--detach', baseRef)
    return pushed
  }
  return {
    source: made,
    git: made.folder,
    number,
    base: { ref: baseRef, sha: tip },
    head: { ref: headRef, sha: head },
    mergeBase,
    merge,
    push: (files, branch = baseRef) => {
      const pushed = onto(branch, files)
      git('update-ref', `refs/heads/${branch}`, pushed)
      return pushed
    },
    pushHead: (files) => {
      const pushed = onto(`refs/pull/${number}/head`, files)
      git('update-ref', `refs/pull/${number}/head`, pushed)
      if (!fork) git('update-ref', `refs/heads/${headRef}`, pushed)
      return pushed
    },
  }
}

function mergeOf(made: Repository, head: string, number: number): string | null {
  made.git('checkout', '-q', '--detach')
  try {
    made.git('merge', '-q', '--no-ff', '-m', `Merge pull request #${number}`, head)
  } catch {
    made.git('merge', '--abort')
    return null
  }
  return made.git('rev-parse', 'HEAD').trim()
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
  git('init', '-q')
  // Through an address: git ignores the depth when it copies from a path.
  git('remote', 'add', 'origin', pathToFileURL(of.git).href)
  git('fetch', '-q', ...fetch)
  git('checkout', '-q', ...switchTo)
  return folder
}
