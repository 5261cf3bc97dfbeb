import { UserError } from '../../../app/user-error.ts'
import { policyDigest, printPolicy } from '../../../policy/print.ts'
import { didYouMean } from '../../../source/suggest.ts'
import { type Option, readArguments } from '../arguments.ts'
import { openProject } from '../project.ts'
import { type Command, EXIT } from './command.ts'

const TEST_FORMATS = ['text', 'json', 'junit'] as const

const options = {
  policy: {
    value: 'FILE',
    help: 'the policy; default: .github/aivss-gate.yml of this folder, or of the nearest folder above it',
  },
  format: { value: 'FORMAT', help: `of test: ${TEST_FORMATS.join(', ')}`, choices: TEST_FORMATS },
  output: { value: 'FILE', help: 'of test: write the report there instead of to standard output' },
} as const satisfies Readonly<Record<string, Option>>

const ACTIONS = ['print', 'check', 'test'] as const

export const policy: Command = {
  name: 'policy',
  summary: 'print the effective policy and its digest, validate it, or run its examples',
  usage: 'print|check|test [FILE]',
  details: [
    '"print" shows everything that holds: presets and the file merged, nothing left to a default. The digest changes only when what the policy demands changes.',
    '"check" validates the file and says every fault with its line. Exit codes: 0 valid, 2 not valid.',
    '"test" judges the cases of a file by the policy and says which do not come out as expected; FILE is the file of cases, by default the one beside the policy, .github/aivss-gate.test.yml. Exit codes: 0 all came true, 1 some did not, 2 could not run, or there is no case.',
  ],
  options,
  examples: [
    ['aivss-gate policy print', 'what holds in this repository'],
    ['aivss-gate policy check .github/aivss-gate.yml', 'before you commit a change'],
    ['aivss-gate policy test', 'whether the policy still says what it is meant to say'],
  ],
  async run(argv, terminal) {
    const args = readArguments(argv, options, 2)
    const [action, file = null] = args.positionals
    if (action === 'test') {
      const { policyTest } = await import('./policy-test.ts')
      const format = TEST_FORMATS.find((one) => one === args.text('format')) ?? 'text'
      return policyTest({ policy: args.text('policy'), file, format, output: args.text('output') }, terminal)
    }
    if (action !== 'print' && action !== 'check') {
      throw new UserError(
        'usage',
        action === undefined ? 'policy needs print, check or test' : `policy ${action} is not known`,
        didYouMean(action ?? '', ACTIONS),
      )
    }
    const unused = (['format', 'output'] as const).find((name) => args.text(name) !== null)
    if (unused !== undefined)
      throw new UserError('usage', `policy ${action} takes no --${unused}`, 'Only "policy test" does.')
    const { policy: effective } = await openProject(terminal.cwd, [], file ?? args.text('policy'))
    const source = effective.source ?? `the preset ${effective.preset} (no policy file)`
    if (action === 'check') terminal.out(`${source} is valid: ${policyDigest(effective)}\n`)
    else terminal.out(`# ${source}\n${printPolicy(effective)}`)
    return EXIT.ok
  },
}
