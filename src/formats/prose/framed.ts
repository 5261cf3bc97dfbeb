import type { Clause } from './clauses.ts'
import type { Found } from './find.ts'
import type { Judgement } from './judgement.ts'
import { type Scene, textAt, textsIn } from './scene.ts'
import { AUXILIARIES, DETERMINERS, EFFECTS, PLACES, PREPOSITIONS } from './verbs.ts'
import { wordSet } from './word-set.ts'

/** Whoever says "ensures that", "so that" stands for what follows; behind any other "that" ("doubts that") it is reported. */
const VOUCHING = wordSet(
  'ensures ensuring ensure ensured guarantees guaranteeing guaranteed means meaning so such note noting fact given now shows showing demonstrates proves enforces enforcing makes sure',
)
/** The text itself, when it is what "states that". */
const SOURCE = wordSet('listing description')
const STATES = wordSet('states says specifies notes confirms mentions explains describes indicates')
/** "the code that the agent writes": a relative clause. */
const WORK = wordSet(
  'code command commands script scripts tool tools program programs snippet snippets action actions task tasks job jobs file files software anything everything plugin plugins output package packages skill skills request requests change changes edit edits',
)
/** "Its strong point is that ..." */
const MERITS = wordSet(
  'point advantage benefit strength result effect consequence upshot difference highlight',
)
/** "a design in which": of the drawing board, not of the system. */
const DESIGNS = wordSet(
  'architecture architectures design designs setup setups world scenario scenarios plan plans version variant mode configuration deployment approach pattern proposal future option installation example situation case edition blueprint concept one',
)
/** In an opening adjunct ("In an earlier version, ...") these speak of another time, place or product. */
const ELSEWHERE = wordSet(
  'literature theory principle paper papers demo demos lab past future earlier previous older former prior next upcoming beta prototype other another others most many some certain several few competing ideal perfect hypothetical vendor vendors competitor competitors rival typical secure safe well properly correctly hardened enterprise paid premium long tests testing ci staging tutorial example examples instance retired rewrite migration acquisition incident redesign refactoring breach then ago',
)
const STEPS = wordSet('nutshell first second third final last session run conversation row single given')
const OPENS = wordSet('in under within for on at with by before prior back years months as')
const LONGEST_ADJUNCT = 8
/** How far left of a phrase a question word may stand. */
const FAR = 24

/** What stands around the statement and makes it someone's belief, question, design or another time. */
export function framed(scene: Scene, found: Found, clause: Clause, from: number): Judgement | null {
  const at =
    reported(scene, found, from) ?? asked(scene, found, clause) ?? imagined(scene, found, clause, from)
  return at === null ? null : { stance: 'uncertain', cue: textAt(scene, at) }
}

/** "It is a myth that code runs in a sandbox": the place of a "that" nobody vouches for. */
function reported(scene: Scene, found: Found, from: number): number | null {
  for (let at = found.from - 1; at >= from; at--) {
    if (textAt(scene, at) !== 'that' || !opensStatement(scene, at, found)) continue
    const governor = textAt(scene, at - 1)
    if (scene.words[at]?.before.includes(',') === true) continue
    const praised =
      ['is', 'are'].includes(governor) && textsIn(scene, from, at).some((word) => MERITS.has(word))
    const source = praised || (STATES.has(governor) && SOURCE.has(textAt(scene, at - 2)))
    if (!source && !VOUCHING.has(governor) && !WORK.has(governor)) return at
  }
  return null
}

/** "that the agent", "that tools run": not "that runs" or "that sandbox". */
function opensStatement(scene: Scene, at: number, found: Found): boolean {
  const next = textAt(scene, at + 1)
  if (scene.words[at]?.before === '-' || PREPOSITIONS.has(textAt(scene, at - 1))) return false
  if (DETERMINERS.has(next)) return true
  if (isFinite(next) || next.endsWith('ly') || ['not', 'never', 'only', 'can'].includes(next)) return false
  return textsIn(scene, at + 2, Math.min(at + 6, found.to)).some(isFinite)
}

function isFinite(text: string): boolean {
  return AUXILIARIES.has(text) || ((PLACES.has(text) || EFFECTS.has(text)) && !/ed$|ing$/.test(text))
}

/** "How RBAC is implemented", "even if it runs in a sandbox", "Before it runs in a sandbox, ...". */
function asked(scene: Scene, found: Found, clause: Clause): number | null {
  for (let at = found.from - 1; at >= Math.max(clause.from, found.from - FAR); at--) {
    const text = textAt(scene, at)
    const before = textAt(scene, at - 1)
    if (text === 'how' && !['matter', 'of', 'is'].includes(before)) return at
    if (text === 'why' && before !== 'is') return at
    if (text === 'whenever' || (text === 'if' && before === 'even')) return at
  }
  const main = scene.clauses.find((other) => other.from === clause.to)?.link === 'main'
  return clause.from === 0 && textAt(scene, 0) === 'before' && main ? 0 : null
}

/** "In an ideal world, ...", "a design in which ...". */
function imagined(scene: Scene, found: Found, clause: Clause, from: number): number | null {
  const which = ['which', 'where', 'whereby'].includes(textAt(scene, clause.from)) ? clause.from : null
  if (which !== null && clause.link === 'relative') {
    const head = textsIn(scene, Math.max(from, which - 6), which)
    const indefinite = head.some((word) => ['a', 'an', 'any', 'another', 'some', 'no', 'one'].includes(word))
    if (indefinite && head.slice(-2).some((word) => DESIGNS.has(word))) return which
  }
  for (const start of new Set([from, clause.from])) {
    const opening = adjunctAt(scene, start, found)
    if (opening !== null) return opening
  }
  return null
}

function adjunctAt(scene: Scene, start: number, found: Found): number | null {
  if (!OPENS.has(textAt(scene, start))) return null
  const end = adjunctEnd(scene, start)
  if (end === null || end.to > found.from) return null
  const words = textsIn(scene, start + 1, end.seen)
  const elsewhere = words.findIndex((word) => ELSEWHERE.has(word))
  if (elsewhere >= 0) return start + 1 + elsewhere
  const bare = ['in', 'under', 'within'].includes(textAt(scene, start))
  const indefinite = ['a', 'an', 'any'].includes(words[0] ?? '')
  return bare && indefinite && !words.some((word) => STEPS.has(word)) ? start : null
}

/** An adjunct ends at a comma, or where the subject of the sentence begins. */
function adjunctEnd(scene: Scene, start: number): { readonly to: number; readonly seen: number } | null {
  for (let at = start + 2; at < Math.min(scene.words.length, start + LONGEST_ADJUNCT); at++) {
    const { before = '', text = '' } = scene.words[at] ?? {}
    if (before.includes(',') || (at > start + 2 && DETERMINERS.has(text))) return { to: at, seen: at }
    if (AUXILIARIES.has(text) || (text.endsWith('s') && isFinite(text))) return { to: at - 1, seen: at + 1 }
  }
  return null
}
