import { globBase, isGlob, matcher } from '../policy/paths.ts'
import { LIMITS } from './limits.ts'
import type { Workspace } from './workspace.ts'

interface Known {
  /** The files of a tree that each glob names: a run asks for the same ones many times. */
  readonly files: Map<string, readonly string[]>
  /** Names that were held against globs. */
  tests: number
}

const KNOWN = new WeakMap<Workspace, Known>()

/**
 * The files of a tree that a path or glob of a model names, relative to the folder that holds `.github`. Where more was asked of
 * the tree than `namesTooMuch` allows, a glob that was not asked before names nothing.
 */
export function namedFiles(workspace: Workspace, path: string): readonly string[] {
  if (workspace.has(workspace.base + path)) return [path]
  if (!isGlob(path)) return []
  const known = knownOf(workspace)
  const found = known.files.get(path)
  if (found !== undefined) return found
  if (namesTooMuch(workspace)) return []
  const named = matcher([path])
  const folder = workspace.base + globBase(path)
  const below = folder === '' || folder.endsWith('/') ? folder : `${folder}/`
  const files = workspace.list().flatMap((file) => {
    if (!file.startsWith(below) && file !== folder) return []
    known.tests++
    const inside = file.slice(workspace.base.length)
    return named(inside) && workspace.has(file) ? [inside] : []
  })
  known.files.set(path, files)
  return files
}

/** Whether the globs that a tree was asked for are more than are looked up in one run. */
export function namesTooMuch(workspace: Workspace): boolean {
  const { files, tests } = knownOf(workspace)
  return files.size >= LIMITS.artefactGlobs || tests >= LIMITS.globTests
}

function knownOf(workspace: Workspace): Known {
  const known = KNOWN.get(workspace) ?? { files: new Map<string, readonly string[]>(), tests: 0 }
  KNOWN.set(workspace, known)
  return known
}
