export const id = 2372;
export const ids = [2372];
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

/***/ 9351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ GRAPHQL)
/* harmony export */ });
/** Stands for a path where GraphQL is meant: its address is not below the REST API's on GitHub Enterprise Server. */
const GRAPHQL = '/graphql';


/***/ })

};
