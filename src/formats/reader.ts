import type { FormatId, ThreatModel } from '../model/threat-model.ts'
import type { Place } from '../source/place.ts'
import type { Problem } from '../source/problem.ts'

/** A problem of a model file; it names the agent where one is known, so that the finding lands with the agent. */
export interface ModelProblem extends Problem {
  readonly agent: string | null
}

/** What a reader understood and the neutral form has no room for: nothing is wrong, and nothing is judged by it. */
export interface ModelNote {
  readonly message: string
  readonly place: Place
  readonly agent: string | null
}

export interface ReadResult {
  readonly models: readonly ThreatModel[]
  readonly problems: readonly ModelProblem[]
  /** Told where a model is converted. */
  readonly notes?: readonly ModelNote[]
}

/** One file format. `read` never throws on bad data: what is wrong becomes a problem with a place, and the rest is kept. */
export interface Reader {
  readonly id: FormatId
  /** Whether a file is of this format, by its name and its first 4,096 characters. Content decides, never the name alone. */
  recognises(path: string, head: string): boolean
  read(text: string, path: string): ReadResult | Promise<ReadResult>
}
