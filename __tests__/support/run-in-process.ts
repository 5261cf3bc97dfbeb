import { run } from '../../src/adapters/node/run.ts'
import type { Outcome } from './run-built.ts'

/**
 * Runs the command from its sources in this process: for tests of what it says, not of how it starts. A process of its own
 * takes a third of a second before it does anything.
 */
export async function runInProcess(args: readonly string[], cwd: string): Promise<Outcome> {
  let stdout = ''
  let stderr = ''
  const exit = await run(args, {
    cwd,
    colour: false,
    width: 100,
    out: (text) => {
      stdout += text
    },
    err: (text) => {
      stderr += text
    },
    progress: () => {},
  })
  return { exit, stdout, stderr }
}
