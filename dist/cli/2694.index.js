export const id = 2694;
export const ids = [2694];
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

/***/ 2694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  audit: () => (/* binding */ audit)
});

// EXTERNAL MODULE: ./lib/app/check.js + 6 modules
var check = __webpack_require__(6882);
// EXTERNAL MODULE: ./lib/app/error-verdict.js
var error_verdict = __webpack_require__(8049);
// EXTERNAL MODULE: ./lib/app/keep-trend.js + 4 modules
var keep_trend = __webpack_require__(3412);
// EXTERNAL MODULE: ./lib/app/user-error.js
var user_error = __webpack_require__(5575);
// EXTERNAL MODULE: ./lib/app/version.js
var version = __webpack_require__(1271);
// EXTERNAL MODULE: ./lib/report/json.js
var json = __webpack_require__(7406);
// EXTERNAL MODULE: ./lib/report/json-text.js
var json_text = __webpack_require__(5340);
;// CONCATENATED MODULE: ./lib/report/audit-json.js


/** An audit as data, `aivss-gate/audit/v1`. It is never cut or filtered. */
function auditJson({ schema, date, verdict, trend, due, history }) {
    return (0,json_text/* jsonText */.s)({ schema, date, verdict: (0,json/* verdictData */.Au)(verdict), trend, due, history });
}

// EXTERNAL MODULE: ./lib/report/audit-words.js
var audit_words = __webpack_require__(5953);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/verdict/verdict.js
var verdict_verdict = __webpack_require__(6472);
;// CONCATENATED MODULE: ./lib/audit/tasks.js


/**
 * What is to be done, by who answers for it; whoever has the most pressing task comes first, and what has no owner last. The
 * errors and warnings that count, and what is due without a finding that says so. Agents without a model are not here.
 */
function tasksByOwner({ verdict, due }) {
    const owners = new Map();
    for (const { owner, task } of [...findingTasks(verdict), ...dueTasks(due, verdict)]) {
        const own = owners.get(owner);
        if (own === undefined)
            owners.set(owner, [task]);
        else
            own.push(task);
    }
    return [...owners]
        .map(([owner, tasks]) => ({ owner, tasks: tasks.toSorted((a, b) => pressing(a) - pressing(b)) }))
        .toSorted((a, b) => Number(a.owner === null) - Number(b.owner === null) ||
        pressingFirst(a) - pressingFirst(b) ||
        (String(a.owner) < String(b.owner) ? -1 : 1));
}
/** Lower is more pressing: errors, what is overdue, warnings, what will be due. */
function pressing(task) {
    switch (task.kind) {
        case 'finding':
            return task.finding.level === 'error' ? 0 : 2;
        case 'review':
            return task.review.days < 0 ? 1 : 3;
        case 'acceptance':
            return task.acceptances[0].days < 0 ? 1 : 3;
        case 'mitigation':
        case 'evidence':
            return 1;
    }
}
function pressingFirst({ tasks: [first] }) {
    return first === undefined ? Infinity : pressing(first);
}
function counting({ findings }) {
    return findings.filter(({ standing, level }) => standing === 'counts' && level !== 'note');
}
function findingTasks(verdict) {
    const byFinding = new Map(verdict.agents.flatMap((agent) => agent.findings.map((id) => [id, agent])));
    const byId = new Map(verdict.agents.map((agent) => [agent.id, agent]));
    const acceptedBy = new Map(verdict.acceptances.map(({ location, owner }) => [JSON.stringify(location), owner]));
    return counting(verdict)
        .filter(({ rule }) => rule !== 'agent-uncovered')
        .toSorted((a, b) => verdict_verdict/* LEVELS */.A.indexOf(a.level) - verdict_verdict/* LEVELS */.A.indexOf(b.level))
        .map((finding) => {
        const agent = byFinding.get(finding.id) ?? (finding.agent === null ? null : byId.get(finding.agent));
        // What is to say of a waiver or of the baseline is for whoever accepted it.
        const owner = acceptedBy.get(JSON.stringify(finding.location)) ?? agent?.owner ?? null;
        return { owner, task: { kind: 'finding', id: finding.id, finding, agent: agent ?? null } };
    });
}
/** What is due and no finding that counts speaks of already. */
function dueTasks({ reviews, acceptances, mitigations, evidence }, verdict) {
    const told = new Set(counting(verdict).flatMap(({ rule, agent, subject, location }) => [
        JSON.stringify([rule, agent]),
        JSON.stringify([rule, agent, subject]),
        JSON.stringify([rule, location]),
    ]));
    const isTold = (...key) => told.has(JSON.stringify(key));
    return [
        ...reviews
            .filter(({ agent }) => !isTold('review-stale', agent))
            .map((review) => {
            const id = nameOf('review', review.agent, review.location.path);
            return { owner: review.owner, task: { kind: 'review', id, review } };
        }),
        ...endingTogether(acceptances)
            .filter((some) => !some.some(({ location }) => isTold('waiver-expired', location)))
            .map((some) => {
            const [{ by, agent, rule, subject, owner, day }] = some;
            const what = by === 'baseline' ? [owner, day] : [agent, rule, subject];
            return { owner, task: { kind: 'acceptance', id: nameOf(by, ...what), acceptances: some } };
        }),
        ...mitigations
            .filter(({ agent, mitigation }) => !isTold('mitigation-overdue', agent, mitigation))
            .map((mitigation) => {
            const id = nameOf('mitigation', mitigation.agent, mitigation.mitigation, mitigation.location.path);
            return { owner: mitigation.owner, task: { kind: 'mitigation', id, mitigation } };
        }),
        ...evidence
            .filter(({ agent, mitigation }) => !isTold('mitigation-evidence', agent, mitigation))
            .map((lost) => {
            const id = nameOf('evidence', lost.agent, lost.mitigation, lost.evidence, lost.location.path);
            return { owner: lost.owner, task: { kind: 'evidence', id, evidence: lost } };
        }),
    ];
}
/** Waivers one by one; entries of the baseline together that one person accepted until one day. */
function endingTogether(acceptances) {
    const groups = new Map();
    for (const one of acceptances) {
        // What covers nothing ends without consequence; that it covers nothing is told.
        if (one.state !== 'used' && one.state !== 'not-examined' && one.state !== 'expired')
            continue;
        const key = JSON.stringify(one.by === 'baseline' ? [one.owner, one.day] : [one.by, one.location]);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [one]);
        else
            group.push(one);
    }
    return [...groups.values()];
}
function nameOf(kind, ...about) {
    return `${kind}-${(0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(about)).digest('hex').slice(0, 12)}`;
}

// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
// EXTERNAL MODULE: ./lib/report/markdown-finding.js
var markdown_finding = __webpack_require__(3617);
;// CONCATENATED MODULE: ./lib/report/task-box.js
/**
 * A box of a check list, without the dash, and the hidden name of what it is about: whoever replaces the text later finds
 * the ticks again by it. `words` are Markdown already.
 */
