import type { Policy } from '../policy/policy.ts'
import type { CaseFailure, CaseResult } from '../report/policy-test-report.ts'
import type { Verdict } from '../verdict/verdict.ts'
import { type CheckRequest, decide, type Floor } from './check.ts'
import { discover } from './discover.ts'
import { placeFor } from './first-model.ts'
import type { CaseSide, PolicyCase } from './policy-test-case.ts'
import { failureOf, findingText } from './policy-test-expectation.ts'
import { textWorkspace } from './policy-test-workspace.ts'
import { UserError } from './user-error.ts'
import { TOOL_VERSION } from './version.ts'
import type { Workspace } from './workspace.ts'

export interface TestRun {
  readonly policy: Policy
  readonly floors: readonly Floor[]
  /** Milliseconds since the epoch, for cases that state no day. */
  readonly now: () => number
}

/**
 * Judges a case by the gate itself: the policy with its overrides, waivers and conditions, and every floor. Left aside are
 * accepted debt and the waivers of agents that are not in the case: they are about the repository, not about the example.
 *
 * @throws UserError where the policy looks for models in no place that a name can be made up for
 */
export async function runCase(example: PolicyCase, run: TestRun): Promise<CaseResult> {
  const { name, place, day, expectations } = example
  const now = day === null ? run.now : () => Date.parse(day)
  const head = workspaceOf(example.head, example, run)
  const before = example.before === null ? null : workspaceOf(example.before, example, run)
  const known = new Set<string>()
  for (const side of [head, before]) {
    if (side === null) continue
    const { models } = await discover({ workspace: side, now, progress }, run.policy, new Set(), others(run))
    for (const { agent } of models) known.add(agent.id.value)
  }
  const about = (policy: Policy): Policy => ({
    ...policy,
    waivers: policy.waivers.filter(({ agent }) => known.has(agent)),
  })
  const request: CheckRequest = {
    policy: about(run.policy),
    floors: run.floors.map((floor) => ({ ...floor, policy: about(floor.policy), base: before })),
    toolVersion: TOOL_VERSION,
    scope: { event: 'local', base: null, head: null },
    base: before,
    policyChange: null,
    gaps: [],
    baseline: null,
    part: null,
    gate: null,
  }
  const { verdict } = await decide({ workspace: head, now, progress }, request)
  const failures = [
    ...unread(example, verdict),
    ...expectations.flatMap((expectation) => failureOf(expectation, verdict) ?? []),
  ]
  return { name, place, failures, verdict }
}

/** A model that was not read would make expectations come true for the wrong reason. Who expects just that says so. */
function unread({ head, expectations, place }: PolicyCase, verdict: Verdict): readonly CaseFailure[] {
  const expects = (rules: readonly string[]): boolean =>
    expectations.some((one) => one.kind === 'found' && rules.includes(one.finding.rule))
  const invalid = verdict.findings.filter(
    ({ rule, standing }) => rule === 'model-invalid' && standing !== 'fixed',
  )
  if (invalid.length > 0 && !expects(['model-invalid']))
    return [{ expected: 'a model that can be read', came: invalid.map(findingText).join('; '), place }]
  const nothing = expectations.some((one) => one.kind === 'status' && one.status === 'nothing-to-check')
  const hasAgent = verdict.agents.some(({ change }) => change !== 'removed')
  if (head.model === null || hasAgent || nothing || expects(['model-invalid', 'model-unlisted'])) return []
  const came = 'no agent: the policy looks for no model there, or ignores it'
  return [{ expected: `an agent from ${head.model.path ?? 'the model'}`, came, place }]
}

function progress(): void {}

function others({ floors }: TestRun): readonly Policy[] {
  return floors.map(({ policy }) => policy)
}

function workspaceOf(
  { model, files }: CaseSide,
  { name, place }: PolicyCase,
  { policy }: TestRun,
): Workspace {
  if (model === null) return textWorkspace(files)
  const path = model.path ?? placeFor(model.id, policy)
  if (path === null)
    throw new UserError(
      'no-place',
      `the case "${name}" says no path for its model, and the policy looks for no YAML file of which the name could be made up`,
      'Add "path:" to the case, a place that "models:" of the policy covers.',
      place,
    )
  return textWorkspace(new Map([...files, [path, model.text]]))
}
