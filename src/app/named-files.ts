import { isGlob, matcher } from '../policy/paths.ts'
import type { Workspace } from './workspace.ts'

/** The files of a tree that a path or glob of a model names, relative to the folder that holds `.github`. */
export function namedFiles(workspace: Workspace, path: string): readonly string[] {
  if (workspace.has(workspace.base + path)) return [path]
  if (!isGlob(path)) return []
  const named = matcher([path])
  return workspace.list().flatMap((file) => {
    const inside = file.slice(workspace.base.length)
    return named(inside) && workspace.has(file) ? [inside] : []
  })
}