function boxLine(id, words) {
    const name = /^[a-z0-9][a-z0-9-]{0,60}$/.test(id) ? `<!-- ${id} --> ` : '';
    return `[ ] ${name}${words}`;
}

;// CONCATENATED MODULE: ./lib/report/audit-owners.js





/**
 * A check list for each owner. Where not all has room, everybody keeps as many tasks as everybody else, their own most
 * pressing ones, and is told how many more there are: whoever has much to do must not hide what others have.
 */
function ownerSections(owners, show) {
    const order = owners
        .flatMap(({ tasks }) => tasks.map((task, round) => ({ task, round })))
        .toSorted((a, b) => a.round - b.round || pressing(a.task) - pressing(b.task));
    const ranks = new Map(order.map(({ task }, rank) => [task, rank]));
    return owners.map(({ owner, tasks }) => ({
        // In a code span: a list that comes again and again must not call anybody each time.
        head: `### ${owner === null ? 'Without an owner' : (0,report_escape/* markdownCode */.D9)(owner, 100)}\n\n`,
        fold: null,
        entries: tasks.map((task) => ({ ...taskEntry(task, show), rank: ranks.get(task) ?? 0 })),
        remedies: '',
        goesWith: null,
        noun: 'task',
        countsRest: true,
    }));
}
function taskEntry(task, show) {
    const { label, rule, about, message, help, place } = (0,audit_words/* taskWords */.b9)(task);
    const what = rule === null ? '' : ` ${(0,report_escape/* markdownCode */.D9)(rule, 100)}`;
    const whom = about === '' ? '' : ` ${(0,report_escape/* markdownText */.p7)(about, 100)}:`;
    const words = `**${label}**${what}${whom} ${(0,report_escape/* markdownText */.p7)(message)} (${show(place)})`;
    return { text: `- ${boxLine(task.id, words)}`, help: (0,markdown_finding/* helpLine */.o$)(help), passing: false };
}

;// CONCATENATED MODULE: ./lib/report/audit-steps.js


/** How many agents of one kind are named. */
const MOST_NAMED = 20;
/** What changed since one earlier audit. */
function stepSection(step) {
    const { commit, rose, fell, appeared, vanished } = step;
    const at = commit === null ? '' : ` (${(0,report_escape/* markdownCode */.D9)(commit.slice(0, 12))})`;
    const summary = [`${(0,audit_words/* stepCounts */.Lu)(step)}.`, ...(0,audit_words/* stepNotes */.kB)(step)].map((text) => (0,report_escape/* markdownText */.p7)(text)).join(' ');
    const named = [
        ...lines('↑', rose.map(audit_words/* moveText */.nQ)),
        ...lines('↓', fell.map(audit_words/* moveText */.nQ)),
        ...lines('appeared:', appeared.map(audit_words/* listedText */.z2)),
        ...lines('vanished:', vanished.map(audit_words/* listedText */.z2)),
    ];
    const always = {
        text: `${summary.charAt(0).toUpperCase()}${summary.slice(1)}${named.length === 0 ? '' : '\n'}`,
        help: '',
        passing: false,
        rank: -1,
    };
    return {
        head: `### ${(0,audit_words/* stepTitle */.Fb)(step)}${at}\n\n`,
        fold: null,
        entries: [always, ...named.map((text, rank) => ({ text, help: '', passing: false, rank }))],
        remedies: '',
        goesWith: null,
        noun: 'agent of the trend',
    };
}
function lines(mark, texts) {
    const shown = texts.slice(0, MOST_NAMED).map((text) => `- ${mark} ${(0,report_escape/* markdownText */.p7)(text, 200)}`);
    const more = texts.length - shown.length;
    return more > 0 ? [...shown, `- ${mark} and ${more} more`] : shown;
}

// EXTERNAL MODULE: ./lib/report/markdown-folds.js
var markdown_folds = __webpack_require__(5672);
// EXTERNAL MODULE: ./lib/report/markdown-section.js
var markdown_section = __webpack_require__(3275);
// EXTERNAL MODULE: ./lib/report/markdown-tables.js
var markdown_tables = __webpack_require__(3987);
// EXTERNAL MODULE: ./lib/report/messages.js + 1 modules
var messages = __webpack_require__(9535);
// EXTERNAL MODULE: ./lib/report/floor.js
var floor = __webpack_require__(9520);
// EXTERNAL MODULE: ./lib/report/relative-uri.js
var relative_uri = __webpack_require__(5775);
;// CONCATENATED MODULE: ./lib/report/place-link.js



/** The longest link, in characters: what is longer helps nobody and takes the room of others. */
const LONGEST = 1_000;
/**
 * Prints places as links below `blobUrl`, which ends in `/`; where there is none, and those that are `elsewhere`, only by
 * name. The path is untrusted: it never leads out of that address.
 */
function placeLinks(blobUrl, elsewhere = () => false) {
    return ({ path, line }, words = (0,report_escape/* markdownCode */.D9)(`${path}:${line}`, 300)) => {
        const address = blobUrl === null || elsewhere(path) ? null : fileAddress(blobUrl, path);
        return address === null ? words : `[${words}](${address}#L${Math.max(1, Math.trunc(line))})`;
    };
}
/** Tells paths that do not stand in the judged commit: of floors, of a policy of another commit, of models that are gone. */
function elsewhereIn({ policy, scope, agents }) {
    const there = new Set(agents.filter(({ change }) => change !== 'removed').map(({ path }) => path));
    const gone = new Set(agents.filter(({ change }) => change === 'removed').map(({ path }) => path));
    const ofOtherCommit = policy.ref !== null && policy.ref !== scope.head;
    return (path) => (0,floor/* isFloorPath */.w)(path, policy) ||
        (gone.has(path) && !there.has(path)) ||
        (ofOtherCommit && path === policy.source);
}
/** Address of a file; null for a path that is none inside the repository. */
function fileAddress(blobUrl, path) {
    const uri = (0,relative_uri/* uriOf */.S)(path)?.replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
    return uri === undefined || uri.length > LONGEST ? null : blobUrl + uri;
}

// EXTERNAL MODULE: ./lib/report/ranking.js
var ranking = __webpack_require__(8888);
// EXTERNAL MODULE: ./lib/report/score-change.js
var score_change = __webpack_require__(6681);
;// CONCATENATED MODULE: ./lib/report/audit-sections.js














