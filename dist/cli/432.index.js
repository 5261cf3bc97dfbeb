export const id = 432;
export const ids = [432];
export const modules = {

/***/ 7694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GX: () => (/* binding */ normaliseName),
/* harmony export */   XQ: () => (/* binding */ FACTORS),
/* harmony export */   gE: () => (/* binding */ FACTOR_SETS),
/* harmony export */   rs: () => (/* binding */ FACTOR_IDS),
/* harmony export */   zJ: () => (/* binding */ factorFromName)
/* harmony export */ });
/** The ten factors of AIVSS 0.8 in document order (section 2.2), and `goal_planning`, which only 0.5 and listings know. */
const FACTOR_IDS = [
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
];
const FACTORS = {
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
        definition: 'ability to split goals into multi-step plans (v0.5 only; v0.8 dropped it and added language)',
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
};
const WITHOUT_GOAL = FACTOR_IDS.filter((id) => id !== 'goal_planning');
const WITHOUT_LANGUAGE = FACTOR_IDS.filter((id) => id !== 'language');
const FACTOR_SETS = {
    '0.5': WITHOUT_LANGUAGE,
    '0.8': WITHOUT_GOAL,
    listing: WITHOUT_LANGUAGE,
};
/**
 * Brings a spelling to the form in which names are compared: camelCase split, lower case, `&` read as "and",
 * list numbers and bracketed short names dropped, everything else collapsed to single spaces.
 */
function normaliseName(name) {
    return name
        .normalize('NFKC')
        .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
        .toLowerCase()
        .replace(/^\s*\d+[.)]\s*/, '')
        .replace(/\([^()]*\)/g, ' ')
        .replace(/&/g, ' and ')
        .replace(/[^a-z0-9]+/g, ' ')
        .trim();
}
const BY_NAME = new Map(FACTOR_IDS.flatMap((id) => [id, ...FACTORS[id].aliases].map((alias) => [normaliseName(alias), id])));
/** The factor that a published spelling means, or null. Exact after normalisation; nothing is guessed. */
function factorFromName(name) {
    return BY_NAME.get(normaliseName(name)) ?? null;
}


/***/ }),

/***/ 1755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   oC: () => (/* binding */ SEVERITIES),
/* harmony export */   uy: () => (/* binding */ severityFloor),
/* harmony export */   xJ: () => (/* binding */ severityOf),
/* harmony export */   zK: () => (/* binding */ compareSeverity)
/* harmony export */ });
/** The severity bands, worst first. AIVSS 0.8 section 3.5.2 defines four; a score of 0.0 has none there. */
const SEVERITIES = ['critical', 'high', 'medium', 'low', 'none'];
const FLOORS = { critical: 9, high: 7, medium: 4, low: 0.1, none: 0 };
/** The lowest score of a band. */
function severityFloor(band) {
    return FLOORS[band];
}
/**
 * The band of a score from 0 to 10. Bands are defined on scores rounded to one decimal: round first.
 *
 * @throws RangeError when the score is not a number from 0 to 10
 */
function severityOf(score) {
    if (!(score >= 0 && score <= 10))
        throw new RangeError(`a score is a number from 0 to 10, not ${score}`);
    return SEVERITIES.find((band) => score >= FLOORS[band]) ?? 'none';
}
/** Positive when `a` is worse than `b`, negative when it is milder, 0 when they are the same band. */
function compareSeverity(a, b) {
    return SEVERITIES.indexOf(b) - SEVERITIES.indexOf(a);
}


/***/ }),

