export const id = 9237;
export const ids = [9237,7832];
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

/***/ 7679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explain: () => (/* binding */ explain_explain)
});

// EXTERNAL MODULE: ./lib/app/baseline-file.js
var baseline_file = __webpack_require__(5643);
// EXTERNAL MODULE: ./lib/app/check.js + 6 modules
var check = __webpack_require__(6882);
// EXTERNAL MODULE: ./lib/aivss/contributions.js
var contributions = __webpack_require__(2625);
// EXTERNAL MODULE: ./lib/aivss/exact.js
var exact = __webpack_require__(9125);
// EXTERNAL MODULE: ./lib/aivss/formulas.js + 4 modules
var formulas = __webpack_require__(3817);
// EXTERNAL MODULE: ./lib/aivss/interval.js
var interval = __webpack_require__(4453);
// EXTERNAL MODULE: ./lib/aivss/score.js
var score = __webpack_require__(836);
// EXTERNAL MODULE: ./lib/aivss/score-input.js
var score_input = __webpack_require__(3973);
// EXTERNAL MODULE: ./lib/aivss/version.js
var aivss_version = __webpack_require__(3318);
;// CONCATENATED MODULE: ./lib/aivss/neighbours.js



/**
 * The scores one published step (0, 0.5, 1) below and above each factor, all else kept; from a value between two steps, at
 * both of them. In the set's order.
 *
 * @throws RangeError when the input is out of range
 */
function factorNeighbours(input) {
    return (0,score_input/* resolveInput */.xI)(input).factors.map(({ id, value }) => {
        const at = (to) => to === undefined ? null : neighbour({ ...input, factors: { ...input.factors, [id]: to } }, to);
        const down = aivss_version/* PUBLISHED_FACTOR_VALUES */.s3.findLast((step) => step < (value ?? MIDDLE));
        const up = aivss_version/* PUBLISHED_FACTOR_VALUES */.s3.find((step) => step > (value ?? MIDDLE));
        return { factor: id, from: value, down: at(down), up: at(up) };
    });
}
/** Nobody knows where an unknown factor is, so its steps are the two ends. */
const MIDDLE = 0.5;
function neighbour(input, to) {
    const { aivss, severity, low, high, lowSeverity, highSeverity } = (0,score/* score */.f)(input);
    return { to, aivss, severity, low, high, lowSeverity, highSeverity };
}

// EXTERNAL MODULE: ./lib/aivss/severity.js
var severity = __webpack_require__(1755);
;// CONCATENATED MODULE: ./lib/aivss/single-change.js




/**
 * For each input the smallest single reduction after which the worst score that is still possible falls into a milder
 * band: CVSS and factors in steps of 0.1, the multipliers through their published values. Inputs that cannot do it
 * alone are left out. Order: cvss, the set's factors, thm, mf.
 *
 * @throws RangeError when the input is out of range
 */
function singleChanges(input) {
    const { cvss, factors, thm, mf } = (0,score_input/* resolveInput */.xI)(input);
    const { version } = input;
    const withFactor = (id) => (value) => ({ ...input, factors: { ...input.factors, [id]: value } });
    const attempts = [
        { input: 'cvss', from: cvss, steps: tenthsUpTo(10), change: (value) => ({ ...input, cvss: value }) },
        ...factors.map(({ id, value }) => ({
            input: id,
            from: value,
            steps: tenthsUpTo(1),
            change: withFactor(id),
        })),
        {
            input: 'thm',
            from: thm,
            steps: (0,aivss_version/* publishedThreatMultipliers */.VX)(version),
            change: (value) => ({ ...input, thm: value }),
        },
        {
            input: 'mf',
            from: mf,
            steps: (0,aivss_version/* publishedMitigationFactors */.gA)(version),
            change: (value) => ({ ...input, mf: value }),
        },
    ];
    const before = (0,score/* score */.f)(input).highSeverity;
    return attempts.map((attempt) => smallest(attempt, before)).filter((change) => change !== null);
}
function smallest({ input, from, steps, change }, before) {
    for (const to of steps) {
        if (from !== null && to >= from)
            continue;
        const { aivss, low, high, highSeverity } = (0,score/* score */.f)(change(to));
        if ((0,severity/* compareSeverity */.zK)(highSeverity, before) < 0) {
            return { input, from, to, aivss, low, high, severity: highSeverity };
        }
    }
    return null;
}
/** `max`, then down to 0 in tenths. */
function tenthsUpTo(max) {
    return Array.from({ length: max * 10 + 1 }, (_, index) => (max * 10 - index) / 10);
}

// EXTERNAL MODULE: ./lib/aivss/steps.js
var steps = __webpack_require__(8441);
// EXTERNAL MODULE: ./lib/aivss/waterfall.js
var waterfall = __webpack_require__(1666);
;// CONCATENATED MODULE: ./lib/aivss/explain.js










/**
 * Explains a score: its steps, what each factor adds, what the multipliers do, the score as a running total, what one step
 * in each factor would do, and which single change would lower the band. Unknown inputs give ranges, which are exact.
 * `claimedMf` is the mitigation factor that the author claims, by default the one that counts.
 *
 * @throws RangeError when the input is out of range
 */
function explain(input, claimedMf) {
    const result = (0,score/* score */.f)(input);
    const resolved = (0,score_input/* resolveInput */.xI)(input);
    const terms = (0,score_input/* openTerms */.eQ)(resolved);
    const { raw, final } = formulas/* FORMULAS */.g[input.version];
    const gain = (without) => (0,steps/* knownIn */.H)((0,interval/* rangeOf */.b)((at) => (0,exact/* subtract */.Re)(raw(at), raw({ ...at, ...without })), terms));
    const rounding = (0,steps/* knownIn */.H)((0,interval/* rangeOf */.b)((at) => (0,exact/* subtract */.Re)(final(at), raw(at)), terms));
    return {
        score: result,
        steps: (0,steps/* stepsOf */.B)(input),
        contributions: (0,contributions/* contributionsOf */.x)(input),
        effects: {
            threat: gain({ thm: exact/* ONE */.xr }),
            mitigation: gain({ mf: exact/* ONE */.xr }),
            rounding: result.raw === null ? null : rounding.value,
        },
        waterfall: (0,waterfall/* waterfall */.Z)(input, claimedMf),
        neighbours: factorNeighbours(input),
        singleChanges: singleChanges(input),
    };
}

