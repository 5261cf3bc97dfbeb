export const id = 5664;
export const ids = [5664];
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

/***/ 901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  schema: () => (/* binding */ schema_schema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(8439);
// EXTERNAL MODULE: ./lib/model/schema.js
var schema = __webpack_require__(50);
// EXTERNAL MODULE: ./lib/aivss/factors.js
var factors = __webpack_require__(7694);
// EXTERNAL MODULE: ./lib/aivss/ssvc-factors.js
var ssvc_factors = __webpack_require__(3892);
// EXTERNAL MODULE: ./lib/model/capabilities.js
var capabilities = __webpack_require__(4007);
// EXTERNAL MODULE: ./lib/model/catalogue.js
var catalogue = __webpack_require__(9572);
// EXTERNAL MODULE: ./lib/model/maestro.js
var maestro = __webpack_require__(0);
// EXTERNAL MODULE: ./lib/model/names.js
var names = __webpack_require__(1133);
;// CONCATENATED MODULE: ./lib/model/schema-words.js






const WHY = {
    says: 'Why, in your own words. A reviewer reads it.',
    examples: ['A person merges; nobody watches the run.'],
};
const STATUS = {
    'in-place': 'It works today.',
    partial: 'It covers a part of what it should.',
    planned: 'It does not work yet; "due" says until when.',
    absent: 'There is none.',
    unknown: 'Nobody knows.',
    'not-applicable': 'It makes no sense here; "how" says why.',
};
const MATURITY = {
    attacked: 'Attacks are known.',
    'proof-of-concept': 'A proof of concept exists. This holds where nothing is said.',
    poc: 'The same as proof-of-concept.',
    unreported: 'Nobody has reported one; say why.',
};
const STRENGTH = {
    none: 'Nothing is claimed. This holds where nothing is said.',
    weak: 'The same as none.',
    partial: 'Each factor that counts has a mitigation in place.',
    strong: 'Each of them is shown by evidence in the tree, and the agent is tested by attack.',
};
const EXPLOITED = {
    kev: 'It is listed in CISA KEV.',
    active: 'CISA Vulnrichment reports it as active.',
    observed: 'You have seen it yourselves.',
    poc: 'A proof of concept is public.',
    none: 'Nothing is known.',
    unresolved: 'The question is open.',
};
/** What each factor is, and what its steps mean. */
const FACTOR_WORDS = Object.fromEntries(factors/* FACTOR_IDS */.rs.map((id) => [id, factorWords(id)]));
/** What the keys of a native threat model mean, by their path. */
const MODEL_WORDS = {
    title: 'Agent threat model',
    says: 'The threat model of one or several AI agents. What it does not say is unknown, never zero.',
    keys: {
        'agent-threat-model': { says: 'The version of the format, 1. It must be the first key.', examples: [1] },
        $schema: { says: 'The schema, for editors. It is not read.', examples: ['./model.schema.json'] },
        agent: {
            says: 'The one agent of this file.',
            examples: [{ id: 'release-notes-bot', owner: '@acme/release-eng' }],
        },
        'agent.id': {
            says: 'The stable id of the agent, unique in the repository: a to z, 0 to 9 and -.',
            examples: ['release-notes-bot'],
        },
        'agent.name': { says: 'The name that people know it by.', examples: ['Release notes bot'] },
        'agent.description': {
            says: 'What it does, in a sentence.',
            examples: ['Drafts release notes from merged pull requests.'],
        },
        'agent.owner': { says: 'Who answers for the agent.', examples: ['@acme/release-eng'] },
        'agent.exposure': {
            says: 'Who can reach the agent.',
            examples: ['internal'],
            values: {
                internal: 'People of the organisation.',
                partner: 'Other organisations that are known.',
                public: 'Anybody.',
            },
        },
        'agent.artefacts': {
            says: 'The files that this model covers: exact paths of files that define an agent (path#id where one holds several), globs for others.',
            examples: [['.github/workflows/release-notes.md', '.claude/agents/notes-writer.md']],
        },
        agents: {
            says: 'Several agents. Each entry has the keys of a file with one agent.',
            examples: [[{ id: 'triage-bot', cvss: 5.3 }]],
        },
        'agents[].agent': { says: 'The agent of this entry.', examples: [{ id: 'triage-bot' }] },
        defaults: {
            says: 'With "agents": what holds for every entry that does not say otherwise.',
            examples: [{ owner: '@acme/platform', exposure: 'internal' }],
        },
        listing: {
            says: 'The path of a listing text that supplies factors, layers and description.',
            examples: ['docs/release-notes-bot.txt'],
        },
        capabilities: {
            says: 'What the agent can do. Powers that its artefacts grant and that are missing here are findings.',
            examples: [['net.fetch', { 'vcs.write': 'opens pull requests only' }]],
        },
        'capabilities[]': {
            says: 'A power, alone or with what it is used for.',
            examples: Object.keys(capabilities/* CAPABILITIES */.$),
        },
        cvss: {
            says: 'The worst that can go wrong when the agent is misled, as CVSS v4.0: a vector (best), a base score, or {base, why}.',
            examples: ['CVSS:4.0/AV:N/AC:L/AT:P/PR:L/UI:N/VC:L/VI:H/VA:N/SC:N/SI:L/SA:N', 7.1],
        },
        'cvss.base': { says: 'The base score, 0 to 10, where there is no vector.', examples: [7.1] },
        'cvss.vector': {
            says: 'A CVSS v4.0 vector. CVSS 3.1 is refused.',
            examples: ['CVSS:4.0/AV:N/AC:L/AT:P/PR:L/UI:N/VC:L/VI:H/VA:N/SC:N/SI:L/SA:N'],
        },
        'cvss.why': WHY,
        factors: {
            says: 'The agentic risk factors, 0 to 1, by the steps 0.0, 0.5 and 1.0. One that is left out is unknown, never zero.',
            examples: [{ autonomy: 0.5, tools: 0.5 }],
        },
        'factors.*': {
            says: 'A number from 0 to 1, or {value, why}.',
            examples: [0.5, { value: 0.5, why: 'A person merges.' }],
        },
        'factors.*.value': { says: 'The factor, 0 to 1.', examples: [0, 0.5, 1] },
        'factors.*.why': WHY,
        'exploit-maturity': {
            says: 'What is known of attacks on agents like this one; proof-of-concept where nothing is said.',
            examples: ['proof-of-concept'],
            values: MATURITY,
        },
        'exploit-maturity.value': {
            says: 'What is known of attacks, or a threat multiplier above 0, at most 1.5.',
            examples: ['unreported'],
            values: MATURITY,
        },
        'exploit-maturity.why': WHY,
        'mitigation-strength': {
            says: 'How strong you claim the mitigations are. The policy says whether a claim counts as it is.',
            examples: ['partial'],
            values: STRENGTH,
        },
        'mitigation-strength.value': {
            says: 'The claim, or a mitigation factor above 0, at most 1.',
            examples: ['partial'],
            values: STRENGTH,
        },
        'mitigation-strength.why': WHY,
        mitigations: {
            says: 'Controls by their id in the catalogue, each with what is true today.',
            examples: [{ sandboxing: { status: 'in-place', how: 'Runs in a container without network.' } }],
        },
        'mitigations.*': {
            says: 'A status, or a status with how and evidence.',
            examples: ['in-place', { status: 'planned', ticket: 'ACME-123', due: '2027-02-01' }],
            values: STATUS,
        },
        'mitigations.*.status': { says: 'What is true today.', examples: ['in-place'], values: STATUS },
        'mitigations.*.how': {
            says: 'How it is done here. It is needed for not-applicable.',
            examples: ['Runs in the workflow firewall container, no host mounts.'],
        },
        'mitigations.*.evidence': {
            says: 'Where it can be seen: a path, "path contains TEXT", "path#/json/pointer = VALUE", "path#L12" or an address. Only the first three prove anything.',
            examples: [
                'infra/agent.yml contains "readOnlyRootFilesystem: true"',
                ['infra/agent.yml#/spec/readOnlyRootFilesystem = true'],
            ],
        },
        'mitigations.*.ticket': { says: 'Where the work on it is tracked.', examples: ['ACME-123'] },
        'mitigations.*.due': {
            says: 'For planned ones: the day by which it is in place, YYYY-MM-DD.',
            examples: ['2027-02-01'],
        },
        threats: {
            says: 'What can go wrong, one by one.',
            examples: [[{ id: 'T1', layer: 'L3', title: 'A pull request body steers the notes writer' }]],
        },
        'threats[].id': { says: 'An id that is unique in this model.', examples: ['T1'] },
        'threats[].layer': { says: 'The MAESTRO layer, L1 to L7 or its name.', examples: Object.keys(maestro/* LAYERS */.RR) },
        'threats[].title': {
            says: 'Who does what to whom, in a sentence.',
            examples: ['A pull request body steers the notes writer'],
        },
        'threats[].cvss': {
            says: "A CVSS v4.0 base of its own. Such a threat is scored with the model's factors and multipliers, and the highest score counts.",
            examples: [6.9],
        },
        'threats[].mitigations': { says: 'Ids of the mitigations that answer it.', examples: [['sandboxing']] },
        'threats[].mitigations[]': { says: 'The id of a mitigation.', examples: (0,names/* mitigationIds */.qs)() },
        'threats[].refs': {
            says: 'Where it is described: ASI01, T6, a CVE or an address.',
            examples: [['ASI01']],
        },
        'threats[].aivss': {
            says: "The threat's metric profile of AIVSS 1.0 or 2.0, shown beside the score. Without a CVSS vector it takes the model's.",
            examples: ['AIVSS:1.0/LC:D/CP:N/AP:C/SR:X/EX:M/PT:M/CA:M/TD:M'],
        },
        layers: {
            says: 'What there is to say about each MAESTRO layer. Begin with "unknown:" to mark an honest gap.',
            examples: [{ L1: 'unknown: the platform picks the model' }],
        },
        'layers.*': {
            says: 'What there is to say about this layer.',
            examples: ['unknown: the platform picks the model'],
        },
        review: {
            says: 'Who else has read this model, and when.',
            examples: [{ by: '@acme/security', on: '2026-11-20' }],
        },
        'review.by': { says: 'Who reviewed it.', examples: ['@acme/security'] },
        'review.on': {
            says: 'The day of the review, YYYY-MM-DD. It may not lie ahead.',
            examples: ['2026-11-20'],
        },
        'review.expires': { says: 'The last day on which it holds, YYYY-MM-DD.', examples: ['2027-05-20'] },
        'review.artefacts': {
            says: 'The digest of each artefact as it was reviewed. With another content the review is stale.',
            examples: [{ '.claude/agents/notes-writer.md': `sha256:${'0'.repeat(64)}` }],
        },
        'review.artefacts.*': {
            says: 'sha256: and 64 hex digits.',
            examples: [`sha256:${'0'.repeat(64)}`],
        },
        aivss: {
            says: 'The metric profile of AIVSS 1.0 or 2.0: a vector, or {vector, ...}. It is shown beside the score and never part of it.',
            examples: ['AIVSS:1.0/LC:I/CP:N/AP:C/SR:P/EX:M/PT:M/CA:M/TD:M'],
        },
        'aivss.vector': {
            says: 'All eight metrics, X where nothing is known. A CVSS v4.0 vector and one blank may stand before it.',
            examples: ['AIVSS:1.0/LC:I/CP:N/AP:C/SR:P/EX:M/PT:M/CA:M/TD:M'],
        },
        'aivss.episodes': {
            says: 'Independent attack episodes from a clean state, in an environment like production. SR follows from 30 or more.',
            examples: [{ successes: 18, trials: 30 }],
        },
        'aivss.episodes.successes': { says: 'How many episodes succeeded.', examples: [18] },
        'aivss.episodes.trials': { says: 'How many episodes there were.', examples: [30] },
        'aivss.evidence': {
            says: 'The strongest that is known of exploitation. AIVSS 1.0 resolves E from it.',
            examples: ['poc'],
            values: EXPLOITED,
        },
        'aivss.exposed': {
            says: 'Whether it is exposed to the public; what "exposure" says where nothing is said, else yes.',
            examples: [true],
        },
        'aivss.automatable': {
            says: 'Whether an attacker can automate the attack. With impact it gives a timeline.',
            examples: [true],
        },
        'aivss.impact': {
            says: 'The technical impact of a success. With automatable it gives a timeline.',
            examples: ['partial'],
            values: {
                partial: 'Limited control, or some information.',
                total: 'Total control, or all information.',
            },
        },
        ssvc: {
            says: 'Inputs of AIVSS-SSVC. The outcome is shown beside the score.',
            examples: [{ threat: 'poc', vulnerability: 'moderate', impact: 'significant' }],
        },
        'ssvc.threat': {
            says: 'The state of exploitation.',
            examples: ['poc'],
            values: { none: 'None is known.', poc: 'A proof of concept is public.', active: 'It is exploited.' },
        },
        'ssvc.vulnerability': {
            says: 'How well the agent is protected.',
            examples: ['moderate'],
            values: { hardened: 'Well.', moderate: 'To a degree.', exposed: 'Hardly.' },
        },
        'ssvc.impact': {
            says: 'What a success does.',
            examples: ['significant'],
            values: {
                contained: 'It stays where it happens.',
                significant: 'It does real harm.',
                critical: 'It does the worst harm.',
            },
        },
        'ssvc.factors': {
            says: 'Capability factors, whole numbers from 1 to 5, another scale than that of "factors". One that is left out counts as 1.',
            examples: [{ execution_autonomy: 4, tool_authority: 3 }],
        },
    },
    names: {
        factors: FACTOR_WORDS,
        mitigations: definitions(catalogue/* CATALOGUE */.y),
        'capabilities[]': Object.fromEntries(Object.entries(capabilities/* CAPABILITIES */.$).map(([id, says]) => [id, capitalised(says)])),
        layers: Object.fromEntries(Object.entries(maestro/* LAYERS */.RR).map(([id, { name }]) => [id, `${name}.`])),
        'ssvc.factors': Object.fromEntries(ssvc_factors/* SSVC_FACTOR_IDS */.hl.map((id) => [id, `${ssvc_factors/* SSVC_FACTORS */.Nx[id].name}: ${ssvc_factors/* SSVC_FACTORS */.Nx[id].definition}.`])),
    },
    repeated: [
        ['agents[].', ''],
        ['agents[].', 'agent.'],
        ['defaults.', ''],
        ['defaults.', 'agent.'],
        ['threats[].cvss.', 'cvss.'],
        ['threats[].aivss.', 'aivss.'],
    ],
    embedded: [],
};
function factorWords(id) {
    const { name, definition, rubric } = factors/* FACTORS */.XQ[id];
    const steps = rubric['0.8'] ?? rubric['0.5'];
    const scale = steps === null ? '' : ` 0.0 ${steps[0]}; 0.5 ${steps[1]}; 1.0 ${steps[2]}.`;
    return `${name}: ${definition}.${scale}`;
}
/** Sentences from definitions, which begin in lower case. */
function definitions(table) {
    return Object.fromEntries(Object.entries(table).map(([id, { definition }]) => [id, capitalised(definition)]));
}
function capitalised(text) {
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

;// CONCATENATED MODULE: ./lib/policy/baseline-words.js
/** What the keys of a file of accepted findings mean, by their path. */
const BASELINE_WORDS = {
    title: 'aivss-gate baseline',
    says: 'Findings that somebody has accepted. Written by "aivss-gate audit --accept".',
    keys: {
        $schema: { says: 'The schema, for editors. It is not read.', examples: ['./baseline.schema.json'] },
        version: { says: 'The version of the format. It is always 1.', examples: [1] },
        acceptances: { says: 'Who accepted what, when, why and until when.' },
        'acceptances[].by': { says: 'Who accepted these findings.', examples: ['@acme/ciso'] },
        'acceptances[].on': { says: 'The day of the acceptance, YYYY-MM-DD.', examples: ['2026-11-20'] },
        'acceptances[].expires': {
            says: 'The last day on which it counts, YYYY-MM-DD.',
            examples: ['2027-02-01'],
        },
        'acceptances[].why': {
            says: 'Why this is acceptable, in ten characters or more.',
            examples: ['Known when the gate was introduced; plan in ACME-7.'],
        },
        'acceptances[].findings': { says: 'The accepted findings.' },
        'acceptances[].findings[].id': { says: 'The id of the finding.', examples: ['ag-1a2b3c4d5e6f'] },
        'acceptances[].findings[].agent': {
            says: 'The id of the agent, where the finding is about one.',
            examples: ['coder'],
        },
        'acceptances[].findings[].rule': { says: 'The id of the rule.', examples: ['required-mitigation'] },
        'acceptances[].findings[].subject': { says: 'The subject of the finding.', examples: ['sandboxing'] },
        'acceptances[].findings[].level': {
            says: 'The level that is accepted; at a higher one the finding counts.',
            examples: ['error'],
            values: { error: 'It would fail.', warn: 'It would warn.', note: 'It would be a note.' },
        },
        'acceptances[].findings[].up-to': {
            says: 'For rules about a score: above it the finding counts.',
            examples: [9.2],
        },
        'acceptances[].findings[].aivss': {
            says: 'The version of AIVSS in which up-to is a score.',
            examples: ['0.8'],
            values: { '0.5': 'AIVSS 0.5.', '0.8': 'AIVSS 0.8.', '0.9': 'AIVSS 0.9.' },
        },
        'acceptances[].findings[].content': {
            says: 'For model-invalid: what git calls the content of the file. With another content the finding counts.',
            examples: ['3b18e512dba79e4c8300dd08aeb37f8e728b8dad'],
        },
    },
    names: {},
    repeated: [],
    embedded: [],
};

// EXTERNAL MODULE: ./lib/policy/baseline.js
var baseline = __webpack_require__(9911);
// EXTERNAL MODULE: ./lib/policy/schema.js
var policy_schema = __webpack_require__(5991);
;// CONCATENATED MODULE: ./lib/policy/schema-words.js


const LEVELS = {
    error: 'The run fails.',
    warn: 'It is told, and the run stays green.',
    note: 'It is told where notes are shown.',
};
const LEVELS_OR_OFF = { ...LEVELS, off: 'Nothing is said.' };
const BANDS = {
    none: 'Switched off.',
    low: 'A score of 0.1 or above.',
    medium: 'A score of 4.0 or above.',
    high: 'A score of 7.0 or above.',
    critical: 'A score of 9.0 or above.',
};
const COVERAGE = {
    required: 'One without a model is a finding at the level of agent-uncovered.',
    optional: 'One without a model is a note.',
    ignore: 'Nothing is said.',
};
const STATUSES = {
    'in-place': 'It works today.',
    partial: 'It covers a part of what it should.',
    planned: 'It does not work yet.',
    absent: 'There is none.',
    unknown: 'Nobody knows.',
    'not-applicable': 'It makes no sense here, and the model says why.',
};
const condition = (says) => ({
    says: `${says} A CEL condition over agent, score, severity, factors, capabilities, mitigations, threats, layers, exposure, change, profile and ssvc; one that cannot be evaluated applies.`,
    examples: [
        'score >= 7.0 && factors.tools >= 0.5',
        '"net.browser" in capabilities && exposure == "public"',
        'mitigations["sandboxing"] != "in-place"',
        'change == "added"',
    ],
});
/** What the keys of a policy mean, by their path. */
const POLICY_WORDS = {
    title: 'aivss-gate policy',
    says: 'What a repository demands of the threat models of its AI agents. Everything that is not said comes from the preset.',
    keys: {
        $schema: { says: 'The schema, for editors. It is not read.', examples: ['./policy.schema.json'] },
        version: { says: 'The version of the format. It is always 1.', examples: [1] },
        extends: {
            says: 'What this policy rests on: a preset, aivss-1.0 laid over one, a floor in another repository (owner/repo/path@ref) that it may not go below, or a list of these.',
            examples: ['balanced', ['strict', 'aivss-1.0'], ['balanced', 'acme/agent-policy/aivss-gate.yml@v1']],
            values: {
                advisory: 'It only warns.',
                balanced: 'Critical scores fail, and high ones without sandboxing, human approval or audit logging.',
                strict: 'High scores fail, mitigations need evidence in the tree, and every model a review.',
                'aivss-1.0': 'The release gates of AIVSS 1.0 for metric profiles, laid over a preset.',
            },
        },
        models: {
            says: 'Globs of the files that must be threat models. They replace the built-in places, such as **/*.aivss.yml and .aivss/.',
            examples: [['agents/**/*.aivss.yml']],
        },
        ignore: {
            says: 'Globs of files that are not judged; the verdict counts them. A model that claims artefacts outside them is judged all the same.',
            examples: [['**/fixtures/**']],
        },
        scoring: { says: 'How scores are computed.', examples: [{ 'mitigation-credit': 'earned' }] },
        'scoring.version': {
            says: 'The version of AIVSS, in quotes. Scores of different versions are never compared.',
            examples: ['0.8'],
            values: {
                '0.5': 'The sum of ten factors, without mitigations.',
                '0.8': 'CVSS, ten factors, threat multiplier and mitigation factor.',
                '0.9': 'A proposal that shows an inherent and a residual score.',
            },
        },
        'scoring.assume': {
            says: 'Values that stand in for inputs that a model does not state. An agent that passes only by them passes as warn.',
            examples: [{ cvss: 7, factors: { tools: 1 } }],
        },
        'scoring.assume.cvss': {
            says: 'The CVSS base score of a model that states none, 0 to 10.',
            examples: [7],
        },
        'scoring.assume.factors': {
            says: 'Values of factors that a model does not state, 0 to 1.',
            examples: [{ tools: 1, autonomy: 1 }],
        },
        'scoring.mitigation-credit': {
            says: 'Whether a claimed mitigation strength lowers the score as it is, or only as far as the mitigations have earned it.',
            examples: ['earned'],
            values: {
                declared: 'What the author claims counts.',
                earned: 'The weaker of what is claimed and what the mitigations in place have earned.',
            },
        },
        thresholds: {
            says: 'Where a score begins to fail or to warn.',
            examples: [{ fail: 'critical', warn: 'high', increase: 0.5 }],
        },
        'thresholds.fail': {
            says: 'An agent fails at or above this band or score. none switches it off.',
            examples: ['critical', 8.5],
            values: BANDS,
        },
        'thresholds.warn': {
            says: 'An agent is a warning at or above this band or score. none switches it off.',
            examples: ['high', 6.5],
            values: BANDS,
        },
        'thresholds.increase': {
            says: 'How many points a score may rise against the base branch; more fails. none switches it off.',
            examples: [0.5, 'none'],
            values: { none: 'A rise alone never fails.' },
        },
        undetermined: {
            says: 'The level of a score that missing inputs leave open across thresholds.fail.',
            examples: ['error'],
            values: LEVELS,
        },
        require: {
            says: 'Mitigations that are demanded. An entry replaces the entry of the preset that has its id.',
            examples: [[{ id: 'sandbox-for-executors', mitigation: 'sandboxing', when: 'factors.tools >= 0.5' }]],
        },
        'require[].id': {
            says: 'A name for the demand. With the id of an entry of the preset it replaces that one.',
            examples: ['sandbox-for-executors', 'human-in-the-loop'],
        },
        'require[].mitigation': {
            says: 'The mitigation that must be in place, by an id of the catalogue.',
            examples: (0,names/* mitigationIds */.qs)(),
        },
        'require[].any-of': {
            says: 'Mitigations of which one must be in place; instead of mitigation.',
            examples: [['human-in-the-loop', 'kill-switch']],
        },
        'require[].when': condition('For which agents it is demanded; without it, for all.'),
        'require[].status': {
            says: 'The statuses that satisfy the demand; in-place alone where nothing is said.',
            examples: [['in-place'], ['in-place', 'not-applicable']],
            values: STATUSES,
        },
        'require[].evidence': {
            says: 'How strongly it has to be shown; prose where nothing is said.',
            examples: ['path'],
            values: {
                prose: 'A sentence that says so is enough.',
                stated: 'An entry with a status under "mitigations".',
                any: 'An entry with any evidence.',
                path: 'Evidence in the tree that holds.',
            },
        },
        'require[].level': {
            says: 'The level of the finding; that of the rule required-mitigation where nothing is said. off removes the demand.',
            examples: ['error', 'off'],
            values: LEVELS_OR_OFF,
        },
        'evidence-paths': {
            says: 'Globs of the files that may serve as evidence; any file where nothing is said.',
            examples: [['infra/**', '.github/**']],
        },
        limits: { says: 'Upper limits.', examples: [{ factors: { self_mod: 0.5 } }] },
        'limits.factors': {
            says: 'The highest value that a factor may have. One that a model does not state is not shown to keep it.',
            examples: [{ self_mod: 0.5 }],
        },
        review: { says: 'What is demanded of reviews.', examples: [{ required: true, 'max-age': '180d' }] },
        'review.required': { says: 'Whether every model must have been reviewed by somebody.', examples: [true] },
        'review.max-age': {
            says: 'After how many days a review is stale; none: never.',
            examples: ['180d', 'none'],
        },
        'review.verify': {
            says: 'Whether the reviewer must have approved the change. It has no effect yet: approvals are not looked up.',
            examples: ['none'],
            values: {
                none: 'The model is believed.',
                approval: 'The reviewer approved the head commit and is not its author.',
            },
        },
        coverage: {
            says: 'Which files that define agents or grant them powers need a threat model that covers them.',
            examples: [{ agent: 'required', capability: 'optional' }],
        },
        'coverage.agent': {
            says: 'Files that put an agent into service.',
            examples: ['required'],
            values: COVERAGE,
        },
        'coverage.capability': {
            says: 'Files that grant powers, such as MCP servers and permission settings.',
            examples: ['optional'],
            values: COVERAGE,
        },
        'coverage.tool-surface': { says: 'Files that offer tools.', examples: ['ignore'], values: COVERAGE },
        rules: {
            says: 'Levels of rules, by the id of the rule. "aivss-gate rules" lists them.',
            examples: [{ 'layer-uncovered': 'off', 'capability-drift': 'error' }],
        },
        'rules.*': { says: 'The level of this rule.', examples: ['warn'], values: LEVELS_OR_OFF },
        custom: {
            says: 'Rules of your own: each is a finding for every agent for which its condition holds.',
            examples: [
                [
                    {
                        name: 'no-public-browser',
                        when: '"net.browser" in capabilities && exposure == "public"',
                        message: 'Public agents may not drive a browser.',
                    },
                ],
            ],
        },
        'custom[].name': {
            says: 'The rule is called custom/<name>: a to z, 0 to 9 and -.',
            examples: ['no-public-browser'],
        },
        'custom[].when': condition('When the rule speaks.'),
        'custom[].message': {
            says: 'What is wrong; the text of the finding.',
            examples: ['Public agents may not drive a browser.'],
        },
        'custom[].help': { says: 'What to do about it.', examples: ['Use net.fetch with an allow-list.'] },
        'custom[].level': {
            says: 'The level of the finding; error where nothing is said. off removes a rule that aivss-1.0 brings.',
            examples: ['error', 'warn'],
            values: LEVELS_OR_OFF,
        },
        overrides: {
            says: 'Other demands for agents that lie wholly under some paths; later ones win. An agent that lies there only in part is judged both ways.',
            examples: [[{ paths: ['experiments/**'], thresholds: { fail: 'none' } }]],
        },
        'overrides[].paths': {
            says: 'Globs under which the model and all its artefacts must lie.',
            examples: [['experiments/**']],
        },
        'overrides[].scoring': { says: 'How scores are computed there.', examples: [{ assume: { cvss: 5 } }] },
        gate: {
            says: 'What counts where something is compared with a base, as on pull requests.',
            examples: ['new-or-worse'],
            values: {
                all: 'Every finding counts.',
                'new-or-worse': 'What was there before is shown and does not fail.',
            },
        },
        'enforce-from': {
            says: 'Before this day nothing fails, YYYY-MM-DD. The report says what would.',
            examples: ['2027-01-01'],
        },
        'allow-inputs': {
            says: 'Inputs of the Action that a workflow may set on pull requests and merge groups.',
            examples: [['paths']],
            values: {
                paths: 'Narrows what is checked.',
                policy: 'Names another policy.',
                mode: 'Chooses between check and audit.',
                gate: 'Loosens what counts.',
            },
        },
        'waiver-max-days': { says: 'How many days ahead a waiver may expire, 1 to 3650.', examples: [180] },
        waivers: {
            says: 'Findings that somebody has accepted until a day. Each covers exactly one finding.',
            examples: [
                [
                    {
                        agent: 'coder',
                        rule: 'required-mitigation',
                        subject: 'sandboxing',
                        why: 'Isolated by the workspace provider until the migration (ACME-7).',
                        owner: '@acme/ciso',
                        expires: '2027-02-01',
                    },
                ],
            ],
        },
        'waivers[].agent': { says: 'The id of the agent.', examples: ['coder'] },
        'waivers[].rule': {
            says: 'The id of the rule whose finding is accepted.',
            examples: ['required-mitigation'],
        },
        'waivers[].subject': {
            says: 'The subject of the finding as the JSON verdict prints it. It may be left out where the rule has one finding.',
            examples: ['sandboxing'],
        },
        'waivers[].up-to': {
            says: 'A score above which the waiver lapses. Rules about the score demand it.',
            examples: [9.2],
        },
        'waivers[].why': {
            says: 'Why this is acceptable, in ten characters or more.',
            examples: ['Isolated by the workspace provider until the migration (ACME-7).'],
        },
        'waivers[].owner': { says: 'Who answers for it.', examples: ['@acme/ciso'] },
        'waivers[].expires': {
            says: 'The last day on which it counts, YYYY-MM-DD, within waiver-max-days.',
            examples: ['2027-02-01'],
        },
        baseline: {
            says: 'A file of accepted findings, written by "aivss-gate audit --accept". Outside pull requests they do not fail.',
            examples: ['.github/aivss-baseline.yml'],
        },
    },
    names: { 'scoring.assume.factors': FACTOR_WORDS, 'limits.factors': FACTOR_WORDS },
    repeated: [['overrides[].', '']],
    embedded: [],
};

// EXTERNAL MODULE: ./lib/rules/registry.js + 31 modules
var registry = __webpack_require__(3857);
;// CONCATENATED MODULE: ./lib/app/explained-schema.js
/** A JSON Schema (draft 2020-12) with what its keys and values mean, as editors show it. `enumDescriptions` is an annotation that they know. */
function explainedSchema(schema, words) {
    const root = structuredClone(schema);
    if (!isNode(root))
        throw new Error('a JSON Schema is an object');
    const definitions = isNode(root['$defs']) ? root['$defs'] : {};
    const walk = { words, definitions, seen: new Set(), used: new Set(), faults: [] };
    visit(root, '', walk);
    for (const [path, one] of Object.entries(words.keys))
        if (!walk.used.has(one))
            walk.faults.push(`${path} is no key`);
    return { schema: { title: words.title, description: words.says, ...root }, faults: walk.faults };
}
/** Looks into what stands at a path: its keys, items, entries and alternatives. */
function visit(node, path, walk) {
    const target = node['$ref'];
    if (typeof target === 'string') {
        const name = target.split('/').at(-1) ?? '';
        const definition = walk.definitions[name];
        if (walk.seen.has(name) || !isNode(definition))
            return;
        walk.seen.add(name);
        visit(definition, path, walk);
        return;
    }
    const open = isNode(node['additionalProperties']) ? node['additionalProperties'] : null;
    const names = namesAt(path, walk.words);
    if (names !== null && !isNode(node['properties']))
        node['properties'] = Object.fromEntries(Object.keys(names).map((name) => [name, structuredClone(open ?? {})]));
    for (const [key, child] of Object.entries(isNode(node['properties']) ? node['properties'] : {})) {
        if (!isNode(child))
            continue;
        const says = names?.[key];
        const at = says === undefined ? join(path, key) : `${path}.*`;
        const words = wordsAt(at, walk.words);
        if (words === null && says === undefined)
            walk.faults.push(`nothing is said of ${at}`);
        annotate(child, says === undefined ? words : { ...words, says }, at, walk);
        if (words !== null)
            walk.used.add(words);
        visit(child, at, walk);
    }
    if (open !== null)
        entry(open, `${path}.*`, walk);
    if (isNode(node['items']))
        entry(node['items'], `${path}[]`, walk);
    for (const one of alternatives(node))
        visit(one, path, walk);
}
/** An item or an entry; what is said of the list or map may be enough. */
function entry(node, path, walk) {
    const words = wordsAt(path, walk.words);
    if (words !== null) {
        walk.used.add(words);
        annotate(node, words, path, walk);
    }
    visit(node, path, walk);
}
function annotate(node, words, path, walk) {
    if (words !== null) {
        node['description'] = words.says;
        if (words.examples !== undefined) {
            node['examples'] = words.examples;
            exemplify(node, words.examples, walk);
        }
    }
    explainValues(node, words?.values ?? {}, path, walk);
}
/** Where a text is one of several forms, editors look for its examples there. */
function exemplify(node, examples, walk) {
    const texts = examples.filter((one) => typeof one === 'string');
    for (const one of alternatives(definitionOf(node, walk) ?? node))
        if (one['type'] === 'string' && one['enum'] === undefined && texts.length > 0)
            one['examples'] ??= texts;
}
/** Closed sets of words: of the key itself, of its alternatives and of its items. */
function explainValues(node, values, path, walk) {
    const definition = definitionOf(node, walk);
    if (definition !== null)
        explainValues(definition, values, path, walk);
    const set = Array.isArray(node['enum']) ? node['enum'].map(String) : [];
    const one = node['const'];
    for (const value of typeof one === 'string' ? [...set, one] : set)
        if (values[value] === undefined)
            walk.faults.push(`nothing is said of ${path}: ${value}`);
    if (set.length > 0)
        node['enumDescriptions'] = set.map((value) => values[value] ?? '');
    if (typeof one === 'string')
        node['description'] = values[one];
    for (const other of alternatives(node))
        explainValues(other, values, path, walk);
    if (isNode(node['items']) && !isNode(node['items']['properties']))
        explainValues(node['items'], values, path, walk);
}
function definitionOf(node, { definitions }) {
    const target = node['$ref'];
    const definition = typeof target === 'string' ? definitions[target.split('/').at(-1) ?? ''] : undefined;
    return isNode(definition) ? definition : null;
}
function alternatives(node) {
    return ['anyOf', 'oneOf', 'allOf'].flatMap((keyword) => {
        const list = node[keyword];
        return Array.isArray(list) ? list.filter(isNode) : [];
    });
}
function wordsAt(path, words) {
    return find(path, words, (one, at) => one.keys[at] ?? null);
}
function namesAt(path, words) {
    return find(path, words, (one, at) => one.names[at] ?? null);
}
/** Looks for a path as it is, where it repeats another place, and in the format that is embedded there. */
function find(path, words, at) {
    const own = at(words, path);
    if (own !== null)
        return own;
    for (const [beginning, as] of words.repeated) {
        const found = path.startsWith(beginning) ? find(as + path.slice(beginning.length), words, at) : null;
        if (found !== null)
            return found;
    }
    for (const [beginning, other] of words.embedded)
        if (path.startsWith(beginning))
            return find(path.slice(beginning.length), other, at);
    return null;
}
function join(path, key) {
    return path === '' ? key : `${path}.${key}`;
}
function isNode(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// EXTERNAL MODULE: ./lib/app/policy-test-schema.js
var policy_test_schema = __webpack_require__(9820);
;// CONCATENATED MODULE: ./lib/app/policy-test-words.js

const policy_test_words_STATUSES = {
    fail: 'An error counts.',
    incomplete: 'Something could not be examined.',
    warn: 'A warning counts, or it passes only by an assumption. Green.',
    pass: 'Nothing above a note counts. Green.',
    'nothing-to-check': 'There is neither a model nor an agent.',
};
const SCORES = {
    none: '0.0.',
    low: '0.1 to 3.9.',
    medium: '4.0 to 6.9.',
    high: '7.0 to 8.9.',
    critical: '9.0 and above.',
    undetermined: 'Missing inputs leave it open.',
};
const STANDINGS = {
    counts: 'It counts. This holds where nothing is said.',
    existing: 'It was there before, and does not count.',
    accepted: 'A baseline accepts it.',
    waived: 'A waiver of the policy covers it.',
    fixed: 'The change has put it right.',
};
const policy_test_words_LEVELS = { error: 'The run fails.', warn: 'The run warns.', note: 'It is only told.' };
/** What the keys of a file of cases mean, by their path. Those of a model are described with the model. */
const POLICY_TEST_WORDS = {
    title: 'aivss-gate policy test',
    says: 'Examples of what a policy has to say. "aivss-gate policy test" judges them by the policy beside this file.',
    keys: {
        $schema: { says: 'The schema, for editors. It is not read.', examples: ['./policy-test.schema.json'] },
        version: { says: 'The version of the format. It is always 1.', examples: [1] },
        day: {
            says: 'The day on which cases are judged that state none, YYYY-MM-DD; today where nothing is said.',
            examples: ['2026-12-01'],
        },
        cases: { says: 'The cases. Each is judged alone.' },
        'cases[].name': {
            says: 'What the policy has to say, in words. Unique in the file.',
            examples: ['An agent that runs code outside a sandbox is stopped'],
        },
        'cases[].model': {
            says: 'A threat model in the native form, or the path of a model of this repository.',
            examples: ['agents/coder.aivss.yml'],
        },
        'cases[].path': {
            says: 'Where the model is taken to lie; a place where the policy looks for models where nothing is said. Overrides and ignored paths go by it.',
            examples: ['experiments/coder.aivss.yml'],
        },
        'cases[].files': {
            says: 'Other files, each with its text: files that define agents or grant powers, evidence.',
            examples: [{ '.claude/agents/coder.md': '---\nname: coder\ntools: Bash\n---\n' }],
        },
        'cases[].files.*': { says: 'The text of the file.', examples: ['readOnlyRootFilesystem: true'] },
        'cases[].repository-files': {
            says: 'Files of this repository that are there too, as they stand.',
            examples: [['infra/agent.yml']],
        },
        'cases[].repository-files[]': { says: 'A path without wildcards.', examples: ['infra/agent.yml'] },
        'cases[].before': {
            says: 'What the change started from. The files of the case are there too, except those that stand here with another text or as null. An empty map: the agent is new.',
            examples: [{}],
        },
        'cases[].before.files': {
            says: 'Files that had another text, or null: files that were not there.',
            examples: [{ 'infra/agent.yml': null }],
        },
        'cases[].before.files.*': { says: 'The text that it had, or null.', examples: [null] },
        'cases[].day': { says: 'The day on which this case is judged, YYYY-MM-DD.', examples: ['2026-12-01'] },
        'cases[].expect': { says: 'What has to come of it, all of it.', examples: [{ status: 'fail' }] },
        'cases[].expect.status': { says: 'The status of the verdict.', examples: ['fail'], values: policy_test_words_STATUSES },
        'cases[].expect.found': {
            says: 'Findings that must be there: the id of a rule, or more of the finding. Others may be there too.',
            examples: [['score-threshold', { rule: 'required-mitigation', subject: 'sandboxing' }]],
        },
        'cases[].expect.not-found': {
            says: 'Findings that must not be there.',
            examples: [['required-mitigation']],
        },
        'cases[].expect.score': {
            says: 'The score of the only agent: a band, a number, or the ends between which it lies.',
            examples: ['high', 7.4, { from: 7, to: 8.9 }],
            values: SCORES,
        },
        'cases[].expect.scores': {
            says: 'Where there are several agents: their scores by id.',
            examples: [{ coder: 'critical' }],
        },
        'cases[].expect.scores.*': {
            says: 'A band, a number, or {from, to}.',
            examples: ['high'],
            values: SCORES,
        },
        'cases[].expect.score.from': { says: 'The least that is possible.', examples: [7] },
        'cases[].expect.score.to': { says: 'The most that is possible.', examples: [8.9] },
        'cases[].expect.found[].rule': {
            says: 'The id of the rule; custom/<name> for a rule of the policy.',
            examples: ['required-mitigation'],
        },
        'cases[].expect.found[].level': {
            says: 'The level that it must have.',
            examples: ['error'],
            values: policy_test_words_LEVELS,
        },
        'cases[].expect.found[].agent': { says: 'The agent that it must be about.', examples: ['coder'] },
        'cases[].expect.found[].subject': {
            says: 'The subject that it must have, as the JSON verdict prints it.',
            examples: ['sandboxing'],
        },
        'cases[].expect.found[].standing': {
            says: 'Whether it counts, and if not, why; counts where nothing is said.',
            examples: ['waived'],
            values: STANDINGS,
        },
    },
    names: {},
    repeated: [
        ['cases[].before.', 'cases[].'],
        ['cases[].expect.not-found[]', 'cases[].expect.found[]'],
        ['cases[].expect.scores.*.', 'cases[].expect.score.'],
    ],
    embedded: [['cases[].model.', MODEL_WORDS]],
};

;// CONCATENATED MODULE: ./lib/app/json-schema.js











/** The ids of the rules, which the policy's own room does not know. */
const RULE_NAMES = Object.fromEntries(registry/* RULES */.y.map(({ id, summary }) => [id, sentence(summary)]));
const WITH_RULES = { ...POLICY_WORDS, names: { ...POLICY_WORDS.names, rules: RULE_NAMES } };
const FORMATS = {
    model: [schema/* modelFileSchema */.x, MODEL_WORDS],
    policy: [policy_schema/* policySchema */.w, WITH_RULES],
    baseline: [baseline/* baselineSchema */.d2, BASELINE_WORDS],
    'policy-test': [policy_test_schema/* policyTestSchema */.m, POLICY_TEST_WORDS],
};
const SCHEMA_NAMES = ['model', 'policy', 'baseline', 'policy-test'];
/** The JSON Schema (draft 2020-12) of a file format as people write it, with what its keys mean. */
function explained(name) {
    const [schema, words] = FORMATS[name];
    return explainedSchema(json_schema_processors/* toJSONSchema */.bl(schema, { io: 'input' }), words);
}
/** The same as text with a closing line break. */
function jsonSchema(name) {
    return `${JSON.stringify(explained(name).schema, null, 2)}\n`;
}
function sentence(summary) {
    return `${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`;
}

// EXTERNAL MODULE: ./lib/app/user-error.js
var user_error = __webpack_require__(5575);
// EXTERNAL MODULE: ./lib/source/suggest.js
var suggest = __webpack_require__(6491);
// EXTERNAL MODULE: ./lib/adapters/node/arguments.js
var node_arguments = __webpack_require__(7517);
// EXTERNAL MODULE: ./lib/adapters/node/commands/command.js
var command = __webpack_require__(3485);
;// CONCATENATED MODULE: ./lib/adapters/node/commands/schema.js





const schema_schema = {
    name: 'schema',
    summary: 'the JSON Schemas of the file formats',
    usage: '[NAME]',
    details: [
        `Names: ${SCHEMA_NAMES.join(', ')}. The same schemas are committed under schemas/.`,
        'Editors complete, explain and check a YAML file whose first line names its schema: "# yaml-language-server: $schema=../schemas/model.schema.json", a path relative to the file. Write the schema into your repository as below; "aivss-gate init" then names it in the files that it writes.',
    ],
    options: {},
    examples: [
        ['aivss-gate schema model', 'the schema of native threat models'],
        ['aivss-gate schema model > schemas/model.schema.json', 'for editors'],
    ],
    async run(argv, terminal) {
        const { positionals } = (0,node_arguments/* readArguments */.l)(argv, {}, 1);
        const given = positionals[0];
        if (given === undefined) {
            terminal.out(`${SCHEMA_NAMES.join('\n')}\n`);
            return command/* EXIT */.d.ok;
        }
        const name = SCHEMA_NAMES.find((one) => one === given);
        if (name === undefined)
            throw new user_error/* UserError */.y('usage', `there is no schema "${given}"`, (0,suggest/* didYouMean */.a)(given, SCHEMA_NAMES));
        terminal.out(jsonSchema(name));
        return command/* EXIT */.d.ok;
    },
};


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

/***/ 9820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ policyTestSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2311);
/* harmony import */ var _aivss_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1755);
/* harmony import */ var _model_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50);
/* harmony import */ var _policy_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5352);
/* harmony import */ var _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6472);





