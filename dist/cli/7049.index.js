export const id = 7049;
export const ids = [7049];
export const modules = {

/***/ 7406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Au: () => (/* binding */ verdictData),
/* harmony export */   Pq: () => (/* binding */ json)
/* harmony export */ });
/* unused harmony export VERDICT_KEYS */
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5340);

/** The verdict as data, keys in the contract's order whatever order they were built in. It is never cut or filtered. */
const json = (verdict) => (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonText */ .s)(verdictData(verdict));
/** A verdict with its keys in the contract's order. */
function verdictData(verdict) {
    return inOrder(verdict, VERDICT_KEYS);
}
const PLACE = { path: null, line: null, column: null };
const FACTORS = {
    autonomy: null,
    tools: null,
    language: null,
    context: null,
    non_determinism: null,
    opacity: null,
    persistence: null,
    identity: null,
    multi_agent: null,
    self_mod: null,
    goal_planning: null,
};
const METRICS = {
    LC: null,
    CP: null,
    AP: null,
    SR: null,
    EX: null,
    PT: null,
    CA: null,
    TD: null,
};
const SCORE = {
    version: null,
    aivss: null,
    severity: null,
    low: null,
    high: null,
    determined: null,
    assumed: null,
    missing: null,
    cvss: { base: null, vector: null },
    factorSet: null,
    factorSum: null,
    aars: null,
    thm: null,
    mf: null,
    claimedMf: null,
    raw: null,
    inherent: { aivss: null, severity: null },
    from: { threat: null },
};
/** Every key of the verdict. */
const VERDICT_KEYS = {
    schema: null,
    tool: { name: null, version: null },
    status: null,
    policy: {
        source: null,
        ref: null,
        preset: null,
        digest: null,
        floors: null,
        notEnforcedBefore: { day: null, wouldBe: null },
        proposed: {
            digest: null,
            status: null,
            error: null,
            warn: null,
            note: null,
            problems: { code: null, message: null, help: null, location: PLACE },
        },
        baseline: { path: null, digest: null },
    },
    scope: { event: null, gate: null, base: null, head: null, excluded: null },
    summary: {
        agents: null,
        error: null,
        warn: null,
        note: null,
        waived: null,
        existing: null,
        accepted: null,
        worst: { agent: null, aivss: null, severity: null },
    },
    agents: {
        id: null,
        name: null,
        path: null,
        line: null,
        format: null,
        description: null,
        owner: null,
        exposure: null,
        capabilities: null,
        change: null,
        score: SCORE,
        scoreBefore: SCORE,
        declared: { aivss: null, severity: null },
        factors: FACTORS,
        mitigations: {
            id: null,
            status: null,
            source: null,
            how: null,
            due: null,
            evidence: { text: null, holds: null, proves: null, reason: null, brought: null },
            location: PLACE,
        },
        threats: {
            id: null,
            layer: null,
            title: null,
            mitigations: null,
            score: { aivss: null, low: null, high: null },
            location: PLACE,
        },
        layers: { L1: null, L2: null, L3: null, L4: null, L5: null, L6: null, L7: null },
        review: { by: null, on: null, expires: null, due: null },
        inputs: { threat: null, own: null, cvss: null, factors: FACTORS, thm: null, mf: null, claimedMf: null },
        credit: { counts: null, earned: null },
        limits: { fail: null, warn: null, factors: FACTORS },
        profile: {
            version: null,
            cvss: { bte: null, vector: null },
            metrics: METRICS,
            effectClass: null,
            aivss: null,
            severity: null,
            experimental: { aivss: null, raw: null, delta: null, capped: null },
            from: { threat: null },
            timeline: { published: null, recommended: null, basis: null },
        },
        ssvc: {
            averages: { execution: null, state: null, unpredictability: null },
            agentLevel: null,
            riskScore: null,
            outcome: null,
            timeline: null,
            missing: null,
        },
        remedies: { changes: null, parts: null, listing: null, aivss: null, status: null },
        findings: null,
    },
    findings: {
        id: null,
        rule: null,
        level: null,
        agent: null,
        subject: null,
        message: null,
        help: null,
        location: PLACE,
        change: null,
        waiver: { why: null, owner: null, expires: null },
        accepted: { why: null, by: null, on: null, expires: null },
        standing: null,
        floor: null,
    },
    gaps: { path: null, reason: null, message: null, agent: null },
    acceptances: {
        by: null,
        agent: null,
        rule: null,
        subject: null,
        why: null,
        owner: null,
        expires: null,
        state: null,
        location: PLACE,
    },
    notices: null,
    delivery: null,
    errors: { code: null, message: null, help: null, location: PLACE },
};
/** Keys that the layout does not name follow in their own order: nothing is lost. */
function inOrder(value, layout) {
    if (layout === null || typeof value !== 'object' || value === null)
        return value;
    if (Array.isArray(value))
        return value.map((item) => inOrder(item, layout));
    const names = [...new Set([...Object.keys(layout), ...Object.keys(value)])];
    return Object.fromEntries(names
        .filter((name) => Object.hasOwn(value, name))
        .map((name) => [name, inOrder(Reflect.get(value, name), layout[name] ?? null)]));
}


/***/ }),

/***/ 2776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ markdownDecision),
/* harmony export */   i: () => (/* binding */ STATUS_MARKS)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2527);
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9535);
/* harmony import */ var _score_change_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6681);



const STATUS_MARKS = {
    error: '🚫',
    fail: '❌',
    incomplete: '❓',
    warn: '⚠️',
    pass: '✅',
    'nothing-to-check': '➖',
};
/** One sentence on what decides the status; empty where the counts say it all. */
function markdownDecision(verdict, groups) {
    switch (verdict.status) {
        case 'fail':
            return decidedBy(groups, 'error');
        case 'warn':
            return decidedBy(groups, 'warn');
        case 'incomplete':
            return 'What could not be examined is listed below; until it can be, this is no pass.';
        case 'error':
            return 'Nothing was judged.';
        case 'pass':
            return highest(groups);
        case 'nothing-to-check':
            return '';
    }
}
function decidedBy(groups, level) {
    const deciding = groups.flatMap(({ title, findings }) => findings.filter((finding) => finding.level === level).map(({ rule }) => ({ title, rule })));
    const [first] = deciding;
    if (first === undefined) {
        const assumed = (0,_messages_js__WEBPACK_IMPORTED_MODULE_1__/* .assumptionText */ .TX)(groups.flatMap(({ agent }) => (agent === null ? [] : [agent])));
        return assumed === null ? '' : 'It passes only with values that the policy supplies.';
    }
    const others = deciding.length - 1;
    const more = others === 0 ? '' : ` and ${(0,_messages_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(others, `other ${(0,_messages_js__WEBPACK_IMPORTED_MODULE_1__/* .levelNoun */ .$D)(level)}`)}`;
    return `Decided by ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(first.rule, 100)} (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(first.title, 100)})${more}.`;
}
function highest(groups) {
    const [worst] = groups
        .flatMap(({ agent, title }) => (agent === null ? [] : [{ title, score: agent.score }]))
        .toSorted((a, b) => b.score.high - a.score.high);
    return worst === undefined
        ? ''
        : `The highest score is ${(0,_score_change_js__WEBPACK_IMPORTED_MODULE_2__/* .scoreText */ .QO)(worst.score)} (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(worst.title, 100)}).`;
}


/***/ }),

/***/ 3617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ gapLine),
/* harmony export */   DL: () => (/* binding */ placeCode),
/* harmony export */   YK: () => (/* binding */ problemLine),
/* harmony export */   lQ: () => (/* binding */ shortCommits),
/* harmony export */   mC: () => (/* binding */ findingLine),
/* harmony export */   o$: () => (/* binding */ helpLine)
/* harmony export */ });
/* unused harmony export findingBlock */
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2527);
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9535);


