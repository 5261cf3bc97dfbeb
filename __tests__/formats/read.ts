import { readerFor } from '../../src/formats/registry.ts'
import type { ThreatModel } from '../../src/model/threat-model.ts'
import type { Place } from '../../src/source/place.ts'

export interface Outcome {
  readonly reader: string
  readonly models: readonly ThreatModel[]
  /** `line:column message | help`, in the order in which the reader tells them. */
  readonly problems: readonly string[]
  /** The one model. */
  readonly model: ThreatModel
}

/** Reads a text as the gate would: by the reader that recognises it. */
export async function readText(text: string, path: string): Promise<Outcome> {
  const reader = readerFor(path, text.slice(0, 4096))
  if (reader === null) throw new Error(`no reader recognises ${path}`)
  const { models, problems } = await reader.read(text, path)
  return {
    reader: reader.id,
    models,
    problems: problems.map(({ place, message, help }) => `${at(place)} ${message} | ${help}`),
    get model() {
      const [only, ...others] = models
      if (only === undefined || others.length > 0) throw new Error(`there are ${models.length} models`)
      return only
    },
  }
}

export function at({ line, column }: Place): string {
  return `${line}:${column}`
}

/** `id=status@line:column` of every mitigation. */
export function mitigationsOf(model: ThreatModel): readonly string[] {
  return model.mitigations.map(({ id, status, source, place }) => `${id}=${status} ${source} ${at(place)}`)
}

/** `id=value@line:column` of every factor. */
export function factorsOf(model: ThreatModel): readonly string[] {
  return Object.entries(model.factors).map(([id, { value, place }]) => `${id}=${value} ${at(place)}`)
}

/** `L1=state@line:column` of every layer. */
export function layersOf(model: ThreatModel): readonly string[] {
  return Object.entries(model.layers).map(([id, { state, place }]) => `${id}=${state} ${at(place)}`)
}
