export const id = 8221;
export const ids = [8221];
export const modules = {

/***/ 1666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ waterfall)
/* harmony export */ });
/* harmony import */ var _exact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9125);
/* harmony import */ var _factors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7694);
/* harmony import */ var _formulas_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3817);
/* harmony import */ var _input_check_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5651);
/* harmony import */ var _score_input_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3973);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3318);






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
    const [problem] = [...(0,_input_check_js__WEBPACK_IMPORTED_MODULE_3__/* .checkScoreInput */ .Z)(input), ...(0,_input_check_js__WEBPACK_IMPORTED_MODULE_3__/* .checkScoreInput */ .Z)({ ...input, mf: claimedMf })];
    if (problem)
        throw new RangeError(`${problem.input} ${problem.message}, not ${problem.value}`);
    const resolved = (0,_score_input_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveInput */ .xI)(input);
    const stages = stagesOf(input.version, resolved, claimedMf);
    const { raw } = _formulas_js__WEBPACK_IMPORTED_MODULE_2__/* .FORMULAS */ .g[input.version];
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
    const { raw, final } = _formulas_js__WEBPACK_IMPORTED_MODULE_2__/* .FORMULAS */ .g[version];
    const sorted = factors.toSorted((a, b) => (b.value ?? -1) - (a.value ?? -1));
    const unmultiplied = (at, count) => raw({ ...at.terms, sum: sumOf(sorted.slice(0, count), at.unknown), thm: _exact_js__WEBPACK_IMPORTED_MODULE_0__/* .ONE */ .xr, mf: _exact_js__WEBPACK_IMPORTED_MODULE_0__/* .ONE */ .xr });
    const mitigation = [
        {
            id: 'mitigation',
            label: claimed === mf ? 'Mitigation' : 'Mitigation claimed',
            input: claimed,
            after: ({ terms }) => raw({ ...terms, mf: (0,_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .exact */ .e0)(claimed) }),
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
            label: _factors_js__WEBPACK_IMPORTED_MODULE_1__/* .FACTORS */ .XQ[id].name,
            input: value,
            after: (at) => unmultiplied(at, index + 1),
        })),
        {
            id: 'threat',
            label: 'Threat multiplier',
            input: thm,
            after: ({ terms }) => raw({ ...terms, mf: _exact_js__WEBPACK_IMPORTED_MODULE_0__/* .ONE */ .xr }),
        },
        ...(_version_js__WEBPACK_IMPORTED_MODULE_5__/* .MITIGATION_FACTORS */ .jp[version] === null ? [] : mitigation.slice(0, claimed === mf ? 1 : 2)),
        { id: 'rounding', label: 'Rounding', input: null, after: ({ terms }) => (0,_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .roundHalfUp */ .bS)(raw(terms)) },
        { id: 'limit', label: 'Limit of the scale', input: null, after: ({ terms }) => final(terms) },
    ];
}
function barsOf(stages, corner) {
    const totals = [_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .ZERO */ .f2, ...stages.map(({ after }) => shortened(after(corner)))];
    const bars = totals.slice(1).map((to, index) => {
        const from = totals[index] ?? _exact_js__WEBPACK_IMPORTED_MODULE_0__/* .ZERO */ .f2;
        return { points: (0,_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .toNumber */ .Ro)((0,_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .subtract */ .Re)(to, from)), from: (0,_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .toNumber */ .Ro)(from), to: (0,_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .toNumber */ .Ro)(to) };
    });
    return { corner, bars };
}
/** The computations that may give the ends: the lowest inputs first. */
function cornersOf({ cvss, factors, thm, mf }) {
    const base = (0,_score_input_js__WEBPACK_IMPORTED_MODULE_4__/* .cvssInterval */ .NP)(cvss);
    return [base.low, base.high].flatMap((known) => [_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .ZERO */ .f2, _exact_js__WEBPACK_IMPORTED_MODULE_0__/* .ONE */ .xr].map((unknown) => ({
        cvss: known,
        unknown,
        terms: { cvss: known, sum: sumOf(factors, unknown), thm: (0,_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .exact */ .e0)(thm), mf: (0,_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .exact */ .e0)(mf) },
    })));
}
/** The first corner with the lowest (`sign` -1) or highest (1) unrounded score; the rounded one never runs against it. */
function extreme(corners, raw, sign) {
    return corners.reduce((best, one) => (sign * (0,_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(raw(one.terms), raw(best.terms)) > 0 ? one : best));
}
function sumOf(factors, unknown) {
    return (0,_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .add */ .WQ)(...factors.map(({ value }) => (value === null ? unknown : (0,_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .exact */ .e0)(value))));
}
function gapOf({ cvss }) {
    return (0,_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .toNumber */ .Ro)((0,_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .subtract */ .Re)(_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .TEN */ .g5, cvss));
}
/** Cut to 12 decimals, so that a total and the difference of two are numbers that JavaScript holds exactly as written. */
function shortened(value) {
    return value.places <= 12 ? value : { units: value.units / 10n ** BigInt(value.places - 12), places: 12 };
}


/***/ }),

