import type { Clause } from './clauses.ts'
import type { Found } from './find.ts'
import { governed, PURPOSES } from './governed.ts'
import { ADVERBS, ARTICLES, HOW, isVerb, skippingAdverbs } from './governing-verb.ts'
import { isInfinitive, type Scene, textAt, textsIn } from './scene.ts'
import { AUXILIARIES, BE, DETERMINERS, EFFECTS, PLACES, PREPOSITIONS } from './verbs.ts'
import { wordSet } from './word-set.ts'

const STATES = wordSet('run runs executes executed running although though while kept stays remains')
const OBJECTS = wordSet(
  'every all each the any its their code tool tools command commands agent agents untrusted generated shell execution scripts this plugins skills model user and third arbitrary it them both',
)
const ACTS = wordSet(
  'expire lapse rotate cite carry link include need require enter reach inherit raise trigger page alert approve confirm review sign accept authorize check verify validate expires lapses rotates cites carries links includes needs requires enters reaches inherits raises triggers pages alerts approves confirms reviews signs accepts authorizes checks verifies validates apply applies ask asks prompt prompts wait waits run runs execute executes happen happens live lives sit sits operate operates launch launches go goes ship ships change recheck rechecks score scores requests seeks can only',
)

/** What left of a phrase, or in it, says that it is in place: "uses a", "runs inside its", "are sandboxed"; or null. */
export function assertedBefore(scene: Scene, found: Found, clause: Clause): string | null {
  return (
    assertsItself(scene, found, clause) ?? inflected(scene, found, clause) ?? governed(scene, found, clause)
  )
}

/** A fact with its own finite verb: "a person approves every deletion". */
export function assertsItself(scene: Scene, found: Found, clause: Clause): string | null {
  if (found.entry.says === 'name' || isInfinitive(scene, found.from)) return null
  const texts = textsIn(scene, found.from, found.to)
  const [first = '', ...rest] = texts
  if (first.endsWith('ing')) return null
  if (first.endsWith('ed')) return participle(scene, found)
  const auxiliary = texts.find((text) => AUXILIARIES.has(text))
  if (auxiliary !== undefined) return auxiliary
  if (first.endsWith('s') && (ACTS.has(first) || PLACES.has(first) || EFFECTS.has(first))) return first
  const acts = rest.find((text) => ACTS.has(text))
  if (acts !== undefined && !ACTS.has(first)) return acts
  const subject = textAt(scene, found.from - 1)
  const led = found.from > clause.from && !PREPOSITIONS.has(subject) && !ARTICLES.has(subject)
  return led && (ACTS.has(first) || PLACES.has(first) || EFFECTS.has(first)) ? first : null
}

function participle(scene: Scene, found: Found): string | null {
  const first = textAt(scene, found.from)
  const previous = textAt(scene, found.from - 1)
  const be = ADVERBS.has(previous) || previous.endsWith('ly') ? textAt(scene, found.from - 2) : previous
  return BE.has(be) ? `${be} ${first}` : HOW.has(textAt(scene, found.from + 1)) ? first : null
}

/** "sandboxes every command", "the tool sandboxes file access": not "the cloud sandboxes run". */
function takesObject(scene: Scene, found: Found): boolean {
  const next = textAt(scene, found.to)
  if (OBJECTS.has(next)) return true
  const led = DETERMINERS.has(textAt(scene, found.from - 2)) && !textAt(scene, found.from - 1).endsWith('s')
  const verb = AUXILIARIES.has(next) || PLACES.has(next) || EFFECTS.has(next) || PREPOSITIONS.has(next)
  return led && next !== '' && !verb && (scene.words[found.to]?.before ?? '') === ''
}

/** The phrase is itself the verb: "is sandboxed", "sandboxed by default", "sandboxes every command". */
function inflected(scene: Scene, found: Found, clause: Clause): string | null {
  const last = textAt(scene, found.to - 1)
  const next = textAt(scene, found.to)
  const short = found.to - found.from <= 2
  if (short && last.endsWith('ed') && found.entry.says === 'name') {
    const be = skippingAdverbs(scene, found.from)
    if (BE.has(be) || STATES.has(be)) return `${be} ${last}`
    if (HOW.has(next) && !['was', 'were', 'been'].includes(be)) return `${last} ${next}`
    const shared = sharedVerb(scene, found, clause)
    if (shared !== null) return shared
  }
  if (
    last === 'sandboxes' &&
    found.to - found.from === 1 &&
    found.from > clause.from &&
    takesObject(scene, found)
  )
    return last
  const purpose =
    ['sandbox', 'isolate'].includes(textAt(scene, found.from)) && isInfinitive(scene, found.from)
  return purpose && OBJECTS.has(next) ? mainVerb(scene, found, clause) : null
}

/** "is isolated, logged and sandboxed" */
function sharedVerb(scene: Scene, found: Found, clause: Clause): string | null {
  const joined =
    textAt(scene, found.from - 1) === 'and' || scene.words[found.from]?.before.includes(',') === true
  if (!joined) return null
  return (
    textsIn(scene, Math.max(clause.from, found.from - 8), found.from).findLast((text) => BE.has(text)) ?? null
  )
}

/** "uses containers to sandbox code": the purpose is as good as the verb before it. */
function mainVerb(scene: Scene, found: Found, clause: Clause): string | null {
  for (let at = found.from - 1; at >= clause.from; at--) {
    if (isVerb(scene, found, clause, at, PLACES)) return textAt(scene, at)
    if (PURPOSES.has(textAt(scene, at))) return textAt(scene, at)
  }
  return null
}
