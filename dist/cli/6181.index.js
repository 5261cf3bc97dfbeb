export const id = 6181;
export const ids = [6181];
export const modules = {

/***/ 6181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkRun: () => (/* binding */ checkRun)
});

// EXTERNAL MODULE: ./lib/app/baseline-file.js
var baseline_file = __webpack_require__(5643);
// EXTERNAL MODULE: ./lib/app/check.js + 6 modules
var check = __webpack_require__(6882);
// EXTERNAL MODULE: ./lib/app/error-verdict.js
var error_verdict = __webpack_require__(8049);
// EXTERNAL MODULE: ./lib/app/floors.js
var app_floors = __webpack_require__(9104);
// EXTERNAL MODULE: ./lib/app/user-error.js
var user_error = __webpack_require__(5575);
// EXTERNAL MODULE: ./lib/app/version.js
var version = __webpack_require__(1271);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/app/commit-workspace.js
var commit_workspace = __webpack_require__(4274);
// EXTERNAL MODULE: ./lib/app/find-policy.js
var find_policy = __webpack_require__(879);
// EXTERNAL MODULE: ./lib/app/limits.js
var limits = __webpack_require__(1523);
// EXTERNAL MODULE: ./lib/policy/print.js + 1 modules
var print = __webpack_require__(8840);
// EXTERNAL MODULE: ./lib/adapters/node/clone.js + 1 modules
var node_clone = __webpack_require__(6473);
// EXTERNAL MODULE: ./lib/adapters/node/git.js
var git = __webpack_require__(2133);
;// CONCATENATED MODULE: ./lib/adapters/node/base.js








/**
 * Opens the merge base of the checked-out commit and another one.
 *
 * @throws UserError outside git, for an unknown name, and where there is no common ancestor in this clone
 */
