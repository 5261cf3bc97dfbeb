export const id = 3858;
export const ids = [3858];
export const modules = {

/***/ 5798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mergeResults: () => (/* binding */ mergeResults)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/app/fleet/plan.js
var fleet_plan = __webpack_require__(3885);
// EXTERNAL MODULE: ./lib/app/keep-trend.js + 4 modules
var keep_trend = __webpack_require__(3412);
// EXTERNAL MODULE: ./lib/app/user-error.js
var user_error = __webpack_require__(5575);
// EXTERNAL MODULE: ./lib/app/version.js
var version = __webpack_require__(1271);
// EXTERNAL MODULE: ./lib/gate/fingerprint.js
var fingerprint = __webpack_require__(3483);
// EXTERNAL MODULE: ./lib/gate/summary.js
var gate_summary = __webpack_require__(367);
// EXTERNAL MODULE: ./lib/verdict/verdict.js
var verdict = __webpack_require__(6472);
;// CONCATENATED MODULE: ./lib/audit/portfolio.js



/**
 * Joins what became of a fleet's repositories, one after the other, so that only what the portfolio shows is held. One of
 * which nothing is known is a gap, never missing.
 */
function portfolioOf(repositories, left, toolVersion) {
    const planned = new Map(repositories.map((name) => [name.toLowerCase(), name]));
    const parts = new Map();
    return {
        add(audited) {
            const name = planned.get(audited.repository.toLowerCase());
            // A failed attempt never takes the place of a verdict.
            if (name !== undefined && (audited.verdict !== null || !parts.has(name)))
                parts.set(name, partOf(name, audited));
        },
        joined() {
            const all = repositories.map((name) => parts.get(name) ?? missing(name));
            const findings = all
                .flatMap((part) => part.findings)
                .toSorted((a, b) => verdict/* LEVELS */.A.indexOf(a.level) - verdict/* LEVELS */.A.indexOf(b.level));
            const agents = all.flatMap((part) => part.agents).toSorted((a, b) => b.score.high - a.score.high);
            const gaps = all.flatMap((part) => part.gaps);
            const summary = (0,gate_summary/* summaryOf */.YG)(findings, agents);
            const status = (0,gate_summary/* statusOf */.c2)(summary, gaps, agents.length === 0);
            const policies = new Map(all.flatMap(({ policy }) => (policy === null ? [] : [[policy.digest, policy]])));
            const [policy] = policies.values();
            return {
                schema: 'aivss-gate/fleet/v1',
                status,
                repositories: all.map(({ row }) => row),
                left,
                verdict: {
                    schema: 'aivss-gate/verdict/v1',
                    tool: { name: 'aivss-gate', version: toolVersion },
                    status,
                    policy: {
                        source: null,
                        ref: null,
                        // One policy for all, or each repository's own.
                        preset: policies.size === 1 ? (policy?.preset ?? '') : 'several',
                        digest: policies.size === 1 ? (policy?.digest ?? '') : '',
                        floors: [],
                        notEnforcedBefore: null,
                        proposed: null,
                        baseline: null,
                    },
                    scope: { event: 'fleet', gate: 'all', base: null, head: null, excluded: 0 },
                    summary,
                    agents,
                    findings,
                    gaps,
                    acceptances: all.flatMap((part) => part.acceptances),
                    notices: policies.size > 1
                        ? [`${policies.size} different policies judged, each its own repositories.`]
                        : [],
                    delivery: [],
                    errors: [],
                },
            };
        },
    };
}
function partOf(name, { verdict, problem }) {
    if (verdict === null)
        return unread(name, problem ?? 'no reason was given');
    const [first] = verdict.errors;
    if (verdict.status === 'error')
        return unread(name, first?.message ?? 'no reason was given');
    const within = (path) => `${name}/${path}`;
    const id = (agent) => `${name}#${agent}`;
    const findings = verdict.findings
        .filter(({ standing }) => standing !== 'fixed')
        .map((finding) => {
        const agent = finding.agent === null ? null : id(finding.agent);
        const location = { ...finding.location, path: within(finding.location.path) };
        const identity = { agent, rule: finding.rule, subject: finding.subject, path: location.path };
        return { ...finding, id: (0,fingerprint/* fingerprint */.R)(identity), agent, location };
    });
    const ids = new Map(verdict.findings
        .filter(({ standing }) => standing !== 'fixed')
        .map((finding, index) => [finding.id, findings[index]?.id ?? finding.id]));
    const { summary, status, scope } = verdict;
    return {
        row: {
            repository: name,
            commit: scope.head,
            status,
            agents: summary.agents,
            error: summary.error,
            warn: summary.warn,
            worst: summary.worst?.aivss ?? null,
            problem: null,
        },
        policy: verdict.policy,
        agents: verdict.agents.map((agent) => ({
            ...agent,
            id: id(agent.id),
            path: within(agent.path),
            findings: agent.findings.flatMap((one) => ids.get(one) ?? []),
        })),
        findings,
        acceptances: verdict.acceptances.map((one) => ({
            ...one,
            agent: one.agent === null ? null : id(one.agent),
            location: { ...one.location, path: within(one.location.path) },
        })),
        gaps: verdict.gaps.map((gap) => ({
            ...gap,
            path: within(gap.path),
            agent: gap.agent === null ? null : id(gap.agent),
        })),
    };
}
function missing(name) {
    return unread(name, 'no job left a result of it; run the audit of its shard again');
}
function unread(name, problem) {
    return {
        row: {
            repository: name,
            commit: null,
            status: 'error',
            agents: 0,
            error: 0,
            warn: 0,
            worst: null,
            problem,
        },
        policy: null,
        agents: [],
        findings: [],
        acceptances: [],
        gaps: [{ path: name, reason: 'unreadable', message: `could not be audited: ${problem}`, agent: null }],
    };
}

// EXTERNAL MODULE: ./lib/report/cut.js
var cut = __webpack_require__(6590);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
// EXTERNAL MODULE: ./lib/report/audit-words.js
var audit_words = __webpack_require__(5953);
// EXTERNAL MODULE: ./lib/report/messages.js + 1 modules
var messages = __webpack_require__(9535);
// EXTERNAL MODULE: ./lib/report/paint.js
var report_paint = __webpack_require__(4342);
// EXTERNAL MODULE: ./lib/report/terminal-width.js
var terminal_width = __webpack_require__(7433);
// EXTERNAL MODULE: ./lib/report/text-findings.js
var text_findings = __webpack_require__(9254);
;// CONCATENATED MODULE: ./lib/report/fleet-text.js







const TONES = {
    error: 'bad',
    fail: 'bad',
    incomplete: 'bad',
    warn: 'warning',
    pass: 'good',
    'nothing-to-check': 'faint',
};
/** Repositories that the terminal shows; the other reports have all of them. */
const MOST_ROWS = 50;
/** A fleet for a terminal: how many stand how, those that need somebody first. */
function fleetText({ status, repositories, left, verdict }, trend, { colour, width }) {
    const paint = (0,report_paint/* painter */.C)(colour);
    const rows = needy(repositories).slice(0, MOST_ROWS);
    const statuses = (0,terminal_width/* widest */.D3)(rows.map((row) => (0,messages/* statusWords */.o7)(row.status)));
    const names = Math.min((0,terminal_width/* widest */.D3)(rows.map((row) => (0,report_escape/* plain */.pj)(row.repository))), Math.floor(width / 2));
    const lines = rows.flatMap((row) => {
        const name = (0,terminal_width/* padToWidth */.Fg)((0,terminal_width/* cutToWidth */.G1)((0,report_escape/* plain */.pj)(row.repository), names, 'end'), names);
        const room = Math.max(width - statuses - names - 6, 12);
        const said = (0,terminal_width/* cutToWidth */.G1)(rowText(row), room, 'start');
        return `  ${paint(TONES[row.status], (0,terminal_width/* padToWidth */.Fg)((0,messages/* statusWords */.o7)(row.status), statuses))}  ${name}  ${said}`.trimEnd();
    });
    const others = needy(repositories).length - rows.length;
    return (0,report_escape/* withoutCommands */.Df)([
        ...lines,
        ...(others > 0
            ? [
                `  ${(0,messages/* count */.U9)(others, 'further repository').replace(/repositorys/, 'repositories')} with something to say`,
            ]
            : []),
        ...(rows.length > 0 ? [''] : []),
        paint('strong', `${(0,messages/* statusWords */.o7)(status)}: ${(0,messages/* countLevels */.ZT)(verdict.summary) ?? 'no findings'} in ${(0,messages/* count */.U9)(verdict.summary.agents, 'agent')}`),
        ...(0,text_findings/* indented */.gu)(statusCounts(repositories), 0, width),
        ...trendTexts(trend).flatMap((sentence) => (0,text_findings/* indented */.gu)(sentence, 0, width)),
        ...(left.length === 0 ? [] : (0,text_findings/* indented */.gu)(`Left out: ${leftCounts(left)}.`, 0, width)),
    ].join('\n') + '\n');
}
/** Repositories of which somebody has to know, worst first. */
function needy(repositories) {
    return repositories
        .filter(({ status }) => status !== 'pass' && status !== 'nothing-to-check')
        .toSorted((a, b) => verdict/* STATUSES */.f.indexOf(a.status) - verdict/* STATUSES */.f.indexOf(b.status) ||
        (b.worst ?? 0) - (a.worst ?? 0) ||
        (a.repository < b.repository ? -1 : 1));
}
/** What one repository has to say, untrusted like the rest of a verdict. */
function rowText({ problem, worst, agents, error, warn }) {
    if (problem !== null)
        return (0,report_escape/* plain */.pj)(problem);
    const score = worst === null ? '' : `, worst ${worst.toFixed(1)}`;
    return `${(0,messages/* countLevels */.ZT)({ error, warn, note: 0 }) ?? 'no errors'} in ${(0,messages/* count */.U9)(agents, 'agent')}${score}`;
}
/** What changed since earlier audits, a sentence each. */
function trendTexts(trend) {
    const steps = trend === null ? [] : [trend.last, ...(trend.twelve === null ? [] : [trend.twelve])];
    return steps.map((step) => [`${(0,audit_words/* stepTitle */.Fb)(step)}: ${(0,audit_words/* stepCounts */.Lu)(step)}.`, ...(0,audit_words/* stepNotes */.kB)(step)].join(' '));
}
/** "40 repositories: 3 fail, 1 error, 36 pass". */
function statusCounts(repositories) {
    const parts = verdict/* STATUSES */.f.flatMap((status) => {
        const number = repositories.filter((row) => row.status === status).length;
        return number === 0
            ? []
            : [`${number} ${status === 'error' ? 'could not be audited' : (0,messages/* statusWords */.o7)(status)}`];
    });
    const noun = repositories.length === 1 ? 'repository' : 'repositories';
    return `${repositories.length} ${noun}${parts.length === 0 ? '' : `: ${parts.join(', ')}`}.`;
}
/** "3 archived, 12 forks". */
function leftCounts(left) {
    const counts = new Map();
    for (const { why } of left)
        counts.set(why, (counts.get(why) ?? 0) + 1);
    return [...counts].map(([why, number]) => `${number} ${(0,report_escape/* plain */.pj)(why)}`).join(', ');
}

;// CONCATENATED MODULE: ./lib/report/fleet-markdown.js




/** A fleet as Markdown of at most `budget` UTF-8 bytes; ends with a line break. */
function fleetMarkdown({ status, repositories, left, verdict }, trend, budget) {
    const rows = needy(repositories);
    const head = [
        `## aivss-gate fleet: ${(0,messages/* statusWords */.o7)(status)}`,
        `${(0,messages/* countLevels */.ZT)(verdict.summary) ?? 'No findings'} in ${(0,messages/* count */.U9)(verdict.summary.agents, 'agent')}. ${statusCounts(repositories)}`,
        ...trendTexts(trend).map((sentence) => (0,report_escape/* markdownText */.p7)(sentence)),
        ...(left.length === 0 ? [] : [`Left out: ${(0,report_escape/* markdownText */.p7)(leftCounts(left))}.`]),
    ];
    const lines = rows.map((row) => `| ${(0,messages/* statusWords */.o7)(row.status)} | ${(0,report_escape/* markdownCode */.D9)(row.repository, 200)} | ${row.worst === null ? '' : row.worst.toFixed(1)} | ${(0,report_escape/* markdownText */.p7)(rowText(row), 300)} |`);
    const print = (shown) => `${[
        ...head,
        ...(shown === 0
            ? []
            : [
                [
                    '| Status | Repository | Worst score | |',
                    '| --- | --- | --- | --- |',
                    ...lines.slice(0, shown),
                ].join('\n'),
            ]),
        ...(shown < rows.length
            ? [`${rows.length - shown} more are left out for size; the JSON has all of them.`]
            : []),
    ].join('\n\n')}\n`;
    let [fits, beyond] = [0, rows.length + 1];
    while (beyond - fits > 1) {
        const middle = Math.floor((fits + beyond) / 2);
        if ((0,cut/* bytesOf */.$$)(print(middle)) <= budget)
            fits = middle;
        else
            beyond = middle;
    }
    return print(fits);
}

// EXTERNAL MODULE: ./lib/report/json-text.js
var json_text = __webpack_require__(5340);
// EXTERNAL MODULE: ./lib/report/reporter.js + 13 modules
var reporter = __webpack_require__(7049);
// EXTERNAL MODULE: ./lib/adapters/node/commands/command.js
var command = __webpack_require__(3485);
// EXTERNAL MODULE: ./lib/adapters/node/commands/problems.js
var problems = __webpack_require__(4902);
// EXTERNAL MODULE: ./lib/adapters/node/fleet-plan.js
var node_fleet_plan = __webpack_require__(9385);
// EXTERNAL MODULE: ./lib/adapters/node/hand-over.js
var hand_over = __webpack_require__(7675);
// EXTERNAL MODULE: ./lib/adapters/node/result-files.js
var result_files = __webpack_require__(926);
// EXTERNAL MODULE: ./lib/adapters/node/trend-file.js
var trend_file = __webpack_require__(5921);
;// CONCATENATED MODULE: ./lib/adapters/node/fleet-merge.js
















/** Joins the results of a plan's jobs into one report. */
async function mergeResults(args, folders, terminal) {
    const file = args.text('plan');
    if (file === null || folders.length === 0)
        throw new user_error/* UserError */.y('usage', 'fleet merge needs the plan and the folders of the results', 'Write aivss-gate fleet merge FOLDER... --plan PLAN.');
    const plan = (0,fleet_plan/* parsePlan */.vS)((0,node_fleet_plan/* readIn */.W)((0,external_node_path_.resolve)(terminal.cwd, file), file), file);
    const digest = (0,fleet_plan/* planDigest */.Gb)(plan);
    const names = plan.repositories.map(({ name }) => name);
    const portfolios = portfolioOf(names, plan.left, version/* TOOL_VERSION */.w);
    const strangers = [];
    for (const { path, result } of (0,result_files/* resultsBelow */.iv)(folders.map((one) => (0,external_node_path_.resolve)(terminal.cwd, one)))) {
        if (result === null || result.plan !== digest)
            strangers.push(path);
        else
            portfolios.add(result);
    }
    if (strangers.length > 0)
        terminal.err(`warning: ${strangers.length} files are no results of this plan and were left alone, ${strangers[0]} for one\n`);
    const portfolio = portfolios.joined();
    const given = args.text('history');
    const store = given === null ? null : (0,trend_file/* trendFile */.O)(terminal.cwd, given, terminal.cwd);
    const { audit, problem } = await (0,keep_trend/* keepTrend */.J)(portfolio.verdict, null, store, Date.now);
    const output = args.text('output');
    const report = await printed(portfolio, audit, args.text('format') ?? 'text', {
        colour: output === null && terminal.colour,
        width: terminal.width,
    });
    (0,hand_over/* handOver */.C)(report, portfolio.status, output === null ? null : (0,external_node_path_.resolve)(terminal.cwd, output), terminal);
    if (problem === null)
        return (0,command/* exitCodeOf */.F)(portfolio.status);
    (0,problems/* printUserError */.D)(problem, terminal);
    return command/* EXIT */.d.error;
}
async function printed(portfolio, audit, format, options) {
    switch (format) {
        case 'json':
            return (0,json_text/* jsonText */.s)({ ...portfolio, trend: audit.trend });
        case 'markdown':
            return fleetMarkdown(portfolio, audit.trend, reporter.SUMMARY_BUDGET);
        case 'html': {
            const { auditHtml } = await Promise.all(/* import() */[__webpack_require__.e(850), __webpack_require__.e(3011)]).then(__webpack_require__.bind(__webpack_require__, 3011));
            return auditHtml(audit, reporter.DEFAULT_REPORT_LEVELS.html);
        }
        default:
            return fleetText(portfolio, audit.trend, options);
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

/***/ 3483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ fingerprint)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** `ag-` and the first 12 hex digits of the SHA-256 of the identity. */
function fingerprint({ agent, rule, subject, path }) {
    const identity = [agent ?? '', rule, subject, path].join('\0');
    const known = SEEN.get(identity);
    if (known !== undefined)
        return known;
    const id = `ag-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(identity).digest('hex').slice(0, 12)}`;
    if (SEEN.size >= MOST_SEEN)
        SEEN.clear();
    SEEN.set(identity, id);
    return id;
}
/** While changes are tried, the same findings are named again and again. */
const SEEN = new Map();
const MOST_SEEN = 2_000;


/***/ }),

