import { type Check, note, orOk, problem } from '../check.ts'

/** Lines that are told; a file with more is not CODEOWNERS. */
const MOST = 10

/** Every line of CODEOWNERS is valid: GitHub skips one that is not, and what it would own belongs to whoever stands above. */
export const ownersLines: Check = {
  id: 'owners-lines',
  area: 'owners',
  summary: 'GitHub takes every line of CODEOWNERS',
  look({ owners }) {
    if (owners.kind !== 'read') return []
    const { invalid } = owners.owners
    const told = invalid
      .slice(0, MOST)
      .map(({ why, place }) =>
        problem(`${why}; GitHub skips the line`, 'Correct the line: a pattern, then owners.', place),
      )
    const more =
      invalid.length > MOST
        ? [
            note(
              `${invalid.length - MOST} further lines are not valid either`,
              'Correct them too.',
              invalid[MOST]?.place ?? null,
            ),
          ]
        : []
    return orOk([...told, ...more], 'all of them')
  },
}
