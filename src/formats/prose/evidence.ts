import type { Clause } from './clauses.ts'
import type { Cue } from './cues.ts'
import type { Found } from './find.ts'
import type { Scene } from './judge.ts'
import {
  ASSERTED,
  AUXILIARIES,
  BE,
  COMMANDS,
  DETERMINERS,
  EFFECTS,
  NOUNS_TOO,
  PLACES,
  PREPOSITIONS,
  USES,
} from './verbs.ts'

/** How far from a phrase its verb may stand. */
const FAR_OBJECT = 16
const FAR_PREDICATE = 14

const textAt = (scene: Scene, at: number): string => scene.words[at]?.text ?? ''

/** The verb left of a phrase that says it is in place: "uses a", "runs inside its", "are sandboxed", "thanks to"; or null. */
export function assertedBefore(scene: Scene, found: Found, clause: Clause): string | null {
  return (
    assertsItself(scene, found, clause) ?? inflected(scene, found, clause) ?? governed(scene, found, clause)
  )
}

/** A fact with its own finite verb: "a person approves every deletion". */
function assertsItself(scene: Scene, found: Found, clause: Clause): string | null {
  if (found.entry.says === 'name') return null
  const words = scene.words.slice(found.from, found.to).map((word) => word.text)
  const finite = words.find(
    (word, index) => AUXILIARIES.has(word) || (isThird(word) && index < words.length - 0 && isVerbal(word)),
  )
  if (finite !== undefined && !isInfinitive(scene, found.from)) return finite
  const first = words[0] ?? ''
  const subjectLed = found.from > clause.from && !isInfinitive(scene, found.from) && !first.endsWith('ing')
  if (subjectLed && isVerbal(first) && !PREPOSITIONS.has(textAt(scene, found.from - 1))) return first
  return null
}

function isVerbal(word: string): boolean {
  return USES.has(word) || PLACES.has(word) || EFFECTS.has(word) || word.endsWith('s') || word.endsWith('ed')
}

function isThird(word: string): boolean {
  return (
    word.length > 3 &&
    /[^s]s$/.test(word) &&
    (USES.has(word) || PLACES.has(word) || EFFECTS.has(word) || THIRD.has(word))
  )
}

const THIRD: ReadonlySet<string> = new Set(
  'asks prompts waits pauses informs discloses tells proposes suggests drafts recommends cites carries links includes expires lapses watches detects monitors alerts pages acts isolates confines inherits locks masks scrubs scans vets lints rechecks scores raises triggers halts terminates suspends needs requires logs records traces journals purges wipes clears erases forgets discards deletes discloses displays presents shows caps throttles sees receives holds handles mints filters moderates'.split(
    ' ',
  ),
)

/** The phrase is itself the verb: "is sandboxed", "sandboxed by default", "sandboxes every command", "rate-limited per user". */
function inflected(scene: Scene, found: Found, clause: Clause): string | null {
  const last = textAt(scene, found.to - 1)
  const first = textAt(scene, found.from)
  const next = textAt(scene, found.to)
  const previous = textAt(scene, found.from - 1)
  if (found.to - found.from <= 2 && last.endsWith('ed') && found.entry.says !== 'denial') {
    const adverb =
      previous.endsWith('ly') ||
      ['always', 'also', 'both', 'now', 'already', 'all', 'either', 'only', 'just', 'then', 'first'].includes(previous)
    const be = previous === 'only' && textAt(scene, found.from - 2) === 'not' ? textAt(scene, found.from - 3) : adverb ? textAt(scene, found.from - 2) : previous
    if (
      BE.has(be) ||
      ['run', 'runs', 'executes', 'executed', 'running', 'although', 'though', 'while'].includes(be)
    )
      return `${be} ${last}`
    if (['by', 'in', 'inside', 'with', 'via', 'using', 'through', 'under', 'within', 'per'].includes(next))
      return `${last} ${next}`
    const listed = sharedVerb(scene, found, clause)
    if (listed !== null) return listed
  }
  if (last === 'sandboxes' && found.to - found.from === 1 && found.from > clause.from && SANDBOXED.has(next))
    return last
  if (['sandbox', 'isolate'].includes(first) && isInfinitive(scene, found.from) && SANDBOXED.has(next))
    return mainVerb(scene, found.from, clause)
  return null
}

const SANDBOXED: ReadonlySet<string> = new Set(
  'every all each the any its their code tool tools command commands agent agents untrusted generated shell execution scripts this plugins skills model user and third arbitrary it them both'.split(
    ' ',
  ),
)

