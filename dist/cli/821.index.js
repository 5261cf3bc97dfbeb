export const id = 821;
export const ids = [821];
export const modules = {

/***/ 8103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ withExploitMaturity),
/* harmony export */   k: () => (/* binding */ parseCvssVector)
/* harmony export */ });
/** The metrics of CVSS v4.0 and their values, in the order that its specification demands of a vector (section 7). */
const BASE_METRICS = [
    ['AV', ['N', 'A', 'L', 'P']],
    ['AC', ['L', 'H']],
    ['AT', ['N', 'P']],
    ['PR', ['N', 'L', 'H']],
    ['UI', ['N', 'P', 'A']],
    ['VC', ['H', 'L', 'N']],
    ['VI', ['H', 'L', 'N']],
    ['VA', ['H', 'L', 'N']],
    ['SC', ['H', 'L', 'N']],
    ['SI', ['H', 'L', 'N']],
    ['SA', ['H', 'L', 'N']],
];
const OPTIONAL_METRICS = [
    ['E', ['X', 'A', 'P', 'U']],
    ['CR', ['X', 'H', 'M', 'L']],
    ['IR', ['X', 'H', 'M', 'L']],
    ['AR', ['X', 'H', 'M', 'L']],
    ['MAV', ['X', 'N', 'A', 'L', 'P']],
    ['MAC', ['X', 'L', 'H']],
    ['MAT', ['X', 'N', 'P']],
    ['MPR', ['X', 'N', 'L', 'H']],
    ['MUI', ['X', 'N', 'P', 'A']],
    ['MVC', ['X', 'H', 'L', 'N']],
    ['MVI', ['X', 'H', 'L', 'N']],
    ['MVA', ['X', 'H', 'L', 'N']],
    ['MSC', ['X', 'H', 'L', 'N']],
    ['MSI', ['X', 'S', 'H', 'L', 'N']],
    ['MSA', ['X', 'S', 'H', 'L', 'N']],
    ['S', ['X', 'N', 'P']],
    ['AU', ['X', 'N', 'Y']],
    ['R', ['X', 'A', 'U', 'I']],
    ['V', ['X', 'D', 'C']],
    ['RE', ['X', 'L', 'M', 'H']],
    ['U', ['X', 'Clear', 'Green', 'Amber', 'Red']],
];
const LEGAL_VALUES = new Map([
    ...BASE_METRICS,
    ...OPTIONAL_METRICS,
]);
const ORDER = [...LEGAL_VALUES.keys()];
const BASE = BASE_METRICS.map(([name]) => name);
const PREFIX = 'CVSS:4.0/';
/** Longer than any legal vector, short enough that a reason never carries much foreign text. */
const MAX_LENGTH = 300;
/** Keeps anybody but the parser from making a vector: the calculator scores malformed ones without a word. */
const parsed = Symbol('parsed');
/**
 * Reads a CVSS v4.0 vector strictly: prefix, specification order, each metric once, all eleven base metrics, legal values.
 * Threat, environmental and supplemental metrics may follow; AIVSS starts from the base score, which they do not change.
 * A `reason` continues "the vector ...".
 */
