import type { FactorId } from '../../aivss/factors.ts'
import type { MitigationStatus, ThreatModel } from '../../model/threat-model.ts'
import type { RemedyEvidence, RemedyPart } from '../../verdict/remedy.ts'
import type { PartSet } from './part-set.ts'

/*
 * How much a change asks of the people who own an agent. The unit means nothing and no cost is ever shown: the numbers only
 * say that words ask less than a review, a review less than a control, and a control less than several.
 */

/** A mitigation by what the model says of it today; what is planned or half there is nearer. */
const IN_PLACE: Readonly<Record<MitigationStatus, number>> = {
  'in-place': 0,
  partial: 7,
  planned: 9,
  absent: 12,
  unknown: 10,
  'not-applicable': 14,
}
const UNSTATED = 12
const SHOWN: Readonly<Record<RemedyEvidence, number>> = { stated: 1, any: 2, path: 4, 'new-path': 5 }

/** Factors that come with the model and the task rather than with what the agent was given. */
const STUBBORN: ReadonlySet<FactorId> = new Set(['language', 'context', 'non_determinism', 'opacity'])

const STAYS = 4
/** A factor at 0 leaves nothing of what it stands for. */
const NOTHING_LEFT = 3

/** How much a set asks of an agent that is as its model says today. */
export function costOf(parts: PartSet, model: ThreatModel): number {
  return parts.reduce((sum, part) => sum + partCost(part, model), 0)
}

export function partCost(part: RemedyPart, model: ThreatModel): number {
  switch (part.kind) {
    case 'mitigation': {
      const known = model.mitigations.find(({ id }) => id === part.id)
      return (known === undefined ? UNSTATED : IN_PLACE[known.status]) + SHOWN[part.evidence]
    }
    case 'factor':
      return (
        6 +
        10 * (part.from - part.to) +
        3 * part.without.length +
        (part.to === 0 ? NOTHING_LEFT : 0) +
        (STUBBORN.has(part.id) ? STAYS : 0)
      )
    case 'power':
      return 4 + 2 * part.places.length
    case 'input':
      return 3 + 12 * (1 - part.atMost / (part.id === 'cvss' ? 10 : 1))
    case 'review':
      return 4
    case 'claim':
    case 'raise':
      return 2
    case 'capability':
    case 'restore':
    case 'layer':
      return 1
  }
}
