export const id = 8138;
export const ids = [8138];
export const modules = {

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
/* harmony import */ var _find_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(879);
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


/***/ })

};
