export const id = 301;
export const ids = [301];
export const modules = {

/***/ 4778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  score: () => (/* binding */ score)
});

// EXTERNAL MODULE: ./lib/aivss/profile-vector.js
var profile_vector = __webpack_require__(1847);
// EXTERNAL MODULE: ./lib/aivss/version.js
var aivss_version = __webpack_require__(3318);
// EXTERNAL MODULE: ./lib/app/find-policy.js
var find_policy = __webpack_require__(879);
// EXTERNAL MODULE: ./lib/app/score-file.js
var score_file = __webpack_require__(7412);
// EXTERNAL MODULE: ./lib/app/single-file.js
var single_file = __webpack_require__(6514);
// EXTERNAL MODULE: ./lib/app/user-error.js
var user_error = __webpack_require__(5575);
// EXTERNAL MODULE: ./lib/report/beside-score.js
var beside_score = __webpack_require__(3709);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
// EXTERNAL MODULE: ./lib/scoring/agent-profile.js
var agent_profile = __webpack_require__(5268);
// EXTERNAL MODULE: ./lib/adapters/node/arguments.js
var node_arguments = __webpack_require__(7517);
// EXTERNAL MODULE: ./lib/adapters/node/folder.js
var node_folder = __webpack_require__(7997);
// EXTERNAL MODULE: ./lib/adapters/node/commands/command.js
var command = __webpack_require__(3485);
// EXTERNAL MODULE: ./lib/adapters/node/commands/problems.js
var commands_problems = __webpack_require__(4902);
// EXTERNAL MODULE: ./lib/aivss/cvss-calculator.js
var cvss_calculator = __webpack_require__(8196);
// EXTERNAL MODULE: ./lib/aivss/cvss.js
var cvss = __webpack_require__(8103);
// EXTERNAL MODULE: ./lib/aivss/profile.js + 2 modules
var profile = __webpack_require__(3588);
// EXTERNAL MODULE: ./lib/aivss/severity.js
var aivss_severity = __webpack_require__(1755);
;// CONCATENATED MODULE: ./lib/adapters/node/commands/score-vector.js