function parseCvssVector(text) {
    const reason = textProblem(text) ?? versionProblem(text);
    if (reason !== null)
        return { ok: false, reason };
    const metrics = new Map();
    let last = -1;
    for (const part of text.slice(PREFIX.length).split('/')) {
        const colon = part.indexOf(':');
        const [name, value] = [part.slice(0, Math.max(colon, 0)), part.slice(colon + 1)];
        const position = ORDER.indexOf(name);
        const problem = metricProblem(part, name, value) ?? placeProblem(name, metrics.has(name), position, last);
        if (problem !== null)
            return { ok: false, reason: problem };
        metrics.set(name, value);
        last = position;
    }
    const missing = BASE.filter((name) => !metrics.has(name));
    if (missing.length > 0)
        return { ok: false, reason: `lacks the base metric ${missing.join(', ')}` };
    const base = PREFIX + BASE.map((name) => `${name}:${metrics.get(name)}`).join('/');
    return { ok: true, vector: { [parsed]: true, text, base, metrics } };
}
/** The same vector with another value of E, at its place in the specification's order. */
function withExploitMaturity(vector, value) {
    const metrics = new Map(ORDER.flatMap((name) => {
        const stated = name === 'E' ? value : vector.metrics.get(name);
        return stated === undefined ? [] : [[name, stated]];
    }));
    const text = PREFIX + Array.from(metrics, ([name, stated]) => `${name}:${stated}`).join('/');
    return { ...vector, text, metrics };
}
function textProblem(text) {
    if (text === '')
        return 'is empty';
    if (text.length > MAX_LENGTH)
        return `is longer than any CVSS v4.0 vector (${text.length} characters)`;
    if (/\s/.test(text))
        return 'contains whitespace';
    return null;
}
function versionProblem(text) {
    const [, version] = /^CVSS:([^/]*)(?:\/|$)/i.exec(text) ?? [];
    if (version === undefined) {
        return looksLikeVersion2(text) ? refusal('2.0') : `does not begin with ${PREFIX}`;
    }
    if (version !== '4.0') {
        return /^\d\.\d$/.test(version)
            ? refusal(version)
            : `names the unknown CVSS version "${excerpt(version)}"`;
    }
    if (!text.startsWith(PREFIX))
        return `does not begin with ${PREFIX}, in capitals`;
    return text.endsWith('/') ? 'ends with a slash' : null;
}
/** CVSS 2.0 has no prefix; its authentication metric `Au` gives it away. */
function looksLikeVersion2(text) {
    return /(?:^\(?|\/)Au:/.test(text);
}
function refusal(version) {
    return `is CVSS ${version}; AIVSS section 3.1.1 demands CVSS v4.0`;
}
function metricProblem(part, name, value) {
    if (part === '')
        return 'has an empty place between two slashes';
    const legal = LEGAL_VALUES.get(name);
    if (!legal)
        return `has "${excerpt(part)}", which is not a metric of CVSS v4.0`;
    if (!legal.includes(value))
        return `gives ${name} the value "${excerpt(value)}"; legal are ${legal.join(', ')}`;
    return null;
}
function placeProblem(name, isThere, position, last) {
    if (isThere)
        return `states ${name} twice`;
    if (position < last)
        return `has ${name} after ${ORDER[last]}; the specification's order is the other way round`;
    return null;
}
function excerpt(text) {
    return text.length > 24 ? `${text.slice(0, 24)}...` : text;
}


/***/ }),

/***/ 6707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vn: () => (/* binding */ CLASSIFYING_METRICS),
/* harmony export */   YI: () => (/* binding */ unknownMetrics),
/* harmony export */   iV: () => (/* binding */ UNKNOWN_METRIC),
/* harmony export */   ig: () => (/* binding */ PROFILE_METRICS),
/* harmony export */   tZ: () => (/* binding */ metricValues)
/* harmony export */ });
/* unused harmony export PROFILE_METRIC_FACTS */
/**
 * The eight metrics of AIVSS 1.0 (calculator 1.0.1) and the 2.0 candidate in their published order, metric rubric 1.0.0 and
 * 2.0.0. The first four decide the effect class, the other four describe how well the path is assured.
 */
