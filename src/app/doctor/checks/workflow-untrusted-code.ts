import type { Said } from '../../../report/doctor-report.ts'
import { type Check, cannotTell, note, orOk, problem } from '../check.ts'
import { type GateUse, workflowsOf } from '../gate-use.ts'
import type { Step, Workflow } from '../workflow.ts'

/** Events that give a run the base's rights while a stranger's work is looked at. */
const TRUSTED_EVENTS: readonly string[] = ['pull_request_target', 'workflow_run']
const OF_THE_HEAD =
  /head_ref|\.head\.|head_sha|head_branch|head_repository|refs\/pull\/|pull_request\.number|event\.number|merge_commit_sha/
/** Refs that are the base's own. */
const OF_THE_BASE =
  /^(?:[^$]|\$(?!\{\{))*$|^\$\{\{\s*github\.(?:base_ref|ref|sha|repository|event\.repository\.\S+|event\.pull_request\.base\.\S+)\s*\}\}$/
const FETCHES =
  /\bgh\s{1,20}pr\s{1,20}(?:checkout|diff)|\bgit\s{1,20}(?:fetch|pull|checkout|switch|clone)\b|\bgh\s{1,20}run\s{1,20}download/

/** Where a run has the base's rights, nothing of the pull request is fetched. */
export const workflowUntrustedCode: Check = {
  id: 'workflow-untrusted-code',
  area: 'workflows',
  summary: "no code of a pull request is fetched where the run has the base's rights",
  look({ gates }) {
    const trusted = workflowsOf(gates).filter(({ events }) =>
      events.some(({ name }) => TRUSTED_EVENTS.includes(name)),
    )
    if (trusted.length === 0) return []
    const uses = new Set(gates.flatMap(({ step }) => (step === null ? [] : [step])))
    const inner = gates.filter(({ workflow }) => trusted.includes(workflow)).flatMap((use) => innerOf(use))
    const steps = [...trusted.flatMap(stepsOf), ...inner].filter((step) => !uses.has(step))
    return orOk([...new Set(steps)].flatMap(judge), 'the gate is the only step')
  },
}

function stepsOf({ jobs }: Workflow): readonly Step[] {
  return jobs.flatMap(({ steps }) => steps)
}

/** The steps beside the gate in an action of the repository. */
function innerOf({ inner }: GateUse): readonly Step[] {
  return (inner?.steps ?? []).filter((step) => step !== inner?.step)
}

function judge({ uses, run, inputs, computedInputs, place }: Step): readonly Said[] {
  const name = uses?.value.split('@')[0] ?? ''
  const help =
    'Keep the gate the only step of this workflow; it reads the files of the pull request through the API.'
  const given = new Map([...inputs].map(([key, { value }]) => [key.toLowerCase(), plainAccess(value)]))
  const wanted = ['ref', 'repository'].map((key) => given.get(key) ?? '')
  const isCheckout = /^actions\/checkout$/i.test(name)
  if (
    isCheckout &&
    (wanted.some((value) => OF_THE_HEAD.test(value)) || given.has('allow-unsafe-pr-checkout'))
  )
    return [
      problem(
        "it checks out the pull request's code with the base's rights: whoever opens one runs code with them",
        help,
        place,
      ),
    ]
  if (isCheckout && (computedInputs !== null || !wanted.every((value) => OF_THE_BASE.test(value))))
    return [cannotTell("what it checks out with the base's rights: only the run knows", help, place)]
  if (/download-artifact$/i.test(name))
    return [
      problem("it downloads an artifact that another run, perhaps a stranger's, has written", help, place),
    ]
  if (run !== null && FETCHES.test(run.value))
    return [problem("its script fetches code with the base's rights", help, place)]
  return [
    note(`a step beside the gate (${uses?.value ?? 'a script'}) runs with the base's rights`, help, place),
  ]
}

/** `github.event['head']` says the same as `github.event.head`. */
function plainAccess(value: string): string {
  return value.replace(/\[\s*'([\w-]+)'\s*\]/g, '.$1')
}
