export const id = 8416;
export const ids = [8416];
export const modules = {

/***/ 1584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ apiProblem)
/* harmony export */ });
/* harmony import */ var _app_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5575);
/* harmony import */ var _api_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6781);


/**
 * What an API's refusal means to the person who reads it: `what` could not be done, why, and what to do. Anything that is
 * no `ApiError` is a bug and comes back as it is.
 */
function apiProblem(error, what, place = null) {
    if (!(error instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ApiError */ .hD))
        return error;
    return new _app_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`api-${error.kind}`, `${what}: ${error.message}`, helpOf(error), place);
}
function helpOf({ kind, wanted }) {
    switch (kind) {
        case 'unauthorised':
            return 'The token is not valid here: check the inputs "token" and "policy-token", and whether it has expired.';
        case 'forbidden':
            return `Give the token the permission it lacks (${wanted ?? 'contents: read'}).`;
        case 'missing':
            return 'Check the name. A token without "contents: read" there sees nothing either: for another repository give one with "policy-token" (in the command GH_TOKEN).';
        case 'limited':
            return 'Run the job again later; fewer requests are needed with "fetch-depth: 0" in actions/checkout.';
        case 'rejected':
            return 'Check what was asked; if it looks right, please report this.';
        case 'unavailable':
            return 'Run the job again.';
    }
}


/***/ }),

/***/ 2372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fetchTransport: () => (/* binding */ fetchTransport)
});

// EXTERNAL MODULE: ./lib/adapters/github/api-address.js
var api_address = __webpack_require__(9659);
// EXTERNAL MODULE: ./lib/adapters/github/bounded-body.js
var bounded_body = __webpack_require__(9804);
;// CONCATENATED MODULE: ./lib/adapters/github/redirects.js

/** A renamed repository is one redirect away; a chain of renames a few more. */
const MAX_REDIRECTS = 5;
const REDIRECTS = [301, 302, 307, 308];
/**
 * Asks, and follows the redirects of a GET as long as they stay below the API's address. Any other is answered as it came, so
 * that no other host gets the token or is believed. `ask` must not follow one by itself.
 */
async function followed(ask, method, first, apiUrl) {
    let address = first;
    for (let redirects = 0;; redirects += 1) {
        const answer = await ask(address);
        const next = method === 'GET' && redirects < MAX_REDIRECTS ? redirected(answer, address, apiUrl) : null;
        if (next === null)
            return answer;
        await answer.body?.cancel();
        address = next;
    }
}
function redirected({ status, headers }, address, apiUrl) {
    const location = headers.get('location');
    if (!REDIRECTS.includes(status) || location === null)
        return null;
    if (!URL.canParse(location, address))
        return null;
    const path = (0,api_address/* pathOnApi */.lg)(apiUrl, new URL(location, address).href);
    return path === null ? null : apiUrl + path;
}

;// CONCATENATED MODULE: ./lib/adapters/github/sendable-token.js
/** Whether a token can stand in a header. `fetch` quotes the whole header in the error of one that cannot. */
function isSendable(token) {
    return /^[\x21-\x7e]+$/.test(token);
}

// EXTERNAL MODULE: ./lib/adapters/github/transport.js
var transport = __webpack_require__(9351);
;// CONCATENATED MODULE: ./lib/adapters/github/fetch-transport.js





/**
 * Asks through `fetch`. A redirect of a GET is followed below the API's address only; any other is answered as it came, so
 * the token never reaches another host. Of an answer at most `mostBytes` are read. Throws where the token could not stand in a header.
 */
function fetchTransport(options, mostBytes = bounded_body/* MOST_ANSWER */.Tj) {
    const apiUrl = (0,api_address/* trimmedAddress */.vQ)(options.apiUrl);
    const graphqlUrl = options.graphqlUrl ?? (0,api_address/* graphqlAddress */.Mi)(apiUrl);
    const headers = headersOf(options);
    return async ({ method, path, body, signal }) => {
        if (!path.startsWith('/'))
            throw new Error(`not a path: ${path}`);
        const sent = body === undefined
            ? { headers }
            : { headers: { ...headers, 'content-type': 'application/json' }, body: JSON.stringify(body) };
        const response = await followed(async (address) => await fetch(address, { method, ...sent, redirect: 'manual', signal }), method, path === transport/* GRAPHQL */.w ? graphqlUrl : apiUrl + path, apiUrl);
        return await answerOf(response, mostBytes);
    };
}
function headersOf({ token, userAgent }) {
    const headers = {
        accept: 'application/vnd.github+json',
        'user-agent': userAgent,
        'x-github-api-version': '2022-11-28',
    };
    if (token === null)
        return headers;
    if (!isSendable(token))
        throw new Error('the token is empty or holds a space or a line end');
    return { ...headers, authorization: `Bearer ${token}` };
}
async function answerOf(response, mostBytes) {
    const text = new TextDecoder().decode(await (0,bounded_body/* boundedBody */._j)(response, mostBytes));
    return { status: response.status, headers: Object.fromEntries(response.headers), data: jsonOr(text) };
}
function jsonOr(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return text;
    }
}


/***/ }),

/***/ 3747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ objectReader)
});

// EXTERNAL MODULE: ./lib/adapters/github/api-error.js
var api_error = __webpack_require__(6781);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(2311);
// EXTERNAL MODULE: ./lib/adapters/node/identity.js
var identity = __webpack_require__(8695);
// EXTERNAL MODULE: ./lib/adapters/github/answer.js
var answer = __webpack_require__(5526);
// EXTERNAL MODULE: ./lib/adapters/github/path-parts.js
var path_parts = __webpack_require__(3052);
;// CONCATENATED MODULE: ./lib/adapters/github/blob.js