/** Everything of an audit below its opening, in the order of reading. */
function auditSections(audit, blobUrl) {
    const { verdict, trend, due } = audit;
    const show = placeLinks(blobUrl, elsewhereIn(verdict));
    const open = (head, noun, lines) => (0,markdown_section/* listSection */.i)({ head, fold: null, goesWith: null, noun }, lines);
    return [
        open('', 'problem', verdict.errors.map((problem) => (0,markdown_finding/* problemLine */.YK)(problem, show))),
        open('', 'notice', verdict.notices.map((notice) => (0,report_escape/* markdownText */.p7)(notice))),
        ...(trend === null ? [] : [stepSection(trend.last)]),
        ...(trend === null || trend.twelve === null ? [] : [stepSection(trend.twelve)]),
        ...ownerSections(tasksByOwner(audit), show),
        open('### Agents without a model\n\n', 'agent without a model', due.uncovered.map((one) => uncoveredLine(one, show))),
        open('### Not examined\n\n', 'gap', verdict.gaps.map(markdown_finding/* gapLine */.Bc)),
        open('### Not delivered\n\n', 'delivery problem', verdict.delivery.map((one) => (0,report_escape/* markdownText */.p7)(one))),
        agentSection(audit),
        ...(0,markdown_folds/* asideFolds */.$$)(verdict, show, show),
    ];
}
/** With a box where it counts. */
function uncoveredLine({ id, standing, subject, location }, show) {
    const words = show(location, (0,report_escape/* markdownCode */.D9)(subject, 300));
    return standing === 'counts' ? boxLine(id, words) : `${words} (${standing})`;
}
/** Every agent with its owner, score, band and the day by which it has to be reviewed again. */
function agentSection(audit) {
    const bands = (0,audit_words/* bandCounts */.qH)(audit);
    const rows = (0,markdown_tables/* table */.tp)(['Agent', 'Owner', 'Score', 'Band', 'Review due', 'Findings', 'File'], (0,ranking/* rank */.Tm)(audit.verdict).filter(({ agent }) => agent?.change !== 'removed'), ({ agent, title, findings }) => agent === null
        ? null
        : [
            (0,report_escape/* markdownText */.p7)(title, 100),
            agent.owner === null ? '' : (0,report_escape/* markdownCode */.D9)(agent.owner, 100),
            (0,report_escape/* markdownText */.p7)(`${(0,score_change/* numberText */.$4)(agent.score)}${agent.score.assumed.length > 0 ? '*' : ''}`),
            (0,score_change/* bandText */.xm)(agent.score),
            agent.review === null ? 'not reviewed' : (agent.review.due ?? 'never'),
            (0,messages/* countLevels */.ZT)((0,messages/* levelsOf */.pd)(findings)) ?? 'none',
            (0,report_escape/* markdownCode */.D9)(agent.path, 300),
        ]);
    return {
        ...rows,
        head: `### Agents${bands === null ? '' : `: ${bands}`}\n\n${rows.head}`,
        fold: null,
        goesWith: 'scores',
        noun: 'agent',
    };
}

;// CONCATENATED MODULE: ./lib/report/comment-foot.js



const MOST_FLOORS = 5;
/** What the verdict rests on, in one small line: policy, floors, gate, commits, tool, and where the whole report is. */
function commentFoot(verdict, runUrl) {
    const { status, policy, scope, tool } = verdict;
    const compared = [scope.base, scope.head].flatMap((commit) => commit === null ? [] : [(0,report_escape/* markdownCode */.D9)((0,markdown_finding/* shortCommits */.lQ)(commit), 100)]);
    const facts = [
        ...(status === 'error' ? ['Nothing was judged'] : policyFacts(policy)),
        ...(status === 'error' ? [] : [`gate ${(0,report_escape/* markdownCode */.D9)(scope.gate)}`]),
        ...(compared.length === 0 ? [] : [compared.join(' → ')]),
        ...(scope.excluded === 0 ? [] : [`${(0,messages/* count */.U9)(scope.excluded, 'file')} excluded`]),
        `${tool.name} ${(0,report_escape/* markdownText */.p7)(tool.version, 50)}`,
        ...(runUrl === null ? [] : [`[whole report](${runUrl})`]),
    ];
    return `<sub>${facts.join(' · ')}</sub>`;
}
/** Floors with their whole commits, to be copied. */
function policyFacts({ source, ref, preset, digest, floors: all }) {
    const floors = all.slice(0, MOST_FLOORS).map((floor) => (0,report_escape/* markdownCode */.D9)(floor, 200));
    const more = all.length > floors.length ? ` and ${all.length - floors.length} more` : '';
    const at = ref === null ? '' : ` @ ${(0,report_escape/* markdownCode */.D9)((0,markdown_finding/* shortCommits */.lQ)(ref), 100)}`;
    return [
        source === null ? 'Judged without a policy file' : `Judged by policy ${(0,report_escape/* markdownCode */.D9)(source, 200)}${at}`,
        `preset ${(0,report_escape/* markdownCode */.D9)(preset, 200)}`,
        (0,report_escape/* markdownCode */.D9)(digest.slice(0, 19), 100),
        ...(floors.length === 0 ? [] : [`floor ${floors.join(', ')}${more}`]),
    ];
}

// EXTERNAL MODULE: ./lib/report/markdown-decision.js
var markdown_decision = __webpack_require__(2776);
// EXTERNAL MODULE: ./lib/report/markdown-page.js + 1 modules
var markdown_page = __webpack_require__(3389);
;// CONCATENATED MODULE: ./lib/report/audit-markdown.js








const ORDER = [['passing'], ['set-aside'], ['scores'], ['remedies']];
/**
 * An audit for a wiki or an issue: the verdict and its counts, the trend, check lists by owner, agents without a model,
 * every agent, what could not be examined. Where not all has room, first go the rows of passing agents, then what does not
 * count, the agents, remedies, then entries of every list, the least pressing first; each owner keeps as many as the others.
 *
 * Nobody is mentioned, also not by the name of an owner: an audit comes again and again. Each box of a check list is
 * followed by a comment that names its task, so that whoever replaces the text can keep the ticks.
 */
function auditMarkdown(audit, { budget, runUrl, blobUrl }) {
    const { verdict } = audit;
    const { status } = verdict;
    const title = `${markdown_decision/* STATUS_MARKS */.i[status]} AIVSS audit: ${(0,messages/* statusWords */.o7)(status)}`;
    const whole = runUrl === null ? 'The JSON report has everything.' : `The whole report is in [the run](${runUrl}).`;
    const assumptions = (0,messages/* assumptionText */.TX)(verdict.agents);
    return (0,markdown_page/* printPage */.X)({
        before: [`## ${title}`, ...opening(audit)],
        sections: auditSections(audit, blobUrl),
        after: [
            ...(assumptions === null ? [] : [(0,report_escape/* markdownText */.p7)(assumptions)]),
            ...(0,audit_words/* historyTexts */.Tr)(audit).map((text) => (0,report_escape/* markdownText */.p7)(text)),
            commentFoot(verdict, runUrl),
        ],
        order: ORDER,
        whole,
        stub: `AIVSS audit: ${(0,messages/* statusWords */.o7)(status)}, ${(0,messages/* countsLine */.J7)(verdict)}. All else was left out for size. ${whole}\n`,
    }, budget);
}
function opening({ verdict, date }) {
    const aside = (0,messages/* asideCounts */.P6)(verdict);
    const enforcement = (0,messages/* enforcementText */.Ik)(verdict);
    const counts = `**${(0,messages/* countsLine */.J7)(verdict)}**${aside === null ? '' : ` (${aside})`} on ${date.slice(0, 10)}.`;
    return [
        `${counts} ${(0,markdown_decision/* markdownDecision */._)(verdict, (0,ranking/* rank */.Tm)(verdict))}`.trim(),
        ...(enforcement === null ? [] : [`**${(0,report_escape/* markdownText */.p7)(enforcement)}**`]),
        ...(verdict.status === 'nothing-to-check' ? [(0,report_escape/* markdownText */.p7)(messages/* LOOKED_FOR */.Fb)] : []),
    ];
}

