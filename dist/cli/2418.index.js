export const id = 2418;
export const ids = [2418];
export const modules = {

/***/ 9535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Fb: () => (/* binding */ LOOKED_FOR),
  zs: () => (/* binding */ acceptedText),
  P6: () => (/* binding */ asideCounts),
  TX: () => (/* binding */ assumptionText),
  U9: () => (/* binding */ count),
  ZT: () => (/* binding */ countLevels),
  J7: () => (/* binding */ countsLine),
  Ik: () => (/* binding */ enforcementText),
  Rl: () => (/* binding */ excuseText),
  CZ: () => (/* binding */ hiddenText),
  $D: () => (/* binding */ levelNoun),
  pd: () => (/* binding */ levelsOf),
  Z9: () => (/* binding */ placeText),
  MJ: () => (/* binding */ policyText),
  BW: () => (/* binding */ remediesHeading),
  K1: () => (/* binding */ remedyText),
  Ni: () => (/* binding */ scopeTexts),
  o7: () => (/* binding */ statusWords),
  MT: () => (/* binding */ verdictLine),
  Eu: () => (/* binding */ waiverText)
});

// EXTERNAL MODULE: ./lib/report/ranking.js
var ranking = __webpack_require__(8888);
// EXTERNAL MODULE: ./lib/gate/remedy/beside-words.js
var beside_words = __webpack_require__(6320);
;// CONCATENATED MODULE: ./lib/report/remedy-changes.js

/** The changes of a remedy as one sentence without its full stop; what differs only in what it is about is said once. */
function changesText({ changes, parts, listing }) {
    const beside = listing === null ? '' : (0,beside_words/* besideWords */._)(listing);
    const said = [];
    changes.forEach((change, index) => {
        const bare = beside !== '' && change.endsWith(beside) ? change.slice(0, -beside.length) : change;
        const next = aroundId(bare, parts[index]);
        const last = said.at(-1);
        const alike = last !== undefined && last.before === next.before && last.after === next.after;
        if (alike && last.ids.length > 0 && next.ids.length > 0)
            said.splice(-1, 1, { ...last, ids: [...last.ids, ...next.ids] });
        else
            said.push(next);
    });
    return `${said.map(({ before, ids, after }) => before + listed(ids) + after).join('; ')}${beside}`;
}
/** A change taken apart at the id that it is about. */
function aroundId(change, part) {
    const id = part !== undefined && 'id' in part ? part.id : '';
    const at = id === '' ? -1 : change.indexOf(id);
    return at === -1
        ? { before: change, ids: [], after: '' }
        : { before: change.slice(0, at), ids: [id], after: change.slice(at + id.length) };
}
/** "a, b and c". */
function listed(ids) {
    return ids.length < 2 ? ids.join('') : `${ids.slice(0, -1).join(', ')} and ${ids.at(-1) ?? ''}`;
}

;// CONCATENATED MODULE: ./lib/report/messages.js


/*
 * Sentences that several reports share. They may quote the verdict, so they are untrusted text like the rest of it: each
 * reporter escapes them whole.
 */
