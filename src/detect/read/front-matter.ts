import type { Value } from './value.ts'
import { readYaml } from './yaml.ts'

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
  const [data] = readYaml(lines.slice(1, end).join('\n'), 1)
  if (data === undefined || data.kind !== 'map') return null
  return { data, body: lines.slice(end + 1).join('\n'), bodyLine: end + 2 }
}
