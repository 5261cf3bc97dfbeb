export const id = 9085;
export const ids = [9085];
export const modules = {

/***/ 9125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kf: () => (/* binding */ greatest),
/* harmony export */   Re: () => (/* binding */ subtract),
/* harmony export */   Ro: () => (/* binding */ toNumber),
/* harmony export */   UD: () => (/* binding */ compare),
/* harmony export */   WQ: () => (/* binding */ add),
/* harmony export */   YG: () => (/* binding */ least),
/* harmony export */   bS: () => (/* binding */ roundHalfUp),
/* harmony export */   e0: () => (/* binding */ exact),
/* harmony export */   f2: () => (/* binding */ ZERO),
/* harmony export */   g5: () => (/* binding */ TEN),
/* harmony export */   lw: () => (/* binding */ multiply),
/* harmony export */   xr: () => (/* binding */ ONE)
/* harmony export */ });
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


/***/ }),

/***/ 7619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fd: () => (/* binding */ strongestEvidence),
/* harmony export */   Q9: () => (/* binding */ EXPLOIT_EVIDENCE),
/* harmony export */   p5: () => (/* binding */ exploitMaturity)
/* harmony export */ });
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


/***/ }),

/***/ 1318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ reliabilityOf),
/* harmony export */   O: () => (/* binding */ MIN_EPISODES)
/* harmony export */ });
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


/***/ }),

/***/ 3892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IP: () => (/* binding */ ssvcFactorFromName),
/* harmony export */   Nx: () => (/* binding */ SSVC_FACTORS),
/* harmony export */   hl: () => (/* binding */ SSVC_FACTOR_IDS)
/* harmony export */ });
/* harmony import */ var _factors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7694);

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
const BY_NAME = new Map(SSVC_FACTOR_IDS.flatMap((id) => [id, SSVC_FACTORS[id].name, ...SSVC_FACTORS[id].aliases].map((name) => [(0,_factors_js__WEBPACK_IMPORTED_MODULE_0__/* .normaliseName */ .GX)(name), id])));
/** The capability factor that a published spelling means, or null. Exact after normalisation; nothing is guessed. */
function ssvcFactorFromName(name) {
    const own = BY_NAME.get((0,_factors_js__WEBPACK_IMPORTED_MODULE_0__/* .normaliseName */ .GX)(name));
    if (own !== undefined)
        return own;
    const namesake = (0,_factors_js__WEBPACK_IMPORTED_MODULE_0__/* .factorFromName */ .zJ)(name);
    return namesake === null
        ? null
        : (SSVC_FACTOR_IDS.find((id) => SSVC_FACTORS[id].namesake === namesake) ?? null);
}


/***/ }),

/***/ 7365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E8: () => (/* binding */ SSVC_THREATS),
/* harmony export */   ac: () => (/* binding */ scoreSsvc),
/* harmony export */   xA: () => (/* binding */ SSVC_VULNERABILITIES),
/* harmony export */   yS: () => (/* binding */ SSVC_IMPACTS)
/* harmony export */ });
/* harmony import */ var _exact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9125);
/* harmony import */ var _ssvc_factors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3892);


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
    for (const id of _ssvc_factors_js__WEBPACK_IMPORTED_MODULE_1__/* .SSVC_FACTOR_IDS */ .hl) {
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
    const [execution = 0, state = 0, unpredictability = 0] = groups.map(average);
    return {
        averages: { execution, state, unpredictability },
        agentLevel,
        riskScore: (0,_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .toNumber */ .Ro)((0,_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .multiply */ .lw)(...terms.map(_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .exact */ .e0))),
        outcome,
        timeline: DAYS[outcome],
        missing: _ssvc_factors_js__WEBPACK_IMPORTED_MODULE_1__/* .SSVC_FACTOR_IDS */ .hl.filter((id) => factors[id] === undefined),
    };
}
function groupOf(group, factors) {
    const members = _ssvc_factors_js__WEBPACK_IMPORTED_MODULE_1__/* .SSVC_FACTOR_IDS */ .hl.filter((id) => _ssvc_factors_js__WEBPACK_IMPORTED_MODULE_1__/* .SSVC_FACTORS */ .Nx[id].group === group);
    return { sum: members.reduce((sum, id) => sum + (factors[id] ?? 1), 0), size: members.length };
}
function average({ sum, size }) {
    return Math.round((sum * 100) / size) / 100;
}
/** Any average of 4 or more is a prime mover, else any of 3 or more a specialist, else it is a copilot. */
function levelOf(groups) {
    const reaches = (limit) => groups.some(({ sum, size }) => sum >= limit * size);
    return reaches(4) ? 'prime-mover' : reaches(3) ? 'specialist' : 'copilot';
}


/***/ }),

/***/ 1969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ excludedUnder),
/* harmony export */   l: () => (/* binding */ candidacyUnder)
/* harmony export */ });
/* harmony import */ var _policy_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3874);

const TEXT = /\.(?:ya?ml|json|md|markdown|txt)$/i;
const STRUCTURED = /\.(?:ya?ml|json)$/i;
const OWN_NAME = /(?:^|\/)(?:[^/]*\.aivss|agent-threat-model)\.(?:ya?ml|json|md)$/i;
const OWN_FOLDER = /(?:^|\/)\.aivss\//;
const THREAT_MODEL = /threat[-_ ]?model[^/]*$/i;
const NATIVE = /\.(?:ya?ml|json|md)$/i;
/** Folders of other people's or generated files. They never hide `.github/`, `.claude/` or files at the root. */
const EXCLUDED = /(?:^|\/)(?:node_modules|vendor|dist|build|\.venv|site-packages)\//;
const NEVER_EXCLUDED = /^(?:\.github|\.claude)\//;
const STRONGEST_FIRST = ['must', 'may', 'elsewhere', 'no'];
/** The places where any of some policies looks for models; `path` is relative to the folder that holds `.github`. */
function candidacyUnder(policies) {
    const each = policies.map(candidacyUnderOne);
    return (path) => {
        const found = new Set(each.map((candidacy) => candidacy(path)));
        return STRONGEST_FIRST.find((one) => found.has(one)) ?? 'no';
    };
}
function candidacyUnderOne(policy) {
    const listed = policy.models === null ? null : (0,_policy_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .matcher */ .jN)(policy.models.map((glob) => glob.value));
    return (path) => {
        if (path === '.github/aivss-gate.yml' || path === policy.baseline?.value)
            return 'no';
        // The examples of a policy hold models that are of no agent here.
        if (path === '.github/aivss-gate.test.yml')
            return 'no';
        if (listed === null) {
            if (OWN_NAME.test(path) || (OWN_FOLDER.test(path) && STRUCTURED.test(path)))
                return 'must';
            if (TEXT.test(path) && (OWN_FOLDER.test(path) || THREAT_MODEL.test(path)))
                return 'may';
        }
        else if (listed(path))
            return 'must';
        return NATIVE.test(path) ? 'elsewhere' : 'no';
    };
}
/** Whether the built-in excludes take a path out; a policy that names such a folder under `models` wants it looked at. */
function excludedUnder(policies) {
    const named = policies.flatMap(({ models }) => (models ?? []).map((glob) => glob.value).filter((glob) => EXCLUDED.test(glob)));
    const wanted = (0,_policy_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .matcher */ .jN)(named);
    return (path) => EXCLUDED.test(path) && !NEVER_EXCLUDED.test(path) && !wanted(path);
}


/***/ }),

/***/ 3057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ discover)
});

// EXTERNAL MODULE: ./lib/formats/native.js
var formats_native = __webpack_require__(3397);
// EXTERNAL MODULE: ./lib/formats/registry.js + 20 modules
var registry = __webpack_require__(4360);
// EXTERNAL MODULE: ./lib/policy/paths.js
var paths = __webpack_require__(3874);
// EXTERNAL MODULE: ./lib/source/inside.js
var inside = __webpack_require__(7061);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
;// CONCATENATED MODULE: ./lib/app/blocked-paths.js

/**
 * Links and submodules on the way to where models must be: a folder that held models, that a glob of the policy begins
 * with, or `.aivss`. What lies behind them is never looked at, so they must not look as if nothing were there.
 */
function blockedPaths(workspace, policies, wereModels) {
    const listed = workspace.list();
    const here = new Set(listed);
    const wanted = [
        ...wereModels,
        ...policies.flatMap(({ models }) => (models ?? []).map(({ value }) => `${workspace.base}${picomatch.scan(value).base}/x`)),
        ...listed.filter((path) => /(?:^|\/)\.aivss$/.test(path)).map((path) => `${path}/x`),
    ];
    const blocked = new Map();
    for (const path of wanted) {
        for (const folder of foldersOf(path)) {
            if (!here.has(folder) || blocked.has(folder))
                continue;
            const kind = workspace.identity(folder);
            if (kind !== 'link' && kind !== 'submodule')
                continue;
            const place = { path: folder, line: 1, column: 1 };
            const what = kind === 'link' ? 'a symbolic link' : 'a submodule';
            blocked.set(folder, {
                message: `${what} stands where threat models are looked for; it is never followed`,
                help: 'Put the models themselves there.',
                place,
                agent: null,
            });
        }
    }
    return [...blocked.values()];
}
function foldersOf(path) {
    const parts = path.split('/');
    return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
}

// EXTERNAL MODULE: ./lib/app/candidates.js
var candidates = __webpack_require__(1969);
// EXTERNAL MODULE: ./lib/app/limits.js
var limits = __webpack_require__(1523);
// EXTERNAL MODULE: ./lib/app/named-files.js
var named_files = __webpack_require__(3464);
// EXTERNAL MODULE: ./lib/app/text-file.js
var text_file = __webpack_require__(5131);
;// CONCATENATED MODULE: ./lib/app/discover.js









const NOTHING = { models: [], problems: [], gap: null };
/**
 * Finds and reads every threat model of a workspace. One broken file never hides the others. At paths that held a model at
 * the base (`wereModels`) a file that cannot be read as one is a finding. Where `others` are in force beside the policy,
 * models are looked for in all their places, and only the policy's own `ignore` counts.
 */
async function discover({ workspace, now, progress }, policy, wereModels = new Set(), others = []) {
    const candidacy = (0,candidates/* candidacyUnder */.l)([policy, ...others]);
    const isExcluded = (0,candidates/* excludedUnder */.P)([policy, ...others]);
    const ignored = (0,paths/* matcher */.jN)(policy.ignore.map((glob) => glob.value));
    const relative = (path) => path.slice(workspace.base.length);
    const chosen = [];
    const elsewhere = [];
    let excluded = 0;
    for (const path of workspace.list()) {
        const inside = relative(path);
        const kind = workspace.named.has(path) ? 'must' : candidacy(inside);
        if (kind === 'no')
            continue;
        const named = workspace.named.has(path);
        if (!named && isExcluded(inside))
            excluded += kind === 'elsewhere' ? 0 : 1;
        else if (kind !== 'elsewhere') {
            chosen.push({
                path,
                candidacy: wereModels.has(path) ? 'must' : kind,
                ignored: !named && ignored(inside),
            });
        }
        else if (!ignored(inside))
            elsewhere.push(path);
    }
    const gaps = [];
    const unlisted = [];
    await workspace.look(elsewhere, limits/* LIMITS */.b.headBytes, (path, head) => {
        if (typeof head === 'string')
            gaps.push(gap(path, 'unreadable', head));
        else if (isNative(head, path))
            unlisted.push({ path, line: 1, column: 1 });
    });
    await workspace.prefetch(chosen.slice(0, limits/* LIMITS */.b.modelFiles).map((file) => file.path));
    const models = [];
    const problems = [...blockedPaths(workspace, [policy, ...others], wereModels)];
    const modelPaths = new Set();
    const start = now();
    for (const [index, file] of chosen.entries()) {
        progress(index, chosen.length);
        if (index >= limits/* LIMITS */.b.modelFiles) {
            gaps.push(gap(file.path, 'too-many', `more than ${limits/* LIMITS */.b.modelFiles} model files; this one was not read`));
            continue;
        }
        if (file.path.includes('\uFFFD')) {
            gaps.push(gap(file.path, 'invalid-encoding', 'the name is not valid UTF-8, so that several files may go by it'));
            continue;
        }
        if (now() - start > limits/* LIMITS */.b.readMillis) {
            gaps.push(gap(file.path, 'time', `reading took longer than ${limits/* LIMITS */.b.readMillis / 1000} seconds; this file was not read`));
            continue;
        }
        const read = await readModel({ workspace, now, progress }, file.path, file.candidacy);
        if (file.ignored && !reachesOutside(read.models, ignored, workspace)) {
            excluded += read === NOTHING ? 0 : 1;
            continue;
        }
        if (read !== NOTHING)
            modelPaths.add(file.path);
        models.push(...read.models);
        problems.push(...read.problems);
        if (read.gap !== null)
            gaps.push(read.gap);
    }
    progress(chosen.length, chosen.length);
    return { models, problems, gaps, unlisted, excluded, modelPaths };
}
/**
 * An ignored model still counts where it claims an artefact that exists and is not ignored: otherwise moving the model would
 * silence the agent.
 */
function reachesOutside(models, ignored, workspace) {
    return models.some((model) => model.agent.artefacts.some((artefact) => (0,named_files/* namedFiles */.V)(workspace, (0,inside/* fileOfArtefact */.W)(artefact.value)).some((file) => !ignored(file)) ||
        (0,named_files/* namesTooMuch */.i)(workspace)));
}
async function readModel({ workspace }, path, candidacy) {
    const must = candidacy === 'must';
    const invalid = (message, help, place = { path, line: 1, column: 1 }) => ({
        models: [],
        problems: [{ message, help, place, agent: null }],
        gap: null,
    });
    const content = workspace.read(path, limits/* LIMITS */.b.modelBytes);
    switch (content.kind) {
        case 'missing':
            // A tracked file may have been deleted from the work tree; a name that is not UTF-8 must not hide one.
            return path.includes('\uFFFD')
                ? {
                    ...NOTHING,
                    gap: gap(path, 'unreadable', 'no file can be found under this name; is it valid UTF-8?'),
                }
                : NOTHING;
        case 'link':
        case 'submodule':
        case 'special': {
            const what = { link: 'a symbolic link', submodule: 'a submodule', special: 'not a regular file' }[content.kind];
            return must
                ? invalid(`${what} stands where a threat model must be; it is never followed`, 'Put the model itself there.')
                : NOTHING;
        }
        case 'too-large': {
            const mebibytes = (limits/* LIMITS */.b.modelBytes / 1024 / 1024).toFixed(0);
            return {
                ...NOTHING,
                gap: gap(path, 'too-large', `${content.size} bytes; model files above ${mebibytes} MiB are not read`),
            };
        }
        case 'unreadable':
            return { ...NOTHING, gap: gap(path, 'unreadable', `the file could not be read: ${content.reason}`) };
        case 'bytes':
            break;
    }
    const decoded = (0,text_file/* decodeText */.g)(content.bytes, path);
    if (!decoded.ok) {
        return must || (0,registry/* readerFor */.d)(path, decoded.lossy.slice(0, limits/* LIMITS */.b.headBytes)) !== null
            ? invalid(decoded.reason, 'Save the file as UTF-8 text.', decoded.place)
            : NOTHING;
    }
    const { text } = decoded;
    if ((0,text_file/* isLfsPointer */.N)(text)) {
        const message = 'a Git LFS pointer stands in place of the file; it is never followed';
        return must
            ? invalid(message, 'Keep threat models out of Git LFS.')
            : { ...NOTHING, gap: gap(path, 'lfs-pointer', message) };
    }
    const reader = (0,registry/* readerFor */.d)(path, text.slice(0, limits/* LIMITS */.b.headBytes));
    if (reader === null)
        return must ? invalid(...unrecognised(text, path)) : NOTHING;
    const { models, problems } = await reader.read(text, path);
    return { models, problems: firstOf(problems), gap: null };
}
/** A file may hold so many faults that only the first help. */
function firstOf(problems) {
    const next = problems[limits/* LIMITS */.b.problemsPerFile];
    if (next === undefined)
        return problems;
    const more = problems.length - limits/* LIMITS */.b.problemsPerFile;
    const message = `${more} more ${more === 1 ? 'problem' : 'problems'} in this file`;
    const rest = { ...next, message, help: 'Correct the others first.' };
    return [...problems.slice(0, limits/* LIMITS */.b.problemsPerFile), rest];
}
function unrecognised(text, path) {
    if (text.trim() === '')
        return ['the threat model is empty', 'Begin with "agent-threat-model: 1" and "agent: {id: ...}".'];
    if (/\.(md|markdown)$/i.test(path)) {
        const help = 'Begin the file with "---", "agent-threat-model: 1", "agent:", "  id: my-agent" and "---".';
        return ['the file has no front matter that names the agent', help];
    }
    return [
        'the file is not a threat model that any reader recognises',
        'Begin a YAML or JSON file with "agent-threat-model: 1"; a listing needs its title line and "OWASP AIVSS score rationale". If it is no model, take it out with "ignore:".',
    ];
}
function isNative(head, path) {
    const decoded = (0,text_file/* decodeText */.g)(head, path);
    const text = decoded.ok ? decoded.text : decoded.lossy;
    return /\.md$/i.test(path) ? (0,registry/* readerFor */.d)(path, text)?.id === 'markdown' : formats_native/* native */.Y.recognises(path, text);
}
function gap(path, reason, message) {
    return { path, reason, message, agent: null };
}


/***/ }),

/***/ 9821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ linkListings)
/* harmony export */ });
/* harmony import */ var _formats_listing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1909);
/* harmony import */ var _model_maestro_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(0);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1523);
/* harmony import */ var _text_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5131);




/** Gives every model that names a listing the listing's factors, layers and description. The listing itself is then no agent of its own. */
async function linkListings(models, workspace) {
    const problems = [];
    const taken = new Set();
    const linked = [];
    const gaps = [];
    const named = models.flatMap(({ listing: name }) => (name === null ? [] : [workspace.base + name.value]));
    await workspace.prefetch(named);
    for (const model of models) {
        if (model.listing === null) {
            linked.push(model);
            continue;
        }
        const path = workspace.base + model.listing.value;
        const found = await readListing(path, models, workspace);
        const content = workspace.has(path) ? workspace.read(path, _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.modelBytes) : null;
        if (content?.kind === 'unreadable')
            gaps.push({ path, reason: 'unreadable', message: `could not be read: ${content.reason}`, agent: null });
        const report = (message, help) => {
            problems.push({
                message,
                help,
                place: model.listing?.place ?? model.place,
                agent: model.agent.id.value,
            });
        };
        if (typeof found === 'string') {
            report(`the listing ${model.listing.value} ${found}`, 'Name a listing text of this repository, relative to the folder that holds .github.');
            linked.push(model);
            continue;
        }
        taken.add(path);
        if (found.fresh)
            problems.push(...found.problems.map((problem) => ({ ...problem, agent: model.agent.id.value })));
        if (Object.keys(model.factors).length > 0) {
            report('factors stand in this file and in the listing', 'Keep them in one of the two; the listing supplies factors, layers and description.');
        }
        for (const id of _model_maestro_js__WEBPACK_IMPORTED_MODULE_1__/* .LAYER_IDS */ .pn) {
            if (model.layers[id] !== undefined && found.model.layers[id] !== undefined)
                report(`${id} stands in this file and in the listing`, 'Keep it in one of the two.');
        }
        linked.push(joined(model, found.model));
    }
    return {
        models: linked.filter((model) => !(model.format === 'listing' && taken.has(model.path))),
        listings: taken,
        problems,
        gaps,
    };
}
function joined(model, source) {
    const ownFactors = Object.keys(model.factors).length > 0;
    return {
        ...model,
        agent: { ...model.agent, description: model.agent.description ?? source.agent.description },
        factors: ownFactors ? model.factors : source.factors,
        factorNames: ownFactors ? 'standard' : 'listing',
        layers: { ...source.layers, ...model.layers },
        mitigations: [
            ...model.mitigations,
            ...source.mitigations.filter((one) => !model.mitigations.some((other) => other.id === one.id)),
        ],
    };
}
async function readListing(path, models, workspace) {
    const known = models.find((model) => model.format === 'listing' && model.path === path);
    if (known !== undefined)
        return { model: known, problems: [], fresh: false };
    if (path.split('/').includes('..') || !workspace.has(path))
        return 'does not exist';
    const content = workspace.read(path, _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.modelBytes);
    if (content.kind !== 'bytes')
        return content.kind === 'too-large' ? 'is too large' : 'is not a regular file';
    const decoded = (0,_text_file_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeText */ .g)(content.bytes, path);
    if (!decoded.ok)
        return `cannot be read: ${decoded.reason}`;
    if (!_formats_listing_js__WEBPACK_IMPORTED_MODULE_0__/* .listing */ .R.recognises(path, decoded.text.slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.headBytes)))
        return 'is not in listing form';
    const { models: read, problems } = await _formats_listing_js__WEBPACK_IMPORTED_MODULE_0__/* .listing */ .R.read(decoded.text, path);
    const model = read[0];
    return model === undefined ? 'names no agent' : { model, problems, fresh: true };
}


