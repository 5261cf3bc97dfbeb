export const id = 5916;
export const ids = [5916];
export const modules = {

/***/ 5916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fix: () => (/* binding */ fix)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/app/discover.js + 1 modules
var discover = __webpack_require__(3057);
// EXTERNAL MODULE: ./lib/formats/registry.js + 20 modules
var registry = __webpack_require__(4360);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./lib/source/yaml-document.js
var yaml_document = __webpack_require__(1002);
;// CONCATENATED MODULE: ./lib/formats/repair/key-order.js


/** The order in which the documentation writes the keys of a model. */
const ORDER = [
    'agent-threat-model',
    '$schema',
    'agent',
    'defaults',
    'agents',
    'listing',
    'capabilities',
    'cvss',
    'factors',
    'exploit-maturity',
    'mitigation-strength',
    'mitigations',
    'threats',
    'layers',
    'review',
    'aivss',
    'ssvc',
];
/**
 * The edit that puts the keys of a native YAML text into the usual order, each with the comments that stand directly above it;
 * nothing where they are in order, or where it is not certain what belongs together: flow style, anchors, and comments that stand
 * apart from any key.
 */
function keyOrder(text) {
    const { contents } = (0,yaml_document/* parseYaml */.hN)(text, new dist/* LineCounter */.HN());
    if (!(0,dist/* isMap */.jh)(contents) || contents.flow === true || /(?:^|[\s[{,])[&*][^\s,[\]{}]/m.test(text))
        return [];
    const keys = contents.items.map(({ key }) => ({
        name: (0,dist/* isScalar */.jn)(key) ? String(key.value) : '',
        start: (0,yaml_document/* startOf */.GH)(key),
    }));
    const [first, ...others] = keys;
    if (first === undefined || first.name !== ORDER[0] || keys.some(({ name }) => !ORDER.includes(name)))
        return [];
    const sorted = others.toSorted((a, b) => ORDER.indexOf(a.name) - ORDER.indexOf(b.name));
    if (sorted.every((one, index) => one === others[index]))
        return [];
    const starts = others.flatMap(({ start }) => blockStart(text, start) ?? []);
    const from = starts[0];
    if (from === undefined || starts.length < others.length || !text.endsWith('\n'))
        return [];
    if (/^(?:---|\.\.\.)(?:\s|$)/m.test(text.slice(from)))
        return [];
    const ends = [...starts.slice(1), text.length];
    const blocks = new Map(others.map((one, index) => [one, text.slice(starts[index] ?? 0, ends[index] ?? 0)]));
    // What follows the last key in comments belongs to no key that is certain.
    const last = blocks.get(others.at(-1) ?? first) ?? '';
    if (/^#/m.test(last.slice(last.search(/^[^#\s]/m))))
        return [];
    const written = sorted.map((one) => blocks.get(one) ?? '').join('');
    return [{ start: from, end: text.length, text: written, what: 'the usual order of keys' }];
}
/** Where the block of a key begins: at the comments directly above it. Null where a comment above them stands apart. */
function blockStart(text, key) {
    let start = key;
    if (start > 0 && text[start - 1] !== '\n')
        return null;
    for (;;) {
        const above = lineAbove(text, start);
        if (above === null || !above.text.startsWith('#'))
            break;
        start = above.start;
    }
    const above = lineAbove(text, start);
    if (above === null || above.text.trim() !== '')
        return start;
    let at = above;
    for (;;) {
        const next = lineAbove(text, at.start);
        if (next === null)
            return start;
        if (next.text.trim() !== '')
            return next.text.startsWith('#') ? null : start;
        at = next;
    }
}
function lineAbove(text, start) {
    if (start === 0)
        return null;
    const from = text.lastIndexOf('\n', start - 2) + 1;
    return { text: text.slice(from, start - 1), start: from };
}

// EXTERNAL MODULE: ./lib/formats/write/review-skeleton.js
var review_skeleton = __webpack_require__(9492);
;// CONCATENATED MODULE: ./lib/formats/repair/text-edit.js
/** A text with edits made, whatever their order. One that overlaps an earlier one is left out. */
function edited(text, edits) {
    let result = '';
    let from = 0;
    for (const { start, end, text: replacement } of edits.toSorted((a, b) => a.start - b.start)) {
        if (start < from)
            continue;
        result += text.slice(from, start) + replacement;
        from = end;
    }
    return result + text.slice(from);
}
/** The same edits in a text that stands `offset` characters into another. */
function shifted(edits, offset) {
    return edits.map((one) => ({ ...one, start: one.start + offset, end: one.end + offset }));
}
/** How lines end: as in the first line. */
function lineEndOf(text) {
    const first = text.indexOf('\n');
    return first > 0 && text[first - 1] === '\r' ? '\r\n' : '\n';
}

;// CONCATENATED MODULE: ./lib/formats/repair/loose-ends.js



/** Blanks at line ends. Those within a scalar or a comment are its own. */
function looseEnds(text) {
    const edits = [];
    let offset = 0;
    let blank = null;
    let isScalarNext = false;
    const lineEnds = () => {
        if (blank !== null)
            edits.push({ ...blank, text: '', what: 'blanks at the end of a line' });
        blank = null;
    };
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
        // Marks of the lexer that stand for no character.
        if (lexeme === '\u0002' || lexeme === '\u0018' || lexeme === '\u001F') {
            isScalarNext = lexeme === '\u001F';
            continue;
        }
        const next = offset + lexeme.length;
        if (!isScalarNext && /^[ \t]+$/.test(lexeme))
            blank = { start: offset, end: next };
        else {
            if (!isScalarNext && /^\r?\n$/.test(lexeme))
                lineEnds();
            blank = null;
        }
        isScalarNext = false;
        offset = next;
    }
    lineEnds();
    return edits;
}
/** Lines at the end that say nothing become one line end. */
function finalLineEnd(text) {
    const end = lineEndOf(text);
    let body = text.length;
    while (body > 0 && ' \t\r\n'.includes(text[body - 1] ?? ''))
        body--;
    if (body === 0 || text.slice(body) === end)
        return [];
    return [{ start: body, end: text.length, text: end, what: 'one line end at the end of the file' }];
}
/** The line by which an editor knows the schema, at the top. */
function schemaLine(text, line) {
    if (/^\uFEFF?[ \t]*#[ \t]*yaml-language-server:/m.test(text.slice(0, 4096)))
        return [];
    const start = text.startsWith('\uFEFF') ? 1 : 0;
    return [{ start, end: start, text: `${line}${lineEndOf(text)}`, what: 'the line that names the schema' }];
}
/** The same for JSON, which has no comments: the key `$schema` behind the first key. */
function schemaKey(text, url) {
    const head = /^\uFEFF?\s*\{(\s*)"agent-threat-model"\s*:\s*1(?=\s*[,}])/.exec(text.slice(0, 4096));
    if (head === null || /"\$schema"\s*:/.test(text))
        return [];
    const at = head[0].length;
    const added = `,${head[1] === '' ? ' ' : (head[1] ?? ' ')}"$schema": ${JSON.stringify(url)}`;
    return [{ start: at, end: at, text: added, what: 'the key that names the schema' }];
}
/** Where a review is to be written, as a comment at the end; nothing where a comment already shows it. */
function reviewSkeleton(text) {
    if (text.split('\n').some((line) => /^\s*#/.test(line) && (0,review_skeleton/* showsReview */.V)(line.trim())))
        return [];
    const end = lineEndOf(text);
    const separate = text === '' || text.endsWith('\n') ? '' : end;
    return [
        {
            start: text.length,
            end: text.length,
            text: `${separate}${review_skeleton/* REVIEW_SKELETON */.j}${end}`,
            what: 'where a review belongs, as a comment',
        },
    ];
}

// EXTERNAL MODULE: ./lib/aivss/factors.js
var factors = __webpack_require__(7694);
// EXTERNAL MODULE: ./lib/aivss/ssvc-factors.js
var ssvc_factors = __webpack_require__(3892);
// EXTERNAL MODULE: ./lib/model/maestro.js
var maestro = __webpack_require__(0);
// EXTERNAL MODULE: ./lib/model/names.js
var names = __webpack_require__(1133);
;// CONCATENATED MODULE: ./lib/formats/repair/yaml-names.js






/** Names that stand as keys, by the map that holds them. */
const KEYS = new Map(Object.entries({
    factors: factors/* factorFromName */.zJ,
    mitigations: names/* mitigationFromName */.DZ,
    layers: maestro/* layerFromName */.dC,
    'ssvc.factors': ssvc_factors/* ssvcFactorFromName */.IP,
}));
/** Names that stand as values, by their path; `*` is any item of a list. */
const VALUES = new Map(Object.entries({
    'exploit-maturity': names/* maturityFromName */.xs,
    'exploit-maturity.value': names/* maturityFromName */.xs,
    'mitigation-strength': names/* strengthFromName */.T6,
    'mitigation-strength.value': names/* strengthFromName */.T6,
    'threats.*.layer': maestro/* layerFromName */.dC,
    'threats.*.mitigations.*': names/* mitigationFromName */.DZ,
}));
/** Edits that give each factor, mitigation, layer and named value of a native YAML or JSON text its own id. Nothing else is touched. */
function yamlNames(text) {
    const { contents } = (0,yaml_document/* parseYaml */.hN)(text, new dist/* LineCounter */.HN());
    const edits = [];
    const walk = (node, path) => {
        if ((0,dist/* isMap */.jh)(node)) {
            const keys = KEYS.get(path.join('.'));
            for (const { key, value } of node.items) {
                if (!(0,dist/* isScalar */.jn)(key) || typeof key.value !== 'string')
                    continue;
                if (keys !== undefined)
                    rename(key, keys(key.value));
                walk(isNode(value) ? value : null, inAgent([...path, key.value]));
            }
        }
        else if ((0,dist/* isSeq */.oP)(node)) {
            const inside = path.length === 1 && path[0] === 'agents' ? [] : [...path, '*'];
            for (const item of node.items)
                walk(isNode(item) ? item : null, inside);
        }
        else if ((0,dist/* isScalar */.jn)(node)) {
            const value = VALUES.get(path.join('.'));
            if (value !== undefined && typeof node.value === 'string')
                rename(node, value(node.value));
        }
    };
    const rename = (scalar, id) => {
        if (id === null || scalar.value === id)
            return;
        const edit = renamed(text, scalar, id);
        if (edit !== null)
            edits.push(edit);
    };
    walk(contents, []);
    return edits;
}
function isNode(value) {
    return (0,dist/* isMap */.jh)(value) || (0,dist/* isSeq */.oP)(value) || (0,dist/* isScalar */.jn)(value);
}
/** `defaults` has the keys of a file. */
function inAgent(path) {
    return path[0] === 'defaults' ? path.slice(1) : path;
}
/** The edit of one scalar, in the quotes that it has; null where it is written in a way that is better left alone. */
function renamed(text, scalar, id) {
    const [start, end] = scalar.range ?? [];
    if (start === undefined || end === undefined)
        return null;
    const written = text.slice(start, end);
    const what = `${oneLine(String(scalar.value))} is ${id}`;
    switch (scalar.type) {
        case dist/* Scalar */.X5.PLAIN:
            return written === scalar.value ? { start, end, text: id, what } : null;
        case dist/* Scalar */.X5.QUOTE_DOUBLE:
        case dist/* Scalar */.X5.QUOTE_SINGLE: {
            const quote = written[0] ?? '';
            return written.length > 1 && written.endsWith(quote)
                ? { start: start + 1, end: end - 1, text: id, what }
                : null;
        }
        default:
            return null;
    }
}
function oneLine(text) {
    return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

// EXTERNAL MODULE: ./lib/formats/write/same-model.js
var same_model = __webpack_require__(2144);
// EXTERNAL MODULE: ./lib/app/convert-source.js + 1 modules
var convert_source = __webpack_require__(4597);
// EXTERNAL MODULE: ./lib/app/first-policy.js
var first_policy = __webpack_require__(8332);
// EXTERNAL MODULE: ./lib/app/limits.js
var limits = __webpack_require__(1523);
;// CONCATENATED MODULE: ./lib/app/fix-model.js









/**
 * A text with the safe repairs in it. Each is made alone and read back: one after which a reader finds a fault, or reads
 * anything else than before, is not made.
 */
async function fixText(text, path) {
    const reader = (0,registry/* readerFor */.d)(path, text.slice(0, limits/* LIMITS */.b.headBytes));
    if (reader === null || (reader.id !== 'native' && reader.id !== 'markdown'))
        return { kind: 'foreign' };
    const { models, problems } = await reader.read(text, path);
    if (problems.length > 0 || models.length === 0)
        return { kind: 'faulty' };
    const subject = { path, reader, models };
    const what = [];
    let now = text;
    for (const repair of repairsFor(subject)) {
        const edits = await repair(now);
        const next = edited(now, edits);
        if (next === now || !(await readsTheSame(next, subject)))
            continue;
        what.push(...edits.map((one) => one.what));
        now = next;
    }
    return now === text ? { kind: 'same' } : { kind: 'changed', text: now, what: counted(what) };
}
function repairsFor({ path, reader, models }) {
    const isReviewed = models.length !== 1 || models[0]?.review !== null;
    if (reader.id === 'markdown')
        return [
            inFrontMatter(yamlNames),
            inTables,
            inFrontMatter(looseEnds),
            ...(isReviewed ? [] : [inFrontMatter(reviewSkeleton)]),
            finalLineEnd,
        ];
    if (/\.json$/i.test(path))
        return [yamlNames, looseEnds, finalLineEnd, (text) => schemaKey(text, SCHEMA.replace(/^.*\$schema=/, ''))];
    return [
        yamlNames,
        looseEnds,
        finalLineEnd,
        keyOrder,
        finalLineEnd,
        (text) => schemaLine(text, SCHEMA),
        ...(isReviewed ? [] : [reviewSkeleton]),
    ];
}
const SCHEMA = (0,first_policy/* schemaComment */.J)('model');
function inFrontMatter(repair) {
    return (text) => {
        const split = (0,convert_source/* frontMatterOf */.E)(text);
        if (split === null)
            return [];
        return shifted(repair(split.front), text.indexOf('\n') + 1);
    };
}
async function inTables(text) {
    const split = (0,convert_source/* frontMatterOf */.E)(text);
    if (split === null)
        return [];
    const { readBlocks } = await Promise.all(/* import() */[__webpack_require__.e(589), __webpack_require__.e(6399)]).then(__webpack_require__.bind(__webpack_require__, 6399));
    const { markdownNames } = await __webpack_require__.e(/* import() */ 8942).then(__webpack_require__.bind(__webpack_require__, 8942));
    return shifted(markdownNames(split.body, readBlocks(split.body, '', 0)), text.length - split.body.length);
}
async function readsTheSame(text, { path, reader, models }) {
    if ((0,registry/* readerFor */.d)(path, text.slice(0, limits/* LIMITS */.b.headBytes)) !== reader)
        return false;
    const read = await reader.read(text, path);
    return read.problems.length === 0 && said(read.models) === said(models);
}
function said(models) {
    return JSON.stringify(models.map(same_model/* statementsOf */.G));
}
/** Each thing once, with how often it was done. */
function counted(what) {
    const times = new Map();
    for (const one of what)
        times.set(one, (times.get(one) ?? 0) + 1);
    return [...times].map(([one, count]) => (count === 1 ? one : `${one} (${count} times)`));
}

// EXTERNAL MODULE: ./lib/app/text-file.js
var text_file = __webpack_require__(5131);
// EXTERNAL MODULE: ./lib/app/user-error.js
var user_error = __webpack_require__(5575);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
;// CONCATENATED MODULE: ./lib/report/changed-lines.js

/** Lines around a change that are shown with it. */
const AROUND = 2;
/** Beyond this many pairs of lines the middle is shown as replaced as a whole. */
const MOST_PAIRS = 4_000_000;
/** What changes in a text, line by line, in the manner of a unified diff. Every line is made harmless for a terminal. */
function changedLines(path, before, after) {
    const lines = compared(linesOf(before), linesOf(after));
    const shown = lines.map(([mark], index) => lines.slice(Math.max(0, index - AROUND), index + AROUND + 1).some(([near]) => near !== ' ') ||
        mark !== ' ');
    const parts = [`--- ${(0,report_escape/* plain */.pj)(path)}`, `+++ ${(0,report_escape/* plain */.pj)(path)} (fixed)`];
    let [old, now] = [1, 1];
    for (let index = 0; index < lines.length; index++) {
        if (shown[index] === true && shown[index - 1] !== true)
            parts.push(`@@ -${old} +${now} @@`);
        const [mark, text] = lines[index] ?? [' ', ''];
        if (shown[index] === true)
            parts.push(`${mark}${indented(text)}`);
        if (mark !== '+')
            old++;
        if (mark !== '-')
            now++;
    }
    return `${parts.join('\n')}\n`;
}
/** The indentation counts here; `plain` would take it away. Blanks at the end are what changes, so they are shown. */
function indented(text) {
    const lead = /^ {0,200}/.exec(text)?.[0] ?? '';
    const content = text.slice(lead.length).replace(/\r$/, '');
    const shown = (0,report_escape/* plain */.pj)(content);
    const isOpen = /[ \t]$/.test(content);
    return `${lead}${shown}${isOpen ? '·' : ''}`;
}
function linesOf(text) {
    const lines = text.split('\n');
    return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}
/** The lines of both texts: equal ends first, then the longest common lines of what lies between. */
function compared(before, after) {
    let start = 0;
    while (start < before.length && start < after.length && before[start] === after[start])
        start++;
    let [oldEnd, newEnd] = [before.length, after.length];
    while (oldEnd > start && newEnd > start && before[oldEnd - 1] === after[newEnd - 1]) {
        oldEnd--;
        newEnd--;
    }
    const same = (lines) => lines.map((text) => [' ', text]);
    return [
        ...same(before.slice(0, start)),
        ...between(before.slice(start, oldEnd), after.slice(start, newEnd)),
        ...same(before.slice(oldEnd)),
    ];
}
function between(before, after) {
    const gone = (lines) => lines.map((text) => ['-', text]);
    const come = (lines) => lines.map((text) => ['+', text]);
    if (before.length * after.length > MOST_PAIRS)
        return [...gone(before), ...come(after)];
    const width = after.length + 1;
    const longest = new Uint32Array((before.length + 1) * width);
    const at = (old, now) => longest[old * width + now] ?? 0;
    for (let old = before.length - 1; old >= 0; old--)
        for (let now = after.length - 1; now >= 0; now--)
            longest[old * width + now] =
                before[old] === after[now] ? at(old + 1, now + 1) + 1 : Math.max(at(old + 1, now), at(old, now + 1));
    const lines = [];
    let [old, now] = [0, 0];
    while (old < before.length && now < after.length) {
        const text = before[old] ?? '';
        if (text === after[now]) {
            lines.push([' ', text]);
            old++;
            now++;
        }
        else if (at(old + 1, now) >= at(old, now + 1)) {
            lines.push(['-', text]);
            old++;
        }
        else {
            lines.push(['+', after[now] ?? '']);
            now++;
        }
    }
    return [...lines, ...gone(before.slice(old)), ...come(after.slice(now))];
}

// EXTERNAL MODULE: ./lib/adapters/node/arguments.js
var node_arguments = __webpack_require__(7517);
// EXTERNAL MODULE: ./lib/adapters/node/project.js
var project = __webpack_require__(2336);
// EXTERNAL MODULE: ./lib/adapters/node/replace-file.js
var replace_file = __webpack_require__(4060);
// EXTERNAL MODULE: ./lib/adapters/node/commands/command.js
var command = __webpack_require__(3485);
// EXTERNAL MODULE: ./lib/adapters/node/commands/problems.js
var commands_problems = __webpack_require__(4902);
;// CONCATENATED MODULE: ./lib/adapters/node/commands/fix.js














const options = {
    'dry-run': { value: null, help: 'show what would change, and write nothing' },
    check: { value: null, help: 'the same, and exit with 1 where something would change' },
};
const MOST_PATHS = 1000;
const fix = {
    name: 'fix',
    summary: 'safe repairs of models in our own forms: names, order of keys, loose ends',
    usage: '[PATH...]',
    details: [
        'Repairs YAML, JSON and Markdown models in place: each factor, mitigation and layer by its own id, keys in their usual order, blanks at line ends, the line that names the schema, and a comment where a review belongs. Comments stay; docs/converting.md lists everything.',
        'It never changes what a model says: each repair is read back, and one after which anything else is read is not made. Files with faults are told and left alone, and so are links.',
        'Exit codes: 0 done or nothing to do, 1 with --check where something would change, 2 where a file could not be read, 3 where there is no model.',
    ],
    options,
    examples: [
        ['aivss-gate fix --dry-run', 'what would change in this folder'],
        ['aivss-gate fix docs/bot.aivss.yml', 'one file'],
        ['aivss-gate fix --check', 'for a hook or a job: 1 where something is left to fix'],
    ],
    async run(argv, terminal) {
        const args = (0,node_arguments/* readArguments */.l)(argv, options, MOST_PATHS);
        for (const path of args.positionals)
            refuseLinked(terminal.cwd, path);
        const { folder, policy } = await (0,project/* openProject */.U)(terminal.cwd, args.positionals, null);
        const ports = { workspace: folder.workspace, now: Date.now, progress: terminal.progress };
        const found = await (0,discover/* discover */.k)(ports, policy);
        const faults = tellFaults(found, terminal);
        const onlyShow = args.flag('check') || args.flag('dry-run');
        const outcomes = [];
        for (const path of [...found.modelPaths].toSorted())
            outcomes.push(await fixFile(folder, path, onlyShow, terminal));
        return exitOf(outcomes, faults, args.flag('check'), terminal);
    },
};
/**
 * What lies behind a link of the repository may be anywhere, and this command writes.
 *
 * @throws UserError
 */
function refuseLinked(cwd, given) {
    const path = (0,external_node_path_.resolve)(cwd, given);
    if (!path.startsWith(cwd + external_node_path_.sep))
        return;
    const isLink = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
    (0,replace_file/* refuseLinks */.UA)(cwd, isLink ? (0,external_node_path_.join)(path, 'x') : path, given);
}
function tellFaults({ problems, gaps }, terminal) {
    (0,commands_problems/* printProblems */.M)(problems, terminal);
    for (const { path, message } of gaps)
        terminal.err(`could not be examined: ${(0,report_escape/* plain */.pj)(path)}: ${(0,report_escape/* plain */.pj)(message)}\n`);
    return problems.length > 0 || gaps.length > 0;
}
async function fixFile({ workspace, root }, path, onlyShow, terminal) {
    const content = workspace.read(path, limits/* LIMITS */.b.modelBytes);
    const decoded = content.kind === 'bytes' ? (0,text_file/* decodeText */.g)(content.bytes, path) : null;
    if (decoded?.ok !== true)
        return 'faulty';
    const fixed = await fixText(decoded.text, path);
    if (fixed.kind === 'foreign' && workspace.named.has(path))
        throw new user_error/* UserError */.y('usage', `${path} is not of our own forms`, 'Repairs are for native YAML and JSON and for Markdown; "aivss-gate convert" writes these.');
    if (fixed.kind === 'faulty')
        terminal.err(`left alone: ${(0,report_escape/* plain */.pj)(path)} has faults to be corrected first\n`);
    if (fixed.kind !== 'changed')
        return fixed.kind;
    if (onlyShow)
        terminal.out(changedLines(path, decoded.text, fixed.text));
    else {
        (0,replace_file/* replaceFile */.fR)(root, (0,external_node_path_.join)(root, path), fixed.text, path);
        terminal.out(`fixed ${(0,report_escape/* plain */.pj)(path)}: ${fixed.what.map(report_escape/* plain */.pj).join('; ')}\n`);
    }
    return 'changed';
}
function exitOf(outcomes, faults, isCheck, terminal) {
    const own = outcomes.filter((one) => one !== 'foreign');
    if (faults || own.includes('faulty'))
        return command/* EXIT */.d.error;
    if (own.length === 0) {
        terminal.err('No threat model in YAML, JSON or Markdown was found.\n');
        return command/* EXIT */.d.nothing;
    }
    const changed = own.filter((one) => one === 'changed').length;
    if (changed === 0)
        terminal.err('Nothing to fix.\n');
    return isCheck && changed > 0 ? command/* EXIT */.d.failed : command/* EXIT */.d.ok;
}


/***/ }),

/***/ 4822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ readPolicyFile),
/* harmony export */   k: () => (/* binding */ policyPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _app_find_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(879);
/* harmony import */ var _app_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1523);
/* harmony import */ var _app_user_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5575);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7982);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7997);







/** Absolute path of a policy file that was named; its folder is resolved, the file itself may turn out to be a link and is then refused. */
function policyPath(cwd, given) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, given);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(absolute)))
        throw new _app_user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y('policy-unreadable', `the policy ${given} does not exist`, 'Name a policy file that can be read.');
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(absolute)), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(absolute));
}
/**
 * The policy of a folder: the one that was named, else that of the folder checked, else of the nearest folder above it, up
 * to the repository's root; null where there is none.
 */
