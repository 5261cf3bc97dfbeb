import {
  closeSync,
  constants,
  existsSync,
  lstatSync,
  mkdirSync,
  openSync,
  realpathSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve, sep } from 'node:path'
import * as core from '@actions/core'
import { bytesOf } from '../../report/cut.ts'
import { annotations } from '../../report/github.ts'
import { json } from '../../report/json.ts'
import { markdown } from '../../report/markdown.ts'
import { SUMMARY_BUDGET } from '../../report/reporter.ts'
import { text } from '../../report/text.ts'
import type { Verdict } from '../../verdict/verdict.ts'
import type { Inputs } from './inputs.ts'

/** Tells a verdict: report file, outputs, job summary, log, annotations, and last whether the job fails. */
export async function publish(
  verdict: Verdict,
  { fail, reportDir }: Inputs,
  temporary: string,
): Promise<void> {
  const options = { colour: false, width: 110, reportLevel: 'note', budget: null } as const
  const report = tryToWriteReport(
    json(verdict, options),
    reportDir ?? join(temporary === '' ? tmpdir() : temporary, 'aivss-gate'),
  )
  setOutputs(verdict, report)
  const notice = fail ? '' : '> This run could not fail: the workflow sets `fail: false`.\n\n'
  const summary = notice + markdown(verdict, { ...options, budget: SUMMARY_BUDGET - bytesOf(notice) })
  await tryToSummarise(summary)
  process.stdout.write(text(verdict, { ...options, reportLevel: 'warn' }))
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
  const red = verdict.status === 'fail' || verdict.status === 'incomplete' || verdict.status === 'error'
  if (red && fail)
    core.setFailed(
      `aivss-gate: ${verdict.status} (${verdict.summary.error} errors, ${verdict.gaps.length} gaps); see the job summary`,
    )
}

function setOutputs({ status, summary }: Verdict, report: string): void {
  core.setOutput('status', status)
  core.setOutput('errors', summary.error)
  core.setOutput('warnings', summary.warn)
  core.setOutput('agents', summary.agents)
  core.setOutput('max-score', summary.worst === null ? '' : summary.worst.aivss.toFixed(1))
  core.setOutput('max-severity', summary.worst?.severity ?? '')
  core.setOutput('report', report)
}

/** A summary that cannot be written is told and never changes the verdict. */
async function tryToSummarise(text: string): Promise<void> {
  if (process.env['GITHUB_STEP_SUMMARY'] === undefined) return
  try {
    await core.summary.addRaw(text).write({ overwrite: true })
  } catch (error) {
    core.warning(`the job summary could not be written: ${reasonOf(error)}`)
  }
}

/** Path of the written report; empty where it could not be written, which is told and never changes the verdict. */
function tryToWriteReport(content: string, folder: string): string {
  try {
    return writeReport(content, folder)
  } catch (error) {
    core.warning(`the report could not be written to ${folder}: ${reasonOf(error)}`)
    return ''
  }
}

/** Writes the verdict, never through a link: the folder may lie in a checkout that somebody else filled. */
function writeReport(content: string, folder: string): string {
  const path = resolve(folder, 'verdict.json')
  refuseWayOut(resolve(folder), resolve(process.env['GITHUB_WORKSPACE'] ?? '.'))
  mkdirSync(folder, { recursive: true })
  if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true)
    throw new Error('a symbolic link stands there')
  const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC | (constants.O_NOFOLLOW ?? 0)
  const handle = openSync(path, flags, 0o644)
  try {
    writeFileSync(handle, content)
  } finally {
    closeSync(handle)
  }
  return path
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