const Blob = schemas/* object */.Ikc({
    content: schemas/* string */.YjP(),
    encoding: schemas/* enum */.k5n(['base64', 'utf-8']),
    size: schemas/* int */.Whr().min(0).nullish(),
});
/**
 * The bytes of a blob, which GitHub gives up to 100 MB (docs.github.com, Get a blob). Throws an `ApiError`; also where the
 * bytes are not those that the id stands for.
 */
async function readBlob(github, repository, object) {
    const path = `${(0,path_parts/* repositoryPath */.SH)(repository)}/git/blobs/${(0,path_parts/* objectId */.Tu)(object)}`;
    const { content, encoding, size } = (0,answer/* readAnswer */.J)(Blob, await github.get(path), `GET ${path}`);
    const bytes = Buffer.from(content, encoding);
    if ((size != null && bytes.length !== size) ||
        (0,identity/* blobId */.zA)(bytes, object.length === 64 ? 'sha256' : 'sha1') !== object)
        throw (0,api_error/* noAnswer */.qE)(`GET ${path}`, 'the blob came back altered or cut');
    return bytes;
}

;// CONCATENATED MODULE: ./lib/adapters/github/tree-level.js




const Sha = schemas/* string */.YjP().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/);
const Item = schemas/* discriminatedUnion */.gMt('type', [
    schemas/* object */.Ikc({
        type: schemas/* literal */.euz('blob'),
        path: schemas/* string */.YjP(),
        // Old repositories hold 100664.
        mode: schemas/* string */.YjP().regex(/^(?:100[0-7]{3}|120000)$/),
        sha: Sha,
        size: schemas/* int */.Whr().min(0).default(0),
    }),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('commit'), path: schemas/* string */.YjP(), mode: schemas/* literal */.euz('160000'), sha: Sha }),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('tree'), path: schemas/* string */.YjP(), mode: schemas/* string */.YjP(), sha: Sha }),
]);
const Tree = schemas/* object */.Ikc({ tree: schemas/* array */.YOg(Item), truncated: schemas/* boolean */.zMY().default(false) });
/** What GitHub lists of a tree, or of a commit's: `names` of one folder, or `paths` of everything below it. */
async function readTreeLevel(github, repository, object, kind) {
    const path = `${(0,path_parts/* repositoryPath */.SH)(repository)}/git/trees/${(0,path_parts/* objectId */.Tu)(object)}${kind === 'paths' ? '?recursive=1' : ''}`;
    const { tree, truncated } = (0,answer/* readAnswer */.J)(Tree, await github.get(path), `GET ${path}`);
    const odd = tree.find((item) => !isTreePath(item.path) || (kind === 'names' && item.path.includes('/')));
    if (odd !== undefined)
        throw (0,api_error/* noAnswer */.qE)(`GET ${path}`, `a tree with the path ${odd.path}`);
    return { items: tree, truncated };
}
/** Whether git could hold a file there; what it forbids would lead out of a folder. */
function isTreePath(path) {
    return (!path.includes('\0') &&
        path.split('/').every((name) => name !== '' && name !== '.' && name !== '..' && !/^\.git$/i.test(name)));
}

;// CONCATENATED MODULE: ./lib/adapters/github/tree.js

/** What one tree may cost. Our own; GitHub allows a token of a job 1,000 requests an hour. */
const TREE_LIMITS = {
    /** Requests for a tree that GitHub does not list at once. */
    requests: 500,
    entries: 1_000_000,
};
/** Every file of a commit, folder by folder where GitHub cuts the listing of all. Throws an `ApiError`. */
async function readTree(github, repository, commit, limits = TREE_LIMITS) {
    const entries = new Map();
    let requests = 0;
    let complete = true;
    const ask = async (object, kind) => {
        if (requests >= limits.requests) {
            complete = false;
            return null;
        }
        requests += 1;
        return await readTreeLevel(github, repository, object, kind);
    };
    const take = (folder, items) => {
        for (const item of items) {
            const entry = treeEntry(item);
            if (entry === null)
                continue;
            if (entries.size < limits.entries)
                entries.set(folder + item.path, entry);
            else
                complete = false;
        }
    };
    const walk = async (folder, object) => {
        const all = await ask(object, 'paths');
        if (all === null)
            return;
        const level = all.truncated ? await ask(object, 'names') : null;
        take(folder, (level ?? all).items);
        if (level === null)
            return;
        if (level.truncated)
            complete = false;
        const folders = level.items.filter((item) => item.type === 'tree');
        await Promise.all(folders.map((item) => walk(`${folder}${item.path}/`, item.sha)));
    };
    await walk('', commit);
    return { entries, complete };
}
/** A folder is no entry: null. */
function treeEntry(item) {
    if (item.type === 'tree')
        return null;
    return { mode: item.mode, object: item.sha, size: item.type === 'blob' ? item.size : 0 };
}

;// CONCATENATED MODULE: ./lib/adapters/github/objects.js




