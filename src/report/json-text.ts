/** A value as JSON that is the same to every reader of it, but holds nothing that a terminal or a workflow's log acts on. */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value, null, 2)
  return `${text.replace(/[\p{Cf}\p{Zl}\p{Zp}\u007F-\u009F]/gu, escaped).replace(/##(?=\w*\[)/g, '#\\u0023')}\n`
}

function escaped(character: string): string {
  return Array.from(
    { length: character.length },
    (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`,
  ).join('')
}
