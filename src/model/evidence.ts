import { readStructured } from '../source/structured.ts'
import { saysSomething, withoutComments } from './comments.ts'
import { lineOf, spend, standsIn } from './evidence-search.ts'

/** Where a mitigation can be seen, as a model writes it. */
export type Evidence =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'line'; readonly path: string; readonly line: number }
  | { readonly kind: 'text'; readonly path: string; readonly text: string }
  | {
      readonly kind: 'pointer'
      readonly path: string
      readonly pointer: readonly string[]
      readonly value: string
    }
  | { readonly kind: 'url' }
  | { readonly kind: 'invalid'; readonly reason: string }

/** How many more steps looking at evidence may take; one is some ten nanoseconds. */
export interface Effort {
  left: number
}

interface TextFile {
  readonly kind: 'text'
  readonly text: string
  /** Shared by the files of one tree; without it nothing is bounded. */
  readonly effort?: Effort
}

/** A file of the tree as evidence sees it. */
export type TreeFile =
  | TextFile
  /** It is there, but is not read: a link, too large, not text. */
  | { readonly kind: 'unread'; readonly reason: string }
  /** It may not serve as evidence: a model, the policy, an ignored file, or outside `evidence-paths`. */
  | { readonly kind: 'barred'; readonly reason: string }

export interface EvidenceResult {
  /** As written. */
  readonly text: string
  /** Null where it cannot be checked from here (a URL). */
  readonly holds: boolean | null
  /** Whether it counts as proof in the tree (strength `path`). */
  readonly proves: boolean
  readonly reason: string | null
  /** Whether it holds by a file that the judged change itself adds or edits: nobody but its author has seen it yet. */
  readonly brought: boolean
}

/** Text shorter than this says nothing about a file. */
const MIN_TEXT = 6
/** Of these so many are letters or digits: a line of dashes says nothing either. */
const MIN_LETTERS = 3

