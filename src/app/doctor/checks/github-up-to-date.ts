import { asked, type Check, given, note, ok } from '../check.ts'

/** A verdict does not age: a pull request is judged again when the branch, and with it the policy, has moved. */
export const githubUpToDate: Check = {
  id: 'github-up-to-date',
  area: 'github',
  summary: 'pull requests are judged against the newest state of the branch',
  look: (setup) =>
    asked(setup, ({ rules, protection }) =>
      given(rules, (some) => {
        const queue = some.some(({ type }) => type === 'merge_queue')
        const strict =
          some.some((rule) => rule.type === 'required_status_checks' && rule.strict) ||
          (protection.kind === 'known' && protection.value?.strict === true)
        if (queue || strict)
          return [ok(queue ? 'by a merge queue' : 'branches must be up to date before merging')]
        if (protection.kind === 'unknown') return given(protection, () => [])
        return [
          note(
            'a pull request may merge by a verdict from before the policy or another agent changed',
            'Require branches to be up to date before merging, or use a merge queue.',
          ),
        ]
      }),
    ),
}
