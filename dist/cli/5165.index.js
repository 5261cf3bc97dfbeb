export const id = 5165;
export const ids = [5165];
export const modules = {

/***/ 9520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ floorText),
/* harmony export */   w: () => (/* binding */ isFloorPath)
/* harmony export */ });
/** The end of a floor's name: `acme/policies/agents.yml@v2 (3f0c...)`, or `@3f0c...` where the commit itself is named. */
const NAMED_BY_COMMIT = /@(?:[^@]+ \([0-9a-f]{40,64}\)|[0-9a-f]{40,64})$/;
/** Whether a path names the file of a floor: it lies in another repository or commit, not in the tree that was judged. */
function isFloorPath(path, { floors }) {
    return NAMED_BY_COMMIT.test(path) || floors.some((floor) => floor === path || floor.startsWith(`${path} (`));
}
/** "Demanded by the floor acme/policies/agents.yml@v2 (3f0c...)."; empty where the policy itself demands it. */
function floorText({ floor }) {
    return floor === null ? '' : `Demanded by the floor ${floor}.`;
}


/***/ }),

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

/***/ 4342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ painter)
/* harmony export */ });
/** ECMA-48 "select graphic rendition" numbers. */
const CODES = {
    strong: 1,
    faint: 2,
    bad: 31,
    warning: 33,
    good: 32,
    place: 36,
};
/** Colours for a terminal, or none. */
function painter(colour) {
    return (tone, text) => (colour && text !== '' ? `\u001B[${CODES[tone]}m${text}\u001B[0m` : text);
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

/***/ 7433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ widest),
/* harmony export */   Fg: () => (/* binding */ padToWidth),
/* harmony export */   G1: () => (/* binding */ cutToWidth),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   qz: () => (/* binding */ widthOf)
/* harmony export */ });
/* unused harmony export STANDS_ALONE */
/*
 * Columns of a terminal: two for what East Asian typography and emoji draw wide, none for combining marks, one for the
 * rest. Terminals differ on rare characters; a report only loses alignment there.
 */
const PLAIN = /^[\x20-\x7e]*$/;
/** Letters, signs and lines that join with nothing, so that each is a character of its own. */
const STANDS_ALONE = /^[\x20-\x7e\xA0-\xAC\xAE-\u02FF\u2010-\u2027\u2030-\u205E\u2190-\u22FF\u2500-\u25FF]*$/;
const WIDE = /^(?:\p{Emoji_Presentation}|.\uFE0F|[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{1B000}-\u{1B2FF}\u{1F200}-\u{1F2FF}\u{20000}-\u{3FFFD}])/su;
/** The columns that a text without control characters takes. */
function widthOf(text) {
    if (PLAIN.test(text))
        return text.length;
    return clusters(text).reduce((sum, cluster) => sum + clusterWidth(cluster), 0);
}
/** The columns of the widest. */
function widest(texts) {
    return Math.max(0, ...texts.map(widthOf));
}
/** Cuts to at most `width` columns and marks the cut with `…`; `keep` says which end stays (the end of a path tells more). */
function cutToWidth(text, width, keep = 'start') {
    if (widthOf(text) <= width)
        return text;
    if (width <= 0)
        return '';
    const inOrder = keep === 'start' ? clusters(text) : clusters(text).toReversed();
    const kept = [];
    let room = width - 1;
    for (const cluster of inOrder) {
        room -= clusterWidth(cluster);
        if (room < 0)
            break;
        kept.push(cluster);
    }
    return keep === 'start' ? `${kept.join('')}…` : `…${kept.toReversed().join('')}`;
}
function padToWidth(text, width) {
    return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}
/** Lines of at most `width` columns, broken at spaces, inside a word only where it alone is wider. */
function wrap(text, width) {
    const lines = [];
    let line = '';
    let taken = 0;
    for (const word of text.split(' ').flatMap((one) => pieces(one, width))) {
        const wide = widthOf(word);
        if (line === '' || taken + 1 + wide > width) {
            if (line !== '')
                lines.push(line);
            line = word;
            taken = wide;
        }
        else {
            line = `${line} ${word}`;
            taken += 1 + wide;
        }
    }
    return line === '' ? lines : [...lines, line];
}
function pieces(word, width) {
    if (widthOf(word) <= width)
        return [word];
    const parts = [];
    let part = '';
    let taken = 0;
    for (const cluster of clusters(word)) {
        const wide = clusterWidth(cluster);
        if (part !== '' && taken + wide > width) {
            parts.push(part);
            part = '';
            taken = 0;
        }
        part += cluster;
        taken += wide;
    }
    return [...parts, part];
}
let graphemes = null;
/** What a reader takes for one character each. The segmenter costs 20 ms to make, and most texts never need it. */
function clusters(text) {
    if (STANDS_ALONE.test(text))
        return Array.from(text);
    graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
    return Array.from(graphemes.segment(text), ({ segment }) => segment);
}
function clusterWidth(cluster) {
    if (/^[\p{M}\p{Cf}]+$/u.test(cluster))
        return 0;
    return WIDE.test(cluster) ? 2 : 1;
}


/***/ }),