/***/ 3709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CC: () => (/* binding */ besideScores),
/* harmony export */   VP: () => (/* binding */ besideScore),
/* harmony export */   z1: () => (/* binding */ profileText)
/* harmony export */ });
/* unused harmony export ssvcText */
/* harmony import */ var _aivss_profile_metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6707);

/*
 * What stands beside a score in words, one line each. Like the rest of the verdict it is untrusted text: a threat's id comes
 * from its author.
 */
/** "AIVSS 2.0 profile: A2, CVSS-BTE 7.8 high (experimental 9.0)". */
function profileText(profile) {
    const { version, effectClass, from, timeline } = profile;
    return [
        `AIVSS ${version} profile: ${effectClass}, ${severityText(profile)}`,
        ...(from === 'model' ? [] : [`, of threat ${from.threat}`]),
        ...(timeline === null ? [] : [`; ${timelineText(timeline)}`]),
    ].join('');
}
function severityText({ version, cvss, severity, experimental, metrics }) {
    if (cvss.bte === null || severity === null)
        return 'CVSS-BTE unknown (no CVSS v4.0 vector)';
    const unknown = _aivss_profile_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .PROFILE_METRICS */ .ig.filter((metric) => metrics[metric] === 'X');
    const asides = [
        ...(experimental === null ? [] : [`experimental ${experimental.aivss.toFixed(1)}`]),
        ...(unknown.length === 0
            ? []
            : [`${version === '1.0' ? '' : 'experimental score withheld, '}unknown: ${unknown.join(', ')}`]),
    ];
    return `CVSS-BTE ${cvss.bte.toFixed(1)} ${severity}${asides.length === 0 ? '' : ` (${asides.join('; ')})`}`;
}
function timelineText({ published, recommended, basis }) {
    const advice = recommended === published
        ? ''
        : recommended === null
            ? ', no recommendation'
            : `, recommended ${recommended}`;
    return `BOD 26-04${basis === 'cve' ? '' : ' by analogy'} ${published}${advice}`;
}
/** "SSVC: immediate (0-7 days), prime mover, risk 20.00". */
function ssvcText({ outcome, timeline, agentLevel, riskScore, missing }) {
    const parts = [
        `SSVC: ${outcome.replaceAll('-', ' ')}${timeline === 'none' ? '' : ` (${timeline})`}`,
        agentLevel.replaceAll('-', ' '),
        `risk ${riskScore.toFixed(2)}`,
        ...(missing.length === 0 ? [] : [`counted as 1: ${missing.join(', ')}`]),
    ];
    return parts.join(', ');
}
/** What an agent has beside its score: none, one or two lines. */
function besideScore({ profile, ssvc }) {
    return [...(profile === null ? [] : [profileText(profile)]), ...(ssvc === null ? [] : [ssvcText(ssvc)])];
}
/** "Coder: AIVSS 2.0 profile: ..." for every agent that has something beside its score, in the groups' order. */
function besideScores(groups) {
    return groups.flatMap(({ agent, title }) => agent === null ? [] : besideScore(agent).map((line) => `${title}: ${line}`));
}


/***/ }),

