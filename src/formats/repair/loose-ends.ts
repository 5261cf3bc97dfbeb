import { Lexer } from 'yaml'
import { REVIEW_SKELETON, showsReview } from '../write/review-skeleton.ts'
import { lineEndOf, type TextEdit } from './text-edit.ts'

/** Blanks at line ends. Those within a scalar or a comment are its own. */
export function looseEnds(text: string): readonly TextEdit[] {
  const edits: TextEdit[] = []
  let offset = 0
  let blank: { readonly start: number; readonly end: number } | null = null
  let isScalarNext = false
  const lineEnds = (): void => {
    if (blank !== null) edits.push({ ...blank, text: '', what: 'blanks at the end of a line' })
    blank = null
  }
  for (const lexeme of new Lexer().lex(text)) {
    // Marks of the lexer that stand for no character.
    if (lexeme === '\u0002' || lexeme === '\u0018' || lexeme === '\u001F') {
      isScalarNext = lexeme === '\u001F'
      continue
    }
    const next = offset + lexeme.length
    if (!isScalarNext && /^[ \t]+$/.test(lexeme)) blank = { start: offset, end: next }
    else {
      if (!isScalarNext && /^\r?\n$/.test(lexeme)) lineEnds()
      blank = null
    }
    isScalarNext = false
    offset = next
  }
  lineEnds()
  return edits
}

/** Lines at the end that say nothing become one line end. */
export function finalLineEnd(text: string): readonly TextEdit[] {
  const end = lineEndOf(text)
  let body = text.length
  while (body > 0 && ' \t\r\n'.includes(text[body - 1] ?? '')) body--
  if (body === 0 || text.slice(body) === end) return []
  return [{ start: body, end: text.length, text: end, what: 'one line end at the end of the file' }]
}

/** The line by which an editor knows the schema, at the top. */
export function schemaLine(text: string, line: string): readonly TextEdit[] {
  if (/^\uFEFF?[ \t]*#[ \t]*yaml-language-server:/m.test(text.slice(0, 4096))) return []
  const start = text.startsWith('\uFEFF') ? 1 : 0
  return [{ start, end: start, text: `${line}${lineEndOf(text)}`, what: 'the line that names the schema' }]
}

/** The same for JSON, which has no comments: the key `$schema` behind the first key. */
export function schemaKey(text: string, url: string): readonly TextEdit[] {
  const head = /^\uFEFF?\s*\{(\s*)"agent-threat-model"\s*:\s*1(?=\s*[,}])/.exec(text.slice(0, 4096))
  if (head === null || /"\$schema"\s*:/.test(text)) return []
  const at = head[0].length
  const added = `,${head[1] === '' ? ' ' : (head[1] ?? ' ')}"$schema": ${JSON.stringify(url)}`
  return [{ start: at, end: at, text: added, what: 'the key that names the schema' }]
}

/** Where a review is to be written, as a comment at the end; nothing where a comment already shows it. */
export function reviewSkeleton(text: string): readonly TextEdit[] {
  if (text.split('\n').some((line) => /^\s*#/.test(line) && showsReview(line.trim()))) return []
  const end = lineEndOf(text)
  const separate = text === '' || text.endsWith('\n') ? '' : end
  return [
    {
      start: text.length,
      end: text.length,
      text: `${separate}${REVIEW_SKELETON}${end}`,
      what: 'where a review belongs, as a comment',
    },
  ]
}
