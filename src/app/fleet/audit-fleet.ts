import type { Policy } from '../../policy/policy.ts'
import type { Verdict } from '../../verdict/verdict.ts'
import { errorVerdict } from '../error-verdict.ts'
import type { Sources } from '../sources.ts'
import { UserError } from '../user-error.ts'
import { fleetPolicyDigest, judgeRepository } from './judge-repository.ts'
import type { FleetRepository } from './plan.ts'
import { type FleetResult, isResultOf } from './result.ts'

/** What the audit of a fleet needs of the outside. */
export interface FleetPorts {
  /** Where the commits of one repository are read, each with a budget of its own for what fails. */
  open(repository: string): FleetSources
  /** The result that an earlier run left; null where there is none. */
  earlier(repository: string): FleetResult | null
  /** Keeps a result, whole or not at all. */
  keep(result: FleetResult): void
  /** Requests that may still be asked; null where nobody said. */
  remaining(): number | null
  readonly progress: (done: number, total: number) => void
}

export interface FleetSources {
  readonly sources: Sources
  /** @throws UserError where it cannot be learnt */
  defaultBranch(): Promise<string>
  /** Whether nothing was ever pushed. */
  isEmpty(): Promise<boolean>
  /** Whether a rate limit, primary or secondary, has kept something from being read. */
  isLimited(): boolean
}

export interface FleetRun {
  /** Repositories that this run audited. */
  readonly audited: number
  /** Of these, those that could not be read. */
  readonly unread: number
  /** Repositories whose result an earlier run had left. */
  readonly resumed: number
  /** Repositories that were begun again because a rate limit had cut short the result that an earlier run left. */
  readonly again: number
  /** Repositories that were not begun, or not ended, because GitHub's rate limit was reached. */
  readonly waiting: number
}

/** Repositories that are audited at once. */
const AT_ONCE = 4
/** Requests that are left to others who use the token, and to what is under way. */
export const RESERVE = 50

/**
 * Audits repositories, a few at a time, and keeps each result at once, so that memory stays flat and a killed run goes on
 * where it was. A repository that cannot be read is a result with a problem; it is tried again by the next run, as is one
 * of which a rate limit kept a part from being read: that is no gap of the repository.
 */
export async function auditFleet(
  ports: FleetPorts,
  repositories: readonly FleetRepository[],
  { plan, policy, tool }: { readonly plan: string; readonly policy: Policy | null; readonly tool: string },
): Promise<FleetRun> {
  const run = { plan, policy: fleetPolicyDigest(policy), tool }
  const waiting = [...repositories].reverse()
  let [audited, unread, resumed, again, done] = [0, 0, 0, 0, 0]
  let limited = false
  const worker = async (): Promise<void> => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const earlier = ports.earlier(next.name)
      const known = earlier?.verdict != null && isResultOf(earlier, { ...run, repository: next.name })
      if (known && !earlier.limited) resumed += 1
      else {
        if (limited || (ports.remaining() ?? RESERVE) < RESERVE) {
          limited = true
          waiting.push(next)
          return
        }
        again += known ? 1 : 0
        const outcome = await auditOne(ports, next, policy, tool)
        // What was read so far is kept, so that a run that nobody takes up again has it.
        if (outcome.verdict !== null || outcome.problem !== null)
          ports.keep({ schema: 'aivss-gate/fleet-result/v1', repository: next.name, ...run, ...outcome })
        if (outcome.limited) {
          limited = true
          waiting.push(next)
          return
        }
        audited += 1
        unread += outcome.problem === null ? 0 : 1
      }
      done += 1
      ports.progress(done, repositories.length)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  return { audited, unread, resumed, again, waiting: waiting.length }
}

/** Neither a verdict nor a problem: the limit was reached before anything was known. */
type Outcome = Pick<FleetResult, 'verdict' | 'problem' | 'limited'>

async function auditOne(
  ports: FleetPorts,
  { name, branch }: FleetRepository,
  policy: Policy | null,
  tool: string,
): Promise<Outcome> {
  const opened = ports.open(name)
  try {
    const verdict = await judgeRepository(
      opened.sources,
      branch ?? (await opened.defaultBranch()),
      policy,
      tool,
    )
    return { verdict, problem: null, limited: verdict.gaps.length > 0 && opened.isLimited() }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    if (error.code === 'api-limited') return { verdict: null, problem: null, limited: true }
    if (error.code === 'branch-missing' && (await opened.isEmpty()))
      return { verdict: nothing(tool), problem: null, limited: false }
    return { verdict: null, problem: error.message, limited: false }
  }
}

/** The verdict on a repository to which nothing was ever pushed. */
function nothing(tool: string): Verdict {
  const verdict = errorVerdict(new UserError('', '', ''), tool, 'fleet')
  return { ...verdict, status: 'nothing-to-check', errors: [], notices: ['Nothing was ever pushed.'] }
}
