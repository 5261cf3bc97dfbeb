export const id = 8743;
export const ids = [8743,7832];
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

/***/ 9352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doctor: () => (/* binding */ doctor)
});

// EXTERNAL MODULE: ./lib/app/check.js + 6 modules
var check = __webpack_require__(6882);
;// CONCATENATED MODULE: ./lib/report/doctor-report.js
const WORST_FIRST = ['problem', 'cannot-tell', 'note', 'ok'];
/** The worst of some outcomes; null of none. */
function worstOutcome(said) {
    return WORST_FIRST.find((outcome) => said.some((one) => one.outcome === outcome)) ?? null;
}
/** How often each outcome was said. */
function outcomeCounts({ checks }) {
    const all = checks.flatMap(({ said }) => said);
    const of = (outcome) => all.filter((one) => one.outcome === outcome).length;
    return { ok: of('ok'), note: of('note'), problem: of('problem'), 'cannot-tell': of('cannot-tell') };
}

// EXTERNAL MODULE: ./lib/audit/due.js
var audit_due = __webpack_require__(2981);
// EXTERNAL MODULE: ./lib/model/day.js
var day = __webpack_require__(1427);
;// CONCATENATED MODULE: ./lib/app/doctor/check.js
const ok = (message, place = null) => ({
    outcome: 'ok',
    message,
    help: '',
    place,
});
const note = (message, help, place = null) => ({
    outcome: 'note',
    message,
    help,
    place,
});
const problem = (message, help, place = null) => ({
    outcome: 'problem',
    message,
    help,
    place,
});
const cannotTell = (message, help, place = null) => ({
    outcome: 'cannot-tell',
    message,
    help,
    place,
});
/** What is said, or that all is well where nothing is. */
function orOk(said, message, place = null) {
    return said.length > 0 ? said : [ok(message, place)];
}
/** What an answer of GitHub's means; that it is missing is said, and is never ok. */
function given(answer, say) {
    return answer.kind === 'known' ? say(answer.value) : [cannotTell(answer.why, answer.help)];
}
/** What is said about GitHub where it was asked; that it was not, where it was not. */
function asked({ github }, say) {
    return github.kind === 'asked' ? say(github) : [cannotTell(github.why, github.help)];
}

;// CONCATENATED MODULE: ./lib/app/doctor/checks/baseline-valid.js



const MOST = 10;
/** The file of accepted findings can be read: with one fault in it nothing is accepted. */
const baselineValid = {
    id: 'baseline-valid',
    area: 'policy',
    summary: 'the file of accepted findings is valid',
    look({ today, policy: { baseline } }) {
        if (baseline === null)
            return [];
        if (baseline.problems.length > 0)
            return baseline.problems
                .slice(0, MOST)
                .map(({ message, help, place }) => problem(`the baseline is void: ${message}`, help, place));
        const ended = baseline.entries.filter(({ expires }) => expires < today);
        const soon = baseline.entries.filter(({ expires }) => expires >= today && expires <= (0,day/* dayAfter */.PV)(today, audit_due/* DUE_DAYS */.D));
        const place = { path: baseline.path, line: 1, column: 1 };
        const help = 'Repair what they cover, or accept them again with "aivss-gate audit --accept".';
        return [
            ok(`${baseline.entries.length} accepted findings`, place),
            ...(ended.length > 0
                ? [note(`${ended.length} of them have run out and count again`, help, ended[0]?.place ?? place)]
                : []),
            ...(soon.length > 0
                ? [note(`${soon.length} of them run out within ${audit_due/* DUE_DAYS */.D} days`, help, soon[0]?.place ?? place)]
                : []),
        ];
    },
};

;// CONCATENATED MODULE: ./lib/app/doctor/checks/github-actions-allowed.js

