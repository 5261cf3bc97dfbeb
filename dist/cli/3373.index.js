export const id = 3373;
export const ids = [3373];
export const modules = {

/***/ 2372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fetchTransport: () => (/* binding */ fetchTransport)
});

// EXTERNAL MODULE: ./lib/adapters/github/api-address.js
var api_address = __webpack_require__(9659);
// EXTERNAL MODULE: ./lib/adapters/github/bounded-body.js
var bounded_body = __webpack_require__(9804);
;// CONCATENATED MODULE: ./lib/adapters/github/redirects.js

/** A renamed repository is one redirect away; a chain of renames a few more. */
const MAX_REDIRECTS = 5;
const REDIRECTS = [301, 302, 307, 308];
/**
 * Asks, and follows the redirects of a GET as long as they stay below the API's address. Any other is answered as it came, so
 * that no other host gets the token or is believed. `ask` must not follow one by itself.
 */
async function followed(ask, method, first, apiUrl) {
    let address = first;
    for (let redirects = 0;; redirects += 1) {
        const answer = await ask(address);
        const next = method === 'GET' && redirects < MAX_REDIRECTS ? redirected(answer, address, apiUrl) : null;
        if (next === null)
            return answer;
        await answer.body?.cancel();
        address = next;
    }
}
function redirected({ status, headers }, address, apiUrl) {
    const location = headers.get('location');
    if (!REDIRECTS.includes(status) || location === null)
        return null;
    if (!URL.canParse(location, address))
        return null;
    const path = (0,api_address/* pathOnApi */.lg)(apiUrl, new URL(location, address).href);
    return path === null ? null : apiUrl + path;
}

;// CONCATENATED MODULE: ./lib/adapters/github/sendable-token.js
/** Whether a token can stand in a header. `fetch` quotes the whole header in the error of one that cannot. */
function isSendable(token) {
    return /^[\x21-\x7e]+$/.test(token);
}

// EXTERNAL MODULE: ./lib/adapters/github/transport.js
var transport = __webpack_require__(9351);
;// CONCATENATED MODULE: ./lib/adapters/github/fetch-transport.js





/**
 * Asks through `fetch`. A redirect of a GET is followed below the API's address only; any other is answered as it came, so
 * the token never reaches another host. Of an answer at most `mostBytes` are read. Throws where the token could not stand in a header.
 */
function fetchTransport(options, mostBytes = bounded_body/* MOST_ANSWER */.Tj) {
    const apiUrl = (0,api_address/* trimmedAddress */.vQ)(options.apiUrl);
    const graphqlUrl = options.graphqlUrl ?? (0,api_address/* graphqlAddress */.Mi)(apiUrl);
    const headers = headersOf(options);
    return async ({ method, path, body, signal }) => {
        if (!path.startsWith('/'))
            throw new Error(`not a path: ${path}`);
        const sent = body === undefined
            ? { headers }
            : { headers: { ...headers, 'content-type': 'application/json' }, body: JSON.stringify(body) };
        const response = await followed(async (address) => await fetch(address, { method, ...sent, redirect: 'manual', signal }), method, path === transport/* GRAPHQL */.w ? graphqlUrl : apiUrl + path, apiUrl);
        return await answerOf(response, mostBytes);
    };
}
function headersOf({ token, userAgent }) {
    const headers = {
        accept: 'application/vnd.github+json',
        'user-agent': userAgent,
        'x-github-api-version': '2022-11-28',
    };
    if (token === null)
        return headers;
    if (!isSendable(token))
        throw new Error('the token is empty or holds a space or a line end');
    return { ...headers, authorization: `Bearer ${token}` };
}
async function answerOf(response, mostBytes) {
    const text = new TextDecoder().decode(await (0,bounded_body/* boundedBody */._j)(response, mostBytes));
    return { status: response.status, headers: Object.fromEntries(response.headers), data: jsonOr(text) };
}
function jsonOr(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return text;
    }
}


/***/ }),

/***/ 3052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SH: () => (/* binding */ repositoryPath),
/* harmony export */   Tu: () => (/* binding */ objectId),
/* harmony export */   jy: () => (/* binding */ refSegment)
/* harmony export */ });
/* unused harmony export isRepositoryName */
/*
 * What goes into the path of a request. The callers hold these from GitHub, git or a parsed option; a value that is none
 * is a bug, and must not become another request.
 */
