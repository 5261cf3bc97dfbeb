import * as core from '@actions/core'
// Loaded ahead: jest cannot bear two parts of a run that load it at once.
import '@actions/github'
import { runAction } from '../../src/adapters/actions/run-action.ts'

export interface Said {
  readonly exit: number | null
  readonly stdout: string
  readonly stderr: string
}

let running = false

/** Whether a run is under way in this process: the environment and standard output are its own meanwhile. */
export function isRunningHere(): boolean {
  return running
}

/**
 * Runs the Action from its sources in this process, with nothing of our environment. It sees what the runner would give
 * it, and what it writes is kept; only that it starts is not tested so.
 */
export async function runActionHere(env: Readonly<Record<string, string>>): Promise<Said> {
  const before = { ...process.env }
  const [write, exitCode] = [process.stdout.write.bind(process.stdout), process.exitCode]
  const said = { stdout: '', stderr: '' }
  running = true
  try {
    for (const name of Object.keys(process.env)) delete process.env[name]
    Object.assign(process.env, env)
    process.exitCode = 0
    process.stdout.write = (text: string | Uint8Array): boolean => {
      said.stdout += typeof text === 'string' ? text : Buffer.from(text).toString()
      return true
    }
    // The toolkit keeps the address of the first summary that it wrote.
    Reflect.set(core.summary, '_filePath', undefined)
    core.summary.emptyBuffer()
    await runAction(process.env)
  } catch (error) {
    said.stderr = error instanceof Error ? (error.stack ?? error.message) : String(error)
    process.exitCode = 1
  } finally {
    process.stdout.write = write
    for (const name of Object.keys(process.env)) delete process.env[name]
    Object.assign(process.env, before)
    running = false
  }
  const exit = Number(process.exitCode)
  process.exitCode = exitCode
  return { exit, ...said }
}