/** GitHub Actions is on, and may run the gate. */
const githubActionsAllowed = {
    id: 'github-actions-allowed',
    area: 'github',
    summary: 'GitHub Actions may run the gate',
    look: (setup) => asked(setup, ({ actions }) => given(actions, (permissions) => judge(permissions, setup.gates))),
};
function judge({ enabled, allowed, pinningRequired, selected }, gates) {
    if (!enabled)
        return [
            problem('GitHub Actions is switched off: the gate never runs', 'Switch it on in the settings of the repository.'),
        ];
    const remote = gates.filter(({ kind }) => kind === 'action' || kind === 'called');
    const unpinned = pinningRequired
        ? remote
            .filter(({ stated }) => !/@(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(stated.value))
            .map(({ stated }) => problem(`only actions pinned to a full commit may run, and ${stated.value} is not`, 'Write the full commit.', stated.place))
        : [];
    if (allowed === 'all')
        return orOk(unpinned, 'every action may run');
    const help = 'Add the gate to the allowed actions, in the settings of Actions.';
    if (allowed === 'local_only')
        return [
            ...unpinned,
            ...orOk(remote.map(({ stated }) => problem(`only actions of the same owner may run; ${stated.value} may be another's`, help, stated.place)), 'only actions of the same owner may run'),
        ];
    if (selected === null)
        return [...unpinned, cannotTell('which actions may run was not told', help)];
    return [
        ...unpinned,
        ...given(selected, (list) => orOk(remote
            .filter(({ stated }) => !allows(list, stated.value))
            .map(({ stated }) => list.verified
            ? cannotTell(`whether ${stated.value} may run: no pattern names it; verified creators may`, help, stated.place)
            : problem(`only selected actions may run, and no pattern names ${stated.value}: the gate never runs`, help, stated.place)), 'the gate is among the selected actions')),
    ];
}
/** Patterns with `*`; one that begins with `!` takes out again. */
function allows({ patterns }, uses) {
    const fits = (pattern) => wildcard(pattern.toLowerCase(), uses.toLowerCase());
    return (patterns.some((pattern) => !pattern.startsWith('!') && fits(pattern)) &&
        !patterns.some((pattern) => pattern.startsWith('!') && fits(pattern.slice(1))));
}
function wildcard(pattern, text) {
    const [first = '', ...rest] = pattern.split('*');
    if (rest.length === 0)
        return pattern === text;
    if (!text.startsWith(first))
        return false;
    let at = first.length;
    const last = rest.pop() ?? '';
    for (const part of rest) {
        const found = text.indexOf(part, at);
        if (found === -1)
            return false;
        at = found + part.length;
    }
    return text.length - last.length >= at && text.endsWith(last);
}

;// CONCATENATED MODULE: ./lib/app/doctor/checks/github-bypass.js

/** Numbers of the roles that GitHub itself has, in rulesets. */
const ROLES = new Map([
    [2, 'everybody with the role maintain'],
    [4, 'everybody with the role write'],
    [5, 'administrators of the repository'],
]);
const WRITERS = 4;
/** Who may merge past the gate. */
const githubBypass = {
    id: 'github-bypass',
    area: 'github',
    summary: 'who may merge past the gate',
    look: (setup) => asked(setup, (github) => {
        const unprotected = github.rules.kind === 'known' &&
            github.rules.value.length === 0 &&
            github.protection.kind === 'known' &&
            github.protection.value === null;
        // Nothing stands there that could be bypassed: the other checks say so.
        return unprotected
            ? []
            : orOk([...ofRulesets(github), ...ofProtection(github)], 'nobody, as far as it is shown');
    }),
};
function ofRulesets({ rules, rulesets }) {
    if (rules.kind === 'unknown')
        return [cannotTell(rules.why, rules.help)];
    return [...rulesets.values()].flatMap((answer) => {
        if (answer.kind === 'unknown')
            return [cannotTell(answer.why, answer.help)];
        const { name, bypass } = answer.value;
        if (bypass === null)
            return [
                cannotTell(`who may bypass the ruleset "${name}": GitHub shows it only to those who may change the ruleset`, 'Run it with a token of an administrator, or look at the ruleset.'),
            ];
        return bypass.map((actor) => {
            const when = actor.mode === 'pull_request' ? 'on pull requests' : 'at any time';
            const say = actor.type === 'RepositoryRole' && actor.id === WRITERS ? problem : note;
            return say(`${nameOf(actor)} may bypass the ruleset "${name}" ${when}`, 'Keep that list short, or empty.');
        });
    });
}
function nameOf({ type, id }) {
    switch (type) {
        case 'RepositoryRole':
            return ROLES.get(id ?? 0) ?? `everybody with the role ${id ?? ''}`;
        case 'OrganizationAdmin':
            return 'owners of the organisation';
        case 'Integration':
            return `the app ${id ?? ''}`;
        case 'DeployKey':
            return 'every deploy key';
        default:
            return `${type.toLowerCase()} ${id ?? ''}`;
    }
}
function ofProtection({ protection, branch }) {
    if (protection.kind === 'unknown')
        return branch.kind === 'known' && !branch.value.isProtected
            ? []
            : [cannotTell(protection.why, protection.help)];
    if (protection.value === null)
        return [];
    const { admins, reviews } = protection.value;
    return [
        ...(admins
            ? []
            : [
                note('the branch protection does not hold for administrators', 'Switch on "Do not allow bypassing the above settings".'),
            ]),
        ...(reviews !== null && reviews.bypass > 0
            ? [note(`${reviews.bypass} users, teams or apps need no review`, 'Keep that list short, or empty.')]
            : []),
    ];
}

;// CONCATENATED MODULE: ./lib/app/doctor/checks/github-code-owners.js

/** Code owners must approve: without that, CODEOWNERS only asks them to look. */
const githubCodeOwners = {
    id: 'github-code-owners',
    area: 'github',
    summary: 'code owners must approve changes of what they own',
    look: (setup) => asked(setup, github_code_owners_judge),
};
function github_code_owners_judge({ rules, protection, branch }) {
    const ruled = rules.kind === 'known' ? rules.value.flatMap((rule) => (rule.type === 'pull_request' ? [rule] : [])) : [];
    const reviews = [
        ...ruled,
        ...(protection.kind === 'known' && protection.value?.reviews != null ? [protection.value.reviews] : []),
    ];
    const demanding = reviews.filter(({ codeOwners }) => codeOwners);
    if (demanding.length > 0)
        return [
            ok('code owners must approve'),
            ...(reviews.some(({ dismissesStale, lastPush }) => dismissesStale || lastPush)
                ? []
                : [
                    note('an approval stays when the author pushes again: what was approved need not be what is merged', 'Dismiss stale approvals when new commits are pushed, or require approval of the last push.'),
                ]),
        ];
    if (rules.kind === 'unknown')
        return [cannotTell(rules.why, rules.help)];
    // What is not protected at all has no protection that could not be seen.
    if (protection.kind === 'unknown' && !(branch.kind === 'known' && !branch.value.isProtected))
        return [cannotTell(protection.why, protection.help)];
    return [
        problem('no approval of code owners is required: CODEOWNERS then only asks them for a review', 'Switch on "Require review from Code Owners" in the ruleset or branch protection.'),
    ];
}

;// CONCATENATED MODULE: ./lib/app/doctor/checks/github-direct-push.js

/** What reaches the default branch came by a pull request: a push is judged only after it is there. */
const githubDirectPush = {
    id: 'github-direct-push',
    area: 'github',
    summary: 'nothing reaches the default branch without a pull request',
    look: (setup) => asked(setup, github_direct_push_judge),
};
function github_direct_push_judge({ rules, protection, branch }) {
    const ruled = rules.kind === 'known' ? rules.value : [];
    const old = protection.kind === 'known' ? protection.value : null;
    const forced = old?.forcePushes === true && !ruled.some(({ type }) => type === 'non_fast_forward')
        ? [
            problem('the branch takes forced pushes: its policy can be replaced without a trace', 'Forbid them.'),
        ]
        : [];
    if (ruled.some(({ type }) => type === 'pull_request' || type === 'merge_queue') || old?.reviews != null)
        return [...forced, ok('a pull request is required')];
    if (rules.kind === 'unknown')
        return [...forced, cannotTell(rules.why, rules.help)];
    if (protection.kind === 'unknown' && !(branch.kind === 'known' && !branch.value.isProtected))
        return [...forced, cannotTell(protection.why, protection.help)];
    return [
        ...forced,
        problem('no pull request is required: whoever may write can push to the default branch, and change the policy there, before anything is judged', 'Require a pull request before merging, in a ruleset or in the branch protection.'),
    ];
}

;// CONCATENATED MODULE: ./lib/app/doctor/checks/github-owners-errors.js

const github_owners_errors_MOST = 10;
/** What GitHub itself says against CODEOWNERS: owners that do not exist, or may not write. */
const githubOwnersErrors = {
    id: 'github-owners-errors',
    area: 'github',
    summary: 'GitHub knows every owner in CODEOWNERS',
    look(setup) {
        if (setup.owners.kind === 'missing')
            return [];
        return asked(setup, ({ ownersErrors }) => given(ownersErrors, (errors) => orOk(errors
            .slice(0, github_owners_errors_MOST)
            .map(({ path, line, column, message }) => problem(`GitHub on the default branch: ${message}`, 'Name owners that exist and may write: an owner who may not is none.', { path, line: Math.max(1, line), column: Math.max(1, column) })), 'no errors on the default branch')));
    },
};

// EXTERNAL MODULE: ./lib/source/inside.js
var inside = __webpack_require__(7061);
;// CONCATENATED MODULE: ./lib/app/doctor/event-condition.js
/** A condition without the marks of an expression. */
function bareCondition(condition) {
    const text = condition.trim();
    return text.startsWith('${{') && text.endsWith('}}') ? text.slice(3, -2).trim() : text;
}
/** Whether a condition cannot hold on an event: it asks, alone or with `&&`, for another one. */
function rulesOut(condition, event) {
    return parts(condition).some((part) => holdsOn(part, event) === false);
}
/** What of a condition is left on an event, once its questions about the event are answered; empty: it holds. */
function leftOver(condition, event) {
    return parts(condition).filter((part) => holdsOn(part, event) !== true);
}
function parts(condition) {
    const text = bareCondition(condition);
    return text.includes('||') ? [text] : text.split('&&').map((part) => part.trim());
}
/** Null where a part is no plain question about the event. */
function holdsOn(part, event) {
    if (/^(?:always\(\)|success\(\)|!cancelled\(\)|true)$/.test(part))
        return true;
    const [, sign, named] = /^github\.event_name\s*(==|!=)\s*'([\w-]+)'$/.exec(part) ?? [];
    return sign === undefined ? null : (sign === '==') === (event === named);
}

;// CONCATENATED MODULE: ./lib/app/doctor/gate-use.js


/** Workflows that call one another: how deep that is followed, and how many jobs are looked at in all. */
const DEEPEST = 10;
const MOST_JOBS = 20_000;
/** The command at work in a script; `#` begins a comment. */
const COMMAND = /(?:aivss-gate\S{0,80}|dist\/cli\/index\.js)["']?[ \t]+(?:check|audit|fleet)\b/;
/**
 * Every use of the gate. `ownActions` are the actions of this repository that are, or use, the gate, by folder. `complete` is
 * false where workflows call one another more often than is followed.
 */
function gateUses(workflows, ownActions) {
    let left = MOST_JOBS;
    const byPath = new Map(workflows.map((workflow) => [workflow.path, workflow]));
    const into = (workflow, holder, before) => holder.jobs.flatMap((job) => {
        left -= 1;
        if (left < 0 || before.length > DEEPEST) {
            left = -1;
            return [];
        }
        const jobs = [...before, job];
        const checkName = jobs.map(({ title }) => title).join(' / ');
        const use = { workflow, holder, jobs, job, checkName };
        const found = job.steps.flatMap((step) => {
            const kind = kindOf(step, ownActions);
            const stated = kind === 'command' ? step.run : step.uses;
            if (kind === null || stated === null)
                return [];
            const own = kind === 'own' ? ownActions.get((0,inside/* withoutClimbing */.K)(stated.value)) : undefined;
            const inners = own === undefined || own.gates.length === 0
                ? [null]
                : own.gates.map((gate) => ({ step: gate, steps: own.steps }));
            return inners.map((inner) => ({
                ...use,
                kind,
                step,
                inner,
                stated,
                events: eventsFor(workflow, jobs, inner === null ? [step] : [step, inner.step]),
            }));
        });
        if (job.calls === null)
            return found;
        const local = job.calls.value.startsWith('./')
            ? byPath.get((0,inside/* withoutClimbing */.K)(job.calls.value))
            : undefined;
        if (local !== undefined)
            return [...found, ...into(workflow, local, jobs)];
        return namesGate(job.calls.value)
            ? [
                ...found,
                {
                    ...use,
                    kind: 'called',
                    step: null,
                    inner: null,
                    stated: job.calls,
                    events: eventsFor(workflow, jobs, []),
                },
            ]
            : found;
    });
    const uses = workflows
        .filter(({ events }) => events.some(({ name }) => name !== 'workflow_call'))
        .flatMap((workflow) => into(workflow, workflow, []));
    return { uses, complete: left >= 0 };
}
function kindOf(step, ownActions) {
    const uses = step.uses?.value;
    if (uses !== undefined) {
        if (uses.startsWith('./'))
            return ownActions.has((0,inside/* withoutClimbing */.K)(uses)) ? 'own' : null;
        return namesGate(uses) ? 'action' : null;
    }
    const script = step.run?.value.split('\n').filter((line) => !/^\s*#/.test(line));
    return script?.some((line) => COMMAND.test(line)) === true ? 'command' : null;
}
/** Whether `owner/aivss-gate@ref`, or a workflow or image of that name, is named. */
function namesGate(uses) {
    const [name = ''] = uses.split('@');
    return name.split(/[/:]/).some((part) => /^aivss-gate(?:\.ya?ml)?$/i.test(part));
}
/** Events on which a verdict about a pull request is made. */
const CHANGE_EVENTS = ['pull_request', 'pull_request_target'];
/**
 * The uses that judge pull requests. A command is one only where nothing else does: elsewhere it tries something out.
 */
function gatingUses(uses) {
    const onChanges = uses.filter(({ events }) => events.some((event) => CHANGE_EVENTS.includes(event)));
    const actions = onChanges.filter(({ kind }) => kind !== 'command');
    return actions.length > 0 ? actions : onChanges;
}
function eventsFor({ events }, jobs, steps) {
    const conditions = [...jobs, ...steps].flatMap(({ condition }) => condition === null ? [] : [condition.value]);
    return events.map(({ name }) => name).filter((event) => !conditions.some((one) => rulesOut(one, event)));
}
/** The step that uses the gate: the one of an action of the repository where one lies between. */
function gateStep({ step, inner }) {
    return inner?.step ?? step;
}
/** The value of an input of the Action; null where it is not stated or empty. */
function inputOf(use, name) {
    const stated = [...(gateStep(use)?.inputs ?? [])].find(([key]) => key.toLowerCase() === name)?.[1];
    return stated === undefined || stated.value.trim() === '' ? null : stated;
}
/** Whether a value is only known when the workflow runs. */
function isExpression(value) {
    return value.includes('${{');
}
/** The workflows in which some uses stand by whose events they run, each once. */
function workflowsOf(uses) {
    return [...new Set(uses.map(({ workflow }) => workflow))];
}

;// CONCATENATED MODULE: ./lib/app/doctor/required-by-ruleset.js
/** Events on which a ruleset starts a workflow (docs.github.com, Available rules for rulesets). */
const OF_RULESETS = ['pull_request', 'pull_request_target', 'merge_group'];
/**
 * Whether a ruleset requires a workflow of this repository: GitHub then ignores its filters and types. Without GitHub's
 * answer it may where it has the form of one: nothing but the events of rulesets, a merge group among them, and no types.
 */
function requiredByRuleset({ github }, { path, events }) {
    const fits = events.every(({ name, types }) => OF_RULESETS.includes(name) && types === null) &&
        events.some(({ name }) => name === 'merge_group');
    // A ruleset of the organisation need not hold for the repository that has the workflow.
    if (github.kind !== 'asked' || github.rules.kind === 'unknown' || github.about.kind === 'unknown')
        return fits ? 'perhaps' : 'no';
    const { id } = github.about.value;
    const named = github.rules.value.some((rule) => rule.type === 'workflows' && rule.workflows.some((one) => one.repository === id && one.path === path));
    return named ? 'yes' : fits ? 'perhaps' : 'no';
}

;// CONCATENATED MODULE: ./lib/app/doctor/checks/github-required.js



/** Number of the app GitHub Actions on GitHub.com. */
const ACTIONS_APP = 15_368;
/** The default branch requires the gate's check, and from GitHub Actions. */
const githubRequired = {
    id: 'github-required',
    area: 'github',
    summary: "the default branch requires the gate's check",
    look: (setup) => asked(setup, (github) => github_required_judge(setup, github)),
};
function github_required_judge(setup, github) {
    const gating = gatingUses(setup.gates);
    const ruled = gating.filter(({ workflow }) => requiredByRuleset(setup, workflow) === 'yes');
    if (ruled.length > 0)
        return [ok('a ruleset requires the workflow itself', ruled[0]?.stated.place)];
    const required = requiredChecks(github);
    const known = (github.rules.kind === 'known' ? github.rules.value : []).some((rule) => rule.type === 'workflows');
    const found = gating.flatMap((use) => required.filter(({ context }) => context === use.checkName).map((one) => ({ use, one })));
    if (found.length > 0)
        return found.flatMap(({ use, one }) => source(use, one, github));
    const unanswered = [
        github.rules,
        github.protection.kind === 'known' ? github.protection : github.branch,
    ].find(({ kind }) => kind === 'unknown');
    if (unanswered?.kind === 'unknown')
        return [cannotTell(`whether the check is required: ${unanswered.why}`, unanswered.help)];
    if (known && gating.length === 0)
        return [
            cannotTell('rulesets require workflows of other repositories; whether one of them runs the gate is not seen from here', 'Look at the ruleset.'),
        ];
    const names = [...new Set(gating.map(({ checkName }) => checkName))];
    if (names.length > 0 && names.every(isExpression))
        return [
            cannotTell(`whether the check is required: its name is ${names.join(', ')}`, 'Give the job a fixed name.'),
        ];
    const others = [...new Set(required.map(({ context }) => context))];
    return [
        problem(`${names.length === 0 ? 'no check of the gate' : names.map((name) => `"${name}"`).join(' or ')} is required on the default branch: a red gate does not stop a merge${others.length === 0 ? '' : ` (required are ${others.slice(0, 10).join(', ')})`}`, 'Require it in a ruleset or in the branch protection, by exactly this name.', gating[0]?.stated.place ?? null),
    ];
}
/** From rulesets, and from the protection or what everybody may see of it. */
function requiredChecks({ rules, protection, branch }) {
    const ruled = rules.kind === 'known'
        ? rules.value.flatMap((rule) => (rule.type === 'required_status_checks' ? rule.checks : []))
        : [];
    const full = protection.kind === 'known' ? (protection.value?.required ?? []) : [];
    const seen = branch.kind === 'known' && branch.value.enforcement !== 'off' ? branch.value.required : [];
    const all = [...ruled, ...full, ...seen];
    return [...new Map(all.map((one) => [`${one.app ?? ''} ${one.context}`, one])).values()];
}
function source({ checkName, stated }, { app }, { isGithubCom }) {
    const required = ok(`"${checkName}" is required`, stated.place);
    if (app === null)
        return [
            required,
            note(`whoever may write commit statuses can report "${checkName}" as green: it is required from any source`, 'Choose GitHub Actions as its source.', stated.place),
        ];
    if (!isGithubCom || app === ACTIONS_APP)
        return [required];
    return [
        problem(`"${checkName}" is required from the app ${app}, which is not GitHub Actions: the gate's own result does not count`, 'Choose GitHub Actions as its source.', stated.place),
    ];
}

;// CONCATENATED MODULE: ./lib/app/doctor/checks/github-token.js

/** The repository can be seen, and what the token's owner may do there. */
const githubToken = {
    id: 'github-token',
    area: 'github',
    summary: 'the token sees the repository',
    look: (setup) => asked(setup, ({ repository, about }) => given(about, ({ defaultBranch, permissions, isArchived }) => [
        isArchived
            ? problem(`${repository} is archived: nothing runs there`, 'Look at the repository that took its place.')
            : ok(`${repository}, default branch ${defaultBranch}`),
        ...(permissions?.includes('admin') === true
            ? [
                note('whoever the token belongs to administers the repository', 'To read is enough: a fine-grained token with "administration: read", "contents: read" and "metadata: read".'),
            ]
            : []),
    ])),
};

;// CONCATENATED MODULE: ./lib/app/doctor/checks/github-up-to-date.js

/** A verdict does not age: a pull request is judged again when the branch, and with it the policy, has moved. */
const githubUpToDate = {
    id: 'github-up-to-date',
    area: 'github',
    summary: 'pull requests are judged against the newest state of the branch',
    look: (setup) => asked(setup, ({ rules, protection }) => given(rules, (some) => {
        const queue = some.some(({ type }) => type === 'merge_queue');
        const strict = some.some((rule) => rule.type === 'required_status_checks' && rule.strict) ||
            (protection.kind === 'known' && protection.value?.strict === true);
        if (queue || strict)
            return [ok(queue ? 'by a merge queue' : 'branches must be up to date before merging')];
        if (protection.kind === 'unknown')
            return given(protection, () => []);
        return [
            note('a pull request may merge by a verdict from before the policy or another agent changed', 'Require branches to be up to date before merging, or use a merge queue.'),
        ];
    })),
};

;// CONCATENATED MODULE: ./lib/app/doctor/checks/github-workflow-permissions.js

/** What a workflow may that states no permissions, and whether it may approve pull requests. */
const githubWorkflowPermissions = {
    id: 'github-workflow-permissions',
    area: 'github',
    summary: "what a workflow's token may where nothing is stated",
    look: (setup) => asked(setup, ({ workflowPermissions }) => given(workflowPermissions, ({ default: right, approves }) => [
        right === 'write'
            ? note('a workflow that states no permissions may write everything', 'Set the default to read, in the settings of Actions.')
            : ok('a workflow that states no permissions may read'),
        ...(approves
            ? [
                problem('workflows may approve pull requests: an author can have a workflow give the approval that is required', 'Switch off "Allow GitHub Actions to create and approve pull requests".'),
            ]
            : []),
    ])),
};

;// CONCATENATED MODULE: ./lib/app/doctor/checks/models-ignored.js

/** Git takes new threat models: what `.gitignore` hides is never committed, and not judged here either. */
const modelsIgnored = {
    id: 'models-ignored',
    area: 'models',
    summary: 'git does not ignore threat models',
    look({ ignored }) {
        if (ignored === null)
            return [
                cannotTell('whether git ignores models: this is no git work tree, or git did not answer', 'Run it in a clone.'),
            ];
        return orOk(ignored.map(({ path, source, line, pattern }) => problem(`git ignores ${path} by the pattern ${pattern}: a model there is not committed, and nobody is told`, `Take the pattern out, or add "!${path}" below it.`, { path: source, line, column: 1 })), '.aivss/, *.aivss.yml and agent-threat-model.yml can be committed');
    },
};

// EXTERNAL MODULE: ./lib/source/decode.js
var decode = __webpack_require__(9903);
;// CONCATENATED MODULE: ./lib/app/doctor/owner-pattern.js
/** Longer than any path that GitHub or git takes. */
const LONGEST_PATTERN = 4_096;
/**
 * Matches paths, each given as the names between its slashes, as GitHub reads a pattern of CODEOWNERS: like `.gitignore`,
 * but without `!` and `[ ]`, and `docs/*` stands for the files directly in the folder (docs.github.com, About code owners).
 * Null for what GitHub refuses. The time of a match is at most the product of the lengths of pattern and path.
 */
function ownerPattern(pattern) {
    if (pattern.length > LONGEST_PATTERN || pattern.includes('***'))
        return null;
    if (pattern.startsWith('!') || /\[|\]/.test(pattern))
        return null;
    if (pattern === '/')
        return () => false;
    const stated = pattern.split('/');
    const isFolder = stated.length > 1 && stated.at(-1) === '';
    const names = isFolder ? stated.slice(0, -1) : stated;
    const anywhere = names.length === 1 && names[0] !== '**';
    const parts = names[0] === '' ? names.slice(1) : anywhere ? ['**', ...names] : names;
    const last = parts.at(-1);
    // A name stands for a file, and for a folder with everything below it; a lone star in a folder only for what is in it.
    const below = isFolder || (last !== '**' && (last !== '*' || anywhere));
    const least = isFolder ? 1 : 0;
    const [first = ''] = parts;
    const isPlain = !/[*?\\]/.test(first);
    // Most lines name a folder: they are told apart without looking further.
    return (path) => (!isPlain || path[0] === first) && matches(parts, path, below, least);
}
/** Whether the parts match the whole path, or with `below` its beginning, of which at least `least` names are left. */
function matches(parts, names, below, least) {
    // Ends of the path's beginning that the parts so far can stand for.
    let ends = new Set([0]);
    for (const [index, part] of parts.entries()) {
        const next = new Set();
        if (part === '**') {
            const from = Math.min(...ends);
            // At the end it stands for at least one name.
            const first = index === parts.length - 1 ? from + 1 : from;
            for (let end = first; end <= names.length; end += 1)
                next.add(end);
        }
        else
            for (const end of ends)
                if (end < names.length && matchesName(part, names[end] ?? ''))
                    next.add(end + 1);
        if (next.size === 0)
            return false;
        ends = next;
    }
    return [...ends].some((end) => (below ? end <= names.length - least : end === names.length));
}
/** One name against `*`, `?` and `\` before a character. */
function matchesName(part, name) {
    const wanted = [];
    for (let at = 0; at < part.length; at += 1) {
        const escapes = part[at] === '\\' && at + 1 < part.length;
        wanted.push(escapes ? `\\${part[(at += 1)] ?? ''}` : (part[at] ?? ''));
    }
    let [at, index, star, from] = [0, 0, -1, 0];
    while (index < name.length) {
        const here = wanted[at];
        if (here === '*') {
            star = at;
            from = index;
            at += 1;
        }
        else if (here === '?' || (here !== undefined && here.slice(-1) === name[index])) {
            at += 1;
            index += 1;
        }
        else if (star >= 0) {
            at = star + 1;
            from += 1;
            index = from;
        }
        else
            return false;
    }
    while (wanted[at] === '*')
        at += 1;
    return at === wanted.length;
}

;// CONCATENATED MODULE: ./lib/app/doctor/code-owners.js


/** Where GitHub looks, in this order; the first that exists counts (docs.github.com, About code owners). */
const OWNERS_PATHS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
/** Bytes above which GitHub does not load the file (docs.github.com, About code owners). */
const OWNERS_BYTES = 3 * 1024 * 1024;
/** Reads CODEOWNERS as GitHub does: line by line, a line that is not valid is skipped and the rest holds. */
function readCodeOwners(text, path) {
    const lines = [];
    const invalid = [];
    const rules = [];
    for (const [index, written] of text
        .replace(/^\uFEFF/, '')
        .split(/\r\n|\n|\r/)
        .entries()) {
        const words = wordsOf(written);
        const [pattern, ...owners] = words;
        if (pattern === undefined)
            continue;
        const place = { path, line: index + 1, column: 1 };
        const matches = ownerPattern(pattern);
        const stranger = owners.find((owner) => !isOwner(owner));
        if (matches === null)
            invalid.push({ place, why: `GitHub does not take the pattern ${(0,decode/* shorten */.ml)(pattern)}` });
        else if (stranger !== undefined)
            invalid.push({
                place,
                why: `${(0,decode/* shorten */.ml)(stranger)} is no owner: GitHub takes @user, @organisation/team or an e-mail address`,
            });
        else {
            const line = { place, pattern, owners };
            lines.push(line);
            rules.push({ line, matches });
        }
    }
    return {
        path,
        lines,
        invalid,
        lineFor: (file) => {
            const names = file.split('/');
            return rules.findLast(({ matches }) => matches(names))?.line ?? null;
        },
    };
}
/** Words up to a comment; a backslash keeps the blank or `#` after it in the pattern. */
function wordsOf(line) {
    const words = [];
    let start = -1;
    let at = 0;
    while (at < line.length) {
        const here = line[at];
        if (here === '#')
            break;
        const isBlank = here === ' ' || here === '\t';
        if (isBlank && start >= 0)
            words.push(line.slice(start, at));
        if (isBlank)
            start = -1;
        else if (start < 0)
            start = at;
        at += here === '\\' ? 2 : 1;
    }
    if (start >= 0)
        words.push(line.slice(start, at));
    return words;
}
function isOwner(word) {
    return /^@[\w-]+(?:\/[\w.-]+)?$/.test(word) || /^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(word);
}

;// CONCATENATED MODULE: ./lib/app/doctor/checks/owners-file.js


/** There is a CODEOWNERS file where GitHub looks for one, and GitHub can read it. */
const ownersFile = {
    id: 'owners-file',
    area: 'owners',
    summary: 'GitHub finds a CODEOWNERS file',
    look({ owners }) {
        switch (owners.kind) {
            case 'missing':
                return [
                    problem('there is no CODEOWNERS: whoever may write can change the workflow, the policy and the models with any reviewer, or none', `Write ${OWNERS_PATHS[0]} as in docs/github.md, What inputs cannot protect against.`),
                ];
            case 'unreadable':
                return [
                    owners.refused
                        ? problem(`GitHub does not load ${owners.path}: ${owners.why}`, 'Replace it by a plain text file under 3 MB.', { path: owners.path, line: 1, column: 1 })
                        : cannotTell(`${owners.path} could not be read: ${owners.why}`, 'Make it readable.', {
                            path: owners.path,
                            line: 1,
                            column: 1,
                        }),
                ];
            case 'read':
                return [
                    ok(`${owners.owners.lines.length} lines`, { path: owners.owners.path, line: 1, column: 1 }),
                    ...owners.shadowed.map((path) => note(`GitHub never reads ${path}, because there is ${owners.owners.path}`, 'Take it away.', {
                        path,
                        line: 1,
                        column: 1,
                    })),
                ];
        }
    },
};

// EXTERNAL MODULE: ./lib/app/find-policy.js
var find_policy = __webpack_require__(879);
;// CONCATENATED MODULE: ./lib/app/doctor/unowned.js


/** Paths that are named one by one. */
const MOST_TOLD = 5;
/** Comparisons of a path with a line, in all: a long CODEOWNERS takes time for each path. */
const MOST_COMPARISONS = 500_000;
const LEAST_PATHS = 20;
/** Paths that nobody owns, with the line that takes them from everybody where there is one. */
function unowned(owners, paths, help) {
    const most = Math.max(LEAST_PATHS, Math.floor(MOST_COMPARISONS / Math.max(1, owners.lines.length)));
    const looked = paths.slice(0, most);
    const nobodys = looked.flatMap((path) => {
        const line = owners.lineFor(path);
        return line === null || line.owners.length === 0 ? [{ path, line }] : [];
    });
    const start = { path: owners.path, line: 1, column: 1 };
    const more = nobodys.length - MOST_TOLD;
    return [
        ...nobodys
            .slice(0, MOST_TOLD)
            .map(({ path, line }) => problem(line === null
            ? `nobody owns ${path}`
            : `nobody owns ${path}: the pattern ${(0,decode/* shorten */.ml)(line.pattern)} takes it from everybody`, help, line?.place ?? start)),
        ...(more > 0 ? [problem(`nobody owns ${more} further paths either`, help, start)] : []),
        ...(paths.length > most
            ? [
                cannotTell(`who owns ${paths.length - most} further paths was not looked at`, 'Own the folders that hold them.', start),
            ]
            : []),
    ];
}

;// CONCATENATED MODULE: ./lib/app/doctor/checks/owners-gate.js



/** Stands for a workflow that a pull request adds: it may report a check under the gate's name. */
const NEW_WORKFLOW = '.github/workflows/new-workflow.yml';
/** Somebody owns what decides about the gate: workflows, new ones too, the policy, the baseline, CODEOWNERS itself. */
const ownersGate = {
    id: 'owners-gate',
    area: 'owners',
    summary: 'somebody owns the workflows, the policy and CODEOWNERS',
    look({ owners, gates, policy }) {
        if (owners.kind !== 'read')
            return [];
        const paths = new Set([
            policy.path ?? find_policy/* POLICY_PATH */.l$,
            ...gates.flatMap(({ workflow, holder }) => [workflow.path, holder.path]),
            NEW_WORKFLOW,
            owners.owners.path,
            ...(policy.baseline === null ? [] : [policy.baseline.path]),
        ]);
        return orOk(unowned(owners.owners, [...paths], 'Let the last line that matches name somebody: /.github/ @acme/security'), `all ${paths.size} paths that decide about the gate`);
    },
};

;// CONCATENATED MODULE: ./lib/app/doctor/checks/owners-lines.js

/** Lines that are told; a file with more is not CODEOWNERS. */
const owners_lines_MOST = 10;
/** Every line of CODEOWNERS is valid: GitHub skips one that is not, and what it would own belongs to whoever stands above. */
const ownersLines = {
    id: 'owners-lines',
    area: 'owners',
    summary: 'GitHub takes every line of CODEOWNERS',
    look({ owners }) {
        if (owners.kind !== 'read')
            return [];
        const { invalid } = owners.owners;
        const told = invalid
            .slice(0, owners_lines_MOST)
            .map(({ why, place }) => problem(`${why}; GitHub skips the line`, 'Correct the line: a pattern, then owners.', place));
        const more = invalid.length > owners_lines_MOST
            ? [
                note(`${invalid.length - owners_lines_MOST} further lines are not valid either`, 'Correct them too.', invalid[owners_lines_MOST]?.place ?? null),
            ]
            : [];
        return orOk([...told, ...more], 'all of them');
    },
};

;// CONCATENATED MODULE: ./lib/app/doctor/checks/owners-models.js


/** Somebody owns the threat models: their author is the one who is judged. */
const ownersModels = {
    id: 'owners-models',
    area: 'owners',
    summary: 'somebody owns the threat models',
    look({ owners, modelPaths }) {
        if (owners.kind !== 'read')
            return [];
        const paths = [...new Set(['.aivss/new-model.yml', ...modelPaths])];
        return orOk(unowned(owners.owners, paths, 'Add lines for .aivss/, *.aivss.* and *threat-model*, after broader ones.'), `${modelPaths.length} models, and .aivss/`);
    },
};

;// CONCATENATED MODULE: ./lib/app/doctor/checks/policy-enforced.js

/** Whether the policy is in force yet. */
const policyEnforced = {
    id: 'policy-enforced',
    area: 'policy',
    summary: 'the policy is in force',
    look({ today, policy: { loaded, placeOf } }) {
        if (!loaded.ok)
            return [];
        const { enforceFrom } = loaded.policy;
        return enforceFrom === null || enforceFrom <= today
            ? [ok('in force today')]
            : [
                note(`nothing fails before ${enforceFrom} (enforce-from)`, 'Take it out when the gate shall hold.', placeOf(['enforce-from'])),
            ];
    },
};

;// CONCATENATED MODULE: ./lib/app/doctor/checks/policy-floors.js

/** Floors in other repositories can be fetched, and are named by a commit: one that cannot be makes every run an error. */
const policyFloors = {
    id: 'policy-floors',
    area: 'policy',
    summary: 'the floors that the policy names can be fetched and are pinned',
    look({ policy: { loaded, floors } }) {
        const remote = loaded.ok ? loaded.policy.extendsRemote : loaded.extendsRemote;
        if (remote.length === 0)
            return [];
        const loose = remote.filter(({ value }) => !/@(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value));
        const pins = loose.map(({ value, place }) => note(`the floor ${value} is named by a branch or tag: it changes without a reviewed edit here`, 'Write the full commit after the @.', place));
        switch (floors.kind) {
            case 'not-asked':
                return [
                    ...pins,
                    cannotTell(`whether the floors can be fetched: ${floors.why}`, 'Run it with a token that may read them.', remote[0]?.place),
                ];
            case 'failed': {
                const say = floors.certain ? problem : cannotTell;
                return [...pins, say(floors.problem.message, floors.problem.help, floors.problem.place)];
            }
            case 'fetched':
                return [
                    ...pins,
                    ok(`${remote.length === 1 ? 'the floor was' : `${remote.length} floors were`} fetched and valid`),
                ];
        }
    },
};

// EXTERNAL MODULE: ./lib/policy/paths.js
var paths = __webpack_require__(3874);
;// CONCATENATED MODULE: ./lib/app/doctor/checks/policy-ignore.js


/** Where agents and models stand in most repositories. */
const SAMPLES = [
    '.github/workflows/agent.yml',
    '.claude/agents/agent.md',
    '.aivss/agent.yml',
    'agent.aivss.yml',
    'src/agent.py',
];
/** Where threat models stand that are found without `models:`. */
const MODELS = ['.aivss/agent.yml', 'agent.aivss.yml', 'agent-threat-model.yml', 'docs/threat-model.md'];
/** What the policy takes out of the judgement. */
const policyIgnore = {
    id: 'policy-ignore',
    area: 'policy',
    summary: 'what the policy takes out of the judgement',
    look({ policy: { loaded, placeOf } }) {
        if (!loaded.ok)
            return [];
        const { models, ignore } = loaded.policy;
        const isNamed = models === null ? () => true : (0,paths/* matcher */.jN)(models.map(({ value }) => value));
        const missed = MODELS.filter((path) => !isNamed(path));
        const replaced = missed.length === 0
            ? []
            : [
                note(`"models" replaces the usual places: a threat model at ${missed.join(', ')} would not be looked for`, 'Repeat the usual places beside your own (docs/threat-models.md), unless they are meant to be left out.', placeOf(['models'])),
            ];
        const ignored = ignore.map(({ value, place }) => {
            const out = SAMPLES.filter((0,paths/* matcher */.jN)([value]));
            return out.length === 0
                ? note(`what lies under ${value} is not judged`, 'Keep it as narrow as it can be.', place)
                : note(`the glob ${value} is broad: an agent at ${out.join(', ')} would not be judged`, 'Name the folders that are meant.', place);
        });
        return [...replaced, ...ignored];
    },
};

;// CONCATENATED MODULE: ./lib/app/doctor/checks/policy-inputs.js

/** Inputs by which a workflow may loosen the judgement of a pull request, because the policy lets it. */
const policyInputs = {
    id: 'policy-inputs',
    area: 'policy',
    summary: 'inputs that a workflow may set on pull requests',
    look({ policy: { loaded, placeOf } }) {
        if (!loaded.ok)
            return [];
        const { allowInputs } = loaded.policy;
        return allowInputs.length === 0
            ? [ok('none: a workflow cannot loosen the judgement by inputs')]
            : [
                note(`allow-inputs lets a workflow set ${allowInputs.join(', ')} on pull requests, and a pull request may bring its own workflow`, 'Leave allow-inputs empty unless you know why it is not.', placeOf(['allow-inputs'])),
            ];
    },
};

// EXTERNAL MODULE: ./lib/policy/presets.js + 1 modules
var policy_presets = __webpack_require__(5957);
// EXTERNAL MODULE: ./lib/policy/policy.js
var policy_policy = __webpack_require__(3506);
// EXTERNAL MODULE: ./lib/rules/registry.js + 31 modules
var registry = __webpack_require__(3857);
;// CONCATENATED MODULE: ./lib/app/doctor/loosened.js


/** Strictest first. */
const LEVEL_ORDER = ['error', 'warn', 'note', 'off'];
const COVERAGE_ORDER = ['required', 'optional', 'ignore'];
const COVERAGE_KEYS = {
    agent: 'agent',
    capability: 'capability',
    toolSurface: 'tool-surface',
};
/** Where `after` demands less than `before`, key by key. Conditions are not compared: a changed one is named as such. */
function loosened(before, after) {
    return [
        ...scores(before, after),
        ...demands(before, after),
        ...rules(before, after),
        ...rest(before, after),
    ];
}
function scores(before, after) {
    const was = before.thresholds;
    const is = after.thresholds;
    // Who lowers "fail" below "warn" loses a warning that could no longer happen.
    const warned = is.warn === null && is.fail !== null && was.warn !== null && is.fail <= was.warn;
    return [
        ...(higher(was.fail, is.fail) ? [than(['thresholds', 'fail'], number(is.fail), number(was.fail))] : []),
        ...(higher(was.warn, is.warn) && !warned
            ? [than(['thresholds', 'warn'], number(is.warn), number(was.warn))]
            : []),
        ...(higher(was.increase, is.increase)
            ? [than(['thresholds', 'increase'], number(is.increase), number(was.increase))]
            : []),
        ...(weaker(LEVEL_ORDER, before.undetermined, after.undetermined)
            ? [than(['undetermined'], after.undetermined, before.undetermined)]
            : []),
        ...(before.scoring.mitigationCredit === 'earned' && after.scoring.mitigationCredit === 'declared'
            ? [than(['scoring', 'mitigation-credit'], 'declared', 'earned')]
            : []),
        ...assumed(before, after),
    ];
}
function assumed(before, after) {
    const [was, is] = [before.scoring.assume, after.scoring.assume];
    const factors = Object.entries(is.factors).filter(([name, value]) => !Object.entries(was.factors).some(([known, old]) => known === name && old <= value));
    return [
        ...(is.cvss !== null && is.cvss !== was.cvss
            ? [
                {
                    key: ['scoring', 'assume', 'cvss'],
                    what: `scoring.assume gives ${is.cvss} to models without a CVSS base`,
                },
            ]
            : []),
        ...factors.map(([name, value]) => ({
            key: ['scoring', 'assume', 'factors', name],
            what: `scoring.assume gives ${name} ${value} to models that do not state it`,
        })),
    ];
}
function demands(before, after) {
    return before.require.flatMap((was) => {
        const is = after.require.find(({ id }) => id === was.id);
        const key = ['require', was.id];
        if (is === undefined)
            return [{ key, what: `the demand "${was.id}" is switched off` }];
        const less = lessThan(was, is);
        return less.length === 0
            ? []
            : [{ key, what: `the demand "${was.id}" asks for less: ${less.join(', ')}` }];
    });
}
function lessThan(was, is) {
    const strongest = policy_policy/* EVIDENCE_STRENGTHS */.L3.toReversed();
    const others = is.mitigations.filter(({ name }) => !was.mitigations.some((one) => one.name === name));
    return [
        ...(weaker(strongest, was.evidence, is.evidence) ? [`evidence ${is.evidence}, not ${was.evidence}`] : []),
        ...(weaker(LEVEL_ORDER, was.level ?? 'error', is.level ?? 'error')
            ? [`level ${is.level ?? 'error'}`]
            : []),
        ...is.status
            .filter((status) => !was.status.includes(status))
            .map((status) => `status ${status} is enough`),
        ...(others.length > 0 ? [`${others.map(({ name }) => name).join(' or ')} is enough`] : []),
        ...(is.when !== null && is.when.text !== was.when?.text ? ['another condition'] : []),
    ];
}
function rules(before, after) {
    const stated = [...after.rules].flatMap(([id, { level }]) => {
        const was = before.rules.get(id)?.level ?? registry/* RULES */.y.find((rule) => rule.id === id)?.levels[before.preset];
        return was !== undefined && weaker(LEVEL_ORDER, was, level) ? [than(['rules', id], level, was)] : [];
    });
    const gone = before.custom.filter(({ name }) => !after.custom.some((one) => one.name === name));
    const milder = after.custom.flatMap(({ name, level }) => {
        const was = before.custom.find((one) => one.name === name);
        return was !== undefined && weaker(LEVEL_ORDER, was.level, level)
            ? [{ key: ['custom', name], what: `custom/${name} is ${level}, not ${was.level}` }]
            : [];
    });
    return [
        ...stated,
        ...gone.map(({ name }) => ({ key: ['custom', name], what: `custom/${name} is switched off` })),
        ...milder,
    ];
}
function rest(before, after) {
    const limits = Object.entries(before.limits.factors).flatMap(([name, was]) => {
        const is = Object.entries(after.limits.factors).find(([known]) => known === name)?.[1];
        return is !== undefined && is > was ? [than(['limits', 'factors', name], is, was)] : [];
    });
    const coverage = ['agent', 'capability', 'toolSurface'].flatMap((role) => weaker(COVERAGE_ORDER, before.coverage[role], after.coverage[role])
        ? [than(['coverage', COVERAGE_KEYS[role]], after.coverage[role], before.coverage[role])]
        : []);
    return [
        ...limits,
        ...coverage,
        ...(before.review.required && !after.review.required
            ? [than(['review', 'required'], 'false', 'true')]
            : []),
        ...(higher(before.review.maxAgeDays, after.review.maxAgeDays)
            ? [than(['review', 'max-age'], days(after.review.maxAgeDays), days(before.review.maxAgeDays))]
            : []),
        ...(before.gate === 'all' && after.gate === 'new-or-worse'
            ? [than(['gate'], after.gate, before.gate)]
            : []),
        ...(after.waiverMaxDays > before.waiverMaxDays
            ? [than(['waiver-max-days'], after.waiverMaxDays, before.waiverMaxDays)]
            : []),
    ];
}
function than(key, is, was) {
    return { key, what: `${key.join('.')} is ${is}, not ${was}` };
}
/** Null: switched off, which is higher than any number. */
function higher(was, is) {
    return was !== null && (is === null || is > was);
}
function weaker(strictestFirst, was, is) {
    return strictestFirst.indexOf(is) > strictestFirst.indexOf(was);
}
const number = (score) => (score === null ? 'none' : String(score));
const days = (count) => (count === null ? 'none' : `${count}d`);

;// CONCATENATED MODULE: ./lib/app/doctor/checks/policy-loosened.js



/** Where the policy demands less than its preset, and whether that preset only advises. A policy may; it should be seen. */
const policyLoosened = {
    id: 'policy-loosened',
    area: 'policy',
    summary: 'where the policy demands less than its preset',
    look({ policy: { loaded, presets, placeOf } }) {
        if (!loaded.ok || presets === null)
            return [];
        const { policy } = loaded;
        const advisory = policy.preset === 'advisory'
            ? [
                note('the preset is advisory: no score fails, and claimed mitigation counts in full', 'Extend "balanced" when the first findings are dealt with.', placeOf(['extends'])),
            ]
            : [];
        const keys = loosened(presets, policy).map(({ key, what }) => note(`${what}: less than the preset ${(0,policy_presets/* presetText */.n$)(policy)}`, 'Take it out unless it is meant.', placeOf(key)));
        const { version } = policy.scoring;
        const other = version === presets.scoring.version
            ? []
            : [
                note(`scoring.version is ${version}, not ${presets.scoring.version}: the same models get other scores, under thresholds that were not made for them`, 'Compare the scores ("aivss-gate score") before you rely on it.', placeOf(['scoring', 'version'])),
            ];
        return orOk([...advisory, ...other, ...keys], `nothing in it demands less than ${(0,policy_presets/* presetText */.n$)(policy)}`);
    },
};

// EXTERNAL MODULE: ./lib/policy/override.js
var policy_override = __webpack_require__(6428);
;// CONCATENATED MODULE: ./lib/app/doctor/checks/policy-overrides.js



/** Overrides that demand less of the agents under their paths. */
const policyOverrides = {
    id: 'policy-overrides',
    area: 'policy',
    summary: 'overrides that demand less of some agents',
    look({ policy: { loaded } }) {
        if (!loaded.ok || loaded.policy.overrides.length === 0)
            return [];
        const { policy } = loaded;
        const looser = policy.overrides.flatMap((override) => {
            const less = loosened(policy, (0,policy_override/* withOverride */.p)(policy, override));
            if (less.length === 0)
                return [];
            const under = override.paths.map(({ value }) => value).join(', ');
            return [
                note(`agents under ${under} are asked for less: ${less.map(({ what }) => what).join('; ')}`, 'Let somebody who owns the policy own these paths too; narrow them if they hold more than is meant.', override.place),
            ];
        });
        return orOk(looser, `${policy.overrides.length} that only tighten`);
    },
};

// EXTERNAL MODULE: ./lib/policy/print.js + 1 modules
var print = __webpack_require__(8840);
;// CONCATENATED MODULE: ./lib/app/doctor/checks/policy-valid.js




/** Problems of the policy that are told; `aivss-gate policy check` tells them all. */
const policy_valid_MOST = 10;
/** The policy is there, under the name that is read, and valid: a broken one makes every run an error. */
const policyValid = {
    id: 'policy-valid',
    area: 'policy',
    summary: 'the policy is there and valid',
    look({ policy: { path, misplaced, loaded } }) {
        const place = path === null ? null : { path, line: 1, column: 1 };
        if (misplaced !== null)
            return [
                problem(`${misplaced} is never read: it looks as if it were in force, and is not`, `Rename it to ${find_policy/* POLICY_PATH */.l$}.`, { path: misplaced, line: 1, column: 1 }),
            ];
        if (!loaded.ok)
            return loaded.problems
                .slice(0, policy_valid_MOST)
                .map(({ message, help, place: at }) => problem(`the policy is not valid: ${message}`, help, at));
        if (path === null)
            return [
                note(`there is no ${find_policy/* POLICY_PATH */.l$}: the preset balanced holds`, 'Write one with "aivss-gate init --policy", so that what holds can be reviewed.'),
            ];
        return [ok(`over ${(0,policy_presets/* presetText */.n$)(loaded.policy)}, ${(0,print/* policyDigest */.p)(loaded.policy)}`, place)];
    },
};

;// CONCATENATED MODULE: ./lib/app/doctor/checks/policy-waivers.js



/** Waivers that have run out or soon will: the finding then counts again, on a day that nobody chose for it. */
const policyWaivers = {
    id: 'policy-waivers',
    area: 'policy',
    summary: 'waivers that have run out or soon will',
    look({ today, policy: { loaded } }) {
        if (!loaded.ok || loaded.policy.waivers.length === 0)
            return [];
        const { waivers } = loaded.policy;
        const soon = (0,day/* dayAfter */.PV)(today, audit_due/* DUE_DAYS */.D);
        const due = waivers.flatMap(({ agent, rule, subject, owner, expires, place }) => {
            const what = `the waiver of ${[rule, subject].filter((one) => one !== null).join(' ')} for ${agent} (${owner})`;
            if (expires < today)
                return [
                    note(`${what} ran out on ${expires}: the finding counts again`, 'Take it out, or have it renewed with a reason.', place),
                ];
            return expires <= soon
                ? [
                    note(`${what} runs out on ${expires}`, 'Repair what it covers by then, or have it renewed with a reason.', place),
                ]
                : [];
        });
        return orOk(due, `${waivers.length} in force, none runs out before ${soon}`);
    },
};

;// CONCATENATED MODULE: ./lib/app/doctor/checks/workflow-audit.js

/** The whole repository is looked at now and then: pull requests are judged by what they bring. */
const workflowAudit = {
    id: 'workflow-audit',
    area: 'workflows',
    summary: 'a schedule audits the whole repository',
    look({ gates }) {
        if (gates.length === 0)
            return [];
        const audit = gates.find(({ events }) => events.includes('schedule'));
        return audit === undefined
            ? [
                note('no schedule audits the repository: what was there before, what runs out and what ages is not looked at', 'Add the workflow of docs/github.md, Scheduled audit.'),
            ]
            : [ok('on a schedule', audit.stated.place)];
    },
};

;// CONCATENATED MODULE: ./lib/app/doctor/checks/workflow-check-name.js


/** The gate's check has one name that nothing else reports: a required check is only a name. */
const workflowCheckName = {
    id: 'workflow-check-name',
    area: 'workflows',
    summary: "the gate's check has one fixed name that no other job has",
    look(setup) {
        const gating = gatingUses(setup.gates);
        return gating.length === 0
            ? []
            : orOk([...gating.flatMap((use) => shape(use)), ...twice(setup, gating)], [...new Set(gating.map(({ checkName }) => `"${checkName}"`))].join(', '));
    },
};
function shape({ jobs, checkName, job }) {
    const matrix = jobs.map((one) => one.matrix).find((place) => place !== null);
    if (matrix !== undefined && matrix !== null)
        return [
            problem(`the job has a matrix: GitHub reports a check for each combination, none of them named "${checkName}"`, 'Give the gate a job without a matrix.', matrix),
        ];
    return isExpression(checkName)
        ? [cannotTell(`what the check is called: ${checkName}`, 'Give the job a fixed name.', job.place)]
        : [];
}
/** Other jobs of the same name, in any workflow: each of them reports a check under it. */
function twice({ workflows }, gating) {
    const own = new Map(gating.filter(({ jobs }) => jobs.length === 1).map((use) => [use.job, use]));
    const names = new Set(gating.map(({ checkName }) => checkName));
    const seen = new Set();
    return workflows.flatMap(({ jobs }) => jobs.flatMap((job) => {
        if (!names.has(job.title) || job.calls !== null)
            return [];
        if (own.has(job) && !seen.has(job.title)) {
            seen.add(job.title);
            return [];
        }
        return [
            problem(`another job is called "${job.title}" too: either of them can answer for the required check`, 'Give the job of the gate a name of its own.', job.place),
        ];
    }));
}

;// CONCATENATED MODULE: ./lib/app/doctor/checks/workflow-checkout.js


/** The checkout has what the gate is told to take from it. */
const workflowCheckout = {
    id: 'workflow-checkout',
    area: 'workflows',
    summary: 'the checkout has the history that is needed',
    look({ gates }) {
        return gates.length === 0
            ? []
            : orOk(gates.flatMap(workflow_checkout_judge), 'enough; what a checkout lacks comes through the API');
    },
};
function workflow_checkout_judge(use) {
    const { job, step, kind, stated } = use;
    const before = job.steps.slice(0, job.steps.findIndex((one) => one === step));
    const checkout = before.findLast(({ uses }) => /^actions\/checkout@/i.test(uses?.value ?? ''));
    const whole = checkout?.inputs.get('fetch-depth')?.value === '0';
    const help = 'Put actions/checkout with "fetch-depth: 0" before it.';
    const source = inputOf(use, 'source');
    if (source?.value === 'workspace' && !whole)
        return [
            problem(checkout === undefined
                ? '"source: workspace" without a checkout: there is nothing to read'
                : '"source: workspace" with a shallow checkout: the commit to compare with is not there', help, source.place),
        ];
    if (kind === 'command' && /--base\b/.test(stated.value) && !whole)
        return [problem('"--base" needs history that a shallow checkout has not', help, stated.place)];
    return kind === 'own' && checkout === undefined
        ? [
            problem('an action of the repository itself needs a checkout before it', 'Put actions/checkout before it.', stated.place),
        ]
        : [];
}

;// CONCATENATED MODULE: ./lib/app/doctor/checks/workflow-command.js


/** On pull requests the Action judges, not the command: the command takes the policy of the checked-out tree. */
const workflowCommand = {
    id: 'workflow-command',
    area: 'workflows',
    summary: 'pull requests are judged by the Action, not by the command',
    look({ gates }) {
        return gatingUses(gates)
            .filter(({ kind }) => kind === 'command')
            .map(({ stated }) => problem("the command judges by the policy of the checked-out tree, which is the pull request's own: it can relax what judges it", 'Use the Action ("aivss-gate init --workflow").', stated.place));
    },
};

;// CONCATENATED MODULE: ./lib/app/doctor/checks/workflow-concurrency.js



/** What tells pull requests, or runs, apart on each event. Under pull_request_target `github.ref` is the base branch. */
const TELLS = {
    pull_request: /\b(?:pull_request\.number|event\.number|github\.ref\b|ref_name|head_ref|run_id|head\.sha|github\.sha)/,
    pull_request_target: /\b(?:pull_request\.number|event\.number|head_ref|run_id|head\.sha)/,
    merge_group: /\b(?:github\.ref\b|ref_name|run_id|github\.sha|merge_group\.head)/,
};
const HELP = 'Write "group: aivss-gate-${{ github.event.pull_request.number || github.run_id }}" and "cancel-in-progress: true".';
/** One run of a pull request at a time, and none that cancels that of another. */
const workflowConcurrency = {
    id: 'workflow-concurrency',
    area: 'workflows',
    summary: 'runs of one pull request follow one another, and disturb no other',
    look(setup) {
        const gating = gatingUses(setup.gates);
        const workflows = workflowsOf(gating);
        if (workflows.length === 0)
            return [];
        const said = workflows.flatMap((workflow) => {
            const own = gating
                .filter((use) => use.workflow === workflow)
                .flatMap(({ jobs }) => jobs.map((job) => job.concurrency));
            const stated = [workflow.concurrency, ...new Set(own)].filter((one) => one !== null);
            if (stated.length === 0)
                return requiredByRuleset(setup, workflow) === 'no'
                    ? [
                        note('no concurrency: two runs of one pull request may write its comment, and the older may finish last', HELP, workflow.events[0]?.place ?? null),
                    ]
                    : [];
            return stated.flatMap((one) => workflow_concurrency_judge(one, workflow));
        });
        return orOk(said, 'a group for each pull request');
    },
};
function workflow_concurrency_judge({ group, cancels, place }, { events }) {
    const mixed = events
        .map(({ name }) => name)
        .filter((name) => Object.hasOwn(TELLS, name) && TELLS[name]?.test(group) === false);
    if (mixed.length === 0)
        return [];
    const on = mixed.join(' and ');
    return [
        cancels
            ? problem(`on ${on} the group "${group}" is one for all: a run cancels that of another pull request, whose check then blocks the merge`, HELP, place)
            : note(`on ${on} the group "${group}" is one for all: runs wait for one another, and those that wait longest are cancelled`, HELP, place),
    ];
}

;// CONCATENATED MODULE: ./lib/app/doctor/checks/workflow-fails.js


/** The verdict decides about the job, or a later step does that by it. */
const workflowFails = {
    id: 'workflow-fails',
    area: 'workflows',
    summary: 'a red verdict fails the job',
    look({ gates }) {
        const gating = gatingUses(gates).filter(({ kind }) => kind !== 'command');
        return gating.length === 0 ? [] : orOk(gating.flatMap(workflow_fails_judge), '"fail" is not switched off');
    },
};
function workflow_fails_judge(use) {
    if (use.kind === 'called')
        return [
            cannotTell(`whether a red verdict fails the job: ${use.stated.value} lies in another repository and is not looked into`, 'Run the doctor there too.', use.stated.place),
        ];
    const computed = gateStep(use)?.computedInputs ?? null;
    if (computed !== null)
        return [
            cannotTell(`whether the run can fail: its inputs are ${computed.value}`, 'Write them out.', computed.place),
        ];
    const fail = inputOf(use, 'fail');
    if (fail === null || fail.value === 'true')
        return [];
    if (isExpression(fail.value))
        return [
            cannotTell(`whether the run can fail: "fail" is ${fail.value}`, 'Write true or false.', fail.place),
        ];
    const decides = isDecidedLater(use);
    return [
        decides
            ? note('"fail: false": the run cannot fail by itself; a later step reads the status', 'See that this step runs always, and lists what is green rather than what is red.', fail.place)
            : problem('"fail: false", and no later step reads the status: the check is always green', 'Take it out, or decide in a later step (docs/github.md, Deciding in a later step).', fail.place),
    ];
}
/** Whether a step behind the gate reads its status, or what an action of the repository makes of it. */
function isDecidedLater({ job, step, inner }) {
    return inner === null
        ? reads(job.steps, step, 'status')
        : reads(inner.steps, inner.step, 'status') || reads(job.steps, step, '');
}
function reads(steps, one, output) {
    const id = one?.id ?? null;
    const behind = steps.slice(steps.findIndex((step) => step === one) + 1);
    return (id !== null &&
        behind.some(({ texts }) => texts.some((text) => text.includes(`steps.${id}.outputs.${output}`))));
}

;// CONCATENATED MODULE: ./lib/app/doctor/checks/workflow-filters.js



/** No filter keeps the gate from running: its required check would stay pending for ever, or nothing would be judged. */
const workflowFilters = {
    id: 'workflow-filters',
    area: 'workflows',
    summary: 'no filter keeps the gate from running on a pull request',
    look(setup) {
        const gating = workflowsOf(gatingUses(setup.gates));
        if (gating.length === 0)
            return [];
        const { github } = setup;
        const known = github.kind === 'asked' && github.about.kind === 'known'
            ? [github.about.value.defaultBranch]
            : ['main', 'master'];
        const said = gating.flatMap((workflow) => requiredByRuleset(setup, workflow) === 'yes'
            ? []
            : workflow.events
                .filter(({ name }) => [...CHANGE_EVENTS, 'merge_group'].includes(name))
                .flatMap(({ name, filters }) => filters.map(({ key, values, place }) => key === 'branches' &&
                values.some((value) => known.includes(value)) &&
                !values.some((value) => value.startsWith('!'))
                ? note(`${name} runs only for the base branches ${values.join(', ')}: elsewhere nothing is judged`, 'Take the filter out unless no other branch is protected.', place)
                : problem(`${name} has the filter "${key}": a pull request that it leaves out is not judged, and a required check stays pending`, 'Take it out; the gate finds out itself that there is nothing to do.', place))));
        return orOk(said, 'no filter');
    },
};

// EXTERNAL MODULE: ./lib/source/suggest.js
var suggest = __webpack_require__(6491);
;// CONCATENATED MODULE: ./lib/app/doctor/checks/workflow-inputs.js




/** The inputs of action.yml; a test holds them together. */
const ACTION_INPUTS = [
    'token',
    'policy-token',
    'policy',
    'paths',
    'mode',
    'source',
    'gate',
    'comment',
    'fail',
    'report-dir',
    'issue',
    'history',
];
/** The workflow sets only inputs that exist and, on pull requests, that the policy lets it set. */
const workflowInputs = {
    id: 'workflow-inputs',
    area: 'workflows',
    summary: 'the workflow sets only inputs that are known and allowed',
    look({ gates, policy: { loaded } }) {
        const uses = gates.filter(({ kind }) => kind === 'action' || kind === 'own');
        if (uses.length === 0)
            return [];
        const gating = new Set(gatingUses(gates));
        const said = uses.flatMap((use) => [
            // An action of the repository that runs the gate may have inputs of its own.
            ...(use.kind === 'action' || use.inner !== null ? unknown(use) : []),
            ...(gating.has(use) && loaded.ok ? refused(use, loaded.policy) : []),
        ]);
        return orOk(said, 'all known and allowed');
    },
};
function unknown(use) {
    const step = gateStep(use);
    const computed = step?.computedInputs ?? null;
    if (computed !== null)
        return [cannotTell(`which inputs are set: they are ${computed.value}`, 'Write them out.', computed.place)];
    return [...(step?.inputs ?? [])]
        .filter(([name]) => !ACTION_INPUTS.includes(name.toLowerCase()))
        .map(([name, { place }]) => problem(`the Action has no input "${name}": GitHub passes over it with a warning`, (0,suggest/* didYouMean */.a)(name, ACTION_INPUTS), place));
}
function refused(use, policy) {
    return policy_policy/* GUARDED_INPUTS */.rn.flatMap((name) => {
        const stated = inputOf(use, name);
        if (stated === null || policy.allowInputs.includes(name))
            return [];
        if (name === 'mode' && stated.value === 'auto')
            return [];
        if (name === 'gate' && (stated.value === 'all' || (policy.gate !== 'all' && !isExpression(stated.value))))
            return [];
        const help = `Take it out, or let the policy say "allow-inputs: [${name}]".`;
        return [
            isExpression(stated.value)
                ? cannotTell(`whether the input "${name}" is refused on pull requests: it is ${stated.value}`, help, stated.place)
                : problem(`the input "${name}" is refused on pull requests: every run of this workflow there is an error`, help, stated.place),
        ];
    });
}

;// CONCATENATED MODULE: ./lib/app/doctor/checks/workflow-merge-group.js


/** Where a merge queue is used, the gate runs in it. */
const workflowMergeGroup = {
    id: 'workflow-merge-group',
    area: 'workflows',
    summary: 'the gate runs in a merge queue',
    look({ gates, github }) {
        const gating = workflowsOf(gatingUses(gates));
        if (gating.length === 0)
            return [];
        const lacking = gating.filter(({ events }) => !events.some(({ name }) => name === 'merge_group'));
        if (lacking.length === 0)
            return [ok('merge_group is among the events')];
        const queue = github.kind === 'asked' && github.rules.kind === 'known'
            ? github.rules.value.some(({ type }) => type === 'merge_queue')
            : null;
        return lacking.map(({ events }) => workflow_merge_group_judge(events[0]?.place ?? null, queue));
    },
};
/** `queue`: whether a ruleset asks for a merge queue; null where GitHub did not say. */
function workflow_merge_group_judge(place, queue) {
    const help = 'Write "merge_group:" under "on:".';
    if (queue === false)
        return ok('not on merge_group, and no ruleset asks for a merge queue', place);
    return queue === true
        ? problem('the default branch has a merge queue, and the gate does not run on merge_group: its check is never reported there', help, place)
        : note('not on merge_group: with a merge queue the check would never be reported, and nothing could merge', help, place);
}

;// CONCATENATED MODULE: ./lib/app/doctor/checks/workflow-permissions.js


const UPLOADS = /^github\/codeql-action\/upload-sarif@/i;
const PLAIN = 'Write "permissions: { contents: read, pull-requests: write }".';
/** The job's token may what the gate needs, and no more. */
const workflowPermissions = {
    id: 'workflow-permissions',
    area: 'workflows',
    summary: "the job's token may what the gate needs, and no more",
    look({ gates }) {
        const uses = gates.filter(({ kind }) => kind !== 'command');
        return uses.length === 0 ? [] : orOk(uses.flatMap(workflow_permissions_judge), 'stated, enough, and no more');
    },
};
/** What holds for the job: its own, else its workflow's, else those of the job that calls it. */
function permissionsOf({ job, holder, jobs, workflow }) {
    const caller = jobs.at(-2)?.permissions ?? null;
    return job.permissions ?? holder.permissions ?? caller ?? workflow.permissions;
}
function workflow_permissions_judge(use) {
    const stated = permissionsOf(use);
    if (stated === null)
        return [
            problem("no permissions are stated: the repository's setting decides, which may be to write everything", PLAIN, use.job.place),
        ];
    if (stated.all === 'write-all')
        return [problem('"write-all": the job may write everything in the repository', PLAIN, stated.place)];
    const has = (right) => stated.all === 'read-all' ? 'read' : (stated.rights.get(right)?.value ?? 'none');
    return [
        ...(stated.all === 'read-all'
            ? [note('"read-all" is more than the gate needs', PLAIN, stated.place)]
            : []),
        ...lacking(use, stated, has),
        ...excess(use, stated),
    ];
}
function lacking(use, { place }, has) {
    const audits = isAudit(use);
    const comments = use.events.some((event) => [...CHANGE_EVENTS, 'workflow_run'].includes(event));
    const uploads = use.job.steps.some(({ uses }) => UPLOADS.test(uses?.value ?? ''));
    return [
        ...(has('contents') === 'none'
            ? [problem('no "contents: read": the gate cannot read what it judges', 'Add "contents: read".', place)]
            : []),
        ...(comments &&
            inputOf(use, 'comment')?.value !== 'never' &&
            has('pull-requests') !== 'write' &&
            has('issues') !== 'write'
            ? [
                note('no "pull-requests: write": the comment on the pull request will be refused', 'Add it, or set "comment: never".', place),
            ]
            : []),
        ...(audits && inputOf(use, 'issue')?.value !== 'false' && has('issues') !== 'write'
            ? [
                note('no "issues: write": the audit keeps no tracking issue', 'Add it, or set "issue: false".', place),
            ]
            : []),
        ...(uploads && has('security-events') !== 'write'
            ? [
                problem('no "security-events: write": the upload of the SARIF file fails, and the job with it', 'Add it.', place),
            ]
            : []),
    ];
}
/** Rights to write that nothing in the job is known to need. */
function excess(use, { rights }) {
    const branch = inputOf(use, 'history')?.value.startsWith('branch:') === true;
    const needed = {
        'pull-requests': true,
        issues: isAudit(use),
        contents: branch,
        'security-events': use.job.steps.some(({ uses }) => UPLOADS.test(uses?.value ?? '')),
    };
    return [...rights]
        .filter(([name, { value }]) => value === 'write' && needed[name] !== true)
        .map(([name, { place }]) => note(`"${name}: write" is more than the gate needs`, 'Take it out, or give it to another job, if nothing else in this one needs it.', place));
}
function isAudit(use) {
    return use.events.includes('schedule') || inputOf(use, 'mode')?.value === 'audit';
}

// EXTERNAL MODULE: ./lib/source/grouped.js
var grouped = __webpack_require__(5847);
;// CONCATENATED MODULE: ./lib/app/doctor/checks/workflow-pinned.js



/** A tag or branch can be moved to other code; a full commit, or the digest of an image, cannot. */
const PINNED = /@(?:[0-9a-f]{40}|[0-9a-f]{64})$|@sha256:[0-9a-f]{64}$/;
/** Owners of actions that GitHub itself publishes. */
const OF_GITHUB = /^(?:actions|github)\//i;
/** The gate, and every action in a job with it, is named by a full commit. */
const workflowPinned = {
    id: 'workflow-pinned',
    area: 'workflows',
    summary: 'the gate, and what runs in its job, is pinned by a commit',
    look({ gates }) {
        if (gates.length === 0)
            return [];
        const jobs = [...new Set(gates.flatMap((use) => use.jobs))];
        const named = [
            ...jobs.flatMap(({ calls, steps }) => [calls, ...steps.map(({ uses }) => uses)]),
            ...gates.flatMap(({ inner }) => (inner?.steps ?? []).map(({ uses }) => uses)),
        ].filter((one) => one !== null);
        const own = new Set(gates.flatMap(({ kind, stated }) => (kind === 'own' ? [stated.value] : [])));
        const distinct = (0,grouped/* grouped */.z)(named, ({ value, place }) => `${value} ${place.path}`);
        const said = [...distinct.values()].flatMap(([first]) => (first === undefined ? [] : workflow_pinned_judge(first, own)));
        return orOk(said, 'every action is named by a full commit');
    },
};
function workflow_pinned_judge({ value, place }, own) {
    if (value.startsWith('./')) {
        return own.has(value)
            ? [
                note(`${value} is the code of the checkout: on pull_request that is the pull request's own`, 'Use a released commit of the gate where pull requests may change that code.', place),
            ]
            : [];
    }
    if (PINNED.test(value))
        return [];
    const [name = '', ref] = value.split('@');
    if (ref === 'COMMIT')
        return [
            problem(`${value} is a placeholder: the workflow cannot run`, `Write the owner, and a full commit in place of COMMIT.`, place),
        ];
    const what = ref === undefined
        ? `${value} names no version`
        : `${name} is pinned to "${ref}", which can be moved to other code`;
    const help = 'Write the full commit (40 hex digits), with the version as a comment.';
    if (OF_GITHUB.test(name))
        return [note(`${what}; GitHub itself publishes it`, help, place)];
    return [
        problem(namesGate(value) ? `the gate ${what}` : `${what}, and runs in one job with the gate`, help, place),
    ];
}

;// CONCATENATED MODULE: ./lib/app/doctor/checks/workflow-present.js


/** A workflow runs the gate on pull requests. */
const workflowPresent = {
    id: 'workflow-present',
    area: 'workflows',
    summary: 'a workflow runs the gate on pull requests',
    look({ gates, allGates, unreadWorkflows, github }) {
        const unread = [
            ...unreadWorkflows.map(({ path, why }) => cannotTell(`whether ${path} runs the gate: ${why}`, 'Repair it, or make it smaller.', {
                path,
                line: 1,
                column: 1,
            })),
            ...(allGates
                ? []
                : [
                    cannotTell('the workflows call one another more often than is followed', 'Call fewer workflows from one another.'),
                ]),
        ];
        const gating = gatingUses(gates);
        if (gating.length > 0)
            return [
                ...unread,
                ...gating.map((use) => ok(`the check "${use.checkName}" judges pull requests${byWhat(use)}`, use.stated.place)),
                ...[...new Set(gating.flatMap(({ workflow, holder }) => [workflow, holder]))].flatMap(workflow_present_refused),
            ];
        const ruled = github.kind === 'asked' &&
            github.rules.kind === 'known' &&
            github.rules.value.some((rule) => rule.type === 'workflows');
        if (ruled)
            return [
                ...unread,
                cannotTell('no workflow here runs the gate on pull requests; a ruleset requires workflows of another repository, and one of them may', 'Look at the ruleset; run the doctor where the workflow lies.'),
            ];
        const other = gates[0];
        return [
            ...unread,
            problem(other === undefined
                ? 'no workflow runs the gate: nothing is judged, unless a ruleset of the organisation requires a workflow that does'
                : 'the gate runs, but not on pull requests: what it finds is found after the merge', 'Write one with "aivss-gate init --workflow".', other?.stated.place ?? null),
        ];
    },
};
/** Whose action it is: a fork may have the same name. */
function byWhat(use) {
    const uses = gateStep(use)?.uses ?? (use.kind === 'called' ? use.stated : null);
    return uses === null ? '' : `, by ${uses.value.split('@')[0] ?? ''}`;
}
/** GitHub runs nothing of a workflow that it refuses. */
function workflow_present_refused({ faults }) {
    return faults.map(({ what, certain, place }) => certain
        ? problem(`GitHub does not run this workflow: ${what}`, 'Repair it; actionlint finds such faults.', place)
        : cannotTell(`whether GitHub runs this workflow: ${what}`, 'Correct it, unless GitHub knows better.', place));
}

;// CONCATENATED MODULE: ./lib/app/doctor/checks/workflow-skippable.js



/** Nothing lets the job end green without a verdict: GitHub counts a skipped job as success. */
const workflowSkippable = {
    id: 'workflow-skippable',
    area: 'workflows',
    summary: 'the job cannot be skipped, and its failure counts',
    look({ gates }) {
        const gating = gatingUses(gates);
        return gating.length === 0 ? [] : orOk(gating.flatMap(workflow_skippable_judge), 'no condition, no continue-on-error');
    },
};
function workflow_skippable_judge(use) {
    const { jobs, step, inner } = use;
    const way = [...jobs, ...[step, inner?.step].filter((one) => one != null)];
    const conditions = way.map(({ condition }) => condition);
    const skips = conditions.filter((one) => one !== null).filter(({ value }) => !alwaysHolds(value, use));
    const forgiving = way.map(({ continueOnError }) => continueOnError);
    const waits = jobs.filter(({ needs, condition }) => needs !== null && !isAlways(condition));
    return [
        ...skips.map(({ value, place }) => problem(`"if: ${value}" can skip it, and what is skipped counts as success`, 'Take the condition out of the gate; put it on the steps that need it.', place)),
        ...waits.map(({ needs }) => problem('it needs another job: when that fails this one is skipped, and what is skipped counts as success', 'Take "needs" out, or write "if: always()".', needs)),
        ...forgiving
            .filter((one) => one !== null)
            .filter(({ value }) => value.trim() !== 'false')
            .map(({ value, place }) => problem(`"continue-on-error: ${value}" lets it fail without consequence`, 'Take it out.', place)),
        ...swallowed(use),
    ];
}
/** Whether a condition holds on every event on which a pull request is judged. */
function alwaysHolds(condition, { events }) {
    return events
        .filter((event) => [...CHANGE_EVENTS, 'merge_group'].includes(event))
        .every((event) => leftOver(condition, event).length === 0);
}
function isAlways(condition) {
    return condition !== null && /^(?:always\(\)|!cancelled\(\))$/.test(bareCondition(condition.value));
}
/** A script that goes on after the command has failed. */
function swallowed({ kind, stated }) {
    if (kind !== 'command')
        return [];
    const goesOn = stated.value
        .split('\n')
        .some((line) => /aivss-gate|dist\/cli/.test(line) && /\|\|\s*(?:true|:|exit 0)|;\s*(?:true|exit 0)\s*$/.test(line));
    return goesOn
        ? [
            problem('the script goes on when the gate fails ("|| true", say)', 'Let the exit code of the gate be that of the step.', stated.place),
        ]
        : [];
}

;// CONCATENATED MODULE: ./lib/app/doctor/checks/workflow-triggers.js



/** What GitHub takes where no types are stated (docs.github.com, Events that trigger workflows). */
const DEFAULT_TYPES = ['opened', 'synchronize', 'reopened'];
const workflow_triggers_HELP = 'Write "types: [opened, synchronize, reopened, edited, ready_for_review]".';
const RETARGETED = 'does not run on "edited": a pull request that was green against one base branch stays green when it is pointed at another';
/** Every change of a pull request, its base branch included, starts the gate anew. */
const workflowTriggers = {
    id: 'workflow-triggers',
    area: 'workflows',
    summary: 'every change of a pull request is judged, a new base branch too',
    look(setup) {
        const gating = workflowsOf(gatingUses(setup.gates));
        if (gating.length === 0)
            return [];
        const said = gating.flatMap((workflow) => {
            const ruled = requiredByRuleset(setup, workflow);
            return workflow.events
                .filter(({ name }) => CHANGE_EVENTS.includes(name))
                .flatMap((event) => workflow_triggers_judge(event, ruled));
        });
        return orOk(said, 'opened, synchronize, reopened, edited and ready_for_review');
    },
};
function workflow_triggers_judge({ name, types, place }, ruled) {
    if (ruled === 'yes')
        return [
            note(`a ruleset requires this workflow and ignores its types: ${name} ${RETARGETED}, until the next push`, 'Nothing here mends it; keep the base branches that a pull request may be pointed at under one policy.', place),
        ];
    if (types === null)
        return ruled === 'perhaps'
            ? [
                cannotTell(`whether ${name} runs for a new base branch: it states no types, as a workflow does that a ruleset requires`, `Where no ruleset requires it: ${workflow_triggers_HELP}`, place),
            ]
            : [problem(`${name} states no types and so ${RETARGETED}`, workflow_triggers_HELP, place)];
    const lacking = DEFAULT_TYPES.filter((type) => !types.includes(type));
    return [
        ...(lacking.length > 0
            ? [
                problem(`${name} does not run on ${lacking.join(', ')}: such a change keeps the verdict of before, or has none`, workflow_triggers_HELP, place),
            ]
            : []),
        ...(types.includes('edited') ? [] : [problem(`${name} ${RETARGETED}`, workflow_triggers_HELP, place)]),
        ...(types.includes('ready_for_review')
            ? []
            : [
                note(`${name} does not run on ready_for_review: the base and its policy may have moved while it was a draft`, workflow_triggers_HELP, place),
            ]),
    ];
}

;// CONCATENATED MODULE: ./lib/app/doctor/checks/workflow-untrusted-code.js


/** Events that give a run the base's rights while a stranger's work is looked at. */
const TRUSTED_EVENTS = ['pull_request_target', 'workflow_run'];
const OF_THE_HEAD = /head_ref|\.head\.|head_sha|head_branch|head_repository|refs\/pull\/|pull_request\.number|event\.number|merge_commit_sha/;
/** Refs that are the base's own. */
const OF_THE_BASE = /^(?:[^$]|\$(?!\{\{))*$|^\$\{\{\s*github\.(?:base_ref|ref|sha|repository|event\.repository\.\S+|event\.pull_request\.base\.\S+)\s*\}\}$/;
const FETCHES = /\bgh\s{1,20}pr\s{1,20}(?:checkout|diff)|\bgit\s{1,20}(?:fetch|pull|checkout|switch|clone)\b|\bgh\s{1,20}run\s{1,20}download/;
/** Where a run has the base's rights, nothing of the pull request is fetched. */
const workflowUntrustedCode = {
    id: 'workflow-untrusted-code',
    area: 'workflows',
    summary: "no code of a pull request is fetched where the run has the base's rights",
    look({ gates }) {
        const trusted = workflowsOf(gates).filter(({ events }) => events.some(({ name }) => TRUSTED_EVENTS.includes(name)));
        if (trusted.length === 0)
            return [];
        const uses = new Set(gates.flatMap(({ step }) => (step === null ? [] : [step])));
        const inner = gates.filter(({ workflow }) => trusted.includes(workflow)).flatMap((use) => innerOf(use));
        const steps = [...trusted.flatMap(stepsOf), ...inner].filter((step) => !uses.has(step));
        return orOk([...new Set(steps)].flatMap(workflow_untrusted_code_judge), 'the gate is the only step');
    },
};
function stepsOf({ jobs }) {
    return jobs.flatMap(({ steps }) => steps);
}
/** The steps beside the gate in an action of the repository. */
function innerOf({ inner }) {
    return (inner?.steps ?? []).filter((step) => step !== inner?.step);
}
function workflow_untrusted_code_judge({ uses, run, inputs, computedInputs, place }) {
    const name = uses?.value.split('@')[0] ?? '';
    const help = 'Keep the gate the only step of this workflow; it reads the files of the pull request through the API.';
    const given = new Map([...inputs].map(([key, { value }]) => [key.toLowerCase(), plainAccess(value)]));
    const wanted = ['ref', 'repository'].map((key) => given.get(key) ?? '');
    const isCheckout = /^actions\/checkout$/i.test(name);
    if (isCheckout &&
        (wanted.some((value) => OF_THE_HEAD.test(value)) || given.has('allow-unsafe-pr-checkout')))
        return [
            problem("it checks out the pull request's code with the base's rights: whoever opens one runs code with them", help, place),
        ];
    if (isCheckout && (computedInputs !== null || !wanted.every((value) => OF_THE_BASE.test(value))))
        return [cannotTell("what it checks out with the base's rights: only the run knows", help, place)];
    if (/download-artifact$/i.test(name))
        return [
            problem("it downloads an artifact that another run, perhaps a stranger's, has written", help, place),
        ];
    if (run !== null && FETCHES.test(run.value))
        return [problem("its script fetches code with the base's rights", help, place)];
    return [
        note(`a step beside the gate (${uses?.value ?? 'a script'}) runs with the base's rights`, help, place),
    ];
}
/** `github.event['head']` says the same as `github.event.head`. */
function plainAccess(value) {
    return value.replace(/\[\s*'([\w-]+)'\s*\]/g, '.$1');
}

;// CONCATENATED MODULE: ./lib/app/doctor/registry.js






































/** Every check, in the order of the report. Ids never change once they are released. */
const CHECKS = [
    policyValid,
    policyFloors,
    policyLoosened,
    policyOverrides,
    policyIgnore,
    policyInputs,
    policyEnforced,
    policyWaivers,
    baselineValid,
    workflowPresent,
    workflowPinned,
    workflowTriggers,
    workflowFilters,
    workflowMergeGroup,
    workflowSkippable,
    workflowFails,
    workflowInputs,
    workflowPermissions,
    workflowConcurrency,
    workflowUntrustedCode,
    workflowCheckName,
    workflowCommand,
    workflowCheckout,
    workflowAudit,
    ownersFile,
    ownersLines,
    ownersGate,
    ownersModels,
    modelsIgnored,
    githubToken,
    githubRequired,
    githubUpToDate,
    githubCodeOwners,
    githubBypass,
    githubDirectPush,
    githubWorkflowPermissions,
    githubActionsAllowed,
    githubOwnersErrors,
];

;// CONCATENATED MODULE: ./lib/app/doctor/examine.js


/** Everything that the checks say of a set-up. */
function examine(setup, toolVersion) {
    return {
        toolVersion,
        repository: setup.github.kind === 'asked' ? setup.github.repository : null,
        checks: CHECKS.map(({ id, area, summary, look }) => {
            const said = look(setup);
            return { id, area, summary, outcome: worstOutcome(said), said };
        }),
    };
}

// EXTERNAL MODULE: ./lib/app/candidates.js
var candidates = __webpack_require__(1969);
// EXTERNAL MODULE: ./lib/app/limits.js
var limits = __webpack_require__(1523);
// EXTERNAL MODULE: ./lib/app/text-file.js
var text_file = __webpack_require__(5131);
// EXTERNAL MODULE: ./lib/policy/conditions.js + 2 modules
var conditions = __webpack_require__(7350);
// EXTERNAL MODULE: ./lib/policy/load.js + 3 modules
var load = __webpack_require__(7228);
// EXTERNAL MODULE: ./lib/source/structured.js + 4 modules
var structured = __webpack_require__(7326);
// EXTERNAL MODULE: ./lib/app/baseline-file.js
var baseline_file = __webpack_require__(5643);
// EXTERNAL MODULE: ./lib/app/floors.js
var floors = __webpack_require__(9104);
// EXTERNAL MODULE: ./lib/app/user-error.js
var user_error = __webpack_require__(5575);
;// CONCATENATED MODULE: ./lib/app/doctor/read-policy.js









/** What of a floor is wrong whoever asks for it; anything else may only be that this token cannot see it. */
const CERTAIN = ['floor-invalid', 'floor-too-many'];
/** Reads the repository's policy with everything about it; a policy that cannot be read is one with a problem. */
async function readPolicySetup(workspace, library) {
    const isThere = workspace.has(find_policy/* POLICY_PATH */.l$);
    const file = isThere ? fileAt(workspace) : null;
    const loaded = file instanceof user_error/* UserError */.y
        ? {
            ok: false,
            problems: [
                {
                    message: file.message,
                    help: file.help,
                    place: file.place ?? { path: find_policy/* POLICY_PATH */.l$, line: 1, column: 1 },
                },
            ],
            extendsRemote: [],
        }
        : await (0,find_policy/* readPolicy */.T4)(file);
    const compiler = await (0,conditions/* loadConditions */.P)();
    return {
        path: isThere ? find_policy/* POLICY_PATH */.l$ : null,
        misplaced: isThere ? null : (find_policy/* MISPLACED_POLICIES */.gX.find((path) => workspace.has(path)) ?? null),
        loaded,
        presets: loaded.ok
            ? (0,load/* presetPolicy */.W)(loaded.policy.preset, compiler, loaded.policy.additions)
            : (0,load/* presetPolicy */.W)('balanced', compiler),
        placeOf: file === null || file instanceof user_error/* UserError */.y ? () => null : placesIn(file),
        baseline: loaded.ok ? await (0,baseline_file/* baselineIn */.H)(loaded.policy, workspace) : null,
        floors: await floorsSetup(loaded, library),
    };
}
function fileAt(workspace) {
    try {
        return (0,find_policy/* policyText */.MJ)(workspace.read(find_policy/* POLICY_PATH */.l$, limits/* LIMITS */.b.policyBytes), find_policy/* POLICY_PATH */.l$);
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.y)
            return error;
        throw error;
    }
}
/** Where a key stands; an entry of `require` or `custom` is found by its id or name. */
function placesIn({ text, path }) {
    const read = (0,structured/* readStructured */.cW)(text, path, { syntax: 'yaml' });
    if (!read.ok)
        return () => null;
    const { source } = read;
    return ([list, id, ...rest]) => {
        const entries = list === undefined ? null : (0,decode/* valueAt */.fK)(source.data, [list]);
        if (list === undefined || id === undefined || !Array.isArray(entries))
            return source.placeOf([list, id, ...rest].filter((part) => part !== undefined));
        const index = entries.findIndex((_, at) => ['id', 'name'].some((key) => (0,decode/* valueAt */.fK)(source.data, [list, at, key]) === id));
        return source.placeOf(index === -1 ? [list] : [list, index]);
    };
}
async function floorsSetup(loaded, library) {
    const remote = loaded.ok ? loaded.policy.extendsRemote : loaded.extendsRemote;
    if (remote.length === 0)
        return { kind: 'fetched' };
    if (typeof library === 'string')
        return { kind: 'not-asked', why: library };
    try {
        await (0,floors/* floorsOf */.t)(remote, library);
        return { kind: 'fetched' };
    }
    catch (error) {
        if (!(error instanceof user_error/* UserError */.y))
            throw error;
        const { code, message, help, place } = error;
        return { kind: 'failed', certain: CERTAIN.includes(code), problem: { message, help, place } };
    }
}

// EXTERNAL MODULE: ./lib/detect/read/value.js
var read_value = __webpack_require__(4497);
// EXTERNAL MODULE: ./lib/detect/read/yaml.js + 1 modules
var yaml = __webpack_require__(5285);
// EXTERNAL MODULE: ./lib/detect/read/too-much.js
var too_much = __webpack_require__(7126);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./lib/source/yaml-document.js
var yaml_document = __webpack_require__(1002);
;// CONCATENATED MODULE: ./lib/app/doctor/workflow-faults.js



/**
 * What GitHub takes at the top, in a job and in a step (docs.github.com, Workflow syntax for GitHub Actions). It refuses a file
 * with any other key, and may know newer ones.
 */
const TOP = 'name run-name on permissions env defaults concurrency jobs'.split(' ');
const JOB = 'name permissions needs if runs-on snapshot environment concurrency outputs env defaults steps timeout-minutes strategy continue-on-error container services uses with secrets'.split(' ');
const STEP = 'id if name uses run working-directory shell with env continue-on-error timeout-minutes'.split(' ');
/** What is wrong with a workflow that can be read all the same; nothing runs, and no red check appears, where GitHub refuses it. */
function workflowFaults(path, text, file) {
    const jobs = (0,read_value.at)(file, 'jobs')?.entries ?? [];
    const steps = jobs.flatMap(({ value }) => (0,read_value.at)(value, 'steps')?.items ?? []);
    const placeOf = ({ line, column }) => ({
        path,
        line,
        column,
    });
    const unknown = (value, known) => value.entries
        .filter(({ key }) => !known.includes(key))
        .map((one) => ({
        what: `the key "${one.key}" is not among those that GitHub documents there`,
        certain: false,
        place: placeOf(one),
    }));
    return [
        ...ofYaml(path, text),
        ...jobs.filter(isWithoutRunner).map((job) => ({
            what: `the job "${job.key}" has no "runs-on"`,
            certain: true,
            place: placeOf(job),
        })),
        ...unknown(file, [...TOP, 'true']),
        ...jobs.flatMap(({ value }) => unknown(value, JOB)),
        ...steps.flatMap((value) => unknown(value, STEP)),
    ];
}
function isWithoutRunner({ value }) {
    return (0,read_value/* entry */.f_)(value, 'runs-on') === null && (0,read_value/* entry */.f_)(value, 'uses') === null;
}
/** Syntax, keys that stand twice, further documents, and merged maps: GitHub takes anchors and aliases, but no `<<`. */
function ofYaml(path, text) {
    const counter = new dist/* LineCounter */.HN();
    const fault = (what, index) => {
        const { line, col } = counter.linePos(index);
        return { what, certain: true, place: { path, line, column: col } };
    };
    try {
        const document = (0,yaml_document/* parseYaml */.hN)(text, counter);
        const merged = [];
        (0,dist/* visit */.YR)(document, {
            Pair(_, { key }) {
                if ((0,dist/* isScalar */.jn)(key) && key.value === '<<')
                    merged.push(fault('GitHub knows no merged maps ("<<")', (0,yaml_document/* startOf */.GH)(key)));
            },
        });
        if (!(0,dist/* isMap */.jh)(document.contents))
            return [fault('it is no map of keys', 0)];
        return [
            ...[...(0,yaml_document/* syntaxFaults */.Rp)(document), ...(0,yaml_document/* duplicateKeys */.ss)(document)].map(({ message, index }) => fault(message, index)),
            ...merged,
        ];
    }
    catch (error) {
        if (error instanceof yaml_document/* TooMuch */.GC)
            return [{ ...fault(error.fault.message, error.fault.index), certain: false }];
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/app/doctor/workflow.js




/** Reads the `action.yml` of an action; null where it cannot be read. Never throws on bad data. */
function readLocalAction(path, text) {
    const file = firstDocument(text);
    if (typeof file === 'string')
        return null;
    const reader = readerOf(path);
    return {
        name: (0,read_value.at)(file, 'name')?.text ?? null,
        using: (0,read_value.at)(file, 'runs', 'using')?.text ?? null,
        steps: ((0,read_value.at)(file, 'runs', 'steps')?.items ?? []).map((step) => reader.step(step)),
    };
}
/** Reads a workflow as far as it can be read; a text says why it could not. Never throws on bad data. */
function readWorkflow(path, text) {
    const file = firstDocument(text);
    if (typeof file === 'string')
        return file;
    const reader = readerOf(path);
    return {
        path,
        events: reader.events((0,read_value.at)(file, 'on') ?? (0,read_value.at)(file, 'true')),
        permissions: reader.permissions((0,read_value/* entry */.f_)(file, 'permissions')),
        concurrency: reader.concurrency((0,read_value/* entry */.f_)(file, 'concurrency')),
        jobs: ((0,read_value.at)(file, 'jobs')?.entries ?? []).map((job) => reader.job(job)),
        faults: workflowFaults(path, text, file),
    };
}
function firstDocument(text) {
    try {
        const [file] = (0,yaml/* readYaml */.g)(text);
        return file?.kind === 'map' ? file : 'it is no map of keys';
    }
    catch (error) {
        if (error instanceof too_much/* TooMuchToRead */.xI)
            return error.message;
        throw error;
    }
}
function readerOf(path) {
    const placeOf = ({ line, column }) => ({
        path,
        line,
        column,
    });
    const stated = (value, key) => {
        const found = (0,read_value/* entry */.f_)(value, key);
        return found === null || found.value.text === null
            ? null
            : { value: found.value.text, place: placeOf(found) };
    };
    const events = (on) => {
        if (on === null)
            return [];
        if (on.kind !== 'map')
            return (on.kind === 'list' ? on.items : [on]).flatMap((item) => item.text === null ? [] : [{ name: item.text, place: placeOf(item), types: null, filters: [] }]);
        return on.entries.map((one) => ({
            name: one.key,
            place: placeOf(one),
            types: (0,read_value/* entry */.f_)(one.value, 'types') === null ? null : texts((0,read_value.at)(one.value, 'types')),
            filters: one.value.entries
                .filter(({ key }) => /^(?:paths|branches|tags)(?:-ignore)?$/.test(key))
                .map((filter) => ({ key: filter.key, values: texts(filter.value), place: placeOf(filter) })),
        }));
    };
    const permissions = (found) => found === null
        ? null
        : {
            place: placeOf(found),
            all: found.value.text,
            rights: new Map(found.value.entries.map((one) => [one.key, { value: one.value.text ?? '', place: placeOf(one) }])),
        };
    const concurrency = (found) => found === null
        ? null
        : {
            place: placeOf(found),
            group: found.value.text ?? (0,read_value.at)(found.value, 'group')?.text ?? '',
            cancels: ((0,read_value.at)(found.value, 'cancel-in-progress')?.text ?? 'false') !== 'false',
        };
    const step = (value) => ({
        id: (0,read_value.at)(value, 'id')?.text ?? null,
        place: placeOf(value),
        uses: stated(value, 'uses'),
        run: stated(value, 'run'),
        condition: stated(value, 'if'),
        continueOnError: stated(value, 'continue-on-error'),
        inputs: new Map(((0,read_value.at)(value, 'with')?.entries ?? []).map((one) => [
            one.key,
            { value: one.value.text ?? '', place: placeOf(one) },
        ])),
        computedInputs: stated(value, 'with'),
        texts: allTexts(value),
    });
    const job = (one) => {
        const needs = (0,read_value/* entry */.f_)(one.value, 'needs');
        const strategy = (0,read_value/* entry */.f_)(one.value, 'strategy');
        const matrix = strategy?.value.text == null ? (0,read_value/* entry */.f_)(strategy?.value ?? null, 'matrix') : strategy;
        return {
            id: one.key,
            title: (0,read_value.at)(one.value, 'name')?.text ?? one.key,
            place: placeOf(one),
            condition: stated(one.value, 'if'),
            needs: needs === null ? null : placeOf(needs),
            continueOnError: stated(one.value, 'continue-on-error'),
            matrix: matrix === null ? null : placeOf(matrix),
            permissions: permissions((0,read_value/* entry */.f_)(one.value, 'permissions')),
            concurrency: concurrency((0,read_value/* entry */.f_)(one.value, 'concurrency')),
            calls: stated(one.value, 'uses'),
            steps: ((0,read_value.at)(one.value, 'steps')?.items ?? []).map(step),
        };
    };
    return { events, permissions, concurrency, job, step };
}
function texts(value) {
    if (value === null)
        return [];
    return (value.kind === 'list' ? value.items : [value]).flatMap(({ text }) => (text === null ? [] : [text]));
}
function allTexts(value) {
    return [
        ...(value.text === null ? [] : [value.text]),
        ...value.entries.flatMap((one) => allTexts(one.value)),
        ...value.items.flatMap(allTexts),
    ];
}

;// CONCATENATED MODULE: ./lib/app/doctor/read-setup.js









/** Reads everything that the checks look at. What cannot be read is in it as such; nothing throws on bad data. */
async function readSetup({ workspace, today, library, ignored, github }) {
    const policy = await readPolicySetup(workspace, library);
    const files = workspace.list().filter((path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path));
    const read = files.map((path) => ({ path, result: workflowAt(workspace, path) }));
    const workflows = read.flatMap(({ result }) => (typeof result === 'string' ? [] : [result]));
    const unreadWorkflows = read.flatMap(({ path, result }) => typeof result === 'string' ? [{ path, why: result }] : []);
    const { uses, complete } = gateUses(workflows, ownActions(workspace, workflows));
    return {
        today,
        policy,
        workflows,
        unreadWorkflows,
        gates: uses,
        allGates: complete,
        owners: ownersIn(workspace),
        modelPaths: modelsIn(workspace, policy),
        ignored: ignored(samplePaths(policy)),
        github,
    };
}
function workflowAt(workspace, path) {
    const text = textAt(workspace, path, limits/* LIMITS */.b.artefactBytes);
    return typeof text === 'string' ? text : readWorkflow(path, text.text);
}
/** The text of a file; a string says why there is none. */
function textAt(workspace, path, most) {
    const content = workspace.has(path) ? workspace.read(path, most) : { kind: 'missing' };
    switch (content.kind) {
        case 'missing':
            return 'it does not exist';
        case 'link':
            return 'it is a symbolic link, which is never followed';
        case 'submodule':
        case 'special':
            return 'it is not a regular file';
        case 'too-large':
            return `it is too large (${content.size} bytes)`;
        case 'unreadable':
            return `it could not be read: ${content.reason}`;
        case 'bytes': {
            const decoded = (0,text_file/* decodeText */.g)(content.bytes, path);
            return decoded.ok ? { text: decoded.text } : decoded.reason;
        }
    }
}
/** The folders of actions in the repository that are the gate, or run it. */
function ownActions(workspace, workflows) {
    const named = workflows.flatMap(({ jobs }) => jobs.flatMap(({ steps }) => steps.flatMap(({ uses }) => (uses?.value.startsWith('./') ? [(0,inside/* withoutClimbing */.K)(uses.value)] : []))));
    return new Map([...new Set(named)].flatMap((folder) => {
        const own = ownGate(workspace, folder);
        return own === null ? [] : [[folder, own]];
    }));
}
/** A composite action is what its steps are, whatever it is called. */
function ownGate(workspace, folder) {
    const start = folder === '' ? '' : `${folder}/`;
    const path = [`${start}action.yml`, `${start}action.yaml`].find((one) => workspace.has(one));
    const text = path === undefined ? '' : textAt(workspace, path, limits/* LIMITS */.b.artefactBytes);
    const action = path === undefined || typeof text === 'string' ? null : readLocalAction(path, text.text);
    if (action === null)
        return null;
    const { name, using, steps } = action;
    const gates = steps.filter(({ uses }) => uses !== null && namesGate(uses.value));
    return gates.length > 0 || (name === 'aivss-gate' && using !== 'composite') ? { gates, steps } : null;
}
function ownersIn(workspace) {
    const [path, ...shadowed] = OWNERS_PATHS.filter((one) => workspace.has(one));
    if (path === undefined)
        return { kind: 'missing' };
    const content = workspace.read(path, OWNERS_BYTES);
    const text = textAt(workspace, path, OWNERS_BYTES);
    if (typeof text === 'string')
        return { kind: 'unreadable', path, why: text, refused: content.kind !== 'unreadable' };
    return { kind: 'read', owners: readCodeOwners(text.text, path), shadowed };
}
function modelsIn(workspace, { loaded, presets }) {
    const policy = loaded.ok ? loaded.policy : presets;
    if (policy === null)
        return [];
    const candidacy = (0,candidates/* candidacyUnder */.l)([policy]);
    const excluded = (0,candidates/* excludedUnder */.P)([policy]);
    const ignored = (0,paths/* matcher */.jN)(policy.ignore.map(({ value }) => value));
    return workspace
        .list()
        .filter((path) => ['must', 'may'].includes(candidacy(path)) && !excluded(path) && !ignored(path));
}
/** Where new models would be written: the usual places, and one for each glob of the policy. */
function samplePaths({ loaded }) {
    const globs = loaded.ok ? (loaded.policy.models ?? []).map(({ value }) => value) : [];
    const written = globs
        .map((glob) => glob.replace(/\*+/g, 'new-model'))
        .filter((path) => !/[?[\]{}()!]/.test(path));
    return [
        ...new Set([
            '.aivss/new-model.yml',
            'new-model.aivss.yml',
            'agent-threat-model.yml',
            'docs/threat-model.md',
            ...written,
        ]),
    ].filter((path) => path !== '' && !path.startsWith('/') && !path.split('/').includes('..'));
}

// EXTERNAL MODULE: ./lib/app/version.js
var version = __webpack_require__(1271);
// EXTERNAL MODULE: ./lib/report/json-text.js
var json_text = __webpack_require__(5340);
;// CONCATENATED MODULE: ./lib/report/doctor-json.js


/** The report as JSON, `aivss-gate/doctor/v1`. Keys are a contract; more may be added. */
function doctorJson(report) {
    const counts = outcomeCounts(report);
    return (0,json_text/* jsonText */.s)({
        schema: 'aivss-gate/doctor/v1',
        tool: { name: 'aivss-gate', version: report.toolVersion },
        repository: report.repository,
        summary: {
            problems: counts.problem,
            cannotTell: counts['cannot-tell'],
            notes: counts.note,
            ok: counts.ok,
        },
        checks: report.checks.map(({ id, area, summary, outcome, said }) => ({
            id,
            area,
            summary,
            outcome: outcome ?? 'not-applicable',
            results: said.map(({ place, ...one }) => ({ ...one, location: place })),
        })),
    });
}

// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
// EXTERNAL MODULE: ./lib/report/messages.js + 1 modules
var messages = __webpack_require__(9535);
// EXTERNAL MODULE: ./lib/report/paint.js
var report_paint = __webpack_require__(4342);
// EXTERNAL MODULE: ./lib/report/text-findings.js
var text_findings = __webpack_require__(9254);
;// CONCATENATED MODULE: ./lib/report/doctor-text.js






const MARKS = {
    ok: ['✓ ok         ', 'good'],
    note: ['· note       ', 'faint'],
    problem: ['✗ problem    ', 'bad'],
    'cannot-tell': ['? cannot tell', 'warning'],
};
const TITLES = {
    policy: 'Policy',
    workflows: 'Workflows',
    owners: 'Code owners',
    models: 'Threat models',
    github: 'On GitHub',
};
/** What the doctor found, for a terminal: what holds in one line each, everything else with its place, reason and remedy. */
function doctorText(report, { colour, width }) {
    const paint = (0,report_paint/* painter */.C)(colour);
    const areas = [...(0,grouped/* grouped */.z)(report.checks, ({ area }) => area)].flatMap(([area, checks]) => {
        const lines = areaLines(checks, paint, width);
        return lines.length === 0 ? [] : [[paint('strong', TITLES[area]), ...lines].join('\n')];
    });
    return (0,report_escape/* withoutCommands */.Df)(`${[...areas, summaryLine(report, paint)].join('\n\n')}\n`);
}
/** Checks that say the same (that GitHub was not asked, say) say it together. */
function areaLines(checks, paint, width) {
    const all = checks.flatMap(({ id, said }) => said.map((one) => ({ id, one })));
    const together = (0,grouped/* grouped */.z)(all, ({ one }) => JSON.stringify(one));
    return [...together.values()].flatMap((same) => {
        const [first] = same;
        return first === undefined
            ? []
            : saidLines([...new Set(same.map(({ id }) => id))].join(', '), first.one, paint, width);
    });
}
function saidLines(name, said, paint, width) {
    const [mark, tone] = MARKS[said.outcome];
    const begin = `  ${paint(tone, mark)}  `;
    const column = mark.length + 4;
    // What holds takes one line, as far as it fits.
    if (said.outcome === 'ok') {
        const [first = '', ...rest] = (0,text_findings/* indented */.gu)(`${name}: ${said.message}`, 0, width - column);
        return [begin + first, ...rest.map((line) => ' '.repeat(column) + line)];
    }
    const where = said.place === null ? '' : `  ${paint('place', (0,report_escape/* plain */.pj)((0,messages/* placeText */.Z9)(said.place)))}`;
    const names = (0,text_findings/* indented */.gu)(name, 0, width - column).map((line) => paint('strong', line));
    return [
        begin + names.join(`\n${' '.repeat(column)}`) + where,
        ...(0,text_findings/* indented */.gu)(said.message, 4, width),
        ...((0,report_escape/* plain */.pj)(said.help) === ''
            ? []
            : (0,text_findings/* indented */.gu)(`→ ${said.help}`, 4, width, 2).map((line) => paint('faint', line))),
    ];
}
function summaryLine(report, paint) {
    const counts = outcomeCounts(report);
    const parts = [
        (0,messages/* count */.U9)(counts.problem, 'problem'),
        `${counts['cannot-tell']} could not be told`,
        (0,messages/* count */.U9)(counts.note, 'note'),
        `${counts.ok} ok`,
    ];
    const tone = counts.problem > 0 ? 'bad' : counts['cannot-tell'] > 0 ? 'warning' : 'good';
    return paint(tone, parts.join(', '));
}

// EXTERNAL MODULE: ./lib/adapters/node/arguments.js
var node_arguments = __webpack_require__(7517);
;// CONCATENATED MODULE: ./lib/adapters/node/doctor-access.js

/**
 * The token of the variable `named`, else of GH_TOKEN or GITHUB_TOKEN, and the API that GITHUB_API_URL names.
 *
 * @throws UserError where a variable that was named is not set, or a value cannot be what it should be; it quotes no token
 */
function accessOf(environment, named, offline) {
    if (offline)
        return { kind: 'none', why: '--offline was given', help: 'Run it without --offline.' };
    const token = named === null ? environment['GH_TOKEN'] || environment['GITHUB_TOKEN'] || '' : (environment[named] ?? '');
    if (token === '' && named !== null)
        throw new user_error/* UserError */.y('usage', `the variable ${named} holds no token`, 'Name the variable that holds it with --token-env.');
    if (token === '')
        return {
            kind: 'none',
            why: 'there is no token in GH_TOKEN or GITHUB_TOKEN',
            help: 'Run it with a token that may read the repository and its administration.',
        };
    if (!/^[\x21-\x7e]+$/.test(token))
        throw new user_error/* UserError */.y('usage', 'the token holds a space or a line end', 'Set the variable to the token alone.');
    const apiUrl = environment['GITHUB_API_URL'] || 'https://api.github.com';
    if (!URL.canParse(apiUrl) || !/^https?:$/.test(new URL(apiUrl).protocol))
        throw new user_error/* UserError */.y('usage', 'GITHUB_API_URL is no address', 'Set it to the address of the API, or take it away.');
    return { kind: 'token', token, apiUrl, environment: { ...environment, GH_TOKEN: token } };
}

// EXTERNAL MODULE: ./lib/adapters/node/folder.js
var folder = __webpack_require__(7997);
// EXTERNAL MODULE: ./lib/adapters/node/git.js
var git = __webpack_require__(2133);
// EXTERNAL MODULE: ./lib/adapters/node/ignored-lines.js
var ignored_lines = __webpack_require__(797);
;// CONCATENATED MODULE: ./lib/adapters/node/origin.js

/** `owner/name` of the remote `origin`, where that lies on the GitHub whose API is at `apiUrl`. */
function originOf(top, apiUrl) {
    const address = (0,git/* originAddress */.Jg)(top);
    if (address === null)
        return { kind: 'unknown', why: 'the clone has no remote "origin"' };
    const found = parsed(address);
    if (found === null)
        return { kind: 'unknown', why: 'the remote "origin" is no repository of a GitHub' };
    return hostsOf(apiUrl).includes(found.host)
        ? { kind: 'named', repository: found.repository }
        : {
            kind: 'unknown',
            why: `the remote "origin" lies on ${found.host}, and the API asked is at ${new URL(apiUrl).host}`,
        };
}
function parsed(address) {
    const found = /^(?:https?|ssh|git):\/\/(?:[^/@]*@)?([^/:@]+)(?::\d+)?\/([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(address) ?? /^(?:[\w.-]+@)?([\w.-]+):([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(address);
    const [, host, repository] = found ?? [];
    if (host === undefined || repository === undefined)
        return null;
    return repository.split('/').some((part) => part === '.' || part === '..')
        ? null
        : { host: host.toLowerCase(), repository };
}
/** Hosts of the clones that belong to an API: `api.github.com` to `github.com`, `host/api/v3` to `host`. */
function hostsOf(apiUrl) {
    const { hostname } = new URL(apiUrl);
    return hostname === 'api.github.com'
        ? ['github.com', 'ssh.github.com', 'www.github.com']
        : [hostname, hostname.replace(/^api\./, '')];
}

// EXTERNAL MODULE: ./lib/adapters/node/policy-library.js
var policy_library = __webpack_require__(8065);
// EXTERNAL MODULE: ./lib/adapters/node/commands/command.js
var command = __webpack_require__(3485);
;// CONCATENATED MODULE: ./lib/adapters/node/commands/doctor.js
















const options = {
    repo: { value: 'OWNER/NAME', help: 'the repository on GitHub; default: that of the remote "origin"' },
    'token-env': {
        value: 'NAME',
        help: 'the variable that holds the token; default: GH_TOKEN, else GITHUB_TOKEN',
    },
    offline: { value: null, help: 'ask nothing of GitHub, also where there is a token' },
    strict: { value: null, help: 'fail also where something could not be told' },
    format: { value: 'FORMAT', help: 'text, json', choices: ['text', 'json'] },
};
const doctor = {
    name: 'doctor',
    summary: 'is the set-up safe: policy, workflows, code owners, required check',
    usage: '',
    details: [
        'Looks at the clone around the current folder: the policy and where it is loose, the workflows that run the gate, CODEOWNERS, and whether git takes threat models. With a token it also asks GitHub whether the check is required, who must approve and who may bypass. It changes nothing.',
        'What could not be examined is told as such and is never ok. The token needs "metadata: read", "contents: read" and "administration: read"; with less, less can be told.',
        'Exit codes: 0 no problem, 1 problems (with --strict also what could not be told), 2 usage or internal error.',
    ],
    options,
    examples: [
        ['aivss-gate doctor', 'this clone, and GitHub where GH_TOKEN or GITHUB_TOKEN is set'],
        ['aivss-gate doctor --offline', 'only what stands in the clone'],
        [
            'aivss-gate doctor --repo acme/app --token-env ADMIN_TOKEN --strict',
            'everything, as a gate of its own',
        ],
        ['aivss-gate doctor --format json', 'for other tools'],
    ],
    async run(argv, terminal) {
        const args = (0,node_arguments/* readArguments */.l)(argv, options, 0);
        const access = accessOf(process.env, args.text('token-env'), args.flag('offline'));
        const top = (0,git/* topLevel */.M4)(terminal.cwd);
        const { workspace, root, inGit } = (0,folder/* openFolder */.N)(top ?? terminal.cwd, [], null);
        const setup = await readSetup({
            workspace,
            today: (0,check/* dayOf */.kb)(Date.now()),
            library: access.kind === 'none' ? access.why : (0,policy_library/* libraryOfCommand */.a)(access.environment),
            ignored: (paths) => {
                const said = inGit ? (0,git/* ignoredPaths */.jo)(root, paths) : null;
                return said === null ? null : (0,ignored_lines/* ignoredLines */.Q)(said);
            },
            github: await askGithub(access, repositoryOf(args, root, access)),
        });
        const report = examine(setup, version/* TOOL_VERSION */.w);
        terminal.out(args.text('format') === 'json' ? doctorJson(report) : doctorText(report, terminal));
        const counts = outcomeCounts(report);
        const failed = counts.problem > 0 || (args.flag('strict') && counts['cannot-tell'] > 0);
        return failed ? command/* EXIT */.d.failed : command/* EXIT */.d.ok;
    },
};
/** @throws UserError where `--repo` names none */
function repositoryOf(args, root, access) {
    const given = args.text('repo');
    if (given === null)
        return access.kind === 'none' ? { kind: 'unknown', why: access.why } : originOf(root, access.apiUrl);
    if (!/^[\w.-]+\/[\w.-]+$/.test(given) || given.split('/').some((part) => part === '.' || part === '..'))
        throw new user_error/* UserError */.y('usage', `--repo ${given} is no repository`, 'Write --repo OWNER/NAME.');
    return { kind: 'named', repository: given };
}
async function askGithub(access, origin) {
    if (access.kind === 'none')
        return { kind: 'not-asked', why: `GitHub was not asked: ${access.why}`, help: access.help };
    if (origin.kind === 'unknown')
        return {
            kind: 'not-asked',
            why: `GitHub was not asked: ${origin.why}`,
            help: 'Name the repository with --repo OWNER/NAME.',
        };
    const { openGithub } = await Promise.all(/* import() */[__webpack_require__.e(8680), __webpack_require__.e(3373)]).then(__webpack_require__.bind(__webpack_require__, 3373));
    return { kind: 'asked', ...(await openGithub(access, origin.repository)) };
}


/***/ }),

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

/***/ 7997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ upwards),
/* harmony export */   N: () => (/* binding */ openFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _app_policy_paths_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6896);
/* harmony import */ var _app_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1523);
/* harmony import */ var _app_user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5575);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7982);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2133);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8695);








/** Files of a plain walk; what lies beyond is refused rather than left out in silence. */
const MAX_WALK = 500_000;
/**
 * Opens the files of a work tree: tracked and untracked files in git, a plain walk outside it. Nothing is executed and no
 * link is followed. `policy` is the absolute path of a policy that was named, if one was.
 *
 * @throws UserError where a path does not exist or lies in another repository
 */
function openFolder(cwd, paths, policy) {
    const targets = (paths.length === 0 ? ['.'] : paths).map((path) => target(cwd, path));
    const first = targets[0];
    if (first === undefined)
        throw new Error('there is at least the current folder');
    const top = (0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .topLevel */ .M4)(first.folder);
    const here = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(cwd);
    const root = top ??
        (targets.every((one) => isWithin(here, one.folder))
            ? here
            : commonFolder(targets.map((one) => one.folder)));
    for (const one of targets) {
        if (!isWithin(root, one.path)) {
            throw new _app_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y('path-outside', `${one.given} lies outside ${root}`, 'Check one repository at a time.');
        }
    }
    const checked = commonFolder(targets.map((one) => one.folder));
    const base = posix(root, baseFolder(root, checked, policy));
    const scopes = targets.filter((one) => one.isFolder).map((one) => posix(root, one.path));
    const named = new Set(targets.filter((one) => !one.isFolder).map((one) => posix(root, one.path)));
    const inGit = top === null ? null : (0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .listFiles */ .CS)(root, base);
    const listed = inGit === null ? null : new Set(inGit);
    const all = () => {
        const found = inGit === null
            ? scopes.flatMap((scope) => walk(root, scope))
            : inGit.filter((path) => scopes.some((scope) => isUnder(scope, path)));
        return [...new Set([...found, ...named])].toSorted();
    };
    let files = null;
    let hash = null;
    const objects = () => (hash ??= (0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .objectHash */ .G3)(root));
    return {
        root,
        inGit: inGit !== null,
        covers: (path) => named.has(path) || scopes.some((scope) => isUnder(scope, path)),
        checked,
        workspace: {
            base: base === '' ? '' : `${base}/`,
            named,
            complete: scopes.includes(base) || scopes.includes(''),
            list: () => (files ??= all()),
            // Git still lists a tracked file that was deleted.
            has: (path) => named.has(path) || ((listed === null || listed.has(path)) && existsWithoutLinks(root, path)),
            prefetch: async () => { },
            read: (path, maxBytes) => (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readFile */ .T)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path), maxBytes),
            look: async (paths, bytes, show) => {
                for (const path of paths) {
                    const head = (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readHead */ .z)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path), bytes);
                    if (head !== null)
                        show(path, head);
                }
            },
            concerns: () => true,
            identity: (path) => (0,_identity_js__WEBPACK_IMPORTED_MODULE_6__/* .identityOf */ .cu)((0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readFile */ .T)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path), _app_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.largestBytes), objects()),
        },
    };
}
function target(cwd, given) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, given);
    const stat = statOf(absolute);
    if (stat === undefined)
        throw new _app_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y('path-not-found', `${given} does not exist`, 'Name a file or folder to check; without one the current folder is checked.');
    if (stat.isDirectory()) {
        const path = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(absolute);
        return { given, path, folder: path, isFolder: true };
    }
    const folder = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(absolute));
    return {
        given,
        path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, absolute.slice((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(absolute).length).replace(/^[/\\]/, '')),
        folder,
        isFolder: false,
    };
}
/**
 * The folder in which globs and the paths in models are read: the one whose `.github` holds the policy. For a policy that
 * lies elsewhere it is the folder checked where that has a `.github`, else the root.
 */
