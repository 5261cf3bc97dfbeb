import type { CapabilityId } from '../../model/capabilities.ts'
import type { Value } from '../read/value.ts'

/**
 * What well-known MCP servers let an agent do, as they stand without options. A name matches where all words of a row occur in
 * it; rows above are narrower. Servers that only look things up (documentation, design files, thinking aids) are not here:
 * `mcp.client` says all there is.
 */
const KNOWN: readonly (readonly [names: RegExp, powers: readonly CapabilityId[]])[] = [
  [
    / (?:docs|documentation|knowledge base|aws knowledge|pricing|cost|diagram|gateway|sequential thinking|context7) /,
    [],
  ],
  [
    / (?:playwright|puppeteer|browser|browsermcp|browserbase|stagehand|selenium|chrome|chromium|hyperbrowser) /,
    ['net.browser'],
  ],
  [/ (?:filesystem|file system|serena|text editor) /, ['fs.write']],
  [/ azure devops | azuredevops /, ['vcs.write', 'tracker.write']],
  [/ (?:github|gitlab|bitbucket|gitea|forgejo) /, ['vcs.write']],
  [/ (?:linear|jira|atlassian|asana|clickup|trello|youtrack|shortcut|monday) /, ['tracker.write']],
  [
    / (?:slack|gmail|discord|telegram|whatsapp|twilio|resend|sendgrid|mailgun|email|outlook|google workspace|ms 365|ms365) /,
    ['msg.send'],
  ],
  [
    / (?:sqlite|mongodb|mongo|supabase|neon|firebase|firestore|redis|dbhub|prisma|planetscale|neo4j|airtable) /,
    ['db.write'],
  ],
  [/ postgres pro |^ postgres mcp $/, ['db.write']],
  [/ (?:postgres|postgresql|mysql|mariadb|bigquery|clickhouse|snowflake|mssql) /, ['db.read']],
  [
    / (?:kubernetes|k8s|kubectl|helm|argocd|terraform|aws api|aws|azure|gcp|gcloud|vercel|netlify|railway|heroku|pulumi|docker) /,
    ['infra.write'],
  ],
  [/ (?:shell|desktop commander|terminal|iterm|ssh|tmux|commander) /, ['exec.shell']],
  [/ e2b /, ['exec.code', 'exec.sandboxed']],
  [/ (?:jupyter|code runner|run python|python repl|code interpreter) /, ['exec.code']],
  [/ firecrawl /, ['net.fetch', 'net.search']],
  [
    / (?:brave|tavily|exa|perplexity|duckduckgo|ddg|serper|serpapi|searxng|kagi|web search|websearch|google search) /,
    ['net.search'],
  ],
  [/ (?:fetch|crawl4ai|jina|brightdata|web reader) /, ['net.fetch']],
  [/ (?:memory|mem0|openmemory|supermemory|memorybank|zep|graphiti) /, ['memory.persistent']],
]

/** The reading half of a power, for servers told only to read. */
const READING: Partial<Record<CapabilityId, CapabilityId | null>> = {
  'vcs.write': 'vcs.read',
  'db.write': 'db.read',
  'infra.write': 'infra.read',
  'fs.write': 'fs.read',
  'tracker.write': null,
  'msg.send': null,
}

/** Programs that start a package or image named in their arguments. */
const STARTERS =
  /^(?:npx|bunx|uvx|pnpm|yarn|npm|bun|uv|pipx|docker|podman|deno|python3?|node|cmd|tsx|sh|bash)(?:\.exe|\.cmd)?$/

/**
 * Powers of a server by what it starts or calls, and where that tells nothing by its name in the configuration: people name
 * servers as they like, packages say what they are.
 */
export function knownServer(
  name: string,
  start: readonly Value[],
  address: string | null,
  readOnly: boolean,
): readonly CapabilityId[] {
  const powers = powersOf(packageOf(start)) ?? powersOf(hostOf(address)) ?? powersOf(name) ?? []
  if (!readOnly) return powers
  return powers.flatMap((power) => READING[power] ?? (power in READING ? [] : [power]))
}

function powersOf(name: string | null): readonly CapabilityId[] | null {
  if (name === null) return null
  const words = ` ${name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .join(' ')} `
  const rows = KNOWN.filter(([names]) => names.test(words))
  const [first] = rows
  return first === undefined ? null : first[1]
}

/** The package, image or module that a command starts; never an address or a folder, in which any word may stand. */
function packageOf(start: readonly Value[]): string | null {
  const [command, ...rest] = start.map(({ text }) => text ?? '')
  if (command === undefined) return null
  const program = command.split(/[\\/]/).at(-1) ?? ''
  // Docker's own gateway offers whatever servers its user has switched on.
  if (program === 'docker' && rest[0] === 'mcp') return 'gateway'
  if (!STARTERS.test(program)) return program
  const image = /^(?:docker|podman)/.test(program)
  const named = rest.filter(
    (word) =>
      !/^-|\s|^(?:run|exec|dlx|tool|x|mcp|start|\/c|npx|uvx|bunx)$|^[A-Z_0-9]+(?:=.*)?$|:\/\/|^[.~/\\$]|^[A-Za-z]:\\|=/.test(
        word,
      ) &&
      (!image || /mcp|\//.test(word)),
  )
  return named[0]?.replace(/(?<=.)@[^/]*$/, '') ?? null
}

/** Hosts on which everybody may put a server of their own: the name says who runs the machine, not what the server does. */
const SHARED_HOSTS =
  /\.app$|\.(?:github|gitlab)\.io$|\.supabase\.co$|\.(?:azure|amazonaws|herokuapp)\.(?:com|net)$/

/** The words of a host, and nothing of the path behind it. */
function hostOf(address: string | null): string | null {
  const host = /^[a-z]+:\/\/([^/:?#@]+)/i.exec(address ?? '')?.[1]?.replace(/githubcopilot/, 'github') ?? null
  return host === null || SHARED_HOSTS.test(host) ? null : host
}