/***/ 9254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fi: () => (/* binding */ setAside),
/* harmony export */   Y1: () => (/* binding */ findingBlocks),
/* harmony export */   gu: () => (/* binding */ indented)
/* harmony export */ });
/* harmony import */ var _cut_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6590);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2527);
/* harmony import */ var _floor_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9520);
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9535);
/* harmony import */ var _ranking_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8888);
/* harmony import */ var _terminal_width_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7433);






const LABELS = {
    error: ['✗ error', 'bad'],
    warn: ['! warn ', 'warning'],
    note: ['· note ', 'faint'],
};
/** How many findings are listed that do not count. */
const MOST_SET_ASIDE = 10;
/** The longest untrusted text, in characters, that a terminal is given. */
const LONGEST = 2_000;
/** A block per agent that has findings to show: each with level, rule, place, message and remedy. */
function findingBlocks(groups, least, paint, width) {
    return groups.flatMap(({ agent, title, findings }) => {
        const shown = (0,_ranking_js__WEBPACK_IMPORTED_MODULE_3__/* .gather */ .kg)(findings.filter(({ level }) => (0,_ranking_js__WEBPACK_IMPORTED_MODULE_3__/* .isShown */ .aJ)(level, least)));
        if (shown.length === 0)
            return [];
        const remedies = agent === null ? [] : waysToGreen(agent, width);
        return [
            [
                ...indented(title, 0, width).map((line) => paint('strong', line)),
                ...shown.flatMap((finding) => findingLines(finding, paint, width)),
                ...remedies.map((line) => paint('good', line)),
            ],
        ];
    });
}
/** The one on the line of its heading, several below it. */
function waysToGreen(agent, width) {
    const [first, ...others] = agent.remedies;
    if (first === undefined)
        return [];
    const heading = (0,_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .remediesHeading */ .BW)(agent);
    return others.length === 0
        ? indented(`${heading}: ${(0,_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .remedyText */ .K1)(first)}`, 2, width, 2)
        : [
            ...indented(`${heading}:`, 2, width),
            ...agent.remedies.flatMap((one) => indented(`- ${(0,_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .remedyText */ .K1)(one)}`, 4, width, 2)),
        ];
}
function findingLines(finding, paint, width) {
    const { level, rule, message, help, location, change } = finding;
    const [label, tone] = LABELS[level];
    const changed = change === 'new' || change === 'worse' ? `  ${change}` : '';
    return [
        `  ${paint(tone, label)}  ${paint('strong', (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(rule))}  ${paint('place', (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)((0,_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .placeText */ .Z9)(location)))}${changed}`,
        ...indented(message, 4, width),
        ...indented((0,_floor_js__WEBPACK_IMPORTED_MODULE_4__/* .floorText */ ._)(finding), 4, width),
        ...((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(help) === '' ? [] : indented(`→ ${help}`, 4, width, 2).map((line) => paint('faint', line))),
    ];
}
/** What is known but does not count: existing, accepted, waived and fixed findings, each kind counted and shortly listed. */
function setAside(verdict, paint, width) {
    const of = (standing) => (0,_ranking_js__WEBPACK_IMPORTED_MODULE_3__/* .worstFirst */ .md)(verdict.findings.filter((finding) => finding.standing === standing));
    const line = ({ level, rule, agent, location }) => `${level} ${rule}${agent === null ? '' : ` (${agent})`} ${(0,_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .placeText */ .Z9)(location)}`;
    const list = (title, found, print) => {
        if (found.length === 0)
            return [];
        const lines = [...timesEach(found.map(print))];
        const shown = lines.slice(0, MOST_SET_ASIDE);
        const more = found.length - shown.reduce((sum, [, times]) => sum + times, 0);
        return [
            paint('strong', title),
            ...shown.flatMap(([text, times]) => indented(times === 1 ? text : `${text}, ${times} times`, 2, width, 2)),
            ...(more > 0 ? [`  and ${more} more`] : []),
        ];
    };
    const [existing, waived, fixed] = [of('existing'), of('waived'), of('fixed')];
    const accepted = of('accepted');
    return [
        list(`${(0,_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(existing.length, 'existing finding')}, not counted`, existing, (finding) => line(finding)),
        list(`${(0,_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(accepted.length, 'accepted finding')}`, accepted, (finding) => finding.accepted === null ? line(finding) : `${line(finding)} ${(0,_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .acceptedText */ .zs)(finding.accepted)}`),
        list(`${(0,_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(waived.length, 'waived finding')}`, waived, (finding) => finding.waiver === null ? line(finding) : `${line(finding)} ${(0,_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .waiverText */ .Eu)(finding.waiver)}`),
        list(`${(0,_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(fixed.length, 'finding')} fixed`, fixed, (finding) => line(finding)),
    ];
}
function timesEach(lines) {
    const times = new Map();
    for (const one of lines)
        times.set(one, (times.get(one) ?? 0) + 1);
    return times;
}
/** Untrusted text as wrapped lines, each indented; those after the first `further` columns deeper. */
function indented(text, indent, width, further = 0) {
    const room = Math.max(width - indent - further, 10);
    return (0,_terminal_width_js__WEBPACK_IMPORTED_MODULE_5__/* .wrap */ .LV)((0,_cut_js__WEBPACK_IMPORTED_MODULE_0__/* .cutCharacters */ .lD)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(text), LONGEST), room).map((line, index) => ' '.repeat(indent + (index === 0 ? 0 : further)) + line);
}


/***/ })

};
