import type { RemedyEvidence, RemedyPart } from '../../verdict/remedy.ts'
import { compareText } from '../findings.ts'

type FactorPart = Extract<RemedyPart, { kind: 'factor' }>

/** Parts in their order, no two about the same thing. */
export type PartSet = readonly RemedyPart[]

const EVIDENCE: readonly RemedyEvidence[] = ['stated', 'any', 'path', 'new-path']

/** The order in which a reader is told: what is done to the agent, then what is said of it, then who looks at it. */
const ORDER: readonly RemedyPart['kind'][] = [
  'mitigation',
  'power',
  'factor',
  'capability',
  'raise',
  'claim',
  'restore',
  'input',
  'layer',
  'review',
]

/**
 * A set with more parts. Of two parts that ask the same thing the one that asks more stays; null where two contradict
 * each other (raise a factor and lower it).
 */
export function withParts(set: PartSet, more: readonly RemedyPart[]): PartSet | null {
  const parts = new Map(set.map((part) => [subjectOf(part), part]))
  for (const part of more) {
    const subject = subjectOf(part)
    const known = parts.get(subject)
    const one = known === undefined ? part : stronger(known, part)
    if (one === null) return null
    parts.set(subject, one)
  }
  return [...parts.values()].toSorted(compareParts)
}

/** The same for the same set, whatever way led to it. */
export function keyOf(set: PartSet): string {
  return `[${set.map(textOf).join()}]`
}

/** Parts go from set to set as they are, and every set asks for its key. */
const texts = new WeakMap<RemedyPart, string>()

function textOf(part: RemedyPart): string {
  const known = texts.get(part)
  if (known !== undefined) return known
  const text = JSON.stringify(part)
  texts.set(part, text)
  return text
}

/** Whether a set asks everything that another one asks, or more. */
export function includes(set: PartSet, other: PartSet): boolean {
  return other.every((wanted) => set.some((part) => asksAsMuch(part, wanted)))
}

function asksAsMuch(part: RemedyPart, wanted: RemedyPart): boolean {
  if (part.kind === 'factor' && wanted.kind === 'factor') return part.id === wanted.id && part.to <= wanted.to
  // How high an input may be is found out later; with more done it may be higher, which asks less.
  if (part.kind === 'input') return false
  return subjectOf(part) === subjectOf(wanted) && stronger(part, wanted) === part
}

/** What a part is about; a set says one thing about each. */
function subjectOf(part: RemedyPart): string {
  switch (part.kind) {
    case 'mitigation':
    case 'layer':
      return `${part.kind}:${part.id}`
    case 'factor':
    case 'raise':
    case 'input':
      return part.id
    case 'capability':
    case 'power':
      return `power:${part.id}`
    case 'claim':
      return 'mitigation-strength'
    case 'restore':
      return part.subject
    case 'review':
      return 'review'
  }
}

function stronger(one: RemedyPart, other: RemedyPart): RemedyPart | null {
  if (one.kind === 'mitigation' && other.kind === 'mitigation')
    return EVIDENCE.indexOf(one.evidence) >= EVIDENCE.indexOf(other.evidence) ? one : other
  if (one.kind === 'factor' && other.kind === 'factor') return lower(one, other)
  if (one.kind === 'raise' && other.kind === 'raise') return one.to >= other.to ? one : other
  if (one.kind === 'input' && other.kind === 'input') return one.atMost <= other.atMost ? one : other
  if (one.kind === 'claim' && other.kind === 'claim') return one.strength === 'none' ? one : other
  return one.kind === other.kind ? one : null
}

/** Each may have been found after the other had been done: together they lead from the highest value to the lowest. */
function lower(one: FactorPart, other: FactorPart): FactorPart {
  const without = [...one.without, ...other.without]
  const keys = without.map((grant) => JSON.stringify(grant))
  return {
    ...one,
    from: Math.max(one.from, other.from),
    to: Math.min(one.to, other.to),
    without: without.filter((_, index) => keys.indexOf(keys[index] ?? '') === index),
  }
}

function compareParts(a: RemedyPart, b: RemedyPart): number {
  return ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || compareText(subjectOf(a), subjectOf(b))
}
