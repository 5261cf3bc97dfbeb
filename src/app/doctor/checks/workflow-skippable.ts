import type { Said } from '../../../report/doctor-report.ts'
import type { Stated } from '../../../source/place.ts'
import { type Check, orOk, problem } from '../check.ts'
import { bareCondition, leftOver } from '../event-condition.ts'
import { CHANGE_EVENTS, type GateUse, gatingUses } from '../gate-use.ts'

/** Nothing lets the job end green without a verdict: GitHub counts a skipped job as success. */
export const workflowSkippable: Check = {
  id: 'workflow-skippable',
  area: 'workflows',
  summary: 'the job cannot be skipped, and its failure counts',
  look({ gates }) {
    const gating = gatingUses(gates)
    return gating.length === 0 ? [] : orOk(gating.flatMap(judge), 'no condition, no continue-on-error')
  },
}

function judge(use: GateUse): readonly Said[] {
  const { jobs, step, inner } = use
  const way = [...jobs, ...[step, inner?.step].filter((one) => one != null)]
  const conditions = way.map(({ condition }) => condition)
  const skips = conditions.filter((one) => one !== null).filter(({ value }) => !alwaysHolds(value, use))
  const forgiving = way.map(({ continueOnError }) => continueOnError)
  const waits = jobs.filter(({ needs, condition }) => needs !== null && !isAlways(condition))
  return [
    ...skips.map(({ value, place }) =>
      problem(
        `"if: ${value}" can skip it, and what is skipped counts as success`,
        'Take the condition out of the gate; put it on the steps that need it.',
        place,
      ),
    ),
    ...waits.map(({ needs }) =>
      problem(
        'it needs another job: when that fails this one is skipped, and what is skipped counts as success',
        'Take "needs" out, or write "if: always()".',
        needs,
      ),
    ),
    ...forgiving
      .filter((one) => one !== null)
      .filter(({ value }) => value.trim() !== 'false')
      .map(({ value, place }) =>
        problem(`"continue-on-error: ${value}" lets it fail without consequence`, 'Take it out.', place),
      ),
    ...swallowed(use),
  ]
}

/** Whether a condition holds on every event on which a pull request is judged. */
function alwaysHolds(condition: string, { events }: GateUse): boolean {
  return events
    .filter((event) => [...CHANGE_EVENTS, 'merge_group'].includes(event))
    .every((event) => leftOver(condition, event).length === 0)
}

function isAlways(condition: Stated<string> | null): boolean {
  return condition !== null && /^(?:always\(\)|!cancelled\(\))$/.test(bareCondition(condition.value))
}

/** A script that goes on after the command has failed. */
function swallowed({ kind, stated }: GateUse): readonly Said[] {
  if (kind !== 'command') return []
  const goesOn = stated.value
    .split('\n')
    .some(
      (line) =>
        /aivss-gate|dist\/cli/.test(line) && /\|\|\s*(?:true|:|exit 0)|;\s*(?:true|exit 0)\s*$/.test(line),
    )
  return goesOn
    ? [
        problem(
          'the script goes on when the gate fails ("|| true", say)',
          'Let the exit code of the gate be that of the step.',
          stated.place,
        ),
      ]
    : []
}
