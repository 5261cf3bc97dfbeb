import { FACTOR_IDS } from '../../aivss/factors.ts'
import { LAYER_IDS } from '../../model/maestro.ts'
import type {
  CvssStatement,
  Mitigation,
  ProfileStatement,
  Review,
  SsvcStatement,
  Threat,
  ThreatModel,
} from '../../model/threat-model.ts'
import type { Reasoned } from '../../source/place.ts'
import { numberText } from './yaml-scalar.ts'
import type { Entry, YamlNode } from './yaml-tree.ts'

/** Keys of the native form that a Markdown file may state in its body instead. */
export type Section = 'factors' | 'mitigations' | 'threats' | 'layers'

/** The keys of the native form for one model, in their usual order, without the sections that are stated elsewhere. */
export function entriesOf(model: ThreatModel, elsewhere: ReadonlySet<Section> = new Set()): readonly Entry[] {
  const unless = (section: Section, entry: readonly Entry[]): readonly Entry[] =>
    elsewhere.has(section) ? [] : entry
  return [
    ['agent', map(agentEntries(model))],
    ...optional('listing', model.listing, ({ value }) => text(value)),
    ...listed('capabilities', model.capabilities.map(capabilityNode)),
    ...optional('cvss', model.cvss, cvssNode),
    ...unless('factors', mapped('factors', factorEntries(model))),
    ...optional('exploit-maturity', model.maturity, reasonedNode),
    ...optional('mitigation-strength', model.strength, reasonedNode),
    ...unless(
      'mitigations',
      mapped(
        'mitigations',
        model.mitigations.map((one): Entry => [one.id, mitigationNode(one)]),
      ),
    ),
    ...unless('threats', listed('threats', model.threats.map(threatNode))),
    ...unless('layers', mapped('layers', layerEntries(model))),
    ...optional('review', model.review, reviewNode),
    ...optional('aivss', model.profile, profileNode),
    ...optional('ssvc', model.ssvc, ssvcNode),
  ]
}

function agentEntries({ agent }: ThreatModel): readonly Entry[] {
  return [
    ['id', text(agent.id.value)],
    ...(agent.name === agent.id.value ? [] : [['name', text(agent.name)] as const]),
    ...optional('description', agent.description, text),
    ...optional('owner', agent.owner, ({ value }) => text(value)),
    ...optional('exposure', agent.exposure, ({ value }) => plain(value)),
    ...listed(
      'artefacts',
      agent.artefacts.map(({ value }) => text(value)),
    ),
  ]
}

function factorEntries({ factors }: ThreatModel): readonly Entry[] {
  return FACTOR_IDS.flatMap((id): readonly Entry[] => {
    const factor = factors[id]
    return factor === undefined ? [] : [[id, reasonedNode(factor)]]
  })
}

function layerEntries({ layers }: ThreatModel): readonly Entry[] {
  return LAYER_IDS.flatMap((id): readonly Entry[] => {
    const layer = layers[id]
    return layer === undefined ? [] : [[id, text(layer.text)]]
  })
}

function capabilityNode({ value, why }: ThreatModel['capabilities'][number]): YamlNode {
  return why === null ? plain(value) : map([[value, text(why)]])
}

function reasonedNode({ value, why }: Reasoned<string | number>): YamlNode {
  const node = typeof value === 'number' ? plain(numberText(value)) : plain(value)
  return why === null
    ? node
    : inlineMap([
        ['value', node],
        ['why', text(why)],
      ])
}

function cvssNode({ base, vector, why }: CvssStatement): YamlNode {
  const vectorNode = vector === null ? null : plain(vector)
  const baseNode = base === null ? null : plain(numberText(base))
  if (why === null && baseNode === null && vectorNode !== null) return vectorNode
  if (why === null && vectorNode === null && baseNode !== null) return baseNode
  return inlineMap([
    ...optional('vector', vectorNode, (node) => node),
    ...optional('base', baseNode, (node) => node),
    ...optional('why', why, text),
  ])
}

function mitigationNode({ status, how, evidence, ticket, due }: Mitigation): YamlNode {
  return inlineMap([
    ['status', plain(status)],
    ...optional('how', how, text),
    ...listed(
      'evidence',
      evidence.map(({ value }) => text(value)),
    ),
    ...optional('ticket', ticket, text),
    ...optional('due', due, ({ value }) => plain(value)),
  ])
}

function threatNode({ id, layer, title, cvss, mitigations, refs, aivss }: Threat): YamlNode {
  return map([
    ['id', text(id)],
    ...optional('layer', layer, plain),
    ['title', text(title)],
    ...optional('cvss', cvss, cvssNode),
    ...inlineList(
      'mitigations',
      mitigations.map(({ value }) => plain(value)),
    ),
    ...inlineList('refs', refs.map(text)),
    ...optional('aivss', aivss, profileNode),
  ])
}

function reviewNode({ by, on, expires, artefacts }: Review): YamlNode {
  const digests = [...artefacts].map(([path, { value }]): Entry => [path, plain(value)])
  return inlineMap([
    ...optional('by', by, text),
    ...optional('on', on, ({ value }) => plain(value)),
    ...optional('expires', expires, ({ value }) => plain(value)),
    ...mapped('artefacts', digests),
  ])
}

/** The vector of a profile, behind the CVSS vector that stands with it. */
export function profileText({ cvss, vector }: ProfileStatement): string {
  return cvss === null ? vector.text : `${cvss.text} ${vector.text}`
}

function profileNode(profile: ProfileStatement): YamlNode {
  const { evidence, points } = profile
  const pair = plain(profileText(profile))
  const facts: readonly Entry[] = [
    ...optional('evidence', evidence, plain),
    ...optional('exposed', points.exposed, (value) => plain(String(value))),
    ...optional('automatable', points.automatable, (value) => plain(String(value))),
    ...optional('impact', points.impact, plain),
  ]
  return facts.length === 0 ? pair : map([['vector', pair], ...facts])
}

function ssvcNode({ input }: SsvcStatement): YamlNode {
  const factors = Object.entries(input.factors).map(([id, value]): Entry => [id, plain(String(value))])
  return map([
    ['threat', plain(input.threat)],
    ['vulnerability', plain(input.vulnerability)],
    ['impact', plain(input.impact)],
    ...(factors.length === 0 ? [] : [['factors', inlineMap(factors)] as const]),
  ])
}

function text(value: string): YamlNode {
  return { kind: 'text', text: value }
}

function plain(value: string): YamlNode {
  return { kind: 'plain', text: value }
}

function map(entries: readonly Entry[]): YamlNode {
  return { kind: 'map', entries }
}

function inlineMap(entries: readonly Entry[]): YamlNode {
  return { kind: 'map', entries, inline: true }
}

function optional<T>(
  key: string,
  value: T | null | undefined,
  node: (value: T) => YamlNode,
): readonly Entry[] {
  return value === null || value === undefined ? [] : [[key, node(value)]]
}

function listed(key: string, items: readonly YamlNode[]): readonly Entry[] {
  return items.length === 0 ? [] : [[key, { kind: 'list', items }]]
}

function inlineList(key: string, items: readonly YamlNode[]): readonly Entry[] {
  return items.length === 0 ? [] : [[key, { kind: 'list', items, inline: true }]]
}

function mapped(key: string, entries: readonly Entry[]): readonly Entry[] {
  return entries.length === 0 ? [] : [[key, map(entries)]]
}
