import type { Artefact, Detector, Granted } from '../detector.ts'
import { grants } from '../powers/found-agent.ts'
import { readJsonc } from '../read/jsonc.ts'
import { readYaml } from '../read/yaml.ts'
import { at, entry, type Value } from '../read/value.ts'

/** A name of the registry: `io.github.somebody/server`. */
const REVERSE_DNS = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+\/[\w.-]+$/i

/** Files that offer tools to agents elsewhere, and are none. */
export const toolSurface: Detector = {
  id: 'tool-surface',
  looksAt: (path) =>
    /(?:^|\/)(?:server\.json|mcp\.json|smithery\.ya?ml|[^/]*ai-?plugin[^/]*\.json)$/i.test(path),
  marks: null,
  detect: (path, text) => {
    if (/smithery\.ya?ml$/i.test(path)) return smithery(path, readYaml(text)[0] ?? null)
    const root = readJsonc(text)
    if (root?.kind !== 'map') return null
    if (/ai-?plugin[^/]*\.json$/i.test(path)) return plugin(path, root)
    return /mcp\.json$/i.test(path) ? toolList(path, root) : server(path, root)
  },
}

function surface(path: string, kind: string, capabilities: readonly Granted[]): Artefact {
  return { path, kind, role: 'tool-surface', agents: [], capabilities }
}

/** Many files of this name are mock data: the schema, or a registry's name together with a way to run it, decides. */
function server(path: string, root: Value): Artefact | null {
  const schema = /modelcontextprotocol\.io\//.test(at(root, '$schema')?.text ?? '')
  const name = entry(root, 'name')
  const ways = ['packages', 'remotes'].some((key) => at(root, key)?.kind === 'list')
  if (name === null || (!schema && !(ways && REVERSE_DNS.test(name.value.text ?? '')))) return null
  return surface(path, 'mcp-server-manifest', grants(name, 'mcp.server'))
}

function toolList(path: string, root: Value): Artefact | null {
  const tools = entry(root, 'tools')
  const isClient = at(root, 'mcpServers') !== null || at(root, 'servers') !== null
  if (isClient || !(tools?.value.items.some((one) => at(one, 'name')?.kind === 'text') ?? false)) return null
  return surface(path, 'mcp-server-manifest', grants(tools, 'mcp.server'))
}

function smithery(path: string, root: Value | null): Artefact | null {
  const runtime = entry(root, 'runtime')
  const isRuntime = /^(?:typescript|python|container)$/.test(runtime?.value.text ?? '')
  const decisive = entry(root, 'startCommand') ?? (isRuntime ? runtime : null)
  return decisive === null ? null : surface(path, 'smithery-config', grants(decisive, 'mcp.server'))
}

/** Plugins describe an API; only those that name a server of that protocol offer MCP tools. */
function plugin(path: string, root: Value): Artefact | null {
  const runtimes = at(root, 'runtimes')?.items ?? []
  const isPlugin =
    at(root, 'schema_version') !== null &&
    (at(root, 'name_for_model') !== null ||
      at(root, 'name_for_human') !== null ||
      at(root, 'namespace') !== null) &&
    (at(root, 'api') !== null || runtimes.length > 0 || at(root, 'functions') !== null)
  if (!isPlugin) return null
  const remote = runtimes.find((one) => at(one, 'type')?.text === 'RemoteMCPServer')
  return surface(path, 'ai-plugin', remote === undefined ? [] : grants(entry(remote, 'type'), 'mcp.server'))
}
