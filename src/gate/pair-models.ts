import { isGlob } from '../policy/paths.ts'
import { fileOfArtefact } from '../source/inside.ts'
import type { ThreatModel } from '../model/threat-model.ts'
import type { Moved } from './gate-input.ts'

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
 * most once. An artefact that moved is known by its new place; one that is gone tells nothing: a new agent that names it would
 * inherit what was known of the old one.
 */
export function pairModels(
  head: readonly ThreatModel[],
  base: readonly ThreatModel[],
  hasFile: (path: string) => boolean,
  movedTo: (path: string) => Moved | null,
): Pairing {
  const partners = new Map<ThreatModel, ThreatModel>()
  const left = new Set(base)
  const pair = (
    keysOf: (model: ThreatModel) => readonly string[],
    keysAtBase: (model: ThreatModel) => readonly string[] = keysOf,
  ): void => {
    if (left.size === 0) return
    const byKey = new Map<string, ThreatModel[]>()
    for (const model of left) {
      for (const key of keysAtBase(model)) {
        const others = byKey.get(key)
        if (others === undefined) byKey.set(key, [model])
        else others.push(model)
      }
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
  const there = (model: ThreatModel): readonly string[] =>
    exactArtefacts(model).filter((artefact) => hasFile(fileOfArtefact(artefact)))
  const moved = (model: ThreatModel): readonly string[] =>
    exactArtefacts(model).flatMap((artefact) => {
      const file = fileOfArtefact(artefact)
      const now = hasFile(file) ? null : movedTo(file)
      return now === null ? [] : [now.path + (/#[^#/]*$/.exec(artefact)?.[0] ?? '')]
    })
  pair(there, (model) => [...there(model), ...moved(model)])
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
