export const id = 2973;
export const ids = [2973];
export const modules = {

/***/ 4515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ findArtefacts)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/policy/paths.js
var paths = __webpack_require__(3874);
// EXTERNAL MODULE: ./lib/source/inside.js
var inside = __webpack_require__(7061);
// EXTERNAL MODULE: ./lib/app/candidates.js
var app_candidates = __webpack_require__(1969);
// EXTERNAL MODULE: ./lib/detect/read/too-much.js
var too_much = __webpack_require__(7126);
// EXTERNAL MODULE: ./lib/detect/read/twice.js
var twice = __webpack_require__(6220);
// EXTERNAL MODULE: ./lib/detect/registry.js + 106 modules
var registry = __webpack_require__(4436);
// EXTERNAL MODULE: ./lib/model/capability-floors.js
var capability_floors = __webpack_require__(7763);
// EXTERNAL MODULE: ./lib/app/limits.js
var limits = __webpack_require__(1523);
// EXTERNAL MODULE: ./lib/app/text-file.js
var text_file = __webpack_require__(5131);
;// CONCATENATED MODULE: ./lib/app/detect-artefact.js






const NONE = { kind: 'none' };
const TOO_LONG = {
    reason: 'too-large',
    message: `more than is looked at for agents: ${limits/* LIMITS */.b.artefactBytes / 1024 / 1024} MiB, ${limits/* LIMITS */.b.artefactYaml} characters of YAML with its aliases written out, and names of code that lead to no more than some hundred thousand others are the most`,
};
/**
 * The detectors that may know a file by its path, or by the path in lower case: on a file system that does not tell cases
 * apart `.CLAUDE/agents` is `.claude/agents`.
 */
function fittingDetectors(path) {
    const folded = path.toLowerCase();
    const fitting = [];
    // Every path of a repository comes by here, and most fit nothing.
    for (const detector of registry/* DETECTORS */.c) {
        if (detector.looksAt(path))
            fitting.push({ detector, path });
        if (folded !== path && detector.looksAt(folded))
            fitting.push({ detector, path: folded });
    }
    return fitting;
}
/** Whether a detector knows a file by its place or name, and not by its ending alone; instructions define no agent. */
function isAgentPlace(fitting) {
    return fitting.some(({ detector, path }) => {
        const ending = /\.[^./]+$/.exec(path)?.[0] ?? '';
        return detector.id !== 'agent-instructions' && !detector.looksAt(`-/-${ending}`);
    });
}
/** Names below which some host looks for agents, in folders of its own. */
const PROBES = [
    'x.md',
    'x.toml',
    'x.lock.yml',
    'agents/x.md',
    'workflows/x.md',
    'settings.json',
    'config.toml',
];
/** Whether some host would look for agents below a path, were it a folder. */
function isAgentFolder(path) {
    if (!/(?:^|\/)\.[a-z]/i.test(path) || /[^/]\.[^/]*$/.test(path))
        return false;
    const folded = path.toLowerCase();
    return PROBES.some((probe) => registry/* DETECTORS */.c.some((one) => one.looksAt(`${folded}/${probe}`) && !one.looksAt(`-/${probe}`)));
}
/** What the first detector that recognises a file says of it. */
function detectArtefact(path, bytes, around) {
    const fitting = fittingDetectors(path);
    if (fitting.length === 0)
        return NONE;
    const decoded = (0,text_file/* decodeText */.g)(bytes, path);
    if (decoded.ok && (0,text_file/* isLfsPointer */.N)(decoded.text)) {
        const message = 'a Git LFS pointer stands where an agent may be defined; it is never followed';
        return isAgentPlace(fitting) ? { kind: 'unexamined', why: { reason: 'lfs-pointer', message } } : NONE;
    }
    // Hosts read what is no text for us: they replace the bytes that are wrong.
    const text = decoded.ok ? decoded.text : decoded.lossy;
    const likely = likelyAmong(fitting, text);
    if (likely.length > 0 && bytes.length >= limits/* LIMITS */.b.artefactBytes)
        return { kind: 'unexamined', why: TOO_LONG };
    try {
        const found = readingsOf(path, text)
            .flatMap((reading) => (0,twice/* eachWay */.P)(() => firstOf(likely, reading, around)))
            .reduce(together);
        if (found !== null)
            return { kind: 'artefact', artefact: { ...found, path } };
    }
    catch (error) {
        if (error instanceof too_much/* TooMuchToRead */.xI)
            return { kind: 'unexamined', why: TOO_LONG };
        throw error;
    }
    if (decoded.ok || !isAgentPlace(likely))
        return NONE;
    const message = `${decoded.reason}, so that nobody can tell which agent it defines`;
    return { kind: 'unexamined', why: { reason: 'invalid-encoding', message } };
}
function firstOf(likely, text, around) {
    for (const { detector, path } of likely) {
        const found = detector.detect(path, text, around);
        if (found !== null)
            return found;
    }
    return null;
}
/** In these a break of Unicode is none, or stands in strings. */
const NOT_YAML = /\.(?:json[c5]?|py|[cm]?[jt]sx?)$/i;
/**
 * A text as different hosts read it: a lone carriage return ends a line for some, NEL and the separators of Unicode for
 * readers of YAML 1.1.
 */
function readingsOf(path, text) {
    const returns = text.replace(/\r(?!\n)/g, '\n');
    const breaks = NOT_YAML.test(path) ? returns : returns.replace(/[\u0085\u2028\u2029]/g, '\n');
    return [...new Set([text, returns, breaks])];
}
/** What two readings of one file come to: the powers of either, and the controls that both have. */
function together(one, other) {
    if (one === null || other === null)
        return withoutControls(one ?? other);
    const [first, second] = [byId(one), byId(other)];
    const agents = [...new Map([...second, ...first]).values()].map((agent) => {
        const [here, there] = [first.get(agent.id), second.get(agent.id)];
        return here === undefined || there === undefined
            ? agent
            : { ...agent, capabilities: joined(here.capabilities, there.capabilities) };
    });
    return {
        ...(one.agents.length > 0 ? one : other),
        agents,
        capabilities: joined(one.capabilities, other.capabilities),
    };
}
function withoutControls(artefact) {
    return (artefact && {
        ...artefact,
        agents: artefact.agents.map((agent) => ({ ...agent, capabilities: joined(agent.capabilities, []) })),
        capabilities: joined(artefact.capabilities, []),
    });
}
function byId({ agents }) {
    return new Map(agents.map((agent) => [agent.id, agent]));
}
function joined(one, other) {
    const inBoth = ({ id }) => [one, other].every((side) => side.some((granted) => granted.id === id));
    const powers = new Map([...other, ...one].map((granted) => [granted.id, granted]));
    return [...powers.values()].filter((granted) => !capability_floors/* CONTROLS */.VH.has(granted.id) || inBoth(granted));
}
/** The marks of detectors as one pattern each, and of several at once: most files have none, and are read through but once. */
const MARKS = new Map(registry/* DETECTORS */.c.map((detector) => [detector, patternOf([detector])]));
const SHARED_MARKS = new Map();
function patternOf(detectors) {
    const marks = detectors.map((detector) => detector.marks);
    if (marks.includes(null))
        return null;
    const texts = marks.flatMap((some) => some ?? []).map((mark) => mark.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    return new RegExp(texts.join('|'));
}
function likelyAmong(fitting, text) {
    const ids = fitting.map(({ detector }) => detector.id).join();
    const known = SHARED_MARKS.get(ids);
    const shared = known === undefined ? patternOf(fitting.map(({ detector }) => detector)) : known;
    if (known === undefined)
        SHARED_MARKS.set(ids, shared);
    if (shared !== null && !shared.test(text))
        return [];
    return fitting.filter(({ detector }) => MARKS.get(detector)?.test(text) ?? true);
}

// EXTERNAL MODULE: ./lib/app/named-files.js
var named_files = __webpack_require__(3464);
;// CONCATENATED MODULE: ./lib/app/unopened.js
const unreadable = (reason) => ({
    reason: 'unreadable',
    message: `could not be read: ${reason}`,
});
/** Why a file that may define an agent will not be opened; null where it will. */
function unopened(content) {
    switch (content.kind) {
        case 'link':
            return {
                reason: 'link',
                message: 'a symbolic link stands where agents may be defined; it is never followed',
            };
        case 'submodule':
            return {
                reason: 'submodule',
                message: 'a submodule stands where agents may be defined; it is not looked into',
            };
        case 'special':
            return unreadable('it is not a regular file');
        case 'too-large':
            return {
                reason: 'too-large',
                message: `${content.size} bytes; larger than what is looked at for agents`,
            };
        case 'unreadable':
        case 'missing':
        case 'bytes':
            return null;
    }
}

;// CONCATENATED MODULE: ./lib/app/neighbours.js



/**
 * The neighbours in a workspace; their paths are relative to its base.
 * @param unexamined is told of files that are there and could not be read: what they let an agent do is not known
 */
function neighboursIn(workspace, unexamined) {
    const texts = new Map();
    const wanted = new Set();
    let wants = false;
    return {
        around: {
            has: (path) => workspace.has(workspace.base + path),
            read(path) {
                const known = texts.get(path);
                if (known !== undefined)
                    return known;
                wanted.add(path);
                wants = true;
                return null;
            },
        },
        wants() {
            const before = wants;
            wants = false;
            return before;
        },
        async fetch() {
            const paths = [...wanted];
            wanted.clear();
            await workspace.prefetch(paths.map((path) => workspace.base + path));
            for (const path of paths)
                texts.set(path, textOf(path));
        },
    };
    function textOf(path) {
        const place = workspace.base + path;
        const content = workspace.read(place, limits/* LIMITS */.b.artefactBytes);
        const why = content.kind === 'unreadable' ? unreadable(content.reason) : unopened(content);
        if (why !== null)
            unexamined(place, why);
        if (content.kind !== 'bytes')
            return null;
        const decoded = (0,text_file/* decodeText */.g)(content.bytes, place);
        if (!decoded.ok)
            return decoded.lossy;
        if (!(0,text_file/* isLfsPointer */.N)(decoded.text))
            return decoded.text;
        const message = 'a Git LFS pointer stands where tools of an agent are taken from; it is never followed';
        unexamined(place, { reason: 'lfs-pointer', message });
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/app/find-artefacts.js









/** Samples and test data: what defines an agent there puts none into service. */
const SAMPLES = /(?:^|\/)(?:testdata|__fixtures__|fixtures|__mocks__|__snapshots__)\//;
/** Folders that hosts look into, whatever the folders below are called; of several the last. */
const OF_A_HOST = /^(?:.*\/)?(?=\.(?:agents|amazonq|claude|codex|cursor|factory|gemini|github|kiro|opencode|qwen)\/)/i;
/**
 * Finds the files of a workspace that define agents or grant them powers: those that are worth opening (a clone or folder
 * opens all, an API what a change touches) and those that models name.
 */
async function findArtefacts({ workspace, now }, policy, models, modelPaths) {
    const ignored = (0,paths/* matcher */.jN)(policy.ignore.map((glob) => glob.value));
    const isExcluded = (0,app_candidates/* excludedUnder */.P)([policy]);
    const artefacts = new Map();
    const digests = new Map();
    const gaps = [];
    const told = new Set();
    const unexamined = (path, why) => {
        if (!told.has(path))
            gaps.push({ path, ...why, agent: null });
        told.add(path);
        return false;
    };
    let excluded = 0;
    const candidates = workspace.list().filter((path) => {
        if (modelPaths.has(path) || !workspace.concerns(path))
            return false;
        const inside = path.slice(workspace.base.length);
        const fitting = fittingDetectors(inside);
        const isFolder = fitting.length === 0 && isAgentFolder(inside);
        if (fitting.length === 0 && !isFolder)
            return false;
        // A sub-agent in `.claude/agents/fixtures/` is one; what stands in a host's folder among samples is not.
        const above = isAgentPlace(fitting) ? (OF_A_HOST.exec(inside)?.[0] ?? inside) : inside;
        const out = isExcluded(above) || SAMPLES.test(above) || ignored(inside);
        // Any source file may be one by its name; what has the name of an artefact is worth counting.
        excluded += out && fitting.some(({ detector }) => detector.marks === null) ? 1 : 0;
        if (out)
            return false;
        if (path.includes('\uFFFD'))
            return unexamined(path, NAMELESS);
        // What is not opened at all must not pass for a file without agents.
        const why = isFolder || isAgentPlace(fitting) ? unopened(workspace.read(path, limits/* LIMITS */.b.artefactBytes)) : null;
        return why === null ? !isFolder : unexamined(path, why);
    });
    const named = [
        ...new Set(models.flatMap((model) => model.agent.artefacts.flatMap(({ value }) => (0,named_files/* namedFiles */.V)(workspace, (0,inside/* fileOfArtefact */.W)(value))))),
    ].map((path) => workspace.base + path);
    const neighbours = neighboursIn(workspace, unexamined);
    /** Files that take something from others which are not fetched yet. */
    let waiting = new Map();
    const take = (path, bytes) => {
        const found = detectArtefact(path.slice(workspace.base.length), bytes, neighbours.around);
        if (neighbours.wants())
            waiting.set(path, bytes);
        // Padding must not hide an agent.
        else if (found.kind === 'unexamined')
            unexamined(path, found.why);
        else if (found.kind === 'artefact')
            artefacts.set(path, { ...found.artefact, file: path });
    };
    await workspace.prefetch(named);
    for (const path of named) {
        const content = workspace.read(path, limits/* LIMITS */.b.artefactBytes);
        if (content.kind === 'bytes') {
            take(path, content.bytes);
            const digest = (0,external_node_crypto_.createHash)('sha256').update(content.bytes).digest('hex');
            digests.set(path.slice(workspace.base.length), `sha256:${digest}`);
        }
        const why = unopened(content);
        if (why !== null && fittingDetectors(path.slice(workspace.base.length)).length > 0)
            unexamined(path, why);
        else if (content.kind === 'unreadable')
            unexamined(path, unreadable(content.reason));
    }
    const others = candidates.filter((path) => !artefacts.has(path) && !waiting.has(path));
    const start = now();
    let late = 0;
    await workspace.look(others, limits/* LIMITS */.b.artefactBytes, (path, content) => {
        if (now() - start > limits/* LIMITS */.b.readMillis) {
            if (late === 0)
                gaps.push({ path, reason: 'time', message: TOO_LATE, agent: null });
            late += 1;
            return;
        }
        if (typeof content === 'string')
            unexamined(path, { reason: 'unreadable', message: content });
        else
            take(path, content);
    });
    while (waiting.size > 0) {
        const again = waiting;
        waiting = new Map();
        await neighbours.fetch();
        for (const [path, bytes] of again)
            if (now() - start <= limits/* LIMITS */.b.readMillis)
                take(path, bytes);
            else
                unexamined(path, { reason: 'time', message: TOO_LATE });
    }
    return {
        artefacts: [...artefacts.values()].toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)),
        digests,
        gaps,
        excluded,
    };
}
const TOO_LATE = `looking for agents took longer than ${limits/* LIMITS */.b.readMillis / 1000} seconds; neither this file nor those after it were looked at`;
const NAMELESS = {
    reason: 'invalid-encoding',
    message: 'the name is not valid UTF-8, so that several files may go by it, and one of them may define an agent',
};


/***/ }),

/***/ 6220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ eachWay),
/* harmony export */   f: () => (/* binding */ onceEach)
/* harmony export */ });
let counts = 'last';
let isMet = false;
/**
 * What is read of a text, once or in two ways: where a key stands twice in one map, some hosts take the last entry (the
 * usual readers of JSON and YAML do), others the first.
 */
function eachWay(read) {
    try {
        counts = 'last';
        isMet = false;
        const last = read();
        if (!isMet)
            return [last];
        counts = 'first';
        return [last, read()];
    }
    finally {
        counts = 'last';
    }
}
/** The entries of a map, of each key the one that counts in the reading that is under way. */
function onceEach(entries) {
    const order = counts === 'last' ? entries : entries.toReversed();
    const kept = new Map(order.map((one) => [one.key, one]));
    if (kept.size === entries.length)
        return entries;
    isMet = true;
    return entries.filter((one) => kept.get(one.key) === one);
}


/***/ }),

/***/ 4497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mp: () => (/* binding */ isOn),
/* harmony export */   aL: () => (/* binding */ words),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   f_: () => (/* binding */ entry)
/* harmony export */ });
/** The entry of a map by its key, or null; also where the value is no map. */
function entry(value, key) {
    return value?.entries.find((one) => one.key === key) ?? null;
}
/** The value below a path of keys, or null. */
function at(value, ...keys) {
    return keys.reduce((found, key) => entry(found, key)?.value ?? null, value);
}
/** Texts of a list, of a text with commas, or of one text; places are those of the items, or of the whole text. */
function words(value) {
    if (value === null)
        return [];
    if (value.kind === 'list')
        return value.items.flatMap((item) => item.text === null ? [] : [{ text: item.text.trim(), line: item.line, column: item.column }]);
    if (value.text === null)
        return [];
    return splitOutside(value.text).map((text) => ({ text, line: value.line, column: value.column }));
}
/** Whether a value switches something on: true, or a text that says so. */
function isOn(value) {
    return value !== null && /^(?:true|yes|on)$/i.test(value.text ?? '');
}
/** Splits at commas that stand outside of parentheses: `Bash(git add, git commit), Read`. */
function splitOutside(text) {
    const parts = [];
    let depth = 0;
    let part = '';
    for (const character of text) {
        if (character === '(')
            depth += 1;
        else if (character === ')')
            depth -= 1;
        if (character === ',' && depth <= 0) {
            parts.push(part);
            part = '';
        }
        else
            part += character;
    }
    return [...parts, part].map((one) => one.trim()).filter((one) => one !== '');
}


/***/ }),

/***/ 5285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ readYaml)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./lib/detect/read/too-much.js
var too_much = __webpack_require__(7126);
// EXTERNAL MODULE: ./lib/detect/read/twice.js
var twice = __webpack_require__(6220);
;// CONCATENATED MODULE: ./lib/detect/read/yaml-documents.js


/** Open brackets and indentations of the parser, two for each level; a real file has under fifty, and the stack holds thousands. */
const DEEPEST_STACK = 400;
/**
 * The documents of a YAML text as the parser's own `parseAllDocuments` gives them, faults left out.
 * @throws {TooMuchToRead} where the text is too long or nested so deep that it would exhaust the stack
 */
function yamlDocuments(text, lines) {
    if (text.length > too_much/* MOST_YAML */.qe)
        throw new too_much/* TooMuchToRead */.xI();
    const parser = new dist/* Parser */.iX(lines.addNewLine);
    const composer = new dist/* Composer */.Dk({
        lineCounter: lines,
        uniqueKeys: false,
        logLevel: 'silent',
        prettyErrors: false,
        merge: true,
    });
    function* tokens() {
        lines.addNewLine(0);
        for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
            yield* parser.next(lexeme);
            if (parser.stack.length > DEEPEST_STACK)
                throw new too_much/* TooMuchToRead */.xI();
        }
        yield* parser.end();
    }
    try {
        return [...composer.compose(tokens())];
    }
    catch {
        // The parser tells faults and throws none; what it throws all the same is not read.
        throw new too_much/* TooMuchToRead */.xI();
    }
}

;// CONCATENATED MODULE: ./lib/detect/read/yaml.js




/**
 * The documents of a YAML text (JSON included), as far as they can be read: faults of other people's files are not ours to
 * report. `lineOffset` is added to each line, for front matter. An alias is what it stands for, at the place where that is
 * written, and so is a merged map (`<<`); one that names nothing counts as nothing. Tags say nothing.
 * @throws {TooMuchToRead} where the text, or what its aliases make of it, is more than is read
 */
function readYaml(text, lineOffset = 0) {
    const counter = new dist/* LineCounter */.HN();
    let left = too_much/* MOST_YAML */.qe;
    /** Aliases and merged maps around the value that is being read. */
    let unfolding = 0;
    const open = new Set();
    return yamlDocuments(text, counter).flatMap((document) => {
        const node = document.contents;
        if (node === null)
            return [];
        const targets = text.includes('*') ? targetsOf(document) : new Map();
        return [valueOf(node, 0, targets)];
    });
    function valueOf(written, depth, targets) {
        left -= 1;
        if (left < 0)
            throw new too_much/* TooMuchToRead */.xI();
        if ((0,dist/* isAlias */.Vj)(written)) {
            const target = targets.get(written);
            // What stands inside itself has no end.
            if (target !== undefined && open.has(target))
                throw new too_much/* TooMuchToRead */.xI();
            return target === undefined ? emptyAt(written) : unfolded(() => valueOf(target, depth, targets));
        }
        const empty = emptyAt(written);
        if (written === null)
            return empty;
        if (depth > too_much/* DEEPEST */.FI)
            throw new too_much/* TooMuchToRead */.xI();
        if ((0,dist/* isMap */.jh)(written) || (0,dist/* isSeq */.oP)(written)) {
            open.add(written);
            const value = (0,dist/* isMap */.jh)(written)
                ? { ...empty, kind: 'map', entries: entriesOf(written.items, depth, targets) }
                : {
                    ...empty,
                    kind: 'list',
                    items: written.items.map((item) => valueOf(isNode(item) ? item : null, depth + 1, targets)),
                };
            open.delete(written);
            return value;
        }
        if (!(0,dist/* isScalar */.jn)(written) || written.value === null)
            return empty;
        // A long text is work for whoever looks into it, at every alias anew.
        if (unfolding > 0)
            left -= written.source?.length ?? 0;
        if (left < 0)
            throw new too_much/* TooMuchToRead */.xI();
        const kind = typeof written.value === 'number' ? 'number' : typeof written.value === 'boolean' ? 'boolean' : 'text';
        return {
            ...empty,
            kind,
            text: kind === 'text' && typeof written.value === 'string' ? written.value : (written.source ?? ''),
        };
    }
    /** Own keys go before those of merged maps, and of these the first goes before the rest. */
    function entriesOf(pairs, depth, targets) {
        const own = [];
        const merged = [];
        for (const pair of pairs) {
            const node = isNode(pair.value) ? pair.value : null;
            if (isMerge(pair.key)) {
                const value = unfolded(() => valueOf(node, depth + 1, targets));
                for (const { entries } of [value, ...value.items])
                    for (const one of entries)
                        merged.push(one);
                continue;
            }
            const named = (0,dist/* isAlias */.Vj)(pair.key) ? targets.get(pair.key) : pair.key;
            if ((unfolding > 0 || (0,dist/* isAlias */.Vj)(pair.key)) && (0,dist/* isScalar */.jn)(named))
                left -= named.source?.length ?? 0;
            own.push({
                key: (0,dist/* isScalar */.jn)(named) ? String(named.value) : '',
                ...placeOf((0,dist/* isScalar */.jn)(pair.key) || (0,dist/* isAlias */.Vj)(pair.key) ? pair.key : node),
                value: valueOf(node, depth + 1, targets),
            });
        }
        const known = new Set(own.map(({ key }) => key));
        return [
            ...(0,twice/* onceEach */.f)(own),
            ...merged.filter(({ key }) => {
                const isNew = !known.has(key);
                known.add(key);
                return isNew;
            }),
        ];
    }
    function unfolded(read) {
        unfolding += 1;
        const value = read();
        unfolding -= 1;
        return value;
    }
    function emptyAt(node) {
        return { kind: 'null', ...placeOf(node), entries: [], items: [], text: null };
    }
    function placeOf(node) {
        const { line, col } = counter.linePos(node?.range?.[0] ?? 0);
        return { line: line + lineOffset, column: col };
    }
}
/** What each alias stands for: the last node of its name above it. */
function targetsOf(document) {
    const named = new Map();
    const targets = new Map();
    (0,dist/* visit */.YR)(document, (_, node) => {
        if ((0,dist/* isAlias */.Vj)(node)) {
            const target = named.get(node.source);
            if (target !== undefined)
                targets.set(node, target);
        }
        else if (isNode(node) && node.anchor !== undefined)
            named.set(node.anchor, node);
    });
    return targets;
}
/** A plain `<<`; in quotes it is a key like any other. */
function isMerge(key) {
    return (0,dist/* isScalar */.jn)(key) && (typeof key.value === 'symbol' || (key.value === '<<' && key.type === 'PLAIN'));
}
function isNode(value) {
    return (0,dist/* isMap */.jh)(value) || (0,dist/* isSeq */.oP)(value) || (0,dist/* isScalar */.jn)(value) || (0,dist/* isAlias */.Vj)(value);
}


/***/ }),

/***/ 4436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ DETECTORS)
});

;// CONCATENATED MODULE: ./lib/detect/powers/found-agent.js
/** Powers at the place that grants them; nothing where the place is not there. */
function grants(place, ...ids) {
    return place === null ? [] : ids.map((id) => ({ id, line: place.line, column: place.column }));
}
/** A power at the place of a key or value. */
function grantedAt(id, { line, column }) {
    return { id, line, column };
}
/** The names of an agent come from other people's files: nothing but one short line of them goes on. */
function foundAgent(id, place, granted) {
    return {
        id: id === null ? null : harmless(id),
        line: place.line,
        capabilities: firstOfEach(granted),
    };
}
function agentArtefact(path, kind, agents, shared = []) {
    return agents.length === 0 ? null : { path, kind, role: 'agent', agents, capabilities: firstOfEach(shared) };
}
/**
 * A power is told once, at the first place that grants it: twelve mail tools are no more than one. A shell that is open is not
 * limited to the commands that stand beside it.
 */
function firstOfEach(granted) {
    const isOpen = granted.some(({ id }) => id === 'exec.shell' || id === 'tools.unrestricted');
    const inOrder = granted
        .filter(({ id }) => !isOpen || id !== 'exec.shell_scoped')
        .toSorted((one, other) => one.line - other.line || one.column - other.column);
    const first = new Map();
    for (const one of inOrder)
        if (!first.has(one.id))
            first.set(one.id, one);
    return [...first.values()];
}
/** Whether a variable of this name hands a secret over, other than the key of the model's provider. */
function isSecretName(name) {
    return (/(?:^|_)(?:TOKEN|SECRET|PASSWORD|PASSWD|API_?KEY|ACCESS_KEY|PRIVATE_KEY|CREDENTIALS?|PAT)$/i.test(name) &&
        !/OPENAI|ANTHROPIC|CLAUDE|GEMINI|GOOGLE|MISTRAL|GROQ|COHERE|DEEPSEEK|XAI|OPENROUTER|TOGETHER|FOUNDRY|(?:MAX|TOTAL)_/i.test(name));
}
/** Whether a key says something: neither empty, nor null, nor switched off. */
function saysSomething(entry) {
    if (entry === null)
        return false;
    const { kind, text, items, entries } = entry.value;
    if (kind === 'list')
        return items.length > 0;
    if (kind === 'map')
        return entries.length > 0;
    return text !== null && !/^(?:|false|no|off|none|null|0|\[\]|\{\})$/i.test(text.trim());
}
function harmless(name) {
    return name
        .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
        .trim()
        .slice(0, 100);
}

// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(9547);
;// CONCATENATED MODULE: ./lib/detect/read/place.js
/** Gives the line and column (both from 1) of an offset in a text. */
function places(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return (offset) => {
        let [low, high] = [0, starts.length - 1];
        while (low < high) {
            const middle = Math.ceil((low + high) / 2);
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
    };
}

// EXTERNAL MODULE: ./lib/detect/read/too-much.js
var too_much = __webpack_require__(7126);
// EXTERNAL MODULE: ./lib/detect/read/twice.js
var twice = __webpack_require__(6220);
;// CONCATENATED MODULE: ./lib/detect/read/jsonc.js




/**
 * A JSON text with comments and trailing commas, as far as it can be read; null where it holds nothing.
 * @throws {TooMuchToRead} where it is nested so deep that it exhausts the stack
 */
function readJsonc(text) {
    const root = treeOf(text, [], { allowTrailingComma: true, allowEmptyContent: true });
    return root === null ? null : valuesIn(text, root);
}
/**
 * The value of a JSON text without a fault. JSON Lines hold none: whoever expects one document refuses them.
 * @throws {TooMuchToRead} where it is not JSON and might be something else, or is nested so deep that it exhausts the stack
 */
function readWholeJson(text) {
    const faults = [];
    const root = treeOf(text, faults, { allowTrailingComma: true, disallowComments: true });
    const [fault] = faults;
    if (fault === undefined && root !== null)
        return [valuesIn(text, root)];
    const isBelow = fault !== undefined && (0,main.printParseErrorCode)(fault.error) === 'EndOfFileExpected';
    if (isBelow && /[[{]/.test(text.charAt(fault.offset)))
        return [];
    throw new too_much/* TooMuchToRead */.xI();
}
function treeOf(text, faults, options) {
    try {
        return (0,main.parseTree)(text.replace(/^\uFEFF/, ' '), faults, options) ?? null;
    }
    catch {
        throw new too_much/* TooMuchToRead */.xI();
    }
}
function valuesIn(text, root) {
    const placeOf = places(text);
    return valueOf(root, 0);
    function valueOf(node, depth) {
        const empty = { kind: 'null', ...placeOf(node.offset), entries: [], items: [], text: null };
        if (depth > too_much/* DEEPEST */.FI)
            throw new too_much/* TooMuchToRead */.xI();
        switch (node.type) {
            case 'object':
                return {
                    ...empty,
                    kind: 'map',
                    entries: (0,twice/* onceEach */.f)((node.children ?? []).flatMap((child) => entryOf(child, depth))),
                };
            case 'array':
                return {
                    ...empty,
                    kind: 'list',
                    items: (node.children ?? []).map((child) => valueOf(child, depth + 1)),
                };
            case 'string':
                return { ...empty, kind: 'text', text: String(node.value) };
            case 'number':
                return { ...empty, kind: 'number', text: String(node.value) };
            case 'boolean':
                return { ...empty, kind: 'boolean', text: String(node.value) };
            default:
                return empty;
        }
    }
    function entryOf({ children }, depth) {
        const [key, value] = children ?? [];
        if (key === undefined || value === undefined)
            return [];
        return [{ key: String(key.value), ...placeOf(key.offset), value: valueOf(value, depth + 1) }];
    }
}

// EXTERNAL MODULE: ./lib/detect/read/value.js
var read_value = __webpack_require__(4497);
;// CONCATENATED MODULE: ./lib/detect/manifests/a2a-card.js



const PATH = /(?:^|\/)(?:\.well-known\/agent|agent[-_]?card|[^/]*\.agent-?card)\.json$|(?:^|\/)\.well-known\/agent[-_]card\.json$|(?:^|\/)agent\.json$/i;
const AT_HOME = /^[a-z]+:\/\/(?:localhost|127\.|0\.0\.0\.0|\[::1?\]|host\.docker\.internal)/i;
/** Cards with which an agent, or whatever wants to be found as one, is announced to others: a declaration, never the agent itself. */
const a2aCard = {
    id: 'a2a-card',
    looksAt: (path) => PATH.test(path),
    marks: ['"skills"'],
    detect: (path, text) => {
        const root = readJsonc(text);
        if (root === null || (0,read_value.at)(root, 'skills')?.kind !== 'list')
            return null;
        const decisive = announces(root);
        if (decisive === null)
            return null;
        const addresses = [root, ...((0,read_value.at)(root, 'supportedInterfaces')?.items ?? [])].flatMap((one) => (0,read_value/* entry */.f_)(one, 'url') ?? []);
        const open = addresses.find(({ value }) => /^https?:\/\/\S/i.test(value.text ?? '') && !AT_HOME.test(value.text ?? ''));
        const capabilities = firstOfEach([
            ...grants(decisive, 'multi.a2a'),
            ...grants(open ?? null, 'net.public_endpoint'),
        ]);
        return { path, kind: 'a2a-card', role: 'declaration', agents: [], capabilities };
    },
};
/** The key that makes it a card: version 1 lists interfaces, earlier ones have an address and say what the protocol may do. */
function announces(root) {
    const interfaces = (0,read_value/* entry */.f_)(root, 'supportedInterfaces');
    if ((interfaces?.value.items.length ?? 0) > 0)
        return interfaces;
    const url = (0,read_value/* entry */.f_)(root, 'url');
    const version = (0,read_value/* entry */.f_)(root, 'protocolVersion');
    const capabilities = (0,read_value/* entry */.f_)(root, 'capabilities');
    if (url !== null && url.value.text !== null) {
        if (version !== null)
            return version;
        if (capabilities?.value.kind === 'map')
            return capabilities;
    }
    const protocol = (0,read_value/* entry */.f_)((0,read_value.at)(root, 'protocol'), 'type');
    return protocol?.value.text === 'a2a' ? protocol : null;
}

;// CONCATENATED MODULE: ./lib/detect/powers/model-named.js


/** Words that leave the choice to the host, and blanks that something fills in later. */
const UNNAMED = /^(?:|inherit|auto|default|none|null|helm)$|[{}$]|^(?:your|<).*(?:model|>)/i;
/** A key that names a model: its id, a list of them to choose from, or a map with the id; told where the name stands. */
function modelNamed(found) {
    if (found === null)
        return [];
    const inside = ['id', 'name', 'model', 'preferred', 'default'].flatMap((key) => (0,read_value/* entry */.f_)(found.value, key) ?? []);
    return grants([found, ...inside].find(isNamed) ?? null, 'model.fixed');
}
function isNamed({ value }) {
    return [value, ...value.items].some(({ text }) => text !== null && !UNNAMED.test(text.trim()));
}
/** A key that caps how often the agent may go round; the first of several names for it. */
function turnsCapped(owner, ...keys) {
    const found = keys.map((key) => (0,read_value/* entry */.f_)(owner, key)).find((one) => one !== null) ?? null;
    return /^[1-9]\d*$/.test(found?.value.text ?? '') ? grants(found, 'limits.turns') : [];
}

// EXTERNAL MODULE: ./lib/detect/read/yaml.js + 1 modules
var yaml = __webpack_require__(5285);
;// CONCATENATED MODULE: ./lib/detect/powers/tool-words.js
/**
 * What a tool of a low-code platform or a manifest lets an agent do, by the words of its name. Only names that say it themselves
 * are here; a tool of an unknown name tells nothing. Rows above are narrower; the first that matches counts.
 */
const WORDS = [
    [
        / (?:calculator|math|maths|current ?date ?time|current ?date|date ?time|time|think|todo|set todo list) /,
        [],
    ],
    [/ (?:mcp|custom ?mcp) /, ['mcp.client']],
    [/ (?:code interpreter|code executor|e2b|run code|code sandbox) /, ['exec.code', 'exec.sandboxed']],
    [
        /^ python $| (?:python ?repl|python code|python interpreter|code runner|execute code|execute python|python exec|code execution) /,
        ['exec.code'],
    ],
    [/ (?:shell|bash|terminal|execute command|run command|exec command|ssh|powershell|exec) /, ['exec.shell']],
    [/ (?:sql|query db|sql database) /, ['db.write']],
    [
        / (?:vector store|retriever|retrieval|knowledge base|knowledge|vertex ai rag|file search|ai search|chroma|pinecone|qdrant|weaviate|milvus|astra db|pg ?vector|faiss|rag) /,
        ['rag'],
    ],
    [/ (?:browser|playwright|puppeteer|computer use|computer) /, ['net.browser']],
    [
        / (?:google search|web search|search web|bing|duck ?duck ?go|ddgo|brave|tavily|exa|serp ?api|serper|searx|searxng|searchapi|perplexity|wikipedia|arxiv|search api|google custom search|google serper|websearch|google ?search) /,
        ['net.search'],
    ],
    [
        / (?:web ?scraper|scrape|scraper|crawl|crawler|firecrawl|spider|jina|fetch|requests? ?get|requests? ?post|requests? ?put|requests? ?delete|http|http request|api request|url|web ?fetch|fetch ?url|url context|apify|web reader|open ?weather|weather|yahoo finance|yfinance) /,
        ['net.fetch'],
    ],
    [/ (?:open ?api|plugin) /, ['api.actions']],
    [
        / (?:gmail|slack|discord|telegram|teams|outlook|sendgrid|twilio|whatsapp|smtp|send ?mail|send ?email|email|send ?message|mailgun) /,
        ['msg.send'],
    ],
    [
        / (?:jira|linear|asana|trello|clickup|zendesk|create issue|create ticket|add comment) /,
        ['tracker.write'],
    ],
    [/ (?:github|gitlab|bitbucket) /, ['vcs.write']],
    [
        / (?:airtable|notion|salesforce|hubspot|stripe|google ?sheets|google ?calendar|supabase|postgres|mysql|mongodb) /,
        ['db.write'],
    ],
    [
        / (?:read ?file|list ?files|list ?directory|glob|grep|read|open files|grep files|directory|search files|view file) /,
        ['fs.read'],
    ],
    [
        / (?:write ?file|edit ?file|str ?replace ?file|create ?file|delete ?file|write|edit|save ?to ?file|save ?file|file ?system|file ?write|apply patch) /,
        ['fs.write'],
    ],
];
/** Powers that a tool's name tells. */
function toolWords(name) {
    const words = ` ${name
        .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
        .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .filter((word) => word !== '')
        .join(' ')} `;
    const powers = WORDS.find(([names]) => names.test(words))?.[1] ?? [];
    return READS.test(words) ? powers.map((power) => READING[power] ?? power) : powers;
}
/** Names that begin with one of these look something up, wherever it stands. */
const READS = /^ (?:get|read|list|search|find|view|show|describe|count|lookup) /;
const READING = {
    'msg.send': 'db.read',
    'tracker.write': 'db.read',
    'db.write': 'db.read',
    'vcs.write': 'vcs.read',
};

;// CONCATENATED MODULE: ./lib/detect/manifests/adk-config.js





const SCHEMA = /^#.*\/AgentConfig\.json\s*$/m;
/** Tools that come with the kit; others are functions of the project, told by the words of their name. */
const TOOLS = new Map(Object.entries({
    google_search: ['net.search'],
    GoogleSearchTool: ['net.search'],
    enterprise_web_search: ['net.search'],
    google_maps_grounding: ['net.search'],
    url_context: ['net.fetch'],
    load_web_page: ['net.fetch'],
    built_in_code_execution: ['exec.code', 'exec.sandboxed'],
    MCPToolset: ['mcp.client'],
    McpToolset: ['mcp.client'],
    VertexAiSearchTool: ['rag'],
    VertexAiRagRetrieval: ['rag'],
    FilesRetrieval: ['rag'],
    AgentTool: ['multi.subagents'],
    load_memory: ['memory.persistent'],
    preload_memory: ['memory.persistent'],
    LoadMemoryTool: ['memory.persistent'],
    transfer_to_agent: ['multi.handoff'],
    OpenAPIToolset: ['api.actions'],
    APIHubToolset: ['api.actions'],
    exit_loop: [],
}));
/** Agents of the Agent Development Kit that are written in YAML. */
const adkConfig = {
    id: 'adk-config',
    looksAt: (path) => /\.ya?ml$/i.test(path),
    marks: ['AgentConfig.json', 'agent_class:', 'instruction:'],
    detect: (path, text, around) => {
        const root = (0,yaml/* readYaml */.g)(text)[0] ?? null;
        if (root === null || !isAgent(path, text, root, around))
            return null;
        return agentArtefact(path, 'adk-config', [
            foundAgent((0,read_value.at)(root, 'name')?.text ?? null, (0,read_value/* entry */.f_)(root, 'agent_class') ?? (0,read_value/* entry */.f_)(root, 'name') ?? root, powers(root)),
        ]);
    },
};
function isAgent(path, text, root, around) {
    if ((0,read_value.at)(root, 'name')?.kind !== 'text')
        return false;
    const kind = (0,read_value.at)(root, 'agent_class')?.text ?? null;
    if (kind !== null)
        return /(?:^|\.)\w*Agent$/.test(kind);
    const speaks = (0,read_value.at)(root, 'instruction')?.kind === 'text';
    if (SCHEMA.test(text))
        return speaks || (0,read_value.at)(root, 'sub_agents') !== null;
    const folder = path.replace(/[^/]*$/, '');
    return (speaks &&
        (/(?:^|\/)root_agent\.ya?ml$/.test(path)
            ? (0,read_value.at)(root, 'model') !== null
            : ['root_agent.yaml', '../root_agent.yaml'].some((one) => around.has(tidy(folder + one)))));
}
/** `agents/sub/../root_agent.yaml` as the path of the file it means. */
function tidy(path) {
    return path.replace(/[^/]+\/\.\.\//, '');
}
function powers(root) {
    const workers = (0,read_value/* entry */.f_)(root, 'sub_agents');
    const executor = (0,read_value/* entry */.f_)(root, 'code_executor');
    const hooks = (0,read_value/* entry */.f_)(root, 'before_tool_callbacks');
    return [
        ...((0,read_value.at)(root, 'tools')?.items ?? []).flatMap(tool),
        ...(saysSomething(workers) ? grants(workers, 'multi.subagents') : []),
        ...(saysSomething(executor) ? grants(executor, 'exec.code') : []),
        ...(saysSomething(hooks) ? grants(hooks, 'mitigation.hooks') : []),
        ...turnsCapped(root, 'max_iterations'),
        ...modelNamed((0,read_value/* entry */.f_)(root, 'model')),
    ];
}
function tool(item) {
    const name = item.kind === 'text' ? item : ((0,read_value/* entry */.f_)(item, 'name') ?? null);
    const said = item.text ?? (0,read_value.at)(item, 'name')?.text ?? '';
    const last = said.split('.').at(-1) ?? '';
    return [
        ...grants(name, ...(TOOLS.get(last) ?? toolWords(last))),
        ...((0,read_value.at)(item, 'args')?.entries ?? []).flatMap((one) => /^(?:sse|streamable_?http)/i.test(one.key) ? grants(one, 'mcp.remote') : []),
    ];
}

;// CONCATENATED MODULE: ./lib/detect/hosts/agent-instructions.js
const agent_instructions_PATH = new RegExp([
    String.raw `(?:^|/)(?:AGENTS?|CLAUDE|GEMINI|QWEN|WARP|CRUSH)(?:\.local|\.override)?\.md$`,
    String.raw `(?:^|/)\.github/copilot-instructions\.md$`,
    String.raw `(?:^|/)\.github/instructions/.+\.instructions\.md$`,
    String.raw `(?:^|/)\.(?:cursorrules|windsurfrules|clinerules|roorules|goosehints)$`,
    String.raw `(?:^|/)\.cursor/rules/.+\.mdc$`,
    String.raw `(?:^|/)\.(?:windsurf/rules|clinerules|claude/rules|roo/rules(?:-[^/]+)?)/.+\.md$`,
].join('|'));
/** Prose for coding agents. Whatever it says, it puts no agent into service and grants nothing. */
const agentInstructions = {
    id: 'agent-instructions',
    looksAt: (path) => agent_instructions_PATH.test(path),
    marks: null,
    detect: (path, text) => text.trim() === ''
        ? null
        : { path, kind: 'agent-instructions', role: 'instructions', agents: [], capabilities: [] },
};

;// CONCATENATED MODULE: ./lib/detect/read/front-matter.js


/**
 * The YAML between `---` at the very beginning of a Markdown text and the next `---`; null where there is no map.
 * @throws {TooMuchToRead} where it is more than is read, comments and blank lines aside
 */
function readFrontMatter(text) {
    const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
    if (lines[0]?.trimEnd() !== '---')
        return null;
    const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
    if (end === -1)
        return null;
    const [data] = (0,yaml/* readYaml */.g)(fitting(lines.slice(1, end)).join('\n'), 1);
    if (data === undefined || data.kind !== 'map')
        return null;
    return { data, body: lines.slice(end + 1).join('\n'), bodyLine: end + 2 };
}
/** What is too long is parsed without comments and blank lines, so that ordinary padding is none. */
function fitting(lines) {
    if (fits(lines))
        return lines;
    const blanked = lines.map((line) => (/^\s*(?:#|$)/.test(line) ? '' : line));
    // So many lines that the blank ones alone are too much: places matter less than what stands there.
    return fits(blanked) ? blanked : blanked.filter((line) => line !== '');
}
function fits(lines) {
    return lines.reduce((sum, line) => sum + line.length + 1, 0) <= too_much/* MOST_YAML */.qe;
}

;// CONCATENATED MODULE: ./lib/detect/hosts/agent-front-matter.js




/** Keys whose value is prose. People write it without quotes, and hosts forgive them the colons and line breaks in it. */
const PROSE = /^(?:description|name|title|argument-hint|when_to_use|whenToUse|examples|purpose)\s*:/;
/** Keys at which such prose ends. */
const KEY = /^(?:agent_card_url|agents?|agent_type|allowed-tools|allowedTools|allowed_tools|approvalMode|arguments|author|background|capabilities|category|color|context|compatibility|disable|disable-model-invocation|disallowedTools|effort|fallback_models|handoffs|hidden|hooks|infer|initialPrompt|is_background|isolation|kind|license|maxSteps|maxTurns|max_turns|mcp-servers|mcpServers|memory|metadata|mode|model|options|permission|permissionMode|priority|prompt|readOnly|readonly|reasoningEffort|skills|steps|tags|target|temperature|timeout_mins|tools|top_p|type|user-invocable|user-invokable|version)\s*:/;
/** Copilot's editor writes whole files of its agents into a fence; no other fence counts. */
const FENCE = /^`{3,}(?:chatagent|chatmode|prompt|skill|instructions)\s*$/;
/**
 * The front matter of an agent's Markdown file as its host reads it: prose like `description: Use it when: ...` is no valid YAML
 * and would swallow the keys below it, so prose is blanked first, line by line and in its place. Of it only remains whether
 * there is any. What other keys refer to is kept as it stands.
 */
function readAgentFrontMatter(text) {
    const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
    const start = lines.findIndex((line) => line.trim() !== '' && !FENCE.test(line));
    const end = lines.findIndex((line, index) => index > start && line.trimEnd() === '---');
    if (lines[start]?.trimEnd() !== '---' || end === -1)
        return null;
    // Lines above the front matter go below its beginning, where they are blank and keep every place.
    const above = Array.from({ length: start }, () => '');
    const read = ['---', ...above, ...withoutProse(lines.slice(start + 1, end)), ...lines.slice(end)];
    return readFrontMatter(read.join('\n'));
}
function withoutProse(lines) {
    const kept = [];
    let prose = null;
    const referred = new Set(lines.flatMap((line) => [...line.matchAll(/\*([\w-]+)/g)].map(([, name]) => name)));
    for (const line of lines) {
        if ([...line.matchAll(/&([\w-]+)/g)].some(([, name]) => referred.has(name))) {
            prose = null;
            kept.push(line);
            continue;
        }
        const begins = PROSE.test(line);
        if (begins)
            prose = { index: kept.length, key: line.slice(0, line.indexOf(':')) };
        else if (KEY.test(line))
            prose = null;
        if (prose === null)
            kept.push(withStarsQuoted(line));
        else {
            kept.push(begins ? `${prose.key}:` : '');
            if (isSaid(begins ? line.slice(prose.key.length + 1) : line))
                kept[prose.index] = `${prose.key}: said`;
        }
    }
    return kept;
}
/** `tools: *` is a reference in YAML and every tool to its author; a star within quotes or words is part of them. */
function withStarsQuoted(line) {
    if (!line.includes('*'))
        return line;
    let quote = '';
    let before = '';
    const characters = line.split('');
    return characters
        .map((character, index) => {
        const isValue = quote === '' && character === '*' && /[:[,-]/.test(before);
        if (quote === character)
            quote = '';
        else if (quote === '' && /["']/.test(character) && /^$|[:[{,-]/.test(before))
            quote = character;
        if (character.trim() !== '')
            before = character;
        return isValue && /^[\s,\]]?$/.test(characters[index + 1] ?? '') ? '"*"' : character;
    })
        .join('');
}
/** Whether there is a word in a line of prose, beside comments and the ways to write nothing. */
function isSaid(line) {
    return /[\p{L}\p{N}]/u.test(line.replace(/(?:^|\s)#.*$/, '').replace(/^\s*(?:null|~)\s*$/, ''));
}
/** Whether a key says anything. */
function says(data, key) {
    return ((0,read_value.at)(data, key)?.text ?? '').trim() !== '';
}
/** What front matter of every host says alike: which model, and a hook that can stop a tool. */
function commonPowers(data) {
    const hook = (0,read_value/* entry */.f_)((0,read_value.at)(data, 'hooks'), 'PreToolUse');
    return [
        ...modelNamed((0,read_value/* entry */.f_)(data, 'model')),
        ...(hook !== null && hook.value.items.length > 0 ? [grantedAt('mitigation.hooks', hook)] : []),
    ];
}
/** A link to another file, as Git keeps it: its text is a path and nothing else. */
function isLink(text) {
    return text.length < 400 && /^(?:\.{0,2}\/)?[\w .@/-]+\.md\s*$/.test(text) && !text.trimEnd().includes('\n');
}

;// CONCATENATED MODULE: ./lib/detect/powers/known-mcp-servers.js
/**
 * What well-known MCP servers let an agent do, as they stand without options. A name matches where all words of a row occur in
 * it; rows above are narrower. Servers that only look things up (documentation, design files, thinking aids) are not here:
 * `mcp.client` says all there is.
 */
const KNOWN = [
    [
        / (?:docs|documentation|knowledge base|aws knowledge|pricing|cost|diagram|gateway|sequential thinking|context7) /,
        [],
    ],
    [
        / (?:playwright|puppeteer|browser|browsermcp|browserbase|stagehand|selenium|chrome|chromium|hyperbrowser) /,
        ['net.browser'],
    ],
    [/ (?:filesystem|file system|serena|text editor) /, ['fs.write']],
    [/ azure devops | azuredevops /, ['vcs.write', 'tracker.write']],
    [/ (?:github|gitlab|bitbucket|gitea|forgejo) /, ['vcs.write']],
    [/ (?:linear|jira|atlassian|asana|clickup|trello|youtrack|shortcut|monday) /, ['tracker.write']],
    [
        / (?:slack|gmail|discord|telegram|whatsapp|twilio|resend|sendgrid|mailgun|email|outlook|google workspace|ms 365|ms365) /,
        ['msg.send'],
    ],
    [
        / (?:sqlite|mongodb|mongo|supabase|neon|firebase|firestore|redis|dbhub|prisma|planetscale|neo4j|airtable) /,
        ['db.write'],
    ],
    [/ postgres pro |^ postgres mcp $/, ['db.write']],
    [/ (?:postgres|postgresql|mysql|mariadb|bigquery|clickhouse|snowflake|mssql) /, ['db.read']],
    [
        / (?:kubernetes|k8s|kubectl|helm|argocd|terraform|aws api|aws|azure|gcp|gcloud|vercel|netlify|railway|heroku|pulumi|docker) /,
        ['infra.write'],
    ],
    [/ (?:shell|desktop commander|terminal|iterm|ssh|tmux|commander) /, ['exec.shell']],
    [/ e2b /, ['exec.code', 'exec.sandboxed']],
    [/ (?:jupyter|code runner|run python|python repl|code interpreter) /, ['exec.code']],
    [/ firecrawl /, ['net.fetch', 'net.search']],
    [
        / (?:brave|tavily|exa|perplexity|duckduckgo|ddg|serper|serpapi|searxng|kagi|web search|websearch|google search) /,
        ['net.search'],
    ],
    [/ (?:fetch|crawl4ai|jina|brightdata|web reader) /, ['net.fetch']],
    [/ (?:memory|mem0|openmemory|supermemory|memorybank|zep|graphiti) /, ['memory.persistent']],
];
/** The reading half of a power, for servers told only to read. */
const known_mcp_servers_READING = {
    'vcs.write': 'vcs.read',
    'db.write': 'db.read',
    'infra.write': 'infra.read',
    'fs.write': 'fs.read',
    'tracker.write': null,
    'msg.send': null,
};
/** Programs that start a package or image named in their arguments. */
const STARTERS = /^(?:npx|bunx|uvx|pnpm|yarn|npm|bun|uv|pipx|docker|podman|deno|python3?|node|cmd|tsx|sh|bash)(?:\.exe|\.cmd)?$/;
/**
 * Powers of a server by what it starts or calls, and where that tells nothing by its name in the configuration: people name
 * servers as they like, packages say what they are.
 */
function knownServer(name, start, address, readOnly) {
    const powers = powersOf(packageOf(start)) ?? powersOf(hostOf(address)) ?? powersOf(name) ?? [];
    if (!readOnly)
        return powers;
    return powers.flatMap((power) => known_mcp_servers_READING[power] ?? (power in known_mcp_servers_READING ? [] : [power]));
}
function powersOf(name) {
    if (name === null)
        return null;
    const words = ` ${name
        .replace(/([a-z])([A-Z])/g, '$1 $2')
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .join(' ')} `;
    const rows = KNOWN.filter(([names]) => names.test(words));
    const [first] = rows;
    return first === undefined ? null : first[1];
}
/** The package, image or module that a command starts; never an address or a folder, in which any word may stand. */
function packageOf(start) {
    const [command, ...rest] = start.map(({ text }) => text ?? '');
    if (command === undefined)
        return null;
    const program = command.split(/[\\/]/).at(-1) ?? '';
    // Docker's own gateway offers whatever servers its user has switched on.
    if (program === 'docker' && rest[0] === 'mcp')
        return 'gateway';
    if (!STARTERS.test(program))
        return program;
    const image = /^(?:docker|podman)/.test(program);
    const named = rest.filter((word) => !/^-|\s|^(?:run|exec|dlx|tool|x|mcp|start|\/c|npx|uvx|bunx)$|^[A-Z_0-9]+(?:=.*)?$|:\/\/|^[.~/\\$]|^[A-Za-z]:\\|=/.test(word) &&
        (!image || /mcp|\//.test(word)));
    return named[0]?.replace(/(?<=.)@[^/]*$/, '') ?? null;
}
/** Hosts on which everybody may put a server of their own: the name says who runs the machine, not what the server does. */
const SHARED_HOSTS = /\.app$|\.(?:github|gitlab)\.io$|\.supabase\.co$|\.(?:azure|amazonaws|herokuapp)\.(?:com|net)$/;
/** The words of a host, and nothing of the path behind it. */
function hostOf(address) {
    const host = /^[a-z]+:\/\/([^/:?#@]+)/i.exec(address ?? '')?.[1]?.replace(/githubcopilot/, 'github') ?? null;
    return host === null || SHARED_HOSTS.test(host) ? null : host;
}

;// CONCATENATED MODULE: ./lib/detect/powers/shell-grant.js
const SHELL_TOOL = /^(?:bash|shell|powershell|execute_bash|execute_shell|run_shell_command|runcommands?|shelltool|terminal)(?:\s*\(([\s\S]*)\))?$/i;
/** Stand before the command that really runs. */
const WRAPPERS = new Set('& sudo doas env time nohup nice exec command builtin stdbuf unbuffer caffeinate do then else'.split(' '));
/** Run whatever their arguments say: programs in a language, programs on other machines, other programs. */
const INTERPRETERS = /^(?:python[\d.]*w?|pypy[\d.]*|ipython|node|nodejs|ts-node|tsx|deno|bun|bash|sh|zsh|dash|ksh|fish|pwsh|powershell|cmd|perl|ruby|irb|php|lua|rscript|julia|osascript|groovy|jshell)$/;
const OPEN = new Set('eval source . xargs parallel watch ssh sshpass scp curl wget http https httpie nc ncat socat telnet for while until if'.split(' '));
/** Programs that fetch and run other programs, with the words that make them do so (null: always). */
const RUNNERS = {
    npx: null,
    bunx: null,
    uvx: null,
    pnpx: null,
    npm: ['exec', 'x'],
    pnpm: ['exec', 'dlx'],
    yarn: ['exec', 'dlx'],
    bun: ['x'],
    uv: ['run'],
    poetry: ['run'],
    pipenv: ['run'],
    pdm: ['run'],
    hatch: ['run'],
    rye: ['run'],
    pipx: ['run'],
    bundle: ['exec'],
    conda: ['run'],
    go: ['run'],
    mise: ['exec', 'x'],
    nix: ['develop', 'run', 'shell'],
};
/** Orders of container and cluster tools that only look, or build; every other one starts programs of the caller's choice. */
const HARMLESS_ORDERS = {
    docker: /^(?:ps|logs|images?|inspect|stats|version|info|top|port|events|build|pull|stop|kill|rm|rmi|restart|tag|history|system|search|container|network|volume|buildx|compose|--version)$/,
    podman: /^(?:ps|logs|images?|inspect|stats|version|info|top|port|events|build|pull|stop|rm|rmi|restart|--version)$/,
    kubectl: /^(?:get|describe|logs?|top|explain|version|cluster-info|config|api-resources|api-versions|diff|wait|events|rollout|auth)$/,
};
const COMPOSE = /^(?:ps|logs|config|up|down|build|pull|stop|restart|images|top|ls|version|start|rm|kill)$/;
/** A script's language fixed by a flag: what follows is a module or a test run, not code. */
const FIXED_ORDERS = /^(?:test|check|fmt|lint|install|add|remove|build|run|task|-v|--version|-V|--help|-h)$/;
/**
 * What one permission pattern opens: `Bash` and `Bash(python3 *)` any shell command, `Bash(npm test:*)` only what it names;
 * null where it is no rule about a shell. Interpreters, fetchers and runners with free arguments are any shell command. For
 * tools that write the command alone, hand over `Bash(<command>)`.
 */
function shellGrant(pattern) {
    const match = SHELL_TOOL.exec(pattern.trim());
    if (match === null)
        return null;
    const inside = match[1]?.trim().replace(/^(["'`])(.*)\1$/s, '$2');
    if (inside === undefined || inside === '')
        return 'exec.shell';
    const commands = inside
        .split(/&&|\|\||[;|\n]|,\s/)
        .map((one) => one.trim())
        .filter((one) => one !== '');
    return commands.some(isOpen) ? 'exec.shell' : 'exec.shell_scoped';
}
function isOpen(command) {
    const spaced = command.replace(/:\*$/, ' *');
    const words = spaced.split(/\s+/).filter((word) => word !== '');
    while (/^[A-Z_a-z]\w*=/.test(words[0] ?? '') || WRAPPERS.has(words[0] ?? ''))
        words.shift();
    if (words[0] === 'timeout' || words[0] === 'gtimeout') {
        words.shift();
        while (/^(?:-|\d)/.test(words[0] ?? ''))
            words.shift();
    }
    return opens(words);
}
function opens([first = '*', ...rest]) {
    if (/^[*.:]*\*$/.test(first))
        return true;
    const program = nameOf(first);
    const free = rest.length === 0 || rest[0] === '*' || (rest.at(-1) ?? '').endsWith('*');
    if (Object.hasOwn(RUNNERS, program)) {
        const orders = RUNNERS[program];
        if (orders === null)
            return opens(afterFlags(rest));
        if (orders?.[0] === 'run' && rest[0] === '*')
            return true;
        if (orders?.includes(rest[0] ?? '') === true)
            return opens(afterFlags(rest.slice(1)));
    }
    if (OPEN.has(program))
        return free;
    if (program === 'find' || program === 'fd')
        return free && rest.some((word) => /^-(?:exec|ok|x)/.test(word));
    if (Object.hasOwn(HARMLESS_ORDERS, program))
        return free && !isHarmlessOrder(program, rest);
    return INTERPRETERS.test(program) && free && !hasFixedScript(rest);
}
/** `/usr/bin/python3`, `.venv/Scripts/python.exe` and `python3*` by the program's name. */
function nameOf(word) {
    return (word
        .replace(/^["']|["']$/g, '')
        .replace(/\*$/, '')
        .split(/[/\\]/)
        .at(-1)
        ?.replace(/\.exe$/i, '')
        .toLowerCase() ?? '');
}
function afterFlags(words) {
    const start = words.findIndex((word) => !word.startsWith('-'));
    return start === -1 ? [] : words.slice(start);
}
function isHarmlessOrder(program, words) {
    const [order = '*', ...rest] = afterFlags(words).length > 0 ? afterFlags(words) : words;
    if (HARMLESS_ORDERS[program]?.test(order) !== true)
        return false;
    if (order === 'compose')
        return COMPOSE.test(afterFlags(rest)[0] ?? '*');
    return order !== 'container' || /^(?:ls|ps|logs|inspect|list)$/.test(rest[0] ?? '*');
}
/** `python scripts/report.py *`, `python -m pytest *`, `bun test *`: the arguments are free, what runs is not. */
function hasFixedScript(words) {
    const [first = '*', second = '*'] = words;
    if (first === '-m')
        return !second.startsWith('*');
    if (FIXED_ORDERS.test(first))
        return true;
    const script = first.startsWith('-') && !/^-(?:c|e|p|r|-eval|-print|-command)/i.test(first) ? second : first;
    return !script.startsWith('-') && /^["'$~\w./\\{}-]{2}/.test(script);
}

;// CONCATENATED MODULE: ./lib/detect/powers/host-tools.js


/**
 * Tools of Claude Code, Copilot (all its namings), opencode, Gemini CLI, Qwen Code and Factory by what they let an agent do;
 * those left out do nothing outside.
 */
const host_tools_WORDS = [
    ['exec.shell', 'execute runinterminal runinterminal2 run_in_terminal createandruntask sendtoterminal'],
    ['exec.shell_scoped', 'runtasks runtask run_task runtests runtest run_tests'],
    ['exec.code', 'runnotebooks runnotebookcell runcell executecode'],
    [
        'fs.read',
        'read read-only readfile read_file read_many_files view viewimage notebookread grep grep_search glob ls list listdirectory list_dir list_directory lsp search codebase semantic_search usages list_code_usages problems get_errors changes findtestfiles searchresults filesearch file_search search_file_content textsearch searchsubagent getnotebooksummary readnotebookcelloutput',
    ],
    [
        'fs.write',
        'edit edits multiedit create replace write write_file editfile editfiles edit_file createfile create_file createdirectory create_directory rename notebookedit editnotebook editnotebooks edit_notebook_file createjupyternotebook insert_edit_into_file replace_string_in_file applypatch apply_patch patch str_replace str_replace_editor new newworkspace newjupyternotebook createnewworkspace new_workspace',
    ],
    ['net.fetch', 'web webfetch web_fetch fetch fetchurl fetch_webpage fetchwebpage'],
    ['net.search', 'web websearch web_search google_web_search websearchforcopilot'],
    ['net.browser', 'browser'],
    ['vcs.read', 'githubrepo github_repo githubtextsearch'],
    ['vcs.write', 'create_pull_request'],
    ['multi.subagents', 'task agent agents custom-agent runsubagent subagent teamcreate'],
    ['memory.persistent', 'memory save_memory'],
];
/** Every power of a tool: Copilot's `web` fetches pages and searches. */
const POWERS = new Map(host_tools_WORDS.flatMap(([, tools]) => tools.split(' ')).map((tool) => [
    tool,
    host_tools_WORDS.filter(([, tools]) => tools.split(' ').includes(tool)).map(([power]) => power),
]));
/** Sets of Copilot's own tools, written before a slash: `edit/editFiles`; everything else there is a server or an extension. */
const SETS = new Set('agent browser edit execute new read runcommands runnotebooks runtasks search todo todos vscode vscodegeneral vscodenotebooks web'.split(' '));
/** Tools of those sets that only look at a terminal or end it. */
const HARMLESS = /^(?:getterminaloutput|get_terminal_output|awaitterminal|killterminal|terminallastcommand|terminalselection|testfailure|gettaskoutput)$/;
/** Servers that older lists name without a tool. */
const SERVERS = /^(?:context7|playwright|puppeteer|github|gitlab|atlassian|chrome-?devtools|deepwiki|figma|filesystem|linear|markitdown|notion|sequential-?thinking|supabase|microsoft[ -]docs)$|(?:^|[\W_])mcp(?:$|[\W_])/;
/** Tools of servers whose name says that they only look. */
const host_tools_READS = /^(?:get|list|search|read|view|describe|query|find|show|fetch|resolve|check|lookup|inspect|issue_read|pull_request_read)(?:_|-|$|[A-Z])/;
/** Tools of forges that touch issues and comments, not code. */
const TRACKS = /issue|comment|label|milestone/i;
/** What one entry of a tool list lets an agent do; nothing for tools that plan, ask or are unknown. */
function toolPowers(entry) {
    const text = entry.trim().replace(/^["'`#@]+|["'`]+$/g, '');
    if (text === '*' || /^all$/i.test(text))
        return ['tools.unrestricted'];
    const shell = shellGrant(text);
    if (shell !== null)
        return [shell];
    const mcp = /^mcp__(.*?)(?:__(.*))?$/s.exec(text);
    if (mcp !== null)
        return serverPowers(mcp[1] ?? '', mcp[2] ?? '');
    const name = text.replace(/\(.*$/s, '').toLowerCase();
    const slash = name.lastIndexOf('/');
    if (slash > 0 && SETS.has(name.slice(0, slash)))
        return ownPowers(name.slice(slash + 1), name.slice(0, slash));
    const powers = POWERS.get(name);
    if (powers !== undefined)
        return powers;
    if (slash > 0)
        return othersPowers(text.slice(0, slash), text.slice(slash + 1));
    return SERVERS.test(name) ? serverPowers(text, '') : [];
}
/** The name of a tool without the pattern that narrows it. */
function toolName(entry) {
    return entry.replace(/\(.*$/s, '').trim().toLowerCase();
}
function ownPowers(tool, set) {
    if (HARMLESS.test(tool))
        return [];
    return POWERS.get(tool) ?? (set === 'runcommands' ? ['exec.shell'] : (POWERS.get(set) ?? []));
}
/** `server/tool`, or `publisher.extension/tool`; names of servers in registries have a slash of their own. */
function othersPowers(owner, tool) {
    if (!/^[\w-]+\.[\w.-]+$/.test(owner) || /mcp/i.test(owner))
        return serverPowers(owner, tool);
    if (/pull-request-github$/i.test(owner))
        return ['vcs.read'];
    return /websearch/i.test(owner) ? ['net.search'] : [];
}
/** An MCP server, and what is known of it, as narrow as the tool that is named. */
function serverPowers(server, tool) {
    const reads = host_tools_READS.test(tool);
    const powers = knownServer(server, [], null, reads);
    const narrowed = powers.map((power) => power === 'vcs.write' && TRACKS.test(tool) ? 'tracker.write' : power);
    return ['mcp.client', ...narrowed];
}

;// CONCATENATED MODULE: ./lib/detect/powers/tool-list.js



/** The entries of a list of tools as Claude Code separates them: by commas and by blanks, but not within `Bash(git add *)`. */
function toolEntries(value) {
    return (0,read_value/* words */.aL)(value).flatMap(({ text, line, column }) => (text.match(/(?:[^\s,(]|\([^)]*\)?)+/g) ?? []).map((part) => ({ text: part, line, column })));
}
/** What a list of tools grants; where it grants everything, nothing else of it matters. */
function listPowers(entries, denied = new Set()) {
    const granted = entries
        .filter(({ text }) => !denied.has(toolName(text)))
        .flatMap((one) => toolPowers(one.text).map((id) => grantedAt(id, one)));
    const all = granted.find(({ id }) => id === 'tools.unrestricted');
    if (all !== undefined)
        return [all];
    const isOpen = granted.some(({ id }) => id === 'exec.shell');
    return granted.filter(({ id }) => !isOpen || id !== 'exec.shell_scoped');
}

;// CONCATENATED MODULE: ./lib/detect/hosts/agent-skill.js




const SKILL = /(?:^|\/)SKILL\.md$/;
const COMMAND = /(?:^|\/)\.claude\/commands\/.+\.md$/;
const PROMPT = /(?:^|\/)\.github\/prompts\/.+\.prompt\.md$/;
/** Keys of which a command or prompt file needs one: without front matter it is plain text. */
const KEYS = ['description', 'allowed-tools', 'argument-hint', 'model', 'mode', 'agent', 'tools'];
/**
 * A skill, command or prompt file: it tells a coding agent how to do something. `allowed-tools` takes the question away for the
 * tools it lists, and that is all the file grants.
 */
const agentSkill = {
    id: 'agent-skill',
    looksAt: (path) => SKILL.test(path) ||
        PROMPT.test(path) ||
        (COMMAND.test(path) && !/(?:^|\/)(?:README|CLAUDE|AGENTS)\.md$/i.test(path)),
    marks: null,
    detect(path, text) {
        const found = { path, kind: 'agent-skill', agents: [] };
        if (isLink(text))
            return { ...found, role: 'declaration', capabilities: [] };
        const data = readAgentFrontMatter(text)?.data ?? null;
        if (data === null || !isOne(path, data))
            return null;
        const granted = listPowers(toolEntries((0,read_value.at)(data, 'allowed-tools')));
        return { ...found, role: 'capability', capabilities: firstOfEach(granted) };
    },
};
function isOne(path, data) {
    if (!SKILL.test(path))
        return KEYS.some((key) => (0,read_value/* entry */.f_)(data, key) !== null);
    return (says(data, 'name') && says(data, 'description')) || (0,read_value/* entry */.f_)(data, 'allowed-tools') !== null;
}

// EXTERNAL MODULE: ./lib/source/grouped.js
var grouped = __webpack_require__(5847);
;// CONCATENATED MODULE: ./lib/detect/graphs/flow-graph.js




/** Null where a text is no such graph. */
function flowGraph(root) {
    const nodes = (0,read_value.at)(root, 'nodes');
    const edges = (0,read_value.at)(root, 'edges');
    if (nodes?.kind !== 'list' || edges?.kind !== 'list')
        return null;
    const byId = new Map(nodes.items.map((node) => [(0,read_value.at)(node, 'id')?.text ?? '', node]));
    const byTarget = (0,grouped/* grouped */.z)(edges.items, (edge) => (0,read_value.at)(edge, 'target')?.text ?? '');
    return {
        nodes: nodes.items,
        into: (id) => byTarget.get(id) ?? [],
        node: (id) => byId.get(id) ?? null,
    };
}
/** Stores that outlive a conversation, by the name of the memory's node. */
const PERSISTENT = /redis|mongo|dynamo|zep|upstash|postgres|mysql|sqlite|mem0|astra|xata|motorhead|agentMemory/i;
function memoryNamed(name, place) {
    return grants(place, PERSISTENT.test(name) ? 'memory.persistent' : 'memory.session');
}
function toolNamed(name, place) {
    return grants(place, ...toolWords(name));
}
/** A key that names a model. */
function flow_graph_modelNamed(found) {
    return saysSomething(found) && found?.value.text !== null ? grants(found, 'model.fixed') : [];
}
/** A key that caps how often the agent may go round. */
function flow_graph_turnsCapped(found) {
    return saysSomething(found) && /^\d+$/.test(found?.value.text ?? '') ? grants(found, 'limits.turns') : [];
}
/** The first of several keys that is there. */
function oneOf(value, ...keys) {
    for (const key of keys) {
        const found = (0,read_value/* entry */.f_)(value, key);
        if (found !== null)
            return found;
    }
    return null;
}

;// CONCATENATED MODULE: ./lib/detect/manifests/helm-template.js
/**
 * A Helm template as YAML, as far as it can be: lines that are only for the template go empty, so that every line keeps its
 * number; values it would fill in become a word.
 */
function withoutHelm(text) {
    if (!text.includes('{{'))
        return text;
    return text
        .replace(/\{\{-?\s*\/\*[\s\S]*?\*\/\s*-?\}\}/g, (comment) => comment.replace(/[^\n]/g, ''))
        .split('\n')
        .map((line) => /^\s*\{\{.*\}\}\s*$/.test(line)
        ? ''
        : line.replace(/"?\{\{(?:[^{}]|\{(?!\{)|\}(?!\})|`[^`]*`)*\}\}"?/g, 'helm'))
        .join('\n');
}

;// CONCATENATED MODULE: ./lib/detect/powers/mcp-servers.js



/** Keys under which hosts put the address of a remote server: everybody, Gemini, Windsurf. */
const ADDRESSES = ['url', 'httpUrl', 'serverUrl'];
const REMOTE_TYPES = /^(?:http|sse|remote|ws|streamable-?http|streamable_http)$/i;
/** Bridges that look like a local command and speak to the address in their arguments. */
const BRIDGES = /^(?:mcp-remote|@[\w.-]+\/mcp-remote|supergateway|mcp-proxy)(?:@|$)/;
/** Lists of tools that run without a question: Cline and Roo, Kiro and Amazon Q. */
const APPROVED_TOOLS = ['alwaysAllow', 'autoApprove'];
/** Keys under which hosts write what a server is given. */
const GIVEN = ['env', 'environment', 'headers', 'http_headers', 'env_http_headers'];
const SECRET_NAME = /token|secret|passw|credential|api[-_]?key|access[-_]?key|private[-_]?key|service[-_]?key|auth[-_]?key|(?:^|_)pat$|authorization|^cookie$|connection[-_]?(?:string|uri)|database[-_]?(?:url|uri)|(?:postgres|mongo|mongodb|redis|mysql)[a-z_]*[-_](?:url|uri|dsn)/i;
/** The key of the model's provider is what every agent has; it is no further power. */
const PROVIDER_KEY = /^(?:anthropic|claude|openai|azure_openai|gemini|google|google_ai|google_genai|openrouter|mistral|groq|deepseek|xai|cohere|ollama|together|fireworks)_(?:api_?key|auth_token|key)$/i;
/** Names that only sound secret. */
const NO_SECRET = /(?:max|limit|count|budget|num)[-_]?tokens?|tokens?[-_](?:limit|count|budget|max)|_(?:file|path|dir)$/i;
/** Whether an entry of a server map says how to reach a server: decisive for configurations of every host. */
function isServer({ value }) {
    return value.kind === 'map' && (startOf(value).length > 0 || addressOf(value) !== null);
}
/** What one server of a configuration grants the agent that has it; a server that is switched off grants nothing. */
function serverCapabilities(server) {
    const { value } = server;
    if (!isServer(server) || (0,read_value/* isOn */.Mp)((0,read_value.at)(value, 'disabled')) || isOff((0,read_value.at)(value, 'enabled')))
        return [];
    return [
        grantedAt('mcp.client', server),
        ...remote(value),
        ...knownServer(server.key, startOf(value), targetOf(value), saysReadOnly(value)).map((id) => grantedAt(id, server)),
        ...approvals(value),
        ...secrets(value),
    ];
}
/** The servers of a map of servers that are servers. */
function serversOf(map) {
    return (map?.entries ?? []).filter(isServer);
}
/** Command and arguments, as one list: hosts write them as two keys, or as one list under `command`. */
function startOf(value) {
    const command = (0,read_value.at)(value, 'command');
    if (command === null)
        return [];
    const first = command.kind === 'list' ? command.items : [command];
    const texts = [...first, ...((0,read_value.at)(value, 'args')?.items ?? [])].filter((one) => one.text !== null);
    return (texts[0]?.text ?? '').trim() === '' ? [] : texts;
}
function addressOf(value) {
    for (const key of ADDRESSES) {
        const found = (0,read_value/* entry */.f_)(value, key);
        if (found !== null && (found.value.text ?? '').trim() !== '')
            return found;
    }
    return null;
}
/** The address that a bridge speaks to. */
function bridged(value) {
    const start = startOf(value);
    if (!start.some(({ text }) => BRIDGES.test(text ?? '')))
        return null;
    return start.find(({ text }) => /^https?:\/\//.test(text ?? '')) ?? null;
}
function targetOf(value) {
    return (addressOf(value)?.value ?? bridged(value))?.text ?? null;
}
function remote(value) {
    const type = (0,read_value/* entry */.f_)(value, 'type');
    const place = addressOf(value) ??
        (type !== null && REMOTE_TYPES.test(type.value.text ?? '') ? type : null) ??
        bridged(value);
    return place === null ? [] : [grantedAt('mcp.remote', place)];
}
/** Approvals switched off for all or for named tools of the server. */
function approvals(value) {
    const found = [];
    const trust = (0,read_value/* entry */.f_)(value, 'trust');
    if (trust !== null && (0,read_value/* isOn */.Mp)(trust.value))
        found.push(trust);
    for (const key of APPROVED_TOOLS) {
        const list = (0,read_value/* entry */.f_)(value, key);
        if (list !== null && (list.value.items.length > 0 || (0,read_value/* isOn */.Mp)(list.value) || list.value.text === '*'))
            found.push(list);
    }
    const mode = (0,read_value/* entry */.f_)(value, 'default_tools_approval_mode');
    if (mode?.value.text === 'approve')
        found.push(mode);
    for (const tool of (0,read_value.at)(value, 'tools')?.entries ?? []) {
        const own = (0,read_value/* entry */.f_)(tool.value, 'approval_mode');
        if (own?.value.text === 'approve')
            found.push(own);
    }
    return found.map((one) => grantedAt('auto.approve', one));
}
/** Secrets handed to the server: by name, and only where no name says so by what an argument is called. No value is looked at. */
function secrets(value) {
    const named = GIVEN.flatMap((key) => ((0,read_value.at)(value, key)?.entries ?? []).filter(({ key: name, value: { text } }) => isSecret(name) && text !== ''));
    const passedOn = ((0,read_value.at)(value, 'env_vars')?.items ?? []).filter(({ text }) => isSecret(text ?? ''));
    const bearer = (0,read_value/* entry */.f_)(value, 'bearer_token_env_var');
    const places = [...named, ...(bearer === null ? [] : [bearer]), ...passedOn];
    const found = places.length > 0 ? places : startOf(value).slice(1).filter(isSecretArgument);
    return found.map((one) => grantedAt('cred.use', one));
}
/** `--api-key`, `GITHUB_TOKEN` behind `-e`, `Authorization: ...` behind `--header`, and addresses with a password. */
function isSecretArgument({ text }) {
    const name = /^(?:--?([\w-]+)(?:=|$)|([A-Z][A-Z\d_]+)(?:=|$)|(authorization|x-[\w-]+)\s*[:=])/i
        .exec(text ?? '')
        ?.slice(1)
        .find((one) => one !== undefined);
    return (name !== undefined && isSecret(name)) || /^[a-z+]+:\/\/[^/\s:@]+:[^/\s@]+@/i.test(text ?? '');
}
function isSecret(name) {
    return SECRET_NAME.test(name) && !PROVIDER_KEY.test(name) && !NO_SECRET.test(name);
}
/** Servers of databases, clusters and forges have a switch with which they only read: a flag, a variable, a header, an address. */
function saysReadOnly(value) {
    const flag = startOf(value).some(({ text }) => /^--?(?:read-?only|access-mode=restricted|read-?only=true|features?=readonly|disable-write)$/i.test(text ?? ''));
    const start = startOf(value).map(({ text }) => text ?? '');
    const mode = start.some((text, index) => text === '--access-mode' && start[index + 1] === 'restricted');
    const named = GIVEN.some((key) => ((0,read_value.at)(value, key)?.entries ?? []).some((one) => /read[-_]?(?:operations[-_])?only/i.test(one.key) &&
        /^(?:1|true|yes|on)$/i.test(one.value.text ?? '')));
    const address = addressOf(value)?.value.text ?? '';
    return flag || mode || named || /\/readonly\/?$|[?&]read_?only=true/i.test(address);
}
function isOff(value) {
    return value !== null && /^(?:false|no|off)$/i.test(value.text ?? '');
}

;// CONCATENATED MODULE: ./lib/detect/manifests/agent-yaml.js








const INSTRUCTIONS = [
    'instructions',
    'instruction',
    'system_prompt',
    'systemPrompt',
    'system_message',
    'system_instructions',
    'prompt',
    'system_prompt_path',
    'soul',
];
/** In a list of agents these say enough: the model may stand once for all, or elsewhere. */
const TOLD = ['instructions', 'system_prompt'];
const TURNS = ['max_turns', 'max_iterations', 'max_steps', 'maxTurns', 'maxIterations'];
/**
 * The files that many runtimes call `agent.yaml` or keep in `agents/`: a model together with instructions, or the version of a
 * specification together with a soul or a model; or several such under `agents`. Telemetry, build servers and Kubernetes use
 * the same names and have neither.
 */
const agentYaml = {
    id: 'agent-yaml',
    looksAt: (path) => /(?:agents?|(?:^|\/)agents\/[^/]+)\.ya?ml$/i.test(path),
    marks: ['model', 'llm', 'soul', 'tools', 'instructions', 'system_prompt'],
    detect: (path, text) => {
        const root = (0,yaml/* readYaml */.g)(withoutHelm(text))[0] ?? null;
        if (root === null || (0,read_value.at)(root, 'apiVersion') !== null)
            return null;
        const inner = (0,read_value.at)(root, 'agent');
        const agent = [root, inner].find((one) => one !== null && agent_yaml_isAgent(one)) ?? null;
        if (agent === null)
            return agentArtefact(path, 'agent-yaml', severalOf((0,read_value.at)(root, 'agents')));
        const places = agent === root ? [root] : [agent, root];
        return agentArtefact(path, 'agent-yaml', [
            foundAgent(null, (0,read_value/* entry */.f_)(agent, 'name') ?? agent, places.flatMap(agent_yaml_powers)),
        ]);
    },
};
function severalOf(roster) {
    const named = (roster?.entries ?? []).map(({ key, line, column, value }) => ({
        id: key,
        line,
        column,
        value,
    }));
    const listed = (roster?.items ?? []).map((value) => {
        const id = oneOf(value, 'id', 'name')?.value.text ?? null;
        return { id, line: value.line, column: value.column, value };
    });
    return [...named, ...listed]
        .filter(({ value }) => agent_yaml_isAgent(value) || TOLD.some((key) => saysSomething((0,read_value/* entry */.f_)(value, key))))
        .map((one) => foundAgent(one.id, one, agent_yaml_powers(one.value)));
}
function modelOf(value) {
    return oneOf(value, 'model', 'llm');
}
function agent_yaml_isAgent(value) {
    const model = saysSomething(modelOf(value)) && modelOf(value)?.value.kind !== 'list';
    const soul = (0,read_value.at)(value, 'soul') ?? (0,read_value.at)(value, 'identity', 'soul');
    if ((0,read_value.at)(value, 'spec_version') !== null)
        return model || soul !== null;
    if (model && (soul !== null || INSTRUCTIONS.some((key) => saysSomething((0,read_value/* entry */.f_)(value, key)))))
        return true;
    const tools = (0,read_value.at)(value, 'tools')?.items ?? [];
    return tools.some(({ text }) => text?.startsWith('kimi_cli.tools.') ?? false);
}
function agent_yaml_powers(value) {
    const given = (...keys) => {
        const found = oneOf(value, ...keys);
        return saysSomething(found) ? found : null;
    };
    const runtime = (0,read_value.at)(value, 'runtime');
    const gate = (0,read_value/* entry */.f_)((0,read_value.at)(value, 'human_in_the_loop'), 'require_approval_for');
    const supervised = (0,read_value/* entry */.f_)((0,read_value.at)(value, 'compliance', 'supervision'), 'human_in_the_loop');
    return [
        ...((0,read_value.at)(value, 'tools')?.items ?? []).flatMap(agent_yaml_tool),
        ...servers(oneOf(value, 'mcp_servers', 'mcpServers')?.value ?? null),
        ...modelNamed(modelOf(value)),
        ...grants(given('sub_agents', 'subagents', 'agents'), 'multi.subagents'),
        ...(isKept(given('memory')) ? grants(given('memory'), 'memory.persistent') : []),
        ...((0,read_value/* isOn */.Mp)((0,read_value.at)(value, 'sandbox')) || (0,read_value.at)(value, 'sandbox')?.kind === 'map'
            ? grants((0,read_value/* entry */.f_)(value, 'sandbox'), 'exec.sandboxed')
            : []),
        ...(saysSomething(gate) ? grants(gate, 'auto.gate') : []),
        ...(/^(?:always|conditional|required)$/.test(supervised?.value.text ?? '')
            ? grants(supervised, 'auto.gate')
            : []),
        ...turnsCapped(runtime, ...TURNS),
        ...turnsCapped(value, ...TURNS),
        ...((0,read_value.at)(value, 'env')?.entries ?? []).flatMap((one) => isSecretName(one.key) ? grants(one, 'cred.use') : []),
        ...((0,read_value.at)(value, 'env')?.items ?? []).flatMap((one) => isSecretName(one.text ?? (0,read_value.at)(one, 'name')?.text ?? '') ? grants(one, 'cred.use') : []),
    ];
}
/** Files, a store or a path outlive a run; what says session, buffer or in-memory does not. */
function isKept(memory) {
    if (memory === null)
        return false;
    const said = [memory.value.text, (0,read_value.at)(memory.value, 'type')?.text, (0,read_value.at)(memory.value, 'backend')?.text].join(' ');
    const enabled = (0,read_value.at)(memory.value, 'enabled');
    return (enabled === null || (0,read_value/* isOn */.Mp)(enabled)) && !/session|buffer|in[-_]?memory|window|short/i.test(said);
}
function agent_yaml_tool(item) {
    const name = item.kind === 'text' ? item : oneOf(item, 'name', 'type', 'path', 'id');
    const enabled = (0,read_value.at)(item, 'enabled');
    if (enabled !== null && !(0,read_value/* isOn */.Mp)(enabled))
        return [];
    const said = item.text ?? oneOf(item, 'name', 'type', 'path', 'id')?.value.text ?? '';
    if (/^mcp(?:[/:]|$)/i.test((0,read_value.at)(item, 'type')?.text ?? said))
        return grants(name, 'mcp.client');
    // A file of the project is named after what its author had in mind, not after what it does.
    return said.includes('/') ? [] : grants(name, ...toolWords(said.split(':').at(-1) ?? ''));
}
/** A map by name, or a list of servers that tell their names. */
function servers(value) {
    return [
        ...(value?.entries ?? []).flatMap((one) => [...grants(one, 'mcp.client'), ...serverCapabilities(one)]),
        ...(value?.items ?? []).flatMap((item) => [
            ...grants(item, 'mcp.client'),
            ...serverCapabilities({
                key: item.text ?? (0,read_value.at)(item, 'name')?.text ?? '',
                line: item.line,
                column: item.column,
                value: item,
            }),
        ]),
    ];
}

;// CONCATENATED MODULE: ./lib/detect/manifests/agentcore-config.js



/** Configurations with which the toolkit of Bedrock AgentCore puts agents into service; a server of tools is told as one. */
const agentcoreConfig = {
    id: 'agentcore-config',
    looksAt: (path) => /(?:^|\/)\.bedrock_agentcore\.ya?ml$/.test(path),
    marks: ['entrypoint'],
    detect: (path, text) => {
        const root = (0,yaml/* readYaml */.g)(text)[0] ?? null;
        const entries = ((0,read_value.at)(root, 'agents')?.entries ?? []).filter(({ value }) => (0,read_value.at)(value, 'entrypoint') !== null);
        const servers = entries.filter((one) => protocolOf(one)?.value.text === 'MCP');
        if (servers.length > 0 && servers.length === entries.length) {
            const capabilities = servers.slice(0, 1).flatMap((one) => grants(protocolOf(one), 'mcp.server'));
            return { path, kind: 'agentcore-config', role: 'tool-surface', agents: [], capabilities };
        }
        return agentArtefact(path, 'agentcore-config', entries.map(agentOf));
    },
};
function protocolOf({ value }) {
    return (0,read_value/* entry */.f_)((0,read_value.at)(value, 'aws', 'protocol_configuration'), 'server_protocol');
}
function agentOf(agent) {
    const { key, value } = agent;
    return foundAgent(key, agent, [
        ...network(agent),
        ...role(agent),
        ...protocol(agent),
        ...memory(agent),
        ...(saysSomething((0,read_value/* entry */.f_)((0,read_value.at)(value, 'identity'), 'credential_providers'))
            ? grants((0,read_value/* entry */.f_)((0,read_value.at)(value, 'identity'), 'credential_providers'), 'cred.use')
            : []),
    ]);
}
function network({ value }) {
    const mode = (0,read_value/* entry */.f_)((0,read_value.at)(value, 'aws', 'network_configuration'), 'network_mode');
    return mode?.value.text === 'PUBLIC' ? grants(mode, 'net.public_endpoint') : [];
}
function role({ value }) {
    const given = (0,read_value/* entry */.f_)((0,read_value.at)(value, 'aws'), 'execution_role');
    if (saysSomething(given))
        return grants(given, 'identity.federated');
    const made = (0,read_value/* entry */.f_)((0,read_value.at)(value, 'aws'), 'execution_role_auto_create');
    return (0,read_value/* isOn */.Mp)(made?.value ?? null) ? grants(made, 'identity.federated') : [];
}
function protocol(agent) {
    const found = protocolOf(agent);
    if (found?.value.text === 'A2A')
        return grants(found, 'multi.a2a');
    return found?.value.text === 'MCP' ? grants(found, 'mcp.server') : [];
}
/** Short-term memory holds the events of a session; long-term memory what is drawn from them. */
function memory({ value }) {
    const mode = (0,read_value/* entry */.f_)((0,read_value.at)(value, 'memory'), 'mode');
    if (mode?.value.text === 'STM_ONLY')
        return grants(mode, 'memory.session');
    return mode?.value.text === 'STM_AND_LTM' ? grants(mode, 'memory.persistent') : [];
}

;// CONCATENATED MODULE: ./lib/detect/workflows/actor-gate.js
/** Events whose text anybody can write. A `pull_request` of a fork gets no secrets, so that no model runs on it. */
const OUTSIDER_EVENTS = new Set([
    'issues',
    'issue_comment',
    'pull_request_target',
    'pull_request_review',
    'pull_request_review_comment',
    'pull_request_comment',
    'discussion',
    'discussion_comment',
]);
/** Says who acted. Comparisons with `!=` keep out one account, not outsiders. */
const ACTOR = /author_association|github\.(?:triggering_)?actor\b|\.sender\.login|\.user\.login|\bgithub\.repository_owner\b/;
const OWN_REPOSITORY = /head\.repo\.(?:full_name|fork)\b/;
/** Steps that look up what the actor may do: by the interface they call, or the action that calls it. */
const LOOKS_UP_ACTOR = /getCollaboratorPermissionLevel|checkCollaborator|collaborators\/\S*\/permission|memberships?\/|getMembershipForUser|checkMembershipForUser|check-user-permission|user-permission-action|check-actor-permissions|actor-permission|author_association/i;
/** Actions, also those of the repository itself, whose name says that they ask who acted. */
const ASKS_WHO = /(?:^|[/._-])(?:is|check|verify|require|assert)[-_]?(?:authori[sz]ed|org|team|maintainer|member|collaborator|write[-_]?access|permission|actor|trusted)/i;
/** Deeper than any condition that a person wrote. */
const DEEPEST = 40;
/** Where a condition asks who acted, or null. */
function gatePlace({ passage, lookups }) {
    const leaf = leaves(passage.text).find(({ text }) => isGate(text, lookups));
    return leaf === undefined ? null : passage.placeAt(leaf.offset);
}
/** Whether a condition can hold for an event although nobody asked who acted. */
function letsOutsidersIn({ passage, lookups }, event) {
    const text = expressionOf(passage.text);
    let at = 0;
    return either(0);
    function either(depth) {
        let holds = both(depth);
        while (skip('||'))
            holds = both(depth) || holds;
        return holds;
    }
    function both(depth) {
        let holds = one(depth);
        while (skip('&&'))
            holds = one(depth) && holds;
        return holds;
    }
    function one(depth) {
        blanks();
        if (text[at] === '!' && text[at + 1] !== '=' && depth < DEEPEST) {
            at += 1;
            const from = at;
            one(depth + 1);
            // A negated question about the actor shuts somebody out, not everybody.
            return !isEventTest(text.slice(from, at), event);
        }
        if (text[at] === '(' && depth < DEEPEST) {
            at += 1;
            const holds = either(depth + 1);
            skip(')');
            return holds;
        }
        const from = at;
        at = endOfLeaf(text, at);
        return leafHolds(text.slice(from, at), event, lookups);
    }
    function skip(mark) {
        blanks();
        if (!text.startsWith(mark, at))
            return false;
        at += mark.length;
        return true;
    }
    function blanks() {
        while (at < text.length && /\s/.test(text[at] ?? ''))
            at += 1;
    }
}
function leafHolds(leaf, event, lookups) {
    const test = /github\.event_name\s*([=!])=\s*["']([\w-]+)["']/.exec(leaf);
    if (test !== null)
        return (test[2] === event) === (test[1] === '=');
    if (isGate(leaf, lookups))
        return false;
    if (OWN_REPOSITORY.test(leaf))
        return event !== 'pull_request_target';
    const asks = /^\s*(?:contains|startsWith|endsWith)\s*\(\s*github\.event\.(\w+)\./.exec(leaf)?.[1];
    return asks === undefined || carries(event, asks);
}
/** Whether the event brings an object of that name: without it a search in its text finds nothing. */
function carries(event, name) {
    if (name === 'comment')
        return event.endsWith('_comment');
    if (name === 'review')
        return event === 'pull_request_review';
    if (name === 'discussion')
        return event.startsWith('discussion');
    if (name === 'issue')
        return event.startsWith('issue');
    if (name === 'pull_request')
        return event.startsWith('pull_request');
    return true;
}
function isEventTest(text, event) {
    const test = /^\s*\(?\s*github\.event_name\s*==\s*["']([\w-]+)["']\s*\)?\s*$/.exec(text);
    return test?.[1] === event;
}
function isGate(leaf, lookups) {
    if (/github\.repository_owner\s*[!=]=\s*'/.test(leaf))
        return false;
    if (ACTOR.test(leaf))
        return !/!=/.test(leaf) || leaf.includes('author_association');
    return [...leaf.matchAll(/\b(?:steps|needs)\.[\w-]+/g)].some(([name]) => lookups.has(name));
}
/** What stands between operators and grouping parentheses, each with its offset and not negated. */
function leaves(condition) {
    const text = expressionOf(condition);
    const found = [];
    let isNegated = false;
    let at = 0;
    while (at < text.length) {
        const here = text[at] ?? '';
        if (/[\s()&|]/.test(here))
            at += 1;
        else if (here === '!' && text[at + 1] !== '=') {
            isNegated = true;
            at += 1;
        }
        else {
            const end = Math.max(endOfLeaf(text, at), at + 1);
            if (!isNegated)
                found.push({ text: text.slice(at, end), offset: at });
            isNegated = false;
            at = end;
        }
    }
    return found;
}
/** The condition without the marks of an expression, at the same offsets. */
function expressionOf(text) {
    return text
        .replaceAll('${{', '   ')
        .replaceAll('}}', '  ')
        .replace(/^\s*#.*$/gm, (comment) => ' '.repeat(comment.length));
}
/** Ends before `&&`, `||` or a closing parenthesis that the leaf did not open; strings are passed over. */
function endOfLeaf(text, from) {
    let depth = 0;
    let at = from;
    while (at < text.length) {
        const here = text[at];
        if (here === "'") {
            const close = text.indexOf("'", at + 1);
            at = close === -1 ? text.length : close;
        }
        else if (here === '(')
            depth += 1;
        else if (here === ')' && depth === 0)
            return at;
        else if (here === ')')
            depth -= 1;
        else if (depth === 0 && (text.startsWith('&&', at) || text.startsWith('||', at)))
            return at;
        at += 1;
    }
    return text.length;
}

;// CONCATENATED MODULE: ./lib/detect/workflows/workflow-grants.js


/** Workflows that gh-aw compiled say so in the comments on top; their source, the Markdown beside them, is the agent. */
function hasSource(path, text, around) {
    const lines = text.slice(0, 50_000).split('\n');
    const end = lines.findIndex((line) => !/^\s*(?:#|$)/.test(line));
    const isCompiled = lines
        .slice(0, end === -1 ? undefined : end)
        .some((line) => /gh-aw-metadata:|automatically generated by gh-aw/.test(line));
    return isCompiled && around.has(path.replace(/\.lock\.ya?ml$|\.ya?ml$/, '.md'));
}
/** The events of `on:` (a text, a list or a map), each at its place. */
function eventsOf(on) {
    if (on === null)
        return [];
    if (on.kind === 'map')
        return on.entries.map(({ key, line, column }) => ({ event: key, line, column }));
    const items = on.kind === 'list' ? on.items : [on];
    return items.flatMap(({ text, line, column }) => (text === null ? [] : [{ event: text, line, column }]));
}
/** Events that start a run without a person who asked for this run; who calls a reusable workflow decides for himself. */
function unattended(events) {
    const first = events.find(({ event }) => !/^workflow_(?:dispatch|call)$/.test(event));
    return first === undefined ? [] : [grantedAt('auto.unattended', first)];
}
const WRITES = new Map(Object.entries({
    contents: 'vcs.write',
    'pull-requests': 'vcs.write',
    issues: 'tracker.write',
    discussions: 'tracker.write',
}));
/** What `permissions:` lets the token do: a word for everything, or a map. */
function permissionGrants(permissions) {
    if (permissions === null)
        return [];
    const { value } = permissions;
    if (value.text === 'write-all')
        return [grantedAt('vcs.write', permissions), grantedAt('tracker.write', permissions)];
    if (value.text === 'read-all')
        return [grantedAt('vcs.read', permissions)];
    return value.entries.flatMap((one) => {
        const write = WRITES.get(one.key) ?? (one.key === 'all' ? 'vcs.write' : undefined);
        if (write === undefined)
            return [];
        if (one.value.text === 'write')
            return [grantedAt(write, one)];
        return one.value.text === 'read' ? [grantedAt('vcs.read', one)] : [];
    });
}
/** Parts of an allow-list, separated by commas, blanks or lines outside of parentheses, with their offsets. */
function listedTools(text) {
    const found = [];
    let depth = 0;
    let from = 0;
    for (let index = 0; index <= text.length; index += 1) {
        const here = text[index] ?? ',';
        if (here === '(')
            depth += 1;
        else if (here === ')')
            depth = Math.max(0, depth - 1);
        if (index < text.length && (depth > 0 || !/[,\s]/.test(here)))
            continue;
        if (index > from)
            found.push({ text: text.slice(from, index), offset: from });
        from = index + 1;
    }
    return found;
}
/** A named model is fixed; one that the run hands in is not; a variable of the repository tells nothing. */
function modelGrant(text, place) {
    if (text.trim() === '')
        return [];
    if (/\$\{\{\s*(?:vars|secrets)\./.test(text) && !/inputs\.|matrix\./.test(text))
        return [];
    return [grantedAt(/\$/.test(text) ? 'model.dynamic' : 'model.fixed', place)];
}
const MODEL_PROVIDER = /anthropic|claude|openai|codex|gemini|google|vertex|genai|letta|copilot|openrouter|mistral|groq|deepseek|xai|bedrock|cursor|factory|opencode|qwen|dashscope|moonshot|kimi|zai|glm|zhipu|minimax|together|fireworks|cerebras|litellm|ollama|augment|llm|ai_gateway|amp_|cohere|hugging_?face|^hf_|perplexity/i;
const OTHER_ACCESS = /git_?hub|(?:^|_)(?:gh|pat|app|client|private|bot|deploy|service)(?:_|$)/i;
const NO_CREDENTIAL = /(?:url|endpoint|model|region|project|name|email|user|username|host)$/i;
/** Whether a text hands over a secret, other than the key of the model and the run's own token, under a name. */
function handsOverSecret(name, text) {
    const secrets = [...text.matchAll(/\bsecrets(?:\.([\w-]+)|\[\s*'([\w-]+)'\s*\])/g)].map((match) => match[1] ?? match[2] ?? '');
    return secrets.some((secret) => secret !== 'GITHUB_TOKEN' && !NO_CREDENTIAL.test(secret) && !isModelKey(secret) && !isModelKey(name));
}
function isModelKey(name) {
    if (/^copilot_/i.test(name))
        return true;
    return MODEL_PROVIDER.test(name) && !OTHER_ACCESS.test(name) && /key|token|secret|auth|cred/i.test(name);
}
/** Credentials in a map of variables or inputs. */
function credentialsIn(map) {
    return (map?.entries ?? []).flatMap((one) => handsOverSecret(one.key, one.value.text ?? '') ? [grantedAt('cred.use', one)] : []);
}
/** A cap on time that stands on the job or on the step. */
function timeLimit(value) {
    const limit = (0,read_value/* entry */.f_)(value, 'timeout-minutes');
    return limit === null ? [] : [grantedAt('limits.turns', limit)];
}

;// CONCATENATED MODULE: ./lib/detect/workflows/agentic-workflow.js







/** Besides `on`, one of these makes a Markdown file a workflow; `engine` is often left out. */
const DECISIVE = ['engine', 'tools', 'safe-outputs', 'permissions', 'network', 'imports'];
/** Entries of `on:` that are no events. */
const NO_EVENT = /^(?:roles|skip-.*|bots|reaction|status-comment|stop-after|manual-approval|permissions|steps|needs|github-token|github-app|labels|names|forks|lock-for-agent|stale-check|.*_environment)$/;
/**
 * GitHub Agentic Workflows (gh-aw): the Markdown that is the agent, and the workflow compiled from it, which is not another. One
 * whose source is gone still runs, and is read like any workflow.
 */
const agenticWorkflow = {
    id: 'agentic-workflow',
    looksAt: (path) => /(?:^|\/)\.github\/workflows\/[^/]+\.(?:md|lock\.ya?ml)$/.test(path),
    marks: null,
    detect: (path, text, around) => {
        if (path.endsWith('.md'))
            return source(path, text);
        return hasSource(path, text, around) ? compiled(path, text) : null;
    },
};
function compiled(path, text) {
    const firewall = text
        .split(/\r?\n/)
        .flatMap((line, index) => (/^[^#]*gh-aw-firewall/.test(line) ? [{ line: index + 1, column: 1 }] : []));
    const capabilities = firstOfEach(firewall.map((place) => grantedAt('exec.sandboxed', place)));
    return { path, kind: 'agentic-workflow-lock', role: 'declaration', agents: [], capabilities };
}
function source(path, text) {
    const data = readFrontMatter(text)?.data ?? null;
    const on = (0,read_value/* entry */.f_)(data, 'on') ?? (0,read_value/* entry */.f_)(data, 'true');
    if (on === null || !DECISIVE.some((key) => (0,read_value/* entry */.f_)(data, key) !== null))
        return null;
    const capabilities = [
        ...access(data, on),
        ...permissionGrants((0,read_value/* entry */.f_)(data, 'permissions')),
        ...engineGrants(data),
        ...toolsGranted((0,read_value.at)(data, 'tools')),
        ...serversOf((0,read_value.at)(data, 'mcp-servers')).flatMap(serverCapabilities),
        ...outputs((0,read_value/* entry */.f_)(data, 'safe-outputs')),
        ...agentic_workflow_network(data),
        ...credentialsIn((0,read_value.at)(data, 'env')),
        ...(data === null ? [] : timeLimit(data)),
    ];
    return agentArtefact(path, 'agentic-workflow', [foundAgent(null, { line: 1, column: 1 }, capabilities)]);
}
/** Events, and the roles that may raise them. Without `roles` nothing in the file keeps outsiders' text away. */
function access(data, on) {
    const events = eventsOf(on.value)
        .filter(({ event }) => !NO_EVENT.test(event))
        .map((one) => ({
        ...one,
        event: /^\/|^(?:slash_)?command$|^label_command$/.test(one.event) ? 'issue_comment' : one.event,
    }));
    const roles = (0,read_value/* entry */.f_)(on.value, 'roles') ?? (0,read_value/* entry */.f_)(data, 'roles');
    const approval = (0,read_value/* entry */.f_)(on.value, 'manual-approval');
    const named = (0,read_value/* words */.aL)(roles?.value ?? null).map(({ text }) => text);
    const isGate = roles !== null && named.length > 0 && !named.some((role) => /^(?:all|read|any)$/.test(role));
    const reached = isGate ? undefined : events.find(({ event }) => OUTSIDER_EVENTS.has(event));
    return [
        ...unattended(events),
        ...(reached === undefined ? [] : [grantedAt('trigger.untrusted', reached)]),
        ...(roles !== null && isGate ? [grantedAt('auto.gate', roles)] : []),
        ...(approval === null ? [] : [grantedAt('auto.gate', approval)]),
    ];
}
function engineGrants(data) {
    const engine = (0,read_value.at)(data, 'engine');
    const model = (0,read_value/* entry */.f_)(engine, 'model') ?? (0,read_value/* entry */.f_)(data, 'model');
    const turns = (0,read_value/* entry */.f_)(engine, 'max-turns') ?? (0,read_value/* entry */.f_)(data, 'max-turns');
    return [
        ...(model === null ? [] : modelGrant(model.value.text ?? '', model)),
        ...(turns === null ? [] : [grantedAt('limits.turns', turns)]),
        ...credentialsIn((0,read_value.at)(engine, 'env')),
    ];
}
const agentic_workflow_TOOLS = new Map(Object.entries({
    edit: 'fs.write',
    'web-fetch': 'net.fetch',
    'web-search': 'net.search',
    playwright: 'net.browser',
    'cache-memory': 'memory.persistent',
    'repo-memory': 'memory.persistent',
    github: 'vcs.read',
}));
/** A key without a value grants as well as one with options; only `false` takes away. */
function toolsGranted(tools) {
    return (tools?.entries ?? []).flatMap((tool) => {
        if (tool.value.text === 'false')
            return [];
        if (tool.key === 'bash')
            return shell(tool);
        if (tool.key === 'github')
            return github(tool);
        const id = agentic_workflow_TOOLS.get(tool.key);
        return id === undefined ? serverCapabilities(tool) : [grantedAt(id, tool)];
    });
}
function shell(bash) {
    if (bash.value.kind === 'null' || (0,read_value/* isOn */.Mp)(bash.value))
        return [grantedAt('exec.shell', bash)];
    return (0,read_value/* words */.aL)(bash.value).flatMap((command) => {
        const id = shellGrant(`Bash(${command.text})`);
        return id === null ? [] : [grantedAt(id, command)];
    });
}
function github(tool) {
    const mode = (0,read_value/* entry */.f_)(tool.value, 'mode');
    const token = (0,read_value/* entry */.f_)(tool.value, 'github-token');
    return [
        grantedAt('vcs.read', tool),
        ...(mode?.value.text === 'remote' ? [grantedAt('mcp.client', mode), grantedAt('mcp.remote', mode)] : []),
        ...((0,read_value.at)(tool.value, 'read-only')?.text === 'false' ? [grantedAt('vcs.write', tool)] : []),
        ...(token === null ? [] : credentialsIn(tool.value)),
    ];
}
const VCS_OUTPUT = /^(?:create-pull-request|push-to-pull-request-branch|push-to-branch|update-pull-request|merge-pull-request|close-pull-request|upload-asset|update-release|create-branch)s?$/;
const TRACKER_OUTPUT = /^(?:(?:create|update|close|lock|unlock)-(?:issue|discussion)|add-comment|add-issue-comment|hide-comment|add-labels?|add-issue-labels?|remove-labels?|set-issue-(?:type|field)|assign-(?:to-user|milestone|to-agent)|unassign-from-user|add-reviewer|link-sub-issue|(?:create|update)-project(?:-status-update)?|create-pull-request-review-comment|submit-pull-request-review|reply-to-pull-request-review-comment|resolve-pull-request-review-thread|create-check-run|mark-pull-request-as-ready-for-review)s?$/;
/** Writes that a later job does from the agent's proposals, after checks. */
function outputs(safe) {
    if (safe === null || safe.value.entries.length === 0)
        return [];
    return [
        grantedAt('output.gated', safe),
        ...safe.value.entries.flatMap((one) => {
            if (one.value.text === 'false')
                return [];
            if (VCS_OUTPUT.test(one.key))
                return [grantedAt('vcs.write', one)];
            return TRACKER_OUTPUT.test(one.key) ? [grantedAt('tracker.write', one)] : [];
        }),
    ];
}
function agentic_workflow_network(data) {
    const limits = (0,read_value/* entry */.f_)(data, 'network');
    if (limits === null)
        return [];
    const allowed = (0,read_value/* entry */.f_)(limits.value, 'allowed');
    const hosts = (0,read_value/* words */.aL)(allowed?.value ?? limits.value).map(({ text }) => text);
    const isOpen = hosts.some((host) => host === '*' || host === '"*"');
    const firewall = (0,read_value/* entry */.f_)(limits.value, 'firewall');
    return [
        ...(hosts.length > 0 && !isOpen ? [grantedAt('net.egress_allowlist', allowed ?? limits)] : []),
        ...(firewall !== null && firewall.value.text !== 'false' ? [grantedAt('exec.sandboxed', firewall)] : []),
    ];
}

;// CONCATENATED MODULE: ./lib/detect/hosts/aider-config.js




/** Aider's configuration, where it answers every question with yes. All else in it is taste. */
const aiderConfig = {
    id: 'aider-config',
    looksAt: (path) => /(?:^|\/)\.aider\.conf\.ya?ml$/.test(path),
    marks: ['yes'],
    detect(path, text) {
        const root = (0,yaml/* readYaml */.g)(text)[0] ?? null;
        const yes = ['yes-always', 'yes']
            .map((key) => (0,read_value/* entry */.f_)(root, key))
            .find((one) => one !== null && (0,read_value/* isOn */.Mp)(one.value));
        if (yes == null)
            return null;
        return {
            path,
            kind: 'aider-config',
            role: 'capability',
            agents: [],
            capabilities: [grantedAt('auto.approve', yes), ...modelNamed((0,read_value/* entry */.f_)(root, 'model'))],
        };
    },
};

;// CONCATENATED MODULE: ./lib/detect/read/yaml-or-json.js



/**
 * The documents of a text that may be YAML or JSON. JSON is YAML, but what is too long for the reader of YAML is not for that of
 * JSON.
 * @throws {TooMuchToRead} where the text is neither, or more than is read
 */
function readYamlOrJson(text) {
    return text.length > too_much/* MOST_YAML */.qe && /^\uFEFF?\s*[[{]/.test(text) ? readWholeJson(text) : (0,yaml/* readYaml */.g)(text);
}

;// CONCATENATED MODULE: ./lib/detect/manifests/bedrock-agent.js




/** Action groups that the service brings along. */
const OWN_GROUPS = new Map([
    ['AMAZON.UserInput', []],
    ['AMAZON.CodeInterpreter', ['exec.code', 'exec.sandboxed']],
    ['ANTHROPIC.Bash', ['exec.shell']],
    ['ANTHROPIC.TextEditor', ['fs.write']],
    ['ANTHROPIC.Computer', ['net.browser']],
]);
/** Agents in templates of CloudFormation. */
const bedrockAgent = {
    id: 'bedrock-agent',
    looksAt: (path) => /\.(?:ya?ml|json|template)$/i.test(path),
    marks: ['AWS::Bedrock::Agent'],
    detect: (path, text) => {
        const resources = readYamlOrJson(text).flatMap((document) => (0,read_value.at)(document, 'Resources')?.entries ?? []);
        const agents = resources.filter(({ value }) => (0,read_value.at)(value, 'Type')?.text === 'AWS::Bedrock::Agent');
        return agentArtefact(path, 'bedrock-agent', agents.map(bedrock_agent_agentOf));
    },
};
function bedrock_agent_agentOf({ key, value }) {
    const properties = (0,read_value.at)(value, 'Properties');
    const given = (name) => (0,read_value/* entry */.f_)(properties, name);
    const model = given('FoundationModel');
    const memory = given('MemoryConfiguration');
    const collaborators = given('AgentCollaborators');
    return foundAgent(key, (0,read_value/* entry */.f_)(value, 'Type') ?? value, [
        ...((0,read_value.at)(properties, 'ActionGroups')?.items ?? []).flatMap(actionGroup),
        ...(((0,read_value.at)(properties, 'KnowledgeBases')?.items.length ?? 0) > 0
            ? grants(given('KnowledgeBases'), 'rag')
            : []),
        ...(memory !== null && memory.value.kind === 'map' ? grants(memory, 'memory.persistent') : []),
        ...((collaborators?.value.items.length ?? 0) > 0 ? grants(collaborators, 'multi.subagents') : []),
        ...grants(given('AgentResourceRoleArn'), 'identity.federated'),
        ...(/[.:/]/.test(model?.value.text ?? '') ? modelNamed(model) : []),
    ]);
}
function actionGroup(group) {
    if ((0,read_value.at)(group, 'ActionGroupState')?.text === 'DISABLED')
        return [];
    const own = (0,read_value/* entry */.f_)(group, 'ParentActionGroupSignature');
    if (own !== null)
        return grants(own, ...(OWN_GROUPS.get(own.value.text ?? '') ?? []));
    const confirmed = ((0,read_value.at)(group, 'FunctionSchema', 'Functions')?.items ?? []).flatMap((one) => {
        const asked = (0,read_value/* entry */.f_)(one, 'RequireConfirmation');
        return asked?.value.text === 'ENABLED' ? grants(asked, 'auto.gate') : [];
    });
    return [...grants((0,read_value/* entry */.f_)(group, 'ActionGroupName') ?? group, 'api.actions'), ...confirmed];
}

;// CONCATENATED MODULE: ./lib/detect/manifests/cagent-config.js






const TOOLSETS = new Map(Object.entries({
    shell: ['exec.shell'],
    background_jobs: ['exec.shell'],
    script: ['exec.shell_scoped'],
    script_shell: ['exec.shell_scoped'],
    fetch: ['net.fetch'],
    api: ['net.fetch'],
    openapi: ['api.actions'],
    memory: ['memory.persistent'],
    rag: ['rag'],
    a2a: ['multi.a2a'],
    handoff: ['multi.handoff'],
    background_agents: ['multi.subagents'],
    transfer_task: ['multi.subagents'],
    think: [],
    todo: [],
    tasks: [],
    user_prompt: [],
    lsp: [],
}));
const READING_FILES = /^(?:read_|list_|search_|directory_tree|get_)/;
/** Agents of Docker's agent runtime. */
const cagentConfig = {
    id: 'cagent-config',
    looksAt: (path) => /\.ya?ml$/i.test(path),
    marks: ['instruction:', 'toolsets:'],
    detect: (path, text) => {
        const root = (0,yaml/* readYaml */.g)(text)[0] ?? null;
        const agents = (0,read_value.at)(root, 'agents');
        if (root === null || !isTeam(agents, (0,read_value.at)(root, 'models')))
            return null;
        const memories = (0,read_value.at)(root, 'memory')?.kind === 'map';
        const isApproved = ((0,read_value.at)(root, 'permissions', 'allow')?.items ?? []).find(({ text: one }) => one?.trim() === '*');
        return agentArtefact(path, 'cagent-config', (agents?.entries ?? []).flatMap((one) => (cagent_config_isAgent(one.value) ? [cagent_config_agentOf(one, memories)] : [])), grants(isApproved ?? null, 'auto.approve'));
    },
};
/** A `root` is what the runtime starts; without one, models of the file or toolsets of its kinds tell the format. */
function isTeam(agents, models) {
    if (agents?.kind !== 'map')
        return false;
    if (cagent_config_isAgent((0,read_value.at)(agents, 'root')))
        return true;
    return agents.entries.some(({ value }) => cagent_config_isAgent(value) &&
        ((0,read_value.at)(models, (0,read_value.at)(value, 'model')?.text ?? '', 'provider') !== null ||
            ((0,read_value.at)(value, 'toolsets')?.items ?? []).some((one) => {
                const type = (0,read_value.at)(one, 'type')?.text ?? '';
                return Object.hasOwn(TOOLSETS, type) || type === 'mcp' || type === 'filesystem';
            })));
}
function cagent_config_isAgent(value) {
    const speaks = (0,read_value.at)(value, 'instruction') !== null || (0,read_value.at)(value, 'toolsets') !== null;
    return (0,read_value.at)(value, 'model')?.kind === 'text' && (speaks || (0,read_value.at)(value, 'description') !== null);
}
function cagent_config_agentOf({ key, value, ...place }, memories) {
    const given = (name) => saysSomething((0,read_value/* entry */.f_)(value, name)) ? (0,read_value/* entry */.f_)(value, name) : null;
    const code = (0,read_value/* entry */.f_)(value, 'code_mode_tools');
    return foundAgent(key, place, [
        ...((0,read_value.at)(value, 'toolsets')?.items ?? []).flatMap(toolset),
        ...grants(given('sub_agents'), 'multi.subagents'),
        ...grants(given('handoffs'), 'multi.handoff'),
        ...grants(given('rag'), 'rag'),
        ...(memories ? grants(given('memory'), 'memory.persistent') : []),
        ...((0,read_value/* isOn */.Mp)(code?.value ?? null) ? grants(code, 'exec.code') : []),
        ...grants((0,read_value/* entry */.f_)((0,read_value.at)(value, 'hooks'), 'pre_tool_use'), 'mitigation.hooks'),
        ...turnsCapped(value, 'max_iterations'),
        ...modelNamed((0,read_value/* entry */.f_)(value, 'model')),
    ]);
}
function toolset(item) {
    const type = (0,read_value/* entry */.f_)(item, 'type');
    const name = type?.value.text ?? '';
    const chosen = (0,read_value.at)(item, 'tools')?.items ?? [];
    if (name === 'filesystem') {
        const onlyReads = chosen.length > 0 && chosen.every(({ text }) => READING_FILES.test(text ?? ''));
        return grants(type, 'fs.read', ...(onlyReads ? [] : ['fs.write']));
    }
    if (name === 'mcp')
        return server(item, type, chosen);
    return grants(type, ...(TOOLSETS.get(name) ?? []));
}
/** A server is a command, an address, or a name of the catalogue; a list of tools says which of its powers are handed over. */
function server(item, type, chosen) {
    const ref = (0,read_value/* entry */.f_)(item, 'ref');
    const remote = (0,read_value/* entry */.f_)(item, 'remote');
    const name = ref?.value.text?.replace(/^docker:/, '') ?? (0,read_value.at)(item, 'name')?.text ?? '';
    const place = type ?? item;
    const whole = serverCapabilities({ key: name, line: place.line, column: place.column, value: item });
    const reached = whole.filter(({ id }) => chosen.length === 0 || /^(?:mcp|cred|auto)\./.test(id));
    return [
        ...grants(place, 'mcp.client'),
        ...reached,
        ...(remote === null ? [] : grants(remote, 'mcp.remote')),
        ...(chosen.length === 0
            ? ref === null
                ? []
                : grants(ref, ...toolWords(name).filter((id) => id !== 'mcp.client'))
            : chosen.flatMap((one) => grants(one, ...mcpTool(one.text ?? '')))),
    ];
}
function mcpTool(name) {
    if (/^kubectl_(?:get|describe|logs|list|explain)|^(?:ping|explain_resource|list_api_resources)$/.test(name))
        return name === 'ping' ? [] : ['infra.read'];
    if (/^kubectl_|^helm_/.test(name))
        return ['infra.write'];
    return toolWords(name);
}

;// CONCATENATED MODULE: ./lib/detect/hosts/claude-settings.js






/**
 * Claude Code's settings of a project. What `permissions.allow` names runs without a question, and so is what the file grants;
 * `deny` and `ask` only narrow. A session mode counts only where Claude Code reads it, below `permissions`.
 */
const claudeSettings = {
    id: 'claude-settings',
    looksAt: (path) => /(?:^|\/)\.claude\/settings(?:\.local)?\.json$/.test(path),
    marks: null,
    detect(path, text) {
        const root = readJsonc(text);
        const granted = [
            ...firstOfEach(allowed((0,read_value.at)(root, 'permissions', 'allow'))),
            ...mode(root),
            ...claude_settings_servers(root),
            ...sandbox((0,read_value.at)(root, 'sandbox')),
            ...hooks(root),
        ];
        if (granted.length === 0)
            return null;
        // A model alone grants nothing.
        const capabilities = [...granted, ...modelNamed((0,read_value/* entry */.f_)(root, 'model'))];
        return { path, kind: 'claude-settings', role: 'capability', agents: [], capabilities };
    },
};
function allowed(list) {
    return (list?.items ?? []).flatMap((item) => item.text === null ? [] : toolPowers(item.text).map((id) => grantedAt(id, item)));
}
/** `dontAsk` refuses what is not allowed, `plan` only reads; `auto` lets a model answer in the place of a person. */
function mode(root) {
    const found = (0,read_value/* entry */.f_)((0,read_value.at)(root, 'permissions'), 'defaultMode');
    switch (found?.value.text) {
        case 'bypassPermissions':
            return [grantedAt('auto.approve', found), grantedAt('tools.unrestricted', found)];
        case 'auto':
            return [grantedAt('auto.approve', found)];
        case 'acceptEdits':
            return [grantedAt('auto.approve_edits', found)];
        default:
            return [];
    }
}
function claude_settings_servers(root) {
    const all = (0,read_value/* entry */.f_)(root, 'enableAllProjectMcpServers');
    return [
        ...(all !== null && (0,read_value/* isOn */.Mp)(all.value) ? [grantedAt('mcp.client', all)] : []),
        ...((0,read_value.at)(root, 'enabledMcpjsonServers')?.items ?? []).map((item) => grantedAt('mcp.client', item)),
        ...serversOf((0,read_value.at)(root, 'mcpServers')).flatMap(serverCapabilities),
    ];
}
function sandbox(settings) {
    const enabled = (0,read_value/* entry */.f_)(settings, 'enabled');
    if (enabled === null || !(0,read_value/* isOn */.Mp)(enabled.value))
        return [];
    const hosts = (0,read_value/* entry */.f_)((0,read_value.at)(settings, 'network'), 'allowedDomains');
    const limited = hosts !== null && hosts.value.items.length > 0 && hosts.value.items.every(({ text }) => text !== '*');
    return [
        grantedAt('exec.sandboxed', enabled),
        ...(limited ? [grantedAt('net.egress_allowlist', hosts)] : []),
    ];
}
function hooks(root) {
    const before = (0,read_value/* entry */.f_)((0,read_value.at)(root, 'hooks'), 'PreToolUse');
    if (before === null || before.value.items.length === 0 || (0,read_value/* isOn */.Mp)((0,read_value.at)(root, 'disableAllHooks')))
        return [];
    return [grantedAt('mitigation.hooks', before)];
}

;// CONCATENATED MODULE: ./lib/detect/hosts/subagent-tools.js





/** Tools that are left where there is no list and the shell is denied: hardly every one any more. */
const WITHOUT_SHELL = ['Read', 'Edit', 'Write', 'WebFetch', 'WebSearch', 'Task'];
const SHELLS = ['bash', 'run_shell_command', 'execute'];
/** `tools` and `disallowedTools` of a sub-agent: without a list it has every tool of its session, with an empty one none. */
function subagentTools(data, place) {
    const denied = new Set(toolEntries((0,read_value/* entry */.f_)(data, 'disallowedTools')?.value ?? null)
        .filter(({ text }) => !text.includes('('))
        .flatMap(({ text }) => [toolName(text), ...(/^agent$/i.test(text) ? ['task'] : [])]));
    const list = (0,read_value/* entry */.f_)(data, 'tools');
    if (list !== null)
        return listPowers(toolEntries(list.value), denied);
    if (!SHELLS.some((shell) => denied.has(shell)))
        return [grantedAt('tools.unrestricted', place)];
    const left = WITHOUT_SHELL.map((text) => ({ text, line: place.line, column: place.column }));
    return listPowers(left, denied);
}
/** `mcpServers` of a sub-agent: names of servers of the session, or servers of its own. */
function subagentServers(data) {
    const value = (0,read_value/* entry */.f_)(data, 'mcpServers')?.value ?? null;
    if (value === null)
        return [];
    const named = value.kind === 'list'
        ? toolEntries({ ...value, items: value.items.filter(({ kind }) => kind === 'text') })
        : toolEntries(value);
    return [
        ...named.flatMap((one) => serverPowers(one.text, '').map((id) => grantedAt(id, one))),
        ...[value, ...value.items].flatMap(serversOf).flatMap(serverCapabilities),
    ];
}

;// CONCATENATED MODULE: ./lib/detect/hosts/claude-subagent.js





const OWN = /(?:^|\/)\.claude\/agents\/.+\.md$/;
const IN_PLUGIN = /(?:^|\/)agents\/.+\.md$/;
/** What stands beside agents without being one, and what other detectors know better. */
const OTHER = /(?:^|\/)\.claude\/(?:skills|commands)\/|(?:^|\/)(?:README|CLAUDE|AGENTS|GEMINI|SKILL)\.md$|\.chatmode\.md$/i;
const OTHER_HOST = /(?:^|\/)\.(?:github|opencode|config|copilot)\/|\.agent\.md$/;
/**
 * A sub-agent of Claude Code, of a repository or of a plugin. Without `tools` it has every tool of the session, with an empty
 * one none. In plugins Claude Code ignores permission mode, servers and hooks.
 */
const claudeSubagent = {
    id: 'claude-subagent',
    looksAt: (path) => !OTHER.test(path) && (OWN.test(path) || (IN_PLUGIN.test(path) && !OTHER_HOST.test(path))),
    marks: null,
    detect(path, text, around) {
        const isOwn = OWN.test(path);
        if (!isOwn && !manifestsBeside(path).some((manifest) => around.has(manifest)))
            return null;
        const found = { path, kind: 'claude-subagent', capabilities: [] };
        if (isOwn && isLink(text))
            return { ...found, role: 'declaration', agents: [] };
        const data = readAgentFrontMatter(text)?.data ?? null;
        const name = (0,read_value/* entry */.f_)(data, 'name');
        if (data === null || name === null || !says(data, 'name') || !says(data, 'description'))
            return null;
        const capabilities = [
            ...subagentTools(data, name),
            ...(isOwn ? [...claude_subagent_mode(data), ...subagentServers(data)] : []),
            ...others(data),
            ...commonPowers(data).filter(({ id }) => isOwn || id !== 'mitigation.hooks'),
        ];
        return {
            ...found,
            role: 'agent',
            agents: [{ id: null, line: name.line, capabilities: firstOfEach(capabilities) }],
        };
    },
};
/** Where the manifest of the plugin stands whose folder `agents` a file is in, however deep: for every such folder one. */
function manifestsBeside(path) {
    const folders = path.split('/').slice(0, -1);
    return folders.flatMap((name, index) => name === 'agents' ? [[...folders.slice(0, index), '.claude-plugin/plugin.json'].join('/')] : []);
}
function claude_subagent_mode(data) {
    const found = (0,read_value/* entry */.f_)(data, 'permissionMode');
    if (found === null)
        return [];
    if (found.value.text === 'bypassPermissions')
        return [grantedAt('auto.approve', found)];
    return found.value.text === 'acceptEdits' ? [grantedAt('auto.approve_edits', found)] : [];
}
function others(data) {
    const memory = (0,read_value/* entry */.f_)(data, 'memory');
    return [
        ...(memory !== null && /^(?:user|project|local)$/.test(memory.value.text ?? '')
            ? [grantedAt('memory.persistent', memory)]
            : []),
        ...turnsCapped(data, 'maxTurns'),
    ];
}

;// CONCATENATED MODULE: ./lib/detect/powers/codex-sandbox.js
/**
 * What a sandbox lets Codex do unasked. Codex always has a shell; the sandbox is its only bound. Without one any command runs.
 * `workspace-write` runs every command too, but the system's sandbox keeps it in the workspace and off the network: that is a
 * bounded shell (`exec.shell_scoped`) in a sandbox, not an open one. `read-only` leaves reading.
 */
const SANDBOXES = {
    'danger-full-access': ['tools.unrestricted', 'exec.shell'],
    'workspace-write': ['fs.write', 'exec.shell_scoped', 'exec.sandboxed'],
    'read-only': ['fs.read', 'exec.sandboxed'],
};
/** Permission profiles that Codex brings along, by the sandbox they are. */
const PROFILES = {
    ':danger-full-access': 'danger-full-access',
    ':workspace': 'workspace-write',
    ':read-only': 'read-only',
};
/** The sandbox that a mode or a profile means; the word itself where Codex brings no such profile. */
function codexSandbox(word) {
    return Object.hasOwn(PROFILES, word) ? (PROFILES[word] ?? word) : word;
}
/** What a sandbox mode or a permission profile grants; nothing where its name is not one of Codex's own. */
function codexSandboxPowers(word) {
    const mode = codexSandbox(word);
    return Object.hasOwn(SANDBOXES, mode) ? (SANDBOXES[mode] ?? []) : [];
}

;// CONCATENATED MODULE: ./lib/detect/hosts/codex-powers.js




/** What a layer of Codex's configuration grants: a project's, or that of one agent, which has the same keys. */
function codexPowers(root) {
    const approval = (0,read_value/* entry */.f_)(root, 'approval_policy');
    return [
        ...(approval?.value.text === 'never' ? [grantedAt('auto.approve', approval)] : []),
        ...codex_powers_sandbox(root),
        ...search(root),
        ...serversOf((0,read_value.at)(root, 'mcp_servers')).flatMap(serverCapabilities),
        ...codex_powers_hooks(root),
    ];
}
function codex_powers_sandbox(root) {
    const mode = (0,read_value/* entry */.f_)(root, 'sandbox_mode') ?? (0,read_value/* entry */.f_)(root, 'default_permissions');
    const said = mode?.value.text ?? '';
    const network = (0,read_value/* entry */.f_)((0,read_value.at)(root, 'sandbox_workspace_write'), 'network_access');
    // The key has a meaning only for workspace-write, which is what a trusted project has without a mode.
    const open = network !== null && (0,read_value/* isOn */.Mp)(network.value) && (mode === null || codexSandbox(said) === 'workspace-write');
    return [
        ...(mode === null ? [] : codexSandboxPowers(said).map((id) => grantedAt(id, mode))),
        ...(open ? [grantedAt('net.fetch', network)] : []),
    ];
}
/** Three generations of one switch. */
function search(root) {
    const current = (0,read_value/* entry */.f_)(root, 'web_search');
    if (current !== null)
        return /^(?:live|cached|indexed)$/.test(current.value.text ?? '')
            ? [grantedAt('net.search', current)]
            : [];
    const found = [(0,read_value/* entry */.f_)((0,read_value.at)(root, 'tools'), 'web_search'), (0,read_value/* entry */.f_)((0,read_value.at)(root, 'features'), 'web_search_request')];
    return found.flatMap((one) => one !== null && ((0,read_value/* isOn */.Mp)(one.value) || one.value.kind === 'map') ? [grantedAt('net.search', one)] : []);
}
function codex_powers_hooks(root) {
    const before = (0,read_value/* entry */.f_)((0,read_value.at)(root, 'hooks'), 'PreToolUse');
    const filled = before !== null && before.value.entries.length + before.value.items.length > 0;
    return filled ? [grantedAt('mitigation.hooks', before)] : [];
}

// EXTERNAL MODULE: ./node_modules/toml-eslint-parser/lib/index.mjs + 3 modules
var lib = __webpack_require__(9605);
;// CONCATENATED MODULE: ./lib/detect/read/toml.js

/** A TOML text; null where it is not valid. Tables of one name are one map, arrays of tables a map by index. */
function readToml(text) {
    let program;
    try {
        program = (0,lib/* parseTOML */.MD)(text);
    }
    catch {
        return null;
    }
    const root = mapAt({ line: 1, column: 0 });
    for (const node of program.body[0]?.body ?? []) {
        if (node.type === 'TOMLKeyValue')
            put(root, node);
        else {
            const table = descend(root, node.resolvedKey, node.loc.start);
            for (const pair of node.body)
                put(table, pair);
        }
    }
    return root;
}
function mapAt({ line, column }) {
    return { kind: 'map', line, column: column + 1, entries: [], items: [], text: null };
}
/** The map below a path of keys; what is not there yet is made. */
function descend(root, keys, place) {
    let current = root;
    for (const key of keys) {
        const name = String(key);
        const found = current.entries.find((one) => one.key === name)?.value;
        const next = found !== undefined && isBuilding(found) ? found : mapAt(place);
        if (next !== found)
            current.entries.push({ key: name, line: place.line, column: place.column + 1, value: next });
        current = next;
    }
    return current;
}
function isBuilding(value) {
    return value.kind === 'map';
}
function put(table, pair) {
    const names = pair.key.keys.map((key) => (key.type === 'TOMLBare' ? key.name : key.value));
    const last = names.at(-1);
    if (last === undefined)
        return;
    const { line, column } = pair.key.loc.start;
    const owner = descend(table, names.slice(0, -1), pair.key.loc.start);
    owner.entries.push({ key: last, line, column: column + 1, value: toml_valueOf(pair.value) });
}
function toml_valueOf(node) {
    const { line, column } = node.loc.start;
    const empty = { kind: 'null', line, column: column + 1, entries: [], items: [], text: null };
    switch (node.type) {
        case 'TOMLArray':
            return { ...empty, kind: 'list', items: node.elements.map((element) => toml_valueOf(element)) };
        case 'TOMLInlineTable': {
            const table = mapAt(node.loc.start);
            for (const pair of node.body)
                put(table, pair);
            return table;
        }
        case 'TOMLValue':
            return {
                ...empty,
                kind: node.kind === 'boolean'
                    ? 'boolean'
                    : node.kind === 'integer' || node.kind === 'float'
                        ? 'number'
                        : 'text',
                text: String(node.value),
            };
    }
}

;// CONCATENATED MODULE: ./lib/detect/hosts/codex-agent.js





/**
 * A sub-agent of Codex. Instructions make it one: files that a role of `config.toml` points to have no name of their own. What
 * it does not say it takes over from the session that starts it, so a missing sandbox grants nothing here.
 */
const codexAgent = {
    id: 'codex-agent',
    looksAt: (path) => /(?:^|\/)\.codex\/agents\/.+\.toml$/.test(path),
    marks: ['developer_instructions'],
    detect(path, text) {
        const root = readToml(text);
        if (root === null || ((0,read_value.at)(root, 'developer_instructions')?.text ?? '').trim() === '')
            return null;
        return {
            path,
            kind: 'codex-agent',
            role: 'agent',
            agents: [foundAgent(null, root, [...codexPowers(root), ...modelNamed((0,read_value/* entry */.f_)(root, 'model'))])],
            capabilities: [],
        };
    },
};

;// CONCATENATED MODULE: ./lib/detect/hosts/codex-config.js





/**
 * Codex's configuration of a project. `profiles` are not read: Codex ignores them in a project's file, and elsewhere they hold
 * only where somebody selects them. Keys in a table they do not belong to say nothing.
 */
const codexConfig = {
    id: 'codex-config',
    looksAt: (path) => /(?:^|\/)\.codex\/config\.toml$/.test(path),
    marks: null,
    detect(path, text) {
        const root = readToml(text);
        if (root === null)
            return null;
        const granted = [...codexPowers(root), ...subagents(root)];
        if (granted.length === 0)
            return null;
        // A model alone grants nothing.
        const capabilities = [...granted, ...modelNamed((0,read_value/* entry */.f_)(root, 'model'))];
        return { path, kind: 'codex-config', role: 'capability', agents: [], capabilities };
    },
};
/** Roles that the main agent may start; the files they point to are agents of their own. */
function subagents(root) {
    const agents = (0,read_value.at)(root, 'agents');
    if (agents !== null && (0,read_value.at)(agents, 'enabled')?.text === 'false')
        return [];
    const roles = (agents?.entries ?? []).filter(({ value }) => (0,read_value/* entry */.f_)(value, 'description') !== null || (0,read_value/* entry */.f_)(value, 'config_file') !== null);
    if (roles.length > 0)
        return roles.map((role) => grantedAt('multi.subagents', role));
    const switches = [(0,read_value/* entry */.f_)(agents, 'enabled'), (0,read_value/* entry */.f_)((0,read_value.at)(root, 'features'), 'multi_agent')];
    const on = switches.find((one) => one !== null && (0,read_value/* isOn */.Mp)(one.value)) ?? null;
    return on === null ? [] : [grantedAt('multi.subagents', on)];
}

;// CONCATENATED MODULE: ./lib/detect/hosts/copilot-agent.js





const NAMED = /\.(?:agent|chatmode)\.md$/;
const IN_FOLDER = /(?:^|\/)\.github\/agents\/[^/]+\.md$/;
/** Keys that only an agent or a chat mode has: with the name of the file they make up for a missing description. */
const TELLING = ['tools', 'handoffs', 'agents', 'mcp-servers'];
/** A custom agent of Copilot, or a chat mode as these were called before. Without `tools` it has every tool, with `[]` none. */
const copilotAgent = {
    id: 'copilot-agent',
    looksAt: (path) => (NAMED.test(path) || IN_FOLDER.test(path)) && !/(?:^|\/)(?:README|AGENTS|CLAUDE|GEMINI)\.md$/i.test(path),
    marks: null,
    detect(path, text) {
        const found = { path, kind: 'copilot-agent', capabilities: [] };
        if (isLink(text))
            return { ...found, role: 'declaration', agents: [] };
        const data = readAgentFrontMatter(text)?.data ?? null;
        if (data === null)
            return null;
        const isAgent = says(data, 'description') || (NAMED.test(path) && TELLING.some((key) => (0,read_value/* entry */.f_)(data, key) !== null));
        const place = (0,read_value/* entry */.f_)(data, 'name') ?? (0,read_value/* entry */.f_)(data, 'description') ?? data;
        if (!isAgent)
            return null;
        const capabilities = [...tools(data, place), ...copilot_agent_others(data), ...commonPowers(data)];
        return {
            ...found,
            role: 'agent',
            agents: [{ id: null, line: place.line, capabilities: firstOfEach(capabilities) }],
        };
    },
};
function tools(data, place) {
    const list = (0,read_value/* entry */.f_)(data, 'tools');
    if (list === null || list.value.kind === 'null')
        return [grantedAt('tools.unrestricted', list ?? place)];
    return listPowers((0,read_value/* words */.aL)(list.value));
}
function copilot_agent_others(data) {
    const handoffs = (0,read_value/* entry */.f_)(data, 'handoffs');
    const agents = (0,read_value/* entry */.f_)(data, 'agents');
    return [
        ...serversOf((0,read_value/* entry */.f_)(data, 'mcp-servers')?.value ?? null).flatMap(serverCapabilities),
        ...(copilot_agent_isNamed(agents) ? [grantedAt('multi.subagents', agents)] : []),
        ...(copilot_agent_isNamed(handoffs) ? [grantedAt('multi.handoff', handoffs)] : []),
    ];
}
function copilot_agent_isNamed(list) {
    return list !== null && (list.value.items.length > 0 || (list.value.text ?? '').trim() !== '');
}

;// CONCATENATED MODULE: ./lib/detect/code/effort.js

const LEAST = 400_000;
const MOST = 1_000_000;
const MOST_TOKENS = 3_000_000;
function effortFor({ tokens }) {
    return { left: Math.min(LEAST + tokens.length, MOST), tokensLeft: MOST_TOKENS };
}
/**
 * Takes the tokens of one more module.
 * @throws TooMuchToRead where they are more than is read for one file
 */
function spendModule(effort, { tokens }) {
    effort.tokensLeft -= tokens.length;
    if (effort.tokensLeft < 0)
        throw new too_much/* TooMuchToRead */.xI();
}
/**
 * Takes so many more steps.
 * @throws TooMuchToRead where none are left: a power must not hide behind more than is looked at
 */
function spend(effort, steps) {
    effort.left -= steps;
    if (effort.left < 0)
        throw new too_much/* TooMuchToRead */.xI();
}
/** How deep names and calls are followed into each other; code that people write has a few. */
const effort_DEEPEST = 100;
/**
 * The next level.
 * @throws TooMuchToRead where it lies deeper than is followed
 */
function deeper(depth) {
    if (depth >= effort_DEEPEST)
        throw new too_much/* TooMuchToRead */.xI();
    return depth + 1;
}

;// CONCATENATED MODULE: ./lib/detect/read/characters.js
/** Whether a character may begin a name; beyond ASCII every letter may, and nothing there is punctuation that matters. */
function isNameStart(character) {
    return ((character >= 'a' && character <= 'z') ||
        (character >= 'A' && character <= 'Z') ||
        character === '_' ||
        character === '$' ||
        (character > '\u007F' && character.trim() !== ''));
}
function isNamePart(character) {
    return isNameStart(character) || isDigit(character);
}
function isDigit(character) {
    return character >= '0' && character <= '9';
}

;// CONCATENATED MODULE: ./lib/detect/read/python-tokens.js

const PREFIX = /^(?:[rbuft]|[rb][rbft]|[ft]r)$/i;
/** Characters that make one mark with a `=` behind them. */
const BEFORE_EQUALS = '=!<>:+-*/%&|^@';
/** The tokens of a Python text, in one pass. Strings of every kind are one text; an f-string is not looked into. */
function pythonTokens(source) {
    const tokens = [];
    let [at, line, lineStart] = [0, 1, 0];
    while (at < source.length) {
        const character = source.charAt(at);
        if (character === '\n') {
            at += 1;
            newLine(at);
        }
        else if (character === '#')
            at = endOfLine(at);
        else if (character === '"' || character === "'")
            quoted(at, at);
        else if (isNameStart(character)) {
            let end = at + 1;
            while (end < source.length && isNamePart(source.charAt(end)))
                end += 1;
            const name = source.slice(at, end);
            if (/["']/.test(source.charAt(end)) && PREFIX.test(name))
                quoted(at, end);
            else
                push('name', name, end);
        }
        else if (isDigit(character)) {
            let end = at + 1;
            while (end < source.length && (isNamePart(source.charAt(end)) || source.charAt(end) === '.'))
                end += 1;
            push('number', source.slice(at, end), end);
        }
        else if (character.trim() === '' || character === '\\')
            at += 1;
        else {
            const next = source.charAt(at + 1);
            const double = (next === '=' && BEFORE_EQUALS.includes(character)) || (character === '-' && next === '>');
            push('mark', double ? character + next : character, at + (double ? 2 : 1));
        }
    }
    return tokens;
    function push(kind, text, end) {
        tokens.push({ kind, text, line, column: at - lineStart + 1 });
        at = end;
    }
    /** A string whose opening quote stands at `quote`, with its prefix from `start`. One-line strings end with their line at the latest. */
    function quoted(start, quote) {
        const mark = source.charAt(quote);
        const triple = source.startsWith(mark.repeat(3), quote);
        const place = { line, column: start - lineStart + 1 };
        const begin = quote + (triple ? 3 : 1);
        at = begin;
        while (at < source.length) {
            const character = source.charAt(at);
            if (character === '\\' && source.charAt(at + 1) !== '\n')
                at += 2;
            else if (character === '\n') {
                if (!triple && source.charAt(at - 1) !== '\\')
                    break;
                at += 1;
                newLine(at);
            }
            else if (triple ? source.startsWith(mark.repeat(3), at) : character === mark)
                break;
            else
                at += 1;
        }
        const end = Math.min(at, source.length);
        tokens.push({ kind: 'text', text: source.slice(begin, end), ...place });
        at = source.charAt(end) === '\n' ? end : end + (triple ? 3 : 1);
    }
    function newLine(start) {
        line += 1;
        lineStart = start;
    }
    function endOfLine(from) {
        const end = source.indexOf('\n', from);
        return end === -1 ? source.length : end;
    }
}

;// CONCATENATED MODULE: ./lib/detect/read/script-tokens.js

/** Names after which a `/` begins a regular expression, as no value has ended. */
const BEFORE_VALUE = /^(?:return|typeof|case|in|of|do|else|void|delete|throw|new|await|yield)$/;
const DOUBLE = [
    '=>',
    '==',
    '!=',
    '<=',
    '>=',
    '&&',
    '||',
    '??',
    '+=',
    '-=',
    '*=',
    '/=',
    '|=',
    '&=',
    '?.',
    '++',
    '--',
];
/**
 * The tokens of a TypeScript or JavaScript text, in one pass. A template is a text up to its first `${`; what stands in
 * `${ }` is code and comes as if in parentheses, so that brackets pair. Regular expressions are left out as texts without words.
 */
function scriptTokens(source) {
    const tokens = [];
    /** For each template that we are inside of: how many braces are open in its `${ }`. */
    const templates = [];
    let [at, line, lineStart] = [0, 1, 0];
    /** The last line on which a regular expression did not end: there no other is tried, or long lines would take forever. */
    let barren = 0;
    /** What nothing ends any more in the rest of the file. */
    const endless = new Set();
    while (at < source.length) {
        const character = source.charAt(at);
        const next = source.charAt(at + 1);
        if (character === '\n')
            newLine();
        else if (character === '/' && next === '/')
            at = before('\n', at);
        else if (character === '/' && next === '*')
            comment();
        else if (character === '"' || character === "'")
            quoted(character);
        else if (character === '`')
            template(at);
        else if (isNameStart(character)) {
            let end = at + 1;
            while (end < source.length && isNamePart(source.charAt(end)))
                end += 1;
            push('name', source.slice(at, end), end);
        }
        else if (isDigit(character)) {
            let end = at + 1;
            while (end < source.length && (isNamePart(source.charAt(end)) || source.charAt(end) === '.'))
                end += 1;
            push('number', source.slice(at, end), end);
        }
        else if (character.trim() === '')
            at += 1;
        else if (character === '/' && beginsValue() && skipExpression())
            continue;
        else
            punctuation(character, next);
    }
    return tokens;
    /** In the text of an element it is no comment, and then nothing ends it: the rest of the file must not go with it. */
    function comment() {
        const end = endless.has('*/') ? -1 : source.indexOf('*/', at + 2);
        if (end === -1)
            endless.add('*/');
        while (at < end)
            step();
        at = end === -1 ? at + 2 : end + 2;
    }
    function punctuation(character, next) {
        const open = templates.length - 1;
        const braces = templates[open] ?? 0;
        if (character === '}' && templates.length > 0 && braces === 0) {
            templates.pop();
            push('mark', ')', at + 1);
            restOfTemplate();
        }
        else if (source.startsWith('...', at))
            push('mark', '...', at + 3);
        else if (source.startsWith('===', at) || source.startsWith('!==', at))
            push('mark', '==', at + 3);
        else if (character === '?' && next === '.')
            push('mark', '.', at + 2);
        else if (DOUBLE.includes(character + next))
            push('mark', character + next, at + 2);
        else {
            if (templates.length > 0 && character === '{')
                templates[open] = braces + 1;
            if (templates.length > 0 && character === '}')
                templates[open] = braces - 1;
            push('mark', character, at + 1);
        }
    }
    function push(kind, text, end) {
        tokens.push({ kind, text, line, column: at - lineStart + 1 });
        at = end;
    }
    /** One line at most, unless a backslash carries it on. */
    function quoted(mark) {
        const place = { line, column: at - lineStart + 1 };
        at += 1;
        const begin = at;
        while (at < source.length && source.charAt(at) !== mark && source.charAt(at) !== '\n') {
            if (source.charAt(at) === '\\')
                at += 1;
            step();
        }
        tokens.push({ kind: 'text', text: source.slice(begin, at), ...place });
        if (source.charAt(at) === mark)
            at += 1;
    }
    function template(start) {
        const place = { line, column: start - lineStart + 1 };
        at = start + 1;
        if (endless.has('`'))
            return;
        const from = { line, lineStart };
        const end = chunk();
        if (end >= source.length) {
            endless.add('`');
            [at, line, lineStart] = [start + 1, from.line, from.lineStart];
            return;
        }
        tokens.push({ kind: 'text', text: source.slice(start + 1, end), ...place });
        enter();
    }
    function restOfTemplate() {
        chunk();
        enter();
    }
    /** Goes to the template's end or its next `${`, and says where that is. */
    function chunk() {
        while (at < source.length && source.charAt(at) !== '`' && !source.startsWith('${', at)) {
            if (source.charAt(at) === '\\')
                at += 1;
            step();
        }
        return at;
    }
    function enter() {
        if (source.charAt(at) !== '$')
            at += 1;
        else {
            push('mark', '(', at + 2);
            templates.push(0);
        }
    }
    /** Whether a value may begin here: then `/` is no division. Behind `<` it is the end of an element. */
    function beginsValue() {
        const last = tokens.at(-1);
        if (last === undefined)
            return true;
        if (last.kind === 'name')
            return BEFORE_VALUE.test(last.text);
        return last.kind === 'mark' && ![')', ']', '}', '<', '++', '--'].includes(last.text);
    }
    /** Steps over a regular expression; false, with nothing done, where the line ends first. */
    function skipExpression() {
        if (barren === line)
            return false;
        let inClass = false;
        for (let end = at + 1; end < source.length && source.charAt(end) !== '\n'; end += 1) {
            const character = source.charAt(end);
            if (character === '\\')
                end += 1;
            else if (character === '[')
                inClass = true;
            else if (character === ']')
                inClass = false;
            else if (character === '/' && !inClass) {
                push('number', '/', end + 1);
                return true;
            }
        }
        barren = line;
        return false;
    }
    function step() {
        if (source.charAt(at) === '\n')
            newLine();
        else
            at += 1;
    }
    function newLine() {
        at += 1;
        line += 1;
        lineStart = at;
    }
    function before(text, from) {
        const end = source.indexOf(text, from);
        return end === -1 ? source.length : end;
    }
}

;// CONCATENATED MODULE: ./lib/detect/read/code.js


/** TypeScript and JavaScript are one language here; null for anything that is neither that nor Python. */
function languageOf(path) {
    if (path.endsWith('.py'))
        return 'python';
    return /(?<!\.d)\.[cm]?[jt]sx?$/.test(path) ? 'script' : null;
}
function readCode(language, text) {
    const tokens = language === 'python' ? pythonTokens(text) : scriptTokens(text);
    return { language, tokens, ...pairs(tokens) };
}
const OPENER = new Map([
    [')', '('],
    [']', '['],
    ['}', '{'],
]);
/** Pairs brackets in one pass; a closing one that nothing opened is skipped, one that fits further out closes all within. */
function pairs(tokens) {
    const closing = new Map();
    const owner = [];
    const open = [];
    const waiting = new Map([...OPENER.values()].map((opener) => [opener, 0]));
    for (const [index, token] of tokens.entries()) {
        const opener = token.kind === 'mark' ? OPENER.get(token.text) : undefined;
        if (opener !== undefined && (waiting.get(opener) ?? 0) > 0)
            for (let last = open.pop(); last !== undefined; last = open.pop()) {
                const text = tokens[last]?.text ?? '';
                closing.set(last, index);
                waiting.set(text, (waiting.get(text) ?? 1) - 1);
                if (text === opener)
                    break;
            }
        owner.push(open.at(-1) ?? -1);
        const count = token.kind === 'mark' ? waiting.get(token.text) : undefined;
        if (count === undefined)
            continue;
        waiting.set(token.text, count + 1);
        open.push(index);
    }
    for (const index of open)
        closing.set(index, tokens.length);
    return { closing, owner };
}
/** Whether a token is this punctuation or keyword. */
function isMark({ tokens }, index, ...texts) {
    const token = tokens[index];
    return token?.kind === 'mark' && texts.includes(token.text);
}
/** The name at a place, or null. */
function nameAt({ tokens }, index) {
    const token = tokens[index];
    return token?.kind === 'name' ? token.text : null;
}
/** The string at a place, or null. */
function textAt({ tokens }, index) {
    const token = tokens[index];
    return token?.kind === 'text' ? token.text : null;
}
/** What a span says if it is one string and nothing else; parts that Python joins count as one. */
function literal(code, { from, to }) {
    const parts = code.tokens.slice(from, Math.min(to, from + 100));
    if (parts.length === 0 || parts.length < to - from)
        return null;
    return parts.every(({ kind }) => kind === 'text') ? parts.map(({ text }) => text).join('') : null;
}
/** The token behind a bracket's end, or the next one. */
function after(code, index) {
    return (code.closing.get(index) ?? index) + 1;
}
/** What stands between the commas inside of a bracket. */
function parts(code, open) {
    const end = code.closing.get(open) ?? open + 1;
    const found = [];
    let from = open + 1;
    for (let index = from; index <= end; index = index === end ? index + 1 : after(code, index)) {
        if (index !== end && !isMark(code, index, ','))
            continue;
        if (index > from)
            found.push({ from, to: index });
        from = index + 1;
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/detect/read/code-calls.js

/** All calls of a file in their order; definitions of functions and classes are none. */
function callsOf(code) {
    return code.tokens.flatMap((token, index) => {
        if (token.kind !== 'name')
            return [];
        const open = bracketOf(code, index + 1);
        if (open === null)
            return [];
        const start = pathStart(code, index);
        const before = nameAt(code, start - 1);
        if (before !== null && /^(?:def|class|function)$/.test(before))
            return [];
        const path = pathFrom(code, start, index);
        return [{ path, chained: isMark(code, start - 1, '.'), start, open }];
    });
}
/** How many tokens the type arguments of a call may take: `Agent<Context, Output>(`, `Agent[Context](`. */
const MOST_TYPE_TOKENS = 60;
const DEEPEST_TYPE = 4;
/** The `(` that calls what ends before `index`. */
function bracketOf(code, index) {
    if (isMark(code, index, '('))
        return index;
    if (code.language === 'python') {
        const next = isMark(code, index, '[') ? after(code, index) : -1;
        return isMark(code, next, '(') && next - index < MOST_TYPE_TOKENS ? next : null;
    }
    if (!isMark(code, index, '<'))
        return null;
    let depth = 0;
    for (let at = index; at < index + MOST_TYPE_TOKENS; at += 1) {
        if (isMark(code, at, '<'))
            depth += 1;
        if (isMark(code, at, '>'))
            depth -= 1;
        if (depth > DEEPEST_TYPE || isMark(code, at, ';', '&&', '||', ')', '='))
            return null;
        if (depth === 0)
            return isMark(code, at + 1, '(') ? at + 1 : null;
    }
    return null;
}
/** Where the names joined by dots begin that end at a token. */
function pathStart(code, end) {
    let start = end;
    while (isMark(code, start - 1, '.') && nameAt(code, start - 2) !== null)
        start -= 2;
    return start;
}
/** A chain of more calls than this is followed no further. */
const LONGEST_CHAIN = 200;
/** Where the expression begins of which a call is the end: `new Graph().add(node).compile()`. */
function chainStart(code, call) {
    let start = pathStart(code, call);
    for (let links = 0; links < LONGEST_CHAIN && isMark(code, start - 1, '.'); links += 1) {
        if (!isMark(code, start - 2, ')'))
            break;
        const open = isMark(code, start - 3, '(') ? start - 3 : (code.owner[start - 3] ?? 0);
        if (nameAt(code, open - 1) === null)
            break;
        start = pathStart(code, open - 1);
    }
    return start;
}
/** The names joined by dots from one token to another (included). */
function pathFrom(code, start, end) {
    return code.tokens.slice(start, end + 1).flatMap(({ kind, text }) => (kind === 'name' ? [text] : []));
}
/** The arguments of a call; properties of objects among them stand beside them. */
function argumentsOf(code, open) {
    return parts(code, open).flatMap((span) => {
        if (code.language === 'script')
            return isMark(code, span.from, '{') ? properties(code, span.from) : [positional(span)];
        const key = isMark(code, span.from + 1, '=') ? nameAt(code, span.from) : null;
        return [
            key === null ? positional(span) : { key, at: span.from, value: { from: span.from + 2, to: span.to } },
        ];
    });
}
/** The properties of an object (or the entries of a dict) at depth one. */
function properties(code, open) {
    return parts(code, open).map((span) => {
        const key = nameAt(code, span.from) ?? textAt(code, span.from);
        if (key === null || isMark(code, span.from, '...'))
            return positional(span);
        if (isMark(code, span.from + 1, ':'))
            return { key, at: span.from, value: { from: span.from + 2, to: span.to } };
        return { key, at: span.from, value: span };
    });
}
function positional(value) {
    return { key: null, at: value.from, value };
}

;// CONCATENATED MODULE: ./lib/detect/read/code-values.js


const BINARY = ['+', '|', '||', '??', '&&', '?', ':'];
const BINARY_NAMES = /^(?:or|and|if|else|as|satisfies)$/;
const UNARY_NAMES = /^(?:await|new|not|async|typeof)$/;
const NO_NAME = /^(?:else|try|finally|default|case|return|lambda|const|let|var)$/;
function assignmentsOf(code) {
    const found = new Map();
    for (const [index, { kind, text }] of code.tokens.entries()) {
        if (kind === 'mark' && text === '=')
            bind(assignedName(code, index), index + 1);
        if (kind === 'name' && text === 'with' && code.language === 'python')
            managed(index + 1);
    }
    return found;
    function bind(name, from) {
        if (name === null)
            return;
        const span = { from, to: expressionEnd(code, from) };
        const known = found.get(name);
        if (known === undefined)
            found.set(name, [span]);
        else
            known.push(span);
    }
    /** `with (open() as a, other() as b):` */
    function managed(start) {
        let at = isMark(code, start, '(') ? start + 1 : start;
        for (;;) {
            const end = expressionEnd(code, at);
            const bound = nameAt(code, end) === 'as';
            if (bound)
                bind(nameAt(code, end + 1), at);
            const next = bound ? end + 2 : end;
            if (!isMark(code, next, ','))
                return;
            at = next + 1;
        }
    }
}
/** The name that a `=` assigns to; null for keyword arguments, default values and patterns. */
function assignedName(code, equals) {
    const { tokens } = code;
    if (isMark(code, code.owner[equals] ?? -1, '(') && code.language === 'python')
        return null;
    const annotated = annotation(code, equals);
    if (annotated !== null)
        return annotated;
    const name = nameAt(code, equals - 1);
    if (name === null)
        return null;
    const start = pathStart(code, equals - 1);
    const owner = start === equals - 1 || /^(?:self|this|cls)$/.test(tokens[start]?.text ?? '');
    return owner || code.language === 'python' ? name : (pathFrom(code, start, equals - 1).at(-1) ?? null);
}
/** How many tokens the type may take in `name: Type[Of, Things] =`. */
const code_values_MOST_TYPE_TOKENS = 40;
function annotation(code, equals) {
    const owner = code.owner[equals];
    const line = code.tokens[equals]?.line;
    /** How deep in `Map<Key, Value>` we are: commas there separate types. */
    let angles = 0;
    for (let at = equals - 1; at > equals - code_values_MOST_TYPE_TOKENS; at -= 1) {
        const token = code.tokens[at];
        if (token === undefined || token.line !== line)
            return null;
        if (code.owner[at] !== owner || token.kind !== 'mark')
            continue;
        if (code.language === 'script' && token.text === '>')
            angles += 1;
        if (angles > 0 && token.text === '<')
            angles -= 1;
        if (angles > 0)
            continue;
        if (token.text === ':') {
            const name = nameAt(code, at - 1);
            return name === null || NO_NAME.test(name) ? null : name;
        }
        if (/^(?:;|=|=>|,)$/.test(token.text))
            return null;
    }
    return null;
}
/**
 * Where an expression ends that begins at a token: operands, what is called or taken of them, and operators between. In Python,
 * outside of brackets, a bracket on the next line begins something else.
 */
function expressionEnd(code, from) {
    let at = from;
    for (;;) {
        while (isMark(code, at, '*', '...', '!', '-') || UNARY_NAMES.test(nameAt(code, at) ?? ''))
            at += 1;
        const kind = code.tokens[at]?.kind;
        if (isMark(code, at, '(', '[', '{'))
            at = after(code, at);
        else if (kind === 'text')
            while (code.tokens[at]?.kind === 'text')
                at += 1;
        else if (kind === 'name' || kind === 'number')
            at += 1;
        else
            return at;
        at = trailersEnd(code, at);
        if (isMark(code, at, '=>'))
            return at;
        if (!isMark(code, at, ...BINARY) && !BINARY_NAMES.test(nameAt(code, at) ?? ''))
            return at;
        if (code.language === 'python' && (isMark(code, at, ':') || nameAt(code, at) === 'as'))
            return at;
        at += 1;
    }
}
function trailersEnd(code, start) {
    let at = start;
    for (;;) {
        const continues = code.language === 'script' ||
            code.tokens[at]?.line === code.tokens[at - 1]?.line ||
            (code.owner[at] ?? -1) !== -1;
        if (isMark(code, at, '.') && nameAt(code, at + 1) !== null)
            at += 2;
        else if (isMark(code, at, '(', '[') && continues)
            at = after(code, at);
        else
            return at;
    }
}

;// CONCATENATED MODULE: ./lib/detect/read/code-exports.js



const DECLARES = /^(?:const|let|var|function|class|async|abstract)$/;
/** What a script exports; what it passes on from another module is an import of its own (`code-imports.ts`). */
function exportsOf(code) {
    const renamed = new Map();
    const own = new Set();
    const exports = { renamed, own };
    if (code.language !== 'script')
        return exports;
    for (const [index, { kind, text }] of code.tokens.entries()) {
        if (kind !== 'name')
            continue;
        if (text === 'export' && !isMark(code, index - 1, '.'))
            exported(index + 1);
        if (text === 'exports' && isMark(code, index + 1, '='))
            assigned(index + 2);
    }
    return exports;
    function give(name, span) {
        const known = renamed.get(name);
        if (known === undefined)
            renamed.set(name, [span]);
        else
            known.push(span);
    }
    function exported(at) {
        if (nameAt(code, at) === 'default')
            standard(at + 1);
        else if (isMark(code, at, '{'))
            listed(at);
        else
            declared(at);
    }
    function declared(start) {
        let at = start;
        while (DECLARES.test(nameAt(code, at) ?? '') || isMark(code, at, '*'))
            at += 1;
        const name = at === start ? null : nameAt(code, at);
        if (name !== null)
            own.add(name);
    }
    /** `export default`: a name, the function or class of a name, or an expression. */
    function standard(start) {
        let at = start;
        while (/^(?:async|function|class|abstract)$/.test(nameAt(code, at) ?? '') || isMark(code, at, '*'))
            at += 1;
        if (at === start)
            give('default', { from: start, to: expressionEnd(code, start) });
        else if (nameAt(code, at) !== null)
            give('default', { from: at, to: at + 1 });
    }
    /** `{ a, b as c }`; with `from` behind it the names are another module's. */
    function listed(open) {
        if (nameAt(code, after(code, open)) === 'from')
            return;
        const end = code.closing.get(open) ?? open;
        for (let at = open + 1; at < end; at += 1) {
            const name = nameAt(code, at);
            if (name === null || name === 'type')
                continue;
            const renames = nameAt(code, at + 1) === 'as';
            if (renames)
                give(nameAt(code, at + 2) ?? name, { from: at, to: at + 1 });
            else
                own.add(name);
            if (renames)
                at += 2;
        }
    }
    /** `module.exports = { a, b: c }`, or one thing that is the whole module. */
    function assigned(from) {
        give('default', { from, to: expressionEnd(code, from) });
        if (!isMark(code, from, '{'))
            return;
        for (const { key, at, value } of properties(code, from)) {
            if (key === null)
                own.add(nameAt(code, at) ?? '');
            else
                give(key, value);
        }
    }
}

;// CONCATENATED MODULE: ./lib/detect/read/code-imports.js


/** Places that one name of a file may come from, and modules of which it may take everything: code that people write has a few. */
const MOST_ORIGINS = 1000;
/**
 * The imports of a file, wherever they stand: in functions, behind conditions, with `require`; and what it passes on from other
 * modules (`export { a } from 'm'`). Imports of types count for nothing.
 * @throws TooMuchToRead where a name may come from more places than are told apart
 */
function importsOf(code) {
    const names = new Map();
    const everything = new Set();
    /** The `import` that belongs to the last `from`. */
    let behindFrom = -1;
    for (const [index, { kind, text }] of code.tokens.entries()) {
        if (kind !== 'name' || isMark(code, index - 1, '.'))
            continue;
        if (code.language === 'script') {
            if (text === 'import' && !isMark(code, index + 1, '(', '.'))
                scriptImport(index + 1);
            else if (text === 'export')
                passedOn(index + 1);
            else if (text === 'require' || text === 'import')
                required(index);
        }
        else if (text === 'from')
            pythonFrom(index + 1);
        else if (text === 'import' && index !== behindFrom)
            pythonImport(index + 1);
    }
    return {
        names: new Map([...names].map(([name, origins]) => [name, [...origins.values()]])),
        everything: [...everything],
    };
    function bind(local, module, name) {
        const known = names.get(local) ?? new Map();
        known.set(`${module}\n${name ?? ''}`, { module, name });
        names.set(local, known);
        if (known.size > MOST_ORIGINS)
            throw new too_much/* TooMuchToRead */.xI();
    }
    function takeAll(module) {
        everything.add(module);
        if (everything.size > MOST_ORIGINS)
            throw new too_much/* TooMuchToRead */.xI();
    }
    /** `export * from 'm'`, `export * as n from 'm'`, `export { a as b } from 'm'` */
    function passedOn(start) {
        const space = isMark(code, start, '*') && nameAt(code, start + 1) === 'as' ? nameAt(code, start + 2) : null;
        const end = isMark(code, start, '{')
            ? after(code, start)
            : isMark(code, start, '*')
                ? start + (space === null ? 1 : 3)
                : -1;
        const module = nameAt(code, end) === 'from' ? textAt(code, end + 1) : null;
        if (module === null)
            return;
        if (isMark(code, start, '{'))
            taken(start, 'as', module);
        else if (space !== null)
            bind(space, module, null);
        else
            takeAll(module);
    }
    /** `import a.b as c, d` */
    function pythonImport(start) {
        for (let at = start;;) {
            const { module, end } = dotted(at);
            if (module === '')
                return;
            const alias = nameAt(code, end) === 'as' ? nameAt(code, end + 1) : null;
            const first = module.split('.')[0] ?? module;
            if (alias === null)
                bind(first, first, null);
            else
                bind(alias, module, null);
            at = end + (alias === null ? 0 : 2);
            if (!isMark(code, at, ','))
                return;
            at += 1;
        }
    }
    /** `from a.b import (c as d, e)` */
    function pythonFrom(start) {
        const { module, end } = dotted(start);
        if (nameAt(code, end) !== 'import')
            return;
        behindFrom = end;
        if (isMark(code, end + 1, '*'))
            takeAll(module);
        let at = end + (isMark(code, end + 1, '(') ? 2 : 1);
        for (let name = nameAt(code, at); name !== null; name = nameAt(code, at)) {
            const alias = nameAt(code, at + 1) === 'as' ? nameAt(code, at + 2) : null;
            bind(alias ?? name, module, name);
            at += alias === null ? 1 : 3;
            if (!isMark(code, at, ','))
                return;
            at += 1;
        }
    }
    function dotted(start) {
        let [at, module] = [start, ''];
        while (isMark(code, at, '.')) {
            module += '.';
            at += 1;
        }
        for (let name = nameAt(code, at); name !== null && name !== 'import'; name = nameAt(code, at)) {
            module += name;
            at += 1;
            if (!isMark(code, at, '.'))
                break;
            module += '.';
            at += 1;
        }
        return { module, end: at };
    }
    /** `import a, { b as c, type D } from 'm'`, `import * as n from 'm'` */
    function scriptImport(start) {
        if (nameAt(code, start) === 'type' && nameAt(code, start + 1) !== 'from')
            return;
        const brace = isMark(code, start, '{') ? start : isMark(code, start + 1, ',') ? start + 2 : -1;
        const inner = isMark(code, brace, '{') ? brace : -1;
        const star = isMark(code, start, '*') ? start : isMark(code, brace, '*') ? brace : -1;
        const end = inner !== -1 ? after(code, inner) : star !== -1 ? star + 3 : start + 1;
        const module = nameAt(code, end) === 'from' ? textAt(code, end + 1) : null;
        if (module === null)
            return;
        const whole = nameAt(code, start);
        if (whole !== null)
            bind(whole, module, 'default');
        const space = star === -1 ? null : nameAt(code, star + 2);
        if (space !== null)
            bind(space, module, null);
        if (inner !== -1)
            taken(inner, 'as', module);
    }
    /** `const { a: b } = require('m')`, `const m = await import('m')` */
    function required(index) {
        const module = isMark(code, index + 1, '(') ? textAt(code, index + 2) : null;
        const equals = nameAt(code, index - 1) === 'await' ? index - 2 : index - 1;
        if (module === null || !isMark(code, equals, '='))
            return;
        const whole = nameAt(code, equals - 1);
        if (whole !== null)
            bind(whole, module, null);
        else if (isMark(code, equals - 1, '}'))
            taken(code.owner[equals - 2] ?? -1, ':', module);
    }
    function taken(open, renames, module) {
        const end = code.closing.get(open) ?? open;
        for (let at = open + 1; at < end; at += 1) {
            const name = nameAt(code, at);
            if (name === null) {
                if (isMark(code, at, '{', '(', '['))
                    at = after(code, at) - 1;
                continue;
            }
            if (name === 'type' && nameAt(code, at + 1) !== null && nameAt(code, at + 1) !== 'as') {
                at = nextComma(at, end);
                continue;
            }
            const renamed = nameAt(code, at + 1) === renames || isMark(code, at + 1, renames);
            bind(renamed ? (nameAt(code, at + 2) ?? name) : name, module, name);
            at = nextComma(at, end);
        }
    }
    function nextComma(start, end) {
        let at = start;
        while (at < end && !isMark(code, at, ','))
            at = isMark(code, at, '{', '(', '[') ? after(code, at) : at + 1;
        return at;
    }
}
/** Where a path of names may come from; several where a file binds a name more than once. */
function originsOf({ names, everything }, path) {
    const [first, ...rest] = path;
    const last = rest.at(-1);
    if (first === undefined)
        return [];
    const bound = names.get(first);
    if (bound === undefined)
        return last === undefined ? everything.map((module) => ({ module, name: first })) : [];
    if (last === undefined)
        return bound;
    return bound.map(({ module, name }) => ({
        module: [module, ...(name === null || name === 'default' ? [] : [name]), ...rest.slice(0, -1)].join('.'),
        name: last,
    }));
}

;// CONCATENATED MODULE: ./lib/detect/read/code-blocks.js



function definitionsOf(code) {
    const found = new Map();
    const bind = (name, definition) => {
        const known = found.get(name);
        if (known === undefined)
            found.set(name, [definition]);
        else
            known.push(definition);
    };
    if (code.language === 'python')
        pythonBlocks(code, bind);
    else
        scriptBlocks(code, bind);
    return found;
}
/** A block ends where a line begins that stands no further right than its `def` or `class`. */
function pythonBlocks(code, bind) {
    const { tokens, owner } = code;
    const open = [];
    let decorators = [];
    const close = ({ name, from, kind, decorators: above }, to) => {
        bind(name, { kind, body: { from, to }, decorators: above });
    };
    for (const [index, { text, line, column }] of tokens.entries()) {
        if (owner[index] !== -1 || tokens[index - 1]?.line === line)
            continue;
        // `) -> str:` below its parameters, and what follows the end of a text of several lines, begin no statement.
        if (tokens[index]?.kind === 'mark' && !isMark(code, index, '@', '(', '[', '{', '*'))
            continue;
        for (let last = open.at(-1); last !== undefined && column <= last.column; last = open.at(-1)) {
            close(last, index);
            open.pop();
        }
        if (text === '@') {
            let end = index + 1;
            while (isMark(code, end + 1, '.') && nameAt(code, end + 2) !== null)
                end += 2;
            decorators.push(pathFrom(code, index + 1, end));
            continue;
        }
        const word = text === 'async' ? index + 1 : index;
        const keyword = nameAt(code, word);
        const name = nameAt(code, word + 1);
        if (name !== null && (keyword === 'def' || keyword === 'class')) {
            const kind = keyword === 'class' ? 'class' : open.at(-1)?.kind === 'class' ? 'method' : 'function';
            open.push({ name, from: word + 2, column, kind, decorators });
        }
        decorators = [];
    }
    for (const last of open)
        close(last, tokens.length);
}
/** How many tokens may stand between a function's name or parameters and its body: what it extends, its type. */
const MOST_BETWEEN = 40;
function scriptBlocks(code, bind) {
    for (const [index, { kind, text }] of code.tokens.entries()) {
        if (kind === 'name' && (text === 'function' || text === 'class')) {
            const name = nameAt(code, isMark(code, index + 1, '*') ? index + 2 : index + 1);
            const open = name === null ? null : braceBehind(code, index + 1);
            if (name === null || open === null)
                continue;
            const body = { from: index + 1, to: after(code, open) };
            bind(name, { kind: text, body, decorators: [] });
            if (text === 'class')
                methods(code, open, bind);
        }
        const name = kind === 'mark' && text === '=' ? assignedName(code, index) : null;
        const body = name === null ? null : arrowBody(code, index + 1);
        if (name !== null && body !== null)
            bind(name, { kind: 'function', body, decorators: [] });
    }
}
/** `async name(a: B): C {`, directly within the braces of a class; what stands behind `=` is a value. */
function methods(code, open, bind) {
    const end = after(code, open) - 1;
    for (let at = open + 1; at < end; at = isMark(code, at, '(', '[', '{') ? after(code, at) : at + 1) {
        const name = nameAt(code, at);
        if (name === null || !isMark(code, at + 1, '(') || isMark(code, at - 1, '.', '=', '@'))
            continue;
        const brace = braceBehind(code, at + 1);
        if (brace === null || brace > end)
            continue;
        bind(name, { kind: 'method', body: { from: at + 1, to: after(code, brace) }, decorators: [] });
        at = brace;
    }
}
/** The `{` of a body: brackets before it are parameters and types. */
function braceBehind(code, start) {
    let at = start;
    for (let steps = 0; steps < MOST_BETWEEN; steps += 1) {
        if (isMark(code, at, ';', '='))
            return null;
        if (!isMark(code, at, '(', '[', '{'))
            at += 1;
        else if (isMark(code, at, '{') && !isMark(code, at - 1, ...BEFORE_TYPE))
            return at;
        else
            at = after(code, at);
    }
    return null;
}
/** Behind these a `{` begins a type: `(): { a: string }`, `Promise<{ a: string }>`. */
const BEFORE_TYPE = [':', '<', '|', '&', ','];
/** The body of `async (a: B): C => ...` that begins at a token, or null. */
function arrowBody(code, start) {
    const parameters = nameAt(code, start) === 'async' ? start + 1 : start;
    const inBrackets = isMark(code, parameters, '(');
    let at = inBrackets ? after(code, parameters) : parameters + 1;
    if (inBrackets && isMark(code, at, ':'))
        at = typeEnd(code, at + 1);
    if (!isMark(code, at, '=>'))
        return null;
    const from = at + 1;
    return { from, to: isMark(code, from, '{') ? after(code, from) : expressionEnd(code, from) };
}
/** Where the type ends that an arrow function gives back; types of functions are not looked through. */
function typeEnd(code, start) {
    let [at, angles] = [start, 0];
    for (let steps = 0; steps < MOST_BETWEEN; steps += 1) {
        if (isMark(code, at, '[', '{'))
            at = after(code, at);
        else if (isMark(code, at, '.', '|', '&', '<', '>') || (angles > 0 && isMark(code, at, ','))) {
            angles += isMark(code, at, '<') ? 1 : isMark(code, at, '>') ? -1 : 0;
            at += 1;
        }
        else if (nameAt(code, at) !== null || textAt(code, at) !== null)
            at += 1;
        else
            return at;
    }
    return at;
}

;// CONCATENATED MODULE: ./lib/detect/code/source.js







/**
 * Null where the file is no code, or imports nothing of the modules asked for and has not the telling words that need no import:
 * then the rest is not read.
 */
function readSource(file, modules, telling = null) {
    const { path, text } = file;
    const language = languageOf(path);
    if (language === null)
        return null;
    const code = readCode(language, text);
    const imports = importsOf(code);
    // `from google import adk` takes a module of its own.
    const known = [...imports.names.values()]
        .flat()
        .flatMap(({ module, name }) => (name === null ? [module] : [module, `${module}.${name}`]));
    const isTelling = telling !== null && text.includes(telling);
    if (!isTelling && ![...known, ...imports.everything].some((module) => modules.test(module)))
        return null;
    return { ...parsed(file, code, imports), effort: effortFor(code), modules: new Map() };
}
/** Reads another file of the repository for one that takes something from it; null where there is nothing to read. */
function readModule(asking, path) {
    const { around, effort, modules } = asking;
    const known = modules.get(path);
    if (known !== undefined)
        return known;
    const language = languageOf(path);
    const text = language === null ? null : around.read(path);
    if (language === null || text === null) {
        modules.set(path, null);
        return null;
    }
    const code = readCode(language, text);
    spendModule(effort, code);
    const source = { ...parsed({ path, text, around }, code, importsOf(code)), effort, modules };
    modules.set(path, source);
    return source;
}
function parsed({ path, around }, code, imports) {
    const calls = callsOf(code);
    const defined = definitionsOf(code);
    return {
        path,
        around,
        code,
        imports,
        exports: exportsOf(code),
        calls,
        assigned: assignmentsOf(code),
        defined,
        given: givenTools(defined),
        bodies: new Map(),
        looked: new Map(),
        returns: new Map(),
        operands: new Map(),
        reached: new Map(),
        made: new Map(),
        callAt: new Map(calls.map((call) => [call.start, call])),
        added: additions(code, calls),
    };
}
function additions(code, calls) {
    const found = new Map();
    for (const { path, open } of calls) {
        const [list, verb] = path.slice(-2);
        if (list === undefined ||
            !/^(?:append|extend|push|insert|unshift|add_service|addService)$/.test(verb ?? ''))
            continue;
        const spans = argumentsOf(code, open).map(({ value }) => value);
        const known = found.get(list);
        if (known === undefined)
            found.set(list, [...spans]);
        else
            known.push(...spans);
    }
    return found;
}
/** Decorators of an agent that make a function its tool: `@agent.tool`, `@agent.tool_plain`, `@writer.register_for_llm()`. */
const GIVES = /^(?:tool|tool_plain|register_for_llm)$/;
function givenTools(defined) {
    const found = new Map();
    for (const { body, decorators } of [...defined.values()].flat())
        for (const path of decorators) {
            const [agent] = path;
            if (agent === undefined || path.length < 2 || !GIVES.test(path.at(-1) ?? ''))
                continue;
            const known = found.get(agent);
            if (known === undefined)
                found.set(agent, [body]);
            else
                known.push(body);
        }
    return found;
}
/** Test code and type declarations put no agent into service. */
function isServiceCode(path) {
    return (/\.(?:py|[cm]?[jt]sx?)$/.test(path) &&
        !/\.d\.[cm]?ts$|(?:^|\/)(?:tests?|__tests__|__mocks__|e2e)\/|(?:^|\/)(?:test_[^/]*|[^/]*_test|conftest)\.py$|\.(?:test|spec|stories)\.[cm]?[jt]sx?$/.test(path));
}
/** Where the thing that is called comes from. */
function callOrigins({ imports }, { path, chained }) {
    return chained ? [] : originsOf(imports, path);
}
/** The call with which a span begins (behind `await` and `new`), or null. */
function callIn({ code, callAt }, { from, to }) {
    let at = from;
    while (/^(?:await|new|not)$/.test(nameAt(code, at) ?? ''))
        at += 1;
    const call = at < to ? callAt.get(at) : undefined;
    return call ?? null;
}
/** What a name stands for: the spans that the file assigns to it; `self.x` and `this.x` as `x`, `x as Type` as `x`. */
function meaningsOf({ code, assigned, effort }, { from, to }) {
    const owner = /^(?:self|this|cls)$/.test(nameAt(code, from) ?? '') && isMark(code, from + 1, '.');
    const at = owner ? from + 2 : from;
    const name = nameAt(code, at);
    const isWhole = to === at + 1 || /^(?:as|satisfies)$/.test(nameAt(code, at + 1) ?? '') || isMark(code, at + 1, '!');
    const meanings = name === null || !isWhole ? [] : (assigned.get(name) ?? []);
    spend(effort, meanings.length);
    return meanings;
}
/** The arguments of a call; where one is the name of an object that the file writes (`make(options)`, `make(**options)`), its entries too. */
function settingsOf(source, open) {
    const { code } = source;
    return argumentsOf(code, open).flatMap((argument) => {
        const { key, value } = argument;
        if (key !== null)
            return [argument];
        const spread = isMark(code, value.from, '*') && isMark(code, value.from + 1, '*');
        if (code.language === 'python' && !spread)
            return [argument];
        const name = spread ? { from: value.from + 2, to: value.to } : value;
        return [argument, ...meaningsOf(source, name).flatMap((meaning) => entriesOf(source, meaning))];
    });
}
/** The entries of `{ a: b }` and of `dict(a=b)`. */
function entriesOf(source, span) {
    spend(source.effort, span.to - span.from);
    if (isMark(source.code, span.from, '{'))
        return properties(source.code, span.from);
    const call = callIn(source, span);
    return call?.path.join('.') === 'dict' ? argumentsOf(source.code, call.open) : [];
}

;// CONCATENATED MODULE: ./lib/detect/code/agents.js





const LONGEST_ID = 100;
/** The artefact of a source file. What belongs to no call of its own is the agent's where there is one, and the file's otherwise. */
function artefactOf(path, kind, { code }, agents, loose) {
    if (agents.length === 0)
        return null;
    const single = agents.length === 1;
    return {
        path,
        kind,
        role: 'agent',
        agents: agents.map(({ call, id, grants }) => ({
            id: id === null ? null : id.slice(0, LONGEST_ID),
            line: code.tokens[call.start]?.line ?? 1,
            capabilities: granted(code, single ? [...grants, ...loose] : grants),
        })),
        capabilities: single ? [] : granted(code, loose),
    };
}
function granted({ tokens }, grants) {
    return firstOfEach(grants.map(({ id, at }) => ({ id, line: tokens[at]?.line ?? 1, column: tokens[at]?.column ?? 1 })));
}
/**
 * What tells an agent apart: the variable that it is assigned to, the key that it stands under, its `name`, or the function that
 * returns it; null where none of them is there to read.
 */
function agentId(source, call) {
    const { code } = source;
    const before = beforeCall(source, call);
    const variable = variableOf(source, call);
    if (variable !== null)
        return variable;
    const named = settingsOf(source, call.open).find(({ key }) => key === 'name');
    const name = named === undefined ? null : literal(code, named.value);
    if (name !== null && name.trim() !== '')
        return name.trim();
    const inObject = isMark(code, before, ':') && isMark(code, code.owner[before] ?? -1, '{');
    if (inObject)
        return nameAt(code, before - 1) ?? textAt(code, before - 1);
    return nameAt(code, before) === 'return' ? functionAround(code, before) : null;
}
/** The variable that a call's result is assigned to, or null. */
function variableOf(source, call) {
    const before = beforeCall(source, call);
    return isMark(source.code, before, '=') ? assignedName(source.code, before) : null;
}
/** The token before the expression that a call ends. */
function beforeCall({ code }, call) {
    let before = chainStart(code, call.start) - 1;
    while (/^(?:await|new)$/.test(nameAt(code, before) ?? ''))
        before -= 1;
    return before;
}
/** How far back the function of a `return` is looked for. */
const MOST_TOKENS_BACK = 600;
/** The function that a token stands in, as well indented code shows it: the last one above that stands further left. */
function functionAround(code, index) {
    let column = code.tokens[index]?.column ?? 1;
    for (let at = index; at > index - MOST_TOKENS_BACK && at >= 0; at -= 1) {
        const token = code.tokens[at];
        if (token?.kind !== 'name' || indentAt(code, at) >= column)
            continue;
        if (token.text === 'class')
            return null;
        if (token.text === 'def' || token.text === 'function')
            return nameAt(code, at + 1);
        if (/^(?:const|let)$/.test(token.text) && isMark(code, at + 2, '='))
            return nameAt(code, at + 1);
        if (/^(?:if|try|with|for|else)$/.test(token.text))
            column = indentAt(code, at);
    }
    return null;
}
/** The column at which the words before a function's name begin: `export async function`. */
function indentAt({ tokens }, index) {
    let at = index;
    while (/^(?:async|export|default)$/.test(tokens[at - 1]?.text ?? ''))
        at -= 1;
    return tokens[at]?.column ?? 1;
}

;// CONCATENATED MODULE: ./lib/detect/code/filled.js

/** Says whether a value is there: neither false nor nothing nor an empty list. */
function isFilled({ code }, { from, to }) {
    if (to <= from)
        return false;
    if (isMark(code, from, '[', '{'))
        return to > from + 2;
    return !/^(?:False|false|None|null|undefined|0)$/.test(code.tokens[from]?.text ?? '') || to > from + 1;
}

;// CONCATENATED MODULE: ./lib/detect/code/plain.js
/** A name as all frameworks' settings are compared: in small letters, without `_`. */
function plain(name) {
    return name.replaceAll('_', '').toLowerCase();
}

;// CONCATENATED MODULE: ./lib/detect/code/kept-state.js




/** Names that say themselves that what they keep ends with the process or the conversation. */
const IN_MEMORY = /^(?:MemorySaver|In_?Memory|Conversation|ListMemory|BufferMemory|ChatMemoryBuffer|createMemory|ChatMessageHistory|ChatHistory|BufferedChat|SlidingWindow|Summariz)/;
const STORES = /Saver|Store|Memory|Session|Storage|Db$|DB$|Redis|Postgres|Sqlite|Mongo|Checkpoint/;
/** A saver, store or memory by its name: those that say that they are in memory keep a session, others keep it for good. */
function keptState(source, { value, key }) {
    const { code } = source;
    if (/^true$/i.test(nameAt(code, value.from) ?? ''))
        return plain(key ?? '') === 'memory' ? ['memory.persistent'] : [];
    if (!isFilled(source, value))
        return [];
    const [call] = [value, ...meaningsOf(source, value)].flatMap((span) => callIn(source, span) ?? []);
    if (call === undefined)
        return [];
    const name = call.path.find((one) => /^[A-Z]/.test(one)) ?? call.path.at(-1) ?? '';
    if (IN_MEMORY.test(name) || isOfThread(source, call))
        return ['memory.session'];
    return STORES.test(name) ? ['memory.persistent'] : [];
}
/** Mastra's memory may be bound to one conversation; with a store of its own it stays. */
function isOfThread({ code }, { open }) {
    let scoped = false;
    for (let at = open; at < after(code, open); at += 1) {
        const key = nameAt(code, at) ?? textAt(code, at);
        if (key === 'storage' || key === 'vector')
            return false;
        if (key === 'scope') {
            if (textAt(code, at + 2) !== 'thread')
                return false;
            scoped = true;
        }
    }
    return scoped;
}

;// CONCATENATED MODULE: ./lib/detect/code/mcp-launch.js






/** What MCP servers let an agent do, by the programs and addresses with which a span starts or reaches them. */
function mcp_launch_serverPowers(source, servers) {
    const { code, assigned, defined, imports } = source;
    const found = new Set();
    const followed = new Set();
    within(servers, 0);
    return [...found];
    function within({ from, to }, depth) {
        spend(source.effort, to - from);
        for (let at = from; at < to; at += 1) {
            const text = textAt(code, at);
            if (text !== null && /^https?:\/\//.test(text))
                reached(text, at);
            const key = isMark(code, at + 1, ':', '=') ? (text ?? nameAt(code, at)) : null;
            if (key !== null)
                entry(plain(key), at);
            else if (nameAt(code, at) !== null)
                follow(nameAt(code, at) ?? '', depth);
        }
    }
    function follow(name, depth) {
        if (followed.has(name) || imports.names.has(name))
            return;
        followed.add(name);
        for (const meaning of assigned.get(name) ?? [])
            within(meaning, deeper(depth));
        for (const { kind, body } of defined.get(name) ?? [])
            if (kind === 'function')
                within(body, deeper(depth));
    }
    function entry(key, at) {
        if (key === 'command' || key === 'fullcommand')
            started(at);
        if (key === 'env' || key === 'headers') {
            const given = isMark(code, at + 2, '{') ? properties(code, at + 2) : [];
            if (given.some((one) => isSecretName(one.key ?? '') || /^authorization$/i.test(one.key ?? '')))
                found.add('cred.use');
        }
    }
    /** `command` and the `args` beside it. */
    function started(at) {
        const open = code.owner[at] ?? -1;
        const beside = isMark(code, open, '{') ? properties(code, open) : argumentsOf(code, open);
        const command = beside.find((one) => one.at === at);
        const words = beside.find(({ key }) => key === 'args')?.value;
        const first = command === undefined ? null : literal(code, command.value);
        if (first === null)
            return;
        const rest = words === undefined || !isMark(code, words.from, '[')
            ? []
            : parts(code, words.from).flatMap((word) => literal(code, word) ?? []);
        const start = [...first.split(' '), ...rest].filter((word) => word !== '');
        add(knownServer(nameOf(open), start.map(textValue), null, isReadOnly(start)));
    }
    function reached(address, at) {
        add([
            'mcp.remote',
            ...knownServer(nameOf(code.owner[at] ?? -1), [], address, /\/readonly\b/.test(address)),
        ]);
    }
    /** What the configuration calls the server: the key before its braces. */
    function nameOf(open) {
        if (!isMark(code, open, '{') || !isMark(code, open - 1, ':'))
            return '';
        return textAt(code, open - 2) ?? nameAt(code, open - 2) ?? '';
    }
    function add(ids) {
        for (const id of ids)
            found.add(id);
    }
}
function isReadOnly(start) {
    return start.some((word) => /^--?read-?only(?:=true)?$/i.test(word));
}
function textValue(text) {
    return { kind: 'text', line: 1, column: 1, entries: [], items: [], text };
}

;// CONCATENATED MODULE: ./lib/detect/code/model-ids.js





/** Settings that name the model, of agents, clients and configurations alike. */
const NAMES = /^(?:model|modelid|modelname|llmmodel|deployment|deploymentname|aimodelid|azuredeployment|chatdeploymentname|configlist|repoid|id|engine)$/;
/** Reads what is set while the program runs: what stands there is the name of a variable, not of a model. */
const FROM_OUTSIDE = /^(?:getenv|environ|env|get_env|getEnv|config|get_secret|input)$/;
/** Whether a value names a model: a text, a call that makes a client or a model, or what stands behind a name. */
function namesModel(source, value, depth = 0, followed = new Set()) {
    const { code } = source;
    const text = literal(code, value);
    if (text !== null)
        return text !== '';
    if (depth > 3)
        return false;
    spend(source.effort, 1);
    const call = callIn(source, value);
    if (call !== null)
        return callNamesModel(source, call, depth, followed);
    if (isMark(code, value.from, '{'))
        return modelIn(source, properties(code, value.from), depth, followed);
    if (isMark(code, value.from, '['))
        return parts(code, value.from).some((part) => namesModel(source, part, depth + 1, followed));
    return meaningsOf(source, value).some((meaning) => {
        if (followed.has(meaning.from))
            return false;
        followed.add(meaning.from);
        return namesModel(source, meaning, depth + 1, followed);
    });
}
/** `openai('gpt-4o')`, `OpenAIChat(id='gpt-4o')`, and a kernel or client to which a model was added. */
function callNamesModel(source, call, depth = 0, followed = new Set()) {
    if (call.path.some((name) => FROM_OUTSIDE.test(name)))
        return false;
    const settings = settingsOf(source, call.open);
    const [first] = settings;
    const text = first?.key === null ? literal(source.code, first.value) : null;
    if (text !== null && (isModelId(text) || isProvider(source, call)))
        return text !== '';
    return modelIn(source, settings, depth, followed) || addedTo(source, call, depth);
}
function modelIn(source, settings, depth, followed) {
    spend(source.effort, settings.length);
    return settings.some(({ key, value }) => key !== null && NAMES.test(plain(key)) && namesModel(source, value, depth + 1, followed));
}
/** Ids of models have a number, a version or a vendor in them, or are one of the short names that vendors give out. */
function isModelId(text) {
    return (/^[\w.@:/+-]+$/.test(text) &&
        (/\d/.test(text) ||
            /[/:]/.test(text) ||
            /^(?:haiku|sonnet|opus|gpt|gemini|claude|llama|mistral)/i.test(text)));
}
/** Functions of libraries, and of what they make, whose first argument is the model. */
function isProvider(source, { path, chained }) {
    if (chained)
        return false;
    const [first = ''] = path;
    const made = (source.assigned.get(first) ?? [])
        .slice(0, 5)
        .flatMap((meaning) => callIn(source, meaning) ?? []);
    return [{ path, chained }, ...made]
        .flatMap((one) => callOrigins(source, { ...one, start: 0, open: 0 }))
        .some(({ module }) => PROVIDERS.test(module));
}
const PROVIDERS = /^(?:@ai-sdk\/|@openrouter\/|ollama|langchain|@langchain\/|openai|anthropic|google\.(?:adk|genai)|smolagents|pydantic_ai|agno|phi\.|strands|llama_index|@llamaindex\/|haystack|autogen|semantic_kernel|agent_framework|crewai|litellm|workers-ai)/;
/** `kernel.add_service(AzureChatCompletion(deployment_name="gpt-4o"))` */
function addedTo(source, { path, start }, depth) {
    const { code, added } = source;
    const kernel = path.at(-1) === 'Kernel' && isMark(code, start - 1, '=') ? nameAt(code, start - 2) : null;
    return (kernel === null ? [] : (added.get(kernel) ?? []))
        .slice(0, 10)
        .some((value) => namesModel(source, value, depth + 1));
}

// EXTERNAL MODULE: ./lib/source/inside.js
var inside = __webpack_require__(7061);
;// CONCATENATED MODULE: ./lib/detect/code/module-file.js


/**
 * The file of the repository that a file means by a module, or null: a path beside it, or, of a name, one below a folder above it
 * (nearest first) or below `src` there. Packages that are installed are none of its files.
 */
function moduleFile(path, module, has) {
    const python = languageOf(path) === 'python';
    return (python ? pythonPlaces(path, module) : scriptPlaces(path, module)).find(has) ?? null;
}
/** `.a` is beside the file, `..a` above it; a name may be one of any folder that Python is started in. */
function pythonPlaces(path, module) {
    const dots = /^\.*/.exec(module)?.[0].length ?? 0;
    const inner = module.slice(dots).replaceAll('.', '/');
    const above = foldersAbove(path);
    const folders = dots > 0 ? above.slice(dots - 1, dots) : withSources(above);
    return folders.flatMap((folder) => inner === '' ? [`${folder}__init__.py`] : [`${folder}${inner}.py`, `${folder}${inner}/__init__.py`]);
}
const ENDINGS = ['.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs'];
/** `./a` is beside the file; `@/a`, `~/a`, `#a` and `src/a` are what builds usually make of them. */
function scriptPlaces(path, module) {
    const above = foldersAbove(path);
    const alias = /^(?:[@~]\/|#\/?)(?<rest>.+)$/.exec(module)?.groups?.rest;
    if (/^\.{1,2}(?:\/|$)/.test(module)) {
        return filesOf((0,inside/* withoutClimbing */.K)((above[0] ?? '') + module));
    }
    if (alias === undefined && (module.startsWith('@') || !module.includes('/')))
        return [];
    return withSources(above).flatMap((folder) => filesOf(folder + (alias ?? module)));
}
/** TypeScript writes the name of the file that it will become: `./a.js` is `a.ts`. */
function filesOf(place) {
    const bare = place.replace(/\.[cm]?jsx?$/, '');
    return [
        ...(languageOf(place) === null ? [] : [place]),
        ...ENDINGS.map((ending) => bare + ending),
        ...ENDINGS.map((ending) => `${place}/index${ending}`),
    ];
}
/** The folders that a file stands in, nearest first, each with its closing `/`; the last is the root, ''. */
function foldersAbove(path) {
    const folders = path.split('/').slice(0, -1);
    return [...folders.keys(), folders.length]
        .map((count) => folders
        .slice(0, count)
        .map((folder) => `${folder}/`)
        .join(''))
        .toReversed();
}
function withSources(folders) {
    return folders.flatMap((folder) => [folder, `${folder}src/`]);
}

;// CONCATENATED MODULE: ./lib/detect/code/elsewhere.js


/** Where names come from that a file takes from other files of the repository; empty for names of its own and of libraries. */
function elsewhere(source, path) {
    const [first, ...rest] = path;
    const { names, everything } = source.imports;
    if (first === undefined)
        return [];
    const taken = names
        .get(first)
        ?.map(({ module, name }) => ({ module, inner: name === null ? rest : [name, ...rest] })) ??
        everything.map((module) => ({ module, inner: path }));
    return taken.flatMap(({ module, inner }) => placesIn(source, module, inner));
}
/**
 * Of a package of Python each name may be a module of its own (`from app import tools`, `import app.tools`), or something that the
 * package has, even where a module stands there by the same name: `from .search import search` in `tools/__init__.py`.
 */
function placesIn(source, module, path) {
    const [first, ...rest] = path;
    const isPython = source.code.language === 'python';
    const inner = !isPython || first === undefined ? [] : placesIn(source, dotted(module, first), rest);
    const file = moduleFile(source.path, module, (one) => source.around.has(one));
    const target = file === null || file === source.path ? null : readModule(source, file);
    return target === null ? inner : [...inner, { source: target, path }];
}
function dotted(module, name) {
    return module.endsWith('.') ? module + name : `${module}.${name}`;
}

;// CONCATENATED MODULE: ./lib/detect/code/answers.js

/** Of a longer path the names in its middle are left out: no module lies as deep. */
const LONGEST_PATH = 12;
/** Places to be looked at; the first is one of these names in a file. */
function placesFrom(source, path) {
    const all = new Map();
    const places = {
        [Symbol.iterator]: () => all.values(),
        add(where, names) {
            const isLong = names.length > LONGEST_PATH;
            const short = isLong ? [...names.slice(0, LONGEST_PATH - 1), ...names.slice(-1)] : names;
            const key = `${where.path} ${short.join('.')}`;
            if (short.length === 0 || all.has(key))
                return;
            spend(where.effort, 1);
            all.set(key, { source: where, path: short });
        },
    };
    places.add(source, path);
    return places;
}
/** What a map holds for a key, found and put there where it holds nothing. */
function kept(values, key, find) {
    const known = values.get(key);
    if (known !== undefined)
        return known;
    const found = find();
    values.set(key, found);
    return found;
}

;// CONCATENATED MODULE: ./lib/detect/code/operands.js



const KEYWORD = /^(?:await|new|not|if|else|or|and|as|satisfies|is|in|for|async|lambda|typeof|None|null|undefined)$/;
/**
 * What an expression may come to: `a`, `b()` and `c` of `a if b() else c`, of `a or b()` and of `await (c)`. What is done with them
 * afterwards (`b().strip()`) and what stands in lists and objects is left out.
 */
function operandsOf(source, { from, to }) {
    const { code, callAt, effort } = source;
    // The parameters of an arrow function.
    if (isMark(code, to, '=>'))
        return [];
    const found = [];
    for (let at = from; at < to;) {
        spend(effort, 1);
        const hangs = isMark(code, at - 1, '.', '?.');
        const call = hangs ? undefined : callAt.get(at);
        if (call !== undefined) {
            found.push({ call, path: call.path });
            at = after(code, call.open);
        }
        else if (nameAt(code, at) !== null) {
            const end = pathEnd(source, at);
            const isName = !hangs && !KEYWORD.test(nameAt(code, at) ?? '');
            if (isName)
                found.push({ call: null, path: pathFrom(code, at, end) });
            at = isName || hangs ? end + 1 : at + 1;
            while (hangs && isMark(code, at, '(', '['))
                at = after(code, at);
        }
        else if (isMark(code, at, '(') && !isMark(code, at - 1, ')', ']'))
            at += 1;
        else
            at = isMark(code, at, '(', '[', '{') ? after(code, at) : at + 1;
    }
    return found;
}
/** The names joined by dots that a span is and nothing else, or null. */
function pathOf(source, { from, to }) {
    const { code } = source;
    const end = pathEnd(source, from);
    return end === to - 1 && nameAt(code, end) !== null ? pathFrom(code, from, end) : null;
}
function pathEnd({ code }, start) {
    let end = start;
    while (nameAt(code, end) !== null && isMark(code, end + 1, '.') && nameAt(code, end + 2) !== null)
        end += 2;
    return end;
}

;// CONCATENATED MODULE: ./lib/detect/code/own-definitions.js









/**
 * How far things are followed that are made by what other things make; code that people write has two or three. Each step is a
 * level of its own, so that answers are kept for a level and none waits for itself.
 */
const MOST_LEVELS = 5;
/** The functions and classes of the repository that a call may reach, in the file of the call or in those that it takes them from. */
function definitionsCalled(source, call) {
    const { path, chained } = call;
    const method = path.at(-1) ?? '';
    // `Kit().run()`: a method of what the chain begins with.
    if (chained)
        return methodsOf(makersOfOwner(source, call).classes, method, 0);
    const owned = withoutOwner(path);
    const found = definitionsAt(source, owned);
    return found.length === 0 && owned.length === 1 && path.length > 1 ? inherited(source, method) : found;
}
/** The functions and classes of the repository that a path of names stands for in a file. */
function definitionsAt(source, path) {
    return reachedBy(source, path, 0);
}
/** What that is made by which stands before the last name of a call: `client` of `client.get()`, `open_client()` of `open_client().get()`. */
function makersOfOwner(source, call) {
    if (!call.chained)
        return madeBy(source, withoutOwner(call.path).slice(0, 1), 0);
    const made = source.callAt.get(chainStart(source.code, call.start));
    if (made === undefined || made === call)
        return NOTHING;
    return madeByCall(source, made, 0);
}
/** The classes that a class extends, as far as they are the repository's. */
function basesOf(made) {
    return basesOn(made, 0);
}
/** What a function gives back: behind each `return` within it, and all of an arrow function without braces. */
function returnsOf({ source, definition }) {
    const { code, returns, effort } = source;
    const { body } = definition;
    return kept(returns, body.from, () => {
        if (isMark(code, body.from - 1, '=>') && !isMark(code, body.from, '{'))
            return [body];
        spend(effort, body.to - body.from);
        const found = [];
        for (let at = body.from; at < body.to; at += 1)
            if (nameAt(code, at) === 'return')
                found.push({ from: at + 1, to: expressionEnd(code, at + 1) });
        return found;
    });
}
function reachedBy(source, path, level) {
    return kept(source.reached, `${String(level)} ${path.join('.')}`, () => {
        const places = placesFrom(source, path);
        const found = [];
        for (const place of places) {
            const [first = '', ...rest] = place.path;
            const method = rest.at(-1);
            if (method === undefined)
                for (const definition of place.source.defined.get(first) ?? [])
                    found.push({ source: place.source, definition });
            for (const { call, path: names } of operandsNamed(place.source, first))
                if (call === null)
                    places.add(place.source, behind(withoutOwner(names), rest));
                else if (method !== undefined)
                    found.push(...methodsOf(madeByCall(place.source, call, level).classes, method, level));
            for (const other of placesOf(place))
                places.add(other.source, other.path);
        }
        return unique(found);
    });
}
/** What the thing is made by that a path of names stands for. */
function madeBy(source, path, level) {
    return kept(source.made, `${String(level)} ${path.join('.')}`, () => {
        const places = placesFrom(source, path);
        const found = [];
        for (const place of places) {
            for (const operand of operandsNamed(place.source, place.path[0] ?? ''))
                if (operand.call !== null)
                    found.push(madeByCall(place.source, operand.call, level));
                else {
                    found.push({ libraries: originsOf(place.source.imports, operand.path), classes: [] });
                    places.add(place.source, withoutOwner(operand.path));
                }
            for (const other of placesOf(place))
                places.add(other.source, other.path);
        }
        return together(found);
    });
}
function madeByCall(source, call, from) {
    const level = from + 1;
    return level > MOST_LEVELS
        ? NOTHING
        : kept(source.made, `${String(level)} @${operandKey(call)}`, () => madeOnLevel(source, call, level));
}
function madeOnLevel(source, call, level) {
    const libraries = call.chained ? [] : callOrigins(source, call);
    if (libraries.some(({ name }) => name === 'promisify')) {
        const [given] = argumentsOf(source.code, call.open);
        return given === undefined ? NOTHING : madeOf(source, given.value, level);
    }
    const path = withoutOwner(call.path);
    const definitions = reachedBy(source, path, level);
    const isOfOwner = libraries.length + definitions.length === 0;
    return together([
        { libraries, classes: definitions.filter(({ definition }) => definition.kind === 'class') },
        ...definitions
            .filter(({ definition }) => definition.kind !== 'class')
            .flatMap((made) => returnsOf(made).map((span) => madeOf(made.source, span, level))),
        { libraries: isOfOwner ? madeBy(source, path.slice(0, 1), level).libraries : [], classes: [] },
    ]);
}
function madeOf(source, span, level) {
    const operands = operandsAt(source, span);
    spend(source.effort, operands.length);
    return together(operands.flatMap(({ call, path }) => call === null
        ? [
            { libraries: originsOf(source.imports, path), classes: [] },
            madeBy(source, withoutOwner(path), level),
        ]
        : [madeByCall(source, call, level)]));
}
/** The functions of a name in the files of classes, or in those of the classes that they extend. */
function methodsOf(classes, method, level) {
    const found = [];
    const all = new Map(classes.map((made) => [made.definition, made]));
    for (const made of all.values()) {
        const { source } = made;
        const own = source.defined.get(method) ?? [];
        for (const definition of own)
            found.push({ source, definition });
        if (own.length === 0)
            for (const base of basesOn(made, level))
                all.set(base.definition, base);
    }
    return found;
}
/** A method that the classes of a file have from others that they extend. */
function inherited(source, method) {
    return kept(source.reached, `self.${method}`, () => {
        const classes = [...source.defined.values()].flat().filter(({ kind }) => kind === 'class');
        spend(source.effort, source.defined.size);
        return methodsOf(classes.flatMap((definition) => basesOn({ source, definition }, 0)), method, 0);
    });
}
function basesOn({ source, definition }, from) {
    if (definition.kind !== 'class' || from >= MOST_LEVELS)
        return [];
    const { code } = source;
    const { body } = definition;
    return kept(source.operands, `class ${String(body.from)}`, () => operandsOf(source, extended(source, body)))
        .flatMap(({ path }) => reachedBy(source, path, from + 1))
        .filter((base) => base.definition !== definition);
    function extended({ effort }, { from: start, to }) {
        if (code.language === 'python')
            return { from: start + 1, to: isMark(code, start, '(') ? after(code, start) : start + 1 };
        let at = start;
        while (at < to && nameAt(code, at) !== 'extends' && !isMark(code, at, '{'))
            at += 1;
        spend(effort, at - start);
        return { from: at + 1, to: isMark(code, at, '{') ? at + 1 : expressionEnd(code, at + 1) };
    }
}
/** What other files know by another name than the file itself: `export default`, `export { a as b }`; and what stands in others. */
function placesOf({ source, path }) {
    const [first = '', ...rest] = path;
    const exported = (source.exports.renamed.get(first) ?? []).flatMap((span) => {
        const named = pathOf(source, span);
        return named === null ? [] : [{ source, path: [...named, ...rest] }];
    });
    return [...elsewhere(source, path), ...exported];
}
function operandsNamed(source, name) {
    return kept(source.operands, name, () => {
        const all = (source.assigned.get(name) ?? []).flatMap((meaning) => operandsOf(source, meaning));
        const key = ({ call, path }) => (call === null ? path.join('.') : `@${operandKey(call)}`);
        return [...new Map(all.map((operand) => [key(operand), operand])).values()];
    });
}
function operandsAt(source, span) {
    return kept(source.operands, `at ${String(span.from)}`, () => operandsOf(source, span));
}
/** Calls of one name make the same, unless something else stands before it or what it is given matters. */
function operandKey({ chained, path, start }) {
    return chained || path.at(-1) === 'promisify' ? String(start) : path.join('.');
}
/** What stands behind a name that is another: of `node = node.next` there is no end, so that its method alone is kept. */
function behind(name, rest) {
    return [...name, ...(name.length === 1 ? rest : rest.slice(-1))];
}
/** `self.client.get` as `client.get`. */
function withoutOwner(path) {
    return /^(?:self|this|cls)$/.test(path[0] ?? '') && path.length > 1 ? path.slice(1) : path;
}
const NOTHING = { libraries: [], classes: [] };
function together(makers) {
    const libraries = makers.flatMap((one) => one.libraries);
    return {
        libraries: [...new Map(libraries.map((one) => [`${one.module}\n${one.name ?? ''}`, one])).values()],
        classes: unique(makers.flatMap(({ classes }) => classes)),
    };
}
function unique(all) {
    return [...new Map(all.map((one) => [one.definition, one])).values()];
}

;// CONCATENATED MODULE: ./lib/detect/code/body-powers.js
const ANY = /./;
/** Libraries that reach out, by module and name; the first row that fits says what a call does. */
const LIBRARY_POWERS = [
    {
        modules: /^(?:requests|httpx|aiohttp|urllib3|urllib\.request|urllib2|curl_cffi)(?:\.|$)/,
        names: /^(?:get|post|put|patch|delete|head|request|stream|Session|Client|AsyncClient|ClientSession|urlopen|urlretrieve|PoolManager)$/,
        powers: ['net.fetch'],
    },
    {
        modules: /^(?:axios|got|ky|node-fetch|cross-fetch|undici|ofetch|superagent)(?:\.|$)/,
        names: /^(?:default|get|post|put|patch|delete|head|request|fetch|\$fetch|ofetch|axios|got|ky)$/,
        powers: ['net.fetch'],
    },
    { modules: /^(?:node:)?https?$/, names: /^(?:get|request)$/, powers: ['net.fetch'] },
    {
        modules: /^(?:feedparser|yfinance|trafilatura|newspaper|firecrawl|@mendable\/firecrawl-js|crawl4ai|rss-parser)(?:\.|$)/,
        names: ANY,
        powers: ['net.fetch'],
    },
    {
        modules: /^(?:duckduckgo_search|ddgs|tavily|@tavily\/core|serpapi|exa_py|exa-js|googlesearch|duck-duck-scrape|wikipedia|arxiv)(?:\.|$)/,
        names: ANY,
        powers: ['net.search'],
    },
    {
        modules: /^(?:playwright|@playwright\/test|selenium|pyppeteer|puppeteer|puppeteer-core|browser_use|@browserbasehq\/stagehand)(?:\.|$)/,
        names: ANY,
        powers: ['net.browser'],
    },
    { modules: /^(?:smtplib|aiosmtplib|nodemailer|yagmail)(?:\.|$)/, names: ANY, powers: ['msg.send'] },
    {
        modules: /^(?:sendgrid|@sendgrid\/mail|resend|twilio|slack_sdk|@slack\/web-api|discord|telegram)(?:\.|$)/,
        names: /send|create|post/i,
        powers: ['msg.send'],
    },
    { modules: /^(?:shutil)$/, names: /^(?:copy|move|rmtree)/, powers: ['fs.write'] },
    { modules: /^os$/, names: /^(?:remove|unlink|rename|replace|rmdir)$/, powers: ['fs.write'] },
    { modules: /^os$/, names: /^(?:listdir|walk|scandir)$/, powers: ['fs.read'] },
    { modules: /^glob$/, names: /glob$/, powers: ['fs.read'] },
    {
        modules: /^(?:node:)?fs(?:[/.]promises)?$|^fs-extra$/,
        names: /^(?:read|createReadStream|opendir)/,
        powers: ['fs.read'],
    },
    {
        modules: /^(?:node:)?fs(?:[/.]promises)?$|^fs-extra$/,
        names: /^(?:write|append|createWriteStream|unlink|rm|rename|cp|copyFile|outputFile)/,
        powers: ['fs.write'],
    },
    {
        modules: /^(?:chromadb|pinecone|@pinecone-database\/pinecone|qdrant_client|@qdrant\/js-client-rest|weaviate|pymilvus|faiss)(?:\.|$)/,
        names: /^(?:query|query_points|search|hybrid_search|near_text)$/,
        powers: ['rag'],
    },
    {
        modules: /^(?:e2b|e2b_code_interpreter|@e2b\/.*|daytona|daytona_sdk)(?:\.|$)/,
        names: /^(?:Sandbox|run_code|runCode|code_run|exec)$/,
        powers: ['exec.code', 'exec.sandboxed'],
    },
    { modules: /^(?:node:)?vm$/, names: /^(?:run|Script|compileFunction)/, powers: ['exec.code'] },
    { modules: /^kubernetes(?:\.|$)/, names: /^(?:list|read|get)_/, powers: ['infra.read'] },
    { modules: /^kubernetes(?:\.|$)/, names: /^(?:create|delete|patch|replace)_/, powers: ['infra.write'] },
    {
        modules: /^(?:github|@octokit\/rest|octokit)(?:\.|$)/,
        names: /^get_|^(?:get|list)/,
        powers: ['vcs.read'],
    },
    {
        modules: /^(?:github|@octokit\/rest|octokit)(?:\.|$)/,
        names: /^(?:create_issue|create_comment|createComment|add_to_labels|addLabels)$/,
        powers: ['tracker.write'],
    },
    {
        modules: /^(?:github|@octokit\/rest|octokit)(?:\.|$)/,
        names: /^(?:create_pull|create_file|update_file|merge|createOrUpdateFileContents|createCommit|createRef)$/,
        powers: ['vcs.write'],
    },
];
/** Methods that say themselves what they do, whatever they are called on. */
const METHOD_POWERS = [
    [/^(?:read_text|read_bytes)$/, ['fs.read']],
    [/^(?:write_text|write_bytes)$/, ['fs.write']],
    [
        /^(?:similarity_search\w*|similaritySearch\w*|max_marginal_relevance_search|get_relevant_documents|getRelevantDocuments)$/,
        ['rag'],
    ],
    [/^(?:chat_postMessage|sendMail)$/, ['msg.send']],
];
/** Modules of databases: what `execute` and `query` of their connections are given is SQL. */
const DATABASES = /^(?:sqlite3|aiosqlite|psycopg|psycopg2|asyncpg|pymysql|MySQLdb|mysql|mysql2|pyodbc|duckdb|oracledb|cx_Oracle|sqlalchemy|snowflake|google\.cloud\.bigquery|clickhouse_\w+|pg|better-sqlite3|@neondatabase\/serverless|postgres|@vercel\/postgres)(?:[./]|$)/;
/** Modules and names that start other programs. */
const STARTS_PROGRAMS = [
    [/^subprocess$/, /^(?:run|call|Popen|check_call|check_output|getoutput|getstatusoutput)$/],
    [/^os$/, /^(?:system|popen|exec[lv]p?e?|spawn[lv]p?e?)$/],
    [/^asyncio(?:\.subprocess)?$/, /^create_subprocess_(?:shell|exec)$/],
    [/^(?:node:)?child_process$/, /^(?:exec|execSync|spawn|spawnSync|execFile|execFileSync|fork)$/],
    [/^(?:execa|zx|shelljs)$/, /^(?:execa|execaCommand|execaSync|default|\$|exec)$/],
    [/^(?:paramiko)(?:\.|$)/, /^exec_command$/],
];

;// CONCATENATED MODULE: ./lib/detect/code/database-powers.js




const database_powers_READS = /^(?:\(?select|with|show|describe|explain|pragma)\b/i;
const database_powers_WRITES = /^(?:insert|update|delete|create|drop|alter|merge|replace|truncate|upsert)\b/i;
/** How much of a statement is looked at. */
const LONGEST_VERB = 40;
/** SQL that stands there says what it does; SQL that comes from elsewhere may do anything. */
function databasePowers(source, { path, open }, origins) {
    if (!/^(?:execute|executemany|executescript|query|fetch|fetchrow|prepare)$/.test(path.at(-1) ?? ''))
        return [];
    const [first] = argumentsOf(source.code, open);
    if (first === undefined)
        return [];
    const spans = [first.value, ...meaningsOf(source, first.value)];
    const texts = spans.flatMap(({ from }) => textAt(source.code, isText(source, from))?.trimStart().slice(0, LONGEST_VERB) ?? []);
    const reads = texts.some((text) => database_powers_READS.test(text));
    const writes = texts.some((text) => database_powers_WRITES.test(text));
    if (reads || writes)
        return [...(reads ? ['db.read'] : []), ...(writes ? ['db.write'] : [])];
    const isDatabase = origins.some(({ module }) => DATABASES.test(module));
    return isDatabase && texts.length === 0 ? ['db.read', 'db.write'] : [];
}
/** `text("select ...")` of SQLAlchemy is its text. */
function isText({ code }, from) {
    return nameAt(code, from) === 'text' && isMark(code, from + 1, '(') ? from + 2 : from;
}

;// CONCATENATED MODULE: ./lib/detect/code/program-power.js




/** Programs with which the model's text becomes a command or a program. */
const program_power_SHELLS = /^(?:.*\/)?(?:ba|z|da|k)?sh$|^cmd(?:\.exe)?$|^(?:powershell|pwsh)(?:\.exe)?$/;
const LANGUAGES = /^(?:.*\/)?(?:python[\d.]*|node|deno|bun|ruby|perl|php)$/;
/** A command that the program writes is one command; one that comes from elsewhere may be any. */
function programPower(source, { open }) {
    const [first, ...rest] = argumentsOf(source.code, open).filter(({ key }) => key === null || key === 'args');
    return first === undefined ? 'exec.shell' : commandPower(source, first.value, rest, 0);
}
function commandPower(source, value, rest, depth) {
    const { code } = source;
    spend(source.effort, 1);
    if (isMark(code, value.from, '[')) {
        const [program, ...words] = parts(code, value.from);
        return program === undefined || depth > 2
            ? 'exec.shell'
            : commandPower(source, program, words.map((word) => ({ value: word })), depth + 1);
    }
    const text = textAt(code, value.from);
    if (text !== null) {
        const flags = rest.map((one) => literal(code, one.value)).filter((one) => one !== null);
        const inline = flags.some((flag) => /^(?:-c|-e|\/c|--eval|-Command)$/i.test(flag));
        if (inline && program_power_SHELLS.test(text))
            return 'exec.shell';
        if (inline && LANGUAGES.test(text))
            return 'exec.code';
        return text.trim() === '' ? 'exec.shell' : 'exec.shell_scoped';
    }
    if (/^sys$/.test(nameAt(code, value.from) ?? ''))
        return rest.some((one) => literal(code, one.value) === '-c') ? 'exec.code' : 'exec.shell_scoped';
    const meanings = depth > 2 ? [] : meaningsOf(source, value);
    const powers = meanings.map((meaning) => commandPower(source, meaning, rest, depth + 1));
    return powers.length > 0 && powers.every((power) => power === 'exec.shell_scoped')
        ? 'exec.shell_scoped'
        : 'exec.shell';
}

;// CONCATENATED MODULE: ./lib/detect/code/tools.js
/** Modules whose tools are known by name. What a repository writes itself grants nothing by name: it may be anything. */
const TOOL_MODULES = /^(?:langchain|langgraph|crewai|agents$|agents\.(?:mcp|extensions|tool)|openai|strands|google\.adk|google\.genai|smolagents|autogen|agno\b|phi\.|llama_index|pydantic_ai|deepagents|semantic_kernel|agent_framework|azure\.ai|haystack|claude_agent_sdk|mcp\b|mcpadapt|mem0|bedrock_agentcore|toolbox_|e2b|ai$|ai\/|ai\.|@ai-sdk\/|@langchain\/|@openai\/agents|@mastra\/|@strands-agents\/|llamaindex|@llamaindex\/|@anthropic-ai\/|@modelcontextprotocol\/|@google\/adk|@e2b\/|@exalabs\/|@tavily\/|bash-tool)/;
/** Tools of these frameworks by their name, in small letters without `_`. The first line that fits says what a tool grants. */
const tools_TOOLS = [
    [
        /^(?:hostedmcp|mcp(?:server)?(?:sse|streamablehttp)|streamablehttp|sseserver)/,
        ['mcp.client', 'mcp.remote'],
    ],
    [/^(?:(?:multiserver|experimentalcreate|create|load|basic|smithery)?mcp|toolcollection$)/, ['mcp.client']],
    [/^(?:agenttool|useagent|usellm|swarm|createsupervisor|agentastool)/, ['multi.subagents']],
    [/^(?:create)?handoff(?!touser)|^transferto/, ['multi.handoff']],
    [/^a2a/, ['multi.a2a']],
    [/^(?:handofftouser|human(?:input|tool|approval)|userinput|getuserchoice)/, ['auto.gate']],
    [
        /^(?:python(?:ast)?repl|(?:pandas|polars)queryengine|pythoninterpreter|pythoncode|pythontools$|codetools$|codeact|executepython|riza)/,
        ['exec.code'],
    ],
    [
        /^(?:hosted|azure|agentcore)?(?:codeinterpreter|codeexecution|builtincodeexecut|toolcodeexecution)|^e2b|^daytona/,
        ['exec.code', 'exec.sandboxed'],
    ],
    [/^(?:local|hosted|async)?(?:shell|bash|terminal|executebash|commandline|clitool)/, ['exec.shell']],
    [
        /^(?:filemanagement|filetools$|filesystemtools?$|localfilesystem|filesystemtoolkit)/,
        ['fs.read', 'fs.write'],
    ],
    [/^(?:filewrite|writefile|editor$|texteditor|applypatch|(?:copy|move|delete)file)/, ['fs.write']],
    [/^(?:fileread|readfile|directoryread|listdirectory|filesurfer)/, ['fs.read']],
    [
        /retrie(?:ver|val)|^retrieve$|queryengine|vectorstore|^vectorquery|^createvectorquery|^(?:hosted)?filesearch|^rag|knowledge|vertexai(?:rag|search)|^(?:pdf|txt|csv|json|docx|mdx|xml|directory|codedocs|website|github|youtube\w*)search/,
        ['rag'],
    ],
    [/^(?:computer|playwright|.*browser|selenium|stagehand|hyperbrowser|multimodalwebsurfer)/, ['net.browser']],
    [
        /^(?:tavilyextract|tavilycrawl|requests|http|scrape|firecrawl|visitwebpage|web(?:page)?fetch|fetch|urlcontext|loadwebpage|jina|spider|apify|website|newspaper|crawl4?|trafilatura|openapi|restapi|browse|yfinance|yahoofinance|openweather)/,
        ['net.fetch'],
    ],
    [
        /tavily|duckduckgo|^ddg|websearch|google(?:search|serper|scholar|trends)|^googleserp|^serper|^serpapi|^serp|bravesearch|^brave|^searx|^bing|^exa|wikipedia|^arxiv|^pubmed|perplexity|linkup|^hackernews|^baidusearch|apiwebsearch|semanticscholar|^yousearch/,
        ['net.search'],
    ],
    [
        /^(?:infosql|listsql|querychecker|bigquery|sqldatabaselist|sqldatabaseinfo|pgsearch|mysqlsearch)/,
        ['db.read'],
    ],
    [/^(?:sql|querysql|createsql|nl2sql|postgres|duckdb|mongodbdatabase|spanner)/, ['db.read', 'db.write']],
    [/^(?:gmail|slack|email|twilio|discord|telegram|whatsapp|resend|o365|ses)/, ['msg.send']],
    [/^(?:github|gitlab|bitbucket)/, ['vcs.read', 'vcs.write']],
    [/^(?:jira|linear|zendesk|clickup|trello|asana)/, ['tracker.write']],
    [/^(?:useaws|awslambda|lambdatool|docker|kubernetes)/, ['infra.write']],
    [
        /^(?:mem0|memory$|(?:pre)?loadmemory|agentcorememory|createmanagememory|createsearchmemory|memorytool)/,
        ['memory.persistent'],
    ],
];
/** Tools that a file names by a `type` in a map, for the vendor to run. */
const HOSTED = [
    [/^(?:code_interpreter|code_execution)/, ['exec.code', 'exec.sandboxed']],
    [/^(?:file_search|retrieval)/, ['rag']],
    [/^web_search/, ['net.search']],
    [/^web_fetch/, ['net.fetch']],
    [/^computer/, ['net.browser']],
    [/^(?:local_shell|shell|bash)/, ['exec.shell']],
    [/^(?:text_editor|apply_patch)/, ['fs.write']],
    [/^mcp/, ['mcp.client', 'mcp.remote']],
    [/^memory/, ['memory.persistent']],
];
/** What LangChain's `load_tools` calls its tools. */
const LOADED = [
    [/^python_repl/, ['exec.code']],
    [/^terminal$/, ['exec.shell']],
    [/^requests/, ['net.fetch']],
    [
        /^(?:serpapi|google|ddg|bing|searx|brave|tavily|wikipedia|arxiv|pubmed|searchapi|dataforseo)/,
        ['net.search'],
    ],
    [/^human$/, ['auto.gate']],
    [/^(?:open-meteo-api|news-api|tmdb-api|podcast-api|openweathermap-api|graphql)$/, ['net.fetch']],
];
/** Wrappers: what they are called with are the tools. */
const WRAPPER = /^(?:Tool|StructuredTool|FunctionTool|QueryEngineTool|ComponentTool|DynamicTool|DynamicStructuredTool|createTool|LangchainTool|LangChainToolAdapter|LangchainToolAdapter|from_langchain|from_function|from_defaults|tool|list|wrap_tools)$/;
/** What a tool of a known framework grants; empty for all others. `path` are the names by which the file takes it. */
function toolGrants(origin, path) {
    if (!TOOL_MODULES.test(origin.module))
        return [];
    return path.flatMap((word, index) => grantsOfName(index === 0 ? (origin.name ?? word) : word, origin.module));
}
/** What a tool's class or function grants by its name, whatever module it is of. */
function grantsOfName(name, module = '') {
    const word = name.replaceAll(/[_-]/g, '').toLowerCase();
    const found = grantsBy(tools_TOOLS, word);
    // CrewAI's own interpreter runs where its options say; it is no hosted sandbox.
    return module.startsWith('crewai') ? found.filter((id) => id !== 'exec.sandboxed') : found;
}
function hostedGrants(type) {
    return grantsBy(HOSTED, type);
}
function loadedGrants(name) {
    return grantsBy(LOADED, name);
}
function grantsBy(table, word) {
    return table.find(([pattern]) => pattern.test(word))?.[1] ?? [];
}

;// CONCATENATED MODULE: ./lib/detect/code/tool-bodies.js










/** Every call is held against all tables. */
const COST_OF_CALL = 10;
/**
 * How many files calls are followed through, from the one in which a tool stands: further in lies the program that the tool is a
 * part of, and not what the tool is for.
 */
const MOST_FILES = 2;
/**
 * What a tool that the repository writes itself lets an agent do, by what its body calls: programs, files, the web, mail,
 * databases. Functions and classes of the repository that it calls, or hands to what it calls, are followed.
 * @throws TooMuchToRead where they lead to more than is followed
 */
function powersOfBody(source, body) {
    const known = source.bodies.get(body.from) ?? lookInto(source, body);
    source.bodies.set(body.from, known);
    return known;
}
function lookInto(root, body) {
    const found = new Set();
    const seen = new Set();
    let level = [{ source: root, body }];
    for (let files = 0; files <= MOST_FILES && level.length > 0; files += 1) {
        const further = [];
        // Grows while it is walked: what lies in the same file is on the same level.
        for (const { source, body } of level) {
            if (seen.has(body))
                continue;
            seen.add(body);
            for (const call of callsWithin(source, body)) {
                const { powers, reached } = lookedAt(source, call);
                spend(root.effort, 1 + reached.length);
                for (const id of powers)
                    found.add(id);
                for (const { source: where, definition } of reached) {
                    const list = where === source ? level : further;
                    list.push({ source: where, body: definition.body });
                }
            }
        }
        level = further;
    }
    return [...found];
}
function* callsWithin(source, { from, to }) {
    for (let index = firstBehind(source, from);; index += 1) {
        const call = source.calls[index];
        if (call === undefined || call.start >= to)
            return;
        yield call;
    }
}
/** What a call does, and what it reaches in the repository: found out once, as many tools come by it. */
function lookedAt(source, call) {
    return kept(source.looked, call.start, () => {
        spend(source.effort, COST_OF_CALL);
        return { powers: [...new Set(powersOfCall(source, call))], reached: followed(source, call) };
    });
}
/** What a call reaches in the repository: what it calls, and functions that it hands over by their names. */
function followed(source, call) {
    const handed = argumentsOf(source.code, call.open).flatMap(({ value: { from, to } }) => {
        const name = to === from + 1 ? nameAt(source.code, from) : null;
        return name === null ? [] : definitionsAt(source, [name]);
    });
    return [...definitionsCalled(source, call), ...handed];
}
/** The first call at or behind a place: calls stand in the order of the file. */
function firstBehind({ calls }, from) {
    let [low, high] = [0, calls.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((calls[middle]?.start ?? 0) < from)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
function powersOfCall(source, call) {
    const { path, chained } = call;
    const name = path.at(-1) ?? '';
    const origins = libraryOf(source, call);
    const known = origins.flatMap(({ module, name: own }) => {
        if (STARTS_PROGRAMS.some(([modules, names]) => modules.test(module) && names.test(own ?? '')))
            return [programPower(source, call)];
        return (LIBRARY_POWERS.find(({ modules, names }) => modules.test(module) && names.test(own ?? ''))?.powers ?? []);
    });
    const method = path.length > 1 || chained ? METHOD_POWERS.filter(([names]) => names.test(name)) : [];
    return [
        ...known,
        ...callOrigins(source, call).flatMap((origin) => toolGrants(origin, path)),
        ...method.flatMap(([, powers]) => powers),
        ...(chained ? [] : builtIn(source, call)),
        ...databasePowers(source, call, origins),
    ];
}
/** Where a function comes from, or the thing whose method is called: `client.get` of `client = httpx.Client()` is httpx's `get`. */
function libraryOf(source, call) {
    const direct = callOrigins(source, call);
    const owned = /^(?:self|this|cls)$/.test(call.path[0] ?? '');
    // `go()` of `go = subprocess.run` is what `go` stands for; `client.get()` is a method of it.
    const isItself = !call.chained && call.path.length === (owned ? 2 : 1);
    const method = call.path.at(-1) ?? '';
    const made = makersOfOwner(source, call).libraries.map((origin) => isItself ? origin : { module: origin.module, name: method });
    return [...direct, ...made];
}
/** Functions of the language itself, where nothing of the file has their name. */
function builtIn(source, { path, open }) {
    const name = path.join('.');
    const isOwn = (source.defined.get(name) ?? []).some(({ kind }) => kind !== 'method');
    if (isOwn || source.assigned.has(name) || source.imports.names.has(path[0] ?? ''))
        return [];
    const isPython = source.code.language === 'python';
    if (name === 'eval' || (isPython && name === 'exec') || (!isPython && name === 'Function'))
        return ['exec.code'];
    if (isPython && name === 'open')
        return [opensToWrite(source, open) ? 'fs.write' : 'fs.read'];
    if (!isPython && name === 'fetch')
        return ['net.fetch'];
    if (/^Deno\.read|^Bun\.file$/.test(name))
        return ['fs.read'];
    return /^Deno\.write|^Bun\.write$/.test(name) ? ['fs.write'] : [];
}
function opensToWrite({ code }, open) {
    const settings = argumentsOf(code, open);
    const mode = settings.find(({ key }) => key === 'mode') ?? settings.filter(({ key }) => key === null)[1];
    return mode !== undefined && /[wax+]/.test(literal(code, mode.value) ?? '');
}

;// CONCATENATED MODULE: ./lib/detect/code/tool-uses.js









const tool_uses_KEYWORD = /^(?:if|else|for|in|or|and|not|lambda|await|async|new|as|satisfies|is|None|True|False|null|undefined|true|false|const)$/;
/**
 * What the tools in a span grant: tools of known frameworks, called or named there or behind the names that stand there, and what
 * tools of the repository itself do, in this file or in those that it takes them from. A tool that is imported and not handed
 * over grants nothing. The place is that of the item in the list.
 * @throws TooMuchToRead where names lead to more than is followed
 */
function grantsOfTools(source, tools) {
    const found = [];
    const grant = (ids, at) => {
        for (const id of ids)
            found.push({ id, at });
    };
    look({ root: source, grant, followed: new Set() }, source, tools, null, 0);
    return found;
}
function look(way, source, { from, to }, place, depth) {
    const { code, effort } = source;
    for (let at = from; at < to;) {
        spend(effort, 1);
        const type = textAt(code, at) ?? nameAt(code, at);
        const isKey = type !== null && isMark(code, at + 1, ':') && isMark(code, code.owner[at] ?? -1, '{');
        if (isKey) {
            if (type === 'type')
                way.grant(hostedGrants(textAt(code, at + 2) ?? ''), place ?? at);
            at += 2;
        }
        else if (isMark(code, at, '=>') && isMark(code, at + 1, '{'))
            at = after(code, at + 1);
        else if (nameAt(code, at) === null || tool_uses_KEYWORD.test(nameAt(code, at) ?? ''))
            at += 1;
        else
            at = named(way, source, at, place, depth);
    }
}
/** Looks at the path of names (and its calls) that begins at a token; gives the token behind it. */
function named(way, source, start, place, depth) {
    const { code } = source;
    let end = start;
    while (isMark(code, end + 1, '.') && nameAt(code, end + 2) !== null)
        end += 2;
    const owned = /^(?:self|this|cls)$/.test(nameAt(code, start) ?? '') && end > start;
    const path = pathFrom(code, owned ? start + 2 : start, end);
    const open = isMark(code, end + 1, '(') ? end + 1 : null;
    follow(way, source, { path, open, isCalled: open !== null }, place ?? start, depth);
    let next = open === null ? end + 1 : after(code, open);
    while (isMark(code, next, '.') && nameAt(code, next + 1) !== null) {
        asTool(way, [nameAt(code, next + 1) ?? ''], place ?? start);
        next += 2;
        while (isMark(code, next, '(', '['))
            next = after(code, next);
    }
    return next;
}
function follow(way, source, one, place, depth) {
    const { code, imports, assigned, added } = source;
    const { path, open } = one;
    if (asTool(way, path, place))
        return;
    const [first = ''] = path;
    const origins = originsOf(imports, [first]);
    for (const origin of origins) {
        const ids = toolGrants(origin, path);
        way.grant(ids, place);
        if (open !== null && ids.includes('mcp.client'))
            way.grant(mcp_launch_serverPowers(source, { from: open, to: after(code, open) }), place);
    }
    if (open !== null && origins.some(({ name }) => name === 'load_tools'))
        loaded(way, source, open, place);
    if (open !== null && path.some((name) => WRAPPER.test(name)))
        for (const { value } of argumentsOf(code, open)) {
            look(way, source, value, place, deeper(depth));
            way.grant(powersOfBody(source, value), place);
        }
    const key = `${source.path} ${path.join('.')} ${String(place)}`;
    if (way.followed.has(key))
        return;
    way.followed.add(key);
    ownTool(way, source, one, place, depth);
    // The items of a list have places of their own, unless the list stands in another file.
    const inList = source === way.root ? null : place;
    for (const meaning of assigned.get(first) ?? [])
        look(way, source, meaning, isMark(code, meaning.from, '[', '{') ? inList : place, deeper(depth));
    for (const span of added.get(first) ?? [])
        look(way, source, span, inList, deeper(depth));
    for (const other of elsewhere(source, path))
        fromElsewhere(way, other, one, place, deeper(depth));
}
/** What another file of the repository calls by these names; no names: everything that it exports. */
function fromElsewhere(way, other, { isCalled }, place, depth) {
    const { source, path } = other;
    const [first] = path;
    const { own, renamed } = source.exports;
    const paths = first === undefined ? [...own].map((name) => [name]) : [path];
    const spans = first === undefined ? [...renamed.values()].flat() : (renamed.get(first) ?? []);
    for (const one of paths)
        follow(way, source, { path: one, open: null, isCalled }, place, depth);
    for (const span of spans)
        look(way, source, span, place, depth);
}
/** A function or class of the file: what it does, or, of a function that is called for its tools, what it returns. */
function ownTool(way, source, { path, isCalled }, place, depth) {
    for (const definition of source.defined.get(path.at(-1) ?? '') ?? []) {
        const { kind, body } = definition;
        if (kind === 'class' || !isCalled)
            way.grant(powersOfBody(source, body), place);
        else
            for (const span of returnsOf({ source, definition }))
                look(way, source, span, place, deeper(depth));
        for (const base of basesOf({ source, definition }))
            way.grant(powersOfBody(base.source, base.definition.body), place);
    }
}
function loaded(way, source, open, place) {
    const { code } = source;
    const end = code.closing.get(open) ?? open;
    for (let at = open; at < end; at += 1)
        way.grant(loadedGrants(textAt(code, at) ?? ''), source === way.root ? at : place);
}
function asTool(way, path, place) {
    const is = path.some((name) => /^(?:as_tool|asTool)$/.test(name));
    if (is)
        way.grant(['multi.subagents'], place);
    return is;
}

;// CONCATENATED MODULE: ./lib/detect/code/settings.js










/** What the settings of an agent grant, by their names in small letters without `_`, in whatever framework. */
const SETTINGS = [
    [
        /^(?:model|llm|modelid|modelname|modelclient|llmconfig|chatclient|foundationmodel|chatgenerator|generator|service|client|kernel)$/,
        model,
    ],
    [/^handoffs$/, filled('multi.handoff')],
    [/^(?:subagents|managedagents|members|agents|team)$/, filled('multi.subagents')],
    [/^(?:mcpservers|mcptools|mcptoolsets|mcps)$/, settings_servers],
    [/^allowdelegation$/, on('multi.handoff')],
    [/^checkpoint(?:er|saver)$/, keptState],
    [/^(?:store|basestore)$/, keptState],
    [/^(?:memory|sessionmanager|storage|db|memorymanager|memoryservice|chathistory)$/, keptState],
    [/^(?:enableusermemories|enableagenticmemory|updatememoryonrun)$/, on('memory.persistent')],
    [
        /^(?:addhistorytocontext|addhistorytomessages|addchathistorytomessages|readchathistory)$/,
        on('memory.session'),
    ],
    [/^humaninputmode$/, settings_says([/^NEVER$/, 'auto.approve'], [/^ALWAYS$/, 'auto.gate'])],
    [
        /^permissionmode$/,
        settings_says([/^bypassPermissions$/, 'auto.approve'], [/^acceptEdits$/, 'auto.approve_edits']),
    ],
    [/^allowdangerouslyskippermissions$/, on('auto.approve')],
    [/^(?:interruptbefore|interruptafter|interrupton)$/, filled('auto.gate')],
    [
        /^(?:needsapproval|requireapproval|requireconfirmation|toolapproval|humaninput|canusetool)$/,
        filled('auto.gate'),
    ],
    [
        /^(?:maxiter|maxiterations|maximumiterations|maxturns|maxsteps|maxagentsteps|maxround|maxrounds|maxllmcalls|stopwhen|maxconsecutiveautoreply|recursionlimit|toolcalllimit|maxtoolrounds|maxtooliterations|maxexecutioncount|usagelimits)$/,
        filled('limits.turns'),
    ],
    [/^(?:maxbudgetusd|maxbudget)$/, filled('limits.budget')],
    [/^allowcodeexecution$/, on('exec.code')],
    [/^codeexecutionmode$/, settings_says([/^safe$/, 'exec.sandboxed'])],
    [/^codeexecutionconfig$/, executes],
    [/^codeexecutor$/, executes],
    [/^(?:executor|executortype)$/, settings_says([/^(?:docker|e2b|modal|blaxel|wasm)$/, 'exec.sandboxed'])],
    [/^usee2bexecutor$/, on('exec.sandboxed')],
    [/^sandbox$/, filled('exec.sandboxed')],
    [/^(?:retriever|knowledge|knowledgebase|knowledgesources)$/, filled('rag')],
];
/** Settings that hold tools; `toolsets` of Pydantic AI and plugins of Semantic Kernel are read the same way. */
const settings_TOOLS = /^(?:tools|toolkit|toolkits|toolsets|plugins|functions|middleware|extratools|builtintools|capabilities|contextproviders)$/;
/** Settings that hold other settings: defaults for every run. */
const NESTED = /^(?:default(?:generate|stream|network|vnextstream)?(?:legacy)?options|runconfig|agentexecutorkwargs)$/;
/** What the arguments of the call that makes an agent grant. `places` says what arguments without a name are. */
function grantsOfCall(source, call, places = []) {
    return settingsOf(source, call.open).flatMap((argument, index) => {
        const key = argument.key ?? places[index];
        return key === undefined ? [] : grantsOfSetting(source, { ...argument, key });
    });
}
function grantsOfSetting(source, setting) {
    const key = plain(setting.key ?? '');
    if (settings_TOOLS.test(key))
        return grantsOfTools(source, setting.value);
    if (NESTED.test(key))
        return settings_entriesOf(source, setting.value).flatMap((entry) => NESTED.test(plain(entry.key ?? '')) ? [] : grantsOfSetting(source, entry));
    return SETTINGS.filter(([pattern]) => pattern.test(key)).flatMap(([, reading]) => reading(source, setting).map((id) => ({ id, at: setting.at })));
}
/** The entries of an object or of a call that makes one, directly or behind a name. */
function settings_entriesOf(source, value) {
    const { code } = source;
    return [value, ...meaningsOf(source, value)].flatMap((span) => {
        spend(source.effort, span.to - span.from);
        if (isMark(code, span.from, '{'))
            return properties(code, span.from);
        const call = callIn(source, span);
        return call === null ? [] : argumentsOf(code, call.open);
    });
}
/** A model is readable where its id stands in the file: as a text, in the call that makes a client, or behind a name. */
function model(source, { value }) {
    return namesModel(source, value) ? ['model.fixed'] : [];
}
function filled(id) {
    return (source, { value }) => (isFilled(source, value) ? [id] : []);
}
function settings_servers(source, { value }) {
    return isFilled(source, value) ? ['mcp.client', ...mcp_launch_serverPowers(source, value)] : [];
}
function on(id) {
    return ({ code }, { value }) => (/^true$/i.test(nameAt(code, value.from) ?? '') ? [id] : []);
}
function settings_says(...meanings) {
    return (source, { value }) => {
        const text = textOf(source, value);
        return meanings.flatMap(([pattern, id]) => (text !== null && pattern.test(text) ? [id] : []));
    };
}
/** The text that a value is, directly or by the name of a constant. */
function textOf(source, value) {
    const [meaning] = meaningsOf(source, value);
    return literal(source.code, value) ?? (meaning === undefined ? null : literal(source.code, meaning));
}
/** What runs the code that a model writes, and whether it is kept apart. */
function executes(source, { value }) {
    const { code } = source;
    if (!isFilled(source, value))
        return [];
    const spans = [value, ...meaningsOf(source, value)];
    let apart = false;
    for (const { from, to } of spans)
        for (let at = from; at < Math.min(to, from + 200); at += 1) {
            const word = nameAt(code, at) ?? '';
            if (/Docker|BuiltIn|BuiltInCode|VertexAi|Jupyter(?=Docker)|E2B|AzureContainer|ACADynamic|Container|GkeCode/.test(word))
                apart = true;
            if (plain(textAt(code, at) ?? word) === 'usedocker' && isMark(code, at + 1, ':', '=')) {
                const next = code.tokens[at + 2];
                if (next !== undefined && next.text !== 'False')
                    apart = true;
            }
        }
    if (spans.length > 1 && spans.slice(1).every((span) => !isFilled(source, span)))
        return [];
    return apart ? ['exec.code', 'exec.sandboxed'] : ['exec.code'];
}

;// CONCATENATED MODULE: ./lib/detect/code/loose.js







/** Modules whose calls say something of the file's agents although they make none. */
const FRAMEWORK = /^(?:langgraph|langchain|crewai|autogen|autogen_agentchat|agents$|@langchain\/|@openai\/agents|ai$|@mastra\/core|google\.adk|agno|agent_framework|semantic_kernel|langgraph_supervisor|langgraph_swarm)/;
/** Calls of frameworks that grant by being there. */
const CALLS = [
    [/^interrupt$/, 'auto.gate'],
    [/^HumanInTheLoopMiddleware$|^humanInTheLoopMiddleware$/, 'auto.gate'],
    [/^(?:GroupChatManager|SelectorGroupChat|MagenticOneGroupChat)$/, 'multi.subagents'],
    [/^(?:create_handoff_tool|createHandoffTool|handoff)$/, 'multi.handoff'],
    [
        /^(?:(?:m|M)odelCallLimitMiddleware|(?:t|T)oolCallLimitMiddleware|MaxMessageTermination)$/,
        'limits.turns',
    ],
];
/** Settings that count wherever a framework's call has them: of tasks, tools, runs and crews. */
const loose_SETTINGS = /^(?:needsapproval|requireapproval|requireconfirmation|humaninput|maxturns|maxrounds?|maxllmcalls|maximumiterations|recursionlimit)$/;
/** Methods that run an agent, and the limits that they take; `run` also takes what counts everywhere. */
const RUNS = /^(?:a?run|run_sync|run_streamed?|run_live|runStream(?:ed)?|(?:a_)?initiate_chat|generate|stream|chat|invoke|ainvoke|astream|withConfig|with_config)$/;
const LIMITS = /^(?:maxturns|maxsteps|maxiterations|usagelimits|recursionlimit)$/;
/** What a file grants its agents outside of the calls that make them. */
function looseGrants(source) {
    return [
        ...source.calls.flatMap((call) => [
            ...byCall(source, call),
            ...bySettings(source, call),
            ...byTools(source, call),
        ]),
        ...byRecursion(source),
    ];
}
function byCall(source, call) {
    const origins = callOrigins(source, call).filter(({ module }) => FRAMEWORK.test(module));
    return CALLS.flatMap(([pattern, id]) => origins.some(({ name }) => pattern.test(name ?? '')) ? [{ id, at: call.start }] : []);
}
function bySettings(source, call) {
    const name = call.path.at(-1) ?? '';
    const runs = RUNS.test(name);
    const counts = /^run(?:_sync|_streamed)?$/.test(name) || isOfFramework(source, call);
    if (!runs && !counts)
        return [];
    return argumentsOf(source.code, call.open)
        .filter(({ key, value }) => {
        const setting = plain(key ?? '');
        return ((runs && LIMITS.test(setting)) || (counts && loose_SETTINGS.test(setting))) && isFilled(source, value);
    })
        .flatMap((setting) => grantsOfSetting(source, setting));
}
function isOfFramework(source, call) {
    return callOrigins(source, call).some(({ module }) => FRAMEWORK.test(module));
}
/** `{"recursion_limit": 50}`, in whatever configuration of a run. */
function byRecursion({ code }) {
    return code.tokens.flatMap(({ text }, at) => (text === 'recursion_limit' || text === 'recursionLimit') &&
        isMark(code, at + 1, ':') &&
        code.tokens[at + 2]?.kind === 'number'
        ? [{ id: 'limits.turns', at }]
        : []);
}
/** `llm.bind_tools(tools)`, `ToolNode(tools)` and tasks of a crew hand tools to the model, whoever asks it. */
function byTools(source, call) {
    const binds = /^(?:bind_tools|bindTools|register_for_llm)$/.test(call.path.at(-1) ?? '');
    const node = callOrigins(source, call).some(({ module, name }) => (/^(?:langgraph|@langchain\/langgraph)/.test(module) && name === 'ToolNode') ||
        (module.startsWith('crewai') && name === 'Task') ||
        (/^(?:py)?autogen|^ag2/.test(module) && name === 'register_function'));
    if (!binds && !node)
        return [];
    // A tool of AutoGen is told its agent: `search.register_for_llm(writer)`.
    const itself = call.path.at(-1) === 'register_for_llm' ? [{ from: call.start, to: call.start + 1 }] : [];
    const given = argumentsOf(source.code, call.open)
        .filter(({ key }) => key === 'tools' || (key === null && !isTask(call)))
        .map(({ value }) => value);
    return [...itself, ...given].flatMap((value) => grantsOfTools(source, value));
}
function isTask({ path }) {
    return path.at(-1) === 'Task';
}
/** Whether a call is `.compile()` on something that is no imported module. */
function isCompile({ code, imports }, { path, chained, start }) {
    if (path.at(-1) !== 'compile')
        return false;
    if (chained)
        return isMark(code, start - 1, '.');
    return path.length > 1 && !imports.names.has(nameAt(code, start) ?? '');
}

;// CONCATENATED MODULE: ./lib/detect/code/crewai-code.js






const CREWAI = /^crewai(?:\.|$)/;
/** Agents that a program makes with CrewAI; what its crews grant, the file grants. */
const crewaiCode = {
    id: 'crewai-code',
    looksAt: (path) => path.endsWith('.py') && isServiceCode(path),
    marks: ['crewai'],
    detect(path, text, around) {
        const source = readSource({ path, text, around }, CREWAI);
        if (source === null)
            return null;
        const agents = source.calls
            .filter((call) => isOf(source, call, 'Agent'))
            .map((call) => ({
            call,
            id: declaredKey(source, call) ?? agentId(source, call),
            grants: grantsOfCall(source, call),
        }));
        const crews = source.calls.filter((call) => isOf(source, call, 'Crew'));
        return artefactOf(path, 'crewai-code', source, agents, [
            ...looseGrants(source),
            ...crews.flatMap((crew) => argumentsOf(source.code, crew.open).flatMap((one) => ofCrew(source, one))),
        ]);
    },
};
/** What a class or program of CrewAI calls the agents that it reads from `agents.yaml`. */
const CONFIG = /^agents?_?config$/i;
const crewai_code_MOST_TOKENS = 60;
/**
 * The key under which `agents.yaml` declares the agent that a call makes, so that both files tell it by one name:
 * `config=self.agents_config['writer']`, `**agents_config['writer']`, `config={**agents_config['writer'], ...}`. Null of others.
 */
function declaredKey({ code }, { open }) {
    for (const { key, value } of argumentsOf(code, open)) {
        if (key !== 'config' && !(key === null && isMark(code, value.from, '*')))
            continue;
        for (let at = value.from; at < Math.min(value.to, value.from + crewai_code_MOST_TOKENS); at += 1)
            if (CONFIG.test(nameAt(code, at) ?? '') && isMark(code, at + 1, '[') && isMark(code, at + 3, ']'))
                return textAt(code, at + 2);
    }
    return null;
}
function isOf(source, call, name) {
    return callOrigins(source, call).some((origin) => CREWAI.test(origin.module) && origin.name === name);
}
function ofCrew({ code }, { key, at, value }) {
    const words = pathFrom(code, value.from, value.to - 1);
    if (key === 'process' && words.at(-1) === 'hierarchical')
        return [{ id: 'multi.subagents', at }];
    if (key === 'memory' && nameAt(code, value.from) === 'True')
        return [{ id: 'memory.persistent', at }];
    return [];
}

;// CONCATENATED MODULE: ./lib/detect/manifests/crewai-config.js





const crewai_config_LONGEST_ID = 100;
/** The agents of a CrewAI project: a map of which entries have a role, a goal and a backstory. Which tools they have, code says. */
const crewaiConfig = {
    id: 'crewai-config',
    looksAt: (path) => /(?:^|\/)[^/]*agents?[^/]*\.ya?ml$/i.test(path),
    marks: ['backstory'],
    detect(path, text) {
        const agents = (0,yaml/* readYaml */.g)(text).flatMap((document) => [document, (0,read_value.at)(document, 'agents'), (0,read_value.at)(document, 'roles')].flatMap((roster) => [
            ...(roster?.entries ?? []).filter(({ value }) => crewai_config_isAgent(value)).map(fromEntry),
            ...(roster?.items ?? []).filter(crewai_config_isAgent).map(fromItem),
        ]));
        return agents.length === 0
            ? null
            : { path, kind: 'crewai-config', role: 'agent', agents, capabilities: [] };
    },
};
function crewai_config_isAgent(value) {
    return ['role', 'goal', 'backstory'].every((key) => (0,read_value/* entry */.f_)(value, key) !== null);
}
function fromEntry({ key, line, value }) {
    return { id: key.slice(0, crewai_config_LONGEST_ID), line, capabilities: crewai_config_powers(value) };
}
function fromItem(value) {
    const name = (0,read_value.at)(value, 'name')?.text ?? null;
    return {
        id: name === null ? null : name.slice(0, crewai_config_LONGEST_ID),
        line: value.line,
        capabilities: crewai_config_powers(value),
    };
}
/** Settings that grant when they are on, and those that grant by having a value. */
const SWITCHES = [
    ['allow_delegation', 'multi.handoff'],
    ['allow_code_execution', 'exec.code'],
    ['memory', 'memory.persistent'],
    ['human_input', 'auto.gate'],
];
function crewai_config_powers(agent) {
    const granted = SWITCHES.flatMap(([key, id]) => {
        const found = (0,read_value/* entry */.f_)(agent, key);
        return found !== null && (0,read_value/* isOn */.Mp)(found.value) ? [here(id, found)] : [];
    });
    const mode = (0,read_value/* entry */.f_)(agent, 'code_execution_mode');
    if (mode?.value.text === 'safe')
        granted.push(here('exec.sandboxed', mode));
    granted.push(...turnsCapped(agent, 'max_iter'), ...modelNamed((0,read_value/* entry */.f_)(agent, 'llm') ?? (0,read_value/* entry */.f_)(agent, 'model')));
    for (const tool of (0,read_value/* words */.aL)((0,read_value.at)(agent, 'tools')))
        for (const id of grantsOfName(tool.text, 'crewai_tools'))
            granted.push({ id, line: tool.line, column: tool.column });
    return firstOfEach(granted);
}
function here(id, { line, column }) {
    return { id, line, column };
}

;// CONCATENATED MODULE: ./lib/detect/graphs/dify-app.js





/** Apps of Dify that are an agent, or whose workflow has agent nodes; a chat with a workflow alone is none. */
const difyApp = {
    id: 'dify-app',
    looksAt: (path) => /\.(?:ya?ml|json)$/i.test(path),
    marks: ['agent-chat', 'agent_strategy', 'type: agent'],
    detect: (path, text) => {
        const root = readYamlOrJson(text).find((document) => (0,read_value.at)(document, 'kind')?.text === 'app');
        if (root === undefined || (0,read_value.at)(root, 'app', 'mode') === null)
            return null;
        const nodes = (0,read_value.at)(root, 'workflow', 'graph', 'nodes')?.items ?? [];
        const gates = nodes.filter((node) => (0,read_value.at)(node, 'data', 'type')?.text === 'human-input');
        return agentArtefact(path, 'dify-app', [...agentApp(root), ...nodes.flatMap(agentNode)], gates.flatMap((gate) => grants((0,read_value/* entry */.f_)((0,read_value.at)(gate, 'data'), 'type'), 'auto.gate')));
    },
};
function agentApp(root) {
    const mode = (0,read_value/* entry */.f_)((0,read_value.at)(root, 'app'), 'mode');
    const config = (0,read_value.at)(root, 'model_config');
    const agent = (0,read_value.at)(config, 'agent_mode');
    if (mode === null || mode.value.text !== 'agent-chat' || config === null)
        return [];
    const enabled = (0,read_value.at)(agent, 'enabled');
    if (enabled !== null && !(0,read_value/* isOn */.Mp)(enabled))
        return [];
    const data = (0,read_value/* entry */.f_)((0,read_value.at)(config, 'dataset_configs', 'datasets'), 'datasets');
    return [
        foundAgent(null, mode, [
            ...((0,read_value.at)(agent, 'tools')?.items ?? []).flatMap(dify_app_tool),
            ...(saysSomething(data) ? grants(data, 'rag') : []),
            ...flow_graph_turnsCapped((0,read_value/* entry */.f_)(agent, 'max_iteration')),
            ...flow_graph_modelNamed((0,read_value/* entry */.f_)((0,read_value.at)(config, 'model'), 'name')),
        ]),
    ];
}
function agentNode(node) {
    const data = (0,read_value.at)(node, 'data');
    const type = (0,read_value/* entry */.f_)(data, 'type');
    if (type === null || type.value.text !== 'agent')
        return [];
    const parameters = (0,read_value.at)(data, 'agent_parameters');
    const memory = (0,read_value/* entry */.f_)(data, 'memory');
    return [
        foundAgent((0,read_value.at)(node, 'id')?.text ?? (0,read_value.at)(data, 'title')?.text ?? null, type, [
            ...((0,read_value.at)(parameters, 'tools', 'value')?.items ?? []).flatMap(dify_app_tool),
            ...(parameters?.entries ?? []).flatMap((one) => /mcp_?servers?|server_?config/i.test(one.key) && saysSomething((0,read_value/* entry */.f_)(one.value, 'value'))
                ? grants(one, 'mcp.client', 'mcp.remote')
                : []),
            ...(memory !== null && memory.value.kind === 'map' ? grants(memory, 'memory.session') : []),
            ...flow_graph_turnsCapped((0,read_value/* entry */.f_)((0,read_value.at)(parameters, 'max_iterations') ?? (0,read_value.at)(parameters, 'maximum_iterations'), 'value') ??
                (0,read_value/* entry */.f_)((0,read_value.at)(parameters, 'max_iteration'), 'value')),
            ...flow_graph_modelNamed((0,read_value/* entry */.f_)((0,read_value.at)(parameters, 'model', 'value'), 'model')),
        ]),
    ];
}
/** Tools of the platform are known by their names; those of a description of an API, a workflow or a server by what they are. */
function dify_app_tool(item) {
    const enabled = (0,read_value.at)(item, 'enabled');
    if (enabled !== null && !(0,read_value/* isOn */.Mp)(enabled))
        return [];
    const dataset = (0,read_value/* entry */.f_)(item, 'dataset');
    if (dataset !== null)
        return (0,read_value/* isOn */.Mp)((0,read_value.at)(dataset.value, 'enabled')) ? grants(dataset, 'rag') : [];
    const name = (0,read_value/* entry */.f_)(item, 'tool_name');
    const kind = (0,read_value.at)(item, 'provider_type')?.text ?? (0,read_value.at)(item, 'type')?.text ?? '';
    if (kind === 'api' || kind === 'workflow')
        return grants(name, 'api.actions');
    const provider = (0,read_value.at)(item, 'provider_name')?.text ?? '';
    if (kind === 'mcp' || /mcp/i.test(provider))
        return grants(name, 'mcp.client', 'mcp.remote');
    const own = toolWords(name?.value.text ?? '');
    return grants(name, ...(own.length > 0 ? own : toolWords(provider)));
}

;// CONCATENATED MODULE: ./lib/detect/graphs/flowise-flow.js




/** Agents of chatflows and of the first agentflows; the second ones have one node for all. */
const OLD_AGENTS = [
    'toolAgent',
    'conversationalAgent',
    'reactAgentChat',
    'reactAgentLLM',
    'openAIFunctionAgent',
    'openAIToolAgent',
    'conversationalRetrievalAgent',
    'conversationalRetrievalToolAgent',
    'mistralAIToolAgent',
    'xmlAgent',
    'csvAgent',
    'airtableAgent',
    'autoGPT',
    'babyAGI',
    'openAIAssistant',
    'openAIToolAgentLlamaIndex',
    'anthropicAgentLlamaIndex',
    'mrklAgentChat',
    'mrklAgentLLM',
    'seqAgent',
    'supervisor',
    'worker',
];
const OLD = new Set(OLD_AGENTS);
/** Flows of Flowise with an agent; a node that only routes by a model, or only answers, is none. */
const flowiseFlow = {
    id: 'flowise-flow',
    looksAt: (path) => /\.json$/i.test(path),
    marks: ['"agentAgentflow"', ...OLD_AGENTS.map((name) => `"${name}"`)],
    detect: (path, text) => {
        const graph = flowGraph(readJsonc(text));
        if (graph === null)
            return null;
        return agentArtefact(path, 'flowise-flow', graph.nodes.flatMap((node) => flowise_flow_agentOf(node, graph)), graph.nodes.flatMap(shared));
    },
};
/** Nodes that hold for the whole flow. */
function shared(node) {
    const name = (0,read_value/* entry */.f_)((0,read_value.at)(node, 'data'), 'name');
    if (name?.value.text === 'humanInputAgentflow')
        return grants(name, 'auto.gate');
    return name?.value.text === 'agentMemory' ? grants(name, 'memory.persistent') : [];
}
function flowise_flow_nameOf(node) {
    return (0,read_value.at)(node, 'data', 'name')?.text ?? '';
}
function flowise_flow_agentOf(node, graph) {
    const data = (0,read_value.at)(node, 'data');
    const inputs = (0,read_value.at)(data, 'inputs');
    const name = flowise_flow_nameOf(node);
    const place = (0,read_value/* entry */.f_)(data, 'name') ?? node;
    if (inputs === null)
        return [];
    if (name === 'agentAgentflow')
        return [foundAgent((0,read_value.at)(node, 'id')?.text ?? null, place, newAgent(inputs))];
    if (!OLD.has(name))
        return [];
    return [foundAgent((0,read_value.at)(node, 'id')?.text ?? null, place, oldAgent(name, place, inputs, graph))];
}
/** `data.inputParams` only describes the form: what is chosen stands in `inputs`. */
function newAgent(inputs) {
    const memory = (0,read_value/* entry */.f_)(inputs, 'agentEnableMemory');
    return [
        ...((0,read_value.at)(inputs, 'agentTools')?.items ?? []).flatMap(chosenTool),
        ...inputs.entries.flatMap(({ key, value }) => key.startsWith('agentToolsBuiltIn') ? flowise_flow_builtIn(value) : []),
        ...['agentKnowledgeDocumentStores', 'agentKnowledgeVSEmbeddings'].flatMap((key) => {
            const stores = (0,read_value/* entry */.f_)(inputs, key);
            return stores !== null && stores.value.items.length > 0 ? grants(stores, 'rag') : [];
        }),
        ...((0,read_value/* isOn */.Mp)(memory?.value ?? null) ? grants(memory, 'memory.session') : []),
        ...flow_graph_modelNamed((0,read_value/* entry */.f_)((0,read_value.at)(inputs, 'agentModelConfig'), 'modelName')),
        ...flow_graph_turnsCapped((0,read_value/* entry */.f_)(inputs, 'agentMaxIterations')),
    ];
}
function chosenTool(tool) {
    const chosen = (0,read_value/* entry */.f_)(tool, 'agentSelectedTool');
    const gate = (0,read_value/* entry */.f_)(tool, 'agentSelectedToolRequiresHumanInput');
    const name = chosen?.value.text ?? '';
    const server = (0,read_value/* entry */.f_)((0,read_value.at)(tool, 'agentSelectedToolConfig'), 'mcpServerConfig');
    return [
        ...(/flowTool$/i.test(name) ? grants(chosen, 'api.actions') : toolNamed(name, chosen)),
        ...(/"?url"?\s*:/.test(server?.value.text ?? '') ? grants(server, 'mcp.remote') : []),
        ...((0,read_value/* isOn */.Mp)(gate?.value ?? null) ? grants(gate, 'auto.gate') : []),
    ];
}
/** Tools of the model's own provider, as a list or as the text of one. */
function flowise_flow_builtIn(value) {
    const names = value.kind === 'list'
        ? value.items.map(({ text }) => text ?? '')
        : [...(value.text ?? '').matchAll(/\w+/g)].map(([one]) => one);
    return names.flatMap((name) => toolNamed(name, value));
}
/** Tools, memory and model of an older agent are other nodes, named as `{{calculator_1.data.instance}}`. */
function oldAgent(name, place, inputs, graph) {
    const named = (key) => {
        const value = (0,read_value.at)(inputs, key);
        const texts = value === null ? [] : [value, ...value.items];
        return texts.flatMap(({ text }) => {
            const node = graph.node(/^\{\{([^.}]+)\.data\.instance\}\}$/.exec(text ?? '')?.[1] ?? '');
            return node === null ? [] : [node];
        });
    };
    const nameEntry = (node) => (0,read_value/* entry */.f_)((0,read_value.at)(node, 'data'), 'name');
    return [
        ...(name === 'supervisor' ? grants(place, 'multi.subagents') : []),
        ...(/^csvAgent|^airtableAgent/.test(name) ? grants(place, 'exec.code') : []),
        ...named('tools').flatMap((node) => flowise_flow_nameOf(node) === 'chatflowTool'
            ? grants(nameEntry(node), 'api.actions')
            : toolNamed(flowise_flow_nameOf(node), nameEntry(node))),
        ...named('memory').flatMap((node) => memoryNamed(flowise_flow_nameOf(node), nameEntry(node))),
        ...named('vectorStoreRetriever').flatMap((node) => grants(nameEntry(node), 'rag')),
        ...named('model').flatMap((node) => flow_graph_modelNamed((0,read_value/* entry */.f_)((0,read_value.at)(node, 'data', 'inputs'), 'modelName'))),
        ...(saysSomething((0,read_value/* entry */.f_)(inputs, 'interrupt')) && (0,read_value/* isOn */.Mp)((0,read_value.at)(inputs, 'interrupt'))
            ? grants((0,read_value/* entry */.f_)(inputs, 'interrupt'), 'auto.gate')
            : []),
        ...flow_graph_turnsCapped((0,read_value/* entry */.f_)(inputs, 'maxIterations')),
        ...flow_graph_turnsCapped((0,read_value/* entry */.f_)(inputs, 'recursionLimit')),
    ];
}

;// CONCATENATED MODULE: ./lib/detect/manifests/foundry-agent.js




/** Tools of the service, without case and word breaks. */
const foundry_agent_TOOLS = [
    [/^(?:websearch|bing)/, ['net.search']],
    [/^codeinterpreter/, ['exec.code', 'exec.sandboxed']],
    [/^(?:filesearch|azureaisearch|sharepoint)/, ['rag']],
    [/^mcp/, ['mcp.client', 'mcp.remote']],
    [/^openapi/, ['api.actions']],
    [/^(?:browserautomation|computeruse)/, ['net.browser']],
    [/^a2a/, ['multi.a2a']],
    [/^memorysearch/, ['memory.persistent']],
    [/^fabric/, ['db.read']],
];
/** Agents of Azure AI Foundry: containers it hosts, or a model with instructions and tools. */
const foundryAgent = {
    id: 'foundry-agent',
    looksAt: (path) => /agent[^/]*\.ya?ml$/i.test(path),
    marks: ['hosted', 'prompt', 'Prompt'],
    detect: (path, text) => {
        const root = (0,yaml/* readYaml */.g)(text)[0] ?? null;
        if (root === null || (0,read_value.at)(root, 'apiVersion') !== null)
            return null;
        const agent = [root, (0,read_value.at)(root, 'template')].find((one) => one !== null && foundry_agent_isAgent(one)) ?? null;
        if (agent === null)
            return null;
        const outer = agent === root ? [] : ((0,read_value.at)(root, 'resources')?.items ?? []);
        const resources = [...((0,read_value.at)(agent, 'resources')?.items ?? []), ...outer];
        return agentArtefact(path, 'foundry-agent', [
            foundAgent(null, (0,read_value/* entry */.f_)(agent, 'kind') ?? agent, [
                ...((0,read_value.at)(agent, 'tools')?.items ?? []).flatMap(foundry_agent_tool),
                ...resources.flatMap(resource),
                ...modelNamed((0,read_value/* entry */.f_)(agent, 'model')),
                ...((0,read_value.at)(agent, 'protocols')?.items ?? []).flatMap((one) => (0,read_value.at)(one, 'protocol')?.text === 'a2a' ? grants((0,read_value/* entry */.f_)(one, 'protocol'), 'multi.a2a') : []),
                ...((0,read_value.at)(agent, 'environment_variables')?.items ?? []).flatMap((one) => isSecretName((0,read_value.at)(one, 'name')?.text ?? '') ? grants((0,read_value/* entry */.f_)(one, 'name'), 'cred.use') : []),
            ]),
        ]);
    },
};
function foundry_agent_isAgent(value) {
    const kind = (0,read_value.at)(value, 'kind')?.text?.toLowerCase();
    if (kind === 'hosted')
        return (0,read_value.at)(value, 'protocols') !== null || (0,read_value.at)(value, 'name') !== null;
    return kind === 'prompt' && (0,read_value.at)(value, 'model') !== null;
}
function foundry_agent_tool(item) {
    const kind = (0,read_value/* entry */.f_)(item, 'kind') ?? (0,read_value/* entry */.f_)(item, 'type');
    const approval = (0,read_value/* entry */.f_)(item, 'approvalMode') ?? (0,read_value/* entry */.f_)(item, 'require_approval');
    const mode = (0,read_value.at)(approval?.value ?? null, 'kind')?.text ?? approval?.value.text ?? '';
    return [
        ...grants(kind, ...foundry_agent_powersOf(kind?.value.text ?? '')),
        ...(mode === 'never' ? grants(approval, 'auto.approve') : []),
        ...(mode === 'always' ? grants(approval, 'auto.gate') : []),
    ];
}
function resource(item) {
    const id = (0,read_value/* entry */.f_)(item, 'id');
    switch ((0,read_value.at)(item, 'kind')?.text) {
        case 'model':
            return modelNamed(id);
        case 'tool':
            return grants(id, ...foundry_agent_powersOf(id?.value.text ?? ''));
        default:
            return [];
    }
}
function foundry_agent_powersOf(kind) {
    const word = kind.toLowerCase().replace(/[^a-z0-9]/g, '');
    return foundry_agent_TOOLS.find(([kinds]) => kinds.test(word))?.[1] ?? [];
}

;// CONCATENATED MODULE: ./lib/detect/hosts/gemini-settings.js






/** Names of tools in older settings. */
const CLASSES = {
    ShellTool: 'run_shell_command',
    ReadFileTool: 'read_file',
    WriteFileTool: 'write_file',
    EditTool: 'replace',
    WebFetchTool: 'web_fetch',
    WebSearchTool: 'google_web_search',
};
/**
 * Gemini's settings of a project, in their nested and their older flat form. `tools.core` is not read: it takes tools away, and
 * what it leaves still asks. `autoAccept` lets only harmless calls through.
 */
const geminiSettings = {
    id: 'gemini-settings',
    looksAt: (path) => /(?:^|\/)\.gemini\/settings\.json$/.test(path),
    marks: null,
    detect(path, text) {
        const root = readJsonc(text);
        const granted = [
            ...serversOf((0,read_value.at)(root, 'mcpServers')).flatMap(serverCapabilities),
            ...firstOfEach([(0,read_value.at)(root, 'tools', 'allowed'), (0,read_value.at)(root, 'allowedTools')].flatMap(gemini_settings_allowed)),
            ...gemini_settings_mode(root),
            ...gemini_settings_sandbox(root),
            ...gemini_settings_hooks(root),
        ];
        if (granted.length === 0)
            return null;
        // A model and a cap alone grant nothing.
        const capabilities = [
            ...granted,
            ...modelNamed((0,read_value/* entry */.f_)(root, 'model')),
            ...turnsCapped((0,read_value.at)(root, 'model'), 'maxSessionTurns'),
            ...turnsCapped(root, 'maxSessionTurns'),
        ];
        return { path, kind: 'gemini-settings', role: 'capability', agents: [], capabilities };
    },
};
function gemini_settings_allowed(list) {
    return (list?.items ?? []).flatMap((item) => {
        const rule = (item.text ?? '').trim();
        const name = rule.replace(/\(.*$/s, '');
        const tool = Object.hasOwn(CLASSES, name) ? (CLASSES[name] ?? name) : name;
        return toolPowers(tool + rule.slice(name.length)).map((id) => grantedAt(id, item));
    });
}
function gemini_settings_mode(root) {
    const places = [
        (0,read_value/* entry */.f_)((0,read_value.at)(root, 'general'), 'defaultApprovalMode'),
        (0,read_value/* entry */.f_)((0,read_value.at)(root, 'tools'), 'approvalMode'),
        (0,read_value/* entry */.f_)(root, 'approvalMode'),
    ];
    return places.flatMap((one) => {
        if (one?.value.text === 'yolo')
            return [grantedAt('auto.approve', one)];
        return one !== null && /^auto_?edit$/i.test(one.value.text ?? '')
            ? [grantedAt('auto.approve_edits', one)]
            : [];
    });
}
/** True, or the name of what makes the sandbox. */
function gemini_settings_sandbox(root) {
    const found = [(0,read_value/* entry */.f_)((0,read_value.at)(root, 'tools'), 'sandbox'), (0,read_value/* entry */.f_)(root, 'sandbox')];
    return found.flatMap((one) => one !== null && /^(?:true|docker|podman|sandbox-exec|runsc|lxc)$/.test(one.value.text ?? '')
        ? [grantedAt('exec.sandboxed', one)]
        : []);
}
function gemini_settings_hooks(root) {
    const before = (0,read_value/* entry */.f_)((0,read_value.at)(root, 'hooks'), 'BeforeTool');
    return before !== null && before.value.items.length > 0 ? [grantedAt('mitigation.hooks', before)] : [];
}

;// CONCATENATED MODULE: ./lib/detect/manifests/kagent-manifest.js





/** Groups of the platforms whose kind `Agent` is an AI agent; for others the word means a daemon. */
const GROUPS = /^(?:kagent\.dev|kaos\.tools)\//;
const CLUSTER = /^(?:k8s|kubectl|helm|istio|cilium|argo|prometheus|grafana|kagent\.tools\.|observability)/i;
const LOOKS = /get|list|describe|logs|events|status|query|check|version|verify|validate|analyze|show|explain|generate|read/i;
const CHANGES = /apply|create|delete|patch|scale|rollout|restart|label|annotat|install|upgrade|rollback|promote|pause|uninstall|remove|set|update|write|enable|disable|connect|bugreport/i;
/** Agents that a Kubernetes cluster runs; templates of Helm included. */
const kagentManifest = {
    id: 'kagent-manifest',
    looksAt: (path) => /\.(?:ya?ml|tpl|json)$/i.test(path),
    marks: ['kagent.dev/', 'kaos.tools/', 'GovernedAgent'],
    detect: (path, text) => agentArtefact(path, 'kagent-manifest', readYamlOrJson(withoutHelm(text)).flatMap((document) => ((0,read_value.at)(document, 'kind')?.text === 'List' ? ((0,read_value.at)(document, 'items')?.items ?? []) : [document]).flatMap(kagent_manifest_agentOf))),
};
function kagent_manifest_isAgent(document) {
    const kind = (0,read_value.at)(document, 'kind')?.text;
    if (kind === 'GovernedAgent')
        return true;
    return (kind === 'Agent' || kind === 'SandboxAgent') && GROUPS.test((0,read_value.at)(document, 'apiVersion')?.text ?? '');
}
function kagent_manifest_agentOf(document) {
    const spec = (0,read_value.at)(document, 'spec');
    if (!kagent_manifest_isAgent(document) || spec?.kind !== 'map')
        return [];
    const own = (0,read_value.at)(spec, 'declarative') ?? spec;
    const memory = (0,read_value/* entry */.f_)(own, 'memory');
    const code = (0,read_value/* entry */.f_)(own, 'executeCodeBlocks');
    const variables = [
        ...((0,read_value.at)(own, 'deployment', 'env')?.items ?? []),
        ...((0,read_value.at)(spec, 'byo', 'deployment', 'env')?.items ?? []),
    ];
    return [
        foundAgent((0,read_value.at)(document, 'metadata', 'name')?.text ?? null, (0,read_value/* entry */.f_)(document, 'kind') ?? document, [
            ...((0,read_value.at)(own, 'tools')?.items ?? []).flatMap(kagent_manifest_tool),
            ...(saysSomething(memory) ? grants(memory, 'memory.persistent') : []),
            ...((0,read_value/* isOn */.Mp)(code?.value ?? null) ? grants(code, 'exec.code') : []),
            ...grants((0,read_value/* entry */.f_)(own, 'a2aConfig'), 'multi.a2a'),
            ...variables.flatMap((one) => isSecretName((0,read_value.at)(one, 'name')?.text ?? '') ? grants((0,read_value/* entry */.f_)(one, 'name'), 'cred.use') : []),
        ]),
    ];
}
function kagent_manifest_tool(item) {
    const type = (0,read_value/* entry */.f_)(item, 'type');
    const server = (0,read_value.at)(item, 'mcpServer');
    const kind = (0,read_value/* entry */.f_)(server, 'kind');
    const builtin = (0,read_value/* entry */.f_)((0,read_value.at)(item, 'builtin'), 'name');
    const approval = (0,read_value/* entry */.f_)(server, 'requireApproval');
    if (type?.value.text === 'Agent' || (0,read_value.at)(item, 'agent') !== null)
        return grants(type ?? item, 'multi.subagents');
    if (builtin !== null)
        return grants(builtin, ...kagent_manifest_named(builtin.value.text ?? ''));
    if (server === null)
        return [];
    return [
        ...grants(type ?? (0,read_value/* entry */.f_)(item, 'mcpServer'), 'mcp.client'),
        ...(kind?.value.text === 'RemoteMCPServer' ? grants(kind, 'mcp.remote') : []),
        ...((0,read_value.at)(server, 'toolNames')?.items ?? []).flatMap((one) => grants(one, ...kagent_manifest_named(one.text ?? ''))),
        ...(saysSomething(approval) ? grants(approval, 'auto.gate') : []),
    ];
}
/** Tools of the cluster say by their verbs whether they change it. */
function kagent_manifest_named(name) {
    if (!CLUSTER.test(name))
        return toolWords(name);
    const verb = name
        .replace(/^kagent\.tools\.\w+\./i, '')
        .replace(/^(?:k8s|kubectl|helm|istio|cilium|argo|prometheus|grafana)_/i, '');
    if (/execute_?command|^exec/i.test(verb))
        return ['exec.shell'];
    if (/^(?:generate)/i.test(verb))
        return [];
    if (/^(?:get|list|describe|check|show|query|read)/i.test(verb))
        return ['infra.read'];
    if (CHANGES.test(verb))
        return ['infra.write'];
    return LOOKS.test(verb) ? ['infra.read'] : [];
}

;// CONCATENATED MODULE: ./lib/detect/hosts/kiro-agent.js





/** Keys of an agent's file; two of them, and among those what it does or may use, make it one. */
const kiro_agent_KEYS = 'name description prompt tools allowedTools toolsSettings toolAliases resources mcpServers hooks model'.split(' ');
const kiro_agent_TOOLS = {
    '*': ['tools.unrestricted'],
    '@builtin': ['tools.unrestricted'],
    fs_read: ['fs.read'],
    read: ['fs.read'],
    glob: ['fs.read'],
    grep: ['fs.read'],
    fs_write: ['fs.write'],
    write: ['fs.write'],
    execute_bash: ['exec.shell'],
    execute_cmd: ['exec.shell'],
    shell: ['exec.shell'],
    use_aws: ['infra.write'],
    aws: ['infra.write'],
    web: ['net.fetch', 'net.search'],
    web_fetch: ['net.fetch'],
    web_search: ['net.search'],
    knowledge: ['memory.persistent'],
    use_subagent: ['multi.subagents'],
    subagent: ['multi.subagents'],
    delegate: ['multi.subagents'],
};
/**
 * An agent of Kiro or, before it was renamed, of the Amazon Q command line. It has the tools of its list and no others: without
 * a list it has none. `allowedTools` gives no tool, it takes the question away.
 */
const kiroAgent = {
    id: 'kiro-agent',
    looksAt: (path) => /(?:^|\/)(?:\.amazonq\/cli-agents|\.kiro\/agents)\/.+\.json$/.test(path),
    marks: ['"prompt"', '"tools"', '"toolsSettings"', '"mcpServers"'],
    detect(path, text) {
        const root = readJsonc(text);
        if (root === null || !kiro_agent_isAgent(root))
            return null;
        const capabilities = [
            ...((0,read_value.at)(root, 'tools')?.items ?? []).flatMap((item) => kiro_agent_toolPowers(root, item)),
            ...kiro_agent_approvals((0,read_value.at)(root, 'allowedTools')?.items ?? []),
            ...serversOf((0,read_value.at)(root, 'mcpServers')).flatMap(serverCapabilities),
            ...kiro_agent_others(root),
            ...modelNamed((0,read_value/* entry */.f_)(root, 'model')),
        ];
        return {
            path,
            kind: 'kiro-agent',
            role: 'agent',
            agents: [foundAgent(null, root, capabilities)],
            capabilities: [],
        };
    },
};
function kiro_agent_isAgent(root) {
    const acts = ((0,read_value.at)(root, 'prompt')?.text ?? '') !== '' ||
        (0,read_value.at)(root, 'tools')?.kind === 'list' ||
        ['toolsSettings', 'mcpServers'].some((key) => ((0,read_value.at)(root, key)?.entries.length ?? 0) > 0);
    return acts && kiro_agent_KEYS.filter((key) => (0,read_value/* entry */.f_)(root, key) !== null).length >= 2;
}
function kiro_agent_toolPowers(root, item) {
    const name = item.text ?? '';
    if (/^@(?!builtin$)./.test(name))
        return [grantedAt('mcp.client', item)];
    const powers = Object.hasOwn(kiro_agent_TOOLS, name) ? (kiro_agent_TOOLS[name] ?? []) : [];
    return powers.map((id) => grantedAt(id === 'exec.shell' && isScoped(root) ? 'exec.shell_scoped' : id, item));
}
/** Commands that are not allowed by name ask, unless the agent is told to refuse them: only then the list is a bound. */
function isScoped(root) {
    return ['execute_bash', 'execute_cmd', 'shell'].some((tool) => {
        const settings = (0,read_value.at)(root, 'toolsSettings', tool);
        return (0,read_value/* isOn */.Mp)((0,read_value.at)(settings, 'denyByDefault')) && ((0,read_value.at)(settings, 'allowedCommands')?.items.length ?? 0) > 0;
    });
}
/** Edits without a question are told where commands still ask. */
function kiro_agent_approvals(items) {
    const commands = items.filter(({ text }) => /^(?:\*|@builtin|execute_bash|execute_cmd|shell)$/.test(text ?? ''));
    if (commands.length > 0)
        return commands.map((item) => grantedAt('auto.approve', item));
    const edits = items.filter(({ text }) => /^(?:fs_write|write)$/.test(text ?? ''));
    return edits.map((item) => grantedAt('auto.approve_edits', item));
}
function kiro_agent_others(root) {
    const before = (0,read_value/* entry */.f_)((0,read_value.at)(root, 'hooks'), 'preToolUse');
    const inherited = ['includeMcpJson', 'useLegacyMcpJson']
        .map((key) => (0,read_value/* entry */.f_)(root, key))
        .find((one) => one !== null && (0,read_value/* isOn */.Mp)(one.value));
    return [
        ...(inherited == null ? [] : [grantedAt('mcp.client', inherited)]),
        ...(before !== null && before.value.items.length > 0 ? [grantedAt('mitigation.hooks', before)] : []),
    ];
}

;// CONCATENATED MODULE: ./lib/detect/code/langchain-code.js







const MODULES = /^(?:langgraph|langchain|deepagents|@langchain\/)/;
/** Functions and classes that make an agent, what their arguments are by place, and what they grant whatever these are. */
const MAKERS = [
    {
        name: /^(?:create_react_agent|create_tool_calling_executor|create_agent|createReactAgent|createAgent)$/,
        places: ['model', 'tools'],
    },
    { name: /^(?:create_deep_agent|createDeepAgent|async_create_deep_agent)$/, places: ['tools'] },
    { name: /^(?:AgentExecutor|from_agent_and_tools|fromAgentAndTools)$/, places: [] },
    { name: /^(?:initialize_agent|initializeAgentExecutorWithOptions)$/, places: ['tools', 'model'] },
    { name: /^create_?supervisor$/i, places: ['agents'], grants: ['multi.subagents'] },
    { name: /^create_?swarm$/i, places: ['agents'], grants: ['multi.handoff'] },
    { name: /^create_(?:sql|spark_sql)_agent$/, places: ['model'], grants: ['db.read', 'db.write'] },
    {
        name: /^create_(?:csv|pandas_dataframe|python|xorbits|spark_dataframe)_agent$/,
        places: ['model'],
        grants: ['exec.code'],
    },
    { name: /^create_(?:openapi|json|vectorstore)_agent$/, places: ['model'] },
];
/** They make what an executor runs; where no executor stands in the file they are the agent. */
const RUNNABLE = /^create_(?:tool_calling|openai_tools|openai_functions|structured_chat|react|json_chat|xml|self_ask_with_search)_agent$|^create(?:ToolCalling|OpenAITools|OpenAIFunctions|StructuredChat)Agent$/;
/** Agents that a program makes with LangChain or LangGraph: not every import of it, chains and splitters make none. */
const langchainCode = {
    id: 'langchain-code',
    looksAt: isServiceCode,
    marks: ['langgraph', 'langchain', 'deepagents'],
    detect(path, text, around) {
        const source = readSource({ path, text, around }, MODULES);
        if (source === null)
            return null;
        const executed = source.calls.some((call) => langchain_code_nameOf(source, call) === 'AgentExecutor');
        const graph = source.calls.some((call) => /^(?:StateGraph|MessageGraph)$/.test(langchain_code_nameOf(source, call) ?? '')) &&
            !isPlain(source);
        const agents = source.calls.flatMap((call) => {
            const grants = isCompile(source, call) && graph ? grantsOfCall(source, call) : made(source, call, executed);
            return grants === null ? [] : [{ call, id: agentId(source, call), grants }];
        });
        const run = executed ? source.calls.filter((call) => isRunnable(source, call)) : [];
        const named = agents.some(({ grants }) => grants.some(({ id }) => id === 'model.fixed'));
        return artefactOf(path, 'langchain-code', source, agents, [
            ...looseGrants(source),
            ...(graph && !named ? models(source) : []),
            ...run.flatMap((call) => grantsOfCall(source, call, ['model', 'tools'])),
        ]);
    },
};
function made(source, call, executed) {
    const name = langchain_code_nameOf(source, call);
    if (name === null || (executed && isRunnable(source, call)))
        return null;
    const maker = MAKERS.find((one) => one.name.test(name));
    if (maker === undefined)
        return RUNNABLE.test(name) ? grantsOfCall(source, call, ['model', 'tools']) : null;
    const inherent = (maker.grants ?? []).map((id) => ({ id, at: call.start }));
    return [...inherent, ...grantsOfCall(source, call, maker.places)];
}
function isRunnable(source, call) {
    return callOrigins(source, call).some(({ module, name }) => module.startsWith('langchain') && RUNNABLE.test(name ?? ''));
}
/** A graph of functions that the file writes itself, none of which has to do with a model, is a program like any other. */
function isPlain({ code, calls, defined }) {
    const nodes = calls.filter(({ path }) => /^add_?node$/i.test(path.at(-1) ?? ''));
    const own = nodes.every(({ open }) => {
        const last = argumentsOf(code, open)
            .filter(({ key }) => key === null)
            .at(-1);
        return last !== undefined && defined.has(nameAt(code, last.value.from) ?? '');
    });
    return (nodes.length > 0 && own && !code.tokens.some(({ kind, text }) => kind === 'name' && langchain_code_TELLING.test(text)));
}
const langchain_code_TELLING = /llm|model|agent|chat|gpt|claude|gemini|prompt|chain|tool|openai|anthropic|bedrock|ollama/i;
/** Models that the nodes of a graph ask: the graph itself is given none. */
function models(source) {
    return source.calls
        .filter((call) => MODEL.test(langchain_code_nameOf(source, call) ?? '') && callNamesModel(source, call))
        .map(({ start }) => ({ id: 'model.fixed', at: start }));
}
const MODEL = /^(?:Chat[A-Z]\w*|Azure(?:AI)?Chat\w+|init_chat_model|initChatModel)$/;
/** What LangChain calls the thing that is called; null if it is none of its own. */
function langchain_code_nameOf(source, call) {
    return callOrigins(source, call).find(({ module }) => MODULES.test(module))?.name ?? null;
}

;// CONCATENATED MODULE: ./lib/detect/graphs/langflow-flow.js




const AGENT = /^(?:Agent|AgentComponent|ToolCallingAgent|OpenAIToolsAgent|OpenAIToolAgent|XMLAgent|JsonAgent|SQLAgent|CSVAgent|OpenAPIAgent|VectorStoreRouterAgent|VectorStoreInfoAgent|CrewAIAgentComponent|CugaAgent|Cuga|ReactAgent)$/;
const langflow_flow_STORES = /Vector|AstraDB|Chroma|Pinecone|Qdrant|Weaviate|Milvus|PGVector|FAISS|OpenSearch|Knowledge|Retriev/i;
/** Flows of Langflow with an agent component. */
const langflowFlow = {
    id: 'langflow-flow',
    looksAt: (path) => /\.json$/i.test(path),
    marks: ['"genericNode"', '"lf_version"', '"last_tested_version"'],
    detect: (path, text) => {
        const root = readJsonc(text);
        const flows = [root, ...((0,read_value.at)(root, 'flows')?.items ?? []), ...(root?.items ?? [])];
        const graphs = flows.flatMap((flow) => flowGraph((0,read_value.at)(flow, 'data')) ?? []);
        const hooks = graphs.flatMap(({ nodes }) => nodes.filter((node) => (0,read_value.at)(node, 'data', 'type')?.text === 'Webhook'));
        return agentArtefact(path, 'langflow-flow', graphs.flatMap((graph) => graph.nodes.flatMap((node) => langflow_flow_agentOf(node, graph))), hooks.flatMap((hook) => grants((0,read_value/* entry */.f_)((0,read_value.at)(hook, 'data'), 'type'), 'net.public_endpoint', 'trigger.untrusted', 'auto.unattended')));
    },
};
function langflow_flow_agentOf(node, graph) {
    const type = (0,read_value/* entry */.f_)((0,read_value.at)(node, 'data'), 'type');
    const name = type?.value.text ?? '';
    const id = (0,read_value.at)(node, 'id')?.text ?? null;
    if (type === null || !AGENT.test(name))
        return [];
    const fields = (0,read_value.at)(node, 'data', 'node', 'template');
    const field = (key) => (0,read_value/* entry */.f_)((0,read_value.at)(fields, key), 'value');
    const history = field('n_messages');
    return [
        foundAgent(id, type, [
            ...wiredTools(id, graph).flatMap(langflow_flow_tool),
            ...(name === 'SQLAgent' ? grants(type, 'db.write') : []),
            ...(name === 'CSVAgent' ? grants(type, 'exec.code') : []),
            ...(/^[1-9]/.test(history?.value.text ?? '') ? grants(history, 'memory.session') : []),
            ...flow_graph_modelNamed(field('model_name') ?? field('model')),
            ...flow_graph_turnsCapped(field('max_iterations')),
        ]),
    ];
}
/** The field that a wire ends in stands in the edge's data, or in a text with its own quotation marks. */
function wiredTools(agent, graph) {
    return (agent === null ? [] : graph.into(agent)).flatMap((edge) => {
        const field = (0,read_value.at)(edge, 'data', 'targetHandle', 'fieldName')?.text ??
            /fieldName.?:\s*œ(\w+)œ/.exec((0,read_value.at)(edge, 'targetHandle')?.text ?? '')?.[1];
        if (field !== 'tools')
            return [];
        return graph.node((0,read_value.at)(edge, 'source')?.text ?? '') ?? [];
    });
}
function langflow_flow_tool(node) {
    const type = (0,read_value/* entry */.f_)((0,read_value.at)(node, 'data'), 'type');
    const name = type?.value.text ?? '';
    if (AGENT.test(name))
        return grants(type, 'multi.subagents');
    if (/^RunFlow|^SubFlow|^FlowTool/.test(name))
        return grants(type, 'api.actions');
    if (name.startsWith('MCP'))
        return grants(type, 'mcp.client');
    if (langflow_flow_STORES.test(name))
        return grants(type, 'rag');
    return toolNamed(name.replace(/(?:Component|Tool)+$/, ''), type);
}

;// CONCATENATED MODULE: ./lib/detect/manifests/langgraph-config.js


const langgraph_config_LONGEST_ID = 100;
/** `langgraph.json`: each graph that the LangGraph server serves is one agent. */
const langgraphConfig = {
    id: 'langgraph-config',
    looksAt: (path) => /(?:^|\/)langgraph\.json$/.test(path),
    marks: ['graphs'],
    detect(path, text) {
        const root = readJsonc(text);
        const graphs = (0,read_value.at)(root, 'graphs');
        if (graphs === null || graphs.kind !== 'map')
            return null;
        const agents = graphs.entries
            .filter(isGraph)
            .map(({ key, line }) => ({ id: key.slice(0, langgraph_config_LONGEST_ID), line, capabilities: [] }));
        if (agents.length === 0)
            return null;
        const store = (0,read_value/* entry */.f_)(root, 'store');
        const keeps = store !== null && store.value.kind === 'map' && store.value.entries.length > 0;
        return {
            path,
            kind: 'langgraph-config',
            role: 'agent',
            agents,
            capabilities: keeps ? [{ id: 'memory.persistent', line: store.line, column: store.column }] : [],
        };
    },
};
/** `"name": "./path.py:symbol"`, or a map with that as its `path`. */
function isGraph({ value }) {
    const target = value.text ?? (0,read_value.at)(value, 'path')?.text ?? '';
    return /[^:]:[A-Za-z_$][\w$.]*$/.test(target);
}

;// CONCATENATED MODULE: ./lib/detect/manifests/letta-agent.js





const EDITS_MEMORY = /^(?:core_memory_|memory_(?:insert|replace|rethink|apply_patch|finish)|memory$|rethink_memory)/;
const OWN_TOOLS = new Map(Object.entries({
    run_code: ['exec.code', 'exec.sandboxed'],
    web_search: ['net.search'],
    fetch_webpage: ['net.fetch'],
    open_files: ['fs.read'],
    grep_files: ['fs.read'],
    semantic_search_files: ['rag'],
    archival_memory_insert: ['memory.persistent'],
    archival_memory_search: ['memory.persistent'],
}));
/** Agents of Letta as files; the export may be a JSON text inside of which the JSON stands, and then has one place. */
const lettaAgent = {
    id: 'letta-agent',
    looksAt: (path) => /\.af$/i.test(path),
    marks: ['agent_type', 'llm_config', 'agents'],
    detect: (path, text) => {
        const outer = readJsonc(text);
        const isText = outer?.kind === 'text';
        const root = isText ? readJsonc(outer.text ?? '') : outer;
        if (root === null)
            return null;
        const agents = (0,read_value.at)(root, 'agents');
        const found = agents?.kind === 'list' && ((0,read_value.at)(root, 'tools') !== null || (0,read_value.at)(root, 'blocks') !== null)
            ? agents.items.flatMap((agent) => agent.kind === 'map' ? [letta_agent_agentOf(agent, toolsOf(agent, root), root)] : [])
            : (0,read_value.at)(root, 'agent_type') !== null && (0,read_value.at)(root, 'llm_config') !== null
                ? [letta_agent_agentOf(root, (0,read_value.at)(root, 'tools')?.items ?? [], root)]
                : [];
        return agentArtefact(path, 'letta-agent', isText ? found.map(inOnePlace) : found);
    },
};
function inOnePlace({ id, capabilities }) {
    return { id, line: 1, capabilities: capabilities.map((one) => ({ id: one.id, line: 1, column: 1 })) };
}
/** Tools stand once in the file, agents name them. */
function toolsOf(agent, root) {
    const ids = new Set(((0,read_value.at)(agent, 'tool_ids')?.items ?? []).map(({ text }) => text));
    return ((0,read_value.at)(root, 'tools')?.items ?? []).filter((tool) => ids.has((0,read_value.at)(tool, 'id')?.text ?? null));
}
function letta_agent_agentOf(agent, tools, root) {
    const given = (name) => (saysSomething((0,read_value/* entry */.f_)(agent, name)) ? (0,read_value/* entry */.f_)(agent, name) : null);
    const config = (0,read_value.at)(agent, 'llm_config');
    return foundAgent((0,read_value.at)(agent, 'name')?.text ?? null, (0,read_value/* entry */.f_)(agent, 'name') ?? agent, [
        ...grants(given('block_ids') ?? given('core_memory') ?? given('memory_blocks'), 'memory.persistent'),
        ...tools.flatMap((one) => letta_agent_tool(one, root)),
        ...grants(given('tool_exec_environment_variables') ?? given('secrets'), 'cred.use'),
        ...grants(given('group_ids'), 'multi.subagents'),
        ...((0,read_value.at)(agent, 'tool_rules')?.items ?? []).flatMap((rule) => (0,read_value.at)(rule, 'type')?.text === 'requires_approval' ? grants((0,read_value/* entry */.f_)(rule, 'type'), 'auto.gate') : []),
        ...modelNamed((0,read_value/* entry */.f_)(config, 'model') ?? given('model')),
    ]);
}
function letta_agent_tool(value, root) {
    const name = (0,read_value/* entry */.f_)(value, 'name');
    const said = name?.value.text ?? '';
    const kind = (0,read_value.at)(value, 'tool_type')?.text ?? '';
    const asks = (0,read_value/* entry */.f_)(value, 'default_requires_approval');
    return [
        ...grants(name, ...letta_agent_powersOf(said, kind)),
        ...(kind === 'external_mcp'
            ? ((0,read_value.at)(root, 'mcp_servers')?.items ?? [])
                .slice(0, 1)
                .flatMap((server) => grants((0,read_value/* entry */.f_)(server, 'server_url'), 'mcp.remote'))
            : []),
        ...((0,read_value/* isOn */.Mp)(asks?.value ?? null) ? grants(asks, 'auto.gate') : []),
    ];
}
function letta_agent_powersOf(name, kind) {
    if (EDITS_MEMORY.test(name))
        return ['selfmod.config', 'memory.persistent'];
    const own = OWN_TOOLS.get(name);
    if (own !== undefined)
        return own;
    switch (kind) {
        case 'letta_memory_core':
        case 'letta_sleeptime_core':
            return ['selfmod.config', 'memory.persistent'];
        case 'letta_multi_agent_core':
            return ['multi.subagents'];
        case 'external_mcp':
            return ['mcp.client', ...toolWords(name).filter((id) => id !== 'mcp.client')];
        case 'external_composio':
        case 'external_langchain':
            return ['api.actions'];
        case 'custom':
            return toolWords(name);
        default:
            return [];
    }
}

;// CONCATENATED MODULE: ./lib/detect/manifests/m365-declarative-agent.js



const m365_declarative_agent_SCHEMA = /\/copilot\/declarative-agent\/v[\d.]+/;
/** Capabilities as the manifest names them; drawing pictures and the models of a scenario are no power. */
const m365_declarative_agent_POWERS = new Map(Object.entries({
    CodeInterpreter: ['exec.code', 'exec.sandboxed'],
    WebSearch: ['net.search'],
    OneDriveAndSharePoint: ['rag'],
    GraphConnectors: ['rag'],
    EmbeddedKnowledge: ['rag'],
    Dataverse: ['db.read'],
    Email: ['db.read'],
    TeamsMessages: ['db.read'],
    Meetings: ['db.read'],
    People: ['db.read'],
    EmailActions: ['msg.send', 'db.write'],
    MeetingActions: ['db.write'],
}));
/** Declarative agents of Microsoft 365. */
const m365DeclarativeAgent = {
    id: 'm365-declarative-agent',
    looksAt: (path) => /(?:agent[^/]*|appPackage\/[^/]+|declarative[^/]*)\.json$/i.test(path),
    marks: ['declarative-agent/v', '"instructions"'],
    detect: (path, text) => {
        const root = readJsonc(text);
        if (root === null || !m365_declarative_agent_isAgent(path, root))
            return null;
        const workers = (0,read_value/* entry */.f_)(root, 'worker_agents');
        return agentArtefact(path, 'm365-declarative-agent', [
            foundAgent(null, (0,read_value/* entry */.f_)(root, 'name') ?? root, [
                ...((0,read_value.at)(root, 'capabilities')?.items ?? []).flatMap(power),
                ...((0,read_value.at)(root, 'actions')?.items ?? []).flatMap((action) => grants((0,read_value/* entry */.f_)(action, 'file') ?? (0,read_value/* entry */.f_)(action, 'id'), 'api.actions')),
                ...(saysSomething(workers) ? grants(workers, 'multi.subagents') : []),
            ]),
        ]);
    },
};
/** The schema decides; where it is left out, the name of the file together with what every such manifest has. */
function m365_declarative_agent_isAgent(path, root) {
    const schema = (0,read_value.at)(root, '$schema')?.text;
    if (schema !== null && schema !== undefined)
        return m365_declarative_agent_SCHEMA.test(schema);
    return (/(?:^|\/)declarative-?agent[^/]*\.json$/i.test(path) &&
        ['name', 'description', 'instructions'].every((key) => (0,read_value.at)(root, key)?.kind === 'text') &&
        /^v1\.\d+$/.test((0,read_value.at)(root, 'version')?.text ?? ''));
}
function power(item) {
    const name = (0,read_value/* entry */.f_)(item, 'name');
    return grants(name, ...(m365_declarative_agent_POWERS.get(name?.value.text ?? '') ?? []));
}

;// CONCATENATED MODULE: ./lib/detect/hosts/mcp-config.js



/**
 * Names under which hosts look for servers: Claude Code, Cursor, VS Code, Roo, Amazon Q, Kiro, Junie, Factory and Trae read a
 * `mcp.json` in a folder of theirs; Windsurf, Cline and the Claude application have names of their own. Extensions of Gemini
 * CLI and plugins of Claude Code bring servers in their manifest.
 */
const mcp_config_NAMES = /(?:^|\/)(?:\.?mcp|\.?mcp[-_](?:config|servers|settings)|cline_mcp_settings|claude_desktop_config|gemini-extension|\.claude-plugin\/plugin)\.jsonc?$/;
/** Folders of a project whose `.mcp.json` may be the bare map of servers: plugins of Claude Code leave `mcpServers` out. */
const BARE = /(?:^|\/)\.mcp\.json$/;
/** Servers that a host coding agent may use. `servers` is VS Code's word, `mcpServers` everybody else's. */
const mcpConfig = {
    id: 'mcp-config',
    looksAt: (path) => mcp_config_NAMES.test(path),
    marks: ['"command"', '"url"', '"httpUrl"', '"serverUrl"'],
    detect(path, text) {
        const servers = serversIn(path, readJsonc(text));
        if (servers.length === 0)
            return null;
        return {
            path,
            kind: 'mcp-config',
            role: 'capability',
            agents: [],
            capabilities: servers.flatMap(serverCapabilities),
        };
    },
};
function serversIn(path, root) {
    const named = [(0,read_value.at)(root, 'mcpServers'), (0,read_value.at)(root, 'servers'), (0,read_value.at)(root, 'mcp', 'servers')].flatMap(serversOf);
    if (named.length > 0 || root === null || !BARE.test(path))
        return named;
    return root.entries.every(isServer) ? root.entries : [];
}

;// CONCATENATED MODULE: ./lib/detect/graphs/n8n-tools.js


/** Services that are no store of business records, by the beginning of the node's name. */
const SERVICES = [
    [/^tool(?:think|calculator)|^(?:datetime|crypto|totp)$/, 'nothing'],
    [
        /^tool(?:serpapi|wikipedia|searxng)|serpapi|searchapi|geminisearch|tavily|brave|perplexity|^exa|wikipedia|searxng/,
        'search',
    ],
    [
        /^toolhttprequest|^httprequest|^graphql|^toolwolframalpha|^rssfeedread|^hackernews|^jinaai|firecrawl|decodo|apify|^openweathermap|^nasa|^coingecko|^googlebooks|brightdata|scrap/,
        'fetch',
    ],
    [
        /^(?:gmail|microsoftoutlook|emailsend|slack|discord|telegram|whatsapp|twilio|mattermost|matrix|microsoftteams|googlechat|rocketchat|twist|ciscowebex|sendgrid|mailgun|awsses|zulip|line|vonage|plivo|messagebird|sendinblue|mandrill|mailjet|twitter|linkedin|facebookgraphapi|reddit)/,
        'mail',
    ],
    [
        /^(?:jira|linear|asana|trello|todoist|clickup|zendesk|freshdesk|freshservice|mondaycom|servicenow|googletasks|microsofttodo|sentryio|pagerduty|wekan|helpscout|taiga|kitemaker|halopsa|syncromsp)/,
        'tracker',
    ],
    [/^(?:github|gitlab|bitbucket)/, 'repository'],
    [
        /^(?:googledrive|dropbox|microsoftonedrive|nextcloud|box|awss3|s3|googlecloudstorage|ftp|readwritefile|microsoftsharepoint|googledocs|googleslides)/,
        'files',
    ],
];
/** Words of operations that change nothing. */
const n8n_tools_READS = /^(?:get|list|read|search|find|select|lookup|fetch|query|count|download|availability|status|aggregate|changelog|retrieve|view|report)/i;
/** Nodes whose first operation, which an export leaves out, only reads; the others begin with one that writes. */
const READS_FIRST = /^(?:googlesheets|airtable|mongodb|quickbooks|stripe|uptimerobot|harvest|bitwarden|sentryio|onfleet|splunk|securityscorecard|quickchart|googleanalytics|elasticsearch|redis|misp|metabase|marketstack|clearbit|hunter|dropcontact|strava|urlscan|venafi)/;
/** What one node wired to an agent as a tool lets it do. */
function n8nTool(node) {
    const type = (0,read_value/* entry */.f_)(node, 'type');
    const text = type?.value.text ?? '';
    const name = (text.split('.').at(-1) ?? '').toLowerCase();
    const base = name.replace(/(?:hitl)?tool$/, '');
    const parameters = (0,read_value.at)(node, 'parameters');
    return [...grants(type, ...n8n_tools_powers(text, name, base, parameters)), ...credentials(node)];
}
function n8n_tools_powers(type, name, base, parameters) {
    if (/^(?:agenttool|tooln8nagent)$/.test(name))
        return ['multi.subagents'];
    if (/^tool(?:code|python)|^code(?:tool)?$|^aitransform/.test(name))
        return ['exec.code'];
    if (/^(?:executecommand|ssh)/.test(name))
        return ['exec.shell'];
    if (name.startsWith('mcpclient'))
        return type.startsWith('@n8n/') || isRemote(parameters) ? ['mcp.client', 'mcp.remote'] : ['mcp.client'];
    if (name.startsWith('toolworkflow'))
        return ['api.actions'];
    if (/^(?:toolvectorstore|vectorstore|retriever)|pineconeassistant/.test(name))
        return ['rag'];
    if (/^(?:airtop|puppeteer|browserless|browserflow)|playwright|anchorbrowser/.test(base))
        return ['net.browser'];
    const operation = (0,read_value.at)(parameters, 'operation')?.text ?? null;
    const gate = operation === 'sendAndWait' ? ['auto.gate'] : [];
    const reads = operation === null ? READS_FIRST.test(base) : n8n_tools_READS.test(operation);
    const reach = SERVICES.find(([names]) => names.test(base))?.[1] ?? null;
    // Nodes of the community do anything: one of an unknown name tells nothing.
    if (reach === null && !type.startsWith('n8n-nodes-base.'))
        return gate;
    return [...reachOf(reach, reads, operation, (0,read_value.at)(parameters, 'resource')?.text ?? null), ...gate];
}
function reachOf(reach, reads, operation, resource) {
    switch (reach) {
        case 'nothing':
            return [];
        case 'search':
            return ['net.search'];
        case 'fetch':
            return ['net.fetch'];
        case 'mail':
            if (reads)
                return ['db.read'];
            return operation === null || /send|post|reply|create|draft|message|tweet|schedule/i.test(operation)
                ? ['msg.send']
                : ['db.write'];
        case 'tracker':
            return reads ? ['db.read'] : ['tracker.write'];
        case 'repository':
            if (reads)
                return ['vcs.read'];
            return resource === null || resource === 'issue' ? ['tracker.write'] : ['vcs.write'];
        case 'files':
            return reads ? ['fs.read'] : ['fs.write'];
        case null:
            return reads ? ['db.read'] : ['db.write'];
    }
}
/** n8n's own client speaks to an address; the community's starts a command unless it says otherwise. */
function isRemote(parameters) {
    const connection = (0,read_value.at)(parameters, 'connectionType')?.text ?? null;
    if (connection !== null)
        return connection !== 'cmd';
    return (0,read_value.at)(parameters, 'endpointUrl') !== null || (0,read_value.at)(parameters, 'sseEndpoint') !== null;
}
function credentials(node) {
    const found = (0,read_value/* entry */.f_)(node, 'credentials');
    return found !== null && found.value.entries.length > 0 ? grants(found, 'cred.use') : [];
}

;// CONCATENATED MODULE: ./lib/detect/graphs/n8n-triggers.js

const SCHEDULES = /^(?:scheduletrigger|cron|interval|errortrigger|localfiletrigger|n8ntrigger|workflowtrigger)$/;
/** Begun by somebody who sits before it, or by another workflow that is looked at for itself. */
const BY_HAND = /^(?:manualtrigger|start|executeworkflowtrigger|evaluationtrigger|manualchattrigger)$/;
/** Whatever anybody writes, sends or fills in begins these. */
const OUTSIDERS = /^(?:telegram|whatsapp|emailreadimap|gmail|microsoftoutlook|github|gitlab|bitbucket|typeform|jotform|rssfeedread|shopify|woocommerce|facebook|twilio|waha|rapiwa|line|discord|calendly|cal|zendesk|freshdesk|intercom|webflow|surveymonkey|wufoo|formstack|formio|helpscout|mailjet|postmark|sendinblue|gumroad)/;
/** What the way in which a workflow begins means for an agent it reaches. */
function n8nTrigger(node) {
    const name = ((0,read_value.at)(node, 'type')?.text?.split('.').at(-1) ?? '').toLowerCase();
    const parameters = (0,read_value.at)(node, 'parameters');
    const isOpen = /^(?:|none)$/.test((0,read_value.at)(parameters, 'authentication')?.text ?? '');
    if (name === 'webhook')
        return ['net.public_endpoint', 'auto.unattended', ...(isOpen ? UNTRUSTED : [])];
    if (name === 'formtrigger')
        return ['net.public_endpoint', 'auto.unattended', ...(isOpen ? UNTRUSTED : [])];
    if (name === 'chattrigger')
        return (0,read_value/* isOn */.Mp)((0,read_value.at)(parameters, 'public')) ? ['net.public_endpoint', ...(isOpen ? UNTRUSTED : [])] : [];
    if (BY_HAND.test(name) || !isTrigger(name))
        return [];
    if (name === 'mcptrigger')
        return ['mcp.server', 'net.public_endpoint'];
    if (SCHEDULES.test(name) || !OUTSIDERS.test(name))
        return ['auto.unattended'];
    const named = (0,read_value.at)(parameters, 'additionalFields', 'chatIds') ?? (0,read_value.at)(parameters, 'additionalFields', 'userIds');
    return (named?.text ?? '') === '' ? ['auto.unattended', ...UNTRUSTED] : ['auto.unattended', 'auto.gate'];
}
const UNTRUSTED = ['trigger.untrusted'];
function isTrigger(name) {
    return /trigger$|^(?:webhook|cron|interval|emailreadimap)$/.test(name);
}

;// CONCATENATED MODULE: ./lib/detect/graphs/n8n-workflow.js






const n8n_workflow_AGENT = /^@n8n\/n8n-nodes-langchain\.(?:agent|agentTool|openAiAssistant)$/;
const n8n_workflow_PERSISTENT = /memory(?:postgres|redis|mongodb|xata|zep|motorhead|mysql)/i;
/**
 * Workflows of n8n with an agent node. A node for a model alone (chains, classifiers) answers, but decides nothing: no agent.
 * Tools are the nodes wired to the agent; nodes that are switched off are not there.
 */
const n8nWorkflow = {
    id: 'n8n-workflow',
    looksAt: (path) => /\.json$/i.test(path),
    marks: [
        'n8n-nodes-langchain.agent"',
        'n8n-nodes-langchain.agentTool"',
        'n8n-nodes-langchain.openAiAssistant"',
    ],
    detect: (path, text) => {
        const root = readJsonc(text);
        return root === null ? null : agentArtefact(path, 'n8n-workflow', workflowsOf(root).flatMap(agentsOf));
    },
};
/** A file may hold one workflow, several, or one inside of what the platform says about it. */
function workflowsOf(root) {
    const found = [
        root,
        ...root.items,
        (0,read_value.at)(root, 'workflow'),
        (0,read_value.at)(root, 'data'),
        ...((0,read_value.at)(root, 'workflows')?.items ?? []),
    ];
    return found.filter((one) => one !== null && (0,read_value.at)(one, 'nodes')?.kind === 'list' && (0,read_value.at)(one, 'connections') !== null);
}
function agentsOf(workflow) {
    const nodes = new Map();
    for (const node of (0,read_value.at)(workflow, 'nodes')?.items ?? []) {
        const name = (0,read_value.at)(node, 'name')?.text;
        if (name !== null && name !== undefined && !(0,read_value/* isOn */.Mp)((0,read_value.at)(node, 'disabled')))
            nodes.set(name, node);
    }
    const { to: into, from: outOf } = wiresOf((0,read_value.at)(workflow, 'connections'));
    const triggers = new Map([...nodes].flatMap(([name, node]) => {
        const powers = n8nTrigger(node);
        return powers.length === 0 ? [] : [[name, grants((0,read_value/* entry */.f_)(node, 'type'), ...powers)]];
    }));
    return [...nodes].flatMap(([name, node]) => {
        if (!n8n_workflow_AGENT.test((0,read_value.at)(node, 'type')?.text ?? ''))
            return [];
        const wired = (kind) => (into.get(name) ?? []).flatMap((wire) => {
            const from = nodes.get(wire.from);
            return wire.kind === kind && from !== undefined ? [from] : [];
        });
        return [
            foundAgent(name, (0,read_value/* entry */.f_)(node, 'type') ?? node, [
                ...wired('ai_tool').flatMap(n8nTool),
                ...wired('ai_memory').flatMap(n8n_workflow_memory),
                ...wired('ai_languageModel').flatMap(n8n_workflow_model),
                ...grants((0,read_value/* entry */.f_)((0,read_value.at)(node, 'parameters', 'options'), 'maxIterations'), 'limits.turns'),
                ...before(name, into, outOf).flatMap((one) => triggers.get(one) ?? []),
            ]),
        ];
    });
}
function wiresOf(connections) {
    const wires = (connections?.entries ?? []).flatMap((from) => from.value.entries.flatMap(({ key: kind, value }) => value.items.flatMap((output) => output.items.flatMap((target) => {
        const to = (0,read_value.at)(target, 'node')?.text ?? null;
        return to === null ? [] : [{ from: from.key, kind, to }];
    }))));
    return { to: (0,grouped/* grouped */.z)(wires, ({ to }) => to), from: (0,grouped/* grouped */.z)(wires, ({ from }) => from) };
}
/** How many nodes before an agent are looked at. */
const MOST_BEFORE = 300;
/** Names of all nodes from which a run may come to the agent: along the main wires, and for an agent that is a tool of another through that one. */
function before(agent, into, outOf) {
    const seen = new Set([agent]);
    for (const name of seen) {
        if (seen.size > MOST_BEFORE)
            break;
        for (const { from, kind } of (into.get(name) ?? []).slice(0, MOST_BEFORE))
            if (kind === 'main')
                seen.add(from);
        for (const { kind, to } of (outOf.get(name) ?? []).slice(0, MOST_BEFORE))
            if (kind === 'ai_tool')
                seen.add(to);
    }
    return [...seen];
}
function n8n_workflow_memory(node) {
    const type = (0,read_value/* entry */.f_)(node, 'type');
    const name = type?.value.text ?? '';
    if (name.endsWith('memoryManager'))
        return [];
    return grants(type, n8n_workflow_PERSISTENT.test(name) ? 'memory.persistent' : 'memory.session');
}
/** The model is a text, or an object whose `value` is one; an expression begins with `=`, and what it works out stands in braces. */
function n8n_workflow_model(node) {
    const parameters = (0,read_value.at)(node, 'parameters');
    const found = (0,read_value/* entry */.f_)(parameters, 'model') ?? (0,read_value/* entry */.f_)(parameters, 'modelName') ?? (0,read_value/* entry */.f_)(parameters, 'modelId');
    const name = found?.value.text ?? (0,read_value.at)(found?.value ?? null, 'value')?.text ?? '';
    if (name === '')
        return [];
    return grants(found, name.startsWith('=') && name.includes('{{') ? 'model.dynamic' : 'model.fixed');
}

;// CONCATENATED MODULE: ./lib/detect/hosts/other-subagents.js





/** A Markdown file with front matter, as Cursor, Gemini CLI, Qwen Code and Factory keep their sub-agents. */
function subagentOf({ id, looksAt, needs, powers }) {
    return {
        id,
        looksAt: (path) => looksAt.test(path) && !/(?:^|\/)(?:README|AGENTS|CLAUDE|GEMINI|QWEN)\.md$/i.test(path),
        marks: null,
        detect(path, text) {
            const found = { path, kind: id, agents: [], capabilities: [] };
            if (isLink(text))
                return { ...found, role: 'declaration' };
            const data = readAgentFrontMatter(text)?.data ?? null;
            const place = (0,read_value/* entry */.f_)(data, 'name') ?? (0,read_value/* entry */.f_)(data, 'description');
            if (data === null || place === null)
                return null;
            if (!needs.some((keys) => keys.every((key) => says(data, key))))
                return null;
            // The agent runs elsewhere, and this file says where.
            if ((0,read_value.at)(data, 'kind')?.text === 'remote')
                return { ...found, role: 'declaration' };
            const capabilities = firstOfEach([...powers(data, place), ...other_subagents_model(data)]);
            return { ...found, role: 'agent', agents: [{ id: null, line: place.line, capabilities }] };
        },
    };
}
/** `fast` is whatever the settings of the host call so. */
function other_subagents_model(data) {
    return (0,read_value.at)(data, 'model')?.text === 'fast' ? [] : modelNamed((0,read_value/* entry */.f_)(data, 'model'));
}
/** Cursor knows no list of tools: a sub-agent has all of its parent, servers and shell too, or only reads. */
const cursorSubagent = subagentOf({
    id: 'cursor-subagent',
    looksAt: /(?:^|\/)\.cursor\/agents\/.+\.md$/,
    needs: [['name'], ['description']],
    powers: (data, place) => {
        const only = (0,read_value/* entry */.f_)(data, 'readonly');
        return only !== null && (0,read_value/* isOn */.Mp)(only.value)
            ? [grantedAt('fs.read', only)]
            : [grantedAt('tools.unrestricted', place)];
    },
});
const geminiSubagent = subagentOf({
    id: 'gemini-subagent',
    looksAt: /(?:^|\/)\.gemini\/agents\/[^/]+\.md$/,
    needs: [['name', 'description']],
    powers: (data, place) => [
        ...subagentTools(data, place),
        ...subagentServers(data),
        ...turnsCapped(data, 'max_turns', 'timeout_mins'),
    ],
});
const qwenSubagent = subagentOf({
    id: 'qwen-subagent',
    looksAt: /(?:^|\/)\.qwen\/agents\/[^/]+\.md$/,
    needs: [['name', 'description']],
    powers: (data, place) => [
        ...subagentTools(data, place),
        ...subagentServers(data),
        ...approval((0,read_value/* entry */.f_)(data, 'approvalMode')),
    ],
});
function approval(mode) {
    if (mode?.value.text === 'yolo')
        return [grantedAt('auto.approve', mode)];
    return mode?.value.text === 'auto-edit' ? [grantedAt('auto.approve_edits', mode)] : [];
}
/** A droid's `tools` may also be a category: `read-only`, `edit`, `execute`, `web`, `mcp`. */
const factoryDroid = subagentOf({
    id: 'factory-droid',
    looksAt: /(?:^|\/)\.factory\/droids\/[^/]+\.md$/,
    needs: [['name']],
    powers: (data, place) => [...subagentTools(data, place), ...subagentServers(data)],
});

;// CONCATENATED MODULE: ./lib/detect/hosts/opencode-permissions.js



/** opencode's tools, in `permission` and in the older map `tools`. */
const opencode_permissions_TOOLS = {
    '*': 'tools.unrestricted',
    edit: 'fs.write',
    write: 'fs.write',
    patch: 'fs.write',
    bash: 'exec.shell',
    webfetch: 'net.fetch',
    websearch: 'net.search',
    read: 'fs.read',
    grep: 'fs.read',
    glob: 'fs.read',
    list: 'fs.read',
    task: 'multi.subagents',
};
/** Powers an agent has where nothing is said about the tool. */
const BY_DEFAULT = ['exec.shell', 'fs.write', 'net.fetch', 'fs.read'];
/** What `permission` and `tools` of a file or an agent allow in so many words. */
function opencodePermissions(owner) {
    const permission = (0,read_value.at)(owner, 'permission');
    if (permission?.text === 'allow')
        return [grantedAt('auto.approve', permission), grantedAt('tools.unrestricted', permission)];
    return [
        ...(permission?.entries ?? []).flatMap((one) => ruled(one, 'allow', permission)),
        ...((0,read_value.at)(owner, 'tools')?.entries ?? []).flatMap((tool) => (0,read_value/* isOn */.Mp)(tool.value)
            ? opencode_permissions_powersOf(tool, permission)
                .filter((id) => !isForbidden(permission, id))
                .map((id) => grantedAt(id, tool))
            : []),
    ];
}
/**
 * Tools that an agent may use after a question: it has them all the same, with a person before what acts. What the file asks
 * for holds where the agent itself says nothing. For the file alone a question only narrows what the host allows anyway.
 */
function opencodeAsked(agent, root) {
    const own = (0,read_value.at)(agent, 'permission');
    if (own?.text === 'ask')
        return [grantedAt('tools.unrestricted', own), grantedAt('auto.gate', own)];
    const said = new Set([own, (0,read_value.at)(agent, 'tools')].flatMap((map) => map?.entries ?? []).map(({ key }) => key));
    const inherited = ((0,read_value.at)(root, 'permission')?.entries ?? []).filter(({ key }) => !said.has(key) && !said.has('*'));
    return [...(own?.entries ?? []), ...inherited].flatMap((one) => {
        const asked = ruled(one, 'ask', own);
        const gated = asked.find(({ id }) => /^(?:exec|tools)\.|\.write$/.test(id));
        return gated === undefined ? asked : [...asked, grantedAt('auto.gate', gated)];
    });
}
/** What an agent keeps because neither it nor the file says a word about it. */
function opencodeRemainder(agent, root) {
    const said = [agent, root].flatMap((owner) => [(0,read_value.at)(owner, 'permission'), (0,read_value.at)(owner, 'tools')]);
    if (said.some((one) => one !== null && (one.kind === 'text' || (0,read_value.at)(one, '*') !== null)))
        return [];
    const named = new Set(said.flatMap((one) => (one?.entries ?? []).filter(isWhole).map(({ key }) => toolPower(key))));
    return BY_DEFAULT.filter((id) => !named.has(id));
}
/** A map of patterns says nothing about the commands or files that none of them names, unless one names all. */
function isWhole({ value }) {
    return value.kind !== 'map' || (0,read_value.at)(value, '*') !== null;
}
/** Whether a file or agent says anything about tools. */
function isMentioned(owner) {
    return [(0,read_value.at)(owner, 'permission'), (0,read_value.at)(owner, 'tools')].some((one) => one !== null && (one.kind === 'text' || one.entries.length > 0));
}
function ruled(tool, rule, permission) {
    const powers = opencode_permissions_powersOf(tool, permission);
    if (tool.value.text === rule)
        return powers.map((id) => grantedAt(id, tool));
    return tool.value.entries.flatMap((pattern) => {
        if (pattern.value.text !== rule)
            return [];
        const shell = tool.key === 'bash' ? shellGrant(`Bash(${pattern.key})`) : null;
        return (shell === null ? powers : [shell]).map((id) => grantedAt(id, pattern));
    });
}
/** `*` is every tool, unless one of those that act is denied by name. */
function opencode_permissions_powersOf({ key }, permission) {
    const id = toolPower(key);
    if (id === null)
        return [];
    if (id !== 'tools.unrestricted')
        return [id];
    const denied = (permission?.entries ?? []).filter(({ value }) => value.text === 'deny');
    const lost = new Set(denied.map((one) => toolPower(one.key)));
    return BY_DEFAULT.some((power) => lost.has(power)) ? BY_DEFAULT.filter((power) => !lost.has(power)) : [id];
}
/** `tools` switches a tool on, `permission` may still stop it. */
function isForbidden(permission, id) {
    return (permission?.entries ?? []).some(({ key, value }) => toolPower(key) === id && (value.kind === 'map' || /^(?:ask|deny)$/.test(value.text ?? '')));
}
function toolPower(key) {
    return Object.hasOwn(opencode_permissions_TOOLS, key) ? (opencode_permissions_TOOLS[key] ?? null) : null;
}

;// CONCATENATED MODULE: ./lib/detect/hosts/opencode-agent.js







const opencode_agent_PATH = /(?:^|\/)(?:\.opencode|\.config\/opencode)\/agents?\/.+\.md$/;
const MODE = /^(?:primary|subagent|all)$/;
/** An agent of opencode in Markdown. opencode allows what nobody forbids: an agent that says nothing of tools has every tool. */
const opencodeAgent = {
    id: 'opencode-agent',
    looksAt: (path) => opencode_agent_PATH.test(path) && !/(?:^|\/)(?:README|AGENTS|CLAUDE|GEMINI)\.md$/i.test(path),
    marks: null,
    detect(path, text) {
        const found = { path, kind: 'opencode-agent', capabilities: [] };
        if (isLink(text))
            return { ...found, role: 'declaration', agents: [] };
        const data = readAgentFrontMatter(text)?.data ?? null;
        if (data === null || (0,read_value/* isOn */.Mp)((0,read_value.at)(data, 'disable')))
            return null;
        if (!says(data, 'description') && !MODE.test((0,read_value.at)(data, 'mode')?.text ?? ''))
            return null;
        const place = (0,read_value/* entry */.f_)(data, 'name') ?? (0,read_value/* entry */.f_)(data, 'description') ?? data;
        const capabilities = [
            ...opencode_agent_powers(data, place),
            ...opencode_agent_servers(data),
            ...turnsCapped(data, 'steps', 'maxSteps'),
            ...commonPowers(data),
        ];
        return {
            ...found,
            role: 'agent',
            agents: [{ id: null, line: place.line, capabilities: firstOfEach(capabilities) }],
        };
    },
};
function opencode_agent_powers(data, place) {
    const tools = (0,read_value.at)(data, 'tools');
    // Not opencode's own form, but what the author meant to be the whole list.
    if (tools?.kind === 'list' || tools?.kind === 'text')
        return listPowers((0,read_value/* words */.aL)(tools));
    const granted = [...opencodePermissions(data), ...opencodeAsked(data, null)];
    if (!isMentioned(data))
        return [grantedAt('tools.unrestricted', place)];
    const block = (0,read_value/* entry */.f_)(data, 'tools') ?? (0,read_value/* entry */.f_)(data, 'permission') ?? place;
    return [...granted, ...opencodeRemainder(data, null).map((id) => grantedAt(id, block))];
}
/** Tools of servers are switched on by name: `context7_*: true`. */
function opencode_agent_servers(data) {
    return [(0,read_value.at)(data, 'tools'), (0,read_value.at)(data, 'permission')]
        .flatMap((map) => map?.entries ?? [])
        .filter(({ value }) => (0,read_value/* isOn */.Mp)(value) || value.text === 'allow')
        .flatMap((one) => serverToggle(one.key).map((id) => grantedAt(id, one)));
}
function serverToggle(key) {
    if (key.startsWith('mcp__'))
        return toolPowers(key);
    return /\w\*$/.test(key) && !key.startsWith('todo') ? serverPowers(key.replace(/[_*]+$/, ''), '') : [];
}

;// CONCATENATED MODULE: ./lib/detect/hosts/opencode-config.js






/**
 * opencode's configuration: servers, permissions and agents in one file. opencode allows what nobody forbids, so an agent without
 * a word about tools, in a file without a word about permissions, has every tool.
 */
const opencodeConfig = {
    id: 'opencode-config',
    looksAt: (path) => /(?:^|\/)\.?opencode\.jsonc?$/.test(path),
    marks: ['"mcp"', '"mcpServers"', '"permission"', '"agent"', '"mode"', '"tools"'],
    detect(path, text) {
        const root = readJsonc(text);
        const agents = [(0,read_value.at)(root, 'agent'), (0,read_value.at)(root, 'mode')]
            .flatMap((map) => map?.entries ?? [])
            .filter(opencode_config_isAgent)
            .map((one) => opencode_config_agentOf(one, root));
        const granted = [
            ...firstOfEach(opencodePermissions(root)),
            ...[(0,read_value.at)(root, 'mcp'), (0,read_value.at)(root, 'mcpServers')].flatMap(serversOf).flatMap(serverCapabilities),
        ];
        if (agents.length === 0 && granted.length === 0)
            return null;
        // A model alone grants nothing.
        const capabilities = [...granted, ...modelNamed((0,read_value/* entry */.f_)(root, 'model'))];
        return {
            path,
            kind: 'opencode-config',
            role: agents.length > 0 ? 'agent' : 'capability',
            agents,
            capabilities,
        };
    },
};
/** Entries without words of their own only set the model of an agent that opencode brings along. */
function opencode_config_isAgent({ value }) {
    return (!(0,read_value/* isOn */.Mp)((0,read_value.at)(value, 'disable')) &&
        [(0,read_value.at)(value, 'prompt'), (0,read_value.at)(value, 'description')].some((one) => (one?.text ?? '') !== ''));
}
function opencode_config_agentOf(agent, root) {
    const { value } = agent;
    const capabilities = [
        ...opencodePermissions(value),
        ...opencodeAsked(value, root),
        ...(isMentioned(value) || isMentioned(root)
            ? opencodeRemainder(value, root).map((id) => grantedAt(id, agent))
            : [grantedAt('tools.unrestricted', agent)]),
        ...turnsCapped(value, 'steps', 'maxSteps'),
        ...modelNamed((0,read_value/* entry */.f_)(value, 'model')),
    ];
    return foundAgent(agent.key, agent, capabilities);
}

;// CONCATENATED MODULE: ./lib/detect/hosts/roo-modes.js




const roo_modes_GROUPS = {
    read: 'fs.read',
    edit: 'fs.write',
    command: 'exec.shell',
    browser: 'net.browser',
    mcp: 'mcp.client',
};
/** Custom modes of Roo and Kilo Code: each is an agent with its own role, and only the groups of tools it lists. */
const rooModes = {
    id: 'roo-modes',
    looksAt: (path) => /(?:^|\/)(?:\.roomodes|\.kilocodemodes|custom_modes\.ya?ml)$/.test(path),
    marks: ['roleDefinition'],
    detect(path, text) {
        const root = /^\uFEFF?\s*[[{]/.test(text) ? readJsonc(text) : ((0,yaml/* readYaml */.g)(text)[0] ?? null);
        const agents = ((0,read_value.at)(root, 'customModes') ?? root)?.items.flatMap(roo_modes_agentOf) ?? [];
        return agents.length === 0 ? null : { path, kind: 'roo-modes', role: 'agent', agents, capabilities: [] };
    },
};
function roo_modes_agentOf(mode) {
    const slug = (0,read_value.at)(mode, 'slug');
    if (slug?.text == null || ((0,read_value.at)(mode, 'roleDefinition')?.text ?? '').trim() === '')
        return [];
    const capabilities = ((0,read_value.at)(mode, 'groups')?.items ?? []).flatMap(roo_modes_powersOf);
    return [foundAgent(slug.text, mode, capabilities)];
}
/** A group is a word, or a word with the files it is kept to. */
function roo_modes_powersOf(group) {
    const name = group.kind === 'list' ? (group.items[0]?.text ?? '') : (group.text ?? '');
    const id = Object.hasOwn(roo_modes_GROUPS, name) ? roo_modes_GROUPS[name] : undefined;
    return id === undefined ? [] : [grantedAt(id, group)];
}

;// CONCATENATED MODULE: ./lib/detect/code/claude-sdk-settings.js








const claude_sdk_settings_TOOLS = [
    [/^(?:Read|Glob|Grep|LS|NotebookRead)\b/, ['fs.read']],
    [/^(?:Write|Edit|MultiEdit|NotebookEdit)\b/, ['fs.write']],
    [/^WebFetch\b/, ['net.fetch']],
    [/^WebSearch\b/, ['net.search']],
    [/^(?:Task|Agent)\b/, ['multi.subagents']],
    [/^mcp__/, ['mcp.client']],
];
/**
 * What the options of Claude's SDK grant. Tools that are not listed are asked for, so that a missing list grants nothing; with
 * permissions bypassed every tool of the host is open.
 */
function claudeGrants(source, call) {
    const settings = settingsOf(source, call.open).flatMap((setting) => [setting, ...claude_sdk_settings_inside(source, setting)]);
    const narrowed = settings.some(({ key }) => /^(?:tools|disallowedtools)$/.test(plain(key ?? '')));
    return settings.flatMap((setting) => {
        const key = plain(setting.key ?? '');
        if (key === 'allowedtools' || key === 'tools')
            return listed(source, setting.value);
        if (key === 'hooks')
            return hooked(source, setting);
        const grants = grantsOfSetting(source, setting);
        const open = grants.some(({ id }) => id === 'auto.approve');
        return open && !narrowed ? [...grants, { id: 'tools.unrestricted', at: setting.at }] : grants;
    });
}
/** `query({ prompt, options: { ... } })`, where the options may be a name for them. */
function claude_sdk_settings_inside(source, { key, value }) {
    if (key !== 'options')
        return [];
    const { code } = source;
    return [value, ...meaningsOf(source, value)].flatMap(({ from, to }) => {
        spend(source.effort, to - from);
        return isMark(code, from, '{') ? properties(code, from) : [];
    });
}
function listed(source, value) {
    const { code } = source;
    return [value, ...meaningsOf(source, value)].flatMap(({ from, to }) => {
        const found = [];
        spend(source.effort, to - from);
        for (let at = from; at < to; at += 1) {
            const text = textAt(code, at);
            if (text === null)
                continue;
            const shell = shellGrant(text);
            const ids = shell === null ? (claude_sdk_settings_TOOLS.find(([pattern]) => pattern.test(text))?.[1] ?? []) : [shell];
            for (const id of ids)
                found.push({ id, at });
        }
        return found;
    });
}
function hooked(source, { value }) {
    const { code } = source;
    if (!isFilled(source, value) || !isMark(code, value.from, '{'))
        return [];
    return properties(code, value.from).flatMap(({ key, at }) => key === 'PreToolUse' || literal(code, { from: at, to: at + 1 }) === 'PreToolUse'
        ? [{ id: 'mitigation.hooks', at }]
        : []);
}

;// CONCATENATED MODULE: ./lib/detect/code/decorated-tools.js


/** What functions let an agent do that the file gives it by a decorator. */
function decoratedGrants(source, call) {
    const agent = variableOf(source, call);
    if (agent === null)
        return [];
    return (source.given.get(agent) ?? []).flatMap((body) => powersOfBody(source, body).map((id) => ({ id, at: body.from - 1 })));
}

;// CONCATENATED MODULE: ./lib/detect/code/sdk-table.js
const SDKS = [
    {
        kind: 'openai-agents',
        module: /^(?:agents|agents\.(?:agent|realtime|voice|sandbox)|@openai\/agents(?:-core|-realtime)?(?:\/\w+)?)$/,
        constructor_: /^(?:Agent|RealtimeAgent|SandboxAgent)$/,
    },
    {
        kind: 'openai-agents',
        module: /^@openai\/agents(?:-core|-realtime)?(?:\/\w+)?\.(?:Realtime)?Agent$/,
        constructor_: /^create$/,
    },
    {
        kind: 'google-adk',
        module: /^(?:google\.adk(?:\.|$)|@google\/adk$)/,
        constructor_: /^(?:Agent|LlmAgent|SequentialAgent|ParallelAgent|LoopAgent|LangGraphAgent|RemoteA2aAgent)$/,
        grants: [[/^RemoteA2aAgent$/, 'multi.a2a']],
    },
    {
        kind: 'autogen',
        module: /^(?:(?:flaml\.)?autogen|pyautogen|ag2|autogen_agentchat|autogen_core|autogen_ext\.agents)(?:\.|$)/,
        constructor_: /^(?:AssistantAgent|UserProxyAgent|ConversableAgent|CodeExecutorAgent|GPTAssistantAgent|OpenAIAssistantAgent|OpenAIAgent|Retrieve(?:Assistant|UserProxy)Agent|MultimodalConversableAgent|MultimodalWebSurfer|FileSurfer|MagenticOneCoderAgent|SocietyOfMindAgent|CaptainAgent|ReasoningAgent|MathUserProxyAgent|WebSurferAgent|SwarmAgent|LLMAgent)$/,
        places: ['name', 'modelclient'],
        grants: [
            [/^(?:MultimodalWebSurfer|WebSurferAgent)$/, 'net.browser'],
            [/^FileSurfer$/, 'fs.read'],
            [/^Retrieve/, 'rag'],
            [/^(?:CodeExecutorAgent|MathUserProxyAgent)$/, 'exec.code'],
        ],
    },
    {
        kind: 'semantic-kernel',
        module: /^semantic_kernel(?:\.|$)/,
        constructor_: /^(?:ChatCompletionAgent|OpenAIAssistantAgent|AzureAssistantAgent|AzureAIAgent|OpenAIResponsesAgent|AzureResponsesAgent|BedrockAgent|CopilotStudioAgent)$/,
    },
    {
        kind: 'microsoft-agent-framework',
        module: /^agent_framework(?:[._]|$)/,
        constructor_: /^(?:ChatAgent|Agent|RawAgent|AzureAIAgent|FoundryAgent)$/,
    },
    {
        kind: 'strands',
        module: /^(?:strands(?:\.|$)|@strands-agents\/sdk)/,
        constructor_: /^(?:Agent|BidiAgent)$/,
    },
    {
        kind: 'smolagents',
        module: /^smolagents(?:\.|$)/,
        constructor_: /^(?:CodeAgent|ToolCallingAgent)$/,
        places: ['tools', 'model'],
        grants: [[/^CodeAgent$/, 'exec.code']],
    },
    {
        kind: 'pydantic-ai',
        module: /^pydantic_ai(?:\.|$)/,
        constructor_: /^Agent$/,
        places: ['model'],
    },
    { kind: 'mastra', module: /^@mastra\/core(?:\/agent)?$/, constructor_: /^Agent$/ },
    {
        kind: 'vercel-ai-sdk',
        module: /^ai$/,
        constructor_: /^(?:ToolLoopAgent|Experimental_Agent|Agent)$/,
    },
    {
        kind: 'vercel-ai-sdk',
        module: /^ai$/,
        constructor_: /^(?:generateText|streamText)$/,
        needs: [['tools'], ['stopwhen', 'maxsteps']],
    },
    {
        kind: 'llamaindex',
        module: /^(?:llama_index(?:\.|$)|llamaindex$|@llamaindex\/(?:workflow|openai|anthropic|core)(?:\/|$))/,
        constructor_: /^(?:FunctionAgent|ReActAgent|CodeActAgent|FunctionCallingAgent|FunctionCallingAgentWorker|OpenAIAgent|OpenAIAssistantAgent|OpenAIAgentWorker|ReActAgentWorker|AgentWorkflow|AnthropicAgent|LLMAgent|agent|multiAgent)$/,
    },
    {
        kind: 'llamaindex',
        module: /^(?:llama_index[.\w]*|llamaindex)\.(?:FunctionAgent|ReActAgent|FunctionCallingAgent|FunctionCallingAgentWorker|OpenAIAgent|OpenAIAssistantAgent|AgentWorkflow)$/,
        constructor_: /^(?:from_tools|from_new|from_tools_or_functions)$/,
        places: ['tools'],
    },
    {
        kind: 'agno',
        module: /^(?:agno|phi)\.(?:agent|team|assistant)(?:\.|$)/,
        constructor_: /^(?:Agent|Team|Assistant)$/,
    },
    {
        kind: 'haystack',
        module: /^haystack\.components\.agents(?:\.|$)/,
        constructor_: /^Agent$/,
    },
    {
        kind: 'claude-agent-sdk',
        module: /^(?:claude_agent_sdk|claude_code_sdk)(?:\.|$)/,
        constructor_: /^(?:ClaudeAgentOptions|ClaudeCodeOptions)$/,
    },
    {
        kind: 'claude-agent-sdk',
        module: /^(?:@anthropic-ai\/claude-agent-sdk|@anthropic-ai\/claude-code)$/,
        constructor_: /^(?:query|unstable_v2_createSession)$/,
    },
];
/** Modules of all SDKs at once; `openai` is there for its assistants. */
const SDK_MODULES = new RegExp([...SDKS.map(({ module }) => module.source), '^openai(?:\\.|$)'].join('|'));
/** Texts of which one stands in every file that imports one of them. */
const SDK_MARKS = [
    'from agents',
    'import agents',
    '@openai/agents',
    'haystack.components.agents',
    'assistants.create',
    'google.adk',
    '@google/adk',
    'autogen',
    'from ag2',
    'import ag2',
    'semantic_kernel',
    'agent_framework',
    'strands',
    'smolagents',
    'pydantic_ai',
    '@mastra/core',
    "'ai'",
    '"ai"',
    'llama_index',
    'llamaindex',
    'from agno',
    'import agno',
    'from phi',
    'import phi',
    'claude_agent_sdk',
    'claude_code_sdk',
    '@anthropic-ai/claude-',
];

;// CONCATENATED MODULE: ./lib/detect/code/sdk-agent.js











/** Agents that a program makes with an SDK: an import of the SDK and its constructor in one file, both as code. */
const sdkAgent = {
    id: 'sdk-agent',
    looksAt: isServiceCode,
    marks: SDK_MARKS,
    detect(path, text, around) {
        const source = readSource({ path, text, around }, SDK_MODULES, ASSISTANTS);
        if (source === null)
            return null;
        const imported = importedOf(source);
        const found = source.calls.flatMap((call) => {
            const one = sdk_agent_made(source, call, imported);
            if (one === null)
                return [];
            if (one.kind === 'openai-agents' && !imported.openAiAgents && !isOpenAi(source, call, path, around))
                return [];
            return [{ kind: one.kind, agent: { call, id: agentId(source, call), grants: one.grants } }];
        });
        const [first] = found;
        if (first === undefined)
            return null;
        const agents = found.map(({ agent }) => agent);
        return artefactOf(path, first.kind, source, agents, looseGrants(source));
    },
};
/** No other library has a call of this name, so that the client may come from anywhere. */
const ASSISTANTS = '.beta.assistants.create';
/** What a call makes: an agent of which SDK and with which powers; null for all other calls. */
function sdk_agent_made(source, call, imported) {
    if (isAssistant(call, imported))
        return { kind: 'openai-assistants', grants: grantsOfCall(source, call) };
    if (isFrameworkMethod(source, call, imported))
        return {
            kind: 'microsoft-agent-framework',
            grants: [...modelOfClient(source, call), ...grantsOfCall(source, call)],
        };
    const sdk = sdkOf(source, call);
    if (sdk === null)
        return null;
    const name = callOrigins(source, call)[0]?.name ?? '';
    const inherent = (sdk.grants ?? []).flatMap(([pattern, id]) => pattern.test(name) ? [{ id, at: call.start }] : []);
    const grants = sdk.kind === 'claude-agent-sdk'
        ? claudeGrants(source, call)
        : [
            ...inherent,
            ...grantsOfCall(source, call, sdk.places),
            ...(sdk.kind === 'llamaindex' ? modelOfSettings(source, call) : []),
            ...decoratedGrants(source, call),
        ];
    return { kind: sdk.kind, grants };
}
function sdkOf(source, call) {
    const origins = callOrigins(source, call);
    return (SDKS.find(({ module, constructor_, needs }) => origins.some((origin) => module.test(origin.module) && constructor_.test(origin.name ?? '')) &&
        (needs === undefined || hasAll(source, call, needs))) ?? null);
}
function hasAll(source, call, needs) {
    const keys = settingsOf(source, call.open).map(({ key }) => plain(key ?? ''));
    return needs.every((group) => group.some((key) => keys.includes(key)));
}
/** `client.beta.assistants.create(`, whatever the client is called; without `beta`, of a file that imports OpenAI's library. */
function isAssistant({ path }, { openAi }) {
    const [assistants, create] = path.slice(-2);
    if (assistants !== 'assistants' || create !== 'create')
        return false;
    return path.at(-3) === 'beta' || openAi;
}
/** `client.create_agent(instructions=...)` and `.as_agent(` of Microsoft's framework, on whatever client. */
function isFrameworkMethod(source, { path, open }, { agentFramework }) {
    if (!agentFramework || !/^(?:create_agent|as_agent)$/.test(path.at(-1) ?? ''))
        return false;
    return settingsOf(source, open).some(({ key }) => key === 'instructions');
}
/** The model of the client on which an agent is made: `Client(model="gpt-4o").create_agent(...)`, `client.create_agent(...)`. */
function modelOfClient(source, call) {
    const at = chainStart(source.code, call.start);
    const client = call.chained ? source.callAt.get(at) : undefined;
    const isNamed = client === undefined ? namesModel(source, { from: at, to: at + 1 }) : callNamesModel(source, client);
    return isNamed ? [{ id: 'model.fixed', at: call.start }] : [];
}
/** LlamaIndex's agents take the model of `Settings.llm` where they are given none. */
function modelOfSettings(source, call) {
    const { code, assigned } = source;
    if (settingsOf(source, call.open).some(({ key }) => key === 'llm'))
        return [];
    const isNamed = (assigned.get('llm') ?? [])
        .slice(0, 10)
        .some((meaning) => nameAt(code, meaning.from - 4) === 'Settings' && namesModel(source, meaning));
    return isNamed ? [{ id: 'model.fixed', at: call.start }] : [];
}
function importedOf({ imports }) {
    const all = [...imports.names.values()].flat();
    return {
        openAi: all.some(({ module }) => /^openai(?:\.|$)/.test(module)),
        agentFramework: all.some(({ module }) => /^agent_framework(?:[._]|$)/.test(module)),
        openAiAgents: all.some(({ module, name }) => module.startsWith('@openai/agents') ||
            (/^agents(?:\.|$)/.test(module) &&
                /^(?:Runner|function_tool|RunContextWrapper|OpenAIChatCompletionsModel|ModelSettings|set_default_openai_\w+|set_tracing_disabled|RunConfig|handoff|GuardrailFunctionOutput|WebSearchTool|FileSearchTool|CodeInterpreterTool|ComputerTool|HostedMCPTool|AsyncComputer|SQLiteSession)$/.test(name ?? ''))),
    };
}
/** An agent of a module `agents`: it has instructions, and no package of that name stands beside or above the file. */
function isOpenAi(source, call, path, around) {
    const keys = settingsOf(source, call.open).map(({ key }) => key);
    return keys.includes('instructions') && !hasOwnPackage(path, around);
}
function hasOwnPackage(path, around) {
    const folders = path.split('/').slice(0, -1);
    return folders
        .map((_, index) => `${folders.slice(0, index + 1).join('/')}/`)
        .concat('')
        .some((folder) => around.has(`${folder}agents/__init__.py`) || around.has(`${folder}agents.py`));
}

;// CONCATENATED MODULE: ./lib/detect/read/hcl-tokens.js
const BLANK = /[^\S\n]+|#[^\n]*|\/\/[^\n]*|\/\*[^]*?(?:\*\/|$)/y;
const NAME = /[\p{L}_][\p{L}\p{N}_-]*|\d[\w.]*/uy;
const HEREDOC = /<<-?([\p{L}_][\p{L}\p{N}_-]*)[^\S\n]*\n/uy;
/** The tokens of a text in HashiCorp's configuration language, with an `end` behind them; comments and blanks are none. */
function tokensOf(text) {
    const tokens = [];
    let [at, line, lineStart] = [0, 1, 0];
    const add = (kind, end, said) => {
        tokens.push({ kind, text: said, line, column: at - lineStart + 1 });
        const passed = text.slice(at, end);
        for (let next = passed.indexOf('\n'); next !== -1; next = passed.indexOf('\n', next + 1)) {
            line += 1;
            lineStart = at + next + 1;
        }
        at = end;
    };
    while (at < text.length) {
        const blank = matchAt(BLANK, text, at);
        if (blank !== null) {
            // A comment of several lines counts them.
            add('mark', at + blank[0].length, '');
            tokens.pop();
            continue;
        }
        const heredoc = matchAt(HEREDOC, text, at);
        const name = matchAt(NAME, text, at);
        if (text[at] === '\n')
            add('break', at + 1, '\n');
        else if (text[at] === '"')
            add('text', stringEnd(text, at), stringAt(text, at));
        else if (heredoc !== null) {
            const from = at + heredoc[0].length;
            const close = closingOf(text, from, heredoc[1] ?? '');
            add('text', close.end, text.slice(from, close.start));
        }
        else if (name !== null)
            add('name', at + name[0].length, name[0]);
        else
            add('mark', at + 1, text[at] ?? '');
    }
    return [...tokens, { kind: 'end', text: '', line, column: 1 }];
}
function matchAt(pattern, text, index) {
    pattern.lastIndex = index;
    return pattern.exec(text);
}
/** The line that ends a heredoc: its word and nothing else but blanks. */
function closingOf(text, from, word) {
    for (let start = from; start < text.length;) {
        const end = text.indexOf('\n', start);
        const line = text.slice(start, end === -1 ? text.length : end);
        if (line.trim() === word)
            return { start, end: start + line.length };
        if (end === -1)
            break;
        start = end + 1;
    }
    return { start: text.length, end: text.length };
}
function stringAt(text, start) {
    return text.slice(start + 1, stringEnd(text, start) - 1);
}
/** Behind the quote that ends a string; within `${...}` and `%{...}` of it other strings may stand. */
function stringEnd(text, start) {
    /** What is open: a string, or braces within one. */
    const open = ['"'];
    for (let at = start + 1; at < text.length; at += 1) {
        const [sign, inString] = [text[at], open.at(-1) === '"'];
        if (inString && sign === '\\')
            at += 1;
        else if (inString && sign === '\n')
            return at;
        else if (inString && (sign === '$' || sign === '%') && text[at + 1] === sign && text[at + 2] === '{')
            at += 2;
        else if (inString && (sign === '$' || sign === '%') && text[at + 1] === '{') {
            open.push('{');
            at += 1;
        }
        else if (sign === '"' && inString) {
            open.pop();
            if (open.length === 0)
                return at + 1;
        }
        else if (sign === '"')
            open.push('"');
        else if (sign === '{' && !inString)
            open.push('{');
        else if (sign === '}' && !inString)
            open.pop();
    }
    return text.length;
}

;// CONCATENATED MODULE: ./lib/detect/read/hcl.js


/*
 * HashiCorp's configuration language, as far as a file says what stands in it (github.com/hashicorp/hcl, the specification of its
 * native syntax): blocks, arguments, literals. Expressions are not computed: they stand as `${...}`, as in its JSON syntax.
 */
/**
 * Reads a file as its JSON form would stand: `resource "a" "b" { c = 1 }` is `resource`, `a`, `b`, `c`; a block of `dynamic` is the
 * block that it makes. Bad text is read as far as it goes.
 * @throws TooMuchToRead where it nests deeper than anybody writes
 */
function readHcl(text) {
    const tokens = tokensOf(text);
    let at = 0;
    const entries = [];
    // What closes nothing is passed over.
    for (; peek().kind !== 'end'; at += 1)
        entries.push(...body(0));
    return map(entries, { line: 1, column: 1 });
    function peek(ahead = 0) {
        return tokens[Math.min(at + ahead, tokens.length - 1)] ?? END;
    }
    function isMark(text) {
        const token = peek();
        return token.kind === 'mark' && token.text === text;
    }
    /** Arguments and blocks up to a `}` or the end. */
    function body(depth) {
        if (depth > too_much/* DEEPEST */.FI)
            throw new too_much/* TooMuchToRead */.xI();
        const found = [];
        while (peek().kind !== 'end' && !isMark('}')) {
            const start = at;
            const one = peek().kind === 'name' ? member(depth) : null;
            if (one !== null)
                found.push(one);
            if (at === start)
                at += 1;
        }
        return found;
    }
    function member(depth) {
        const name = peek();
        at += 1;
        if (isMark('=')) {
            at += 1;
            return { ...standing(name), value: expression(depth) };
        }
        const labels = [];
        while (peek().kind === 'name' || peek().kind === 'text') {
            labels.push(peek());
            at += 1;
        }
        if (!isMark('{'))
            return null;
        at += 1;
        const inner = body(depth + 1);
        if (isMark('}'))
            at += 1;
        return blockOf(name, labels, inner);
    }
    /** A literal, a list, a map, or the words of anything else. */
    function expression(depth) {
        if (depth > too_much/* DEEPEST */.FI)
            throw new too_much/* TooMuchToRead */.xI();
        const first = peek();
        const start = at;
        if (isMark('[') || isMark('{')) {
            const inner = isMark('[') ? list(depth) : object(depth);
            if (ends(peek()))
                return inner;
        }
        else if (first.kind === 'text' && ends(peek(1))) {
            at += 1;
            return scalar(first.text, first);
        }
        else if (first.kind === 'name' && ends(peek(1))) {
            at += 1;
            return LITERAL.test(first.text) ? scalar(first.text, first) : scalar(`\${${first.text}}`, first);
        }
        at = start;
        for (let open = 0; peek().kind !== 'end' && (open > 0 || !ends(peek())); at += 1) {
            const { kind, text: word } = peek();
            if (kind !== 'mark')
                continue;
            if (OPENS.test(word))
                open += 1;
            if (CLOSES.test(word))
                open -= 1;
        }
        const words = tokens.slice(start, at).map((token) => (token.kind === 'break' ? ' ' : token.text));
        return scalar(`\${${words.join('')}}`, first);
    }
    function list(depth) {
        const open = peek();
        at += 1;
        const items = [];
        while (peek().kind !== 'end' && !isMark(']')) {
            const start = at;
            if (peek().kind !== 'break' && !isMark(','))
                items.push(expression(depth + 1));
            if (at === start)
                at += 1;
        }
        at += 1;
        return { kind: 'list', ...placeOf(open), entries: [], items, text: null };
    }
    function object(depth) {
        const open = peek();
        at += 1;
        const found = [];
        while (peek().kind !== 'end' && !isMark('}')) {
            const key = peek();
            at += 1;
            if (key.kind !== 'name' && key.kind !== 'text')
                continue;
            if (!isMark('=') && !isMark(':'))
                continue;
            at += 1;
            found.push({ ...standing(key), value: expression(depth + 1) });
        }
        at += 1;
        return map(found, open);
    }
}
const END = { kind: 'end', text: '', line: 1, column: 1 };
const LITERAL = /^(?:true|false|null|-?\d.*)$/;
const OPENS = /^[([{]$/;
const CLOSES = /^[)\]}]$/;
function ends({ kind, text }) {
    return kind === 'break' || kind === 'end' || (kind === 'mark' && /^[,)\]}]$/.test(text));
}
/** `a "b" "c" {...}` as `a: {b: {c: {...}}}`; `dynamic "a" { content {...} }` as `a {...}`. */
function blockOf(name, labels, inner) {
    const [made] = labels;
    if (name.text === 'dynamic' && made !== undefined) {
        const content = inner.find(({ key }) => key === 'content');
        return { ...standing(made), value: content?.value ?? map(inner, made) };
    }
    const whole = labels.reduceRight((value, label) => {
        return map([{ ...standing(label), value }], label);
    }, map(inner, name));
    return { ...standing(name), value: whole };
}
function standing(token) {
    return { key: token.text, ...placeOf(token) };
}
function placeOf({ line, column }) {
    return { line, column };
}
function map(entries, place) {
    return { kind: 'map', ...placeOf(place), entries, items: [], text: null };
}
function scalar(text, place) {
    return { kind: 'text', ...placeOf(place), entries: [], items: [], text };
}

;// CONCATENATED MODULE: ./lib/detect/manifests/terraform-blocks.js
/** All blocks below a path of names, each of which may stand several times; the JSON syntax may write them as a list. */
function blocks(owner, ...path) {
    return path.reduce((values, key) => values.flatMap((value) => terraform_blocks_named(value, key)), [owner]);
}
/** The first argument of a name in the blocks of a path, or null. */
function argument(owner, ...path) {
    const key = path.at(-1);
    const found = blocks(owner, ...path.slice(0, -1)).flatMap(({ entries }) => entries.filter((one) => one.key === key));
    return found[0] ?? null;
}
function terraform_blocks_named(value, key) {
    return value.entries.filter((one) => one.key === key).flatMap((one) => each(one.value));
}
/** JSON may write several blocks as a list. */
function each(value) {
    return value.kind === 'list' ? value.items : [value];
}

;// CONCATENATED MODULE: ./lib/detect/manifests/terraform-aws.js





/**
 * Resources of Amazon's two providers that put an agent into service, and what they grant to it; null where the resource holds
 * something else. `awscc` has the shapes of CloudFormation: blocks and resources of `aws` stand there as maps and lists.
 */
const AWS_AGENTS = new Map([
    ['aws_bedrockagent_agent', bedrock],
    ['awscc_bedrock_agent', bedrock],
    ['aws_bedrockagentcore_agent_runtime', runtime],
    ['awscc_bedrockagentcore_runtime', runtime],
    ['aws_bedrockagentcore_harness', harness],
]);
/** Resources that give something to an agent, which they name by a reference. */
const AWS_PARTS = new Map([
    ['aws_bedrockagent_agent_action_group', (part) => terraform_aws_actionGroup(part.value, part)],
    ['aws_bedrockagent_agent_knowledge_base_association', knowledge],
    ['aws_bedrockagent_agent_collaborator', (part) => grants(part, 'multi.subagents')],
]);
/** The agent to which a part belongs, as `type.name`: `agent_id = aws_bedrockagent_agent.NAME[0].id`; null where it stands elsewhere. */
function agentNamed(part) {
    const id = (0,read_value.at)(part, 'agent_id')?.text ?? '';
    return /\b(?:aws_bedrockagent|awscc_bedrock)_agent\.[\p{L}_][\p{L}\p{N}_-]*/u.exec(id)?.[0] ?? null;
}
/** The tools that a runtime serves in place of an agent. */
function toolsServed(type, { value }) {
    if (AWS_AGENTS.get(type) !== runtime)
        return [];
    const protocol = terraform_aws_protocolOf(value);
    return protocol?.value.text === 'MCP' ? grants(protocol, 'mcp.server') : [];
}
function bedrock({ value }) {
    const collaboration = (0,read_value/* entry */.f_)(value, 'agent_collaboration');
    const groups = (0,read_value/* entry */.f_)(value, 'action_groups');
    const model = (0,read_value/* entry */.f_)(value, 'foundation_model');
    return [
        ...given(value, 'memory_configuration', 'memory.persistent'),
        ...(collaboration?.value.text?.startsWith('SUPERVISOR') ? grants(collaboration, 'multi.subagents') : []),
        ...given(value, 'agent_collaborators', 'multi.subagents'),
        ...(groups?.value.kind === 'list'
            ? groups.value.items.flatMap((group) => terraform_aws_actionGroup(group, group))
            : given(value, 'action_groups', 'api.actions')),
        ...given(value, 'knowledge_bases', 'rag'),
        ...terraform_aws_role(value, 'agent_resource_role_arn'),
        ...(/[.:/]/.test(model?.value.text ?? '') ? modelNamed(model) : []),
    ];
}
function terraform_aws_actionGroup(group, place) {
    if ((0,read_value.at)(group, 'action_group_state')?.text === 'DISABLED')
        return [];
    const own = (0,read_value/* entry */.f_)(group, 'parent_action_group_signature');
    return own === null
        ? grants((0,read_value/* entry */.f_)(group, 'action_group_name') ?? place, 'api.actions')
        : grants(own, ...(OWN_GROUPS.get(own.value.text ?? '') ?? ['api.actions']));
}
function knowledge(association) {
    return (0,read_value.at)(association.value, 'knowledge_base_state')?.text === 'DISABLED' ? [] : grants(association, 'rag');
}
function runtime({ value }) {
    const protocol = terraform_aws_protocolOf(value);
    if (protocol?.value.text === 'MCP')
        return null;
    return [
        ...isPublic(argument(value, 'network_configuration', 'network_mode')),
        ...(protocol?.value.text === 'A2A' ? grants(protocol, 'multi.a2a') : []),
        ...terraform_aws_role(value, 'role_arn'),
    ];
}
function terraform_aws_protocolOf(runtime) {
    return (argument(runtime, 'protocol_configuration', 'server_protocol') ?? (0,read_value/* entry */.f_)(runtime, 'protocol_configuration'));
}
function isPublic(mode) {
    return mode?.value.text === 'PUBLIC' ? grants(mode, 'net.public_endpoint') : [];
}
/** Tools of a harness by their type. */
const HARNESS_TOOLS = new Map([
    ['remote_mcp', ['mcp.client', 'mcp.remote']],
    ['agentcore_gateway', ['mcp.client', 'mcp.remote']],
    ['agentcore_browser', ['net.browser']],
    ['agentcore_code_interpreter', ['exec.code', 'exec.sandboxed']],
]);
const SHELL = ['exec.shell', 'exec.sandboxed'];
const FILES = ['fs.read', 'fs.write'];
/** What a harness brings along, by the patterns of `allowed_tools`. */
const HARNESS_OWN = new Map([
    ['*', ['tools.unrestricted']],
    ['@builtin', [...SHELL, ...FILES]],
    ['@builtin/*', [...SHELL, ...FILES]],
    ['@builtin/shell', SHELL],
    ['@builtin/file_operations', FILES],
]);
/** A harness without `allowed_tools` may use every tool, a shell among them (developer guide of AgentCore, "Connect to tools"). */
function harness(agent) {
    const { value } = agent;
    const allowed = (0,read_value/* entry */.f_)(value, 'allowed_tools');
    const kinds = ['managed_memory_configuration', 'agentcore_memory_configuration'];
    const models = ['bedrock_model_config', 'openai_model_config', 'gemini_model_config'];
    return [
        ...(allowed === null || allowed.value.text === 'null'
            ? grants(allowed ?? agent, 'tools.unrestricted')
            : (0,read_value/* words */.aL)(allowed.value).flatMap((word) => grants(word, ...(HARNESS_OWN.get(word.text) ?? [])))),
        ...blocks(value, 'tool').flatMap((tool) => {
            const type = (0,read_value/* entry */.f_)(tool, 'type');
            return grants(type, ...(HARNESS_TOOLS.get(type?.value.text ?? '') ?? []));
        }),
        ...kinds.flatMap((kind) => grants(argument(value, 'memory', kind), 'memory.persistent')),
        ...isPublic(argument(value, 'environment', 'agentcore_runtime_environment', 'network_configuration', 'network_mode')),
        ...terraform_aws_role(value, 'execution_role_arn'),
        ...models.flatMap((model) => modelNamed(argument(value, 'model', model, 'model_id'))),
    ];
}
function terraform_aws_role(owner, key) {
    const found = (0,read_value/* entry */.f_)(owner, key);
    return saysSomething(found) ? grants(found, 'identity.federated') : [];
}
/** A power that an argument or a block grants; what a module hands through from its own variables may be nothing. */
function given(owner, key, id) {
    const found = (0,read_value/* entry */.f_)(owner, key);
    const isHandedThrough = /^\$\{var\.[\w.-]+\}$/.test(found?.value.text ?? '');
    return saysSomething(found) && !isHandedThrough ? grants(found, id) : [];
}

;// CONCATENATED MODULE: ./lib/detect/manifests/terraform-google.js




/** Resources of Google's provider that put an agent into service, and what they grant to it; null where the resource holds something else. */
const GOOGLE_AGENTS = new Map([
    ['google_vertex_ai_reasoning_engine', reasoningEngine],
    ['google_ces_agent', conversationalAgent],
]);
/** An engine without a program keeps memories for others. */
function reasoningEngine({ value }) {
    if (!saysSomething((0,read_value/* entry */.f_)(value, 'spec')))
        return null;
    const account = argument(value, 'spec', 'service_account');
    const identity = argument(value, 'spec', 'identity_type');
    return [
        ...(saysSomething(account) ? grants(account, 'identity.federated') : []),
        ...(identity?.value.text === 'AGENT_IDENTITY' ? grants(identity, 'identity.federated') : []),
    ];
}
/** An agent of Gemini Enterprise for Customer Experience; what its tools are stands in resources of their own. */
function conversationalAgent({ value }) {
    const named = (0,read_value/* entry */.f_)(value, 'tools');
    const tools = saysSomething(named) ? (0,read_value/* words */.aL)(named?.value ?? null) : [];
    const toolsets = blocks(value, 'toolsets').map((one) => (0,read_value/* entry */.f_)(one, 'toolset'));
    const children = (0,read_value/* entry */.f_)(value, 'child_agents');
    return [
        ...tools.flatMap((tool) => (tool.text.endsWith('/end_session') ? [] : grants(tool, 'api.actions'))),
        ...toolsets.flatMap((toolset) => (saysSomething(toolset) ? grants(toolset, 'api.actions') : [])),
        ...(saysSomething(children) ? grants(children, 'multi.subagents') : []),
        ...modelNamed(argument(value, 'model_settings', 'model')),
    ];
}

;// CONCATENATED MODULE: ./lib/detect/manifests/terraform-agent.js






const AGENTS = new Map([...AWS_AGENTS, ...GOOGLE_AGENTS]);
/** Agents that Terraform or OpenTofu puts into service. What a file gives to agents of other files belongs to no agent of it. */
const terraformAgent = {
    id: 'terraform-agent',
    looksAt: (path) => /\.(?:tf|tofu)(?:\.json)?$/i.test(path),
    marks: [...AGENTS.keys(), ...AWS_PARTS.keys()],
    detect(path, text) {
        const documents = /\.json$/i.test(path) ? readYamlOrJson(text) : [readHcl(text)];
        const resources = documents.flatMap(resourcesOf);
        const parts = resources.flatMap(({ type, name }) => {
            const granted = AWS_PARTS.get(type)?.(name) ?? [];
            return granted.length === 0 ? [] : [{ of: agentNamed(name.value), granted }];
        });
        const agents = resources.flatMap(({ type, name }) => {
            const powers = AGENTS.get(type)?.(name) ?? null;
            if (powers === null)
                return [];
            const full = `${type}.${name.key}`;
            const own = parts.filter(({ of }) => of === full).flatMap(({ granted }) => granted);
            return [{ name: full, agent: foundAgent(name.key, name, [...powers, ...own]) }];
        });
        const known = new Set(agents.map(({ name }) => name));
        const loose = parts.filter(({ of }) => of === null || !known.has(of)).flatMap(({ granted }) => granted);
        if (agents.length > 0)
            return agentArtefact(path, 'terraform-agent', agents.map(({ agent }) => agent), loose);
        if (loose.length > 0)
            return {
                path,
                kind: 'terraform-agent',
                role: 'capability',
                agents: [],
                capabilities: firstOfEach(loose),
            };
        const served = resources.flatMap(({ type, name }) => toolsServed(type, name));
        return served.length === 0
            ? null
            : {
                path,
                kind: 'terraform-agent',
                role: 'tool-surface',
                agents: [],
                capabilities: firstOfEach(served),
            };
    },
};
function resourcesOf(file) {
    return blocks(file, 'resource').flatMap(({ entries }) => entries.flatMap((type) => each(type.value).flatMap((named) => named.entries.flatMap((name) => each(name.value).map((value) => ({ type: type.key, name: { ...name, value } }))))));
}

;// CONCATENATED MODULE: ./lib/detect/manifests/tool-surface.js




/** A name of the registry: `io.github.somebody/server`. */
const REVERSE_DNS = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+\/[\w.-]+$/i;
/** Files that offer tools to agents elsewhere, and are none. */
const toolSurface = {
    id: 'tool-surface',
    looksAt: (path) => /(?:^|\/)(?:server\.json|mcp\.json|smithery\.ya?ml|[^/]*ai-?plugin[^/]*\.json)$/i.test(path),
    marks: null,
    detect: (path, text) => {
        if (/smithery\.ya?ml$/i.test(path))
            return smithery(path, (0,yaml/* readYaml */.g)(text)[0] ?? null);
        const root = readJsonc(text);
        if (root?.kind !== 'map')
            return null;
        if (/ai-?plugin[^/]*\.json$/i.test(path))
            return tool_surface_plugin(path, root);
        return /mcp\.json$/i.test(path) ? toolList(path, root) : tool_surface_server(path, root);
    },
};
function surface(path, kind, capabilities) {
    return { path, kind, role: 'tool-surface', agents: [], capabilities };
}
/** Many files of this name are mock data: the schema, or a registry's name together with a way to run it, decides. */
function tool_surface_server(path, root) {
    const schema = /modelcontextprotocol\.io\//.test((0,read_value.at)(root, '$schema')?.text ?? '');
    const name = (0,read_value/* entry */.f_)(root, 'name');
    const ways = ['packages', 'remotes'].some((key) => (0,read_value.at)(root, key)?.kind === 'list');
    if (name === null || (!schema && !(ways && REVERSE_DNS.test(name.value.text ?? ''))))
        return null;
    return surface(path, 'mcp-server-manifest', grants(name, 'mcp.server'));
}
function toolList(path, root) {
    const tools = (0,read_value/* entry */.f_)(root, 'tools');
    const isClient = (0,read_value.at)(root, 'mcpServers') !== null || (0,read_value.at)(root, 'servers') !== null;
    if (isClient || !(tools?.value.items.some((one) => (0,read_value.at)(one, 'name')?.kind === 'text') ?? false))
        return null;
    return surface(path, 'mcp-server-manifest', grants(tools, 'mcp.server'));
}
function smithery(path, root) {
    const runtime = (0,read_value/* entry */.f_)(root, 'runtime');
    const isRuntime = /^(?:typescript|python|container)$/.test(runtime?.value.text ?? '');
    const decisive = (0,read_value/* entry */.f_)(root, 'startCommand') ?? (isRuntime ? runtime : null);
    return decisive === null ? null : surface(path, 'smithery-config', grants(decisive, 'mcp.server'));
}
/** Plugins describe an API; only those that name a server of that protocol offer MCP tools. */
function tool_surface_plugin(path, root) {
    const runtimes = (0,read_value.at)(root, 'runtimes')?.items ?? [];
    const isPlugin = (0,read_value.at)(root, 'schema_version') !== null &&
        ((0,read_value.at)(root, 'name_for_model') !== null ||
            (0,read_value.at)(root, 'name_for_human') !== null ||
            (0,read_value.at)(root, 'namespace') !== null) &&
        ((0,read_value.at)(root, 'api') !== null || runtimes.length > 0 || (0,read_value.at)(root, 'functions') !== null);
    if (!isPlugin)
        return null;
    const remote = runtimes.find((one) => (0,read_value.at)(one, 'type')?.text === 'RemoteMCPServer');
    return surface(path, 'ai-plugin', remote === undefined ? [] : grants((0,read_value/* entry */.f_)(remote, 'type'), 'mcp.server'));
}

;// CONCATENATED MODULE: ./lib/detect/workflows/shell-commands.js
/** Substitutions nested deeper than this are read as text. */
const shell_commands_DEEPEST = 20;
/**
 * The simple commands of a shell text, those inside of substitutions before the command that holds them. Comments and
 * here-documents are no commands; `${{ }}` stays as it is written. Nothing is expanded or executed, and a text that is no
 * valid script is read as far as that goes.
 */
function shellCommands(text, layout) {
    const commands = [];
    let at = 0;
    let endMarks = [];
    read(null, 0);
    return commands;
    function read(end, depth) {
        let command = [];
        let word = null;
        const add = (part, offset) => {
            word ??= { text: '', offset };
            word.text += part;
        };
        const endWord = () => {
            if (word !== null)
                command.push(word);
            word = null;
        };
        const endCommand = () => {
            endWord();
            if (command.length > 0)
                commands.push(command);
            command = [];
        };
        let isArray = false;
        while (at < text.length) {
            const from = at;
            const here = text[at] ?? '';
            if (isArray && here === ')') {
                isArray = false;
                endCommand();
                at += 1;
            }
            else if (here === '(' && isAssignment(word)) {
                isArray = true;
                endWord();
                at += 1;
            }
            else if (here === end) {
                at += 1;
                break;
            }
            else if (/^[\\`]\r?\n/.test(text.slice(at, at + 3))) {
                at = text.indexOf('\n', at) + 1;
                endWord();
            }
            else if (here === '\\') {
                add(text[at + 1] ?? '', from);
                at += 2;
            }
            else if (here === "'") {
                const close = text.indexOf("'", at + 1);
                add(text.slice(at + 1, close === -1 ? undefined : close), from);
                at = close === -1 ? text.length : close + 1;
            }
            else if (here === '"')
                add(quoted(depth), from);
            else if (here === '$' || here === '`')
                add(expansion(depth), from);
            else if (here === '#' && word === null)
                at = endOfLine();
            else if (here === '\n') {
                if (layout === 'script' && !isArray)
                    endCommand();
                else
                    endWord();
                at += 1;
                skipHereDocuments();
            }
            else if (/\s/.test(here)) {
                endWord();
                at += 1;
            }
            else if (layout !== 'arguments' && hereDocument())
                endWord();
            else if (layout !== 'arguments' && isOperator()) {
                endCommand();
                at += 1;
            }
            else {
                add(here, from);
                at += 1;
            }
        }
        endCommand();
    }
    /** `NAME=` before the parenthesis of an array: the array is one command that begins with that word. */
    function isAssignment(word) {
        return word !== null && /^\w+\+?=$/.test(word.text);
    }
    function isOperator() {
        const here = text[at] ?? '';
        // `2>&1` and `&>` redirect.
        if (here === '&')
            return text[at - 1] !== '>' && text[at + 1] !== '>';
        return /[;|()]/.test(here);
    }
    function endOfLine() {
        const end = text.indexOf('\n', at);
        return end === -1 ? text.length : end;
    }
    function quoted(depth) {
        let inside = '';
        at += 1;
        while (at < text.length && text[at] !== '"') {
            if (text[at] === '\\') {
                inside += text[at + 1] ?? '';
                at += 2;
            }
            else if (text[at] === '$' || text[at] === '`')
                inside += expansion(depth);
            else {
                inside += text[at];
                at += 1;
            }
        }
        at += 1;
        return inside;
    }
    /** Passes over what begins with `$` or a backtick; the commands inside are read. */
    function expansion(depth) {
        const from = at;
        const close = text.startsWith('${{', at)
            ? '}}'
            : text.startsWith('$((', at)
                ? '))'
                : text.startsWith('${', at)
                    ? '}'
                    : null;
        const nested = text[at] === '`' ? '`' : text.startsWith('$(', at) ? ')' : null;
        if (close !== null) {
            const end = text.indexOf(close, at);
            at = end === -1 ? text.length : end + close.length;
        }
        else if (nested !== null && depth < shell_commands_DEEPEST) {
            at += nested === '`' ? 1 : 2;
            read(nested, depth + 1);
        }
        else
            at += 1;
        return text.slice(from, at);
    }
    /** Notes the mark that ends a here-document, `<<EOF` and `<<-'EOF'`. */
    function hereDocument() {
        if (!text.startsWith('<<', at) || text[at + 2] === '<' || text[at - 1] === '<')
            return false;
        const match = /^<<(-?)[ \t]*(["']?)([\w.-]+)\2/.exec(text.slice(at, at + 80));
        if (match === null)
            return false;
        endMarks = [...endMarks, { mark: match[3] ?? '', indented: match[1] === '-' }];
        at += match[0].length;
        return true;
    }
    function skipHereDocuments() {
        for (const { mark } of endMarks) {
            let ended = false;
            while (!ended && at < text.length) {
                const end = endOfLine();
                ended = text.slice(at, end).trim() === mark;
                at = end + 1;
            }
        }
        endMarks = [];
    }
}

;// CONCATENATED MODULE: ./lib/detect/workflows/agent-commands.js





/** What makes a call of a program run an agent without a person; other calls install, log in or ask for a version. */
const PROGRAMS = new Map(Object.entries({
    claude: /^(?:-p|--print|--dangerously-skip-permissions)$/,
    'claude-code': /^(?:-p|--print|--dangerously-skip-permissions)$/,
    codex: /^(?:exec|e|review|-q|--quiet|--full-auto|--yolo|--approval-mode(?:=.*)?|--dangerously-bypass-approvals-and-sandbox)$/,
    gemini: /^(?:-p|--prompt|-y|--yolo|--approval-mode)(?:=.*)?$/s,
    'gemini-cli': /^(?:-p|--prompt|-y|--yolo|--approval-mode)(?:=.*)?$/s,
    qwen: /^(?:-p|--prompt|-y|--yolo|--approval-mode)(?:=.*)?$/s,
    'qwen-code': /^(?:-p|--prompt|-y|--yolo|--approval-mode)(?:=.*)?$/s,
    opencode: /^run$/,
    'opencode-ai': /^run$/,
    aider: /^(?:--yes|--yes-always|-m|--message|--message-file)(?:=.*)?$/s,
    'aider-chat': /^(?:--yes|--yes-always|-m|--message|--message-file)(?:=.*)?$/s,
    copilot: /^(?:-p|--prompt|--allow-all-tools|--allow-all|--yolo)(?:=.*)?$/s,
    'cursor-agent': /^(?:-p|--print|-f|--force)$/,
    droid: /^exec$/,
    amp: /^(?:-x|--execute|--dangerously-allow-all)$/,
    goose: /^run$/,
    auggie: /^(?:-p|--print)$/,
    crush: /^run$/,
    'kiro-cli': /^--no-interactive$/,
    letta: /^(?:-p|--prompt|--yolo)(?:=.*)?$/s,
}));
/** May stand before the program: keywords, wrappers and package runners with their options. */
const LAUNCHER = /^(?:[A-Za-z_]\w*\+?=.*|!|\{|\}|\[\[?|if|then|else|elif|while|until|do|time|exec|nohup|command|env|sudo|doas|xvfb-run|stdbuf|nice|timeout|gtimeout|xargs|npx|bunx|pnpx|uvx|npm|pnpm|yarn|bun|uv|pipx|tool|run|x|dlx|node|deno|-.*|\d+[smhd]?|\{\})$/s;
const CONTAINER = /^(?:docker|podman|devcontainer)$/;
/** How tools are written; a prompt that follows the list is not. */
const TOOL_NAME = /^(?:[A-Z]\w*|mcp__[\w*-]+|\*)(?:\(|$)/;
/** Programs that run the text after `-c`. */
const RUNS_TEXT = /^(?:bash|sh|zsh|script|su|sudo|runuser)$/;
/** Powers that a program's own short flags grant, or the program by itself (null). */
const OWN_SWITCHES = [
    [/^(?:gemini|qwen)/, '-y', ['auto.approve', 'tools.unrestricted']],
    [/^cursor-agent$/, '-f', ['auto.approve', 'tools.unrestricted']],
    [/^aider/, null, ['fs.write']],
];
/** The calls of coding agents in a script, with the powers that their flags grant. */
function agentCommands(passage) {
    return callsIn(passage.text, 0, passage, passage.isFolded ? 'folded' : 'script', 0);
}
function callsIn(text, shift, passage, layout, depth) {
    const commands = shellCommands(text, layout);
    const arrays = arraysOf(commands);
    return commands.flatMap((words) => {
        const isSandboxed = CONTAINER.test(words[0]?.text ?? '');
        const carried = RUNS_TEXT.test(words[0]?.text ?? '')
            ? words[words.findIndex((word) => /^-\w*c$/.test(word.text)) + 1]
            : undefined;
        if (carried !== undefined && carried !== words[0] && depth < 3)
            return callsIn(carried.text, shift + carried.offset, passage, layout, depth + 1);
        const start = words.findIndex((word) => PROGRAMS.has(programOf(word.text)));
        const program = words[start];
        if (program === undefined)
            return [];
        const before = words.slice(0, start);
        if (!isSandboxed && !before.every(({ text: word }) => LAUNCHER.test(word)))
            return [];
        const rest = words
            .slice(start + 1)
            .flatMap((word) => arrays.get(/^\$\{(\w+)\[[@*]\]\}$/.exec(word.text)?.[1] ?? '') ?? [word]);
        if (!isCall(programOf(program.text), rest))
            return [];
        const place = passage.placeAt(shift + program.offset);
        const sandbox = isSandboxed
            ? [grantedAt('exec.sandboxed', passage.placeAt(shift + (words[0]?.offset ?? 0)))]
            : [];
        // Aider's `-m` is the message.
        const flags = programOf(program.text).startsWith('aider')
            ? rest.filter((word) => word.text !== '-m')
            : rest;
        const own = OWN_SWITCHES.filter(([name, flag]) => name.test(programOf(program.text)) &&
            (flag === null || rest.some((word) => word.text === flag)) &&
            !rest.some((word) => word.text === '--dry-run')).flatMap(([, , ids]) => ids.map((id) => grantedAt(id, place)));
        return [{ ...place, capabilities: [...sandbox, ...own, ...flagGrants(flags, shift, passage)] }];
    });
}
/** Arrays of arguments that a script puts together, by name. */
function arraysOf(commands) {
    const arrays = new Map();
    for (const [first, ...rest] of commands) {
        const name = /^(\w+)\+?=$/.exec(first?.text ?? '')?.[1];
        if (name !== undefined)
            arrays.set(name, [...(arrays.get(name) ?? []), ...rest]);
    }
    return arrays;
}
function isCall(program, words) {
    const first = words.find(({ text }) => !text.startsWith('-'))?.text;
    if (/^(?:mcp|login|logout|auth|install|update|plugin|config|extensions?)$/.test(first ?? ''))
        return false;
    const decisive = PROGRAMS.get(program);
    // Orders stand behind options and their values at most; flags anywhere.
    return words.some(({ text }, index) => decisive?.test(text) === true && (text.startsWith('-') || index < 40));
}
/** `~/.local/bin/claude`, `@openai/codex@latest` and `bundle/gemini.js` by the name of the program. */
function programOf(word) {
    const name = word.split('/').at(-1) ?? '';
    return name.replace(/(?<=.)@[\w.^~-]*$/, '').replace(/\.(?:js|mjs|exe|cmd)$/, '');
}
/** Arguments of an agent that stand in an input (`claude_args`, `codex-args`). */
function argumentGrants(passage) {
    // A list of arguments may be written as JSON.
    const text = /^\s*\[/.test(passage.text) ? passage.text.replace(/[[\],]/g, ' ') : passage.text;
    return flagGrants(shellCommands(text, 'arguments').flat(), 0, passage);
}
const agent_commands_SWITCHES = [
    [
        /^--(?:dangerously-skip-permissions|dangerously-bypass-approvals-and-sandbox|dangerously-allow-all|yolo|allow-all|allow-all-tools|skip-permissions-unsafe)$/,
        ['auto.approve', 'tools.unrestricted'],
    ],
    [/^--force$/, ['auto.approve', 'tools.unrestricted']],
    [/^--full-auto$/, ['auto.approve', ...codexSandboxPowers('workspace-write')]],
    [/^--(?:yes|yes-always)$/, ['auto.approve']],
];
const VALUES = [
    [/^--permission-mode$/, /^bypassPermissions$/, ['auto.approve', 'tools.unrestricted']],
    [/^--permission-mode$/, /^acceptEdits$/, ['auto.approve_edits']],
    [/^--approval-mode$/, /^yolo$/, ['auto.approve', 'tools.unrestricted']],
    [/^--approval-mode$/, /^full-auto$/, ['auto.approve']],
    [/^--approval-mode$/, /^auto[_-]edit$/, ['auto.approve_edits']],
    [/^(?:-a|--ask-for-approval)$/, /^never$/, ['auto.approve']],
    [/^(?:-s|--sandbox)$/, /^danger-full-access$/, codexSandboxPowers('danger-full-access')],
    [/^(?:-s|--sandbox)$/, /^workspace-write$/, codexSandboxPowers('workspace-write')],
    [/^(?:-s|--sandbox)$/, /^read-only$/, codexSandboxPowers('read-only')],
    [/^(?:-c|--config)$/, /^approval_policy\s*=\s*["']?never/, ['auto.approve']],
    [
        /^(?:-c|--config)$/,
        /^sandbox_mode\s*=\s*["']?danger-full-access/,
        codexSandboxPowers('danger-full-access'),
    ],
    [/^(?:-c|--config)$/, /^sandbox_mode\s*=\s*["']?workspace-write/, codexSandboxPowers('workspace-write')],
    [/^--auto$/, /^high$/, ['auto.approve']],
    [/^--mcp-config$/, /./s, ['mcp.client']],
    [/^--max-turns$/, /./, ['limits.turns']],
    [/^--max-budget-usd$/, /./, ['limits.budget']],
];
function flagGrants(words, shift, passage) {
    const isAllowed = words.some(({ text }) => /^--allowed-?[tT]ools(?:=|$)/.test(text));
    return words.flatMap((word, index) => {
        const [, flag = '', own] = /^(--?[\w-]+)(?:=([\s\S]*))?$/.exec(word.text) ?? [];
        if (flag === '')
            return [];
        const place = passage.placeAt(shift + word.offset);
        const value = own ?? words[index + 1]?.text ?? '';
        const ids = [
            ...agent_commands_SWITCHES.flatMap(([name, granting]) => (name.test(word.text) ? granting : [])),
            ...VALUES.flatMap(([name, wanted, granting]) => name.test(flag) && wanted.test(value) ? granting : []),
        ];
        const found = ids.map((id) => grantedAt(id, place));
        if (/^(?:--model|-m)$/.test(flag) &&
            !value.startsWith('-') &&
            !/\s/.test(value.replace(/\$\{\{[^}]*\}\}/g, '')))
            return [...found, ...modelGrant(value, place)];
        // `--tools` names what there is, `--allowedTools` what of it runs unasked: without a person nothing else does.
        const isList = /^--(?:allowed-?[tT]ools|allow-tool)$/.test(flag) || (flag === '--tools' && !isAllowed);
        if (!isList)
            return found;
        const rest = own === undefined ? words.slice(index + 1) : [{ text: own, offset: word.offset + flag.length + 1 }];
        return [...found, ...toolsAfter(rest, shift, passage)];
    });
}
/** Tools up to the next flag or the prompt; a pattern without quotes is spread over several words. */
function toolsAfter(words, shift, passage) {
    let isOpen = false;
    const end = words.findIndex(({ text }, index) => {
        const belongs = isOpen ||
            (!text.startsWith('-') && (index === 0 || listedTools(text).every((one) => TOOL_NAME.test(one.text))));
        isOpen = text.lastIndexOf('(') > text.lastIndexOf(')') || (isOpen && !text.includes(')'));
        return !belongs;
    });
    const own = end === -1 ? words : words.slice(0, end);
    const text = own.map((word) => word.text).join(' ');
    const starts = own.map((_, index) => own.slice(0, index).reduce((sum, word) => sum + word.text.length + 1, 0));
    return listedTools(text).flatMap((tool) => {
        const index = starts.findLastIndex((start) => start <= tool.offset);
        const word = own[index];
        const quote = /["']/.test(passage.text[shift + (word?.offset ?? 0)] ?? '') ? 1 : 0;
        const offset = shift + (word?.offset ?? 0) + quote + tool.offset - (starts[index] ?? 0);
        return toolPowers(tool.text).map((id) => grantedAt(id, passage.placeAt(offset)));
    });
}

;// CONCATENATED MODULE: ./lib/detect/workflows/passage.js

/** The text of a scalar as it stands in the file; block scalars keep their indentation, so that places stay those of the file. */
function passageOf(value, lines) {
    if (value === null || value.text === null)
        return null;
    const mark = lines[value.line - 1]?.[value.column - 1];
    const { line, column } = value;
    if (mark !== '|' && mark !== '>')
        return {
            text: value.text,
            isFolded: false,
            lineOffset: line - 1,
            placeAt: () => ({ line, column }),
        };
    const below = lines.slice(line);
    const margin = /^ */.exec(below.find((one) => one.trim() !== '') ?? '')?.[0] ?? '';
    const end = below.findIndex((one) => one.trim() !== '' && !one.startsWith(margin));
    const block = end === -1 ? below : below.slice(0, end);
    const text = block.join('\n');
    const placeIn = places(text);
    return {
        text,
        isFolded: mark === '>',
        lineOffset: line,
        placeAt: (offset) => {
            const place = placeIn(offset);
            return { line: line + place.line, column: place.column };
        },
    };
}

;// CONCATENATED MODULE: ./lib/detect/workflows/agent-actions.js









/** Actions, and workflows to call, that run a coding agent; forks of Claude's keep its name. */
const ACTIONS = /^(?:[\w.-]+\/claude-code-(?:base-)?action|anthropics\/claude-code-security-review|[\w.-]+\/run-gemini-cli|google-gemini\/gemini-cli-action|[\w.-]+\/codex-(?:review-)?action|letta-ai\/letta-code-action|(?:sst|anomalyco)\/opencode\/github|augmentcode\/(?:augment-agent|review-pr|describe-pr)|factory-ai\/droid-action|(?:all-hands-ai|openhands)\/openhands\/\.github\/workflows\/openhands-resolver\.yml)@/i;
function isAgentAction(uses) {
    return ACTIONS.test(uses.trim());
}
/** What the inputs of an agent's action grant. */
function actionGrants(uses, inputs, lines, presets) {
    const action = uses.value.text ?? '';
    const given = (inputs?.entries ?? []).flatMap((input) => {
        const passage = passageOf(givenOrDefault(input.value, presets), lines);
        if (passage === null || passage.text.trim() === '')
            return [];
        const name = inputName(input);
        if (/^(?:claude_args|codex_args|gemini_args)$/.test(name))
            return argumentGrants(passage);
        if (name === 'allowed_tools')
            return agent_actions_toolList(passage);
        if (name === 'settings')
            return settings(passage, action);
        if (name === 'mcp_config')
            return agent_actions_servers(passage, input);
        if (/^(?:(?:anthropic|gemini)_)?model$/.test(name))
            return modelGrant(variable(input.value, presets)?.text ?? input.value.text ?? '', input);
        if (/^(?:max_turns|timeout_minutes)$/.test(name))
            return [grantedAt('limits.turns', input)];
        if (/^(?:sandbox|permission_profile)$/.test(name))
            return codexSandboxPowers(passage.text.trim()).map((id) => grantedAt(id, input));
        return [];
    });
    return [...given, ...unsaidSandbox(uses, inputs)];
}
function inputName({ key }) {
    return key.toLowerCase().replaceAll('-', '_');
}
/** Codex's action keeps to the workspace where nobody says otherwise; other callers of Codex have defaults of their own. */
function unsaidSandbox(uses, inputs) {
    if (!/^openai\/codex-action@/i.test(uses.value.text ?? ''))
        return [];
    const isSaid = (inputs?.entries ?? []).some((input) => {
        const text = input.value.text ?? '';
        return /^(?:sandbox|permission_profile)$/.test(inputName(input))
            ? text.trim() !== ''
            : inputName(input) === 'codex_args' && /sandbox|yolo|full-auto/.test(text);
    });
    return isSaid ? [] : codexSandboxPowers('workspace-write').map((id) => grantedAt(id, uses));
}
/** What callers may replace stands as the default of the file's own input, what nobody replaces as a variable of it. */
function givenOrDefault(value, presets) {
    const name = /^\$\{\{\s*inputs\.([\w-]+)\s*\}\}$/.exec(value.text?.trim() ?? '')?.[1];
    const preset = name === undefined ? variable(value, presets) : (0,read_value.at)(presets.inputs, name, 'default');
    return preset?.kind === 'text' && (preset.text ?? '').trim() !== '' ? preset : value;
}
function variable(value, { env }) {
    const name = /^\$\{\{\s*env\.(\w+)\s*\}\}$/.exec(value.text?.trim() ?? '')?.[1];
    return name === undefined ? null : (env.map((map) => (0,read_value.at)(map, name)).find((one) => one !== null) ?? null);
}
function agent_actions_toolList(passage) {
    const text = passage.text.replace(/^\s*#.*$/gm, (comment) => ' '.repeat(comment.length));
    return listedTools(text).flatMap(({ text: tool, offset }) => toolPowers(tool.replace(/^["']|["']$/g, '')).map((id) => grantedAt(id, passage.placeAt(offset))));
}
/** A file's name, or the configuration itself. */
function agent_actions_servers(passage, input) {
    const map = (0,read_value.at)(agent_actions_inside(passage), 'mcpServers');
    return map === null ? [grantedAt('mcp.client', input)] : serversOf(map).flatMap(serverCapabilities);
}
/** Expressions of the workflow stand in the JSON before they are filled in; a number of their length keeps it JSON. */
function agent_actions_inside(passage) {
    if (!passage.text.trim().startsWith('{'))
        return null;
    const text = passage.text.replace(/\$\{\{[^{}\n]*\}\}/g, (expression) => '1'.repeat(expression.length));
    return (0,yaml/* readYaml */.g)(text, passage.lineOffset)[0] ?? null;
}
/** Settings of Claude Code or Gemini CLI, written as JSON into the input. */
function settings(passage, uses) {
    const data = agent_actions_inside(passage);
    if (data === null)
        return [];
    const allowed = (0,read_value.at)(data, 'permissions', 'allow') ?? (0,read_value.at)(data, 'tools', 'core') ?? (0,read_value.at)(data, 'coreTools');
    const turns = (0,read_value/* entry */.f_)(data, 'maxSessionTurns') ?? (0,read_value/* entry */.f_)((0,read_value.at)(data, 'model'), 'maxSessionTurns');
    const model = (0,read_value/* entry */.f_)((0,read_value.at)(data, 'model'), 'name') ?? (0,read_value/* entry */.f_)(data, 'model');
    const mode = (0,read_value/* entry */.f_)((0,read_value.at)(data, 'permissions'), 'defaultMode');
    const boxed = (0,read_value/* entry */.f_)(data, 'sandbox') ?? (0,read_value/* entry */.f_)((0,read_value.at)(data, 'tools'), 'sandbox');
    const hook = (0,read_value/* entry */.f_)((0,read_value.at)(data, 'hooks'), 'PreToolUse');
    // Gemini CLI without a list of core tools has them all, and its action approves every call.
    const isOpen = /gemini/i.test(uses) && allowed === null;
    return [
        ...(0,read_value/* words */.aL)(allowed).flatMap((tool) => toolPowers(tool.text).map((id) => grantedAt(id, tool))),
        ...(isOpen ? [grantedAt('tools.unrestricted', data)] : []),
        ...serversOf((0,read_value.at)(data, 'mcpServers')).flatMap(serverCapabilities),
        ...(turns === null ? [] : [grantedAt('limits.turns', turns)]),
        ...(model === null ? [] : modelGrant(model.value.text ?? '', model)),
        ...(mode?.value.text === 'bypassPermissions'
            ? [grantedAt('auto.approve', mode), grantedAt('tools.unrestricted', mode)]
            : []),
        ...(mode?.value.text === 'acceptEdits' ? [grantedAt('auto.approve_edits', mode)] : []),
        ...(boxed !== null && /^(?:true|docker|podman)$/.test(boxed.value.text ?? '')
            ? [grantedAt('exec.sandboxed', boxed)]
            : []),
        ...(hook === null ? [] : [grantedAt('mitigation.hooks', hook)]),
    ];
}

;// CONCATENATED MODULE: ./lib/detect/workflows/agent-steps.js






const APP_TOKEN = /^(?:actions\/create-github-app-token|tibdex\/github-app-token|[\w-]+\/github-app-token)@/;
/** The steps of a job or of an action that run an agent. */
function agentSteps(steps, lines, presets) {
    const appTokens = steps.flatMap((step) => APP_TOKEN.test((0,read_value.at)(step, 'uses')?.text ?? '') ? [(0,read_value.at)(step, 'id')?.text ?? ''] : []);
    return steps.flatMap((step, index) => {
        const script = passageOf((0,read_value.at)(step, 'run'), lines);
        const calls = script === null ? [] : agentCommands(script);
        const uses = (0,read_value/* entry */.f_)(step, 'uses');
        const action = uses !== null && isAgentAction(uses.value.text ?? '') ? uses : null;
        if (calls.length === 0 && action === null)
            return [];
        const handed = [...((0,read_value.at)(step, 'with')?.entries ?? []), ...((0,read_value.at)(step, 'env')?.entries ?? [])];
        const tokens = handed.filter(({ value }) => appTokens.some((id) => id !== '' && (value.text ?? '').includes(`steps.${id}.outputs.token`)));
        return [
            {
                index,
                line: (uses ?? calls[0] ?? step).line,
                column: (uses ?? calls[0] ?? step).column,
                capabilities: [
                    ...calls.flatMap((call) => call.capabilities),
                    ...(action === null ? [] : actionGrants(action, (0,read_value.at)(step, 'with'), lines, inStep(step, presets))),
                    ...handed
                        .filter(({ key, value }) => /^AIDER_YES(?:_ALWAYS)?$/.test(key) && (0,read_value/* isOn */.Mp)(value))
                        .map((one) => grantedAt('auto.approve', one)),
                    ...handed
                        .filter(({ key }) => /^(?:ANTHROPIC|GEMINI|OPENAI|CODEX)_MODEL$/.test(key))
                        .flatMap(agent_steps_modelOf),
                    ...credentialsIn((0,read_value.at)(step, 'with')),
                    ...credentialsIn((0,read_value.at)(step, 'env')),
                    ...tokens.map((one) => grantedAt('cred.use', one)),
                    ...exported(steps.slice(0, index), appTokens, lines),
                    ...withoutToken(step),
                    ...timeLimit(step),
                ],
            },
        ];
    });
}
function inStep(step, { inputs, env }) {
    return { inputs, env: [(0,read_value.at)(step, 'env'), ...env] };
}
/** Credentials that steps above leave in the environment of all steps below. */
function exported(above, appTokens, lines) {
    return above.flatMap((step) => {
        const script = passageOf((0,read_value.at)(step, 'run'), lines);
        if (script === null)
            return [];
        const handing = script.text.includes('mcpServers') ? /^.*\bsecrets\..*$/gm : /^.*\bGITHUB_ENV\b.*$/gm;
        return [...script.text.matchAll(handing)].flatMap((match) => {
            const isAppToken = appTokens.some((id) => id !== '' && match[0].includes(`steps.${id}.outputs.token`));
            const name = /(\w+)=/.exec(match[0])?.[1] ?? '';
            return isAppToken || handsOverSecret(name, match[0])
                ? [grantedAt('cred.use', script.placeAt(match.index))]
                : [];
        });
    });
}
function agent_steps_modelOf(one) {
    return (one.value.text ?? '') === '' || one.value.text?.includes('$') === true
        ? []
        : [grantedAt('model.fixed', one)];
}
/** The model gets no token at all: what is written is written by a later step, from its answer. */
function withoutToken(step) {
    const token = (0,read_value/* entry */.f_)((0,read_value.at)(step, 'env'), 'GITHUB_TOKEN') ?? (0,read_value/* entry */.f_)((0,read_value.at)(step, 'env'), 'GH_TOKEN');
    return token !== null && token.value.text === '' ? [grantedAt('output.gated', token)] : [];
}

;// CONCATENATED MODULE: ./lib/detect/workflows/workflow-access.js




/** Who can make the agent read a text: gates on who acts, and events that let outsiders in past them. */
function workflow_access_access(job, jobs, found, steps, events, lines) {
    const chain = neededBy(job, jobs);
    const lookups = new Set([
        ...steps.flatMap((step) => (looksUp(step) ? [`steps.${(0,read_value.at)(step, 'id')?.text ?? ''}`] : [])),
        ...chain.flatMap((one) => ((0,read_value.at)(one.value, 'steps')?.items ?? []).some(looksUp) ? [`needs.${one.key}`] : []),
    ]);
    const condition = (value) => {
        const passage = passageOf(value, lines);
        return passage === null ? [] : [{ passage, lookups }];
    };
    const before = [job, ...chain].flatMap((one) => condition((0,read_value.at)(one.value, 'if')));
    // A step that fails the job for everybody else stands before all steps below it.
    const stops = [job, ...chain].flatMap((one) => ((0,read_value.at)(one.value, 'steps')?.items ?? []).flatMap((step, index) => stopsOthers(step) && (one !== job || found.every((agent) => index < agent.index)) ? [step] : []));
    const each = found.map((agent) => [...before, ...condition((0,read_value.at)(steps[agent.index] ?? null, 'if'))]);
    const gates = [
        ...each.flat().flatMap((one) => {
            const place = gatePlace(one);
            return place === null ? [] : [grantedAt('auto.gate', place)];
        }),
        ...stops.map((step) => grantedAt('auto.gate', step)),
    ];
    const reached = events.find(({ event }) => OUTSIDER_EVENTS.has(event) &&
        stops.length === 0 &&
        each.some((conditions) => conditions.every((one) => letsOutsidersIn(one, event))));
    return [...gates, ...(reached === undefined ? [] : [grantedAt('trigger.untrusted', reached)])];
}
/** Jobs that must have run before, at any distance. */
function neededBy(job, jobs) {
    const found = new Set();
    const follow = (one) => {
        const needs = (0,read_value.at)(one.value, 'needs');
        const names = needs?.kind === 'list' ? needs.items.map(({ text }) => text) : [needs?.text];
        for (const next of jobs.filter(({ key }) => names.includes(key)))
            if (next !== job && !found.has(next)) {
                found.add(next);
                follow(next);
            }
    };
    follow(job);
    return [...found];
}
function scriptOf(step) {
    return [(0,read_value.at)(step, 'uses'), (0,read_value.at)(step, 'run'), (0,read_value.at)(step, 'with', 'script')]
        .map((one) => one?.text ?? '')
        .join('\n');
}
function looksUp(step) {
    return LOOKS_UP_ACTOR.test(scriptOf(step)) || ASKS_WHO.test((0,read_value.at)(step, 'uses')?.text ?? '');
}
function stopsOthers(step) {
    if ((0,read_value/* entry */.f_)(step, 'if') !== null && (0,read_value.at)(step, 'id') !== null)
        return false;
    return looksUp(step) && /exit 1|setFailed|\bthrow\b/.test(scriptOf(step));
}

;// CONCATENATED MODULE: ./lib/detect/workflows/workflow-agent.js







/** Logs in to a cloud with the run's own identity. */
const CLOUD_LOGIN = /^(?:aws-actions\/configure-aws-credentials|google-github-actions\/auth|azure\/login|hashicorp\/vault-action)@/i;
/** Coding agents that a job of an ordinary workflow, or a composite action, puts to work. */
const workflowAgent = {
    id: 'workflow-agent',
    looksAt: (path) => /(?:^|\/)(?:\.github\/workflows\/[^/]+|action)\.ya?ml$/.test(path),
    marks: [
        'claude',
        'gemini',
        'codex',
        'opencode',
        'aider',
        'copilot',
        'cursor-agent',
        'letta',
        'qwen',
        'droid',
        'amp -',
        'goose',
        'auggie',
        'crush',
        'kiro',
        'openhands',
        'OpenHands',
        'augment',
    ],
    detect(path, text, around) {
        if (hasSource(path, text, around))
            return null;
        const lines = text.split(/\r?\n/);
        const [file] = (0,yaml/* readYaml */.g)(text);
        if (file === undefined)
            return null;
        const agents = /(?:^|\/)action\.ya?ml$/.test(path) ? composite(file, lines) : jobsOf(file, lines);
        return agentArtefact(path, 'workflow-agent', agents);
    },
};
function composite(file, lines) {
    const steps = (0,read_value.at)(file, 'runs', 'steps')?.items ?? [];
    const found = agentSteps(steps, lines, { inputs: (0,read_value.at)(file, 'inputs'), env: [] });
    const [first] = found;
    if (first === undefined)
        return [];
    return [
        foundAgent(null, first, found.flatMap((step) => step.capabilities)),
    ];
}
function jobsOf(file, lines) {
    const jobs = (0,read_value.at)(file, 'jobs')?.entries ?? [];
    return jobs.flatMap((job) => {
        const steps = (0,read_value.at)(job.value, 'steps')?.items ?? [];
        const called = (0,read_value.at)(job.value, 'uses');
        const found = [
            ...agentSteps(steps, lines, {
                inputs: (0,read_value.at)(file, 'on', 'workflow_call', 'inputs'),
                env: [(0,read_value.at)(job.value, 'env'), (0,read_value.at)(file, 'env')],
            }),
            ...(isAgentAction(called?.text ?? '') ? [calledJob(job)] : []),
        ];
        if (found.length === 0)
            return [];
        const permissions = (0,read_value/* entry */.f_)(job.value, 'permissions') ?? (0,read_value/* entry */.f_)(file, 'permissions');
        const events = eventsOf((0,read_value.at)(file, 'on') ?? (0,read_value.at)(file, 'true'));
        const capabilities = [
            ...found.flatMap((step) => step.capabilities),
            ...permissionGrants(permissions),
            ...federation(permissions, steps),
            ...timeLimit(job.value),
            ...credentialsIn((0,read_value.at)(job.value, 'env')),
            ...credentialsIn((0,read_value.at)(file, 'env')),
            ...unattended(events),
            ...workflow_access_access(job, jobs, found, steps, events, lines),
        ];
        return [foundAgent(job.key, job, capabilities)];
    });
}
function calledJob(job) {
    const secrets = (0,read_value/* entry */.f_)(job.value, 'secrets');
    const all = secrets?.value.text === 'inherit' ? [grantedAt('cred.use', secrets)] : [];
    return {
        index: 0,
        line: job.line,
        column: job.column,
        capabilities: [
            ...all,
            ...credentialsIn((0,read_value.at)(job.value, 'secrets')),
            ...credentialsIn((0,read_value.at)(job.value, 'with')),
        ],
    };
}
function federation(permissions, steps) {
    const identity = (0,read_value/* entry */.f_)(permissions?.value ?? null, 'id-token');
    const isWriteAll = permissions?.value.text === 'write-all';
    if (permissions === null || (identity?.value.text !== 'write' && !isWriteAll))
        return [];
    const logsIn = steps.some((step) => CLOUD_LOGIN.test((0,read_value.at)(step, 'uses')?.text ?? '') ||
        ((0,read_value.at)(step, 'with', 'gcp_workload_identity_provider')?.text ?? '') !== '');
    return logsIn ? [grantedAt('identity.federated', identity ?? permissions)] : [];
}

;// CONCATENATED MODULE: ./lib/detect/registry.js






































/** Every detector; the first that recognises a file says what it is, so the particular stand before the general. */
const DETECTORS = [
    agentInstructions,
    claudeSubagent,
    copilotAgent,
    opencodeAgent,
    cursorSubagent,
    geminiSubagent,
    qwenSubagent,
    factoryDroid,
    agentSkill,
    agenticWorkflow,
    workflowAgent,
    mcpConfig,
    claudeSettings,
    codexConfig,
    codexAgent,
    geminiSettings,
    opencodeConfig,
    rooModes,
    kiroAgent,
    aiderConfig,
    langgraphConfig,
    crewaiConfig,
    crewaiCode,
    langchainCode,
    sdkAgent,
    n8nWorkflow,
    difyApp,
    flowiseFlow,
    langflowFlow,
    agentcoreConfig,
    bedrockAgent,
    terraformAgent,
    m365DeclarativeAgent,
    foundryAgent,
    adkConfig,
    cagentConfig,
    kagentManifest,
    agentYaml,
    lettaAgent,
    a2aCard,
    toolSurface,
];


/***/ }),

/***/ 6320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ besideWords)
/* harmony export */ });
/** Where what a listing has no room for is written, to follow a change; told once in a remedy. */
function besideWords(listing) {
    return `, in a native model that says "listing: ${listing}" and repeats the CVSS base and multipliers that it prints`;
}


/***/ }),

/***/ 5847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ grouped)
/* harmony export */ });
/** Things by a key of theirs, in the order in which the keys first come up. */
function grouped(things, keyOf) {
    const found = new Map();
    for (const thing of things) {
        const key = keyOf(thing);
        const known = found.get(key);
        if (known === undefined)
            found.set(key, [thing]);
        else
            known.push(thing);
    }
    return found;
}


/***/ })

};
