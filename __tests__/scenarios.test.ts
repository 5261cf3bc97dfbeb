import { beforeAll, describe, expect, test } from '@jest/globals'
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
import { toldBefore, toldOf, writeTold } from './scenarios/told.ts'

const scenarios = readScenarios()
const shownRules = [...RULE_IDS, 'custom']

/** Processes under way at once: each test waits for one, and the next ones need not wait for the test. */
const AT_ONCE = 3
/** A process of its own takes longer to start than to judge: here every twelfth scenario has one, in continuous integration all. */
const EVERY =
  process.env['AIVSS_GATE_BUILT'] === 'all' || process.env['AIVSS_GATE_CLI'] !== undefined ? 1 : 12

interface Started {
  readonly folder: string
  readonly told: Run
}

/** Starts the built command for the scenarios that are to see it, a few at a time and in their order. */
function startAll(): ReadonlyMap<string, Promise<Started>> {
  const lanes: Promise<unknown>[] = Array.from({ length: AT_ONCE }, () => Promise.resolve())
  return new Map(
    scenarios.filter(isBuilt).map((scenario, index) => {
      const run = async (): Promise<Started> => {
        const folder = makeRepository(scenario)
        return { folder, told: await runCommand(join(folder, scenario.in), asked(scenario)) }
      }
      const started = (lanes[index % AT_ONCE] ?? Promise.resolve()).then(run)
      lanes[index % AT_ONCE] = started.catch(() => {})
      return [scenario.name, started] as const
    }),
  )
}

function isBuilt(scenario: Scenario): boolean {
  return scenarios.indexOf(scenario) % EVERY === 0
}

/** What is run first: where a verdict is expected, as data. */
function asked(scenario: Scenario): readonly string[] {
  const args = argumentsOf(scenario)
  return args[0] === 'check' ? [...args, '--format', 'json'] : args
}

async function runHere(scenario: Scenario): Promise<Started> {
  const folder = makeRepository(scenario)
  return { folder, told: await runInProcess(asked(scenario), join(folder, scenario.in)) }
}

describe('scenarios', () => {
  let started: ReadonlyMap<string, Promise<Started>> = new Map()
  beforeAll(() => {
    started = startAll()
  })
  for (const scenario of scenarios) {
    test(`${scenario.name}: ${scenario.says}`, async () => {
      const { folder, told } = await (started.get(scenario.name) ?? runHere(scenario))
      try {
        const args = argumentsOf(scenario)
        if (args[0] === 'check') expectVerdict(scenario, told)
        // What people read comes from the same sources, without another process.
        const cwd = join(folder, scenario.in)
        expectText(scenario, args[0] === 'check' ? await runInProcess(args, cwd) : told)
      } finally {
        remove(folder)
      }
    }, 60_000)
  }
})

function expectVerdict(scenario: Scenario, run: Run): void {
  expect(run.stderr).toBe('')
  const verdict: Verdict = JSON.parse(run.stdout)
  const seen = observed(verdict, run.exit)
  expect(seen).toEqual(expected(scenario, seen))
  const told = toldOf(verdict)
  if (process.env['AIVSS_GATE_TELL'] === 'write') writeTold(scenario.name, told)
  expect(told).toBe(toldBefore(scenario.name) ?? told)
  for (const finding of verdict.findings) {
    expect(finding.id).toMatch(/^ag-[0-9a-f]{12}$/)
    expect(finding.location.line).toBeLessThanOrEqual(lineCount(scenario, finding))
  }
  expect(new Set(verdict.findings.map((finding) => finding.id)).size).toBe(verdict.findings.length)
}

function expectText({ expect: wanted }: Scenario, { exit, stdout, stderr }: Run): void {
  expect([exit, exit === wanted.exit ? '' : stdout + stderr]).toEqual([wanted.exit, ''])
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
