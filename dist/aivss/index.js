/******/ var __webpack_modules__ = ({});
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  B9: () => (/* reexport */ ADVERSARIAL_TESTED_FACTOR),
  UB: () => (/* reexport */ DEFAULT_MATURITY),
  jD: () => (/* reexport */ DEFAULT_VERSION),
  XQ: () => (/* reexport */ FACTORS),
  rs: () => (/* reexport */ FACTOR_IDS),
  gE: () => (/* reexport */ FACTOR_SETS),
  jp: () => (/* reexport */ MITIGATION_FACTORS),
  s3: () => (/* reexport */ PUBLISHED_FACTOR_VALUES),
  oC: () => (/* reexport */ SEVERITIES),
  UW: () => (/* reexport */ THREAT_MULTIPLIERS),
  S8: () => (/* reexport */ VERSIONS),
  Z8: () => (/* reexport */ checkScoreInput),
  zK: () => (/* reexport */ compareSeverity),
  rA: () => (/* reexport */ earnedStrength),
  WE: () => (/* reexport */ explain),
  zJ: () => (/* reexport */ factorFromName),
  xP: () => (/* reexport */ factorSetOf),
  Iy: () => (/* reexport */ loadCvssCalculator),
  GX: () => (/* reexport */ normaliseName),
  k: () => (/* reexport */ offTable),
  k$: () => (/* reexport */ parseCvssVector),
  gA: () => (/* reexport */ publishedMitigationFactors),
  VX: () => (/* reexport */ publishedThreatMultipliers),
  fN: () => (/* reexport */ score),
  uy: () => (/* reexport */ severityFloor),
  xJ: () => (/* reexport */ severityOf),
  UY: () => (/* reexport */ singleChanges),
  $F: () => (/* reexport */ usedMitigationFactor)
});

;// CONCATENATED MODULE: ./lib/aivss/factors.js
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

;// CONCATENATED MODULE: ./lib/aivss/version.js
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

;// CONCATENATED MODULE: ./lib/aivss/credit.js


const COUNTS_FROM = 0.5;
/**
 * The mitigation strength that an agent's own controls earn. Partial: every factor of 0.5 or above, and every unknown
 * one, has a control in place that names it. Strong: each of those controls has tree evidence that holds, and so has
 * adversarial testing. Where no factor counts, any control earns partial, but none at all earns nothing.
 */
function earnedStrength({ factors, set, controls, adversarialTesting }) {
    const counting = FACTOR_SETS[set].filter((id) => (factors[id] ?? 1) >= COUNTS_FROM);
    const names = (control, id) => control.factors.includes(id);
    const uncovered = counting.filter((id) => !controls.some((control) => names(control, id)));
    const result = (strength, blockers) => ({
        strength,
        counting,
        uncovered,
        blockers,
    });
    if (controls.length === 0)
        return result('none', [{ kind: 'no-control' }, ...uncovered.map(uncoveredFactor)]);
    if (uncovered.length > 0)
        return result('none', uncovered.map(uncoveredFactor));
    const relevant = counting.length === 0 ? controls : controls.filter((control) => counting.some((id) => names(control, id)));
    const blockers = relevant
        .filter((control) => !control.treeEvidence)
        .map((control) => ({ kind: 'no-tree-evidence', control: control.id }));
    if (adversarialTesting !== 'evidenced') {
        blockers.push({ kind: 'adversarial-testing', state: adversarialTesting });
    }
    return result(blockers.length > 0 ? 'partial' : 'strong', blockers);
}
/** The mitigation factor that counts under earned credit: the weaker (larger) of the claimed and the earned one. */
function usedMitigationFactor(version, claimed, earned) {
    const table = MITIGATION_FACTORS[version];
    return table ? Math.max(claimed, table[earned]) : 1;
}
function uncoveredFactor(factor) {
    return { kind: 'uncovered-factor', factor };
}

