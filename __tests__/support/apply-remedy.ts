import { createHash } from 'node:crypto'
import { type Document, isMap, isScalar, isSeq, parseDocument, YAMLSeq } from 'yaml'
import type { RemedyPart } from '../../src/verdict/remedy.ts'
import type { AgentVerdict } from '../../src/verdict/verdict.ts'

export type Files = Readonly<Record<string, string>>

/** A file that exists at the base already and may serve as evidence. */
export const OLD_EVIDENCE = 'docs/controls.md'

/**
 * Applies changes to files as their words say and knows nothing of how they were found. `before` are the files of the base.
 */
export function applied(
  files: Files,
  agent: AgentVerdict,
  parts: readonly RemedyPart[],
  before: Files = {},
): Files {
  const next: Record<string, string> = { ...files }
  for (const { path, power } of parts.flatMap(powersToGo)) next[path] = revoke(next[path] ?? '', power)
  const path = agent.format === 'listing' ? beside(next, agent, parts) : agent.path
  const model = parseDocument(next[path] ?? '', { version: '1.2' })
  const base = parseDocument(before[agent.path] ?? '')
  // Who reviews looks at the files as they then are.
  const last = parts.toSorted((a, b) => Number(a.kind === 'review') - Number(b.kind === 'review'))
  for (const part of last) {
    if (agent.format === 'listing' && (part.kind === 'factor' || part.kind === 'raise'))
      next[agent.path] = withRow(next[agent.path] ?? '', part.id, part.to)
    else if (agent.format === 'aivss-0.8') capAll(model, part)
    else change(model, part, agent, next, base)
  }
  next[path] = path.endsWith('.json') ? JSON.stringify(model.toJS(), null, 2) : String(model)
  return next
}

function change(
  model: Document,
  part: RemedyPart,
  agent: AgentVerdict,
  next: Record<string, string>,
  base: Document,
): void {
  switch (part.kind) {
    case 'mitigation': {
      const kept = agent.mitigations
        .filter(({ id, source }) => id === part.id && source === 'stated')
        .flatMap(({ evidence }) => evidence.filter(({ holds }) => holds !== false).map(({ text }) => text))
      const at = ['mitigations', part.id]
      if (!isMap(model.getIn(at, true))) model.setIn(at, model.createNode({}))
      model.setIn([...at, 'status'], 'in-place')
      model.setIn([...at, 'how'], 'It was put in place as agreed.')
      model.setIn([...at, 'evidence'], model.createNode([...kept, ...evidenceFor(part, next)]))
      return
    }
    case 'factor':
      model.setIn(
        ['factors', part.id],
        model.createNode({ value: part.to, why: 'The agent can do less now.' }),
      )
      for (const { id } of part.without) dropCapability(model, id)
      return
    case 'power':
      dropCapability(model, part.id)
      return
    case 'capability': {
      const list = model.get('capabilities', true)
      if (isSeq(list)) list.add(model.createNode(part.id))
      else model.set('capabilities', model.createNode([part.id]))
      return
    }
    case 'raise':
      model.setIn(['factors', part.id], part.to)
      return
    case 'claim':
      model.set('mitigation-strength', part.strength)
      return
    case 'input':
      if (part.id === 'cvss') model.set('cvss', part.atMost)
      else model.setIn(['factors', part.id], part.atMost)
      return
    case 'layer':
      model.setIn(['layers', part.id], 'What there is to say about it.')
      return
    case 'restore': {
      const at = placeOf(part.subject)
      if (at[0] === 'threats') restoreThreat(model, base, at[1] ?? '')
      else model.setIn(at, base.getIn(at, true))
      return
    }
    case 'review': {
      const reviewed = Object.keys(agentReview(model))
      model.set(
        'review',
        model.createNode({
          by: '@acme/security',
          on: new Date().toISOString().slice(0, 10),
          artefacts: Object.fromEntries(reviewed.map((path) => [path, digest(next[path] ?? '')])),
        }),
      )
    }
  }
}

function powersToGo(part: RemedyPart): readonly { readonly path: string; readonly power: string }[] {
  if (part.kind === 'factor') return part.without.map(({ id, place }) => ({ path: place.path, power: id }))
  return part.kind === 'power' ? part.places.map(({ path }) => ({ path, power: part.id })) : []
}

/** Tools of a Claude Code sub-agent by the power that they give. */
const TOOLS: Readonly<Record<string, readonly string[]>> = {
  'exec.shell': ['Bash'],
  'fs.write': ['Write', 'Edit'],
  'fs.read': ['Read', 'Grep'],
  'net.fetch': ['WebFetch'],
}

