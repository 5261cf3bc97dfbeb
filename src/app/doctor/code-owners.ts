import { shorten } from '../../source/decode.ts'
import type { Place } from '../../source/place.ts'
import { ownerPattern } from './owner-pattern.ts'

/** Where GitHub looks, in this order; the first that exists counts (docs.github.com, About code owners). */
export const OWNERS_PATHS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const

/** Bytes above which GitHub does not load the file (docs.github.com, About code owners). */
export const OWNERS_BYTES = 3 * 1024 * 1024

export interface OwnersLine {
  readonly place: Place
  readonly pattern: string
  /** Empty: what matches here belongs to nobody, whatever stands above. */
  readonly owners: readonly string[]
}

export interface InvalidLine {
  readonly place: Place
  readonly why: string
}

export interface CodeOwners {
  readonly path: string
  readonly lines: readonly OwnersLine[]
  /** Lines that GitHub skips. */
  readonly invalid: readonly InvalidLine[]
  /** The line that decides about a path: the last one that matches; null where none does. */
  lineFor(path: string): OwnersLine | null
}

/** Reads CODEOWNERS as GitHub does: line by line, a line that is not valid is skipped and the rest holds. */
export function readCodeOwners(text: string, path: string): CodeOwners {
  const lines: OwnersLine[] = []
  const invalid: InvalidLine[] = []
  const rules: { readonly line: OwnersLine; readonly matches: (names: readonly string[]) => boolean }[] = []
  for (const [index, written] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .entries()) {
    const words = wordsOf(written)
    const [pattern, ...owners] = words
    if (pattern === undefined) continue
    const place: Place = { path, line: index + 1, column: 1 }
    const matches = ownerPattern(pattern)
    const stranger = owners.find((owner) => !isOwner(owner))
    if (matches === null) invalid.push({ place, why: `GitHub does not take the pattern ${shorten(pattern)}` })
    else if (stranger !== undefined)
      invalid.push({
        place,
        why: `${shorten(stranger)} is no owner: GitHub takes @user, @organisation/team or an e-mail address`,
      })
    else {
      const line = { place, pattern, owners }
      lines.push(line)
      rules.push({ line, matches })
    }
  }
  return {
    path,
    lines,
    invalid,
    lineFor: (file) => {
      const names = file.split('/')
      return rules.findLast(({ matches }) => matches(names))?.line ?? null
    },
  }
}

/** Words up to a comment; a backslash keeps the blank or `#` after it in the pattern. */
function wordsOf(line: string): readonly string[] {
  const words: string[] = []
  let start = -1
  let at = 0
  while (at < line.length) {
    const here = line[at]
    if (here === '#') break
    const isBlank = here === ' ' || here === '\t'
    if (isBlank && start >= 0) words.push(line.slice(start, at))
    if (isBlank) start = -1
    else if (start < 0) start = at
    at += here === '\\' ? 2 : 1
  }
  if (start >= 0) words.push(line.slice(start, at))
  return words
}

function isOwner(word: string): boolean {
  return /^@[\w-]+(?:\/[\w.-]+)?$/.test(word) || /^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(word)
}