async function openBase(folder, name, policy) {
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
    const clone = (0,node_clone/* openClone */.o)(root);
    const tree = await clone.tree(commit);
    if (tree === null)
        throw refuse(`the commit ${commit} cannot be read`, 'Fetch it; what is unknown is never taken for unchanged.');
    const { base, named, complete } = folder.workspace;
    const changed = policy.gate === 'all' ? null : (0,git/* changedSince */.$A)(root, commit);
    const opening = changed === null ? commit_workspace/* EVERYTHING */.Qz : { ...commit_workspace/* EVERYTHING */.Qz, concerns: (path) => changed.has(path) };
    const view = { base, named, complete, covers: folder.covers, opening };
    const workspace = (0,commit_workspace/* commitWorkspace */.Fs)(tree, clone.blobs, view);
    const { source } = policy;
    const isForeign = source !== null && (0,external_node_path_.isAbsolute)(source);
    const path = source === null || isForeign ? base + find_policy/* POLICY_PATH */.l$ : source;
    const policyChange = {
        before: await digestAt(workspace, path),
        after: isForeign ? await digestAt(folder.workspace, path) : (0,print/* policyDigest */.p)(policy),
        place: isForeign ? { path, line: 1, column: 1 } : null,
    };
    return {
        workspace,
        commit,
        policyChange,
        head: changed === null ? folder.workspace : onlyConcerned(folder.workspace, changed),
    };
}
function onlyConcerned(workspace, paths) {
    return {
        ...workspace,
        concerns: (path) => paths.has(path),
        look: async (wanted, bytes, show) => workspace.look(wanted.filter((path) => paths.has(path)), bytes, show),
    };
}
/** Digest of a policy file: of balanced where there is none, null where it cannot be read. */
async function digestAt(workspace, path) {
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

// EXTERNAL MODULE: ./lib/adapters/node/policy-library.js
var policy_library = __webpack_require__(8065);
// EXTERNAL MODULE: ./lib/adapters/node/project.js
var project = __webpack_require__(2336);
// EXTERNAL MODULE: ./lib/adapters/node/run-cache/stored-runs.js
var stored_runs = __webpack_require__(9580);
// EXTERNAL MODULE: ./lib/adapters/node/run-cache/tree-state.js
var tree_state = __webpack_require__(4790);
;// CONCATENATED MODULE: ./lib/adapters/node/run-cache/keep-run.js


/** Remembers every path that a run read: one that was named may be a file that git ignores. What git does not list, `has` denies. */
function watched() {
    const asked = new Set();
    const remember = (path) => {
        asked.add(path);
        return path;
    };
    return {
        asked,
        over: (workspace) => ({
            ...workspace,
            read: (path, maxBytes) => workspace.read(remember(path), maxBytes),
            look: async (paths, bytes, show) => workspace.look(paths.map(remember), bytes, show),
            identity: (path) => workspace.identity(remember(path)),
        }),
    };
}
/**
 * Keeps a run where its key covers every file that it read, and the files are still those that it began with.
 */
function keepIfCovered({ folder, key }, run, { asked }) {
    const isCovered = [...asked].every((path) => key.state.covers(path) || key.named.has(path));
    if (isCovered && (0,tree_state/* treeState */.a)(key.root)?.digest === key.state.digest)
        (0,stored_runs/* storeRun */.P)(folder, key.key, run);
}

;// CONCATENATED MODULE: ./lib/adapters/node/check-run.js










/**
 * Judges the files and prints the verdict; keeps the report under `keep` where all of it follows from what the key covers.
 *
 * @throws UserError where the request cannot be followed, and the format has no place for an error
 */
async function checkRun(question, terminal, keep) {
    const { format, colour, width, reportLevel } = question;
    const watch = watched();
    const { verdict, isLocal } = await judge(question, terminal, watch);
    const report = await reportOf(verdict, format, { colour, width, reportLevel, budget: null });
    const run = { status: verdict.status, report };
    if (keep !== null && isLocal && verdict.gaps.length === 0)
        keepIfCovered(keep, run, watch);
    return run;
}
async function judge({ paths, policy: named, base: rev, format }, terminal, watch) {
    try {
        const { folder, policy } = await (0,project/* openProject */.U)(terminal.cwd, paths, named);
        const base = rev === null ? null : await openBase(folder, rev, policy);
        const { floors, notices } = await (0,app_floors/* floorsOf */.t)(policy.extendsRemote, (0,policy_library/* libraryOfCommand */.a)(process.env));
        const workspace = watch.over(base?.head ?? folder.workspace);
        const ports = { workspace, now: Date.now, progress: terminal.progress };
        const verdict = await (0,check/* check */.z6)(ports, {
            policy,
            floors: floors.map((floor) => ({ ...floor, base: base?.workspace ?? null })),
            toolVersion: version/* TOOL_VERSION */.w,
            scope: { event: 'local', base: base?.commit ?? null, head: null },
            base: base?.workspace ?? null,
            policyChange: base?.policyChange ?? null,
            gaps: [],
            baseline: await (0,baseline_file/* baselineIn */.H)(policy, workspace),
            part: null,
            gate: null,
        });
        return { verdict: { ...verdict, notices }, isLocal: floors.length === 0 };
    }
    catch (error) {
        if (!(error instanceof user_error/* UserError */.y) || format === 'text')
            throw error;
        return { verdict: (0,error_verdict/* errorVerdict */.y)(error, version/* TOOL_VERSION */.w, 'local'), isLocal: false };
    }
}
async function reportOf(verdict, format, options) {
    // What is not printed is not loaded.
    if (format === 'text')
        return (await Promise.all(/* import() */[__webpack_require__.e(5165), __webpack_require__.e(4639)]).then(__webpack_require__.bind(__webpack_require__, 4639))).text(verdict, options);
    if (format !== 'html')
        return (await Promise.all(/* import() */[__webpack_require__.e(5165), __webpack_require__.e(8221), __webpack_require__.e(7049)]).then(__webpack_require__.bind(__webpack_require__, 7049))).REPORTERS[format](verdict, options);
    const { html } = await Promise.all(/* import() */[__webpack_require__.e(850), __webpack_require__.e(2418)]).then(__webpack_require__.bind(__webpack_require__, 850));
    return html(verdict, { day: (0,check/* dayOf */.kb)(Date.now()), history: [], reportLevel: options.reportLevel });
}


/***/ }),

/***/ 6473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ openClone)
});

// EXTERNAL MODULE: ./lib/app/limits.js
var limits = __webpack_require__(1523);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: ./lib/adapters/node/git.js
var git = __webpack_require__(2133);
// EXTERNAL MODULE: ./lib/adapters/node/identity.js
var identity = __webpack_require__(8695);
;// CONCATENATED MODULE: ./lib/adapters/node/object-store.js



