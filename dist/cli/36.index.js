export const id = 36;
export const ids = [36,486];
export const modules = {

/***/ 9659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mi: () => (/* binding */ graphqlAddress),
/* harmony export */   lg: () => (/* binding */ pathOnApi),
/* harmony export */   vQ: () => (/* binding */ trimmedAddress)
/* harmony export */ });
/** The address without the slashes at its end. */
function trimmedAddress(address) {
    return address.replace(/\/+$/, '');
}
/**
 * The path and query of an absolute address below the API's own; null where it leads elsewhere, another scheme, host,
 * port or folder. A token must not follow such an address.
 */
function pathOnApi(apiUrl, address) {
    if (!URL.canParse(address))
        return null;
    const api = new URL(apiUrl);
    const target = new URL(address);
    const folder = trimmedAddress(api.pathname);
    if (target.origin !== api.origin || !target.pathname.startsWith(`${folder}/`))
        return null;
    // Octokit takes `:name` and `{name}` for places to fill in; encoded they mean the same to GitHub.
    return (target.pathname.slice(folder.length) + target.search).replace(/[:{}]/g, encodeURIComponent);
}
/** Where GraphQL is: `https://api.github.com/graphql`, but `https://host/api/graphql` beside an API at `https://host/api/v3`. */
function graphqlAddress(apiUrl) {
    return `${trimmedAddress(apiUrl).replace(/\/api\/v3$/, '/api')}/graphql`;
}


/***/ }),

/***/ 8680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  githubClient: () => (/* binding */ githubClient)
});

// UNUSED EXPORTS: MAX_PAGES

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(2311);
// EXTERNAL MODULE: ./lib/adapters/github/api-address.js
var api_address = __webpack_require__(9659);
// EXTERNAL MODULE: ./lib/adapters/github/api-error.js
var api_error = __webpack_require__(6781);
// EXTERNAL MODULE: ./lib/adapters/github/answer.js
var answer = __webpack_require__(5526);
// EXTERNAL MODULE: ./lib/adapters/github/clock.js
var github_clock = __webpack_require__(5332);
// EXTERNAL MODULE: ./lib/adapters/github/stated-message.js
var stated_message = __webpack_require__(7793);
// EXTERNAL MODULE: ./lib/adapters/github/rate-limit.js
var rate_limit = __webpack_require__(9860);
// EXTERNAL MODULE: ./lib/adapters/github/transport.js
var github_transport = __webpack_require__(9351);
;// CONCATENATED MODULE: ./lib/adapters/github/graphql-refusal.js





const Refused = schemas/* object */.Ikc({
    errors: schemas/* array */.YOg(schemas/* object */.Ikc({ message: schemas/* string */.YjP(), type: schemas/* string */.YjP().optional().catch(undefined) })).min(1),
});
/** The error in an answer of GraphQL, which comes with status 200; null where there is none. */
function graphqlRefusal(data) {
    const first = Refused.safeParse(data).data?.errors[0];
    if (first === undefined)
        return null;
    const limited = first.type === 'RATE_LIMITED';
    return new api_error/* ApiError */.hD({
        kind: limited ? 'limited' : 'rejected',
        status: 200,
        request: `POST ${github_transport/* GRAPHQL */.w}`,
        wanted: null,
        wait: limited ? rate_limit/* UNNAMED_LIMIT_WAIT */.tA : null,
        said: (0,stated_message/* shown */.S)(first.message),
    });
}

;// CONCATENATED MODULE: ./lib/adapters/github/next-page.js


/** A path with GitHub's largest page: 100 items, not 30. */
function withLargePages(path) {
    return /[?&]per_page=/.test(path) ? path : `${path}${path.includes('?') ? '&' : '?'}per_page=100`;
}
/**
 * The path of the page that a Link header (RFC 8288) names as next, below the API's address; null on the last page. Throws
 * an `ApiError` where it leads elsewhere.
 */
function nextPage(link, apiUrl, request) {
    for (const match of (link ?? '').matchAll(/<([^>]*)>((?:\s*;\s*[\w-]+\s*=\s*(?:"[^"]*"|[^\s",;]+))*)/g)) {
        if (!/;\s*rel\s*=\s*(?:next(?=[\s;]|$)|"(?:[^"]*\s)?next(?:\s[^"]*)?")/i.test(match[2] ?? ''))
            continue;
        const path = (0,api_address/* pathOnApi */.lg)(apiUrl, match[1] ?? '');
        if (path === null)
            throw (0,api_error/* noAnswer */.qE)(request, 'the next page is said to be at another address');
        return path;
    }
    return null;
}

// EXTERNAL MODULE: ./lib/adapters/github/retry-budget.js
var retry_budget = __webpack_require__(7440);
;// CONCATENATED MODULE: ./lib/adapters/github/slots.js
/** Runs work at once as long as fewer than `count` run; what comes then waits for its turn. */
function slots(count) {
    let free = count;
    const waiting = [];
    return async (work) => {
        if (free > 0)
            free -= 1;
        else
            await new Promise((resolve) => {
                waiting.push(resolve);
            });
        try {
            return await work();
        }
        finally {
            const next = waiting.shift();
            if (next === undefined)
                free += 1;
            else
                next();
        }
    };
}

;// CONCATENATED MODULE: ./lib/adapters/github/repeater.js





/** Requests that are under way at once. GitHub allows 100 (docs.github.com, secondary rate limits); a gate shares them. */
const CONCURRENT_REQUESTS = 8;
/** Milliseconds after which an attempt counts as without answer. GitHub itself gives up after ten seconds. */
const ATTEMPT_TIMEOUT = 20_000;
/** The least that an attempt is given when the budget is nearly spent, in milliseconds. */
const LEAST_TIMEOUT = { refuse: 2_000, 'ask-once': 10_000 };
/** Requests in a row that end without an answer, after which a failed one is no longer repeated. */
const GIVE_UP_AFTER = 3;
/**
 * Repeats requests that failed as long as that may help, within one budget of time for all of them. Once it is spent on
 * failures nothing more is asked: GitHub that hangs must not hold a run for as long as there are files to read.
 */
function repeater(transport, clock, budget = (0,retry_budget/* retryBudget */.kZ)(clock), whenSpent = 'refuse') {
    const inSlot = slots(CONCURRENT_REQUESTS);
    let resumeAt = 0;
    let limitedBeyondBudget = false;
    let failedInARow = 0;
    const wait = async (milliseconds) => {
        if (limitedBeyondBudget || !budget.reserve(milliseconds))
            return false;
        await clock.sleep(milliseconds);
        return true;
    };
    /** Whether a repetition makes sense, after the wait before it. */
    const another = async (failure, done, repeat) => {
        const { error, atLeast } = failure;
        if (error.kind === 'unavailable') {
            if (repeat === 'once' || done >= retry_budget/* MAX_RETRIES */.kd || failedInARow >= GIVE_UP_AFTER)
                return false;
            return await wait(Math.max((0,retry_budget/* backoff */.JN)(done + 1, clock), atLeast));
        }
        if (error.kind !== 'limited' || done >= retry_budget/* MAX_RETRIES */.kd || limitedBeyondBudget)
            return false;
        if (!budget.reserve(atLeast)) {
            limitedBeyondBudget = true;
            return false;
        }
        // Everybody waits: to go on asking while limited may get a token banned.
        resumeAt = Math.max(resumeAt, clock.now() + atLeast);
        await clock.sleep(atLeast);
        return true;
    };
    const request = async (method, path, body, repeat) => {
        // What is put after an address without a slash may become another host.
        if (!path.startsWith('/'))
            throw new Error(`not a path: ${path}`);
        return await inSlot(async () => {
            for (let done = 0;; done += 1) {
                if (!limitedBeyondBudget && resumeAt > clock.now())
                    await clock.sleep(resumeAt - clock.now());
                // A repetition has its wait paid already.
                if (done === 0 && budget.left() === 0 && whenSpent === 'refuse')
                    throw (0,api_error/* noAnswer */.qE)(`${method} ${path}`, `not asked: ${budget.total / 1_000} s were lost to failures before`);
                const started = clock.now();
                const timeout = Math.min(ATTEMPT_TIMEOUT, Math.max(LEAST_TIMEOUT[whenSpent], budget.left()));
                const outcome = await attempt(transport, clock, method, path, body, timeout);
                if (outcome.kind === 'answer') {
                    failedInARow = 0;
                    return outcome.response;
                }
                const { error } = outcome;
                if (error.kind === 'limited' || error.kind === 'unavailable')
                    budget.spend(started, clock.now());
                if (await another(outcome, done, repeat))
                    continue;
                failedInARow = error.kind === 'unavailable' ? failedInARow + 1 : 0;
                // The first attempt deleted it, although its answer did not arrive.
                if (method === 'DELETE' && done > 0 && error.kind === 'missing')
                    return { status: 204, headers: {}, data: '' };
                throw error;
            }
        });
    };
    return { request, pause: async (repetition) => await wait((0,retry_budget/* backoff */.JN)(repetition, clock)) };
}
async function attempt(transport, clock, method, path, body, timeout) {
    const name = `${method} ${path}`;
    try {
        const response = await transport({ method, path, body, signal: AbortSignal.timeout(Math.ceil(timeout)) });
        if (response.status >= 200 && response.status < 300)
            return { kind: 'answer', response };
        const now = clock.now();
        const error = (0,api_error/* refusal */.x5)(name, response, now);
        const atLeast = error.wait ?? (0,rate_limit/* retryAfter */.P9)(response.headers['retry-after'], now) ?? 0;
        return { kind: 'failure', error, atLeast };
    }
    catch (error) {
        return { kind: 'failure', error: (0,api_error/* noAnswer */.qE)(name, reasonOf(error, timeout)), atLeast: 0 };
    }
}
const Thrown = schemas/* object */.Ikc({
    name: schemas/* string */.YjP().catch(''),
    message: schemas/* string */.YjP().catch(''),
    cause: schemas/* object */.Ikc({ code: schemas/* string */.YjP() }).optional().catch(undefined),
});
/** `fetch` says only "fetch failed"; the reason is in its cause. */
function reasonOf(error, timeout) {
    const { name, message, cause } = Thrown.safeParse(error).data ?? { name: '', message: '', cause: undefined };
    if (name === 'TimeoutError')
        return `no answer within ${Math.ceil(timeout / 1_000)} s`;
    return cause?.code ?? (message === '' ? 'no answer' : message);
}

