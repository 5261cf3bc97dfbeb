import type { Said } from '../../../report/doctor-report.ts'
import { type Check, cannotTell, orOk, problem } from '../check.ts'
import { type GateUse, isExpression, gatingUses } from '../gate-use.ts'
import type { Setup } from '../setup.ts'

/** The gate's check has one name that nothing else reports: a required check is only a name. */
export const workflowCheckName: Check = {
  id: 'workflow-check-name',
  area: 'workflows',
  summary: "the gate's check has one fixed name that no other job has",
  look(setup) {
    const gating = gatingUses(setup.gates)
    return gating.length === 0
      ? []
      : orOk(
          [...gating.flatMap((use) => shape(use)), ...twice(setup, gating)],
          [...new Set(gating.map(({ checkName }) => `"${checkName}"`))].join(', '),
        )
  },
}

function shape({ jobs, checkName, job }: GateUse): readonly Said[] {
  const matrix = jobs.map((one) => one.matrix).find((place) => place !== null)
  if (matrix !== undefined && matrix !== null)
    return [
      problem(
        `the job has a matrix: GitHub reports a check for each combination, none of them named "${checkName}"`,
        'Give the gate a job without a matrix.',
        matrix,
      ),
    ]
  return isExpression(checkName)
    ? [cannotTell(`what the check is called: ${checkName}`, 'Give the job a fixed name.', job.place)]
    : []
}

/** Other jobs of the same name, in any workflow: each of them reports a check under it. */
function twice({ workflows }: Setup, gating: readonly GateUse[]): readonly Said[] {
  const own = new Map(gating.filter(({ jobs }) => jobs.length === 1).map((use) => [use.job, use]))
  const names = new Set(gating.map(({ checkName }) => checkName))
  const seen = new Set<string>()
  return workflows.flatMap(({ jobs }) =>
    jobs.flatMap((job): readonly Said[] => {
      if (!names.has(job.title) || job.calls !== null) return []
      if (own.has(job) && !seen.has(job.title)) {
        seen.add(job.title)
        return []
      }
      return [
        problem(
          `another job is called "${job.title}" too: either of them can answer for the required check`,
          'Give the job of the gate a name of its own.',
          job.place,
        ),
      ]
    }),
  )
}
