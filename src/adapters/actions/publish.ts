import { existsSync, lstatSync, mkdirSync, realpathSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve, sep } from 'node:path'
import * as core from '@actions/core'
import { bytesOf } from '../../report/cut.ts'
import { annotationText, markdownText } from '../../report/escape.ts'
import { annotations } from '../../report/github.ts'
import { json } from '../../report/json.ts'
import { markdown } from '../../report/markdown.ts'
import { SUMMARY_BUDGET } from '../../report/reporter.ts'
import { sarif } from '../../report/sarif.ts'
import { text } from '../../report/text.ts'
import type { Verdict } from '../../verdict/verdict.ts'
import { swapFile } from '../node/replace-file.ts'
import type { AuditReports } from './audit-reports.ts'
import { isRed } from './deliver.ts'
import type { Inputs } from './inputs.ts'

const OPTIONS = { colour: false, width: 110, reportLevel: 'note', budget: null } as const

/** Where a verdict was written; null where it could not be. */
export interface Published {
  readonly report: string | null
}

/**
 * Tells a verdict on the runner: report files, outputs, job summary, log, annotations, and whether the job fails. `audit`
 * is null where the run is none.
 */
export async function publish(
  verdict: Verdict,
  { fail, reportDir }: Inputs,
  temporary: string,
  audit: AuditReports | null,
): Promise<Published> {
  const own = join(temporary === '' ? tmpdir() : temporary, 'aivss-gate')
  const write = (content: string, name: string): string | null =>
    tryToWrite(content, reportDir ?? own, name) ??
    (reportDir === null ? null : tryToWrite(content, own, name))
  const report = write(json(verdict, OPTIONS), 'verdict.json')
  const sarifFile = write(sarif(verdict, OPTIONS), 'aivss-gate.sarif')
  if (audit !== null) write(audit.markdown, 'audit.md')
  const page = audit === null ? null : write(audit.html, 'audit.html')
  tryToSetOutputs(verdict, { report, sarif: sarifFile, html: page })
  const notice = fail ? '' : '> This run could not fail: the workflow sets `fail: false`.\n\n'
  const budget = SUMMARY_BUDGET - bytesOf(notice)
  const whole = audit === null ? markdown(verdict, { ...OPTIONS, budget }) : audit.summary(budget)
  await tryToSummarise(notice + whole, true)
  process.stdout.write(text(verdict, { ...OPTIONS, reportLevel: 'warn' }))
  for (const { level, title, message, path, line, column } of annotations(verdict)) {
    const properties = {
      title,
      ...(path === null
        ? {}
        : {
            file: path,
            ...(line === null ? {} : { startLine: line }),
            ...(column === null ? {} : { startColumn: column }),
          }),
    }
    if (level === 'error') core.error(message, properties)
    else if (level === 'warning') core.warning(message, properties)
    else core.notice(message, properties)
  }
  if (isRed(verdict) && fail)
    core.setFailed(
      `aivss-gate: ${verdict.status} (${verdict.summary.error} errors, ${verdict.gaps.length} gaps); see the job summary`,
    )
  return { report }
}

/** Tells what could not be delivered, where it will be looked for: warnings, the summary and the report. */
export async function tellUndelivered(
  verdict: Verdict,
  problems: readonly string[],
  { report }: Published,
): Promise<void> {
  for (const problem of problems) core.warning(annotationText(problem), { title: 'Not delivered' })
  await tryToSummarise(
    `\n### Not delivered\n\n${problems.map((problem) => `- ${markdownText(problem)}`).join('\n')}\n`,
    false,
  )
  if (report !== null)
    tryToWrite(json({ ...verdict, delivery: problems }, OPTIONS), dirname(report), basename(report))
}

/** Outputs that cannot be written are told; what decides is the exit code. */
function tryToSetOutputs(verdict: Verdict, files: Readonly<Record<string, string | null>>): void {
  try {
    setOutputs(verdict, files)
  } catch (error) {
    core.error(`the outputs could not be written: ${reasonOf(error)}`)
  }
}

function setOutputs({ status, summary }: Verdict, files: Readonly<Record<string, string | null>>): void {
  core.setOutput('status', status)
  core.setOutput('errors', summary.error)
  core.setOutput('warnings', summary.warn)
  core.setOutput('agents', summary.agents)
  core.setOutput('max-score', summary.worst === null ? '' : summary.worst.aivss.toFixed(1))
  core.setOutput('max-severity', summary.worst?.severity ?? '')
  for (const [name, path] of Object.entries(files)) core.setOutput(name, path ?? '')
}

/** A summary that cannot be written is told and never changes the verdict. */
async function tryToSummarise(text: string, overwrite: boolean): Promise<void> {
  if (process.env['GITHUB_STEP_SUMMARY'] === undefined) return
  try {
    await core.summary.emptyBuffer().addRaw(text).write({ overwrite })
  } catch (error) {
    core.warning(`the job summary could not be written: ${reasonOf(error)}`)
  }
}

/** Path of the written file; null where it could not be written, which is told and never changes the verdict. */
function tryToWrite(content: string, folder: string, name: string): string | null {
  try {
    return writeInto(content, folder, name)
  } catch (error) {
    core.warning(`${name} could not be written to ${folder}: ${reasonOf(error)}`)
    return null
  }
}

/**
 * Writes a file whole or not at all, and never through a link: the folder may lie in a checkout that somebody else filled, and
 * whoever reads the file later must not find half of it, or that of an earlier run cut off.
 */
function writeInto(content: string, folder: string, name: string): string {
  const path = resolve(folder, name)
  refuseWayOut(resolve(folder), resolve(process.env['GITHUB_WORKSPACE'] ?? '.'))
  makeFolder(resolve(folder))
  const there = lstatSync(path, { throwIfNoEntry: false })
  if (there !== undefined && !there.isFile())
    throw new Error(
      there.isSymbolicLink() ? 'a symbolic link stands there' : 'something that is no file stands there',
    )
  swapFile(path, content, 0o644)
  return path
}

/** One folder after the other: Node's own way never ends where nothing can be made, as under /proc. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return
  if (dirname(folder) !== folder) makeFolder(dirname(folder))
  mkdirSync(folder)
}

/** A folder that is named inside the checkout must lie there, and not where a link in the checkout leads. */
function refuseWayOut(folder: string, workspace: string): void {
  const inside = (path: string, root: string): boolean => path === root || path.startsWith(root + sep)
  if (!inside(folder, workspace)) return
  let existing = folder
  while (!existsSync(existing)) existing = dirname(existing)
  if (!inside(realpathSync(existing), realpathSync(workspace)))
    throw new Error('a symbolic link leads out of the checkout')
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : 'unknown reason'
}
