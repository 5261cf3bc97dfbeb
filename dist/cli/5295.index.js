export const id = 5295;
export const ids = [5295];
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

/***/ 9488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  auditShare: () => (/* binding */ auditShare)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/app/error-verdict.js
var error_verdict = __webpack_require__(8049);
// EXTERNAL MODULE: ./lib/app/user-error.js
var user_error = __webpack_require__(5575);
// EXTERNAL MODULE: ./lib/policy/print.js + 1 modules
var print = __webpack_require__(8840);
// EXTERNAL MODULE: ./lib/app/check.js + 6 modules
var check = __webpack_require__(6882);
// EXTERNAL MODULE: ./lib/detect/registry.js + 106 modules
var registry = __webpack_require__(4436);
// EXTERNAL MODULE: ./lib/app/commit-workspace.js
var commit_workspace = __webpack_require__(4274);
// EXTERNAL MODULE: ./lib/app/limits.js
var limits = __webpack_require__(1523);
// EXTERNAL MODULE: ./lib/app/narrowed.js
var narrowed = __webpack_require__(1829);
;// CONCATENATED MODULE: ./lib/app/commit-files.js





/** The tree of a commit. One that cannot be read, or not as a whole, is a gap: what is unknown is never taken for absent. */
async function readTree(history, commit) {
    const gap = (reason, message) => ({ path: '.', reason, message, agent: null });
    try {
        const tree = await history.tree(commit);
        return {
            tree,
            gaps: tree.complete
                ? []
                : [gap('too-many', `the tree of ${commit} is too large to be listed as a whole`)],
        };
    }
    catch (error) {
        if (!(error instanceof user_error/* UserError */.y))
            throw error;
        return { tree: { entries: new Map(), complete: false }, gaps: [gap('unreadable', error.message)] };
    }
}
/** All files of a commit; `base` as a workspace has it. */
function wholeCommit(history, tree, base, opening) {
    return (0,commit_workspace/* commitWorkspace */.Fs)(tree, history.blobs, {
        base,
        named: new Set(),
        complete: tree.complete,
        covers: (path) => path.startsWith(base),
        opening,
    });
}
/** Files that are opened through the API, each a request, to see whether they are models or define agents. */
const MOST_OPENED = 100;
/** Whether all files of a tree may be opened: where that costs no request, or few. */
function opensAll(history, { entries }) {
    if (history.local)
        return true;
    const structured = [...entries.keys()].filter((path) => /\.(?:ya?ml|jsonc?|mdc?|toml|py|[cm]?[jt]sx?|af)$/i.test(path));
    return structured.length <= MOST_OPENED;
}
/** What is said where they are not. */
const NOT_OPENED = `Only files with the name of a model or of an agent's definition were opened: there are more than ${MOST_OPENED} others that could be one, source code among them, and without a checkout each is a request.`;
/** Opens every file of a tree where that costs little, else those that have the name of an agent's definition; beyond so many is a gap. */
function treeFiles(history, tree) {
    if (opensAll(history, tree))
        return { all: true, opening: commit_workspace/* EVERYTHING */.Qz };
    const opened = new Set();
    let beyond = null;
    const opens = (path) => {
        if (!isNamedLikeArtefact(path))
            return false;
        if (opened.has(path) || opened.size < limits/* LIMITS */.b.filesLookedInto) {
            opened.add(path);
            return true;
        }
        beyond ??= path;
        return (path === beyond &&
            `more than ${limits/* LIMITS */.b.filesLookedInto} files have the name of an agent's definition; neither this one nor those after it were opened. A step with actions/checkout lets all of them be opened`);
    };
    return { all: false, opening: { concerns: () => true, opens } };
}
/** Whether a detector knows a file by its path, and not by its ending alone, as it does with source code. */
function isNamedLikeArtefact(path) {
    const ending = /\.[^./]+$/.exec(path)?.[0] ?? '';
    return registry/* DETECTORS */.c.some((one) => one.looksAt(path) && !one.looksAt(`-/-${ending}`));
}
/** Opens what a change adds or edits; through the API only so many, and what lies beyond is a gap. */
function changedFiles(before, local) {
    const opened = new Set();
    let beyond = null;
    const opens = (path) => {
        if (local || opened.has(path) || opened.size < LIMITS.filesLookedInto) {
            opened.add(path);
            return true;
        }
        beyond ??= path;
        return (path === beyond &&
            `more than ${LIMITS.filesLookedInto} changed files outside the places of models; neither this one nor those after it were opened to see whether they are models. A step with actions/checkout lets all of them be opened`);
    };
    return { concerns: (path, entry) => before.entries.get(path)?.object !== entry.object, opens };
}
/**
 * Refuses paths that no tree has: a mistyped path would look at nothing and be green.
 *
 * @throws UserError
 */
