import { loadCvssCalculator, type CvssCalculator } from '../aivss/cvss-calculator.ts'
import { evaluate } from '../gate/evaluate.ts'
import type { BaseSide, GateInput } from '../gate/gate-input.ts'
import type { Day } from '../model/day.ts'
import type { ThreatModel } from '../model/threat-model.ts'
import { matcher } from '../policy/paths.ts'
import type { Policy } from '../policy/policy.ts'
import type { FilesSeen } from '../rules/rule.ts'
import type { Stated } from '../source/place.ts'
import type { GapReason, Verdict } from '../verdict/verdict.ts'
import { differs } from './differs.ts'
import { discover, type Discovery } from './discover.ts'
import { evidenceFiles } from './evidence-files.ts'
import { linkListings } from './link-listings.ts'
import { namedFiles } from './named-files.ts'
import type { Ports, Workspace } from './workspace.ts'

export interface CheckRequest {
  readonly policy: Policy
  readonly toolVersion: string
  readonly scope: Omit<Verdict['scope'], 'excluded' | 'gate'>
  /** What to compare with; null judges the tree as it stands. */
  readonly base: BaseFiles | null
}

/** The files of the commit to compare with, and the digest of the policy there (null: none that could be read). */
export interface BaseFiles {
  readonly workspace: Workspace
  readonly policyDigest: string | null
}

/** The gate over one workspace: find and read the models, look at their evidence, decide. */
export async function check(ports: Ports, request: CheckRequest): Promise<Verdict> {
  return evaluate(await gateInput(ports, request))
}

/** Everything that the gate decides on, read from a workspace and, where there is one, from its base. */
export async function gateInput(
  ports: Ports,
  { policy, toolVersion, scope, base }: CheckRequest,
): Promise<GateInput> {
  const { workspace } = ports
  const before =
    base === null
      ? null
      : await readSide({ ...ports, workspace: base.workspace, progress: () => {} }, policy, new Set())
  const side = await readSide(ports, policy, before?.paths ?? new Set())
  return {
    toolVersion,
    policy,
    ...side.read,
    gaps: [...side.gaps, ...(before?.gaps.filter((gap) => UNKNOWN_BASE.includes(gap.reason)) ?? [])],
    policyPath: (path) => path.slice(workspace.base.length),
    hasFile: (path) => namedFiles(workspace, path).length > 0,
    base:
      base === null || before === null
        ? null
        : { ...before.read, differs: differs(workspace, base.workspace), policyDigest: base.policyDigest },
    cvss: await calculatorFor([...side.read.models, ...(before?.read.models ?? [])]),
    today: dayOf(ports.now()),
    scope: { ...scope, gate: base === null ? 'all' : policy.gate, excluded: side.excluded },
  }
}

/** What keeps a base from being known through no fault of its own: unknown is never taken for unchanged or absent. */
const UNKNOWN_BASE: readonly GapReason[] = ['unreadable', 'time', 'too-many']

interface Side {
  readonly read: Pick<BaseSide, 'models' | 'problems' | 'files' | 'evidenceFile'>
  readonly gaps: GateInput['gaps']
  readonly excluded: number
  /** Paths that hold models. */
  readonly paths: ReadonlySet<string>
}

/** Reads one side. `wereModels` are paths that held models at the base: there a file that cannot be read is a finding. */
async function readSide(ports: Ports, policy: Policy, wereModels: ReadonlySet<string>): Promise<Side> {
  const { workspace } = ports
  const found = await discover(ports, policy, wereModels)
  const linked = await linkListings(found.models, workspace)
  const modelPaths = new Set([...found.modelPaths, ...linked.listings])
  return {
    read: {
      models: linked.models,
      problems: [...found.problems, ...linked.problems],
      files: filesSeen(policy, workspace, found),
      evidenceFile: evidenceFiles(linked.models, policy, workspace, modelPaths),
    },
    gaps: found.gaps,
    excluded: found.excluded,
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
    (model) => model.cvss?.vector != null || model.threats.some((threat) => threat.cvss?.vector != null),
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
