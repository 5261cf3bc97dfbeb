export const id = 521;
export const ids = [521];
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

/***/ 9520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ floorText),
/* harmony export */   w: () => (/* binding */ isFloorPath)
/* harmony export */ });
/** The end of a floor's name: `acme/policies/agents.yml@v2 (3f0c...)`, or `@3f0c...` where the commit itself is named. */
const NAMED_BY_COMMIT = /@(?:[^@]+ \([0-9a-f]{40,64}\)|[0-9a-f]{40,64})$/;
/** Whether a path names the file of a floor: it lies in another repository or commit, not in the tree that was judged. */
function isFloorPath(path, { floors }) {
    return NAMED_BY_COMMIT.test(path) || floors.some((floor) => floor === path || floor.startsWith(`${path} (`));
}
/** "Demanded by the floor acme/policies/agents.yml@v2 (3f0c...)."; empty where the policy itself demands it. */
function floorText({ floor }) {
    return floor === null ? '' : `Demanded by the floor ${floor}.`;
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

/***/ 9535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Fb: () => (/* binding */ LOOKED_FOR),
  zs: () => (/* binding */ acceptedText),
  P6: () => (/* binding */ asideCounts),
  TX: () => (/* binding */ assumptionText),
  U9: () => (/* binding */ count),
  ZT: () => (/* binding */ countLevels),
  J7: () => (/* binding */ countsLine),
  Ik: () => (/* binding */ enforcementText),
  Rl: () => (/* binding */ excuseText),
  CZ: () => (/* binding */ hiddenText),
  $D: () => (/* binding */ levelNoun),
  pd: () => (/* binding */ levelsOf),
  Z9: () => (/* binding */ placeText),
  MJ: () => (/* binding */ policyText),
  BW: () => (/* binding */ remediesHeading),
  K1: () => (/* binding */ remedyText),
  Ni: () => (/* binding */ scopeTexts),
  o7: () => (/* binding */ statusWords),
  MT: () => (/* binding */ verdictLine),
  Eu: () => (/* binding */ waiverText)
});

// EXTERNAL MODULE: ./lib/report/ranking.js
var ranking = __webpack_require__(8888);
// EXTERNAL MODULE: ./lib/gate/remedy/beside-words.js
var beside_words = __webpack_require__(6320);
;// CONCATENATED MODULE: ./lib/report/remedy-changes.js

/** The changes of a remedy as one sentence without its full stop; what differs only in what it is about is said once. */
function changesText({ changes, parts, listing }) {
    const beside = listing === null ? '' : (0,beside_words/* besideWords */._)(listing);
    const said = [];
    changes.forEach((change, index) => {
        const bare = beside !== '' && change.endsWith(beside) ? change.slice(0, -beside.length) : change;
        const next = aroundId(bare, parts[index]);
        const last = said.at(-1);
        const alike = last !== undefined && last.before === next.before && last.after === next.after;
        if (alike && last.ids.length > 0 && next.ids.length > 0)
            said.splice(-1, 1, { ...last, ids: [...last.ids, ...next.ids] });
        else
            said.push(next);
    });
    return `${said.map(({ before, ids, after }) => before + listed(ids) + after).join('; ')}${beside}`;
}
/** A change taken apart at the id that it is about. */
function aroundId(change, part) {
    const id = part !== undefined && 'id' in part ? part.id : '';
    const at = id === '' ? -1 : change.indexOf(id);
    return at === -1
        ? { before: change, ids: [], after: '' }
        : { before: change.slice(0, at), ids: [id], after: change.slice(at + id.length) };
}
/** "a, b and c". */
function listed(ids) {
    return ids.length < 2 ? ids.join('') : `${ids.slice(0, -1).join(', ')} and ${ids.at(-1) ?? ''}`;
}

;// CONCATENATED MODULE: ./lib/report/messages.js


/*
 * Sentences that several reports share. They may quote the verdict, so they are untrusted text like the rest of it: each
 * reporter escapes them whole.
 */
