import { lstatSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'
import { discover, type Discovery } from '../../../app/discover.ts'
import { fixText } from '../../../app/fix-model.ts'
import { LIMITS } from '../../../app/limits.ts'
import { decodeText } from '../../../app/text-file.ts'
import { UserError } from '../../../app/user-error.ts'
import { changedLines } from '../../../report/changed-lines.ts'
import { plain } from '../../../report/escape.ts'
import { type Option, readArguments } from '../arguments.ts'
import type { Folder } from '../folder.ts'
import { openProject } from '../project.ts'
import { refuseLinks, replaceFile } from '../replace-file.ts'
import type { Terminal } from '../terminal.ts'
import { type Command, EXIT, type ExitCode } from './command.ts'
import { printProblems } from './problems.ts'

const options = {
  'dry-run': { value: null, help: 'show what would change, and write nothing' },
  check: { value: null, help: 'the same, and exit with 1 where something would change' },
} as const satisfies Readonly<Record<string, Option>>

const MOST_PATHS = 1000

export const fix: Command = {
  name: 'fix',
  summary: 'safe repairs of models in our own forms: names, order of keys, loose ends',
  usage: '[PATH...]',
  details: [
    'Repairs YAML, JSON and Markdown models in place: each factor, mitigation and layer by its own id, keys in their usual order, blanks at line ends, the line that names the schema, and a comment where a review belongs. Comments stay; docs/converting.md lists everything.',
    'It never changes what a model says: each repair is read back, and one after which anything else is read is not made. Files with faults are told and left alone, and so are links.',
    'Exit codes: 0 done or nothing to do, 1 with --check where something would change, 2 where a file could not be read, 3 where there is no model.',
  ],
  options,
  examples: [
    ['aivss-gate fix --dry-run', 'what would change in this folder'],
    ['aivss-gate fix docs/bot.aivss.yml', 'one file'],
    ['aivss-gate fix --check', 'for a hook or a job: 1 where something is left to fix'],
  ],
  async run(argv, terminal) {
    const args = readArguments(argv, options, MOST_PATHS)
    for (const path of args.positionals) refuseLinked(terminal.cwd, path)
    const { folder, policy } = await openProject(terminal.cwd, args.positionals, null)
    const ports = { workspace: folder.workspace, now: Date.now, progress: terminal.progress }
    const found = await discover(ports, policy)
    const faults = tellFaults(found, terminal)
    const onlyShow = args.flag('check') || args.flag('dry-run')
    const outcomes: Outcome[] = []
    for (const path of [...found.modelPaths].toSorted())
      outcomes.push(await fixFile(folder, path, onlyShow, terminal))
    return exitOf(outcomes, faults, args.flag('check'), terminal)
  },
}

/**
 * What lies behind a link of the repository may be anywhere, and this command writes.
 *
 * @throws UserError
 */
function refuseLinked(cwd: string, given: string): void {
  const path = resolve(cwd, given)
  if (!path.startsWith(cwd + sep)) return
  const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true
  refuseLinks(cwd, isLink ? join(path, 'x') : path, given)
}

type Outcome = 'same' | 'changed' | 'foreign' | 'faulty'

function tellFaults({ problems, gaps }: Discovery, terminal: Terminal): boolean {
  printProblems(problems, terminal)
  for (const { path, message } of gaps)
    terminal.err(`could not be examined: ${plain(path)}: ${plain(message)}\n`)
  return problems.length > 0 || gaps.length > 0
}

async function fixFile(
  { workspace, root }: Folder,
  path: string,
  onlyShow: boolean,
  terminal: Terminal,
): Promise<Outcome> {
  const content = workspace.read(path, LIMITS.modelBytes)
  const decoded = content.kind === 'bytes' ? decodeText(content.bytes, path) : null
  if (decoded?.ok !== true) return 'faulty'
  const fixed = await fixText(decoded.text, path)
  if (fixed.kind === 'foreign' && workspace.named.has(path))
    throw new UserError(
      'usage',
      `${path} is not of our own forms`,
      'Repairs are for native YAML and JSON and for Markdown; "aivss-gate convert" writes these.',
    )
  if (fixed.kind === 'faulty') terminal.err(`left alone: ${plain(path)} has faults to be corrected first\n`)
  if (fixed.kind !== 'changed') return fixed.kind
  if (onlyShow) terminal.out(changedLines(path, decoded.text, fixed.text))
  else {
    replaceFile(root, join(root, path), fixed.text, path)
    terminal.out(`fixed ${plain(path)}: ${fixed.what.map(plain).join('; ')}\n`)
  }
  return 'changed'
}

function exitOf(
  outcomes: readonly Outcome[],
  faults: boolean,
  isCheck: boolean,
  terminal: Terminal,
): ExitCode {
  const own = outcomes.filter((one) => one !== 'foreign')
  if (faults || own.includes('faulty')) return EXIT.error
  if (own.length === 0) {
    terminal.err('No threat model in YAML, JSON or Markdown was found.\n')
    return EXIT.nothing
  }
  const changed = own.filter((one) => one === 'changed').length
  if (changed === 0) terminal.err('Nothing to fix.\n')
  return isCheck && changed > 0 ? EXIT.failed : EXIT.ok
}
