import { loadCvssCalculator, type CvssCalculator } from '../aivss/cvss-calculator.ts'
import { evaluate, type GateInput } from '../gate/evaluate.ts'
import type { Day } from '../model/day.ts'
import type { ThreatModel } from '../model/threat-model.ts'
import { matcher } from '../policy/paths.ts'
import type { Policy } from '../policy/policy.ts'
import type { FilesSeen } from '../rules/rule.ts'
import type { Stated } from '../source/place.ts'
import type { Verdict } from '../verdict/verdict.ts'
import { discover, type Discovery } from './discover.ts'
import { evidenceFiles } from './evidence-files.ts'
import { linkListings } from './link-listings.ts'
import type { Ports, Workspace } from './workspace.ts'

export interface CheckRequest {
  readonly policy: Policy
  readonly toolVersion: string
  readonly scope: Omit<Verdict['scope'], 'excluded' | 'gate'>
}

/** The gate over one workspace: find and read the models, look at their evidence, decide. */
export async function check(ports: Ports, request: CheckRequest): Promise<Verdict> {
  return evaluate(await gateInput(ports, request))
}

/** Everything that the gate decides on, read from a workspace. */
export async function gateInput(
  ports: Ports,
  { policy, toolVersion, scope }: CheckRequest,
): Promise<GateInput> {
  const { workspace } = ports
  const found = await discover(ports, policy)
  const linked = await linkListings(found.models, workspace)
  return {
    toolVersion,
    policy,
    models: linked.models,
    problems: [...found.problems, ...linked.problems],
    gaps: found.gaps,
    files: filesSeen(policy, workspace, found),
    evidenceFile: evidenceFiles(
      linked.models,
      policy,
      workspace,
      new Set([...found.modelPaths, ...linked.listings]),
    ),
    policyPath: (path) => path.slice(workspace.base.length),
    cvss: await calculatorFor(linked.models),
    today: dayOf(ports.now()),
    scope: { ...scope, gate: 'all', excluded: found.excluded },
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
