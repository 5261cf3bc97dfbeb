import { FACTOR_IDS, type FactorId, factorFromName, normaliseName } from '../aivss/factors.ts'
import type { MitigationId } from '../model/catalogue.ts'
import { layerFromName } from '../model/maestro.ts'
import type { Place, Reasoned, Stated } from '../source/place.ts'
import type { Mitigation, MitigationStatus, ProfileStatement, Threat } from '../model/threat-model.ts'
import { shorten } from '../source/decode.ts'
import { didYouMean } from '../source/suggest.ts'
import { readCvss } from './entry-parts.ts'
import type { MarkdownTable, Visible } from './markdown-tree.ts'
import { readProfile } from './profile-entry.ts'
import { mitigationFromName, mitigationIds } from '../model/names.ts'

/** How a table reports what is wrong in it. */
export type Report = (message: string, help: string, place: Place) => void

export type TableKind = 'factors' | 'mitigations' | 'threats' | null

/** What a table states, told by its header row. */
export function tableKind(table: MarkdownTable): TableKind {
  const names = table.header.map((cell) => normaliseName(cell.text))
  if (names[0] === 'factor' && names.includes('value')) return 'factors'
  if (names[0] === 'mitigation' && names.includes('status')) return 'mitigations'
  if (names.includes('threat') && names.includes('id')) return 'threats'
  return null
}

/** The cell of a row under a header, or null where the table has no such column or the cell is empty. */
function cell(table: MarkdownTable, row: readonly Visible[], name: string): Visible | null {
  const index = table.header.findIndex((header) => normaliseName(header.text) === name)
  const found = index === -1 ? undefined : row[index]
  return found === undefined || found.text === '' ? null : found
}

const EMPTY = /^(?:\?|-|–|—|n\/a|unknown)$/i

export function readFactorTable(
  table: MarkdownTable,
  factors: Map<FactorId, Reasoned<number>>,
  report: Report,
): Map<FactorId, Reasoned<number>> {
  for (const row of table.rows) {
    const name = cell(table, row, 'factor')
    const value = cell(table, row, 'value')
    if (name === null) continue
    const id = factorFromName(name.text)
    if (id === null)
      report(`unknown factor "${shorten(name.text)}"`, didYouMean(name.text, FACTOR_IDS), name.place)
    else if (factors.has(id))
      report(`the factor ${id} stands twice`, 'Keep one row for each factor.', name.place)
    else if (value === null || EMPTY.test(value.text)) continue
    else if (!/^(?:0|1|0?\.\d{1,6}|[01]\.\d{1,6})$/.test(value.text) || Number(value.text) > 1) {
      report(
        `the factor ${id} is "${shorten(value.text)}"`,
        'Write a number from 0 to 1, or leave the cell empty when it is not known.',
        value.place,
      )
    } else
      factors.set(id, {
        value: Number(value.text),
        why: cell(table, row, 'why')?.text ?? null,
        place: name.place,
      })
  }
  return factors
}

const STATUS_WORDS: readonly (readonly [RegExp, MitigationStatus])[] = [
  [/^(?:n\/a|not[ -]applicable)$/i, 'not-applicable'],
  [/^(?:❌|✗|✘|no|absent|none|missing|not in place|not implemented)$/iu, 'absent'],
  [/^(?:⚠|partial|partially|partly)(?: in place| implemented)?$/iu, 'partial'],
  [/^(?:⏳|🚧|planned|to ?do|recommended|scheduled)$/iu, 'planned'],
  [/^(?:\?|unknown|unclear)$/i, 'unknown'],
  [/^(?:✅|✓|✔|in[ -]place|implemented|done)$/iu, 'in-place'],
]

/** A status mark, alone or followed by its word; a mark and a word that disagree are no status. */
export function statusFromMark(text: string): MitigationStatus | null {
  const words = text.replaceAll('\uFE0F', '').trim()
  const split = /^([^\p{L}\p{N}\s/?]+)\s*(.+)$/u.exec(words)
  const parts = split === null ? [words] : [split[1] ?? '', split[2] ?? '']
  const read = parts.map((part) => STATUS_WORDS.find(([pattern]) => pattern.test(part.trim()))?.[1] ?? null)
  return read.every((status) => status === read[0]) ? (read[0] ?? null) : null
}