// EXTERNAL MODULE: ./lib/gate/evaluate.js
var evaluate = __webpack_require__(1744);
// EXTERNAL MODULE: ./lib/gate/judge-model.js + 1 modules
var judge_model = __webpack_require__(9109);
// EXTERNAL MODULE: ./lib/gate/judgement.js + 3 modules
var gate_judgement = __webpack_require__(4270);
// EXTERNAL MODULE: ./lib/gate/remedy/with-remedies.js + 17 modules
var with_remedies = __webpack_require__(9834);
// EXTERNAL MODULE: ./lib/gate/pair-models.js
var pair_models = __webpack_require__(826);
// EXTERNAL MODULE: ./lib/rules/credit-words.js
var credit_words = __webpack_require__(1154);
;// CONCATENATED MODULE: ./lib/app/explain.js








/** Explains the agents of a run, worst first, as the policy counts them. */
function explainAgents(input) {
    const judgement = (0,gate_judgement/* judgementOf */.l)(input);
    const verdict = (0,with_remedies/* withRemedies */.N)((0,evaluate/* verdictOf */.V)(judgement), [judgement]);
    const alone = (0,pair_models/* pairModels */.HY)(input.models, [], input.hasFile, () => null);
    const judged = input.models.map((model) => (0,judge_model/* judge */.S4)(input, model, alone));
    return verdict.agents.flatMap((agent) => {
        const one = judged.find(({ model }) => model.path === agent.path && model.agent.id.value === agent.id);
        if (one === undefined)
            return [];
        return [
            {
                agent,
                findings: verdict.findings.filter((finding) => agent.findings.includes(finding.id)),
                explanation: explain(one.scored.leading.input, one.scored.leading.claimedMf),
                origins: originsOf(one.model, one.scored.leading),
                notes: notesOf(one.scored),
            },
        ];
    });
}
function originsOf(model, { threat, cvss }) {
    const source = threat?.own ?? model;
    const stated = ({ place, why }) => ({ place, text: why });
    const byDefault = (text) => ({ place: null, text: `not stated: ${text}` });
    return {
        ...(cvss === null ? {} : { cvss: { place: cvss.place, text: cvss.vector ?? cvss.why } }),
        ...Object.fromEntries(Object.entries(source.factors).map(([id, factor]) => [id, stated(factor)])),
        thm: source.maturity === null ? byDefault(aivss_version/* DEFAULT_MATURITY */.UB) : stated(source.maturity),
        mf: source.strength === null ? byDefault('none') : stated(source.strength),
    };
}
/** Why less mitigation counts than is claimed, and which of several scores this is, in sentences. */
function notesOf({ score, earned, computations }) {
    const unearned = score.claimedMf < score.mf;
    return [
        ...(unearned
            ? [
                `The model claims a mitigation factor of ${score.claimedMf}; ${score.mf} counts, because the strength that is earned is ${earned.strength}: ${(0,credit_words/* blockersText */.b)(earned.blockers)}.`,
            ]
            : []),
        ...(computations.length > 1
            ? [
                `The highest of ${computations.length} scores counts; everything below is about that one, and a change may leave another as the highest.`,
            ]
            : []),
    ];
}

// EXTERNAL MODULE: ./lib/app/single-file.js
var single_file = __webpack_require__(6514);
// EXTERNAL MODULE: ./lib/app/user-error.js
var user_error = __webpack_require__(5575);
// EXTERNAL MODULE: ./lib/app/version.js
var version = __webpack_require__(1271);
// EXTERNAL MODULE: ./lib/report/json-text.js
var json_text = __webpack_require__(5340);
;// CONCATENATED MODULE: ./lib/report/explain-json.js

/** Explanations as data. Nothing is cut or filtered. */
function explainJson(subjects, toolVersion) {
    const document = {
        schema: 'aivss-gate/explanation/v1',
        tool: { name: 'aivss-gate', version: toolVersion },
        agents: subjects.map(explained),
    };
    return (0,json_text/* jsonText */.s)(document);
}
function explained(subject) {
    const { agent, notes, findings, explanation } = subject;
    const { steps, contributions, effects, waterfall, neighbours, singleChanges } = explanation;
    return {
        agent,
        notes,
        inputs: inputsOf(subject),
        steps: steps.filter(({ formula }) => formula !== null),
        contributions,
        effects,
        waterfall,
        neighbours,
        singleChanges,
        findings,
    };
}
function inputsOf({ agent: { score }, explanation, origins }) {
    return explanation.steps
        .filter(({ formula }) => formula === null)
        .map(({ id, label, value, low, high }) => {
        const known = Object.hasOwn(origins, id) ? origins[id] : undefined;
        const supplied = score.assumed.includes(id) ? 'assumed' : score.missing.includes(id) ? 'missing' : null;
        const origin = supplied ?? (known?.place == null ? 'default' : 'stated');
        const { place, text } = supplied === null && known !== undefined ? known : NOWHERE;
        return {
            id,
            label,
            value,
            low,
            high,
            origin,
            place,
            text,
            claimed: id === 'mf' ? score.claimedMf : null,
        };
    });
}
const NOWHERE = { place: null, text: null };

// EXTERNAL MODULE: ./lib/report/beside-score.js
var beside_score = __webpack_require__(3709);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
// EXTERNAL MODULE: ./lib/aivss/factors.js
var factors = __webpack_require__(7694);
;// CONCATENATED MODULE: ./lib/report/explain-words.js

/*
 * Words that the explanations for terminals and in Markdown share. Where a sentence quotes the model it is untrusted: each
 * reporter escapes it whole.
 */