/** `repository`: `owner/name`. */
function objectReader(github, repository) {
    const level = once((object) => readTreeLevel(github, repository, object, 'names'));
    return {
        tree: once((commit) => readTree(github, repository, commit)),
        blob: once((object) => readBlob(github, repository, object)),
        entryAt: async (commit, path) => {
            if (!isTreePath(path))
                return null;
            const names = path.split('/');
            let folder = commit;
            for (const [depth, name] of names.entries()) {
                const { items, truncated } = await level(folder);
                const item = items.find((one) => one.path === name);
                // Not among the first part of the names is not the same as not there.
                if (item === undefined && truncated)
                    throw (0,api_error/* noAnswer */.qE)(`GET ${path} at ${commit}`, 'a folder that GitHub does not list completely');
                if (item === undefined)
                    return null;
                if (depth === names.length - 1)
                    return treeEntry(item);
                if (item.type !== 'tree')
                    return null;
                folder = item.sha;
            }
            return null;
        },
    };
}
function once(read) {
    const started = new Map();
    return async (key) => {
        const known = started.get(key) ?? read(key);
        started.set(key, known);
        return await known;
    };
}


/***/ }),

/***/ 2034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ organisationRepositories),
/* harmony export */   w: () => (/* binding */ isEmptyRepository)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2311);
/* harmony import */ var _api_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6781);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5526);
/* harmony import */ var _path_parts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3052);




const Repositories = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    full_name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    default_branch: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    archived: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().optional(),
    disabled: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().optional(),
    fork: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
}));
/** Every repository of an organisation, or else of an account, that the token may see; all pages. Throws an `ApiError`. */
async function organisationRepositories(github, owner) {
    if (!/^[A-Za-z0-9][A-Za-z0-9-]{0,38}$/.test(owner))
        throw new Error(`not the name of an account: ${owner}`);
    const listed = await ofOrganisation(github, owner);
    return listed.map((one) => ({
        name: one.full_name,
        branch: one.default_branch ?? 'main',
        archived: one.archived ?? false,
        disabled: one.disabled ?? false,
        fork: one.fork,
    }));
}
async function ofOrganisation(github, owner) {
    const path = `/orgs/${owner}/repos?type=all&sort=full_name&per_page=100`;
    try {
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .readAnswer */ .J)(Repositories, await github.pages(path), `GET ${path}`);
    }
    catch (error) {
        if (!(error instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .hD && error.kind === 'missing'))
            throw error;
        const other = `/users/${owner}/repos?sort=full_name&per_page=100`;
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .readAnswer */ .J)(Repositories, await github.pages(other), `GET ${other}`);
    }
}
/** Whether nothing was ever pushed to a repository. Throws an `ApiError`. */
async function isEmptyRepository(github, repository) {
    const path = `${(0,_path_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryPath */ .SH)(repository)}/branches?per_page=1`;
    return (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .readAnswer */ .J)(zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()), await github.get(path), `GET ${path}`).length === 0;
}


/***/ }),

/***/ 3052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SH: () => (/* binding */ repositoryPath),
/* harmony export */   Tu: () => (/* binding */ objectId),
/* harmony export */   jy: () => (/* binding */ refSegment)
/* harmony export */ });
/* unused harmony export isRepositoryName */
/*
 * What goes into the path of a request. The callers hold these from GitHub, git or a parsed option; a value that is none
 * is a bug, and must not become another request.
 */
/** Whether a text is `owner/name`. */
function isRepositoryName(text) {
    const parts = text.split('/');
    return /^[\w.-]+\/[\w.-]+$/.test(text) && !parts.includes('.') && !parts.includes('..');
}
/** `/repos/owner/name` of `owner/name`. Throws for anything else. */
function repositoryPath(repository) {
    if (!isRepositoryName(repository))
        throw new Error(`not the name of a repository: ${repository}`);
    return `/repos/${repository}`;
}
/** An object id as it is. Throws for what is no full SHA-1 or SHA-256 in lower case. */
function objectId(id) {
    if (!/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(id))
        throw new Error(`not an object id: ${id}`);
    return id;
}
/** The name of a branch or other revision as one segment; null for what would be no segment, and is no name in git. */
function refSegment(name) {
    if (name === '' || name === '.' || name === '..' || /\p{Cs}/u.test(name))
        return null;
    return encodeURIComponent(name);
}


/***/ }),

/***/ 160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   policyLibrary: () => (/* binding */ policyLibrary)
/* harmony export */ });
/* harmony import */ var _app_find_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(879);
/* harmony import */ var _app_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1523);
/* harmony import */ var _app_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5575);
/* harmony import */ var _api_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1584);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3747);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7164);






/** Policies of other repositories, through the API. `open` is called once, and only where there is a floor to fetch. */
function policyLibrary(open) {
    let opened = null;
    return async ({ repository, path, ref }, stated) => {
        try {
            opened ??= open();
            const github = await opened;
            const commit = /^[0-9a-f]{40}$/.test(ref) ? ref : await (0,_repository_js__WEBPACK_IMPORTED_MODULE_5__/* .resolveRef */ .qE)(github, repository, ref);
            if (commit === null)
                throw absent(stated, `there is no branch, tag or commit "${ref}" in ${repository}`);
            const objects = (0,_objects_js__WEBPACK_IMPORTED_MODULE_4__/* .objectReader */ .V)(github, repository);
            const entry = await objects.entryAt(commit, path);
            if (entry === null)
                throw absent(stated, `there is no file ${path} in ${repository} at ${commit}`);
            if (!entry.mode.startsWith('100'))
                throw absent(stated, `${path} in ${repository} is not a regular file; links are never followed`);
            if (entry.size > _app_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.policyBytes)
                throw absent(stated, `${path} in ${repository} is too large`);
            const bytes = await objects.blob(entry.object);
            return { commit, file: (0,_app_find_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .policyText */ .MJ)({ kind: 'bytes', bytes }, stated.value) };
        }
        catch (error) {
            throw (0,_api_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .apiProblem */ .U)(error, `the floor ${stated.value} could not be fetched`, stated.place);
        }
    };
}
function absent({ value, place }, why) {
    return new _app_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y('floor-missing', `the floor ${value} could not be fetched: ${why}`, 'Check repository, path and ref, and that the token ("policy-token" in the Action, GH_TOKEN for the command) may read that repository.', place);
}


