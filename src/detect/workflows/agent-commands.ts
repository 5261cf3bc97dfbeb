import type { CapabilityId } from '../../model/capabilities.ts'
import { codexSandboxPowers } from '../powers/codex-sandbox.ts'
import type { Granted } from '../detector.ts'
import type { Passage } from './passage.ts'
import { type ShellWord, shellCommands } from './shell-commands.ts'
import { grantedAt } from '../powers/found-agent.ts'
import { toolPowers } from '../powers/host-tools.ts'
import { listedTools, modelGrant } from './workflow-grants.ts'

/** What makes a call of a program run an agent without a person; other calls install, log in or ask for a version. */
const PROGRAMS: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    claude: /^(?:-p|--print|--dangerously-skip-permissions)$/,
    'claude-code': /^(?:-p|--print|--dangerously-skip-permissions)$/,
    codex:
      /^(?:exec|e|review|-q|--quiet|--full-auto|--yolo|--approval-mode(?:=.*)?|--dangerously-bypass-approvals-and-sandbox)$/,
    gemini: /^(?:-p|--prompt|-y|--yolo|--approval-mode)(?:=.*)?$/s,
    'gemini-cli': /^(?:-p|--prompt|-y|--yolo|--approval-mode)(?:=.*)?$/s,
    qwen: /^(?:-p|--prompt|-y|--yolo|--approval-mode)(?:=.*)?$/s,
    'qwen-code': /^(?:-p|--prompt|-y|--yolo|--approval-mode)(?:=.*)?$/s,
    opencode: /^run$/,
    'opencode-ai': /^run$/,
    aider: /^(?:--yes|--yes-always|-m|--message|--message-file)(?:=.*)?$/s,
    'aider-chat': /^(?:--yes|--yes-always|-m|--message|--message-file)(?:=.*)?$/s,
    copilot: /^(?:-p|--prompt|--allow-all-tools|--allow-all|--yolo)(?:=.*)?$/s,
    'cursor-agent': /^(?:-p|--print|-f|--force)$/,
    droid: /^exec$/,
    amp: /^(?:-x|--execute|--dangerously-allow-all)$/,
    goose: /^run$/,
    auggie: /^(?:-p|--print)$/,
    crush: /^run$/,
    'kiro-cli': /^--no-interactive$/,
    letta: /^(?:-p|--prompt|--yolo)(?:=.*)?$/s,
  }),
)

