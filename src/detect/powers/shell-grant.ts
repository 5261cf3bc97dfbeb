/** What a rule that lets a shell run opens: anything, or only the commands it names. */
export type ShellGrant = 'exec.shell' | 'exec.shell_scoped'

const SHELL_TOOL =
  /^(?:bash|shell|powershell|execute_bash|execute_shell|run_shell_command|runcommands?|shelltool|terminal)(?:\s*\(([\s\S]*)\))?$/i

/** Stand before the command that really runs. */
const WRAPPERS = new Set(
  '& sudo doas env time nohup nice exec command builtin stdbuf unbuffer caffeinate do then else'.split(' '),
)

/** Run whatever their arguments say: programs in a language, programs on other machines, other programs. */
const INTERPRETERS =
  /^(?:python[\d.]*w?|pypy[\d.]*|ipython|node|nodejs|ts-node|tsx|deno|bun|bash|sh|zsh|dash|ksh|fish|pwsh|powershell|cmd|perl|ruby|irb|php|lua|rscript|julia|osascript|groovy|jshell)$/
const OPEN = new Set(
  'eval source . xargs parallel watch ssh sshpass scp curl wget http https httpie nc ncat socat telnet for while until if'.split(
    ' ',
  ),
)

/** Programs that fetch and run other programs, with the words that make them do so (null: always). */
const RUNNERS: Readonly<Record<string, readonly string[] | null>> = {
  npx: null,
  bunx: null,
  uvx: null,
  pnpx: null,
  npm: ['exec', 'x'],
  pnpm: ['exec', 'dlx'],
  yarn: ['exec', 'dlx'],
  bun: ['x'],
  uv: ['run'],
  poetry: ['run'],
  pipenv: ['run'],
  pdm: ['run'],
  hatch: ['run'],
  rye: ['run'],
  pipx: ['run'],
  bundle: ['exec'],
  conda: ['run'],
  go: ['run'],
  mise: ['exec', 'x'],
  nix: ['develop', 'run', 'shell'],
}

/** Orders of container and cluster tools that only look, or build; every other one starts programs of the caller's choice. */
const HARMLESS_ORDERS: Readonly<Record<string, RegExp>> = {
  docker:
    /^(?:ps|logs|images?|inspect|stats|version|info|top|port|events|build|pull|stop|kill|rm|rmi|restart|tag|history|system|search|container|network|volume|buildx|compose|--version)$/,
  podman:
    /^(?:ps|logs|images?|inspect|stats|version|info|top|port|events|build|pull|stop|rm|rmi|restart|--version)$/,
  kubectl:
    /^(?:get|describe|logs?|top|explain|version|cluster-info|config|api-resources|api-versions|diff|wait|events|rollout|auth)$/,
}
const COMPOSE = /^(?:ps|logs|config|up|down|build|pull|stop|restart|images|top|ls|version|start|rm|kill)$/

/** A script's language fixed by a flag: what follows is a module or a test run, not code. */
const FIXED_ORDERS = /^(?:test|check|fmt|lint|install|add|remove|build|run|task|-v|--version|-V|--help|-h)$/

/**
 * What one permission pattern opens: `Bash` and `Bash(python3 *)` any shell command, `Bash(npm test:*)` only what it names;
 * null where it is no rule about a shell. Interpreters, fetchers and runners with free arguments are any shell command. For
 * tools that write the command alone, hand over `Bash(<command>)`.
 */
export function shellGrant(pattern: string): ShellGrant | null {
  const match = SHELL_TOOL.exec(pattern.trim())
  if (match === null) return null
  const inside = match[1]?.trim().replace(/^(["'`])(.*)\1$/s, '$2')
  if (inside === undefined || inside === '') return 'exec.shell'
  const commands = inside
    .split(/&&|\|\||[;|\n]|,\s/)
    .map((one) => one.trim())
    .filter((one) => one !== '')
  return commands.some(isOpen) ? 'exec.shell' : 'exec.shell_scoped'
}

function isOpen(command: string): boolean {
  const spaced = command.replace(/:\*$/, ' *')
  const words = spaced.split(/\s+/).filter((word) => word !== '')
  while (/^[A-Z_a-z]\w*=/.test(words[0] ?? '') || WRAPPERS.has(words[0] ?? '')) words.shift()
  if (words[0] === 'timeout' || words[0] === 'gtimeout') {
    words.shift()
    while (/^(?:-|\d)/.test(words[0] ?? '')) words.shift()
  }
  return opens(words)
}

function opens([first = '*', ...rest]: readonly string[]): boolean {
  if (/^[*.:]*\*$/.test(first)) return true
  const program = nameOf(first)
  const free = rest.length === 0 || rest[0] === '*' || (rest.at(-1) ?? '').endsWith('*')
  if (Object.hasOwn(RUNNERS, program)) {
    const orders = RUNNERS[program]
    if (orders === null) return opens(afterFlags(rest))
    if (orders?.[0] === 'run' && rest[0] === '*') return true
    if (orders?.includes(rest[0] ?? '') === true) return opens(afterFlags(rest.slice(1)))
  }
  if (OPEN.has(program)) return free
  if (program === 'find' || program === 'fd') return free && rest.some((word) => /^-(?:exec|ok|x)/.test(word))
  if (Object.hasOwn(HARMLESS_ORDERS, program)) return free && !isHarmlessOrder(program, rest)
  return INTERPRETERS.test(program) && free && !hasFixedScript(rest)
}

/** `/usr/bin/python3`, `.venv/Scripts/python.exe` and `python3*` by the program's name. */
function nameOf(word: string): string {
  return (
    word
      .replace(/^["']|["']$/g, '')
      .replace(/\*$/, '')
      .split(/[/\\]/)
      .at(-1)
      ?.replace(/\.exe$/i, '')
      .toLowerCase() ?? ''
  )
}

function afterFlags(words: readonly string[]): readonly string[] {
  const start = words.findIndex((word) => !word.startsWith('-'))
  return start === -1 ? [] : words.slice(start)
}

function isHarmlessOrder(program: string, words: readonly string[]): boolean {
  const [order = '*', ...rest] = afterFlags(words).length > 0 ? afterFlags(words) : words
  if (HARMLESS_ORDERS[program]?.test(order) !== true) return false
  if (order === 'compose') return COMPOSE.test(afterFlags(rest)[0] ?? '*')
  return order !== 'container' || /^(?:ls|ps|logs|inspect|list)$/.test(rest[0] ?? '*')
}

/** `python scripts/report.py *`, `python -m pytest *`, `bun test *`: the arguments are free, what runs is not. */
function hasFixedScript(words: readonly string[]): boolean {
  const [first = '*', second = '*'] = words
  if (first === '-m') return !second.startsWith('*')
  if (FIXED_ORDERS.test(first)) return true
  const script = first.startsWith('-') && !/^-(?:c|e|p|r|-eval|-print|-command)/i.test(first) ? second : first
  return !script.startsWith('-') && /^["'$~\w./\\{}-]{2}/.test(script)
}