const LEVEL_NOUNS = { error: 'error', warn: 'warning', note: 'note' };
function levelNoun(level) {
    return LEVEL_NOUNS[level];
}
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
/** "2 errors, 1 warning", or null where all numbers are 0. */
function countLevels(numbers) {
    const parts = [
        ...(numbers.error > 0 ? [count(numbers.error, LEVEL_NOUNS.error)] : []),
        ...(numbers.warn > 0 ? [count(numbers.warn, LEVEL_NOUNS.warn)] : []),
        ...(numbers.note > 0 ? [count(numbers.note, LEVEL_NOUNS.note)] : []),
    ];
    return parts.length === 0 ? null : parts.join(', ');
}
function levelsOf(findings) {
    const of = (level) => findings.filter((finding) => finding.level === level).length;
    return { error: of('error'), warn: of('warn'), note: of('note') };
}
function statusWords(status) {
    return status.replaceAll('-', ' ');
}
/** "fail: 2 errors, 1 warning, 3 notes in 2 agents (balanced)". */
function verdictLine(verdict) {
    const aside = asideCounts(verdict);
    return [
        `${statusWords(verdict.status)}: ${countsLine(verdict)}${ran(verdict) ? ` (${verdict.policy.preset})` : ''}`,
        ...(aside === null ? [] : [aside]),
    ].join('; ');
}
/** "2 errors, 1 warning in 2 agents". */
function countsLine(verdict) {
    const { status, summary, errors } = verdict;
    if (status === 'error')
        return `the gate could not run (${count(errors.length, 'problem')})`;
    if (status === 'nothing-to-check')
        return 'no threat model was found';
    return `${countLevels(summary) ?? 'no findings'} in ${count(summary.agents, 'agent')}`;
}
/** "1 existing, 3 accepted, 2 waived, 1 gap", or null. */
function asideCounts({ summary, gaps }) {
    const parts = [
        ...(summary.existing > 0 ? [`${summary.existing} existing`] : []),
        ...(summary.accepted > 0 ? [`${summary.accepted} accepted`] : []),
        ...(summary.waived > 0 ? [`${summary.waived} waived`] : []),
        ...(gaps.length > 0 ? [count(gaps.length, 'gap')] : []),
    ];
    return parts.length === 0 ? null : parts.join(', ');
}
function ran({ status }) {
    return status !== 'error' && status !== 'nothing-to-check';
}
const LOOKED_FOR = 'Looked for threat models: *.aivss.yml, *.aivss.json, *.aivss.md, agent-threat-model.*, .aivss/, file names with "threat-model", or the paths under "models:" in the policy. "aivss-gate check --help" says more.';
/** Which values of which agents the policy assumes; null where it assumes none. */
function assumptionText(agents) {
    const some = agents.filter(({ score }) => score.assumed.length > 0);
    const shown = some.slice(0, 5).map(({ id, score }) => `${id} (${score.assumed.join(', ')})`);
    const more = some.length > shown.length ? ` and ${some.length - shown.length} more` : '';
    return some.length === 0
        ? null
        : `* the policy supplies what the model does not state: ${shown.join(', ')}${more}`;
}
/** The policy in force: source, commit, preset, digest, gate, floors. */
function policyText({ policy, scope }) {
    const floors = policy.floors.slice(0, 5);
    const more = policy.floors.length > floors.length ? ` and ${policy.floors.length - floors.length} more` : '';
    const facts = [
        `${policy.source ?? 'no file'}${policy.ref === null ? '' : ` at ${policy.ref}`}`,
        `preset ${policy.preset}`,
        ...(policy.digest === '' ? [] : [policy.digest]),
        `gate ${scope.gate}`,
    ];
    return `policy: ${facts.join(', ')}${floors.length === 0 ? '' : `; floor ${floors.join(', ')}${more}`}`;
}
function enforcementText({ policy }) {
    if (policy.notEnforcedBefore === null)
        return null;
    const { day, wouldBe } = policy.notEnforcedBefore;
    return `not enforced before ${day}; would be: ${statusWords(wouldBe)}`;
}
/** What was compared, and what was left out of the search. */
function scopeTexts({ scope }) {
    const { base, head, excluded } = scope;
    return [
        ...(base === null ? [] : [`compared with ${base}${head === null ? '' : `, judged ${head}`}`]),
        ...(excluded === 0 ? [] : [`${count(excluded, 'file')} excluded by ignore patterns`]),
    ];
}
/** How many findings that count are milder than what is shown; null where none is. */
function hiddenText(verdict, least) {
    const hidden = verdict.findings.filter((finding) => finding.standing === 'counts' && !(0,ranking/* isShown */.aJ)(finding.level, least));
    const counts = countLevels(levelsOf(hidden));
    const mildest = hidden.some(({ level }) => level === 'note') ? 'note' : 'warn';
    return counts === null ? null : `${counts} hidden, show them with --report-level ${mildest}`;
}
/** "put sandboxing and audit-logging in place and state how → 8.1, pass". */
function remedyText(remedy) {
    const { aivss, status } = remedy;
    return `${changesText(remedy)} → ${aivss === null ? '' : `${aivss.toFixed(1)}, `}${statusWords(status)}`;
}
/** What stands before an agent's remedies. */
function remediesHeading({ remedies }) {
    return remedies.length > 1 ? 'Shortest ways to green, one is enough' : 'Shortest way to green';
}
function waiverText({ why, owner, expires }) {
    return `until ${expires} by ${owner}: ${why}`;
}
/** "until 2027-05-20 by @acme/ciso since 2026-11-20: known before the gate came". */
function acceptedText({ why, by, on, expires }) {
    return `until ${expires} by ${by} since ${on}: ${why}`;
}
/** By what a finding is set aside, in words; null where it is by neither a waiver nor the baseline. */
function excuseText({ waiver, accepted }) {
    if (waiver !== null)
        return `waived ${waiverText(waiver)}`;
    return accepted === null ? null : `accepted ${acceptedText(accepted)}`;
}
function placeText({ path, line, column }) {
    return `${path}:${line}:${column}`;
}