/***/ }),

/***/ 7164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pG: () => (/* binding */ readBranch),
/* harmony export */   qE: () => (/* binding */ resolveRef),
/* harmony export */   yr: () => (/* binding */ readMergeBase),
/* harmony export */   yt: () => (/* binding */ readDefaultBranch)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2311);
/* harmony import */ var _api_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6781);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5526);
/* harmony import */ var _path_parts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3052);




const Sha = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/);
const Branch = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ commit: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ sha: Sha }), protected: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().default(false) });
const Repository = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ default_branch: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1) });
const Comparison = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ merge_base_commit: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ sha: Sha }) });
const Commit = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ sha: Sha });
/*
 * Every function asks about `owner/name` and throws an `ApiError`. GitHub keeps one store of objects for a repository and
 * its forks: a commit that it knows by its id need not be on a branch of this repository.
 */
/** A branch as it is now; null where there is no such branch, or the token may not see it. */
async function readBranch(github, repository, branch) {
    const segment = (0,_path_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .refSegment */ .jy)(branch);
    if (segment === null)
        return null;
    const path = `${(0,_path_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryPath */ .SH)(repository)}/branches/${segment}`;
    const answer = await found(github, path, Branch, [404]);
    return answer === null ? null : { commit: answer.commit.sha, isProtected: answer.protected };
}
async function readDefaultBranch(github, repository) {
    const path = (0,_path_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryPath */ .SH)(repository);
    return (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .readAnswer */ .J)(Repository, await github.get(path), `GET ${path}`).default_branch;
}
/** The best common ancestor of two commits, by their ids; null where there is none. */
async function readMergeBase(github, repository, one, other) {
    const path = `${(0,_path_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryPath */ .SH)(repository)}/compare/${(0,_path_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .objectId */ .Tu)(one)}...${(0,_path_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .objectId */ .Tu)(other)}?per_page=1`;
    return (await found(github, path, Comparison, [404]))?.merge_base_commit.sha ?? null;
}
/** The commit that a branch, tag or id means; null where it means none, or the token may not see it. */
async function resolveRef(github, repository, ref) {
    const segment = (0,_path_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .refSegment */ .jy)(ref);
    if (segment === null)
        return null;
    const path = `${(0,_path_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryPath */ .SH)(repository)}/commits/${segment}?per_page=1`;
    // 422 is what GitHub says of a ref that it does not have; 404 is about the repository.
    return (await found(github, path, Commit, [422]))?.sha ?? null;
}
async function found(github, path, shape, absent) {
    let data;
    try {
        data = await github.get(path);
    }
    catch (error) {
        if (error instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .hD && error.status !== null && absent.includes(error.status))
            return null;
        throw error;
    }
    return (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .readAnswer */ .J)(shape, data, `GET ${path}`);
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

/***/ 9385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ readIn),
/* harmony export */   planFleet: () => (/* binding */ planFleet)
/* harmony export */ });
/* unused harmony export writeOut */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _app_fleet_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3885);
/* harmony import */ var _app_user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5575);
/* harmony import */ var _github_api_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1584);
/* harmony import */ var _github_organisation_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2034);
/* harmony import */ var _commands_command_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3485);
/* harmony import */ var _fleet_ports_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9430);








