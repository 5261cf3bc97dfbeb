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

/***/ 4822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ readPolicyFile),
/* harmony export */   k: () => (/* binding */ policyPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _app_find_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5251);
/* harmony import */ var _app_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1523);
/* harmony import */ var _app_user_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5575);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7982);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7997);







/** Absolute path of a policy file that was named; its folder is resolved, the file itself may turn out to be a link and is then refused. */
function policyPath(cwd, given) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, given);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(absolute)))
        throw new _app_user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y('policy-unreadable', `the policy ${given} does not exist`, 'Name a policy file that can be read.');
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(absolute)), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(absolute));
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
/* harmony import */ var _app_find_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5251);
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


/***/ }),

/***/ 9520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ floorText),
/* harmony export */   w: () => (/* binding */ isFloorPath)
/* harmony export */ });
/** The end of a floor's name: `acme/policies/agents.yml@v2 (3f0c...)`, or `@3f0c...` where the commit itself is named. */
const NAMED_BY_COMMIT = /@(?:[^@]+ \([0-9a-f]{40,64}\)|[0-9a-f]{40,64})$/;
/** Whether a path names the file of a floor: it lies in another repository or commit, not in the tree that was judged. */
function isFloorPath(path, { floors }) {
    return NAMED_BY_COMMIT.test(path) || floors.some((floor) => floor === path || floor.startsWith(`${path} (`));
}
/** "Demanded by the floor acme/policies/agents.yml@v2 (3f0c...)."; empty where the policy itself demands it. */
function floorText({ floor }) {
    return floor === null ? '' : `Demanded by the floor ${floor}.`;
}


/***/ }),

/***/ 9535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Fb: () => (/* binding */ LOOKED_FOR),
  zs: () => (/* binding */ acceptedText),
  P6: () => (/* binding */ asideCounts),
  TX: () => (/* binding */ assumptionText),
  U9: () => (/* binding */ count),
  ZT: () => (/* binding */ countLevels),
  J7: () => (/* binding */ countsLine),
  Ik: () => (/* binding */ enforcementText),
  Rl: () => (/* binding */ excuseText),
  CZ: () => (/* binding */ hiddenText),
  $D: () => (/* binding */ levelNoun),
  pd: () => (/* binding */ levelsOf),
  Z9: () => (/* binding */ placeText),
  MJ: () => (/* binding */ policyText),
  BW: () => (/* binding */ remediesHeading),
  K1: () => (/* binding */ remedyText),
  Ni: () => (/* binding */ scopeTexts),
  o7: () => (/* binding */ statusWords),
  MT: () => (/* binding */ verdictLine),
  Eu: () => (/* binding */ waiverText)
});

// EXTERNAL MODULE: ./lib/report/ranking.js
var ranking = __webpack_require__(8888);
// EXTERNAL MODULE: ./lib/gate/remedy/beside-words.js
var beside_words = __webpack_require__(6320);
;// CONCATENATED MODULE: ./lib/report/remedy-changes.js

/** The changes of a remedy as one sentence without its full stop; what differs only in what it is about is said once. */
function changesText({ changes, parts, listing }) {
    const beside = listing === null ? '' : (0,beside_words/* besideWords */._)(listing);
    const said = [];
    changes.forEach((change, index) => {
        const bare = beside !== '' && change.endsWith(beside) ? change.slice(0, -beside.length) : change;
        const next = aroundId(bare, parts[index]);
        const last = said.at(-1);
        const alike = last !== undefined && last.before === next.before && last.after === next.after;
        if (alike && last.ids.length > 0 && next.ids.length > 0)
            said.splice(-1, 1, { ...last, ids: [...last.ids, ...next.ids] });
        else
            said.push(next);
    });
    return `${said.map(({ before, ids, after }) => before + listed(ids) + after).join('; ')}${beside}`;
}
/** A change taken apart at the id that it is about. */
function aroundId(change, part) {
    const id = part !== undefined && 'id' in part ? part.id : '';
    const at = id === '' ? -1 : change.indexOf(id);
    return at === -1
        ? { before: change, ids: [], after: '' }
        : { before: change.slice(0, at), ids: [id], after: change.slice(at + id.length) };
}
/** "a, b and c". */
function listed(ids) {
    return ids.length < 2 ? ids.join('') : `${ids.slice(0, -1).join(', ')} and ${ids.at(-1) ?? ''}`;
}

;// CONCATENATED MODULE: ./lib/report/messages.js


/*
 * Sentences that several reports share. They may quote the verdict, so they are untrusted text like the rest of it: each
 * reporter escapes them whole.
 */
