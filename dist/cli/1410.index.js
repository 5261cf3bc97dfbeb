export const id = 1410;
export const ids = [1410];
export const modules = {

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