/** Repositories of one job where nobody says how many jobs there are to be. */
const PER_SHARD = 50;
/** Prints the matrix of a fleet's jobs on one line, and freezes the list of its repositories. */
async function planFleet(args, positionals, terminal) {
    const [extra] = positionals;
    if (extra !== undefined)
        throw new _app_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y('usage', `"${extra}" is one argument too many`, 'Name a list with --list FILE.');
    const plan = await planned(args, terminal);
    if (plan.repositories.length === 0)
        throw new _app_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y('fleet-empty', 'there is no repository to audit', 'Check the name and what the token may see; --forks and --archived take in more.');
    const matrix = (0,_app_fleet_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .matrixOf */ .lQ)(plan, shardsOf(args.text('shards'), plan));
    const output = args.text('output');
    if (output !== null)
        writeOut((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(terminal.cwd, output), `${JSON.stringify(plan, null, 2)}\n`);
    terminal.out(`${JSON.stringify(matrix)}\n`);
    const left = plan.left.length === 0 ? '' : `, ${plan.left.length} left out`;
    terminal.err(`${plan.repositories.length} repositories in ${matrix.include.length} jobs${left}\n`);
    return _commands_command_js__WEBPACK_IMPORTED_MODULE_6__/* .EXIT */ .d.ok;
}
async function planned(args, terminal) {
    const [list, org] = [args.text('list'), args.text('org')];
    if ((list === null) === (org === null))
        throw new _app_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y('usage', 'one of --org and --list is needed', 'Write --org NAME or --list FILE.');
    if (list !== null)
        return (0,_app_fleet_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .fleetPlan */ .iq)((0,_app_fleet_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .parseList */ .E1)(readIn((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(terminal.cwd, list), list), list), []);
    return await ofOrganisation(org ?? '', { forks: args.flag('forks'), archived: args.flag('archived') });
}
async function ofOrganisation(org, wanted) {
    if (!/^[A-Za-z0-9][A-Za-z0-9-]{0,38}$/.test(org))
        throw new _app_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y('usage', `"${org}" is no name of an organisation`, 'Write --org acme.');
    try {
        const all = await (0,_github_organisation_js__WEBPACK_IMPORTED_MODULE_5__/* .organisationRepositories */ .p)((0,_fleet_ports_js__WEBPACK_IMPORTED_MODULE_7__/* .githubOfCommand */ .Q)(process.env).client(), org);
        const left = [];
        const repositories = all.flatMap(({ name, branch, archived, disabled, fork }) => {
            const why = !_app_fleet_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .REPOSITORY_NAME */ .Ni.test(name)
                ? 'unreadable names'
                : disabled
                    ? 'disabled'
                    : archived && !wanted.archived
                        ? 'archived'
                        : fork && !wanted.forks
                            ? 'forks'
                            : null;
            if (why === null)
                return [{ name, branch }];
            left.push({ name: name.slice(0, 200), why });
            return [];
        });
        return (0,_app_fleet_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .fleetPlan */ .iq)(repositories, left);
    }
    catch (error) {
        throw (0,_github_api_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .apiProblem */ .U)(error, `the repositories of ${org} could not be listed`);
    }
}
function shardsOf(text, { repositories }) {
    if (text === null)
        return Math.min(_app_fleet_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .MOST_SHARDS */ .Y, Math.ceil(repositories.length / PER_SHARD));
    const shards = /^\d{1,6}$/.test(text) ? Number(text) : 0;
    if (shards >= 1 && shards <= _app_fleet_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .MOST_SHARDS */ .Y)
        return shards;
    throw new _app_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y('usage', `--shards ${text} is no number of jobs`, `Write a number from 1 to ${_app_fleet_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .MOST_SHARDS */ .Y}, which is the most that one matrix may have.`);
}
/** @throws UserError */
function readIn(path, shown) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : 'unknown reason';
        throw new _app_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y('input', `${shown} could not be read: ${reason}`, 'Name a file that can be read.');
    }
}
/** @throws UserError */
function writeOut(path, content) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, content);
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : 'unknown reason';
        throw new _app_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y('output', `${path} could not be written: ${reason}`, 'Name a file that can be written.');
    }
}


/***/ }),

/***/ 9430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ fleetPorts),
  Q: () => (/* binding */ githubOfCommand)
});

// EXTERNAL MODULE: ./lib/app/version.js
var version = __webpack_require__(1271);
// EXTERNAL MODULE: ./lib/adapters/github/api-error.js
var api_error = __webpack_require__(6781);
// EXTERNAL MODULE: ./lib/adapters/github/api-problem.js
var api_problem = __webpack_require__(1584);
// EXTERNAL MODULE: ./lib/adapters/github/client.js + 4 modules
var client = __webpack_require__(8680);
// EXTERNAL MODULE: ./lib/adapters/github/clock.js
var clock = __webpack_require__(5332);
// EXTERNAL MODULE: ./lib/adapters/github/fetch-transport.js + 2 modules
var fetch_transport = __webpack_require__(2372);
;// CONCATENATED MODULE: ./lib/adapters/github/meter.js
/** Counts requests, and keeps what GitHub says of the primary rate limit (docs.github.com, Rate limits for the REST API). */
function metered(transport, now = Date.now) {
    let requests = 0;
    let remaining = null;
    let resetAt = null;
    return {
        transport: async (request) => {
            requests += 1;
            const response = await transport(request);
            const left = numberIn(response.headers['x-ratelimit-remaining']);
            const reset = numberIn(response.headers['x-ratelimit-reset']);
            // Answers may overtake each other.
            if (left !== null)
                remaining = resetAt === (reset ?? 0) * 1000 ? Math.min(remaining ?? left, left) : left;
            if (reset !== null)
                resetAt = reset * 1000;
            return response;
        },
        requests: () => requests,
        // Once they are given back, what was said before no longer holds.
        remaining: () => (resetAt !== null && resetAt <= now() ? null : remaining),
        resetAt: () => resetAt,
    };
}
function numberIn(header) {
    return header !== undefined && /^\d{1,12}$/.test(header) ? Number(header) : null;
}

// EXTERNAL MODULE: ./lib/adapters/github/organisation.js
var organisation = __webpack_require__(2034);
// EXTERNAL MODULE: ./lib/adapters/github/policy-library.js
var policy_library = __webpack_require__(160);
// EXTERNAL MODULE: ./lib/adapters/github/repository.js
var github_repository = __webpack_require__(7164);
// EXTERNAL MODULE: ./lib/adapters/github/retry-budget.js
var retry_budget = __webpack_require__(7440);
// EXTERNAL MODULE: ./lib/app/commit-workspace.js
var commit_workspace = __webpack_require__(4274);
// EXTERNAL MODULE: ./lib/app/user-error.js
var user_error = __webpack_require__(5575);
// EXTERNAL MODULE: ./lib/adapters/github/objects.js + 3 modules
var github_objects = __webpack_require__(3747);
// EXTERNAL MODULE: ./lib/adapters/node/clone.js + 1 modules
var node_clone = __webpack_require__(6473);
// EXTERNAL MODULE: ./lib/adapters/node/git.js
var git = __webpack_require__(2133);
;// CONCATENATED MODULE: ./lib/adapters/history.js