const LEVEL_NOUNS = { error: 'error', warn: 'warning', note: 'note' };
function levelNoun(level) {
    return LEVEL_NOUNS[level];
}
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
/** "2 errors, 1 warning", or null where all numbers are 0. */
function countLevels(numbers) {
    const parts = [
        ...(numbers.error > 0 ? [count(numbers.error, LEVEL_NOUNS.error)] : []),
        ...(numbers.warn > 0 ? [count(numbers.warn, LEVEL_NOUNS.warn)] : []),
        ...(numbers.note > 0 ? [count(numbers.note, LEVEL_NOUNS.note)] : []),
    ];
    return parts.length === 0 ? null : parts.join(', ');
}
function levelsOf(findings) {
    const of = (level) => findings.filter((finding) => finding.level === level).length;
    return { error: of('error'), warn: of('warn'), note: of('note') };
}
function statusWords(status) {
    return status.replaceAll('-', ' ');
}
/** "fail: 2 errors, 1 warning, 3 notes in 2 agents (balanced)". */
function verdictLine(verdict) {
    const aside = asideCounts(verdict);
    return [
        `${statusWords(verdict.status)}: ${countsLine(verdict)}${ran(verdict) ? ` (${verdict.policy.preset})` : ''}`,
        ...(aside === null ? [] : [aside]),
    ].join('; ');
}
/** "2 errors, 1 warning in 2 agents". */
function countsLine(verdict) {
    const { status, summary, errors } = verdict;
    if (status === 'error')
        return `the gate could not run (${count(errors.length, 'problem')})`;
    if (status === 'nothing-to-check')
        return 'no threat model was found';
    return `${countLevels(summary) ?? 'no findings'} in ${count(summary.agents, 'agent')}`;
}
/** "1 existing, 3 accepted, 2 waived, 1 gap", or null. */
function asideCounts({ summary, gaps }) {
    const parts = [
        ...(summary.existing > 0 ? [`${summary.existing} existing`] : []),
        ...(summary.accepted > 0 ? [`${summary.accepted} accepted`] : []),
        ...(summary.waived > 0 ? [`${summary.waived} waived`] : []),
        ...(gaps.length > 0 ? [count(gaps.length, 'gap')] : []),
    ];
    return parts.length === 0 ? null : parts.join(', ');
}
function ran({ status }) {
    return status !== 'error' && status !== 'nothing-to-check';
}
const LOOKED_FOR = 'Looked for threat models: *.aivss.yml, *.aivss.json, *.aivss.md, agent-threat-model.*, .aivss/, file names with "threat-model", or the paths under "models:" in the policy. "aivss-gate check --help" says more.';
/** Which values of which agents the policy assumes; null where it assumes none. */
function assumptionText(agents) {
    const some = agents.filter(({ score }) => score.assumed.length > 0);
    const shown = some.slice(0, 5).map(({ id, score }) => `${id} (${score.assumed.join(', ')})`);
    const more = some.length > shown.length ? ` and ${some.length - shown.length} more` : '';
    return some.length === 0
        ? null
        : `* the policy supplies what the model does not state: ${shown.join(', ')}${more}`;
}
/** The policy in force: source, commit, preset, digest, gate, floors. */
function policyText({ policy, scope }) {
    const floors = policy.floors.slice(0, 5);
    const more = policy.floors.length > floors.length ? ` and ${policy.floors.length - floors.length} more` : '';
    const facts = [
        `${policy.source ?? 'no file'}${policy.ref === null ? '' : ` at ${policy.ref}`}`,
        `preset ${policy.preset}`,
        ...(policy.digest === '' ? [] : [policy.digest]),
        `gate ${scope.gate}`,
    ];
    return `policy: ${facts.join(', ')}${floors.length === 0 ? '' : `; floor ${floors.join(', ')}${more}`}`;
}
function enforcementText({ policy }) {
    if (policy.notEnforcedBefore === null)
        return null;
    const { day, wouldBe } = policy.notEnforcedBefore;
    return `not enforced before ${day}; would be: ${statusWords(wouldBe)}`;
}
/** What was compared, and what was left out of the search. */
function scopeTexts({ scope }) {
    const { base, head, excluded } = scope;
    return [
        ...(base === null ? [] : [`compared with ${base}${head === null ? '' : `, judged ${head}`}`]),
        ...(excluded === 0 ? [] : [`${count(excluded, 'file')} excluded by ignore patterns`]),
    ];
}
/** How many findings that count are milder than what is shown; null where none is. */
function hiddenText(verdict, least) {
    const hidden = verdict.findings.filter((finding) => finding.standing === 'counts' && !(0,ranking/* isShown */.aJ)(finding.level, least));
    const counts = countLevels(levelsOf(hidden));
    const mildest = hidden.some(({ level }) => level === 'note') ? 'note' : 'warn';
    return counts === null ? null : `${counts} hidden, show them with --report-level ${mildest}`;
}
/** "put sandboxing and audit-logging in place and state how → 8.1, pass". */
function remedyText(remedy) {
    const { aivss, status } = remedy;
    return `${changesText(remedy)} → ${aivss === null ? '' : `${aivss.toFixed(1)}, `}${statusWords(status)}`;
}
/** What stands before an agent's remedies. */
function remediesHeading({ remedies }) {
    return remedies.length > 1 ? 'Shortest ways to green, one is enough' : 'Shortest way to green';
}
function waiverText({ why, owner, expires }) {
    return `until ${expires} by ${owner}: ${why}`;
}
/** "until 2027-05-20 by @acme/ciso since 2026-11-20: known before the gate came". */
function acceptedText({ why, by, on, expires }) {
    return `until ${expires} by ${by} since ${on}: ${why}`;
}
/** By what a finding is set aside, in words; null where it is by neither a waiver nor the baseline. */
function excuseText({ waiver, accepted }) {
    if (waiver !== null)
        return `waived ${waiverText(waiver)}`;
    return accepted === null ? null : `accepted ${acceptedText(accepted)}`;
}
function placeText({ path, line, column }) {
    return `${path}:${line}:${column}`;
}