const placeCode = (place, words) => words ?? (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)((0,_messages_js__WEBPACK_IMPORTED_MODULE_1__/* .placeText */ .Z9)(place), 300);
/** A finding as one line: rule, place, how it changed, message, floor. */
function findingLine(finding, show) {
    const { rule, location, message, floor } = finding;
    const demanded = floor === null ? '' : ` ${floorMarkdown(floor)}`;
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(rule, 100)} at ${show(location)}${changeMark(finding)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(message)}${demanded}`;
}
/** The same in lines of one list entry, to be scanned: rule and place, then why. */
function findingBlock(finding, show) {
    const { rule, location, message, floor } = finding;
    return hardLines([
        `**${markdownCode(rule, 100)}** at ${show(location)}${changeMark(finding)}`,
        markdownText(message),
        floor === null ? '' : floorMarkdown(floor),
    ]);
}
/** A remedy on a line of its own; empty where there is none. */
function helpLine(help) {
    const words = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(help);
    return words === '' ? '' : `\\\n  → ${words}`;
}
function problemLine({ code, message, help, location }, show) {
    const place = location === null ? '' : ` at ${show(location)}`;
    return `**error** ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(code, 100)}${place}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(message)}${helpLine(help)}`;
}
function gapLine({ path, reason, message }) {
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(path, 300)} (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(reason, 100)}): ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(message)}`;
}
function changeMark({ change }) {
    return change === 'new' || change === 'worse' ? ` (${change})` : '';
}
function floorMarkdown(floor) {
    return `Demanded by the floor ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(shortCommits(floor), 300)}.`;
}
/** Commits by their first 12 digits. */
function shortCommits(text) {
    return text.replace(/\b[0-9a-f]{40}(?:[0-9a-f]{24})?\b/g, (commit) => commit.slice(0, 12));
}
function hardLines(lines) {
    return lines.filter((line) => line !== '').join('\\\n  ');
}


/***/ }),

/***/ 5672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ asideFolds),
/* harmony export */   XX: () => (/* binding */ broughtFold),
/* harmony export */   c_: () => (/* binding */ levelFold)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2527);
/* harmony import */ var _markdown_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3617);
/* harmony import */ var _markdown_section_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3275);
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9535);
/* harmony import */ var _ranking_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8888);





const PARTS = { warn: 'warnings', note: 'notes' };
/** All findings of one level that count, folded away. */
function levelFold(groups, level, show) {
    const found = groups.map((group) => ({
        group,
        findings: group.findings.filter((finding) => finding.level === level),
    }));
    const entries = found
        .flatMap(({ group, findings }) => (0,_ranking_js__WEBPACK_IMPORTED_MODULE_3__/* .gather */ .kg)(findings).map((finding) => ({ group, finding })))
        .map(({ group, finding }, rank) => ({
        text: `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(group.title, 100)}: ${(0,_markdown_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .findingLine */ .mC)(finding, show)}`,
        help: (0,_markdown_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .helpLine */ .o$)(finding.help),
        passing: (0,_ranking_js__WEBPACK_IMPORTED_MODULE_3__/* .worstLevel */ .cY)(group) === 'note',
        rank,
    }));
    const number = found.reduce((sum, { findings }) => sum + findings.length, 0);
    const noun = (0,_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .levelNoun */ .$D)(level);
    return { head: '', fold: (0,_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(number, noun), entries, remedies: '', goesWith: PARTS[level], noun };
}
/** What is known but does not count, each kind in a fold of its own; what is fixed stood in another commit. */
function asideFolds(verdict, show, showFixed) {
    return ['existing', 'accepted', 'waived', 'fixed'].map((standing) => {
        const found = (0,_ranking_js__WEBPACK_IMPORTED_MODULE_3__/* .worstFirst */ .md)(verdict.findings.filter((finding) => finding.standing === standing));
        const noun = `${standing} finding`;
        return (0,_markdown_section_js__WEBPACK_IMPORTED_MODULE_4__/* .listSection */ .i)({ head: '', fold: (0,_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(found.length, noun), goesWith: 'set-aside', noun }, found.map((finding) => asideLine(finding, standing === 'fixed' ? showFixed : show)));
    });
}
/** Evidence that rests on files which the change itself adds or edits: a reviewer should look at those too. */
function broughtFold({ agents }) {
    const lines = agents.flatMap(({ id, mitigations }) => mitigations.flatMap((mitigation) => mitigation.evidence
        .filter(({ brought }) => brought)
        .map(({ text }) => `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(id, 100)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(mitigation.id, 100)} by ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(text, 300)}`)));
    const fold = `${(0,_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(lines.length, 'piece')} of evidence that this change itself brings`;
    return (0,_markdown_section_js__WEBPACK_IMPORTED_MODULE_4__/* .listSection */ .i)({ head: '', fold, goesWith: 'notes', noun: 'piece of evidence' }, lines);
}
function asideLine(finding, show) {
    const { agent } = finding;
    const excuse = (0,_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .excuseText */ .Rl)(finding);
    const about = agent === null ? '' : `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(agent, 100)}: `;
    const aside = excuse === null ? '' : ` ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(sentence(excuse))}`;
    return `${about}${(0,_markdown_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .findingLine */ .mC)(finding, show)}${aside}`;
}
function sentence(words) {
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}


/***/ }),

/***/ 3389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ printPage)
});

// EXTERNAL MODULE: ./lib/report/cut.js
var cut = __webpack_require__(6590);
;// CONCATENATED MODULE: ./lib/report/fit.js

/** At most `budget` UTF-8 bytes (0 or more); null for no limit. */
function fit({ stages, limited, entries, stub }, budget) {
    for (const stage of stages) {
        const printed = stage();
        if (budget === null || (0,cut/* bytesOf */.$$)(printed) <= budget)
            return printed;
    }
    if (budget === null)
        return limited(entries);
    let best = null;
    let [low, high] = [0, entries];
    while (low <= high) {
        const middle = Math.floor((low + high) / 2);
        const printed = limited(middle);
        if ((0,cut/* bytesOf */.$$)(printed) <= budget) {
            best = printed;
            low = middle + 1;
        }
        else
            high = middle - 1;
    }
    return best ?? (0,cut/* cutBytes */.Uw)(stub, budget);
}

// EXTERNAL MODULE: ./lib/report/messages.js + 1 modules
var messages = __webpack_require__(9535);
;// CONCATENATED MODULE: ./lib/report/markdown-page.js


/** At most `budget` UTF-8 bytes, measured on the final text; null for no limit. Ends with a line break. */
function printPage(page, budget) {
    const stages = [[], ...page.order].map((_, stage) => new Set(page.order.slice(0, stage).flat()));
    const least = stages.at(-1) ?? new Set();
    const ranks = page.sections.flatMap(({ entries }) => entries.map(({ rank }) => rank));
    const most = ranks.reduce((highest, rank) => Math.max(highest, rank + 1), 0);
    const limited = (briefs) => (entries) => print(page, { without: least, entries, briefs });
    const whole = stages.map((without) => () => print(page, { without, entries: Infinity, briefs: false }));
    // Everybody is named as long as names have room; only then is something left out without a word.
    const named = fit({ stages: whole, limited: limited(true), entries: most, stub: '' }, budget);
    return named === ''
        ? fit({ stages: [], limited: limited(false), entries: most, stub: page.stub }, budget)
        : named;
}
function print({ before, sections, after, whole }, detail) {
    const missing = leftOut(sections, detail);
    const blocks = [
        ...before,
        ...sections.flatMap((section) => printSection(section, detail)),
        ...briefly(sections, detail),
        ...(missing === null ? [] : [`Left out for size: ${missing}. ${whole}`]),
        ...after,
    ];
    return `${blocks.join('\n\n')}\n`;
}
/** One block, or none where nothing of the section is left. */
function printSection(section, detail) {
    const { head, fold, remedies, countsRest } = section;
    const entries = kept(section, detail);
    if (entries.length === 0)
        return [];
    const helps = !detail.without.has('remedies');
    const more = section.entries.length - entries.length;
    const rest = countsRest === true && more > 0 ? [`- and ${more} more`] : [];
    const lines = [...entries.map(({ text, help }) => (helps ? text + help : text)), ...rest];
    const body = `${head}${lines.join('\n')}${helps ? remedies : ''}`;
    return [fold === null ? body : `<details><summary>${fold}</summary>\n\n${body}\n\n</details>`];
}
/** The entries that have no room, by their names alone. */
function briefly(sections, detail) {
    if (!detail.briefs)
        return [];
    const cut = sections.flatMap((section) => {
        const shown = new Set(kept(section, detail));
        return section.entries.flatMap((entry) => shown.has(entry) || entry.brief === undefined ? [] : [entry.brief]);
    });
    return cut.length === 0 ? [] : [`Also: ${cut.join(', ')}.`];
}
/** "5 notes, remedies, 12 agents", or null where everything is printed. */
function leftOut(sections, detail) {
    const missing = new Map();
    for (const section of sections) {
        const left = section.entries.length - kept(section, detail).length;
        if (left > 0)
            missing.set(section.noun, (missing.get(section.noun) ?? 0) + left);
    }
    const remedies = sections.some((one) => one.remedies !== '' || one.entries.some(({ help }) => help !== ''));
    const parts = [
        ...Array.from(missing, ([noun, number]) => (0,messages/* count */.U9)(number, noun)),
        ...(remedies && detail.without.has('remedies') ? ['remedies'] : []),
    ];
    return parts.length === 0 ? null : parts.join(', ');
}
function kept({ entries, goesWith }, { without, entries: most }) {
    if (goesWith !== null && without.has(goesWith))
        return [];
    const detailed = goesWith === null || !without.has('passing');
    return entries.filter(({ rank, passing }) => rank < most && (detailed || !passing));
}


