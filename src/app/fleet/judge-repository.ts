import type { Policy } from '../../policy/policy.ts'
import { policyDigest } from '../../policy/print.ts'
import type { Verdict } from '../../verdict/verdict.ts'
import { check } from '../check.ts'
import { NOT_OPENED, readTree, treeFiles, wholeCommit } from '../commit-files.ts'
import { floorsOf } from '../floors.ts'
import { judgeTree } from '../judge-tree.ts'
import { branchOf, type Sources } from '../sources.ts'
import type { FleetRepository } from './plan.ts'

/** No input of a workflow speaks here. */
const NO_INPUTS = { paths: [], policy: null, mode: 'auto', gate: null } as const

/**
 * Judges the tip of a repository's default branch: by its own policy, or by one that judges the whole fleet.
 *
 * @throws UserError where the branch or the policy cannot be learnt
 */
export async function judgeRepository(
  sources: Sources,
  branch: NonNullable<FleetRepository['branch']>,
  policy: Policy | null,
  toolVersion: string,
): Promise<Verdict> {
  const { commit } = await branchOf(sources.history, branch)
  if (policy === null)
    return await judgeTree(sources, { event: 'fleet', commit, policyBranch: null }, NO_INPUTS, toolVersion)
  return await judgeBy(policy, sources, commit, toolVersion)
}

async function judgeBy(
  policy: Policy,
  { history, library, now }: Sources,
  commit: string,
  toolVersion: string,
): Promise<Verdict> {
  const { tree, gaps } = await readTree(history, commit)
  const { floors, notices } = await floorsOf(policy.extendsRemote, library)
  const opens = treeFiles(history, tree)
  const workspace = wholeCommit(history, tree, '', opens.opening)
  const verdict = await check(
    { workspace, now, progress: () => {} },
    {
      policy,
      floors: floors.map((floor) => ({ ...floor, base: null })),
      toolVersion,
      scope: { event: 'fleet', base: null, head: commit },
      base: null,
      policyChange: null,
      gaps,
      baseline: null,
      part: null,
      gate: null,
    },
  )
  return { ...verdict, notices: [...(opens.all ? [] : [NOT_OPENED]), ...notices] }
}

/** What tells one policy of a fleet from another; null where every repository has its own. */
export function fleetPolicyDigest(policy: Policy | null): string | null {
  return policy === null ? null : policyDigest(policy)
}
