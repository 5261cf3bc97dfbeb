export const id = 8406;
export const ids = [8406];
export const modules = {

/***/ 8103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ withExploitMaturity),
/* harmony export */   k: () => (/* binding */ parseCvssVector)
/* harmony export */ });
/** The metrics of CVSS v4.0 and their values, in the order that its specification demands of a vector (section 7). */
const BASE_METRICS = [
    ['AV', ['N', 'A', 'L', 'P']],
    ['AC', ['L', 'H']],
    ['AT', ['N', 'P']],
    ['PR', ['N', 'L', 'H']],
    ['UI', ['N', 'P', 'A']],
    ['VC', ['H', 'L', 'N']],
    ['VI', ['H', 'L', 'N']],
    ['VA', ['H', 'L', 'N']],
    ['SC', ['H', 'L', 'N']],
    ['SI', ['H', 'L', 'N']],
    ['SA', ['H', 'L', 'N']],
];
const OPTIONAL_METRICS = [
    ['E', ['X', 'A', 'P', 'U']],
    ['CR', ['X', 'H', 'M', 'L']],
    ['IR', ['X', 'H', 'M', 'L']],
    ['AR', ['X', 'H', 'M', 'L']],
    ['MAV', ['X', 'N', 'A', 'L', 'P']],
    ['MAC', ['X', 'L', 'H']],
    ['MAT', ['X', 'N', 'P']],
    ['MPR', ['X', 'N', 'L', 'H']],
    ['MUI', ['X', 'N', 'P', 'A']],
    ['MVC', ['X', 'H', 'L', 'N']],
    ['MVI', ['X', 'H', 'L', 'N']],
    ['MVA', ['X', 'H', 'L', 'N']],
    ['MSC', ['X', 'H', 'L', 'N']],
    ['MSI', ['X', 'S', 'H', 'L', 'N']],
    ['MSA', ['X', 'S', 'H', 'L', 'N']],
    ['S', ['X', 'N', 'P']],
    ['AU', ['X', 'N', 'Y']],
    ['R', ['X', 'A', 'U', 'I']],
    ['V', ['X', 'D', 'C']],
    ['RE', ['X', 'L', 'M', 'H']],
    ['U', ['X', 'Clear', 'Green', 'Amber', 'Red']],
];
const LEGAL_VALUES = new Map([
    ...BASE_METRICS,
    ...OPTIONAL_METRICS,
]);
const ORDER = [...LEGAL_VALUES.keys()];
const BASE = BASE_METRICS.map(([name]) => name);
const PREFIX = 'CVSS:4.0/';
/** Longer than any legal vector, short enough that a reason never carries much foreign text. */
const MAX_LENGTH = 300;
/** Keeps anybody but the parser from making a vector: the calculator scores malformed ones without a word. */
const parsed = Symbol('parsed');
/**
 * Reads a CVSS v4.0 vector strictly: prefix, specification order, each metric once, all eleven base metrics, legal values.
 * Threat, environmental and supplemental metrics may follow; AIVSS starts from the base score, which they do not change.
 * A `reason` continues "the vector ...".
 */
