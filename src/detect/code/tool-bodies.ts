import type { CapabilityId } from '../../model/capabilities.ts'
import { LIBRARY_POWERS, METHOD_POWERS, STARTS_PROGRAMS } from './body-powers.ts'
import { databasePowers } from './database-powers.ts'
import { deeper, spend } from './effort.ts'
import { definitionsAt, definitionsCalled, makersOfOwner } from './own-definitions.ts'
import { programPower } from './program-power.ts'
import { callOrigins, type Defined, type Source } from './source.ts'
import { toolGrants } from './tools.ts'
import { argumentsOf, type Call } from '../read/code-calls.ts'
import { literal, nameAt, type Span } from '../read/code.ts'
import type { Origin } from '../read/code-imports.ts'

/** Every call is held against all tables. */
const COST_OF_CALL = 10

/**
 * How many files calls are followed through, from the one in which a tool stands: further in lies the program that the tool is a
 * part of, and not what the tool is for.
 */
const MOST_FILES = 2

/**
 * What a tool that the repository writes itself lets an agent do, by what its body calls: programs, files, the web, mail,
 * databases. Functions and classes of the repository that it calls, or hands to what it calls, are followed.
 * @throws TooMuchToRead where they lead to more than is followed
 */
export function powersOfBody(source: Source, body: Span): readonly CapabilityId[] {
  const known = source.bodies.get(body.from) ?? lookInto(source, body)
  source.bodies.set(body.from, known)
  return known
}

function lookInto(root: Source, body: Span): readonly CapabilityId[] {
  const found = new Set<CapabilityId>()
  const seen = new Set<Span>()
  within(root, body, 0, 0)
  return [...found]

  function within(source: Source, span: Span, files: number, depth: number): void {
    if (seen.has(span)) return
    seen.add(span)
    for (let index = firstWithin(source, span); ; index += 1) {
      const call = source.calls[index]
      if (call === undefined || call.start >= span.to) return
      spend(source.effort, COST_OF_CALL)
      for (const id of powersOfCall(source, call)) found.add(id)
      for (const { source: where, definition } of followed(source, call)) {
        const next = where === source ? files : files + 1
        if (next <= MOST_FILES) within(where, definition.body, next, deeper(depth))
      }
    }
  }
}

/** What a call reaches in the repository: what it calls, and functions that it hands over by their names. */
function followed(source: Source, call: Call): readonly Defined[] {
  const handed = argumentsOf(source.code, call.open).flatMap(({ value: { from, to } }) => {
    const name = to === from + 1 ? nameAt(source.code, from) : null
    return name === null ? [] : definitionsAt(source, [name])
  })
  return [...definitionsCalled(source, call), ...handed]
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
    ...(chained ? [] : builtIn(source, call)),
    ...databasePowers(source, call, origins),
  ]
}

/** Where a function comes from, or the thing whose method is called: `client.get` of `client = httpx.Client()` is httpx's `get`. */
function libraryOf(source: Source, call: Call): readonly Origin[] {
  const direct = callOrigins(source, call)
  const owned = /^(?:self|this|cls)$/.test(call.path[0] ?? '')
  // `go()` of `go = subprocess.run` is what `go` stands for; `client.get()` is a method of it.
  const isItself = !call.chained && call.path.length === (owned ? 2 : 1)
  const method = call.path.at(-1) ?? ''
  const made = makersOfOwner(source, call).libraries.map((origin) =>
    isItself ? origin : { module: origin.module, name: method },
  )
  return [...direct, ...made]
}

/** Functions of the language itself, where nothing of the file has their name. */
function builtIn(source: Source, { path, open }: Call): readonly CapabilityId[] {
  const name = path.join('.')
  const isOwn = (source.defined.get(name) ?? []).some(({ kind }) => kind !== 'method')
  if (isOwn || source.assigned.has(name) || source.imports.names.has(path[0] ?? '')) return []
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
