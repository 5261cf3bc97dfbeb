export const id = 50;
export const ids = [50];
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

/***/ 50:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ modelFileSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2311);
/* harmony import */ var _aivss_exploit_evidence_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7619);
/* harmony import */ var _aivss_factors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7694);
/* harmony import */ var _aivss_ssvc_factors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3892);
/* harmony import */ var _aivss_ssvc_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7365);
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9572);
/* harmony import */ var _source_glob_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7523);
/* harmony import */ var _day_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1427);
/* harmony import */ var _maestro_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(0);









/** The native threat-model file (product format 1), as people write it. Names of factors, mitigations and layers may be any published alias. */
const text = zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().min(1).max(4000);
const day = zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()
    .refine(_day_js__WEBPACK_IMPORTED_MODULE_6__/* .isDay */ .N, {
    params: { help: 'Write a real calendar day as YYYY-MM-DD.' },
    error: 'not a calendar day',
})
    .meta({ pattern: String.raw `^\d{4}-\d{2}-\d{2}$` });
const path = zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().min(1).max(1000);
const EVIDENCE = 'Where the mitigation can be seen: a path, "path#L12", "path contains TEXT", "path#/json/pointer = VALUE", or a URL. Only evidence in the tree that holds counts as proof.';
const factorValue = zod__WEBPACK_IMPORTED_MODULE_5__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().min(0).max(1),
    zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ value: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().min(0).max(1), why: text.optional() }),
])
    .meta({ id: 'factor-value', description: 'A number from 0 to 1, or {value, why}.' });
const factors = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc(described(_aivss_factors_js__WEBPACK_IMPORTED_MODULE_0__/* .FACTORS */ .XQ, (id) => factorDescription(id), factorValue))
    .partial()
    .catchall(factorValue)
    .meta({
    id: 'factors',
    description: 'The agentic risk factors, 0 to 1. A factor that is not stated is unknown, never zero.',
});
const cvssVector = zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()
    .min(1)
    .max(400)
    .describe('A CVSS v4.0 vector, "CVSS:4.0/AV:...". CVSS 3.1 is refused.');
const cvss = zod__WEBPACK_IMPORTED_MODULE_5__/* .union */ .KCZ([
    cvssVector,
    zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().min(0).max(10),
    zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        base: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().min(0).max(10).optional(),
        vector: cvssVector.optional(),
        why: text.optional(),
    }),
])
    .meta({
    id: 'cvss',
    description: 'The CVSS v4.0 base of what goes wrong: a vector (best), a base score 0 to 10, or {base, why}.',
});
const MATURITY = ['attacked', 'proof-of-concept', 'poc', 'unreported'];
const STRENGTH = ['none', 'weak', 'partial', 'strong'];
const STATUS = ['in-place', 'partial', 'planned', 'absent', 'unknown', 'not-applicable'];
const maturityValue = zod__WEBPACK_IMPORTED_MODULE_5__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(MATURITY), zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().gt(0).max(1.5)]);
const strengthValue = zod__WEBPACK_IMPORTED_MODULE_5__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(STRENGTH), zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().gt(0).max(1)]);
const mitigation = zod__WEBPACK_IMPORTED_MODULE_5__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(STATUS),
    zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        status: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(STATUS).describe('What is true today.'),
        how: text.optional().describe('How it is done here; needed for not-applicable.'),
        evidence: zod__WEBPACK_IMPORTED_MODULE_5__/* .union */ .KCZ([text, zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(text).max(50)])
            .optional()
            .describe(EVIDENCE),
        ticket: text.optional(),
        due: day.optional().describe('For planned mitigations: the day by which it is in place.'),
    }),
])
    .meta({ id: 'mitigation' });
const profileVector = zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()
    .min(1)
    .max(400)
    .describe('"AIVSS:2.0/LC:D/CP:C/AP:L/SR:R/EX:W/PT:H/CA:M/TD:H" or AIVSS:1.0, all eight metrics, X where the evidence says nothing; a CVSS v4.0 vector and one blank may stand before it.');