/** "is isolated, logged and sandboxed" */
function sharedVerb(scene: Scene, found: Found, clause: Clause): string | null {
  const joined =
    ['and', 'or'].includes(textAt(scene, found.from - 1)) || scene.words[found.from]?.before.includes(',')
  if (joined !== true) return null
  for (let at = found.from - 1; at >= Math.max(clause.from, found.from - 8); at--)
    if (BE.has(textAt(scene, at))) return textAt(scene, at)
  return null
}

/** "to sandbox", "to use": only as good as the verb before it. */
function isInfinitive(scene: Scene, at: number): boolean {
  return (
    textAt(scene, at - 1) === 'to' || (textAt(scene, at - 2) === 'to' && textAt(scene, at - 1).endsWith('ly'))
  )
}

function mainVerb(scene: Scene, before: number, clause: Clause): string | null {
  for (let at = before - 1; at >= clause.from; at--) {
    const text = textAt(scene, at)
    if (isInfinitive(scene, at) || opensAsGerund(scene, at, clause)) continue
    if (USES.has(text) && !isNoun(scene, at)) return text
    if (PLACES.has(text) && !isNoun(scene, at)) return text
  }
  return null
}

/** "Running code in a sandbox" at the start of a sentence is a topic, not a statement; "..., running it in a sandbox" is one. */
function opensAsGerund(scene: Scene, at: number, clause: Clause): boolean {
  return at === clause.from && clause.link !== 'participle' && textAt(scene, at).endsWith('ing')
}

function isNoun(scene: Scene, at: number): boolean {
  const next = textAt(scene, at + 1)
  return DETERMINERS.has(textAt(scene, at - 1)) && ['of', 'is', 'are', 'and', 'or'].includes(next)
}

/** The phrase is the object of a verb, or stands behind a preposition that a verb governs. */
function governed(scene: Scene, found: Found, clause: Clause): string | null {
  const opening = textAt(scene, clause.from)
  const preposition = prepositionOf(scene, found, clause)
  for (let at = found.from - 1; at >= Math.max(clause.from, found.from - FAR_OBJECT); at--) {
    const text = textAt(scene, at)
    if (opensAsGerund(scene, at, clause)) break
    if (isInfinitive(scene, at)) continue
    if (USES.has(text) && !(at === clause.from && commandForm(text)) && !isNoun(scene, at)) return text
    if (preposition !== null && PLACES.has(text) && !isNoun(scene, at)) return `${text} ${preposition}`
    if (text === 'there' && ['is', 'are'].includes(textAt(scene, at + 1)))
      return `there ${textAt(scene, at + 1)}`
    if (BE.has(text) && isCopula(scene, at, found)) return text
  }
  if (
    ['with', 'by', 'using', 'via', 'through', 'inside', 'within', 'in', 'under'].includes(opening) &&
    found.from > clause.from
  )
    return opensMain(scene, found, clause)
  if (['thanks', 'due'].includes(opening)) return opening
  return null
}

/** "By running code in a sandbox, the agent limits ...": the clause behind it says so. */
function opensMain(scene: Scene, found: Found, clause: Clause): string | null {
  const next = scene.clauses.find((other) => other.from === clause.to)
  if (next === undefined || next.link !== 'main' || textAt(scene, clause.from) === 'with') return null
  const hedged = scene.cues.some(
    (cue) =>
      ['modal', 'recommendation', 'plan', 'hedge', 'negation'].includes(cue.kind) &&
      cue.from >= next.from &&
      cue.to <= next.to,
  )
  return hedged || found.to > clause.to ? null : textAt(scene, clause.from)
}

/** The preposition in front of the phrase and its adjectives, or in front of the list it stands in. */
function prepositionOf(scene: Scene, found: Found, clause: Clause): string | null {
  for (let at = found.from - 1; at >= Math.max(clause.from, found.from - 9); at--) {
    const text = textAt(scene, at)
    if (PREPOSITIONS.has(text) && text !== 'of' && text !== 'for') return text
    if (
      text === 'to' &&
      [
        'confined',
        'restricted',
        'limited',
        'written',
        'logged',
        'sent',
        'bound',
        'streamed',
        'exported',
        'appended',
        'routed',
        'subject',
      ].includes(textAt(scene, at - 1))
    )
      return text
    if (AUXILIARIES.has(text) || ['that', 'who', 'which'].includes(text)) return null
  }
  return null
}

function isCopula(scene: Scene, at: number, found: Found): boolean {
  if (found.from - at > 5) return false
  const between = scene.words.slice(at + 1, found.from).map((word) => word.text)
  if (between.some((word) => PREPOSITIONS.has(word) || PLACES.has(word))) return false
  return found.to - found.from > 1 || between.some((word) => DETERMINERS.has(word)) || between.length === 0
}

function commandForm(text: string): boolean {
  return COMMANDS.has(text) && !NOUNS_TOO.has(text)
}

