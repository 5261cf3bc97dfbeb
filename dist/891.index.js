export const id = 891;
export const ids = [891];
export const modules = {

/***/ 316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ partOf),
/* harmony export */   Hn: () => (/* binding */ isTrue),
/* harmony export */   KD: () => (/* binding */ checked),
/* harmony export */   TO: () => (/* binding */ repeatedIds),
/* harmony export */   _c: () => (/* binding */ idFrom),
/* harmony export */   e2: () => (/* binding */ readEach),
/* harmony export */   jh: () => (/* binding */ isMap),
/* harmony export */   ou: () => (/* binding */ firstText),
/* harmony export */   pQ: () => (/* binding */ eachOf),
/* harmony export */   v3: () => (/* binding */ readData)
/* harmony export */ });
/* unused harmony export joinedResults */
/* harmony import */ var _model_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1133);
/* harmony import */ var _source_decode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9903);
/* harmony import */ var _source_salvage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1964);
/* harmony import */ var _source_structured_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3335);




/** Reads a text strictly and hands its data on; what cannot be read at all is a result already. */
function readData(text, path, syntax, then) {
    const parsed = (0,_source_structured_js__WEBPACK_IMPORTED_MODULE_3__/* .readStructured */ .cW)(text, path, { syntax });
    if (parsed.ok)
        return then(parsed.source);
    return { models: [], problems: parsed.problems.map((problem) => ({ ...problem, agent: null })) };
}
/** Checks data against what is read of it: each wrong part is told and left out. Null where nothing is left. */
function checked(schema, source) {
    const { value, problems, placeOf } = (0,_source_salvage_js__WEBPACK_IMPORTED_MODULE_2__/* .salvage */ .a)(schema, source);
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
/** The positions of entries whose id an earlier one has, each told: what refers to an id means the first. */
function repeatedIds(entries, what, placeOf, tell) {
    const seen = new Set();
    const repeated = new Set();
    for (const [index, { id }] of entries.entries()) {
        if (id == null)
            continue;
        if (seen.has(id)) {
            repeated.add(index);
            tell(`two ${what} have the id "${(0,_source_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(id)}"`, 'Give each its own id.', placeOf(index));
        }
        seen.add(id);
    }
    return repeated;
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
// EXTERNAL MODULE: ./lib/formats/imports/named-mitigations.js + 1 modules
var named_mitigations = __webpack_require__(7968);
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

/***/ 7968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ mitigationsNamed)
});

// EXTERNAL MODULE: ./lib/model/names.js
var names = __webpack_require__(1133);
// EXTERNAL MODULE: ./lib/formats/prose/read-prose.js + 32 modules
var read_prose = __webpack_require__(7053);
;// CONCATENATED MODULE: ./lib/formats/imports/other-words.js
/**
 * Whether anything beside the phrases of a title, which come in the order of the text and may overlap, keeps it from naming
 * the controls themselves: words that deny, plan or doubt, marks that nobody here can read, or a word behind a phrase with
 * which it names something else ("Sandboxing budget", "Sandboxing cancelled"). What is not known there counts as such.
 */
