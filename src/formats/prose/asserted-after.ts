import type { Clause } from './clauses.ts'
import type { Cue } from './cues.ts'
import type { Found } from './find.ts'
import { type Scene, textAt, textsIn } from './scene.ts'
import { ASSERTED, AUXILIARIES, DETERMINERS, EFFECTS, PREPOSITIONS, USES } from './verbs.ts'
import { wordSet } from './word-set.ts'

/** How far right of a phrase its predicate may stand. */
const FAR = 14
const BE_OR_HAVE = wordSet('is are has have remains stays was were gets get comes')
const ADVERBS = wordSet('been being always also both all now already currently fully centrally by')
const FEATURES = wordSet(
  'feature part default property standard control primitive mechanism boundary layer safeguard defense',
)
/** Of the past only what lasts or was done counts. */
const PAST = wordSet('performed conducted added introduced implemented deployed enabled exercised rehearsed')
/** What any control is good for: says nothing about this system. */
const GENERIC = wordSet(
  'reduce reduces mitigate mitigates lower lowers minimize minimizes help helps protect protects improve improves limit limits prevent prevents',
)

export interface Predicate {
  readonly cue: string
  readonly at: number
}

/** The predicate right of a phrase that says it is in place: "is enforced", "its sandbox blocks"; or null. */
export function assertedAfter(scene: Scene, found: Found, clause: Clause): Predicate | null {
  let listed = false
  for (let at = found.to; at < Math.min(clause.to, found.to + FAR); at++) {
    const text = textAt(scene, at)
    if (scene.words[at]?.before.includes(',') === true) listed = true
    if (text === 'that' || text === 'to') return null
    if (BE_OR_HAVE.has(text)) return predicate(scene, at, clause)
    if (['exists', 'exist', 'applies', 'apply', 'runs', 'operates'].includes(text)) return { cue: text, at }
    if (text === 'in' && textAt(scene, at + 1) === 'place') return { cue: 'in place', at }
    if (at === found.to && acts(scene, at, found, clause)) return { cue: text, at }
    if (!listed && isEffect(scene, at, found, clause) && isDefinite(scene, at, found, clause))
      return { cue: text, at }
  }
  return null
}

function predicate(scene: Scene, at: number, clause: Clause): Predicate | null {
  const past = ['was', 'were'].includes(textAt(scene, at))
  for (let next = at + 1; next < Math.min(clause.to, at + 6); next++) {
    const text = textAt(scene, next)
    const held = text === 'in' && ['place', 'force', 'use', 'every', 'all'].includes(textAt(scene, next + 1))
    const feature =
      ['a', 'an', 'the'].includes(text) &&
      textsIn(scene, next + 1, next + 5).some((word) => FEATURES.has(word))
    if (held || feature || (ASSERTED.has(text) && !(past && !PAST.has(text))))
      return { cue: `${textAt(scene, at)} ${text}`, at: next }
    if (!text.endsWith('ly') && !ADVERBS.has(text)) return null
  }
  return null
}

function isEffect(scene: Scene, at: number, found: Found, clause: Clause): boolean {
  const text = textAt(scene, at)
  const next = textAt(scene, at + 1)
  if (!EFFECTS.has(text) || text.endsWith('ed') || at + 1 >= clause.to || at - found.to > 5) return false
  return !['is', 'are', 'of', 'was', 'and', 'or'].includes(next)
}

/** Any verb right behind the phrase whose object is definite: "a container hosts the interpreter", "microVMs host every run". */
function acts(scene: Scene, at: number, found: Found, clause: Clause): boolean {
  const text = textAt(scene, at)
  const last = textAt(scene, found.to - 1)
  if (at + 1 >= clause.to || scene.words[at]?.before !== '' || !WHOLE.has(textAt(scene, at + 1))) return false
  if (PREPOSITIONS.has(text) || AUXILIARIES.has(text) || HARMS.has(text) || GENERIC.has(text)) return false
  if (last.endsWith('ing') || /(?:ed|ing|ly)$/.test(text) || found.entry.says !== 'name') return false
  return last.endsWith('s') !== text.endsWith('s')
}

const WHOLE = wordSet(
  'all every each the its their our code generated untrusted tool tools shell commands agent agents arbitrary user model',
)
/** With a control as subject these speak of what it costs or lacks; and words that are no verbs. */
const HARMS = wordSet(
  'exposes expose allows allow introduces introduce adds add creates create increases increase poses pose becomes become remains remain requires require needs need lacks lack misses miss fails fail shares share inherits inherit leaks leak opens open makes make leaves leave gives give means mean costs cost slows slow breaks break shifts shift lets let enables enable when where while if unless than like because since until after before and or but nor so then plus including versus only even just also not never both either such that which who what how why whether can may might must should will would could once though although yet still despite unlike escape escapes concerns affects affect covers deserves raises',
)

/** Not "sandboxing limits damage", which is true anywhere, but "its sandbox limits", "gVisor intercepts". */
function isDefinite(scene: Scene, at: number, found: Found, clause: Clause): boolean {
  const lead = textsIn(scene, Math.max(clause.from, found.from - 5), found.from)
  if (
    lead.some(
      (word) =>
        (DETERMINERS.has(word) || word === 'whose') && !['a', 'an', 'any', 'such', 'no'].includes(word),
    )
  )
    return true
  const named = textsIn(scene, found.from, found.to).some((word) => NAMED.has(word)) || lead.includes('built')
  if (named) return true
  const generic = GENERIC.has(textAt(scene, at)) || textAt(scene, found.to - 1).endsWith('ing')
  if (isConcrete(scene, at, found, clause)) return true
  const object = textsIn(scene, at + 1, Math.min(clause.to, at + 9))
  return (
    !generic &&
    found.to - found.from > 1 &&
    object.some((word) => ['the', 'its', 'their', 'every', 'each', 'all', 'a', 'what'].includes(word))
  )
}

/** "A microVM-based sandbox protects the host": said of a thing with a name of its own, about this system's host. */
function isConcrete(scene: Scene, at: number, found: Found, clause: Clause): boolean {
  const lead = textsIn(scene, clause.from, found.from)
  if (lead.length > 2 || lead.some((word) => word.endsWith('ing'))) return false
  const specific = found.to - found.from > 1 && !textAt(scene, found.to - 1).endsWith('ing')
  return (
    specific && at === found.to && ['the', 'its', 'their', 'each', 'every'].includes(textAt(scene, at + 1))
  )
}

const NAMED = wordSet(
  'gvisor runsc nsjail bubblewrap bwrap firejail seatbelt e2b firecracker kata landlock seccomp apparmor',
)

/** True when a cue is the subject of its clause: it stands before the first verb, and the verb follows it. */
export function isSubject(scene: Scene, cue: Cue, clause: Clause): boolean {
  for (const text of textsIn(scene, clause.from, cue.from)) {
    if (AUXILIARIES.has(text) || PREPOSITIONS.has(text) || USES.has(text)) return false
  }
  const reach = cue.to - cue.from > 1 ? 6 : 1
  return textsIn(scene, cue.to, cue.to + reach).some(isPredicate)
}

function isPredicate(text: string): boolean {
  const verb = AUXILIARIES.has(text) || EFFECTS.has(text) || USES.has(text) || text.endsWith('ly')
  return verb || ['who', 'that', 'ought', 'supply', 'bring', 'execute', 'choose'].includes(text)
}
