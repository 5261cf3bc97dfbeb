export const id = 8680;
export const ids = [8680];
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

/***/ 9804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tj: () => (/* binding */ MOST_ANSWER),
/* harmony export */   UG: () => (/* binding */ AnswerTooLarge),
/* harmony export */   _j: () => (/* binding */ boundedBody)
/* harmony export */ });
/**
 * Bytes of one answer that are read. The largest that GitHub is asked for is a file of 16 MB in Base64, or a hundred comments
 * of 65,536 characters; whoever sends more is not believed, and must not fill the memory of a run.
 */
const MOST_ANSWER = 64 * 1024 * 1024;
/** An answer has more bytes than are read. */
class AnswerTooLarge extends Error {
    constructor(mostBytes) {
        super(`an answer of more than ${(mostBytes / 1024 / 1024).toFixed(0)} MiB, which was not read to its end`);
        this.name = 'AnswerTooLarge';
    }
}
/**
 * The bytes of an answer as they count once they are unpacked. What is announced as too large is let go of at once, what becomes
 * too large there.
 *
 * @throws AnswerTooLarge
 */
async function boundedBody({ headers, body }, mostBytes) {
    if (body === null)
        return Buffer.alloc(0);
    const parts = [];
    let bytes = Number(headers.get('content-length') ?? 0) > mostBytes ? Infinity : 0;
    // To leave the loop closes the connection.
    for await (const part of body) {
        bytes += part.byteLength;
        if (bytes > mostBytes)
            throw new AnswerTooLarge(mostBytes);
        parts.push(part);
    }
    return Buffer.concat(parts);
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
    for (const match of (link ?? '').matchAll(/<([^<>]*)>((?:\s*;\s*[\w-]+\s*=\s*(?:"[^"]*"|[^\s",;]+))*)/g)) {
        if (!/;\s*rel\s*=\s*(?:next(?=[\s;]|$)|"(?:[^"]*\s)?next(?:\s[^"]*)?")/i.test(match[2] ?? ''))
            continue;
        const path = (0,api_address/* pathOnApi */.lg)(apiUrl, match[1] ?? '');
        if (path === null)
            throw (0,api_error/* noAnswer */.qE)(request, 'the next page is said to be at another address');
        return path;
    }
    return null;
}

// EXTERNAL MODULE: ./lib/adapters/github/bounded-body.js
var bounded_body = __webpack_require__(9804);
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
        // No wait makes an answer smaller.
        const atLeast = error instanceof bounded_body/* AnswerTooLarge */.UG ? Infinity : 0;
        return { kind: 'failure', error: (0,api_error/* noAnswer */.qE)(name, reasonOf(error, timeout)), atLeast };
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
    // A wait until a time must not become a year because somebody sets the clock back.
    now: () => performance.timeOrigin + performance.now(),
    sleep: async (milliseconds) => {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds);
    },
    random: () => Math.random(),
};


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


/***/ }),

/***/ 9351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ GRAPHQL)
/* harmony export */ });
/** Stands for a path where GraphQL is meant: its address is not below the REST API's on GitHub Enterprise Server. */
const GRAPHQL = '/graphql';


/***/ })

};
