import { pythonTokens } from './python-tokens.ts'
import { scriptTokens } from './script-tokens.ts'

/** A word of source code. Comments are none, and what stands inside of a string is never a name. */
export interface Token {
  readonly kind: 'name' | 'text' | 'number' | 'mark'
  /** Of a text: what stands between the quotes, escapes as written. */
  readonly text: string
  /** From 1. */
  readonly line: number
  readonly column: number
}

export type Language = 'python' | 'script'

/** Source code as tokens, with the brackets paired; bad code is paired as far as it goes. */
export interface Code {
  readonly language: Language
  readonly tokens: readonly Token[]
  /** Of an opening bracket: where it closes (the number of tokens, if it never does). */
  readonly closing: ReadonlyMap<number, number>
  /** Of each token: the innermost bracket that it stands in, or -1. */
  readonly owner: readonly number[]
}

/** Tokens from one (included) to another (excluded). */
export interface Span {
  readonly from: number
  readonly to: number
}

/** TypeScript and JavaScript are one language here; null for anything that is neither that nor Python. */
export function languageOf(path: string): Language | null {
  if (path.endsWith('.py')) return 'python'
  return /(?<!\.d)\.[cm]?[jt]sx?$/.test(path) ? 'script' : null
}

export function readCode(language: Language, text: string): Code {
  const tokens = language === 'python' ? pythonTokens(text) : scriptTokens(text)
  return { language, tokens, ...pairs(tokens) }
}

const OPENER = new Map([
  [')', '('],
  [']', '['],
  ['}', '{'],
])

/** Pairs brackets in one pass; a closing one that nothing opened is skipped, one that fits further out closes all within. */
function pairs(tokens: readonly Token[]): Pick<Code, 'closing' | 'owner'> {
  const closing = new Map<number, number>()
  const owner: number[] = []
  const open: number[] = []
  const waiting = new Map([...OPENER.values()].map((opener) => [opener, 0]))
  for (const [index, token] of tokens.entries()) {
    const opener = token.kind === 'mark' ? OPENER.get(token.text) : undefined
    if (opener !== undefined && (waiting.get(opener) ?? 0) > 0)
      for (let last = open.pop(); last !== undefined; last = open.pop()) {
        const text = tokens[last]?.text ?? ''
        closing.set(last, index)
        waiting.set(text, (waiting.get(text) ?? 1) - 1)
        if (text === opener) break
      }
    owner.push(open.at(-1) ?? -1)
    const count = token.kind === 'mark' ? waiting.get(token.text) : undefined
    if (count === undefined) continue
    waiting.set(token.text, count + 1)
    open.push(index)
  }
  for (const index of open) closing.set(index, tokens.length)
  return { closing, owner }
}

/** Whether a token is this punctuation or keyword. */
export function isMark({ tokens }: Code, index: number, ...texts: readonly string[]): boolean {
  const token = tokens[index]
  return token?.kind === 'mark' && texts.includes(token.text)
}

/** The name at a place, or null. */
export function nameAt({ tokens }: Code, index: number): string | null {
  const token = tokens[index]
  return token?.kind === 'name' ? token.text : null
}

/** The string at a place, or null. */
export function textAt({ tokens }: Code, index: number): string | null {
  const token = tokens[index]
  return token?.kind === 'text' ? token.text : null
}

/** What a span says if it is one string and nothing else; parts that Python joins count as one. */
export function literal(code: Code, { from, to }: Span): string | null {
  const parts = code.tokens.slice(from, Math.min(to, from + 100))
  if (parts.length === 0 || parts.length < to - from) return null
  return parts.every(({ kind }) => kind === 'text') ? parts.map(({ text }) => text).join('') : null
}

/** The token behind a bracket's end, or the next one. */
export function after(code: Code, index: number): number {
  return (code.closing.get(index) ?? index) + 1
}

/** What stands between the commas inside of a bracket. */
export function parts(code: Code, open: number): readonly Span[] {
  const end = code.closing.get(open) ?? open + 1
  const found: Span[] = []
  let from = open + 1
  for (let index = from; index <= end; index = index === end ? index + 1 : after(code, index)) {
    if (index !== end && !isMark(code, index, ',')) continue
    if (index > from) found.push({ from, to: index })
    from = index + 1
  }
  return found
}