/***/ }),

/***/ 3275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ listSection)
/* harmony export */ });
/** A list of lines that are Markdown already, the most important first; with `most`, the others are only counted. */
function listSection(section, lines, most = Infinity) {
    const entries = lines.slice(0, most).map((line, rank) => ({
        text: `- ${line}`,
        help: '',
        passing: false,
        rank,
    }));
    const more = lines.length - entries.length;
    const rest = { text: `- and ${more} more`, help: '', passing: false, rank: -1 };
    return { ...section, entries: more > 0 ? [...entries, rest] : entries, remedies: '' };
}


/***/ }),

/***/ 3987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ agentSection),
/* harmony export */   C8: () => (/* binding */ scoreSection),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2527);
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9535);
/* harmony import */ var _ranking_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8888);
/* harmony import */ var _score_change_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6681);




/** Every agent, worst first, the green ones too. */
function agentSection(groups) {
    const compared = groups.some(({ agent }) => agent !== null && agent.change !== null);
    const cells = (group) => group.agent === null
        ? null
        : [
            (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(group.title, 100),
            (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)((0,_score_change_js__WEBPACK_IMPORTED_MODULE_2__/* .scoreText */ .QO)(group.agent.score), 100),
            ...(compared ? [changeCell(group.agent)] : []),
            (0,_messages_js__WEBPACK_IMPORTED_MODULE_1__/* .countLevels */ .ZT)((0,_messages_js__WEBPACK_IMPORTED_MODULE_1__/* .levelsOf */ .pd)(group.findings)) ?? 'none',
            (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(group.agent.path, 300),
        ];
    return {
        ...table(['Agent', 'Score', ...(compared ? ['Change'] : []), 'Findings', 'File'], groups, cells),
        fold: null,
        goesWith: null,
        noun: 'agent',
    };
}
function changeCell(agent) {
    const moved = (0,_score_change_js__WEBPACK_IMPORTED_MODULE_2__/* .movedText */ .JB)(agent);
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(`${(0,_score_change_js__WEBPACK_IMPORTED_MODULE_2__/* .changeText */ .k0)(agent)}${moved === null ? '' : `: ${moved}`}`, 300);
}
/** The terms behind each score, and the mitigation claimed and used. */
function scoreSection(groups) {
    const cells = ({ agent, title }) => agent === null ? null : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(title, 100), ...termCells(agent.score)];
    return {
        ...table(['Agent', 'AIVSS', 'CVSS base', 'Factor sum', 'AARS', 'Threat ×', 'Mitigation ×', 'Assumed', 'Missing'], groups, cells),
        fold: 'How the scores come about',
        goesWith: 'scores',
        noun: 'score detail',
    };
}
function termCells(score) {
    const number = (value) => (value === null ? 'open' : String(value));
    const { version, cvss, factorSum, aars, thm, mf, claimedMf, assumed, missing } = score;
    return [
        version,
        number(cvss.base),
        number(factorSum),
        number(aars),
        number(thm),
        mf === claimedMf ? number(mf) : `${number(mf)} (claimed ${number(claimedMf)})`,
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(assumed.join(', '), 200),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(missing.join(', '), 200),
    ];
}
/** A table with a row for every group that has cells, in their order. */
function table(titles, groups, cells) {
    const row = (texts) => `| ${texts.join(' | ')} |`;
    const rows = groups.flatMap((group) => {
        const texts = cells(group);
        const passing = (0,_ranking_js__WEBPACK_IMPORTED_MODULE_3__/* .worstLevel */ .cY)(group) !== 'error' && (0,_ranking_js__WEBPACK_IMPORTED_MODULE_3__/* .worstLevel */ .cY)(group) !== 'warn';
        return texts === null ? [] : [{ text: row(texts), help: '', passing }];
    });
    return {
        head: `${row(titles)}\n${row(titles.map(() => '---'))}\n`,
        entries: rows.map((one, rank) => ({ ...one, rank })),
        remedies: '',
    };
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

/***/ 5775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ uriOf)
/* harmony export */ });
/**
 * A path as a relative reference of RFC 3986; null for what is absolute or climbs, also for a reader that decodes it and
 * takes backslashes for separators, and for what is no path at all.
 */
function uriOf(path) {
    if (/^[\\/]|^[a-z]:[\\/]|:\/\/|\0/i.test(path) || path.split(/[\\/]/).includes('..'))
        return null;
    const segments = path.split('/').filter((segment) => segment !== '' && segment !== '.');
    return segments.length === 0
        ? null
        : segments.map((segment) => encodeURIComponent(segment.replace(/\p{Cs}/gu, '\uFFFD'))).join('/');
}


/***/ }),

/***/ 7049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DEFAULT_REPORT_LEVELS: () => (/* reexport */ formats/* DEFAULT_REPORT_LEVELS */.t),
  FORMATS: () => (/* reexport */ formats/* FORMATS */.h),
  REPORTERS: () => (/* binding */ REPORTERS),
  SUMMARY_BUDGET: () => (/* binding */ SUMMARY_BUDGET)
});

// EXTERNAL MODULE: ./lib/aivss/severity.js
var severity = __webpack_require__(1755);
// EXTERNAL MODULE: ./lib/report/messages.js + 1 modules
var messages = __webpack_require__(9535);
;// CONCATENATED MODULE: ./lib/report/badge.js


/** Worst first. `unknown`: nothing was judged. */
const TONES = ['red', 'orange', 'yellow', 'green', 'brightgreen', 'unknown'];
const OF_BAND = {
    critical: 'red',
    high: 'orange',
    medium: 'yellow',
    low: 'green',
    none: 'brightgreen',
};
const OF_STATUS = {
    error: 'unknown',
    'nothing-to-check': 'unknown',
    fail: 'red',
    incomplete: 'orange',
    warn: 'yellow',
    pass: 'brightgreen',
};
/**
 * The worst band and how many agents are in it, "2 critical", in front of it what the gate says where that is worse: accepted
 * and not enforced findings never make it greener than the scores are. Open scores count at their upper end.
 */
function badgeOf({ status, agents }) {
    const label = 'AIVSS';
    if (status === 'error')
        return { label, message: 'could not run', tone: 'unknown' };
    const present = agents.filter(({ change }) => change !== 'removed');
    const inBand = (band) => present.filter(({ score }) => (0,severity/* severityOf */.xJ)(score.high) === band).length;
    const worst = severity/* SEVERITIES */.oC.find((band) => inBand(band) > 0);
    const failing = status === 'fail' || status === 'incomplete';
    if (worst === undefined)
        return {
            label,
            message: failing ? (0,messages/* statusWords */.o7)(status) : 'no agents',
            tone: failing ? OF_STATUS[status] : 'unknown',
        };
    const bands = `${inBand(worst)} ${worst}`;
    const said = status === 'incomplete' || (status === 'fail' && worst !== 'critical');
    return {
        label,
        message: said ? `${(0,messages/* statusWords */.o7)(status)}, ${bands}` : bands,
        tone: worseOf(OF_STATUS[status], OF_BAND[worst]),
    };
}
function worseOf(one, other) {
    return TONES.indexOf(one) <= TONES.indexOf(other) ? one : other;
}
/** For a badge of shields.io: its endpoint format (https://shields.io/badges/endpoint-badge). */
const badge = (verdict) => {
    const { label, message, tone } = badgeOf(verdict);
    const color = tone === 'unknown' ? 'lightgrey' : tone;
    return `${JSON.stringify({ schemaVersion: 1, label, message, color })}\n`;
};