/***/ }),

/***/ 3464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ namedFiles),
/* harmony export */   i: () => (/* binding */ namesTooMuch)
/* harmony export */ });
/* harmony import */ var _policy_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3874);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1523);


const KNOWN = new WeakMap();
/**
 * The files of a tree that a path or glob of a model names, relative to the folder that holds `.github`. Where more was asked of
 * the tree than `namesTooMuch` allows, a glob that was not asked before names nothing.
 */
function namedFiles(workspace, path) {
    if (workspace.has(workspace.base + path))
        return [path];
    if (!(0,_policy_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .isGlob */ .fg)(path))
        return [];
    const known = knownOf(workspace);
    const found = known.files.get(path);
    if (found !== undefined)
        return found;
    if (namesTooMuch(workspace))
        return [];
    const named = (0,_policy_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .matcher */ .jN)([path]);
    const folder = workspace.base + (0,_policy_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .globBase */ .EI)(path);
    const below = folder === '' || folder.endsWith('/') ? folder : `${folder}/`;
    const files = workspace.list().flatMap((file) => {
        if (!file.startsWith(below) && file !== folder)
            return [];
        known.tests++;
        const inside = file.slice(workspace.base.length);
        return named(inside) && workspace.has(file) ? [inside] : [];
    });
    known.files.set(path, files);
    return files;
}
/** Whether the globs that a tree was asked for are more than are looked up in one run. */
function namesTooMuch(workspace) {
    const { files, tests } = knownOf(workspace);
    return files.size >= _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.artefactGlobs || tests >= _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.globTests;
}
function knownOf(workspace) {
    const known = KNOWN.get(workspace) ?? { files: new Map(), tests: 0 };
    KNOWN.set(workspace, known);
    return known;
}


/***/ }),

/***/ 8639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DW: () => (/* binding */ readCapabilities),
/* harmony export */   G9: () => (/* binding */ readCvss),
/* harmony export */   g3: () => (/* binding */ readStrength),
/* harmony export */   qJ: () => (/* binding */ readThreats),
/* harmony export */   qx: () => (/* binding */ readMaturity),
/* harmony export */   ty: () => (/* binding */ readReview)
/* harmony export */ });
/* harmony import */ var _aivss_cvss_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8103);
/* harmony import */ var _model_capabilities_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4007);
/* harmony import */ var _model_maestro_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(0);
/* harmony import */ var _model_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1133);
/* harmony import */ var _source_decode_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9903);
/* harmony import */ var _source_suggest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6491);
/* harmony import */ var _profile_entry_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1428);







/** A CVSS statement in any of its forms; null, and reported, where it says nothing usable. */
function readCvss(value, path, placeOf, report) {
    const place = placeOf(path);
    if (typeof value === 'number')
        return { base: value, vector: null, why: null, place };
    if (typeof value === 'string')
        return checkedVector(value, null, null, place, path, report);
    const why = value.why ?? null;
    if (value.vector !== undefined)
        return checkedVector(value.vector, value.base ?? null, why, place, path, report);
    if (value.base === undefined) {
        report('cvss states neither a base nor a vector', 'Write a CVSS v4.0 vector, or {base, why}.', path);
        return null;
    }
    return { base: value.base, vector: null, why, place };
}
function checkedVector(text, base, why, place, path, report) {
    const parsed = (0,_aivss_cvss_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCvssVector */ .k)(text);
    if (parsed.ok)
        return { base, vector: text, why, place };
    report(`the CVSS vector ${parsed.reason}`, 'Write a complete CVSS v4.0 vector, "CVSS:4.0/AV:.../SA:...".', path);
    return null;
}
function readMaturity(found, placeOf) {
    if (found === null)
        return null;
    const { value, why } = typeof found.value === 'object'
        ? { value: found.value.value, why: found.value.why ?? null }
        : { value: found.value, why: null };
    const known = typeof value === 'number' ? value : (0,_model_names_js__WEBPACK_IMPORTED_MODULE_3__/* .maturityFromName */ .xs)(value);
    return known === null ? null : { value: known, why, place: placeOf(found.path) };
}
function readStrength(found, placeOf) {
    if (found === null)
        return null;
    const { value, why } = typeof found.value === 'object'
        ? { value: found.value.value, why: found.value.why ?? null }
        : { value: found.value, why: null };
    const known = typeof value === 'number' ? value : (0,_model_names_js__WEBPACK_IMPORTED_MODULE_3__/* .strengthFromName */ .T6)(value);
    return known === null ? null : { value: known, why, place: placeOf(found.path) };
}
function readCapabilities(values, path, placeOf, report) {
    const result = [];
    values.forEach((value, index) => {
        const at = [...path, index];
        const pairs = typeof value === 'string' ? [[value, null]] : Object.entries(value);
        if (pairs.length !== 1)
            report('a capability entry names several capabilities', 'Write one list item per capability.', at);
        for (const [name, why] of pairs) {
            if (!(0,_model_capabilities_js__WEBPACK_IMPORTED_MODULE_1__/* .isCapability */ .F)(name))
                report(`unknown capability "${(0,_source_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .shorten */ .ml)(name)}"`, (0,_source_suggest_js__WEBPACK_IMPORTED_MODULE_5__/* .didYouMean */ .a)(name, Object.keys(_model_capabilities_js__WEBPACK_IMPORTED_MODULE_1__/* .CAPABILITIES */ .$)), at);
            else if (result.some((one) => one.value === name))
                report(`the capability ${name} stands twice`, 'Keep one entry for each capability.', at);
            else
                result.push({ value: name, why, place: placeOf(at) });
        }
    });
    return result;
}
function readThreats(values, path, placeOf, report) {
    const seen = new Set();
    return values.map((value, index) => {
        const at = [...path, index];
        if (seen.has(value.id))
            report(`two threats have the id "${(0,_source_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .shorten */ .ml)(value.id)}"`, 'Give each threat its own id.', [...at, 'id']);
        seen.add(value.id);
        const layer = value.layer === undefined ? null : (0,_model_maestro_js__WEBPACK_IMPORTED_MODULE_2__/* .layerFromName */ .dC)(value.layer);
        if (value.layer !== undefined && layer === null) {
            report(`unknown MAESTRO layer "${(0,_source_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .shorten */ .ml)(value.layer)}"`, (0,_source_suggest_js__WEBPACK_IMPORTED_MODULE_5__/* .didYouMean */ .a)(value.layer, _model_maestro_js__WEBPACK_IMPORTED_MODULE_2__/* .LAYER_IDS */ .pn), [
                ...at,
                'layer',
            ]);
        }
        const mitigations = [];
        value.mitigations?.forEach((name, position) => {
            const id = (0,_model_names_js__WEBPACK_IMPORTED_MODULE_3__/* .mitigationFromName */ .DZ)(name);
            if (id === null)
                report(`unknown mitigation "${(0,_source_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .shorten */ .ml)(name)}"`, (0,_source_suggest_js__WEBPACK_IMPORTED_MODULE_5__/* .didYouMean */ .a)(name, (0,_model_names_js__WEBPACK_IMPORTED_MODULE_3__/* .mitigationIds */ .qs)()), [
                    ...at,
                    'mitigations',
                    position,
                ]);
            else
                mitigations.push({ value: id, place: placeOf([...at, 'mitigations', position]) });
        });
        return {
            id: value.id,
            layer,
            title: value.title,
            cvss: value.cvss === undefined ? null : readCvss(value.cvss, [...at, 'cvss'], placeOf, report),
            mitigations,
            refs: value.refs ?? [],
            aivss: value.aivss === undefined ? null : (0,_profile_entry_js__WEBPACK_IMPORTED_MODULE_6__/* .readProfile */ .e)(value.aivss, [...at, 'aivss'], placeOf, report),
            own: null,
            place: placeOf(at),
        };
    });
}
function readReview(value, path, placeOf) {
    const at = (key) => {
        const day = value[key];
        return day === undefined ? null : { value: day, place: placeOf([...path, key]) };
    };
    const artefacts = Object.entries(value.artefacts ?? {}).map(([name, digest]) => [name, { value: digest, place: placeOf([...path, 'artefacts', name]) }]);
    return {
        by: value.by ?? null,
        on: at('on'),
        expires: at('expires'),
        artefacts: new Map(artefacts),
        place: placeOf(path),
    };
}


/***/ }),

/***/ 1754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ buildModel)
});

// EXTERNAL MODULE: ./lib/formats/entry-parts.js
var entry_parts = __webpack_require__(8639);
// EXTERNAL MODULE: ./lib/aivss/factors.js
var aivss_factors = __webpack_require__(7694);
// EXTERNAL MODULE: ./lib/model/maestro.js
var maestro = __webpack_require__(0);
// EXTERNAL MODULE: ./lib/source/decode.js
var decode = __webpack_require__(9903);
// EXTERNAL MODULE: ./lib/source/suggest.js
var suggest = __webpack_require__(6491);
// EXTERNAL MODULE: ./lib/model/names.js
var names = __webpack_require__(1133);
// EXTERNAL MODULE: ./lib/formats/profile-entry.js
var profile_entry = __webpack_require__(1428);
// EXTERNAL MODULE: ./lib/aivss/ssvc-factors.js
var ssvc_factors = __webpack_require__(3892);
;// CONCATENATED MODULE: ./lib/formats/ssvc-entry.js



/** AIVSS-SSVC inputs; null, and reported, where a factor is wrong: to leave it out would count it as 1, the mildest. */
function readSsvc({ threat, vulnerability, impact, factors = {} }, path, placeOf, report) {
    const read = {};
    let isWhole = true;
    for (const [name, value] of Object.entries(factors)) {
        const told = (message, help) => {
            isWhole = false;
            report(message, help, [...path, 'factors', name]);
        };
        const id = (0,ssvc_factors/* ssvcFactorFromName */.IP)(name);
        if (id === null)
            told(`unknown capability factor "${(0,decode/* shorten */.ml)(name)}" in ssvc`, (0,suggest/* didYouMean */.a)(name, ssvc_factors/* SSVC_FACTOR_IDS */.hl));
        else if (read[id] !== undefined)
            told(`"${(0,decode/* shorten */.ml)(name)}" states the capability factor ${id} a second time`, 'Keep one spelling of it.');
        else if (typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 5)
            read[id] = value;
        else
            told(`ssvc.factors.${(0,decode/* shorten */.ml)(name)} is ${typeof value === 'number' ? value : 'not a number'}`, 'AIVSS-SSVC scores capability factors with whole numbers from 1 to 5; 0 to 1 is the scale of "factors:".');
    }
    return isWhole ? { input: { threat, vulnerability, impact, factors: read }, place: placeOf(path) } : null;
}

;// CONCATENATED MODULE: ./lib/formats/entry.js








/**
 * Turns one checked entry into a model of the neutral form. `parts` are looked up in order, so that the first that states
 * a key wins; maps (factors, mitigations, layers) are merged by what their names mean.
 */
function buildModel(format, filePath, parts, placeOf) {
    const problems = [];
    const own = parts[0];
    if (own === undefined)
        return { model: null, problems };
    const agentPath = own.body.agent === undefined ? own.path : [...own.path, 'agent'];
    const agent = own.body.agent ?? own.body;
    const id = agent.id;
    if (id === undefined) {
        const help = 'Add "agent: {id: my-agent}"; the id is how findings, waivers and the report name the agent.';
        problems.push({ message: 'the agent has no id', help, place: placeOf(own.path), agent: null });
        return { model: null, problems };
    }
    const report = (message, help, path) => {
        problems.push({ message, help, place: placeOf(path), agent: id });
    };
    const find = (key) => {
        for (const part of parts) {
            const value = part.body[key];
            if (value !== undefined && value !== null)
                return { value, path: [...part.path, key] };
        }
        return null;
    };
    const stated = (found) => found === null ? null : { value: found.value, place: placeOf(found.path) };
    const agentOrDefault = (key) => {
        const value = agent[key];
        return value === undefined ? find(key) : { value, path: [...agentPath, key] };
    };
    const cvssFound = find('cvss');
    const exposure = agent.exposure === undefined
        ? stated(find('exposure'))
        : { value: agent.exposure, place: placeOf([...agentPath, 'exposure']) };
    const owner = stated(agentOrDefault('owner'));
    const aivss = find('aivss');
    const ssvc = find('ssvc');
    const review = find('review');
    const threats = find('threats');
    const capabilities = find('capabilities');
    const model = {
        format,
        path: filePath,
        place: placeOf([...agentPath, 'id']),
        agent: {
            id: { value: id, place: placeOf([...agentPath, 'id']) },
            name: agent.name ?? id,
            description: agent.description ?? null,
            owner: owner === null ? null : { value: String(owner.value), place: owner.place },
            exposure,
            artefacts: (agent.artefacts ?? []).map((value, index) => ({
                value,
                place: placeOf([...agentPath, 'artefacts', index]),
            })),
        },
        listing: stated(find('listing')),
        capabilities: capabilities === null ? [] : (0,entry_parts/* readCapabilities */.DW)(capabilities.value, capabilities.path, placeOf, report),
        cvss: cvssFound === null ? null : (0,entry_parts/* readCvss */.G9)(cvssFound.value, cvssFound.path, placeOf, report),
        scored: 'agent',
        factors: readFactors(parts, placeOf, report),
        factorNames: 'standard',
        maturity: (0,entry_parts/* readMaturity */.qx)(find('exploit-maturity'), placeOf),
        strength: (0,entry_parts/* readStrength */.g3)(find('mitigation-strength'), placeOf),
        mitigations: readMitigations(parts, placeOf, report),
        threats: threats === null ? [] : (0,entry_parts/* readThreats */.qJ)(threats.value, threats.path, placeOf, report),
        layers: readLayers(parts, placeOf, report),
        review: review === null ? null : (0,entry_parts/* readReview */.ty)(review.value, review.path, placeOf),
        declared: null,
        profile: aivss === null ? null : (0,profile_entry/* readProfile */.e)(aivss.value, aivss.path, placeOf, report),
        ssvc: ssvc === null ? null : readSsvc(ssvc.value, ssvc.path, placeOf, report),
    };
    return { model, problems };
}
/** Entries of a named map over all parts, by what each name means; two spellings of one id in one part are reported. */
function merged(parts, key, meaning, unknown, twice, valueOf) {
    const result = new Map();
    for (const part of parts.toReversed()) {
        const seen = new Set();
        for (const [name, value] of Object.entries(valueOf(part.body) ?? {})) {
            if (value === undefined)
                continue;
            const path = [...part.path, key, name];
            const id = meaning(name);
            if (id === null)
                unknown(name, path);
            else if (seen.has(id))
                twice(name, id, path);
            else {
                seen.add(id);
                result.set(id, { value, path });
            }
        }
    }
    return result;
}
function readFactors(parts, placeOf, report) {
    const found = merged(parts, 'factors', aivss_factors/* factorFromName */.zJ, (name, path) => report(`unknown factor "${(0,decode/* shorten */.ml)(name)}"`, (0,suggest/* didYouMean */.a)(name, aivss_factors/* FACTOR_IDS */.rs), path), (name, id, path) => report(`"${(0,decode/* shorten */.ml)(name)}" states the factor ${id} a second time`, 'Keep one spelling of each factor.', path), (body) => body.factors);
    const factors = {};
    for (const [id, { value, path }] of found) {
        factors[id] =
            typeof value === 'number'
                ? { value, why: null, place: placeOf(path) }
                : { value: value.value, why: value.why ?? null, place: placeOf(path) };
    }
    return factors;
}
function readMitigations(parts, placeOf, report) {
    const found = merged(parts, 'mitigations', names/* mitigationFromName */.DZ, (name, path) => report(`unknown mitigation "${(0,decode/* shorten */.ml)(name)}"`, (0,suggest/* didYouMean */.a)(name, (0,names/* mitigationIds */.qs)()), path), (name, id, path) => report(`"${(0,decode/* shorten */.ml)(name)}" states the mitigation ${id} a second time`, 'Keep one entry for each mitigation.', path), (body) => body.mitigations);
    return [...found].map(([id, { value, path }]) => {
        const place = placeOf(path);
        const entry = typeof value === 'string' ? { status: value } : value;
        if (entry.status === 'not-applicable' && entry.how === undefined) {
            report(`${id} is not-applicable without a "how"`, 'Say in "how" why the mitigation does not apply to this agent.', path);
        }
        const texts = entry.evidence === undefined
            ? []
            : typeof entry.evidence === 'string'
                ? [entry.evidence]
                : entry.evidence;
        const single = typeof entry.evidence === 'string';
        return {
            id,
            status: entry.status,
            source: 'stated',
            how: entry.how ?? null,
            evidence: texts.map((text, index) => ({
                value: text,
                place: placeOf(single ? [...path, 'evidence'] : [...path, 'evidence', index]),
            })),
            ticket: entry.ticket ?? null,
            due: entry.due === undefined ? null : { value: entry.due, place: placeOf([...path, 'due']) },
            place,
        };
    });
}
function readLayers(parts, placeOf, report) {
    const found = merged(parts, 'layers', maestro/* layerFromName */.dC, (name, path) => report(`unknown MAESTRO layer "${(0,decode/* shorten */.ml)(name)}"`, (0,suggest/* didYouMean */.a)(name, [...maestro/* LAYER_IDS */.pn, ...maestro/* LAYER_IDS */.pn.map((id) => maestro/* LAYERS */.RR[id].name)]), path), (name, id, path) => report(`"${(0,decode/* shorten */.ml)(name)}" states the layer ${id} a second time`, 'Keep one text for each layer.', path), (body) => body.layers);
    const layers = {};
    for (const [id, { value, path }] of found) {
        if (value.trim() === '')
            continue;
        layers[id] = {
            text: value,
            state: /^\s*unknown\b/i.test(value) ? 'uncertain' : 'stated',
            place: placeOf(path),
        };
    }
    return layers;
}


/***/ }),

/***/ 1909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ listing)
});

// EXTERNAL MODULE: ./lib/model/names.js
var names = __webpack_require__(1133);
// EXTERNAL MODULE: ./lib/model/maestro.js
var maestro = __webpack_require__(0);
;// CONCATENATED MODULE: ./lib/formats/listing-lines.js
function linesOf(text, path) {
    return text
        .replace(/^\uFEFF/, '')
        .split(/\r\n|\n|\r/)
        .map((raw, index) => {
        const clean = raw.replaceAll('\u00A0', ' ');
        return {
            text: clean.trim(),
            place: { path, line: index + 1, column: clean.length - clean.trimStart().length + 1 },
        };
    });
}
/** Index of the first line from `from` on that matches; the number of lines where none does. */
function indexFrom(lines, from, pattern) {
    const found = lines.findIndex((line, index) => index >= from && pattern.test(line.text));
    return found === -1 ? lines.length : found;
}

;// CONCATENATED MODULE: ./lib/formats/listing-layers.js


