import type { Said } from '../../../report/doctor-report.ts'
import { grouped } from '../../../source/grouped.ts'
import type { Stated } from '../../../source/place.ts'
import { type Check, note, orOk, problem } from '../check.ts'
import { namesGate } from '../gate-use.ts'

/** A tag or branch can be moved to other code; a full commit, or the digest of an image, cannot. */
const PINNED = /@(?:[0-9a-f]{40}|[0-9a-f]{64})$|@sha256:[0-9a-f]{64}$/
/** Owners of actions that GitHub itself publishes. */
const OF_GITHUB = /^(?:actions|github)\//i

/** The gate, and every action in a job with it, is named by a full commit. */
export const workflowPinned: Check = {
  id: 'workflow-pinned',
  area: 'workflows',
  summary: 'the gate, and what runs in its job, is pinned by a commit',
  look({ gates }) {
    if (gates.length === 0) return []
    const jobs = [...new Set(gates.flatMap((use) => use.jobs))]
    const named = [
      ...jobs.flatMap(({ calls, steps }) => [calls, ...steps.map(({ uses }) => uses)]),
      ...gates.flatMap(({ inner }) => (inner?.steps ?? []).map(({ uses }) => uses)),
    ].filter((one) => one !== null)
    const own = new Set(gates.flatMap(({ kind, stated }) => (kind === 'own' ? [stated.value] : [])))
    const distinct = grouped(named, ({ value, place }) => `${value} ${place.path}`)
    const said = [...distinct.values()].flatMap(([first]) => (first === undefined ? [] : judge(first, own)))
    return orOk(said, 'every action is named by a full commit')
  },
}

function judge({ value, place }: Stated<string>, own: ReadonlySet<string>): readonly Said[] {
  if (value.startsWith('./')) {
    return own.has(value)
      ? [
          note(
            `${value} is the code of the checkout: on pull_request that is the pull request's own`,
            'Use a released commit of the gate where pull requests may change that code.',
            place,
          ),
        ]
      : []
  }
  if (PINNED.test(value)) return []
  const [name = '', ref] = value.split('@')
  if (ref === 'COMMIT')
    return [
      problem(
        `${value} is a placeholder: the workflow cannot run`,
        `Write the owner, and a full commit in place of COMMIT.`,
        place,
      ),
    ]
  const what =
    ref === undefined
      ? `${value} names no version`
      : `${name} is pinned to "${ref}", which can be moved to other code`
  const help = 'Write the full commit (40 hex digits), with the version as a comment.'
  if (OF_GITHUB.test(name)) return [note(`${what}; GitHub itself publishes it`, help, place)]
  return [
    problem(
      namesGate(value) ? `the gate ${what}` : `${what}, and runs in one job with the gate`,
      help,
      place,
    ),
  ]
}