/***/ }),

/***/ 4342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ painter)
/* harmony export */ });
/** ECMA-48 "select graphic rendition" numbers. */
const CODES = {
    strong: 1,
    faint: 2,
    bad: 31,
    warning: 33,
    good: 32,
    place: 36,
};
/** Colours for a terminal, or none. */
function painter(colour) {
    return (tone, text) => (colour && text !== '' ? `\u001B[${CODES[tone]}m${text}\u001B[0m` : text);
}


/***/ }),

/***/ 8888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tm: () => (/* binding */ rank),
/* harmony export */   aJ: () => (/* binding */ isShown),
/* harmony export */   cY: () => (/* binding */ worstLevel),
/* harmony export */   kg: () => (/* binding */ gather),
/* harmony export */   md: () => (/* binding */ worstFirst)
/* harmony export */ });
/* harmony import */ var _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6472);

/** Every agent, with or without findings, worst first; then agents without a model; the policy's own findings last. */
function rank(verdict) {
    const counting = verdict.findings.filter((finding) => finding.standing === 'counts');
    const owners = new Map(verdict.agents.flatMap((agent) => agent.findings.map((id) => [id, agent])));
    const byId = new Map(verdict.agents.map((agent) => [agent.id, agent]));
    const ownerOf = ({ id, agent }) => owners.get(id) ?? (agent === null ? null : (byId.get(agent) ?? agent));
    const owned = new Map(verdict.agents.map((one) => [one, []]));
    for (const finding of counting) {
        const owner = ownerOf(finding);
        const others = owned.get(owner);
        if (others === undefined)
            owned.set(owner, [finding]);
        else
            others.push(finding);
    }
    return [...owned]
        .map(([owner, findings]) => ({ owner, group: groupOf(owner, findings) }))
        .toSorted((a, b) => Number(a.owner === null) - Number(b.owner === null) ||
        levelRank(worstLevel(a.group)) - levelRank(worstLevel(b.group)) ||
        (b.group.agent?.score.high ?? 0) - (a.group.agent?.score.high ?? 0) ||
        order(a.group.title, b.group.title) ||
        order(a.group.agent?.path ?? '', b.group.agent?.path ?? ''))
        .map(({ group }) => group);
}
function groupOf(owner, findings) {
    const title = owner === null ? 'Policy and repository' : typeof owner === 'string' ? owner : titleOf(owner);
    return { agent: typeof owner === 'string' ? null : owner, title, findings: worstFirst(findings) };
}
function worstFirst(findings) {
    return findings.toSorted((a, b) => levelRank(a.level) - levelRank(b.level) ||
        order(a.location.path, b.location.path) ||
        a.location.line - b.location.line ||
        a.location.column - b.location.column ||
        order(a.rule, b.rule) ||
        order(a.subject, b.subject));
}
/**
 * Findings that differ only in what they are about (one rule at one place with one remedy, such as seven uncovered layers)
 * as one, so that a reader sees them once. The counts of a report are never taken from these.
 */