function baseFolder(root, checked, policy) {
    if (policy !== null) {
        const holder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(policy);
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(holder) === '.github' &&
            isWithin(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(holder)) &&
            isWithin((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(holder), checked))
            return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(holder);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(checked, '.github')) ? checked : root;
    }
    return upwards(checked, root).find((at) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, _app_policy_paths_js__WEBPACK_IMPORTED_MODULE_7__/* .POLICY_PATH */ .l))) ?? root;
}
/** A folder and those above it, up to the root. */
function upwards(folder, root) {
    return folder === root || !isWithin(root, folder) ? [folder] : [folder, ...upwards((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder), root)];
}
function commonFolder(folders) {
    return folders.reduce((common, folder) => {
        let at = common;
        while (!isWithin(at, folder))
            at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at);
        return at;
    });
}
function isWithin(root, path) {
    return path === root || path.startsWith(root.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? root : root + node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
}
function isUnder(scope, path) {
    return scope === '' || path.startsWith(`${scope}/`);
}
function posix(root, path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
}
/** Regular files and links under a folder, without following links and without `.git`. */
function walk(root, under) {
    const found = [];
    const pending = [under];
    for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
        for (const entry of entriesOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder))) {
            const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
            if (entry.isDirectory()) {
                if (entry.name !== '.git')
                    pending.push(path);
            }
            else
                found.push(path);
            if (found.length > MAX_WALK) {
                throw new _app_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y('too-many-files', `more than ${MAX_WALK} files under ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, under)}`, 'Name the folder that holds the threat models.');
            }
        }
    }
    return found;
}
/** What cannot be looked into is refused rather than left out in silence. */
function entriesOf(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true });
    }
    catch (error) {
        const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
        throw new _app_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y('folder-unreadable', `the folder ${folder} could not be read: ${reason}`, 'Make it readable, or name the folder that holds the threat models.');
    }
}
/** Whether a file stands at a path of which no part is a link. */
function existsWithoutLinks(root, path) {
    const parts = path.split('/');
    return parts.every((_, index) => {
        const stat = statOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, ...parts.slice(0, index + 1)));
        return stat !== undefined && (index < parts.length - 1 ? stat.isDirectory() : true);
    });
}
/** What stands at a path, without following a link; nothing where the path is too long or cannot be reached. */
function statOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 2133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $A: () => (/* binding */ changedSince),
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   CS: () => (/* binding */ listFiles),
/* harmony export */   D5: () => (/* binding */ gitArguments),
/* harmony export */   G3: () => (/* binding */ objectHash),
/* harmony export */   Jg: () => (/* binding */ originAddress),
/* harmony export */   M4: () => (/* binding */ topLevel),
/* harmony export */   Qo: () => (/* binding */ headCommit),
/* harmony export */   WL: () => (/* binding */ resolveCommit),
/* harmony export */   _K: () => (/* binding */ gitEnvironment),
/* harmony export */   fE: () => (/* binding */ isShallow),
/* harmony export */   jo: () => (/* binding */ ignoredPaths),
/* harmony export */   wu: () => (/* binding */ mergeBase)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);


