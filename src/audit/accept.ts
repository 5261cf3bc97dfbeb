import { isAcceptable } from '../gate/accepted-debt.ts'
import type { Day } from '../model/day.ts'
import { ABOUT_SCORE, type Baseline, type BaselineEntry } from '../policy/baseline.ts'
import type { Finding, Verdict } from '../verdict/verdict.ts'

/** Who accepts, when, why and until when. */
export interface Terms {
  readonly by: string
  readonly on: Day
  readonly why: string
  readonly expires: Day
}

/** What the baseline becomes. */
export interface AcceptedDebt {
  readonly entries: readonly BaselineEntry[]
  /** As they were, with the day and the person of then. */
  readonly kept: readonly BaselineEntry[]
  /** Under the new terms, since they ran out or the finding got worse. */
  readonly renewed: readonly BaselineEntry[]
  readonly added: readonly BaselineEntry[]
  /** What they covered is no finding any more, or is waived. */
  readonly dropped: readonly BaselineEntry[]
}

/**
 * Accepts every error and warning that counts. `verdict` is what the policy alone says, without its floors and under the
 * baseline as it is: what that covers stays accepted by whom and when it was. `contentOf` tells the content of a file.
 */
export function accept(
  verdict: Verdict,
  baseline: Baseline | null,
  terms: Terms,
  contentOf: (path: string) => string | null,
): AcceptedDebt {
  const old = baseline?.entries ?? []
  const states = verdict.acceptances.filter(({ by }) => by === 'baseline').map(({ state }) => state)
  const holds = old.filter((_, index) => states[index] === 'used' || states[index] === 'not-examined')
  const counting = verdict.findings.filter(
    (finding) =>
      finding.standing === 'counts' &&
      finding.level !== 'note' &&
      isAcceptable(finding.rule) &&
      !isAboutBaseline(finding, baseline),
  )
  const fresh = counting.flatMap((finding) => entryOf(finding, verdict, terms, contentOf) ?? [])
  const before = new Set(old.map(({ id }) => id))
  const after = new Set([...holds, ...fresh].map(({ id }) => id))
  return {
    entries: [...holds, ...fresh],
    kept: holds,
    renewed: fresh.filter(({ id }) => before.has(id)),
    added: fresh.filter(({ id }) => !before.has(id)),
    dropped: old.filter(({ id }) => !after.has(id)),
  }
}

/** What is said of the baseline itself ends when it is written anew. */
function isAboutBaseline({ rule, subject }: Finding, baseline: Baseline | null): boolean {
  if (baseline === null) return false
  return rule === 'policy-unmatched' && subject === `baseline:${baseline.path}`
}

/** Null where it could not be told later whether it got worse. */
function entryOf(
  { id, agent, rule, subject, level, location }: Finding,
  { agents }: Verdict,
  { by, on, why, expires }: Terms,
  contentOf: (path: string) => string | null,
): BaselineEntry | null {
  const scores = agents.filter((one) => one.id === agent).map(({ score }) => score)
  const aboutScore = ABOUT_SCORE.includes(rule)
  const aivss = aboutScore ? (scores[0]?.version ?? null) : null
  const content = rule === 'model-invalid' ? contentOf(location.path) : null
  if ((aboutScore && aivss === null) || (rule === 'model-invalid' && content === null)) return null
  return {
    id,
    agent,
    rule,
    subject,
    level,
    upTo: aboutScore ? Math.max(0, ...scores.map(({ high }) => high)) : null,
    aivss,
    content,
    on,
    by,
    why,
    expires,
    place: location,
  }
}
