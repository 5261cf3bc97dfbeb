import type { Value } from './value.ts'
import { readYaml } from './yaml.ts'

/** Ten times the longest front matter that was ever seen; the parser's time grows faster than a text that is full of faults. */
const MOST_CHARACTERS = 100_000

export interface FrontMatter {
  readonly data: Value
  /** The text below it. */
  readonly body: string
  /** Line on which the body begins. */
  readonly bodyLine: number
}

/** The YAML between `---` at the very beginning of a Markdown text and the next `---`; null where there is no map. */
export function readFrontMatter(text: string): FrontMatter | null {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/)
  if (lines[0]?.trimEnd() !== '---') return null
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---')
  if (end === -1) return null
  const [data] = readYaml(fitting(lines.slice(1, end)).join('\n'), 1)
  if (data === undefined || data.kind !== 'map') return null
  return { data, body: lines.slice(end + 1).join('\n'), bodyLine: end + 2 }
}

/**
 * What is parsed: all that real front matter is. Of more, comments and blank lines go first, and then the lines that do not
 * fit, so that padding above a key does not hide it.
 */
function fitting(lines: readonly string[]): readonly string[] {
  if (lines.reduce((sum, line) => sum + line.length + 1, 0) <= MOST_CHARACTERS) return lines
  let left = MOST_CHARACTERS
  const kept = lines.map((line) => {
    if (line.length >= Math.min(left, MOST_CHARACTERS / 5) || /^\s*(?:#|$)/.test(line)) return ''
    left -= line.length + 1
    return line
  })
  // So many lines that the blank ones alone are too much: places matter less than what stands there.
  return lines.length > MOST_CHARACTERS ? kept.filter((line) => line !== '') : kept
}
