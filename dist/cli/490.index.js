export const id = 490;
export const ids = [490];
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

/***/ 5524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ cloneBlobs),
/* harmony export */   S: () => (/* binding */ cloneTree)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2133);

/** Bytes of blobs that are asked for in one go. */
const BATCH_BYTES = 64 * 1024 * 1024;
/** The files of a commit in a clone; null where it is not there as a whole. */
function cloneTree(top, commit) {
    const entries = (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .listTree */ .nT)(top, commit);
    return entries === null ? null : { entries, complete: true };
}
/** Blobs from a clone's objects, without filters; nothing is fetched. */
function cloneBlobs(top) {
    return async (entries) => {
        const found = new Map(entries.map(({ object }) => [object, 'the object is not in this clone']));
        for (const batch of batches(entries)) {
            const objects = [...new Set(batch.map(({ object }) => object))];
            for (const [object, bytes] of (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .readBlobs */ .b4)(top, objects))
                found.set(object, bytes);
        }
        return found;
    };
}
function batches(entries) {
    const all = [[]];
    let size = 0;
    for (const entry of entries) {
        if (size + entry.size > BATCH_BYTES) {
            all.push([]);
            size = 0;
        }
        all.at(-1)?.push(entry);
        size += entry.size;
    }
    return all.filter((batch) => batch.length > 0);
}


/***/ }),

/***/ 3490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check_check)
});

// EXTERNAL MODULE: ./lib/app/baseline-file.js
var baseline_file = __webpack_require__(5643);
// EXTERNAL MODULE: ./lib/app/check.js + 3 modules
var check = __webpack_require__(4769);
// EXTERNAL MODULE: ./lib/app/floors.js
var app_floors = __webpack_require__(9104);
// EXTERNAL MODULE: ./lib/app/user-error.js
var user_error = __webpack_require__(5575);
// EXTERNAL MODULE: ./lib/app/version.js
var version = __webpack_require__(1271);
// EXTERNAL MODULE: ./lib/app/error-verdict.js
var error_verdict = __webpack_require__(8049);
// EXTERNAL MODULE: ./lib/policy/print.js + 1 modules
var print = __webpack_require__(8840);
// EXTERNAL MODULE: ./lib/report/reporter.js + 16 modules
var reporter = __webpack_require__(4365);
// EXTERNAL MODULE: ./lib/verdict/verdict.js
var verdict_verdict = __webpack_require__(6472);
// EXTERNAL MODULE: ./lib/adapters/node/arguments.js
var node_arguments = __webpack_require__(7517);
// EXTERNAL MODULE: ./lib/app/commit-workspace.js
var commit_workspace = __webpack_require__(4274);
// EXTERNAL MODULE: ./lib/app/find-policy.js + 7 modules
var find_policy = __webpack_require__(5251);
// EXTERNAL MODULE: ./lib/app/limits.js
var limits = __webpack_require__(1523);
// EXTERNAL MODULE: ./lib/adapters/node/clone.js
var clone = __webpack_require__(5524);
// EXTERNAL MODULE: ./lib/adapters/node/git.js
var git = __webpack_require__(2133);
;// CONCATENATED MODULE: ./lib/adapters/node/base.js







/**
 * Opens the merge base of the checked-out commit and another one.
 *
 * @throws UserError outside git, for an unknown name, and where there is no common ancestor in this clone
 */