function parseCvssVector(text) {
    const reason = textProblem(text) ?? versionProblem(text);
    if (reason !== null)
        return { ok: false, reason };
    const metrics = new Map();
    let last = -1;
    for (const part of text.slice(PREFIX.length).split('/')) {
        const colon = part.indexOf(':');
        const [name, value] = [part.slice(0, Math.max(colon, 0)), part.slice(colon + 1)];
        const position = ORDER.indexOf(name);
        const problem = metricProblem(part, name, value) ?? placeProblem(name, metrics.has(name), position, last);
        if (problem !== null)
            return { ok: false, reason: problem };
        metrics.set(name, value);
        last = position;
    }
    const missing = BASE.filter((name) => !metrics.has(name));
    if (missing.length > 0)
        return { ok: false, reason: `lacks the base metric ${missing.join(', ')}` };
    const base = PREFIX + BASE.map((name) => `${name}:${metrics.get(name)}`).join('/');
    return { ok: true, vector: { [parsed]: true, text, base, metrics } };
}
/** The same vector with another value of E, at its place in the specification's order. */
function withExploitMaturity(vector, value) {
    const metrics = new Map(ORDER.flatMap((name) => {
        const stated = name === 'E' ? value : vector.metrics.get(name);
        return stated === undefined ? [] : [[name, stated]];
    }));
    const text = PREFIX + Array.from(metrics, ([name, stated]) => `${name}:${stated}`).join('/');
    return { ...vector, text, metrics };
}
function textProblem(text) {
    if (text === '')
        return 'is empty';
    if (text.length > MAX_LENGTH)
        return `is longer than any CVSS v4.0 vector (${text.length} characters)`;
    if (/\s/.test(text))
        return 'contains whitespace';
    return null;
}
function versionProblem(text) {
    const [, version] = /^CVSS:([^/]*)(?:\/|$)/i.exec(text) ?? [];
    if (version === undefined) {
        return looksLikeVersion2(text) ? refusal('2.0') : `does not begin with ${PREFIX}`;
    }
    if (version !== '4.0') {
        return /^\d\.\d$/.test(version)
            ? refusal(version)
            : `names the unknown CVSS version "${excerpt(version)}"`;
    }
    if (!text.startsWith(PREFIX))
        return `does not begin with ${PREFIX}, in capitals`;
    return text.endsWith('/') ? 'ends with a slash' : null;
}
/** CVSS 2.0 has no prefix; its authentication metric `Au` gives it away. */
function looksLikeVersion2(text) {
    return /(?:^\(?|\/)Au:/.test(text);
}
function refusal(version) {
    return `is CVSS ${version}; AIVSS section 3.1.1 demands CVSS v4.0`;
}
function metricProblem(part, name, value) {
    if (part === '')
        return 'has an empty place between two slashes';
    const legal = LEGAL_VALUES.get(name);
    if (!legal)
        return `has "${excerpt(part)}", which is not a metric of CVSS v4.0`;
    if (!legal.includes(value))
        return `gives ${name} the value "${excerpt(value)}"; legal are ${legal.join(', ')}`;
    return null;
}
function placeProblem(name, isThere, position, last) {
    if (isThere)
        return `states ${name} twice`;
    if (position < last)
        return `has ${name} after ${ORDER[last]}; the specification's order is the other way round`;
    return null;
}
function excerpt(text) {
    return text.length > 24 ? `${text.slice(0, 24)}...` : text;
}


/***/ }),

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

/***/ 6707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vn: () => (/* binding */ CLASSIFYING_METRICS),
/* harmony export */   YI: () => (/* binding */ unknownMetrics),
/* harmony export */   iV: () => (/* binding */ UNKNOWN_METRIC),
/* harmony export */   ig: () => (/* binding */ PROFILE_METRICS),
/* harmony export */   tZ: () => (/* binding */ metricValues)
/* harmony export */ });
/* unused harmony export PROFILE_METRIC_FACTS */
/**
 * The eight metrics of AIVSS 1.0 (calculator 1.0.1) and the 2.0 candidate in their published order, metric rubric 1.0.0 and
 * 2.0.0. The first four decide the effect class, the other four describe how well the path is assured.
 */