const PROFILE_METRIC_FACTS = {
    LC: {
        name: 'Language-Mediated Control',
        values: {
            D: "an attacker's live text reaches planning, policy, memory or the choice of tools before an enforced boundary",
            I: "an attacker's text gets there only through content that is retrieved or ingested",
            M: 'only through an enforced transformation into closed or typed fields, with tests against bypassing it',
            N: "no attacker's language on the path",
        },
    },
    CP: {
        name: 'Context and Memory Persistence',
        values: {
            C: 'influence survives the session, a restart or a change of authentication, or reaches another principal',
            S: 'influence survives several steps of one session',
            N: 'verified to be stateless',
        },
    },
    AP: {
        name: 'Agentic Propagation',
        values: {
            L: 'crosses at least one trust boundary: tenant, principal, credentials, owner, environment or policy domain',
            C: 'is relayed inside one principal and policy domain',
            N: 'stays in the first component',
        },
    },
    SR: {
        name: 'Stochastic Exploit Reliability',
        values: {
            R: 'success is proved, or the lower bound over 30 or more episodes is 0.90 or above',
            P: 'neither of the others, over 30 or more episodes',
            U: 'failure is proved, or the upper bound over 30 or more episodes is under 0.10',
        },
    },
    EX: {
        name: 'Extension Surface',
        values: {
            W: 'a control of a reachable extension is missing or can be bypassed',
            M: 'every extension is pinned, allowlisted, checked, least-privileged and authorised outside the model',
            N: 'no extension is reachable',
        },
    },
    PT: {
        name: 'Provider Trust Deficit',
        values: {
            H: 'the provider or model can change, is not pinned, or is supplied by users',
            M: 'fixed and auditable, but its integrity cannot be verified',
            L: 'enforced, verified and under change control',
        },
    },
    CA: {
        name: 'Cost Abuse Surface',
        values: {
            W: 'no hard ceiling over everything, or one that is too high or can be bypassed',
            M: 'partial ceilings',
            N: 'tested ceilings over everything that fail closed',
        },
    },
    TD: {
        name: 'Traceability Deficit',
        values: {
            H: 'responders cannot rebuild the ordered actions or bound the affected principals',
            M: 'they can, with gaps',
            L: 'a complete, correlated and protected record, proved by a retrieval exercise',
        },
    },
};
/** Insufficient evidence; legal for every metric, and neither a middle nor a harmless value. */
const UNKNOWN_METRIC = 'X';
const PROFILE_METRICS = [
    'LC',
    'CP',
    'AP',
    'SR',
    'EX',
    'PT',
    'CA',
    'TD',
];
/** The four that decide the effect class. */
const CLASSIFYING_METRICS = ['LC', 'CP', 'AP', 'SR'];
/** The legal values of a metric, the worst first and `X` last. */
function metricValues(metric) {
    return [...Object.keys(PROFILE_METRIC_FACTS[metric].values), UNKNOWN_METRIC];
}
/** The metrics of which the evidence says nothing, in their published order. */
function unknownMetrics(metrics) {
    return PROFILE_METRICS.filter((metric) => metrics[metric] === UNKNOWN_METRIC);
}


/***/ }),

/***/ 2652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ EFFECT_CLASSES)
/* harmony export */ });
/** What an agent's failure can do, from language, persistence, propagation and reliability; AX: not to be told from the evidence. */
const EFFECT_CLASSES = ['A0', 'A1', 'A2', 'AX'];


/***/ }),

/***/ 1847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oz: () => (/* binding */ PROFILE_VERSIONS),
/* harmony export */   hT: () => (/* binding */ withReliability),
/* harmony export */   jZ: () => (/* binding */ parseProfile),
/* harmony export */   qR: () => (/* binding */ parseProfileVector)
/* harmony export */ });
/* harmony import */ var _cvss_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8103);
/* harmony import */ var _profile_metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6707);


/** The versions that have a metric profile. The project relabelled its 2.0 candidate to 1.0; both write one grammar. */
const PROFILE_VERSIONS = ['1.0', '2.0'];
/** Keeps anybody but the parser from making a vector. */
const parsed = Symbol('parsed');
/** Longer than any legal vector, and long enough for the forms of others that are refused by name. */
const MAX_LENGTH = 120;
/**
 * Reads a metric vector of AIVSS 1.0 or 2.0 strictly: `AIVSS:2.0/LC:D/CP:C/AP:L/SR:R/EX:W/PT:H/CA:M/TD:H`. All eight metrics
 * are mandatory in both versions (assessment input schemas 1.0 and 2.0), each once and in this order; `X` says that the
 * evidence is insufficient. A `reason` continues "the vector ...".
 */
