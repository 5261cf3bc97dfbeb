export const id = 8709;
export const ids = [8709];
export const modules = {

/***/ 316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ partOf),
/* harmony export */   Hn: () => (/* binding */ isTrue),
/* harmony export */   KD: () => (/* binding */ checked),
/* harmony export */   _c: () => (/* binding */ idFrom),
/* harmony export */   e2: () => (/* binding */ readEach),
/* harmony export */   jh: () => (/* binding */ isMap),
/* harmony export */   ou: () => (/* binding */ firstText),
/* harmony export */   pQ: () => (/* binding */ eachOf),
/* harmony export */   v3: () => (/* binding */ readData)
/* harmony export */ });
/* unused harmony export joinedResults */
/* harmony import */ var _model_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1133);
/* harmony import */ var _source_salvage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1964);
/* harmony import */ var _source_structured_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7326);



/** Reads a text strictly and hands its data on; what cannot be read at all is a result already. */
function readData(text, path, syntax, then) {
    const parsed = (0,_source_structured_js__WEBPACK_IMPORTED_MODULE_2__/* .readStructured */ .cW)(text, path, { syntax });
    if (parsed.ok)
        return then(parsed.source);
    return { models: [], problems: parsed.problems.map((problem) => ({ ...problem, agent: null })) };
}
/** Checks data against what is read of it: each wrong part is told and left out. Null where nothing is left. */
function checked(schema, source) {
    const { value, problems, placeOf } = (0,_source_salvage_js__WEBPACK_IMPORTED_MODULE_1__/* .salvage */ .a)(schema, source);
    const told = problems.map((problem) => ({ ...problem, agent: null }));
    if (value === null)
        return told;
    const tell = (message, help, place) => {
        told.push({ message, help, place, agent: null });
    };
    return { value, placeOf, tell, told };
}
/** A part of the data as a source of its own. */
function partOf(data, placeOf, at) {
    return { data, placeOf: (path) => placeOf([...at, ...path]) };
}
/** A document, or each document of a list of them. */
function eachOf(source) {
    const { data } = source;
    if (!Array.isArray(data) || data.length === 0)
        return [source];
    return data.map((one, index) => partOf(one, (at) => source.placeOf(at), [index]));
}
/** As many agents as a native file may have. */
const MOST_MODELS = 5000;
/** Reads each part of a file as a model, up to the limit, and tells what is beyond it. */
function readEach(parts, placeOf, read) {
    const beyond = parts[MOST_MODELS];
    const told = beyond === undefined
        ? []
        : [
            {
                message: `${parts.length} threat models; the first ${MOST_MODELS} are read`,
                help: 'Split the file.',
                place: placeOf(beyond),
                agent: null,
            },
        ];
    return joinedResults([...parts.slice(0, MOST_MODELS).map(read), { models: [], problems: told }]);
}
function joinedResults(results) {
    return {
        models: results.flatMap(({ models }) => models),
        problems: results.flatMap(({ problems }) => problems),
        notes: results.flatMap(({ notes }) => notes ?? []),
    };
}
/** The id of the agent: the slug of its name, else of the file's stem; empty where neither has a letter or digit. */
function idFrom(name, path) {
    const stem = (path.split('/').at(-1) ?? '').replace(/(?:\.tc|\.otm|\.sarif)?\.[^.]*$/i, '');
    return (0,_model_names_js__WEBPACK_IMPORTED_MODULE_0__/* .slug */ .yR)(name ?? '') || (0,_model_names_js__WEBPACK_IMPORTED_MODULE_0__/* .slug */ .yR)(stem);
}
/** The first of several texts that says something. */
function firstText(...texts) {
    return texts.find((text) => text != null && text.trim() !== '')?.trim() ?? null;
}
function isMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** Formats without types of their own write truth as a text. */
function isTrue(value) {
    return value === true || value === 'true';
}


/***/ }),

/***/ 7048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ importedModel)
});

// EXTERNAL MODULE: ./lib/formats/entry.js + 1 modules
var entry = __webpack_require__(1754);
// EXTERNAL MODULE: ./lib/formats/imports/named-mitigations.js
var named_mitigations = __webpack_require__(769);
;// CONCATENATED MODULE: ./lib/formats/imports/control.js