const profile = zod__WEBPACK_IMPORTED_MODULE_5__/* .union */ .KCZ([
    profileVector,
    zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        vector: profileVector,
        episodes: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ successes: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().int().min(0), trials: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().int().min(1) })
            .optional()
            .describe('Independent attack episodes from a clean state, in an environment like production and under its enforced budget of retries. SR follows from 30 or more; write SR:X in the vector.'),
        evidence: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(_aivss_exploit_evidence_js__WEBPACK_IMPORTED_MODULE_7__/* .EXPLOIT_EVIDENCE */ .Q9)
            .optional()
            .describe('The strongest that is known of exploitation: kev (listed in CISA KEV), active (reported by CISA Vulnrichment), observed (by yourselves), poc, none, unresolved. AIVSS 1.0 resolves E from it.'),
        exposed: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY()
            .optional()
            .describe("Publicly exposed; default: what the agent's exposure says, else yes."),
        automatable: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY().optional().describe('Whether an attacker can automate the attack.'),
        impact: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['partial', 'total']).optional().describe('Technical impact of a success.'),
    }),
])
    .meta({
    id: 'profile',
    description: 'A metric profile of AIVSS 1.0 or 2.0, shown with its effect class and CVSS-BTE beside the score: a vector, or {vector, episodes, evidence, exposed, automatable, impact}. automatable and impact together give a timeline by analogy with CISA BOD 26-04.',
});
const ssvcFactor = { type: 'integer', minimum: 1, maximum: 5 };
const ssvc = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    threat: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(_aivss_ssvc_js__WEBPACK_IMPORTED_MODULE_2__/* .SSVC_THREATS */ .E8).describe('State of exploitation: none, a public proof of concept, active.'),
    vulnerability: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(_aivss_ssvc_js__WEBPACK_IMPORTED_MODULE_2__/* .SSVC_VULNERABILITIES */ .xA).describe('How well the agent is protected.'),
    impact: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(_aivss_ssvc_js__WEBPACK_IMPORTED_MODULE_2__/* .SSVC_IMPACTS */ .yS).describe('What a success does.'),
    factors: zod__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5J())
        .optional()
        .meta({
        description: 'Capability factors, whole numbers from 1 to 5; one that is not stated counts as 1.',
        properties: Object.fromEntries(_aivss_ssvc_factors_js__WEBPACK_IMPORTED_MODULE_1__/* .SSVC_FACTOR_IDS */ .hl.map((id) => [
            id,
            { ...ssvcFactor, description: `${_aivss_ssvc_factors_js__WEBPACK_IMPORTED_MODULE_1__/* .SSVC_FACTORS */ .Nx[id].name}: ${_aivss_ssvc_factors_js__WEBPACK_IMPORTED_MODULE_1__/* .SSVC_FACTORS */ .Nx[id].definition}.` },
        ])),
        additionalProperties: ssvcFactor,
    }),
})
    .meta({ id: 'ssvc', description: 'AIVSS-SSVC inputs; the outcome is shown beside the score.' });
const threat = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().min(1).max(64),
    layer: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().max(80).optional().describe('MAESTRO layer, L1 to L7.'),
    title: text,
    cvss: cvss
        .optional()
        .describe("Optional. A threat with its own CVSS is scored with the model's factors and multipliers."),
    mitigations: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().min(1).max(80)).max(50).optional(),
    refs: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(text).max(50).optional().describe('For example ASI01, T6, a CVE or a URL.'),
    aivss: profile
        .optional()
        .describe("The threat's metric profile (AIVSS 1.0 or 2.0), shown beside the score. Without a CVSS vector of its own or of the threat it takes the model's."),
})
    .meta({ id: 'threat' });
const capability = zod__WEBPACK_IMPORTED_MODULE_5__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().max(80), zod__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().max(80), zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().min(1).max(4000))])
    .meta({ id: 'capability' });
const review = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    by: text.optional(),
    on: day.optional(),
    expires: day.optional(),
    artefacts: zod__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(path, zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()
        .regex(/^sha256:[0-9a-f]{64}$/)
        .describe('sha256:<64 hex digits>'))
        .optional()
        .describe('Digest of each artefact as it was reviewed.'),
})
    .meta({ id: 'review' });
const mitigations = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc(described(_catalogue_js__WEBPACK_IMPORTED_MODULE_3__/* .CATALOGUE */ .y, (id) => _catalogue_js__WEBPACK_IMPORTED_MODULE_3__/* .CATALOGUE */ .y[id].definition, mitigation))
    .partial()
    .catchall(mitigation)
    .meta({ id: 'mitigations' });
