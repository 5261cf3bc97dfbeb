export const id = 208;
export const ids = [208];
export const modules = {

/***/ 4904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ readOwnAttributes),
/* harmony export */   j: () => (/* binding */ readOwn)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8816);
/* harmony import */ var _aivss_factors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7694);
/* harmony import */ var _model_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7669);
/* harmony import */ var _source_decode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9903);
/* harmony import */ var _source_salvage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1964);
/* harmony import */ var _source_suggest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6491);
/* harmony import */ var _foreign_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(316);







const { agent, factors, cvss, capabilities, aivss, 'exploit-maturity': maturity } = _model_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .modelFileSchema */ .x.shape;
const { owner, exposure, artefacts } = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej(agent.unwrap().shape).shape;
/** What a file of another format may say in our own words, where it has room for statements of others. */
const ownSchema = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    owner,
    exposure,
    artefacts,
    factors,
    cvss,
    capabilities,
    aivss,
    'exploit-maturity': maturity,
});
/** Statements that stand together in one map; null where there are none. Wrong parts are told and left out. */
function readOwn(source, tell) {
    if (source.data === undefined || source.data === null)
        return null;
    if (!(0,_foreign_file_js__WEBPACK_IMPORTED_MODULE_5__/* .isMap */ .jh)(source.data)) {
        const help = 'Write {"factors": {...}, "cvss": ..., "capabilities": [...]}.';
        tell('the AIVSS statements are not a map', help, source.placeOf([]));
        return null;
    }
    const { value, problems, placeOf } = (0,_source_salvage_js__WEBPACK_IMPORTED_MODULE_3__/* .salvage */ .a)(ownSchema, source);
    for (const { message, help, place } of problems)
        tell(message, help, place);
    return value === null ? null : { body: value, placeOf };
}
const PREFIX = /^aivss[\s._:/-]+(?:factors?[\s._:/-]+)?(\S.{0,79})$/i;
const KEYS = ['owner', 'exposure', 'artefacts', 'cvss', 'capabilities', 'aivss', 'exploit-maturity'];
/** Statements that stand one by one under names that begin with `aivss`: `aivss_autonomy`, `aivss.cvss`. */
function readOwnAttributes(attributes, placeOf, tell) {
    const stated = {};
    const ownFactors = {};
    const places = new Map();
    for (const { name, value, at } of attributes) {
        const rest = PREFIX.exec(name)?.[1];
        if (rest === undefined)
            continue;
        const key = KEYS.find((one) => one === rest.toLowerCase().replace(/[\s._]/g, '-'));
        if (places.has(key ?? `factors.${rest}`))
            tell(`"${(0,_source_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(name)}" states the same a second time`, 'Keep one of the two.', placeOf(at));
        else if (key !== undefined) {
            stated[key] = key === 'cvss' ? plainNumber(value) : listOf(key, value);
            places.set(key, at);
        }
        else if ((0,_aivss_factors_js__WEBPACK_IMPORTED_MODULE_0__/* .factorFromName */ .zJ)(rest) !== null) {
            ownFactors[rest] = plainNumber(value);
            places.set(`factors.${rest}`, at);
        }
        else
            tell(`unknown AIVSS attribute "${(0,_source_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(name)}"`, (0,_source_suggest_js__WEBPACK_IMPORTED_MODULE_4__/* .didYouMean */ .a)(rest, KEYS), placeOf(at));
    }
    if (places.size === 0)
        return null;
    const data = Object.keys(ownFactors).length === 0 ? stated : { ...stated, factors: ownFactors };
    const own = (path) => places.get(path.slice(0, 2).join('.')) ?? places.get(String(path[0])) ?? [...places.values()][0] ?? [];
    return readOwn({ data, placeOf: (path) => placeOf(own(path)) }, tell);
}
/** Such formats write numbers as texts. */
function plainNumber(value) {
    return typeof value === 'string' && /^\s*\d{1,3}(?:\.\d{1,6})?\s*$/.test(value) ? Number(value) : value;
}
function listOf(key, value) {
    return (key === 'capabilities' || key === 'artefacts') && typeof value === 'string'
        ? value.split(',').flatMap((item) => (item.trim() === '' ? [] : [item.trim()]))
        : value;
}


