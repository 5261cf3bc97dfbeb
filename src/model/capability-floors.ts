import type { FactorId } from '../aivss/factors.ts'
import type { CapabilityId } from './capabilities.ts'

/** The least that a factor must be where an agent has a power; less contradicts the artefact unless a reason is given. */
export interface Floor {
  readonly factor: FactorId
  readonly least: number
}

const at = (factor: FactorId, least: number): readonly Floor[] => [{ factor, least }]

/**
 * Powers and the factors that they imply, after the rubric of AIVSS 0.8: tools that act are at least 0.5, execution is 1.0
 * in its steps and never under 0.8. Powers that imply nothing by themselves are left out.
 */
export const CAPABILITY_FLOORS: Readonly<Partial<Record<CapabilityId, readonly Floor[]>>> = {
  'tools.unrestricted': at('tools', 0.8),
  'exec.shell': at('tools', 0.8),
  'exec.code': [
    { factor: 'tools', least: 0.8 },
    { factor: 'self_mod', least: 0.5 },
  ],
  'exec.shell_scoped': at('tools', 0.5),
  'fs.write': at('tools', 0.5),
  'vcs.write': at('tools', 0.5),
  'db.write': at('tools', 0.5),
  'tracker.write': at('tools', 0.5),
  'msg.send': at('tools', 0.5),
  'api.actions': at('tools', 0.5),
  'infra.write': [
    { factor: 'tools', least: 0.9 },
    { factor: 'identity', least: 0.5 },
  ],
  'identity.federated': at('identity', 0.5),
  'fs.read': at('tools', 0.2),
  'net.search': at('tools', 0.2),
  'net.fetch': at('tools', 0.2),
  rag: at('tools', 0.2),
  'auto.approve': at('autonomy', 0.6),
  'auto.approve_edits': at('autonomy', 0.5),
  'trigger.untrusted': at('context', 0.5),
  'memory.session': at('persistence', 0.3),
  'memory.persistent': at('persistence', 0.7),
  'selfmod.config': at('self_mod', 0.3),
  'multi.subagents': at('multi_agent', 0.4),
  'multi.handoff': at('multi_agent', 0.4),
  'multi.a2a': at('multi_agent', 0.6),
  'cred.use': at('identity', 0.3),
}

/** A floor, and the power that demands it. */
export interface ImpliedFloor extends Floor {
  readonly because: CapabilityId
}

/** Powers to act on something outside the agent. */
const ACTS: readonly CapabilityId[] = [
  'tools.unrestricted',
  'exec.shell',
  'exec.shell_scoped',
  'exec.code',
  'fs.write',
  'vcs.write',
  'db.write',
  'tracker.write',
  'msg.send',
  'infra.write',
  'api.actions',
]

/**
 * The least that each factor must be where an agent has all of these powers, with the first power that demands it. Some
 * imply more together than alone: switched-off approval is full autonomy once the agent can act, and so is a run that
 * nobody watches, less where a person or a filter stands before what it writes; a remote server adds to the tools in reach.
 */
export function impliedFloors(powers: readonly CapabilityId[]): readonly ImpliedFloor[] {
  const has = (id: CapabilityId): boolean => powers.includes(id)
  const acts = ACTS.some(has)
  const floors = new Map<FactorId, ImpliedFloor>()
  const demand = (factor: FactorId, least: number, because: CapabilityId): void => {
    if ((floors.get(factor)?.least ?? -1) < least) floors.set(factor, { factor, least, because })
  }
  for (const id of powers)
    for (const { factor, least } of CAPABILITY_FLOORS[id] ?? []) demand(factor, least, id)
  if (acts && has('auto.approve')) demand('autonomy', 1, 'auto.approve')
  if (acts && has('auto.unattended'))
    demand('autonomy', has('auto.gate') || has('output.gated') ? 0.4 : 0.6, 'auto.unattended')
  const tools = floors.get('tools')
  if (tools !== undefined && has('mcp.remote'))
    demand('tools', Math.min(Math.round(tools.least * 10 + 1), 10) / 10, tools.because)
  return [...floors.values()]
}

/** Powers of which a reason in the model does not make less: what they allow, they allow. */
export const STRONG_CAPABILITIES: ReadonlySet<CapabilityId> = new Set([
  'tools.unrestricted',
  'exec.shell',
  'exec.code',
  'auto.approve',
  'infra.write',
])

/** What holds an agent back, or only describes it: never a power that a model must state. */
export const NO_POWERS: ReadonlySet<CapabilityId> = new Set([
  'exec.sandboxed',
  'net.egress_allowlist',
  'auto.gate',
  'output.gated',
  'limits.turns',
  'limits.budget',
  'model.fixed',
  'model.dynamic',
  'mitigation.hooks',
])

/** Controls that an artefact may have and lose. */
export const CONTROLS: ReadonlySet<CapabilityId> = new Set([
  'exec.sandboxed',
  'net.egress_allowlist',
  'auto.gate',
  'output.gated',
  'mitigation.hooks',
])
