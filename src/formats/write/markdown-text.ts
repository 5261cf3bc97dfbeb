import { FACTOR_IDS } from '../../aivss/factors.ts'
import { LAYER_IDS, LAYERS } from '../../model/maestro.ts'
import type { ThreatModel } from '../../model/threat-model.ts'
import { harmless, settled, type SourceComment } from './comments.ts'
import { entriesOf, profileText, type Section } from './model-tree.ts'
import { numberText } from './yaml-scalar.ts'
import { entryLines, pathsOf } from './yaml-tree.ts'

/**
 * A model as Markdown: the keys in front matter, and the sections of `inBody` as tables and headings. Whether a body reads back
 * the same is for the caller to see: a cell cannot hold everything that a key can.
 */
export function markdownText(
  model: ThreatModel,
  inBody: ReadonlySet<Section>,
  comments: readonly SourceComment[],
): string {
  const entries = [['agent-threat-model', { kind: 'plain', text: '1' }] as const, ...entriesOf(model, inBody)]
  const isBody = ({ path: [section], text }: SourceComment): boolean =>
    [...inBody].some((one) => one === section) && !ENDS_A_COMMENT.test(harmless(text))
  const front = settled(
    comments.filter((one) => !isBody(one)),
    pathsOf(entries),
    ['agent'],
  )
  const inside = comments.filter(isBody)
  const hidden = (one: SourceComment): Hidden => ({
    section: one.path[0] ?? '',
    text: hiddenComment(model, one),
  })
  const rest = front.after([]).map((text) => `#${/^(?:\s|$)/.test(text) ? '' : ' '}${text}`)
  return [
    ['---', ...entryLines(entries, front), ...rest, '---'].join('\n'),
    `# ${visible(harmless(model.agent.name).trim()) || model.agent.id.value}`,
    ...(inBody.has('factors') ? section('Factors', 'factors', factorTable(model), inside.map(hidden)) : []),
    ...(inBody.has('mitigations')
      ? section('Mitigations', 'mitigations', mitigationTable(model), inside.map(hidden))
      : []),
    ...(inBody.has('threats') ? section('Threats', 'threats', threatTable(model), inside.map(hidden)) : []),
    ...(inBody.has('layers') ? layerSections(model, inside) : []),
  ]
    .join('\n\n')
    .concat('\n')
}

/** What would end an HTML comment early, or not begin one. */
const ENDS_A_COMMENT = /--!?>|^\s*-?>|-\s*$/

/** Names of rows that can stand in an HTML comment. */
const SAFE_NAME = /^\w[\w.]*(?:-[\w.]+)*$/

type Row = readonly string[]

/** A comment of the body, and the section that it stands in. */
interface Hidden {
  readonly section: string
  readonly text: string
}

function section(
  title: string,
  key: Section,
  rows: readonly Row[],
  comments: readonly Hidden[],
): readonly string[] {
  const [header = [], ...others] = rows
  if (others.length === 0) return []
  const line = (cells: Row): string => `| ${cells.join(' | ')} |`
  return [
    `## ${title}`,
    ...comments.filter((one) => one.section === key).map(({ text }) => text),
    [line(header), line(header.map(() => '---')), ...others.map(line)].join('\n'),
  ]
}

function factorTable({ factors }: ThreatModel): readonly Row[] {
  return [
    ['Factor', 'Value', 'Why'],
    ...FACTOR_IDS.flatMap((id): readonly Row[] => {
      const factor = factors[id]
      return factor === undefined ? [] : [[visible(id), numberText(factor.value), visible(factor.why ?? '')]]
    }),
  ]
}

function mitigationTable({ mitigations }: ThreatModel): readonly Row[] {
  return [
    ['Mitigation', 'Status', 'How', 'Evidence'],
    ...mitigations.map(({ id, status, how, evidence }) => [
      id,
      status,
      visible(how ?? ''),
      visible(evidence.map(({ value }) => value).join('; ')),
    ]),
  ]
}

function threatTable({ threats }: ThreatModel): readonly Row[] {
  const hasProfiles = threats.some(({ aivss }) => aivss !== null)
  const profile = (cell: string): Row => (hasProfiles ? [cell] : [])
  return [
    ['Id', 'Layer', 'Threat', 'CVSS', ...profile('AIVSS'), 'Mitigations', 'Refs'],
    ...threats.map(({ id, layer, title, cvss, aivss, mitigations, refs }) => [
      visible(id),
      layer ?? '',
      visible(title),
      cvss === null ? '' : (cvss.vector ?? numberText(cvss.base ?? 0)),
      ...profile(aivss === null ? '' : profileText(aivss)),
      mitigations.map(({ value }) => value).join(', '),
      visible(refs.join(' ')),
    ]),
  ]
}

function layerSections(model: ThreatModel, comments: readonly SourceComment[]): readonly string[] {
  const first = LAYER_IDS.find((id) => model.layers[id] !== undefined)
  return LAYER_IDS.flatMap((id) => {
    const layer = model.layers[id]
    if (layer === undefined) return []
    const about = comments.filter(({ path }) => path[0] === 'layers' && (path[1] ?? first) === id)
    return [
      `## ${id} · ${visible(LAYERS[id].name)}`,
      ...about.map((one) => hiddenComment(model, one)),
      layer.text.split('\n').map(visible).join('\n'),
    ]
  })
}

/** A comment in the body names the row that it is about. */
function hiddenComment({ threats }: ThreatModel, { path, text }: SourceComment): string {
  const [section, row] = path
  const name = section === 'threats' && row !== undefined ? threats[Number(row)]?.id : row
  const isNamed = section !== 'layers' && name !== undefined && SAFE_NAME.test(name)
  return `<!-- ${isNamed ? `${name}: ` : ''}${harmless(text).trim()} -->`
}

/** Text that a reader of the page sees as it is: no markup, no HTML, no cell of a table. */
function visible(text: string): string {
  return text
    .replace(/[\\`*[\]<~|]|&(?=[#\w])|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&')
    .replace(/^(?=[-+=#>])/, '\\')
    .replace(/#$/, '\\#')
    .replace(/^(\d{1,9})(?=[.)](?:\s|$))/, '$1\\')
}
