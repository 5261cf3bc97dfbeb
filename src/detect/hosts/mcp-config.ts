import type { Detector } from '../detector.ts'
import { isServer, serverCapabilities, serversOf } from '../powers/mcp-servers.ts'
import { readJsonc } from '../read/jsonc.ts'
import { at, type Entry, type Value } from '../read/value.ts'

/**
 * Names under which hosts look for servers: Claude Code, Cursor, VS Code, Roo, Amazon Q, Kiro, Junie, Factory and Trae read a
 * `mcp.json` in a folder of theirs; Windsurf, Cline and the Claude application have names of their own. Extensions of Gemini
 * CLI and plugins of Claude Code bring servers in their manifest.
 */
const NAMES =
  /(?:^|\/)(?:\.?mcp|\.?mcp[-_](?:config|servers|settings)|cline_mcp_settings|claude_desktop_config|gemini-extension|\.claude-plugin\/plugin)\.jsonc?$/

/** Folders of a project whose `.mcp.json` may be the bare map of servers: plugins of Claude Code leave `mcpServers` out. */
const BARE = /(?:^|\/)\.mcp\.json$/

/** Servers that a host coding agent may use. `servers` is VS Code's word, `mcpServers` everybody else's. */
export const mcpConfig: Detector = {
  id: 'mcp-config',
  looksAt: (path) => NAMES.test(path),
  marks: ['"command"', '"url"', '"httpUrl"', '"serverUrl"'],
  detect(path, text) {
    const servers = serversIn(path, readJsonc(text))
    if (servers.length === 0) return null
    return {
      path,
      kind: 'mcp-config',
      role: 'capability',
      agents: [],
      capabilities: servers.flatMap(serverCapabilities),
    }
  },
}

function serversIn(path: string, root: Value | null): readonly Entry[] {
  const named = [at(root, 'mcpServers'), at(root, 'servers'), at(root, 'mcp', 'servers')].flatMap(serversOf)
  if (named.length > 0 || root === null || !BARE.test(path)) return named
  return root.entries.every(isServer) ? root.entries : []
}