/** Blobs that one run fetches through the API. GitHub allows a job's token 1,000 requests an hour in a repository. */
const MOST_BLOBS = 950;
const TOO_MANY = `more than ${MOST_BLOBS} files would have to be fetched through the API; a step with actions/checkout and "fetch-depth: 0" brings them along`;
/** The commits of a repository: from the objects of a clone, and through the API what the clone has not. */
function openHistory({ clone, api }) {
    let reader = null;
    const objects = !api.files
        ? null
        : async () => await (reader ??= api.open().then((github) => (0,github_objects/* objectReader */.V)(github, api.repository)));
    const trees = new Map();
    const local = clone === null ? null : (0,node_clone/* openClone */.o)(clone);
    const cloned = new Map();
    const inClone = async (commit) => {
        const read = cloned.get(commit) ?? local?.tree(commit) ?? Promise.resolve(null);
        cloned.set(commit, read);
        return await read;
    };
    const entryThroughApi = async (commit, path) => {
        if (objects === null)
            throw notInClone(commit);
        return await asUserError(`${path} at ${commit} could not be read`, async () => (await objects()).entryAt(commit, path));
    };
    const readTree = async (commit) => {
        const whole = await inClone(commit);
        if (whole !== null)
            return whole;
        if (objects === null)
            throw notInClone(commit);
        return await asUserError(`the commit ${commit} could not be read`, async () => (await objects()).tree(commit));
    };
    const tree = async (commit) => {
        const listed = trees.get(commit) ?? readTree(commit);
        trees.set(commit, listed);
        return listed;
    };
    /** A tree that was listed as a whole need not be asked for again, folder by folder. */
    const listedWhole = async (commit) => {
        const listed = await trees.get(commit)?.catch(() => null);
        return listed?.complete === true ? listed : null;
    };
    const asked = new Set();
    const blobs = async (entries) => {
        const found = new Map(local === null ? [] : await local.blobs(entries));
        const missing = entries.filter(({ object }) => typeof (found.get(object) ?? '') === 'string');
        if (objects === null)
            return found;
        const allowed = [];
        for (const entry of missing) {
            if (asked.size < MOST_BLOBS)
                asked.add(entry.object);
            if (asked.has(entry.object))
                allowed.push(entry);
            else
                found.set(entry.object, TOO_MANY);
        }
        const fetched = await Promise.all(allowed.map(async (entry) => [entry.object, await fetchBlob(entry)]));
        for (const [object, content] of fetched)
            found.set(object, content);
        return found;
    };
    const fetchBlob = async ({ object }) => {
        if (objects === null)
            return 'the object is not in this clone';
        try {
            return await (await objects()).blob(object);
        }
        catch (error) {
            if (error instanceof api_error/* ApiError */.hD || error instanceof user_error/* UserError */.y)
                return error.message;
            throw error;
        }
    };
    return {
        tree,
        blobs,
        local: clone !== null,
        async branch(name) {
            try {
                const branch = await (0,github_repository/* readBranch */.pG)(await api.open(), api.repository, name);
                return branch === null ? null : { ...branch, notice: null };
            }
            catch (error) {
                const problem = (0,api_problem/* apiProblem */.U)(error, `the branch ${name} could not be asked for`);
                const commit = clone === null || api.files ? null : (0,git/* resolveCommit */.WL)(clone, `refs/remotes/origin/${name}`);
                // Who wants nothing but the checkout gets what it knows, and is told that it may be old.
                if (!(problem instanceof user_error/* UserError */.y) || commit === null)
                    throw problem;
                const notice = `${problem.message}; the tip that the checkout knows, ${commit}, was taken.`;
                return { commit, isProtected: false, notice };
            }
        },
        async mergeBase(one, other) {
            // What a clone says of parents nobody has checked: an earlier step may have written there. GitHub is asked where it may be.
            const trusted = clone === null || api.files || (0,git/* isShallow */.fE)(clone) ? null : clone;
            const known = trusted === null ? null : (0,git/* mergeBase */.wu)(trusted, one, other);
            if (known !== null)
                return known;
            return await asUserError(`the common ancestor of ${one} and ${other} could not be learnt`, async () => (0,github_repository/* readMergeBase */.yr)(await api.open(), api.repository, one, other));
        },
        async fileAt(commit, path, maxBytes) {
            const whole = (await inClone(commit)) ?? (await listedWhole(commit));
            const entry = whole === null ? await entryThroughApi(commit, path) : (whole.entries.get(path) ?? null);
            return entry === null ? { kind: 'missing' } : readEntry(entry, maxBytes, blobs);
        },
    };
}
async function readEntry(entry, maxBytes, blobs) {
    if (entry.mode === '120000')
        return { kind: 'link' };
    if (!entry.mode.startsWith('100'))
        return { kind: 'submodule' };
    if (entry.size > maxBytes)
        return { kind: 'too-large', size: entry.size };
    return (0,commit_workspace/* contentOf */.$E)((await blobs([entry])).get(entry.object) ?? 'it was not found', maxBytes);
}
async function asUserError(what, ask) {
    try {
        return await ask();
    }
    catch (error) {
        throw (0,api_problem/* apiProblem */.U)(error, what);
    }
}
function notInClone(commit) {
    return new user_error/* UserError */.y('commit-missing', `the commit ${commit} is not in this clone`, 'Check it out with "fetch-depth: 0", or let the API be asked with "source: auto".');
}

// EXTERNAL MODULE: ./lib/adapters/node/result-files.js
var result_files = __webpack_require__(926);
;// CONCATENATED MODULE: ./lib/adapters/node/fleet-ports.js













