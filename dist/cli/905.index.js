export const id = 905;
export const ids = [905,947];
export const modules = {

/***/ 7517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ readArguments)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _app_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5575);
/* harmony import */ var _source_suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6491);



/**
 * Reads the arguments of a command.
 *
 * @throws UserError for an unknown option, a missing value, a value that is not a choice, or too many arguments
 */
function readArguments(argv, options, most) {
    const specs = Object.fromEntries(Object.entries(options).map(([name, option]) => [
        name,
        { type: option.value === null ? 'boolean' : 'string' },
    ]));
    const { values, positionals, tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
        args: [...argv],
        options: specs,
        allowPositionals: true,
        strict: false,
        tokens: true,
    });
    for (const token of tokens) {
        if (token.kind !== 'option')
            continue;
        const option = options[token.name];
        if (option === undefined || token.rawName === `-${token.name}`) {
            const names = Object.keys(options).map((name) => `--${name}`);
            throw new _app_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('usage', `unknown option ${token.rawName}`, (0,_source_suggest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(token.rawName, names));
        }
        if (option.value !== null && (token.value === undefined || token.value === '')) {
            throw new _app_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('usage', `${token.rawName} needs a value`, `Write ${token.rawName} ${option.value}.`);
        }
        if (option.value === null && token.value !== undefined)
            throw new _app_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('usage', `${token.rawName} takes no value`, `Write ${token.rawName} alone.`);
        if (option.choices !== undefined && token.value !== undefined && !option.choices.includes(token.value)) {
            const near = (0,_source_suggest_js__WEBPACK_IMPORTED_MODULE_2__/* .suggestion */ .h)(token.value, option.choices);
            throw new _app_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('usage', `${token.rawName} ${token.value} is not known`, `${near === null ? '' : `Did you mean "${near}"? `}Known: ${option.choices.join(', ')}.`);
        }
    }
    if (positionals.length > most) {
        throw new _app_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('usage', `"${positionals[most] ?? ''}" is one argument too many`, `At most ${most} ${most === 1 ? 'argument is' : 'arguments are'} taken; see --help.`);
    }
    return {
        positionals,
        text: (name) => {
            const value = values[name];
            return typeof value === 'string' ? value : null;
        },
        flag: (name) => values[name] === true,
    };
}


/***/ }),

/***/ 8947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  agents: () => (/* binding */ agents),
  lookAround: () => (/* binding */ lookAround)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/app/list-agents.js
var list_agents = __webpack_require__(5050);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
// EXTERNAL MODULE: ./lib/report/messages.js + 1 modules
var messages = __webpack_require__(9535);
// EXTERNAL MODULE: ./lib/report/paint.js
var report_paint = __webpack_require__(4342);
// EXTERNAL MODULE: ./lib/report/terminal-width.js
var terminal_width = __webpack_require__(7433);
// EXTERNAL MODULE: ./lib/report/text-findings.js
var text_findings = __webpack_require__(9254);
;// CONCATENATED MODULE: ./lib/report/agents-text.js