function parseProfileVector(text) {
    const reason = textProblem(text);
    if (reason !== null)
        return { ok: false, reason };
    const [head = '', ...parts] = text.split('/');
    const version = PROFILE_VERSIONS.find((one) => head === `AIVSS:${one}`);
    if (version === undefined)
        return { ok: false, reason: versionProblem(head, parts) };
    const found = new Map();
    for (const part of parts) {
        const colon = part.indexOf(':');
        const [name, value] = [part.slice(0, Math.max(colon, 0)), part.slice(colon + 1)];
        const problem = metricProblem(part, name, value, found);
        if (problem !== null)
            return { ok: false, reason: problem };
        found.set(name, value);
    }
    const missing = _profile_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .PROFILE_METRICS */ .ig.filter((metric) => !found.has(metric));
    if (missing.length > 0)
        return {
            ok: false,
            reason: `lacks ${missing.join(', ')}; all eight metrics are mandatory, X where the evidence says nothing`,
        };
    return { ok: true, vector: { [parsed]: true, text, version, metrics: metricsOf(found) } };
}
/**
 * Reads an AIVSS vector alone, or the display form in which a CVSS v4.0 vector and one blank stand before it. A `reason`
 * continues "the vector ...".
 */
function parseProfile(text) {
    if (/[^\S ]/.test(text))
        return { ok: false, reason: 'contains whitespace that is not a blank' };
    const [first = '', second, ...others] = text.split(' ');
    if (others.length > 0 || first === '' || second === '')
        return { ok: false, reason: text === '' ? 'is empty' : 'has blanks beside the one between its two parts' };
    if (second === undefined) {
        if (/^CVSS:/i.test(first))
            return { ok: false, reason: withoutProfile(first) };
        const alone = parseProfileVector(first);
        return alone.ok ? { ok: true, pair: { cvss: null, vector: alone.vector } } : alone;
    }
    if (!/^CVSS:/i.test(first))
        return { ok: false, reason: 'has two parts, of which the first is not a CVSS vector' };
    const cvss = (0,_cvss_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCvssVector */ .k)(first);
    if (!cvss.ok)
        return { ok: false, reason: `has a CVSS part that ${cvss.reason}` };
    const profile = parseProfileVector(second);
    if (!profile.ok)
        return { ok: false, reason: `has an AIVSS part that ${profile.reason}` };
    return { ok: true, pair: { cvss: cvss.vector, vector: profile.vector } };
}
/** The same vector with another value of SR, such as episodes give it. */
function withReliability(vector, SR) {
    const metrics = { ...vector.metrics, SR };
    const text = [`AIVSS:${vector.version}`, ..._profile_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .PROFILE_METRICS */ .ig.map((name) => `${name}:${metrics[name]}`)];
    return { ...vector, text: text.join('/'), metrics };
}
function textProblem(text) {
    if (text === '')
        return 'is empty';
    if (text.length > MAX_LENGTH)
        return `is longer than any AIVSS metric vector (${text.length} characters)`;
    if (/\s/.test(text))
        return 'contains whitespace';
    if (/[^\x21-\x7E]/.test(text))
        return 'contains a character that is not printable ASCII';
    return null;
}
function versionProblem(head, parts) {
    const [, version] = /^AIVSS:(.*)$/.exec(head) ?? [];
    const instead = 'metric profiles are AIVSS:1.0 and AIVSS:2.0';
    if (version === undefined) {
        if (/^\(?CVSS:\d/i.test(head) && parts.some((part) => /^AARS:/i.test(part)))
            return `is a score of AIVSS 0.5 with its AARS, not a metric profile; ${instead}`;
        return /^AIVSS:/i.test(head)
            ? 'does not begin with AIVSS:, in capitals'
            : 'does not begin with AIVSS:1.0/ or AIVSS:2.0/';
    }
    switch (version) {
        case '0.8':
            return 'lists the ten factors of AIVSS 0.8 in a form of a third party, and is not a metric profile; state them under "factors:"';
        case '0.5':
        case '0.9':
            return `names AIVSS ${version}, which has no metric vector of its own; ${instead}`;
        case '1.1':
        case '1.2':
            return `is a withdrawn draft, AIVSS ${version}: EX and SR mean something else since; assess anew, ${instead}`;
        default:
            return `names the unknown AIVSS version "${excerpt(version)}"; ${instead}`;
    }
}
function metricProblem(part, name, value, found) {
    if (part === '')
        return 'has an empty place between or after its slashes';
    if (name === 'TA')
        return 'has TA, which is withdrawn; the metric is TD (Traceability Deficit)';
    const metric = _profile_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .PROFILE_METRICS */ .ig.find((one) => one === name);
    if (metric === undefined)
        return unknownMetric(part, name, found.size);
    if (found.has(metric))
        return `states ${metric} twice`;
    const legal = (0,_profile_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .metricValues */ .tZ)(metric);
    if (!legal.includes(value))
        return `gives ${metric} the value "${excerpt(value)}"; legal are ${legal.join(', ')}`;
    const later = _profile_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .PROFILE_METRICS */ .ig.slice(_profile_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .PROFILE_METRICS */ .ig.indexOf(metric) + 1).find((one) => found.has(one));
    return later === undefined
        ? null
        : `has ${metric} after ${later}; the order is ${_profile_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .PROFILE_METRICS */ .ig.join(' ')}`;
}
function unknownMetric(part, name, before) {
    const known = _profile_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .PROFILE_METRICS */ .ig.join(' ');
    if (_profile_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .PROFILE_METRICS */ .ig.some((one) => one === name.toUpperCase()))
        return `has "${excerpt(part)}"; metrics and values are written in capitals`;
    const foreign = before === 0 ? '; other projects print vectors of their own under this name' : '';
    return `has "${excerpt(part)}", which is not a metric of AIVSS (${known})${foreign}`;
}
/** Why a CVSS vector alone is no profile: until 1.0 the metrics stood in it. */
function withoutProfile(text) {
    const inside = text.split('/').some((part) => _profile_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .PROFILE_METRICS */ .ig.some((one) => part.startsWith(`${one}:`)));
    return inside
        ? 'has AIVSS metrics inside the CVSS vector, as drafts before 1.0 wrote them; they stand in a vector of their own, after one blank'
        : 'is a CVSS vector without an AIVSS vector after it';
}
function metricsOf(found) {
    const value = (metric) => legalValue(metric, found.get(metric));
    return {
        LC: value('LC'),
        CP: value('CP'),
        AP: value('AP'),
        SR: value('SR'),
        EX: value('EX'),
        PT: value('PT'),
        CA: value('CA'),
        TD: value('TD'),
    };
}
function legalValue(metric, value) {
    const isLegal = (text) => text !== undefined && (0,_profile_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .metricValues */ .tZ)(metric).includes(text);
    if (!isLegal(value))
        throw new Error(`${metric} was not checked`);
    return value;
}
function excerpt(text) {
    return text.length > 24 ? `${text.slice(0, 24)}...` : text;
}


/***/ }),

