export const id = 8765;
export const ids = [8765];
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
    error: 'a glob such as agents/**/*.yml: with / between folders, no leading / or !, no ".." and no backslash',
})
    .superRefine(_source_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseCostlyGlob */ .h);
const globs = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(glob);
/** A path to a file of accepted findings; no glob. */
const baselinePath = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .max(500)
    .regex(/^(?!\/)(?!(?:.*\/)?\.{1,2}(?:\/|$))[^\\\n*?[\]{}]+\.ya?ml$/, {
    error: 'a path such as .github/aivss-baseline.yml: with / between folders, no leading / and no ".."',
});
const calendarDay = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .refine(_model_day_js__WEBPACK_IMPORTED_MODULE_4__/* .isDay */ .N, {
    params: { help: 'Write a real calendar day as YYYY-MM-DD.' },
    error: 'not a calendar day',
})
    .meta({ pattern: String.raw `^\d{4}-\d{2}-\d{2}$` });
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
const factorMap = zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).max(1)).superRefine((map, context) => {
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
const condition = _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .notBlank */ .wx.max(4000);
const assume = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    cvss: score.optional(),
    factors: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .factorMap */ .sn.optional(),
});
const mitigationCredit = zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_policy_js__WEBPACK_IMPORTED_MODULE_5__/* .MITIGATION_CREDITS */ .bI);
const thresholds = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    fail: threshold.optional(),
    warn: threshold.optional(),
    increase: zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('none'), score]).optional(),
});
const undetermined = level;
const requirement = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    id: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .notBlank */ .wx.max(80),
    mitigation: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .notBlank */ .wx.max(80).optional(),
    'any-of': zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .notBlank */ .wx.max(80)).min(1).optional(),
    when: condition.optional(),
    status: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(STATUSES)).min(1).optional(),
    evidence: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_policy_js__WEBPACK_IMPORTED_MODULE_5__/* .EVIDENCE_STRENGTHS */ .L3).optional(),
    level: levelOrOff.optional(),
})
    .superRefine(_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOfTwo */ .kb);
const require = zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(requirement);
const limits = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ factors: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .factorMap */ .sn.optional() });
const review = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    required: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().optional(),
    'max-age': zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .regex(/^(?:\d{1,5}d|none)$/, { error: 'a number of days such as 180d, or none' })
        .optional(),
    verify: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_policy_js__WEBPACK_IMPORTED_MODULE_5__/* .REVIEW_VERIFICATIONS */ .S7).optional(),
});
const demand = zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_policy_js__WEBPACK_IMPORTED_MODULE_5__/* .COVERAGE_DEMANDS */ .MT);
const coverage = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    agent: demand.optional(),
    capability: demand.optional(),
    'tool-surface': demand.optional(),
});
const rules = zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .notBlank */ .wx.max(80), levelOrOff);
const customRule = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^[a-z0-9][a-z0-9-]{0,63}$/, {
        error: 'a to z, 0 to 9 and -, beginning with a letter or digit',
    }),
    when: condition.optional(),
    message: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .notBlank */ .wx.max(1000).optional(),
    help: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .notBlank */ .wx.max(2000).optional(),
    level: levelOrOff.optional(),
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
const custom = zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(customRule);
const override = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    paths: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .globs */ .gV.min(1),
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
    agent: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .notBlank */ .wx.max(200),
    rule: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .notBlank */ .wx.max(80),
    subject: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .notBlank */ .wx.max(500).optional(),
    'up-to': score.optional(),
    why: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .reason */ .l.max(4000),
    owner: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .notBlank */ .wx.max(200),
    expires: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .calendarDay */ .$6,
})
    .superRefine(_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .waiverNeedsCeiling */ .bD);
/**
 * The policy file, `.github/aivss-gate.yml`, as people write it. Strict everywhere; nothing is coerced. What each key means:
 * `schema-words.ts`, which only editors and documents need.
 */
const policySchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    $schema: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
    version: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(1),
    extends: zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .extendsEntry */ .WZ, zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .extendsEntry */ .WZ).min(1)]).optional(),
    models: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .globs */ .gV.min(1).optional(),
    ignore: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .globs */ .gV.optional(),
    scoring: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        version: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_aivss_version_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSIONS */ .S8).optional(),
        assume: assume.optional(),
        'mitigation-credit': mitigationCredit.optional(),
    })
        .optional(),
    thresholds: thresholds.optional(),
    undetermined: undetermined.optional(),
    require: require.optional(),
    'evidence-paths': zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .glob */ .TI).min(1).optional(),
    limits: limits.optional(),
    review: review.optional(),
    coverage: coverage.optional(),
    rules: rules.optional(),
    custom: custom.optional(),
    overrides: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(override).optional(),
    gate: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_policy_js__WEBPACK_IMPORTED_MODULE_5__/* .GATES */ .JH).optional(),
    'enforce-from': _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .calendarDay */ .$6.optional(),
    'allow-inputs': zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_policy_js__WEBPACK_IMPORTED_MODULE_5__/* .GUARDED_INPUTS */ .rn)).optional(),
    'waiver-max-days': zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().min(1).max(3650).optional(),
    waivers: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(waiver).optional(),
    baseline: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .baselinePath */ .XB.optional(),
});


/***/ }),

/***/ 9903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   UU: () => (/* binding */ name),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   ml: () => (/* binding */ shorten)
/* harmony export */ });
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

/***/ 7326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DY: () => (/* binding */ placeOfIndex),
  cW: () => (/* binding */ readStructured)
});

// UNUSED EXPORTS: readWithParser

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

;// CONCATENATED MODULE: ./lib/source/plain-yaml-line.js
/*
 * What stands on one line of plain YAML: keys, scalars, brackets that close there. Whatever is not certain is `NOT_PLAIN`.
 */