// EXTERNAL MODULE: ./lib/report/paint.js
var report_paint = __webpack_require__(4342);
// EXTERNAL MODULE: ./lib/report/text-agents.js
var text_agents = __webpack_require__(8750);
// EXTERNAL MODULE: ./lib/report/text-findings.js
var text_findings = __webpack_require__(9254);
;// CONCATENATED MODULE: ./lib/report/audit-text.js








const [NARROWEST, WIDEST] = [20, 120];
/** How many agents are listed, agents of one kind that a trend names, and tasks of one owner. */
const [MOST_AGENTS, MOST_MOVES, MOST_TASKS] = [50, 10, 20];
/** For a terminal: the trend, the tasks of each owner in a line or two, and the verdict in the last lines. */
function auditText(audit, { colour, width }) {
    const paint = (0,report_paint/* painter */.C)(colour);
    const columns = Math.min(Math.max(width, NARROWEST), WIDEST);
    const { trend } = audit;
    const blocks = [
        agentLines(audit, paint, Math.max(width, NARROWEST)),
        ...(trend === null ? [] : [stepLines(trend.last, paint, columns)]),
        ...(trend === null || trend.twelve === null ? [] : [stepLines(trend.twelve, paint, columns)]),
        ...tasksByOwner(audit).map(({ owner, tasks }) => ownerLines(owner, tasks, paint, columns)),
        uncoveredLines(audit, paint, columns),
        gapLines(audit, paint, columns),
        conclusion(audit, paint, columns),
    ];
    const lines = blocks.filter((block) => block.length > 0).map((block) => `${block.join('\n')}\n`);
    return (0,report_escape/* withoutCommands */.Df)(lines.join('\n'));
}
/** The worst agents with their scores. */
function agentLines({ verdict }, paint, width) {
    const agents = (0,ranking/* rank */.Tm)(verdict).filter(({ agent }) => agent !== null);
    const more = agents.length - MOST_AGENTS;
    return [
        ...(0,text_agents/* agentTable */.q)(agents.slice(0, MOST_AGENTS), verdict, paint, width),
        ...(more > 0 ? [`  and ${(0,messages/* count */.U9)(more, 'more agent')}`] : []),
    ];
}
function stepLines(step, paint, width) {
    const { rose, fell, appeared, vanished } = step;
    const list = (mark, tone, texts) => {
        const shown = texts.slice(0, MOST_MOVES);
        const more = texts.length - shown.length;
        return [...shown, ...(more > 0 ? [`and ${more} more`] : [])].map((text) => `  ${paint(tone, mark)} ${(0,text_findings/* indented */.gu)(text, 0, width - 4).join(' ')}`);
    };
    return [
        ...(0,text_findings/* indented */.gu)(`${(0,audit_words/* stepTitle */.Fb)(step)}: ${(0,audit_words/* stepCounts */.Lu)(step)}`, 0, width).map((line) => paint('strong', line)),
        ...(0,audit_words/* stepNotes */.kB)(step).flatMap((note) => (0,text_findings/* indented */.gu)(note, 2, width)),
        ...list('↑', 'bad', rose.map(audit_words/* moveText */.nQ)),
        ...list('↓', 'good', fell.map(audit_words/* moveText */.nQ)),
        ...list('+', 'strong', appeared.map(audit_words/* listedText */.z2)),
        ...list('-', 'faint', vanished.map(audit_words/* listedText */.z2)),
    ];
}
function ownerLines(owner, tasks, paint, width) {
    const shown = tasks.slice(0, MOST_TASKS);
    const more = tasks.length - shown.length;
    return [
        ...(0,text_findings/* indented */.gu)(owner ?? 'without an owner', 0, width).map((line) => paint('strong', line)),
        ...shown.flatMap((task) => taskLines(task, paint, width)),
        ...(more > 0 ? [`  and ${(0,messages/* count */.U9)(more, 'more task')}`] : []),
    ];
}
const MARKS = [
    ['✗', 'bad'],
    ['!', 'warning'],
    ['!', 'warning'],
    ['·', 'faint'],
];
function taskLines(task, paint, width) {
    const { label, rule, about, message, place } = (0,audit_words/* taskWords */.b9)(task);
    const [mark, tone] = MARKS[pressing(task)] ?? ['·', 'faint'];
    const what = paint('strong', (0,report_escape/* plain */.pj)(rule ?? label));
    const whom = about === '' ? '' : `  ${(0,report_escape/* plain */.pj)(about)}`;
    return [
        `  ${paint(tone, mark)} ${what}${whom}  ${paint('place', (0,report_escape/* plain */.pj)((0,messages/* placeText */.Z9)(place)))}`,
        ...(0,text_findings/* indented */.gu)(message, 4, width),
    ];
}
function uncoveredLines({ due }, paint, width) {
    if (due.uncovered.length === 0)
        return [];
    return [
        paint('strong', `${(0,messages/* count */.U9)(due.uncovered.length, 'agent')} without a model`),
        ...due.uncovered.flatMap(({ subject, standing }) => (0,text_findings/* indented */.gu)(`${subject}${standing === 'counts' ? '' : ` (${standing})`}`, 2, width)),
    ];
}
function gapLines({ verdict }, paint, width) {
    if (verdict.gaps.length === 0)
        return [];
    return [
        paint('strong', 'Not examined'),
        ...verdict.gaps.flatMap(({ path, message }) => (0,text_findings/* indented */.gu)(`${path}: ${message}`, 2, width, 2)),
    ];
}
const TONES = {
    error: 'bad',
    fail: 'bad',
    incomplete: 'bad',
    warn: 'warning',
    pass: 'good',
    'nothing-to-check': 'warning',
};
function conclusion(audit, paint, width) {
    const { verdict, date } = audit;
    const bands = (0,audit_words/* bandCounts */.qH)(audit);
    const enforcement = (0,messages/* enforcementText */.Ik)(verdict);
    const telling = [...(enforcement === null ? [] : [enforcement]), ...verdict.notices];
    const faint = [
        ...(bands === null ? [] : [`agents: ${bands}`]),
        ...(0,audit_words/* historyTexts */.Tr)(audit),
        (0,messages/* policyText */.MJ)(verdict),
        ...(0,messages/* scopeTexts */.Ni)(verdict),
        ...(verdict.status === 'nothing-to-check' ? [messages/* LOOKED_FOR */.Fb] : []),
    ];
    return [
        ...(0,text_findings/* indented */.gu)(`audit of ${date.slice(0, 10)}: ${(0,messages/* verdictLine */.MT)(verdict)}`, 0, width).map((line) => paint(TONES[verdict.status], line)),
        ...telling.flatMap((line) => (0,text_findings/* indented */.gu)(line, 0, width)).map((line) => paint('warning', line)),
        ...faint.flatMap((line) => (0,text_findings/* indented */.gu)(line, 0, width)).map((line) => paint('faint', line)),
    ];
}