/***/ 5366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ SSVC_OUTCOMES),
/* harmony export */   u: () => (/* binding */ AGENT_LEVELS)
/* harmony export */ });
/** How much of an actor the agent is, by its capability factors (AIVSS-SSVC). */
const AGENT_LEVELS = ['copilot', 'specialist', 'prime-mover'];
const SSVC_OUTCOMES = ['defer', 'scheduled', 'out-of-cycle', 'immediate'];


/***/ }),

/***/ 1607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vf: () => (/* binding */ TIMELINES),
/* harmony export */   k$: () => (/* binding */ timelineDecision)
/* harmony export */ });
/* unused harmony exports publishedTimeline, recommendedTimeline */
/** Remediation timelines of CISA BOD 26-04, the least urgent first: on the next upgrade, in 60, 14 or 3 days, in 3 days with forensic triage. */
const TIMELINES = ['FSU', '60D', '14D', '3D', '3DF'];
/** Partial and total impact by KEV, exposed, automatable (model cisa:BOD2604:1.0.0, all sixteen rows). */
const TABLE = {
    'no no no': { partial: 'FSU', total: 'FSU' },
    'no no yes': { partial: '60D', total: '60D' },
    'no yes no': { partial: '60D', total: '14D' },
    'no yes yes': { partial: '14D', total: '3D' },
    'yes no no': { partial: '14D', total: '14D' },
    'yes no yes': { partial: '14D', total: '3DF' },
    'yes yes no': { partial: '14D', total: '3DF' },
    'yes yes yes': { partial: '3D', total: '3DF' },
};
/** The timeline of BOD 26-04, Table 1. */
function publishedTimeline({ inKev, exposed, automatable, impact }) {
    const row = [inKev, exposed, automatable].map((point) => (point ? 'yes' : 'no')).join(' ');
    const timeline = TABLE[row]?.[impact];
    if (timeline === undefined)
        throw new Error(`the table has no row ${row}`);
    return timeline;
}
/**
 * The overlay of AIVSS 1.0 and 2.0: A2 moves one step towards 3D and no further; 3DF is neither made nor taken away. Null
 * where the class or TD is X.
 */
