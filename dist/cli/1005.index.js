export const id = 1005;
export const ids = [1005];
export const modules = {

/***/ 7178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  convert: () => (/* binding */ convert)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/formats/registry.js + 20 modules
var registry = __webpack_require__(4360);
// EXTERNAL MODULE: ./lib/aivss/factors.js
var aivss_factors = __webpack_require__(7694);
// EXTERNAL MODULE: ./lib/model/maestro.js
var maestro = __webpack_require__(0);
;// CONCATENATED MODULE: ./lib/formats/write/comments.js
const NO_COMMENTS = {
    before: () => [],
    beside: () => null,
    after: () => [],
    within: () => false,
};
/**
 * Settles comments on the parts that are written. One whose part is not there stands before the nearest part that is, so that
 * none is lost; what is about the whole file stands at its top.
 */
function settled(comments, written, top) {
    const before = new Map();
    const beside = new Map();
    const after = new Map();
    const holders = new Set();
    for (const { path, where, text } of comments) {
        const found = nearest(path, written);
        const isRoot = found.length === 0;
        const at = isRoot && where !== 'after' ? top : found;
        const into = where === 'after' && isRoot
            ? after
            : found.length < path.length || isRoot
                ? before
                : { before, beside, after }[where];
        into.set(key(at), [...(into.get(key(at)) ?? []), harmless(text)]);
        for (let end = at.length - 1; end >= 0; end--)
            holders.add(key(at.slice(0, end)));
    }
    return {
        before: (path) => before.get(key(path)) ?? [],
        beside: (path) => beside.get(key(path))?.join(' ') ?? null,
        after: (path) => after.get(key(path)) ?? [],
        within: (path) => holders.has(key(path)),
    };
}
function nearest(path, written) {
    for (let end = path.length; end > 0; end--)
        if (written(path.slice(0, end)))
            return path.slice(0, end);
    return [];
}
function key(path) {
    return path.join('\u0000');
}
/** Visible characters of one line; nothing that a terminal or the log of a workflow acts on. */
function harmless(text) {
    return text
        .replace(/[\s\u0085]/gu, ' ')
        .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
        .replace(/##(?=\w*\[)/g, '# #');
}

// EXTERNAL MODULE: ./lib/formats/write/yaml-scalar.js
var yaml_scalar = __webpack_require__(8854);
;// CONCATENATED MODULE: ./lib/formats/write/model-tree.js



/** The keys of the native form for one model, in their usual order, without the sections that are stated elsewhere. */
function entriesOf(model, elsewhere = new Set()) {
    const unless = (section, entry) => elsewhere.has(section) ? [] : entry;
    return [
        ['agent', map(agentEntries(model))],
        ...optional('listing', model.listing, ({ value }) => model_tree_text(value)),
        ...listed('capabilities', model.capabilities.map(capabilityNode)),
        ...optional('cvss', model.cvss, cvssNode),
        ...unless('factors', mapped('factors', factorEntries(model))),
        ...optional('exploit-maturity', model.maturity, reasonedNode),
        ...optional('mitigation-strength', model.strength, reasonedNode),
        ...unless('mitigations', mapped('mitigations', model.mitigations.map((one) => [one.id, mitigationNode(one)]))),
        ...unless('threats', listed('threats', model.threats.map(threatNode))),
        ...unless('layers', mapped('layers', layerEntries(model))),
        ...optional('review', model.review, reviewNode),
        ...optional('aivss', model.profile, profileNode),
        ...optional('ssvc', model.ssvc, ssvcNode),
    ];
}
function agentEntries({ agent }) {
    return [
        ['id', model_tree_text(agent.id.value)],
        ...(agent.name === agent.id.value ? [] : [['name', model_tree_text(agent.name)]]),
        ...optional('description', agent.description, model_tree_text),
        ...optional('owner', agent.owner, ({ value }) => model_tree_text(value)),
        ...optional('exposure', agent.exposure, ({ value }) => plain(value)),
        ...listed('artefacts', agent.artefacts.map(({ value }) => model_tree_text(value))),
    ];
}
function factorEntries({ factors }) {
    return aivss_factors/* FACTOR_IDS */.rs.flatMap((id) => {
        const factor = factors[id];
        return factor === undefined ? [] : [[id, reasonedNode(factor)]];
    });
}
function layerEntries({ layers }) {
    return maestro/* LAYER_IDS */.pn.flatMap((id) => {
        const layer = layers[id];
        return layer === undefined ? [] : [[id, model_tree_text(layer.text)]];
    });
}
function capabilityNode({ value, why }) {
    return why === null ? plain(value) : map([[value, model_tree_text(why)]]);
}
function reasonedNode({ value, why }) {
    const node = typeof value === 'number' ? plain((0,yaml_scalar/* numberText */.$4)(value)) : plain(value);
    return why === null
        ? node
        : inlineMap([
            ['value', node],
            ['why', model_tree_text(why)],
        ]);
}
function cvssNode({ base, vector, why }) {
    const vectorNode = vector === null ? null : plain(vector);
    const baseNode = base === null ? null : plain((0,yaml_scalar/* numberText */.$4)(base));
    if (why === null && baseNode === null && vectorNode !== null)
        return vectorNode;
    if (why === null && vectorNode === null && baseNode !== null)
        return baseNode;
    return inlineMap([
        ...optional('vector', vectorNode, (node) => node),
        ...optional('base', baseNode, (node) => node),
        ...optional('why', why, model_tree_text),
    ]);
}
function mitigationNode({ status, how, evidence, ticket, due }) {
    return inlineMap([
        ['status', plain(status)],
        ...optional('how', how, model_tree_text),
        ...listed('evidence', evidence.map(({ value }) => model_tree_text(value))),
        ...optional('ticket', ticket, model_tree_text),
        ...optional('due', due, ({ value }) => plain(value)),
    ]);
}
function threatNode({ id, layer, title, cvss, mitigations, refs, aivss }) {
    return map([
        ['id', model_tree_text(id)],
        ...optional('layer', layer, plain),
        ['title', model_tree_text(title)],
        ...optional('cvss', cvss, cvssNode),
        ...inlineList('mitigations', mitigations.map(({ value }) => plain(value))),
        ...inlineList('refs', refs.map(model_tree_text)),
        ...optional('aivss', aivss, profileNode),
    ]);
}
function reviewNode({ by, on, expires, artefacts }) {
    const digests = [...artefacts].map(([path, { value }]) => [path, plain(value)]);
    return inlineMap([
        ...optional('by', by, model_tree_text),
        ...optional('on', on, ({ value }) => plain(value)),
        ...optional('expires', expires, ({ value }) => plain(value)),
        ...mapped('artefacts', digests),
    ]);
}
/** The vector of a profile, behind the CVSS vector that stands with it. */
function profileText({ cvss, vector }) {
    return cvss === null ? vector.text : `${cvss.text} ${vector.text}`;
}
function profileNode(profile) {
    const { evidence, points } = profile;
    const pair = plain(profileText(profile));
    const facts = [
        ...optional('evidence', evidence, plain),
        ...optional('exposed', points.exposed, (value) => plain(String(value))),
        ...optional('automatable', points.automatable, (value) => plain(String(value))),
        ...optional('impact', points.impact, plain),
    ];
    return facts.length === 0 ? pair : map([['vector', pair], ...facts]);
}
function ssvcNode({ input }) {
    const factors = Object.entries(input.factors).map(([id, value]) => [id, plain(String(value))]);
    return map([
        ['threat', plain(input.threat)],
        ['vulnerability', plain(input.vulnerability)],
        ['impact', plain(input.impact)],
        ...(factors.length === 0 ? [] : [['factors', inlineMap(factors)]]),
    ]);
}
function model_tree_text(value) {
    return { kind: 'text', text: value };
}
function plain(value) {
    return { kind: 'plain', text: value };
}
function map(entries) {
    return { kind: 'map', entries };
}
function inlineMap(entries) {
    return { kind: 'map', entries, inline: true };
}
function optional(key, value, node) {
    return value === null || value === undefined ? [] : [[key, node(value)]];
}
function listed(key, items) {
    return items.length === 0 ? [] : [[key, { kind: 'list', items }]];
}
function inlineList(key, items) {
    return items.length === 0 ? [] : [[key, { kind: 'list', items, inline: true }]];
}
function mapped(key, entries) {
    return entries.length === 0 ? [] : [[key, map(entries)]];
}

;// CONCATENATED MODULE: ./lib/formats/write/yaml-tree.js

const WIDTH = 100;
/** The lines of a map's entries. */
function entryLines(entries, comments, path = [], indent = '') {
    return entries.flatMap(([key, node]) => {
        const at = [...path, key];
        return around(at, indent, comments, withHead(`${indent}${quotedKey(key)}:`, node, comments, at, indent));
    });
}
function around(path, indent, comments, lines) {
    const written = (text) => `${indent}${commentText(text)}`;
    return [...comments.before(path).map(written), ...lines, ...comments.after(path).map(written)];
}
/** A node behind `head`, which is a key with its colon or the dash of a list. */
function withHead(head, node, comments, path, indent) {
    const beside = comments.beside(path);
    const tail = beside === null ? '' : ` ${commentText(beside)}`;
    const line = inline(node);
    const fits = line !== null && head.length + 1 + line.length <= WIDTH;
    switch (node.kind) {
        case 'plain':
            return [`${head} ${node.text}${tail}`];
        case 'text': {
            const block = fits && !node.text.includes('\n') ? null : (0,yaml_scalar/* blockScalar */.My)(node.text, WIDTH - indent.length - 2);
            if (block === null)
                return [`${head} ${(0,yaml_scalar/* scalar */.d_)(node.text, false)}${tail}`];
            const [mark = '', ...rest] = block;
            return [`${head} ${mark}${tail}`, ...rest.map((one) => (one === '' ? '' : `${indent}  ${one}`))];
        }
        case 'map':
            if (node.entries.length === 0)
                return [`${head} {}${tail}`];
            if (node.inline === true && fits && !comments.within(path))
                return [`${head} ${line}${tail}`];
            return head.endsWith('-')
                ? joined(head, tail, entryLines(node.entries, comments, path, `${indent}  `), indent)
                : [`${head}${tail}`, ...entryLines(node.entries, comments, path, `${indent}  `)];
        case 'list':
            if (node.items.length === 0)
                return [`${head} []${tail}`];
            if (node.inline === true && fits && !comments.within(path))
                return [`${head} ${line}${tail}`];
            return [
                `${head}${tail}`,
                ...node.items.flatMap((item, index) => {
                    const at = [...path, String(index)];
                    const inner = `${indent}  `;
                    return around(at, inner, comments, withHead(`${inner}-`, item, comments, at, inner));
                }),
            ];
    }
}
/** The first entry of a map stands behind the dash of its list item, unless a comment stands there. */
function joined(head, tail, lines, indent) {
    const [first = '', ...rest] = lines;
    if (tail !== '' || first.trimStart().startsWith('#'))
        return [`${head}${tail}`, ...lines];
    return [`${head} ${first.slice(indent.length + 2)}`, ...rest];
}
/** A node on one line; null where it holds more than plain entries. */
function inline(node) {
    switch (node.kind) {
        case 'plain':
            return node.text;
        case 'text':
            return (0,yaml_scalar/* scalar */.d_)(node.text, true);
        case 'map': {
            const parts = node.entries.map(([key, value]) => value.kind === 'text' || value.kind === 'plain' ? `${quotedKey(key)}: ${inline(value) ?? ''}` : null);
            return parts.includes(null) ? null : `{ ${parts.join(', ')} }`;
        }
        case 'list': {
            const parts = node.items.map((item) => item.kind === 'text' || item.kind === 'plain' ? inline(item) : null);
            return parts.includes(null) ? null : `[${parts.join(', ')}]`;
        }
    }
}
/** Words that YAML 1.1 took for a truth value are keys like any other in YAML 1.2 (`on` of a review). */
function quotedKey(key) {
    return /^(?:on|off|yes|no)$/.test(key) ? key : (0,yaml_scalar/* quoted */.TL)(key);
}
function commentText(text) {
    const trimmed = text.trimEnd();
    return trimmed === '' ? '#' : /^[\s#!]/.test(trimmed) ? `#${trimmed}` : `# ${trimmed}`;
}
/** Whether a path is among those that the entries write. */
function pathsOf(entries) {
    return (path) => {
        let node = { kind: 'map', entries };
        for (const part of path) {
            const next = node.kind === 'map'
                ? node.entries.find(([key]) => key === part)?.[1]
                : node.kind === 'list'
                    ? node.items[Number(part)]
                    : undefined;
            if (next === undefined)
                return false;
            node = next;
        }
        return true;
    };
}

;// CONCATENATED MODULE: ./lib/formats/write/markdown-text.js






/**
 * A model as Markdown: the keys in front matter, and the sections of `inBody` as tables and headings. Whether a body reads back
 * the same is for the caller to see: a cell cannot hold everything that a key can.
 */
function markdownText(model, inBody, comments) {
    const entries = [['agent-threat-model', { kind: 'plain', text: '1' }], ...entriesOf(model, inBody)];
    const isBody = ({ path: [section], text }) => [...inBody].some((one) => one === section) && !ENDS_A_COMMENT.test(harmless(text));
    const front = settled(comments.filter((one) => !isBody(one)), pathsOf(entries), ['agent']);
    const inside = comments.filter(isBody);
    const hidden = (one) => ({
        section: one.path[0] ?? '',
        text: hiddenComment(model, one),
    });
    const rest = front.after([]).map((text) => `#${/^(?:\s|$)/.test(text) ? '' : ' '}${text}`);
    return [
        ['---', ...entryLines(entries, front), ...rest, '---'].join('\n'),
        `# ${visible(harmless(model.agent.name).trim()) || model.agent.id.value}`,
        ...(inBody.has('factors') ? section('Factors', 'factors', factorTable(model), inside.map(hidden)) : []),
        ...(inBody.has('mitigations')
            ? section('Mitigations', 'mitigations', mitigationTable(model), inside.map(hidden))
            : []),
        ...(inBody.has('threats') ? section('Threats', 'threats', threatTable(model), inside.map(hidden)) : []),
        ...(inBody.has('layers') ? layerSections(model, inside) : []),
    ]
        .join('\n\n')
        .concat('\n');
}
/** What would end an HTML comment early, or not begin one. */
const ENDS_A_COMMENT = /--!?>|^\s*-?>|-\s*$/;
/** Names of rows that can stand in an HTML comment. */
const SAFE_NAME = /^\w[\w.]*(?:-[\w.]+)*$/;
function section(title, key, rows, comments) {
    const [header = [], ...others] = rows;
    if (others.length === 0)
        return [];
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [
        `## ${title}`,
        ...comments.filter((one) => one.section === key).map(({ text }) => text),
        [line(header), line(header.map(() => '---')), ...others.map(line)].join('\n'),
    ];
}
function factorTable({ factors }) {
    return [
        ['Factor', 'Value', 'Why'],
        ...aivss_factors/* FACTOR_IDS */.rs.flatMap((id) => {
            const factor = factors[id];
            return factor === undefined ? [] : [[visible(id), (0,yaml_scalar/* numberText */.$4)(factor.value), visible(factor.why ?? '')]];
        }),
    ];
}
function mitigationTable({ mitigations }) {
    return [
        ['Mitigation', 'Status', 'How', 'Evidence'],
        ...mitigations.map(({ id, status, how, evidence }) => [
            id,
            status,
            visible(how ?? ''),
            visible(evidence.map(({ value }) => value).join('; ')),
        ]),
    ];
}
function threatTable({ threats }) {
    const hasProfiles = threats.some(({ aivss }) => aivss !== null);
    const profile = (cell) => (hasProfiles ? [cell] : []);
    return [
        ['Id', 'Layer', 'Threat', 'CVSS', ...profile('AIVSS'), 'Mitigations', 'Refs'],
        ...threats.map(({ id, layer, title, cvss, aivss, mitigations, refs }) => [
            visible(id),
            layer ?? '',
            visible(title),
            cvss === null ? '' : (cvss.vector ?? (0,yaml_scalar/* numberText */.$4)(cvss.base ?? 0)),
            ...profile(aivss === null ? '' : profileText(aivss)),
            mitigations.map(({ value }) => value).join(', '),
            visible(refs.join(' ')),
        ]),
    ];
}
function layerSections(model, comments) {
    const first = maestro/* LAYER_IDS */.pn.find((id) => model.layers[id] !== undefined);
    return maestro/* LAYER_IDS */.pn.flatMap((id) => {
        const layer = model.layers[id];
        if (layer === undefined)
            return [];
        const about = comments.filter(({ path }) => path[0] === 'layers' && (path[1] ?? first) === id);
        return [
            `## ${id} · ${visible(maestro/* LAYERS */.RR[id].name)}`,
            ...about.map((one) => hiddenComment(model, one)),
            layer.text.split('\n').map(visible).join('\n'),
        ];
    });
}
/** A comment in the body names the row that it is about. */
function hiddenComment({ threats }, { path, text }) {
    const [section, row] = path;
    const name = section === 'threats' && row !== undefined ? threats[Number(row)]?.id : row;
    const isNamed = section !== 'layers' && name !== undefined && SAFE_NAME.test(name);
    return `<!-- ${isNamed ? `${name}: ` : ''}${harmless(text).trim()} -->`;
}
/** Text that a reader of the page sees as it is: no markup, no HTML, no cell of a table. */
function visible(text) {
    return text
        .replace(/[\\`*[\]<~|]|&(?=[#\w])|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&')
        .replace(/^(?=[-+=#>])/, '\\')
        .replace(/#$/, '\\#')
        .replace(/^(\d{1,9})(?=[.)](?:\s|$))/, '$1\\');
}

;// CONCATENATED MODULE: ./lib/formats/write/native-text.js



const VERSION = ['agent-threat-model', { kind: 'plain', text: '1' }];
/** Models as one file of the native YAML form: `agent:` for one, `agents:` for several. */
function nativeText(models, { top, end, comments }) {
    const [only] = models;
    const entries = only !== undefined && models.length === 1
        ? [VERSION, ...entriesOf(only)]
        : [
            VERSION,
            [
                'agents',
                { kind: 'list', items: models.map((one) => ({ kind: 'map', entries: entriesOf(one) })) },
            ],
        ];
    const at = settled(comments.map((one) => ({ ...one, path: pathIn(one, models.length) })), pathsOf(entries), [entries[1]?.[0] ?? VERSION[0]]);
    return `${[...top, ...entryLines(entries, at), ...at.after([]).map((one) => `#${one.startsWith(' ') || one === '' ? '' : ' '}${one}`), ...end].join('\n')}\n`;
}
function pathIn({ agent, path }, models) {
    return models === 1 || agent === null ? path : ['agents', String(agent), ...path];
}

// EXTERNAL MODULE: ./lib/formats/write/same-model.js
var same_model = __webpack_require__(2144);
// EXTERNAL MODULE: ./lib/formats/write/review-skeleton.js
var review_skeleton = __webpack_require__(9492);
// EXTERNAL MODULE: ./lib/aivss/version.js
var version = __webpack_require__(3318);
;// CONCATENATED MODULE: ./lib/formats/write/statable.js



/** Limits of the native form, which its readers check. */
const LONGEST_TEXT = 4000;
const LONGEST_LAYER = 20_000;
const MOST_REFS = 50;
/**
 * A model as our own forms can state it, and what that changes. Nothing becomes stronger by it: what a sentence says becomes
 * an unknown status, inputs that a threat has of its own become the worst of them for the whole agent. `sentenceAt` is the
 * sentence of the source at a place; `printedIsWrong` says that the printed score does not follow from the model's inputs.
 */
function statable(model, sentenceAt, printedIsWrong) {
    const changes = [];
    const told = (what, place) => void changes.push({ what, place });
    const { agent, place } = model;
    const cut = (text, what, at, longest = LONGEST_TEXT) => {
        if (text.length <= longest)
            return text;
        told(`${what} is cut to ${longest} characters`, at);
        return `${text.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
    };
    tellPrinted(model, printedIsWrong, told);
    tellFactorSet(model, told);
    const own = model.threats.flatMap((threat) => threat.own ?? []);
    return {
        model: {
            ...model,
            agent: {
                ...agent,
                name: cut(agent.name, 'the name', place),
                description: agent.description === null || agent.description === ''
                    ? null
                    : cut(agent.description, 'the description', place),
                owner: agent.owner === null
                    ? null
                    : { ...agent.owner, value: cut(agent.owner.value, 'the owner', agent.owner.place) },
            },
            cvss: printedIsWrong ? null : model.cvss,
            scored: 'agent',
            factorNames: 'standard',
            maturity: model.maturity ?? highestMaturity(own),
            strength: model.strength ?? weakestStrength(own),
            mitigations: model.mitigations.map((one) => confirmable(one, sentenceAt, told)),
            threats: model.threats.map((one) => statableThreat(one, cut, told)),
            layers: statableLayers(model.layers, cut),
            declared: null,
            profile: statableProfile(model.profile, told),
        },
        changes,
    };
}
function tellPrinted({ declared, cvss }, isWrong, told) {
    if (declared === null)
        return;
    const score = `the printed score ${declared.aivss.toFixed(1)}${declared.severity === null ? '' : ` (${declared.severity})`}`;
    if (!isWrong)
        told(`${score} is not carried over; the gate computes it`, declared.place);
    else
        told(`${score} does not follow from the numbers beside it${cvss === null ? '' : ', so that the CVSS base is written as a comment only'}; say which of them is right`, declared.place);
}
function tellFactorSet({ factorNames, factors, place }, told) {
    if (factorNames === 'standard')
        return;
    told('the factor set of a listing has goal_planning in place of language: goal_planning is kept for AIVSS 0.5, language is missing and has to be stated', factors.goal_planning?.place ?? place);
}
/** What only a sentence says is not stated by anybody yet. */
function confirmable(one, sentenceAt, told) {
    if (one.source === 'stated')
        return one;
    const { id, status, place } = one;
    const sentence = one.how ?? sentenceAt(place);
    told(status === 'unknown'
        ? `only a sentence speaks of ${id}; written as unknown`
        : `${id} reads as ${status} in a sentence; written as unknown until a person has confirmed it`, place);
    const reads = status === 'unknown' ? 'speaks of it' : `reads as ${status}`;
    return {
        ...one,
        status: 'unknown',
        source: 'stated',
        how: `To be confirmed: a sentence of the source ${reads}: ${sentence}`
            .slice(0, LONGEST_TEXT)
            .replace(/[\uD800-\uDBFF]$/, ''),
    };
}
function statableThreat(threat, cut, told) {
    if (threat.own !== null)
        told(`the threat ${threat.id} has factors and multipliers of its own; written are the highest of all threats, for the agent as a whole`, threat.place);
    if (threat.own?.declared != null)
        told(`the printed score ${threat.own.declared.aivss.toFixed(1)} of the threat ${threat.id} is not carried over`, threat.own.declared.place);
    if (threat.refs.length > MOST_REFS)
        told(`the threat ${threat.id} keeps its first ${MOST_REFS} references`, threat.place);
    return {
        ...threat,
        title: cut(threat.title === '' ? threat.id : threat.title, `the title of the threat ${threat.id}`, threat.place),
        refs: threat.refs.filter((ref) => ref !== '').slice(0, MOST_REFS),
        aivss: statableProfile(threat.aivss, told),
        own: null,
    };
}
function statableLayers(layers, cut) {
    const written = {};
    for (const id of maestro/* LAYER_IDS */.pn) {
        const layer = layers[id];
        if (layer === undefined)
            continue;
        const marked = /^\s*unknown\b/i.test(layer.text);
        const text = layer.state === 'uncertain' && !marked ? `unknown: ${layer.text.trim()}` : layer.text;
        written[id] = {
            ...layer,
            text: cut(text, `the text of ${id}`, layer.place, LONGEST_LAYER),
            state: marked ? 'uncertain' : layer.state,
        };
    }
    return written;
}
function statableProfile(profile, told) {
    if (profile === null)
        return null;
    const { place, value, vector, printed, points, evidence } = profile;
    if (printed !== null)
        told('printed results of the metric profile are not carried over', place);
    if (points.cve)
        told('that there is a CVE is not carried over with the metric profile', place);
    if (!value.endsWith(vector.text))
        told(`the attack episodes are not carried over; the vector says SR:${vector.metrics.SR}, as they give it`, place);
    return {
        ...profile,
        evidence: points.inKev ? 'kev' : evidence,
        points: { ...points, cve: false, inKev: points.inKev || evidence === 'kev' },
        printed: null,
    };
}
/** The claim or maturity that makes the agent's score highest, of those that threats state; where one states none, the default counts. */
function highestMaturity(own) {
    const stated = own.flatMap(({ maturity }) => maturity ?? []);
    const numbers = version/* THREAT_MULTIPLIERS */.UW['0.8'];
    const size = (value) => typeof value === 'number' ? value : numbers[value];
    const highest = stated.toSorted((a, b) => size(b.value) - size(a.value))[0];
    if (highest === undefined)
        return null;
    return stated.length === own.length || size(highest.value) >= numbers[version/* DEFAULT_MATURITY */.UB] ? highest : null;
}
function weakestStrength(own) {
    const stated = own.flatMap(({ strength }) => strength ?? []);
    const numbers = version/* MITIGATION_FACTORS */.jp['0.8'] ?? { none: 1, partial: 1, strong: 1 };
    const size = (value) => typeof value === 'number' ? value : numbers[value];
    return stated.length === own.length
        ? (stated.toSorted((a, b) => size(b.value) - size(a.value))[0] ?? null)
        : null;
}
/** The factors that AIVSS 0.8 sums and the model does not state. */
function missingFactors({ factors, listing }) {
    return listing === null
        ? aivss_factors/* FACTOR_IDS */.rs.filter((id) => id !== 'goal_planning' && factors[id] === undefined)
        : [];
}
/** The sentence at a place of a text, cut where it is long. Only its own line is looked at. */
function sentencesOf(text) {
    const lines = text.split(/\r\n|\n|\r/);
    return ({ line, column }) => {
        const whole = lines[line - 1] ?? '';
        const before = whole.slice(0, column - 1);
        const start = Math.max(...['. ', '! ', '? ', '| '].map((mark) => before.lastIndexOf(mark) + mark.length), 0);
        const from = /[.!?|] /.test(before) ? start : 0;
        const end = whole.slice(column - 1).search(/[.!?](?:\s|$)/);
        const sentence = whole
            .slice(from, end === -1 ? whole.length : column + end)
            .replace(/\s+/gu, ' ')
            .trim();
        return sentence.length > 300 ? `${sentence.slice(0, 299).replace(/[\uD800-\uDBFF]$/, '')}…` : sentence;
    };
}

// EXTERNAL MODULE: ./lib/aivss/severity.js
var aivss_severity = __webpack_require__(1755);
// EXTERNAL MODULE: ./lib/source/suggest.js
var suggest = __webpack_require__(6491);
// EXTERNAL MODULE: ./lib/app/first-policy.js
var first_policy = __webpack_require__(8332);
// EXTERNAL MODULE: ./lib/app/score-file.js
var score_file = __webpack_require__(7412);
// EXTERNAL MODULE: ./lib/app/user-error.js
var user_error = __webpack_require__(5575);
;// CONCATENATED MODULE: ./lib/app/convert-model.js











/**
 * Writes the models of a file in one of our own forms, and reads the result back before anybody gets it: it says what the
 * source says but for the changes that are named. `wanted` picks one agent of several.
 *
 * @throws UserError where that cannot be done
 */
async function convertModels(source, target, wanted) {
    const index = pick(source, target, wanted);
    const picked = index === null ? source.models : source.models.slice(index, index + 1);
    refuseTooMany(picked, target, source);
    const sentenceAt = sentencesOf(source.text);
    const wrong = await printedWrong(picked);
    const written = picked.map((model) => statable(model, sentenceAt, wrong.has(model)));
    const models = written.map(({ model }) => model);
    const comments = [
        ...commentsFor(source, index),
        ...picked.flatMap((model, position) => leftOpen(model, wrong.has(model), position)),
    ];
    const text = target === 'native' ? await asNative(models, comments) : await asMarkdown(models[0] ?? null, comments);
    return {
        text,
        agents: models.map(({ agent }) => agent.id.value),
        changes: [...source.left, ...written.flatMap(({ changes }) => changes)],
    };
}
function pick({ models, format, path }, target, wanted) {
    if (wanted !== null) {
        const ids = models.map(({ agent }) => agent.id.value);
        const index = ids.indexOf(wanted);
        if (index === -1)
            throw new user_error/* UserError */.y('usage', `there is no agent "${wanted}" in ${path}`, (0,suggest/* didYouMean */.a)(wanted, ids));
        if (models.length > 1)
            return index;
    }
    if (isAlready(format, path, target))
        throw new user_error/* UserError */.y('usage', `${path} is in this form already`, '"aivss-gate fix" repairs names and loose ends in it; an AGENT picks one of several.');
    return null;
}
function isAlready(format, path, target) {
    return format === target && !/\.json$/i.test(path);
}
function refuseTooMany(models, target, { path }) {
    if (target === 'native' || models.length < 2)
        return;
    throw new user_error/* UserError */.y('usage', `${path} holds ${models.length} agents, and a Markdown file can hold one`, `Name one: ${models
        .slice(0, 12)
        .map(({ agent }) => agent.id.value)
        .join(', ')}${models.length > 12 ? ', ...' : ''}.`);
}
/** Models whose printed score does not follow from the numbers that they state, or has another severity. */
async function printedWrong(models) {
    const printed = models.filter(({ declared }) => declared !== null);
    if (printed.length === 0)
        return new Set();
    const scores = await (0,score_file/* authorScores */.F)(printed, '0.8');
    const wrong = scores.filter(({ model: { declared }, scored: { score } }) => {
        if (declared === null)
            return false;
        const { aivss, severity } = declared;
        return aivss < score.low || aivss > score.high || (severity !== null && severity !== (0,aivss_severity/* severityOf */.xJ)(aivss));
    });
    return new Set(wrong.map(({ model }) => model));
}
/** Comments about the file and about the agents that are written. */
function commentsFor({ comments }, index) {
    if (index === null)
        return comments;
    return comments.flatMap((one) => one.agent === null ? [one] : one.agent === index ? [{ ...one, agent: 0 }] : []);
}
/** What a person has to state next, as comments where it belongs. */
function leftOpen(model, printedIsWrong, agent) {
    const note = (path, text) => ({
        agent,
        path,
        where: 'before',
        text: ` ${text}`,
        place: model.place,
    });
    const { cvss, declared, format } = model;
    const isOurs = format === 'native' || format === 'markdown';
    const missing = isOurs ? [] : [...(cvss === null ? ['cvss'] : []), ...missingFactors(model)];
    const base = cvss === null ? '' : ` Stated there: ${cvss.vector ?? String(cvss.base)}.`;
    return [
        ...(printedIsWrong && declared !== null
            ? [
                note(['factors'], `cvss: the source prints ${declared.aivss.toFixed(1)}, which its numbers do not give.${base}`),
            ]
            : []),
        ...(missing.length > 0
            ? [note(['factors'], `Not stated in the source, to be judged by a person: ${missing.join(', ')}.`)]
            : []),
    ];
}
async function asNative(models, comments) {
    const hasSchema = comments.some(({ text }) => /^\s*yaml-language-server:/.test(text));
    const asksForReview = models.length === 1 && models[0]?.review === null && !comments.some(({ text }) => (0,review_skeleton/* showsReview */.V)(text));
    const text = nativeText(models, {
        top: hasSchema ? [] : [(0,first_policy/* schemaComment */.J)('model')],
        end: asksForReview ? [review_skeleton/* REVIEW_SKELETON */.j] : [],
        comments,
    });
    if ((await deviations(text, 'model.aivss.yml', models)) !== 'none')
        throw unwritable();
    return text;
}
const SECTIONS = ['factors', 'mitigations', 'threats', 'layers'];
/** Tables and headings for what they can hold exactly, front matter for the rest. */
async function asMarkdown(model, comments) {
    if (model === null)
        throw unwritable();
    let inBody = new Set(SECTIONS.filter((section) => fitsBody(model, section)));
    for (;;) {
        const text = markdownText(model, inBody, comments);
        const found = await deviations(text, 'model.aivss.md', [model]);
        if (found === 'none')
            return text;
        if (inBody.size === 0)
            throw unwritable();
        inBody = withoutFaults(inBody, found);
    }
}
/** A section with something in it, all of it visible: what a terminal acts on is written as an escape, which only YAML has. */
function fitsBody(model, section) {
    return Object.keys(model[section]).length > 0 && isVisible((0,same_model/* statementsOf */.G)(model)[section]);
}
function isVisible(said) {
    if (typeof said === 'string')
        return /^[\p{L}\p{M}\p{N}\p{P}\p{S} \n]*$/u.test(said);
    return typeof said !== 'object' || said === null || Object.values(said).every(isVisible);
}
/** Sections that did not read back move to the front matter; prose that reads as a mitigation is the layers'. */
function withoutFaults(inBody, found) {
    if (found === 'unreadable')
        return new Set();
    if (inBody.has('layers') && (found.includes('layers') || found.includes('mitigations')))
        return new Set([...inBody].filter((section) => section !== 'layers'));
    const left = [...inBody].filter((section) => !found.includes(section));
    return new Set(left.length === inBody.size ? [] : left);
}
/** What a written text says other than the models that it was written from. */
async function deviations(text, path, models) {
    const reader = (0,registry/* readerFor */.d)(path, text.slice(0, 4096));
    if (reader === null)
        return 'unreadable';
    const read = await reader.read(text, path);
    if (read.problems.length > 0 || read.models.length !== models.length)
        return 'unreadable';
    const found = read.models.flatMap((model, index) => {
        const meant = models[index];
        return meant === undefined ? [] : (0,same_model/* differences */.t)(meant, model);
    });
    return found.length === 0 ? 'none' : [...new Set(found)];
}
function unwritable() {
    return new user_error/* UserError */.y('not-converted', 'the model cannot be written so that it reads back the same; nothing was written', 'Please report this with the file; until then keep the source, which the gate reads as it is.');
}

// EXTERNAL MODULE: ./lib/app/convert-source.js + 1 modules
var convert_source = __webpack_require__(4597);
// EXTERNAL MODULE: ./lib/app/find-policy.js
var find_policy = __webpack_require__(879);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
// EXTERNAL MODULE: ./lib/adapters/node/arguments.js
var node_arguments = __webpack_require__(7517);
// EXTERNAL MODULE: ./lib/adapters/node/folder.js
var node_folder = __webpack_require__(7997);
// EXTERNAL MODULE: ./lib/adapters/node/replace-file.js
var replace_file = __webpack_require__(4060);
// EXTERNAL MODULE: ./lib/adapters/node/commands/command.js
var command = __webpack_require__(3485);
;// CONCATENATED MODULE: ./lib/adapters/node/commands/convert.js











const TARGETS = ['native', 'markdown'];
const options = {
    to: { value: 'FORM', help: 'native (YAML) or markdown', choices: TARGETS },
    output: { value: 'FILE', help: 'write a file; default: standard output' },
    overwrite: { value: null, help: 'replace the file that --output names where it exists' },
};
const convert = {
    name: 'convert',
    summary: 'a threat model of any form that is read, in our own YAML or Markdown',
    usage: 'FILE [AGENT] --to FORM',
    details: [
        'The result is read back before it is handed over: it says what the source says. What it cannot say, or says in another way, is named on standard error with its place; docs/converting.md says what that can be.',
        'Nothing becomes greener by it: a mitigation that only a sentence speaks of is written as unknown, and a printed score is not taken over.',
        'Exit codes: 0 converted, 2 not converted.',
    ],
    options,
    examples: [
        ['aivss-gate convert docs/coder-threat-model.txt --to native', 'a listing as YAML'],
        ['aivss-gate convert bot.aivss.yml --to markdown --output docs/bot.aivss.md', 'a page of it'],
        ['aivss-gate convert agents.aivss.yml triage-bot --to native', 'one agent of a file that holds several'],
    ],
    async run(argv, terminal) {
        const args = (0,node_arguments/* readArguments */.l)(argv, options, 2);
        const [file, wanted] = args.positionals;
        if (file === undefined)
            throw new user_error/* UserError */.y('usage', 'convert needs a file', 'Write aivss-gate convert FILE --to native.');
        const target = TARGETS.find((one) => one === args.text('to'));
        if (target === undefined)
            throw new user_error/* UserError */.y('usage', 'convert needs --to', 'Write --to native or --to markdown.');
        const folder = (0,node_folder/* openFolder */.N)(terminal.cwd, [file], null);
        if (folder.workspace.named.size !== 1)
            throw new user_error/* UserError */.y('usage', `${file} is a folder`, 'Name one threat-model file.');
        const ports = { workspace: folder.workspace, now: Date.now, progress: () => { } };
        const source = await (0,convert_source/* readSource */.o)(ports, await (0,find_policy/* effectivePolicy */.Ci)(null));
        const { text, agents, changes } = await convertModels(source, target, wanted ?? null);
        const output = args.text('output');
        if (output === null)
            terminal.out(text);
        else {
            write(folder.root, (0,external_node_path_.resolve)(terminal.cwd, output), text, output, args.flag('overwrite'));
            terminal.err(`wrote ${(0,report_escape/* plain */.pj)(output)} (${agents.map(report_escape/* plain */.pj).join(', ')})\n`);
        }
        tell(changes, terminal);
        return command/* EXIT */.d.ok;
    },
};
/** @throws UserError where a file is there that nobody asked to replace, or it cannot be written */
function write(root, path, text, shown, overwrite) {
    if (!overwrite && (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false }) !== undefined)
        throw new user_error/* UserError */.y('file-exists', `${shown} exists and is not overwritten`, 'Name another file, or replace it with --overwrite.');
    (0,replace_file/* replaceFile */.fR)(path.startsWith(root + external_node_path_.sep) ? root : (0,external_node_path_.dirname)(path), path, text, shown);
}
function tell(changes, terminal) {
    for (const { what, place } of changes)
        terminal.err(`note: ${(0,report_escape/* plain */.pj)(place.path)}:${place.line} ${(0,report_escape/* plain */.pj)(what)}\n`);
}


/***/ }),

/***/ 4060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UA: () => (/* binding */ refuseLinks),
/* harmony export */   fR: () => (/* binding */ replaceFile)
/* harmony export */ });
/* unused harmony export swapFile */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _app_user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5575);




