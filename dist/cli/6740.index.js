export const id = 6740;
export const ids = [6740];
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

/***/ 6740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fleet: () => (/* binding */ fleet)
/* harmony export */ });
/* harmony import */ var _app_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5575);
/* harmony import */ var _source_suggest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6491);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7517);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3485);




const FORMATS = ['text', 'json', 'markdown', 'html'];
const ACTIONS = ['plan', 'audit', 'merge'];
const options = {
    org: { value: 'NAME', help: 'plan: every repository of an organisation or account that the token may see' },
    list: { value: 'FILE', help: 'plan: one "owner/name" a line' },
    shards: { value: 'N', help: 'plan: jobs to share the work; default: one for 50 repositories, at most 256' },
    forks: { value: null, help: 'plan: forks too' },
    archived: { value: null, help: 'plan: archived repositories too' },
    shard: { value: 'I/N', help: 'audit: only this part of the plan, as the matrix says' },
    policy: { value: 'FILE', help: "audit: one policy for all; default: each repository's own" },
    wait: { value: null, help: "audit: wait where GitHub's rate limit is reached, instead of stopping" },
    plan: { value: 'FILE', help: 'merge: the plan, so that nothing goes missing' },
    history: { value: 'FILE', help: 'merge: append a record, and tell the trend' },
    format: { value: 'FORMAT', help: `merge: ${FORMATS.join(', ')}`, choices: FORMATS },
    output: { value: 'PATH', help: 'plan and merge: a file; audit: the folder for the results' },
};
/** What each action takes. */
const TAKES = {
    plan: ['org', 'list', 'shards', 'forks', 'archived', 'output'],
    audit: ['shard', 'policy', 'wait', 'output'],
    merge: ['plan', 'history', 'format', 'output'],
};
const fleet = {
    name: 'fleet',
    summary: 'audit many repositories: plan the jobs, audit a share of them, join the results',
    usage: 'plan|audit|merge',
    details: [
        '"plan" lists the repositories and prints a matrix for GitHub Actions; --output freezes the list for the jobs.',
        '"audit PLAN" audits the tip of each default branch through the API, without a checkout, and writes one result for each repository to the folder --output. Run again it goes on where it was: what has a result is not asked for again. The token stands in GH_TOKEN or GITHUB_TOKEN.',
        '"merge FOLDER..." joins the results into one portfolio. A repository that could not be read, or has no result, is a gap with its reason.',
        'Exit codes: plan 0; audit 0, or 2 where not every repository could be audited; merge as "check".',
    ],
    options,
    examples: [
        ['aivss-gate fleet plan --org acme --output plan.json', 'prints the matrix, freezes the list'],
        ['aivss-gate fleet audit plan.json --shard 1/8 --output results', 'one job of eight'],
        [
            'aivss-gate fleet merge results --plan plan.json --format html --output fleet.html',
            'one report of them all',
        ],
    ],
    async run(argv, terminal) {
        const args = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .readArguments */ .l)(argv, options, 1000);
        const [name = '', ...positionals] = args.positionals;
        const action = ACTIONS.find((one) => one === name);
        if (action === undefined) {
            throw new _app_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('usage', name === '' ? 'fleet needs plan, audit or merge' : `fleet ${name} is not known`, (0,_source_suggest_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(name, ACTIONS));
        }
        for (const option of Object.keys(options)) {
            const given = args.text(option) !== null || args.flag(option);
            if (given && !TAKES[action].some((one) => one === option))
                throw new _app_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('usage', `fleet ${action} takes no --${option}`, 'See aivss-gate fleet --help.');
        }
        switch (action) {
            case 'plan': {
                const { planFleet } = await Promise.all(/* import() */[__webpack_require__.e(5441), __webpack_require__.e(8406), __webpack_require__.e(8765), __webpack_require__.e(9079), __webpack_require__.e(8680), __webpack_require__.e(8416)]).then(__webpack_require__.bind(__webpack_require__, 9385));
                return await planFleet(args, positionals, terminal);
            }
            case 'audit': {
                const { auditShare } = await Promise.all(/* import() */[__webpack_require__.e(5441), __webpack_require__.e(4006), __webpack_require__.e(2759), __webpack_require__.e(8406), __webpack_require__.e(8765), __webpack_require__.e(9079), __webpack_require__.e(9085), __webpack_require__.e(3857), __webpack_require__.e(2973), __webpack_require__.e(6882), __webpack_require__.e(8680), __webpack_require__.e(8416), __webpack_require__.e(8138), __webpack_require__.e(5295)]).then(__webpack_require__.bind(__webpack_require__, 9488));
                return await auditShare(args, positionals, terminal);
            }
            case 'merge': {
                const { mergeResults } = await Promise.all(/* import() */[__webpack_require__.e(5441), __webpack_require__.e(4006), __webpack_require__.e(8406), __webpack_require__.e(8765), __webpack_require__.e(9079), __webpack_require__.e(3857), __webpack_require__.e(5165), __webpack_require__.e(8680), __webpack_require__.e(8221), __webpack_require__.e(7049), __webpack_require__.e(8416), __webpack_require__.e(6809), __webpack_require__.e(3858)]).then(__webpack_require__.bind(__webpack_require__, 5798));
                return await mergeResults(args, positionals, terminal);
            }
        }
    },
};


/***/ })

};
