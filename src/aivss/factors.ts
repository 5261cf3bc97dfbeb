/** The ten factors of AIVSS 0.8 in document order (section 2.2), and `goal_planning`, which only 0.5 and listings know. */
export const FACTOR_IDS = [
  'autonomy',
  'tools',
  'language',
  'context',
  'non_determinism',
  'opacity',
  'persistence',
  'identity',
  'multi_agent',
  'self_mod',
  'goal_planning',
] as const

export type FactorId = (typeof FACTOR_IDS)[number]

export interface FactorFacts {
  readonly name: string
  readonly short: string
  readonly definition: string
  /** Every published spelling: AIVSS 0.5 and 0.8, AIVSS-SSVC, AVE, listings, and a few of ours. */
  readonly aliases: readonly string[]
  /** What 0.0, 0.5 and 1.0 mean, per version; null where the version does not have the factor. */
  readonly rubric: {
    readonly '0.5': readonly [string, string, string] | null
    readonly '0.8': readonly [string, string, string] | null
  }
}

export const FACTORS = {
  autonomy: {
    name: 'Execution Autonomy',
    short: 'Autonomy',
    definition: 'how far the agent commits actions with nobody co-signing them',
    aliases: [
      'AU',
      'Autonomy',
      'Autonomy of Action',
      'Execution Autonomy',
      'agent autonomy',
      'autonomous action',
      'autonomy',
      'autonomy level',
      'autonomy of action',
      'autonomyOfAction',
      'execution autonomy',
    ],
    rubric: {
      '0.5': [
        'a person must act (copilot style)',
        'well-defined actions, fixed decision trees, low-risk dynamic actions',
        'open-ended or higher-risk actions, talks freely to other agents',
      ],
      '0.8': [
        'every commit waits for a person',
        'self-commits only in sandbox or non-critical paths',
        'self-commits in production or critical systems',
      ],
    },
  },
  tools: {
    name: 'External Tool Control Surface',
    short: 'Tools',
    definition: 'breadth and privilege of the external tools and APIs in reach',
    aliases: [
      'External Tool Control Surface',
      'TO',
      'Tool Use',
      'Tools',
      'dynamic tool use',
      'external tool control surface',
      'tool access',
      'tool authority',
      'tool authority level',
      'tool usage',
      'tool use',
      'toolUse',
      'tool_use',
      'tools',
    ],
    rubric: {
      '0.5': [
        'no external tools, simple deterministic capability',
        'limited suite, limited (e.g. internal) dynamic selection',
        'no limit on selection, high-risk tools',
      ],
      '0.8': [
        'read-only tools or none',
        'mixed read/write but tightly scoped or allowlisted',
        'broad high-authority tools (cloud, CI/CD, SQL, OT)',
      ],
    },
  },
  language: {
    name: 'Natural Language Interface',
    short: 'Language',
    definition: 'how much unstructured natural language steers goals, planning and tool calls',
    aliases: [
      'LA',
      'Language',
      'NL interface',
      'Natural Language Interface',
      'language',
      'language interface',
      'natural language',
      'natural language input',
      'natural language interface',
      'natural_language_input',
    ],
    rubric: {
      '0.5': null,
      '0.8': [
        'structured API input only',
        'language used for retrieval or Q&A, not for execution',
        'prompts drive planning and tool execution directly',
      ],
    },
  },
  context: {
    name: 'Contextual Awareness',
    short: 'Context',
    definition: 'how much sensed environment or wide data context drives decisions',
    aliases: [
      'CX',
      'Context',
      'Context Awareness',
      'Contextual Awareness',
      'context',
      'context awareness',
      'context sensitivity',
      'contextual awareness',
      'contextualAwareness',
      'environmental awareness',
    ],
    rubric: {
      '0.5': [
        'no context-changing sources, no internet, fixed system prompt',
        'limited non-volatile sources, intranet or limited internet, curated feeds',
        'dynamic or multi-agent goal negotiation, open internet, unrestricted feeds',
      ],
      '0.8': ['none', 'narrow signals only', 'broad environmental signals drive autonomous decisions'],
    },
  },
  non_determinism: {
    name: 'Behavioral Non-Determinism',
    short: 'Non-Determinism',
    definition: 'variance of outputs or actions for the same input',
    aliases: [
      'Behavioral Non-Determinism',
      'ND',
      'Non-Determinism',
      'behavioral non-determinism',
      'behavioural non-determinism',
      'non determinism',
      'non-determinism',
      'non-determinism level',
      'nonDeterminism',
      'nondeterminism',
      'stochasticity',
      'unpredictability',
    ],
    rubric: {
      '0.5': [
        'schema-validated in and out, known decision trees',
        'one side validated, limited dynamic decisions',
        'free-text between agents, dynamic discovery, no format limits',
      ],
      '0.8': [
        'rule-based or fixed seed',
        'bounded variance inside strict guardrails',
        'high variance, weak guards',
      ],
    },
  },
  opacity: {
    name: 'Opacity & Reflexivity',
    short: 'Opacity',
    definition: 'how hard it is to see or audit why the agent acted',
    aliases: [
      'OP',
      'Opacity',
      'Opacity & Reflexivity',
      'Opacity and Reflexivity',
      'lack of explainability',
      'opacity',
      'opacity & reflexivity',
      'opacity and reflexivity',
      'opacity/reflexivity',
      'opacityAndReflexivity',
      'reflexivity',
    ],
    rubric: {
      '0.5': [
        'complete reasoning logs, baselines with alerts',
        'agent-reported reasons, coarse statistics',
        'no insight into goals, minimal event and tool logs',
      ],
      '0.8': [
        'full trace, deterministic logging',
        'partial or fragmented logs, black-box reasoning',
        'cannot trace why an action happened',
      ],
    },
  },
  persistence: {
    name: 'Persistent State Retention',
    short: 'Persistence',
    definition: 'how much memory or state survives, and for how long',
    aliases: [
      'Memory',
      'Memory Use',
      'PE',
      'Persistence',
      'Persistent State Retention',
      'long-term memory',
      'memory',
      'memory persistence',
      'memory use',
      'memoryUse',
      'persistence',
      'persistent memory',
      'persistent state retention',
      'persistent_memory',
      'state retention',
    ],
    rubric: {
      '0.5': [
        'stateless or in-prompt only',
        'read-only RAG, short identity-bound sessions',
        'read/write RAG, long-lived or cross-session memory',
      ],
      '0.8': ['stateless', 'session-only memory', 'long-term store across sessions'],
    },
  },
  identity: {
    name: 'Dynamic Identity',
    short: 'Identity',
    definition: 'ability to change role, user or permission set at run time',
    aliases: [
      'Dynamic ID',
      'Dynamic Identity',
      'ID',
      'Identity',
      'dynamic id',
      'dynamic identity',
      'dynamic identity & permissions',
      'dynamic identity and permissions',
      'dynamicIdentity',
      'identity',
      'role switching',
    ],
    rubric: {
      '0.5': [
        'predefined identities, granular scopes',
        'human-approved delegation or policy-engine assignment',
        'no limits, agent picks its own scope',
      ],
      '0.8': [
        'fixed service identity',
        'limited swaps, e.g. one scope per tool',
        'assumes roles or crosses tenants dynamically',
      ],
    },
  },
  multi_agent: {
    name: 'Multi-Agent Interactions',
    short: 'Multi-Agent',
    definition: 'coordination with, or dependence on, other autonomous agents',
    aliases: [
      'MA',
      'Multi-Agent',
      'Multi-Agent Interactions',
      'agent-to-agent',
      'multi agent',
      'multi-agent',
      'multi-agent coordination',
      'multi-agent interactions',
      'multiAgentInteractions',
      'multiagent',
    ],
    rubric: {
      '0.5': ['none', 'limited, predefined coordination', 'unlimited, agent-guided coordination'],
      '0.8': ['isolated instance', 'one or two known agents', 'orchestration, swarm or market patterns'],
    },
  },
  self_mod: {
    name: 'Self-Modification',
    short: 'Self-Mod',
    definition: 'ability to alter its own prompts, goals, tools, control flow or code',
    aliases: [
      'SM',
      'Self-Mod',
      'Self-Modification',
      'self modification',
      'self-mod',
      'self-modification',
      'self-modification capability',
      'selfModification',
      'self_mod',
    ],
    rubric: {
      '0.5': [
        'none, offline reinforcement only',
        'write access to memory/context, session-only goal change',
        'write access to code, weights or persistent memory, unlimited goal change',
      ],
      '0.8': [
        'static configuration',
        'own system prompt or config only',
        'tools, control flow, or generates and runs code',
      ],
    },
  },
  goal_planning: {
    name: 'Goal-Driven Planning',
    short: 'Goal-Driven Planning',
    definition:
      'ability to split goals into multi-step plans (v0.5 only; v0.8 dropped it and added language)',
    aliases: [
      'Goal-Driven Planning',
      'Goal-Planning',
      'goal planning',
      'goal-driven planning',
      'goal-planning',
      'goalDrivenPlanning',
      'planning',
      'task decomposition',
    ],
    rubric: {
      '0.5': [
        'no decomposition, single-step',
        'single-agent decomposition, simple reasoning',
        'multi-agent decomposition, recursive reasoning',
      ],
      '0.8': null,
    },
  },
} as const satisfies Readonly<Record<FactorId, FactorFacts>>

