import { describe, expect, test } from '@jest/globals'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { RULE_IDS } from '../src/rules/registry.ts'
import type { Verdict } from '../src/verdict/verdict.ts'
import { runInProcess } from './support/run-in-process.ts'
import {
  argumentsOf,
  expected,
  FOLDER,
  lineCount,
  makeRepository,
  observed,
  readScenarios,
  remove,
  type Run,
  runCommand,
  type Scenario,
  shows,
} from './scenarios/harness.ts'

const scenarios = readScenarios()
const shownRules = [...RULE_IDS, 'custom']

describe('scenarios', () => {
  for (const scenario of scenarios) {
    // Several at once: each waits for a process of its own.
    test.concurrent(
      `${scenario.name}: ${scenario.says}`,
      async () => {
        const folder = makeRepository(scenario)
        try {
          const cwd = join(folder, scenario.in)
          const args = argumentsOf(scenario)
          // The built command once; what people read, from the same sources without another process.
          const built = args[0] === 'check' ? [...args, '--format', 'json'] : args
          const told = await runCommand(cwd, built)
          if (built !== args) expectVerdict(scenario, told)
          expectText(scenario, built === args ? told : await runInProcess(args, cwd))
        } finally {
          remove(folder)
        }
      },
      60_000,
    )
  }
})

function expectVerdict(scenario: Scenario, run: Run): void {
  expect(run.stderr).toBe('')
  const verdict: Verdict = JSON.parse(run.stdout)
  const seen = observed(verdict, run.exit)
  expect(seen).toEqual(expected(scenario, seen))
  for (const finding of verdict.findings) {
    expect(finding.id).toMatch(/^ag-[0-9a-f]{12}$/)
    expect(finding.location.line).toBeLessThanOrEqual(lineCount(scenario, finding))
  }
  expect(new Set(verdict.findings.map((finding) => finding.id)).size).toBe(verdict.findings.length)
}

function expectText({ expect: wanted }: Scenario, { exit, stdout, stderr }: Run): void {
  expect(exit).toBe(wanted.exit)
  const output = stdout + stderr
  const words = output.replace(/\s+/g, ' ')
  for (const text of wanted.contains) expect(words).toContain(text.replace(/\s+/g, ' '))
  for (const text of wanted.absent) expect(words).not.toContain(text)
  expect(output).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m)
  expect(output).not.toMatch(/\bundefined\b|\bNaN\b|\[object/)
}

describe('every rule', () => {
  test.each(shownRules)('%s has a scenario in which it speaks', (rule) => {
    expect(scenarios.filter((scenario) => shows(scenario, rule)).map(({ name }) => name)).not.toEqual([])
  })

  test.each(shownRules)('%s has a page', (rule) => {
    expect(existsSync(join(FOLDER, `../../docs/rules/${rule}.md`))).toBe(true)
  })

  test('no page speaks of a rule that does not exist', () => {
    const pages = readdirSync(join(FOLDER, '../../docs/rules')).filter((name) => name !== 'README.md')
    expect(pages.toSorted()).toEqual(shownRules.map((rule) => `${rule}.md`).toSorted())
  })
})