/***/ 5340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ jsonText)
/* harmony export */ });
/** A value as JSON that is the same to every reader of it, but holds nothing that a terminal or a workflow's log acts on. */
function jsonText(value) {
    const text = JSON.stringify(value, null, 2);
    return `${text.replace(/[\p{Cf}\p{Zl}\p{Zp}\u007F-\u009F]/gu, escaped).replace(/##(?=\w*\[)/g, '#\\u0023')}\n`;
}
function escaped(character) {
    return Array.from({ length: character.length }, (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`).join('');
}


/***/ }),

/***/ 4794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ waterfallTable),
/* harmony export */   o: () => (/* binding */ waterfallSection)
/* harmony export */ });
/* harmony import */ var _aivss_waterfall_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1666);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2527);
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9535);
/* harmony import */ var _ranking_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8888);
/* harmony import */ var _score_change_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6681);
/* harmony import */ var _waterfall_chart_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4969);
/* harmony import */ var _waterfall_rows_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7004);







/** Columns of the chart in a table: with four columns beside it, it still fits into a comment. */
const CHART = 24;
/**
 * A waterfall as a table with a chart in its last column. The chart is code, so that its characters keep their width, and
 * its empty part is dotted, so that nothing moves where spaces are collapsed. `still`: also what neither adds nor takes.
 */
function waterfallTable(subject, version, still) {
    const axis = (0,_waterfall_chart_js__WEBPACK_IMPORTED_MODULE_4__/* .axisOf */ .L$)(subject);
    const rows = (0,_waterfall_rows_js__WEBPACK_IMPORTED_MODULE_5__/* .waterfallRows */ .e)(subject, version);
    return [
        `| | Points | Total | ${axis.from} to ${axis.to} |`,
        '| --- | ---: | ---: | --- |',
        ...rows
            .filter(({ moves }) => moves || still)
            .map((row) => {
            const last = row === rows.at(-1);
            const bold = (text) => (last ? `**${text}**` : text);
            return `| ${bold((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(row.label))} | ${row.points} | ${bold(row.total)} | \`${(0,_waterfall_chart_js__WEBPACK_IMPORTED_MODULE_4__/* .chart */ .bW)(row, axis, CHART, '·')}\` |`;
        }),
    ];
}
/** How many waterfalls a report shows: they tell why, and nobody reads hundreds. */
const MOST = 50;
/** The waterfalls of the worst agents, folded away; an agent whose inputs the verdict does not hold has none. */
function waterfallSection(groups) {
    const entries = groups.slice(0, MOST).flatMap((group) => {
        const { agent, title } = group;
        const subject = agent === null ? null : waterfallOf(agent);
        if (agent === null || subject === null)
            return [];
        const name = `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(title, 100)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)((0,_score_change_js__WEBPACK_IMPORTED_MODULE_3__/* .scoreText */ .QO)(agent.score), 100)}`;
        const rows = waterfallTable(subject, agent.score.version, false);
        const passing = (0,_ranking_js__WEBPACK_IMPORTED_MODULE_6__/* .worstLevel */ .cY)(group) !== 'error' && (0,_ranking_js__WEBPACK_IMPORTED_MODULE_6__/* .worstLevel */ .cY)(group) !== 'warn';
        return [{ text: `**${name}**\n\n${rows.join('\n')}\n`, help: '', passing, rank: 0 }];
    });
    const ranked = entries.map((entry, rank) => ({ ...entry, rank }));
    const more = groups.slice(MOST).filter(({ agent }) => agent !== null).length;
    const rest = { text: `and ${(0,_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(more, 'more agent')}`, help: '', passing: false, rank: -1 };
    return {
        head: '',
        fold: 'Where the points come from',
        entries: more > 0 && entries.length > 0 ? [...ranked, rest] : ranked,
        remedies: '',
        goesWith: 'waterfalls',
        noun: 'waterfall',
    };
}
/** The waterfall of an agent's score; null where the verdict does not hold the inputs that lead to it. */
function waterfallOf({ score, inputs }) {
    const leader = score.from === 'model' ? null : score.from.threat;
    const leading = inputs.find(({ threat }) => threat === leader);
    if (leading === undefined)
        return null;
    const { cvss, factors, thm, mf, claimedMf } = leading;
    const input = { version: score.version, factorSet: score.factorSet, cvss, factors, thm, mf };
    const subject = (0,_aivss_waterfall_js__WEBPACK_IMPORTED_MODULE_0__/* .waterfall */ .Z)(input, claimedMf);
    return subject.highest === score.high ? subject : null;
}


/***/ }),

/***/ 6681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ numberText),
/* harmony export */   JB: () => (/* binding */ movedText),
/* harmony export */   QO: () => (/* binding */ scoreText),
/* harmony export */   bD: () => (/* binding */ scoreMoves),
/* harmony export */   k0: () => (/* binding */ changeText),
/* harmony export */   xm: () => (/* binding */ bandText)
/* harmony export */ });
/* unused harmony export movedFrom */
/* harmony import */ var _aivss_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1755);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2527);
/* harmony import */ var _ranking_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8888);



