import type { FormatId, ThreatModel } from '../model/threat-model.ts'
import { readerFor } from '../formats/registry.ts'
import type { SourceComment } from '../formats/write/comments.ts'
import { markdownText } from '../formats/write/markdown-text.ts'
import type { Section } from '../formats/write/model-tree.ts'
import { nativeText } from '../formats/write/native-text.ts'
import { differences, type Said, statementsOf } from '../formats/write/same-model.ts'
import { REVIEW_SKELETON, showsReview } from '../formats/write/review-skeleton.ts'
import { type Change, missingFactors, sentencesOf, statable } from '../formats/write/statable.ts'
import { severityOf } from '../aivss/severity.ts'
import { didYouMean } from '../source/suggest.ts'
import type { ConvertSource } from './convert-source.ts'
import { schemaComment } from './first-policy.ts'
import { authorScores } from './score-file.ts'
import { UserError } from './user-error.ts'

export type Target = 'native' | 'markdown'

export interface Converted {
  readonly text: string
  readonly agents: readonly string[]
  /** What the written file cannot say, or says in another way than the source. */
  readonly changes: readonly Change[]
}

/**
 * Writes the models of a file in one of our own forms, and reads the result back before anybody gets it: it says what the
 * source says but for the changes that are named. `wanted` picks one agent of several.
 *
 * @throws UserError where that cannot be done
 */
export async function convertModels(
  source: ConvertSource,
  target: Target,
  wanted: string | null,
): Promise<Converted> {
  const index = pick(source, target, wanted)
  const picked = index === null ? source.models : source.models.slice(index, index + 1)
  refuseTooMany(picked, target, source)
  const sentenceAt = sentencesOf(source.text)
  const wrong = await printedWrong(picked)
  const written = picked.map((model) => statable(model, sentenceAt, wrong.has(model)))
  const models = written.map(({ model }) => model)
  const comments = [
    ...commentsFor(source, index),
    ...picked.flatMap((model, position) => leftOpen(model, wrong.has(model), position)),
  ]
  const text =
    target === 'native' ? await asNative(models, comments) : await asMarkdown(models[0] ?? null, comments)
  return {
    text,
    agents: models.map(({ agent }) => agent.id.value),
    changes: [...source.left, ...written.flatMap(({ changes }) => changes)],
  }
}

function pick({ models, format, path }: ConvertSource, target: Target, wanted: string | null): number | null {
  if (wanted !== null) {
    const ids = models.map(({ agent }) => agent.id.value)
    const index = ids.indexOf(wanted)
    if (index === -1)
      throw new UserError('usage', `there is no agent "${wanted}" in ${path}`, didYouMean(wanted, ids))
    if (models.length > 1) return index
  }
  if (isAlready(format, path, target))
    throw new UserError(
      'usage',
      `${path} is in this form already`,
      '"aivss-gate fix" repairs names and loose ends in it; an AGENT picks one of several.',
    )
  return null
}

function isAlready(format: FormatId, path: string, target: Target): boolean {
  return format === target && !/\.json$/i.test(path)
}

function refuseTooMany(models: readonly ThreatModel[], target: Target, { path }: ConvertSource): void {
  if (target === 'native' || models.length < 2) return
  throw new UserError(
    'usage',
    `${path} holds ${models.length} agents, and a Markdown file can hold one`,
    `Name one: ${models
      .slice(0, 12)
      .map(({ agent }) => agent.id.value)
      .join(', ')}${models.length > 12 ? ', ...' : ''}.`,
  )
}

/** Models whose printed score does not follow from the numbers that they state, or has another severity. */
async function printedWrong(models: readonly ThreatModel[]): Promise<ReadonlySet<ThreatModel>> {
  const printed = models.filter(({ declared }) => declared !== null)
  if (printed.length === 0) return new Set()
  const scores = await authorScores(printed, '0.8')
  const wrong = scores.filter(({ model: { declared }, scored: { score } }) => {
    if (declared === null) return false
    const { aivss, severity } = declared
    return aivss < score.low || aivss > score.high || (severity !== null && severity !== severityOf(aivss))
  })
  return new Set(wrong.map(({ model }) => model))
}

/** Comments about the file and about the agents that are written. */
function commentsFor({ comments }: ConvertSource, index: number | null): readonly SourceComment[] {
  if (index === null) return comments
  return comments.flatMap((one) =>
    one.agent === null ? [one] : one.agent === index ? [{ ...one, agent: 0 }] : [],
  )
}

