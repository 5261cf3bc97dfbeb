import type { ThreatModel } from '../model/threat-model.ts'
import { isGlob } from '../policy/paths.ts'
import { fileOfArtefact } from '../source/inside.ts'
import type { Gap } from '../verdict/verdict.ts'
import { LIMITS } from './limits.ts'
import { namedFiles, namesTooMuch } from './named-files.ts'
import type { Workspace } from './workspace.ts'

/**
 * The models with only those globs among their artefacts that can be looked up in bounded time; a file that names others is a gap.
 * What is left out is claimed by nobody.
 */
export function boundedGlobs(
  models: readonly ThreatModel[],
  workspace: Workspace,
): { readonly models: readonly ThreatModel[]; readonly gaps: readonly Gap[] } {
  const left = new Set<string>()
  const isKept = (model: ThreatModel, artefact: string): boolean => {
    const file = fileOfArtefact(artefact)
    if (!isGlob(file)) return true
    if (namesTooMuch(workspace)) left.add(model.path)
    else namedFiles(workspace, file)
    return !left.has(model.path)
  }
  const kept = models.map((model): ThreatModel => {
    const artefacts = model.agent.artefacts.filter(({ value }) => isKept(model, value))
    return artefacts.length === model.agent.artefacts.length
      ? model
      : { ...model, agent: { ...model.agent, artefacts } }
  })
  const message = `artefacts are named by more globs than are looked up in one run (${LIMITS.artefactGlobs}, and ${LIMITS.globTests} names of files held against them)`
  return {
    models: kept,
    gaps: [...left].map((path) => ({ path, reason: 'too-many', message, agent: null })),
  }
}
