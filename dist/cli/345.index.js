export const id = 345;
export const ids = [345];
export const modules = {

/***/ 3506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JH: () => (/* binding */ GATES),
/* harmony export */   L3: () => (/* binding */ EVIDENCE_STRENGTHS),
/* harmony export */   MT: () => (/* binding */ COVERAGE_DEMANDS),
/* harmony export */   S7: () => (/* binding */ REVIEW_VERIFICATIONS),
/* harmony export */   WV: () => (/* binding */ ADDITIONS),
/* harmony export */   bI: () => (/* binding */ MITIGATION_CREDITS),
/* harmony export */   fG: () => (/* binding */ PRESETS),
/* harmony export */   rn: () => (/* binding */ GUARDED_INPUTS)
/* harmony export */ });
const PRESETS = ['advisory', 'balanced', 'strict'];
/** Presets that only add demands and rules; each is laid over one of the others. */
const ADDITIONS = ['aivss-1.0'];
const MITIGATION_CREDITS = ['declared', 'earned'];
/** Strengths of evidence, weakest first. */
const EVIDENCE_STRENGTHS = ['prose', 'stated', 'any', 'path'];
const REVIEW_VERIFICATIONS = ['none', 'approval'];
const COVERAGE_DEMANDS = ['required', 'optional', 'ignore'];
const GATES = ['all', 'new-or-worse'];
/** Inputs of the Action that a workflow may set on pull requests only by leave of the trusted policy. */
const GUARDED_INPUTS = ['paths', 'policy', 'mode', 'gate'];


/***/ }),

/***/ 5352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ calendarDay),
/* harmony export */   TI: () => (/* binding */ glob),
/* harmony export */   WZ: () => (/* binding */ extendsEntry),
/* harmony export */   XB: () => (/* binding */ baselinePath),
/* harmony export */   bD: () => (/* binding */ waiverNeedsCeiling),
/* harmony export */   ez: () => (/* binding */ REMOTE_POLICY),
/* harmony export */   gV: () => (/* binding */ globs),
/* harmony export */   kb: () => (/* binding */ oneOfTwo),
/* harmony export */   l: () => (/* binding */ reason),
/* harmony export */   sn: () => (/* binding */ factorMap),
/* harmony export */   wx: () => (/* binding */ notBlank)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2311);
/* harmony import */ var _aivss_factors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7694);
/* harmony import */ var _model_day_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1427);
/* harmony import */ var _source_glob_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7523);
/* harmony import */ var _source_suggest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6491);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3506);






/** The pieces of the policy schema that need more than a type: texts, globs, days, factor maps, `extends`. */
/** A text that says something. */
const notBlank = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/\S/, { error: 'a text that is not empty' });
/** A text of ten characters or more, blanks around it not counted. */
const reason = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/\S[\s\S]{8,}\S/, { error: 'a reason of at least 10 characters' });
/** A glob relative to the folder that holds `.github`. `!` is refused because it would turn the pattern into its opposite. */
const glob = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .max(500)
    .regex(/^(?![/!])(?!(?:.*\/)?\.\.(?:\/|$))[^\\\n]*[^\\\s]$/, {
    error: 'a glob such as agents/**/*.yml: with / between folders, no leading / or !, no .. and no backslash',
})
    .superRefine(_source_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseCostlyGlob */ .h);
const globs = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(glob);
/** A path to a file of accepted findings; no glob. */
const baselinePath = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .max(500)
    .regex(/^(?!\/)(?!(?:.*\/)?\.{1,2}(?:\/|$))[^\\\n*?[\]{}]+\.ya?ml$/, {
    error: 'a path such as .github/aivss-baseline.yml: with / between folders, no leading / and no ..',
})
    .meta({
    description: 'A file of accepted findings, written by "aivss-gate audit --accept": outside pull requests they do not fail.',
    examples: ['.github/aivss-baseline.yml'],
});
const calendarDay = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .refine(_model_day_js__WEBPACK_IMPORTED_MODULE_4__/* .isDay */ .N, {
    params: { help: 'Write a real calendar day as YYYY-MM-DD.' },
    error: 'not a calendar day',
})
    .meta({ pattern: String.raw `^\d{4}-\d{2}-\d{2}$`, examples: ['2027-02-01'] });