/***/ }),

/***/ 8888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tm: () => (/* binding */ rank),
/* harmony export */   aJ: () => (/* binding */ isShown),
/* harmony export */   cY: () => (/* binding */ worstLevel),
/* harmony export */   kg: () => (/* binding */ gather),
/* harmony export */   md: () => (/* binding */ worstFirst)
/* harmony export */ });
/* harmony import */ var _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6472);

/** Every agent, with or without findings, worst first; then agents without a model; the policy's own findings last. */
function rank(verdict) {
    const counting = verdict.findings.filter((finding) => finding.standing === 'counts');
    const owners = new Map(verdict.agents.flatMap((agent) => agent.findings.map((id) => [id, agent])));
    const byId = new Map(verdict.agents.map((agent) => [agent.id, agent]));
    const ownerOf = ({ id, agent }) => owners.get(id) ?? (agent === null ? null : (byId.get(agent) ?? agent));
    const owned = new Map(verdict.agents.map((one) => [one, []]));
    for (const finding of counting) {
        const owner = ownerOf(finding);
        const others = owned.get(owner);
        if (others === undefined)
            owned.set(owner, [finding]);
        else
            others.push(finding);
    }
    return [...owned]
        .map(([owner, findings]) => {
        const group = groupOf(owner, findings);
        return { group, last: owner === null, level: levelRank(worstLevel(group)) };
    })
        .toSorted((a, b) => Number(a.last) - Number(b.last) ||
        a.level - b.level ||
        (b.group.agent?.score.high ?? 0) - (a.group.agent?.score.high ?? 0) ||
        order(a.group.title, b.group.title) ||
        order(a.group.agent?.path ?? '', b.group.agent?.path ?? ''))
        .map(({ group }) => group);
}
function groupOf(owner, findings) {
    const title = owner === null ? 'Policy and repository' : typeof owner === 'string' ? owner : titleOf(owner);
    return { agent: typeof owner === 'string' ? null : owner, title, findings: worstFirst(findings) };
}
function worstFirst(findings) {
    return findings.toSorted((a, b) => levelRank(a.level) - levelRank(b.level) ||
        order(a.location.path, b.location.path) ||
        a.location.line - b.location.line ||
        a.location.column - b.location.column ||
        order(a.rule, b.rule) ||
        order(a.subject, b.subject));
}
/**
 * Findings that differ only in what they are about (one rule at one place with one remedy, such as seven uncovered layers)
 * as one, so that a reader sees them once. The counts of a report are never taken from these.
 */
function gather(findings) {
    const byKind = new Map();
    for (const finding of findings) {
        const { rule, level, agent, location, help, change, floor } = finding;
        const kind = JSON.stringify([rule, level, agent, location, help, change, floor]);
        const first = byKind.get(kind);
        byKind.set(kind, first === undefined ? finding : { ...first, message: `${first.message}; ${finding.message}` });
    }
    return [...byKind.values()];
}
function worstLevel({ findings }) {
    return findings[0]?.level ?? null;
}
/** Whether a finding of `level` is shown where `least` is the mildest level to show. */
function isShown(level, least) {
    return levelRank(level) <= levelRank(least);
}
function levelRank(level) {
    return level === null ? _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVELS */ .A.length : _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVELS */ .A.indexOf(level);
}
/** The name, and the id where the name does not tell it. */
function titleOf({ id, name }) {
    const slug = name
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '');
    return slug === id || name === '' ? name || id : `${name} (${id})`;
}
/** By code unit: the same on every machine, unlike a comparison in the user's language. */
function order(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 6681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ numberText),
/* harmony export */   JB: () => (/* binding */ movedText),
/* harmony export */   QO: () => (/* binding */ scoreText),
/* harmony export */   bD: () => (/* binding */ scoreMoves),
/* harmony export */   k0: () => (/* binding */ changeText),
/* harmony export */   xm: () => (/* binding */ bandText)
/* harmony export */ });
/* unused harmony export movedFrom */
/* harmony import */ var _aivss_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1755);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2527);
/* harmony import */ var _ranking_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8888);