// EXTERNAL MODULE: ./lib/report/xml.js
var report_xml = __webpack_require__(5227);
;// CONCATENATED MODULE: ./lib/report/badge-svg.js


/** Behind white letters with a contrast of 4.5 to 1 or more, so that it is read on light and on dark pages. */
const COLOURS = {
    red: '#b42318',
    orange: '#b54708',
    yellow: '#8a6100',
    green: '#3f7d20',
    brightgreen: '#15803d',
    unknown: '#57606a',
};
const LABEL_COLOUR = '#32383f';
const HEIGHT = 20;
const PADDING = 6;
/** A picture that needs nothing else: no font, no address. Its title says what it shows. */
const badgeSvg = (verdict) => {
    const { label, message, tone } = badgeOf(verdict);
    const [left, right] = [widthOf(label) + 2 * PADDING, widthOf(message) + 2 * PADDING];
    const name = `${label}: ${message}`;
    const width = left + right;
    const box = (x, wide, fill) => (0,report_xml/* element */.N)('rect', { x, width: wide, height: HEIGHT, fill }, []);
    const words = (text, x) => (0,report_xml/* textElement */.y)('text', { x, y: 14, textLength: widthOf(text), lengthAdjust: 'spacingAndGlyphs' }, [text]);
    const svg = (0,report_xml/* element */.N)('svg', {
        xmlns: 'http://www.w3.org/2000/svg',
        width,
        height: HEIGHT,
        viewBox: `0 0 ${width} ${HEIGHT}`,
        role: 'img',
        'aria-label': name,
    }, [
        ...(0,report_xml/* textElement */.y)('title', {}, [name]),
        ...(0,report_xml/* element */.N)('clipPath', { id: 'aivss-badge' }, (0,report_xml/* element */.N)('rect', { width, height: HEIGHT, rx: 3 }, [])),
        ...(0,report_xml/* element */.N)('g', { 'clip-path': 'url(#aivss-badge)' }, [
            ...box(0, left, LABEL_COLOUR),
            ...box(left, right, COLOURS[tone]),
        ]),
        ...(0,report_xml/* element */.N)('g', { fill: '#fff', 'font-family': 'Verdana,Geneva,DejaVu Sans,sans-serif', 'font-size': 11 }, [...words(label, PADDING), ...words(message, left + PADDING)]),
    ]);
    return `${svg.join('\n')}\n`;
};
/** Pixels of our own words in Verdana at 11; `textLength` makes other fonts fit. */
function widthOf(text) {
    const sum = Array.from(text, (letter) => /[il,.:' ]/.test(letter) ? 3.6 : /[A-Z]/.test(letter) ? 7.6 : /[mw]/.test(letter) ? 9.8 : 6.6).reduce((total, one) => total + one, 0);
    return Math.ceil(sum);
}

// EXTERNAL MODULE: ./lib/report/cut.js
var cut = __webpack_require__(6590);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
// EXTERNAL MODULE: ./lib/report/floor.js
var report_floor = __webpack_require__(9520);
// EXTERNAL MODULE: ./lib/report/policy-change.js
var policy_change = __webpack_require__(5171);
// EXTERNAL MODULE: ./lib/report/ranking.js
var ranking = __webpack_require__(8888);
// EXTERNAL MODULE: ./lib/report/score-change.js
var score_change = __webpack_require__(6681);
;// CONCATENATED MODULE: ./lib/report/github.js







/** What GitHub shows per level and step; it drops the rest without a word. */
const MOST_PER_LEVEL = 10;
/** Characters and bytes that are surely shown. */
const TITLE_LIMIT = 200;
const MESSAGE_LIMIT = 4_000;
/** Lines of the log about scores that are others now. */
const MOST_MOVES = 20;
const ANNOTATION_LEVELS = {
    error: 'error',
    warn: 'warning',
    note: 'notice',
};
/**
 * The annotations of a run: why it could not run, then at most ten findings of each level, worst agents first, then what
 * could not be examined; as notices what is to say of the run. What has no room is rolled up into one notice per level. Only
 * findings that count.
 */
function annotations(verdict, reportLevel = 'warn') {
    const groups = (0,ranking/* rank */.Tm)(verdict);
    const findings = (level) => (0,ranking/* isShown */.aJ)(level, reportLevel)
        ? groups.flatMap((group) => (0,ranking/* gather */.kg)(group.findings.filter((one) => one.level === level)).map((one) => ofFinding(one, group.title, verdict.policy)))
        : [];
    const errors = [
        ...verdict.errors.map((one) => ofError(one, verdict.policy)),
        ...findings('error'),
        ...verdict.gaps.map(ofGap),
    ];
    const warnings = findings('warn');
    const notes = [...verdict.notices.map(ofNotice), ...findings('note')];
    const rollUps = [...rollUp(errors, 'error'), ...rollUp(warnings, 'warn')];
    const room = MOST_PER_LEVEL - rollUps.length;
    const notices = notes.length > room ? [...notes.slice(0, room - 1), ...rollUp(notes, 'note', room - 1)] : notes;
    return [...errors.slice(0, MOST_PER_LEVEL), ...warnings.slice(0, MOST_PER_LEVEL), ...notices, ...rollUps];
}
/** Workflow commands for the log of a step, then the verdict in words. */
const github = (verdict, { reportLevel }) => {
    const commands = annotations(verdict, reportLevel).map(({ level, title, message, path, line, column }) => (0,report_escape/* workflowCommand */.NA)(level, { file: path, line, col: column, title }, message));
    const enforcement = (0,messages/* enforcementText */.Ik)(verdict);
    const { proposed } = verdict.policy;
    const moves = (0,score_change/* scoreMoves */.bD)(verdict);
    const words = [
        ...moves.slice(0, MOST_MOVES),
        ...(moves.length > MOST_MOVES ? [`and ${moves.length - MOST_MOVES} more scores moved`] : []),
        (0,messages/* policyText */.MJ)(verdict),
        ...(proposed === null ? [] : [(0,policy_change/* proposedText */.s)(proposed)]),
        `aivss-gate: ${(0,messages/* verdictLine */.MT)(verdict)}`,
        ...(enforcement === null ? [] : [enforcement]),
    ];
    return `${[...commands, ...words.map(report_escape/* logText */.kc)].join('\n')}\n`;
};
function ofFinding({ rule, level, message, help, location, floor }, about, policy) {
    const paragraphs = [message, (0,report_floor/* floorText */._)({ floor }), help];
    return annotation(ANNOTATION_LEVELS[level], `${rule}: ${about}`, paragraphs, inTree(location, policy));
}
function ofError({ code, message, help, location }, policy) {
    const spot = location === null ? null : inTree(location, policy);
    return annotation('error', `could not run: ${code}`, [message, help], spot);
}
function ofNotice(notice) {
    return annotation('notice', 'About this run', [notice], null);
}
/** GitHub would show the text of a floor's file at a file of that name here, or nowhere. */
function inTree(spot, policy) {
    return (0,report_floor/* isFloorPath */.w)(spot.path, policy) ? null : spot;
}
function ofGap({ path, reason, message }) {
    return annotation('error', `not examined: ${reason}`, [message], { path, line: null, column: null });
}
/** A notice, since an eleventh error or warning would not be shown. */
function rollUp(all, level, shown = MOST_PER_LEVEL) {
    const more = all.length - shown;
    return more <= 0
        ? []
        : [
            annotation('notice', 'More findings', [`${(0,messages/* count */.U9)(more, `more ${(0,messages/* levelNoun */.$D)(level)}`)}, see the summary`], null),
        ];
}
function annotation(level, title, paragraphs, spot) {
    const message = paragraphs
        .map(report_escape/* annotationText */.xr)
        .filter((paragraph) => paragraph !== '')
        .join('\n');
    return {
        level,
        title: (0,cut/* cutCharacters */.lD)((0,report_escape/* annotationText */.xr)(title), TITLE_LIMIT),
        message: (0,cut/* cutBytes */.Uw)(message, MESSAGE_LIMIT),
        path: spot === null ? null : (0,report_escape/* annotationText */.xr)(spot.path),
        line: spot?.line ?? null,
        column: spot?.column ?? null,
    };
}

// EXTERNAL MODULE: ./lib/report/json.js
var json = __webpack_require__(7406);
// EXTERNAL MODULE: ./lib/source/grouped.js
var grouped = __webpack_require__(5847);
// EXTERNAL MODULE: ./lib/verdict/verdict.js
var verdict_verdict = __webpack_require__(6472);
;// CONCATENATED MODULE: ./lib/report/reported.js


const STANDINGS = ['counts', 'existing', 'accepted', 'waived'];
/** Every finding that is not fixed: by level, those that count first, then by the agent's score. */
function reported(verdict, least) {
    const ownerOf = owners(verdict);
    return (0,ranking/* worstFirst */.md)(verdict.findings)
        .flatMap((finding) => {
        const { standing } = finding;
        return standing === 'fixed' || !(0,ranking/* isShown */.aJ)(finding.level, least)
            ? []
            : [{ finding, standing, owner: ownerOf(finding) }];
    })
        .toSorted((a, b) => verdict_verdict/* LEVELS */.A.indexOf(a.finding.level) - verdict_verdict/* LEVELS */.A.indexOf(b.finding.level) ||
        STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing) ||
        (scoreOf(b.owner) ?? 0) - (scoreOf(a.owner) ?? 0));
}
/** The worst score that the agent may have; null where none is known. */
function scoreOf(owner) {
    return typeof owner === 'object' ? (owner?.score.high ?? null) : null;
}
/** Finds the agent of a finding: two models may claim one id, so the agent's own list of findings goes first. */
function owners({ agents }) {
    const byFinding = new Map(agents.flatMap((agent) => agent.findings.map((id) => [id, agent])));
    const byId = new Map(agents.map((agent) => [agent.id, agent]));
    return ({ id, agent }) => byFinding.get(id) ?? (agent === null ? null : (byId.get(agent) ?? agent));
}

;// CONCATENATED MODULE: ./lib/report/junit.js







/** The name of the test of an agent, or of a run, about which there is nothing to say. */
const ALL = 'aivss';
/**
 * JUnit XML as CI systems read it: a suite per agent, a test per rule that found something. A rule fails where it makes
 * the gate fail; what was not examined, or could not run, is an error.
 */
const junit = (verdict, { reportLevel }) => {
    const suites = suitesOf(verdict, reported(verdict, reportLevel));
    const cases = suites.flatMap((suite) => suite.cases);
    const xml = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        ...(0,report_xml/* element */.N)('testsuites', { name: 'aivss-gate', ...counts(cases) }, suites.flatMap(suiteElement)),
    ];
    return (0,report_escape/* withoutCommands */.Df)(`${xml.join('\n')}\n`);
};
function suitesOf(verdict, all) {
    const agents = (0,ranking/* rank */.Tm)(verdict).flatMap(({ agent, title }) => (agent === null ? [] : [{ agent, title }]));
    const found = (0,grouped/* grouped */.z)(all, ({ owner }) => owner);
    const casesOf = (owner) => [...(0,grouped/* grouped */.z)(found.get(owner) ?? [], ({ finding }) => finding.rule)].map(([rule, some]) => ruleCase(rule, some, verdict));
    const unmodelled = [...found.keys()].filter((owner) => typeof owner === 'string');
    const run = [...runErrors(verdict), ...gaps(verdict), ...casesOf(null)];
    const suites = [
        ...agents.map(({ agent, title }) => agentSuite(agent, title, casesOf(agent), verdict)),
        ...unmodelled.map((id) => ({ name: id, className: `aivss-gate.${id}`, cases: casesOf(id) })),
        { name: 'policy', className: 'aivss-gate', cases: run },
    ].filter(({ cases }) => cases.length > 0);
    return suites.length > 0 ? suites : [{ name: 'policy', className: 'aivss-gate', cases: [whole(verdict)] }];
}
/** An agent that is gone, or that was not wholly examined, passes no test. */
function agentSuite({ id, path, line, change }, title, cases, verdict) {
    const examined = change !== 'removed' && verdict.gaps.every(({ agent }) => agent !== id);
    const passed = { name: ALL, file: path, line, outcome: null, output: [] };
    return {
        name: title,
        className: `aivss-gate.${id}`,
        cases: cases.length > 0 || !examined ? cases : [passed],
    };
}
/** Systems that read this refuse a report without any test. */
function whole(verdict) {
    const message = (0,messages/* verdictLine */.MT)(verdict);
    const kinds = {
        error: 'error',
        incomplete: 'error',
        fail: 'failure',
        'nothing-to-check': 'skipped',
    };
    const { status } = verdict;
    const outcome = status === 'pass' || status === 'warn' ? null : { kind: kinds[status], type: status, message, lines: [] };
    return { name: ALL, file: null, line: null, outcome, output: [] };
}
function ruleCase(rule, found, verdict) {
    const enforced = verdict.policy.notEnforcedBefore === null;
    const failing = found.filter(({ finding, standing }) => enforced && standing === 'counts' && finding.level === 'error');
    const others = gathered(found.filter((one) => !failing.includes(one)));
    const { path, line } = (failing[0] ?? found[0])?.finding.location ?? { path: null, line: null };
    const output = others.flatMap((one) => findingLines(one, enforced ? null : (0,messages/* enforcementText */.Ik)(verdict)));
    return { name: rule, file: path, line, outcome: outcomeOf(rule, failing, found), output };
}
/** Findings that differ only in what they are about as one; a waiver is told with its own finding. */
function gathered(found) {
    return [...(0,grouped/* grouped */.z)(found, ({ standing }) => standing)].flatMap(([standing, some]) => standing === 'waived' || standing === 'accepted'
        ? some
        : (0,ranking/* gather */.kg)(some.map(({ finding }) => finding)).map((finding) => ({ finding, standing })));
}
function outcomeOf(rule, failing, found) {
    if (failing.length > 0) {
        const message = summaryOf(failing.map(({ finding }) => finding.message));
        return { kind: 'failure', type: rule, message, lines: failing.flatMap((one) => findingLines(one, null)) };
    }
    const excuses = found.flatMap(({ finding }) => (0,messages/* excuseText */.Rl)(finding) ?? []);
    if (excuses.length < found.length)
        return null;
    const type = found.every(({ finding }) => finding.waiver !== null) ? 'waived' : 'accepted';
    return { kind: 'skipped', type, message: summaryOf(excuses), lines: [] };
}
/** "error agents/coder.aivss.yml:3:5 It is too high." and the remedy; for what does not count, why. */
function findingLines({ finding, standing }, enforcement) {
    const { level, message, help, location } = finding;
    const aside = (0,messages/* excuseText */.Rl)(finding) ?? (standing === 'existing' ? 'existing' : enforcement);
    return [
        `${level} ${(0,messages/* placeText */.Z9)(location)} ${message}`,
        ...((0,report_escape/* plain */.pj)(help) === '' ? [] : [`→ ${help}`]),
        ...(finding.floor === null ? [] : [(0,report_floor/* floorText */._)(finding)]),
        ...(aside === null ? [] : [`(${aside})`]),
    ];
}
function runErrors({ errors }) {
    return [...(0,grouped/* grouped */.z)(errors, ({ code }) => code)].map(([code, some]) => ({
        name: `could not run: ${code}`,
        file: some[0]?.location?.path ?? null,
        line: some[0]?.location?.line ?? null,
        outcome: {
            kind: 'error',
            type: code,
            message: summaryOf(some.map(({ message }) => message)),
            lines: some.flatMap(({ message, help, location }) => [
                location === null ? message : `${(0,messages/* placeText */.Z9)(location)} ${message}`,
                ...((0,report_escape/* plain */.pj)(help) === '' ? [] : [`→ ${help}`]),
            ]),
        },
        output: [],
    }));
}
function gaps({ gaps: all }) {
    return all.map(({ path, reason, message }) => ({
        name: `not examined: ${path}`,
        file: path,
        line: null,
        outcome: { kind: 'error', type: reason, message, lines: [] },
        output: [],
    }));
}
function summaryOf(texts) {
    const [first = ''] = texts;
    return texts.length > 1 ? `${first} (and ${texts.length - 1} more)` : first;
}
function counts(cases) {
    const of = (kind) => cases.filter(({ outcome }) => outcome?.kind === kind).length;
    return { tests: cases.length, failures: of('failure'), errors: of('error'), skipped: of('skipped') };
}
function suiteElement({ name, className, cases }) {
    return (0,report_xml/* element */.N)('testsuite', { name, ...counts(cases) }, cases.flatMap((one) => caseElement(one, className)));
}
function caseElement({ name, file, line, outcome, output }, classname) {
    return (0,report_xml/* element */.N)('testcase', { classname, name, file, line }, [
        ...(outcome === null
            ? []
            : (0,report_xml/* textElement */.y)(outcome.kind, { type: outcome.type, message: outcome.message }, outcome.lines)),
        ...(output.length === 0 ? [] : (0,report_xml/* textElement */.y)('system-out', {}, output)),
    ]);
}