/***/ 3318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S8: () => (/* binding */ VERSIONS),
/* harmony export */   UB: () => (/* binding */ DEFAULT_MATURITY),
/* harmony export */   UW: () => (/* binding */ THREAT_MULTIPLIERS),
/* harmony export */   VX: () => (/* binding */ publishedThreatMultipliers),
/* harmony export */   gA: () => (/* binding */ publishedMitigationFactors),
/* harmony export */   jD: () => (/* binding */ DEFAULT_VERSION),
/* harmony export */   jp: () => (/* binding */ MITIGATION_FACTORS),
/* harmony export */   s3: () => (/* binding */ PUBLISHED_FACTOR_VALUES),
/* harmony export */   xP: () => (/* binding */ factorSetOf)
/* harmony export */ });
/* unused harmony export ADVERSARIAL_TESTED_FACTOR */
/** The AIVSS versions that can be scored. Numbers of different versions mean different things: never compare them. */
const VERSIONS = ['0.5', '0.8', '0.9'];
/** The version that OWASP publishes as current. */
const DEFAULT_VERSION = '0.8';
/** The maturity that counts where none is stated, in every version. */
const DEFAULT_MATURITY = 'proof-of-concept';
/** Threat multipliers (ThM): AIVSS 0.8 section 3.3.2; 0.5 suggests its own; 0.9 (Annex B) takes those of 0.8. */
const THREAT_MULTIPLIERS = {
    '0.5': { attacked: 1, 'proof-of-concept': 0.97, unreported: 0.91 },
    '0.8': { attacked: 1, 'proof-of-concept': 0.97, unreported: 0.5 },
    '0.9': { attacked: 1, 'proof-of-concept': 0.97, unreported: 0.5 },
};
/** Mitigation factors (MF): AIVSS 0.8 section 3.4.1, kept by 0.9. Null: the version has none. */
const MITIGATION_FACTORS = {
    '0.5': null,
    '0.8': { none: 1, partial: 0.83, strong: 0.67 },
    '0.9': { none: 1, partial: 0.83, strong: 0.67 },
};
/** 0.9 alone publishes a fourth mitigation factor, for mitigations that were tested by an adversary. */
const ADVERSARIAL_TESTED_FACTOR = 0.5;
/** What a factor may be in every published table. */
const PUBLISHED_FACTOR_VALUES = [0, 0.5, 1];
/** The threat multipliers that a version publishes, largest first. */
function publishedThreatMultipliers(version) {
    return Object.values(THREAT_MULTIPLIERS[version]).toSorted((a, b) => b - a);
}
/** The mitigation factors that a version publishes, largest (weakest mitigation) first; empty for 0.5. */
function publishedMitigationFactors(version) {
    const published = Object.values(MITIGATION_FACTORS[version] ?? {}).toSorted((a, b) => b - a);
    return version === '0.9' ? [...published, ADVERSARIAL_TESTED_FACTOR] : published;
}
/** The factor set that a version's own document defines; 0.9 keeps the ten of 0.8. */
function factorSetOf(version) {
    return version === '0.5' ? '0.5' : '0.8';
}


/***/ }),