const FOOTER = /^MAESTRO\s+[—–-]{1,2}\s+the 7-layer/i;
const UNCERTAIN = /^not certain from (?:the )?listing\b/i;
/** `L1 · Foundation Models⚠ not certain from listing`, `L3 · Agent Frameworks✓ mapped` */
const LABEL = /^(L[1-7]\s*[·.:–—-]\s*[A-Za-z&() ]{3,60}?)\s*(⚠.*|✓.*)?$/u;
/** Reads the lines below the MAESTRO heading, labelled or by position. */
function readLayers(lines, report) {
    const end = indexFrom(lines, 0, FOOTER);
    const body = lines.slice(0, end).filter((line) => !/^Per-layer threats for this agent\b/i.test(line.text));
    return body.some((line) => labelOf(line.text) !== null)
        ? readLabelled(body, report)
        : readPositional(body, report);
}
function labelOf(text) {
    const match = LABEL.exec(text);
    const layer = match === null ? null : (0,maestro/* layerFromName */.dC)(match[1] ?? '');
    return layer === null ? null : { layer, uncertain: match?.[2]?.startsWith('⚠') ?? false };
}
function readLabelled(lines, report) {
    const statements = {};
    const passages = [];
    let current = null;
    for (const line of lines) {
        const label = labelOf(line.text);
        if (label !== null) {
            if (statements[label.layer] !== undefined)
                report(`the layer ${label.layer} stands twice`, 'Keep one part per layer.', line.place);
            current = label;
        }
        else if (line.text !== '' && current !== null) {
            const before = statements[current.layer];
            const uncertain = current.uncertain || UNCERTAIN.test(line.text) || before?.state === 'uncertain';
            passages.push({ text: line.text, place: line.place, uncertain });
            statements[current.layer] = {
                text: before === undefined ? line.text : `${before.text}\n${line.text}`,
                state: uncertain ? 'uncertain' : 'stated',
                place: before?.place ?? line.place,
            };
        }
    }
    return { statements, passages };
}
function readPositional(lines, report) {
    const paragraphs = paragraphsOf(lines);
    const aligned = paragraphs.length === maestro/* LAYER_IDS */.pn.length;
    const passages = paragraphs.map((one) => ({ ...one, uncertain: !aligned || UNCERTAIN.test(one.text) }));
    if (!aligned && lines.some((line) => line.text !== '')) {
        const first = lines.find((line) => line.text !== '');
        if (first !== undefined) {
            report(`the layers are not aligned: ${paragraphs.length} paragraphs instead of seven`, 'Label each paragraph ("L1 · Foundation Models"), or keep exactly one paragraph per layer. Nothing in them counts as in place until then.', first.place);
        }
    }
    const statements = {};
    if (aligned) {
        maestro/* LAYER_IDS */.pn.forEach((id, index) => {
            const passage = passages[index];
            if (passage !== undefined)
                statements[id] = {
                    text: passage.text,
                    state: passage.uncertain ? 'uncertain' : 'stated',
                    place: passage.place,
                };
        });
    }
    return { statements, passages };
}
/** Paragraphs by blank lines where that gives seven; otherwise every line is one, as in the table rendering. */
function paragraphsOf(lines) {
    const blocks = [];
    let open = false;
    for (const line of lines) {
        const last = blocks.at(-1);
        if (line.text === '')
            open = false;
        else if (open && last !== undefined)
            last.text += `\n${line.text}`;
        else {
            blocks.push({ ...line });
            open = true;
        }
    }
    return blocks.length === maestro/* LAYER_IDS */.pn.length ? blocks : lines.filter((line) => line.text !== '');
}

// EXTERNAL MODULE: ./lib/aivss/factors.js
var aivss_factors = __webpack_require__(7694);
// EXTERNAL MODULE: ./lib/source/decode.js
var decode = __webpack_require__(9903);
// EXTERNAL MODULE: ./lib/source/suggest.js
var suggest = __webpack_require__(6491);
;// CONCATENATED MODULE: ./lib/formats/listing-numbers.js



const NUMBER = String.raw `(\d{1,3}(?:\.\d{1,6})?)`;
const INPUTS = {
    cvss: new RegExp(String.raw `CVSS base\s*${NUMBER}`, 'i'),
    threat: new RegExp(String.raw `Threat\s*[×x]\s*${NUMBER}`, 'iu'),
    mitigation: new RegExp(String.raw `Mitigation\s*[×x]\s*${NUMBER}`, 'iu'),
};
/** Reads the lines between the rationale and the layers. */
function readNumbers(lines, report) {
    const factors = {};
    let inputs = { cvss: null, threat: null, mitigation: null };
    const rows = [];
    for (let index = 0; index < lines.length; index++) {
        const line = lines[index];
        if (line === undefined || line.text === '')
            continue;
        const cells = line.text.startsWith('|') ? line.text.split('|').map((cell) => cell.trim()) : null;
        const next = nextText(lines, index);
        if (cells !== null) {
            if (!/^[\s|:-]*$/.test(line.text))
                rows.push({ name: cells[1] ?? '', value: cells[2] ?? '', place: line.place });
        }
        else if (/^CVSS base\b/i.test(line.text))
            inputs = readInputs(line, report);
        else if (/^(?:AIVSS\s*=|AARS\s*=|Scored with\b)/i.test(line.text))
            continue;
        else if (next !== null && /^[+-]?\d/.test(next.text)) {
            rows.push({ name: line.text, value: next.text, place: next.place });
            index = next.index;
        }
    }
    for (const row of rows) {
        const id = (0,aivss_factors/* factorFromName */.zJ)(row.name);
        const known = aivss_factors/* FACTOR_SETS */.gE.listing;
        if (id === null || !known.includes(id)) {
            report(`unknown factor row "${(0,decode/* shorten */.ml)(row.name)}"`, (0,suggest/* didYouMean */.a)(row.name, known), row.place);
        }
        else if (factors[id] !== undefined) {
            report(`the factor row "${(0,decode/* shorten */.ml)(row.name)}" stands twice`, 'Keep one row per factor.', row.place);
        }
        else if (!/^\d(?:\.\d{1,6})?$/.test(row.value) || Number(row.value) > 1) {
            report(`the factor "${(0,decode/* shorten */.ml)(row.name)}" is "${(0,decode/* shorten */.ml)(row.value)}"`, 'Write a number from 0 to 1.', row.place);
        }
        else
            factors[id] = { value: Number(row.value), why: null, place: row.place };
    }
    return { factors, ...inputs };
}
function nextText(lines, from) {
    for (let index = from + 1; index < Math.min(lines.length, from + 4); index++) {
        const line = lines[index];
        if (line !== undefined && line.text !== '')
            return { ...line, index };
    }
    return null;
}
function readInputs(line, report) {
    const value = (pattern, what, allowed, range) => {
        const found = pattern.exec(line.text);
        if (found === null)
            return null;
        const place = { ...line.place, column: line.place.column + found.index };
        const number = Number(found[1]);
        if (allowed(number))
            return { value: number, why: null, place };
        report(`${what} is ${number}`, `Expected ${range}.`, place);
        return null;
    };
    return {
        cvss: value(INPUTS.cvss, 'the CVSS base', (number) => number <= 10, 'a number from 0 to 10'),
        threat: value(INPUTS.threat, 'the threat multiplier', (number) => number > 0 && number <= 1.5, 'a number above 0, at most 1.5'),
        mitigation: value(INPUTS.mitigation, 'the mitigation multiplier', (number) => number > 0 && number <= 1, 'a number above 0, at most 1'),
    };
}

// EXTERNAL MODULE: ./lib/formats/prose-mitigations.js
var prose_mitigations = __webpack_require__(5126);
;// CONCATENATED MODULE: ./lib/formats/listing.js





/**
 * The text of a public agent directory's threat-model page, in both renderings: a table of ten factors with unlabelled
 * layers, or page chrome with a printed score, name and value lines, and labelled layers.
 */
const listing = {
    id: 'listing',
    recognises(_path, head) {
        const text = head.replaceAll('\u00A0', ' ');
        return TITLE_ANYWHERE.test(text) && RATIONALE_ANYWHERE.test(text);
    },
    async read(text, path) {
        const lines = linesOf(text, path);
        const titleAt = lines.findIndex((line) => TITLE.test(line.text));
        const name = TITLE.exec(lines[titleAt]?.text ?? '')?.[1]?.trim() ?? '';
        const stem = path
            .split('/')
            .at(-1)
            ?.replace(/\.[^.]*$/, '') ?? '';
        const id = (0,names/* slug */.yR)(name) || (0,names/* slug */.yR)(stem);
        const problems = [];
        const report = (message, help, place) => problems.push({ message, help, place, agent: id === '' ? null : id });
        const place = lines[Math.max(0, titleAt)]?.place ?? { path, line: 1, column: 1 };
        if (id === '') {
            report('the listing names no agent', 'Write the agent\'s name in the title line, "NAME — agentic threat model".', place);
            return { models: [], problems };
        }
        const rationaleAt = indexFrom(lines, titleAt + 1, RATIONALE);
        const layersAt = indexFrom(lines, rationaleAt, MAESTRO);
        if (layersAt === lines.length) {
            report('the listing has no MAESTRO part', 'Add the line "MAESTRO 7-layer threat model" and the seven layer paragraphs.', place);
        }
        const head = readHead(lines.slice(titleAt + 1, rationaleAt));
        const numbers = readNumbers(lines.slice(rationaleAt + 1, layersAt), report);
        const layers = readLayers(lines.slice(layersAt + 1), report);
        const model = {
            format: 'listing',
            path,
            place,
            agent: {
                id: { value: id, place },
                name: name === '' ? id : name,
                description: head.summary,
                owner: null,
                exposure: null,
                artefacts: [],
            },
            listing: null,
            capabilities: [],
            cvss: numbers.cvss === null
                ? null
                : { base: numbers.cvss.value, vector: null, why: null, place: numbers.cvss.place },
            scored: 'agent',
            factors: numbers.factors,
            factorNames: 'listing',
            maturity: numbers.threat,
            strength: numbers.mitigation,
            mitigations: await (0,prose_mitigations/* mitigationsFromProse */.S)(layers.passages),
            threats: [],
            layers: layers.statements,
            review: null,
            declared: head.declared,
            profile: null,
            ssvc: null,
        };
        return { models: [model], problems };
    },
};
const TITLE = /^(.{1,200}?)\s+[—–-]{1,2}\s+agentic threat model\s*$/iu;
const TITLE_ANYWHERE = /^.{1,200}?\s[—–-]{1,2}\sagentic threat model\s*$/imu;
const RATIONALE = /^OWASP AIVSS score rationale\b/i;
const RATIONALE_ANYWHERE = /^\s*OWASP AIVSS score rationale\b/im;
const MAESTRO = /^MAESTRO 7-layer threat model\b/i;
function readHead(lines) {
    let declared = null;
    const summary = [];
    for (const line of lines) {
        const score = /^(?:\d{1,2}(?:\.\d+)?)?\s*AIVSS\s+(\d{1,2}(?:\.\d+)?)\s*[·•|-]\s*(None|Low|Medium|High|Critical)\s*$/iu.exec(line.text);
        if (score !== null)
            declared = { aivss: Number(score[1]), severity: score[2]?.toLowerCase() ?? null, place: line.place };
        else if (line.text !== '')
            summary.push(line.text);
    }
    return { summary: summary.length === 0 ? null : summary.join(' '), declared };
}


/***/ }),

/***/ 7943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cj: () => (/* binding */ factorsOfTable),
/* harmony export */   FN: () => (/* binding */ baseOfLine),
/* harmony export */   IT: () => (/* binding */ vectorsIn),
/* harmony export */   ZM: () => (/* binding */ numberStatement),
/* harmony export */   bL: () => (/* binding */ agreed),
/* harmony export */   dn: () => (/* binding */ vectorStatement)
/* harmony export */ });
/* harmony import */ var _aivss_factors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7694);
/* harmony import */ var _aivss_cvss_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8103);


const VECTOR = /\bCVSS:4\.0(?:\/[A-Za-z]{1,3}:[A-Za-z]{1,6}){1,40}/g;
/** The valid CVSS v4.0 vectors in a text. Those of other versions have no place in AIVSS and are not read. */
function vectorsIn(text) {
    return [...text.matchAll(VECTOR)].map(([vector]) => vector).filter((vector) => (0,_aivss_cvss_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCvssVector */ .k)(vector).ok);
}
/** The one statement that several places agree on; null where there is none or they differ. */
function agreed(found) {
    const [first] = found;
    const same = found.every((one) => one.vector === first?.vector && one.base === first?.base);
    return first !== undefined && same ? first : null;
}
function vectorStatement(vector, place) {
    return { base: null, vector, why: null, place };
}
const BASE_LINE = /^[ \t]*(?:(?:overall|agent|system|document|baseline|base) )*cvss\b[^:=\n]{0,40}[:=]\s*(.{1,400})$/i;
/** What a line of its own ("CVSS base: 7.5", "CVSS: CVSS:4.0/...") states for the whole document; null for any other line. */
function baseOfLine(line, place) {
    const said = BASE_LINE.exec(line.slice(0, 500))?.[1];
    if (said === undefined)
        return null;
    const [vector, second] = vectorsIn(said);
    if (vector !== undefined)
        return second === undefined ? vectorStatement(vector, place) : null;
    return numberStatement(said.trim(), place);
}
/** A base score from 0 to 10, as it stands alone or before its band. */
function numberStatement(text, place) {
    const match = /^(10(?:\.0{1,2})?|\d(?:\.\d{1,2})?)(?:\s*\/\s*10)?(?:\s*\(?(?:none|low|medium|high|critical)\)?)?\.?$/i.exec(text);
    return match === null ? null : { base: Number(match[1]), vector: null, why: null, place };
}
const VALUE = /^(?:value|score|rating|weight|factor value)$/i;
/** A table with fewer names of factors is about something else. */
const FEWEST = 3;
/** The factors of a table that names at least three of the ten by a published spelling beside a column of values, or null. */
function factorsOfTable(table, known, report) {
    const column = table.header.findIndex((cell) => VALUE.test(cell.text.trim()));
    const names = table.rows.map((row) => (0,_aivss_factors_js__WEBPACK_IMPORTED_MODULE_0__/* .factorFromName */ .zJ)((row[0]?.text ?? '').slice(0, 200)));
    if (column <= 0 || names.filter((id) => id !== null).length < FEWEST)
        return null;
    const factors = new Map(known);
    for (const [index, row] of table.rows.entries()) {
        const id = names[index];
        const [name, cell] = [row[0], row[column]];
        if (id === null || id === undefined || name === undefined || cell === undefined)
            continue;
        const text = cell.text.trim();
        if (/^(?:\?|-|\u2013|\u2014|n\/a|unknown|)$/i.test(text))
            continue;
        if (factors.has(id)) {
            report(`the factor ${id} stands twice`, 'Keep one row for each factor.', name.place);
        }
        else if (!/^(?:[01]|0?\.\d{1,6}|[01]\.\d{1,6})$/.test(text) || Number(text) > 1) {
            const help = 'Write a number from 0 to 1, or leave the cell empty when it is not known.';
            report(`the factor ${id} has no value from 0 to 1`, help, cell.place);
        }
        else
            factors.set(id, { value: Number(text), why: null, place: name.place });
    }
    return factors;
}


/***/ }),

/***/ 8968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KH: () => (/* binding */ isAbout),
/* harmony export */   Ob: () => (/* binding */ threatOfHeading),
/* harmony export */   ZE: () => (/* binding */ sectionOf),
/* harmony export */   et: () => (/* binding */ namedThreat),
/* harmony export */   h5: () => (/* binding */ headsNoThreat),
/* harmony export */   tZ: () => (/* binding */ PLAIN)
/* harmony export */ });
const PLAIN = { kind: 'other', atMost: null, asserted: false };
const CONTROLS = /\b(?:mitigations?|mitigated by|controls?|countermeasures?|safeguards?|defen[cs]es?|protections?|guardrails?)\b/i;
const THREATS = /\b(?:threats?|attacks?|abuses?|stride|risks?|scenarios?|misuse|vulnerabilit(?:y|ies)|hazards?|maestro)\b/i;
/** Threat words in headings over something else than threats. */
const NO_THREATS = /\b(?:actors?|agents?|adversar(?:y|ies)|residual|assumptions?|matrix|levels?|ratings?|appetite|methodology|scope|accepted|coverage|review)\b/i;
const PLANS = /\b(?:recommend(?:ed|ations?)?|roadmap|future|next steps?|to ?do|planned|proposed|suggested|required|requirements?|needed|desired|target|potential|possible|candidate|improvements?|backlog|action items|open (?:items|questions|issues)|not (?:yet )?implemented|unimplemented|missing|gaps?|should|must|ideal|before (?:release|production|launch))\b/i;
const ASIDE = /\b(?:out of scope|non-?goals?|references?|glossary|examples?|appendix|templates?|legend|change ?log|history|assumptions?|questions?)\b/i;
const ASSERTED = /\b(?:implemented|in place|existing|current|currently|active|deployed|enforced)\b/i;
const PARTIAL = /\bpartial(?:ly)?\b/i;
/** Under such words ("Former controls", "Controls not in place") a mark does not say that the control is there today. */
const TAKEN_BACK = /\b(?:no|non|not|never|none|nothing|without|lack(?:s|ing)?|absent|former(?:ly)?|previous(?:ly)?|past|old|historic(?:al)?|legacy|deprecated|obsolete|superseded|replaced|removed|retired|reverted|rejected|declined|refused|abandoned|cancell?ed|dropped|discarded|disabled|deactivated|suspended|paused|expired|inactive|unused|unavailable|bypass(?:ed|es|ing)?|evad(?:ed|es|ing)|defeated|broken|fail(?:s|ed|ing|ures?)?|weak(?:ness(?:es)?)?|ineffective|insufficient|inadequate|alternatives?|considered|evaluated|withdrawn|limitations? of|if|unless|(?:are|is|do|does|were|was|have|has)n['\u2019]?t|cannot|can['\u2019]t|attackers?['\u2019]?s? (?:mitigations?|controls?|defen[cs]es?)|(?:by|of) (?:the |an? |our )?(?:attackers?|adversar(?:y|ies)|vendors?|customers?|competitors?))\b/i;
/** A heading with any other word may speak of something else than what is in place. */
const PLAIN_WORDS = new Set('a active agent all already an and are as been compensating control controls countermeasure countermeasures current currently defence defences defense defenses deployed detection enforced existing for guardrail guardrails have here implemented in is key list main measures mitigated by mitigation mitigations now of our place prevention primary production protection protections safeguard safeguards security status summary technical the these today which with'.split(' '));
/** What a heading, label or column header announces. Its words about time and state hold for everything under it. */
function sectionOf(words) {
    if (ASIDE.test(words))
        return { kind: 'aside', atMost: 'unknown', asserted: false };
    const planned = PLANS.test(words);
    const atMost = planned
        ? 'planned'
        : TAKEN_BACK.test(words)
            ? 'unknown'
            : PARTIAL.test(words)
                ? 'partial'
                : null;
    const asserted = atMost === null && ASSERTED.test(words) && isPlain(words);
    const threats = THREATS.test(words);
    if (CONTROLS.test(words) && !threats)
        return { kind: 'controls', atMost, asserted };
    if (planned && !threats)
        return { kind: 'controls', atMost, asserted };
    if (threats && !NO_THREATS.test(words))
        return { kind: 'threats', atMost, asserted: false };
    return { kind: 'other', atMost, asserted: false };
}
function isPlain(words) {
    return (words.toLowerCase().match(/\p{L}+/gu) ?? []).every((word) => PLAIN_WORDS.has(word));
}
/** Headings in a section of threats that are none. */
const NO_THREAT = /^(?:[\p{L} -]*\b(?:mitigations?|controls?|countermeasures?|defen[cs]es?|safeguards?)|overview|summary|scope|[\p{L} -]*(?:assumptions?|actors?|assets?|boundar(?:y|ies)|surfaces?|vectors?|trees?|matrix|table|register|ratings?|levels?|categories|methodology|references?|flows?|risks?|analysis|legend|notes?)|impact|likelihood|description|status|introduction|out of scope|diagram|components?)$/iu;
const NAMED = /^(?:(?:threat|risk|attack|scenario|abuse case)\s*#?\s*([A-Z]{0,4}-?\d{1,3})|((?:T|TH|TM|THREAT|ASI|LLM)(?:[-.][A-Z]{1,8})?[-.]?\d{1,3}(?:\.\d{1,2})?))\s*(?:[:.)\u2013\u2014|-]\s*|\s)\s*(\S.*)$/iu;
/** Whether words name a part of a threat's description ("Impact", "Residual risk") and no threat. */
function headsNoThreat(words) {
    return NO_THREAT.test(words);
}
/** The threat that a text names by an id before it ("T1: ...", "Threat 3 - ..."), or null. */
function namedThreat(text) {
    const match = NAMED.exec(text.slice(0, 400));
    if (match === null)
        return null;
    const number = match[1];
    const id = number === undefined ? (match[2] ?? '') : /^\d/.test(number) ? `T${number}` : number;
    return { id: id.toUpperCase(), title: (match[3] ?? '').trim() };
}
/** The threat that a heading within a section of threats names, or null where it heads something else. */
function threatOfHeading(text) {
    const title = text
        .slice(0, 400)
        .replace(/^\d+(?:\.\d+)*[.)]?\s+/, '')
        .trim();
    const own = /^([A-Z]{1,3}-?\d{1,3})\s*[:.)\u2013\u2014|-]\s*(\S.*)$/u.exec(title);
    if (own !== null)
        return { id: own[1] ?? null, title: own[2] ?? title };
    return title === '' || NO_THREAT.test(title) ? null : { id: null, title };
}
/** Headings under which a document says what it is about. */
const ABOUT = /^(?:\d+(?:\.\d+)*[.)]?\s+)?(?:in )?(?:scope(?:[ ,:].*)?|system|system (?:overview|description|under (?:review|analysis))|overview|introduction|context|summary|executive summary|purpose|description|background|about|about this document|what (?:it|this) is|architecture|architecture overview|system context|scope and (?:purpose|assumptions|objectives)|purpose and scope|(?:document )?scope & .{1,40})$/i;
/** Whether a heading announces what the document is about ("Scope", "1. System Overview"). */
function isAbout(heading) {
    return ABOUT.test(heading);
}