/** Cases of one file; each is a whole run of the gate. */
const MOST_CASES = 500;
const STANDINGS = ['counts', 'existing', 'accepted', 'waived', 'fixed'];
const STATUSES = ['fail', 'incomplete', 'warn', 'pass', 'nothing-to-check'];
/** A path relative to the folder that holds `.github`; no glob, nothing outside. */
const filePath = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    .max(500)
    .regex(/^(?!\/)(?!(?:.*\/)?\.{1,2}(?:\/|$))[^\\\n*?[\]{}]*[^\\\n*?[\]{}/]$/, {
    error: 'a path such as agents/coder.aivss.yml: with / between folders, no leading /, no .. and no wildcard',
});
/** The native form; its marker, the first key of a file, may be left out. */
const inlineModel = _model_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .modelFileSchema */ .x.partial({ 'agent-threat-model': true }).meta({ id: 'model' });
const model = zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([filePath, inlineModel]);
const content = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(1_000_000);
const repositoryFiles = zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(filePath).max(100);
const found = zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([
    _policy_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .notBlank */ .wx.max(80),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        rule: _policy_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .notBlank */ .wx.max(80),
        level: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .LEVELS */ .A).optional(),
        agent: _policy_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .notBlank */ .wx.max(200).optional(),
        subject: _policy_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .notBlank */ .wx.max(2000).optional(),
        standing: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(STANDINGS).optional(),
    }),
]);
const score = zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().min(0).max(10);
const expectedScore = zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n([..._aivss_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC, 'undetermined']),
    score,
    zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ from: score, to: score }),
]);
const expectation = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    status: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(STATUSES).optional(),
    found: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(found).min(1).max(100).optional(),
    'not-found': zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(found).min(1).max(100).optional(),
    score: expectedScore.optional(),
    scores: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(_policy_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .notBlank */ .wx.max(64), expectedScore).optional(),
})
    .superRefine((stated, context) => {
    if (Object.keys(stated).length > 0)
        return;
    context.addIssue({
        code: 'custom',
        message: 'nothing is expected',
        params: { help: 'Add "status", "found", "not-found", "score" or "scores".' },
    });
});
const side = { model: model.optional(), path: filePath.optional() };
const testCase = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    name: _policy_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .notBlank */ .wx.max(200),
    ...side,
    files: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(filePath, content).optional(),
    'repository-files': repositoryFiles.optional(),
    before: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        ...side,
        files: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(filePath, zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([content, zod__WEBPACK_IMPORTED_MODULE_3__/* ["null"] */ .chJ()])).optional(),
        'repository-files': repositoryFiles.optional(),
    })
        .optional(),
    day: _policy_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .calendarDay */ .$6.optional(),
    expect: expectation,
});
/** The examples beside a policy, `.github/aivss-gate.test.yml`, as people write them. Strict everywhere; nothing is coerced. */
const policyTestSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    $schema: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
    version: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(1),
    day: _policy_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .calendarDay */ .$6.optional(),
    cases: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(testCase).max(MOST_CASES),
});