/** "8.8", or "0–10" where it is unknown. */
function knownText({ value, low, high }) {
    return value === null ? `${low}–${high}` : String(value);
}
/** Where an input comes from: the place that states it and what stands there, or why nobody states it. */
function originText({ agent, origins }, { id }) {
    if (agent.score.assumed.includes(id))
        return 'assumed by the policy';
    if (agent.score.missing.includes(id))
        return 'not stated: anything is possible';
    const origin = Object.hasOwn(origins, id) ? origins[id] : undefined;
    if (origin === undefined)
        return '';
    const { place, text } = origin;
    return [...(place === null ? [] : [`${place.path}:${place.line}`]), ...(text === null ? [] : [text])].join(' ');
}
/** " (claimed 0.7)" after the mitigation factor where another one counts. */
function claimText({ agent: { score } }, { id }) {
    return id === 'mf' && score.claimedMf !== score.mf ? ` (claimed ${score.claimedMf})` : '';
}
function inputLabel(input) {
    switch (input) {
        case 'cvss':
            return 'CVSS v4.0 base score';
        case 'thm':
            return 'Threat multiplier';
        case 'mf':
            return 'Mitigation factor';
        default:
            return factors/* FACTORS */.XQ[input].name;
    }
}
function valueText(value) {
    return value === null ? 'unknown' : String(value);
}
/** "8.9 high", or "4.9–10.0 medium–critical" where other inputs leave it open. */
function outcomeText({ aivss, low, high, lowSeverity, highSeverity }) {
    return aivss === null
        ? `${low.toFixed(1)}–${high.toFixed(1)} ${lowSeverity === highSeverity ? '' : `${lowSeverity}–`}${highSeverity}`
        : `${aivss.toFixed(1)} ${highSeverity}`;
}
/** The score after a change, and the band of its highest end. */
function changedText({ aivss, low, high, severity }) {
    return `${aivss === null ? `${low.toFixed(1)}–${high.toFixed(1)}` : aivss.toFixed(1)} ${severity}`;
}
/** Which of several scores the explanation is about; null where the agent has only its own. */
function subjectText({ agent: { score } }) {
    return score.from === 'model' ? null : `The score is that of threat ${score.from.threat}, the worst.`;
}

// EXTERNAL MODULE: ./lib/report/markdown-waterfall.js
var markdown_waterfall = __webpack_require__(4794);
// EXTERNAL MODULE: ./lib/report/messages.js + 1 modules
var messages = __webpack_require__(9535);
// EXTERNAL MODULE: ./lib/report/score-change.js
var score_change = __webpack_require__(6681);
// EXTERNAL MODULE: ./lib/report/waterfall-rows.js
var waterfall_rows = __webpack_require__(7004);
;// CONCATENATED MODULE: ./lib/report/explain-markdown.js







/** A score step by step in GitHub's Markdown. */
function explainMarkdown(subject) {
    const { agent, explanation, notes } = subject;
    const { score, waterfall } = explanation;
    const about = subjectText(subject);
    const blocks = [
        `## ${(0,report_escape/* markdownText */.p7)(agent.name, 100) || (0,report_escape/* markdownText */.p7)(agent.id, 100)}: ${(0,report_escape/* markdownText */.p7)((0,score_change/* scoreText */.QO)(agent.score))}`,
        `${(0,report_escape/* markdownCode */.D9)(agent.path, 300)}, AIVSS ${score.version}.`,
        ...[...(about === null ? [] : [about]), ...(0,beside_score/* besideScore */.VP)(agent), ...notes].map((note) => (0,report_escape/* markdownText */.p7)(note)),
        '### Where the points come from',
        ...(0,waterfall_rows/* waterfallTexts */.Z)(waterfall).map((text) => (0,report_escape/* markdownText */.p7)(text)),
        (0,markdown_waterfall/* waterfallTable */.Z)(waterfall, score.version, true).join('\n'),
        '### Inputs',
        inputs(subject),
        '### Steps',
        explain_markdown_steps(explanation),
        '### One step down or up in a factor',
        'Everything else is kept.',
        neighbours(explanation),
        ...changes(explanation),
        ...wayOut(subject),
    ];
    return `${blocks.join('\n\n')}\n`;
}
function inputs(subject) {
    const rows = subject.explanation.steps
        .filter(({ formula }) => formula === null)
        .map((step) => [
        (0,report_escape/* markdownText */.p7)(step.label),
        `${knownText(step)}${claimText(subject, step)}`,
        (0,report_escape/* markdownText */.p7)(originText(subject, step), 500),
    ]);
    return table(['Input', 'Value', 'Where from'], rows);
}
function explain_markdown_steps({ steps: all }) {
    const rows = all.flatMap((step) => step.formula === null || step.worked === null
        ? []
        : [
            [
                (0,report_escape/* markdownText */.p7)(step.label),
                (0,report_escape/* markdownCode */.D9)(`${step.id} = ${step.formula}`),
                (0,report_escape/* markdownCode */.D9)(step.worked),
                knownText(step),
            ],
        ]);
    return table(['Step', 'Formula', 'In numbers', 'Value'], rows);
}
function neighbours({ neighbours: all }) {
    const step = (one) => (one === null ? '' : `${one.to} → ${outcomeText(one)}`);
    const rows = all.map(({ factor, from, down, up }) => [
        (0,report_escape/* markdownText */.p7)(inputLabel(factor)),
        valueText(from),
        step(down),
        step(up),
    ]);
    return table(['Factor', 'Now', 'Down', 'Up'], rows);
}
function changes({ singleChanges, score }) {
    if (score.highSeverity === 'none')
        return [];
    const heading = '### One change that lowers the band';
    if (singleChanges.length === 0)
        return [heading, 'None: it takes more than one.'];
    const rows = singleChanges.map((change) => [
        (0,report_escape/* markdownText */.p7)(inputLabel(change.input)),
        `${valueText(change.from)} → ${change.to}`,
        changedText(change),
    ]);
    return [heading, table(['Input', 'Change', 'Gives'], rows)];
}
function wayOut({ agent }) {
    const lines = agent.remedies.map((remedy) => `- ${(0,report_escape/* markdownText */.p7)((0,messages/* remedyText */.K1)(remedy))}`);
    return lines.length === 0 ? [] : [`### ${(0,messages/* remediesHeading */.BW)(agent)}`, lines.join('\n')];
}
/** Cells are Markdown already. */
function table(titles, rows) {
    const row = (cells) => `| ${cells.join(' | ')} |`;
    return [row(titles), row(titles.map(() => '---')), ...rows.map(row)].join('\n');
}

// EXTERNAL MODULE: ./lib/report/terminal-width.js
var terminal_width = __webpack_require__(7433);
;// CONCATENATED MODULE: ./lib/report/explain-changes.js



