import type { CapabilityId } from '../../model/capabilities.ts'
import { callIn, meaningsOf, settingsOf, type Source } from './source.ts'
import { type Grant, grantsOfTools } from './tool-uses.ts'
import { type Argument, argumentsOf, type Call, properties } from '../read/code-calls.ts'
import { isMark, literal, nameAt, parts, type Span, textAt } from '../read/code.ts'

type Reading = (source: Source, setting: Argument) => readonly CapabilityId[]

/** What the settings of an agent grant, by their names in small letters without `_`, in whatever framework. */
const SETTINGS: readonly (readonly [RegExp, Reading])[] = [
  [/^(?:model|llm|modelid|modelname|modelclient|llmconfig|chatclient|foundationmodel)$/, namesModel],
  [/^handoffs$/, filled('multi.handoff')],
  [/^(?:subagents|managedagents|members|agents)$/, filled('multi.subagents')],
  [/^(?:mcpservers|mcptools|mcptoolsets|mcps)$/, filled('mcp.client')],
  [/^allowdelegation$/, on('multi.handoff')],
  [/^checkpoint(?:er|saver)$/, keepsState],
  [/^(?:store|basestore)$/, keepsState],
  [/^(?:memory|sessionmanager|storage|db|memorymanager|memoryservice|chathistory)$/, keepsState],
  [/^(?:enableusermemories|enableagenticmemory|updatememoryonrun)$/, on('memory.persistent')],
  [/^humaninputmode$/, says([/^NEVER$/, 'auto.approve'], [/^ALWAYS$/, 'auto.gate'])],
  [
    /^permissionmode$/,
    says([/^bypassPermissions$/, 'auto.approve'], [/^acceptEdits$/, 'auto.approve_edits']),
  ],
  [/^allowdangerouslyskippermissions$/, on('auto.approve')],
  [/^(?:interruptbefore|interruptafter|interrupton)$/, filled('auto.gate')],
  [
    /^(?:needsapproval|requireapproval|requireconfirmation|toolapproval|humaninput|canusetool)$/,
    filled('auto.gate'),
  ],
  [
    /^(?:maxiter|maxiterations|maxturns|maxsteps|stopwhen|maxconsecutiveautoreply|toolcalllimit|maxtoolrounds|maxtooliterations|maxexecutioncount|usagelimits)$/,
    filled('limits.turns'),
  ],
  [/^(?:maxbudgetusd|maxbudget)$/, filled('limits.budget')],
  [/^allowcodeexecution$/, on('exec.code')],
  [/^codeexecutionmode$/, says([/^safe$/, 'exec.sandboxed'])],
  [/^codeexecutionconfig$/, executes],
  [/^codeexecutor$/, executes],
  [/^(?:executor|executortype)$/, says([/^(?:docker|e2b|modal|blaxel|wasm)$/, 'exec.sandboxed'])],
  [/^usee2bexecutor$/, on('exec.sandboxed')],
  [/^sandbox$/, filled('exec.sandboxed')],
  [/^(?:retriever|knowledge|knowledgebase|knowledgesources)$/, filled('rag')],
]

/** Settings that hold tools; `toolsets` of Pydantic AI and plugins of Semantic Kernel are read the same way. */
const TOOLS =
  /^(?:tools|toolkit|toolkits|toolsets|plugins|functions|middleware|extratools|builtintools|capabilities|contextproviders)$/

/** What the arguments of the call that makes an agent grant. `places` says what arguments without a name are. */
export function grantsOfCall(source: Source, call: Call, places: readonly string[] = []): readonly Grant[] {
  return settingsOf(source, call.open).flatMap((argument, index) => {
    const key = argument.key ?? places[index]
    return key === undefined ? [] : grantsOfSetting(source, { ...argument, key })
  })
}

export function grantsOfSetting(source: Source, setting: Argument): readonly Grant[] {
  const key = plain(setting.key ?? '')
  if (TOOLS.test(key)) return grantsOfTools(source, setting.value)
  return SETTINGS.filter(([pattern]) => pattern.test(key)).flatMap(([, reading]) =>
    reading(source, setting).map((id) => ({ id, at: setting.at })),
  )
}

/** A name as all frameworks' settings are compared: in small letters, without `_`. */
export function plain(name: string): string {
  return name.replaceAll('_', '').toLowerCase()
}

/** Says whether a value is there: neither false nor nothing nor an empty list. */
export function isFilled({ code }: Source, { from, to }: Span): boolean {
  if (to <= from) return false
  if (isMark(code, from, '[', '{')) return to > from + 2
  return !/^(?:False|false|None|null|undefined|0)$/.test(code.tokens[from]?.text ?? '') || to > from + 1
}

