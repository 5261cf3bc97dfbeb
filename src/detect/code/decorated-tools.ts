import { variableOf } from './agents.ts'
import type { Source } from './source.ts'
import { powersOfBody } from './tool-bodies.ts'
import type { Grant } from './tool-uses.ts'
import type { Call } from '../read/code-calls.ts'

/** What functions let an agent do that the file gives it by a decorator. */
export function decoratedGrants(source: Source, call: Call): readonly Grant[] {
  const agent = variableOf(source, call)
  if (agent === null) return []
  return (source.given.get(agent) ?? []).flatMap((body) =>
    powersOfBody(source, body).map((id) => ({ id, at: body.from - 1 })),
  )
}