const PROFILE_METRIC_FACTS = {
    LC: {
        name: 'Language-Mediated Control',
        values: {
            D: "an attacker's live text reaches planning, policy, memory or the choice of tools before an enforced boundary",
            I: "an attacker's text gets there only through content that is retrieved or ingested",
            M: 'only through an enforced transformation into closed or typed fields, with tests against bypassing it',
            N: "no attacker's language on the path",
        },
    },
    CP: {
        name: 'Context and Memory Persistence',
        values: {
            C: 'influence survives the session, a restart or a change of authentication, or reaches another principal',
            S: 'influence survives several steps of one session',
            N: 'verified to be stateless',
        },
    },
    AP: {
        name: 'Agentic Propagation',
        values: {
            L: 'crosses at least one trust boundary: tenant, principal, credentials, owner, environment or policy domain',
            C: 'is relayed inside one principal and policy domain',
            N: 'stays in the first component',
        },
    },
    SR: {
        name: 'Stochastic Exploit Reliability',
        values: {
            R: 'success is proved, or the lower bound over 30 or more episodes is 0.90 or above',
            P: 'neither of the others, over 30 or more episodes',
            U: 'failure is proved, or the upper bound over 30 or more episodes is under 0.10',
        },
    },
    EX: {
        name: 'Extension Surface',
        values: {
            W: 'a control of a reachable extension is missing or can be bypassed',
            M: 'every extension is pinned, allowlisted, checked, least-privileged and authorised outside the model',
            N: 'no extension is reachable',
        },
    },
    PT: {
        name: 'Provider Trust Deficit',
        values: {
            H: 'the provider or model can change, is not pinned, or is supplied by users',
            M: 'fixed and auditable, but its integrity cannot be verified',
            L: 'enforced, verified and under change control',
        },
    },
    CA: {
        name: 'Cost Abuse Surface',
        values: {
            W: 'no hard ceiling over everything, or one that is too high or can be bypassed',
            M: 'partial ceilings',
            N: 'tested ceilings over everything that fail closed',
        },
    },
    TD: {
        name: 'Traceability Deficit',
        values: {
            H: 'responders cannot rebuild the ordered actions or bound the affected principals',
            M: 'they can, with gaps',
            L: 'a complete, correlated and protected record, proved by a retrieval exercise',
        },
    },
};
/** Insufficient evidence; legal for every metric, and neither a middle nor a harmless value. */
const UNKNOWN_METRIC = 'X';
const PROFILE_METRICS = [
    'LC',
    'CP',
    'AP',
    'SR',
    'EX',
    'PT',
    'CA',
    'TD',
];
/** The four that decide the effect class. */
const CLASSIFYING_METRICS = ['LC', 'CP', 'AP', 'SR'];
/** The legal values of a metric, the worst first and `X` last. */
function metricValues(metric) {
    return [...Object.keys(PROFILE_METRIC_FACTS[metric].values), UNKNOWN_METRIC];
}
/** The metrics of which the evidence says nothing, in their published order. */
function unknownMetrics(metrics) {
    return PROFILE_METRICS.filter((metric) => metrics[metric] === UNKNOWN_METRIC);
}


/***/ }),

/***/ 2652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ EFFECT_CLASSES)
/* harmony export */ });
/** What an agent's failure can do, from language, persistence, propagation and reliability; AX: not to be told from the evidence. */
const EFFECT_CLASSES = ['A0', 'A1', 'A2', 'AX'];


/***/ }),

/***/ 1847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oz: () => (/* binding */ PROFILE_VERSIONS),
/* harmony export */   hT: () => (/* binding */ withReliability),
/* harmony export */   jZ: () => (/* binding */ parseProfile),
/* harmony export */   qR: () => (/* binding */ parseProfileVector)
/* harmony export */ });
/* harmony import */ var _cvss_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8103);
/* harmony import */ var _profile_metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6707);


/** The versions that have a metric profile. The project relabelled its 2.0 candidate to 1.0; both write one grammar. */
const PROFILE_VERSIONS = ['1.0', '2.0'];
/** Keeps anybody but the parser from making a vector. */
const parsed = Symbol('parsed');
/** Longer than any legal vector, and long enough for the forms of others that are refused by name. */
const MAX_LENGTH = 120;
/**
 * Reads a metric vector of AIVSS 1.0 or 2.0 strictly: `AIVSS:2.0/LC:D/CP:C/AP:L/SR:R/EX:W/PT:H/CA:M/TD:H`. All eight metrics
 * are mandatory in both versions (assessment input schemas 1.0 and 2.0), each once and in this order; `X` says that the
 * evidence is insufficient. A `reason` continues "the vector ...".
 */
function parseProfileVector(text) {
    const reason = textProblem(text);
    if (reason !== null)
        return { ok: false, reason };
    const [head = '', ...parts] = text.split('/');
    const version = PROFILE_VERSIONS.find((one) => head === `AIVSS:${one}`);
    if (version === undefined)
        return { ok: false, reason: versionProblem(head, parts) };
    const found = new Map();
    for (const part of parts) {
        const colon = part.indexOf(':');
        const [name, value] = [part.slice(0, Math.max(colon, 0)), part.slice(colon + 1)];
        const problem = metricProblem(part, name, value, found);
        if (problem !== null)
            return { ok: false, reason: problem };
        found.set(name, value);
    }
    const missing = _profile_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .PROFILE_METRICS */ .ig.filter((metric) => !found.has(metric));
    if (missing.length > 0)
        return {
            ok: false,
            reason: `lacks ${missing.join(', ')}; all eight metrics are mandatory, X where the evidence says nothing`,
        };
    return { ok: true, vector: { [parsed]: true, text, version, metrics: metricsOf(found) } };
}
/**
 * Reads an AIVSS vector alone, or the display form in which a CVSS v4.0 vector and one blank stand before it. A `reason`
 * continues "the vector ...".
 */