// EXTERNAL MODULE: ./lib/report/reporter.js + 13 modules
var reporter = __webpack_require__(7049);
;// CONCATENATED MODULE: ./lib/report/audit-reporter.js




/** Prints an audit; in a format that has no room for more, its verdict alone. */
async function printAudit(audit, format, terminal) {
    switch (format) {
        case 'text':
            return auditText(audit, terminal);
        case 'json':
            return auditJson(audit);
        case 'markdown':
            return auditMarkdown(audit, { budget: null, runUrl: null, blobUrl: null });
        case 'html': {
            // The page is large: only who asks for it waits for it.
            const { auditHtml } = await Promise.all(/* import() */[__webpack_require__.e(850), __webpack_require__.e(3011)]).then(__webpack_require__.bind(__webpack_require__, 3011));
            return auditHtml(audit, reporter.DEFAULT_REPORT_LEVELS.html);
        }
        default:
            return reporter.REPORTERS[format](audit.verdict, {
                ...terminal,
                reportLevel: reporter.DEFAULT_REPORT_LEVELS[format],
                budget: null,
            });
    }
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/gate/accepted-debt.js
var accepted_debt = __webpack_require__(9338);
// EXTERNAL MODULE: ./lib/policy/baseline.js
var policy_baseline = __webpack_require__(9911);
;// CONCATENATED MODULE: ./lib/audit/accept.js


/**
 * Accepts every error and warning that counts. `verdict` is what the policy alone says, without its floors and under the
 * baseline as it is: what that covers stays accepted by whom and when it was. `contentOf` tells the content of a file.
 */
function accept(verdict, baseline, terms, contentOf) {
    const old = baseline?.entries ?? [];
    const states = verdict.acceptances.filter(({ by }) => by === 'baseline').map(({ state }) => state);
    const holds = old.filter((_, index) => states[index] === 'used' || states[index] === 'not-examined');
    const counting = verdict.findings.filter((finding) => finding.standing === 'counts' &&
        finding.level !== 'note' &&
        (0,accepted_debt/* isAcceptable */.Lr)(finding.rule) &&
        !isAboutBaseline(finding, baseline));
    const fresh = counting.flatMap((finding) => entryOf(finding, verdict, terms, contentOf) ?? []);
    const before = new Set(old.map(({ id }) => id));
    const after = new Set([...holds, ...fresh].map(({ id }) => id));
    return {
        entries: [...holds, ...fresh],
        kept: holds,
        renewed: fresh.filter(({ id }) => before.has(id)),
        added: fresh.filter(({ id }) => !before.has(id)),
        dropped: old.filter(({ id }) => !after.has(id)),
    };
}
/** What is said of the baseline itself ends when it is written anew. */
function isAboutBaseline({ rule, subject }, baseline) {
    if (baseline === null)
        return false;
    return rule === 'policy-unmatched' && subject === `baseline:${baseline.path}`;
}
/** Null where it could not be told later whether it got worse. */
function entryOf({ id, agent, rule, subject, level, location }, { agents }, { by, on, why, expires }, contentOf) {
    const scores = agents.filter((one) => one.id === agent).map(({ score }) => score);
    const aboutScore = policy_baseline/* ABOUT_SCORE */.xH.includes(rule);
    const aivss = aboutScore ? (scores[0]?.version ?? null) : null;
    const content = rule === 'model-invalid' ? contentOf(location.path) : null;
    if ((aboutScore && aivss === null) || (rule === 'model-invalid' && content === null))
        return null;
    return {
        id,
        agent,
        rule,
        subject,
        level,
        upTo: aboutScore ? Math.max(0, ...scores.map(({ high }) => high)) : null,
        aivss,
        content,
        on,
        by,
        why,
        expires,
        place: location,
    };
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./lib/audit/print-baseline.js

const HEADER = ` Findings that somebody has accepted. Written by "aivss-gate audit --accept"; to be reviewed like the policy.
 Outside pull requests they do not fail, as long as they get no worse and their day has not come.`;
/** A baseline as its file: those accepted on the same terms together, each finding on one line. Reading it back gives the same. */
function printBaseline(entries) {
    const groups = new Map();
    for (const entry of entries.toSorted(inOrder)) {
        const { by, on, expires, why } = entry;
        const key = JSON.stringify([by, on, expires, why]);
        const group = groups.get(key) ?? { by, on, expires, why, findings: [] };
        group.findings.push(findingOf(entry));
        groups.set(key, group);
    }
    const content = { version: 1, acceptances: [...groups.values()] };
    const document = new dist/* Document */.yo(content, { version: '1.2', aliasDuplicateObjects: false });
    document.commentBefore = HEADER;
    (0,dist/* visit */.YR)(document, {
        Pair(_, { key, value }) {
            if (String(key) !== 'findings' || !(0,dist/* isSeq */.oP)(value))
                return undefined;
            for (const item of value.items)
                if ((0,dist/* isMap */.jh)(item))
                    item.flow = true;
            return dist/* visit */.YR.SKIP;
        },
    });
    return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}
function findingOf({ id, rule, agent, subject, level, upTo, aivss, content, }) {
    return {
        id,
        rule,
        ...(agent === null ? {} : { agent }),
        subject,
        level,
        ...(upTo === null ? {} : { 'up-to': upTo }),
        ...(aivss === null ? {} : { aivss }),
        ...(content === null ? {} : { content }),
    };
}
/** Older acceptances first; within one by agent, rule and subject. */
function inOrder(a, b) {
    const keys = (one) => [
        one.on,
        one.expires,
        one.by,
        one.why,
        one.agent ?? '\uFFFF',
        one.rule,
        one.subject,
        one.id,
    ];
    const [left, right] = [keys(a), keys(b)];
    const at = left.findIndex((part, index) => part !== right[index]);
    return at === -1 ? 0 : (left[at] ?? '') < (right[at] ?? '') ? -1 : 1;
}

// EXTERNAL MODULE: ./lib/gate/evaluate.js
var evaluate = __webpack_require__(1744);
// EXTERNAL MODULE: ./lib/model/day.js
var day = __webpack_require__(1427);
;// CONCATENATED MODULE: ./lib/app/accept-debt.js







/**
 * Accepts what a policy finds in a tree, by the file that the policy names. Nothing is written.
 *
 * @throws UserError where the policy names no file, the file that is there is broken, the day is not one that the policy
 * allows, or there is more than can be read again
 */
async function acceptDebt(ports, request, terms) {
    const { policy, baseline } = request;
    const { workspace } = ports;
    if (policy.baseline === null || baseline === null)
        throw noBaseline(policy);
    const { path } = baseline;
    const on = (0,check/* dayOf */.kb)(ports.now());
    refuseDay(terms.expires, on, policy);
    if (workspace.has(path))
        refuseBroken(baseline);
    const { judgements } = await (0,check/* decide */.LD)(ports, request);
    const [own] = judgements;
    if (own === undefined)
        throw new Error('a run is judged under at least one policy');
    const debt = accept((0,evaluate/* verdictOf */.V)(own), baseline, { ...terms, on }, (file) => workspace.identity(file));
    const text = printBaseline(debt.entries);
    const written = (0,policy_baseline/* readBaseline */.mF)({ text, path });
    if (written.problems.length > 0)
        throw new user_error/* UserError */.y('baseline-too-large', `${debt.entries.length} findings cannot be accepted: ${written.problems[0]?.message ?? 'the file could not be read again'}`, 'Raise thresholds or lower levels for what nobody is going to fix, with "overrides:" or "rules:" in the policy.');
    const { verdict } = await (0,check/* decide */.LD)(ports, { ...request, baseline: written });
    return { path, text, debt, verdict };
}
function noBaseline({ source }) {
    return new user_error/* UserError */.y('no-baseline', 'the policy names no file for accepted findings', `Add "baseline: .github/aivss-baseline.yml" to ${source ?? 'a policy, .github/aivss-gate.yml'}, then run this again.`);
}
function refuseDay(expires, today, { waiverMaxDays }) {
    const days = (0,day/* daysBetween */.YM)(today, expires);
    if (days >= 0 && days <= waiverMaxDays)
        return;
    throw new user_error/* UserError */.y('usage', days < 0
        ? `--expires ${expires} lies in the past`
        : `--expires ${expires} is ${days} days ahead, the policy allows ${waiverMaxDays} ("waiver-max-days")`, `Name a day from ${today} on, at most ${waiverMaxDays} days ahead.`);
}
/** What somebody wrote there is not overwritten because it cannot be read. */
function refuseBroken({ problems: [first, ...others] }) {
    if (first === undefined)
        return;
    throw new user_error/* UserError */.y('baseline-broken', first.message, first.help, first.place, others);
}

;// CONCATENATED MODULE: ./lib/report/accept-text.js




/** What an acceptance changes in the file at `path`, finding by finding, and what the gate says with it. */
function acceptText(path, { entries, kept, renewed, added, dropped }, verdict, { colour, width }) {
    const paint = (0,report_paint/* painter */.C)(colour);
    const list = (mark, tone, some) => some.map((entry) => `  ${paint(tone, mark)} ${(0,text_findings/* indented */.gu)(entryText(entry), 0, width - 4).join(' ')}`);
    const unaccepted = verdict.findings.filter(({ standing, level }) => standing === 'counts' && level === 'error');
    const counts = [
        `${added.length} added`,
        `${renewed.length} renewed`,
        `${kept.length} kept`,
        `${dropped.length} dropped`,
    ];
    return (0,report_escape/* withoutCommands */.Df)(`${[
        paint('strong', `${(0,report_escape/* plain */.pj)(path)}: ${(0,messages/* count */.U9)(entries.length, 'accepted finding')} (${counts.join(', ')})`),
        ...list('+', 'warning', added),
        ...list('~', 'warning', renewed),
        ...list('-', 'good', dropped),
        ...(unaccepted.length === 0
            ? []
            : (0,text_findings/* indented */.gu)(`${(0,messages/* count */.U9)(unaccepted.length, 'error')} cannot be accepted here (of floors, say): "aivss-gate check" shows them.`, 0, width)),
        ...(0,text_findings/* indented */.gu)(`With it: ${(0,messages/* verdictLine */.MT)(verdict)}`, 0, width),
    ].join('\n')}\n`);
}
function entryText({ agent, rule, subject, level, upTo }) {
    const ceiling = upTo === null ? '' : `, up to ${upTo.toFixed(1)}`;
    return `${level} ${[agent, rule, subject].filter((part) => part !== null).join(' / ')}${ceiling}`;
}

// EXTERNAL MODULE: ./lib/adapters/node/commands/command.js
var command = __webpack_require__(3485);
// EXTERNAL MODULE: ./lib/app/baseline-file.js
var baseline_file = __webpack_require__(5643);
// EXTERNAL MODULE: ./lib/app/floors.js
var app_floors = __webpack_require__(9104);
// EXTERNAL MODULE: ./lib/adapters/node/policy-library.js
var policy_library = __webpack_require__(8065);
// EXTERNAL MODULE: ./lib/adapters/node/project.js
var node_project = __webpack_require__(2336);
;// CONCATENATED MODULE: ./lib/adapters/node/local-run.js






/**
 * Everything that the policy of the current folder is for; `policy` names one, where it is not to be looked for.
 *
 * @throws UserError where the policy or one of its floors cannot be read or is not valid
 */
async function openRun({ cwd, progress }, policy) {
    const named = policy === null ? null : (0,external_node_path_.resolve)(cwd, policy);
    const { folder: here } = await (0,node_project/* openProject */.U)(cwd, [], named);
    const base = here.workspace.base.replace(/\/$/, '');
    const project = await (0,node_project/* openProject */.U)(here.root, [base === '' ? '.' : base], named);
    const { workspace } = project.folder;
    const { floors, notices } = await (0,app_floors/* floorsOf */.t)(project.policy.extendsRemote, (0,policy_library/* libraryOfCommand */.a)(process.env));
    return {
        folder: project.folder,
        notices,
        ports: { workspace, now: Date.now, progress },
        request: {
            policy: project.policy,
            floors: floors.map((floor) => ({ ...floor, base: null })),
            toolVersion: version/* TOOL_VERSION */.w,
            scope: { event: 'local', base: null, head: null },
            base: null,
            policyChange: null,
            gaps: [],
            baseline: await (0,baseline_file/* baselineIn */.H)(project.policy, workspace),
            part: null,
            gate: null,
        },
    };
}

// EXTERNAL MODULE: ./lib/adapters/node/replace-file.js
var replace_file = __webpack_require__(4060);
;// CONCATENATED MODULE: ./lib/adapters/node/accept-now.js








/**
 * Writes what is found now to the baseline of the policy, and prints what changes in it.
 *
 * @throws UserError where the terms are not complete, or nothing can be accepted or written
 */
async function acceptNow(args, terminal) {
    const terms = termsOf(args);
    const { folder, ports, request } = await openRun(terminal, args.text('policy'));
    const { path, text, debt, verdict } = await acceptDebt(ports, request, terms);
    const changes = debt.added.length + debt.renewed.length + debt.dropped.length;
    const isThere = folder.workspace.has(path);
    if (changes > 0 || !isThere)
        (0,replace_file/* replaceFile */.fR)(folder.root, (0,external_node_path_.join)(folder.root, path), text, path);
    terminal.out(acceptText(path, debt, verdict, terminal));
    terminal.out(changes === 0 && isThere
        ? 'Nothing changed.\n'
        : 'Next: have it reviewed. It counts where the policy is read from, which is the default branch on GitHub.\n');
    return (0,command/* exitCodeOf */.F)(verdict.status);
}
function termsOf(args) {
    const stated = (name, help) => {
        const value = args.text(name)?.trim() ?? '';
        if (value === '')
            throw new user_error/* UserError */.y('usage', `--accept needs --${name}`, help);
        return value;
    };
    const by = stated('by', 'Name who answers for it, for example --by @acme/ciso.');
    const why = stated('why', 'Say why it is acceptable, in at least 10 characters.');
    const expires = stated('expires', 'Name the last day on which it counts, YYYY-MM-DD.');
    if (why.length < 10 || why.length > 4000)
        throw new user_error/* UserError */.y('usage', '--why is too short or too long', 'Say why in 10 to 4,000 characters.');
    if (by.length > 200)
        throw new user_error/* UserError */.y('usage', '--by is too long', 'Name one owner or team.');
    if (!(0,day/* isDay */.N)(expires))
        throw new user_error/* UserError */.y('usage', `--expires ${expires} is no day`, 'Write a real calendar day as YYYY-MM-DD.');
    return { by, why, expires };
}

// EXTERNAL MODULE: ./lib/adapters/node/arguments.js
var node_arguments = __webpack_require__(7517);
// EXTERNAL MODULE: ./lib/adapters/node/git.js
var git = __webpack_require__(2133);
// EXTERNAL MODULE: ./lib/adapters/node/hand-over.js
var hand_over = __webpack_require__(7675);
// EXTERNAL MODULE: ./lib/adapters/node/trend-file.js
var trend_file = __webpack_require__(5921);
// EXTERNAL MODULE: ./lib/adapters/node/commands/problems.js
var problems = __webpack_require__(4902);
;// CONCATENATED MODULE: ./lib/adapters/node/commands/audit.js















const options = {
    policy: {
        value: 'FILE',
        help: 'the policy; default: .github/aivss-gate.yml of this folder, or of the nearest folder above it',
    },
    history: { value: 'FILE', help: 'compare with the audits recorded there, and record this one' },
    format: { value: 'FORMAT', help: reporter.FORMATS.join(', '), choices: reporter.FORMATS },
    output: { value: 'FILE', help: 'write the report there instead of to standard output' },
    accept: {
        value: null,
        help: 'accept what is found now, in the file that the policy names under "baseline"',
    },
    by: { value: 'OWNER', help: 'with --accept: who accepts it' },
    why: { value: 'TEXT', help: 'with --accept: why, in at least 10 characters' },
    expires: { value: 'DATE', help: 'with --accept: the last day on which it counts, YYYY-MM-DD' },
};
const audit = {
    name: 'audit',
    summary: 'every agent of the repository: what is to be done by whom, what is due, the trend',
    usage: '',
    details: [
        'Judges everything under the folder that holds the policy, whatever was there before: every agent with its score, reviews and waivers that run out within 30 days, evidence that no longer holds, agents without a model.',
        'With --history each audit leaves a record, and the report says what rose, fell, appeared and vanished since the last one and over the last twelve. Records that were changed are told and not compared with.',
        'With --accept nothing else is reported: the errors and warnings of now are written to the baseline, and outside pull requests they no longer fail until they get worse or their day comes. What is accepted already keeps its day and its person.',
        'Exit codes: 0 pass or warn, 1 fail, 2 could not run or incomplete, 3 nothing to audit.',
    ],
    options,
    examples: [
        ['aivss-gate audit', 'what is to be done, by owner'],
        ['aivss-gate audit --history .github/aivss-history.jsonl', 'with the trend'],
        ['aivss-gate audit --format markdown --output Audit.md', 'a page for a wiki'],
        ['aivss-gate audit --format badge-svg --output aivss.svg', 'a badge'],
        [
            'aivss-gate audit --accept --by @acme/ciso --why "Known before the gate, ACME-7" --expires 2027-05-01',
            'accept what is there',
        ],
    ],
    async run(argv, terminal) {
        const args = (0,node_arguments/* readArguments */.l)(argv, options, 0);
        if (args.flag('accept')) {
            refuseWith(args, ['history', 'format', 'output'], '--accept takes no');
            return await acceptNow(args, terminal);
        }
        refuseWith(args, ['by', 'why', 'expires'], 'without --accept there is no');
        const format = reporter.FORMATS.find((name) => name === args.text('format')) ?? 'text';
        const { audit: done, problem } = await auditHere(args, terminal, format);
        const output = args.text('output');
        const colour = output === null && terminal.colour;
        const report = await printAudit(done, format, { colour, width: terminal.width });
        (0,hand_over/* handOver */.C)(report, done.verdict.status, output, terminal);
        if (problem === null)
            return (0,command/* exitCodeOf */.F)(done.verdict.status);
        (0,problems/* printUserError */.D)(problem, terminal);
        return command/* EXIT */.d.error;
    },
};
function refuseWith(args, names, words) {
    const given = names.find((name) => args.text(name) !== null);
    if (given !== undefined)
        throw new user_error/* UserError */.y('usage', `${words} --${given}`, 'See aivss-gate audit --help.');
}
async function auditHere(args, terminal, format) {
    try {
        const { folder, ports, request, notices } = await openRun(terminal, args.text('policy'));
        const given = args.text('history');
        const store = given === null ? null : (0,trend_file/* trendFile */.O)(terminal.cwd, given, folder.root);
        // A store that cannot be read is told before the work is done.
        await store?.read();
        const verdict = await (0,check/* check */.z6)(ports, request);
        const commit = folder.inGit ? (0,git/* headCommit */.Qo)(folder.root) : null;
        return await (0,keep_trend/* keepTrend */.J)({ ...verdict, notices: [...verdict.notices, ...notices] }, commit, store, Date.now);
    }
    catch (error) {
        if (!(error instanceof user_error/* UserError */.y) || format === 'text')
            throw error;
        return await (0,keep_trend/* keepTrend */.J)((0,error_verdict/* errorVerdict */.y)(error, version/* TOOL_VERSION */.w, 'local'), null, null, Date.now);
    }
}


/***/ }),

