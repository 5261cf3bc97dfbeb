import { closest, distance } from 'fastest-levenshtein'

/** The known word that a mistyped one most likely means, or null where none is near. */
export function suggestion(word: string, known: readonly string[]): string | null {
  if (known.length === 0 || word.length > 80) return null
  const wanted = word.toLowerCase().replace(/_/g, '-')
  const swapped = known.find((one) => areSwapped(wanted, one.toLowerCase()))
  if (swapped !== undefined) return swapped
  const best = closest(wanted, [...known])
  const allowed = Math.max(1, Math.floor(Math.max(word.length, best.length) / 3))
  return distance(wanted, best.toLowerCase()) <= allowed ? best : null
}

/** ` Did you mean "x"?`, or a list of the known words where nothing is near. */
export function didYouMean(word: string, known: readonly string[]): string {
  const best = suggestion(word, known)
  if (best !== null) return `Did you mean "${best}"?`
  return known.length > 0 && known.length <= 24
    ? `Known: ${known.join(', ')}.`
    : 'See the documentation for the known names.'
}

/** Whether two neighbouring letters changed places and nothing else: one slip of the fingers, but two edits. */
function areSwapped(a: string, b: string): boolean {
  const at = a.split('').findIndex((letter, index) => letter !== b[index])
  return at >= 0 && a === `${b.slice(0, at)}${b[at + 1] ?? ''}${b[at] ?? ''}${b.slice(at + 2)}`
}
