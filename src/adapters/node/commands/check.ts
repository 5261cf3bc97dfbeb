import { baselineIn } from '../../../app/baseline-file.ts'
import { check as runCheck, dayOf } from '../../../app/check.ts'
import { floorsOf } from '../../../app/floors.ts'
import { UserError } from '../../../app/user-error.ts'
import { TOOL_VERSION } from '../../../app/version.ts'
import { errorVerdict } from '../../../app/error-verdict.ts'
import { policyDigest } from '../../../policy/print.ts'
import {
  DEFAULT_REPORT_LEVELS,
  FORMATS,
  type ReportFormat,
  type ReportOptions,
  REPORTERS,
} from '../../../report/reporter.ts'
import { LEVELS, type Level, type Verdict } from '../../../verdict/verdict.ts'
import { type Arguments, type Option, readArguments } from '../arguments.ts'
import { openBase } from '../base.ts'
import { handOver } from '../hand-over.ts'
import { libraryOfCommand } from '../policy-library.ts'
import { openProject } from '../project.ts'
import type { Terminal } from '../terminal.ts'
import { type Command, exitCodeOf } from './command.ts'

const options = {
  policy: {
    value: 'FILE',
    help: 'the policy; default: .github/aivss-gate.yml of the folder checked, or of the nearest folder above it',
  },
  base: {
    value: 'REV',
    help: 'compare with the merge base of this commit or branch: only what is new or worse fails',
  },
  format: { value: 'FORMAT', help: FORMATS.join(', '), choices: FORMATS },
  output: { value: 'FILE', help: 'write the report there instead of to standard output' },
  'report-level': {
    value: 'LEVEL',
    help: 'show findings at or above it: error, warn, note',
    choices: LEVELS,
  },
} as const satisfies Readonly<Record<string, Option>>

export const check: Command = {
  name: 'check',
  summary: 'score every agent, hold it against the policy, pass or fail',
  usage: '[PATH...]',
  details: [
    'Reads the threat models under the paths (default: the current folder), scores each agent with AIVSS and evaluates the policy. Without a policy file the preset "balanced" holds.',
    'Models are **/*.aivss.{yml,yaml,json,md}, **/agent-threat-model.*, .aivss/**, and files named like "threat-model" that a reader recognises. A file that is named itself must be a model.',
    'Exit codes: 0 pass or warn, 1 fail, 2 could not run or incomplete, 3 nothing to check.',
  ],
  options,
  examples: [
    ['aivss-gate check', 'the agents of this repository'],
    ['aivss-gate check examples', 'one folder, with its own policy'],
    [
      'aivss-gate check --base main',
      'what your changes bring; the policy of the working tree judges both sides',
    ],
    ['aivss-gate check docs/coder-threat-model.txt --report-level note', 'one model, with all notes'],
    ['aivss-gate check --format json --output verdict.json', 'the verdict for other tools'],
  ],
  async run(argv, terminal) {
    const args = readArguments(argv, options, 1000)
    const format = FORMATS.find((name) => name === args.text('format')) ?? 'text'
    const verdict = await judge(args, terminal, format)
    await print(verdict, args, terminal, format)
    return exitCodeOf(verdict.status)
  },
}

async function judge(args: Arguments, terminal: Terminal, format: ReportFormat): Promise<Verdict> {
  try {
    const { folder, policy } = await openProject(terminal.cwd, args.positionals, args.text('policy'))
    const rev = args.text('base')
    const base = rev === null ? null : await openBase(folder, rev, policy.source)
    const { floors, notices } = await floorsOf(policy.extendsRemote, libraryOfCommand(process.env))
    const ports = { workspace: folder.workspace, now: Date.now, progress: terminal.progress }
    const verdict = await runCheck(ports, {
      policy,
      floors: floors.map((floor) => ({ ...floor, base: base?.workspace ?? null })),
      toolVersion: TOOL_VERSION,
      scope: { event: 'local', base: base?.commit ?? null, head: null },
      base: base?.workspace ?? null,
      policyChange:
        base === null ? null : { before: base.policyDigest, after: policyDigest(policy), place: null },
      gaps: [],
      baseline: await baselineIn(policy, folder.workspace),
      part: null,
      gate: null,
    })
    return { ...verdict, notices }
  } catch (error) {
    if (!(error instanceof UserError) || format === 'text') throw error
    return errorVerdict(error, TOOL_VERSION, 'local')
  }
}

async function print(
  verdict: Verdict,
  args: Arguments,
  terminal: Terminal,
  format: ReportFormat,
): Promise<void> {
  const output = args.text('output')
  const reportLevel: Level =
    LEVELS.find((level) => level === args.text('report-level')) ?? DEFAULT_REPORT_LEVELS[format]
  const colour = output === null && terminal.colour
  const report = await reportOf(verdict, format, {
    colour,
    width: terminal.width,
    reportLevel,
    budget: null,
  })
  handOver(report, verdict.status, output, terminal)
}

async function reportOf(verdict: Verdict, format: ReportFormat, options: ReportOptions): Promise<string> {
  if (format !== 'html') return REPORTERS[format](verdict, options)
  // The page is large: only who asks for it waits for it.
  const { html } = await import('../../../report/html.ts')
  return html(verdict, { day: dayOf(Date.now()), history: [], reportLevel: options.reportLevel })
}
