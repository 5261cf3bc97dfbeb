import type { Status } from '../../../verdict/verdict.ts'
import type { Option } from '../arguments.ts'
import type { Terminal } from '../terminal.ts'

/** Exit codes of every command; the output format never changes them. */
export const EXIT = { ok: 0, failed: 1, error: 2, nothing: 3 } as const
export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

/** Whether a verdict is green. */
export function exitCodeOf(status: Status): ExitCode {
  switch (status) {
    case 'pass':
    case 'warn':
      return EXIT.ok
    case 'fail':
      return EXIT.failed
    case 'incomplete':
    case 'error':
      return EXIT.error
    case 'nothing-to-check':
      return EXIT.nothing
  }
}

/** One command of the command line. */
export interface Command {
  readonly name: string
  readonly summary: string
  /** What follows the name, as the help shows it. */
  readonly usage: string
  /** What a newcomer needs to know beyond options: one paragraph a line. */
  readonly details: readonly string[]
  readonly options: Readonly<Record<string, Option>>
  readonly examples: readonly (readonly [command: string, does: string])[]
  run(argv: readonly string[], terminal: Terminal): Promise<ExitCode>
}
