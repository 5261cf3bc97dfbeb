export const id = 8947;
export const ids = [8947];
export const modules = {

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

/***/ 5050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O1: () => (/* binding */ takeInventory),
/* harmony export */   UJ: () => (/* binding */ coveredBy),
/* harmony export */   vc: () => (/* binding */ listAgents)
/* harmony export */ });
/* harmony import */ var _model_capability_floors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7763);
/* harmony import */ var _rules_artefact_grants_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8889);
/* harmony import */ var _discover_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3057);
/* harmony import */ var _find_artefacts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4515);
/* harmony import */ var _link_listings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9821);





/** Reads the models and finds the artefacts of a workspace, as the gate does. */
async function takeInventory(ports, policy) {
    const found = await (0,_discover_js__WEBPACK_IMPORTED_MODULE_2__/* .discover */ .k)(ports, policy);
    const linked = await (0,_link_listings_js__WEBPACK_IMPORTED_MODULE_4__/* .linkListings */ .W)(found.models, ports.workspace);
    const modelPaths = new Set([...found.modelPaths, ...linked.listings]);
    const searched = await (0,_find_artefacts_js__WEBPACK_IMPORTED_MODULE_3__/* .findArtefacts */ .f)(ports, policy, linked.models, modelPaths);
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
    return models.find((model) => (0,_rules_artefact_grants_js__WEBPACK_IMPORTED_MODULE_1__/* .isCoveredBy */ .ID)([model], artefact, id))?.path ?? null;
}


/***/ }),

/***/ 7763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J8: () => (/* binding */ NO_POWERS),
/* harmony export */   V: () => (/* binding */ STRONG_CAPABILITIES),
/* harmony export */   VH: () => (/* binding */ CONTROLS),
/* harmony export */   st: () => (/* binding */ impliedFloors)
/* harmony export */ });
/* unused harmony export CAPABILITY_FLOORS */
const at = (factor, least) => [{ factor, least }];
/**
 * Powers and the factors that they imply, after the rubric of AIVSS 0.8: tools that act are at least 0.5, execution is 1.0
 * in its steps and never under 0.8. Powers that imply nothing by themselves are left out.
 */
const CAPABILITY_FLOORS = {
    'tools.unrestricted': at('tools', 0.8),
    'exec.shell': at('tools', 0.8),
    'exec.code': [
        { factor: 'tools', least: 0.8 },
        { factor: 'self_mod', least: 0.5 },
    ],
    'exec.shell_scoped': at('tools', 0.5),
    'fs.write': at('tools', 0.5),
    'vcs.write': at('tools', 0.5),
    'db.write': at('tools', 0.5),
    'tracker.write': at('tools', 0.5),
    'msg.send': at('tools', 0.5),
    'api.actions': at('tools', 0.5),
    'infra.write': [
        { factor: 'tools', least: 0.9 },
        { factor: 'identity', least: 0.5 },
    ],
    'identity.federated': at('identity', 0.5),
    'fs.read': at('tools', 0.2),
    'net.search': at('tools', 0.2),
    'net.fetch': at('tools', 0.2),
    rag: at('tools', 0.2),
    'auto.approve': at('autonomy', 0.6),
    'auto.approve_edits': at('autonomy', 0.5),
    'trigger.untrusted': at('context', 0.5),
    'memory.session': at('persistence', 0.3),
    'memory.persistent': at('persistence', 0.7),
    'selfmod.config': at('self_mod', 0.3),
    'multi.subagents': at('multi_agent', 0.4),
    'multi.handoff': at('multi_agent', 0.4),
    'multi.a2a': at('multi_agent', 0.6),
    'cred.use': at('identity', 0.3),
};
/** Powers to act on something outside the agent. */
const ACTS = [
    'tools.unrestricted',
    'exec.shell',
    'exec.shell_scoped',
    'exec.code',
    'fs.write',
    'vcs.write',
    'db.write',
    'tracker.write',
    'msg.send',
    'infra.write',
    'api.actions',
];
/**
 * The least that each factor must be where an agent has all of these powers, with the first power that demands it. Some
 * imply more together than alone: switched-off approval is full autonomy once the agent can act, and so is a run that
 * nobody watches, less where a person or a filter stands before what it writes; a remote server adds to the tools in reach.
 */