/***/ 6320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ besideWords)
/* harmony export */ });
/** Where what a listing has no room for is written, to follow a change; told once in a remedy. */
function besideWords(listing) {
    return `, in a native model that says "listing: ${listing}" and repeats the CVSS base and multipliers that it prints`;
}


/***/ }),

/***/ 367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YG: () => (/* binding */ summaryOf),
/* harmony export */   YP: () => (/* binding */ standingOf),
/* harmony export */   c2: () => (/* binding */ statusOf)
/* harmony export */ });
/* harmony import */ var _aivss_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1755);

/** Under `new-or-worse` what was there before does not count; what is fixed or accepted never does. */
function standingOf(finding, gate) {
    if (finding.change === 'fixed')
        return 'fixed';
    if (finding.waiver !== null)
        return 'waived';
    if (finding.accepted !== null)
        return 'accepted';
    return finding.change === 'same' && gate === 'new-or-worse' ? 'existing' : 'counts';
}
/** The counts of a verdict. `agents` are those of the head, worst first. */
function summaryOf(findings, agents) {
    const standing = (wanted) => findings.filter((finding) => finding.standing === wanted).length;
    const level = (wanted) => findings.filter((finding) => finding.standing === 'counts' && finding.level === wanted).length;
    const top = agents[0];
    return {
        agents: agents.length,
        error: level('error'),
        warn: level('warn'),
        note: level('note'),
        waived: standing('waived'),
        existing: standing('existing'),
        accepted: standing('accepted'),
        worst: top === undefined
            ? null
            : { agent: top.id, aivss: top.score.high, severity: (0,_aivss_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severityOf */ .xJ)(top.score.high) },
    };
}
/** Worst first: fail, incomplete, warn, pass. What was not examined is never green. */
function statusOf({ error, warn }, gaps, nothing) {
    if (error > 0)
        return 'fail';
    if (gaps.length > 0)
        return 'incomplete';
    if (nothing)
        return 'nothing-to-check';
    return warn > 0 ? 'warn' : 'pass';
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

/***/ 5847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ grouped)
/* harmony export */ });
/** Things by a key of theirs, in the order in which the keys first come up. */
function grouped(things, keyOf) {
    const found = new Map();
    for (const thing of things) {
        const key = keyOf(thing);
        const known = found.get(key);
        if (known === undefined)
            found.set(key, [thing]);
        else
            known.push(thing);
    }
    return found;
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
