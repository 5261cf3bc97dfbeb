import type { Severity } from '../aivss/severity.ts'
import { SEVERITIES } from '../aivss/severity.ts'
import type { Audit } from '../audit/audit.ts'
import type { DueAcceptance } from '../audit/due.ts'
import type { Acceptances, Task } from '../audit/tasks.ts'
import type { Listed, Move, OtherChange, TrendStep } from '../audit/trend.ts'
import type { Place } from '../source/place.ts'
import { count, levelNoun } from './messages.ts'

/*
 * Sentences of an audit that several reports share. Like the verdict they quote names that somebody else chose, so each
 * reporter escapes them whole.
 */

/** A task in words. */
export interface TaskWords {
  /** "error", "review": what kind of task it is. */
  readonly label: string
  /** The rule that says so; null where it is only due. */
  readonly rule: string | null
  /** Whom it is about; empty for the policy or the repository. */
  readonly about: string
  readonly message: string
  readonly help: string
  readonly place: Place
}

/** How many accepted findings that end together are named. */
const MOST_NAMED = 3

export function taskWords(task: Task): TaskWords {
  switch (task.kind) {
    case 'finding': {
      const { level, rule, message, help, location, agent } = task.finding
      return { label: levelNoun(level), rule, about: agent ?? '', message, help, place: location }
    }
    case 'review': {
      const { agent, day, days, location } = task.review
      const message = days < 0 ? `the review ran out on ${day}` : `the review holds until ${day}`
      const help = 'Review the model and set "review.on" to that day.'
      return { label: 'review', rule: null, about: agent, message, help, place: location }
    }
    case 'acceptance':
      return acceptanceWords(task.acceptances)
    case 'mitigation': {
      const { agent, mitigation, day, location } = task.mitigation
      const message = `${mitigation} was planned for ${day}`
      const help = 'Put it in place, or agree a new day.'
      return { label: 'overdue', rule: null, about: agent, message, help, place: location }
    }
    case 'evidence': {
      const { agent, mitigation, evidence, reason, location } = task.evidence
      const message = `evidence of ${mitigation} no longer holds: ${reason ?? evidence}`
      const help = 'Point at what shows it today, or correct its status.'
      return { label: 'evidence', rule: null, about: agent, message, help, place: location }
    }
  }
}

function acceptanceWords(some: Acceptances): TaskWords {
  const [{ by, agent, day, days, location }] = some
  const verb = (one: string, many: string): string => (some.length === 1 ? one : many)
  const ends = days < 0 ? `ran out on ${day}` : `${verb('runs', 'run')} out on ${day}`
  const help = 'Fix what it covers, or decide anew before that day.'
  const what =
    by === 'waiver'
      ? `the waiver of ${acceptedName(some[0])}`
      : verb('an accepted finding', `${some.length} accepted findings`)
  const more = some.length - MOST_NAMED
  const names = some.slice(0, MOST_NAMED).map(acceptedName).join(', ')
  const named = by === 'waiver' ? '' : `: ${names}${more > 0 ? ` and ${more} more` : ''}`
  const about = by === 'waiver' || some.length === 1 ? (agent ?? '') : ''
  return { label: by, rule: null, about, message: `${what} ${ends}${named}`, help, place: location }
}

function acceptedName({ agent, rule, subject }: DueAcceptance): string {
  return [agent, rule, subject].filter((part) => part !== null).join(' / ')
}

/** "Since the audit of 2026-10-23", "Over the last 12 audits, since 2025-12-01". */
export function stepTitle({ date, audits }: TrendStep): string {
  const day = date.slice(0, 10)
  return audits === 1 ? `Since the audit of ${day}` : `Over the last ${audits} audits, since ${day}`
}

/** "2 rose, 1 fell, 3 appeared"; "no agent moved". */
export function stepCounts({ rose, fell, appeared, vanished }: TrendStep): string {
  const parts = [
    [rose.length, 'rose'],
    [fell.length, 'fell'],
    [appeared.length, 'appeared'],
    [vanished.length, 'vanished'],
  ] as const
  const told = parts.flatMap(([number, verb]) => (number === 0 ? [] : [`${number} ${verb}`]))
  return told.length === 0 ? 'no agent rose, fell, appeared or vanished' : told.join(', ')
}

const OTHERS: Readonly<Record<OtherChange, string>> = {
  aivss: 'The scores of then are of another AIVSS version, so they are not compared.',
  policy: 'The policy is another since then: what rose or fell may have done so by the policy.',
  tool: 'That audit was made by another version of aivss-gate.',
  gaps: 'Not everything could be examined, then or now.',
}

/** What a reader has to know of a comparison. */
export function stepNotes({ others, unseen }: TrendStep): readonly string[] {
  return [
    ...others.map((other) => OTHERS[other]),
    ...(unseen === 0
      ? []
      : [`${count(unseen, 'agent')} of then did not turn up where it was possible to look.`]),
  ]
}

/** "coder: 8.4 high → 9.6 critical". */
export function moveText({ agent, from, to }: Move): string {
  return `${agent}: ${from.high.toFixed(1)} ${from.severity} → ${to.high.toFixed(1)} ${to.severity}`
}

/** "coder: 9.6 critical". */
export function listedText({ agent, high, severity }: Listed): string {
  return `${agent}: ${high.toFixed(1)} ${severity}`
}

/** "2 critical, 1 high, 4 low", worst first; null without agents. */
export function bandCounts({ record }: Audit): string | null {
  const bands = Object.values(record.agents).map(({ severity }) => severity)
  const of = (band: Severity): number => bands.filter((one) => one === band).length
  const parts = SEVERITIES.flatMap((band) => (of(band) === 0 ? [] : [`${of(band)} ${band}`]))
  return parts.length === 0 ? null : parts.join(', ')
}

/** How far back the history goes and what of it cannot be trusted; empty where none is kept. */
export function historyTexts({ history }: Audit): readonly string[] {
  const { store, audits, since, before, problems, dropped } = history
  if (store === null) return []
  const first =
    since === null
      ? `The trend begins with this audit, in ${store}.`
      : `The trend goes back over ${count(audits, 'audit')} to ${since.slice(0, 10)}, in ${store}.`
  return [
    first,
    ...(before > 0
      ? [`${count(before, 'audit')} before that ${before === 1 ? 'is' : 'are'} not kept or not trusted.`]
      : []),
    ...(dropped > 0 ? [`${count(dropped, 'old line')} went so that this audit has room.`] : []),
    ...(problems.length === 0
      ? []
      : [
          `What is kept there is not as it was written; only its newest unbroken part is compared with: ${problems
            .map(({ line, message }) => `line ${line}: ${message}`)
            .join('; ')}.`,
        ]),
  ]
}
