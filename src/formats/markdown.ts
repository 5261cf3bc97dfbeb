import { type FactorId, normaliseName } from '../aivss/factors.ts'
import { type LayerId, layerFromName } from '../model/maestro.ts'
import type { Place, Reasoned } from '../source/place.ts'
import type { LayerStatement, Mitigation, Threat, ThreatModel } from '../model/threat-model.ts'
import { placeOfIndex, readStructured } from '../source/structured.ts'
import {
  readFactorTable,
  readMitigationTable,
  readThreatTable,
  type Report,
  tableKind,
} from './markdown-tables.ts'
import { tooCostly } from './markdown-limits.ts'
import type { Block } from './markdown-tree.ts'
import { readModelFile } from './native.ts'
import { mitigationsFromProse, type Passage } from './prose-mitigations.ts'
import type { ModelProblem, Reader, ReadResult } from './reader.ts'

/**
 * Markdown threat models: the native keys in YAML front matter, and tables, layer headings and prose in the body.
 * Only what the rendered page shows is read.
 */
export const markdown: Reader = {
  id: 'markdown',
  recognises: (path, head) =>
    /\.(md|markdown)$/i.test(path) &&
    /^\uFEFF?---[ \t]*\r?\n[\s\S]*?^["']?agent-threat-model["']?\s*:/m.test(head),
  async read(text, path) {
    const split = splitFrontMatter(text)
    if (split === null) {
      return {
        models: [],
        problems: [
          {
            message: 'the file has no front matter that names the agent',
            help: 'Begin the file with "---", "agent-threat-model: 1", "agent:", "  id: my-agent" and "---".',
            place: { path, line: 1, column: 1 },
            agent: null,
          },
        ],
      }
    }
    const parsed = readStructured(split.front, path, { syntax: 'yaml', lineOffset: 1 })
    if (!parsed.ok)
      return { models: [], problems: parsed.problems.map((problem) => ({ ...problem, agent: null })) }
    const front = readModelFile(parsed.source, path, 'markdown')
    const model = front.models[0]
    if (model === undefined) return front
    if (front.models.length > 1) return severalAgents(front, path)
    const costly = tooCostly(split.body)
    if (costly !== null) {
      const { message, help, index } = costly
      const place = placeOfIndex(split.body, index, path, split.bodyLine - 1)
      return {
        models: [model],
        problems: [...front.problems, { message, help, place, agent: model.agent.id.value }],
      }
    }
    const { readBlocks } = await import('./markdown-tree.ts')
    const body = readBody(readBlocks(split.body, path, split.bodyLine - 1), model.agent.id.value)
    const joined = await joinBody(model, body)
    return { models: [joined.model], problems: [...front.problems, ...body.problems, ...joined.problems] }
  },
}

function severalAgents(front: ReadResult, path: string): ReadResult {
  const help = 'Write one Markdown file per agent, or use the YAML form with "agents:".'
  const problem = {
    message: 'a Markdown file can hold one agent only',
    help,
    place: { path, line: 1, column: 1 },
    agent: null,
  }
  return { models: front.models, problems: [...front.problems, problem] }
}

function splitFrontMatter(
  text: string,
): { readonly front: string; readonly body: string; readonly bodyLine: number } | null {
  const match = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m.exec(text)
  if (match === null || match.index !== 0) return null
  const front = match[1] ?? ''
  return { front, body: text.slice(match[0].length), bodyLine: match[0].split('\n').length }
}

interface Body {
  readonly factors: ReadonlyMap<FactorId, Reasoned<number>> | null
  readonly factorsPlace: Place | null
  readonly mitigations: readonly Mitigation[] | null
  readonly mitigationsPlace: Place | null
  readonly threats: readonly Threat[] | null
  readonly threatsPlace: Place | null
  readonly layers: ReadonlyMap<LayerId, LayerStatement>
  readonly passages: readonly Passage[]
  readonly problems: readonly ModelProblem[]
}

/** Sections whose prose speaks of what could go wrong or ought to be done, not of what is in place. */
const NOT_TODAY =
  /threat|risk|attack|abuse|recommend|todo|to do|plan|roadmap|future|gap|residual|out of scope|assumption|question|example|appendix/i

function readBody(blocks: readonly Block[], agent: string): Body {
  const problems: ModelProblem[] = []
  const report: Report = (message, help, place) => problems.push({ message, help, place, agent })
  let factors: Map<FactorId, Reasoned<number>> | null = null
  let mitigations: Mitigation[] | null = null
  let threats: Threat[] | null = null
  const places: { factors: Place | null; mitigations: Place | null; threats: Place | null } = {
    factors: null,
    mitigations: null,
    threats: null,
  }
  const layers = new Map<LayerId, LayerStatement>()
  const passages: Passage[] = []
  const headings: { depth: number; text: string }[] = []
  let layer: { id: LayerId; depth: number } | null = null
  for (const block of blocks) {
    if (block.kind === 'heading') {
      while (headings.length > 0 && (headings.at(-1)?.depth ?? 0) >= block.depth) headings.pop()
      headings.push({ depth: block.depth, text: block.title.text })
      const id = layerFromName(block.title.text)
      if (id !== null) layer = { id, depth: block.depth }
      else if (layer !== null && block.depth <= layer.depth) layer = null
    } else if (block.kind === 'hidden') {
      if (hidesTable(block.text)) {
        const help =
          'Move the table into the visible text; what the rendered page does not show is never read.'
        report('a factor or mitigation table stands in code, a comment or raw HTML', help, block.place)
      }
    } else if (block.kind === 'table') {
      const kind = tableKind(block.table)
      if (kind === 'factors') {
        factors = readFactorTable(block.table, factors ?? new Map(), report)
        places.factors ??= block.table.place
      } else if (kind === 'mitigations') {
        mitigations = readMitigationTable(block.table, mitigations ?? [], report)
        places.mitigations ??= block.table.place
      } else if (kind === 'threats') {
        threats = readThreatTable(block.table, threats ?? [], report)
        places.threats ??= block.table.place
      }
    } else {
      const uncertain = /^\s*(?:unknown\b|not certain\b)/i.test(block.passage.text)
      const passage = { ...block.passage, uncertain }
      if (layer !== null) {
        const before = layers.get(layer.id)
        layers.set(layer.id, {
          text: before === undefined ? passage.text : `${before.text}\n${passage.text}`,
          state: uncertain || before?.state === 'uncertain' ? 'uncertain' : 'stated',
          place: before?.place ?? passage.place,
        })
      }
      if (layer !== null || !headings.some((heading) => heading.depth > 1 && NOT_TODAY.test(heading.text)))
        passages.push(passage)
    }
  }
  return {
    factors,
    factorsPlace: places.factors,
    mitigations,
    mitigationsPlace: places.mitigations,
    threats,
    threatsPlace: places.threats,
    layers,
    passages,
    problems,
  }
}

/** Joins body and front matter; a key may stand in either part, not in both. What a table or entry states outweighs prose. */
async function joinBody(
  model: ThreatModel,
  body: Body,
): Promise<{ readonly model: ThreatModel; readonly problems: readonly ModelProblem[] }> {
  const problems: ModelProblem[] = []
  const both = (what: string, place: Place | null): void => {
    if (place === null) return
    const help = 'Keep them in one of the two places; which would count is not defined.'
    problems.push({
      message: `${what} stand in the front matter and in a table`,
      help,
      place,
      agent: model.agent.id.value,
    })
  }
  const frontFactors = Object.keys(model.factors).length > 0
  if (frontFactors && body.factors !== null) both('factors', body.factorsPlace)
  if (model.mitigations.length > 0 && body.mitigations !== null) both('mitigations', body.mitigationsPlace)
  if (model.threats.length > 0 && body.threats !== null) both('threats', body.threatsPlace)
  for (const [id, layer] of body.layers)
    if (model.layers[id] !== undefined) both(`statements about ${id}`, layer.place)
  const stated = model.mitigations.length > 0 ? model.mitigations : (body.mitigations ?? [])
  const prose = (await mitigationsFromProse(body.passages)).filter(
    (one) => !stated.some((other) => other.id === one.id),
  )
  return {
    model: {
      ...model,
      factors: frontFactors ? model.factors : Object.fromEntries(body.factors ?? []),
      mitigations: [...stated, ...prose],
      threats: model.threats.length > 0 ? model.threats : (body.threats ?? []),
      layers: { ...Object.fromEntries(body.layers), ...model.layers },
    },
    problems,
  }
}

function hidesTable(text: string): boolean {
  const words = text
    .slice(0, 200_000)
    .replace(/<!--|-->/g, '\n')
    .replace(/<[^<>]*>/g, '|')
  return (
    /\|?\s*factors?\s*\|+\s*\|?\s*value/i.test(words) ||
    /\|?\s*mitigations?\s*\|[\s|]*status/i.test(words) ||
    words.split('\n').some(isTableHeader)
  )
}

/** Whether a line heads a factor or mitigation table, in whatever order its columns stand. */
function isTableHeader(line: string): boolean {
  if (!line.includes('|')) return false
  const [first, ...others] = line
    .split('|')
    .map(normaliseName)
    .filter((cell) => cell !== '')
  return (
    (first === 'factor' && others.includes('value')) || (first === 'mitigation' && others.includes('status'))
  )
}