const LEVEL_NOUNS = { error: 'error', warn: 'warning', note: 'note' };
function levelNoun(level) {
    return LEVEL_NOUNS[level];
}
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
/** "2 errors, 1 warning", or null where all numbers are 0. */
function countLevels(numbers) {
    const parts = [
        ...(numbers.error > 0 ? [count(numbers.error, LEVEL_NOUNS.error)] : []),
        ...(numbers.warn > 0 ? [count(numbers.warn, LEVEL_NOUNS.warn)] : []),
        ...(numbers.note > 0 ? [count(numbers.note, LEVEL_NOUNS.note)] : []),
    ];
    return parts.length === 0 ? null : parts.join(', ');
}
function levelsOf(findings) {
    const of = (level) => findings.filter((finding) => finding.level === level).length;
    return { error: of('error'), warn: of('warn'), note: of('note') };
}
function statusWords(status) {
    return status.replaceAll('-', ' ');
}
/** "fail: 2 errors, 1 warning, 3 notes in 2 agents (balanced)". */
function verdictLine(verdict) {
    const aside = asideCounts(verdict);
    return [
        `${statusWords(verdict.status)}: ${countsLine(verdict)}${ran(verdict) ? ` (${verdict.policy.preset})` : ''}`,
        ...(aside === null ? [] : [aside]),
    ].join('; ');
}
/** "2 errors, 1 warning in 2 agents". */
function countsLine(verdict) {
    const { status, summary, errors } = verdict;
    if (status === 'error')
        return `the gate could not run (${count(errors.length, 'problem')})`;
    if (status === 'nothing-to-check')
        return 'no threat model was found';
    return `${countLevels(summary) ?? 'no findings'} in ${count(summary.agents, 'agent')}`;
}
/** "1 existing, 3 accepted, 2 waived, 1 gap", or null. */
function asideCounts({ summary, gaps }) {
    const parts = [
        ...(summary.existing > 0 ? [`${summary.existing} existing`] : []),
        ...(summary.accepted > 0 ? [`${summary.accepted} accepted`] : []),
        ...(summary.waived > 0 ? [`${summary.waived} waived`] : []),
        ...(gaps.length > 0 ? [count(gaps.length, 'gap')] : []),
    ];
    return parts.length === 0 ? null : parts.join(', ');
}
function ran({ status }) {
    return status !== 'error' && status !== 'nothing-to-check';
}
const LOOKED_FOR = 'Looked for threat models: *.aivss.yml, *.aivss.json, *.aivss.md, agent-threat-model.*, .aivss/, file names with "threat-model", or the paths under "models:" in the policy. "aivss-gate check --help" says more.';
/** Which values of which agents the policy assumes; null where it assumes none. */
function assumptionText(agents) {
    const some = agents.filter(({ score }) => score.assumed.length > 0);
    const shown = some.slice(0, 5).map(({ id, score }) => `${id} (${score.assumed.join(', ')})`);
    const more = some.length > shown.length ? ` and ${some.length - shown.length} more` : '';
    return some.length === 0
        ? null
        : `* the policy supplies what the model does not state: ${shown.join(', ')}${more}`;
}
/** The policy in force: source, commit, preset, digest, gate, floors. */
function policyText({ policy, scope }) {
    const floors = policy.floors.slice(0, 5);
    const more = policy.floors.length > floors.length ? ` and ${policy.floors.length - floors.length} more` : '';
    const facts = [
        `${policy.source ?? 'no file'}${policy.ref === null ? '' : ` at ${policy.ref}`}`,
        `preset ${policy.preset}`,
        ...(policy.digest === '' ? [] : [policy.digest]),
        `gate ${scope.gate}`,
    ];
    return `policy: ${facts.join(', ')}${floors.length === 0 ? '' : `; floor ${floors.join(', ')}${more}`}`;
}
function enforcementText({ policy }) {
    if (policy.notEnforcedBefore === null)
        return null;
    const { day, wouldBe } = policy.notEnforcedBefore;
    return `not enforced before ${day}; would be: ${statusWords(wouldBe)}`;
}
/** What was compared, and what was left out of the search. */
function scopeTexts({ scope }) {
    const { base, head, excluded } = scope;
    return [
        ...(base === null ? [] : [`compared with ${base}${head === null ? '' : `, judged ${head}`}`]),
        ...(excluded === 0 ? [] : [`${count(excluded, 'file')} excluded by ignore patterns`]),
    ];
}
/** How many findings that count are milder than what is shown; null where none is. */
function hiddenText(verdict, least) {
    const hidden = verdict.findings.filter((finding) => finding.standing === 'counts' && !(0,ranking/* isShown */.aJ)(finding.level, least));
    const counts = countLevels(levelsOf(hidden));
    const mildest = hidden.some(({ level }) => level === 'note') ? 'note' : 'warn';
    return counts === null ? null : `${counts} hidden, show them with --report-level ${mildest}`;
}
/** "put sandboxing and audit-logging in place and state how → 8.1, pass". */
function remedyText(remedy) {
    const { aivss, status } = remedy;
    return `${changesText(remedy)} → ${aivss === null ? '' : `${aivss.toFixed(1)}, `}${statusWords(status)}`;
}
/** What stands before an agent's remedies. */
function remediesHeading({ remedies }) {
    return remedies.length > 1 ? 'Shortest ways to green, one is enough' : 'Shortest way to green';
}
function waiverText({ why, owner, expires }) {
    return `until ${expires} by ${owner}: ${why}`;
}
/** "until 2027-05-20 by @acme/ciso since 2026-11-20: known before the gate came". */
function acceptedText({ why, by, on, expires }) {
    return `until ${expires} by ${by} since ${on}: ${why}`;
}
/** By what a finding is set aside, in words; null where it is by neither a waiver nor the baseline. */
function excuseText({ waiver, accepted }) {
    if (waiver !== null)
        return `waived ${waiverText(waiver)}`;
    return accepted === null ? null : `accepted ${acceptedText(accepted)}`;
}
function placeText({ path, line, column }) {
    return `${path}:${line}:${column}`;
}


