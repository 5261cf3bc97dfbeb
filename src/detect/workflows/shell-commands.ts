/** A word of a command, quotes taken off; the offset is that of its first character, quotes included. */
export interface ShellWord {
  readonly text: string
  readonly offset: number
}

/** What separates commands: a script's lines and operators, a folded script's operators only, or nothing (one list of arguments). */
export type ShellLayout = 'script' | 'folded' | 'arguments'

/** Substitutions nested deeper than this are read as text. */
const DEEPEST = 20

/**
 * The simple commands of a shell text, those inside of substitutions before the command that holds them. Comments and
 * here-documents are no commands; `${{ }}` stays as it is written. Nothing is expanded or executed, and a text that is no
 * valid script is read as far as that goes.
 */
export function shellCommands(text: string, layout: ShellLayout): readonly (readonly ShellWord[])[] {
  const commands: ShellWord[][] = []
  let at = 0
  let endMarks: { readonly mark: string; readonly indented: boolean }[] = []
  read(null, 0)
  return commands

  function read(end: ')' | '`' | null, depth: number): void {
    let command: ShellWord[] = []
    let word: { text: string; readonly offset: number } | null = null
    const add = (part: string, offset: number): void => {
      word ??= { text: '', offset }
      word.text += part
    }
    const endWord = (): void => {
      if (word !== null) command.push(word)
      word = null
    }
    const endCommand = (): void => {
      endWord()
      if (command.length > 0) commands.push(command)
      command = []
    }
    let isArray = false
    while (at < text.length) {
      const from = at
      const here = text[at] ?? ''
      if (isArray && here === ')') {
        isArray = false
        endCommand()
        at += 1
      } else if (here === '(' && isAssignment(word)) {
        isArray = true
        endWord()
        at += 1
      } else if (here === end) {
        at += 1
        break
      } else if (/^[\\`]\r?\n/.test(text.slice(at, at + 3))) {
        at = text.indexOf('\n', at) + 1
        endWord()
      } else if (here === '\\') {
        add(text[at + 1] ?? '', from)
        at += 2
      } else if (here === "'") {
        const close = text.indexOf("'", at + 1)
        add(text.slice(at + 1, close === -1 ? undefined : close), from)
        at = close === -1 ? text.length : close + 1
      } else if (here === '"') add(quoted(depth), from)
      else if (here === '$' || here === '`') add(expansion(depth), from)
      else if (here === '#' && word === null) at = endOfLine()
      else if (here === '\n') {
        if (layout === 'script' && !isArray) endCommand()
        else endWord()
        at += 1
        skipHereDocuments()
      } else if (/\s/.test(here)) {
        endWord()
        at += 1
      } else if (layout !== 'arguments' && hereDocument()) endWord()
      else if (layout !== 'arguments' && isOperator()) {
        endCommand()
        at += 1
      } else {
        add(here, from)
        at += 1
      }
    }
    endCommand()
  }

  /** `NAME=` before the parenthesis of an array: the array is one command that begins with that word. */
  function isAssignment(word: ShellWord | null): boolean {
    return word !== null && /^\w+\+?=$/.test(word.text)
  }

  function isOperator(): boolean {
    const here = text[at] ?? ''
    // `2>&1` and `&>` redirect.
    if (here === '&') return text[at - 1] !== '>' && text[at + 1] !== '>'
    return /[;|()]/.test(here)
  }

  function endOfLine(): number {
    const end = text.indexOf('\n', at)
    return end === -1 ? text.length : end
  }

  function quoted(depth: number): string {
    let inside = ''
    at += 1
    while (at < text.length && text[at] !== '"') {
      if (text[at] === '\\') {
        inside += text[at + 1] ?? ''
        at += 2
      } else if (text[at] === '$' || text[at] === '`') inside += expansion(depth)
      else {
        inside += text[at]
        at += 1
      }
    }
    at += 1
    return inside
  }

  /** Passes over what begins with `$` or a backtick; the commands inside are read. */
  function expansion(depth: number): string {
    const from = at
    const close = text.startsWith('${{', at)
      ? '}}'
      : text.startsWith('$((', at)
        ? '))'
        : text.startsWith('${', at)
          ? '}'
          : null
    const nested = text[at] === '`' ? '`' : text.startsWith('$(', at) ? ')' : null
    if (close !== null) {
      const end = text.indexOf(close, at)
      at = end === -1 ? text.length : end + close.length
    } else if (nested !== null && depth < DEEPEST) {
      at += nested === '`' ? 1 : 2
      read(nested, depth + 1)
    } else at += 1
    return text.slice(from, at)
  }

  /** Notes the mark that ends a here-document, `<<EOF` and `<<-'EOF'`. */
  function hereDocument(): boolean {
    if (!text.startsWith('<<', at) || text[at + 2] === '<' || text[at - 1] === '<') return false
    const match = /^<<(-?)[ \t]*(["']?)([\w.-]+)\2/.exec(text.slice(at, at + 80))
    if (match === null) return false
    endMarks = [...endMarks, { mark: match[3] ?? '', indented: match[1] === '-' }]
    at += match[0].length
    return true
  }

  function skipHereDocuments(): void {
    for (const { mark } of endMarks) {
      let ended = false
      while (!ended && at < text.length) {
        const end = endOfLine()
        ended = text.slice(at, end).trim() === mark
        at = end + 1
      }
    }
    endMarks = []
  }
}