/***/ 9572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ CATALOGUE)
/* harmony export */ });
/** The 38 mitigations that the gate knows. */
const CATALOGUE = {
    sandboxing: {
        definition: 'tools and generated code run in an isolated, resource-limited environment that cannot reach the host',
        synonyms: [
            'sandboxed execution',
            'sandbox',
            'isolated container',
            'microVM',
            'gVisor',
            'Firecracker',
            'seccomp',
            'jail',
            'ephemeral container',
            'execution isolation',
            'secure enclave',
            'non-root container',
        ],
        factors: ['tools', 'self_mod', 'autonomy'],
        layers: ['L3', 'L4'],
        refs: 'ASI02.3 ASI04.3 ASI05.4 ASI08.2 ASI10.2; T&M PB3; v0.8 risk 1 (secure enclave)',
    },
    'human-in-the-loop': {
        definition: 'a person confirms a high-impact or irreversible action before it takes effect',
        synonyms: [
            'human in the loop',
            'HITL',
            'human approval',
            'manual approval',
            'human co-sign',
            'confirmation prompt',
            'requires confirmation',
            'two-person rule',
            'dual control',
            'step-up approval',
        ],
        factors: ['autonomy', 'goal_planning'],
        layers: ['L3', 'L6', 'L7'],
        refs: 'ASI01.2/4 ASI02.2 ASI03.4 ASI05.6 ASI08.5 ASI09.1; T&M PB3/PB5; AIUC D003.4',
    },
    'least-privilege': {
        definition: 'each agent and tool holds only the permissions its task needs',
        synonyms: [
            'least privilege',
            'least-privilege',
            'minimal permissions',
            'scoped permissions',
            'scoped token',
            'narrow scopes',
            'RBAC',
            'ABAC',
            'role-based access',
            'read-only access',
            'permission boundary',
        ],
        factors: ['tools', 'identity'],
        layers: ['L4', 'L6'],
        refs: 'ASI01.2 ASI02.1 ASI03.1 ASI05.5; T&M PB4; AIUC B006.1 B007.1',
    },
    'least-agency': {
        definition: 'autonomy and agentic features are switched off where the task does not need them',
        synonyms: [
            'least agency',
            'bounded autonomy',
            'autonomy limits',
            'suggest-only',
            'read-only mode',
            'no autonomous writes',
            'advisory mode',
            'copilot mode',
            'limit autonomy',
        ],
        factors: ['autonomy', 'goal_planning', 'tools'],
        layers: ['L3', 'L7'],
        refs: 'ASI Top 10 introduction, ASI02.1; v0.8 §3.5.2 (constrain the deployment context)',
    },
    'tool-allowlist': {
        definition: 'only explicitly approved tools, fully qualified and version-pinned, can be selected',
        synonyms: [
            'tool allowlist',
            'tool allow-list',
            'tool whitelist',
            'allowlisted tools',
            'approved tools only',
            'tool registry',
            'MCP allowlist',
            'function allowlist',
            'deny by default',
        ],
        factors: ['tools'],
        layers: ['L3', 'L7'],
        refs: 'ASI02.7 ASI05.6; T&M PB3; AIUC D003.1; EX:M',
    },
    'tool-argument-validation': {
        definition: 'tool inputs and outputs are checked against a schema and semantics before use',
        synonyms: [
            'schema validation',
            'argument validation',
            'parameter validation',
            'typed arguments',
            'JSON schema',
            'strict types',
            'tool input validation',
            'semantic firewall',
            'typed contracts',
        ],
        factors: ['tools', 'language', 'non_determinism'],
        layers: ['L3'],
        refs: 'ASI02.4/7 ASI05.1 ASI07.9; AIUC D003.1; EX:M',
    },
    'policy-enforcement-point': {
        definition: 'a component outside the model authorises every action at run time',
        synonyms: [
            'policy engine',
            'policy-as-code',
            'PEP',
            'PDP',
            'OPA',
            'Cedar',
            'intent gate',
            'per-action authorization',
            'action-level authorization',
            'runtime policy check',
            'guard proxy',
            'AI firewall',
        ],
        factors: ['autonomy', 'tools', 'goal_planning'],
        layers: ['L3', 'L6'],
        refs: 'ASI01.4 ASI02.4 ASI03.3 ASI08.4; T&M PB3; AIUC A003.3 B006.1',
    },
    'egress-control': {
        definition: 'outbound network traffic is limited to approved destinations',
        synonyms: [
            'egress control',
            'egress allowlist',
            'egress filtering',
            'outbound allowlist',
            'network policy',
            'no internet access',
            'DNS filtering',
            'proxy only',
            'deny outbound',
        ],
        factors: ['tools', 'context'],
        layers: ['L4'],
        refs: 'ASI02.1/3 ASI04.3 ASI05.4',
    },
    'network-segmentation': {
        definition: 'agents and critical systems sit in separate trust zones with strict rules between them',
        synonyms: [
            'network segmentation',
            'trust zones',
            'microsegmentation',
            'VPC isolation',
            'zone isolation',
            'tenant isolation',
            'OT isolation',
            'isolation boundaries',
        ],
        factors: ['multi_agent', 'tools'],
        layers: ['L4'],
        refs: 'ASI08.2 ASI10.2; AIUC A005.2',
    },
    'rate-limiting': {
        definition: 'hard caps bound calls, tokens, spend, recursion and fan-out per principal',
        synonyms: [
            'rate limit',
            'rate limiting',
            'throttling',
            'quota',
            'token budget',
            'cost cap',
            'spend limit',
            'budget ceiling',
            'transaction cap',
            'usage ceiling',
            'concurrency limit',
        ],
        factors: ['tools', 'autonomy', 'multi_agent'],
        layers: ['L3', 'L4'],
        refs: 'ASI02.5 ASI08.6/7; T&M PB3/PB6; AIUC B004.2 D003.2; CA metric',
    },
    'circuit-breaker': {
        definition: 'automatic stop between planner and executor when progress, error or fan-out limits are hit',
        synonyms: [
            'circuit breaker',
            'max iterations',
            'step limit',
            'loop detection',
            'progress cap',
            'recursion limit',
            'blast radius cap',
            'auto-suspend',
            'backoff',
        ],
        factors: ['autonomy', 'multi_agent', 'goal_planning'],
        layers: ['L3', 'L4'],
        refs: 'ASI08.6/7; T&M PB3 step 3',
    },
    'kill-switch': {
        definition: 'an emergency stop and revocation path that works independently of the agent',
        synonyms: [
            'kill switch',
            'kill-switch',
            'emergency stop',
            'emergency shutdown',
            'big red button',
            'disable agent',
            'instant revocation',
            'emergency termination',
            'shutdown control',
        ],
        factors: ['autonomy', 'self_mod'],
        layers: ['L4', 'L5', 'L7'],
        refs: 'v0.8 risk 1 (termination controls); ASI04.8 ASI10.4; AIUC C009.1',
    },
    'audit-logging': {
        definition: 'prompts, decisions, tool calls and results are recorded with stable identifiers; stronger form is tamper-evident',
        synonyms: [
            'audit log',
            'audit logging',
            'audit trail',
            'tool call logging',
            'action logging',
            'decision logging',
            'tracing',
            'OpenTelemetry',
            'immutable logs',
            'append-only log',
            'WORM',
            'signed logs',
            'hash-chained log',
            'tamper-evident',
        ],
        factors: ['opacity'],
        layers: ['L5', 'L6'],
        refs: 'ASI01.7 ASI02.8 ASI08.10 ASI09.2 ASI10.1; T&M PB1/PB3; AIUC D003.3 E015.1-3; TD metric',
    },
    'behavior-monitoring': {
        definition: 'live behaviour is compared with a baseline and deviations raise alerts',
        synonyms: [
            'anomaly detection',
            'behavioral monitoring',
            'behavioural baseline',
            'drift detection',
            'runtime monitoring',
            'SIEM alerts',
            'watchdog agent',
            'alerting',
            'observability',
        ],
        factors: ['opacity', 'non_determinism'],
        layers: ['L5'],
        refs: 'ASI01.7 ASI02.8 ASI03.8/9 ASI08.8 ASI10.3; T&M PB1-PB6; AIUC B002.1 B006.2 C008',
    },
    'prompt-injection-filtering': {
        definition: 'untrusted text is screened for injected instructions before it can steer the agent',
        synonyms: [
            'prompt injection filter',
            'prompt injection detection',
            'jailbreak detection',
            'input sanitization',
            'input filtering',
            'input guardrails',
            'prompt shield',
            'prompt firewall',
            'content filtering',
            'CDR',
            'adversarial input detection',
        ],
        factors: ['language', 'context'],
        layers: ['L1', 'L2', 'L3'],
        refs: 'ASI01.1/6; AIUC B002.1/4 B005.1',
    },
    'instruction-data-separation': {
        definition: 'untrusted content reaches the model only as data, through closed or typed fields',
        synonyms: [
            'instruction/data separation',
            'untrusted content isolation',
            'structured inputs',
            'dual LLM',
            'quarantined LLM',
            'spotlighting',
            'delimiting',
            'typed extraction',
            'control plane separation',
        ],
        factors: ['language', 'context'],
        layers: ['L3'],
        refs: 'ASI01.1; LC:M rubric; v0.8 Language 0.0',
    },
    'goal-lock': {
        definition: 'goals and system prompts are fixed, signed or checked so that they cannot drift silently',
        synonyms: [
            'goal lock',
            'intent capsule',
            'signed intent',
            'locked system prompt',
            'goal consistency validation',
            'goal validation',
            'intent binding',
            'immutable goals',
        ],
        factors: ['goal_planning', 'language', 'self_mod'],
        layers: ['L3', 'L6'],
        refs: 'ASI01.3/4/5 ASI03.5; T&M PB1/PB5',
    },
    'output-validation': {
        definition: 'model output is filtered, encoded or grounded before a person or system consumes it',
        synonyms: [
            'output validation',
            'output filtering',
            'output sanitization',
            'output encoding',
            'moderation',
            'grounding check',
            'groundedness filter',
            'fact checking',
            'response guardrails',
        ],
        factors: ['non_determinism', 'language'],
        layers: ['L1', 'L3'],
        refs: 'ASI05.1 ASI08.5; T&M PB1; AIUC C003.1 C006.1 D001.1',
    },
    'independent-verification': {
        definition: 'a second agent, model or quorum checks high-risk results before they count',
        synonyms: [
            'consensus',
            'quorum',
            'dual-agent verification',
            'cross-agent validation',
            'critic agent',
            'LLM-as-judge',
            'second model review',
            'multi-party approval',
            'truth checking',
        ],
        factors: ['multi_agent', 'non_determinism'],
        layers: ['L3', 'L5'],
        refs: 'T&M PB2/PB5/PB6; ASI08.5',
    },
    'memory-isolation': {
        definition: 'memory and context are partitioned per user, tenant, session or task',
        synonyms: [
            'memory isolation',
            'memory segmentation',
            'session isolation',
            'context isolation',
            'per-tenant namespace',
            'tenant namespace',
            'separate vector store',
            'no shared memory',
            'stateless',
        ],
        factors: ['persistence', 'context'],
        layers: ['L2'],
        refs: 'ASI03.2 ASI06.3/7; T&M PB2; AIUC A005.2',
    },
    'memory-write-validation': {
        definition: 'candidate memory or RAG writes are scanned, attributed and approved before they persist',
        synonyms: [
            'memory validation',
            'memory write filter',
            'RAG write control',
            'memory sanitization',
            'poisoning detection',
            'vetted ingestion',
            'memory approval',
            'curated knowledge base',
        ],
        factors: ['persistence', 'context', 'self_mod'],
        layers: ['L2'],
        refs: 'ASI06.2/5/6; T&M PB2',
    },
    'memory-retention-limits': {
        definition: 'stored memory expires or is purged by age, trust or sensitivity',
        synonyms: [
            'memory TTL',
            'memory expiry',
            'retention limit',
            'data retention',
            'auto-purge',
            'session wipe',
            'forget on logout',
            'short-lived memory',
        ],
        factors: ['persistence'],
        layers: ['L2'],
        refs: 'ASI03.2 ASI06.4/8; T&M PB2; AIUC A001.2',
    },
    'source-provenance': {
        definition: 'retrieved or supplied data carries verifiable origin and a trust level that affects its use',
        synonyms: [
            'provenance',
            'source attribution',
            'data lineage',
            'trusted sources',
            'trust scoring',
            'citation',
            'content provenance',
            'signed data',
            'curated sources',
        ],
        factors: ['context', 'persistence'],
        layers: ['L2'],
        refs: 'ASI06.5/9 ASI09.6; T&M PB2; AIUC D001.2',
    },
    'signed-artifacts': {
        definition: 'models, tools, prompts, images and manifests are signed or digest-pinned and verified before use',
        synonyms: [
            'signed artifacts',
            'code signing',
            'artifact signing',
            'cosign',
            'sigstore',
            'signed manifests',
            'attestation',
            'checksum verification',
            'digest pinning',
            'model signing',
            'pinned model version',
            'approved provider',
        ],
        factors: ['tools', 'self_mod'],
        layers: ['L1', 'L3', 'L4', 'L7'],
        refs: 'ASI04.1/2/6; AIUC B008.4; PT:L',
    },
    'dependency-pinning': {
        definition: 'third-party packages, MCP servers and plugins are pinned and scanned before install or load',
        synonyms: [
            'dependency pinning',
            'version pinning',
            'lockfile',
            'hash pinning',
            'pinned MCP server',
            'SCA',
            'dependency scanning',
            'vulnerability scanning',
            'typosquat check',
            'curated registry',
        ],
        factors: ['tools'],
        layers: ['L3', 'L7'],
        refs: 'ASI04.2/7 ASI02.7 ASI05.4; AIUC C002.3',
    },
    'ai-bom': {
        definition: 'a maintained inventory lists models, tools, prompts, data sets and agents in use',
        synonyms: [
            'SBOM',
            'AIBOM',
            'AI-BOM',
            'ML-BOM',
            'CycloneDX',
            'tool inventory',
            'agent inventory',
            'asset inventory',
            'model registry',
        ],
        factors: ['tools', 'opacity'],
        layers: ['L6', 'L7'],
        refs: 'ASI04.1/6 and Appendix B; v0.8 risk 1 (authoritative inventory)',
    },
    'secrets-isolation': {
        definition: 'credentials stay out of prompts, memory and logs and are handed out by a broker',
        synonyms: [
            'secrets management',
            'secret manager',
            'vault',
            'KMS',
            'credential broker',
            'no secrets in prompts',
            'secret redaction',
            'token exchange',
            'credential isolation',
        ],
        factors: ['identity', 'context', 'persistence'],
        layers: ['L4', 'L6'],
        refs: 'ASI03 example 2, ASI10.6; v0.8 risk 2 (credential mismanagement); T&M PB4',
    },
    'short-lived-credentials': {
        definition: 'access is granted just in time and expires with the task or session',
        synonyms: [
            'short-lived tokens',
            'ephemeral credentials',
            'just-in-time access',
            'JIT access',
            'token expiry',
            'time-bound permissions',
            'session-bound token',
            'STS',
            'auto-revoke',
        ],
        factors: ['identity'],
        layers: ['L4', 'L6'],
        refs: 'ASI02.6 ASI03.1/7 ASI08.3 ASI10.6; T&M PB3/PB4',
    },
    'agent-identity': {
        definition: 'every agent has its own verifiable, managed identity',
        synonyms: [
            'agent identity',
            'per-agent identity',
            'workload identity',
            'SPIFFE',
            'non-human identity',
            'signed agent card',
            'agent attestation',
            'mTLS certificate',
            'no shared accounts',
            'MFA',
        ],
        factors: ['identity', 'multi_agent'],
        layers: ['L6', 'L7'],
        refs: 'ASI03.1/6 ASI07.8 ASI10.5; T&M PB4',
    },
    'secure-agent-channels': {
        definition: 'inter-agent messages are mutually authenticated, encrypted, signed and replay-protected',
        synonyms: [
            'mTLS',
            'mutual TLS',
            'mutual authentication',
            'message signing',
            'signed messages',
            'end-to-end encryption',
            'encrypted channel',
            'nonce',
            'anti-replay',
            'A2A authentication',
            'protocol pinning',
        ],
        factors: ['multi_agent', 'identity'],
        layers: ['L3', 'L7'],
        refs: 'ASI04.5 ASI07.1-8; T&M PB4/PB6',
    },
    'delegation-control': {
        definition: 'rights do not pass between agents unless re-scoped and re-authorised for the original intent',
        synonyms: [
            'scoped delegation',
            'delegation control',
            'no privilege inheritance',
            'confused deputy protection',
            'on-behalf-of token',
            're-authorization',
            'intent-bound token',
            'transitive permission monitoring',
        ],
        factors: ['identity', 'multi_agent'],
        layers: ['L6', 'L7'],
        refs: 'ASI03.5/7/8; T&M PB4',
    },
    'code-review-gate': {
        definition: 'generated code is scanned and reviewed, and generation is separated from execution',
        synonyms: [
            'static analysis',
            'SAST',
            'code scanning',
            'code review',
            'no eval',
            'safe interpreter',
            'AST guardrails',
            'pre-production checks',
            'separate generation and execution',
        ],
        factors: ['self_mod', 'tools'],
        layers: ['L3', 'L4'],
        refs: 'ASI05.2/3/5/7; T&M PB3',
    },
    'change-control': {
        definition: 'prompts, tools, configs and models change only through versioned, reviewed deployment',
        synonyms: [
            'change control',
            'change management',
            'configuration management',
            'prompt version control',
            'GitOps',
            'immutable deployment',
            'config freeze',
            'staged rollout',
            'no self-modification',
        ],
        factors: ['self_mod'],
        layers: ['L4', 'L6'],
        refs: 'ASI01.3 ASI04.4/7; AIUC E004',
    },
    'adversarial-testing': {
        definition: 'red-team and evaluation runs probe the deployed configuration before and after release',
        synonyms: [
            'red teaming',
            'red-team',
            'adversarial testing',
            'penetration test',
            'pentest',
            'evals',
            'jailbreak testing',
            'fuzzing',
            'AgentDojo',
            'third-party testing',
        ],
        factors: ['non_determinism', 'language'],
        layers: ['L1', 'L5'],
        refs: 'ASI01.8 ASI05.2 ASI06.7; AIUC B001 C002 C010-C012 D004',
    },
    'data-loss-prevention': {
        definition: 'sensitive data in prompts, tool results and outputs is detected, masked or blocked',
        synonyms: [
            'DLP',
            'data loss prevention',
            'PII redaction',
            'data masking',
            'sensitive data filter',
            'output inspection',
            'leak detection',
            'privacy filter',
        ],
        factors: ['context', 'tools'],
        layers: ['L2', 'L5'],
        refs: 'v0.8 risk 1 (data inspection); AIUC A004.3 A006.1',
    },
    'determinism-controls': {
        definition: 'decoding and workflow limits keep behaviour within a tested range',
        synonyms: [
            'temperature 0',
            'low temperature',
            'fixed seed',
            'constrained decoding',
            'structured output',
            'deterministic workflow',
            'state machine',
            'bounded variance',
        ],
        factors: ['non_determinism'],
        layers: ['L1', 'L3'],
        refs: 'v0.8 Non-Determinism 0.0/0.5; v0.5 factor 6 rubric',
    },
    'recovery-rollback': {
        definition: 'snapshots, quarantine and tested restore paths undo poisoned state or bad actions',
        synonyms: [
            'rollback',
            'snapshot',
            'restore',
            'versioned memory',
            'checkpoint',
            'quarantine',
            'incident response',
            'runbook',
            'recovery plan',
            'compensating transaction',
        ],
        factors: ['persistence', 'self_mod'],
        layers: ['L2', 'L4', 'L5'],
        refs: 'ASI01.8 ASI06.7 ASI08.9 ASI10.4/7; T&M PB2; AIUC B002.2 E001-E003',
    },
    'user-trust-safeguards': {
        definition: 'the interface discloses the agent, shows risk and provenance, and keeps preview free of side effects',
        synonyms: [
            'AI disclosure',
            'risk banner',
            'confidence label',
            'uncertainty label',
            'dry run',
            'preview mode',
            'side-effect-free preview',
            'plain-language risk summary',
            'reviewer training',
            'explanation summary',
        ],
        factors: ['opacity', 'autonomy'],
        layers: ['L7'],
        refs: 'ASI09.3-9 ASI02.2; T&M PB5; AIUC E016.1-5 D001.3',
    },
};