function refuseAbsent(paths, sides) {
    if (sides.some(({ gaps }) => gaps.length > 0))
        return;
    for (const path of paths) {
        const { covers } = (0,narrowed/* partUnder */.A)([path]);
        if (sides.some(({ tree }) => [...tree.entries.keys()].some(covers)))
            continue;
        throw new user_error/* UserError */.y('path-not-found', `${path} does not exist`, 'Name files or folders of the repository under "paths".');
    }
}

// EXTERNAL MODULE: ./lib/app/floors.js
var app_floors = __webpack_require__(9104);
// EXTERNAL MODULE: ./lib/app/baseline-file.js
var baseline_file = __webpack_require__(5643);
// EXTERNAL MODULE: ./lib/app/find-policy.js
var find_policy = __webpack_require__(879);
;// CONCATENATED MODULE: ./lib/app/sources.js

/** @throws UserError where the branch whose policy judges is gone, or its tip cannot be learnt */
async function branchOf(history, branch) {
    const found = await history.branch(branch);
    if (found !== null)
        return found;
    throw new user_error/* UserError */.y('branch-missing', `the branch ${branch}, whose policy judges, does not exist, or the token may not read it`, 'Give the job "contents: read", and run it when the branch exists; without its policy the gate judges nothing.');
}

;// CONCATENATED MODULE: ./lib/app/trusted-policy.js





/**
 * The policy that judges a run, with its floors. What is judged has no say in it: a change that edits the policy is judged
 * by the one that stands.
 *
 * @throws UserError where the policy or a floor cannot be read or is not valid, unless the change repairs the policy
 */
