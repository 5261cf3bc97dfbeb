import { writeFileSync } from 'node:fs'
import { UserError } from '../../app/user-error.ts'
import type { Status } from '../../verdict/verdict.ts'
import type { Terminal } from './terminal.ts'

/**
 * Prints a report, or writes it to the file or device that was asked for.
 *
 * @throws UserError where that cannot be written
 */
export function handOver(report: string, status: Status, output: string | null, terminal: Terminal): void {
  if (output === null) {
    terminal.out(report)
    return
  }
  try {
    writeFileSync(output, report)
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'unknown reason'
    throw new UserError(
      'output',
      `the report could not be written: ${reason}`,
      'Name a file that can be written with --output.',
    )
  }
  terminal.err(`${status}: report written to ${output}\n`)
}
