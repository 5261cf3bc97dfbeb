export const id = 3857;
export const ids = [3857];
export const modules = {

/***/ 2625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ contributionsOf)
/* harmony export */ });
/* harmony import */ var _exact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9125);
/* harmony import */ var _formulas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3817);
/* harmony import */ var _interval_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4453);
/* harmony import */ var _score_input_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3973);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8441);





/**
 * What each factor adds, in the set's order. Points are exact and refer to the unrounded score, which is linear in the sum:
 * a factor adds the same points whatever the other nine are. Input in range only. `most` leaves only the factors with the
 * highest values, which are those that add most.
 */
function contributionsOf(input, most = Infinity) {
    const resolved = (0,_score_input_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveInput */ .xI)(input);
    const terms = (0,_score_input_js__WEBPACK_IMPORTED_MODULE_3__/* .openTerms */ .eQ)(resolved);
    const { raw } = _formulas_js__WEBPACK_IMPORTED_MODULE_1__/* .FORMULAS */ .g[input.version];
    const highest = resolved.factors.toSorted((a, b) => (b.value ?? 1) - (a.value ?? 1)).slice(0, most);
    const factors = resolved.factors.filter((factor) => highest.includes(factor));
    return factors.map(({ id, value }) => ({
        factor: id,
        stated: value,
        points: (0,_steps_js__WEBPACK_IMPORTED_MODULE_4__/* .knownIn */ .H)((0,_interval_js__WEBPACK_IMPORTED_MODULE_2__/* .rangeOf */ .b)((at) => (0,_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .subtract */ .Re)(raw(at), raw({ ...at, sum: _exact_js__WEBPACK_IMPORTED_MODULE_0__/* .ZERO */ .f2 })), { ...terms, sum: (0,_score_input_js__WEBPACK_IMPORTED_MODULE_3__/* .factorInterval */ .b0)(value) })),
    }));
}


/***/ }),

/***/ 4645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ earnedStrength),
/* harmony export */   s: () => (/* binding */ usedMitigationFactor)
/* harmony export */ });
/* harmony import */ var _factors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7694);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3318);


const COUNTS_FROM = 0.5;
/**
 * The mitigation strength that an agent's own controls earn. Partial: every factor of 0.5 or above, and every unknown
 * one, has a control in place that names it. Strong: each of those controls has tree evidence that holds, and so has
 * adversarial testing. Where no factor counts, any control earns partial, but none at all earns nothing.
 */
function earnedStrength({ factors, set, controls, adversarialTesting }) {
    const counting = _factors_js__WEBPACK_IMPORTED_MODULE_0__/* .FACTOR_SETS */ .gE[set].filter((id) => (factors[id] ?? 1) >= COUNTS_FROM);
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
    const table = _version_js__WEBPACK_IMPORTED_MODULE_1__/* .MITIGATION_FACTORS */ .jp[version];
    return table ? Math.max(claimed, table[earned]) : 1;
}
function uncoveredFactor(factor) {
    return { kind: 'uncovered-factor', factor };
}


/***/ }),

/***/ 3817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ FORMULAS)
});

// EXTERNAL MODULE: ./lib/aivss/exact.js
var exact = __webpack_require__(9125);
;// CONCATENATED MODULE: ./lib/aivss/formula.js

const TENTH = (0,exact/* exact */.e0)(0.1);
/** The factor mean: a tenth of the sum, whichever ten factors the set has. */
function meanOf(sum) {
    return (0,exact/* multiply */.lw)(sum, TENTH);
}
/** The one rounding of a score: half up to one decimal, at most 10. No formula goes under 0. */
function roundedWithinScale(raw) {
    return (0,exact/* least */.YG)(exact/* TEN */.g5, (0,exact/* roundHalfUp */.bS)(raw));
}

;// CONCATENATED MODULE: ./lib/aivss/v05.js


const HALF = (0,exact/* exact */.e0)(0.5);
const average = ({ cvss, sum }) => (0,exact/* multiply */.lw)((0,exact/* add */.WQ)(cvss, sum), HALF);
const raw = (terms) => (0,exact/* multiply */.lw)(average(terms), terms.thm);
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


const gap = ({ cvss }) => (0,exact/* subtract */.Re)(exact/* TEN */.g5, cvss);
const aars = (terms) => (0,exact/* multiply */.lw)(gap(terms), meanOf(terms.sum), terms.thm);
const unmitigated = (terms) => (0,exact/* add */.WQ)(terms.cvss, aars(terms));
const v08_raw = (terms) => (0,exact/* multiply */.lw)(unmitigated(terms), terms.mf);
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


const v09_gap = ({ cvss }) => (0,exact/* subtract */.Re)(exact/* TEN */.g5, cvss);
const mean = ({ sum }) => meanOf(sum);
const v09_aars = (terms) => (0,exact/* multiply */.lw)(v09_gap(terms), mean(terms), terms.thm);
const uplift = (terms) => (0,exact/* multiply */.lw)(v09_aars(terms), terms.mf);
const v09_raw = (terms) => (0,exact/* add */.WQ)(terms.cvss, uplift(terms));
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
    final: (terms) => (0,exact/* greatest */.Kf)((0,exact/* roundHalfUp */.bS)(terms.cvss), roundedWithinScale(v09_raw(terms))),
    finalText: 'max(cvss, min(10, round_half_up(raw, 1)))',
};

;// CONCATENATED MODULE: ./lib/aivss/formulas.js



const FORMULAS = { '0.5': v05, '0.8': v08, '0.9': v09 };


/***/ }),

/***/ 5651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ checkScoreInput),
/* harmony export */   k: () => (/* binding */ offTable)
/* harmony export */ });
/* harmony import */ var _factors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7694);
/* harmony import */ var _score_input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3973);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3318);



/** Everything in an input that is out of range, in the order cvss, factors, thm, mf. Empty: it can be scored. */
function checkScoreInput(input) {
    const problems = [];
    const check = (name, value, range) => {
        if (value === null || value === undefined || range.holds(value))
            return;
        problems.push({ input: name, value, message: range.message });
    };
    check('cvss', input.cvss, CVSS);
    for (const id of _factors_js__WEBPACK_IMPORTED_MODULE_0__/* .FACTOR_IDS */ .rs)
        check(id, input.factors[id], FACTOR);
    check('thm', input.thm, THREAT_MULTIPLIER);
    check('mf', input.mf, MITIGATION_FACTOR);
    return problems;
}
/** The values of an input that its version's tables do not list, in the order cvss, factors of the set, thm, mf. */
function offTable(input) {
    const { factors, thm, mf } = (0,_score_input_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveInput */ .xI)(input);
    const found = [];
    if (input.cvss !== null && !hasOneDecimal(input.cvss)) {
        found.push({ input: 'cvss', value: input.cvss, published: null });
    }
    const look = (name, value, published) => {
        if (value !== null && !published.includes(value))
            found.push({ input: name, value, published });
    };
    for (const { id, value } of factors)
        look(id, value, _version_js__WEBPACK_IMPORTED_MODULE_2__/* .PUBLISHED_FACTOR_VALUES */ .s3);
    look('thm', thm, (0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .publishedThreatMultipliers */ .VX)(input.version));
    // 0.5 has no mitigation factor, so there is none to be off a table.
    if (input.version !== '0.5')
        look('mf', mf, (0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .publishedMitigationFactors */ .gA)(input.version));
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


/***/ }),

/***/ 4453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ rangeOf),
/* harmony export */   v: () => (/* binding */ isSingle)
/* harmony export */ });
/* harmony import */ var _exact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9125);

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
    return { low: (0,_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .least */ .YG)(corner, ...others), high: (0,_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .greatest */ .Kf)(corner, ...others) };
}
function isSingle({ low, high }) {
    return (0,_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(low, high) === 0;
}


/***/ }),

/***/ 3588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ scoreProfile)
});

// EXTERNAL MODULE: ./lib/aivss/cvss.js
var aivss_cvss = __webpack_require__(8103);
// EXTERNAL MODULE: ./lib/aivss/profile-metrics.js
var profile_metrics = __webpack_require__(6707);
;// CONCATENATED MODULE: ./lib/aivss/effect-class.js

/**
 * The Agentic Effect Class (AIVSS 1.0 and 2.0, "Candidate Algorithms", Agentic Effect Class): the first rung that holds.
 * EX, PT, CA and TD never matter. A0 says that nothing here raises the class, not that there is no risk.
 */
function effectClass(metrics) {
    const { LC, CP, AP, SR } = metrics;
    if (profile_metrics/* CLASSIFYING_METRICS */.Vn.some((metric) => metrics[metric] === profile_metrics/* UNKNOWN_METRIC */.iV))
        return 'AX';
    if (AP === 'L' || ((LC === 'D' || LC === 'I') && CP === 'C') || (LC === 'D' && SR === 'R'))
        return 'A2';
    if (LC === 'N' && CP === 'N' && AP === 'N' && SR === 'U')
        return 'A0';
    return 'A1';
}

// EXTERNAL MODULE: ./lib/aivss/exploit-evidence.js
var exploit_evidence = __webpack_require__(7619);
// EXTERNAL MODULE: ./lib/aivss/exact.js
var exact = __webpack_require__(9125);
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
    if ((0,profile_metrics/* unknownMetrics */.YI)(metrics).length > 0 || EX === 'X' || PT === 'X' || CA === 'X' || TD === 'X')
        return null;
    const terms = [WEIGHTS.EX[EX], WEIGHTS.PT[PT], WEIGHTS.CA[CA], WEIGHTS.TD[TD]];
    const delta = (0,exact/* add */.WQ)(...terms.map(exact/* exact */.e0));
    const severity = (0,exact/* exact */.e0)(bte);
    const raw = (0,exact/* compare */.UD)(severity, exact/* ZERO */.f2) === 0 ? exact/* ZERO */.f2 : (0,exact/* add */.WQ)(severity, delta);
    return {
        aivss: (0,exact/* toNumber */.Ro)((0,exact/* roundHalfUp */.bS)((0,exact/* least */.YG)(exact/* TEN */.g5, raw))),
        raw: (0,exact/* toNumber */.Ro)(raw),
        delta: (0,exact/* toNumber */.Ro)(delta),
        capped: (0,exact/* compare */.UD)(raw, exact/* TEN */.g5) > 0,
    };
}

// EXTERNAL MODULE: ./lib/aivss/severity.js
var severity = __webpack_require__(1755);
;// CONCATENATED MODULE: ./lib/aivss/profile.js





/**
 * Scores a metric profile (AIVSS 1.0 and 2.0): the normative score is CVSS-BTE, the class stands beside it, and 2.0 has an
 * experimental adjustment. `calculate` may be null only where there is no CVSS vector.
 */
function scoreProfile({ vector, cvss, evidence }, calculate) {
    const { version, metrics } = vector;
    const resolves = version === '1.0' && evidence !== undefined && evidence !== null;
    const scored = cvss !== null && resolves ? (0,aivss_cvss/* withExploitMaturity */.j)(cvss, (0,exploit_evidence/* exploitMaturity */.p5)(evidence)) : cvss;
    const bte = scored === null ? null : bteOf(scored, calculate);
    return {
        version,
        cvss: { bte, vector: scored?.text ?? null },
        metrics,
        effectClass: effectClass(metrics),
        aivss: bte,
        severity: bte === null ? null : (0,severity/* severityOf */.xJ)(bte),
        experimental: bte === null || version === '1.0' ? null : adjustment(bte, metrics),
    };
}
function bteOf(vector, calculate) {
    if (calculate === null)
        throw new Error('a CVSS vector needs the calculator');
    return calculate(vector, 'bte');
}


/***/ }),

/***/ 3973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NP: () => (/* binding */ cvssInterval),
/* harmony export */   b0: () => (/* binding */ factorInterval),
/* harmony export */   eQ: () => (/* binding */ openTerms),
/* harmony export */   xI: () => (/* binding */ resolveInput)
/* harmony export */ });
/* harmony import */ var _exact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9125);
/* harmony import */ var _factors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7694);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3318);



const UNKNOWN_CVSS = { low: _exact_js__WEBPACK_IMPORTED_MODULE_0__/* .ZERO */ .f2, high: _exact_js__WEBPACK_IMPORTED_MODULE_0__/* .TEN */ .g5 };
const UNKNOWN_FACTOR = { low: _exact_js__WEBPACK_IMPORTED_MODULE_0__/* .ZERO */ .f2, high: _exact_js__WEBPACK_IMPORTED_MODULE_0__/* .ONE */ .xr };
/** An unknown CVSS base is 0 to 10. */
function cvssInterval(cvss) {
    return cvss === null ? UNKNOWN_CVSS : known((0,_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .exact */ .e0)(cvss));
}
/** An unknown factor is 0 to 1. */
function factorInterval(value) {
    return value === null ? UNKNOWN_FACTOR : known((0,_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .exact */ .e0)(value));
}
function resolveInput(input) {
    const factorSet = input.factorSet ?? (0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .factorSetOf */ .xP)(input.version);
    const factors = _factors_js__WEBPACK_IMPORTED_MODULE_1__/* .FACTOR_SETS */ .gE[factorSet].map((id) => ({ id, value: input.factors[id] ?? null }));
    const unknown = factors.filter(({ value }) => value === null).map(({ id }) => id);
    return {
        factorSet,
        cvss: input.cvss,
        factors,
        thm: input.thm ?? _version_js__WEBPACK_IMPORTED_MODULE_2__/* .THREAT_MULTIPLIERS */ .UW[input.version][_version_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_MATURITY */ .UB],
        mf: _version_js__WEBPACK_IMPORTED_MODULE_2__/* .MITIGATION_FACTORS */ .jp[input.version] ? (input.mf ?? 1) : 1,
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
        sum: { low: (0,_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .add */ .WQ)(...intervals.map(({ low }) => low)), high: (0,_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .add */ .WQ)(...intervals.map(({ high }) => high)) },
        thm: (0,_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .exact */ .e0)(thm),
        mf: (0,_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .exact */ .e0)(mf),
    };
}
function known(value) {
    return { low: value, high: value };
}


