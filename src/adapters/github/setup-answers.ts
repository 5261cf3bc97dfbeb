import type * as z from 'zod'
import type {
  Answered,
  BranchRule,
  GithubAnswers,
  Protection,
  Ruleset,
} from '../../app/doctor/github-setup.ts'
import { answered, type Question, translated, unknownFor } from './answered.ts'
import { ApiError } from './api-error.ts'
import { readAnswer } from './answer.ts'
import type { Github } from './client.ts'
import { refSegment, repositoryPath } from './path-parts.ts'
import {
  ActionsShape,
  BranchShape,
  OwnersErrorsShape,
  ProtectionShape,
  RepositoryShape,
  requiredIn,
  RulesetShape,
  RulesShape,
  SelectedActionsShape,
  WorkflowPermissionsShape,
} from './setup-shapes.ts'

const ADMINISTRATION = 'administration: read'

/** How a repository is set up, question by question; each that fails is unknown with its reason, and none is repeated as ok. */
export async function setupAnswers(
  github: Github,
  repository: string,
  apiUrl: string,
): Promise<GithubAnswers> {
  const root = repositoryPath(repository)
  const ask = async <Shape extends z.ZodType>(
    question: Question<Shape>,
  ): Promise<Answered<z.output<Shape>>> => await answered(github, { ...question, path: root + question.path })
  const seen = await ask({
    path: '',
    shape: RepositoryShape,
    about: 'the repository',
    permission: 'metadata: read',
  })
  const about = translated(seen, (one) => ({
    id: one.id,
    defaultBranch: one.default_branch,
    isPrivate: one.private,
    isArchived: one.archived,
    permissions:
      one.permissions === undefined
        ? null
        : Object.entries(one.permissions).flatMap(([name, may]) => (may ? [name] : [])),
  }))
  const segment = about.kind === 'known' ? refSegment(about.value.defaultBranch) : null
  const ofBranch = async <T>(look: (branch: string) => Promise<Answered<T>>): Promise<Answered<T>> =>
    about.kind === 'unknown'
      ? about
      : segment === null
        ? {
            kind: 'unknown',
            why: 'the default branch has a name that cannot be asked for',
            help: 'Rename it.',
          }
        : await look(segment)
  const [branch, rules, protection, workflowPermissions, actions, ownersErrors] = await Promise.all([
    ofBranch(async (name) =>
      translated(
        await ask({
          path: `/branches/${name}`,
          shape: BranchShape,
          about: 'the default branch',
          permission: 'contents: read',
        }),
        (one) => ({
          isProtected: one.protected,
          required: requiredIn(one.protection?.required_status_checks),
          enforcement: one.protection?.required_status_checks?.enforcement_level ?? null,
        }),
      ),
    ),
    ofBranch(async (name) =>
      translated(
        await ask({
          path: `/rules/branches/${name}`,
          shape: RulesShape,
          about: 'the rules of the default branch',
          permission: 'metadata: read',
          pages: true,
        }),
        (some) => some.map(ruleOf),
      ),
    ),
    ofBranch(async (name) => await protectionOf(github, `${root}/branches/${name}/protection`)),
    ask({
      path: '/actions/permissions/workflow',
      shape: WorkflowPermissionsShape,
      about: 'the default permissions of workflows',
      permission: ADMINISTRATION,
    }),
    actionsOf(ask),
    ask({
      path: '/codeowners/errors',
      shape: OwnersErrorsShape,
      about: 'the errors in CODEOWNERS',
      permission: 'contents: read',
    }),
  ])
  return {
    repository,
    isGithubCom: new URL(apiUrl).hostname === 'api.github.com',
    about,
    branch,
    rules,
    rulesets: await rulesetsOf(rules, ask),
    protection,
    workflowPermissions: translated(workflowPermissions, (one) => ({
      default: one.default_workflow_permissions,
      approves: one.can_approve_pull_request_reviews,
    })),
    actions,
    ownersErrors: translated(ownersErrors, ({ errors }) =>
      errors.map(({ path, line, column, kind, message }) => ({
        path,
        line,
        column,
        message: message.split('\n')[0] || kind,
      })),
    ),
  }
}