/** Milliseconds that one repository of a fleet may lose to failures: thousands of others wait. */
const BUDGET = 20_000;
/** From the GitHub that `GITHUB_API_URL` names, with the token in `GH_TOKEN` or `GITHUB_TOKEN`. */
function githubOfCommand(environment) {
    const apiUrl = environment['GITHUB_API_URL'] || 'https://api.github.com';
    const token = environment['GH_TOKEN'] || environment['GITHUB_TOKEN'] || null;
    const userAgent = `aivss-gate/${version/* TOOL_VERSION */.w}`;
    const meter = metered((0,fetch_transport.fetchTransport)({ apiUrl, graphqlUrl: null, token, userAgent }));
    return {
        meter,
        client: () => (0,client.githubClient)(meter.transport, apiUrl, clock/* realClock */.d, (0,retry_budget/* retryBudget */.kZ)(clock/* realClock */.d, BUDGET)),
    };
}
/** Repositories through the API, results in a folder. */
function fleetPorts(github, folder, progress) {
    const library = fetchedOnce((0,policy_library.policyLibrary)(async () => await Promise.resolve(github.client())));
    return {
        progress,
        remaining: () => github.meter.remaining(),
        earlier: (repository) => (0,result_files/* readResult */.Uv)(folder, repository),
        keep: (result) => (0,result_files/* writeResult */.Zk)(folder, result),
        open(repository) {
            let isLimited = false;
            const client = noticing(github.client(), () => (isLimited = true));
            const api = { open: async () => await Promise.resolve(client), repository, files: true };
            return {
                sources: { history: openHistory({ clone: null, api }), library, now: Date.now },
                isLimited: () => isLimited,
                async defaultBranch() {
                    try {
                        return await (0,github_repository/* readDefaultBranch */.yt)(client, repository);
                    }
                    catch (error) {
                        throw (0,api_problem/* apiProblem */.U)(error, 'the default branch could not be learnt');
                    }
                },
                async isEmpty() {
                    try {
                        return await (0,organisation/* isEmptyRepository */.w)(client, repository);
                    }
                    catch (error) {
                        if (error instanceof api_error/* ApiError */.hD)
                            return false;
                        throw error;
                    }
                },
            };
        },
    };
}
/** A client that says when a rate limit kept a question from being answered: who asked may make a gap of it. */
function noticing(client, limited) {
    const noticed = async (asking) => {
        try {
            return await asking;
        }
        catch (error) {
            if (error instanceof api_error/* ApiError */.hD && error.kind === 'limited')
                limited();
            throw error;
        }
    };
    return {
        ...client,
        get: async (path) => await noticed(client.get(path)),
        pages: async (path) => await noticed(client.pages(path)),
    };
}
/** Most repositories of a fleet name the same floors. */
function fetchedOnce(library) {
    const fetched = new Map();
    return async (policy, stated) => {
        const key = JSON.stringify([policy.repository, policy.path, policy.ref]);
        const known = fetched.get(key);
        if (known !== undefined)
            return await known;
        const fetching = library(policy, stated);
        fetched.set(key, fetching);
        // A failure belongs to the repository that met it.
        fetching.catch(() => fetched.delete(key));
        return await fetching;
    };
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

/***/ 926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uv: () => (/* binding */ readResult),
/* harmony export */   Zk: () => (/* binding */ writeResult),
/* harmony export */   iv: () => (/* binding */ resultsBelow)
/* harmony export */ });
/* unused harmony export resultFile */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _app_fleet_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7075);
/* harmony import */ var _app_user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5575);




/** An owner never holds an underscore, so that no two repositories share a file. */
function resultFile(folder, repository) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${repository.toLowerCase().replace('/', '__')}.json`);
}
/** The result of a repository that an earlier run left; null where there is none that can be read. */
function readResult(folder, repository) {
    return parsedFile(resultFile(folder, repository));
}
/**
 * Writes a result whole or not at all: a killed run leaves no half of one.
 *
 * @throws UserError where it cannot be written
 */
function writeResult(folder, result) {
    const path = resultFile(folder, result.repository);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(`${path}.part`, `${JSON.stringify(result)}\n`);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(`${path}.part`, path);
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : 'unknown reason';
        throw new _app_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y('output', `the result of ${result.repository} could not be written: ${reason}`, 'Name a folder that can be written with --output.');
    }
}
/**
 * Every file of results below some folders, one after the other; null for one that is none.
 *
 * @throws UserError where a folder cannot be read
 */
function* resultsBelow(folders) {
    for (const path of folders.flatMap(filesIn))
        yield { path, result: parsedFile(path) };
}
function parsedFile(path) {
    try {
        return (0,_app_fleet_result_js__WEBPACK_IMPORTED_MODULE_2__/* .parseResult */ .F)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
    }
    catch {
        return null;
    }
}
function filesIn(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { recursive: true, withFileTypes: true })
            .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
            .map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry.parentPath, entry.name))
            .toSorted();
    }
    catch {
        throw new _app_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y('fleet-results', `${folder} is no folder of results`, 'Name the folders that the jobs wrote with "fleet audit --output".');
    }
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


/***/ }),

/***/ 3885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E1: () => (/* binding */ parseList),
/* harmony export */   Gb: () => (/* binding */ planDigest),
/* harmony export */   Iw: () => (/* binding */ inShard),
/* harmony export */   Ni: () => (/* binding */ REPOSITORY_NAME),
/* harmony export */   Y: () => (/* binding */ MOST_SHARDS),
/* harmony export */   iq: () => (/* binding */ fleetPlan),
/* harmony export */   lQ: () => (/* binding */ matrixOf),
/* harmony export */   uK: () => (/* binding */ parseShard),
/* harmony export */   vS: () => (/* binding */ parsePlan)
/* harmony export */ });
/* unused harmony export shardOf */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2311);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5575);



/** `owner/name` as GitHub allows it. */
const REPOSITORY_NAME = /^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/;
/** Jobs that one matrix of GitHub Actions may have (docs.github.com, usage limits of workflows). */
const MOST_SHARDS = 256;
const Plan = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('aivss-gate/fleet-plan/v1'),
    repositories: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(REPOSITORY_NAME), branch: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).nullable() }))
        .max(1_000_000),
    left: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(200), why: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(500) })),
});
/** A plan of these repositories, each once, in the order of their names. */
function fleetPlan(repositories, left) {
    const byName = new Map(repositories.map((one) => [one.name.toLowerCase(), one]));
    return {
        schema: 'aivss-gate/fleet-plan/v1',
        repositories: [...byName.values()].toSorted((a, b) => compare(a.name, b.name)),
        left: left.toSorted((a, b) => compare(a.name, b.name)),
    };
}
/**
 * Reads a plan as `fleet plan --output` wrote it.
 *
 * @throws UserError where the text is none
 */
function parsePlan(text, path) {
    const read = Plan.safeParse(jsonOr(text));
    if (read.success)
        return read.data;
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('fleet-plan', `${path} is not a plan of a fleet`, 'Write one with "aivss-gate fleet plan --output FILE".', { path, line: 1, column: 1 });
}
/**
 * Reads a list of repositories, one `owner/name` a line; what follows `#` is a comment.
 *
 * @throws UserError for a line that names no repository
 */
