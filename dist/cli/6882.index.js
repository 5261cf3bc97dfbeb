export const id = 6882;
export const ids = [6882];
export const modules = {

/***/ 8196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ loadCvssCalculator)
/* harmony export */ });
/** A score takes about a millisecond, and a model is scored many times: so many results are kept. */
const MOST_KEPT = 10_000;
/** Loads the calculator, which costs more than all of the rest: call it only when there is a vector to score. */
async function loadCvssCalculator() {
    const { default: calculator } = await __webpack_require__.e(/* import() */ 4353).then(__webpack_require__.t.bind(__webpack_require__, 4353, 19));
    const compute = (text, score) => {
        const { baseMetricsOnly, overall } = new calculator.Cvss4P0(text).calculateScores();
        const result = score === 'base' ? baseMetricsOnly : overall;
        if (result === undefined)
            throw new Error(`no ${score} score for ${text}`);
        return result;
    };
    const kept = new Map();
    return (vector, score = 'base') => {
        const text = score === 'base' ? vector.base : vector.text;
        const key = `${score} ${text}`;
        const result = kept.get(key) ?? compute(text, score);
        if (kept.size < MOST_KEPT)
            kept.set(key, result);
        return result;
    };
}


/***/ }),

/***/ 6882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  IH: () => (/* binding */ calculatorFor),
  z6: () => (/* binding */ check),
  kb: () => (/* binding */ dayOf),
  LD: () => (/* binding */ decide),
  yN: () => (/* binding */ gateInput)
});

// EXTERNAL MODULE: ./lib/aivss/cvss-calculator.js
var cvss_calculator = __webpack_require__(8196);
// EXTERNAL MODULE: ./lib/gate/evaluate.js
var evaluate = __webpack_require__(1744);
// EXTERNAL MODULE: ./lib/gate/judgement.js + 3 modules
var judgement = __webpack_require__(4270);
// EXTERNAL MODULE: ./lib/gate/remedy/with-remedies.js + 17 modules
var with_remedies = __webpack_require__(9834);
// EXTERNAL MODULE: ./lib/verdict/verdict.js
var verdict = __webpack_require__(6472);
// EXTERNAL MODULE: ./lib/gate/held-against.js
var held_against = __webpack_require__(8578);
// EXTERNAL MODULE: ./lib/gate/summary.js
var summary = __webpack_require__(367);
;// CONCATENATED MODULE: ./lib/gate/with-floors.js



const STRONGEST_FIRST = ['counts', 'existing', 'accepted', 'waived', 'fixed'];
/** A verdict with those of its floors: the worst status of all, and every finding that a floor adds or holds against more than the policy does. */
function withFloors(own, floors) {
    if (floors.length === 0)
        return own;
    const findings = new Map(own.findings.map((finding) => [finding.id, finding]));
    const gaps = new Map(own.gaps.map((gap) => [JSON.stringify([gap.path, gap.reason]), gap]));
    const agents = new Map(own.agents.map((agent) => [keyOf(agent), agent]));
    for (const { name, verdict } of floors) {
        for (const finding of verdict.findings) {
            const other = findings.get(finding.id);
            if (other === undefined || weight(finding) < weight(other))
                findings.set(finding.id, { ...finding, floor: name });
        }
        for (const gap of verdict.gaps)
            gaps.set(JSON.stringify([gap.path, gap.reason]), gap);
        for (const agent of verdict.agents)
            agents.set(keyOf(agent), joined(agents.get(keyOf(agent)) ?? null, agent));
    }
    const told = [...findings.values()].toSorted((a, b) => verdict/* LEVELS */.A.indexOf(a.level) - verdict/* LEVELS */.A.indexOf(b.level));
    const all = [...agents.values()].toSorted((a, b) => b.score.high - a.score.high);
    const [present, removed] = [
        all.filter(({ change }) => change !== 'removed'),
        all.filter(({ change }) => change === 'removed'),
    ];
    const statuses = [own, ...floors.map(({ verdict }) => verdict)].map(({ status }) => status);
    const status = verdict/* STATUSES */.f.find((one) => statuses.includes(one)) ?? own.status;
    return {
        ...own,
        status,
        policy: {
            ...own.policy,
            floors: floors.map(({ name }) => name),
            notEnforcedBefore: status === own.status ? own.policy.notEnforcedBefore : null,
        },
        summary: (0,summary/* summaryOf */.YG)(told, present),
        agents: [...present, ...removed],
        findings: told,
        gaps: [...gaps.values()],
    };
}
/** One agent under two policies: with the findings of both, and the score that is higher, where the two can be compared. */
function joined(own, floor) {
    if (own === null)
        return floor;
    const comparable = floor.score.version === own.score.version;
    const higher = comparable && floor.score.high > own.score.high;
    const limits = comparable ? floor.limits : { ...own.limits, factors: floor.limits.factors };
    return {
        ...(higher ? floor : own),
        limits: (0,held_against/* strictest */.OI)(own.limits, limits),
        findings: [...new Set([...own.findings, ...floor.findings])],
    };
}
/** Lower is worse: by standing, then by level. */
function weight({ standing, level }) {
    return STRONGEST_FIRST.indexOf(standing) * verdict/* LEVELS */.A.length + verdict/* LEVELS */.A.indexOf(level);
}
/** Two agents may claim one id, also in one file: both stay. */
function keyOf({ id, path, line, change }) {
    return JSON.stringify([id, path, line, change === 'removed']);
}

// EXTERNAL MODULE: ./lib/policy/paths.js
var policy_paths = __webpack_require__(3874);
// EXTERNAL MODULE: ./lib/source/inside.js
var inside = __webpack_require__(7061);
// EXTERNAL MODULE: ./lib/app/limits.js
var limits = __webpack_require__(1523);
// EXTERNAL MODULE: ./lib/app/named-files.js
var named_files = __webpack_require__(3464);
;// CONCATENATED MODULE: ./lib/app/bounded-globs.js




/**
 * The models with only those globs among their artefacts that can be looked up in bounded time; a file that names others is a gap.
 * What is left out is claimed by nobody.
 */
function boundedGlobs(models, workspace) {
    const left = new Set();
    const isKept = (model, artefact) => {
        const file = (0,inside/* fileOfArtefact */.W)(artefact);
        if (!(0,policy_paths/* isGlob */.fg)(file))
            return true;
        if ((0,named_files/* namesTooMuch */.i)(workspace))
            left.add(model.path);
        else
            (0,named_files/* namedFiles */.V)(workspace, file);
        return !left.has(model.path);
    };
    const kept = models.map((model) => {
        const artefacts = model.agent.artefacts.filter(({ value }) => isKept(model, value));
        return artefacts.length === model.agent.artefacts.length
            ? model
            : { ...model, agent: { ...model.agent, artefacts } };
    });
    const message = `artefacts are named by more globs than are looked up in one run (${limits/* LIMITS */.b.artefactGlobs}, and ${limits/* LIMITS */.b.globTests} names of files held against them)`;
    return {
        models: kept,
        gaps: [...left].map((path) => ({ path, reason: 'too-many', message, agent: null })),
    };
}

;// CONCATENATED MODULE: ./lib/app/differs.js

/** Files of one glob that are compared; beyond it nothing is said to differ, which is the stricter answer. */
const MOST_FILES = 500;
/** Whether the file, or one of the files, that a path or glob of a model names differs between two trees. */
function differs(head, base) {
    return (path) => {
        const files = new Set([...(0,named_files/* namedFiles */.V)(head, path), ...(0,named_files/* namedFiles */.V)(base, path)]);
        return (files.size <= MOST_FILES &&
            [...files].some((file) => head.identity(head.base + file) !== base.identity(base.base + file)));
    };
}

// EXTERNAL MODULE: ./lib/app/discover.js + 1 modules
var discover = __webpack_require__(3057);
// EXTERNAL MODULE: ./lib/model/evidence.js + 1 modules
var model_evidence = __webpack_require__(3880);
// EXTERNAL MODULE: ./lib/app/find-policy.js
var find_policy = __webpack_require__(879);
// EXTERNAL MODULE: ./lib/app/text-file.js
var text_file = __webpack_require__(5131);
;// CONCATENATED MODULE: ./lib/app/evidence-files.js





/** Reads the files that evidence of the models names; each once, and only files that may serve as evidence. */
async function evidenceFiles(models, policy, workspace, modelPaths) {
    const gaps = [];
    const ignored = (0,policy_paths/* matcher */.jN)(policy.ignore.map((glob) => glob.value));
    const allowed = policy.evidencePaths === null ? () => true : (0,policy_paths/* matcher */.jN)(policy.evidencePaths.map((glob) => glob.value));
    const named = new Set(models.flatMap(({ mitigations }) => mitigations.flatMap(({ evidence }) => evidence.flatMap((one) => (0,model_evidence/* evidencePath */.Zz)((0,model_evidence/* parseEvidence */.vf)(one.value)) ?? []))));
    const paths = [...named].slice(0, limits/* LIMITS */.b.evidenceFiles);
    await workspace.prefetch(paths.map((path) => workspace.base + path));
    const effort = { left: limits/* LIMITS */.b.evidenceSteps };
    const files = new Map(paths.map((path) => [path, read(path)]));
    const beyond = {
        kind: 'unread',
        reason: `was not read: more than ${limits/* LIMITS */.b.evidenceFiles} files are named as evidence`,
    };
    return { fileAt: (path) => files.get(path) ?? (named.has(path) && !files.has(path) ? beyond : null), gaps };
    function read(path) {
        const full = workspace.base + path;
        if (!workspace.has(full))
            return null;
        if (modelPaths.has(full))
            return { kind: 'barred', reason: 'is a threat model and cannot prove itself' };
        if (full === policy.source || path === find_policy/* POLICY_PATH */.l$ || path === policy.baseline?.value)
            return { kind: 'barred', reason: 'is the policy and proves nothing about an agent' };
        if (ignored(path))
            return { kind: 'barred', reason: 'is ignored by the policy' };
        if (!allowed(path))
            return { kind: 'barred', reason: 'lies outside "evidence-paths" of the policy' };
        const content = workspace.read(full, limits/* LIMITS */.b.evidenceBytes);
        switch (content.kind) {
            case 'missing':
                return null;
            case 'bytes': {
                const decoded = (0,text_file/* decodeText */.g)(content.bytes, full);
                if (!decoded.ok)
                    return { kind: 'unread', reason: 'is not text' };
                return (0,text_file/* isLfsPointer */.N)(decoded.text)
                    ? { kind: 'unread', reason: 'is a Git LFS pointer' }
                    : { kind: 'text', text: decoded.text, effort };
            }
            case 'too-large':
                return { kind: 'unread', reason: 'is too large to be read' };
            case 'unreadable':
                gaps.push({
                    path: full,
                    reason: 'unreadable',
                    message: `evidence could not be read: ${content.reason}`,
                    agent: null,
                });
                return { kind: 'unread', reason: `could not be read: ${content.reason}` };
            default:
                return { kind: 'unread', reason: 'is not a regular file; links are never followed' };
        }
    }
}

// EXTERNAL MODULE: ./lib/app/find-artefacts.js + 3 modules
var find_artefacts = __webpack_require__(4515);
// EXTERNAL MODULE: ./lib/app/link-listings.js
var link_listings = __webpack_require__(9821);
;// CONCATENATED MODULE: ./lib/app/moved-to.js

/** Git's ids of a file without content, which are equal for files that have nothing to do with each other. */
const EMPTY = new Set([
    'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391',
    '473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813',
]);
/**
 * Where a file of the base stands now that is gone from its place: a new file with the same content, or one whose name differs
 * from the old one only in case, form or characters that nobody sees. What was renamed and rewritten at once is not found.
 */
function movedTo(head, base) {
    let known = null;
    return (path) => {
        for (const file of (0,named_files/* namedFiles */.V)(base, path)) {
            if (head.has(head.base + file))
                continue;
            known ??= indexOf(head, base);
            const content = base.identity(base.base + file);
            const same = content === null ? undefined : known.byContent.get(content);
            if (same !== undefined)
                return { path: same, isSame: true };
            const alike = known.byName.get(folded(file));
            if (alike !== undefined)
                return { path: alike, isSame: false };
        }
        return null;
    };
}
/** The files that are new, by what they hold and by how their name reads; of several the first. */
function indexOf(head, base) {
    const added = head
        .list()
        .map((path) => path.slice(head.base.length))
        .filter((path) => !base.has(base.base + path))
        .toReversed();
    const contents = added.flatMap((path) => {
        const content = head.identity(head.base + path);
        return content !== null && /^[0-9a-f]{40,64}$/.test(content) && !EMPTY.has(content)
            ? [[content, path]]
            : [];
    });
    return {
        byContent: new Map(contents),
        byName: new Map(added.map((path) => [folded(path), path])),
    };
}
function folded(path) {
    return path
        .normalize('NFKC')
        .replace(/[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '')
        .toLowerCase();
}

// EXTERNAL MODULE: ./lib/app/narrowed.js
var narrowed = __webpack_require__(1829);
// EXTERNAL MODULE: ./lib/model/comments.js
var comments = __webpack_require__(7055);
;// CONCATENATED MODULE: ./lib/app/only-touched.js




/**
 * Whether every file that a path or glob of a model names says in both trees the same, comments, empty lines and blanks at the
 * ends of lines aside. A file that cannot be read counts as saying something else.
 */
function onlyTouched(head, base) {
    return (path) => {
        const files = [...new Set([...(0,named_files/* namedFiles */.V)(head, path), ...(0,named_files/* namedFiles */.V)(base, path)])].filter((file) => head.identity(head.base + file) !== base.identity(base.base + file));
        return (files.length > 0 &&
            files.every((file) => {
                const [now, before] = [wordsOf(head, file), wordsOf(base, file)];
                return now !== null && now === before;
            }));
    };
}
function wordsOf(workspace, file) {
    const path = workspace.base + file;
    const content = workspace.read(path, limits/* LIMITS */.b.artefactBytes);
    if (content.kind !== 'bytes')
        return null;
    const decoded = (0,text_file/* decodeText */.g)(content.bytes, path);
    if (!decoded.ok)
        return null;
    return (0,comments/* withoutComments */.f)(decoded.text, file)
        .split(/\r\n?|\n/)
        .map((line) => line.trimEnd())
        .filter((line) => line !== '')
        .join('\n');
}

;// CONCATENATED MODULE: ./lib/app/check.js
















/**
 * The gate over one workspace: find and read the models, look at their evidence, decide; under the policy and under each
 * floor. With the shortest ways to green.
 */
async function check(ports, request) {
    const { verdict, judgements } = await decide(ports, request);
    return (0,with_remedies/* withRemedies */.N)(verdict, judgements);
}
/** The same without the ways to green, and what they can be searched in: the run under each policy. */
async function decide(ports, request) {
    const own = (0,judgement/* judgementOf */.l)(await gateInput(ports, request));
    const floors = [];
    for (const { name, policy, base } of request.floors) {
        const others = [request.policy, ...request.floors.map((floor) => floor.policy)];
        const gate = request.gate === 'all' ? 'all' : null;
        const input = await gateInput(ports, { ...request, policy, base, part: null, gate }, others, 'floor');
        floors.push({ name, judgement: (0,judgement/* judgementOf */.l)(input) });
    }
    const verdicts = floors.map(({ name, judgement }) => ({ name, verdict: (0,evaluate/* verdictOf */.V)(judgement) }));
    return {
        verdict: withFloors((0,evaluate/* verdictOf */.V)(own), verdicts),
        judgements: [own, ...floors.map(({ judgement }) => judgement)],
    };
}
/** Everything that the gate decides on under one policy, read from a workspace and, where there is one, from its base. */
async function gateInput(ports, request, others = request.floors.map((floor) => floor.policy), role = 'own') {
    const { policy, toolVersion, scope, part, policyChange } = request;
    const view = (workspace) => (part === null ? workspace : (0,narrowed/* narrowed */.f)(workspace, part));
    const workspace = view(ports.workspace);
    const base = request.base === null ? null : view(request.base);
    const sideOf = (side, progress, wereModels) => readSide({ ...ports, workspace: side, progress }, policy, others, wereModels);
    const before = base === null ? null : await sideOf(base, () => { }, new Set());
    const side = await sideOf(workspace, ports.progress, before?.paths ?? new Set());
    return {
        toolVersion,
        policy,
        role,
        ...side.read,
        gaps: [
            ...request.gaps,
            ...side.gaps,
            ...(base === null || before === null ? [] : gapsAtBase(before, side, base, workspace)),
        ],
        policyPath: (path) => path.slice(workspace.base.length),
        hasFile: (path) => (0,named_files/* namedFiles */.V)(workspace, path).length > 0,
        base: base === null || before === null
            ? null
            : {
                ...before.read,
                differs: differs(workspace, base),
                onlyTouched: onlyTouched(workspace, base),
                movedTo: movedTo(ports.workspace, request.base ?? base),
            },
        policyChange,
        // A change is excused by where it started, never by what is accepted elsewhere.
        baseline: base === null && role === 'own' ? request.baseline : null,
        contentOf: (path) => workspace.identity(path),
        cvss: await calculatorFor([...side.read.models, ...(before?.read.models ?? [])]),
        today: dayOf(ports.now()),
        scope: { ...scope, gate: base === null ? 'all' : (request.gate ?? policy.gate), excluded: side.excluded },
    };
}
/**
 * Gaps of the base that count, and that the head has not told already. A name or bytes that nobody can read are a fault of the
 * file itself: a change that repairs it is not held up. What was in it stays unknown and excuses nothing, so that all that is
 * said of it is new. A model under such a name is repaired where its content stands as a model under another one; a model that
 * is gone as well, or edited, stays a gap: what it answered for nobody can tell. That takes two changes, one for the name.
 */
function gapsAtBase(before, now, base, head) {
    const models = new Set([...now.paths].map((path) => head.identity(path)));
    const isMended = (gap) => before.modelGaps.includes(gap)
        ? models.has(base.identity(gap.path))
        : !head.has(gap.path) || head.identity(gap.path) !== base.identity(gap.path);
    return before.gaps
        .filter((gap) => UNKNOWN_BASE.includes(gap.reason))
        .filter((gap) => !now.gaps.some(({ path, reason }) => path === gap.path && reason === gap.reason))
        .filter((gap) => !(gap.reason === 'invalid-encoding' && isMended(gap)))
        .map((gap) => ({ ...gap, message: `where the change started, ${gap.message}` }));
}
/** What keeps a base from being known, mostly through no fault of its own: unknown is never taken for unchanged or absent. */
const UNKNOWN_BASE = ['unreadable', 'time', 'too-many', 'invalid-encoding'];
/** Reads one side. `wereModels` are paths that held models at the base: there a file that cannot be read is a finding. */
async function readSide(ports, policy, others, wereModels) {
    const { workspace } = ports;
    const found = await (0,discover/* discover */.k)(ports, policy, wereModels, others);
    const linked = await (0,link_listings/* linkListings */.W)(found.models, workspace);
    const modelPaths = new Set([...found.modelPaths, ...linked.listings]);
    const { models, gaps } = boundedGlobs(linked.models, workspace);
    const evidence = await evidenceFiles(models, policy, workspace, modelPaths);
    const searched = await (0,find_artefacts/* findArtefacts */.f)(ports, policy, models, modelPaths);
    return {
        read: {
            models,
            problems: [...found.problems, ...linked.problems],
            files: filesSeen(policy, workspace, found),
            evidenceFile: evidence.fileAt,
            artefacts: searched.artefacts,
            digestOf: (path) => searched.digests.get(path) ?? null,
        },
        gaps: [...found.gaps, ...linked.gaps, ...gaps, ...evidence.gaps, ...searched.gaps],
        modelGaps: found.gaps,
        excluded: found.excluded + searched.excluded,
        paths: new Set(found.models.map((model) => model.path)),
    };
}
/** The calendar day (UTC) of an instant. */
function dayOf(milliseconds) {
    return new Date(milliseconds).toISOString().slice(0, 10);
}
/** The CVSS calculator, loaded only when a model states a vector. */
async function calculatorFor(models) {
    const vectors = models.some((model) => [model.cvss?.vector, model.profile?.cvss].some((one) => one != null) ||
        model.threats.some((threat) => [threat.cvss?.vector, threat.aivss?.cvss].some((one) => one != null)));
    return vectors ? (0,cvss_calculator/* loadCvssCalculator */.I)() : null;
}
function filesSeen(policy, workspace, found) {
    const globs = [
        ['models', policy.models ?? []],
        ['ignore', policy.ignore],
        ['evidence-paths', policy.evidencePaths ?? []],
        ['overrides', policy.overrides.flatMap((override) => override.paths)],
    ];
    const files = workspace.complete ? workspace.list().map((path) => path.slice(workspace.base.length)) : [];
    const unmatched = globs.flatMap(([key, stated]) => stated
        .filter((glob) => !files.some((0,policy_paths/* matcher */.jN)([glob.value])))
        .map((glob) => ({ glob: glob.value, key, place: glob.place })));
    return {
        unlisted: found.unlisted,
        unmatchedGlobs: workspace.complete ? unmatched : [],
        complete: workspace.complete,
    };
}


/***/ }),

