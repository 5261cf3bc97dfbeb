import { type Check, cannotTell, ok, problem } from '../check.ts'
import type { Said } from '../../../report/doctor-report.ts'
import { type GateUse, gateStep, gatingUses } from '../gate-use.ts'
import type { Workflow } from '../workflow.ts'

/** A workflow runs the gate on pull requests. */
export const workflowPresent: Check = {
  id: 'workflow-present',
  area: 'workflows',
  summary: 'a workflow runs the gate on pull requests',
  look({ gates, allGates, unreadWorkflows, github }) {
    const unread = [
      ...unreadWorkflows.map(({ path, why }) =>
        cannotTell(`whether ${path} runs the gate: ${why}`, 'Repair it, or make it smaller.', {
          path,
          line: 1,
          column: 1,
        }),
      ),
      ...(allGates
        ? []
        : [
            cannotTell(
              'the workflows call one another more often than is followed',
              'Call fewer workflows from one another.',
            ),
          ]),
    ]
    const gating = gatingUses(gates)
    if (gating.length > 0)
      return [
        ...unread,
        ...gating.map((use) =>
          ok(`the check "${use.checkName}" judges pull requests${byWhat(use)}`, use.stated.place),
        ),
        ...[...new Set(gating.flatMap(({ workflow, holder }) => [workflow, holder]))].flatMap(refused),
      ]
    const ruled =
      github.kind === 'asked' &&
      github.rules.kind === 'known' &&
      github.rules.value.some((rule) => rule.type === 'workflows')
    if (ruled)
      return [
        ...unread,
        cannotTell(
          'no workflow here runs the gate on pull requests; a ruleset requires workflows of another repository, and one of them may',
          'Look at the ruleset; run the doctor where the workflow lies.',
        ),
      ]
    const other = gates[0]
    return [
      ...unread,
      problem(
        other === undefined
          ? 'no workflow runs the gate: nothing is judged, unless a ruleset of the organisation requires a workflow that does'
          : 'the gate runs, but not on pull requests: what it finds is found after the merge',
        'Write one with "aivss-gate init --workflow".',
        other?.stated.place ?? null,
      ),
    ]
  },
}

/** Whose action it is: a fork may have the same name. */
function byWhat(use: GateUse): string {
  const uses = gateStep(use)?.uses ?? (use.kind === 'called' ? use.stated : null)
  return uses === null ? '' : `, by ${uses.value.split('@')[0] ?? ''}`
}

/** GitHub runs nothing of a workflow that it refuses. */
function refused({ faults }: Workflow): readonly Said[] {
  return faults.map(({ what, certain, place }) =>
    certain
      ? problem(
          `GitHub does not run this workflow: ${what}`,
          'Repair it; actionlint finds such faults.',
          place,
        )
      : cannotTell(
          `whether GitHub runs this workflow: ${what}`,
          'Correct it, unless GitHub knows better.',
          place,
        ),
  )
}