/***/ }),

/***/ 1427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isDay),
/* harmony export */   PV: () => (/* binding */ dayAfter),
/* harmony export */   YM: () => (/* binding */ daysBetween)
/* harmony export */ });
/** Whether a text is a real calendar day (2026-02-30 is not). */
function isDay(text) {
    const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
    if (parts === null)
        return false;
    const date = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
/** Whole days from one day to another; negative when `to` lies before `from`. */
function daysBetween(from, to) {
    return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
const LAST_DAY = '9999-12-31';
/** The day that many days later, but none after the year 9999, which would not compare as text. */
function dayAfter(day, days) {
    const time = Date.parse(`${day}T00:00:00Z`) + days * 86_400_000;
    return time < Date.parse(LAST_DAY) ? new Date(time).toISOString().slice(0, 10) : LAST_DAY;
}


/***/ }),

/***/ 0:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RR: () => (/* binding */ LAYERS),
/* harmony export */   dC: () => (/* binding */ layerFromName),
/* harmony export */   pn: () => (/* binding */ LAYER_IDS)
/* harmony export */ });
/* harmony import */ var _aivss_factors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7694);

const LAYER_IDS = ['L1', 'L2', 'L3', 'L4', 'L5', 'L6', 'L7'];
/** The seven MAESTRO layers (Cloud Security Alliance, 6 February 2025) and the spellings found for them. */
const LAYERS = {
    L1: { name: 'Foundation Models', aliases: ['foundation-models', 'Layer 1', 'L1', 'Foundation Model'] },
    L2: { name: 'Data Operations', aliases: ['data-operations', 'Layer 2', 'L2'] },
    L3: { name: 'Agent Frameworks', aliases: ['agent-frameworks', 'Layer 3', 'L3', 'Agent Framework'] },
    L4: {
        name: 'Deployment & Infrastructure',
        aliases: [
            'deployment-infrastructure',
            'Layer 4',
            'L4',
            'Deployment and Infrastructure',
            'Deployment Infrastructure',
        ],
    },
    L5: {
        name: 'Evaluation & Observability',
        aliases: ['evaluation-observability', 'Layer 5', 'L5', 'Evaluation and Observability'],
    },
    L6: {
        name: 'Security & Compliance',
        aliases: [
            'security-compliance',
            'Layer 6',
            'L6',
            'Security and Compliance',
            'Security and Compliance (Vertical)',
            'Security & Compliance (Vertical Layer)',
        ],
    },
    L7: { name: 'Agent Ecosystem', aliases: ['agent-ecosystem', 'Layer 7', 'L7'] },
};
const BY_NAME = new Map(LAYER_IDS.flatMap((id) => [LAYERS[id].name, ...LAYERS[id].aliases].map((alias) => [(0,_aivss_factors_js__WEBPACK_IMPORTED_MODULE_0__/* .normaliseName */ .GX)(alias), id])));
/**
 * The layer that a heading or key means, or null: `L3`, `Layer 3`, `Agent Frameworks`, `L3 · Agent Frameworks`,
 * `L3: Agent Frameworks`, `Layer 3 — Agent Frameworks`.
 */
function layerFromName(name) {
    const exact = BY_NAME.get((0,_aivss_factors_js__WEBPACK_IMPORTED_MODULE_0__/* .normaliseName */ .GX)(name));
    if (exact !== undefined)
        return exact;
    const split = /^\s*(L[1-7]|Layer\s+[1-7])\s*[·:.–—-]\s*(.+)$/iu.exec(name);
    if (split === null)
        return null;
    const byNumber = BY_NAME.get((0,_aivss_factors_js__WEBPACK_IMPORTED_MODULE_0__/* .normaliseName */ .GX)(split[1] ?? ''));
    const byTitle = BY_NAME.get((0,_aivss_factors_js__WEBPACK_IMPORTED_MODULE_0__/* .normaliseName */ .GX)(split[2] ?? ''));
    return byNumber !== undefined && byNumber === byTitle ? byNumber : null;
}


/***/ })

};