/***/ }),

/***/ 50:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ modelFileSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2311);
/* harmony import */ var _aivss_exploit_evidence_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7619);
/* harmony import */ var _aivss_factors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7694);
/* harmony import */ var _aivss_ssvc_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7365);
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9572);
/* harmony import */ var _source_glob_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7523);
/* harmony import */ var _day_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1427);
/* harmony import */ var _maestro_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(0);








/**
 * The native threat-model file (product format 1), as people write it. Names of factors, mitigations and layers may be any
 * published alias. What each key means: `schema-words.ts`, which only editors and documents need.
 */
const text = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1).max(4000);
const day = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
    .refine(_day_js__WEBPACK_IMPORTED_MODULE_5__/* .isDay */ .N, {
    params: { help: 'Write a real calendar day as YYYY-MM-DD.' },
    error: 'not a calendar day',
})
    .meta({ pattern: String.raw `^\d{4}-\d{2}-\d{2}$` });
const path = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1).max(1000);
const factorValue = zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().min(0).max(1),
    zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ value: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().min(0).max(1), why: text.optional() }),
])
    .meta({ id: 'factor-value' });
const factors = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc(shapeOf(_aivss_factors_js__WEBPACK_IMPORTED_MODULE_0__/* .FACTORS */ .XQ, factorValue))
    .partial()
    .catchall(factorValue)
    .meta({ id: 'factors' });
