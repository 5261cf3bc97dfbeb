export const id = 9079;
export const ids = [9079];
export const modules = {

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

/***/ 879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ci: () => (/* binding */ effectivePolicy),
/* harmony export */   MJ: () => (/* binding */ policyText),
/* harmony export */   T4: () => (/* binding */ readPolicy),
/* harmony export */   U4: () => (/* binding */ invalidPolicy),
/* harmony export */   gX: () => (/* binding */ MISPLACED_POLICIES),
/* harmony export */   l$: () => (/* reexport safe */ _policy_paths_js__WEBPACK_IMPORTED_MODULE_4__.l),
/* harmony export */   w8: () => (/* reexport safe */ _policy_paths_js__WEBPACK_IMPORTED_MODULE_4__.w)
/* harmony export */ });
/* harmony import */ var _policy_conditions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7350);
/* harmony import */ var _policy_load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7228);
/* harmony import */ var _text_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5131);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5575);
/* harmony import */ var _policy_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6896);





/** Names under which a policy is never read; one that stands there must not look as if it were in force. */
const MISPLACED_POLICIES = [
    '.github/aivss-gate.yaml',
    '.github/aivss-gate.json',
    'aivss-gate.yml',
    '.aivss-gate.yml',
];
/** The effective policy of a file or all its faults; balanced where there is none. Floors that it names are not looked at. */
async function readPolicy(file) {
    return (0,_policy_load_js__WEBPACK_IMPORTED_MODULE_1__/* .loadPolicy */ .t)(file, await (0,_policy_conditions_js__WEBPACK_IMPORTED_MODULE_0__/* .loadConditions */ .P)());
}
/**
 * The effective policy of a file, or balanced where there is none.
 *
 * @throws UserError with every fault of the policy and its place
 */
async function effectivePolicy(file) {
    const loaded = await readPolicy(file);
    if (!loaded.ok)
        throw invalidPolicy(loaded.problems);
    return loaded.policy;
}
/** All faults of a policy as one error. */
function invalidPolicy([first, ...others]) {
    if (first === undefined)
        throw new Error('a policy was refused without a reason');
    return new _user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y('policy-invalid', first.message, first.help, first.place, others);
}
/**
 * The text of a policy file.
 *
 * @throws UserError where the file is a link, too large or not text
 */
function policyText(content, path) {
    const refuse = (message) => new _user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y('policy-unreadable', `the policy ${path} ${message}`, 'Name a policy file that can be read.', { path, line: 1, column: 1 });
    switch (content.kind) {
        case 'missing':
            throw refuse('does not exist');
        case 'link':
            throw refuse('is a symbolic link, which is never followed');
        case 'too-large':
            throw refuse(`is too large (${content.size} bytes)`);
        case 'unreadable':
            throw refuse(`could not be read: ${content.reason}`);
        case 'submodule':
        case 'special':
            throw refuse('is not a regular file');
        case 'bytes': {
            const decoded = (0,_text_file_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeText */ .g)(content.bytes, path);
            if (!decoded.ok)
                throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y('policy-unreadable', decoded.reason, 'Save the policy as UTF-8 text.', decoded.place);
            return { text: decoded.text, path };
        }
    }
}


/***/ }),

/***/ 1523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ LIMITS)
/* harmony export */ });
/* harmony import */ var _detect_read_too_much_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7126);

/** Limits of one run. They are this project's own and stand here so that documentation and tests can name them. */
const LIMITS = {
    /** A larger model file is not read and is a gap. */
    modelBytes: 10 * 1024 * 1024,
    /** A larger file cannot serve as evidence. */
    evidenceBytes: 10 * 1024 * 1024,
    policyBytes: 1024 * 1024,
    baselineBytes: 4 * 1024 * 1024,
    /** The largest of these: what is larger is never fetched. */
    largestBytes: 10 * 1024 * 1024,
    /** Changed files outside the places of models that are opened in one run, to see whether they are models. */
    filesLookedInto: 300,
    /** A larger file is not looked at for agents, and is a gap where it has the name or the words of one. */
    artefactBytes: 5 * 1024 * 1024,
    /** Characters of YAML in which agents are looked for, aliases written out; front matter without comments where it has more. */
    artefactYaml: _detect_read_too_much_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_YAML */ .qe,
    /** Different globs among the artefacts of all models; a model that names more is a gap. */
    artefactGlobs: 5_000,
    /** Names of files that are held against such globs, each with those below the folder that it begins with. */
    globTests: 10_000_000,
    /** Characters at the beginning of a file by which its format is recognised. */
    headBytes: 4096,
    /** Model files read in one run; what lies beyond is a gap. */
    modelFiles: 20_000,
    /** Problems that are told of one model file; the rest are counted. */
    problemsPerFile: 100,
    /** Distinct files read as evidence in one run. */
    evidenceFiles: 5_000,
    /** Steps that looking at the evidence of one tree may take, all files together: about 100 MB of text, or 5 MB of YAML. */
    evidenceSteps: 800_000_000,
    /** Milliseconds after which no further model file is begun; the rest are gaps. */
    readMillis: 120_000,
};


/***/ }),

/***/ 6896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ POLICY_PATH),
/* harmony export */   w: () => (/* binding */ POLICY_TEST_PATH)
/* harmony export */ });
/** Where a policy is looked for when none is named, relative to a folder. */
const POLICY_PATH = '.github/aivss-gate.yml';
/** Where the examples of that policy lie. */
const POLICY_TEST_PATH = '.github/aivss-gate.test.yml';


/***/ }),

/***/ 5131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isLfsPointer),
/* harmony export */   g: () => (/* binding */ decodeText)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _source_structured_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7326);


