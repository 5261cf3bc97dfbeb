import { FACTOR_SETS, type FactorId, factorFromName } from '../aivss/factors.ts'
import { LAYER_IDS, type LayerId, layerFromName } from '../model/maestro.ts'
import type { Place, Reasoned } from '../source/place.ts'
import type { DeclaredScore, LayerStatement, ThreatModel } from '../model/threat-model.ts'
import { shorten } from '../source/decode.ts'
import { didYouMean } from '../source/suggest.ts'
import { slug } from '../model/names.ts'
import { mitigationsFromProse, type Passage } from './prose-mitigations.ts'
import type { ModelProblem, Reader } from './reader.ts'

/**
 * The text of a public agent directory's threat-model page, in both renderings: a table of ten factors with unlabelled
 * layers, or page chrome with a printed score, name and value lines, and labelled layers.
 */
export const listing: Reader = {
  id: 'listing',
  recognises(_path, head) {
    const text = head.replaceAll('\u00A0', ' ')
    return TITLE_ANYWHERE.test(text) && RATIONALE_ANYWHERE.test(text)
  },
  async read(text, path) {
    const lines = linesOf(text, path)
    const titleAt = lines.findIndex((line) => TITLE.test(line.text))
    const name = TITLE.exec(lines[titleAt]?.text ?? '')?.[1]?.trim() ?? ''
    const stem =
      path
        .split('/')
        .at(-1)
        ?.replace(/\.[^.]*$/, '') ?? ''
    const id = slug(name) || slug(stem)
    const problems: ModelProblem[] = []
    const report: Report = (message, help, place) =>
      problems.push({ message, help, place, agent: id === '' ? null : id })
    const place = lines[Math.max(0, titleAt)]?.place ?? { path, line: 1, column: 1 }
    if (id === '') {
      report(
        'the listing names no agent',
        'Write the agent\'s name in the title line, "NAME — agentic threat model".',
        place,
      )
      return { models: [], problems }
    }
    const rationaleAt = indexFrom(lines, titleAt + 1, RATIONALE)
    const layersAt = indexFrom(lines, rationaleAt, MAESTRO)
    if (layersAt === lines.length) {
      report(
        'the listing has no MAESTRO part',
        'Add the line "MAESTRO 7-layer threat model" and the seven layer paragraphs.',
        place,
      )
    }
    const head = readHead(lines.slice(titleAt + 1, rationaleAt))
    const numbers = readNumbers(lines.slice(rationaleAt + 1, layersAt), report)
    const layers = readLayers(lines.slice(layersAt + 1), report)
    const model: ThreatModel = {
      format: 'listing',
      path,
      place,
      agent: {
        id: { value: id, place },
        name: name === '' ? id : name,
        description: head.summary,
        owner: null,
        exposure: null,
        artefacts: [],
      },
      listing: null,
      capabilities: [],
      cvss:
        numbers.cvss === null
          ? null
          : { base: numbers.cvss.value, vector: null, why: null, place: numbers.cvss.place },
      scored: 'agent',
      factors: numbers.factors,
      factorNames: 'listing',
      maturity: numbers.threat,
      strength: numbers.mitigation,
      mitigations: await mitigationsFromProse(layers.passages),
      threats: [],
      layers: layers.statements,
      review: null,
      declared: head.declared,
      profile: null,
    }
    return { models: [model], problems }
  },
}

const TITLE = /^(.{1,200}?)\s+[—–-]{1,2}\s+agentic threat model\s*$/iu
const TITLE_ANYWHERE = /^.{1,200}?\s[—–-]{1,2}\sagentic threat model\s*$/imu
const RATIONALE = /^OWASP AIVSS score rationale\b/i
const RATIONALE_ANYWHERE = /^\s*OWASP AIVSS score rationale\b/im
const MAESTRO = /^MAESTRO 7-layer threat model\b/i
const FOOTER = /^MAESTRO\s+[—–-]{1,2}\s+the 7-layer/i
const UNCERTAIN = /^not certain from (?:the )?listing\b/i

interface Line {
  /** The line without surrounding blanks, NBSP read as a blank. */
  readonly text: string
  readonly place: Place
}

type Report = (message: string, help: string, place: Place) => void

function linesOf(text: string, path: string): readonly Line[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .map((raw, index) => {
      const clean = raw.replaceAll('\u00A0', ' ')
      return {
        text: clean.trim(),
        place: { path, line: index + 1, column: clean.length - clean.trimStart().length + 1 },
      }
    })
}

function indexFrom(lines: readonly Line[], from: number, pattern: RegExp): number {
  const found = lines.findIndex((line, index) => index >= from && pattern.test(line.text))
  return found === -1 ? lines.length : found
}