function parseProfile(text) {
    if (/[^\S ]/.test(text))
        return { ok: false, reason: 'contains whitespace that is not a blank' };
    const [first = '', second, ...others] = text.split(' ');
    if (others.length > 0 || first === '' || second === '')
        return { ok: false, reason: text === '' ? 'is empty' : 'has blanks beside the one between its two parts' };
    if (second === undefined) {
        if (/^CVSS:/i.test(first))
            return { ok: false, reason: withoutProfile(first) };
        const alone = parseProfileVector(first);
        return alone.ok ? { ok: true, pair: { cvss: null, vector: alone.vector } } : alone;
    }
    if (!/^CVSS:/i.test(first))
        return { ok: false, reason: 'has two parts, of which the first is not a CVSS vector' };
    const cvss = (0,_cvss_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCvssVector */ .k)(first);
    if (!cvss.ok)
        return { ok: false, reason: `has a CVSS part that ${cvss.reason}` };
    const profile = parseProfileVector(second);
    if (!profile.ok)
        return { ok: false, reason: `has an AIVSS part that ${profile.reason}` };
    return { ok: true, pair: { cvss: cvss.vector, vector: profile.vector } };
}
/** The same vector with another value of SR, such as episodes give it. */
function withReliability(vector, SR) {
    const metrics = { ...vector.metrics, SR };
    const text = [`AIVSS:${vector.version}`, ..._profile_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .PROFILE_METRICS */ .ig.map((name) => `${name}:${metrics[name]}`)];
    return { ...vector, text: text.join('/'), metrics };
}
function textProblem(text) {
    if (text === '')
        return 'is empty';
    if (text.length > MAX_LENGTH)
        return `is longer than any AIVSS metric vector (${text.length} characters)`;
    if (/\s/.test(text))
        return 'contains whitespace';
    if (/[^\x21-\x7E]/.test(text))
        return 'contains a character that is not printable ASCII';
    return null;
}
function versionProblem(head, parts) {
    const [, version] = /^AIVSS:(.*)$/.exec(head) ?? [];
    const instead = 'metric profiles are AIVSS:1.0 and AIVSS:2.0';
    if (version === undefined) {
        if (/^\(?CVSS:\d/i.test(head) && parts.some((part) => /^AARS:/i.test(part)))
            return `is a score of AIVSS 0.5 with its AARS, not a metric profile; ${instead}`;
        return /^AIVSS:/i.test(head)
            ? 'does not begin with AIVSS:, in capitals'
            : 'does not begin with AIVSS:1.0/ or AIVSS:2.0/';
    }
    switch (version) {
        case '0.8':
            return 'lists the ten factors of AIVSS 0.8 in a form of a third party, and is not a metric profile; state them under "factors:"';
        case '0.5':
        case '0.9':
            return `names AIVSS ${version}, which has no metric vector of its own; ${instead}`;
        case '1.1':
        case '1.2':
            return `is a withdrawn draft, AIVSS ${version}: EX and SR mean something else since; assess anew, ${instead}`;
        default:
            return `names the unknown AIVSS version "${excerpt(version)}"; ${instead}`;
    }
}
function metricProblem(part, name, value, found) {
    if (part === '')
        return 'has an empty place between or after its slashes';
    if (name === 'TA')
        return 'has TA, which is withdrawn; the metric is TD (Traceability Deficit)';
    const metric = _profile_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .PROFILE_METRICS */ .ig.find((one) => one === name);
    if (metric === undefined)
        return unknownMetric(part, name, found.size);
    if (found.has(metric))
        return `states ${metric} twice`;
    const legal = (0,_profile_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .metricValues */ .tZ)(metric);
    if (!legal.includes(value))
        return `gives ${metric} the value "${excerpt(value)}"; legal are ${legal.join(', ')}`;
    const later = _profile_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .PROFILE_METRICS */ .ig.slice(_profile_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .PROFILE_METRICS */ .ig.indexOf(metric) + 1).find((one) => found.has(one));
    return later === undefined
        ? null
        : `has ${metric} after ${later}; the order is ${_profile_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .PROFILE_METRICS */ .ig.join(' ')}`;
}
function unknownMetric(part, name, before) {
    const known = _profile_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .PROFILE_METRICS */ .ig.join(' ');
    if (_profile_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .PROFILE_METRICS */ .ig.some((one) => one === name.toUpperCase()))
        return `has "${excerpt(part)}"; metrics and values are written in capitals`;
    const foreign = before === 0 ? '; other projects print vectors of their own under this name' : '';
    return `has "${excerpt(part)}", which is not a metric of AIVSS (${known})${foreign}`;
}
/** Why a CVSS vector alone is no profile: until 1.0 the metrics stood in it. */
function withoutProfile(text) {
    const inside = text.split('/').some((part) => _profile_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .PROFILE_METRICS */ .ig.some((one) => part.startsWith(`${one}:`)));
    return inside
        ? 'has AIVSS metrics inside the CVSS vector, as drafts before 1.0 wrote them; they stand in a vector of their own, after one blank'
        : 'is a CVSS vector without an AIVSS vector after it';
}
function metricsOf(found) {
    const value = (metric) => legalValue(metric, found.get(metric));
    return {
        LC: value('LC'),
        CP: value('CP'),
        AP: value('AP'),
        SR: value('SR'),
        EX: value('EX'),
        PT: value('PT'),
        CA: value('CA'),
        TD: value('TD'),
    };
}
function legalValue(metric, value) {
    const isLegal = (text) => text !== undefined && (0,_profile_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .metricValues */ .tZ)(metric).includes(text);
    if (!isLegal(value))
        throw new Error(`${metric} was not checked`);
    return value;
}
function excerpt(text) {
    return text.length > 24 ? `${text.slice(0, 24)}...` : text;
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

/***/ 5366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ SSVC_OUTCOMES),
/* harmony export */   u: () => (/* binding */ AGENT_LEVELS)
/* harmony export */ });
/** How much of an actor the agent is, by its capability factors (AIVSS-SSVC). */
const AGENT_LEVELS = ['copilot', 'specialist', 'prime-mover'];
const SSVC_OUTCOMES = ['defer', 'scheduled', 'out-of-cycle', 'immediate'];