/** `owner/repo/path@ref`, by GitHub's own rules for owners and repositories; a path without `..`, and a branch, tag or commit. */
const REMOTE_POLICY = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})\/(?!\.{1,2}\/)[A-Za-z0-9._-]{1,100}(?:\/(?!\.{1,2}[/@])[A-Za-z0-9._-]+)+@(?!.*(?:\.\.|\/\/))[A-Za-z0-9](?:[A-Za-z0-9._/-]{0,253}[A-Za-z0-9])?$/;
const NAMED = [..._policy_js__WEBPACK_IMPORTED_MODULE_5__/* .PRESETS */ .fG, ..._policy_js__WEBPACK_IMPORTED_MODULE_5__/* .ADDITIONS */ .WV];
const extendsEntry = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .max(500)
    .superRefine((text, context) => {
    if (NAMED.includes(text) || REMOTE_POLICY.test(text))
        return;
    context.addIssue({
        code: 'custom',
        message: `"${text.slice(0, 100)}" is neither a preset nor a policy in another repository`,
        params: {
            help: /[/@]/.test(text)
                ? 'Write owner/repo/path@ref, for example acme/policies/aivss-gate.yml@v1; the ref is required.'
                : (0,_source_suggest_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(text, NAMED),
        },
    });
})
    .meta({ anyOf: [{ enum: NAMED }, { pattern: REMOTE_POLICY.source }] });
/** Factor names to values from 0 to 1; any published spelling, each factor once. */
const factorMap = zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).max(1))
    .superRefine((map, context) => {
    const spellings = new Map();
    for (const name of Object.keys(map)) {
        const id = (0,_aivss_factors_js__WEBPACK_IMPORTED_MODULE_0__/* .factorFromName */ .zJ)(name);
        const earlier = id === null ? undefined : spellings.get(id);
        if (id !== null)
            spellings.set(id, name);
        if (id !== null && earlier === undefined)
            continue;
        context.addIssue({
            code: 'custom',
            path: [name],
            message: id === null ? 'not a risk factor' : `"${earlier}" and "${name}" both mean ${id}`,
            params: { help: id === null ? (0,_source_suggest_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(name, _aivss_factors_js__WEBPACK_IMPORTED_MODULE_0__/* .FACTOR_IDS */ .rs) : 'Keep one of the two.' },
        });
    }
})
    .meta({
    properties: Object.fromEntries(_aivss_factors_js__WEBPACK_IMPORTED_MODULE_0__/* .FACTOR_IDS */ .rs.map((id) => [id, { description: _aivss_factors_js__WEBPACK_IMPORTED_MODULE_0__/* .FACTORS */ .XQ[id].definition }])),
});
/** A demand names its mitigation in exactly one way; only `{id, level: off}` names none. */
function oneOfTwo(demand, context) {
    if (demand.mitigation !== undefined && demand['any-of'] !== undefined)
        context.addIssue({
            code: 'custom',
            path: ['any-of'],
            message: '"mitigation" and "any-of" stand in one entry',
            params: { help: 'Keep one of the two; "any-of" alone takes a list of which one must be in place.' },
        });
    if (demand.mitigation === undefined && demand['any-of'] === undefined && demand.level !== 'off')
        context.addIssue({
            code: 'custom',
            message: `"${demand.id}" demands no mitigation`,
            params: {
                help: 'Add "mitigation" or "any-of". An entry replaces the preset\'s entry of that id as a whole; only "level: off" goes without.',
            },
        });
}
const ABOUT_A_SCORE = ['score-threshold', 'score-increase'];
/** Without a ceiling a waiver of a score would go on covering the agent however bad it gets. */
function waiverNeedsCeiling(waiver, context) {
    if (!ABOUT_A_SCORE.includes(waiver.rule) || waiver['up-to'] !== undefined)
        return;
    context.addIssue({
        code: 'custom',
        message: `a waiver of ${waiver.rule} needs "up-to"`,
        params: {
            help: 'Add "up-to" with the score that you accept; without it the waiver would also cover a worse score.',
        },
    });
}


/***/ }),

/***/ 5991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ policySchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2311);
/* harmony import */ var _aivss_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1755);
/* harmony import */ var _aivss_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3318);
/* harmony import */ var _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6472);
/* harmony import */ var _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5352);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3506);






const STATUSES = ['in-place', 'partial', 'planned', 'absent', 'unknown', 'not-applicable'];
const level = zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .LEVELS */ .A);
const levelOrOff = zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n([..._verdict_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .LEVELS */ .A, 'off']);
const score = zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().min(0).max(10);
const threshold = zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_aivss_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC), score]);
const condition = _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .notBlank */ .wx.max(4000).meta({
    description: 'A CEL condition over agent, score, severity, factors, capabilities, mitigations, threats, layers, exposure, change, profile and ssvc. One that cannot be evaluated applies.',
    examples: ['score >= 7.0 && factors.tools >= 0.5', '"net.browser" in capabilities && exposure == "public"'],
});
const assume = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    cvss: score.optional().describe('CVSS base score for models that state none.'),
    factors: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .factorMap */ .sn.optional().describe('Values for factors that a model does not state, 0 to 1.'),
})
    .describe('What stands in for missing inputs. A model that passes only by an assumption passes as warn.');
const mitigationCredit = zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_policy_js__WEBPACK_IMPORTED_MODULE_5__/* .MITIGATION_CREDITS */ .bI)
    .describe('declared: what the author claims counts. earned: no more than the mitigations in place have earned.');
const thresholds = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    fail: threshold
        .optional()
        .describe('An agent at or above this band or score fails; none switches it off.')
        .meta({ examples: ['critical', 8.5] }),
    warn: threshold
        .optional()
        .describe('An agent at or above this band or score is a warning; none switches it off.'),
    increase: zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('none'), score])
        .optional()
        .describe('A rise against the base branch above this many points fails; none switches it off.'),
})
    .describe('Where a score begins to fail or warn: a band (critical, high, medium, low) or a number 0 to 10.');