/*
 * Scores before and after in words. Like the rest of the verdict they are untrusted text: a threat's id comes from its
 * author.
 */
/** "9.6", or "4.9–10.0" where an input that is missing leaves it open. */
function numberText({ aivss, low, high }) {
    return aivss === null ? `${low.toFixed(1)}–${high.toFixed(1)}` : aivss.toFixed(1);
}
/** "9.6 critical", "4.9–10.0"; a `*` marks values that the policy assumes. */
function scoreText(score) {
    const { severity, assumed } = score;
    return `${numberText(score)}${severity === null ? '' : ` ${severity}`}${assumed.length > 0 ? '*' : ''}`;
}
/** "critical", or "medium–critical" where the score is open. */
function bandText({ severity, low, high }) {
    const [mildest, worst] = [(0,_aivss_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severityOf */ .xJ)(low), (0,_aivss_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severityOf */ .xJ)(high)];
    return severity ?? (mildest === worst ? worst : `${mildest}–${worst}`);
}
/** The score that an agent had, where it is another one now and the two can be compared; else null. */
function movedFrom({ change, score, scoreBefore }) {
    return change !== 'removed' &&
        scoreBefore !== null &&
        scoreBefore.version === score.version &&
        (scoreBefore.low !== score.low || scoreBefore.high !== score.high)
        ? scoreBefore
        : null;
}
/** "added", "modified, was 8.4"; empty where nothing was compared. */
function changeText(agent) {
    if (agent.change === null)
        return '';
    const before = movedFrom(agent);
    return before === null ? agent.change : `${agent.change}, was ${numberText(before)}`;
}
/** "CVSS base 7.0 → 8.8, factor sum 4.0 → 6.0": the inputs that moved a score; null where it stayed. */
function movedText(agent) {
    const before = movedFrom(agent);
    if (before === null)
        return null;
    const { score } = agent;
    const step = (name, from, to) => from === to ? [] : [`${name} ${inputText(from)} → ${inputText(to)}`];
    const parts = [
        ...step('CVSS base', before.cvss.base, score.cvss.base),
        ...step('factor sum', before.factorSum, score.factorSum),
        ...step('threat multiplier', before.thm, score.thm),
        ...step('mitigation factor', before.mf, score.mf),
        ...(leaderOf(before) === leaderOf(score) ? [] : [`led by ${leaderOf(before)} → ${leaderOf(score)}`]),
    ];
    return parts.length === 0 ? 'factors' : parts.join(', ');
}
/** "Coder: 8.4 → 9.6 (CVSS base 7.0 → 8.8)" for every agent whose score is another one now, worst first. */
function scoreMoves(verdict) {
    return (0,_ranking_js__WEBPACK_IMPORTED_MODULE_2__/* .rank */ .Tm)(verdict).flatMap(({ agent, title }) => {
        if (agent === null)
            return [];
        const before = movedFrom(agent);
        if (before === null)
            return [];
        return [
            `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(title)}: ${numberText(before)} → ${numberText(agent.score)} (${movedText(agent) ?? 'factors'})`,
        ];
    });
}
/** To one decimal, or as many as the number has up to three. */
function inputText(value) {
    if (value === null)
        return 'open';
    const exact = String(Number(value.toFixed(3)));
    return exact.includes('.') ? exact : value.toFixed(1);
}
function leaderOf({ from }) {
    return from === 'model' ? 'the model' : `threat ${from.threat}`;
}


/***/ }),

/***/ 4969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L$: () => (/* binding */ axisOf),
/* harmony export */   V$: () => (/* binding */ ruler),
/* harmony export */   bW: () => (/* binding */ chart)
/* harmony export */ });
function axisOf({ terms }) {
    const totals = terms.flatMap(({ lowest, highest }) => [lowest.to, highest.to]);
    const to = Math.max(1, Math.ceil(Math.max(...totals)));
    return { from: Math.min(to - 1, Math.floor(Math.min(...totals))), to };
}
/**
 * A bar of exactly `width` columns at its place on the axis, in steps of half a column. What is in the case of the lowest
 * score is solid, what only that of the highest adds is light. Only characters that every monospaced font has at its width.
 */
