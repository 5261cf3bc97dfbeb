import type { Said } from '../../../report/doctor-report.ts'
import { asked, cannotTell, type Check, note, orOk, problem } from '../check.ts'
import type { BypassActor, GithubAnswers } from '../github-setup.ts'

/** Numbers of the roles that GitHub itself has, in rulesets. */
const ROLES: ReadonlyMap<number, string> = new Map([
  [2, 'everybody with the role maintain'],
  [4, 'everybody with the role write'],
  [5, 'administrators of the repository'],
])
const WRITERS = 4

/** Who may merge past the gate. */
export const githubBypass: Check = {
  id: 'github-bypass',
  area: 'github',
  summary: 'who may merge past the gate',
  look: (setup) =>
    asked(setup, (github) => {
      const unprotected =
        github.rules.kind === 'known' &&
        github.rules.value.length === 0 &&
        github.protection.kind === 'known' &&
        github.protection.value === null
      // Nothing stands there that could be bypassed: the other checks say so.
      return unprotected
        ? []
        : orOk([...ofRulesets(github), ...ofProtection(github)], 'nobody, as far as it is shown')
    }),
}

function ofRulesets({ rules, rulesets }: GithubAnswers): readonly Said[] {
  if (rules.kind === 'unknown') return [cannotTell(rules.why, rules.help)]
  return [...rulesets.values()].flatMap((answer): readonly Said[] => {
    if (answer.kind === 'unknown') return [cannotTell(answer.why, answer.help)]
    const { name, bypass } = answer.value
    if (bypass === null)
      return [
        cannotTell(
          `who may bypass the ruleset "${name}": GitHub shows it only to those who may change the ruleset`,
          'Run it with a token of an administrator, or look at the ruleset.',
        ),
      ]
    return bypass.map((actor) => {
      const when = actor.mode === 'pull_request' ? 'on pull requests' : 'at any time'
      const say = actor.type === 'RepositoryRole' && actor.id === WRITERS ? problem : note
      return say(
        `${nameOf(actor)} may bypass the ruleset "${name}" ${when}`,
        'Keep that list short, or empty.',
      )
    })
  })
}

function nameOf({ type, id }: BypassActor): string {
  switch (type) {
    case 'RepositoryRole':
      return ROLES.get(id ?? 0) ?? `everybody with the role ${id ?? ''}`
    case 'OrganizationAdmin':
      return 'owners of the organisation'
    case 'Integration':
      return `the app ${id ?? ''}`
    case 'DeployKey':
      return 'every deploy key'
    default:
      return `${type.toLowerCase()} ${id ?? ''}`
  }
}

function ofProtection({ protection, branch }: GithubAnswers): readonly Said[] {
  if (protection.kind === 'unknown')
    return branch.kind === 'known' && !branch.value.isProtected
      ? []
      : [cannotTell(protection.why, protection.help)]
  if (protection.value === null) return []
  const { admins, reviews } = protection.value
  return [
    ...(admins
      ? []
      : [
          note(
            'the branch protection does not hold for administrators',
            'Switch on "Do not allow bypassing the above settings".',
          ),
        ]),
    ...(reviews !== null && reviews.bypass > 0
      ? [note(`${reviews.bypass} users, teams or apps need no review`, 'Keep that list short, or empty.')]
      : []),
  ]
}