/** What controls say about the mitigations of the catalogue. */
function readControls(controls) {
    const entries = new Map();
    const answers = new Map();
    const unnamed = [];
    for (const control of controls) {
        const names = (0,named_mitigations/* mitigationsNamed */.C)(control.title, control.status);
        if (names.length === 0)
            unnamed.push(control);
        for (const named of names) {
            entries.set(named.id, [...(entries.get(named.id) ?? []), { control, named }]);
            for (const threat of control.threats) {
                const known = answers.get(threat) ?? new Map();
                if (!known.has(named.id))
                    known.set(named.id, { value: named.id, place: control.place });
                answers.set(threat, known);
            }
        }
    }
    return {
        mitigations: [...entries].map(([id, all]) => joined(id, all)),
        answers: new Map([...answers].map(([threat, stated]) => [threat, [...stated.values()]])),
        unnamed,
    };
}
/** What several controls say together is the first of these that one of them says. */
const ORDER = [
    'partial',
    'planned',
    'absent',
    'unknown',
    'not-applicable',
    'in-place',
];
/** In place only where every control that names it is: one done here and open there is partial. */
function joined(id, entries) {
    const has = (status) => entries.some(({ named }) => named.status === status);
    const isMixed = has('in-place') && entries.some(({ named }) => named.status !== 'in-place');
    const status = isMixed ? 'partial' : (ORDER.find(has) ?? 'unknown');
    const deciding = entries.filter(({ named }) => named.status === (isMixed ? 'in-place' : status));
    const { control, named } = deciding.find((entry) => entry.named.source === 'stated') ?? first(deciding, entries);
    return {
        id,
        status,
        source: named.source,
        how: shown(named.source === 'stated' ? control.detail : control.title),
        evidence: [],
        ticket: null,
        due: null,
        place: control.place,
    };
}
function first(deciding, entries) {
    const entry = deciding[0] ?? entries[0];
    if (entry === undefined)
        throw new Error('a mitigation without a control');
    return entry;
}
function shown(text) {
    const trimmed = text?.trim() ?? '';
    return trimmed === '' ? null : trimmed.slice(0, 4000);
}

// EXTERNAL MODULE: ./lib/model/maestro.js
var maestro = __webpack_require__(0);
// EXTERNAL MODULE: ./lib/source/decode.js
var decode = __webpack_require__(9903);
;// CONCATENATED MODULE: ./lib/formats/imports/threats.js


/** As many as a native model may have. */
const MOST_THREATS = 500;
const MOST_REFS = 50;
/** The threats of the neutral form. What the file says of likelihood, impact or severity is no AIVSS score and is not read. */
function readThreats(threats, answers, tell) {
    const beyond = threats[MOST_THREATS];
    if (beyond !== undefined)
        tell(`${threats.length} threats; the first ${MOST_THREATS} are read`, 'Split the threat model into one for each agent.', beyond.place);
    const seen = new Set();
    return threats.slice(0, MOST_THREATS).map((threat, index) => {
        const id = idOf(threat, index);
        if (seen.has(id))
            tell(`two threats have the id "${(0,decode/* shorten */.ml)(id)}"`, 'Give each threat its own id.', threat.place);
        seen.add(id);
        const title = threat.title?.trim() ?? '';
        return {
            id,
            layer: layerIn(threat.tags),
            title: (title === '' ? id : title).slice(0, 4000),
            cvss: null,
            mitigations: threat.name === null ? [] : (answers.get(threat.name) ?? []),
            refs: [...new Set(threat.refs.map((ref) => ref.trim()))]
                .filter((ref) => ref !== '')
                .slice(0, MOST_REFS)
                .map((ref) => ref.slice(0, 200)),
            aivss: null,
            own: null,
            place: threat.place,
        };
    });
}
/** An id longer than a native one may be would tear every table apart. */
function idOf({ id }, index) {
    const trimmed = id?.trim() ?? '';
    return trimmed === '' || trimmed.length > 64 ? `T${index + 1}` : trimmed;
}
/** The layer that tags name, where they say that they speak of MAESTRO and agree: `MAESTRO-L3`, `maestro-layer:L3`, `MAESTRO: Agent Frameworks`. */
function layerIn(tags) {
    const found = new Set(tags.flatMap((tag) => {
        const name = tag.length > 200 ? undefined : /^\s*maestro(?:[\s_-]*layer)?[\s:/._-]+(.{1,80})$/i.exec(tag)?.[1];
        return name === undefined ? [] : ((0,maestro/* layerFromName */.dC)(name.trim()) ?? []);
    }));
    const [only] = found;
    return found.size === 1 && only !== undefined ? only : null;
}

;// CONCATENATED MODULE: ./lib/formats/imports/imported-model.js