/***/ }),

/***/ 836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ score)
/* harmony export */ });
/* harmony import */ var _exact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9125);
/* harmony import */ var _formulas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3817);
/* harmony import */ var _input_check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5651);
/* harmony import */ var _interval_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4453);
/* harmony import */ var _score_input_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3973);
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1755);






/**
 * Scores an agent. An unknown CVSS base counts as 0 to 10 and an unknown factor as 0 to 1: the result is the interval of
 * all scores that are still possible.
 *
 * @throws RangeError naming the first input that is out of range; `checkScoreInput` lists them all beforehand
 */
function score(input) {
    const [problem] = (0,_input_check_js__WEBPACK_IMPORTED_MODULE_2__/* .checkScoreInput */ .Z)(input);
    if (problem)
        throw new RangeError(`${problem.input} ${problem.message}, not ${problem.value}`);
    const { version } = input;
    const resolved = (0,_score_input_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveInput */ .xI)(input);
    const { factorSet, thm, mf, missing } = resolved;
    const terms = (0,_score_input_js__WEBPACK_IMPORTED_MODULE_4__/* .openTerms */ .eQ)(resolved);
    const formula = _formulas_js__WEBPACK_IMPORTED_MODULE_1__/* .FORMULAS */ .g[version];
    const range = scoreRange((0,_interval_js__WEBPACK_IMPORTED_MODULE_3__/* .rangeOf */ .b)(formula.final, terms));
    const determined = range.aivss !== null;
    return {
        version,
        ...range,
        lowSeverity: (0,_severity_js__WEBPACK_IMPORTED_MODULE_5__/* .severityOf */ .xJ)(range.low),
        highSeverity: (0,_severity_js__WEBPACK_IMPORTED_MODULE_5__/* .severityOf */ .xJ)(range.high),
        determined,
        missing,
        factorSet,
        factorSum: missing.some((name) => name !== 'cvss') ? null : (0,_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .toNumber */ .Ro)(terms.sum.low),
        aars: determined ? singleNumber((0,_interval_js__WEBPACK_IMPORTED_MODULE_3__/* .rangeOf */ .b)(formula.aars, terms)) : null,
        thm,
        mf,
        raw: determined ? singleNumber((0,_interval_js__WEBPACK_IMPORTED_MODULE_3__/* .rangeOf */ .b)(formula.raw, terms)) : null,
        inherent: version === '0.9' ? scoreRange((0,_interval_js__WEBPACK_IMPORTED_MODULE_3__/* .rangeOf */ .b)(formula.final, { ...terms, mf: _exact_js__WEBPACK_IMPORTED_MODULE_0__/* .ONE */ .xr })) : null,
    };
}
function scoreRange({ low, high }) {
    const aivss = singleNumber({ low, high });
    return {
        aivss,
        severity: aivss === null ? null : (0,_severity_js__WEBPACK_IMPORTED_MODULE_5__/* .severityOf */ .xJ)(aivss),
        low: (0,_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .toNumber */ .Ro)(low),
        high: (0,_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .toNumber */ .Ro)(high),
    };
}
/** The number of an interval of length 0, else null. */
function singleNumber(interval) {
    return (0,_interval_js__WEBPACK_IMPORTED_MODULE_3__/* .isSingle */ .v)(interval) ? (0,_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .toNumber */ .Ro)(interval.low) : null;
}


/***/ }),

/***/ 8441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ stepsOf),
/* harmony export */   H: () => (/* binding */ knownIn)
/* harmony export */ });
/* harmony import */ var _exact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9125);
/* harmony import */ var _factors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7694);
/* harmony import */ var _formulas_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3817);
/* harmony import */ var _interval_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4453);
/* harmony import */ var _score_input_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3973);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3318);






/** Every step of a score: the inputs that count, each line of the version's formula, the score. Input in range only. */
function stepsOf(input) {
    const resolved = (0,_score_input_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveInput */ .xI)(input);
    const terms = (0,_score_input_js__WEBPACK_IMPORTED_MODULE_4__/* .openTerms */ .eQ)(resolved);
    const formula = _formulas_js__WEBPACK_IMPORTED_MODULE_2__/* .FORMULAS */ .g[input.version];
    const steps = [];
    const note = (id, label, text, interval) => {
        const worked = text === null ? null : inNumbers(text, steps);
        steps.push({ id, label, formula: text, worked, ...knownIn(interval) });
    };
    for (const { id, value } of resolved.factors)
        note(id, _factors_js__WEBPACK_IMPORTED_MODULE_1__/* .FACTORS */ .XQ[id].name, null, (0,_score_input_js__WEBPACK_IMPORTED_MODULE_4__/* .factorInterval */ .b0)(value));
    note('sum', 'Sum of the ten factors', resolved.factors.map(({ id }) => id).join(' + '), terms.sum);
    note('cvss', 'CVSS v4.0 base score', null, terms.cvss);
    note('thm', 'Threat multiplier', null, { low: terms.thm, high: terms.thm });
    if (_version_js__WEBPACK_IMPORTED_MODULE_5__/* .MITIGATION_FACTORS */ .jp[input.version]) {
        note('mf', 'Mitigation factor', null, { low: terms.mf, high: terms.mf });
    }
    for (const { id, label, text, value } of formula.lines)
        note(id, label, text, (0,_interval_js__WEBPACK_IMPORTED_MODULE_3__/* .rangeOf */ .b)(value, terms));
    note('aivss', 'AIVSS score', formula.finalText, (0,_interval_js__WEBPACK_IMPORTED_MODULE_3__/* .rangeOf */ .b)(formula.final, terms));
    return steps;
}
function knownIn(interval) {
    const [low, high] = [(0,_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .toNumber */ .Ro)(interval.low), (0,_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .toNumber */ .Ro)(interval.high)];
    return { value: (0,_interval_js__WEBPACK_IMPORTED_MODULE_3__/* .isSingle */ .v)(interval) ? low : null, low, high };
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


/***/ }),

/***/ 7763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J8: () => (/* binding */ NO_POWERS),
/* harmony export */   V: () => (/* binding */ STRONG_CAPABILITIES),
/* harmony export */   VH: () => (/* binding */ CONTROLS),
/* harmony export */   st: () => (/* binding */ impliedFloors)
/* harmony export */ });
/* unused harmony export CAPABILITY_FLOORS */
const at = (factor, least) => [{ factor, least }];
/**
 * Powers and the factors that they imply, after the rubric of AIVSS 0.8: tools that act are at least 0.5, execution is 1.0
 * in its steps and never under 0.8. Powers that imply nothing by themselves are left out.
 */
const CAPABILITY_FLOORS = {
    'tools.unrestricted': at('tools', 0.8),
    'exec.shell': at('tools', 0.8),
    'exec.code': [
        { factor: 'tools', least: 0.8 },
        { factor: 'self_mod', least: 0.5 },
    ],
    'exec.shell_scoped': at('tools', 0.5),
    'fs.write': at('tools', 0.5),
    'vcs.write': at('tools', 0.5),
    'db.write': at('tools', 0.5),
    'tracker.write': at('tools', 0.5),
    'msg.send': at('tools', 0.5),
    'api.actions': at('tools', 0.5),
    'infra.write': [
        { factor: 'tools', least: 0.9 },
        { factor: 'identity', least: 0.5 },
    ],
    'identity.federated': at('identity', 0.5),
    'fs.read': at('tools', 0.2),
    'net.search': at('tools', 0.2),
    'net.fetch': at('tools', 0.2),
    rag: at('tools', 0.2),
    'auto.approve': at('autonomy', 0.6),
    'auto.approve_edits': at('autonomy', 0.5),
    'trigger.untrusted': at('context', 0.5),
    'memory.session': at('persistence', 0.3),
    'memory.persistent': at('persistence', 0.7),
    'selfmod.config': at('self_mod', 0.3),
    'multi.subagents': at('multi_agent', 0.4),
    'multi.handoff': at('multi_agent', 0.4),
    'multi.a2a': at('multi_agent', 0.6),
    'cred.use': at('identity', 0.3),
};
/** Powers to act on something outside the agent. */
const ACTS = [
    'tools.unrestricted',
    'exec.shell',
    'exec.shell_scoped',
    'exec.code',
    'fs.write',
    'vcs.write',
    'db.write',
    'tracker.write',
    'msg.send',
    'infra.write',
    'api.actions',
];
/**
 * The least that each factor must be where an agent has all of these powers, with the first power that demands it. Some
 * imply more together than alone: switched-off approval is full autonomy once the agent can act, and so is a run that
 * nobody watches, less where a person or a filter stands before what it writes; a remote server adds to the tools in reach.
 */
function impliedFloors(powers) {
    const has = (id) => powers.includes(id);
    const acts = ACTS.some(has);
    const floors = new Map();
    const demand = (factor, least, because) => {
        if ((floors.get(factor)?.least ?? -1) < least)
            floors.set(factor, { factor, least, because });
    };
    for (const id of powers)
        for (const { factor, least } of CAPABILITY_FLOORS[id] ?? [])
            demand(factor, least, id);
    if (acts && has('auto.approve'))
        demand('autonomy', 1, 'auto.approve');
    if (acts && has('auto.unattended'))
        demand('autonomy', has('auto.gate') || has('output.gated') ? 0.4 : 0.6, 'auto.unattended');
    const tools = floors.get('tools');
    if (tools !== undefined && has('mcp.remote'))
        demand('tools', Math.min(Math.round(tools.least * 10 + 1), 10) / 10, tools.because);
    return [...floors.values()];
}
/** Powers of which a reason in the model does not make less: what they allow, they allow. */
const STRONG_CAPABILITIES = new Set([
    'tools.unrestricted',
    'exec.shell',
    'exec.code',
    'auto.approve',
    'infra.write',
]);
/** What holds an agent back, or only describes it: never a power that a model must state. */
const NO_POWERS = new Set([
    'exec.sandboxed',
    'net.egress_allowlist',
    'auto.gate',
    'output.gated',
    'limits.turns',
    'limits.budget',
    'model.fixed',
    'model.dynamic',
    'mitigation.hooks',
]);
/** Controls that an artefact may have and lose. */
const CONTROLS = new Set([
    'exec.sandboxed',
    'net.egress_allowlist',
    'auto.gate',
    'output.gated',
    'mitigation.hooks',
]);


/***/ }),

/***/ 7127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ evaluate),
/* harmony export */   h: () => (/* binding */ MOST_PROFILES)
/* harmony export */ });
/* harmony import */ var _condition_variables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7791);

/** Different metric profiles of one model that a condition is asked for: its cost is multiplied by them. */
const MOST_PROFILES = 50;
/**
 * Whether a condition applies to an agent: it holds at one of the scores and for one of the metric profiles, or it cannot be
 * evaluated because something that decides it is unknown. What is unknown but decides nothing (`true || unknown`) does not matter.
 */
function evaluate(condition, facts) {
    const known = variablesOf(facts);
    const { asks } = condition;
    const scores = asks.has('score') || asks.has('severity') ? facts.scores : facts.scores.slice(0, 1);
    const points = scores.length === 0 ? [{}] : scores;
    const profiles = asks.has('profile') ? distinctProfiles(facts) : [{}];
    if (profiles.length > MOST_PROFILES)
        return { applies: true, why: `the model states more than ${MOST_PROFILES} different metric profiles` };
    let failed = null;
    // From the highest score, where most conditions hold: one that holds is enough. Of those that fail the first is told.
    for (const profile of profiles.toReversed())
        for (const point of points.toReversed()) {
            const outcome = condition.run({ ...known, profile, ...point });
            if (!outcome.ok)
                failed = outcome;
            else if (outcome.holds)
                return { applies: true, why: null };
        }
    return failed === null ? { applies: false } : { applies: true, why: explain(failed, facts) };
}
/** Unknown values are left out, so that asking for them is an error that the condition may survive. */
function variablesOf(facts) {
    return {
        agent: withoutNulls(facts.agent),
        factors: facts.factors,
        capabilities: facts.capabilities,
        mitigations: { ...UNSTATED, ...facts.mitigations },
        threats: facts.threats.map(withoutNulls),
        layers: { ...MISSING, ...facts.layers },
        ...withoutNulls({ exposure: facts.exposure, change: facts.change }),
        ssvc: facts.ssvc ?? {},
    };
}
/** A model without a profile has one of which nothing is known. */
function distinctProfiles({ profiles = [] }) {
    const known = profiles.map(({ facts }) => withoutNulls(facts));
    const distinct = new Map(known.map((profile) => [JSON.stringify(profile), profile]));
    return distinct.size === 0 ? [{}] : [...distinct.values()];
}
const UNSTATED = everyKey('mitigations', 'unstated');
const MISSING = everyKey('layers', 'missing');
function everyKey(map, value) {
    return Object.fromEntries((_condition_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .KEYS */ .Rk[map] ?? []).map((key) => [key, value]));
}
function withoutNulls(data) {
    return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== null));
}
function explain({ at, reason }, facts) {
    const factor = /^factors(?:\.(\w+)|\["(\w+)"\]|\['(\w+)'\])$/.exec(at);
    if (factor !== null)
        return `the model does not state the factor "${factor[1] ?? factor[2] ?? factor[3] ?? ''}"`;
    if (/^ssvc\b/.test(at))
        return 'the model states no AIVSS-SSVC inputs under "ssvc"';
    if (/^profile\b/.test(at))
        return withoutProfile(at, facts);
    switch (at) {
        case 'exposure':
            return 'the model does not state its exposure';
        case 'change':
            return 'there is no base to compare with, so "change" is unknown';
        case 'score':
        case 'severity':
            return 'the score is unknown';
        case 'agent.owner':
            return 'the model does not state its owner';
        default:
            return /^No such key|^Unknown variable/.test(reason)
                ? `"${at}" is not stated`
                : `"${at}" cannot be evaluated: ${reason}`;
    }
}
function withoutProfile(at, { profiles = [] }) {
    if (profiles.length === 0)
        return 'the model states no metric profile under "aivss"';
    switch (/\w+(?=\W*$)/.exec(at)?.[0]) {
        case 'bte':
        case 'ui':
            return 'a metric profile has no CVSS v4.0 vector';
        case 'timeline':
            return 'a metric profile does not state "automatable" and "impact", which decide the timeline';
        case 'recommended':
            return 'a metric profile has no recommended timeline: its points are not stated, or an X leaves it open';
        default:
            return `"${at}" is not stated`;
    }
}


