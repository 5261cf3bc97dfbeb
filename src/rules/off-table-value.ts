import type { OffTable } from '../aivss/input-check.ts'
import { levels, type Rule, type RuleFinding } from './rule.ts'

export const offTableValue: Rule = {
  id: 'off-table-value',
  summary: 'a value lies outside the published tables',
  levels: levels('note', 'note', 'warn'),
  about: 'agent',
  check({ model, scored, policy }, level) {
    const found: RuleFinding[] = []
    const add = (subject: string, message: string, help: string, place = model.place): void => {
      found.push({ level, subject, message, help, place })
    }
    const all = scored.computations.flatMap((one) => one.offTable)
    const factors = distinct(all.filter((one) => !['cvss', 'thm', 'mf'].includes(one.input)))
    const version = policy.scoring.version
    if (factors.length > 0) {
      const names = factors.map((one) => `${one.input} ${one.value}`).join(', ')
      const message = `AIVSS ${version} publishes the factor values 0.0, 0.5 and 1.0; used as they stand: ${names}`
      add(
        'factors',
        message,
        'Round up to the next published value if you need a score of the standard.',
        Object.values(model.factors)[0]?.place,
      )
    }
    for (const one of distinct(all.filter((other) => other.input === 'thm'))) {
      const message = `the threat multiplier ${one.value} is none of AIVSS ${version} (${one.published?.join(', ') ?? ''}); it is used as it stands`
      add(
        'exploit-maturity',
        message,
        'Write attacked, proof-of-concept or unreported.',
        model.maturity?.place,
      )
    }
    for (const one of distinct(all.filter((other) => other.input === 'mf'))) {
      const message = `the mitigation factor ${one.value} is none of AIVSS ${version} (${one.published?.join(', ') ?? ''}); it is used as it stands`
      add('mitigation-strength', message, 'Write none, partial or strong.', model.strength?.place)
    }
    for (const one of distinct(all.filter((other) => other.input === 'cvss'))) {
      add(
        'cvss',
        `the CVSS base ${one.value} has more than one decimal`,
        'CVSS base scores have one decimal; write a vector.',
        model.cvss?.place,
      )
    }
    if (model.maturity?.value === 'unreported' && model.maturity.why === null) {
      const message = 'unreported lowers the score and gives no reason'
      add(
        'unreported',
        message,
        'Write {value: unreported, why: ...}, or leave it out (proof-of-concept).',
        model.maturity.place,
      )
    }
    return found
  },
}

function distinct(values: readonly OffTable[]): readonly OffTable[] {
  return values.filter(
    (one, index) =>
      values.findIndex((other) => other.input === one.input && other.value === one.value) === index,
  )
}
