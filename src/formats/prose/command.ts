import type { Clause } from './clauses.ts'
import type { Found } from './find.ts'
import { type Scene, textAt } from './scene.ts'
import { AUXILIARIES, COMMANDS, DETERMINERS, EFFECTS, NOUNS_TOO, PLACES } from './verbs.ts'
import { wordSet } from './word-set.ts'

const LEADS: ReadonlySet<string> = wordSet(
  'and then also please instead first finally so but do not never always just simply',
)
const OBJECTS: ReadonlySet<string> = wordSet('in untrusted generated code tool tools commands with on to for')

/** "Use a sandbox", "Never run tools outside a sandbox": a command at the start of its clause is advice, not a fact. */
export function commanded(scene: Scene, found: Found, clause: Clause): boolean {
  let at = afterLabel(scene, clause)
  while (
    at < clause.to &&
    LEADS.has(textAt(scene, at)) &&
    (COMMANDS.has(textAt(scene, at + 1)) || LEADS.has(textAt(scene, at + 1)))
  )
    at++
  if (at >= found.to) return false
  if (commandedLater(scene, found, clause)) return true
  const verb = textAt(scene, at)
  const listed = COMMANDS.has(verb)
  if (LEADS.has(verb) || !(listed || isBareVerb(verb))) return false
  if (listed && !NOUNS_TOO.has(verb)) return true
  const next = textAt(scene, at + 1)
  return DETERMINERS.has(next) || OBJECTS.has(next) || !hasFiniteVerb(scene, at + 1, clause.to)
}

const FRONTS: ReadonlySet<string> = wordSet(
  'as to for in on at when if because since given by with before after where unless until during instead however',
)

/** "To reduce this risk, execute all code in a sandbox." */
function commandedLater(scene: Scene, found: Found, clause: Clause): boolean {
  const start = scene.clauses[0]?.link === 'start' ? 0 : clause.from
  if (!FRONTS.has(textAt(scene, start))) return false
  for (let at = found.from; at > start; at--) {
    const { text = '', before = '' } = scene.words[at] ?? {}
    const next = textAt(scene, at + 1)
    if (
      before.includes(',') &&
      COMMANDS.has(text) &&
      (DETERMINERS.has(next) || OBJECTS.has(next) || at + 1 === found.from)
    )
      return true
  }
  return false
}

/** "Mitigation: use a sandbox": the words before a colon are a label. */
export function afterLabel(scene: Scene, clause: Clause): number {
  for (let at = clause.from + 1; at < Math.min(clause.to, clause.from + 8); at++) {
    if (scene.words[at]?.before.includes(':') === true) return at
  }
  return clause.from
}

function hasFiniteVerb(scene: Scene, from: number, to: number): boolean {
  return scene.words
    .slice(from, to)
    .some(
      ({ text }) => AUXILIARIES.has(text) || (text.endsWith('s') && (PLACES.has(text) || EFFECTS.has(text))),
    )
}

const IRREGULAR: ReadonlySet<string> = wordSet(
  'built given gotten got kept held sent put taken made bound cut done thanks deployment execution access process host audit trace test split shut based',
)

/** Any other verb that is neither inflected nor an auxiliary. */
function isBareVerb(text: string): boolean {
  return (
    !IRREGULAR.has(text) &&
    (PLACES.has(text) || EFFECTS.has(text)) &&
    !AUXILIARIES.has(text) &&
    !/(?:s|ed|ing)$/.test(text)
  )
}
