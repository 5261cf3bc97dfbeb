import { normaliseName } from '../../aivss/factors.ts'
import { layerFromName } from '../../model/maestro.ts'
import { slug } from '../../model/names.ts'
import type { ThreatModel } from '../../model/threat-model.ts'
import { tableKind } from '../markdown-tables.ts'
import type { Block, Visible } from '../markdown-tree.ts'
import type { ModelPath, SourceComment } from './comments.ts'
import type { Change } from './statable.ts'

/** What the body of a Markdown model holds beside the model. */
export interface MarkdownRest {
  readonly comments: readonly SourceComment[]
  /** What no other form has room for. */
  readonly left: readonly Change[]
}

const COLUMNS = {
  factors: ['factor', 'value', 'why'],
  mitigations: ['mitigation', 'status', 'how', 'evidence'],
  threats: ['id', 'layer', 'threat', 'cvss', 'aivss', 'mitigations', 'refs'],
} as const

const OWN_HEADINGS = new Set([
  'factors',
  'mitigations',
  'threats',
  'layers',
  'risk factors',
  'maestro layers',
])

/** Comments and parts of a body that are not the model's. `model` is what was read from the file. */
export function markdownRest(blocks: readonly Block[], model: ThreatModel): MarkdownRest {
  const comments: SourceComment[] = []
  const left: Change[] = []
  let under: { title: Visible | null; passages: number } = { title: null, passages: 0 }
  let layer: { id: string; depth: number } | null = null
  const close = (): void => {
    if (under.passages === 0 || under.title === null) return
    left.push({
      what: `the text under "${under.title.text}" is not part of a model (${under.passages} ${under.passages === 1 ? 'paragraph' : 'paragraphs'})`,
      place: under.title.place,
    })
  }
  for (const [index, block] of blocks.entries()) {
    switch (block.kind) {
      case 'heading': {
        close()
        under = { title: block.title, passages: 0 }
        const id = layerFromName(block.title.text)
        if (id !== null) layer = { id, depth: block.depth }
        else if (layer !== null && block.depth <= layer.depth) layer = null
        if (block.depth === 1 && id === null && !isName(block.title.text, model) && !isOwn(block.title.text))
          left.push({
            what: `the title "${block.title.text}" is not part of a model`,
            place: block.title.place,
          })
        break
      }
      case 'prose':
        if (layer !== null) break
        if (under.title === null)
          left.push({
            what: 'a paragraph before the first heading is not part of a model',
            place: block.passage.place,
          })
        else under.passages++
        break
      case 'table': {
        const kind = tableKind(block.table)
        if (kind === null)
          left.push({ what: 'a table states nothing of the model', place: block.table.place })
        else {
          const known: readonly string[] = COLUMNS[kind]
          for (const cell of block.table.header)
            if (cell.text !== '' && !known.includes(normaliseName(cell.text)))
              left.push({ what: `the column "${cell.text}" is not part of a model`, place: cell.place })
        }
        break
      }
      case 'hidden': {
        const found = commentLines(block.text)
        if (found === null) left.push({ what: 'code or raw HTML is not part of a model', place: block.place })
        else {
          const section = layer === null ? sectionAfter(blocks, index) : ['layers', layer.id]
          for (const [line, text] of found.entries())
            comments.push({
              agent: 0,
              ...about(model, section, text),
              where: 'before',
              place: { ...block.place, line: block.place.line + line },
            })
        }
        break
      }
    }
  }
  close()
  return { comments, left }
}

/** A title that repeats the agent's name, or that its id was made of. */
function isName(title: string, { agent }: ThreatModel): boolean {
  return title === agent.name || slug(title) === agent.id.value
}

function isOwn(title: string): boolean {
  return OWN_HEADINGS.has(normaliseName(title))
}

/** The lines of an HTML comment; null where the HTML is more than that. */
function commentLines(html: string): readonly string[] | null {
  const trimmed = html.trim()
  if (!trimmed.startsWith('<!--') || trimmed.indexOf('-->') !== trimmed.length - 3) return null
  const lines = trimmed.slice(4, -3).split(/\r?\n/)
  return lines
    .map((line) => line.trim())
    .filter((line, index) => line !== '' || (index > 0 && index < lines.length - 1))
}

/** What the next thing in the body states. */
function sectionAfter(blocks: readonly Block[], from: number): ModelPath {
  for (const block of blocks.slice(from + 1, from + 50)) {
    if (block.kind === 'hidden') continue
    if (block.kind === 'prose') return []
    if (block.kind === 'table') {
      const kind = tableKind(block.table)
      return kind === null ? [] : [kind]
    }
    const layer = layerFromName(block.title.text)
    if (layer !== null) return ['layers', layer]
  }
  return []
}

/** `autonomy: No outsider has tested it.` above the table of factors is about that row. */
function about(
  model: ThreatModel,
  section: ModelPath,
  text: string,
): { readonly path: ModelPath; readonly text: string } {
  const colon = text.indexOf(': ')
  const row = colon === -1 ? null : rowOf(model, section, text.slice(0, colon))
  return row === null
    ? { path: section, text: ` ${text}` }
    : { path: [...section, row], text: ` ${text.slice(colon + 2)}` }
}

function rowOf(model: ThreatModel, [section]: ModelPath, name: string): string | null {
  switch (section) {
    case 'factors':
      return Object.hasOwn(model.factors, name) ? name : null
    case 'mitigations':
      return model.mitigations.some(({ id }) => id === name) ? name : null
    case 'threats': {
      const index = model.threats.findIndex(({ id }) => id === name)
      return index === -1 ? null : String(index)
    }
    default:
      return null
  }
}
