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
  uw: () => (/* reexport */ AGENT_LEVELS),
  UB: () => (/* reexport */ DEFAULT_MATURITY),
  jD: () => (/* reexport */ DEFAULT_VERSION),
  TE: () => (/* reexport */ EFFECT_CLASSES),
  Q9: () => (/* reexport */ EXPLOIT_EVIDENCE),
  XQ: () => (/* reexport */ FACTORS),
  rs: () => (/* reexport */ FACTOR_IDS),
  gE: () => (/* reexport */ FACTOR_SETS),
  O3: () => (/* reexport */ MIN_EPISODES),
  jp: () => (/* reexport */ MITIGATION_FACTORS),
  ig: () => (/* reexport */ PROFILE_METRICS),
  td: () => (/* reexport */ PROFILE_METRIC_FACTS),
  Oz: () => (/* reexport */ PROFILE_VERSIONS),
  s3: () => (/* reexport */ PUBLISHED_FACTOR_VALUES),
  oC: () => (/* reexport */ SEVERITIES),
  Nx: () => (/* reexport */ SSVC_FACTORS),
  hl: () => (/* reexport */ SSVC_FACTOR_IDS),
  yS: () => (/* reexport */ SSVC_IMPACTS),
  Gw: () => (/* reexport */ SSVC_OUTCOMES),
  E8: () => (/* reexport */ SSVC_THREATS),
  xA: () => (/* reexport */ SSVC_VULNERABILITIES),
  UW: () => (/* reexport */ THREAT_MULTIPLIERS),
  Vf: () => (/* reexport */ TIMELINES),
  S8: () => (/* reexport */ VERSIONS),
  Z8: () => (/* reexport */ checkScoreInput),
  zK: () => (/* reexport */ compareSeverity),
  AM: () => (/* reexport */ costAbuse),
  rA: () => (/* reexport */ earnedStrength),
  qo: () => (/* reexport */ effectClass),
  WE: () => (/* reexport */ explain),
  p5: () => (/* reexport */ exploitMaturity),
  zJ: () => (/* reexport */ factorFromName),
  Gd: () => (/* reexport */ factorNeighbours),
  xP: () => (/* reexport */ factorSetOf),
  Iy: () => (/* reexport */ loadCvssCalculator),
  GX: () => (/* reexport */ normaliseName),
  k: () => (/* reexport */ offTable),
  k$: () => (/* reexport */ parseCvssVector),
  jZ: () => (/* reexport */ parseProfile),
  qR: () => (/* reexport */ parseProfileVector),
  gA: () => (/* reexport */ publishedMitigationFactors),
  VX: () => (/* reexport */ publishedThreatMultipliers),
  WL: () => (/* reexport */ publishedTimeline),
  b6: () => (/* reexport */ recommendedTimeline),
  CT: () => (/* reexport */ reliabilityOf),
  fN: () => (/* reexport */ score),
  e5: () => (/* reexport */ scoreProfile),
  ac: () => (/* reexport */ scoreSsvc),
  uy: () => (/* reexport */ severityFloor),
  xJ: () => (/* reexport */ severityOf),
  UY: () => (/* reexport */ singleChanges),
  IP: () => (/* reexport */ ssvcFactorFromName),
  Fd: () => (/* reexport */ strongestEvidence),
  TN: () => (/* reexport */ timelineDecision),
  Qx: () => (/* reexport */ traceability),
  $F: () => (/* reexport */ usedMitigationFactor),
  Zu: () => (/* reexport */ waterfall),
  jy: () => (/* reexport */ withExploitMaturity),
  hT: () => (/* reexport */ withReliability)
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
/** A score takes about a millisecond, and a model is scored many times: so many results are kept. */
const MOST_KEPT = 10_000;
/** Loads the calculator, which costs more than all of the rest: call it only when there is a vector to score. */
async function loadCvssCalculator() {
    const { default: calculator } = await __nccwpck_require__.e(/* import() */ 353).then(__nccwpck_require__.t.bind(__nccwpck_require__, 353, 19));
    const compute = (text, score) => {
        const { baseMetricsOnly, overall } = new calculator.Cvss4P0(text).calculateScores();
        const result = score === 'base' ? baseMetricsOnly : overall;
        if (result === undefined)
            throw new Error(`no ${score} score for ${text}`);
        return result;
    };
    const kept = new Map();
    return (vector, score = 'base') => {
        const text = score === 'base' ? vector.base : vector.text;
        const key = `${score} ${text}`;
        const result = kept.get(key) ?? compute(text, score);
        if (kept.size < MOST_KEPT)
            kept.set(key, result);
        return result;
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

;// CONCATENATED MODULE: ./lib/aivss/profile-metrics.js
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

;// CONCATENATED MODULE: ./lib/aivss/effect-class.js

/**
 * The Agentic Effect Class (AIVSS 1.0 and 2.0, "Candidate Algorithms", Agentic Effect Class): the first rung that holds.
 * EX, PT, CA and TD never matter. A0 says that nothing here raises the class, not that there is no risk.
 */
function effectClass(metrics) {
    const { LC, CP, AP, SR } = metrics;
    if (CLASSIFYING_METRICS.some((metric) => metrics[metric] === UNKNOWN_METRIC))
        return 'AX';
    if (AP === 'L' || ((LC === 'D' || LC === 'I') && CP === 'C') || (LC === 'D' && SR === 'R'))
        return 'A2';
    if (LC === 'N' && CP === 'N' && AP === 'N' && SR === 'U')
        return 'A0';
    return 'A1';
}

;// CONCATENATED MODULE: ./lib/aivss/exact.js
/** Ten to the power of the index. */
const POWERS = [1n, 10n, 100n, 1000n, 10000n, 100000n, 1000000n];
const NUMERAL = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/;
/**
 * The number that a reader of the source sees: its shortest decimal text, taken literally (0.1 is one tenth).
 *
 * @throws RangeError for NaN and the infinities
 */
function exact(value) {
    const seen = SEEN.get(value);
    if (seen !== undefined)
        return seen;
    const found = read(value);
    if (SEEN.size < MOST_SEEN)
        SEEN.set(value, found);
    return found;
}
/** Scores are made of few different numbers, and asked for again and again while changes are tried. */
const SEEN = new Map();
const MOST_SEEN = 2_000;
function read(value) {
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
function unitsAt({ units, places: has }, places) {
    return has === places ? units : units * (POWERS[places - has] ?? 10n ** BigInt(places - has));
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

;// CONCATENATED MODULE: ./lib/aivss/contributions.js





/**
 * What each factor adds, in the set's order. Points are exact and refer to the unrounded score, which is linear in the sum:
 * a factor adds the same points whatever the other nine are. Input in range only. `most` leaves only the factors with the
 * highest values, which are those that add most.
 */
function contributionsOf(input, most = Infinity) {
    const resolved = resolveInput(input);
    const terms = openTerms(resolved);
    const { raw } = FORMULAS[input.version];
    const highest = resolved.factors.toSorted((a, b) => (b.value ?? 1) - (a.value ?? 1)).slice(0, most);
    const factors = resolved.factors.filter((factor) => highest.includes(factor));
    return factors.map(({ id, value }) => ({
        factor: id,
        stated: value,
        points: knownIn(rangeOf((at) => subtract(raw(at), raw({ ...at, sum: ZERO })), { ...terms, sum: factorInterval(value) })),
    }));
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

;// CONCATENATED MODULE: ./lib/aivss/neighbours.js



/**
 * The scores one published step (0, 0.5, 1) below and above each factor, all else kept; from a value between two steps, at
 * both of them. In the set's order.
 *
 * @throws RangeError when the input is out of range
 */
function factorNeighbours(input) {
    return resolveInput(input).factors.map(({ id, value }) => {
        const at = (to) => to === undefined ? null : neighbour({ ...input, factors: { ...input.factors, [id]: to } }, to);
        const down = PUBLISHED_FACTOR_VALUES.findLast((step) => step < (value ?? MIDDLE));
        const up = PUBLISHED_FACTOR_VALUES.find((step) => step > (value ?? MIDDLE));
        return { factor: id, from: value, down: at(down), up: at(up) };
    });
}
/** Nobody knows where an unknown factor is, so its steps are the two ends. */
const MIDDLE = 0.5;
function neighbour(input, to) {
    const { aivss, severity, low, high, lowSeverity, highSeverity } = score(input);
    return { to, aivss, severity, low, high, lowSeverity, highSeverity };
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

;// CONCATENATED MODULE: ./lib/aivss/waterfall.js






/**
 * A score as a running total from 0: the CVSS base (half of it under 0.5, which takes a mean), what each factor adds
 * before any multiplier (the largest first, unknown ones last), then what the threat multiplier, the mitigation and the
 * rounding change. In each case every bar begins where the one before it ended, and as decimals the points add up to the
 * score exactly.
 *
 * Where inputs are unknown, `lowest` and `highest` are the two computations that give the ends of the score, each
 * consistent in itself: an unknown factor counts as 0 or 1 and an unknown CVSS base as 0 or 10.
 *
 * `claimedMf` is the mitigation factor that the author claims, above 0 up to 1; by default the one that counts. Where they
 * differ, the claim and what of it is not earned are two terms. Totals are kept to 12 decimals; published inputs need 8.
 *
 * @throws RangeError when an input is out of range
 */
function waterfall(input, claimedMf = input.mf ?? 1) {
    const [problem] = [...checkScoreInput(input), ...checkScoreInput({ ...input, mf: claimedMf })];
    if (problem)
        throw new RangeError(`${problem.input} ${problem.message}, not ${problem.value}`);
    const resolved = resolveInput(input);
    const stages = stagesOf(input.version, resolved, claimedMf);
    const { raw } = FORMULAS[input.version];
    const corners = cornersOf(resolved);
    const lowest = barsOf(stages, extreme(corners, raw, -1));
    const highest = barsOf(stages, extreme(corners.toReversed(), raw, 1));
    const terms = stages.flatMap(({ id, label, input: value }, index) => {
        const [low, high] = [lowest.bars[index], highest.bars[index]];
        if (low === undefined || high === undefined)
            return [];
        if (id === 'limit' && low.points === 0 && high.points === 0)
            return [];
        return [{ id, label, input: value, lowest: low, highest: high }];
    });
    return {
        gap: input.version === '0.5' ? null : { lowest: gapOf(lowest.corner), highest: gapOf(highest.corner) },
        terms,
        lowest: terms.at(-1)?.lowest.to ?? 0,
        highest: terms.at(-1)?.highest.to ?? 0,
    };
}
function stagesOf(version, { cvss, factors, thm, mf }, claimed) {
    const { raw, final } = FORMULAS[version];
    const sorted = factors.toSorted((a, b) => (b.value ?? -1) - (a.value ?? -1));
    const unmultiplied = (at, count) => raw({ ...at.terms, sum: sumOf(sorted.slice(0, count), at.unknown), thm: ONE, mf: ONE });
    const mitigation = [
        {
            id: 'mitigation',
            label: claimed === mf ? 'Mitigation' : 'Mitigation claimed',
            input: claimed,
            after: ({ terms }) => raw({ ...terms, mf: exact(claimed) }),
        },
        { id: 'unearned', label: 'Claimed, not earned', input: mf, after: ({ terms }) => raw(terms) },
    ];
    return [
        {
            id: 'cvss',
            label: version === '0.5' ? 'Half of the CVSS v4.0 base' : 'CVSS v4.0 base score',
            input: cvss,
            after: (at) => unmultiplied(at, 0),
        },
        ...sorted.map(({ id, value }, index) => ({
            id,
            label: FACTORS[id].name,
            input: value,
            after: (at) => unmultiplied(at, index + 1),
        })),
        {
            id: 'threat',
            label: 'Threat multiplier',
            input: thm,
            after: ({ terms }) => raw({ ...terms, mf: ONE }),
        },
        ...(MITIGATION_FACTORS[version] === null ? [] : mitigation.slice(0, claimed === mf ? 1 : 2)),
        { id: 'rounding', label: 'Rounding', input: null, after: ({ terms }) => roundHalfUp(raw(terms)) },
        { id: 'limit', label: 'Limit of the scale', input: null, after: ({ terms }) => final(terms) },
    ];
}
function barsOf(stages, corner) {
    const totals = [ZERO, ...stages.map(({ after }) => shortened(after(corner)))];
    const bars = totals.slice(1).map((to, index) => {
        const from = totals[index] ?? ZERO;
        return { points: toNumber(subtract(to, from)), from: toNumber(from), to: toNumber(to) };
    });
    return { corner, bars };
}
/** The computations that may give the ends: the lowest inputs first. */
function cornersOf({ cvss, factors, thm, mf }) {
    const base = cvssInterval(cvss);
    return [base.low, base.high].flatMap((known) => [ZERO, ONE].map((unknown) => ({
        cvss: known,
        unknown,
        terms: { cvss: known, sum: sumOf(factors, unknown), thm: exact(thm), mf: exact(mf) },
    })));
}
/** The first corner with the lowest (`sign` -1) or highest (1) unrounded score; the rounded one never runs against it. */
function extreme(corners, raw, sign) {
    return corners.reduce((best, one) => (sign * compare(raw(one.terms), raw(best.terms)) > 0 ? one : best));
}
function sumOf(factors, unknown) {
    return add(...factors.map(({ value }) => (value === null ? unknown : exact(value))));
}
function gapOf({ cvss }) {
    return toNumber(subtract(TEN, cvss));
}
/** Cut to 12 decimals, so that a total and the difference of two are numbers that JavaScript holds exactly as written. */
function shortened(value) {
    return value.places <= 12 ? value : { units: value.units / 10n ** BigInt(value.places - 12), places: 12 };
}

;// CONCATENATED MODULE: ./lib/aivss/explain.js










/**
 * Explains a score: its steps, what each factor adds, what the multipliers do, the score as a running total, what one step
 * in each factor would do, and which single change would lower the band. Unknown inputs give ranges, which are exact.
 * `claimedMf` is the mitigation factor that the author claims, by default the one that counts.
 *
 * @throws RangeError when the input is out of range
 */
function explain(input, claimedMf) {
    const result = score(input);
    const resolved = resolveInput(input);
    const terms = openTerms(resolved);
    const { raw, final } = FORMULAS[input.version];
    const gain = (without) => knownIn(rangeOf((at) => subtract(raw(at), raw({ ...at, ...without })), terms));
    const rounding = knownIn(rangeOf((at) => subtract(final(at), raw(at)), terms));
    return {
        score: result,
        steps: stepsOf(input),
        contributions: contributionsOf(input),
        effects: {
            threat: gain({ thm: ONE }),
            mitigation: gain({ mf: ONE }),
            rounding: result.raw === null ? null : rounding.value,
        },
        waterfall: waterfall(input, claimedMf),
        neighbours: factorNeighbours(input),
        singleChanges: singleChanges(input),
    };
}

;// CONCATENATED MODULE: ./lib/aivss/exploit-evidence.js
/**
 * What is known of exploitation, strongest first (AIVSS 1.0, evidence ladder): listed in CISA KEV, reported as active by
 * CISA Vulnrichment, observed by the assessing organisation, a proof of concept, nothing; or the question is open.
 */
const EXPLOIT_EVIDENCE = ['kev', 'active', 'observed', 'poc', 'none', 'unresolved'];
/** The rung of the ladder that several facts reach: the strongest of them. EPSS is a forecast and reaches none. */
function strongestEvidence(facts) {
    return EXPLOIT_EVIDENCE.find((rung) => facts.includes(rung)) ?? 'none';
}
/** Exploit Maturity as AIVSS 1.0 (calculator 1.0.1) resolves it from the evidence before it computes CVSS-BTE. */
function exploitMaturity(evidence) {
    switch (evidence) {
        case 'kev':
        case 'active':
        case 'observed':
            return 'A';
        case 'poc':
            return 'P';
        case 'none':
            return 'U';
        case 'unresolved':
            return 'X';
    }
}

;// CONCATENATED MODULE: ./lib/aivss/profile-facts.js
/** CA, Cost Abuse Surface, from facts (metric rubric of AIVSS 1.0 and 2.0). */
function costAbuse(facts) {
    const { ceilingDefined, coverageComplete, failClosed, bypassDemonstrated } = facts;
    if (bypassDemonstrated === true || ceilingDefined === false)
        return 'W';
    if ([bypassDemonstrated, ceilingDefined, coverageComplete, failClosed].includes(null))
        return 'X';
    return coverageComplete === true && failClosed === true ? 'N' : 'M';
}
/** TD, Traceability Deficit, from facts (metric rubric of AIVSS 1.0 and 2.0). */
function traceability(facts) {
    const { retrievalTested, actionsReconstructable, principalsBounded } = facts;
    if (retrievalTested !== true)
        return 'X';
    if (actionsReconstructable === false || principalsBounded === false)
        return 'H';
    const kept = [facts.fieldsComplete, facts.integrityProtected, facts.retentionVerified];
    if ([actionsReconstructable, principalsBounded, ...kept].includes(null))
        return 'X';
    return kept.every((one) => one === true) ? 'L' : 'M';
}

;// CONCATENATED MODULE: ./lib/aivss/profile-score.js
/** What an agent's failure can do, from language, persistence, propagation and reliability; AX: not to be told from the evidence. */
const EFFECT_CLASSES = ['A0', 'A1', 'A2', 'AX'];

;// CONCATENATED MODULE: ./lib/aivss/profile-vector.js


/** The versions that have a metric profile. The project relabelled its 2.0 candidate to 1.0; both write one grammar. */
const PROFILE_VERSIONS = ['1.0', '2.0'];
/** Keeps anybody but the parser from making a vector. */
const profile_vector_parsed = Symbol('parsed');
/** Longer than any legal vector, and long enough for the forms of others that are refused by name. */
const profile_vector_MAX_LENGTH = 120;
/**
 * Reads a metric vector of AIVSS 1.0 or 2.0 strictly: `AIVSS:2.0/LC:D/CP:C/AP:L/SR:R/EX:W/PT:H/CA:M/TD:H`. All eight metrics
 * are mandatory in both versions (assessment input schemas 1.0 and 2.0), each once and in this order; `X` says that the
 * evidence is insufficient. A `reason` continues "the vector ...".
 */
function parseProfileVector(text) {
    const reason = profile_vector_textProblem(text);
    if (reason !== null)
        return { ok: false, reason };
    const [head = '', ...parts] = text.split('/');
    const version = PROFILE_VERSIONS.find((one) => head === `AIVSS:${one}`);
    if (version === undefined)
        return { ok: false, reason: profile_vector_versionProblem(head, parts) };
    const found = new Map();
    for (const part of parts) {
        const colon = part.indexOf(':');
        const [name, value] = [part.slice(0, Math.max(colon, 0)), part.slice(colon + 1)];
        const problem = profile_vector_metricProblem(part, name, value, found);
        if (problem !== null)
            return { ok: false, reason: problem };
        found.set(name, value);
    }
    const missing = PROFILE_METRICS.filter((metric) => !found.has(metric));
    if (missing.length > 0)
        return {
            ok: false,
            reason: `lacks ${missing.join(', ')}; all eight metrics are mandatory, X where the evidence says nothing`,
        };
    return { ok: true, vector: { [profile_vector_parsed]: true, text, version, metrics: metricsOf(found) } };
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
    const cvss = parseCvssVector(first);
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
    const text = [`AIVSS:${vector.version}`, ...PROFILE_METRICS.map((name) => `${name}:${metrics[name]}`)];
    return { ...vector, text: text.join('/'), metrics };
}
function profile_vector_textProblem(text) {
    if (text === '')
        return 'is empty';
    if (text.length > profile_vector_MAX_LENGTH)
        return `is longer than any AIVSS metric vector (${text.length} characters)`;
    if (/\s/.test(text))
        return 'contains whitespace';
    if (/[^\x21-\x7E]/.test(text))
        return 'contains a character that is not printable ASCII';
    return null;
}
function profile_vector_versionProblem(head, parts) {
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
            return `names the unknown AIVSS version "${profile_vector_excerpt(version)}"; ${instead}`;
    }
}
function profile_vector_metricProblem(part, name, value, found) {
    if (part === '')
        return 'has an empty place between or after its slashes';
    if (name === 'TA')
        return 'has TA, which is withdrawn; the metric is TD (Traceability Deficit)';
    const metric = PROFILE_METRICS.find((one) => one === name);
    if (metric === undefined)
        return unknownMetric(part, name, found.size);
    if (found.has(metric))
        return `states ${metric} twice`;
    const legal = metricValues(metric);
    if (!legal.includes(value))
        return `gives ${metric} the value "${profile_vector_excerpt(value)}"; legal are ${legal.join(', ')}`;
    const later = PROFILE_METRICS.slice(PROFILE_METRICS.indexOf(metric) + 1).find((one) => found.has(one));
    return later === undefined
        ? null
        : `has ${metric} after ${later}; the order is ${PROFILE_METRICS.join(' ')}`;
}
function unknownMetric(part, name, before) {
    const known = PROFILE_METRICS.join(' ');
    if (PROFILE_METRICS.some((one) => one === name.toUpperCase()))
        return `has "${profile_vector_excerpt(part)}"; metrics and values are written in capitals`;
    const foreign = before === 0 ? '; other projects print vectors of their own under this name' : '';
    return `has "${profile_vector_excerpt(part)}", which is not a metric of AIVSS (${known})${foreign}`;
}
/** Why a CVSS vector alone is no profile: until 1.0 the metrics stood in it. */
function withoutProfile(text) {
    const inside = text.split('/').some((part) => PROFILE_METRICS.some((one) => part.startsWith(`${one}:`)));
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
    const isLegal = (text) => text !== undefined && metricValues(metric).includes(text);
    if (!isLegal(value))
        throw new Error(`${metric} was not checked`);
    return value;
}
function profile_vector_excerpt(text) {
    return text.length > 24 ? `${text.slice(0, 24)}...` : text;
}

;// CONCATENATED MODULE: ./lib/aivss/profile-adjustment.js


/** What each assurance metric adds (AIVSS 2.0 candidate, weight set `candidate-2026-08-r2`). */
const WEIGHTS = {
    EX: { W: 0.4, M: 0.15, N: 0 },
    PT: { H: 0.3, M: 0.1, L: 0 },
    CA: { W: 0.3, M: 0.1, N: 0 },
    TD: { H: 0.5, M: 0.2, L: 0 },
};
/**
 * The experimental score of AIVSS 2.0: CVSS-BTE and what EX, PT, CA and TD add, at most 10, rounded half up. Where CVSS says
 * that nothing is harmed (0.0) it stays 0.0. Null, since it is withheld, where any of the eight metrics is X.
 *
 * @throws RangeError for a CVSS-BTE that is NaN or infinite
 */
function adjustment(bte, metrics) {
    const { EX, PT, CA, TD } = metrics;
    if (unknownMetrics(metrics).length > 0 || EX === 'X' || PT === 'X' || CA === 'X' || TD === 'X')
        return null;
    const terms = [WEIGHTS.EX[EX], WEIGHTS.PT[PT], WEIGHTS.CA[CA], WEIGHTS.TD[TD]];
    const delta = add(...terms.map(exact));
    const severity = exact(bte);
    const raw = compare(severity, ZERO) === 0 ? ZERO : add(severity, delta);
    return {
        aivss: toNumber(roundHalfUp(least(TEN, raw))),
        raw: toNumber(raw),
        delta: toNumber(delta),
        capped: compare(raw, TEN) > 0,
    };
}

;// CONCATENATED MODULE: ./lib/aivss/profile.js





/**
 * Scores a metric profile (AIVSS 1.0 and 2.0): the normative score is CVSS-BTE, the class stands beside it, and 2.0 has an
 * experimental adjustment. `calculate` may be null only where there is no CVSS vector.
 */
function scoreProfile({ vector, cvss, evidence }, calculate) {
    const { version, metrics } = vector;
    const resolves = version === '1.0' && evidence !== undefined && evidence !== null;
    const scored = cvss !== null && resolves ? withExploitMaturity(cvss, exploitMaturity(evidence)) : cvss;
    const bte = scored === null ? null : bteOf(scored, calculate);
    return {
        version,
        cvss: { bte, vector: scored?.text ?? null },
        metrics,
        effectClass: effectClass(metrics),
        aivss: bte,
        severity: bte === null ? null : severityOf(bte),
        experimental: bte === null || version === '1.0' ? null : adjustment(bte, metrics),
    };
}
function bteOf(vector, calculate) {
    if (calculate === null)
        throw new Error('a CVSS vector needs the calculator');
    return calculate(vector, 'bte');
}

;// CONCATENATED MODULE: ./lib/aivss/reliability.js
/** Fewer episodes than this say nothing. */
const MIN_EPISODES = 30;
/** One-sided 95 %: z = 1.645 = 329 / 200. */
const Z = 1.645;
const Z_SQUARED = { over: 329n * 329n, under: 200n * 200n };
/**
 * SR from episodes by the one-sided 95 % Wilson interval (metric rubric of AIVSS 1.0 and 2.0): R where the lower bound is
 * 0.90 or above, U where the upper bound is under 0.10, P otherwise, X below 30 episodes. The bounds are floating-point
 * numbers to be shown; the value is decided in whole numbers, so that no rounding decides it.
 *
 * @throws RangeError where the numbers are not whole, or there are more successes than trials
 */
function reliabilityOf({ successes, trials }) {
    if (!Number.isSafeInteger(successes) || !Number.isSafeInteger(trials) || trials < 1)
        throw new RangeError(`episodes are whole numbers, not ${successes} of ${trials}`);
    if (successes < 0 || successes > trials)
        throw new RangeError(`there cannot be ${successes} successes in ${trials} episodes`);
    if (trials < MIN_EPISODES)
        return { value: 'X', lower: null, upper: null };
    const value = isBeyond(successes, trials, true)
        ? 'R'
        : isBeyond(trials - successes, trials, false)
            ? 'U'
            : 'P';
    return { value, ...wilson(successes, trials) };
}
/**
 * Whether `hits` of `n` put the near Wilson bound at 0.90 (`closed`) or beyond it. The bound is the chance q at which
 * (hits / n - q)^2 = z^2 q (1 - q) / n, so it is beyond 0.90 where that distance from 0.90 is at least as large.
 */
function isBeyond(hits, trials, closed) {
    const n = BigInt(trials);
    const distance = 10n * BigInt(hits) - 9n * n;
    const [left, right] = [distance * distance * Z_SQUARED.under, 9n * n * Z_SQUARED.over];
    return distance > 0n && (closed ? left >= right : left > right);
}
function wilson(successes, trials) {
    const [p, z2] = [successes / trials, Z * Z];
    const denominator = 1 + z2 / trials;
    const centre = (p + z2 / (2 * trials)) / denominator;
    const margin = (Z / denominator) * Math.sqrt((p * (1 - p)) / trials + z2 / (4 * trials * trials));
    return { lower: Math.max(0, centre - margin), upper: Math.min(1, centre + margin) };
}

;// CONCATENATED MODULE: ./lib/aivss/ssvc-factors.js

/** The ten capability factors of AIVSS-SSVC, scored 1 to 5, in the calculator's order. */
const SSVC_FACTORS = {
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
};
const SSVC_FACTOR_IDS = [
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
];
const ssvc_factors_BY_NAME = new Map(SSVC_FACTOR_IDS.flatMap((id) => [id, SSVC_FACTORS[id].name, ...SSVC_FACTORS[id].aliases].map((name) => [normaliseName(name), id])));
/** The capability factor that a published spelling means, or null. Exact after normalisation; nothing is guessed. */
function ssvcFactorFromName(name) {
    const own = ssvc_factors_BY_NAME.get(normaliseName(name));
    if (own !== undefined)
        return own;
    const namesake = factorFromName(name);
    return namesake === null
        ? null
        : (SSVC_FACTOR_IDS.find((id) => SSVC_FACTORS[id].namesake === namesake) ?? null);
}

;// CONCATENATED MODULE: ./lib/aivss/ssvc-score.js
/** How much of an actor the agent is, by its capability factors (AIVSS-SSVC). */
const AGENT_LEVELS = ['copilot', 'specialist', 'prime-mover'];
const SSVC_OUTCOMES = ['defer', 'scheduled', 'out-of-cycle', 'immediate'];

;// CONCATENATED MODULE: ./lib/aivss/ssvc.js


/** The state of exploitation, and its chance. */
const THREATS = { none: 0.2, poc: 0.5, active: 0.9 };
/** How well the agent is protected, and the chance that an exploit succeeds. */
const VULNERABILITIES = { hardened: 0.3, moderate: 0.5, exposed: 0.8 };
const IMPACTS = { contained: 2, significant: 5, critical: 10 };
const EXPOSURES = { copilot: 2, specialist: 4, 'prime-mover': 8 };
const DAYS = {
    defer: 'none',
    scheduled: '30-90 days',
    'out-of-cycle': '7-30 days',
    immediate: '0-7 days',
};
const SSVC_THREATS = ['none', 'poc', 'active'];
const SSVC_VULNERABILITIES = [
    'hardened',
    'moderate',
    'exposed',
];
const SSVC_IMPACTS = [
    'contained',
    'significant',
    'critical',
];
/** The 27 cells of the published matrix: exploitation, agent level, impact. The risk score decides none of them. */
const MATRIX = {
    none: {
        copilot: { contained: 'defer', significant: 'scheduled', critical: 'out-of-cycle' },
        specialist: { contained: 'scheduled', significant: 'scheduled', critical: 'out-of-cycle' },
        'prime-mover': { contained: 'scheduled', significant: 'out-of-cycle', critical: 'immediate' },
    },
    poc: {
        copilot: { contained: 'scheduled', significant: 'scheduled', critical: 'out-of-cycle' },
        specialist: { contained: 'scheduled', significant: 'out-of-cycle', critical: 'out-of-cycle' },
        'prime-mover': { contained: 'out-of-cycle', significant: 'out-of-cycle', critical: 'immediate' },
    },
    active: {
        copilot: { contained: 'out-of-cycle', significant: 'out-of-cycle', critical: 'immediate' },
        specialist: { contained: 'out-of-cycle', significant: 'immediate', critical: 'immediate' },
        'prime-mover': { contained: 'immediate', significant: 'immediate', critical: 'immediate' },
    },
};
/**
 * The AIVSS-SSVC decision (calculator published by the OWASP AIVSS project, no version): likelihood is threat times
 * vulnerability, the risk score is likelihood times exposure times impact, and the outcome stands in the matrix.
 *
 * @throws RangeError for a factor that is not a whole number from 1 to 5
 */
function scoreSsvc({ threat, vulnerability, impact, factors }) {
    for (const id of SSVC_FACTOR_IDS) {
        const value = factors[id] ?? 1;
        if (!Number.isInteger(value) || value < 1 || value > 5)
            throw new RangeError(`${id} is a whole number from 1 to 5, not ${value}`);
    }
    const groups = [
        groupOf('execution', factors),
        groupOf('state', factors),
        groupOf('unpredictability', factors),
    ];
    const agentLevel = levelOf(groups);
    const outcome = MATRIX[threat][agentLevel][impact];
    const terms = [THREATS[threat], VULNERABILITIES[vulnerability], EXPOSURES[agentLevel], IMPACTS[impact]];
    const [execution = 0, state = 0, unpredictability = 0] = groups.map(ssvc_average);
    return {
        averages: { execution, state, unpredictability },
        agentLevel,
        riskScore: toNumber(multiply(...terms.map(exact))),
        outcome,
        timeline: DAYS[outcome],
        missing: SSVC_FACTOR_IDS.filter((id) => factors[id] === undefined),
    };
}
function groupOf(group, factors) {
    const members = SSVC_FACTOR_IDS.filter((id) => SSVC_FACTORS[id].group === group);
    return { sum: members.reduce((sum, id) => sum + (factors[id] ?? 1), 0), size: members.length };
}
function ssvc_average({ sum, size }) {
    return Math.round((sum * 100) / size) / 100;
}
/** Any average of 4 or more is a prime mover, else any of 3 or more a specialist, else it is a copilot. */
function levelOf(groups) {
    const reaches = (limit) => groups.some(({ sum, size }) => sum >= limit * size);
    return reaches(4) ? 'prime-mover' : reaches(3) ? 'specialist' : 'copilot';
}

;// CONCATENATED MODULE: ./lib/aivss/timeline.js
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

;// CONCATENATED MODULE: ./lib/aivss/index.js
/**
 * OWASP AIVSS as pure arithmetic: exact decimals, intervals for what is unknown, nothing that does I/O.
 *
 * @example
 * import { explain, loadCvssCalculator, parseCvssVector, score, waterfall } from 'aivss-gate/aivss'
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
 * waterfall(input).terms // what adds what, ending exactly at the score
 *
 * @example
 * // A metric profile of AIVSS 1.0 or 2.0: CVSS-BTE is the number, the class stands beside it.
 * const profile = parseProfile('CVSS:4.0/... AIVSS:2.0/LC:D/CP:C/AP:L/SR:R/EX:W/PT:H/CA:M/TD:H')
 * if (!profile.ok) throw new Error(`the vector ${profile.reason}`)
 * scoreProfile(profile.pair, baseScore) // { effectClass: 'A2', aivss: 7.8, experimental: { aivss: 9.1, ... }, ... }
 *
 * @module
 */

























var __webpack_exports__ADVERSARIAL_TESTED_FACTOR = __webpack_exports__.B9;
var __webpack_exports__AGENT_LEVELS = __webpack_exports__.uw;
var __webpack_exports__DEFAULT_MATURITY = __webpack_exports__.UB;
var __webpack_exports__DEFAULT_VERSION = __webpack_exports__.jD;
var __webpack_exports__EFFECT_CLASSES = __webpack_exports__.TE;
var __webpack_exports__EXPLOIT_EVIDENCE = __webpack_exports__.Q9;
var __webpack_exports__FACTORS = __webpack_exports__.XQ;
var __webpack_exports__FACTOR_IDS = __webpack_exports__.rs;
var __webpack_exports__FACTOR_SETS = __webpack_exports__.gE;
var __webpack_exports__MIN_EPISODES = __webpack_exports__.O3;
var __webpack_exports__MITIGATION_FACTORS = __webpack_exports__.jp;
var __webpack_exports__PROFILE_METRICS = __webpack_exports__.ig;
var __webpack_exports__PROFILE_METRIC_FACTS = __webpack_exports__.td;
var __webpack_exports__PROFILE_VERSIONS = __webpack_exports__.Oz;
var __webpack_exports__PUBLISHED_FACTOR_VALUES = __webpack_exports__.s3;
var __webpack_exports__SEVERITIES = __webpack_exports__.oC;
var __webpack_exports__SSVC_FACTORS = __webpack_exports__.Nx;
var __webpack_exports__SSVC_FACTOR_IDS = __webpack_exports__.hl;
var __webpack_exports__SSVC_IMPACTS = __webpack_exports__.yS;
var __webpack_exports__SSVC_OUTCOMES = __webpack_exports__.Gw;
var __webpack_exports__SSVC_THREATS = __webpack_exports__.E8;
var __webpack_exports__SSVC_VULNERABILITIES = __webpack_exports__.xA;
var __webpack_exports__THREAT_MULTIPLIERS = __webpack_exports__.UW;
var __webpack_exports__TIMELINES = __webpack_exports__.Vf;
var __webpack_exports__VERSIONS = __webpack_exports__.S8;
var __webpack_exports__checkScoreInput = __webpack_exports__.Z8;
var __webpack_exports__compareSeverity = __webpack_exports__.zK;
var __webpack_exports__costAbuse = __webpack_exports__.AM;
var __webpack_exports__earnedStrength = __webpack_exports__.rA;
var __webpack_exports__effectClass = __webpack_exports__.qo;
var __webpack_exports__explain = __webpack_exports__.WE;
var __webpack_exports__exploitMaturity = __webpack_exports__.p5;
var __webpack_exports__factorFromName = __webpack_exports__.zJ;
var __webpack_exports__factorNeighbours = __webpack_exports__.Gd;
var __webpack_exports__factorSetOf = __webpack_exports__.xP;
var __webpack_exports__loadCvssCalculator = __webpack_exports__.Iy;
var __webpack_exports__normaliseName = __webpack_exports__.GX;
var __webpack_exports__offTable = __webpack_exports__.k;
var __webpack_exports__parseCvssVector = __webpack_exports__.k$;
var __webpack_exports__parseProfile = __webpack_exports__.jZ;
var __webpack_exports__parseProfileVector = __webpack_exports__.qR;
var __webpack_exports__publishedMitigationFactors = __webpack_exports__.gA;
var __webpack_exports__publishedThreatMultipliers = __webpack_exports__.VX;
var __webpack_exports__publishedTimeline = __webpack_exports__.WL;
var __webpack_exports__recommendedTimeline = __webpack_exports__.b6;
var __webpack_exports__reliabilityOf = __webpack_exports__.CT;
var __webpack_exports__score = __webpack_exports__.fN;
var __webpack_exports__scoreProfile = __webpack_exports__.e5;
var __webpack_exports__scoreSsvc = __webpack_exports__.ac;
var __webpack_exports__severityFloor = __webpack_exports__.uy;
var __webpack_exports__severityOf = __webpack_exports__.xJ;
var __webpack_exports__singleChanges = __webpack_exports__.UY;
var __webpack_exports__ssvcFactorFromName = __webpack_exports__.IP;
var __webpack_exports__strongestEvidence = __webpack_exports__.Fd;
var __webpack_exports__timelineDecision = __webpack_exports__.TN;
var __webpack_exports__traceability = __webpack_exports__.Qx;
var __webpack_exports__usedMitigationFactor = __webpack_exports__.$F;
var __webpack_exports__waterfall = __webpack_exports__.Zu;
var __webpack_exports__withExploitMaturity = __webpack_exports__.jy;
var __webpack_exports__withReliability = __webpack_exports__.hT;
export { __webpack_exports__ADVERSARIAL_TESTED_FACTOR as ADVERSARIAL_TESTED_FACTOR, __webpack_exports__AGENT_LEVELS as AGENT_LEVELS, __webpack_exports__DEFAULT_MATURITY as DEFAULT_MATURITY, __webpack_exports__DEFAULT_VERSION as DEFAULT_VERSION, __webpack_exports__EFFECT_CLASSES as EFFECT_CLASSES, __webpack_exports__EXPLOIT_EVIDENCE as EXPLOIT_EVIDENCE, __webpack_exports__FACTORS as FACTORS, __webpack_exports__FACTOR_IDS as FACTOR_IDS, __webpack_exports__FACTOR_SETS as FACTOR_SETS, __webpack_exports__MIN_EPISODES as MIN_EPISODES, __webpack_exports__MITIGATION_FACTORS as MITIGATION_FACTORS, __webpack_exports__PROFILE_METRICS as PROFILE_METRICS, __webpack_exports__PROFILE_METRIC_FACTS as PROFILE_METRIC_FACTS, __webpack_exports__PROFILE_VERSIONS as PROFILE_VERSIONS, __webpack_exports__PUBLISHED_FACTOR_VALUES as PUBLISHED_FACTOR_VALUES, __webpack_exports__SEVERITIES as SEVERITIES, __webpack_exports__SSVC_FACTORS as SSVC_FACTORS, __webpack_exports__SSVC_FACTOR_IDS as SSVC_FACTOR_IDS, __webpack_exports__SSVC_IMPACTS as SSVC_IMPACTS, __webpack_exports__SSVC_OUTCOMES as SSVC_OUTCOMES, __webpack_exports__SSVC_THREATS as SSVC_THREATS, __webpack_exports__SSVC_VULNERABILITIES as SSVC_VULNERABILITIES, __webpack_exports__THREAT_MULTIPLIERS as THREAT_MULTIPLIERS, __webpack_exports__TIMELINES as TIMELINES, __webpack_exports__VERSIONS as VERSIONS, __webpack_exports__checkScoreInput as checkScoreInput, __webpack_exports__compareSeverity as compareSeverity, __webpack_exports__costAbuse as costAbuse, __webpack_exports__earnedStrength as earnedStrength, __webpack_exports__effectClass as effectClass, __webpack_exports__explain as explain, __webpack_exports__exploitMaturity as exploitMaturity, __webpack_exports__factorFromName as factorFromName, __webpack_exports__factorNeighbours as factorNeighbours, __webpack_exports__factorSetOf as factorSetOf, __webpack_exports__loadCvssCalculator as loadCvssCalculator, __webpack_exports__normaliseName as normaliseName, __webpack_exports__offTable as offTable, __webpack_exports__parseCvssVector as parseCvssVector, __webpack_exports__parseProfile as parseProfile, __webpack_exports__parseProfileVector as parseProfileVector, __webpack_exports__publishedMitigationFactors as publishedMitigationFactors, __webpack_exports__publishedThreatMultipliers as publishedThreatMultipliers, __webpack_exports__publishedTimeline as publishedTimeline, __webpack_exports__recommendedTimeline as recommendedTimeline, __webpack_exports__reliabilityOf as reliabilityOf, __webpack_exports__score as score, __webpack_exports__scoreProfile as scoreProfile, __webpack_exports__scoreSsvc as scoreSsvc, __webpack_exports__severityFloor as severityFloor, __webpack_exports__severityOf as severityOf, __webpack_exports__singleChanges as singleChanges, __webpack_exports__ssvcFactorFromName as ssvcFactorFromName, __webpack_exports__strongestEvidence as strongestEvidence, __webpack_exports__timelineDecision as timelineDecision, __webpack_exports__traceability as traceability, __webpack_exports__usedMitigationFactor as usedMitigationFactor, __webpack_exports__waterfall as waterfall, __webpack_exports__withExploitMaturity as withExploitMaturity, __webpack_exports__withReliability as withReliability };
