export const id = 1227;
export const ids = [1227];
export const modules = {

/***/ 1227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  policyTest: () => (/* binding */ policyTest)
});

// EXTERNAL MODULE: ./lib/app/user-error.js
var user_error = __webpack_require__(5575);
// EXTERNAL MODULE: ./lib/report/json-text.js
var json_text = __webpack_require__(5340);
;// CONCATENATED MODULE: ./lib/report/policy-test-report.js
function isPassed({ failures }) {
    return failures.length === 0;
}

;// CONCATENATED MODULE: ./lib/report/policy-test-json.js


/** The results as data, `aivss-gate/policy-test/v1`. More keys may be added. */
function policyTestJson({ tool, path, policy, cases, notices, errors }) {
    const passed = cases.filter(isPassed).length;
    return (0,json_text/* jsonText */.s)({
        schema: 'aivss-gate/policy-test/v1',
        tool,
        path,
        policy,
        summary: { cases: cases.length, passed, failed: cases.length - passed },
        cases: cases.map(({ name, place, failures, verdict }) => ({
            name,
            passed: failures.length === 0,
            location: place,
            failures: failures.map(({ expected, came, place: location }) => ({ expected, came, location })),
            status: verdict.status,
            agents: verdict.agents.map(({ id, change, score }) => ({ id, change, score })),
            findings: verdict.findings.map(({ rule, level, agent, subject, message, standing, floor }) => ({
                rule,
                level,
                agent,
                subject,
                message,
                standing,
                floor,
            })),
        })),
        notices,
        errors,
    });
}

// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
// EXTERNAL MODULE: ./lib/report/messages.js + 1 modules
var messages = __webpack_require__(9535);
// EXTERNAL MODULE: ./lib/report/xml.js
var report_xml = __webpack_require__(5227);
;// CONCATENATED MODULE: ./lib/report/policy-test-junit.js




/** JUnit XML: one suite, a test per case; a run that could not be done is an error. */
function policyTestJunit({ path, cases, errors, notices }) {
    const counts = {
        tests: cases.length + errors.length,
        failures: cases.filter((one) => !isPassed(one)).length,
        errors: errors.length,
        skipped: 0,
    };
    const children = [
        ...errors.flatMap(({ code, message, help, location }) => (0,report_xml/* element */.N)('testcase', {
            classname: 'aivss-gate.policy',
            name: 'could not run',
            file: location?.path ?? null,
            line: location?.line ?? null,
        }, (0,report_xml/* textElement */.y)('error', { type: code, message }, [
            location === null ? message : `${(0,messages/* placeText */.Z9)(location)} ${message}`,
            `→ ${help}`,
        ]))),
        ...cases.flatMap(caseElement),
        ...(notices.length === 0 ? [] : (0,report_xml/* textElement */.y)('system-out', {}, notices)),
    ];
    const xml = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        ...(0,report_xml/* element */.N)('testsuites', { name: 'aivss-gate policy', ...counts }, (0,report_xml/* element */.N)('testsuite', { name: path ?? 'policy test', ...counts }, children)),
    ];
    return (0,report_escape/* withoutCommands */.Df)(`${xml.join('\n')}\n`);
}
function caseElement({ name, place, failures }) {
    const [first, ...others] = failures;
    const at = { classname: 'aivss-gate.policy', name, file: place.path, line: place.line };
    if (first === undefined)
        return (0,report_xml/* element */.N)('testcase', at, []);
    const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
    const message = `expected ${first.expected}, came ${first.came}${more}`;
    const lines = failures.flatMap((failure) => [
        (0,messages/* placeText */.Z9)(failure.place),
        `expected ${failure.expected}`,
        `came ${failure.came}`,
    ]);
    return (0,report_xml/* element */.N)('testcase', at, (0,report_xml/* textElement */.y)('failure', { type: 'expectation', message }, lines));
}

// EXTERNAL MODULE: ./lib/report/paint.js
var report_paint = __webpack_require__(4342);
// EXTERNAL MODULE: ./lib/report/text-findings.js
var text_findings = __webpack_require__(9254);
;// CONCATENATED MODULE: ./lib/report/policy-test-text.js





/** For a terminal: a line per case, under each that failed what was expected and what came, and the count at the end. */
function policyTestText(report, { colour, width }) {
    const paint = (0,report_paint/* painter */.C)(colour);
    const columns = Math.min(Math.max(width, 20), 120);
    const lines = [
        ...report.cases.flatMap((one) => caseLines(one, paint, columns)),
        '',
        ...report.notices.flatMap((notice) => (0,text_findings/* indented */.gu)(notice, 0, columns, 2)),
        ...(0,text_findings/* indented */.gu)(summary(report), 0, columns, 2).map((line) => paint(report.cases.every(isPassed) ? 'good' : 'bad', line)),
    ];
    return (0,report_escape/* withoutCommands */.Df)(`${lines.join('\n')}\n`);
}
function caseLines(result, paint, width) {
    const { name, place, failures } = result;
    if (isPassed(result))
        return [`${paint('good', '✓')} ${(0,report_escape/* plain */.pj)(name)}`];
    return [
        `${paint('bad', '✗')} ${paint('strong', (0,report_escape/* plain */.pj)(name))}  ${paint('place', (0,report_escape/* plain */.pj)((0,messages/* placeText */.Z9)(place)))}`,
        ...failures.flatMap((failure) => failureLines(failure, paint, width)),
    ];
}
function failureLines({ expected, came, place }, paint, width) {
    return [
        `  ${paint('place', (0,report_escape/* plain */.pj)((0,messages/* placeText */.Z9)(place)))}`,
        ...(0,text_findings/* indented */.gu)(`expected ${expected}`, 4, width, 2),
        ...(0,text_findings/* indented */.gu)(`came     ${came}`, 4, width, 2),
    ];
}
function summary({ cases, policy, path }) {
    const failed = cases.filter((one) => !isPassed(one)).length;
    const told = failed === 0
        ? `${(0,messages/* count */.U9)(cases.length, 'case')} passed`
        : `${failed} of ${(0,messages/* count */.U9)(cases.length, 'case')} failed`;
    const floors = policy === null || policy.floors.length === 0 ? '' : ` and ${(0,messages/* count */.U9)(policy.floors.length, 'floor')}`;
    const by = policy === null ? '' : `, judged by ${policy.source ?? `the preset ${policy.preset}`}${floors}`;
    return `${told}${path === null ? '' : `: ${path}`}${by}`;
}

