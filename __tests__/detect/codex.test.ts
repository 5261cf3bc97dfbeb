import { expect, test } from '@jest/globals'
import { codexAgent } from '../../src/detect/hosts/codex-agent.ts'
import { codexConfig } from '../../src/detect/hosts/codex-config.ts'
import { powers, told } from './settings-artefact.ts'

test.each<[string, string, readonly string[] | null]>([
  ['never asks', 'model = "m"\napproval_policy = "never"', ['auto.approve:2', 'model.fixed:1']],
  ['no sandbox', 'sandbox_mode = "danger-full-access"', ['tools.unrestricted:1', 'exec.shell:1']],
  [
    'the workspace, with the network open',
    'sandbox_mode = "workspace-write"\n[sandbox_workspace_write]\nnetwork_access = true',
    ['fs.write:1', 'exec.shell_scoped:1', 'exec.sandboxed:1', 'net.fetch:3'],
  ],
  [
    'an open network without a sandbox it belongs to',
    'sandbox_mode = "read-only"\nsandbox_workspace_write.network_access = true',
    ['fs.read:1', 'exec.sandboxed:1'],
  ],
  [
    'a profile Codex brings along',
    'default_permissions = ":workspace"',
    ['fs.write:1', 'exec.shell_scoped:1', 'exec.sandboxed:1'],
  ],
  ['the search', 'web_search = "live"', ['net.search:1']],
  [
    'the search switched off beats its older switch',
    'web_search = "disabled"\n[tools]\nweb_search = true',
    null,
  ],
  [
    'a key in a table it does not belong to',
    'approval_policy = "on-request"\n[shell_environment_policy]\nweb_search = "live"',
    null,
  ],
  [
    'servers',
    '[mcp_servers.gh]\nurl = "https://api.githubcopilot.com/mcp/"\nbearer_token_env_var = "GH"\n[mcp_servers.off]\ncommand = "x"\nenabled = false',
    ['mcp.client:1', 'mcp.remote:2', 'vcs.write:1', 'cred.use:3'],
  ],
  [
    'roles',
    '[agents]\nmax_threads = 6\n[agents.scout]\ndescription = "Looks."\nconfig_file = "agents/scout.toml"',
    ['multi.subagents:3'],
  ],
  ['many agents', '[features]\nmulti_agent = true', ['multi.subagents:2']],
  [
    'profiles that nobody selects',
    '[profiles.yolo]\napproval_policy = "never"\nsandbox_mode = "danger-full-access"',
    null,
  ],
  ['commented out', '# approval_policy = "never"\nmodel = "m"', null],
  ['broken', 'approval_policy = "never\n[', null],
  ['empty', '', null],
])('config.toml: %s', (_, text, expected) => {
  expect(powers(codexConfig, '.codex/config.toml', text)).toEqual(expected)
})

test.each<[string, string, readonly string[] | null]>([
  [
    'reads only',
    'name = "reviewer"\ndescription = "d"\nmodel = "m"\nsandbox_mode = "read-only"\ndeveloper_instructions = """\nReview.\n"""',
    ['model.fixed:3', 'fs.read:4', 'exec.sandboxed:4'],
  ],
  ['takes everything over', 'name = "a"\ndescription = "b"\ndeveloper_instructions = "c"', []],
  [
    'a layer that a role points to',
    'sandbox_mode = "workspace-write"\ndeveloper_instructions = "c"',
    ['fs.write:1', 'exec.shell_scoped:1', 'exec.sandboxed:1'],
  ],
  ['no instructions', 'name = "a"\ndescription = "developer_instructions"', null],
  ['empty instructions', 'developer_instructions = " "', null],
  ['broken', 'developer_instructions = """', null],
])('agents/*.toml: %s', (_, text, expected) => {
  const found = told(codexAgent, '.codex/agents/a.toml', text)
  expect(found).toEqual(
    expected === null ? null : { role: 'agent', agents: { '': expected }, capabilities: [] },
  )
})