function readPolicyFile(folder, named) {
    const path = named ??
        (0,_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .upwards */ .H)(folder.checked, folder.root)
            .map((at) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, _app_find_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .POLICY_PATH */ .l$))
            .find((at) => (0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .readFile */ .T)(at, 0).kind !== 'missing');
    if (path === undefined) {
        refuseNearMiss(folder);
        return null;
    }
    const shown = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder.root, path);
    return (0,_app_find_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .policyText */ .MJ)((0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .readFile */ .T)(path, _app_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.policyBytes), shown.startsWith('..') ? path : shown.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/'));
}
/** A policy under a name that is never read must not look as if it were in force. */
function refuseNearMiss({ root, checked }) {
    for (const at of (0,_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .upwards */ .H)(checked, root)) {
        for (const name of _app_find_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .MISPLACED_POLICIES */ .gX) {
            if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, name)))
                continue;
            throw new _app_user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y('policy-misplaced', `${name} is never read`, `Rename it to ${_app_find_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .POLICY_PATH */ .l$}, or name it with --policy.`, { path: name, line: 1, column: 1 });
        }
    }
}


/***/ }),

/***/ 2336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ openProject)
/* harmony export */ });
/* harmony import */ var _app_find_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(879);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7997);
/* harmony import */ var _policy_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4822);



