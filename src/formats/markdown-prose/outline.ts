import type { FactorId } from '../../aivss/factors.ts'
import { isDay } from '../../model/day.ts'
import { type LayerId, layerFromName } from '../../model/maestro.ts'
import type { CvssStatement, LayerStatement } from '../../model/threat-model.ts'
import type { Place, Reasoned, Stated } from '../../source/place.ts'
import type { Report } from '../markdown-tables.ts'
import type { Block, ListEntry, Visible } from '../markdown-tree.ts'
import type { Statement } from './claims.ts'
import { labelled } from './labels.ts'
import { baseOfLine, factorsOfTable, vectorsIn, vectorStatement } from './scores.ts'
import { isAbout, namedThreat, PLAIN, type Section, sectionOf, threatOfHeading } from './sections.ts'
import { markOf } from './status.ts'
import { rowsOf } from './tables.ts'

/** A threat as the document names it, with what stands under its heading or in its row. */
export interface OutlinedThreat {
  readonly id: string | null
  readonly title: string
  readonly layer: LayerId | null
  readonly place: Place
  readonly statements: Statement[]
  readonly vectors: CvssStatement[]
  readonly texts: string[]
}

/** What the blocks of a document say, before it is settled. */
export interface Outline {
  readonly title: Visible | null
  readonly description: string | null
  readonly threats: readonly OutlinedThreat[]
  readonly statements: readonly Statement[]
  readonly factors: ReadonlyMap<FactorId, Reasoned<number>>
  readonly bases: readonly CvssStatement[]
  readonly layers: ReadonlyMap<LayerId, LayerStatement>
  readonly reviewed: Stated<string> | null
}

interface Open {
  readonly depth: number
  readonly section: Section
  readonly layer: LayerId | null
  readonly heading: Visible
  threat: OutlinedThreat | null
}

const THREAT_LABEL = /^\s*(?:threat(?: description| scenario)?|attack scenario|abuse path)\s*:/i
const REVIEWED = /^[ \t]*(?:last )?review(?:ed)?(?: on| date)?\s*:\s*(\d{4}-\d{2}-\d{2})\b/i
/** Lines of a block of facts about the document ("Version: 1.0"). */
const FACT = /^\s*\p{Lu}[\p{L} ]{1,30}:\s/u
const LONGEST_DESCRIPTION = 2000

