import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { folderWith } from './folder.ts'
import type { Payload } from './github/payloads.ts'
import type { GithubServer } from './github/server.ts'
import { type Annotation, annotationsIn, outputsIn } from './github/runner-files.ts'
import { runnerContext } from './github/runner-context.ts'
import { isRunningHere, runActionHere } from './run-action-here.ts'
import { ROOT } from './run-built.ts'

export interface RunOptions {
  readonly event: string
  readonly payload: Payload
  /** What stands under `with:`; for the rest the defaults of action.yml hold. */
  readonly inputs?: Readonly<Record<string, string>>
  /** The job's own token, for defaults such as ${{ github.token }}. */
  readonly token?: string
  /** Null: no checkout, the workspace is an empty folder. */
  readonly workspace: string | null
  readonly server: GithubServer
  /** What GITHUB_SHA and GITHUB_REF hold, where the event does not make it plain. */
  readonly sha?: string
  readonly ref?: string
  /** Another script to run instead of the built Action. */
  readonly script?: string
  /** Comes last, so it wins over everything. */
  readonly env?: Readonly<Record<string, string>>
  /** After this long the Action is killed; `exit` is null then. */
  readonly timeoutMs?: number
}

export interface Run {
  readonly exit: number | null
  readonly stdout: string
  readonly stderr: string
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  /** RUNNER_TEMP. */
  readonly temp: string
  readonly workspace: string
  /** The verdict that the output "report" leads to; null where there is none. */
  report(): Record<string, unknown> | null
  readonly annotations: readonly Annotation[]
}

const PATIENCE = 60_000

/** Most of the time of a run is its start: the first of each file and every sixteenth have a process, in continuous integration all. */
const EVERY = process.env['AIVSS_GATE_BUILT'] === 'all' ? 1 : 16
let runs = 0

/** Whether a run is of the built Action in a process of its own: also where it is to be killed, or others are under way. */
function isBuilt({ script, timeoutMs, inputs = {} }: RunOptions): boolean {
  // A folder for reports is relative to the process's own.
  const own = process.env['AIVSS_GATE_ACTION'] !== undefined || script !== undefined || 'report-dir' in inputs
  return runs++ % EVERY === 0 || own || timeoutMs !== undefined || isRunningHere()
}

/**
 * Runs the Action as the runner does: with the runner's environment and nothing of ours. AIVSS_GATE_ACTION names another
 * index.js to run, for a build that is not committed.
 */
export async function runOnGithub(options: RunOptions): Promise<Run> {
  const script = options.script ?? process.env['AIVSS_GATE_ACTION'] ?? join(ROOT, 'dist/index.js')
  if (!existsSync(script)) throw new Error(`${script} is not built; run "npm run build"`)
  const temp = folderWith({})
  const workspace = options.workspace ?? folderWith({})
  const file = (folder: string, name: string, content = ''): string => {
    mkdirSync(join(temp, folder), { recursive: true })
    writeFileSync(join(temp, folder, name), content)
    return join(temp, folder, name)
  }
  const output = file('_runner_file_commands', 'set_output_5eed')
  const summary = file('_runner_file_commands', 'step_summary_5eed')
  const env = {
    PATH: process.env['PATH'] ?? '',
    ...runnerContext(options),
    GITHUB_EVENT_PATH: file('_github_workflow', 'event.json', JSON.stringify(options.payload, null, 2)),
    GITHUB_WORKSPACE: workspace,
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
    RUNNER_TEMP: temp,
    ...inputsOf(options),
    ...options.env,
  }
  const { exit, stdout, stderr } = isBuilt(options)
    ? await execute(script, workspace, options.timeoutMs ?? PATIENCE, env)
    : await runActionHere(env)
  const outputs = outputsIn(readFileSync(output, 'utf8'))
  return {
    exit,
    stdout,
    stderr,
    outputs,
    summary: readFileSync(summary, 'utf8'),
    temp,
    workspace,
    report: () => {
      const path = outputs['report'] ?? ''
      return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>) : null
    },
    annotations: annotationsIn(stdout),
  }
}

interface Metadata {
  readonly inputs?: Readonly<Record<string, { readonly default?: string | number | boolean } | null>>
}

/** Inputs as the runner hands them over: spaces become underscores, dashes stay. */
function inputsOf({ inputs = {}, token = '' }: RunOptions): Readonly<Record<string, string>> {
  const metadata = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as Metadata
  const defaults = Object.entries(metadata.inputs ?? {}).map(([name, input]) => [
    name,
    String(input?.default ?? '').replace(/\$\{\{\s*github\.token\s*\}\}/, token),
  ])
  const all = Object.entries<string>({ ...Object.fromEntries(defaults), ...inputs })
  return Object.fromEntries(
    all.map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]),
  )
}

/** Not spawnSync: the server that the Action talks to lives in this process. */
function execute(
  script: string,
  cwd: string,
  timeout: number,
  env: Readonly<Record<string, string>>,
): Promise<{ readonly exit: number | null; readonly stdout: string; readonly stderr: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script], {
      cwd,
      env,
      timeout,
      killSignal: 'SIGKILL',
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const said = { stdout: '', stderr: '' }
    for (const stream of ['stdout', 'stderr'] as const)
      child[stream].setEncoding('utf8').on('data', (text: string) => {
        said[stream] += text
      })
    child.on('error', reject)
    child.on('close', (exit) => {
      resolve({ exit, ...said })
    })
  })
}
