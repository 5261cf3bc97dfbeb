export const id = 873;
export const ids = [873];
export const modules = {

/***/ 7968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ mitigationsNamed)
});

// EXTERNAL MODULE: ./lib/model/names.js
var names = __webpack_require__(1133);
// EXTERNAL MODULE: ./lib/formats/prose/read-prose.js + 32 modules
var read_prose = __webpack_require__(7053);
;// CONCATENATED MODULE: ./lib/formats/imports/other-words.js
/**
 * Whether anything beside the phrases of a title, which come in the order of the text and may overlap, keeps it from naming
 * the controls themselves: words that deny, plan or doubt, marks that nobody here can read, or a word behind a phrase with
 * which it names something else ("Sandboxing budget", "Sandboxing cancelled"). What is not known there counts as such.
 */
function speaksOtherwise(text, mentions) {
    const { before, behind } = around(text, mentions);
    return isUnclear([before, ...behind].join(' ')) || isTakenBack(before) || behind.some(isOtherThing);
}
function around(text, mentions) {
    const before = text.slice(0, mentions[0]?.start ?? text.length);
    let from = before.length;
    const behind = mentions.flatMap(({ end }, index) => {
        from = Math.max(from, end);
        const next = mentions[index + 1]?.start ?? text.length;
        return next <= from ? [] : [text.slice(from, next)];
    });
    return { before, behind };
}
/** Marks and letters of other scripts may say the contrary, and nobody here would notice. */
function isUnclear(text) {
    const rest = text.replace(/[✅✔✓☑]\uFE0F?/gu, ' ');
    if (/[^\P{L}\p{Script=Latin}]|\p{Extended_Pictographic}|[?¿!~✗✘×☐¬−<>={}[\]"“”#%]/u.test(rest))
        return true;
    if (/\b(?:n\/a|20\d\d|v\d+|q[1-4])\b/i.test(rest))
        return true;
    return (rest.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => OTHER.has(word));
}
/** "Non-sandboxing". */
function isTakenBack(before) {
    return before.endsWith('-');
}
/** "Sandboxing-free", "Sandboxing suspended", "Sandboxing metrics". */
function isOtherThing(behind) {
    if (/^-\p{L}/u.test(behind))
        return true;
    const word = /^\s+(\p{L}+)/u.exec(behind)?.[1];
    return word !== undefined && !GOES_ON.has(word.toLowerCase());
}
/** Words that may follow a control that is there: where, for what and how, and nouns for a thing that does it. */
const GOES_ON = new Set(`about above across against all along always among and around as at because before behind below
  beneath beside between beyond by down during each every everywhere for from in inside into is are of
  on onto or out outside over per plus since so such than that the these this those through throughout
  to toward towards under underneath upon using via when where which while with within
  account accounts active applied activated configured deployed enabled enforced implemented installed required
  agent agents api apis architecture boundary boundaries box boxes check checks component components
  container containers control controls dialog dialogs engine engines entry entries environment
  environments event events feature features filter filters flow flows framework function functions
  gate gates gateway gateways guard guards handler handlers hook hooks host hosts iam identities identity infrastructure
  interceptor layer layers library limiter list lists logic mechanism mechanisms middleware mode
  module modules node nodes permission permissions pipeline pipelines plugin policies policy procedure procedures process
  processes profile profiles prompt prompts protocol proxy queue record records role roles rule rules runtime
  sandbox screen screens service services setting settings sidecar software step steps storage store
  stream system systems table tables tool tools trail trails vm vms worker workers workflow workflows
  wrapper`.split(/\s+/));
/** Words beside a phrase with which a title does not name the control itself. */
const OTHER = new Set(`only flag ready fyi note building null no not none never without lack lacks lacking missing absent gap gaps todo tbd planned plan plans
  planning roadmap future deferred backlog later pending until soon proposal proposed propose
  suggested suggest recommend recommended consider considered evaluate evaluated evaluation assess
  assessment assessed investigate investigation research study explore review reviewed prototype
  pilot poc trial experiment experimental optional optionally should could would may might must
  needs need needed want wanted wish idea question decide decision draft design spec specification
  documentation document documented docs guideline guidelines guidance training awareness test
  tests testing tested exception exceptions exempt exempted exemption exemptions waive waived
  waiver accept accepted acceptance disable disabled disables disabling remove removed removes
  removal removing drop dropped bypass bypasses bypassed bypassing skip skipped skips skipping
  avoid avoided omit omitted ignore ignored exclude excluded except unless instead rather replace
  replaced replaces replacement replacing former formerly legacy deprecated previously retired
  rejected relax relaxed loosen weaken weakened reduce reduced insufficient weak broken
  ineffective off fail fails failure failed failing escape escapes escaping evasion vulnerability
  vulnerabilities exploit exploits misconfiguration misconfigured weakness see ticket request
  requested out scope unknown unclear unsure unverified assumed assume assumption if where
  whenever possible eventually someday other others customer customers competitor competitors
  available supported breakout instruct ask had have was were once toggle kein keine keinen ohne
  nicht fehlt fehlend fehlende geplant sans pas aucun aucune manque sin ningún ninguna falta senza
  nessun nessuna manca sem não nenhum geen zonder niet refuse refused refuses decline declined
  declines cancel cancelled canceled deprioritised deprioritized descoped blocked stalled hold
  delay delayed delays postpone postponed suspend suspended pause paused revert reverted rolled
  undo sunset retire forego forgo abandon abandoned oppose opposed prohibit prohibited ban banned
  forbid forbidden deny denied prevent little minimal half some somewhat rarely hardly barely
  sometimes occasional occasionally sporadic partly partial partially mostly nearly almost less
  fewer limited lax loose degraded stale expired outdated dormant inactive unused unimplemented
  undeployed unenforced untested void moot needless unnecessary overkill harmful theatre theater
  theoretical fake mock dummy stub simulated placeholder pretend decoy honeypot example examples
  demo beta alpha mvp lab dev spike survey goal goals target targets objective objectives vision
  aim strive stretch desire desired intend intended hope discuss discussion learn course procure
  buy hire budget cost owner kpi metrics begin begun start started starting kickoff continue
  ongoing improve improving fix repair rebuild rework reintroduce reenable restore bring
  prioritise prioritize specify specified approved funded mandated demanded advocate promote
  permit permitted feasible awaited awaiting come coming launch stop kill delete purge clear loss
  lost against doubt doubtful alleged claimed supposed supposedly apparently reportedly override
  overridden circumvented defeat defeated subverted compromised leaked violated outage incident
  postmortem drawbacks challenges risk threat attacker attackers manual manually ad hoc convenient
  kidding nothing nobody nope nada nein entfernt isnt aint doesnt dont wont cannot cant struck
  anti non paper fixme wip re`.split(/\s+/));

;// CONCATENATED MODULE: ./lib/formats/imports/named-mitigations.js



/** What is longer is an essay, not the name of a control. */
const LONGEST = 1000;
/** A name and nothing else: no question mark, no cross, no remark in parentheses, no letter that comparing names drops. */
const PLAIN = /^[a-z0-9\s/&_.,:'-]+$/i;
/** With these a title tells that something is there; other verbs ("consider", "test", "remove") tell no such thing. */
const INSTALLS = /^(?:use|enforce|implement|apply|enable|require|run|adopt|deploy|maintain|configure|add)[sd]?\s+/i;
/**
 * The mitigations that the words of a control name. A state that says "in place" counts for them only where the words are
 * the published name, or a phrase that nothing in them speaks against; words never make a state better than it is.
 */
function mitigationsNamed(title, status) {
    const text = title.trim().replaceAll('_', ' ');
    if (text.length > LONGEST)
        return [];
    const exact = PLAIN.test(text) ? (0,names/* mitigationFromName */.DZ)(text) : null;
    if (exact !== null)
        return [{ id: exact, status, source: 'stated' }];
    const mentions = mentionsIn(text);
    const ids = [...new Set(mentions.map(({ mitigation }) => mitigation))];
    const isChoice = ids.length > 1 && /\bor\b/i.test(text);
    return ids.map((id) => {
        const stance = stanceOn(mentions.filter(({ mitigation }) => mitigation === id));
        return { id, status: limited(status, isChoice && stance === 'said' ? 'open' : stance), source: 'prose' };
    });
}
function mentionsIn(text) {
    const rest = text.replace(INSTALLS, '');
    const read = (0,read_prose.readProse)(rest);
    // "Audit logging of every call" is a name; "audit" is a verb only to a reader of sentences.
    const isTakenForVerb = read.some(({ start, cue }) => start === 0 && cue === 'imperative');
    const lead = isTakenForVerb ? 'the ' : '';
    const mentions = isTakenForVerb ? (0,read_prose.readProse)(lead + rest) : read;
    const isOther = speaksOtherwise(lead + rest, mentions);
    return mentions.map((mention) => ({ ...mention, isName: !isOther && isPublished(lead + rest, mention) }));
}
/** The reader of sentences knows many more phrases than names ("signature verification"); without a verb these say too little. */
function isPublished(text, { mitigation, start, end }) {
    if (/(?:\bor|\/)\s*(?:an?\s+|the\s+)?$/i.test(text.slice(0, start)) ||
        /^\s*(?:or\b|\/)/i.test(text.slice(end)))
        return false;
    const words = text.slice(start, end).split(/\s+/);
    return words.some((_, last) => {
        const name = words.slice(0, last + 1).join(' ');
        return [name, name.replace(/s$/i, '')].some((one) => (0,names/* mitigationFromName */.DZ)(one) === mitigation);
    });
}
/** A name without a verb asserts nothing by itself; beside a state of its own it does, where nothing speaks against it. */
function stanceOn(mentions) {
    if (mentions.some(({ stance }) => stance === 'absent'))
        return 'absent';
    if (mentions.some(({ stance }) => stance === 'recommended'))
        return 'recommended';
    const doubts = mentions.some(({ stance, cue }) => stance === 'uncertain' && cue !== null);
    const isSaid = mentions.some(({ stance, isName }) => stance === 'present' || isName);
    return isSaid && !doubts ? 'said' : 'open';
}
function limited(status, stance) {
    if (stance === 'absent')
        return 'absent';
    if (stance === 'said' || (status !== 'in-place' && status !== 'partial'))
        return status;
    return stance === 'recommended' ? 'planned' : 'unknown';
}


/***/ }),

/***/ 3254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   claimsOf: () => (/* binding */ claimsOf),
/* harmony export */   settleClaims: () => (/* binding */ settleClaims)
/* harmony export */ });
/* harmony import */ var _imports_named_mitigations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7968);
/* harmony import */ var _prose_mitigations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5126);
/* harmony import */ var _prose_read_prose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7053);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3714);