/***/ }),

/***/ 8889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ID: () => (/* binding */ isCoveredBy),
/* harmony export */   Jf: () => (/* binding */ everyGrantOf),
/* harmony export */   Rr: () => (/* binding */ grantsOf)
/* harmony export */ });
/* harmony import */ var _policy_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3874);
/* harmony import */ var _source_inside_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7061);


/** What the artefacts that a model names grant its agent, each power once, at the first place that grants it. */
function grantsOf(model, artefacts) {
    const first = new Map();
    for (const grant of everyGrantOf(model, artefacts))
        if (!first.has(grant.id))
            first.set(grant.id, grant);
    return [...first.values()];
}
/** The same with every place that grants a power. */
function everyGrantOf(model, artefacts) {
    const all = new Map();
    for (const { value } of model.agent.artefacts) {
        const file = (0,_source_inside_js__WEBPACK_IMPORTED_MODULE_1__/* .fileOfArtefact */ .W)(value);
        const fits = (0,_policy_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .isGlob */ .fg)(file) ? (0,_policy_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .matcher */ .jN)([file]) : () => false;
        // A name may look like a glob, as app/(chat)/[id]/route.ts does.
        const named = (path) => path === file || fits(path);
        const agent = /#([^#/]*)$/.exec(value)?.[1] ?? null;
        for (const artefact of artefacts) {
            if (!named(artefact.path))
                continue;
            const own = artefact.agents.filter((one) => agent === null || one.id === agent);
            for (const { id, line, column } of [
                ...own.flatMap((one) => one.capabilities),
                ...artefact.capabilities,
            ])
                all.set(JSON.stringify([id, artefact.file, line, column]), {
                    id,
                    place: { path: artefact.file, line, column },
                });
        }
    }
    return [...all.values()];
}
/** Whether a model names an agent of a file: the file, or `file#id`; what is no agent may be named by a glob. */
function isCoveredBy(models, artefact, id) {
    const claims = claimsOf(models);
    const exact = claims.exact.get(artefact.path);
    if (exact?.some((named) => named === null || named === id) === true)
        return true;
    return artefact.role !== 'agent' && claims.globs.some((glob) => (0,_policy_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .matcher */ .jN)([glob])(artefact.path));
}
const CLAIMS = new WeakMap();
/** What models name, gathered once: each file with an agent asks. */
function claimsOf(models) {
    const known = CLAIMS.get(models);
    if (known !== undefined)
        return known;
    const exact = new Map();
    const globs = new Set();
    for (const { value } of models.flatMap((model) => model.agent.artefacts)) {
        const file = (0,_source_inside_js__WEBPACK_IMPORTED_MODULE_1__/* .fileOfArtefact */ .W)(value);
        const named = /#([^#/]*)$/.exec(value)?.[1] ?? null;
        const others = exact.get(file);
        if (others === undefined)
            exact.set(file, [named]);
        else
            others.push(named);
        if ((0,_policy_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .isGlob */ .fg)(file))
            globs.add(file);
    }
    const claims = { exact, globs: [...globs] };
    CLAIMS.set(models, claims);
    return claims;
}


/***/ }),

/***/ 1154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ blockersText)
/* harmony export */ });
/** What stands between the earned mitigation strength and the next one, in one sentence without its full stop. */
function blockersText(blockers) {
    const uncovered = blockers.flatMap((blocker) => blocker.kind === 'uncovered-factor' ? [blocker.factor] : []);
    const unproven = blockers.flatMap((blocker) => blocker.kind === 'no-tree-evidence' ? [blocker.control] : []);
    const parts = blockers.some((blocker) => blocker.kind === 'no-control') ? ['no mitigation is in place'] : [];
    if (uncovered.length > 0)
        parts.push(`nothing in place covers ${uncovered.join(', ')}`);
    if (unproven.length > 0)
        parts.push(`no evidence in the tree that holds for ${unproven.join(', ')}`);
    for (const blocker of blockers) {
        if (blocker.kind !== 'adversarial-testing')
            continue;
        parts.push(blocker.state === 'absent'
            ? 'adversarial-testing is not in place'
            : 'adversarial-testing has no evidence in the tree');
    }
    return parts.join('; ');
}


/***/ }),

/***/ 9656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ modelInvalid),
/* harmony export */   v: () => (/* binding */ contradictions)
/* harmony export */ });
/* harmony import */ var _scoring_agent_score_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8095);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5777);


const modelInvalid = {
    id: 'model-invalid',
    summary: 'a threat model could not be read or is contradictory',
    levels: (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .levels */ .y)('warn', 'error', 'error'),
    about: 'run',
    check({ problems }, level) {
        const before = new Map();
        return problems.map((problem) => {
            const { agent, message, help, place } = problem;
            // Positions in a list change when an entry is inserted above.
            const words = message.replace(/\[\d+\]/g, '[]');
            const key = JSON.stringify([place.path, agent, words]);
            const count = (before.get(key) ?? 0) + 1;
            before.set(key, count);
            // The same words twice in one file are two findings; their order tells them apart, so that moved lines do not.
            return { level, agent, subject: count === 1 ? words : `${words} (${count})`, message, help, place };
        });
    },
};
/** What only shows once a model is scored: a review that lies ahead, a base score that its vector does not give. */
function contradictions({ model, cvss, today }) {
    const found = [];
    const on = model.review?.on ?? null;
    if (on !== null && on.value > today) {
        const message = `the review is dated ${on.value}, which lies ahead`;
        found.push({
            subject: 'review.on',
            message,
            help: 'Write the day on which the model was reviewed.',
            place: on.place,
        });
    }
    for (const statement of [model.cvss, ...model.threats.map((threat) => threat.cvss)]) {
        if (statement === null || statement.vector === null || statement.base === null)
            continue;
        const base = (0,_scoring_agent_score_js__WEBPACK_IMPORTED_MODULE_0__/* .baseOf */ .bx)(statement, cvss);
        if (base === null || base === statement.base)
            continue;
        const message = `the CVSS base is stated as ${statement.base}, but its vector gives ${base}`;
        found.push({
            subject: `cvss:${statement.vector}`,
            message,
            help: 'Remove the base score; the vector says it.',
            place: statement.place,
        });
    }
    return found;
}


/***/ }),

/***/ 3857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ RULES),
  I: () => (/* binding */ RULE_IDS)
});

// EXTERNAL MODULE: ./lib/rules/rule.js
var rule = __webpack_require__(5777);
;// CONCATENATED MODULE: ./lib/rules/agent-removed.js

const agentRemoved = {
    id: 'agent-removed',
    summary: 'a model vanished or covers less although its agent is still there, or it had findings',
    levels: (0,rule/* levels */.y)('warn', 'error', 'error'),
    about: 'run',
    check: ({ removed }, level) => removed.flatMap(({ model, uncovered, gone, hadFindings }) => {
        const agent = model.agent.id.value;
        const still = uncovered.length === 0
            ? ''
            : `, but ${uncovered.join(', ')} ${uncovered.length === 1 ? 'is' : 'are'} still there`;
        const unanswered = gone && model.agent.artefacts.length === 0 && hadFindings;
        if (uncovered.length === 0 && !unanswered)
            return [];
        return [
            {
                level,
                agent,
                subject: gone ? 'model' : 'coverage',
                message: gone
                    ? `the threat model of ${agent} is gone${still}${unanswered ? ', and it had findings that nothing answers' : ''}`
                    : `the threat model of ${agent} covers less than before${still}`,
                help: 'Keep the model as long as the agent is in service; remove the artefact together with it.',
                place: gone ? { path: model.path, line: 1, column: 1 } : model.place,
            },
        ];
    }),
};

;// CONCATENATED MODULE: ./lib/rules/agent-duplicate.js

const agentDuplicate = {
    id: 'agent-duplicate',
    summary: 'two models claim one id or one artefact',
    levels: (0,rule/* levels */.y)('warn', 'error', 'error'),
    about: 'run',
    check({ models }, level) {
        const ids = group(models.map((model) => ({ key: model.agent.id.value, model, place: model.agent.id.place })));
        const artefacts = group(models.flatMap((model) => model.agent.artefacts.map((artefact) => ({ key: artefact.value, model, place: artefact.place }))));
        const finding = (model, what, key, place, other) => ({
            level,
            agent: model.agent.id.value,
            subject: `${what}:${key}`,
            message: `the ${what} ${key} is also claimed at ${other.path}:${other.line}; both models are judged`,
            help: what === 'id'
                ? 'Give each agent its own id, or keep one model.'
                : 'Let one model cover the artefact.',
            place,
        });
        return [
            ...ids.flatMap((claim) => finding(claim.model, 'id', claim.key, claim.place, claim.other)),
            ...artefacts
                .filter((claim) => claim.otherModel !== claim.model)
                .map((claim) => finding(claim.model, 'artefact', claim.key, claim.place, claim.other)),
        ];
    },
};
/** Claims whose key somebody else claims too, each with the first other claim. */
function group(claims) {
    const byKey = new Map();
    for (const claim of claims) {
        const same = byKey.get(claim.key);
        if (same === undefined)
            byKey.set(claim.key, [claim]);
        else
            same.push(claim);
    }
    return claims.flatMap((claim) => {
        const other = byKey.get(claim.key)?.find((one) => one !== claim && one.model !== claim.model);
        return other === undefined ? [] : [{ ...claim, other: other.place, otherModel: other.model }];
    });
}

// EXTERNAL MODULE: ./lib/rules/artefact-grants.js
var artefact_grants = __webpack_require__(8889);
;// CONCATENATED MODULE: ./lib/rules/agent-uncovered.js