const HEADER = { path: 'file', kind: 'kind', role: 'role', agents: 'agents', covered: 'covered by' };
const COLUMNS = ['path', 'kind', 'role', 'agents', 'covered'];
const GAP = '  ';
/** Two columns for the mark of a line. */
const MARGIN = 2;
const NARROWEST = 12;
/** What is in the repository, for a terminal: a line per file, and below it its powers and the floors that they imply. */
function agentsText(list, { colour, width }) {
    const paint = (0,report_paint/* painter */.C)(colour);
    const shown = list.artefacts.filter(isShown).toSorted((a, b) => rank(a) - rank(b));
    const rows = shown.map(rowOf);
    const widths = fit([HEADER, ...rows], width);
    const print = (row) => COLUMNS.map((column) => {
        const end = column === 'path' || column === 'covered' ? 'end' : 'start';
        return (0,terminal_width/* padToWidth */.Fg)((0,terminal_width/* cutToWidth */.G1)(row[column], widths[column], end), widths[column]);
    })
        .join(GAP)
        .trimEnd();
    const table = shown.flatMap((artefact, index) => {
        const [sign, tone] = markOf(artefact);
        const line = `${paint(tone, sign)} ${print(rows[index] ?? HEADER)}`;
        return [line, ...below(artefact, paint, width)];
    });
    const lines = [
        ...(shown.length === 0 ? [] : [paint('faint', `  ${print(HEADER)}`), ...table, '']),
        ...summary(list).flatMap((sentence) => (0,text_findings/* indented */.gu)(sentence, 0, width)),
    ];
    return (0,report_escape/* withoutCommands */.Df)(`${lines.join('\n')}\n`);
}
function isShown({ role }) {
    return role !== 'instructions' && role !== 'declaration';
}
function rank({ role }) {
    return role === 'agent' ? 0 : role === 'capability' ? 1 : 2;
}
function rowOf({ path, kind, role, agents, coveredBy }) {
    const covered = agents.filter((agent) => agent.coveredBy !== null).length;
    const some = covered > 0 ? `${covered} of ${agents.length}` : 'none';
    return {
        path: (0,report_escape/* plain */.pj)(path),
        kind: (0,report_escape/* plain */.pj)(kind),
        role,
        agents: agents.length === 0 ? '' : String(agents.length),
        covered: coveredBy === null ? some : (0,report_escape/* plain */.pj)(coveredBy),
    };
}
function markOf({ role, coveredBy }) {
    if (coveredBy !== null)
        return ['✓', 'good'];
    return role === 'agent' ? ['✗', 'bad'] : ['·', 'faint'];
}
function below({ agents, capabilities, floors }, paint, width) {
    const powers = [...agents.flatMap((agent) => agent.capabilities), ...capabilities].map(({ id }) => id);
    const names = agents.flatMap(({ id }) => (id === null ? [] : [id]));
    const parts = [
        ['agents', agents.length > 1 ? names.join(', ') : ''],
        ['powers', powers.length === 0 ? 'none that is known' : [...new Set(powers)].join(', ')],
        ['implies', floors.map(({ factor, least }) => `${factor} ≥ ${least}`).join(', ')],
    ];
    return parts.flatMap(([label, text]) => text === '' ? [] : (0,text_findings/* indented */.gu)(`${label}: ${text}`, 4, width, 2).map((line) => paint('faint', line)));
}
function summary({ artefacts, excluded, problems, gaps }) {
    const of = (role) => artefacts.filter((one) => one.role === role);
    const agents = of('agent').flatMap((one) => one.agents);
    const uncovered = agents.filter(({ coveredBy }) => coveredBy === null).length;
    const others = [
        [of('capability').length, 'file that grants powers', 'files that grant powers'],
        [of('tool-surface').length, 'file that offers tools', 'files that offer tools'],
        [of('declaration').length, 'declaration', 'declarations'],
        [of('instructions').length, 'file of instructions', 'files of instructions'],
    ];
    const counts = others.flatMap(([number, one, many]) => number === 0 ? [] : [`${number} ${number === 1 ? one : many}`]);
    return [
        [
            `${(0,messages/* count */.U9)(agents.length, 'agent')} in ${(0,messages/* count */.U9)(of('agent').length, 'file')}, ${uncovered} without a threat model`,
            ...counts,
            ...(excluded === 0 ? [] : [`${excluded} left out`]),
        ].join('; '),
        ...(problems === 0
            ? []
            : [`${(0,messages/* count */.U9)(problems, 'problem')} in the threat models: "aivss-gate check" shows what is wrong.`]),
        ...gaps.map(({ path, message }) => `could not be examined: ${path}: ${message}`),
        ...(uncovered === 0 ? [] : ['"aivss-gate init" writes a first threat model for each agent without one.']),
    ];
}
/** Columns as wide as their texts; where there is too little room, file and model share what the others leave. */
function fit(rows, width) {
    const natural = (column) => (0,terminal_width/* widest */.D3)(rows.map((row) => row[column]));
    const [path, covered] = [natural('path'), natural('covered')];
    const [kind, role, agents] = [natural('kind'), natural('role'), natural('agents')];
    const room = width - MARGIN - GAP.length * (COLUMNS.length - 1) - kind - role - agents;
    const forPath = Math.max(Math.min(path, Math.max(room - covered, Math.floor(room / 2))), NARROWEST);
    return {
        path: forPath,
        kind,
        role,
        agents,
        covered: Math.max(Math.min(covered, room - forPath), NARROWEST),
    };
}

// EXTERNAL MODULE: ./lib/adapters/node/arguments.js
var node_arguments = __webpack_require__(7517);
// EXTERNAL MODULE: ./lib/adapters/node/project.js
var node_project = __webpack_require__(2336);
// EXTERNAL MODULE: ./lib/adapters/node/commands/command.js
var command = __webpack_require__(3485);
;// CONCATENATED MODULE: ./lib/adapters/node/commands/agents.js






