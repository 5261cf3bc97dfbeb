#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 1916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = exports.kp = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
exports.kp = closest;


/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 3485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ exitCodeOf),
/* harmony export */   d: () => (/* binding */ EXIT)
/* harmony export */ });
/** Exit codes of every command; the output format never changes them. */
const EXIT = { ok: 0, failed: 1, error: 2, nothing: 3 };
/** Whether a verdict is green. */
function exitCodeOf(status) {
    switch (status) {
        case 'pass':
        case 'warn':
            return EXIT.ok;
        case 'fail':
            return EXIT.failed;
        case 'incomplete':
        case 'error':
            return EXIT.error;
        case 'nothing-to-check':
            return EXIT.nothing;
    }
}


/***/ }),

/***/ 4902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ printUserError),
/* harmony export */   M: () => (/* binding */ printProblems)
/* harmony export */ });
/* harmony import */ var _app_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5575);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2527);


/** Problems of a model, on standard error: what, where, what to do. */
function printProblems(problems, terminal) {
    for (const problem of problems)
        terminal.err(sentence(problem.message, problem.place, problem.help));
}
/** A bad request, on standard error. */
function printUserError(error, terminal) {
    terminal.err(sentence(error.message, error.place, error.help));
    printProblems(error.others, terminal);
}
function sentence(message, place, help) {
    const where = place === null ? '' : `${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(place.path)}:${place.line}:${place.column} `;
    return `error: ${where}${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(message)}\n  ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(help)}\n`;
}


/***/ }),

/***/ 9533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./lib/app/user-error.js
var user_error = __nccwpck_require__(5575);
// EXTERNAL MODULE: ./lib/app/version.js
var version = __nccwpck_require__(1271);
// EXTERNAL MODULE: ./lib/source/suggest.js
var suggest = __nccwpck_require__(6491);
// EXTERNAL MODULE: ./lib/adapters/node/commands/command.js
var commands_command = __nccwpck_require__(3485);
;// CONCATENATED MODULE: ./lib/adapters/node/commands/help.js

