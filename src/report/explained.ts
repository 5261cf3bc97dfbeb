import type { Explanation } from '../aivss/explain.ts'
import type { Place } from '../source/place.ts'
import type { AgentVerdict, Finding } from '../verdict/verdict.ts'

/** One agent with everything behind its score. Its strings are untrusted text, like the verdict's. */
export interface ExplainedAgent {
  readonly agent: AgentVerdict
  readonly findings: readonly Finding[]
  readonly explanation: Explanation
  /** Where each input comes from, by the id of its step: `cvss`, a factor, `thm`, `mf`. */
  readonly origins: Readonly<Record<string, InputOrigin>>
  /** Sentences to show below the score, such as why less mitigation counts than is claimed. */
  readonly notes: readonly string[]
}

export interface InputOrigin {
  /** What states the input; null where nothing does and a default counts. */
  readonly place: Place | null
  /** The vector of a CVSS base, the reason that is given for a value, or the default that counts. */
  readonly text: string | null
}
