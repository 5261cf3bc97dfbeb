import type { Granted } from '../detector.ts'
import { grantedAt } from './found-agent.ts'
import { knownServer } from './known-mcp-servers.ts'
import { at, type Entry, entry, isOn, type Value } from '../read/value.ts'

/** Keys under which hosts put the address of a remote server: everybody, Gemini, Windsurf. */
const ADDRESSES = ['url', 'httpUrl', 'serverUrl'] as const
const REMOTE_TYPES = /^(?:http|sse|remote|ws|streamable-?http|streamable_http)$/i
/** Bridges that look like a local command and speak to the address in their arguments. */
const BRIDGES = /^(?:mcp-remote|@[\w.-]+\/mcp-remote|supergateway|mcp-proxy)(?:@|$)/
/** Lists of tools that run without a question: Cline and Roo, Kiro and Amazon Q. */
const APPROVED_TOOLS = ['alwaysAllow', 'autoApprove'] as const

/** Keys under which hosts write what a server is given. */
const GIVEN = ['env', 'environment', 'headers', 'http_headers', 'env_http_headers'] as const

const SECRET_NAME =
  /token|secret|passw|credential|api[-_]?key|access[-_]?key|private[-_]?key|service[-_]?key|auth[-_]?key|(?:^|_)pat$|authorization|^cookie$|connection[-_]?(?:string|uri)|database[-_]?(?:url|uri)|(?:postgres|mongo|mongodb|redis|mysql)[a-z_]*[-_](?:url|uri|dsn)/i
/** The key of the model's provider is what every agent has; it is no further power. */
const PROVIDER_KEY =
  /^(?:anthropic|claude|openai|azure_openai|gemini|google|google_ai|google_genai|openrouter|mistral|groq|deepseek|xai|cohere|ollama|together|fireworks)_(?:api_?key|auth_token|key)$/i
/** Names that only sound secret. */
const NO_SECRET =
  /(?:max|limit|count|budget|num)[-_]?tokens?|tokens?[-_](?:limit|count|budget|max)|_(?:file|path|dir)$/i

/** Whether an entry of a server map says how to reach a server: decisive for configurations of every host. */
export function isServer({ value }: Entry): boolean {
  return value.kind === 'map' && (startOf(value).length > 0 || addressOf(value) !== null)
}

/** What one server of a configuration grants the agent that has it; a server that is switched off grants nothing. */
export function serverCapabilities(server: Entry): readonly Granted[] {
  const { value } = server
  if (!isServer(server) || isOn(at(value, 'disabled')) || isOff(at(value, 'enabled'))) return []
  return [
    grantedAt('mcp.client', server),
    ...remote(value),
    ...knownServer(server.key, startOf(value), targetOf(value), saysReadOnly(value)).map((id) =>
      grantedAt(id, server),
    ),
    ...approvals(value),
    ...secrets(value),
  ]
}

/** The servers of a map of servers that are servers. */
export function serversOf(map: Value | null): readonly Entry[] {
  return (map?.entries ?? []).filter(isServer)
}

/** Command and arguments, as one list: hosts write them as two keys, or as one list under `command`. */
function startOf(value: Value): readonly Value[] {
  const command = at(value, 'command')
  if (command === null) return []
  const first = command.kind === 'list' ? command.items : [command]
  const texts = [...first, ...(at(value, 'args')?.items ?? [])].filter((one) => one.text !== null)
  return (texts[0]?.text ?? '').trim() === '' ? [] : texts
}

function addressOf(value: Value): Entry | null {
  for (const key of ADDRESSES) {
    const found = entry(value, key)
    if (found !== null && (found.value.text ?? '').trim() !== '') return found
  }
  return null
}

