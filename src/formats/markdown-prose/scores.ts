import { type FactorId, factorFromName } from '../../aivss/factors.ts'
import { parseCvssVector } from '../../aivss/cvss.ts'
import type { CvssStatement } from '../../model/threat-model.ts'
import type { Place, Reasoned } from '../../source/place.ts'
import type { MarkdownTable } from '../markdown-tree.ts'
import type { Report } from '../markdown-tables.ts'

const VECTOR = /\bCVSS:4\.0(?:\/[A-Za-z]{1,3}:[A-Za-z]{1,6}){1,40}/g

/** The valid CVSS v4.0 vectors in a text. Those of other versions have no place in AIVSS and are not read. */
export function vectorsIn(text: string): readonly string[] {
  return [...text.matchAll(VECTOR)].map(([vector]) => vector).filter((vector) => parseCvssVector(vector).ok)
}

/** The one statement that several places agree on; null where there is none or they differ. */
export function agreed(found: readonly CvssStatement[]): CvssStatement | null {
  const [first] = found
  const same = found.every((one) => one.vector === first?.vector && one.base === first?.base)
  return first !== undefined && same ? first : null
}

export function vectorStatement(vector: string, place: Place): CvssStatement {
  return { base: null, vector, why: null, place }
}

const BASE_LINE =
  /^[ \t]*(?:(?:overall|agent|system|document|baseline|base) )*cvss\b[^:=\n]{0,40}[:=]\s*(.{1,400})$/i

/** What a line of its own ("CVSS base: 7.5", "CVSS: CVSS:4.0/...") states for the whole document; null for any other line. */
export function baseOfLine(line: string, place: Place): CvssStatement | null {
  const said = BASE_LINE.exec(line.slice(0, 500))?.[1]
  if (said === undefined) return null
  const [vector, second] = vectorsIn(said)
  if (vector !== undefined) return second === undefined ? vectorStatement(vector, place) : null
  return numberStatement(said.trim(), place)
}

/** A base score from 0 to 10, as it stands alone or before its band. */
export function numberStatement(text: string, place: Place): CvssStatement | null {
  const match =
    /^(10(?:\.0{1,2})?|\d(?:\.\d{1,2})?)(?:\s*\/\s*10)?(?:\s*\(?(?:none|low|medium|high|critical)\)?)?\.?$/i.exec(
      text,
    )
  return match === null ? null : { base: Number(match[1]), vector: null, why: null, place }
}

const VALUE = /^(?:value|score|rating|weight|factor value)$/i
/** A table with fewer names of factors is about something else. */
const FEWEST = 3

/** The factors of a table that names at least three of the ten by a published spelling beside a column of values, or null. */
export function factorsOfTable(
  table: MarkdownTable,
  known: ReadonlyMap<FactorId, Reasoned<number>>,
  report: Report,
): ReadonlyMap<FactorId, Reasoned<number>> | null {
  const column = table.header.findIndex((cell) => VALUE.test(cell.text.trim()))
  const names = table.rows.map((row) => factorFromName((row[0]?.text ?? '').slice(0, 200)))
  if (column <= 0 || names.filter((id) => id !== null).length < FEWEST) return null
  const factors = new Map(known)
  for (const [index, row] of table.rows.entries()) {
    const id = names[index]
    const [name, cell] = [row[0], row[column]]
    if (id === null || id === undefined || name === undefined || cell === undefined) continue
    const text = cell.text.trim()
    if (/^(?:\?|-|\u2013|\u2014|n\/a|unknown|)$/i.test(text)) continue
    if (factors.has(id)) {
      report(`the factor ${id} stands twice`, 'Keep one row for each factor.', name.place)
    } else if (!/^(?:[01]|0?\.\d{1,6}|[01]\.\d{1,6})$/.test(text) || Number(text) > 1) {
      const help = 'Write a number from 0 to 1, or leave the cell empty when it is not known.'
      report(`the factor ${id} has no value from 0 to 1`, help, cell.place)
    } else factors.set(id, { value: Number(text), why: null, place: name.place })
  }
  return factors
}
