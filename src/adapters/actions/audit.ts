import * as core from '@actions/core'
import type { Audit } from '../../audit/audit.ts'
import { keepTrend } from '../../app/keep-trend.ts'
import type { TrendStore } from '../../app/trend-store.ts'
import { UserError } from '../../app/user-error.ts'
import type { Verdict } from '../../verdict/verdict.ts'
import { ApiError } from '../github/api-error.ts'
import { issueProblem, issueRemainder } from '../github/issue-problem.ts'
import { bringIssue } from '../github/tracking-issue.ts'
import { NO_ISSUE } from '../github/trend-issue-store.ts'
import type { Api } from './api.ts'
import { auditNews } from './audit-news.ts'
import { auditKind } from './audit-occasion.ts'
import { storeFor } from './audit-store.ts'
import type { PageAddresses } from './deliver.ts'
import type { Inputs } from './inputs.ts'
import type { Occasion } from './occasion.ts'

/** An audit that is under way: what it found, and where it is to leave its traces. */
export interface AuditRun {
  readonly audit: Audit
  /** When it took place, in milliseconds since 1970. */
  readonly at: number
  /** Null where no trend is kept. */
  readonly store: TrendStore | null
  /** Whether the trend is kept in the tracking issue. */
  readonly inIssue: boolean
  /** Whether it has a tracking issue. */
  readonly hasIssue: boolean
  /** Why the earlier audits are not known; null where they are. */
  readonly problem: string | null
}

/** Puts an audit together with what earlier ones left. Null where the run is no audit, or could not judge. */
export async function beginAudit(
  verdict: Verdict,
  occasion: Occasion | null,
  inputs: Inputs,
  api: Api,
  workspace: string,
): Promise<AuditRun | null> {
  const kind = occasion === null || verdict.status === 'error' ? null : auditKind(occasion, inputs.mode)
  if (occasion === null || kind === null) return null
  const { store, problem } =
    kind === 'told' ? { store: null, problem: null } : storeOr(inputs, api, occasion, workspace)
  const at = Date.now()
  // Its own record is left when everything else is done.
  const reading =
    store === null ? null : { ...store, write: async () => await Promise.resolve('written' as const) }
  const kept = await keepTrend(verdict, verdict.scope.head, reading, () => at)
  const unread = kept.problem === null ? problem : told(kept.problem)
  if (kind === 'told')
    core.info(
      'no tracking issue: it belongs to a schedule, and to workflow_dispatch with "mode: audit" on the default branch',
    )
  return {
    audit: kept.audit,
    at,
    store: unread === null ? store : null,
    inIssue: inputs.history.kind === 'auto' || inputs.history.kind === 'issue',
    hasIssue: kind === 'kept' && inputs.issue,
    problem: unread,
  }
}

function storeOr(
  inputs: Inputs,
  api: Api,
  { repository, defaultBranch }: Occasion,
  workspace: string,
): Pick<AuditRun, 'store' | 'problem'> {
  try {
    const at = { repository: repository ?? '', defaultBranch, workspace }
    return { store: storeFor(inputs, api, at), problem: null }
  } catch (error) {
    if (error instanceof UserError) return { store: null, problem: told(error) }
    throw error
  }
}

/** Brings the tracking issue up to date, then leaves the record of the audit. Gives what could not be done; it changes no verdict. */
export async function deliverAudit(
  run: AuditRun,
  repository: string,
  api: Api,
  addresses: PageAddresses,
): Promise<readonly string[]> {
  const issue = run.hasIssue
    ? await bring(run.audit, repository, api, addresses)
    : { isUp: true, problem: null }
  // Where the issue is out of reach its history is too, for the same reason.
  if (!issue.isUp && run.inIssue) return [issue.problem].filter((one) => one !== null)
  const history = run.problem ?? (await leaveRecord(run))
  return [issue.problem, history].filter((one) => one !== null)
}

async function bring(
  audit: Audit,
  repository: string,
  api: Api,
  addresses: PageAddresses,
): Promise<{ readonly isUp: boolean; readonly problem: string | null }> {
  try {
    const news = auditNews(audit, addresses)
    const { kind, number, left } = await bringIssue(await api.openForDelivery(), repository, news)
    core.info(`tracking issue: ${kind}${number === null ? '' : ` #${number}`}`)
    return { isUp: true, problem: left === null ? null : issueRemainder(left) }
  } catch (error) {
    if (error instanceof ApiError) return { isUp: false, problem: issueProblem(error) }
    if (error instanceof UserError)
      return { isUp: false, problem: `The tracking issue is not up to date: ${told(error)}` }
    throw error
  }
}

async function leaveRecord({ audit, at, store, hasIssue }: AuditRun): Promise<string | null> {
  const { problem } = await keepTrend(audit.verdict, audit.record.commit, store, () => at)
  if (problem === null || store === null) return null
  if (problem.code !== NO_ISSUE || !hasIssue) return told(problem)
  core.info(told(problem))
  return null
}

function told({ message, help }: UserError): string {
  return `${message.charAt(0).toUpperCase()}${message.slice(1)}. ${help}`
}
