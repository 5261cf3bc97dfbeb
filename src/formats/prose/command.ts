import type { Clause } from './clauses.ts'
import type { Found } from './find.ts'
import { type Scene, textAt } from './scene.ts'
import { AUXILIARIES, COMMANDS, DETERMINERS, EFFECTS, NOUNS_TOO, PLACES } from './verbs.ts'

const LEADS: ReadonlySet<string> = new Set(
  'and then also please instead first finally so but do not never always just simply'.split(' '),
)
const OBJECTS: ReadonlySet<string> = new Set(
  'in untrusted generated code tool tools commands with on to for'.split(' '),
)

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
  const verb = textAt(scene, at)
  if (!COMMANDS.has(verb) || LEADS.has(verb)) return false
  if (!NOUNS_TOO.has(verb)) return true
  const next = textAt(scene, at + 1)
  return DETERMINERS.has(next) || OBJECTS.has(next) || !hasFiniteVerb(scene, at + 1, clause.to)
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