/** Reads bytes as UTF-8 text; UTF-16, invalid bytes and NUL are refused with the place of the first one. */
function decodeText(bytes, path) {
    const utf16 = utf16Of(bytes);
    if (utf16 !== null) {
        const lossy = new TextDecoder(utf16).decode(bytes);
        return { ok: false, reason: 'the file is UTF-16, not UTF-8', place: { path, line: 1, column: 1 }, lossy };
    }
    const lossy = () => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    const nul = bytes.indexOf(0);
    if (nul !== -1) {
        const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, nul));
        return {
            ok: false,
            reason: 'the file is binary (it holds a NUL byte)',
            place: (0,_source_structured_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOfIndex */ .DY)(before, before.length, path),
            lossy: lossy(),
        };
    }
    // Several times faster than a TextDecoder that is told to be strict.
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return { ok: true, text: node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8') };
    const before = validStart(bytes);
    return {
        ok: false,
        reason: 'the file is not valid UTF-8',
        place: (0,_source_structured_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOfIndex */ .DY)(before, before.length, path),
        lossy: lossy(),
    };
}
/** The text before the first byte that is no UTF-8, found by halving. */
function validStart(bytes) {
    const decode = (end) => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes.subarray(0, end), {
        stream: true,
    });
    let [valid, invalid] = [0, bytes.length + 1];
    while (invalid - valid > 1) {
        const middle = (valid + invalid) >> 1;
        try {
            decode(middle);
            valid = middle;
        }
        catch {
            invalid = middle;
        }
    }
    return decode(valid);
}
/** By its mark, or by the zero byte that every character of Latin letters has there. */
function utf16Of(bytes) {
    const [first, second, third, fourth] = bytes;
    if (first === 0xff && second === 0xfe)
        return 'utf-16le';
    if (first === 0xfe && second === 0xff)
        return 'utf-16be';
    if (first !== 0 && second === 0 && third !== 0 && fourth === 0)
        return 'utf-16le';
    return first === 0 && second !== 0 && third === 0 && fourth !== 0 ? 'utf-16be' : null;
}
/** Whether a text is the pointer that Git LFS leaves in place of a file. */
function isLfsPointer(text) {
    return text.startsWith('version https://git-lfs.github.com/spec/');
}


/***/ }),

/***/ 7126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FI: () => (/* binding */ DEEPEST),
/* harmony export */   qe: () => (/* binding */ MOST_YAML),
/* harmony export */   xI: () => (/* binding */ TooMuchToRead)
/* harmony export */ });
/**
 * Characters of YAML that are read, and values that they may come to with aliases written out; every value takes a character, so
 * only aliases come to more. The parser takes some seconds for as many.
 */
const MOST_YAML = 300_000;
/** Levels of nesting that are read: real files have under forty, and the stack holds thousands. What lies deeper is too much. */
const DEEPEST = 200;
/** Thrown where a text is more than a reader reads to its end: what was not read must not pass for a file without agents. */
class TooMuchToRead extends Error {
    message = 'more than is read to its end';
}


/***/ }),

/***/ 7350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ loadConditions)
});

// EXTERNAL MODULE: ./lib/aivss/factors.js
var factors = __webpack_require__(7694);
// EXTERNAL MODULE: ./lib/model/names.js
var names = __webpack_require__(1133);
// EXTERNAL MODULE: ./lib/model/capabilities.js
var capabilities = __webpack_require__(4007);
// EXTERNAL MODULE: ./lib/model/maestro.js
var maestro = __webpack_require__(0);
// EXTERNAL MODULE: ./lib/source/suggest.js
var suggest = __webpack_require__(6491);
;// CONCATENATED MODULE: ./lib/policy/condition-tree.js
/** The direct parts of an expression. */
function childrenOf(node) {
    switch (node.op) {
        case 'value':
        case 'id':
            return [];
        case '.':
        case '.?':
            return [{ node: node.args[0], role: 'looked-up' }];
        case '[]':
        case '[?]':
            return [{ node: node.args[0], role: 'looked-up' }, ...as('value', [node.args[1]])];
        case 'in':
            return [...as('value', [node.args[0]]), { node: node.args[1], role: 'looked-up' }];
        case 'call':
            return as('argument', node.args[1]);
        case 'rcall':
            return [...as('value', [node.args[1]]), ...as('argument', node.args[2])];
        case 'map':
            return as('value', node.args.flat());
        case '!_':
        case '-_':
            return as('value', [node.args]);
        default:
            return as('value', node.args);
    }
}
/** Every plain name in an expression: the variables that it asks for, and the items of its macros. */
function namesIn(node) {
    const names = new Set(node.op === 'id' ? [node.args] : []);
    for (const child of childrenOf(node))
        for (const name of namesIn(child.node))
            names.add(name);
    return names;
}
/** The text of a literal, or null for anything else. */
function literalOf(node) {
    return node.op === 'value' && typeof node.args === 'string' ? node.args : null;
}
function as(role, nodes) {
    return nodes.map((node) => ({ node, role }));
}

// EXTERNAL MODULE: ./lib/policy/condition-variables.js
var condition_variables = __webpack_require__(7791);
;// CONCATENATED MODULE: ./lib/policy/condition-names.js







/** How deep `all`, `exists`, `map`, ... may nest: each level multiplies the run time by the length of a list. */
const MAX_MACRO_DEPTH = 2;
const MACROS = ['all', 'exists', 'exists_one', 'map', 'filter'];
/** Functions and methods of constant or linear cost. Everything else that the engine offers is refused. */
const FUNCTIONS = 'has size double int string contains startsWith endsWith lowerAscii upperAscii trim'.split(' ');
/**
 * What types alone do not see: names that do not exist behind `factors.`, `layers.`, `mitigations[...]` and
 * `in capabilities`, values that a name never has, expensive functions, deep nesting. The first fault, or null.
 */
