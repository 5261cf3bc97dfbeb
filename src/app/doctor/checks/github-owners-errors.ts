import { asked, type Check, given, orOk, problem } from '../check.ts'

const MOST = 10

/** What GitHub itself says against CODEOWNERS: owners that do not exist, or may not write. */
export const githubOwnersErrors: Check = {
  id: 'github-owners-errors',
  area: 'github',
  summary: 'GitHub knows every owner in CODEOWNERS',
  look(setup) {
    if (setup.owners.kind === 'missing') return []
    return asked(setup, ({ ownersErrors }) =>
      given(ownersErrors, (errors) =>
        orOk(
          errors
            .slice(0, MOST)
            .map(({ path, line, column, message }) =>
              problem(
                `GitHub on the default branch: ${message}`,
                'Name owners that exist and may write: an owner who may not is none.',
                { path, line: Math.max(1, line), column: Math.max(1, column) },
              ),
            ),
          'no errors on the default branch',
        ),
      ),
    )
  },
}