/**
 * Writes a file whole or not at all, in place of one that is there. Below `root` nothing is written through a link; `path`
 * is absolute and lies below it, `shown` names it in messages.
 *
 * @throws UserError where a link or no regular file stands in the way, or it cannot be written
 */
function replaceFile(root, path, text, shown) {
    try {
        for (const folder of foldersAbove(root, path)) {
            refuseOther(folder, shown);
            if (statOf(folder) === undefined)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder);
        }
        const there = statOf(path);
        if (there !== undefined && !there.isFile())
            throw refused(shown, `is ${there.isSymbolicLink() ? 'a symbolic link' : 'no regular file'}`);
        swapFile(path, text, there === undefined ? 0o666 : there.mode & 0o777);
    }
    catch (error) {
        if (error instanceof _app_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y)
            throw error;
        const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
        throw refused(shown, `could not be written: ${reason}`);
    }
}
/**
 * Refuses a path that leads through a link, or through something that is no folder, below `root`.
 *
 * @throws UserError
 */
function refuseLinks(root, path, shown) {
    for (const folder of foldersAbove(root, path))
        refuseOther(folder, shown);
}
/**
 * Writes a file whole or not at all, beside the one that is there until it is whole. The rename replaces a link that somebody
 * puts there meanwhile, and does not follow it; another name of the same file keeps what it had. Throws what Node throws.
 */