async function trustedPolicy(history, library, { commit, path, defaultBranch, change }) {
    const trusted = await policyAt(history, commit, path);
    const own = change === null ? null : await policyOfChange(history, change.head, path);
    const start = change?.start == null ? null : await policyOfChange(history, change.start, path);
    const unread = [own, start].filter((one) => typeof one === 'string');
    const before = start === null ? trusted : start;
    const policyChange = own === null || typeof own === 'string' || typeof before === 'string'
        ? null
        : {
            before: digestOf(before),
            after: digestOf(own),
            place: own.ok ? null : (own.problems[0]?.place ?? null),
        };
    const changed = policyChange !== null && policyChange.before !== policyChange.after;
    const named = await floorOfBranch(history, defaultBranch);
    const proposed = own === null || typeof own === 'string' ? null : own;
    // Only what repairs the policy is judged without it: any other change would escape it by its being broken.
    const repairs = path === find_policy/* POLICY_PATH */.l$ && changed && proposed?.ok === true;
    const policy = trusted.ok
        ? trusted.policy
        : await replacement(told(trusted.problems, `the policy that judges (${path} at ${commit})`), repairs);
    const remote = await (0,app_floors/* floorsOf */.t)(trusted.ok ? policy.extendsRemote : trusted.extendsRemote, library);
    const further = await Promise.all(named.map((floor) => (0,app_floors/* floorsOf */.t)(floor.policy.extendsRemote, library)));
    const ofDefault = further
        .flatMap(({ floors }) => floors)
        .map((floor) => ({ ...floor, ofDefaultBranch: true }));
    const all = [...remote.floors, ...named, ...ofDefault];
    const [broken] = trusted.ok ? [] : trusted.problems;
    return {
        policy,
        commit,
        floors: [...new Map(all.map((floor) => [floor.name, floor])).values()],
        notices: [
            ...(broken === undefined
                ? []
                : [
                    `The policy that should judge (${path} at ${commit}) is broken: ${broken.message}. This change repairs it, and is judged by the preset balanced.`,
                ]),
            ...new Set([...remote.notices, ...further.flatMap(({ notices }) => notices)]),
        ],
        policyChange,
        proposed: changed ? proposed : null,
        gaps: unread.map((message) => ({ path, reason: 'unreadable', message, agent: null })),
    };
}
/** The policy that a change brings or started from; a text says why it could not be read, which is a gap and no error. */
async function policyOfChange(history, commit, path) {
    try {
        return await policyAt(history, commit, path);
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.y)
            return error.message;
        throw error;
    }
}
/** The policy at a path of a commit; a file that cannot be read as text is a fault like any other. */
async function policyAt(history, commit, path) {
    const content = await history.fileAt(commit, path, limits/* LIMITS */.b.policyBytes);
    if (content.kind === 'unreadable') {
        throw new user_error/* UserError */.y('policy-unavailable', `the policy ${path} at ${commit} could not be read: ${content.reason}`, 'Run the job again; without its policy the gate judges nothing.');
    }
    if (content.kind === 'missing') {
        if (path !== find_policy/* POLICY_PATH */.l$)
            return { ok: false, problems: [missing(path, commit)], extendsRemote: [] };
        const misplaced = await misplacedAt(history, commit);
        return misplaced === null ? (0,find_policy/* readPolicy */.T4)(null) : { ok: false, problems: [misplaced], extendsRemote: [] };
    }
    try {
        return await (0,find_policy/* readPolicy */.T4)((0,find_policy/* policyText */.MJ)(content, path));
    }
    catch (error) {
        if (!(error instanceof user_error/* UserError */.y))
            throw error;
        const { message, help, place } = error;
        const problem = { message, help, place: place ?? { path, line: 1, column: 1 } };
        return { ok: false, problems: [problem], extendsRemote: [] };
    }
}
/** Problems that name the policy which has them: the reader's own may be another. */
function told(problems, which) {
    return problems.map((problem) => ({ ...problem, message: `${which}: ${problem.message}` }));
}
async function misplacedAt(history, commit) {
    for (const path of find_policy/* MISPLACED_POLICIES */.gX) {
        const content = await history.fileAt(commit, path, limits/* LIMITS */.b.policyBytes);
        if (content.kind === 'missing')
            continue;
        const place = { path, line: 1, column: 1 };
        return { message: `${path} is never read`, help: `Rename it to ${find_policy/* POLICY_PATH */.l$}.`, place };
    }
    return null;
}
function missing(path, commit) {
    return {
        message: `the policy ${path} does not exist at ${commit}`,
        help: 'Name a policy that stands on the branch whose policy judges.',
        place: { path, line: 1, column: 1 },
    };
}
function digestOf(loaded) {
    return loaded.ok ? (0,print/* policyDigest */.p)(loaded.policy) : null;
}
/** What judges in place of a broken policy, where the change repairs it. */
async function replacement(problems, repairs) {
    if (!repairs)
        throw (0,find_policy/* invalidPolicy */.U4)(problems);
    const balanced = await (0,find_policy/* readPolicy */.T4)(null);
    if (!balanced.ok)
        throw (0,find_policy/* invalidPolicy */.U4)(balanced.problems);
    return balanced.policy;
}
async function floorOfBranch(history, branch) {
    if (branch === null)
        return [];
    const loaded = await policyAt(history, branch.commit, find_policy/* POLICY_PATH */.l$);
    if (!loaded.ok)
        throw (0,find_policy/* invalidPolicy */.U4)(told(loaded.problems, `the policy of the default branch ${branch.name} (${find_policy/* POLICY_PATH */.l$} at ${branch.commit})`));
    const name = `${find_policy/* POLICY_PATH */.l$}@${branch.name} (${branch.commit})`;
    return [{ name, policy: { ...loaded.policy, source: name }, ofDefaultBranch: true }];
}