/**
 * Opens the files under some paths with their policy; `policy` names one, relative to `cwd`, where it is not to be looked for.
 *
 * @throws UserError where a path or the policy cannot be read, or the policy is not valid
 */
async function openProject(cwd, paths, policy) {
    const named = policy === null ? null : (0,_policy_file_js__WEBPACK_IMPORTED_MODULE_2__/* .policyPath */ .k)(cwd, policy);
    const folder = (0,_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .openFolder */ .N)(cwd, paths, named);
    return { folder, policy: await (0,_app_find_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .effectivePolicy */ .Ci)((0,_policy_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readPolicyFile */ .B)(folder, named)) };
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

/***/ 4597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ frontMatterOf),
  o: () => (/* binding */ readSource)
});

// EXTERNAL MODULE: ./lib/formats/registry.js + 20 modules
var registry = __webpack_require__(4360);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./lib/aivss/factors.js
var factors = __webpack_require__(7694);
// EXTERNAL MODULE: ./lib/aivss/ssvc-factors.js
var ssvc_factors = __webpack_require__(3892);
// EXTERNAL MODULE: ./lib/model/maestro.js
var maestro = __webpack_require__(0);
// EXTERNAL MODULE: ./lib/model/names.js
var names = __webpack_require__(1133);
// EXTERNAL MODULE: ./lib/source/yaml-document.js
var yaml_document = __webpack_require__(1002);
;// CONCATENATED MODULE: ./lib/formats/write/yaml-comments.js






