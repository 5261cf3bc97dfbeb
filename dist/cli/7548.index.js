export const id = 7548;
export const ids = [7548,7832];
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

/***/ 7412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ authorScores)
/* harmony export */ });
/* harmony import */ var _scoring_agent_score_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8095);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6882);


/** The author's own score: what the models state and claim, with nothing assumed and no policy. */
async function authorScores(models, version) {
    const cvss = await (0,_check_js__WEBPACK_IMPORTED_MODULE_1__/* .calculatorFor */ .IH)(models);
    const scoring = { version, assume: { cvss: null, factors: {} }, mitigationCredit: 'declared' };
    return models.map((model) => ({ model, scored: (0,_scoring_agent_score_js__WEBPACK_IMPORTED_MODULE_0__/* .scoreAgent */ .wA)(model, scoring, new Map(), cvss) }));
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
