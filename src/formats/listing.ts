import type { DeclaredScore, ThreatModel } from '../model/threat-model.ts'
import { slug } from '../model/names.ts'
import { readLayers } from './listing-layers.ts'
import { indexFrom, type Line, linesOf, type Report } from './listing-lines.ts'
import { readNumbers } from './listing-numbers.ts'
import { mitigationsFromProse } from './prose-mitigations.ts'
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
      ssvc: null,
    }
    return { models: [model], problems }
  },
}

const TITLE = /^(.{1,200}?)\s+[—–-]{1,2}\s+agentic threat model\s*$/iu
const TITLE_ANYWHERE = /^.{1,200}?\s[—–-]{1,2}\sagentic threat model\s*$/imu
const RATIONALE = /^OWASP AIVSS score rationale\b/i
const RATIONALE_ANYWHERE = /^\s*OWASP AIVSS score rationale\b/im
const MAESTRO = /^MAESTRO 7-layer threat model\b/i

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
