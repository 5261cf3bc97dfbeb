import { levels, type Rule } from './rule.ts'

export const mitigationEvidence: Rule = {
  id: 'mitigation-evidence',
  summary: 'evidence that a mitigation names does not hold',
  levels: levels('note', 'warn', 'error'),
  about: 'agent',
  check: ({ model, evidence }, level) =>
    model.mitigations.flatMap((mitigation) => {
      if (mitigation.status !== 'in-place' && mitigation.status !== 'partial') return []
      const broken = (evidence.get(mitigation) ?? []).filter((result) => result.holds === false)
      if (broken.length === 0) return []
      const place =
        mitigation.evidence.find((one) => one.value === broken[0]?.text)?.place ?? mitigation.place
      const message = `evidence of ${mitigation.id} does not hold: ${broken.map((one) => one.reason ?? one.text).join('; ')}`
      return [
        {
          level,
          subject: mitigation.id,
          message,
          help: 'Point at what shows the mitigation today, or correct its status.',
          place,
        },
      ]
    }),
}
