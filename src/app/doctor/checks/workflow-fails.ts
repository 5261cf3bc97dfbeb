import type { Said } from '../../../report/doctor-report.ts'
import { type Check, cannotTell, note, orOk, problem } from '../check.ts'
import { type GateUse, gateStep, inputOf, isExpression, gatingUses } from '../gate-use.ts'
import type { Step } from '../workflow.ts'

/** The verdict decides about the job, or a later step does that by it. */
export const workflowFails: Check = {
  id: 'workflow-fails',
  area: 'workflows',
  summary: 'a red verdict fails the job',
  look({ gates }) {
    const gating = gatingUses(gates).filter(({ kind }) => kind !== 'command')
    return gating.length === 0 ? [] : orOk(gating.flatMap(judge), '"fail" is not switched off')
  },
}

function judge(use: GateUse): readonly Said[] {
  if (use.kind === 'called')
    return [
      cannotTell(
        `whether a red verdict fails the job: ${use.stated.value} lies in another repository and is not looked into`,
        'Run the doctor there too.',
        use.stated.place,
      ),
    ]
  const computed = gateStep(use)?.computedInputs ?? null
  if (computed !== null)
    return [
      cannotTell(
        `whether the run can fail: its inputs are ${computed.value}`,
        'Write them out.',
        computed.place,
      ),
    ]
  const fail = inputOf(use, 'fail')
  if (fail === null || fail.value === 'true') return []
  if (isExpression(fail.value))
    return [
      cannotTell(`whether the run can fail: "fail" is ${fail.value}`, 'Write true or false.', fail.place),
    ]
  const decides = isDecidedLater(use)
  return [
    decides
      ? note(
          '"fail: false": the run cannot fail by itself; a later step reads the status',
          'See that this step runs always, and lists what is green rather than what is red.',
          fail.place,
        )
      : problem(
          '"fail: false", and no later step reads the status: the check is always green',
          'Take it out, or decide in a later step (docs/github.md, Deciding in a later step).',
          fail.place,
        ),
  ]
}

/** Whether a step behind the gate reads its status, or what an action of the repository makes of it. */
function isDecidedLater({ job, step, inner }: GateUse): boolean {
  return inner === null
    ? reads(job.steps, step, 'status')
    : reads(inner.steps, inner.step, 'status') || reads(job.steps, step, '')
}

function reads(steps: readonly Step[], one: Step | null, output: string): boolean {
  const id = one?.id ?? null
  const behind = steps.slice(steps.findIndex((step) => step === one) + 1)
  return (
    id !== null &&
    behind.some(({ texts }) => texts.some((text) => text.includes(`steps.${id}.outputs.${output}`)))
  )
}
