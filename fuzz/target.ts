import type fc from 'fast-check'

/** What a target judges: a path and a text, or several texts, as the target says. */
export type Input = readonly string[]

/** A part of the program with what it promises of every input. */
export interface Target {
  readonly name: string
  /** Inputs to try. Made only for a campaign: the seeds are read from the repository. */
  readonly inputs: () => fc.Arbitrary<Input>
  /** Rejects where a promise is broken. */
  readonly judge: (input: Input) => Promise<void>
}

/** Throws where a promise is broken. */
export function demand(holds: boolean, otherwise: string): void {
  if (!holds) throw new Error(otherwise)
}