// EXTERNAL MODULE: ./lib/adapters/node/hand-over.js
var hand_over = __webpack_require__(7675);
// EXTERNAL MODULE: ./lib/app/floors.js
var floors = __webpack_require__(9104);
// EXTERNAL MODULE: ./lib/app/check.js + 6 modules
var check = __webpack_require__(6882);
// EXTERNAL MODULE: ./lib/app/discover.js + 1 modules
var discover = __webpack_require__(3057);
// EXTERNAL MODULE: ./lib/app/first-model.js
var first_model = __webpack_require__(3565);
;// CONCATENATED MODULE: ./lib/app/policy-test-expectation.js
/** What an expectation says and what came instead; null where it came true. */
function failureOf(expectation, verdict) {
    const { place } = expectation;
    switch (expectation.kind) {
        case 'status': {
            const { status } = expectation;
            return verdict.status === status
                ? null
                : { expected: `status ${status}`, came: `status ${verdict.status}`, place };
        }
        case 'found': {
            if (verdict.findings.some((finding) => fits(finding, expectation.finding)))
                return null;
            const near = verdict.findings.filter(({ rule }) => rule === expectation.finding.rule);
            const came = near.length === 0 ? 'no finding of this rule' : near.map(findingText).join('; ');
            return { expected: expectedText(expectation.finding), came, place };
        }
        case 'not-found': {
            const wrong = verdict.findings.filter((finding) => fits(finding, expectation.finding));
            if (wrong.length === 0)
                return null;
            return {
                expected: `no ${expectedText(expectation.finding)}`,
                came: wrong.map(findingText).join('; '),
                place,
            };
        }
        case 'score': {
            const { agent, score } = expectation;
            const expected = `${agent === null ? '' : `${agent} `}score ${scoreText(score)}`;
            const found = agentFor(agent, verdict);
            if (typeof found === 'string')
                return { expected, came: found, place };
            return scoreFits(found, score) ? null : { expected, came: `score ${cameText(found)}`, place };
        }
    }
}
function fits(finding, expected) {
    return (finding.rule === expected.rule &&
        finding.standing === expected.standing &&
        (expected.level === null || finding.level === expected.level) &&
        (expected.agent === null || finding.agent === expected.agent) &&
        (expected.subject === null || finding.subject === expected.subject));
}
/** An agent that the change took away has no score of its own any more. */
function agentFor(id, { agents }) {
    const present = agents.filter(({ change }) => change !== 'removed');
    const ids = present.map((one) => one.id).join(', ');
    const [first] = id === null ? present : present.filter((one) => one.id === id);
    if (first === undefined)
        return id === null ? 'no agent' : `no agent of this id (there is ${ids || 'none'})`;
    return id === null && present.length > 1 ? `several agents (${ids}); name each under "scores"` : first;
}
function scoreFits({ score: { aivss, severity, low, high, determined } }, expected) {
    if (expected === 'undetermined')
        return !determined;
    if (typeof expected === 'string')
        return severity === expected;
    if (typeof expected === 'number')
        return aivss === expected;
    return low >= expected.from && high <= expected.to;
}
function scoreText(expected) {
    if (typeof expected === 'string')
        return expected;
    if (typeof expected === 'number')
        return expected.toFixed(1);
    return `from ${expected.from.toFixed(1)} to ${expected.to.toFixed(1)}`;
}
function cameText({ score: { aivss, severity, low, high, missing } }) {
    if (aivss !== null)
        return `${aivss.toFixed(1)} ${severity ?? ''}`.trim();
    return `undetermined, from ${low.toFixed(1)} to ${high.toFixed(1)} (missing: ${missing.join(', ')})`;
}
function expectedText({ rule, level, agent, subject, standing }) {
    const about = [agent === null ? '' : `agent ${agent}`, subject === null ? '' : `subject ${subject}`];
    return findingWords(rule, level, standing, about);
}
/** One finding in one line, with what distinguishes it. */
function findingText({ rule, level, agent, subject, standing, message }) {
    return `${findingWords(rule, level, standing, [agent === null ? '' : `agent ${agent}`, `subject ${subject}`])}: ${message}`;
}
function findingWords(rule, level, standing, about) {
    const told = about.filter((one) => one !== '').join(', ');
    const shown = standing === 'counts' ? '' : ` ${standing}`;
    return `${level === null ? 'finding' : level}${shown} ${rule}${told === '' ? '' : ` (${told})`}`;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/app/commit-workspace.js
var commit_workspace = __webpack_require__(4274);
;// CONCATENATED MODULE: ./lib/app/policy-test-workspace.js


/**
 * The files of a case as a workspace like any other. It is never complete: a case shows some files and says nothing of the
 * others, so that what the policy names elsewhere (globs, waivers of other agents) is not told as missing.
 */
function textWorkspace(files) {
    const contents = new Map();
    const entries = new Map();
    for (const [path, text] of files) {
        const bytes = new TextEncoder().encode(text);
        const object = (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
        contents.set(object, bytes);
        entries.set(path, { mode: '100644', object, size: bytes.length });
    }
    return (0,commit_workspace/* commitWorkspace */.Fs)({ entries, complete: true }, async () => contents, {
        base: '',
        named: new Set(),
        complete: false,
        covers: () => true,
        opening: commit_workspace/* EVERYTHING */.Qz,
    });
}

// EXTERNAL MODULE: ./lib/app/version.js
var version = __webpack_require__(1271);
;// CONCATENATED MODULE: ./lib/app/policy-test.js







/**
 * Judges a case by the gate itself: the policy with its overrides, waivers and conditions, and every floor. Left aside are
 * accepted debt and the waivers of agents that are not in the case: they are about the repository, not about the example.
 *
 * @throws UserError where the policy looks for models in no place that a name can be made up for
 */
async function runCase(example, run) {
    const { name, place, day, expectations } = example;
    const now = day === null ? run.now : () => Date.parse(day);
    const head = workspaceOf(example.head, example, run);
    const before = example.before === null ? null : workspaceOf(example.before, example, run);
    const known = new Set();
    for (const side of [head, before]) {
        if (side === null)
            continue;
        const { models } = await (0,discover/* discover */.k)({ workspace: side, now, progress }, run.policy, new Set(), others(run));
        for (const { agent } of models)
            known.add(agent.id.value);
    }
    const about = (policy) => ({
        ...policy,
        waivers: policy.waivers.filter(({ agent }) => known.has(agent)),
    });
    const request = {
        policy: about(run.policy),
        floors: run.floors.map((floor) => ({ ...floor, policy: about(floor.policy), base: before })),
        toolVersion: version/* TOOL_VERSION */.w,
        scope: { event: 'local', base: null, head: null },
        base: before,
        policyChange: null,
        gaps: [],
        baseline: null,
        part: null,
        gate: null,
    };
    const { verdict } = await (0,check/* decide */.LD)({ workspace: head, now, progress }, request);
    const failures = [
        ...unread(example, verdict),
        ...expectations.flatMap((expectation) => failureOf(expectation, verdict) ?? []),
    ];
    return { name, place, failures, verdict };
}
/** A model that was not read would make expectations come true for the wrong reason. Who expects just that says so. */
function unread({ head, expectations, place }, verdict) {
    const expects = (rules) => expectations.some((one) => one.kind === 'found' && rules.includes(one.finding.rule));
    const invalid = verdict.findings.filter(({ rule, standing }) => rule === 'model-invalid' && standing !== 'fixed');
    if (invalid.length > 0 && !expects(['model-invalid']))
        return [{ expected: 'a model that can be read', came: invalid.map(findingText).join('; '), place }];
    const nothing = expectations.some((one) => one.kind === 'status' && one.status === 'nothing-to-check');
    const hasAgent = verdict.agents.some(({ change }) => change !== 'removed');
    if (head.model === null || hasAgent || nothing || expects(['model-invalid', 'model-unlisted']))
        return [];
    const came = 'no agent: the policy looks for no model there, or ignores it';
    return [{ expected: `an agent from ${head.model.path ?? 'the model'}`, came, place }];
}
function progress() { }
function others({ floors }) {
    return floors.map(({ policy }) => policy);
}
function workspaceOf({ model, files }, { name, place }, { policy }) {
    if (model === null)
        return textWorkspace(files);
    const path = model.path ?? (0,first_model/* placeFor */.vM)(model.id, policy);
    if (path === null)
        throw new user_error/* UserError */.y('no-place', `the case "${name}" says no path for its model, and the policy looks for no YAML file of which the name could be made up`, 'Add "path:" to the case, a place that "models:" of the policy covers.', place);
    return textWorkspace(new Map([...files, [path, model.text]]));
}

// EXTERNAL MODULE: ./lib/source/decode.js
var decode = __webpack_require__(9903);
// EXTERNAL MODULE: ./lib/source/structured.js + 4 modules
var structured = __webpack_require__(7326);
// EXTERNAL MODULE: ./lib/source/suggest.js
var suggest = __webpack_require__(6491);
// EXTERNAL MODULE: ./lib/app/policy-test-schema.js
var policy_test_schema = __webpack_require__(9820);
;// CONCATENATED MODULE: ./lib/app/policy-test-file.js





/**
 * Reads the cases of a file.
 *
 * @throws UserError with every fault and its place; where the file holds no case
 */
function readPolicyTest(text, path, surroundings) {
    const read = (0,structured/* readStructured */.cW)(text, path, { syntax: 'yaml' });
    if (!read.ok)
        throw invalid(read.problems);
    const decoded = (0,decode/* decode */.D4)(policy_test_schema/* policyTestSchema */.m, read.source);
    if (!decoded.ok)
        throw invalid(decoded.problems);
    if (decoded.value.cases.length === 0)
        throw new user_error/* UserError */.y('no-cases', `${path} holds no case`, 'Add one under "cases:"; "aivss-gate init --policy-tests --stdout" shows what it takes.', read.source.placeOf(['cases']));
    const reader = { ...surroundings, source: read.source, problems: [] };
    const cases = decoded.value.cases.map((entry, index) => readCase(entry, ['cases', index], decoded.value.day ?? null, reader));
    refuseTwice(cases, reader);
    if (reader.problems.length > 0)
        throw invalid(reader.problems);
    return cases;
}
function invalid([first, ...others]) {
    if (first === undefined)
        throw new Error('a policy test was refused without a reason');
    return new user_error/* UserError */.y('policy-test-invalid', first.message, first.help, first.place, others);
}
function refuseTwice(cases, { problems }) {
    const lines = new Map();
    for (const { name, place } of cases) {
        const line = lines.get(name);
        if (line === undefined)
            lines.set(name, place.line);
        else
            problems.push({
                message: `the name "${name}" stands twice`,
                help: `Choose another; the other case stands on line ${line}.`,
                place,
            });
    }
}
function readCase(entry, at, day, reader) {
    const { before } = entry;
    const head = readSide(entry, at, new Map(), reader);
    const place = reader.source.placeOf([...at, 'name']);
    const says = [entry.model, entry.files, entry['repository-files'], before];
    if (says.every((part) => part === undefined))
        reader.problems.push({
            message: `the case "${entry.name}" has nothing to judge`,
            help: 'Add "model", "files" or "repository-files".',
            place,
        });
    return {
        name: entry.name,
        place,
        day: entry.day ?? day,
        head,
        before: before === undefined ? null : readSide(before, [...at, 'before'], head.files, reader),
        expectations: readExpectations(entry.expect, [...at, 'expect'], reader),
    };
}
/** One side; the base has the files of the change where it says nothing else of them, and lacks those that it calls null. */
function readSide(entry, at, inherited, reader) {
    const files = new Map(inherited);
    for (const [index, path] of (entry['repository-files'] ?? []).entries()) {
        const text = fileOf(path, [...at, 'repository-files', index], reader);
        if (text !== null)
            files.set(path, text);
    }
    for (const [path, text] of Object.entries(entry.files ?? {})) {
        if (text === null)
            files.delete(path);
        else
            files.set(path, text);
    }
    const model = readModel(entry, at, reader);
    if (model?.path != null && files.has(model.path) && !inherited.has(model.path))
        reader.problems.push({
            message: `${model.path} is the model and one of the files`,
            help: 'Keep one of the two.',
            place: reader.source.placeOf([...at, 'model']),
        });
    return { model, files };
}
function readModel({ model, path }, at, reader) {
    if (model === undefined)
        return null;
    if (typeof model === 'string') {
        const text = fileOf(model, [...at, 'model'], reader);
        return text === null ? null : { text, path: path ?? model, id: '' };
    }
    const { 'agent-threat-model': marker = 1, ...rest } = model;
    const id = model.agent?.id ?? model.agents?.flatMap((one) => one.id ?? one.agent?.id ?? [])[0] ?? 'agent';
    return { text: JSON.stringify({ 'agent-threat-model': marker, ...rest }), path: path ?? null, id };
}
function fileOf(path, at, { fileAt, problems, source }) {
    const found = fileAt(path);
    if ('text' in found)
        return found.text;
    problems.push({
        message: `${path} ${found.problem}`,
        help: 'Name a file of this repository, relative to the folder that holds .github.',
        place: source.placeOf(at),
    });
    return null;
}
function readExpectations(stated, at, reader) {
    const { source } = reader;
    const findings = (kind) => (stated[kind] ?? []).map((entry, index) => {
        const place = source.placeOf([...at, kind, index]);
        return { kind, finding: readFinding(entry, [...at, kind, index], reader), place };
    });
    return [
        ...(stated.status === undefined
            ? []
            : [{ kind: 'status', status: stated.status, place: source.placeOf([...at, 'status']) }]),
        ...findings('found'),
        ...findings('not-found'),
        ...(stated.score === undefined
            ? []
            : [
                {
                    kind: 'score',
                    agent: null,
                    score: stated.score,
                    place: source.placeOf([...at, 'score']),
                },
            ]),
        ...Object.entries(stated.scores ?? {}).map(([agent, score]) => ({
            kind: 'score',
            agent,
            score,
            place: source.placeOf([...at, 'scores', agent]),
        })),
    ];
}
/** A rule that does not exist would never be found, and so would always be "not found". */
function readFinding(entry, at, { ruleIds, problems, source }) {
    const stated = typeof entry === 'string' ? { rule: entry } : entry;
    if (!ruleIds.includes(stated.rule))
        problems.push({
            message: `there is no rule "${stated.rule}"`,
            help: (0,suggest/* didYouMean */.a)(stated.rule, ruleIds),
            place: source.placeOf(typeof entry === 'string' ? at : [...at, 'rule']),
        });
    return {
        rule: stated.rule,
        level: stated.level ?? null,
        agent: stated.agent ?? null,
        subject: stated.subject ?? null,
        standing: stated.standing ?? 'counts',
    };
}

// EXTERNAL MODULE: ./lib/policy/print.js + 1 modules
var print = __webpack_require__(8840);
// EXTERNAL MODULE: ./lib/rules/registry.js + 31 modules
var registry = __webpack_require__(3857);
// EXTERNAL MODULE: ./lib/adapters/node/policy-library.js
var policy_library = __webpack_require__(8065);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/app/find-policy.js
var find_policy = __webpack_require__(879);
// EXTERNAL MODULE: ./lib/app/limits.js
var limits = __webpack_require__(1523);
// EXTERNAL MODULE: ./lib/app/text-file.js
var text_file = __webpack_require__(5131);
// EXTERNAL MODULE: ./lib/adapters/node/files.js
var files = __webpack_require__(7982);
;// CONCATENATED MODULE: ./lib/adapters/node/policy-test-files.js






const ENDING = '.test.yml';
/** The cases that stand beside a policy: `.github/aivss-gate.yml` has them in `.github/aivss-gate.test.yml`. */
function besidePolicy({ folder, policy }) {
    const source = policy.source ?? `${folder.workspace.base}${find_policy/* POLICY_PATH */.l$}`;
    const path = (0,external_node_path_.isAbsolute)(source) ? source : (0,external_node_path_.join)(folder.root, source);
    return path.replace(/(?:\.ya?ml)?$/, ENDING);
}
/**
 * The text of the file of cases, with its path as it is shown.
 *
 * @throws UserError where it is missing or cannot be read
 */
function readCases(project, cwd, given) {
    const absolute = given === null ? besidePolicy(project) : (0,external_node_path_.resolve)(cwd, given);
    const inside = (0,external_node_path_.relative)(project.folder.root, absolute);
    const path = inside.startsWith('..') || (0,external_node_path_.isAbsolute)(inside) ? absolute : inside.split(external_node_path_.sep).join('/');
    const read = textOf((0,files/* readFile */.T)(absolute, limits/* LIMITS */.b.policyBytes), path);
    if ('text' in read)
        return { text: read.text, path };
    const help = given === null
        ? '"aivss-gate init --policy-tests" writes first ones there; or name a file of cases.'
        : 'Name a file of cases that can be read.';
    throw new user_error/* UserError */.y('no-cases', `${path} ${read.problem}`, help, null);
}
/** A file of the work tree as a case may name it, relative to the folder that holds `.github`. */
function fileOfTree({ folder: { workspace } }) {
    return (path) => {
        const full = workspace.base + path;
        const content = workspace.has(full)
            ? workspace.read(full, limits/* LIMITS */.b.modelBytes)
            : { kind: 'missing' };
        return textOf(content, path);
    };
}
function textOf(content, path) {
    switch (content.kind) {
        case 'missing':
            return { problem: 'does not exist' };
        case 'link':
            return { problem: 'is a symbolic link, which is never followed' };
        case 'submodule':
        case 'special':
            return { problem: 'is not a regular file' };
        case 'too-large':
            return { problem: `is too large (${content.size} bytes)` };
        case 'unreadable':
            return { problem: `could not be read: ${content.reason}` };
        case 'bytes': {
            const decoded = (0,text_file/* decodeText */.g)(content.bytes, path);
            return decoded.ok ? { text: decoded.text } : { problem: `is no text: ${decoded.reason}` };
        }
    }
}

// EXTERNAL MODULE: ./lib/adapters/node/project.js
var node_project = __webpack_require__(2336);
;// CONCATENATED MODULE: ./lib/adapters/node/policy-test-run.js










const TOOL = { name: 'aivss-gate', version: version/* TOOL_VERSION */.w };
/**
 * Runs the examples beside a policy.
 *
 * @throws UserError where the policy or the cases cannot be read or are not valid
 */
async function runPolicyTest(cwd, { policy: named, file }) {
    const project = await (0,node_project/* openProject */.U)(cwd, [], named);
    const { policy } = project;
    const { text, path } = readCases(project, cwd, file);
    const { floors, notices } = await floorsOrNotice(policy);
    const ruleIds = [policy, ...floors.map((floor) => floor.policy)].flatMap(customIds);
    const cases = readPolicyTest(text, path, {
        ruleIds: [...registry/* RULE_IDS */.I, ...new Set(ruleIds)],
        fileAt: fileOfTree(project),
    });
    const results = [];
    for (const one of cases)
        results.push(await runCase(one, { policy, floors, now: Date.now }));
    return {
        tool: TOOL,
        path,
        policy: {
            source: policy.source,
            preset: policy.preset,
            digest: (0,print/* policyDigest */.p)(policy),
            floors: floors.map(({ name }) => name),
        },
        cases: results,
        notices,
        errors: [],
    };
}
/** The report of a run that could not be done. */
function refusedTest({ code, message, help, place, others }) {
    const errors = [{ message, help, place }, ...others].map((one) => ({
        code,
        message: one.message,
        help: one.help,
        location: one.place,
    }));
    return { tool: TOOL, path: null, policy: null, cases: [], notices: [], errors };
}
/** Without its floors the policy can still be tried, and the report says so; the gate itself never goes without. */
async function floorsOrNotice(policy) {
    try {
        return await (0,floors/* floorsOf */.t)(policy.extendsRemote, (0,policy_library/* libraryOfCommand */.a)(process.env));
    }
    catch (error) {
        if (!(error instanceof user_error/* UserError */.y))
            throw error;
        return {
            floors: [],
            notices: [
                `The cases were judged without any floor, by this policy alone: ${error.message}. ${error.help}`,
            ],
        };
    }
}
function customIds({ custom, overrides }) {
    const inOverrides = overrides.flatMap(({ layer }) => layer.custom.flatMap((one) => ('name' in one ? one.name : [])));
    return [...custom.map(({ name }) => name), ...inOverrides].map((name) => `custom/${name}`);
}

// EXTERNAL MODULE: ./lib/adapters/node/commands/command.js
var command = __webpack_require__(3485);
;// CONCATENATED MODULE: ./lib/adapters/node/commands/policy-test.js








/** `policy test`: 0 where every case came out as expected, 1 where one did not, 2 where there was nothing to run. */
async function policyTest(request, terminal) {
    const report = await reportOf(request, terminal);
    const exit = report.errors.length > 0 ? command/* EXIT */.d.error : report.cases.every(isPassed) ? command/* EXIT */.d.ok : command/* EXIT */.d.failed;
    const status = exit === command/* EXIT */.d.error ? 'error' : exit === command/* EXIT */.d.ok ? 'pass' : 'fail';
    (0,hand_over/* handOver */.C)(printed(report, request, terminal), status, request.output, terminal);
    return exit;
}
async function reportOf(request, terminal) {
    try {
        return await runPolicyTest(terminal.cwd, request);
    }
    catch (error) {
        if (!(error instanceof user_error/* UserError */.y) || request.format === 'text')
            throw error;
        return refusedTest(error);
    }
}
function printed(report, { format, output }, terminal) {
    switch (format) {
        case 'text':
            return policyTestText(report, { colour: output === null && terminal.colour, width: terminal.width });
        case 'json':
            return policyTestJson(report);
        case 'junit':
            return policyTestJunit(report);
    }
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

/***/ 8065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ libraryOfCommand)
/* harmony export */ });
/* harmony import */ var _app_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1271);

