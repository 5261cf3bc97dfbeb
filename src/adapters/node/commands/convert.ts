import { lstatSync } from 'node:fs'
import { dirname, resolve, sep } from 'node:path'
import { convertModels, type Target } from '../../../app/convert-model.ts'
import { readSource } from '../../../app/convert-source.ts'
import { effectivePolicy } from '../../../app/find-policy.ts'
import { UserError } from '../../../app/user-error.ts'
import type { Change } from '../../../formats/write/statable.ts'
import { plain } from '../../../report/escape.ts'
import { type Option, readArguments } from '../arguments.ts'
import { openFolder } from '../folder.ts'
import { replaceFile } from '../replace-file.ts'
import type { Terminal } from '../terminal.ts'
import { type Command, EXIT } from './command.ts'

const TARGETS = ['native', 'markdown'] as const satisfies readonly Target[]

const options = {
  to: { value: 'FORM', help: 'native (YAML) or markdown', choices: TARGETS },
  output: { value: 'FILE', help: 'write a file; default: standard output' },
  overwrite: { value: null, help: 'replace the file that --output names where it exists' },
} as const satisfies Readonly<Record<string, Option>>

export const convert: Command = {
  name: 'convert',
  summary: 'a threat model of any form that is read, in our own YAML or Markdown',
  usage: 'FILE [AGENT] --to FORM',
  details: [
    'The result is read back before it is handed over: it says what the source says. What it cannot say, or says in another way, is named on standard error with its place; docs/converting.md says what that can be.',
    'Nothing becomes greener by it: a mitigation that only a sentence speaks of is written as unknown, and a printed score is not taken over.',
    'Exit codes: 0 converted, 2 not converted.',
  ],
  options,
  examples: [
    ['aivss-gate convert docs/coder-threat-model.txt --to native', 'a listing as YAML'],
    ['aivss-gate convert bot.aivss.yml --to markdown --output docs/bot.aivss.md', 'a page of it'],
    ['aivss-gate convert agents.aivss.yml triage-bot --to native', 'one agent of a file that holds several'],
  ],
  async run(argv, terminal) {
    const args = readArguments(argv, options, 2)
    const [file, wanted] = args.positionals
    if (file === undefined)
      throw new UserError('usage', 'convert needs a file', 'Write aivss-gate convert FILE --to native.')
    const target = TARGETS.find((one) => one === args.text('to'))
    if (target === undefined)
      throw new UserError('usage', 'convert needs --to', 'Write --to native or --to markdown.')
    const folder = openFolder(terminal.cwd, [file], null)
    if (folder.workspace.named.size !== 1)
      throw new UserError('usage', `${file} is a folder`, 'Name one threat-model file.')
    const ports = { workspace: folder.workspace, now: Date.now, progress: () => {} }
    const source = await readSource(ports, await effectivePolicy(null))
    const { text, agents, changes } = await convertModels(source, target, wanted ?? null)
    const output = args.text('output')
    if (output === null) terminal.out(text)
    else {
      write(folder.root, resolve(terminal.cwd, output), text, output, args.flag('overwrite'))
      terminal.err(`wrote ${plain(output)} (${agents.map(plain).join(', ')})\n`)
    }
    tell(changes, terminal)
    return EXIT.ok
  },
}

/** @throws UserError where a file is there that nobody asked to replace, or it cannot be written */
function write(root: string, path: string, text: string, shown: string, overwrite: boolean): void {
  if (!overwrite && lstatSync(path, { throwIfNoEntry: false }) !== undefined)
    throw new UserError(
      'file-exists',
      `${shown} exists and is not overwritten`,
      'Name another file, or replace it with --overwrite.',
    )
  replaceFile(path.startsWith(root + sep) ? root : dirname(path), path, text, shown)
}

function tell(changes: readonly Change[], terminal: Terminal): void {
  for (const { what, place } of changes)
    terminal.err(`note: ${plain(place.path)}:${place.line} ${plain(what)}\n`)
}
