import { resolve } from 'node:path'
import { parsePlan, planDigest } from '../../app/fleet/plan.ts'
import { keepTrend } from '../../app/keep-trend.ts'
import { UserError } from '../../app/user-error.ts'
import { TOOL_VERSION } from '../../app/version.ts'
import type { Audit } from '../../audit/audit.ts'
import { type Portfolio, portfolioOf } from '../../audit/portfolio.ts'
import { fleetMarkdown } from '../../report/fleet-markdown.ts'
import { fleetText } from '../../report/fleet-text.ts'
import { jsonText } from '../../report/json-text.ts'
import { DEFAULT_REPORT_LEVELS, SUMMARY_BUDGET, type TerminalOptions } from '../../report/reporter.ts'
import type { Arguments } from './arguments.ts'
import { EXIT, type ExitCode, exitCodeOf } from './commands/command.ts'
import { printUserError } from './commands/problems.ts'
import { readIn } from './fleet-plan.ts'
import { handOver } from './hand-over.ts'
import { resultsBelow } from './result-files.ts'
import type { Terminal } from './terminal.ts'
import { trendFile } from './trend-file.ts'

/** Joins the results of a plan's jobs into one report. */
export async function mergeResults(
  args: Arguments,
  folders: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  const file = args.text('plan')
  if (file === null || folders.length === 0)
    throw new UserError(
      'usage',
      'fleet merge needs the plan and the folders of the results',
      'Write aivss-gate fleet merge FOLDER... --plan PLAN.',
    )
  const plan = parsePlan(readIn(resolve(terminal.cwd, file), file), file)
  const digest = planDigest(plan)
  const names = plan.repositories.map(({ name }) => name)
  const portfolios = portfolioOf(names, plan.left, TOOL_VERSION)
  const strangers: string[] = []
  for (const { path, result } of resultsBelow(folders.map((one) => resolve(terminal.cwd, one)))) {
    if (result === null || result.plan !== digest) strangers.push(path)
    else portfolios.add(result)
  }
  if (strangers.length > 0)
    terminal.err(
      `warning: ${strangers.length} files are no results of this plan and were left alone, ${strangers[0]} for one\n`,
    )
  const portfolio = portfolios.joined()
  const given = args.text('history')
  const store = given === null ? null : trendFile(terminal.cwd, given, terminal.cwd)
  const { audit, problem } = await keepTrend(portfolio.verdict, null, store, Date.now)
  const output = args.text('output')
  const report = await printed(portfolio, audit, args.text('format') ?? 'text', {
    colour: output === null && terminal.colour,
    width: terminal.width,
  })
  handOver(report, portfolio.status, output === null ? null : resolve(terminal.cwd, output), terminal)
  if (problem === null) return exitCodeOf(portfolio.status)
  printUserError(problem, terminal)
  return EXIT.error
}

async function printed(
  portfolio: Portfolio,
  audit: Audit,
  format: string,
  options: TerminalOptions,
): Promise<string> {
  switch (format) {
    case 'json':
      return jsonText({ ...portfolio, trend: audit.trend })
    case 'markdown':
      return fleetMarkdown(portfolio, audit.trend, SUMMARY_BUDGET)
    case 'html': {
      const { auditHtml } = await import('../../report/audit-html.ts')
      return auditHtml(audit, DEFAULT_REPORT_LEVELS.html)
    }
    default:
      return fleetText(portfolio, audit.trend, options)
  }
}
