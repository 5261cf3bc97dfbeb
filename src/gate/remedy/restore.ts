import { FACTOR_IDS, type FactorId } from '../../aivss/factors.ts'
import type { CvssStatement, Threat, ThreatModel } from '../../model/threat-model.ts'

/** A model with one thing as the base stated it; `subject` is that of `input-lowered`. As it is where the base is silent. */
export function restored(model: ThreatModel, before: ThreatModel, subject: string): ThreatModel {
  if (isFactor(subject)) {
    const stated = before.factors[subject]
    return stated === undefined
      ? model
      : { ...model, factors: inOrder({ ...model.factors, [subject]: stated }) }
  }
  switch (subject) {
    case 'cvss':
      return { ...model, cvss: before.cvss }
    case 'exploit-maturity':
      return { ...model, maturity: before.maturity }
    case 'mitigation-strength':
      return { ...model, strength: before.strength }
    case 'exposure':
      return { ...model, agent: { ...model.agent, exposure: before.agent.exposure } }
    case 'aivss':
      return { ...model, profile: before.profile }
    case 'ssvc':
      return { ...model, ssvc: before.ssvc }
  }
  const mitigation = before.mitigations.find(({ id }) => subject === `mitigation:${id}`)
  if (mitigation !== undefined) {
    const others = model.mitigations.filter(({ id }) => id !== mitigation.id)
    const place = (id: string): number => before.mitigations.findIndex((one) => one.id === id)
    const mitigations = [...others, mitigation].toSorted((a, b) => place(a.id) - place(b.id))
    return { ...model, mitigations }
  }
  const [threat, factor] = threatOf(before, subject)
  if (threat === null) return model
  const now = model.threats.find(({ id }) => id === threat.id)
  if (now === undefined) return { ...model, threats: [...model.threats, threat] }
  const { cvss, own, aivss } = threat
  const again = factor === null ? { ...now, cvss, own, aivss } : withOwn(now, threat, factor)
  return { ...model, threats: model.threats.map((one) => (one === now ? again : one)) }
}

/** Factors as readers order them: a model that says again what it said is the same model. */
function inOrder(factors: ThreatModel['factors']): ThreatModel['factors'] {
  return Object.fromEntries(
    FACTOR_IDS.flatMap((id) => (factors[id] === undefined ? [] : [[id, factors[id]]])),
  )
}

/** How the base stated it, in the words of a model file; null where it is more than a value, or nothing. */
export function valueBefore(before: ThreatModel, subject: string): string | null {
  if (isFactor(subject)) return text(before.factors[subject]?.value)
  switch (subject) {
    case 'cvss':
      return cvssText(before.cvss)
    case 'exploit-maturity':
      return text(before.maturity?.value)
    case 'mitigation-strength':
      return text(before.strength?.value)
    case 'exposure':
      return text(before.agent.exposure?.value)
    case 'aivss':
      return text(before.profile?.value)
  }
  const mitigation = before.mitigations.find(({ id }) => subject === `mitigation:${id}`)
  if (mitigation !== undefined) return mitigation.status
  const [threat, factor] = threatOf(before, subject)
  return threat === null || factor === null ? null : text(threat.own?.factors[factor]?.value)
}

/** Whether the base said anything that can be stated again. */
export function wasStated(before: ThreatModel, subject: string): boolean {
  if (subject === 'ssvc') return before.ssvc !== null
  return valueBefore(before, subject) !== null || threatOf(before, subject)[0] !== null
}

/** `threat:ID`, `threat:ID:aivss`, or `threat:ID:FACTOR`; ids may hold colons. */
function threatOf(before: ThreatModel, subject: string): readonly [Threat | null, FactorId | null] {
  for (const threat of before.threats) {
    if (subject === `threat:${threat.id}` || subject === `threat:${threat.id}:aivss`) return [threat, null]
    const factor = FACTOR_IDS.find((id) => subject === `threat:${threat.id}:${id}`)
    if (factor !== undefined) return [threat, factor]
  }
  return [null, null]
}

function withOwn(now: Threat, { own: before }: Threat, factor: FactorId): Threat {
  const stated = before?.factors[factor]
  return now.own === null || stated === undefined
    ? now
    : { ...now, own: { ...now.own, factors: { ...now.own.factors, [factor]: stated } } }
}

function isFactor(subject: string): subject is FactorId {
  return FACTOR_IDS.some((id) => id === subject)
}

function cvssText(cvss: CvssStatement | null): string | null {
  return cvss === null ? null : (cvss.vector ?? text(cvss.base))
}

function text(value: string | number | null | undefined): string | null {
  return value === undefined || value === null ? null : String(value)
}