;// CONCATENATED MODULE: ./lib/aivss/cvss-calculator.js
/** Loads the calculator, which costs more than all of the rest: call it only when there is a vector to score. */
async function loadCvssCalculator() {
    const { default: calculator } = await __nccwpck_require__.e(/* import() */ 353).then(__nccwpck_require__.t.bind(__nccwpck_require__, 353, 19));
    return (vector) => {
        const { baseMetricsOnly } = new calculator.Cvss4P0(vector.base).calculateScores();
        if (baseMetricsOnly === undefined)
            throw new Error(`no base score for ${vector.base}`);
        return baseMetricsOnly;
    };
}

;// CONCATENATED MODULE: ./lib/aivss/cvss.js
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

;// CONCATENATED MODULE: ./lib/aivss/exact.js
const NUMERAL = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/;
/**
 * The number that a reader of the source sees: its shortest decimal text, taken literally (0.1 is one tenth).
 *
 * @throws RangeError for NaN and the infinities
 */
function exact(value) {
    const match = NUMERAL.exec(String(value));
    if (!match)
        throw new RangeError(`${value} is not a finite number`);
    const [, sign = '', whole = '', fraction = '', exponent = '0'] = match;
    const units = BigInt(sign + whole + fraction);
    const places = fraction.length - Number(exponent);
    return places < 0 ? { units: units * 10n ** BigInt(-places), places: 0 } : { units, places };
}
const ZERO = exact(0);
const ONE = exact(1);
const TEN = exact(10);
function add(...terms) {
    const places = Math.max(0, ...terms.map((term) => term.places));
    return { units: terms.reduce((total, term) => total + unitsAt(term, places), 0n), places };
}
function subtract(a, b) {
    return add(a, { units: -b.units, places: b.places });
}
function multiply(...factors) {
    return factors.reduce((a, b) => ({ units: a.units * b.units, places: a.places + b.places }), ONE);
}
/** Negative when `a` is less than `b`, positive when it is more, 0 when they are the same number. */
function compare(a, b) {
    const { units } = subtract(a, b);
    return units < 0n ? -1 : units > 0n ? 1 : 0;
}
function least(first, ...others) {
    return others.reduce((best, other) => (compare(other, best) < 0 ? other : best), first);
}
function greatest(first, ...others) {
    return others.reduce((best, other) => (compare(other, best) > 0 ? other : best), first);
}
/** To one decimal; a half goes up (AIVSS 0.8 section 3.5.1: 8.65 becomes 8.7, 8.64 becomes 8.6). */
function roundHalfUp(value) {
    if (value.places <= 1)
        return value;
    const step = 10n ** BigInt(value.places - 1);
    return { units: floorDivide(2n * value.units + step, 2n * step), places: 1 };
}
/** The nearest JavaScript number; a decimal of up to 15 digits comes back unchanged. */
function toNumber(value) {
    return Number(`${value.units}e-${value.places}`);
}
function unitsAt(value, places) {
    return value.places === places ? value.units : value.units * 10n ** BigInt(places - value.places);
}
/** BigInt division cuts towards zero; this rounds down, also below zero. */
function floorDivide(dividend, divisor) {
    const remainder = dividend % divisor;
    return (dividend - remainder) / divisor - (remainder < 0n ? 1n : 0n);
}

;// CONCATENATED MODULE: ./lib/aivss/formula.js

const TENTH = exact(0.1);
/** The factor mean: a tenth of the sum, whichever ten factors the set has. */
function meanOf(sum) {
    return multiply(sum, TENTH);
}
/** The one rounding of a score: half up to one decimal, at most 10. No formula goes under 0. */
function roundedWithinScale(raw) {
    return least(TEN, roundHalfUp(raw));
}

;// CONCATENATED MODULE: ./lib/aivss/v05.js