function gather(findings) {
    const byKind = new Map();
    for (const finding of findings) {
        const { rule, level, agent, location, help, change, floor } = finding;
        const kind = JSON.stringify([rule, level, agent, location, help, change, floor]);
        const first = byKind.get(kind);
        byKind.set(kind, first === undefined ? finding : { ...first, message: `${first.message}; ${finding.message}` });
    }
    return [...byKind.values()];
}
function worstLevel({ findings }) {
    return findings[0]?.level ?? null;
}
/** Whether a finding of `level` is shown where `least` is the mildest level to show. */
function isShown(level, least) {
    return levelRank(level) <= levelRank(least);
}
function levelRank(level) {
    return level === null ? _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVELS */ .A.length : _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVELS */ .A.indexOf(level);
}
/** The name, and the id where the name does not tell it. */
function titleOf({ id, name }) {
    const slug = name
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '');
    return slug === id || name === '' ? name || id : `${name} (${id})`;
}
/** By code unit: the same on every machine, unlike a comparison in the user's language. */
function order(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
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

/***/ 7433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ widest),
/* harmony export */   Fg: () => (/* binding */ padToWidth),
/* harmony export */   G1: () => (/* binding */ cutToWidth),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   qz: () => (/* binding */ widthOf)
/* harmony export */ });
/*
 * Columns of a terminal: two for what East Asian typography and emoji draw wide, none for combining marks, one for the
 * rest. Terminals differ on rare characters; a report only loses alignment there.
 */
const PLAIN = /^[\x20-\x7e]*$/;
const WIDE = /^(?:\p{Emoji_Presentation}|.\uFE0F|[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{1B000}-\u{1B2FF}\u{1F200}-\u{1F2FF}\u{20000}-\u{3FFFD}])/su;
/** The columns that a text without control characters takes. */
function widthOf(text) {
    if (PLAIN.test(text))
        return text.length;
    return clusters(text).reduce((sum, cluster) => sum + clusterWidth(cluster), 0);
}
/** The columns of the widest. */
function widest(texts) {
    return Math.max(0, ...texts.map(widthOf));
}
/** Cuts to at most `width` columns and marks the cut with `…`; `keep` says which end stays (the end of a path tells more). */
function cutToWidth(text, width, keep = 'start') {
    if (widthOf(text) <= width)
        return text;
    if (width <= 0)
        return '';
    const inOrder = keep === 'start' ? clusters(text) : clusters(text).toReversed();
    const kept = [];
    let room = width - 1;
    for (const cluster of inOrder) {
        room -= clusterWidth(cluster);
        if (room < 0)
            break;
        kept.push(cluster);
    }
    return keep === 'start' ? `${kept.join('')}…` : `…${kept.toReversed().join('')}`;
}
function padToWidth(text, width) {
    return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}
/** Lines of at most `width` columns, broken at spaces, inside a word only where it alone is wider. */
function wrap(text, width) {
    const lines = [];
    let line = '';
    let taken = 0;
    for (const word of text.split(' ').flatMap((one) => pieces(one, width))) {
        const wide = widthOf(word);
        if (line === '' || taken + 1 + wide > width) {
            if (line !== '')
                lines.push(line);
            line = word;
            taken = wide;
        }
        else {
            line = `${line} ${word}`;
            taken += 1 + wide;
        }
    }
    return line === '' ? lines : [...lines, line];
}
function pieces(word, width) {
    if (widthOf(word) <= width)
        return [word];
    const parts = [];
    let part = '';
    let taken = 0;
    for (const cluster of clusters(word)) {
        const wide = clusterWidth(cluster);
        if (part !== '' && taken + wide > width) {
            parts.push(part);
            part = '';
            taken = 0;
        }
        part += cluster;
        taken += wide;
    }
    return [...parts, part];
}
let graphemes = null;
/** What a reader takes for one character each. The segmenter costs 20 ms to make, and most texts never need it. */
function clusters(text) {
    if (PLAIN.test(text))
        return Array.from(text);
    graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
    return Array.from(graphemes.segment(text), ({ segment }) => segment);
}
function clusterWidth(cluster) {
    if (/^[\p{M}\p{Cf}]+$/u.test(cluster))
        return 0;
    return WIDE.test(cluster) ? 2 : 1;
}


/***/ }),

/***/ 9254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fi: () => (/* binding */ setAside),
/* harmony export */   Y1: () => (/* binding */ findingBlocks),
/* harmony export */   gu: () => (/* binding */ indented)
/* harmony export */ });
/* harmony import */ var _cut_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6590);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2527);
/* harmony import */ var _floor_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9520);
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9535);
/* harmony import */ var _ranking_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8888);
/* harmony import */ var _terminal_width_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7433);