const cvssVector = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1).max(400);
const cvss = zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([
    cvssVector,
    zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().min(0).max(10),
    zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        base: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().min(0).max(10).optional(),
        vector: cvssVector.optional(),
        why: text.optional(),
    }),
])
    .meta({ id: 'cvss' });
const MATURITY = ['attacked', 'proof-of-concept', 'poc', 'unreported'];
const STRENGTH = ['none', 'weak', 'partial', 'strong'];
const STATUS = ['in-place', 'partial', 'planned', 'absent', 'unknown', 'not-applicable'];
const maturityValue = zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(MATURITY), zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().gt(0).max(1.5)]);
const strengthValue = zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(STRENGTH), zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().gt(0).max(1)]);
const mitigation = zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(STATUS),
    zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        status: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(STATUS),
        how: text.optional(),
        evidence: zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([text, zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(text).max(50)]).optional(),
        ticket: text.optional(),
        due: day.optional(),
    }),
])
    .meta({ id: 'mitigation' });
const profileVector = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1).max(400);
const profile = zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([
    profileVector,
    zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        vector: profileVector,
        episodes: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ successes: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().int().min(0), trials: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().int().min(1) })
            .optional(),
        evidence: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_aivss_exploit_evidence_js__WEBPACK_IMPORTED_MODULE_6__/* .EXPLOIT_EVIDENCE */ .Q9).optional(),
        exposed: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY().optional(),
        automatable: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY().optional(),
        impact: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['partial', 'total']).optional(),
    }),
])
    .meta({ id: 'profile' });
