export const id = 1410;
export const ids = [1410];
export const modules = {

/***/ 4904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ readOwnAttributes),
/* harmony export */   j: () => (/* binding */ readOwn)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2311);
/* harmony import */ var _aivss_factors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7694);
/* harmony import */ var _model_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50);
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

/***/ 1410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readOwaspTml: () => (/* binding */ readOwaspTml)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2311);
/* harmony import */ var _foreign_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(316);
/* harmony import */ var _imported_model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7048);
/* harmony import */ var _own_statements_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4904);
/* harmony import */ var _review_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2665);





const text = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullish();
const texts = zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()).nullish();
const taxonomy = zod__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({ cwe_id: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().nullish(), capec_id: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().nullish() });
/** The schema says a list; published files also have one entry without it. */
const taxonomies = zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(taxonomy), taxonomy]).nullish();
/** What is read of schema 1.0.2. Other keys do not bear on the neutral form. */
const fileSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({
    scope: zod__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({ title: text, description: text, exposure: text }).nullish(),
    description: text,
    reviewed_at: text,
    threats: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({
        symbolic_name: text,
        title: text,
        description: text,
        weaknesses: taxonomies,
        attack_mechanisms: taxonomies,
    }))
        .nullish(),
    controls: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({ title: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), description: text, threats: texts, status: text }))
        .nullish(),
    extensions: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J()).nullish(),
});
/** What the eight states of a control mean here; any other word is unknown. */
const STATUSES = new Map([
    ['active', 'in-place'],
    ['approved', 'planned'],
    ['scheduled', 'planned'],
    ['suggested', 'unknown'],
    ['under_review', 'unknown'],
    ['assumed', 'unknown'],
    ['retired', 'absent'],
    ['wont_do', 'absent'],
]);
/** `external` does not say whether partners or everybody; the wider one is taken. */
const EXPOSURES = new Map([
    ['internal', 'internal'],
    ['external', 'public'],
]);
function readOwaspTml(source, path) {
    return (0,_foreign_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readData */ .v3)(source, path, 'json', (data) => {
        const file = (0,_foreign_file_js__WEBPACK_IMPORTED_MODULE_0__/* .checked */ .KD)(fileSchema, data);
        if (!('value' in file))
            return { models: [], problems: file };
        const { value, placeOf, tell } = file;
        const { scope } = value;
        const title = (0,_foreign_file_js__WEBPACK_IMPORTED_MODULE_0__/* .firstText */ .ou)(scope?.title);
        const at = scope == null ? [] : title === null ? ['scope'] : ['scope', 'title'];
        if (title === null)
            tell(scope == null ? 'scope is missing' : 'scope.title is missing', 'Add "scope": {"title": ...}; the title names the agent.', placeOf(at));
        const exposure = EXPOSURES.get(scope?.exposure ?? '');
        return (0,_imported_model_js__WEBPACK_IMPORTED_MODULE_1__/* .importedModel */ .o)({
            format: 'owasp-tml',
            path,
            id: (0,_foreign_file_js__WEBPACK_IMPORTED_MODULE_0__/* .idFrom */ ._c)(title, path),
            name: title,
            description: (0,_foreign_file_js__WEBPACK_IMPORTED_MODULE_0__/* .firstText */ .ou)(scope?.description, value.description),
            owner: null,
            exposure: exposure === undefined ? null : { value: exposure, place: placeOf(['scope', 'exposure']) },
            controls: controlsOf(file),
            threats: threatsOf(file),
            review: reviewOf(file),
            own: ownOf(file),
            place: placeOf(at),
            notes: [],
        }, file);
    });
}
function controlsOf({ value, placeOf }) {
    return (value.controls ?? []).map(({ title, description, threats, status }, index) => ({
        title,
        detail: description ?? null,
        status: STATUSES.get(status ?? '') ?? 'unknown',
        threats: threats ?? [],
        place: placeOf(['controls', index, 'title']),
    }));
}
function threatsOf({ value, placeOf }) {
    return (value.threats ?? []).map((threat, index) => {
        const refs = [threat.weaknesses ?? [], threat.attack_mechanisms ?? []].flat();
        return {
            name: threat.symbolic_name ?? null,
            id: threat.symbolic_name ?? null,
            title: (0,_foreign_file_js__WEBPACK_IMPORTED_MODULE_0__/* .firstText */ .ou)(threat.title, threat.description),
            tags: [],
            refs: refs.flatMap(({ cwe_id: cwe, capec_id: capec }) => [
                ...(cwe == null ? [] : [`CWE-${cwe}`]),
                ...(capec == null ? [] : [`CAPEC-${capec}`]),
            ]),
            place: placeOf(['threats', index, threat.symbolic_name == null ? 'title' : 'symbolic_name']),
        };
    });
}
function reviewOf({ value, placeOf, tell }) {
    const { reviewed_at: on } = value;
    return on == null ? null : (0,_review_js__WEBPACK_IMPORTED_MODULE_4__/* .readReview */ .t)(on, 'reviewed_at', placeOf(['reviewed_at']), tell);
}
/** Extensions are named like `example.org/aivss`; the plain `aivss` is taken too. */
function ownOf({ value, placeOf, tell }) {
    const extensions = value.extensions ?? {};
    const [name, another] = Object.keys(extensions).filter((key) => /(?:^|\/)aivss$/i.test(key));
    if (name === undefined)
        return null;
    if (another !== undefined)
        tell('two extensions hold AIVSS statements', 'Keep one of them.', placeOf(['extensions', another]));
    return (0,_own_statements_js__WEBPACK_IMPORTED_MODULE_2__/* .readOwn */ .j)((0,_foreign_file_js__WEBPACK_IMPORTED_MODULE_0__/* .partOf */ .BU)(extensions[name], placeOf, ['extensions', name]), tell);
}


/***/ }),

/***/ 2665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ readReview)
/* harmony export */ });
/* harmony import */ var _model_day_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1427);

/** A review of which only the day is known; the time of day does not matter. */
function readReview(on, key, place, tell) {
    const day = on.slice(0, 10);
    if (!(0,_model_day_js__WEBPACK_IMPORTED_MODULE_0__/* .isDay */ .N)(day)) {
        tell(`${key} is not a calendar day`, 'Write a real calendar day as YYYY-MM-DD.', place);
        return null;
    }
    return { by: null, on: { value: day, place }, expires: null, artefacts: new Map(), place };
}


/***/ })

};
