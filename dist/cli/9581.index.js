export const id = 9581;
export const ids = [9581];
export const modules = {

/***/ 9581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  outlineOf: () => (/* binding */ outlineOf)
});

// EXTERNAL MODULE: ./lib/model/day.js
var model_day = __webpack_require__(1427);
// EXTERNAL MODULE: ./lib/model/maestro.js
var maestro = __webpack_require__(0);
// EXTERNAL MODULE: ./lib/formats/markdown-prose/sections.js
var markdown_prose_sections = __webpack_require__(8968);
;// CONCATENATED MODULE: ./lib/formats/markdown-prose/labels.js

const LABEL = /^[ \t]*(\p{Lu}[\p{L}\p{N} /&'\u2019-]{1,40}(?:\([^()\n]{1,60}\))?(?:\s?[\u2013\u2014-] [\p{L} ]{2,40})?)\s*:(?:\s+(.*))?$/u;
const CONTROL = /^(?:[\p{L}-]+ ){0,3}(?:mitigations?|mitigated by|controls?|countermeasures?|safeguards?|defen[cs]es?|protections?|guardrails?)(?: [\p{L}-]+){0,3}\b/iu;
const OTHER = /^(?:threats?|risks?|residual risks?|description|details?|attack.*|impact|likelihood|severity|probability|tests?|test evidence|status|detection|examples?|assumptions?|scenarios?|assets?|actors?|tactics?|techniques?|owner|priority|gaps?|limitations?|verification|verify|abuse path|abuse cases?|current state.*|vectors?|entry points?|category|stride|refs?|references?|notes?|version|date|author|framework|scope|rationale|why.*|goal|objectives?|trigger|preconditions?|evidence|remaining.*|known .*|what .*|consequences?)$/iu;
const PLANNED = /^(?:recommend(?:ed|ations?)?|todo|future work|planned|next steps?|roadmap|action items?)\b/iu;
/** A line without a colon that only names what follows. */
const BARE = /^(?:[\p{L}-]+ ){0,2}(?:mitigations?|controls?|countermeasures?|safeguards?|defen[cs]es?|recommendations?)$/iu;
/** Takes a paragraph apart at the lines that begin with a label. Words that only look like one ("Sandbox: on") stay as they are. */
function labelled(text, isItem) {
    if (!isItem && BARE.test(text.trim().slice(0, 100)))
        return [{ section: (0,markdown_prose_sections/* sectionOf */.ZE)(text), text: '', line: 0, column: 0, isOpen: true }];
    const parts = [];
    for (const [line, words] of text.split('\n').entries()) {
        const label = LABEL.exec(words.slice(0, 200));
        const section = label === null ? null : sectionOfLabel(label[1] ?? '');
        const column = section === null ? 0 : words.indexOf(':') + 1;
        if (section !== null)
            parts.push({ section, lines: [words.slice(column)], line, column });
        else if (parts.length === 0)
            parts.push({ section: null, lines: [words], line, column });
        else
            parts.at(-1)?.lines.push(words);
    }
    return parts.map(({ section, lines, line, column }) => {
        const own = lines.join('\n');
        return { section, text: own, line, column, isOpen: section !== null && own.trim() === '' };
    });
}
function sectionOfLabel(words) {
    if (CONTROL.test(words))
        return { ...(0,markdown_prose_sections/* sectionOf */.ZE)(words), kind: 'controls' };
    if (PLANNED.test(words))
        return { kind: 'controls', atMost: 'planned', asserted: false };
    return OTHER.test(words.trim()) ? markdown_prose_sections/* PLAIN */.tZ : null;
}

// EXTERNAL MODULE: ./lib/formats/markdown-prose/scores.js
var scores = __webpack_require__(7943);
// EXTERNAL MODULE: ./lib/formats/markdown-prose/status.js
var markdown_prose_status = __webpack_require__(3714);
;// CONCATENATED MODULE: ./lib/formats/markdown-prose/tables.js



const ID = /^(?:id|#|no\.?|ref|key|threat id|risk id)$/i;
const STATUS = /^(?:status|state|implemented\??|in place\??|(?:currently )?mitigated\??|implementation(?: status)?|(?:current|mitigation|control) status|done\??)$/i;
const tables_CONTROL = /\b(?:mitigations?|controls?|countermeasures?|safeguards?|defen[cs]es?|guardrails?)\b/i;
const NO_CONTROL = /\b(?:id|ids|type|owner|family|category|mapping|refs?|tests?|gaps?|ineffective|without)\b/i;
const NOTE = /^(?:how|notes?|descriptions?|details?|implementation|comments?|remarks?)$/i;
const LAYER = /^(?:maestro )?layer$/i;
/** Columns that name threats, the clearest first. */
const THREATS = [
    /^(?:threats?|threat (?:description|scenario|title|name)|boundary or threat)$/i,
    /^(?:(?:attacks?|abuse)(?: (?:vector|scenario|case))?|concrete abuse|misuse case|scenario|vulnerability)$/i,
    /^(?:risks?|risk description|hazard)$/i,
];
const STRIDE = /^(?:spoofing|tampering|repudiation|information disclosure|denial of service|elevation of privileges?|[stride])$/i;
const LEVEL = /^(?:none|low|medium|moderate|high|critical|severe|[1-5]|p[0-4])$/i;
/** The rows of a table that names threats or controls; empty for any other table. */
function rowsOf(table, section) {
    const headers = table.header.map((cell) => cell.text.trim());
    const column = (pattern) => headers.findIndex((header) => pattern.test(header));
    const threatColumns = THREATS.map(column).filter((at) => at !== -1);
    const controls = headers.flatMap((header, at) => tables_CONTROL.test(header) && !NO_CONTROL.test(header) && !STATUS.test(header) && !threatColumns.includes(at)
        ? [at]
        : []);
    if (threatColumns.length === 0 && controls.length === 0)
        return [];
    const columns = {
        id: column(ID),
        status: column(STATUS),
        layer: column(LAYER),
        note: threatColumns.length === 0 ? column(NOTE) : -1,
    };
    const sections = new Map(controls.map((at) => [at, (0,markdown_prose_sections/* sectionOf */.ZE)(headers[at] ?? '')]));
    return table.rows.map((row) => {
        const cell = (at) => at === -1 || (row[at]?.text ?? '') === '' ? null : (row[at] ?? null);
        const status = columns.status === -1 ? null : ((0,markdown_prose_status/* statusOfCell */.cE)(cell(columns.status)?.text ?? '') ?? 'unknown');
        const note = cell(columns.note);
        const statements = controls.flatMap((at) => {
            const one = cell(at);
            const own = sections.get(at);
            if (one === null || own === undefined)
                return [];
            const less = note === null ? null : lessenedByPlans(note.text);
            const limits = [section.atMost, own.atMost, less].flatMap((limit) => (limit === null ? [] : [limit]));
            return one.text.split(/[;\n\u2022]/u).map((text) => ({
                text: text.trim(),
                place: one.place,
                status,
                atMost: (0,markdown_prose_status/* weakest */.hB)(limits),
                asserted: own.asserted && limits.length === 0,
                aboutControls: true,
            }));
        });
        const remarks = note === null
            ? []
            : [
                {
                    text: note.text,
                    place: note.place,
                    status: null,
                    atMost: section.atMost,
                    asserted: false,
                    aboutControls: true,
                },
            ];
        return {
            threat: threatOfRow(threatColumns.map(cell), cell(columns.id), cell(columns.layer)),
            statements: [...statements.filter(({ text }) => text !== ''), ...remarks],
            text: row.map((one) => one.text).join('\n'),
        };
    });
}
/** A note that speaks of plans takes a claim down to one; other remarks are read as sentences. */
function lessenedByPlans(note) {
    return (0,markdown_prose_status/* lessened */.wK)(note.replace(/\b(?:required|design(?:ed)?|next|will|must|should)\b/gi, '')) === 'planned'
        ? 'planned'
        : null;
}
function threatOfRow(cells, id, layer) {
    const said = cells.filter((cell) => cell !== null && !LEVEL.test(cell.text) && /\p{L}/u.test(cell.text));
    const chosen = said.find((cell) => !STRIDE.test(cell.text.trim())) ?? said[0];
    if (chosen === undefined || (0,markdown_prose_sections/* headsNoThreat */.h5)(chosen.text.trim().slice(0, 200)))
        return null;
    const named = (0,markdown_prose_sections/* namedThreat */.et)(chosen.text) ?? { id: null, title: chosen.text.trim() };
    return {
        id: id === null || id.text.length > 32 ? named.id : id.text.trim().replace(/^#?(\d+)$/, 'T$1'),
        title: named.title,
        layer: layer === null ? null : (0,maestro/* layerFromName */.dC)(layer.text),
        place: chosen.place,
    };
}

;// CONCATENATED MODULE: ./lib/formats/markdown-prose/outline.js







const THREAT_LABEL = /^\s*(?:threat(?: description| scenario)?|attack scenario|abuse path)\s*:/i;
const REVIEWED = /^[ \t]*(?:last )?review(?:ed)?(?: on| date)?\s*:\s*(\d{4}-\d{2}-\d{2})\b/i;
/** Lines of a block of facts about the document ("Version: 1.0"). */
const FACT = /^\s*\p{Lu}[\p{L} ]{1,30}:\s/u;
const LONGEST_DESCRIPTION = 2000;
/** Walks the visible blocks once, in order. Code, comments and raw HTML say nothing. */
function outlineOf(blocks, report) {
    const threats = [];
    const dropped = new Set();
    const statements = [];
    const bases = [];
    const layers = new Map();
    let factors = new Map();
    let title = null;
    let description = null;
    let reviewed = null;
    let open = [];
    let label = null;
    let wasItem = false;
    const threatHere = () => open.findLast((one) => one.threat !== null)?.threat ?? null;
    const layerHere = () => open.findLast((one) => one.layer !== null)?.layer ?? null;
    const sectionHere = () => open.at(-1)?.section ?? markdown_prose_sections/* PLAIN */.tZ;
    const begin = (named, place, layer) => {
        const threat = { ...named, layer, place, statements: [], vectors: [], texts: [] };
        threats.push(threat);
        return threat;
    };
    const readHeading = (depth, heading) => {
        label = null;
        wasItem = false;
        open = open.filter((one) => one.depth < depth);
        if (depth === 1 && title === null) {
            title = heading;
            return;
        }
        const outer = open.at(-1);
        const layer = (0,maestro/* layerFromName */.dC)(heading.text.slice(0, 200));
        const own = (0,markdown_prose_sections/* sectionOf */.ZE)(heading.text.slice(0, 400));
        const within = open.findLast((one) => one.section.kind === 'threats' && one.threat === null);
        const isAside = own.kind === 'aside' || outer?.section.kind === 'aside' || outer?.section.kind === 'controls';
        const named = isAside || layer !== null
            ? null
            : ((0,markdown_prose_sections/* namedThreat */.et)(heading.text) ??
                (within !== undefined && threatHere() === null ? (0,markdown_prose_sections/* threatOfHeading */.Ob)(heading.text) : null));
        const threat = named === null ? null : begin(named, heading.place, layerHere());
        if (threat !== null)
            threat.texts.push(heading.text);
        open.push({
            depth,
            section: threat === null ? under(outer?.section ?? markdown_prose_sections/* PLAIN */.tZ, own) : markdown_prose_sections/* PLAIN */.tZ,
            layer,
            heading,
            threat,
        });
    };
    const readPassage = (passage, item) => {
        if (item === null && wasItem)
            label = null;
        wasItem = item !== null;
        const isIntroduction = title !== null && open.every(({ heading }) => (0,markdown_prose_sections/* isAbout */.KH)(heading.text.slice(0, 200)));
        const isFacts = passage.text.split('\n').every((line) => FACT.test(line)) || passage.text.trim().endsWith(':');
        if (item === null && description === null && isIntroduction && !isFacts)
            description = passage.text.replace(/\s+/g, ' ').trim().slice(0, LONGEST_DESCRIPTION);
        const above = open.at(-1);
        if (above !== undefined &&
            THREAT_LABEL.test(passage.text.slice(0, 60)) &&
            threatHere() === null &&
            isThreatRoom(above)) {
            const named = (0,markdown_prose_sections/* threatOfHeading */.Ob)(above.heading.text);
            if (named !== null)
                above.threat = begin(named, above.heading.place, layerHere());
        }
        const threat = threatHere();
        const layer = layerHere();
        if (layer !== null)
            joinLayer(layers, layer, passage);
        threat?.texts.push(passage.text);
        for (const vector of threat === null ? [] : (0,scores/* vectorsIn */.IT)(passage.text))
            threat?.vectors.push((0,scores/* vectorStatement */.dn)(vector, passage.place));
        for (const [line, words] of passage.text.split('\n').entries()) {
            const place = { ...passage.place, line: passage.place.line + line };
            const base = threat === null ? (0,scores/* baseOfLine */.FN)(words, place) : null;
            if (base !== null)
                bases.push(base);
            const day = REVIEWED.exec(words.slice(0, 200))?.[1];
            if (day !== undefined && (0,model_day/* isDay */.N)(day))
                reviewed ??= { value: day, place };
        }
        for (const part of labelled(passage.text, item !== null)) {
            if (part.isOpen) {
                label = part.section;
                wasItem = false;
            }
            if (part.text.trim() === '')
                continue;
            const section = under(sectionHere(), part.section ?? label ?? sectionHere());
            if (section.kind === 'aside')
                continue;
            const { line, column } = passage.place;
            const start = (part.line === 0 ? column : 1) + part.column;
            const place = { ...passage.place, line: line + part.line, column: start };
            add(statementOf(part.text, place, section, item), threat);
        }
    };
    const add = (statement, threat) => {
        statements.push(statement);
        if (statement.aboutControls)
            threat?.statements.push(statement);
    };
    for (const block of blocks) {
        switch (block.kind) {
            case 'heading':
                readHeading(block.depth, block.title);
                break;
            case 'prose':
                readPassage(block.passage, block.item);
                break;
            case 'table': {
                label = null;
                if (sectionHere().kind === 'aside')
                    break;
                const read = (0,scores/* factorsOfTable */.Cj)(block.table, factors, report);
                if (read !== null) {
                    factors = read;
                    break;
                }
                const above = threatHere();
                for (const row of rowsOf(block.table, sectionHere())) {
                    const threat = row.threat === null ? above : begin(row.threat, row.threat.place, row.threat.layer ?? layerHere());
                    if (row.threat !== null && above !== null && above.statements.length === 0)
                        dropped.add(above);
                    threat?.texts.push(row.text);
                    for (const vector of threat === null ? [] : (0,scores/* vectorsIn */.IT)(row.text))
                        threat?.vectors.push((0,scores/* vectorStatement */.dn)(vector, threat.place));
                    for (const statement of row.statements)
                        add(statement, threat);
                }
                break;
            }
            case 'hidden':
                break;
        }
    }
    const kept = threats.filter((threat) => !dropped.has(threat));
    return { title, description, threats: kept, statements, factors, bases, layers, reviewed };
}
/** What holds for a part under a heading: its own kind, and everything that the heading takes away. */
function under(outer, own) {
    if (outer.kind === 'aside')
        return outer;
    const kind = own.kind === 'other' && outer.kind === 'controls' ? 'controls' : own.kind;
    return { kind, atMost: outer.atMost ?? own.atMost, asserted: own.asserted && outer.atMost === null };
}
function statementOf(text, place, section, item) {
    const aboutControls = section.kind === 'controls';
    const marked = aboutControls ? (0,markdown_prose_status/* markOf */.Fg)(text) : null;
    const atMost = item?.checked === false ? 'planned' : section.atMost;
    return {
        text: marked?.words ?? text,
        place,
        status: marked?.status ?? null,
        atMost,
        asserted: section.asserted && atMost === null && item !== null,
        aboutControls,
    };
}
function joinLayer(layers, id, { text, place }) {
    const before = layers.get(id);
    const uncertain = /^\s*(?:unknown\b|not certain\b)/i.test(text) || before?.state === 'uncertain';
    layers.set(id, {
        text: before === undefined ? text : `${before.text}\n${text}`,
        state: uncertain ? 'uncertain' : 'stated',
        place: before?.place ?? place,
    });
}
/** A heading over "Threat: ..." names that threat, unless it is about controls or something else. */
function isThreatRoom({ section, layer }) {
    return layer === null && section.kind === 'other';
}


/***/ }),

/***/ 3714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ markOf),
/* harmony export */   GX: () => (/* binding */ isDisguised),
/* harmony export */   cE: () => (/* binding */ statusOfCell),
/* harmony export */   hB: () => (/* binding */ weakest),
/* harmony export */   wK: () => (/* binding */ lessened)
/* harmony export */ });
/** From the weakest to the strongest claim. `not-applicable` is no strength; it stands only alone. */
const STRENGTH = ['absent', 'unknown', 'planned', 'partial', 'in-place'];
/** Of several claims about one thing the weakest holds; "not applicable" beside another claim is unclear. */
function weakest(statuses) {
    const [first] = statuses;
    if (first === undefined || statuses.every((status) => status === first))
        return first ?? null;
    if (statuses.includes('not-applicable'))
        return statuses.includes('absent') ? 'absent' : 'unknown';
    return STRENGTH.find((status) => statuses.includes(status)) ?? null;
}
const SIGNS = [
    [/[\u274C\u2717\u2718\u2716\u26D4]/u, 'absent'],
    [/[\u23F3\u231B\u{1F6A7}\u{1F51C}]/u, 'planned'],
    [/[\u26A0\u{1F7E1}\u{1F7E0}]/u, 'partial'],
    [/[\u2705\u2713\u2714\u2611]/u, 'in-place'],
];
const ANY_SIGN = /[\u274C\u2717\u2718\u2716\u26D4\u23F3\u231B\u{1F6A7}\u{1F51C}\u26A0\u{1F7E1}\u{1F7E0}\u2705\u2713\u2714\u2611]\u{FE0F}?/gu;
const WORDS = [
    [/^(?:n\/a|not applicable|not relevant)$/, 'not-applicable'],
    [
        /^(?:not (?:yet )?(?:implemented|mitigated|in place|started|done|covered|enforced|available|addressed|configured|enabled)|unmitigated|unimplemented|absent|missing|none|no|not|disabled|off|unaddressed|not planned|won'?t (?:fix|do))$/,
        'absent',
    ],
    [
        /^(?:planned|to ?do|tbd|recommended|suggested|proposed|required|future(?: work)?|roadmap|in progress|wip|pending|scheduled|deferred|backlog|next|later|designed|draft|under (?:review|development|construction)|not yet)$/,
        'planned',
    ],
    [
        /^(?:partial(?:ly)?|partly|mostly|limited|incomplete|in part)(?: (?:implemented|mitigated|in place|done|covered|enforced|addressed))?$/,
        'partial',
    ],
    [
        /^(?:\?+|open|accepted(?: risk)?|risk accepted|monitored|unknown|unclear|identified|assumed|unverified|unsure|to be (?:confirmed|verified))$/,
        'unknown',
    ],
    [
        /^(?:fully )?(?:implemented|in place|in-place|mitigated|done|yes|enforced|enabled|active|deployed|complete[d]?|shipped|live|existing|resolved)$/,
        'in-place',
    ],
];
function wordStatus(words) {
    const plain = words
        .toLowerCase()
        .replaceAll('\u2019', "'")
        .replace(/[\s_]+/g, ' ')
        .trim();
    return WORDS.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
}
/** Remarks beside a status that take something of it away. */
const LESS = [
    [
        /\b(?:not|no|never|without|missing|lacks?|lacking|none|disabled|unless|except|if|but|however|can|could|unknown|unclear|assumed?|unverified|(?:in|by|from|after|until|during) 20\d\d|\?)\b|\?/i,
        'unknown',
    ],
    [
        /\b(?:plan(?:ned|s)?|to ?do|tbd|recommend(?:ed|s)?|suggest(?:ed|s)?|propos(?:ed|al)|required|should|must|may|might|would|will|needs?|to be|future|roadmap|in progress|wip|pending|scheduled|deferred|backlog|next|later|soon|design(?:ed)?|draft|phase|milestone|upcoming|identified|consider(?:ed)?|optional(?:ly)?|prototype|experimental|intended|eventually|q[1-4])\b/i,
        'planned',
    ],
    [
        /\b(?:partial(?:ly)?|partly|mostly|limited|some|only|incomplete|in part|basic|manual(?:ly)?)\b/i,
        'partial',
    ],
];
/** What the remark leaves of a claim: null where it takes nothing away. */
function lessened(remark) {
    return weakest(LESS.flatMap(([pattern, status]) => (pattern.test(remark) ? [status] : [])));
}
/**
 * Characters that make a text look other than it reads: invisible ones, and letters of an alphabet that the words that are known
 * here are not written in. What such a text says counts for nothing.
 */
function isDisguised(text) {
    return (/[\p{Cf}\p{Cc}\u115F\u1160\u3164\uFFA0]/u.test(text.replace(/[\n\r\t]/g, '')) ||
        /(?!\p{Script=Latin})\p{L}/u.test(text));
}
/** What a cell of a status column says; null where it is empty or says nothing that is known. */
function statusOfCell(text) {
    const whole = text.trim();
    if (whole === '' || /^[-\u2013\u2014]$/.test(whole))
        return null;
    if (isDisguised(whole))
        return 'unknown';
    const signs = signsIn(whole);
    const words = whole.replaceAll(ANY_SIGN, ' ').trim();
    if (words === '')
        return weakest(signs);
    const [lead, remark] = split(words);
    const status = wordStatus(lead) ?? wordStatus(words);
    if (status === null && signs.length === 0)
        return null;
    const less = lessened(status !== null && wordStatus(words) !== null ? '' : status === null ? words : remark);
    return weakest([...signs, ...(status === null ? [] : [status]), ...(less === null ? [] : [less])]);
}
function split(words) {
    const at = words.search(/[([,;:.\u2013\u2014]|\s-\s/u);
    return at <= 0 ? [words, ''] : [words.slice(0, at).trim(), words.slice(at)];
}
function signsIn(text) {
    return SIGNS.flatMap(([pattern, status]) => (pattern.test(text) ? [status] : []));
}
/** The words of a mark at the beginning ("Planned: ...", "[implemented] ...") or end ("... (planned)", "... - done") of a line. */
const LEADING = /^[[(]([a-z/ '-]{2,24})[\])]\s*[:\u2013\u2014-]?\s*|^([a-z/ '-]{2,24}?)\s*(?::|\s[\u2013\u2014-]\s)\s*/i;
const TRAILING = /\s*[[(]([a-z/ '-]{2,24})[\])]\s*\.?$|\s(?:[\u2013\u2014-]|->)\s+([a-z/ '-]{2,24})\.?$|[:]\s+([a-z/ '-]{2,24})\.?$/i;
/** Longer lines are looked at only where a mark can stand. */
const REACH = 120;
/** The status mark of a bullet or sentence, or null. Signs count anywhere in it; status words at its beginning or end. */
function markOf(text) {
    const signs = signsIn(text);
    const bare = text.replaceAll(ANY_SIGN, ' ').trim();
    const leading = LEADING.exec(bare.slice(0, REACH));
    const tail = bare.slice(-REACH);
    const trailing = TRAILING.exec(tail);
    const first = leading === null ? null : wordStatus(leading[1] ?? leading[2] ?? '');
    const last = trailing === null ? null : wordStatus(trailing[1] ?? trailing[2] ?? trailing[3] ?? '');
    const found = [...signs, ...(first === null ? [] : [first]), ...(last === null ? [] : [last])];
    const status = weakest(found);
    if (status === null)
        return null;
    const from = first === null ? 0 : (leading?.[0].length ?? 0);
    const to = last === null ? bare.length : bare.length - (trailing?.[0].length ?? 0);
    return { status, words: bare.slice(from, Math.max(from, to)).trim() };
}


/***/ })

};
