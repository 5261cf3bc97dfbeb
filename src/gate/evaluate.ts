import type { Verdict } from '../verdict/verdict.ts'
import { presetText } from '../policy/presets.ts'
import { policyDigest } from '../policy/print.ts'
import { agentVerdict, ownership } from './agent-verdict.ts'
import { changeOf, removedVerdict, scoreBefore } from './changes.ts'
import { compareText } from './findings.ts'
import type { GateInput } from './gate-input.ts'
import { type Judgement, judgementOf } from './judgement.ts'
import { statusOf, summaryOf } from './summary.ts'

/** No run was earlier: a clock that says so is wrong, and does not put off the day from which a policy is enforced. */
const EARLIEST_DAY = '2026-01-01'

/** The gate: the only place that decides. The order of its input never changes the verdict. */
export function evaluate(input: GateInput): Verdict {
  return verdictOf(judgementOf(input))
}

/** What is decided on a run that is judged. */
export function verdictOf(judgement: Judgement): Verdict {
  const { input, pairing, judged, before, removed, findings, acceptances } = judgement
  const { policy, today } = input
  const findingsOf = ownership(findings)
  const agents = judged
    .map((one) =>
      agentVerdict(
        one,
        findingsOf(one),
        changeOf(one.model, pairing, input.base),
        scoreBefore(one.model, pairing, before),
      ),
    )
    .toSorted(
      (a, b) =>
        b.score.high - a.score.high ||
        b.score.low - a.score.low ||
        compareText(a.id, b.id) ||
        compareText(a.path, b.path),
    )
  const gaps = input.gaps.toSorted((a, b) => compareText(a.path, b.path) || compareText(a.reason, b.reason))
  const nothing =
    agents.length === 0 &&
    input.problems.length === 0 &&
    input.files.unlisted.length === 0 &&
    !input.artefacts.some(({ role }) => role !== 'instructions' && role !== 'declaration') &&
    before.length === 0
  const summary = summaryOf(findings, agents)
  const status = statusOf(summary, gaps, nothing)
  const isInForce = policy.enforceFrom === null || policy.enforceFrom <= today || today < EARLIEST_DAY
  const enforced = isInForce || status !== 'fail'
  return {
    schema: 'aivss-gate/verdict/v1',
    tool: { name: 'aivss-gate', version: input.toolVersion },
    status: enforced ? status : gaps.length > 0 ? 'incomplete' : 'warn',
    policy: {
      source: policy.source,
      ref: null,
      preset: presetText(policy),
      digest: policyDigest(policy),
      floors: [],
      notEnforcedBefore:
        isInForce || policy.enforceFrom === null ? null : { day: policy.enforceFrom, wouldBe: status },
      proposed: null,
      baseline: input.baseline === null ? null : { path: input.baseline.path, digest: input.baseline.digest },
    },
    scope: input.scope,
    summary,
    agents: [
      ...agents,
      ...removed.filter((one) => one.gone).flatMap((one) => removedVerdict(one.model, before)),
    ],
    findings,
    gaps,
    acceptances,
    notices: [],
    delivery: [],
    errors: [],
  }
}
