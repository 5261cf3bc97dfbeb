import type { ThreatModel } from '../model/threat-model.ts'
import type { Place } from '../source/place.ts'
import { levels, type Rule, type RunFinding } from './rule.ts'

export const agentDuplicate: Rule = {
  id: 'agent-duplicate',
  summary: 'two models claim one id or one artefact',
  levels: levels('warn', 'error', 'error'),
  about: 'run',
  check({ models }, level) {
    const ids = group(
      models.map((model) => ({ key: model.agent.id.value, model, place: model.agent.id.place })),
    )
    const artefacts = group(
      models.flatMap((model) =>
        model.agent.artefacts.map((artefact) => ({ key: artefact.value, model, place: artefact.place })),
      ),
    )
    const finding = (
      model: ThreatModel,
      what: string,
      key: string,
      place: Place,
      other: Place,
    ): RunFinding => ({
      level,
      agent: model.agent.id.value,
      subject: `${what}:${key}`,
      message: `the ${what} ${key} is also claimed at ${other.path}:${other.line}; both models are judged`,
      help:
        what === 'id'
          ? 'Give each agent its own id, or keep one model.'
          : 'Let one model cover the artefact.',
      place,
    })
    return [
      ...ids.flatMap((claim) => finding(claim.model, 'id', claim.key, claim.place, claim.other)),
      ...artefacts
        .filter((claim) => claim.otherModel !== claim.model)
        .map((claim) => finding(claim.model, 'artefact', claim.key, claim.place, claim.other)),
    ]
  },
}

interface Claim {
  readonly key: string
  readonly model: ThreatModel
  readonly place: Place
}

/** Claims whose key somebody else claims too, each with the first other claim. */
function group(
  claims: readonly Claim[],
): readonly (Claim & { readonly other: Place; readonly otherModel: ThreatModel })[] {
  const byKey = new Map<string, Claim[]>()
  for (const claim of claims) {
    const same = byKey.get(claim.key)
    if (same === undefined) byKey.set(claim.key, [claim])
    else same.push(claim)
  }
  return claims.flatMap((claim) => {
    const other = byKey.get(claim.key)?.find((one) => one !== claim && one.model !== claim.model)
    return other === undefined ? [] : [{ ...claim, other: other.place, otherModel: other.model }]
  })
}
