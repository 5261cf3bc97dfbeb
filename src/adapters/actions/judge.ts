import { lstatSync, readdirSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import * as core from '@actions/core'
import { baselineIn } from '../../app/baseline-file.ts'
import { check } from '../../app/check.ts'
import { errorVerdict } from '../../app/error-verdict.ts'
import { floorsOf } from '../../app/floors.ts'
import { judgeChange } from '../../app/judge-change.ts'
import { judgeTree } from '../../app/judge-tree.ts'
import type { Sources } from '../../app/sources.ts'
import { UserError } from '../../app/user-error.ts'
import { TOOL_VERSION } from '../../app/version.ts'
import type { Verdict } from '../../verdict/verdict.ts'
import { apiProblem } from '../github/api-problem.ts'
import { policyLibrary } from '../github/policy-library.ts'
import { openPullRequests, type PullRequestHead } from '../github/pull-requests.ts'
import { readDefaultBranch } from '../github/repository.ts'
import { openHistory } from '../history.ts'
import { resolveCommit, topLevel } from '../node/git.ts'
import { openProject } from '../node/project.ts'
import type { Api } from './api.ts'
import type { Inputs } from './inputs.ts'
import { ABOUT_A_TREE, API_ONLY, type Environment, type Occasion, type TreeAt } from './occasion.ts'

/** A verdict, and the pull request that it is about; null where it is about none. */
export interface Judgement {
  readonly verdict: Verdict
  readonly pull: number | null
}

/**
 * Judges what the event is about. One head may belong to several pull requests; each is judged by its own branch.
 *
 * @throws UserError where it cannot be judged
 */
export async function judge(
  environment: Environment,
  occasion: Occasion,
  inputs: Inputs,
  api: Api,
): Promise<readonly Judgement[]> {
  switch (occasion.kind) {
    case 'tree':
      return [{ verdict: await judgeTreeAt(environment, occasion, occasion.tree, inputs, api), pull: null }]
    case 'merge-group':
    case 'pull-request': {
      const { sources, repository } = await sourcesFor(environment, occasion, inputs, api)
      const change = {
        event: occasion.event,
        head: occasion.head,
        branch: occasion.branch,
        base: occasion.kind === 'merge-group' ? occasion.base : null,
        defaultBranch: await defaultBranchOf(occasion, repository, api),
      }
      const verdict = await judgeChange(sources, change, inputs, TOOL_VERSION)
      return [{ verdict, pull: occasion.kind === 'pull-request' ? occasion.number : null }]
    }
    case 'workflow-run': {
      const { sources, repository } = await sourcesFor(environment, occasion, inputs, api)
      const pulls = await pullsOf(repository, occasion.head, api)
      if (pulls.length === 0 && !occasion.ofPullRequest)
        return [{ verdict: await judgeTreeAt(environment, occasion, occasion.tree, inputs, api), pull: null }]
      // Never green: a status that some step makes of the output would stay on the commit, and a closed pull request may be
      // opened again with it.
      if (pulls.length === 0) {
        throw new UserError(
          'no-pull-request',
          `no open pull request has the head ${occasion.head.repository} ${occasion.head.commit}`,
          'It was closed, or has a newer commit, which its own run judges. Nothing is to be done about this run; "concurrency" with "cancel-in-progress" ends most of them before they get here.',
        )
      }
      const defaultBranch = await defaultBranchOf(occasion, repository, api)
      const judgements: Judgement[] = []
      for (const { number, baseRef, headSha } of pulls) {
        const { event } = occasion
        const change = { event, head: headSha, branch: baseRef, base: null, defaultBranch }
        judgements.push({
          verdict: await orError(judgeChange(sources, change, inputs, TOOL_VERSION), event),
          pull: number,
        })
      }
      return judgements
    }
  }
}

/** One pull request that cannot be judged does not keep the others from being judged. */
async function orError(judging: Promise<Verdict>, event: string): Promise<Verdict> {
  try {
    return await judging
  } catch (error) {
    if (error instanceof UserError) return errorVerdict(error, TOOL_VERSION, event)
    throw error
  }
}

async function pullsOf(
  repository: string,
  head: PullRequestHead,
  api: Api,
): ReturnType<typeof openPullRequests> {
  try {
    return await openPullRequests(await api.open(), repository, head)
  } catch (error) {
    throw apiProblem(error, 'the pull request of this run could not be found')
  }
}

async function judgeTreeAt(
  environment: Environment,
  occasion: Occasion,
  { commit, ref }: TreeAt,
  inputs: Inputs,
  api: Api,
): Promise<Verdict> {
  const { event } = occasion
  const isAboutTree = ABOUT_A_TREE.includes(event)
  const notices = isAboutTree
    ? []
    : [`The event ${event} is about no change: the whole tree was audited, without a tracking issue.`]
  if (commit === null || occasion.repository === null) {
    const verdict = await judgeFolder(environment, event, inputs, api)
    return { ...verdict, notices: [...verdict.notices, ...notices] }
  }
  const { sources, repository } = await sourcesFor(environment, occasion, inputs, api)
  const own =
    event === 'schedule' ||
    (isAboutTree && occasion.defaultBranch === null && inputs.token === null) ||
    ref === `refs/heads/${await defaultBranchOf(occasion, repository, api)}`
  const policyBranch = own ? null : await defaultBranchOf(occasion, repository, api)
  const verdict = await judgeTree(sources, { event, commit, policyBranch }, inputs, TOOL_VERSION)
  return { ...verdict, notices: [...notices, ...verdict.notices] }
}

/** Outside GitHub there is no commit to name: the folder is judged as it lies there, by its own policy. */
async function judgeFolder(
  environment: Environment,
  event: string,
  inputs: Inputs,
  api: Api,
): Promise<Verdict> {
  const workspace = workspaceOf(environment)
  if (readdirSync(workspace).length === 0)
    throw new UserError(
      'no-checkout',
      'the workspace is empty',
      'Add a step with actions/checkout before this one.',
    )
  const { folder, policy } = await openProject(workspace, inputs.paths, inputs.policy)
  const { floors, notices } = await floorsOf(
    policy.extendsRemote,
    policyLibrary(() => api.openForPolicies()),
  )
  const verdict = await check(
    { workspace: folder.workspace, now: Date.now, progress: () => {} },
    {
      policy,
      floors: floors.map((floor) => ({ ...floor, base: null })),
      toolVersion: TOOL_VERSION,
      scope: { event, base: null, head: resolveCommit(folder.root, 'HEAD') },
      base: null,
      policyChange: null,
      gaps: [],
      baseline: await baselineIn(policy, folder.workspace),
      part: null,
      gate: null,
    },
  )
  return { ...verdict, notices }
}

async function sourcesFor(
  environment: Environment,
  { event, repository }: Occasion,
  { source }: Inputs,
  api: Api,
): Promise<{ readonly sources: Sources; readonly repository: string }> {
  if (repository === null)
    throw new UserError(
      'event-payload',
      'the runner does not say which repository this is',
      'Run the Action in a workflow of GitHub Actions.',
    )
  if (source === 'workspace' && API_ONLY.includes(event)) {
    throw new UserError(
      'input',
      `"source: workspace" is refused on ${event}: there a checkout is the wrong thing to read`,
      'Remove it; the files are read through the API.',
    )
  }
  const clone = source === 'api' || API_ONLY.includes(event) ? null : cloneIn(workspaceOf(environment))
  if (source === 'workspace' && clone === null)
    throw new UserError(
      'no-checkout',
      'there is no checkout to read, and "source: workspace" asks for one',
      'Add a step with actions/checkout before this one, or remove "source".',
    )
  const history = openHistory({
    clone,
    api: { open: () => api.open(), repository, files: source !== 'workspace' },
  })
  const library = policyLibrary(() => api.openForPolicies())
  core.debug(
    `files of ${repository} come from ${clone === null ? 'the API' : 'the clone, and the API for what it has not'}`,
  )
  return { sources: { history, library, now: Date.now }, repository }
}

/**
 * The clone that a checkout left in the workspace itself: not one around it, nor one that its configuration points to. Null also
 * where the workspace cannot be looked at.
 */
function cloneIn(workspace: string): string | null {
  try {
    if (lstatSync(join(workspace, '.git'), { throwIfNoEntry: false }) === undefined) return null
    const top = topLevel(workspace)
    return top !== null && realpathSync.native(top) === realpathSync.native(workspace) ? top : null
  } catch {
    return null
  }
}

async function defaultBranchOf(occasion: Occasion, repository: string, api: Api): Promise<string> {
  if (occasion.defaultBranch !== null) return occasion.defaultBranch
  try {
    return await readDefaultBranch(await api.open(), repository)
  } catch (error) {
    throw apiProblem(error, 'the default branch could not be learnt')
  }
}

export function workspaceOf(environment: Environment): string {
  return environment['GITHUB_WORKSPACE'] || process.cwd()
}
