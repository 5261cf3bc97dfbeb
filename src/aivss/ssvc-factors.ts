import { factorFromName, type FactorId, normaliseName } from './factors.ts'

/** The groups whose averages decide the agent level: execution power, environment and adaptation, predictability and influence. */
export type SsvcGroup = 'execution' | 'state' | 'unpredictability'

interface SsvcFactorFacts {
  readonly name: string
  readonly group: SsvcGroup
  readonly definition: string
  readonly aliases: readonly string[]
  /** The factor of AIVSS 0.8 that has the same name and another scale: its spellings are read too, its value never is. */
  readonly namesake: FactorId | null
}

/** The ten capability factors of AIVSS-SSVC, scored 1 to 5, in the calculator's order. */
export const SSVC_FACTORS = {
  execution_autonomy: {
    name: 'Execution Autonomy',
    group: 'execution',
    definition: 'how far it acts without the approval of a person',
    aliases: [],
    namesake: 'autonomy',
  },
  tool_authority: {
    name: 'Tool Authority Level',
    group: 'execution',
    definition: 'power and scope of the tools that it can call',
    aliases: [],
    namesake: 'tools',
  },
  code_execution: {
    name: 'Code Execution Rights',
    group: 'execution',
    definition: 'ability to write, change or run code',
    aliases: ['code execution'],
    namesake: null,
  },
  critical_system_access: {
    name: 'Critical System Access',
    group: 'execution',
    definition: 'direct access to production, financial or safety-critical systems',
    aliases: [],
    namesake: null,
  },
  persistent_memory: {
    name: 'Persistent Memory',
    group: 'state',
    definition: 'ability to keep and recall information across sessions',
    aliases: [],
    namesake: 'persistence',
  },
  dynamic_identity: {
    name: 'Dynamic Identity & Permissions',
    group: 'state',
    definition: 'ability to take roles or raise its rights',
    aliases: [],
    namesake: 'identity',
  },
  multi_agent_coordination: {
    name: 'Multi-Agent Coordination',
    group: 'state',
    definition: 'ability to direct or work with other agents',
    aliases: [],
    namesake: 'multi_agent',
  },
  self_modification: {
    name: 'Self-Modification Capability',
    group: 'unpredictability',
    definition: 'ability to change its logic, goals or behaviour',
    aliases: [],
    namesake: 'self_mod',
  },
  non_determinism: {
    name: 'Non-Determinism Level',
    group: 'unpredictability',
    definition: 'how much its decisions vary',
    aliases: [],
    namesake: 'non_determinism',
  },
  deceptiveness: {
    name: 'Deceptiveness Potential',
    group: 'unpredictability',
    definition: 'capacity to mislead, or to hide what it intends or does',
    aliases: ['deception'],
    namesake: null,
  },
} as const satisfies Readonly<Record<string, SsvcFactorFacts>>

export type SsvcFactorId = keyof typeof SSVC_FACTORS

export const SSVC_FACTOR_IDS = [
  'execution_autonomy',
  'tool_authority',
  'code_execution',
  'critical_system_access',
  'persistent_memory',
  'dynamic_identity',
  'multi_agent_coordination',
  'self_modification',
  'non_determinism',
  'deceptiveness',
] as const satisfies readonly SsvcFactorId[]

const BY_NAME: ReadonlyMap<string, SsvcFactorId> = new Map(
  SSVC_FACTOR_IDS.flatMap((id) =>
    [id, SSVC_FACTORS[id].name, ...SSVC_FACTORS[id].aliases].map(
      (name) => [normaliseName(name), id] as const,
    ),
  ),
)

/** The capability factor that a published spelling means, or null. Exact after normalisation; nothing is guessed. */
export function ssvcFactorFromName(name: string): SsvcFactorId | null {
  const own = BY_NAME.get(normaliseName(name))
  if (own !== undefined) return own
  const namesake = factorFromName(name)
  return namesake === null
    ? null
    : (SSVC_FACTOR_IDS.find((id) => SSVC_FACTORS[id].namesake === namesake) ?? null)
}
