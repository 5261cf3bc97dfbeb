import { FACTORS, type FactorId } from '../../aivss/factors.ts'
import { PUBLISHED_FACTOR_VALUES, type Version } from '../../aivss/version.ts'
import type { ThreatModel } from '../../model/threat-model.ts'
import type { Place } from '../../source/place.ts'
import type { RemedyPart } from '../../verdict/remedy.ts'
import { besideWords } from './beside-words.ts'
import { writtenIn } from './formats.ts'
import type { PartSet } from './part-set.ts'

/** Places that are named for one power. */
const MOST_PLACES = 3

/**
 * Each part in words, to follow one another in a sentence. They quote paths and the base: untrusted text. `listing` is what a
 * native model beside a listing has to name; null where the agent's own file has room.
 */
export function wordsOf(
  parts: PartSet,
  model: ThreatModel,
  version: Version,
  listing: string | null,
): readonly string[] {
  const beside = parts.find((part) => writtenIn(model, part) === 'beside')
  return parts.map((part) => {
    const words = actionOf(part, version)
    if (part === beside && listing !== null) return words + besideWords(listing)
    return writtenIn(model, part) === 'listing'
      ? `${words} (in ${model.listing?.value ?? model.path})`
      : words
  })
}

function actionOf(part: RemedyPart, version: Version): string {
  switch (part.kind) {
    case 'mitigation':
      switch (part.evidence) {
        case 'stated':
          return `put ${part.id} in place and state how`
        case 'any':
          return `put ${part.id} in place with evidence`
        case 'path':
          return `put ${part.id} in place with evidence in the tree`
        case 'new-path':
          return `put ${part.id} in place with evidence in a file that this change adds or edits`
      }
      break
    case 'factor':
      return `limit ${part.id} from ${part.from} to ${part.to} (${
        part.without.length === 0 ? meaning(part.id, part.to, version) : withoutText(part.without)
      })`
    case 'power':
      return `take ${part.id} away at ${placesText(part.places)}`
    case 'capability':
      return `state the capability ${part.id}`
    case 'raise':
      return `raise ${part.id} to ${part.to}`
    case 'claim':
      return part.strength === 'none'
        ? 'claim no mitigation strength'
        : 'claim no more than partial mitigation strength'
    case 'restore':
      return part.value === null
        ? `state ${part.subject} again, as before the change`
        : `state ${part.subject} as ${part.value} again, as before the change`
    case 'input': {
      const name = part.id === 'cvss' ? 'the CVSS base' : part.id
      if (part.atLeast > 0 && part.atLeast === part.atMost) return `state ${name} as ${part.atMost}`
      return part.atLeast > 0
        ? `state ${name}, from ${part.atLeast} to ${part.atMost}`
        : `state ${name}, at most ${part.atMost.toFixed(1)}`
    }
    case 'layer':
      return `say something about the MAESTRO layer ${part.id}`
    case 'review':
      return 'have the model as it then stands reviewed'
  }
}

/** What a factor's value stands for, by the rubric of the version that is scored, or of the other one where it has none. */
function meaning(id: FactorId, value: number, version: Version): string {
  const { rubric } = FACTORS[id]
  const steps = (version === '0.5' ? rubric['0.5'] : rubric['0.8']) ?? rubric['0.8'] ?? rubric['0.5']
  const exactly = steps?.[PUBLISHED_FACTOR_VALUES.indexOf(value)]
  if (exactly !== undefined) return exactly
  const above = PUBLISHED_FACTOR_VALUES.findIndex((published) => published > value)
  const next = steps?.[above]
  return next === undefined
    ? 'less than today'
    : `less than "${next}" (${PUBLISHED_FACTOR_VALUES[above] ?? 1})`
}

/** "without exec.shell at .claude/agents/coder.md:4, net.fetch at ...". */
function withoutText(powers: Extract<RemedyPart, { kind: 'factor' }>['without']): string {
  const places = new Map<string, Place[]>()
  for (const { id, place } of powers) places.set(id, [...(places.get(id) ?? []), place])
  const each = [...places].map(([id, at]) => `${id} at ${placesText(at)}`)
  return `without ${each.join(' and ')}`
}

function placesText(places: readonly Place[]): string {
  const named = places.slice(0, MOST_PLACES).map(({ path, line }) => `${path}:${line}`)
  const more = places.length - named.length
  return `${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}
