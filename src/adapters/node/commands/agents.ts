import { resolve } from 'node:path'
import { type Inventory, listAgents, takeInventory } from '../../../app/list-agents.ts'
import { type AgentList, agentsText } from '../../../report/agents-text.ts'
import { type Option, readArguments } from '../arguments.ts'
import { openProject, type Project } from '../project.ts'
import type { Terminal } from '../terminal.ts'
import { type Command, EXIT } from './command.ts'

const options = {
  policy: {
    value: 'FILE',
    help: 'the policy; default: .github/aivss-gate.yml of the folder, or of the nearest folder above it',
  },
  format: { value: 'FORMAT', help: 'text, json', choices: ['text', 'json'] },
} as const satisfies Readonly<Record<string, Option>>

export const agents: Command = {
  name: 'agents',
  summary: 'the agents in the repository, their powers, and the models that cover them',
  usage: '[PATH...]',
  details: [
    'Lists the files that put AI agents into service or grant them powers, what each grants, the threat model that names it, and the least that its factors must be. Nothing is executed; no value of a file is shown.',
    'Exit codes: 0 listed, 2 something could not be examined, 3 nothing was found.',
  ],
  options,
  examples: [
    ['aivss-gate agents', 'everything in this repository'],
    ['aivss-gate agents .claude .github', 'some folders'],
    ['aivss-gate agents --format json', 'for other tools'],
  ],
  async run(argv, terminal) {
    const args = readArguments(argv, options, 1000)
    const { inventory, covers } = await lookAround(terminal, args.positionals, args.text('policy'))
    const list = listAgents(inventory, covers)
    if (args.text('format') === 'json') terminal.out(agentsJson(list))
    else if (list.artefacts.length > 0 || list.gaps.length > 0) terminal.out(agentsText(list, terminal))
    else {
      const out = list.excluded === 0 ? '' : ` ${list.excluded} excluded files were not looked at.`
      terminal.out(`No agent, and no file that grants one powers, was found.${out}\n`)
    }
    if (list.gaps.length > 0) return EXIT.error
    return list.artefacts.length === 0 ? EXIT.nothing : EXIT.ok
  },
}

export interface Surveyed extends Project {
  readonly inventory: Inventory
  /** Whether a path lies in what was asked for. */
  readonly covers: (path: string) => boolean
  /** Files that were named one by one. */
  readonly named: ReadonlySet<string>
}

/**
 * Takes stock of the whole repository, whatever part was asked for: the model of an agent may lie anywhere in it.
 *
 * @throws UserError where a path or the policy cannot be read
 */
export async function lookAround(
  { cwd, progress }: Terminal,
  paths: readonly string[],
  policy: string | null,
): Promise<Surveyed> {
  const named = policy === null ? null : resolve(cwd, policy)
  const { folder: part } = await openProject(cwd, paths, named)
  const base = part.workspace.base.replace(/\/$/, '')
  const project = await openProject(part.root, [base === '' ? '.' : base], named)
  const ports = { workspace: project.folder.workspace, now: Date.now, progress }
  const inventory = await takeInventory(ports, project.policy)
  return { ...project, inventory, covers: part.covers, named: part.workspace.named }
}

/** The list as data; every character that a terminal or a log could act on is escaped. */
function agentsJson({ artefacts, excluded, gaps }: AgentList): string {
  const text = JSON.stringify({ schema: 'aivss-gate/agents/v1', artefacts, excluded, gaps }, null, 2)
  const ascii = text.replace(
    /[^\n\x20-\x7e]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return `${ascii.replace(/##(?=\w*\[)/g, String.raw`#\u0023`)}\n`
}
