import { isGlob } from '../policy/paths.ts'
import { fileOfArtefact } from '../source/inside.ts'
import type { ThreatModel } from '../model/threat-model.ts'

/** Which model of the base each model of the head continues. */
export interface Partners {
  partnerOf(model: ThreatModel): ThreatModel | null
}

export interface Pairing extends Partners {
  /** Models of the base that no model of the head continues. */
  readonly removed: readonly ThreatModel[]
}

/**
 * Matches agents by id, then by a shared artefact that is still there, then by identical content; each model of the base at
 * most once. An artefact that is gone tells nothing: a new agent that names it would inherit what was known of the old one.
 */
export function pairModels(
  head: readonly ThreatModel[],
  base: readonly ThreatModel[],
  hasFile: (path: string) => boolean,
): Pairing {
  const partners = new Map<ThreatModel, ThreatModel>()
  const left = new Set(base)
  const pair = (keysOf: (model: ThreatModel) => readonly string[]): void => {
    const byKey = new Map<string, ThreatModel[]>()
    for (const model of left) {
      for (const key of keysOf(model)) byKey.set(key, [...(byKey.get(key) ?? []), model])
    }
    for (const model of head) {
      if (partners.has(model)) continue
      const candidates = keysOf(model)
        .flatMap((key) => byKey.get(key) ?? [])
        .filter((one) => left.has(one))
      const partner = candidates.find((one) => one.path === model.path) ?? candidates[0]
      if (partner === undefined) continue
      partners.set(model, partner)
      left.delete(partner)
    }
  }
  pair((model) => [model.agent.id.value])
  pair((model) => exactArtefacts(model).filter((artefact) => hasFile(fileOfArtefact(artefact))))
  pair((model) => [contentKey(model)])
  return { partnerOf: (model) => partners.get(model) ?? null, removed: [...left] }
}

/** Artefacts that a model names one by one, as `path` or `path#id`. */
export function exactArtefacts(model: ThreatModel): readonly string[] {
  return model.agent.artefacts.map(({ value }) => value).filter((value) => !isGlob(fileOfArtefact(value)))
}

const contentKeys = new WeakMap<ThreatModel, string>()

/** What a model says, without who says it and where it stands. */
export function contentKey(model: ThreatModel): string {
  const key = contentKeys.get(model) ?? contentOf(model)
  contentKeys.set(model, key)
  return key
}

function contentOf(model: ThreatModel): string {
  return JSON.stringify(
    { ...model, agent: { ...model.agent, id: null, name: null }, path: null, place: null },
    (key, value: unknown) => {
      if (key === 'place') return undefined
      return value instanceof Map ? [...value] : value
    },
  )
}