const undetermined = level.describe('The level where missing inputs leave the score open across "fail".');
const requirement = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    id: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .notBlank */ .wx.max(80).describe('Name of the demand; an entry with the id of a preset entry replaces it.'),
    mitigation: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .notBlank */ .wx.max(80).optional().describe('The mitigation that must be in place.'),
    'any-of': zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .notBlank */ .wx.max(80))
        .min(1)
        .optional()
        .describe('Mitigations of which one must be in place.'),
    when: condition.optional(),
    status: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(STATUSES))
        .min(1)
        .optional()
        .describe('Statuses that satisfy the demand; default [in-place].'),
    evidence: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_policy_js__WEBPACK_IMPORTED_MODULE_5__/* .EVIDENCE_STRENGTHS */ .L3)
        .optional()
        .describe('How strongly it must be shown: prose (default), stated (an entry with a status), any (any evidence), path (evidence in the tree that holds).'),
    level: levelOrOff
        .optional()
        .describe('Level of the finding; default: the level of the rule required-mitigation. off removes the demand.'),
})
    .superRefine(_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOfTwo */ .kb)
    .meta({
    examples: [{ id: 'sandbox-for-executors', mitigation: 'sandboxing', when: 'factors.tools >= 0.5' }],
});
const require = zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(requirement).describe('Demanded mitigations, by id.');
const limits = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ factors: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .factorMap */ .sn.optional().describe('The highest value that a factor may have.') })
    .describe('Upper limits.');
const review = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    required: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().optional().describe('Whether every model must have been reviewed.'),
    'max-age': zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .regex(/^(?:\d{1,5}d|none)$/, { error: 'a number of days such as 180d, or none' })
        .optional()
        .meta({
        description: 'After so many days a review is stale; none: never.',
        examples: ['180d', 'none'],
    }),
    verify: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_policy_js__WEBPACK_IMPORTED_MODULE_5__/* .REVIEW_VERIFICATIONS */ .S7)
        .optional()
        .describe('approval: the reviewer approved the head commit and is not its author.'),
})
    .describe('What is demanded of reviews.');
const demand = zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_policy_js__WEBPACK_IMPORTED_MODULE_5__/* .COVERAGE_DEMANDS */ .MT);
const coverage = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    agent: demand.optional().describe('Artefacts that define an agent.'),
    capability: demand.optional().describe('Artefacts that grant powers.'),
    'tool-surface': demand.optional().describe('Artefacts that offer tools.'),
})
    .describe('Which artefacts need a model that covers them.');
const rules = zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .notBlank */ .wx.max(80), levelOrOff)
    .meta({ description: 'Levels of rules, by rule id.', examples: [{ 'layer-uncovered': 'off' }] });
const customRule = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .regex(/^[a-z0-9][a-z0-9-]{0,63}$/, { error: 'a to z, 0 to 9 and -, beginning with a letter or digit' })
        .describe('The rule is called custom/<name>.'),
    when: condition.optional(),
    message: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .notBlank */ .wx.max(1000).optional().describe('What is wrong; the text of the finding.'),
    help: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .notBlank */ .wx.max(2000).optional().describe('What to do about it.'),
    level: levelOrOff.optional().describe('Default error; off removes the rule.'),
})
    .superRefine((rule, context) => {
    if (rule.level === 'off')
        return;
    for (const key of ['when', 'message'])
        if (rule[key] === undefined)
            context.addIssue({
                code: 'custom',
                message: `"${key}" is missing`,
                params: { help: `Add "${key}"; only a rule with "level: off" goes without.` },
            });
});
const custom = zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(customRule).describe('Rules of your own: a finding where the condition holds.');
const override = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    paths: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .globs */ .gV.min(1).describe('Agents whose model and artefacts all lie under these globs.'),
    scoring: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ assume: assume.optional(), 'mitigation-credit': mitigationCredit.optional() }),
    thresholds,
    undetermined,
    require,
    limits,
    review,
    rules,
    custom,
})
    .partial({
    scoring: true,
    thresholds: true,
    undetermined: true,
    require: true,
    limits: true,
    review: true,
    rules: true,
    custom: true,
});
const waiver = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    agent: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .notBlank */ .wx.max(200).describe('Id of the agent.'),
    rule: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .notBlank */ .wx.max(80).describe('Id of the rule whose finding is accepted.'),
    subject: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .notBlank */ .wx.max(500).optional().describe('Subject of the finding, for example a mitigation.'),
    'up-to': score
        .optional()
        .describe('For rules about a score: the waiver lapses when the score rises above it.'),
    why: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .reason */ .l.max(4000).describe('Why this is acceptable, in at least 10 characters.'),
    owner: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .notBlank */ .wx.max(200).describe('Who answers for it.'),
    expires: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .calendarDay */ .$6.describe('The last day on which the waiver counts, YYYY-MM-DD.'),
})
    .superRefine(_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .waiverNeedsCeiling */ .bD);