const ssvc = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    threat: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_aivss_ssvc_js__WEBPACK_IMPORTED_MODULE_1__/* .SSVC_THREATS */ .E8),
    vulnerability: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_aivss_ssvc_js__WEBPACK_IMPORTED_MODULE_1__/* .SSVC_VULNERABILITIES */ .xA),
    impact: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_aivss_ssvc_js__WEBPACK_IMPORTED_MODULE_1__/* .SSVC_IMPACTS */ .yS),
    factors: zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5J())
        .optional()
        .meta({ additionalProperties: { type: 'integer', minimum: 1, maximum: 5 } }),
})
    .meta({ id: 'ssvc' });
const threat = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1).max(64),
    layer: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().max(80).optional(),
    title: text,
    cvss: cvss.optional(),
    mitigations: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1).max(80)).max(50).optional(),
    refs: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(text).max(50).optional(),
    aivss: profile.optional(),
})
    .meta({ id: 'threat' });
const capability = zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().max(80), zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().max(80), zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1).max(4000))])
    .meta({ id: 'capability' });
const review = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    by: text.optional(),
    on: day.optional(),
    expires: day.optional(),
    artefacts: zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(path, zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().regex(/^sha256:[0-9a-f]{64}$/)).optional(),
})
    .meta({ id: 'review' });