/** "-ing" is a verb in sentences; lists and cells are full of names that end so ("tool gating, human approval"). */
const NAMES_ONLY = /^\p{L}+ing$/u;
/** The kill switch of a network connection stops no agent. */
function isOtherSense(id, text) {
    return id === 'kill-switch' && /\b(?:vpn|tunnels?|traffic)\b/i.test(text);
}
/** A tick beside such words says that somebody had the idea, or that it can be done. */
const IS_OPEN = /\b(?:identified|suggested|proposed|considered|recommended|intended|desired|assumed|can|could|may|might|would|will|should|must|to be|needs?|later|soon|upcoming|future|roadmap|eventually|optional(?:ly)?)\b/i;
/** What a statement says of mitigations. A mark never makes its words better than they are. */
function claimsOf(statement) {
    const { text, place, status, atMost, asserted, aboutControls } = statement;
    const disguised = (0,_status_js__WEBPACK_IMPORTED_MODULE_3__/* .isDisguised */ .GX)(text);
    const limits = [...(atMost === null ? [] : [atMost]), ...(disguised ? ['unknown'] : [])];
    const limited = (claimed) => (0,_status_js__WEBPACK_IMPORTED_MODULE_3__/* .weakest */ .hB)([claimed, ...limits]) ?? claimed;
    const isOpen = (id) => IS_OPEN.test(text) || isOtherSense(id, text);
    if (status !== null && aboutControls) {
        return (0,_imports_named_mitigations_js__WEBPACK_IMPORTED_MODULE_0__/* .mitigationsNamed */ .C)(text, status).map(({ id, status: left, source }) => ({
            id,
            status: limited((left === 'in-place' || left === 'partial') && isOpen(id) ? 'unknown' : left),
            kind: source === 'stated' ? 'stated' : 'marked',
            how: source === 'stated' ? null : text,
            place,
        }));
    }
    const placeOf = (0,_prose_mitigations_js__WEBPACK_IMPORTED_MODULE_1__/* .placesWithin */ .W)({ text, place });
    const named = asserted ? (0,_imports_named_mitigations_js__WEBPACK_IMPORTED_MODULE_0__/* .mitigationsNamed */ .C)(text, 'in-place') : [];
    const isAsserted = (id) => !isOpen(id) && named.some((one) => one.id === id && one.status === 'in-place');
    const said = ({ mitigation, stance, cue }) => {
        switch (stance) {
            case 'present':
                return isOtherSense(mitigation, text) || (cue !== null && NAMES_ONLY.test(cue))
                    ? 'unknown'
                    : 'in-place';
            case 'uncertain':
                if (isAsserted(mitigation))
                    return 'in-place';
                // Under "Recommended controls" a bare name is a plan.
                return cue === null && atMost === 'planned' && !disguised ? 'planned' : 'unknown';
            case 'absent':
                return 'absent';
            case 'recommended':
                return 'planned';
        }
    };
    return (0,_prose_read_prose_js__WEBPACK_IMPORTED_MODULE_2__.readProse)(text)
        .map((mention) => ({
        id: mention.mitigation,
        status: limited(said(mention)),
        kind: 'prose',
        how: null,
        place: placeOf(mention.start),
    }))
        .filter((claim) => aboutControls || claim.status === 'absent');
}
/**
 * One entry for each mitigation, in the order of first mention. Of the marked claims the weakest holds, but one that is only
 * unclear ("prevents sandbox escapes") does not cancel a clear one. Sentences alone are settled as in every other format:
 * present unless another denies it. A denial anywhere beside a claim makes it unknown.
 */