function chart({ lowest, highest }, axis, width, empty) {
    const [sure, possible] = [halves(lowest, axis, width), halves(highest, axis, width)];
    const shade = (half) => (sure(half) ? 'solid' : possible(half) ? 'light' : 'empty');
    return Array.from({ length: width }, (_, column) => glyph(shade(2 * column), shade(2 * column + 1), empty)).join('');
}
function glyph(left, right, empty) {
    if (left === 'solid')
        return right === 'solid' ? '█' : '▌';
    if (right === 'solid')
        return '▐';
    return left === 'light' || right === 'light' ? '░' : empty;
}
/** Which half columns a bar covers: at least one where it has any length. */
function halves({ from, to }, axis, width) {
    if (from === to)
        return () => false;
    const most = 2 * width;
    const at = (value) => (Math.min(Math.max(value - axis.from, 0), axis.to - axis.from) / (axis.to - axis.from)) * most;
    const start = Math.min(Math.floor(at(Math.min(from, to))), most - 1);
    const end = Math.max(Math.round(at(Math.max(from, to))), start + 1);
    return (half) => half >= start && half < end;
}
/** Bands whose floors are marked where they have room. */
const FLOORS = [4, 7, 9];
/** The axis in numbers, `width` columns: both ends, and the floors of the bands between them. */
function ruler({ from, to }, width) {
    const marks = [from, to, ...FLOORS.filter((floor) => floor > from && floor < to)].map((value) => {
        const text = String(value);
        const middle = Math.round(((value - from) / (to - from)) * width);
        return { text, start: Math.min(Math.max(middle, 0), width - text.length) };
    });
    const line = Array.from({ length: width }, () => ' ');
    for (const { text, start } of marks) {
        const around = line.slice(Math.max(start - 1, 0), start + text.length + 1);
        if (start < 0 || around.some((character) => character !== ' '))
            continue;
        line.splice(start, text.length, ...Array.from(text));
    }
    return line.join('').trimEnd();
}


/***/ }),

/***/ 7004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ waterfallTexts),
/* harmony export */   e: () => (/* binding */ waterfallRows)
/* harmony export */ });
/** Every term, and last the score at which they arrive. */
function waterfallRows(waterfall, version) {
    const { terms, lowest, highest } = waterfall;
    const whole = (to) => ({ points: to, from: 0, to });
    return [
        ...terms.map((term, index) => ({
            label: labelOf(term),
            points: range(term.lowest.points, term.highest.points, index === 0 ? String : signed, ' to '),
            total: range(term.lowest.to, term.highest.to, String, '–'),
            lowest: term.lowest,
            highest: term.highest,
            moves: term.lowest.points !== 0 || term.highest.points !== 0,
        })),
        {
            label: `AIVSS ${version}`,
            points: '',
            total: range(lowest, highest, (one) => one.toFixed(1), '–'),
            lowest: whole(lowest),
            highest: whole(highest),
            moves: true,
        },
    ];
}
/** What stands above a waterfall: what a factor can add at most, and how two ends are drawn. */
function waterfallTexts({ gap, lowest, highest }) {
    return [
        gap === null ? 'CVSS base and factor sum each count half: a factor of 1 adds 0.5.' : gapText(gap),
        ...(lowest === highest
            ? []
            : [
                'What is unknown leaves two ends: solid is the way to the lowest score that is possible, light the way to the highest.',
            ]),
    ];
}
function gapText({ lowest, highest }) {
    return lowest === highest
        ? `The gap to 10 is ${lowest}: a factor of 1 adds a tenth of it, ${Number((lowest / 10).toFixed(12))}.`
        : `The gap to 10 is ${lowest} at the low end and ${highest} at the high end: a factor of 1 adds a tenth of it.`;
}
/** Multipliers say their number; the other inputs say theirs elsewhere. */
function labelOf({ id, label, input }) {
    switch (id) {
        case 'threat':
        case 'mitigation':
            return `${label} ×${input ?? 1}`;
        case 'unearned':
            return `${label}: ×${input ?? 1} counts`;
        default:
            return label;
    }
}
function signed(value) {
    return value > 0 ? `+${value}` : String(value);
}
function range(low, high, print, between) {
    return low === high ? print(low) : `${print(low)}${between}${print(high)}`;
}


/***/ })

};
