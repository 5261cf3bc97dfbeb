import type { AgentVerdict, Verdict } from '../verdict/verdict.ts'
import { plain, withoutCommands } from './escape.ts'
import { floorText } from './floor.ts'
import { enforcementText, excuseText, placeText, verdictLine } from './messages.ts'
import { gather, rank } from './ranking.ts'
import { grouped } from '../source/grouped.ts'
import { reported, type Owner, type Reported } from './reported.ts'
import type { Reporter } from './reporter.ts'
import { type Attributes, element, textElement } from './xml.ts'

/** The name of the test of an agent, or of a run, about which there is nothing to say. */
const ALL = 'aivss'

interface Outcome {
  readonly kind: 'error' | 'failure' | 'skipped'
  readonly type: string
  readonly message: string
  readonly lines: readonly string[]
}

interface TestCase {
  readonly name: string
  readonly file: string | null
  readonly line: number | null
  /** Null where the test passes. */
  readonly outcome: Outcome | null
  readonly output: readonly string[]
}

type Told = Pick<Reported, 'finding' | 'standing'>

interface Suite {
  readonly name: string
  readonly className: string
  readonly cases: readonly TestCase[]
}

/**
 * JUnit XML as CI systems read it: a suite per agent, a test per rule that found something. A rule fails where it makes
 * the gate fail; what was not examined, or could not run, is an error.
 */
export const junit: Reporter = (verdict, { reportLevel }) => {
  const suites = suitesOf(verdict, reported(verdict, reportLevel))
  const cases = suites.flatMap((suite) => suite.cases)
  const xml = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    ...element('testsuites', { name: 'aivss-gate', ...counts(cases) }, suites.flatMap(suiteElement)),
  ]
  return withoutCommands(`${xml.join('\n')}\n`)
}

function suitesOf(verdict: Verdict, all: readonly Reported[]): readonly Suite[] {
  const agents = rank(verdict).flatMap(({ agent, title }) => (agent === null ? [] : [{ agent, title }]))
  const found = grouped(all, ({ owner }) => owner)
  const casesOf = (owner: Owner): readonly TestCase[] =>
    [...grouped(found.get(owner) ?? [], ({ finding }) => finding.rule)].map(([rule, some]) =>
      ruleCase(rule, some, verdict),
    )
  const unmodelled = [...found.keys()].filter((owner) => typeof owner === 'string')
  const run = [...runErrors(verdict), ...gaps(verdict), ...casesOf(null)]
  const suites = [
    ...agents.map(({ agent, title }) => agentSuite(agent, title, casesOf(agent), verdict)),
    ...unmodelled.map((id) => ({ name: id, className: `aivss-gate.${id}`, cases: casesOf(id) })),
    { name: 'policy', className: 'aivss-gate', cases: run },
  ].filter(({ cases }) => cases.length > 0)
  return suites.length > 0 ? suites : [{ name: 'policy', className: 'aivss-gate', cases: [whole(verdict)] }]
}

/** An agent that is gone, or that was not wholly examined, passes no test. */
function agentSuite(
  { id, path, line, change }: AgentVerdict,
  title: string,
  cases: readonly TestCase[],
  verdict: Verdict,
): Suite {
  const examined = change !== 'removed' && verdict.gaps.every(({ agent }) => agent !== id)
  const passed: TestCase = { name: ALL, file: path, line, outcome: null, output: [] }
  return {
    name: title,
    className: `aivss-gate.${id}`,
    cases: cases.length > 0 || !examined ? cases : [passed],
  }
}

/** Systems that read this refuse a report without any test. */
function whole(verdict: Verdict): TestCase {
  const message = verdictLine(verdict)
  const kinds = {
    error: 'error',
    incomplete: 'error',
    fail: 'failure',
    'nothing-to-check': 'skipped',
  } as const
  const { status } = verdict
  const outcome: Outcome | null =
    status === 'pass' || status === 'warn' ? null : { kind: kinds[status], type: status, message, lines: [] }
  return { name: ALL, file: null, line: null, outcome, output: [] }
}

