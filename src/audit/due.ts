import { type Day, daysBetween } from '../model/day.ts'
import type { Place } from '../source/place.ts'
import type { Acceptance, AgentVerdict, Finding, Verdict } from '../verdict/verdict.ts'
import { uncovered } from './uncovered.ts'

/** How many days ahead something is called due. */
export const DUE_DAYS = 30

/** What has to be done by a day, and what is missing. Each list with the most pressing first. */
export interface Due {
  readonly reviews: readonly DueReview[]
  /** Waivers and entries of the baseline. */
  readonly acceptances: readonly DueAcceptance[]
  /** Planned mitigations past their day. */
  readonly mitigations: readonly DueMitigation[]
  /** Evidence of mitigations in place that no longer holds. */
  readonly evidence: readonly LostEvidence[]
  /** Agents of the repository without a model. */
  readonly uncovered: readonly UncoveredAgent[]
}

interface OfAgent {
  readonly agent: string
  readonly owner: string | null
  readonly location: Place
}

interface Dated {
  readonly day: Day
  /** Days from today to that day; below 0 it lies behind. */
  readonly days: number
}

/** `day`: the last day on which the review holds. */
export interface DueReview extends OfAgent, Dated {
  readonly by: string | null
}

export interface DueAcceptance
  extends Dated, Pick<Acceptance, 'by' | 'agent' | 'rule' | 'subject' | 'state'> {
  /** Who accepted it. */
  readonly owner: string
  readonly location: Place
}

export interface DueMitigation extends OfAgent, Dated {
  readonly mitigation: string
}

export interface LostEvidence extends OfAgent {
  readonly mitigation: string
  readonly evidence: string
  readonly reason: string | null
}

export interface UncoveredAgent {
  /** Id of the finding that says so, and whether it counts. */
  readonly id: string
  readonly standing: Finding['standing']
  /** A path, or `path#id` where one file holds several. */
  readonly subject: string
  readonly location: Place
}

/** What is due by today or within 30 days. */
export function dueOf(verdict: Verdict, today: Day): Due {
  const agents = verdict.agents.filter(({ change }) => change !== 'removed')
  return {
    reviews: agents.flatMap((agent) => reviewsOf(agent, today)).toSorted(sooner),
    acceptances: verdict.acceptances.flatMap((one) => expiring(one, today)).toSorted(sooner),
    mitigations: agents.flatMap((agent) => overdue(agent, today)).toSorted(sooner),
    evidence: agents.flatMap(lostEvidence),
    uncovered: uncovered(verdict).map(({ id, standing, subject, location }) => ({
      id,
      standing,
      subject,
      location,
    })),
  }
}

function dated(day: Day, today: Day): Dated {
  return { day, days: daysBetween(today, day) }
}

function sooner(a: Dated, b: Dated): number {
  return a.days - b.days
}

function reviewsOf(agent: AgentVerdict, today: Day): readonly DueReview[] {
  const { review } = agent
  if (review === null || review.due === null) return []
  const due = dated(review.due, today)
  return due.days > DUE_DAYS ? [] : [{ ...ofAgent(agent), ...due, by: review.by }]
}

function expiring(
  { by, agent, rule, subject, owner, expires, state, location }: Acceptance,
  today: Day,
): readonly DueAcceptance[] {
  const due = dated(expires, today)
  return due.days > DUE_DAYS ? [] : [{ by, agent, rule, subject, owner, state, location, ...due }]
}

function overdue(agent: AgentVerdict, today: Day): readonly DueMitigation[] {
  return agent.mitigations.flatMap(({ id, status, due, location }) =>
    due === null || due >= today || status === 'in-place' || status === 'not-applicable'
      ? []
      : [{ ...ofAgent(agent), ...dated(due, today), mitigation: id, location }],
  )
}

function lostEvidence(agent: AgentVerdict): readonly LostEvidence[] {
  return agent.mitigations
    .filter(({ status }) => status === 'in-place' || status === 'partial')
    .flatMap(({ id, evidence, location }) =>
      evidence
        .filter(({ holds }) => holds === false)
        .map(({ text, reason }) => ({
          ...ofAgent(agent),
          mitigation: id,
          evidence: text,
          reason,
          location,
        })),
    )
}

function ofAgent({ id, owner, path, line }: AgentVerdict): OfAgent {
  return { agent: id, owner, location: { path, line, column: 1 } }
}