function impliedFloors(powers) {
    const has = (id) => powers.includes(id);
    const acts = ACTS.some(has);
    const floors = new Map();
    const demand = (factor, least, because) => {
        if ((floors.get(factor)?.least ?? -1) < least)
            floors.set(factor, { factor, least, because });
    };
    for (const id of powers)
        for (const { factor, least } of CAPABILITY_FLOORS[id] ?? [])
            demand(factor, least, id);
    if (acts && has('auto.approve'))
        demand('autonomy', 1, 'auto.approve');
    if (acts && has('auto.unattended'))
        demand('autonomy', has('auto.gate') || has('output.gated') ? 0.4 : 0.6, 'auto.unattended');
    const tools = floors.get('tools');
    if (tools !== undefined && has('mcp.remote'))
        demand('tools', Math.min(Math.round(tools.least * 10 + 1), 10) / 10, tools.because);
    return [...floors.values()];
}
/** Powers of which a reason in the model does not make less: what they allow, they allow. */
const STRONG_CAPABILITIES = new Set([
    'tools.unrestricted',
    'exec.shell',
    'exec.code',
    'auto.approve',
    'infra.write',
]);
/** What holds an agent back, or only describes it: never a power that a model must state. */
const NO_POWERS = new Set([
    'exec.sandboxed',
    'net.egress_allowlist',
    'auto.gate',
    'output.gated',
    'limits.turns',
    'limits.budget',
    'model.fixed',
    'model.dynamic',
    'mitigation.hooks',
]);
/** Controls that an artefact may have and lose. */
const CONTROLS = new Set([
    'exec.sandboxed',
    'net.egress_allowlist',
    'auto.gate',
    'output.gated',
    'mitigation.hooks',
]);


/***/ }),

/***/ 8889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ID: () => (/* binding */ isCoveredBy),
/* harmony export */   Jf: () => (/* binding */ everyGrantOf),
/* harmony export */   Rr: () => (/* binding */ grantsOf)
/* harmony export */ });
/* harmony import */ var _policy_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3874);
/* harmony import */ var _source_inside_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7061);


/** What the artefacts that a model names grant its agent, each power once, at the first place that grants it. */
function grantsOf(model, artefacts) {
    const first = new Map();
    for (const grant of everyGrantOf(model, artefacts))
        if (!first.has(grant.id))
            first.set(grant.id, grant);
    return [...first.values()];
}
/** The same with every place that grants a power. */
function everyGrantOf(model, artefacts) {
    const all = new Map();
    for (const { value } of model.agent.artefacts) {
        const file = (0,_source_inside_js__WEBPACK_IMPORTED_MODULE_1__/* .fileOfArtefact */ .W)(value);
        const fits = (0,_policy_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .isGlob */ .fg)(file) ? (0,_policy_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .matcher */ .jN)([file]) : () => false;
        // A name may look like a glob, as app/(chat)/[id]/route.ts does.
        const named = (path) => path === file || fits(path);
        const agent = /#([^#/]*)$/.exec(value)?.[1] ?? null;
        for (const artefact of artefacts) {
            if (!named(artefact.path))
                continue;
            const own = artefact.agents.filter((one) => agent === null || one.id === agent);
            for (const { id, line, column } of [
                ...own.flatMap((one) => one.capabilities),
                ...artefact.capabilities,
            ])
                all.set(JSON.stringify([id, artefact.file, line, column]), {
                    id,
                    place: { path: artefact.file, line, column },
                });
        }
    }
    return [...all.values()];
}
/** Whether a model names an agent of a file: the file, or `file#id`; what is no agent may be named by a glob. */
function isCoveredBy(models, artefact, id) {
    const claims = claimsOf(models);
    const exact = claims.exact.get(artefact.path);
    if (exact?.some((named) => named === null || named === id) === true)
        return true;
    return artefact.role !== 'agent' && claims.globs.some((glob) => (0,_policy_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .matcher */ .jN)([glob])(artefact.path));
}
const CLAIMS = new WeakMap();
/** What models name, gathered once: each file with an agent asks. */
function claimsOf(models) {
    const known = CLAIMS.get(models);
    if (known !== undefined)
        return known;
    const exact = new Map();
    const globs = new Set();
    for (const { value } of models.flatMap((model) => model.agent.artefacts)) {
        const file = (0,_source_inside_js__WEBPACK_IMPORTED_MODULE_1__/* .fileOfArtefact */ .W)(value);
        const named = /#([^#/]*)$/.exec(value)?.[1] ?? null;
        const others = exact.get(file);
        if (others === undefined)
            exact.set(file, [named]);
        else
            others.push(named);
        if ((0,_policy_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .isGlob */ .fg)(file))
            globs.add(file);
    }
    const claims = { exact, globs: [...globs] };
    CLAIMS.set(models, claims);
    return claims;
}


/***/ })

};