/** Whether a text is `owner/name`. */
function isRepositoryName(text) {
    const parts = text.split('/');
    return /^[\w.-]+\/[\w.-]+$/.test(text) && !parts.includes('.') && !parts.includes('..');
}
/** `/repos/owner/name` of `owner/name`. Throws for anything else. */
function repositoryPath(repository) {
    if (!isRepositoryName(repository))
        throw new Error(`not the name of a repository: ${repository}`);
    return `/repos/${repository}`;
}
/** An object id as it is. Throws for what is no full SHA-1 or SHA-256 in lower case. */
function objectId(id) {
    if (!/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(id))
        throw new Error(`not an object id: ${id}`);
    return id;
}
/** The name of a branch or other revision as one segment; null for what would be no segment, and is no name in git. */
function refSegment(name) {
    if (name === '' || name === '.' || name === '..' || /\p{Cs}/u.test(name))
        return null;
    return encodeURIComponent(name);
}


/***/ }),

/***/ 3373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openGithub: () => (/* binding */ openGithub)
});

// EXTERNAL MODULE: ./lib/app/version.js
var version = __webpack_require__(1271);
// EXTERNAL MODULE: ./lib/adapters/github/client.js + 4 modules
var client = __webpack_require__(8680);
// EXTERNAL MODULE: ./lib/adapters/github/clock.js
var clock = __webpack_require__(5332);
// EXTERNAL MODULE: ./lib/adapters/github/fetch-transport.js + 2 modules
var fetch_transport = __webpack_require__(2372);
// EXTERNAL MODULE: ./lib/adapters/github/retry-budget.js
var retry_budget = __webpack_require__(7440);
// EXTERNAL MODULE: ./lib/adapters/github/answer.js
var answer = __webpack_require__(5526);
// EXTERNAL MODULE: ./lib/adapters/github/api-error.js
var api_error = __webpack_require__(6781);
;// CONCATENATED MODULE: ./lib/adapters/github/answered.js


/** The answer in the shape that is needed, or why there is none. Anything but an `ApiError` is a bug and is thrown. */
async function answered(github, { path, shape, about, permission, pages = false }) {
    try {
        const data = pages ? await github.pages(path) : await github.get(path);
        return { kind: 'known', value: (0,answer/* readAnswer */.J)(shape, data, `GET ${path}`) };
    }
    catch (error) {
        if (error instanceof api_error/* ApiError */.hD)
            return unknownFor(error, about, permission);
        throw error;
    }
}
/** Why something is not known, and what would help. */
function unknownFor(error, about, permission) {
    return { kind: 'unknown', why: `${about}: ${error.message}`, help: helpFor(error, permission) };
}
function helpFor({ kind }, permission) {
    switch (kind) {
        case 'unauthorised':
            return 'The token is not valid here, or has expired.';
        case 'forbidden':
        case 'missing':
            return `Give the token "${permission}" for this repository; a job's own token cannot have every permission.`;
        case 'limited':
            return 'Run it again later.';
        case 'rejected':
        case 'unavailable':
            return 'Run it again; if it fails again, look at the message.';
    }
}
/** An answer in other words. */
function translated(answer, to) {
    return answer.kind === 'known' ? { kind: 'known', value: to(answer.value) } : answer;
}

// EXTERNAL MODULE: ./lib/adapters/github/path-parts.js
var path_parts = __webpack_require__(3052);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(2311);
;// CONCATENATED MODULE: ./lib/adapters/github/setup-shapes.js

/*
 * Answers of GitHub's REST API about how a repository is set up, as far as they are read (docs.github.com/rest: Repositories,
 * Branches, Rules, Actions permissions). Keys that older servers do not send are optional.
 */
