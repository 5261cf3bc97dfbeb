import { slug } from '../../model/names.ts'

const WORDS =
  /\b(?:(?:security|ai|stride|maestro|mitre atlas|agentic) )*threat[-_ ]?model(?:s|l?ing)?(?: (?:analysis|document|report|assessment|review|overview))?\b/gi
const EDGES =
  /^(?:(?:the|a|an|for|of|and|security|on|to)\s+|[\s:,.;()[\]\u2013\u2014|/-])+|(?:\s+(?:the|a|an|for|of|and)|[\s:,.;()[\]\u2013\u2014|/-])+$/gi
/** Folders that say nothing of whose files they hold. */
const PLACES =
  /^(?:\.?docs?|documentation|security|design|architecture|\.github|threat[-_ ]?models?|models?|src|adr|references?|specs?|wiki|content|pages|guides?|en|\.aivss|.*docs)$/i

/** The title without the words "Threat Model"; empty where nothing is left. */
export function nameOfTitle(title: string): string {
  const whole = title
    .slice(0, 300)
    .replace(/\([^()]*\)\s*$/, '')
    .replace(/\s+/g, ' ')
  const parts = whole.split(/ [\u2013\u2014|-] |: /)
  const others = parts.filter((part) => part.search(WORDS) === -1)
  const rest =
    others.length > 0 && others.length < parts.length ? others.join(' ') : whole.replaceAll(WORDS, ' ')
  return rest.replace(/\s+/g, ' ').trim().replace(EDGES, '').slice(0, 200)
}

/** The part of a file's name that is not "threat model", as an id; empty where there is none. */
export function idOfFile(path: string): string {
  const stem = (path.split('/').at(-1) ?? '').replace(/\.[^.]*$/, '').replace(/\.aivss$/i, '')
  return slug(stem.slice(0, 200).replace(/threat[-_ ]?model(?:s|l?ing)?/gi, ' '))
}

/** The nearest folder whose name says whose files it holds, as an id; empty where there is none. */
export function idOfFolder(path: string): string {
  const folder = path
    .split('/')
    .slice(0, -1)
    .findLast((name) => !PLACES.test(name) && slug(name) !== '')
  return folder === undefined ? '' : slug(folder)
}

/** The stem as it stands, for a file of which nothing else tells whose it is. */
export function idOfStem(path: string): string {
  return slug((path.split('/').at(-1) ?? '').replace(/\.[^.]*$/, '')) || 'threat-model'
}