function checkNames(root) {
    const visit = (node, role, macros) => {
        const found = faultOf(node, role, macros);
        if (found !== null)
            return { ...found, column: node.start + 1 };
        const isMacro = node.op === 'rcall' && MACROS.includes(node.args[0]);
        for (const child of childrenOf(node)) {
            const below = visit(child.node, child.role, isMacro && child.role === 'argument' ? macros + 1 : macros);
            if (below !== null)
                return below;
        }
        return null;
    };
    return visit(root, 'value', 0);
}
function faultOf(node, role, macros) {
    switch (node.op) {
        case 'id':
            return node.args === 'factors' && role !== 'looked-up' ? wholeMap() : null;
        case 'call':
            return unknownFunction(node.args[0]);
        case 'rcall': {
            const [name, , parameters] = node.args;
            if (!MACROS.includes(name))
                return unknownFunction(name);
            if (macros >= MAX_MACRO_DEPTH)
                return {
                    reason: `"${name}" stands more than ${MAX_MACRO_DEPTH} levels deep in other macros`,
                    help: 'Split the condition into several demands.',
                };
            const variable = parameters[0];
            if (variable?.op === 'id' && Object.hasOwn(condition_variables/* VARIABLES */.ut, variable.args))
                return {
                    reason: `"${variable.args}" is already the name of a variable`,
                    help: 'Choose another name for the items of the list, for example t.',
                };
            return null;
        }
        case '.':
            return node.args[0].op === 'id' ? unknownKey(node.args[0].args, node.args[1]) : null;
        case '[]':
            return node.args[0].op === 'id' ? unknownKey(node.args[0].args, literalOf(node.args[1])) : null;
        case 'in':
            return unknownMember(node.args[0], node.args[1]);
        case '==':
        case '!=':
            return unknownValue(node.args[0], node.args[1]) ?? unknownValue(node.args[1], node.args[0]);
        default:
            return null;
    }
}
function unknownFunction(name) {
    if (FUNCTIONS.includes(name))
        return null;
    if (name === 'matches')
        return {
            reason: '"matches" is not available: a regular expression can run without end',
            help: 'Use ==, startsWith, endsWith or contains.',
        };
    return { reason: `unknown function "${name}"`, help: (0,suggest/* didYouMean */.a)(name, [...FUNCTIONS, ...MACROS]) };
}
/** A missing factor is unknown, so nothing can be said about all of them at once. */
function wholeMap() {
    return {
        reason: '"factors" can only be asked for single factors, since a model may leave some out',
        help: 'Name the factors, for example factors.tools >= 0.5 || factors.self_mod >= 0.5.',
    };
}
const PUBLISHED_NAMES = {
    factors: factors/* factorFromName */.zJ,
    layers: maestro/* layerFromName */.dC,
    mitigations: names/* mitigationFromName */.DZ,
};
function unknownKey(map, key) {
    const keys = Object.hasOwn(condition_variables/* KEYS */.Rk, map) ? (condition_variables/* KEYS */.Rk[map] ?? []) : [];
    if (key === null || keys.length === 0 || keys.includes(key))
        return null;
    const meant = Object.hasOwn(PUBLISHED_NAMES, map) ? PUBLISHED_NAMES[map]?.(key) : null;
    return {
        reason: `${map} has no "${key}"`,
        help: typeof meant === 'string' ? `Did you mean "${meant}"?` : (0,suggest/* didYouMean */.a)(key, keys),
    };
}
function unknownMember(left, right) {
    if (right.op === 'list')
        return firstFault(right.args.map((item) => unknownValue(left, item)));
    const word = literalOf(left);
    if (word === null || right.op !== 'id')
        return null;
    if (right.args !== 'capabilities')
        return unknownKey(right.args, word);
    return Object.hasOwn(capabilities/* CAPABILITIES */.$, word)
        ? null
        : { reason: `"${word}" is not a capability`, help: (0,suggest/* didYouMean */.a)(word, Object.keys(capabilities/* CAPABILITIES */.$)) };
}
function unknownValue(subject, value) {
    const word = literalOf(value);
    const name = variableOf(subject);
    if (word === null || name === null || !Object.hasOwn(condition_variables/* VALUES */.tT, name))
        return null;
    const known = condition_variables/* VALUES */.tT[name] ?? [];
    return known.includes(word)
        ? null
        : {
            reason: `${subject.input.slice(subject.start, subject.end)} is never "${word}"`,
            help: (0,suggest/* didYouMean */.a)(word, known),
        };
}
/** What `severity`, `layers.L1`, `mitigations["sandboxing"]` or `profile.class` is called in VALUES; a whole map is not an entry of it. */
function variableOf(node) {
    if (node.op === 'id')
        return Object.hasOwn(condition_variables/* KEYS */.Rk, node.args) ? null : node.args;
    if (node.op !== '.' && node.op !== '[]')
        return null;
    const owner = node.args[0];
    if (owner.op !== 'id' || !Object.hasOwn(condition_variables/* KEYS */.Rk, owner.args))
        return null;
    const key = `${owner.args}.${node.op === '.' ? node.args[1] : (literalOf(node.args[1]) ?? '')}`;
    return Object.hasOwn(condition_variables/* VALUES */.tT, key) ? key : owner.args;
}
function firstFault(faults) {
    return faults.find((fault) => fault !== null) ?? null;
}

;// CONCATENATED MODULE: ./lib/policy/conditions.js



/**
 * Limits of one condition; a demand that needs more is several demands. Run-time cost is bounded by them and by
 * `MAX_MACRO_DEPTH`: at most the square of the longest list (threats, capabilities) times the nodes. The readers bound
 * the lists.
 */
