import { decode } from '../source/decode.ts'
import type { Problem } from '../source/problem.ts'
import { type DataPath, readStructured, type Structured } from '../source/structured.ts'
import { didYouMean } from '../source/suggest.ts'
import type { CaseModel, CaseSide, Expectation, ExpectedFinding, PolicyCase } from './policy-test-case.ts'
import { type CaseEntry, type FoundEntry, policyTestSchema } from './policy-test-schema.ts'
import { UserError } from './user-error.ts'

/** What the cases of a file may speak about. */
export interface TestSurroundings {
  /** Ids of rules, `custom/<name>` of the policy included. */
  readonly ruleIds: readonly string[]
  /** The text of a file of the repository, relative to the folder that holds `.github`; a problem says why there is none. */
  readonly fileAt: (path: string) => { readonly text: string } | { readonly problem: string }
}

interface CaseReader extends TestSurroundings {
  readonly source: Structured
  readonly problems: Problem[]
}

/**
 * Reads the cases of a file.
 *
 * @throws UserError with every fault and its place; where the file holds no case
 */
export function readPolicyTest(
  text: string,
  path: string,
  surroundings: TestSurroundings,
): readonly PolicyCase[] {
  const read = readStructured(text, path, { syntax: 'yaml' })
  if (!read.ok) throw invalid(read.problems)
  const decoded = decode(policyTestSchema, read.source)
  if (!decoded.ok) throw invalid(decoded.problems)
  if (decoded.value.cases.length === 0)
    throw new UserError(
      'no-cases',
      `${path} holds no case`,
      'Add one under "cases:"; "aivss-gate init --policy-tests --stdout" shows what it takes.',
      read.source.placeOf(['cases']),
    )
  const reader: CaseReader = { ...surroundings, source: read.source, problems: [] }
  const cases = decoded.value.cases.map((entry, index) =>
    readCase(entry, ['cases', index], decoded.value.day ?? null, reader),
  )
  refuseTwice(cases, reader)
  if (reader.problems.length > 0) throw invalid(reader.problems)
  return cases
}

function invalid([first, ...others]: readonly Problem[]): UserError {
  if (first === undefined) throw new Error('a policy test was refused without a reason')
  return new UserError('policy-test-invalid', first.message, first.help, first.place, others)
}

function refuseTwice(cases: readonly PolicyCase[], { problems }: CaseReader): void {
  const lines = new Map<string, number>()
  for (const { name, place } of cases) {
    const line = lines.get(name)
    if (line === undefined) lines.set(name, place.line)
    else
      problems.push({
        message: `the name "${name}" stands twice`,
        help: `Choose another; the other case stands on line ${line}.`,
        place,
      })
  }
}

function readCase(entry: CaseEntry, at: DataPath, day: string | null, reader: CaseReader): PolicyCase {
  const { before } = entry
  const head = readSide(entry, at, new Map(), reader)
  const place = reader.source.placeOf([...at, 'name'])
  const says = [entry.model, entry.files, entry['repository-files'], before]
  if (says.every((part) => part === undefined))
    reader.problems.push({
      message: `the case "${entry.name}" has nothing to judge`,
      help: 'Add "model", "files" or "repository-files".',
      place,
    })
  return {
    name: entry.name,
    place,
    day: entry.day ?? day,
    head,
    before: before === undefined ? null : readSide(before, [...at, 'before'], head.files, reader),
    expectations: readExpectations(entry.expect, [...at, 'expect'], reader),
  }
}

/** One side; the base has the files of the change where it says nothing else of them, and lacks those that it calls null. */
function readSide(
  entry: CaseEntry | NonNullable<CaseEntry['before']>,
  at: DataPath,
  inherited: ReadonlyMap<string, string>,
  reader: CaseReader,
): CaseSide {
  const files = new Map(inherited)
  for (const [index, path] of (entry['repository-files'] ?? []).entries()) {
    const text = fileOf(path, [...at, 'repository-files', index], reader)
    if (text !== null) files.set(path, text)
  }
  for (const [path, text] of Object.entries(entry.files ?? {})) {
    if (text === null) files.delete(path)
    else files.set(path, text)
  }
  const model = readModel(entry, at, reader)
  if (model?.path != null && files.has(model.path) && !inherited.has(model.path))
    reader.problems.push({
      message: `${model.path} is the model and one of the files`,
      help: 'Keep one of the two.',
      place: reader.source.placeOf([...at, 'model']),
    })
  return { model, files }
}

function readModel(
  { model, path }: Pick<CaseEntry, 'model' | 'path'>,
  at: DataPath,
  reader: CaseReader,
): CaseModel | null {
  if (model === undefined) return null
  if (typeof model === 'string') {
    const text = fileOf(model, [...at, 'model'], reader)
    return text === null ? null : { text, path: path ?? model, id: '' }
  }
  const { 'agent-threat-model': marker = 1, ...rest } = model
  const id = model.agent?.id ?? model.agents?.flatMap((one) => one.id ?? one.agent?.id ?? [])[0] ?? 'agent'
  return { text: JSON.stringify({ 'agent-threat-model': marker, ...rest }), path: path ?? null, id }
}

function fileOf(path: string, at: DataPath, { fileAt, problems, source }: CaseReader): string | null {
  const found = fileAt(path)
  if ('text' in found) return found.text
  problems.push({
    message: `${path} ${found.problem}`,
    help: 'Name a file of this repository, relative to the folder that holds .github.',
    place: source.placeOf(at),
  })
  return null
}

function readExpectations(
  stated: CaseEntry['expect'],
  at: DataPath,
  reader: CaseReader,
): readonly Expectation[] {
  const { source } = reader
  const findings = (kind: 'found' | 'not-found'): readonly Expectation[] =>
    (stated[kind] ?? []).map((entry, index) => {
      const place = source.placeOf([...at, kind, index])
      return { kind, finding: readFinding(entry, [...at, kind, index], reader), place }
    })
  return [
    ...(stated.status === undefined
      ? []
      : [{ kind: 'status' as const, status: stated.status, place: source.placeOf([...at, 'status']) }]),
    ...findings('found'),
    ...findings('not-found'),
    ...(stated.score === undefined
      ? []
      : [
          {
            kind: 'score' as const,
            agent: null,
            score: stated.score,
            place: source.placeOf([...at, 'score']),
          },
        ]),
    ...Object.entries(stated.scores ?? {}).map(([agent, score]) => ({
      kind: 'score' as const,
      agent,
      score,
      place: source.placeOf([...at, 'scores', agent]),
    })),
  ]
}

/** A rule that does not exist would never be found, and so would always be "not found". */
function readFinding(
  entry: FoundEntry,
  at: DataPath,
  { ruleIds, problems, source }: CaseReader,
): ExpectedFinding {
  const stated = typeof entry === 'string' ? { rule: entry } : entry
  if (!ruleIds.includes(stated.rule))
    problems.push({
      message: `there is no rule "${stated.rule}"`,
      help: didYouMean(stated.rule, ruleIds),
      place: source.placeOf(typeof entry === 'string' ? at : [...at, 'rule']),
    })
  return {
    rule: stated.rule,
    level: stated.level ?? null,
    agent: stated.agent ?? null,
    subject: stated.subject ?? null,
    standing: stated.standing ?? 'counts',
  }
}
