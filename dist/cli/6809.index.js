export const id = 6809;
export const ids = [6809];
export const modules = {

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

/***/ 7675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ handOver)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _app_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5575);


/**
 * Prints a report, or writes it to the file or device that was asked for.
 *
 * @throws UserError where that cannot be written
 */
function handOver(report, status, output, terminal) {
    if (output === null) {
        terminal.out(report);
        return;
    }
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(output, report);
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : 'unknown reason';
        throw new _app_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('output', `the report could not be written: ${reason}`, 'Name a file that can be written with --output.');
    }
    terminal.err(`${status}: report written to ${output}\n`);
}


/***/ }),

/***/ 4060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UA: () => (/* binding */ refuseLinks),
/* harmony export */   fR: () => (/* binding */ replaceFile)
/* harmony export */ });
/* unused harmony export swapFile */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _app_user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5575);




/**
 * Writes a file whole or not at all, in place of one that is there. Below `root` nothing is written through a link; `path`
 * is absolute and lies below it, `shown` names it in messages.
 *
 * @throws UserError where a link or no regular file stands in the way, or it cannot be written
 */
function replaceFile(root, path, text, shown) {
    try {
        for (const folder of foldersAbove(root, path)) {
            refuseOther(folder, shown);
            if (statOf(folder) === undefined)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder);
        }
        const there = statOf(path);
        if (there !== undefined && !there.isFile())
            throw refused(shown, `is ${there.isSymbolicLink() ? 'a symbolic link' : 'no regular file'}`);
        swapFile(path, text, there === undefined ? 0o666 : there.mode & 0o777);
    }
    catch (error) {
        if (error instanceof _app_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y)
            throw error;
        const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
        throw refused(shown, `could not be written: ${reason}`);
    }
}
/**
 * Refuses a path that leads through a link, or through something that is no folder, below `root`.
 *
 * @throws UserError
 */
function refuseLinks(root, path, shown) {
    for (const folder of foldersAbove(root, path))
        refuseOther(folder, shown);
}
/**
 * Writes a file whole or not at all, beside the one that is there until it is whole. The rename replaces a link that somebody
 * puts there meanwhile, and does not follow it; another name of the same file keeps what it had. Throws what Node throws.
 */
