import type { Clause } from './clauses.ts'
import type { Found } from './find.ts'
import { isInfinitive, type Scene, textAt, textsIn } from './scene.ts'
import {
  AUXILIARIES,
  BE,
  COMMANDS,
  DETERMINERS,
  EFFECTS,
  INSPECTS,
  NOUNS_TOO,
  PAST_USES,
  PLACES,
  PREPOSITIONS,
  USES,
} from './verbs.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** How far left of a phrase its verb may stand. */
const FAR = 16
const ADVERBS = words('always also both now already all either only just then first currently by still')
const STATES = words('run runs executes executed running although though while kept stays remains')
const HOW = words('by in inside with via using through under within per on')
const OBJECTS = words(
  'every all each the any its their code tool tools command commands agent agents untrusted generated shell execution scripts this plugins skills model user and third arbitrary it them both',
)
const ACTS = words(
  'expire lapse rotate cite carry link include need require enter reach inherit raise trigger page alert approve confirm review sign accept authorize check verify validate expires lapses rotates cites carries links includes needs requires enters reaches inherits raises triggers pages alerts approves confirms reviews signs accepts authorizes checks verifies validates apply applies ask asks prompt prompts wait waits run runs execute executes happen happens live lives sit sits operate operates launch launches go goes ship ships change recheck rechecks score scores can only',
)
const ARTICLES = words('the a an its their our your his her this that these those no any')
const PURPOSES = words('function purpose role job feature focus')
const HOSTS = words(
  'user users client clients host customer customers operator operators deployer deployers developer developers caller callers integrator integrators external downstream consumer organization security safety',
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
  if (last === 'sandboxes' && found.to - found.from === 1 && found.from > clause.from && OBJECTS.has(next))
    return last
  const purpose =
    ['sandbox', 'isolate'].includes(textAt(scene, found.from)) && isInfinitive(scene, found.from)
  return purpose && OBJECTS.has(next) ? mainVerb(scene, found, clause) : null
}

function skippingAdverbs(scene: Scene, from: number): string {
  let at = from - 1
  while (
    at > from - 4 &&
    (ADVERBS.has(textAt(scene, at)) ||
      textAt(scene, at).endsWith('ly') ||
      (textAt(scene, at) === 'not' && textAt(scene, at + 1) === 'only'))
  )
    at--
  return textAt(scene, at)
}