const HALF = exact(0.5);
const average = ({ cvss, sum }) => multiply(add(cvss, sum), HALF);
const raw = (terms) => multiply(average(terms), terms.thm);
/** AIVSS 0.5 (deprecated): the mean of CVSS and factor sum, times the threat multiplier. It has no mitigation factor. */
const v05 = {
    lines: [
        { id: 'aars', label: 'Agentic risk score (AARS)', text: 'sum', value: (terms) => terms.sum },
        { id: 'average', label: 'Mean of CVSS and AARS', text: '(cvss + aars) / 2', value: average },
        { id: 'raw', label: 'Unrounded score', text: 'average * thm', value: raw },
    ],
    aars: (terms) => terms.sum,
    raw,
    final: (terms) => roundedWithinScale(raw(terms)),
    finalText: 'min(10, round_half_up(raw, 1))',
};

;// CONCATENATED MODULE: ./lib/aivss/v08.js


const gap = ({ cvss }) => subtract(TEN, cvss);
const aars = (terms) => multiply(gap(terms), meanOf(terms.sum), terms.thm);
const unmitigated = (terms) => add(terms.cvss, aars(terms));
const v08_raw = (terms) => multiply(unmitigated(terms), terms.mf);
/**
 * AIVSS 0.8, section 3.4: the factors fill a part of the gap between CVSS and 10, and mitigation scales the whole. As
 * published, the result may lie under the CVSS base.
 */
const v08 = {
    lines: [
        { id: 'gap', label: 'Risk gap', text: '10 - cvss', value: gap },
        { id: 'aars', label: 'Agentic amplification (AARS)', text: 'gap * sum / 10 * thm', value: aars },
        { id: 'unmitigated', label: 'Before mitigation', text: 'cvss + aars', value: unmitigated },
        { id: 'raw', label: 'Unrounded score', text: 'unmitigated * mf', value: v08_raw },
    ],
    aars,
    raw: v08_raw,
    final: (terms) => roundedWithinScale(v08_raw(terms)),
    finalText: 'min(10, round_half_up(raw, 1))',
};

;// CONCATENATED MODULE: ./lib/aivss/v09.js


const v09_gap = ({ cvss }) => subtract(TEN, cvss);
const mean = ({ sum }) => meanOf(sum);
const v09_aars = (terms) => multiply(v09_gap(terms), mean(terms), terms.thm);
const uplift = (terms) => multiply(v09_aars(terms), terms.mf);
const v09_raw = (terms) => add(terms.cvss, uplift(terms));
/**
 * AIVSS 0.9, Annex B: mitigation scales the agentic uplift alone, so that no mitigation takes the score under the CVSS
 * base. Rounded before the floor, as published; over a CVSS of one decimal, which the document demands, the floor never
 * bites. A finer CVSS is rounded as the floor, so that a score always has one decimal.
 */
const v09 = {
    lines: [
        { id: 'gap', label: 'Risk gap', text: '10 - cvss', value: v09_gap },
        { id: 'mean', label: 'Factor mean', text: 'sum / 10', value: mean },
        { id: 'aars', label: 'Agentic amplification (AARS)', text: 'gap * mean * thm', value: v09_aars },
        { id: 'uplift', label: 'Mitigated uplift', text: 'aars * mf', value: uplift },
        { id: 'raw', label: 'Unrounded score', text: 'cvss + uplift', value: v09_raw },
    ],
    aars: v09_aars,
    raw: v09_raw,
    final: (terms) => greatest(roundHalfUp(terms.cvss), roundedWithinScale(v09_raw(terms))),
    finalText: 'max(cvss, min(10, round_half_up(raw, 1)))',
};

;// CONCATENATED MODULE: ./lib/aivss/formulas.js



const FORMULAS = { '0.5': v05, '0.8': v08, '0.9': v09 };

;// CONCATENATED MODULE: ./lib/aivss/interval.js

/**
 * The exact range of a term over all values of the open inputs. A function that is multilinear in `cvss` and `sum` has its
 * extremes at the four corners - not always at the two ends: with a threat multiplier above 1 a score can fall as
 * CVSS rises.
 */