const mitigations = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc(shapeOf(_catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .CATALOGUE */ .y, mitigation))
    .partial()
    .catchall(mitigation)
    .meta({ id: 'mitigations' });
const layerText = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().max(20_000).meta({ id: 'layer-text' });
const layers = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc(shapeOf(_maestro_js__WEBPACK_IMPORTED_MODULE_3__/* .LAYERS */ .RR, layerText)).partial().catchall(layerText).meta({ id: 'layers' });
const agentShape = {
    id: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().regex(/^[a-z0-9][a-z0-9-]{0,63}$/, {
        error: 'a to z, 0 to 9 and -, at most 64 characters, beginning with a letter or digit',
    }),
    name: text.optional(),
    description: text.optional(),
    owner: text.optional(),
    exposure: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['internal', 'partner', 'public']).optional(),
    artefacts: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(path.superRefine(_source_glob_js__WEBPACK_IMPORTED_MODULE_7__/* .refuseCostlyGlob */ .h)).max(500).optional(),
};
const bodyShape = {
    listing: path.optional(),
    capabilities: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(capability).max(100).optional(),
    cvss: cvss.optional(),
    factors: factors.optional(),
    'exploit-maturity': zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([maturityValue, zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ value: maturityValue, why: text.optional() })])
        .optional(),
    'mitigation-strength': zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([strengthValue, zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ value: strengthValue, why: text.optional() })])
        .optional(),
    mitigations: mitigations.optional(),
    threats: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(threat).max(500).optional(),
    layers: layers.optional(),
    review: review.optional(),
    aivss: profile.optional(),
    ssvc: ssvc.optional(),
};
const agent = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej(agentShape).meta({ id: 'agent' });
const entry = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    agent: agent.optional(),
    ...zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej(agentShape).partial().shape,
    ...bodyShape,
});
const modelFileSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    'agent-threat-model': zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(1),
    $schema: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional(),
    agent: agent.optional(),
    agents: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(entry).min(1).max(5000).optional(),
    defaults: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ owner: agentShape.owner, exposure: agentShape.exposure, ...bodyShape })
        .partial()
        .optional(),
    ...bodyShape,
});
/** A zod shape with one entry per id of a table. */
function shapeOf(table, schema) {
    const shape = {};
    for (const id in table)
        shape[id] = schema;
    return shape;
}