/** The policy file, `.github/aivss-gate.yml`, as people write it. Strict everywhere; nothing is coerced. */
const policySchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    $schema: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional().describe('For editors; not read.'),
    version: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(1).describe('Version of the policy format.'),
    extends: zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .extendsEntry */ .WZ, zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .extendsEntry */ .WZ).min(1)])
        .optional()
        .describe('A preset (advisory, balanced, strict), aivss-1.0 laid over one, a floor (owner/repo/path@ref), or a list of them.'),
    models: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .globs */ .gV.min(1).optional().describe('Where threat models lie; replaces the built-in list.'),
    ignore: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .globs */ .gV.optional().describe('Files that are not looked at.'),
    scoring: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        version: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_aivss_version_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSIONS */ .S8)
            .optional()
            .describe('AIVSS version, in quotes; scores of different versions are never compared.'),
        assume: assume.optional(),
        'mitigation-credit': mitigationCredit.optional(),
    })
        .optional()
        .describe('How scores are computed.'),
    thresholds: thresholds.optional(),
    undetermined: undetermined.optional(),
    require: require.optional(),
    'evidence-paths': zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .glob */ .TI).min(1).optional().describe('Where evidence may lie; default: anywhere.'),
    limits: limits.optional(),
    review: review.optional(),
    coverage: coverage.optional(),
    rules: rules.optional(),
    custom: custom.optional(),
    overrides: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(override).optional().describe('Other demands for agents under some paths.'),
    gate: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_policy_js__WEBPACK_IMPORTED_MODULE_5__/* .GATES */ .JH)
        .optional()
        .describe('new-or-worse: on pull requests only findings that the change brings fail.'),
    'enforce-from': _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .calendarDay */ .$6.optional().describe('Before this day nothing fails, YYYY-MM-DD.'),
    'allow-inputs': zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_policy_js__WEBPACK_IMPORTED_MODULE_5__/* .GUARDED_INPUTS */ .rn))
        .optional()
        .describe('Inputs of the Action that a workflow may set on pull requests.'),
    'waiver-max-days': zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig()
        .int()
        .min(1)
        .max(3650)
        .optional()
        .describe('How far ahead a waiver may expire, in days.'),
    waivers: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(waiver).optional().describe('Accepted findings: reason, owner, expiry date.'),
    baseline: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .baselinePath */ .XB.optional(),
})
    .meta({
    title: 'aivss-gate policy',
    description: 'What a repository demands of the threat models of its AI agents.',
    examples: [{ version: 1, extends: 'balanced' }],
});


/***/ }),

/***/ 9903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   ml: () => (/* binding */ shorten)
/* harmony export */ });
/* unused harmony export name */
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6491);

/** Problems that are told of one document. */
const MAX_PROBLEMS = 50;
/** Checks data against a schema; every disagreement becomes a problem at its place, unknown keys with a suggestion. */
function decode(schema, source) {
    const result = schema.safeParse(source.data);
    if (result.success)
        return { ok: true, value: result.data };
    const paths = new Map();
    for (const issue of result.error.issues) {
        for (const problem of describe(issue, [], schema, source))
            paths.set(problem, issue.path);
        if (paths.size >= MAX_PROBLEMS)
            break;
    }
    return { ok: false, problems: [...paths.keys()].slice(0, MAX_PROBLEMS), paths };
}
function describe(issue, prefix, schema, source) {
    const path = [...prefix, ...issue.path];
    const where = name(path);
    if (issue.code === 'unrecognized_keys') {
        const known = knownKeys(schema, path);
        return issue.keys.slice(0, MAX_PROBLEMS).map((key) => ({
            message: `unknown key "${shorten(key)}"${path.length > 0 ? ` in ${where}` : ''}`,
            help: (0,_suggest_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(key, known),
            place: source.placeOf([...path, key]),
        }));
    }
    if (issue.code === 'invalid_union') {
        const branch = likelyBranch(issue.errors);
        if (branch !== null)
            return branch.flatMap((inner) => describe(inner, path, schema, source));
        const expected = [...new Set(issue.errors.flatMap((errors) => errors.map((error) => expectation(error))))];
        return [
            {
                message: `${where} is ${kind(valueAt(source.data, path))}`,
                help: `Expected ${expected.join(', or ')}.`,
                place: source.placeOf(path),
            },
        ];
    }
    const isMissing = valueAt(source.data, path) === undefined;
    if (isMissing && (issue.code === 'invalid_type' || issue.code === 'invalid_value')) {
        const expected = issue.code === 'invalid_type' ? issue.expected : issue.values.map(String).join(' or ');
        return [
            {
                message: `${where} is missing`,
                help: `Add "${String(path.at(-1) ?? '')}": expected ${expected}.`,
                place: source.placeOf(path),
            },
        ];
    }
    if (issue.code === 'invalid_value') {
        const value = valueAt(source.data, path);
        const known = issue.values.map(String);
        const sameText = issue.values.find((one) => one !== value && String(one) === String(value));
        if (sameText !== undefined)
            return [
                {
                    message: `${where} is ${kind(value)}`,
                    help: typeof sameText === 'string'
                        ? `Write it in quotes: "${sameText}".`
                        : `Write it without quotes: ${String(sameText)}.`,
                    place: source.placeOf(path),
                },
            ];
        const near = typeof value === 'string' ? (0,_suggest_js__WEBPACK_IMPORTED_MODULE_0__/* .suggestion */ .h)(value, known) : null;
        return [
            {
                message: `${where} is ${kind(value)}`,
                help: `${near === null ? '' : `Did you mean "${near}"? `}Expected ${known.length === 1 ? '' : 'one of '}${known.join(', ')}.`,
                place: source.placeOf(path),
            },
        ];
    }
    if (issue.code === 'custom')
        return [
            {
                message: `${where}: ${issue.message}`,
                help: String(issue.params?.['help'] ?? 'Correct this value.'),
                place: source.placeOf(path),
            },
        ];
    return [
        {
            message: `${where} is ${kind(valueAt(source.data, path))}`,
            help: `Expected ${expectation(issue)}.`,
            place: source.placeOf(path),
        },
    ];
}
/** Of a union, the alternative that the author most likely meant: the one whose own kind matches and only its content is wrong. */
function likelyBranch(errors) {
    const inside = errors.filter((issues) => issues.length > 0 && issues.every((issue) => issue.code !== 'invalid_type' || issue.path.length > 0));
    const sorted = inside
        .filter((issues) => issues.some((issue) => issue.path.length > 0 || issue.code === 'unrecognized_keys' || issue.code === 'custom'))
        .toSorted((a, b) => a.length - b.length);
    return sorted[0] ?? (inside.length === 1 ? (inside[0] ?? null) : null);
}
function expectation(issue) {
    switch (issue.code) {
        case 'invalid_type':
            return issue.expected === 'record' || issue.expected === 'object'
                ? 'a map'
                : issue.expected === 'array'
                    ? 'a list'
                    : `a ${issue.expected}`;
        case 'too_small':
            return issue.origin === 'number'
                ? `a number of at least ${String(issue.minimum)}`
                : `at least ${String(issue.minimum)} ${issue.origin === 'string' ? 'characters' : 'entries'}`;
        case 'too_big':
            return issue.origin === 'number'
                ? `a number of at most ${String(issue.maximum)}`
                : `at most ${String(issue.maximum)} ${issue.origin === 'string' ? 'characters' : 'entries'}`;
        case 'invalid_value':
            return `one of ${issue.values.map(String).join(', ')}`;
        default:
            return issue.message;
    }
}
/** `factors.tools`, `threats[2].layer`, `the document`. */
function name(path) {
    if (path.length === 0)
        return 'the document';
    return path
        .map((part, index) => typeof part === 'number' ? `[${part}]` : `${index === 0 ? '' : '.'}${shorten(String(part))}`)
        .join('');
}
function kind(value) {
    if (value === null || value === undefined)
        return 'empty';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'a map';
    return typeof value === 'string'
        ? `"${shorten(value)}"`
        : typeof value === 'number' || typeof value === 'boolean'
            ? String(value)
            : typeof value;
}
function shorten(text) {
    return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
function valueAt(data, path) {
    let value = data;
    for (const part of path) {
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part))
            return undefined;
        value = Reflect.get(value, part);
    }
    return value;
}
/** The keys that the schema knows at a path, over all alternatives of a union. */
function knownKeys(schema, path) {
    let schemas = unwrap(schema);
    for (const part of path)
        schemas = schemas.flatMap((one) => step(one, part)).flatMap(unwrap);
    return [...new Set(schemas.flatMap((one) => Object.keys(shapeOf(one) ?? {})))];
}
function unwrap(schema) {
    const definition = schema._zod.def;
    const inner = Reflect.get(definition, 'innerType') ?? Reflect.get(definition, 'in');
    if (isSchema(inner))
        return unwrap(inner);
    const options = Reflect.get(definition, 'options');
    if (Array.isArray(options))
        return options.filter(isSchema).flatMap(unwrap);
    return [schema];
}
function step(schema, part) {
    const definition = schema._zod.def;
    const candidates = typeof part === 'number'
        ? [Reflect.get(definition, 'element')]
        : [
            Reflect.get(shapeOf(schema) ?? {}, part) ??
                Reflect.get(definition, 'catchall') ??
                Reflect.get(definition, 'valueType'),
        ];
    return candidates.filter(isSchema);
}
function shapeOf(schema) {
    const shape = Reflect.get(schema._zod.def, 'shape');
    return typeof shape === 'object' && shape !== null ? { ...shape } : null;
}
function isSchema(value) {
    return typeof value === 'object' && value !== null && '_zod' in value;
}


