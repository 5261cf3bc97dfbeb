/** The groups whose averages decide the agent level: execution power, environment and adaptation, predictability and influence. */
export type SsvcGroup = 'execution' | 'state' | 'unpredictability';
/** The ten capability factors of AIVSS-SSVC, scored 1 to 5, in the calculator's order. */
export declare const SSVC_FACTORS: {
    readonly execution_autonomy: {
        readonly name: 'Execution Autonomy';
        readonly group: 'execution';
        readonly definition: 'how far it acts without the approval of a person';
        readonly aliases: readonly [];
        readonly namesake: 'autonomy';
    };
    readonly tool_authority: {
        readonly name: 'Tool Authority Level';
        readonly group: 'execution';
        readonly definition: 'power and scope of the tools that it can call';
        readonly aliases: readonly [];
        readonly namesake: 'tools';
    };
    readonly code_execution: {
        readonly name: 'Code Execution Rights';
        readonly group: 'execution';
        readonly definition: 'ability to write, change or run code';
        readonly aliases: readonly ["code execution"];
        readonly namesake: null;
    };
    readonly critical_system_access: {
        readonly name: 'Critical System Access';
        readonly group: 'execution';
        readonly definition: 'direct access to production, financial or safety-critical systems';
        readonly aliases: readonly [];
        readonly namesake: null;
    };
    readonly persistent_memory: {
        readonly name: 'Persistent Memory';
        readonly group: 'state';
        readonly definition: 'ability to keep and recall information across sessions';
        readonly aliases: readonly [];
        readonly namesake: 'persistence';
    };
    readonly dynamic_identity: {
        readonly name: 'Dynamic Identity & Permissions';
        readonly group: 'state';
        readonly definition: 'ability to take roles or raise its rights';
        readonly aliases: readonly [];
        readonly namesake: 'identity';
    };
    readonly multi_agent_coordination: {
        readonly name: 'Multi-Agent Coordination';
        readonly group: 'state';
        readonly definition: 'ability to direct or work with other agents';
        readonly aliases: readonly [];
        readonly namesake: 'multi_agent';
    };
    readonly self_modification: {
        readonly name: 'Self-Modification Capability';
        readonly group: 'unpredictability';
        readonly definition: 'ability to change its logic, goals or behaviour';
        readonly aliases: readonly [];
        readonly namesake: 'self_mod';
    };
    readonly non_determinism: {
        readonly name: 'Non-Determinism Level';
        readonly group: 'unpredictability';
        readonly definition: 'how much its decisions vary';
        readonly aliases: readonly [];
        readonly namesake: 'non_determinism';
    };
    readonly deceptiveness: {
        readonly name: 'Deceptiveness Potential';
        readonly group: 'unpredictability';
        readonly definition: 'capacity to mislead, or to hide what it intends or does';
        readonly aliases: readonly ["deception"];
        readonly namesake: null;
    };
};
export type SsvcFactorId = keyof typeof SSVC_FACTORS;
export declare const SSVC_FACTOR_IDS: readonly ["execution_autonomy", "tool_authority", "code_execution", "critical_system_access", "persistent_memory", "dynamic_identity", "multi_agent_coordination", "self_modification", "non_determinism", "deceptiveness"];
/** The capability factor that a published spelling means, or null. Exact after normalisation; nothing is guessed. */
export declare function ssvcFactorFromName(name: string): SsvcFactorId | null;