/** Walks the visible blocks once, in order. Code, comments and raw HTML say nothing. */
export function outlineOf(blocks: readonly Block[], report: Report): Outline {
  const threats: OutlinedThreat[] = []
  const dropped = new Set<OutlinedThreat>()
  const statements: Statement[] = []
  const bases: CvssStatement[] = []
  const layers = new Map<LayerId, LayerStatement>()
  let factors: ReadonlyMap<FactorId, Reasoned<number>> = new Map()
  let title: Visible | null = null
  let description: string | null = null
  let reviewed: Stated<string> | null = null
  let open: Open[] = []
  let label: Section | null = null
  let wasItem = false
  const threatHere = (): OutlinedThreat | null => open.findLast((one) => one.threat !== null)?.threat ?? null
  const layerHere = (): LayerId | null => open.findLast((one) => one.layer !== null)?.layer ?? null
  const sectionHere = (): Section => open.at(-1)?.section ?? PLAIN

  const begin = (
    named: { id: string | null; title: string },
    place: Place,
    layer: LayerId | null,
  ): OutlinedThreat => {
    const threat = { ...named, layer, place, statements: [], vectors: [], texts: [] }
    threats.push(threat)
    return threat
  }
  const readHeading = (depth: number, heading: Visible): void => {
    label = null
    wasItem = false
    open = open.filter((one) => one.depth < depth)
    if (depth === 1 && title === null) {
      title = heading
      return
    }
    const outer = open.at(-1)
    const layer = layerFromName(heading.text.slice(0, 200))
    const own = sectionOf(heading.text.slice(0, 400))
    const within = open.findLast((one) => one.section.kind === 'threats' && one.threat === null)
    const isAside =
      own.kind === 'aside' || outer?.section.kind === 'aside' || outer?.section.kind === 'controls'
    const named =
      isAside || layer !== null
        ? null
        : (namedThreat(heading.text) ??
          (within !== undefined && threatHere() === null ? threatOfHeading(heading.text) : null))
    const threat = named === null ? null : begin(named, heading.place, layerHere())
    if (threat !== null) threat.texts.push(heading.text)
    open.push({
      depth,
      section: threat === null ? under(outer?.section ?? PLAIN, own) : PLAIN,
      layer,
      heading,
      threat,
    })
  }
  const readPassage = (passage: Visible, item: ListEntry | null): void => {
    if (item === null && wasItem) label = null
    wasItem = item !== null
    const isIntroduction = title !== null && open.every(({ heading }) => isAbout(heading.text.slice(0, 200)))
    const isFacts =
      passage.text.split('\n').every((line) => FACT.test(line)) || passage.text.trim().endsWith(':')
    if (item === null && description === null && isIntroduction && !isFacts)
      description = passage.text.replace(/\s+/g, ' ').trim().slice(0, LONGEST_DESCRIPTION)
    const above = open.at(-1)
    if (
      above !== undefined &&
      THREAT_LABEL.test(passage.text.slice(0, 60)) &&
      threatHere() === null &&
      isThreatRoom(above)
    ) {
      const named = threatOfHeading(above.heading.text)
      if (named !== null) above.threat = begin(named, above.heading.place, layerHere())
    }
    const threat = threatHere()
    const layer = layerHere()
    if (layer !== null) joinLayer(layers, layer, passage)
    threat?.texts.push(passage.text)
    for (const vector of threat === null ? [] : vectorsIn(passage.text))
      threat?.vectors.push(vectorStatement(vector, passage.place))
    for (const [line, words] of passage.text.split('\n').entries()) {
      const place = { ...passage.place, line: passage.place.line + line }
      const base = threat === null ? baseOfLine(words, place) : null
      if (base !== null) bases.push(base)
      const day = REVIEWED.exec(words.slice(0, 200))?.[1]
      if (day !== undefined && isDay(day)) reviewed ??= { value: day, place }
    }
    for (const part of labelled(passage.text, item !== null)) {
      if (part.isOpen) {
        label = part.section
        wasItem = false
      }
      if (part.text.trim() === '') continue
      const section = under(sectionHere(), part.section ?? label ?? sectionHere())
      if (section.kind === 'aside') continue
      const { line, column } = passage.place
      const start = (part.line === 0 ? column : 1) + part.column
      const place = { ...passage.place, line: line + part.line, column: start }
      add(statementOf(part.text, place, section, item), threat)
    }
  }
  const add = (statement: Statement, threat: OutlinedThreat | null): void => {
    statements.push(statement)
    if (statement.aboutControls) threat?.statements.push(statement)
  }

  for (const block of blocks) {
    switch (block.kind) {
      case 'heading':
        readHeading(block.depth, block.title)
        break
      case 'prose':
        readPassage(block.passage, block.item)
        break
      case 'table': {
        label = null
        if (sectionHere().kind === 'aside') break
        const read = factorsOfTable(block.table, factors, report)
        if (read !== null) {
          factors = read
          break
        }
        const above = threatHere()
        for (const row of rowsOf(block.table, sectionHere())) {
          const threat =
            row.threat === null ? above : begin(row.threat, row.threat.place, row.threat.layer ?? layerHere())
          if (row.threat !== null && above !== null && above.statements.length === 0) dropped.add(above)
          threat?.texts.push(row.text)
          for (const vector of threat === null ? [] : vectorsIn(row.text))
            threat?.vectors.push(vectorStatement(vector, threat.place))
          for (const statement of row.statements) add(statement, threat)
        }
        break
      }
      case 'hidden':
        break
    }
  }
  const kept = threats.filter((threat) => !dropped.has(threat))
  return { title, description, threats: kept, statements, factors, bases, layers, reviewed }
}

/** What holds for a part under a heading: its own kind, and everything that the heading takes away. */
function under(outer: Section, own: Section): Section {
  if (outer.kind === 'aside') return outer
  const kind = own.kind === 'other' && outer.kind === 'controls' ? 'controls' : own.kind
  return { kind, atMost: outer.atMost ?? own.atMost, asserted: own.asserted && outer.atMost === null }
}

function statementOf(text: string, place: Place, section: Section, item: ListEntry | null): Statement {
  const aboutControls = section.kind === 'controls'
  const marked = aboutControls ? markOf(text) : null
  const atMost = item?.checked === false ? 'planned' : section.atMost
  return {
    text: marked?.words ?? text,
    place,
    status: marked?.status ?? null,
    atMost,
    asserted: section.asserted && atMost === null && item !== null,
    aboutControls,
  }
}

function joinLayer(layers: Map<LayerId, LayerStatement>, id: LayerId, { text, place }: Visible): void {
  const before = layers.get(id)
  const uncertain = /^\s*(?:unknown\b|not certain\b)/i.test(text) || before?.state === 'uncertain'
  layers.set(id, {
    text: before === undefined ? text : `${before.text}\n${text}`,
    state: uncertain ? 'uncertain' : 'stated',
    place: before?.place ?? place,
  })
}

/** A heading over "Threat: ..." names that threat, unless it is about controls or something else. */
function isThreatRoom({ section, layer }: Open): boolean {
  return layer === null && section.kind === 'other'
}