function recommendedTimeline(published, effect, traceability) {
    if (effect === 'AX' || traceability === 'X')
        return null;
    if (effect !== 'A2' || published === '3D' || published === '3DF')
        return published;
    return TIMELINES[TIMELINES.indexOf(published) + 1] ?? published;
}
/**
 * The decision as far as the points allow it, or null. Exposure that is not known counts as exposed. A finding without a
 * CVE, and one in KEV, need automatable and impact stated; another CVE counts as not automatable and total where one is
 * missing, and where both are, 1.0 gives 60 days (BOD 26-04 implementation guidance) and 2.0 looks the two up.
 */
function timelineDecision(version, points, effect, traceability) {
    const published = knownTimeline(version, points);
    if (published === null)
        return null;
    const recommended = recommendedTimeline(published, effect, traceability);
    return { published, recommended, basis: points.cve ? 'cve' : 'analogy' };
}
function knownTimeline(version, points) {
    const { cve, inKev, automatable, impact } = points;
    const mayDefault = cve && !inKev;
    if ((automatable === null || impact === null) && !mayDefault)
        return null;
    if (automatable === null && impact === null && version === '1.0')
        return '60D';
    return publishedTimeline({
        inKev,
        exposed: points.exposed ?? true,
        automatable: automatable ?? false,
        impact: impact ?? 'total',
    });
}


/***/ }),

/***/ 4007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ CAPABILITIES),
/* harmony export */   F: () => (/* binding */ isCapability)
/* harmony export */ });
/** What an agent can do: the published vocabulary, in which models state powers and detectors report them. */
const CAPABILITIES = {
    'tools.unrestricted': 'no tool list, or every host tool',
    'exec.shell': 'arbitrary shell',
    'exec.shell_scoped': 'shell limited to listed commands',
    'exec.code': 'runs model-written code',
    'exec.sandboxed': 'execution in a container or hosted sandbox',
    'fs.read': 'reads files',
    'fs.write': 'writes files',
    'net.fetch': 'fetches URLs or calls HTTP APIs',
    'net.search': 'web search',
    'net.browser': 'drives a browser',
    'net.public_endpoint': 'reachable from the internet',
    'net.egress_allowlist': 'egress limited to listed hosts',
    'vcs.read': 'reads repository content through an API',
    'vcs.write': 'pushes, opens pull requests or merges',
    'tracker.write': 'labels, comments, issues, tickets',
    'msg.send': 'sends mail or chat',
    'db.read': 'reads business records',
    'db.write': 'changes business records',
    'infra.read': 'reads cluster or cloud state',
    'infra.write': 'changes cluster or cloud state',
    'identity.federated': 'takes a role through federated identity',
    'api.actions': 'calls APIs declared in a referenced plugin file',
    'mcp.client': 'uses an MCP server',
    'mcp.remote': 'that server is remote',
    'mcp.server': 'offers MCP tools',
    rag: 'retrieval over a document or vector store',
    'memory.session': 'keeps state within a conversation',
    'memory.persistent': 'keeps state across conversations or runs',
    'multi.subagents': 'owns or routes to other agents',
    'multi.handoff': 'hands the conversation to another agent',
    'multi.a2a': 'speaks A2A',
    'auto.unattended': 'runs to the end with nobody watching',
    'auto.approve': 'approvals switched off',
    'auto.approve_edits': 'edits accepted without asking, commands still ask',
    'auto.gate': 'a person (or actor) gate is configured',
    'trigger.untrusted': 'text from outsiders can reach the model',
    'output.gated': 'writes pass a deterministic filter',
    'cred.use': 'a secret other than the model provider key is handed over',
    'selfmod.config': 'can edit its own memory blocks, prompts or configuration',
    'limits.turns': 'turns or iterations are capped',
    'limits.budget': 'money or tokens are capped',
    'model.fixed': 'the model is named',
    'model.dynamic': 'the model is chosen while it runs',
    'mitigation.hooks': 'a hook before each tool can block it',
};
function isCapability(id) {
    return Object.hasOwn(CAPABILITIES, id);
}