const LIMITS = {
    maxAstNodes: 2000,
    maxDepth: 32,
    maxListElements: 100,
    maxMapEntries: 20,
    maxCallArguments: 4,
};
/** Loads the CEL engine. A policy without conditions never pays for it: the caller decides when to load. */
async function loadConditions() {
    const cel = await __webpack_require__.e(/* import() */ 7337).then(__webpack_require__.bind(__webpack_require__, 7337));
    const environment = declare(new cel.Environment({ limits: LIMITS }));
    const fault = (error) => {
        const known = error instanceof cel.ParseError ||
            error instanceof cel.TypeError ||
            error instanceof cel.EvaluationError;
        return known
            ? { summary: error.summary, start: error.range?.start ?? 0, node: error.node }
            : { summary: error instanceof Error ? error.message : 'unknown error', start: 0, node: undefined };
    };
    const compile = (text) => {
        try {
            const parsed = environment.parse(text);
            const named = checkNames(parsed.ast);
            if (named !== null)
                return { ok: false, ...named, help: bracketAdvice(text) ?? named.help };
            const checked = parsed.check();
            if (!checked.valid)
                throw checked.error ?? new Error('not a valid condition');
            if (checked.type !== 'bool')
                return {
                    ok: false,
                    reason: `the condition gives a ${checked.type ?? 'value'}, not true or false`,
                    help: 'Compare the value with something, for example score >= 7.0.',
                    column: 1,
                };
            return { ok: true, condition: { text, asks: namesIn(parsed.ast), run } };
            function run(variables) {
                // An unknown value is an error of CEL, often thousands of them, and V8 takes its time for the stack of each.
                const frames = Error.stackTraceLimit;
                Error.stackTraceLimit = 0;
                try {
                    return { ok: true, holds: parsed({ ...variables }) === true };
                }
                catch (error) {
                    const { summary, node } = fault(error);
                    return { ok: false, at: textOf(node), reason: summary };
                }
                finally {
                    Error.stackTraceLimit = frames;
                }
            }
        }
        catch (error) {
            const { summary, start } = fault(error);
            return { ok: false, reason: plain(summary), help: adviceFor(text, summary), column: start + 1 };
        }
    };
    return { compile };
}
/** Declares the variables, and the comparisons of whole numbers with decimals that CEL lacks. */
function declare(environment) {
    environment.registerType({
        name: 'Threat',
        schema: { id: 'string', layer: 'string', title: 'string', score: 'double' },
    });
    for (const [name, type] of Object.entries(condition_variables/* VARIABLES */.ut)) {
        if (typeof type === 'string')
            environment.registerVariable(name, type);
        else
            environment.registerVariable({ name, schema: type });
    }
    const same = (left, right) => left === Number(right);
    environment.registerOperator('double == int', same);
    environment.registerOperator('double in list<int>', (left, right) => right.some((item) => same(left, item)));
    return environment;
}
function textOf(node) {
    return node?.input?.slice(node.start, node.end) ?? '';
}
function plain(summary) {
    const unknown = /^Unknown variable: (.*)$/.exec(summary);
    if (unknown !== null)
        return `unknown name "${unknown[1] ?? ''}"`;
    const overload = /^no such overload: (.*)$/.exec(summary);
    if (overload !== null)
        return `the types do not fit: ${overload[1] ?? ''}`;
    return `${summary.charAt(0).toLowerCase()}${summary.slice(1)}`;
}
function adviceFor(text, summary) {
    const brackets = bracketAdvice(text);
    if (brackets !== null)
        return brackets;
    if (/overload: .*\b(?:double|int)\b .*\b(?:double|int)\b/.test(summary))
        return 'Whole numbers and decimals do not mix in arithmetic: write 1.0 instead of 1.';
    if (summary.startsWith('Unknown variable')) {
        return `Known: ${Object.keys(condition_variables/* VARIABLES */.ut).join(', ')}. Texts stand in quotes.`;
    }
    return 'Conditions are CEL: "and" is &&, "or" is ||, "equal" is ==, texts stand in quotes.';
}
/** `mitigations.human-in-the-loop` reads as a subtraction. */
function bracketAdvice(text) {
    const found = /\b(mitigations|factors)\.(\w+(?:-\w+)+)/.exec(text);
    return found === null
        ? null
        : `Names with a hyphen stand in brackets: ${found[1] ?? ''}["${found[2] ?? ''}"].`;
}


/***/ }),

/***/ 7228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ loadPolicy),
  W: () => (/* binding */ presetPolicy)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(2311);
// EXTERNAL MODULE: ./lib/source/salvage.js
var salvage = __webpack_require__(1964);
// EXTERNAL MODULE: ./lib/source/structured.js + 4 modules
var structured = __webpack_require__(7326);
;// CONCATENATED MODULE: ./lib/policy/condition-problems.js
function conditionProblem(error, place) {
    return {
        message: `the condition is wrong at character ${error.column}: ${error.reason}`,
        help: error.help,
        place,
    };
}
/** The wrong conditions of a document that the schema refused, so that all faults show at once. */
function conditionProblems(source, compiler) {
    return conditionsIn(source.data, []).flatMap(({ text, path }) => {
        const compiled = compiler.compile(text);
        return compiled.ok ? [] : [conditionProblem(compiled, source.placeOf(path))];
    });
}
/** Every text under a key `when`, wherever it stands. */
function conditionsIn(data, path) {
    if (Array.isArray(data))
        return data.flatMap((item, index) => conditionsIn(item, [...path, index]));
    if (typeof data !== 'object' || data === null)
        return [];
    return Object.entries(data).flatMap(([key, value]) => key === 'when' && typeof value === 'string' && value.trim() !== ''
        ? [{ text: value, path: [...path, key] }]
        : conditionsIn(value, [...path, key]));
}

// EXTERNAL MODULE: ./lib/source/suggest.js
var suggest = __webpack_require__(6491);
// EXTERNAL MODULE: ./lib/policy/merge.js
var merge = __webpack_require__(9014);
// EXTERNAL MODULE: ./lib/policy/override.js
var policy_override = __webpack_require__(6428);
;// CONCATENATED MODULE: ./lib/policy/contradictions.js



/** Faults that only show once the preset is known. */
function contradictions(base, layer, policy, source) {
    const { demands, rules } = namesIn(policy);
    return [
        ...deadWarning(policy, layer, source, []),
        ...policy.overrides.flatMap((override, index) => deadWarning((0,policy_override/* withOverride */.p)(policy, override), override.layer, source, ['overrides', index])),
        ...unread(policy, source),
        ...deadRemovals(layer.require, new Set(base.require.flatMap(named))),
        ...deadRemovals(layer.custom, new Set(base.custom.flatMap(named))),
        ...policy.overrides.flatMap(({ layer: { require, custom } }) => [
            ...deadRemovals(require, demands),
            ...deadRemovals(custom, rules),
        ]),
    ];
}
/** What cannot be read is not judged, so silencing the rule would be a way past every other one. */
function unread({ rules }, source) {
    const level = rules.get('model-invalid')?.level;
    if (level !== 'off' && level !== 'note')
        return [];
    return [
        {
            message: `model-invalid cannot be ${level}: a model that cannot be read would pass unjudged`,
            help: 'Take files that are no models out with "ignore:", or lower the rule to warn.',
            place: source.placeOf(['rules', 'model-invalid']),
        },
    ];
}
function deadWarning({ thresholds: { fail, warn } }, layer, source, path) {
    if (layer.thresholds.warn === undefined || fail === null || warn === null || warn <= fail)
        return [];
    return [
        {
            message: `"warn" (${warn}) lies above "fail" (${fail}), so it would never warn`,
            help: 'Lower "warn", raise "fail", or write "warn: none".',
            place: source.placeOf([...path, 'thresholds', 'warn']),
        },
    ];
}
function named(entry) {
    if ('id' in entry && typeof entry.id === 'string')
        return [entry.id];
    return 'name' in entry && typeof entry.name === 'string' ? [entry.name] : [];
}
function deadRemovals(entries, known) {
    return entries.filter(merge/* isRemoval */.f).flatMap(({ removed, entry, place }) => entry === 'whole' || known.has(removed) || place === null
        ? []
        : [
            {
                message: `"level: off" for "${removed}", which nothing brings in`,
                help: known.size === 0 ? 'Remove this entry.' : (0,suggest/* didYouMean */.a)(removed, [...known]),
                place,
            },
        ]);
}
/** Every name that the policy or one of its overrides brings in. */
function namesIn(policy) {
    const layers = [policy, ...policy.overrides.map(({ layer }) => layer)];
    return {
        demands: new Set(layers.flatMap(({ require }) => require.flatMap(named))),
        rules: new Set(layers.flatMap(({ custom }) => custom.flatMap(named))),
    };
}
/** The overrides without entries that were switched off before they ever counted; there is nothing to print of them. */
function withoutIdleRemovals(policy) {
    const { demands, rules } = namesIn(policy);
    const counts = (known) => (entry) => !(0,merge/* isRemoval */.f)(entry) || known.has(entry.removed);
    return policy.overrides.map((override) => ({
        ...override,
        layer: {
            ...override.layer,
            require: override.layer.require.filter(counts(demands)),
            custom: override.layer.custom.filter(counts(rules)),
        },
    }));
}

