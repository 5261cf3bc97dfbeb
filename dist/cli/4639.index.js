export const id = 4639;
export const ids = [4639];
export const modules = {

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

/***/ 5171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ proposedText)
/* harmony export */ });
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9535);

/** What the policy that the change brings would have said, as one sentence. */
function proposedText({ status, error, warn, note, problems }) {
    if (status === null) {
        const [first] = problems;
        const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
        const reason = first === undefined ? '' : `: ${first.message}${more}`;
        return `This change brings a policy that cannot be read; merged, it would stop every run${reason}`;
    }
    const counts = (0,_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .countLevels */ .ZT)({ error, warn, note }) ?? 'no findings';
    return `This change brings another policy. It is judged by the old one; the new one would have said: ${(0,_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .statusWords */ .o7)(status)} (${counts})`;
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

/***/ 8750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ agentTable)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2527);
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9535);
/* harmony import */ var _ranking_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8888);
/* harmony import */ var _score_change_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6681);
/* harmony import */ var _terminal_width_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7433);
/* harmony import */ var _text_findings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9254);






const HEADER = { agent: 'agent', score: 'score', change: 'change', findings: 'findings', path: 'file' };
/** Columns in the order in which a narrow terminal loses them. */
const DISPENSABLE = ['path', 'change', 'findings'];
const GAP = '  ';
const NARROWEST_AGENT = 12;
const NARROWEST_PATH = 12;
/** One line per agent, worst first, never wider than the terminal. */
function agentTable(groups, verdict, paint, width) {
    const lines = groups.flatMap(({ agent, title, findings }) => agent === null
        ? []
        : [{ row: rowOf(agent, title, findings), mark: markOf({ agent, title, findings }, verdict) }]);
    if (lines.length === 0)
        return [];
    const rows = [HEADER, ...lines.map(({ row }) => row)];
    const widths = fitColumns(rows, width);
    const print = (row) => widths.map(([column, room]) => (0,_terminal_width_js__WEBPACK_IMPORTED_MODULE_4__/* .padToWidth */ .Fg)((0,_terminal_width_js__WEBPACK_IMPORTED_MODULE_4__/* .cutToWidth */ .G1)(row[column], room, column === 'path' ? 'end' : 'start'), room));
    const assumptions = (0,_messages_js__WEBPACK_IMPORTED_MODULE_1__/* .assumptionText */ .TX)(verdict.agents);
    return [
        paint('faint', `  ${print(HEADER).join(GAP)}`.trimEnd()),
        ...lines.map(({ row, mark: [sign, tone] }) => `${paint(tone, sign)} ${print(row).join(GAP)}`.trimEnd()),
        ...(assumptions === null ? [] : (0,_text_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .indented */ .gu)(assumptions, 2, width).map((line) => paint('faint', line))),
    ];
}
function rowOf(agent, title, findings) {
    const worst = findings[0]?.level;
    return {
        agent: (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(title),
        score: (0,_score_change_js__WEBPACK_IMPORTED_MODULE_2__/* .scoreText */ .QO)(agent.score),
        change: (0,_score_change_js__WEBPACK_IMPORTED_MODULE_2__/* .changeText */ .k0)(agent),
        findings: worst === undefined ? '' : (0,_messages_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)((0,_messages_js__WEBPACK_IMPORTED_MODULE_1__/* .levelsOf */ .pd)(findings)[worst], (0,_messages_js__WEBPACK_IMPORTED_MODULE_1__/* .levelNoun */ .$D)(worst)),
        path: (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(agent.path),
    };
}
const MARKS = {
    error: ['✗', 'bad'],
    warn: ['!', 'warning'],
    note: ['✓', 'good'],
};
function markOf(group, { gaps }) {
    const worst = (0,_ranking_js__WEBPACK_IMPORTED_MODULE_5__/* .worstLevel */ .cY)(group);
    if (worst === 'error')
        return MARKS.error;
    if (group.agent !== null && gaps.some(({ agent }) => agent === group.agent?.id))
        return ['?', 'bad'];
    return MARKS[worst ?? 'note'];
}
/** The columns that have something to say and room to say it, with their widths; agent and file share what is left. */
function fitColumns(rows, width) {
    const natural = (column) => (0,_terminal_width_js__WEBPACK_IMPORTED_MODULE_4__/* .widest */ .D3)(rows.map((row) => row[column]));
    const filled = ['agent', 'score', 'change', 'findings', 'path'].filter((column) => rows.slice(1).some((row) => row[column] !== ''));
    for (let dropped = 0; dropped <= DISPENSABLE.length; dropped++) {
        const lost = DISPENSABLE.slice(0, dropped);
        const kept = filled.filter((column) => !lost.includes(column));
        const fixed = kept.filter((column) => column !== 'agent' && column !== 'path');
        const taken = 2 + fixed.reduce((sum, column) => sum + natural(column), 0) + GAP.length * (kept.length - 1);
        const agent = natural('agent');
        const path = kept.includes('path') ? natural('path') : 0;
        const room = width - taken;
        const least = Math.min(agent, NARROWEST_AGENT) + Math.min(path, NARROWEST_PATH);
        if (room < least && dropped < DISPENSABLE.length)
            continue;
        const forAgent = Math.max(Math.min(agent, Math.max(room - path, Math.floor(room / 2))), 1);
        return kept.map((column) => [
            column,
            column === 'agent' ? forAgent : column === 'path' ? Math.min(path, room - forAgent) : natural(column),
        ]);
    }
    return [];
}


/***/ }),