/** The address that a bridge speaks to. */
function bridged(value: Value): Value | null {
  const start = startOf(value)
  if (!start.some(({ text }) => BRIDGES.test(text ?? ''))) return null
  return start.find(({ text }) => /^https?:\/\//.test(text ?? '')) ?? null
}

function targetOf(value: Value): string | null {
  return (addressOf(value)?.value ?? bridged(value))?.text ?? null
}

function remote(value: Value): readonly Granted[] {
  const type = entry(value, 'type')
  const place =
    addressOf(value) ??
    (type !== null && REMOTE_TYPES.test(type.value.text ?? '') ? type : null) ??
    bridged(value)
  return place === null ? [] : [grantedAt('mcp.remote', place)]
}

/** Approvals switched off for all or for named tools of the server. */
function approvals(value: Value): readonly Granted[] {
  const found: Entry[] = []
  const trust = entry(value, 'trust')
  if (trust !== null && isOn(trust.value)) found.push(trust)
  for (const key of APPROVED_TOOLS) {
    const list = entry(value, key)
    if (list !== null && (list.value.items.length > 0 || isOn(list.value) || list.value.text === '*'))
      found.push(list)
  }
  const mode = entry(value, 'default_tools_approval_mode')
  if (mode?.value.text === 'approve') found.push(mode)
  for (const tool of at(value, 'tools')?.entries ?? []) {
    const own = entry(tool.value, 'approval_mode')
    if (own?.value.text === 'approve') found.push(own)
  }
  return found.map((one) => grantedAt('auto.approve', one))
}

/** Secrets handed to the server: by name, and only where no name says so by what an argument is called. No value is looked at. */
function secrets(value: Value): readonly Granted[] {
  const named = GIVEN.flatMap((key) =>
    (at(value, key)?.entries ?? []).filter(({ key: name, value: { text } }) => isSecret(name) && text !== ''),
  )
  const passedOn = (at(value, 'env_vars')?.items ?? []).filter(({ text }) => isSecret(text ?? ''))
  const bearer = entry(value, 'bearer_token_env_var')
  const places = [...named, ...(bearer === null ? [] : [bearer]), ...passedOn]
  const found = places.length > 0 ? places : startOf(value).slice(1).filter(isSecretArgument)
  return found.map((one) => grantedAt('cred.use', one))
}

/** `--api-key`, `GITHUB_TOKEN` behind `-e`, `Authorization: ...` behind `--header`, and addresses with a password. */
function isSecretArgument({ text }: Value): boolean {
  const name = /^(?:--?([\w-]+)(?:=|$)|([A-Z][A-Z\d_]+)(?:=|$)|(authorization|x-[\w-]+)\s*[:=])/i
    .exec(text ?? '')
    ?.slice(1)
    .find((one) => one !== undefined)
  return (name !== undefined && isSecret(name)) || /^[a-z+]+:\/\/[^/\s:@]+:[^/\s@]+@/i.test(text ?? '')
}

function isSecret(name: string): boolean {
  return SECRET_NAME.test(name) && !PROVIDER_KEY.test(name) && !NO_SECRET.test(name)
}

/** Servers of databases, clusters and forges have a switch with which they only read: a flag, a variable, a header, an address. */
function saysReadOnly(value: Value): boolean {
  const flag = startOf(value).some(({ text }) =>
    /^--?(?:read-?only|access-mode=restricted|read-?only=true|features?=readonly|disable-write)$/i.test(
      text ?? '',
    ),
  )
  const start = startOf(value).map(({ text }) => text ?? '')
  const mode = start.some((text, index) => text === '--access-mode' && start[index + 1] === 'restricted')
  const named = GIVEN.some((key) =>
    (at(value, key)?.entries ?? []).some(
      (one) =>
        /read[-_]?(?:operations[-_])?only/i.test(one.key) &&
        /^(?:1|true|yes|on)$/i.test(one.value.text ?? ''),
    ),
  )
  const address = addressOf(value)?.value.text ?? ''
  return flag || mode || named || /\/readonly\/?$|[?&]read_?only=true/i.test(address)
}

function isOff(value: Value | null): boolean {
  return value !== null && /^(?:false|no|off)$/i.test(value.text ?? '')
}
