import type { MitigationId } from '../../model/catalogue.ts'
import type { ProseMention, Stance } from './stance.ts'

export interface Settled {
  readonly stance: Stance
  /** The mention that decided. */
  readonly mention: ProseMention
}

/**
 * One decision per mitigation over the mentions of a model, in the order of their first mention.
 *
 * A mitigation is present when a mention says so and none says that it is absent; both together are a contradiction, hence
 * uncertain, decided by the absent mention. Recommendations and uncertain mentions ("container escapes are a threat") never
 * cancel a present one: a control that is in place can be attacked and recommended too. Without a present mention the order
 * is absent, recommended, uncertain.
 */
export function settle(mentions: readonly ProseMention[]): ReadonlyMap<MitigationId, Settled> {
  const settled = new Map<MitigationId, Settled>()
  for (const mitigation of new Set(mentions.map((mention) => mention.mitigation))) {
    const first = (stance: Stance): ProseMention | undefined =>
      mentions.find((mention) => mention.mitigation === mitigation && mention.stance === stance)
    const present = first('present')
    const absent = first('absent')
    const mention = absent ?? present ?? first('recommended') ?? first('uncertain')
    if (mention === undefined) continue
    const contradicted = present !== undefined && absent !== undefined
    settled.set(mitigation, { stance: contradicted ? 'uncertain' : mention.stance, mention })
  }
  return settled
}