/***/ 1829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ partUnder),
/* harmony export */   f: () => (/* binding */ narrowed)
/* harmony export */ });
/** A workspace that lists only a part of its files. Everything that models name can still be read. */
function narrowed(workspace, { covers, named, complete }) {
    const files = workspace.list().filter(covers);
    return {
        ...workspace,
        named: new Set([...named].filter((path) => workspace.has(path))),
        complete: workspace.complete && complete,
        list: () => files,
    };
}
/** The part under some paths, relative to the repository's root; all of it where none is given. */
function partUnder(paths) {
    const scopes = paths
        .map((path) => path.replace(/^(?:\.\/+)+|\/+$/g, ''))
        .map((path) => (path === '.' ? '' : path));
    if (scopes.length === 0 || scopes.includes(''))
        return { covers: () => true, named: new Set(), complete: true };
    return {
        covers: (path) => scopes.some((scope) => path === scope || path.startsWith(`${scope}/`)),
        named: new Set(scopes),
        complete: false,
    };
}


/***/ }),

/***/ 9338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lr: () => (/* binding */ isAcceptable),
/* harmony export */   Nw: () => (/* binding */ withDebtTold),
/* harmony export */   U_: () => (/* binding */ withBaseline),
/* harmony export */   mS: () => (/* binding */ debtUses)
/* harmony export */ });
/* harmony import */ var _model_day_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1427);
/* harmony import */ var _policy_baseline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9911);
/* harmony import */ var _rules_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3857);
/* harmony import */ var _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6472);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6493);
/* harmony import */ var _judge_agent_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6917);






/** What the rules say of acceptances themselves is never accepted: that would have no end. */
const ABOUT_ACCEPTANCES = new Set(_rules_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .RULES */ .y.filter(({ about }) => about === 'waivers').map(({ id }) => id));
function isAcceptable(rule) {
    return !ABOUT_ACCEPTANCES.has(rule);
}
/** The findings with those marked that the baseline covers; what a waiver covers stays with the waiver. */
function withBaseline(input, judged, findings) {
    if (input.baseline === null)
        return findings;
    const entries = byId(input.baseline);
    return findings.map((finding) => {
        const entry = entries.get(finding.id);
        if (entry === undefined || finding.waiver !== null || !isAcceptable(finding.rule))
            return finding;
        if ((outdated(entry, input) ?? notCovering(entry, finding, input, judged)) !== null)
            return finding;
        const { why, by, on, expires } = entry;
        return { ...finding, accepted: { why, by, on, expires } };
    });
}
/** What became of each entry of the baseline, given all findings of the run. */
function debtUses(input, judged, findings) {
    const found = new Map(findings.map((finding) => [finding.id, finding]));
    // What was not looked at, or could not be, is not known to be gone.
    const examined = input.files.complete && input.gaps.length === 0;
    return (input.baseline?.entries ?? []).map((entry) => {
        const finding = found.get(entry.id);
        const gone = examined
            ? { kind: 'unused', why: 'there is no such finding any more' }
            : { kind: 'not-examined' };
        const outcome = outdated(entry, input) ??
            (isAcceptable(entry.rule) ? null : UNACCEPTABLE) ??
            (finding === undefined ? gone : notCovering(entry, finding, input, judged)) ??
            { kind: 'used' };
        return { entry, outcome };
    });
}
/** The findings with what the rules say of the baseline's entries. */
function withDebtTold({ policy }, findings, uses) {
    if (uses.length === 0)
        return findings;
    const about = _rules_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .RULES */ .y.flatMap((rule) => {
        const level = (0,_judge_agent_js__WEBPACK_IMPORTED_MODULE_3__/* .levelOf */ .In)(policy, rule);
        return rule.about === 'waivers' && level !== 'off'
            ? rule.checkDebt(uses, policy, level).map((finding) => (0,_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .toFinding */ .N6)(rule.id, finding))
            : [];
    });
    return (0,_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .merge */ .h1)([...findings, ...about]);
}
const UNACCEPTABLE = { kind: 'unused', why: 'a finding of this rule cannot be accepted' };
function outdated({ expires }, { policy, today }) {
    if (expires < today)
        return { kind: 'expired' };
    const days = (0,_model_day_js__WEBPACK_IMPORTED_MODULE_4__/* .daysBetween */ .YM)(today, expires);
    return days > policy.waiverMaxDays ? { kind: 'too-long', days } : null;
}
/** Why an entry does not cover the finding that it names; null where it does. */
function notCovering(entry, { agent, rule, subject, level, location }, { contentOf }, judged) {
    // Whoever reviews an entry reads its words, not the digest in its id.
    if (entry.agent !== agent || entry.rule !== rule || entry.subject !== subject)
        return { kind: 'unused', why: `the id is that of ${[agent, rule, subject].filter(Boolean).join(' / ')}` };
    const lapsed = (why) => ({ kind: 'lapsed', why });
    if (_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_5__/* .LEVELS */ .A.indexOf(level) < _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_5__/* .LEVELS */ .A.indexOf(entry.level))
        return lapsed(`accepted at the level ${entry.level}, now at ${level}`);
    if (rule === 'model-invalid' && entry.content !== contentOf(location.path))
        return lapsed(`${location.path} is not the file that was accepted`);
    if (!_policy_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .ABOUT_SCORE */ .xH.includes(rule))
        return null;
    const scores = judged.filter((one) => one.model.agent.id.value === agent).map((one) => one.scored.score);
    const other = scores.find(({ version }) => version !== entry.aivss);
    if (other !== undefined)
        return lapsed(`accepted with AIVSS ${entry.aivss ?? '?'}, now scored with ${other.version}`);
    const score = Math.max(0, ...scores.map(({ high }) => high));
    return score > (entry.upTo ?? 0)
        ? lapsed(`accepted up to ${(entry.upTo ?? 0).toFixed(1)}, the score is ${score.toFixed(1)}`)
        : null;
}
const indexes = new WeakMap();
function byId(baseline) {
    const index = indexes.get(baseline) ?? new Map(baseline.entries.map((entry) => [entry.id, entry]));
    indexes.set(baseline, index);
    return index;
}


/***/ }),

/***/ 3966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ agentVerdict),
/* harmony export */   k: () => (/* binding */ ownership)
/* harmony export */ });
/* harmony import */ var _aivss_ssvc_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7365);
/* harmony import */ var _scoring_agent_profile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5268);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9931);
/* harmony import */ var _held_against_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8578);




/** Tells each agent's findings: those that were found for its model, and those of the run that name it in its file. */
function ownership(findings) {
    const byAgent = new Map();
    for (const finding of findings) {
        const same = byAgent.get(finding.agent);
        if (same === undefined)
            byAgent.set(finding.agent, [finding]);
        else
            same.push(finding);
    }
    return ({ model, findings: own }) => {
        const ids = new Set(own.map((finding) => finding.id));
        const about = byAgent.get(model.agent.id.value) ?? [];
        return about.filter((finding) => ids.has(finding.id) || finding.location.path === model.path);
    };
}
/** An agent as the verdict holds it, with the ids of its findings. */
function agentVerdict({ model, evidence, scored, held }, findings, change, scoreBefore) {
    const agent = model.agent.id.value;
    return {
        id: agent,
        name: model.agent.name,
        path: model.path,
        line: model.place.line,
        format: model.format,
        description: model.agent.description,
        owner: model.agent.owner?.value ?? null,
        exposure: model.agent.exposure?.value ?? null,
        capabilities: model.capabilities.map((capability) => capability.value),
        change,
        score: scored.score,
        scoreBefore,
        declared: model.declared === null ? null : { aivss: model.declared.aivss, severity: model.declared.severity },
        factors: Object.fromEntries(Object.entries(model.factors).map(([id, factor]) => [id, factor.value])),
        mitigations: model.mitigations.map((mitigation) => ({
            id: mitigation.id,
            status: mitigation.status,
            source: mitigation.source,
            how: mitigation.how,
            due: mitigation.due?.value ?? null,
            evidence: (evidence.get(mitigation) ?? []).map(({ text, holds, proves, reason, brought }) => ({
                text,
                holds,
                proves,
                reason,
                brought,
            })),
            location: mitigation.place,
        })),
        threats: model.threats.map((threat) => {
            const computed = scored.computations.find((one) => one.threat === threat);
            return {
                id: threat.id,
                layer: threat.layer,
                title: threat.title,
                mitigations: threat.mitigations.map((mitigation) => mitigation.value),
                score: computed === undefined
                    ? null
                    : { aivss: computed.score.aivss, low: computed.score.low, high: computed.score.high },
                location: threat.place,
            };
        }),
        layers: (0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .layerStates */ .y)(model),
        review: reviewOf(model, held),
        inputs: scored.computations.map(({ threat, input, claimedMf, score }) => ({
            threat: threat?.id ?? null,
            own: threat?.own != null,
            cvss: input.cvss,
            factors: input.factors,
            thm: score.thm,
            mf: score.mf,
            claimedMf,
        })),
        credit: { counts: held.counts, earned: scored.earned.strength },
        limits: held.limits,
        profile: (0,_scoring_agent_profile_js__WEBPACK_IMPORTED_MODULE_1__/* .worstProfile */ .F)(scored.profiles)?.profile ?? null,
        ssvc: model.ssvc === null ? null : (0,_aivss_ssvc_js__WEBPACK_IMPORTED_MODULE_0__/* .scoreSsvc */ .ac)(model.ssvc.input),
        remedies: [],
        findings: findings.map((finding) => finding.id),
    };
}
function reviewOf({ review }, { maxReviewAge }) {
    if (review === null)
        return null;
    const [on, expires] = [review.on?.value ?? null, review.expires?.value ?? null];
    return { by: review.by, on, expires, due: (0,_held_against_js__WEBPACK_IMPORTED_MODULE_3__/* .reviewDue */ .dW)(on, expires, maxReviewAge) };
}


/***/ }),

/***/ 1168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ grantsLess),
/* harmony export */   T: () => (/* binding */ grantsMore)
/* harmony export */ });
/* harmony import */ var _model_capability_floors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7763);

/** Whether a file grants less than it did; a control that is gone is no power less. */
function grantsLess(now, before) {
    const left = powersOf(everything(now));
    return [...powersOf(everything(before))].some((id) => !left.has(id));
}
/** Whether a file puts an agent into service that it did not, or grants one of its agents, or all of them, more than it did. */
function grantsMore(now, before) {
    const [here, there] = [grantsById(now), grantsById(before)];
    const everyone = powersOf(before.capabilities);
    return (now.agents.length > before.agents.length ||
        [...here].some(([id, granted]) => {
            const known = there.get(id);
            return (known === undefined ||
                [...powersOf(granted)].some((power) => !powersOf(known).has(power) && !everyone.has(power)));
        }) ||
        [...powersOf(now.capabilities)].some((power) => !everyone.has(power)));
}
function grantsById({ agents }) {
    const found = new Map();
    for (const { id, capabilities } of agents)
        found.set(id, [...(found.get(id) ?? []), ...capabilities]);
    return found;
}
function everything({ agents, capabilities }) {
    return [...agents.flatMap((agent) => agent.capabilities), ...capabilities];
}
function powersOf(granted) {
    return new Set(granted.map(({ id }) => id).filter((id) => !_model_capability_floors_js__WEBPACK_IMPORTED_MODULE_0__/* .CONTROLS */ .VH.has(id)));
}


/***/ }),

/***/ 1970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ changeOf),
/* harmony export */   Hd: () => (/* binding */ removedAgents),
/* harmony export */   Kb: () => (/* binding */ scoreBefore),
/* harmony export */   sc: () => (/* binding */ gainedArtefacts),
/* harmony export */   yc: () => (/* binding */ removedVerdict)
/* harmony export */ });
/* harmony import */ var _policy_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3874);
/* harmony import */ var _source_inside_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7061);
/* harmony import */ var _agent_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3966);
/* harmony import */ var _pair_models_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(826);




/** How a model of the head stands to the base; null where nothing is compared. */
function changeOf(model, pairing, base) {
    if (base === null)
        return null;
    const partner = pairing.partnerOf(model);
    if (partner === null)
        return 'added';
    if (partner.agent.id.value !== model.agent.id.value || partner.path !== model.path)
        return 'renamed';
    return (0,_pair_models_js__WEBPACK_IMPORTED_MODULE_2__/* .contentKey */ .lO)(partner) === (0,_pair_models_js__WEBPACK_IMPORTED_MODULE_2__/* .contentKey */ .lO)(model) && partner.agent.name === model.agent.name
        ? 'unchanged'
        : 'modified';
}
/** The score that the model's partner has at the base under the same policy. */
function scoreBefore(model, pairing, before) {
    const partner = pairing.partnerOf(model);
    return before.find((one) => one.model === partner)?.scored.score ?? null;
}
/** Models that are gone, and models that cover less, with the artefacts that are still there and that nobody answers for now. */
function removedAgents({ base, hasFile }, judged, pairing, before) {
    if (base === null)
        return [];
    const uncovered = (model, covered) => model.agent.artefacts.flatMap(({ value }) => {
        const file = (0,_source_inside_js__WEBPACK_IMPORTED_MODULE_3__/* .fileOfArtefact */ .W)(value);
        if (hasFile(file))
            return covered(value) ? [] : [file];
        const now = base.movedTo(file);
        return now === null || covered(now.path) ? [] : [`${now.path} (${file} before)`];
    });
    const gone = pairing.removed.map((model) => {
        const was = before.find((one) => one.model === model);
        const least = was?.scored.score.high ?? 10;
        return {
            model,
            uncovered: uncovered(model, (artefact) => isCovered(artefact, judged, least)),
            gone: true,
            hadFindings: was?.findings.some((finding) => finding.level !== 'note') === true,
        };
    });
    const less = judged.flatMap((now) => {
        const { model } = now;
        const partner = pairing.partnerOf(model);
        if (partner === null)
            return [];
        const was = before.find((one) => one.model === partner);
        // What leaves an agent goes to one that is scored as high as it was, or is by now; of an open score the low end was known.
        const least = Math.min(was?.scored.score.low ?? 0, now.scored.score.high);
        const left = uncovered(partner, (artefact) => isCovered(artefact, [now], 0) || isCovered(artefact, judged, least));
        return left.length === 0 ? [] : [{ model, uncovered: left, gone: false, hadFindings: false }];
    });
    return [...gone, ...less];
}
/**
 * Whether a model answers for an artefact of the base, and is itself scored at least as high: one that is named exactly must
 * be named exactly, since a glob of any other model would swallow it; and a milder agent does not speak for a vanished one.
 */
function isCovered(artefact, judged, least) {
    const file = (0,_source_inside_js__WEBPACK_IMPORTED_MODULE_3__/* .fileOfArtefact */ .W)(artefact);
    return judged.some(({ model, scored }) => scored.score.high >= least &&
        model.agent.artefacts.some(({ value }) => {
            const named = (0,_source_inside_js__WEBPACK_IMPORTED_MODULE_3__/* .fileOfArtefact */ .W)(value);
            if ((0,_policy_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .isGlob */ .fg)(file))
                return named === file || ((0,_policy_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .isGlob */ .fg)(named) && (0,_policy_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .matcher */ .jN)([named])(file));
            return named === file && (value === artefact || named === value);
        }));
}
/** A removed agent as the verdict lists it: with the score that it had. */
function removedVerdict(model, before) {
    const judged = before.find((one) => one.model === model);
    return judged === undefined ? [] : [(0,_agent_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .agentVerdict */ .H)(judged, [], 'removed', judged.scored.score)];
}
/** Artefacts that a model names and its partner did not. */
function gainedArtefacts(model, partner) {
    if (partner === null)
        return [];
    const had = new Set(partner.agent.artefacts.map((artefact) => artefact.value));
    return model.agent.artefacts.map((artefact) => artefact.value).filter((artefact) => !had.has(artefact));
}


/***/ }),

/***/ 1744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ verdictOf)
/* harmony export */ });
/* unused harmony export evaluate */
/* harmony import */ var _policy_presets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5957);
/* harmony import */ var _policy_print_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8840);
/* harmony import */ var _agent_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3966);
/* harmony import */ var _changes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1970);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6493);
/* harmony import */ var _judgement_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4270);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(367);







/** No run was earlier: a clock that says so is wrong, and does not put off the day from which a policy is enforced. */
const EARLIEST_DAY = '2026-01-01';
/** The gate: the only place that decides. The order of its input never changes the verdict. */
function evaluate(input) {
    return verdictOf(judgementOf(input));
}
/** What is decided on a run that is judged. */
function verdictOf(judgement) {
    const { input, pairing, judged, before, removed, findings, acceptances } = judgement;
    const { policy, today } = input;
    const findingsOf = (0,_agent_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .ownership */ .k)(findings);
    const agents = judged
        .map((one) => (0,_agent_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .agentVerdict */ .H)(one, findingsOf(one), (0,_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .changeOf */ .C2)(one.model, pairing, input.base), (0,_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .scoreBefore */ .Kb)(one.model, pairing, before)))
        .toSorted((a, b) => b.score.high - a.score.high ||
        b.score.low - a.score.low ||
        (0,_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .compareText */ .n6)(a.id, b.id) ||
        (0,_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .compareText */ .n6)(a.path, b.path));
    const gaps = input.gaps.toSorted((a, b) => (0,_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .compareText */ .n6)(a.path, b.path) || (0,_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .compareText */ .n6)(a.reason, b.reason));
    const nothing = agents.length === 0 &&
        input.problems.length === 0 &&
        input.files.unlisted.length === 0 &&
        !input.artefacts.some(({ role }) => role !== 'instructions' && role !== 'declaration') &&
        before.length === 0;
    const summary = (0,_summary_js__WEBPACK_IMPORTED_MODULE_6__/* .summaryOf */ .YG)(findings, agents);
    const status = (0,_summary_js__WEBPACK_IMPORTED_MODULE_6__/* .statusOf */ .c2)(summary, gaps, nothing);
    const isInForce = policy.enforceFrom === null || policy.enforceFrom <= today || today < EARLIEST_DAY;
    const enforced = isInForce || status !== 'fail';
    return {
        schema: 'aivss-gate/verdict/v1',
        tool: { name: 'aivss-gate', version: input.toolVersion },
        status: enforced ? status : gaps.length > 0 ? 'incomplete' : 'warn',
        policy: {
            source: policy.source,
            ref: null,
            preset: (0,_policy_presets_js__WEBPACK_IMPORTED_MODULE_0__/* .presetText */ .n$)(policy),
            digest: (0,_policy_print_js__WEBPACK_IMPORTED_MODULE_1__/* .policyDigest */ .p)(policy),
            floors: [],
            notEnforcedBefore: isInForce || policy.enforceFrom === null ? null : { day: policy.enforceFrom, wouldBe: status },
            proposed: null,
            baseline: input.baseline === null ? null : { path: input.baseline.path, digest: input.baseline.digest },
        },
        scope: input.scope,
        summary,
        agents: [
            ...agents,
            ...removed.filter((one) => one.gone).flatMap((one) => (0,_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .removedVerdict */ .yc)(one.model, before)),
        ],
        findings,
        gaps,
        acceptances,
        notices: [],
        delivery: [],
        errors: [],
    };
}


/***/ }),

/***/ 9931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ factsOf),
  y: () => (/* binding */ layerStates)
});

// EXTERNAL MODULE: ./lib/aivss/factors.js
var aivss_factors = __webpack_require__(7694);
// EXTERNAL MODULE: ./lib/aivss/severity.js
var severity = __webpack_require__(1755);
// EXTERNAL MODULE: ./lib/aivss/ssvc.js
var aivss_ssvc = __webpack_require__(7365);
// EXTERNAL MODULE: ./lib/model/maestro.js
var maestro = __webpack_require__(0);
// EXTERNAL MODULE: ./lib/model/asi.js
var asi = __webpack_require__(3946);
;// CONCATENATED MODULE: ./lib/gate/profile-facts.js

/** What the policy's conditions may ask about a metric profile. The model's own is about everything its threats refer to. */
function profileFacts(model, { profile, statement, threat, interaction }) {
    const { LC, CP, AP, SR, EX, PT, CA, TD } = profile.metrics;
    const about = threat === null ? model.threats : [threat];
    return {
        facts: {
            version: profile.version,
            class: profile.effectClass,
            bte: profile.cvss.bte,
            lc: LC,
            cp: CP,
            ap: AP,
            sr: SR,
            ex: EX,
            pt: PT,
            ca: CA,
            td: TD,
            ui: interaction,
            timeline: profile.timeline?.published ?? null,
            recommended: profile.timeline?.recommended ?? null,
            asi: (0,asi/* asiIn */.$)(about.flatMap((one) => one.refs)),
        },
        threat: threat?.id ?? null,
        place: statement.place,
    };
}

;// CONCATENATED MODULE: ./lib/gate/facts.js





/** What the policy's conditions may ask about an agent. */
function factsOf(model, scored, change) {
    const factors = {};
    for (const id of aivss_factors/* FACTOR_IDS */.rs) {
        const value = model.factors[id]?.value ?? scored.leading.input.factors[id];
        if (value !== undefined)
            factors[id] = value;
    }
    const { id, name, owner, exposure } = model.agent;
    return {
        agent: { id: id.value, name, owner: owner?.value ?? null, path: model.path, format: model.format },
        scores: pointsBetween(scored.score.low, scored.score.high),
        factors,
        capabilities: model.capabilities.map((capability) => capability.value),
        mitigations: Object.fromEntries(model.mitigations.map((mitigation) => [mitigation.id, mitigation.status])),
        threats: model.threats.map((threat) => ({
            id: threat.id,
            layer: threat.layer,
            title: threat.title,
            score: scored.computations.find((one) => one.threat === threat)?.score.high ?? null,
        })),
        layers: layerStates(model),
        exposure: exposure?.value ?? null,
        change,
        profiles: scored.profiles.map((profile) => profileFacts(model, profile)),
        ssvc: ssvcFacts(model),
    };
}
function ssvcFacts({ ssvc }) {
    if (ssvc === null)
        return null;
    const { outcome, agentLevel, riskScore } = (0,aivss_ssvc/* scoreSsvc */.ac)(ssvc.input);
    return { outcome, level: agentLevel, risk: riskScore };
}
/** Every score that is still possible, in tenths: a demand applies if it applies at any of them. */
function pointsBetween(low, high) {
    const first = Math.round(low * 10);
    const last = Math.round(high * 10);
    return Array.from({ length: last - first + 1 }, (_, step) => {
        const score = (first + step) / 10;
        return { score, severity: (0,severity/* severityOf */.xJ)(score) };
    });
}
/** What each MAESTRO layer of a model holds; layers that hold nothing are left out. */
function layerStates(model) {
    const states = {};
    for (const id of maestro/* LAYER_IDS */.pn) {
        const statement = model.layers[id];
        if (statement !== undefined)
            states[id] = statement.state;
        else if (model.threats.some((threat) => threat.layer === id))
            states[id] = 'threats';
    }
    return states;
}