/** May stand before the program: keywords, wrappers and package runners with their options. */
const LAUNCHER =
  /^(?:[A-Za-z_]\w*\+?=.*|!|\{|\}|\[\[?|if|then|else|elif|while|until|do|time|exec|nohup|command|env|sudo|doas|xvfb-run|stdbuf|nice|timeout|gtimeout|xargs|npx|bunx|pnpx|uvx|npm|pnpm|yarn|bun|uv|pipx|tool|run|x|dlx|node|deno|-.*|\d+[smhd]?|\{\})$/s
const CONTAINER = /^(?:docker|podman|devcontainer)$/
/** How tools are written; a prompt that follows the list is not. */
const TOOL_NAME = /^(?:[A-Z]\w*|mcp__[\w*-]+|\*)(?:\(|$)/
/** Programs that run the text after `-c`. */
const RUNS_TEXT = /^(?:bash|sh|zsh|script|su|sudo|runuser)$/

/** Powers that a program's own short flags grant, or the program by itself (null). */
const OWN_SWITCHES: readonly (readonly [
  program: RegExp,
  flag: string | null,
  ids: readonly CapabilityId[],
])[] = [
  [/^(?:gemini|qwen)/, '-y', ['auto.approve', 'tools.unrestricted']],
  [/^cursor-agent$/, '-f', ['auto.approve', 'tools.unrestricted']],
  [/^aider/, null, ['fs.write']],
]

/** One call of an agent in a shell text. */
export interface AgentCommand {
  readonly line: number
  readonly column: number
  readonly capabilities: readonly Granted[]
}

/** The calls of coding agents in a script, with the powers that their flags grant. */
export function agentCommands(passage: Passage): readonly AgentCommand[] {
  return callsIn(passage.text, 0, passage, passage.isFolded ? 'folded' : 'script', 0)
}

function callsIn(
  text: string,
  shift: number,
  passage: Passage,
  layout: 'folded' | 'script',
  depth: number,
): readonly AgentCommand[] {
  const commands = shellCommands(text, layout)
  const arrays = arraysOf(commands)
  return commands.flatMap((words) => {
    const isSandboxed = CONTAINER.test(words[0]?.text ?? '')
    const carried = RUNS_TEXT.test(words[0]?.text ?? '')
      ? words[words.findIndex((word) => /^-\w*c$/.test(word.text)) + 1]
      : undefined
    if (carried !== undefined && carried !== words[0] && depth < 3)
      return callsIn(carried.text, shift + carried.offset, passage, layout, depth + 1)
    const start = words.findIndex((word) => PROGRAMS.has(programOf(word.text)))
    const program = words[start]
    if (program === undefined) return []
    const before = words.slice(0, start)
    if (!isSandboxed && !before.every(({ text: word }) => LAUNCHER.test(word))) return []
    const rest = words
      .slice(start + 1)
      .flatMap((word) => arrays.get(/^\$\{(\w+)\[[@*]\]\}$/.exec(word.text)?.[1] ?? '') ?? [word])
    if (!isCall(programOf(program.text), rest)) return []
    const place = passage.placeAt(shift + program.offset)
    const sandbox = isSandboxed
      ? [grantedAt('exec.sandboxed', passage.placeAt(shift + (words[0]?.offset ?? 0)))]
      : []
    // Aider's `-m` is the message.
    const flags = programOf(program.text).startsWith('aider')
      ? rest.filter((word) => word.text !== '-m')
      : rest
    const own = OWN_SWITCHES.filter(
      ([name, flag]) =>
        name.test(programOf(program.text)) &&
        (flag === null || rest.some((word) => word.text === flag)) &&
        !rest.some((word) => word.text === '--dry-run'),
    ).flatMap(([, , ids]) => ids.map((id) => grantedAt(id, place)))
    return [{ ...place, capabilities: [...sandbox, ...own, ...flagGrants(flags, shift, passage)] }]
  })
}

/** Arrays of arguments that a script puts together, by name. */
function arraysOf(commands: readonly (readonly ShellWord[])[]): ReadonlyMap<string, readonly ShellWord[]> {
  const arrays = new Map<string, readonly ShellWord[]>()
  for (const [first, ...rest] of commands) {
    const name = /^(\w+)\+?=$/.exec(first?.text ?? '')?.[1]
    if (name !== undefined) arrays.set(name, [...(arrays.get(name) ?? []), ...rest])
  }
  return arrays
}

function isCall(program: string, words: readonly ShellWord[]): boolean {
  const first = words.find(({ text }) => !text.startsWith('-'))?.text
  if (/^(?:mcp|login|logout|auth|install|update|plugin|config|extensions?)$/.test(first ?? '')) return false
  const decisive = PROGRAMS.get(program)
  // Orders stand behind options and their values at most; flags anywhere.
  return words.some(
    ({ text }, index) => decisive?.test(text) === true && (text.startsWith('-') || index < 40),
  )
}

/** `~/.local/bin/claude`, `@openai/codex@latest` and `bundle/gemini.js` by the name of the program. */
function programOf(word: string): string {
  const name = word.split('/').at(-1) ?? ''
  return name.replace(/(?<=.)@[\w.^~-]*$/, '').replace(/\.(?:js|mjs|exe|cmd)$/, '')
}

/** Arguments of an agent that stand in an input (`claude_args`, `codex-args`). */
export function argumentGrants(passage: Passage): readonly Granted[] {
  // A list of arguments may be written as JSON.
  const text = /^\s*\[/.test(passage.text) ? passage.text.replace(/[[\],]/g, ' ') : passage.text
  return flagGrants(shellCommands(text, 'arguments').flat(), 0, passage)
}

const SWITCHES: readonly (readonly [RegExp, readonly CapabilityId[]])[] = [
  [
    /^--(?:dangerously-skip-permissions|dangerously-bypass-approvals-and-sandbox|dangerously-allow-all|yolo|allow-all|allow-all-tools|skip-permissions-unsafe)$/,
    ['auto.approve', 'tools.unrestricted'],
  ],
  [/^--force$/, ['auto.approve', 'tools.unrestricted']],
  [/^--full-auto$/, ['auto.approve', ...codexSandboxPowers('workspace-write')]],
  [/^--(?:yes|yes-always)$/, ['auto.approve']],
]

const VALUES: readonly (readonly [flag: RegExp, value: RegExp, ids: readonly CapabilityId[]])[] = [
  [/^--permission-mode$/, /^bypassPermissions$/, ['auto.approve', 'tools.unrestricted']],
  [/^--permission-mode$/, /^acceptEdits$/, ['auto.approve_edits']],
  [/^--approval-mode$/, /^yolo$/, ['auto.approve', 'tools.unrestricted']],
  [/^--approval-mode$/, /^full-auto$/, ['auto.approve']],
  [/^--approval-mode$/, /^auto[_-]edit$/, ['auto.approve_edits']],
  [/^(?:-a|--ask-for-approval)$/, /^never$/, ['auto.approve']],
  [/^(?:-s|--sandbox)$/, /^danger-full-access$/, codexSandboxPowers('danger-full-access')],
  [/^(?:-s|--sandbox)$/, /^workspace-write$/, codexSandboxPowers('workspace-write')],
  [/^(?:-s|--sandbox)$/, /^read-only$/, codexSandboxPowers('read-only')],
  [/^(?:-c|--config)$/, /^approval_policy\s*=\s*["']?never/, ['auto.approve']],
  [
    /^(?:-c|--config)$/,
    /^sandbox_mode\s*=\s*["']?danger-full-access/,
    codexSandboxPowers('danger-full-access'),
  ],
  [/^(?:-c|--config)$/, /^sandbox_mode\s*=\s*["']?workspace-write/, codexSandboxPowers('workspace-write')],
  [/^--auto$/, /^high$/, ['auto.approve']],
  [/^--mcp-config$/, /./s, ['mcp.client']],
  [/^--max-turns$/, /./, ['limits.turns']],
  [/^--max-budget-usd$/, /./, ['limits.budget']],
]

function flagGrants(words: readonly ShellWord[], shift: number, passage: Passage): readonly Granted[] {
  const isAllowed = words.some(({ text }) => /^--allowed-?[tT]ools(?:=|$)/.test(text))
  return words.flatMap((word, index): readonly Granted[] => {
    const [, flag = '', own] = /^(--?[\w-]+)(?:=([\s\S]*))?$/.exec(word.text) ?? []
    if (flag === '') return []
    const place = passage.placeAt(shift + word.offset)
    const value = own ?? words[index + 1]?.text ?? ''
    const ids = [
      ...SWITCHES.flatMap(([name, granting]) => (name.test(word.text) ? granting : [])),
      ...VALUES.flatMap(([name, wanted, granting]) =>
        name.test(flag) && wanted.test(value) ? granting : [],
      ),
    ]
    const found = ids.map((id) => grantedAt(id, place))
    if (
      /^(?:--model|-m)$/.test(flag) &&
      !value.startsWith('-') &&
      !/\s/.test(value.replace(/\$\{\{[^}]*\}\}/g, ''))
    )
      return [...found, ...modelGrant(value, place)]
    // `--tools` names what there is, `--allowedTools` what of it runs unasked: without a person nothing else does.
    const isList = /^--(?:allowed-?[tT]ools|allow-tool)$/.test(flag) || (flag === '--tools' && !isAllowed)
    if (!isList) return found
    const rest =
      own === undefined ? words.slice(index + 1) : [{ text: own, offset: word.offset + flag.length + 1 }]
    return [...found, ...toolsAfter(rest, shift, passage)]
  })
}

/** Tools up to the next flag or the prompt; a pattern without quotes is spread over several words. */
function toolsAfter(words: readonly ShellWord[], shift: number, passage: Passage): readonly Granted[] {
  let isOpen = false
  const end = words.findIndex(({ text }, index) => {
    const belongs =
      isOpen ||
      (!text.startsWith('-') && (index === 0 || listedTools(text).every((one) => TOOL_NAME.test(one.text))))
    isOpen = text.lastIndexOf('(') > text.lastIndexOf(')') || (isOpen && !text.includes(')'))
    return !belongs
  })
  const own = end === -1 ? words : words.slice(0, end)
  const text = own.map((word) => word.text).join(' ')
  const starts = own.map((_, index) =>
    own.slice(0, index).reduce((sum, word) => sum + word.text.length + 1, 0),
  )
  return listedTools(text).flatMap((tool) => {
    const index = starts.findLastIndex((start) => start <= tool.offset)
    const word = own[index]
    const quote = /["']/.test(passage.text[shift + (word?.offset ?? 0)] ?? '') ? 1 : 0
    const offset = shift + (word?.offset ?? 0) + quote + tool.offset - (starts[index] ?? 0)
    return toolPowers(tool.text).map((id) => grantedAt(id, passage.placeAt(offset)))
  })
}
