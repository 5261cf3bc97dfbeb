import type { MitigationId } from '../../model/catalogue.ts'
import { type LayerId, layerFromName } from '../../model/maestro.ts'
import type { Threat } from '../../model/threat-model.ts'
import { shorten } from '../../source/decode.ts'
import type { Place, Stated } from '../../source/place.ts'
import type { Tell } from './foreign-file.ts'

/** A threat as another tool's file has it. */
export interface ForeignThreat {
  /** How the file's controls name it. */
  readonly name: string | null
  /** The id under which it is shown; null: its number. */
  readonly id: string | null
  readonly title: string | null
  /** Words that may name a MAESTRO layer. */
  readonly tags: readonly string[]
  readonly refs: readonly string[]
  readonly place: Place
}

/** As many as a native model may have. */
const MOST_THREATS = 500
const MOST_REFS = 50

/** The threats of the neutral form. What the file says of likelihood, impact or severity is no AIVSS score and is not read. */
export function readThreats(
  threats: readonly ForeignThreat[],
  answers: ReadonlyMap<string, readonly Stated<MitigationId>[]>,
  tell: Tell,
): readonly Threat[] {
  const beyond = threats[MOST_THREATS]
  if (beyond !== undefined)
    tell(
      `${threats.length} threats; the first ${MOST_THREATS} are read`,
      'Split the threat model into one for each agent.',
      beyond.place,
    )
  const seen = new Set<string>()
  return threats.slice(0, MOST_THREATS).map((threat, index): Threat => {
    const id = idOf(threat, index)
    if (seen.has(id))
      tell(`two threats have the id "${shorten(id)}"`, 'Give each threat its own id.', threat.place)
    seen.add(id)
    const title = threat.title?.trim() ?? ''
    return {
      id,
      layer: layerIn(threat.tags),
      title: (title === '' ? id : title).slice(0, 4000),
      cvss: null,
      mitigations: threat.name === null ? [] : (answers.get(threat.name) ?? []),
      refs: [...new Set(threat.refs.map((ref) => ref.trim()))]
        .filter((ref) => ref !== '')
        .slice(0, MOST_REFS)
        .map((ref) => ref.slice(0, 200)),
      aivss: null,
      own: null,
      place: threat.place,
    }
  })
}

/** An id longer than a native one may be would tear every table apart. */
function idOf({ id }: ForeignThreat, index: number): string {
  const trimmed = id?.trim() ?? ''
  return trimmed === '' || trimmed.length > 64 ? `T${index + 1}` : trimmed
}

/** The layer that tags name, where they say that they speak of MAESTRO and agree: `MAESTRO-L3`, `maestro-layer:L3`, `MAESTRO: Agent Frameworks`. */
export function layerIn(tags: readonly string[]): LayerId | null {
  const found = new Set(
    tags.flatMap((tag) => {
      const name =
        tag.length > 200 ? undefined : /^\s*maestro(?:[\s_-]*layer)?[\s:/._-]+(.{1,80})$/i.exec(tag)?.[1]
      return name === undefined ? [] : (layerFromName(name.trim()) ?? [])
    }),
  )
  const [only] = found
  return found.size === 1 && only !== undefined ? only : null
}
