import { baselineIn } from '../../app/baseline-file.ts'
import { check, dayOf } from '../../app/check.ts'
import { errorVerdict } from '../../app/error-verdict.ts'
import { floorsOf } from '../../app/floors.ts'
import { UserError } from '../../app/user-error.ts'
import { TOOL_VERSION } from '../../app/version.ts'
import type { ReportFormat } from '../../report/formats.ts'
import type { ReportOptions } from '../../report/reporter.ts'
import type { Level, Verdict } from '../../verdict/verdict.ts'
import { openBase } from './base.ts'
import { libraryOfCommand } from './policy-library.ts'
import { openProject } from './project.ts'
import { keepIfCovered, type Watch, watched } from './run-cache/keep-run.ts'
import type { RunKey } from './run-cache/run-key.ts'
import type { StoredRun } from './run-cache/stored-runs.ts'
import type { Terminal } from './terminal.ts'

/** What `check` was asked. */
export interface CheckQuestion {
  readonly paths: readonly string[]
  readonly policy: string | null
  /** The commit or branch to compare with. */
  readonly base: string | null
  readonly format: ReportFormat
  readonly reportLevel: Level
  readonly colour: boolean
  readonly width: number
}

/**
 * Judges the files and prints the verdict; keeps the report under `keep` where all of it follows from what the key covers.
 *
 * @throws UserError where the request cannot be followed, and the format has no place for an error
 */
export async function checkRun(
  question: CheckQuestion,
  terminal: Terminal,
  keep: { readonly folder: string; readonly key: RunKey } | null,
): Promise<StoredRun> {
  const { format, colour, width, reportLevel } = question
  const watch = watched()
  const { verdict, isLocal } = await judge(question, terminal, watch)
  const report = await reportOf(verdict, format, { colour, width, reportLevel, budget: null })
  const run = { status: verdict.status, report }
  if (keep !== null && isLocal && verdict.gaps.length === 0) keepIfCovered(keep, run, watch)
  return run
}

interface Judged {
  readonly verdict: Verdict
  /** Whether nothing but the files of the work tree had a say. */
  readonly isLocal: boolean
}

async function judge(
  { paths, policy: named, base: rev, format }: CheckQuestion,
  terminal: Terminal,
  watch: Watch,
): Promise<Judged> {
  try {
    const { folder, policy } = await openProject(terminal.cwd, paths, named)
    const base = rev === null ? null : await openBase(folder, rev, policy)
    const { floors, notices } = await floorsOf(policy.extendsRemote, libraryOfCommand(process.env))
    const workspace = watch.over(base?.head ?? folder.workspace)
    const ports = { workspace, now: Date.now, progress: terminal.progress }
    const verdict = await check(ports, {
      policy,
      floors: floors.map((floor) => ({ ...floor, base: base?.workspace ?? null })),
      toolVersion: TOOL_VERSION,
      scope: { event: 'local', base: base?.commit ?? null, head: null },
      base: base?.workspace ?? null,
      policyChange: base?.policyChange ?? null,
      gaps: [],
      baseline: await baselineIn(policy, workspace),
      part: null,
      gate: null,
    })
    return { verdict: { ...verdict, notices }, isLocal: floors.length === 0 }
  } catch (error) {
    if (!(error instanceof UserError) || format === 'text') throw error
    return { verdict: errorVerdict(error, TOOL_VERSION, 'local'), isLocal: false }
  }
}

async function reportOf(verdict: Verdict, format: ReportFormat, options: ReportOptions): Promise<string> {
  // What is not printed is not loaded.
  if (format === 'text') return (await import('../../report/text.ts')).text(verdict, options)
  if (format !== 'html') return (await import('../../report/reporter.ts')).REPORTERS[format](verdict, options)
  const { html } = await import('../../report/html.ts')
  return html(verdict, { day: dayOf(Date.now()), history: [], reportLevel: options.reportLevel })
}