function rangeOf(term, { cvss, sum, thm, mf }) {
    const at = (base, total) => term({ cvss: base, sum: total, thm, mf });
    const corner = at(cvss.low, sum.low);
    if (isSingle(cvss) && isSingle(sum))
        return { low: corner, high: corner };
    const others = [at(cvss.low, sum.high), at(cvss.high, sum.low), at(cvss.high, sum.high)];
    return { low: least(corner, ...others), high: greatest(corner, ...others) };
}
function isSingle({ low, high }) {
    return compare(low, high) === 0;
}

;// CONCATENATED MODULE: ./lib/aivss/score-input.js



const UNKNOWN_CVSS = { low: ZERO, high: TEN };
const UNKNOWN_FACTOR = { low: ZERO, high: ONE };
/** An unknown CVSS base is 0 to 10. */
function cvssInterval(cvss) {
    return cvss === null ? UNKNOWN_CVSS : known(exact(cvss));
}
/** An unknown factor is 0 to 1. */
function factorInterval(value) {
    return value === null ? UNKNOWN_FACTOR : known(exact(value));
}
function resolveInput(input) {
    const factorSet = input.factorSet ?? factorSetOf(input.version);
    const factors = FACTOR_SETS[factorSet].map((id) => ({ id, value: input.factors[id] ?? null }));
    const unknown = factors.filter(({ value }) => value === null).map(({ id }) => id);
    return {
        factorSet,
        cvss: input.cvss,
        factors,
        thm: input.thm ?? THREAT_MULTIPLIERS[input.version][DEFAULT_MATURITY],
        mf: MITIGATION_FACTORS[input.version] ? (input.mf ?? 1) : 1,
        missing: input.cvss === null ? ['cvss', ...unknown] : unknown,
    };
}
/**
 * The terms that the formulas take.
 *
 * @throws RangeError for NaN and the infinities
 */
function openTerms({ cvss, factors, thm, mf }) {
    const intervals = factors.map(({ value }) => factorInterval(value));
    return {
        cvss: cvssInterval(cvss),
        sum: { low: add(...intervals.map(({ low }) => low)), high: add(...intervals.map(({ high }) => high)) },
        thm: exact(thm),
        mf: exact(mf),
    };
}
function known(value) {
    return { low: value, high: value };
}

;// CONCATENATED MODULE: ./lib/aivss/input-check.js



/** Everything in an input that is out of range, in the order cvss, factors, thm, mf. Empty: it can be scored. */
function checkScoreInput(input) {
    const problems = [];
    const check = (name, value, range) => {
        if (value === null || value === undefined || range.holds(value))
            return;
        problems.push({ input: name, value, message: range.message });
    };
    check('cvss', input.cvss, CVSS);
    for (const id of FACTOR_IDS)
        check(id, input.factors[id], FACTOR);
    check('thm', input.thm, THREAT_MULTIPLIER);
    check('mf', input.mf, MITIGATION_FACTOR);
    return problems;
}
/** The values of an input that its version's tables do not list, in the order cvss, factors of the set, thm, mf. */
function offTable(input) {
    const { factors, thm, mf } = resolveInput(input);
    const found = [];
    if (input.cvss !== null && !hasOneDecimal(input.cvss)) {
        found.push({ input: 'cvss', value: input.cvss, published: null });
    }
    const look = (name, value, published) => {
        if (value !== null && !published.includes(value))
            found.push({ input: name, value, published });
    };
    for (const { id, value } of factors)
        look(id, value, PUBLISHED_FACTOR_VALUES);
    look('thm', thm, publishedThreatMultipliers(input.version));
    // 0.5 has no mitigation factor, so there is none to be off a table.
    if (input.version !== '0.5')
        look('mf', mf, publishedMitigationFactors(input.version));
    return found;
}
const CVSS = { holds: (n) => n >= 0 && n <= 10, message: 'must be a number from 0 to 10' };
const FACTOR = { holds: (n) => n >= 0 && n <= 1, message: 'must be a number from 0 to 1' };
const THREAT_MULTIPLIER = {
    holds: (n) => n > 0 && n <= 1.5,
    message: 'must be above 0 and at most 1.5',
};
const MITIGATION_FACTOR = { holds: (n) => n > 0 && n <= 1, message: 'must be above 0 and at most 1' };
function hasOneDecimal(value) {
    return Number(value.toFixed(1)) === value;
}