/**
 * Floors for the command: from the GitHub that `GITHUB_API_URL` names, with the token in `GH_TOKEN` or `GITHUB_TOKEN`, as
 * GitHub's own command has them. Without a token public repositories can still be read.
 */
function libraryOfCommand(environment) {
    return async (policy, stated) => {
        const { fetchTransport } = await __webpack_require__.e(/* import() */ 2372).then(__webpack_require__.bind(__webpack_require__, 2372));
        const { githubClient } = await __webpack_require__.e(/* import() */ 8680).then(__webpack_require__.bind(__webpack_require__, 8680));
        const { policyLibrary } = await __webpack_require__.e(/* import() */ 160).then(__webpack_require__.bind(__webpack_require__, 160));
        const apiUrl = environment['GITHUB_API_URL'] || 'https://api.github.com';
        const token = environment['GH_TOKEN'] || environment['GITHUB_TOKEN'] || null;
        const library = policyLibrary(async () => githubClient(fetchTransport({ apiUrl, graphqlUrl: null, token, userAgent: `aivss-gate/${_app_version_js__WEBPACK_IMPORTED_MODULE_0__/* .TOOL_VERSION */ .w}` }), apiUrl));
        return await library(policy, stated);
    };
}


/***/ }),

/***/ 4274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ contentOf),
/* harmony export */   Fs: () => (/* binding */ commitWorkspace),
/* harmony export */   Qz: () => (/* binding */ EVERYTHING)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1523);

