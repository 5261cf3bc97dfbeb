import { expect, test } from '@jest/globals'
import { toolSurface } from '../../src/detect/manifests/tool-surface.ts'
import { judged } from './manifest-table.ts'

test.each([
  [
    'server.json',
    '{"$schema": "https://static.modelcontextprotocol.io/schemas/x.json",\n"name": "a"}',
    'mcp-server-manifest',
    'mcp.server:2',
  ],
  ['server.json', '{"name": "io.github.a/b", "remotes": []}', 'mcp-server-manifest', 'mcp.server:1'],
  ['mcp.json', '{"tools": [{"name": "x"}]}', 'mcp-server-manifest', 'mcp.server:1'],
  ['smithery.yaml', '# Smithery\nstartCommand:\n  type: stdio\n', 'smithery-config', 'mcp.server:2'],
  ['smithery.yaml', 'runtime: typescript\n', 'smithery-config', 'mcp.server:1'],
  [
    'appPackage/ai-plugin.json',
    '{"schema_version": "v2.4", "namespace": "n",\n"runtimes": [{"type": "RemoteMCPServer"}]}',
    'ai-plugin',
    'mcp.server:2',
  ],
  [
    '.well-known/ai-plugin.json',
    '{"schema_version": "v1", "name_for_model": "n", "api": {}}',
    'ai-plugin',
    '',
  ],
])('%s %j', (path, text, kind, shared) => {
  expect(judged(toolSurface, path, text)).toEqual({ kind, role: 'tool-surface', agents: {}, shared })
})

test.each([
  ['server.json', '{"transactions": [{"id": 1}]}'],
  ['server.json', '{"name": "proxy", "remotes": []}'],
  ['.vscode/mcp.json', '{"servers": {}, "tools": [{"name": "x"}]}'],
  ['smithery.yaml', '# startCommand:\nname: a\n'],
  ['ai-plugin.json', '{"name": "x"}'],
  ['server.json', '{"name": SERVERIP}'],
])('%s %j is none', (path, text) => {
  expect(judged(toolSurface, path, text)).toBeNull()
})