;// CONCATENATED MODULE: ./lib/aivss/severity.js
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

;// CONCATENATED MODULE: ./lib/aivss/score.js






/**
 * Scores an agent. An unknown CVSS base counts as 0 to 10 and an unknown factor as 0 to 1: the result is the interval of
 * all scores that are still possible.
 *
 * @throws RangeError naming the first input that is out of range; `checkScoreInput` lists them all beforehand
 */
function score(input) {
    const [problem] = checkScoreInput(input);
    if (problem)
        throw new RangeError(`${problem.input} ${problem.message}, not ${problem.value}`);
    const { version } = input;
    const resolved = resolveInput(input);
    const { factorSet, thm, mf, missing } = resolved;
    const terms = openTerms(resolved);
    const formula = FORMULAS[version];
    const range = scoreRange(rangeOf(formula.final, terms));
    const determined = range.aivss !== null;
    return {
        version,
        ...range,
        lowSeverity: severityOf(range.low),
        highSeverity: severityOf(range.high),
        determined,
        missing,
        factorSet,
        factorSum: missing.some((name) => name !== 'cvss') ? null : toNumber(terms.sum.low),
        aars: determined ? singleNumber(rangeOf(formula.aars, terms)) : null,
        thm,
        mf,
        raw: determined ? singleNumber(rangeOf(formula.raw, terms)) : null,
        inherent: version === '0.9' ? scoreRange(rangeOf(formula.final, { ...terms, mf: ONE })) : null,
    };
}
function scoreRange({ low, high }) {
    const aivss = singleNumber({ low, high });
    return {
        aivss,
        severity: aivss === null ? null : severityOf(aivss),
        low: toNumber(low),
        high: toNumber(high),
    };
}
/** The number of an interval of length 0, else null. */
function singleNumber(interval) {
    return isSingle(interval) ? toNumber(interval.low) : null;
}

;// CONCATENATED MODULE: ./lib/aivss/single-change.js




/**
 * For each input the smallest single reduction after which the worst score that is still possible falls into a milder
 * band: CVSS and factors in steps of 0.1, the multipliers through their published values. Inputs that cannot do it
 * alone are left out. Order: cvss, the set's factors, thm, mf.
 *
 * @throws RangeError when the input is out of range
 */
function singleChanges(input) {
    const { cvss, factors, thm, mf } = resolveInput(input);
    const { version } = input;
    const withFactor = (id) => (value) => ({ ...input, factors: { ...input.factors, [id]: value } });
    const attempts = [
        { input: 'cvss', from: cvss, steps: tenthsUpTo(10), change: (value) => ({ ...input, cvss: value }) },
        ...factors.map(({ id, value }) => ({
            input: id,
            from: value,
            steps: tenthsUpTo(1),
            change: withFactor(id),
        })),
        {
            input: 'thm',
            from: thm,
            steps: publishedThreatMultipliers(version),
            change: (value) => ({ ...input, thm: value }),
        },
        {
            input: 'mf',
            from: mf,
            steps: publishedMitigationFactors(version),
            change: (value) => ({ ...input, mf: value }),
        },
    ];
    const before = score(input).highSeverity;
    return attempts.map((attempt) => smallest(attempt, before)).filter((change) => change !== null);
}
function smallest({ input, from, steps, change }, before) {
    for (const to of steps) {
        if (from !== null && to >= from)
            continue;
        const { aivss, low, high, highSeverity } = score(change(to));
        if (compareSeverity(highSeverity, before) < 0) {
            return { input, from, to, aivss, low, high, severity: highSeverity };
        }
    }
    return null;
}
/** `max`, then down to 0 in tenths. */
function tenthsUpTo(max) {
    return Array.from({ length: max * 10 + 1 }, (_, index) => (max * 10 - index) / 10);
}

