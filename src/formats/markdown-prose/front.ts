import { isDay } from '../../model/day.ts'
import type { Stated } from '../../source/place.ts'
import { readStructured } from '../../source/structured.ts'

/** A Markdown text in its two parts. `front` is null where it has no front matter. */
export interface SplitMarkdown {
  readonly front: string | null
  readonly body: string
  /** The line on which the body begins, counted from 1. */
  readonly bodyLine: number
}

/** Longer front matter is no front matter. */
const MOST_LINES = 200

/** Takes the front matter off a Markdown text. Linear in its length. */
export function splitFront(text: string): SplitMarkdown {
  const start = text.startsWith('\uFEFF') ? 1 : 0
  const whole = { front: null, body: text.slice(start), bodyLine: 1 }
  const first = lineAt(text, start)
  if (!/^---[ \t]*$/.test(first.line)) return whole
  let at = first.next
  for (let line = 2; line <= MOST_LINES && at < text.length; line++) {
    const { line: words, next } = lineAt(text, at)
    if (/^---[ \t]*$/.test(words))
      return { front: text.slice(first.next, at), body: text.slice(next), bodyLine: line + 1 }
    at = next
  }
  return whole
}

function lineAt(text: string, at: number): { readonly line: string; readonly next: number } {
  const end = text.indexOf('\n', at)
  const next = end === -1 ? text.length : end + 1
  return { line: text.slice(at, end === -1 ? text.length : end).replace(/\r$/, ''), next }
}

/** What somebody's front matter says of the agent. Other keys are theirs. */
export interface FrontFacts {
  readonly id: Stated<string> | null
  readonly title: string | null
  readonly owner: Stated<string> | null
  readonly reviewed: Stated<string> | null
  readonly cvss: Stated<string | number> | null
  readonly keys: ReadonlySet<string>
}

export const NO_FRONT: FrontFacts = {
  id: null,
  title: null,
  owner: null,
  reviewed: null,
  cvss: null,
  keys: new Set(),
}

const REVIEWED: ReadonlySet<string> = new Set([
  'lastreviewed',
  'lastreview',
  'reviewed',
  'reviewedat',
  'reviewedon',
  'reviewdate',
])
const ID = /^[a-z0-9][a-z0-9-]{0,63}$/

/** Reads the few keys that are known; front matter that is no YAML map says nothing. */
export function readFront(front: string, path: string): FrontFacts {
  const parsed = readStructured(front, path, { syntax: 'yaml', lineOffset: 1 })
  if (!parsed.ok) return NO_FRONT
  const { source } = parsed
  const { data } = source
  if (typeof data !== 'object' || data === null) return NO_FRONT
  const found = new Map<string, Stated<unknown>>()
  const keys = new Set<string>()
  for (const [key, value] of Object.entries(data)) {
    const name = key.toLowerCase().replace(/[^a-z]/g, '')
    keys.add(name)
    const known = REVIEWED.has(name) ? 'reviewed' : name
    if (!found.has(known)) found.set(known, { value, place: source.placeOf([key]) })
  }
  const text = (key: string): Stated<string> | null => {
    const one = found.get(key)
    return one !== undefined && typeof one.value === 'string' && one.value.trim() !== ''
      ? { value: one.value.trim(), place: one.place }
      : null
  }
  const id = text('agent')
  const reviewed = text('reviewed')
  const cvss = found.get('cvss')
  return {
    id: id !== null && ID.test(id.value) ? id : null,
    title: text('title')?.value ?? null,
    owner: text('owner'),
    reviewed: reviewed !== null && isDay(reviewed.value) ? reviewed : null,
    cvss:
      cvss !== undefined && (typeof cvss.value === 'string' || typeof cvss.value === 'number')
        ? { value: cvss.value, place: cvss.place }
        : null,
    keys,
  }
}