const agentUncovered = {
    id: 'agent-uncovered',
    summary: 'a file that puts an agent into service, or grants one powers, has no threat model',
    levels: (0,rule/* levels */.y)('warn', 'error', 'error'),
    about: 'run',
    check: ({ policy, models, artefacts }, level) => artefacts.flatMap((artefact) => {
        const demand = demandFor(artefact, policy);
        if (demand === 'ignore')
            return [];
        const uncovered = namesIn(artefact).filter(({ id }) => !(0,artefact_grants/* isCoveredBy */.ID)(models, artefact, id));
        // Where nobody speaks for any agent of a file, one finding says so.
        const told = uncovered.length === namesIn(artefact).length ? uncovered.slice(0, 1) : uncovered;
        return told.map(({ id, line }) => {
            const whole = uncovered.length === namesIn(artefact).length;
            const name = whole || id === null ? artefact.path : `${artefact.path}#${id}`;
            return {
                level: demand === 'required' ? level : (0,rule/* atMost */.T)('note', level),
                agent: null,
                subject: name,
                message: `${name} ${whatItDoes(artefact)} (${artefact.kind}), and no threat model names it under "artefacts"`,
                help: `Write one: "aivss-gate init ${inShell(artefact.file)}" fills in what the file says; or name the path in the model that covers it.`,
                place: { path: artefact.file, line, column: 1 },
            };
        });
    }),
};
function demandFor({ role }, { coverage }) {
    switch (role) {
        case 'agent':
            return coverage.agent;
        case 'capability':
            return coverage.capability;
        case 'tool-surface':
            return coverage.toolSurface;
        case 'declaration':
        case 'instructions':
            return 'ignore';
    }
}
function namesIn({ agents }) {
    return agents.length === 0 ? [{ id: null, line: 1 }] : agents.map(({ id, line }) => ({ id, line }));
}
function whatItDoes({ role, agents }) {
    if (role === 'agent')
        return agents.length > 1 ? `puts ${agents.length} agents into service` : 'puts an agent into service';
    return role === 'capability' ? 'grants powers to the agents of this repository' : 'offers tools to agents';
}
/** A path as a shell takes it: in quotes where it is more than a plain name. */
function inShell(path) {
    return /^[\w./@-]+$/.test(path) && !path.startsWith('-') ? path : `'${path.replaceAll("'", `'\\''`)}'`;
}

// EXTERNAL MODULE: ./lib/model/capabilities.js
var capabilities = __webpack_require__(4007);
// EXTERNAL MODULE: ./lib/model/capability-floors.js
var capability_floors = __webpack_require__(7763);
// EXTERNAL MODULE: ./lib/aivss/contributions.js
var contributions = __webpack_require__(2625);
// EXTERNAL MODULE: ./lib/aivss/factors.js
var factors = __webpack_require__(7694);
;// CONCATENATED MODULE: ./lib/rules/score-words.js


/** `9.6 (critical)`, or `4.9 to 10.0 (undetermined)`. */
function scoreText(score) {
    if (score.aivss === null)
        return `${score.low.toFixed(1)} to ${score.high.toFixed(1)} (undetermined)`;
    return `${score.aivss.toFixed(1)} (${score.severity ?? 'none'})`;
}
/** Where a finding about the score points: the printed score, the CVSS statement that gives it, or where that begins. */
function placeOfScore({ model, scored }) {
    const { threat, cvss } = scored.leading;
    if (threat !== null)
        return cvss?.place ?? threat.place;
    return model.declared?.place ?? cvss?.place ?? model.place;
}
/** What the score is made of and which inputs weigh most, so that a reader knows where to begin. */
function whatMovesIt({ scored }) {
    const { input, threat } = scored.leading;
    const top = (0,contributions/* contributionsOf */.x)(input, 3)
        .filter((one) => one.points.high > 0)
        .toSorted((a, b) => b.points.high - a.points.high)
        .map((one) => `${one.factor} +${one.points.high.toFixed(2)}`);
    const about = threat === null ? '' : `The threat ${threat.id} gives the score. `;
    const base = input.cvss === null ? [] : [`CVSS base ${input.cvss.toFixed(1)}`];
    const factors = top.length === 0 ? [] : [`the factors that add most: ${top.join(', ')}`];
    const made = [...base, ...factors].join('; ');
    return `${about}${made === '' ? '' : `${made}. `}Constrain the agent so that a factor really falls, or put mitigations in place with evidence and claim them; "aivss-gate explain" shows every step.`;
}
/** An input's name as people know it: `CVSS base`, `Execution Autonomy (autonomy)`. */
function inputName(input) {
    if (input === 'cvss')
        return 'CVSS base';
    return isFactor(input) ? `${factors/* FACTORS */.XQ[input].name} (${input})` : input;
}
function isFactor(input) {
    return Object.hasOwn(factors/* FACTORS */.XQ, input);
}

;// CONCATENATED MODULE: ./lib/rules/capability-drift.js





const capabilityDrift = {
    id: 'capability-drift',
    summary: 'an artefact grants a power that the model does not state, or a factor is below what the power implies',
    levels: (0,rule/* levels */.y)('note', 'error', 'error'),
    about: 'agent',
    check(context, level) {
        const grants = (0,artefact_grants/* grantsOf */.Rr)(context.model, context.artefacts);
        return [...unstated(context, grants, level), ...tooLow(context, grants, level)];
    },
};
function unstated({ model }, grants, level) {
    const stated = new Set(model.capabilities.map(({ value }) => value));
    return grants
        .filter(({ id }) => !capability_floors/* NO_POWERS */.J8.has(id) && !stated.has(id))
        .map(({ id, place }) => ({
        level,
        subject: `capability:${id}`,
        message: `the artefact grants ${id} (${capabilities/* CAPABILITIES */.$[id]}), which the model does not state`,
        help: `Take the power away, or state "${id}" under "capabilities" of ${model.path} and score the agent with it.`,
        place,
    }));
}
/** Reasons shorter than this say nothing. */
const MIN_WHY = 10;
function tooLow({ model }, grants, level) {
    return (0,capability_floors/* impliedFloors */.st)(grants.map(({ id }) => id)).flatMap(({ factor, least, because }) => {
        const stated = model.factors[factor];
        const grant = grants.find(({ id }) => id === because);
        if (stated === undefined || stated.value >= least || grant === undefined)
            return [];
        const isStrong = capability_floors/* STRONG_CAPABILITIES */.V.has(because);
        const reasoned = (stated.why ?? '').trim().length >= MIN_WHY && !isStrong;
        return [
            {
                level: reasoned ? (0,rule/* atMost */.T)('note', level) : level,
                subject: `factor:${factor}`,
                message: `${inputName(factor)} is ${stated.value}, and ${because} at ${grant.place.path}:${grant.place.line} implies at least ${least}${together(factor, because, grants)}`,
                help: isStrong
                    ? `Raise the factor to ${least}, or take the power away; a reason does not make it less.`
                    : `Raise the factor to ${least}, or say with {value, why} why it is less here.`,
                place: stated.place,
            },
        ];
    });
}
/** With what a power implies more than alone. */
function together(factor, because, grants) {
    const has = (power) => grants.some(({ id }) => id === power);
    if (factor === 'autonomy' && because.startsWith('auto.'))
        return ' for an agent that can act';
    return factor === 'tools' && has('mcp.remote') ? ', with a remote server in reach' : '';
}

;// CONCATENATED MODULE: ./lib/rules/control-weakened.js



/** Powers whose coming is itself the loosening of a control. */
const LOOSENINGS = ['auto.approve', 'auto.approve_edits', 'tools.unrestricted'];
const controlWeakened = {
    id: 'control-weakened',
    summary: 'the change loosens a control of an agent: permissions, approval, sandbox, actor gate',
    levels: (0,rule/* levels */.y)('warn', 'error', 'error'),
    about: 'run',
    check({ artefacts, baseArtefacts }, level) {
        if (baseArtefacts === null)
            return [];
        const before = new Map(baseArtefacts.map((artefact) => [artefact.path, artefact]));
        const here = new Set(artefacts.map(({ path }) => path));
        return [
            ...artefacts.flatMap((now) => {
                const was = before.get(now.path);
                return was === undefined ? [] : bearers(now).flatMap((id) => weakened(now, was, id));
            }),
            // Settings that say nothing any more, or are gone, hold nobody back; an agent that is gone needs no control.
            ...baseArtefacts
                .filter(({ path, role }) => role === 'capability' && !here.has(path))
                .flatMap((was) => weakened({ ...was, agents: [], capabilities: [] }, was, null)),
        ];
        function weakened(now, was, agent) {
            const has = grantsTo(now, agent);
            const had = agent === null || names(was).has(agent) ? grantsTo(was, agent) : goneFrom(was, now);
            // An agent that is only new has lost nothing; what it is allowed is for coverage to ask.
            if (had === null)
                return [];
            const lost = [...had.values()].filter(({ id }) => capability_floors/* CONTROLS */.VH.has(id) && !has.has(id));
            const came = [...has.values()].filter(({ id }) => LOOSENINGS.includes(id) && !had.has(id));
            const name = agent === null ? now.path : `${now.path}#${agent}`;
            return [
                ...lost.map(({ id }) => found(now, `${name} lost:${id}`, `${name} no longer has ${id} (${capabilities/* CAPABILITIES */.$[id]})`, 1)),
                ...came.map(({ id, line }) => found(now, `${name} gained:${id}`, `${name} now has ${id} (${capabilities/* CAPABILITIES */.$[id]})`, line)),
            ];
        }
        function found(artefact, subject, message, line) {
            return {
                level,
                agent: null,
                subject,
                message,
                help: 'Keep the control, or have the owner of the policy accept the change with the threat model in step.',
                place: { path: artefact.file, line, column: 1 },
            };
        }
    },
};
/** The agents of a file by their names, or the file itself where it has none or they have no names. */
function bearers({ agents }) {
    const named = agents.map(({ id }) => id);
    return named.length === 0 ? [null] : [...new Set(named)];
}
function names({ agents }) {
    return new Set(agents.map(({ id }) => id));
}
/** What the agents had whose names are gone: a new name may be one of theirs. Null where none is gone. */
function goneFrom(was, now) {
    const gone = was.agents.filter(({ id }) => !names(now).has(id));
    return gone.length === 0 ? null : firstOf(gone, was);
}
/** What one agent of a file has, with what the file grants to all of them; of all its agents where none is named. */
function grantsTo(artefact, agent) {
    return firstOf(artefact.agents.filter(({ id }) => agent === null || id === agent), artefact);
}
function firstOf(agents, { capabilities }) {
    const all = [...agents.flatMap((one) => one.capabilities), ...capabilities];
    return new Map(all.toReversed().map((granted) => [granted.id, granted]));
}

;// CONCATENATED MODULE: ./lib/rules/where-to-state.js
/**
 * Where the format of a model lets something be stated, to follow "state it" in a sentence. Where a file has no room for it,
 * the place is a native model beside it or instead of it.
 */
function whereToState({ format, listing, factorNames }, what) {
    const key = `under "${what}:"`;
    // A CVSS base is shown with its key.
    const there = what === 'cvss' ? '' : `, there ${key}`;
    const instead = `in a native model in place of this file ("aivss-gate convert FILE --to native" writes one)${there}`;
    const isInput = what === 'factors' || what === 'cvss';
    switch (format) {
        case 'native':
            return what === 'factors' && listing !== null && factorNames === 'listing'
                ? 'in the listing that the model names, as it states the others'
                : key;
        case 'markdown':
            return what === 'factors' || what === 'mitigations' ? `${key} or in its table` : key;
        case 'listing':
            if (what === 'factors')
                return 'in the listing, as it states the others';
            return what === 'layers'
                ? 'in the listing, as a paragraph of that layer'
                : `in a native model that names this listing under "listing:"${there}`;
        case 'markdown-prose':
            if (what === 'factors')
                return 'in a table of factors with a column "Value"';
            return what === 'cvss' ? 'on a line of its own, "CVSS base: ..."' : instead;
        case 'aivss-0.8':
            if (what === 'factors')
                return 'under "amplification_factors" of each vulnerability';
            return what === 'cvss' ? 'under "cvss_base" of each vulnerability' : instead;
        case 'owasp-tml':
            return isInput ? `under "extensions", in a map "example.org/aivss", there under "${what}"` : instead;
        case 'otm':
            return isInput ? `under "project", "attributes", "aivss", there under "${what}"` : instead;
        case 'threatcl':
            if (what === 'factors')
                return 'as an additional attribute each, "aivss_" before the name';
            return what === 'cvss' ? 'as the additional attribute "aivss_cvss"' : instead;
        case 'aivss-1.0':
        case 'threat-composer':
        case 'agentaz':
        case 'sarif':
            return instead;
    }
}
/** Whether a file of this format states mitigations by naming controls, each with a state of its own, and no evidence. */
function hasControls({ format }) {
    return ['markdown-prose', 'owasp-tml', 'threat-composer', 'otm', 'threatcl'].includes(format);
}

;// CONCATENATED MODULE: ./lib/rules/factor-limit.js




const factorLimit = {
    id: 'factor-limit',
    summary: "a factor is above the policy's limit",
    levels: (0,rule/* levels */.y)('warn', 'error', 'error'),
    about: 'agent',
    check: ({ model, policy }, level) => factors/* FACTOR_IDS */.rs.flatMap((id) => {
        const limit = policy.limits.factors[id];
        const stated = model.factors[id];
        if (limit === undefined || (stated !== undefined && stated.value <= limit))
            return [];
        const message = stated === undefined
            ? `${inputName(id)} is not stated, so it is not shown to be at most ${limit}`
            : `${inputName(id)} is ${stated.value}, the policy allows at most ${limit}`;
        const help = stated === undefined
            ? `State "${id}" ${whereToState(model, 'factors')}.`
            : 'Take the power away from the agent, then lower the factor.';
        return [{ level, subject: id, message, help, place: stated?.place ?? model.place }];
    }),
};

// EXTERNAL MODULE: ./lib/scoring/agent-score.js
var agent_score = __webpack_require__(8095);
// EXTERNAL MODULE: ./lib/aivss/profile-metrics.js
var profile_metrics = __webpack_require__(6707);
// EXTERNAL MODULE: ./lib/aivss/ssvc-score.js
var ssvc_score = __webpack_require__(5366);
// EXTERNAL MODULE: ./lib/aivss/ssvc.js
var ssvc = __webpack_require__(7365);
;// CONCATENATED MODULE: ./lib/rules/lowered-profile.js



/** Metric profiles and SSVC inputs that are gone or milder, where a condition of the policy asks for them. */
function milderStatements(context) {
    const { require, custom } = context.head.policy;
    const asks = (name) => [...require, ...custom].some(({ when }) => when?.asks.has(name));
    return [
        ...(asks('profile') ? milderProfiles(context) : []),
        ...(asks('ssvc') ? milderDecision(context.head.model, context.base.model) : []),
    ];
}
function milderProfiles({ head, base }) {
    return base.scored.profiles.flatMap((before) => {
        const name = before.threat === null ? 'aivss' : `threat:${before.threat.id}:aivss`;
        const of = before.threat === null ? '' : ` of the threat ${before.threat.id}`;
        const now = head.scored.profiles.find((one) => one.threat?.id === before.threat?.id);
        const message = now === undefined ? `the metric profile${of} is gone` : milder(before, now, `the metric profile${of}`);
        return message === null
            ? []
            : [{ subject: name, message, place: now?.statement.place ?? head.model.place }];
    });
}
/** "the metric profile became milder: TD from H to M"; null where nothing became milder. */
function milder(before, now, name) {
    const metrics = profile_metrics/* PROFILE_METRICS */.ig.flatMap((metric) => {
        const [from, to] = [before.profile.metrics[metric], now.profile.metrics[metric]];
        const values = (0,profile_metrics/* metricValues */.tZ)(metric);
        // X stands last: whatever is known after it says more, and may say that it is harmless.
        const rank = (value) => (value === 'X' ? -1 : values.indexOf(value));
        return rank(to) > rank(from) ? [`${metric} from ${from} to ${to}`] : [];
    });
    const [from, to] = [before.profile.cvss.bte, now.profile.cvss.bte];
    const severity = from !== null && to !== null && to < from ? [`CVSS-BTE from ${from} to ${to}`] : [];
    const all = [...metrics, ...severity];
    return all.length === 0 ? null : `${name} became milder: ${all.join(', ')}`;
}
function milderDecision(now, before) {
    if (before.ssvc === null)
        return [];
    if (now.ssvc === null)
        return [{ subject: 'ssvc', message: 'the AIVSS-SSVC inputs are gone', place: now.place }];
    const [from, to] = [(0,ssvc/* scoreSsvc */.ac)(before.ssvc.input).outcome, (0,ssvc/* scoreSsvc */.ac)(now.ssvc.input).outcome];
    if (ssvc_score/* SSVC_OUTCOMES */.G.indexOf(to) >= ssvc_score/* SSVC_OUTCOMES */.G.indexOf(from))
        return [];
    const message = `the AIVSS-SSVC outcome went from ${from} to ${to}`;
    return [{ subject: 'ssvc', message, place: now.ssvc.place }];
}

;// CONCATENATED MODULE: ./lib/rules/input-lowered.js





