import * as core from '@actions/core'
import { errorVerdict } from '../../app/error-verdict.ts'
import { UserError } from '../../app/user-error.ts'
import { TOOL_VERSION } from '../../app/version.ts'
import { annotationText } from '../../report/escape.ts'
import { STATUSES, type Verdict } from '../../verdict/verdict.ts'
import { openApi } from './api.ts'
import { beginAudit, deliverAudit } from './audit.ts'
import { auditReports } from './audit-reports.ts'
import { type Addresses, deliverComment, pageAddresses } from './deliver.ts'
import { type Inputs, readInputs, UNREAD, whereWrong } from './inputs.ts'
import { judge, type Judgement, workspaceOf } from './judge.ts'
import { type Environment, type Occasion, readOccasion } from './occasion.ts'
import { publish, tellUndelivered } from './publish.ts'

/** Runs the Action: verdict first, then everything on the runner that tells it, and the network last. */
export async function runAction(environment: Environment): Promise<void> {
  try {
    await act(environment)
  } catch (error) {
    // Whatever was told until then, the job is red.
    core.setFailed(unforeseen(error).message)
  }
}

async function act(environment: Environment): Promise<void> {
  let inputs: Inputs = UNREAD
  let occasion: Occasion | null = null
  const api = openApi(environment, () => inputs)
  let judgements: readonly Judgement[]
  try {
    occasion = readOccasion(environment)
    inputs = whereWrong()
    inputs = readInputs()
    core.info(`aivss-gate ${TOOL_VERSION} on ${annotationText(occasion.event)}`)
    judgements = await judge(environment, occasion, inputs, api)
  } catch (error) {
    const known = error instanceof UserError ? error : unforeseen(error)
    const verdict = errorVerdict(known, TOOL_VERSION, environment['GITHUB_EVENT_NAME'] || 'unknown')
    judgements = [{ verdict, pull: occasion?.kind === 'pull-request' ? occasion.number : null }]
  }
  const verdict = worstOf(judgements)
  const addresses = addressesOf(environment, occasion)
  const page = pageAddresses(addresses, verdict)
  const audit = await beginAudit(verdict, occasion, inputs, api, workspaceOf(environment))
  const reports = audit === null ? null : await auditReports(audit.audit, page.blobUrl)
  const published = await publish(verdict, inputs, environment['RUNNER_TEMP'] ?? '', reports)
  const problems: string[] = []
  for (const judgement of judgements) {
    const delivery = await deliverComment(judgement, inputs, api, addresses)
    if (delivery.outcome === 'failed') problems.push(delivery.problem)
    else core.info(`comment on the pull request: ${delivery.outcome}`)
  }
  if (audit !== null) problems.push(...(await deliverAudit(audit, addresses.repository, api, page)))
  if (problems.length > 0) await tellUndelivered(verdict, problems, published)
}

/** A fault of ours is told like any other, its stack only to who asks for debug logging: a run that only breaks off would leave the comment of an earlier, greener one. */
function unforeseen(error: unknown): UserError {
  core.debug(error instanceof Error ? (error.stack ?? error.message) : String(error))
  const reason = error instanceof Error ? error.message : String(error)
  return new UserError(
    'unforeseen',
    `aivss-gate met what it does not foresee: ${reason}`,
    'This is a bug; please report it, with the log of a run with debug logging.',
  )
}

function worstOf(judgements: readonly Judgement[]): Verdict {
  const worst = judgements
    .map(({ verdict }) => verdict)
    .toSorted((a, b) => STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status))[0]
  if (worst === undefined) throw new Error('a run judges something or ends with an error')
  return worst
}

function addressesOf(environment: Environment, occasion: Occasion | null): Addresses {
  return {
    repository: occasion?.repository ?? '',
    serverUrl: (environment['GITHUB_SERVER_URL'] || 'https://github.com').replace(/\/+$/, ''),
    runId: environment['GITHUB_RUN_ID'] || null,
  }
}