// EXTERNAL MODULE: ./lib/policy/policy.js
var policy = __webpack_require__(3506);
// EXTERNAL MODULE: ./lib/policy/presets.js + 1 modules
var presets = __webpack_require__(5957);
// EXTERNAL MODULE: ./lib/aivss/factors.js
var factors = __webpack_require__(7694);
// EXTERNAL MODULE: ./lib/aivss/severity.js
var severity = __webpack_require__(1755);
// EXTERNAL MODULE: ./lib/model/names.js
var model_names = __webpack_require__(1133);
;// CONCATENATED MODULE: ./lib/policy/read-layer.js




function readLayer(document, reader) {
    const list = (key) => {
        const values = document[key];
        return values === undefined ? undefined : stated(values, [key], reader);
    };
    return {
        ...readDemands(document, [], reader),
        models: list('models'),
        ignore: list('ignore'),
        evidencePaths: list('evidence-paths'),
        coverage: {
            agent: document.coverage?.agent,
            capability: document.coverage?.capability,
            toolSurface: document.coverage?.['tool-surface'],
        },
        overrides: document.overrides?.map((entry, index) => readOverride(entry, ['overrides', index], reader)),
        gate: document.gate,
        enforceFrom: document['enforce-from'],
        allowInputs: document['allow-inputs'],
        waiverMaxDays: document['waiver-max-days'],
        waivers: document.waivers === undefined ? undefined : readWaivers(document.waivers, reader),
        baseline: document.baseline === undefined
            ? undefined
            : { value: document.baseline, place: reader.placeOf(['baseline']) },
    };
}
function readOverride(entry, path, reader) {
    return {
        paths: stated(entry.paths, [...path, 'paths'], reader),
        place: reader.placeOf(path),
        layer: readDemands(entry, path, reader),
    };
}
/** The keys that a file and an override share. */
function readDemands(entry, path, reader) {
    const { scoring, thresholds, review } = entry;
    return {
        models: undefined,
        ignore: undefined,
        evidencePaths: undefined,
        coverage: { agent: undefined, capability: undefined, toolSurface: undefined },
        overrides: undefined,
        gate: undefined,
        enforceFrom: undefined,
        allowInputs: undefined,
        waiverMaxDays: undefined,
        waivers: undefined,
        baseline: undefined,
        scoring: {
            version: scoring?.version,
            assume: { cvss: scoring?.assume?.cvss, factors: byFactor(scoring?.assume?.factors) },
            mitigationCredit: scoring?.['mitigation-credit'],
        },
        thresholds: {
            fail: points(thresholds?.fail),
            warn: points(thresholds?.warn),
            increase: points(thresholds?.increase),
        },
        undetermined: entry.undetermined,
        require: unique(entry.require ?? [], 'id', [...path, 'require'], reader).map(({ item, at }) => readRequirement(item, at, reader)),
        limits: { factors: byFactor(entry.limits?.factors) },
        review: {
            required: review?.required,
            maxAgeDays: days(review?.['max-age']),
            verify: review?.verify,
        },
        rules: entry.rules === undefined ? undefined : readRules(entry.rules, [...path, 'rules'], reader),
        custom: unique(entry.custom ?? [], 'name', [...path, 'custom'], reader).flatMap(({ item, at }) => readCustom(item, at, reader) ?? []),
    };
}
function readRequirement(entry, path, reader) {
    const place = reader.origin === 'preset' ? null : reader.placeOf(path);
    const when = entry.when === undefined ? null : compile(entry.when, path, reader);
    const names = entry.mitigation === undefined ? (entry['any-of'] ?? []) : [entry.mitigation];
    if (entry.level === 'off')
        return { removed: entry.id, entry: names.length === 0 ? 'bare' : 'whole', place };
    return {
        id: entry.id,
        mitigations: names.map((name) => ({ name, id: (0,model_names/* mitigationFromName */.DZ)(name) })),
        when,
        status: entry.status ?? ['in-place'],
        evidence: entry.evidence ?? 'prose',
        level: entry.level ?? null,
        place,
    };
}
/** Null where its condition is wrong: then the policy does not load. */
function readCustom(entry, path, reader) {
    const place = reader.placeOf(path);
    const when = entry.when === undefined ? null : compile(entry.when, path, reader);
    if (entry.level === 'off')
        return { removed: entry.name, entry: when === null ? 'bare' : 'whole', place };
    if (when === null || entry.message === undefined)
        return null;
    const { name, message, help } = entry;
    return { name, when, message, help: help ?? null, level: entry.level ?? 'error', place };
}
function compile(text, path, reader) {
    const compiled = reader.compiler.compile(text);
    if (compiled.ok)
        return compiled.condition;
    reader.problems.push(conditionProblem(compiled, reader.placeOf([...path, 'when'])));
    return null;
}
function readWaivers(entries, reader) {
    const waivers = entries.map((entry, index) => ({
        agent: entry.agent,
        rule: entry.rule,
        subject: entry.subject ?? null,
        upTo: entry['up-to'] ?? null,
        why: entry.why,
        owner: entry.owner,
        expires: entry.expires,
        place: reader.placeOf(['waivers', index]),
    }));
    const seen = new Map();
    for (const waiver of waivers) {
        const key = JSON.stringify([waiver.agent, waiver.rule, waiver.subject]);
        const earlier = seen.get(key);
        if (earlier === undefined)
            seen.set(key, waiver);
        else
            reader.problems.push({
                message: `a second waiver for the same finding: agent ${waiver.agent}, rule ${waiver.rule}${waiver.subject === null ? '' : `, subject ${waiver.subject}`}`,
                help: `Keep one of the two; the other stands on line ${earlier.place.line}.`,
                place: waiver.place,
            });
    }
    return waivers;
}
function readRules(rules, path, reader) {
    return new Map(Object.entries(rules).map(([id, level]) => [
        id,
        { level, place: reader.origin === 'preset' ? null : reader.placeOf([...path, id]) },
    ]));
}
/** List items with their paths; a name that stands twice is a problem. */
function unique(items, key, path, reader) {
    const first = new Map();
    return items.map((item, index) => {
        const at = [...path, index];
        const earlier = first.get(item[key]);
        if (earlier === undefined)
            first.set(item[key], index);
        else
            reader.problems.push({
                message: `the ${key} "${item[key]}" stands twice in one list`,
                help: `Choose another ${key}, or keep one of the two; the other stands on line ${reader.placeOf([...path, earlier]).line}.`,
                place: reader.placeOf([...at, key]),
            });
        return { item, at };
    });
}
function stated(values, path, reader) {
    return values.map((value, index) => ({ value, place: reader.placeOf([...path, index]) }));
}
function byFactor(map) {
    if (map === undefined)
        return undefined;
    const values = {};
    for (const [name, value] of Object.entries(map)) {
        const id = (0,factors/* factorFromName */.zJ)(name);
        if (id !== null)
            values[id] = value;
    }
    return Object.fromEntries(factors/* FACTOR_IDS */.rs.filter((id) => id in values).map((id) => [id, values[id]]));
}
function points(threshold) {
    if (threshold === undefined || typeof threshold === 'number')
        return threshold;
    return threshold === 'none' ? null : (0,severity/* severityFloor */.uy)(threshold);
}
function days(age) {
    if (age === undefined)
        return undefined;
    return age === 'none' ? null : Number.parseInt(age, 10);
}