/** Controls, and characters of their titles, that are read of one agent: sentences take time. */
const MOST_CONTROLS = 2000;
const MOST_CHARACTERS = 128 * 1024;
/** One agent's model in the neutral form. What the file does not say stays empty. */
function importedModel(imported, { tell, told }) {
    const { format, path, id, own, place } = imported;
    if (id === '') {
        tell('the threat model names no agent', 'Give it a name with letters or digits.', place);
        return { models: [], problems: told };
    }
    const controls = withinLimits(imported.controls);
    const beyond = imported.controls[controls.length];
    if (beyond !== undefined)
        tell(`${imported.controls.length} controls; the first ${controls.length} are read`, 'Split the threat model into one for each agent.', beyond.place);
    const { mitigations, answers, unnamed } = readControls(controls);
    const threats = readThreats(imported.threats, answers, tell);
    const stated = statedIn(own, format, path, id);
    const model = {
        format,
        path,
        place,
        agent: {
            id: { value: id, place },
            name: imported.name ?? id,
            description: imported.description?.slice(0, 20_000) ?? null,
            owner: stated?.model.agent.owner ?? imported.owner,
            exposure: stated?.model.agent.exposure ?? imported.exposure,
            artefacts: stated?.model.agent.artefacts ?? [],
        },
        listing: null,
        capabilities: stated?.model.capabilities ?? [],
        cvss: stated?.model.cvss ?? null,
        scored: 'agent',
        factors: stated?.model.factors ?? {},
        factorNames: 'standard',
        maturity: stated?.model.maturity ?? null,
        strength: null,
        mitigations,
        threats,
        layers: {},
        review: imported.review,
        declared: null,
        profile: stated?.model.profile ?? null,
        ssvc: null,
    };
    const problems = [...told, ...(stated?.problems ?? [])];
    const note = (message, at) => ({ message, place: at, agent: id });
    return {
        models: [model],
        problems: problems.map((problem) => ({ ...problem, agent: id })),
        notes: [
            ...imported.notes.map((message) => note(message, place)),
            ...distinct(unnamed).map(({ title, place: at }) => note(`no mitigation of the catalogue is named by the control "${title.slice(0, 200)}"`, at)),
        ],
    };
}
/** Statements in our own words are read as a native model has them. */
function statedIn(own, format, path, id) {
    if (own === null)
        return null;
    const { owner, exposure, artefacts, ...body } = own.body;
    const agent = { id, owner, exposure, artefacts };
    // The agent's own keys stand beside the others here, not under "agent".
    const { model, problems } = (0,entry/* buildModel */.y)(format, path, [{ body: { ...body, agent }, path: [] }], (at) => own.placeOf(at[0] === 'agent' ? at.slice(1) : at));
    return model === null ? null : { model, problems };
}
/** One control may stand there once for each place where it applies. */
function distinct(controls) {
    return [...new Map(controls.map((one) => [JSON.stringify([one.title, one.place]), one])).values()];
}
function withinLimits(controls) {
    let characters = 0;
    const end = controls.findIndex(({ title }, index) => {
        characters += title.length;
        return index >= MOST_CONTROLS || characters > MOST_CHARACTERS;
    });
    return end === -1 ? controls : controls.slice(0, end);
}


/***/ }),

/***/ 769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ mitigationsNamed)
/* harmony export */ });
/* harmony import */ var _model_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1133);
/* harmony import */ var _prose_read_prose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7053);