/** Milliseconds without a question after which git need not wait for another one. */
const IDLE = 1_000;
const HEADER = /^([0-9a-f]{40}|[0-9a-f]{64}) (blob|tree|commit|tag) (\d+)$/;
/** Opens the objects of a clone. One git process answers all questions, since starting one takes longer than most answers. */
function openObjects(top) {
    let running = null;
    let last = Promise.resolve();
    const ask = async (ids, most) => {
        const asked = ids.filter((id) => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(id));
        if (asked.length === 0)
            return new Map();
        running = running?.ended === false ? running : start(top);
        return await running.answers(asked, most);
    };
    return {
        async read(ids, most) {
            const answer = last.then(() => ask(ids, most));
            last = answer.catch(() => { });
            return await answer;
        },
    };
}
function start(top) {
    const child = (0,external_node_child_process_.spawn)('git', (0,git/* gitArguments */.D5)(top, ['cat-file', '--batch']), {
        stdio: ['pipe', 'pipe', 'ignore'],
        env: (0,git/* gitEnvironment */._K)(),
    });
    const { stdin, stdout } = child;
    let reading = null;
    let ended = false;
    const end = () => {
        ended = true;
        reading?.done();
    };
    stdout.on('data', (chunk) => {
        if (reading?.take(chunk) === true)
            reading.done();
    });
    // Git that is not there, or goes away: what it did not answer is missing.
    child.on('error', end);
    child.on('close', end);
    stdin.on('error', end);
    return {
        get ended() {
            return ended;
        },
        answers: async (ids, most) => await new Promise((resolve) => {
            const found = new Map();
            holdOpen(child, stdin, stdout, true);
            reading = {
                take: reader(ids.length, most, found),
                done: () => {
                    reading = null;
                    holdOpen(child, stdin, stdout, false);
                    setTimeout(() => {
                        if (reading === null) {
                            ended = true;
                            stdin.end();
                        }
                    }, IDLE).unref();
                    resolve(found);
                },
            };
            if (ended)
                reading.done();
            else
                stdin.write(`${ids.join('\n')}\n`);
        }),
    };
}
/** Whether this process waits for git: only while a question is open. */
function holdOpen(child, stdin, stdout, held) {
    for (const handle of [child, stdin, stdout]) {
        // The pipes are sockets, which their types do not tell.
        const method = Reflect.get(handle, held ? 'ref' : 'unref');
        if (typeof method === 'function')
            Reflect.apply(method, handle, []);
    }
}
/** Takes what git answers to so many ids, piece by piece; true once all is there. */
function reader(count, most, found) {
    let left = count;
    let head = Buffer.alloc(0);
    let body = null;
    return (chunk) => {
        let at = 0;
        while (at < chunk.length && left > 0) {
            if (body === null) {
                const end = chunk.indexOf(0x0a, at);
                head = Buffer.concat([head, chunk.subarray(at, end === -1 ? chunk.length : end)]);
                if (end === -1)
                    break;
                at = end + 1;
                const [, id, type, size] = HEADER.exec(head.toString('latin1')) ?? [];
                head = Buffer.alloc(0);
                if (id === undefined || type === undefined)
                    left -= 1;
                // A line end follows the content.
                else
                    body = { id, type, size: Number(size), parts: [], missing: Number(size) + 1 };
                continue;
            }
            const piece = chunk.subarray(at, at + body.missing);
            if (body.size <= most)
                body.parts.push(piece);
            body.missing -= piece.length;
            at += piece.length;
            if (body.missing > 0)
                continue;
            const { id, type, size } = body;
            if (size > most)
                found.set(id, { tooLarge: size });
            else {
                const bytes = Buffer.concat(body.parts).subarray(0, size);
                if (isType(type) && (0,identity/* objectId */.Tu)(type, bytes, id.length === 64 ? 'sha256' : 'sha1') === id)
                    found.set(id, { type, bytes });
            }
            body = null;
            left -= 1;
        }
        return left === 0;
    };
}
function isType(type) {
    return type === 'blob' || type === 'tree' || type === 'commit' || type === 'tag';
}

;// CONCATENATED MODULE: ./lib/adapters/node/clone.js


/** Bytes of a commit or of one folder's tree; a tree of 100,000 names has about four million. */
const LARGEST_TREE = 256 * 1024 * 1024;
/** Folders in one another, as deep as a path of 4,096 bytes can be. */
const DEEPEST = 2_048;
/**
 * Opens the objects of a clone. Commits and trees are held against their ids, so that what somebody wrote into the clone's
 * objects is not believed.
 */