type Ask = <Shape extends z.ZodType>(question: Question<Shape>) => Promise<Answered<z.output<Shape>>>

function ruleOf(rule: z.output<typeof RulesShape>[number]): BranchRule {
  const ruleset = rule.ruleset_id ?? null
  switch (rule.type) {
    case 'required_status_checks':
      return {
        type: rule.type,
        ruleset,
        strict: rule.parameters.strict_required_status_checks_policy,
        checks: rule.parameters.required_status_checks.map(({ context, integration_id: app }) => ({
          context,
          app: app ?? null,
        })),
      }
    case 'pull_request':
      return {
        type: rule.type,
        ruleset,
        codeOwners: rule.parameters.require_code_owner_review,
        dismissesStale: rule.parameters.dismiss_stale_reviews_on_push,
        lastPush: rule.parameters.require_last_push_approval,
      }
    case 'workflows':
      return {
        type: rule.type,
        ruleset,
        workflows: rule.parameters.workflows.map(({ path, repository_id: repository }) => ({
          path,
          repository,
        })),
      }
    case 'merge_queue':
    case 'non_fast_forward':
    case 'other':
      return { type: rule.type, ruleset }
  }
}

/** Whoever may read the protection is told "Branch not protected" where there is none; who may not is told less. */
async function protectionOf(github: Github, path: string): Promise<Answered<Protection | null>> {
  try {
    const one = readAnswer(ProtectionShape, await github.get(path), `GET ${path}`)
    const reviews = one.required_pull_request_reviews
    const past = reviews?.bypass_pull_request_allowances
    return {
      kind: 'known',
      value: {
        required: requiredIn(one.required_status_checks),
        strict: one.required_status_checks?.strict === true,
        admins: one.enforce_admins?.enabled === true,
        reviews:
          reviews === undefined
            ? null
            : {
                codeOwners: reviews.require_code_owner_reviews,
                dismissesStale: reviews.dismiss_stale_reviews,
                lastPush: reviews.require_last_push_approval,
                bypass: past === undefined ? 0 : past.users.length + past.teams.length + past.apps.length,
              },
        forcePushes: one.allow_force_pushes?.enabled === true,
      },
    }
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    if (error.status === 404 && error.message.includes('"Branch not protected"'))
      return { kind: 'known', value: null }
    return unknownFor(error, 'the protection of the default branch', ADMINISTRATION)
  }
}

async function rulesetsOf(
  rules: Answered<readonly BranchRule[]>,
  ask: Ask,
): Promise<ReadonlyMap<number, Answered<Ruleset>>> {
  const numbers =
    rules.kind === 'known' ? rules.value.map(({ ruleset }) => ruleset).filter((one) => one !== null) : []
  const all = [...new Set(numbers)].map(async (number) => {
    const answer = await ask({
      path: `/rulesets/${number}`,
      shape: RulesetShape,
      about: `who may bypass the ruleset ${number}`,
      permission: 'metadata: read',
    })
    const ruleset = translated(answer, ({ name, bypass_actors: actors }) => ({
      name,
      bypass:
        actors?.map(({ actor_type: type, actor_id: id, bypass_mode: mode }) => ({
          type,
          id: id ?? null,
          mode,
        })) ?? null,
    }))
    return [number, ruleset] as const
  })
  return new Map(await Promise.all(all))
}

async function actionsOf(ask: Ask): Promise<GithubAnswers['actions']> {
  const about = 'what GitHub Actions may run'
  const answer = await ask({
    path: '/actions/permissions',
    shape: ActionsShape,
    about,
    permission: ADMINISTRATION,
  })
  if (answer.kind === 'unknown') return answer
  const { enabled, allowed_actions: allowed = 'all', sha_pinning_required: pinningRequired } = answer.value
  const selected =
    allowed === 'selected'
      ? translated(
          await ask({
            path: '/actions/permissions/selected-actions',
            shape: SelectedActionsShape,
            about,
            permission: ADMINISTRATION,
          }),
          (one) => ({
            githubOwned: one.github_owned_allowed,
            verified: one.verified_allowed,
            patterns: one.patterns_allowed,
          }),
        )
      : null
  return { kind: 'known', value: { enabled, allowed, pinningRequired, selected } }
}
