import type { LoadedPolicy } from '../policy/load.ts'
import { policyDigest } from '../policy/print.ts'
import type { Gap, ProposedPolicy, Verdict } from '../verdict/verdict.ts'
import { check, type CheckRequest, decide } from './check.ts'
import { type CommitTree, EVERYTHING } from './commit-workspace.ts'
import { changedFiles, opensAll, readTree, refuseAbsent, wholeCommit } from './commit-files.ts'
import { POLICY_PATH } from './find-policy.ts'
import { type Guarded, refuseLoosening } from './guarded-inputs.ts'
import type { History } from './history.ts'
import { partUnder } from './narrowed.ts'
import { branchOf, type Sources } from './sources.ts'
import { type PolicyOrigin, trustedPolicy, type TrustedPolicy } from './trusted-policy.ts'
import { UserError } from './user-error.ts'
import type { Ports, Workspace } from './workspace.ts'

/** A change that wants to enter a branch. */
export interface Change {
  readonly event: string
  readonly head: string
  /** Name of the branch that it would enter. */
  readonly branch: string
  /** The commit that it is built on, as a merge queue says; null: found from the branch's tip. */
  readonly base: string | null
  readonly defaultBranch: string
}

/**
 * Judges a change by the policy of the branch that it would enter, and compares it with the commit where it started.
 *
 * @throws UserError where the policy cannot be learnt or an input is refused
 */
export async function judgeChange(
  sources: Sources,
  change: Change,
  inputs: Guarded,
  toolVersion: string,
): Promise<Verdict> {
  const { history, library, now } = sources
  const { event, head, branch, defaultBranch } = change
  const entered = change.base !== null && branch === defaultBranch ? null : await branchOf(history, branch)
  const tip = change.base ?? entered?.commit
  if (tip === undefined) throw new Error('a change is judged by a branch or by a base')
  const start = await startOf(history, change, tip)
  // The trees first: then the policies are looked up in them.
  const [after, before] = await Promise.all([
    readTree(history, head),
    start.commit === null ? null : readTree(history, start.commit),
  ])
  const origin: PolicyOrigin = {
    commit: tip,
    path: POLICY_PATH,
    defaultBranch:
      branch === defaultBranch
        ? null
        : { name: defaultBranch, commit: (await branchOf(history, defaultBranch)).commit },
    change: { head, start: start.commit },
  }
  const standing = await trustedPolicy(history, library, origin)
  refuseLoosening(inputs, standing.policy, standing.policy)
  const trusted =
    inputs.policy === null ? standing : await withNamed(sources, origin, inputs.policy, standing)
  refuseLoosening(inputs, standing.policy, trusted.policy)

  const compared = inputs.mode === 'audit' ? null : before
  refuseAbsent(inputs.paths, compared === null ? [after] : [after, compared])
  const everything = (inputs.gate ?? trusted.policy.gate) === 'all' && opensAll(history, after.tree)
  const changed = everything
    ? EVERYTHING
    : changedFiles(compared?.tree ?? { entries: new Map(), complete: false }, history.local)
  const changedBack = everything ? EVERYTHING : changedFiles(after.tree, history.local)
  const atBase = (tree: CommitTree): Workspace => wholeCommit(history, tree, '', changedBack)
  const baseFiles = before === null ? null : atBase(before.tree)
  const leaving = entered?.isProtected === true ? null : await startFromDefault(history, change, origin)
  const leavingFiles = leaving === null ? baseFiles : leaving.tree === null ? null : atBase(leaving.tree)
  const ports: Ports = {
    workspace: wholeCommit(history, after.tree, '', changed),
    now,
    progress: () => {},
  }
  const request: CheckRequest = {
    policy: trusted.policy,
    floors: trusted.floors.map((floor) => ({
      ...floor,
      base: floor.ofDefaultBranch ? leavingFiles : baseFiles,
    })),
    toolVersion,
    scope: { event, base: compared === null ? null : start.commit, head },
    base: compared === null ? null : baseFiles,
    policyChange: trusted.policyChange,
    gaps: [...start.gaps, ...after.gaps, ...(before?.gaps ?? []), ...(leaving?.gaps ?? []), ...trusted.gaps],
    baseline: null,
    part: inputs.paths.length === 0 ? null : partUnder(inputs.paths),
    gate: inputs.gate,
  }
  const verdict = await check(ports, request)
  return {
    ...verdict,
    policy: {
      ...verdict.policy,
      ref: trusted.commit,
      proposed: await proposedPolicy(ports, request, trusted.proposed),
    },
    notices: [...(entered?.notice == null ? [] : [entered.notice]), ...trusted.notices],
  }
}

/** A policy that an input names, beside the floors that hold anyway. */
async function withNamed(
  { history, library }: Sources,
  origin: PolicyOrigin,
  path: string,
  standing: TrustedPolicy,
): Promise<TrustedPolicy> {
  const named = await trustedPolicy(history, library, { ...origin, path })
  const floors = new Map([...standing.floors, ...named.floors].map((floor) => [floor.name, floor]))
  return {
    ...named,
    floors: [...floors.values()],
    notices: [...new Set([...standing.notices, ...named.notices])],
  }
}

/**
 * The files where a change left the default branch, for the floors that the default branch brings: a branch to which anybody
 * may push could hold already what the change is to be judged for. Null where the change enters the default branch itself.
 */
async function startFromDefault(
  history: History,
  change: Change,
  { defaultBranch }: PolicyOrigin,
): Promise<{ readonly tree: CommitTree | null; readonly gaps: readonly Gap[] } | null> {
  if (defaultBranch === null) return null
  const start = await startOf(history, { ...change, base: null }, defaultBranch.commit)
  if (start.commit === null) return { tree: null, gaps: start.gaps }
  const { tree, gaps } = await readTree(history, start.commit)
  return { tree, gaps }
}

/** Where a change started. Not knowing it is a gap, and then nothing counts as having been there before. */
async function startOf(
  history: History,
  { head, base }: Change,
  tip: string,
): Promise<{ readonly commit: string | null; readonly gaps: readonly Gap[] }> {
  if (base !== null) return { commit: base, gaps: [] }
  const unknown = (message: string): { commit: null; gaps: readonly Gap[] } => ({
    commit: null,
    gaps: [{ path: '.', reason: 'unreadable', message, agent: null }],
  })
  try {
    const commit = await history.mergeBase(tip, head)
    return commit === null
      ? unknown(`${head} and the base branch (${tip}) have no common ancestor, so nothing can be compared`)
      : { commit, gaps: [] }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return unknown(`the commit to compare with could not be found: ${error.message}`)
  }
}

/** What the policy would have said that the change brings; its own floors in other repositories are not fetched for it. */
async function proposedPolicy(
  ports: Ports,
  request: CheckRequest,
  proposed: TrustedPolicy['proposed'],
): Promise<ProposedPolicy | null> {
  if (proposed === null) return null
  if (!proposed.ok)
    return { digest: null, status: null, error: 0, warn: 0, note: 0, problems: problemsOf(proposed) }
  const { policy } = proposed
  const { verdict } = await decide(ports, { ...request, policy, policyChange: null })
  const { status, summary } = verdict
  const { error, warn, note } = summary
  return { digest: policyDigest(policy), status, error, warn, note, problems: [] }
}

function problemsOf({ problems }: Extract<LoadedPolicy, { ok: false }>): ProposedPolicy['problems'] {
  return problems.map(({ message, help, place }) => ({
    code: 'policy-invalid',
    message,
    help,
    location: place,
  }))
}
