import { setTimeout } from 'node:timers/promises'
import { resolve } from 'node:path'
import { auditFleet, RESERVE } from '../../app/fleet/audit-fleet.ts'
import { inShard, parsePlan, parseShard, planDigest } from '../../app/fleet/plan.ts'
import { UserError } from '../../app/user-error.ts'
import { TOOL_VERSION } from '../../app/version.ts'
import { UNNAMED_LIMIT_WAIT } from '../github/rate-limit.ts'
import type { Arguments } from './arguments.ts'
import { EXIT, type ExitCode } from './commands/command.ts'
import { readIn } from './fleet-plan.ts'
import { fleetPorts, githubOfCommand } from './fleet-ports.ts'
import { openProject } from './project.ts'
import type { Terminal } from './terminal.ts'

/** GitHub gives all requests back within the hour; a little more, since clocks differ. */
const LONGEST_WAIT = 65 * 60_000
/** Runs in a row that audited nothing, after which waiting helps no more: a single repository may be more than a limit allows. */
const MOST_FRUITLESS = 3

/** Audits one share of a plan through the API and leaves a result for each repository. */
export async function auditShare(
  args: Arguments,
  positionals: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  const [file, extra] = positionals
  const output = args.text('output')
  if (file === undefined || output === null || extra !== undefined)
    throw new UserError(
      'usage',
      'fleet audit needs a plan and a folder for the results',
      'Write aivss-gate fleet audit PLAN --output FOLDER.',
    )
  const plan = parsePlan(readIn(resolve(terminal.cwd, file), file), file)
  const shard = args.text('shard')
  const share = shard === null ? plan.repositories : inShard(plan, parseShard(shard))
  const named = args.text('policy')
  const policy = named === null ? null : (await openProject(terminal.cwd, [], named)).policy
  const github = githubOfCommand(process.env)
  const ports = fleetPorts(github, resolve(terminal.cwd, output), terminal.progress)
  const options = { plan: planDigest(plan), policy, tool: TOOL_VERSION }
  for (let fruitless = 0; ;) {
    const { audited, unread, resumed, again, waiting } = await auditFleet(ports, share, options)
    const retried =
      again === 0
        ? ''
        : `, ${again} that GitHub's rate limit had cut short ${again === 1 ? 'was' : 'were'} tried again`
    terminal.err(
      `${audited} audited, ${unread} of them could not be read, ${resumed} had a result already${retried}, ${waiting} wait; ${github.meter.requests()} requests\n`,
    )
    if (waiting === 0) return unread === 0 ? EXIT.ok : EXIT.error
    fruitless = audited === 0 ? fruitless + 1 : 0
    // A secondary limit strikes while there are requests left, and is over long before the hour is.
    const isSecondary = (github.meter.remaining() ?? 0) >= RESERVE
    const until = isSecondary ? null : github.meter.resetAt()
    const wait = isSecondary ? 0 : until === null ? null : until - Date.now()
    if (!args.flag('wait') || wait === null || wait > LONGEST_WAIT || fruitless >= MOST_FRUITLESS) {
      const when = until === null ? '' : ` until ${new Date(until).toISOString()}`
      terminal.err(
        `error: GitHub's rate limit is reached${when}\n  Run the same again then, with the same --output: it goes on where it was. --wait waits.\n`,
      )
      return EXIT.error
    }
    // What is limited although the hour is over is so for another reason, which names no time.
    const pause = wait > 0 ? wait + 1_000 : UNNAMED_LIMIT_WAIT
    terminal.err(`waiting ${Math.ceil(pause / 1_000)} s for GitHub's rate limit\n`)
    await setTimeout(pause)
  }
}