;// CONCATENATED MODULE: ./lib/adapters/github/client.js










/** Pages that one list may have: 30,000 items, ten times what GitHub lists of a pull request. */
const MAX_PAGES = 300;
/** `apiUrl`: the address that paths are relative to; links to further pages must stay below it. */
function githubClient(transport, apiUrl, clock = github_clock/* realClock */.d, budget = (0,retry_budget/* retryBudget */.kZ)(clock), whenSpent = 'refuse') {
    const address = (0,api_address/* trimmedAddress */.vQ)(apiUrl);
    const repeating = repeater(transport, clock, budget, whenSpent);
    return {
        get: async (path) => (await repeating.request('GET', path, undefined, 'repeatable')).data,
        pages: async (path) => {
            const items = [];
            let next = withLargePages(path);
            for (let page = 1; next !== null; page += 1) {
                const name = `GET ${next}`;
                if (page > MAX_PAGES)
                    throw (0,api_error/* noAnswer */.qE)(name, `a list of more than ${MAX_PAGES} pages`);
                const { headers, data } = await repeating.request('GET', next, undefined, 'repeatable');
                for (const item of (0,answer/* readAnswer */.J)(schemas/* array */.YOg(schemas/* unknown */.L5J()), data, name))
                    items.push(item);
                next = nextPage(headers['link'], address, name);
            }
            return items;
        },
        send: async (method, path, body) => (await repeating.request(method, path, body, method === 'POST' ? 'once' : 'repeatable')).data,
        graphql: async (query) => {
            const { data } = await repeating.request('POST', github_transport/* GRAPHQL */.w, { query }, 'repeatable');
            const refused = graphqlRefusal(data);
            if (refused !== null)
                throw refused;
            return (0,answer/* readAnswer */.J)(schemas/* object */.Ikc({ data: schemas/* unknown */.L5J() }), data, `POST ${github_transport/* GRAPHQL */.w}`).data;
        },
        pause: async (repetition) => await repeating.pause(repetition),
    };
}


/***/ }),

/***/ 5332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ realClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);

const realClock = {
    now: () => Date.now(),
    sleep: async (milliseconds) => {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds);
    },
    random: () => Math.random(),
};


/***/ }),

/***/ 486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fetchTransport: () => (/* binding */ fetchTransport)
/* harmony export */ });
/* harmony import */ var _api_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9659);
/* harmony import */ var _transport_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9351);


/** A renamed repository is one redirect away; a chain of renames a few more. */
const MAX_REDIRECTS = 5;
const REDIRECTS = [301, 302, 307, 308];
/**
 * Asks through `fetch`. A redirect of a GET is followed below the API's address only; any other is answered as it came, so
 * the token never reaches another host. Throws where the token could not stand in a header.
 */
function fetchTransport(options) {
    const apiUrl = (0,_api_address_js__WEBPACK_IMPORTED_MODULE_0__/* .trimmedAddress */ .vQ)(options.apiUrl);
    const graphqlUrl = options.graphqlUrl ?? (0,_api_address_js__WEBPACK_IMPORTED_MODULE_0__/* .graphqlAddress */ .Mi)(apiUrl);
    const headers = headersOf(options);
    return async ({ method, path, body, signal }) => {
        if (!path.startsWith('/'))
            throw new Error(`not a path: ${path}`);
        const sent = body === undefined
            ? { headers }
            : { headers: { ...headers, 'content-type': 'application/json' }, body: JSON.stringify(body) };
        let address = path === _transport_js__WEBPACK_IMPORTED_MODULE_1__/* .GRAPHQL */ .w ? graphqlUrl : apiUrl + path;
        for (let redirects = 0;; redirects += 1) {
            const response = await fetch(address, {
                method,
                ...sent,
                redirect: 'manual',
                signal,
            });
            const next = method === 'GET' && redirects < MAX_REDIRECTS ? redirected(response, address, apiUrl) : null;
            if (next === null)
                return await answerOf(response);
            await response.body?.cancel();
            address = next;
        }
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
    // fetch would quote the whole header in its error.
    if (!/^[\x21-\x7e]+$/.test(token))
        throw new Error('the token is empty or holds a space or a line end');
    return { ...headers, authorization: `Bearer ${token}` };
}
function redirected(response, address, apiUrl) {
    const location = response.headers.get('location');
    if (!REDIRECTS.includes(response.status) || location === null)
        return null;
    if (!URL.canParse(location, address))
        return null;
    const path = (0,_api_address_js__WEBPACK_IMPORTED_MODULE_0__/* .pathOnApi */ .lg)(apiUrl, new URL(location, address).href);
    return path === null ? null : apiUrl + path;
}
async function answerOf(response) {
    const text = await response.text();
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

/***/ 9351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ GRAPHQL)
/* harmony export */ });
/** Stands for a path where GraphQL is meant: its address is not below the REST API's on GitHub Enterprise Server. */
const GRAPHQL = '/graphql';


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

/***/ 5036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  auditShare: () => (/* reexport */ auditShare),
  mergeResults: () => (/* reexport */ mergeResults),
  planFleet: () => (/* reexport */ planFleet)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/app/error-verdict.js
var error_verdict = __webpack_require__(8049);
// EXTERNAL MODULE: ./lib/app/user-error.js
var user_error = __webpack_require__(5575);
// EXTERNAL MODULE: ./lib/policy/print.js + 1 modules
var print = __webpack_require__(8840);
// EXTERNAL MODULE: ./lib/app/check.js + 3 modules
var check = __webpack_require__(4769);
// EXTERNAL MODULE: ./lib/detect/registry.js + 98 modules
var registry = __webpack_require__(1903);
// EXTERNAL MODULE: ./lib/app/commit-workspace.js
var commit_workspace = __webpack_require__(4274);
// EXTERNAL MODULE: ./lib/app/limits.js
var limits = __webpack_require__(1523);
// EXTERNAL MODULE: ./lib/app/narrowed.js
var narrowed = __webpack_require__(1829);
;// CONCATENATED MODULE: ./lib/app/commit-files.js