/***/ 2133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $A: () => (/* binding */ changedSince),
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   CS: () => (/* binding */ listFiles),
/* harmony export */   D5: () => (/* binding */ gitArguments),
/* harmony export */   G3: () => (/* binding */ objectHash),
/* harmony export */   Jg: () => (/* binding */ originAddress),
/* harmony export */   M4: () => (/* binding */ topLevel),
/* harmony export */   Qo: () => (/* binding */ headCommit),
/* harmony export */   WL: () => (/* binding */ resolveCommit),
/* harmony export */   _K: () => (/* binding */ gitEnvironment),
/* harmony export */   fE: () => (/* binding */ isShallow),
/* harmony export */   jo: () => (/* binding */ ignoredPaths),
/* harmony export */   wu: () => (/* binding */ mergeBase)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);


/** Options under which git runs nothing that the repository could have configured, and sees objects as they are. */
const SAFE = [
    '-c',
    'core.fsmonitor=false',
    '-c',
    'core.hooksPath=/dev/null',
    '-c',
    'core.untrackedCache=false',
    // A commit-graph says what parents a commit has, unchecked.
    '-c',
    'core.commitGraph=false',
    '-c',
    'protocol.allow=never',
    // A folder that only looks like a repository is none.
    '-c',
    'safe.bareRepository=explicit',
    '--no-optional-locks',
    '--no-replace-objects',
];
const MAX_OUTPUT = 512 * 1024 * 1024;
/** Under which git asks nobody, fetches nothing, also in a partial clone, and believes no variable or graft about its objects. */
function gitEnvironment() {
    const own = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
    return {
        ...Object.fromEntries(own),
        GIT_TERMINAL_PROMPT: '0',
        GIT_NO_LAZY_FETCH: '1',
        GIT_GRAFT_FILE: '/dev/null',
        LC_ALL: 'C',
    };
}
/** The arguments of git for a command in a folder. */
function gitArguments(folder, args) {
    return ['-C', folder, ...SAFE, ...args];
}
/** Runs git in a folder; null where there is no git, no repository, or the command fails. */
function git(folder, args) {
    try {
        return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFileSync)('git', gitArguments(folder, args), {
            encoding: 'utf8',
            maxBuffer: MAX_OUTPUT,
            stdio: ['ignore', 'pipe', 'ignore'],
            env: gitEnvironment(),
        });
    }
    catch {
        return null;
    }
}
/**
 * The top of the work tree that holds a folder, or null outside git. Git separates folders by `/` on every system, and may
 * write a drive or a short name otherwise than we do: the system's own spelling is what others are compared with.
 */