const EVERYTHING = { concerns: () => true, opens: () => true };
/** Files that are opened in one go: their whole content is held meanwhile. */
const BATCH = 200;
const NOT_FETCHED = 'it was not fetched';
/** The files of a commit, read from git's objects: no checkout, no filters, no links. */
function commitWorkspace({ entries }, blobs, view) {
    const fetched = new Map();
    const listed = [...entries.keys()].filter(view.covers).toSorted();
    const read = (path, maxBytes) => {
        const entry = entries.get(path);
        if (entry === undefined)
            return { kind: 'missing' };
        if (entry.mode === '120000')
            return { kind: 'link' };
        if (!isFile(entry))
            return { kind: 'submodule' };
        if (entry.size > maxBytes)
            return { kind: 'too-large', size: entry.size };
        const content = fetched.get(entry.object) ?? NOT_FETCHED;
        return contentOf(content, maxBytes);
    };
    return {
        base: view.base,
        named: new Set([...view.named].filter((path) => entries.has(path))),
        complete: view.complete,
        list: () => listed,
        has: (path) => entries.has(path),
        async prefetch(paths) {
            const wanted = new Map();
            for (const path of paths) {
                const entry = entries.get(path);
                if (entry !== undefined && isFile(entry) && entry.size <= _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.largestBytes)
                    if (!fetched.has(entry.object))
                        wanted.set(entry.object, entry);
            }
            if (wanted.size === 0)
                return;
            for (const [object, content] of await blobs([...wanted.values()]))
                fetched.set(object, content);
        },
        read,
        async look(paths, bytes, show) {
            const worth = [];
            for (const path of paths) {
                const entry = entries.get(path);
                if (entry === undefined || !isFile(entry) || entry.size > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.modelBytes)
                    continue;
                if (!view.opening.concerns(path, entry))
                    continue;
                const opens = view.opening.opens(path, entry);
                if (opens === true)
                    worth.push({ path, entry });
                else if (typeof opens === 'string')
                    show(path, opens);
            }
            for (let at = 0; at < worth.length; at += BATCH) {
                const batch = worth.slice(at, at + BATCH);
                const contents = await blobs(batch.map(({ entry }) => entry));
                for (const { path, entry } of batch) {
                    const content = contents.get(entry.object) ?? NOT_FETCHED;
                    if (typeof content === 'string')
                        show(path, `the file could not be read: ${content}`);
                    else if (content instanceof Uint8Array && content.length <= _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.modelBytes)
                        show(path, content.subarray(0, bytes));
                }
            }
        },
        concerns: (path) => {
            const entry = entries.get(path);
            return entry !== undefined && view.opening.concerns(path, entry);
        },
        identity: (path) => {
            const entry = entries.get(path);
            if (entry === undefined)
                return null;
            return isFile(entry) ? entry.object : entry.mode === '120000' ? 'link' : 'submodule';
        },
    };
}
/** What a blob is to whoever takes at most so many bytes. */
function contentOf(blob, maxBytes) {
    if (typeof blob === 'string')
        return { kind: 'unreadable', reason: blob };
    if (!(blob instanceof Uint8Array))
        return { kind: 'too-large', size: blob.tooLarge };
    return blob.length > maxBytes ? { kind: 'too-large', size: blob.length } : { kind: 'bytes', bytes: blob };
}
function isFile({ mode }) {
    return mode.startsWith('100');
}


