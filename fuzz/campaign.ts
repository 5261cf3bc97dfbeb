import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import fc from 'fast-check'
import type { Input, Target } from './target.ts'
import { detectorsWithoutSeeds } from './targets/detectors.ts'
import { TARGETS } from './targets.ts'

/** What the thread is told. */
export interface Orders {
  readonly names: readonly string[]
  /** Of each target. */
  readonly milliseconds: number
  readonly seed: number
  /** Where inputs that break a promise are left. */
  readonly folder: string
  /** Holds the case under way: its number, the length of its JSON, and the JSON. */
  readonly current: SharedArrayBuffer
}

/** What came of one target. */
export interface Outcome {
  readonly target: string
  readonly seed: number
  readonly cases: number
  /** Milliseconds of the slowest case, and its file where that is long. */
  readonly slowest: number
  readonly slow: string | null
  /** Null: no promise was broken. */
  readonly fault: { readonly message: string; readonly input: Input; readonly file: string } | null
}

/** Milliseconds above which the slowest case is worth a look. */
const SLOW = 2_000

const orders = workerData as Orders
const counter = new Int32Array(orders.current, 0, 2)
const bytes = new Uint8Array(orders.current, 8)

/** The thread that is killed where a case does not end must have left it behind. */
function announce(input: Input): void {
  const { written } = new TextEncoder().encodeInto(JSON.stringify(input), bytes)
  Atomics.store(counter, 1, written)
  Atomics.add(counter, 0, 1)
}

async function campaign(target: Target): Promise<Outcome> {
  let cases = 0
  let slowest = 0
  let slowInput: Input = []
  const judge = async (input: Input): Promise<void> => {
    announce(input)
    const start = performance.now()
    await target.judge(input)
    const took = performance.now() - start
    if (took > slowest) [slowest, slowInput] = [took, input]
    cases += 1
  }
  const { failed, counterexample, errorInstance } = await fc.check(fc.asyncProperty(target.inputs(), judge), {
    seed: orders.seed,
    numRuns: 1_000_000_000,
    interruptAfterTimeLimit: orders.milliseconds,
    markInterruptAsFailure: false,
  })
  const input = failed ? counterexample?.[0] : undefined
  const slow = slowest > SLOW ? leave(`slow-${target.name}`, target.name, slowInput, 'slow') : null
  const found = { target: target.name, seed: orders.seed, cases, slowest, slow }
  if (input === undefined) return { ...found, fault: null }
  const message =
    errorInstance instanceof Error ? (errorInstance.stack ?? errorInstance.message) : String(errorInstance)
  return { ...found, fault: { message, input, file: leave(target.name, target.name, input, message) } }
}

/** In the form of a regression, so that a mended fault can be moved there. */
function leave(name: string, target: string, input: Input, message: string): string {
  mkdirSync(orders.folder, { recursive: true })
  const file = join(orders.folder, `${name}-${orders.seed}.json`)
  const was = message.split('\n', 1)[0]
  writeFileSync(file, `${JSON.stringify({ target, was, input }, null, 2)}\n`)
  return file
}

for (const name of orders.names) {
  const target = TARGETS.find((one) => one.name === name)
  if (target === undefined) throw new Error(`no target is called ${name}`)
  if (name === 'detectors') parentPort?.postMessage({ unseeded: detectorsWithoutSeeds() })
  parentPort?.postMessage({ begun: name })
  parentPort?.postMessage({ outcome: await campaign(target) })
}