const options = {
    policy: {
        value: 'FILE',
        help: 'the policy; default: .github/aivss-gate.yml of the folder, or of the nearest folder above it',
    },
    format: { value: 'FORMAT', help: 'text, json', choices: ['text', 'json'] },
};
const agents = {
    name: 'agents',
    summary: 'the agents in the repository, their powers, and the models that cover them',
    usage: '[PATH...]',
    details: [
        'Lists the files that put AI agents into service or grant them powers, what each grants, the threat model that names it, and the least that its factors must be. Nothing is executed; no value of a file is shown.',
        'Exit codes: 0 listed, 2 something could not be examined, 3 nothing was found.',
    ],
    options,
    examples: [
        ['aivss-gate agents', 'everything in this repository'],
        ['aivss-gate agents .claude .github', 'some folders'],
        ['aivss-gate agents --format json', 'for other tools'],
    ],
    async run(argv, terminal) {
        const args = (0,node_arguments/* readArguments */.l)(argv, options, 1000);
        const { inventory, covers } = await lookAround(terminal, args.positionals, args.text('policy'));
        const list = (0,list_agents/* listAgents */.vc)(inventory, covers);
        if (args.text('format') === 'json')
            terminal.out(agentsJson(list));
        else if (list.artefacts.length > 0 || list.gaps.length > 0)
            terminal.out(agentsText(list, terminal));
        else {
            const out = list.excluded === 0 ? '' : ` ${list.excluded} excluded files were not looked at.`;
            terminal.out(`No agent, and no file that grants one powers, was found.${out}\n`);
        }
        if (list.gaps.length > 0)
            return command/* EXIT */.d.error;
        return list.artefacts.length === 0 ? command/* EXIT */.d.nothing : command/* EXIT */.d.ok;
    },
};
/**
 * Takes stock of the whole repository, whatever part was asked for: the model of an agent may lie anywhere in it.
 *
 * @throws UserError where a path or the policy cannot be read
 */
async function lookAround({ cwd, progress }, paths, policy) {
    const named = policy === null ? null : (0,external_node_path_.resolve)(cwd, policy);
    const { folder: part } = await (0,node_project/* openProject */.U)(cwd, paths, named);
    const base = part.workspace.base.replace(/\/$/, '');
    const project = await (0,node_project/* openProject */.U)(part.root, [base === '' ? '.' : base], named);
    const ports = { workspace: project.folder.workspace, now: Date.now, progress };
    const inventory = await (0,list_agents/* takeInventory */.O1)(ports, project.policy);
    return { ...project, inventory, covers: part.covers, named: part.workspace.named };
}
/** The list as data; every character that a terminal or a log could act on is escaped. */
function agentsJson({ artefacts, excluded, gaps }) {
    const text = JSON.stringify({ schema: 'aivss-gate/agents/v1', artefacts, excluded, gaps }, null, 2);
    const ascii = text.replace(/[^\n\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
    return `${ascii.replace(/##(?=\w*\[)/g, String.raw `#\u0023`)}\n`;
}


/***/ }),

/***/ 905:
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
// EXTERNAL MODULE: ./lib/aivss/factors.js
var factors = __webpack_require__(7694);
// EXTERNAL MODULE: ./lib/model/capabilities.js
var capabilities = __webpack_require__(4007);
// EXTERNAL MODULE: ./lib/model/capability-floors.js
var capability_floors = __webpack_require__(7763);
// EXTERNAL MODULE: ./lib/model/catalogue.js
var catalogue = __webpack_require__(9572);
// EXTERNAL MODULE: ./lib/model/names.js
var names = __webpack_require__(1133);
// EXTERNAL MODULE: ./lib/policy/paths.js
var paths = __webpack_require__(3874);
// EXTERNAL MODULE: ./lib/report/cut.js
var cut = __webpack_require__(6590);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
// EXTERNAL MODULE: ./lib/source/inside.js
var inside = __webpack_require__(7061);
;// CONCATENATED MODULE: ./lib/app/first-policy.js
/** The line by which an editor knows the schema of a file, for files outside this repository. */
function schemaComment(name) {
    return `# yaml-language-server: $schema=https://raw.githubusercontent.com/OWNER/aivss-gate/COMMIT/schemas/${name}.schema.json`;
}
/** A first policy: the preset balanced, and the keys that most repositories change sooner or later. */
function firstPolicy() {
    return `${schemaComment('policy')}
# What this repository demands of its AI agents. A pull request is judged by the policy of its base branch, not by its own.
# What is not said here comes from the preset; "aivss-gate policy print" shows everything that is in force.
version: 1
extends: balanced # advisory (only warns) | balanced | strict

# thresholds: { fail: critical, warn: high } # a band or a score
# review: { required: true, max-age: 180d } # somebody answers for each model
# coverage: { agent: required, capability: optional } # which files need a threat model
# ignore: [] # globs of files that are neither models nor agents of this repository; they are counted in the verdict
`;
}

