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
