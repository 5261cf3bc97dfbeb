export const id = 8416;
export const ids = [8416,486];
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
/* harmony import */ var _app_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1523);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2133);


/** Bytes of blobs that are asked for in one go. */
const BATCH_BYTES = 64 * 1024 * 1024;
/** The files of a commit in a clone; null where it is not there as a whole. */
function cloneTree(top, commit) {
    const entries = (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .listTree */ .nT)(top, commit);
    return entries === null ? null : { entries, complete: true };
}
/** Blobs from a clone's objects, without filters; nothing is fetched. */
function cloneBlobs(top) {
    return async (entries) => {
        const found = new Map(entries.map(({ object }) => [object, 'the object is not in this clone']));
        const sizes = (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .blobSizes */ .Iv)(top, [...found.keys()]);
        for (const [object, size] of sizes)
            if (size > _app_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.largestBytes)
                found.set(object, { tooLarge: size });
        for (const objects of batches(sizes))
            for (const [object, bytes] of (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .readBlobs */ .b4)(top, objects))
                found.set(object, bytes);
        return found;
    };
}
/** Objects in groups that fit into memory together. */
function batches(sizes) {
    const all = [[]];
    let together = 0;
    for (const [object, size] of sizes) {
        if (size > _app_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.largestBytes)
            continue;
        if (together + size > BATCH_BYTES) {
            all.push([]);
            together = 0;
        }
        all.at(-1)?.push(object);
        together += size;
    }
    return all.filter((batch) => batch.length > 0);
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
// EXTERNAL MODULE: ./lib/adapters/github/fetch-transport.js
var fetch_transport = __webpack_require__(486);
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
/* harmony export */   G3: () => (/* binding */ objectHash),
/* harmony export */   Iv: () => (/* binding */ blobSizes),
/* harmony export */   Jg: () => (/* binding */ originAddress),
/* harmony export */   M4: () => (/* binding */ topLevel),
/* harmony export */   Qo: () => (/* binding */ headCommit),
/* harmony export */   WL: () => (/* binding */ resolveCommit),
/* harmony export */   b4: () => (/* binding */ readBlobs),
/* harmony export */   fE: () => (/* binding */ isShallow),
/* harmony export */   jo: () => (/* binding */ ignoredPaths),
/* harmony export */   nT: () => (/* binding */ listTree),
/* harmony export */   wu: () => (/* binding */ mergeBase)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8695);



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
function environment() {
    const own = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
    return {
        ...Object.fromEntries(own),
        GIT_TERMINAL_PROMPT: '0',
        GIT_NO_LAZY_FETCH: '1',
        GIT_GRAFT_FILE: '/dev/null',
        LC_ALL: 'C',
    };
}
/** Runs git in a folder; null where there is no git, no repository, or the command fails. */
function git(folder, args) {
    try {
        return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFileSync)('git', ['-C', folder, ...SAFE, ...args], {
            encoding: 'utf8',
            maxBuffer: MAX_OUTPUT,
            stdio: ['ignore', 'pipe', 'ignore'],
            env: environment(),
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
/** Folders in one another, as deep as a path of 4,096 bytes can be. */
const DEEPEST = 2_048;
/**
 * Every file of a commit by its path; null where the commit is not there as a whole. Commit and trees are held against
 * their ids, so that what somebody wrote into the clone's objects is not believed.
 */
function listTree(top, commit) {
    const root = rootOf(readObjects(top, [commit]).get(commit));
    if (root === null)
        return null;
    const files = new Map();
    let level = [{ folder: '', object: root }];
    for (let depth = 0; level.length > 0; depth += 1) {
        if (depth > DEEPEST)
            return null;
        readTrees(top, level.map(({ object }) => object));
        const below = [];
        for (const { folder, object } of level) {
            const items = TREES.get(object);
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
/**
 * The trees that were read, by their id: what an id means never changes, and the two sides of a change share most of them.
 */
const TREES = new Map();
function readTrees(top, objects) {
    const wanted = [...new Set(objects)].filter((object) => !TREES.has(object));
    for (const [object, tree] of readObjects(top, wanted)) {
        const items = itemsOf(tree, object.length / 2);
        if (items !== null)
            TREES.set(object, items);
    }
}
function rootOf(commit) {
    if (commit?.type !== 'commit')
        return null;
    return /^tree ([0-9a-f]{40}|[0-9a-f]{64})\n/.exec(commit.bytes.toString('latin1', 0, 80))?.[1] ?? null;
}
/** The items of a tree object: mode, blank, name, NUL, `idBytes` bytes of id; null where it is none. */
function itemsOf(tree, idBytes) {
    if (tree.type !== 'tree')
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
/** Sizes of blobs in bytes, as the clone says; nothing for one that is not there. */
function blobSizes(top, objects) {
    const output = batch(top, 'cat-file --batch-check'.split(' '), objects).toString('latin1');
    return new Map(output.split('\n').flatMap((line) => {
        const [, object, size] = /^([0-9a-f]+) blob (\d+)$/.exec(line) ?? [];
        return object === undefined ? [] : [[object, Number(size)]];
    }));
}
/** The contents of blobs, without filters; objects that are missing, or are not what their id says, are left out. */
function readBlobs(top, objects) {
    return new Map([...readObjects(top, objects)].flatMap(([id, { type, bytes }]) => (type === 'blob' ? [[id, bytes]] : [])));
}
/** Objects as they are stored; those that are missing, or are not what their id says, are left out. */
function readObjects(top, objects) {
    const found = new Map();
    const stdout = batch(top, ['cat-file', '--batch'], objects);
    for (let at = 0; at < stdout.length;) {
        const end = stdout.indexOf(0x0a, at);
        if (end === -1)
            break;
        const header = /^([0-9a-f]+) (blob|tree|commit|tag) (\d+)$/.exec(stdout.toString('latin1', at, end));
        if (header === null) {
            at = end + 1;
            continue;
        }
        const [, object = '', type = '', length] = header;
        const size = Number(length);
        const bytes = stdout.subarray(end + 1, end + 1 + size);
        const hash = object.length === 64 ? 'sha256' : 'sha1';
        if (bytes.length === size && (0,_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .objectId */ .Tu)(type, bytes, hash) === object)
            found.set(object, { type, bytes });
        at = end + 1 + size + 1;
    }
    return found;
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
/** What a command of git answers to a list of objects, one a line; nothing where it cannot be run. */
function batch(top, command, objects) {
    if (objects.length === 0)
        return Buffer.alloc(0);
    const { stdout } = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)('git', ['-C', top, ...SAFE, ...command], {
        input: objects.join('\n'),
        maxBuffer: MAX_OUTPUT,
        stdio: ['pipe', 'pipe', 'ignore'],
        env: environment(),
    });
    return stdout ?? Buffer.alloc(0);
}
/** What git says of paths that it would not take: source, line, pattern and path, one after the other; null where it cannot tell. */
function ignoredPaths(top, paths) {
    const { status, stdout } = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)('git', ['-C', top, ...SAFE, 'check-ignore', '--verbose', '--stdin', '-z'], {
        input: paths.map((path) => `${path}\0`).join(''),
        encoding: 'utf8',
        maxBuffer: MAX_OUTPUT,
        stdio: ['pipe', 'pipe', 'ignore'],
        env: environment(),
    });
    // 1: it takes all of them.
    return status === 0 ? stdout.split('\0') : status === 1 ? [] : null;
}
/** The address of the remote `origin` as it is configured; null where there is none. */
function originAddress(top) {
    return git(top, ['config', '--get', 'remote.origin.url'])?.trim() || null;
}


/***/ }),

/***/ 8695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tu: () => (/* binding */ objectId),
/* harmony export */   cu: () => (/* binding */ identityOf),
/* harmony export */   zA: () => (/* binding */ blobId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** Git's id of an object of this type and content. */
function objectId(type, bytes, hash) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(hash).update(`${type} ${bytes.length}\0`).update(bytes).digest('hex');
}
/** Git's id of a blob. */
function blobId(bytes, hash) {
    return objectId('blob', bytes, hash);
}
/** What a commit would say of this content: git's id of the blob, or the kind of anything else; null where there is nothing. */
function identityOf(content, hash) {
    if (content.kind === 'missing')
        return null;
    return content.kind === 'bytes' ? blobId(content.bytes, hash) : content.kind;
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