/***/ }),

/***/ 6493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N6: () => (/* binding */ toFinding),
/* harmony export */   h1: () => (/* binding */ merge),
/* harmony export */   n6: () => (/* binding */ compareText)
/* harmony export */ });
/* harmony import */ var _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6472);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3483);


/** A rule's finding as the verdict holds it. */
function toFinding(rule, { level, agent, subject, message, help, place }) {
    return {
        id: (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .R)({ agent, rule, subject, path: place.path }),
        rule,
        level,
        agent,
        subject,
        message,
        help,
        location: place,
        change: null,
        waiver: null,
        accepted: null,
        standing: 'counts',
        floor: null,
    };
}
/** One finding per identity, the worst level first; two that say different things at one level say both. */
function merge(findings) {
    const byId = new Map();
    for (const finding of findings.toSorted(compareFindings)) {
        const other = byId.get(finding.id);
        if (other === undefined)
            byId.set(finding.id, finding);
        else if (!other.message.includes(finding.message))
            byId.set(finding.id, { ...other, message: `${other.message}; ${finding.message}` });
    }
    return [...byId.values()];
}
function compareFindings(a, b) {
    return (_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVELS */ .A.indexOf(a.level) - _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVELS */ .A.indexOf(b.level) ||
        compareText(a.location.path, b.location.path) ||
        a.location.line - b.location.line ||
        a.location.column - b.location.column ||
        compareText(a.rule, b.rule) ||
        compareText(a.subject, b.subject) ||
        compareText(a.message, b.message));
}
/** By code unit: the same on every machine. */
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 3483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ fingerprint)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** `ag-` and the first 12 hex digits of the SHA-256 of the identity. */
function fingerprint({ agent, rule, subject, path }) {
    const identity = [agent ?? '', rule, subject, path].join('\0');
    const known = SEEN.get(identity);
    if (known !== undefined)
        return known;
    const id = `ag-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(identity).digest('hex').slice(0, 12)}`;
    if (SEEN.size >= MOST_SEEN)
        SEEN.clear();
    SEEN.set(identity, id);
    return id;
}
/** While changes are tried, the same findings are named again and again. */
const SEEN = new Map();
const MOST_SEEN = 2_000;


/***/ }),

/***/ 8578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OI: () => (/* binding */ strictest),
/* harmony export */   WA: () => (/* binding */ alsoHeldAgainst),
/* harmony export */   dW: () => (/* binding */ reviewDue),
/* harmony export */   fn: () => (/* binding */ heldAgainst)
/* harmony export */ });
/* harmony import */ var _aivss_factors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7694);
/* harmony import */ var _model_day_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1427);


function heldAgainst({ thresholds, limits, scoring, review }) {
    return {
        limits: { fail: thresholds.fail, warn: thresholds.warn, factors: limits.factors },
        counts: scoring.mitigationCredit,
        maxReviewAge: review.maxAgeDays,
    };
}
/** The same with the stricter limits of another policy that applies too; the credit stays that of the score. */
function alsoHeldAgainst(one, other) {
    return {
        ...one,
        limits: strictest(one.limits, other.limits),
        maxReviewAge: least(one.maxReviewAge, other.maxReviewAge),
    };
}
/** The lower limit of two wherever both have one. */
function strictest(one, other) {
    const factors = {};
    for (const id of _aivss_factors_js__WEBPACK_IMPORTED_MODULE_0__/* .FACTOR_IDS */ .rs) {
        const limit = least(one.factors[id] ?? null, other.factors[id] ?? null);
        if (limit !== null)
            factors[id] = limit;
    }
    return { fail: least(one.fail, other.fail), warn: least(one.warn, other.warn), factors };
}
/** The last day on which a review holds; null where it never lapses. */
function reviewDue(on, expires, maxAgeDays) {
    const aged = on === null || maxAgeDays === null ? null : (0,_model_day_js__WEBPACK_IMPORTED_MODULE_1__/* .dayAfter */ .PV)(on, maxAgeDays);
    return least(aged, expires);
}
function least(one, other) {
    if (one === null)
        return other;
    return other === null || one <= other ? one : other;
}


/***/ }),

/***/ 6917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z2: () => (/* binding */ judgeAgent),
  In: () => (/* binding */ levelOf),
  Ov: () => (/* binding */ policiesFor)
});

// EXTERNAL MODULE: ./lib/policy/override.js
var policy_override = __webpack_require__(6428);
// EXTERNAL MODULE: ./lib/policy/paths.js
var policy_paths = __webpack_require__(3874);
// EXTERNAL MODULE: ./lib/policy/evaluate.js
var evaluate = __webpack_require__(7127);
;// CONCATENATED MODULE: ./lib/rules/custom.js

/** Findings of the rules that the policy itself writes, `custom/<name>`: one where the condition holds or cannot be evaluated. */
function customFindings({ policy, facts, model, }) {
    return policy.custom.flatMap((rule) => {
        const level = policy.rules.get(`custom/${rule.name}`)?.level ?? rule.level;
        if (level === 'off')
            return [];
        const application = (0,evaluate/* evaluate */._)(rule.when, facts);
        if (!application.applies)
            return [];
        const why = application.why === null ? '' : ` (${application.why})`;
        const profile = profileOf(rule, facts);
        const of = profile === null || profile.threat === null ? '' : ` (threat ${profile.threat})`;
        const help = rule.help ?? `The policy says so where ${rule.when.text}.`;
        return [
            {
                rule: `custom/${rule.name}`,
                level,
                subject: rule.name,
                message: `${rule.message}${of}${why}`,
                help,
                place: profile?.place ?? model.place,
            },
        ];
    });
}
/** The first metric profile of which a rule about profiles speaks. */
function profileOf({ when }, facts) {
    if (!when.asks.has('profile'))
        return null;
    const asked = (facts.profiles ?? []).slice(0, evaluate/* MOST_PROFILES */.h);
    return asked.find((one) => (0,evaluate/* evaluate */._)(when, { ...facts, profiles: [one] }).applies) ?? null;
}

// EXTERNAL MODULE: ./lib/rules/model-invalid.js
var model_invalid = __webpack_require__(9656);
// EXTERNAL MODULE: ./lib/rules/registry.js + 31 modules
var registry = __webpack_require__(3857);
// EXTERNAL MODULE: ./lib/scoring/agent-score.js
var agent_score = __webpack_require__(8095);
// EXTERNAL MODULE: ./lib/gate/facts.js + 1 modules
var facts = __webpack_require__(9931);
// EXTERNAL MODULE: ./lib/gate/held-against.js
var held_against = __webpack_require__(8578);
;// CONCATENATED MODULE: ./lib/gate/judge-agent.js








/** The level that a policy gives a rule. */
function levelOf(policy, rule) {
    return policy.rules.get(rule.id)?.level ?? rule.levels[policy.preset];
}
/**
 * All findings about one agent. Where only some of its paths lie under an override, the agent is judged with and without it
 * and everything that either says counts.
 */
function judgeAgent(input) {
    const variants = policiesFor(input.policy, input.paths);
    const judged = variants.map((policy) => judgeUnder({ ...input, policy }));
    const worst = judged.toSorted((a, b) => b.scored.score.high - a.scored.score.high)[0];
    if (worst === undefined)
        throw new Error('an agent is judged at least once');
    return {
        scored: worst.scored,
        held: judged.map((one) => one.held).reduce(held_against/* alsoHeldAgainst */.WA, worst.held),
        findings: judged.flatMap((one) => one.findings),
    };
}
/**
 * A policy as it applies to an agent with these paths. An override applies where the model and all its artefacts lie under
 * its paths; where only some do, the policy applies without it and with it.
 */
function policiesFor(policy, paths) {
    const reach = policy.overrides.map((override) => ({ override, share: shareUnder(override, paths) }));
    const applied = reach
        .filter((one) => one.share === 'all')
        .reduce((all, { override }) => (0,policy_override/* withOverride */.p)(all, override), policy);
    return [
        applied,
        ...reach.filter((one) => one.share === 'some').map(({ override }) => (0,policy_override/* withOverride */.p)(applied, override)),
    ];
}
function shareUnder(override, paths) {
    const under = (0,policy_paths/* matcher */.jN)(override.paths.map((path) => path.value));
    const count = paths.filter((path) => under(path)).length;
    return count === paths.length ? 'all' : count === 0 ? 'none' : 'some';
}
function judgeUnder(input) {
    const { model, evidence, comparison } = input;
    const before = comparison?.before ?? null;
    const head = contextOf(input, model, evidence, before?.model ?? null);
    const findings = agentFindings(head);
    const held = (0,held_against/* heldAgainst */.fn)(input.policy);
    if (comparison === null || before === null)
        return { scored: head.scored, held, findings };
    const base = baseOf(input, comparison, before);
    const change = {
        head,
        base: base.context,
        headFails: fails(findings),
        baseFails: base.fails,
        filesChanged: comparison.filesChanged,
    };
    return { scored: head.scored, held, findings: [...findings, ...changeFindings(change)] };
}
const basesSeen = new WeakMap();
/** The agent at the base; remembered, since whoever tries changes of the head asks for the same base every time. */
function baseOf(input, { change, artefacts }, before) {
    const { policy } = input;
    const seen = basesSeen.get(before);
    if (seen?.policy === policy && seen.change === change)
        return seen;
    const side = { ...input, artefacts, digestOf: () => null };
    const context = contextOf(side, before.model, before.evidence, null);
    const base = { policy, change, context, fails: fails(agentFindings(context)) };
    basesSeen.set(before, base);
    return base;
}
function contextOf({ policy, cvss, today, comparison, artefacts, digestOf }, model, evidence, before) {
    const scored = (0,agent_score/* scoreAgent */.wA)(model, withoutForgotten(policy.scoring, before), evidence, cvss);
    return {
        model,
        scored,
        policy,
        evidence,
        facts: (0,facts/* factsOf */.x)(model, scored, comparison?.change ?? null),
        artefacts,
        digestOf,
        editedSinceReview: comparison?.editedSinceReview ?? [],
        cvss,
        today,
    };
}
/** What the base stated is never assumed: leaving a value out must not bring a better one. */
function withoutForgotten(scoring, before) {
    if (before === null)
        return scoring;
    const { cvss, factors } = scoring.assume;
    const kept = Object.entries(factors).filter(([id]) => !Object.hasOwn(before.factors, id));
    return {
        ...scoring,
        assume: { cvss: before.cvss === null ? cvss : null, factors: Object.fromEntries(kept) },
    };
}
function agentFindings(context) {
    const findings = registry/* RULES */.y.flatMap((rule) => {
        const level = levelOf(context.policy, rule);
        if (level === 'off')
            return [];
        if (rule.id === 'model-invalid')
            return (0,model_invalid/* contradictions */.v)(context).map((finding) => ({ ...finding, level, rule: rule.id }));
        return rule.about === 'agent'
            ? rule.check(context, level).map((finding) => ({ ...finding, rule: rule.id }))
            : [];
    });
    return [...findings, ...customFindings(context)];
}
function changeFindings(context) {
    return registry/* RULES */.y.flatMap((rule) => {
        const level = levelOf(context.head.policy, rule);
        return rule.about === 'change' && level !== 'off'
            ? rule.check(context, level).map((finding) => ({ ...finding, rule: rule.id }))
            : [];
    });
}
/** What a lowered input could talk away: thresholds, demands, and what the policy says itself. */
const TALKED_ABOUT = new Set(['score-threshold', 'score-undetermined', 'required-mitigation', 'factor-limit']);
function fails(findings) {
    return findings.some(({ level, rule }) => level === 'error' && (TALKED_ABOUT.has(rule) || rule.startsWith('custom/')));
}


/***/ }),

/***/ 9109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S4: () => (/* binding */ judge),
  fL: () => (/* binding */ judgeBase),
  Bm: () => (/* binding */ partnerAtBase),
  wG: () => (/* binding */ pathsOf)
});

// EXTERNAL MODULE: ./lib/source/inside.js
var inside = __webpack_require__(7061);
// EXTERNAL MODULE: ./lib/gate/changes.js
var changes = __webpack_require__(1970);
// EXTERNAL MODULE: ./lib/gate/artefact-powers.js
var artefact_powers = __webpack_require__(1168);
// EXTERNAL MODULE: ./lib/model/evidence.js + 1 modules
var model_evidence = __webpack_require__(3880);
;// CONCATENATED MODULE: ./lib/gate/evidence.js



/** What the evidence of a model shows in a tree. */
function evidenceOf(model, fileAt) {
    return new Map(model.mitigations.map((mitigation) => [
        mitigation,
        mitigation.evidence.map((one) => (0,model_evidence/* checkEvidence */.K7)(one.value, fileAt)),
    ]));
}
/** Evidence, that which the change itself brings marked as such. */
function withBrought(evidence, base) {
    if (base === null)
        return evidence;
    return new Map([...evidence].map(([mitigation, results]) => [
        mitigation,
        results.map((result) => {
            const path = (0,model_evidence/* evidencePath */.Zz)((0,model_evidence/* parseEvidence */.vf)(result.text));
            return { ...result, brought: result.holds === true && path !== null && base.differs(path) };
        }),
    ]));
}
/**
 * Whether something besides statements changed: a file that the model named before, as artefact or as evidence, a power that an
 * artefact of it had (it may stand in a module that the artefact takes tools from), or evidence that proves something and is new. A file that is named only now shows nothing, nor does one that was only renamed or got
 * other comments and blanks; models, listings and the policy are statements themselves.
 */
function filesChanged(input, before, evidence) {
    const { base, policy } = input;
    if (base === null || before === null)
        return false;
    const statements = statementsOf(input.models, base.models, input.policyPath);
    const says = (path) => base.differs(path) && base.movedTo(path)?.isSame !== true && !base.onlyTouched(path);
    const counts = (path) => !statements.has(path) && path !== policy.source && path !== '.github/aivss-gate.yml' && says(path);
    const proofs = [...evidence.values()].flat().filter(({ proves, brought }) => proves && brought);
    return (proofs.some(({ text }) => says((0,model_evidence/* evidencePath */.Zz)((0,model_evidence/* parseEvidence */.vf)(text)) ?? '')) ||
        namedFiles(before).some(counts) ||
        lostPower(input.artefacts, base.artefacts, before));
}
/** Whether an artefact that the model named before is still there and grants less than it did. */
function lostPower(now, then, { agent }) {
    const named = new Set(agent.artefacts.map(({ value }) => (0,inside/* fileOfArtefact */.W)(value)));
    return then.some((old) => {
        const same = named.has(old.path) ? now.find(({ path }) => path === old.path) : undefined;
        return same !== undefined && (0,artefact_powers/* grantsLess */.J)(same, old);
    });
}
const known = new WeakMap();
/** The files of models and listings on both sides of a run; remembered, since every agent of the run asks. */
function statementsOf(models, base, policyPath) {
    const before = known.get(base);
    if (before?.models === models)
        return before.paths;
    const paths = new Set([...models, ...base].flatMap(({ path, listing }) => [
        policyPath(path),
        ...(listing === null ? [] : [listing.value]),
    ]));
    known.set(base, { models, paths });
    return paths;
}
/** Files that a model names as artefacts or as evidence. */
function namedFiles(model) {
    const evidence = model.mitigations.flatMap((mitigation) => mitigation.evidence.map((one) => (0,model_evidence/* evidencePath */.Zz)((0,model_evidence/* parseEvidence */.vf)(one.value))));
    return [
        ...model.agent.artefacts.map((artefact) => (0,inside/* fileOfArtefact */.W)(artefact.value)),
        ...evidence.filter((path) => path !== null),
    ];
}

// EXTERNAL MODULE: ./lib/gate/findings.js
var gate_findings = __webpack_require__(6493);
// EXTERNAL MODULE: ./lib/gate/judge-agent.js + 1 modules
var judge_agent = __webpack_require__(6917);
;// CONCATENATED MODULE: ./lib/gate/judge-model.js





/** One agent's score and findings, before waivers. */
function judge(input, model, pairing, before = partnerAtBase(input, model, pairing)) {
    const { base } = input;
    const partner = before?.model ?? null;
    const evidence = withBrought(evidenceOf(model, input.evidenceFile), base);
    const comparison = base === null
        ? null
        : {
            change: (0,changes/* changeOf */.C2)(model, pairing, base) ?? 'added',
            before,
            filesChanged: filesChanged(input, partner, evidence),
            editedSinceReview: editedSinceReview(base, model, partner),
            artefacts: base.artefacts,
        };
    return judgeWith(input, model, evidence, comparison, input);
}
/** The model that an agent continues, with what its evidence showed; null where nothing is compared or the agent is new. */
function partnerAtBase({ base }, model, pairing) {
    const partner = pairing.partnerOf(model);
    return base === null || partner === null
        ? null
        : { model: partner, evidence: evidenceOf(partner, base.evidenceFile) };
}
/** Artefacts that the change edits while the review stays the one that was there. */
function editedSinceReview(base, model, partner) {
    const [now, before] = [model.review?.on?.value ?? null, partner?.review?.on?.value ?? null];
    if (partner === null || now === null || now !== before)
        return [];
    return model.agent.artefacts.map(({ value }) => (0,inside/* fileOfArtefact */.W)(value)).filter((path) => base.differs(path));
}
/** One agent as it was at the base, under the same policy. */
function judgeBase(input, model) {
    const evidence = evidenceOf(model, input.base?.evidenceFile ?? (() => null));
    // At the base nothing has changed yet: a condition about the change is not left open there, which would excuse the head.
    const unchanged = {
        change: 'unchanged',
        before: null,
        filesChanged: false,
        editedSinceReview: [],
        artefacts: [],
    };
    const { artefacts = [], digestOf = () => null } = input.base ?? {};
    return judgeWith(input, model, evidence, unchanged, { artefacts, digestOf });
}
/**
 * The paths by which overrides know an agent, relative to the folder that holds `.github`. Where it comes from counts too:
 * an agent that is moved under an override is not yet judged by the override alone.
 */
function pathsOf({ policyPath }, model, before) {
    return [model, ...(before === null ? [] : [before])].flatMap((one) => [
        policyPath(one.path),
        ...one.agent.artefacts.map((artefact) => (0,inside/* fileOfArtefact */.W)(artefact.value)),
    ]);
}
function judgeWith(input, model, evidence, comparison, { artefacts, digestOf }) {
    const { policy, cvss, today } = input;
    const { scored, held, findings } = (0,judge_agent/* judgeAgent */.Z2)({
        model,
        evidence,
        policy,
        cvss,
        today,
        paths: pathsOf(input, model, comparison?.before?.model ?? null),
        comparison,
        artefacts,
        digestOf,
    });
    const agent = model.agent.id.value;
    return {
        model,
        evidence,
        scored,
        held,
        findings: findings.map((finding) => (0,gate_findings/* toFinding */.N6)(finding.rule, { ...finding, agent })),
    };
}


/***/ }),

/***/ 4270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ judgementOf),
  g: () => (/* binding */ settled)
});

;// CONCATENATED MODULE: ./lib/gate/acceptances.js
/** Waivers and entries of the baseline with what became of them, in the order of their files. */
function acceptancesOf(waivers, debt) {
    return [
        ...waivers.map(({ waiver, outcome }) => {
            const { agent, rule, subject, why, owner, expires, place } = waiver;
            const state = outcome.kind;
            return { by: 'waiver', agent, rule, subject, why, owner, expires, state, location: place };
        }),
        ...debt.map(({ entry, outcome }) => {
            const { agent, rule, subject, why, by, expires, place } = entry;
            const state = outcome.kind;
            return { by: 'baseline', agent, rule, subject, why, owner: by, expires, state, location: place };
        }),
    ];
}

// EXTERNAL MODULE: ./lib/gate/accepted-debt.js
var accepted_debt = __webpack_require__(9338);
// EXTERNAL MODULE: ./lib/gate/changes.js
var changes = __webpack_require__(1970);
// EXTERNAL MODULE: ./lib/policy/baseline.js
var baseline = __webpack_require__(9911);
// EXTERNAL MODULE: ./lib/verdict/verdict.js
var verdict = __webpack_require__(6472);
// EXTERNAL MODULE: ./lib/gate/pair-models.js
var pair_models = __webpack_require__(826);
;// CONCATENATED MODULE: ./lib/gate/compare.js



/** What an agent that could not be judged at the base is known for; nothing else is known of it. */
const KNOWN_OF_UNJUDGED = new Set(['model-invalid', 'score-undetermined']);
/**
 * Says of every finding of the head whether it is new, worse or the same, and adds the findings of the base that are fixed
 * (those of an agent that is gone are not: `agent-removed` speaks of it).
 * Findings are matched by agent (as continued), rule and subject; those without an agent by their file too. A base that is
 * invalid or undetermined counts as having no other findings, unless the model is the same as it was; what is invalid and was
 * edited is not the same, since nobody can read what changed.
 */
