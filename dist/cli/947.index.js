export const id = 947;
export const ids = [947];
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
