import { layerFromName, type LayerId } from '../../model/maestro.ts'
import type { Place } from '../../source/place.ts'
import type { MarkdownTable, Visible } from '../markdown-tree.ts'
import type { Statement } from './claims.ts'
import { headsNoThreat, type NamedThreat, namedThreat, type Section, sectionOf } from './sections.ts'
import { lessened, statusOfCell, weakest } from './status.ts'

/** A row of a table of threats or controls. */
export interface Row {
  readonly threat: (NamedThreat & { readonly layer: LayerId | null; readonly place: Place }) | null
  readonly statements: readonly Statement[]
  /** The whole row, for what stands anywhere in it. */
  readonly text: string
}

const ID = /^(?:id|#|no\.?|ref|key|threat id|risk id)$/i
const STATUS =
  /^(?:status|state|implemented\??|in place\??|(?:currently )?mitigated\??|implementation(?: status)?|(?:current|mitigation|control) status|done\??)$/i
const CONTROL = /\b(?:mitigations?|controls?|countermeasures?|safeguards?|defen[cs]es?|guardrails?)\b/i
const NO_CONTROL = /\b(?:id|ids|type|owner|family|category|mapping|refs?|tests?|gaps?|ineffective|without)\b/i
const NOTE = /^(?:how|notes?|descriptions?|details?|implementation|comments?|remarks?)$/i
const LAYER = /^(?:maestro )?layer$/i
/** Columns that name threats, the clearest first. */
const THREATS: readonly RegExp[] = [
  /^(?:threats?|threat (?:description|scenario|title|name)|boundary or threat)$/i,
  /^(?:(?:attacks?|abuse)(?: (?:vector|scenario|case))?|concrete abuse|misuse case|scenario|vulnerability)$/i,
  /^(?:risks?|risk description|hazard)$/i,
]
const STRIDE =
  /^(?:spoofing|tampering|repudiation|information disclosure|denial of service|elevation of privileges?|[stride])$/i
const LEVEL = /^(?:none|low|medium|moderate|high|critical|severe|[1-5]|p[0-4])$/i

/** The rows of a table that names threats or controls; empty for any other table. */
export function rowsOf(table: MarkdownTable, section: Section): readonly Row[] {
  const headers = table.header.map((cell) => cell.text.trim())
  const column = (pattern: RegExp): number => headers.findIndex((header) => pattern.test(header))
  const threatColumns = THREATS.map(column).filter((at) => at !== -1)
  const controls = headers.flatMap((header, at) =>
    CONTROL.test(header) && !NO_CONTROL.test(header) && !STATUS.test(header) && !threatColumns.includes(at)
      ? [at]
      : [],
  )
  if (threatColumns.length === 0 && controls.length === 0) return []
  const columns = {
    id: column(ID),
    status: column(STATUS),
    layer: column(LAYER),
    note: threatColumns.length === 0 ? column(NOTE) : -1,
  }
  const sections = new Map(controls.map((at) => [at, sectionOf(headers[at] ?? '')]))
  return table.rows.map((row) => {
    const cell = (at: number): Visible | null =>
      at === -1 || (row[at]?.text ?? '') === '' ? null : (row[at] ?? null)
    const status =
      columns.status === -1 ? null : (statusOfCell(cell(columns.status)?.text ?? '') ?? 'unknown')
    const note = cell(columns.note)
    const statements = controls.flatMap((at) => {
      const one = cell(at)
      const own = sections.get(at)
      if (one === null || own === undefined) return []
      const less = note === null ? null : lessenedByPlans(note.text)
      const limits = [section.atMost, own.atMost, less].flatMap((limit) => (limit === null ? [] : [limit]))
      return one.text.split(/[;\n\u2022]/u).map((text) => ({
        text: text.trim(),
        place: one.place,
        status,
        atMost: weakest(limits),
        asserted: own.asserted && limits.length === 0,
        aboutControls: true,
      }))
    })
    const remarks =
      note === null
        ? []
        : [
            {
              text: note.text,
              place: note.place,
              status: null,
              atMost: section.atMost,
              asserted: false,
              aboutControls: true,
            },
          ]
    return {
      threat: threatOfRow(threatColumns.map(cell), cell(columns.id), cell(columns.layer)),
      statements: [...statements.filter(({ text }) => text !== ''), ...remarks],
      text: row.map((one) => one.text).join('\n'),
    }
  })
}

/** A note that speaks of plans takes a claim down to one; other remarks are read as sentences. */
function lessenedByPlans(note: string): 'planned' | null {
  return lessened(note.replace(/\b(?:required|design(?:ed)?|next|will|must|should)\b/gi, '')) === 'planned'
    ? 'planned'
    : null
}

function threatOfRow(
  cells: readonly (Visible | null)[],
  id: Visible | null,
  layer: Visible | null,
): Row['threat'] {
  const said = cells.filter(
    (cell): cell is Visible => cell !== null && !LEVEL.test(cell.text) && /\p{L}/u.test(cell.text),
  )
  const chosen = said.find((cell) => !STRIDE.test(cell.text.trim())) ?? said[0]
  if (chosen === undefined || headsNoThreat(chosen.text.trim().slice(0, 200))) return null
  const named = namedThreat(chosen.text) ?? { id: null, title: chosen.text.trim() }
  return {
    id: id === null || id.text.length > 32 ? named.id : id.text.trim().replace(/^#?(\d+)$/, 'T$1'),
    title: named.title,
    layer: layer === null ? null : layerFromName(layer.text),
    place: chosen.place,
  }
}
