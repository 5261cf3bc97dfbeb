import type { AuditRecord } from './audit-record.ts'
import { type HistoryLine, readLine } from './history-line.ts'

/** Characters and lines of a history that are read; what is older is told and left alone. */
export const HISTORY_LIMITS = { characters: 5_000_000, lines: 5_000 } as const

/** Problems that are told one by one. */
const MOST_PROBLEMS = 20

/** What earlier audits left, as far as it can be trusted. */
export interface AuditHistory {
  /** The newest unbroken part, oldest first. Only these are compared with. */
  readonly records: readonly AuditRecord[]
  /** Records that were written before the first of these and are not kept any more, or not trusted. */
  readonly before: number
  readonly problems: readonly HistoryProblem[]
  /** The newest line that is as it was written; a new one follows it. */
  readonly last: HistoryLine | null
}

/** What of a history cannot be trusted, and why. */
export interface HistoryProblem {
  readonly kind: 'changed' | 'reordered' | 'missing' | 'version' | 'unreadable' | 'too-long'
  /** Counted from 1. */
  readonly line: number
  readonly message: string
}

/**
 * Reads a history of JSON lines, each chained to the one before. Lines that were changed, moved, taken out, are of another
 * version or unreadable are told, and only the newest unbroken part is trusted. Never throws.
 *
 * The chain shows damage and edits; who may write the store can write all of it anew, or take lines off its end.
 */
export function readHistory(text: string | null): AuditHistory {
  const { lines, offset, problems: cut } = linesOf(text ?? '')
  const read = lines.map((line, index) =>
    // What has no line break was not written to its end.
    index === lines.length - 1 && !line.ended ? UNFINISHED : readLine(line.text),
  )
  const known = new Set(read.flatMap((one) => (one.ok ? [one.line.chain] : [])))
  const problems: HistoryProblem[] = [...cut]
  let part: HistoryLine[] = []
  let last: HistoryLine | null = null
  let broken = 0
  for (const [index, one] of read.entries()) {
    const line = offset + index + 1
    if (!one.ok) {
      problems.push({ kind: one.kind, line, message: WORDS[one.kind] })
      broken += 1
      continue
    }
    const { line: sound } = one
    if (last !== null && sound.previous !== last.chain) {
      part = []
      // A line that was changed in between was told already.
      const explained = sound.n > last.n && sound.n - last.n - 1 <= broken && broken > 0
      const kind = known.has(sound.previous) || sound.n <= last.n ? 'reordered' : 'missing'
      if (!explained) problems.push({ kind, line, message: WORDS[kind] })
    }
    part.push(sound)
    last = sound
    broken = 0
  }
  return {
    records: part.map(({ record }) => record),
    before: (part[0]?.n ?? 1) - 1,
    problems: atMost(problems),
    last,
  }
}

function atMost(problems: readonly HistoryProblem[]): readonly HistoryProblem[] {
  const [next, ...others] = problems.slice(MOST_PROBLEMS)
  if (next === undefined || others.length === 0) return problems
  const message = `${next.message}; ${others.length} more lines are told no longer`
  return [...problems.slice(0, MOST_PROBLEMS), { ...next, message }]
}

const UNFINISHED = { ok: false, kind: 'unreadable' } as const

const WORDS: Readonly<Record<HistoryProblem['kind'], string>> = {
  changed: 'the line is not as it was written',
  reordered: 'the line does not follow the one before it: lines were moved or repeated',
  missing: 'the line does not follow the one before it: lines between them are gone or were replaced',
  version: 'the line was written by another version of aivss-gate',
  unreadable: 'the line is no record of an audit',
  'too-long': 'the history is too long: only its end was read',
}

interface Lines {
  readonly lines: readonly { readonly text: string; readonly ended: boolean }[]
  /** How many lines stand before the first of these. */
  readonly offset: number
  readonly problems: readonly HistoryProblem[]
}

function linesOf(text: string): Lines {
  const start =
    text.length <= HISTORY_LIMITS.characters
      ? 0
      : text.indexOf('\n', text.length - HISTORY_LIMITS.characters) + 1 || text.length
  const skipped = countLines(text.slice(0, start))
  const parts = text.slice(start).split('\n')
  const rest = parts.pop() ?? ''
  const all = [
    ...parts.map((line) => ({ text: line, ended: true })),
    ...(rest === '' ? [] : [{ text: rest, ended: false }]),
  ]
  const lines = all.slice(-HISTORY_LIMITS.lines)
  const offset = skipped + all.length - lines.length
  const problems: readonly HistoryProblem[] =
    start === 0 && offset === 0
      ? []
      : [{ kind: 'too-long', line: Math.max(1, offset), message: WORDS['too-long'] }]
  return { lines, offset, problems }
}

function countLines(text: string): number {
  let count = 0
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1
  return count
}