function topLevel(folder) {
    const top = git(folder, ['rev-parse', '--show-toplevel'])?.replace(/\r?\n$/, '');
    return top === undefined || top === '' ? null : node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync.native(top);
}
/** Tracked and untracked files that are not ignored, relative to the top, under one folder of it; null where git cannot tell. */
function listFiles(top, under) {
    const output = git(top, [
        'ls-files',
        '-c',
        '-o',
        '--exclude-standard',
        '--full-name',
        '-z',
        '--',
        under === '' ? '.' : `:(literal)${under}`,
    ]);
    return output === null ? null : output.split('\0').filter((path) => path !== '');
}
function headCommit(top) {
    return git(top, ['rev-parse', 'HEAD'])?.trim() ?? null;
}
/** The commit that a name means, or null. */
function resolveCommit(top, name) {
    if (name.startsWith('-'))
        return null;
    return (git(top, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`])?.trim() || null);
}
/** Whether part of the history is missing, so that an ancestor that is found may not be the best one. */
function isShallow(top) {
    return git(top, ['rev-parse', '--is-shallow-repository'])?.trim() !== 'false';
}
/** The hash by which a repository names its objects. */
function objectHash(top) {
    return git(top, ['rev-parse', '--show-object-format'])?.trim() === 'sha256' ? 'sha256' : 'sha1';
}
/** The best common ancestor of two commits; null where there is none, also because the clone is shallow. */
function mergeBase(top, one, other) {
    return git(top, ['merge-base', one, other])?.trim() || null;
}
/**
 * Paths whose file may differ from what a commit has there, and those of untracked files; null where git cannot tell. A file
 * that only looks touched is among them: nothing is read, so that no filter of the repository runs.
 */
function changedSince(top, commit) {
    const diff = [
        'diff-index',
        '--name-only',
        '--no-renames',
        '--no-ext-diff',
        '--ignore-submodules=all',
        '-z',
        commit,
        '--',
    ];
    const changed = git(top, diff);
    const untracked = git(top, ['ls-files', '-o', '--exclude-standard', '--full-name', '-z', '--', '.']);
    if (changed === null || untracked === null)
        return null;
    return new Set(`${changed}${untracked}`.split('\0').filter((path) => path !== ''));
}
/** What git says of paths that it would not take: source, line, pattern and path, one after the other; null where it cannot tell. */
function ignoredPaths(top, paths) {
    const { status, stdout } = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)('git', gitArguments(top, ['check-ignore', '--verbose', '--stdin', '-z']), {
        input: paths.map((path) => `${path}\0`).join(''),
        encoding: 'utf8',
        maxBuffer: MAX_OUTPUT,
        stdio: ['pipe', 'pipe', 'ignore'],
        env: gitEnvironment(),
    });
    // 1: it takes all of them.
    return status === 0 ? stdout.split('\0') : status === 1 ? [] : null;
}
/** The address of the remote `origin` as it is configured; null where there is none. */
function originAddress(top) {
    return git(top, ['config', '--get', 'remote.origin.url'])?.trim() || null;
}


/***/ }),

/***/ 8065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ libraryOfCommand)
/* harmony export */ });
/* harmony import */ var _app_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1271);

/**
 * Floors for the command: from the GitHub that `GITHUB_API_URL` names, with the token in `GH_TOKEN` or `GITHUB_TOKEN`, as
 * GitHub's own command has them. Without a token public repositories can still be read.
 */
function libraryOfCommand(environment) {
    return async (policy, stated) => {
        const { fetchTransport } = await __webpack_require__.e(/* import() */ 2372).then(__webpack_require__.bind(__webpack_require__, 2372));
        const { githubClient } = await __webpack_require__.e(/* import() */ 8680).then(__webpack_require__.bind(__webpack_require__, 8680));
        const { policyLibrary } = await __webpack_require__.e(/* import() */ 160).then(__webpack_require__.bind(__webpack_require__, 160));
        const apiUrl = environment['GITHUB_API_URL'] || 'https://api.github.com';
        const token = environment['GH_TOKEN'] || environment['GITHUB_TOKEN'] || null;
        const library = policyLibrary(async () => githubClient(fetchTransport({ apiUrl, graphqlUrl: null, token, userAgent: `aivss-gate/${_app_version_js__WEBPACK_IMPORTED_MODULE_0__/* .TOOL_VERSION */ .w}` }), apiUrl));
        return await library(policy, stated);
    };
}


/***/ }),

/***/ 6472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ LEVELS),
/* harmony export */   f: () => (/* binding */ STATUSES)
/* harmony export */ });
/** Worst first. `warn` and `pass` are green. */
const STATUSES = ['error', 'fail', 'incomplete', 'warn', 'pass', 'nothing-to-check'];
const LEVELS = ['error', 'warn', 'note'];


/***/ })

};