/***/ }),

/***/ 4342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ painter)
/* harmony export */ });
/** ECMA-48 "select graphic rendition" numbers. */
const CODES = {
    strong: 1,
    faint: 2,
    bad: 31,
    warning: 33,
    good: 32,
    place: 36,
};
/** Colours for a terminal, or none. */
function painter(colour) {
    return (tone, text) => (colour && text !== '' ? `\u001B[${CODES[tone]}m${text}\u001B[0m` : text);
}


/***/ }),

/***/ 8888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tm: () => (/* binding */ rank),
/* harmony export */   aJ: () => (/* binding */ isShown),
/* harmony export */   cY: () => (/* binding */ worstLevel),
/* harmony export */   kg: () => (/* binding */ gather),
/* harmony export */   md: () => (/* binding */ worstFirst)
/* harmony export */ });
/* harmony import */ var _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6472);

/** Every agent, with or without findings, worst first; then agents without a model; the policy's own findings last. */
function rank(verdict) {
    const counting = verdict.findings.filter((finding) => finding.standing === 'counts');
    const owners = new Map(verdict.agents.flatMap((agent) => agent.findings.map((id) => [id, agent])));
    const byId = new Map(verdict.agents.map((agent) => [agent.id, agent]));
    const ownerOf = ({ id, agent }) => owners.get(id) ?? (agent === null ? null : (byId.get(agent) ?? agent));
    const owned = new Map(verdict.agents.map((one) => [one, []]));
    for (const finding of counting) {
        const owner = ownerOf(finding);
        const others = owned.get(owner);
        if (others === undefined)
            owned.set(owner, [finding]);
        else
            others.push(finding);
    }
    return [...owned]
        .map(([owner, findings]) => ({ owner, group: groupOf(owner, findings) }))
        .toSorted((a, b) => Number(a.owner === null) - Number(b.owner === null) ||
        levelRank(worstLevel(a.group)) - levelRank(worstLevel(b.group)) ||
        (b.group.agent?.score.high ?? 0) - (a.group.agent?.score.high ?? 0) ||
        order(a.group.title, b.group.title) ||
        order(a.group.agent?.path ?? '', b.group.agent?.path ?? ''))
        .map(({ group }) => group);
}
function groupOf(owner, findings) {
    const title = owner === null ? 'Policy and repository' : typeof owner === 'string' ? owner : titleOf(owner);
    return { agent: typeof owner === 'string' ? null : owner, title, findings: worstFirst(findings) };
}
function worstFirst(findings) {
    return findings.toSorted((a, b) => levelRank(a.level) - levelRank(b.level) ||
        order(a.location.path, b.location.path) ||
        a.location.line - b.location.line ||
        a.location.column - b.location.column ||
        order(a.rule, b.rule) ||
        order(a.subject, b.subject));
}
/**
 * Findings that differ only in what they are about (one rule at one place with one remedy, such as seven uncovered layers)
 * as one, so that a reader sees them once. The counts of a report are never taken from these.
 */
