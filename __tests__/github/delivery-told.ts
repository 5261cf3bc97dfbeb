import { expect } from '@jest/globals'
import type { Run } from '../support/runner.ts'
import { readOutput } from './comment-given.ts'

export const WRITE = /\/issues\/(?:comments\/)?\d+/
export const FOR_EVER = 1_000

interface Verdict {
  readonly schema: string
  readonly status: string
  readonly delivery: readonly string[]
}
export const verdictOf = (run: Run): Verdict => run.report() as unknown as Verdict
export const warnings = (run: Run): string =>
  run.annotations
    .filter(({ level }) => level === 'warning')
    .map(({ message }) => message)
    .join('\n')

/** What must hold of every run, whatever the API did. */
export function expectTold(run: Run, status: string): void {
  expect(run.outputs['status']).toBe(status)
  expect(run.stderr).toBe('')
  expect(run.stdout).not.toMatch(/\n\s+at .*\.js/)
  expect(verdictOf(run)).toMatchObject({ schema: 'aivss-gate/verdict/v1', status })
  expect(readOutput(run, 'sarif')).toMatchObject({ version: '2.1.0', runs: [{}] })
  expect(run.summary.toLowerCase()).toContain(`aivss gate: ${status}`)
}
