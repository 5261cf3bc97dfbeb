export const id = 6518;
export const ids = [6518];
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

/***/ 6518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: ./lib/report/formats.js
var formats = __webpack_require__(8514);
// EXTERNAL MODULE: ./lib/verdict/verdict.js
var verdict = __webpack_require__(6472);
// EXTERNAL MODULE: ./lib/adapters/node/arguments.js
var node_arguments = __webpack_require__(7517);
// EXTERNAL MODULE: ./lib/adapters/node/hand-over.js
var hand_over = __webpack_require__(7675);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/adapters/node/run-cache/cache-folder.js


/**
 * Where results of earlier runs are kept: `AIVSS_GATE_CACHE` (an absolute path, or `off`), else the user's own cache folder.
 * Null where nothing is kept: where `CI` is set nobody asked for it, and the folder is empty or filled by somebody else.
 */
function cacheFolder(environment, platform = process.platform) {
    const asked = environment['AIVSS_GATE_CACHE'];
    if (asked !== undefined && asked !== '')
        return (0,external_node_path_.isAbsolute)(asked) ? asked : null;
    if (environment['CI'] !== undefined && environment['CI'] !== '' && environment['CI'] !== 'false')
        return null;
    const base = userCache(environment, platform);
    return base !== undefined && (0,external_node_path_.isAbsolute)(base) ? (0,external_node_path_.join)(base, 'aivss-gate') : null;
}
function userCache(environment, platform) {
    if (platform === 'win32')
        return environment['LOCALAPPDATA'];
    if (platform === 'darwin')
        return (0,external_node_path_.join)((0,external_node_os_.homedir)(), 'Library/Caches');
    const stated = environment['XDG_CACHE_HOME'];
    return stated === undefined || stated === '' ? (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.cache') : stated;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/adapters/node/git.js
var git = __webpack_require__(2133);
// EXTERNAL MODULE: ./lib/adapters/node/run-cache/tree-state.js
var tree_state = __webpack_require__(4790);
;// CONCATENATED MODULE: ./lib/adapters/node/run-cache/run-key.js





/** The key of a run, or null where its result may depend on something that cannot be told without running. */
function runKey(question, program = process.argv[1]) {
    try {
        const tool = program === undefined ? null : toolIdentity((0,external_node_path_.dirname)((0,external_node_fs_.realpathSync)(program)));
        const targets = (question.paths.length === 0 ? ['.'] : question.paths).map((path) => targetOf((0,external_node_path_.resolve)(question.cwd, path)));
        const folders = targets.map(({ folder }) => folder);
        const root = (0,git/* topLevel */.M4)(folders[0] ?? question.cwd);
        if (tool === null || root === null || folders.some((folder) => !isWithin(root, folder)))
            return null;
        const state = (0,tree_state/* treeState */.a)(root);
        if (state === null)
            return null;
        const digest = (0,external_node_crypto_.createHash)('sha256');
        digest.update(JSON.stringify([tool, process.version, process.platform, question, root, state.digest]));
        const files = targets.flatMap(({ folder, file }) => (file === null ? [] : [(0,external_node_path_.join)(folder, file)]));
        for (const path of [
            ...files,
            ...(question.policy === null ? [] : [(0,external_node_path_.resolve)(question.cwd, question.policy)]),
        ])
            digest.update(`\0${path}\0`).update((0,external_node_fs_.readFileSync)(path));
        for (const folder of new Set(folders))
            addPolicies(digest, root, folder);
        const named = new Set(files.map((path) => (0,external_node_path_.relative)(root, path).split(external_node_path_.sep).join('/')));
        return { key: digest.digest('hex'), root, state, named };
    }
    catch {
        // What cannot be read is told by the run itself.
        return null;
    }
}
/** A folder with its links resolved, and the name of a file in it where one was asked for. */
function targetOf(path) {
    return (0,external_node_fs_.statSync)(path).isDirectory()
        ? { folder: external_node_fs_.realpathSync.native(path), file: null }
        : { folder: external_node_fs_.realpathSync.native((0,external_node_path_.dirname)(path)), file: (0,external_node_path_.basename)(path) };
}
/** The program by its files: another version, or one that was built anew, never takes over an earlier result. */
function toolIdentity(folder) {
    return (0,external_node_fs_.readdirSync)(folder)
        .toSorted()
        .map((name) => {
        const { size, mtimeMs } = (0,external_node_fs_.statSync)((0,external_node_path_.join)(folder, name));
        return `${name} ${size} ${mtimeMs}`;
    })
        .join('\n');
}
/** A policy is found by its path, also where git ignores it. */
function addPolicies(digest, root, folder) {
    for (let at = folder; isWithin(root, at); at = (0,external_node_path_.dirname)(at)) {
        const github = (0,external_node_path_.join)(at, '.github');
        for (const name of namesIn(github)) {
            digest.update(`\0${(0,external_node_path_.join)(github, name)}\0`);
            if (name.startsWith('aivss-gate'))
                digest.update((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(github, name)));
        }
        if (at === (0,external_node_path_.dirname)(at))
            break;
    }
}
function namesIn(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder).toSorted();
    }
    catch {
        return ['nothing there'];
    }
}
function isWithin(root, path) {
    return path === root || path.startsWith(root.endsWith(external_node_path_.sep) ? root : root + external_node_path_.sep);
}

