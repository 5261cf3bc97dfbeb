import { UserError } from '../../app/user-error.ts'
import { TOOL_VERSION } from '../../app/version.ts'
import { didYouMean } from '../../source/suggest.ts'
import { type Command, EXIT, type ExitCode } from './commands/command.ts'
import { commandHelp, overview } from './commands/help.ts'
import { printUserError } from './commands/problems.ts'
import type { Terminal } from './terminal.ts'

/** Every command, loaded when it is named: most of the time of a short run is spent on loading. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import('./commands/check.ts')).check,
  score: async () => (await import('./commands/score.ts')).score,
  explain: async () => (await import('./commands/explain.ts')).explain,
  agents: async () => (await import('./commands/agents.ts')).agents,
  init: async () => (await import('./commands/init.ts')).init,
  rules: async () => (await import('./commands/rules.ts')).rules,
  policy: async () => (await import('./commands/policy.ts')).policy,
  schema: async () => (await import('./commands/schema.ts')).schema,
  convert: async () => (await import('./commands/convert.ts')).convert,
  fix: async () => (await import('./commands/fix.ts')).fix,
  audit: async () => (await import('./commands/audit.ts')).audit,
  fleet: async () => (await import('./commands/fleet.ts')).fleet,
  doctor: async () => (await import('./commands/doctor.ts')).doctor,
}

/** Runs the command line. A bad request is told and exits with 2; a bug shows its stack and exits with 2. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    const [name, ...rest] = argv
    if (name === '--version' || name === '-v' || name === '-V') {
      terminal.out(`${TOOL_VERSION}\n`)
      return EXIT.ok
    }
    if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
      const about = await commandNamed(rest[0])
      terminal.out(about === null ? overview(await allCommands()) : commandHelp(about))
      return name === undefined ? EXIT.error : EXIT.ok
    }
    const command = await commandNamed(name)
    if (command === null) {
      throw new UserError(
        'usage',
        `unknown command "${name}"`,
        `${didYouMean(name, Object.keys(COMMANDS))} See aivss-gate --help.`,
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

async function commandNamed(name: string | undefined): Promise<Command | null> {
  const load = name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  return load === undefined ? null : await load()
}

async function allCommands(): Promise<readonly Command[]> {
  return await Promise.all(Object.values(COMMANDS).map(async (load) => await load()))
}
