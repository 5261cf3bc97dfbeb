export const id = 486;
export const ids = [486];
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

/***/ 486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fetchTransport: () => (/* binding */ fetchTransport)
/* harmony export */ });
/* harmony import */ var _api_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9659);
/* harmony import */ var _bounded_body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9804);
/* harmony import */ var _transport_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9351);



/** A renamed repository is one redirect away; a chain of renames a few more. */
const MAX_REDIRECTS = 5;
const REDIRECTS = [301, 302, 307, 308];
/**
 * Asks through `fetch`. A redirect of a GET is followed below the API's address only; any other is answered as it came, so
 * the token never reaches another host. Of an answer at most `mostBytes` are read. Throws where the token could not stand in a header.
 */
function fetchTransport(options, mostBytes = _bounded_body_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_ANSWER */ .Tj) {
    const apiUrl = (0,_api_address_js__WEBPACK_IMPORTED_MODULE_1__/* .trimmedAddress */ .vQ)(options.apiUrl);
    const graphqlUrl = options.graphqlUrl ?? (0,_api_address_js__WEBPACK_IMPORTED_MODULE_1__/* .graphqlAddress */ .Mi)(apiUrl);
    const headers = headersOf(options);
    return async ({ method, path, body, signal }) => {
        if (!path.startsWith('/'))
            throw new Error(`not a path: ${path}`);
        const sent = body === undefined
            ? { headers }
            : { headers: { ...headers, 'content-type': 'application/json' }, body: JSON.stringify(body) };
        let address = path === _transport_js__WEBPACK_IMPORTED_MODULE_2__/* .GRAPHQL */ .w ? graphqlUrl : apiUrl + path;
        for (let redirects = 0;; redirects += 1) {
            const response = await fetch(address, {
                method,
                ...sent,
                redirect: 'manual',
                signal,
            });
            const next = method === 'GET' && redirects < MAX_REDIRECTS ? redirected(response, address, apiUrl) : null;
            if (next === null)
                return await answerOf(response, mostBytes);
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
    const path = (0,_api_address_js__WEBPACK_IMPORTED_MODULE_1__/* .pathOnApi */ .lg)(apiUrl, new URL(location, address).href);
    return path === null ? null : apiUrl + path;
}
async function answerOf(response, mostBytes) {
    const text = new TextDecoder().decode(await (0,_bounded_body_js__WEBPACK_IMPORTED_MODULE_0__/* .boundedBody */ ._j)(response, mostBytes));
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