/** Far below the nesting that the whole parser allows. */
const DEEPEST = 16;
/** A key that is nothing but itself: words of letters, digits and a few signs. */
const KEY = /([A-Za-z_$][\w$./-]{0,99}(?: [\w$./-]{1,99}){0,9}):(?= |$)/y;
const DOUBLE_QUOTED = /"(?:[^"\\]|\\.)*"/y;
const SINGLE_QUOTED = /'(?:[^']|'')*'/y;
/** A plain scalar inside brackets; what ends it is looked at afterwards. */
const FLOW_PLAIN = /[^,[\]{}]+/y;
const FLOW_KEY = /([A-Za-z_$][\w$./-]{0,99}): +/y;
/** What begins a scalar that is not plain, or may. */
const INDICATORS = new Set('-?:,[]{}#&*!|>\'"%@`');
const NUMBER = /^(?:0|[1-9][0-9]{0,14})(?:\.[0-9]{1,15})?$/;
const NULL = /^(?:~|null|Null|NULL)$/;
const BOOLEAN = /^(?:true|True|TRUE|false|False|FALSE)$/;
/** Numbers of the YAML 1.2 core schema (section 10.3.2) in every other spelling. */
const OTHER_NUMBER = /^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
class NotPlain extends Error {
}
const NOT_PLAIN = new NotPlain('not plain YAML');
function skipSpaces(line, from) {
    let index = from;
    while (line[index] === ' ')
        index++;
    return index;
}
/** The key that begins here, or null; never one that YAML takes for something else than a text. */
function keyAt(line, index) {
    KEY.lastIndex = index;
    const key = KEY.exec(line)?.[1];
    return key === undefined || key === '__proto__' || NULL.test(key) || BOOLEAN.test(key) ? null : key;
}
/** A scalar in quotes on one line, or null where none begins here. */
function quoted(line, start) {
    const mark = line[start];
    if (mark !== '"' && mark !== "'")
        return null;
    const pattern = mark === '"' ? DOUBLE_QUOTED : SINGLE_QUOTED;
    pattern.lastIndex = start;
    const source = pattern.exec(line)?.[0];
    if (source === undefined)
        throw NOT_PLAIN;
    const inner = source.slice(1, -1);
    const value = mark === "'" ? inner.replaceAll("''", "'") : inner.includes('\\') ? unescaped(source) : inner;
    return { value, parts: null, end: start + source.length };
}
/** Escapes that JSON and YAML share, and no others. */
function unescaped(source) {
    if (!/^(?:[^\\]|\\["\\/nt])*$/.test(source))
        throw NOT_PLAIN;
    return source
        .slice(1, -1)
        .replace(/\\(.)/g, (_, sign) => (sign === 'n' ? '\n' : sign === 't' ? '\t' : sign));
}
/** A scalar without quotes, up to a comment or the end of the line. */
function plain(line, start) {
    const comment = line.indexOf(' #', start);
    const source = withoutEnd(line.slice(start, comment === -1 ? line.length : comment));
    return { value: scalar(source), parts: null, end: start + source.length };
}
function withoutEnd(text) {
    let end = text.length;
    while (text[end - 1] === ' ')
        end--;
    return text.slice(0, end);
}
/** What a plain scalar means in the core schema. */
function scalar(source) {
    const first = source[0];
    if (first === undefined || INDICATORS.has(first) || source.endsWith(':') || source.includes(': '))
        throw NOT_PLAIN;
    if (NUMBER.test(source))
        return Number(source);
    if (NULL.test(source))
        return null;
    if (BOOLEAN.test(source))
        return source.toLowerCase() === 'true';
    if (OTHER_NUMBER.test(source))
        throw NOT_PLAIN;
    return source;
}
/** Brackets that close on their line. */
function flow(line, start, lineNumber, depth) {
    if (depth >= DEEPEST)
        throw NOT_PLAIN;
    const isMap = line[start] === '{';
    const close = isMap ? '}' : ']';
    const record = {};
    const items = [];
    const named = new Map();
    const spots = [];
    let index = skipSpaces(line, start + 1);
    while (line[index] !== close) {
        const spot = { line: lineNumber, column: index + 1 };
        const key = isMap ? flowKey(line, index) : null;
        if (key !== null && Object.hasOwn(record, key.name))
            throw NOT_PLAIN;
        const read = flowValue(line, key === null ? index : key.end, lineNumber, depth + 1);
        if (key === null) {
            items.push(read.value);
            spots.push({ ...spot, parts: read.parts });
        }
        else {
            record[key.name] = read.value;
            named.set(key.name, { ...spot, parts: read.parts });
        }
        index = skipSpaces(line, read.end);
        if (line[index] === close)
            break;
        if (line[index] !== ',')
            throw NOT_PLAIN;
        index = skipSpaces(line, index + 1);
        if (line[index] === close)
            throw NOT_PLAIN;
    }
    return isMap
        ? { value: record, parts: named, end: index + 1 }
        : { value: items, parts: spots, end: index + 1 };
}
function flowKey(line, index) {
    FLOW_KEY.lastIndex = index;
    const match = FLOW_KEY.exec(line);
    const name = match?.[1];
    if (match === null || name === undefined || keyAt(`${name}:`, 0) !== name)
        throw NOT_PLAIN;
    return { name, end: index + match[0].length };
}
function flowValue(line, start, lineNumber, depth) {
    if (line[start] === '[' || line[start] === '{')
        return flow(line, start, lineNumber, depth);
    const inQuotes = quoted(line, start);
    if (inQuotes !== null)
        return inQuotes;
    FLOW_PLAIN.lastIndex = start;
    const source = withoutEnd(FLOW_PLAIN.exec(line)?.[0] ?? '');
    if (source.includes(' #'))
        throw NOT_PLAIN;
    return { value: scalar(source), parts: null, end: start + source.length };
}

;// CONCATENATED MODULE: ./lib/source/plain-yaml.js

/** Longer texts are left to the whole parser, which counts words and signs. */
const LONGEST = 100_000;
/** Tabs, carriage returns and everything else that YAML or an editor may take for more than a letter. */
const STRANGE = /[^\n\x20-\x7E\xA0-\u1FFF\u2010-\u2027\u2030-\u205F\u2070-\uD7FF\u{1F000}-\u{1FAFF}]/u;
/**
 * Reads the part of YAML 1.2 that threat models and policies are usually written in, or gives null: block maps and lists,
 * scalars on one line, brackets on one line, `|` and `>` without inner surprises, comments. It is several times faster
 * than a whole parser. Where a text is faulty, or uses anything of which it is not certain (anchors, tags, tabs, several
 * documents, scalars over several lines, keys that are not words, keys that stand twice), it gives null and the whole
 * parser decides; so it never tells a fault. Where it gives data, the whole parser gives the same data and places: shown
 * by `__tests__/source/plain-yaml.test.ts` and the target `plain-yaml` of the fuzz campaign.
 */
function readPlainYaml(text) {
    if (text.length > LONGEST || STRANGE.test(text))
        return null;
    try {
        const root = rootOf(text.split('\n'));
        return { data: root.value, spotOf: (path) => spotIn(root.spot, path) };
    }
    catch (error) {
        if (error instanceof NotPlain)
            return null;
        throw error;
    }
}
function spotIn(root, path) {
    let spot = root;
    for (const part of path) {
        const { parts } = spot;
        const next = parts instanceof Map ? parts.get(part) : Array.isArray(parts) ? parts[Number(part)] : undefined;
        if (next === undefined)
            break;
        spot = next;
    }
    return spot;
}
function rootOf(lines) {
    let at = 0;
    let depth = 0;
    /** Goes to the next line with content; its indentation, or -1 at the end. */
    const advance = () => {
        for (; at < lines.length; at++) {
            const line = lineAt(lines, at);
            const indent = skipSpaces(line, 0);
            if (indent < line.length && line[indent] !== '#')
                return indent;
        }
        return -1;
    };
    const block = (indent) => {
        if (++depth > DEEPEST)
            throw NOT_PLAIN;
        const read = isDash(lineAt(lines, at), indent) ? list(indent) : map(indent);
        depth--;
        return read;
    };
    /** A map whose first key stands under the cursor at this indentation, perhaps behind the dash of a list item. */
    const map = (indent) => {
        const value = {};
        const parts = new Map();
        for (;;) {
            const line = lineAt(lines, at);
            const spot = { line: at + 1, column: indent + 1 };
            const key = keyAt(line, indent);
            if (key === null || Object.hasOwn(value, key))
                throw NOT_PLAIN;
            const entry = entryValue(line, indent + key.length + 1, indent);
            value[key] = entry.value;
            parts.set(key, { ...spot, parts: entry.parts });
            const following = advance();
            if (following > indent)
                throw NOT_PLAIN;
            if (following < indent)
                return { value, parts };
        }
    };
    /** What stands behind the colon of a key, on its line or under it. */
    const entryValue = (line, from, indent) => {
        const start = skipSpaces(line, from);
        if (start < line.length && line[start] !== '#')
            return restOfLine(line, start, indent);
        at++;
        const following = advance();
        if (following > indent || (following === indent && isDash(lineAt(lines, at), indent)))
            return block(following);
        return { value: null, parts: null };
    };
    const list = (indent) => {
        const value = [];
        const parts = [];
        for (;;) {
            const line = lineAt(lines, at);
            const start = skipSpaces(line, indent + 1);
            const spot = { line: at + 1, column: start + 1 };
            const item = itemAt(line, start, indent);
            value.push(item.value);
            parts.push({ ...spot, parts: item.parts });
            const following = advance();
            if (following > indent)
                throw NOT_PLAIN;
            if (following < indent || !isDash(lineAt(lines, at), indent))
                return { value, parts };
        }
    };
    const itemAt = (line, start, indent) => {
        if (start >= line.length || line[start] === '#' || isDash(line, start))
            throw NOT_PLAIN;
        if (keyAt(line, start) === null)
            return restOfLine(line, start, indent);
        if (++depth > DEEPEST)
            throw NOT_PLAIN;
        const read = map(start);
        depth--;
        return read;
    };
    /** A value that begins on this line and takes it to its end; `|` and `>` also what is indented under it. */
    const restOfLine = (line, start, indent) => {
        at++;
        const first = line[start];
        if (first === '|' || first === '>')
            return { value: blockScalar(line.slice(start), indent), parts: null };
        const read = first === '[' || first === '{'
            ? flow(line, start, at, depth)
            : (quoted(line, start) ?? plain(line, start));
        const rest = skipSpaces(line, read.end);
        if (rest < line.length && !(line[rest] === '#' && rest > read.end))
            throw NOT_PLAIN;
        return read;
    };
    /** The lines under `|` or `>`: all indented alike in a folded one, blank lines only inside a literal one. */
    const blockScalar = (header, indent) => {
        if (!/^[|>]-?$/.test(header))
            throw NOT_PLAIN;
        const isFolded = header.startsWith('>');
        const inner = at < lines.length ? skipSpaces(lineAt(lines, at), 0) : 0;
        if (inner <= indent || inner === lineAt(lines, at).length)
            throw NOT_PLAIN;
        const content = [];
        let end = at;
        for (; end < lines.length; end++) {
            const line = lineAt(lines, end);
            const own = skipSpaces(line, 0);
            if (own === line.length) {
                if (own > inner)
                    throw NOT_PLAIN;
                content.push('');
                continue;
            }
            if (own <= indent)
                break;
            if (own < inner || line.endsWith(' ') || (isFolded && own > inner))
                throw NOT_PLAIN;
            content.push(line.slice(inner));
        }
        // Without a line break at the end of the file, whether one counts is another question.
        if (end === lines.length && lines.at(-1) !== '')
            throw NOT_PLAIN;
        at = end;
        while (content.at(-1) === '')
            content.pop();
        if (isFolded && content.includes(''))
            throw NOT_PLAIN;
        return `${content.join(isFolded ? ' ' : '\n')}${header.endsWith('-') ? '' : '\n'}`;
    };
    let indent = advance();
    if (indent === 0 && lineAt(lines, at) === '---') {
        at++;
        indent = advance();
    }
    if (indent !== 0)
        throw NOT_PLAIN;
    const spot = { line: at + 1, column: 1 };
    const { value, parts } = block(0);
    if (advance() !== -1)
        throw NOT_PLAIN;
    return { value, spot: { ...spot, parts } };
}
function lineAt(lines, index) {
    const line = lines[index];
    if (line === undefined)
        throw NOT_PLAIN;
    return line;
}
/** Whether a list item begins here: a dash, and then a blank or nothing. */
function isDash(line, index) {
    return line[index] === '-' && (line[index + 1] === ' ' || line.length === index + 1);
}

// EXTERNAL MODULE: ./lib/source/yaml-document.js
var yaml_document = __webpack_require__(1002);
;// CONCATENATED MODULE: ./lib/source/read-elsewhere.js


/** A lone carriage return, and what readers of YAML 1.1 take for the end of a line too: NEL and the separators of Unicode. */
const ODD_BREAK = /\r(?!\n)|[\u0085\u2028\u2029]/g;
/** What the lexer says between the texts of a file: the beginning of a document, of a scalar, and a flow cut short. */
const SIGNALS = new Set(['\u0002', '\u0018', '\u001F']);
/**
 * What other programs read otherwise without a word: line breaks that are none here, outside of quotes, where they would end a
 * comment or a value; and whole numbers that begin with 0, which are octal in YAML 1.1.
 */
function readElsewhere(text, doc) {
    return [...oddBreaks(text), ...(/(?:^|[^\w.])0\d/.test(text) ? octals(doc) : [])];
}
function oddBreaks(text) {
    const odd = [...text.matchAll(ODD_BREAK)].map(({ index }) => index);
    if (odd.length === 0)
        return [];
    let quoted = 0;
    let offset = 0;
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
        if (SIGNALS.has(lexeme))
            continue;
        const end = offset + lexeme.length;
        const isQuoted = /^["']/.test(lexeme);
        for (; (odd[quoted] ?? Infinity) < end; quoted += 1) {
            const index = odd[quoted];
            if (!isQuoted && index !== undefined)
                return [
                    {
                        message: 'a character that ends a line for other programs, and none here',
                        help: 'Remove it, or write an ordinary line end: a lone carriage return, U+0085, U+2028 and U+2029 are read in different ways.',
                        index,
                    },
                ];
        }
        offset = end;
    }
    return [];
}
function octals(doc) {
    let index = null;
    (0,dist/* visit */.YR)(doc, {
        Scalar(_key, scalar) {
            if (!(0,dist/* isScalar */.jn)(scalar) || typeof scalar.value !== 'number')
                return undefined;
            if (scalar.type !== 'PLAIN' || !/^[-+]?0\d+$/.test(scalar.source ?? ''))
                return undefined;
            index = (0,yaml_document/* startOf */.GH)(scalar);
            return dist/* visit */.YR.BREAK;
        },
    });
    return index === null
        ? []
        : [
            {
                message: 'a whole number that begins with 0, which other programs read as octal',
                help: 'Write it without the 0.',
                index,
            },
        ];
}

;// CONCATENATED MODULE: ./lib/source/structured.js





/** Problems that are told of one document. */
const MAX_PROBLEMS = 20;
/**
 * Reads one YAML 1.2 (core schema) or JSON document. Duplicate keys, unknown tags, several documents, keys that are not
 * plain scalars, prototype keys, more than 100 aliases, nesting over 32, and what YAML 1.1 reads otherwise without a word are
 * problems; nothing is coerced. Never throws on bad data; the time is linear in the length of the text.
 */
function readStructured(text, path, options) {
    const plain = options.syntax === 'yaml' ? readPlainYaml(text) : null;
    if (plain === null)
        return readWithParser(text, path, options);
    const offset = options.lineOffset ?? 0;
    const placeOf = (parts) => {
        const { line, column } = plain.spotOf(parts);
        return { path, line: line + offset, column };
    };
    return { ok: true, source: { data: plain.data, placeOf } };
}
/** The same by the whole parser alone: for what is not plain, and to hold the reader of plain YAML against it. */
function readWithParser(text, path, options) {
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
        doc = (0,yaml_document/* parseYaml */.hN)(text, lines, options.mostWords);
    }
    catch (error) {
        if (error instanceof yaml_document/* TooMuch */.GC)
            return refuse([error.fault], (index) => placeOfIndex(text, index, path, offset));
        throw error;
    }
    const errors = (0,yaml_document/* syntaxFaults */.Rp)(doc);
    const elsewhere = options.syntax === 'yaml' ? readElsewhere(text, doc) : [];
    const faults = [
        ...(errors.length > 0 ? [...errors, ...(0,yaml_document/* duplicateKeys */.ss)(doc)] : (0,yaml_document/* structuralFaults */.hr)(doc)),
        ...elsewhere,
    ];
    if (faults.length > 0)
        return refuse(faults.toSorted((a, b) => a.index - b.index).slice(0, MAX_PROBLEMS), at);
    let data;
    try {
        data = doc.toJS({ maxAliasCount: yaml_document/* MAX_ALIASES */.K1 });
    }
    catch (error) {
        if (!(error instanceof ReferenceError))
            throw error;
        return refuse([{ message: 'aliases expand to too much data', help: 'Write the values out.', index: (0,yaml_document/* firstAlias */.NZ)(doc) }], at);
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
        let index = node === null ? null : (0,yaml_document/* startOf */.GH)(node);
        for (const part of parts) {
            if ((0,dist/* isAlias */.Vj)(node))
                node = resolved(node);
            if ((0,dist/* isMap */.jh)(node)) {
                const pair = pairsOf(node).get(part);
                if (pair === undefined)
                    break;
                index = (0,yaml_document/* startOf */.GH)(pair.key);
                node = isNode(pair.value) ? pair.value : null;
            }
            else if ((0,dist/* isSeq */.oP)(node)) {
                const item = typeof part === 'number' ? node.items[part] : undefined;
                if (!isNode(item))
                    break;
                index = (0,yaml_document/* startOf */.GH)(item);
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

/***/ 1002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GC: () => (/* binding */ TooMuch),
/* harmony export */   GH: () => (/* binding */ startOf),
/* harmony export */   K1: () => (/* binding */ MAX_ALIASES),
/* harmony export */   NZ: () => (/* binding */ firstAlias),
/* harmony export */   Rp: () => (/* binding */ syntaxFaults),
/* harmony export */   hN: () => (/* binding */ parseYaml),
/* harmony export */   hr: () => (/* binding */ structuralFaults),
/* harmony export */   ss: () => (/* binding */ duplicateKeys)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);

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
    const parser = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Parser */ .iX(lines.addNewLine);
    const composer = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Composer */ .Dk({
        version: '1.2',
        schema: 'core',
        // Sets, ordered maps, dates and bytes belong to YAML 1.1: as objects of their own they would look like empty maps.
        resolveKnownTags: false,
        // Comparing every key with every other takes quadratic time; see `duplicateKeys`.
        uniqueKeys: false,
        prettyErrors: false,
        lineCounter: lines,
    });
    const versions = [];
    function* tokens() {
        let count = 0;
        lines.addNewLine(0);
        for (const lexeme of new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG().lex(text)) {
            for (const token of parser.next(lexeme)) {
                if (token.type === 'directive' && /^%YAML\s/.test(token.source))
                    versions.push(token);
                yield token;
            }
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
            doc.errors.push(new yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLParseError */ .XT([one.range[0], one.range[1]], 'MULTIPLE_DOCS', 'several documents'));
            break;
        }
    }
    if (doc === null)
        throw new Error('the parser gave no document');
    for (const [index, { offset, source }] of versions.entries())
        if (index > 0 || !/^%YAML\s+1\.2(?:\s|$)/.test(source))
            doc.errors.push(new yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLParseError */ .XT([offset, offset + source.length], 'BAD_DIRECTIVE', 'a second %YAML, or one that is not 1.2'));
    return doc;
}
/** Keys that stand twice in one map; the parser's own check is quadratic. */
function duplicateKeys(doc) {
    const faults = [];
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(doc, {
        Map(_key, map) {
            const seen = new Set();
            for (const { key } of map.items) {
                if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key))
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
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(doc, (key, node, ancestors) => {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isCollection */ .P3)(node) && ancestors.filter((ancestor) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isCollection */ .P3)(ancestor)).length >= MAX_DEPTH)
            add(...TOO_DEEP, node);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node)) {
            const target = anchored.get(node.source);
            if (++aliases > MAX_ALIASES)
                add(`more than ${MAX_ALIASES} aliases`, 'Write the values out; aliases can expand to too much data.', node);
            if (target === undefined)
                add('an alias names nothing that stands before it', 'Write the value out.', node);
            else if (ancestors.some((ancestor) => ancestor === target))
                add('an alias stands inside what it names', 'Write the value out.', node);
        }
        else if (((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isCollection */ .P3)(node)) && node.anchor !== undefined)
            anchored.set(node.anchor, node);
        if (key !== 'key')
            return;
        if (!((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) && typeof node.value === 'string'))
            add('a key is not a plain text', 'Write keys as plain words; put a number or a date in quotes.', node);
        else if (node.value === '__proto__')
            add('the key "__proto__" is not allowed', 'Remove this key.', node);
    });
    return [...found.values(), ...duplicateKeys(doc)];
}
/** Index of the first alias of a document; 0 where it has none. */
function firstAlias(doc) {
    let index = 0;
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(doc, {
        Alias(_key, alias) {
            index = startOf(alias);
            return yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR.BREAK;
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
        case 'BAD_DIRECTIVE':
            return 'Remove the directive; every file is read as YAML 1.2.';
        case 'TAB_AS_INDENT':
            return 'Indent with spaces.';
        default:
            return 'Correct the syntax at this place; a text that holds ": " or " #" belongs in quotes.';
    }
}


/***/ })

};
