import type { MitigationId } from '../../model/catalogue.ts'
import type { Mitigation, MitigationStatus } from '../../model/threat-model.ts'
import type { Place } from '../../source/place.ts'
import { mitigationsNamed } from '../imports/named-mitigations.ts'
import { placesWithin } from '../prose-mitigations.ts'
import { type ProseMention, readProse } from '../prose/read-prose.ts'
import { isDisguised, weakest } from './status.ts'

/** A piece of text that may say something of mitigations. */
export interface Statement {
  readonly text: string
  readonly place: Place
  /** What a mark or the status column of its row claims; null where nothing does. */
  readonly status: MitigationStatus | null
  /** What its heading, label or column leaves of any claim in it ("Planned controls"); null where that takes nothing away. */
  readonly atMost: MitigationStatus | null
  /** Its heading, label or column says that what stands there is in place ("Current controls"). */
  readonly asserted: boolean
  /** It stands where controls are described; elsewhere only what it denies counts. */
  readonly aboutControls: boolean
}

/** What one statement says of one mitigation. */
export interface Claim {
  readonly id: MitigationId
  readonly status: MitigationStatus
  readonly kind: 'stated' | 'marked' | 'prose'
  readonly how: string | null
  readonly place: Place
}

/** "-ing" is a verb in sentences; lists and cells are full of names that end so ("tool gating, human approval"). */
const NAMES_ONLY = /^\p{L}+ing$/u

/** The kill switch of a network connection stops no agent. */
function isOtherSense(id: MitigationId, text: string): boolean {
  return id === 'kill-switch' && /\b(?:vpn|tunnels?|traffic)\b/i.test(text)
}

/** A tick beside such words says that somebody had the idea, or that it can be done. */
const IS_OPEN =
  /\b(?:identified|suggested|proposed|considered|recommended|intended|desired|assumed|can|could|may|might|would|will|should|must|to be|needs?|later|soon|upcoming|future|roadmap|eventually|optional(?:ly)?)\b/i

/** What a statement says of mitigations. A mark never makes its words better than they are. */
export function claimsOf(statement: Statement): readonly Claim[] {
  const { text, place, status, atMost, asserted, aboutControls } = statement
  const disguised = isDisguised(text)
  const limits = [...(atMost === null ? [] : [atMost]), ...(disguised ? (['unknown'] as const) : [])]
  const limited = (claimed: MitigationStatus): MitigationStatus => weakest([claimed, ...limits]) ?? claimed
  const isOpen = (id: MitigationId): boolean => IS_OPEN.test(text) || isOtherSense(id, text)
  if (status !== null && aboutControls) {
    return mitigationsNamed(text, status).map(({ id, status: left, source }) => ({
      id,
      status: limited((left === 'in-place' || left === 'partial') && isOpen(id) ? 'unknown' : left),
      kind: source === 'stated' ? ('stated' as const) : ('marked' as const),
      how: source === 'stated' ? null : text,
      place,
    }))
  }
  const placeOf = placesWithin({ text, place })
  const named = asserted ? mitigationsNamed(text, 'in-place') : []
  const isAsserted = (id: MitigationId): boolean =>
    !isOpen(id) && named.some((one) => one.id === id && one.status === 'in-place')
  const said = ({ mitigation, stance, cue }: ProseMention): MitigationStatus => {
    switch (stance) {
      case 'present':
        return isOtherSense(mitigation, text) || (cue !== null && NAMES_ONLY.test(cue))
          ? 'unknown'
          : 'in-place'
      case 'uncertain':
        if (isAsserted(mitigation)) return 'in-place'
        // Under "Recommended controls" a bare name is a plan.
        return cue === null && atMost === 'planned' && !disguised ? 'planned' : 'unknown'
      case 'absent':
        return 'absent'
      case 'recommended':
        return 'planned'
    }
  }
  return readProse(text)
    .map((mention) => ({
      id: mention.mitigation,
      status: limited(said(mention)),
      kind: 'prose' as const,
      how: null,
      place: placeOf(mention.start),
    }))
    .filter((claim) => aboutControls || claim.status === 'absent')
}

/**
 * One entry for each mitigation, in the order of first mention. Of the marked claims the weakest holds, but one that is only
 * unclear ("prevents sandbox escapes") does not cancel a clear one. Sentences alone are settled as in every other format:
 * present unless another denies it. A denial anywhere beside a claim makes it unknown.
 */
export function settleClaims(claims: readonly Claim[]): readonly Mitigation[] {
  const byId = new Map<MitigationId, Claim[]>()
  for (const claim of claims) {
    const known = byId.get(claim.id)
    if (known === undefined) byId.set(claim.id, [claim])
    else known.push(claim)
  }
  return [...byId].flatMap(([id, all]) => {
    const settled = deciding(all)
    return settled === null ? [] : [entry(id, settled.claim, settled.status)]
  })
}

function deciding(
  all: readonly Claim[],
): { readonly claim: Claim; readonly status: MitigationStatus } | null {
  const marked = all.filter((claim) => claim.kind !== 'prose')
  const clear = marked.filter((claim) => claim.status !== 'unknown')
  const counting = clear.length > 0 ? clear : marked
  const prose = all.filter((claim) => claim.kind === 'prose')
  const denial = prose.find((claim) => claim.status === 'absent')
  const held = weakest(counting.map((claim) => claim.status))
  if (held !== null) {
    const claim = counting.find((one) => one.status === held) ?? counting[0]
    if (claim === undefined) return null
    const isContradicted = denial !== undefined && (held === 'in-place' || held === 'partial')
    return isContradicted ? { claim: denial, status: 'unknown' } : { claim, status: held }
  }
  const present = prose.find((claim) => claim.status === 'in-place')
  if (present !== undefined && denial !== undefined) return { claim: denial, status: 'unknown' }
  const first = (status: MitigationStatus): Claim | undefined =>
    prose.find((claim) => claim.status === status)
  const claim = denial ?? present ?? first('partial') ?? first('planned') ?? first('unknown')
  return claim === undefined ? null : { claim, status: claim.status }
}

function entry(id: MitigationId, claim: Claim, status: MitigationStatus): Mitigation {
  const isPlain = status !== 'not-applicable' || claim.how !== null
  return {
    id,
    status: isPlain ? status : 'unknown',
    source: claim.kind === 'stated' ? 'stated' : 'prose',
    how: claim.how,
    evidence: [],
    ticket: null,
    due: null,
    place: claim.place,
  }
}