function speaksOtherwise(text, mentions) {
    const { before, behind } = around(text, mentions);
    return isUnclear([before, ...behind].join(' ')) || isTakenBack(before) || behind.some(isOtherThing);
}
function around(text, mentions) {
    const before = text.slice(0, mentions[0]?.start ?? text.length);
    let from = before.length;
    const behind = mentions.flatMap(({ end }, index) => {
        from = Math.max(from, end);
        const next = mentions[index + 1]?.start ?? text.length;
        return next <= from ? [] : [text.slice(from, next)];
    });
    return { before, behind };
}
/** Marks and letters of other scripts may say the contrary, and nobody here would notice. */
function isUnclear(text) {
    const rest = text.replace(/[✅✔✓☑]\uFE0F?/gu, ' ');
    if (/[^\P{L}\p{Script=Latin}]|\p{Extended_Pictographic}|[?¿!~✗✘×☐¬−<>={}[\]"“”#%]/u.test(rest))
        return true;
    if (/\b(?:n\/a|20\d\d|v\d+|q[1-4])\b/i.test(rest))
        return true;
    return (rest.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => OTHER.has(word));
}
/** "Non-sandboxing". */
function isTakenBack(before) {
    return before.endsWith('-');
}
/** "Sandboxing-free", "Sandboxing suspended", "Sandboxing metrics". */
function isOtherThing(behind) {
    if (/^-\p{L}/u.test(behind))
        return true;
    const word = /^\s+(\p{L}+)/u.exec(behind)?.[1];
    return word !== undefined && !GOES_ON.has(word.toLowerCase());
}
/** Words that may follow a control that is there: where, for what and how, and nouns for a thing that does it. */
const GOES_ON = new Set(`about above across against all along always among and around as at because before behind below
  beneath beside between beyond by down during each every everywhere for from in inside into is are of
  on onto or out outside over per plus since so such than that the these this those through throughout
  to toward towards under underneath upon using via when where which while with within
  account accounts active applied activated configured deployed enabled enforced implemented installed required
  agent agents api apis architecture boundary boundaries box boxes check checks component components
  container containers control controls dialog dialogs engine engines entry entries environment
  environments event events feature features filter filters flow flows framework function functions
  gate gates gateway gateways guard guards handler handlers hook hooks host hosts iam identities identity infrastructure
  interceptor layer layers library limiter list lists logic mechanism mechanisms middleware mode
  module modules node nodes permission permissions pipeline pipelines plugin policies policy procedure procedures process
  processes profile profiles prompt prompts protocol proxy queue record records role roles rule rules runtime
  sandbox screen screens service services setting settings sidecar software step steps storage store
  stream system systems table tables tool tools trail trails vm vms worker workers workflow workflows
  wrapper`.split(/\s+/));
/** Words beside a phrase with which a title does not name the control itself. */
const OTHER = new Set(`only flag ready fyi note building null no not none never without lack lacks lacking missing absent gap gaps todo tbd planned plan plans
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
  rejected relax relaxed loosen weaken weakened reduce reduced insufficient weak broken
  ineffective off fail fails failure failed failing escape escapes escaping evasion vulnerability
  vulnerabilities exploit exploits misconfiguration misconfigured weakness see ticket request
  requested out scope unknown unclear unsure unverified assumed assume assumption if where
  whenever possible eventually someday other others customer customers competitor competitors
  available supported breakout instruct ask had have was were once toggle kein keine keinen ohne
  nicht fehlt fehlend fehlende geplant sans pas aucun aucune manque sin ningún ninguna falta senza
  nessun nessuna manca sem não nenhum geen zonder niet refuse refused refuses decline declined
  declines cancel cancelled canceled deprioritised deprioritized descoped blocked stalled hold
  delay delayed delays postpone postponed suspend suspended pause paused revert reverted rolled
  undo sunset retire forego forgo abandon abandoned oppose opposed prohibit prohibited ban banned
  forbid forbidden deny denied prevent little minimal half some somewhat rarely hardly barely
  sometimes occasional occasionally sporadic partly partial partially mostly nearly almost less
  fewer limited lax loose degraded stale expired outdated dormant inactive unused unimplemented
  undeployed unenforced untested void moot needless unnecessary overkill harmful theatre theater
  theoretical fake mock dummy stub simulated placeholder pretend decoy honeypot example examples
  demo beta alpha mvp lab dev spike survey goal goals target targets objective objectives vision
  aim strive stretch desire desired intend intended hope discuss discussion learn course procure
  buy hire budget cost owner kpi metrics begin begun start started starting kickoff continue
  ongoing improve improving fix repair rebuild rework reintroduce reenable restore bring
  prioritise prioritize specify specified approved funded mandated demanded advocate promote
  permit permitted feasible awaited awaiting come coming launch stop kill delete purge clear loss
  lost against doubt doubtful alleged claimed supposed supposedly apparently reportedly override
  overridden circumvented defeat defeated subverted compromised leaked violated outage incident
  postmortem drawbacks challenges risk threat attacker attackers manual manually ad hoc convenient
  kidding nothing nobody nope nada nein entfernt isnt aint doesnt dont wont cannot cant struck
  anti non paper fixme wip re`.split(/\s+/));

;// CONCATENATED MODULE: ./lib/formats/imports/named-mitigations.js



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
    const exact = PLAIN.test(text) ? (0,names/* mitigationFromName */.DZ)(text) : null;
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
    const read = (0,read_prose.readProse)(rest);
    // "Audit logging of every call" is a name; "audit" is a verb only to a reader of sentences.
    const isTakenForVerb = read.some(({ start, cue }) => start === 0 && cue === 'imperative');
    const lead = isTakenForVerb ? 'the ' : '';
    const mentions = isTakenForVerb ? (0,read_prose.readProse)(lead + rest) : read;
    const isOther = speaksOtherwise(lead + rest, mentions);
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
        return [name, name.replace(/s$/i, '')].some((one) => (0,names/* mitigationFromName */.DZ)(one) === mitigation);
    });
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


/***/ })

};