// EXTERNAL MODULE: ./lib/adapters/node/run-cache/stored-runs.js
var stored_runs = __webpack_require__(9580);
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
    format: { value: 'FORMAT', help: formats/* FORMATS */.h.join(', '), choices: formats/* FORMATS */.h },
    output: { value: 'FILE', help: 'write the report there instead of to standard output' },
    'no-cache': {
        value: null,
        help: 'judge everything anew, also where nothing has changed since an earlier run',
    },
    'report-level': {
        value: 'LEVEL',
        help: 'show findings at or above it: error, warn, note',
        choices: verdict/* LEVELS */.A,
    },
};
const check = {
    name: 'check',
    summary: 'score every agent, hold it against the policy, pass or fail',
    usage: '[PATH...]',
    details: [
        'Reads the threat models under the paths (default: the current folder), scores each agent with AIVSS and evaluates the policy. Without a policy file the preset "balanced" holds.',
        'Models are **/*.aivss.{yml,yaml,json,md}, **/agent-threat-model.*, .aivss/**, and files named like "threat-model" that a reader recognises. A file that is named itself must be a model.',
        'Where no file, policy or option has changed since an earlier run of the same day, its report is printed again; it is kept in your cache folder, or in AIVSS_GATE_CACHE (a path, or "off"). Where CI is set, it is kept in AIVSS_GATE_CACHE alone.',
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
        const format = formats/* FORMATS */.h.find((name) => name === args.text('format')) ?? 'text';
        const output = args.text('output');
        const question = {
            paths: args.positionals,
            policy: args.text('policy'),
            base: args.text('base'),
            format,
            reportLevel: verdict/* LEVELS */.A.find((level) => level === args.text('report-level')) ?? formats/* DEFAULT_REPORT_LEVELS */.t[format],
            colour: output === null && terminal.colour,
            width: terminal.width,
        };
        const { base, colour, width, reportLevel } = question;
        // A comparison is over what a change touches, which is little.
        const folder = base === null && !args.flag('no-cache') ? cacheFolder(process.env) : null;
        const shape = [format, reportLevel, colour, width];
        const day = new Date().toISOString().slice(0, 10);
        const key = folder === null
            ? null
            : runKey({ cwd: terminal.cwd, paths: question.paths, policy: question.policy, shape, day });
        const before = folder === null || key === null ? null : (0,stored_runs/* storedRun */.b)(folder, key.key);
        // Most of the time of a short run goes into loading what judges.
        const { status, report } = before ??
            (await (await Promise.all(/* import() */[__webpack_require__.e(5441), __webpack_require__.e(4006), __webpack_require__.e(2759), __webpack_require__.e(8406), __webpack_require__.e(8765), __webpack_require__.e(9079), __webpack_require__.e(9085), __webpack_require__.e(3857), __webpack_require__.e(2973), __webpack_require__.e(6882), __webpack_require__.e(8138), __webpack_require__.e(6181)]).then(__webpack_require__.bind(__webpack_require__, 6181))).checkRun(question, terminal, folder === null || key === null ? null : { folder, key }));
        (0,hand_over/* handOver */.C)(report, status, output, terminal);
        return (0,command/* exitCodeOf */.F)(status);
    },
};


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

/***/ 7675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ handOver)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _app_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5575);


/**
 * Prints a report, or writes it to the file or device that was asked for.
 *
 * @throws UserError where that cannot be written
 */
function handOver(report, status, output, terminal) {
    if (output === null) {
        terminal.out(report);
        return;
    }
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(output, report);
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : 'unknown reason';
        throw new _app_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('output', `the report could not be written: ${reason}`, 'Name a file that can be written with --output.');
    }
    terminal.err(`${status}: report written to ${output}\n`);
}


/***/ }),

/***/ 9580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ storeRun),
/* harmony export */   b: () => (/* binding */ storedRun)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6472);




/** Runs that are kept; the oldest go first. */
const MOST_KEPT = 64;
/** Characters of a report above which it is not kept. */
const LONGEST = 32 * 1024 * 1024;
/**
 * An earlier run by its key; null where there is none, and where what stands there is not ours: a link, a file of another
 * user or that others may write, one that was cut or changed.
 */