function compareFindings({ head, base, pairing, differs, grantsMore, headFindings, baseFindings, }) {
    const owners = ownersIn(head);
    const baseOwners = ownersIn(base);
    const partnerIds = new Set(head.flatMap(({ model }) => pairing.partnerOf(model)?.agent.id.value ?? []));
    const unchanged = new Set(head.flatMap(({ model }) => {
        const partner = pairing.partnerOf(model);
        return partner !== null && (0,pair_models/* contentKey */.lO)(partner) === (0,pair_models/* contentKey */.lO)(model) ? [partner.agent.id.value] : [];
    }));
    const unjudged = new Set([
        ...base.filter((one) => !one.scored.score.determined).map((one) => one.model.agent.id.value),
        ...baseFindings.filter((finding) => finding.rule === 'model-invalid').map((finding) => finding.agent),
    ].filter((agent) => agent !== null && !unchanged.has(agent)));
    const known = baseFindings.filter((finding) => !unjudged.has(finding.agent) || KNOWN_OF_UNJUDGED.has(finding.rule));
    const before = new Map(known.map((finding) => [keyOf(finding, baseOwners.get(finding.id)), finding]));
    const highOf = (side, model) => side.find((one) => one.model === model)?.scored.score.high ?? 0;
    const matched = new Set();
    const partnerOf = (finding, owner) => {
        const continued = owner === undefined ? null : pairing.partnerOf(owner);
        if (owner !== undefined && continued === null)
            return null;
        // What the run says of an agent (a file that cannot be read, say) belongs to no model; there its id must do.
        const byId = keyOf({ ...finding, agent: continued?.agent.id.value ?? finding.agent }, undefined);
        const key = continued === null ? byId : keyOf(finding, continued);
        return [key, byId].find((one) => before.has(one)) ?? null;
    };
    const told = headFindings.map((finding) => {
        const owner = owners.get(finding.id);
        const key = partnerOf(finding, owner);
        const partner = key === null ? undefined : before.get(key);
        if (key === null || partner === undefined)
            return { ...finding, change: 'new' };
        matched.add(key);
        const higher = verdict/* LEVELS */.A.indexOf(finding.level) < verdict/* LEVELS */.A.indexOf(partner.level);
        // What was accepted and is not any more counts again.
        const exposed = partner.waiver !== null && finding.waiver === null;
        const risen = owner !== undefined &&
            baseline/* ABOUT_SCORE */.xH.includes(finding.rule) &&
            highOf(head, owner) > highOf(base, pairing.partnerOf(owner));
        // What it says now is as unknown as what it said before.
        const rewritten = finding.rule === 'model-invalid' && differs(finding.location.path);
        // Nobody speaks for the file, and there is more now that nobody speaks for.
        const grown = finding.rule === 'agent-uncovered' && grantsMore(finding.location.path);
        return { ...finding, change: higher || risen || exposed || rewritten || grown ? 'worse' : 'same' };
    });
    const fixed = [...before]
        .filter(([key, { agent }]) => !matched.has(key) && (agent === null || partnerIds.has(agent)))
        .map(([, finding]) => ({ ...finding, change: 'fixed' }));
    return [...told, ...fixed];
}
function ownersIn(side) {
    return new Map(side.flatMap(({ model, findings }) => findings.map((finding) => [finding.id, model])));
}
/** By the model that it belongs to, since two may claim one id; else by the agent, or by the file. */
function keyOf({ rule, subject, location, agent }, owner) {
    if (owner !== undefined) {
        const { path, place } = owner;
        return JSON.stringify([path, place.line, owner.agent.id.value, rule, subject]);
    }
    return JSON.stringify(agent === null ? [null, rule, subject, location.path] : [agent, rule, subject]);
}

// EXTERNAL MODULE: ./lib/gate/artefact-powers.js
var artefact_powers = __webpack_require__(1168);
// EXTERNAL MODULE: ./lib/gate/findings.js
var gate_findings = __webpack_require__(6493);
// EXTERNAL MODULE: ./lib/gate/judge-model.js + 1 modules
var judge_model = __webpack_require__(9109);
// EXTERNAL MODULE: ./lib/gate/run-findings.js
var run_findings = __webpack_require__(6749);
// EXTERNAL MODULE: ./lib/gate/summary.js
var summary = __webpack_require__(367);
// EXTERNAL MODULE: ./lib/model/day.js
var day = __webpack_require__(1427);
// EXTERNAL MODULE: ./lib/rules/registry.js + 31 modules
var registry = __webpack_require__(3857);
// EXTERNAL MODULE: ./lib/gate/judge-agent.js + 1 modules
var judge_agent = __webpack_require__(6917);
;// CONCATENATED MODULE: ./lib/gate/waivers.js




/** The findings with what the policy's waivers cover marked, and with what the rules say of the waivers themselves. */
function withWaivers(policy, findings, scope) {
    const { byFinding, uses } = applyWaivers(policy, findings, scope);
    const marked = findings.map((finding) => {
        const waiver = byFinding.get(finding.id);
        return waiver === undefined
            ? finding
            : { ...finding, waiver: { why: waiver.why, owner: waiver.owner, expires: waiver.expires } };
    });
    const about = registry/* RULES */.y.flatMap((rule) => {
        const level = (0,judge_agent/* levelOf */.In)(policy, rule);
        return rule.about === 'waivers' && level !== 'off'
            ? rule.check(uses, policy, level).map((finding) => (0,gate_findings/* toFinding */.N6)(rule.id, finding))
            : [];
    });
    return (0,gate_findings/* merge */.h1)([...marked, ...about]);
}
/**
 * Matches waivers with findings, one to one: by agent, rule and subject. A waiver that could mean several findings, that
 * has expired or runs longer than the policy allows, or that the agent has outgrown, covers nothing and is reported.
 */
function applyWaivers(policy, findings, { worstScore, examined, gained, today }) {
    const byFinding = new Map();
    const uses = policy.waivers.map((waiver) => {
        if (waiver.expires < today)
            return { waiver, outcome: { kind: 'expired' } };
        const days = (0,day/* daysBetween */.YM)(today, waiver.expires);
        if (days > policy.waiverMaxDays)
            return { waiver, outcome: { kind: 'too-long', days } };
        if (!examined(waiver.agent))
            return { waiver, outcome: { kind: 'not-examined' } };
        const unused = (why) => ({ waiver, outcome: { kind: 'unused', why } });
        const about = findings.filter((finding) => finding.agent === waiver.agent && finding.rule === waiver.rule);
        const matching = about.filter((finding) => waiver.subject === null || finding.subject === waiver.subject);
        const [finding, ...others] = matching;
        if (finding === undefined) {
            const subjects = about.map((other) => `"${other.subject}"`).join(', ');
            return unused(about.length === 0
                ? 'there is no such finding'
                : `the findings of this agent and rule have the subject ${subjects}`);
        }
        if (others.length > 0)
            return unused(`it matches ${matching.length} findings; a waiver covers exactly one, so name its subject`);
        if (byFinding.has(finding.id))
            return unused('another waiver covers the same finding');
        const score = worstScore(waiver.agent);
        if (waiver.upTo !== null && score > waiver.upTo) {
            const why = `it holds up to ${waiver.upTo.toFixed(1)}, the score is ${score.toFixed(1)}`;
            return { waiver, outcome: { kind: 'lapsed', why } };
        }
        const artefacts = gained(waiver.agent);
        if (artefacts.length > 0)
            return { waiver, outcome: { kind: 'lapsed', why: `the agent gained ${artefacts.join(', ')}` } };
        byFinding.set(finding.id, waiver);
        return { waiver, outcome: { kind: 'used' } };
    });
    return { byFinding, uses };
}

;// CONCATENATED MODULE: ./lib/gate/judgement.js











/** Judges both sides of a run. The order of its input never changes the result. */
function judgementOf(input) {
    const models = inOrder(input.models);
    const baseModels = inOrder(input.base?.models ?? []);
    const pairing = (0,pair_models/* pairModels */.HY)(models, baseModels, input.hasFile, input.base?.movedTo ?? (() => null));
    const judged = models.map((model) => (0,judge_model/* judge */.S4)(input, model, pairing));
    const before = baseModels.map((model) => (0,judge_model/* judgeBase */.fL)(input, model));
    const unread = new Set(input.gaps.map(({ path }) => path));
    // What could not be read is not known to be gone.
    const removed = (0,changes/* removedAgents */.Hd)(input, judged, pairing, before).filter(({ gone, model }) => !(gone && (unread.has(model.path) || unread.has('.'))));
    const run = (0,run_findings/* runFindings */.O)(input, models, removed);
    const known = input.base === null
        ? []
        : withWaivers(input.policy, (0,run_findings/* baseFindings */.A)(input, before), waiverScope(input, before, null));
    const judging = { input, pairing, judged, before, run, known };
    const own = found(judging);
    const findings = settledOf(judging, own);
    const debt = (0,accepted_debt/* debtUses */.mS)(input, judged, findings);
    const waivers = applyWaivers(input.policy, own, waiverScope(input, judged, pairing)).uses;
    return {
        ...judging,
        pairing,
        removed,
        findings: (0,accepted_debt/* withDebtTold */.Nw)(input, findings, debt),
        acceptances: acceptancesOf(waivers, debt),
    };
}
/** Whether the artefact at a path grants more than the base's at the same path. */
function moreGranted({ artefacts, base }) {
    return (path) => {
        const [now, then] = [artefacts, base?.artefacts ?? []].map((side) => side.find(({ file }) => file === path));
        return now !== undefined && then !== undefined && (0,artefact_powers/* grantsMore */.T)(now, then);
    };
}
/** All findings of a run, with what waivers and the baseline cover, how each stands to the base, and whether it counts. */
function settled(judging) {
    return settledOf(judging, found(judging));
}
function settledOf(judging, own) {
    const { input, pairing, judged, before, known } = judging;
    const { policy } = input;
    const told = (0,accepted_debt/* withBaseline */.U_)(input, judged, withWaivers(policy, own, waiverScope(input, judged, pairing)));
    // Both sides are held against one policy, so what was to say of the policy itself at the base was never there to be fixed.
    const compared = input.base === null
        ? told
        : compareFindings({
            head: judged,
            base: before,
            pairing,
            differs: (path) => input.base?.differs(input.policyPath(path)) === true,
            grantsMore: moreGranted(input),
            headFindings: told,
            baseFindings: known,
        }).filter((finding) => !(finding.change === 'fixed' && finding.location.path === policy.source));
    return (compared
        // What a floor says of its own file is for the repository where it lies, where it names what exists.
        .filter(({ location }) => !(input.role === 'floor' && location.path === policy.source))
        .map((finding) => ({ ...finding, standing: (0,summary/* standingOf */.YP)(finding, input.scope.gate) })));
}
/** What the rules say, before anything is accepted or compared. */
function found({ judged, run }) {
    return (0,gate_findings/* merge */.h1)([...judged.flatMap((one) => one.findings), ...run]);
}
function waiverScope({ files, today }, judged, pairing) {
    const about = (agent) => judged.filter((one) => one.model.agent.id.value === agent);
    return {
        worstScore: (agent) => Math.max(0, ...about(agent).map((one) => one.scored.score.high)),
        examined: (agent) => files.complete || about(agent).length > 0,
        gained: (agent) => about(agent).flatMap(({ model }) => (0,changes/* gainedArtefacts */.sc)(model, pairing?.partnerOf(model) ?? null)),
        today,
    };
}
function inOrder(models) {
    return models.toSorted((a, b) => (0,gate_findings/* compareText */.n6)(a.path, b.path) || a.place.line - b.place.line);
}


/***/ }),

/***/ 826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HY: () => (/* binding */ pairModels),
/* harmony export */   lO: () => (/* binding */ contentKey)
/* harmony export */ });
/* unused harmony export exactArtefacts */
/* harmony import */ var _policy_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3874);
/* harmony import */ var _source_inside_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7061);


/**
 * Matches agents by id, then by a shared artefact that is still there, then by identical content; each model of the base at
 * most once. An artefact that moved is known by its new place; one that is gone tells nothing: a new agent that names it would
 * inherit what was known of the old one.
 */
function pairModels(head, base, hasFile, movedTo) {
    const partners = new Map();
    const left = new Set(base);
    const pair = (keysOf, keysAtBase = keysOf) => {
        if (left.size === 0)
            return;
        const byKey = new Map();
        for (const model of left) {
            for (const key of keysAtBase(model)) {
                const others = byKey.get(key);
                if (others === undefined)
                    byKey.set(key, [model]);
                else
                    others.push(model);
            }
        }
        for (const model of head) {
            if (partners.has(model))
                continue;
            const candidates = keysOf(model)
                .flatMap((key) => byKey.get(key) ?? [])
                .filter((one) => left.has(one));
            const partner = candidates.find((one) => one.path === model.path) ?? candidates[0];
            if (partner === undefined)
                continue;
            partners.set(model, partner);
            left.delete(partner);
        }
    };
    pair((model) => [model.agent.id.value]);
    const there = (model) => exactArtefacts(model).filter((artefact) => hasFile((0,_source_inside_js__WEBPACK_IMPORTED_MODULE_1__/* .fileOfArtefact */ .W)(artefact)));
    const moved = (model) => exactArtefacts(model).flatMap((artefact) => {
        const file = (0,_source_inside_js__WEBPACK_IMPORTED_MODULE_1__/* .fileOfArtefact */ .W)(artefact);
        const now = hasFile(file) ? null : movedTo(file);
        return now === null ? [] : [now.path + (/#[^#/]*$/.exec(artefact)?.[0] ?? '')];
    });
    pair(there, (model) => [...there(model), ...moved(model)]);
    pair((model) => [contentKey(model)]);
    return { partnerOf: (model) => partners.get(model) ?? null, removed: [...left] };
}
/** Artefacts that a model names one by one, as `path` or `path#id`. */
function exactArtefacts(model) {
    return model.agent.artefacts.map(({ value }) => value).filter((value) => !(0,_policy_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .isGlob */ .fg)((0,_source_inside_js__WEBPACK_IMPORTED_MODULE_1__/* .fileOfArtefact */ .W)(value)));
}
const contentKeys = new WeakMap();
/** What a model says, without who says it and where it stands. */
function contentKey(model) {
    const key = contentKeys.get(model) ?? contentOf(model);
    contentKeys.set(model, key);
    return key;
}
function contentOf(model) {
    return JSON.stringify({ ...model, agent: { ...model.agent, id: null, name: null }, path: null, place: null }, (key, value) => {
        if (key === 'place')
            return undefined;
        return value instanceof Map ? [...value] : value;
    });
}


/***/ }),

/***/ 9834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ withRemedies)
});

;// CONCATENATED MODULE: ./lib/gate/remedy/formats.js
/** Where the format of a model lets a change be written. */
function writtenIn({ format, listing, factorNames }, part) {
    const aboutFactor = part.kind === 'factor' || part.kind === 'raise' || (part.kind === 'input' && part.id !== 'cvss');
    switch (format) {
        case 'native':
        case 'markdown':
            return aboutFactor && listing !== null && factorNames === 'listing' ? 'listing' : 'model';
        case 'listing':
            return aboutFactor || part.kind === 'claim' || part.kind === 'restore' ? 'model' : 'beside';
        case 'aivss-0.8':
            return aboutFactor || part.kind === 'claim' || part.kind === 'restore' || part.kind === 'input'
                ? 'model'
                : 'nowhere';
        case 'aivss-1.0':
            return part.kind === 'input' && part.id === 'cvss' ? 'model' : 'nowhere';
        case 'markdown-prose':
            return part.kind === 'input' || (part.kind === 'mitigation' && part.evidence === 'stated')
                ? 'model'
                : 'nowhere';
        // Their own keys for AIVSS take factors and the CVSS base, and nothing else.
        case 'owasp-tml':
        case 'otm':
        case 'threatcl':
            return aboutFactor || part.kind === 'input' ? 'model' : 'nowhere';
        case 'threat-composer':
        case 'agentaz':
        case 'sarif':
            return 'nowhere';
    }
}
/** A listing as it is read through a native model that names it and repeats its CVSS base and multipliers. */
function besideListing(model, policyPath) {
    const path = model.path.replace(/\.[^./]*$/, '') + '.aivss.yml';
    return {
        ...model,
        format: 'native',
        path,
        place: { path, line: 1, column: 1 },
        listing: { value: policyPath(model.path), place: { path, line: 1, column: 1 } },
        declared: null,
    };
}

// EXTERNAL MODULE: ./lib/gate/findings.js
var findings = __webpack_require__(6493);
;// CONCATENATED MODULE: ./lib/gate/remedy/cost.js
/*
 * How much a change asks of the people who own an agent. The unit means nothing and no cost is ever shown: the numbers only
 * say that words ask less than a review, a review less than a control, and a control less than several.
 */
/** A mitigation by what the model says of it today; what is planned or half there is nearer. */
const IN_PLACE = {
    'in-place': 0,
    partial: 7,
    planned: 9,
    absent: 12,
    unknown: 10,
    'not-applicable': 14,
};
const UNSTATED = 12;
const SHOWN = { stated: 1, any: 2, path: 4, 'new-path': 5 };
/** Factors that come with the model and the task rather than with what the agent was given. */
const STUBBORN = new Set(['language', 'context', 'non_determinism', 'opacity']);
const STAYS = 4;
/** A factor at 0 leaves nothing of what it stands for. */
const NOTHING_LEFT = 3;
/** How much a set asks of an agent that is as its model says today. */
function costOf(parts, model) {
    return parts.reduce((sum, part) => sum + partCost(part, model), 0);
}
function partCost(part, model) {
    switch (part.kind) {
        case 'mitigation': {
            const known = model.mitigations.find(({ id }) => id === part.id);
            return (known === undefined ? UNSTATED : IN_PLACE[known.status]) + SHOWN[part.evidence];
        }
        case 'factor':
            return (6 +
                10 * (part.from - part.to) +
                3 * part.without.length +
                (part.to === 0 ? NOTHING_LEFT : 0) +
                (STUBBORN.has(part.id) ? STAYS : 0));
        case 'power':
            return 4 + 2 * part.places.length;
        case 'input':
            return 3 + 12 * (1 - part.atMost / (part.id === 'cvss' ? 10 : 1));
        case 'review':
            return 4;
        case 'claim':
        case 'raise':
            return 2;
        case 'capability':
        case 'restore':
        case 'layer':
            return 1;
    }
}

;// CONCATENATED MODULE: ./lib/gate/remedy/part-set.js

const EVIDENCE = ['stated', 'any', 'path', 'new-path'];
/** The order in which a reader is told: what is done to the agent, then what is said of it, then who looks at it. */
const ORDER = [
    'mitigation',
    'power',
    'factor',
    'capability',
    'raise',
    'claim',
    'restore',
    'input',
    'layer',
    'review',
];
/**
 * A set with more parts. Of two parts that ask the same thing the one that asks more stays; null where two contradict
 * each other (raise a factor and lower it).
 */
function withParts(set, more) {
    const parts = new Map(set.map((part) => [subjectOf(part), part]));
    for (const part of more) {
        const subject = subjectOf(part);
        const known = parts.get(subject);
        const one = known === undefined ? part : stronger(known, part);
        if (one === null)
            return null;
        parts.set(subject, one);
    }
    return [...parts.values()].toSorted(compareParts);
}
/** The same for the same set, whatever way led to it. */
function keyOf(set) {
    return `[${set.map(textOf).join()}]`;
}
/** Parts go from set to set as they are, and every set asks for its key. */
const texts = new WeakMap();
function textOf(part) {
    const known = texts.get(part);
    if (known !== undefined)
        return known;
    const text = JSON.stringify(part);
    texts.set(part, text);
    return text;
}
/** Whether a set asks everything that another one asks, or more. */
function includes(set, other) {
    return other.every((wanted) => set.some((part) => asksAsMuch(part, wanted)));
}
function asksAsMuch(part, wanted) {
    if (part.kind === 'factor' && wanted.kind === 'factor')
        return part.id === wanted.id && part.to <= wanted.to;
    // How high an input may be is found out later; with more done it may be higher, which asks less.
    if (part.kind === 'input')
        return false;
    return subjectOf(part) === subjectOf(wanted) && stronger(part, wanted) === part;
}
/** What a part is about; a set says one thing about each. */
function subjectOf(part) {
    switch (part.kind) {
        case 'mitigation':
        case 'layer':
            return `${part.kind}:${part.id}`;
        case 'factor':
        case 'raise':
        case 'input':
            return part.id;
        case 'capability':
        case 'power':
            return `power:${part.id}`;
        case 'claim':
            return 'mitigation-strength';
        case 'restore':
            return part.subject;
        case 'review':
            return 'review';
    }
}
function stronger(one, other) {
    if (one.kind === 'mitigation' && other.kind === 'mitigation')
        return EVIDENCE.indexOf(one.evidence) >= EVIDENCE.indexOf(other.evidence) ? one : other;
    if (one.kind === 'factor' && other.kind === 'factor')
        return lower(one, other);
    if (one.kind === 'raise' && other.kind === 'raise')
        return one.to >= other.to ? one : other;
    if (one.kind === 'input' && other.kind === 'input')
        return one.atMost <= other.atMost ? one : other;
    if (one.kind === 'claim' && other.kind === 'claim')
        return one.strength === 'none' ? one : other;
    return one.kind === other.kind ? one : null;
}
/** Each may have been found after the other had been done: together they lead from the highest value to the lowest. */
function lower(one, other) {
    const without = [...one.without, ...other.without];
    const keys = without.map((grant) => JSON.stringify(grant));
    return {
        ...one,
        from: Math.max(one.from, other.from),
        to: Math.min(one.to, other.to),
        without: without.filter((_, index) => keys.indexOf(keys[index] ?? '') === index),
    };
}
function compareParts(a, b) {
    return ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || (0,findings/* compareText */.n6)(subjectOf(a), subjectOf(b));
}