/***/ }),

/***/ 7757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P8: () => (/* binding */ readThreatTable),
/* harmony export */   Ys: () => (/* binding */ readFactorTable),
/* harmony export */   jr: () => (/* binding */ tableKind),
/* harmony export */   qB: () => (/* binding */ readMitigationTable)
/* harmony export */ });
/* unused harmony export statusFromMark */
/* harmony import */ var _aivss_factors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7694);
/* harmony import */ var _model_maestro_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(0);
/* harmony import */ var _source_decode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9903);
/* harmony import */ var _source_suggest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6491);
/* harmony import */ var _entry_parts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8639);
/* harmony import */ var _profile_entry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1428);
/* harmony import */ var _model_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1133);







/** What a table states, told by its header row. */
function tableKind(table) {
    const names = table.header.map((cell) => (0,_aivss_factors_js__WEBPACK_IMPORTED_MODULE_0__/* .normaliseName */ .GX)(cell.text));
    if (names[0] === 'factor' && names.includes('value'))
        return 'factors';
    if (names[0] === 'mitigation' && names.includes('status'))
        return 'mitigations';
    if (names.includes('threat') && names.includes('id'))
        return 'threats';
    return null;
}
/** The cell of a row under a header, or null where the table has no such column or the cell is empty. */
function cell(table, row, name) {
    const index = table.header.findIndex((header) => (0,_aivss_factors_js__WEBPACK_IMPORTED_MODULE_0__/* .normaliseName */ .GX)(header.text) === name);
    const found = index === -1 ? undefined : row[index];
    return found === undefined || found.text === '' ? null : found;
}
const EMPTY = /^(?:\?|-|–|—|n\/a|unknown)$/i;
function readFactorTable(table, factors, report) {
    for (const row of table.rows) {
        const name = cell(table, row, 'factor');
        const value = cell(table, row, 'value');
        if (name === null)
            continue;
        const id = (0,_aivss_factors_js__WEBPACK_IMPORTED_MODULE_0__/* .factorFromName */ .zJ)(name.text);
        if (id === null)
            report(`unknown factor "${(0,_source_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(name.text)}"`, (0,_source_suggest_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .a)(name.text, _aivss_factors_js__WEBPACK_IMPORTED_MODULE_0__/* .FACTOR_IDS */ .rs), name.place);
        else if (factors.has(id))
            report(`the factor ${id} stands twice`, 'Keep one row for each factor.', name.place);
        else if (value === null || EMPTY.test(value.text))
            continue;
        else if (!/^(?:0|1|0?\.\d{1,6}|[01]\.\d{1,6})$/.test(value.text) || Number(value.text) > 1) {
            report(`the factor ${id} is "${(0,_source_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(value.text)}"`, 'Write a number from 0 to 1, or leave the cell empty when it is not known.', value.place);
        }
        else
            factors.set(id, {
                value: Number(value.text),
                why: cell(table, row, 'why')?.text ?? null,
                place: name.place,
            });
    }
    return factors;
}
const STATUS_WORDS = [
    [/^(?:n\/a|not[ -]applicable)$/i, 'not-applicable'],
    [/^(?:❌|✗|✘|no|absent|none|missing|not in place|not implemented)$/iu, 'absent'],
    [/^(?:⚠|partial|partially|partly)(?: in place| implemented)?$/iu, 'partial'],
    [/^(?:⏳|🚧|planned|to ?do|recommended|scheduled)$/iu, 'planned'],
    [/^(?:\?|unknown|unclear)$/i, 'unknown'],
    [/^(?:✅|✓|✔|in[ -]place|implemented|done)$/iu, 'in-place'],
];
/** A status mark, alone or followed by its word; a mark and a word that disagree are no status. */
function statusFromMark(text) {
    const words = text.replaceAll('\uFE0F', '').trim();
    const split = /^([^\p{L}\p{N}\s/?]+)\s*(.+)$/u.exec(words);
    const parts = split === null ? [words] : [split[1] ?? '', split[2] ?? ''];
    const read = parts.map((part) => STATUS_WORDS.find(([pattern]) => pattern.test(part.trim()))?.[1] ?? null);
    return read.every((status) => status === read[0]) ? (read[0] ?? null) : null;
}
function readMitigationTable(table, mitigations, report) {
    for (const row of table.rows) {
        const name = cell(table, row, 'mitigation');
        if (name === null)
            continue;
        const id = (0,_model_names_js__WEBPACK_IMPORTED_MODULE_6__/* .mitigationFromName */ .DZ)(name.text);
        const mark = cell(table, row, 'status');
        const status = mark === null ? 'unknown' : statusFromMark(mark.text);
        const how = cell(table, row, 'how')?.text ?? null;
        if (id === null)
            report(`unknown mitigation "${(0,_source_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(name.text)}"`, (0,_source_suggest_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .a)(name.text, (0,_model_names_js__WEBPACK_IMPORTED_MODULE_6__/* .mitigationIds */ .qs)()), name.place);
        else if (mitigations.some((one) => one.id === id))
            report(`the mitigation ${id} stands twice`, 'Keep one row for each mitigation.', name.place);
        else if (status === null) {
            report(`the status of ${id} is "${(0,_source_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(mark?.text ?? '')}"`, 'Write one of: in place, partial, planned, absent, unknown, n/a (or ✅, ⚠️, ❌).', mark?.place ?? name.place);
        }
        else {
            if (status === 'not-applicable' && how === null) {
                report(`${id} is not-applicable without a "How"`, 'Say why the mitigation does not apply to this agent.', name.place);
            }
            const proof = cell(table, row, 'evidence');
            const evidence = proof === null || EMPTY.test(proof.text)
                ? []
                : proof.text
                    .split(/;|\n/)
                    .map((text) => text.trim())
                    .filter((text) => text !== '')
                    .map((value) => ({ value, place: proof.place }));
            mitigations.push({
                id,
                status,
                source: 'stated',
                how,
                evidence,
                ticket: null,
                due: null,
                place: name.place,
            });
        }
    }
    return mitigations;
}
function readThreatTable(table, threats, report) {
    for (const row of table.rows) {
        const id = cell(table, row, 'id');
        const title = cell(table, row, 'threat');
        if (id === null || title === null)
            continue;
        if (threats.some((one) => one.id === id.text)) {
            report(`two threats have the id "${(0,_source_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(id.text)}"`, 'Give each threat its own id.', id.place);
            continue;
        }
        const layerCell = cell(table, row, 'layer');
        const layer = layerCell === null ? null : (0,_model_maestro_js__WEBPACK_IMPORTED_MODULE_1__/* .layerFromName */ .dC)(layerCell.text);
        if (layerCell !== null && layer === null && !EMPTY.test(layerCell.text)) {
            report(`unknown MAESTRO layer "${(0,_source_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(layerCell.text)}"`, 'Write L1 to L7, or the name of the layer.', layerCell.place);
        }
        const cvssCell = cell(table, row, 'cvss');
        const cvssText = cvssCell === null || EMPTY.test(cvssCell.text) ? null : cvssCell;
        const number = cvssText !== null && /^\d{1,2}(?:\.\d{1,4})?$/.test(cvssText.text) ? Number(cvssText.text) : null;
        if (number !== null && number > 10)
            report(`the CVSS base of ${(0,_source_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(id.text)} is ${number}`, 'Expected a number from 0 to 10.', cvssCell?.place ?? id.place);
        const cvss = cvssText === null || (number !== null && number > 10)
            ? null
            : (0,_entry_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .readCvss */ .G9)(number ?? cvssText.text, [], () => cvssText.place, (message, help) => report(message, help, cvssText.place));
        const mitigations = [];
        const named = cell(table, row, 'mitigations');
        for (const name of named === null || EMPTY.test(named.text)
            ? []
            : named.text.split(/[,;\n]/).map((part) => part.trim())) {
            const mitigation = (0,_model_names_js__WEBPACK_IMPORTED_MODULE_6__/* .mitigationFromName */ .DZ)(name);
            if (mitigation !== null && named !== null)
                mitigations.push({ value: mitigation, place: named.place });
            else if (name !== '')
                report(`unknown mitigation "${(0,_source_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(name)}"`, (0,_source_suggest_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .a)(name, (0,_model_names_js__WEBPACK_IMPORTED_MODULE_6__/* .mitigationIds */ .qs)()), named?.place ?? id.place);
        }
        const refs = cell(table, row, 'refs')
            ?.text.split(/[,;\s]+/)
            .filter((ref) => ref !== '') ?? [];
        threats.push({
            id: id.text,
            layer,
            title: title.text,
            cvss,
            mitigations,
            refs,
            aivss: readProfileCell(cell(table, row, 'aivss'), report),
            own: null,
            place: id.place,
        });
    }
    return threats;
}
/** A metric profile as its vector alone; what else can be said of one stands in front matter. */
function readProfileCell(found, report) {
    if (found === null || EMPTY.test(found.text))
        return null;
    const { text, place } = found;
    return (0,_profile_entry_js__WEBPACK_IMPORTED_MODULE_5__/* .readProfile */ .e)(text, [], () => place, (message, help) => report(message, help, place));
}


/***/ }),

/***/ 3397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readModelFile),
/* harmony export */   Y: () => (/* binding */ native)
/* harmony export */ });
/* harmony import */ var _model_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50);
/* harmony import */ var _source_decode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9903);
/* harmony import */ var _source_salvage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1964);
/* harmony import */ var _source_structured_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7326);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1754);





const KEY = /^\uFEFF?(?:[ \t]*(?:#[^\n]*|---[ \t]*|%[^\n]*)?\r?\n)*[ \t]*\{?\s*["']?agent-threat-model["']?\s*:/;
/** Threat models in the project's own YAML or JSON form, known by their first key `agent-threat-model`. */
const native = {
    id: 'native',
    recognises: (path, head) => /\.(ya?ml|json)$/i.test(path) && (KEY.test(head) || /^["']?agent-threat-model["']?\s*:/m.test(head)),
    read(text, path) {
        const parsed = (0,_source_structured_js__WEBPACK_IMPORTED_MODULE_3__/* .readStructured */ .cW)(text, path, { syntax: /\.json$/i.test(path) ? 'json' : 'yaml' });
        if (!parsed.ok)
            return { models: [], problems: parsed.problems.map((problem) => ({ ...problem, agent: null })) };
        const problems = [];
        if (!KEY.test(text.slice(0, 4096))) {
            problems.push({
                message: '"agent-threat-model" is not the first key',
                help: 'Move "agent-threat-model: 1" to the top; the first key says what the file is.',
                place: parsed.source.placeOf(['agent-threat-model']),
                agent: null,
            });
        }
        const rest = readModelFile(parsed.source, path, 'native');
        return { models: rest.models, problems: [...problems, ...rest.problems] };
    },
};
/** Reads the keys of the native form out of structured data: a whole file, or the front matter of a Markdown file. */
function readModelFile(source, path, format) {
    const { value: file, problems: disagreements, paths, placeOf } = (0,_source_salvage_js__WEBPACK_IMPORTED_MODULE_2__/* .salvage */ .a)(_model_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .modelFileSchema */ .x, source);
    const problems = disagreements.map((problem) => ({ ...problem, agent: null }));
    if (file === null)
        return { models: [], problems };
    const report = (message, help, at) => {
        problems.push({ message, help, place: placeOf(at), agent: null });
    };
    const parts = partsOf(file, report);
    const results = parts.map((one) => (0,_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .buildModel */ .y)(format, path, one, placeOf));
    const models = results.flatMap((result) => (result.model === null ? [] : [result.model]));
    const listed = disagreements.map((problem) => listedAt(paths.get(problem) ?? []));
    // An agent that was taken out as wrong has been told already.
    const isTold = (index) => file.agents === undefined
        ? file.agent === undefined && hasAgent(source.data)
        : listed.some((entry) => entry?.isAboutId && isSame(source.placeOf(entry.at), placeOf(['agents', index])));
    const only = models.length === 1 ? (models[0]?.agent.id.value ?? null) : null;
    const agentOf = (entry) => {
        if (!entry)
            return only;
        const id = (0,_source_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(source.data, [...entry.at, 'id']) ?? (0,_source_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(source.data, [...entry.at, 'agent', 'id']);
        return models.find((model) => model.agent.id.value === id)?.agent.id.value ?? null;
    };
    return {
        models,
        problems: [
            ...problems.map((problem, index) => ({ ...problem, agent: agentOf(listed[index]) })),
            ...results.flatMap((result, index) => (result.model === null && isTold(index) ? [] : result.problems)),
        ],
    };
}
function listedAt([list, index, ...rest]) {
    if (list !== 'agents' || index === undefined)
        return null;
    return { at: [list, index], isAboutId: ['id', 'agent', 'agent.id'].includes(rest.map(String).join('.')) };
}
function isSame(a, b) {
    return a.line === b.line && a.column === b.column;
}
function hasAgent(data) {
    return typeof data === 'object' && data !== null && Object.hasOwn(data, 'agent');
}
function partsOf(file, report) {
    const { agents, defaults, agent, $schema: _schema, 'agent-threat-model': _version, ...body } = file;
    if (agents === undefined) {
        if (defaults !== undefined)
            report('"defaults" stands without "agents"', 'Use "defaults" only beside "agents:".', ['defaults']);
        return [[{ body: { ...body, agent }, path: [] }]];
    }
    if (agent !== undefined)
        report('both "agent" and "agents" are given', 'Use "agent:" for one agent, "agents:" for several.', [
            'agent',
        ]);
    for (const key of Object.keys(body)) {
        report(`"${key}" stands beside "agents"`, 'Move it into one of the agents, or into "defaults:" if it holds for all.', [key]);
    }
    return agents.map((entry, index) => [
        { body: entry, path: ['agents', index] },
        ...(defaults === undefined ? [] : [{ body: defaults, path: ['defaults'] }]),
    ]);
}


/***/ }),

/***/ 1428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ readProfile),
/* harmony export */   k: () => (/* binding */ PROFILE_HELP)
/* harmony export */ });
/* harmony import */ var _aivss_profile_vector_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1847);
/* harmony import */ var _aivss_reliability_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1318);


const PROFILE_HELP = 'Write "AIVSS:1.0/LC:./CP:./AP:./SR:./EX:./PT:./CA:./TD:." (or AIVSS:2.0) with all eight metrics in this order.';
/** A metric profile in either of its forms; null, and reported, where its vector is not valid. */
function readProfile(value, path, placeOf, report) {
    const facts = typeof value === 'string' ? { vector: value } : value;
    const at = typeof value === 'string' ? path : [...path, 'vector'];
    const parsed = (0,_aivss_profile_vector_js__WEBPACK_IMPORTED_MODULE_0__/* .parseProfile */ .jZ)(facts.vector);
    if (!parsed.ok) {
        report(`the AIVSS vector ${parsed.reason}`, PROFILE_HELP, at);
        return null;
    }
    const { cvss, vector } = parsed.pair;
    const evidence = facts.evidence ?? null;
    const told = (message, help) => report(message, help, [...path, 'episodes']);
    return {
        value: facts.vector,
        vector: facts.episodes === undefined ? vector : withEpisodes(vector, facts.episodes, told),
        cvss,
        evidence,
        points: {
            cve: false,
            inKev: evidence === 'kev',
            exposed: facts.exposed ?? null,
            automatable: facts.automatable ?? null,
            impact: facts.impact ?? null,
        },
        printed: null,
        place: placeOf(at),
    };
}
/** The vector with the SR that its episodes give. What the vector says besides X must be the same. */
function withEpisodes(vector, { successes, trials }, report) {
    if (successes > trials) {
        report(`${successes} of ${trials} episodes succeeded`, 'There cannot be more successes than trials.');
        return vector;
    }
    const { value } = (0,_aivss_reliability_js__WEBPACK_IMPORTED_MODULE_1__/* .reliabilityOf */ .C)({ successes, trials });
    const stated = vector.metrics.SR;
    if (stated !== 'X' && stated !== value) {
        const gives = value === 'X' ? `are fewer than ${_aivss_reliability_js__WEBPACK_IMPORTED_MODULE_1__/* .MIN_EPISODES */ .O}, which is SR:X` : `give SR:${value}`;
        const help = 'Write SR:X in the vector, so that the episodes decide, or correct what is wrong.';
        report(`the vector says SR:${stated}, but ${successes} of ${trials} episodes ${gives}`, help);
    }
    return (0,_aivss_profile_vector_js__WEBPACK_IMPORTED_MODULE_0__/* .withReliability */ .hT)(vector, value);
}


/***/ }),

/***/ 5126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ mitigationsFromProse),
/* harmony export */   W: () => (/* binding */ placesWithin)
/* harmony export */ });
const STATUS = {
    present: 'in-place',
    absent: 'absent',
    uncertain: 'unknown',
    recommended: 'planned',
};
/**
 * What passages of prose say about mitigations: one entry per mitigation that they mention, at the sentence that decides.
 * The reader of sentences and its lexicon are loaded only here.
 */
async function mitigationsFromProse(passages) {
    const { readProse, settle } = await __webpack_require__.e(/* import() */ 7053).then(__webpack_require__.bind(__webpack_require__, 7053));
    const places = new Map();
    for (const passage of passages) {
        const placeOf = placesWithin(passage);
        for (const mention of readProse(passage.text, { uncertain: passage.uncertain }))
            places.set(mention, placeOf(mention.start));
    }
    return [...settle([...places.keys()])].map(([id, { stance, mention }]) => {
        const place = places.get(mention);
        if (place === undefined)
            throw new Error(`prose mention of ${id} has no place`);
        return {
            id,
            status: STATUS[stance],
            source: 'prose',
            how: null,
            evidence: [],
            ticket: null,
            due: null,
            place,
        };
    });
}
/** Places within a passage, for offsets that do not fall: the text is walked once. */
function placesWithin({ text, place }) {
    let line = 0;
    let lineStart = 0;
    let next = text.indexOf('\n');
    return (offset) => {
        for (; next !== -1 && next < offset; next = text.indexOf('\n', lineStart)) {
            line++;
            lineStart = next + 1;
        }
        return line === 0
            ? { ...place, column: place.column + offset }
            : { ...place, line: place.line + line, column: offset - lineStart + 1 };
    };
}


