import type { Verdict } from '../../verdict/verdict.ts'
import { comment, COMMENT_BUDGET } from '../../report/comment.ts'
import { ApiError } from '../github/api-error.ts'
import { commentProblem, removalProblem } from '../github/comment-problem.ts'
import { bringComment, type CommentOutcome, MARKER } from '../github/comment.ts'
import type { Api } from './api.ts'
import type { Inputs } from './inputs.ts'
import type { Judgement } from './judge.ts'
import { UserError } from '../../app/user-error.ts'

export interface Addresses {
  /** `owner/name`. */
  readonly repository: string
  /** `https://github.com`, or that of a GitHub Enterprise Server. */
  readonly serverUrl: string
  readonly runId: string | null
}

export interface PageAddresses {
  /** Of the run; null outside GitHub. */
  readonly runUrl: string | null
  /** Of the files of the judged commit, ending in `/`; null where there is none. */
  readonly blobUrl: string | null
}

/** Where readers of a report find the run and the files that it is about. */
export function pageAddresses(
  { repository, serverUrl, runId }: Addresses,
  { scope: { head } }: Verdict,
): PageAddresses {
  const at = `${serverUrl}/${repository}`
  return {
    runUrl: runId === null || repository === '' ? null : `${at}/actions/runs/${runId}`,
    blobUrl: head === null || repository === '' ? null : `${at}/blob/${head}/`,
  }
}

export type Delivery =
  | { readonly outcome: CommentOutcome['kind'] | 'not-wanted' }
  | { readonly outcome: 'failed'; readonly problem: string }

/** Brings the comment on a pull request up to date. A refusal is told and never changes the verdict. */
export async function deliverComment(
  { verdict, pull }: Judgement,
  inputs: Inputs,
  api: Api,
  addresses: Addresses,
): Promise<Delivery> {
  if (pull === null || inputs.comment === 'never') return { outcome: 'not-wanted' }
  const body = comment(verdict, {
    marker: MARKER,
    budget: COMMENT_BUDGET,
    canFail: inputs.fail,
    ...pageAddresses(addresses, verdict),
  })
  const create = touches(verdict) && (inputs.comment === 'always' || isRed(verdict))
  try {
    const { kind, notRemoved } = await bringComment(await api.openForDelivery(), addresses.repository, pull, {
      body,
      create,
    })
    return notRemoved === null
      ? { outcome: kind }
      : { outcome: 'failed', problem: removalProblem(notRemoved) }
  } catch (error) {
    if (error instanceof ApiError) return { outcome: 'failed', problem: commentProblem(error) }
    const reason = error instanceof Error ? error.message : 'unknown reason'
    const help = error instanceof UserError ? ` ${error.help}` : ''
    return {
      outcome: 'failed',
      problem: `The comment on the pull request is not up to date. ${reason}.${help}`,
    }
  }
}

export function isRed({ status }: Verdict): boolean {
  return status === 'fail' || status === 'incomplete' || status === 'error'
}

/** Whether the pull request touches an agent, a model or the policy, or what it touches is not known. */
function touches({ agents, findings, policy, gaps, status }: Verdict): boolean {
  return (
    status === 'error' ||
    gaps.length > 0 ||
    policy.proposed !== null ||
    agents.some(({ change }) => change !== 'unchanged') ||
    findings.some(({ change }) => change !== 'same')
  )
}