/** What one published step down or up in each factor would do, for a terminal. */
function neighbourBlock({ neighbours, score }, paint) {
    const step = (one) => (one === null ? '' : `${one.to} → ${outcomeText(one)}`);
    const labels = (0,terminal_width/* widest */.D3)(neighbours.map(({ factor }) => inputLabel(factor)));
    const values = (0,terminal_width/* widest */.D3)(neighbours.map(({ from }) => valueText(from)));
    const downs = (0,terminal_width/* widest */.D3)(neighbours.map(({ down }) => step(down)));
    const tone = (one, text) => {
        const moved = one === null ? 0 : (0,severity/* compareSeverity */.zK)(one.highSeverity, score.highSeverity);
        return moved === 0 ? text : paint(moved < 0 ? 'good' : 'bad', text);
    };
    const line = ({ factor, from, down, up }) => `  ${(0,terminal_width/* padToWidth */.Fg)(inputLabel(factor), labels)}  ${(0,terminal_width/* padToWidth */.Fg)(valueText(from), values)}  ${tone(down, (0,terminal_width/* padToWidth */.Fg)(step(down), downs))}  ${tone(up, step(up))}`.trimEnd();
    return [paint('strong', 'One step down or up in a factor, all else kept'), ...neighbours.map(line)];
}
/** The single changes that lower the band, for a terminal. */
function changeBlock({ singleChanges, score }, paint) {
    if (score.highSeverity === 'none')
        return [];
    const title = paint('strong', 'One change that lowers the band');
    if (singleChanges.length === 0)
        return [title, '  none: it takes more than one'];
    const labels = (0,terminal_width/* widest */.D3)(singleChanges.map(({ input }) => inputLabel(input)));
    return [
        title,
        ...singleChanges.map((change) => {
            const move = (0,terminal_width/* padToWidth */.Fg)(`${valueText(change.from)} → ${change.to}`, 12);
            return `  ${(0,terminal_width/* padToWidth */.Fg)(inputLabel(change.input), labels)}  ${move}  gives ${changedText(change)}`;
        }),
    ];
}

// EXTERNAL MODULE: ./lib/report/text-findings.js
var text_findings = __webpack_require__(9254);
// EXTERNAL MODULE: ./lib/report/waterfall-chart.js
var waterfall_chart = __webpack_require__(4969);
;// CONCATENATED MODULE: ./lib/report/explain-waterfall.js




/** Columns of a chart: fewer say nothing, more say no more. */
const [NARROWEST, WIDEST] = [8, 40];
/** A score as a waterfall for a terminal: what each term adds, the total after it, and a bar between the two. */
function waterfallBlock({ waterfall, score }, paint, columns) {
    const rows = (0,waterfall_rows/* waterfallRows */.e)(waterfall, score.version);
    const axis = (0,waterfall_chart/* axisOf */.L$)(waterfall);
    const [points, totals] = [(0,terminal_width/* widest */.D3)(rows.map((row) => row.points)), (0,terminal_width/* widest */.D3)(rows.map((row) => row.total))];
    const labels = Math.min((0,terminal_width/* widest */.D3)(rows.map(({ label }) => label)), Math.max(columns - points - totals - 8, 12));
    const left = columns - labels - points - totals - 8;
    const room = left < NARROWEST ? 0 : Math.min(left, WIDEST);
    const line = (row) => [
        `  ${(0,terminal_width/* padToWidth */.Fg)((0,terminal_width/* cutToWidth */.G1)(row.label, labels), labels)}`,
        toRight(row.points, points),
        toRight(row.total, totals),
        paint(row.lowest.points < 0 ? 'good' : 'place', (0,waterfall_chart/* chart */.bW)(row, axis, room, ' ').trimEnd()),
    ]
        .join('  ')
        .trimEnd();
    const marks = ' '.repeat(labels + points + totals + 8) + (room === 0 ? '' : (0,waterfall_chart/* ruler */.V$)(axis, room));
    return [
        paint('strong', 'Where the points come from'),
        ...(0,waterfall_rows/* waterfallTexts */.Z)(waterfall).flatMap((text) => (0,text_findings/* indented */.gu)(text, 2, columns)),
        ...(room === 0 ? [] : [paint('faint', marks)]),
        ...rows.map((row, index) => (index === rows.length - 1 ? paint('strong', line(row)) : line(row))),
    ];
}
function toRight(text, width) {
    return ' '.repeat(Math.max(width - (0,terminal_width/* widthOf */.qz)(text), 0)) + text;
}

// EXTERNAL MODULE: ./lib/report/paint.js
var report_paint = __webpack_require__(4342);
;// CONCATENATED MODULE: ./lib/report/explain-text.js










/** A score step by step for a terminal: the inputs, the formula, what adds what, and what changes would do. */
function explainText(subject, { colour, width }) {
    const { agent, explanation, notes } = subject;
    const paint = (0,report_paint/* painter */.C)(colour);
    const columns = Math.min(Math.max(width, 40), 120);
    const name = (0,report_escape/* plain */.pj)(agent.name) || (0,report_escape/* plain */.pj)(agent.id);
    const about = subjectText(subject);
    const blocks = [
        [
            `${paint('strong', (0,terminal_width/* cutToWidth */.G1)(name, columns))}`,
            paint('place', (0,report_escape/* plain */.pj)(agent.path)),
            `AIVSS ${explanation.score.version}: ${paint('strong', (0,score_change/* scoreText */.QO)(agent.score))}`,
            ...(about === null ? [] : (0,text_findings/* indented */.gu)(about, 0, columns)),
            ...(0,beside_score/* besideScore */.VP)(agent).flatMap((line) => (0,text_findings/* indented */.gu)(line, 0, columns, 2)),
            ...notes.flatMap((note) => (0,text_findings/* indented */.gu)(note, 0, columns, 2)),
        ],
        explain_text_inputs(subject, paint, columns),
        explain_text_steps(explanation, paint, columns),
        waterfallBlock(explanation, paint, columns),
        neighbourBlock(explanation, paint),
        changeBlock(explanation, paint),
        explain_text_wayOut(agent, paint, columns),
    ];
    return (0,report_escape/* withoutCommands */.Df)(blocks
        .filter((block) => block.length > 0)
        .map((block) => `${block.join('\n')}\n`)
        .join('\n'));
}
function explain_text_inputs(subject, paint, width) {
    const rows = subject.explanation.steps
        .filter(({ formula }) => formula === null)
        .map((step) => ({
        label: step.label,
        value: `${knownText(step)}${claimText(subject, step)}`,
        origin: originText(subject, step),
    }));
    const [labels, values] = [(0,terminal_width/* widest */.D3)(rows.map(({ label }) => label)), (0,terminal_width/* widest */.D3)(rows.map(({ value }) => value))];
    return [
        paint('strong', 'Inputs'),
        ...rows.map(({ label, value, origin }) => {
            const room = Math.max(width - labels - values - 6, 8);
            const line = `  ${(0,terminal_width/* padToWidth */.Fg)(label, labels)}  ${(0,terminal_width/* padToWidth */.Fg)(value, values)}`;
            return `${line}  ${paint('place', (0,terminal_width/* cutToWidth */.G1)((0,report_escape/* plain */.pj)(origin), room, 'end'))}`.trimEnd();
        }),
    ];
}
/** "aars  = gap * sum / 10 * thm" and under it the same in numbers. */
function explain_text_steps({ steps: all }, paint, width) {
    const lines = all.flatMap((step) => {
        const { id, formula, worked } = step;
        if (formula === null || worked === null)
            return [];
        const indent = (0,terminal_width/* widest */.D3)(all.filter((one) => one.formula !== null).map((one) => one.id)) + 2;
        const [first = '', ...further] = (0,text_findings/* indented */.gu)(`= ${formula}`, 0, width - indent - 2);
        return [
            `  ${(0,terminal_width/* padToWidth */.Fg)(id, indent)}${first}`,
            ...further.map((line) => ' '.repeat(indent + 4) + line),
            ...(0,text_findings/* indented */.gu)(`= ${worked}`, indent + 2, width, 2).map((line) => paint('faint', line)),
            `${' '.repeat(indent + 2)}= ${paint('strong', knownText(step))}`,
        ];
    });
    return [paint('strong', 'Steps'), ...lines];
}
function explain_text_wayOut(agent, paint, width) {
    const { remedies } = agent;
    const mark = remedies.length > 1 ? '- ' : '';
    const lines = remedies.flatMap((remedy) => (0,text_findings/* indented */.gu)(`${mark}${(0,messages/* remedyText */.K1)(remedy)}`, 2, width, 2));
    return lines.length === 0 ? [] : [paint('strong', (0,messages/* remediesHeading */.BW)(agent)), ...lines];
}