const inputLowered = {
    id: 'input-lowered',
    summary: 'a stated input moved so that the score falls or a demand is met',
    levels: (0,rule/* levels */.y)('note', 'warn', 'error'),
    about: 'change',
    check(context, level) {
        const milder = milderStatements(context).map((one) => ({ ...one, why: false, help: NO_REASONS }));
        const moves = [
            ...loweredNumbers(context),
            ...loweredStatements(context),
            ...goneStatements(context),
            ...milder,
        ];
        // What failed before and passes now only because the model says other things is for somebody else to accept.
        const talkedGreen = context.baseFails && !context.headFails && !context.filesChanged;
        return moves.map(({ subject, message, why, place, help = GIVE_A_REASON }) => ({
            level: talkedGreen ? 'error' : why ? (0,rule/* atMost */.T)('note', level) : level,
            subject,
            message: `${message}${talkedGreen ? '; with the old statements the agent would fail, and nothing but statements changed' : ''}`,
            help: talkedGreen
                ? 'Show what changed: evidence in the tree, or the artefact itself. Otherwise the owner of the policy may accept it with a waiver.'
                : help,
            place,
        }));
    },
};
const GIVE_A_REASON = 'Say with {value, why} what changed in the agent; a number alone changes nothing.';
const NO_REASONS = 'A vector gives no reasons: say in the description of the change what changed in the agent, and have it reviewed.';
/** Reasons shorter than this say nothing. */
const input_lowered_MIN_WHY = 10;
function newReason(now, before) {
    return now !== null && now.trim().length >= input_lowered_MIN_WHY && now.trim() !== before?.trim();
}
function loweredNumbers({ head, base }) {
    const moves = [];
    const down = (subject, name, from, to, why, place) => {
        if (from !== null && to !== null && to < from)
            moves.push({ subject, message: `${name} went from ${from} to ${to}`, why, place });
    };
    const [now, before] = [head.model, base.model];
    const cvssDown = (subject, name, to, from) => {
        if (to === null || from === null)
            return;
        const why = newReason(to.why, from.why);
        down(subject, name, (0,agent_score/* baseOf */.bx)(from, base.cvss), (0,agent_score/* baseOf */.bx)(to, head.cvss), why, to.place);
    };
    const factorsDown = (threat, to, from) => {
        for (const id of factors/* FACTOR_IDS */.rs) {
            const [after, earlier] = [to[id], from[id]];
            if (after === undefined || earlier === undefined)
                continue;
            const subject = threat === null ? id : `threat:${threat}:${id}`;
            const name = threat === null ? inputName(id) : `${inputName(id)} of the threat ${threat}`;
            down(subject, name, earlier.value, after.value, newReason(after.why, earlier.why), after.place);
        }
    };
    factorsDown(null, now.factors, before.factors);
    cvssDown('cvss', 'the CVSS base', now.cvss, before.cvss);
    for (const threat of now.threats) {
        const old = before.threats.find((one) => one.id === threat.id);
        if (old === undefined)
            continue;
        cvssDown(`threat:${threat.id}`, `the CVSS base of the threat ${threat.id}`, threat.cvss, old.cvss);
        if (threat.own !== null && old.own !== null)
            factorsDown(threat.id, threat.own.factors, old.own.factors);
        // Without factors of its own a threat is scored with those of the agent, of which is told above.
        else if (threat.own !== null)
            factorsDown(threat.id, threat.own.factors, before.factors);
    }
    const from = base.scored.leading;
    const same = head.scored.computations.find(({ threat }) => threat?.id === from.threat?.id);
    const to = same ?? head.scored.leading;
    const maturityWhy = newReason(now.maturity?.why ?? null, before.maturity?.why ?? null);
    down('exploit-maturity', 'the threat multiplier', from.input.thm ?? null, to.input.thm ?? null, maturityWhy, (now.maturity ?? now).place);
    const strengthWhy = newReason(now.strength?.why ?? null, before.strength?.why ?? null);
    down('mitigation-strength', 'the claimed mitigation factor', from.claimedMf, to.claimedMf, strengthWhy, (now.strength ?? now).place);
    return moves;
}
/**
 * Inputs that the base stated and that nobody states now, or only of threats: in another format, say. Where that leaves the score
 * open across a threshold, the open score is told; here is what falls or passes all the same.
 */
function goneStatements({ head, base, headFails, baseFails }) {
    const [now, before] = [head.model, base.model];
    const fell = head.scored.score.high < base.scored.score.high;
    if (!fell && !(baseFails && !headFails))
        return [];
    const gone = (subject, name) => ({
        subject,
        message: `${name} is not stated any more`,
        why: false,
        place: now.place,
        help: 'State it again: what was known of the agent is not unknown because a file says less.',
    });
    const threats = before.threats.filter(({ id, cvss }) => cvss !== null && now.threats.some((one) => one.id === id && one.cvss === null && one.own !== null));
    return [
        ...(before.cvss !== null && now.cvss === null ? [gone('cvss', 'the CVSS base')] : []),
        ...factors/* FACTOR_IDS */.rs.filter((id) => before.factors[id] !== undefined && now.factors[id] === undefined).map((id) => gone(id, inputName(id))),
        ...threats.map(({ id }) => gone(`threat:${id}`, `the CVSS base of the threat ${id}`)),
    ];
}
const OPENNESS = ['internal', 'partner', 'public'];
function loweredStatements(context) {
    const { head, base } = context;
    const [now, before] = [head.model, base.model];
    const moves = [];
    const [to, from] = [now.agent.exposure, before.agent.exposure];
    if (to !== null && from !== null && OPENNESS.indexOf(to.value) < OPENNESS.indexOf(from.value)) {
        moves.push({
            subject: 'exposure',
            message: `the exposure went from ${from.value} to ${to.value}`,
            why: false,
            place: to.place,
        });
    }
    for (const mitigation of now.mitigations) {
        const old = before.mitigations.find((one) => one.id === mitigation.id);
        if (!helps(mitigation, old, context))
            continue;
        const why = newReason(mitigation.how, old?.how ?? null) || mitigation.evidence.length > 0;
        const message = `${mitigation.id} went from ${old?.status ?? 'not stated'} to ${mitigation.status}`;
        moves.push({ subject: `mitigation:${mitigation.id}`, message, why, place: mitigation.place });
    }
    for (const threat of before.threats) {
        const scored = threat.cvss !== null || threat.own !== null;
        if (!scored || now.threats.some((one) => one.id === threat.id && (one.cvss !== null || one.own !== null)))
            continue;
        moves.push({
            subject: `threat:${threat.id}`,
            message: `the threat ${threat.id}, which has a score of its own, is gone`,
            why: false,
            place: now.place,
        });
    }
    return moves;
}
/** A status counts as a move where a demand accepts it and not the old one, or it is in place now and the score fell. */
function helps(now, old, { head, base }) {
    const meets = head.policy.require.some(({ mitigations, status }) => mitigations.some((one) => one.id === now.id) &&
        status.includes(now.status) &&
        !(old !== undefined && status.includes(old.status)));
    const inPlace = now.status === 'in-place' && old?.status !== 'in-place';
    return meets || (inPlace && head.scored.score.high < base.scored.score.high);
}

// EXTERNAL MODULE: ./lib/model/maestro.js
var maestro = __webpack_require__(0);
;// CONCATENATED MODULE: ./lib/rules/layer-uncovered.js



const layerUncovered = {
    id: 'layer-uncovered',
    summary: 'a MAESTRO layer has neither threat nor statement',
    levels: (0,rule/* levels */.y)('off', 'note', 'warn'),
    about: 'agent',
    check: ({ model }, level) => maestro/* LAYER_IDS */.pn.filter((id) => model.layers[id] === undefined && !model.threats.some((threat) => threat.layer === id)).map((id) => ({
        level,
        subject: id,
        message: `the model says nothing about ${id} ${maestro/* LAYERS */.RR[id].name}`,
        help: `Add a threat with "layer: ${id}", or a text ${whereToState(model, 'layers')}; "${id}: unknown: ..." marks an honest gap.`,
        place: model.place,
    })),
};

;// CONCATENATED MODULE: ./lib/rules/mitigation-evidence.js

const mitigationEvidence = {
    id: 'mitigation-evidence',
    summary: 'evidence that a mitigation names does not hold',
    levels: (0,rule/* levels */.y)('note', 'warn', 'error'),
    about: 'agent',
    check: ({ model, evidence }, level) => model.mitigations.flatMap((mitigation) => {
        if (mitigation.status !== 'in-place' && mitigation.status !== 'partial')
            return [];
        const broken = (evidence.get(mitigation) ?? []).filter((result) => result.holds === false);
        if (broken.length === 0)
            return [];
        const place = mitigation.evidence.find((one) => one.value === broken[0]?.text)?.place ?? mitigation.place;
        const message = `evidence of ${mitigation.id} does not hold: ${broken.map((one) => one.reason ?? one.text).join('; ')}`;
        return [
            {
                level,
                subject: mitigation.id,
                message,
                help: 'Point at what shows the mitigation today, or correct its status.',
                place,
            },
        ];
    }),
};

;// CONCATENATED MODULE: ./lib/rules/mitigation-overdue.js

const mitigationOverdue = {
    id: 'mitigation-overdue',
    summary: 'a planned mitigation is past its due date',
    levels: (0,rule/* levels */.y)('note', 'warn', 'error'),
    about: 'agent',
    check: ({ model, today }, level) => model.mitigations.flatMap((mitigation) => {
        const { due, status, ticket } = mitigation;
        if (due === null || due.value >= today || status === 'in-place' || status === 'not-applicable')
            return [];
        const message = `${mitigation.id} was due on ${due.value} and is ${status}${ticket === null ? '' : ` (${ticket})`}`;
        return [
            {
                level,
                subject: mitigation.id,
                message,
                help: 'Put it in place, or agree a new day with the owner.',
                place: due.place,
            },
        ];
    }),
};

// EXTERNAL MODULE: ./lib/aivss/version.js
var version = __webpack_require__(3318);
// EXTERNAL MODULE: ./lib/rules/credit-words.js
var credit_words = __webpack_require__(1154);
;// CONCATENATED MODULE: ./lib/rules/mitigation-unearned.js




const mitigationUnearned = {
    id: 'mitigation-unearned',
    summary: 'the claimed mitigation strength is more than the earned one',
    levels: (0,rule/* levels */.y)('note', 'warn', 'error'),
    about: 'agent',
    check({ model, scored, policy }, level) {
        const table = version/* MITIGATION_FACTORS */.jp[policy.scoring.version];
        if (table === null)
            return [];
        const { earned } = scored;
        const earnedFactor = table[earned.strength];
        const claims = scored.computations.filter((one) => one.claimedMf < earnedFactor);
        const claim = claims[0];
        if (claim === undefined)
            return [];
        const counts = policy.scoring.mitigationCredit === 'earned'
            ? `×${claim.score.mf} counts`
            : 'the policy counts the claim as it stands';
        return [
            {
                level,
                subject: 'mitigation-strength',
                message: `a mitigation factor of ×${claim.claimedMf} is claimed, ×${earnedFactor} (${earned.strength}) is earned; ${counts}: ${(0,credit_words/* blockersText */.b)(earned.blockers)}`,
                help: `Put a mitigation in place for each factor of 0.5 or above and state it ${whereToState(model, 'mitigations')}; strong also needs tree evidence for each and for adversarial-testing.`,
                place: (claim.threat?.own?.strength ?? model.strength)?.place ?? model.place,
            },
        ];
    },
};

// EXTERNAL MODULE: ./lib/rules/model-invalid.js
var model_invalid = __webpack_require__(9656);
;// CONCATENATED MODULE: ./lib/rules/model-unlisted.js

const modelUnlisted = {
    id: 'model-unlisted',
    summary: 'a native threat model lies where the policy does not look',
    levels: (0,rule/* levels */.y)('note', 'warn', 'error'),
    about: 'run',
    check: ({ files }, level) => files.unlisted.map((place) => ({
        level,
        agent: null,
        subject: 'unlisted',
        message: 'this threat model is not judged: it lies outside the places where the policy looks for models',
        help: 'Move it (for example to *.aivss.yml), add its path to "models:", or take it out with "ignore:".',
        place,
    })),
};

// EXTERNAL MODULE: ./lib/source/inside.js
var inside = __webpack_require__(7061);
;// CONCATENATED MODULE: ./lib/rules/model-orphaned.js


const modelOrphaned = {
    id: 'model-orphaned',
    summary: 'a model names artefacts, and none of them exists',
    levels: (0,rule/* levels */.y)('note', 'warn', 'warn'),
    about: 'run',
    check: ({ models, files, hasFile }, level) => !files.complete
        ? []
        : models.flatMap((model) => {
            const [first, ...others] = model.agent.artefacts;
            if (first === undefined)
                return [];
            const all = [first, ...others];
            if (all.some(({ value }) => hasFile((0,inside/* fileOfArtefact */.W)(value))))
                return [];
            return [
                {
                    level,
                    agent: model.agent.id.value,
                    subject: 'artefacts',
                    message: `none of the artefacts of this model exists (${first.value}${others.length === 0 ? '' : ` and ${others.length} more`})`,
                    help: 'Correct the paths, which are relative to the folder that holds .github; or remove the model with its agent.',
                    place: first.place,
                },
            ];
        }),
};

;// CONCATENATED MODULE: ./lib/rules/off-table-value.js