async function openBase(folder, name, policySource) {
    const { root } = folder;
    const refuse = (message, help) => new user_error/* UserError */.y('base', message, help);
    if (!folder.inGit)
        throw refuse('there is no git repository to compare in', 'Leave --base out, or run inside a clone.');
    const wanted = (0,git/* resolveCommit */.WL)(root, name);
    if (wanted === null)
        throw refuse(`there is no commit "${name}"`, 'Name a branch, tag or commit of this clone, for example origin/main.');
    const head = (0,git/* headCommit */.Qo)(root);
    const commit = head === null ? null : (0,git/* mergeBase */.wu)(root, head, wanted);
    if (commit === null)
        throw refuse(`${name} and the checked-out commit have no common ancestor in this clone`, 'Fetch the history ("git fetch --unshallow"); what is unknown is never taken for unchanged.');
    const tree = (0,clone/* cloneTree */.S)(root, commit);
    if (tree === null)
        throw refuse(`the commit ${commit} cannot be read`, 'Fetch it; what is unknown is never taken for unchanged.');
    const { base, named, complete } = folder.workspace;
    const view = { base, named, complete, covers: folder.covers, looksInto: () => true };
    const workspace = (0,commit_workspace/* commitWorkspace */.F)(tree, (0,clone/* cloneBlobs */.M)(root), view);
    return { workspace, commit, policyDigest: await digestAt(workspace, policySource) };
}
/** Digest of the policy file at the base: of balanced where there was none, null where it cannot be read. */
async function digestAt(workspace, source) {
    const path = source ?? workspace.base + find_policy/* POLICY_PATH */.l$;
    await workspace.prefetch([path]);
    try {
        const content = workspace.read(path, limits/* LIMITS */.b.policyBytes);
        const policy = await (0,find_policy/* effectivePolicy */.Ci)(content.kind === 'missing' ? null : (0,find_policy/* policyText */.MJ)(content, path));
        return (0,print/* policyDigest */.p)(policy);
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.y)
            return null;
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/adapters/node/hand-over.js
var hand_over = __webpack_require__(7675);
// EXTERNAL MODULE: ./lib/adapters/node/policy-library.js
var policy_library = __webpack_require__(8065);
// EXTERNAL MODULE: ./lib/adapters/node/project.js
var project = __webpack_require__(2336);
// EXTERNAL MODULE: ./lib/adapters/node/commands/command.js
var command = __webpack_require__(3485);
;// CONCATENATED MODULE: ./lib/adapters/node/commands/check.js















const options = {
    policy: {
        value: 'FILE',
        help: 'the policy; default: .github/aivss-gate.yml of the folder checked, or of the nearest folder above it',
    },
    base: {
        value: 'REV',
        help: 'compare with the merge base of this commit or branch: only what is new or worse fails',
    },
    format: { value: 'FORMAT', help: reporter/* FORMATS */.hR.join(', '), choices: reporter/* FORMATS */.hR },
    output: { value: 'FILE', help: 'write the report there instead of to standard output' },
    'report-level': {
        value: 'LEVEL',
        help: 'show findings at or above it: error, warn, note',
        choices: verdict_verdict/* LEVELS */.A,
    },
};
const check_check = {
    name: 'check',
    summary: 'score every agent, hold it against the policy, pass or fail',
    usage: '[PATH...]',
    details: [
        'Reads the threat models under the paths (default: the current folder), scores each agent with AIVSS and evaluates the policy. Without a policy file the preset "balanced" holds.',
        'Models are **/*.aivss.{yml,yaml,json,md}, **/agent-threat-model.*, .aivss/**, and files named like "threat-model" that a reader recognises. A file that is named itself must be a model.',
        'Exit codes: 0 pass or warn, 1 fail, 2 could not run or incomplete, 3 nothing to check.',
    ],
    options,
    examples: [
        ['aivss-gate check', 'the agents of this repository'],
        ['aivss-gate check examples', 'one folder, with its own policy'],
        [
            'aivss-gate check --base main',
            'what your changes bring; the policy of the working tree judges both sides',
        ],
        ['aivss-gate check docs/coder-threat-model.txt --report-level note', 'one model, with all notes'],
        ['aivss-gate check --format json --output verdict.json', 'the verdict for other tools'],
    ],
    async run(argv, terminal) {
        const args = (0,node_arguments/* readArguments */.l)(argv, options, 1000);
        const format = reporter/* FORMATS */.hR.find((name) => name === args.text('format')) ?? 'text';
        const verdict = await judge(args, terminal, format);
        await check_print(verdict, args, terminal, format);
        return (0,command/* exitCodeOf */.F)(verdict.status);
    },
};
async function judge(args, terminal, format) {
    try {
        const { folder, policy } = await (0,project/* openProject */.U)(terminal.cwd, args.positionals, args.text('policy'));
        const rev = args.text('base');
        const base = rev === null ? null : await openBase(folder, rev, policy.source);
        const { floors, notices } = await (0,app_floors/* floorsOf */.t)(policy.extendsRemote, (0,policy_library/* libraryOfCommand */.a)(process.env));
        const ports = { workspace: folder.workspace, now: Date.now, progress: terminal.progress };
        const verdict = await (0,check/* check */.z6)(ports, {
            policy,
            floors: floors.map((floor) => ({ ...floor, base: base?.workspace ?? null })),
            toolVersion: version/* TOOL_VERSION */.w,
            scope: { event: 'local', base: base?.commit ?? null, head: null },
            base: base?.workspace ?? null,
            policyChange: base === null ? null : { before: base.policyDigest, after: (0,print/* policyDigest */.p)(policy), place: null },
            gaps: [],
            baseline: await (0,baseline_file/* baselineIn */.H)(policy, folder.workspace),
            part: null,
            gate: null,
        });
        return { ...verdict, notices };
    }
    catch (error) {
        if (!(error instanceof user_error/* UserError */.y) || format === 'text')
            throw error;
        return (0,error_verdict/* errorVerdict */.y)(error, version/* TOOL_VERSION */.w, 'local');
    }
}
async function check_print(verdict, args, terminal, format) {
    const output = args.text('output');
    const reportLevel = verdict_verdict/* LEVELS */.A.find((level) => level === args.text('report-level')) ?? reporter/* DEFAULT_REPORT_LEVELS */.tI[format];
    const colour = output === null && terminal.colour;
    const report = await reportOf(verdict, format, {
        colour,
        width: terminal.width,
        reportLevel,
        budget: null,
    });
    (0,hand_over/* handOver */.C)(report, verdict.status, output, terminal);
}
async function reportOf(verdict, format, options) {
    if (format !== 'html')
        return reporter/* REPORTERS */.P3[format](verdict, options);
    // The page is large: only who asks for it waits for it.
    const { html } = await __webpack_require__.e(/* import() */ 850).then(__webpack_require__.bind(__webpack_require__, 850));
    return html(verdict, { day: (0,check/* dayOf */.kb)(Date.now()), history: [], reportLevel: options.reportLevel });
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
/* harmony import */ var _app_find_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5251);
/* harmony import */ var _app_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1523);
/* harmony import */ var _app_user_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5575);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7982);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7997);