const RepositoryShape = schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    default_branch: schemas/* string */.YjP().min(1),
    private: schemas/* boolean */.zMY(),
    archived: schemas/* boolean */.zMY().default(false),
    permissions: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* boolean */.zMY()).optional(),
});
const Checks = schemas/* array */.YOg(schemas/* object */.Ikc({ context: schemas/* string */.YjP(), app_id: schemas/* int */.Whr().nullish() }));
const StatusChecks = schemas/* object */.Ikc({
    strict: schemas/* boolean */.zMY().optional(),
    contexts: schemas/* array */.YOg(schemas/* string */.YjP()).default([]),
    checks: Checks.optional(),
    enforcement_level: schemas/* string */.YjP().nullish(),
});
const BranchShape = schemas/* object */.Ikc({
    protected: schemas/* boolean */.zMY(),
    protection: schemas/* object */.Ikc({ required_status_checks: StatusChecks.optional() }).optional(),
});
const Count = schemas/* array */.YOg(schemas/* unknown */.L5J()).default([]);
const ProtectionShape = schemas/* object */.Ikc({
    required_status_checks: StatusChecks.optional(),
    enforce_admins: schemas/* object */.Ikc({ enabled: schemas/* boolean */.zMY() }).optional(),
    required_pull_request_reviews: schemas/* object */.Ikc({
        dismiss_stale_reviews: schemas/* boolean */.zMY(),
        require_code_owner_reviews: schemas/* boolean */.zMY(),
        require_last_push_approval: schemas/* boolean */.zMY().default(false),
        bypass_pull_request_allowances: schemas/* object */.Ikc({ users: Count, teams: Count, apps: Count }).optional(),
    })
        .optional(),
    allow_force_pushes: schemas/* object */.Ikc({ enabled: schemas/* boolean */.zMY() }).optional(),
});
const ruleset_id = schemas/* int */.Whr().optional();
/** A rule of another kind, or of a form that is not known, is `other`: it is no reason for anything to be ok. */
const RulesShape = schemas/* array */.YOg(schemas/* union */.KCZ([
    schemas/* object */.Ikc({
        type: schemas/* literal */.euz('required_status_checks'),
        ruleset_id,
        parameters: schemas/* object */.Ikc({
            strict_required_status_checks_policy: schemas/* boolean */.zMY(),
            required_status_checks: schemas/* array */.YOg(schemas/* object */.Ikc({ context: schemas/* string */.YjP(), integration_id: schemas/* int */.Whr().nullish() })),
        }),
    }),
    schemas/* object */.Ikc({
        type: schemas/* literal */.euz('pull_request'),
        ruleset_id,
        parameters: schemas/* object */.Ikc({
            dismiss_stale_reviews_on_push: schemas/* boolean */.zMY(),
            require_code_owner_review: schemas/* boolean */.zMY(),
            require_last_push_approval: schemas/* boolean */.zMY(),
        }),
    }),
    schemas/* object */.Ikc({
        type: schemas/* literal */.euz('workflows'),
        ruleset_id,
        parameters: schemas/* object */.Ikc({ workflows: schemas/* array */.YOg(schemas/* object */.Ikc({ path: schemas/* string */.YjP(), repository_id: schemas/* int */.Whr() })) }),
    }),
    schemas/* object */.Ikc({ type: schemas/* enum */.k5n(['merge_queue', 'non_fast_forward']), ruleset_id }),
    schemas/* object */.Ikc({ type: schemas/* string */.YjP(), ruleset_id })
        .transform(({ ruleset_id: id }) => ({ type: 'other', ruleset_id: id })),
]));
const RulesetShape = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    bypass_actors: schemas/* array */.YOg(schemas/* object */.Ikc({
        actor_type: schemas/* string */.YjP(),
        actor_id: schemas/* int */.Whr().nullish(),
        bypass_mode: schemas/* string */.YjP().default('always'),
    }))
        .optional(),
});
const WorkflowPermissionsShape = schemas/* object */.Ikc({
    default_workflow_permissions: schemas/* string */.YjP(),
    can_approve_pull_request_reviews: schemas/* boolean */.zMY(),
});
const ActionsShape = schemas/* object */.Ikc({
    enabled: schemas/* boolean */.zMY(),
    allowed_actions: schemas/* string */.YjP().optional(),
    sha_pinning_required: schemas/* boolean */.zMY().default(false),
});
const SelectedActionsShape = schemas/* object */.Ikc({
    github_owned_allowed: schemas/* boolean */.zMY().default(false),
    verified_allowed: schemas/* boolean */.zMY().default(false),
    patterns_allowed: schemas/* array */.YOg(schemas/* string */.YjP()).default([]),
});
const OwnersErrorsShape = schemas/* object */.Ikc({
    errors: schemas/* array */.YOg(schemas/* object */.Ikc({ line: schemas/* int */.Whr(), column: schemas/* int */.Whr(), kind: schemas/* string */.YjP(), message: schemas/* string */.YjP(), path: schemas/* string */.YjP() })),
});
/** Required checks of the older kind: with their apps where GitHub tells them. -1 is any app. */
function requiredIn(stated) {
    const checks = stated?.checks ?? stated?.contexts.map((context) => ({ context, app_id: null })) ?? [];
    return checks.map(({ context, app_id: app }) => ({ context, app: app == null || app < 0 ? null : app }));
}

