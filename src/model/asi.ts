/** The entries of the OWASP Top 10 for Agentic Applications that texts name, as ASI01 to ASI10: `ASI05`, `ASI 05`, `asi-5`. */
export function asiIn(texts: readonly string[]): readonly string[] {
  const found = texts.flatMap((text) =>
    Array.from(text.matchAll(/\bASI[ -]?(10|0?[1-9])\b/gi), ([, number = '']) => number.padStart(2, '0')),
  )
  return [...new Set(found)].toSorted().map((number) => `ASI${number}`)
}
