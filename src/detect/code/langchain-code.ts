import type { CapabilityId } from '../../model/capabilities.ts'
import { agentId, artefactOf, type CodeAgent } from './agents.ts'
import { isCompile, looseGrants } from './loose.ts'
import { grantsOfCall } from './settings.ts'
import { callNamesModel } from './model-ids.ts'
import { callOrigins, isServiceCode, readSource, type Source } from './source.ts'
import type { Grant } from './tool-uses.ts'
import type { Detector } from '../detector.ts'
import { argumentsOf, type Call } from '../read/code-calls.ts'
import { nameAt } from '../read/code.ts'

const MODULES = /^(?:langgraph|langchain|deepagents|@langchain\/)/

/** Functions and classes that make an agent, what their arguments are by place, and what they grant whatever these are. */
const MAKERS: readonly {
  readonly name: RegExp
  readonly places: readonly string[]
  readonly grants?: readonly CapabilityId[]
}[] = [
  {
    name: /^(?:create_react_agent|create_tool_calling_executor|create_agent|createReactAgent|createAgent)$/,
    places: ['model', 'tools'],
  },
  { name: /^(?:create_deep_agent|createDeepAgent|async_create_deep_agent)$/, places: ['tools'] },
  { name: /^(?:AgentExecutor|from_agent_and_tools|fromAgentAndTools)$/, places: [] },
  { name: /^(?:initialize_agent|initializeAgentExecutorWithOptions)$/, places: ['tools', 'model'] },
  { name: /^create_?supervisor$/i, places: ['agents'], grants: ['multi.subagents'] },
  { name: /^create_?swarm$/i, places: ['agents'], grants: ['multi.handoff'] },
  { name: /^create_(?:sql|spark_sql)_agent$/, places: ['model'], grants: ['db.read', 'db.write'] },
  {
    name: /^create_(?:csv|pandas_dataframe|python|xorbits|spark_dataframe)_agent$/,
    places: ['model'],
    grants: ['exec.code'],
  },
  { name: /^create_(?:openapi|json|vectorstore)_agent$/, places: ['model'] },
]

/** They make what an executor runs; where no executor stands in the file they are the agent. */
const RUNNABLE =
  /^create_(?:tool_calling|openai_tools|openai_functions|structured_chat|react|json_chat|xml|self_ask_with_search)_agent$|^create(?:ToolCalling|OpenAITools|OpenAIFunctions|StructuredChat)Agent$/

/** Agents that a program makes with LangChain or LangGraph: not every import of it, chains and splitters make none. */
export const langchainCode: Detector = {
  id: 'langchain-code',
  looksAt: isServiceCode,
  marks: ['langgraph', 'langchain', 'deepagents'],
  detect(path, text, around) {
    const source = readSource({ path, text, around }, MODULES)
    if (source === null) return null
    const executed = source.calls.some((call) => nameOf(source, call) === 'AgentExecutor')
    const graph =
      source.calls.some((call) => /^(?:StateGraph|MessageGraph)$/.test(nameOf(source, call) ?? '')) &&
      !isPlain(source)
    const agents = source.calls.flatMap((call): readonly CodeAgent[] => {
      const grants =
        isCompile(source, call) && graph ? grantsOfCall(source, call) : made(source, call, executed)
      return grants === null ? [] : [{ call, id: agentId(source, call), grants }]
    })
    const run = executed ? source.calls.filter((call) => isRunnable(source, call)) : []
    const named = agents.some(({ grants }) => grants.some(({ id }) => id === 'model.fixed'))
    return artefactOf(path, 'langchain-code', source, agents, [
      ...looseGrants(source),
      ...(graph && !named ? models(source) : []),
      ...run.flatMap((call) => grantsOfCall(source, call, ['model', 'tools'])),
    ])
  },
}

function made(source: Source, call: Call, executed: boolean): CodeAgent['grants'] | null {
  const name = nameOf(source, call)
  if (name === null || (executed && isRunnable(source, call))) return null
  const maker = MAKERS.find((one) => one.name.test(name))
  if (maker === undefined) return RUNNABLE.test(name) ? grantsOfCall(source, call, ['model', 'tools']) : null
  const inherent = (maker.grants ?? []).map((id) => ({ id, at: call.start }))
  return [...inherent, ...grantsOfCall(source, call, maker.places)]
}

function isRunnable(source: Source, call: Call): boolean {
  return callOrigins(source, call).some(
    ({ module, name }) => module.startsWith('langchain') && RUNNABLE.test(name ?? ''),
  )
}

/** A graph of functions that the file writes itself, none of which has to do with a model, is a program like any other. */
function isPlain({ code, calls, defined }: Source): boolean {
  const nodes = calls.filter(({ path }) => /^add_?node$/i.test(path.at(-1) ?? ''))
  const own = nodes.every(({ open }) => {
    const last = argumentsOf(code, open)
      .filter(({ key }) => key === null)
      .at(-1)
    return last !== undefined && defined.has(nameAt(code, last.value.from) ?? '')
  })
  return (
    nodes.length > 0 && own && !code.tokens.some(({ kind, text }) => kind === 'name' && TELLING.test(text))
  )
}

const TELLING = /llm|model|agent|chat|gpt|claude|gemini|prompt|chain|tool|openai|anthropic|bedrock|ollama/i

/** Models that the nodes of a graph ask: the graph itself is given none. */
function models(source: Source): readonly Grant[] {
  return source.calls
    .filter((call) => MODEL.test(nameOf(source, call) ?? '') && callNamesModel(source, call))
    .map(({ start }) => ({ id: 'model.fixed', at: start }))
}

const MODEL = /^(?:Chat[A-Z]\w*|Azure(?:AI)?Chat\w+|init_chat_model|initChatModel)$/

/** What LangChain calls the thing that is called; null if it is none of its own. */
function nameOf(source: Source, call: Call): string | null {
  return callOrigins(source, call).find(({ module }) => MODULES.test(module))?.name ?? null
}
