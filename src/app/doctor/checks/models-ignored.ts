import { type Check, cannotTell, orOk, problem } from '../check.ts'

/** Git takes new threat models: what `.gitignore` hides is never committed, and not judged here either. */
export const modelsIgnored: Check = {
  id: 'models-ignored',
  area: 'models',
  summary: 'git does not ignore threat models',
  look({ ignored }) {
    if (ignored === null)
      return [
        cannotTell(
          'whether git ignores models: this is no git work tree, or git did not answer',
          'Run it in a clone.',
        ),
      ]
    return orOk(
      ignored.map(({ path, source, line, pattern }) =>
        problem(
          `git ignores ${path} by the pattern ${pattern}: a model there is not committed, and nobody is told`,
          `Take the pattern out, or add "!${path}" below it.`,
          { path: source, line, column: 1 },
        ),
      ),
      '.aivss/, *.aivss.yml and agent-threat-model.yml can be committed',
    )
  },
}