/***/ }),

/***/ 1133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DZ: () => (/* binding */ mitigationFromName),
/* harmony export */   T6: () => (/* binding */ strengthFromName),
/* harmony export */   qs: () => (/* binding */ mitigationIds),
/* harmony export */   xs: () => (/* binding */ maturityFromName),
/* harmony export */   yR: () => (/* binding */ slug)
/* harmony export */ });
/* harmony import */ var _aivss_factors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7694);
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9572);


const MITIGATIONS = new Map(mitigationIds().flatMap((id) => [id, ..._catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .CATALOGUE */ .y[id].synonyms].map((name) => [(0,_aivss_factors_js__WEBPACK_IMPORTED_MODULE_0__/* .normaliseName */ .GX)(name), id])));
function mitigationIds() {
    return Object.keys(_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .CATALOGUE */ .y).filter((id) => Object.hasOwn(_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .CATALOGUE */ .y, id));
}
/** The catalogue mitigation that a name means, or null. Exact after normalisation. */
function mitigationFromName(name) {
    return MITIGATIONS.get((0,_aivss_factors_js__WEBPACK_IMPORTED_MODULE_0__/* .normaliseName */ .GX)(name)) ?? null;
}
/** Published spellings of exploit maturity (AIVSS 0.5 to 0.9, CVSS E). */
const MATURITIES = {
    attacked: 'attacked',
    a: 'attacked',
    active: 'attacked',
    'e a': 'attacked',
    'in the wild': 'attacked',
    'known exploited': 'attacked',
    poc: 'proof-of-concept',
    p: 'proof-of-concept',
    'proof of concept': 'proof-of-concept',
    'e p': 'proof-of-concept',
    unreported: 'unreported',
    u: 'unreported',
    none: 'unreported',
    theoretical: 'unreported',
    'e u': 'unreported',
};
function maturityFromName(name) {
    const key = (0,_aivss_factors_js__WEBPACK_IMPORTED_MODULE_0__/* .normaliseName */ .GX)(name);
    return Object.hasOwn(MATURITIES, key) ? (MATURITIES[key] ?? null) : null;
}
const STRENGTHS = {
    none: 'none',
    weak: 'none',
    'no weak': 'none',
    partial: 'partial',
    strong: 'strong',
};
function strengthFromName(name) {
    const key = (0,_aivss_factors_js__WEBPACK_IMPORTED_MODULE_0__/* .normaliseName */ .GX)(name);
    return Object.hasOwn(STRENGTHS, key) ? (STRENGTHS[key] ?? null) : null;
}
/** The slug by which an agent without an id is known: NFKC, lower case, runs outside a-z0-9 become `-`, 64 characters. */
function slug(name) {
    return name
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-+/, '')
        .slice(0, 64)
        .replace(/-+$/, '');
}


/***/ }),

/***/ 7791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rk: () => (/* binding */ KEYS),
/* harmony export */   tT: () => (/* binding */ VALUES),
/* harmony export */   ut: () => (/* binding */ VARIABLES)
/* harmony export */ });
/* unused harmony exports CHANGES, LAYER_STATES */
/* harmony import */ var _aivss_factors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7694);
/* harmony import */ var _aivss_profile_metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6707);
/* harmony import */ var _aivss_profile_score_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2652);
/* harmony import */ var _aivss_profile_vector_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1847);
/* harmony import */ var _aivss_severity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1755);
/* harmony import */ var _aivss_ssvc_score_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5366);
/* harmony import */ var _aivss_timeline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1607);
/* harmony import */ var _model_maestro_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(0);
/* harmony import */ var _model_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1133);