/** The help of the whole command. */
function overview(commands) {
    const wide = Math.max(...commands.map((one) => one.name.length + one.usage.length + 1));
    const list = commands.map((one) => `  ${`${one.name} ${one.usage}`.padEnd(wide)}  ${one.summary}`);
    return `aivss-gate ${version/* TOOL_VERSION */.w}: scores the threat models of AI agents with OWASP AIVSS and gates on a policy

Usage: aivss-gate COMMAND [OPTIONS]

${list.join('\n')}

  aivss-gate COMMAND --help    options and examples of a command
  aivss-gate --version         the version

Start with "aivss-gate check" in a repository that has a threat model; "aivss-gate init" writes a first one. Five lines
are one:

  agent-threat-model: 1
  agent: {id: release-notes-bot}
  cvss: CVSS:4.0/AV:N/AC:L/AT:P/PR:L/UI:N/VC:L/VI:H/VA:N/SC:N/SI:L/SA:N
  factors: {autonomy: 0.5, tools: 0.5, language: 1, context: 0.5, non_determinism: 0.5,
            opacity: 0.5, persistence: 0, identity: 0, multi_agent: 0, self_mod: 0}
`;
}
/** The help of one command. */
function commandHelp(command) {
    const options = Object.entries(command.options).map(([name, option]) => [`--${name}${option.value === null ? '' : ` ${option.value}`}`, option.help]);
    const wide = Math.max(0, ...options.map(([flag]) => flag.length));
    const examples = Math.max(0, ...command.examples.map(([example]) => example.length));
    const usage = [command.name, command.usage, options.length === 0 ? '' : '[OPTIONS]'].filter((part) => part !== '');
    const parts = [
        `Usage: aivss-gate ${usage.join(' ')}\n\n${command.summary}`,
        command.details.map((paragraph) => wrap(paragraph, 96)).join('\n\n'),
        options.length === 0
            ? ''
            : `Options:\n${options.map(([flag, help]) => `  ${flag.padEnd(wide)}  ${help}`).join('\n')}`,
        `Examples:\n${command.examples.map(([example, does]) => (examples > 64 ? `  ${example}\n      ${does}` : `  ${example.padEnd(examples)}  ${does}`)).join('\n')}`,
    ];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
function wrap(text, width) {
    const lines = [];
    for (const word of text.split(' ')) {
        const last = lines.at(-1);
        if (last !== undefined && last.length + word.length < width)
            lines[lines.length - 1] = `${last} ${word}`;
        else
            lines.push(word);
    }
    return lines.join('\n');
}

// EXTERNAL MODULE: ./lib/adapters/node/commands/problems.js
var problems = __nccwpck_require__(4902);
;// CONCATENATED MODULE: ./lib/adapters/node/run.js






/** Every command, loaded when it is named: most of the time of a short run is spent on loading. */
const COMMANDS = {
    check: async () => (await __nccwpck_require__.e(/* import() */ 6518).then(__nccwpck_require__.bind(__nccwpck_require__, 6518))).check,
    score: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(5441), __nccwpck_require__.e(4006), __nccwpck_require__.e(2759), __nccwpck_require__.e(8406), __nccwpck_require__.e(8765), __nccwpck_require__.e(9079), __nccwpck_require__.e(9085), __nccwpck_require__.e(3857), __nccwpck_require__.e(2973), __nccwpck_require__.e(6882), __nccwpck_require__.e(7548)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4778))).score,
    explain: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(5441), __nccwpck_require__.e(4006), __nccwpck_require__.e(2759), __nccwpck_require__.e(8406), __nccwpck_require__.e(8765), __nccwpck_require__.e(9079), __nccwpck_require__.e(9085), __nccwpck_require__.e(3857), __nccwpck_require__.e(2973), __nccwpck_require__.e(5165), __nccwpck_require__.e(6882), __nccwpck_require__.e(8221), __nccwpck_require__.e(9237)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7679))).explain,
    agents: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(5441), __nccwpck_require__.e(4006), __nccwpck_require__.e(2759), __nccwpck_require__.e(8406), __nccwpck_require__.e(8765), __nccwpck_require__.e(9079), __nccwpck_require__.e(9085), __nccwpck_require__.e(2973), __nccwpck_require__.e(5165), __nccwpck_require__.e(8947), __nccwpck_require__.e(7832)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8947))).agents,
    init: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(5441), __nccwpck_require__.e(4006), __nccwpck_require__.e(2759), __nccwpck_require__.e(8406), __nccwpck_require__.e(8765), __nccwpck_require__.e(9079), __nccwpck_require__.e(9085), __nccwpck_require__.e(2973), __nccwpck_require__.e(5165), __nccwpck_require__.e(6), __nccwpck_require__.e(8947), __nccwpck_require__.e(6648)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6648))).init,
    rules: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(4006), __nccwpck_require__.e(8406), __nccwpck_require__.e(3857), __nccwpck_require__.e(3624)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7159))).rules,
    policy: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(5441), __nccwpck_require__.e(8406), __nccwpck_require__.e(8765), __nccwpck_require__.e(9079), __nccwpck_require__.e(6811)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6964))).policy,
    schema: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(5441), __nccwpck_require__.e(4006), __nccwpck_require__.e(8406), __nccwpck_require__.e(8765), __nccwpck_require__.e(3857), __nccwpck_require__.e(5664)]).then(__nccwpck_require__.bind(__nccwpck_require__, 901))).schema,
    convert: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(5441), __nccwpck_require__.e(4006), __nccwpck_require__.e(2759), __nccwpck_require__.e(8406), __nccwpck_require__.e(8765), __nccwpck_require__.e(9079), __nccwpck_require__.e(9085), __nccwpck_require__.e(3857), __nccwpck_require__.e(2973), __nccwpck_require__.e(6882), __nccwpck_require__.e(6), __nccwpck_require__.e(1005)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7178))).convert,
    fix: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(5441), __nccwpck_require__.e(4006), __nccwpck_require__.e(8406), __nccwpck_require__.e(8765), __nccwpck_require__.e(9079), __nccwpck_require__.e(9085), __nccwpck_require__.e(6), __nccwpck_require__.e(5916)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5916))).fix,
    audit: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(5441), __nccwpck_require__.e(4006), __nccwpck_require__.e(2759), __nccwpck_require__.e(8406), __nccwpck_require__.e(8765), __nccwpck_require__.e(9079), __nccwpck_require__.e(9085), __nccwpck_require__.e(3857), __nccwpck_require__.e(2973), __nccwpck_require__.e(5165), __nccwpck_require__.e(6882), __nccwpck_require__.e(8221), __nccwpck_require__.e(7049), __nccwpck_require__.e(8138), __nccwpck_require__.e(6809), __nccwpck_require__.e(2694)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2694))).audit,
    fleet: async () => (await __nccwpck_require__.e(/* import() */ 6740).then(__nccwpck_require__.bind(__nccwpck_require__, 6740))).fleet,
    doctor: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(5441), __nccwpck_require__.e(4006), __nccwpck_require__.e(2759), __nccwpck_require__.e(8406), __nccwpck_require__.e(8765), __nccwpck_require__.e(9079), __nccwpck_require__.e(9085), __nccwpck_require__.e(3857), __nccwpck_require__.e(2973), __nccwpck_require__.e(5165), __nccwpck_require__.e(6882), __nccwpck_require__.e(8743)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9352))).doctor,
};
/** Runs the command line. A bad request is told and exits with 2; a bug shows its stack and exits with 2. */
async function run(argv, terminal) {
    try {
        const [name, ...rest] = argv;
        if (name === '--version' || name === '-v' || name === '-V') {
            terminal.out(`${version/* TOOL_VERSION */.w}\n`);
            return commands_command/* EXIT */.d.ok;
        }
        if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
            const about = await commandNamed(rest[0]);
            terminal.out(about === null ? overview(await allCommands()) : commandHelp(about));
            return name === undefined ? commands_command/* EXIT */.d.error : commands_command/* EXIT */.d.ok;
        }
        const command = await commandNamed(name);
        if (command === null) {
            throw new user_error/* UserError */.y('usage', `unknown command "${name}"`, `${(0,suggest/* didYouMean */.a)(name, Object.keys(COMMANDS))} See aivss-gate --help.`);
        }
        if (rest.includes('--help') || rest.includes('-h')) {
            terminal.out(commandHelp(command));
            return commands_command/* EXIT */.d.ok;
        }
        return await command.run(rest, terminal);
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.y)
            (0,problems/* printUserError */.D)(error, terminal);
        else
            terminal.err(`error: this is a bug in aivss-gate; please report it\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
        return commands_command/* EXIT */.d.error;
    }
}
async function commandNamed(name) {
    const load = name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    return load === undefined ? null : await load();
}
async function allCommands() {
    return await Promise.all(Object.values(COMMANDS).map(async (load) => await load()));
}


/***/ }),

/***/ 4493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ processTerminal)
/* harmony export */ });
/* unused harmony export notWritten */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);

/** Milliseconds before a bar appears: most runs are over by then. */
const PATIENCE = 400;
/** Standard output and error of this process. `NO_COLOR` and `FORCE_COLOR` are honoured. */
function processTerminal() {
    const { stdout, stderr, env } = process;
    stdout.on('error', (error) => notWritten(error));
    stderr.on('error', (error) => notWritten(error));
    const forced = env['FORCE_COLOR'] !== undefined && env['FORCE_COLOR'] !== '0' && env['FORCE_COLOR'] !== '';
    const refused = env['NO_COLOR'] !== undefined && env['NO_COLOR'] !== '';
    const start = Date.now();
    let shown = false;
    return {
        cwd: process.cwd(),
        colour: forced || (!refused && stdout.isTTY === true && env['TERM'] !== 'dumb'),
        width: Math.max(60, Math.min(stdout.columns ?? 100, 160)),
        out: (text) => void stdout.write(text),
        err: (text) => void stderr.write(text),
        progress(done, total) {
            if (stderr.isTTY !== true || Date.now() - start < PATIENCE)
                return;
            if (done >= total) {
                if (shown)
                    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(2, '\r\u001B[2K');
                shown = false;
                return;
            }
            if (done % 16 !== 0)
                return;
            shown = true;
            const filled = Math.round((done / total) * 24);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(2, `\r\u001B[2K${'█'.repeat(filled)}${'░'.repeat(24 - filled)} ${done}/${total} threat models`);
        },
    };
}
const OWN_ENDING = { say: (text) => void (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(2, text), exit: (code) => process.exit(code) };
/** A reader that goes away (`| head`) is no error; a report that cannot be written (a full disk) is one, whatever it says. */
function notWritten({ code }, { say, exit } = OWN_ENDING) {
    if (code === 'EPIPE')
        return;
    try {
        say(`error: the report could not be written: ${code ?? 'unknown reason'}\n`);
    }
    catch {
        // Nobody can be told; the exit code says it.
    }
    exit(2);
}


/***/ }),

/***/ 5575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ UserError)
/* harmony export */ });
/** A bad request: configuration, usage or permission. Anything else that is thrown is a bug. */
class UserError extends Error {
    code;
    help;
    place;
    /** Further problems of the same request, after the first. */
    others;
    constructor(code, message, help, place = null, others = []) {
        super(message);
        this.name = 'UserError';
        this.code = code;
        this.help = help;
        this.place = place;
        this.others = others;
    }
}


/***/ }),

/***/ 1271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ TOOL_VERSION)
/* harmony export */ });
/** Released with every change of package.json; a test keeps the two equal. */
const TOOL_VERSION = '0.1.0';


/***/ }),

/***/ 9069:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _adapters_node_run_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9533);
/* harmony import */ var _adapters_node_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4493);


process.exitCode = await (0,_adapters_node_run_js__WEBPACK_IMPORTED_MODULE_0__/* .run */ .e)(process.argv.slice(2), (0,_adapters_node_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .processTerminal */ .q)());

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 6590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   Uw: () => (/* binding */ cutBytes),
/* harmony export */   lD: () => (/* binding */ cutCharacters)
/* harmony export */ });
const encoder = new TextEncoder();
/** Length in UTF-8, the unit of every budget. */
function bytesOf(text) {
    return encoder.encode(text).length;
}
/** At most `limit` code points; what was cut shows as `…`. */
function cutCharacters(text, limit) {
    if (text.length <= limit)
        return text;
    const characters = Array.from(text.slice(0, limit * 2));
    return characters.length <= limit && text.length <= limit * 2
        ? text
        : `${characters.slice(0, limit - 1).join('')}…`;
}
/** At most `limit` UTF-8 bytes, cut between code points; what was cut shows as `…` where it has room. */
function cutBytes(text, limit) {
    if (bytesOf(text) <= limit)
        return text;
    const mark = limit >= 3 ? '…' : '';
    let room = limit - bytesOf(mark);
    let kept = '';
    for (const character of text) {
        room -= bytesOf(character);
        if (room < 0)
            break;
        kept += character;
    }
    return kept + mark;
}


/***/ }),

/***/ 2527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   Df: () => (/* binding */ withoutCommands),
/* harmony export */   NA: () => (/* binding */ workflowCommand),
/* harmony export */   kc: () => (/* binding */ logText),
/* harmony export */   p7: () => (/* binding */ markdownText),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   xr: () => (/* binding */ annotationText)
/* harmony export */ });
/* harmony import */ var _cut_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6590);

/*
 * Whoever is judged writes the names, paths, messages and evidence of a verdict. Here they become harmless on every
 * surface; nothing else in this folder may print a string of the verdict.
 */
/** Breaks a word without changing how it looks. */
const BREAK = '\u200B';
/** The longest untrusted text, in characters, that a report shows. */
const LONGEST = 1_000;
/**
 * One line of visible text: line ends and tabs become spaces; control, bidirectional and zero-width characters (and with
 * them every terminal sequence) vanish, as do piles of combining marks; half a surrogate pair becomes U+FFFD.
 */
function plain(text) {
    return text
        .replace(/\p{Cs}/gu, '\uFFFD')
        .replace(/[\s\u0085]/gu, ' ')
        .replace(/[\p{Cc}\p{Cf}]/gu, '')
        .replace(/ {2,}/g, ' ')
        .replace(/(\p{M}{3})\p{M}+/gu, '$1')
        .trim();
}
/**
 * The runner obeys a line that starts with `::`, after spaces too, and `##[` anywhere in a line (actions/runner,
 * ActionCommand.cs); Azure Pipelines obeys `##vso[`. This breaks both in a whole text of ours that may reach a log.
 */
function withoutCommands(text) {
    return breakLegacyCommands(text).replace(/^([^\S\n]*:)(?=:)/gmu, `$1${BREAK}`);
}
function breakLegacyCommands(text) {
    return text.replace(/##(?=\w*\[)/g, `##${BREAK}`);
}
/** Untrusted text of any number of lines for a workflow's log: each line marked as quoted, none a command. */
function logText(text) {
    return text
        .split(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/u)
        .map((line) => `│ ${breakLegacyCommands(plain(line))}`)
        .join('\n');
}
/** Plain text for a field of an annotation. `@actions/core` and `workflowCommand` escape it further for the command itself. */
function annotationText(text) {
    return breakLegacyCommands(plain(text));
}
/** A workflow command, escaped as GitHub documents it; properties without a value are left out. */
function workflowCommand(name, properties, message) {
    const data = (text) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
    const property = (text) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
    const list = Object.entries(properties)
        .filter(([, value]) => value !== null)
        .map(([key, value]) => `${key}=${property(String(value))}`);
    return `::${name}${list.length > 0 ? ` ${list.join(',')}` : ''}::${data(message)}`;
}
const IN_MARKDOWN = {
    '&': '&amp;',
    '<': '&lt;',
    // A backslash before a pipe means different things inside and outside a table.
    '|': '&#124;',
    // GitHub's own advice against reading a dollar sign as mathematics.
    $: '<span>$</span>',
};
/**
 * Text that is only text in GitHub's Markdown: no markup, no HTML, no table cell, and none of what GitHub links
 * afterwards (mentions, issues, commits, addresses, emoji names).
 */
function markdownText(text, limit = LONGEST) {
    return breakReferences((0,_cut_js__WEBPACK_IMPORTED_MODULE_0__/* .cutCharacters */ .lD)(plain(text), limit))
        .replace(/&(?=[#\w])|[<|$]/g, (character) => IN_MARKDOWN[character] ?? character)
        .replace(/[\\`*_[\]~]/g, '\\$&')
        .replace(/^(?=[-+=#>])/, '\\')
        .replace(/(?<![\\#])(?=#+$)/, '\\')
        .replace(/^(\d+)(?=[.)](?:\s|$))/, '$1\\');
}
/** A code span, its fence longer than any run of backticks inside; text with a pipe is no code, since tables would cut it. */
function markdownCode(text, limit = LONGEST) {
    const content = (0,_cut_js__WEBPACK_IMPORTED_MODULE_0__/* .cutCharacters */ .lD)(plain(text), limit);
    if (content === '' || content.includes('|'))
        return markdownText(content);
    const longest = Math.max(0, ...content.split(/[^`]+/).map((run) => run.length));
    const [fence, space] = ['`'.repeat(longest + 1), longest > 0 ? ' ' : ''];
    return fence + space + breakLegacyCommands(breakMentions(content)) + space + fence;
}
function breakMentions(text) {
    return text.replaceAll('@', `@${BREAK}`);
}
function breakReferences(text) {
    return breakMentions(text)
        .replace(/#(?=\d)/g, `#${BREAK}`)
        .replace(/GH-(?=\d)/gi, `$&${BREAK}`)
        .replace(/[0-9a-f]{7,}/gi, (hex) => hex.replace(/.{6}(?=.)/g, `$&${BREAK}`))
        .replace(/:(?=\/\/)/g, `:${BREAK}`)
        .replace(/www(?=\.)/gi, `$&${BREAK}`)
        .replace(/:(?=[a-z+-][\w+-]*:)/gi, `:${BREAK}`);
}


/***/ }),

/***/ 6491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean),
/* harmony export */   h: () => (/* binding */ suggestion)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1916);

/** The known word that a mistyped one most likely means, or null where none is near. */
function suggestion(word, known) {
    if (known.length === 0 || word.length > 80)
        return null;
    const wanted = word.toLowerCase().replace(/_/g, '-');
    const swapped = known.find((one) => areSwapped(wanted, one.toLowerCase()));
    if (swapped !== undefined)
        return swapped;
    const best = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(wanted, [...known]);
    const allowed = Math.max(1, Math.floor(Math.max(word.length, best.length) / 3));
    return (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(wanted, best.toLowerCase()) <= allowed ? best : null;
}
/** ` Did you mean "x"?`, or a list of the known words where nothing is near. */
function didYouMean(word, known) {
    const best = suggestion(word, known);
    if (best !== null)
        return `Did you mean "${best}"?`;
    return known.length > 0 && known.length <= 24
        ? `Known: ${known.join(', ')}.`
        : 'See the documentation for the known names.';
}
/** Whether two neighbouring letters changed places and nothing else: one slip of the fingers, but two edits. */
function areSwapped(a, b) {
    const at = a.split('').findIndex((letter, index) => letter !== b[index]);
    return at >= 0 && a === `${b.slice(0, at)}${b[at + 1] ?? ''}${b[at] ?? ''}${b.slice(at + 2)}`;
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(9069);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