// EXTERNAL MODULE: ./lib/policy/schema.js
var schema = __webpack_require__(5991);
// EXTERNAL MODULE: ./lib/policy/schema-parts.js
var schema_parts = __webpack_require__(5352);
;// CONCATENATED MODULE: ./lib/policy/load.js











/** The effective policy of a file over its preset, or all its faults; without a file, the preset balanced. */
function loadPolicy(file, compiler) {
    if (file === null)
        return { ok: true, policy: presetPolicy('balanced', compiler) };
    const read = (0,structured/* readStructured */.cW)(file.text, file.path, { syntax: file.path.endsWith('.json') ? 'json' : 'yaml' });
    if (!read.ok)
        return { ...read, extendsRemote: remotesIn(file) };
    const { source } = read;
    if (source.data === null || source.data === undefined)
        return { ok: false, problems: [empty(file.path)], extendsRemote: [] };
    const { value, problems: wrong, placeOf } = (0,salvage/* salvage */.a)(schema/* policySchema */.w, source);
    const reader = {
        compiler,
        placeOf,
        origin: 'file',
        problems: [],
    };
    const layer = value === null ? null : readLayer(value, reader);
    if (value === null || layer === null || wrong.length > 0)
        return {
            ok: false,
            problems: inOrder([...wrong, ...reader.problems, ...conditionProblems(source, compiler)]),
            extendsRemote: remotesOf(source),
        };
    const { preset, additions, remote } = readExtends(value.extends, source);
    const base = presetPolicy(preset, compiler, additions);
    const merged = (0,merge/* mergeLayer */.Q)(base, layer);
    const policy = {
        ...merged,
        overrides: withoutIdleRemovals(merged),
        source: file.path,
        extendsRemote: remote,
        statedKeys: new Set(Object.keys(value)),
    };
    const problems = [...reader.problems, ...contradictions(base, layer, merged, source)];
    return problems.length === 0
        ? { ok: true, policy }
        : { ok: false, problems: inOrder(problems), extendsRemote: remote };
}
/** What a preset, and what is laid over it, demand when no file says anything. */
function presetPolicy(preset, compiler, additions = []) {
    const nowhere = { path: preset, line: 1, column: 1 };
    const problems = [];
    const reader = { compiler, placeOf: () => nowhere, origin: 'preset', problems };
    const policy = (0,presets/* layersOf */.w)(preset, additions)
        .map((name) => readLayer(schema/* policySchema */.w.parse(presets/* PRESET_DOCUMENTS */.xX[name]), reader))
        .reduce(merge/* mergeLayer */.Q, presets/* SILENT */.qY);
    if (problems[0] !== undefined)
        throw new Error(`the preset ${preset} is wrong: ${problems[0].message}`);
    return { ...policy, preset, additions };
}
function readExtends(stated, source) {
    const entries = stated === undefined ? [] : typeof stated === 'string' ? [stated] : stated;
    const isPreset = (text) => policy/* PRESETS */.fG.some((preset) => preset === text);
    const isAddition = (text) => policy/* ADDITIONS */.WV.some((addition) => addition === text);
    return {
        preset: entries.findLast(isPreset) ?? 'balanced',
        additions: [...new Set(entries.filter(isAddition))],
        remote: entries.flatMap((value, index) => isPreset(value) || isAddition(value)
            ? []
            : [{ value, place: source.placeOf(typeof stated === 'string' ? ['extends'] : ['extends', index]) }]),
    };
}
/** The floors that a text names under `extends` which is not even YAML: to forget them would be a way round them. */
function remotesIn({ text, path }) {
    const lines = text.split(/\r?\n/);
    const start = lines.findIndex((line) => /^["']?extends["']?\s*:/.test(line));
    if (start === -1)
        return [];
    const end = lines.findIndex((line, at) => at > start && /^[^\s#\-\]]/.test(line));
    return lines.slice(start, end === -1 ? undefined : end).flatMap((line, at) => line
        .replace(/^["']?extends["']?\s*:/, '')
        .split(/[\s,[\]"']+|#.*$/)
        .filter((word) => schema_parts/* REMOTE_POLICY */.ez.test(word))
        .map((value) => ({ value, place: { path, line: start + at + 1, column: 1 } })));
}
/** The floors that a policy names whose other parts are not valid. */
function remotesOf(source) {
    const stated = schemas/* looseObject */._H3({ extends: schemas/* union */.KCZ([schema_parts/* extendsEntry */.WZ, schemas/* array */.YOg(schema_parts/* extendsEntry */.WZ)]) })
        .safeParse(source.data);
    return stated.success ? readExtends(stated.data.extends, source).remote : [];
}
function empty(path) {
    return {
        message: 'the policy is empty',
        help: 'Write at least "version: 1": that is the preset balanced. Add "extends: advisory" or "extends: strict" for another.',
        place: { path, line: 1, column: 1 },
    };
}
/** By place, each once. */
function inOrder(problems) {
    const distinct = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
    return [...distinct.values()].toSorted((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
}


/***/ }),

/***/ 9014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ mergeLayer),
/* harmony export */   f: () => (/* binding */ isRemoval)
/* harmony export */ });
/**
 * Lays what one source says over a complete policy: maps merge by key, `require` and `custom` by id, `ignore`,
 * `overrides` and `waivers` add up, everything else that is stated replaces what was there.
 */
function mergeLayer(base, layer) {
    return {
        ...base,
        models: pick(layer.models, base.models),
        ignore: [...base.ignore, ...(layer.ignore ?? [])],
        scoring: {
            version: pick(layer.scoring.version, base.scoring.version),
            assume: {
                cvss: pick(layer.scoring.assume.cvss, base.scoring.assume.cvss),
                factors: { ...base.scoring.assume.factors, ...layer.scoring.assume.factors },
            },
            mitigationCredit: pick(layer.scoring.mitigationCredit, base.scoring.mitigationCredit),
        },
        thresholds: mergeThresholds(base.thresholds, layer.thresholds),
        undetermined: pick(layer.undetermined, base.undetermined),
        require: mergeById(base.require, layer.require, (entry) => entry.id),
        evidencePaths: pick(layer.evidencePaths, base.evidencePaths),
        limits: { factors: { ...base.limits.factors, ...layer.limits.factors } },
        review: {
            required: pick(layer.review.required, base.review.required),
            maxAgeDays: pick(layer.review.maxAgeDays, base.review.maxAgeDays),
            verify: pick(layer.review.verify, base.review.verify),
        },
        coverage: {
            agent: pick(layer.coverage.agent, base.coverage.agent),
            capability: pick(layer.coverage.capability, base.coverage.capability),
            toolSurface: pick(layer.coverage.toolSurface, base.coverage.toolSurface),
        },
        rules: new Map([...base.rules, ...(layer.rules ?? [])]),
        custom: mergeById(base.custom, layer.custom, (rule) => rule.name),
        overrides: [...base.overrides, ...(layer.overrides ?? [])],
        gate: pick(layer.gate, base.gate),
        enforceFrom: pick(layer.enforceFrom, base.enforceFrom),
        allowInputs: pick(layer.allowInputs, base.allowInputs),
        waiverMaxDays: pick(layer.waiverMaxDays, base.waiverMaxDays),
        waivers: [...base.waivers, ...(layer.waivers ?? [])],
        baseline: pick(layer.baseline, base.baseline),
    };
}
function pick(stated, base) {
    return stated === undefined ? base : stated;
}
/** Who lowers `fail` below a `warn` that they never wrote does not mean a warning that can no longer happen: it goes. */
function mergeThresholds(base, layer) {
    const fail = pick(layer.fail, base.fail);
    const warn = pick(layer.warn, base.warn);
    const unreachable = layer.warn === undefined && fail !== null && warn !== null && warn > fail;
    return { fail, warn: unreachable ? null : warn, increase: pick(layer.increase, base.increase) };
}
function mergeById(base, layer, idOf) {
    const merged = new Map(base.map((entry) => [idOf(entry), entry]));
    for (const entry of layer) {
        if (isRemoval(entry))
            merged.delete(entry.removed);
        else
            merged.set(idOf(entry), entry);
    }
    return [...merged.values()];
}
function isRemoval(entry) {
    return 'removed' in entry;
}


/***/ }),

/***/ 6428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ withOverride)
/* harmony export */ });
/* harmony import */ var _merge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9014);