function gather(findings) {
    const byKind = new Map();
    for (const finding of findings) {
        const { rule, level, agent, location, help, change, floor } = finding;
        const kind = JSON.stringify([rule, level, agent, location, help, change, floor]);
        const first = byKind.get(kind);
        byKind.set(kind, first === undefined ? finding : { ...first, message: `${first.message}; ${finding.message}` });
    }
    return [...byKind.values()];
}
function worstLevel({ findings }) {
    return findings[0]?.level ?? null;
}
/** Whether a finding of `level` is shown where `least` is the mildest level to show. */
function isShown(level, least) {
    return levelRank(level) <= levelRank(least);
}
function levelRank(level) {
    return level === null ? _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVELS */ .A.length : _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVELS */ .A.indexOf(level);
}
/** The name, and the id where the name does not tell it. */
function titleOf({ id, name }) {
    const slug = name
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '');
    return slug === id || name === '' ? name || id : `${name} (${id})`;
}
/** By code unit: the same on every machine, unlike a comparison in the user's language. */
function order(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 7433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ widest),
/* harmony export */   Fg: () => (/* binding */ padToWidth),
/* harmony export */   G1: () => (/* binding */ cutToWidth),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   qz: () => (/* binding */ widthOf)
/* harmony export */ });
/*
 * Columns of a terminal: two for what East Asian typography and emoji draw wide, none for combining marks, one for the
 * rest. Terminals differ on rare characters; a report only loses alignment there.
 */
const PLAIN = /^[\x20-\x7e]*$/;
const WIDE = /^(?:\p{Emoji_Presentation}|.\uFE0F|[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{1B000}-\u{1B2FF}\u{1F200}-\u{1F2FF}\u{20000}-\u{3FFFD}])/su;
/** The columns that a text without control characters takes. */
function widthOf(text) {
    if (PLAIN.test(text))
        return text.length;
    return clusters(text).reduce((sum, cluster) => sum + clusterWidth(cluster), 0);
}
/** The columns of the widest. */
function widest(texts) {
    return Math.max(0, ...texts.map(widthOf));
}
/** Cuts to at most `width` columns and marks the cut with `…`; `keep` says which end stays (the end of a path tells more). */
function cutToWidth(text, width, keep = 'start') {
    if (widthOf(text) <= width)
        return text;
    if (width <= 0)
        return '';
    const inOrder = keep === 'start' ? clusters(text) : clusters(text).toReversed();
    const kept = [];
    let room = width - 1;
    for (const cluster of inOrder) {
        room -= clusterWidth(cluster);
        if (room < 0)
            break;
        kept.push(cluster);
    }
    return keep === 'start' ? `${kept.join('')}…` : `…${kept.toReversed().join('')}`;
}
function padToWidth(text, width) {
    return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}
/** Lines of at most `width` columns, broken at spaces, inside a word only where it alone is wider. */
function wrap(text, width) {
    const lines = [];
    let line = '';
    let taken = 0;
    for (const word of text.split(' ').flatMap((one) => pieces(one, width))) {
        const wide = widthOf(word);
        if (line === '' || taken + 1 + wide > width) {
            if (line !== '')
                lines.push(line);
            line = word;
            taken = wide;
        }
        else {
            line = `${line} ${word}`;
            taken += 1 + wide;
        }
    }
    return line === '' ? lines : [...lines, line];
}
function pieces(word, width) {
    if (widthOf(word) <= width)
        return [word];
    const parts = [];
    let part = '';
    let taken = 0;
    for (const cluster of clusters(word)) {
        const wide = clusterWidth(cluster);
        if (part !== '' && taken + wide > width) {
            parts.push(part);
            part = '';
            taken = 0;
        }
        part += cluster;
        taken += wide;
    }
    return [...parts, part];
}
let graphemes = null;
/** What a reader takes for one character each. The segmenter costs 20 ms to make, and most texts never need it. */
function clusters(text) {
    if (PLAIN.test(text))
        return Array.from(text);
    graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
    return Array.from(graphemes.segment(text), ({ segment }) => segment);
}
function clusterWidth(cluster) {
    if (/^[\p{M}\p{Cf}]+$/u.test(cluster))
        return 0;
    return WIDE.test(cluster) ? 2 : 1;
}


/***/ }),

/***/ 9254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fi: () => (/* binding */ setAside),
/* harmony export */   Y1: () => (/* binding */ findingBlocks),
/* harmony export */   gu: () => (/* binding */ indented)
/* harmony export */ });
/* harmony import */ var _cut_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6590);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2527);
/* harmony import */ var _floor_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9520);
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9535);
/* harmony import */ var _ranking_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8888);
/* harmony import */ var _terminal_width_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7433);