/***/ }),

/***/ 7523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ refuseCostlyGlob)
/* harmony export */ });
/** Wildcards of one folder or file name, and `**` of one glob. Each further one multiplies the time that a hostile name costs. */
const MOST_IN_A_NAME = 2;
const MOST_GLOBSTARS = 3;
/** Why a glob is refused that could take time out of proportion on a name that was made for it; null where it is fine. */
function costOfGlob(glob) {
    if (/[+*]\(/.test(glob))
        return 'repeated groups such as +(a|b) are not taken';
    const names = glob.split('/');
    if (names.filter((name) => name === '**').length > MOST_GLOBSTARS)
        return `it has more than ${MOST_GLOBSTARS} "**"`;
    const crowded = names.find((name) => name !== '**' && (name.match(/\*+/g)?.length ?? 0) > MOST_IN_A_NAME);
    return crowded === undefined ? null : `"${crowded}" has more than ${MOST_IN_A_NAME} "*"`;
}
/** For a schema: refuses such a glob, and leaves any other text to those who know what it should be. */
function refuseCostlyGlob(text, context) {
    const cost = costOfGlob(text);
    if (cost === null)
        return;
    context.addIssue({
        code: 'custom',
        message: `the glob is too costly: ${cost}`,
        params: { help: 'Write a simpler glob, or two that say the same.' },
    });
}


/***/ }),

/***/ 1964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ salvage)
/* harmony export */ });
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9903);

/** How often wrong parts are taken out before the document is given up; each round removes at least one part. */
const ROUNDS = 8;
/**
 * Like `decode`, but one wrong part does not lose the rest: each disagreement is reported, its part (a map entry or a list
 * item) is taken out, and the remainder is checked again.
 */