// EXTERNAL MODULE: ./lib/source/suggest.js
var suggest = __webpack_require__(6491);
// EXTERNAL MODULE: ./lib/adapters/node/arguments.js
var node_arguments = __webpack_require__(7517);
// EXTERNAL MODULE: ./lib/adapters/node/project.js
var project = __webpack_require__(2336);
// EXTERNAL MODULE: ./lib/adapters/node/commands/command.js
var command = __webpack_require__(3485);
// EXTERNAL MODULE: ./lib/adapters/node/commands/problems.js
var problems = __webpack_require__(4902);
;// CONCATENATED MODULE: ./lib/adapters/node/commands/explain.js














const options = {
    policy: {
        value: 'FILE',
        help: 'the policy; default: .github/aivss-gate.yml of the folder, or of the nearest folder above it',
    },
    format: { value: 'FORMAT', help: 'text, markdown, json', choices: ['text', 'markdown', 'json'] },
};
const explain_explain = {
    name: 'explain',
    summary: 'the score step by step: each input, what each factor adds, what changes would do',
    usage: 'FILE [AGENT]',
    details: [
        'Shows the score as the policy counts it, with the mitigation credit that is claimed and the one that counts.',
        'docs/scoring.md says what the keys of --format json mean.',
        'Exit codes: 0 explained, 2 the file is not valid.',
    ],
    options,
    examples: [
        ['aivss-gate explain docs/coder-threat-model.txt', 'every step of one score'],
        ['aivss-gate explain agents.aivss.yml triage-bot', 'one agent of a file that holds several'],
        ['aivss-gate explain bot.aivss.yml --format markdown', 'the same for a pull request or a wiki'],
    ],
    async run(argv, terminal) {
        const args = (0,node_arguments/* readArguments */.l)(argv, options, 2);
        const [file, wanted] = args.positionals;
        if (file === undefined)
            throw new user_error/* UserError */.y('usage', 'explain needs a file', 'Write aivss-gate explain FILE.');
        const { folder, policy } = await (0,project/* openProject */.U)(terminal.cwd, [file], args.text('policy'));
        const scope = { event: 'local', base: null, head: null };
        const ports = { workspace: folder.workspace, now: Date.now, progress: () => { } };
        const input = await (0,check/* gateInput */.yN)(ports, {
            policy,
            floors: [],
            toolVersion: version/* TOOL_VERSION */.w,
            scope,
            base: null,
            policyChange: null,
            gaps: [],
            baseline: await (0,baseline_file/* baselineIn */.H)(policy, folder.workspace),
            part: null,
            gate: null,
        });
        (0,single_file/* refuseGaps */.S)(input.gaps);
        const all = explainAgents(input);
        const shown = wanted === undefined ? all : all.filter((one) => one.agent.id === wanted);
        if (shown.length === 0 && all.length > 0) {
            throw new user_error/* UserError */.y('usage', `there is no agent "${wanted ?? ''}" in ${file}`, (0,suggest/* didYouMean */.a)(wanted ?? '', all.map((one) => one.agent.id)));
        }
        if (shown.length === 0 && input.problems.length === 0)
            throw new user_error/* UserError */.y('no-model', `there is no threat model in ${file}`, 'Name a threat-model file.');
        terminal.out(printed(shown, args.text('format'), terminal));
        (0,problems/* printProblems */.M)(input.problems, terminal);
        return input.problems.length === 0 ? command/* EXIT */.d.ok : command/* EXIT */.d.error;
    },
};
function printed(shown, format, terminal) {
    switch (format) {
        case 'json':
            return explainJson(shown, version/* TOOL_VERSION */.w);
        case 'markdown':
            return shown.map(explainMarkdown).join('\n');
        default:
            return shown.map((one) => explainText(one, terminal)).join('\n');
    }
}


/***/ }),

/***/ 7982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readFile),
/* harmony export */   z: () => (/* binding */ readHead)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

const NO_FOLLOW = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
/** Reads a regular file of at most `maxBytes`; links, folders and devices are named, not read. */
function readFile(path, maxBytes) {
    let stat;
    try {
        stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
    }
    catch (error) {
        return { kind: 'unreadable', reason: reasonOf(error) };
    }
    if (stat === undefined)
        return { kind: 'missing' };
    if (stat.isSymbolicLink())
        return { kind: 'link' };
    if (stat.isDirectory())
        return { kind: 'submodule' };
    if (!stat.isFile())
        return { kind: 'special' };
    let handle;
    try {
        handle = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, NO_FOLLOW);
    }
    catch (error) {
        return { kind: 'unreadable', reason: reasonOf(error) };
    }
    try {
        const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(handle);
        return size > maxBytes ? { kind: 'too-large', size } : { kind: 'bytes', bytes: readUpTo(handle, size) };
    }
    catch (error) {
        return { kind: 'unreadable', reason: reasonOf(error) };
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(handle);
    }
}
/** The first bytes of a regular file, or a text that says why it could not be read; null where none stands there. */
function readHead(path, bytes) {
    try {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false })?.isFile() !== true)
            return null;
        const handle = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, NO_FOLLOW);
        try {
            // No more room than the file needs: thousands of small ones are looked at.
            return readUpTo(handle, Math.min(bytes, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(handle).size));
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(handle);
        }
    }
    catch (error) {
        return `the file could not be read: ${reasonOf(error)}`;
    }
}
function readUpTo(handle, size) {
    const buffer = new Uint8Array(size);
    let filled = 0;
    while (filled < size) {
        const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(handle, buffer, filled, size - filled, filled);
        if (read === 0)
            break;
        filled += read;
    }
    return buffer.subarray(0, filled);
}
function reasonOf(error) {
    return error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
}


