export const id = 665;
export const ids = [665];
export const modules = {

/***/ 4665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readSarif: () => (/* binding */ readSarif)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8816);
/* harmony import */ var _foreign_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(316);
/* harmony import */ var _imported_model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7048);



const text = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullish();
const texts = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).nullish();
const properties = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ tags: texts, 'maestro-layer': text, 'threat-id': text }).nullish();
const message = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ text }).nullish();
/** What is read of SARIF 2.1.0. Levels, ranks, severities and locations do not bear on the neutral form. */
const fileSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    runs: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
        tool: zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
            driver: zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
                name: text,
                rules: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ id: text, shortDescription: message, properties })).nullish(),
            })
                .nullish(),
        })
            .nullish(),
        automationDetails: zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ id: text }).nullish(),
        results: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
            ruleId: text,
            ruleIndex: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullish(),
            kind: text,
            baselineState: text,
            message,
            partialFingerprints: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()).nullish(),
            properties,
        }))
            .nullish(),
    })),
});
const THREATS = /(?:^|[/:\s-])(?:stride|maestro|threat[-_ ]?model(?:l?ing)?)(?:[/:\s-]|$)/i;
function readSarif(source, path) {
    return (0,_foreign_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readData */ .v3)(source, path, 'json', (data) => {
        const file = (0,_foreign_file_js__WEBPACK_IMPORTED_MODULE_0__/* .checked */ .KD)(fileSchema, data);
        if (!('value' in file))
            return { models: [], problems: file };
        const { value, placeOf, tell } = file;
        const runs = value.runs.flatMap((run, index) => (isOfThreats(run) ? [{ run, index }] : []));
        if (runs.length === 0) {
            const help = 'Only a log whose rules or results are tagged as STRIDE, MAESTRO or threat-model threats is read.';
            tell('no run of this log holds threats', help, placeOf(['runs']));
        }
        const threats = runs.flatMap(({ run, index }) => threatsOf(run, index, file));
        return (0,_imported_model_js__WEBPACK_IMPORTED_MODULE_1__/* .importedModel */ .o)({
            format: 'sarif',
            path,
            id: (0,_foreign_file_js__WEBPACK_IMPORTED_MODULE_0__/* .idFrom */ ._c)(nameOf(runs.map(({ run }) => run)), path),
            name: nameOf(runs.map(({ run }) => run)),
            description: null,
            owner: null,
            exposure: null,
            controls: [],
            threats,
            review: null,
            own: null,
            place: placeOf(['runs']),
            notes: [],
        }, file);
    });
}
/** The part of the run's own id that does not change from run to run: SARIF puts what does behind the last `/`. */
function nameOf(runs) {
    const ids = runs.flatMap(({ automationDetails }) => (0,_foreign_file_js__WEBPACK_IMPORTED_MODULE_0__/* .firstText */ .ou)(automationDetails?.id) ?? []);
    return (0,_foreign_file_js__WEBPACK_IMPORTED_MODULE_0__/* .firstText */ .ou)(...ids.map((id) => id.replace(/\/[^/]*$/, '')));
}
/** Whether a run speaks of threats: by the name of its tool, or by its rules and results and their tags. */
function isOfThreats({ tool, results }) {
    const rules = tool?.driver?.rules ?? [];
    return [
        tool?.driver?.name,
        ...rules.flatMap((rule) => [rule.id, ...(rule.properties?.tags ?? [])]),
        ...(results ?? []).flatMap((result) => [result.ruleId, ...(result.properties?.tags ?? [])]),
    ].some((word) => word != null && THREATS.test(word));
}
function threatsOf(run, index, { placeOf }) {
    const rules = run.tool?.driver?.rules ?? [];
    const byId = new Map(rules.map((rule) => [rule.id, rule]));
    return (run.results ?? []).flatMap((result, position) => {
        if (isNoThreat(result))
            return [];
        const at = ['runs', index, 'results', position];
        const rule = byId.get(result.ruleId) ?? rules[result.ruleIndex ?? -1];
        const words = (0,_foreign_file_js__WEBPACK_IMPORTED_MODULE_0__/* .firstText */ .ou)(result.message?.text);
        const layer = (0,_foreign_file_js__WEBPACK_IMPORTED_MODULE_0__/* .firstText */ .ou)(result.properties?.['maestro-layer']);
        const tags = [...(result.properties?.tags ?? []), ...(rule?.properties?.tags ?? [])];
        const ruleId = (0,_foreign_file_js__WEBPACK_IMPORTED_MODULE_0__/* .firstText */ .ou)(result.ruleId, rule?.id);
        return [
            {
                name: null,
                id: idOf(result),
                title: words ?? (0,_foreign_file_js__WEBPACK_IMPORTED_MODULE_0__/* .firstText */ .ou)(rule?.shortDescription?.text),
                tags: [...tags, ...(layer === null ? [] : [`maestro-layer:${layer}`])],
                refs: [...(ruleId === null ? [] : [ruleId]), ...tags],
                place: placeOf(words === null ? at : [...at, 'message']),
            },
        ];
    });
}
/** Results that say that all is well, or that something is gone. */
function isNoThreat({ kind, baselineState }) {
    return ['pass', 'notApplicable', 'informational'].includes(kind ?? '') || baselineState === 'absent';
}
function idOf({ properties: own, partialFingerprints }) {
    const printed = partialFingerprints?.['findingId/v1'];
    return (0,_foreign_file_js__WEBPACK_IMPORTED_MODULE_0__/* .firstText */ .ou)(own?.['threat-id'], typeof printed === 'string' ? printed : null);
}


/***/ })

};
