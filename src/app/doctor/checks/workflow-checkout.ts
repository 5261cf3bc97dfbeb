import type { Said } from '../../../report/doctor-report.ts'
import { type Check, orOk, problem } from '../check.ts'
import { type GateUse, inputOf } from '../gate-use.ts'

/** The checkout has what the gate is told to take from it. */
export const workflowCheckout: Check = {
  id: 'workflow-checkout',
  area: 'workflows',
  summary: 'the checkout has the history that is needed',
  look({ gates }) {
    return gates.length === 0
      ? []
      : orOk(gates.flatMap(judge), 'enough; what a checkout lacks comes through the API')
  },
}

function judge(use: GateUse): readonly Said[] {
  const { job, step, kind, stated } = use
  const before = job.steps.slice(
    0,
    job.steps.findIndex((one) => one === step),
  )
  const checkout = before.findLast(({ uses }) => /^actions\/checkout@/i.test(uses?.value ?? ''))
  const whole = checkout?.inputs.get('fetch-depth')?.value === '0'
  const help = 'Put actions/checkout with "fetch-depth: 0" before it.'
  const source = inputOf(use, 'source')
  if (source?.value === 'workspace' && !whole)
    return [
      problem(
        checkout === undefined
          ? '"source: workspace" without a checkout: there is nothing to read'
          : '"source: workspace" with a shallow checkout: the commit to compare with is not there',
        help,
        source.place,
      ),
    ]
  if (kind === 'command' && /--base\b/.test(stated.value) && !whole)
    return [problem('"--base" needs history that a shallow checkout has not', help, stated.place)]
  return kind === 'own' && checkout === undefined
    ? [
        problem(
          'an action of the repository itself needs a checkout before it',
          'Put actions/checkout before it.',
          stated.place,
        ),
      ]
    : []
}
