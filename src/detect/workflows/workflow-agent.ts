import { isAgentAction } from './agent-actions.ts'
import { type AgentStep, agentSteps } from './agent-steps.ts'
import type { Detector, FoundAgent, Granted } from '../detector.ts'
import { agentArtefact, foundAgent, grantedAt } from '../powers/found-agent.ts'
import { at, type Entry, entry, type Value } from '../read/value.ts'
import { readYaml } from '../read/yaml.ts'
import { access } from './workflow-access.ts'
import {
  credentialsIn,
  eventsOf,
  hasSource,
  permissionGrants,
  timeLimit,
  unattended,
} from './workflow-grants.ts'

/** Logs in to a cloud with the run's own identity. */
const CLOUD_LOGIN =
  /^(?:aws-actions\/configure-aws-credentials|google-github-actions\/auth|azure\/login|hashicorp\/vault-action)@/i
/** Coding agents that a job of an ordinary workflow, or a composite action, puts to work. */
export const workflowAgent: Detector = {
  id: 'workflow-agent',
  looksAt: (path) => /(?:^|\/)(?:\.github\/workflows\/[^/]+|action)\.ya?ml$/.test(path),
  marks: [
    'claude',
    'gemini',
    'codex',
    'opencode',
    'aider',
    'copilot',
    'cursor-agent',
    'letta',
    'qwen',
    'droid',
    'amp -',
    'goose',
    'auggie',
    'crush',
    'kiro',
    'openhands',
    'OpenHands',
    'augment',
  ],
  detect(path, text, around) {
    if (hasSource(path, text, around)) return null
    const lines = text.split(/\r?\n/)
    const [file] = readYaml(text)
    if (file === undefined) return null
    const agents = /(?:^|\/)action\.ya?ml$/.test(path) ? composite(file, lines) : jobsOf(file, lines)
    return agentArtefact(path, 'workflow-agent', agents)
  },
}

function composite(file: Value, lines: readonly string[]): readonly FoundAgent[] {
  const steps = at(file, 'runs', 'steps')?.items ?? []
  const found = agentSteps(steps, lines, { inputs: at(file, 'inputs'), env: [] })
  const [first] = found
  if (first === undefined) return []
  return [
    foundAgent(
      null,
      first,
      found.flatMap((step) => step.capabilities),
    ),
  ]
}

function jobsOf(file: Value, lines: readonly string[]): readonly FoundAgent[] {
  const jobs = at(file, 'jobs')?.entries ?? []
  return jobs.flatMap((job): readonly FoundAgent[] => {
    const steps = at(job.value, 'steps')?.items ?? []
    const called = at(job.value, 'uses')
    const found = [
      ...agentSteps(steps, lines, {
        inputs: at(file, 'on', 'workflow_call', 'inputs'),
        env: [at(job.value, 'env'), at(file, 'env')],
      }),
      ...(isAgentAction(called?.text ?? '') ? [calledJob(job)] : []),
    ]
    if (found.length === 0) return []
    const permissions = entry(job.value, 'permissions') ?? entry(file, 'permissions')
    const events = eventsOf(at(file, 'on') ?? at(file, 'true'))
    const capabilities = [
      ...found.flatMap((step) => step.capabilities),
      ...permissionGrants(permissions),
      ...federation(permissions, steps),
      ...timeLimit(job.value),
      ...credentialsIn(at(job.value, 'env')),
      ...credentialsIn(at(file, 'env')),
      ...unattended(events),
      ...access(job, jobs, found, steps, events, lines),
    ]
    return [foundAgent(job.key, job, capabilities)]
  })
}

function calledJob(job: Entry): AgentStep {
  const secrets = entry(job.value, 'secrets')
  const all = secrets?.value.text === 'inherit' ? [grantedAt('cred.use', secrets)] : []
  return {
    index: 0,
    line: job.line,
    column: job.column,
    capabilities: [
      ...all,
      ...credentialsIn(at(job.value, 'secrets')),
      ...credentialsIn(at(job.value, 'with')),
    ],
  }
}

function federation(permissions: Entry | null, steps: readonly Value[]): readonly Granted[] {
  const identity = entry(permissions?.value ?? null, 'id-token')
  const isWriteAll = permissions?.value.text === 'write-all'
  if (permissions === null || (identity?.value.text !== 'write' && !isWriteAll)) return []
  const logsIn = steps.some(
    (step) =>
      CLOUD_LOGIN.test(at(step, 'uses')?.text ?? '') ||
      (at(step, 'with', 'gcp_workload_identity_provider')?.text ?? '') !== '',
  )
  return logsIn ? [grantedAt('identity.federated', identity ?? permissions)] : []
}