/** "is isolated, logged and sandboxed" */
function sharedVerb(scene: Scene, found: Found, clause: Clause): string | null {
  const joined =
    ['and', 'but'].includes(textAt(scene, found.from - 1)) ||
    scene.words[found.from]?.before.includes(',') === true
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

/** The phrase is the object of a verb, or stands behind a preposition that a verb governs. */
function governed(scene: Scene, found: Found, clause: Clause): string | null {
  const preposition = prepositionOf(scene, found, clause)
  for (let at = found.from - 1; at >= Math.max(clause.from, found.from - FAR); at--) {
    const text = textAt(scene, at)
    if (opensAsGerund(scene, at, clause)) break
    if (isInfinitive(scene, at)) {
      if (['is', 'are'].includes(textAt(scene, at - 2)) && PURPOSES.has(textAt(scene, at - 3))) return text
      continue
    }
    if (isVerb(scene, found, clause, at, USES)) return text
    if (preposition !== null && isVerb(scene, found, clause, at, PLACES)) return `${text} ${preposition}`
    if (text === 'there' && ['is', 'are'].includes(textAt(scene, at + 1)))
      return `there ${textAt(scene, at + 1)}`
    if (BE.has(text) && isCopula(scene, at, found)) return text
    if (
      BE.has(text) &&
      preposition !== null &&
      found.from - at < 10 &&
      !/ing$|^to$/.test(textAt(scene, at + 1))
    )
      return `${text} ${preposition}`
  }
  if (['thanks', 'given', 'due'].includes(textAt(scene, clause.from))) return textAt(scene, clause.from)
  return opensMain(scene, found, clause)
}

function isVerb(scene: Scene, found: Found, clause: Clause, at: number, verbs: ReadonlySet<string>): boolean {
  const text = textAt(scene, at)
  if (!verbs.has(text) || isInfinitive(scene, at) || opensAsGerund(scene, at, clause)) return false
  if (at === clause.from && COMMANDS.has(text) && !NOUNS_TOO.has(text)) return false
  if (found.entry.mitigation === 'sandboxing' && INSPECTS.has(text)) return false
  const auxiliary = skippingAdverbs(scene, at)
  if (['was', 'were', 'did', 'had'].includes(auxiliary)) return false
  if (
    PAST_USES.has(text) &&
    !BE.has(auxiliary) &&
    !['has', 'have'].includes(auxiliary) &&
    at > clause.from &&
    !isReduced(scene, at)
  )
    return false
  if (text.startsWith('rel') && textsIn(scene, clause.from, found.from).some((word) => HOSTS.has(word)))
    return false
  const next = textAt(scene, at + 1)
  return !(DETERMINERS.has(textAt(scene, at - 1)) && ['of', 'is', 'are', 'and', 'or'].includes(next))
}

/** "a runtime provided by", ", provided in": a participle, not a past tense. */
function isReduced(scene: Scene, at: number): boolean {
  return HOW.has(textAt(scene, at + 1)) || scene.words[at]?.before.includes(',') === true
}

/** "Running code in a sandbox" at the start of a sentence is a topic; "..., running it in a sandbox" says something. */
function opensAsGerund(scene: Scene, at: number, clause: Clause): boolean {
  return at === clause.from && clause.link !== 'participle' && textAt(scene, at).endsWith('ing')
}

/** "By running code in a sandbox, the agent limits ...": the clause behind it says so. */
function opensMain(scene: Scene, found: Found, clause: Clause): string | null {
  const opening = textAt(scene, clause.from)
  if (!(OPENING.has(opening) || PLACES.has(opening)) || found.from === clause.from) return null
  const next = scene.clauses.find((other) => other.from === clause.to)
  if (next?.link !== 'main' || found.to > clause.to) return null
  const doubtful = ['modal', 'recommendation', 'plan', 'hedge', 'negation']
  const hedged = scene.cues.some(
    (cue) => doubtful.includes(cue.kind) && cue.from >= next.from && cue.to <= next.to,
  )
  return hedged ? null : opening
}

const OPENING = words('by using via through inside within in under')
const LEADS_TO = words(
  'confined restricted limited written logged sent bound streamed exported appended routed subject dispatched delegated offloaded handed moved assigned shipped submitted tied pinned',
)

/** The preposition in front of the phrase and its adjectives, or in front of the list it stands in. */
function prepositionOf(scene: Scene, found: Found, clause: Clause): string | null {
  for (let at = found.from - 1; at >= Math.max(clause.from, found.from - 9); at--) {
    const text = textAt(scene, at)
    if (text === 'to' && LEADS_TO.has(textAt(scene, at - 1))) return text
    if (text === 'for' && /^wait/.test(textAt(scene, at - 1))) return text
    if (PREPOSITIONS.has(text) && !['of', 'for', 'to', 'as', 'against', 'between'].includes(text)) return text
    if (AUXILIARIES.has(text) || ['that', 'who', 'which', 'as'].includes(text)) return null
  }
  return null
}

function isCopula(scene: Scene, at: number, found: Found): boolean {
  if (found.from - at > 5 || textAt(scene, at + 1).endsWith('ing')) return false
  const between = textsIn(scene, at + 1, found.from)
  if (between.some((word) => PREPOSITIONS.has(word) || PLACES.has(word))) return false
  return found.to - found.from > 1 || between.length === 0 || between.some((word) => DETERMINERS.has(word))
}