;// CONCATENATED MODULE: ./lib/app/judge-tree.js








/**
 * Judges the whole tree of a commit.
 *
 * @throws UserError where the policy cannot be learnt
 */
async function judgeTree({ history, library, now }, { event, commit, policyBranch }, inputs, toolVersion) {
    const branch = policyBranch === null ? null : await branchOf(history, policyBranch);
    const policyCommit = branch?.commit ?? commit;
    const { tree, gaps } = await readTree(history, commit);
    refuseAbsent(inputs.paths, [{ tree, gaps }]);
    const holds = policyCommit === commit ? tree : (await readTree(history, policyCommit)).tree;
    const path = inputs.policy ?? nearestPolicy(inputs.paths, (file) => holds.entries.has(file));
    const trusted = await trustedPolicy(history, library, {
        commit: policyCommit,
        path,
        defaultBranch: null,
        change: null,
    });
    const base = path.endsWith(`/${find_policy/* POLICY_PATH */.l$}`) ? path.slice(0, -find_policy/* POLICY_PATH */.l$.length) : '';
    const opens = treeFiles(history, tree);
    const verdict = await (0,check/* check */.z6)({
        workspace: wholeCommit(history, tree, base, opens.opening),
        now,
        progress: () => { },
    }, {
        policy: trusted.policy,
        floors: trusted.floors.map((floor) => ({ ...floor, base: null })),
        toolVersion,
        scope: { event, base: null, head: commit },
        base: null,
        policyChange: null,
        gaps,
        baseline: await (0,baseline_file/* baselineOf */.B)(trusted.policy, base, (file) => history.fileAt(policyCommit, file, limits/* LIMITS */.b.baselineBytes)),
        part: inputs.paths.length === 0 ? null : (0,narrowed/* partUnder */.A)(inputs.paths),
        gate: inputs.gate,
    });
    return {
        ...verdict,
        policy: { ...verdict.policy, ref: trusted.commit },
        notices: [
            ...(branch?.notice == null ? [] : [branch.notice]),
            ...(opens.all ? [] : [NOT_OPENED]),
            ...trusted.notices,
        ],
    };
}
/** The policy of the folder that holds everything that was asked for, or of the nearest folder above it. */
function nearestPolicy(paths, has) {
    const parts = commonFolder(paths.map((path) => path.replace(/^(?:\.\/+)+|\/+$/g, '')));
    for (let depth = parts.length; depth > 0; depth -= 1) {
        const path = `${parts.slice(0, depth).join('/')}/${find_policy/* POLICY_PATH */.l$}`;
        if (has(path))
            return path;
    }
    return find_policy/* POLICY_PATH */.l$;
}
function commonFolder(paths) {
    const [first = [], ...others] = paths.map((path) => path.split('/').filter((part) => part !== '.' && part !== ''));
    const differing = first.findIndex((part, at) => others.some((other) => other[at] !== part));
    return differing === -1 ? first : first.slice(0, differing);
}

;// CONCATENATED MODULE: ./lib/app/fleet/judge-repository.js






/** No input of a workflow speaks here. */
const NO_INPUTS = { paths: [], policy: null, mode: 'auto', gate: null };
/**
 * Judges the tip of a repository's default branch: by its own policy, or by one that judges the whole fleet.
 *
 * @throws UserError where the branch or the policy cannot be learnt
 */