function openClone(top) {
    const objects = openObjects(top);
    // What an id means never changes, and the two sides of a change share most of their trees.
    const trees = new Map();
    return {
        async tree(commit) {
            const entries = await listTree(objects, trees, commit);
            return entries === null ? null : { entries, complete: true };
        },
        async blobs(entries) {
            const ids = [...new Set(entries.map(({ object }) => object))];
            const found = await objects.read(ids, limits/* LIMITS */.b.largestBytes);
            return new Map(ids.map((id) => [id, blobOf(found.get(id))]));
        },
    };
}
function blobOf(object) {
    if (object !== undefined && 'tooLarge' in object)
        return object;
    return object?.type === 'blob' ? object.bytes : 'the object is not in this clone';
}
/** Every file of a commit by its path; null where the commit is not there as a whole. */
async function listTree(objects, known, commit) {
    const root = rootOf((await objects.read([commit], LARGEST_TREE)).get(commit));
    if (root === null)
        return null;
    const files = new Map();
    let level = [{ folder: '', object: root }];
    for (let depth = 0; level.length > 0; depth += 1) {
        if (depth > DEEPEST)
            return null;
        const wanted = new Set(level.map(({ object }) => object).filter((object) => !known.has(object)));
        for (const [object, tree] of await objects.read([...wanted], LARGEST_TREE)) {
            const items = itemsOf(tree, object.length / 2);
            if (items !== null)
                known.set(object, items);
        }
        const below = [];
        for (const { folder, object } of level) {
            const items = known.get(object);
            if (items === undefined)
                return null;
            for (const { mode, name, object: id } of items) {
                if (mode === '40000')
                    below.push({ folder: `${folder}${name}/`, object: id });
                else
                    files.set(folder + name, { mode, object: id, size: 0 });
            }
        }
        level = below;
    }
    return files;
}
function rootOf(commit) {
    if (commit === undefined || 'tooLarge' in commit || commit.type !== 'commit')
        return null;
    return /^tree ([0-9a-f]{40}|[0-9a-f]{64})\n/.exec(commit.bytes.toString('latin1', 0, 80))?.[1] ?? null;
}
/** The items of a tree object: mode, blank, name, NUL, `idBytes` bytes of id; null where it is none. */
function itemsOf(tree, idBytes) {
    if ('tooLarge' in tree || tree.type !== 'tree')
        return null;
    const { bytes } = tree;
    const items = [];
    for (let at = 0; at < bytes.length;) {
        const blank = bytes.indexOf(0x20, at);
        const end = bytes.indexOf(0, blank);
        if (blank === -1 || end === -1 || end + 1 + idBytes > bytes.length)
            return null;
        const name = bytes.toString('utf8', blank + 1, end);
        if (name === '' || name === '.' || name === '..' || name.includes('/'))
            return null;
        items.push({
            mode: bytes.toString('latin1', at, blank),
            name,
            object: bytes.toString('hex', end + 1, end + 1 + idBytes),
        });
        at = end + 1 + idBytes;
    }
    return items;
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
        const { fetchTransport } = await __webpack_require__.e(/* import() */ 2372).then(__webpack_require__.bind(__webpack_require__, 2372));
        const { githubClient } = await __webpack_require__.e(/* import() */ 8680).then(__webpack_require__.bind(__webpack_require__, 8680));
        const { policyLibrary } = await __webpack_require__.e(/* import() */ 160).then(__webpack_require__.bind(__webpack_require__, 160));
        const apiUrl = environment['GITHUB_API_URL'] || 'https://api.github.com';
        const token = environment['GH_TOKEN'] || environment['GITHUB_TOKEN'] || null;
        const library = policyLibrary(async () => githubClient(fetchTransport({ apiUrl, graphqlUrl: null, token, userAgent: `aivss-gate/${_app_version_js__WEBPACK_IMPORTED_MODULE_0__/* .TOOL_VERSION */ .w}` }), apiUrl));
        return await library(policy, stated);
    };
}


/***/ }),

/***/ 4274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ contentOf),
/* harmony export */   Fs: () => (/* binding */ commitWorkspace),
/* harmony export */   Qz: () => (/* binding */ EVERYTHING)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1523);

const EVERYTHING = { concerns: () => true, opens: () => true };
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
        return contentOf(content, maxBytes);
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
                if (!view.opening.concerns(path, entry))
                    continue;
                const opens = view.opening.opens(path, entry);
                if (opens === true)
                    worth.push({ path, entry });
                else if (typeof opens === 'string')
                    show(path, opens);
            }
            for (let at = 0; at < worth.length; at += BATCH) {
                const batch = worth.slice(at, at + BATCH);
                const contents = await blobs(batch.map(({ entry }) => entry));
                for (const { path, entry } of batch) {
                    const content = contents.get(entry.object) ?? NOT_FETCHED;
                    if (typeof content === 'string')
                        show(path, `the file could not be read: ${content}`);
                    else if (content instanceof Uint8Array && content.length <= _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.modelBytes)
                        show(path, content.subarray(0, bytes));
                }
            }
        },
        concerns: (path) => {
            const entry = entries.get(path);
            return entry !== undefined && view.opening.concerns(path, entry);
        },
        identity: (path) => {
            const entry = entries.get(path);
            if (entry === undefined)
                return null;
            return isFile(entry) ? entry.object : entry.mode === '120000' ? 'link' : 'submodule';
        },
    };
}
/** What a blob is to whoever takes at most so many bytes. */
function contentOf(blob, maxBytes) {
    if (typeof blob === 'string')
        return { kind: 'unreadable', reason: blob };
    if (!(blob instanceof Uint8Array))
        return { kind: 'too-large', size: blob.tooLarge };
    return blob.length > maxBytes ? { kind: 'too-large', size: blob.length } : { kind: 'bytes', bytes: blob };
}
function isFile({ mode }) {
    return mode.startsWith('100');
}


/***/ })

};
