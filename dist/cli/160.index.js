export const id = 160;
export const ids = [160];
export const modules = {

/***/ 5526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readAnswer)
/* harmony export */ });
/* harmony import */ var _api_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6781);

/** An answer in the shape that is needed; what does not have it throws an `ApiError` of kind `unavailable`. */
function readAnswer(shape, data, request) {
    const read = shape.safeParse(data);
    if (read.success)
        return read.data;
    const at = read.error.issues[0]?.path.join('.') ?? '';
    throw (0,_api_error_js__WEBPACK_IMPORTED_MODULE_0__/* .noAnswer */ .qE)(request, `not the shape that GitHub documents${at === '' ? '' : `, at ${at}`}`);
}


/***/ }),

/***/ 6781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hD: () => (/* binding */ ApiError),
/* harmony export */   qE: () => (/* binding */ noAnswer),
/* harmony export */   x5: () => (/* binding */ refusal)
/* harmony export */ });
/* harmony import */ var _rate_limit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9860);
/* harmony import */ var _retry_budget_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7440);
/* harmony import */ var _stated_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7793);



/** GitHub did not do what was asked. Not a bug, and seldom the user's fault: the caller says what it means. */
class ApiError extends Error {
    kind;
    status;
    request;
    wanted;
    wait;
    constructor(failure) {
        super(sentence(failure));
        this.name = 'ApiError';
        this.kind = failure.kind;
        this.status = failure.status;
        this.request = failure.request;
        this.wanted = failure.wanted;
        this.wait = failure.wait;
    }
}
/** The error of an answer that is no success. `now`: milliseconds since 1970. */
function refusal(request, response, now) {
    const kind = kindOf(response);
    const header = response.headers['x-accepted-github-permissions'];
    return new ApiError({
        kind,
        status: response.status,
        request,
        wanted: header === undefined ? null : (0,_stated_message_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(header),
        wait: kind === 'limited' ? (0,_rate_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .rateLimitWait */ .hD)(response, now) : null,
        said: (0,_stated_message_js__WEBPACK_IMPORTED_MODULE_1__/* .statedMessage */ .$)(response.data),
    });
}
/** The error of a request without an answer that could be used; `why` in few words. */
function noAnswer(request, why) {
    return new ApiError({
        kind: 'unavailable',
        status: null,
        request,
        wanted: null,
        wait: null,
        said: (0,_stated_message_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(why),
    });
}
function kindOf(response) {
    if ((0,_rate_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .isRateLimit */ .a5)(response))
        return 'limited';
    if (response.status >= 500)
        return 'unavailable';
    switch (response.status) {
        case 401:
            return 'unauthorised';
        case 403:
            return 'forbidden';
        case 404:
        case 410:
            return 'missing';
        default:
            return 'rejected';
    }
}
const MEANINGS = {
    unauthorised: 'GitHub does not accept the token',
    forbidden: 'GitHub refuses this to the token',
    missing: 'GitHub has nothing there, or nothing that the token may see',
    limited: 'GitHub limits the requests of this token',
    rejected: 'GitHub does not accept the request',
    unavailable: 'GitHub gave no usable answer',
};
function sentence({ kind, status, request, wanted, wait, said }) {
    const facts = [status === null ? null : String(status), said === null ? null : `"${said}"`];
    const known = facts.filter((one) => one !== null).join(' ');
    const permission = wanted !== null && (kind === 'forbidden' || kind === 'missing')
        ? `; it wants the permission ${wanted}`
        : '';
    const time = wait === null
        ? ''
        : `; it asks to wait ${Math.ceil(wait / 1_000)} s, and one run waits ${_retry_budget_js__WEBPACK_IMPORTED_MODULE_2__/* .RETRY_BUDGET */ .p$ / 1_000} s in all`;
    return `${request}: ${MEANINGS[kind]}${known === '' ? '' : ` (${known})`}${permission}${time}`;
}


/***/ }),

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

/***/ 9860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P9: () => (/* binding */ retryAfter),
/* harmony export */   a5: () => (/* binding */ isRateLimit),
/* harmony export */   hD: () => (/* binding */ rateLimitWait),
/* harmony export */   tA: () => (/* binding */ UNNAMED_LIMIT_WAIT)
/* harmony export */ });
/* harmony import */ var _stated_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7793);

/**
 * Milliseconds to wait after a limit that names no time: "wait for at least one minute before retrying"
 * (docs.github.com, Rate limits for the REST API).
 */