/***/ }),

/***/ 7997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ upwards),
/* harmony export */   N: () => (/* binding */ openFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _app_policy_paths_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6896);
/* harmony import */ var _app_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1523);
/* harmony import */ var _app_user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5575);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7982);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2133);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8695);








/** Files of a plain walk; what lies beyond is refused rather than left out in silence. */
const MAX_WALK = 500_000;
/**
 * Opens the files of a work tree: tracked and untracked files in git, a plain walk outside it. Nothing is executed and no
 * link is followed. `policy` is the absolute path of a policy that was named, if one was.
 *
 * @throws UserError where a path does not exist or lies in another repository
 */
function openFolder(cwd, paths, policy) {
    const targets = (paths.length === 0 ? ['.'] : paths).map((path) => target(cwd, path));
    const first = targets[0];
    if (first === undefined)
        throw new Error('there is at least the current folder');
    const top = (0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .topLevel */ .M4)(first.folder);
    const here = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(cwd);
    const root = top ??
        (targets.every((one) => isWithin(here, one.folder))
            ? here
            : commonFolder(targets.map((one) => one.folder)));
    for (const one of targets) {
        if (!isWithin(root, one.path)) {
            throw new _app_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y('path-outside', `${one.given} lies outside ${root}`, 'Check one repository at a time.');
        }
    }
    const checked = commonFolder(targets.map((one) => one.folder));
    const base = posix(root, baseFolder(root, checked, policy));
    const scopes = targets.filter((one) => one.isFolder).map((one) => posix(root, one.path));
    const named = new Set(targets.filter((one) => !one.isFolder).map((one) => posix(root, one.path)));
    const inGit = top === null ? null : (0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .listFiles */ .CS)(root, base);
    const listed = inGit === null ? null : new Set(inGit);
    const all = () => {
        const found = inGit === null
            ? scopes.flatMap((scope) => walk(root, scope))
            : inGit.filter((path) => scopes.some((scope) => isUnder(scope, path)));
        return [...new Set([...found, ...named])].toSorted();
    };
    let files = null;
    let hash = null;
    const objects = () => (hash ??= (0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .objectHash */ .G3)(root));
    return {
        root,
        inGit: inGit !== null,
        covers: (path) => named.has(path) || scopes.some((scope) => isUnder(scope, path)),
        checked,
        workspace: {
            base: base === '' ? '' : `${base}/`,
            named,
            complete: scopes.includes(base) || scopes.includes(''),
            list: () => (files ??= all()),
            // Git still lists a tracked file that was deleted.
            has: (path) => named.has(path) || ((listed === null || listed.has(path)) && existsWithoutLinks(root, path)),
            prefetch: async () => { },
            read: (path, maxBytes) => (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readFile */ .T)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path), maxBytes),
            look: async (paths, bytes, show) => {
                for (const path of paths) {
                    const head = (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readHead */ .z)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path), bytes);
                    if (head !== null)
                        show(path, head);
                }
            },
            concerns: () => true,
            identity: (path) => (0,_identity_js__WEBPACK_IMPORTED_MODULE_6__/* .identityOf */ .cu)((0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readFile */ .T)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path), _app_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.largestBytes), objects()),
        },
    };
}
function target(cwd, given) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, given);
    const stat = statOf(absolute);
    if (stat === undefined)
        throw new _app_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y('path-not-found', `${given} does not exist`, 'Name a file or folder to check; without one the current folder is checked.');
    if (stat.isDirectory()) {
        const path = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(absolute);
        return { given, path, folder: path, isFolder: true };
    }
    const folder = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(absolute));
    return {
        given,
        path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, absolute.slice((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(absolute).length).replace(/^[/\\]/, '')),
        folder,
        isFolder: false,
    };
}
/**
 * The folder in which globs and the paths in models are read: the one whose `.github` holds the policy. For a policy that
 * lies elsewhere it is the folder checked where that has a `.github`, else the root.
 */
function baseFolder(root, checked, policy) {
    if (policy !== null) {
        const holder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(policy);
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(holder) === '.github' &&
            isWithin(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(holder)) &&
            isWithin((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(holder), checked))
            return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(holder);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(checked, '.github')) ? checked : root;
    }
    return upwards(checked, root).find((at) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, _app_policy_paths_js__WEBPACK_IMPORTED_MODULE_7__/* .POLICY_PATH */ .l))) ?? root;
}
/** A folder and those above it, up to the root. */
function upwards(folder, root) {
    return folder === root || !isWithin(root, folder) ? [folder] : [folder, ...upwards((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder), root)];
}
function commonFolder(folders) {
    return folders.reduce((common, folder) => {
        let at = common;
        while (!isWithin(at, folder))
            at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at);
        return at;
    });
}
function isWithin(root, path) {
    return path === root || path.startsWith(root.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? root : root + node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
}
function isUnder(scope, path) {
    return scope === '' || path.startsWith(`${scope}/`);
}
function posix(root, path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
}
/** Regular files and links under a folder, without following links and without `.git`. */
function walk(root, under) {
    const found = [];
    const pending = [under];
    for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
        for (const entry of entriesOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder))) {
            const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
            if (entry.isDirectory()) {
                if (entry.name !== '.git')
                    pending.push(path);
            }
            else
                found.push(path);
            if (found.length > MAX_WALK) {
                throw new _app_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y('too-many-files', `more than ${MAX_WALK} files under ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, under)}`, 'Name the folder that holds the threat models.');
            }
        }
    }
    return found;
}
/** What cannot be looked into is refused rather than left out in silence. */
function entriesOf(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true });
    }
    catch (error) {
        const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
        throw new _app_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y('folder-unreadable', `the folder ${folder} could not be read: ${reason}`, 'Make it readable, or name the folder that holds the threat models.');
    }
}
/** Whether a file stands at a path of which no part is a link. */
function existsWithoutLinks(root, path) {
    const parts = path.split('/');
    return parts.every((_, index) => {
        const stat = statOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, ...parts.slice(0, index + 1)));
        return stat !== undefined && (index < parts.length - 1 ? stat.isDirectory() : true);
    });
}
/** What stands at a path, without following a link; nothing where the path is too long or cannot be reached. */
function statOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
    }
    catch {
        return undefined;
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

/***/ 4822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ readPolicyFile),
/* harmony export */   k: () => (/* binding */ policyPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _app_find_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(879);
/* harmony import */ var _app_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1523);
/* harmony import */ var _app_user_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5575);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7982);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7997);