async function judgeRepository(sources, branch, policy, toolVersion) {
    const { commit } = await branchOf(sources.history, branch);
    if (policy === null)
        return await judgeTree(sources, { event: 'fleet', commit, policyBranch: null }, NO_INPUTS, toolVersion);
    return await judgeBy(policy, sources, commit, toolVersion);
}
async function judgeBy(policy, { history, library, now }, commit, toolVersion) {
    const { tree, gaps } = await readTree(history, commit);
    const { floors, notices } = await (0,app_floors/* floorsOf */.t)(policy.extendsRemote, library);
    const opens = treeFiles(history, tree);
    const workspace = wholeCommit(history, tree, '', opens.opening);
    const verdict = await (0,check/* check */.z6)({ workspace, now, progress: () => { } }, {
        policy,
        floors: floors.map((floor) => ({ ...floor, base: null })),
        toolVersion,
        scope: { event: 'fleet', base: null, head: commit },
        base: null,
        policyChange: null,
        gaps,
        baseline: null,
        part: null,
        gate: null,
    });
    return { ...verdict, notices: [...(opens.all ? [] : [NOT_OPENED]), ...notices] };
}
/** What tells one policy of a fleet from another; null where every repository has its own. */
function fleetPolicyDigest(policy) {
    return policy === null ? null : (0,print/* policyDigest */.p)(policy);
}

// EXTERNAL MODULE: ./lib/app/fleet/result.js
var result = __webpack_require__(7075);
;// CONCATENATED MODULE: ./lib/app/fleet/audit-fleet.js




/** Repositories that are audited at once. */
const AT_ONCE = 4;
/** Requests that are left to others who use the token, and to what is under way. */
const RESERVE = 50;
/**
 * Audits repositories, a few at a time, and keeps each result at once, so that memory stays flat and a killed run goes on
 * where it was. A repository that cannot be read is a result with a problem; it is tried again by the next run, as is one
 * of which a rate limit kept a part from being read: that is no gap of the repository.
 */
async function auditFleet(ports, repositories, { plan, policy, tool }) {
    const run = { plan, policy: fleetPolicyDigest(policy), tool };
    const waiting = [...repositories].reverse();
    let [audited, unread, resumed, again, done] = [0, 0, 0, 0, 0];
    let limited = false;
    const worker = async () => {
        for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
            const earlier = ports.earlier(next.name);
            const known = earlier?.verdict != null && (0,result/* isResultOf */.x)(earlier, { ...run, repository: next.name });
            if (known && !earlier.limited)
                resumed += 1;
            else {
                if (limited || (ports.remaining() ?? RESERVE) < RESERVE) {
                    limited = true;
                    waiting.push(next);
                    return;
                }
                again += known ? 1 : 0;
                const outcome = await auditOne(ports, next, policy, tool);
                // What was read so far is kept, so that a run that nobody takes up again has it.
                if (outcome.verdict !== null || outcome.problem !== null)
                    ports.keep({ schema: 'aivss-gate/fleet-result/v1', repository: next.name, ...run, ...outcome });
                if (outcome.limited) {
                    limited = true;
                    waiting.push(next);
                    return;
                }
                audited += 1;
                unread += outcome.problem === null ? 0 : 1;
            }
            done += 1;
            ports.progress(done, repositories.length);
        }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    return { audited, unread, resumed, again, waiting: waiting.length };
}
async function auditOne(ports, { name, branch }, policy, tool) {
    const opened = ports.open(name);
    try {
        const verdict = await judgeRepository(opened.sources, branch ?? (await opened.defaultBranch()), policy, tool);
        return { verdict, problem: null, limited: verdict.gaps.length > 0 && opened.isLimited() };
    }
    catch (error) {
        if (!(error instanceof user_error/* UserError */.y))
            throw error;
        if (error.code === 'api-limited')
            return { verdict: null, problem: null, limited: true };
        if (error.code === 'branch-missing' && (await opened.isEmpty()))
            return { verdict: nothing(tool), problem: null, limited: false };
        return { verdict: null, problem: error.message, limited: false };
    }
}
/** The verdict on a repository to which nothing was ever pushed. */
function nothing(tool) {
    const verdict = (0,error_verdict/* errorVerdict */.y)(new user_error/* UserError */.y('', '', ''), tool, 'fleet');
    return { ...verdict, status: 'nothing-to-check', errors: [], notices: ['Nothing was ever pushed.'] };
}

