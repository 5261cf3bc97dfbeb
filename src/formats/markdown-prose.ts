import type { MitigationId } from '../model/catalogue.ts'
import { asiIn } from '../model/asi.ts'
import { slug } from '../model/names.ts'
import type { CvssStatement, Review, Threat, ThreatModel } from '../model/threat-model.ts'
import type { Place, Stated } from '../source/place.ts'
import { placeOfIndex } from '../source/structured.ts'
import { tooCostly } from './markdown-limits.ts'
import { type FrontFacts, NO_FRONT, readFront, splitFront } from './markdown-prose/front.ts'
import { idOfFile, idOfFolder, idOfStem, nameOfTitle } from './markdown-prose/name.ts'
import type { Outline, OutlinedThreat } from './markdown-prose/outline.ts'
import { isAgentThreatModel } from './markdown-prose/recognise.ts'
import { agreed, numberStatement, vectorsIn, vectorStatement } from './markdown-prose/scores.ts'
import type { ModelProblem, Reader, ReadResult } from './reader.ts'

/** As many as a native model may have. */
const MOST_THREATS = 500

/**
 * Threat models of AI agents as people write them in Markdown, without our front matter and tables: threats from headings and
 * tables, mitigations from what stands under "Mitigations" and in columns of controls, with their status marks. Whatever the
 * rendered page does not say plainly stays absent.
 */
export const markdownProse: Reader = {
  id: 'markdown-prose',
  recognises: isAgentThreatModel,
  async read(text, path): Promise<ReadResult> {
    const start: Place = { path, line: 1, column: 1 }
    const split = splitFront(text)
    const front = split.front === null ? NO_FRONT : readFront(split.front, path)
    const costly = tooCostly(split.body)
    if (costly !== null) {
      const { message, help, index } = costly
      const place = placeOfIndex(split.body, index, path, split.bodyLine - 1)
      return { models: [], problems: [{ message, help, place, agent: null }] }
    }
    const [{ readBlocks }, { outlineOf }, { claimsOf, settleClaims }] = await Promise.all([
      import('./markdown-tree.ts'),
      import('./markdown-prose/outline.ts'),
      import('./markdown-prose/claims.ts'),
    ])
    const problems: ModelProblem[] = []
    const blocks = readBlocks(split.body, path, split.bodyLine - 1)
    const found = outlineOf(blocks, (message, help, place) =>
      problems.push({ message, help, place, agent: null }),
    )
    const claims = new Map(found.statements.map((statement) => [statement, claimsOf(statement)]))
    const mitigations = settleClaims([...claims.values()].flat())
    if (found.threats.length === 0 && mitigations.length === 0 && found.factors.size === 0) {
      const message =
        'the document says that it is about an AI agent, but holds no threat or mitigation that can be read'
      const help =
        'Head each threat with "T1: ..." or use a table with the columns Threat, Mitigation and Status; or write the model in the native form. If it is no threat model, take it out with "ignore:".'
      return { models: [], problems: [{ message, help, place: start, agent: null }] }
    }
    const title = found.title?.text ?? front.title ?? ''
    const name = nameOfTitle(title)
    const id = front.id ?? {
      value: idOfFile(path) || slug(name) || idOfFolder(path) || idOfStem(path),
      place: found.title?.place ?? { path, line: split.bodyLine, column: 1 },
    }
    const mentioned = (threat: OutlinedThreat): readonly Stated<MitigationId>[] =>
      firstOfEach(
        threat.statements.flatMap((one) =>
          (claims.get(one) ?? []).map((claim) => ({ value: claim.id, place: claim.place })),
        ),
      )
    const model: ThreatModel = {
      format: 'markdown-prose',
      path,
      place: id.place,
      agent: {
        id,
        name: name === '' ? id.value : name,
        description: found.description,
        owner: front.owner,
        exposure: null,
        artefacts: [],
      },
      listing: null,
      capabilities: [],
      cvss: agreed([...baseOfFront(front), ...found.bases]),
      scored: 'agent',
      factors: Object.fromEntries(found.factors),
      factorNames: 'standard',
      maturity: null,
      strength: null,
      mitigations,
      threats: threatsOf(found, mentioned, problems),
      layers: Object.fromEntries(found.layers),
      review: reviewOf(front.reviewed ?? found.reviewed),
      declared: null,
      profile: null,
      ssvc: null,
    }
    return { models: [model], problems: problems.map((problem) => ({ ...problem, agent: id.value })) }
  },
}

function baseOfFront({ cvss }: FrontFacts): readonly CvssStatement[] {
  if (cvss === null) return []
  const text = String(cvss.value)
  const [vector] = vectorsIn(text)
  const one = vector === undefined ? numberStatement(text, cvss.place) : vectorStatement(vector, cvss.place)
  return one === null ? [] : [one]
}

/** A day alone: such documents do not say who reviewed. */
function reviewOf(on: Stated<string> | null): Review | null {
  return on === null ? null : { by: null, on, expires: null, artefacts: new Map(), place: on.place }
}

/** A threat that a summary table names again by its id is the same threat. Those without an id are known by their title. */
function threatsOf(
  { threats }: Outline,
  mentioned: (threat: OutlinedThreat) => readonly Stated<MitigationId>[],
  problems: ModelProblem[],
): readonly Threat[] {
  const byId = new Map<string, Threat>()
  for (const threat of threats) {
    const id = threat.id ?? slug(threat.title)
    if (id === '') continue
    const known = byId.get(id)
    if (known === undefined && byId.size >= MOST_THREATS) {
      const message = `the document names more than ${MOST_THREATS} threats`
      problems.push({
        message,
        help: 'Split it into one document for each agent.',
        place: threat.place,
        agent: null,
      })
      break
    }
    const layer = known?.layer ?? threat.layer
    byId.set(id, {
      id,
      layer,
      title: known?.title ?? threat.title.slice(0, 500),
      cvss: known?.cvss ?? agreed(threat.vectors),
      mitigations: firstOfEach([...(known?.mitigations ?? []), ...mentioned(threat)]),
      refs: [...new Set([...(known?.refs ?? []), ...asiIn(threat.texts)])],
      aivss: null,
      own: null,
      place: known?.place ?? threat.place,
    })
  }
  return [...byId.values()]
}

function firstOfEach<T>(values: readonly Stated<T>[]): readonly Stated<T>[] {
  const seen = new Set<T>()
  return values.filter(({ value }) => !seen.has(value) && seen.add(value))
}