function storedRun(folder, key) {
    try {
        if (!isOurs((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(folder)) || !isOurs((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(fileOf(folder, key))))
            return null;
        const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(fileOf(folder, key), 'utf8');
        const end = text.indexOf('\n');
        const report = text.slice(end + 1);
        const status = _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .STATUSES */ .f.find((one) => headOf(key, one, report) === text.slice(0, end + 1));
        return status === undefined ? null : { status, report };
    }
    catch {
        return null;
    }
}
/** Keeps a run. That it cannot be kept is no fault of the run. */
function storeRun(folder, key, { status, report }) {
    if (report.length > LONGEST)
        return;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(folder, { recursive: true, mode: 0o700 });
        if (!isOurs((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(folder)))
            return;
        const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}`);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(draft, headOf(key, status, report) + report, { flag: 'wx', mode: 0o600 });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(draft, fileOf(folder, key));
        const kept = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(folder).map((name) => ({ name, time: (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name)).mtimeMs }));
        for (const { name } of kept.toSorted((a, b) => b.time - a.time).slice(MOST_KEPT))
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name), { force: true });
    }
    catch {
        // A full disk, or a folder that cannot be written: the next run works it out again.
    }
}
function headOf(key, status, report) {
    return `aivss-gate run ${key} ${status} ${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(report).digest('hex')}\n`;
}
function fileOf(folder, key) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `${key}.run`);
}
/** Whether nobody else can have written there, as far as the system tells. */
function isOurs(stat) {
    const user = process.getuid?.();
    return ((stat.isFile() || stat.isDirectory()) &&
        (user === undefined || (stat.uid === user && (stat.mode & 0o022) === 0)));
}


/***/ }),

/***/ 4790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ treeState)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7982);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2133);





/** Files that differ from git's index are read whole; where there are more or larger ones, reading all again is as fast. */
const MOST_READ = 2_000;
const LARGEST = 4 * 1024 * 1024;
const MOST_BYTES = 64 * 1024 * 1024;
/**
 * What git knows of a work tree without reading it: its index holds an id of the content of each tracked file, and git tells
 * which files differ from it by now; those and the files that it does not track are read. Null where git takes a file's
 * state on trust (`assume-unchanged`, `skip-worktree`, unmerged), where too much would have to be read, and outside git.
 */
function treeState(root) {
    const listing = (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(root, [
        'ls-files',
        '-v',
        '-c',
        '-o',
        '-m',
        '-d',
        '--exclude-standard',
        '--full-name',
        '-z',
        '--',
        '.',
    ]);
    const index = indexOf(root);
    if (listing === null || index === null)
        return null;
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(index);
    const paths = new Set();
    let read = 0;
    let bytes = 0;
    for (const entry of listing.split('\0')) {
        if (entry === '')
            continue;
        const path = entry.slice(2);
        paths.add(path);
        switch (entry.slice(0, 2)) {
            case 'H ':
                continue;
            case 'R ':
                digest.update(`gone ${path}\0`);
                continue;
            case 'C ':
            case '? ': {
                const content = (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readFile */ .T)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path), LARGEST);
                if (content.kind === 'too-large' || content.kind === 'unreadable' || ++read > MOST_READ)
                    return null;
                digest.update(`${content.kind} ${path}\0`);
                if (content.kind !== 'bytes')
                    continue;
                bytes += content.bytes.length;
                if (bytes > MOST_BYTES)
                    return null;
                digest.update(`${content.bytes.length}\0`).update(content.bytes);
                continue;
            }
            default:
                return null;
        }
    }
    return { digest: digest.digest('hex'), covers: (path) => paths.has(path) };
}
function indexOf(root) {
    const path = (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(root, ['rev-parse', '--git-path', 'index'])?.replace(/\r?\n$/, '');
    if (path === undefined || path === '')
        return null;
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root, path));
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 8514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ FORMATS),
/* harmony export */   t: () => (/* binding */ DEFAULT_REPORT_LEVELS)
/* harmony export */ });
/** What a verdict can be printed as. */
const FORMATS = [
    'text',
    'json',
    'markdown',
    'github',
    'sarif',
    'junit',
    'badge',
    'badge-svg',
    'html',
];
/** What each format shows unless `--report-level` says otherwise. JSON always holds everything. */
const DEFAULT_REPORT_LEVELS = {
    text: 'warn',
    json: 'note',
    markdown: 'note',
    github: 'warn',
    sarif: 'note',
    junit: 'note',
    html: 'note',
    badge: 'note',
    'badge-svg': 'note',
};


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