/** What is longer is an essay, not the name of a control. */
const LONGEST = 1000;
/** A name and nothing else: no question mark, no cross, no remark in parentheses, no letter that comparing names drops. */
const PLAIN = /^[a-z0-9\s/&_.,:'-]+$/i;
/** With these a title tells that something is there; other verbs ("consider", "test", "remove") tell no such thing. */
const INSTALLS = /^(?:use|enforce|implement|apply|enable|require|run|adopt|deploy|maintain|configure|add)[sd]?\s+/i;
/**
 * The mitigations that the words of a control name. A state that says "in place" counts for them only where the words are
 * the published name, or a phrase that nothing in them speaks against; words never make a state better than it is.
 */
function mitigationsNamed(title, status) {
    const text = title.trim().replaceAll('_', ' ');
    if (text.length > LONGEST)
        return [];
    const exact = PLAIN.test(text) ? (0,_model_names_js__WEBPACK_IMPORTED_MODULE_0__/* .mitigationFromName */ .DZ)(text) : null;
    if (exact !== null)
        return [{ id: exact, status, source: 'stated' }];
    const mentions = mentionsIn(text);
    const ids = [...new Set(mentions.map(({ mitigation }) => mitigation))];
    const isChoice = ids.length > 1 && /\bor\b/i.test(text);
    return ids.map((id) => {
        const stance = stanceOn(mentions.filter(({ mitigation }) => mitigation === id));
        return { id, status: limited(status, isChoice && stance === 'said' ? 'open' : stance), source: 'prose' };
    });
}
function mentionsIn(text) {
    const rest = text.replace(INSTALLS, '');
    const read = (0,_prose_read_prose_js__WEBPACK_IMPORTED_MODULE_1__.readProse)(rest);
    // "Audit logging of every call" is a name; "audit" is a verb only to a reader of sentences.
    const isTakenForVerb = read.some(({ start, cue }) => start === 0 && cue === 'imperative');
    const lead = isTakenForVerb ? 'the ' : '';
    const mentions = isTakenForVerb ? (0,_prose_read_prose_js__WEBPACK_IMPORTED_MODULE_1__.readProse)(lead + rest) : read;
    const isOther = isUnclear(around(lead + rest, mentions));
    return mentions.map((mention) => ({ ...mention, isName: !isOther && isPublished(lead + rest, mention) }));
}
/** The reader of sentences knows many more phrases than names ("signature verification"); without a verb these say too little. */
function isPublished(text, { mitigation, start, end }) {
    if (/(?:\bor|\/)\s*(?:an?\s+|the\s+)?$/i.test(text.slice(0, start)) ||
        /^\s*(?:or\b|\/)/i.test(text.slice(end)))
        return false;
    const words = text.slice(start, end).split(/\s+/);
    return words.some((_, last) => {
        const name = words.slice(0, last + 1).join(' ');
        return [name, name.replace(/s$/i, '')].some((one) => (0,_model_names_js__WEBPACK_IMPORTED_MODULE_0__/* .mitigationFromName */ .DZ)(one) === mitigation);
    });
}
/** What stands outside the phrases, which come in the order of the text and may overlap. */
function around(text, mentions) {
    const pieces = [];
    let from = 0;
    for (const { start, end } of mentions) {
        if (start > from)
            pieces.push(text.slice(from, start));
        from = Math.max(from, end);
    }
    return [...pieces, text.slice(from)].join(' ');
}
/** Marks and letters of other scripts may say the contrary, and nobody here would notice. */
function isUnclear(text) {
    const rest = text.replace(/[✅✔✓☑]\uFE0F?/gu, ' ');
    if (/[^\P{L}\p{Script=Latin}]|\p{Extended_Pictographic}|[?¿~✗✘×]/u.test(rest))
        return true;
    return (rest.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => OTHER.has(word));
}
/** A name without a verb asserts nothing by itself; beside a state of its own it does, where nothing speaks against it. */
function stanceOn(mentions) {
    if (mentions.some(({ stance }) => stance === 'absent'))
        return 'absent';
    if (mentions.some(({ stance }) => stance === 'recommended'))
        return 'recommended';
    const doubts = mentions.some(({ stance, cue }) => stance === 'uncertain' && cue !== null);
    const isSaid = mentions.some(({ stance, isName }) => stance === 'present' || isName);
    return isSaid && !doubts ? 'said' : 'open';
}
function limited(status, stance) {
    if (stance === 'absent')
        return 'absent';
    if (stance === 'said' || (status !== 'in-place' && status !== 'partial'))
        return status;
    return stance === 'recommended' ? 'planned' : 'unknown';
}
/** Words beside a phrase with which a title does not name the control itself. */
const OTHER = new Set(`no not none never without lack lacks lacking missing absent gap gaps todo tbd planned plan plans
  planning roadmap future deferred backlog later pending until soon proposal proposed propose
  suggested suggest recommend recommended consider considered evaluate evaluated evaluation assess
  assessment assessed investigate investigation research study explore review reviewed prototype
  pilot poc trial experiment experimental optional optionally should could would may might must
  needs need needed want wanted wish idea question decide decision draft design spec specification
  documentation document documented docs guideline guidelines guidance training awareness test
  tests testing tested exception exceptions exempt exempted exemption exemptions waive waived
  waiver accept accepted acceptance disable disabled disables disabling remove removed removes
  removal removing drop dropped bypass bypasses bypassed bypassing skip skipped skips skipping
  avoid avoided omit omitted ignore ignored exclude excluded except unless instead rather replace
  replaced replaces replacement replacing former formerly legacy deprecated previously retired
  rejected relax relaxed loosen weaken weakened reduce reduced insufficient weak broken ineffective
  off fail fails failure failed failing escape escapes escaping evasion vulnerability
  vulnerabilities exploit exploits misconfiguration misconfigured weakness see ticket request
  requested out scope unknown unclear unsure unverified assumed assume assumption if where whenever
  possible eventually someday other others customer customers competitor competitors available
  supported breakout instruct ask had have was were once toggle
  kein keine keinen ohne nicht fehlt fehlend fehlende geplant sans pas aucun aucune manque sin
  ningún ninguna falta senza nessun nessuna manca sem não nenhum geen zonder niet`.split(/\s+/));


/***/ }),