/** The comments of a native YAML text, each with the part that it is about. The text is one that a reader has read without a fault. */
function yamlComments(text, path, lineOffset = 0) {
    const lines = new dist/* LineCounter */.HN();
    const { contents } = (0,yaml_document/* parseYaml */.hN)(text, lines);
    const parts = [];
    const at = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { line, column: col };
    };
    const walk = (node, under) => {
        if ((0,dist/* isMap */.jh)(node)) {
            for (const { key, value } of node.items) {
                const offset = (0,yaml_document/* startOf */.GH)(key);
                const inside = [...under, (0,dist/* isScalar */.jn)(key) ? String(key.value) : ''];
                parts.push({ path: inside, offset, ...at(offset) });
                walk(isNode(value) ? value : null, inside);
            }
        }
        else if ((0,dist/* isSeq */.oP)(node)) {
            for (const [index, item] of node.items.entries()) {
                const offset = (0,yaml_document/* startOf */.GH)(item);
                const inside = [...under, String(index)];
                parts.push({ path: inside, offset, ...at(offset) });
                walk(isNode(item) ? item : null, inside);
            }
        }
    };
    walk(contents, []);
    let next = 0;
    return rawComments(text, at).map((raw) => {
        while (next < parts.length && (parts[next]?.offset ?? 0) <= raw.offset)
            next++;
        const { part, where } = homeOf(raw, parts, next);
        return {
            ...canonical(part?.path ?? []),
            where,
            text: raw.text,
            place: { path, line: raw.line + lineOffset, column: raw.column },
        };
    });
}
function isNode(value) {
    return (0,dist/* isMap */.jh)(value) || (0,dist/* isSeq */.oP)(value) || (0,dist/* isScalar */.jn)(value);
}
function rawComments(text, at) {
    const found = [];
    let offset = 0;
    let isScalarNext = false;
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
        // Marks of the lexer that stand for no character.
        if (lexeme === '\u0002' || lexeme === '\u0018' || lexeme === '\u001F') {
            isScalarNext = lexeme === '\u001F';
            continue;
        }
        if (!isScalarNext && lexeme.startsWith('#')) {
            const { line, column } = at(offset);
            const isBeside = text.slice(offset - column + 1, offset).trim() !== '';
            found.push({ text: lexeme.slice(1).trimEnd(), offset, line, column, isBeside });
        }
        isScalarNext = false;
        offset += lexeme.length;
    }
    return found;
}
/** How far back the part is looked for that an indented comment closes: hostile files must not make this quadratic. */
const LOOK_BACK = 1000;
/**
 * What a comment is about: the part on its line, the one below it, or, where it is indented deeper, the one that it closes.
 * `next` is the index of the first part after it.
 */
