import { UserError } from '../../../app/user-error.ts'
import { didYouMean } from '../../../source/suggest.ts'
import { type Option, readArguments } from '../arguments.ts'
import { type Command } from './command.ts'

const FORMATS = ['text', 'json', 'markdown', 'html'] as const
const ACTIONS = ['plan', 'audit', 'merge'] as const

const options = {
  org: { value: 'NAME', help: 'plan: every repository of an organisation or account that the token may see' },
  list: { value: 'FILE', help: 'plan: one "owner/name" a line' },
  shards: { value: 'N', help: 'plan: jobs to share the work; default: one for 50 repositories, at most 256' },
  forks: { value: null, help: 'plan: forks too' },
  archived: { value: null, help: 'plan: archived repositories too' },
  shard: { value: 'I/N', help: 'audit: only this part of the plan, as the matrix says' },
  policy: { value: 'FILE', help: "audit: one policy for all; default: each repository's own" },
  wait: { value: null, help: "audit: wait where GitHub's rate limit is reached, instead of stopping" },
  plan: { value: 'FILE', help: 'merge: the plan, so that nothing goes missing' },
  history: { value: 'FILE', help: 'merge: append a record, and tell the trend' },
  format: { value: 'FORMAT', help: `merge: ${FORMATS.join(', ')}`, choices: FORMATS },
  output: { value: 'PATH', help: 'plan and merge: a file; audit: the folder for the results' },
} as const satisfies Readonly<Record<string, Option>>

/** What each action takes. */
const TAKES: Readonly<Record<(typeof ACTIONS)[number], readonly (keyof typeof options)[]>> = {
  plan: ['org', 'list', 'shards', 'forks', 'archived', 'output'],
  audit: ['shard', 'policy', 'wait', 'output'],
  merge: ['plan', 'history', 'format', 'output'],
}

export const fleet: Command = {
  name: 'fleet',
  summary: 'audit many repositories: plan the jobs, audit a share of them, join the results',
  usage: 'plan|audit|merge',
  details: [
    '"plan" lists the repositories and prints a matrix for GitHub Actions; --output freezes the list for the jobs.',
    '"audit PLAN" audits the tip of each default branch through the API, without a checkout, and writes one result for each repository to the folder --output. Run again it goes on where it was: what has a result is not asked for again. The token stands in GH_TOKEN or GITHUB_TOKEN.',
    '"merge FOLDER..." joins the results into one portfolio. A repository that could not be read, or has no result, is a gap with its reason.',
    'Exit codes: plan 0; audit 0, or 2 where not every repository could be audited; merge as "check".',
  ],
  options,
  examples: [
    ['aivss-gate fleet plan --org acme --output plan.json', 'prints the matrix, freezes the list'],
    ['aivss-gate fleet audit plan.json --shard 1/8 --output results', 'one job of eight'],
    [
      'aivss-gate fleet merge results --plan plan.json --format html --output fleet.html',
      'one report of them all',
    ],
  ],
  async run(argv, terminal) {
    const args = readArguments(argv, options, 1000)
    const [name = '', ...positionals] = args.positionals
    const action = ACTIONS.find((one) => one === name)
    if (action === undefined) {
      throw new UserError(
        'usage',
        name === '' ? 'fleet needs plan, audit or merge' : `fleet ${name} is not known`,
        didYouMean(name, ACTIONS),
      )
    }
    for (const option of Object.keys(options)) {
      const given = args.text(option) !== null || args.flag(option)
      if (given && !TAKES[action].some((one) => one === option))
        throw new UserError('usage', `fleet ${action} takes no --${option}`, 'See aivss-gate fleet --help.')
    }
    switch (action) {
      case 'plan': {
        const { planFleet } = await import('../fleet-plan.ts')
        return await planFleet(args, positionals, terminal)
      }
      case 'audit': {
        const { auditShare } = await import('../fleet-audit.ts')
        return await auditShare(args, positionals, terminal)
      }
      case 'merge': {
        const { mergeResults } = await import('../fleet-merge.ts')
        return await mergeResults(args, positionals, terminal)
      }
    }
  },
}