function filled(id: CapabilityId): Reading {
  return (source, { value }) => (isFilled(source, value) ? [id] : [])
}

function on(id: CapabilityId): Reading {
  return ({ code }, { value }) => (/^true$/i.test(nameAt(code, value.from) ?? '') ? [id] : [])
}

function says(...meanings: readonly (readonly [RegExp, CapabilityId])[]): Reading {
  return (source, { value }) => {
    const text = textOf(source, value)
    return meanings.flatMap(([pattern, id]) => (text !== null && pattern.test(text) ? [id] : []))
  }
}

/** The text that a value is, directly or by the name of a constant. */
function textOf(source: Source, value: Span): string | null {
  const [meaning] = meaningsOf(source, value)
  return literal(source.code, value) ?? (meaning === undefined ? null : literal(source.code, meaning))
}

/** A model is readable where its id stands in the file: as a text, in the call that makes a client, or behind a name. */
function namesModel(source: Source, { value }: Argument): readonly CapabilityId[] {
  return isModel(source, value, 0) ? ['model.fixed'] : []
}

function isModel(source: Source, value: Span, depth: number): boolean {
  const { code } = source
  if (literal(code, value) !== null) return (literal(code, value) ?? '') !== ''
  if (depth > 3) return false
  const call = callIn(source, value)
  if (call !== null) return modelIn(source, argumentsOf(code, call.open), depth)
  if (isMark(code, value.from, '{')) return modelIn(source, properties(code, value.from), depth)
  if (isMark(code, value.from, '['))
    return parts(code, value.from).some((part) => isModel(source, part, depth + 1))
  return meaningsOf(source, value).some((meaning) => isModel(source, meaning, depth + 1))
}

function modelIn(source: Source, settings: readonly Argument[], depth: number): boolean {
  const [first] = settings
  if (first?.key === null && literal(source.code, first.value) !== null) return true
  return settings.some(
    ({ key, value }) =>
      key !== null &&
      /^(?:model|modelid|modelname|llmmodel|deployment|deploymentname|aimodelid|azuredeployment|configlist|repoid|id)$/.test(
        plain(key),
      ) &&
      isModel(source, value, depth + 1),
  )
}

/** A saver, store or memory by its name: those that say that they are in memory keep a session, others keep it for good. */
function keepsState(source: Source, { value, key }: Argument): readonly CapabilityId[] {
  const { code } = source
  if (/^true$/i.test(nameAt(code, value.from) ?? ''))
    return plain(key ?? '') === 'memory' ? ['memory.persistent'] : []
  if (!isFilled(source, value)) return []
  const calls = [value, ...meaningsOf(source, value)].flatMap((span) => callIn(source, span) ?? [])
  const [call] = calls
  if (call === undefined) return []
  const name = call.path.find((one) => /^[A-Z]/.test(one)) ?? call.path.at(-1) ?? ''
  if (
    /^(?:MemorySaver|In_?Memory|Conversation|ListMemory|BufferMemory|ChatMemoryBuffer|ChatMessageHistory|ChatHistory|BufferedChat|SlidingWindow|Summariz)/.test(
      name,
    )
  )
    return ['memory.session']
  return /Saver|Store|Memory|Session|Storage|Db$|DB$|Redis|Postgres|Sqlite|Mongo|Checkpoint/.test(name)
    ? ['memory.persistent']
    : []
}

/** What runs the code that a model writes, and whether it is kept apart. */
function executes(source: Source, { value }: Argument): readonly CapabilityId[] {
  const { code } = source
  if (!isFilled(source, value)) return []
  const spans = [value, ...meaningsOf(source, value)]
  let apart = false
  for (const { from, to } of spans)
    for (let at = from; at < Math.min(to, from + 200); at += 1) {
      const word = nameAt(code, at) ?? ''
      if (
        /Docker|BuiltIn|BuiltInCode|VertexAi|Jupyter(?=Docker)|E2B|AzureContainer|ACADynamic|Container|GkeCode/.test(
          word,
        )
      )
        apart = true
      if (plain(textAt(code, at) ?? word) === 'usedocker' && isMark(code, at + 1, ':', '=')) {
        const next = code.tokens[at + 2]
        if (next !== undefined && next.text !== 'False') apart = true
      }
    }
  if (spans.length > 1 && spans.slice(1).every((span) => !isFilled(source, span))) return []
  return apart ? ['exec.code', 'exec.sandboxed'] : ['exec.code']
}