const LABELS = {
    error: ['✗ error', 'bad'],
    warn: ['! warn ', 'warning'],
    note: ['· note ', 'faint'],
};
/** How many findings are listed that do not count. */
const MOST_SET_ASIDE = 10;
/** The longest untrusted text, in characters, that a terminal is given. */
const LONGEST = 2_000;
/** A block per agent that has findings to show: each with level, rule, place, message and remedy. */
function findingBlocks(groups, least, paint, width) {
    return groups.flatMap(({ agent, title, findings }) => {
        const shown = (0,_ranking_js__WEBPACK_IMPORTED_MODULE_3__/* .gather */ .kg)(findings.filter(({ level }) => (0,_ranking_js__WEBPACK_IMPORTED_MODULE_3__/* .isShown */ .aJ)(level, least)));
        if (shown.length === 0)
            return [];
        const remedies = agent === null ? [] : waysToGreen(agent, width);
        return [
            [
                ...indented(title, 0, width).map((line) => paint('strong', line)),
                ...shown.flatMap((finding) => findingLines(finding, paint, width)),
                ...remedies.map((line) => paint('good', line)),
            ],
        ];
    });
}
/** The one on the line of its heading, several below it. */
function waysToGreen(agent, width) {
    const [first, ...others] = agent.remedies;
    if (first === undefined)
        return [];
    const heading = (0,_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .remediesHeading */ .BW)(agent);
    return others.length === 0
        ? indented(`${heading}: ${(0,_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .remedyText */ .K1)(first)}`, 2, width, 2)
        : [
            ...indented(`${heading}:`, 2, width),
            ...agent.remedies.flatMap((one) => indented(`- ${(0,_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .remedyText */ .K1)(one)}`, 4, width, 2)),
        ];
}
function findingLines(finding, paint, width) {
    const { level, rule, message, help, location, change } = finding;
    const [label, tone] = LABELS[level];
    const changed = change === 'new' || change === 'worse' ? `  ${change}` : '';
    return [
        `  ${paint(tone, label)}  ${paint('strong', (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(rule))}  ${paint('place', (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)((0,_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .placeText */ .Z9)(location)))}${changed}`,
        ...indented(message, 4, width),
        ...indented((0,_floor_js__WEBPACK_IMPORTED_MODULE_4__/* .floorText */ ._)(finding), 4, width),
        ...((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(help) === '' ? [] : indented(`→ ${help}`, 4, width, 2).map((line) => paint('faint', line))),
    ];
}
/** What is known but does not count: existing, accepted, waived and fixed findings, each kind counted and shortly listed. */
function setAside(verdict, paint, width) {
    const of = (standing) => (0,_ranking_js__WEBPACK_IMPORTED_MODULE_3__/* .worstFirst */ .md)(verdict.findings.filter((finding) => finding.standing === standing));
    const line = ({ level, rule, agent, location }) => `${level} ${rule}${agent === null ? '' : ` (${agent})`} ${(0,_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .placeText */ .Z9)(location)}`;
    const list = (title, found, print) => found.length === 0
        ? []
        : [
            paint('strong', title),
            ...found.slice(0, MOST_SET_ASIDE).flatMap((finding) => indented(print(finding), 2, width, 2)),
            ...(found.length > MOST_SET_ASIDE ? [`  and ${found.length - MOST_SET_ASIDE} more`] : []),
        ];
    const [existing, waived, fixed] = [of('existing'), of('waived'), of('fixed')];
    const accepted = of('accepted');
    return [
        list(`${(0,_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(existing.length, 'existing finding')}, not counted`, existing, (finding) => line(finding)),
        list(`${(0,_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(accepted.length, 'accepted finding')}`, accepted, (finding) => finding.accepted === null ? line(finding) : `${line(finding)} ${(0,_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .acceptedText */ .zs)(finding.accepted)}`),
        list(`${(0,_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(waived.length, 'waived finding')}`, waived, (finding) => finding.waiver === null ? line(finding) : `${line(finding)} ${(0,_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .waiverText */ .Eu)(finding.waiver)}`),
        list(`${(0,_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(fixed.length, 'finding')} fixed`, fixed, (finding) => line(finding)),
    ];
}
/** Untrusted text as wrapped lines, each indented; those after the first `further` columns deeper. */
function indented(text, indent, width, further = 0) {
    const room = Math.max(width - indent - further, 10);
    return (0,_terminal_width_js__WEBPACK_IMPORTED_MODULE_5__/* .wrap */ .LV)((0,_cut_js__WEBPACK_IMPORTED_MODULE_0__/* .cutCharacters */ .lD)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(text), LONGEST), room).map((line, index) => ' '.repeat(indent + (index === 0 ? 0 : further)) + line);
}


/***/ })

};
