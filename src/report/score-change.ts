import { severityOf } from '../aivss/severity.ts'
import type { AgentScore, AgentVerdict, Verdict } from '../verdict/verdict.ts'
import { plain } from './escape.ts'
import { rank } from './ranking.ts'

/*
 * Scores before and after in words. Like the rest of the verdict they are untrusted text: a threat's id comes from its
 * author.
 */

/** "9.6", or "4.9–10.0" where an input that is missing leaves it open. */
export function numberText({ aivss, low, high }: AgentScore): string {
  return aivss === null ? `${low.toFixed(1)}–${high.toFixed(1)}` : aivss.toFixed(1)
}

/** "9.6 critical", "4.9–10.0"; a `*` marks values that the policy assumes. */
export function scoreText(score: AgentScore): string {
  const { severity, assumed } = score
  return `${numberText(score)}${severity === null ? '' : ` ${severity}`}${assumed.length > 0 ? '*' : ''}`
}

/** "critical", or "medium–critical" where the score is open. */
export function bandText({ severity, low, high }: AgentScore): string {
  const [mildest, worst] = [severityOf(low), severityOf(high)]
  return severity ?? (mildest === worst ? worst : `${mildest}–${worst}`)
}

/** The score that an agent had, where it is another one now and the two can be compared; else null. */
export function movedFrom({ change, score, scoreBefore }: AgentVerdict): AgentScore | null {
  return change !== 'removed' &&
    scoreBefore !== null &&
    scoreBefore.version === score.version &&
    (scoreBefore.low !== score.low || scoreBefore.high !== score.high)
    ? scoreBefore
    : null
}

/** "added", "modified, was 8.4"; empty where nothing was compared. */
export function changeText(agent: AgentVerdict): string {
  if (agent.change === null) return ''
  const before = movedFrom(agent)
  return before === null ? agent.change : `${agent.change}, was ${numberText(before)}`
}

/** "CVSS base 7.0 → 8.8, factor sum 4.0 → 6.0": the inputs that moved a score; null where it stayed. */
export function movedText(agent: AgentVerdict): string | null {
  const before = movedFrom(agent)
  if (before === null) return null
  const { score } = agent
  const step = (name: string, from: number | null, to: number | null): readonly string[] =>
    from === to ? [] : [`${name} ${inputText(from)} → ${inputText(to)}`]
  const parts = [
    ...step('CVSS base', before.cvss.base, score.cvss.base),
    ...step('factor sum', before.factorSum, score.factorSum),
    ...step('threat multiplier', before.thm, score.thm),
    ...step('mitigation factor', before.mf, score.mf),
    ...(leaderOf(before) === leaderOf(score) ? [] : [`led by ${leaderOf(before)} → ${leaderOf(score)}`]),
  ]
  return parts.length === 0 ? 'factors' : parts.join(', ')
}

/** "Coder: 8.4 → 9.6 (CVSS base 7.0 → 8.8)" for every agent whose score is another one now, worst first. */
export function scoreMoves(verdict: Verdict): readonly string[] {
  return rank(verdict).flatMap(({ agent, title }) => {
    if (agent === null) return []
    const before = movedFrom(agent)
    if (before === null) return []
    return [
      `${plain(title)}: ${numberText(before)} → ${numberText(agent.score)} (${movedText(agent) ?? 'factors'})`,
    ]
  })
}

/** To one decimal, or as many as the number has up to three. */
function inputText(value: number | null): string {
  if (value === null) return 'open'
  const exact = String(Number(value.toFixed(3)))
  return exact.includes('.') ? exact : value.toFixed(1)
}

function leaderOf({ from }: AgentScore): string {
  return from === 'model' ? 'the model' : `threat ${from.threat}`
}
