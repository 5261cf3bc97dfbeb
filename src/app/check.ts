import { loadCvssCalculator, type CvssCalculator } from '../aivss/cvss-calculator.ts'
import { verdictOf } from '../gate/evaluate.ts'
import type { BaseSide, GateInput } from '../gate/gate-input.ts'
import { type Judgement, judgementOf } from '../gate/judgement.ts'
import { withRemedies } from '../gate/remedy/with-remedies.ts'
import { withFloors } from '../gate/with-floors.ts'
import type { Day } from '../model/day.ts'
import type { ThreatModel } from '../model/threat-model.ts'
import { matcher } from '../policy/paths.ts'
import type { Baseline } from '../policy/baseline.ts'
import type { Gate, Policy } from '../policy/policy.ts'
import type { FilesSeen, PolicyChange } from '../rules/rule.ts'
import type { Stated } from '../source/place.ts'
import type { Gap, GapReason, Verdict } from '../verdict/verdict.ts'
import { boundedGlobs } from './bounded-globs.ts'
import { differs } from './differs.ts'
import { discover, type Discovery } from './discover.ts'
import { evidenceFiles } from './evidence-files.ts'
import { findArtefacts } from './find-artefacts.ts'
import { linkListings } from './link-listings.ts'
import { namedFiles } from './named-files.ts'
import { movedTo } from './moved-to.ts'
import { narrowed, type Part } from './narrowed.ts'
import { onlyTouched } from './only-touched.ts'
import type { Ports, Workspace } from './workspace.ts'

export interface CheckRequest {
  readonly policy: Policy
  /** Policies that this one may not go below. */
  readonly floors: readonly FloorInRun[]
  readonly toolVersion: string
  readonly scope: Omit<Verdict['scope'], 'excluded' | 'gate'>
  /** The files of the commit to compare with; null judges the tree as it stands. */
  readonly base: Workspace | null
  /** What the change does to the policy; null where nothing is compared. */
  readonly policyChange: PolicyChange | null
  /** What could not be examined before anything was read. */
  readonly gaps: readonly Gap[]
  /** What the policy's `baseline` came to, read where the policy is from; null where it is not to apply. Floors have none. */
  readonly baseline: Baseline | null
  /** What to look at; the floors always look at everything. */
  readonly part: Part | null
  /** In place of the policy's own `gate`; floors only take one that is stricter. */
  readonly gate: Gate | null
}

/** A floor: a policy that holds beside the repository's own. */
export interface Floor {
  /** Where it comes from, with its commit. */
  readonly name: string
  readonly policy: Policy
  /** Whether the default branch's policy brings it: then it compares with where the change left the default branch. */
  readonly ofDefaultBranch: boolean
}

/** A floor in a run. */
export interface FloorInRun extends Floor {
  /** What it compares with, whatever the policy itself does; null: nothing. */
  readonly base: Workspace | null
}

/**
 * The gate over one workspace: find and read the models, look at their evidence, decide; under the policy and under each
 * floor. With the shortest ways to green.
 */
export async function check(ports: Ports, request: CheckRequest): Promise<Verdict> {
  const { verdict, judgements } = await decide(ports, request)
  return withRemedies(verdict, judgements)
}

/** The same without the ways to green, and what they can be searched in: the run under each policy. */
export async function decide(
  ports: Ports,
  request: CheckRequest,
): Promise<{ readonly verdict: Verdict; readonly judgements: readonly Judgement[] }> {
  const own = judgementOf(await gateInput(ports, request))
  const floors: { readonly name: string; readonly judgement: Judgement }[] = []
  for (const { name, policy, base } of request.floors) {
    const others = [request.policy, ...request.floors.map((floor) => floor.policy)]
    const gate = request.gate === 'all' ? 'all' : null
    const input = await gateInput(ports, { ...request, policy, base, part: null, gate }, others, 'floor')
    floors.push({ name, judgement: judgementOf(input) })
  }
  const verdicts = floors.map(({ name, judgement }) => ({ name, verdict: verdictOf(judgement) }))
  return {
    verdict: withFloors(verdictOf(own), verdicts),
    judgements: [own, ...floors.map(({ judgement }) => judgement)],
  }
}

/** Everything that the gate decides on under one policy, read from a workspace and, where there is one, from its base. */
export async function gateInput(
  ports: Ports,
  request: CheckRequest,
  others: readonly Policy[] = request.floors.map((floor) => floor.policy),
  role: GateInput['role'] = 'own',
): Promise<GateInput> {
  const { policy, toolVersion, scope, part, policyChange } = request
  const view = (workspace: Workspace): Workspace => (part === null ? workspace : narrowed(workspace, part))
  const workspace = view(ports.workspace)
  const base = request.base === null ? null : view(request.base)
  const sideOf = (
    side: Workspace,
    progress: Ports['progress'],
    wereModels: ReadonlySet<string>,
  ): Promise<Side> => readSide({ ...ports, workspace: side, progress }, policy, others, wereModels)
  const before = base === null ? null : await sideOf(base, () => {}, new Set())
  const side = await sideOf(workspace, ports.progress, before?.paths ?? new Set())
  return {
    toolVersion,
    policy,
    role,
    ...side.read,
    gaps: [
      ...request.gaps,
      ...side.gaps,
      ...(base === null || before === null ? [] : gapsAtBase(before, side, base, workspace)),
    ],
    policyPath: (path) => path.slice(workspace.base.length),
    hasFile: (path) => namedFiles(workspace, path).length > 0,
    base:
      base === null || before === null
        ? null
        : {
            ...before.read,
            differs: differs(workspace, base),
            onlyTouched: onlyTouched(workspace, base),
            movedTo: movedTo(ports.workspace, request.base ?? base),
          },
    policyChange,
    // A change is excused by where it started, never by what is accepted elsewhere.
    baseline: base === null && role === 'own' ? request.baseline : null,
    contentOf: (path) => workspace.identity(path),
    cvss: await calculatorFor([...side.read.models, ...(before?.read.models ?? [])]),
    today: dayOf(ports.now()),
    scope: { ...scope, gate: base === null ? 'all' : (request.gate ?? policy.gate), excluded: side.excluded },
  }
}