/***/ }),

/***/ 3565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z6: () => (/* binding */ subjectsOf),
/* harmony export */   og: () => (/* binding */ firstModel),
/* harmony export */   vM: () => (/* binding */ placeFor),
/* harmony export */   wQ: () => (/* binding */ freeId)
/* harmony export */ });
/* harmony import */ var _aivss_factors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7694);
/* harmony import */ var _formats_write_review_skeleton_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9492);
/* harmony import */ var _formats_write_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8854);
/* harmony import */ var _model_capabilities_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4007);
/* harmony import */ var _model_capability_floors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7763);
/* harmony import */ var _model_catalogue_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9572);
/* harmony import */ var _model_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1133);
/* harmony import */ var _policy_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3874);
/* harmony import */ var _report_cut_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6590);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2527);
/* harmony import */ var _source_inside_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7061);
/* harmony import */ var _schema_address_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6577);












/** File names that say nothing of the agent; the folder does. */
const EMPTY_NAMES = /^(?:agents?|app|config|crew|index|langgraph|main|mcp|opencode|root-agent|route|server|settings(?:\..*)?|skill|workflow)$/;
const LONGEST_NAME = 120;
const LONGEST_PATH = 1000;
/** The agents of a file that need models: each of several by `path#id`, a file that is one agent by its path. */
function subjectsOf(artefact, isWanted) {
    const { path, kind, agents, capabilities } = artefact;
    const each = agents.length === 0 ? [{ id: null, capabilities: [] }] : agents;
    const subjects = new Map();
    for (const { id, capabilities: own } of each) {
        if (!isWanted(id))
            continue;
        const alone = each.length === 1 || id === null || !canBeNamed(path, id);
        const name = id === null ? '' : (0,_report_cut_js__WEBPACK_IMPORTED_MODULE_6__/* .cutCharacters */ .lD)((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .plain */ .pj)(id), LONGEST_NAME);
        const key = alone ? path : `${path}#${id}`;
        const known = subjects.get(key);
        const powers = [...(known?.powers ?? []), ...own, ...(known === undefined ? capabilities : [])];
        subjects.set(key, { artefact: key, kind, name: known?.name ?? (name || nameOfFile(path, kind)), powers });
    }
    return [...subjects.values()];
}
function canBeNamed(path, id) {
    return id !== '' && !/[#/]/.test(id) && path.length + id.length < LONGEST_PATH;
}
/** `code-reviewer.agent.md` as "Code reviewer", `bots/triage/agent.py` as "Triage agent", `.mcp.json` by its kind. */
function nameOfFile(path, kind) {
    const [file = '', ...folders] = path.split('/').toReversed();
    // Parts of an address such as `[id]` and `(group)` say nothing either.
    const folder = folders.find((one) => !/^[[(@]/.test(one)) ?? '';
    const stem = file.replace(/^\.+/, '').replace(/\..*$/, '');
    const said = !EMPTY_NAMES.test((0,_model_names_js__WEBPACK_IMPORTED_MODULE_4__/* .slug */ .yR)(stem)) ? stem : folder === '' ? kind : `${folder} ${stem}`;
    const words = (0,_report_cut_js__WEBPACK_IMPORTED_MODULE_6__/* .cutCharacters */ .lD)((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .plain */ .pj)(said.replace(/[-_.]+/g, ' ')), LONGEST_NAME);
    return words === '' ? 'Agent' : words.charAt(0).toUpperCase() + words.slice(1);
}
/** Where the model of an agent is written, relative to the folder that holds `.github`; null where the policy has no place for it. */
function placeFor(id, { models, ignore }) {
    const usual = `.aivss/${id}.aivss.yml`;
    const globs = (models ?? []).map(({ value }) => value);
    const looked = models === null ? () => true : (0,_policy_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .matcher */ .jN)(globs);
    const ignored = (0,_policy_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .matcher */ .jN)(ignore.map(({ value }) => value));
    const places = globs
        .filter((glob) => glob.includes('*'))
        .map((glob) => glob
        .replaceAll('**/', '')
        .replace(/\*+/g, id)
        .replace(/\{([^,{}]*),[^{}]*\}/g, '$1'));
    return [usual, ...places].find((path) => isFile(path) && looked(path) && !ignored(path)) ?? null;
}
/** A YAML file inside the repository; a glob of a policy may point anywhere. */
function isFile(path) {
    return /\.ya?ml$/.test(path) && path === (0,_source_inside_js__WEBPACK_IMPORTED_MODULE_8__/* .withoutClimbing */ .K)(path) && !/\\|(?:^|\/)\.git\//.test(path);
}
/** The slug of a name that no other agent has. */
function freeId(name, taken) {
    const wanted = (0,_model_names_js__WEBPACK_IMPORTED_MODULE_4__/* .slug */ .yR)(name) || 'agent';
    for (let number = 1;; number++) {
        const id = number === 1 ? wanted : `${wanted.slice(0, 58).replace(/-+$/, '')}-${number}`;
        if (!taken.has(id))
            return id;
    }
}
/**
 * A first threat model: valid, and undetermined until a person has finished it. Only what the file itself shows is stated;
 * each value that a person must judge is marked as a proposal or left out. `schema` is the path to a schema in the repository.
 */
function firstModel(id, { artefact, name, kind, powers }, policy, schema = null) {
    const first = new Map();
    for (const power of powers)
        if (!first.has(power.id))
            first.set(power.id, power);
    const all = [...first.values()];
    const stated = all.filter((power) => !_model_capability_floors_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_POWERS */ .J8.has(power.id));
    const others = all.filter((power) => _model_capability_floors_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_POWERS */ .J8.has(power.id));
    const floors = (0,_model_capability_floors_js__WEBPACK_IMPORTED_MODULE_2__/* .impliedFloors */ .st)(all.map(({ id: power }) => power));
    return `${[
        (0,_schema_address_js__WEBPACK_IMPORTED_MODULE_9__/* .editorComment */ .BY)('model', schema),
        `# A first draft from ${(0,_formats_write_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_10__/* .quoted */ .TL)(artefact)} (${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .plain */ .pj)(kind)}): its score stays open until a person has finished it.`,
        '# What is marked "Proposed" is the least that the powers below imply; judge it, and say why in your own words.',
        'agent-threat-model: 1',
        'agent:',
        `  id: ${(0,_formats_write_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_10__/* .quoted */ .TL)(id)}`,
        `  name: ${(0,_formats_write_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_10__/* .quoted */ .TL)(name)}`,
        "  # owner: '@your-org/your-team' # who answers for this agent",
        '  # exposure: internal # internal | partner | public: who can reach it',
        '  artefacts:',
        `    - ${(0,_formats_write_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_10__/* .quoted */ .TL)(artefact)}`,
        ...block('capabilities:', stated.map(powerLine), '# No power was read from the file: list what the agent can do.'),
        ...others.map(({ id: other, line }) => `  # also read: ${other}, ${_model_capabilities_js__WEBPACK_IMPORTED_MODULE_1__/* .CAPABILITIES */ .$[other]} (line ${line})`),
        '# The worst that can go wrong when the agent is misled: a CVSS v4.0 vector (best), a base score, or { base, why }.',
        '# cvss: CVSS:4.0/AV:_/AC:_/AT:_/PR:_/UI:_/VC:_/VI:_/VA:_/SC:_/SI:_/SA:_',
        ...factorLines(floors),
        ...mitigationLines(floors, policy),
        '# What is to be said about each MAESTRO layer; "unknown: ..." marks an honest gap.',
        '# layers:',
        "#   L1: 'unknown: ...' # foundation model; then L2 data, L3 framework, L4 deployment, L5 observability, L6 security, L7 ecosystem",
        _formats_write_review_skeleton_js__WEBPACK_IMPORTED_MODULE_11__/* .REVIEW_SKELETON */ .j,
    ].join('\n')}\n`;
}
function powerLine({ id, line }) {
    return `  - ${id} # ${_model_capabilities_js__WEBPACK_IMPORTED_MODULE_1__/* .CAPABILITIES */ .$[id]} (line ${line})`;
}
/** A key with its entries, or a comment in their place: an empty key is not valid. */
function block(key, entries, instead) {
    return entries.length === 0 ? [`# ${key}`, instead] : [key, ...entries];
}
function factorLines(floors) {
    return [
        '# 0 to 1, by the steps of AIVSS 0.8. A factor that is left out is unknown, never zero.',
        floors.length === 0 ? '# factors:' : 'factors:',
        ..._aivss_factors_js__WEBPACK_IMPORTED_MODULE_0__/* .FACTOR_IDS */ .rs.flatMap((id) => {
            const steps = _aivss_factors_js__WEBPACK_IMPORTED_MODULE_0__/* .FACTORS */ .XQ[id].rubric['0.8'];
            if (steps === null)
                return [];
            const scale = `  # ${_aivss_factors_js__WEBPACK_IMPORTED_MODULE_0__/* .FACTORS */ .XQ[id].name}: 0.0 ${steps[0]}; 0.5 ${steps[1]}; 1.0 ${steps[2]}`;
            const floor = floors.find(({ factor }) => factor === id);
            if (floor === undefined)
                return [scale, `  # ${id}: ?`];
            const why = `Proposed, to be judged by a person: ${floor.because} implies at least ${floor.least}.`;
            return [scale, `  ${id}: { value: ${floor.least.toFixed(1)}, why: '${why}' }`];
        }),
    ];
}
/** What the policy demands, then the controls of the factors that the powers raise, those of most of them first. */
function mitigationLines(floors, policy) {
    const demanded = new Set(policy.require.flatMap(({ mitigations }) => mitigations.flatMap(({ id }) => id ?? [])));
    const raised = new Set(floors.map(({ factor }) => factor));
    const shared = (id) => _model_catalogue_js__WEBPACK_IMPORTED_MODULE_3__/* .CATALOGUE */ .y[id].factors.filter((one) => raised.has(one)).length;
    const related = (0,_model_names_js__WEBPACK_IMPORTED_MODULE_4__/* .mitigationIds */ .qs)()
        .filter((id) => !demanded.has(id) && shared(id) > 0)
        .toSorted((a, b) => shared(b) - shared(a));
    const group = (title, ids) => ids.length === 0
        ? []
        : [title, ...ids.map((id) => `  ${id}: { status: unknown } # ${_model_catalogue_js__WEBPACK_IMPORTED_MODULE_3__/* .CATALOGUE */ .y[id].definition}`)];
    return [
        '# in-place | partial | planned | absent | unknown | not-applicable; "how" and "evidence" make it count.',
        ...block('mitigations:', [
            ...group('  # The policy demands these, some of them only of certain agents:', [...demanded]),
            ...group('  # These control what the powers above bring; delete what does not matter here:', related),
        ], '#   audit-logging: { status: unknown }'),
    ];
}


/***/ }),