/** Reads one entry of `evidence:`. */
export function parseEvidence(text: string): Evidence {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) return { kind: 'url' }
  const contains = /^(\S+)\s+contains\s+(.+)$/s.exec(text)
  if (contains !== null) {
    const needle = (contains[2] ?? '').trim().replace(/^(["'])(.*)\1$/s, '$2')
    if (needle.trim().length < MIN_TEXT)
      return { kind: 'invalid', reason: `the text to find has fewer than ${MIN_TEXT} characters` }
    if ((needle.match(/[\p{L}\p{N}]/gu) ?? []).length < MIN_LETTERS)
      return { kind: 'invalid', reason: `the text to find has fewer than ${MIN_LETTERS} letters or digits` }
    return withPath(contains[1] ?? '', (path) => ({ kind: 'text', path, text: needle }))
  }
  const pointer = /^([^#\s]+)#(\/\S*)\s*={1,2}\s*(.+)$/s.exec(text)
  if (pointer !== null) {
    const parts = (pointer[2] ?? '').split('/').slice(1)
    const decoded = parts.map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    return withPath(pointer[1] ?? '', (path) => ({
      kind: 'pointer',
      path,
      pointer: decoded,
      value: (pointer[3] ?? '').trim(),
    }))
  }
  const line = /^([^#]+)#L(\d{1,7})(?:-L?\d{1,7})?$/.exec(text)
  if (line !== null) return withPath(line[1] ?? '', (path) => ({ kind: 'line', path, line: Number(line[2]) }))
  if (text.includes('#'))
    return {
      kind: 'invalid',
      reason: 'what follows # is neither a line (#L12) nor a pointer with a value (#/a/b = VALUE)',
    }
  return withPath(text, (path) => ({ kind: 'file', path }))
}

function withPath(raw: string, make: (path: string) => Evidence): Evidence {
  const path = raw.trim().replace(/^\.\//, '')
  const parts = path.split('/')
  if (
    path === '' ||
    path.startsWith('/') ||
    path.includes('\\') ||
    parts.includes('..') ||
    parts.includes('')
  ) {
    return { kind: 'invalid', reason: 'it is not a path inside the repository' }
  }
  return make(path)
}

/** The file that an entry of evidence needs, or null. */
export function evidencePath(evidence: Evidence): string | null {
  return evidence.kind === 'url' || evidence.kind === 'invalid' ? null : evidence.path
}

/**
 * Whether evidence holds in the tree. Proof is a file that exists and says something, a text outside comments, or a value
 * at a pointer; a URL cannot be checked and a line number alone says nothing.
 */
export function checkEvidence(text: string, fileAt: (path: string) => TreeFile | null): EvidenceResult {
  const evidence = parseEvidence(text)
  const result = (holds: boolean | null, proves: boolean, reason: string | null): EvidenceResult => ({
    text,
    holds,
    proves,
    reason,
    brought: false,
  })
  if (evidence.kind === 'invalid') return result(false, false, evidence.reason)
  if (evidence.kind === 'url') return result(null, false, 'a URL is not checked and proves nothing by itself')
  const file = fileAt(evidence.path)
  if (file === null) return result(false, false, `${evidence.path} does not exist`)
  if (file.kind !== 'text') return result(false, false, `${evidence.path} ${file.reason}`)
  const known = RESULTS.get(file) ?? new Map<string, EvidenceResult>()
  RESULTS.set(file, known)
  const shown = known.get(text) ?? inFile(evidence, file, result)
  known.set(text, shown)
  return shown
}

type NamesFile = Exclude<Evidence, { kind: 'url' | 'invalid' }>
type MakeResult = (holds: boolean, proves: boolean, reason: string | null) => EvidenceResult

/** What was found already in a file: many agents may name it, and a run asks more than once. */
const RESULTS = new WeakMap<TextFile, Map<string, EvidenceResult>>()
const UNCOMMENTED = new WeakMap<TextFile, string>()
const PARSED = new WeakMap<TextFile, ReturnType<typeof readStructured>>()

/** Steps for each character, as measured on texts that were made to be slow. */
const STEPS = { strip: 6, json: 60, yaml: 150 } as const

function inFile(evidence: NamesFile, file: TextFile, result: MakeResult): EvidenceResult {
  const { path } = evidence
  const tooMuch = (): EvidenceResult =>
    result(false, false, `${path} was not looked at: evidence names more than is searched in one run`)
  switch (evidence.kind) {
    case 'file':
      if (!spend(file.effort, file.text.length * STEPS.strip)) return tooMuch()
      if (saysSomething(file.text, path)) return result(true, true, null)
      return result(
        false,
        false,
        `${path} ${file.text.trim() === '' ? 'is empty' : 'holds nothing but comments'}`,
      )
    case 'line': {
      if (!spend(file.effort, file.text.length)) return tooMuch()
      const line = lineOf(file.text, evidence.line)
      return line === undefined || line.trim() === ''
        ? result(false, false, `${path} has no text at line ${evidence.line}`)
        : result(true, false, 'a line number alone does not say what stands there')
    }
    case 'text': {
      const known = UNCOMMENTED.get(file)
      if (!spend(file.effort, known === undefined ? file.text.length * STEPS.strip : 1)) return tooMuch()
      const text = known ?? withoutComments(file.text, path)
      UNCOMMENTED.set(file, text)
      if (standsIn(evidence.text, text, file.effort)) return result(true, true, null)
      return result(
        false,
        false,
        text !== file.text && standsIn(evidence.text, file.text, file.effort)
          ? `${path} holds the text only in a comment`
          : `${path} does not contain the text`,
      )
    }
    case 'pointer': {
      const json = /\.json$/i.test(path)
      if (!json && !/\.ya?ml$/i.test(path))
        return result(false, false, `${path} is neither JSON nor YAML, so a pointer cannot be followed`)
      const known = PARSED.get(file)
      if (known === undefined && !spend(file.effort, file.text.length * (json ? STEPS.json : STEPS.yaml)))
        return tooMuch()
      const parsed = known ?? readStructured(file.text, path, { syntax: json ? 'json' : 'yaml' })
      PARSED.set(file, parsed)
      return checkPointer(evidence, parsed, result)
    }
  }
}

function checkPointer(
  evidence: Extract<Evidence, { kind: 'pointer' }>,
  parsed: ReturnType<typeof readStructured>,
  result: MakeResult,
): EvidenceResult {
  if (!parsed.ok)
    return result(
      false,
      false,
      `${evidence.path} could not be read: ${parsed.problems[0]?.message ?? 'syntax error'}`,
    )
  let value: unknown = parsed.source.data
  for (const part of evidence.pointer) {
    // RFC 6901, section 4: of a list only its items.
    const key = Array.isArray(value) ? (/^(?:0|[1-9]\d{0,5})$/.test(part) ? Number(part) : -1) : part
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) {
      return result(false, false, `${evidence.path} has nothing at /${evidence.pointer.join('/')}`)
    }
    value = Reflect.get(value, key)
  }
  return says(value, evidence.value)
    ? result(true, true, null)
    : result(false, false, `${evidence.path} has another value at /${evidence.pointer.join('/')}`)
}

/** Whether a value is what the evidence writes: as plain text or as JSON. */
function says(value: unknown, wanted: string): boolean {
  if (value === wanted) return true
  if (typeof value === 'number' || typeof value === 'boolean' || value === null)
    return String(value) === wanted
  try {
    return isDeepEqual(value, JSON.parse(wanted))
  } catch {
    return false
  }
}

/** Compares no deeper than the second value goes: the first comes from a file and may share its parts through aliases. */
function isDeepEqual(value: unknown, wanted: unknown): boolean {
  if (typeof wanted !== 'object' || wanted === null) return value === wanted
  if (typeof value !== 'object' || value === null || Array.isArray(value) !== Array.isArray(wanted))
    return false
  const keys = Object.keys(wanted)
  return (
    Object.keys(value).length === keys.length &&
    keys.every(
      (key) => Object.hasOwn(value, key) && isDeepEqual(Reflect.get(value, key), Reflect.get(wanted, key)),
    )
  )
}
