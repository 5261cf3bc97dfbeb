import { baselineIn } from '../../../app/baseline-file.ts'
import { gateInput } from '../../../app/check.ts'
import { explainAgents } from '../../../app/explain.ts'
import { refuseGaps } from '../../../app/single-file.ts'
import { UserError } from '../../../app/user-error.ts'
import { TOOL_VERSION } from '../../../app/version.ts'
import { explainJson } from '../../../report/explain-json.ts'
import { explainMarkdown } from '../../../report/explain-markdown.ts'
import { explainText } from '../../../report/explain-text.ts'
import type { ExplainedAgent } from '../../../report/explained.ts'
import { didYouMean } from '../../../source/suggest.ts'
import { type Option, readArguments } from '../arguments.ts'
import { openProject } from '../project.ts'
import { type Command, EXIT } from './command.ts'
import { printProblems } from './problems.ts'
import type { Terminal } from '../terminal.ts'

const options = {
  policy: {
    value: 'FILE',
    help: 'the policy; default: .github/aivss-gate.yml of the folder, or of the nearest folder above it',
  },
  format: { value: 'FORMAT', help: 'text, markdown, json', choices: ['text', 'markdown', 'json'] },
} as const satisfies Readonly<Record<string, Option>>

export const explain: Command = {
  name: 'explain',
  summary: 'the score step by step: each input, what each factor adds, what changes would do',
  usage: 'FILE [AGENT]',
  details: [
    'Shows the score as the policy counts it, with the mitigation credit that is claimed and the one that counts.',
    'docs/scoring.md says what the keys of --format json mean.',
    'Exit codes: 0 explained, 2 the file is not valid.',
  ],
  options,
  examples: [
    ['aivss-gate explain docs/coder-threat-model.txt', 'every step of one score'],
    ['aivss-gate explain agents.aivss.yml triage-bot', 'one agent of a file that holds several'],
    ['aivss-gate explain bot.aivss.yml --format markdown', 'the same for a pull request or a wiki'],
  ],
  async run(argv, terminal) {
    const args = readArguments(argv, options, 2)
    const [file, wanted] = args.positionals
    if (file === undefined)
      throw new UserError('usage', 'explain needs a file', 'Write aivss-gate explain FILE.')
    const { folder, policy } = await openProject(terminal.cwd, [file], args.text('policy'))
    const scope = { event: 'local', base: null, head: null }
    const ports = { workspace: folder.workspace, now: Date.now, progress: () => {} }
    const input = await gateInput(ports, {
      policy,
      floors: [],
      toolVersion: TOOL_VERSION,
      scope,
      base: null,
      policyChange: null,
      gaps: [],
      baseline: await baselineIn(policy, folder.workspace),
      part: null,
      gate: null,
    })
    refuseGaps(input.gaps)
    const all = explainAgents(input)
    const shown = wanted === undefined ? all : all.filter((one) => one.agent.id === wanted)
    if (shown.length === 0 && all.length > 0) {
      throw new UserError(
        'usage',
        `there is no agent "${wanted ?? ''}" in ${file}`,
        didYouMean(
          wanted ?? '',
          all.map((one) => one.agent.id),
        ),
      )
    }
    if (shown.length === 0 && input.problems.length === 0)
      throw new UserError('no-model', `there is no threat model in ${file}`, 'Name a threat-model file.')
    terminal.out(printed(shown, args.text('format'), terminal))
    printProblems(input.problems, terminal)
    return input.problems.length === 0 ? EXIT.ok : EXIT.error
  },
}

function printed(shown: readonly ExplainedAgent[], format: string | null, terminal: Terminal): string {
  switch (format) {
    case 'json':
      return explainJson(shown, TOOL_VERSION)
    case 'markdown':
      return shown.map(explainMarkdown).join('\n')
    default:
      return shown.map((one) => explainText(one, terminal)).join('\n')
  }
}