function settleClaims(claims) {
    const byId = new Map();
    for (const claim of claims) {
        const known = byId.get(claim.id);
        if (known === undefined)
            byId.set(claim.id, [claim]);
        else
            known.push(claim);
    }
    return [...byId].flatMap(([id, all]) => {
        const settled = deciding(all);
        return settled === null ? [] : [entry(id, settled.claim, settled.status)];
    });
}
function deciding(all) {
    const marked = all.filter((claim) => claim.kind !== 'prose');
    const clear = marked.filter((claim) => claim.status !== 'unknown');
    const counting = clear.length > 0 ? clear : marked;
    const prose = all.filter((claim) => claim.kind === 'prose');
    const denial = prose.find((claim) => claim.status === 'absent');
    const held = (0,_status_js__WEBPACK_IMPORTED_MODULE_3__/* .weakest */ .hB)(counting.map((claim) => claim.status));
    if (held !== null) {
        const claim = counting.find((one) => one.status === held) ?? counting[0];
        if (claim === undefined)
            return null;
        const isContradicted = denial !== undefined && (held === 'in-place' || held === 'partial');
        return isContradicted ? { claim: denial, status: 'unknown' } : { claim, status: held };
    }
    const present = prose.find((claim) => claim.status === 'in-place');
    if (present !== undefined && denial !== undefined)
        return { claim: denial, status: 'unknown' };
    const first = (status) => prose.find((claim) => claim.status === status);
    const claim = denial ?? present ?? first('partial') ?? first('planned') ?? first('unknown');
    return claim === undefined ? null : { claim, status: claim.status };
}
function entry(id, claim, status) {
    const isPlain = status !== 'not-applicable' || claim.how !== null;
    return {
        id,
        status: isPlain ? status : 'unknown',
        source: claim.kind === 'stated' ? 'stated' : 'prose',
        how: claim.how,
        evidence: [],
        ticket: null,
        due: null,
        place: claim.place,
    };
}