/***/ 9104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ floorsOf)
/* harmony export */ });
/* harmony import */ var _find_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(879);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5575);


/** Floors of one run, those that floors name themselves included. */
const MOST_FLOORS = 10;
/**
 * Fetches the floors that a policy names under `extends`, and those that they name.
 *
 * @throws UserError where one cannot be fetched or is not valid: without its floors a policy is not the policy
 */
async function floorsOf(named, library) {
    const floors = new Map();
    const notices = [];
    const waiting = [...named];
    for (let stated = waiting.shift(); stated !== undefined; stated = waiting.shift()) {
        if (floors.has(stated.value))
            continue;
        if (floors.size >= MOST_FLOORS) {
            throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('floor-too-many', `more than ${MOST_FLOORS} floors stand behind this policy`, 'Let floors extend presets, not one another.', stated.place);
        }
        const remote = parseRemote(stated.value);
        const { commit, file } = await library(remote, stated);
        const pinned = remote.ref === commit;
        const name = pinned ? stated.value : `${stated.value} (${commit})`;
        const loaded = await (0,_find_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .readPolicy */ .T4)({ ...file, path: name });
        if (!loaded.ok) {
            const [first, ...others] = loaded.problems;
            throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('floor-invalid', `the floor ${name} is not a valid policy: ${first?.message ?? 'no reason given'}`, `${first?.help ?? ''} It is corrected in ${remote.repository}, not here.`.trim(), stated.place, others.map(({ message, help }) => ({
                message: `the floor ${name}: ${message}`,
                help: `${help} It is corrected in ${remote.repository}, not here.`.trim(),
                place: stated.place,
            })));
        }
        if (!pinned)
            notices.push(`The floor ${stated.value} is named by a branch or tag and stood at ${commit} in this run; pin the commit, so that it changes only by a reviewed edit.`);
        floors.set(stated.value, { name, policy: { ...loaded.policy, source: name }, ofDefaultBranch: false });
        waiting.push(...loaded.policy.extendsRemote.map(({ value }) => ({ value, place: stated.place })));
    }
    return { floors: [...floors.values()], notices };
}
/** Splits `owner/repo/path@ref`, whose form the policy's schema has checked. */
function parseRemote(text) {
    const at = text.indexOf('@');
    const [owner = '', name = '', ...path] = text.slice(0, at).split('/');
    return { repository: `${owner}/${name}`, path: path.join('/'), ref: text.slice(at + 1) };
}