const layerText = zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().max(20_000).meta({ id: 'layer-text' });
const layers = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc(described(_maestro_js__WEBPACK_IMPORTED_MODULE_4__/* .LAYERS */ .RR, (id) => _maestro_js__WEBPACK_IMPORTED_MODULE_4__/* .LAYERS */ .RR[id].name, layerText))
    .partial()
    .catchall(layerText)
    .meta({
    id: 'layers',
    description: 'What is to be said about each MAESTRO layer; begin with "unknown:" to mark an honest gap.',
});
const agentShape = {
    id: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()
        .regex(/^[a-z0-9][a-z0-9-]{0,63}$/, {
        error: 'a to z, 0 to 9 and -, at most 64 characters, beginning with a letter or digit',
    })
        .describe('Stable id of the agent, unique in the repository.'),
    name: text.optional(),
    description: text.optional(),
    owner: text.optional().describe('Who answers for the agent, for example "@acme/platform".'),
    exposure: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['internal', 'partner', 'public']).optional().describe('Who can reach the agent.'),
    artefacts: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(path.superRefine(_source_glob_js__WEBPACK_IMPORTED_MODULE_8__/* .refuseCostlyGlob */ .h))
        .max(500)
        .optional()
        .describe('Files that this model covers: exact paths of agents (path#id where one file holds several), globs for others.'),
};
const bodyShape = {
    listing: path.optional().describe('Path of a listing text that supplies factors, layers and description.'),
    capabilities: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(capability)
        .max(100)
        .optional()
        .describe('What the agent can do, e.g. "net.fetch" or "vcs.write: pull requests only".'),
    cvss: cvss.optional(),
    factors: factors.optional(),
    'exploit-maturity': zod__WEBPACK_IMPORTED_MODULE_5__/* .union */ .KCZ([maturityValue, zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ value: maturityValue, why: text.optional() })])
        .optional()
        .describe('attacked, proof-of-concept (default) or unreported.'),
    'mitigation-strength': zod__WEBPACK_IMPORTED_MODULE_5__/* .union */ .KCZ([strengthValue, zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ value: strengthValue, why: text.optional() })])
        .optional()
        .describe('none (default), partial or strong: what you claim. The policy says what counts.'),
    mitigations: mitigations.optional(),
    threats: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(threat).max(500).optional(),
    layers: layers.optional(),
    review: review.optional(),
    aivss: profile
        .optional()
        .describe("The agent's metric profile (AIVSS 1.0 or 2.0), shown beside the score, never part of it."),
    ssvc: ssvc.optional(),
};
const agent = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej(agentShape).meta({ id: 'agent' });
const entry = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    agent: agent.optional(),
    ...zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej(agentShape).partial().shape,
    ...bodyShape,
});
const modelFileSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    'agent-threat-model': zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(1).describe('Format version; must be the first key.'),
    $schema: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().optional(),
    agent: agent.optional().describe('The one agent of this file.'),
    agents: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(entry)
        .min(1)
        .max(5000)
        .optional()
        .describe('Several agents: each entry has the keys of a one-agent file.'),
    defaults: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ owner: agentShape.owner, exposure: agentShape.exposure, ...bodyShape })
        .partial()
        .optional()
        .describe('With agents: what holds for every entry that does not say otherwise.'),
    ...bodyShape,
})
    .meta({
    title: 'Agent threat model',
    description: 'The threat model of one or several AI agents, read by aivss-gate.',
});
function factorDescription(id) {
    const { name, definition, rubric } = _aivss_factors_js__WEBPACK_IMPORTED_MODULE_0__/* .FACTORS */ .XQ[id];
    const scale = rubric['0.8'] ?? rubric['0.5'];
    return `${name}: ${definition}. ${scale === null ? '' : `0.0 ${scale[0]}; 0.5 ${scale[1]}; 1.0 ${scale[2]}.`}`;
}
/** A zod shape with one described entry per id of a table. */
function described(table, describe, schema) {
    const shape = {};
    for (const id in table)
        shape[id] = schema.describe(describe(id));
    return shape;
}


/***/ })

};
