import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

export interface Outcome {
  readonly exit: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs the committed command in a subprocess, as a user would. */
export function runCommand(
  args: readonly string[],
  options: { cwd?: string; env?: Record<string, string>; input?: string } = {},
): Outcome {
  return runNode(join(ROOT, 'dist/cli/index.js'), args, options)
}

/** Runs the committed Action in a subprocess with nothing but the runner's environment. */
export function runAction(env: Record<string, string>, cwd: string): Outcome {
  return runNode(join(ROOT, 'dist/index.js'), [], { cwd, env, bare: true })
}

function runNode(
  script: string,
  args: readonly string[],
  {
    cwd = ROOT,
    env = {},
    input = '',
    bare = false,
  }: { cwd?: string; env?: Record<string, string>; input?: string; bare?: boolean },
): Outcome {
  if (!existsSync(script)) throw new Error(`${script} is not built; run "npm run build"`)
  const inherited = bare
    ? { PATH: process.env['PATH'] ?? '' }
    : { ...process.env, FORCE_COLOR: '', NO_COLOR: '', NODE_OPTIONS: '' }
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd,
    input,
    encoding: 'utf8',
    env: { ...inherited, ...env },
    maxBuffer: 256 * 1024 * 1024,
  })
  return { exit: status, stdout, stderr }
}
