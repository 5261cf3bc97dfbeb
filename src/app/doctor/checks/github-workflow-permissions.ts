import { asked, type Check, given, note, ok, problem } from '../check.ts'

/** What a workflow may that states no permissions, and whether it may approve pull requests. */
export const githubWorkflowPermissions: Check = {
  id: 'github-workflow-permissions',
  area: 'github',
  summary: "what a workflow's token may where nothing is stated",
  look: (setup) =>
    asked(setup, ({ workflowPermissions }) =>
      given(workflowPermissions, ({ default: right, approves }) => [
        right === 'write'
          ? note(
              'a workflow that states no permissions may write everything',
              'Set the default to read, in the settings of Actions.',
            )
          : ok('a workflow that states no permissions may read'),
        ...(approves
          ? [
              problem(
                'workflows may approve pull requests: an author can have a workflow give the approval that is required',
                'Switch off "Allow GitHub Actions to create and approve pull requests".',
              ),
            ]
          : []),
      ]),
    ),
}