;// CONCATENATED MODULE: ./lib/app/first-model.js










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
        const name = id === null ? '' : (0,cut/* cutCharacters */.lD)((0,report_escape/* plain */.pj)(id), LONGEST_NAME);
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
    const said = !EMPTY_NAMES.test((0,names/* slug */.yR)(stem)) ? stem : folder === '' ? kind : `${folder} ${stem}`;
    const words = (0,cut/* cutCharacters */.lD)((0,report_escape/* plain */.pj)(said.replace(/[-_.]+/g, ' ')), LONGEST_NAME);
    return words === '' ? 'Agent' : words.charAt(0).toUpperCase() + words.slice(1);
}
/** Where the model of an agent is written, relative to the folder that holds `.github`; null where the policy has no place for it. */
function placeFor(id, { models, ignore }) {
    const usual = `.aivss/${id}.aivss.yml`;
    const globs = (models ?? []).map(({ value }) => value);
    const looked = models === null ? () => true : (0,paths/* matcher */.j)(globs);
    const ignored = (0,paths/* matcher */.j)(ignore.map(({ value }) => value));
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
    return /\.ya?ml$/.test(path) && path === (0,inside/* withoutClimbing */.K)(path) && !/\\|(?:^|\/)\.git\//.test(path);
}
/** The slug of a name that no other agent has. */
function freeId(name, taken) {
    const wanted = (0,names/* slug */.yR)(name) || 'agent';
    for (let number = 1;; number++) {
        const id = number === 1 ? wanted : `${wanted.slice(0, 58).replace(/-+$/, '')}-${number}`;
        if (!taken.has(id))
            return id;
    }
}
/**
 * A first threat model: valid, and undetermined until a person has finished it. Only what the file itself shows is stated;
 * each value that a person must judge is marked as a proposal or left out.
 */