/** Absolute path of a policy file that was named; its folder is resolved, the file itself may turn out to be a link and is then refused. */
function policyPath(cwd, given) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, given);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(absolute)))
        throw new _app_user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y('policy-unreadable', `the policy ${given} does not exist`, 'Name a policy file that can be read.');
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(absolute)), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(absolute));
}
/**
 * The policy of a folder: the one that was named, else that of the folder checked, else of the nearest folder above it, up
 * to the repository's root; null where there is none.
 */
function readPolicyFile(folder, named) {
    const path = named ??
        (0,_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .upwards */ .H)(folder.checked, folder.root)
            .map((at) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, _app_find_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .POLICY_PATH */ .l$))
            .find((at) => (0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .readFile */ .T)(at, 0).kind !== 'missing');
    if (path === undefined) {
        refuseNearMiss(folder);
        return null;
    }
    const shown = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder.root, path);
    return (0,_app_find_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .policyText */ .MJ)((0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .readFile */ .T)(path, _app_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.policyBytes), shown.startsWith('..') ? path : shown.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/'));
}
/** A policy under a name that is never read must not look as if it were in force. */
function refuseNearMiss({ root, checked }) {
    for (const at of (0,_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .upwards */ .H)(checked, root)) {
        for (const name of _app_find_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .MISPLACED_POLICIES */ .gX) {
            if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, name)))
                continue;
            throw new _app_user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y('policy-misplaced', `${name} is never read`, `Rename it to ${_app_find_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .POLICY_PATH */ .l$}, or name it with --policy.`, { path: name, line: 1, column: 1 });
        }
    }
}


/***/ }),

/***/ 2336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ openProject)
/* harmony export */ });
/* harmony import */ var _app_find_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(879);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7997);
/* harmony import */ var _policy_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4822);



/**
 * Opens the files under some paths with their policy; `policy` names one, relative to `cwd`, where it is not to be looked for.
 *
 * @throws UserError where a path or the policy cannot be read, or the policy is not valid
 */
async function openProject(cwd, paths, policy) {
    const named = policy === null ? null : (0,_policy_file_js__WEBPACK_IMPORTED_MODULE_2__/* .policyPath */ .k)(cwd, policy);
    const folder = (0,_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .openFolder */ .N)(cwd, paths, named);
    return { folder, policy: await (0,_app_find_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .effectivePolicy */ .Ci)((0,_policy_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readPolicyFile */ .B)(folder, named)) };
}


/***/ }),

/***/ 5643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ baselineOf),
/* harmony export */   H: () => (/* binding */ baselineIn)
/* harmony export */ });
/* harmony import */ var _policy_baseline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9911);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1523);
/* harmony import */ var _text_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5131);



/**
 * The findings that a policy accepts by its `baseline`; null where it names none. `read` gives a file of the commit that the
 * policy itself is from, by its path relative to the root; `base` is the folder that holds `.github`, as a workspace has it.
 * A file that is missing or cannot be read is told as a problem of the baseline, and nothing is accepted.
 */
async function baselineOf(policy, base, read) {
    if (policy.baseline === null)
        return null;
    const { value, place } = policy.baseline;
    const path = base + value;
    const broken = (problem) => ({ path, digest: null, entries: [], problems: [problem] });
    const unusable = (what) => broken({
        message: `the file ${what}`,
        help: 'Write it with "aivss-gate audit --accept", or take "baseline" out of the policy.',
        place,
    });
    const content = await read(path);
    switch (content.kind) {
        case 'missing':
            return unusable('does not exist');
        case 'link':
            return unusable('is a symbolic link, which is never followed');
        case 'submodule':
        case 'special':
            return unusable('is not a regular file');
        case 'too-large':
            return unusable(`is too large (${content.size} bytes)`);
        case 'unreadable':
            return unusable(`could not be read: ${content.reason}`);
        case 'bytes': {
            const decoded = (0,_text_file_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeText */ .g)(content.bytes, path);
            return decoded.ok
                ? (0,_policy_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .readBaseline */ .mF)({ text: decoded.text, path })
                : broken({ message: decoded.reason, help: 'Save it as UTF-8 text.', place: decoded.place });
        }
    }
}
/** The same from a work tree, for a policy that lies in it. */
async function baselineIn(policy, workspace) {
    return await baselineOf(policy, workspace.base, async (path) => {
        await workspace.prefetch([path]);
        return workspace.has(path) ? workspace.read(path, _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.baselineBytes) : { kind: 'missing' };
    });
}


/***/ }),

/***/ 6514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readNamed),
/* harmony export */   S: () => (/* binding */ refuseGaps)
/* harmony export */ });
/* harmony import */ var _discover_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3057);
/* harmony import */ var _link_listings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9821);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5575);



/**
 * Reads the models of files that were named.
 *
 * @throws UserError where there is no model in them at all
 */
async function readNamed(ports, policy) {
    const found = await (0,_discover_js__WEBPACK_IMPORTED_MODULE_0__/* .discover */ .k)(ports, policy);
    const linked = await (0,_link_listings_js__WEBPACK_IMPORTED_MODULE_1__/* .linkListings */ .W)(found.models, ports.workspace);
    const problems = [...found.problems, ...linked.problems];
    refuseGaps(found.gaps);
    if (linked.models.length === 0) {
        const [first, ...others] = problems;
        throw first === undefined
            ? new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y('no-model', 'there is no threat model in the file', 'Name a threat-model file.')
            : new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y('model-invalid', first.message, first.help, first.place, others);
    }
    return { models: linked.models, problems };
}
/** @throws UserError where a file that was named could not be read */
function refuseGaps([gap]) {
    if (gap === undefined)
        return;
    const place = { path: gap.path, line: 1, column: 1 };
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y('model-unread', gap.message, 'Name a file that can be read.', place);
}