const AGENT = { id: 'string', name: 'string', owner: 'string', path: 'string', format: 'string' };
/** A metric profile; what it does not state is left out. */
const PROFILE = {
    version: 'string',
    class: 'string',
    bte: 'double',
    lc: 'string',
    cp: 'string',
    ap: 'string',
    sr: 'string',
    ex: 'string',
    pt: 'string',
    ca: 'string',
    td: 'string',
    ui: 'string',
    timeline: 'string',
    recommended: 'string',
    asi: 'list<string>',
};
const SSVC = { outcome: 'string', level: 'string', risk: 'double' };
/** What a condition may speak about, with CEL types; `agent`, `profile`, `ssvc` and the threats are objects. */
const VARIABLES = {
    agent: AGENT,
    score: 'double',
    severity: 'string',
    factors: 'map<string, double>',
    capabilities: 'list<string>',
    mitigations: 'map<string, string>',
    threats: 'list<Threat>',
    layers: 'map<string, string>',
    exposure: 'string',
    change: 'string',
    profile: PROFILE,
    ssvc: SSVC,
};
/** The keys of the maps and objects. Any other key is a slip of the pen and an error when the policy is loaded. */
const KEYS = {
    agent: Object.keys(AGENT),
    profile: Object.keys(PROFILE),
    ssvc: Object.keys(SSVC),
    factors: _aivss_factors_js__WEBPACK_IMPORTED_MODULE_0__/* .FACTOR_IDS */ .rs,
    mitigations: (0,_model_names_js__WEBPACK_IMPORTED_MODULE_6__/* .mitigationIds */ .qs)(),
    layers: _model_maestro_js__WEBPACK_IMPORTED_MODULE_5__/* .LAYER_IDS */ .pn,
};
const EXPOSURES = ['internal', 'partner', 'public'];
const STATUSES = [
    'in-place',
    'partial',
    'planned',
    'absent',
    'unknown',
    'not-applicable',
    'unstated',
];
/** How the agent differs from the base branch. */
const CHANGES = ['added', 'modified', 'removed', 'renamed', 'unchanged'];
/** What a MAESTRO layer of a model holds: a statement, an honest gap, threats only, or nothing. */
const LAYER_STATES = ['stated', 'uncertain', 'threats', 'missing'];
/** The values that a variable, an entry of a map, or a key of an object can have; comparing it with anything else would never hold. */
const VALUES = {
    severity: _aivss_severity_js__WEBPACK_IMPORTED_MODULE_3__/* .SEVERITIES */ .oC,
    exposure: EXPOSURES,
    change: CHANGES,
    mitigations: STATUSES,
    layers: LAYER_STATES,
    'profile.version': _aivss_profile_vector_js__WEBPACK_IMPORTED_MODULE_2__/* .PROFILE_VERSIONS */ .Oz,
    'profile.class': _aivss_profile_score_js__WEBPACK_IMPORTED_MODULE_7__/* .EFFECT_CLASSES */ .T,
    ...Object.fromEntries(_aivss_profile_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .PROFILE_METRICS */ .ig.map((metric) => [`profile.${metric.toLowerCase()}`, (0,_aivss_profile_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .metricValues */ .tZ)(metric)])),
    'profile.ui': ['N', 'P', 'A'],
    'profile.timeline': _aivss_timeline_js__WEBPACK_IMPORTED_MODULE_4__/* .TIMELINES */ .Vf,
    'profile.recommended': _aivss_timeline_js__WEBPACK_IMPORTED_MODULE_4__/* .TIMELINES */ .Vf,
    'ssvc.outcome': _aivss_ssvc_score_js__WEBPACK_IMPORTED_MODULE_8__/* .SSVC_OUTCOMES */ .G,
    'ssvc.level': _aivss_ssvc_score_js__WEBPACK_IMPORTED_MODULE_8__/* .AGENT_LEVELS */ .u,
};


/***/ })

};