/***/ }),

/***/ 3208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readThreatcl: () => (/* binding */ readThreatcl)
});

// EXTERNAL MODULE: ./lib/formats/imports/foreign-file.js
var foreign_file = __webpack_require__(316);
// EXTERNAL MODULE: ./lib/source/decode.js
var decode = __webpack_require__(9903);
;// CONCATENATED MODULE: ./lib/formats/imports/hcl-blocks.js


/**
 * The blocks of one kind, in every form that JSON has for them: a list of maps with a "name", a map from label to block, a
 * list of such maps, or the block itself where it has no label.
 */
function blocksOf(value, at, source, tell, isLabelled = true) {
    if (value === undefined || value === null)
        return [];
    const body = (one, path, label) => {
        if ((0,foreign_file/* isMap */.jh)(one))
            return [{ label, body: one, at: path }];
        wrong(path, 'a map', source, tell);
        return [];
    };
    /** Several blocks with one label stand in a list. */
    const labelled = (map, path) => Object.entries(map).flatMap(([label, one]) => Array.isArray(one)
        ? one.flatMap((each, index) => body(each, [...path, label, index], label))
        : body(one, [...path, label], label));
    if (!Array.isArray(value))
        return isLabelled && (0,foreign_file/* isMap */.jh)(value) ? labelled(value, at) : body(value, at, null);
    return value.flatMap((one, index) => isLabelled && (0,foreign_file/* isMap */.jh)(one) && isLabels(one)
        ? labelled(one, [...at, index])
        : body(one, [...at, index], (0,foreign_file/* isMap */.jh)(one) ? (0,foreign_file/* firstText */.ou)(textOf(one['name'])) : null));
}
/** A map from labels has only blocks in it; a block has at least one text. */
function isLabels(value) {
    const inside = Object.values(value);
    return inside.length > 0 && inside.every((one) => (0,foreign_file/* isMap */.jh)(one) || (Array.isArray(one) && one.every(foreign_file/* isMap */.jh)));
}
function textIn(body, keys, at, source, tell) {
    for (const key of keys) {
        const value = body[key];
        if (value === undefined || value === null)
            continue;
        if (typeof value === 'string')
            return (0,foreign_file/* firstText */.ou)(value);
        wrong([...at, key], 'a text', source, tell);
    }
    return null;
}
function textsIn(body, key, at, source, tell) {
    const value = body[key];
    if (value === undefined || value === null)
        return [];
    if (Array.isArray(value))
        return value.flatMap((one) => textOf(one) ?? []);
    wrong([...at, key], 'a list of texts', source, tell);
    return [];
}
/** Where a block's own name stands: the key in it, or its label. */
function placeOfKey(source, at, body, key) {
    return source.placeOf(Object.hasOwn(body, key) ? [...at, key] : at);
}
function textOf(value) {
    return typeof value === 'string' ? value : null;
}
function wrong(at, expected, source, tell) {
    tell(`${(0,decode/* name */.UU)(at)} is not ${expected}`, `Expected ${expected}.`, source.placeOf(at));
}

// EXTERNAL MODULE: ./lib/formats/imports/imported-model.js + 2 modules
var imported_model = __webpack_require__(7048);
// EXTERNAL MODULE: ./lib/formats/imports/own-statements.js
var own_statements = __webpack_require__(4904);
;// CONCATENATED MODULE: ./lib/formats/imports/read-threatcl.js




