import { closeSync, constants, lstatSync, mkdirSync, openSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { firstModel, freeId, placeFor, type Subject, subjectsOf } from '../../../app/first-model.ts'
import { firstPolicy } from '../../../app/first-policy.ts'
import { firstPolicyTest } from '../../../app/first-policy-test.ts'
import { firstWorkflow, WORKFLOW_PATH } from '../../../app/first-workflow.ts'
import { POLICY_PATH, POLICY_TEST_PATH } from '../../../app/find-policy.ts'
import type { SchemaName } from '../../../app/json-schema.ts'
import { coveredBy } from '../../../app/list-agents.ts'
import { UserError } from '../../../app/user-error.ts'
import type { ArtefactFile } from '../../../detect/detector.ts'
import type { Policy } from '../../../policy/policy.ts'
import { plain } from '../../../report/escape.ts'
import { type Arguments, type Option, readArguments } from '../arguments.ts'
import { type Folder, openFolder } from '../folder.ts'
import { ignoredPaths } from '../git.ts'
import { ignoredLines } from '../ignored-lines.ts'
import { localSchema } from '../local-schema.ts'
import { readPolicyFile } from '../policy-file.ts'
import type { Terminal } from '../terminal.ts'
import { lookAround } from './agents.ts'
import { type Command, EXIT, type ExitCode } from './command.ts'

const options = {
  policy: { value: null, help: `write a first policy, ${POLICY_PATH}` },
  'policy-tests': { value: null, help: `write first examples for it, ${POLICY_TEST_PATH}` },
  workflow: { value: null, help: `write the workflow, ${WORKFLOW_PATH}` },
  stdout: { value: null, help: 'print instead of writing' },
} as const satisfies Readonly<Record<string, Option>>

export const init: Command = {
  name: 'init',
  summary: 'a first threat model from an agent; a first policy; the workflow',
  usage: '[PATH]',
  details: [
    'Writes a threat model for the agents of a file, or for every agent without one: powers as the file grants them, factors proposed at the least that these imply, mitigations to be judged. The score stays open until you have finished it.',
    'Existing files are never overwritten. Exit codes: 0 written or nothing to do, 2 not written, 3 no agent was found.',
  ],
  options,
  examples: [
    ['aivss-gate init', 'a model for each agent without one'],
    ['aivss-gate init .claude/agents/reviewer.md', 'for the agent of one file'],
    ['aivss-gate init .claude/agents/reviewer.md --stdout', 'only show it'],
    ['aivss-gate init --policy --workflow', 'the gate itself'],
  ],
  async run(argv, terminal) {
    const args = readArguments(argv, options, 1)
    const parts = ['policy', 'policy-tests', 'workflow'].filter((name) => args.flag(name))
    return parts.length > 0 ? setUp(args, terminal) : describe(args, terminal)
  },
}

/** How many files that git ignores are named. */
const MOST_IGNORED = 5

/** A file to write, relative to the repository's root. */
interface Draft {
  readonly path: string
  readonly text: string
  /** What it describes. */
  readonly about: string
}

function setUp(args: Arguments, terminal: Terminal): ExitCode {
  if (args.positionals.length > 0)
    throw new UserError(
      'usage',
      '--policy, --policy-tests and --workflow take no path',
      'They write to .github/ at the root of the repository; write a model in a run of its own.',
    )
  const folder = openFolder(terminal.cwd, [], null)
  const schemaFor = (name: SchemaName, path: string): string | null => localSchema(folder.root, name, path)
  const drafts: readonly Draft[] = [
    ...(args.flag('policy')
      ? [{ path: POLICY_PATH, text: firstPolicy(schemaFor('policy', POLICY_PATH)), about: 'the policy' }]
      : []),
    ...(args.flag('policy-tests')
      ? [
          {
            path: POLICY_TEST_PATH,
            text: firstPolicyTest(schemaFor('policy-test', POLICY_TEST_PATH)),
            about: 'examples of what the policy says',
          },
        ]
      : []),
    ...(args.flag('workflow') ? [{ path: WORKFLOW_PATH, text: firstWorkflow(), about: 'the workflow' }] : []),
  ]
  // A policy under a name that is never read is told before another one stands beside it.
  if (args.flag('policy') && !args.flag('stdout')) readPolicyFile({ ...folder, checked: folder.root }, null)
  const next = args.flag('workflow')
    ? 'Next: put the owner and a commit of aivss-gate into the workflow, then run "aivss-gate check".'
    : args.flag('policy-tests')
      ? 'Next: "aivss-gate policy test", then "aivss-gate check".'
      : 'Next: "aivss-gate policy check", then "aivss-gate check".'
  return hand(drafts, folder.root, next, args, terminal)
}

async function describe(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const {
    folder,
    policy,
    inventory,
    covers,
    named: files,
  } = await lookAround(terminal, args.positionals, null)
  const { models, artefacts, gaps } = inventory
  for (const { path, message } of gaps)
    terminal.err(`could not be examined: ${plain(path)}: ${plain(message)}\n`)
  const given = args.positionals[0]
  const inside = artefacts.filter(({ file }) => covers(file))
  const named = inside.filter(({ file }) => files.has(file))
  const wanted = named.length > 0 ? named : inside.filter(({ role }) => role === 'agent')
  refuseOthers(named)
  if (wanted.length === 0) {
    if (given === undefined || gaps.length > 0) {
      terminal.err('No agent was found. "aivss-gate agents" shows what is in the repository.\n')
      return gaps.length > 0 ? EXIT.error : EXIT.nothing
    }
    throw new UserError(
      'no-agent',
      `no agent was found in ${given}`,
      '"aivss-gate agents" shows what is in the repository; files that git or the policy ignores, vendored files and test data are left out.',
    )
  }
  const isFree = (artefact: ArtefactFile, id: string | null): boolean =>
    (args.flag('stdout') && named.length > 0) || coveredBy(models, artefact, id) === null
  const subjects = wanted.flatMap((one) => subjectsOf(one, (id) => isFree(one, id)))
  if (subjects.length === 0) {
    const [first] = wanted
    const model = first === undefined ? null : coveredBy(models, first, first.agents[0]?.id ?? null)
    terminal.err(
      given === undefined
        ? 'Every agent has a threat model. Next: "aivss-gate check".\n'
        : `${plain(given)} has a threat model already: ${plain(model ?? '')}. Next: "aivss-gate check".\n`,
    )
    return EXIT.ok
  }
  const taken = new Set(models.map(({ agent }) => agent.id.value))
  const drafts = subjects.map((subject): Draft => {
    const id = freeId(subject.name, taken)
    taken.add(id)
    return draft(id, subject, policy, folder)
  })
  const next = `Next: finish ${drafts.length === 1 ? 'it' : 'them'} (what is marked "Proposed", the factors left out, the CVSS), then run "aivss-gate check".`
  return hand(drafts, folder.root, next, args, terminal)
}

function refuseOthers(named: readonly ArtefactFile[]): void {
  const other = named.find(({ role }) => role === 'instructions' || role === 'declaration')
  if (other === undefined) return
  throw new UserError(
    'no-agent',
    `${other.path} puts no agent into service (${other.role})`,
    'It needs no threat model; "aivss-gate agents" shows which files do.',
  )
}

function draft(id: string, subject: Subject, policy: Policy, { root, workspace: { base } }: Folder): Draft {
  const place = placeFor(id, policy)
  if (place === null)
    throw new UserError(
      'no-place',
      'the policy looks for no YAML file of which the name could be made up ("models:", "ignore:")',
      'Add ".aivss/**" to "models:", or print the model with --stdout.',
    )
  const path = base + place
  const schema = localSchema(root, 'model', path)
  return { path, text: firstModel(id, subject, policy, schema), about: subject.artefact }
}

/** Prints the files, or writes all of them where none stands in the way. */
function hand(
  drafts: readonly Draft[],
  root: string,
  next: string,
  args: Arguments,
  terminal: Terminal,
): ExitCode {
  if (args.flag('stdout')) {
    terminal.out(drafts.map(({ text }) => text).join('---\n'))
    return EXIT.ok
  }
  for (const { path } of drafts) refuseObstacles(root, path)
  for (const { path, text, about } of drafts) {
    writeNew(root, path, text)
    terminal.out(`wrote ${plain(path)} (${plain(about)})\n`)
  }
  warnOfIgnored(
    root,
    drafts.map(({ path }) => path),
    terminal,
  )
  terminal.out(`${next}\n`)
  return EXIT.ok
}

/** What git ignores is neither checked nor committed, which nobody would notice. */
function warnOfIgnored(root: string, paths: readonly string[], terminal: Terminal): void {
  const ignored = ignoredLines(ignoredPaths(root, paths) ?? [])
  for (const { path, source, line, pattern } of ignored.slice(0, MOST_IGNORED))
    terminal.err(
      `git ignores ${plain(path)} (${plain(source)}:${line}, "${plain(pattern)}"): the gate does not look at it, and a commit leaves it out. Take the pattern out or narrow it.\n`,
    )
  const more = ignored.length - MOST_IGNORED
  if (more > 0) terminal.err(`git ignores ${more} more of them.\n`)
}

/** @throws UserError where something stands at the path, or where a folder above it is none: links are never written through */
function refuseObstacles(root: string, path: string): void {
  const parts = path.split('/')
  for (const [index] of parts.entries()) {
    const at = parts.slice(0, index + 1).join('/')
    const stat = lstatSync(join(root, at), { throwIfNoEntry: false })
    if (stat === undefined) return
    if (index === parts.length - 1)
      throw new UserError(
        'file-exists',
        `${at} exists and is not overwritten`,
        'Edit it, or move it away and run this again; --stdout prints what would have been written.',
      )
    if (!stat.isDirectory())
      throw new UserError(
        'no-folder',
        `${at} is ${stat.isSymbolicLink() ? 'a symbolic link' : 'not a folder'}; nothing is written through it`,
        'Put a folder there, or print with --stdout.',
      )
  }
}

function writeNew(root: string, path: string, text: string): void {
  try {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    refuseObstacles(root, path)
    const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | (constants.O_NOFOLLOW ?? 0)
    const handle = openSync(join(root, path), flags, 0o666)
    try {
      writeSync(handle, text)
    } finally {
      closeSync(handle)
    }
  } catch (error) {
    if (error instanceof UserError) throw error
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason'
    throw new UserError(
      'output',
      `${path} could not be written: ${reason}`,
      'Make the folder writable, or print with --stdout.',
    )
  }
}
