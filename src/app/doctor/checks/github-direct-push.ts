import type { Said } from '../../../report/doctor-report.ts'
import { asked, cannotTell, type Check, ok, problem } from '../check.ts'
import type { GithubAnswers } from '../github-setup.ts'

/** What reaches the default branch came by a pull request: a push is judged only after it is there. */
export const githubDirectPush: Check = {
  id: 'github-direct-push',
  area: 'github',
  summary: 'nothing reaches the default branch without a pull request',
  look: (setup) => asked(setup, judge),
}

function judge({ rules, protection, branch }: GithubAnswers): readonly Said[] {
  const ruled = rules.kind === 'known' ? rules.value : []
  const old = protection.kind === 'known' ? protection.value : null
  const forced =
    old?.forcePushes === true && !ruled.some(({ type }) => type === 'non_fast_forward')
      ? [
          problem(
            'the branch takes forced pushes: its policy can be replaced without a trace',
            'Forbid them.',
          ),
        ]
      : []
  if (ruled.some(({ type }) => type === 'pull_request' || type === 'merge_queue') || old?.reviews != null)
    return [...forced, ok('a pull request is required')]
  if (rules.kind === 'unknown') return [...forced, cannotTell(rules.why, rules.help)]
  if (protection.kind === 'unknown' && !(branch.kind === 'known' && !branch.value.isProtected))
    return [...forced, cannotTell(protection.why, protection.help)]
  return [
    ...forced,
    problem(
      'no pull request is required: whoever may write can push to the default branch, and change the policy there, before anything is judged',
      'Require a pull request before merging, in a ruleset or in the branch protection.',
    ),
  ]
}
