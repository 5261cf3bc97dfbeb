import { UserError } from '../../../app/user-error.ts'
import { plain } from '../../../report/escape.ts'
import type { Problem } from '../../../source/problem.ts'
import type { Place } from '../../../source/place.ts'
import type { Terminal } from '../terminal.ts'

/** Problems of a model, on standard error: what, where, what to do. */
export function printProblems(problems: readonly Problem[], terminal: Terminal): void {
  for (const problem of problems) terminal.err(sentence(problem.message, problem.place, problem.help))
}

/** A bad request, on standard error. */
export function printUserError(error: UserError, terminal: Terminal): void {
  terminal.err(sentence(error.message, error.place, error.help))
  printProblems(error.others, terminal)
}

function sentence(message: string, place: Place | null, help: string): string {
  const where = place === null ? '' : `${plain(place.path)}:${place.line}:${place.column} `
  return `error: ${where}${plain(message)}\n  ${plain(help)}\n`
}
