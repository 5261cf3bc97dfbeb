export const id = 8942;
export const ids = [8942];
export const modules = {

/***/ 8942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   markdownNames: () => (/* binding */ markdownNames)
/* harmony export */ });
/* harmony import */ var _aivss_factors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7694);
/* harmony import */ var _model_maestro_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(0);
/* harmony import */ var _model_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1133);
/* harmony import */ var _markdown_tables_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7757);




/** The columns of our tables that hold names. */
const COLUMNS = {
    factors: { factor: _aivss_factors_js__WEBPACK_IMPORTED_MODULE_0__/* .factorFromName */ .zJ },
    mitigations: { mitigation: _model_names_js__WEBPACK_IMPORTED_MODULE_2__/* .mitigationFromName */ .DZ },
    threats: { layer: _model_maestro_js__WEBPACK_IMPORTED_MODULE_1__/* .layerFromName */ .dC, mitigations: listOf(_model_names_js__WEBPACK_IMPORTED_MODULE_2__/* .mitigationFromName */ .DZ) },
};
/** Edits that give factors, mitigations and layers their ids in the tables of a Markdown text where they go by another name; `blocks` are those of the text. */
function markdownNames(text, blocks) {
    const starts = lineStarts(text);
    return blocks.flatMap((block) => {
        if (block.kind !== 'table')
            return [];
        const kind = (0,_markdown_tables_js__WEBPACK_IMPORTED_MODULE_3__/* .tableKind */ .jr)(block.table);
        if (kind === null)
            return [];
        const meanings = block.table.header.map((header) => COLUMNS[kind][(0,_aivss_factors_js__WEBPACK_IMPORTED_MODULE_0__/* .normaliseName */ .GX)(header.text)] ?? (() => null));
        return block.table.rows.flatMap((row) => row.flatMap((cell, index) => renamed(text, starts, cell, meanings[index]?.(cell.text) ?? null)));
    });
}
/** Several names in one cell; null where one of them is not known. */
function listOf(meaning) {
    return (cell) => {
        const names = cell.split(/[,;]/).map((name) => name.trim());
        const ids = names.map(meaning);
        return ids.every((id) => id !== null) ? ids.join(', ') : null;
    };
}
/** The edit of one cell, where it holds the name as it is seen, without markup. */
function renamed(text, starts, { text: seen, place }, id) {
    if (id === null || isReadable(seen, id))
        return [];
    const from = (starts[place.line - 1] ?? 0) + place.column - 1;
    const lead = /^[| \t]*/.exec(text.slice(from, from + 200))?.[0].length ?? 0;
    const start = from + lead;
    const end = start + seen.length;
    const after = text.slice(end, end + 200).trimStart()[0] ?? '|';
    if (text.slice(start, end) !== seen || after !== '|')
        return [];
    return [{ start, end, text: id, what: `${seen.slice(0, 60)} is ${id}` }];
}
/** A page is for people: the published name of a factor or layer, and an id written as words, stay as they are. */
function isReadable(seen, id) {
    const factor = _aivss_factors_js__WEBPACK_IMPORTED_MODULE_0__/* .FACTOR_IDS */ .rs.find((one) => one === id);
    const layer = _model_maestro_js__WEBPACK_IMPORTED_MODULE_1__/* .LAYER_IDS */ .pn.find((one) => one === id);
    const published = factor === undefined ? (layer === undefined ? id : _model_maestro_js__WEBPACK_IMPORTED_MODULE_1__/* .LAYERS */ .RR[layer].name) : _aivss_factors_js__WEBPACK_IMPORTED_MODULE_0__/* .FACTORS */ .XQ[factor].name;
    return [id, published].some((name) => (0,_aivss_factors_js__WEBPACK_IMPORTED_MODULE_0__/* .normaliseName */ .GX)(name) === (0,_aivss_factors_js__WEBPACK_IMPORTED_MODULE_0__/* .normaliseName */ .GX)(seen));
}
function lineStarts(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}


/***/ })

};