// EXTERNAL MODULE: ./lib/report/markdown-decision.js
var markdown_decision = __webpack_require__(2776);
// EXTERNAL MODULE: ./lib/report/markdown-page.js + 1 modules
var markdown_page = __webpack_require__(3389);
// EXTERNAL MODULE: ./lib/report/beside-score.js
var beside_score = __webpack_require__(3709);
// EXTERNAL MODULE: ./lib/report/markdown-finding.js
var markdown_finding = __webpack_require__(3617);
;// CONCATENATED MODULE: ./lib/report/markdown-remedies.js


/** What follows an agent's findings, with the blank line before it; empty where there is no remedy. */
function waysToGreen(agent) {
    const [first, ...others] = agent.remedies.map((remedy) => (0,report_escape/* markdownText */.p7)((0,messages/* remedyText */.K1)(remedy)));
    if (first === undefined)
        return '';
    const heading = `\n\n**${(0,messages/* remediesHeading */.BW)(agent)}:**`;
    return others.length === 0
        ? `${heading} ${first}`
        : `${heading}\n\n${[first, ...others].map((way) => `- ${way}`).join('\n')}`;
}

// EXTERNAL MODULE: ./lib/report/markdown-folds.js
var markdown_folds = __webpack_require__(5672);
// EXTERNAL MODULE: ./lib/report/markdown-section.js
var markdown_section = __webpack_require__(3275);
;// CONCATENATED MODULE: ./lib/report/markdown-proposed.js




