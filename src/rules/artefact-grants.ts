import type { ArtefactFile, Granted } from '../detect/detector.ts'
import type { ThreatModel } from '../model/threat-model.ts'
import { isGlob, matcher } from '../policy/paths.ts'
import { fileOfArtefact } from '../source/inside.ts'
import type { Place } from '../source/place.ts'

/** A power with the place that grants it. */
export interface Grant {
  readonly id: Granted['id']
  readonly place: Place
}

/** What the artefacts that a model names grant its agent, each power once, at the first place that grants it. */
export function grantsOf(model: ThreatModel, artefacts: readonly ArtefactFile[]): readonly Grant[] {
  const first = new Map<Granted['id'], Grant>()
  for (const grant of everyGrantOf(model, artefacts)) if (!first.has(grant.id)) first.set(grant.id, grant)
  return [...first.values()]
}

/** The same with every place that grants a power. */
export function everyGrantOf(model: ThreatModel, artefacts: readonly ArtefactFile[]): readonly Grant[] {
  const all = new Map<string, Grant>()
  for (const { value } of model.agent.artefacts) {
    const file = fileOfArtefact(value)
    const fits = isGlob(file) ? matcher([file]) : () => false
    // A name may look like a glob, as app/(chat)/[id]/route.ts does.
    const named = (path: string): boolean => path === file || fits(path)
    const agent = /#([^#/]*)$/.exec(value)?.[1] ?? null
    for (const artefact of artefacts) {
      if (!named(artefact.path)) continue
      const own = artefact.agents.filter((one) => agent === null || one.id === agent)
      for (const { id, line, column } of [
        ...own.flatMap((one) => one.capabilities),
        ...artefact.capabilities,
      ])
        all.set(JSON.stringify([id, artefact.file, line, column]), {
          id,
          place: { path: artefact.file, line, column },
        })
    }
  }
  return [...all.values()]
}

/** Whether a model names an agent of a file: the file, or `file#id`; what is no agent may be named by a glob. */
export function isCoveredBy(
  models: readonly ThreatModel[],
  artefact: ArtefactFile,
  id: string | null,
): boolean {
  const claims = claimsOf(models)
  const exact = claims.exact.get(artefact.path)
  if (exact?.some((named) => named === null || named === id) === true) return true
  return artefact.role !== 'agent' && claims.globs.some((glob) => matcher([glob])(artefact.path))
}

interface Claims {
  /** The ids that are named of each file; null: the whole file. */
  readonly exact: ReadonlyMap<string, readonly (string | null)[]>
  readonly globs: readonly string[]
}

const CLAIMS = new WeakMap<readonly ThreatModel[], Claims>()

/** What models name, gathered once: each file with an agent asks. */
function claimsOf(models: readonly ThreatModel[]): Claims {
  const known = CLAIMS.get(models)
  if (known !== undefined) return known
  const exact = new Map<string, (string | null)[]>()
  const globs = new Set<string>()
  for (const { value } of models.flatMap((model) => model.agent.artefacts)) {
    const file = fileOfArtefact(value)
    const named = /#([^#/]*)$/.exec(value)?.[1] ?? null
    const others = exact.get(file)
    if (others === undefined) exact.set(file, [named])
    else others.push(named)
    if (isGlob(file)) globs.add(file)
  }
  const claims = { exact, globs: [...globs] }
  CLAIMS.set(models, claims)
  return claims
}
