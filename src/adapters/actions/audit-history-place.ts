import { UserError } from '../../app/user-error.ts'
import { suggestion } from '../../source/suggest.ts'
import { isTreePath } from '../github/tree-level.ts'

/** Where audits keep their trend, as the input "history" says it. */
export type HistoryPlace =
  /** In the tracking issue, where there is to be one. */
  | { readonly kind: 'auto' }
  | { readonly kind: 'issue' }
  | { readonly kind: 'branch'; readonly branch: string; readonly path: string }
  /** A file of the checkout, by its path there. */
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'none' }

const WORDS = ['auto', 'issue', 'none'] as const
const FILE_ON_BRANCH = 'aivss-gate-history.jsonl'
const FORMS =
  'Write auto, issue, none, branch:NAME, branch:NAME:PATH or file:PATH, as in "history: branch:aivss-gate-history".'

/**
 * Reads the input "history".
 *
 * @throws UserError where it says none of the places there are
 */
export function historyPlace(value: string): HistoryPlace {
  const word = WORDS.find((one) => one === value)
  if (word !== undefined) return { kind: word }
  const [kind = '', name = '', ...rest] = value.split(':')
  if (kind === 'branch') {
    if (!isBranchName(name)) throw refusal(value, `"${name}" is no name of a branch`)
    // A path may hold colons, a branch may not.
    return { kind, branch: name, path: pathIn(value, rest.length === 0 ? FILE_ON_BRANCH : rest.join(':')) }
  }
  if (kind === 'file') return { kind, path: pathIn(value, [name, ...rest].join(':')) }
  const near = suggestion(kind, [...WORDS, 'branch', 'file'])
  throw refusal(
    value,
    near === null
      ? 'there is no such place'
      : `did you mean "${[near, ...value.split(':').slice(1)].join(':')}"?`,
  )
}

function pathIn(value: string, path: string): string {
  const inside = path.replace(/^(?:\.\/+)+/, '')
  if (inside.includes('\\') || !isTreePath(inside))
    throw refusal(value, `"${path}" is no path of a file inside the repository`)
  return inside
}

/** What git allows (git-check-ref-format), without what only its own names need. */
function isBranchName(name: string): boolean {
  return (
    name.length <= 200 &&
    /^[^\s~^:?*[\\\p{Cc}\p{Cs}-][^\s~^:?*[\\\p{Cc}\p{Cs}]*$/u.test(name) &&
    !name.includes('..') &&
    !name.includes('@{') &&
    !name.startsWith('refs/') &&
    name !== '@' &&
    name
      .split('/')
      .every((part) => part !== '' && !part.startsWith('.') && !part.endsWith('.') && !part.endsWith('.lock'))
  )
}

function refusal(value: string, why: string): UserError {
  return new UserError('input', `the input "history" is "${value}": ${why}`, FORMS)
}
