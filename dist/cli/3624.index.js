export const id = 3624;
export const ids = [3624];
export const modules = {

/***/ 7517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ readArguments)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _app_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5575);
/* harmony import */ var _source_suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6491);



/**
 * Reads the arguments of a command.
 *
 * @throws UserError for an unknown option, a missing value, a value that is not a choice, or too many arguments
 */
function readArguments(argv, options, most) {
    const specs = Object.fromEntries(Object.entries(options).map(([name, option]) => [
        name,
        { type: option.value === null ? 'boolean' : 'string' },
    ]));
    const { values, positionals, tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
        args: [...argv],
        options: specs,
        allowPositionals: true,
        strict: false,
        tokens: true,
    });
    for (const token of tokens) {
        if (token.kind !== 'option')
            continue;
        const option = options[token.name];
        if (option === undefined || token.rawName === `-${token.name}`) {
            const names = Object.keys(options).map((name) => `--${name}`);
            throw new _app_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('usage', `unknown option ${token.rawName}`, (0,_source_suggest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(token.rawName, names));
        }
        if (option.value !== null && (token.value === undefined || token.value === '')) {
            throw new _app_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('usage', `${token.rawName} needs a value`, `Write ${token.rawName} ${option.value}.`);
        }
        if (option.value === null && token.value !== undefined)
            throw new _app_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('usage', `${token.rawName} takes no value`, `Write ${token.rawName} alone.`);
        if (option.choices !== undefined && token.value !== undefined && !option.choices.includes(token.value)) {
            const near = (0,_source_suggest_js__WEBPACK_IMPORTED_MODULE_2__/* .suggestion */ .h)(token.value, option.choices);
            throw new _app_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('usage', `${token.rawName} ${token.value} is not known`, `${near === null ? '' : `Did you mean "${near}"? `}Known: ${option.choices.join(', ')}.`);
        }
    }
    if (positionals.length > most) {
        throw new _app_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('usage', `"${positionals[most] ?? ''}" is one argument too many`, `At most ${most} ${most === 1 ? 'argument is' : 'arguments are'} taken; see --help.`);
    }
    return {
        positionals,
        text: (name) => {
            const value = values[name];
            return typeof value === 'string' ? value : null;
        },
        flag: (name) => values[name] === true,
    };
}


/***/ }),

/***/ 7159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rules: () => (/* binding */ rules)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3136);
/* harmony import */ var _app_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5575);
/* harmony import */ var _rules_registry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3857);
/* harmony import */ var _source_suggest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6491);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7517);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3485);







const rules = {
    name: 'rules',
    summary: 'the rules and their levels, or the page of one rule',
    usage: '[ID]',
    details: [
        'Levels are those of the presets advisory / balanced / strict; a policy changes them under "rules:".',
    ],
    options: {},
    examples: [
        ['aivss-gate rules', 'all rules'],
        ['aivss-gate rules required-mitigation', 'what it says, why, how to fix it, when to waive it'],
    ],
    async run(argv, terminal) {
        const { positionals } = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .readArguments */ .l)(argv, {}, 1);
        const id = positionals[0];
        if (id === undefined) {
            const wide = Math.max(..._rules_registry_js__WEBPACK_IMPORTED_MODULE_3__/* .RULE_IDS */ .I.map((one) => one.length));
            for (const rule of _rules_registry_js__WEBPACK_IMPORTED_MODULE_3__/* .RULES */ .y) {
                const { advisory, balanced, strict } = rule.levels;
                terminal.out(`${rule.id.padEnd(wide)}  ${`${advisory} / ${balanced} / ${strict}`.padEnd(21)}  ${rule.summary}\n`);
            }
            terminal.out(`${'custom/<name>'.padEnd(wide)}  ${'as written'.padEnd(21)}  a rule that the policy writes itself as a CEL condition\n`);
            return _command_js__WEBPACK_IMPORTED_MODULE_6__/* .EXIT */ .d.ok;
        }
        const name = id.startsWith('custom/') ? 'custom' : id;
        if (name !== 'custom' && !_rules_registry_js__WEBPACK_IMPORTED_MODULE_3__/* .RULE_IDS */ .I.includes(name))
            throw new _app_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y('usage', `there is no rule "${id}"`, (0,_source_suggest_js__WEBPACK_IMPORTED_MODULE_4__/* .didYouMean */ .a)(id, _rules_registry_js__WEBPACK_IMPORTED_MODULE_3__/* .RULE_IDS */ .I));
        terminal.out(page(name));
        return _command_js__WEBPACK_IMPORTED_MODULE_6__/* .EXIT */ .d.ok;
    },
};
/** The pages stand beside `dist/`, in a clone as in the package. */
function page(name) {
    const path = (0,node_url__WEBPACK_IMPORTED_MODULE_1__.fileURLToPath)(new URL(import.meta.url)).replace(/[/\\](?:dist|lib|src)[/\\].*$/, '');
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`${path}/docs/rules/${name}.md`, 'utf8');
    }
    catch {
        throw new _app_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y('no-page', `the page of ${name} is not beside this installation`, 'Read docs/rules/ in the repository of aivss-gate.');
    }
}


/***/ }),

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
