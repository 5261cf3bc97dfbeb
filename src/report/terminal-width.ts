/*
 * Columns of a terminal: two for what East Asian typography and emoji draw wide, none for combining marks, one for the
 * rest. Terminals differ on rare characters; a report only loses alignment there.
 */

const PLAIN = /^[\x20-\x7e]*$/
/** Letters, signs and lines that join with nothing, so that each is a character of its own. */
export const STANDS_ALONE =
  /^[\x20-\x7e\xA0-\xAC\xAE-\u02FF\u2010-\u2027\u2030-\u205E\u2190-\u22FF\u2500-\u25FF]*$/
const WIDE =
  /^(?:\p{Emoji_Presentation}|.\uFE0F|[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{1B000}-\u{1B2FF}\u{1F200}-\u{1F2FF}\u{20000}-\u{3FFFD}])/su

/** The columns that a text without control characters takes. */
export function widthOf(text: string): number {
  if (PLAIN.test(text)) return text.length
  return clusters(text).reduce((sum, cluster) => sum + clusterWidth(cluster), 0)
}

/** The columns of the widest. */
export function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map(widthOf))
}

/** Cuts to at most `width` columns and marks the cut with `…`; `keep` says which end stays (the end of a path tells more). */
export function cutToWidth(text: string, width: number, keep: 'start' | 'end' = 'start'): string {
  if (widthOf(text) <= width) return text
  if (width <= 0) return ''
  const inOrder = keep === 'start' ? clusters(text) : clusters(text).toReversed()
  const kept: string[] = []
  let room = width - 1
  for (const cluster of inOrder) {
    room -= clusterWidth(cluster)
    if (room < 0) break
    kept.push(cluster)
  }
  return keep === 'start' ? `${kept.join('')}…` : `…${kept.toReversed().join('')}`
}

export function padToWidth(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)))
}

/** Lines of at most `width` columns, broken at spaces, inside a word only where it alone is wider. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  let taken = 0
  for (const word of text.split(' ').flatMap((one) => pieces(one, width))) {
    const wide = widthOf(word)
    if (line === '' || taken + 1 + wide > width) {
      if (line !== '') lines.push(line)
      line = word
      taken = wide
    } else {
      line = `${line} ${word}`
      taken += 1 + wide
    }
  }
  return line === '' ? lines : [...lines, line]
}

function pieces(word: string, width: number): readonly string[] {
  if (widthOf(word) <= width) return [word]
  const parts: string[] = []
  let part = ''
  let taken = 0
  for (const cluster of clusters(word)) {
    const wide = clusterWidth(cluster)
    if (part !== '' && taken + wide > width) {
      parts.push(part)
      part = ''
      taken = 0
    }
    part += cluster
    taken += wide
  }
  return [...parts, part]
}

let graphemes: Intl.Segmenter | null = null

/** What a reader takes for one character each. The segmenter costs 20 ms to make, and most texts never need it. */
function clusters(text: string): readonly string[] {
  if (STANDS_ALONE.test(text)) return Array.from(text)
  graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' })
  return Array.from(graphemes.segment(text), ({ segment }) => segment)
}

function clusterWidth(cluster: string): number {
  if (/^[\p{M}\p{Cf}]+$/u.test(cluster)) return 0
  return WIDE.test(cluster) ? 2 : 1
}
