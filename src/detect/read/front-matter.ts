import { MOST_YAML } from './too-much.ts'
import type { Value } from './value.ts'
import { readYaml } from './yaml.ts'

export interface FrontMatter {
  readonly data: Value
  /** The text below it. */
  readonly body: string
  /** Line on which the body begins. */
  readonly bodyLine: number
}

/**
 * The YAML between `---` at the very beginning of a Markdown text and the next `---`; null where there is no map.
 * @throws {TooMuchToRead} where it is more than is read, comments and blank lines aside
 */
export function readFrontMatter(text: string): FrontMatter | null {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/)
  if (lines[0]?.trimEnd() !== '---') return null
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---')
  if (end === -1) return null
  const [data] = readYaml(fitting(lines.slice(1, end)).join('\n'), 1)
  if (data === undefined || data.kind !== 'map') return null
  return { data, body: lines.slice(end + 1).join('\n'), bodyLine: end + 2 }
}

/** What is too long is parsed without comments and blank lines, so that ordinary padding is none. */
function fitting(lines: readonly string[]): readonly string[] {
  if (fits(lines)) return lines
  const blanked = lines.map((line) => (/^\s*(?:#|$)/.test(line) ? '' : line))
  // So many lines that the blank ones alone are too much: places matter less than what stands there.
  return fits(blanked) ? blanked : blanked.filter((line) => line !== '')
}

function fits(lines: readonly string[]): boolean {
  return lines.reduce((sum, line) => sum + line.length + 1, 0) <= MOST_YAML
}
