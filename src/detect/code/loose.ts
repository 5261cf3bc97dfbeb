import type { CapabilityId } from '../../model/capabilities.ts'
import { isFilled } from './filled.ts'
import { plain } from './plain.ts'
import { grantsOfSetting } from './settings.ts'
import { callOrigins, type Source } from './source.ts'
import { type Grant, grantsOfTools } from './tool-uses.ts'
import { argumentsOf, type Call } from '../read/code-calls.ts'
import { isMark, nameAt } from '../read/code.ts'

/** Modules whose calls say something of the file's agents although they make none. */
const FRAMEWORK =
  /^(?:langgraph|langchain|crewai|autogen|autogen_agentchat|agents$|@langchain\/|@openai\/agents|ai$|@mastra\/core|google\.adk|agno|agent_framework|semantic_kernel|langgraph_supervisor|langgraph_swarm)/

/** Calls of frameworks that grant by being there. */
const CALLS: readonly (readonly [RegExp, CapabilityId])[] = [
  [/^interrupt$/, 'auto.gate'],
  [/^HumanInTheLoopMiddleware$|^humanInTheLoopMiddleware$/, 'auto.gate'],
  [/^(?:GroupChatManager|SelectorGroupChat|MagenticOneGroupChat)$/, 'multi.subagents'],
  [/^(?:create_handoff_tool|createHandoffTool|handoff)$/, 'multi.handoff'],
  [
    /^(?:(?:m|M)odelCallLimitMiddleware|(?:t|T)oolCallLimitMiddleware|MaxMessageTermination)$/,
    'limits.turns',
  ],
]

/** Settings that count wherever a framework's call has them: of tasks, tools, runs and crews. */
const SETTINGS =
  /^(?:needsapproval|requireapproval|requireconfirmation|humaninput|maxturns|maxrounds?|maxllmcalls|maximumiterations|recursionlimit)$/

/** Methods that run an agent, and the limits that they take; `run` also takes what counts everywhere. */
const RUNS =
  /^(?:a?run|run_sync|run_streamed?|run_live|runStream(?:ed)?|(?:a_)?initiate_chat|generate|stream|chat|invoke|ainvoke|astream|withConfig|with_config)$/
const LIMITS = /^(?:maxturns|maxsteps|maxiterations|usagelimits|recursionlimit)$/

/** What a file grants its agents outside of the calls that make them. */
export function looseGrants(source: Source): readonly Grant[] {
  return [
    ...source.calls.flatMap((call) => [
      ...byCall(source, call),
      ...bySettings(source, call),
      ...byTools(source, call),
    ]),
    ...byRecursion(source),
  ]
}

function byCall(source: Source, call: Call): readonly Grant[] {
  const origins = callOrigins(source, call).filter(({ module }) => FRAMEWORK.test(module))
  return CALLS.flatMap(([pattern, id]) =>
    origins.some(({ name }) => pattern.test(name ?? '')) ? [{ id, at: call.start }] : [],
  )
}

function bySettings(source: Source, call: Call): readonly Grant[] {
  const name = call.path.at(-1) ?? ''
  const runs = RUNS.test(name)
  const counts = /^run(?:_sync|_streamed)?$/.test(name) || isOfFramework(source, call)
  if (!runs && !counts) return []
  return argumentsOf(source.code, call.open)
    .filter(({ key, value }) => {
      const setting = plain(key ?? '')
      return ((runs && LIMITS.test(setting)) || (counts && SETTINGS.test(setting))) && isFilled(source, value)
    })
    .flatMap((setting) => grantsOfSetting(source, setting))
}

function isOfFramework(source: Source, call: Call): boolean {
  return callOrigins(source, call).some(({ module }) => FRAMEWORK.test(module))
}

/** `{"recursion_limit": 50}`, in whatever configuration of a run. */
function byRecursion({ code }: Source): readonly Grant[] {
  return code.tokens.flatMap(({ text }, at) =>
    (text === 'recursion_limit' || text === 'recursionLimit') &&
    isMark(code, at + 1, ':') &&
    code.tokens[at + 2]?.kind === 'number'
      ? [{ id: 'limits.turns', at } as const]
      : [],
  )
}

/** `llm.bind_tools(tools)`, `ToolNode(tools)` and tasks of a crew hand tools to the model, whoever asks it. */
function byTools(source: Source, call: Call): readonly Grant[] {
  const binds = /^(?:bind_tools|bindTools|register_for_llm)$/.test(call.path.at(-1) ?? '')
  const node = callOrigins(source, call).some(
    ({ module, name }) =>
      (/^(?:langgraph|@langchain\/langgraph)/.test(module) && name === 'ToolNode') ||
      (module.startsWith('crewai') && name === 'Task') ||
      (/^(?:py)?autogen|^ag2/.test(module) && name === 'register_function'),
  )
  if (!binds && !node) return []
  // A tool of AutoGen is told its agent: `search.register_for_llm(writer)`.
  const itself = call.path.at(-1) === 'register_for_llm' ? [{ from: call.start, to: call.start + 1 }] : []
  const given = argumentsOf(source.code, call.open)
    .filter(({ key }) => key === 'tools' || (key === null && !isTask(call)))
    .map(({ value }) => value)
  return [...itself, ...given].flatMap((value) => grantsOfTools(source, value))
}

function isTask({ path }: Call): boolean {
  return path.at(-1) === 'Task'
}

/** Whether a call is `.compile()` on something that is no imported module. */
export function isCompile({ code, imports }: Source, { path, chained, start }: Call): boolean {
  if (path.at(-1) !== 'compile') return false
  if (chained) return isMark(code, start - 1, '.')
  return path.length > 1 && !imports.names.has(nameAt(code, start) ?? '')
}
