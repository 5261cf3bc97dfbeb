import { UserError } from '../../app/user-error.ts'
import { TOOL_VERSION } from '../../app/version.ts'
import { didYouMean } from '../../source/suggest.ts'
import { agents } from './commands/agents.ts'
import { check } from './commands/check.ts'
import { type Command, EXIT, type ExitCode } from './commands/command.ts'
import { explain } from './commands/explain.ts'
import { commandHelp, overview } from './commands/help.ts'
import { init } from './commands/init.ts'
import { policy } from './commands/policy.ts'
import { printUserError } from './commands/problems.ts'
import { rules } from './commands/rules.ts'
import { schema } from './commands/schema.ts'
import { score } from './commands/score.ts'
import type { Terminal } from './terminal.ts'

export const COMMANDS: readonly Command[] = [check, score, explain, agents, init, rules, policy, schema]

/** Runs the command line. A bad request is told and exits with 2; a bug shows its stack and exits with 2. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    const [name, ...rest] = argv
    if (name === '--version' || name === '-v' || name === '-V') {
      terminal.out(`${TOOL_VERSION}\n`)
      return EXIT.ok
    }
    if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
      const about = COMMANDS.find((one) => one.name === rest[0])
      terminal.out(about === undefined ? overview(COMMANDS) : commandHelp(about))
      return name === undefined ? EXIT.error : EXIT.ok
    }
    const command = COMMANDS.find((one) => one.name === name)
    if (command === undefined) {
      const names = COMMANDS.map((one) => one.name)
      throw new UserError(
        'usage',
        `unknown command "${name}"`,
        `${didYouMean(name, names)} See aivss-gate --help.`,
      )
    }
    if (rest.includes('--help') || rest.includes('-h')) {
      terminal.out(commandHelp(command))
      return EXIT.ok
    }
    return await command.run(rest, terminal)
  } catch (error) {
    if (error instanceof UserError) printUserError(error, terminal)
    else
      terminal.err(
        `error: this is a bug in aivss-gate; please report it\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
      )
    return EXIT.error
  }
}