function readHead(lines: readonly Line[]): {
  readonly summary: string | null
  readonly declared: DeclaredScore | null
} {
  let declared: DeclaredScore | null = null
  const summary: string[] = []
  for (const line of lines) {
    const score =
      /^(?:\d{1,2}(?:\.\d+)?)?\s*AIVSS\s+(\d{1,2}(?:\.\d+)?)\s*[·•|-]\s*(None|Low|Medium|High|Critical)\s*$/iu.exec(
        line.text,
      )
    if (score !== null)
      declared = { aivss: Number(score[1]), severity: score[2]?.toLowerCase() ?? null, place: line.place }
    else if (line.text !== '') summary.push(line.text)
  }
  return { summary: summary.length === 0 ? null : summary.join(' '), declared }
}

interface Numbers {
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

function readNumbers(lines: readonly Line[], report: Report): Numbers {
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

interface Layers {
  readonly statements: ThreatModel['layers']
  readonly passages: readonly Passage[]
}

/** `L1 · Foundation Models⚠ not certain from listing`, `L3 · Agent Frameworks✓ mapped` */
const LABEL = /^(L[1-7]\s*[·.:–—-]\s*[A-Za-z&() ]{3,60}?)\s*(⚠.*|✓.*)?$/u

function readLayers(lines: readonly Line[], report: Report): Layers {
  const end = indexFrom(lines, 0, FOOTER)
  const body = lines.slice(0, end).filter((line) => !/^Per-layer threats for this agent\b/i.test(line.text))
  return body.some((line) => labelOf(line.text) !== null)
    ? readLabelled(body, report)
    : readPositional(body, report)
}

function labelOf(text: string): { layer: LayerId; uncertain: boolean } | null {
  const match = LABEL.exec(text)
  const layer = match === null ? null : layerFromName(match[1] ?? '')
  return layer === null ? null : { layer, uncertain: match?.[2]?.startsWith('⚠') ?? false }
}

function readLabelled(lines: readonly Line[], report: Report): Layers {
  const statements: Partial<Record<LayerId, LayerStatement>> = {}
  const passages: Passage[] = []
  let current: { layer: LayerId; uncertain: boolean } | null = null
  for (const line of lines) {
    const label = labelOf(line.text)
    if (label !== null) {
      if (statements[label.layer] !== undefined)
        report(`the layer ${label.layer} stands twice`, 'Keep one part per layer.', line.place)
      current = label
    } else if (line.text !== '' && current !== null) {
      const before = statements[current.layer]
      const uncertain = current.uncertain || UNCERTAIN.test(line.text) || before?.state === 'uncertain'
      passages.push({ text: line.text, place: line.place, uncertain })
      statements[current.layer] = {
        text: before === undefined ? line.text : `${before.text}\n${line.text}`,
        state: uncertain ? 'uncertain' : 'stated',
        place: before?.place ?? line.place,
      }
    }
  }
  return { statements, passages }
}

function readPositional(lines: readonly Line[], report: Report): Layers {
  const paragraphs = paragraphsOf(lines)
  const aligned = paragraphs.length === LAYER_IDS.length
  const passages = paragraphs.map((one) => ({ ...one, uncertain: !aligned || UNCERTAIN.test(one.text) }))
  if (!aligned && lines.some((line) => line.text !== '')) {
    const first = lines.find((line) => line.text !== '')
    if (first !== undefined) {
      report(
        `the layers are not aligned: ${paragraphs.length} paragraphs instead of seven`,
        'Label each paragraph ("L1 · Foundation Models"), or keep exactly one paragraph per layer. Nothing in them counts as in place until then.',
        first.place,
      )
    }
  }
  const statements: Partial<Record<LayerId, LayerStatement>> = {}
  if (aligned) {
    LAYER_IDS.forEach((id, index) => {
      const passage = passages[index]
      if (passage !== undefined)
        statements[id] = {
          text: passage.text,
          state: passage.uncertain ? 'uncertain' : 'stated',
          place: passage.place,
        }
    })
  }
  return { statements, passages }
}

/** Paragraphs by blank lines where that gives seven; otherwise every line is one, as in the table rendering. */
function paragraphsOf(lines: readonly Line[]): readonly { readonly text: string; readonly place: Place }[] {
  const blocks: { text: string; place: Place }[] = []
  let open = false
  for (const line of lines) {
    const last = blocks.at(-1)
    if (line.text === '') open = false
    else if (open && last !== undefined) last.text += `\n${line.text}`
    else {
      blocks.push({ ...line })
      open = true
    }
  }
  return blocks.length === LAYER_IDS.length ? blocks : lines.filter((line) => line.text !== '')
}