;// CONCATENATED MODULE: ./lib/gate/remedy/smallest.js

/**
 * A set that passes, as small as it can be: missing inputs may be as high as they may, and then no part can be left out.
 * Null where that could not be made sure.
 */
function smallest(parts, attempt, model) {
    const passes = (set) => attempt(set)?.passes === true;
    let set = withHighestInputs(parts, passes);
    if (!holdsBelow(set, passes))
        return null;
    for (;;) {
        const dearest = set.toSorted((a, b) => partCost(b, model) - partCost(a, model));
        const needless = dearest.find((part) => passes(set.filter((one) => one !== part)));
        if (needless === undefined)
            break;
        set = set.filter((one) => one !== needless);
    }
    // A part counts as needed only if the agent was really tried without it.
    return set.length > 0 && set.every((part) => attempt(set.filter((one) => one !== part)) !== null)
        ? set
        : null;
}
/** First all missing inputs rise together, then each as far as it may: CVSS first, the factors in their order. */
function withHighestInputs(parts, passes) {
    const inputs = parts.filter((part) => part.kind === 'input');
    if (inputs.length === 0)
        return parts;
    const level = highest(0, 100, (percent) => passes(atShare(parts, (part) => ceiling(part), percent / 100)));
    let set = atShare(parts, ceiling, level / 100);
    for (const { id } of inputs) {
        const now = set.find((part) => part.kind === 'input' && part.id === id);
        if (now?.kind !== 'input')
            continue;
        const at = (tenths) => set.map((part) => (part === now ? { ...now, atMost: tenths / 10 } : part));
        set = at(highest(Math.round(now.atMost * 10), ceiling(now) * 10, (tenths) => passes(at(tenths))));
    }
    return set;
}
/** Whether less than `atMost` passes too, as the words say: tried at quarters of the way. */
function holdsBelow(set, passes) {
    return set.every(({ kind }) => kind !== 'input')
        ? true
        : [0, 0.25, 0.5, 0.75].every((share) => passes(atShare(set, (part) => part.atMost, share)));
}
/** The set with its inputs at a share of the way from their least to `most`, in tenths. */
function atShare(set, most, share) {
    return set.map((part) => {
        if (part.kind !== 'input')
            return part;
        const tenths = Math.floor((part.atLeast + (most(part) - part.atLeast) * share) * 10 + 1e-9);
        return { ...part, atMost: Math.max(tenths / 10, part.atLeast) };
    });
}
function ceiling({ id }) {
    return id === 'cvss' ? 10 : 1;
}
/** The highest whole number that fits; `low` is known to. */
function highest(low, high, fits) {
    let [least, most] = [low, high];
    while (least < most) {
        const middle = Math.ceil((least + most) / 2);
        if (fits(middle))
            least = middle;
        else
            most = middle - 1;
    }
    return least;
}

// EXTERNAL MODULE: ./lib/aivss/factors.js
var aivss_factors = __webpack_require__(7694);
// EXTERNAL MODULE: ./lib/model/capabilities.js
var capabilities = __webpack_require__(4007);
// EXTERNAL MODULE: ./lib/model/names.js
var model_names = __webpack_require__(1133);
// EXTERNAL MODULE: ./lib/model/maestro.js
var maestro = __webpack_require__(0);
// EXTERNAL MODULE: ./lib/gate/judge-model.js + 1 modules
var judge_model = __webpack_require__(9109);
// EXTERNAL MODULE: ./lib/gate/judge-agent.js + 1 modules
var judge_agent = __webpack_require__(6917);
// EXTERNAL MODULE: ./lib/aivss/severity.js
var severity = __webpack_require__(1755);
// EXTERNAL MODULE: ./lib/policy/evaluate.js
var evaluate = __webpack_require__(7127);
// EXTERNAL MODULE: ./lib/gate/changes.js
var changes = __webpack_require__(1970);
// EXTERNAL MODULE: ./lib/gate/facts.js + 1 modules
var gate_facts = __webpack_require__(9931);
// EXTERNAL MODULE: ./lib/model/capability-floors.js
var capability_floors = __webpack_require__(7763);
// EXTERNAL MODULE: ./lib/rules/artefact-grants.js
var artefact_grants = __webpack_require__(8889);
;// CONCATENATED MODULE: ./lib/gate/remedy/powers.js


/** The powers that artefacts grant an agent, at every place. */
function grantsIn({ judged, input }) {
    return (0,artefact_grants/* everyGrantOf */.Jf)(judged.model, input.artefacts);
}
/** A factor that falls, with the powers that must go for the lower value to be true. */
function lowerFactor(side, id, from, to) {
    return { kind: 'factor', id, from, to, without: powersAbove(side, id, to) };
}
/** The least that artefacts let a factor be; 0 where they imply nothing. */
function impliedLeast(side, id) {
    return (impliedBy(grantsIn(side).map((grant) => grant.id), id)?.least ?? 0);
}
/** A power that goes; null where no artefact grants it, or where it is no power but holds the agent back. */
function powerGone(side, id) {
    const places = grantsIn(side)
        .filter((grant) => grant.id === id)
        .map(({ place }) => place);
    return places.length === 0 || capability_floors/* NO_POWERS */.J8.has(id) ? null : { kind: 'power', id, places };
}
/** The powers that must go before artefacts no longer imply more of a factor than `to`, each the one that implies most. */
function powersAbove(side, id, to) {
    const grants = grantsIn(side);
    const gone = new Set();
    for (;;) {
        const implied = impliedBy(grants.map((grant) => grant.id).filter((power) => !gone.has(power)), id);
        if (implied === null || implied.least <= to || gone.has(implied.because))
            return grants.filter((grant) => gone.has(grant.id));
        gone.add(implied.because);
    }
}
function impliedBy(powers, id) {
    return (0,capability_floors/* impliedFloors */.st)(powers).find(({ factor }) => factor === id) ?? null;
}

;// CONCATENATED MODULE: ./lib/gate/remedy/input-part.js


/** An input that the model does not state, for now at the least that it can be; how much more is enough is found by evaluation. */
function missingInput(side, id) {
    const least = id === 'cvss' ? 0 : impliedLeast(side, id);
    return { kind: 'input', id, atLeast: least, atMost: least };
}
/** Everything that the score needs and the model does not state, as one way; none where it states all. */
function missingInputs(side) {
    const { missing, assumed } = side.judged.scored.score;
    const ids = ['cvss', ...aivss_factors/* FACTOR_IDS */.rs].filter((id) => missing.includes(id) || assumed.includes(id));
    return ids.length === 0 ? [] : [ids.map((id) => missingInput(side, id))];
}

// EXTERNAL MODULE: ./lib/aivss/version.js
var aivss_version = __webpack_require__(3318);
;// CONCATENATED MODULE: ./lib/gate/remedy/reductions.js




/** Sets that are offered for one need. */
const MOST_SETS = 4;
/** Steps of the search for them; what lies beyond is left unlooked at. */
const MOST_STEPS = 4_000;
const TOLERANCE = 1e-9;
/** The cheapest sets of factors that fall to a published step, and together by as much as every need says. */
function reductionsFor(side, needs) {
    if (needs.every(({ drop }) => drop <= TOLERANCE))
        return [[]];
    const factors = optionsFor(side, needs).toSorted((a, b) => mostOf(b) - mostOf(a));
    const found = [];
    const after = factors.map((_, index) => needs.map((_need, at) => reachable(factors.slice(index), at)));
    let steps = 0;
    const search = (index, left, cost, chosen) => {
        steps += 1;
        if (isWithin(left, null)) {
            found.push({ cost, options: chosen });
            found.sort((a, b) => a.cost - b.cost);
            found.splice(MOST_SETS);
            return;
        }
        const options = factors[index];
        const possible = after[index];
        if (options === undefined || possible === undefined || steps > MOST_STEPS)
            return;
        if (!isWithin(left, possible))
            return;
        const worst = found.length < MOST_SETS ? Infinity : (found.at(-1)?.cost ?? Infinity);
        for (const option of options) {
            if (cost + option.cost >= worst)
                continue;
            const rest = left.map((one, at) => one - (option.drops[at] ?? 0));
            search(index + 1, rest, cost + option.cost, [...chosen, option]);
        }
        search(index + 1, left, cost, chosen);
    };
    search(0, needs.map(({ drop }) => drop), 0, []);
    return found
        .filter(({ options }) => isMinimal(options, needs))
        .map(({ options }) => options.map(({ part }) => part));
}
/** The values to which a factor may fall: the published ones, and what it was before. */
function stepsBelow(side, id, from) {
    const before = side.stand.before?.model.factors[id]?.value;
    const all = [...aivss_version/* PUBLISHED_FACTOR_VALUES */.s3, ...(before === undefined ? [] : [before])];
    return [...new Set(all)].filter((value) => value < from).toSorted((a, b) => b - a);
}
/** The highest value at which a factor is stated, for the agent or for a threat of its own; null where it is not. */
function highestStated({ factors, threats }, id) {
    const values = [factors, ...threats.map(({ own }) => own?.factors)].flatMap((one) => one?.[id]?.value ?? []);
    return values.length === 0 ? null : Math.max(...values);
}
function optionsFor(side, needs) {
    const { model, scored } = side.judged;
    return aivss_factors/* FACTOR_SETS */.gE[scored.leading.score.factorSet].flatMap((id) => {
        const from = highestStated(model, id);
        if (from === null)
            return [];
        const options = stepsBelow(side, id, from).flatMap((to) => {
            const part = lowerFactor(side, id, from, to);
            const drops = needs.map(({ factors }) => Math.max((factors[id] ?? to) - to, 0));
            return part.kind === 'factor' && drops.some((drop) => drop > 0)
                ? [{ part, cost: partCost(part, model), drops }]
                : [];
        });
        return options.length === 0 ? [] : [options];
    });
}
/** Whether nothing is left that goes beyond what is possible; null: nothing is. This is asked thousands of times. */
function isWithin(left, possible) {
    for (let at = 0; at < left.length; at += 1)
        if ((left[at] ?? 0) > (possible?.[at] ?? 0) + TOLERANCE)
            return false;
    return true;
}
function isMinimal(options, needs) {
    return options.every((out) => needs.some(({ drop }, at) => {
        const sum = options.reduce((all, one) => (one === out ? all : all + (one.drops[at] ?? 0)), 0);
        return sum < drop - TOLERANCE;
    }));
}
function mostOf(options) {
    return Math.max(...options.flatMap(({ drops }) => drops));
}
function reachable(factors, at) {
    return factors.reduce((sum, options) => sum + Math.max(...options.map(({ drops }) => drops[at] ?? 0)), 0);
}

// EXTERNAL MODULE: ./lib/aivss/credit.js
var aivss_credit = __webpack_require__(4645);
// EXTERNAL MODULE: ./lib/aivss/score.js
var score = __webpack_require__(836);
// EXTERNAL MODULE: ./lib/model/catalogue.js
var catalogue = __webpack_require__(9572);
;// CONCATENATED MODULE: ./lib/gate/remedy/credit-ways.js






/**
 * The cheapest sets of changes by which an agent earns a mitigation strength: every factor that counts has a control in
 * place that names it, or counts no longer; for `strong` each of those controls and adversarial testing are shown in the tree.
 * None for more than is claimed: it asks more and counts for nothing.
 */
function waysToEarn(side, strength) {
    const { model, scored } = side.judged;
    const { uncovered } = scored.earned;
    if (strength === 'strong' && !scored.computations.some(claimsMoreThanPartial))
        return [];
    const evidence = strength === 'strong' ? 'path' : 'stated';
    const controls = (0,model_names/* mitigationIds */.qs)()
        .filter((id) => !model.mitigations.some((one) => one.id === id && one.status === 'in-place'))
        .map((id) => {
        const part = { kind: 'mitigation', id, evidence };
        return { part, cost: partCost(part, model), mask: maskOf(catalogue/* CATALOGUE */.y[id].factors, uncovered) };
    });
    const fallen = uncovered.flatMap((id) => {
        const from = model.factors[id]?.value;
        if (from === undefined)
            return [];
        const part = lowerFactor(side, id, from, 0);
        return [{ part, cost: partCost(part, model), mask: maskOf([id], uncovered) }];
    });
    const none = model.mitigations.every(({ status }) => status !== 'in-place');
    const covers = [
        cheapestCover(controls, uncovered.length, none),
        cheapestCover([...controls, ...fallen], uncovered.length, none),
        // To do less earns nothing where no control is in place.
        none ? null : cheapestCover(fallen, uncovered.length, none),
    ].filter((cover) => cover !== null);
    const sets = strength === 'partial' ? covers : covers.map((cover) => provenToo(side, cover));
    return sets.filter((set, index) => sets.findIndex((one) => JSON.stringify(one) === JSON.stringify(set)) === index);
}
function claimsMoreThanPartial({ claimedMf, input: { version } }) {
    return claimedMf < (0,aivss_credit/* usedMitigationFactor */.s)(version, claimedMf, 'partial');
}
function maskOf(factors, wanted) {
    return wanted.reduce((mask, id, bit) => (factors.includes(id) ? mask | (1 << bit) : mask), 0);
}
/** By dynamic programming over the sets of covered factors; ties go to what stands first in the catalogue. */
function cheapestCover(covers, factors, needsOne) {
    if (factors === 0) {
        const [first] = covers
            .filter(({ part }) => part.kind === 'mitigation')
            .toSorted((a, b) => a.cost - b.cost);
        return needsOne ? (first === undefined ? null : [first.part]) : [];
    }
    const best = [{ cost: 0, last: null }];
    const useful = covers.filter((cover, index) => cover.mask !== 0 && !covers.some(outdoes(cover, index)));
    for (let mask = 0; mask < 1 << factors; mask++) {
        const from = best[mask];
        if (from === undefined)
            continue;
        for (const cover of useful) {
            const to = mask | cover.mask;
            const cost = from.cost + cover.cost;
            if (to !== mask && cost < (best[to]?.cost ?? Infinity))
                best[to] = { cost, last: { cover, from } };
        }
    }
    const whole = best[(1 << factors) - 1];
    return whole === undefined ? null : partsOf(whole);
}
/** Whether another one covers as much and asks no more. */
function outdoes(cover, index) {
    return (other, at) => (other.mask & cover.mask) === cover.mask &&
        (other.cost < cover.cost || (other.cost === cover.cost && (other.mask !== cover.mask || at < index)));
}
function partsOf({ last }) {
    return last === null ? [] : [...partsOf(last.from), last.cover.part];
}
/** With evidence in the tree for every control that names a factor that counts, and for adversarial testing. */
function provenToo(side, cover) {
    const { model, scored, evidence } = side.judged;
    const uncounted = new Set(cover.flatMap((part) => (part.kind === 'factor' ? [part.id] : [])));
    const counting = scored.earned.counting.filter((id) => !uncounted.has(id));
    const names = (id) => counting.length === 0 || catalogue/* CATALOGUE */.y[id].factors.some((factor) => counting.includes(factor));
    const shown = (id) => ({ kind: 'mitigation', id, evidence: 'path' });
    const unproven = model.mitigations.filter((one) => one.status === 'in-place' &&
        names(one.id) &&
        !(one.source === 'stated' && (evidence.get(one) ?? []).some(({ proves }) => proves)));
    const testing = model.mitigations.find(({ id }) => id === 'adversarial-testing');
    const tested = testing?.status === 'in-place' &&
        testing.source === 'stated' &&
        (evidence.get(testing) ?? []).some(({ proves }) => proves);
    const more = [...unproven.map(({ id }) => shown(id)), ...(tested ? [] : [shown('adversarial-testing')])];
    return withParts(cover, more) ?? cover;
}

;// CONCATENATED MODULE: ./lib/gate/remedy/score-ways.js







/** Sets that are offered for one limit. */
const score_ways_MOST_SETS = 6;
/** Computations of one agent that are brought down together; beyond it only evaluation finds out. */
const MOST_COMPUTATIONS = 12;
/**
 * Sets of changes that bring a score below a limit: factors that fall, mitigations that earn what is claimed already, missing
 * inputs that are stated. Claims never rise, and neither CVSS nor exploit maturity is touched.
 */
function waysBelow(side, below) {
    const known = asked.get(side) ?? new Map();
    asked.set(side, known);
    const ways = known.get(below) ?? findWaysBelow(side, below);
    known.set(below, ways);
    return ways;
}
/** Several demands of a policy often speak about the same score. */
const asked = new WeakMap();
function findWaysBelow(side, below) {
    const { scored, model } = side.judged;
    const over = scored.computations
        .filter((one) => one.score.high >= below)
        .toSorted((a, b) => b.score.high - a.score.high)
        .slice(0, MOST_COMPUTATIONS);
    if (over.length === 0)
        return [];
    const credits = ['as-it-is', 'partial', 'strong'];
    return credits
        .filter((credit) => credit === 'as-it-is' || over.some((one) => factorWith(one, credit) < one.score.mf))
        .flatMap((credit) => earning(side, credit).map((earned) => ({ credit, earned })))
        .flatMap(({ credit, earned }) => [[], ...missingInputs(side)].flatMap((stated) => {
        const done = [...stated, ...earned];
        const needs = over.map((one) => needOf(one, factorWith(one, credit), done, below, side.stand));
        const known = needs.filter((need) => need !== null);
        return known.length < needs.length
            ? []
            : reductionsFor(side, known).map((reductions) => together(done, reductions));
    }))
        .map((parts) => ({ parts, cost: costOf(parts, model) }))
        .toSorted((a, b) => a.cost - b.cost)
        .slice(0, score_ways_MOST_SETS)
        .map(({ parts }) => parts);
}
function earning(side, credit) {
    return credit === 'as-it-is' ? [[]] : waysToEarn(side, credit);
}
function factorWith({ score: { mf }, claimedMf, input }, credit) {
    return credit === 'as-it-is' ? mf : (0,aivss_credit/* usedMitigationFactor */.s)(input.version, claimedMf, credit);
}
/** By how much a computation's factors must fall, with what is `done`; null where no fall is enough. */
function needOf(one, mf, done, below, stand) {
    const factors = { ...one.input.factors };
    let { cvss } = one.input;
    for (const part of done) {
        if (part.kind === 'factor')
            factors[part.id] = Math.min(factors[part.id] ?? 1, part.to);
        if (part.kind !== 'input' || !(one.assumed.includes(part.id) || one.score.missing.includes(part.id)))
            continue;
        if (part.id === 'cvss')
            cvss = part.atMost;
        else
            factors[part.id] = part.atMost;
    }
    const most = highestSumOf({ ...one.input, cvss, mf }, below, stand);
    if (most === null)
        return null;
    const ids = aivss_factors/* FACTOR_SETS */.gE[one.score.factorSet];
    const sum = ids.reduce((all, id) => all + (factors[id] ?? 1), 0);
    return { factors, drop: sum - most };
}
/** Sums that were found for one agent: they depend on nothing that most changes change. */
const sums = new WeakMap();
function highestSumOf(input, below, stand) {
    const known = sums.get(stand) ?? new Map();
    sums.set(stand, known);
    const key = JSON.stringify([input.version, input.factorSet, input.cvss, input.thm, input.mf, below]);
    const found = known.get(key);
    const sum = found === undefined ? highestSum(input, below) : found;
    known.set(key, sum);
    return sum;
}
/** The highest sum of factors, in hundredths, with which the score stays below a limit; null where even 0 is too much. */
function highestSum(input, below) {
    const ids = aivss_factors/* FACTOR_SETS */.gE[input.factorSet ?? '0.8'];
    const fits = (hundredths) => {
        const factors = {};
        let left = hundredths;
        for (const id of ids) {
            factors[id] = Math.min(left, 100) / 100;
            left -= Math.min(left, 100);
        }
        return (0,score/* score */.f)({ ...input, factors }).high < below;
    };
    if (!fits(0))
        return null;
    let [low, high] = [0, ids.length * 100];
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if (fits(middle))
            low = middle;
        else
            high = middle - 1;
    }
    return low / 100;
}
/** Factors that fall for both reasons fall to the lower value. */
function together(done, reductions) {
    const lowered = new Set(done.flatMap((part) => (part.kind === 'factor' ? [part.id] : [])));
    return [...done, ...reductions.filter((part) => part.kind !== 'factor' || !lowered.has(part.id))];
}

;// CONCATENATED MODULE: ./lib/gate/remedy/condition-ways.js












/** Score limits that are read from one condition. */
const MOST_LIMITS = 3;
/**
 * What could make a condition of the policy no longer hold: only what it names is changed, and evaluation decides whether
 * that is enough. Exposure, owners and threats are what they are.
 */
