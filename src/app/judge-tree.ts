import type { Verdict } from '../verdict/verdict.ts'
import { baselineOf } from './baseline-file.ts'
import { check } from './check.ts'
import { NOT_OPENED, readTree, refuseAbsent, treeFiles, wholeCommit } from './commit-files.ts'
import { POLICY_PATH } from './find-policy.ts'
import type { Guarded } from './guarded-inputs.ts'
import { LIMITS } from './limits.ts'
import { partUnder } from './narrowed.ts'
import { branchOf, type Sources } from './sources.ts'
import { trustedPolicy } from './trusted-policy.ts'

/** A commit as it stands. */
export interface TreeToJudge {
  readonly event: string
  readonly commit: string
  /** The branch whose policy judges; null: the commit's own does. */
  readonly policyBranch: string | null
}

/**
 * Judges the whole tree of a commit.
 *
 * @throws UserError where the policy cannot be learnt
 */
export async function judgeTree(
  { history, library, now }: Sources,
  { event, commit, policyBranch }: TreeToJudge,
  inputs: Guarded,
  toolVersion: string,
): Promise<Verdict> {
  const branch = policyBranch === null ? null : await branchOf(history, policyBranch)
  const policyCommit = branch?.commit ?? commit
  const { tree, gaps } = await readTree(history, commit)
  refuseAbsent(inputs.paths, [{ tree, gaps }])
  const holds = policyCommit === commit ? tree : (await readTree(history, policyCommit)).tree
  const path = inputs.policy ?? nearestPolicy(inputs.paths, (file) => holds.entries.has(file))
  const trusted = await trustedPolicy(history, library, {
    commit: policyCommit,
    path,
    defaultBranch: null,
    change: null,
  })
  const base = path.endsWith(`/${POLICY_PATH}`) ? path.slice(0, -POLICY_PATH.length) : ''
  const opens = treeFiles(history, tree)
  const verdict = await check(
    {
      workspace: wholeCommit(history, tree, base, opens.opening),
      now,
      progress: () => {},
    },
    {
      policy: trusted.policy,
      floors: trusted.floors.map((floor) => ({ ...floor, base: null })),
      toolVersion,
      scope: { event, base: null, head: commit },
      base: null,
      policyChange: null,
      gaps,
      baseline: await baselineOf(trusted.policy, base, (file) =>
        history.fileAt(policyCommit, file, LIMITS.baselineBytes),
      ),
      part: inputs.paths.length === 0 ? null : partUnder(inputs.paths),
      gate: inputs.gate,
    },
  )
  return {
    ...verdict,
    policy: { ...verdict.policy, ref: trusted.commit },
    notices: [
      ...(branch?.notice == null ? [] : [branch.notice]),
      ...(opens.all ? [] : [NOT_OPENED]),
      ...trusted.notices,
    ],
  }
}

/** The policy of the folder that holds everything that was asked for, or of the nearest folder above it. */
function nearestPolicy(paths: readonly string[], has: (path: string) => boolean): string {
  const parts = commonFolder(paths.map((path) => path.replace(/^(?:\.\/+)+|\/+$/g, '')))
  for (let depth = parts.length; depth > 0; depth -= 1) {
    const path = `${parts.slice(0, depth).join('/')}/${POLICY_PATH}`
    if (has(path)) return path
  }
  return POLICY_PATH
}

function commonFolder(paths: readonly string[]): readonly string[] {
  const [first = [], ...others] = paths.map((path) =>
    path.split('/').filter((part) => part !== '.' && part !== ''),
  )
  const differing = first.findIndex((part, at) => others.some((other) => other[at] !== part))
  return differing === -1 ? first : first.slice(0, differing)
}