/*
 * Scores before and after in words. Like the rest of the verdict they are untrusted text: a threat's id comes from its
 * author.
 */
/** "9.6", or "4.9–10.0" where an input that is missing leaves it open. */
function numberText({ aivss, low, high }) {
    return aivss === null ? `${low.toFixed(1)}–${high.toFixed(1)}` : aivss.toFixed(1);
}
/** "9.6 critical", "4.9–10.0"; a `*` marks values that the policy assumes. */
function scoreText(score) {
    const { severity, assumed } = score;
    return `${numberText(score)}${severity === null ? '' : ` ${severity}`}${assumed.length > 0 ? '*' : ''}`;
}
/** "critical", or "medium–critical" where the score is open. */
function bandText({ severity, low, high }) {
    const [mildest, worst] = [(0,_aivss_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severityOf */ .xJ)(low), (0,_aivss_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severityOf */ .xJ)(high)];
    return severity ?? (mildest === worst ? worst : `${mildest}–${worst}`);
}
/** The score that an agent had, where it is another one now and the two can be compared; else null. */
function movedFrom({ change, score, scoreBefore }) {
    return change !== 'removed' &&
        scoreBefore !== null &&
        scoreBefore.version === score.version &&
        (scoreBefore.low !== score.low || scoreBefore.high !== score.high)
        ? scoreBefore
        : null;
}
/** "added", "modified, was 8.4"; empty where nothing was compared. */
function changeText(agent) {
    if (agent.change === null)
        return '';
    const before = movedFrom(agent);
    return before === null ? agent.change : `${agent.change}, was ${numberText(before)}`;
}
/** "CVSS base 7.0 → 8.8, factor sum 4.0 → 6.0": the inputs that moved a score; null where it stayed. */
function movedText(agent) {
    const before = movedFrom(agent);
    if (before === null)
        return null;
    const { score } = agent;
    const step = (name, from, to) => from === to ? [] : [`${name} ${inputText(from)} → ${inputText(to)}`];
    const parts = [
        ...step('CVSS base', before.cvss.base, score.cvss.base),
        ...step('factor sum', before.factorSum, score.factorSum),
        ...step('threat multiplier', before.thm, score.thm),
        ...step('mitigation factor', before.mf, score.mf),
        ...(leaderOf(before) === leaderOf(score) ? [] : [`led by ${leaderOf(before)} → ${leaderOf(score)}`]),
    ];
    return parts.length === 0 ? 'factors' : parts.join(', ');
}
/** "Coder: 8.4 → 9.6 (CVSS base 7.0 → 8.8)" for every agent whose score is another one now, worst first. */
function scoreMoves(verdict) {
    return (0,_ranking_js__WEBPACK_IMPORTED_MODULE_2__/* .rank */ .Tm)(verdict).flatMap(({ agent, title }) => {
        if (agent === null)
            return [];
        const before = movedFrom(agent);
        if (before === null)
            return [];
        return [
            `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(title)}: ${numberText(before)} → ${numberText(agent.score)} (${movedText(agent) ?? 'factors'})`,
        ];
    });
}
/** To one decimal, or as many as the number has up to three. */
function inputText(value) {
    if (value === null)
        return 'open';
    const exact = String(Number(value.toFixed(3)));
    return exact.includes('.') ? exact : value.toFixed(1);
}
function leaderOf({ from }) {
    return from === 'model' ? 'the model' : `threat ${from.threat}`;
}


/***/ })

};