function waysAgainst(side, condition) {
    const { text } = condition;
    const names = new Set(text.match(/[A-Za-z_][\w.-]*/g) ?? []);
    const quoted = new Set([...text.matchAll(/"([^"\\]*)"|'([^'\\]*)'/g)].map((one) => one[1] ?? one[2] ?? ''));
    const speaksOf = (map, id) => names.has(`${map}.${id}`) || quoted.has(id);
    const mitigations = (0,model_names/* mitigationIds */.qs)().filter((id) => speaksOf('mitigations', id));
    const inPlace = mitigations.map((id) => ({ kind: 'mitigation', id, evidence: 'stated' }));
    const layers = maestro/* LAYER_IDS */.pn.filter((id) => speaksOf('layers', id));
    const powers = Object.keys(capabilities/* CAPABILITIES */.$)
        .filter(capabilities/* isCapability */.F)
        .filter((id) => quoted.has(id));
    return [
        ...inPlace.map((part) => [part]),
        ...(inPlace.length > 1 ? [inPlace] : []),
        ...factorWays(side, condition, aivss_factors/* FACTOR_IDS */.rs.filter((id) => speaksOf('factors', id))),
        ...layers.map((id) => [{ kind: 'layer', id }]),
        ...powers.flatMap((id) => powerGone(side, id) ?? []).map((part) => [part]),
        ...scoreLimits(text, names, quoted).flatMap((limit) => waysBelow(side, limit)),
    ];
}
/**
 * The factors that a condition names, stated where they are missing, lower where they are not: one alone where that is
 * enough at the score as it is, else the fewest of them that are.
 */
function factorWays(side, condition, ids) {
    const { model, scored } = side.judged;
    const { before } = side.stand;
    const partners = { partnerOf: () => before?.model ?? null };
    const facts = (0,gate_facts/* factsOf */.x)(model, scored, (0,changes/* changeOf */.C2)(model, partners, side.input.base));
    const steps = ids
        .map((id) => ({ id, values: valuesBelow(side, id) }))
        .filter(({ values }) => values.length > 0);
    const holdsNot = (lower) => !(0,evaluate/* evaluate */._)(condition, withFactors(facts, lower)).applies;
    const alone = steps.flatMap(({ id, values }) => {
        const value = values.find((one) => holdsNot([{ id, value: one }]));
        return value === undefined ? [] : [[{ id, value }]];
    });
    const sets = alone.length > 0 ? alone : condition_ways_together(steps, holdsNot);
    return sets.map((lower) => lower.map(({ id, value }) => {
        const from = highestStated(model, id);
        return from === null ? missingInput(side, id) : lowerFactor(side, id, from, value);
    }));
}
/** All of them as little as is enough, then without those that are not needed. */
function condition_ways_together(steps, holdsNot) {
    const at = (pick) => steps.flatMap(({ id, values }) => {
        const value = pick(values);
        return value === undefined ? [] : [{ id, value }];
    });
    const enough = [at((values) => values[0]), at((values) => values.at(-1))].find(holdsNot);
    if (enough === undefined)
        return [];
    return [
        enough.reduce((set, one) => {
            const rest = set.filter((other) => other !== one);
            return holdsNot(rest) ? rest : set;
        }, enough),
    ];
}
/** The values that a factor could have, highest first; where it is missing, the least that it can be. */
function valuesBelow(side, id) {
    const from = highestStated(side.judged.model, id);
    return from === null ? [missingInput(side, id).atMost] : stepsBelow(side, id, from);
}
function withFactors(facts, lower) {
    const changed = Object.fromEntries(lower.map(({ id, value }) => [id, value]));
    return { ...facts, factors: { ...facts.factors, ...changed } };
}
/** Scores at which a condition could change: the numbers and bands that it compares with. */
function scoreLimits(text, names, quoted) {
    const numbers = [...text.matchAll(/\bscore\s{0,9}[<>=!]{1,2}\s{0,9}(\d{1,2}(?:\.\d{1,9})?)/g)].map((one) => Number(one[1]));
    const bands = names.has('severity')
        ? severity/* SEVERITIES */.oC.filter((severity) => quoted.has(severity)).map(severity/* severityFloor */.uy)
        : [];
    const limits = [...numbers, ...bands].filter((limit) => limit > 0 && limit <= 10);
    return [...new Set(limits)].toSorted((a, b) => b - a).slice(0, MOST_LIMITS);
}

;// CONCATENATED MODULE: ./lib/gate/remedy/restore.js

/** A model with one thing as the base stated it; `subject` is that of `input-lowered`. As it is where the base is silent. */
function restored(model, before, subject) {
    if (isFactor(subject)) {
        const stated = before.factors[subject];
        return stated === undefined
            ? model
            : { ...model, factors: inOrder({ ...model.factors, [subject]: stated }) };
    }
    switch (subject) {
        case 'cvss':
            return { ...model, cvss: before.cvss };
        case 'exploit-maturity':
            return { ...model, maturity: before.maturity };
        case 'mitigation-strength':
            return { ...model, strength: before.strength };
        case 'exposure':
            return { ...model, agent: { ...model.agent, exposure: before.agent.exposure } };
        case 'aivss':
            return { ...model, profile: before.profile };
        case 'ssvc':
            return { ...model, ssvc: before.ssvc };
    }
    const mitigation = before.mitigations.find(({ id }) => subject === `mitigation:${id}`);
    if (mitigation !== undefined) {
        const others = model.mitigations.filter(({ id }) => id !== mitigation.id);
        const place = (id) => before.mitigations.findIndex((one) => one.id === id);
        const mitigations = [...others, mitigation].toSorted((a, b) => place(a.id) - place(b.id));
        return { ...model, mitigations };
    }
    const [threat, factor] = threatOf(before, subject);
    if (threat === null)
        return model;
    const now = model.threats.find(({ id }) => id === threat.id);
    if (now === undefined)
        return { ...model, threats: [...model.threats, threat] };
    const { cvss, own, aivss } = threat;
    const again = factor === null ? { ...now, cvss, own, aivss } : withOwn(now, threat, factor);
    return { ...model, threats: model.threats.map((one) => (one === now ? again : one)) };
}
/** Factors as readers order them: a model that says again what it said is the same model. */
function inOrder(factors) {
    return Object.fromEntries(aivss_factors/* FACTOR_IDS */.rs.flatMap((id) => (factors[id] === undefined ? [] : [[id, factors[id]]])));
}
/** How the base stated it, in the words of a model file; null where it is more than a value, or nothing. */
function valueBefore(before, subject) {
    if (isFactor(subject))
        return restore_text(before.factors[subject]?.value);
    switch (subject) {
        case 'cvss':
            return cvssText(before.cvss);
        case 'exploit-maturity':
            return restore_text(before.maturity?.value);
        case 'mitigation-strength':
            return restore_text(before.strength?.value);
        case 'exposure':
            return restore_text(before.agent.exposure?.value);
        case 'aivss':
            return restore_text(before.profile?.value);
    }
    const mitigation = before.mitigations.find(({ id }) => subject === `mitigation:${id}`);
    if (mitigation !== undefined)
        return mitigation.status;
    const [threat, factor] = threatOf(before, subject);
    return threat === null || factor === null ? null : restore_text(threat.own?.factors[factor]?.value);
}
/** Whether the base said anything that can be stated again. */
function wasStated(before, subject) {
    if (subject === 'ssvc')
        return before.ssvc !== null;
    return valueBefore(before, subject) !== null || threatOf(before, subject)[0] !== null;
}
/** `threat:ID`, `threat:ID:aivss`, or `threat:ID:FACTOR`; ids may hold colons. */
function threatOf(before, subject) {
    for (const threat of before.threats) {
        if (subject === `threat:${threat.id}` || subject === `threat:${threat.id}:aivss`)
            return [threat, null];
        const factor = aivss_factors/* FACTOR_IDS */.rs.find((id) => subject === `threat:${threat.id}:${id}`);
        if (factor !== undefined)
            return [threat, factor];
    }
    return [null, null];
}
function withOwn(now, { own: before }, factor) {
    const stated = before?.factors[factor];
    return now.own === null || stated === undefined
        ? now
        : { ...now, own: { ...now.own, factors: { ...now.own.factors, [factor]: stated } } };
}
function isFactor(subject) {
    return aivss_factors/* FACTOR_IDS */.rs.some((id) => id === subject);
}
function cvssText(cvss) {
    return cvss === null ? null : (cvss.vector ?? restore_text(cvss.base));
}
function restore_text(value) {
    return value === undefined || value === null ? null : String(value);
}

;// CONCATENATED MODULE: ./lib/gate/remedy/ways-out.js













/**
 * The changes that could answer an error, by rule; a rule that stands here not has none. A number never falls without what
 * it stands for, no claim rises, no model goes, and the policy stays as it is.
 */
const WAYS_OUT = {
    'capability-drift': (finding, side) => {
        const [what, id] = split(finding.subject);
        if (what === 'capability' && (0,capabilities/* isCapability */.F)(id)) {
            const gone = powerGone(side, id);
            return [[{ kind: 'capability', id }], ...(gone === null ? [] : [[gone]])];
        }
        const stated = ways_out_isFactor(id) ? side.judged.model.factors[id] : undefined;
        if (!ways_out_isFactor(id) || stated === undefined)
            return [];
        const powers = [...new Set(powersAbove(side, id, stated.value).map((grant) => grant.id))];
        return [
            [{ kind: 'raise', id, to: impliedLeast(side, id) }],
            powers.flatMap((power) => powerGone(side, power) ?? []),
        ];
    },
    'factor-limit': (finding, side) => {
        const id = finding.subject;
        if (!ways_out_isFactor(id))
            return [];
        const from = highestStated(side.judged.model, id);
        if (from === null)
            return [[missingInput(side, id)]];
        const limits = policiesOf(side).flatMap(({ limits: { factors } }) => factors[id] ?? []);
        // A limit between two published values is a step of the policy's own.
        const steps = [...new Set([...stepsBelow(side, id, from), ...limits])].filter((to) => to < from);
        return steps.toSorted((a, b) => b - a).map((to) => [lowerFactor(side, id, from, to)]);
    },
    // What was only said shows nothing; a file that the change brings does, whichever mitigation it stands for.
    'input-lowered': (finding, side) => [
        ...restoring(finding.subject, side),
        ...mitigationNamed(finding.subject, 'new-path'),
        ...side.judged.model.mitigations
            .filter(({ status }) => status === 'in-place')
            .map(({ id }) => [{ kind: 'mitigation', id, evidence: 'new-path' }])
            .slice(0, 2),
    ],
    'layer-uncovered': ({ subject }) => maestro/* LAYER_IDS */.pn.filter((id) => id === subject).map((id) => [{ kind: 'layer', id }]),
    'mitigation-evidence': ({ subject }) => mitigationNamed(subject, 'path'),
    'mitigation-overdue': ({ subject }) => mitigationNamed(subject, 'stated'),
    'mitigation-unearned': (_finding, side) => [
        [{ kind: 'claim', strength: 'partial' }],
        [{ kind: 'claim', strength: 'none' }],
        ...waysToEarn(side, 'partial'),
        ...waysToEarn(side, 'strong'),
    ],
    'model-invalid': ({ subject }) => (subject === 'review.on' ? [[{ kind: 'review' }]] : []),
    'off-table-value': ({ subject }) => subject === 'mitigation-strength'
        ? [[{ kind: 'claim', strength: 'partial' }], [{ kind: 'claim', strength: 'none' }]]
        : [],
    'required-mitigation': (finding, side) => {
        const demands = policiesOf(side).flatMap(({ require }) => require.filter(({ id, mitigations }) => {
            const [single, ...others] = mitigations;
            const name = others.length === 0 && single !== undefined ? (single.id ?? single.name) : id;
            return name === finding.subject;
        }));
        return [
            ...demands.flatMap(({ mitigations, evidence }) => mitigations.flatMap(({ id }) => id === null
                ? []
                : [[{ kind: 'mitigation', id, evidence: evidence === 'prose' ? 'stated' : evidence }]])),
            ...demands.flatMap(({ when }) => (when === null ? [] : waysAgainst(side, when))),
        ];
    },
    'review-missing': () => [[{ kind: 'review' }]],
    'review-stale': () => [[{ kind: 'review' }]],
    'score-increase': (_finding, side) => {
        const before = side.stand.before?.scored.score;
        const allowed = policiesOf(side).flatMap(({ thresholds: { increase } }) => increase ?? []);
        if (before === undefined || allowed.length === 0)
            return [];
        const from = before.determined ? before.high : before.low;
        const limit = Math.round((from + Math.min(...allowed)) * 10 + 1) / 10;
        return [...restoringMissing(side), ...waysBelow(side, limit)];
    },
    'score-threshold': (_finding, side) => failLimits(side).flatMap((limit) => waysBelow(side, limit)),
    'score-undetermined': (_finding, side) => [
        ...restoringMissing(side),
        ...failLimits(side).flatMap((limit) => waysBelow(side, limit)),
    ],
};
/** The changes that could answer an error of an agent; empty where nothing that a model or artefact says does. */
function waysOut(finding, side) {
    if (finding.agent !== side.judged.model.agent.id.value)
        return [];
    const custom = /^custom\/(.+)$/s.exec(finding.rule)?.[1];
    if (custom !== undefined) {
        const rules = policiesOf(side).flatMap((policy) => policy.custom.filter(({ name }) => name === custom));
        return rules.flatMap(({ when }) => waysAgainst(side, when));
    }
    return Object.hasOwn(WAYS_OUT, finding.rule) ? (WAYS_OUT[finding.rule]?.(finding, side) ?? []) : [];
}
function policiesOf({ stand, input, judged }) {
    return (0,judge_agent/* policiesFor */.Ov)(input.policy, (0,judge_model/* pathsOf */.wG)(input, judged.model, stand.before?.model ?? null));
}
function failLimits(side) {
    const limits = policiesOf(side).flatMap(({ thresholds: { fail } }) => fail ?? []);
    return limits.length === 0 ? [] : [Math.min(...limits)];
}
/** Everything that is missing and that the base stated. */
function restoringMissing(side) {
    const way = side.judged.scored.score.missing.flatMap((id) => restoring(id, side).flat());
    return way.length === 0 ? [] : [way];
}
function restoring(subject, { stand }) {
    const before = stand.before?.model ?? null;
    return before === null || !wasStated(before, subject)
        ? []
        : [[{ kind: 'restore', subject, value: valueBefore(before, subject) }]];
}
function mitigationNamed(subject, evidence) {
    const id = (0,model_names/* mitigationFromName */.DZ)(subject.replace(/^mitigation:/, ''));
    return id === null ? [] : [[{ kind: 'mitigation', id, evidence }]];
}
/** `capability:exec.shell` as its two halves. */
function split(subject) {
    const colon = subject.indexOf(':');
    return [subject.slice(0, colon), subject.slice(colon + 1)];
}
function ways_out_isFactor(id) {
    return aivss_factors/* FACTOR_IDS */.rs.some((known) => known === id);
}

;// CONCATENATED MODULE: ./lib/gate/remedy/search.js






/** Alternatives that are shown of one agent. */
const MOST_SHOWN = 3;
/** Sets that pass among which they are chosen, so that they can differ in kind. */
const MOST_PASSING = 6;
/** The share of the work that is kept for making sure that no part of what is found can be left out. */
const FOR_CERTAINTY = 1 / 3;
/** What answering one more error asks, roughly: so that the search does not lose itself among sets that are only begun. */
const EACH_ERROR = 12;
/** Parts of a set: what asks more is no short way any more. */
const MOST_PARTS = 16;
/**
 * The smallest sets of changes after which an agent passes, the one that asks least first: of those found the cheapest, then
 * the cheapest that asks something of another kind, then the next at all. `weight` is how much one attempt costs; where
 * `work` runs out, what was made sure by then stands.
 */
function solutionsOf(trial, model, work, weight) {
    const attempt = remembering(trial, work, weight);
    const now = attempt([]);
    if (now === null || errorsOf(now).some(isHopeless))
        return [];
    const reserve = work.left * FOR_CERTAINTY;
    const found = new Map();
    for (const passing of kindsFirst(passingSets(attempt, model, () => work.left > reserve))) {
        if (found.size >= MOST_SHOWN)
            break;
        const parts = smallest(passing, attempt, model);
        const outcome = parts === null ? null : attempt(parts);
        if (parts !== null && outcome !== null)
            found.set(keyOf(parts), { parts, outcome, cost: costOf(parts, model) });
    }
    return [...found.values()].toSorted((a, b) => a.cost - b.cost || (0,findings/* compareText */.n6)(keyOf(a.parts), keyOf(b.parts)));
}
/**
 * Sets after which the agent passes, the cheapest first. Best first over sets of parts, each judged for real; from a set that
 * fails it goes on with what could answer one error that is left.
 */
function passingSets(attempt, model, mayGoOn) {
    const passing = [];
    const seen = new Set();
    const waiting = [{ parts: [], estimate: 0, key: keyOf([]), answers: null }];
    while (passing.length < MOST_PASSING && mayGoOn()) {
        const next = waiting.shift();
        if (next === undefined)
            break;
        if (passing.some((parts) => includes(next.parts, parts)))
            continue;
        const outcome = attempt(next.parts);
        if (outcome === null)
            break;
        if (outcome.passes) {
            passing.push(next.parts);
            continue;
        }
        const left = errorsOf(outcome);
        if (next.answers !== null && left.some((one) => isSame(one, next.answers)))
            continue;
        const { answers, ways } = waysOn(left);
        const ahead = EACH_ERROR * (left.length - 1);
        for (const way of ways) {
            const parts = withParts(next.parts, way);
            if (parts === null || parts.length > MOST_PARTS)
                continue;
            const key = keyOf(parts);
            if (seen.has(key) || parts.some((part) => writtenIn(model, part) === 'nowhere'))
                continue;
            seen.add(key);
            insert(waiting, { parts, estimate: costOf(parts, model) + ahead, key, answers });
        }
    }
    return passing;
}
function kindsFirst(sets) {
    const kindOf = (parts) => [...new Set(parts.map(({ kind }) => kind))].join();
    const kinds = sets.map(kindOf);
    const isFirst = (_, index) => kinds.indexOf(kinds[index] ?? '') === index;
    return [...sets.filter(isFirst), ...sets.filter((set, index) => !isFirst(set, index))];
}
/** The first error that anything can answer, with what could; nothing where the score is beyond reach. */
function waysOn(errors) {
    const none = { answers: null, ways: [] };
    const isBeyondReach = ({ finding, side }) => ABOUT_SCORE.includes(finding.rule) && waysOut(finding, side).length === 0;
    if (errors.some(isBeyondReach))
        return none;
    const ranked = errors.toSorted((a, b) => rankOf(a.finding.rule) - rankOf(b.finding.rule) || (0,findings/* compareText */.n6)(a.finding.subject, b.finding.subject));
    for (const one of ranked) {
        const ways = waysOut(one.finding, one.side);
        if (ways.length > 0)
            return { answers: one, ways };
    }
    return none;
}
function errorsOf({ sides }) {
    return sides.flatMap((side) => side.errors.map((finding) => ({ finding, side })));
}
function isSame(one, other) {
    return (one.side.stand === other?.side.stand &&
        one.finding.rule === other.finding.rule &&
        one.finding.subject === other.finding.subject);
}
/** What a person has to mend in the files before anything can be said, where no part touches it. */
const HOPELESS = ['model-invalid', 'agent-duplicate'];
function isHopeless({ finding, side }) {
    return HOPELESS.includes(finding.rule) && waysOut(finding, side).length === 0;
}
/** What answers these is all known: where there is nothing, other changes do not help. */
const ABOUT_SCORE = ['score-undetermined', 'score-increase', 'score-threshold'];
/** Scores last: what is done for the other errors may be what brings them down. */
const LAST = ['required-mitigation', 'custom', ...ABOUT_SCORE];
function rankOf(rule) {
    return LAST.indexOf(rule.replace(/\/.*/s, ''));
}
/** Each set is tried once. */
function remembering(trial, work, weight) {
    const known = new Map();
    return (parts) => {
        const key = keyOf(parts);
        const before = known.get(key);
        if (before !== undefined)
            return before;
        if (work.left < weight)
            return null;
        work.left -= weight;
        const outcome = trial(parts);
        known.set(key, outcome);
        return outcome;
    };
}
function insert(waiting, one) {
    const at = waiting.findIndex((other) => other.estimate > one.estimate ||
        (other.estimate === one.estimate && (0,findings/* compareText */.n6)(other.key, one.key) > 0));
    if (at === -1)
        waiting.push(one);
    else
        waiting.splice(at, 0, one);
}

// EXTERNAL MODULE: ./lib/gate/accepted-debt.js
var accepted_debt = __webpack_require__(9338);
// EXTERNAL MODULE: ./lib/gate/judgement.js + 3 modules
var gate_judgement = __webpack_require__(4270);
// EXTERNAL MODULE: ./lib/gate/run-findings.js
var run_findings = __webpack_require__(6749);
// EXTERNAL MODULE: ./lib/model/evidence.js + 1 modules
var evidence = __webpack_require__(3880);
;// CONCATENATED MODULE: ./lib/gate/remedy/apply-to-model.js




/** What a remedy's evidence is called while it is tried; whoever applies it chooses the file. */
const EVIDENCE_FILES = {
    path: 'aivss-gate-remedy/evidence',
    'new-path': 'aivss-gate-remedy/new-evidence',
};
/** Whoever applies a remedy gives reasons; the rules only ask whether there is one. */
const REASON = 'What changed in the agent.';
/** A model with the parts of a remedy in it. `input` is the tree with them, `before` the model that it continues. */
function modelWith(parts, model, before, input) {
    const start = parts.some((part) => writtenIn(model, part) === 'beside')
        ? besideListing(model, input.policyPath)
        : model;
    return parts.reduce((now, part) => withPart(part, now, before, input), start);
}
function withPart(part, model, before, input) {
    const { place } = model;
    switch (part.kind) {
        case 'mitigation': {
            const others = model.mitigations.filter(({ id }) => id !== part.id);
            const known = model.mitigations.find(({ id }) => id === part.id) ?? null;
            return { ...model, mitigations: [...others, inPlace(part.id, known, part.evidence, place, input)] };
        }
        case 'factor': {
            const gone = new Set(part.without.map(({ id }) => id));
            const lower = (factors) => {
                const stated = factors[part.id];
                if (stated === undefined || stated.value <= part.to)
                    return factors;
                const why = writtenIn(model, part) === 'model' && canReason(model) ? REASON : stated.why;
                return { ...factors, [part.id]: { ...stated, value: part.to, why } };
            };
            return {
                ...apply_to_model_withFactors(model, lower),
                capabilities: model.capabilities.filter(({ value }) => !gone.has(value)),
            };
        }
        case 'power':
            return { ...model, capabilities: model.capabilities.filter(({ value }) => value !== part.id) };
        case 'capability':
            return { ...model, capabilities: [...model.capabilities, { value: part.id, why: null, place }] };
        case 'raise':
            return { ...model, factors: { ...model.factors, [part.id]: { value: part.to, why: null, place } } };
        case 'claim':
            return claiming(model, part.strength);
        case 'restore':
            return before === null ? model : restored(model, before, part.subject);
        case 'input':
            return part.id === 'cvss'
                ? withCvss(model, part.atMost)
                : apply_to_model_withFactors(model, stating(part.id, { value: part.atMost, why: null, place }));
        case 'layer':
            return {
                ...model,
                layers: { ...model.layers, [part.id]: { text: REASON, state: 'stated', place } },
            };
        case 'review':
            return { ...model, review: reviewed(model, input) };
    }
}
function canReason({ format }) {
    return format === 'native' || format === 'markdown';
}
function inPlace(id, known, strength, place, { evidenceFile }) {
    const kept = (known?.evidence ?? []).filter((one) => (0,evidence/* checkEvidence */.K7)(one.value, evidenceFile).holds !== false);
    const shown = strength === 'stated' ? [] : [strength === 'any' ? 'https://evidence.invalid/' : EVIDENCE_FILES[strength]];
    return {
        id,
        status: 'in-place',
        source: 'stated',
        how: REASON,
        evidence: [...kept, ...shown.map((value) => ({ value, place }))],
        ticket: known?.ticket ?? null,
        due: known?.due ?? null,
        place: known?.place ?? place,
    };
}
/** The factors of the model and those that its threats state for themselves. */
function apply_to_model_withFactors(model, change) {
    return {
        ...model,
        factors: change(model.factors),
        threats: model.threats.map((threat) => threat.own === null
            ? threat
            : { ...threat, own: { ...threat.own, factors: change(threat.own.factors) } }),
    };
}
function stating(id, stated) {
    return (factors) => (factors[id] === undefined ? { ...factors, [id]: stated } : factors);
}
function withCvss(model, base) {
    const statement = { base, vector: null, why: REASON, place: model.place };
    return {
        ...model,
        cvss: model.scored === 'agent' ? (model.cvss ?? statement) : model.cvss,
        threats: model.threats.map((threat) => threat.own === null ? threat : { ...threat, cvss: threat.cvss ?? statement }),
    };
}
function claiming(model, strength) {
    const weaker = (claim) => claim === null || !isStronger(claim.value, strength) ? claim : { ...claim, value: strength };
    return {
        ...model,
        strength: weaker(model.strength),
        threats: model.threats.map((threat) => threat.own === null
            ? threat
            : { ...threat, own: { ...threat.own, strength: weaker(threat.own.strength) } }),
    };
}
/** By the multipliers of 0.8, which 0.9 keeps; 0.5 has none. */
function isStronger(claim, strength) {
    const table = aivss_version/* MITIGATION_FACTORS */.jp['0.8'];
    if (table === null)
        return false;
    return (typeof claim === 'number' ? claim : table[claim]) < table[strength];
}
function reviewed({ review, place }, { digestOf, today }) {
    const artefacts = [...(review?.artefacts ?? [])].map(([path, digest]) => [path, { ...digest, value: digestOf(path) ?? digest.value }]);
    return {
        by: review?.by ?? '@reviewer',
        on: { value: today, place: review?.place ?? place },
        expires: null,
        artefacts: new Map(artefacts),
        place: review?.place ?? place,
    };
}

// EXTERNAL MODULE: ./lib/policy/paths.js
var paths = __webpack_require__(3874);
// EXTERNAL MODULE: ./lib/source/inside.js
var inside = __webpack_require__(7061);
;// CONCATENATED MODULE: ./lib/gate/remedy/apply-to-tree.js



/**
 * The tree of a run with what a remedy does to its files: artefacts without the powers that go, evidence that holds. Two
 * trees where taking away a power that the change itself brought may leave a file as it was at the base, or may not.
 */
function treesWith(parts, input, model) {
    const changed = treeWith(parts, input, model, new Set());
    const perhapsAsBefore = new Set(changed.artefacts
        .filter((now) => {
        const was = input.base?.artefacts.find(({ path }) => path === now.path);
        return !input.artefacts.includes(now) && was !== undefined && powersOf(was) === powersOf(now);
    })
        .map(({ path }) => path));
    return perhapsAsBefore.size === 0 ? [changed] : [changed, treeWith(parts, input, model, perhapsAsBefore)];
}
function treeWith(parts, input, model, asBefore) {
    if (parts.length === 0)
        return input;
    const gone = new Set(powersGone(parts).map(({ id, place }) => grantKey(id, place.path, place)));
    const files = new Set(powersGone(parts).map(({ place }) => place.path));
    const edited = new Set(input.artefacts.filter(({ file }) => files.has(file)).map(({ path }) => path));
    // The model is edited whatever is done; what was unreadable in it does not count as unchanged then.
    const own = [input.policyPath(model.path), ...(model.listing === null ? [] : [model.listing.value])];
    const same = [...asBefore, EVIDENCE_FILES.path];
    const changed = new Set([...edited, ...own, EVIDENCE_FILES['new-path']].filter((path) => !asBefore.has(path)));
    const { base } = input;
    return {
        ...input,
        artefacts: edited.size === 0
            ? input.artefacts
            : input.artefacts.map((artefact) => (files.has(artefact.file) ? without(artefact, gone) : artefact)),
        digestOf: (path) => {
            const file = (0,inside/* fileOfArtefact */.W)(path);
            if (asBefore.has(file))
                return base?.digestOf(path) ?? null;
            return edited.has(file) ? 'sha256:of what it then is' : input.digestOf(path);
        },
        contentOf: (path) => (path === model.path ? null : input.contentOf(path)),
        evidenceFile: (path) => path === EVIDENCE_FILES.path || path === EVIDENCE_FILES['new-path']
            ? { kind: 'text', text: 'What shows the mitigation.' }
            : input.evidenceFile(path),
        base: base === null
            ? null
            : {
                ...base,
                differs: (path) => !same.includes(path) && (isAmong(changed, path) || base.differs(path)),
            },
    };
}
/** Every power that the parts take away, at each of its places. */
function powersGone(parts) {
    return parts.flatMap((part) => {
        if (part.kind === 'factor')
            return part.without;
        return part.kind === 'power' ? part.places.map((place) => ({ id: part.id, place })) : [];
    });
}
function without(artefact, gone) {
    const left = (granted) => granted.filter((one) => !gone.has(grantKey(one.id, artefact.file, one)));
    return {
        ...artefact,
        capabilities: left(artefact.capabilities),
        agents: artefact.agents.map((agent) => ({ ...agent, capabilities: left(agent.capabilities) })),
    };
}
function powersOf({ agents, capabilities }) {
    const all = [...agents.flatMap((agent) => agent.capabilities), ...capabilities];
    return [...new Set(all.map(({ id }) => id))].toSorted().join();
}
function grantKey(id, file, at) {
    return JSON.stringify([id, file, at.line, at.column]);
}
/** Whether a path, or a glob, names one of the files. */
function isAmong(files, path) {
    if (files.has(path) || !(0,paths/* isGlob */.fg)(path))
        return files.has(path);
    const fits = (0,paths/* matcher */.jN)([path]);
    return [...files].some((file) => fits(file));
}

;// CONCATENATED MODULE: ./lib/gate/remedy/trial.js







/** `stands` are those of one agent, at least one, the judging policy's own first. */
function trialOf(stands) {
    const narrow = stands.map(narrowed);
    return (parts) => {
        const sides = narrow.map((one) => one(parts));
        const [own, ...floors] = sides;
        if (own === undefined)
            throw new Error('an agent is judged under at least one policy');
        return {
            sides,
            passes: sides.every(({ errors }) => errors.length === 0),
            status: sides.some(({ warns }) => warns) ? 'warn' : 'pass',
            score: floors.map(scoreOf).reduce(higher, scoreOf(own)),
        };
    };
}
function scoreOf({ judged }) {
    return judged.scored.score;
}
/** The higher of two scores where they can be compared; else the first, which is the judging policy's. */
function higher(one, other) {
    return one.version === other.version && other.high > one.high ? other : one;
}
/**
 * The run narrowed to what can bear on one agent: its own findings and those of models with its id, what the run says of
 * that id, what is accepted of that id, and its counterpart at the base. Nothing else of a run depends on an agent, but whether
 * it still answers for one that vanished.
 */
function narrowed(stand) {
    const { judgement, judged: original, before } = stand;
    const { pairing } = judgement;
    const { model } = original;
    const id = model.agent.id.value;
    const ids = new Set([id, ...(before === null ? [] : [before.model.agent.id.value])]);
    const namesakes = judgement.judged.filter((one) => one !== original && one.model.agent.id.value === id);
    const base = judgement.before.filter((one) => ids.has(one.model.agent.id.value));
    const known = judgement.known.filter(({ agent }) => agent !== null && ids.has(agent));
    const waivers = judgement.input.policy.waivers.filter(({ agent }) => agent === id);
    const policy = { ...judgement.input.policy, waivers };
    const debt = judgement.input.baseline;
    const baseline = debt === null ? null : { ...debt, entries: debt.entries.filter(({ agent }) => agent === id) };
    const theirs = namesakes.flatMap((one) => one.findings.map((finding) => finding.id));
    const otherPaths = new Set(namesakes.map((one) => one.model.path));
    const ofId = judgement.run.filter(({ agent }) => agent === id);
    const runOf = (input, judged, partners) => {
        if (pairing.removed.length === 0)
            return ofId;
        const all = judgement.judged.map((one) => (one === original ? judged : one));
        const removed = (0,changes/* removedAgents */.Hd)(input, all, { ...partners, removed: pairing.removed }, judgement.before);
        const models = all.map((one) => one.model);
        return (0,run_findings/* runFindings */.O)(input, models, removed).filter(({ agent, rule }) => agent === id || rule === 'agent-removed');
    };
    const settle = (input, judged) => {
        const partners = {
            partnerOf: (one) => pairing.partnerOf(one === judged.model ? model : one),
        };
        const near = [judged, ...namesakes];
        const run = runOf(input, judged, partners);
        const findings = (0,gate_judgement/* settled */.g)({ input, pairing: partners, judged: near, before: base, run, known });
        return (0,accepted_debt/* withDebtTold */.Nw)(input, findings, (0,accepted_debt/* debtUses */.mS)(input, near, findings));
    };
    const counts = ({ standing, level }) => standing === 'counts' && level !== 'note';
    const isOwn = (finding) => finding.agent === id &&
        !theirs.includes(finding.id) &&
        !(otherPaths.has(finding.location.path) && finding.location.path !== model.path);
    const partner = (0,judge_model/* partnerAtBase */.Bm)(judgement.input, model, pairing);
    const there = new Set(settle({ ...judgement.input, policy, baseline }, original)
        .filter(counts)
        .map((one) => one.id));
    const judgeIn = (tree, parts) => {
        const input = { ...tree, policy, baseline };
        const changed = modelWith(parts, model, before?.model ?? null, input);
        const judged = parts.length === 0
            ? original
            : (0,judge_model/* judge */.S4)(input, changed, { partnerOf: () => pairing.partnerOf(model) }, partner);
        const told = settle(input, judged).filter(counts);
        const mine = told.filter(isOwn);
        const brought = told.filter((finding) => !isOwn(finding) && finding.level === 'error' && !there.has(finding.id));
        return {
            stand,
            input,
            judged,
            errors: [...mine.filter(({ level }) => level === 'error'), ...brought],
            warns: mine.some(({ level }) => level === 'warn'),
        };
    };
    return (parts) => {
        const [tree, ...others] = treesWith(parts, judgement.input, model);
        return others.map((other) => judgeIn(other, parts)).reduce(both, judgeIn(tree, parts));
    };
}
/** What is so in one of two trees counts. */
function both(one, other) {
    const more = other.errors.filter(({ id }) => !one.errors.some((error) => error.id === id));
    return { ...one, errors: [...one.errors, ...more], warns: one.warns || other.warns };
}

// EXTERNAL MODULE: ./lib/gate/remedy/beside-words.js
var beside_words = __webpack_require__(6320);
;// CONCATENATED MODULE: ./lib/gate/remedy/words.js




/** Places that are named for one power. */
const MOST_PLACES = 3;
/**
 * Each part in words, to follow one another in a sentence. They quote paths and the base: untrusted text. `listing` is what a
 * native model beside a listing has to name; null where the agent's own file has room.
 */
function wordsOf(parts, model, version, listing) {
    const beside = parts.find((part) => writtenIn(model, part) === 'beside');
    return parts.map((part) => {
        const words = actionOf(part, version);
        if (part === beside && listing !== null)
            return words + (0,beside_words/* besideWords */._)(listing);
        return writtenIn(model, part) === 'listing'
            ? `${words} (in ${model.listing?.value ?? model.path})`
            : words;
    });
}
function actionOf(part, version) {
    switch (part.kind) {
        case 'mitigation':
            switch (part.evidence) {
                case 'stated':
                    return `put ${part.id} in place and state how`;
                case 'any':
                    return `put ${part.id} in place with evidence`;
                case 'path':
                    return `put ${part.id} in place with evidence in the tree`;
                case 'new-path':
                    return `put ${part.id} in place with evidence in a file that this change adds or edits`;
            }
            break;
        case 'factor':
            return `limit ${part.id} from ${part.from} to ${part.to} (${part.without.length === 0 ? meaning(part.id, part.to, version) : withoutText(part.without)})`;
        case 'power':
            return `take ${part.id} away at ${placesText(part.places)}`;
        case 'capability':
            return `state the capability ${part.id}`;
        case 'raise':
            return `raise ${part.id} to ${part.to}`;
        case 'claim':
            return part.strength === 'none'
                ? 'claim no mitigation strength'
                : 'claim no more than partial mitigation strength';
        case 'restore':
            return part.value === null
                ? `state ${part.subject} again, as before the change`
                : `state ${part.subject} as ${part.value} again, as before the change`;
        case 'input': {
            const name = part.id === 'cvss' ? 'the CVSS base' : part.id;
            if (part.atLeast > 0 && part.atLeast === part.atMost)
                return `state ${name} as ${part.atMost}`;
            return part.atLeast > 0
                ? `state ${name}, from ${part.atLeast} to ${part.atMost}`
                : `state ${name}, at most ${part.atMost.toFixed(1)}`;
        }
        case 'layer':
            return `say something about the MAESTRO layer ${part.id}`;
        case 'review':
            return 'have the model as it then stands reviewed';
    }
}
/** What a factor's value stands for, by the rubric of the version that is scored, or of the other one where it has none. */
function meaning(id, value, version) {
    const { rubric } = aivss_factors/* FACTORS */.XQ[id];
    const steps = (version === '0.5' ? rubric['0.5'] : rubric['0.8']) ?? rubric['0.8'] ?? rubric['0.5'];
    const exactly = steps?.[aivss_version/* PUBLISHED_FACTOR_VALUES */.s3.indexOf(value)];
    if (exactly !== undefined)
        return exactly;
    const above = aivss_version/* PUBLISHED_FACTOR_VALUES */.s3.findIndex((published) => published > value);
    const next = steps?.[above];
    return next === undefined
        ? 'less than today'
        : `less than "${next}" (${aivss_version/* PUBLISHED_FACTOR_VALUES */.s3[above] ?? 1})`;
}
/** "without exec.shell at .claude/agents/coder.md:4, net.fetch at ...". */
function withoutText(powers) {
    const places = new Map();
    for (const { id, place } of powers)
        places.set(id, [...(places.get(id) ?? []), place]);
    const each = [...places].map(([id, at]) => `${id} at ${placesText(at)}`);
    return `without ${each.join(' and ')}`;
}
function placesText(places) {
    const named = places.slice(0, MOST_PLACES).map(({ path, line }) => `${path}:${line}`);
    const more = places.length - named.length;
    return `${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

;// CONCATENATED MODULE: ./lib/gate/remedy/with-remedies.js




/** Attempts for one agent, and for all agents of a run; one at a large model counts as several. */
const WORK_PER_AGENT = 160;
const WORK_PER_RUN = 5_000;
/**
 * A verdict with the shortest ways to green of every agent that fails: sets of changes after which none of its errors would
 * count, under the policy and under every floor. `judgements` are those that the verdict was joined from, the policy's first.
 * Where nothing helps, or nothing could be made sure within the limits, an agent has none.
 */
function withRemedies(verdict, judgements) {
    const failing = new Set(verdict.findings
        .filter(({ level, standing }) => level === 'error' && standing === 'counts')
        .map(({ agent }) => agent));
    let left = WORK_PER_RUN;
    const agents = verdict.agents.map((agent) => {
        if (left <= 0 || agent.change === 'removed' || !failing.has(agent.id))
            return agent;
        const stands = judgements.flatMap((judgement) => standsOf(agent, judgement));
        const [own] = stands;
        if (own === undefined)
            return agent;
        const budget = Math.min(WORK_PER_AGENT, left);
        const work = { left: budget };
        const solutions = solutionsOf(trialOf(stands), own.judged.model, work, weightOf(stands));
        left -= budget - work.left;
        return { ...agent, remedies: solutions.map((one) => remedyOf(one, own)) };
    });
    return { ...verdict, agents };
}
function standsOf({ id, path, line }, judgement) {
    return judgement.judged
        .filter(({ model }) => model.agent.id.value === id && model.path === path && model.place.line === line)
        .map((judged) => {
        const partner = judgement.pairing.partnerOf(judged.model);
        return { judgement, judged, before: judgement.before.find(({ model }) => model === partner) ?? null };
    });
}
/** Judging takes as long as there are policies, and longer for long lists, which conditions may go through twice. */
function weightOf(stands) {
    return stands.reduce((sum, { judged: { model } }) => {
        const items = model.threats.length + model.capabilities.length + model.mitigations.length;
        return sum + 1 + Math.floor(items / 25) + Math.floor((items * items) / 20_000);
    }, 0);
}
function remedyOf({ parts, outcome }, { judged: { model }, judgement }) {
    const { score, status } = outcome;
    const beside = parts.some((part) => writtenIn(model, part) === 'beside');
    const listing = beside ? judgement.input.policyPath(model.path) : null;
    return {
        changes: wordsOf(parts, model, score.version, listing),
        parts,
        listing,
        aivss: score.aivss,
        status,
    };
}


/***/ }),

/***/ 6749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ baseFindings),
/* harmony export */   O: () => (/* binding */ runFindings)
/* harmony export */ });
/* harmony import */ var _rules_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3857);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6493);
/* harmony import */ var _judge_agent_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6917);



/** What the rules about the whole run say. */
function runFindings(input, models, removed) {
    const { policy, problems, files, policyChange, baseline, today, artefacts, base, hasFile } = input;
    const baseArtefacts = base?.artefacts ?? null;
    return checkRun({
        policy,
        models,
        problems,
        files,
        ruleIds: _rules_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .RULE_IDS */ .I,
        artefacts,
        baseArtefacts,
        hasFile,
        removed,
        policyChange,
        baseline,
        baselineChanged: policy.baseline !== null && base?.differs(policy.baseline.value) === true,
        today,
    });
}
/** What the rules would have said of the base, run and agents alike. */
function baseFindings(input, before) {
    const { policy, base, today } = input;
    if (base === null)
        return [];
    const { problems, files, artefacts } = base;
    const models = before.map((one) => one.model);
    const run = checkRun({
        policy,
        models,
        problems,
        files,
        ruleIds: _rules_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .RULE_IDS */ .I,
        artefacts,
        baseArtefacts: null,
        // Which files the base had is not asked: what is orphaned there was so before.
        hasFile: () => true,
        removed: [],
        policyChange: null,
        baseline: null,
        baselineChanged: false,
        today,
    });
    return (0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .merge */ .h1)([...before.flatMap((one) => one.findings), ...run]);
}
function checkRun(context) {
    return _rules_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .RULES */ .y.flatMap((rule) => {
        const level = (0,_judge_agent_js__WEBPACK_IMPORTED_MODULE_2__/* .levelOf */ .In)(context.policy, rule);
        return rule.about === 'run' && level !== 'off'
            ? rule.check(context, level).map((finding) => (0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .toFinding */ .N6)(rule.id, finding))
            : [];
    });
}


/***/ }),

/***/ 367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YG: () => (/* binding */ summaryOf),
/* harmony export */   YP: () => (/* binding */ standingOf),
/* harmony export */   c2: () => (/* binding */ statusOf)
/* harmony export */ });
/* harmony import */ var _aivss_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1755);

/** Under `new-or-worse` what was there before does not count; what is fixed or accepted never does. */
function standingOf(finding, gate) {
    if (finding.change === 'fixed')
        return 'fixed';
    if (finding.waiver !== null)
        return 'waived';
    if (finding.accepted !== null)
        return 'accepted';
    return finding.change === 'same' && gate === 'new-or-worse' ? 'existing' : 'counts';
}
/** The counts of a verdict. `agents` are those of the head, worst first. */
function summaryOf(findings, agents) {
    const standing = (wanted) => findings.filter((finding) => finding.standing === wanted).length;
    const level = (wanted) => findings.filter((finding) => finding.standing === 'counts' && finding.level === wanted).length;
    const top = agents[0];
    return {
        agents: agents.length,
        error: level('error'),
        warn: level('warn'),
        note: level('note'),
        waived: standing('waived'),
        existing: standing('existing'),
        accepted: standing('accepted'),
        worst: top === undefined
            ? null
            : { agent: top.id, aivss: top.score.high, severity: (0,_aivss_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severityOf */ .xJ)(top.score.high) },
    };
}
/** Worst first: fail, incomplete, warn, pass. What was not examined is never green. */
function statusOf({ error, warn }, gaps, nothing) {
    if (error > 0)
        return 'fail';
    if (gaps.length > 0)
        return 'incomplete';
    if (nothing)
        return 'nothing-to-check';
    return warn > 0 ? 'warn' : 'pass';
}


/***/ }),

/***/ 7055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ saysSomething),
/* harmony export */   f: () => (/* binding */ withoutComments)
/* harmony export */ });
/** Here an apostrophe within a word opens no string, so a # after a blank counts as a comment even within quotes. */
const HASH = { line: ['#'], block: [], quotes: [], needsBlank: true };
const PYTHON = {
    line: ['#'],
    block: [
        ['"""', '"""'],
        ["'''", "'''"],
    ],
    quotes: ['"', "'"],
    needsBlank: false,
};
const SLASHES = { line: ['//'], block: [['/*', '*/']], quotes: ['"', "'", '`'], needsBlank: false };
const PHP = { ...SLASHES, line: ['#', '//'] };
const HCL = { line: ['#', '//'], block: [['/*', '*/']], quotes: ['"'], needsBlank: false };
/** The page that is shown leaves out a definition of a link that nothing refers to. */
const MARKUP = {
    line: ['[//]: ', '[comment]: '],
    block: [['<!--', '-->']],
    quotes: [],
    needsBlank: false,
};
const SQL = { line: ['--'], block: [['/*', '*/']], quotes: ["'", '"'], needsBlank: false };
const LUA = { ...SQL, block: [['--[[', ']]']] };
const POWERSHELL = { ...HASH, block: [['<#', '#>']] };
const RUBY = { ...HASH, block: [['=begin', '=end']] };
const BATCH = { ...HASH, line: ['rem ', 'REM ', '@rem ', '@REM ', '::'] };
const INI = { line: ['#', ';'], block: [], quotes: [], needsBlank: true };
/** Nothing but text, as far as anybody can tell. */
const PLAIN = { line: [], block: [], quotes: [], needsBlank: false };
/** What most formats take for comments, for those that are not known. */
const UNKNOWN = {
    line: ['#', '//'],
    block: [
        ['/*', '*/'],
        ['<!--', '-->'],
    ],
    quotes: [],
    needsBlank: true,
};
const BY_EXTENSION = {
    ...of(HASH, 'yml yaml sh bash zsh fish toml pl r conf properties env dockerfile containerfile makefile mk gitignore nix rego'),
    ...of(PYTHON, 'py pyi'),
    ...of(SLASHES, 'js mjs cjs jsx ts mts cts tsx json jsonc json5 go rs java kt kts c h cc cpp hpp cs swift scala groovy css scss proto gradle bicep cue jsonnet'),
    ...of(HCL, 'tf tfvars hcl'),
    ...of(PHP, 'php'),
    ...of(MARKUP, 'md markdown mdx html htm xml svg vue'),
    ...of(SQL, 'sql'),
    ...of(LUA, 'lua'),
    ...of(POWERSHELL, 'ps1 psm1 psd1'),
    ...of(RUBY, 'rb rake gemfile rakefile vagrantfile'),
    ...of(BATCH, 'bat cmd'),
    ...of(INI, 'ini cfg'),
    ...of(PLAIN, 'txt text csv tsv log'),
};
function of(syntax, extensions) {
    return Object.fromEntries(extensions.split(' ').map((extension) => [extension, syntax]));
}
/**
 * The text with its comments blanked out, for formats that have comments. Where quoting or the format is unclear more is
 * blanked rather than less: what is wrongly taken for a comment only fails to prove something.
 */
function withoutComments(text, path) {
    const name = path.split('/').at(-1)?.toLowerCase() ?? '';
    const extension = name.includes('.') ? (name.split('.').at(-1) ?? '') : name;
    // `Dockerfile.production` and `.env.example` are what their names begin with.
    const start = /^\.?(dockerfile|containerfile|makefile|env)\./.exec(name)?.[1] ?? '';
    const known = [extension, start].find((one) => Object.hasOwn(BY_EXTENSION, one));
    return strip(text, (known === undefined ? null : BY_EXTENSION[known]) ?? UNKNOWN);
}
/** Whether a text holds anything but comments and characters that nobody sees. */
function saysSomething(text, path) {
    return /[^\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/u.test(withoutComments(text, path));
}
function strip(text, syntax) {
    const marks = marksOf(syntax);
    const kept = [];
    let index = 0;
    let from = 0;
    const drop = (end) => {
        kept.push(text.slice(from, index));
        index = end;
        from = end;
    };
    // Up to where no string of each quote ends: a later quote would find no end there either.
    const unclosed = new Map();
    const endOf = (needle, start) => {
        const found = text.indexOf(needle, start);
        return found === -1 ? text.length : found;
    };
    while (index < text.length) {
        const here = marks.get(text.charCodeAt(index));
        if (here === undefined) {
            index++;
            continue;
        }
        const block = here.block.find(([open]) => text.startsWith(open, index));
        if (block !== undefined) {
            drop(Math.min(text.length, endOf(block[1], index + block[0].length) + block[1].length));
            continue;
        }
        const line = here.line.find((mark) => text.startsWith(mark, index));
        if (line !== undefined && (!syntax.needsBlank || index === 0 || /\s/.test(text[index - 1] ?? ''))) {
            drop(endOf('\n', index));
            continue;
        }
        const quote = here.quotes.find((mark) => text.startsWith(mark, index));
        if (quote === undefined || index < (unclosed.get(quote) ?? 0)) {
            index++;
            continue;
        }
        const string = stringAt(text, index, quote);
        if (!string.closed)
            unclosed.set(quote, string.end);
        index = string.closed ? string.end : index + 1;
    }
    kept.push(text.slice(from));
    return kept.join('');
}
/** The marks of a syntax by the code of their first character: most characters begin none. */
function marksOf({ line, block, quotes }) {
    const first = [...line, ...block.map(([open]) => open), ...quotes].map((mark) => mark.charCodeAt(0));
    const begins = (mark, code) => mark.charCodeAt(0) === code;
    return new Map(first.map((code) => [
        code,
        {
            line: line.filter((mark) => begins(mark, code)),
            block: block.filter(([open]) => begins(open, code)),
            quotes: quotes.filter((mark) => begins(mark, code)),
        },
    ]));
}
/** Where a quoted string ends; one that does not end on its line ends with the line. */
function stringAt(text, start, quote) {
    for (let index = start + 1; index < text.length; index++) {
        const char = text[index];
        if (char === '\\')
            index++;
        else if (char === quote)
            return { closed: true, end: index + 1 };
        else if (char === '\n' && quote !== '`')
            return { closed: false, end: index };
    }
    return { closed: false, end: text.length };
}


/***/ }),

/***/ 3880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K7: () => (/* binding */ checkEvidence),
  Zz: () => (/* binding */ evidencePath),
  vf: () => (/* binding */ parseEvidence)
});

