// The scenarios as tests of this process: each repository is made once, and the command runs in it from its sources.
import { describe, expect, test } from '@jest/globals'
import { existsSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { withRememberedGit } from './remembered-git.mjs'

const generation = new URL(import.meta.url).search
const from = (path) => import(new URL(`../../__tests__/${path}${generation}`, import.meta.url).href)
const { argumentsOf, expected, makeRepository, observed, readScenarios } = await from('scenarios/harness.ts')
const { toldBefore, toldOf } = await from('scenarios/told.ts')
const { runInProcess: runOnce } = await from('support/run-in-process.ts')

/** Those that write into their repository would not say the same a second time. */
const READS_ONLY = new Set(['check', 'explain', 'score', 'validate'])
const runInProcess = (args, cwd) => withRememberedGit(() => runOnce(args, cwd))

/** The repository of a scenario, made once for all processes. */
function repository(scenario) {
  const folder = join(tmpdir(), `scenario-${scenario.name}`)
  if (existsSync(folder)) return folder
  const made = makeRepository(scenario)
  try {
    renameSync(made, folder)
  } catch {
    // Another process was quicker.
    rmSync(made, { recursive: true, force: true })
  }
  return folder
}

describe('scenarios', () => {
  for (const scenario of readScenarios()) {
    const args = argumentsOf(scenario)
    if (!READS_ONLY.has(args[0])) continue
    test(scenario.name, async () => {
      const folder = repository(scenario)
      const cwd = scenario.in === '.' ? folder : `${folder}/${scenario.in}`
      if (args[0] === 'check') {
        const { exit, stdout } = await runInProcess([...args, '--format', 'json'], cwd)
        const verdict = JSON.parse(stdout)
        const seen = observed(verdict, exit)
        expect(seen).toEqual(expected(scenario, seen))
        const told = toldOf(verdict)
        expect(told).toBe(toldBefore(scenario.name) ?? told)
      }
      const { contains, absent, exit } = scenario.expect
      if (args[0] === 'check' && contains.length + absent.length === 0) return
      const told = await runInProcess(args, cwd)
      const words = (told.stdout + told.stderr).replace(/\s+/g, ' ')
      expect(told.exit).toBe(exit)
      for (const text of contains) expect(words).toContain(text.replace(/\s+/g, ' '))
      for (const text of absent) expect(words).not.toContain(text)
    })
  }
})