;// CONCATENATED MODULE: ./lib/aivss/steps.js






/** Every step of a score: the inputs that count, each line of the version's formula, the score. Input in range only. */
function stepsOf(input) {
    const resolved = resolveInput(input);
    const terms = openTerms(resolved);
    const formula = FORMULAS[input.version];
    const steps = [];
    const note = (id, label, text, interval) => {
        const worked = text === null ? null : inNumbers(text, steps);
        steps.push({ id, label, formula: text, worked, ...knownIn(interval) });
    };
    for (const { id, value } of resolved.factors)
        note(id, FACTORS[id].name, null, factorInterval(value));
    note('sum', 'Sum of the ten factors', resolved.factors.map(({ id }) => id).join(' + '), terms.sum);
    note('cvss', 'CVSS v4.0 base score', null, terms.cvss);
    note('thm', 'Threat multiplier', null, { low: terms.thm, high: terms.thm });
    if (MITIGATION_FACTORS[input.version]) {
        note('mf', 'Mitigation factor', null, { low: terms.mf, high: terms.mf });
    }
    for (const { id, label, text, value } of formula.lines)
        note(id, label, text, rangeOf(value, terms));
    note('aivss', 'AIVSS score', formula.finalText, rangeOf(formula.final, terms));
    return steps;
}
function knownIn(interval) {
    const [low, high] = [toNumber(interval.low), toNumber(interval.high)];
    return { value: isSingle(interval) ? low : null, low, high };
}
/** Puts the values of earlier steps in the place of their names. */
function inNumbers(text, steps) {
    return text.replace(/[a-z_]+/g, (name) => {
        const step = steps.find(({ id }) => id === name);
        if (!step)
            return name;
        return step.value === null ? `(${step.low}..${step.high})` : String(step.value);
    });
}

;// CONCATENATED MODULE: ./lib/aivss/explain.js







/**
 * Explains a score: its steps, what each factor adds, what the multipliers do, and which single change would lower the
 * band. Unknown inputs give ranges, which are exact.
 *
 * @throws RangeError when the input is out of range
 */
function explain(input) {
    const result = score(input);
    const resolved = resolveInput(input);
    const terms = openTerms(resolved);
    const { raw, final } = FORMULAS[input.version];
    const gain = (without, within = terms) => knownIn(rangeOf((at) => subtract(raw(at), raw({ ...at, ...without })), within));
    // `raw` is linear in the sum, so a factor adds the same points whatever the other nine are.
    const points = (value) => gain({ sum: ZERO }, { ...terms, sum: factorInterval(value) });
    const rounding = knownIn(rangeOf((at) => subtract(final(at), raw(at)), terms));
    return {
        score: result,
        steps: stepsOf(input),
        contributions: resolved.factors.map(({ id, value }) => ({
            factor: id,
            stated: value,
            points: points(value),
        })),
        effects: {
            threat: gain({ thm: ONE }),
            mitigation: gain({ mf: ONE }),
            rounding: result.raw === null ? null : rounding.value,
        },
        singleChanges: singleChanges(input),
    };
}

;// CONCATENATED MODULE: ./lib/aivss/index.js
/**
 * OWASP AIVSS as pure arithmetic: exact decimals, intervals for what is unknown, nothing that does I/O.
 *
 * @example
 * import { explain, loadCvssCalculator, parseCvssVector, score } from 'aivss-gate/aivss'
 *
 * const parse = parseCvssVector('CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N')
 * if (!parse.ok) throw new Error(`the vector ${parse.reason}`)
 * const baseScore = await loadCvssCalculator()
 *
 * const input = {
 *   version: '0.8',
 *   cvss: baseScore(parse.vector), // 9.3
 *   factors: { autonomy: 1, tools: 0.5 }, // the other eight are unknown
 * } as const
 * score(input) // { low: 9.4, high: 9.9, determined: false, missing: ['language', ...], ... }
 * explain(input).singleChanges // what would lower the band
 *
 * @module
 */