// EXTERNAL MODULE: ./lib/source/structured.js + 4 modules
var structured = __webpack_require__(7326);
// EXTERNAL MODULE: ./lib/model/comments.js
var comments = __webpack_require__(7055);
;// CONCATENATED MODULE: ./lib/model/evidence-search.js
/**
 * Takes so many more steps of what looking at evidence may cost; whether any were left before. Evidence without an effort is not
 * bounded.
 */
function spend(effort, steps) {
    if (effort === undefined)
        return true;
    const isLeft = effort.left > 0;
    effort.left -= steps;
    return isLeft;
}
/** Steps for a character that has to be compared; the others are passed over several at a time. */
const COMPARED = 8;
const PASSED_AT_ONCE = 8;
/**
 * Whether a text stands in another one, in time linear in both (Knuth, Morris and Pratt): what is searched and where are both
 * somebody else's, and `includes` takes minutes over texts that were made for it.
 */
function standsIn(needle, text, effort) {
    const borders = bordersOf(needle);
    const first = needle.charAt(0);
    let matched = 0;
    let compared = 0;
    let index = 0;
    while (index < text.length && matched < needle.length) {
        if (matched === 0) {
            const next = text.indexOf(first, index);
            if (next === -1)
                break;
            index = next;
        }
        const code = text.charCodeAt(index);
        while (matched > 0 && needle.charCodeAt(matched) !== code)
            matched = borders[matched - 1] ?? 0;
        if (needle.charCodeAt(matched) === code)
            matched++;
        compared++;
        index++;
    }
    spend(effort, compared * COMPARED + index / PASSED_AT_ONCE);
    return matched === needle.length;
}
/** Of each beginning of a text, how long its longest end is that is also its beginning. */
function bordersOf(needle) {
    const borders = new Int32Array(needle.length);
    let length = 0;
    for (let index = 1; index < needle.length; index++) {
        while (length > 0 && needle.charCodeAt(index) !== needle.charCodeAt(length))
            length = borders[length - 1] ?? 0;
        if (needle.charCodeAt(index) === needle.charCodeAt(length))
            length++;
        borders[index] = length;
    }
    return borders;
}
/** A line of a text by its number from 1; undefined where it has fewer. */
function lineOf(text, number) {
    let start = 0;
    for (let line = 1; line < number; line++) {
        const end = text.indexOf('\n', start);
        if (end === -1)
            return undefined;
        start = end + 1;
    }
    const end = text.indexOf('\n', start);
    return number < 1 ? undefined : text.slice(start, end === -1 ? text.length : end);
}

