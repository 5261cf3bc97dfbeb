import type { Clause } from './clauses.ts'
import type { Found } from './find.ts'
import { isVerb, opensAsGerund } from './governing-verb.ts'
import { isInfinitive, type Scene, textAt, textsIn } from './scene.ts'
import { AUXILIARIES, BE, DETERMINERS, PLACES, PREPOSITIONS, USES } from './verbs.ts'
import { wordSet } from './word-set.ts'

/** How far left of a phrase its verb may stand. */
const FAR = 16
export const PURPOSES = wordSet('function purpose role job feature focus')

/** The phrase is the object of a verb, or stands behind a preposition that a verb governs. */
export function governed(scene: Scene, found: Found, clause: Clause): string | null {
  const preposition = prepositionOf(scene, found, clause)
  for (let at = found.from - 1; at >= Math.max(clause.from, found.from - FAR); at--) {
    const text = textAt(scene, at)
    if (opensAsGerund(scene, at, clause)) break
    if (isInfinitive(scene, at)) {
      if (textAt(scene, at - 2) === 'is' && PURPOSES.has(textAt(scene, at - 3))) return text
      continue
    }
    if (isVerb(scene, found, clause, at, USES)) return text
    if (preposition !== null && isVerb(scene, found, clause, at, PLACES)) return `${text} ${preposition}`
    if (preposition !== null && actsWithin(scene, found, clause, at, preposition))
      return `${text} ${preposition}`
    if (text === 'there' && ['is', 'are'].includes(textAt(scene, at + 1)))
      return `there ${textAt(scene, at + 1)}`
    if (BE.has(text) && isCopula(scene, at, found)) return text
    if (SERVES.has(text) && textAt(scene, at + 1) === 'as' && found.from - at < 8) return `${text} as`
    if (
      BE.has(text) &&
      preposition !== null &&
      found.from - at < 10 &&
      !/ing$|^to$/.test(textAt(scene, at + 1))
    )
      return `${text} ${preposition}`
  }
  if (textAt(scene, clause.from) === 'because' && textAt(scene, clause.from + 1) === 'of') return 'because of'
  if (['thanks', 'given', 'due'].includes(textAt(scene, clause.from))) return textAt(scene, clause.from)
  return opensMain(scene, found, clause)
}

/** "By running code in a sandbox, the agent limits ...": the clause behind it says so. */
function opensMain(scene: Scene, found: Found, clause: Clause): string | null {
  const opening = textAt(scene, clause.from)
  const own = textsIn(scene, clause.from, clause.to).some((word) => OWN.has(word))
  if (!(OPENING.has(opening) || PLACES.has(opening) || (opening === 'with' && own))) return null
  if (found.from === clause.from) return null
  const next = scene.clauses.find((other) => other.from === clause.to)
  if (next?.link !== 'main' || found.to > clause.to) return null
  const doubtful = ['modal', 'recommendation', 'plan', 'hedge']
  const hedged = scene.cues.some(
    (cue) => doubtful.includes(cue.kind) && cue.from >= next.from && cue.to <= next.to,
  )
  return hedged ? null : opening
}

const OWN = wordSet('its their our each every')
const OPENING = wordSet('by using via through inside within in under')
const LEADS_TO = wordSet(
  'confined restricted limited written logged sent bound streamed exported appended routed subject dispatched delegated offloaded handed moved assigned shipped submitted tied pinned',
)

function leadsTo(scene: Scene, at: number, clause: Clause): boolean {
  const near = textsIn(scene, Math.max(clause.from, at - 3), at)
  return LEADS_TO.has(textAt(scene, at - 1)) || near.some((word) => TRANSFERS.test(word))
}

const TRANSFERS = /^(?:delegat|dispatch|rout|send|sent|forward|hand|offload|mov|submit|ship|pip)/

/** The preposition in front of the phrase and its adjectives, or in front of the list it stands in. */
function prepositionOf(scene: Scene, found: Found, clause: Clause): string | null {
  if (opensList(scene, found.from)) return null
  for (let at = found.from - 1; at >= Math.max(clause.from, found.from - 9); at--) {
    const text = textAt(scene, at)
    if (text === 'to' && leadsTo(scene, at, clause)) return text
    if (text === 'for' && /^(?:wait|queue|held|hold)/.test(textAt(scene, at - 1))) return text
    if (
      PREPOSITIONS.has(text) &&
      !['of', 'for', 'to', 'as', 'against', 'between', 'at', 'across', 'around', 'per'].includes(text)
    )
      return text
    if (AUXILIARIES.has(text) || ['that', 'who', 'which', 'as'].includes(text)) return null
    if (opensList(scene, at)) return null
  }
  return null
}

/** What stands before a colon governs nothing behind it, but for "Mitigated by: ...". */
function opensList(scene: Scene, at: number): boolean {
  return scene.words[at]?.before.includes(':') === true && !PREPOSITIONS.has(textAt(scene, at - 1))
}

/** Any other verb of a definite subject will do when what follows is a place to be kept in: "the shell sits behind a VM". */
function actsWithin(scene: Scene, found: Found, clause: Clause, at: number, preposition: string): boolean {
  if (found.entry.mitigation !== 'sandboxing' || !WITHIN.has(preposition)) return false
  const text = textAt(scene, at)
  const opening = textAt(scene, clause.from)
  if (!/[^su]s$/.test(text) || text.length < 4 || SPEAKS.has(text) || !DETERMINERS.has(opening)) return false
  const subject = textsIn(scene, clause.from + 1, at)
  if (subject.length > 4 || (subject.length === 0 && opening !== 'this')) return false
  return !subject.some((word) => word.endsWith('s') || PREPOSITIONS.has(word) || AUXILIARIES.has(word))
}

const WITHIN = wordSet('in inside within behind under into')
/** With these a control is a topic, not a place. */
const SPEAKS = wordSet(
  'belongs mentions describes discusses lists explains teaches covers compares benchmarks evaluates studies documents names cites reports shows demonstrates targets detects finds looks searches seeks advertises sells competes resembles lacks needs requires wants prefers expects assumes supports allows permits enables helps recommends suggests advises proposes considers plans debugs fixes diagnoses troubleshoots configures administers scans audits tests reviews monitors manages specializes specialises participates believes trusts invests focuses differs appears makes his this its thus plus always perhaps less across access process',
)

const SERVES = wordSet('acts act serves serve functions works')
const GROUPS = wordSet('set pool fleet cluster series collection group number layer')

function isCopula(scene: Scene, at: number, found: Found): boolean {
  if (found.from - at > 5 || textAt(scene, at + 1).endsWith('ing')) return false
  const between = textsIn(scene, at + 1, found.from)
  const apart = between.filter((word, step) => word !== 'of' || !GROUPS.has(between[step - 1] ?? ''))
  if (apart.some((word) => PREPOSITIONS.has(word) || (PLACES.has(word) && !GROUPS.has(word)))) return false
  return found.to - found.from > 1 || between.length === 0 || between.some((word) => DETERMINERS.has(word))
}