/***/ }),

/***/ 9911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d2: () => (/* binding */ baselineSchema),
/* harmony export */   mF: () => (/* binding */ readBaseline),
/* harmony export */   xH: () => (/* binding */ ABOUT_SCORE)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2311);
/* harmony import */ var _aivss_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3318);
/* harmony import */ var _source_salvage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1964);
/* harmony import */ var _source_structured_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7326);
/* harmony import */ var _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6472);
/* harmony import */ var _schema_parts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5352);







/** The rules of which a finding is worse when the score is higher, also at the same level. */
const ABOUT_SCORE = ['score-threshold', 'score-undetermined'];
const acceptedFinding = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().regex(/^ag-[0-9a-f]{12}$/, { error: 'the id of a finding, ag- and 12 hex digits' }),
    agent: _schema_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .notBlank */ .wx.max(200).optional(),
    rule: _schema_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .notBlank */ .wx.max(80),
    subject: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().max(2000),
    level: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_6__/* .LEVELS */ .A),
    'up-to': zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().min(0).max(10).optional(),
    aivss: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(_aivss_version_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSIONS */ .S8).optional(),
    content: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().max(80).optional(),
})
    .superRefine((stated, context) => {
    const missing = ABOUT_SCORE.includes(stated.rule)
        ? ['up-to', 'aivss'].filter((key) => stated[key] === undefined)
        : stated.rule === 'model-invalid' && stated.content === undefined
            ? ['content']
            : [];
    for (const key of missing)
        context.addIssue({
            code: 'custom',
            message: `an accepted finding of ${stated.rule} needs "${key}"`,
            params: { help: 'Let "aivss-gate audit --accept" write the file; it knows the value.' },
        });
});
const acceptance = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    by: _schema_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .notBlank */ .wx.max(200),
    on: _schema_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .calendarDay */ .$6,
    expires: _schema_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .calendarDay */ .$6,
    why: _schema_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .reason */ .l.max(4000),
    findings: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(acceptedFinding).min(1),
});
/** The file of accepted findings as it is written. Strict everywhere; nothing is coerced. */
const baselineSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    $schema: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().optional(),
    version: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(1),
    acceptances: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(acceptance),
});
/** Room for some 30,000 findings. */
const MOST_WORDS = 2_000_000;
/** Reads a file of accepted findings; one fault makes all of it void. Never throws on bad data. */
function readBaseline({ text, path }) {
    const refused = (problems) => ({ path, digest: null, entries: [], problems });
    const read = (0,_source_structured_js__WEBPACK_IMPORTED_MODULE_3__/* .readStructured */ .cW)(text, path, { syntax: 'yaml', mostWords: MOST_WORDS });
    if (!read.ok)
        return refused(read.problems);
    const { value, problems, placeOf } = (0,_source_salvage_js__WEBPACK_IMPORTED_MODULE_2__/* .salvage */ .a)(baselineSchema, read.source);
    if (value === null || problems.length > 0)
        return refused(problems);
    const entries = value.acceptances.flatMap(({ by, on, expires, why, findings }, index) => findings.map((stated, position) => ({
        id: stated.id,
        agent: stated.agent ?? null,
        rule: stated.rule,
        subject: stated.subject,
        level: stated.level,
        upTo: stated['up-to'] ?? null,
        aivss: stated.aivss ?? null,
        content: stated.content ?? null,
        on,
        by,
        why,
        expires,
        place: placeOf(['acceptances', index, 'findings', position]),
    })));
    const twice = repeated(entries);
    return twice.length > 0
        ? refused(twice)
        : { path, digest: `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex')}`, entries, problems: [] };
}
function repeated(entries) {
    const first = new Map();
    return entries.flatMap((one) => {
        const earlier = first.get(one.id);
        if (earlier === undefined) {
            first.set(one.id, one);
            return [];
        }
        const message = `the finding ${one.id} is accepted twice`;
        return [{ message, help: `Keep one; the other stands on line ${earlier.place.line}.`, place: one.place }];
    });
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
