import { asked, type Check, given, note, ok, problem } from '../check.ts'

/** The repository can be seen, and what the token's owner may do there. */
export const githubToken: Check = {
  id: 'github-token',
  area: 'github',
  summary: 'the token sees the repository',
  look: (setup) =>
    asked(setup, ({ repository, about }) =>
      given(about, ({ defaultBranch, permissions, isArchived }) => [
        isArchived
          ? problem(
              `${repository} is archived: nothing runs there`,
              'Look at the repository that took its place.',
            )
          : ok(`${repository}, default branch ${defaultBranch}`),
        ...(permissions?.includes('admin') === true
          ? [
              note(
                'whoever the token belongs to administers the repository',
                'To read is enough: a fine-grained token with "administration: read", "contents: read" and "metadata: read".',
              ),
            ]
          : []),
      ]),
    ),
}
