import { DEFAULT_REPORT_LEVELS, FORMATS } from '../../../report/formats.ts'
import { LEVELS } from '../../../verdict/verdict.ts'
import { type Option, readArguments } from '../arguments.ts'
import { handOver } from '../hand-over.ts'
import { cacheFolder } from '../run-cache/cache-folder.ts'
import { runKey } from '../run-cache/run-key.ts'
import { storedRun } from '../run-cache/stored-runs.ts'
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
  'no-cache': {
    value: null,
    help: 'judge everything anew, also where nothing has changed since an earlier run',
  },
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
    'Where no file, policy or option has changed since an earlier run of the same day, its report is printed again; it is kept in your cache folder, or in AIVSS_GATE_CACHE (a path, or "off"). Where CI is set, it is kept in AIVSS_GATE_CACHE alone.',
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
    const output = args.text('output')
    const question = {
      paths: args.positionals,
      policy: args.text('policy'),
      base: args.text('base'),
      format,
      reportLevel:
        LEVELS.find((level) => level === args.text('report-level')) ?? DEFAULT_REPORT_LEVELS[format],
      colour: output === null && terminal.colour,
      width: terminal.width,
    }
    const { base, colour, width, reportLevel } = question
    // A comparison is over what a change touches, which is little.
    const folder = base === null && !args.flag('no-cache') ? cacheFolder(process.env) : null
    const shape = [format, reportLevel, colour, width]
    const day = new Date().toISOString().slice(0, 10)
    const key =
      folder === null
        ? null
        : runKey({ cwd: terminal.cwd, paths: question.paths, policy: question.policy, shape, day })
    const before = folder === null || key === null ? null : storedRun(folder, key.key)
    // Most of the time of a short run goes into loading what judges.
    const { status, report } =
      before ??
      (await (
        await import('../check-run.ts')
      ).checkRun(question, terminal, folder === null || key === null ? null : { folder, key }))
    handOver(report, status, output, terminal)
    return exitCodeOf(status)
  },
}