function homeOf(raw, parts, next) {
    const below = parts[next];
    const above = parts.slice(Math.max(0, next - LOOK_BACK), next);
    if (raw.isBeside)
        return { part: above.find((part) => part.line === raw.line) ?? above.at(-1), where: 'beside' };
    if (below === undefined && raw.column === 1)
        return { part: undefined, where: 'after' };
    if (below === undefined || raw.column > below.column) {
        const closes = above.findLast((part) => part.column <= raw.column);
        return closes === undefined ? { part: below, where: 'before' } : { part: closes, where: 'after' };
    }
    return { part: below, where: 'before' };
}
const OF_THE_AGENT = ['id', 'name', 'description', 'owner', 'exposure', 'artefacts'];
/** A path of a file as a path of one agent, with canonical names. */
function canonical(path) {
    const [first = '', second, ...rest] = path;
    if (['', 'agent-threat-model', '$schema'].includes(first))
        return { agent: null, path };
    if (first === 'agents' && second !== undefined) {
        const [key = ''] = rest;
        const own = OF_THE_AGENT.includes(key) ? ['agent', ...rest] : rest;
        return { agent: Number(second), path: named(own) };
    }
    if (first === 'agents' || first === 'defaults')
        return { agent: null, path: [] };
    return { agent: 0, path: named(path) };
}
function named(path) {
    const [section = '', name = '', third = '', ...rest] = path;
    const id = section === 'factors'
        ? (0,factors/* factorFromName */.zJ)(name)
        : section === 'mitigations'
            ? (0,names/* mitigationFromName */.DZ)(name)
            : section === 'layers'
                ? (0,maestro/* layerFromName */.dC)(name)
                : null;
    if (path.length > 1 && id !== null)
        return [section, id, ...path.slice(2)];
    if (section === 'ssvc' && name === 'factors' && path.length > 2)
        return [section, name, (0,ssvc_factors/* ssvcFactorFromName */.IP)(third) ?? third, ...rest];
    return path;
}

