export const id = 3011;
export const ids = [3011];
export const modules = {

/***/ 3011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   auditHtml: () => (/* binding */ auditHtml)
/* harmony export */ });
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(850);

/** An audit as the page of a verdict, with what is due on its day and the trend. To be loaded only when it is asked for. */
function auditHtml({ verdict, date, history }, reportLevel) {
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__.html)(verdict, { day: date.slice(0, 10), history: history.records.map(earlierRun), reportLevel });
}
function earlierRun({ date, commit, aivss, counts, agents }) {
    return {
        date,
        commit: commit ?? '',
        version: aivss,
        counts: { ...counts, existing: 0 },
        agents: Object.fromEntries(Object.entries(agents).map(([id, { low, high, severity }]) => [
            id,
            low === high ? { score: high, severity } : { score: null, severity: null },
        ])),
    };
}


/***/ })

};
