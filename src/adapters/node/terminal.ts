import { writeSync } from 'node:fs'

/** Where a command writes, and what the place can show. */
export interface Terminal {
  readonly cwd: string
  readonly colour: boolean
  readonly width: number
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  /** A progress bar on standard error; nothing where that is no terminal or the run is short. */
  readonly progress: (done: number, total: number) => void
}

/** Milliseconds before a bar appears: most runs are over by then. */
const PATIENCE = 400

/** Standard output and error of this process. `NO_COLOR` and `FORCE_COLOR` are honoured. */
export function processTerminal(): Terminal {
  const { stdout, stderr, env } = process
  stdout.on('error', (error) => notWritten(error))
  stderr.on('error', (error) => notWritten(error))
  const forced = env['FORCE_COLOR'] !== undefined && env['FORCE_COLOR'] !== '0' && env['FORCE_COLOR'] !== ''
  const refused = env['NO_COLOR'] !== undefined && env['NO_COLOR'] !== ''
  const start = Date.now()
  let shown = false
  return {
    cwd: process.cwd(),
    colour: forced || (!refused && stdout.isTTY === true && env['TERM'] !== 'dumb'),
    width: Math.max(60, Math.min(stdout.columns ?? 100, 160)),
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    progress(done, total) {
      if (stderr.isTTY !== true || Date.now() - start < PATIENCE) return
      if (done >= total) {
        if (shown) writeSync(2, '\r\u001B[2K')
        shown = false
        return
      }
      if (done % 16 !== 0) return
      shown = true
      const filled = Math.round((done / total) * 24)
      writeSync(
        2,
        `\r\u001B[2K${'█'.repeat(filled)}${'░'.repeat(24 - filled)} ${done}/${total} threat models`,
      )
    },
  }
}

/** How a process says its last words and ends. */
export interface Ending {
  /** May throw. */
  readonly say: (text: string) => void
  readonly exit: (code: number) => void
}

const OWN_ENDING: Ending = { say: (text) => void writeSync(2, text), exit: (code) => process.exit(code) }

/** A reader that goes away (`| head`) is no error; a report that cannot be written (a full disk) is one, whatever it says. */
export function notWritten({ code }: NodeJS.ErrnoException, { say, exit }: Ending = OWN_ENDING): void {
  if (code === 'EPIPE') return
  try {
    say(`error: the report could not be written: ${code ?? 'unknown reason'}\n`)
  } catch {
    // Nobody can be told; the exit code says it.
  }
  exit(2)
}
