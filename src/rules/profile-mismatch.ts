import type { ScoredProfile } from '../scoring/agent-profile.ts'
import type { RuleFinding } from './rule.ts'

/** What a source prints of a metric profile and its own vectors do not give. */
export function profileMismatches(
  { profile, statement, threat }: ScoredProfile,
  level: RuleFinding['level'],
): readonly RuleFinding[] {
  const { printed } = statement
  if (printed === null) return []
  const found = (subject: string, place: RuleFinding['place'], message: string): RuleFinding => ({
    level,
    subject: threat === null ? subject : `${threat.id}:${subject}`,
    message,
    help: 'Correct what is printed, or the vector that is wrong; the gate uses the recomputed value.',
    place,
  })
  const { bte, effectClass, experimental } = printed
  const { cvss, experimental: adjusted } = profile
  return [
    ...(bte === null || cvss.bte === null || bte.value === cvss.bte
      ? []
      : [found('cvss-bte', bte.place, `the printed CVSS-BTE is ${bte.value}, its vector gives ${cvss.bte}`)]),
    ...(effectClass === null || effectClass.value === profile.effectClass
      ? []
      : [
          found(
            'effect-class',
            effectClass.place,
            `the printed effect class is ${effectClass.value}, its metrics give ${profile.effectClass}`,
          ),
        ]),
    ...(experimental === null || adjusted === null || experimental.value === adjusted.aivss
      ? []
      : [
          found(
            'experimental',
            experimental.place,
            `the printed experimental score is ${experimental.value}, its own inputs give ${adjusted.aivss}`,
          ),
        ]),
  ]
}