/** The policy for agents to which an override applies. Several overrides are applied in file order. */
function withOverride(policy, override) {
    return (0,_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeLayer */ .Q)(policy, override.layer);
}


/***/ }),

/***/ 5957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xX: () => (/* binding */ PRESET_DOCUMENTS),
  qY: () => (/* binding */ SILENT),
  U9: () => (/* binding */ additionRules),
  w: () => (/* binding */ layersOf),
  IM: () => (/* binding */ presetDemands),
  n$: () => (/* binding */ presetText)
});

;// CONCATENATED MODULE: ./lib/policy/aivss-10-gates.js
/**
 * The release gates published with AIVSS 1.0 (reference document, section 19.2, and the slides' three gates for CI), to be
 * laid over a preset. They ask the metric profile, and never the score of 0.8. An X counts as the value that blocks, since
 * what is not known is not shown to be harmless; a profile without a CVSS vector is a finding of its own.
 */
const AIVSS_10_GATES = {
    version: 1,
    require: [
        {
            id: 'a2-contained',
            'any-of': ['sandboxing', 'network-segmentation', 'egress-control'],
            when: 'has(profile.class) && profile.class in ["A2", "AX"] && exposure == "public"',
        },
        {
            id: 'reliable-code-execution',
            mitigation: 'sandboxing',
            when: 'has(profile.class) && "ASI05" in profile.asi && profile.sr in ["R", "X"] && profile.ui == "N"',
        },
    ],
    custom: [
        {
            name: 'profile-missing',
            when: '!has(profile.class)',
            message: 'No metric profile is stated, so the release gates of AIVSS 1.0 cannot be asked',
            help: 'State one under "aivss:", for the agent or for its threats: a CVSS v4.0 vector and "AIVSS:1.0/LC:./CP:./AP:./SR:./EX:./PT:./CA:./TD:.".',
        },
        {
            name: 'profile-without-cvss',
            when: 'has(profile.class) && !has(profile.bte)',
            message: 'The metric profile has no CVSS v4.0 vector, so its severity is not known',
            help: 'Write the CVSS v4.0 vector of the same path before the AIVSS vector, or under "cvss:".',
        },
        {
            name: 'profile-critical',
            when: 'has(profile.bte) && profile.bte >= 9.0',
            message: 'AIVSS 1.0 is 9.0 or above: blocked until it is fixed, or a named risk owner accepts it',
            help: 'Fix it, or have the owner of the risk accept it with a waiver in the policy.',
        },
        {
            name: 'profile-high-a2',
            when: 'has(profile.bte) && profile.bte >= 7.0 && profile.bte < 9.0 && profile.class in ["A2", "AX"]',
            message: 'AIVSS 1.0 is 7.0 to 8.9 and the effect class is A2, or open (AX)',
            help: 'Fix it, or have it accepted with a waiver that names the compensating controls and expires within 14 days.',
        },
        {
            name: 'untraceable',
            when: 'has(profile.td) && profile.td in ["H", "X"] && !(has(profile.bte) && profile.bte >= 7.0)',
            message: 'Responders could not rebuild what the agent did (TD:H), or it is not known (TD:X)',
            help: 'Record and retain what a retrieval exercise needs, or have a plan for forensic logging accepted with a waiver.',
        },
        {
            name: 'untraceable-high',
            when: 'has(profile.bte) && profile.bte >= 7.0 && profile.td in ["H", "X"]',
            message: 'AIVSS 1.0 is 7.0 or above and responders could not rebuild what the agent did (TD:H or TD:X): the scope of a compromise would be unknown',
            help: 'Record and retain what a retrieval exercise needs before the agent is released.',
        },
        {
            name: 'extension-surface',
            when: 'has(profile.ex) && profile.ex in ["W", "X"]',
            message: 'A control of a reachable extension is missing or can be bypassed (EX:W), or it is not known (EX:X)',
            help: 'Pin, allowlist and check every extension, give it the least rights, and authorise its use outside the model.',
        },
        {
            name: 'expedite',
            when: 'has(profile.timeline) && profile.timeline in ["3D", "3DF"]',
            message: 'The timeline of CISA BOD 26-04 is three days: expedite',
            help: 'Remediate within three days; 3DF also asks for forensic triage.',
            level: 'warn',
        },
    ],
};

