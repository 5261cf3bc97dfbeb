import type { CapabilityId } from '../../model/capabilities.ts'
import { DATABASES, LIBRARY_POWERS, METHOD_POWERS, STARTS_PROGRAMS } from './body-powers.ts'
import { spend } from './effort.ts'
import { callIn, callOrigins, meaningsOf, type Source } from './source.ts'
import { toolGrants } from './tools.ts'
import { type Argument, argumentsOf, type Call } from '../read/code-calls.ts'
import { isMark, literal, nameAt, parts, type Span, textAt } from '../read/code.ts'
import { type Origin, originsOf } from '../read/code-imports.ts'

/** How deep functions of the file that a tool calls are looked into, and how many calls of a file in all. */
const DEEPEST = 2
const MOST_CALLS = 2000
/** Every call is held against all tables. */
const COST_OF_CALL = 10

/**
 * What a tool that the file writes itself lets an agent do, by what its body calls: programs, files, the web, mail, databases.
 * Calls of functions of the same file are followed; what comes from the repository's other files is not.
 */
export function powersOfBody(source: Source, body: Span): readonly CapabilityId[] {
  const known = source.bodies.get(body.from) ?? lookInto(source, body)
  source.bodies.set(body.from, known)
  return known
}

function lookInto(source: Source, body: Span): readonly CapabilityId[] {
  const { calls } = source
  const found = new Set<CapabilityId>()
  const seen = new Set<Span>()
  let left = MOST_CALLS
  within(body, 0)
  return [...found]

  function within(span: Span, depth: number): void {
    if (seen.has(span)) return
    seen.add(span)
    for (let index = firstWithin(source, span); ; index += 1) {
      const call = calls[index]
      if (call === undefined || call.start >= span.to) return
      left -= 1
      if (left < 0 || !spend(source.effort, COST_OF_CALL)) return
      for (const id of powersOfCall(source, call)) found.add(id)
      if (depth < DEEPEST)
        for (const { body: inner } of ownDefinitions(source, call)) within(inner, depth + 1)
    }
  }
}

function ownDefinitions({ defined, imports }: Source, { path, chained }: Call) {
  const [first = '', second] = /^(?:self|this|cls)$/.test(path[0] ?? '') ? path.slice(1) : path
  return chained || second !== undefined || imports.names.has(first) ? [] : (defined.get(first) ?? [])
}

/** The first call at or behind the beginning of a span: calls stand in the order of the file. */
function firstWithin({ calls }: Source, { from }: Span): number {
  let [low, high] = [0, calls.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((calls[middle]?.start ?? 0) < from) low = middle + 1
    else high = middle
  }
  return low
}

function powersOfCall(source: Source, call: Call): readonly CapabilityId[] {
  const { path, chained } = call
  const name = path.at(-1) ?? ''
  const origins = libraryOf(source, call)
  const known = origins.flatMap(({ module, name: own }) => {
    if (STARTS_PROGRAMS.some(([modules, names]) => modules.test(module) && names.test(own ?? '')))
      return [programPower(source, call)]
    return (
      LIBRARY_POWERS.find(({ modules, names }) => modules.test(module) && names.test(own ?? ''))?.powers ?? []
    )
  })
  const method = path.length > 1 || chained ? METHOD_POWERS.filter(([names]) => names.test(name)) : []
  return [
    ...known,
    ...callOrigins(source, call).flatMap((origin) => toolGrants(origin, path)),
    ...method.flatMap(([, powers]) => powers),
    ...(origins.length === 0 && !chained ? builtIn(source, call) : []),
    ...databasePowers(source, call, origins),
  ]
}

/** Where a function comes from, or the thing whose method is called: `client.get` of `client = httpx.Client()` is httpx's `get`. */
function libraryOf(source: Source, call: Call): readonly Origin[] {
  const direct = callOrigins(source, call)
  if (direct.length > 0 || call.chained) return direct
  const [first = '', ...rest] = call.path
  const owned = /^(?:self|this|cls)$/.test(first)
  const name = (owned ? rest[0] : first) ?? ''
  const method = call.path.at(-1) ?? ''
  return madeBy(source, name, 0).map((origin) =>
    method === name ? origin : { module: origin.module, name: method },
  )
}

function madeBy(source: Source, name: string, depth: number): readonly Origin[] {
  if (depth > 3) return []
  return (source.assigned.get(name) ?? []).slice(0, 5).flatMap((meaning): readonly Origin[] => {
    const call = callIn(source, meaning)
    if (call === null) return []
    const origins = callOrigins(source, call)
    if (origins.some(({ name: maker }) => maker === 'promisify')) {
      const [given] = argumentsOf(source.code, call.open)
      return given === undefined
        ? []
        : originsOf(source.imports, [nameAt(source.code, given.value.from) ?? ''])
    }
    return origins.length > 0 ? origins : madeBy(source, call.path[0] ?? '', depth + 1)
  })
}

