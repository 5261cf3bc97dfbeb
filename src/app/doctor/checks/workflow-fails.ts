import type { Said } from '../../../report/doctor-report.ts'
import { type Check, cannotTell, note, orOk, problem } from '../check.ts'
import { type GateUse, inputOf, isExpression, gatingUses } from '../gate-use.ts'

/** The verdict decides about the job, or a later step does that by it. */
export const workflowFails: Check = {
  id: 'workflow-fails',
  area: 'workflows',
  summary: 'a red verdict fails the job',
  look({ gates }) {
    const gating = gatingUses(gates).filter(({ kind }) => kind === 'action' || kind === 'own')
    return gating.length === 0 ? [] : orOk(gating.flatMap(judge), '"fail" is not switched off')
  },
}

function judge(use: GateUse): readonly Said[] {
  const fail = inputOf(use, 'fail')
  if (fail === null || fail.value === 'true') return []
  if (isExpression(fail.value))
    return [
      cannotTell(`whether the run can fail: "fail" is ${fail.value}`, 'Write true or false.', fail.place),
    ]
  const { id } = use.step ?? { id: null }
  const decided = `steps.${id ?? ''}.outputs.status`
  const at = use.job.steps.findIndex((step) => step === use.step)
  const decides =
    id !== null &&
    use.job.steps.slice(at + 1).some(({ texts }) => texts.some((text) => text.includes(decided)))
  return [
    decides
      ? note(
          '"fail: false": the run cannot fail by itself; a later step reads the status',
          'See that this step runs always, and lists what is green rather than what is red.',
          fail.place,
        )
      : problem(
          '"fail: false", and no later step of the job reads the status: the check is always green',
          'Take it out, or decide in a later step (docs/github.md, Deciding in a later step).',
          fail.place,
        ),
  ]
}