/** The tree of a commit. One that cannot be read, or not as a whole, is a gap: what is unknown is never taken for absent. */
async function readTree(history, commit) {
    const gap = (reason, message) => ({ path: '.', reason, message, agent: null });
    try {
        const tree = await history.tree(commit);
        return {
            tree,
            gaps: tree.complete
                ? []
                : [gap('too-many', `the tree of ${commit} is too large to be listed as a whole`)],
        };
    }
    catch (error) {
        if (!(error instanceof user_error/* UserError */.y))
            throw error;
        return { tree: { entries: new Map(), complete: false }, gaps: [gap('unreadable', error.message)] };
    }
}
/** All files of a commit; `base` as a workspace has it. */
function wholeCommit(history, tree, base, looksInto) {
    return (0,commit_workspace/* commitWorkspace */.F)(tree, history.blobs, {
        base,
        named: new Set(),
        complete: tree.complete,
        covers: (path) => path.startsWith(base),
        looksInto,
    });
}
/** Files that are opened through the API, each a request, to see whether they are models or define agents. */
const MOST_OPENED = 100;
/** Whether all files of a tree may be opened: where that costs no request, or few. */
function opensAll(history, { entries }) {
    if (history.local)
        return true;
    const structured = [...entries.keys()].filter((path) => /\.(?:ya?ml|jsonc?|mdc?|toml|py|[cm]?[jt]sx?|af)$/i.test(path));
    return structured.length <= MOST_OPENED;
}
/** What is said where they are not. */
const NOT_OPENED = `Only files with the name of a model or of an agent's definition were opened: there are more than ${MOST_OPENED} others that could be one, source code among them, and without a checkout each is a request.`;
/** Opens every file of a tree where that costs little, else those that have the name of an agent's definition; beyond so many is a gap. */
function treeFiles(history, tree) {
    if (opensAll(history, tree))
        return { all: true, looksInto: () => true };
    const opened = new Set();
    let beyond = null;
    return {
        all: false,
        looksInto: (path) => {
            if (!isNamedLikeArtefact(path))
                return false;
            if (opened.has(path) || opened.size < limits/* LIMITS */.b.filesLookedInto) {
                opened.add(path);
                return true;
            }
            beyond ??= path;
            return (path === beyond &&
                `more than ${limits/* LIMITS */.b.filesLookedInto} files have the name of an agent's definition; neither this one nor those after it were opened. A step with actions/checkout lets all of them be opened`);
        },
    };
}
/** Whether a detector knows a file by its path, and not by its ending alone, as it does with source code. */
function isNamedLikeArtefact(path) {
    const ending = /\.[^./]+$/.exec(path)?.[0] ?? '';
    return registry/* DETECTORS */.c.some((one) => one.looksAt(path) && !one.looksAt(`-/-${ending}`));
}
/** Opens what a change adds or edits; through the API only so many, and what lies beyond is a gap. */
function changedFiles(before, local) {
    const opened = new Set();
    let beyond = null;
    return (path, entry) => {
        if (before.entries.get(path)?.object === entry.object)
            return false;
        if (local || opened.has(path) || opened.size < LIMITS.filesLookedInto) {
            opened.add(path);
            return true;
        }
        beyond ??= path;
        return (path === beyond &&
            `more than ${LIMITS.filesLookedInto} changed files outside the places of models; neither this one nor those after it were opened to see whether they are models. A step with actions/checkout lets all of them be opened`);
    };
}
/**
 * Refuses paths that no tree has: a mistyped path would look at nothing and be green.
 *
 * @throws UserError
 */
function refuseAbsent(paths, sides) {
    if (sides.some(({ gaps }) => gaps.length > 0))
        return;
    for (const path of paths) {
        const { covers } = (0,narrowed/* partUnder */.A)([path]);
        if (sides.some(({ tree }) => [...tree.entries.keys()].some(covers)))
            continue;
        throw new user_error/* UserError */.y('path-not-found', `${path} does not exist`, 'Name files or folders of the repository under "paths".');
    }
}

// EXTERNAL MODULE: ./lib/app/floors.js
var app_floors = __webpack_require__(9104);
// EXTERNAL MODULE: ./lib/app/baseline-file.js
var baseline_file = __webpack_require__(5643);
// EXTERNAL MODULE: ./lib/app/find-policy.js + 7 modules
var find_policy = __webpack_require__(5251);
;// CONCATENATED MODULE: ./lib/app/sources.js

/** @throws UserError where the branch whose policy judges is gone, or its tip cannot be learnt */
async function branchOf(history, branch) {
    const found = await history.branch(branch);
    if (found !== null)
        return found;
    throw new user_error/* UserError */.y('branch-missing', `the branch ${branch}, whose policy judges, does not exist, or the token may not read it`, 'Give the job "contents: read", and run it when the branch exists; without its policy the gate judges nothing.');
}

;// CONCATENATED MODULE: ./lib/app/trusted-policy.js





/**
 * The policy that judges a run, with its floors. What is judged has no say in it: a change that edits the policy is judged
 * by the one that stands.
 *
 * @throws UserError where the policy or a floor cannot be read or is not valid, unless the change repairs the policy
 */
async function trustedPolicy(history, library, { commit, path, defaultBranch, change }) {
    const trusted = await policyAt(history, commit, path);
    const own = change === null ? null : await policyOfChange(history, change.head, path);
    const start = change?.start == null ? null : await policyOfChange(history, change.start, path);
    const unread = [own, start].filter((one) => typeof one === 'string');
    const before = start === null ? trusted : start;
    const policyChange = own === null || typeof own === 'string' || typeof before === 'string'
        ? null
        : {
            before: digestOf(before),
            after: digestOf(own),
            place: own.ok ? null : (own.problems[0]?.place ?? null),
        };
    const changed = policyChange !== null && policyChange.before !== policyChange.after;
    const named = await floorOfBranch(history, defaultBranch);
    const proposed = own === null || typeof own === 'string' ? null : own;
    // Only what repairs the policy is judged without it: any other change would escape it by its being broken.
    const repairs = path === find_policy/* POLICY_PATH */.l$ && changed && proposed?.ok === true;
    const policy = trusted.ok
        ? trusted.policy
        : await replacement(told(trusted.problems, `the policy that judges (${path} at ${commit})`), repairs);
    const remote = await (0,app_floors/* floorsOf */.t)(trusted.ok ? policy.extendsRemote : trusted.extendsRemote, library);
    const further = await Promise.all(named.map((floor) => (0,app_floors/* floorsOf */.t)(floor.policy.extendsRemote, library)));
    const ofDefault = further
        .flatMap(({ floors }) => floors)
        .map((floor) => ({ ...floor, ofDefaultBranch: true }));
    const all = [...remote.floors, ...named, ...ofDefault];
    const [broken] = trusted.ok ? [] : trusted.problems;
    return {
        policy,
        commit,
        floors: [...new Map(all.map((floor) => [floor.name, floor])).values()],
        notices: [
            ...(broken === undefined
                ? []
                : [
                    `The policy that should judge (${path} at ${commit}) is broken: ${broken.message}. This change repairs it, and is judged by the preset balanced.`,
                ]),
            ...new Set([...remote.notices, ...further.flatMap(({ notices }) => notices)]),
        ],
        policyChange,
        proposed: changed ? proposed : null,
        gaps: unread.map((message) => ({ path, reason: 'unreadable', message, agent: null })),
    };
}
/** The policy that a change brings or started from; a text says why it could not be read, which is a gap and no error. */
async function policyOfChange(history, commit, path) {
    try {
        return await policyAt(history, commit, path);
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.y)
            return error.message;
        throw error;
    }
}
/** The policy at a path of a commit; a file that cannot be read as text is a fault like any other. */
async function policyAt(history, commit, path) {
    const content = await history.fileAt(commit, path, limits/* LIMITS */.b.policyBytes);
    if (content.kind === 'unreadable') {
        throw new user_error/* UserError */.y('policy-unavailable', `the policy ${path} at ${commit} could not be read: ${content.reason}`, 'Run the job again; without its policy the gate judges nothing.');
    }
    if (content.kind === 'missing') {
        if (path !== find_policy/* POLICY_PATH */.l$)
            return { ok: false, problems: [missing(path, commit)], extendsRemote: [] };
        const misplaced = await misplacedAt(history, commit);
        return misplaced === null ? (0,find_policy/* readPolicy */.T4)(null) : { ok: false, problems: [misplaced], extendsRemote: [] };
    }
    try {
        return await (0,find_policy/* readPolicy */.T4)((0,find_policy/* policyText */.MJ)(content, path));
    }
    catch (error) {
        if (!(error instanceof user_error/* UserError */.y))
            throw error;
        const { message, help, place } = error;
        const problem = { message, help, place: place ?? { path, line: 1, column: 1 } };
        return { ok: false, problems: [problem], extendsRemote: [] };
    }
}
/** Problems that name the policy which has them: the reader's own may be another. */
function told(problems, which) {
    return problems.map((problem) => ({ ...problem, message: `${which}: ${problem.message}` }));
}
async function misplacedAt(history, commit) {
    for (const path of find_policy/* MISPLACED_POLICIES */.gX) {
        const content = await history.fileAt(commit, path, limits/* LIMITS */.b.policyBytes);
        if (content.kind === 'missing')
            continue;
        const place = { path, line: 1, column: 1 };
        return { message: `${path} is never read`, help: `Rename it to ${find_policy/* POLICY_PATH */.l$}.`, place };
    }
    return null;
}
function missing(path, commit) {
    return {
        message: `the policy ${path} does not exist at ${commit}`,
        help: 'Name a policy that stands on the branch whose policy judges.',
        place: { path, line: 1, column: 1 },
    };
}
function digestOf(loaded) {
    return loaded.ok ? (0,print/* policyDigest */.p)(loaded.policy) : null;
}
/** What judges in place of a broken policy, where the change repairs it. */
async function replacement(problems, repairs) {
    if (!repairs)
        throw (0,find_policy/* invalidPolicy */.U4)(problems);
    const balanced = await (0,find_policy/* readPolicy */.T4)(null);
    if (!balanced.ok)
        throw (0,find_policy/* invalidPolicy */.U4)(balanced.problems);
    return balanced.policy;
}
async function floorOfBranch(history, branch) {
    if (branch === null)
        return [];
    const loaded = await policyAt(history, branch.commit, find_policy/* POLICY_PATH */.l$);
    if (!loaded.ok)
        throw (0,find_policy/* invalidPolicy */.U4)(told(loaded.problems, `the policy of the default branch ${branch.name} (${find_policy/* POLICY_PATH */.l$} at ${branch.commit})`));
    const name = `${find_policy/* POLICY_PATH */.l$}@${branch.name} (${branch.commit})`;
    return [{ name, policy: { ...loaded.policy, source: name }, ofDefaultBranch: true }];
}