/** Absolute path of a policy file that was named; its folder is resolved, the file itself may turn out to be a link and is then refused. */
function policyPath(cwd, given) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, given);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(absolute)))
        throw new _app_user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y('policy-unreadable', `the policy ${given} does not exist`, 'Name a policy file that can be read.');
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(absolute)), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(absolute));
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
        const { fetchTransport } = await __webpack_require__.e(/* import() */ 486).then(__webpack_require__.bind(__webpack_require__, 486));
        const { githubClient } = await __webpack_require__.e(/* import() */ 680).then(__webpack_require__.bind(__webpack_require__, 8680));
        const { policyLibrary } = await __webpack_require__.e(/* import() */ 160).then(__webpack_require__.bind(__webpack_require__, 160));
        const apiUrl = environment['GITHUB_API_URL'] || 'https://api.github.com';
        const token = environment['GH_TOKEN'] || environment['GITHUB_TOKEN'] || null;
        const library = policyLibrary(async () => githubClient(fetchTransport({ apiUrl, graphqlUrl: null, token, userAgent: `aivss-gate/${_app_version_js__WEBPACK_IMPORTED_MODULE_0__/* .TOOL_VERSION */ .w}` }), apiUrl));
        return await library(policy, stated);
    };
}


/***/ }),

/***/ 2336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ openProject)
/* harmony export */ });
/* harmony import */ var _app_find_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5251);
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

/***/ 4274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ commitWorkspace)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1523);

/** Files that are opened in one go: their whole content is held meanwhile. */
const BATCH = 200;
const NOT_FETCHED = 'it was not fetched';
/** The files of a commit, read from git's objects: no checkout, no filters, no links. */
function commitWorkspace({ entries }, blobs, view) {
    const fetched = new Map();
    const listed = [...entries.keys()].filter(view.covers).toSorted();
    const read = (path, maxBytes) => {
        const entry = entries.get(path);
        if (entry === undefined)
            return { kind: 'missing' };
        if (entry.mode === '120000')
            return { kind: 'link' };
        if (!isFile(entry))
            return { kind: 'submodule' };
        if (entry.size > maxBytes)
            return { kind: 'too-large', size: entry.size };
        const content = fetched.get(entry.object) ?? NOT_FETCHED;
        if (typeof content === 'string')
            return { kind: 'unreadable', reason: content };
        return content.length > maxBytes
            ? { kind: 'too-large', size: content.length }
            : { kind: 'bytes', bytes: content };
    };
    return {
        base: view.base,
        named: new Set([...view.named].filter((path) => entries.has(path))),
        complete: view.complete,
        list: () => listed,
        has: (path) => entries.has(path),
        async prefetch(paths) {
            const wanted = new Map();
            for (const path of paths) {
                const entry = entries.get(path);
                if (entry !== undefined && isFile(entry) && entry.size <= _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.largestBytes)
                    if (!fetched.has(entry.object))
                        wanted.set(entry.object, entry);
            }
            if (wanted.size === 0)
                return;
            for (const [object, content] of await blobs([...wanted.values()]))
                fetched.set(object, content);
        },
        read,
        async look(paths, bytes, show) {
            const worth = [];
            for (const path of paths) {
                const entry = entries.get(path);
                if (entry === undefined || !isFile(entry) || entry.size > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.modelBytes)
                    continue;
                const looks = view.looksInto(path, entry);
                if (looks === true)
                    worth.push({ path, entry });
                else if (typeof looks === 'string')
                    show(path, looks);
            }
            for (let at = 0; at < worth.length; at += BATCH) {
                const batch = worth.slice(at, at + BATCH);
                const contents = await blobs(batch.map(({ entry }) => entry));
                for (const { path, entry } of batch) {
                    const content = contents.get(entry.object) ?? NOT_FETCHED;
                    if (typeof content === 'string')
                        show(path, `the file could not be read: ${content}`);
                    else
                        show(path, content.subarray(0, bytes));
                }
            }
        },
        identity: (path) => {
            const entry = entries.get(path);
            if (entry === undefined)
                return null;
            return isFile(entry) ? entry.object : entry.mode === '120000' ? 'link' : 'submodule';
        },
    };
}
function isFile({ mode }) {
    return mode.startsWith('100');
}


