import { type Document, isScalar, Lexer, visit } from 'yaml'
import { type Fault, startOf } from './yaml-document.ts'

/** A lone carriage return, and what readers of YAML 1.1 take for the end of a line too: NEL and the separators of Unicode. */
const ODD_BREAK = /\r(?!\n)|[\u0085\u2028\u2029]/g

/** What the lexer says between the texts of a file: the beginning of a document, of a scalar, and a flow cut short. */
const SIGNALS = new Set(['\u0002', '\u0018', '\u001F'])

/**
 * What other programs read otherwise without a word: line breaks that are none here, outside of quotes, where they would end a
 * comment or a value; and whole numbers that begin with 0, which are octal in YAML 1.1.
 */
export function readElsewhere(text: string, doc: Document.Parsed): readonly Fault[] {
  return [...oddBreaks(text), ...(/(?:^|[^\w.])0\d/.test(text) ? octals(doc) : [])]
}

function oddBreaks(text: string): readonly Fault[] {
  const odd = [...text.matchAll(ODD_BREAK)].map(({ index }) => index)
  if (odd.length === 0) return []
  let quoted = 0
  let offset = 0
  for (const lexeme of new Lexer().lex(text)) {
    if (SIGNALS.has(lexeme)) continue
    const end = offset + lexeme.length
    const isQuoted = /^["']/.test(lexeme)
    for (; (odd[quoted] ?? Infinity) < end; quoted += 1) {
      const index = odd[quoted]
      if (!isQuoted && index !== undefined)
        return [
          {
            message: 'a character that ends a line for other programs, and none here',
            help: 'Remove it, or write an ordinary line end: a lone carriage return, U+0085, U+2028 and U+2029 are read in different ways.',
            index,
          },
        ]
    }
    offset = end
  }
  return []
}

function octals(doc: Document.Parsed): readonly Fault[] {
  let index: number | null = null
  visit(doc, {
    Scalar(_key, scalar) {
      if (!isScalar(scalar) || typeof scalar.value !== 'number') return undefined
      if (scalar.type !== 'PLAIN' || !/^[-+]?0\d+$/.test(scalar.source ?? '')) return undefined
      index = startOf(scalar)
      return visit.BREAK
    },
  })
  return index === null
    ? []
    : [
        {
          message: 'a whole number that begins with 0, which other programs read as octal',
          help: 'Write it without the 0.',
          index,
        },
      ]
}
