import { readdirSync } from 'node:fs'
import * as core from '@actions/core'
import { check } from '../../app/check.ts'
import { errorVerdict } from '../../app/error-verdict.ts'
import { UserError } from '../../app/user-error.ts'
import { TOOL_VERSION } from '../../app/version.ts'
import type { Verdict } from '../../verdict/verdict.ts'
import { headCommit } from '../node/git.ts'
import { openProject } from '../node/project.ts'
import { type Inputs, readInputs } from './inputs.ts'
import { publish } from './publish.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** Runs the Action: verdict first, then everything that tells it, last the failing of the job. */
export async function runAction(environment: Environment): Promise<void> {
  const event = environment['GITHUB_EVENT_NAME'] ?? 'unknown'
  let inputs: Inputs = { paths: [], policy: null, fail: true, reportDir: null }
  let verdict: Verdict
  try {
    inputs = readInputs()
    verdict = await judge(environment, event, inputs)
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    verdict = errorVerdict(error, TOOL_VERSION, event)
  }
  await publish(verdict, inputs, environment['RUNNER_TEMP'] ?? '')
}

/** These run with the base branch's code while a stranger's pull request is to be judged: a checkout is the wrong thing to read. */
const NOT_BY_CHECKOUT = ['pull_request_target', 'workflow_run']

async function judge(environment: Environment, event: string, inputs: Inputs): Promise<Verdict> {
  if (NOT_BY_CHECKOUT.includes(event)) {
    throw new UserError(
      'event',
      `the event ${event} is not judged by this version`,
      'Run the gate on pull_request, push or workflow_dispatch.',
    )
  }
  const workspace = environment['GITHUB_WORKSPACE'] ?? process.cwd()
  if (readdirSync(workspace).length === 0) {
    throw new UserError(
      'no-checkout',
      'the workspace is empty',
      'Add a step with actions/checkout before this one.',
    )
  }
  const { folder, policy } = await openProject(workspace, inputs.paths, inputs.policy)
  core.info(
    `aivss-gate ${TOOL_VERSION}: policy ${policy.source ?? `preset ${policy.preset}`}, event ${event}`,
  )
  const ports = { workspace: folder.workspace, now: Date.now, progress: () => {} }
  const scope = { event, base: null, head: headCommit(folder.root) }
  return check(ports, { policy, toolVersion: TOOL_VERSION, scope, base: null })
}
