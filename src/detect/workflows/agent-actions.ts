import type { CapabilityId } from '../../model/capabilities.ts'
import { argumentGrants, SANDBOXES } from './agent-commands.ts'
import type { Granted } from '../detector.ts'
import { serverCapabilities, serversOf } from '../powers/mcp-servers.ts'
import { type Passage, passageOf } from './passage.ts'
import { at, type Entry, entry, type Value, words } from '../read/value.ts'
import { readYaml } from '../read/yaml.ts'
import { grantedAt } from '../powers/found-agent.ts'
import { listedTools, modelGrant, toolGrants } from './workflow-grants.ts'

/** Actions, and workflows to call, that run a coding agent; forks of Claude's keep its name. */
const ACTIONS =
  /^(?:[\w.-]+\/claude-code-(?:base-)?action|anthropics\/claude-code-security-review|[\w.-]+\/run-gemini-cli|google-gemini\/gemini-cli-action|[\w.-]+\/codex-(?:review-)?action|letta-ai\/letta-code-action|(?:sst|anomalyco)\/opencode\/github|augmentcode\/(?:augment-agent|review-pr|describe-pr)|factory-ai\/droid-action|(?:all-hands-ai|openhands)\/openhands\/\.github\/workflows\/openhands-resolver\.yml)@/i

export function isAgentAction(uses: string): boolean {
  return ACTIONS.test(uses.trim())
}

/** What the inputs of an agent's action grant. */
export function actionGrants(
  uses: string,
  inputs: Value | null,
  lines: readonly string[],
  defaults: Value | null,
): readonly Granted[] {
  return (inputs?.entries ?? []).flatMap((input): readonly Granted[] => {
    const passage = passageOf(givenOrDefault(input.value, defaults), lines)
    if (passage === null || passage.text.trim() === '') return []
    const name = input.key.toLowerCase().replaceAll('-', '_')
    if (/^(?:claude_args|codex_args|gemini_args)$/.test(name)) return argumentGrants(passage)
    if (name === 'allowed_tools') return toolList(passage)
    if (name === 'settings') return settings(passage, uses)
    if (name === 'mcp_config') return servers(passage, input)
    if (/^(?:(?:anthropic|gemini)_)?model$/.test(name)) return modelGrant(input.value.text ?? '', input)
    if (/^(?:max_turns|timeout_minutes)$/.test(name)) return [grantedAt('limits.turns', input)]
    if (name === 'sandbox') return sandbox(passage.text.trim(), input)
    return []
  })
}

/** What callers may replace stands as the default of the file's own input. */
function givenOrDefault(value: Value, defaults: Value | null): Value {
  const name = /^\$\{\{\s*inputs\.([\w-]+)\s*\}\}$/.exec(value.text?.trim() ?? '')?.[1]
  const preset = name === undefined ? null : at(defaults, name, 'default')
  return preset === null || preset.text === null || preset.kind !== 'text' || preset.text.trim() === ''
    ? value
    : preset
}

function sandbox(mode: string, place: Entry): readonly Granted[] {
  const ids: Readonly<Record<string, readonly CapabilityId[]>> = SANDBOXES
  return (Object.hasOwn(ids, mode) ? (ids[mode] ?? []) : []).map((id) => grantedAt(id, place))
}

function toolList(passage: Passage): readonly Granted[] {
  const text = passage.text.replace(/^\s*#.*$/gm, (comment) => ' '.repeat(comment.length))
  return listedTools(text).flatMap(({ text: tool, offset }) =>
    toolGrants(tool.replace(/^["']|["']$/g, '')).map((id) => grantedAt(id, passage.placeAt(offset))),
  )
}

/** A file's name, or the configuration itself. */
function servers(passage: Passage, input: Entry): readonly Granted[] {
  const map = at(inside(passage), 'mcpServers')
  return map === null ? [grantedAt('mcp.client', input)] : serversOf(map).flatMap(serverCapabilities)
}

function inside(passage: Passage): Value | null {
  return passage.text.trim().startsWith('{') ? (readYaml(passage.text, passage.lineOffset)[0] ?? null) : null
}

/** Settings of Claude Code or Gemini CLI, written as JSON into the input. */
function settings(passage: Passage, uses: string): readonly Granted[] {
  const data = inside(passage)
  if (data === null) return []
  const allowed = at(data, 'permissions', 'allow') ?? at(data, 'tools', 'core') ?? at(data, 'coreTools')
  const turns = entry(data, 'maxSessionTurns') ?? entry(at(data, 'model'), 'maxSessionTurns')
  const model = entry(at(data, 'model'), 'name') ?? entry(data, 'model')
  const mode = entry(at(data, 'permissions'), 'defaultMode')
  const boxed = entry(data, 'sandbox') ?? entry(at(data, 'tools'), 'sandbox')
  const hook = entry(at(data, 'hooks'), 'PreToolUse')
  // Gemini CLI without a list of core tools has them all, and its action approves every call.
  const isOpen = /gemini/i.test(uses) && allowed === null
  return [
    ...words(allowed).flatMap((tool) => toolGrants(tool.text).map((id) => grantedAt(id, tool))),
    ...(isOpen ? [grantedAt('tools.unrestricted', data)] : []),
    ...serversOf(at(data, 'mcpServers')).flatMap(serverCapabilities),
    ...(turns === null ? [] : [grantedAt('limits.turns', turns)]),
    ...(model === null ? [] : modelGrant(model.value.text ?? '', model)),
    ...(mode?.value.text === 'bypassPermissions'
      ? [grantedAt('auto.approve', mode), grantedAt('tools.unrestricted', mode)]
      : []),
    ...(mode?.value.text === 'acceptEdits' ? [grantedAt('auto.approve_edits', mode)] : []),
    ...(boxed !== null && /^(?:true|docker|podman)$/.test(boxed.value.text ?? '')
      ? [grantedAt('exec.sandboxed', boxed)]
      : []),
    ...(hook === null ? [] : [grantedAt('mitigation.hooks', hook)]),
  ]
}