/***/ }),

/***/ 3714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ markOf),
/* harmony export */   GX: () => (/* binding */ isDisguised),
/* harmony export */   cE: () => (/* binding */ statusOfCell),
/* harmony export */   hB: () => (/* binding */ weakest),
/* harmony export */   wK: () => (/* binding */ lessened)
/* harmony export */ });
/** From the weakest to the strongest claim. `not-applicable` is no strength; it stands only alone. */
const STRENGTH = ['absent', 'unknown', 'planned', 'partial', 'in-place'];
/** Of several claims about one thing the weakest holds; "not applicable" beside another claim is unclear. */
function weakest(statuses) {
    const [first] = statuses;
    if (first === undefined || statuses.every((status) => status === first))
        return first ?? null;
    if (statuses.includes('not-applicable'))
        return statuses.includes('absent') ? 'absent' : 'unknown';
    return STRENGTH.find((status) => statuses.includes(status)) ?? null;
}
const SIGNS = [
    [/[\u274C\u2717\u2718\u2716\u26D4]/u, 'absent'],
    [/[\u23F3\u231B\u{1F6A7}\u{1F51C}]/u, 'planned'],
    [/[\u26A0\u{1F7E1}\u{1F7E0}]/u, 'partial'],
    [/[\u2705\u2713\u2714\u2611]/u, 'in-place'],
];
const ANY_SIGN = /[\u274C\u2717\u2718\u2716\u26D4\u23F3\u231B\u{1F6A7}\u{1F51C}\u26A0\u{1F7E1}\u{1F7E0}\u2705\u2713\u2714\u2611]\u{FE0F}?/gu;
const WORDS = [
    [/^(?:n\/a|not applicable|not relevant)$/, 'not-applicable'],
    [
        /^(?:not (?:yet )?(?:implemented|mitigated|in place|started|done|covered|enforced|available|addressed|configured|enabled)|unmitigated|unimplemented|absent|missing|none|no|not|disabled|off|unaddressed|not planned|won'?t (?:fix|do))$/,
        'absent',
    ],
    [
        /^(?:planned|to ?do|tbd|recommended|suggested|proposed|required|future(?: work)?|roadmap|in progress|wip|pending|scheduled|deferred|backlog|next|later|designed|draft|under (?:review|development|construction)|not yet)$/,
        'planned',
    ],
    [
        /^(?:partial(?:ly)?|partly|mostly|limited|incomplete|in part)(?: (?:implemented|mitigated|in place|done|covered|enforced|addressed))?$/,
        'partial',
    ],
    [
        /^(?:\?+|open|accepted(?: risk)?|risk accepted|monitored|unknown|unclear|identified|assumed|unverified|unsure|to be (?:confirmed|verified))$/,
        'unknown',
    ],
    [
        /^(?:fully )?(?:implemented|in place|in-place|mitigated|done|yes|enforced|enabled|active|deployed|complete[d]?|shipped|live|existing|resolved)$/,
        'in-place',
    ],
];
function wordStatus(words) {
    const plain = words
        .toLowerCase()
        .replaceAll('\u2019', "'")
        .replace(/[\s_]+/g, ' ')
        .trim();
    return WORDS.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
}
/** Remarks beside a status that take something of it away. */
const LESS = [
    [
        /\b(?:not|no|never|without|missing|lacks?|lacking|none|disabled|unless|except|if|but|however|can|could|unknown|unclear|assumed?|unverified|(?:in|by|from|after|until|during) 20\d\d|\?)\b|\?/i,
        'unknown',
    ],
    [
        /\b(?:plan(?:ned|s)?|to ?do|tbd|recommend(?:ed|s)?|suggest(?:ed|s)?|propos(?:ed|al)|required|should|must|may|might|would|will|needs?|to be|future|roadmap|in progress|wip|pending|scheduled|deferred|backlog|next|later|soon|design(?:ed)?|draft|phase|milestone|upcoming|identified|consider(?:ed)?|optional(?:ly)?|prototype|experimental|intended|eventually|q[1-4])\b/i,
        'planned',
    ],
    [
        /\b(?:partial(?:ly)?|partly|mostly|limited|some|only|incomplete|in part|basic|manual(?:ly)?)\b/i,
        'partial',
    ],
];
/** What the remark leaves of a claim: null where it takes nothing away. */
function lessened(remark) {
    return weakest(LESS.flatMap(([pattern, status]) => (pattern.test(remark) ? [status] : [])));
}
/**
 * Characters that make a text look other than it reads: invisible ones, and letters of an alphabet that the words that are known
 * here are not written in. What such a text says counts for nothing.
 */
function isDisguised(text) {
    return (/[\p{Cf}\p{Cc}\u115F\u1160\u3164\uFFA0]/u.test(text.replace(/[\n\r\t]/g, '')) ||
        /(?!\p{Script=Latin})\p{L}/u.test(text));
}
/** What a cell of a status column says; null where it is empty or says nothing that is known. */
function statusOfCell(text) {
    const whole = text.trim();
    if (whole === '' || /^[-\u2013\u2014]$/.test(whole))
        return null;
    if (isDisguised(whole))
        return 'unknown';
    const signs = signsIn(whole);
    const words = whole.replaceAll(ANY_SIGN, ' ').trim();
    if (words === '')
        return weakest(signs);
    const [lead, remark] = split(words);
    const status = wordStatus(lead) ?? wordStatus(words);
    if (status === null && signs.length === 0)
        return null;
    const less = lessened(status !== null && wordStatus(words) !== null ? '' : status === null ? words : remark);
    return weakest([...signs, ...(status === null ? [] : [status]), ...(less === null ? [] : [less])]);
}
function split(words) {
    const at = words.search(/[([,;:.\u2013\u2014]|\s-\s/u);
    return at <= 0 ? [words, ''] : [words.slice(0, at).trim(), words.slice(at)];
}
function signsIn(text) {
    return SIGNS.flatMap(([pattern, status]) => (pattern.test(text) ? [status] : []));
}
/** The words of a mark at the beginning ("Planned: ...", "[implemented] ...") or end ("... (planned)", "... - done") of a line. */
const LEADING = /^[[(]([a-z/ '-]{2,24})[\])]\s*[:\u2013\u2014-]?\s*|^([a-z/ '-]{2,24}?)\s*(?::|\s[\u2013\u2014-]\s)\s*/i;
const TRAILING = /\s*[[(]([a-z/ '-]{2,24})[\])]\s*\.?$|\s(?:[\u2013\u2014-]|->)\s+([a-z/ '-]{2,24})\.?$|[:]\s+([a-z/ '-]{2,24})\.?$/i;
/** Longer lines are looked at only where a mark can stand. */
const REACH = 120;
/** The status mark of a bullet or sentence, or null. Signs count anywhere in it; status words at its beginning or end. */
function markOf(text) {
    const signs = signsIn(text);
    const bare = text.replaceAll(ANY_SIGN, ' ').trim();
    const leading = LEADING.exec(bare.slice(0, REACH));
    const tail = bare.slice(-REACH);
    const trailing = TRAILING.exec(tail);
    const first = leading === null ? null : wordStatus(leading[1] ?? leading[2] ?? '');
    const last = trailing === null ? null : wordStatus(trailing[1] ?? trailing[2] ?? trailing[3] ?? '');
    const found = [...signs, ...(first === null ? [] : [first]), ...(last === null ? [] : [last])];
    const status = weakest(found);
    if (status === null)
        return null;
    const from = first === null ? 0 : (leading?.[0].length ?? 0);
    const to = last === null ? bare.length : bare.length - (trailing?.[0].length ?? 0);
    return { status, words: bare.slice(from, Math.max(from, to)).trim() };
}


/***/ })

};