/** Options under which git runs nothing that the repository could have configured, and sees objects as they are. */
const SAFE = [
    '-c',
    'core.fsmonitor=false',
    '-c',
    'core.hooksPath=/dev/null',
    '-c',
    'core.untrackedCache=false',
    // A commit-graph says what parents a commit has, unchecked.
    '-c',
    'core.commitGraph=false',
    '-c',
    'protocol.allow=never',
    // A folder that only looks like a repository is none.
    '-c',
    'safe.bareRepository=explicit',
    '--no-optional-locks',
    '--no-replace-objects',
];
const MAX_OUTPUT = 512 * 1024 * 1024;
/** Under which git asks nobody, fetches nothing, also in a partial clone, and believes no variable or graft about its objects. */
function gitEnvironment() {
    const own = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
    return {
        ...Object.fromEntries(own),
        GIT_TERMINAL_PROMPT: '0',
        GIT_NO_LAZY_FETCH: '1',
        GIT_GRAFT_FILE: '/dev/null',
        LC_ALL: 'C',
    };
}
/** The arguments of git for a command in a folder. */
function gitArguments(folder, args) {
    return ['-C', folder, ...SAFE, ...args];
}
/** Runs git in a folder; null where there is no git, no repository, or the command fails. */
function git(folder, args) {
    try {
        return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFileSync)('git', gitArguments(folder, args), {
            encoding: 'utf8',
            maxBuffer: MAX_OUTPUT,
            stdio: ['ignore', 'pipe', 'ignore'],
            env: gitEnvironment(),
        });
    }
    catch {
        return null;
    }
}
/**
 * The top of the work tree that holds a folder, or null outside git. Git separates folders by `/` on every system, and may
 * write a drive or a short name otherwise than we do: the system's own spelling is what others are compared with.
 */
