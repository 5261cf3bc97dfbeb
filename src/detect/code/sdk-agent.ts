import type { Artefact, Detector, Surroundings } from '../detector.ts'
import { claudeGrants } from './claude-sdk-settings.ts'
import { agentId, artefactOf, type CodeAgent } from './agents.ts'
import { looseGrants } from './loose.ts'
import { decoratedGrants } from './decorated-tools.ts'
import { callNamesModel, namesModel } from './model-ids.ts'
import { plain } from './plain.ts'
import { grantsOfCall } from './settings.ts'
import { callOrigins, isServiceCode, readSource, settingsOf, type Source } from './source.ts'
import type { Grant } from './tool-uses.ts'
import { type Call, chainStart } from '../read/code-calls.ts'
import { nameAt } from '../read/code.ts'
import { type Sdk, SDK_MARKS, SDK_MODULES, SDKS } from './sdk-table.ts'

/** Agents that a program makes with an SDK: an import of the SDK and its constructor in one file, both as code. */
export const sdkAgent: Detector = {
  id: 'sdk-agent',
  looksAt: isServiceCode,
  marks: SDK_MARKS,
  detect(path, text, around): Artefact | null {
    const source = readSource({ path, text, around }, SDK_MODULES, ASSISTANTS)
    if (source === null) return null
    const imported = importedOf(source)
    const found = source.calls.flatMap((call) => {
      const one = made(source, call, imported)
      if (one === null) return []
      if (one.kind === 'openai-agents' && !imported.openAiAgents && !isOpenAi(source, call, path, around))
        return []
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

/** No other library has a call of this name, so that the client may come from anywhere. */
const ASSISTANTS = '.beta.assistants.create'

/** What a call makes: an agent of which SDK and with which powers; null for all other calls. */
function made(source: Source, call: Call, imported: Imported): Made | null {
  if (isAssistant(call, imported)) return { kind: 'openai-assistants', grants: grantsOfCall(source, call) }
  if (isFrameworkMethod(source, call, imported))
    return {
      kind: 'microsoft-agent-framework',
      grants: [...modelOfClient(source, call), ...grantsOfCall(source, call)],
    }
  const sdk = sdkOf(source, call)
  if (sdk === null) return null
  const name = callOrigins(source, call)[0]?.name ?? ''
  const inherent = (sdk.grants ?? []).flatMap(([pattern, id]) =>
    pattern.test(name) ? [{ id, at: call.start }] : [],
  )
  const grants =
    sdk.kind === 'claude-agent-sdk'
      ? claudeGrants(source, call)
      : [
          ...inherent,
          ...grantsOfCall(source, call, sdk.places),
          ...(sdk.kind === 'llamaindex' ? modelOfSettings(source, call) : []),
          ...decoratedGrants(source, call),
        ]
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

/** `client.beta.assistants.create(`, whatever the client is called; without `beta`, of a file that imports OpenAI's library. */
function isAssistant({ path }: Call, { openAi }: Imported): boolean {
  const [assistants, create] = path.slice(-2)
  if (assistants !== 'assistants' || create !== 'create') return false
  return path.at(-3) === 'beta' || openAi
}

/** `client.create_agent(instructions=...)` and `.as_agent(` of Microsoft's framework, on whatever client. */
function isFrameworkMethod(source: Source, { path, open }: Call, { agentFramework }: Imported): boolean {
  if (!agentFramework || !/^(?:create_agent|as_agent)$/.test(path.at(-1) ?? '')) return false
  return settingsOf(source, open).some(({ key }) => key === 'instructions')
}

/** The model of the client on which an agent is made: `Client(model="gpt-4o").create_agent(...)`, `client.create_agent(...)`. */
function modelOfClient(source: Source, call: Call): readonly Grant[] {
  const at = chainStart(source.code, call.start)
  const client = call.chained ? source.callAt.get(at) : undefined
  const isNamed =
    client === undefined ? namesModel(source, { from: at, to: at + 1 }) : callNamesModel(source, client)
  return isNamed ? [{ id: 'model.fixed', at: call.start }] : []
}

/** LlamaIndex's agents take the model of `Settings.llm` where they are given none. */
function modelOfSettings(source: Source, call: Call): readonly Grant[] {
  const { code, assigned } = source
  if (settingsOf(source, call.open).some(({ key }) => key === 'llm')) return []
  const isNamed = (assigned.get('llm') ?? [])
    .slice(0, 10)
    .some((meaning) => nameAt(code, meaning.from - 4) === 'Settings' && namesModel(source, meaning))
  return isNamed ? [{ id: 'model.fixed', at: call.start }] : []
}

/** What a file's imports say about calls that do not name their library. */
interface Imported {
  readonly openAi: boolean
  readonly agentFramework: boolean
  /** Something that only OpenAI's SDK has is taken from its module, whose name `agents` is that of many a repository's own. */
  readonly openAiAgents: boolean
}

function importedOf({ imports }: Source): Imported {
  const all = [...imports.names.values()].flat()
  return {
    openAi: all.some(({ module }) => /^openai(?:\.|$)/.test(module)),
    agentFramework: all.some(({ module }) => /^agent_framework(?:[._]|$)/.test(module)),
    openAiAgents: all.some(
      ({ module, name }) =>
        module.startsWith('@openai/agents') ||
        (/^agents(?:\.|$)/.test(module) &&
          /^(?:Runner|function_tool|RunContextWrapper|OpenAIChatCompletionsModel|ModelSettings|set_default_openai_\w+|set_tracing_disabled|RunConfig|handoff|GuardrailFunctionOutput|WebSearchTool|FileSearchTool|CodeInterpreterTool|ComputerTool|HostedMCPTool|AsyncComputer|SQLiteSession)$/.test(
            name ?? '',
          )),
    ),
  }
}

/** An agent of a module `agents`: it has instructions, and no package of that name stands beside or above the file. */
function isOpenAi(source: Source, call: Call, path: string, around: Surroundings): boolean {
  const keys = settingsOf(source, call.open).map(({ key }) => key)
  return keys.includes('instructions') && !hasOwnPackage(path, around)
}

function hasOwnPackage(path: string, around: Surroundings): boolean {
  const folders = path.split('/').slice(0, -1)
  return folders
    .map((_, index) => `${folders.slice(0, index + 1).join('/')}/`)
    .concat('')
    .some((folder) => around.has(`${folder}agents/__init__.py`) || around.has(`${folder}agents.py`))
}