function parseList(text, path) {
    return text.split(/\r?\n/).flatMap((line, index) => {
        const name = line.replace(/#.*$/, '').trim();
        if (name === '')
            return [];
        if (REPOSITORY_NAME.test(name))
            return [{ name, branch: null }];
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('fleet-list', 'this line names no repository', 'Write one "owner/name" a line; "#" begins a comment.', { path, line: index + 1, column: 1 });
    });
}
/** `sha256:...` of what a plan audits; results of another plan are not this plan's. */
function planDigest({ repositories }) {
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(repositories)).digest('hex');
    return `sha256:${digest}`;
}
/** The shard of a repository, from 1: by its name alone, so that it stays where it is when others come and go. */
function shardOf(name, shards) {
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(name.toLowerCase()).digest();
    return (digest.readUInt32BE(0) % shards) + 1;
}
/**
 * Reads `2/8`.
 *
 * @throws UserError
 */
function parseShard(text) {
    const [, index = '', count = ''] = /^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? [];
    const shard = { index: Number(index), count: Number(count) };
    if (shard.index >= 1 && shard.index <= shard.count)
        return shard;
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('usage', `"${text}" is no part of a fleet`, 'Write --shard 2/8 for the second of eight.');
}
/** The repositories of one shard, in the plan's order. */
function inShard({ repositories }, { index, count }) {
    return repositories.filter(({ name }) => shardOf(name, count) === index);
}
/** A matrix for GitHub Actions: `{"include": [{"shard": "1/8", "repositories": 12}, ...]}`; shards without work are left out. */
function matrixOf(plan, count) {
    const sizes = new Map();
    for (const { name } of plan.repositories) {
        const index = shardOf(name, count);
        sizes.set(index, (sizes.get(index) ?? 0) + 1);
    }
    return {
        include: [...sizes]
            .toSorted(([a], [b]) => a - b)
            .map(([index, repositories]) => ({ shard: `${index}/${count}`, repositories })),
    };
}
function compare(one, other) {
    return one < other ? -1 : one > other ? 1 : 0;
}
function jsonOr(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 7075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ parseResult),
/* harmony export */   x: () => (/* binding */ isResultOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2311);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3885);


const Result = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('aivss-gate/fleet-result/v1'),
    repository: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .REPOSITORY_NAME */ .Ni),
    plan: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    policy: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    tool: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    // Written by this tool in a job before; its shape is checked where it is taken apart.
    verdict: zod__WEBPACK_IMPORTED_MODULE_1__/* .custom */ .IeY(isVerdict).nullable(),
    problem: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    limited: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().default(false),
});
/** Reads a result as a job wrote it; null where the text is none. */
function parseResult(text) {
    try {
        const read = Result.safeParse(JSON.parse(text));
        return read.success && (read.data.verdict === null) !== (read.data.problem === null) ? read.data : null;
    }
    catch {
        return null;
    }
}
/** Whether a result may stand for a repository of this run, so that it need not be audited again. */
function isResultOf(result, run) {
    return (result.repository.toLowerCase() === run.repository.toLowerCase() &&
        result.plan === run.plan &&
        result.policy === run.policy &&
        result.tool === run.tool);
}
const PartOfVerdict = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('aivss-gate/verdict/v1'),
    status: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['error', 'fail', 'incomplete', 'warn', 'pass', 'nothing-to-check']),
    agents: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
        id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        score: zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ low: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), high: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() }),
        findings: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    })),
    findings: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
        id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        rule: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        level: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['error', 'warn', 'note']),
        agent: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
        standing: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        location: zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
    })),
    gaps: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })),
});
function isVerdict(value) {
    return PartOfVerdict.safeParse(value).success;
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
