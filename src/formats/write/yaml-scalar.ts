/** A number as models write it: 0.5, 1.0. */
export function numberText(value: number): string {
  return Number.isInteger(value) && Math.abs(value) < 1e6 ? value.toFixed(1) : String(value)
}

/** Any text as one YAML scalar on one line that reads back the same, with nothing in it that a terminal or an editor acts on. */
export function quoted(text: string): string {
  if (
    /^(?:[A-Za-z]|\.(?!\d))[\w./-]*$/.test(text) &&
    !/^(?:true|false|null|yes|no|on|off|[.-]*|\.inf|\.nan)$/i.test(text)
  )
    return text
  if (isPlainLine(text) && !text.includes('##')) return `'${text.replaceAll("'", "''")}'`
  return JSON.stringify(text).replace(/[^\x20-\x7e]|(?<=#)#/gu, (character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16)
    return code.length > 4 ? `\\U${code.padStart(8, '0')}` : `\\u${code.padStart(4, '0')}`
  })
}

/** Like `quoted`, but a sentence of plain words stands without quotes. `inFlow`: between brackets, where a comma ends it. */
export function scalar(text: string, inFlow: boolean): string {
  const isProse =
    /^\p{L}[\p{L}\p{N} ,./()'"_;+-]*$/u.test(text) &&
    text.trim() === text &&
    !(inFlow && text.includes(',')) &&
    !/^(?:true|false|null|yes|no|on|off)$/i.test(text)
  return isProse ? text : quoted(text)
}

/**
 * The lines of a long text as a block scalar, its header first; null where it is short, or where a block would not read back
 * the same or could carry what a terminal acts on.
 */
export function blockScalar(text: string, width: number): readonly string[] | null {
  const lines = text.split('\n')
  const isSafe = lines.every((line) => isPlainLine(line) && line.trim() === line && !line.includes('##'))
  if (!isSafe || lines[0] === '' || lines.at(-1) === '') return null
  if (lines.length > 1) return ['|-', ...lines]
  if (text.length <= width || text.includes('  ')) return null
  return ['>-', ...wrapped(text, width)]
}

function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}

/** Letters, digits, marks of writing and blanks: nothing invisible. */
function isPlainLine(text: string): boolean {
  return /^[\p{L}\p{N}\p{P}\p{S} ]*$/u.test(text)
}
