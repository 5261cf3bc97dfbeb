import type { ThreatModel } from '../../model/threat-model.ts'
import { partCost } from './cost.ts'
import type { InputPart } from './input-part.ts'
import type { PartSet } from './part-set.ts'
import type { Outcome } from './trial.ts'

/** Tries a set for real; null where no more may be tried. */
export type Try = (parts: PartSet) => Outcome | null

/**
 * A set that passes, as small as it can be: missing inputs may be as high as they may, and then no part can be left out.
 * Null where that could not be made sure.
 */
export function smallest(parts: PartSet, attempt: Try, model: ThreatModel): PartSet | null {
  const passes = (set: PartSet): boolean => attempt(set)?.passes === true
  let set = withHighestInputs(parts, passes)
  if (!holdsBelow(set, passes)) return null
  for (;;) {
    const dearest = set.toSorted((a, b) => partCost(b, model) - partCost(a, model))
    const needless = dearest.find((part) => passes(set.filter((one) => one !== part)))
    if (needless === undefined) break
    set = set.filter((one) => one !== needless)
  }
  // A part counts as needed only if the agent was really tried without it.
  return set.length > 0 && set.every((part) => attempt(set.filter((one) => one !== part)) !== null)
    ? set
    : null
}

/** First all missing inputs rise together, then each as far as it may: CVSS first, the factors in their order. */
function withHighestInputs(parts: PartSet, passes: (set: PartSet) => boolean): PartSet {
  const inputs = parts.filter((part) => part.kind === 'input')
  if (inputs.length === 0) return parts
  const level = highest(0, 100, (percent) => passes(atShare(parts, (part) => ceiling(part), percent / 100)))
  let set = atShare(parts, ceiling, level / 100)
  for (const { id } of inputs) {
    const now = set.find((part) => part.kind === 'input' && part.id === id)
    if (now?.kind !== 'input') continue
    const at = (tenths: number): PartSet =>
      set.map((part) => (part === now ? { ...now, atMost: tenths / 10 } : part))
    set = at(highest(Math.round(now.atMost * 10), ceiling(now) * 10, (tenths) => passes(at(tenths))))
  }
  return set
}

/** Whether less than `atMost` passes too, as the words say: tried at quarters of the way. */
function holdsBelow(set: PartSet, passes: (set: PartSet) => boolean): boolean {
  return set.every(({ kind }) => kind !== 'input')
    ? true
    : [0, 0.25, 0.5, 0.75].every((share) => passes(atShare(set, (part) => part.atMost, share)))
}

/** The set with its inputs at a share of the way from their least to `most`, in tenths. */
function atShare(set: PartSet, most: (part: InputPart) => number, share: number): PartSet {
  return set.map((part) => {
    if (part.kind !== 'input') return part
    const tenths = Math.floor((part.atLeast + (most(part) - part.atLeast) * share) * 10 + 1e-9)
    return { ...part, atMost: Math.max(tenths / 10, part.atLeast) }
  })
}

function ceiling({ id }: InputPart): number {
  return id === 'cvss' ? 10 : 1
}

/** The highest whole number that fits; `low` is known to. */
function highest(low: number, high: number, fits: (value: number) => boolean): number {
  let [least, most] = [low, high]
  while (least < most) {
    const middle = Math.ceil((least + most) / 2)
    if (fits(middle)) least = middle
    else most = middle - 1
  }
  return least
}
