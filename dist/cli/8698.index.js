export const id = 8698;
export const ids = [8698];
export const modules = {

/***/ 8698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readAgentaz: () => (/* binding */ readAgentaz)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2311);
/* harmony import */ var _foreign_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(316);
/* harmony import */ var _imported_model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7048);
/* harmony import */ var _review_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2665);




const text = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullish();
const texts = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).nullish();
const flag = zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().nullish();
const amount = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullish();
/** What is read of version 1.0. Other keys do not bear on the neutral form. */
const fileSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    agent_id: text,
    trust_level: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['A0', 'A1', 'A2', 'A3', 'A4', 'A5']).nullish(),
    worst_case_action: text,
    authority_boundary: text,
    last_reviewed: text,
    tool_boundary: zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ allowed_tools: texts, approval_required_tools: texts, execution_tools_absent: flag })
        .nullish(),
    output_boundary: zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ never_without_approval: texts }).nullish(),
    cost_boundary: zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ max_usd_per_trace_loop: amount }).nullish(),
    loop_boundary: zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ max_reasoning_turns: amount }).nullish(),
    human_handoff: zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ triggers: texts, destination: text }).nullish(),
    audit: zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ append_only: flag, logs: texts }).nullish(),
});
const REQUIRED = [
    'agent_id',
    'trust_level',
    'worst_case_action',
    'authority_boundary',
    'tool_boundary',
    'last_reviewed',
];
/** The least autonomy that a trust level implies. It is a floor, not a value: the factor itself stays open. */
const LEAST_AUTONOMY = { A0: 0, A1: 0.1, A2: 0.3, A3: 0.5, A4: 0.8, A5: 1 };
function readAgentaz(source, path) {
    return (0,_foreign_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readData */ .v3)(source, path, 'json', (data) => {
        const file = (0,_foreign_file_js__WEBPACK_IMPORTED_MODULE_0__/* .checked */ .KD)(fileSchema, data);
        if (!('value' in file))
            return { models: [], problems: file };
        const { value, placeOf, tell } = file;
        for (const key of REQUIRED)
            if (value[key] == null && data.data[key] == null)
                tell(`${key} is missing`, `Add "${key}", which AgentAz requires.`, placeOf([]));
        const name = (0,_foreign_file_js__WEBPACK_IMPORTED_MODULE_0__/* .firstText */ .ou)(value.agent_id);
        const worst = (0,_foreign_file_js__WEBPACK_IMPORTED_MODULE_0__/* .firstText */ .ou)(value.worst_case_action);
        const { last_reviewed: reviewed, trust_level: level } = value;
        const result = (0,_imported_model_js__WEBPACK_IMPORTED_MODULE_1__/* .importedModel */ .o)({
            format: 'agentaz',
            path,
            id: (0,_foreign_file_js__WEBPACK_IMPORTED_MODULE_0__/* .idFrom */ ._c)(name, path),
            name,
            description: (0,_foreign_file_js__WEBPACK_IMPORTED_MODULE_0__/* .firstText */ .ou)(value.authority_boundary),
            owner: null,
            exposure: null,
            controls: [],
            threats: worst === null
                ? []
                : [
                    {
                        name: null,
                        id: 'worst-case',
                        title: worst,
                        tags: [],
                        refs: [],
                        place: placeOf(['worst_case_action']),
                    },
                ],
            review: reviewed == null ? null : (0,_review_js__WEBPACK_IMPORTED_MODULE_3__/* .readReview */ .t)(reviewed, 'last_reviewed', placeOf(['last_reviewed']), tell),
            own: null,
            place: placeOf(['agent_id']),
            notes: level == null
                ? []
                : [
                    `trust level ${level}: autonomy is at least ${LEAST_AUTONOMY[level].toFixed(1)}; state the factor`,
                ],
        }, file);
        const mitigations = boundariesOf(file);
        return { ...result, models: result.models.map((model) => ({ ...model, mitigations })) };
    });
}
/** What the boundaries declare. A declared limit is stated; that no tool executes anything is only read as least privilege. */
function boundariesOf({ value, placeOf }) {
    const { tool_boundary: tools, cost_boundary: cost, loop_boundary: loop, human_handoff: handoff, audit, } = value;
    const found = [];
    const add = (id, status, at, source = 'stated') => {
        const place = placeOf(at);
        found.push({ id, status, source, how: null, evidence: [], ticket: null, due: null, place });
    };
    const allowed = tools?.allowed_tools;
    if (allowed != null)
        add('tool-allowlist', listed(allowed), ['tool_boundary', 'allowed_tools']);
    if (tools?.execution_tools_absent === true)
        add('least-privilege', 'in-place', ['tool_boundary', 'execution_tools_absent'], 'prose');
    if (cost?.max_usd_per_trace_loop != null)
        add('rate-limiting', capped(cost.max_usd_per_trace_loop), ['cost_boundary', 'max_usd_per_trace_loop']);
    if (loop?.max_reasoning_turns != null)
        add('circuit-breaker', capped(loop.max_reasoning_turns), ['loop_boundary', 'max_reasoning_turns']);
    if (isListed(tools?.approval_required_tools))
        add('human-in-the-loop', 'in-place', ['tool_boundary', 'approval_required_tools']);
    else if (isListed(value.output_boundary?.never_without_approval))
        add('human-in-the-loop', 'in-place', ['output_boundary', 'never_without_approval']);
    // Handing over in some cases is not asking before every action that matters.
    else if (isListed(handoff?.triggers))
        add('human-in-the-loop', 'partial', ['human_handoff', 'triggers']);
    if (isListed(audit?.logs))
        add('audit-logging', 'in-place', ['audit', 'logs']);
    else if (audit?.append_only === true)
        add('audit-logging', 'partial', ['audit', 'append_only']);
    return found;
}
function isListed(items) {
    return items?.some((item) => item.trim() !== '') === true;
}
/** A list that lets everything through limits nothing. */
function listed(tools) {
    if (tools.some((tool) => /^\s*(?:\*+|all|any)\s*$/i.test(tool)))
        return 'absent';
    if (tools.some((tool) => tool.includes('*')))
        return 'partial';
    return isListed(tools) ? 'in-place' : 'unknown';
}
function capped(most) {
    return Number.isFinite(most) && most > 0 ? 'in-place' : 'unknown';
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