/**
 * Gaps of the base that count, and that the head has not told already. A name or bytes that nobody can read are a fault of the
 * file itself: a change that repairs it is not held up. What was in it stays unknown and excuses nothing, so that all that is
 * said of it is new. A model under such a name is repaired where its content stands as a model under another one; a model that
 * is gone as well, or edited, stays a gap: what it answered for nobody can tell. That takes two changes, one for the name.
 */
function gapsAtBase(
  before: Pick<Side, 'gaps' | 'modelGaps'>,
  now: Pick<Side, 'gaps' | 'paths'>,
  base: Workspace,
  head: Workspace,
): readonly Gap[] {
  const models = new Set([...now.paths].map((path) => head.identity(path)))
  const isMended = (gap: Gap): boolean =>
    before.modelGaps.includes(gap)
      ? models.has(base.identity(gap.path))
      : !head.has(gap.path) || head.identity(gap.path) !== base.identity(gap.path)
  return before.gaps
    .filter((gap) => UNKNOWN_BASE.includes(gap.reason))
    .filter((gap) => !now.gaps.some(({ path, reason }) => path === gap.path && reason === gap.reason))
    .filter((gap) => !(gap.reason === 'invalid-encoding' && isMended(gap)))
    .map((gap) => ({ ...gap, message: `where the change started, ${gap.message}` }))
}

/** What keeps a base from being known, mostly through no fault of its own: unknown is never taken for unchanged or absent. */
const UNKNOWN_BASE: readonly GapReason[] = ['unreadable', 'time', 'too-many', 'invalid-encoding']

interface Side {
  readonly read: Pick<BaseSide, 'models' | 'problems' | 'files' | 'evidenceFile' | 'artefacts' | 'digestOf'>
  readonly gaps: GateInput['gaps']
  /** Those of them that are about files that may hold models. */
  readonly modelGaps: GateInput['gaps']
  readonly excluded: number
  /** Paths that hold models. */
  readonly paths: ReadonlySet<string>
}

/** Reads one side. `wereModels` are paths that held models at the base: there a file that cannot be read is a finding. */
async function readSide(
  ports: Ports,
  policy: Policy,
  others: readonly Policy[],
  wereModels: ReadonlySet<string>,
): Promise<Side> {
  const { workspace } = ports
  const found = await discover(ports, policy, wereModels, others)
  const linked = await linkListings(found.models, workspace)
  const modelPaths = new Set([...found.modelPaths, ...linked.listings])
  const { models, gaps } = boundedGlobs(linked.models, workspace)
  const evidence = await evidenceFiles(models, policy, workspace, modelPaths)
  const searched = await findArtefacts(ports, policy, models, modelPaths)
  return {
    read: {
      models,
      problems: [...found.problems, ...linked.problems],
      files: filesSeen(policy, workspace, found),
      evidenceFile: evidence.fileAt,
      artefacts: searched.artefacts,
      digestOf: (path) => searched.digests.get(path) ?? null,
    },
    gaps: [...found.gaps, ...linked.gaps, ...gaps, ...evidence.gaps, ...searched.gaps],
    modelGaps: found.gaps,
    excluded: found.excluded + searched.excluded,
    paths: new Set(found.models.map((model) => model.path)),
  }
}

/** The calendar day (UTC) of an instant. */
export function dayOf(milliseconds: number): Day {
  return new Date(milliseconds).toISOString().slice(0, 10)
}

/** The CVSS calculator, loaded only when a model states a vector. */
export async function calculatorFor(models: readonly ThreatModel[]): Promise<CvssCalculator | null> {
  const vectors = models.some(
    (model) =>
      [model.cvss?.vector, model.profile?.cvss].some((one) => one != null) ||
      model.threats.some((threat) => [threat.cvss?.vector, threat.aivss?.cvss].some((one) => one != null)),
  )
  return vectors ? loadCvssCalculator() : null
}

function filesSeen(policy: Policy, workspace: Workspace, found: Discovery): FilesSeen {
  const globs: readonly (readonly [string, readonly Stated<string>[]])[] = [
    ['models', policy.models ?? []],
    ['ignore', policy.ignore],
    ['evidence-paths', policy.evidencePaths ?? []],
    ['overrides', policy.overrides.flatMap((override) => override.paths)],
  ]
  const files = workspace.complete ? workspace.list().map((path) => path.slice(workspace.base.length)) : []
  const unmatched = globs.flatMap(([key, stated]) =>
    stated
      .filter((glob) => !files.some(matcher([glob.value])))
      .map((glob) => ({ glob: glob.value, key, place: glob.place })),
  )
  return {
    unlisted: found.unlisted,
    unmatchedGlobs: workspace.complete ? unmatched : [],
    complete: workspace.complete,
  }
}
