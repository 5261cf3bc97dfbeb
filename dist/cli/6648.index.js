export const id = 6648;
export const ids = [6648];
export const modules = {

/***/ 6648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/app/first-model.js
var first_model = __webpack_require__(3565);
// EXTERNAL MODULE: ./lib/app/first-policy.js
var first_policy = __webpack_require__(8332);
// EXTERNAL MODULE: ./lib/app/schema-address.js
var schema_address = __webpack_require__(6577);
;// CONCATENATED MODULE: ./lib/app/first-policy-test.js

/** First examples of what a policy has to say: they hold under balanced and strict. `schema` is the path to a schema in the repository. */
function firstPolicyTest(schema = null) {
    return `${(0,schema_address/* editorComment */.BY)('policy-test', schema)}
# Examples of what the policy beside this file has to say; "aivss-gate policy test" judges them by it.
# Write one for every demand of your own, so that nobody loosens it by accident.
version: 1
cases:
  - name: An agent that runs code outside a sandbox is stopped
    model:
      agent: { id: coder }
      capabilities: [exec.shell]
      cvss: 8.8
      factors: { autonomy: 1, tools: 1, language: 1, context: 0.5, non_determinism: 1, opacity: 0.5, persistence: 0, identity: 0, multi_agent: 0, self_mod: 0.5 }
    expect:
      status: fail
      score: critical
      found:
        - { rule: score-threshold, level: error }
        - { rule: required-mitigation, subject: sandboxing }

  - name: An agent that only reads and answers is not stopped by its score
    model:
      agent: { id: reader }
      cvss: 2.3
      factors: { autonomy: 0, tools: 0, language: 0.5, context: 0, non_determinism: 0.5, opacity: 0, persistence: 0, identity: 0, multi_agent: 0, self_mod: 0 }
    expect:
      score: { from: 0, to: 3.9 }
      not-found: [score-threshold, required-mitigation]

  - name: Against its own past, an agent may not leave its score open
    before:
      model: { agent: { id: reader }, cvss: 2.3 }
    model: { agent: { id: reader } }
    expect:
      score: undetermined
      found: [score-undetermined]
`;
}

;// CONCATENATED MODULE: ./lib/app/first-workflow.js
/** Where `init --workflow` writes, relative to the repository's root. */
const WORKFLOW_PATH = '.github/workflows/aivss-gate.yml';
/** The plain workflow of the documentation (examples/workflows/plain.yml). */
function firstWorkflow() {
    return `name: aivss-gate
on:
  pull_request:
    types: [opened, synchronize, reopened, edited, ready_for_review]
  push:
    branches: [main]
permissions:
  contents: read
  pull-requests: write # the comment
concurrency:
  group: aivss-gate-\${{ github.event.pull_request.number || github.run_id }}
  cancel-in-progress: true
jobs:
  aivss-gate:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - uses: OWNER/aivss-gate@COMMIT # pin a commit
`;
}

// EXTERNAL MODULE: ./lib/app/find-policy.js
var find_policy = __webpack_require__(879);
// EXTERNAL MODULE: ./lib/app/list-agents.js
var list_agents = __webpack_require__(5050);
// EXTERNAL MODULE: ./lib/app/user-error.js
var user_error = __webpack_require__(5575);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
// EXTERNAL MODULE: ./lib/adapters/node/arguments.js
var node_arguments = __webpack_require__(7517);
// EXTERNAL MODULE: ./lib/adapters/node/folder.js
var node_folder = __webpack_require__(7997);
// EXTERNAL MODULE: ./lib/adapters/node/git.js
var git = __webpack_require__(2133);
// EXTERNAL MODULE: ./lib/adapters/node/ignored-lines.js
var ignored_lines = __webpack_require__(797);
// EXTERNAL MODULE: ./lib/adapters/node/files.js
var files = __webpack_require__(7982);
;// CONCATENATED MODULE: ./lib/adapters/node/local-schema.js



const HEAD_BYTES = 200;
/** The path from a file to the schema that the repository holds; null where it holds none. Paths are relative to the root. */
function localSchema(root, name, file) {
    const place = (0,schema_address/* schemaPlaces */.Qq)(name).find((path) => {
        const head = (0,files/* readHead */.z)((0,external_node_path_.join)(root, path), HEAD_BYTES);
        return head !== null && typeof head !== 'string' && (0,schema_address/* isOurSchema */.q9)(new TextDecoder().decode(head));
    });
    return place === undefined ? null : (0,external_node_path_.relative)((0,external_node_path_.dirname)(file), place).split(external_node_path_.sep).join('/');
}

// EXTERNAL MODULE: ./lib/adapters/node/policy-file.js
var policy_file = __webpack_require__(4822);
// EXTERNAL MODULE: ./lib/adapters/node/commands/agents.js + 1 modules
var agents = __webpack_require__(8947);
// EXTERNAL MODULE: ./lib/adapters/node/commands/command.js
var command = __webpack_require__(3485);
;// CONCATENATED MODULE: ./lib/adapters/node/commands/init.js


















const options = {
    policy: { value: null, help: `write a first policy, ${find_policy/* POLICY_PATH */.l$}` },
    'policy-tests': { value: null, help: `write first examples for it, ${find_policy/* POLICY_TEST_PATH */.w8}` },
    workflow: { value: null, help: `write the workflow, ${WORKFLOW_PATH}` },
    stdout: { value: null, help: 'print instead of writing' },
};
const init = {
    name: 'init',
    summary: 'a first threat model from an agent; a first policy; the workflow',
    usage: '[PATH]',
    details: [
        'Writes a threat model for the agents of a file, or for every agent without one: powers as the file grants them, factors proposed at the least that these imply, mitigations to be judged. The score stays open until you have finished it.',
        'Existing files are never overwritten. Exit codes: 0 written or nothing to do, 2 not written, 3 no agent was found.',
    ],
    options,
    examples: [
        ['aivss-gate init', 'a model for each agent without one'],
        ['aivss-gate init .claude/agents/reviewer.md', 'for the agent of one file'],
        ['aivss-gate init .claude/agents/reviewer.md --stdout', 'only show it'],
        ['aivss-gate init --policy --workflow', 'the gate itself'],
    ],
    async run(argv, terminal) {
        const args = (0,node_arguments/* readArguments */.l)(argv, options, 1);
        const parts = ['policy', 'policy-tests', 'workflow'].filter((name) => args.flag(name));
        return parts.length > 0 ? setUp(args, terminal) : describe(args, terminal);
    },
};
/** How many files that git ignores are named. */
const MOST_IGNORED = 5;
function setUp(args, terminal) {
    if (args.positionals.length > 0)
        throw new user_error/* UserError */.y('usage', '--policy, --policy-tests and --workflow take no path', 'They write to .github/ at the root of the repository; write a model in a run of its own.');
    const folder = (0,node_folder/* openFolder */.N)(terminal.cwd, [], null);
    const schemaFor = (name, path) => localSchema(folder.root, name, path);
    const drafts = [
        ...(args.flag('policy')
            ? [{ path: find_policy/* POLICY_PATH */.l$, text: (0,first_policy/* firstPolicy */.D)(schemaFor('policy', find_policy/* POLICY_PATH */.l$)), about: 'the policy' }]
            : []),
        ...(args.flag('policy-tests')
            ? [
                {
                    path: find_policy/* POLICY_TEST_PATH */.w8,
                    text: firstPolicyTest(schemaFor('policy-test', find_policy/* POLICY_TEST_PATH */.w8)),
                    about: 'examples of what the policy says',
                },
            ]
            : []),
        ...(args.flag('workflow') ? [{ path: WORKFLOW_PATH, text: firstWorkflow(), about: 'the workflow' }] : []),
    ];
    // A policy under a name that is never read is told before another one stands beside it.
    if (args.flag('policy') && !args.flag('stdout'))
        (0,policy_file/* readPolicyFile */.B)({ ...folder, checked: folder.root }, null);
    const next = args.flag('workflow')
        ? 'Next: put the owner and a commit of aivss-gate into the workflow, then run "aivss-gate check".'
        : args.flag('policy-tests')
            ? 'Next: "aivss-gate policy test", then "aivss-gate check".'
            : 'Next: "aivss-gate policy check", then "aivss-gate check".';
    return hand(drafts, folder.root, next, args, terminal);
}
async function describe(args, terminal) {
    const { folder, policy, inventory, covers, named: files, } = await (0,agents.lookAround)(terminal, args.positionals, null);
    const { models, artefacts, gaps } = inventory;
    for (const { path, message } of gaps)
        terminal.err(`could not be examined: ${(0,report_escape/* plain */.pj)(path)}: ${(0,report_escape/* plain */.pj)(message)}\n`);
    const given = args.positionals[0];
    const inside = artefacts.filter(({ file }) => covers(file));
    const named = inside.filter(({ file }) => files.has(file));
    const wanted = named.length > 0 ? named : inside.filter(({ role }) => role === 'agent');
    refuseOthers(named);
    if (wanted.length === 0) {
        if (given === undefined || gaps.length > 0) {
            terminal.err('No agent was found. "aivss-gate agents" shows what is in the repository.\n');
            return gaps.length > 0 ? command/* EXIT */.d.error : command/* EXIT */.d.nothing;
        }
        throw new user_error/* UserError */.y('no-agent', `no agent was found in ${given}`, '"aivss-gate agents" shows what is in the repository; files that git or the policy ignores, vendored files and test data are left out.');
    }
    const isFree = (artefact, id) => (args.flag('stdout') && named.length > 0) || (0,list_agents/* coveredBy */.UJ)(models, artefact, id) === null;
    const subjects = wanted.flatMap((one) => (0,first_model/* subjectsOf */.Z6)(one, (id) => isFree(one, id)));
    if (subjects.length === 0) {
        const [first] = wanted;
        const model = first === undefined ? null : (0,list_agents/* coveredBy */.UJ)(models, first, first.agents[0]?.id ?? null);
        terminal.err(given === undefined
            ? 'Every agent has a threat model. Next: "aivss-gate check".\n'
            : `${(0,report_escape/* plain */.pj)(given)} has a threat model already: ${(0,report_escape/* plain */.pj)(model ?? '')}. Next: "aivss-gate check".\n`);
        return command/* EXIT */.d.ok;
    }
    const taken = new Set(models.map(({ agent }) => agent.id.value));
    const drafts = subjects.map((subject) => {
        const id = (0,first_model/* freeId */.wQ)(subject.name, taken);
        taken.add(id);
        return draft(id, subject, policy, folder);
    });
    const next = `Next: finish ${drafts.length === 1 ? 'it' : 'them'} (what is marked "Proposed", the factors left out, the CVSS), then run "aivss-gate check".`;
    return hand(drafts, folder.root, next, args, terminal);
}
function refuseOthers(named) {
    const other = named.find(({ role }) => role === 'instructions' || role === 'declaration');
    if (other === undefined)
        return;
    throw new user_error/* UserError */.y('no-agent', `${other.path} puts no agent into service (${other.role})`, 'It needs no threat model; "aivss-gate agents" shows which files do.');
}
function draft(id, subject, policy, { root, workspace: { base } }) {
    const place = (0,first_model/* placeFor */.vM)(id, policy);
    if (place === null)
        throw new user_error/* UserError */.y('no-place', 'the policy looks for no YAML file of which the name could be made up ("models:", "ignore:")', 'Add ".aivss/**" to "models:", or print the model with --stdout.');
    const path = base + place;
    const schema = localSchema(root, 'model', path);
    return { path, text: (0,first_model/* firstModel */.og)(id, subject, policy, schema), about: subject.artefact };
}
/** Prints the files, or writes all of them where none stands in the way. */
function hand(drafts, root, next, args, terminal) {
    if (args.flag('stdout')) {
        terminal.out(drafts.map(({ text }) => text).join('---\n'));
        return command/* EXIT */.d.ok;
    }
    for (const { path } of drafts)
        refuseObstacles(root, path);
    for (const { path, text, about } of drafts) {
        writeNew(root, path, text);
        terminal.out(`wrote ${(0,report_escape/* plain */.pj)(path)} (${(0,report_escape/* plain */.pj)(about)})\n`);
    }
    warnOfIgnored(root, drafts.map(({ path }) => path), terminal);
    terminal.out(`${next}\n`);
    return command/* EXIT */.d.ok;
}
/** What git ignores is neither checked nor committed, which nobody would notice. */
function warnOfIgnored(root, paths, terminal) {
    const ignored = (0,ignored_lines/* ignoredLines */.Q)((0,git/* ignoredPaths */.jo)(root, paths) ?? []);
    for (const { path, source, line, pattern } of ignored.slice(0, MOST_IGNORED))
        terminal.err(`git ignores ${(0,report_escape/* plain */.pj)(path)} (${(0,report_escape/* plain */.pj)(source)}:${line}, "${(0,report_escape/* plain */.pj)(pattern)}"): the gate does not look at it, and a commit leaves it out. Take the pattern out or narrow it.\n`);
    const more = ignored.length - MOST_IGNORED;
    if (more > 0)
        terminal.err(`git ignores ${more} more of them.\n`);
}
/** @throws UserError where something stands at the path, or where a folder above it is none: links are never written through */
function refuseObstacles(root, path) {
    const parts = path.split('/');
    for (const [index] of parts.entries()) {
        const at = parts.slice(0, index + 1).join('/');
        const stat = (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(root, at), { throwIfNoEntry: false });
        if (stat === undefined)
            return;
        if (index === parts.length - 1)
            throw new user_error/* UserError */.y('file-exists', `${at} exists and is not overwritten`, 'Edit it, or move it away and run this again; --stdout prints what would have been written.');
        if (!stat.isDirectory())
            throw new user_error/* UserError */.y('no-folder', `${at} is ${stat.isSymbolicLink() ? 'a symbolic link' : 'not a folder'}; nothing is written through it`, 'Put a folder there, or print with --stdout.');
    }
}
function writeNew(root, path, text) {
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)((0,external_node_path_.join)(root, path)), { recursive: true });
        refuseObstacles(root, path);
        const flags = external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_EXCL | (external_node_fs_.constants.O_NOFOLLOW ?? 0);
        const handle = (0,external_node_fs_.openSync)((0,external_node_path_.join)(root, path), flags, 0o666);
        try {
            (0,external_node_fs_.writeSync)(handle, text);
        }
        finally {
            (0,external_node_fs_.closeSync)(handle);
        }
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.y)
            throw error;
        const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
        throw new user_error/* UserError */.y('output', `${path} could not be written: ${reason}`, 'Make the folder writable, or print with --stdout.');
    }
}


/***/ }),

/***/ 797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ ignoredLines)
/* harmony export */ });
/** What `ignoredPaths` gives, four fields for each path; a pattern with `!` takes the path in again. */
function ignoredLines(fields) {
    const lines = Array.from({ length: Math.floor(fields.length / 4) }, (_, at) => fields.slice(4 * at, 4 * at + 4));
    return lines.flatMap(([source = '', line, pattern = '', path = '']) => pattern.startsWith('!') ? [] : [{ source, line: Number(line) || 1, pattern, path }]);
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


/***/ })

};
