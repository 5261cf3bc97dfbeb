import type { LoadedPolicy } from '../policy/load.ts'
import type { Policy } from '../policy/policy.ts'
import { policyDigest } from '../policy/print.ts'
import type { PolicyChange } from '../rules/rule.ts'
import type { Problem } from '../source/problem.ts'
import type { Gap } from '../verdict/verdict.ts'
import type { Floor } from './check.ts'
import { invalidPolicy, MISPLACED_POLICIES, POLICY_PATH, policyText, readPolicy } from './find-policy.ts'
import { floorsOf, type PolicyLibrary } from './floors.ts'
import type { History } from './history.ts'
import { LIMITS } from './limits.ts'
import { UserError } from './user-error.ts'

/** Where the policy of a run comes from. */
export interface PolicyOrigin {
  /** The commit whose policy judges. */
  readonly commit: string
  /** Path of the policy there. */
  readonly path: string
  /** The default branch with its tip, where another branch's policy judges: its policy is a floor. */
  readonly defaultBranch: { readonly name: string; readonly commit: string } | null
  /** The change whose own policy is not trusted, with the commit that it started from (null: not known). */
  readonly change: { readonly head: string; readonly start: string | null } | null
}

export interface TrustedPolicy {
  readonly policy: Policy
  readonly commit: string
  readonly floors: readonly Floor[]
  readonly notices: readonly string[]
  readonly policyChange: PolicyChange | null
  /** The policy that the change brings, where it brings one. */
  readonly proposed: LoadedPolicy | null
  /** What of the change itself could not be read. */
  readonly gaps: readonly Gap[]
}

/**
 * The policy that judges a run, with its floors. What is judged has no say in it: a change that edits the policy is judged
 * by the one that stands.
 *
 * @throws UserError where the policy or a floor cannot be read or is not valid, unless the change repairs the policy
 */
export async function trustedPolicy(
  history: History,
  library: PolicyLibrary,
  { commit, path, defaultBranch, change }: PolicyOrigin,
): Promise<TrustedPolicy> {
  const trusted = await policyAt(history, commit, path)
  const own = change === null ? null : await policyOfChange(history, change.head, path)
  const start = change?.start == null ? null : await policyOfChange(history, change.start, path)
  const unread = [own, start].filter((one) => typeof one === 'string')
  const before = start === null ? trusted : start
  const policyChange =
    own === null || typeof own === 'string' || typeof before === 'string'
      ? null
      : {
          before: digestOf(before),
          after: digestOf(own),
          place: own.ok ? null : (own.problems[0]?.place ?? null),
        }
  const changed = policyChange !== null && policyChange.before !== policyChange.after
  const named = await floorOfBranch(history, defaultBranch)
  const proposed = own === null || typeof own === 'string' ? null : own
  // Only what repairs the policy is judged without it: any other change would escape it by its being broken.
  const repairs = path === POLICY_PATH && changed && proposed?.ok === true
  const policy = trusted.ok
    ? trusted.policy
    : await replacement(told(trusted.problems, `the policy that judges (${path} at ${commit})`), repairs)
  const remote = await floorsOf(trusted.ok ? policy.extendsRemote : trusted.extendsRemote, library)
  const further = await Promise.all(named.map((floor) => floorsOf(floor.policy.extendsRemote, library)))
  const ofDefault = further
    .flatMap(({ floors }) => floors)
    .map((floor) => ({ ...floor, ofDefaultBranch: true }))
  const all = [...remote.floors, ...named, ...ofDefault]
  const [broken] = trusted.ok ? [] : trusted.problems
  return {
    policy,
    commit,
    floors: [...new Map(all.map((floor) => [floor.name, floor])).values()],
    notices: [
      ...(broken === undefined
        ? []
        : [
            `The policy that should judge (${path} at ${commit}) is broken: ${broken.message}. This change repairs it, and is judged by the preset balanced.`,
          ]),
      ...new Set([...remote.notices, ...further.flatMap(({ notices }) => notices)]),
    ],
    policyChange,
    proposed: changed ? proposed : null,
    gaps: unread.map((message) => ({ path, reason: 'unreadable', message, agent: null })),
  }
}

/** The policy that a change brings or started from; a text says why it could not be read, which is a gap and no error. */
async function policyOfChange(
  history: History,
  commit: string,
  path: string,
): Promise<LoadedPolicy | string> {
  try {
    return await policyAt(history, commit, path)
  } catch (error) {
    if (error instanceof UserError) return error.message
    throw error
  }
}

/** The policy at a path of a commit; a file that cannot be read as text is a fault like any other. */
export async function policyAt(history: History, commit: string, path: string): Promise<LoadedPolicy> {
  const content = await history.fileAt(commit, path, LIMITS.policyBytes)
  if (content.kind === 'unreadable') {
    throw new UserError(
      'policy-unavailable',
      `the policy ${path} at ${commit} could not be read: ${content.reason}`,
      'Run the job again; without its policy the gate judges nothing.',
    )
  }
  if (content.kind === 'missing') {
    if (path !== POLICY_PATH) return { ok: false, problems: [missing(path, commit)], extendsRemote: [] }
    const misplaced = await misplacedAt(history, commit)
    return misplaced === null ? readPolicy(null) : { ok: false, problems: [misplaced], extendsRemote: [] }
  }
  try {
    return await readPolicy(policyText(content, path))
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    const { message, help, place } = error
    const problem = { message, help, place: place ?? { path, line: 1, column: 1 } }
    return { ok: false, problems: [problem], extendsRemote: [] }
  }
}

/** Problems that name the policy which has them: the reader's own may be another. */
function told(problems: readonly Problem[], which: string): readonly Problem[] {
  return problems.map((problem) => ({ ...problem, message: `${which}: ${problem.message}` }))
}

async function misplacedAt(history: History, commit: string): Promise<Problem | null> {
  for (const path of MISPLACED_POLICIES) {
    const content = await history.fileAt(commit, path, LIMITS.policyBytes)
    if (content.kind === 'missing') continue
    const place = { path, line: 1, column: 1 }
    return { message: `${path} is never read`, help: `Rename it to ${POLICY_PATH}.`, place }
  }
  return null
}

function missing(path: string, commit: string): Problem {
  return {
    message: `the policy ${path} does not exist at ${commit}`,
    help: 'Name a policy that stands on the branch whose policy judges.',
    place: { path, line: 1, column: 1 },
  }
}

function digestOf(loaded: LoadedPolicy): string | null {
  return loaded.ok ? policyDigest(loaded.policy) : null
}

/** What judges in place of a broken policy, where the change repairs it. */
async function replacement(problems: readonly Problem[], repairs: boolean): Promise<Policy> {
  if (!repairs) throw invalidPolicy(problems)
  const balanced = await readPolicy(null)
  if (!balanced.ok) throw invalidPolicy(balanced.problems)
  return balanced.policy
}

async function floorOfBranch(
  history: History,
  branch: PolicyOrigin['defaultBranch'],
): Promise<readonly Floor[]> {
  if (branch === null) return []
  const loaded = await policyAt(history, branch.commit, POLICY_PATH)
  if (!loaded.ok)
    throw invalidPolicy(
      told(
        loaded.problems,
        `the policy of the default branch ${branch.name} (${POLICY_PATH} at ${branch.commit})`,
      ),
    )
  const name = `${POLICY_PATH}@${branch.name} (${branch.commit})`
  return [{ name, policy: { ...loaded.policy, source: name }, ofDefaultBranch: true }]
}