;// CONCATENATED MODULE: ./lib/app/judge-tree.js








/**
 * Judges the whole tree of a commit.
 *
 * @throws UserError where the policy cannot be learnt
 */
async function judgeTree({ history, library, now }, { event, commit, policyBranch }, inputs, toolVersion) {
    const branch = policyBranch === null ? null : await branchOf(history, policyBranch);
    const policyCommit = branch?.commit ?? commit;
    const { tree, gaps } = await readTree(history, commit);
    refuseAbsent(inputs.paths, [{ tree, gaps }]);
    const holds = policyCommit === commit ? tree : (await readTree(history, policyCommit)).tree;
    const path = inputs.policy ?? nearestPolicy(inputs.paths, (file) => holds.entries.has(file));
    const trusted = await trustedPolicy(history, library, {
        commit: policyCommit,
        path,
        defaultBranch: null,
        change: null,
    });
    const base = path.endsWith(`/${find_policy/* POLICY_PATH */.l$}`) ? path.slice(0, -find_policy/* POLICY_PATH */.l$.length) : '';
    const opens = treeFiles(history, tree);
    const verdict = await (0,check/* check */.z6)({
        workspace: wholeCommit(history, tree, base, opens.looksInto),
        now,
        progress: () => { },
    }, {
        policy: trusted.policy,
        floors: trusted.floors.map((floor) => ({ ...floor, base: null })),
        toolVersion,
        scope: { event, base: null, head: commit },
        base: null,
        policyChange: null,
        gaps,
        baseline: await (0,baseline_file/* baselineOf */.B)(trusted.policy, base, (file) => history.fileAt(policyCommit, file, limits/* LIMITS */.b.baselineBytes)),
        part: inputs.paths.length === 0 ? null : (0,narrowed/* partUnder */.A)(inputs.paths),
        gate: inputs.gate,
    });
    return {
        ...verdict,
        policy: { ...verdict.policy, ref: trusted.commit },
        notices: [
            ...(branch?.notice == null ? [] : [branch.notice]),
            ...(opens.all ? [] : [NOT_OPENED]),
            ...trusted.notices,
        ],
    };
}
/** The policy of the folder that holds everything that was asked for, or of the nearest folder above it. */
function nearestPolicy(paths, has) {
    const parts = commonFolder(paths.map((path) => path.replace(/^(?:\.\/+)+|\/+$/g, '')));
    for (let depth = parts.length; depth > 0; depth -= 1) {
        const path = `${parts.slice(0, depth).join('/')}/${find_policy/* POLICY_PATH */.l$}`;
        if (has(path))
            return path;
    }
    return find_policy/* POLICY_PATH */.l$;
}
function commonFolder(paths) {
    const [first = [], ...others] = paths.map((path) => path.split('/').filter((part) => part !== '.' && part !== ''));
    const differing = first.findIndex((part, at) => others.some((other) => other[at] !== part));
    return differing === -1 ? first : first.slice(0, differing);
}

;// CONCATENATED MODULE: ./lib/app/fleet/judge-repository.js






/** No input of a workflow speaks here. */
const NO_INPUTS = { paths: [], policy: null, mode: 'auto', gate: null };
/**
 * Judges the tip of a repository's default branch: by its own policy, or by one that judges the whole fleet.
 *
 * @throws UserError where the branch or the policy cannot be learnt
 */