/***/ }),

/***/ 8049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ errorVerdict)
/* harmony export */ });
/** The verdict of a run that could not be done, so that a machine reads the reason in the same form. */
function errorVerdict(error, toolVersion, event) {
    const { code, message, help, place, others } = error;
    return {
        schema: 'aivss-gate/verdict/v1',
        tool: { name: 'aivss-gate', version: toolVersion },
        status: 'error',
        policy: {
            source: null,
            ref: null,
            preset: 'balanced',
            digest: '',
            floors: [],
            notEnforcedBefore: null,
            proposed: null,
            baseline: null,
        },
        scope: { event, gate: 'all', base: null, head: null, excluded: 0 },
        summary: { agents: 0, error: 0, warn: 0, note: 0, waived: 0, existing: 0, accepted: 0, worst: null },
        agents: [],
        findings: [],
        gaps: [],
        acceptances: [],
        notices: [],
        delivery: [],
        errors: [
            { code, message, help, location: place },
            ...others.map((other) => ({ code, message: other.message, help: other.help, location: other.place })),
        ],
    };
}


/***/ }),

/***/ 9104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ floorsOf)
/* harmony export */ });
/* harmony import */ var _find_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5251);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5575);


/** Floors of one run, those that floors name themselves included. */
const MOST_FLOORS = 10;
/**
 * Fetches the floors that a policy names under `extends`, and those that they name.
 *
 * @throws UserError where one cannot be fetched or is not valid: without its floors a policy is not the policy
 */
async function floorsOf(named, library) {
    const floors = new Map();
    const notices = [];
    const waiting = [...named];
    for (let stated = waiting.shift(); stated !== undefined; stated = waiting.shift()) {
        if (floors.has(stated.value))
            continue;
        if (floors.size >= MOST_FLOORS) {
            throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('floor-too-many', `more than ${MOST_FLOORS} floors stand behind this policy`, 'Let floors extend presets, not one another.', stated.place);
        }
        const remote = parseRemote(stated.value);
        const { commit, file } = await library(remote, stated);
        const pinned = remote.ref === commit;
        const name = pinned ? stated.value : `${stated.value} (${commit})`;
        const loaded = await (0,_find_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .readPolicy */ .T4)({ ...file, path: name });
        if (!loaded.ok) {
            const [first, ...others] = loaded.problems;
            throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('floor-invalid', `the floor ${name} is not a valid policy: ${first?.message ?? 'no reason given'}`, `${first?.help ?? ''} It is corrected in ${remote.repository}, not here.`.trim(), stated.place, others.map(({ message, help }) => ({
                message: `the floor ${name}: ${message}`,
                help: `${help} It is corrected in ${remote.repository}, not here.`.trim(),
                place: stated.place,
            })));
        }
        if (!pinned)
            notices.push(`The floor ${stated.value} is named by a branch or tag and stood at ${commit} in this run; pin the commit, so that it changes only by a reviewed edit.`);
        floors.set(stated.value, { name, policy: { ...loaded.policy, source: name }, ofDefaultBranch: false });
        waiting.push(...loaded.policy.extendsRemote.map(({ value }) => ({ value, place: stated.place })));
    }
    return { floors: [...floors.values()], notices };
}
/** Splits `owner/repo/path@ref`, whose form the policy's schema has checked. */
function parseRemote(text) {
    const at = text.indexOf('@');
    const [owner = '', name = '', ...path] = text.slice(0, at).split('/');
    return { repository: `${owner}/${name}`, path: path.join('/'), ref: text.slice(at + 1) };
}


/***/ })

};