/** How many faults of a policy that cannot be read are shown. */
const MOST_PROBLEMS = 5;
/** What the policy that the change brings would have said; nothing where it brings none. */
function proposedSection({ policy }, heading, show) {
    const { proposed } = policy;
    const kind = {
        head: `${heading}\n\n`,
        fold: null,
        goesWith: null,
        noun: 'problem of the new policy',
    };
    if (proposed === null)
        return (0,markdown_section/* listSection */.i)(kind, []);
    const { status, error, warn, note, digest, problems } = proposed;
    const counts = (0,messages/* countLevels */.ZT)({ error, warn, note }) ?? 'no findings';
    const words = status === null
        ? 'It is judged by the old one. The new one **cannot be read**; merged, it would stop every run.'
        : `It is judged by the old one. The new one would have said: **${(0,report_escape/* markdownText */.p7)((0,messages/* statusWords */.o7)(status))}** (${counts})${digest === null ? '' : `, ${(0,report_escape/* markdownCode */.D9)(digest.slice(0, 19))}`}.`;
    const list = (0,markdown_section/* listSection */.i)(kind, problems.map((problem) => (0,markdown_finding/* problemLine */.YK)(problem, show)), MOST_PROBLEMS);
    return {
        ...list,
        entries: [
            { text: problems.length === 0 ? words : `${words}\n`, help: '', passing: false, rank: -1 },
            ...list.entries,
        ],
    };
}

// EXTERNAL MODULE: ./lib/report/markdown-tables.js
var markdown_tables = __webpack_require__(3987);
// EXTERNAL MODULE: ./lib/report/markdown-waterfall.js
var markdown_waterfall = __webpack_require__(4794);
;// CONCATENATED MODULE: ./lib/report/markdown-sections.js











/** Everything there is to say below the headline, in the order of reading. */
function sectionsOf(verdict, least) {
    const groups = (0,ranking/* rank */.Tm)(verdict);
    const open = (head, noun, lines) => (0,markdown_section/* listSection */.i)({ head, fold: null, goesWith: null, noun }, lines);
    return [
        open('', 'problem', verdict.errors.map((problem) => (0,markdown_finding/* problemLine */.YK)(problem, markdown_finding/* placeCode */.DL))),
        open('', 'notice', verdict.notices.map((notice) => (0,report_escape/* markdownText */.p7)(notice))),
        (0,markdown_tables/* agentSection */.B)(groups),
        ...findingSections(groups, least),
        open('### Not examined\n\n', 'gap', verdict.gaps.map(markdown_finding/* gapLine */.Bc)),
        open('### Not delivered\n\n', 'delivery problem', verdict.delivery.map((one) => (0,report_escape/* markdownText */.p7)(one))),
        proposedSection(verdict, '### This change brings another policy', markdown_finding/* placeCode */.DL),
        ...((0,ranking/* isShown */.aJ)('note', least) ? [(0,markdown_folds/* levelFold */.c_)(groups, 'note', markdown_finding/* placeCode */.DL)] : []),
        (0,markdown_folds/* broughtFold */.XX)(verdict),
        ...(0,markdown_folds/* asideFolds */.$$)(verdict, markdown_finding/* placeCode */.DL, markdown_finding/* placeCode */.DL),
        (0,markdown_section/* listSection */.i)({ head: '', fold: 'Beside the scores', goesWith: 'scores', noun: 'profile' }, (0,beside_score/* besideScores */.CC)(groups).map((line) => (0,report_escape/* markdownText */.p7)(line))),
        (0,markdown_tables/* scoreSection */.C8)(groups),
        (0,markdown_waterfall/* waterfallSection */.o)(groups),
    ];
}
function findingSections(groups, least) {
    const pressing = (group) => (0,ranking/* gather */.kg)(group.findings.filter(({ level }) => level !== 'note' && (0,ranking/* isShown */.aJ)(level, least)));
    // Where not all fit, every error goes before any warning.
    const pressed = groups.map((group) => ({ group, findings: pressing(group) }));
    const important = pressed
        .flatMap(({ findings }) => findings)
        .toSorted((a, b) => Number(a.level !== 'error') - Number(b.level !== 'error'));
    const ranks = new Map(important.map((finding, position) => [finding, position]));
    return pressed.map(({ group, findings }) => ({
        head: `### ${(0,report_escape/* markdownText */.p7)(group.title, 100)}\n\n`,
        fold: null,
        entries: findings.map((finding) => ({
            text: `- **${(0,messages/* levelNoun */.$D)(finding.level)}** ${(0,markdown_finding/* findingLine */.mC)(finding, markdown_finding/* placeCode */.DL)}`,
            help: (0,markdown_finding/* helpLine */.o$)(finding.help),
            passing: false,
            rank: ranks.get(finding) ?? 0,
        })),
        remedies: group.agent === null ? '' : waysToGreen(group.agent),
        goesWith: null,
        noun: 'finding',
    }));
}

;// CONCATENATED MODULE: ./lib/report/markdown.js






