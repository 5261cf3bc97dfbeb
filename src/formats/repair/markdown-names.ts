import { FACTOR_IDS, FACTORS, factorFromName, normaliseName } from '../../aivss/factors.ts'
import { LAYER_IDS, LAYERS, layerFromName } from '../../model/maestro.ts'
import { mitigationFromName } from '../../model/names.ts'
import { tableKind, type TableKind } from '../markdown-tables.ts'
import type { Block, Visible } from '../markdown-tree.ts'
import type { TextEdit } from './text-edit.ts'

type Meaning = (name: string) => string | null

/** The columns of our tables that hold names. */
const COLUMNS: Readonly<Record<NonNullable<TableKind>, Readonly<Record<string, Meaning>>>> = {
  factors: { factor: factorFromName },
  mitigations: { mitigation: mitigationFromName },
  threats: { layer: layerFromName, mitigations: listOf(mitigationFromName) },
}

/** Edits that give factors, mitigations and layers their ids in the tables of a Markdown text where they go by another name; `blocks` are those of the text. */
export function markdownNames(text: string, blocks: readonly Block[]): readonly TextEdit[] {
  const starts = lineStarts(text)
  return blocks.flatMap((block) => {
    if (block.kind !== 'table') return []
    const kind = tableKind(block.table)
    if (kind === null) return []
    const meanings = block.table.header.map(
      (header) => COLUMNS[kind][normaliseName(header.text)] ?? (() => null),
    )
    return block.table.rows.flatMap((row) =>
      row.flatMap((cell, index) => renamed(text, starts, cell, meanings[index]?.(cell.text) ?? null)),
    )
  })
}

/** Several names in one cell; null where one of them is not known. */
function listOf(meaning: Meaning): Meaning {
  return (cell) => {
    const names = cell.split(/[,;]/).map((name) => name.trim())
    const ids = names.map(meaning)
    return ids.every((id) => id !== null) ? ids.join(', ') : null
  }
}

/** The edit of one cell, where it holds the name as it is seen, without markup. */
function renamed(
  text: string,
  starts: readonly number[],
  { text: seen, place }: Visible,
  id: string | null,
): readonly TextEdit[] {
  if (id === null || isReadable(seen, id)) return []
  const from = (starts[place.line - 1] ?? 0) + place.column - 1
  const lead = /^[| \t]*/.exec(text.slice(from, from + 200))?.[0].length ?? 0
  const start = from + lead
  const end = start + seen.length
  const after = text.slice(end, end + 200).trimStart()[0] ?? '|'
  if (text.slice(start, end) !== seen || after !== '|') return []
  return [{ start, end, text: id, what: `${seen.slice(0, 60)} is ${id}` }]
}

/** A page is for people: the published name of a factor or layer, and an id written as words, stay as they are. */
function isReadable(seen: string, id: string): boolean {
  const factor = FACTOR_IDS.find((one) => one === id)
  const layer = LAYER_IDS.find((one) => one === id)
  const published =
    factor === undefined ? (layer === undefined ? id : LAYERS[layer].name) : FACTORS[factor].name
  return [id, published].some((name) => normaliseName(name) === normaliseName(seen))
}

function lineStarts(text: string): readonly number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}
