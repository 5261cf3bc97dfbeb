export const id = 6811;
export const ids = [6811,7832];
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

/***/ 6964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   policy: () => (/* binding */ policy)
/* harmony export */ });
/* harmony import */ var _app_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5575);
/* harmony import */ var _policy_print_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8840);
/* harmony import */ var _source_suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6491);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7517);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2336);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3485);






const TEST_FORMATS = ['text', 'json', 'junit'];
const options = {
    policy: {
        value: 'FILE',
        help: 'the policy; default: .github/aivss-gate.yml of this folder, or of the nearest folder above it',
    },
    format: { value: 'FORMAT', help: `of test: ${TEST_FORMATS.join(', ')}`, choices: TEST_FORMATS },
    output: { value: 'FILE', help: 'of test: write the report there instead of to standard output' },
};
const ACTIONS = ['print', 'check', 'test'];
const policy = {
    name: 'policy',
    summary: 'print the effective policy and its digest, validate it, or run its examples',
    usage: 'print|check|test [FILE]',
    details: [
        '"print" shows everything that holds: presets and the file merged, nothing left to a default. The digest changes only when what the policy demands changes.',
        '"check" validates the file and says every fault with its line. Exit codes: 0 valid, 2 not valid.',
        '"test" judges the cases of a file by the policy and says which do not come out as expected; FILE is the file of cases, by default the one beside the policy, .github/aivss-gate.test.yml. Exit codes: 0 all came true, 1 some did not, 2 could not run, or there is no case.',
    ],
    options,
    examples: [
        ['aivss-gate policy print', 'what holds in this repository'],
        ['aivss-gate policy check .github/aivss-gate.yml', 'before you commit a change'],
        ['aivss-gate policy test', 'whether the policy still says what it is meant to say'],
    ],
    async run(argv, terminal) {
        const args = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_3__/* .readArguments */ .l)(argv, options, 2);
        const [action, file = null] = args.positionals;
        if (action === 'test') {
            const { policyTest } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(2759), __webpack_require__.e(9085), __webpack_require__.e(3857), __webpack_require__.e(2973), __webpack_require__.e(5165), __webpack_require__.e(6882), __webpack_require__.e(1227)]).then(__webpack_require__.bind(__webpack_require__, 1227));
            const format = TEST_FORMATS.find((one) => one === args.text('format')) ?? 'text';
            return policyTest({ policy: args.text('policy'), file, format, output: args.text('output') }, terminal);
        }
        if (action !== 'print' && action !== 'check') {
            throw new _app_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('usage', action === undefined ? 'policy needs print, check or test' : `policy ${action} is not known`, (0,_source_suggest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(action ?? '', ACTIONS));
        }
        const unused = ['format', 'output'].find((name) => args.text(name) !== null);
        if (unused !== undefined)
            throw new _app_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('usage', `policy ${action} takes no --${unused}`, 'Only "policy test" does.');
        const { policy: effective } = await (0,_project_js__WEBPACK_IMPORTED_MODULE_4__/* .openProject */ .U)(terminal.cwd, [], file ?? args.text('policy'));
        const source = effective.source ?? `the preset ${effective.preset} (no policy file)`;
        if (action === 'check')
            terminal.out(`${source} is valid: ${(0,_policy_print_js__WEBPACK_IMPORTED_MODULE_1__/* .policyDigest */ .p)(effective)}\n`);
        else
            terminal.out(`# ${source}\n${(0,_policy_print_js__WEBPACK_IMPORTED_MODULE_1__/* .printPolicy */ .y)(effective)}`);
        return _command_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT */ .d.ok;
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
