import { type Check, note, orOk, problem } from '../check.ts'
import { CHANGE_EVENTS, gatingUses, workflowsOf } from '../gate-use.ts'
import { requiredByRuleset } from '../required-by-ruleset.ts'

/** No filter keeps the gate from running: its required check would stay pending for ever, or nothing would be judged. */
export const workflowFilters: Check = {
  id: 'workflow-filters',
  area: 'workflows',
  summary: 'no filter keeps the gate from running on a pull request',
  look(setup) {
    const gating = workflowsOf(gatingUses(setup.gates))
    if (gating.length === 0) return []
    const { github } = setup
    const known =
      github.kind === 'asked' && github.about.kind === 'known'
        ? [github.about.value.defaultBranch]
        : ['main', 'master']
    const said = gating.flatMap((workflow) =>
      requiredByRuleset(setup, workflow) === 'yes'
        ? []
        : workflow.events
            .filter(({ name }) => [...CHANGE_EVENTS, 'merge_group'].includes(name))
            .flatMap(({ name, filters }) =>
              filters.map(({ key, values, place }) =>
                key === 'branches' &&
                values.some((value) => known.includes(value)) &&
                !values.some((value) => value.startsWith('!'))
                  ? note(
                      `${name} runs only for the base branches ${values.join(', ')}: elsewhere nothing is judged`,
                      'Take the filter out unless no other branch is protected.',
                      place,
                    )
                  : problem(
                      `${name} has the filter "${key}": a pull request that it leaves out is not judged, and a required check stays pending`,
                      'Take it out; the gate finds out itself that there is nothing to do.',
                      place,
                    ),
              ),
            ),
    )
    return orOk(said, 'no filter')
  },
}