/** A vector, also one without its prefix, so that its fault is told and not that there is no such file. */
const VECTOR = /^\s*\(?(?:(?:CVSS|AIVSS):|(?:[A-Z]{1,3}:[A-Z]+\/){3})/i;
/** What only metric profiles and scores of AIVSS have: their name, a metric of theirs, or two parts. */
const OF_AIVSS = /AIVSS:|AARS:|(?:^|\/)(?:LC|CP|AP|SR|EX|PT|CA|TD):|\s/i;
function isVector(text) {
    return VECTOR.test(text);
}
/** Prints the score of a vector: of a metric profile, or the base score of a CVSS v4.0 vector. */
async function scoreVector(text, json, terminal) {
    return OF_AIVSS.test(text) ? scoreOfProfile(text, json, terminal) : scoreOfCvss(text, json, terminal);
}
async function scoreOfProfile(text, json, terminal) {
    const parsed = (0,profile_vector/* parseProfile */.jZ)(text);
    if (!parsed.ok)
        throw new user_error/* UserError */.y('vector', `the vector ${parsed.reason}`, 'Write "AIVSS:1.0/LC:./CP:./AP:./SR:./EX:./PT:./CA:./TD:." or AIVSS:2.0, and before it a CVSS v4.0 vector and one blank.');
    const calculator = parsed.pair.cvss === null ? null : await (0,cvss_calculator/* loadCvssCalculator */.I)();
    const score = (0,profile/* scoreProfile */.e)(parsed.pair, calculator);
    terminal.out(json
        ? `${JSON.stringify(score, null, 2)}\n`
        : `${(0,beside_score/* profileText */.z1)({ ...score, from: 'model', timeline: null })}\n`);
    return command/* EXIT */.d.ok;
}
/** The metric profile alone, as `score --format json` prints it. */
function profileObject(profile) {
    const { version, cvss, metrics, effectClass, aivss, severity, experimental } = profile;
    return { version, cvss, metrics, effectClass, aivss, severity, experimental };
}
async function scoreOfCvss(text, json, terminal) {
    const parsed = (0,cvss/* parseCvssVector */.k)(text);
    if (!parsed.ok)
        throw new user_error/* UserError */.y('vector', `the vector ${parsed.reason}`, 'Write a complete CVSS v4.0 vector, "CVSS:4.0/AV:.../SA:...".');
    const calculator = await (0,cvss_calculator/* loadCvssCalculator */.I)();
    const base = calculator(parsed.vector);
    const severity = (0,aivss_severity/* severityOf */.xJ)(base);
    terminal.out(json
        ? `${JSON.stringify({ version: null, cvss: { base, vector: text }, severity }, null, 2)}\n`
        : `CVSS ${base.toFixed(1)} ${severity} (CVSS v4.0 base; with the ten factors it becomes an AIVSS score)\n`);
    return command/* EXIT */.d.ok;
}

;// CONCATENATED MODULE: ./lib/adapters/node/commands/score.js














const options = {
    format: { value: 'FORMAT', help: 'text, json', choices: ['text', 'json'] },
    aivss: {
        value: 'VERSION',
        help: `${aivss_version/* VERSIONS */.S8.join(', ')}, or ${profile_vector/* PROFILE_VERSIONS */.Oz.join(', ')} for a metric profile; default ${aivss_version/* DEFAULT_VERSION */.jD}`,
        choices: [...aivss_version/* VERSIONS */.S8, ...profile_vector/* PROFILE_VERSIONS */.Oz],
    },
};
const score = {
    name: 'score',
    summary: 'one score, one line: of a model, of a metric profile, or the base score of a CVSS v4.0 vector',
    usage: 'FILE|VECTOR',
    details: [
        "Prints the author's own score: what the model states and claims, with nothing assumed and no policy. What is missing gives an interval.",
        "A model's metric profile follows in a line of its own. As JSON it takes the place of the score where --aivss names its version, or where the model states none of the ten factors.",
        'Exit codes: 0 the score was printed, 2 the file or vector is not valid.',
    ],
    options,
    examples: [
        ['aivss-gate score docs/coder-threat-model.txt', 'coder 9.6 critical (AIVSS 0.8, ...)'],
        ['aivss-gate score bot.aivss.yml --aivss 0.5 --format json', 'the score object under AIVSS 0.5'],
        [
            'aivss-gate score CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N',
            'a CVSS v4.0 base score',
        ],
        [
            'aivss-gate score "CVSS:4.0/AV:N/AC:H/AT:N/PR:N/UI:N/VC:H/VI:L/VA:L/SC:H/SI:N/SA:N/E:P AIVSS:2.0/LC:D/CP:C/AP:L/SR:R/EX:W/PT:H/CA:M/TD:H"',
            'a metric profile: effect class and CVSS-BTE',
        ],
    ],
    async run(argv, terminal) {
        const args = (0,node_arguments/* readArguments */.l)(argv, options, 1);
        const subject = args.positionals[0];
        if (subject === undefined)
            throw new user_error/* UserError */.y('usage', 'score needs a file or a vector', 'Write aivss-gate score FILE.');
        const json = args.text('format') === 'json';
        if (isVector(subject))
            return scoreVector(subject, json, terminal);
        const wanted = args.text('aivss');
        const version = aivss_version/* VERSIONS */.S8.find((one) => one === wanted) ?? aivss_version/* DEFAULT_VERSION */.jD;
        const asked = profile_vector/* PROFILE_VERSIONS */.Oz.find((one) => one === wanted) ?? null;
        const folder = (0,node_folder/* openFolder */.N)(terminal.cwd, [subject], null);
        if (!folder.workspace.named.has(folder.workspace.list()[0] ?? '')) {
            throw new user_error/* UserError */.y('usage', `${subject} is a folder`, 'Name one threat-model file; "aivss-gate check" takes folders.');
        }
        const ports = { workspace: folder.workspace, now: Date.now, progress: () => { } };
        const { models, problems } = await (0,single_file/* readNamed */.M)(ports, await (0,find_policy/* effectivePolicy */.Ci)(null));
        const scores = await (0,score_file/* authorScores */.F)(models, version);
        const shown = scores
            .map((one) => show(one, wanted === null || asked !== null, asked))
            .filter((one) => asked === null || one.profile !== null);
        if (shown.length === 0) {
            throw new user_error/* UserError */.y('usage', `no metric profile of AIVSS ${asked ?? ''} is stated in ${subject}`, 'State one under "aivss:", or name the version of the one that is there.');
        }
        if (json) {
            const objects = shown.map((one) => (one.isAlone ? profileObject(one.profile) : one.scored.score));
            terminal.out(`${JSON.stringify(objects.length === 1 ? objects[0] : objects, null, 2)}\n`);
        }
        else
            for (const text of shown.flatMap(lines))
                terminal.out(`${text}\n`);
        (0,commands_problems/* printProblems */.M)(problems, terminal);
        return problems.length === 0 ? command/* EXIT */.d.ok : command/* EXIT */.d.error;
    },
};
/** The worst profile of the version that is asked for, and whether it stands alone: asked for, or with no factor beside it. */
function show(one, withProfile, asked) {
    const all = one.scored.profiles.filter(({ profile }) => asked === null || profile.version === asked);
    const profile = withProfile ? ((0,agent_profile/* worstProfile */.F)(all)?.profile ?? null) : null;
    const { factors, threats } = one.model;
    const statesFactors = Object.keys(factors).length > 0 || threats.some(({ own }) => own !== null);
    return profile !== null && (asked !== null || !statesFactors)
        ? { ...one, profile, isAlone: true }
        : { ...one, profile, isAlone: false };
}
function lines({ model, scored, profile, isAlone }) {
    const own = profile === null ? [] : [(0,report_escape/* plain */.pj)(`${model.agent.id.value} ${(0,beside_score/* profileText */.z1)(profile)}`)];
    return isAlone ? own : [line(model, scored.score), ...own];
}
function line(model, result) {
    const { aivss, severity, low, high, cvss, factorSum, thm, mf, missing, version, from } = result;
    const number = aivss === null
        ? `${low.toFixed(1)} to ${high.toFixed(1)} undetermined`
        : `${aivss.toFixed(1)} ${severity ?? ''}`;
    const parts = [
        `AIVSS ${version}`,
        `CVSS ${cvss.base === null ? 'missing' : cvss.base.toFixed(1)}`,
        `factor sum ${factorSum === null ? 'open' : String(factorSum)}`,
        `threat ×${thm}`,
        ...(version === '0.5' ? [] : [`mitigation ×${mf}`]),
        ...(from === 'model' ? [] : [`of threat ${from.threat}`]),
        ...(missing.length === 0 ? [] : [`missing: ${missing.join(', ')}`]),
    ];
    return (0,report_escape/* plain */.pj)(`${model.agent.id.value} ${number} (${parts.join(', ')})`);
}


/***/ }),

/***/ 7412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ authorScores)
/* harmony export */ });
/* harmony import */ var _scoring_agent_score_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8095);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1148);


/** The author's own score: what the models state and claim, with nothing assumed and no policy. */
async function authorScores(models, version) {
    const cvss = await (0,_check_js__WEBPACK_IMPORTED_MODULE_1__/* .calculatorFor */ .IH)(models);
    const scoring = { version, assume: { cvss: null, factors: {} }, mitigationCredit: 'declared' };
    return models.map((model) => ({ model, scored: (0,_scoring_agent_score_js__WEBPACK_IMPORTED_MODULE_0__/* .scoreAgent */ .wA)(model, scoring, new Map(), cvss) }));
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


/***/ })

};