/** Functions of the language itself. */
function builtIn(source: Source, { path, open }: Call): readonly CapabilityId[] {
  const name = path.join('.')
  if (source.defined.has(name) || source.assigned.has(name)) return []
  const isPython = source.code.language === 'python'
  if (name === 'eval' || (isPython && name === 'exec') || (!isPython && name === 'Function'))
    return ['exec.code']
  if (isPython && name === 'open') return [opensToWrite(source, open) ? 'fs.write' : 'fs.read']
  if (!isPython && name === 'fetch') return ['net.fetch']
  if (/^Deno\.read|^Bun\.file$/.test(name)) return ['fs.read']
  return /^Deno\.write|^Bun\.write$/.test(name) ? ['fs.write'] : []
}

function opensToWrite({ code }: Source, open: number): boolean {
  const settings = argumentsOf(code, open)
  const mode = settings.find(({ key }) => key === 'mode') ?? settings.filter(({ key }) => key === null)[1]
  return mode !== undefined && /[wax+]/.test(literal(code, mode.value) ?? '')
}

/** Programs with which the model's text becomes a command or a program. */
const SHELLS = /^(?:.*\/)?(?:ba|z|da|k)?sh$|^cmd(?:\.exe)?$|^(?:powershell|pwsh)(?:\.exe)?$/
const LANGUAGES = /^(?:.*\/)?(?:python[\d.]*|node|deno|bun|ruby|perl|php)$/

/** A command that the program writes is one command; one that comes from elsewhere may be any. */
function programPower(source: Source, { open }: Call): CapabilityId {
  const [first, ...rest] = argumentsOf(source.code, open).filter(({ key }) => key === null || key === 'args')
  return first === undefined ? 'exec.shell' : commandPower(source, first.value, rest, 0)
}

function commandPower(
  source: Source,
  value: Span,
  rest: readonly Pick<Argument, 'value'>[],
  depth: number,
): CapabilityId {
  const { code } = source
  if (isMark(code, value.from, '[')) {
    const [program, ...words] = parts(code, value.from)
    return program === undefined || depth > 2
      ? 'exec.shell'
      : commandPower(
          source,
          program,
          words.map((word) => ({ value: word })),
          depth + 1,
        )
  }
  const text = textAt(code, value.from)
  if (text !== null) {
    const flags = rest.map((one) => literal(code, one.value)).filter((one) => one !== null)
    const inline = flags.some((flag) => /^(?:-c|-e|\/c|--eval|-Command)$/i.test(flag))
    if (inline && SHELLS.test(text)) return 'exec.shell'
    if (inline && LANGUAGES.test(text)) return 'exec.code'
    return text.trim() === '' ? 'exec.shell' : 'exec.shell_scoped'
  }
  if (/^sys$/.test(nameAt(code, value.from) ?? ''))
    return rest.some((one) => literal(code, one.value) === '-c') ? 'exec.code' : 'exec.shell_scoped'
  const meanings = depth > 2 ? [] : meaningsOf(source, value)
  const powers = meanings.map((meaning) => commandPower(source, meaning, rest, depth + 1))
  return powers.length > 0 && powers.every((power) => power === 'exec.shell_scoped')
    ? 'exec.shell_scoped'
    : 'exec.shell'
}

const READS = /^\s*(?:\(?\s*select|with|show|describe|explain|pragma)\b/i
const WRITES = /^\s*(?:insert|update|delete|create|drop|alter|merge|replace|truncate|upsert)\b/i

/** SQL that stands there says what it does; SQL that comes from elsewhere may do anything. */
function databasePowers(
  source: Source,
  { path, open }: Call,
  origins: readonly Origin[],
): readonly CapabilityId[] {
  if (!/^(?:execute|executemany|executescript|query|fetch|fetchrow|prepare)$/.test(path.at(-1) ?? ''))
    return []
  const [first] = argumentsOf(source.code, open)
  if (first === undefined) return []
  const spans = [first.value, ...meaningsOf(source, first.value)]
  const texts = spans.flatMap(({ from }) => textAt(source.code, isText(source, from)) ?? [])
  const reads = texts.some((text) => READS.test(text))
  const writes = texts.some((text) => WRITES.test(text))
  if (reads || writes)
    return [...(reads ? (['db.read'] as const) : []), ...(writes ? (['db.write'] as const) : [])]
  const isDatabase = origins.some(({ module }) => DATABASES.test(module))
  return isDatabase && texts.length === 0 ? ['db.read', 'db.write'] : []
}

/** `text("select ...")` of SQLAlchemy is its text. */
function isText({ code }: Source, from: number): number {
  return nameAt(code, from) === 'text' && isMark(code, from + 1, '(') ? from + 2 : from
}
