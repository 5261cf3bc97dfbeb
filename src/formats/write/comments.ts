import type { Place } from '../../source/place.ts'

/** Where something stands in a model file, in canonical names: `['factors', 'autonomy']`, `['threats', '0', 'title']`. */
export type ModelPath = readonly string[]

/** A comment of a source, and what it is about. */
export interface SourceComment {
  /** The agent of the file that it stands with; null where it is about the file. */
  readonly agent: number | null
  readonly path: ModelPath
  readonly where: 'before' | 'beside' | 'after'
  /** One line, without the mark that makes it a comment. */
  readonly text: string
  readonly place: Place
}

/** The comments of a file that is written, by the part that they stand with. */
export interface CommentsAt {
  before(path: ModelPath): readonly string[]
  beside(path: ModelPath): string | null
  after(path: ModelPath): readonly string[]
  /** Whether there is a comment with a part of this one. */
  within(path: ModelPath): boolean
}

export const NO_COMMENTS: CommentsAt = {
  before: () => [],
  beside: () => null,
  after: () => [],
  within: () => false,
}

/**
 * Settles comments on the parts that are written. One whose part is not there stands before the nearest part that is, so that
 * none is lost; what is about the whole file stands at its top.
 */
export function settled(
  comments: readonly {
    readonly path: ModelPath
    readonly where: SourceComment['where']
    readonly text: string
  }[],
  written: (path: ModelPath) => boolean,
  top: ModelPath,
): CommentsAt {
  const before = new Map<string, string[]>()
  const beside = new Map<string, string[]>()
  const after = new Map<string, string[]>()
  const holders = new Set<string>()
  for (const { path, where, text } of comments) {
    const found = nearest(path, written)
    const isRoot = found.length === 0
    const at = isRoot && where !== 'after' ? top : found
    const into =
      where === 'after' && isRoot
        ? after
        : found.length < path.length || isRoot
          ? before
          : { before, beside, after }[where]
    into.set(key(at), [...(into.get(key(at)) ?? []), harmless(text)])
    for (let end = at.length - 1; end >= 0; end--) holders.add(key(at.slice(0, end)))
  }
  return {
    before: (path) => before.get(key(path)) ?? [],
    beside: (path) => beside.get(key(path))?.join(' ') ?? null,
    after: (path) => after.get(key(path)) ?? [],
    within: (path) => holders.has(key(path)),
  }
}

function nearest(path: ModelPath, written: (path: ModelPath) => boolean): ModelPath {
  for (let end = path.length; end > 0; end--) if (written(path.slice(0, end))) return path.slice(0, end)
  return []
}

function key(path: ModelPath): string {
  return path.join('\u0000')
}

/** Visible characters of one line; nothing that a terminal or the log of a workflow acts on. */
export function harmless(text: string): string {
  return text
    .replace(/[\s\u0085]/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .replace(/##(?=\w*\[)/g, '# #')
}
