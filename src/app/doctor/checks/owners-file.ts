import { type Check, cannotTell, note, ok, problem } from '../check.ts'
import { OWNERS_PATHS } from '../code-owners.ts'

/** There is a CODEOWNERS file where GitHub looks for one, and GitHub can read it. */
export const ownersFile: Check = {
  id: 'owners-file',
  area: 'owners',
  summary: 'GitHub finds a CODEOWNERS file',
  look({ owners }) {
    switch (owners.kind) {
      case 'missing':
        return [
          problem(
            'there is no CODEOWNERS: whoever may write can change the workflow, the policy and the models with any reviewer, or none',
            `Write ${OWNERS_PATHS[0]} as in docs/github.md, What inputs cannot protect against.`,
          ),
        ]
      case 'unreadable':
        return [
          owners.refused
            ? problem(
                `GitHub does not load ${owners.path}: ${owners.why}`,
                'Replace it by a plain text file under 3 MB.',
                { path: owners.path, line: 1, column: 1 },
              )
            : cannotTell(`${owners.path} could not be read: ${owners.why}`, 'Make it readable.', {
                path: owners.path,
                line: 1,
                column: 1,
              }),
        ]
      case 'read':
        return [
          ok(`${owners.owners.lines.length} lines`, { path: owners.owners.path, line: 1, column: 1 }),
          ...owners.shadowed.map((path) =>
            note(`GitHub never reads ${path}, because there is ${owners.owners.path}`, 'Take it away.', {
              path,
              line: 1,
              column: 1,
            }),
          ),
        ]
    }
  },
}
