import { type Check, note, ok, problem } from '../check.ts'
import { gatingUses, workflowsOf } from '../gate-use.ts'

/** Where a merge queue is used, the gate runs in it. */
export const workflowMergeGroup: Check = {
  id: 'workflow-merge-group',
  area: 'workflows',
  summary: 'the gate runs in a merge queue',
  look({ gates, github }) {
    const gating = workflowsOf(gatingUses(gates))
    const first = gating[0]
    if (first === undefined) return []
    const place = first.events[0]?.place ?? null
    if (gating.some(({ events }) => events.some(({ name }) => name === 'merge_group')))
      return [ok('merge_group is among the events')]
    const help = 'Write "merge_group:" under "on:".'
    const queue =
      github.kind === 'asked' && github.rules.kind === 'known'
        ? github.rules.value.some(({ type }) => type === 'merge_queue')
        : null
    if (queue === true)
      return [
        problem(
          'the default branch has a merge queue, and the gate does not run on merge_group: its check is never reported there',
          help,
          place,
        ),
      ]
    return queue === false
      ? [ok('not on merge_group, and no ruleset asks for a merge queue', place)]
      : [
          note(
            'not on merge_group: with a merge queue the check would never be reported, and nothing could merge',
            help,
            place,
          ),
        ]
  },
}
