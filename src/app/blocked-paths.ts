import picomatch from 'picomatch'
import type { Policy } from '../policy/policy.ts'
import type { Place } from '../source/place.ts'
import type { ModelProblem } from '../formats/reader.ts'
import type { Workspace } from './workspace.ts'

/**
 * Links and submodules on the way to where models must be: a folder that held models, that a glob of the policy begins
 * with, or `.aivss`. What lies behind them is never looked at, so they must not look as if nothing were there.
 */
export function blockedPaths(
  workspace: Workspace,
  policies: readonly Policy[],
  wereModels: ReadonlySet<string>,
): readonly ModelProblem[] {
  const listed = workspace.list()
  const here = new Set(listed)
  const wanted = [
    ...wereModels,
    ...policies.flatMap(({ models }) =>
      (models ?? []).map(({ value }) => `${workspace.base}${picomatch.scan(value).base}/x`),
    ),
    ...listed.filter((path) => /(?:^|\/)\.aivss$/.test(path)).map((path) => `${path}/x`),
  ]
  const blocked = new Map<string, ModelProblem>()
  for (const path of wanted) {
    for (const folder of foldersOf(path)) {
      if (!here.has(folder) || blocked.has(folder)) continue
      const kind = workspace.identity(folder)
      if (kind !== 'link' && kind !== 'submodule') continue
      const place: Place = { path: folder, line: 1, column: 1 }
      const what = kind === 'link' ? 'a symbolic link' : 'a submodule'
      blocked.set(folder, {
        message: `${what} stands where threat models are looked for; it is never followed`,
        help: 'Put the models themselves there.',
        place,
        agent: null,
      })
    }
  }
  return [...blocked.values()]
}

function foldersOf(path: string): readonly string[] {
  const parts = path.split('/')
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'))
}