const offTableValue = {
    id: 'off-table-value',
    summary: 'a value lies outside the published tables',
    levels: (0,rule/* levels */.y)('note', 'note', 'warn'),
    about: 'agent',
    check({ model, scored, policy }, level) {
        const found = [];
        const add = (subject, message, help, place = model.place) => {
            found.push({ level, subject, message, help, place });
        };
        const all = scored.computations.flatMap((one) => one.offTable);
        const factors = distinct(all.filter((one) => !['cvss', 'thm', 'mf'].includes(one.input)));
        const version = policy.scoring.version;
        if (factors.length > 0) {
            const names = factors.map((one) => `${one.input} ${one.value}`).join(', ');
            const message = `AIVSS ${version} publishes the factor values 0.0, 0.5 and 1.0; used as they stand: ${names}`;
            add('factors', message, 'Round up to the next published value if you need a score of the standard.', Object.values(model.factors)[0]?.place);
        }
        for (const one of distinct(all.filter((other) => other.input === 'thm'))) {
            const message = `the threat multiplier ${one.value} is none of AIVSS ${version} (${one.published?.join(', ') ?? ''}); it is used as it stands`;
            add('exploit-maturity', message, 'Write attacked, proof-of-concept or unreported.', model.maturity?.place);
        }
        for (const one of distinct(all.filter((other) => other.input === 'mf'))) {
            const message = `the mitigation factor ${one.value} is none of AIVSS ${version} (${one.published?.join(', ') ?? ''}); it is used as it stands`;
            add('mitigation-strength', message, 'Write none, partial or strong.', model.strength?.place);
        }
        for (const one of distinct(all.filter((other) => other.input === 'cvss'))) {
            add('cvss', `the CVSS base ${one.value} has more than one decimal`, 'CVSS base scores have one decimal; write a vector.', model.cvss?.place);
        }
        if (model.maturity?.value === 'unreported' && model.maturity.why === null) {
            const message = 'unreported lowers the score and gives no reason';
            add('unreported', message, 'Write {value: unreported, why: ...}, or leave it out (proof-of-concept).', model.maturity.place);
        }
        return found;
    },
};
function distinct(values) {
    return values.filter((one, index) => values.findIndex((other) => other.input === one.input && other.value === one.value) === index);
}

;// CONCATENATED MODULE: ./lib/rules/policy-changed.js

const policyChanged = {
    id: 'policy-changed',
    summary: 'the change edits the policy',
    levels: (0,rule/* levels */.y)('note', 'note', 'warn'),
    about: 'run',
    check(context, level) {
        return [...demands(context, level), ...accepts(context, level)];
    },
};
function demands({ policy, policyChange }, level) {
    if (policyChange === null)
        return [];
    const { before, after } = policyChange;
    const place = policyChange.place ?? { path: policy.source ?? '.github/aivss-gate.yml', line: 1, column: 1 };
    const base = { agent: null, place };
    if (before === after)
        return [];
    if (after === null) {
        const message = 'the policy that this change brings cannot be read: merged, it would stop every run';
        const help = 'Correct it; "aivss-gate policy check" says every fault with its line.';
        return [{ ...base, level: 'error', subject: 'policy-invalid', message, help }];
    }
    const from = before === null ? 'one that could not be read' : before.slice(0, 19);
    const message = `the policy demands something else than at the base (${from} became ${after.slice(0, 19)})`;
    const help = 'Have the change reviewed by the owner of the policy; "aivss-gate policy print" shows what holds.';
    return [{ ...base, level, subject: 'policy', message, help }];
}
function accepts({ policy, baselineChanged }, level) {
    if (!baselineChanged || policy.baseline === null)
        return [];
    const { value, place } = policy.baseline;
    return [
        {
            level,
            agent: null,
            subject: 'baseline',
            message: `the change edits what is accepted outside pull requests (${value})`,
            help: 'Have it reviewed by the owner of the policy: each new entry is a finding that no longer fails there.',
            place,
        },
    ];
}

// EXTERNAL MODULE: ./lib/source/suggest.js
var suggest = __webpack_require__(6491);
// EXTERNAL MODULE: ./lib/model/names.js
var model_names = __webpack_require__(1133);
;// CONCATENATED MODULE: ./lib/rules/policy-unmatched.js



const policyUnmatched = {
    id: 'policy-unmatched',
    summary: 'the policy names what does not exist or cannot be read',
    levels: (0,rule/* levels */.y)('note', 'error', 'error'),
    about: 'run',
    check({ policy, models, removed, files, ruleIds, baseline }, level) {
        const found = [];
        const add = (subject, message, help, place) => {
            if (place !== null)
                found.push({ level, agent: null, subject, message, help, place });
        };
        for (const [id, { place }] of policy.rules) {
            if (!isRule(id, ruleIds, policy))
                add(`rule:${id}`, `there is no rule "${id}"`, (0,suggest/* didYouMean */.a)(id, ruleIds), place);
        }
        for (const demand of policy.require) {
            for (const { name, id } of demand.mitigations) {
                if (id !== null)
                    continue;
                const message = `the demand ${demand.id} names the mitigation "${name}", which the catalogue does not have: it can never be met`;
                add(`mitigation:${name}`, message, (0,suggest/* didYouMean */.a)(name, (0,model_names/* mitigationIds */.qs)()), demand.place);
            }
        }
        // The removal of an agent can be waived too, so an agent that is gone since the base is still known.
        const known = [...models, ...removed.map((one) => one.model)];
        const agents = new Set(known.map((model) => model.agent.id.value));
        for (const waiver of policy.waivers) {
            if (!isRule(waiver.rule, ruleIds, policy)) {
                add(`waiver-rule:${waiver.rule}`, `a waiver names the rule "${waiver.rule}", which does not exist`, (0,suggest/* didYouMean */.a)(waiver.rule, ruleIds), waiver.place);
            }
            if (files.complete && !agents.has(waiver.agent)) {
                add(`agent:${waiver.agent}`, `a waiver names the agent "${waiver.agent}", which has no model`, (0,suggest/* didYouMean */.a)(waiver.agent, [...agents]), waiver.place);
            }
        }
        for (const { glob, key, place } of files.unmatchedGlobs) {
            add(`${key}:${glob}`, `"${glob}" under "${key}" matches no file`, 'Correct or remove it; globs are relative to the folder that holds .github.', place);
        }
        const [fault, ...faults] = baseline?.problems ?? [];
        if (baseline !== null && fault !== undefined) {
            const more = faults.length === 0 ? '' : ` (and ${faults.length} more)`;
            add(`baseline:${baseline.path}`, `nothing is accepted by the baseline ${baseline.path}: ${fault.message}${more}`, fault.help, fault.place);
        }
        for (const { key, message, help } of withoutEffect(policy)) {
            if (policy.source !== null)
                found.push({
                    level: 'note',
                    agent: null,
                    subject: `key:${key}`,
                    message,
                    help,
                    place: { path: policy.source, line: 1, column: 1 },
                });
        }
        return found;
    },
};
function isRule(id, known, policy) {
    return known.includes(id) || policy.custom.some((rule) => `custom/${rule.name}` === id);
}
/** What a policy may already say although this version does not act on it; said aloud, so that nobody relies on it. */
function withoutEffect(policy) {
    if (policy.review.verify === 'none')
        return [];
    return [
        {
            key: 'review.verify',
            message: '"review.verify: approval" has no effect in this version: approvals are not looked up',
            help: 'It is validated and kept; do not rely on it yet.',
        },
    ];
}

// EXTERNAL MODULE: ./lib/policy/evaluate.js
var evaluate = __webpack_require__(7127);
;// CONCATENATED MODULE: ./lib/rules/required-mitigation.js



const requiredMitigation = {
    id: 'required-mitigation',
    summary: 'a demanded mitigation is not in place, or not as strongly shown as demanded',
    levels: (0,rule/* levels */.y)('warn', 'error', 'error'),
    about: 'agent',
    check: (context, level) => context.policy.require.flatMap((demand) => checkDemand(context, demand, demand.level ?? level)),
};
function checkDemand(context, demand, level) {
    const application = demand.when === null ? { applies: true, why: null } : (0,evaluate/* evaluate */._)(demand.when, context.facts);
    if (!application.applies)
        return [];
    const short = demand.mitigations.map(({ name, id }) => {
        const entry = context.model.mitigations.find((one) => one.id === id) ?? null;
        return { name: id ?? name, entry, lack: lackOf(context, demand, entry) };
    });
    if (short.some((one) => one.lack === null))
        return [];
    const single = short.length === 1 ? short[0] : undefined;
    const names = short.map((one) => one.name).join(' or ');
    const because = application.why === null ? '' : `; the demand applies because ${application.why}`;
    return [
        {
            level,
            subject: single?.name ?? demand.id,
            message: `${names} ${single === undefined ? 'are' : 'is'} demanded${demandText(demand)}, but ${short.map((one) => one.lack).join('; ')}${because}`,
            help: remedy(demand, context.model),
            place: (single?.entry ?? short.find((one) => one.entry !== null)?.entry)?.place ?? context.model.place,
        },
    ];
}
/** Why it is demanded: the id where it says more than the mitigation's name, and the condition. */
function demandText({ id, when, mitigations }) {
    const named = mitigations.length === 1 && (mitigations[0]?.id ?? mitigations[0]?.name) === id;
    const parts = [...(named ? [] : [id]), ...(when === null ? [] : [when.text])];
    return parts.length === 0 ? '' : ` (${parts.join(': ')})`;
}
/** What keeps an entry from meeting a demand, or null where it meets it. */
function lackOf(context, demand, entry) {
    if (entry === null)
        return 'the model does not say that it is in place';
    if (!demand.status.includes(entry.status))
        return `it is ${entry.status}${entry.source === 'prose' ? ' as the text reads' : ''}`;
    const shown = strengthOf(context, entry);
    return ORDER.indexOf(shown) >= ORDER.indexOf(demand.evidence)
        ? null
        : `it is shown only by ${WORDS[shown]}, and ${WORDS[demand.evidence]} is demanded`;
}
const ORDER = ['prose', 'stated', 'any', 'path'];
const WORDS = {
    prose: 'a sentence',
    stated: 'an entry with a status',
    any: 'an entry with evidence',
    path: 'evidence in the tree that holds',
};
/** How strongly an entry is shown. */
function strengthOf(context, entry) {
    if (entry.source === 'prose')
        return 'prose';
    if (entry.evidence.length === 0)
        return 'stated';
    return (context.evidence.get(entry) ?? []).some((result) => result.proves) ? 'path' : 'any';
}
function remedy(demand, model) {
    const where = whereToState(model, 'mitigations');
    const names = demand.mitigations.map((one) => one.name);
    const first = names[0] ?? 'the mitigation';
    const status = demand.status[0] ?? 'in-place';
    if (hasControls(model) && (demand.evidence === 'prose' || demand.evidence === 'stated'))
        return `Put ${names.join(' or ')} in place and say so: with a control that is named "${first}" and whose state says that it is ${status}.`;
    switch (demand.evidence) {
        case 'prose':
            return `Put ${names.join(' or ')} in place and say so: ${where}, "${first}: {status: ${status}, how: ...}".`;
        case 'stated':
            return `State it ${where}: "${first}: {status: ${status}, how: ...}"; a sentence is not enough.`;
        case 'any':
            return `State it ${where} with evidence: "${first}: {status: ${status}, evidence: [...]}".`;
        case 'path':
            return `State it ${where} with evidence in the tree: "${first}: {status: ${status}, evidence: [path contains TEXT]}".`;
    }
}

;// CONCATENATED MODULE: ./lib/rules/review-missing.js


const reviewMissing = {
    id: 'review-missing',
    summary: 'nobody reviewed the model',
    levels: (0,rule/* levels */.y)('note', 'warn', 'error'),
    about: 'agent',
    check({ model, policy }, level) {
        if (!policy.review.required)
            return [];
        const { review } = model;
        const lack = review === null
            ? 'the model was not reviewed'
            : review.on === null
                ? 'the review has no day'
                : review.by === null
                    ? 'the review does not say who reviewed'
                    : null;
        if (lack === null)
            return [];
        const where = model.format === 'native' || model.format === 'markdown' ? '' : `, ${whereToState(model, 'review')}`;
        const help = `Have somebody else than the author review it and add "review: {by: ..., on: YYYY-MM-DD}"${where}.`;
        return [{ level, subject: 'review', message: lack, help, place: review?.place ?? model.place }];
    },
};

// EXTERNAL MODULE: ./lib/model/day.js
var day = __webpack_require__(1427);
;// CONCATENATED MODULE: ./lib/rules/review-stale.js


const HELP = 'Review the model again and set "review.on" to the day of the review.';
const reviewStale = {
    id: 'review-stale',
    summary: 'the review is too long ago, or an artefact changed since',
    levels: (0,rule/* levels */.y)('note', 'warn', 'error'),
    about: 'agent',
    check: (context, level) => [...tooOld(context, level), ...changedSince(context, level)],
};
function tooOld({ model, policy, today }, level) {
    const { review } = model;
    if (review?.expires != null && review.expires.value < today) {
        const message = `the review expired on ${review.expires.value}`;
        return [{ level, subject: 'expires', message, help: HELP, place: review.expires.place }];
    }
    const { maxAgeDays } = policy.review;
    if (review?.on == null || maxAgeDays === null)
        return [];
    const age = (0,day/* daysBetween */.YM)(review.on.value, today);
    if (age <= maxAgeDays)
        return [];
    const message = `the last review was ${age} days ago (${review.on.value}), the policy allows ${maxAgeDays}`;
    return [{ level, subject: 'age', message, help: HELP, place: review.on.place }];
}
/** By the digests that the review wrote down, and by what the change itself edits; never by dates of commits. */
function changedSince({ model, digestOf, editedSinceReview }, level) {
    const { review } = model;
    if (review === null)
        return [];
    const byDigest = [...review.artefacts].filter(([path, { value }]) => {
        const now = digestOf(path);
        return now !== null && now !== value;
    });
    const told = new Set(byDigest.map(([path]) => path));
    return [
        ...byDigest.map(([path, { place }]) => ({
            level,
            subject: `artefact:${path}`,
            message: `${path} is not what was reviewed: its digest is another`,
            help: `${HELP} The digest of the file as it is now belongs beside it.`,
            place,
        })),
        ...editedSinceReview
            .filter((path) => !told.has(path))
            .map((path) => ({
            level,
            subject: `artefact:${path}`,
            message: `${path} changes here, and the review is the one from before`,
            help: HELP,
            place: review.on?.place ?? model.place,
        })),
    ];
}

;// CONCATENATED MODULE: ./lib/rules/score-increase.js