;// CONCATENATED MODULE: ./lib/adapters/github/setup-answers.js





const ADMINISTRATION = 'administration: read';
/** How a repository is set up, question by question; each that fails is unknown with its reason, and none is repeated as ok. */
async function setupAnswers(github, repository, apiUrl) {
    const root = (0,path_parts/* repositoryPath */.SH)(repository);
    const ask = async (question) => await answered(github, { ...question, path: root + question.path });
    const seen = await ask({
        path: '',
        shape: RepositoryShape,
        about: 'the repository',
        permission: 'metadata: read',
    });
    const about = translated(seen, (one) => ({
        id: one.id,
        defaultBranch: one.default_branch,
        isPrivate: one.private,
        isArchived: one.archived,
        permissions: one.permissions === undefined
            ? null
            : Object.entries(one.permissions).flatMap(([name, may]) => (may ? [name] : [])),
    }));
    const segment = about.kind === 'known' ? (0,path_parts/* refSegment */.jy)(about.value.defaultBranch) : null;
    const ofBranch = async (look) => about.kind === 'unknown'
        ? about
        : segment === null
            ? {
                kind: 'unknown',
                why: 'the default branch has a name that cannot be asked for',
                help: 'Rename it.',
            }
            : await look(segment);
    const [branch, rules, protection, workflowPermissions, actions, ownersErrors] = await Promise.all([
        ofBranch(async (name) => translated(await ask({
            path: `/branches/${name}`,
            shape: BranchShape,
            about: 'the default branch',
            permission: 'contents: read',
        }), (one) => ({
            isProtected: one.protected,
            required: requiredIn(one.protection?.required_status_checks),
            enforcement: one.protection?.required_status_checks?.enforcement_level ?? null,
        }))),
        ofBranch(async (name) => translated(await ask({
            path: `/rules/branches/${name}`,
            shape: RulesShape,
            about: 'the rules of the default branch',
            permission: 'metadata: read',
            pages: true,
        }), (some) => some.map(ruleOf))),
        ofBranch(async (name) => await protectionOf(github, `${root}/branches/${name}/protection`)),
        ask({
            path: '/actions/permissions/workflow',
            shape: WorkflowPermissionsShape,
            about: 'the default permissions of workflows',
            permission: ADMINISTRATION,
        }),
        actionsOf(ask),
        ask({
            path: '/codeowners/errors',
            shape: OwnersErrorsShape,
            about: 'the errors in CODEOWNERS',
            permission: 'contents: read',
        }),
    ]);
    return {
        repository,
        isGithubCom: new URL(apiUrl).hostname === 'api.github.com',
        about,
        branch,
        rules,
        rulesets: await rulesetsOf(rules, ask),
        protection,
        workflowPermissions: translated(workflowPermissions, (one) => ({
            default: one.default_workflow_permissions,
            approves: one.can_approve_pull_request_reviews,
        })),
        actions,
        ownersErrors: translated(ownersErrors, ({ errors }) => errors.map(({ path, line, column, kind, message }) => ({
            path,
            line,
            column,
            message: message.split('\n')[0] || kind,
        }))),
    };
}
function ruleOf(rule) {
    const ruleset = rule.ruleset_id ?? null;
    switch (rule.type) {
        case 'required_status_checks':
            return {
                type: rule.type,
                ruleset,
                strict: rule.parameters.strict_required_status_checks_policy,
                checks: rule.parameters.required_status_checks.map(({ context, integration_id: app }) => ({
                    context,
                    app: app ?? null,
                })),
            };
        case 'pull_request':
            return {
                type: rule.type,
                ruleset,
                codeOwners: rule.parameters.require_code_owner_review,
                dismissesStale: rule.parameters.dismiss_stale_reviews_on_push,
                lastPush: rule.parameters.require_last_push_approval,
            };
        case 'workflows':
            return {
                type: rule.type,
                ruleset,
                workflows: rule.parameters.workflows.map(({ path, repository_id: repository }) => ({
                    path,
                    repository,
                })),
            };
        case 'merge_queue':
        case 'non_fast_forward':
        case 'other':
            return { type: rule.type, ruleset };
    }
}
/** Whoever may read the protection is told "Branch not protected" where there is none; who may not is told less. */
async function protectionOf(github, path) {
    try {
        const one = (0,answer/* readAnswer */.J)(ProtectionShape, await github.get(path), `GET ${path}`);
        const reviews = one.required_pull_request_reviews;
        const past = reviews?.bypass_pull_request_allowances;
        return {
            kind: 'known',
            value: {
                required: requiredIn(one.required_status_checks),
                strict: one.required_status_checks?.strict === true,
                admins: one.enforce_admins?.enabled === true,
                reviews: reviews === undefined
                    ? null
                    : {
                        codeOwners: reviews.require_code_owner_reviews,
                        dismissesStale: reviews.dismiss_stale_reviews,
                        lastPush: reviews.require_last_push_approval,
                        bypass: past === undefined ? 0 : past.users.length + past.teams.length + past.apps.length,
                    },
                forcePushes: one.allow_force_pushes?.enabled === true,
            },
        };
    }
    catch (error) {
        if (!(error instanceof api_error/* ApiError */.hD))
            throw error;
        if (error.status === 404 && error.message.includes('"Branch not protected"'))
            return { kind: 'known', value: null };
        return unknownFor(error, 'the protection of the default branch', ADMINISTRATION);
    }
}
async function rulesetsOf(rules, ask) {
    const numbers = rules.kind === 'known' ? rules.value.map(({ ruleset }) => ruleset).filter((one) => one !== null) : [];
    const all = [...new Set(numbers)].map(async (number) => {
        const answer = await ask({
            path: `/rulesets/${number}`,
            shape: RulesetShape,
            about: `who may bypass the ruleset ${number}`,
            permission: 'metadata: read',
        });
        const ruleset = translated(answer, ({ name, bypass_actors: actors }) => ({
            name,
            bypass: actors?.map(({ actor_type: type, actor_id: id, bypass_mode: mode }) => ({
                type,
                id: id ?? null,
                mode,
            })) ?? null,
        }));
        return [number, ruleset];
    });
    return new Map(await Promise.all(all));
}
async function actionsOf(ask) {
    const about = 'what GitHub Actions may run';
    const answer = await ask({
        path: '/actions/permissions',
        shape: ActionsShape,
        about,
        permission: ADMINISTRATION,
    });
    if (answer.kind === 'unknown')
        return answer;
    const { enabled, allowed_actions: allowed = 'all', sha_pinning_required: pinningRequired } = answer.value;
    const selected = allowed === 'selected'
        ? translated(await ask({
            path: '/actions/permissions/selected-actions',
            shape: SelectedActionsShape,
            about,
            permission: ADMINISTRATION,
        }), (one) => ({
            githubOwned: one.github_owned_allowed,
            verified: one.verified_allowed,
            patterns: one.patterns_allowed,
        }))
        : null;
    return { kind: 'known', value: { enabled, allowed, pinningRequired, selected } };
}

;// CONCATENATED MODULE: ./lib/adapters/node/doctor-github.js






/** Milliseconds that may be lost to failures: somebody waits at a terminal. */
const BUDGET = 20_000;
/** Asks GitHub how a repository is set up. */
async function openGithub({ token, apiUrl }, repository) {
    const transport = (0,fetch_transport.fetchTransport)({
        apiUrl,
        graphqlUrl: null,
        token,
        userAgent: `aivss-gate/${version/* TOOL_VERSION */.w}`,
    });
    return await setupAnswers((0,client.githubClient)(transport, apiUrl, clock/* realClock */.d, (0,retry_budget/* retryBudget */.kZ)(clock/* realClock */.d, BUDGET)), repository, apiUrl);
}


/***/ })

};