function topLevel(folder) {
    const top = git(folder, ['rev-parse', '--show-toplevel'])?.replace(/\r?\n$/, '');
    return top === undefined || top === '' ? null : node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync.native(top);
}
/** Tracked and untracked files that are not ignored, relative to the top, under one folder of it; null where git cannot tell. */
function listFiles(top, under) {
    const output = git(top, [
        'ls-files',
        '-c',
        '-o',
        '--exclude-standard',
        '--full-name',
        '-z',
        '--',
        under === '' ? '.' : `:(literal)${under}`,
    ]);
    return output === null ? null : output.split('\0').filter((path) => path !== '');
}
function headCommit(top) {
    return git(top, ['rev-parse', 'HEAD'])?.trim() ?? null;
}
/** The commit that a name means, or null. */
function resolveCommit(top, name) {
    if (name.startsWith('-'))
        return null;
    return (git(top, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`])?.trim() || null);
}
/** Whether part of the history is missing, so that an ancestor that is found may not be the best one. */
function isShallow(top) {
    return git(top, ['rev-parse', '--is-shallow-repository'])?.trim() !== 'false';
}
/** The hash by which a repository names its objects. */
function objectHash(top) {
    return git(top, ['rev-parse', '--show-object-format'])?.trim() === 'sha256' ? 'sha256' : 'sha1';
}
/** The best common ancestor of two commits; null where there is none, also because the clone is shallow. */
function mergeBase(top, one, other) {
    return git(top, ['merge-base', one, other])?.trim() || null;
}
/**
 * Paths whose file may differ from what a commit has there, and those of untracked files; null where git cannot tell. A file
 * that only looks touched is among them: nothing is read, so that no filter of the repository runs.
 */
function changedSince(top, commit) {
    const diff = [
        'diff-index',
        '--name-only',
        '--no-renames',
        '--no-ext-diff',
        '--ignore-submodules=all',
        '-z',
        commit,
        '--',
    ];
    const changed = git(top, diff);
    const untracked = git(top, ['ls-files', '-o', '--exclude-standard', '--full-name', '-z', '--', '.']);
    if (changed === null || untracked === null)
        return null;
    return new Set(`${changed}${untracked}`.split('\0').filter((path) => path !== ''));
}
/** What git says of paths that it would not take: source, line, pattern and path, one after the other; null where it cannot tell. */
function ignoredPaths(top, paths) {
    const { status, stdout } = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)('git', gitArguments(top, ['check-ignore', '--verbose', '--stdin', '-z']), {
        input: paths.map((path) => `${path}\0`).join(''),
        encoding: 'utf8',
        maxBuffer: MAX_OUTPUT,
        stdio: ['pipe', 'pipe', 'ignore'],
        env: gitEnvironment(),
    });
    // 1: it takes all of them.
    return status === 0 ? stdout.split('\0') : status === 1 ? [] : null;
}
/** The address of the remote `origin` as it is configured; null where there is none. */
function originAddress(top) {
    return git(top, ['config', '--get', 'remote.origin.url'])?.trim() || null;
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

/***/ 5643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ baselineOf),
/* harmony export */   H: () => (/* binding */ baselineIn)
/* harmony export */ });
/* harmony import */ var _policy_baseline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9911);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1523);
/* harmony import */ var _text_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5131);



/**
 * The findings that a policy accepts by its `baseline`; null where it names none. `read` gives a file of the commit that the
 * policy itself is from, by its path relative to the root; `base` is the folder that holds `.github`, as a workspace has it.
 * A file that is missing or cannot be read is told as a problem of the baseline, and nothing is accepted.
 */
async function baselineOf(policy, base, read) {
    if (policy.baseline === null)
        return null;
    const { value, place } = policy.baseline;
    const path = base + value;
    const broken = (problem) => ({ path, digest: null, entries: [], problems: [problem] });
    const unusable = (what) => broken({
        message: `the file ${what}`,
        help: 'Write it with "aivss-gate audit --accept", or take "baseline" out of the policy.',
        place,
    });
    const content = await read(path);
    switch (content.kind) {
        case 'missing':
            return unusable('does not exist');
        case 'link':
            return unusable('is a symbolic link, which is never followed');
        case 'submodule':
        case 'special':
            return unusable('is not a regular file');
        case 'too-large':
            return unusable(`is too large (${content.size} bytes)`);
        case 'unreadable':
            return unusable(`could not be read: ${content.reason}`);
        case 'bytes': {
            const decoded = (0,_text_file_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeText */ .g)(content.bytes, path);
            return decoded.ok
                ? (0,_policy_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .readBaseline */ .mF)({ text: decoded.text, path })
                : broken({ message: decoded.reason, help: 'Save it as UTF-8 text.', place: decoded.place });
        }
    }
}
/** The same from a work tree, for a policy that lies in it. */
async function baselineIn(policy, workspace) {
    return await baselineOf(policy, workspace.base, async (path) => {
        await workspace.prefetch([path]);
        return workspace.has(path) ? workspace.read(path, _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.baselineBytes) : { kind: 'missing' };
    });
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

/***/ 2981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ DUE_DAYS),
/* harmony export */   I: () => (/* binding */ dueOf)
/* harmony export */ });
/* harmony import */ var _model_day_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1427);
/* harmony import */ var _uncovered_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9032);


/** How many days ahead something is called due. */
const DUE_DAYS = 30;
/** What is due by today or within 30 days. */
function dueOf(verdict, today) {
    const agents = verdict.agents.filter(({ change }) => change !== 'removed');
    return {
        reviews: agents.flatMap((agent) => reviewsOf(agent, today)).toSorted(sooner),
        acceptances: verdict.acceptances.flatMap((one) => expiring(one, today)).toSorted(sooner),
        mitigations: agents.flatMap((agent) => overdue(agent, today)).toSorted(sooner),
        evidence: agents.flatMap(lostEvidence),
        uncovered: (0,_uncovered_js__WEBPACK_IMPORTED_MODULE_0__/* .uncovered */ .K)(verdict).map(({ id, standing, subject, location }) => ({
            id,
            standing,
            subject,
            location,
        })),
    };
}
function dated(day, today) {
    return { day, days: (0,_model_day_js__WEBPACK_IMPORTED_MODULE_1__/* .daysBetween */ .YM)(today, day) };
}
function sooner(a, b) {
    return a.days - b.days;
}
function reviewsOf(agent, today) {
    const { review } = agent;
    if (review === null || review.due === null)
        return [];
    const due = dated(review.due, today);
    return due.days > DUE_DAYS ? [] : [{ ...ofAgent(agent), ...due, by: review.by }];
}
function expiring({ by, agent, rule, subject, owner, expires, state, location }, today) {
    const due = dated(expires, today);
    return due.days > DUE_DAYS ? [] : [{ by, agent, rule, subject, owner, state, location, ...due }];
}
function overdue(agent, today) {
    return agent.mitigations.flatMap(({ id, status, due, location }) => due === null || due >= today || status === 'in-place' || status === 'not-applicable'
        ? []
        : [{ ...ofAgent(agent), ...dated(due, today), mitigation: id, location }]);
}
function lostEvidence(agent) {
    return agent.mitigations
        .filter(({ status }) => status === 'in-place' || status === 'partial')
        .flatMap(({ id, evidence, location }) => evidence
        .filter(({ holds }) => holds === false)
        .map(({ text, reason }) => ({
        ...ofAgent(agent),
        mitigation: id,
        evidence: text,
        reason,
        location,
    })));
}
function ofAgent({ id, owner, path, line }) {
    return { agent: id, owner, location: { path, line, column: 1 } };
}


/***/ }),

/***/ 9032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ uncovered)
/* harmony export */ });
/** The findings on agents for which the policy demands a model and that have none, whether they count or not. */
function uncovered({ findings }) {
    return findings.filter(({ rule, level, standing }) => rule === 'agent-uncovered' && level !== 'note' && standing !== 'fixed');
}


/***/ }),

/***/ 8840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ policyDigest),
  y: () => (/* binding */ printPolicy)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./lib/policy/merge.js
var merge = __webpack_require__(9014);
// EXTERNAL MODULE: ./lib/policy/presets.js + 1 modules
var presets = __webpack_require__(5957);
;// CONCATENATED MODULE: ./lib/policy/document.js


/** A policy as a policy file would say it, complete: reading it back gives the same policy. */
function documentOf(policy) {
    const { preset, additions, scoring, coverage } = policy;
    const remote = policy.extendsRemote.map(({ value }) => value);
    const demanded = new Set(policy.require.map(({ id }) => id));
    const removed = (0,presets/* presetDemands */.IM)(preset, additions).filter((id) => !demanded.has(id));
    const ruled = new Set(policy.custom.map(({ name }) => name));
    const unruled = (0,presets/* additionRules */.U9)(additions).filter((name) => !ruled.has(name));
    return {
        version: 1,
        extends: additions.length + remote.length === 0 ? preset : [preset, ...additions, ...remote],
        models: policy.models?.map(({ value }) => value),
        ignore: policy.ignore.map(({ value }) => value),
        scoring: {
            version: scoring.version,
            assume: { cvss: scoring.assume.cvss ?? undefined, factors: { ...scoring.assume.factors } },
            'mitigation-credit': scoring.mitigationCredit,
        },
        thresholds: thresholdsOf(policy.thresholds),
        undetermined: policy.undetermined,
        require: [...policy.require.map(requirementOf), ...removed.map((id) => ({ id, level: 'off' }))],
        'evidence-paths': policy.evidencePaths?.map(({ value }) => value),
        limits: { factors: { ...policy.limits.factors } },
        review: reviewOf(policy.review),
        coverage: {
            agent: coverage.agent,
            capability: coverage.capability,
            'tool-surface': coverage.toolSurface,
        },
        rules: rulesOf(policy.rules),
        custom: [...policy.custom.map(customOf), ...unruled.map((name) => ({ name, level: 'off' }))],
        overrides: policy.overrides.map(({ paths, layer }) => ({
            paths: paths.map(({ value }) => value),
            ...demandsOf(layer),
        })),
        gate: policy.gate,
        'enforce-from': policy.enforceFrom ?? undefined,
        'allow-inputs': [...policy.allowInputs],
        'waiver-max-days': policy.waiverMaxDays,
        waivers: policy.waivers.map((waiver) => ({
            agent: waiver.agent,
            rule: waiver.rule,
            subject: waiver.subject ?? undefined,
            'up-to': waiver.upTo ?? undefined,
            why: waiver.why,
            owner: waiver.owner,
            expires: waiver.expires,
        })),
        baseline: policy.baseline?.value,
    };
}
/** What an override states. */
function demandsOf(layer) {
    const { scoring } = layer;
    return {
        scoring: whereStated({
            assume: whereStated({
                cvss: scoring.assume.cvss ?? undefined,
                factors: scoring.assume.factors && { ...scoring.assume.factors },
            }),
            'mitigation-credit': scoring.mitigationCredit,
        }),
        thresholds: whereStated(thresholdsOf(layer.thresholds)),
        undetermined: layer.undetermined,
        require: layer.require.length === 0 ? undefined : layer.require.map(requirementOf),
        limits: whereStated({ factors: layer.limits.factors && { ...layer.limits.factors } }),
        review: whereStated(reviewOf(layer.review)),
        rules: layer.rules && rulesOf(layer.rules),
        custom: layer.custom.length === 0 ? undefined : layer.custom.map(customOf),
    };
}
function thresholdsOf(thresholds) {
    return {
        fail: thresholds.fail === null ? 'none' : thresholds.fail,
        warn: thresholds.warn === null ? 'none' : thresholds.warn,
        increase: thresholds.increase === null ? 'none' : thresholds.increase,
    };
}
function reviewOf({ required, maxAgeDays, verify, }) {
    const age = maxAgeDays === undefined ? undefined : maxAgeDays === null ? 'none' : `${maxAgeDays}d`;
    return { required, 'max-age': age, verify };
}
function requirementOf(entry) {
    if ((0,merge/* isRemoval */.f)(entry))
        return { id: entry.removed, level: 'off' };
    const names = entry.mitigations.map(({ name }) => name);
    return {
        id: entry.id,
        ...(names.length === 1 ? { mitigation: names[0] } : { 'any-of': names }),
        when: entry.when?.text,
        status: [...entry.status],
        evidence: entry.evidence,
        level: entry.level ?? undefined,
    };
}
function customOf(rule) {
    if ((0,merge/* isRemoval */.f)(rule))
        return { name: rule.removed, level: 'off' };
    const { name, when, message, help, level } = rule;
    return { name, when: when.text, message, help: help ?? undefined, level };
}
function rulesOf(rules) {
    return Object.fromEntries([...rules].map(([id, { level }]) => [id, level]));
}
/** The section, or undefined where it states nothing. */
function whereStated(section) {
    return Object.values(section).some((value) => value !== undefined) ? section : undefined;
}

;// CONCATENATED MODULE: ./lib/policy/print.js




/** The complete effective policy as a policy file. Reading it back gives the same policy. */
function printPolicy(policy) {
    const body = (0,dist/* stringify */.As)(documentOf(policy), {
        version: '1.2',
        schema: 'core',
        lineWidth: 0,
        aliasDuplicateObjects: false,
    });
    return `# The complete policy that is in force, over the preset ${(0,presets/* presetText */.n$)(policy)}.\n# Digest: ${policyDigest(policy)}\n${body}`;
}
/** `sha256:<hex>` of what the policy says. Key order, formatting and comments of the file do not matter, nor how much of it a preset says. */
function policyDigest(policy) {
    const document = documentOf(policy);
    const canonical = {
        ...document,
        require: document.require?.toSorted((a, b) => compare(a.id, b.id)),
        custom: document.custom?.toSorted((a, b) => compare(a.name, b.name)),
    };
    return `sha256:${(0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify(sortKeys(canonical)))
        .digest('hex')}`;
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function sortKeys(value) {
    if (Array.isArray(value))
        return value.map(sortKeys);
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value)
        .toSorted(([a], [b]) => compare(a, b))
        .map(([key, part]) => [key, sortKeys(part)]));
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

/***/ 6472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ LEVELS),
/* harmony export */   f: () => (/* binding */ STATUSES)
/* harmony export */ });
/** Worst first. `warn` and `pass` are green. */
const STATUSES = ['error', 'fail', 'incomplete', 'warn', 'pass', 'nothing-to-check'];
const LEVELS = ['error', 'warn', 'note'];


/***/ })

};