;// CONCATENATED MODULE: ./lib/policy/presets.js

/**
 * The presets, written as policy files. Balanced says everything; the others say only where they differ from it or what they
 * add. The demands follow the release gates published with AIVSS 1.0 (reference document, section 19.2).
 */
const PRESET_DOCUMENTS = {
    balanced: {
        version: 1,
        ignore: [],
        scoring: { version: '0.8', 'mitigation-credit': 'earned' },
        thresholds: { fail: 'critical', warn: 'high', increase: 1 },
        undetermined: 'error',
        require: releaseGates('7.0', 'prose'),
        review: { required: false, 'max-age': '365d', verify: 'none' },
        coverage: { agent: 'required', capability: 'optional', 'tool-surface': 'ignore' },
        gate: 'new-or-worse',
        'allow-inputs': [],
        'waiver-max-days': 180,
    },
    advisory: {
        version: 1,
        scoring: { 'mitigation-credit': 'declared' },
        thresholds: { fail: 'none', warn: 'high' },
        undetermined: 'note',
        require: [
            {
                id: 'sandboxing',
                mitigation: 'sandboxing',
                when: 'factors.tools >= 0.5 || factors.self_mod >= 0.5',
                evidence: 'prose',
                level: 'warn',
            },
            { id: 'human-in-the-loop', level: 'off' },
            { id: 'audit-logging', level: 'off' },
        ],
        review: { required: false, 'max-age': 'none' },
        'waiver-max-days': 365,
    },
    strict: {
        version: 1,
        thresholds: { fail: 'high', warn: 'medium', increase: 0 },
        require: [
            ...releaseGates('4.0', 'path'),
            { id: 'least-privilege', mitigation: 'least-privilege', when: 'score >= 4.0', evidence: 'path' },
        ],
        review: { required: true, 'max-age': '180d' },
        coverage: { agent: 'required', capability: 'required' },
        gate: 'all',
        'waiver-max-days': 90,
    },
    'aivss-1.0': AIVSS_10_GATES,
};
function releaseGates(from, evidence) {
    return [
        {
            id: 'sandboxing',
            mitigation: 'sandboxing',
            when: `score >= ${from} && (factors.tools >= 0.5 || factors.self_mod >= 0.5)`,
            evidence,
        },
        {
            id: 'human-in-the-loop',
            mitigation: 'human-in-the-loop',
            when: `score >= ${from} && factors.autonomy >= 0.5`,
            evidence,
        },
        { id: 'audit-logging', mitigation: 'audit-logging', when: `score >= ${from}`, evidence },
    ];
}
/** Ids of the demands that a preset and what is laid over it make. */
function presetDemands(preset, additions = []) {
    const demands = new Set();
    for (const name of layersOf(preset, additions))
        for (const { id, level } of PRESET_DOCUMENTS[name].require ?? []) {
            if (level === 'off')
                demands.delete(id);
            else
                demands.add(id);
        }
    return [...demands];
}
/** Names of the rules that are laid over a preset; the presets themselves bring none. */
function additionRules(additions) {
    return additions.flatMap((name) => (PRESET_DOCUMENTS[name].custom ?? []).map((rule) => rule.name));
}
/** The documents that make up a preset, lowest first. */
function layersOf(preset, additions = []) {
    return preset === 'balanced' ? ['balanced', ...additions] : ['balanced', preset, ...additions];
}
/** What a policy rests on, in words: `balanced`, `strict + aivss-1.0`. */
function presetText({ preset, additions }) {
    return [preset, ...additions].join(' + ');
}
/** What holds before anything is said; balanced overwrites what the presets speak about. */
const SILENT = {
    source: null,
    preset: 'balanced',
    additions: [],
    extendsRemote: [],
    models: null,
    ignore: [],
    scoring: { version: '0.8', assume: { cvss: null, factors: {} }, mitigationCredit: 'earned' },
    thresholds: { fail: null, warn: null, increase: null },
    undetermined: 'error',
    require: [],
    evidencePaths: null,
    limits: { factors: {} },
    review: { required: false, maxAgeDays: null, verify: 'none' },
    coverage: { agent: 'required', capability: 'optional', toolSurface: 'ignore' },
    rules: new Map(),
    custom: [],
    overrides: [],
    gate: 'all',
    enforceFrom: null,
    allowInputs: [],
    waiverMaxDays: 1,
    waivers: [],
    baseline: null,
    statedKeys: new Set(),
};


/***/ })

};
