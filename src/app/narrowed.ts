import type { Workspace } from './workspace.ts'

/** The part of a workspace that a run was asked to look at. */
export interface Part {
  /** Whether a path lies in it. */
  readonly covers: (path: string) => boolean
  /** Files that were named one by one; each must be a model. */
  readonly named: ReadonlySet<string>
  /** Whether that is everything. */
  readonly complete: boolean
}

/** A workspace that lists only a part of its files. Everything that models name can still be read. */
export function narrowed(workspace: Workspace, { covers, named, complete }: Part): Workspace {
  const files = workspace.list().filter(covers)
  return {
    ...workspace,
    named: new Set([...named].filter((path) => workspace.has(path))),
    complete: workspace.complete && complete,
    list: () => files,
  }
}

/** The part under some paths, relative to the repository's root; all of it where none is given. */
export function partUnder(paths: readonly string[]): Part {
  const scopes = paths
    .map((path) => path.replace(/^(?:\.\/+)+|\/+$/g, ''))
    .map((path) => (path === '.' ? '' : path))
  if (scopes.length === 0 || scopes.includes(''))
    return { covers: () => true, named: new Set(), complete: true }
  return {
    covers: (path) => scopes.some((scope) => path === scope || path.startsWith(`${scope}/`)),
    named: new Set(scopes),
    complete: false,
  }
}