/***/ }),

/***/ 1607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vf: () => (/* binding */ TIMELINES),
/* harmony export */   k$: () => (/* binding */ timelineDecision)
/* harmony export */ });
/* unused harmony exports publishedTimeline, recommendedTimeline */
/** Remediation timelines of CISA BOD 26-04, the least urgent first: on the next upgrade, in 60, 14 or 3 days, in 3 days with forensic triage. */
const TIMELINES = ['FSU', '60D', '14D', '3D', '3DF'];
/** Partial and total impact by KEV, exposed, automatable (model cisa:BOD2604:1.0.0, all sixteen rows). */
const TABLE = {
    'no no no': { partial: 'FSU', total: 'FSU' },
    'no no yes': { partial: '60D', total: '60D' },
    'no yes no': { partial: '60D', total: '14D' },
    'no yes yes': { partial: '14D', total: '3D' },
    'yes no no': { partial: '14D', total: '14D' },
    'yes no yes': { partial: '14D', total: '3DF' },
    'yes yes no': { partial: '14D', total: '3DF' },
    'yes yes yes': { partial: '3D', total: '3DF' },
};
/** The timeline of BOD 26-04, Table 1. */
function publishedTimeline({ inKev, exposed, automatable, impact }) {
    const row = [inKev, exposed, automatable].map((point) => (point ? 'yes' : 'no')).join(' ');
    const timeline = TABLE[row]?.[impact];
    if (timeline === undefined)
        throw new Error(`the table has no row ${row}`);
    return timeline;
}
/**
 * The overlay of AIVSS 1.0 and 2.0: A2 moves one step towards 3D and no further; 3DF is neither made nor taken away. Null
 * where the class or TD is X.
 */
