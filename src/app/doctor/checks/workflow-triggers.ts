import type { Said } from '../../../report/doctor-report.ts'
import { type Check, cannotTell, note, orOk, problem } from '../check.ts'
import { CHANGE_EVENTS, gatingUses, workflowsOf } from '../gate-use.ts'
import { requiredByRuleset } from '../required-by-ruleset.ts'
import type { WorkflowEvent } from '../workflow.ts'

/** What GitHub takes where no types are stated (docs.github.com, Events that trigger workflows). */
const DEFAULT_TYPES = ['opened', 'synchronize', 'reopened'] as const
const HELP = 'Write "types: [opened, synchronize, reopened, edited, ready_for_review]".'
const RETARGETED =
  'does not run on "edited": a pull request that was green against one base branch stays green when it is pointed at another'

/** Every change of a pull request, its base branch included, starts the gate anew. */
export const workflowTriggers: Check = {
  id: 'workflow-triggers',
  area: 'workflows',
  summary: 'every change of a pull request is judged, a new base branch too',
  look(setup) {
    const gating = workflowsOf(gatingUses(setup.gates))
    if (gating.length === 0) return []
    const said = gating.flatMap((workflow) => {
      const ruled = requiredByRuleset(setup, workflow)
      return workflow.events
        .filter(({ name }) => CHANGE_EVENTS.includes(name))
        .flatMap((event) => judge(event, ruled))
    })
    return orOk(said, 'opened, synchronize, reopened, edited and ready_for_review')
  },
}

function judge({ name, types, place }: WorkflowEvent, ruled: 'yes' | 'no' | 'perhaps'): readonly Said[] {
  if (ruled === 'yes')
    return [
      note(
        `a ruleset requires this workflow and ignores its types: ${name} ${RETARGETED}, until the next push`,
        'Nothing here mends it; keep the base branches that a pull request may be pointed at under one policy.',
        place,
      ),
    ]
  if (types === null)
    return ruled === 'perhaps'
      ? [
          cannotTell(
            `whether ${name} runs for a new base branch: it states no types, as a workflow does that a ruleset requires`,
            `Where no ruleset requires it: ${HELP}`,
            place,
          ),
        ]
      : [problem(`${name} states no types and so ${RETARGETED}`, HELP, place)]
  const lacking = DEFAULT_TYPES.filter((type) => !types.includes(type))
  return [
    ...(lacking.length > 0
      ? [
          problem(
            `${name} does not run on ${lacking.join(', ')}: such a change keeps the verdict of before, or has none`,
            HELP,
            place,
          ),
        ]
      : []),
    ...(types.includes('edited') ? [] : [problem(`${name} ${RETARGETED}`, HELP, place)]),
    ...(types.includes('ready_for_review')
      ? []
      : [
          note(
            `${name} does not run on ready_for_review: the base and its policy may have moved while it was a draft`,
            HELP,
            place,
          ),
        ]),
  ]
}
