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
}

export interface FleetRun {
  /** Repositories that this run audited. */
  readonly audited: number
  /** Of these, those that could not be read. */
  readonly unread: number
  /** Repositories whose result an earlier run had left. */
  readonly resumed: number
  /** Repositories that were not begun because GitHub's rate limit was reached. */
  readonly waiting: number
}

/** Repositories that are audited at once. */
const AT_ONCE = 4
/** Requests that are left to others who use the token, and to what is under way. */
const RESERVE = 50

/**
 * Audits repositories, a few at a time, and keeps each result at once, so that memory stays flat and a killed run goes on
 * where it was. A repository that cannot be read is a result with a problem; it is tried again by the next run.
 */
export async function auditFleet(
  ports: FleetPorts,
  repositories: readonly FleetRepository[],
  { plan, policy, tool }: { readonly plan: string; readonly policy: Policy | null; readonly tool: string },
): Promise<FleetRun> {
  const run = { plan, policy: fleetPolicyDigest(policy), tool }
  const waiting = [...repositories].reverse()
  let [audited, unread, resumed, done] = [0, 0, 0, 0]
  let limited = false
  const worker = async (): Promise<void> => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const earlier = ports.earlier(next.name)
      if (earlier?.verdict != null && isResultOf(earlier, { ...run, repository: next.name })) resumed += 1
      else {
        if (limited || (ports.remaining() ?? RESERVE) < RESERVE) {
          limited = true
          waiting.push(next)
          return
        }
        const outcome = await auditOne(ports, next, policy, tool)
        if (outcome === 'limited') {
          limited = true
          waiting.push(next)
          return
        }
        ports.keep({ schema: 'aivss-gate/fleet-result/v1', repository: next.name, ...run, ...outcome })
        audited += 1
        unread += outcome.problem === null ? 0 : 1
      }
      done += 1
      ports.progress(done, repositories.length)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  return { audited, unread, resumed, waiting: waiting.length }
}

type Outcome = Pick<FleetResult, 'verdict' | 'problem'>

async function auditOne(
  ports: FleetPorts,
  { name, branch }: FleetRepository,
  policy: Policy | null,
  tool: string,
): Promise<Outcome | 'limited'> {
  const opened = ports.open(name)
  try {
    const verdict = await judgeRepository(
      opened.sources,
      branch ?? (await opened.defaultBranch()),
      policy,
      tool,
    )
    // What a limit kept from being read is no gap of the repository.
    return verdict.gaps.length > 0 && ports.remaining() === 0 ? 'limited' : { verdict, problem: null }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    if (error.code === 'api-limited') return 'limited'
    if (error.code === 'branch-missing' && (await opened.isEmpty()))
      return { verdict: nothing(tool), problem: null }
    return { verdict: null, problem: error.message }
  }
}

/** The verdict on a repository to which nothing was ever pushed. */
function nothing(tool: string): Verdict {
  const verdict = errorVerdict(new UserError('', '', ''), tool, 'fleet')
  return { ...verdict, status: 'nothing-to-check', errors: [], notices: ['Nothing was ever pushed.'] }
}
