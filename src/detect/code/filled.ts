import type { Source } from './source.ts'
import { isMark, type Span } from '../read/code.ts'

/** Says whether a value is there: neither false nor nothing nor an empty list. */
export function isFilled({ code }: Source, { from, to }: Span): boolean {
  if (to <= from) return false
  if (isMark(code, from, '[', '{')) return to > from + 2
  return !/^(?:False|false|None|null|undefined|0)$/.test(code.tokens[from]?.text ?? '') || to > from + 1
}