/** Which ten factors a version sums. A listing carries the 0.5 names and is summed as published under 0.8. */
export type FactorSet = '0.5' | '0.8' | 'listing'

const WITHOUT_GOAL = FACTOR_IDS.filter((id) => id !== 'goal_planning')
const WITHOUT_LANGUAGE = FACTOR_IDS.filter((id) => id !== 'language')

export const FACTOR_SETS: Readonly<Record<FactorSet, readonly FactorId[]>> = {
  '0.5': WITHOUT_LANGUAGE,
  '0.8': WITHOUT_GOAL,
  listing: WITHOUT_LANGUAGE,
}

/**
 * Brings a spelling to the form in which names are compared: camelCase split, lower case, `&` read as "and",
 * list numbers and bracketed short names dropped, everything else collapsed to single spaces.
 */
export function normaliseName(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/^\s*\d+[.)]\s*/, '')
    .replace(/\([^()]*\)/g, ' ')
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}

const BY_NAME: ReadonlyMap<string, FactorId> = new Map(
  FACTOR_IDS.flatMap((id) =>
    [id, ...FACTORS[id].aliases].map((alias) => [normaliseName(alias), id] as const),
  ),
)

/** The factor that a published spelling means, or null. Exact after normalisation; nothing is guessed. */
export function factorFromName(name: string): FactorId | null {
  return BY_NAME.get(normaliseName(name)) ?? null
}
