import type { ThreatModel } from '../../model/threat-model.ts'
import { compareText } from '../findings.ts'
import { costOf } from './cost.ts'
import { writtenIn } from './formats.ts'
import { includes, keyOf, type PartSet, withParts } from './part-set.ts'
import { smallest, type Try } from './smallest.ts'
import type { Finding } from '../../verdict/verdict.ts'
import type { Outcome, Side, Trial } from './trial.ts'
import { type Way, waysOut } from './ways-out.ts'

/** A set after which the agent passes, and none of which can be left out. */
export interface Solution {
  readonly parts: PartSet
  readonly outcome: Outcome
  readonly cost: number
}

/** How much may still be tried. */
export interface Work {
  left: number
}

/** Alternatives that are shown of one agent. */
const MOST_SHOWN = 3
/** Sets that pass among which they are chosen, so that they can differ in kind. */
const MOST_PASSING = 6
/** The share of the work that is kept for making sure that no part of what is found can be left out. */
const FOR_CERTAINTY = 1 / 3
/** What answering one more error asks, roughly: so that the search does not lose itself among sets that are only begun. */
const EACH_ERROR = 12
/** Parts of a set: what asks more is no short way any more. */
const MOST_PARTS = 16

/**
 * The smallest sets of changes after which an agent passes, the one that asks least first: of those found the cheapest, then
 * the cheapest that asks something of another kind, then the next at all. `weight` is how much one attempt costs; where
 * `work` runs out, what was made sure by then stands.
 */
export function solutionsOf(
  trial: Trial,
  model: ThreatModel,
  work: Work,
  weight: number,
): readonly Solution[] {
  const attempt = remembering(trial, work, weight)
  const now = attempt([])
  if (now === null || errorsOf(now).some(isHopeless)) return []
  const reserve = work.left * FOR_CERTAINTY
  const found = new Map<string, Solution>()
  for (const passing of kindsFirst(passingSets(attempt, model, () => work.left > reserve))) {
    if (found.size >= MOST_SHOWN) break
    const parts = smallest(passing, attempt, model)
    const outcome = parts === null ? null : attempt(parts)
    if (parts !== null && outcome !== null)
      found.set(keyOf(parts), { parts, outcome, cost: costOf(parts, model) })
  }
  return [...found.values()].toSorted(
    (a, b) => a.cost - b.cost || compareText(keyOf(a.parts), keyOf(b.parts)),
  )
}

interface Waiting {
  readonly parts: PartSet
  /** What it asks, and is likely to ask yet. */
  readonly estimate: number
  readonly key: string
  /** The error that the last way was to answer. */
  readonly answers: Remaining | null
}

/** An error that is left under one of the policies. */
interface Remaining {
  readonly side: Side
  readonly finding: Finding
}

/**
 * Sets after which the agent passes, the cheapest first. Best first over sets of parts, each judged for real; from a set that
 * fails it goes on with what could answer one error that is left.
 */
function passingSets(attempt: Try, model: ThreatModel, mayGoOn: () => boolean): readonly PartSet[] {
  const passing: PartSet[] = []
  const seen = new Set<string>()
  const waiting: Waiting[] = [{ parts: [], estimate: 0, key: keyOf([]), answers: null }]
  while (passing.length < MOST_PASSING && mayGoOn()) {
    const next = waiting.shift()
    if (next === undefined) break
    if (passing.some((parts) => includes(next.parts, parts))) continue
    const outcome = attempt(next.parts)
    if (outcome === null) break
    if (outcome.passes) {
      passing.push(next.parts)
      continue
    }
    const left = errorsOf(outcome)
    if (next.answers !== null && left.some((one) => isSame(one, next.answers))) continue
    const { answers, ways } = waysOn(left)
    const ahead = EACH_ERROR * (left.length - 1)
    for (const way of ways) {
      const parts = withParts(next.parts, way)
      if (parts === null || parts.length > MOST_PARTS) continue
      const key = keyOf(parts)
      if (seen.has(key) || parts.some((part) => writtenIn(model, part) === 'nowhere')) continue
      seen.add(key)
      insert(waiting, { parts, estimate: costOf(parts, model) + ahead, key, answers })
    }
  }
  return passing
}

function kindsFirst(sets: readonly PartSet[]): readonly PartSet[] {
  const kindOf = (parts: PartSet): string => [...new Set(parts.map(({ kind }) => kind))].join()
  const kinds = sets.map(kindOf)
  const isFirst = (_: PartSet, index: number): boolean => kinds.indexOf(kinds[index] ?? '') === index
  return [...sets.filter(isFirst), ...sets.filter((set, index) => !isFirst(set, index))]
}

/** The first error that anything can answer, with what could; nothing where the score is beyond reach. */
function waysOn(errors: readonly Remaining[]): {
  readonly answers: Remaining | null
  readonly ways: readonly Way[]
} {
  const none = { answers: null, ways: [] }
  const isBeyondReach = ({ finding, side }: Remaining): boolean =>
    ABOUT_SCORE.includes(finding.rule) && waysOut(finding, side).length === 0
  if (errors.some(isBeyondReach)) return none
  const ranked = errors.toSorted(
    (a, b) =>
      rankOf(a.finding.rule) - rankOf(b.finding.rule) || compareText(a.finding.subject, b.finding.subject),
  )
  for (const one of ranked) {
    const ways = waysOut(one.finding, one.side)
    if (ways.length > 0) return { answers: one, ways }
  }
  return none
}

function errorsOf({ sides }: Outcome): readonly Remaining[] {
  return sides.flatMap((side) => side.errors.map((finding) => ({ finding, side })))
}

function isSame(one: Remaining, other: Remaining | null): boolean {
  return (
    one.side.stand === other?.side.stand &&
    one.finding.rule === other.finding.rule &&
    one.finding.subject === other.finding.subject
  )
}

/** What a person has to mend in the files before anything can be said, where no part touches it. */
const HOPELESS = ['model-invalid', 'agent-duplicate']

function isHopeless({ finding, side }: Remaining): boolean {
  return HOPELESS.includes(finding.rule) && waysOut(finding, side).length === 0
}

/** What answers these is all known: where there is nothing, other changes do not help. */
const ABOUT_SCORE = ['score-undetermined', 'score-increase', 'score-threshold']
/** Scores last: what is done for the other errors may be what brings them down. */
const LAST = ['required-mitigation', 'custom', ...ABOUT_SCORE]

function rankOf(rule: string): number {
  return LAST.indexOf(rule.replace(/\/.*/s, ''))
}

/** Each set is tried once. */
function remembering(trial: Trial, work: Work, weight: number): Try {
  const known = new Map<string, Outcome>()
  return (parts) => {
    const key = keyOf(parts)
    const before = known.get(key)
    if (before !== undefined) return before
    if (work.left < weight) return null
    work.left -= weight
    const outcome = trial(parts)
    known.set(key, outcome)
    return outcome
  }
}

function insert(waiting: Waiting[], one: Waiting): void {
  const at = waiting.findIndex(
    (other) =>
      other.estimate > one.estimate ||
      (other.estimate === one.estimate && compareText(other.key, one.key) > 0),
  )
  if (at === -1) waiting.push(one)
  else waiting.splice(at, 0, one)
}