const LABELS = {
    error: ['✗ error', 'bad'],
    warn: ['! warn ', 'warning'],
    note: ['· note ', 'faint'],
};
/** How many findings are listed that do not count. */
const MOST_SET_ASIDE = 10;
/** The longest untrusted text, in characters, that a terminal is given. */
const LONGEST = 2_000;
/** A block per agent that has findings to show: each with level, rule, place, message and remedy. */
function findingBlocks(groups, least, paint, width) {
    return groups.flatMap(({ agent, title, findings }) => {
        const shown = (0,_ranking_js__WEBPACK_IMPORTED_MODULE_3__/* .gather */ .kg)(findings.filter(({ level }) => (0,_ranking_js__WEBPACK_IMPORTED_MODULE_3__/* .isShown */ .aJ)(level, least)));
        if (shown.length === 0)
            return [];
        const remedies = agent === null ? [] : waysToGreen(agent, width);
        return [
            [
                ...indented(title, 0, width).map((line) => paint('strong', line)),
                ...shown.flatMap((finding) => findingLines(finding, paint, width)),
                ...remedies.map((line) => paint('good', line)),
            ],
        ];
    });
}
/** The one on the line of its heading, several below it. */
function waysToGreen(agent, width) {
    const [first, ...others] = agent.remedies;
    if (first === undefined)
        return [];
    const heading = (0,_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .remediesHeading */ .BW)(agent);
    return others.length === 0
        ? indented(`${heading}: ${(0,_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .remedyText */ .K1)(first)}`, 2, width, 2)
        : [
            ...indented(`${heading}:`, 2, width),
            ...agent.remedies.flatMap((one) => indented(`- ${(0,_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .remedyText */ .K1)(one)}`, 4, width, 2)),
        ];
}
function findingLines(finding, paint, width) {
    const { level, rule, message, help, location, change } = finding;
    const [label, tone] = LABELS[level];
    const changed = change === 'new' || change === 'worse' ? `  ${change}` : '';
    return [
        `  ${paint(tone, label)}  ${paint('strong', (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(rule))}  ${paint('place', (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)((0,_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .placeText */ .Z9)(location)))}${changed}`,
        ...indented(message, 4, width),
        ...indented((0,_floor_js__WEBPACK_IMPORTED_MODULE_4__/* .floorText */ ._)(finding), 4, width),
        ...((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(help) === '' ? [] : indented(`→ ${help}`, 4, width, 2).map((line) => paint('faint', line))),
    ];
}
/** What is known but does not count: existing, accepted, waived and fixed findings, each kind counted and shortly listed. */
function setAside(verdict, paint, width) {
    const of = (standing) => (0,_ranking_js__WEBPACK_IMPORTED_MODULE_3__/* .worstFirst */ .md)(verdict.findings.filter((finding) => finding.standing === standing));
    const line = ({ level, rule, agent, location }) => `${level} ${rule}${agent === null ? '' : ` (${agent})`} ${(0,_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .placeText */ .Z9)(location)}`;
    const list = (title, found, print) => found.length === 0
        ? []
        : [
            paint('strong', title),
            ...found.slice(0, MOST_SET_ASIDE).flatMap((finding) => indented(print(finding), 2, width, 2)),
            ...(found.length > MOST_SET_ASIDE ? [`  and ${found.length - MOST_SET_ASIDE} more`] : []),
        ];
    const [existing, waived, fixed] = [of('existing'), of('waived'), of('fixed')];
    const accepted = of('accepted');
    return [
        list(`${(0,_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(existing.length, 'existing finding')}, not counted`, existing, (finding) => line(finding)),
        list(`${(0,_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(accepted.length, 'accepted finding')}`, accepted, (finding) => finding.accepted === null ? line(finding) : `${line(finding)} ${(0,_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .acceptedText */ .zs)(finding.accepted)}`),
        list(`${(0,_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(waived.length, 'waived finding')}`, waived, (finding) => finding.waiver === null ? line(finding) : `${line(finding)} ${(0,_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .waiverText */ .Eu)(finding.waiver)}`),
        list(`${(0,_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(fixed.length, 'finding')} fixed`, fixed, (finding) => line(finding)),
    ];
}
/** Untrusted text as wrapped lines, each indented; those after the first `further` columns deeper. */
function indented(text, indent, width, further = 0) {
    const room = Math.max(width - indent - further, 10);
    return (0,_terminal_width_js__WEBPACK_IMPORTED_MODULE_5__/* .wrap */ .LV)((0,_cut_js__WEBPACK_IMPORTED_MODULE_0__/* .cutCharacters */ .lD)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(text), LONGEST), room).map((line, index) => ' '.repeat(indent + (index === 0 ? 0 : further)) + line);
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
