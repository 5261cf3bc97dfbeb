import type { Said } from '../../../report/doctor-report.ts'
import { type Check, note, orOk, problem } from '../check.ts'
import { gatingUses, workflowsOf } from '../gate-use.ts'
import { requiredByRuleset } from '../required-by-ruleset.ts'
import type { Concurrency, Workflow } from '../workflow.ts'

/** What tells pull requests, or runs, apart on each event. Under pull_request_target `github.ref` is the base branch. */
const TELLS: Readonly<Record<string, RegExp>> = {
  pull_request:
    /\b(?:pull_request\.number|event\.number|github\.ref\b|ref_name|head_ref|run_id|head\.sha|github\.sha)/,
  pull_request_target: /\b(?:pull_request\.number|event\.number|head_ref|run_id|head\.sha)/,
  merge_group: /\b(?:github\.ref\b|ref_name|run_id|github\.sha|merge_group\.head)/,
}
const HELP =
  'Write "group: aivss-gate-${{ github.event.pull_request.number || github.run_id }}" and "cancel-in-progress: true".'

/** One run of a pull request at a time, and none that cancels that of another. */
export const workflowConcurrency: Check = {
  id: 'workflow-concurrency',
  area: 'workflows',
  summary: 'runs of one pull request follow one another, and disturb no other',
  look(setup) {
    const gating = gatingUses(setup.gates)
    const workflows = workflowsOf(gating)
    if (workflows.length === 0) return []
    const said = workflows.flatMap((workflow) => {
      const own = gating
        .filter((use) => use.workflow === workflow)
        .flatMap(({ jobs }) => jobs.map((job) => job.concurrency))
      const stated = [workflow.concurrency, ...new Set(own)].filter((one) => one !== null)
      if (stated.length === 0)
        return requiredByRuleset(setup, workflow) === 'no'
          ? [
              note(
                'no concurrency: two runs of one pull request may write its comment, and the older may finish last',
                HELP,
                workflow.events[0]?.place ?? null,
              ),
            ]
          : []
      return stated.flatMap((one) => judge(one, workflow))
    })
    return orOk(said, 'a group for each pull request')
  },
}

function judge({ group, cancels, place }: Concurrency, { events }: Workflow): readonly Said[] {
  const mixed = events
    .map(({ name }) => name)
    .filter((name) => Object.hasOwn(TELLS, name) && TELLS[name]?.test(group) === false)
  if (mixed.length === 0) return []
  const on = mixed.join(' and ')
  return [
    cancels
      ? problem(
          `on ${on} the group "${group}" is one for all: a run cancels that of another pull request, whose check then blocks the merge`,
          HELP,
          place,
        )
      : note(
          `on ${on} the group "${group}" is one for all: runs wait for one another, and those that wait longest are cancelled`,
          HELP,
          place,
        ),
  ]
}
