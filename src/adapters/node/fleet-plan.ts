import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import {
  fleetPlan,
  type FleetPlan,
  matrixOf,
  MOST_SHARDS,
  parseList,
  REPOSITORY_NAME,
} from '../../app/fleet/plan.ts'
import { UserError } from '../../app/user-error.ts'
import { apiProblem } from '../github/api-problem.ts'
import { organisationRepositories } from '../github/organisation.ts'
import type { Arguments } from './arguments.ts'
import { EXIT, type ExitCode } from './commands/command.ts'
import { githubOfCommand } from './fleet-ports.ts'
import type { Terminal } from './terminal.ts'

/** Repositories of one job where nobody says how many jobs there are to be. */
const PER_SHARD = 50

/** Prints the matrix of a fleet's jobs on one line, and freezes the list of its repositories. */
export async function planFleet(
  args: Arguments,
  positionals: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  const [extra] = positionals
  if (extra !== undefined)
    throw new UserError('usage', `"${extra}" is one argument too many`, 'Name a list with --list FILE.')
  const plan = await planned(args, terminal)
  if (plan.repositories.length === 0)
    throw new UserError(
      'fleet-empty',
      'there is no repository to audit',
      'Check the name and what the token may see; --forks and --archived take in more.',
    )
  const matrix = matrixOf(plan, shardsOf(args.text('shards'), plan))
  const output = args.text('output')
  if (output !== null) writeOut(resolve(terminal.cwd, output), `${JSON.stringify(plan, null, 2)}\n`)
  terminal.out(`${JSON.stringify(matrix)}\n`)
  const left = plan.left.length === 0 ? '' : `, ${plan.left.length} left out`
  terminal.err(`${plan.repositories.length} repositories in ${matrix.include.length} jobs${left}\n`)
  return EXIT.ok
}

async function planned(args: Arguments, terminal: Terminal): Promise<FleetPlan> {
  const [list, org] = [args.text('list'), args.text('org')]
  if ((list === null) === (org === null))
    throw new UserError('usage', 'one of --org and --list is needed', 'Write --org NAME or --list FILE.')
  if (list !== null) return fleetPlan(parseList(readIn(resolve(terminal.cwd, list), list), list), [])
  return await ofOrganisation(org ?? '', { forks: args.flag('forks'), archived: args.flag('archived') })
}

async function ofOrganisation(
  org: string,
  wanted: { readonly forks: boolean; readonly archived: boolean },
): Promise<FleetPlan> {
  if (!/^[A-Za-z0-9][A-Za-z0-9-]{0,38}$/.test(org))
    throw new UserError('usage', `"${org}" is no name of an organisation`, 'Write --org acme.')
  try {
    const all = await organisationRepositories(githubOfCommand(process.env).client(), org)
    const left: { name: string; why: string }[] = []
    const repositories = all.flatMap(({ name, branch, archived, disabled, fork }) => {
      const why = !REPOSITORY_NAME.test(name)
        ? 'unreadable names'
        : disabled
          ? 'disabled'
          : archived && !wanted.archived
            ? 'archived'
            : fork && !wanted.forks
              ? 'forks'
              : null
      if (why === null) return [{ name, branch }]
      left.push({ name: name.slice(0, 200), why })
      return []
    })
    return fleetPlan(repositories, left)
  } catch (error) {
    throw apiProblem(error, `the repositories of ${org} could not be listed`)
  }
}

function shardsOf(text: string | null, { repositories }: FleetPlan): number {
  if (text === null) return Math.min(MOST_SHARDS, Math.ceil(repositories.length / PER_SHARD))
  const shards = /^\d{1,6}$/.test(text) ? Number(text) : 0
  if (shards >= 1 && shards <= MOST_SHARDS) return shards
  throw new UserError(
    'usage',
    `--shards ${text} is no number of jobs`,
    `Write a number from 1 to ${MOST_SHARDS}, which is the most that one matrix may have.`,
  )
}

/** @throws UserError */
export function readIn(path: string, shown: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'unknown reason'
    throw new UserError('input', `${shown} could not be read: ${reason}`, 'Name a file that can be read.')
  }
}

/** @throws UserError */
export function writeOut(path: string, content: string): void {
  try {
    writeFileSync(path, content)
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'unknown reason'
    throw new UserError(
      'output',
      `${path} could not be written: ${reason}`,
      'Name a file that can be written.',
    )
  }
}