function salvage(schema, source) {
    const first = (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D4)(schema, source);
    if (first.ok)
        return { value: first.value, problems: [], paths: new Map(), placeOf: (path) => source.placeOf(path) };
    const { problems, paths: wrong } = first;
    const data = structuredClone(source.data);
    const kept = new WeakMap();
    const placeOf = (path) => source.placeOf(sourcePath(path, data, kept));
    for (let round = 0; round < ROUNDS; round++) {
        const result = schema.safeParse(data);
        if (result.success)
            return { value: result.data, problems, paths: wrong, placeOf };
        const paths = result.error.issues.flatMap((issue) => issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path]);
        if (!removeAll(data, paths, kept))
            break;
    }
    return { value: null, problems, paths: wrong, placeOf };
}
/** Removes the part at each path, or its nearest parent that is there; false where nothing could be removed. */
function removeAll(data, paths, kept) {
    let changed = false;
    const lost = new Map();
    for (const path of paths) {
        for (let end = path.length; end > 0; end--) {
            const parent = at(data, path.slice(0, end - 1));
            const key = path[end - 1];
            if (typeof parent !== 'object' || parent === null || key === undefined)
                continue;
            if (!Object.hasOwn(parent, key))
                continue;
            if (Array.isArray(parent))
                lost.set(parent, (lost.get(parent) ?? new Set()).add(Number(key)));
            else
                Reflect.deleteProperty(parent, key);
            changed = true;
            break;
        }
    }
    for (const [list, indexes] of lost) {
        const positions = kept.get(list) ?? [...list.keys()];
        kept.set(list, positions.filter((_, index) => !indexes.has(index)));
        const rest = list.filter((_, index) => !indexes.has(index));
        list.length = 0;
        for (const item of rest)
            list.push(item);
    }
    return changed;
}
function sourcePath(path, data, kept) {
    let value = data;
    return path.map((part) => {
        const positions = Array.isArray(value) ? kept.get(value) : undefined;
        value = at(value, [part]);
        return typeof part === 'number' ? (positions?.[part] ?? part) : part;
    });
}
function at(data, path) {
    let value = data;
    for (const part of path) {
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part))
            return undefined;
        value = Reflect.get(value, part);
    }
    return value;
}


/***/ }),

/***/ 1186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ placeOfIndex),
  c: () => (/* binding */ readStructured)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./lib/source/json-fault.js
