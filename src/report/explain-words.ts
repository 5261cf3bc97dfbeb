import { FACTORS } from '../aivss/factors.ts'
import type { Neighbour } from '../aivss/neighbours.ts'
import type { InputName } from '../aivss/score-input.ts'
import type { SingleChange } from '../aivss/single-change.ts'
import type { Known, Step } from '../aivss/steps.ts'
import type { ExplainedAgent } from './explained.ts'

/*
 * Words that the explanations for terminals and in Markdown share. Where a sentence quotes the model it is untrusted: each
 * reporter escapes it whole.
 */

/** "8.8", or "0–10" where it is unknown. */
export function knownText({ value, low, high }: Known): string {
  return value === null ? `${low}–${high}` : String(value)
}

/** Where an input comes from: the place that states it and what stands there, or why nobody states it. */
export function originText({ agent, origins }: ExplainedAgent, { id }: Step): string {
  if (agent.score.assumed.includes(id)) return 'assumed by the policy'
  if (agent.score.missing.includes(id)) return 'not stated: anything is possible'
  const origin = Object.hasOwn(origins, id) ? origins[id] : undefined
  if (origin === undefined) return ''
  const { place, text } = origin
  return [...(place === null ? [] : [`${place.path}:${place.line}`]), ...(text === null ? [] : [text])].join(
    ' ',
  )
}

/** " (claimed 0.7)" after the mitigation factor where another one counts. */
export function claimText({ agent: { score } }: ExplainedAgent, { id }: Step): string {
  return id === 'mf' && score.claimedMf !== score.mf ? ` (claimed ${score.claimedMf})` : ''
}

export function inputLabel(input: InputName): string {
  switch (input) {
    case 'cvss':
      return 'CVSS v4.0 base score'
    case 'thm':
      return 'Threat multiplier'
    case 'mf':
      return 'Mitigation factor'
    default:
      return FACTORS[input].name
  }
}

export function valueText(value: number | null): string {
  return value === null ? 'unknown' : String(value)
}

/** "8.9 high", or "4.9–10.0 medium–critical" where other inputs leave it open. */
export function outcomeText({ aivss, low, high, lowSeverity, highSeverity }: Neighbour): string {
  return aivss === null
    ? `${low.toFixed(1)}–${high.toFixed(1)} ${lowSeverity === highSeverity ? '' : `${lowSeverity}–`}${highSeverity}`
    : `${aivss.toFixed(1)} ${highSeverity}`
}

/** The score after a change, and the band of its highest end. */
export function changedText({ aivss, low, high, severity }: SingleChange): string {
  return `${aivss === null ? `${low.toFixed(1)}–${high.toFixed(1)}` : aivss.toFixed(1)} ${severity}`
}

/** Which of several scores the explanation is about; null where the agent has only its own. */
export function subjectText({ agent: { score } }: ExplainedAgent): string | null {
  return score.from === 'model' ? null : `The score is that of threat ${score.from.threat}, the worst.`
}