// EXTERNAL MODULE: ./lib/app/fleet/plan.js
var fleet_plan = __webpack_require__(3885);
// EXTERNAL MODULE: ./lib/app/version.js
var version = __webpack_require__(1271);
// EXTERNAL MODULE: ./lib/adapters/github/rate-limit.js
var rate_limit = __webpack_require__(9860);
// EXTERNAL MODULE: ./lib/adapters/node/commands/command.js
var command = __webpack_require__(3485);
// EXTERNAL MODULE: ./lib/adapters/node/fleet-plan.js
var node_fleet_plan = __webpack_require__(9385);
// EXTERNAL MODULE: ./lib/adapters/node/fleet-ports.js + 2 modules
var fleet_ports = __webpack_require__(9430);
// EXTERNAL MODULE: ./lib/adapters/node/project.js
var project = __webpack_require__(2336);
;// CONCATENATED MODULE: ./lib/adapters/node/fleet-audit.js











/** GitHub gives all requests back within the hour; a little more, since clocks differ. */
const LONGEST_WAIT = 65 * 60_000;
/** Runs in a row that audited nothing, after which waiting helps no more: a single repository may be more than a limit allows. */
const MOST_FRUITLESS = 3;
/** Audits one share of a plan through the API and leaves a result for each repository. */
async function auditShare(args, positionals, terminal) {
    const [file, extra] = positionals;
    const output = args.text('output');
    if (file === undefined || output === null || extra !== undefined)
        throw new user_error/* UserError */.y('usage', 'fleet audit needs a plan and a folder for the results', 'Write aivss-gate fleet audit PLAN --output FOLDER.');
    const plan = (0,fleet_plan/* parsePlan */.vS)((0,node_fleet_plan/* readIn */.W)((0,external_node_path_.resolve)(terminal.cwd, file), file), file);
    const shard = args.text('shard');
    const share = shard === null ? plan.repositories : (0,fleet_plan/* inShard */.Iw)(plan, (0,fleet_plan/* parseShard */.uK)(shard));
    const named = args.text('policy');
    const policy = named === null ? null : (await (0,project/* openProject */.U)(terminal.cwd, [], named)).policy;
    const github = (0,fleet_ports/* githubOfCommand */.Q)(process.env);
    const ports = (0,fleet_ports/* fleetPorts */.B)(github, (0,external_node_path_.resolve)(terminal.cwd, output), terminal.progress);
    const options = { plan: (0,fleet_plan/* planDigest */.Gb)(plan), policy, tool: version/* TOOL_VERSION */.w };
    for (let fruitless = 0;;) {
        const { audited, unread, resumed, again, waiting } = await auditFleet(ports, share, options);
        const retried = again === 0
            ? ''
            : `, ${again} that GitHub's rate limit had cut short ${again === 1 ? 'was' : 'were'} tried again`;
        terminal.err(`${audited} audited, ${unread} of them could not be read, ${resumed} had a result already${retried}, ${waiting} wait; ${github.meter.requests()} requests\n`);
        if (waiting === 0)
            return unread === 0 ? command/* EXIT */.d.ok : command/* EXIT */.d.error;
        fruitless = audited === 0 ? fruitless + 1 : 0;
        // A secondary limit strikes while there are requests left, and is over long before the hour is.
        const isSecondary = (github.meter.remaining() ?? 0) >= RESERVE;
        const until = isSecondary ? null : github.meter.resetAt();
        const wait = isSecondary ? 0 : until === null ? null : until - Date.now();
        if (!args.flag('wait') || wait === null || wait > LONGEST_WAIT || fruitless >= MOST_FRUITLESS) {
            const when = until === null ? '' : ` until ${new Date(until).toISOString()}`;
            terminal.err(`error: GitHub's rate limit is reached${when}\n  Run the same again then, with the same --output: it goes on where it was. --wait waits.\n`);
            return command/* EXIT */.d.error;
        }
        // What is limited although the hour is over is so for another reason, which names no time.
        const pause = wait > 0 ? wait + 1_000 : rate_limit/* UNNAMED_LIMIT_WAIT */.tA;
        terminal.err(`waiting ${Math.ceil(pause / 1_000)} s for GitHub's rate limit\n`);
        await (0,promises_.setTimeout)(pause);
    }
}


/***/ })

};
