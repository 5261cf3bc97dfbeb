import type { Policy } from '../../../policy/policy.ts'
import type { Said } from '../../../report/doctor-report.ts'
import { didYouMean } from '../../../source/suggest.ts'
import { type Check, cannotTell, orOk, problem } from '../check.ts'
import { type GateUse, gateStep, inputOf, isExpression, gatingUses } from '../gate-use.ts'
import { GUARDED_INPUTS } from '../../../policy/policy.ts'

/** The inputs of action.yml; a test holds them together. */
export const ACTION_INPUTS: readonly string[] = [
  'token',
  'policy-token',
  'policy',
  'paths',
  'mode',
  'source',
  'gate',
  'comment',
  'fail',
  'report-dir',
  'issue',
  'history',
]

/** The workflow sets only inputs that exist and, on pull requests, that the policy lets it set. */
export const workflowInputs: Check = {
  id: 'workflow-inputs',
  area: 'workflows',
  summary: 'the workflow sets only inputs that are known and allowed',
  look({ gates, policy: { loaded } }) {
    const uses = gates.filter(({ kind }) => kind === 'action' || kind === 'own')
    if (uses.length === 0) return []
    const gating = new Set(gatingUses(gates))
    const said = uses.flatMap((use) => [
      // An action of the repository that runs the gate may have inputs of its own.
      ...(use.kind === 'action' || use.inner !== null ? unknown(use) : []),
      ...(gating.has(use) && loaded.ok ? refused(use, loaded.policy) : []),
    ])
    return orOk(said, 'all known and allowed')
  },
}

function unknown(use: GateUse): readonly Said[] {
  const step = gateStep(use)
  const computed = step?.computedInputs ?? null
  if (computed !== null)
    return [cannotTell(`which inputs are set: they are ${computed.value}`, 'Write them out.', computed.place)]
  return [...(step?.inputs ?? [])]
    .filter(([name]) => !ACTION_INPUTS.includes(name.toLowerCase()))
    .map(([name, { place }]) =>
      problem(
        `the Action has no input "${name}": GitHub passes over it with a warning`,
        didYouMean(name, ACTION_INPUTS),
        place,
      ),
    )
}

function refused(use: GateUse, policy: Policy): readonly Said[] {
  return GUARDED_INPUTS.flatMap((name) => {
    const stated = inputOf(use, name)
    if (stated === null || policy.allowInputs.includes(name)) return []
    if (name === 'mode' && stated.value === 'auto') return []
    if (name === 'gate' && (stated.value === 'all' || (policy.gate !== 'all' && !isExpression(stated.value))))
      return []
    const help = `Take it out, or let the policy say "allow-inputs: [${name}]".`
    return [
      isExpression(stated.value)
        ? cannotTell(
            `whether the input "${name}" is refused on pull requests: it is ${stated.value}`,
            help,
            stated.place,
          )
        : problem(
            `the input "${name}" is refused on pull requests: every run of this workflow there is an error`,
            help,
            stated.place,
          ),
    ]
  })
}