/***/ }),

/***/ 8840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ policyDigest),
  y: () => (/* binding */ printPolicy)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./lib/policy/merge.js
var merge = __webpack_require__(9014);
// EXTERNAL MODULE: ./lib/policy/presets.js + 1 modules
var presets = __webpack_require__(5957);
;// CONCATENATED MODULE: ./lib/policy/document.js


/** A policy as a policy file would say it, complete: reading it back gives the same policy. */
function documentOf(policy) {
    const { preset, additions, scoring, coverage } = policy;
    const remote = policy.extendsRemote.map(({ value }) => value);
    const demanded = new Set(policy.require.map(({ id }) => id));
    const removed = (0,presets/* presetDemands */.IM)(preset, additions).filter((id) => !demanded.has(id));
    const ruled = new Set(policy.custom.map(({ name }) => name));
    const unruled = (0,presets/* additionRules */.U9)(additions).filter((name) => !ruled.has(name));
    return {
        version: 1,
        extends: additions.length + remote.length === 0 ? preset : [preset, ...additions, ...remote],
        models: policy.models?.map(({ value }) => value),
        ignore: policy.ignore.map(({ value }) => value),
        scoring: {
            version: scoring.version,
            assume: { cvss: scoring.assume.cvss ?? undefined, factors: { ...scoring.assume.factors } },
            'mitigation-credit': scoring.mitigationCredit,
        },
        thresholds: thresholdsOf(policy.thresholds),
        undetermined: policy.undetermined,
        require: [...policy.require.map(requirementOf), ...removed.map((id) => ({ id, level: 'off' }))],
        'evidence-paths': policy.evidencePaths?.map(({ value }) => value),
        limits: { factors: { ...policy.limits.factors } },
        review: reviewOf(policy.review),
        coverage: {
            agent: coverage.agent,
            capability: coverage.capability,
            'tool-surface': coverage.toolSurface,
        },
        rules: rulesOf(policy.rules),
        custom: [...policy.custom.map(customOf), ...unruled.map((name) => ({ name, level: 'off' }))],
        overrides: policy.overrides.map(({ paths, layer }) => ({
            paths: paths.map(({ value }) => value),
            ...demandsOf(layer),
        })),
        gate: policy.gate,
        'enforce-from': policy.enforceFrom ?? undefined,
        'allow-inputs': [...policy.allowInputs],
        'waiver-max-days': policy.waiverMaxDays,
        waivers: policy.waivers.map((waiver) => ({
            agent: waiver.agent,
            rule: waiver.rule,
            subject: waiver.subject ?? undefined,
            'up-to': waiver.upTo ?? undefined,
            why: waiver.why,
            owner: waiver.owner,
            expires: waiver.expires,
        })),
        baseline: policy.baseline?.value,
    };
}
/** What an override states. */
function demandsOf(layer) {
    const { scoring } = layer;
    return {
        scoring: whereStated({
            assume: whereStated({
                cvss: scoring.assume.cvss ?? undefined,
                factors: scoring.assume.factors && { ...scoring.assume.factors },
            }),
            'mitigation-credit': scoring.mitigationCredit,
        }),
        thresholds: whereStated(thresholdsOf(layer.thresholds)),
        undetermined: layer.undetermined,
        require: layer.require.length === 0 ? undefined : layer.require.map(requirementOf),
        limits: whereStated({ factors: layer.limits.factors && { ...layer.limits.factors } }),
        review: whereStated(reviewOf(layer.review)),
        rules: layer.rules && rulesOf(layer.rules),
        custom: layer.custom.length === 0 ? undefined : layer.custom.map(customOf),
    };
}
function thresholdsOf(thresholds) {
    return {
        fail: thresholds.fail === null ? 'none' : thresholds.fail,
        warn: thresholds.warn === null ? 'none' : thresholds.warn,
        increase: thresholds.increase === null ? 'none' : thresholds.increase,
    };
}
function reviewOf({ required, maxAgeDays, verify, }) {
    const age = maxAgeDays === undefined ? undefined : maxAgeDays === null ? 'none' : `${maxAgeDays}d`;
    return { required, 'max-age': age, verify };
}
function requirementOf(entry) {
    if ((0,merge/* isRemoval */.f)(entry))
        return { id: entry.removed, level: 'off' };
    const names = entry.mitigations.map(({ name }) => name);
    return {
        id: entry.id,
        ...(names.length === 1 ? { mitigation: names[0] } : { 'any-of': names }),
        when: entry.when?.text,
        status: [...entry.status],
        evidence: entry.evidence,
        level: entry.level ?? undefined,
    };
}
function customOf(rule) {
    if ((0,merge/* isRemoval */.f)(rule))
        return { name: rule.removed, level: 'off' };
    const { name, when, message, help, level } = rule;
    return { name, when: when.text, message, help: help ?? undefined, level };
}
function rulesOf(rules) {
    return Object.fromEntries([...rules].map(([id, { level }]) => [id, level]));
}
/** The section, or undefined where it states nothing. */
function whereStated(section) {
    return Object.values(section).some((value) => value !== undefined) ? section : undefined;
}

;// CONCATENATED MODULE: ./lib/policy/print.js




/** The complete effective policy as a policy file. Reading it back gives the same policy. */
function printPolicy(policy) {
    const body = (0,dist/* stringify */.As)(documentOf(policy), {
        version: '1.2',
        schema: 'core',
        lineWidth: 0,
        aliasDuplicateObjects: false,
    });
    return `# The complete policy that is in force, over the preset ${(0,presets/* presetText */.n$)(policy)}.\n# Digest: ${policyDigest(policy)}\n${body}`;
}
/** `sha256:<hex>` of what the policy says. Key order, formatting and comments of the file do not matter, nor how much of it a preset says. */
function policyDigest(policy) {
    const document = documentOf(policy);
    const canonical = {
        ...document,
        require: document.require?.toSorted((a, b) => compare(a.id, b.id)),
        custom: document.custom?.toSorted((a, b) => compare(a.name, b.name)),
    };
    return `sha256:${(0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify(sortKeys(canonical)))
        .digest('hex')}`;
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function sortKeys(value) {
    if (Array.isArray(value))
        return value.map(sortKeys);
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value)
        .toSorted(([a], [b]) => compare(a, b))
        .map(([key, part]) => [key, sortKeys(part)]));
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