function recommendedTimeline(published, effect, traceability) {
    if (effect === 'AX' || traceability === 'X')
        return null;
    if (effect !== 'A2' || published === '3D' || published === '3DF')
        return published;
    return TIMELINES[TIMELINES.indexOf(published) + 1] ?? published;
}
/**
 * The decision as far as the points allow it, or null. Exposure that is not known counts as exposed. A finding without a
 * CVE, and one in KEV, need automatable and impact stated; another CVE counts as not automatable and total where one is
 * missing, and where both are, 1.0 gives 60 days (BOD 26-04 implementation guidance) and 2.0 looks the two up.
 */
function timelineDecision(version, points, effect, traceability) {
    const published = knownTimeline(version, points);
    if (published === null)
        return null;
    const recommended = recommendedTimeline(published, effect, traceability);
    return { published, recommended, basis: points.cve ? 'cve' : 'analogy' };
}
function knownTimeline(version, points) {
    const { cve, inKev, automatable, impact } = points;
    const mayDefault = cve && !inKev;
    if ((automatable === null || impact === null) && !mayDefault)
        return null;
    if (automatable === null && impact === null && version === '1.0')
        return '60D';
    return publishedTimeline({
        inKev,
        exposed: points.exposed ?? true,
        automatable: automatable ?? false,
        impact: impact ?? 'total',
    });
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

/***/ 4007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ CAPABILITIES),
/* harmony export */   F: () => (/* binding */ isCapability)
/* harmony export */ });
/** What an agent can do: the published vocabulary, in which models state powers and detectors report them. */
const CAPABILITIES = {
    'tools.unrestricted': 'no tool list, or every host tool',
    'exec.shell': 'arbitrary shell',
    'exec.shell_scoped': 'shell limited to listed commands',
    'exec.code': 'runs model-written code',
    'exec.sandboxed': 'execution in a container or hosted sandbox',
    'fs.read': 'reads files',
    'fs.write': 'writes files',
    'net.fetch': 'fetches URLs or calls HTTP APIs',
    'net.search': 'web search',
    'net.browser': 'drives a browser',
    'net.public_endpoint': 'reachable from the internet',
    'net.egress_allowlist': 'egress limited to listed hosts',
    'vcs.read': 'reads repository content through an API',
    'vcs.write': 'pushes, opens pull requests or merges',
    'tracker.write': 'labels, comments, issues, tickets',
    'msg.send': 'sends mail or chat',
    'db.read': 'reads business records',
    'db.write': 'changes business records',
    'infra.read': 'reads cluster or cloud state',
    'infra.write': 'changes cluster or cloud state',
    'identity.federated': 'takes a role through federated identity',
    'api.actions': 'calls APIs declared in a referenced plugin file',
    'mcp.client': 'uses an MCP server',
    'mcp.remote': 'that server is remote',
    'mcp.server': 'offers MCP tools',
    rag: 'retrieval over a document or vector store',
    'memory.session': 'keeps state within a conversation',
    'memory.persistent': 'keeps state across conversations or runs',
    'multi.subagents': 'owns or routes to other agents',
    'multi.handoff': 'hands the conversation to another agent',
    'multi.a2a': 'speaks A2A',
    'auto.unattended': 'runs to the end with nobody watching',
    'auto.approve': 'approvals switched off',
    'auto.approve_edits': 'edits accepted without asking, commands still ask',
    'auto.gate': 'a person (or actor) gate is configured',
    'trigger.untrusted': 'text from outsiders can reach the model',
    'output.gated': 'writes pass a deterministic filter',
    'cred.use': 'a secret other than the model provider key is handed over',
    'selfmod.config': 'can edit its own memory blocks, prompts or configuration',
    'limits.turns': 'turns or iterations are capped',
    'limits.budget': 'money or tokens are capped',
    'model.fixed': 'the model is named',
    'model.dynamic': 'the model is chosen while it runs',
    'mitigation.hooks': 'a hook before each tool can block it',
};
function isCapability(id) {
    return Object.hasOwn(CAPABILITIES, id);
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
 * `L3: Agent Frameworks`, `L3 Agent Frameworks`, `Layer 3 — Agent Frameworks`. A number and a title that differ mean none.
 */
function layerFromName(name) {
    const exact = BY_NAME.get((0,_aivss_factors_js__WEBPACK_IMPORTED_MODULE_0__/* .normaliseName */ .GX)(name));
    if (exact !== undefined)
        return exact;
    const number = /^\s*(L[1-7]|Layer\s+[1-7])(?=[\s·:.–—-])/iu.exec(name);
    if (number === null)
        return null;
    const title = name.slice(number[0].length).replace(/^\s*[·:.–—-]?/u, '');
    const byNumber = BY_NAME.get((0,_aivss_factors_js__WEBPACK_IMPORTED_MODULE_0__/* .normaliseName */ .GX)(number[1] ?? ''));
    const byTitle = BY_NAME.get((0,_aivss_factors_js__WEBPACK_IMPORTED_MODULE_0__/* .normaliseName */ .GX)(title));
    return byNumber !== undefined && byNumber === byTitle ? byNumber : null;
}


/***/ }),

