import type { Clause } from './clauses.ts'
import type { Found } from './find.ts'
import { isInfinitive, type Scene, textAt, textsIn } from './scene.ts'
import { BE, COMMANDS, INSPECTS, NOUNS_TOO, PAST_USES, PLACES } from './verbs.ts'
import { wordSet } from './word-set.ts'

export const ADVERBS = wordSet(
  'always also both now already all either only just then first currently by still',
)
export const HOW = wordSet('by in inside with via using through under within per on')
export const ARTICLES = wordSet('the a an its their our your his her this these those no any')
const HOSTS = wordSet(
  'user users client clients host customer customers operator operators deployer deployers developer developers caller callers integrator integrators external downstream consumer organization security safety',
)

export function skippingAdverbs(scene: Scene, from: number): string {
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

export function isVerb(
  scene: Scene,
  found: Found,
  clause: Clause,
  at: number,
  verbs: ReadonlySet<string>,
): boolean {
  const text = textAt(scene, at)
  const known = verbs.has(text) || (verbs === PLACES && isPassive(scene, at))
  if (!known || isInfinitive(scene, at) || opensAsGerund(scene, at, clause)) return false
  if (at === clause.from && COMMANDS.has(text) && !NOUNS_TOO.has(text)) return false
  if (found.entry.mitigation === 'sandboxing' && INSPECTS.has(text)) return false
  const auxiliary = skippingAdverbs(scene, at)
  if (isBare(text) && at > clause.from && !takesBareVerb(auxiliary)) return false
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
  const noun = ARTICLES.has(textAt(scene, at - 1)) && !/ed$|ing$/.test(text)
  return !noun
}

/** In front of "in a sandbox" any passive will do ("is trapped"), and "it does so", "each one lands". */
function isPassive(scene: Scene, at: number): boolean {
  const text = textAt(scene, at)
  const before = skippingAdverbs(scene, at)
  if (text === 'does' || text === 'do') return true
  if (/[^su]s$/.test(text)) return ['it', 'one', 'which'].includes(before)
  return text.length > 4 && text.endsWith('ed') && BE.has(before) && !NO_PARTICIPLE.test(text)
}

const NO_PARTICIPLE =
  /eed$|^(?:embed|unauthorized|limited|based|distributed|shared|advanced|so-called|related|sophisticated)$/

/** Neither inflected nor an irregular participle: a verb of a plural subject, or a noun ("safe use"). */
function isBare(text: string): boolean {
  return !/(?:s|ed|ing)$/.test(text) && !NOT_BARE.has(text)
}

const NOT_BARE = wordSet(
  'built given got kept held sent put taken made bound done gotten set written run thanks deployment execution broken cut does',
)

function takesBareVerb(before: string): boolean {
  return (
    before.endsWith('s') || ['we', 'they', 'i', 'who', 'that', 'which', 'and', 'people', ''].includes(before)
  )
}

/** "a runtime provided by", ", provided in": a participle, not a past tense. */
function isReduced(scene: Scene, at: number): boolean {
  return HOW.has(textAt(scene, at + 1)) || scene.words[at]?.before.includes(',') === true
}

/** "Running code in a sandbox" at the start of a sentence is a topic; "..., running it in a sandbox" says something. */
export function opensAsGerund(scene: Scene, at: number, clause: Clause): boolean {
  return at === clause.from && clause.link !== 'participle' && textAt(scene, at).endsWith('ing')
}
