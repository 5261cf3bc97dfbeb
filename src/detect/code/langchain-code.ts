import type { CapabilityId } from '../../model/capabilities.ts'
import { agentId, artefactOf, type CodeAgent } from './agents.ts'
import { isCompile, looseGrants } from './loose.ts'
import { grantsOfCall } from './settings.ts'
import { callOrigins, isServiceCode, readSource, type Source } from './source.ts'
import type { Detector } from '../detector.ts'
import type { Call } from '../read/code-calls.ts'
import { languageOf } from '../read/code.ts'

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
  detect(path, text) {
    const language = languageOf(path)
    const source = language === null ? null : readSource(language, text, MODULES)
    if (source === null) return null
    const executed = source.calls.some((call) => nameOf(source, call) === 'AgentExecutor')
    const graph = source.calls.some((call) =>
      /^(?:StateGraph|MessageGraph)$/.test(nameOf(source, call) ?? ''),
    )
    const agents = source.calls.flatMap((call): readonly CodeAgent[] => {
      const grants =
        isCompile(source, call) && graph ? grantsOfCall(source, call) : made(source, call, executed)
      return grants === null ? [] : [{ call, id: agentId(source, call), grants }]
    })
    const run = executed ? source.calls.filter((call) => isRunnable(source, call)) : []
    return artefactOf(path, 'langchain-code', source, agents, [
      ...looseGrants(source),
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

/** What LangChain calls the thing that is called; null if it is none of its own. */
function nameOf(source: Source, call: Call): string | null {
  return callOrigins(source, call).find(({ module }) => MODULES.test(module))?.name ?? null
}
