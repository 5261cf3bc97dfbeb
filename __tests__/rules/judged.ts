import { type CvssCalculator, loadCvssCalculator } from '../../src/aivss/index.ts'
import type { ArtefactFile } from '../../src/detect/detector.ts'
import { readerFor } from '../../src/formats/registry.ts'
import { evaluate } from '../../src/gate/evaluate.ts'
import type { BaseSide, GateInput } from '../../src/gate/gate-input.ts'
import type { TreeFile } from '../../src/model/evidence.ts'
import { loadConditions } from '../../src/policy/conditions.ts'
import { loadPolicy } from '../../src/policy/load.ts'
import type { Finding, Verdict } from '../../src/verdict/verdict.ts'

export const TODAY = '2026-11-23'

type Files = Readonly<Record<string, string>>

export interface Given {
  /** Models by path; one text stands for `model.aivss.yml`. */
  readonly now: string | Files
  /** The models at the base; left out, nothing is compared. */
  readonly before?: string | Files
  /** The policy without its first line. */
  readonly policy?: string
  readonly artefacts?: readonly ArtefactFile[]
  readonly baseArtefacts?: readonly ArtefactFile[]
  readonly tree?: Readonly<Record<string, TreeFile>>
  readonly digests?: Files
  /** Files that the change edits. */
  readonly edited?: readonly string[]
  readonly rest?: Partial<GateInput>
  readonly baseRest?: Partial<BaseSide>
}

/** The verdict about models that are given as texts: no files, no git. */
export async function verdictOf({
  now,
  before,
  policy = '',
  artefacts = [],
  baseArtefacts = artefacts,
  tree = {},
  digests = {},
  edited = [],
  rest = {},
  baseRest = {},
}: Given): Promise<Verdict> {
  const loaded = loadPolicy(
    { text: `version: 1\n${policy}`, path: '.github/aivss-gate.yml' },
    await loadConditions(),
  )
  if (!loaded.ok) throw new Error(loaded.problems.map((problem) => problem.message).join('; '))
  const head = await read(now)
  const cvss: CvssCalculator = await loadCvssCalculator()
  const files = { unlisted: [], unmatchedGlobs: [], complete: true }
  const base: BaseSide | null =
    before === undefined
      ? null
      : {
          ...(await read(before)),
          files,
          artefacts: baseArtefacts,
          digestOf: () => null,
          evidenceFile: (path) => tree[path] ?? null,
          differs: (path) => edited.includes(path),
          onlyTouched: () => false,
          movedTo: () => null,
          ...baseRest,
        }
  return evaluate({
    toolVersion: '0.0.0',
    policy: loaded.policy,
    role: 'own',
    ...head,
    gaps: [],
    files,
    artefacts,
    digestOf: (path) => digests[path] ?? null,
    evidenceFile: (path) => tree[path] ?? null,
    policyPath: (path) => path,
    hasFile: (path) => Object.hasOwn(tree, path),
    base,
    policyChange: null,
    baseline: null,
    contentOf: () => null,
    cvss,
    today: TODAY,
    scope: { event: 'local', gate: 'all', base: null, head: null, excluded: 0 },
    ...rest,
  })
}

async function read(given: string | Files): Promise<Pick<GateInput, 'models' | 'problems'>> {
  const files = typeof given === 'string' ? { 'model.aivss.yml': given } : given
  const results = await Promise.all(
    Object.entries(files).map(async ([path, text]) => {
      const whole = /\.(?:md|json)$/.test(path) ? text : `agent-threat-model: 1\n${text}`
      const reader = readerFor(path, whole.slice(0, 4096))
      if (reader === null) throw new Error(`no reader recognises ${path}`)
      return reader.read(whole, path)
    }),
  )
  return {
    models: results.flatMap(({ models }) => models),
    problems: results.flatMap(({ problems }) => problems),
  }
}

/** What a rule says: `level subject :line message | help`, what is fixed left out. */
export async function saysOf(rule: string, given: Given): Promise<readonly string[]> {
  const { findings } = await verdictOf(given)
  return findings.filter((one) => one.rule === rule && one.change !== 'fixed').map(said)
}

function said({ level, subject, location, message, help }: Finding): string {
  return `${level} ${subject} :${location.line} ${message} | ${help}`
}

/** A model with every factor at one value; what is given replaces its lines. */
export function model(lines: Files = {}, factor = 0.5): string {
  const factors = [
    'autonomy',
    'tools',
    'language',
    'context',
    'non_determinism',
    'opacity',
    'persistence',
    'identity',
    'multi_agent',
    'self_mod',
  ]
  const all: Files = {
    agent: '{id: a}',
    cvss: '5.0',
    factors: `{${factors.map((id) => `${id}: ${factor}`).join(', ')}}`,
    ...lines,
  }
  return Object.entries(all)
    .filter(([, text]) => text !== '')
    .map(([key, text]) => `${key}: ${text}\n`)
    .join('')
}
