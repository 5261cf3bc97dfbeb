import type { CapabilityId } from '../../model/capabilities.ts'
import { LIBRARY_POWERS, METHOD_POWERS, STARTS_PROGRAMS } from './body-powers.ts'
import { databasePowers } from './database-powers.ts'
import { spend } from './effort.ts'
import { kept } from './answers.ts'
import { definitionsAt, definitionsCalled, makersOfOwner } from './own-definitions.ts'
import { programPower } from './program-power.ts'
import { type CallLookedAt, callOrigins, type Defined, type Source } from './source.ts'
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
  let level: Reached[] = [{ source: root, body }]
  for (let files = 0; files <= MOST_FILES && level.length > 0; files += 1) {
    const further: Reached[] = []
    // Grows while it is walked: what lies in the same file is on the same level.
    for (const { source, body } of level) {
      if (seen.has(body)) continue
      seen.add(body)
      for (const call of callsWithin(source, body)) {
        const { powers, reached } = lookedAt(source, call)
        spend(root.effort, 1 + reached.length)
        for (const id of powers) found.add(id)
        for (const { source: where, definition } of reached) {
          const list = where === source ? level : further
          list.push({ source: where, body: definition.body })
        }
      }
    }
    level = further
  }
  return [...found]
}

interface Reached {
  readonly source: Source
  readonly body: Span
}

function* callsWithin(source: Source, { from, to }: Span): Generator<Call> {
  for (let index = firstBehind(source, from); ; index += 1) {
    const call = source.calls[index]
    if (call === undefined || call.start >= to) return
    yield call
  }
}

/** What a call does, and what it reaches in the repository: found out once, as many tools come by it. */
function lookedAt(source: Source, call: Call): CallLookedAt {
  return kept(source.looked, call.start, () => {
    spend(source.effort, COST_OF_CALL)
    return { powers: [...new Set(powersOfCall(source, call))], reached: followed(source, call) }
  })
}

/** What a call reaches in the repository: what it calls, and functions that it hands over by their names. */
function followed(source: Source, call: Call): readonly Defined[] {
  const handed = argumentsOf(source.code, call.open).flatMap(({ value: { from, to } }) => {
    const name = to === from + 1 ? nameAt(source.code, from) : null
    return name === null ? [] : definitionsAt(source, [name])
  })
  return [...definitionsCalled(source, call), ...handed]
}

/** The first call at or behind a place: calls stand in the order of the file. */
function firstBehind({ calls }: Source, from: number): number {
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
