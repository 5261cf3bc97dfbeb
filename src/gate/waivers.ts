import { type Day, daysBetween } from '../model/day.ts'
import type { Policy, Waiver } from '../policy/policy.ts'
import { RULES } from '../rules/registry.ts'
import type { WaiverUse } from '../rules/rule.ts'
import type { Finding } from '../verdict/verdict.ts'
import { merge, toFinding } from './findings.ts'
import { levelOf } from './judge-agent.ts'

interface Waived {
  /** Waiver of each finding that one covers, by finding id. */
  readonly byFinding: ReadonlyMap<string, Waiver>
  readonly uses: readonly WaiverUse[]
}

export interface WaiverScope {
  /** The highest score that an agent may have, over all its models. */
  readonly worstScore: (agent: string) => number
  /** Whether this run looked at an agent; a waiver of one that it did not look at is left alone. */
  readonly examined: (agent: string) => boolean
  /** Artefacts that the agent has and had not at the base. */
  readonly gained: (agent: string) => readonly string[]
  readonly today: Day
}

/** The findings with what the policy's waivers cover marked, and with what the rules say of the waivers themselves. */
export function withWaivers(
  policy: Policy,
  findings: readonly Finding[],
  scope: WaiverScope,
): readonly Finding[] {
  const { byFinding, uses } = applyWaivers(policy, findings, scope)
  const marked = findings.map((finding) => {
    const waiver = byFinding.get(finding.id)
    return waiver === undefined
      ? finding
      : { ...finding, waiver: { why: waiver.why, owner: waiver.owner, expires: waiver.expires } }
  })
  const about = RULES.flatMap((rule) => {
    const level = levelOf(policy, rule)
    return rule.about === 'waivers' && level !== 'off'
      ? rule.check(uses, policy, level).map((finding) => toFinding(rule.id, finding))
      : []
  })
  return merge([...marked, ...about])
}

/**
 * Matches waivers with findings, one to one: by agent, rule and subject. A waiver that could mean several findings, that
 * has expired or runs longer than the policy allows, or that the agent has outgrown, covers nothing and is reported.
 */
export function applyWaivers(
  policy: Policy,
  findings: readonly Finding[],
  { worstScore, examined, gained, today }: WaiverScope,
): Waived {
  const byFinding = new Map<string, Waiver>()
  const uses = policy.waivers.map((waiver): WaiverUse => {
    if (waiver.expires < today) return { waiver, outcome: { kind: 'expired' } }
    const days = daysBetween(today, waiver.expires)
    if (days > policy.waiverMaxDays) return { waiver, outcome: { kind: 'too-long', days } }
    if (!examined(waiver.agent)) return { waiver, outcome: { kind: 'not-examined' } }
    const unused = (why: string): WaiverUse => ({ waiver, outcome: { kind: 'unused', why } })
    const about = findings.filter((finding) => finding.agent === waiver.agent && finding.rule === waiver.rule)
    const matching = about.filter((finding) => waiver.subject === null || finding.subject === waiver.subject)
    const [finding, ...others] = matching
    if (finding === undefined) {
      const subjects = about.map((other) => `"${other.subject}"`).join(', ')
      return unused(
        about.length === 0
          ? 'there is no such finding'
          : `the findings of this agent and rule have the subject ${subjects}`,
      )
    }
    if (others.length > 0)
      return unused(
        `it matches ${matching.length} findings; a waiver covers exactly one, so name its subject`,
      )
    if (byFinding.has(finding.id)) return unused('another waiver covers the same finding')
    const score = worstScore(waiver.agent)
    if (waiver.upTo !== null && score > waiver.upTo) {
      const why = `it holds up to ${waiver.upTo.toFixed(1)}, the score is ${score.toFixed(1)}`
      return { waiver, outcome: { kind: 'lapsed', why } }
    }
    const artefacts = gained(waiver.agent)
    if (artefacts.length > 0)
      return { waiver, outcome: { kind: 'lapsed', why: `the agent gained ${artefacts.join(', ')}` } }
    byFinding.set(finding.id, waiver)
    return { waiver, outcome: { kind: 'used' } }
  })
  return { byFinding, uses }
}