/***/ }),

/***/ 4360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ readerFor)
});

;// CONCATENATED MODULE: ./lib/formats/agentaz.js
/** AgentAz declarations, JSON: what an agent may do by design, its trust level and its boundaries. */
const agentaz = {
    id: 'agentaz',
    recognises: (path, head) => /\.json$/i.test(path) &&
        /^\uFEFF?\s*\{/.test(head) &&
        /"agent_id"\s*:/.test(head) &&
        /"trust_level"\s*:/.test(head) &&
        /"(?:worst_case_action|authority_boundary|tool_boundary)"\s*:/.test(head),
    async read(text, path) {
        const { readAgentaz } = await Promise.all(/* import() */[__webpack_require__.e(7053), __webpack_require__.e(8891), __webpack_require__.e(8698)]).then(__webpack_require__.bind(__webpack_require__, 8698));
        return readAgentaz(text, path);
    },
};

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(2311);
// EXTERNAL MODULE: ./lib/aivss/factors.js
var aivss_factors = __webpack_require__(7694);
// EXTERNAL MODULE: ./lib/source/decode.js
var decode = __webpack_require__(9903);
// EXTERNAL MODULE: ./lib/source/salvage.js
var salvage = __webpack_require__(1964);
// EXTERNAL MODULE: ./lib/source/structured.js + 4 modules
var structured = __webpack_require__(7326);
// EXTERNAL MODULE: ./lib/source/suggest.js
var suggest = __webpack_require__(6491);
// EXTERNAL MODULE: ./lib/formats/entry-parts.js
var entry_parts = __webpack_require__(8639);
// EXTERNAL MODULE: ./lib/model/names.js
var names = __webpack_require__(1133);
;// CONCATENATED MODULE: ./lib/formats/aivss-08.js








const unit = schemas/* number */.aig().min(0).max(1);
/** The assessment report of AIVSS 0.8, Appendix A. Other keys than these may stand in it; they do not bear on the score. */
const reportSchema = schemas/* looseObject */._H3({
    metadata: schemas/* looseObject */._H3({
        system_name: schemas/* string */.YjP().min(1).max(200),
        system_description: schemas/* string */.YjP().max(20_000).optional(),
    }),
    vulnerabilities: schemas/* array */.YOg(schemas/* looseObject */._H3({
        id: schemas/* string */.YjP().min(1).max(64),
        title: schemas/* string */.YjP().max(4000).optional(),
        description: schemas/* string */.YjP().max(20_000).optional(),
        owasp_category: schemas/* string */.YjP().max(200).optional(),
        cvss_base: schemas/* looseObject */._H3({
            vector_string: schemas/* string */.YjP().max(400).optional(),
            score: schemas/* number */.aig().min(0).max(10).optional(),
        })
            .optional(),
        amplification_factors: schemas/* record */.g1P(schemas/* string */.YjP().max(80), unit).optional(),
        threat_multiplier: schemas/* number */.aig().gt(0).max(1.5).optional(),
        scores: schemas/* looseObject */._H3({
            mitigation_factor: schemas/* number */.aig().gt(0).max(1).optional(),
            aivss: schemas/* number */.aig().min(0).max(10).optional(),
            severity: schemas/* string */.YjP().max(40).optional(),
        })
            .optional(),
    }))
        .min(1)
        .max(500),
});
/** AIVSS 0.8 assessment reports in JSON: every vulnerability becomes a threat with its own inputs. */
const aivss08 = {
    id: 'aivss-0.8',
    recognises: (path, head) => /\.json$/i.test(path) &&
        /^\uFEFF?\s*\{/.test(head) &&
        /"vulnerabilities"\s*:|"amplification_factors"\s*:/.test(head) &&
        /"(?:metadata|cvss_base)"\s*:/.test(head),
    read(text, path) {
        const parsed = (0,structured/* readStructured */.cW)(text, path, { syntax: 'json' });
        if (!parsed.ok)
            return { models: [], problems: parsed.problems.map((problem) => ({ ...problem, agent: null })) };
        const { value: file, problems: disagreements, placeOf } = (0,salvage/* salvage */.a)(reportSchema, parsed.source);
        if (file === null)
            return { models: [], problems: disagreements.map((problem) => ({ ...problem, agent: null })) };
        const id = (0,names/* slug */.yR)(file.metadata.system_name) ||
            (0,names/* slug */.yR)(path
                .split('/')
                .at(-1)
                ?.replace(/\.[^.]*$/, '') ?? '');
        const problems = disagreements.map((problem) => ({ ...problem, agent: id }));
        const report = (message, help, at) => {
            problems.push({ message, help, place: placeOf(at), agent: id });
        };
        const seen = new Set();
        const threats = file.vulnerabilities.map((one, index) => {
            const at = ['vulnerabilities', index];
            if (seen.has(one.id))
                report(`two vulnerabilities have the id "${(0,decode/* shorten */.ml)(one.id)}"`, 'Give each its own id.', [...at, 'id']);
            seen.add(one.id);
            return readVulnerability(one, at, placeOf, report);
        });
        const place = placeOf(['metadata', 'system_name']);
        const model = {
            format: 'aivss-0.8',
            path,
            place,
            agent: {
                id: { value: id, place },
                name: file.metadata.system_name,
                description: file.metadata.system_description ?? null,
                owner: null,
                exposure: null,
                artefacts: [],
            },
            listing: null,
            capabilities: [],
            cvss: null,
            scored: 'threats',
            factors: highest(threats),
            factorNames: 'standard',
            maturity: null,
            strength: null,
            mitigations: [],
            threats,
            layers: {},
            review: null,
            declared: null,
            profile: null,
            ssvc: null,
        };
        return { models: [model], problems };
    },
};
function readVulnerability(one, at, placeOf, report) {
    const factors = {};
    for (const [name, value] of Object.entries(one.amplification_factors ?? {})) {
        const where = [...at, 'amplification_factors', name];
        const factor = (0,aivss_factors/* factorFromName */.zJ)(name);
        if (factor === null)
            report(`unknown factor "${(0,decode/* shorten */.ml)(name)}"`, (0,suggest/* didYouMean */.a)(name, aivss_factors/* FACTOR_IDS */.rs), where);
        else if (factors[factor] !== undefined)
            report(`"${(0,decode/* shorten */.ml)(name)}" states the factor ${factor} a second time`, 'Keep one spelling.', where);
        else
            factors[factor] = { value, why: null, place: placeOf(where) };
    }
    const cvss = one.cvss_base;
    const vector = cvss?.vector_string;
    const number = (value, where) => value === undefined ? null : { value, why: null, place: placeOf(where) };
    const printed = one.scores?.aivss;
    return {
        id: one.id,
        layer: null,
        title: one.title ?? one.owasp_category ?? one.id,
        cvss: cvss === undefined || (vector === undefined && cvss.score === undefined)
            ? null
            : (0,entry_parts/* readCvss */.G9)({
                ...(vector === undefined ? {} : { vector }),
                ...(cvss.score === undefined ? {} : { base: cvss.score }),
            }, [...at, 'cvss_base'], placeOf, report),
        mitigations: [],
        refs: one.owasp_category === undefined ? [] : [one.owasp_category],
        aivss: null,
        own: {
            factors,
            maturity: number(one.threat_multiplier, [...at, 'threat_multiplier']),
            strength: number(one.scores?.mitigation_factor, [...at, 'scores', 'mitigation_factor']),
            declared: printed === undefined
                ? null
                : {
                    aivss: printed,
                    severity: one.scores?.severity?.toLowerCase() ?? null,
                    place: placeOf([...at, 'scores', 'aivss']),
                },
        },
        place: placeOf([...at, 'id']),
    };
}
/** Of each factor the highest value that any vulnerability states: what limits and conditions on factors must see. */
function highest(threats) {
    const result = {};
    for (const id of aivss_factors/* FACTOR_IDS */.rs) {
        const values = threats.flatMap((threat) => threat.own?.factors[id] ?? []);
        const top = values.toSorted((a, b) => b.value - a.value)[0];
        if (top !== undefined && values.length === threats.length)
            result[id] = top;
    }
    return result;
}

// EXTERNAL MODULE: ./lib/model/day.js
var model_day = __webpack_require__(1427);
// EXTERNAL MODULE: ./lib/model/maestro.js
var maestro = __webpack_require__(0);
// EXTERNAL MODULE: ./lib/aivss/cvss.js
var cvss = __webpack_require__(8103);
// EXTERNAL MODULE: ./lib/aivss/exploit-evidence.js
var exploit_evidence = __webpack_require__(7619);
// EXTERNAL MODULE: ./lib/aivss/profile-vector.js
var profile_vector = __webpack_require__(1847);
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

// EXTERNAL MODULE: ./lib/aivss/reliability.js
var reliability = __webpack_require__(1318);
;// CONCATENATED MODULE: ./lib/formats/aivss-10-evidence.js


/** The metrics of which an assessment holds evidence that decides them. */
function supported({ metric_evidence, agentic_ai_profile }) {
    return ['SR', 'CA', 'TD'].flatMap((metric) => {
        const given = metric_evidence?.[metric];
        const record = given ?? agentic_ai_profile?.metrics?.[metric]?.evidence;
        if (record === undefined)
            return [];
        const at = given === undefined ? ['agentic_ai_profile', 'metrics', metric] : ['metric_evidence', metric];
        const value = DECIDE[metric](record);
        return value === null ? [] : [{ metric, value, at }];
    });
}
/** Null: the record does not say what would decide the metric. */
const DECIDE = { SR: aivss_10_evidence_reliability, CA: ceilings, TD: records };
function aivss_10_evidence_reliability(record) {
    const { method, deterministic_outcome, successes, episodes } = record;
    switch (method) {
        case undefined:
            return null;
        case 'insufficient-evidence':
            return 'X';
        case 'deterministic-proof':
            return deterministic_outcome == null ? 'X' : deterministic_outcome === 'success' ? 'R' : 'U';
        case 'empirical': {
            const { production_equivalent, budget_enforced, independent } = record;
            if (![production_equivalent, budget_enforced, independent].every((one) => one === true))
                return 'X';
            if (successes == null || episodes == null || episodes < 1 || successes > episodes)
                return 'X';
            return (0,reliability/* reliabilityOf */.C)({ successes, trials: episodes }).value;
        }
    }
}
function ceilings(record) {
    const { ceiling_defined, coverage_complete, fail_closed, bypass_demonstrated } = record;
    const facts = [ceiling_defined, coverage_complete, fail_closed, bypass_demonstrated];
    if (facts.every((one) => one === undefined))
        return null;
    return costAbuse({
        ceilingDefined: ceiling_defined ?? null,
        coverageComplete: coverage_complete ?? null,
        failClosed: fail_closed ?? null,
        bypassDemonstrated: bypass_demonstrated ?? null,
    });
}
function records(record) {
    if (record.retrieval_tested === undefined)
        return null;
    return traceability({
        retrievalTested: record.retrieval_tested,
        actionsReconstructable: record.ordered_actions_reconstructable ?? null,
        principalsBounded: record.affected_principals_bounded ?? null,
        fieldsComplete: record.required_fields_complete ?? null,
        integrityProtected: record.integrity_protected ?? null,
        retentionVerified: record.retention_verified ?? null,
    });
}

// EXTERNAL MODULE: ./lib/formats/profile-entry.js
var profile_entry = __webpack_require__(1428);
;// CONCATENATED MODULE: ./lib/formats/aivss-10-profile.js





/** The metric profile that an assessment states, or null. */
function readProfileOf(file, placeOf, report) {
    const read = readVector(file, report);
    if (read === null)
        return null;
    const { vector, at } = read;
    return {
        value: vector.text,
        vector,
        cvss: null,
        evidence: evidenceOf(file, vector),
        points: pointsOf(file),
        printed: printedOf(file, placeOf),
        place: placeOf(at),
    };
}
/** The CVSS vector with the E that the evidence gives. */
function withResolvedMaturity(vector, evidence) {
    return evidence === null ? vector : (0,cvss/* withExploitMaturity */.j)(vector, (0,exploit_evidence/* exploitMaturity */.p5)(evidence));
}
/** The AIVSS vector; null, and reported, where there is none that is valid. Evidence that gives other values is reported too. */
function readVector(file, report) {
    const at = file.aivss_vector === undefined ? ['agentic_ai_profile', 'vector'] : ['aivss_vector'];
    const text = file.aivss_vector ?? file.agentic_ai_profile?.vector;
    if (text === undefined) {
        report('the assessment states no AIVSS vector', `Add "aivss_vector". ${profile_entry/* PROFILE_HELP */.k}`, ['finding_id']);
        return null;
    }
    const parsed = (0,profile_vector/* parseProfileVector */.qR)(text);
    if (!parsed.ok) {
        report(`the AIVSS vector ${parsed.reason}`, profile_entry/* PROFILE_HELP */.k, at);
        return null;
    }
    const { vector } = parsed;
    for (const { metric, value, at: where } of supported(file)) {
        if (value === vector.metrics[metric])
            continue;
        const message = `the vector says ${metric}:${vector.metrics[metric]}, but its evidence gives ${metric}:${value}`;
        report(message, 'Correct the one that is wrong; the vector counts until then.', where);
    }
    return { vector, at };
}
function readCvss(file, report) {
    const at = file.cvss_vector === undefined ? ['cvss', 'vector'] : ['cvss_vector'];
    const text = file.cvss_vector ?? file.cvss?.vector;
    if (text === undefined)
        return null;
    const parsed = (0,cvss/* parseCvssVector */.k)(text);
    if (parsed.ok)
        return { vector: parsed.vector, at };
    const help = 'Write a complete CVSS v4.0 vector, "CVSS:4.0/AV:.../SA:..."; the AIVSS metrics stand in their own.';
    report(`the CVSS vector ${parsed.reason}`, help, at);
    return null;
}
/** What an assessment of 1.0 resolves E from; a report, and 2.0, have it in the CVSS vector already. */
function evidenceOf(file, { version }) {
    if (version !== '1.0' || file.cvss_vector === undefined)
        return null;
    if (file.exploit_maturity_unresolved === true)
        return 'unresolved';
    const { evidence } = file;
    if (evidence === undefined)
        return null;
    return (0,exploit_evidence/* strongestEvidence */.Fd)([
        ...(evidence.cisa_kev === true ? ['kev'] : []),
        ...(evidence.vulnrichment_active === true ? ['active'] : []),
        ...(evidence.observed_local === true ? ['observed'] : []),
        ...(evidence.poc === true ? ['poc'] : []),
    ]);
}
function pointsOf(file) {
    const points = file.decision?.decision_points;
    return {
        cve: (file.cve_id ?? file.decision?.cve_id ?? null) !== null,
        inKev: file.evidence?.cisa_kev ?? points?.in_kev ?? false,
        exposed: file.publicly_exposed ?? points?.publicly_exposed ?? null,
        automatable: file.vulnrichment_automatable ?? file.automatable ?? points?.automatable ?? null,
        impact: file.vulnrichment_technical_impact ?? file.technical_impact ?? points?.technical_impact ?? null,
    };
}
function printedOf(file, placeOf) {
    const stated = (value, at) => value == null ? null : { value, place: placeOf(at) };
    const normative = file.scores?.mode1_interpretation?.aivss;
    return {
        bte: stated(file.cvss?.cvss_bte, ['cvss', 'cvss_bte']) ??
            stated(normative, ['scores', 'mode1_interpretation', 'aivss']),
        effectClass: stated(file.agentic_ai_profile?.agentic_effect_class, [
            'agentic_ai_profile',
            'agentic_effect_class',
        ]),
        experimental: stated(file.scores?.candidate_adjusted?.aivss, ['scores', 'candidate_adjusted', 'aivss']),
    };
}

;// CONCATENATED MODULE: ./lib/formats/aivss-10-schema.js

const known = schemas/* boolean */.zMY().nullable().optional();
const count = schemas/* number */.aig().int().min(0).nullable().optional();
const impact = schemas/* enum */.k5n(['partial', 'total']).optional();
const vector = schemas/* string */.YjP().min(1).max(400);
/** The evidence of one metric; which keys it has depends on the metric. */
const record = schemas/* looseObject */._H3({
    method: schemas/* enum */.k5n(['deterministic-proof', 'empirical', 'insufficient-evidence']).optional(),
    deterministic_outcome: schemas/* enum */.k5n(['success', 'failure']).nullable().optional(),
    successes: count,
    episodes: count,
    production_equivalent: known,
    budget_enforced: known,
    independent: known,
    ceiling_defined: known,
    coverage_complete: known,
    fail_closed: known,
    bypass_demonstrated: known,
    retrieval_tested: known,
    ordered_actions_reconstructable: known,
    affected_principals_bounded: known,
    required_fields_complete: known,
    integrity_protected: known,
    retention_verified: known,
});
const reported = schemas/* looseObject */._H3({ evidence: record.optional() });
/**
 * An assessment (input) or report of AIVSS 1.0 or of the 2.0 candidate: one finding on one path. Other keys than these may
 * stand in it; they do not bear on what is read.
 */
const assessmentSchema = schemas/* looseObject */._H3({
    finding_id: schemas/* string */.YjP().min(1).max(200),
    path_id: schemas/* string */.YjP().min(1).max(200).optional(),
    title: schemas/* string */.YjP().max(4000).optional(),
    summary: schemas/* string */.YjP().max(20_000).optional(),
    risk_category: schemas/* union */.KCZ([
        schemas/* string */.YjP().max(200),
        schemas/* looseObject */._H3({ id: schemas/* string */.YjP().max(200), maestro_layer: schemas/* string */.YjP().max(80).optional() }),
    ])
        .optional(),
    taxonomy_metadata: schemas/* looseObject */._H3({ maestro_layer: schemas/* string */.YjP().max(80).optional() })
        .nullable()
        .optional(),
    agentic_applicability: schemas/* looseObject */._H3({
        model_directed_goal_pursuit: schemas/* boolean */.zMY().optional(),
        action_selection_or_sequencing: schemas/* boolean */.zMY().optional(),
    })
        .optional(),
    cvss_vector: vector.optional(),
    aivss_vector: vector.optional(),
    cvss: schemas/* looseObject */._H3({ vector: vector.optional(), cvss_bte: schemas/* number */.aig().min(0).max(10).optional() })
        .optional(),
    agentic_ai_profile: schemas/* looseObject */._H3({
        vector: vector.optional(),
        metrics: schemas/* looseObject */._H3({ SR: reported.optional(), CA: reported.optional(), TD: reported.optional() })
            .optional(),
        agentic_effect_class: schemas/* enum */.k5n(['A0', 'A1', 'A2', 'AX']).optional(),
    })
        .optional(),
    metric_evidence: schemas/* looseObject */._H3({ SR: record.optional(), CA: record.optional(), TD: record.optional() })
        .optional(),
    evidence: schemas/* looseObject */._H3({ cisa_kev: known, vulnrichment_active: known, observed_local: known, poc: known })
        .optional(),
    exploit_maturity_unresolved: schemas/* boolean */.zMY().optional(),
    publicly_exposed: schemas/* boolean */.zMY().optional(),
    automatable: schemas/* boolean */.zMY().optional(),
    technical_impact: impact,
    vulnrichment_automatable: schemas/* boolean */.zMY().optional(),
    vulnrichment_technical_impact: impact,
    cve_id: schemas/* string */.YjP().max(40).nullable().optional(),
    decision: schemas/* looseObject */._H3({
        cve_id: schemas/* string */.YjP().max(40).nullable().optional(),
        decision_points: schemas/* looseObject */._H3({
            in_kev: schemas/* boolean */.zMY().optional(),
            publicly_exposed: schemas/* boolean */.zMY().optional(),
            automatable: schemas/* boolean */.zMY().optional(),
            technical_impact: impact,
        })
            .optional(),
    })
        .optional(),
    scores: schemas/* looseObject */._H3({
        mode1_interpretation: schemas/* looseObject */._H3({ aivss: schemas/* number */.aig().min(0).max(10).optional() }).optional(),
        candidate_adjusted: schemas/* looseObject */._H3({ aivss: schemas/* number */.aig().min(0).max(10).nullable().optional() })
            .optional(),
    })
        .optional(),
    provenance: schemas/* looseObject */._H3({
        assessor: schemas/* string */.YjP().max(4000).nullable().optional(),
        assessor_kind: schemas/* string */.YjP().max(80).optional(),
        assessed_at: schemas/* string */.YjP().max(80).optional(),
    })
        .optional(),
});

;// CONCATENATED MODULE: ./lib/formats/aivss-10.js









/**
 * Assessments and reports of AIVSS 1.0 and of the 2.0 candidate in JSON: one finding on one path, with a metric profile. They
 * state none of the ten factors, so a score of 0.8 stays open.
 */
const aivss10 = {
    id: 'aivss-1.0',
    recognises: (path, head) => /\.json$/i.test(path) &&
        /^\uFEFF?\s*\{/.test(head) &&
        /"(?:finding_id|path_id)"\s*:/.test(head) &&
        /"(?:aivss_vector|aivss_version|agentic_ai_profile)"\s*:/.test(head),
    read(text, path) {
        const parsed = (0,structured/* readStructured */.cW)(text, path, { syntax: 'json' });
        if (!parsed.ok)
            return { models: [], problems: parsed.problems.map((problem) => ({ ...problem, agent: null })) };
        const { value: file, problems: disagreements, placeOf } = (0,salvage/* salvage */.a)(assessmentSchema, parsed.source);
        if (file === null)
            return { models: [], problems: disagreements.map((problem) => ({ ...problem, agent: null })) };
        const id = (0,names/* slug */.yR)(file.path_id ?? file.finding_id) || (0,names/* slug */.yR)(stemOf(path));
        const problems = disagreements.map((problem) => ({ ...problem, agent: id }));
        const report = (message, help, at) => {
            problems.push({ message, help, place: placeOf(at), agent: id });
        };
        checkApplicability(file, report);
        return { models: [modelOf(file, id, path, placeOf, report)], problems };
    },
};
function modelOf(file, id, path, placeOf, report) {
    const place = placeOf([file.path_id === undefined ? 'finding_id' : 'path_id']);
    const profile = readProfileOf(file, placeOf, report);
    const cvss = readCvss(file, report);
    const scored = cvss === null ? null : withResolvedMaturity(cvss.vector, profile?.evidence ?? null);
    const maturity = scored === null ? null : (0,names/* maturityFromName */.xs)(scored.metrics.get('E') ?? '');
    const category = file.risk_category;
    const refs = category === undefined ? [] : [typeof category === 'string' ? category : category.id];
    const layer = readLayer(file, report);
    const exposed = file.publicly_exposed ?? file.decision?.decision_points?.publicly_exposed;
    return {
        format: 'aivss-1.0',
        path,
        place,
        agent: {
            id: { value: id, place },
            name: file.title ?? id,
            description: file.summary ?? null,
            owner: null,
            exposure: exposed === true ? { value: 'public', place: placeOf(exposedAt(file)) } : null,
            artefacts: [],
        },
        listing: null,
        capabilities: [],
        cvss: cvss === null ? null : { base: null, vector: cvss.vector.text, why: null, place: placeOf(cvss.at) },
        scored: 'agent',
        factors: {},
        factorNames: 'standard',
        maturity: maturity === null || cvss === null ? null : { value: maturity, why: null, place: placeOf(cvss.at) },
        strength: null,
        mitigations: [],
        threats: [
            {
                id: file.finding_id,
                layer,
                title: file.title ?? file.summary ?? file.finding_id,
                cvss: null,
                mitigations: [],
                refs,
                aivss: null,
                own: null,
                place: placeOf(['finding_id']),
            },
        ],
        layers: {},
        review: reviewOf(file, placeOf),
        declared: null,
        profile,
        ssvc: null,
    };
}
/** AIVSS 1.0 and 2.0 are about systems in which a model pursues goals and chooses actions; of others they say nothing. */
function checkApplicability({ agentic_applicability: applies }, report) {
    for (const key of ['model_directed_goal_pursuit', 'action_selection_or_sequencing'])
        if (applies?.[key] === false)
            report(`${key} is false, so AIVSS does not apply to the system that is assessed`, 'Correct it if the system is an agent; else take the file out with "ignore:".', ['agentic_applicability', key]);
}
function readLayer(file, report) {
    const { risk_category: category, taxonomy_metadata: metadata } = file;
    const own = typeof category === 'string' ? undefined : category?.maestro_layer;
    const name = own ?? metadata?.maestro_layer;
    if (name === undefined)
        return null;
    const layer = (0,maestro/* layerFromName */.dC)(name);
    if (layer === null) {
        const at = [own === undefined ? 'taxonomy_metadata' : 'risk_category', 'maestro_layer'];
        report(`unknown MAESTRO layer "${(0,decode/* shorten */.ml)(name)}"`, (0,suggest/* didYouMean */.a)(name, maestro/* LAYER_IDS */.pn), at);
    }
    return layer;
}
/** Only a person reviews; what a scanner or a model assessed nobody has looked at yet. */
function reviewOf({ provenance }, placeOf) {
    if (provenance?.assessor_kind !== 'human')
        return null;
    const place = placeOf(['provenance']);
    const day = provenance.assessed_at?.slice(0, 10) ?? '';
    return {
        by: provenance.assessor ?? null,
        on: (0,model_day/* isDay */.N)(day) ? { value: day, place: placeOf(['provenance', 'assessed_at']) } : null,
        expires: null,
        artefacts: new Map(),
        place,
    };
}
function exposedAt(file) {
    return file.publicly_exposed === undefined
        ? ['decision', 'decision_points', 'publicly_exposed']
        : ['publicly_exposed'];
}
function stemOf(path) {
    return (path.split('/').at(-1) ?? '').replace(/\.[^.]*$/, '');
}

// EXTERNAL MODULE: ./lib/formats/listing.js + 3 modules
var listing = __webpack_require__(1909);
// EXTERNAL MODULE: ./lib/formats/markdown-tables.js
var markdown_tables = __webpack_require__(7757);
;// CONCATENATED MODULE: ./lib/formats/markdown-limits.js
/** The parser takes 10 to 40 µs for each character. The largest threat models found have about 100,000. */
const MAX_CHARACTERS = 262_144;
/** Quotes and lists within each other; the parser nests its calls as deep. */
const MAX_NESTING = 16;
/**
 * The parser takes time that is quadratic in the marks and in the lines of one paragraph (about 50 ns each time), and in the
 * underlines of a whole text. A table of 1,000 rows stays below.
 */
const MAX_WORK = 100_000_000;
const MARK = /[*_~[\]]/g;
const CONTAINER = /[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))/y;
const UNDERLINE = /^[ \t>]*(?:-+|=+)[ \t]*$/;
/** Whether a Markdown text is too long, too nested or too dense to be parsed within seconds; linear in its length. */
function tooCostly(text) {
    if (text.length > MAX_CHARACTERS)
        return {
            message: `the Markdown text has ${text.length} characters, more than the ${MAX_CHARACTERS} that are read`,
            help: 'Shorten it, or use the YAML form.',
            index: 0,
        };
    let [work, underlines, marks, lines] = [0, 0, 0, 0];
    let index = 0;
    for (const line of text.split('\n')) {
        if (nestingOf(line) > MAX_NESTING)
            return {
                message: `quotes and lists stand more than ${MAX_NESTING} levels deep in each other`,
                help: 'Flatten them; no threat model needs this depth.',
                index,
            };
        if (line.trim() === '') {
            work += marks * marks + lines * lines;
            marks = 0;
            lines = 0;
        }
        else {
            lines++;
            marks += line.match(MARK)?.length ?? 0;
            if (UNDERLINE.test(line))
                underlines++;
        }
        if (work + marks * marks + lines * lines + 3 * underlines * underlines > MAX_WORK)
            return {
                message: 'the Markdown text up to here holds too many marks or lines without a blank line to be read',
                help: 'Break long paragraphs, lists and tables up with blank lines.',
                index,
            };
        index += line.length + 1;
    }
    return null;
}
function nestingOf(line) {
    let depth = 0;
    CONTAINER.lastIndex = 0;
    while (depth <= MAX_NESTING && CONTAINER.test(line))
        depth++;
    return depth;
}

// EXTERNAL MODULE: ./lib/formats/native.js
var formats_native = __webpack_require__(3397);
// EXTERNAL MODULE: ./lib/formats/prose-mitigations.js
var prose_mitigations = __webpack_require__(5126);
;// CONCATENATED MODULE: ./lib/formats/markdown.js







/**
 * Markdown threat models: the native keys in YAML front matter, and tables, layer headings and prose in the body.
 * Only what the rendered page shows is read.
 */
const markdown = {
    id: 'markdown',
    recognises: (path, head) => /\.(md|markdown)$/i.test(path) &&
        /^\uFEFF?---[ \t]*\r?\n[\s\S]*?^["']?agent-threat-model["']?\s*:/m.test(head),
    async read(text, path) {
        const split = splitFrontMatter(text);
        if (split === null) {
            return {
                models: [],
                problems: [
                    {
                        message: 'the file has no front matter that names the agent',
                        help: 'Begin the file with "---", "agent-threat-model: 1", "agent:", "  id: my-agent" and "---".',
                        place: { path, line: 1, column: 1 },
                        agent: null,
                    },
                ],
            };
        }
        const parsed = (0,structured/* readStructured */.cW)(split.front, path, { syntax: 'yaml', lineOffset: 1 });
        if (!parsed.ok)
            return { models: [], problems: parsed.problems.map((problem) => ({ ...problem, agent: null })) };
        const front = (0,formats_native/* readModelFile */.G)(parsed.source, path, 'markdown');
        const model = front.models[0];
        if (model === undefined)
            return front;
        if (front.models.length > 1)
            return severalAgents(front, path);
        const costly = tooCostly(split.body);
        if (costly !== null) {
            const { message, help, index } = costly;
            const place = (0,structured/* placeOfIndex */.DY)(split.body, index, path, split.bodyLine - 1);
            return {
                models: [model],
                problems: [...front.problems, { message, help, place, agent: model.agent.id.value }],
            };
        }
        const { readBlocks } = await Promise.all(/* import() */[__webpack_require__.e(589), __webpack_require__.e(6399)]).then(__webpack_require__.bind(__webpack_require__, 6399));
        const body = readBody(readBlocks(split.body, path, split.bodyLine - 1), model.agent.id.value);
        const joined = await joinBody(model, body);
        return { models: [joined.model], problems: [...front.problems, ...body.problems, ...joined.problems] };
    },
};
function severalAgents(front, path) {
    const help = 'Write one Markdown file per agent, or use the YAML form with "agents:".';
    const problem = {
        message: 'a Markdown file can hold one agent only',
        help,
        place: { path, line: 1, column: 1 },
        agent: null,
    };
    return { models: front.models, problems: [...front.problems, problem] };
}
function splitFrontMatter(text) {
    const match = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m.exec(text);
    if (match === null || match.index !== 0)
        return null;
    const front = match[1] ?? '';
    return { front, body: text.slice(match[0].length), bodyLine: match[0].split('\n').length };
}
/** Sections whose prose speaks of what could go wrong or ought to be done, not of what is in place. */
const NOT_TODAY = /threat|risk|attack|abuse|recommend|todo|to do|plan|roadmap|future|gap|residual|out of scope|assumption|question|example|appendix/i;
function readBody(blocks, agent) {
    const problems = [];
    const report = (message, help, place) => problems.push({ message, help, place, agent });
    let factors = null;
    let mitigations = null;
    let threats = null;
    const places = {
        factors: null,
        mitigations: null,
        threats: null,
    };
    const layers = new Map();
    const passages = [];
    const headings = [];
    let layer = null;
    for (const block of blocks) {
        if (block.kind === 'heading') {
            while (headings.length > 0 && (headings.at(-1)?.depth ?? 0) >= block.depth)
                headings.pop();
            headings.push({ depth: block.depth, text: block.title.text });
            const id = (0,maestro/* layerFromName */.dC)(block.title.text);
            if (id !== null)
                layer = { id, depth: block.depth };
            else if (layer !== null && block.depth <= layer.depth)
                layer = null;
        }
        else if (block.kind === 'hidden') {
            if (hidesTable(block.text)) {
                const help = 'Move the table into the visible text; what the rendered page does not show is never read.';
                report('a factor or mitigation table stands in code, a comment or raw HTML', help, block.place);
            }
        }
        else if (block.kind === 'table') {
            const kind = (0,markdown_tables/* tableKind */.jr)(block.table);
            if (kind === 'factors') {
                factors = (0,markdown_tables/* readFactorTable */.Ys)(block.table, factors ?? new Map(), report);
                places.factors ??= block.table.place;
            }
            else if (kind === 'mitigations') {
                mitigations = (0,markdown_tables/* readMitigationTable */.qB)(block.table, mitigations ?? [], report);
                places.mitigations ??= block.table.place;
            }
            else if (kind === 'threats') {
                threats = (0,markdown_tables/* readThreatTable */.P8)(block.table, threats ?? [], report);
                places.threats ??= block.table.place;
            }
        }
        else {
            const uncertain = /^\s*(?:unknown\b|not certain\b)/i.test(block.passage.text);
            const passage = { ...block.passage, uncertain };
            if (layer !== null) {
                const before = layers.get(layer.id);
                layers.set(layer.id, {
                    text: before === undefined ? passage.text : `${before.text}\n${passage.text}`,
                    state: uncertain || before?.state === 'uncertain' ? 'uncertain' : 'stated',
                    place: before?.place ?? passage.place,
                });
            }
            if (layer !== null || !headings.some((heading) => heading.depth > 1 && NOT_TODAY.test(heading.text)))
                passages.push(passage);
        }
    }
    return {
        factors,
        factorsPlace: places.factors,
        mitigations,
        mitigationsPlace: places.mitigations,
        threats,
        threatsPlace: places.threats,
        layers,
        passages,
        problems,
    };
}
/** Joins body and front matter; a key may stand in either part, not in both. What a table or entry states outweighs prose. */
async function joinBody(model, body) {
    const problems = [];
    const both = (what, place) => {
        if (place === null)
            return;
        const help = 'Keep them in one of the two places; which would count is not defined.';
        problems.push({
            message: `${what} stand in the front matter and in a table`,
            help,
            place,
            agent: model.agent.id.value,
        });
    };
    const frontFactors = Object.keys(model.factors).length > 0;
    if (frontFactors && body.factors !== null)
        both('factors', body.factorsPlace);
    if (model.mitigations.length > 0 && body.mitigations !== null)
        both('mitigations', body.mitigationsPlace);
    if (model.threats.length > 0 && body.threats !== null)
        both('threats', body.threatsPlace);
    for (const [id, layer] of body.layers)
        if (model.layers[id] !== undefined)
            both(`statements about ${id}`, layer.place);
    const stated = model.mitigations.length > 0 ? model.mitigations : (body.mitigations ?? []);
    const prose = (await (0,prose_mitigations/* mitigationsFromProse */.S)(body.passages)).filter((one) => !stated.some((other) => other.id === one.id));
    return {
        model: {
            ...model,
            factors: frontFactors ? model.factors : Object.fromEntries(body.factors ?? []),
            mitigations: [...stated, ...prose],
            threats: model.threats.length > 0 ? model.threats : (body.threats ?? []),
            layers: { ...Object.fromEntries(body.layers), ...model.layers },
        },
        problems,
    };
}
function hidesTable(text) {
    const words = text
        .slice(0, 200_000)
        .replace(/<!--|-->/g, '\n')
        .replace(/<[^<>]*>/g, '|');
    return (/\|?\s*factors?\s*\|+\s*\|?\s*value/i.test(words) ||
        /\|?\s*mitigations?\s*\|[\s|]*status/i.test(words) ||
        words.split('\n').some(isTableHeader));
}
/** Whether a line heads a factor or mitigation table, in whatever order its columns stand. */
function isTableHeader(line) {
    if (!line.includes('|'))
        return false;
    const [first, ...others] = line
        .split('|')
        .map(aivss_factors/* normaliseName */.GX)
        .filter((cell) => cell !== '');
    return ((first === 'factor' && others.includes('value')) || (first === 'mitigation' && others.includes('status')));
}

// EXTERNAL MODULE: ./lib/model/asi.js
var asi = __webpack_require__(3946);
;// CONCATENATED MODULE: ./lib/formats/markdown-prose/front.js


/** Longer front matter is no front matter. */
const MOST_LINES = 200;
/** Takes the front matter off a Markdown text. Linear in its length. */
function splitFront(text) {
    const start = text.startsWith('\uFEFF') ? 1 : 0;
    const whole = { front: null, body: text.slice(start), bodyLine: 1 };
    const first = lineAt(text, start);
    if (!/^---[ \t]*$/.test(first.line))
        return whole;
    let at = first.next;
    for (let line = 2; line <= MOST_LINES && at < text.length; line++) {
        const { line: words, next } = lineAt(text, at);
        if (/^---[ \t]*$/.test(words))
            return { front: text.slice(first.next, at), body: text.slice(next), bodyLine: line + 1 };
        at = next;
    }
    return whole;
}
function lineAt(text, at) {
    const end = text.indexOf('\n', at);
    const next = end === -1 ? text.length : end + 1;
    return { line: text.slice(at, end === -1 ? text.length : end).replace(/\r$/, ''), next };
}
const NO_FRONT = {
    id: null,
    title: null,
    owner: null,
    reviewed: null,
    cvss: null,
    keys: new Set(),
};
const REVIEWED = new Set([
    'lastreviewed',
    'lastreview',
    'reviewed',
    'reviewedat',
    'reviewedon',
    'reviewdate',
]);
const ID = /^[a-z0-9][a-z0-9-]{0,63}$/;
/** Reads the few keys that are known; front matter that is no YAML map says nothing. */
function readFront(front, path) {
    const parsed = (0,structured/* readStructured */.cW)(front, path, { syntax: 'yaml', lineOffset: 1 });
    if (!parsed.ok)
        return NO_FRONT;
    const { source } = parsed;
    const { data } = source;
    if (typeof data !== 'object' || data === null)
        return NO_FRONT;
    const found = new Map();
    const keys = new Set();
    for (const [key, value] of Object.entries(data)) {
        const name = key.toLowerCase().replace(/[^a-z]/g, '');
        keys.add(name);
        const known = REVIEWED.has(name) ? 'reviewed' : name;
        if (!found.has(known))
            found.set(known, { value, place: source.placeOf([key]) });
    }
    const text = (key) => {
        const one = found.get(key);
        return one !== undefined && typeof one.value === 'string' && one.value.trim() !== ''
            ? { value: one.value.trim(), place: one.place }
            : null;
    };
    const id = text('agent');
    const reviewed = text('reviewed');
    const cvss = found.get('cvss');
    return {
        id: id !== null && ID.test(id.value) ? id : null,
        title: text('title')?.value ?? null,
        owner: text('owner'),
        reviewed: reviewed !== null && (0,model_day/* isDay */.N)(reviewed.value) ? reviewed : null,
        cvss: cvss !== undefined && (typeof cvss.value === 'string' || typeof cvss.value === 'number')
            ? { value: cvss.value, place: cvss.place }
            : null,
        keys,
    };
}

;// CONCATENATED MODULE: ./lib/formats/markdown-prose/name.js

const WORDS = /\b(?:(?:security|ai|stride|maestro|mitre atlas|agentic) )*threat[-_ ]?model(?:s|l?ing)?(?: (?:analysis|document|report|assessment|review|overview))?\b/gi;
const EDGES = /^(?:(?:the|a|an|for|of|and|security|on|to)\s+|[\s:,.;()[\]\u2013\u2014|/-])+|(?:\s+(?:the|a|an|for|of|and)|[\s:,.;()[\]\u2013\u2014|/-])+$/gi;
/** Folders that say nothing of whose files they hold. */
const PLACES = /^(?:\.?docs?|documentation|security|design|architecture|\.github|threat[-_ ]?models?|models?|src|adr|references?|specs?|wiki|content|pages|guides?|en|\.aivss|.*docs)$/i;
/** The title without the words "Threat Model"; empty where nothing is left. */
function nameOfTitle(title) {
    const whole = title
        .slice(0, 300)
        .replace(/\([^()]*\)\s*$/, '')
        .replace(/\s+/g, ' ');
    const parts = whole.split(/ [\u2013\u2014|-] |: /);
    const others = parts.filter((part) => part.search(WORDS) === -1);
    const rest = others.length > 0 && others.length < parts.length ? others.join(' ') : whole.replaceAll(WORDS, ' ');
    return rest.replace(/\s+/g, ' ').trim().replace(EDGES, '').slice(0, 200);
}
/** The part of a file's name that is not "threat model", as an id; empty where there is none. */
function idOfFile(path) {
    const stem = (path.split('/').at(-1) ?? '').replace(/\.[^.]*$/, '').replace(/\.aivss$/i, '');
    return (0,names/* slug */.yR)(stem.slice(0, 200).replace(/threat[-_ ]?model(?:s|l?ing)?/gi, ' '));
}
/** The nearest folder whose name says whose files it holds, as an id; empty where there is none. */
function idOfFolder(path) {
    const folder = path
        .split('/')
        .slice(0, -1)
        .findLast((name) => !PLACES.test(name) && (0,names/* slug */.yR)(name) !== '');
    return folder === undefined ? '' : (0,names/* slug */.yR)(folder);
}
/** The stem as it stands, for a file of which nothing else tells whose it is. */
function idOfStem(path) {
    return (0,names/* slug */.yR)((path.split('/').at(-1) ?? '').replace(/\.[^.]*$/, '')) || 'threat-model';
}

;// CONCATENATED MODULE: ./lib/formats/markdown-prose/subject.js
/** Words that make the next noun an AI system. */
const KINDS = wordSet('ai llm agentic autonomous coding genai generative conversational gpt');
/** Nouns for a system that acts for somebody. Alone they mean people and daemons too. */
const ACTORS = wordSet('agent assistant copilot chatbot bot');
const PLURALS = wordSet('agents assistants copilots chatbots bots');
const SYSTEMS = wordSet('system application app service pipeline workflow loop backend');
const MCP_PARTS = wordSet('server servers service services endpoint http bridge connector');
const JOINED = wordSet('powered based driven backed enabled native');
/** Before "agent": programs and people that are no AI agents. */
const OTHER_AGENTS = wordSet('user ssh gpg mail transfer monitoring monitor build endpoint node host backup log logging metrics telemetry threat polkit human call elastic datadog qemu guest device relay');
/** Things that are made for agents or stand before them, and are none. */
const FOR_AGENTS = wordSet('guard guards guardrail guardrails firewall gateway scanner linter sdk library framework toolkit harness benchmark proxy sandbox monitor detector auditor registry governance policy security safety memory skill skills identity permission permissions protocol spec specification standard observability tracing evaluation eval evals testing client inspector wrapper orchestrator orchestration runtime hub marketplace wallet payment payments attestation authorization extension plugin kit template catalog router broker relay verifier validator analyzer firewalls broker control ledger escrow checker reviewer tool tools tooling cli ide editor vault middleware layer engine');
/** Before the noun these say that somebody else's agent is meant. */
const FOREIGN = wordSet('malicious compromised rogue hostile untrusted misbehaving adversarial external third other another any every your remote arbitrary attacker attackers such');
const NEGATIONS = wordSet("not no never without neither nor isn't doesn't don't exclude excludes excluding unlike");
const LINKS = wordSet('for that which who whose used by between to of with against from in on around when where and or while as using built');
/** "security of", "safety of" speak of what follows. */
const RISK_WORDS = wordSet('security safety identity trust memory evaluation testing governance');
const COPULAS = wordSet('is exposes runs operates provides deploys ships uses');
const DEFENDS = /^(?:defend|protect|guard|prevent|scan|detect|secur|monitor|audit|govern|verif|evaluat|sandbox|isolat|constrain|restrict|let|allow|stop|block|contain)(?:s|es|ies|ing|ning|ting|y)?$/;
const DOCUMENT = wordSet('this the scope threat model document page it analysis assessment');
const COVERS = /^(?:cover|describe|document|address|analy[sz]e|model|concern|outline|identif|enumerate|list|capture|summari[sz]e|focus|appl|scope|of$|for$|about$|examine|consider|review)/;
/** What is said of AI anywhere near makes an "agent" an AI agent. */
const AI_WORDS = /\b(?:llms?|language models?|prompt[- ]injections?|(?:indirect|direct)[- ]injections?|ai (?:agents?|models?|assistants?|layer)|gpt|claude|openai|anthropic|gemini|ollama|mcp|tool[- ]call(?:s|ing)?|function[- ]calling|model outputs?|rag|retrieval[- ]augmented|system prompts?|generative ai|agentic)\b/i;
/** Whether a text speaks of language models, their prompts or their tools at all. */
function speaksOfAi(text) {
    return AI_WORDS.test(text);
}
/** What a title names. `ai`: the text under it speaks of AI, so that a bare "agent" is one. */
function subjectOfTitle(title, ai) {
    const words = wordsOf(title.replace(/([a-z0-9])([A-Z])/g, '$1 $2'));
    const strong = words.some((word, at) => word === 'agentic' || (word === 'mcp' && at === words.length - 1) || nounAt(words, at) !== null);
    const named = strong || words.some((word, at) => word === 'mcp' || isBare(words, at));
    if (!named)
        return null;
    const isTool = words.some((word, at) => FOR_AGENTS.has(word) && (at === words.length - 1 || LINKS.has(words[at + 1] ?? '')));
    if (isTool)
        return 'tool-for-agents';
    return strong || (ai && words.some((_, at) => isBare(words, at))) ? 'agent' : null;
}
/** What only a system with a model in it has to fear, or has at all. */
const AGENT_THREAT = /\b(?:prompt[- ]injections?|jailbreak(?:s|ing)?|tool (?:calls?|use|misuse|abuse|poisoning|execution)|excessive agency|(?:memory|context) poisoning|llms?|language models?|model outputs?|hallucinat\w+|mcp|ai agents?|agentic|(?:the|via|by|an|rogue|compromised|cross-) ?agents?)\b/i;
/** Whether a heading names a threat or part that only an agent or another system around a language model has. */
function namesAgentThreat(heading) {
    return AGENT_THREAT.test(heading);
}
/** What the sentences of an introduction or scope say that the document is about. */
function subjectOfText(text, ai) {
    let found = null;
    for (const sentence of text.split(/[.!?;](?=\s|$)/)) {
        const said = subjectOfSentence(wordsOf(sentence), ai);
        if (said === 'tool-for-agents')
            return said;
        found ??= said;
    }
    return found;
}
/** A sentence says at most so many words before it comes to its subject. */
const LONGEST = 60;
function subjectOfSentence(all, ai) {
    const words = all.slice(0, LONGEST);
    if (words.some((word, at) => word === 'out' && words[at + 1] === 'of' && words[at + 2] === 'scope'))
        return null;
    if (isToolForAgents(words))
        return 'tool-for-agents';
    for (let at = 0; at < words.length; at++) {
        const strong = nounAt(words, at);
        const bare = ai && isBare(words, at);
        if (strong === null && !bare)
            continue;
        const end = strong ?? at + 1;
        const before = words.slice(0, at);
        if (before.some((word) => NEGATIONS.has(word) || DEFENDS.test(word)))
            return null;
        if (FOR_AGENTS.has(words[end] ?? '') || before.slice(-3).some((word) => FOREIGN.has(word)))
            continue;
        const determined = before
            .slice(-4)
            .some((word) => ['the', 'our', 'its', 'a', 'an', 'this'].includes(word));
        if (PLURALS.has(words[end - 1] ?? '') && !determined)
            continue;
        if (isScope(before) || isPredicate(before) || isOpening(before, words.slice(end), strong !== null))
            return 'agent';
    }
    return null;
}
/** "is a firewall for LLM agents", "a scanner that checks MCP servers". */
function isToolForAgents(words) {
    const is = words.indexOf('is');
    if (is === -1)
        return false;
    const rest = words.slice(is + 1, is + 16);
    const tool = rest.findIndex((word) => FOR_AGENTS.has(word) && !RISK_WORDS.has(word));
    const link = rest.findIndex((word) => LINKS.has(word));
    return tool !== -1 && (link === -1 || tool < link) && speaksOfAi(words.join(' '));
}
/** "This threat model covers the MCP server and ...". */
function isScope(before) {
    const [first, second] = before;
    if (first === undefined || !(DOCUMENT.has(first) || (first === 'in' && second === 'scope')))
        return false;
    if (['by', 'from', 'with', 'against'].some((word) => before.includes(word)))
        return false;
    if (before.some((word, at) => FOR_AGENTS.has(word) && LINKS.has(before[at + 1] ?? '') && !RISK_WORDS.has(word)))
        return false;
    return before.slice(0, 14).some((word, at) => COVERS.test(word) && !(at < 2 && word === 'model'));
}
/** "Harbour is a local-first LLM agent". */
function isPredicate(before) {
    const is = before.findLastIndex((word) => COPULAS.has(word));
    if (is === -1 || before.length - is > 12)
        return false;
    if (before.slice(0, 4).some((word) => /^(?:attacker|adversar|threat|risk|input)/.test(word)))
        return false;
    return !before.slice(is + 1).some((word) => LINKS.has(word) || FOR_AGENTS.has(word));
}
/** "The AI agent drives ...", "A support agent for ...". */
function isOpening(before, after, strong) {
    if (before.length > 5 || before.some((word) => LINKS.has(word) || FOR_AGENTS.has(word)))
        return false;
    const first = before[0] ?? '';
    if (after.slice(0, 8).some((word) => FOREIGN.has(word) || word.startsWith('adversar')))
        return false;
    return strong
        ? before.length <= 1 || ['a', 'an', 'the', 'our', 'this'].includes(first)
        : ['a', 'an', 'our'].includes(first);
}
/** The index behind a noun phrase that can only mean an AI system and begins at `at`, or null. */
function nounAt(words, at) {
    const [first, second = '', third = '', fourth = ''] = words.slice(at, at + 4);
    if (first === undefined)
        return null;
    const actor = (word) => ACTORS.has(word) || PLURALS.has(word);
    if (KINDS.has(first)) {
        if (actor(second) && !OTHER_AGENTS.has(first))
            return at + 2;
        if (JOINED.has(second) && (first === 'llm' || first === 'agentic' || actor(third)))
            return at + (actor(third) ? 3 : 2);
        if (actor(third) && !LINKS.has(second) && !FOR_AGENTS.has(second))
            return at + 3;
        if ((first === 'llm' || first === 'agentic') && SYSTEMS.has(second))
            return at + 2;
    }
    if (first === 'rag' && (SYSTEMS.has(second) || actor(second)))
        return at + 2;
    if (first === 'retrieval' && second === 'augmented' && third === 'generation')
        return at + 3;
    if (first === 'mcp' && MCP_PARTS.has(second))
        return at + 2;
    if (first === 'model' && second === 'context' && third === 'protocol' && fourth === 'server')
        return at + 4;
    if (first === 'multi' && second === 'agent' && (SYSTEMS.has(third) || third === 'team'))
        return at + 3;
    if ((first === 'tool' || first === 'function') &&
        (second === 'calling' || second === 'using') &&
        (actor(third) || SYSTEMS.has(third)))
        return at + 3;
    return null;
}
function isBare(words, at) {
    return ACTORS.has(words[at] ?? '') && !OTHER_AGENTS.has(words[at - 1] ?? '');
}
function wordsOf(text) {
    return text.toLowerCase().match(/[\p{L}\p{N}]+(?:['\u2019][\p{L}]+)?/gu) ?? [];
}
function wordSet(words) {
    return new Set(words.split(' '));
}

// EXTERNAL MODULE: ./lib/formats/markdown-prose/sections.js
var sections = __webpack_require__(8968);
;// CONCATENATED MODULE: ./lib/formats/markdown-prose/head.js
const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const HEADING = /^ {0,3}(#{1,6})[ \t]+(.*)$/;
const LIST_ITEM = /^[ \t]*(?:[-+*]|\d{1,9}[.)])[ \t]+(.*)$/;
/**
 * The visible headings, paragraphs and list items at the beginning of a Markdown text, told by its lines alone, without code,
 * comments, tables and tags. The parser is not needed to see what a file is about; it is loaded only for files that are read.
 * Linear in the length of the text.
 */
function partsOfHead(head) {
    const parts = [];
    let paragraph = [];
    const flush = () => {
        const text = visible(paragraph.join(' '));
        if (text !== '')
            parts.push({ heading: null, text });
        paragraph = [];
    };
    let fence = null;
    for (const line of withoutComments(head).split(/\r?\n/)) {
        const mark = FENCE.exec(line)?.[1];
        if (fence !== null) {
            if (mark?.startsWith(fence) === true)
                fence = null;
            continue;
        }
        if (mark !== undefined) {
            flush();
            fence = mark;
            continue;
        }
        const heading = HEADING.exec(line);
        const item = LIST_ITEM.exec(line);
        if (heading !== null) {
            flush();
            const text = visible((heading[2] ?? '').replace(/[ \t]#+[ \t]*$/, ''));
            parts.push({ heading: heading[1]?.length ?? 1, text });
        }
        else if (/^ {0,3}=+[ \t]*$/.test(line) && paragraph.length > 0) {
            parts.push({ heading: 1, text: visible(paragraph.join(' ')) });
            paragraph = [];
        }
        else if (/^ {0,3}-+[ \t]*$/.test(line)) {
            if (paragraph.length > 0)
                parts.push({ heading: 2, text: visible(paragraph.join(' ')) });
            paragraph = [];
        }
        else if (line.trim() === '' || /^[ \t]*\|/.test(line))
            flush();
        else if (item !== null) {
            flush();
            paragraph = [item[1] ?? ''];
        }
        else if (/^(?: {4}|\t)/.test(line) && paragraph.length === 0)
            continue;
        else
            paragraph.push(line.replace(/^[ \t>]+/, ''));
    }
    flush();
    return parts;
}
function withoutComments(text) {
    const kept = [];
    let from = 0;
    for (;;) {
        const open = text.indexOf('<!--', from);
        if (open === -1)
            return kept.join('') + text.slice(from);
        kept.push(text.slice(from, open));
        const close = text.indexOf('-->', open + 4);
        if (close === -1)
            return kept.join('');
        from = close + 3;
    }
}
/** The words of a line without emphasis, addresses, tags and struck-out text. */
function visible(text) {
    return text
        .replace(/~~[^~]{1,500}~~/g, ' ')
        .replace(/<[^<>]{0,500}>/g, ' ')
        .replace(/!\[[^[\]]{0,200}\]\([^()]{0,500}\)/g, ' ')
        .replace(/\]\([^()]{0,500}\)/g, ' ')
        .replace(/[*`[\]]/g, '')
        .trim();
}

;// CONCATENATED MODULE: ./lib/formats/markdown-prose/recognise.js





const THREAT_MODEL = /threat[-_ ]?model(?:s|l?ing)?/i;
/** Files about threat modelling, and instructions to an agent that does it. */
const NO_MODEL = /threat[-_ ]?model(?:l)?er|template|guide|checklist|prompt|tutorial|exercise|how-?to|methodology|workshop|\.(?:agent|chatmode|instructions|skill)\.md$/i;
const INSTRUCTIONS = /(?:^|\/)(?:\.claude|\.cursor|\.codex|\.gemini|\.windsurf|\.opencode|\.agents?|skills|prompts|commands|\.github\/(?:agents|prompts|chatmodes|instructions|skills))\//i;
/** Keys of front matter that tell an agent how to work. */
const INSTRUCTION_KEYS = [
    'tools',
    'model',
    'mode',
    'allowedtools',
    'argumenthint',
    'applyto',
    'globs',
    'agentthreatmodel',
];
/** A document that names a native model is that model's long form. */
const NATIVE = /\.aivss\.(?:ya?ml|json|md)\b|\bagent-threat-model\.(?:ya?ml|json|md)\b/i;
const STRUCTURE = /\b(?:threats?|risks?|attacks?|abuse|mitigations?|controls?|stride|countermeasures?|safeguards?|defen[cs]es?|residual|maestro)\b/i;
const TABLE = /^[ \t]*\|[^\n]*\b(?:threats?|risks?|attacks?|mitigations?|controls?|countermeasures?)\b[^\n]*\|/im;
/** As much of a file as every reader is shown. */
const MOST_CHARACTERS = 4096;
/** One heading about prompt injection is found in applications with an assistant in a corner. */
const FEWEST_HEADINGS = 2;
/** Framework names for the threats of agents; in a heading they say what the document is about. */
const AGENT_FRAMEWORK = /\b(?:maestro|aivss|owasp (?:top 10 for )?agentic|agentic (?:ai )?threats?)\b/i;
/**
 * Whether the beginning of a Markdown file is the threat model of an AI agent that is not in our own form. It has to be called
 * a threat model, to hold threats or controls, and to say of itself what it is about: in the front matter (`agent:`), in its
 * title, in a sentence of its introduction or scope, or by two headings about what only such systems have. That agents,
 * prompts or models are mentioned in its text does not do.
 */
function isAgentThreatModel(path, start) {
    const head = start.slice(0, MOST_CHARACTERS);
    const name = path.split('/').at(-1) ?? '';
    if (!/\.(?:md|markdown)$/i.test(name) || NO_MODEL.test(name) || INSTRUCTIONS.test(path))
        return false;
    const split = splitFront(head);
    const front = split.front === null ? NO_FRONT : readFront(split.front, path);
    if (INSTRUCTION_KEYS.some((key) => front.keys.has(key)))
        return false;
    const parts = partsOfHead(split.body);
    const title = parts.find((part) => part.heading === 1)?.text ?? front.title ?? '';
    if (!THREAT_MODEL.test(name) && !THREAT_MODEL.test(title) && !THREAT_MODEL.test(front.title ?? ''))
        return false;
    const text = parts.map((part) => part.text).join('\n');
    if (NATIVE.test(split.body) || /\byou are an?\b/i.test(text.slice(0, 600)))
        return false;
    const inner = parts.filter((part) => part.heading !== null && part.heading > 1);
    if (!inner.some((part) => STRUCTURE.test(part.text)) && !TABLE.test(split.body))
        return false;
    if (front.id !== null)
        return true;
    const ai = speaksOfAi(text);
    const titled = [title, front.title ?? ''].map((one) => subjectOfTitle(nameOfTitle(one), ai));
    const said = introductionOf(parts).map((one) => subjectOfText(one, ai));
    if ([...titled, ...said].includes('tool-for-agents'))
        return false;
    const agentThreats = new Set(inner.map((part) => part.text).filter(namesAgentThreat));
    return (agentThreats.size >= FEWEST_HEADINGS ||
        titled.includes('agent') ||
        said.includes('agent') ||
        [title, ...inner.map((part) => part.text)].some((one) => AGENT_FRAMEWORK.test(one)));
}
/** The text before the first inner heading and under headings that announce the system or the scope. */
function introductionOf(parts) {
    const texts = [];
    let reading = true;
    for (const { heading, text } of parts) {
        if (heading === null) {
            if (reading)
                texts.push(text);
        }
        else
            reading = heading === 1 || (0,sections/* isAbout */.KH)(text);
    }
    return texts;
}

// EXTERNAL MODULE: ./lib/formats/markdown-prose/scores.js
var scores = __webpack_require__(7943);
;// CONCATENATED MODULE: ./lib/formats/markdown-prose.js








/** As many as a native model may have. */
const MOST_THREATS = 500;
/**
 * Threat models of AI agents as people write them in Markdown, without our front matter and tables: threats from headings and
 * tables, mitigations from what stands under "Mitigations" and in columns of controls, with their status marks. Whatever the
 * rendered page does not say plainly stays absent.
 */
const markdownProse = {
    id: 'markdown-prose',
    recognises: isAgentThreatModel,
    async read(text, path) {
        const start = { path, line: 1, column: 1 };
        const split = splitFront(text);
        const front = split.front === null ? NO_FRONT : readFront(split.front, path);
        const costly = tooCostly(split.body);
        if (costly !== null) {
            const { message, help, index } = costly;
            const place = (0,structured/* placeOfIndex */.DY)(split.body, index, path, split.bodyLine - 1);
            return { models: [], problems: [{ message, help, place, agent: null }] };
        }
        const [{ readBlocks }, { outlineOf }, { claimsOf, settleClaims }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(589), __webpack_require__.e(6399)]).then(__webpack_require__.bind(__webpack_require__, 6399)),
            __webpack_require__.e(/* import() */ 9581).then(__webpack_require__.bind(__webpack_require__, 9581)),
            Promise.all(/* import() */[__webpack_require__.e(7053), __webpack_require__.e(873)]).then(__webpack_require__.bind(__webpack_require__, 3254)),
        ]);
        const problems = [];
        const blocks = readBlocks(split.body, path, split.bodyLine - 1);
        const found = outlineOf(blocks, (message, help, place) => problems.push({ message, help, place, agent: null }));
        const claims = new Map(found.statements.map((statement) => [statement, claimsOf(statement)]));
        const mitigations = settleClaims([...claims.values()].flat());
        if (found.threats.length === 0 && mitigations.length === 0 && found.factors.size === 0) {
            const message = 'the document says that it is about an AI agent, but holds no threat or mitigation that can be read';
            const help = 'Head each threat with "T1: ..." or use a table with the columns Threat, Mitigation and Status; or write the model in the native form. If it is no threat model, take it out with "ignore:".';
            return { models: [], problems: [{ message, help, place: start, agent: null }] };
        }
        const title = found.title?.text ?? front.title ?? '';
        const name = nameOfTitle(title);
        const id = front.id ?? {
            value: idOfFile(path) || (0,names/* slug */.yR)(name) || idOfFolder(path) || idOfStem(path),
            place: found.title?.place ?? { path, line: split.bodyLine, column: 1 },
        };
        const mentioned = (threat) => firstOfEach(threat.statements.flatMap((one) => (claims.get(one) ?? []).map((claim) => ({ value: claim.id, place: claim.place }))));
        const model = {
            format: 'markdown-prose',
            path,
            place: id.place,
            agent: {
                id,
                name: name === '' ? id.value : name,
                description: found.description,
                owner: front.owner,
                exposure: null,
                artefacts: [],
            },
            listing: null,
            capabilities: [],
            cvss: (0,scores/* agreed */.bL)([...baseOfFront(front), ...found.bases]),
            scored: 'agent',
            factors: Object.fromEntries(found.factors),
            factorNames: 'standard',
            maturity: null,
            strength: null,
            mitigations,
            threats: threatsOf(found, mentioned, problems),
            layers: Object.fromEntries(found.layers),
            review: markdown_prose_reviewOf(front.reviewed ?? found.reviewed),
            declared: null,
            profile: null,
            ssvc: null,
        };
        return { models: [model], problems: problems.map((problem) => ({ ...problem, agent: id.value })) };
    },
};
function baseOfFront({ cvss }) {
    if (cvss === null)
        return [];
    const text = String(cvss.value);
    const [vector] = (0,scores/* vectorsIn */.IT)(text);
    const one = vector === undefined ? (0,scores/* numberStatement */.ZM)(text, cvss.place) : (0,scores/* vectorStatement */.dn)(vector, cvss.place);
    return one === null ? [] : [one];
}
/** A day alone: such documents do not say who reviewed. */
function markdown_prose_reviewOf(on) {
    return on === null ? null : { by: null, on, expires: null, artefacts: new Map(), place: on.place };
}
/** A threat that a summary table names again by its id is the same threat. Those without an id are known by their title. */
function threatsOf({ threats }, mentioned, problems) {
    const byId = new Map();
    for (const threat of threats) {
        const id = threat.id ?? (0,names/* slug */.yR)(threat.title);
        if (id === '')
            continue;
        const known = byId.get(id);
        if (known === undefined && byId.size >= MOST_THREATS) {
            const message = `the document names more than ${MOST_THREATS} threats`;
            problems.push({
                message,
                help: 'Split it into one document for each agent.',
                place: threat.place,
                agent: null,
            });
            break;
        }
        const layer = known?.layer ?? threat.layer;
        byId.set(id, {
            id,
            layer,
            title: known?.title ?? threat.title.slice(0, 500),
            cvss: known?.cvss ?? (0,scores/* agreed */.bL)(threat.vectors),
            mitigations: firstOfEach([...(known?.mitigations ?? []), ...mentioned(threat)]),
            refs: [...new Set([...(known?.refs ?? []), ...(0,asi/* asiIn */.$)(threat.texts)])],
            aivss: null,
            own: null,
            place: known?.place ?? threat.place,
        });
    }
    return [...byId.values()];
}
function firstOfEach(values) {
    const seen = new Set();
    return values.filter(({ value }) => !seen.has(value) && seen.add(value));
}

;// CONCATENATED MODULE: ./lib/formats/otm.js
/** Open Threat Model documents (0.1 and 0.2), JSON and YAML, one or a JSON list of them. */
const otm = {
    id: 'otm',
    recognises: (path, head) => /\.(?:json|ya?ml|otm)$/i.test(path) &&
        (/^\uFEFF?[\s[{]*["']?otmVersion["']?\s*:/.test(head) ||
            (/^\uFEFF?\s*[[{]/.test(head)
                ? /["']otmVersion["']\s*:/.test(head) && /["']project["']\s*:\s*\{/.test(head)
                : /^["']?otmVersion["']?[ \t]*:/m.test(head))),
    async read(text, path) {
        const { readOtm } = await Promise.all(/* import() */[__webpack_require__.e(7053), __webpack_require__.e(8891), __webpack_require__.e(4366)]).then(__webpack_require__.bind(__webpack_require__, 4366));
        return readOtm(text, path);
    },
};

;// CONCATENATED MODULE: ./lib/formats/owasp-tml.js
/** Threat models of the OWASP Threat Model Library, JSON, schema 1.0: scope, threats, and controls with a status. */
const owaspTml = {
    id: 'owasp-tml',
    recognises: (path, head) => /\.json$/i.test(path) &&
        /^\uFEFF?\s*\{/.test(head) &&
        (/"\$schema"\s*:\s*"[^"\n]{0,200}threat-model-library[^"\n]{0,200}threat-model\.schema\.json"/.test(head) ||
            (/"scope"\s*:\s*\{/.test(head) &&
                /"business_criticality"\s*:/.test(head) &&
                /"(?:data_sensitivity|trust_zones)"\s*:/.test(head))),
    async read(text, path) {
        const { readOwaspTml } = await Promise.all(/* import() */[__webpack_require__.e(7053), __webpack_require__.e(8891), __webpack_require__.e(1410)]).then(__webpack_require__.bind(__webpack_require__, 1410));
        return readOwaspTml(text, path);
    },
};

;// CONCATENATED MODULE: ./lib/formats/sarif.js
/**
 * SARIF 2.1.0 logs whose results are threats. A log of a scanner is never taken for a threat model: the rules, tags or
 * properties at its beginning have to speak of STRIDE, MAESTRO or threat modelling.
 */
const sarif = {
    id: 'sarif',
    recognises: (path, head) => /\.(?:sarif|json)$/i.test(path) &&
        /^\uFEFF?\s*\{/.test(head) &&
        /"runs"\s*:\s*\[/.test(head) &&
        /"version"\s*:\s*"2\.1\.\d"/.test(head) &&
        THREATS.test(head),
    async read(text, path) {
        const { readSarif } = await Promise.all(/* import() */[__webpack_require__.e(7053), __webpack_require__.e(8891), __webpack_require__.e(4665)]).then(__webpack_require__.bind(__webpack_require__, 4665));
        return readSarif(text, path);
    },
};
/** A tag, rule id, property or name of a tool in quotes: `stride`, `tachi/stride/spoofing`, `maestro-layer:L3`, `threat-model`. */
const THREATS = /"(?:[\w.-]{1,40}[/:])?(?:stride|maestro(?:-layer)?|threat[-_ ]?model(?:l?ing)?)(?:[/:][\w /.:-]{0,60})?"/i;

;// CONCATENATED MODULE: ./lib/formats/threat-composer.js
/** Workspaces of AWS Threat Composer, JSON, schema 1: threats, mitigations, and the links between them. */
const threatComposer = {
    id: 'threat-composer',
    recognises: (path, head) => /\.json$/i.test(path) &&
        /^\uFEFF?\s*\{/.test(head) &&
        /"schema"\s*:\s*\d/.test(head) &&
        (/"applicationInfo"\s*:\s*\{/.test(head) || /"(?:mitigation|assumption)Links"\s*:\s*\[/.test(head)),
    async read(text, path) {
        const { readThreatComposer } = await Promise.all(/* import() */[__webpack_require__.e(7053), __webpack_require__.e(8891), __webpack_require__.e(8709)]).then(__webpack_require__.bind(__webpack_require__, 8709));
        return readThreatComposer(text, path);
    },
};

;// CONCATENATED MODULE: ./lib/formats/threatcl.js
/**
 * Threat models of threatcl (formerly hcltm) in JSON: what `threatcl export` prints, and its own language written as JSON.
 * HCL itself is not read.
 */
const threatcl = {
    id: 'threatcl',
    recognises: (path, head) => /\.json$/i.test(path) && (isExport(head) || isLanguage(head)),
    async read(text, path) {
        const { readThreatcl } = await Promise.all(/* import() */[__webpack_require__.e(7053), __webpack_require__.e(8891), __webpack_require__.e(3208)]).then(__webpack_require__.bind(__webpack_require__, 3208));
        return readThreatcl(text, path);
    },
};
/** A list of threat models, or a map with one under "threatmodels". */
function isExport(head) {
    return ((/^\uFEFF?\s*\[\s*\{/.test(head) || /^\uFEFF?\s*\{[\s\S]*"threatmodels"\s*:\s*\[/.test(head)) &&
        /"author"\s*:/.test(head) &&
        /"(?:newInitiative|informationAsset|useCase|thirdPartyDependency|dataFlowDiagram|threat)"\s*:/.test(head));
}
function isLanguage(head) {
    return (/^\uFEFF?\s*\{/.test(head) &&
        /"threatmodel"\s*:\s*[[{]/.test(head) &&
        /"(?:spec_version|author)"\s*:/.test(head));
}

;// CONCATENATED MODULE: ./lib/formats/registry.js












/** Every format, in the order in which they are asked; forgetting one does not compile. */
const READERS = {
    native: formats_native/* native */.Y,
    markdown: markdown,
    listing: listing/* listing */.R,
    'aivss-0.8': aivss08,
    'aivss-1.0': aivss10,
    'owasp-tml': owaspTml,
    'threat-composer': threatComposer,
    agentaz: agentaz,
    otm: otm,
    threatcl: threatcl,
    sarif: sarif,
    'markdown-prose': markdownProse,
};
/** The reader that recognises a file, or null. */
function readerFor(path, head) {
    return Object.values(READERS).find((reader) => reader.recognises(path, head)) ?? null;
}


/***/ }),

/***/ 3946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ asiIn)
/* harmony export */ });
/** The entries of the OWASP Top 10 for Agentic Applications that texts name, as ASI01 to ASI10: `ASI05`, `ASI 05`, `asi-5`. */
function asiIn(texts) {
    const found = texts.flatMap((text) => Array.from(text.matchAll(/\bASI[ -]?(10|0?[1-9])\b/gi), ([, number = '']) => number.padStart(2, '0')));
    return [...new Set(found)].toSorted().map((number) => `ASI${number}`);
}


/***/ }),

/***/ 50:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ modelFileSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2311);
/* harmony import */ var _aivss_exploit_evidence_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7619);
/* harmony import */ var _aivss_factors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7694);
/* harmony import */ var _aivss_ssvc_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7365);
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9572);
/* harmony import */ var _source_glob_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7523);
/* harmony import */ var _day_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1427);
/* harmony import */ var _maestro_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(0);








/**
 * The native threat-model file (product format 1), as people write it. Names of factors, mitigations and layers may be any
 * published alias. What each key means: `schema-words.ts`, which only editors and documents need.
 */
const text = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1).max(4000);
const day = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
    .refine(_day_js__WEBPACK_IMPORTED_MODULE_5__/* .isDay */ .N, {
    params: { help: 'Write a real calendar day as YYYY-MM-DD.' },
    error: 'not a calendar day',
})
    .meta({ pattern: String.raw `^\d{4}-\d{2}-\d{2}$` });
const path = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1).max(1000);
const factorValue = zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().min(0).max(1),
    zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ value: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().min(0).max(1), why: text.optional() }),
])
    .meta({ id: 'factor-value' });
const factors = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc(shapeOf(_aivss_factors_js__WEBPACK_IMPORTED_MODULE_0__/* .FACTORS */ .XQ, factorValue))
    .partial()
    .catchall(factorValue)
    .meta({ id: 'factors' });
const cvssVector = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1).max(400);
const cvss = zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([
    cvssVector,
    zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().min(0).max(10),
    zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        base: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().min(0).max(10).optional(),
        vector: cvssVector.optional(),
        why: text.optional(),
    }),
])
    .meta({ id: 'cvss' });
const MATURITY = ['attacked', 'proof-of-concept', 'poc', 'unreported'];
const STRENGTH = ['none', 'weak', 'partial', 'strong'];
const STATUS = ['in-place', 'partial', 'planned', 'absent', 'unknown', 'not-applicable'];
const maturityValue = zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(MATURITY), zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().gt(0).max(1.5)]);
const strengthValue = zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(STRENGTH), zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().gt(0).max(1)]);
const mitigation = zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(STATUS),
    zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        status: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(STATUS),
        how: text.optional(),
        evidence: zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([text, zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(text).max(50)]).optional(),
        ticket: text.optional(),
        due: day.optional(),
    }),
])
    .meta({ id: 'mitigation' });
const profileVector = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1).max(400);
const profile = zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([
    profileVector,
    zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        vector: profileVector,
        episodes: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ successes: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().int().min(0), trials: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().int().min(1) })
            .optional(),
        evidence: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_aivss_exploit_evidence_js__WEBPACK_IMPORTED_MODULE_6__/* .EXPLOIT_EVIDENCE */ .Q9).optional(),
        exposed: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY().optional(),
        automatable: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY().optional(),
        impact: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['partial', 'total']).optional(),
    }),
])
    .meta({ id: 'profile' });
const ssvc = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    threat: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_aivss_ssvc_js__WEBPACK_IMPORTED_MODULE_1__/* .SSVC_THREATS */ .E8),
    vulnerability: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_aivss_ssvc_js__WEBPACK_IMPORTED_MODULE_1__/* .SSVC_VULNERABILITIES */ .xA),
    impact: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_aivss_ssvc_js__WEBPACK_IMPORTED_MODULE_1__/* .SSVC_IMPACTS */ .yS),
    factors: zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5J())
        .optional()
        .meta({ additionalProperties: { type: 'integer', minimum: 1, maximum: 5 } }),
})
    .meta({ id: 'ssvc' });
const threat = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1).max(64),
    layer: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().max(80).optional(),
    title: text,
    cvss: cvss.optional(),
    mitigations: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1).max(80)).max(50).optional(),
    refs: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(text).max(50).optional(),
    aivss: profile.optional(),
})
    .meta({ id: 'threat' });
const capability = zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().max(80), zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().max(80), zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1).max(4000))])
    .meta({ id: 'capability' });
const review = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    by: text.optional(),
    on: day.optional(),
    expires: day.optional(),
    artefacts: zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(path, zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().regex(/^sha256:[0-9a-f]{64}$/)).optional(),
})
    .meta({ id: 'review' });
const mitigations = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc(shapeOf(_catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .CATALOGUE */ .y, mitigation))
    .partial()
    .catchall(mitigation)
    .meta({ id: 'mitigations' });
const layerText = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().max(20_000).meta({ id: 'layer-text' });
const layers = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc(shapeOf(_maestro_js__WEBPACK_IMPORTED_MODULE_3__/* .LAYERS */ .RR, layerText)).partial().catchall(layerText).meta({ id: 'layers' });
const agentShape = {
    id: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().regex(/^[a-z0-9][a-z0-9-]{0,63}$/, {
        error: 'a to z, 0 to 9 and -, at most 64 characters, beginning with a letter or digit',
    }),
    name: text.optional(),
    description: text.optional(),
    owner: text.optional(),
    exposure: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['internal', 'partner', 'public']).optional(),
    artefacts: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(path.superRefine(_source_glob_js__WEBPACK_IMPORTED_MODULE_7__/* .refuseCostlyGlob */ .h)).max(500).optional(),
};
const bodyShape = {
    listing: path.optional(),
    capabilities: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(capability).max(100).optional(),
    cvss: cvss.optional(),
    factors: factors.optional(),
    'exploit-maturity': zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([maturityValue, zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ value: maturityValue, why: text.optional() })])
        .optional(),
    'mitigation-strength': zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([strengthValue, zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ value: strengthValue, why: text.optional() })])
        .optional(),
    mitigations: mitigations.optional(),
    threats: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(threat).max(500).optional(),
    layers: layers.optional(),
    review: review.optional(),
    aivss: profile.optional(),
    ssvc: ssvc.optional(),
};
const agent = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej(agentShape).meta({ id: 'agent' });
const entry = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    agent: agent.optional(),
    ...zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej(agentShape).partial().shape,
    ...bodyShape,
});
const modelFileSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    'agent-threat-model': zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(1),
    $schema: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional(),
    agent: agent.optional(),
    agents: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(entry).min(1).max(5000).optional(),
    defaults: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ owner: agentShape.owner, exposure: agentShape.exposure, ...bodyShape })
        .partial()
        .optional(),
    ...bodyShape,
});
/** A zod shape with one entry per id of a table. */
function shapeOf(table, schema) {
    const shape = {};
    for (const id in table)
        shape[id] = schema;
    return shape;
}


/***/ }),

/***/ 3874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EI: () => (/* binding */ globBase),
/* harmony export */   fg: () => (/* binding */ isGlob),
/* harmony export */   jN: () => (/* binding */ matcher)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4006);

/** Whether a text names files by a pattern and not one file. */
function isGlob(text) {
    return picomatch__WEBPACK_IMPORTED_MODULE_0__.scan(text).isGlob;
}
/** The folder that every path lies in, or is, that a glob matches; empty where that is the root. */
function globBase(glob) {
    const { base } = picomatch__WEBPACK_IMPORTED_MODULE_0__.scan(glob);
    return /\\|\/\//.test(base) || !glob.startsWith(`${base}/`) ? '' : base;
}
const ONE_GLOB = new Map();
const MOST_REMEMBERED = 10_000;
/** Whether a path (relative to the folder that holds `.github`, with `/`) matches one of the globs. Dot files match too. */
function matcher(globs) {
    const [only, ...others] = globs;
    if (only === undefined)
        return () => false;
    if (others.length > 0)
        return compiled(globs);
    const known = ONE_GLOB.get(only) ?? compiled(globs);
    if (ONE_GLOB.size >= MOST_REMEMBERED)
        ONE_GLOB.clear();
    ONE_GLOB.set(only, known);
    return known;
}
function compiled(globs) {
    return picomatch__WEBPACK_IMPORTED_MODULE_0__([...globs], { dot: true, nonegate: true, strictSlashes: true });
}


/***/ }),

/***/ 7061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ withoutClimbing),
/* harmony export */   W: () => (/* binding */ fileOfArtefact)
/* harmony export */ });
/** `./a/../b` as `b`: a path that climbs is judged by where it ends, and none ends outside. */
function withoutClimbing(path) {
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '..')
            parts.pop();
        else if (part !== '.' && part !== '')
            parts.push(part);
    }
    return parts.join('/');
}
/** The file of an artefact, without the `#id` that tells several in one file apart. */
function fileOfArtefact(artefact) {
    return withoutClimbing(artefact.replace(/#[^#/]*$/, ''));
}


/***/ })

};