/** Names of the exported form (camel case) and of the language (snake case) stand for the same. */
const CONTROL_KEYS = ['control', 'controls', 'expandedControl', 'expanded_control'];
const PROPOSED_KEYS = ['proposedControl', 'proposed_control'];
function readThreatcl(text, path) {
    return (0,foreign_file/* readData */.v3)(text, path, 'json', (source) => {
        const told = [];
        const tell = (message, help, place) => {
            told.push({ message, help, place, agent: null });
        };
        const { data } = source;
        const blocks = Array.isArray(data)
            ? blocksOf(data, [], source, tell)
            : (0,foreign_file/* isMap */.jh)(data)
                ? ['threatmodels', 'threatmodel'].flatMap((key) => blocksOf(data[key], [key], source, tell))
                : [];
        if (blocks.length === 0 && told.length === 0)
            tell('the file holds no threat model', 'Export one with "threatcl export".', source.placeOf([]));
        const read = (0,foreign_file/* readEach */.e2)(blocks, ({ at }) => source.placeOf(at), (block) => readModel(block, path, source));
        return { ...read, problems: [...told, ...read.problems] };
    });
}
function readModel({ label, body, at }, path, source) {
    const told = [];
    const tell = (message, help, place) => {
        told.push({ message, help, place, agent: null });
    };
    const name = (0,foreign_file/* firstText */.ou)(label);
    const place = placeOfKey(source, at, body, 'name');
    if (name === null)
        tell('a threat model has no name', 'Give it a name; it is that of the agent.', place);
    const author = textIn(body, ['author'], at, source, tell);
    const threats = blocksOf(body['threat'], [...at, 'threat'], source, tell);
    const facing = blocksOf(body['attributes'], [...at, 'attributes'], source, tell, false).find((attributes) => ['internetFacing', 'internet_facing'].some((key) => (0,foreign_file/* isTrue */.Hn)(attributes.body[key])));
    const attributes = ['additionalAttribute', 'additional_attribute']
        .flatMap((key) => blocksOf(body[key], [...at, key], source, tell))
        .map((block) => ({ name: block.label ?? '', value: block.body['value'], at: [...block.at, 'value'] }));
    return (0,imported_model/* importedModel */.o)({
        format: 'threatcl',
        path,
        id: (0,foreign_file/* idFrom */._c)(name, path),
        name,
        description: textIn(body, ['description'], at, source, tell),
        owner: author === null ? null : { value: author, place: source.placeOf([...at, 'author']) },
        exposure: facing === undefined ? null : { value: 'public', place: source.placeOf(facing.at) },
        controls: threats.flatMap((threat) => controlsOf(threat, source, tell)),
        threats: threats.map((threat) => threatOf(threat, source, tell)),
        review: null,
        own: (0,own_statements/* readOwnAttributes */.O)(attributes, (path) => source.placeOf(path), tell),
        place,
        notes: [],
    }, { tell, told });
}
/** Threats had no names once; their place in the list is all that joins them with their controls then. */
function nameOf({ label, at }) {
    return label ?? at.map(String).join('/');
}
function threatOf(threat, source, tell) {
    const { label, body, at } = threat;
    const texts = (key) => textsIn(body, key, at, source, tell);
    const refs = [...texts('stride'), ...texts('impacts')];
    return {
        name: nameOf(threat),
        id: label,
        title: (0,foreign_file/* firstText */.ou)(textIn(body, ['description'], at, source, tell), label),
        tags: refs,
        refs,
        place: placeOfKey(source, at, body, 'name'),
    };
}
function controlsOf(threat, source, tell) {
    const { body, at } = threat;
    const threats = [nameOf(threat)];
    const named = CONTROL_KEYS.flatMap((key) => {
        const value = body[key];
        const path = [...at, key];
        // The oldest form is one text without a state.
        if (typeof value === 'string')
            return [{ title: value, detail: null, status: 'unknown', threats, place: source.placeOf(path) }];
        return blocksOf(value, path, source, tell).map((block) => {
            const text = (keys) => textIn(block.body, keys, block.at, source, tell);
            const description = text(['description']);
            return {
                title: (0,foreign_file/* firstText */.ou)(block.label, description) ?? '',
                detail: (0,foreign_file/* firstText */.ou)(text(['implementationNotes', 'implementation_notes']), description),
                status: (0,foreign_file/* isTrue */.Hn)(block.body['implemented']) ? 'in-place' : 'planned',
                threats,
                place: placeOfKey(source, block.at, block.body, 'name'),
            };
        });
    });
    const proposed = PROPOSED_KEYS.flatMap((key) => blocksOf(body[key], [...at, key], source, tell, false).map((block) => ({
        title: textIn(block.body, ['description'], block.at, source, tell) ?? '',
        detail: null,
        status: (0,foreign_file/* isTrue */.Hn)(block.body['implemented']) ? 'in-place' : 'planned',
        threats,
        place: placeOfKey(source, block.at, block.body, 'description'),
    })));
    return [...named, ...proposed].filter(({ title }) => title !== '');
}


/***/ })

};