function swapFile(path, text, mode) {
    const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.randomBytes)(6).toString('hex')}`);
    const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_EXCL | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0);
    const handle = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(draft, flags, mode);
    try {
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(handle, text);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(handle);
        }
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(draft, path);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(draft, { force: true });
        throw error;
    }
}
/** The folders below a root in which a path lies, the uppermost first. */
function foldersAbove(root, path) {
    const names = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path))
        .split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep)
        .filter((name) => name !== '');
    if (names[0] === '..')
        throw new Error(`${path} lies outside ${root}`);
    return names.map((_, index) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, ...names.slice(0, index + 1)));
}
function refuseOther(folder, shown) {
    const stat = statOf(folder);
    if (stat !== undefined && !stat.isDirectory())
        throw refused(shown, `lies behind ${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(folder)}, which is ${stat.isSymbolicLink() ? 'a symbolic link' : 'no folder'}`);
}
function statOf(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
}
function refused(shown, what) {
    return new _app_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y('output', `${shown} ${what}`, 'Name a file that can be written; links are never followed.');
}


/***/ }),

/***/ 4597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ frontMatterOf),
  o: () => (/* binding */ readSource)
});

// EXTERNAL MODULE: ./lib/formats/registry.js + 20 modules
var registry = __webpack_require__(4360);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./lib/aivss/factors.js
var factors = __webpack_require__(7694);
// EXTERNAL MODULE: ./lib/aivss/ssvc-factors.js
var ssvc_factors = __webpack_require__(3892);
// EXTERNAL MODULE: ./lib/model/maestro.js
var maestro = __webpack_require__(0);
// EXTERNAL MODULE: ./lib/model/names.js
var names = __webpack_require__(1133);
// EXTERNAL MODULE: ./lib/source/yaml-document.js
var yaml_document = __webpack_require__(1002);
;// CONCATENATED MODULE: ./lib/formats/write/yaml-comments.js






/** The comments of a native YAML text, each with the part that it is about. The text is one that a reader has read without a fault. */
function yamlComments(text, path, lineOffset = 0) {
    const lines = new dist/* LineCounter */.HN();
    const { contents } = (0,yaml_document/* parseYaml */.hN)(text, lines);
    const parts = [];
    const at = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { line, column: col };
    };
    const walk = (node, under) => {
        if ((0,dist/* isMap */.jh)(node)) {
            for (const { key, value } of node.items) {
                const offset = (0,yaml_document/* startOf */.GH)(key);
                const inside = [...under, (0,dist/* isScalar */.jn)(key) ? String(key.value) : ''];
                parts.push({ path: inside, offset, ...at(offset) });
                walk(isNode(value) ? value : null, inside);
            }
        }
        else if ((0,dist/* isSeq */.oP)(node)) {
            for (const [index, item] of node.items.entries()) {
                const offset = (0,yaml_document/* startOf */.GH)(item);
                const inside = [...under, String(index)];
                parts.push({ path: inside, offset, ...at(offset) });
                walk(isNode(item) ? item : null, inside);
            }
        }
    };
    walk(contents, []);
    let next = 0;
    return rawComments(text, at).map((raw) => {
        while (next < parts.length && (parts[next]?.offset ?? 0) <= raw.offset)
            next++;
        const { part, where } = homeOf(raw, parts, next);
        return {
            ...canonical(part?.path ?? []),
            where,
            text: raw.text,
            place: { path, line: raw.line + lineOffset, column: raw.column },
        };
    });
}
function isNode(value) {
    return (0,dist/* isMap */.jh)(value) || (0,dist/* isSeq */.oP)(value) || (0,dist/* isScalar */.jn)(value);
}
function rawComments(text, at) {
    const found = [];
    let offset = 0;
    let isScalarNext = false;
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
        // Marks of the lexer that stand for no character.
        if (lexeme === '\u0002' || lexeme === '\u0018' || lexeme === '\u001F') {
            isScalarNext = lexeme === '\u001F';
            continue;
        }
        if (!isScalarNext && lexeme.startsWith('#')) {
            const { line, column } = at(offset);
            const isBeside = text.slice(offset - column + 1, offset).trim() !== '';
            found.push({ text: lexeme.slice(1).trimEnd(), offset, line, column, isBeside });
        }
        isScalarNext = false;
        offset += lexeme.length;
    }
    return found;
}
/** How far back the part is looked for that an indented comment closes: hostile files must not make this quadratic. */
const LOOK_BACK = 1000;
/**
 * What a comment is about: the part on its line, the one below it, or, where it is indented deeper, the one that it closes.
 * `next` is the index of the first part after it.
 */
function homeOf(raw, parts, next) {
    const below = parts[next];
    const above = parts.slice(Math.max(0, next - LOOK_BACK), next);
    if (raw.isBeside)
        return { part: above.find((part) => part.line === raw.line) ?? above.at(-1), where: 'beside' };
    if (below === undefined && raw.column === 1)
        return { part: undefined, where: 'after' };
    if (below === undefined || raw.column > below.column) {
        const closes = above.findLast((part) => part.column <= raw.column);
        return closes === undefined ? { part: below, where: 'before' } : { part: closes, where: 'after' };
    }
    return { part: below, where: 'before' };
}
const OF_THE_AGENT = ['id', 'name', 'description', 'owner', 'exposure', 'artefacts'];
/** A path of a file as a path of one agent, with canonical names. */
function canonical(path) {
    const [first = '', second, ...rest] = path;
    if (['', 'agent-threat-model', '$schema'].includes(first))
        return { agent: null, path };
    if (first === 'agents' && second !== undefined) {
        const [key = ''] = rest;
        const own = OF_THE_AGENT.includes(key) ? ['agent', ...rest] : rest;
        return { agent: Number(second), path: named(own) };
    }
    if (first === 'agents' || first === 'defaults')
        return { agent: null, path: [] };
    return { agent: 0, path: named(path) };
}
function named(path) {
    const [section = '', name = '', third = '', ...rest] = path;
    const id = section === 'factors'
        ? (0,factors/* factorFromName */.zJ)(name)
        : section === 'mitigations'
            ? (0,names/* mitigationFromName */.DZ)(name)
            : section === 'layers'
                ? (0,maestro/* layerFromName */.dC)(name)
                : null;
    if (path.length > 1 && id !== null)
        return [section, id, ...path.slice(2)];
    if (section === 'ssvc' && name === 'factors' && path.length > 2)
        return [section, name, (0,ssvc_factors/* ssvcFactorFromName */.IP)(third) ?? third, ...rest];
    return path;
}

// EXTERNAL MODULE: ./lib/app/discover.js + 1 modules
var discover = __webpack_require__(3057);
// EXTERNAL MODULE: ./lib/app/limits.js
var limits = __webpack_require__(1523);
// EXTERNAL MODULE: ./lib/app/single-file.js
var single_file = __webpack_require__(6514);
// EXTERNAL MODULE: ./lib/app/text-file.js
var text_file = __webpack_require__(5131);
// EXTERNAL MODULE: ./lib/app/user-error.js
var user_error = __webpack_require__(5575);
;// CONCATENATED MODULE: ./lib/app/convert-source.js







/**
 * Reads the one file that was named.
 *
 * @throws UserError where it cannot be read, is no model, or holds a fault: what a fault loses would vanish in silence
 */
async function readSource(ports, policy) {
    const found = await (0,discover/* discover */.k)(ports, policy);
    (0,single_file/* refuseGaps */.S)(found.gaps);
    const [first, ...others] = found.problems;
    if (first !== undefined)
        throw new user_error/* UserError */.y('model-invalid', first.message, first.help, first.place, others);
    const [path] = ports.workspace.named;
    const content = path === undefined ? null : ports.workspace.read(path, limits/* LIMITS */.b.modelBytes);
    const decoded = content?.kind === 'bytes' && path !== undefined ? (0,text_file/* decodeText */.g)(content.bytes, path) : null;
    const reader = decoded?.ok === true && path !== undefined
        ? (0,registry/* readerFor */.d)(path, decoded.text.slice(0, limits/* LIMITS */.b.headBytes))
        : null;
    if (path === undefined || decoded?.ok !== true || reader === null)
        throw new user_error/* UserError */.y('no-model', 'there is no threat model in the file', 'Name a threat-model file.');
    const { text } = decoded;
    // Our own forms have nothing to note; of others the notes are read once more.
    const isOurs = reader.id === 'native' || reader.id === 'markdown';
    const { models, notes = [] } = isOurs ? { models: found.models } : await reader.read(text, path);
    if (models.length === 0)
        throw new user_error/* UserError */.y('no-model', `there is no threat model in ${path}`, 'Name a threat-model file.');
    return { path, text, format: reader.id, models, ...(await besides(reader.id, path, text, models, notes)) };
}
async function besides(format, path, text, models, notes) {
    const told = notes.map(({ message, place }) => ({ what: message, place }));
    const [model] = models;
    if (format === 'native')
        return { comments: /\.json$/i.test(path) ? [] : yamlComments(text, path), left: told };
    if (format !== 'markdown' || model === undefined)
        return { comments: [], left: told };
    const split = frontMatterOf(text);
    if (split === null)
        return { comments: [], left: told };
    const { readBlocks } = await Promise.all(/* import() */[__webpack_require__.e(589), __webpack_require__.e(6399)]).then(__webpack_require__.bind(__webpack_require__, 6399));
    const { markdownRest } = await __webpack_require__.e(/* import() */ 6741).then(__webpack_require__.bind(__webpack_require__, 6741));
    const rest = markdownRest(readBlocks(split.body, path, split.bodyLine - 1), model);
    return {
        comments: [...yamlComments(split.front, path, 1), ...rest.comments],
        left: [...told, ...rest.left],
    };
}
/** Front matter and body of a Markdown text; null where it has none. */
function frontMatterOf(text) {
    const match = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m.exec(text);
    if (match === null || match.index !== 0)
        return null;
    return { front: match[1] ?? '', body: text.slice(match[0].length), bodyLine: match[0].split('\n').length };
}


/***/ }),

/***/ 7412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ authorScores)
/* harmony export */ });
/* harmony import */ var _scoring_agent_score_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8095);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6882);


/** The author's own score: what the models state and claim, with nothing assumed and no policy. */
async function authorScores(models, version) {
    const cvss = await (0,_check_js__WEBPACK_IMPORTED_MODULE_1__/* .calculatorFor */ .IH)(models);
    const scoring = { version, assume: { cvss: null, factors: {} }, mitigationCredit: 'declared' };
    return models.map((model) => ({ model, scored: (0,_scoring_agent_score_js__WEBPACK_IMPORTED_MODULE_0__/* .scoreAgent */ .wA)(model, scoring, new Map(), cvss) }));
}


/***/ }),

/***/ 6514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readNamed),
/* harmony export */   S: () => (/* binding */ refuseGaps)
/* harmony export */ });
/* harmony import */ var _discover_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3057);
/* harmony import */ var _link_listings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9821);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5575);



/**
 * Reads the models of files that were named.
 *
 * @throws UserError where there is no model in them at all
 */
async function readNamed(ports, policy) {
    const found = await (0,_discover_js__WEBPACK_IMPORTED_MODULE_0__/* .discover */ .k)(ports, policy);
    const linked = await (0,_link_listings_js__WEBPACK_IMPORTED_MODULE_1__/* .linkListings */ .W)(found.models, ports.workspace);
    const problems = [...found.problems, ...linked.problems];
    refuseGaps(found.gaps);
    if (linked.models.length === 0) {
        const [first, ...others] = problems;
        throw first === undefined
            ? new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y('no-model', 'there is no threat model in the file', 'Name a threat-model file.')
            : new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y('model-invalid', first.message, first.help, first.place, others);
    }
    return { models: linked.models, problems };
}
/** @throws UserError where a file that was named could not be read */
function refuseGaps([gap]) {
    if (gap === undefined)
        return;
    const place = { path: gap.path, line: 1, column: 1 };
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y('model-unread', gap.message, 'Name a file that can be read.', place);
}


/***/ }),

/***/ 2144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ statementsOf),
/* harmony export */   t: () => (/* binding */ differences)
/* harmony export */ });
/* harmony import */ var _model_maestro_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(0);

/** The parts in which two models say different things. */
function differences(one, other) {
    const [a, b] = [statementsOf(one), statementsOf(other)];
    const parts = ['agent', 'factors', 'mitigations', 'threats', 'layers', 'rest'];
    return parts.filter((part) => JSON.stringify(a[part]) !== JSON.stringify(b[part]));
}
/** What a model says, in an order that does not depend on the order of its keys. */
function statementsOf(model) {
    const { agent } = model;
    return {
        agent: {
            id: agent.id.value,
            name: agent.name,
            description: agent.description,
            owner: value(agent.owner),
            exposure: value(agent.exposure),
            artefacts: agent.artefacts.map(value),
        },
        factors: factors(model.factors),
        mitigations: model.mitigations
            .map(({ id, status, source, how, evidence, ticket, due }) => ({
            id,
            status,
            source,
            how,
            evidence: evidence.map(value),
            ticket,
            due: value(due),
        }))
            .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
        threats: model.threats.map((threat) => ({
            id: threat.id,
            layer: threat.layer,
            title: threat.title,
            cvss: cvss(threat.cvss),
            mitigations: threat.mitigations.map(value),
            refs: threat.refs,
            aivss: profile(threat.aivss),
            own: threat.own === null
                ? null
                : {
                    factors: factors(threat.own.factors),
                    maturity: reasoned(threat.own.maturity),
                    strength: reasoned(threat.own.strength),
                },
        })),
        layers: _model_maestro_js__WEBPACK_IMPORTED_MODULE_0__/* .LAYER_IDS */ .pn.map((id) => [model.layers[id]?.text, model.layers[id]?.state]),
        rest: {
            listing: value(model.listing),
            capabilities: model.capabilities.map(reasoned),
            cvss: cvss(model.cvss),
            scored: model.scored,
            factorNames: model.factorNames,
            maturity: reasoned(model.maturity),
            strength: reasoned(model.strength),
            review: model.review === null
                ? null
                : {
                    by: model.review.by,
                    on: value(model.review.on),
                    expires: value(model.review.expires),
                    artefacts: sorted([...model.review.artefacts].map(([path, digest]) => [path, digest.value])),
                },
            declared: model.declared === null ? null : [model.declared.aivss, model.declared.severity],
            profile: profile(model.profile),
            ssvc: model.ssvc === null
                ? null
                : { ...model.ssvc.input, factors: sorted(Object.entries(model.ssvc.input.factors)) },
        },
    };
}
function value(stated) {
    return stated === null ? null : stated.value;
}
function reasoned(stated) {
    return stated === null ? null : [stated.value, stated.why];
}
function factors(stated) {
    return sorted(Object.entries(stated).map(([id, factor]) => [id, factor.value, factor.why]));
}
/** Rows by their first column, in which no two are the same. */
function sorted(rows) {
    return rows.toSorted((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1));
}
function cvss(statement) {
    return statement === null ? null : [statement.base, statement.vector, statement.why];
}
function profile(statement) {
    if (statement === null)
        return null;
    const { vector, cvss: pair, evidence, points, printed } = statement;
    return [vector.text, pair?.text ?? null, evidence, points, printed];
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


/***/ })

};
