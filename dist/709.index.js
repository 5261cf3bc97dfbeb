export const id = 709;
export const ids = [709];
export const modules = {

/***/ 8709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readThreatComposer: () => (/* binding */ readThreatComposer)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8816);
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
function controlsOf({ value, placeOf, tell }) {
    const place = (index) => placeOf(['mitigations', index, 'content']);
    const repeated = (0,_foreign_file_js__WEBPACK_IMPORTED_MODULE_0__/* .repeatedIds */ .TO)(value.mitigations ?? [], 'mitigations', place, tell);
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
        threats: id == null || repeated.has(index) ? [] : (answered.get(id) ?? []),
        place: place(index),
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
