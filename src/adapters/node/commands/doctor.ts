import { dayOf } from '../../../app/check.ts'
import { examine } from '../../../app/doctor/examine.ts'
import type { GithubSetup } from '../../../app/doctor/github-setup.ts'
import { readSetup } from '../../../app/doctor/read-setup.ts'
import { UserError } from '../../../app/user-error.ts'
import { TOOL_VERSION } from '../../../app/version.ts'
import { doctorJson } from '../../../report/doctor-json.ts'
import { outcomeCounts } from '../../../report/doctor-report.ts'
import { doctorText } from '../../../report/doctor-text.ts'
import { type Arguments, type Option, readArguments } from '../arguments.ts'
import { type Access, accessOf } from '../doctor-access.ts'
import { openFolder } from '../folder.ts'
import { ignoredPaths, topLevel } from '../git.ts'
import { ignoredLines } from '../ignored-lines.ts'
import { type Origin, originOf } from '../origin.ts'
import { libraryOfCommand } from '../policy-library.ts'
import { type Command, EXIT } from './command.ts'

const options = {
  repo: { value: 'OWNER/NAME', help: 'the repository on GitHub; default: that of the remote "origin"' },
  'token-env': {
    value: 'NAME',
    help: 'the variable that holds the token; default: GH_TOKEN, else GITHUB_TOKEN',
  },
  offline: { value: null, help: 'ask nothing of GitHub, also where there is a token' },
  strict: { value: null, help: 'fail also where something could not be told' },
  format: { value: 'FORMAT', help: 'text, json', choices: ['text', 'json'] },
} as const satisfies Readonly<Record<string, Option>>

export const doctor: Command = {
  name: 'doctor',
  summary: 'is the set-up safe: policy, workflows, code owners, required check',
  usage: '',
  details: [
    'Looks at the clone around the current folder: the policy and where it is loose, the workflows that run the gate, CODEOWNERS, and whether git takes threat models. With a token it also asks GitHub whether the check is required, who must approve and who may bypass. It changes nothing.',
    'What could not be examined is told as such and is never ok. The token needs "metadata: read", "contents: read" and "administration: read"; with less, less can be told.',
    'Exit codes: 0 no problem, 1 problems (with --strict also what could not be told), 2 usage or internal error.',
  ],
  options,
  examples: [
    ['aivss-gate doctor', 'this clone, and GitHub where GH_TOKEN or GITHUB_TOKEN is set'],
    ['aivss-gate doctor --offline', 'only what stands in the clone'],
    [
      'aivss-gate doctor --repo acme/app --token-env ADMIN_TOKEN --strict',
      'everything, as a gate of its own',
    ],
    ['aivss-gate doctor --format json', 'for other tools'],
  ],
  async run(argv, terminal) {
    const args = readArguments(argv, options, 0)
    const access = accessOf(process.env, args.text('token-env'), args.flag('offline'))
    const top = topLevel(terminal.cwd)
    const { workspace, root, inGit } = openFolder(top ?? terminal.cwd, [], null)
    const setup = await readSetup({
      workspace,
      today: dayOf(Date.now()),
      library: access.kind === 'none' ? access.why : libraryOfCommand(access.environment),
      ignored: (paths) => {
        const said = inGit ? ignoredPaths(root, paths) : null
        return said === null ? null : ignoredLines(said)
      },
      github: await askGithub(access, repositoryOf(args, root, access)),
    })
    const report = examine(setup, TOOL_VERSION)
    terminal.out(args.text('format') === 'json' ? doctorJson(report) : doctorText(report, terminal))
    const counts = outcomeCounts(report)
    const failed = counts.problem > 0 || (args.flag('strict') && counts['cannot-tell'] > 0)
    return failed ? EXIT.failed : EXIT.ok
  },
}

/** @throws UserError where `--repo` names none */
function repositoryOf(args: Arguments, root: string, access: Access): Origin {
  const given = args.text('repo')
  if (given === null)
    return access.kind === 'none' ? { kind: 'unknown', why: access.why } : originOf(root, access.apiUrl)
  if (!/^[\w.-]+\/[\w.-]+$/.test(given) || given.split('/').some((part) => part === '.' || part === '..'))
    throw new UserError('usage', `--repo ${given} is no repository`, 'Write --repo OWNER/NAME.')
  return { kind: 'named', repository: given }
}

async function askGithub(access: Access, origin: Origin): Promise<GithubSetup> {
  if (access.kind === 'none')
    return { kind: 'not-asked', why: `GitHub was not asked: ${access.why}`, help: access.help }
  if (origin.kind === 'unknown')
    return {
      kind: 'not-asked',
      why: `GitHub was not asked: ${origin.why}`,
      help: 'Name the repository with --repo OWNER/NAME.',
    }
  const { openGithub } = await import('../doctor-github.ts')
  return { kind: 'asked', ...(await openGithub(access, origin.repository)) }
}
