import type { Said } from '../../../report/doctor-report.ts'
import type { Place } from '../../../source/place.ts'
import { type Check, note, ok, problem } from '../check.ts'
import { gatingUses, workflowsOf } from '../gate-use.ts'

/** Where a merge queue is used, the gate runs in it. */
export const workflowMergeGroup: Check = {
  id: 'workflow-merge-group',
  area: 'workflows',
  summary: 'the gate runs in a merge queue',
  look({ gates, github }) {
    const gating = workflowsOf(gatingUses(gates))
    if (gating.length === 0) return []
    const lacking = gating.filter(({ events }) => !events.some(({ name }) => name === 'merge_group'))
    if (lacking.length === 0) return [ok('merge_group is among the events')]
    const queue =
      github.kind === 'asked' && github.rules.kind === 'known'
        ? github.rules.value.some(({ type }) => type === 'merge_queue')
        : null
    return lacking.map(({ events }) => judge(events[0]?.place ?? null, queue))
  },
}

/** `queue`: whether a ruleset asks for a merge queue; null where GitHub did not say. */
function judge(place: Place | null, queue: boolean | null): Said {
  const help = 'Write "merge_group:" under "on:".'
  if (queue === false) return ok('not on merge_group, and no ruleset asks for a merge queue', place)
  return queue === true
    ? problem(
        'the default branch has a merge queue, and the gate does not run on merge_group: its check is never reported there',
        help,
        place,
      )
    : note(
        'not on merge_group: with a merge queue the check would never be reported, and nothing could merge',
        help,
        place,
      )
}