/** "Use a sandbox", "Always sandbox tools": a command at the start of its clause is advice. */
export function commanded(scene: Scene, found: Found, clause: Clause): boolean {
  const start = afterLabel(scene, clause)
  if (start >= found.to) return false
  const skipped = ['and', 'then', 'also', 'please', 'instead', 'first', 'finally', 'so', 'but'].includes(
    textAt(scene, start),
  )
    ? start + 1
    : start
  const text = textAt(scene, skipped)
  if (!COMMANDS.has(text)) return false
  const next = textAt(scene, skipped + 1)
  if (text === 'always' || text === 'never') return COMMANDS.has(next)
  if (!NOUNS_TOO.has(text)) return true
  if (!(
    DETERMINERS.has(next) ||
    ['in', 'untrusted', 'generated', 'code', 'tool', 'tools', 'commands'].includes(next)
  ))
    return false
  return true
}

/** "Mitigation: use a sandbox": the words before a colon are a label. */
function afterLabel(scene: Scene, clause: Clause): number {
  for (let at = clause.from + 1; at < Math.min(clause.to, clause.from + 8); at++) {
    if (scene.words[at]?.before.includes(':')) return at
  }
  return clause.from
}

/** The predicate right of a phrase that says it is in place: "is enforced", "its sandbox blocks"; or null. */
export function assertedAfter(
  scene: Scene,
  found: Found,
  clause: Clause,
): { readonly cue: string; readonly at: number } | null {
  const definite = isDefinite(scene, found, clause)
  let listed = false
  for (let at = found.to; at < Math.min(clause.to, found.to + FAR_PREDICATE); at++) {
    const text = textAt(scene, at)
    if (['that', 'which', 'who', 'to'].includes(text)) return null
    if (
      ['is', 'are', 'has', 'have', 'remains', 'stays', 'was', 'were', 'gets', 'get', 'comes'].includes(text)
    )
      return predicate(scene, at, clause)
    if (text === 'exists' || text === 'exist' || text === 'applies' || text === 'apply')
      return { cue: text, at }
    if (scene.words[at]?.before.includes(',') === true) listed = true
    const effect = EFFECTS.has(text) && !text.endsWith('ed') && at + 1 < clause.to && !isNounHere(scene, at, found)
    if (effect && definite && !listed) return { cue: text, at }
    if (text === 'in' && textAt(scene, at + 1) === 'place') return { cue: 'in place', at }
  }
  return null
}

function predicate(
  scene: Scene,
  at: number,
  clause: Clause,
): { readonly cue: string; readonly at: number } | null {
  const past = ['was', 'were'].includes(textAt(scene, at))
  for (let next = at + 1; next < Math.min(clause.to, at + 6); next++) {
    const text = textAt(scene, next)
    const held =
      ['in', 'on'].includes(text) &&
      ['place', 'by', 'force', 'for', 'every', 'use', 'all'].includes(textAt(scene, next + 1))
    if (held || (ASSERTED.has(text) && !(past && !PAST.has(text))))
      return { cue: `${textAt(scene, at)} ${text}`, at: next }
    if (
      text !== 'been' &&
      text !== 'being' &&
      !text.endsWith('ly') &&
      ![
        'always',
        'also',
        'both',
        'all',
        'now',
        'already',
        'currently',
        'fully',
        'centrally',
        'the',
        'a',
        'by',
      ].includes(text)
    )
      return null
  }
  return null
}

/** Of the past only what lasts or was done counts. */
const PAST: ReadonlySet<string> = new Set([
  'performed',
  'conducted',
  'added',
  'introduced',
  'implemented',
  'deployed',
  'enabled',
  'exercised',
  'rehearsed',
])

/** Not "sandboxing limits risk", which is true anywhere, but "its sandbox limits", "E2B sandboxes isolate". */
function isDefinite(scene: Scene, found: Found, clause: Clause): boolean {
  const lead = scene.words.slice(Math.max(clause.from, found.from - 5), found.from).map((word) => word.text)
  if (lead.some((word) => DETERMINERS.has(word))) return true
  const only = textAt(scene, found.from)
  return found.to - found.from > 1 || !only.endsWith('ing')
}

function isNounHere(scene: Scene, at: number, found: Found): boolean {
  const next = textAt(scene, at + 1)
  return at - found.to > 5 || ['is', 'are', 'of', 'was', 'and', 'or'].includes(next)
}

/** True when a cue is the subject of its clause: it stands before the first verb. */
export function isSubject(scene: Scene, cue: Cue, clause: Clause): boolean {
  for (let at = clause.from; at < cue.from; at++) {
    const text = textAt(scene, at)
    if (AUXILIARIES.has(text) || PREPOSITIONS.has(text) || USES.has(text)) return false
  }
  return true
}