const scoreIncrease = {
    id: 'score-increase',
    summary: 'the score rose by more than allowed',
    levels: (0,rule/* levels */.y)('warn', 'error', 'error'),
    about: 'change',
    check({ head, base }, level) {
        const allowed = head.policy.thresholds.increase;
        if (allowed === null)
            return [];
        const now = head.scored.score;
        const before = base.scored.score;
        if (now.low === before.low && now.high === before.high)
            return [];
        const from = before.determined ? before.high : before.low;
        const rise = Math.round((now.high - from) * 10) / 10;
        if (rise <= allowed)
            return [];
        const open = !before.determined || !now.determined;
        return [
            {
                level,
                subject: 'increase',
                message: `AIVSS ${open ? 'may have risen' : 'rose'} by ${rise.toFixed(1)}, from ${endText(before, 'low')} to ${endText(now, 'high')}; the policy allows ${allowed.toFixed(1)}`,
                help: whatMovesIt(head),
                place: placeOfScore(head),
            },
        ];
    },
};
/** A score; of one that is open, the end that counts. */
function endText(score, end) {
    return score.determined
        ? scoreText(score)
        : `${score[end].toFixed(1)} (the ${end} end of ${score.low.toFixed(1)} to ${score.high.toFixed(1)})`;
}

// EXTERNAL MODULE: ./lib/aivss/score.js
var score = __webpack_require__(836);
// EXTERNAL MODULE: ./lib/aivss/severity.js
var severity = __webpack_require__(1755);
;// CONCATENATED MODULE: ./lib/rules/profile-mismatch.js
/** What a source prints of a metric profile and its own vectors do not give. */
function profileMismatches({ profile, statement, threat }, level) {
    const { printed } = statement;
    if (printed === null)
        return [];
    const found = (subject, place, message) => ({
        level,
        subject: threat === null ? subject : `${threat.id}:${subject}`,
        message,
        help: 'Correct what is printed, or the vector that is wrong; the gate uses the recomputed value.',
        place,
    });
    const { bte, effectClass, experimental } = printed;
    const { cvss, experimental: adjusted } = profile;
    return [
        ...(bte === null || cvss.bte === null || bte.value === cvss.bte
            ? []
            : [found('cvss-bte', bte.place, `the printed CVSS-BTE is ${bte.value}, its vector gives ${cvss.bte}`)]),
        ...(effectClass === null || effectClass.value === profile.effectClass
            ? []
            : [
                found('effect-class', effectClass.place, `the printed effect class is ${effectClass.value}, its metrics give ${profile.effectClass}`),
            ]),
        ...(experimental === null || adjusted === null || experimental.value === adjusted.aivss
            ? []
            : [
                found('experimental', experimental.place, `the printed experimental score is ${experimental.value}, its own inputs give ${adjusted.aivss}`),
            ]),
    ];
}

;// CONCATENATED MODULE: ./lib/rules/score-mismatch.js





const scoreMismatch = {
    id: 'score-mismatch',
    summary: 'a printed score differs from the recomputed one',
    levels: (0,rule/* levels */.y)('note', 'warn', 'error'),
    about: 'agent',
    check: (context, level) => [
        ...context.scored.computations.flatMap((one) => {
            const declared = one.threat === null ? context.model.declared : (one.threat.own?.declared ?? null);
            return declared === null ? [] : compare(context, one, declared, level);
        }),
        ...context.scored.profiles.flatMap((profile) => profileMismatches(profile, level)),
    ],
};
/** Formats that print a score print one of AIVSS 0.8 with their own multipliers; numbers of other versions are never compared. */
function compare({ model }, one, declared, level) {
    const source = one.threat?.own ?? model;
    const maturity = source.maturity?.value ?? 'proof-of-concept';
    const strength = source.strength?.value;
    const recomputed = (0,score/* score */.f)({
        ...one.input,
        version: '0.8',
        factorSet: model.factorNames === 'listing' ? 'listing' : '0.8',
        cvss: one.assumed.includes('cvss') ? null : one.input.cvss,
        thm: typeof maturity === 'number' ? maturity : version/* THREAT_MULTIPLIERS */.UW['0.8'][maturity],
        mf: typeof strength === 'number' ? strength : 1,
    });
    const subject = one.threat?.id ?? 'score';
    const finding = (message) => [
        {
            level,
            subject,
            message,
            help: 'Correct the printed score, or the input that is wrong; the gate uses the recomputed one.',
            place: declared.place,
        },
    ];
    const { low, high } = recomputed;
    if (declared.aivss < low || declared.aivss > high) {
        const range = low === high ? low.toFixed(1) : `${low.toFixed(1)} to ${high.toFixed(1)}`;
        return finding(`the printed score is ${declared.aivss.toFixed(1)}, its own inputs give ${range}`);
    }
    if (declared.severity !== null && declared.severity !== (0,severity/* severityOf */.xJ)(declared.aivss)) {
        return finding(`the printed severity is ${declared.severity}, but ${declared.aivss.toFixed(1)} is ${(0,severity/* severityOf */.xJ)(declared.aivss)}`);
    }
    return [];
}

;// CONCATENATED MODULE: ./lib/rules/score-threshold.js



const scoreThreshold = {
    id: 'score-threshold',
    summary: 'the score is at or above a threshold',
    levels: (0,rule/* levels */.y)('warn', 'error', 'error'),
    about: 'agent',
    check(context, level) {
        const { fail, warn } = context.policy.thresholds;
        const { low } = context.scored.score;
        if (fail !== null && low >= fail)
            return [finding(context, 'fail', fail, level)];
        if (warn !== null && low >= warn)
            return [finding(context, 'warn', warn, (0,rule/* atMost */.T)(level, 'warn'))];
        return [];
    },
};
function finding(context, subject, limit, level) {
    return {
        level,
        subject,
        message: `AIVSS ${scoreText(context.scored.score)} is at or above the ${subject} threshold of ${limit.toFixed(1)} (${(0,severity/* severityOf */.xJ)(limit)})`,
        help: whatMovesIt(context),
        place: placeOfScore(context),
    };
}

;// CONCATENATED MODULE: ./lib/rules/score-undetermined.js



