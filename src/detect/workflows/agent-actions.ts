import { argumentGrants } from './agent-commands.ts'
import { codexSandboxPowers } from '../powers/codex-sandbox.ts'
import type { Granted } from '../detector.ts'
import { serverCapabilities, serversOf } from '../powers/mcp-servers.ts'
import { type Passage, passageOf } from './passage.ts'
import { at, type Entry, entry, type Value, words } from '../read/value.ts'
import { readYaml } from '../read/yaml.ts'
import { grantedAt } from '../powers/found-agent.ts'
import { toolPowers } from '../powers/host-tools.ts'
import { listedTools, modelGrant } from './workflow-grants.ts'

/** Actions, and workflows to call, that run a coding agent; forks of Claude's keep its name. */
const ACTIONS =
  /^(?:[\w.-]+\/claude-code-(?:base-)?action|anthropics\/claude-code-security-review|[\w.-]+\/run-gemini-cli|google-gemini\/gemini-cli-action|[\w.-]+\/codex-(?:review-)?action|letta-ai\/letta-code-action|(?:sst|anomalyco)\/opencode\/github|augmentcode\/(?:augment-agent|review-pr|describe-pr)|factory-ai\/droid-action|(?:all-hands-ai|openhands)\/openhands\/\.github\/workflows\/openhands-resolver\.yml)@/i

export function isAgentAction(uses: string): boolean {
  return ACTIONS.test(uses.trim())
}

/** What stands elsewhere in the file for the expressions of a step. */
export interface Presets {
  /** Inputs of the file, with what they are when nobody hands one in. */
  readonly inputs: Value | null
  /** Variables of the job and of the file. */
  readonly env: readonly (Value | null)[]
}

/** What the inputs of an agent's action grant. */
export function actionGrants(
  uses: Entry,
  inputs: Value | null,
  lines: readonly string[],
  presets: Presets,
): readonly Granted[] {
  const action = uses.value.text ?? ''
  const given = (inputs?.entries ?? []).flatMap((input): readonly Granted[] => {
    const passage = passageOf(givenOrDefault(input.value, presets), lines)
    if (passage === null || passage.text.trim() === '') return []
    const name = inputName(input)
    if (/^(?:claude_args|codex_args|gemini_args)$/.test(name)) return argumentGrants(passage)
    if (name === 'allowed_tools') return toolList(passage)
    if (name === 'settings') return settings(passage, action)
    if (name === 'mcp_config') return servers(passage, input)
    if (/^(?:(?:anthropic|gemini)_)?model$/.test(name))
      return modelGrant(variable(input.value, presets)?.text ?? input.value.text ?? '', input)
    if (/^(?:max_turns|timeout_minutes)$/.test(name)) return [grantedAt('limits.turns', input)]
    if (/^(?:sandbox|permission_profile)$/.test(name))
      return codexSandboxPowers(passage.text.trim()).map((id) => grantedAt(id, input))
    return []
  })
  return [...given, ...unsaidSandbox(uses, inputs)]
}

function inputName({ key }: Entry): string {
  return key.toLowerCase().replaceAll('-', '_')
}

/** Codex's action keeps to the workspace where nobody says otherwise; other callers of Codex have defaults of their own. */
function unsaidSandbox(uses: Entry, inputs: Value | null): readonly Granted[] {
  if (!/^openai\/codex-action@/i.test(uses.value.text ?? '')) return []
  const isSaid = (inputs?.entries ?? []).some((input) => {
    const text = input.value.text ?? ''
    return /^(?:sandbox|permission_profile)$/.test(inputName(input))
      ? text.trim() !== ''
      : inputName(input) === 'codex_args' && /sandbox|yolo|full-auto/.test(text)
  })
  return isSaid ? [] : codexSandboxPowers('workspace-write').map((id) => grantedAt(id, uses))
}

/** What callers may replace stands as the default of the file's own input, what nobody replaces as a variable of it. */
function givenOrDefault(value: Value, presets: Presets): Value {
  const name = /^\$\{\{\s*inputs\.([\w-]+)\s*\}\}$/.exec(value.text?.trim() ?? '')?.[1]
  const preset = name === undefined ? variable(value, presets) : at(presets.inputs, name, 'default')
  return preset?.kind === 'text' && (preset.text ?? '').trim() !== '' ? preset : value
}

function variable(value: Value, { env }: Presets): Value | null {
  const name = /^\$\{\{\s*env\.(\w+)\s*\}\}$/.exec(value.text?.trim() ?? '')?.[1]
  return name === undefined ? null : (env.map((map) => at(map, name)).find((one) => one !== null) ?? null)
}

function toolList(passage: Passage): readonly Granted[] {
  const text = passage.text.replace(/^\s*#.*$/gm, (comment) => ' '.repeat(comment.length))
  return listedTools(text).flatMap(({ text: tool, offset }) =>
    toolPowers(tool.replace(/^["']|["']$/g, '')).map((id) => grantedAt(id, passage.placeAt(offset))),
  )
}

/** A file's name, or the configuration itself. */
function servers(passage: Passage, input: Entry): readonly Granted[] {
  const map = at(inside(passage), 'mcpServers')
  return map === null ? [grantedAt('mcp.client', input)] : serversOf(map).flatMap(serverCapabilities)
}

/** Expressions of the workflow stand in the JSON before they are filled in; a number of their length keeps it JSON. */
function inside(passage: Passage): Value | null {
  if (!passage.text.trim().startsWith('{')) return null
  const text = passage.text.replace(/\$\{\{[^{}\n]*\}\}/g, (expression) => '1'.repeat(expression.length))
  return readYaml(text, passage.lineOffset)[0] ?? null
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
    ...words(allowed).flatMap((tool) => toolPowers(tool.text).map((id) => grantedAt(id, tool))),
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
