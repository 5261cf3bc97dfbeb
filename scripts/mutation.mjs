// How many mutants of a room its tests notice: npm run mutation -- [--room NAME]... [--sample N] [--seed N] [--processes N]
// [--file TEXT] [--again] [--verbose]. See docs/mutation.md.
import { execFileSync, fork } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { sourcesOf } from './mutation/instrument.mjs'
import { report, score } from './mutation/report.mjs'
import { ROOMS } from './mutation/rooms.mjs'

const STRYKER = '10.1.1'
/** Milliseconds after which a test that does not end is taken for endless. */
const ENDLESS = 90_000

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const folder = join(root, '.cache/mutation')
const { values } = parseArgs({
  options: {
    room: { type: 'string', multiple: true, default: Object.keys(ROOMS) },
    file: { type: 'string', default: '' },
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    processes: { type: 'string', default: '2' },
    again: { type: 'boolean', default: false },
    verbose: { type: 'boolean', default: false },
  },
})
const unknown = values.room.filter((room) => !Object.hasOwn(ROOMS, room))
if (unknown.length > 0)
  throw new Error(`no room ${unknown.join(', ')}; there are ${Object.keys(ROOMS).join(', ')}`)

mkdirSync(folder, { recursive: true })
// Where .ci/run has it too.
const node = installed('.cache/node24', 'node@24', '.bin/node')
const instrumenter = installed(
  '.cache/stryker',
  `@stryker-mutator/instrumenter@${STRYKER}`,
  '@stryker-mutator/instrumenter',
)
/** What tests write, and the repositories of the scenarios. */
const scratch = mkdtempSync(join(tmpdir(), 'aivss-gate-mutation-'))
process.on('exit', () => {
  try {
    rmSync(scratch, { recursive: true, force: true })
  } catch {
    // A process that has not heard yet that this one ends still writes there.
  }
})
process.on('SIGINT', () => process.exit(130))
process.on('SIGTERM', () => process.exit(143))
for (const room of values.room) await mutate(room)

/** A package outside of the project's own, so that `npm ci` stays quick; the path of something in it. */
function installed(prefix, name, path) {
  const found = join(root, prefix, 'node_modules', path)
  if (!existsSync(found))
    execFileSync('npm', ['install', '--silent', '--no-save', '--prefix', prefix, name], {
      cwd: root,
      stdio: 'inherit',
    })
  return found
}

async function mutate(room) {
  const started = Date.now()
  const name = room.replace('/', '-')
  const file = join(folder, `${name}.json`)
  const results = new Map()
  // Every process has the sources as they are now, or numbers would mean other mutants after an edit.
  const sources = sourcesOf(root, room)
  const kept = join(scratch, `${name}.json`)
  writeFileSync(kept, JSON.stringify(sources))
  let [mutants, waiting, ready] = [[], null, null]
  const choose = (all) => {
    mutants = all.filter(({ fileName }) => fileName.includes(values.file))
    if (values.sample !== undefined) mutants = sampled(mutants, Number(values.sample), Number(values.seed))
    if (values.again && existsSync(file))
      for (const [id, one] of killedBefore(file, mutants, sources)) results.set(id, one)
    waiting = mutants.filter(({ id }) => !results.has(id)).map(({ id }) => id)
    if (values.sample === undefined) waiting = sampled(waiting, waiting.length, 7)
  }
  await Promise.all(
    Array.from({ length: Number(values.processes) }, () =>
      inProcesses(room, kept, {
        ready(message) {
          if (waiting !== null) return
          choose(message.mutants)
          ready = message
          console.log(
            `${room}: ${message.mutants.length} mutants, ${message.static} of them as modules load; ${mutants.length} chosen, ` +
              `${waiting.length} to try; ${message.tests} tests in ${(message.time / 1000).toFixed(1)} s`,
          )
        },
        next: () => waiting.shift(),
        result(one) {
          results.set(one.mutant, one)
          if (values.verbose)
            console.log(one.mutant, one.status, `${Math.round(one.time)} ms`, one.killedBy ?? '')
          if (results.size % 100 === 0) {
            const { score: percent } = score([...results.values()])
            const seconds = Math.round((Date.now() - started) / 1000)
            console.log(
              `${room}: ${results.size} of ${mutants.length}, ${percent.toFixed(1)} % after ${seconds} s`,
            )
          }
        },
      }),
    ),
  )
  const told = report({
    root,
    room,
    mutants,
    results,
    sources,
    tests: ready.tests,
    seconds: (Date.now() - started) / 1000,
  })
  writeFileSync(file, JSON.stringify(told.json))
  writeFileSync(join(folder, `${name}.txt`), told.survivors)
  console.log(`${told.summary}\n  survivors: ${relative(root, join(folder, `${name}.txt`))}`)
}