var __webpack_exports__ADVERSARIAL_TESTED_FACTOR = __webpack_exports__.B9;
var __webpack_exports__DEFAULT_MATURITY = __webpack_exports__.UB;
var __webpack_exports__DEFAULT_VERSION = __webpack_exports__.jD;
var __webpack_exports__FACTORS = __webpack_exports__.XQ;
var __webpack_exports__FACTOR_IDS = __webpack_exports__.rs;
var __webpack_exports__FACTOR_SETS = __webpack_exports__.gE;
var __webpack_exports__MITIGATION_FACTORS = __webpack_exports__.jp;
var __webpack_exports__PUBLISHED_FACTOR_VALUES = __webpack_exports__.s3;
var __webpack_exports__SEVERITIES = __webpack_exports__.oC;
var __webpack_exports__THREAT_MULTIPLIERS = __webpack_exports__.UW;
var __webpack_exports__VERSIONS = __webpack_exports__.S8;
var __webpack_exports__checkScoreInput = __webpack_exports__.Z8;
var __webpack_exports__compareSeverity = __webpack_exports__.zK;
var __webpack_exports__earnedStrength = __webpack_exports__.rA;
var __webpack_exports__explain = __webpack_exports__.WE;
var __webpack_exports__factorFromName = __webpack_exports__.zJ;
var __webpack_exports__factorSetOf = __webpack_exports__.xP;
var __webpack_exports__loadCvssCalculator = __webpack_exports__.Iy;
var __webpack_exports__normaliseName = __webpack_exports__.GX;
var __webpack_exports__offTable = __webpack_exports__.k;
var __webpack_exports__parseCvssVector = __webpack_exports__.k$;
var __webpack_exports__publishedMitigationFactors = __webpack_exports__.gA;
var __webpack_exports__publishedThreatMultipliers = __webpack_exports__.VX;
var __webpack_exports__score = __webpack_exports__.fN;
var __webpack_exports__severityFloor = __webpack_exports__.uy;
var __webpack_exports__severityOf = __webpack_exports__.xJ;
var __webpack_exports__singleChanges = __webpack_exports__.UY;
var __webpack_exports__usedMitigationFactor = __webpack_exports__.$F;
export { __webpack_exports__ADVERSARIAL_TESTED_FACTOR as ADVERSARIAL_TESTED_FACTOR, __webpack_exports__DEFAULT_MATURITY as DEFAULT_MATURITY, __webpack_exports__DEFAULT_VERSION as DEFAULT_VERSION, __webpack_exports__FACTORS as FACTORS, __webpack_exports__FACTOR_IDS as FACTOR_IDS, __webpack_exports__FACTOR_SETS as FACTOR_SETS, __webpack_exports__MITIGATION_FACTORS as MITIGATION_FACTORS, __webpack_exports__PUBLISHED_FACTOR_VALUES as PUBLISHED_FACTOR_VALUES, __webpack_exports__SEVERITIES as SEVERITIES, __webpack_exports__THREAT_MULTIPLIERS as THREAT_MULTIPLIERS, __webpack_exports__VERSIONS as VERSIONS, __webpack_exports__checkScoreInput as checkScoreInput, __webpack_exports__compareSeverity as compareSeverity, __webpack_exports__earnedStrength as earnedStrength, __webpack_exports__explain as explain, __webpack_exports__factorFromName as factorFromName, __webpack_exports__factorSetOf as factorSetOf, __webpack_exports__loadCvssCalculator as loadCvssCalculator, __webpack_exports__normaliseName as normaliseName, __webpack_exports__offTable as offTable, __webpack_exports__parseCvssVector as parseCvssVector, __webpack_exports__publishedMitigationFactors as publishedMitigationFactors, __webpack_exports__publishedThreatMultipliers as publishedThreatMultipliers, __webpack_exports__score as score, __webpack_exports__severityFloor as severityFloor, __webpack_exports__severityOf as severityOf, __webpack_exports__singleChanges as singleChanges, __webpack_exports__usedMitigationFactor as usedMitigationFactor };
