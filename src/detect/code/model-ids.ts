import { spend } from './effort.ts'
import { plain } from './plain.ts'
import { callIn, callOrigins, meaningsOf, settingsOf, type Source } from './source.ts'
import { type Argument, type Call, properties } from '../read/code-calls.ts'
import { isMark, literal, nameAt, parts, type Span } from '../read/code.ts'

/** Settings that name the model, of agents, clients and configurations alike. */
const NAMES =
  /^(?:model|modelid|modelname|llmmodel|deployment|deploymentname|aimodelid|azuredeployment|chatdeploymentname|configlist|repoid|id|engine)$/

/** Reads what is set while the program runs: what stands there is the name of a variable, not of a model. */
const FROM_OUTSIDE = /^(?:getenv|environ|env|get_env|getEnv|config|get_secret|input)$/

/** Whether a value names a model: a text, a call that makes a client or a model, or what stands behind a name. */
export function namesModel(
  source: Source,
  value: Span,
  depth = 0,
  followed: Set<number> = new Set(),
): boolean {
  const { code } = source
  const text = literal(code, value)
  if (text !== null) return text !== ''
  if (depth > 3) return false
  spend(source.effort, 1)
  const call = callIn(source, value)
  if (call !== null) return callNamesModel(source, call, depth, followed)
  if (isMark(code, value.from, '{')) return modelIn(source, properties(code, value.from), depth, followed)
  if (isMark(code, value.from, '['))
    return parts(code, value.from).some((part) => namesModel(source, part, depth + 1, followed))
  return meaningsOf(source, value).some((meaning) => {
    if (followed.has(meaning.from)) return false
    followed.add(meaning.from)
    return namesModel(source, meaning, depth + 1, followed)
  })
}

/** `openai('gpt-4o')`, `OpenAIChat(id='gpt-4o')`, and a kernel or client to which a model was added. */
export function callNamesModel(
  source: Source,
  call: Call,
  depth = 0,
  followed: Set<number> = new Set(),
): boolean {
  if (call.path.some((name) => FROM_OUTSIDE.test(name))) return false
  const settings = settingsOf(source, call.open)
  const [first] = settings
  const text = first?.key === null ? literal(source.code, first.value) : null
  if (text !== null && (isModelId(text) || isProvider(source, call))) return text !== ''
  return modelIn(source, settings, depth, followed) || addedTo(source, call, depth)
}

function modelIn(
  source: Source,
  settings: readonly Argument[],
  depth: number,
  followed: Set<number>,
): boolean {
  spend(source.effort, settings.length)
  return settings.some(
    ({ key, value }) =>
      key !== null && NAMES.test(plain(key)) && namesModel(source, value, depth + 1, followed),
  )
}

/** Ids of models have a number, a version or a vendor in them, or are one of the short names that vendors give out. */
function isModelId(text: string): boolean {
  return (
    /^[\w.@:/+-]+$/.test(text) &&
    (/\d/.test(text) ||
      /[/:]/.test(text) ||
      /^(?:haiku|sonnet|opus|gpt|gemini|claude|llama|mistral)/i.test(text))
  )
}

/** Functions of libraries, and of what they make, whose first argument is the model. */
function isProvider(source: Source, { path, chained }: Call): boolean {
  if (chained) return false
  const [first = ''] = path
  const made = (source.assigned.get(first) ?? [])
    .slice(0, 5)
    .flatMap((meaning) => callIn(source, meaning) ?? [])
  return [{ path, chained }, ...made]
    .flatMap((one) => callOrigins(source, { ...one, start: 0, open: 0 }))
    .some(({ module }) => PROVIDERS.test(module))
}

const PROVIDERS =
  /^(?:@ai-sdk\/|@openrouter\/|ollama|langchain|@langchain\/|openai|anthropic|google\.(?:adk|genai)|smolagents|pydantic_ai|agno|phi\.|strands|llama_index|@llamaindex\/|haystack|autogen|semantic_kernel|agent_framework|crewai|litellm|workers-ai)/

/** `kernel.add_service(AzureChatCompletion(deployment_name="gpt-4o"))` */
function addedTo(source: Source, { path, start }: Call, depth: number): boolean {
  const { code, added } = source
  const kernel = path.at(-1) === 'Kernel' && isMark(code, start - 1, '=') ? nameAt(code, start - 2) : null
  return (kernel === null ? [] : (added.get(kernel) ?? []))
    .slice(0, 10)
    .some((value) => namesModel(source, value, depth + 1))
}
