import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { runInProcess } from '../support/run-in-process.ts'

/** The built command; another build can be named, so that a test run never needs to touch `dist/`. */
export const CLI = resolve(process.env['AIVSS_GATE_CLI'] ?? 'dist/cli/index.js')

/** A model that passes under the preset balanced. */
export const GOOD = `agent-threat-model: 1
agent: {id: good}
cvss: 3.0
factors: {autonomy: 0, tools: 0, language: 0, context: 0, non_determinism: 0, opacity: 0, persistence: 0, identity: 0, multi_agent: 0, self_mod: 0}
`

export interface Run {
  readonly exit: number | null
  readonly stdout: string
  readonly stderr: string
  readonly seconds: number
}

export interface Judged {
  readonly status: string
  readonly agents: readonly { readonly id: string; readonly path: string }[]
  /** `line:column message | help` of each invalid model, by path. */
  readonly invalid: ReadonlyMap<string, readonly string[]>
  readonly gaps: ReadonlyMap<string, string>
}

interface Verdict {
  readonly status: string
  readonly agents: Judged['agents']
  readonly findings: readonly {
    readonly rule: string
    readonly message: string
    readonly help: string
    readonly location: { readonly path: string; readonly line: number; readonly column: number }
  }[]
  readonly gaps: readonly { readonly path: string; readonly reason: string }[]
}

/** A folder of its own with the good model and some other files; everything is made at run time. */
export function folderOf(files: readonly (readonly [path: string, content: string | Uint8Array])[]): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'hostile-')))
  for (const [path, content] of [['good.aivss.yml', GOOD] as const, ...files]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return folder
}

/** The command from its sources in this process; the built one as another user, and everywhere in continuous integration. */
export async function run(folder: string, args: readonly string[], uid?: number): Promise<Run> {
  const start = performance.now()
  if (
    uid === undefined &&
    process.env['AIVSS_GATE_BUILT'] !== 'all' &&
    process.env['AIVSS_GATE_CLI'] === undefined
  )
    return { ...(await runInProcess(args, folder)), seconds: (performance.now() - start) / 1000 }
  const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: '' }
  const options = {
    cwd: folder,
    encoding: 'utf8',
    env,
    timeout: 60_000,
    maxBuffer: 64 * 1024 * 1024,
  } as const
  const done = spawnSync(process.execPath, [CLI, ...args], uid === undefined ? options : { ...options, uid })
  return {
    exit: done.status,
    stdout: done.stdout,
    stderr: done.stderr,
    seconds: (performance.now() - start) / 1000,
  }
}

/** Runs the gate over a folder, removes it, and reads the verdict. */
export async function judge(folder: string, uid?: number): Promise<Run & Judged> {
  try {
    const done = await run(folder, ['check', '--format', 'json'], uid)
    // The file is this project's own output.
    const verdict = JSON.parse(done.stdout) as Verdict
    const invalid = new Map<string, string[]>()
    for (const { rule, location, message, help } of verdict.findings) {
      if (rule !== 'model-invalid') continue
      const { path, line, column } = location
      invalid.set(path, [...(invalid.get(path) ?? []), `${line}:${column} ${message} | ${help}`])
    }
    const gaps = new Map(verdict.gaps.map(({ path, reason }) => [path, reason]))
    return { ...done, status: verdict.status, agents: verdict.agents, invalid, gaps }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
