import { Composer, type CST, type Document, Lexer, type LineCounter, Parser } from 'yaml'
import { MOST_YAML, TooMuchToRead } from './too-much.ts'

/** Open brackets and indentations of the parser, two for each level; a real file has under fifty, and the stack holds thousands. */
const DEEPEST_STACK = 400

/**
 * The documents of a YAML text as the parser's own `parseAllDocuments` gives them, faults left out.
 * @throws {TooMuchToRead} where the text is too long or nested so deep that it would exhaust the stack
 */
export function yamlDocuments(text: string, lines: LineCounter): readonly Document.Parsed[] {
  if (text.length > MOST_YAML) throw new TooMuchToRead()
  const parser = new Parser(lines.addNewLine)
  const composer = new Composer({
    lineCounter: lines,
    uniqueKeys: false,
    logLevel: 'silent',
    prettyErrors: false,
    merge: true,
  })
  function* tokens(): Generator<CST.Token, void> {
    lines.addNewLine(0)
    for (const lexeme of new Lexer().lex(text)) {
      yield* parser.next(lexeme)
      if (parser.stack.length > DEEPEST_STACK) throw new TooMuchToRead()
    }
    yield* parser.end()
  }
  try {
    return [...composer.compose(tokens())]
  } catch {
    // The parser tells faults and throws none; what it throws all the same is not read.
    throw new TooMuchToRead()
  }
}