function swapFile(path, text, mode) {
    const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.randomBytes)(6).toString('hex')}`);
    const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_EXCL | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0);
    const handle = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(draft, flags, mode);
    try {
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(handle, text);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(handle);
        }
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(draft, path);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(draft, { force: true });
        throw error;
    }
}
/** The folders below a root in which a path lies, the uppermost first. */
function foldersAbove(root, path) {
    const names = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path))
        .split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep)
        .filter((name) => name !== '');
    if (names[0] === '..')
        throw new Error(`${path} lies outside ${root}`);
    return names.map((_, index) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, ...names.slice(0, index + 1)));
}
function refuseOther(folder, shown) {
    const stat = statOf(folder);
    if (stat !== undefined && !stat.isDirectory())
        throw refused(shown, `lies behind ${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(folder)}, which is ${stat.isSymbolicLink() ? 'a symbolic link' : 'no folder'}`);
}
function statOf(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
}
function refused(shown, what) {
    return new _app_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y('output', `${shown} ${what}`, 'Name a file that can be written; links are never followed.');
}


/***/ }),

/***/ 5921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ trendFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _app_text_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5131);
/* harmony import */ var _app_user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5575);
/* harmony import */ var _audit_history_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1767);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7982);
/* harmony import */ var _replace_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4060);







/** More bytes than a history that this program writes ever has. */
const MOST_BYTES = _audit_history_js__WEBPACK_IMPORTED_MODULE_4__/* .HISTORY_LIMITS */ .A.characters * 4;
/**
 * A history in a file, named relative to `cwd`. No link is followed: neither the file itself nor, inside `root` (the
 * repository), a folder above it.
 *
 * @throws UserError where a folder outside `root` does not exist
 */
function trendFile(cwd, given, root) {
    const { within, path } = placeOf(cwd, given, root);
    const read = () => {
        (0,_replace_file_js__WEBPACK_IMPORTED_MODULE_6__/* .refuseLinks */ .UA)(within, path, given);
        const content = (0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .readFile */ .T)(path, MOST_BYTES);
        switch (content.kind) {
            case 'missing':
                return null;
            case 'bytes': {
                const decoded = (0,_app_text_file_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeText */ .g)(content.bytes, given);
                if (!decoded.ok)
                    throw unreadable(given, `is no history: ${decoded.reason}`);
                return decoded.text;
            }
            case 'link':
                throw unreadable(given, 'is a symbolic link, which is never followed');
            case 'too-large':
                throw unreadable(given, `is too large for a history (${content.size} bytes)`);
            case 'unreadable':
                throw unreadable(given, `could not be read: ${content.reason}`);
            case 'submodule':
            case 'special':
                throw unreadable(given, 'is not a regular file');
        }
    };
    return {
        name: given,
        limit: null,
        read: async () => read(),
        write: async (text, previous) => {
            if (read() !== previous)
                return 'stale';
            (0,_replace_file_js__WEBPACK_IMPORTED_MODULE_6__/* .replaceFile */ .fR)(within, path, text, given);
            return 'written';
        },
    };
}
/** The file, and the folder below which no part of its path may be a link. */
function placeOf(cwd, given, root) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(cwd), given);
    if (path.startsWith(root.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? root : root + node_path__WEBPACK_IMPORTED_MODULE_1__.sep))
        return { within: root, path };
    try {
        const within = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
        return { within, path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(within, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)) };
    }
    catch {
        throw unreadable(given, 'lies in a folder that does not exist');
    }
}
function unreadable(given, what) {
    return new _app_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y('history-unreadable', `the history ${given} ${what}`, 'Name a text file for the history, or one that is yet to be written.');
}


/***/ }),

/***/ 3412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ keepTrend)
});

// UNUSED EXPORTS: instant

// EXTERNAL MODULE: ./lib/audit/history.js
var audit_history = __webpack_require__(1767);
// EXTERNAL MODULE: ./lib/audit/history-line.js + 1 modules
var history_line = __webpack_require__(5315);
;// CONCATENATED MODULE: ./lib/audit/append-record.js


const encoder = new TextEncoder();
/**
 * Appends a record. What stands there stays as it is, also what cannot be trusted: only people take that out. Where all of
 * it is longer than `limit` (bytes of UTF-8; null for no limit), the oldest lines go; the chain of the rest still holds,
 * since each line names the value before it.
 */
function appendRecord(text, record, limit) {
    const { last } = (0,audit_history/* readHistory */.L)(text);
    const before = (text ?? '').split('\n');
    if (before.at(-1) === '')
        before.pop();
    const lines = [...before, (0,history_line/* printLine */.wi)((0,history_line/* nextLine */.sE)(last, record))];
    const sizes = lines.map((line) => encoder.encode(line).length + 1);
    const room = Math.min(limit ?? audit_history/* HISTORY_LIMITS */.A.characters, audit_history/* HISTORY_LIMITS */.A.characters);
    let size = sizes.reduce((sum, one) => sum + one, 0);
    let dropped = 0;
    while (dropped < lines.length && (size > room || lines.length - dropped > audit_history/* HISTORY_LIMITS */.A.lines)) {
        size -= sizes[dropped] ?? 0;
        dropped += 1;
    }
    return dropped === lines.length
        ? { text: null, dropped: 0 }
        : { text: `${lines.slice(dropped).join('\n')}\n`, dropped };
}

// EXTERNAL MODULE: ./lib/audit/due.js
var due = __webpack_require__(2981);
// EXTERNAL MODULE: ./lib/aivss/severity.js
var severity = __webpack_require__(1755);
// EXTERNAL MODULE: ./lib/audit/uncovered.js
var uncovered = __webpack_require__(9032);
;// CONCATENATED MODULE: ./lib/audit/record-of.js


/** What an audit leaves for those after it. Where two models claim one agent, the higher score stands for it. */
function recordOf(verdict, { date, commit }) {
    const { summary, agents, gaps } = verdict;
    const present = agents.filter(({ change }) => change !== 'removed');
    const worst = new Map();
    for (const agent of present) {
        const other = worst.get(agent.id);
        if (other === undefined || isWorse(agent, other))
            worst.set(agent.id, agent);
    }
    const ids = [...worst.keys()].toSorted((a, b) => (a < b ? -1 : 1));
    return {
        schema: 'aivss-gate/audit-record/v1',
        date,
        commit,
        tool: verdict.tool.version,
        aivss: present[0]?.score.version ?? null,
        policy: verdict.policy.digest,
        status: verdict.status,
        counts: {
            error: summary.error,
            warn: summary.warn,
            note: summary.note,
            waived: summary.waived,
            accepted: summary.accepted,
            uncovered: (0,uncovered/* uncovered */.K)(verdict).length,
            gaps: gaps.length,
        },
        agents: Object.fromEntries(ids.map((id) => {
            const { low = 0, high = 0 } = worst.get(id)?.score ?? {};
            return [id, { low, high, severity: (0,severity/* severityOf */.xJ)(high) }];
        })),
    };
}
function isWorse({ score }, other) {
    return score.high > other.score.high || (score.high === other.score.high && score.low > other.score.low);
}

;// CONCATENATED MODULE: ./lib/audit/trend.js

/** How many earlier audits a trend looks back over. */
const TREND_AUDITS = 12;
/** Compares an audit with those before it, oldest first; null where there is none. */
function trendOf(records, now) {
    const twelve = records.slice(-TREND_AUDITS);
    const [oldest] = twelve;
    const last = twelve.at(-1);
    if (oldest === undefined || last === undefined)
        return null;
    return {
        last: step(last, now, 1),
        twelve: oldest === last ? null : step(oldest, now, twelve.length),
        points: [...twelve, now].map(pointOf),
    };
}
function step(then, now, audits) {
    const before = new Map(Object.entries(then.agents));
    const after = new Map(Object.entries(now.agents));
    const comparable = then.aivss === now.aivss || then.aivss === null || now.aivss === null;
    const moves = [...after].flatMap(([agent, to]) => {
        const from = before.get(agent);
        if (from === undefined || from.high === to.high || !comparable)
            return [];
        const band = (0,severity/* compareSeverity */.zK)(to.severity, from.severity);
        return [
            {
                agent,
                from: { high: from.high, severity: from.severity },
                to: { high: to.high, severity: to.severity },
                band: band > 0 ? 'worse' : band < 0 ? 'milder' : 'same',
            },
        ];
    });
    const rise = ({ from, to }) => to.high - from.high;
    const gone = [...before].filter(([agent]) => !after.has(agent)).map(listed);
    const seen = now.counts.gaps === 0;
    return {
        date: then.date,
        commit: then.commit,
        audits,
        others: [
            ...(comparable ? [] : ['aivss']),
            ...(then.policy === now.policy ? [] : ['policy']),
            ...(then.tool === now.tool ? [] : ['tool']),
            ...(seen && then.counts.gaps === 0 ? [] : ['gaps']),
        ],
        rose: moves.filter((move) => rise(move) > 0).toSorted((a, b) => rise(b) - rise(a) || byId(a, b)),
        fell: moves.filter((move) => rise(move) < 0).toSorted((a, b) => rise(a) - rise(b) || byId(a, b)),
        appeared: [...after]
            .filter(([agent]) => !before.has(agent))
            .map(listed)
            .toSorted(worstFirst),
        vanished: seen ? gone.toSorted(worstFirst) : [],
        unseen: seen ? 0 : gone.length,
    };
}
function listed([agent, { high, severity }]) {
    return { agent, high, severity };
}
function worstFirst(a, b) {
    return b.high - a.high || byId(a, b);
}
function byId(a, b) {
    return a.agent < b.agent ? -1 : a.agent > b.agent ? 1 : 0;
}
function pointOf({ date, commit, aivss, policy, status, counts, agents }) {
    const bands = { critical: 0, high: 0, medium: 0, low: 0, none: 0 };
    for (const { severity } of Object.values(agents))
        bands[severity] += 1;
    const number = Object.keys(agents).length;
    return { date, commit, aivss, policy, status, counts, agents: number, bands };
}

;// CONCATENATED MODULE: ./lib/audit/audit.js




/** Puts an audit together; `kept` is null where no trend is kept. */
function auditOf(verdict, at, kept) {
    const today = at.date.slice(0, 10);
    const record = recordOf(verdict, at);
    const { records, before, problems } = (0,audit_history/* readHistory */.L)(kept?.text ?? null);
    return {
        schema: 'aivss-gate/audit/v1',
        date: at.date,
        verdict,
        record,
        trend: trendOf(records, record),
        due: (0,due/* dueOf */.I)(verdict, today),
        history: {
            store: kept?.store ?? null,
            audits: records.length,
            since: records[0]?.date ?? null,
            before,
            records: records.slice(-TREND_AUDITS),
            problems,
            dropped: 0,
        },
    };
}

// EXTERNAL MODULE: ./lib/app/user-error.js
var user_error = __webpack_require__(5575);
;// CONCATENATED MODULE: ./lib/app/keep-trend.js



/** How often a store is read again because another run was faster. */
const TRIES = 5;
/**
 * Puts an audit together with what earlier ones left in a store, and leaves its own record there. A run that could not
 * judge leaves none. A store that cannot be read or written is told and keeps nothing from being judged.
 */
async function keepTrend(verdict, commit, store, now) {
    const at = { date: instant(now()), commit };
    let audit = auditOf(verdict, at, null);
    if (store === null || verdict.status === 'error')
        return { audit, problem: null };
    try {
        for (let tries = 0; tries < TRIES; tries += 1) {
            const text = await store.read();
            audit = auditOf(verdict, at, { store: store.name, text });
            const next = appendRecord(text, audit.record, store.limit);
            if (next.text === null)
                return { audit, problem: tooLarge(store) };
            audit = { ...audit, history: { ...audit.history, dropped: next.dropped } };
            if ((await store.write(next.text, text)) === 'written')
                return { audit, problem: null };
        }
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.y)
            return { audit, problem: error };
        throw error;
    }
    return { audit, problem: overtaken(store) };
}
/** RFC 3339 in UTC, to the second. */
function instant(milliseconds) {
    return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}
function tooLarge({ name, limit }) {
    return new user_error/* UserError */.y('history-too-small', `the record of this audit is larger than ${name} can hold (${limit ?? 0} bytes)`, 'Keep the trend in a file or on a branch.');
}
function overtaken({ name }) {
    return new user_error/* UserError */.y('history-busy', `${name} was written by other runs each time before this one could`, 'Run the audit again, and let only one run at a time write there.');
}


/***/ }),

/***/ 2981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ DUE_DAYS),
/* harmony export */   I: () => (/* binding */ dueOf)
/* harmony export */ });
/* harmony import */ var _model_day_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1427);
/* harmony import */ var _uncovered_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9032);


/** How many days ahead something is called due. */
const DUE_DAYS = 30;
/** What is due by today or within 30 days. */
function dueOf(verdict, today) {
    const agents = verdict.agents.filter(({ change }) => change !== 'removed');
    return {
        reviews: agents.flatMap((agent) => reviewsOf(agent, today)).toSorted(sooner),
        acceptances: verdict.acceptances.flatMap((one) => expiring(one, today)).toSorted(sooner),
        mitigations: agents.flatMap((agent) => overdue(agent, today)).toSorted(sooner),
        evidence: agents.flatMap(lostEvidence),
        uncovered: (0,_uncovered_js__WEBPACK_IMPORTED_MODULE_0__/* .uncovered */ .K)(verdict).map(({ id, standing, subject, location }) => ({
            id,
            standing,
            subject,
            location,
        })),
    };
}
function dated(day, today) {
    return { day, days: (0,_model_day_js__WEBPACK_IMPORTED_MODULE_1__/* .daysBetween */ .YM)(today, day) };
}
function sooner(a, b) {
    return a.days - b.days;
}
function reviewsOf(agent, today) {
    const { review } = agent;
    if (review === null || review.due === null)
        return [];
    const due = dated(review.due, today);
    return due.days > DUE_DAYS ? [] : [{ ...ofAgent(agent), ...due, by: review.by }];
}
function expiring({ by, agent, rule, subject, owner, expires, state, location }, today) {
    const due = dated(expires, today);
    return due.days > DUE_DAYS ? [] : [{ by, agent, rule, subject, owner, state, location, ...due }];
}
function overdue(agent, today) {
    return agent.mitigations.flatMap(({ id, status, due, location }) => due === null || due >= today || status === 'in-place' || status === 'not-applicable'
        ? []
        : [{ ...ofAgent(agent), ...dated(due, today), mitigation: id, location }]);
}
function lostEvidence(agent) {
    return agent.mitigations
        .filter(({ status }) => status === 'in-place' || status === 'partial')
        .flatMap(({ id, evidence, location }) => evidence
        .filter(({ holds }) => holds === false)
        .map(({ text, reason }) => ({
        ...ofAgent(agent),
        mitigation: id,
        evidence: text,
        reason,
        location,
    })));
}
function ofAgent({ id, owner, path, line }) {
    return { agent: id, owner, location: { path, line, column: 1 } };
}


/***/ }),

/***/ 5315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sE: () => (/* binding */ nextLine),
  wi: () => (/* binding */ printLine),
  Xw: () => (/* binding */ readLine)
});

// UNUSED EXPORTS: GENESIS

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(2311);
// EXTERNAL MODULE: ./lib/aivss/severity.js
var severity = __webpack_require__(1755);
// EXTERNAL MODULE: ./lib/aivss/version.js
var version = __webpack_require__(3318);
// EXTERNAL MODULE: ./lib/model/day.js
var day = __webpack_require__(1427);
// EXTERNAL MODULE: ./lib/verdict/verdict.js
var verdict = __webpack_require__(6472);
;// CONCATENATED MODULE: ./lib/audit/canonical-json.js
/** JSON with the keys of every object in the order of their code units and without blanks: equal data, equal text. */
function canonicalJson(value) {
    if (Array.isArray(value))
        return `[${value.map(canonicalJson).join(',')}]`;
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value);
    // Written by hand: an object of JavaScript lists keys that look like numbers first, whatever order they were added in.
    const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return `{${entries.map(([key, part]) => `${JSON.stringify(key)}:${canonicalJson(part)}`).join(',')}}`;
}

;// CONCATENATED MODULE: ./lib/audit/history-line.js







const GENESIS = '0'.repeat(64);
const SCHEMA = 'aivss-gate/audit-record/v1';
const digest = schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/);
const number = schemas/* number */.aig().int().min(0);
const score = schemas/* number */.aig().min(0).max(10);
const record = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz(SCHEMA),
    date: schemas/* string */.YjP()
        .regex(/^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/)
        .refine((date) => (0,day/* isDay */.N)(date.slice(0, 10))),
    commit: schemas/* string */.YjP()
        .regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/)
        .nullable(),
    tool: schemas/* string */.YjP().max(50),
    aivss: schemas/* enum */.k5n(version/* VERSIONS */.S8).nullable(),
    policy: schemas/* string */.YjP().max(100),
    status: schemas/* enum */.k5n(verdict/* STATUSES */.f),
    counts: schemas/* strictObject */.rej({
        error: number,
        warn: number,
        note: number,
        waived: number,
        accepted: number,
        uncovered: number,
        gaps: number,
    }),
    agents: schemas/* record */.g1P(schemas/* string */.YjP().max(200), schemas/* strictObject */.rej({ low: score, high: score, severity: schemas/* enum */.k5n(severity/* SEVERITIES */.oC) })),
});
const line = schemas/* strictObject */.rej({ n: number.min(1), previous: digest, chain: digest, record });
const ofOtherVersion = schemas/* looseObject */._H3({
    record: schemas/* looseObject */._H3({ schema: schemas/* string */.YjP().refine((schema) => schema !== SCHEMA) }),
});
/** The next line after `before`; the first one where that is null. */
function nextLine(before, record) {
    const n = (before?.n ?? 0) + 1;
    const previous = before?.chain ?? GENESIS;
    return { n, previous, chain: chainOf(n, previous, record), record };
}
/** One line of JSON without its line break. There is exactly one way to write a record. */
function printLine(one) {
    return canonicalJson(one);
}
/** Reads one line alone: whether it is as it was written, not whether it follows the one before. Never throws. */
function readLine(text) {
    const data = parsed(text);
    const read = line.safeParse(data);
    if (!read.success)
        return { ok: false, kind: ofOtherVersion.safeParse(data).success ? 'version' : 'unreadable' };
    const one = read.data;
    const sound = printLine(one) === text &&
        one.chain === chainOf(one.n, one.previous, one.record) &&
        (one.n === 1) === (one.previous === GENESIS);
    return sound ? { ok: true, line: one } : { ok: false, kind: 'changed' };
}
/** SHA-256, in hexadecimal, over the chain value before, the number and the record. */
function chainOf(n, previous, about) {
    return (0,external_node_crypto_.createHash)('sha256')
        .update([previous, n, canonicalJson(about)].join('\n'))
        .digest('hex');
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 1767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ HISTORY_LIMITS),
/* harmony export */   L: () => (/* binding */ readHistory)
/* harmony export */ });
/* harmony import */ var _history_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5315);

/** Characters and lines of a history that are read; what is older is told and left alone. */
const HISTORY_LIMITS = { characters: 5_000_000, lines: 5_000 };
/** Problems that are told one by one. */
const MOST_PROBLEMS = 20;
/**
 * Reads a history of JSON lines, each chained to the one before. Lines that were changed, moved, taken out, are of another
 * version or unreadable are told, and only the newest unbroken part is trusted. Never throws.
 *
 * The chain shows damage and edits; who may write the store can write all of it anew, or take lines off its end.
 */
function readHistory(text) {
    const { lines, offset, problems: cut } = linesOf(text ?? '');
    const read = lines.map((line, index) => 
    // What has no line break was not written to its end.
    index === lines.length - 1 && !line.ended ? UNFINISHED : (0,_history_line_js__WEBPACK_IMPORTED_MODULE_0__/* .readLine */ .Xw)(line.text));
    const known = new Set(read.flatMap((one) => (one.ok ? [one.line.chain] : [])));
    const problems = [...cut];
    let part = [];
    let last = null;
    let broken = 0;
    for (const [index, one] of read.entries()) {
        const line = offset + index + 1;
        if (!one.ok) {
            problems.push({ kind: one.kind, line, message: WORDS[one.kind] });
            broken += 1;
            continue;
        }
        const { line: sound } = one;
        if (last !== null && sound.previous !== last.chain) {
            part = [];
            // A line that was changed in between was told already.
            const explained = sound.n > last.n && sound.n - last.n - 1 <= broken && broken > 0;
            const kind = known.has(sound.previous) || sound.n <= last.n ? 'reordered' : 'missing';
            if (!explained)
                problems.push({ kind, line, message: WORDS[kind] });
        }
        part.push(sound);
        last = sound;
        broken = 0;
    }
    return {
        records: part.map(({ record }) => record),
        before: (part[0]?.n ?? 1) - 1,
        problems: atMost(problems),
        last,
    };
}
function atMost(problems) {
    const [next, ...others] = problems.slice(MOST_PROBLEMS);
    if (next === undefined || others.length === 0)
        return problems;
    const message = `${next.message}; ${others.length} more lines are told no longer`;
    return [...problems.slice(0, MOST_PROBLEMS), { ...next, message }];
}
const UNFINISHED = { ok: false, kind: 'unreadable' };
const WORDS = {
    changed: 'the line is not as it was written',
    reordered: 'the line does not follow the one before it: lines were moved or repeated',
    missing: 'the line does not follow the one before it: lines between them are gone or were replaced',
    version: 'the line was written by another version of aivss-gate',
    unreadable: 'the line is no record of an audit',
    'too-long': 'the history is too long: only its end was read',
};
function linesOf(text) {
    const start = text.length <= HISTORY_LIMITS.characters
        ? 0
        : text.indexOf('\n', text.length - HISTORY_LIMITS.characters) + 1 || text.length;
    const skipped = countLines(text.slice(0, start));
    const parts = text.slice(start).split('\n');
    const rest = parts.pop() ?? '';
    const all = [
        ...parts.map((line) => ({ text: line, ended: true })),
        ...(rest === '' ? [] : [{ text: rest, ended: false }]),
    ];
    const lines = all.slice(-HISTORY_LIMITS.lines);
    const offset = skipped + all.length - lines.length;
    const problems = start === 0 && offset === 0
        ? []
        : [{ kind: 'too-long', line: Math.max(1, offset), message: WORDS['too-long'] }];
    return { lines, offset, problems };
}
function countLines(text) {
    let count = 0;
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        count += 1;
    return count;
}


/***/ }),

/***/ 9032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ uncovered)
/* harmony export */ });
/** The findings on agents for which the policy demands a model and that have none, whether they count or not. */
function uncovered({ findings }) {
    return findings.filter(({ rule, level, standing }) => rule === 'agent-uncovered' && level !== 'note' && standing !== 'fixed');
}


/***/ }),

/***/ 5953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fb: () => (/* binding */ stepTitle),
/* harmony export */   Lu: () => (/* binding */ stepCounts),
/* harmony export */   Tr: () => (/* binding */ historyTexts),
/* harmony export */   b9: () => (/* binding */ taskWords),
/* harmony export */   kB: () => (/* binding */ stepNotes),
/* harmony export */   nQ: () => (/* binding */ moveText),
/* harmony export */   qH: () => (/* binding */ bandCounts),
/* harmony export */   z2: () => (/* binding */ listedText)
/* harmony export */ });
/* harmony import */ var _aivss_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1755);
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9535);


/** How many accepted findings that end together are named. */
const MOST_NAMED = 3;
function taskWords(task) {
    switch (task.kind) {
        case 'finding': {
            const { level, rule, message, help, location, agent } = task.finding;
            return { label: (0,_messages_js__WEBPACK_IMPORTED_MODULE_1__/* .levelNoun */ .$D)(level), rule, about: agent ?? '', message, help, place: location };
        }
        case 'review': {
            const { agent, day, days, location } = task.review;
            const message = days < 0 ? `the review ran out on ${day}` : `the review holds until ${day}`;
            const help = 'Review the model and set "review.on" to that day.';
            return { label: 'review', rule: null, about: agent, message, help, place: location };
        }
        case 'acceptance':
            return acceptanceWords(task.acceptances);
        case 'mitigation': {
            const { agent, mitigation, day, location } = task.mitigation;
            const message = `${mitigation} was planned for ${day}`;
            const help = 'Put it in place, or agree a new day.';
            return { label: 'overdue', rule: null, about: agent, message, help, place: location };
        }
        case 'evidence': {
            const { agent, mitigation, evidence, reason, location } = task.evidence;
            const message = `evidence of ${mitigation} no longer holds: ${reason ?? evidence}`;
            const help = 'Point at what shows it today, or correct its status.';
            return { label: 'evidence', rule: null, about: agent, message, help, place: location };
        }
    }
}
function acceptanceWords(some) {
    const [{ by, agent, day, days, location }] = some;
    const verb = (one, many) => (some.length === 1 ? one : many);
    const ends = days < 0 ? `ran out on ${day}` : `${verb('runs', 'run')} out on ${day}`;
    const help = 'Fix what it covers, or decide anew before that day.';
    const what = by === 'waiver'
        ? `the waiver of ${acceptedName(some[0])}`
        : verb('an accepted finding', `${some.length} accepted findings`);
    const more = some.length - MOST_NAMED;
    const names = some.slice(0, MOST_NAMED).map(acceptedName).join(', ');
    const named = by === 'waiver' ? '' : `: ${names}${more > 0 ? ` and ${more} more` : ''}`;
    const about = by === 'waiver' || some.length === 1 ? (agent ?? '') : '';
    return { label: by, rule: null, about, message: `${what} ${ends}${named}`, help, place: location };
}
function acceptedName({ agent, rule, subject }) {
    return [agent, rule, subject].filter((part) => part !== null).join(' / ');
}
/** "Since the audit of 2026-10-23", "Over the last 12 audits, since 2025-12-01". */
function stepTitle({ date, audits }) {
    const day = date.slice(0, 10);
    return audits === 1 ? `Since the audit of ${day}` : `Over the last ${audits} audits, since ${day}`;
}
/** "2 rose, 1 fell, 3 appeared"; "no agent moved". */
function stepCounts({ rose, fell, appeared, vanished }) {
    const parts = [
        [rose.length, 'rose'],
        [fell.length, 'fell'],
        [appeared.length, 'appeared'],
        [vanished.length, 'vanished'],
    ];
    const told = parts.flatMap(([number, verb]) => (number === 0 ? [] : [`${number} ${verb}`]));
    return told.length === 0 ? 'no agent rose, fell, appeared or vanished' : told.join(', ');
}
const OTHERS = {
    aivss: 'The scores of then are of another AIVSS version, so they are not compared.',
    policy: 'The policy is another since then: what rose or fell may have done so by the policy.',
    tool: 'That audit was made by another version of aivss-gate.',
    gaps: 'Not everything could be examined, then or now.',
};
/** What a reader has to know of a comparison. */
function stepNotes({ others, unseen }) {
    return [
        ...others.map((other) => OTHERS[other]),
        ...(unseen === 0
            ? []
            : [`${(0,_messages_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(unseen, 'agent')} of then did not turn up where it was possible to look.`]),
    ];
}
/** "coder: 8.4 high → 9.6 critical". */
function moveText({ agent, from, to }) {
    return `${agent}: ${from.high.toFixed(1)} ${from.severity} → ${to.high.toFixed(1)} ${to.severity}`;
}
/** "coder: 9.6 critical". */
function listedText({ agent, high, severity }) {
    return `${agent}: ${high.toFixed(1)} ${severity}`;
}
/** "2 critical, 1 high, 4 low", worst first; null without agents. */
function bandCounts({ record }) {
    const bands = Object.values(record.agents).map(({ severity }) => severity);
    const of = (band) => bands.filter((one) => one === band).length;
    const parts = _aivss_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.flatMap((band) => (of(band) === 0 ? [] : [`${of(band)} ${band}`]));
    return parts.length === 0 ? null : parts.join(', ');
}
/** How far back the history goes and what of it cannot be trusted; empty where none is kept. */
function historyTexts({ history }) {
    const { store, audits, since, before, problems, dropped } = history;
    if (store === null)
        return [];
    const first = since === null
        ? `The trend begins with this audit, in ${store}.`
        : `The trend goes back over ${(0,_messages_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(audits, 'audit')} to ${since.slice(0, 10)}, in ${store}.`;
    return [
        first,
        ...(before > 0
            ? [`${(0,_messages_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(before, 'audit')} before that ${before === 1 ? 'is' : 'are'} not kept or not trusted.`]
            : []),
        ...(dropped > 0 ? [`${(0,_messages_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(dropped, 'old line')} went so that this audit has room.`] : []),
        ...(problems.length === 0
            ? []
            : [
                `What is kept there is not as it was written; only its newest unbroken part is compared with: ${problems
                    .map(({ line, message }) => `line ${line}: ${message}`)
                    .join('; ')}.`,
            ]),
    ];
}


/***/ }),

/***/ 8514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ FORMATS),
/* harmony export */   t: () => (/* binding */ DEFAULT_REPORT_LEVELS)
/* harmony export */ });
/** What a verdict can be printed as. */
const FORMATS = [
    'text',
    'json',
    'markdown',
    'github',
    'sarif',
    'junit',
    'badge',
    'badge-svg',
    'html',
];
/** What each format shows unless `--report-level` says otherwise. JSON always holds everything. */
const DEFAULT_REPORT_LEVELS = {
    text: 'warn',
    json: 'note',
    markdown: 'note',
    github: 'warn',
    sarif: 'note',
    junit: 'note',
    html: 'note',
    badge: 'note',
    'badge-svg': 'note',
};


/***/ })

};
