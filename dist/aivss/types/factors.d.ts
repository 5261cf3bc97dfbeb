/** The ten factors of AIVSS 0.8 in document order (section 2.2), and `goal_planning`, which only 0.5 and listings know. */
export declare const FACTOR_IDS: readonly ['autonomy', 'tools', 'language', 'context', 'non_determinism', 'opacity', 'persistence', 'identity', 'multi_agent', 'self_mod', 'goal_planning'];
export type FactorId = (typeof FACTOR_IDS)[number];
export interface FactorFacts {
    readonly name: string;
    readonly short: string;
    readonly definition: string;
    /** Every published spelling: AIVSS 0.5 and 0.8, AIVSS-SSVC, AVE, listings, and a few of ours. */
    readonly aliases: readonly string[];
    /** What 0.0, 0.5 and 1.0 mean, per version; null where the version does not have the factor. */
    readonly rubric: {
        readonly '0.5': readonly [string, string, string] | null;
        readonly '0.8': readonly [string, string, string] | null;
    };
}
export declare const FACTORS: {
    readonly autonomy: {
        readonly name: 'Execution Autonomy';
        readonly short: 'Autonomy';
        readonly definition: 'how far the agent commits actions with nobody co-signing them';
        readonly aliases: readonly ["AU", "Autonomy", "Autonomy of Action", "Execution Autonomy", "agent autonomy", "autonomous action", "autonomy", "autonomy level", "autonomy of action", "autonomyOfAction", "execution autonomy"];
        readonly rubric: {
            readonly '0.5': readonly ["a person must act (copilot style)", "well-defined actions, fixed decision trees, low-risk dynamic actions", "open-ended or higher-risk actions, talks freely to other agents"];
            readonly '0.8': readonly ["every commit waits for a person", "self-commits only in sandbox or non-critical paths", "self-commits in production or critical systems"];
        };
    };
    readonly tools: {
        readonly name: 'External Tool Control Surface';
        readonly short: 'Tools';
        readonly definition: 'breadth and privilege of the external tools and APIs in reach';
        readonly aliases: readonly ["External Tool Control Surface", "TO", "Tool Use", "Tools", "dynamic tool use", "external tool control surface", "tool access", "tool authority", "tool authority level", "tool usage", "tool use", "toolUse", "tool_use", "tools"];
        readonly rubric: {
            readonly '0.5': readonly ["no external tools, simple deterministic capability", "limited suite, limited (e.g. internal) dynamic selection", "no limit on selection, high-risk tools"];
            readonly '0.8': readonly ["read-only tools or none", "mixed read/write but tightly scoped or allowlisted", "broad high-authority tools (cloud, CI/CD, SQL, OT)"];
        };
    };
    readonly language: {
        readonly name: 'Natural Language Interface';
        readonly short: 'Language';
        readonly definition: 'how much unstructured natural language steers goals, planning and tool calls';
        readonly aliases: readonly ["LA", "Language", "NL interface", "Natural Language Interface", "language", "language interface", "natural language", "natural language input", "natural language interface", "natural_language_input"];
        readonly rubric: {
            readonly '0.5': null;
            readonly '0.8': readonly ["structured API input only", "language used for retrieval or Q&A, not for execution", "prompts drive planning and tool execution directly"];
        };
    };
    readonly context: {
        readonly name: 'Contextual Awareness';
        readonly short: 'Context';
        readonly definition: 'how much sensed environment or wide data context drives decisions';
        readonly aliases: readonly ["CX", "Context", "Context Awareness", "Contextual Awareness", "context", "context awareness", "context sensitivity", "contextual awareness", "contextualAwareness", "environmental awareness"];
        readonly rubric: {
            readonly '0.5': readonly ["no context-changing sources, no internet, fixed system prompt", "limited non-volatile sources, intranet or limited internet, curated feeds", "dynamic or multi-agent goal negotiation, open internet, unrestricted feeds"];
            readonly '0.8': readonly ["none", "narrow signals only", "broad environmental signals drive autonomous decisions"];
        };
    };
    readonly non_determinism: {
        readonly name: 'Behavioral Non-Determinism';
        readonly short: 'Non-Determinism';
        readonly definition: 'variance of outputs or actions for the same input';
        readonly aliases: readonly ["Behavioral Non-Determinism", "ND", "Non-Determinism", "behavioral non-determinism", "behavioural non-determinism", "non determinism", "non-determinism", "non-determinism level", "nonDeterminism", "nondeterminism", "stochasticity", "unpredictability"];
        readonly rubric: {
            readonly '0.5': readonly ["schema-validated in and out, known decision trees", "one side validated, limited dynamic decisions", "free-text between agents, dynamic discovery, no format limits"];
            readonly '0.8': readonly ["rule-based or fixed seed", "bounded variance inside strict guardrails", "high variance, weak guards"];
        };
    };
    readonly opacity: {
        readonly name: 'Opacity & Reflexivity';
        readonly short: 'Opacity';
        readonly definition: 'how hard it is to see or audit why the agent acted';
        readonly aliases: readonly ["OP", "Opacity", "Opacity & Reflexivity", "Opacity and Reflexivity", "lack of explainability", "opacity", "opacity & reflexivity", "opacity and reflexivity", "opacity/reflexivity", "opacityAndReflexivity", "reflexivity"];
        readonly rubric: {
            readonly '0.5': readonly ["complete reasoning logs, baselines with alerts", "agent-reported reasons, coarse statistics", "no insight into goals, minimal event and tool logs"];
            readonly '0.8': readonly ["full trace, deterministic logging", "partial or fragmented logs, black-box reasoning", "cannot trace why an action happened"];
        };
    };
    readonly persistence: {
        readonly name: 'Persistent State Retention';
        readonly short: 'Persistence';
        readonly definition: 'how much memory or state survives, and for how long';
        readonly aliases: readonly ["Memory", "Memory Use", "PE", "Persistence", "Persistent State Retention", "long-term memory", "memory", "memory persistence", "memory use", "memoryUse", "persistence", "persistent memory", "persistent state retention", "persistent_memory", "state retention"];
        readonly rubric: {
            readonly '0.5': readonly ["stateless or in-prompt only", "read-only RAG, short identity-bound sessions", "read/write RAG, long-lived or cross-session memory"];
            readonly '0.8': readonly ["stateless", "session-only memory", "long-term store across sessions"];
        };
    };
    readonly identity: {
        readonly name: 'Dynamic Identity';
        readonly short: 'Identity';
        readonly definition: 'ability to change role, user or permission set at run time';
        readonly aliases: readonly ["Dynamic ID", "Dynamic Identity", "ID", "Identity", "dynamic id", "dynamic identity", "dynamic identity & permissions", "dynamic identity and permissions", "dynamicIdentity", "identity", "role switching"];
        readonly rubric: {
            readonly '0.5': readonly ["predefined identities, granular scopes", "human-approved delegation or policy-engine assignment", "no limits, agent picks its own scope"];
            readonly '0.8': readonly ["fixed service identity", "limited swaps, e.g. one scope per tool", "assumes roles or crosses tenants dynamically"];
        };
    };
    readonly multi_agent: {
        readonly name: 'Multi-Agent Interactions';
        readonly short: 'Multi-Agent';
        readonly definition: 'coordination with, or dependence on, other autonomous agents';
        readonly aliases: readonly ["MA", "Multi-Agent", "Multi-Agent Interactions", "agent-to-agent", "multi agent", "multi-agent", "multi-agent coordination", "multi-agent interactions", "multiAgentInteractions", "multiagent"];
        readonly rubric: {
            readonly '0.5': readonly ["none", "limited, predefined coordination", "unlimited, agent-guided coordination"];
            readonly '0.8': readonly ["isolated instance", "one or two known agents", "orchestration, swarm or market patterns"];
        };
    };
    readonly self_mod: {
        readonly name: 'Self-Modification';
        readonly short: 'Self-Mod';
        readonly definition: 'ability to alter its own prompts, goals, tools, control flow or code';
        readonly aliases: readonly ["SM", "Self-Mod", "Self-Modification", "self modification", "self-mod", "self-modification", "self-modification capability", "selfModification", "self_mod"];
        readonly rubric: {
            readonly '0.5': readonly ["none, offline reinforcement only", "write access to memory/context, session-only goal change", "write access to code, weights or persistent memory, unlimited goal change"];
            readonly '0.8': readonly ["static configuration", "own system prompt or config only", "tools, control flow, or generates and runs code"];
        };
    };
    readonly goal_planning: {
        readonly name: 'Goal-Driven Planning';
        readonly short: 'Goal-Driven Planning';
        readonly definition: 'ability to split goals into multi-step plans (v0.5 only; v0.8 dropped it and added language)';
        readonly aliases: readonly ["Goal-Driven Planning", "Goal-Planning", "goal planning", "goal-driven planning", "goal-planning", "goalDrivenPlanning", "planning", "task decomposition"];
        readonly rubric: {
            readonly '0.5': readonly ["no decomposition, single-step", "single-agent decomposition, simple reasoning", "multi-agent decomposition, recursive reasoning"];
            readonly '0.8': null;
        };
    };
};
/** Which ten factors a version sums. A listing carries the 0.5 names and is summed as published under 0.8. */
export type FactorSet = '0.5' | '0.8' | 'listing';
export declare const FACTOR_SETS: Readonly<Record<FactorSet, readonly FactorId[]>>;
/**
 * Brings a spelling to the form in which names are compared: camelCase split, lower case, `&` read as "and",
 * list numbers and bracketed short names dropped, everything else collapsed to single spaces.
 */
export declare function normaliseName(name: string): string;
/** The factor that a published spelling means, or null. Exact after normalisation; nothing is guessed. */
export declare function factorFromName(name: string): FactorId | null;
