import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { folderWith } from '../support/folder.ts'
import { runInProcess } from '../support/run-in-process.ts'

const MODEL = 'agent-threat-model: 1\nagent: {id: clerk, name: The clerk}\ncvss: 3.1\n'

test('check --format html writes one document, and the exit code stays that of the verdict', async () => {
  const folder = folderWith({ 'clerk.aivss.yml': MODEL })
  const text = await runInProcess(['check'], folder)
  const output = join(folder, 'report.html')
  const page = await runInProcess(['check', '--format', 'html', '--output', output], folder)
  expect(page).toEqual({ exit: text.exit, stdout: '', stderr: `fail: report written to ${output}\n` })
  const report = readFileSync(output, 'utf8')
  expect(report).toMatch(/^<!doctype html>\n/)
  expect(report).toContain('The clerk')
})

test('a run that could not be done is a page too', async () => {
  const folder = folderWith({ '.github/aivss-gate.yml': 'version: 7\n', 'clerk.aivss.yml': MODEL })
  const { exit, stdout } = await runInProcess(['check', '--format', 'html'], folder)
  expect(exit).toBe(2)
  expect(stdout).toContain('The gate could not run.')
})