async function judgeRepository(sources, branch, policy, toolVersion) {
    const { commit } = await branchOf(sources.history, branch);
    if (policy === null)
        return await judgeTree(sources, { event: 'fleet', commit, policyBranch: null }, NO_INPUTS, toolVersion);
    return await judgeBy(policy, sources, commit, toolVersion);
}
async function judgeBy(policy, { history, library, now }, commit, toolVersion) {
    const { tree, gaps } = await readTree(history, commit);
    const { floors, notices } = await (0,app_floors/* floorsOf */.t)(policy.extendsRemote, library);
    const opens = treeFiles(history, tree);
    const workspace = wholeCommit(history, tree, '', opens.looksInto);
    const verdict = await (0,check/* check */.z6)({ workspace, now, progress: () => { } }, {
        policy,
        floors: floors.map((floor) => ({ ...floor, base: null })),
        toolVersion,
        scope: { event: 'fleet', base: null, head: commit },
        base: null,
        policyChange: null,
        gaps,
        baseline: null,
        part: null,
        gate: null,
    });
    return { ...verdict, notices: [...(opens.all ? [] : [NOT_OPENED]), ...notices] };
}
/** What tells one policy of a fleet from another; null where every repository has its own. */
function fleetPolicyDigest(policy) {
    return policy === null ? null : (0,print/* policyDigest */.p)(policy);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(2311);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/app/fleet/plan.js



/** `owner/name` as GitHub allows it. */
const REPOSITORY_NAME = /^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/;
/** Jobs that one matrix of GitHub Actions may have (docs.github.com, usage limits of workflows). */
const MOST_SHARDS = 256;
const Plan = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz('aivss-gate/fleet-plan/v1'),
    repositories: schemas/* array */.YOg(schemas/* strictObject */.rej({ name: schemas/* string */.YjP().regex(REPOSITORY_NAME), branch: schemas/* string */.YjP().min(1).nullable() }))
        .max(1_000_000),
    left: schemas/* array */.YOg(schemas/* strictObject */.rej({ name: schemas/* string */.YjP().max(200), why: schemas/* string */.YjP().max(500) })),
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
    throw new user_error/* UserError */.y('fleet-plan', `${path} is not a plan of a fleet`, 'Write one with "aivss-gate fleet plan --output FILE".', { path, line: 1, column: 1 });
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
        throw new user_error/* UserError */.y('fleet-list', 'this line names no repository', 'Write one "owner/name" a line; "#" begins a comment.', { path, line: index + 1, column: 1 });
    });
}
/** `sha256:...` of what a plan audits; results of another plan are not this plan's. */
function planDigest({ repositories }) {
    const digest = (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(repositories)).digest('hex');
    return `sha256:${digest}`;
}
/** The shard of a repository, from 1: by its name alone, so that it stays where it is when others come and go. */
function shardOf(name, shards) {
    const digest = (0,external_node_crypto_.createHash)('sha256').update(name.toLowerCase()).digest();
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
    throw new user_error/* UserError */.y('usage', `"${text}" is no part of a fleet`, 'Write --shard 2/8 for the second of eight.');
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

;// CONCATENATED MODULE: ./lib/app/fleet/result.js


const Result = schemas/* object */.Ikc({
    schema: schemas/* literal */.euz('aivss-gate/fleet-result/v1'),
    repository: schemas/* string */.YjP().regex(REPOSITORY_NAME),
    plan: schemas/* string */.YjP(),
    policy: schemas/* string */.YjP().nullable(),
    tool: schemas/* string */.YjP(),
    // Written by this tool in a job before; its shape is checked where it is taken apart.
    verdict: schemas/* custom */.IeY(isVerdict).nullable(),
    problem: schemas/* string */.YjP().nullable(),
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
const PartOfVerdict = schemas/* looseObject */._H3({
    schema: schemas/* literal */.euz('aivss-gate/verdict/v1'),
    status: schemas/* enum */.k5n(['error', 'fail', 'incomplete', 'warn', 'pass', 'nothing-to-check']),
    agents: schemas/* array */.YOg(schemas/* looseObject */._H3({
        id: schemas/* string */.YjP(),
        path: schemas/* string */.YjP(),
        score: schemas/* looseObject */._H3({ low: schemas/* number */.aig(), high: schemas/* number */.aig() }),
        findings: schemas/* array */.YOg(schemas/* string */.YjP()),
    })),
    findings: schemas/* array */.YOg(schemas/* looseObject */._H3({
        id: schemas/* string */.YjP(),
        rule: schemas/* string */.YjP(),
        level: schemas/* enum */.k5n(['error', 'warn', 'note']),
        agent: schemas/* string */.YjP().nullable(),
        standing: schemas/* string */.YjP(),
        location: schemas/* looseObject */._H3({ path: schemas/* string */.YjP() }),
    })),
    gaps: schemas/* array */.YOg(schemas/* looseObject */._H3({ path: schemas/* string */.YjP(), message: schemas/* string */.YjP() })),
});
function isVerdict(value) {
    return PartOfVerdict.safeParse(value).success;
}

;// CONCATENATED MODULE: ./lib/app/fleet/audit-fleet.js




/** Repositories that are audited at once. */
const AT_ONCE = 4;
/** Requests that are left to others who use the token, and to what is under way. */
const RESERVE = 50;
/**
 * Audits repositories, a few at a time, and keeps each result at once, so that memory stays flat and a killed run goes on
 * where it was. A repository that cannot be read is a result with a problem; it is tried again by the next run.
 */
async function auditFleet(ports, repositories, { plan, policy, tool }) {
    const run = { plan, policy: fleetPolicyDigest(policy), tool };
    const waiting = [...repositories].reverse();
    let [audited, unread, resumed, done] = [0, 0, 0, 0];
    let limited = false;
    const worker = async () => {
        for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
            const earlier = ports.earlier(next.name);
            if (earlier?.verdict != null && isResultOf(earlier, { ...run, repository: next.name }))
                resumed += 1;
            else {
                if (limited || (ports.remaining() ?? RESERVE) < RESERVE) {
                    limited = true;
                    waiting.push(next);
                    return;
                }
                const outcome = await auditOne(ports, next, policy, tool);
                if (outcome === 'limited') {
                    limited = true;
                    waiting.push(next);
                    return;
                }
                ports.keep({ schema: 'aivss-gate/fleet-result/v1', repository: next.name, ...run, ...outcome });
                audited += 1;
                unread += outcome.problem === null ? 0 : 1;
            }
            done += 1;
            ports.progress(done, repositories.length);
        }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    return { audited, unread, resumed, waiting: waiting.length };
}
async function auditOne(ports, { name, branch }, policy, tool) {
    const opened = ports.open(name);
    try {
        const verdict = await judgeRepository(opened.sources, branch ?? (await opened.defaultBranch()), policy, tool);
        // What a limit kept from being read is no gap of the repository.
        return verdict.gaps.length > 0 && ports.remaining() === 0 ? 'limited' : { verdict, problem: null };
    }
    catch (error) {
        if (!(error instanceof user_error/* UserError */.y))
            throw error;
        if (error.code === 'api-limited')
            return 'limited';
        if (error.code === 'branch-missing' && (await opened.isEmpty()))
            return { verdict: nothing(tool), problem: null };
        return { verdict: null, problem: error.message };
    }
}
/** The verdict on a repository to which nothing was ever pushed. */
function nothing(tool) {
    const verdict = (0,error_verdict/* errorVerdict */.y)(new user_error/* UserError */.y('', '', ''), tool, 'fleet');
    return { ...verdict, status: 'nothing-to-check', errors: [], notices: ['Nothing was ever pushed.'] };
}

// EXTERNAL MODULE: ./lib/app/version.js
var version = __webpack_require__(1271);
// EXTERNAL MODULE: ./lib/adapters/node/commands/command.js
var command = __webpack_require__(3485);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/adapters/github/api-problem.js
var api_problem = __webpack_require__(1584);
// EXTERNAL MODULE: ./lib/adapters/github/api-error.js
var api_error = __webpack_require__(6781);
// EXTERNAL MODULE: ./lib/adapters/github/answer.js
var answer = __webpack_require__(5526);
// EXTERNAL MODULE: ./lib/adapters/github/path-parts.js
var path_parts = __webpack_require__(3052);
;// CONCATENATED MODULE: ./lib/adapters/github/organisation.js




const Repositories = schemas/* array */.YOg(schemas/* object */.Ikc({
    full_name: schemas/* string */.YjP(),
    default_branch: schemas/* string */.YjP().optional(),
    archived: schemas/* boolean */.zMY().optional(),
    disabled: schemas/* boolean */.zMY().optional(),
    fork: schemas/* boolean */.zMY(),
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
        return (0,answer/* readAnswer */.J)(Repositories, await github.pages(path), `GET ${path}`);
    }
    catch (error) {
        if (!(error instanceof api_error/* ApiError */.hD && error.kind === 'missing'))
            throw error;
        const other = `/users/${owner}/repos?sort=full_name&per_page=100`;
        return (0,answer/* readAnswer */.J)(Repositories, await github.pages(other), `GET ${other}`);
    }
}
/** Whether nothing was ever pushed to a repository. Throws an `ApiError`. */
async function isEmptyRepository(github, repository) {
    const path = `${(0,path_parts/* repositoryPath */.SH)(repository)}/branches?per_page=1`;
    return (0,answer/* readAnswer */.J)(schemas/* array */.YOg(schemas/* unknown */.L5J()), await github.get(path), `GET ${path}`).length === 0;
}

// EXTERNAL MODULE: ./lib/adapters/github/client.js + 4 modules
var client = __webpack_require__(8680);
// EXTERNAL MODULE: ./lib/adapters/github/clock.js
var clock = __webpack_require__(5332);
// EXTERNAL MODULE: ./lib/adapters/github/fetch-transport.js
var fetch_transport = __webpack_require__(486);
;// CONCATENATED MODULE: ./lib/adapters/github/meter.js
/** Counts requests, and keeps what GitHub says of the primary rate limit (docs.github.com, Rate limits for the REST API). */
function metered(transport) {
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
        remaining: () => remaining,
        resetAt: () => resetAt,
    };
}
function numberIn(header) {
    return header !== undefined && /^\d{1,12}$/.test(header) ? Number(header) : null;
}

// EXTERNAL MODULE: ./lib/adapters/github/policy-library.js
var policy_library = __webpack_require__(160);
// EXTERNAL MODULE: ./lib/adapters/github/repository.js
var github_repository = __webpack_require__(7164);
// EXTERNAL MODULE: ./lib/adapters/github/retry-budget.js
var retry_budget = __webpack_require__(7440);
// EXTERNAL MODULE: ./lib/adapters/github/objects.js + 3 modules
var github_objects = __webpack_require__(3747);
// EXTERNAL MODULE: ./lib/adapters/node/clone.js
var node_clone = __webpack_require__(5524);
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
    const cloned = new Map();
    const inClone = (commit) => {
        const known = cloned.get(commit);
        if (known !== undefined)
            return known;
        const read = clone === null ? null : (0,node_clone/* cloneTree */.S)(clone, commit);
        cloned.set(commit, read);
        return read;
    };
    const entryThroughApi = async (commit, path) => {
        if (objects === null)
            throw notInClone(commit);
        return await asUserError(`${path} at ${commit} could not be read`, async () => (await objects()).entryAt(commit, path));
    };
    const readTree = async (commit) => {
        const local = inClone(commit);
        if (local !== null)
            return local;
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
        const found = new Map(clone === null ? [] : await (0,node_clone/* cloneBlobs */.M)(clone)(entries));
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
            const local = trusted === null ? null : (0,git/* mergeBase */.wu)(trusted, one, other);
            if (local !== null)
                return local;
            return await asUserError(`the common ancestor of ${one} and ${other} could not be learnt`, async () => (0,github_repository/* readMergeBase */.yr)(await api.open(), api.repository, one, other));
        },
        async fileAt(commit, path, maxBytes) {
            const local = inClone(commit) ?? (await listedWhole(commit));
            const entry = local === null ? await entryThroughApi(commit, path) : (local.entries.get(path) ?? null);
            return entry === null ? { kind: 'missing' } : contentOf(entry, maxBytes, blobs);
        },
    };
}
async function contentOf(entry, maxBytes, blobs) {
    if (entry.mode === '120000')
        return { kind: 'link' };
    if (!entry.mode.startsWith('100'))
        return { kind: 'submodule' };
    if (entry.size > maxBytes)
        return { kind: 'too-large', size: entry.size };
    const content = (await blobs([entry])).get(entry.object) ?? 'it was not found';
    if (typeof content === 'string')
        return { kind: 'unreadable', reason: content };
    return content.length > maxBytes
        ? { kind: 'too-large', size: content.length }
        : { kind: 'bytes', bytes: content };
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

;// CONCATENATED MODULE: ./lib/adapters/node/result-files.js




/** An owner never holds an underscore, so that no two repositories share a file. */
function resultFile(folder, repository) {
    return (0,external_node_path_.join)(folder, `${repository.toLowerCase().replace('/', '__')}.json`);
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
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
        (0,external_node_fs_.writeFileSync)(`${path}.part`, `${JSON.stringify(result)}\n`);
        (0,external_node_fs_.renameSync)(`${path}.part`, path);
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : 'unknown reason';
        throw new user_error/* UserError */.y('output', `the result of ${result.repository} could not be written: ${reason}`, 'Name a folder that can be written with --output.');
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
        return parseResult((0,external_node_fs_.readFileSync)(path, 'utf8'));
    }
    catch {
        return null;
    }
}
function filesIn(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { recursive: true, withFileTypes: true })
            .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
            .map((entry) => (0,external_node_path_.join)(entry.parentPath, entry.name))
            .toSorted();
    }
    catch {
        throw new user_error/* UserError */.y('fleet-results', `${folder} is no folder of results`, 'Name the folders that the jobs wrote with "fleet audit --output".');
    }
}

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
        earlier: (repository) => readResult(folder, repository),
        keep: (result) => writeResult(folder, result),
        open(repository) {
            const client = github.client();
            const api = { open: async () => await Promise.resolve(client), repository, files: true };
            return {
                sources: { history: openHistory({ clone: null, api }), library, now: Date.now },
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
                        return await isEmptyRepository(client, repository);
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

;// CONCATENATED MODULE: ./lib/adapters/node/fleet-plan.js








/** Repositories of one job where nobody says how many jobs there are to be. */
const PER_SHARD = 50;
/** Prints the matrix of a fleet's jobs on one line, and freezes the list of its repositories. */
async function planFleet(args, positionals, terminal) {
    const [extra] = positionals;
    if (extra !== undefined)
        throw new user_error/* UserError */.y('usage', `"${extra}" is one argument too many`, 'Name a list with --list FILE.');
    const plan = await planned(args, terminal);
    if (plan.repositories.length === 0)
        throw new user_error/* UserError */.y('fleet-empty', 'there is no repository to audit', 'Check the name and what the token may see; --forks and --archived take in more.');
    const matrix = matrixOf(plan, shardsOf(args.text('shards'), plan));
    const output = args.text('output');
    if (output !== null)
        writeOut((0,external_node_path_.resolve)(terminal.cwd, output), `${JSON.stringify(plan, null, 2)}\n`);
    terminal.out(`${JSON.stringify(matrix)}\n`);
    const left = plan.left.length === 0 ? '' : `, ${plan.left.length} left out`;
    terminal.err(`${plan.repositories.length} repositories in ${matrix.include.length} jobs${left}\n`);
    return command/* EXIT */.d.ok;
}
async function planned(args, terminal) {
    const [list, org] = [args.text('list'), args.text('org')];
    if ((list === null) === (org === null))
        throw new user_error/* UserError */.y('usage', 'one of --org and --list is needed', 'Write --org NAME or --list FILE.');
    if (list !== null)
        return fleetPlan(parseList(readIn((0,external_node_path_.resolve)(terminal.cwd, list), list), list), []);
    return await fleet_plan_ofOrganisation(org ?? '', { forks: args.flag('forks'), archived: args.flag('archived') });
}
async function fleet_plan_ofOrganisation(org, wanted) {
    if (!/^[A-Za-z0-9][A-Za-z0-9-]{0,38}$/.test(org))
        throw new user_error/* UserError */.y('usage', `"${org}" is no name of an organisation`, 'Write --org acme.');
    try {
        const all = await organisationRepositories(githubOfCommand(process.env).client(), org);
        const left = [];
        const repositories = all.flatMap(({ name, branch, archived, disabled, fork }) => {
            const why = !REPOSITORY_NAME.test(name)
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
        return fleetPlan(repositories, left);
    }
    catch (error) {
        throw (0,api_problem/* apiProblem */.U)(error, `the repositories of ${org} could not be listed`);
    }
}
function shardsOf(text, { repositories }) {
    if (text === null)
        return Math.min(MOST_SHARDS, Math.ceil(repositories.length / PER_SHARD));
    const shards = /^\d{1,6}$/.test(text) ? Number(text) : 0;
    if (shards >= 1 && shards <= MOST_SHARDS)
        return shards;
    throw new user_error/* UserError */.y('usage', `--shards ${text} is no number of jobs`, `Write a number from 1 to ${MOST_SHARDS}, which is the most that one matrix may have.`);
}
/** @throws UserError */
function readIn(path, shown) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : 'unknown reason';
        throw new user_error/* UserError */.y('input', `${shown} could not be read: ${reason}`, 'Name a file that can be read.');
    }
}
/** @throws UserError */
function writeOut(path, content) {
    try {
        (0,external_node_fs_.writeFileSync)(path, content);
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : 'unknown reason';
        throw new user_error/* UserError */.y('output', `${path} could not be written: ${reason}`, 'Name a file that can be written.');
    }
}

// EXTERNAL MODULE: ./lib/adapters/node/project.js
var project = __webpack_require__(2336);
;// CONCATENATED MODULE: ./lib/adapters/node/fleet-audit.js










/** GitHub gives all requests back within the hour; a little more, since clocks differ. */
const LONGEST_WAIT = 65 * 60_000;
/** Audits one share of a plan through the API and leaves a result for each repository. */
async function auditShare(args, positionals, terminal) {
    const [file, extra] = positionals;
    const output = args.text('output');
    if (file === undefined || output === null || extra !== undefined)
        throw new user_error/* UserError */.y('usage', 'fleet audit needs a plan and a folder for the results', 'Write aivss-gate fleet audit PLAN --output FOLDER.');
    const plan = parsePlan(readIn((0,external_node_path_.resolve)(terminal.cwd, file), file), file);
    const shard = args.text('shard');
    const share = shard === null ? plan.repositories : inShard(plan, parseShard(shard));
    const named = args.text('policy');
    const policy = named === null ? null : (await (0,project/* openProject */.U)(terminal.cwd, [], named)).policy;
    const github = githubOfCommand(process.env);
    const ports = fleetPorts(github, (0,external_node_path_.resolve)(terminal.cwd, output), terminal.progress);
    const options = { plan: planDigest(plan), policy, tool: version/* TOOL_VERSION */.w };
    for (;;) {
        const { audited, unread, resumed, waiting } = await auditFleet(ports, share, options);
        terminal.err(`${audited} audited, ${unread} of them could not be read, ${resumed} had a result already, ${waiting} wait; ${github.meter.requests()} requests\n`);
        if (waiting === 0)
            return unread === 0 ? command/* EXIT */.d.ok : command/* EXIT */.d.error;
        const until = github.meter.resetAt();
        const wait = until === null ? null : until - Date.now();
        if (!args.flag('wait') || wait === null || wait > LONGEST_WAIT) {
            const when = until === null ? '' : ` until ${new Date(until).toISOString()}`;
            terminal.err(`error: GitHub's rate limit is reached${when}\n  Run the same again then, with the same --output: it goes on where it was. --wait waits.\n`);
            return command/* EXIT */.d.error;
        }
        terminal.err(`waiting until ${new Date(until ?? 0).toISOString()} for GitHub's rate limit\n`);
        await (0,promises_.setTimeout)(Math.max(wait, 0) + 1_000);
    }
}

// EXTERNAL MODULE: ./lib/app/keep-trend.js + 6 modules
var keep_trend = __webpack_require__(5095);
// EXTERNAL MODULE: ./lib/gate/fingerprint.js
var fingerprint = __webpack_require__(3483);
// EXTERNAL MODULE: ./lib/gate/summary.js
var gate_summary = __webpack_require__(367);
// EXTERNAL MODULE: ./lib/verdict/verdict.js
var verdict = __webpack_require__(6472);
;// CONCATENATED MODULE: ./lib/audit/portfolio.js



/**
 * Joins what became of a fleet's repositories, one after the other, so that only what the portfolio shows is held. One of
 * which nothing is known is a gap, never missing.
 */
function portfolioOf(repositories, left, toolVersion) {
    const planned = new Map(repositories.map((name) => [name.toLowerCase(), name]));
    const parts = new Map();
    return {
        add(audited) {
            const name = planned.get(audited.repository.toLowerCase());
            // A failed attempt never takes the place of a verdict.
            if (name !== undefined && (audited.verdict !== null || !parts.has(name)))
                parts.set(name, partOf(name, audited));
        },
        joined() {
            const all = repositories.map((name) => parts.get(name) ?? portfolio_missing(name));
            const findings = all
                .flatMap((part) => part.findings)
                .toSorted((a, b) => verdict/* LEVELS */.A.indexOf(a.level) - verdict/* LEVELS */.A.indexOf(b.level));
            const agents = all.flatMap((part) => part.agents).toSorted((a, b) => b.score.high - a.score.high);
            const gaps = all.flatMap((part) => part.gaps);
            const summary = (0,gate_summary/* summaryOf */.YG)(findings, agents);
            const status = (0,gate_summary/* statusOf */.c2)(summary, gaps, agents.length === 0);
            const policies = new Set(all.flatMap(({ policy }) => policy ?? []));
            const [policy] = policies;
            return {
                schema: 'aivss-gate/fleet/v1',
                status,
                repositories: all.map(({ row }) => row),
                left,
                verdict: {
                    schema: 'aivss-gate/verdict/v1',
                    tool: { name: 'aivss-gate', version: toolVersion },
                    status,
                    policy: {
                        source: null,
                        ref: null,
                        preset: 'balanced',
                        // One policy for all, or each repository's own.
                        digest: policies.size === 1 ? (policy ?? '') : '',
                        floors: [],
                        notEnforcedBefore: null,
                        proposed: null,
                        baseline: null,
                    },
                    scope: { event: 'fleet', gate: 'all', base: null, head: null, excluded: 0 },
                    summary,
                    agents,
                    findings,
                    gaps,
                    acceptances: all.flatMap((part) => part.acceptances),
                    notices: policies.size > 1 ? [`${policies.size} policies judged: most repositories have their own.`] : [],
                    delivery: [],
                    errors: [],
                },
            };
        },
    };
}
function partOf(name, { verdict, problem }) {
    if (verdict === null)
        return unread(name, problem ?? 'no reason was given');
    const [first] = verdict.errors;
    if (verdict.status === 'error')
        return unread(name, first?.message ?? 'no reason was given');
    const within = (path) => `${name}/${path}`;
    const id = (agent) => `${name}#${agent}`;
    const findings = verdict.findings
        .filter(({ standing }) => standing !== 'fixed')
        .map((finding) => {
        const agent = finding.agent === null ? null : id(finding.agent);
        const location = { ...finding.location, path: within(finding.location.path) };
        const identity = { agent, rule: finding.rule, subject: finding.subject, path: location.path };
        return { ...finding, id: (0,fingerprint/* fingerprint */.R)(identity), agent, location };
    });
    const ids = new Map(verdict.findings
        .filter(({ standing }) => standing !== 'fixed')
        .map((finding, index) => [finding.id, findings[index]?.id ?? finding.id]));
    const { summary, status, scope } = verdict;
    return {
        row: {
            repository: name,
            commit: scope.head,
            status,
            agents: summary.agents,
            error: summary.error,
            warn: summary.warn,
            worst: summary.worst?.aivss ?? null,
            problem: null,
        },
        policy: verdict.policy.digest,
        agents: verdict.agents.map((agent) => ({
            ...agent,
            id: id(agent.id),
            path: within(agent.path),
            findings: agent.findings.flatMap((one) => ids.get(one) ?? []),
        })),
        findings,
        acceptances: verdict.acceptances.map((one) => ({
            ...one,
            agent: one.agent === null ? null : id(one.agent),
            location: { ...one.location, path: within(one.location.path) },
        })),
        gaps: verdict.gaps.map((gap) => ({
            ...gap,
            path: within(gap.path),
            agent: gap.agent === null ? null : id(gap.agent),
        })),
    };
}
function portfolio_missing(name) {
    return unread(name, 'no job left a result of it; run the audit of its shard again');
}
function unread(name, problem) {
    return {
        row: {
            repository: name,
            commit: null,
            status: 'error',
            agents: 0,
            error: 0,
            warn: 0,
            worst: null,
            problem,
        },
        policy: null,
        agents: [],
        findings: [],
        acceptances: [],
        gaps: [{ path: name, reason: 'unreadable', message: `could not be audited: ${problem}`, agent: null }],
    };
}

// EXTERNAL MODULE: ./lib/report/cut.js
var cut = __webpack_require__(6590);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
// EXTERNAL MODULE: ./lib/report/audit-words.js
var audit_words = __webpack_require__(5953);
// EXTERNAL MODULE: ./lib/report/messages.js + 1 modules
var messages = __webpack_require__(9535);
// EXTERNAL MODULE: ./lib/report/paint.js
var report_paint = __webpack_require__(4342);
// EXTERNAL MODULE: ./lib/report/terminal-width.js
var terminal_width = __webpack_require__(7433);
// EXTERNAL MODULE: ./lib/report/text-findings.js
var text_findings = __webpack_require__(9254);
;// CONCATENATED MODULE: ./lib/report/fleet-text.js







const TONES = {
    error: 'bad',
    fail: 'bad',
    incomplete: 'bad',
    warn: 'warning',
    pass: 'good',
    'nothing-to-check': 'faint',
};
/** Repositories that the terminal shows; the other reports have all of them. */
const MOST_ROWS = 50;
/** A fleet for a terminal: how many stand how, those that need somebody first. */
function fleetText({ status, repositories, left, verdict }, trend, { colour, width }) {
    const paint = (0,report_paint/* painter */.C)(colour);
    const rows = needy(repositories).slice(0, MOST_ROWS);
    const statuses = (0,terminal_width/* widest */.D3)(rows.map((row) => (0,messages/* statusWords */.o7)(row.status)));
    const names = Math.min((0,terminal_width/* widest */.D3)(rows.map((row) => (0,report_escape/* plain */.pj)(row.repository))), Math.floor(width / 2));
    const lines = rows.flatMap((row) => {
        const name = (0,terminal_width/* padToWidth */.Fg)((0,terminal_width/* cutToWidth */.G1)((0,report_escape/* plain */.pj)(row.repository), names, 'end'), names);
        const room = Math.max(width - statuses - names - 6, 12);
        const said = (0,terminal_width/* cutToWidth */.G1)(rowText(row), room, 'start');
        return `  ${paint(TONES[row.status], (0,terminal_width/* padToWidth */.Fg)((0,messages/* statusWords */.o7)(row.status), statuses))}  ${name}  ${said}`.trimEnd();
    });
    const others = needy(repositories).length - rows.length;
    return (0,report_escape/* withoutCommands */.Df)([
        ...lines,
        ...(others > 0
            ? [
                `  ${(0,messages/* count */.U9)(others, 'further repository').replace(/repositorys/, 'repositories')} with something to say`,
            ]
            : []),
        ...(rows.length > 0 ? [''] : []),
        paint('strong', `${(0,messages/* statusWords */.o7)(status)}: ${(0,messages/* countLevels */.ZT)(verdict.summary) ?? 'no findings'} in ${(0,messages/* count */.U9)(verdict.summary.agents, 'agent')}`),
        ...(0,text_findings/* indented */.gu)(statusCounts(repositories), 0, width),
        ...trendTexts(trend).flatMap((sentence) => (0,text_findings/* indented */.gu)(sentence, 0, width)),
        ...(left.length === 0 ? [] : (0,text_findings/* indented */.gu)(`Left out: ${leftCounts(left)}.`, 0, width)),
    ].join('\n') + '\n');
}
/** Repositories of which somebody has to know, worst first. */
function needy(repositories) {
    return repositories
        .filter(({ status }) => status !== 'pass' && status !== 'nothing-to-check')
        .toSorted((a, b) => verdict/* STATUSES */.f.indexOf(a.status) - verdict/* STATUSES */.f.indexOf(b.status) ||
        (b.worst ?? 0) - (a.worst ?? 0) ||
        (a.repository < b.repository ? -1 : 1));
}
/** What one repository has to say, untrusted like the rest of a verdict. */
function rowText({ problem, worst, agents, error, warn }) {
    if (problem !== null)
        return (0,report_escape/* plain */.pj)(problem);
    const score = worst === null ? '' : `, worst ${worst.toFixed(1)}`;
    return `${(0,messages/* countLevels */.ZT)({ error, warn, note: 0 }) ?? 'no errors'} in ${(0,messages/* count */.U9)(agents, 'agent')}${score}`;
}
/** What changed since earlier audits, a sentence each. */
function trendTexts(trend) {
    const steps = trend === null ? [] : [trend.last, ...(trend.twelve === null ? [] : [trend.twelve])];
    return steps.map((step) => [`${(0,audit_words/* stepTitle */.Fb)(step)}: ${(0,audit_words/* stepCounts */.Lu)(step)}.`, ...(0,audit_words/* stepNotes */.kB)(step)].join(' '));
}
/** "40 repositories: 3 fail, 1 error, 36 pass". */
function statusCounts(repositories) {
    const parts = verdict/* STATUSES */.f.flatMap((status) => {
        const number = repositories.filter((row) => row.status === status).length;
        return number === 0
            ? []
            : [`${number} ${status === 'error' ? 'could not be audited' : (0,messages/* statusWords */.o7)(status)}`];
    });
    const noun = repositories.length === 1 ? 'repository' : 'repositories';
    return `${repositories.length} ${noun}${parts.length === 0 ? '' : `: ${parts.join(', ')}`}.`;
}
/** "3 archived, 12 forks". */
function leftCounts(left) {
    const counts = new Map();
    for (const { why } of left)
        counts.set(why, (counts.get(why) ?? 0) + 1);
    return [...counts].map(([why, number]) => `${number} ${(0,report_escape/* plain */.pj)(why)}`).join(', ');
}

;// CONCATENATED MODULE: ./lib/report/fleet-markdown.js




/** A fleet as Markdown of at most `budget` UTF-8 bytes; ends with a line break. */
function fleetMarkdown({ status, repositories, left, verdict }, trend, budget) {
    const rows = needy(repositories);
    const head = [
        `## aivss-gate fleet: ${(0,messages/* statusWords */.o7)(status)}`,
        `${(0,messages/* countLevels */.ZT)(verdict.summary) ?? 'No findings'} in ${(0,messages/* count */.U9)(verdict.summary.agents, 'agent')}. ${statusCounts(repositories)}`,
        ...trendTexts(trend).map((sentence) => (0,report_escape/* markdownText */.p7)(sentence)),
        ...(left.length === 0 ? [] : [`Left out: ${(0,report_escape/* markdownText */.p7)(leftCounts(left))}.`]),
    ];
    const lines = rows.map((row) => `| ${(0,messages/* statusWords */.o7)(row.status)} | ${(0,report_escape/* markdownCode */.D9)(row.repository, 200)} | ${row.worst === null ? '' : row.worst.toFixed(1)} | ${(0,report_escape/* markdownText */.p7)(rowText(row), 300)} |`);
    const print = (shown) => `${[
        ...head,
        ...(shown === 0
            ? []
            : [
                [
                    '| Status | Repository | Worst score | |',
                    '| --- | --- | --- | --- |',
                    ...lines.slice(0, shown),
                ].join('\n'),
            ]),
        ...(shown < rows.length
            ? [`${rows.length - shown} more are left out for size; the JSON has all of them.`]
            : []),
    ].join('\n\n')}\n`;
    let [fits, beyond] = [0, rows.length + 1];
    while (beyond - fits > 1) {
        const middle = Math.floor((fits + beyond) / 2);
        if ((0,cut/* bytesOf */.$$)(print(middle)) <= budget)
            fits = middle;
        else
            beyond = middle;
    }
    return print(fits);
}

// EXTERNAL MODULE: ./lib/report/json-text.js
var json_text = __webpack_require__(5340);
// EXTERNAL MODULE: ./lib/report/reporter.js + 16 modules
var reporter = __webpack_require__(4365);
// EXTERNAL MODULE: ./lib/adapters/node/commands/problems.js
var problems = __webpack_require__(4902);
// EXTERNAL MODULE: ./lib/adapters/node/hand-over.js
var hand_over = __webpack_require__(7675);
// EXTERNAL MODULE: ./lib/adapters/node/trend-file.js
var trend_file = __webpack_require__(5921);
;// CONCATENATED MODULE: ./lib/adapters/node/fleet-merge.js
















/** Joins the results of a plan's jobs into one report. */
async function mergeResults(args, folders, terminal) {
    const file = args.text('plan');
    if (file === null || folders.length === 0)
        throw new user_error/* UserError */.y('usage', 'fleet merge needs the plan and the folders of the results', 'Write aivss-gate fleet merge FOLDER... --plan PLAN.');
    const plan = parsePlan(readIn((0,external_node_path_.resolve)(terminal.cwd, file), file), file);
    const digest = planDigest(plan);
    const names = plan.repositories.map(({ name }) => name);
    const portfolios = portfolioOf(names, plan.left, version/* TOOL_VERSION */.w);
    const strangers = [];
    for (const { path, result } of resultsBelow(folders.map((one) => (0,external_node_path_.resolve)(terminal.cwd, one)))) {
        if (result === null || result.plan !== digest)
            strangers.push(path);
        else
            portfolios.add(result);
    }
    if (strangers.length > 0)
        terminal.err(`warning: ${strangers.length} files are no results of this plan and were left alone, ${strangers[0]} for one\n`);
    const portfolio = portfolios.joined();
    const given = args.text('history');
    const store = given === null ? null : (0,trend_file/* trendFile */.O)(terminal.cwd, given, terminal.cwd);
    const { audit, problem } = await (0,keep_trend/* keepTrend */.J)(portfolio.verdict, null, store, Date.now);
    const output = args.text('output');
    const report = await printed(portfolio, audit, args.text('format') ?? 'text', {
        colour: output === null && terminal.colour,
        width: terminal.width,
    });
    (0,hand_over/* handOver */.C)(report, portfolio.status, output === null ? null : (0,external_node_path_.resolve)(terminal.cwd, output), terminal);
    if (problem === null)
        return (0,command/* exitCodeOf */.F)(portfolio.status);
    (0,problems/* printUserError */.D)(problem, terminal);
    return command/* EXIT */.d.error;
}
async function printed(portfolio, audit, format, options) {
    switch (format) {
        case 'json':
            return (0,json_text/* jsonText */.s)({ ...portfolio, trend: audit.trend });
        case 'markdown':
            return fleetMarkdown(portfolio, audit.trend, reporter/* SUMMARY_BUDGET */.pm);
        case 'html': {
            const { auditHtml } = await Promise.all(/* import() */[__webpack_require__.e(850), __webpack_require__.e(11)]).then(__webpack_require__.bind(__webpack_require__, 3011));
            return auditHtml(audit, reporter/* DEFAULT_REPORT_LEVELS */.tI.html);
        }
        default:
            return fleetText(portfolio, audit.trend, options);
    }
}

;// CONCATENATED MODULE: ./lib/adapters/node/fleet.js





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


/***/ })

};
