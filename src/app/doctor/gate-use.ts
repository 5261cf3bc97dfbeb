import type { Stated } from '../../source/place.ts'
import { withoutClimbing } from '../../source/inside.ts'
import { rulesOut } from './event-condition.ts'
import type { Job, Step, Workflow } from './workflow.ts'

/** An action of the repository that is the gate, or uses it. */
export interface OwnGate {
  /** The steps in it that use the gate; none where it is the gate itself. */
  readonly gates: readonly Step[]
  /** All of its steps. */
  readonly steps: readonly Step[]
}

/** One place where a workflow runs the gate. */
export interface GateUse {
  /** `action`: pinned elsewhere. `own`: an action of the repository itself. `called`: a reusable workflow of another one. */
  readonly kind: 'action' | 'own' | 'command' | 'called'
  /** The workflow whose events start it. */
  readonly workflow: Workflow
  /** Those of its events on which no condition rules the gate out. */
  readonly events: readonly string[]
  /** The workflow that holds the step: another one where it is called. */
  readonly holder: Workflow
  /** The jobs on the way, the one with the step last. */
  readonly jobs: readonly Job[]
  readonly job: Job
  /** Null: the job calls a workflow that cannot be looked into. */
  readonly step: Step | null
  /** Where that step runs an action of the repository: the step in it that uses the gate, and all steps beside that. */
  readonly inner: { readonly step: Step; readonly steps: readonly Step[] } | null
  /** What names the gate there. */
  readonly stated: Stated<string>
  /** The name of the check, as a required check has to spell it. */
  readonly checkName: string
}

/** Workflows that call one another: how deep that is followed, and how many jobs are looked at in all. */
const DEEPEST = 10
const MOST_JOBS = 20_000

/** The command at work in a script; `#` begins a comment. */
const COMMAND = /(?:aivss-gate\S{0,80}|dist\/cli\/index\.js)["']?[ \t]+(?:check|audit|fleet)\b/

/**
 * Every use of the gate. `ownActions` are the actions of this repository that are, or use, the gate, by folder. `complete` is
 * false where workflows call one another more often than is followed.
 */
export function gateUses(
  workflows: readonly Workflow[],
  ownActions: ReadonlyMap<string, OwnGate>,
): { readonly uses: readonly GateUse[]; readonly complete: boolean } {
  let left = MOST_JOBS
  const byPath = new Map(workflows.map((workflow) => [workflow.path, workflow]))
  const into = (workflow: Workflow, holder: Workflow, before: readonly Job[]): readonly GateUse[] =>
    holder.jobs.flatMap((job): readonly GateUse[] => {
      left -= 1
      if (left < 0 || before.length > DEEPEST) {
        left = -1
        return []
      }
      const jobs = [...before, job]
      const checkName = jobs.map(({ title }) => title).join(' / ')
      const use = { workflow, holder, jobs, job, checkName }
      const found = job.steps.flatMap((step): readonly GateUse[] => {
        const kind = kindOf(step, ownActions)
        const stated = kind === 'command' ? step.run : step.uses
        if (kind === null || stated === null) return []
        const own = kind === 'own' ? ownActions.get(withoutClimbing(stated.value)) : undefined
        const inners =
          own === undefined || own.gates.length === 0
            ? [null]
            : own.gates.map((gate) => ({ step: gate, steps: own.steps }))
        return inners.map((inner) => ({
          ...use,
          kind,
          step,
          inner,
          stated,
          events: eventsFor(workflow, jobs, inner === null ? [step] : [step, inner.step]),
        }))
      })
      if (job.calls === null) return found
      const local = job.calls.value.startsWith('./')
        ? byPath.get(withoutClimbing(job.calls.value))
        : undefined
      if (local !== undefined) return [...found, ...into(workflow, local, jobs)]
      return namesGate(job.calls.value)
        ? [
            ...found,
            {
              ...use,
              kind: 'called',
              step: null,
              inner: null,
              stated: job.calls,
              events: eventsFor(workflow, jobs, []),
            },
          ]
        : found
    })
  const uses = workflows
    .filter(({ events }) => events.some(({ name }) => name !== 'workflow_call'))
    .flatMap((workflow) => into(workflow, workflow, []))
  return { uses, complete: left >= 0 }
}

function kindOf(step: Step, ownActions: ReadonlyMap<string, OwnGate>): GateUse['kind'] | null {
  const uses = step.uses?.value
  if (uses !== undefined) {
    if (uses.startsWith('./')) return ownActions.has(withoutClimbing(uses)) ? 'own' : null
    return namesGate(uses) ? 'action' : null
  }
  const script = step.run?.value.split('\n').filter((line) => !/^\s*#/.test(line))
  return script?.some((line) => COMMAND.test(line)) === true ? 'command' : null
}

/** Whether `owner/aivss-gate@ref`, or a workflow or image of that name, is named. */
export function namesGate(uses: string): boolean {
  const [name = ''] = uses.split('@')
  return name.split(/[/:]/).some((part) => /^aivss-gate(?:\.ya?ml)?$/i.test(part))
}

/** Events on which a verdict about a pull request is made. */
export const CHANGE_EVENTS: readonly string[] = ['pull_request', 'pull_request_target']

/**
 * The uses that judge pull requests. A command is one only where nothing else does: elsewhere it tries something out.
 */
export function gatingUses(uses: readonly GateUse[]): readonly GateUse[] {
  const onChanges = uses.filter(({ events }) => events.some((event) => CHANGE_EVENTS.includes(event)))
  const actions = onChanges.filter(({ kind }) => kind !== 'command')
  return actions.length > 0 ? actions : onChanges
}

function eventsFor({ events }: Workflow, jobs: readonly Job[], steps: readonly Step[]): readonly string[] {
  const conditions = [...jobs, ...steps].flatMap(({ condition }) =>
    condition === null ? [] : [condition.value],
  )
  return events.map(({ name }) => name).filter((event) => !conditions.some((one) => rulesOut(one, event)))
}

/** The step that uses the gate: the one of an action of the repository where one lies between. */
export function gateStep({ step, inner }: GateUse): Step | null {
  return inner?.step ?? step
}

/** The value of an input of the Action; null where it is not stated or empty. */
export function inputOf(use: GateUse, name: string): Stated<string> | null {
  const stated = [...(gateStep(use)?.inputs ?? [])].find(([key]) => key.toLowerCase() === name)?.[1]
  return stated === undefined || stated.value.trim() === '' ? null : stated
}

/** Whether a value is only known when the workflow runs. */
export function isExpression(value: string): boolean {
  return value.includes('${{')
}

/** The workflows in which some uses stand by whose events they run, each once. */
export function workflowsOf(uses: readonly GateUse[]): readonly Workflow[] {
  return [...new Set(uses.map(({ workflow }) => workflow))]
}
