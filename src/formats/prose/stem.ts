const DOUBLED = /([bdgklmnprt])\1$/

/**
 * The part of an English word that its inflections share (sandbox, sandboxes, sandboxed, sandboxing). Deliberately crude:
 * lexicon and text go through the same function, so a stem need not be a word.
 */
export function stem(word: string): string {
  return word.length < 3 ? word : bare(singular(word))
}

function singular(word: string): string {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:x|ch|sh|ss|z)es$/.test(word)) return word.slice(0, -2)
  return /[^sui]s$/.test(word) ? word.slice(0, -1) : word
}

function bare(word: string): string {
  if (word.endsWith('ied') && word.length > 4) return `${word.slice(0, -3)}y`
  const cut = word.endsWith('ing') && word.length > 5 ? 3 : word.endsWith('ed') && word.length > 4 ? 2 : 0
  const rest = cut === 0 ? word : word.slice(0, -cut)
  return cut > 0 && DOUBLED.test(rest) ? rest.slice(0, -1) : rest.replace(/e$/, '')
}
