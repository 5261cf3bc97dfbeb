import type { Said } from '../../../report/doctor-report.ts'
import { asked, cannotTell, type Check, given, orOk, problem } from '../check.ts'
import type { GateUse } from '../gate-use.ts'
import type { ActionsPermissions, SelectedActions } from '../github-setup.ts'

/** GitHub Actions is on, and may run the gate. */
export const githubActionsAllowed: Check = {
  id: 'github-actions-allowed',
  area: 'github',
  summary: 'GitHub Actions may run the gate',
  look: (setup) =>
    asked(setup, ({ actions }) => given(actions, (permissions) => judge(permissions, setup.gates))),
}

function judge(
  { enabled, allowed, pinningRequired, selected }: ActionsPermissions,
  gates: readonly GateUse[],
): readonly Said[] {
  if (!enabled)
    return [
      problem(
        'GitHub Actions is switched off: the gate never runs',
        'Switch it on in the settings of the repository.',
      ),
    ]
  const remote = gates.filter(({ kind }) => kind === 'action' || kind === 'called')
  const unpinned = pinningRequired
    ? remote
        .filter(({ stated }) => !/@(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(stated.value))
        .map(({ stated }) =>
          problem(
            `only actions pinned to a full commit may run, and ${stated.value} is not`,
            'Write the full commit.',
            stated.place,
          ),
        )
    : []
  if (allowed === 'all') return orOk(unpinned, 'every action may run')
  const help = 'Add the gate to the allowed actions, in the settings of Actions.'
  if (allowed === 'local_only')
    return [
      ...unpinned,
      ...orOk(
        remote.map(({ stated }) =>
          problem(
            `only actions of the same owner may run; ${stated.value} may be another's`,
            help,
            stated.place,
          ),
        ),
        'only actions of the same owner may run',
      ),
    ]
  if (selected === null) return [...unpinned, cannotTell('which actions may run was not told', help)]
  return [
    ...unpinned,
    ...given(selected, (list) =>
      orOk(
        remote
          .filter(({ stated }) => !allows(list, stated.value))
          .map(({ stated }) =>
            list.verified
              ? cannotTell(
                  `whether ${stated.value} may run: no pattern names it; verified creators may`,
                  help,
                  stated.place,
                )
              : problem(
                  `only selected actions may run, and no pattern names ${stated.value}: the gate never runs`,
                  help,
                  stated.place,
                ),
          ),
        'the gate is among the selected actions',
      ),
    ),
  ]
}

/** Patterns with `*`; one that begins with `!` takes out again. */
function allows({ patterns }: SelectedActions, uses: string): boolean {
  const fits = (pattern: string): boolean => wildcard(pattern.toLowerCase(), uses.toLowerCase())
  return (
    patterns.some((pattern) => !pattern.startsWith('!') && fits(pattern)) &&
    !patterns.some((pattern) => pattern.startsWith('!') && fits(pattern.slice(1)))
  )
}

function wildcard(pattern: string, text: string): boolean {
  const [first = '', ...rest] = pattern.split('*')
  if (rest.length === 0) return pattern === text
  if (!text.startsWith(first)) return false
  let at = first.length
  const last = rest.pop() ?? ''
  for (const part of rest) {
    const found = text.indexOf(part, at)
    if (found === -1) return false
    at = found + part.length
  }
  return text.length - last.length >= at && text.endsWith(last)
}
