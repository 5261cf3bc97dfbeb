import { metricValues, PROFILE_METRICS } from '../aivss/profile-metrics.ts'
import { SSVC_OUTCOMES } from '../aivss/ssvc-score.ts'
import { scoreSsvc } from '../aivss/ssvc.ts'
import type { ThreatModel } from '../model/threat-model.ts'
import type { ScoredProfile } from '../scoring/agent-profile.ts'
import type { Place } from '../source/place.ts'
import type { ChangeContext } from './rule.ts'

/** Something beside the score that a change states milder than the base did. A vector gives no reasons. */
export interface MilderStatement {
  readonly subject: string
  readonly message: string
  readonly place: Place
}

/** Metric profiles and SSVC inputs that are gone or milder, where a condition of the policy asks for them. */
export function milderStatements(context: ChangeContext): readonly MilderStatement[] {
  const { require, custom } = context.head.policy
  const asks = (name: string): boolean => [...require, ...custom].some(({ when }) => when?.asks.has(name))
  return [
    ...(asks('profile') ? milderProfiles(context) : []),
    ...(asks('ssvc') ? milderDecision(context.head.model, context.base.model) : []),
  ]
}

function milderProfiles({ head, base }: ChangeContext): readonly MilderStatement[] {
  return base.scored.profiles.flatMap((before) => {
    const name = before.threat === null ? 'aivss' : `threat:${before.threat.id}:aivss`
    const of = before.threat === null ? '' : ` of the threat ${before.threat.id}`
    const now = head.scored.profiles.find((one) => one.threat?.id === before.threat?.id)
    const message =
      now === undefined ? `the metric profile${of} is gone` : milder(before, now, `the metric profile${of}`)
    return message === null
      ? []
      : [{ subject: name, message, place: now?.statement.place ?? head.model.place }]
  })
}

/** "the metric profile became milder: TD from H to M"; null where nothing became milder. */
function milder(before: ScoredProfile, now: ScoredProfile, name: string): string | null {
  const metrics = PROFILE_METRICS.flatMap((metric) => {
    const [from, to] = [before.profile.metrics[metric], now.profile.metrics[metric]]
    const values = metricValues(metric)
    // X stands last: whatever is known after it says more, and may say that it is harmless.
    const rank = (value: string): number => (value === 'X' ? -1 : values.indexOf(value))
    return rank(to) > rank(from) ? [`${metric} from ${from} to ${to}`] : []
  })
  const [from, to] = [before.profile.cvss.bte, now.profile.cvss.bte]
  const severity = from !== null && to !== null && to < from ? [`CVSS-BTE from ${from} to ${to}`] : []
  const all = [...metrics, ...severity]
  return all.length === 0 ? null : `${name} became milder: ${all.join(', ')}`
}

function milderDecision(now: ThreatModel, before: ThreatModel): readonly MilderStatement[] {
  if (before.ssvc === null) return []
  if (now.ssvc === null)
    return [{ subject: 'ssvc', message: 'the AIVSS-SSVC inputs are gone', place: now.place }]
  const [from, to] = [scoreSsvc(before.ssvc.input).outcome, scoreSsvc(now.ssvc.input).outcome]
  if (SSVC_OUTCOMES.indexOf(to) >= SSVC_OUTCOMES.indexOf(from)) return []
  const message = `the AIVSS-SSVC outcome went from ${from} to ${to}`
  return [{ subject: 'ssvc', message, place: now.ssvc.place }]
}