/***/ 1133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DZ: () => (/* binding */ mitigationFromName),
/* harmony export */   T6: () => (/* binding */ strengthFromName),
/* harmony export */   qs: () => (/* binding */ mitigationIds),
/* harmony export */   xs: () => (/* binding */ maturityFromName),
/* harmony export */   yR: () => (/* binding */ slug)
/* harmony export */ });
/* harmony import */ var _aivss_factors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7694);
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9572);


const MITIGATIONS = new Map(mitigationIds().flatMap((id) => [id, ..._catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .CATALOGUE */ .y[id].synonyms].map((name) => [(0,_aivss_factors_js__WEBPACK_IMPORTED_MODULE_0__/* .normaliseName */ .GX)(name), id])));
function mitigationIds() {
    return Object.keys(_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .CATALOGUE */ .y).filter((id) => Object.hasOwn(_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .CATALOGUE */ .y, id));
}
/** The catalogue mitigation that a name means, or null. Exact after normalisation. */
function mitigationFromName(name) {
    return MITIGATIONS.get((0,_aivss_factors_js__WEBPACK_IMPORTED_MODULE_0__/* .normaliseName */ .GX)(name)) ?? null;
}
/** Published spellings of exploit maturity (AIVSS 0.5 to 0.9, CVSS E). */
const MATURITIES = {
    attacked: 'attacked',
    a: 'attacked',
    active: 'attacked',
    'e a': 'attacked',
    'in the wild': 'attacked',
    'known exploited': 'attacked',
    poc: 'proof-of-concept',
    p: 'proof-of-concept',
    'proof of concept': 'proof-of-concept',
    'e p': 'proof-of-concept',
    unreported: 'unreported',
    u: 'unreported',
    none: 'unreported',
    theoretical: 'unreported',
    'e u': 'unreported',
};
function maturityFromName(name) {
    const key = (0,_aivss_factors_js__WEBPACK_IMPORTED_MODULE_0__/* .normaliseName */ .GX)(name);
    return Object.hasOwn(MATURITIES, key) ? (MATURITIES[key] ?? null) : null;
}
const STRENGTHS = {
    none: 'none',
    weak: 'none',
    'no weak': 'none',
    partial: 'partial',
    strong: 'strong',
};
function strengthFromName(name) {
    const key = (0,_aivss_factors_js__WEBPACK_IMPORTED_MODULE_0__/* .normaliseName */ .GX)(name);
    return Object.hasOwn(STRENGTHS, key) ? (STRENGTHS[key] ?? null) : null;
}
/** The slug by which an agent without an id is known: NFKC, lower case, runs outside a-z0-9 become `-`, 64 characters. */
function slug(name) {
    return name
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-+/, '')
        .slice(0, 64)
        .replace(/-+$/, '');
}


/***/ }),

/***/ 7791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rk: () => (/* binding */ KEYS),
/* harmony export */   tT: () => (/* binding */ VALUES),
/* harmony export */   ut: () => (/* binding */ VARIABLES)
/* harmony export */ });
/* unused harmony exports CHANGES, LAYER_STATES */
/* harmony import */ var _aivss_factors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7694);
/* harmony import */ var _aivss_profile_metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6707);
/* harmony import */ var _aivss_profile_score_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2652);
/* harmony import */ var _aivss_profile_vector_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1847);
/* harmony import */ var _aivss_severity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1755);
/* harmony import */ var _aivss_ssvc_score_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5366);
/* harmony import */ var _aivss_timeline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1607);
/* harmony import */ var _model_maestro_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(0);
/* harmony import */ var _model_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1133);









