import type { FactorId } from '../../aivss/factors.ts'
import type { CapabilityId } from '../../model/capabilities.ts'
import { impliedFloors, NO_POWERS } from '../../model/capability-floors.ts'
import { everyGrantOf, type Grant } from '../../rules/artefact-grants.ts'
import type { RemedyPart } from '../../verdict/remedy.ts'
import type { Side } from './trial.ts'

/** The powers that artefacts grant an agent, at every place. */
export function grantsIn({ judged, input }: Side): readonly Grant[] {
  return everyGrantOf(judged.model, input.artefacts)
}

/** A factor that falls, with the powers that must go for the lower value to be true. */
export function lowerFactor(side: Side, id: FactorId, from: number, to: number): RemedyPart {
  return { kind: 'factor', id, from, to, without: powersAbove(side, id, to) }
}

/** The least that artefacts let a factor be; 0 where they imply nothing. */
export function impliedLeast(side: Side, id: FactorId): number {
  return (
    impliedBy(
      grantsIn(side).map((grant) => grant.id),
      id,
    )?.least ?? 0
  )
}

/** A power that goes; null where no artefact grants it, or where it is no power but holds the agent back. */
export function powerGone(side: Side, id: CapabilityId): RemedyPart | null {
  const places = grantsIn(side)
    .filter((grant) => grant.id === id)
    .map(({ place }) => place)
  return places.length === 0 || NO_POWERS.has(id) ? null : { kind: 'power', id, places }
}

/** The powers that must go before artefacts no longer imply more of a factor than `to`, each the one that implies most. */
export function powersAbove(side: Side, id: FactorId, to: number): readonly Grant[] {
  const grants = grantsIn(side)
  const gone = new Set<CapabilityId>()
  for (;;) {
    const implied = impliedBy(
      grants.map((grant) => grant.id).filter((power) => !gone.has(power)),
      id,
    )
    if (implied === null || implied.least <= to || gone.has(implied.because))
      return grants.filter((grant) => gone.has(grant.id))
    gone.add(implied.because)
  }
}

function impliedBy(
  powers: readonly CapabilityId[],
  id: FactorId,
): { readonly least: number; readonly because: CapabilityId } | null {
  return impliedFloors(powers).find(({ factor }) => factor === id) ?? null
}