/***/ 8709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readThreatComposer: () => (/* binding */ readThreatComposer)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2311);
/* harmony import */ var _foreign_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(316);
/* harmony import */ var _imported_model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7048);



const text = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullish();
const number = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullish();
const tags = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).nullish();
/** What is read of schema 1. Other keys do not bear on the neutral form. */
const fileSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    schema: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1),
    applicationInfo: zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ name: text, description: text }).nullish(),
    mitigations: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ id: text, content: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), status: text })).nullish(),
    mitigationLinks: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ linkedId: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), mitigationId: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() })).nullish(),
    threats: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ id: text, numericId: number, statement: text, threatAction: text, tags }))
        .nullish(),
});
/** What the states of a mitigation mean here. "Identified" says only that somebody thought of it; any other word is unknown. */
const STATUSES = new Map([
    ['mitigationidentified', 'unknown'],
    ['mitigationinprogress', 'planned'],
    ['mitigationresolved', 'in-place'],
    ['mitigationresolvedwillnotaction', 'absent'],
]);
function readThreatComposer(source, path) {
    return (0,_foreign_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readData */ .v3)(source, path, 'json', (data) => {
        const file = (0,_foreign_file_js__WEBPACK_IMPORTED_MODULE_0__/* .checked */ .KD)(fileSchema, data);
        if (!('value' in file))
            return { models: [], problems: file };
        const { value, placeOf, tell } = file;
        const name = (0,_foreign_file_js__WEBPACK_IMPORTED_MODULE_0__/* .firstText */ .ou)(value.applicationInfo?.name);
        const at = ['applicationInfo', ...(name === null ? [] : ['name'])];
        if (name === null)
            tell('applicationInfo.name is missing', 'Name the application in Threat Composer; its name is that of the agent.', placeOf(at));
        return (0,_imported_model_js__WEBPACK_IMPORTED_MODULE_1__/* .importedModel */ .o)({
            format: 'threat-composer',
            path,
            id: (0,_foreign_file_js__WEBPACK_IMPORTED_MODULE_0__/* .idFrom */ ._c)(name, path),
            name,
            description: (0,_foreign_file_js__WEBPACK_IMPORTED_MODULE_0__/* .firstText */ .ou)(value.applicationInfo?.description),
            owner: null,
            exposure: null,
            controls: controlsOf(file),
            threats: threatsOf(file),
            review: null,
            own: null,
            place: placeOf(at),
            notes: [],
        }, file);
    });
}
function controlsOf({ value, placeOf }) {
    const answered = new Map();
    for (const { linkedId, mitigationId } of value.mitigationLinks ?? []) {
        const threats = answered.get(mitigationId) ?? [];
        threats.push(linkedId);
        answered.set(mitigationId, threats);
    }
    return (value.mitigations ?? []).map(({ id, content, status }, index) => ({
        title: content,
        detail: null,
        status: STATUSES.get(status?.toLowerCase() ?? '') ?? 'unknown',
        threats: id == null ? [] : (answered.get(id) ?? []),
        place: placeOf(['mitigations', index, 'content']),
    }));
}
/** People speak of threats by their number; the long id only joins them with mitigations. */
function threatsOf({ value, placeOf }) {
    return (value.threats ?? []).map(({ id, numericId, statement, threatAction, tags: names }, index) => ({
        name: id ?? null,
        id: numericId != null && Number.isSafeInteger(numericId) && numericId > 0 ? `T${numericId}` : null,
        title: (0,_foreign_file_js__WEBPACK_IMPORTED_MODULE_0__/* .firstText */ .ou)(statement, threatAction),
        tags: names ?? [],
        refs: names ?? [],
        place: placeOf(['threats', index, (0,_foreign_file_js__WEBPACK_IMPORTED_MODULE_0__/* .firstText */ .ou)(statement) === null ? 'id' : 'statement']),
    }));
}


/***/ })

};
