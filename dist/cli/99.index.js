export const id = 99;
export const ids = [99];
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

/***/ 99:
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
// EXTERNAL MODULE: ./lib/policy/baseline.js
var baseline = __webpack_require__(9911);
// EXTERNAL MODULE: ./lib/policy/schema.js
var policy_schema = __webpack_require__(5991);
;// CONCATENATED MODULE: ./lib/app/json-schema.js




const SCHEMAS = { model: schema/* modelFileSchema */.x, policy: policy_schema/* policySchema */.w, baseline: baseline/* baselineSchema */.d2 };
const SCHEMA_NAMES = ['model', 'policy', 'baseline'];
/** The JSON Schema (draft 2020-12) of a file format as people write it, as text with a closing line break. */
function jsonSchema(name) {
    return `${JSON.stringify(json_schema_processors/* toJSONSchema */.bl(SCHEMAS[name], { io: 'input' }), null, 2)}\n`;
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
    details: [`Names: ${SCHEMA_NAMES.join(', ')}. The same schemas are committed under schemas/.`],
    options: {},
    examples: [['aivss-gate schema model', 'the schema of native threat models']],
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
/* harmony import */ var _source_structured_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1186);
/* harmony import */ var _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6472);
/* harmony import */ var _schema_parts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5352);







/** The rules of which a finding is worse when the score is higher, also at the same level. */
const ABOUT_SCORE = ['score-threshold', 'score-undetermined'];
const acceptedFinding = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()
        .regex(/^ag-[0-9a-f]{12}$/, { error: 'the id of a finding, ag- and 12 hex digits' })
        .describe('Id of the finding.'),
    agent: _schema_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .notBlank */ .wx.max(200).optional().describe('Id of the agent, where the finding is about one.'),
    rule: _schema_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .notBlank */ .wx.max(80).describe('Id of the rule.'),
    subject: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().max(2000).describe('Subject of the finding.'),
    level: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_6__/* .LEVELS */ .A).describe('The level that is accepted; at a higher one the finding counts.'),
    'up-to': zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig()
        .min(0)
        .max(10)
        .optional()
        .describe('For rules about a score: above it the finding counts.'),
    aivss: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(_aivss_version_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSIONS */ .S8).optional().describe('AIVSS version of "up-to".'),
    content: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()
        .max(80)
        .optional()
        .describe('For model-invalid: what git calls the content of the file; with another one the finding counts.'),
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
    by: _schema_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .notBlank */ .wx.max(200).describe('Who accepted these findings.'),
    on: _schema_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .calendarDay */ .$6.describe('The day of the acceptance, YYYY-MM-DD.'),
    expires: _schema_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .calendarDay */ .$6.describe('The last day on which it counts, YYYY-MM-DD.'),
    why: _schema_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .reason */ .l.max(4000).describe('Why this is acceptable, in at least 10 characters.'),
    findings: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(acceptedFinding).min(1).describe('The accepted findings.'),
});
/** The file of accepted findings as it is written. Strict everywhere; nothing is coerced. */
const baselineSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    $schema: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().optional().describe('For editors; not read.'),
    version: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(1).describe('Version of the format.'),
    acceptances: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(acceptance).describe('Who accepted what, when, why and until when.'),
})
    .meta({
    title: 'aivss-gate baseline',
    description: 'Findings that somebody has accepted. Written by "aivss-gate audit --accept".',
});
/** Room for some 30,000 findings. */
const MOST_WORDS = 2_000_000;
/** Reads a file of accepted findings; one fault makes all of it void. Never throws on bad data. */
function readBaseline({ text, path }) {
    const refused = (problems) => ({ path, digest: null, entries: [], problems });
    const read = (0,_source_structured_js__WEBPACK_IMPORTED_MODULE_3__/* .readStructured */ .c)(text, path, { syntax: 'yaml', mostWords: MOST_WORDS });
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


/***/ })

};
