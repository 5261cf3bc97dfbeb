import { closest, distance } from 'fastest-levenshtein'

/** The known word that a mistyped one most likely means, or null where none is near. */
export function suggestion(word: string, known: readonly string[]): string | null {
  if (known.length === 0 || word.length > 80) return null
  const wanted = word.toLowerCase().replace(/_/g, '-')
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