const ORDER = [['waterfalls'], ['passing'], ['set-aside'], ['notes'], ['remedies', 'scores']];
/**
 * For a job summary. What does not fit into the budget goes in a fixed order: waterfalls, the detail of passing agents, what
 * is waived or existing, notes, remedies, then entries of every list, the mildest first. Status, counts and a line that says
 * what is missing always stay.
 */
const markdown = (verdict, { reportLevel, budget }) => (0,markdown_page/* printPage */.X)({
    before: opening(verdict),
    sections: sectionsOf(verdict, reportLevel),
    after: closing(verdict, (0,messages/* hiddenText */.CZ)(verdict, reportLevel)),
    order: ORDER,
    whole: 'The JSON report has everything.',
    stub: `AIVSS gate: ${(0,messages/* statusWords */.o7)(verdict.status)}, ${(0,messages/* countsLine */.J7)(verdict)}. All else was left out for size.\n`,
}, budget);
function opening(verdict) {
    const { status } = verdict;
    const enforcement = (0,messages/* enforcementText */.Ik)(verdict);
    const aside = (0,messages/* asideCounts */.P6)(verdict);
    const counts = `**${(0,messages/* countsLine */.J7)(verdict)}**${aside === null ? '' : ` (${aside})`}.`;
    return [
        `## ${markdown_decision/* STATUS_MARKS */.i[status]} AIVSS gate: ${(0,messages/* statusWords */.o7)(status)}`,
        `${counts} ${(0,markdown_decision/* markdownDecision */._)(verdict, (0,ranking/* rank */.Tm)(verdict))}`.trim(),
        ...(enforcement === null ? [] : [`**${(0,report_escape/* markdownText */.p7)(enforcement)}**`]),
        ...(status === 'nothing-to-check' ? [(0,report_escape/* markdownText */.p7)(messages/* LOOKED_FOR */.Fb)] : []),
    ];
}
function closing(verdict, hidden) {
    const { policy, scope, tool } = verdict;
    const assumptions = (0,messages/* assumptionText */.TX)(verdict.agents);
    const floors = policy.floors.slice(0, 5).map((floor) => (0,report_escape/* markdownCode */.D9)(floor, 200));
    const judgedBy = [
        `policy ${policy.source === null ? '(no file)' : (0,report_escape/* markdownCode */.D9)(policy.source, 200)}`,
        ...(policy.ref === null ? [] : [`at ${(0,report_escape/* markdownCode */.D9)(policy.ref, 100)}`]),
        `preset ${(0,report_escape/* markdownCode */.D9)(policy.preset, 200)}`,
        (0,report_escape/* markdownCode */.D9)(policy.digest, 100),
        `gate ${(0,report_escape/* markdownCode */.D9)(scope.gate)}`,
    ];
    const facts = [
        ...(verdict.status === 'error' ? ['nothing was judged'] : judgedBy),
        ...(floors.length === 0 ? [] : [`floor ${floors.join(', ')}`]),
        ...(scope.base === null ? [] : [`compared with ${(0,report_escape/* markdownCode */.D9)(scope.base, 100)}`]),
        ...(scope.head === null ? [] : [`judged ${(0,report_escape/* markdownCode */.D9)(scope.head, 100)}`]),
        ...(scope.excluded === 0 ? [] : [`${(0,messages/* count */.U9)(scope.excluded, 'file')} excluded`]),
        `${tool.name} ${(0,report_escape/* markdownText */.p7)(tool.version, 50)}`,
    ];
    return [
        ...(assumptions === null ? [] : [(0,report_escape/* markdownText */.p7)(assumptions)]),
        ...(hidden === null ? [] : [(0,report_escape/* markdownText */.p7)(hidden)]),
        `<sub>${facts.join(' · ')}</sub>`,
    ];
}

// EXTERNAL MODULE: ./lib/report/relative-uri.js
var relative_uri = __webpack_require__(5775);
;// CONCATENATED MODULE: ./lib/report/sarif-place.js


/** Where a result is shown whose own place is no file of the repository; the policy need not exist. */
const POLICY_PATH = '.github/aivss-gate.yml';
/**
 * The place of a finding, else the model it is about, else the policy: GitHub refuses a result without a location. What
 * stands in the file of a floor is shown at the policy, which names the floor.
 */
function locationOf({ finding, owner }, policy) {
    const ofPolicy = policy.source === null || (0,report_floor/* isFloorPath */.w)(policy.source, policy)
        ? null
        : locationAt({ path: policy.source, line: 1, column: 1 });
    const own = (0,report_floor/* isFloorPath */.w)(finding.location.path, policy)
        ? null
        : (locationAt(finding.location) ?? locationAt(modelPlace(owner)));
    return own ?? ofPolicy ?? sarif_place_location(POLICY_PATH, { line: 1, column: 1 });
}
/** Whether a finding is shown elsewhere than at its own place. */
function isDisplaced({ finding: { location: place } }, policy) {
    return (0,report_floor/* isFloorPath */.w)(place.path, policy) || (0,relative_uri/* uriOf */.S)(place.path) === null;
}
/** A place in the repository; null where the path leads elsewhere. */
function locationAt(place) {
    const uri = place === null ? null : (0,relative_uri/* uriOf */.S)(place.path);
    return place === null || uri === null ? null : sarif_place_location(uri, place);
}
/** A file of the repository as a whole; null where the path leads elsewhere. */
function fileLocation(path) {
    const uri = (0,relative_uri/* uriOf */.S)(path);
    return uri === null ? null : sarif_place_location(uri, null);
}
function sarif_place_location(uri, at) {
    return {
        physicalLocation: {
            artifactLocation: { uri, uriBaseId: '%SRCROOT%' },
            ...(at === null
                ? {}
                : { region: { startLine: atLeastOne(at.line), startColumn: atLeastOne(at.column) } }),
        },
    };
}
function modelPlace(owner) {
    return typeof owner === 'string' || owner === null
        ? null
        : { path: owner.path, line: owner.line, column: 1 };
}
function atLeastOne(number) {
    return Math.max(1, Math.trunc(number));
}

// EXTERNAL MODULE: ./lib/rules/registry.js + 31 modules
var registry = __webpack_require__(3857);
;// CONCATENATED MODULE: ./lib/report/sarif-text.js


/** Characters of one text; GitHub takes 10 MB of compressed file. */
const LONGEST = 1_000;
/** Untrusted text for a plain-text message of SARIF: no embedded link (`[text](target)`) and no placeholder (`{0}`). */
function sarifText(text) {
    return (0,cut/* cutCharacters */.lD)((0,report_escape/* annotationText */.xr)(text), LONGEST)
        .replace(/\](?=\()/g, '] ')
        .replace(/\{(?=\d+\})/g, '{ ');
}
/** Several texts as sentences of one message; GitHub shows the first where it has little room. */
function sentences(...texts) {
    return texts
        .map((text) => sarifText(text))
        .filter((text) => text !== '')
        .map((text) => (/[.!?:…]$/.test(text) ? text : `${text}.`))
        .join(' ');
}

;// CONCATENATED MODULE: ./lib/report/sarif-rules.js





const SARIF_LEVELS = { error: 'error', warn: 'warning', note: 'note' };
const PROBLEM_SEVERITIES = {
    error: 'error',
    warn: 'warning',
    note: 'recommendation',
};
/**
 * Where on GitHub's scale a rule of each level lies: an error is at least "high", which is what fails a check there
 * unless the repository says otherwise; a warning is at most "medium", a note "low".
 */