// EXTERNAL MODULE: ./lib/app/discover.js + 1 modules
var discover = __webpack_require__(3057);
// EXTERNAL MODULE: ./lib/app/limits.js
var limits = __webpack_require__(1523);
// EXTERNAL MODULE: ./lib/app/single-file.js
var single_file = __webpack_require__(6514);
// EXTERNAL MODULE: ./lib/app/text-file.js
var text_file = __webpack_require__(5131);
// EXTERNAL MODULE: ./lib/app/user-error.js
var user_error = __webpack_require__(5575);
;// CONCATENATED MODULE: ./lib/app/convert-source.js







/**
 * Reads the one file that was named.
 *
 * @throws UserError where it cannot be read, is no model, or holds a fault: what a fault loses would vanish in silence
 */
async function readSource(ports, policy) {
    const found = await (0,discover/* discover */.k)(ports, policy);
    (0,single_file/* refuseGaps */.S)(found.gaps);
    const [first, ...others] = found.problems;
    if (first !== undefined)
        throw new user_error/* UserError */.y('model-invalid', first.message, first.help, first.place, others);
    const [path] = ports.workspace.named;
    const content = path === undefined ? null : ports.workspace.read(path, limits/* LIMITS */.b.modelBytes);
    const decoded = content?.kind === 'bytes' && path !== undefined ? (0,text_file/* decodeText */.g)(content.bytes, path) : null;
    const reader = decoded?.ok === true && path !== undefined
        ? (0,registry/* readerFor */.d)(path, decoded.text.slice(0, limits/* LIMITS */.b.headBytes))
        : null;
    if (path === undefined || decoded?.ok !== true || reader === null)
        throw new user_error/* UserError */.y('no-model', 'there is no threat model in the file', 'Name a threat-model file.');
    const { text } = decoded;
    // Our own forms have nothing to note; of others the notes are read once more.
    const isOurs = reader.id === 'native' || reader.id === 'markdown';
    const { models, notes = [] } = isOurs ? { models: found.models } : await reader.read(text, path);
    if (models.length === 0)
        throw new user_error/* UserError */.y('no-model', `there is no threat model in ${path}`, 'Name a threat-model file.');
    return { path, text, format: reader.id, models, ...(await besides(reader.id, path, text, models, notes)) };
}
async function besides(format, path, text, models, notes) {
    const told = notes.map(({ message, place }) => ({ what: message, place }));
    const [model] = models;
    if (format === 'native')
        return { comments: /\.json$/i.test(path) ? [] : yamlComments(text, path), left: told };
    if (format !== 'markdown' || model === undefined)
        return { comments: [], left: told };
    const split = frontMatterOf(text);
    if (split === null)
        return { comments: [], left: told };
    const { readBlocks } = await Promise.all(/* import() */[__webpack_require__.e(589), __webpack_require__.e(6399)]).then(__webpack_require__.bind(__webpack_require__, 6399));
    const { markdownRest } = await __webpack_require__.e(/* import() */ 6741).then(__webpack_require__.bind(__webpack_require__, 6741));
    const rest = markdownRest(readBlocks(split.body, path, split.bodyLine - 1), model);
    return {
        comments: [...yamlComments(split.front, path, 1), ...rest.comments],
        left: [...told, ...rest.left],
    };
}
/** Front matter and body of a Markdown text; null where it has none. */
function frontMatterOf(text) {
    const match = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m.exec(text);
    if (match === null || match.index !== 0)
        return null;
    return { front: match[1] ?? '', body: text.slice(match[0].length), bodyLine: match[0].split('\n').length };
}


