import { SEVERITIES, type Severity, severityOf } from '../aivss/severity.ts'
import type { Status, Verdict } from '../verdict/verdict.ts'
import { statusWords } from './messages.ts'
import type { Reporter } from './reporter.ts'

/** What a badge says, and how bad that is. */
export interface Badge {
  readonly label: 'AIVSS'
  readonly message: string
  readonly tone: Tone
}

/** Worst first. `unknown`: nothing was judged. */
export const TONES = ['red', 'orange', 'yellow', 'green', 'brightgreen', 'unknown'] as const
export type Tone = (typeof TONES)[number]

const OF_BAND: Readonly<Record<Severity, Tone>> = {
  critical: 'red',
  high: 'orange',
  medium: 'yellow',
  low: 'green',
  none: 'brightgreen',
}

const OF_STATUS: Readonly<Record<Status, Tone>> = {
  error: 'unknown',
  'nothing-to-check': 'unknown',
  fail: 'red',
  incomplete: 'orange',
  warn: 'yellow',
  pass: 'brightgreen',
}

/**
 * The worst band and how many agents are in it, "2 critical", in front of it what the gate says where that is worse: accepted
 * and not enforced findings never make it greener than the scores are. Open scores count at their upper end.
 */
export function badgeOf({ status, agents }: Verdict): Badge {
  const label = 'AIVSS'
  if (status === 'error') return { label, message: 'could not run', tone: 'unknown' }
  const present = agents.filter(({ change }) => change !== 'removed')
  const inBand = (band: Severity): number =>
    present.filter(({ score }) => severityOf(score.high) === band).length
  const worst = SEVERITIES.find((band) => inBand(band) > 0)
  const failing = status === 'fail' || status === 'incomplete'
  if (worst === undefined)
    return {
      label,
      message: failing ? statusWords(status) : 'no agents',
      tone: failing ? OF_STATUS[status] : 'unknown',
    }
  const bands = `${inBand(worst)} ${worst}`
  const said = status === 'incomplete' || (status === 'fail' && worst !== 'critical')
  return {
    label,
    message: said ? `${statusWords(status)}, ${bands}` : bands,
    tone: worseOf(OF_STATUS[status], OF_BAND[worst]),
  }
}

function worseOf(one: Tone, other: Tone): Tone {
  return TONES.indexOf(one) <= TONES.indexOf(other) ? one : other
}

/** For a badge of shields.io: its endpoint format (https://shields.io/badges/endpoint-badge). */
export const badge: Reporter = (verdict) => {
  const { label, message, tone } = badgeOf(verdict)
  const color = tone === 'unknown' ? 'lightgrey' : tone
  return `${JSON.stringify({ schemaVersion: 1, label, message, color })}\n`
}
