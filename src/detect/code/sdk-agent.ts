import type { Artefact, Detector, Surroundings } from '../detector.ts'
import { claudeGrants } from './claude-sdk-settings.ts'
import { agentId, artefactOf, type CodeAgent } from './agents.ts'
import { looseGrants } from './loose.ts'
import { grantsOfCall, plain } from './settings.ts'
import { callOrigins, isServiceCode, readSource, settingsOf, type Source } from './source.ts'
import type { Grant } from './tool-uses.ts'
import type { Call } from '../read/code-calls.ts'
import { languageOf } from '../read/code.ts'
import { type Sdk, SDK_MARKS, SDK_MODULES, SDKS } from './sdk-table.ts'

/** Agents that a program makes with an SDK: an import of the SDK and its constructor in one file, both as code. */
export const sdkAgent: Detector = {
  id: 'sdk-agent',
  looksAt: isServiceCode,
  marks: SDK_MARKS,
  detect(path, text, around): Artefact | null {
    const language = languageOf(path)
    const source = language === null ? null : readSource(language, text, SDK_MODULES)
    if (source === null) return null
    const found = source.calls.flatMap((call) => {
      const one = made(source, call)
      if (one === null || (one.kind === 'openai-agents' && !isOpenAi(source, call, path, around))) return []
      return [{ kind: one.kind, agent: { call, id: agentId(source, call), grants: one.grants } }]
    })
    const [first] = found
    if (first === undefined) return null
    const agents = found.map(({ agent }): CodeAgent => agent)
    return artefactOf(path, first.kind, source, agents, looseGrants(source))
  },
}

interface Made {
  readonly kind: string
  readonly grants: readonly Grant[]
}

/** What a call makes: an agent of which SDK and with which powers; null for all other calls. */
function made(source: Source, call: Call): Made | null {
  if (isAssistant(source, call)) return { kind: 'openai-assistants', grants: grantsOfCall(source, call) }
  if (isFrameworkMethod(source, call))
    return { kind: 'microsoft-agent-framework', grants: grantsOfCall(source, call) }
  const sdk = sdkOf(source, call)
  if (sdk === null) return null
  const name = callOrigins(source, call)[0]?.name ?? ''
  const inherent = (sdk.grants ?? []).flatMap(([pattern, id]) =>
    pattern.test(name) ? [{ id, at: call.start }] : [],
  )
  const grants =
    sdk.kind === 'claude-agent-sdk'
      ? claudeGrants(source, call)
      : [...inherent, ...grantsOfCall(source, call, sdk.places)]
  return { kind: sdk.kind, grants }
}

function sdkOf(source: Source, call: Call): Sdk | null {
  const origins = callOrigins(source, call)
  return (
    SDKS.find(
      ({ module, constructor_, needs }) =>
        origins.some((origin) => module.test(origin.module) && constructor_.test(origin.name ?? '')) &&
        (needs === undefined || hasAll(source, call, needs)),
    ) ?? null
  )
}

function hasAll(source: Source, call: Call, needs: readonly (readonly string[])[]): boolean {
  const keys = settingsOf(source, call.open).map(({ key }) => plain(key ?? ''))
  return needs.every((group) => group.some((key) => keys.includes(key)))
}

/** `client.beta.assistants.create(`, whatever the client is called. */
function isAssistant({ imports }: Source, { path }: Call): boolean {
  const [assistants, create] = path.slice(-2)
  if (assistants !== 'assistants' || create !== 'create') return false
  return [...imports.names.values()].flat().some(({ module }) => /^openai(?:\.|$)/.test(module))
}

/** `client.create_agent(instructions=...)` and `.as_agent(` of Microsoft's framework, on whatever client. */
function isFrameworkMethod(source: Source, { path, open }: Call): boolean {
  if (!/^(?:create_agent|as_agent)$/.test(path.at(-1) ?? '')) return false
  const modules = [...source.imports.names.values()].flat()
  if (!modules.some(({ module }) => /^agent_framework(?:[._]|$)/.test(module))) return false
  return settingsOf(source, open).some(({ key }) => key === 'instructions')
}

/**
 * The module of OpenAI's SDK is called `agents`, as many a repository's own package is: something else of the SDK must be taken from
 * it, or the agent must have instructions and no package of that name stand beside or above the file.
 */
function isOpenAi({ imports, ...source }: Source, call: Call, path: string, around: Surroundings): boolean {
  const all = [...imports.names.values()].flat()
  const sure = all.some(
    ({ module, name }) =>
      module.startsWith('@openai/agents') ||
      (/^agents(?:\.|$)/.test(module) &&
        /^(?:Runner|function_tool|RunContextWrapper|OpenAIChatCompletionsModel|ModelSettings|set_default_openai_\w+|set_tracing_disabled|RunConfig|handoff|GuardrailFunctionOutput|WebSearchTool|FileSearchTool|CodeInterpreterTool|ComputerTool|HostedMCPTool|AsyncComputer|SQLiteSession)$/.test(
          name ?? '',
        )),
  )
  if (sure) return true
  const keys = settingsOf({ imports, ...source }, call.open).map(({ key }) => key)
  return keys.includes('instructions') && !hasOwnPackage(path, around)
}

function hasOwnPackage(path: string, around: Surroundings): boolean {
  const folders = path.split('/').slice(0, -1)
  return folders
    .map((_, index) => `${folders.slice(0, index + 1).join('/')}/`)
    .concat('')
    .some((folder) => around.has(`${folder}agents/__init__.py`) || around.has(`${folder}agents.py`))
}