function firstModel(id, { artefact, name, kind, powers }, policy) {
    const first = new Map();
    for (const power of powers)
        if (!first.has(power.id))
            first.set(power.id, power);
    const all = [...first.values()];
    const stated = all.filter((power) => !capability_floors/* NO_POWERS */.J8.has(power.id));
    const others = all.filter((power) => capability_floors/* NO_POWERS */.J8.has(power.id));
    const floors = (0,capability_floors/* impliedFloors */.st)(all.map(({ id: power }) => power));
    return `${[
        schemaComment('model'),
        `# A first draft from ${quoted(artefact)} (${(0,report_escape/* plain */.pj)(kind)}): its score stays open until a person has finished it.`,
        '# What is marked "Proposed" is the least that the powers below imply; judge it, and say why in your own words.',
        'agent-threat-model: 1',
        'agent:',
        `  id: ${quoted(id)}`,
        `  name: ${quoted(name)}`,
        "  # owner: '@your-org/your-team' # who answers for this agent",
        '  # exposure: internal # internal | partner | public: who can reach it',
        '  artefacts:',
        `    - ${quoted(artefact)}`,
        ...block('capabilities:', stated.map(powerLine), '# No power was read from the file: list what the agent can do.'),
        ...others.map(({ id: other, line }) => `  # also read: ${other}, ${capabilities/* CAPABILITIES */.$[other]} (line ${line})`),
        '# The worst that can go wrong when the agent is misled: a CVSS v4.0 vector (best), a base score, or { base, why }.',
        '# cvss: CVSS:4.0/AV:_/AC:_/AT:_/PR:_/UI:_/VC:_/VI:_/VA:_/SC:_/SI:_/SA:_',
        ...factorLines(floors),
        ...mitigationLines(floors, policy),
        '# What is to be said about each MAESTRO layer; "unknown: ..." marks an honest gap.',
        '# layers:',
        "#   L1: 'unknown: ...' # foundation model; then L2 data, L3 framework, L4 deployment, L5 observability, L6 security, L7 ecosystem",
        "# review: { by: '@your-org/security', on: YYYY-MM-DD } # once somebody else has read this",
    ].join('\n')}\n`;
}
function powerLine({ id, line }) {
    return `  - ${id} # ${capabilities/* CAPABILITIES */.$[id]} (line ${line})`;
}
/** A key with its entries, or a comment in their place: an empty key is not valid. */
function block(key, entries, instead) {
    return entries.length === 0 ? [`# ${key}`, instead] : [key, ...entries];
}
function factorLines(floors) {
    return [
        '# 0 to 1, by the steps of AIVSS 0.8. A factor that is left out is unknown, never zero.',
        floors.length === 0 ? '# factors:' : 'factors:',
        ...factors/* FACTOR_IDS */.rs.flatMap((id) => {
            const steps = factors/* FACTORS */.XQ[id].rubric['0.8'];
            if (steps === null)
                return [];
            const scale = `  # ${factors/* FACTORS */.XQ[id].name}: 0.0 ${steps[0]}; 0.5 ${steps[1]}; 1.0 ${steps[2]}`;
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
    const shared = (id) => catalogue/* CATALOGUE */.y[id].factors.filter((one) => raised.has(one)).length;
    const related = (0,names/* mitigationIds */.qs)()
        .filter((id) => !demanded.has(id) && shared(id) > 0)
        .toSorted((a, b) => shared(b) - shared(a));
    const group = (title, ids) => ids.length === 0
        ? []
        : [title, ...ids.map((id) => `  ${id}: { status: unknown } # ${catalogue/* CATALOGUE */.y[id].definition}`)];
    return [
        '# in-place | partial | planned | absent | unknown | not-applicable; "how" and "evidence" make it count.',
        ...block('mitigations:', [
            ...group('  # The policy demands these, some of them only of certain agents:', [...demanded]),
            ...group('  # These control what the powers above bring; delete what does not matter here:', related),
        ], '#   audit-logging: { status: unknown }'),
    ];
}
/** Any text as one YAML scalar on one line that reads back the same, with nothing in it that a terminal or an editor acts on. */
function quoted(text) {
    if (/^[A-Za-z.][\w./-]*$/.test(text) &&
        !/^(?:true|false|null|yes|no|on|off|[.-]*|\.inf|\.nan)$/i.test(text))
        return text;
    if (/^[\p{L}\p{N}\p{P}\p{S} ]*$/u.test(text) && !text.includes('##'))
        return `'${text.replaceAll("'", "''")}'`;
    return JSON.stringify(text).replace(/[^\x20-\x7e]|(?<=#)#/gu, (character) => {
        const code = (character.codePointAt(0) ?? 0).toString(16);
        return code.length > 4 ? `\\U${code.padStart(8, '0')}` : `\\u${code.padStart(4, '0')}`;
    });
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

// EXTERNAL MODULE: ./lib/app/find-policy.js + 7 modules
var find_policy = __webpack_require__(5251);
// EXTERNAL MODULE: ./lib/app/list-agents.js
var list_agents = __webpack_require__(5050);
// EXTERNAL MODULE: ./lib/app/user-error.js
var user_error = __webpack_require__(5575);
// EXTERNAL MODULE: ./lib/adapters/node/arguments.js
var node_arguments = __webpack_require__(7517);
// EXTERNAL MODULE: ./lib/adapters/node/folder.js
var node_folder = __webpack_require__(7997);
// EXTERNAL MODULE: ./lib/adapters/node/policy-file.js
var policy_file = __webpack_require__(4822);
// EXTERNAL MODULE: ./lib/adapters/node/commands/agents.js + 1 modules
var agents = __webpack_require__(8947);
// EXTERNAL MODULE: ./lib/adapters/node/commands/command.js
var command = __webpack_require__(3485);
;// CONCATENATED MODULE: ./lib/adapters/node/commands/init.js














const options = {
    policy: { value: null, help: `write a first policy, ${find_policy/* POLICY_PATH */.l$}` },
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
        return args.flag('policy') || args.flag('workflow') ? setUp(args, terminal) : describe(args, terminal);
    },
};
function setUp(args, terminal) {
    if (args.positionals.length > 0)
        throw new user_error/* UserError */.y('usage', '--policy and --workflow take no path', 'They write to .github/ at the root of the repository; write a model in a run of its own.');
    const folder = (0,node_folder/* openFolder */.N)(terminal.cwd, [], null);
    const drafts = [
        ...(args.flag('policy') ? [{ path: find_policy/* POLICY_PATH */.l$, text: firstPolicy(), about: 'the policy' }] : []),
        ...(args.flag('workflow') ? [{ path: WORKFLOW_PATH, text: firstWorkflow(), about: 'the workflow' }] : []),
    ];
    // A policy under a name that is never read is told before another one stands beside it.
    if (args.flag('policy') && !args.flag('stdout'))
        (0,policy_file/* readPolicyFile */.B)({ ...folder, checked: folder.root }, null);
    const next = args.flag('workflow')
        ? 'Next: put the owner and a commit of aivss-gate into the workflow, then run "aivss-gate check".'
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
    const subjects = wanted.flatMap((one) => subjectsOf(one, (id) => isFree(one, id)));
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
        const id = freeId(subject.name, taken);
        taken.add(id);
        return draft(id, subject, policy, folder.workspace.base);
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
function draft(id, subject, policy, base) {
    const place = placeFor(id, policy);
    if (place === null)
        throw new user_error/* UserError */.y('no-place', 'the policy looks for no YAML file of which the name could be made up ("models:", "ignore:")', 'Add ".aivss/**" to "models:", or print the model with --stdout.');
    return { path: base + place, text: firstModel(id, subject, policy), about: subject.artefact };
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
    terminal.out(`${next}\n`);
    return command/* EXIT */.d.ok;
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

/***/ 5050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O1: () => (/* binding */ takeInventory),
/* harmony export */   UJ: () => (/* binding */ coveredBy),
/* harmony export */   vc: () => (/* binding */ listAgents)
/* harmony export */ });
/* harmony import */ var _model_capability_floors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7763);
/* harmony import */ var _rules_artefact_grants_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8889);
/* harmony import */ var _discover_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7734);
/* harmony import */ var _find_artefacts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(938);
/* harmony import */ var _link_listings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9821);





