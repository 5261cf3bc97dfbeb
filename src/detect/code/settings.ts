import type { CapabilityId } from '../../model/capabilities.ts'
import { spend } from './effort.ts'
import { isFilled } from './filled.ts'
import { keptState } from './kept-state.ts'
import { serverPowers } from './mcp-launch.ts'
import { namesModel } from './model-ids.ts'
import { plain } from './plain.ts'
import { callIn, meaningsOf, settingsOf, type Source } from './source.ts'
import { type Grant, grantsOfTools } from './tool-uses.ts'
import { type Argument, argumentsOf, type Call, properties } from '../read/code-calls.ts'
import { isMark, literal, nameAt, type Span, textAt } from '../read/code.ts'

type Reading = (source: Source, setting: Argument) => readonly CapabilityId[]

/** What the settings of an agent grant, by their names in small letters without `_`, in whatever framework. */
const SETTINGS: readonly (readonly [RegExp, Reading])[] = [
  [
    /^(?:model|llm|modelid|modelname|modelclient|llmconfig|chatclient|foundationmodel|chatgenerator|generator|service|client|kernel)$/,
    model,
  ],
  [/^handoffs$/, filled('multi.handoff')],
  [/^(?:subagents|managedagents|members|agents|team)$/, filled('multi.subagents')],
  [/^(?:mcpservers|mcptools|mcptoolsets|mcps)$/, servers],
  [/^allowdelegation$/, on('multi.handoff')],
  [/^checkpoint(?:er|saver)$/, keptState],
  [/^(?:store|basestore)$/, keptState],
  [/^(?:memory|sessionmanager|storage|db|memorymanager|memoryservice|chathistory)$/, keptState],
  [/^(?:enableusermemories|enableagenticmemory|updatememoryonrun)$/, on('memory.persistent')],
  [
    /^(?:addhistorytocontext|addhistorytomessages|addchathistorytomessages|readchathistory)$/,
    on('memory.session'),
  ],
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
    /^(?:maxiter|maxiterations|maximumiterations|maxturns|maxsteps|maxagentsteps|maxround|maxrounds|maxllmcalls|stopwhen|maxconsecutiveautoreply|recursionlimit|toolcalllimit|maxtoolrounds|maxtooliterations|maxexecutioncount|usagelimits)$/,
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

/** Settings that hold other settings: defaults for every run. */
const NESTED =
  /^(?:default(?:generate|stream|network|vnextstream)?(?:legacy)?options|runconfig|agentexecutorkwargs)$/

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
  if (NESTED.test(key))
    return entriesOf(source, setting.value).flatMap((entry) =>
      NESTED.test(plain(entry.key ?? '')) ? [] : grantsOfSetting(source, entry),
    )
  return SETTINGS.filter(([pattern]) => pattern.test(key)).flatMap(([, reading]) =>
    reading(source, setting).map((id) => ({ id, at: setting.at })),
  )
}

/** The entries of an object or of a call that makes one, directly or behind a name. */
function entriesOf(source: Source, value: Span): readonly Argument[] {
  const { code } = source
  return [value, ...meaningsOf(source, value)].flatMap((span) => {
    spend(source.effort, span.to - span.from)
    if (isMark(code, span.from, '{')) return properties(code, span.from)
    const call = callIn(source, span)
    return call === null ? [] : argumentsOf(code, call.open)
  })
}

/** A model is readable where its id stands in the file: as a text, in the call that makes a client, or behind a name. */
function model(source: Source, { value }: Argument): readonly CapabilityId[] {
  return namesModel(source, value) ? ['model.fixed'] : []
}

function filled(id: CapabilityId): Reading {
  return (source, { value }) => (isFilled(source, value) ? [id] : [])
}

function servers(source: Source, { value }: Argument): readonly CapabilityId[] {
  return isFilled(source, value) ? ['mcp.client', ...serverPowers(source, value)] : []
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
