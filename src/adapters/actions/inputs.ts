import * as core from '@actions/core'
import { UserError } from '../../app/user-error.ts'

/** The inputs of action.yml, parsed once. */
export interface Inputs {
  readonly paths: readonly string[]
  readonly policy: string | null
  readonly fail: boolean
  readonly reportDir: string | null
}

/** @throws UserError where `fail` is neither true nor false */
export function readInputs(): Inputs {
  const text = (name: string): string | null => core.getInput(name).trim() || null
  const fail = text('fail') ?? 'true'
  if (fail !== 'true' && fail !== 'false')
    throw new UserError(
      'input',
      'the input "fail" is neither true nor false',
      'Write fail: true or fail: false.',
    )
  return {
    paths: core.getMultilineInput('paths').filter((path) => path.trim() !== ''),
    policy: text('policy'),
    fail: fail === 'true',
    reportDir: text('report-dir'),
  }
}
