import * as core from '@actions/core'
import { type Guarded, MODES } from '../../app/guarded-inputs.ts'
import { UserError } from '../../app/user-error.ts'
import { GATES } from '../../policy/policy.ts'
import { suggestion } from '../../source/suggest.ts'
import { type HistoryPlace, historyPlace } from './audit-history-place.ts'

export const SOURCES = ['auto', 'workspace', 'api'] as const
export const COMMENTS = ['always', 'on-failure', 'never'] as const

/** The inputs of action.yml, parsed once. */
export interface Inputs extends Guarded {
  readonly token: string | null
  /** For policies in other repositories; null: the token. */
  readonly policyToken: string | null
  readonly source: (typeof SOURCES)[number]
  readonly comment: (typeof COMMENTS)[number]
  readonly fail: boolean
  readonly reportDir: string | null
  /** Whether audits keep a tracking issue. */
  readonly issue: boolean
  /** Where audits keep their trend. */
  readonly history: HistoryPlace
}

/** What holds until the inputs could be read. */
export const UNREAD: Inputs = {
  token: null,
  policyToken: null,
  paths: [],
  policy: null,
  mode: 'auto',
  source: 'auto',
  gate: null,
  comment: 'never',
  fail: true,
  reportDir: null,
  issue: false,
  history: { kind: 'none' },
}

/** What holds where an input is wrong: enough to tell it where people look. */
export function whereWrong(): Inputs {
  const token = text('token')
  if (token !== null) core.setSecret(token)
  const comment = COMMENTS.find((one) => one === text('comment')) ?? 'always'
  return { ...UNREAD, token, comment }
}

/** @throws UserError where an input has a value that it cannot have */
export function readInputs(): Inputs {
  const token = text('token')
  const policyToken = text('policy-token')
  for (const secret of [token, policyToken]) if (secret !== null) core.setSecret(secret)
  return {
    token,
    policyToken,
    paths: core.getMultilineInput('paths').filter((path) => path.trim() !== ''),
    policy: text('policy')?.replace(/^(?:\.\/+)+/, '') ?? null,
    mode: choice('mode', MODES) ?? 'auto',
    source: choice('source', SOURCES) ?? 'auto',
    gate: choice('gate', GATES),
    comment: choice('comment', COMMENTS) ?? 'always',
    fail: (choice('fail', ['true', 'false']) ?? 'true') === 'true',
    reportDir: text('report-dir'),
    issue: (choice('issue', ['true', 'false']) ?? 'true') === 'true',
    history: historyPlace(text('history') ?? 'auto'),
  }
}

function text(name: string): string | null {
  return core.getInput(name).trim() || null
}

function choice<Choice extends string>(name: string, choices: readonly Choice[]): Choice | null {
  const value = text(name)
  if (value === null) return null
  const chosen = choices.find((one) => one === value)
  if (chosen !== undefined) return chosen
  const near = suggestion(value, choices)
  throw new UserError(
    'input',
    `the input "${name}" is "${value}", which it cannot be`,
    `${near === null ? '' : `Did you mean "${near}"? `}Write ${choices.map((one) => `${name}: ${one}`).join(' or ')}.`,
  )
}
