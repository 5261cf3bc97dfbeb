import { accept, type AcceptedDebt, type Terms } from '../audit/accept.ts'
import { printBaseline } from '../audit/print-baseline.ts'
import { verdictOf } from '../gate/evaluate.ts'
import { daysBetween } from '../model/day.ts'
import { type Baseline, readBaseline } from '../policy/baseline.ts'
import type { Policy } from '../policy/policy.ts'
import type { Verdict } from '../verdict/verdict.ts'
import { type CheckRequest, dayOf, decide } from './check.ts'
import { UserError } from './user-error.ts'
import type { Ports } from './workspace.ts'

export interface Acceptance {
  /** The file to write, relative to the repository's root, and its new text. */
  readonly path: string
  readonly text: string
  readonly debt: AcceptedDebt
  /** What the gate says once the file is written; floors accept nothing. */
  readonly verdict: Verdict
}

/**
 * Accepts what a policy finds in a tree, by the file that the policy names. Nothing is written.
 *
 * @throws UserError where the policy names no file, the file that is there is broken, the day is not one that the policy
 * allows, or there is more than can be read again
 */
export async function acceptDebt(
  ports: Ports,
  request: CheckRequest,
  terms: Omit<Terms, 'on'>,
): Promise<Acceptance> {
  const { policy, baseline } = request
  const { workspace } = ports
  if (policy.baseline === null || baseline === null) throw noBaseline(policy)
  const { path } = baseline
  const on = dayOf(ports.now())
  refuseDay(terms.expires, on, policy)
  if (workspace.has(path)) refuseBroken(baseline)
  const { judgements } = await decide(ports, request)
  const [own] = judgements
  if (own === undefined) throw new Error('a run is judged under at least one policy')
  const debt = accept(verdictOf(own), baseline, { ...terms, on }, (file) => workspace.identity(file))
  const text = printBaseline(debt.entries)
  const written = readBaseline({ text, path })
  if (written.problems.length > 0)
    throw new UserError(
      'baseline-too-large',
      `${debt.entries.length} findings cannot be accepted: ${written.problems[0]?.message ?? 'the file could not be read again'}`,
      'Raise thresholds or lower levels for what nobody is going to fix, with "overrides:" or "rules:" in the policy.',
    )
  const { verdict } = await decide(ports, { ...request, baseline: written })
  return { path, text, debt, verdict }
}

function noBaseline({ source }: Policy): UserError {
  return new UserError(
    'no-baseline',
    'the policy names no file for accepted findings',
    `Add "baseline: .github/aivss-baseline.yml" to ${source ?? 'a policy, .github/aivss-gate.yml'}, then run this again.`,
  )
}

function refuseDay(expires: string, today: string, { waiverMaxDays }: Policy): void {
  const days = daysBetween(today, expires)
  if (days >= 0 && days <= waiverMaxDays) return
  throw new UserError(
    'usage',
    days < 0
      ? `--expires ${expires} lies in the past`
      : `--expires ${expires} is ${days} days ahead, the policy allows ${waiverMaxDays} ("waiver-max-days")`,
    `Name a day from ${today} on, at most ${waiverMaxDays} days ahead.`,
  )
}

/** What somebody wrote there is not overwritten because it cannot be read. */
function refuseBroken({ problems: [first, ...others] }: Baseline): void {
  if (first === undefined) return
  throw new UserError('baseline-broken', first.message, first.help, first.place, others)
}
