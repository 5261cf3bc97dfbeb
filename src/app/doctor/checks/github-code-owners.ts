import type { Said } from '../../../report/doctor-report.ts'
import { asked, cannotTell, type Check, note, ok, problem } from '../check.ts'
import type { GithubAnswers } from '../github-setup.ts'

/** Code owners must approve: without that, CODEOWNERS only asks them to look. */
export const githubCodeOwners: Check = {
  id: 'github-code-owners',
  area: 'github',
  summary: 'code owners must approve changes of what they own',
  look: (setup) => asked(setup, judge),
}

function judge({ rules, protection, branch }: GithubAnswers): readonly Said[] {
  const ruled =
    rules.kind === 'known' ? rules.value.flatMap((rule) => (rule.type === 'pull_request' ? [rule] : [])) : []
  const reviews = [
    ...ruled,
    ...(protection.kind === 'known' && protection.value?.reviews != null ? [protection.value.reviews] : []),
  ]
  const demanding = reviews.filter(({ codeOwners }) => codeOwners)
  if (demanding.length > 0)
    return [
      ok('code owners must approve'),
      ...(reviews.some(({ dismissesStale, lastPush }) => dismissesStale || lastPush)
        ? []
        : [
            note(
              'an approval stays when the author pushes again: what was approved need not be what is merged',
              'Dismiss stale approvals when new commits are pushed, or require approval of the last push.',
            ),
          ]),
    ]
  if (rules.kind === 'unknown') return [cannotTell(rules.why, rules.help)]
  // What is not protected at all has no protection that could not be seen.
  if (protection.kind === 'unknown' && !(branch.kind === 'known' && !branch.value.isProtected))
    return [cannotTell(protection.why, protection.help)]
  return [
    problem(
      'no approval of code owners is required: CODEOWNERS then only asks them for a review',
      'Switch on "Require review from Code Owners" in the ruleset or branch protection.',
    ),
  ]
}
