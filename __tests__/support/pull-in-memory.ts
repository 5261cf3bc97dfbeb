import { createHash } from 'node:crypto'
import type { CommitTree, TreeEntry } from '../../src/app/commit-workspace.ts'
import type { History } from '../../src/app/history.ts'
import { judgeChange } from '../../src/app/judge-change.ts'
import type { Verdict } from '../../src/verdict/verdict.ts'

export const SUBMODULE = { submodule: true } as const

/** What stands at a path of a tree. */
export type Content = string | Uint8Array | { readonly link: string } | typeof SUBMODULE | null
export type Files = Readonly<Record<string, Content>>

export interface PullInMemory {
  /** Where the branch was made. */
  readonly base: Files
  /** What the pull request changes; null removes a file. */
  readonly change: Files
  /** What the base branch got meanwhile. */
  readonly tip?: Files
  /** Files whose blobs nobody has. */
  readonly missing?: readonly string[]
  /** Whether every blob is a request. */
  readonly throughApi?: boolean
  /** Milliseconds since the epoch. */
  readonly now?: number
}

const COMMITS = { base: 'b'.repeat(40), head: 'a'.repeat(40), tip: 'c'.repeat(40) }

/** Judges a pull request to the default branch without git and without a server: only what is between them and the reports. */
export async function judged({
  base,
  change,
  tip = {},
  missing = [],
  throughApi = false,
  now = Date.UTC(2026, 10, 23),
}: PullInMemory): Promise<Verdict> {
  const blobs = new Map<string, Uint8Array>()
  const treeOf = (files: Files): CommitTree => ({
    entries: new Map(
      Object.entries(files).flatMap(([path, content]) =>
        content === null ? [] : [[path, entryOf(content, missing.includes(path) ? null : blobs)] as const],
      ),
    ),
    complete: true,
  })
  const trees = new Map([
    [COMMITS.base, treeOf(base)],
    [COMMITS.head, treeOf({ ...base, ...change })],
    [COMMITS.tip, treeOf({ ...base, ...tip })],
  ])
  const tree = async (commit: string): Promise<CommitTree> =>
    trees.get(commit) ?? { entries: new Map(), complete: false }
  const history: History = {
    local: !throughApi,
    tree,
    blobs: async (entries) =>
      new Map(entries.map(({ object }) => [object, blobs.get(object) ?? 'the object is missing'])),
    branch: async () => ({ commit: COMMITS.tip, isProtected: true, notice: null }),
    mergeBase: async () => COMMITS.base,
    fileAt: async (commit, path) => {
      const entry = (await tree(commit)).entries.get(path)
      if (entry === undefined) return { kind: 'missing' }
      const bytes = blobs.get(entry.object)
      return bytes === undefined ? { kind: 'unreadable', reason: 'missing' } : { kind: 'bytes', bytes }
    },
  }
  return await judgeChange(
    {
      history,
      library: async () => {
        throw new Error('there are no floors')
      },
      now: () => now,
    },
    { event: 'pull_request', head: COMMITS.head, branch: 'main', base: null, defaultBranch: 'main' },
    { paths: [], policy: null, mode: 'auto', gate: null },
    '0.0.0',
  )
}

function entryOf(content: NonNullable<Content>, blobs: Map<string, Uint8Array> | null): TreeEntry {
  const isEntry = typeof content === 'object'
  if (isEntry && 'submodule' in content) return { mode: '160000', object: '1'.repeat(40), size: 0 }
  const isLink = isEntry && 'link' in content
  const bytes = Buffer.from(isLink ? content.link : content)
  const object = createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
  blobs?.set(object, bytes)
  return { mode: isLink ? '120000' : '100644', object, size: bytes.length }
}

/** The findings that came with the change, as `level rule agent`, each once. */
export function came({ findings }: Verdict): readonly string[] {
  return [
    ...new Set(
      findings
        .filter(({ change }) => change === 'new' || change === 'worse')
        .map(({ level, rule, agent }) => `${level} ${rule} ${agent ?? '-'}`),
    ),
  ]
}