/***/ }),

/***/ 6514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readNamed),
/* harmony export */   S: () => (/* binding */ refuseGaps)
/* harmony export */ });
/* harmony import */ var _discover_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3057);
/* harmony import */ var _link_listings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9821);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5575);



/**
 * Reads the models of files that were named.
 *
 * @throws UserError where there is no model in them at all
 */
async function readNamed(ports, policy) {
    const found = await (0,_discover_js__WEBPACK_IMPORTED_MODULE_0__/* .discover */ .k)(ports, policy);
    const linked = await (0,_link_listings_js__WEBPACK_IMPORTED_MODULE_1__/* .linkListings */ .W)(found.models, ports.workspace);
    const problems = [...found.problems, ...linked.problems];
    refuseGaps(found.gaps);
    if (linked.models.length === 0) {
        const [first, ...others] = problems;
        throw first === undefined
            ? new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y('no-model', 'there is no threat model in the file', 'Name a threat-model file.')
            : new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y('model-invalid', first.message, first.help, first.place, others);
    }
    return { models: linked.models, problems };
}
/** @throws UserError where a file that was named could not be read */
function refuseGaps([gap]) {
    if (gap === undefined)
        return;
    const place = { path: gap.path, line: 1, column: 1 };
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y('model-unread', gap.message, 'Name a file that can be read.', place);
}