const scoreUndetermined = {
    id: 'score-undetermined',
    summary: 'missing inputs leave the score open across a threshold',
    levels: (0,rule/* levels */.y)('note', 'error', 'error'),
    about: 'agent',
    check(context, ruleLevel) {
        const { policy, scored } = context;
        const { fail, warn } = policy.thresholds;
        const { low, high } = scored.score;
        const stated = policy.rules.has('score-undetermined') ? ruleLevel : null;
        if (fail !== null && low < fail && high >= fail)
            return [score_undetermined_open(context, 'fail', fail, stated ?? policy.undetermined)];
        if (warn !== null && low < warn && high >= warn)
            return [score_undetermined_open(context, 'warn', warn, (0,rule/* atMost */.T)(stated ?? 'warn', 'warn'))];
        return onlyByAssumption(context);
    },
};
function score_undetermined_open(context, subject, limit, level) {
    const missing = context.scored.score.missing;
    return {
        level,
        subject,
        message: `AIVSS lies anywhere from ${scoreText(context.scored.score).replace(' (undetermined)', '')}, across the ${subject} threshold of ${limit.toFixed(1)}: ${missingText(missing)} not stated`,
        help: context.model.format === 'aivss-1.0' ? HELP_OF_ASSESSMENT : howToState(context, missing),
        place: context.model.place,
    };
}
/** Assessments of AIVSS 1.0 and 2.0 have a metric profile in place of factors. */
const HELP_OF_ASSESSMENT = 'This format has no factors, only a metric profile: write a native model with "factors:" and the vector under "aivss:".';
function howToState({ model }, missing) {
    const isOurs = model.format === 'native' || model.format === 'markdown';
    const factors = missing.filter((input) => input !== 'cvss');
    const parts = missing.includes('cvss')
        ? [
            `State the CVSS v4.0 base of the worst thing that can happen${isOurs ? '' : `, ${whereToState(model, 'cvss')}`}: ${cvssForm(model)}.`,
        ]
        : [];
    return [
        ...parts,
        ...(factors.length === 0
            ? []
            : [`State ${list(factors)} ${whereToState(model, 'factors')}, from 0 to 1.`]),
    ].join(' ');
}
/** How a CVSS base is written where the format lets it be stated. */
function cvssForm({ format }) {
    switch (format) {
        case 'aivss-0.8':
            return '"vector_string" or "score"';
        case 'markdown-prose':
        case 'threatcl':
            return 'a number, or a vector CVSS:4.0/AV:...';
        default:
            return '"cvss: CVSS:4.0/AV:..." or "cvss: {base, why}"';
    }
}
/** Each missing input by name; many factors only by their number. */
function missingText(missing) {
    const factors = missing.filter((input) => input !== 'cvss');
    const names = factors.length > 4 ? [`${factors.length} factors (${factors.join(', ')})`] : factors.map(inputName);
    const all = missing.includes('cvss') ? [inputName('cvss'), ...names] : names;
    return `${list(all)} ${all.length === 1 && factors.length <= 1 ? 'is' : 'are'}`;
}
/** A model that keeps a threshold only because the policy assumed a value passes, but not silently. */
function onlyByAssumption(context) {
    const { policy, scored, model } = context;
    const { assumed } = scored.score;
    const { fail, warn } = policy.thresholds;
    const reaches = (limit) => limit !== null && scored.score.high < limit && scored.withoutAssumptions.high >= limit;
    if (assumed.length === 0 || !(reaches(fail) || reaches(warn)))
        return [];
    return [
        {
            level: 'warn',
            subject: 'assumed',
            message: `AIVSS ${scoreText(scored.score)} rests on what the policy assumes for ${list(assumed.map(inputName))}; without it the score is ${scored.withoutAssumptions.low.toFixed(1)} to ${scored.withoutAssumptions.high.toFixed(1)}`,
            help: howToState(context, assumed),
            place: model.place,
        },
    ];
}
function list(names) {
    return names.length < 2
        ? (names[0] ?? 'nothing')
        : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

;// CONCATENATED MODULE: ./lib/rules/waiver-name.js
/** How a waiver is named in findings: what it waives, not where it stands. */
function waiverName({ agent, rule, subject, }) {
    return [agent, rule, subject].filter((part) => part !== null).join(' / ');
}

;// CONCATENATED MODULE: ./lib/rules/debt-names.js

/** How many entries a finding names. */
const MOST_NAMED = 5;
/** The entries with one outcome, those together that one person accepted until one day: they end together. */
function debtGroups(uses, kind) {
    const groups = new Map();
    for (const { entry, outcome } of uses) {
        if (outcome.kind !== kind)
            continue;
        const key = JSON.stringify([entry.expires, entry.by]);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, { first: entry, entries: [entry] });
        else
            group.entries.push(entry);
    }
    return [...groups.values()];
}
/** "coder / score-threshold / fail, ... and 12 more". */
function namesOf(entries) {
    const more = entries.length - MOST_NAMED;
    return `${entries.slice(0, MOST_NAMED).map(waiverName).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

;// CONCATENATED MODULE: ./lib/rules/waiver-expired.js



const waiverExpired = {
    id: 'waiver-expired',
    summary: 'a waiver or an accepted finding has expired, runs too long, or was outgrown',
    levels: (0,rule/* levels */.y)('warn', 'warn', 'error'),
    about: 'waivers',
    check: (uses, policy, level) => uses.flatMap(({ waiver, outcome }) => {
        const about = { level, agent: waiver.agent, subject: waiverName(waiver), place: waiver.place };
        switch (outcome.kind) {
            case 'expired':
                return [
                    {
                        ...about,
                        message: `the waiver of ${waiverName(waiver)} expired on ${waiver.expires}: the finding counts again`,
                        help: `Fix the finding, or have ${waiver.owner} decide anew and set a new day.`,
                    },
                ];
            case 'too-long':
                return [
                    {
                        ...about,
                        message: `the waiver of ${waiverName(waiver)} would run ${outcome.days} more days, the policy allows ${policy.waiverMaxDays}: it is not applied`,
                        help: `Set "expires" to at most ${policy.waiverMaxDays} days from today.`,
                    },
                ];
            case 'lapsed':
                return [
                    {
                        ...about,
                        message: `the waiver of ${waiverName(waiver)} lapsed, ${outcome.why}: the finding counts again`,
                        help: `Undo what grew, or have ${waiver.owner} accept it anew.`,
                    },
                ];
            default:
                return [];
        }
    }),
    checkDebt: (uses, { waiverMaxDays }, level) => [
        ...debtGroups(uses, 'expired').map(({ first, entries }) => ({
            level,
            agent: null,
            subject: `baseline / expired ${first.expires} / ${first.by}`,
            message: `what ${first.by} accepted expired on ${first.expires}, and counts again: ${namesOf(entries)}`,
            help: `Fix it, or have ${first.by} decide anew: "aivss-gate audit --accept".`,
            place: first.place,
        })),
        ...debtGroups(uses, 'too-long').map(({ first, entries }) => ({
            level,
            agent: null,
            subject: `baseline / too long ${first.expires} / ${first.by}`,
            message: `what ${first.by} accepted until ${first.expires} is not applied, the policy allows ${waiverMaxDays} days from today: ${namesOf(entries)}`,
            help: `Set "expires" to at most ${waiverMaxDays} days from today.`,
            place: first.place,
        })),
        ...uses.flatMap((use) => lapsed(use, level)),
    ],
};
function lapsed({ entry, outcome }, level) {
    if (outcome.kind !== 'lapsed')
        return [];
    const name = waiverName(entry);
    return [
        {
            level,
            agent: entry.agent,
            subject: `baseline / ${name}`,
            message: `the acceptance of ${name} lapsed, ${outcome.why}: the finding counts again`,
            help: `Undo what made it worse, or have ${entry.by} accept it anew: "aivss-gate audit --accept".`,
            place: entry.place,
        },
    ];
}

;// CONCATENATED MODULE: ./lib/rules/waiver-unused.js



const waiverUnused = {
    id: 'waiver-unused',
    summary: 'a waiver or an entry of the baseline matches no finding',
    levels: (0,rule/* levels */.y)('warn', 'warn', 'error'),
    about: 'waivers',
    check: (uses, _policy, level) => uses.flatMap(({ waiver, outcome }) => outcome.kind === 'unused'
        ? [
            {
                level,
                agent: null,
                subject: waiverName(waiver),
                message: `the waiver of ${waiverName(waiver)} is not used: ${outcome.why}`,
                help: 'Remove it, or correct its agent, rule or subject; a waiver that lies around may cover something it was not meant for.',
                place: waiver.place,
            },
        ]
        : []),
    checkDebt(uses, _policy, level) {
        const unused = uses.flatMap(({ entry, outcome }) => outcome.kind === 'unused' ? [{ entry, why: outcome.why }] : []);
        const [first, ...others] = unused;
        if (first === undefined)
            return [];
        const entries = unused.map(({ entry }) => entry);
        const reason = others.every(({ why }) => why === first.why) ? `, ${first.why}` : '';
        return [
            {
                // Who fixes what was accepted must not be stopped by it.
                level: (0,rule/* atMost */.T)(level, 'warn'),
                agent: null,
                subject: 'baseline',
                message: `${entries.length === 1 ? 'an entry of the baseline covers' : `${entries.length} entries of the baseline cover`} nothing${reason}: ${namesOf(entries)}`,
                help: 'Take them out with "aivss-gate audit --accept"; an entry that lies around would cover the finding if it came back.',
                place: first.entry.place,
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/rules/registry.js


























/** Every rule, in the order of the documentation. Rules that the policy writes itself are `custom/<name>`. */
const RULES = [
    model_invalid/* modelInvalid */.p,
    modelUnlisted,
    scoreThreshold,
    scoreUndetermined,
    scoreIncrease,
    scoreMismatch,
    requiredMitigation,
    mitigationEvidence,
    mitigationUnearned,
    mitigationOverdue,
    factorLimit,
    inputLowered,
    offTableValue,
    layerUncovered,
    reviewMissing,
    reviewStale,
    agentUncovered,
    agentRemoved,
    modelOrphaned,
    capabilityDrift,
    controlWeakened,
    agentDuplicate,
    policyChanged,
    policyUnmatched,
    waiverExpired,
    waiverUnused,
];
const RULE_IDS = RULES.map((rule) => rule.id);


/***/ }),

/***/ 5777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ atMost),
/* harmony export */   y: () => (/* binding */ levels)
/* harmony export */ });
/** Levels of one rule under advisory, balanced and strict, as the rule table writes them. */
function levels(advisory, balanced, strict) {
    return { advisory, balanced, strict };
}
/** The weaker of two levels. */
function atMost(level, ceiling) {
    const order = ['note', 'warn', 'error'];
    return order.indexOf(level) <= order.indexOf(ceiling) ? level : ceiling;
}


/***/ }),

/***/ 5268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ worstProfile),
/* harmony export */   u: () => (/* binding */ profilesOf)
/* harmony export */ });
/* harmony import */ var _aivss_cvss_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8103);
/* harmony import */ var _aivss_profile_metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6707);
/* harmony import */ var _aivss_profile_score_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2652);
/* harmony import */ var _aivss_profile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3588);
/* harmony import */ var _aivss_timeline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1607);





/** The metric profiles of a model: its own first, then those of its threats in their order. */
function profilesOf(model, calculator) {
    const own = model.profile === null ? [] : [{ statement: model.profile, threat: null }];
    const threats = model.threats.flatMap((threat) => threat.aivss === null ? [] : [{ statement: threat.aivss, threat }]);
    return [...own, ...threats].map(({ statement, threat }) => scored(model, statement, threat, calculator));
}
function scored(model, statement, threat, calculator) {
    const { vector, evidence, points } = statement;
    const cvss = statement.cvss ?? vectorOf(threat?.cvss?.vector) ?? vectorOf(model.cvss?.vector);
    const score = (0,_aivss_profile_js__WEBPACK_IMPORTED_MODULE_2__/* .scoreProfile */ .e)({ vector, cvss, evidence }, calculator);
    const exposure = model.agent.exposure?.value;
    const exposed = points.exposed ?? (exposure === undefined ? null : exposure === 'public');
    const { version, effectClass, metrics } = score;
    return {
        profile: {
            ...score,
            from: threat === null ? 'model' : { threat: threat.id },
            timeline: (0,_aivss_timeline_js__WEBPACK_IMPORTED_MODULE_3__/* .timelineDecision */ .k$)(version, { ...points, exposed }, effectClass, metrics.TD),
        },
        statement,
        threat,
        interaction: cvss === null ? null : interactionOf(cvss),
    };
}
function vectorOf(text) {
    if (text == null)
        return null;
    const parsed = (0,_aivss_cvss_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCvssVector */ .k)(text);
    return parsed.ok ? parsed.vector : null;
}
function interactionOf({ metrics }) {
    const modified = metrics.get('MUI') ?? 'X';
    return modified === 'X' ? (metrics.get('UI') ?? null) : modified;
}
/**
 * The profile that speaks for an agent, whole: values of different paths are never mixed into one. The highest CVSS-BTE is
 * the worst, one that is unknown above all; then the class (AX, A2, A1, A0); then the worse metrics in their order; then the
 * first. Null where there is none.
 */
function worstProfile(profiles) {
    return profiles.toSorted((a, b) => badness(b.profile) - badness(a.profile))[0] ?? null;
}
/** One number to compare by: CVSS-BTE in tenths, then the class, then a digit for each metric; X includes the worst. */
function badness({ cvss, effectClass, metrics }) {
    const severity = cvss.bte === null ? 101 : Math.round(cvss.bte * 10);
    const digits = _aivss_profile_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .PROFILE_METRICS */ .ig.map((metric) => metrics[metric] === 'X' ? 5 : 4 - (0,_aivss_profile_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .metricValues */ .tZ)(metric).indexOf(metrics[metric]));
    return [_aivss_profile_score_js__WEBPACK_IMPORTED_MODULE_4__/* .EFFECT_CLASSES */ .T.indexOf(effectClass), ...digits].reduce((sum, digit) => sum * 6 + digit, severity);
}


/***/ }),

/***/ 8095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bx: () => (/* binding */ baseOf),
/* harmony export */   wA: () => (/* binding */ scoreAgent)
/* harmony export */ });
/* unused harmony exports factorSetFor, earnedCredit */
/* harmony import */ var _aivss_credit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4645);
/* harmony import */ var _aivss_cvss_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8103);
/* harmony import */ var _aivss_factors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7694);
/* harmony import */ var _aivss_input_check_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5651);
/* harmony import */ var _aivss_score_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(836);
/* harmony import */ var _aivss_severity_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1755);
/* harmony import */ var _aivss_version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3318);
/* harmony import */ var _model_catalogue_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9572);
/* harmony import */ var _agent_profile_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5268);









/**
 * Scores a model: the highest of its own score and those of its threats with their own CVSS, each with the model's factors
 * and multipliers. `cvss` computes base scores; it may be null only where no model states a vector.
 */
function scoreAgent(model, scoring, evidence, cvss) {
    const earned = earnedCredit(model, scoring.version, evidence);
    const computations = computeAll(model, scoring, earned, cvss);
    const leading = highest(computations);
    const assumes = computations.some((one) => one.assumed.length > 0);
    const unassumed = assumes
        ? computeAll(model, { ...scoring, assume: { cvss: null, factors: {} } }, earned, cvss)
        : computations;
    const low = Math.max(...computations.map((one) => one.score.low));
    const high = Math.max(...computations.map((one) => one.score.high));
    return {
        score: agentScore(computations, leading, low, high),
        computations,
        leading,
        earned,
        withoutAssumptions: {
            low: Math.max(...unassumed.map((one) => one.score.low)),
            high: Math.max(...unassumed.map((one) => one.score.high)),
        },
        profiles: (0,_agent_profile_js__WEBPACK_IMPORTED_MODULE_8__/* .profilesOf */ .u)(model, cvss),
    };
}
function computeAll(model, scoring, earned, cvss) {
    const threats = model.threats.filter((threat) => threat.cvss !== null || threat.own !== null);
    const subjects = model.scored === 'agent' || threats.length === 0 ? [null, ...threats] : threats;
    return subjects.map((threat) => compute(model, threat, scoring, earned, cvss));
}
/** The factor set that a model is summed by: a listing's own ten under 0.8, the version's otherwise. */
function factorSetFor(model, version) {
    return model.factorNames === 'listing' && version === '0.8' ? 'listing' : (0,_aivss_version_js__WEBPACK_IMPORTED_MODULE_6__/* .factorSetOf */ .xP)(version);
}
function compute(model, threat, scoring, earned, calculator) {
    const { version, assume } = scoring;
    const factorSet = factorSetFor(model, version);
    const source = threat?.own ?? model;
    const statement = threat === null ? model.cvss : threat.cvss;
    const statedBase = statement === null ? null : baseOf(statement, calculator);
    const factors = {};
    const assumed = statedBase === null && assume.cvss !== null ? ['cvss'] : [];
    for (const id of _aivss_factors_js__WEBPACK_IMPORTED_MODULE_2__/* .FACTOR_SETS */ .gE[factorSet]) {
        const value = source.factors[id]?.value ?? assume.factors[id];
        if (value === undefined)
            continue;
        if (source.factors[id] === undefined)
            assumed.push(id);
        factors[id] = value;
    }
    const maturity = source.maturity?.value ?? _aivss_version_js__WEBPACK_IMPORTED_MODULE_6__/* .DEFAULT_MATURITY */ .UB;
    const thm = typeof maturity === 'number' ? maturity : _aivss_version_js__WEBPACK_IMPORTED_MODULE_6__/* .THREAT_MULTIPLIERS */ .UW[version][maturity];
    const claimedMf = claimedFactor(source.strength, version);
    const mf = scoring.mitigationCredit === 'declared'
        ? claimedMf
        : (0,_aivss_credit_js__WEBPACK_IMPORTED_MODULE_0__/* .usedMitigationFactor */ .s)(version, claimedMf, earned.strength);
    const input = { version, factorSet, cvss: statedBase ?? assume.cvss, factors, thm, mf };
    return {
        threat,
        cvss: statement,
        input,
        score: (0,_aivss_score_js__WEBPACK_IMPORTED_MODULE_4__/* .score */ .f)(input),
        claimedMf,
        assumed,
        offTable: (0,_aivss_input_check_js__WEBPACK_IMPORTED_MODULE_3__/* .offTable */ .k)({
            ...input,
            cvss: statement?.vector == null ? statedBase : null,
            mf: claimedMf,
        }).filter((one) => one.input === 'cvss' || one.input === 'thm' || one.input === 'mf' || !assumed.includes(one.input)),
    };
}
/** The base score of a statement: of its vector where it has one, else as stated; null where neither can be had. */
function baseOf(statement, calculator) {
    if (statement.vector === null)
        return statement.base;
    const parsed = (0,_aivss_cvss_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCvssVector */ .k)(statement.vector);
    if (!parsed.ok)
        return null;
    if (calculator === null)
        throw new Error('a CVSS vector needs the calculator');
    return calculator(parsed.vector);
}
function claimedFactor(strength, version) {
    const table = _aivss_version_js__WEBPACK_IMPORTED_MODULE_6__/* .MITIGATION_FACTORS */ .jp[version];
    if (table === null || strength === null)
        return 1;
    return typeof strength.value === 'number' ? strength.value : table[strength.value];
}
/** The credit that a model's mitigations earn: only what is in place counts, and only tree evidence that holds proves. */
function earnedCredit(model, version, evidence) {
    const inPlace = model.mitigations.filter((one) => one.status === 'in-place');
    const proven = (one) => one.source === 'stated' && (evidence.get(one) ?? []).some((result) => result.proves);
    const testing = inPlace.find((one) => one.id === 'adversarial-testing');
    const controls = inPlace.map((one) => ({
        id: one.id,
        factors: _model_catalogue_js__WEBPACK_IMPORTED_MODULE_7__/* .CATALOGUE */ .y[one.id].factors,
        treeEvidence: proven(one),
    }));
    const values = {};
    const set = factorSetFor(model, version);
    for (const id of _aivss_factors_js__WEBPACK_IMPORTED_MODULE_2__/* .FACTOR_SETS */ .gE[set]) {
        const value = model.factors[id]?.value;
        if (value !== undefined)
            values[id] = value;
    }
    return (0,_aivss_credit_js__WEBPACK_IMPORTED_MODULE_0__/* .earnedStrength */ .r)({
        factors: values,
        set,
        controls,
        adversarialTesting: testing === undefined ? 'absent' : proven(testing) ? 'evidenced' : 'in-place',
    });
}
function highest(computations) {
    const [first, ...rest] = computations;
    if (first === undefined)
        throw new Error('a model has at least its own computation');
    return rest.reduce((best, one) => {
        const byHigh = one.score.high - best.score.high;
        return byHigh > 0 || (byHigh === 0 && one.score.low > best.score.low) ? one : best;
    }, first);
}
function agentScore(computations, leading, low, high) {
    const determined = low === high;
    const { score: own, claimedMf, cvss, input } = leading;
    const names = (pick) => [
        ...new Set(computations.flatMap(pick)),
    ];
    return {
        version: own.version,
        aivss: determined ? high : null,
        severity: determined ? (0,_aivss_severity_js__WEBPACK_IMPORTED_MODULE_5__/* .severityOf */ .xJ)(high) : null,
        low,
        high,
        determined,
        assumed: names((one) => one.assumed),
        missing: names((one) => one.score.missing),
        cvss: { base: input.cvss, vector: cvss?.vector ?? null },
        factorSet: own.factorSet,
        factorSum: own.factorSum,
        aars: determined ? own.aars : null,
        thm: own.thm,
        mf: own.mf,
        claimedMf,
        raw: determined ? own.raw : null,
        inherent: own.inherent === null ? null : { aivss: own.inherent.aivss, severity: own.inherent.severity },
        from: leading.threat === null ? 'model' : { threat: leading.threat.id },
    };
}


/***/ })

};