/** What a person has to state next, as comments where it belongs. */
function leftOpen(model: ThreatModel, printedIsWrong: boolean, agent: number): readonly SourceComment[] {
  const note = (path: readonly string[], text: string): SourceComment => ({
    agent,
    path,
    where: 'before',
    text: ` ${text}`,
    place: model.place,
  })
  const { cvss, declared, format } = model
  const isOurs = format === 'native' || format === 'markdown'
  const missing = isOurs ? [] : [...(cvss === null ? ['cvss'] : []), ...missingFactors(model)]
  const base = cvss === null ? '' : ` Stated there: ${cvss.vector ?? String(cvss.base)}.`
  return [
    ...(printedIsWrong && declared !== null
      ? [
          note(
            ['factors'],
            `cvss: the source prints ${declared.aivss.toFixed(1)}, which its numbers do not give.${base}`,
          ),
        ]
      : []),
    ...(missing.length > 0
      ? [note(['factors'], `Not stated in the source, to be judged by a person: ${missing.join(', ')}.`)]
      : []),
  ]
}

async function asNative(models: readonly ThreatModel[], comments: readonly SourceComment[]): Promise<string> {
  const hasSchema = comments.some(({ text }) => /^\s*yaml-language-server:/.test(text))
  const asksForReview =
    models.length === 1 && models[0]?.review === null && !comments.some(({ text }) => showsReview(text))
  const text = nativeText(models, {
    top: hasSchema ? [] : [schemaComment('model')],
    end: asksForReview ? [REVIEW_SKELETON] : [],
    comments,
  })
  if ((await deviations(text, 'model.aivss.yml', models)) !== 'none') throw unwritable()
  return text
}

const SECTIONS: readonly Section[] = ['factors', 'mitigations', 'threats', 'layers']

/** Tables and headings for what they can hold exactly, front matter for the rest. */
async function asMarkdown(model: ThreatModel | null, comments: readonly SourceComment[]): Promise<string> {
  if (model === null) throw unwritable()
  let inBody = new Set(SECTIONS.filter((section) => fitsBody(model, section)))
  for (;;) {
    const text = markdownText(model, inBody, comments)
    const found = await deviations(text, 'model.aivss.md', [model])
    if (found === 'none') return text
    if (inBody.size === 0) throw unwritable()
    inBody = withoutFaults(inBody, found)
  }
}

/** A section with something in it, all of it visible: what a terminal acts on is written as an escape, which only YAML has. */
function fitsBody(model: ThreatModel, section: Section): boolean {
  return Object.keys(model[section]).length > 0 && isVisible(statementsOf(model)[section])
}

function isVisible(said: unknown): boolean {
  if (typeof said === 'string') return /^[\p{L}\p{M}\p{N}\p{P}\p{S} \n]*$/u.test(said)
  return typeof said !== 'object' || said === null || Object.values(said).every(isVisible)
}

/** Sections that did not read back move to the front matter; prose that reads as a mitigation is the layers'. */
function withoutFaults(inBody: ReadonlySet<Section>, found: readonly Said[] | 'unreadable'): Set<Section> {
  if (found === 'unreadable') return new Set()
  if (inBody.has('layers') && (found.includes('layers') || found.includes('mitigations')))
    return new Set([...inBody].filter((section) => section !== 'layers'))
  const left = [...inBody].filter((section) => !found.includes(section))
  return new Set(left.length === inBody.size ? [] : left)
}

/** What a written text says other than the models that it was written from. */
async function deviations(
  text: string,
  path: string,
  models: readonly ThreatModel[],
): Promise<readonly Said[] | 'none' | 'unreadable'> {
  const reader = readerFor(path, text.slice(0, 4096))
  if (reader === null) return 'unreadable'
  const read = await reader.read(text, path)
  if (read.problems.length > 0 || read.models.length !== models.length) return 'unreadable'
  const found = read.models.flatMap((model, index) => {
    const meant = models[index]
    return meant === undefined ? [] : differences(meant, model)
  })
  return found.length === 0 ? 'none' : [...new Set(found)]
}

function unwritable(): UserError {
  return new UserError(
    'not-converted',
    'the model cannot be written so that it reads back the same; nothing was written',
    'Please report this with the file; until then keep the source, which the gate reads as it is.',
  )
}
