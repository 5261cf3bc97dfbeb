export const id = 4366;
export const ids = [4366];
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

/***/ 4366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readOtm: () => (/* binding */ readOtm)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2311);
/* harmony import */ var _foreign_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(316);
/* harmony import */ var _imported_model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7048);
/* harmony import */ var _own_statements_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4904);




const text = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullish();
const texts = zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable()).nullish();
const attributes = zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J()).nullish();
/** A threat where it applies: in a component or a data flow, with the state of each mitigation there. */
const instances = zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({
    threat: text,
    mitigations: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({ mitigation: text, state: text }).nullable()).nullish(),
}))
    .nullish();
const holders = zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({ threats: instances })).nullish();
/** What is read of version 0.2.0. Other keys do not bear on the neutral form. */
const fileSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({
    otmVersion: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().refine((version) => /^0\.\d/.test(version), {
        error: 'not a version that is read',
        params: { help: 'Versions 0.1 and 0.2 are read: "0.2.0".' },
    }),
    project: zod__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({ name: text, id: text, description: text, owner: text, attributes }).nullish(),
    components: holders,
    dataflows: holders,
    threats: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({ id: text, name: text, description: text, categories: texts, cwes: texts, tags: texts }))
        .nullish(),
    mitigations: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({ id: text, name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), description: text, attributes }))
        .nullish(),
});
/** What the states of a mitigation mean here; any other word is unknown. */
const STATES = new Map([
    ['implemented', 'in-place'],
    ['required', 'planned'],
    ['recommended', 'planned'],
    ['rejected', 'absent'],
]);
function readOtm(source, path) {
    const isJson = /\.json$/i.test(path) || (/\.otm$/i.test(path) && /^\uFEFF?\s*[[{]/.test(source));
    return (0,_foreign_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readData */ .v3)(source, path, isJson ? 'json' : 'yaml', (data) => (0,_foreign_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readEach */ .e2)((0,_foreign_file_js__WEBPACK_IMPORTED_MODULE_0__/* .eachOf */ .pQ)(data), (document) => document.placeOf([]), (document) => readDocument(document, path)));
}
function readDocument(source, path) {
    const file = (0,_foreign_file_js__WEBPACK_IMPORTED_MODULE_0__/* .checked */ .KD)(fileSchema, source);
    if (!('value' in file))
        return { models: [], problems: file };
    const { value, placeOf, tell } = file;
    const { project } = value;
    const named = (0,_foreign_file_js__WEBPACK_IMPORTED_MODULE_0__/* .firstText */ .ou)(project?.id) === null ? 'name' : 'id';
    const id = (0,_foreign_file_js__WEBPACK_IMPORTED_MODULE_0__/* .firstText */ .ou)(project?.[named]);
    const at = project == null ? [] : id === null ? ['project'] : ['project', named];
    if (id === null) {
        const help = 'Add "project" with "id" and "name"; the id is that of the agent.';
        tell(project == null ? 'project is missing' : 'project.id is missing', help, placeOf(at));
    }
    const owner = (0,_foreign_file_js__WEBPACK_IMPORTED_MODULE_0__/* .firstText */ .ou)(project?.owner);
    const isPublic = (0,_foreign_file_js__WEBPACK_IMPORTED_MODULE_0__/* .isTrue */ .Hn)(project?.attributes?.['internet_facing']);
    const facing = placeOf(['project', 'attributes', 'internet_facing']);
    return (0,_imported_model_js__WEBPACK_IMPORTED_MODULE_1__/* .importedModel */ .o)({
        format: 'otm',
        path,
        id: (0,_foreign_file_js__WEBPACK_IMPORTED_MODULE_0__/* .idFrom */ ._c)(id, path),
        name: (0,_foreign_file_js__WEBPACK_IMPORTED_MODULE_0__/* .firstText */ .ou)(project?.name, id),
        description: (0,_foreign_file_js__WEBPACK_IMPORTED_MODULE_0__/* .firstText */ .ou)(project?.description),
        owner: owner === null ? null : { value: owner, place: placeOf(['project', 'owner']) },
        exposure: isPublic ? { value: 'public', place: facing } : null,
        controls: controlsOf(file),
        threats: threatsOf(file),
        review: null,
        own: ownOf(file),
        place: placeOf(at),
        notes: [],
    }, file);
}
/** Each mitigation once for every place where it has a state; one that has none anywhere is unknown. */
function controlsOf({ value, placeOf, tell }) {
    const used = usesOf(value);
    const placeAt = (index) => placeOf(['mitigations', index, 'name']);
    const repeated = (0,_foreign_file_js__WEBPACK_IMPORTED_MODULE_0__/* .repeatedIds */ .TO)(value.mitigations ?? [], 'mitigations', placeAt, tell);
    return (value.mitigations ?? []).flatMap(({ id, name, description, attributes: extra }, index) => {
        const control = { title: name, detail: description ?? null, place: placeAt(index) };
        if (repeated.has(index))
            return [{ ...control, status: 'unknown', threats: [] }];
        const uses = id == null ? [] : (used.get(id) ?? []);
        if (uses.length > 0)
            return uses.map(({ threat, status }) => ({
                ...control,
                status,
                threats: threat === null ? [] : [threat],
            }));
        const implemented = extra?.['implemented'];
        const status = implemented === true ? 'in-place' : implemented === false ? 'planned' : 'unknown';
        return [{ ...control, status, threats: [] }];
    });
}
/** By the id of the mitigation; the same threat in the same state counts once, however many components have it. */
function usesOf({ components, dataflows }) {
    const used = new Map();
    for (const { threats } of [...(components ?? []), ...(dataflows ?? [])])
        for (const { threat, mitigations } of threats ?? [])
            for (const one of mitigations ?? []) {
                if (one?.mitigation == null)
                    continue;
                const status = STATES.get(one.state?.trim().toLowerCase() ?? '') ?? 'unknown';
                const uses = used.get(one.mitigation) ?? new Map();
                uses.set(JSON.stringify([threat ?? null, status]), { threat: threat ?? null, status });
                used.set(one.mitigation, uses);
            }
    return new Map([...used].map(([id, uses]) => [id, [...uses.values()]]));
}
function threatsOf({ value, placeOf }) {
    return (value.threats ?? []).map(({ id, name, description, categories, cwes, tags }, index) => {
        const words = [categories, cwes, tags].flatMap((list) => (list ?? []).filter((word) => word !== null));
        // What numbers its threats says in the description what they are.
        const isNumber = /^\s*threat\s*\d*\s*$/i.test(name ?? '');
        return {
            name: id ?? null,
            id: id ?? null,
            title: isNumber ? (0,_foreign_file_js__WEBPACK_IMPORTED_MODULE_0__/* .firstText */ .ou)(description, name) : (0,_foreign_file_js__WEBPACK_IMPORTED_MODULE_0__/* .firstText */ .ou)(name, description),
            tags: words,
            refs: words,
            place: placeOf(['threats', index, id == null ? 'name' : 'id']),
        };
    });
}
function ownOf({ value, placeOf, tell }) {
    const at = ['project', 'attributes'];
    const stated = value.project?.attributes ?? {};
    const named = Object.entries(stated).map(([name, one]) => ({ name, value: one, at: [...at, name] }));
    const single = (0,_own_statements_js__WEBPACK_IMPORTED_MODULE_2__/* .readOwnAttributes */ .O)(named, placeOf, tell);
    if (stated['aivss'] == null)
        return single;
    if (single !== null)
        tell('AIVSS statements stand in "aivss" and in attributes of their own', 'Keep them in "aivss" alone, which is what is read.', placeOf([...at, 'aivss']));
    return (0,_own_statements_js__WEBPACK_IMPORTED_MODULE_2__/* .readOwn */ .j)((0,_foreign_file_js__WEBPACK_IMPORTED_MODULE_0__/* .partOf */ .BU)(stated['aivss'], placeOf, [...at, 'aivss']), tell);
}


/***/ })

};
