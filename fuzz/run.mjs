// Looks for inputs that break a promise: npm run fuzz -- [--seconds N] [--seed N] [--target NAME]...
// See fuzz/README.md.
import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const built = join(root, '.cache/fuzz')
const folder = join(root, '.cache/fuzz-found')
/** Seconds of one case after which it counts as endless. */
const ENDLESS = 30
const LONGEST_INPUT = 16 * 1024 * 1024

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
    target: { type: 'string', multiple: true, default: [] },
  },
})
const [seconds, seed] = [Number(values.seconds), Number(values.seed)]
if (!(seconds > 0) || !Number.isSafeInteger(seed)) throw new Error('--seconds and --seed are numbers')

process.chdir(root)
rmSync(built, { recursive: true, force: true })
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'fuzz/tsconfig.json'], {
  stdio: 'inherit',
})
const { TARGETS } = await import(pathToFileURL(join(built, 'fuzz/targets.js')).href)
const names = TARGETS.map(({ name }) => name)
const unknown = values.target.filter((name) => !names.includes(name))
if (unknown.length > 0) throw new Error(`no target ${unknown.join(', ')}; there are ${names.join(', ')}`)

const chosen = values.target.length > 0 ? names.filter((name) => values.target.includes(name)) : names
const milliseconds = Math.floor((seconds * 1000) / chosen.length)
console.log(`seed ${seed}, ${chosen.length} targets, ${(milliseconds / 1000).toFixed(1)} s each`)
let waiting = chosen
let faults = 0
while (waiting.length > 0) waiting = await runThread(waiting)
console.log(faults === 0 ? 'no promise was broken' : `${faults} targets broke a promise`)
process.exitCode = faults === 0 ? 0 : 1

/** Runs targets in a thread until all are done or one case does not end; gives those that are left. */
function runThread(targets) {
  const current = new SharedArrayBuffer(LONGEST_INPUT + 8)
  const counter = new Int32Array(current, 0, 2)
  const worker = new Worker(join(built, 'fuzz/campaign.js'), {
    workerData: { names: targets, milliseconds, seed, folder, current },
    resourceLimits: { maxOldGenerationSizeMb: 2048 },
  })
  let [begun, done, seen, since] = [null, 0, -1, Date.now()]
  return new Promise((resolve, reject) => {
    const endlessly = (what) => {
      clearInterval(watch)
      faults += 1
      const file = leave(begun ?? 'unknown', current, counter, what)
      console.log(`not ok: ${begun}: ${what}\n  input: ${file}`)
      void worker.terminate().then(() => resolve(targets.slice(done + 1)))
    }
    const watch = setInterval(() => {
      const number = Atomics.load(counter, 0)
      if (number !== seen || begun === null) [seen, since] = [number, Date.now()]
      else if (Date.now() - since > ENDLESS * 1000) endlessly(`a case took more than ${ENDLESS} s`)
    }, 1000)
    worker.on('message', ({ begun: name, outcome, unseeded }) => {
      if (unseeded?.length > 0) console.log(`nothing to begin with for the detectors ${unseeded.join(', ')}`)
      if (name !== undefined) begun = name
      if (outcome === undefined) return
      done += 1
      // What comes next first reads its seeds.
      begun = null
      tell(outcome)
    })
    worker.on('error', (error) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') endlessly('a case took all memory')
      else {
        clearInterval(watch)
        reject(error)
      }
    })
    worker.on('exit', (code) => {
      clearInterval(watch)
      if (code === 0) resolve([])
    })
  })
}

function tell({ target, cases, slowest, slow, fault }) {
  const ran = `${target}: ${cases} cases, the slowest ${Math.round(slowest)} ms${slow === null ? '' : ` (${slow})`}`
  if (fault === null) {
    console.log(`ok: ${ran}`)
    return
  }
  faults += 1
  const shown = JSON.stringify(fault.input)
  console.log(`not ok: ${ran}\n  ${fault.message.split('\n').slice(0, 4).join('\n  ')}`)
  console.log(`  input: ${fault.file}\n  ${shown.length > 2000 ? `${shown.slice(0, 2000)}...` : shown}`)
}

function leave(target, current, counter, was) {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, `${target}-${seed}.json`)
  const text = new TextDecoder().decode(new Uint8Array(current, 8, Atomics.load(counter, 1)).slice())
  writeFileSync(file, `${JSON.stringify({ target, was, input: JSON.parse(text) }, null, 2)}\n`)
  return file
}
