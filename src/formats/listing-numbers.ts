import { FACTOR_SETS, type FactorId, factorFromName } from '../aivss/factors.ts'
import type { ThreatModel } from '../model/threat-model.ts'
import { shorten } from '../source/decode.ts'
import type { Place, Reasoned } from '../source/place.ts'
import { didYouMean } from '../source/suggest.ts'
import type { Line, Report } from './listing-lines.ts'

/** The numbers of a listing: what it does not print is null or left out. */
export interface Numbers {
  readonly factors: ThreatModel['factors']
  readonly cvss: { readonly value: number; readonly place: Place } | null
  readonly threat: Reasoned<number> | null
  readonly mitigation: Reasoned<number> | null
}

const NUMBER = String.raw`(\d{1,3}(?:\.\d{1,6})?)`
const INPUTS = {
  cvss: new RegExp(String.raw`CVSS base\s*${NUMBER}`, 'i'),
  threat: new RegExp(String.raw`Threat\s*[×x]\s*${NUMBER}`, 'iu'),
  mitigation: new RegExp(String.raw`Mitigation\s*[×x]\s*${NUMBER}`, 'iu'),
}

/** Reads the lines between the rationale and the layers. */
export function readNumbers(lines: readonly Line[], report: Report): Numbers {
  const factors: Partial<Record<FactorId, Reasoned<number>>> = {}
  let inputs: Pick<Numbers, 'cvss' | 'threat' | 'mitigation'> = { cvss: null, threat: null, mitigation: null }
  const rows: { name: string; value: string; place: Place }[] = []
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]
    if (line === undefined || line.text === '') continue
    const cells = line.text.startsWith('|') ? line.text.split('|').map((cell) => cell.trim()) : null
    const next = nextText(lines, index)
    if (cells !== null) {
      if (!/^[\s|:-]*$/.test(line.text))
        rows.push({ name: cells[1] ?? '', value: cells[2] ?? '', place: line.place })
    } else if (/^CVSS base\b/i.test(line.text)) inputs = readInputs(line, report)
    else if (/^(?:AIVSS\s*=|AARS\s*=|Scored with\b)/i.test(line.text)) continue
    else if (next !== null && /^[+-]?\d/.test(next.text)) {
      rows.push({ name: line.text, value: next.text, place: next.place })
      index = next.index
    }
  }
  for (const row of rows) {
    const id = factorFromName(row.name)
    const known = FACTOR_SETS.listing
    if (id === null || !known.includes(id)) {
      report(`unknown factor row "${shorten(row.name)}"`, didYouMean(row.name, known), row.place)
    } else if (factors[id] !== undefined) {
      report(`the factor row "${shorten(row.name)}" stands twice`, 'Keep one row per factor.', row.place)
    } else if (!/^\d(?:\.\d{1,6})?$/.test(row.value) || Number(row.value) > 1) {
      report(
        `the factor "${shorten(row.name)}" is "${shorten(row.value)}"`,
        'Write a number from 0 to 1.',
        row.place,
      )
    } else factors[id] = { value: Number(row.value), why: null, place: row.place }
  }
  return { factors, ...inputs }
}

function nextText(
  lines: readonly Line[],
  from: number,
): { text: string; place: Place; index: number } | null {
  for (let index = from + 1; index < Math.min(lines.length, from + 4); index++) {
    const line = lines[index]
    if (line !== undefined && line.text !== '') return { ...line, index }
  }
  return null
}

function readInputs(line: Line, report: Report): Pick<Numbers, 'cvss' | 'threat' | 'mitigation'> {
  const value = (
    pattern: RegExp,
    what: string,
    allowed: (value: number) => boolean,
    range: string,
  ): Reasoned<number> | null => {
    const found = pattern.exec(line.text)
    if (found === null) return null
    const place = { ...line.place, column: line.place.column + found.index }
    const number = Number(found[1])
    if (allowed(number)) return { value: number, why: null, place }
    report(`${what} is ${number}`, `Expected ${range}.`, place)
    return null
  }
  return {
    cvss: value(INPUTS.cvss, 'the CVSS base', (number) => number <= 10, 'a number from 0 to 10'),
    threat: value(
      INPUTS.threat,
      'the threat multiplier',
      (number) => number > 0 && number <= 1.5,
      'a number above 0, at most 1.5',
    ),
    mitigation: value(
      INPUTS.mitigation,
      'the mitigation multiplier',
      (number) => number > 0 && number <= 1,
      'a number above 0, at most 1',
    ),
  }
}
