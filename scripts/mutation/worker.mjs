// One process that tries the mutants it is told, one after the other: the tests are loaded once, and a mutant is a switch.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import * as fc from 'fast-check'
import { installHooks } from './hooks.mjs'
import { instrument } from './instrument.mjs'
import { ready, runTest, testsOf } from './jest-globals.mjs'
import { ROOMS } from './rooms.mjs'

const [root, room, instrumenter, kept] = process.argv.slice(2)
const { tests: wanted, scenarios } = ROOMS[room]
/** Tests of how long something takes say nothing here. */
const TIMING = /processor time|stays cheap|in no time|in linear time|takes linear time/
/** How often a test may come by a mutant, as a multiple of how often it does without; Stryker's own factor. */
const HIT_FACTOR = 100

const stryker = (globalThis.__stryker__ = { activeMutant: undefined, currentTestId: undefined })
// The same cases in every run, and no search for the smallest one that fails.
fc.configureGlobal({ seed: 20_261_123, endOnFailure: true })

const { files: sources, mutants } = await instrument(JSON.parse(readFileSync(kept, 'utf8')), instrumenter)
const fileOf = new Map(mutants.map(({ id, fileName }) => [id, fileName]))
const imports = installHooks(root, new Map(sources.map(({ name, content }) => [name, content])))

const testFiles = [
  ...readdirSync(join(root, '__tests__'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts') && wanted.some((one) => file.startsWith(one)))
    .sort()
    .map((file) => join(root, '__tests__', file)),
  ...(scenarios ? [join(import.meta.dirname, 'scenarios.test.mjs')] : []),
]

let rejected = null
process.on('unhandledRejection', (reason) => (rejected = reason ?? 'rejected'))
process.on('uncaughtException', (error) => (rejected = error))

let generations = 0
/** The tests of files, in modules of a generation of their own. */
async function load(files, generation = ++generations) {
  const all = []
  for (const file of files)
    all.push(...(await testsOf(file, () => import(`${pathToFileURL(file).href}?g=${generation}`))))
  return all.filter(({ id }) => !TIMING.test(id))
}

/** Whether a test passes; a mutant that is come by too often is a loop without end. */
async function passes(test, mutant, limit) {
  rejected = null
  process.send({ alive: true })
  // So that messages come and go between tests that never wait.
  await new Promise((resolve) => setImmediate(resolve))
  stryker.hitCount = mutant === undefined ? undefined : 0
  stryker.hitLimit = limit
  stryker.activeMutant = mutant
  try {
    await ready(test.groups)
    await runTest(test)
    return rejected === null ? 'passed' : 'failed'
  } catch {
    return stryker.hitCount > stryker.hitLimit ? 'endless' : 'failed'
  } finally {
    stryker.activeMutant = undefined
  }
}

// What each test comes by, and how long it takes, without any mutant.
let current = new Map()
const known = new Map()
for (const test of await load(testFiles)) {
  await ready(test.groups)
  stryker.currentTestId = test.id
  const start = performance.now()
  const told = await passes(test, undefined)
  stryker.currentTestId = undefined
  current.set(test.id, test)
  const hits = stryker.mutantCoverage?.perTest[test.id] ?? {}
  if (told === 'passed') known.set(test.id, { file: test.file, hits, time: performance.now() - start })
  else process.send({ broken: test.id })
}
const { static: byModules = {}, perTest = {} } = stryker.mutantCoverage ?? {}
// Counting goes on in these objects, and what a test comes by later is nothing that modules come by.
const atLoad = { ...byModules }
const covering = new Map()
for (const [id, hits] of Object.entries(perTest))
  if (known.has(id))
    for (const mutant of Object.keys(hits)) covering.set(mutant, [...(covering.get(mutant) ?? []), id])
delete stryker.mutantCoverage

/** Test files that load a source file, themselves or by what they import. */
const loading = new Map()
for (const file of testFiles) {
  const seen = new Set([file])
  for (const one of seen) for (const other of imports.get(one) ?? []) seen.add(other)
  for (const one of seen) loading.set(one, [...(loading.get(one) ?? []), file])
}

const killers = new Map()
/** What killed a neighbour lately comes first, then what is quick. */
function inOrder(ids, file) {
  const lately = killers.get(file) ?? []
  const rank = (id) => (lately.includes(id) ? lately.indexOf(id) : 1000 + known.get(id).time)
  return ids.toSorted((a, b) => rank(a) - rank(b))
}
function remember(file, id) {
  killers.set(file, [id, ...(killers.get(file) ?? []).filter((one) => one !== id)].slice(0, 8))
}

/** Tries a mutant that no module comes by while it loads. */
async function switched(mutant) {
  const file = fileOf.get(mutant)
  for (const id of inOrder(covering.get(mutant), file)) {
    const limit = HIT_FACTOR * known.get(id).hits[mutant]
    let told = await passes(current.get(id), mutant, limit)
    // Something of a mutant may have stayed in the modules: then all are loaded anew.
    if (told !== 'passed' && (await passes(current.get(id), undefined)) !== 'passed') {
      current = new Map((await load(testFiles)).map((test) => [test.id, test]))
      told = await passes(current.get(id), mutant, limit)
      current = new Map((await load(testFiles)).map((test) => [test.id, test]))
    }
    if (told === 'passed') continue
    remember(file, id)
    return { status: told === 'endless' ? 'Timeout' : 'Killed', killedBy: id }
  }
  return { status: 'Survived' }
}

/** Tries a mutant in modules that are loaded under it, one file of tests after the other. */
async function anew(mutant, ids) {
  const file = fileOf.get(mutant)
  const order = inOrder(ids, file)
  generations++
  for (const testFile of new Set(order.map((id) => known.get(id).file))) {
    let loaded
    try {
      stryker.activeMutant = mutant
      stryker.hitCount = undefined
      loaded = new Map((await load([testFile], generations)).map((test) => [test.id, test]))
    } catch {
      return { status: 'Killed', killedBy: testFile }
    } finally {
      stryker.activeMutant = undefined
    }
    for (const id of order.filter((one) => known.get(one).file === testFile)) {
      const test = loaded.get(id)
      const told = test === undefined ? 'failed' : await passes(test, mutant, HIT_FACTOR * 1000)
      if (told === 'passed') continue
      remember(file, id)
      return { status: told === 'endless' ? 'Timeout' : 'Killed', killedBy: id }
    }
  }
  return { status: 'Survived' }
}

/** Switched on in the tests that come by it; what they do not notice and modules came by as they loaded, in all of them anew. */
async function tried(mutant) {
  const inTests = covering.has(mutant) ? await switched(mutant) : null
  if (inTests !== null && (inTests.status !== 'Survived' || !(mutant in atLoad))) return inTests
  const files = new Set(mutant in atLoad ? loading.get(fileOf.get(mutant)) : [])
  const ids = [...known.keys()].filter((id) => files.has(known.get(id).file))
  return ids.length === 0 ? { status: 'NoCoverage' } : anew(mutant, ids)
}

process.on('disconnect', () => process.exit())
process.on('message', async (mutant) => {
  const start = performance.now()
  const result = await tried(mutant)
  process.send({
    mutant,
    ...result,
    static: mutant in atLoad,
    time: performance.now() - start,
    full: process.memoryUsage().rss > 1.6 * 2 ** 30,
  })
})
process.send({
  ready: true,
  tests: known.size,
  mutants,
  static: Object.keys(atLoad).length,
  time: [...known.values()].reduce((sum, { time }) => sum + time, 0),
})