const AGENT = { id: 'string', name: 'string', owner: 'string', path: 'string', format: 'string' };
/** A metric profile; what it does not state is left out. */
const PROFILE = {
    version: 'string',
    class: 'string',
    bte: 'double',
    lc: 'string',
    cp: 'string',
    ap: 'string',
    sr: 'string',
    ex: 'string',
    pt: 'string',
    ca: 'string',
    td: 'string',
    ui: 'string',
    timeline: 'string',
    recommended: 'string',
    asi: 'list<string>',
};
const SSVC = { outcome: 'string', level: 'string', risk: 'double' };
/** What a condition may speak about, with CEL types; `agent`, `profile`, `ssvc` and the threats are objects. */
const VARIABLES = {
    agent: AGENT,
    score: 'double',
    severity: 'string',
    factors: 'map<string, double>',
    capabilities: 'list<string>',
    mitigations: 'map<string, string>',
    threats: 'list<Threat>',
    layers: 'map<string, string>',
    exposure: 'string',
    change: 'string',
    profile: PROFILE,
    ssvc: SSVC,
};
/** The keys of the maps and objects. Any other key is a slip of the pen and an error when the policy is loaded. */
const KEYS = {
    agent: Object.keys(AGENT),
    profile: Object.keys(PROFILE),
    ssvc: Object.keys(SSVC),
    factors: _aivss_factors_js__WEBPACK_IMPORTED_MODULE_0__/* .FACTOR_IDS */ .rs,
    mitigations: (0,_model_names_js__WEBPACK_IMPORTED_MODULE_6__/* .mitigationIds */ .qs)(),
    layers: _model_maestro_js__WEBPACK_IMPORTED_MODULE_5__/* .LAYER_IDS */ .pn,
};
const EXPOSURES = ['internal', 'partner', 'public'];
const STATUSES = [
    'in-place',
    'partial',
    'planned',
    'absent',
    'unknown',
    'not-applicable',
    'unstated',
];
/** How the agent differs from the base branch. */
const CHANGES = ['added', 'modified', 'removed', 'renamed', 'unchanged'];
/** What a MAESTRO layer of a model holds: a statement, an honest gap, threats only, or nothing. */
const LAYER_STATES = ['stated', 'uncertain', 'threats', 'missing'];
/** The values that a variable, an entry of a map, or a key of an object can have; comparing it with anything else would never hold. */
const VALUES = {
    severity: _aivss_severity_js__WEBPACK_IMPORTED_MODULE_3__/* .SEVERITIES */ .oC,
    exposure: EXPOSURES,
    change: CHANGES,
    mitigations: STATUSES,
    layers: LAYER_STATES,
    'profile.version': _aivss_profile_vector_js__WEBPACK_IMPORTED_MODULE_2__/* .PROFILE_VERSIONS */ .Oz,
    'profile.class': _aivss_profile_score_js__WEBPACK_IMPORTED_MODULE_7__/* .EFFECT_CLASSES */ .T,
    ...Object.fromEntries(_aivss_profile_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .PROFILE_METRICS */ .ig.map((metric) => [`profile.${metric.toLowerCase()}`, (0,_aivss_profile_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .metricValues */ .tZ)(metric)])),
    'profile.ui': ['N', 'P', 'A'],
    'profile.timeline': _aivss_timeline_js__WEBPACK_IMPORTED_MODULE_4__/* .TIMELINES */ .Vf,
    'profile.recommended': _aivss_timeline_js__WEBPACK_IMPORTED_MODULE_4__/* .TIMELINES */ .Vf,
    'ssvc.outcome': _aivss_ssvc_score_js__WEBPACK_IMPORTED_MODULE_8__/* .SSVC_OUTCOMES */ .G,
    'ssvc.level': _aivss_ssvc_score_js__WEBPACK_IMPORTED_MODULE_8__/* .AGENT_LEVELS */ .u,
};


/***/ })

};