const BANDS = {
    error: [7, 10],
    warn: [4, 6.9],
    note: [0.1, 3.9],
};
const REMEDY = 'Each result says what to change.';
const TAGS = ['security', 'ai-agents', 'owasp-aivss'];
/** In the order of the registry; those that the policy writes itself follow as they come. */
function byRule(results) {
    const found = (0,grouped/* grouped */.z)(results, ruleIdOf);
    const known = registry/* RULES */.y.map(({ id }) => id).filter((id) => found.has(id));
    return new Map([...new Set([...known, ...found.keys()])].map((id) => [id, found.get(id) ?? []]));
}
function ruleIdOf({ finding }) {
    return sarifText(finding.rule) || 'unnamed';
}
/** A rule as it spoke in this run: its level is the worst of what it found, what is waived aside. */
function ruleDescriptor(id, found) {
    const unwaived = found.filter(({ standing }) => standing !== 'waived');
    const speaking = unwaived.length > 0 ? unwaived : found;
    const level = verdict_verdict/* LEVELS */.A.find((one) => speaking.some(({ finding }) => finding.level === one)) ?? 'note';
    const worst = speaking
        .filter(({ finding }) => finding.level === level)
        .map(({ owner }) => scoreOf(owner) ?? 0);
    const [low, high] = BANDS[level];
    return {
        id,
        ...descriptions(id),
        defaultConfiguration: { level: SARIF_LEVELS[level] },
        properties: {
            tags: TAGS,
            'problem.severity': PROBLEM_SEVERITIES[level],
            'security-severity': Math.min(high, Math.max(low, ...worst)).toFixed(1),
        },
    };
}
/** Markdown only where every word is ours. */
function descriptions(id) {
    const rule = registry/* RULES */.y.find((one) => one.id === id);
    if (rule === undefined) {
        const text = 'A rule that the policy writes itself.';
        return { shortDescription: { text }, fullDescription: { text }, help: { text: `${text} ${REMEDY}` } };
    }
    const text = `${rule.summary.charAt(0).toUpperCase()}${rule.summary.slice(1)}.`;
    return {
        shortDescription: { text },
        fullDescription: { text: `${text} The policy sets the level of this rule.` },
        help: {
            text: `${text} ${REMEDY} "aivss-gate rules ${id}" prints the page of this rule.`,
            markdown: `**${id}**: ${text}\n\n${REMEDY} \`aivss-gate rules ${id}\` prints the page of this rule.`,
        },
    };
}

;// CONCATENATED MODULE: ./lib/report/sarif.js







/** GitHub takes 25,000 and shows 5,000, not always the worst; so we choose. */
const MOST_RESULTS = 5_000;
const BASELINE_STATES = { new: 'new', worse: 'updated', same: 'unchanged' };
/** SARIF 2.1.0 for code scanning and other viewers: one run, worst results first, waived ones marked as suppressed. */
const sarif = (verdict, { reportLevel }) => {
    const all = reported(verdict, reportLevel);
    const shown = all.slice(0, MOST_RESULTS);
    const rules = byRule(shown);
    const ruleIndexes = new Map([...rules.keys()].map((id, index) => [id, index]));
    const compared = verdict.scope.base !== null || verdict.findings.some(({ change }) => change !== null);
    const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: verdict.tool.name,
                        semanticVersion: verdict.tool.version,
                        rules: [...rules].map(([id, found]) => ruleDescriptor(id, found)),
                    },
                },
                automationDetails: { id: 'aivss-gate/' },
                columnKind: 'utf16CodeUnits',
                originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
                invocations: [
                    {
                        executionSuccessful: verdict.status !== 'error' && verdict.status !== 'incomplete',
                        toolExecutionNotifications: notifications(verdict, shown, all.length),
                    },
                ],
                results: shown.map((one) => ({
                    ruleId: ruleIdOf(one),
                    ruleIndex: ruleIndexes.get(ruleIdOf(one)),
                    ...resultOf(one, verdict, compared),
                })),
                properties: { status: verdict.status },
            },
        ],
    };
    return `${JSON.stringify(log, null, 2)}\n`;
};
function resultOf(one, { policy }, compared) {
    const { finding, standing, owner } = one;
    const { level, agent, subject, change } = finding;
    const score = scoreOf(owner);
    return {
        level: SARIF_LEVELS[level],
        kind: 'fail',
        message: { text: sentences(finding.message, finding.help, (0,report_floor/* floorText */._)(finding)) || ruleIdOf(one) },
        locations: [locationOf(one, policy)],
        partialFingerprints: { 'aivssGateFinding/v1': sarifText(finding.id) },
        // Both on every result or on none, as the standard wants; a result without suppressions has an empty list.
        suppressions: suppressions(finding),
        ...(compared
            ? { baselineState: change === null || change === 'fixed' ? 'new' : BASELINE_STATES[change] }
            : {}),
        properties: {
            ...(agent === null ? {} : { agent: sarifText(agent) }),
            subject: sarifText(subject),
            standing,
            ...(score === null ? {} : { aivss: score }),
        },
    };
}
function suppressions({ waiver, accepted }) {
    const excuse = waiver ?? accepted;
    if (excuse === null)
        return [];
    const { why, expires } = excuse;
    const owner = 'owner' in excuse ? excuse.owner : excuse.by;
    const justification = sentences(why, `Accepted by ${owner} until ${expires}`);
    return [{ kind: 'external', status: 'accepted', justification }];
}
/** What no result says: why the run could not be done, what it did not examine, and what this file leaves out. */
function notifications(verdict, shown, total) {
    const { errors, gaps, notices, delivery, policy } = verdict;
    const left = total - shown.length;
    const displaced = shown.filter((one) => isDisplaced(one, policy)).length;
    const enforcement = (0,messages/* enforcementText */.Ik)(verdict);
    return [
        ...errors.map(({ code, message, help, location }) => notification('error', [`Could not run (${code})`, message, help], locationAt(location))),
        ...gaps.map(({ path, reason, message }) => notification('error', [`Not examined (${reason}): ${path}`, message], fileLocation(path))),
        ...notices.map((text) => notification('note', ['About this run', text])),
        ...delivery.map((text) => notification('warning', ['Not delivered', text])),
        ...(left > 0 ? [notification('warning', [`${(0,messages/* count */.U9)(left, 'milder result')} left out of this file`])] : []),
        ...(displaced > 0
            ? [
                notification('note', [
                    `${(0,messages/* count */.U9)(displaced, 'result')} shown at the model or the policy, since the place is no file of the repository`,
                ]),
            ]
            : []),
        ...(enforcement === null ? [] : [notification('note', [enforcement])]),
        ...(policy.proposed === null ? [] : [notification('note', [(0,policy_change/* proposedText */.s)(policy.proposed)])]),
    ];
}
function notification(level, texts, location = null) {
    return {
        level,
        message: { text: sentences(...texts) },
        ...(location === null ? {} : { locations: [location] }),
    };
}

// EXTERNAL MODULE: ./lib/report/text.js
var report_text = __webpack_require__(4639);
// EXTERNAL MODULE: ./lib/report/formats.js
var formats = __webpack_require__(8514);
;// CONCATENATED MODULE: ./lib/report/reporter.js









const REPORTERS = {
    text: report_text.text,
    json: json/* json */.Pq,
    markdown: markdown,
    github: github,
    sarif: sarif,
    junit: junit,
    badge: badge,
    'badge-svg': badgeSvg,
};
/** Below GitHub's limit: a job summary above 1 MiB is dropped as a whole. */
const SUMMARY_BUDGET = 900_000;


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


/***/ }),

/***/ 5227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ element),
/* harmony export */   y: () => (/* binding */ textElement)
/* harmony export */ });
/* harmony import */ var _cut_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6590);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2527);


/** The longest untrusted text, in characters. */
const LONGEST = 2_000;
/** An element over lines that are XML already. */
function element(name, attributes, children) {
    return children.length === 0
        ? [`<${tag(name, attributes)}/>`]
        : [`<${tag(name, attributes)}>`, ...children.map((line) => `  ${line}`), `</${name}>`];
}
/** An element over untrusted lines; one string with its own line breaks, so that nothing indents them. */
function textElement(name, attributes, lines) {
    return lines.length === 0
        ? [`<${tag(name, attributes)}/>`]
        : [`<${tag(name, attributes)}>${lines.map(xmlText).join('\n')}</${name}>`];
}
function tag(name, attributes) {
    const printed = Object.entries(attributes).flatMap(([key, value]) => value === null ? [] : [`${key}="${xmlText(String(value))}"`]);
    return [name, ...printed].join(' ');
}
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Untrusted text for an element or an attribute, without the two characters beyond `plain` that XML 1.0 forbids. */
function xmlText(text) {
    return (0,_cut_js__WEBPACK_IMPORTED_MODULE_0__/* .cutCharacters */ .lD)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(text), LONGEST)
        .replace(/[\uFFFE\uFFFF]/g, '')
        .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}


/***/ })

};
