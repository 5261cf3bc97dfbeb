import { check } from '../../../app/check.ts'
import { errorVerdict } from '../../../app/error-verdict.ts'
import { keepTrend, type KeptAudit } from '../../../app/keep-trend.ts'
import { UserError } from '../../../app/user-error.ts'
import { TOOL_VERSION } from '../../../app/version.ts'
import { printAudit } from '../../../report/audit-reporter.ts'
import { FORMATS, type ReportFormat } from '../../../report/reporter.ts'
import { acceptNow } from '../accept-now.ts'
import { type Arguments, type Option, readArguments } from '../arguments.ts'
import { headCommit } from '../git.ts'
import { handOver } from '../hand-over.ts'
import { openRun } from '../local-run.ts'
import type { Terminal } from '../terminal.ts'
import { trendFile } from '../trend-file.ts'
import { type Command, EXIT, exitCodeOf } from './command.ts'
import { printUserError } from './problems.ts'

const options = {
  policy: {
    value: 'FILE',
    help: 'the policy; default: .github/aivss-gate.yml of this folder, or of the nearest folder above it',
  },
  history: { value: 'FILE', help: 'compare with the audits recorded there, and record this one' },
  format: { value: 'FORMAT', help: FORMATS.join(', '), choices: FORMATS },
  output: { value: 'FILE', help: 'write the report there instead of to standard output' },
  accept: {
    value: null,
    help: 'accept what is found now, in the file that the policy names under "baseline"',
  },
  by: { value: 'OWNER', help: 'with --accept: who accepts it' },
  why: { value: 'TEXT', help: 'with --accept: why, in at least 10 characters' },
  expires: { value: 'DATE', help: 'with --accept: the last day on which it counts, YYYY-MM-DD' },
} as const satisfies Readonly<Record<string, Option>>

export const audit: Command = {
  name: 'audit',
  summary: 'every agent of the repository: what is to be done by whom, what is due, the trend',
  usage: '',
  details: [
    'Judges everything under the folder that holds the policy, whatever was there before: every agent with its score, reviews and waivers that run out within 30 days, evidence that no longer holds, agents without a model.',
    'With --history each audit leaves a record, and the report says what rose, fell, appeared and vanished since the last one and over the last twelve. Records that were changed are told and not compared with.',
    'With --accept nothing else is reported: the errors and warnings of now are written to the baseline, and outside pull requests they no longer fail until they get worse or their day comes. What is accepted already keeps its day and its person.',
    'Exit codes: 0 pass or warn, 1 fail, 2 could not run or incomplete, 3 nothing to audit.',
  ],
  options,
  examples: [
    ['aivss-gate audit', 'what is to be done, by owner'],
    ['aivss-gate audit --history .github/aivss-history.jsonl', 'with the trend'],
    ['aivss-gate audit --format markdown --output Audit.md', 'a page for a wiki'],
    ['aivss-gate audit --format badge-svg --output aivss.svg', 'a badge'],
    [
      'aivss-gate audit --accept --by @acme/ciso --why "Known before the gate, ACME-7" --expires 2027-05-01',
      'accept what is there',
    ],
  ],
  async run(argv, terminal) {
    const args = readArguments(argv, options, 0)
    if (args.flag('accept')) {
      refuseWith(args, ['history', 'format', 'output'], '--accept takes no')
      return await acceptNow(args, terminal)
    }
    refuseWith(args, ['by', 'why', 'expires'], 'without --accept there is no')
    const format = FORMATS.find((name) => name === args.text('format')) ?? 'text'
    const { audit: done, problem } = await auditHere(args, terminal, format)
    const output = args.text('output')
    const colour = output === null && terminal.colour
    const report = await printAudit(done, format, { colour, width: terminal.width })
    handOver(report, done.verdict.status, output, terminal)
    if (problem === null) return exitCodeOf(done.verdict.status)
    printUserError(problem, terminal)
    return EXIT.error
  },
}

function refuseWith(args: Arguments, names: readonly (keyof typeof options)[], words: string): void {
  const given = names.find((name) => args.text(name) !== null)
  if (given !== undefined) throw new UserError('usage', `${words} --${given}`, 'See aivss-gate audit --help.')
}

async function auditHere(args: Arguments, terminal: Terminal, format: ReportFormat): Promise<KeptAudit> {
  try {
    const { folder, ports, request, notices } = await openRun(terminal, args.text('policy'))
    const given = args.text('history')
    const store = given === null ? null : trendFile(terminal.cwd, given, folder.root)
    // A store that cannot be read is told before the work is done.
    await store?.read()
    const verdict = await check(ports, request)
    const commit = folder.inGit ? headCommit(folder.root) : null
    return await keepTrend({ ...verdict, notices: [...verdict.notices, ...notices] }, commit, store, Date.now)
  } catch (error) {
    if (!(error instanceof UserError) || format === 'text') throw error
    return await keepTrend(errorVerdict(error, TOOL_VERSION, 'local'), null, null, Date.now)
  }
}