/***/ }),

/***/ 9820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ policyTestSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2311);
/* harmony import */ var _aivss_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1755);
/* harmony import */ var _model_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50);
/* harmony import */ var _policy_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5352);
/* harmony import */ var _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6472);





/** Cases of one file; each is a whole run of the gate. */
const MOST_CASES = 500;
const STANDINGS = ['counts', 'existing', 'accepted', 'waived', 'fixed'];
const STATUSES = ['fail', 'incomplete', 'warn', 'pass', 'nothing-to-check'];
/** A path relative to the folder that holds `.github`; no glob, nothing outside. */
const filePath = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    .max(500)
    .regex(/^(?!\/)(?!(?:.*\/)?\.{1,2}(?:\/|$))[^\\\n*?[\]{}]*[^\\\n*?[\]{}/]$/, {
    error: 'a path such as agents/coder.aivss.yml: with / between folders, no leading /, no .. and no wildcard',
});
/** The native form; its marker, the first key of a file, may be left out. */
const inlineModel = _model_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .modelFileSchema */ .x.partial({ 'agent-threat-model': true }).meta({ id: 'model' });
const model = zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([filePath, inlineModel]);
const content = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(1_000_000);
const repositoryFiles = zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(filePath).max(100);
const found = zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([
    _policy_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .notBlank */ .wx.max(80),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        rule: _policy_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .notBlank */ .wx.max(80),
        level: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .LEVELS */ .A).optional(),
        agent: _policy_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .notBlank */ .wx.max(200).optional(),
        subject: _policy_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .notBlank */ .wx.max(2000).optional(),
        standing: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(STANDINGS).optional(),
    }),
]);
const score = zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().min(0).max(10);
const expectedScore = zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n([..._aivss_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC, 'undetermined']),
    score,
    zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ from: score, to: score }),
]);
const expectation = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    status: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(STATUSES).optional(),
    found: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(found).min(1).max(100).optional(),
    'not-found': zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(found).min(1).max(100).optional(),
    score: expectedScore.optional(),
    scores: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(_policy_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .notBlank */ .wx.max(64), expectedScore).optional(),
})
    .superRefine((stated, context) => {
    if (Object.keys(stated).length > 0)
        return;
    context.addIssue({
        code: 'custom',
        message: 'nothing is expected',
        params: { help: 'Add "status", "found", "not-found", "score" or "scores".' },
    });
});
const side = { model: model.optional(), path: filePath.optional() };
const testCase = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    name: _policy_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .notBlank */ .wx.max(200),
    ...side,
    files: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(filePath, content).optional(),
    'repository-files': repositoryFiles.optional(),
    before: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        ...side,
        files: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(filePath, zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([content, zod__WEBPACK_IMPORTED_MODULE_3__/* ["null"] */ .chJ()])).optional(),
        'repository-files': repositoryFiles.optional(),
    })
        .optional(),
    day: _policy_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .calendarDay */ .$6.optional(),
    expect: expectation,
});
/** The examples beside a policy, `.github/aivss-gate.test.yml`, as people write them. Strict everywhere; nothing is coerced. */
const policyTestSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    $schema: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
    version: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(1),
    day: _policy_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .calendarDay */ .$6.optional(),
    cases: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(testCase).max(MOST_CASES),
});