function ruleCase(rule: string, found: readonly Reported[], verdict: Verdict): TestCase {
  const enforced = verdict.policy.notEnforcedBefore === null
  const failing = found.filter(
    ({ finding, standing }) => enforced && standing === 'counts' && finding.level === 'error',
  )
  const others = gathered(found.filter((one) => !failing.includes(one)))
  const { path, line } = (failing[0] ?? found[0])?.finding.location ?? { path: null, line: null }
  const output = others.flatMap((one) => findingLines(one, enforced ? null : enforcementText(verdict)))
  return { name: rule, file: path, line, outcome: outcomeOf(rule, failing, found), output }
}

/** Findings that differ only in what they are about as one; a waiver is told with its own finding. */
function gathered(found: readonly Reported[]): readonly Told[] {
  return [...grouped(found, ({ standing }) => standing)].flatMap(([standing, some]): readonly Told[] =>
    standing === 'waived' || standing === 'accepted'
      ? some
      : gather(some.map(({ finding }) => finding)).map((finding) => ({ finding, standing })),
  )
}

function outcomeOf(rule: string, failing: readonly Reported[], found: readonly Reported[]): Outcome | null {
  if (failing.length > 0) {
    const message = summaryOf(failing.map(({ finding }) => finding.message))
    return { kind: 'failure', type: rule, message, lines: failing.flatMap((one) => findingLines(one, null)) }
  }
  const excuses = found.flatMap(({ finding }) => excuseText(finding) ?? [])
  if (excuses.length < found.length) return null
  const type = found.every(({ finding }) => finding.waiver !== null) ? 'waived' : 'accepted'
  return { kind: 'skipped', type, message: summaryOf(excuses), lines: [] }
}

/** "error agents/coder.aivss.yml:3:5 It is too high." and the remedy; for what does not count, why. */
function findingLines({ finding, standing }: Told, enforcement: string | null): readonly string[] {
  const { level, message, help, location } = finding
  const aside = excuseText(finding) ?? (standing === 'existing' ? 'existing' : enforcement)
  return [
    `${level} ${placeText(location)} ${message}`,
    ...(plain(help) === '' ? [] : [`→ ${help}`]),
    ...(finding.floor === null ? [] : [floorText(finding)]),
    ...(aside === null ? [] : [`(${aside})`]),
  ]
}

function runErrors({ errors }: Verdict): readonly TestCase[] {
  return [...grouped(errors, ({ code }) => code)].map(([code, some]) => ({
    name: `could not run: ${code}`,
    file: some[0]?.location?.path ?? null,
    line: some[0]?.location?.line ?? null,
    outcome: {
      kind: 'error',
      type: code,
      message: summaryOf(some.map(({ message }) => message)),
      lines: some.flatMap(({ message, help, location }) => [
        location === null ? message : `${placeText(location)} ${message}`,
        ...(plain(help) === '' ? [] : [`→ ${help}`]),
      ]),
    },
    output: [],
  }))
}

function gaps({ gaps: all }: Verdict): readonly TestCase[] {
  return all.map(({ path, reason, message }) => ({
    name: `not examined: ${path}`,
    file: path,
    line: null,
    outcome: { kind: 'error', type: reason, message, lines: [] },
    output: [],
  }))
}

function summaryOf(texts: readonly string[]): string {
  const [first = ''] = texts
  return texts.length > 1 ? `${first} (and ${texts.length - 1} more)` : first
}

function counts(cases: readonly TestCase[]): Attributes {
  const of = (kind: Outcome['kind']): number => cases.filter(({ outcome }) => outcome?.kind === kind).length
  return { tests: cases.length, failures: of('failure'), errors: of('error'), skipped: of('skipped') }
}

function suiteElement({ name, className, cases }: Suite): readonly string[] {
  return element(
    'testsuite',
    { name, ...counts(cases) },
    cases.flatMap((one) => caseElement(one, className)),
  )
}

function caseElement({ name, file, line, outcome, output }: TestCase, classname: string): readonly string[] {
  return element('testcase', { classname, name, file, line }, [
    ...(outcome === null
      ? []
      : textElement(outcome.kind, { type: outcome.type, message: outcome.message }, outcome.lines)),
    ...(output.length === 0 ? [] : textElement('system-out', {}, output)),
  ])
}