/***/ 4639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   text: () => (/* binding */ text)
/* harmony export */ });
/* harmony import */ var _beside_score_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3709);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2527);
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9535);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4342);
/* harmony import */ var _policy_change_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5171);
/* harmony import */ var _ranking_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8888);
/* harmony import */ var _score_change_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6681);
/* harmony import */ var _text_agents_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8750);
/* harmony import */ var _text_findings_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9254);









/** The narrowest terminal that is laid out for, and the longest line of prose that reads well. */
const NARROWEST = 20;
const WIDEST = 120;
/** For a terminal: a table to scan, the findings by agent, what does not count, and the verdict in one line at the end. */
const text = (verdict, { colour, width, reportLevel }) => {
    const paint = (0,_paint_js__WEBPACK_IMPORTED_MODULE_3__/* .painter */ .C)(colour);
    const columns = Math.min(Math.max(width, NARROWEST), WIDEST);
    const groups = (0,_ranking_js__WEBPACK_IMPORTED_MODULE_8__/* .rank */ .Tm)(verdict);
    const blocks = [
        runErrors(verdict, paint, columns),
        (0,_text_agents_js__WEBPACK_IMPORTED_MODULE_6__/* .agentTable */ .q)(groups, verdict, paint, Math.max(width, NARROWEST)),
        beside(groups, paint, columns),
        moves(verdict, paint, columns),
        ...(0,_text_findings_js__WEBPACK_IMPORTED_MODULE_7__/* .findingBlocks */ .Y1)(groups, reportLevel, paint, columns),
        ...(0,_text_findings_js__WEBPACK_IMPORTED_MODULE_7__/* .setAside */ .Fi)(verdict, paint, columns),
        gaps(verdict, paint, columns),
        undelivered(verdict, paint, columns),
        conclusion(verdict, paint, columns, (0,_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .hiddenText */ .CZ)(verdict, reportLevel)),
    ];
    const lines = blocks.filter((block) => block.length > 0).map((block) => `${block.join('\n')}\n`);
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutCommands */ .Df)(lines.join('\n'));
};
const STATUS_TONES = {
    error: 'bad',
    fail: 'bad',
    incomplete: 'bad',
    warn: 'warning',
    pass: 'good',
    'nothing-to-check': 'warning',
};
function conclusion(verdict, paint, width, hidden) {
    const enforcement = (0,_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .enforcementText */ .Ik)(verdict);
    const tone = STATUS_TONES[verdict.status];
    const { proposed } = verdict.policy;
    const telling = [
        ...(enforcement === null ? [] : [enforcement]),
        ...verdict.notices,
        ...(proposed === null ? [] : [(0,_policy_change_js__WEBPACK_IMPORTED_MODULE_4__/* .proposedText */ .s)(proposed)]),
    ];
    const faint = [
        ...(hidden === null ? [] : [hidden]),
        (0,_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .policyText */ .MJ)(verdict),
        ...(0,_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .scopeTexts */ .Ni)(verdict),
        ...(verdict.status === 'nothing-to-check' ? [_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .LOOKED_FOR */ .Fb] : []),
    ];
    return [
        ...(0,_text_findings_js__WEBPACK_IMPORTED_MODULE_7__/* .indented */ .gu)((0,_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictLine */ .MT)(verdict), 0, width).map((line) => paint(tone, line)),
        ...telling.flatMap((line) => (0,_text_findings_js__WEBPACK_IMPORTED_MODULE_7__/* .indented */ .gu)(line, 0, width)).map((line) => paint('warning', line)),
        ...faint.flatMap((line) => (0,_text_findings_js__WEBPACK_IMPORTED_MODULE_7__/* .indented */ .gu)(line, 0, width)).map((line) => paint('faint', line)),
    ];
}
/** How many metric profiles and SSVC decisions are listed. */
const MOST_BESIDE = 20;
function beside(groups, paint, width) {
    const all = (0,_beside_score_js__WEBPACK_IMPORTED_MODULE_0__/* .besideScores */ .CC)(groups);
    if (all.length === 0)
        return [];
    return [
        paint('strong', 'Beside the scores'),
        ...all.slice(0, MOST_BESIDE).flatMap((line) => (0,_text_findings_js__WEBPACK_IMPORTED_MODULE_7__/* .indented */ .gu)(line, 2, width, 2)),
        ...(all.length > MOST_BESIDE ? [`  and ${all.length - MOST_BESIDE} more`] : []),
    ];
}
/** How many agents are listed whose score moved. */
const MOST_MOVES = 20;
function moves(verdict, paint, width) {
    const all = (0,_score_change_js__WEBPACK_IMPORTED_MODULE_5__/* .scoreMoves */ .bD)(verdict);
    if (all.length === 0)
        return [];
    return [
        paint('strong', 'What moved the scores'),
        ...all.slice(0, MOST_MOVES).flatMap((line) => (0,_text_findings_js__WEBPACK_IMPORTED_MODULE_7__/* .indented */ .gu)(line, 2, width, 2)),
        ...(all.length > MOST_MOVES ? [`  and ${all.length - MOST_MOVES} more`] : []),
    ];
}
function runErrors({ errors }, paint, width) {
    return errors.flatMap(({ code, message, help, location }) => [
        `${paint('bad', '✗ error')}  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(code)}${location === null ? '' : `  ${paint('place', (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)((0,_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .placeText */ .Z9)(location)))}`}`,
        ...(0,_text_findings_js__WEBPACK_IMPORTED_MODULE_7__/* .indented */ .gu)(message, 4, width),
        ...(0,_text_findings_js__WEBPACK_IMPORTED_MODULE_7__/* .indented */ .gu)(`→ ${help}`, 4, width).map((line) => paint('faint', line)),
    ]);
}
function gaps({ gaps: all }, paint, width) {
    if (all.length === 0)
        return [];
    return [
        paint('strong', 'Not examined'),
        ...all.flatMap(({ path, reason, message }) => [
            `  ${paint('bad', '?')} ${paint('place', (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(path))}  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(reason)}`,
            ...(0,_text_findings_js__WEBPACK_IMPORTED_MODULE_7__/* .indented */ .gu)(message, 4, width),
        ]),
    ];
}
function undelivered({ delivery }, paint, width) {
    if (delivery.length === 0)
        return [];
    return [paint('strong', 'Not delivered'), ...delivery.flatMap((one) => (0,_text_findings_js__WEBPACK_IMPORTED_MODULE_7__/* .indented */ .gu)(one, 2, width))];
}


/***/ })

};
