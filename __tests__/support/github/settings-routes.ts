import { type Answer, numberParam, ok, param, type RepositoryCall, type Route, route } from './call.ts'
import { notFound, Refusal } from './refusal.ts'
import { page } from './pages.ts'

const ADMINISTRATION = ['administration=read'] as const

/** What of a branch's protection everybody sees who may see the branch. */
export function protectionSeen({ kept }: RepositoryCall, branch: string): Readonly<Record<string, unknown>> {
  const { protection, rules } = kept.settings
  const isDefault = branch === kept.facts.defaultBranch
  const checks = isDefault ? protection?.['required_status_checks'] : undefined
  const admins =
    (protection?.['enforce_admins'] as { readonly enabled?: boolean } | undefined)?.enabled === true
  return {
    protected: isDefault && (protection !== null || rules.length > 0),
    protection: {
      enabled: isDefault && protection !== null,
      required_status_checks:
        checks === undefined
          ? { enforcement_level: 'off', contexts: [], checks: [] }
          : { ...(checks as object), enforcement_level: admins ? 'everyone' : 'non_admins' },
    },
  }
}

function protection(call: RepositoryCall): Answer {
  const { settings, facts, git } = call.kept
  const branch = param(call, 'branch')
  if (git.find(`refs/heads/${branch}`) === null) throw new Refusal(404, 'Branch not found')
  if (branch !== facts.defaultBranch || settings.protection === null)
    throw new Refusal(404, 'Branch not protected')
  return ok(settings.protection)
}

function rules(call: RepositoryCall): Answer {
  const { settings, facts } = call.kept
  return page(call, param(call, 'branch') === facts.defaultBranch ? settings.rules : [], (rule) => rule)
}

/** Who may bypass a ruleset is shown only to those who may change it. */
function ruleset(call: RepositoryCall): Answer {
  const found = call.kept.settings.rulesets.get(numberParam(call, 'ruleset_id'))
  if (found === undefined) throw notFound()
  const { bypass_actors: actors, ...rest } = found
  const shown = call.token?.permissions.administration === 'write' && actors !== undefined
  return ok(shown ? { ...rest, bypass_actors: actors } : rest)
}

function selectedActions({ kept }: RepositoryCall): Answer {
  const { actions, selectedActions: selected } = kept.settings
  if (actions['allowed_actions'] !== 'selected') throw new Refusal(409, 'Conflict')
  return ok(selected)
}

export const SETTINGS_ROUTES: readonly Route[] = [
  route('GET', '/branches/{branch}/protection', ADMINISTRATION, protection),
  route('GET', '/rules/branches/{branch}', ['metadata=read'], rules),
  route('GET', '/rulesets/{ruleset_id}', ['metadata=read'], ruleset),
  route('GET', '/actions/permissions', ADMINISTRATION, ({ kept }) => ok(kept.settings.actions)),
  route('GET', '/actions/permissions/workflow', ADMINISTRATION, ({ kept }) =>
    ok(kept.settings.workflowPermissions),
  ),
  route('GET', '/actions/permissions/selected-actions', ADMINISTRATION, selectedActions),
  route('GET', '/codeowners/errors', ['contents=read'], ({ kept }) =>
    ok({ errors: kept.settings.ownersErrors }),
  ),
]