/***/ }),

/***/ 6577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BY: () => (/* binding */ editorComment),
/* harmony export */   Qq: () => (/* binding */ schemaPlaces),
/* harmony export */   q9: () => (/* binding */ isOurSchema),
/* harmony export */   sk: () => (/* binding */ publishedSchema)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1271);

/** Who publishes the schemas; the placeholder stands until somebody does. */
const OWNER = 'OWNER';
/** Where a schema lies at the tag of this version. Tags are never moved, so that a file keeps meaning what it meant. */
function publishedSchema(name) {
    return `https://raw.githubusercontent.com/${OWNER}/aivss-gate/v${_version_js__WEBPACK_IMPORTED_MODULE_0__/* .TOOL_VERSION */ .w}/schemas/${name}.schema.json`;
}
/** Paths at which a repository may hold a schema of its own, relative to its root. */
function schemaPlaces(name) {
    return ['schemas', '.github/schemas', '.github'].map((folder) => `${folder}/${name}.schema.json`);
}
/** Whether the beginning of a file is that of one of our schemas. */
function isOurSchema(head) {
    return /^\s*\{\s*"title": "(?:Agent threat model|aivss-gate [a-z ]+)"/.test(head);
}
/**
 * The line by which an editor knows the schema of a file: `local` is the path from the file to a schema in the repository,
 * which needs no network. Without one, and while nobody publishes the schemas, it says how to get one.
 */
function editorComment(name, local) {
    if (local !== null)
        return `# yaml-language-server: $schema=${local}`;
    return OWNER === 'OWNER'
        ? `# Editors complete and check this file with its schema: "aivss-gate schema --help" says how.`
        : `# yaml-language-server: $schema=${publishedSchema(name)}`;
}


/***/ }),

/***/ 9492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ showsReview),
/* harmony export */   j: () => (/* binding */ REVIEW_SKELETON)
/* harmony export */ });
/** Where a review is to be written once there is one. A comment: a review that nobody did must not look like one. */
const REVIEW_SKELETON = "# review: { by: '@your-org/security', on: YYYY-MM-DD } # once somebody else has read this";
/** Whether a comment already shows where a review belongs. */
function showsReview(comment) {
    return /^[#\s]*review:/.test(comment);
}


/***/ }),

/***/ 8854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ numberText),
/* harmony export */   My: () => (/* binding */ blockScalar),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   d_: () => (/* binding */ scalar)
/* harmony export */ });
/** A number as models write it: 0.5, 1.0. */
function numberText(value) {
    return Number.isInteger(value) && Math.abs(value) < 1e6 ? value.toFixed(1) : String(value);
}
/** Any text as one YAML scalar on one line that reads back the same, with nothing in it that a terminal or an editor acts on. */
function quoted(text) {
    if (/^(?:[A-Za-z]|\.(?!\d))[\w./-]*$/.test(text) &&
        !/^(?:true|false|null|yes|no|on|off|[.-]*|\.inf|\.nan)$/i.test(text))
        return text;
    if (isPlainLine(text) && !text.includes('##'))
        return `'${text.replaceAll("'", "''")}'`;
    return JSON.stringify(text).replace(/[^\x20-\x7e]|(?<=#)#/gu, (character) => {
        const code = (character.codePointAt(0) ?? 0).toString(16);
        return code.length > 4 ? `\\U${code.padStart(8, '0')}` : `\\u${code.padStart(4, '0')}`;
    });
}
/** Like `quoted`, but a sentence of plain words stands without quotes. `inFlow`: between brackets, where a comma ends it. */
function scalar(text, inFlow) {
    const isProse = /^\p{L}[\p{L}\p{N} ,./()'"_;+-]*$/u.test(text) &&
        text.trim() === text &&
        !(inFlow && text.includes(',')) &&
        !/^(?:true|false|null|yes|no|on|off)$/i.test(text);
    return isProse ? text : quoted(text);
}
/**
 * The lines of a long text as a block scalar, its header first; null where it is short, or where a block would not read back
 * the same or could carry what a terminal acts on.
 */
function blockScalar(text, width) {
    const lines = text.split('\n');
    const isSafe = lines.every((line) => isPlainLine(line) && line.trim() === line && !line.includes('##'));
    if (!isSafe || lines[0] === '' || lines.at(-1) === '')
        return null;
    if (lines.length > 1)
        return ['|-', ...lines];
    if (text.length <= width || text.includes('  '))
        return null;
    return ['>-', ...wrapped(text, width)];
}
function wrapped(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && line.length + 1 + word.length > width) {
            lines.push(line);
            line = word;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line];
}
/** Letters, digits, marks of writing and blanks: nothing invisible. */
function isPlainLine(text) {
    return /^[\p{L}\p{N}\p{P}\p{S} ]*$/u.test(text);
}


/***/ }),

/***/ 5340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ jsonText)
/* harmony export */ });
/** A value as JSON that is the same to every reader of it, but holds nothing that a terminal or a workflow's log acts on. */
function jsonText(value) {
    const text = JSON.stringify(value, null, 2);
    return `${text.replace(/[\p{Cf}\p{Zl}\p{Zp}\u007F-\u009F]/gu, escaped).replace(/##(?=\w*\[)/g, '#\\u0023')}\n`;
}
function escaped(character) {
    return Array.from({ length: character.length }, (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`).join('');
}


/***/ }),

/***/ 5227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ element),
/* harmony export */   y: () => (/* binding */ textElement)
/* harmony export */ });
/* harmony import */ var _cut_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6590);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2527);


/** The longest untrusted text, in characters. */
const LONGEST = 2_000;
/** An element over lines that are XML already. */
function element(name, attributes, children) {
    return children.length === 0
        ? [`<${tag(name, attributes)}/>`]
        : [`<${tag(name, attributes)}>`, ...children.map((line) => `  ${line}`), `</${name}>`];
}
/** An element over untrusted lines; one string with its own line breaks, so that nothing indents them. */
function textElement(name, attributes, lines) {
    return lines.length === 0
        ? [`<${tag(name, attributes)}/>`]
        : [`<${tag(name, attributes)}>${lines.map(xmlText).join('\n')}</${name}>`];
}
function tag(name, attributes) {
    const printed = Object.entries(attributes).flatMap(([key, value]) => value === null ? [] : [`${key}="${xmlText(String(value))}"`]);
    return [name, ...printed].join(' ');
}
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Untrusted text for an element or an attribute, without the two characters beyond `plain` that XML 1.0 forbids. */
function xmlText(text) {
    return (0,_cut_js__WEBPACK_IMPORTED_MODULE_0__/* .cutCharacters */ .lD)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(text), LONGEST)
        .replace(/[\uFFFE\uFFFF]/g, '')
        .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}


/***/ })

};