/** The first thing in a text that JSON does not have, or null where the text is JSON. Linear and without recursion. */
function jsonFault(text) {
    const start = text.startsWith('\uFEFF') ? 1 : 0;
    try {
        JSON.parse(text.slice(start));
        return null;
    }
    catch {
        const { reason, index } = firstFault(text, start);
        return { message: `not valid JSON: ${reason}`, help: 'Correct the syntax at this place.', index };
    }
}
const LITERAL = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/y;
const BLANK = /[ \t\r\n]*/y;
const STRING_END = /["\\\u0000-\u001F]/g;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
function firstFault(text, start) {
    const open = [];
    let expected = 'value';
    let index = start;
    const afterValue = () => (open.length === 0 ? 'end' : 'next');
    const match = (pattern) => {
        pattern.lastIndex = index;
        if (!pattern.test(text))
            return false;
        index = pattern.lastIndex;
        return true;
    };
    for (;;) {
        match(BLANK);
        const char = text[index];
        if (char === undefined)
            return { reason: 'it ends too early', index };
        const isKey = expected === 'key' || expected === 'first-key';
        if (expected === 'colon') {
            if (char !== ':')
                break;
            index++;
            expected = 'value';
        }
        else if (expected === 'next') {
            const closing = open.at(-1) === '{' ? '}' : ']';
            if (char !== ',' && char !== closing)
                break;
            index++;
            if (char === ',')
                expected = open.at(-1) === '{' ? 'key' : 'value';
            else {
                open.pop();
                expected = afterValue();
            }
        }
        else if (expected === 'end')
            break;
        else if ((expected === 'first-key' && char === '}') || (expected === 'first-item' && char === ']')) {
            index++;
            open.pop();
            expected = afterValue();
        }
        else if (char === '"') {
            const bad = stringFault(text, index);
            if ('reason' in bad)
                return bad;
            index = bad.end;
            expected = isKey ? 'colon' : afterValue();
        }
        else if (isKey)
            break;
        else if (char === '{' || char === '[') {
            open.push(char);
            index++;
            expected = char === '{' ? 'first-key' : 'first-item';
        }
        else if (match(LITERAL))
            expected = afterValue();
        else
            break;
    }
    return { reason: reasonAt(text, index, expected), index };
}
function stringFault(text, start) {
    let index = start + 1;
    for (;;) {
        STRING_END.lastIndex = index;
        const found = STRING_END.exec(text);
        if (found === null)
            return { reason: 'a text in quotes is not closed', index: start };
        if (found[0] === '"')
            return { end: found.index + 1 };
        if (found[0] !== '\\')
            return { reason: 'a line end or control character in quotes', index: found.index };
        ESCAPE.lastIndex = found.index;
        if (!ESCAPE.test(text))
            return { reason: 'an unknown escape in quotes', index: found.index };
        index = ESCAPE.lastIndex;
    }
}
function reasonAt(text, index, expected) {
    const char = text[index] ?? '';
    if (text.startsWith('//', index) || text.startsWith('/*', index) || char === '#')
        return 'a comment';
    if (char === "'")
        return 'single quotes';
    if (char === ']' || char === '}')
        return expected === 'key' || expected === 'value'
            ? 'a comma or colon with nothing after it'
            : 'a bracket too many';
    if (expected === 'end')
        return 'something stands after its end';
    if (expected === 'next')
        return 'a comma is missing';
    if (expected === 'colon')
        return 'a colon is missing';
    return expected === 'key' || expected === 'first-key'
        ? 'a key without double quotes'
        : 'a value that JSON does not have';
}

;// CONCATENATED MODULE: ./lib/source/yaml-document.js

/** Aliases that one document may hold; each is looked up among all anchors. */
const MAX_ALIASES = 100;
/** Nesting that a threat model or policy can need is under ten. */
const MAX_DEPTH = 32;
/** Words and signs of one document. A model of 500 agents has about 150,000; the worst text takes 20 µs for each. */
const MAX_LEXEMES = 500_000;
/** A text that is not parsed to its end. */
class TooMuch extends Error {
    fault;
    constructor(message, help, index) {
        super(message);
        this.fault = { message, help, index };
    }
}
const TOO_DEEP = [
    `nested more than ${MAX_DEPTH} levels deep`,
    'Flatten the document; no threat model or policy needs this depth.',
];
/** Like the parser's own `parseDocument`, but it stops at too many words and at nesting that would exhaust the stack. */
function parseYaml(text, lines, most = MAX_LEXEMES) {
    const parser = new dist/* Parser */.iX(lines.addNewLine);
    const composer = new dist/* Composer */.Dk({
        version: '1.2',
        schema: 'core',
        // Comparing every key with every other takes quadratic time; see `duplicateKeys`.
        uniqueKeys: false,
        prettyErrors: false,
        lineCounter: lines,
    });
    function* tokens() {
        let count = 0;
        lines.addNewLine(0);
        for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
            yield* parser.next(lexeme);
            if (++count > most)
                throw new TooMuch(`the document has more than ${most} words and signs`, 'Split it into several files.', parser.offset);
            // Only what would exhaust the stack; `structuralFaults` tells the rest exactly.
            if (parser.stack.length > 2 * MAX_DEPTH + 8)
                throw new TooMuch(...TOO_DEEP, parser.offset);
        }
        yield* parser.end();
    }
    let doc = null;
    for (const one of composer.compose(tokens(), true, text.length)) {
        if (doc === null)
            doc = one;
        else {
            doc.errors.push(new dist/* YAMLParseError */.XT([one.range[0], one.range[1]], 'MULTIPLE_DOCS', 'several documents'));
            break;
        }
    }
    if (doc === null)
        throw new Error('the parser gave no document');
    return doc;
}
/** Keys that stand twice in one map; the parser's own check is quadratic. */
function duplicateKeys(doc) {
    const faults = [];
    (0,dist/* visit */.YR)(doc, {
        Map(_key, map) {
            const seen = new Set();
            for (const { key } of map.items) {
                if (!(0,dist/* isScalar */.jn)(key))
                    continue;
                if (seen.has(key.value))
                    faults.push({
                        message: syntaxMessage('DUPLICATE_KEY', ''),
                        help: syntaxHelp('DUPLICATE_KEY'),
                        index: startOf(key),
                    });
                seen.add(key.value);
            }
        },
    });
    return faults;
}
/** What is wrong with a document that can be parsed: the first of each kind, and every duplicate key. */
function structuralFaults(doc) {
    const found = new Map();
    const add = (message, help, node) => {
        if (!found.has(message))
            found.set(message, { message, help, index: startOf(node) });
    };
    const anchored = new Map();
    let aliases = 0;
    (0,dist/* visit */.YR)(doc, (key, node, ancestors) => {
        if ((0,dist/* isCollection */.P3)(node) && ancestors.filter((ancestor) => (0,dist/* isCollection */.P3)(ancestor)).length >= MAX_DEPTH)
            add(...TOO_DEEP, node);
        if ((0,dist/* isAlias */.Vj)(node)) {
            const target = anchored.get(node.source);
            if (++aliases > MAX_ALIASES)
                add(`more than ${MAX_ALIASES} aliases`, 'Write the values out; aliases can expand to too much data.', node);
            if (target === undefined)
                add('an alias names nothing that stands before it', 'Write the value out.', node);
            else if (ancestors.some((ancestor) => ancestor === target))
                add('an alias stands inside what it names', 'Write the value out.', node);
        }
        else if (((0,dist/* isScalar */.jn)(node) || (0,dist/* isCollection */.P3)(node)) && node.anchor !== undefined)
            anchored.set(node.anchor, node);
        if (key !== 'key')
            return;
        if (!((0,dist/* isScalar */.jn)(node) && typeof node.value === 'string'))
            add('a key is not a plain text', 'Write keys as plain words; put a number or a date in quotes.', node);
        else if (node.value === '__proto__')
            add('the key "__proto__" is not allowed', 'Remove this key.', node);
    });
    return [...found.values(), ...duplicateKeys(doc)];
}
/** Index of the first alias of a document; 0 where it has none. */
function firstAlias(doc) {
    let index = 0;
    (0,dist/* visit */.YR)(doc, {
        Alias(_key, alias) {
            index = startOf(alias);
            return dist/* visit */.YR.BREAK;
        },
    });
    return index;
}
/** Where a node begins in the text. */
function startOf(node) {
    return typeof node === 'object' &&
        node !== null &&
        'range' in node &&
        Array.isArray(node.range) &&
        typeof node.range[0] === 'number'
        ? node.range[0]
        : 0;
}
/** What the parser found wrong, in our words. */
function syntaxFaults(doc) {
    return [...doc.errors, ...doc.warnings].map((error) => ({
        message: syntaxMessage(error.code, error.message),
        help: syntaxHelp(error.code),
        index: error.pos[0],
    }));
}
function syntaxMessage(code, message) {
    switch (code) {
        case 'DUPLICATE_KEY':
            return 'the same key stands twice in one map';
        case 'MULTIPLE_DOCS':
            return 'the file holds several YAML documents';
        case 'TAG_RESOLVE_FAILED':
            return 'an unknown YAML tag';
        default:
            return `not valid YAML: ${message.split('\n')[0] ?? message}`;
    }
}
function syntaxHelp(code) {
    switch (code) {
        case 'DUPLICATE_KEY':
            return 'Keep one of the two; which of them would count is not defined.';
        case 'MULTIPLE_DOCS':
            return 'Write one document per file, or several agents under "agents:".';
        case 'TAG_RESOLVE_FAILED':
            return 'Remove the tag; plain values are enough.';
        case 'TAB_AS_INDENT':
            return 'Indent with spaces.';
        default:
            return 'Correct the syntax at this place; a text that holds ": " or " #" belongs in quotes.';
    }
}

