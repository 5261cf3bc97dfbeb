import { PROFILE_METRICS } from '../aivss/profile-metrics.ts'
import type { AgentProfile, AgentVerdict } from '../verdict/verdict.ts'
import type { Group } from './ranking.ts'

/*
 * What stands beside a score in words, one line each. Like the rest of the verdict it is untrusted text: a threat's id comes
 * from its author.
 */

/** "AIVSS 2.0 profile: A2, CVSS-BTE 7.8 high (experimental 9.0)". */
export function profileText(profile: AgentProfile): string {
  const { version, effectClass, from, timeline } = profile
  return [
    `AIVSS ${version} profile: ${effectClass}, ${severityText(profile)}`,
    ...(from === 'model' ? [] : [`, of threat ${from.threat}`]),
    ...(timeline === null ? [] : [`; ${timelineText(timeline)}`]),
  ].join('')
}

function severityText({ version, cvss, severity, experimental, metrics }: AgentProfile): string {
  if (cvss.bte === null || severity === null) return 'CVSS-BTE unknown (no CVSS v4.0 vector)'
  const unknown = PROFILE_METRICS.filter((metric) => metrics[metric] === 'X')
  const asides = [
    ...(experimental === null ? [] : [`experimental ${experimental.aivss.toFixed(1)}`]),
    ...(unknown.length === 0
      ? []
      : [`${version === '1.0' ? '' : 'experimental score withheld, '}unknown: ${unknown.join(', ')}`]),
  ]
  return `CVSS-BTE ${cvss.bte.toFixed(1)} ${severity}${asides.length === 0 ? '' : ` (${asides.join('; ')})`}`
}

function timelineText({ published, recommended, basis }: NonNullable<AgentProfile['timeline']>): string {
  const advice =
    recommended === published
      ? ''
      : recommended === null
        ? ', no recommendation'
        : `, recommended ${recommended}`
  return `BOD 26-04${basis === 'cve' ? '' : ' by analogy'} ${published}${advice}`
}

/** "SSVC: immediate (0-7 days), prime mover, risk 20.00". */
export function ssvcText({ outcome, timeline, agentLevel, riskScore, missing }: Ssvc): string {
  const parts = [
    `SSVC: ${outcome.replaceAll('-', ' ')}${timeline === 'none' ? '' : ` (${timeline})`}`,
    agentLevel.replaceAll('-', ' '),
    `risk ${riskScore.toFixed(2)}`,
    ...(missing.length === 0 ? [] : [`counted as 1: ${missing.join(', ')}`]),
  ]
  return parts.join(', ')
}

type Ssvc = NonNullable<AgentVerdict['ssvc']>

/** What an agent has beside its score: none, one or two lines. */
export function besideScore({ profile, ssvc }: AgentVerdict): readonly string[] {
  return [...(profile === null ? [] : [profileText(profile)]), ...(ssvc === null ? [] : [ssvcText(ssvc)])]
}

/** "Coder: AIVSS 2.0 profile: ..." for every agent that has something beside its score, in the groups' order. */
export function besideScores(groups: readonly Group[]): readonly string[] {
  return groups.flatMap(({ agent, title }) =>
    agent === null ? [] : besideScore(agent).map((line) => `${title}: ${line}`),
  )
}