/***/ }),

/***/ 2144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ statementsOf),
/* harmony export */   t: () => (/* binding */ differences)
/* harmony export */ });
/* harmony import */ var _model_maestro_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(0);

/** The parts in which two models say different things. */
function differences(one, other) {
    const [a, b] = [statementsOf(one), statementsOf(other)];
    const parts = ['agent', 'factors', 'mitigations', 'threats', 'layers', 'rest'];
    return parts.filter((part) => JSON.stringify(a[part]) !== JSON.stringify(b[part]));
}
/** What a model says, in an order that does not depend on the order of its keys. */
function statementsOf(model) {
    const { agent } = model;
    return {
        agent: {
            id: agent.id.value,
            name: agent.name,
            description: agent.description,
            owner: value(agent.owner),
            exposure: value(agent.exposure),
            artefacts: agent.artefacts.map(value),
        },
        factors: factors(model.factors),
        mitigations: model.mitigations
            .map(({ id, status, source, how, evidence, ticket, due }) => ({
            id,
            status,
            source,
            how,
            evidence: evidence.map(value),
            ticket,
            due: value(due),
        }))
            .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
        threats: model.threats.map((threat) => ({
            id: threat.id,
            layer: threat.layer,
            title: threat.title,
            cvss: cvss(threat.cvss),
            mitigations: threat.mitigations.map(value),
            refs: threat.refs,
            aivss: profile(threat.aivss),
            own: threat.own === null
                ? null
                : {
                    factors: factors(threat.own.factors),
                    maturity: reasoned(threat.own.maturity),
                    strength: reasoned(threat.own.strength),
                },
        })),
        layers: _model_maestro_js__WEBPACK_IMPORTED_MODULE_0__/* .LAYER_IDS */ .pn.map((id) => [model.layers[id]?.text, model.layers[id]?.state]),
        rest: {
            listing: value(model.listing),
            capabilities: model.capabilities.map(reasoned),
            cvss: cvss(model.cvss),
            scored: model.scored,
            factorNames: model.factorNames,
            maturity: reasoned(model.maturity),
            strength: reasoned(model.strength),
            review: model.review === null
                ? null
                : {
                    by: model.review.by,
                    on: value(model.review.on),
                    expires: value(model.review.expires),
                    artefacts: sorted([...model.review.artefacts].map(([path, digest]) => [path, digest.value])),
                },
            declared: model.declared === null ? null : [model.declared.aivss, model.declared.severity],
            profile: profile(model.profile),
            ssvc: model.ssvc === null
                ? null
                : { ...model.ssvc.input, factors: sorted(Object.entries(model.ssvc.input.factors)) },
        },
    };
}
function value(stated) {
    return stated === null ? null : stated.value;
}
function reasoned(stated) {
    return stated === null ? null : [stated.value, stated.why];
}
function factors(stated) {
    return sorted(Object.entries(stated).map(([id, factor]) => [id, factor.value, factor.why]));
}
/** Rows by their first column, in which no two are the same. */
function sorted(rows) {
    return rows.toSorted((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1));
}
function cvss(statement) {
    return statement === null ? null : [statement.base, statement.vector, statement.why];
}
function profile(statement) {
    if (statement === null)
        return null;
    const { vector, cvss: pair, evidence, points, printed } = statement;
    return [vector.text, pair?.text ?? null, evidence, points, printed];
}


/***/ })

};