;// CONCATENATED MODULE: ./lib/source/structured.js



/** Problems that are told of one document. */
const MAX_PROBLEMS = 20;
/**
 * Reads one YAML 1.2 (core schema) or JSON document. Duplicate keys, unknown tags, several documents, keys that are not
 * plain scalars, prototype keys, more than 100 aliases and nesting over 32 are problems; nothing is coerced. Never throws
 * on bad data; the time is linear in the length of the text.
 */
function readStructured(text, path, options) {
    const offset = options.lineOffset ?? 0;
    const lines = new dist/* LineCounter */.HN();
    const bom = text.startsWith('\uFEFF') ? 1 : 0;
    const at = (index) => {
        const { line, col } = lines.linePos(index);
        return { path, line: Math.max(1, line) + offset, column: Math.max(1, line > 1 ? col : col - bom) };
    };
    const refuse = (faults, placeOf) => ({
        ok: false,
        problems: faults.map(({ message, help, index }) => ({ message, help, place: placeOf(index) })),
    });
    if (options.syntax === 'json') {
        const invalid = jsonFault(text);
        if (invalid !== null)
            return refuse([invalid], (index) => placeOfIndex(text, index, path, offset));
    }
    let doc;
    try {
        doc = parseYaml(text, lines, options.mostWords);
    }
    catch (error) {
        if (error instanceof TooMuch)
            return refuse([error.fault], (index) => placeOfIndex(text, index, path, offset));
        throw error;
    }
    const errors = syntaxFaults(doc);
    const faults = errors.length > 0 ? [...errors, ...duplicateKeys(doc)] : structuralFaults(doc);
    if (faults.length > 0)
        return refuse(faults.toSorted((a, b) => a.index - b.index).slice(0, MAX_PROBLEMS), at);
    let data;
    try {
        data = doc.toJS({ maxAliasCount: MAX_ALIASES });
    }
    catch (error) {
        if (!(error instanceof ReferenceError))
            throw error;
        return refuse([{ message: 'aliases expand to too much data', help: 'Write the values out.', index: firstAlias(doc) }], at);
    }
    return { ok: true, source: { data, placeOf: placesIn(doc, at, { path, line: 1 + offset, column: 1 }) } };
}
/** Places in a document. Maps and aliases are indexed once, so that asking for every part takes linear time. */
function placesIn(doc, at, start) {
    const indexes = new WeakMap();
    const pairsOf = (map) => {
        const index = indexes.get(map) ??
            new Map(map.items.flatMap((pair) => ((0,dist/* isScalar */.jn)(pair.key) ? [[pair.key.value, pair]] : [])));
        indexes.set(map, index);
        return index;
    };
    const targets = new WeakMap();
    const resolved = (alias) => {
        const target = targets.get(alias) ?? alias.resolve(doc);
        if (target === undefined)
            return null;
        targets.set(alias, target);
        return target;
    };
    return (parts) => {
        let node = doc.contents;
        let index = node === null ? null : startOf(node);
        for (const part of parts) {
            if ((0,dist/* isAlias */.Vj)(node))
                node = resolved(node);
            if ((0,dist/* isMap */.jh)(node)) {
                const pair = pairsOf(node).get(part);
                if (pair === undefined)
                    break;
                index = startOf(pair.key);
                node = isNode(pair.value) ? pair.value : null;
            }
            else if ((0,dist/* isSeq */.oP)(node)) {
                const item = typeof part === 'number' ? node.items[part] : undefined;
                if (!isNode(item))
                    break;
                index = startOf(item);
                node = item;
            }
            else
                break;
        }
        return index === null ? start : at(index);
    };
}
function isNode(value) {
    return (0,dist/* isScalar */.jn)(value) || (0,dist/* isCollection */.P3)(value) || (0,dist/* isAlias */.Vj)(value);
}
/** Line and column of an index, for texts that were never handed to the parser. */
function placeOfIndex(text, index, path, lineOffset = 0) {
    let line = 1;
    let lineStart = 0;
    for (let next = text.indexOf('\n'); next !== -1 && next < index; next = text.indexOf('\n', next + 1)) {
        line++;
        lineStart = next + 1;
    }
    const bom = line === 1 && text.startsWith('\uFEFF') ? 1 : 0;
    return { path, line: line + lineOffset, column: Math.max(1, index - lineStart + 1 - bom) };
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