export function readMitigationTable(
  table: MarkdownTable,
  mitigations: Mitigation[],
  report: Report,
): Mitigation[] {
  for (const row of table.rows) {
    const name = cell(table, row, 'mitigation')
    if (name === null) continue
    const id: MitigationId | null = mitigationFromName(name.text)
    const mark = cell(table, row, 'status')
    const status = mark === null ? 'unknown' : statusFromMark(mark.text)
    const how = cell(table, row, 'how')?.text ?? null
    if (id === null)
      report(`unknown mitigation "${shorten(name.text)}"`, didYouMean(name.text, mitigationIds()), name.place)
    else if (mitigations.some((one) => one.id === id))
      report(`the mitigation ${id} stands twice`, 'Keep one row for each mitigation.', name.place)
    else if (status === null) {
      report(
        `the status of ${id} is "${shorten(mark?.text ?? '')}"`,
        'Write one of: in place, partial, planned, absent, unknown, n/a (or ✅, ⚠️, ❌).',
        mark?.place ?? name.place,
      )
    } else {
      if (status === 'not-applicable' && how === null) {
        report(
          `${id} is not-applicable without a "How"`,
          'Say why the mitigation does not apply to this agent.',
          name.place,
        )
      }
      const proof = cell(table, row, 'evidence')
      const evidence: readonly Stated<string>[] =
        proof === null || EMPTY.test(proof.text)
          ? []
          : proof.text
              .split(/;|\n/)
              .map((text) => text.trim())
              .filter((text) => text !== '')
              .map((value) => ({ value, place: proof.place }))
      mitigations.push({
        id,
        status,
        source: 'stated',
        how,
        evidence,
        ticket: null,
        due: null,
        place: name.place,
      })
    }
  }
  return mitigations
}

export function readThreatTable(table: MarkdownTable, threats: Threat[], report: Report): Threat[] {
  for (const row of table.rows) {
    const id = cell(table, row, 'id')
    const title = cell(table, row, 'threat')
    if (id === null || title === null) continue
    if (threats.some((one) => one.id === id.text)) {
      report(`two threats have the id "${shorten(id.text)}"`, 'Give each threat its own id.', id.place)
      continue
    }
    const layerCell = cell(table, row, 'layer')
    const layer = layerCell === null ? null : layerFromName(layerCell.text)
    if (layerCell !== null && layer === null && !EMPTY.test(layerCell.text)) {
      report(
        `unknown MAESTRO layer "${shorten(layerCell.text)}"`,
        'Write L1 to L7, or the name of the layer.',
        layerCell.place,
      )
    }
    const cvssCell = cell(table, row, 'cvss')
    const cvssText = cvssCell === null || EMPTY.test(cvssCell.text) ? null : cvssCell
    const number =
      cvssText !== null && /^\d{1,2}(?:\.\d{1,4})?$/.test(cvssText.text) ? Number(cvssText.text) : null
    if (number !== null && number > 10)
      report(
        `the CVSS base of ${shorten(id.text)} is ${number}`,
        'Expected a number from 0 to 10.',
        cvssCell?.place ?? id.place,
      )
    const cvss =
      cvssText === null || (number !== null && number > 10)
        ? null
        : readCvss(
            number ?? cvssText.text,
            [],
            () => cvssText.place,
            (message, help) => report(message, help, cvssText.place),
          )
    const mitigations: Stated<MitigationId>[] = []
    const named = cell(table, row, 'mitigations')
    for (const name of named === null || EMPTY.test(named.text)
      ? []
      : named.text.split(/[,;\n]/).map((part) => part.trim())) {
      const mitigation = mitigationFromName(name)
      if (mitigation !== null && named !== null) mitigations.push({ value: mitigation, place: named.place })
      else if (name !== '')
        report(
          `unknown mitigation "${shorten(name)}"`,
          didYouMean(name, mitigationIds()),
          named?.place ?? id.place,
        )
    }
    const refs =
      cell(table, row, 'refs')
        ?.text.split(/[,;\s]+/)
        .filter((ref) => ref !== '') ?? []
    threats.push({
      id: id.text,
      layer,
      title: title.text,
      cvss,
      mitigations,
      refs,
      aivss: readProfileCell(cell(table, row, 'aivss'), report),
      own: null,
      place: id.place,
    })
  }
  return threats
}

/** A metric profile as its vector alone; what else can be said of one stands in front matter. */
function readProfileCell(found: Visible | null, report: Report): ProfileStatement | null {
  if (found === null || EMPTY.test(found.text)) return null
  const { text, place } = found
  return readProfile(
    text,
    [],
    () => place,
    (message, help) => report(message, help, place),
  )
}
