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
/* harmony import */ var _rules_artefact_grants_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8889);
/* harmony import */ var _discover_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3057);
/* harmony import */ var _find_artefacts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4515);
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
        .map(([owner, findings]) => {
        const group = groupOf(owner, findings);
        return { group, last: owner === null, level: levelRank(worstLevel(group)) };
    })
        .toSorted((a, b) => Number(a.last) - Number(b.last) ||
        a.level - b.level ||
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
/* unused harmony export STANDS_ALONE */
/*
 * Columns of a terminal: two for what East Asian typography and emoji draw wide, none for combining marks, one for the
 * rest. Terminals differ on rare characters; a report only loses alignment there.
 */
const PLAIN = /^[\x20-\x7e]*$/;
/** Letters, signs and lines that join with nothing, so that each is a character of its own. */
const STANDS_ALONE = /^[\x20-\x7e\xA0-\xAC\xAE-\u02FF\u2010-\u2027\u2030-\u205E\u2190-\u22FF\u2500-\u25FF]*$/;
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
    if (STANDS_ALONE.test(text))
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


/***/ }),

/***/ 8889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ID: () => (/* binding */ isCoveredBy),
/* harmony export */   Jf: () => (/* binding */ everyGrantOf),
/* harmony export */   Rr: () => (/* binding */ grantsOf)
/* harmony export */ });
/* harmony import */ var _policy_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3874);
/* harmony import */ var _source_inside_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7061);


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
        const file = (0,_source_inside_js__WEBPACK_IMPORTED_MODULE_0__/* .fileOfArtefact */ .W)(value);
        const fits = (0,_policy_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isGlob */ .f)(file) ? (0,_policy_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .matcher */ .j)([file]) : () => false;
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
/** Names under which models may claim the agents of a file: the file, or `file#id` for each. */
function isCoveredBy(models, artefact, id) {
    const agentsNeedExact = artefact.role === 'agent';
    return models.some((model) => model.agent.artefacts.some(({ value }) => {
        const file = (0,_source_inside_js__WEBPACK_IMPORTED_MODULE_0__/* .fileOfArtefact */ .W)(value);
        const named = /#([^#/]*)$/.exec(value)?.[1] ?? null;
        if (file === artefact.path)
            return named === null || named === id;
        return !agentsNeedExact && (0,_policy_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isGlob */ .f)(file) && (0,_policy_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .matcher */ .j)([file])(artefact.path);
    }));
}


/***/ })

};