/** Tries mutants until none is left, in a process at a time: a new one where one hangs, falls or has grown too big. */
function inProcesses(room, kept, { ready, next, result }) {
  return new Promise((resolve, reject) => {
    const start = () => {
      const child = fork(join(root, 'scripts/mutation/worker.mjs'), [root, room, instrumenter, kept], {
        cwd: root,
        execPath: node,
        // A run that is printed again from the cache has not judged anything.
        env: { ...process.env, TMPDIR: scratch, AIVSS_GATE_CACHE: 'off' },
        execArgv: ['--disable-warning=ExperimentalWarning', '--max-old-space-size=3000'],
        stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      })
      let [mutant, timer, isReady] = [undefined, undefined, false]
      const wait = () => {
        clearTimeout(timer)
        timer = setTimeout(() => child.kill('SIGKILL'), ENDLESS)
      }
      const give = () => {
        mutant = next()
        if (mutant === undefined) return void (child.kill(), resolve())
        child.send(mutant)
        wait()
      }
      child.on('message', (message) => {
        if (message.alive) return mutant === undefined ? undefined : wait()
        if (message.broken !== undefined)
          return console.log(`not asked, since it fails without a mutant: ${message.broken}`)
        if (message.ready) {
          isReady = true
          ready(message)
          return give()
        }
        clearTimeout(timer)
        result(message)
        mutant = undefined
        if (message.full) child.kill('SIGKILL')
        else give()
      })
      child.on('exit', (code, signal) => {
        clearTimeout(timer)
        if (!isReady) return reject(new Error(`the tests of ${room} did not start: ${code ?? signal}`))
        if (mutant !== undefined)
          result({ mutant, status: signal === 'SIGKILL' ? 'Timeout' : 'RuntimeError', time: 0 })
        else if (signal !== 'SIGKILL') return
        start()
      })
    }
    start()
  })
}

/** A sample that is the same for the same seed. */
function sampled(all, size, seed) {
  let state = seed >>> 0
  const random = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
  return all
    .map((one) => [random(), one])
    .toSorted(([a], [b]) => a - b)
    .slice(0, size)
    .map(([, one]) => one)
}

/** With --again, what an earlier run found killed in files that are the same now is not tried once more. */
function killedBefore(file, mutants, sources) {
  const { files } = JSON.parse(readFileSync(file, 'utf8'))
  const before = new Map(
    Object.entries(files).flatMap(([name, { source, mutants }]) =>
      source === sources[join(root, name)] ? mutants.map((one) => [key(name, one), one]) : [],
    ),
  )
  return mutants.flatMap((one) => {
    const found = before.get(key(relative(root, one.fileName), { ...one, location: oneBased(one.location) }))
    return found?.status === 'Killed' || found?.status === 'Timeout'
      ? [
          [
            one.id,
            {
              mutant: one.id,
              status: found.status,
              killedBy: found.killedBy?.[0],
              static: found.static,
              time: 0,
            },
          ],
        ]
      : []
  })
}

function key(name, { location: { start, end }, mutatorName, replacement }) {
  return JSON.stringify([name, start.line, start.column, end.line, end.column, mutatorName, replacement])
}

function oneBased({ start, end }) {
  const moved = ({ line, column }) => ({ line: line + 1, column: column + 1 })
  return { start: moved(start), end: moved(end) }
}
