/**
 * A box of a check list, without the dash, and the hidden name of what it is about: whoever replaces the text later finds
 * the ticks again by it. `words` are Markdown already.
 */
export function boxLine(id: string, words: string): string {
  const name = /^[a-z0-9][a-z0-9-]{0,60}$/.test(id) ? `<!-- ${id} --> ` : ''
  return `[ ] ${name}${words}`
}
