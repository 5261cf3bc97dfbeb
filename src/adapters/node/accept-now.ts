import { join } from 'node:path'
import { acceptDebt } from '../../app/accept-debt.ts'
import { UserError } from '../../app/user-error.ts'
import type { Terms } from '../../audit/accept.ts'
import { isDay } from '../../model/day.ts'
import { acceptText } from '../../report/accept-text.ts'
import type { Arguments } from './arguments.ts'
import { type ExitCode, exitCodeOf } from './commands/command.ts'
import { openRun } from './local-run.ts'
import { replaceFile } from './replace-file.ts'
import type { Terminal } from './terminal.ts'

/**
 * Writes what is found now to the baseline of the policy, and prints what changes in it.
 *
 * @throws UserError where the terms are not complete, or nothing can be accepted or written
 */
export async function acceptNow(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const terms = termsOf(args)
  const { folder, ports, request } = await openRun(terminal, args.text('policy'))
  const { path, text, debt, verdict } = await acceptDebt(ports, request, terms)
  const changes = debt.added.length + debt.renewed.length + debt.dropped.length
  const isThere = folder.workspace.has(path)
  if (changes > 0 || !isThere) replaceFile(folder.root, join(folder.root, path), text, path)
  terminal.out(acceptText(path, debt, verdict, terminal))
  terminal.out(
    changes === 0 && isThere
      ? 'Nothing changed.\n'
      : 'Next: have it reviewed. It counts where the policy is read from, which is the default branch on GitHub.\n',
  )
  return exitCodeOf(verdict.status)
}

function termsOf(args: Arguments): Omit<Terms, 'on'> {
  const stated = (name: 'by' | 'why' | 'expires', help: string): string => {
    const value = args.text(name)?.trim() ?? ''
    if (value === '') throw new UserError('usage', `--accept needs --${name}`, help)
    return value
  }
  const by = stated('by', 'Name who answers for it, for example --by @acme/ciso.')
  const why = stated('why', 'Say why it is acceptable, in at least 10 characters.')
  const expires = stated('expires', 'Name the last day on which it counts, YYYY-MM-DD.')
  if (why.length < 10 || why.length > 4000)
    throw new UserError('usage', '--why is too short or too long', 'Say why in 10 to 4,000 characters.')
  if (by.length > 200) throw new UserError('usage', '--by is too long', 'Name one owner or team.')
  if (!isDay(expires))
    throw new UserError('usage', `--expires ${expires} is no day`, 'Write a real calendar day as YYYY-MM-DD.')
  return { by, why, expires }
}