const UNNAMED_LIMIT_WAIT = 60_000;
/** So that "0 seconds" and clocks that differ do not become a storm. */
const LEAST_WAIT = 1_000;
/** Whether GitHub answered so because of a primary or secondary rate limit; any other 403 is a refusal. */
function isRateLimit({ status, headers, data }) {
    if (status === 429)
        return true;
    if (status !== 403)
        return false;
    return (headers['retry-after'] !== undefined ||
        headers['x-ratelimit-remaining'] === '0' ||
        /secondary rate limit|rate limit exceeded|\babuse\b/i.test((0,_stated_message_js__WEBPACK_IMPORTED_MODULE_0__/* .statedMessage */ .$)(data) ?? ''));
}
/** The least wait in milliseconds that GitHub asks for after a rate limit. */
function rateLimitWait({ headers }, now) {
    const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN);
    const byReset = headers['x-ratelimit-remaining'] === '0' && Number.isFinite(reset) ? reset * 1_000 - now : null;
    return Math.max(LEAST_WAIT, retryAfter(headers['retry-after'], now) ?? byReset ?? UNNAMED_LIMIT_WAIT);
}
/** Milliseconds of a Retry-After header, which has seconds or a date (RFC 9110, 10.2.3); null where it says neither. */
function retryAfter(header, now) {
    const value = header?.trim() ?? '';
    if (/^\d+$/.test(value))
        return Number(value) * 1_000;
    const date = /^[A-Z][a-z]{2},/.test(value) ? Date.parse(value) : Number.NaN;
    return Number.isNaN(date) ? null : Math.max(0, date - now);
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

/***/ 7440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JN: () => (/* binding */ backoff),
/* harmony export */   kZ: () => (/* binding */ retryBudget),
/* harmony export */   kd: () => (/* binding */ MAX_RETRIES),
/* harmony export */   p$: () => (/* binding */ RETRY_BUDGET)
/* harmony export */ });
/* unused harmony exports FIRST_WAIT, JITTER */
/** Milliseconds that one run loses in all to waits and to attempts that failed. Our own: a gate is waited for. */
const RETRY_BUDGET = 60_000;
/** Repetitions of one request. */
const MAX_RETRIES = 3;
/** Milliseconds before the first repetition after a failure; doubled before each further one. */
const FIRST_WAIT = 1_000;
/** The share of a wait that chance adds at most, so that many clients do not come back at once. */
const JITTER = 0.25;
/** `total`: milliseconds. Several clients may share one. */
function retryBudget(clock, total = RETRY_BUDGET) {
    let spent = 0;
    let countedUntil = 0;
    const cost = (from, to) => Math.max(0, to - Math.max(from, countedUntil));
    const spend = (from, to) => {
        spent += cost(from, to);
        countedUntil = Math.max(countedUntil, to);
    };
    return {
        total,
        left: () => Math.max(0, total - spent),
        spend,
        reserve: (milliseconds) => {
            const now = clock.now();
            if (spent + cost(now, now + milliseconds) > total)
                return false;
            spend(now, now + milliseconds);
            return true;
        },
    };
}
/** Milliseconds before repetition 1, 2, 3: one, two and four seconds with a little chance on top. */
function backoff(repetition, clock) {
    return FIRST_WAIT * 2 ** (repetition - 1) * (1 + JITTER * clock.random());
}


/***/ }),

/***/ 7793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ statedMessage),
/* harmony export */   S: () => (/* binding */ shown)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2311);
/* harmony import */ var _report_cut_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6590);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2527);



/** Characters of GitHub's own words that an error repeats; whoever runs the server writes them. */
const LONGEST = 200;
const Body = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ message: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), errors: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()).catch([]) });
const Detail = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ message: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }).transform((one) => one.message),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ field: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), code: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }).transform((one) => `${one.field} ${one.code}`),
]);
/** What GitHub says of a failure, on one line, without control characters and cut; null where it says nothing. */
function statedMessage(data) {
    const body = Body.safeParse(data);
    if (!body.success)
        return typeof data === 'string' ? shown(data) : null;
    const details = body.data.errors.flatMap((one) => Detail.safeParse(one).data ?? []);
    return shown([body.data.message, ...details].join(': '));
}
/** Foreign words for an error's message; null for none and for a page of HTML, which says nothing to people. */
function shown(text) {
    const line = (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(text);
    return line === '' || line.startsWith('<') ? null : (0,_report_cut_js__WEBPACK_IMPORTED_MODULE_0__/* .cutCharacters */ .lD)(line, LONGEST);
}


/***/ })

};