/** Reads the models and finds the artefacts of a workspace, as the gate does. */
async function takeInventory(ports, policy) {
    const found = await (0,_discover_js__WEBPACK_IMPORTED_MODULE_1__/* .discover */ .k)(ports, policy);
    const linked = await (0,_link_listings_js__WEBPACK_IMPORTED_MODULE_3__/* .linkListings */ .W)(found.models, ports.workspace);
    const modelPaths = new Set([...found.modelPaths, ...linked.listings]);
    const searched = await (0,_find_artefacts_js__WEBPACK_IMPORTED_MODULE_2__/* .findArtefacts */ .f)(ports, policy, linked.models, modelPaths);
    return {
        models: linked.models,
        artefacts: searched.artefacts,
        excluded: found.excluded + searched.excluded,
        problems: found.problems.length + linked.problems.length,
        gaps: [...found.gaps, ...linked.gaps, ...searched.gaps],
    };
}
/** The artefacts under some paths, with their powers, what these imply, and the models that cover them. */
function listAgents(inventory, covers) {
    const { models, artefacts, excluded, problems, gaps } = inventory;
    return {
        artefacts: artefacts.filter(({ file }) => covers(file)).map((artefact) => listed(artefact, models)),
        excluded,
        problems,
        gaps,
    };
}
function listed(artefact, models) {
    const { file, kind, role, agents, capabilities } = artefact;
    const covers = agents.map(({ id }) => coveredBy(models, artefact, id));
    const whole = agents.length === 0 ? coveredBy(models, artefact, null) : (covers[0] ?? null);
    return {
        path: file,
        kind,
        role,
        agents: agents.map((agent, index) => ({
            id: agent.id,
            line: agent.line,
            capabilities: agent.capabilities.map(({ id, line }) => ({ id, line })),
            coveredBy: covers[index] ?? null,
        })),
        capabilities: capabilities.map(({ id, line }) => ({ id, line })),
        coveredBy: covers.includes(null) ? null : whole,
        floors: (0,_model_capability_floors_js__WEBPACK_IMPORTED_MODULE_0__/* .impliedFloors */ .st)([...agents.flatMap((agent) => agent.capabilities), ...capabilities].map(({ id }) => id)),
    };
}
/** Path of the first model that covers an agent of a file. */
function coveredBy(models, artefact, id) {
    return models.find((model) => (0,_rules_artefact_grants_js__WEBPACK_IMPORTED_MODULE_4__/* .isCoveredBy */ .ID)([model], artefact, id))?.path ?? null;
}


/***/ })

};
