import { asiIn } from '../model/asi.ts'
import type { ThreatModel } from '../model/threat-model.ts'
import type { ProfileFacts } from '../policy/evaluate.ts'
import type { ScoredProfile } from '../scoring/agent-profile.ts'

/** What the policy's conditions may ask about a metric profile. The model's own is about everything its threats refer to. */
export function profileFacts(
  model: ThreatModel,
  { profile, statement, threat, interaction }: ScoredProfile,
): ProfileFacts {
  const { LC, CP, AP, SR, EX, PT, CA, TD } = profile.metrics
  const about = threat === null ? model.threats : [threat]
  return {
    facts: {
      version: profile.version,
      class: profile.effectClass,
      bte: profile.cvss.bte,
      lc: LC,
      cp: CP,
      ap: AP,
      sr: SR,
      ex: EX,
      pt: PT,
      ca: CA,
      td: TD,
      ui: interaction,
      timeline: profile.timeline?.published ?? null,
      recommended: profile.timeline?.recommended ?? null,
      asi: asiIn(about.flatMap((one) => one.refs)),
    },
    threat: threat?.id ?? null,
    place: statement.place,
  }
}
