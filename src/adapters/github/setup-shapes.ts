import * as z from 'zod'

/*
 * Answers of GitHub's REST API about how a repository is set up, as far as they are read (docs.github.com/rest: Repositories,
 * Branches, Rules, Actions permissions). Keys that older servers do not send are optional.
 */

export const RepositoryShape = z.object({
  id: z.int(),
  default_branch: z.string().min(1),
  private: z.boolean(),
  archived: z.boolean().default(false),
  permissions: z.record(z.string(), z.boolean()).optional(),
})

const Checks = z.array(z.object({ context: z.string(), app_id: z.int().nullish() }))

const StatusChecks = z.object({
  strict: z.boolean().optional(),
  contexts: z.array(z.string()).default([]),
  checks: Checks.optional(),
  enforcement_level: z.string().nullish(),
})

export const BranchShape = z.object({
  protected: z.boolean(),
  protection: z.object({ required_status_checks: StatusChecks.optional() }).optional(),
})

const Count = z.array(z.unknown()).default([])

export const ProtectionShape = z.object({
  required_status_checks: StatusChecks.optional(),
  enforce_admins: z.object({ enabled: z.boolean() }).optional(),
  required_pull_request_reviews: z
    .object({
      dismiss_stale_reviews: z.boolean(),
      require_code_owner_reviews: z.boolean(),
      require_last_push_approval: z.boolean().default(false),
      bypass_pull_request_allowances: z.object({ users: Count, teams: Count, apps: Count }).optional(),
    })
    .optional(),
  allow_force_pushes: z.object({ enabled: z.boolean() }).optional(),
})

const ruleset_id = z.int().optional()

/** A rule of another kind, or of a form that is not known, is `other`: it is no reason for anything to be ok. */
export const RulesShape = z.array(
  z.union([
    z.object({
      type: z.literal('required_status_checks'),
      ruleset_id,
      parameters: z.object({
        strict_required_status_checks_policy: z.boolean(),
        required_status_checks: z.array(z.object({ context: z.string(), integration_id: z.int().nullish() })),
      }),
    }),
    z.object({
      type: z.literal('pull_request'),
      ruleset_id,
      parameters: z.object({
        dismiss_stale_reviews_on_push: z.boolean(),
        require_code_owner_review: z.boolean(),
        require_last_push_approval: z.boolean(),
      }),
    }),
    z.object({
      type: z.literal('workflows'),
      ruleset_id,
      parameters: z.object({ workflows: z.array(z.object({ path: z.string(), repository_id: z.int() })) }),
    }),
    z.object({ type: z.enum(['merge_queue', 'non_fast_forward']), ruleset_id }),
    z
      .object({ type: z.string(), ruleset_id })
      .transform(({ ruleset_id: id }) => ({ type: 'other' as const, ruleset_id: id })),
  ]),
)

export const RulesetShape = z.object({
  name: z.string(),
  bypass_actors: z
    .array(
      z.object({
        actor_type: z.string(),
        actor_id: z.int().nullish(),
        bypass_mode: z.string().default('always'),
      }),
    )
    .optional(),
})

export const WorkflowPermissionsShape = z.object({
  default_workflow_permissions: z.string(),
  can_approve_pull_request_reviews: z.boolean(),
})

export const ActionsShape = z.object({
  enabled: z.boolean(),
  allowed_actions: z.string().optional(),
  sha_pinning_required: z.boolean().default(false),
})

export const SelectedActionsShape = z.object({
  github_owned_allowed: z.boolean().default(false),
  verified_allowed: z.boolean().default(false),
  patterns_allowed: z.array(z.string()).default([]),
})

export const OwnersErrorsShape = z.object({
  errors: z.array(
    z.object({ line: z.int(), column: z.int(), kind: z.string(), message: z.string(), path: z.string() }),
  ),
})

/** Required checks of the older kind: with their apps where GitHub tells them. -1 is any app. */
export function requiredIn(
  stated: z.output<typeof StatusChecks> | undefined,
): readonly { context: string; app: number | null }[] {
  const checks = stated?.checks ?? stated?.contexts.map((context) => ({ context, app_id: null })) ?? []
  return checks.map(({ context, app_id: app }) => ({ context, app: app == null || app < 0 ? null : app }))
}
