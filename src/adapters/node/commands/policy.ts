import { UserError } from '../../../app/user-error.ts'
import { policyDigest, printPolicy } from '../../../policy/print.ts'
import { didYouMean } from '../../../source/suggest.ts'
import { type Option, readArguments } from '../arguments.ts'
import { openProject } from '../project.ts'
import { type Command, EXIT } from './command.ts'

const options = {
  policy: {
    value: 'FILE',
    help: 'the policy; default: .github/aivss-gate.yml of this folder, or of the nearest folder above it',
  },
} as const satisfies Readonly<Record<string, Option>>

const ACTIONS = ['print', 'check'] as const

export const policy: Command = {
  name: 'policy',
  summary: 'print the effective policy and its digest, or validate it',
  usage: 'print|check [FILE]',
  details: [
    '"print" shows everything that holds: presets and the file merged, nothing left to a default. The digest changes only when what the policy demands changes.',
    '"check" validates the file and says every fault with its line. Exit codes: 0 valid, 2 not valid.',
  ],
  options,
  examples: [
    ['aivss-gate policy print', 'what holds in this repository'],
    ['aivss-gate policy check .github/aivss-gate.yml', 'before you commit a change'],
  ],
  async run(argv, terminal) {
    const args = readArguments(argv, options, 2)
    const [action, file] = args.positionals
    if (action === undefined || !ACTIONS.some((one) => one === action)) {
      throw new UserError(
        'usage',
        action === undefined ? 'policy needs print or check' : `policy ${action} is not known`,
        didYouMean(action ?? '', ACTIONS),
      )
    }
    const { policy: effective } = await openProject(terminal.cwd, [], file ?? args.text('policy'))
    const source = effective.source ?? `the preset ${effective.preset} (no policy file)`
    if (action === 'check') terminal.out(`${source} is valid: ${policyDigest(effective)}\n`)
    else terminal.out(`# ${source}\n${printPolicy(effective)}`)
    return EXIT.ok
  },
}