function revoke(artefact: string, power: string): string {
  const tools = TOOLS[power]
  if (tools === undefined) throw new Error(`no tool is known to give ${power}`)
  return artefact.replace(/^tools: (.*)$/m, (_line, list: string) =>
    `tools: ${list
      .split(', ')
      .filter((tool) => !tools.includes(tool))
      .join(', ')}`.trimEnd(),
  )
}

function evidenceFor(
  { id, evidence }: Extract<RemedyPart, { kind: 'mitigation' }>,
  next: Record<string, string>,
): readonly string[] {
  switch (evidence) {
    case 'stated':
      return []
    case 'any':
      return ['https://example.com/report']
    case 'path':
      next[OLD_EVIDENCE] ??= 'What the platform does.\n'
      return [OLD_EVIDENCE]
    case 'new-path':
      next[`deploy/${id}.conf`] = 'enabled = true\n'
      return [`deploy/${id}.conf contains "enabled = true"`]
  }
}

function dropCapability(model: Document, id: string): void {
  const list = model.get('capabilities', true)
  if (!(list instanceof YAMLSeq)) return
  list.items = list.items.filter(
    (item) => !(isScalar(item) ? item.value === id : isMap(item) && item.has(id)),
  )
}

/** Where a model states what a finding is about. */
function placeOf(subject: string): readonly string[] {
  const [what = '', id] = subject.split(':')
  if (id !== undefined) return [`${what}s`, id]
  if (what === 'exposure') return ['agent', what]
  return ['cvss', 'mitigation-strength', 'exploit-maturity'].includes(what) ? [what] : ['factors', what]
}

function restoreThreat(model: Document, base: Document, id: string): void {
  const [now, before] = [model.get('threats', true), base.get('threats', true)]
  const threat = isSeq(before) ? before.items.find((one) => isMap(one) && one.get('id') === id) : undefined
  const others = isSeq(now) ? now.items.filter((one) => !(isMap(one) && one.get('id') === id)) : []
  model.set('threats', model.createNode([...others, threat]))
}

function agentReview(model: Document): Readonly<Record<string, unknown>> {
  const artefacts = model.getIn(['review', 'artefacts'], true)
  return isMap(artefacts) ? (artefacts.toJS(model) as Record<string, unknown>) : {}
}

function digest(text: string): string {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`
}

/** The native model beside a listing, with what the listing prints; only where a change has no room in the listing. */
function beside(next: Record<string, string>, agent: AgentVerdict, parts: readonly RemedyPart[]): string {
  if (parts.every(({ kind }) => kind === 'factor' || kind === 'raise')) return agent.path
  const path = agent.path.replace(/\.txt$/, '.aivss.yml')
  const { cvss, thm, claimedMf } = agent.score
  next[path] = [
    'agent-threat-model: 1',
    `agent: {id: ${agent.id}}`,
    `listing: ${agent.path}`,
    ...(cvss.base === null ? [] : [`cvss: ${cvss.base}`]),
    `exploit-maturity: ${thm}`,
    `mitigation-strength: ${claimedMf}`,
    '',
  ].join('\n')
  return path
}

const LISTED: Readonly<Record<string, string>> = {
  autonomy: 'Autonomy of Action',
  goal_planning: 'Goal-Driven Planning',
  self_mod: 'Self-Modification',
  tools: 'Dynamic Tool Use',
  persistence: 'Persistent Memory',
  context: 'Contextual Awareness',
  identity: 'Dynamic Identity',
  multi_agent: 'Multi-Agent Interactions',
  non_determinism: 'Non-Determinism',
  opacity: 'Opacity & Reflexivity',
}

/** A listing in which the line below a factor's name says another value. */
function withRow(listing: string, factor: string, value: number): string {
  const lines = listing.split('\n')
  const at = lines.indexOf(LISTED[factor] ?? '')
  if (at === -1) throw new Error(`the listing has no factor ${factor}`)
  return lines.with(at + 1, String(value)).join('\n')
}

/** In an assessment report every vulnerability states its factors itself. */
function capAll(report: Document, part: RemedyPart): void {
  const list = report.get('vulnerabilities', true)
  if (part.kind !== 'factor' || !isSeq(list)) throw new Error(`a report has no room for ${part.kind}`)
  list.items.forEach((_, index) => {
    const at = ['vulnerabilities', index, 'amplification_factors', part.id]
    const now = report.getIn(at)
    if (typeof now === 'number' && now > part.to) report.setIn(at, part.to)
  })
}
