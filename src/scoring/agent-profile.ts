import type { CvssCalculator } from '../aivss/cvss-calculator.ts'
import { type CvssVector, parseCvssVector } from '../aivss/cvss.ts'
import { metricValues, PROFILE_METRICS } from '../aivss/profile-metrics.ts'
import { EFFECT_CLASSES } from '../aivss/profile-score.ts'
import { scoreProfile } from '../aivss/profile.ts'
import { timelineDecision } from '../aivss/timeline.ts'
import type { ProfileStatement, Threat, ThreatModel } from '../model/threat-model.ts'
import type { AgentProfile } from '../verdict/verdict.ts'

/** A metric profile that a model states, scored. It never touches the score. */
export interface ScoredProfile {
  readonly profile: AgentProfile
  readonly statement: ProfileStatement
  /** The threat that states it; null where the model itself does. */
  readonly threat: Threat | null
  /** The metric UI of its CVSS vector, as the environment modifies it; null without a vector. */
  readonly interaction: string | null
}

/** The metric profiles of a model: its own first, then those of its threats in their order. */
export function profilesOf(model: ThreatModel, calculator: CvssCalculator | null): readonly ScoredProfile[] {
  const own = model.profile === null ? [] : [{ statement: model.profile, threat: null }]
  const threats = model.threats.flatMap((threat) =>
    threat.aivss === null ? [] : [{ statement: threat.aivss, threat }],
  )
  return [...own, ...threats].map(({ statement, threat }) => scored(model, statement, threat, calculator))
}

function scored(
  model: ThreatModel,
  statement: ProfileStatement,
  threat: Threat | null,
  calculator: CvssCalculator | null,
): ScoredProfile {
  const { vector, evidence, points } = statement
  const cvss = statement.cvss ?? vectorOf(threat?.cvss?.vector) ?? vectorOf(model.cvss?.vector)
  const score = scoreProfile({ vector, cvss, evidence }, calculator)
  const exposure = model.agent.exposure?.value
  const exposed = points.exposed ?? (exposure === undefined ? null : exposure === 'public')
  const { version, effectClass, metrics } = score
  return {
    profile: {
      ...score,
      from: threat === null ? 'model' : { threat: threat.id },
      timeline: timelineDecision(version, { ...points, exposed }, effectClass, metrics.TD),
    },
    statement,
    threat,
    interaction: cvss === null ? null : interactionOf(cvss),
  }
}

function vectorOf(text: string | null | undefined): CvssVector | null {
  if (text == null) return null
  const parsed = parseCvssVector(text)
  return parsed.ok ? parsed.vector : null
}

function interactionOf({ metrics }: CvssVector): string | null {
  const modified = metrics.get('MUI') ?? 'X'
  return modified === 'X' ? (metrics.get('UI') ?? null) : modified
}

/**
 * The profile that speaks for an agent, whole: values of different paths are never mixed into one. The highest CVSS-BTE is
 * the worst, one that is unknown above all; then the class (AX, A2, A1, A0); then the worse metrics in their order; then the
 * first. Null where there is none.
 */
export function worstProfile(profiles: readonly ScoredProfile[]): ScoredProfile | null {
  return profiles.toSorted((a, b) => badness(b.profile) - badness(a.profile))[0] ?? null
}

/** One number to compare by: CVSS-BTE in tenths, then the class, then a digit for each metric; X includes the worst. */
function badness({ cvss, effectClass, metrics }: AgentProfile): number {
  const severity = cvss.bte === null ? 101 : Math.round(cvss.bte * 10)
  const digits = PROFILE_METRICS.map((metric) =>
    metrics[metric] === 'X' ? 5 : 4 - metricValues(metric).indexOf(metrics[metric]),
  )
  return [EFFECT_CLASSES.indexOf(effectClass), ...digits].reduce((sum, digit) => sum * 6 + digit, severity)
}