;// CONCATENATED MODULE: ./lib/model/evidence.js



/** Text shorter than this says nothing about a file. */
const MIN_TEXT = 6;
/** Of these so many are letters or digits: a line of dashes says nothing either. */
const MIN_LETTERS = 3;
/** Reads one entry of `evidence:`. */
function parseEvidence(text) {
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text))
        return { kind: 'url' };
    const contains = /^(\S+)\s+contains\s+(.+)$/s.exec(text);
    if (contains !== null) {
        const needle = (contains[2] ?? '').trim().replace(/^(["'])(.*)\1$/s, '$2');
        if (needle.trim().length < MIN_TEXT)
            return { kind: 'invalid', reason: `the text to find has fewer than ${MIN_TEXT} characters` };
        if ((needle.match(/[\p{L}\p{N}]/gu) ?? []).length < MIN_LETTERS)
            return { kind: 'invalid', reason: `the text to find has fewer than ${MIN_LETTERS} letters or digits` };
        return withPath(contains[1] ?? '', (path) => ({ kind: 'text', path, text: needle }));
    }
    const pointer = /^([^#\s]+)#(\/\S*)\s*={1,2}\s*(.+)$/s.exec(text);
    if (pointer !== null) {
        const parts = (pointer[2] ?? '').split('/').slice(1);
        const decoded = parts.map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
        return withPath(pointer[1] ?? '', (path) => ({
            kind: 'pointer',
            path,
            pointer: decoded,
            value: (pointer[3] ?? '').trim(),
        }));
    }
    const line = /^([^#]+)#L(\d{1,7})(?:-L?\d{1,7})?$/.exec(text);
    if (line !== null)
        return withPath(line[1] ?? '', (path) => ({ kind: 'line', path, line: Number(line[2]) }));
    if (text.includes('#'))
        return {
            kind: 'invalid',
            reason: 'what follows # is neither a line (#L12) nor a pointer with a value (#/a/b = VALUE)',
        };
    return withPath(text, (path) => ({ kind: 'file', path }));
}
function withPath(raw, make) {
    const path = raw.trim().replace(/^\.\//, '');
    const parts = path.split('/');
    if (path === '' ||
        path.startsWith('/') ||
        path.includes('\\') ||
        parts.includes('..') ||
        parts.includes('')) {
        return { kind: 'invalid', reason: 'it is not a path inside the repository' };
    }
    return make(path);
}
/** The file that an entry of evidence needs, or null. */
function evidencePath(evidence) {
    return evidence.kind === 'url' || evidence.kind === 'invalid' ? null : evidence.path;
}
/**
 * Whether evidence holds in the tree. Proof is a file that exists and says something, a text outside comments, or a value
 * at a pointer; a URL cannot be checked and a line number alone says nothing.
 */
function checkEvidence(text, fileAt) {
    const evidence = parseEvidence(text);
    const result = (holds, proves, reason) => ({
        text,
        holds,
        proves,
        reason,
        brought: false,
    });
    if (evidence.kind === 'invalid')
        return result(false, false, evidence.reason);
    if (evidence.kind === 'url')
        return result(null, false, 'a URL is not checked and proves nothing by itself');
    const file = fileAt(evidence.path);
    if (file === null)
        return result(false, false, `${evidence.path} does not exist`);
    if (file.kind !== 'text')
        return result(false, false, `${evidence.path} ${file.reason}`);
    const known = RESULTS.get(file) ?? new Map();
    RESULTS.set(file, known);
    const shown = known.get(text) ?? inFile(evidence, file, result);
    known.set(text, shown);
    return shown;
}
/** What was found already in a file: many agents may name it, and a run asks more than once. */
const RESULTS = new WeakMap();
const UNCOMMENTED = new WeakMap();
const PARSED = new WeakMap();
/** Steps for each character, as measured on texts that were made to be slow. */
const STEPS = { strip: 6, json: 60, yaml: 150 };
function inFile(evidence, file, result) {
    const { path } = evidence;
    const tooMuch = () => result(false, false, `${path} was not looked at: evidence names more than is searched in one run`);
    switch (evidence.kind) {
        case 'file':
            if (!spend(file.effort, file.text.length * STEPS.strip))
                return tooMuch();
            if ((0,comments/* saysSomething */.X)(file.text, path))
                return result(true, true, null);
            return result(false, false, `${path} ${file.text.trim() === '' ? 'is empty' : 'holds nothing but comments'}`);
        case 'line': {
            if (!spend(file.effort, file.text.length))
                return tooMuch();
            const line = lineOf(file.text, evidence.line);
            return line === undefined || line.trim() === ''
                ? result(false, false, `${path} has no text at line ${evidence.line}`)
                : result(true, false, 'a line number alone does not say what stands there');
        }
        case 'text': {
            const known = UNCOMMENTED.get(file);
            if (!spend(file.effort, known === undefined ? file.text.length * STEPS.strip : 1))
                return tooMuch();
            const text = known ?? (0,comments/* withoutComments */.f)(file.text, path);
            UNCOMMENTED.set(file, text);
            if (standsIn(evidence.text, text, file.effort))
                return result(true, true, null);
            return result(false, false, text !== file.text && standsIn(evidence.text, file.text, file.effort)
                ? `${path} holds the text only in a comment`
                : `${path} does not contain the text`);
        }
        case 'pointer': {
            const json = /\.json$/i.test(path);
            if (!json && !/\.ya?ml$/i.test(path))
                return result(false, false, `${path} is neither JSON nor YAML, so a pointer cannot be followed`);
            const known = PARSED.get(file);
            if (known === undefined && !spend(file.effort, file.text.length * (json ? STEPS.json : STEPS.yaml)))
                return tooMuch();
            const parsed = known ?? (0,structured/* readStructured */.cW)(file.text, path, { syntax: json ? 'json' : 'yaml' });
            PARSED.set(file, parsed);
            return checkPointer(evidence, parsed, result);
        }
    }
}
function checkPointer(evidence, parsed, result) {
    if (!parsed.ok)
        return result(false, false, `${evidence.path} could not be read: ${parsed.problems[0]?.message ?? 'syntax error'}`);
    let value = parsed.source.data;
    for (const part of evidence.pointer) {
        // RFC 6901, section 4: of a list only its items.
        const key = Array.isArray(value) ? (/^(?:0|[1-9]\d{0,5})$/.test(part) ? Number(part) : -1) : part;
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) {
            return result(false, false, `${evidence.path} has nothing at /${evidence.pointer.join('/')}`);
        }
        value = Reflect.get(value, key);
    }
    return says(value, evidence.value)
        ? result(true, true, null)
        : result(false, false, `${evidence.path} has another value at /${evidence.pointer.join('/')}`);
}
/** Whether a value is what the evidence writes: as plain text or as JSON. */
function says(value, wanted) {
    if (value === wanted)
        return true;
    if (typeof value === 'number' || typeof value === 'boolean' || value === null)
        return String(value) === wanted;
    try {
        return isDeepEqual(value, JSON.parse(wanted));
    }
    catch {
        return false;
    }
}
/** Compares no deeper than the second value goes: the first comes from a file and may share its parts through aliases. */
function isDeepEqual(value, wanted) {
    if (typeof wanted !== 'object' || wanted === null)
        return value === wanted;
    if (typeof value !== 'object' || value === null || Array.isArray(value) !== Array.isArray(wanted))
        return false;
    const keys = Object.keys(wanted);
    return (Object.keys(value).length === keys.length &&
        keys.every((key) => Object.hasOwn(value, key) && isDeepEqual(Reflect.get(value, key), Reflect.get(wanted, key))));
}


/***/ }),

/***/ 9911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d2: () => (/* binding */ baselineSchema),
/* harmony export */   mF: () => (/* binding */ readBaseline),
/* harmony export */   xH: () => (/* binding */ ABOUT_SCORE)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2311);
/* harmony import */ var _aivss_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3318);
/* harmony import */ var _source_salvage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1964);
/* harmony import */ var _source_structured_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7326);
/* harmony import */ var _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6472);
/* harmony import */ var _schema_parts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5352);







/** The rules of which a finding is worse when the score is higher, also at the same level. */
const ABOUT_SCORE = ['score-threshold', 'score-undetermined'];
const acceptedFinding = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().regex(/^ag-[0-9a-f]{12}$/, { error: 'the id of a finding, ag- and 12 hex digits' }),
    agent: _schema_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .notBlank */ .wx.max(200).optional(),
    rule: _schema_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .notBlank */ .wx.max(80),
    subject: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().max(2000),
    level: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_6__/* .LEVELS */ .A),
    'up-to': zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().min(0).max(10).optional(),
    aivss: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(_aivss_version_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSIONS */ .S8).optional(),
    content: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().max(80).optional(),
})
    .superRefine((stated, context) => {
    const missing = ABOUT_SCORE.includes(stated.rule)
        ? ['up-to', 'aivss'].filter((key) => stated[key] === undefined)
        : stated.rule === 'model-invalid' && stated.content === undefined
            ? ['content']
            : [];
    for (const key of missing)
        context.addIssue({
            code: 'custom',
            message: `an accepted finding of ${stated.rule} needs "${key}"`,
            params: { help: 'Let "aivss-gate audit --accept" write the file; it knows the value.' },
        });
});
const acceptance = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    by: _schema_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .notBlank */ .wx.max(200),
    on: _schema_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .calendarDay */ .$6,
    expires: _schema_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .calendarDay */ .$6,
    why: _schema_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .reason */ .l.max(4000),
    findings: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(acceptedFinding).min(1),
});
/** The file of accepted findings as it is written. Strict everywhere; nothing is coerced. */
const baselineSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    $schema: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().optional(),
    version: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(1),
    acceptances: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(acceptance),
});
/** Room for some 30,000 findings. */
const MOST_WORDS = 2_000_000;
/** Reads a file of accepted findings; one fault makes all of it void. Never throws on bad data. */
function readBaseline({ text, path }) {
    const refused = (problems) => ({ path, digest: null, entries: [], problems });
    const read = (0,_source_structured_js__WEBPACK_IMPORTED_MODULE_3__/* .readStructured */ .cW)(text, path, { syntax: 'yaml', mostWords: MOST_WORDS });
    if (!read.ok)
        return refused(read.problems);
    const { value, problems, placeOf } = (0,_source_salvage_js__WEBPACK_IMPORTED_MODULE_2__/* .salvage */ .a)(baselineSchema, read.source);
    if (value === null || problems.length > 0)
        return refused(problems);
    const entries = value.acceptances.flatMap(({ by, on, expires, why, findings }, index) => findings.map((stated, position) => ({
        id: stated.id,
        agent: stated.agent ?? null,
        rule: stated.rule,
        subject: stated.subject,
        level: stated.level,
        upTo: stated['up-to'] ?? null,
        aivss: stated.aivss ?? null,
        content: stated.content ?? null,
        on,
        by,
        why,
        expires,
        place: placeOf(['acceptances', index, 'findings', position]),
    })));
    const twice = repeated(entries);
    return twice.length > 0
        ? refused(twice)
        : { path, digest: `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex')}`, entries, problems: [] };
}
function repeated(entries) {
    const first = new Map();
    return entries.flatMap((one) => {
        const earlier = first.get(one.id);
        if (earlier === undefined) {
            first.set(one.id, one);
            return [];
        }
        const message = `the finding ${one.id} is accepted twice`;
        return [{ message, help: `Keep one; the other stands on line ${earlier.place.line}.`, place: one.place }];
    });
}


/***/ })

};
