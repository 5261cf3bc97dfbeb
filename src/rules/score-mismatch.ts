import { score } from '../aivss/score.ts'
import { severityOf } from '../aivss/severity.ts'
import { THREAT_MULTIPLIERS } from '../aivss/version.ts'
import type { DeclaredScore } from '../model/threat-model.ts'
import type { Computation } from '../scoring/agent-score.ts'
import { profileMismatches } from './profile-mismatch.ts'
import { type AgentContext, levels, type Rule, type RuleFinding } from './rule.ts'

export const scoreMismatch: Rule = {
  id: 'score-mismatch',
  summary: 'a printed score differs from the recomputed one',
  levels: levels('note', 'warn', 'error'),
  about: 'agent',
  check: (context, level) => [
    ...context.scored.computations.flatMap((one) => {
      const declared = one.threat === null ? context.model.declared : (one.threat.own?.declared ?? null)
      return declared === null ? [] : compare(context, one, declared, level)
    }),
    ...context.scored.profiles.flatMap((profile) => profileMismatches(profile, level)),
  ],
}

/** Formats that print a score print one of AIVSS 0.8 with their own multipliers; numbers of other versions are never compared. */
function compare(
  { model }: AgentContext,
  one: Computation,
  declared: DeclaredScore,
  level: RuleFinding['level'],
): readonly RuleFinding[] {
  const source = one.threat?.own ?? model
  const maturity = source.maturity?.value ?? 'proof-of-concept'
  const strength = source.strength?.value
  const recomputed = score({
    ...one.input,
    version: '0.8',
    factorSet: model.factorNames === 'listing' ? 'listing' : '0.8',
    cvss: one.assumed.includes('cvss') ? null : one.input.cvss,
    thm: typeof maturity === 'number' ? maturity : THREAT_MULTIPLIERS['0.8'][maturity],
    mf: typeof strength === 'number' ? strength : 1,
  })
  const subject = one.threat?.id ?? 'score'
  const finding = (message: string): readonly RuleFinding[] => [
    {
      level,
      subject,
      message,
      help: 'Correct the printed score, or the input that is wrong; the gate uses the recomputed one.',
      place: declared.place,
    },
  ]
  const { low, high } = recomputed
  if (declared.aivss < low || declared.aivss > high) {
    const range = low === high ? low.toFixed(1) : `${low.toFixed(1)} to ${high.toFixed(1)}`
    return finding(`the printed score is ${declared.aivss.toFixed(1)}, its own inputs give ${range}`)
  }
  if (declared.severity !== null && declared.severity !== severityOf(declared.aivss)) {
    return finding(
      `the printed severity is ${declared.severity}, but ${declared.aivss.toFixed(1)} is ${severityOf(declared.aivss)}`,
    )
  }
  return []
}
