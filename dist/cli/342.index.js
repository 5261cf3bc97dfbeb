export const id = 342;
export const ids = [342];
export const modules = {

/***/ 8342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  acceptNow: () => (/* binding */ acceptNow)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/gate/accepted-debt.js
var accepted_debt = __webpack_require__(9338);
// EXTERNAL MODULE: ./lib/policy/baseline.js
var policy_baseline = __webpack_require__(9911);
;// CONCATENATED MODULE: ./lib/audit/accept.js


/**
 * Accepts every error and warning that counts. `verdict` is what the policy alone says, without its floors and under the
 * baseline as it is: what that covers stays accepted by whom and when it was. `contentOf` tells the content of a file.
 */
function accept(verdict, baseline, terms, contentOf) {
    const old = baseline?.entries ?? [];
    const states = verdict.acceptances.filter(({ by }) => by === 'baseline').map(({ state }) => state);
    const holds = old.filter((_, index) => states[index] === 'used' || states[index] === 'not-examined');
    const counting = verdict.findings.filter((finding) => finding.standing === 'counts' &&
        finding.level !== 'note' &&
        (0,accepted_debt/* isAcceptable */.Lr)(finding.rule) &&
        !isAboutBaseline(finding, baseline));
    const fresh = counting.flatMap((finding) => entryOf(finding, verdict, terms, contentOf) ?? []);
    const before = new Set(old.map(({ id }) => id));
    const after = new Set([...holds, ...fresh].map(({ id }) => id));
    return {
        entries: [...holds, ...fresh],
        kept: holds,
        renewed: fresh.filter(({ id }) => before.has(id)),
        added: fresh.filter(({ id }) => !before.has(id)),
        dropped: old.filter(({ id }) => !after.has(id)),
    };
}
/** What is said of the baseline itself ends when it is written anew. */
function isAboutBaseline({ rule, subject }, baseline) {
    if (baseline === null)
        return false;
    return rule === 'policy-unmatched' && subject === `baseline:${baseline.path}`;
}
/** Null where it could not be told later whether it got worse. */
function entryOf({ id, agent, rule, subject, level, location }, { agents }, { by, on, why, expires }, contentOf) {
    const scores = agents.filter((one) => one.id === agent).map(({ score }) => score);
    const aboutScore = policy_baseline/* ABOUT_SCORE */.xH.includes(rule);
    const aivss = aboutScore ? (scores[0]?.version ?? null) : null;
    const content = rule === 'model-invalid' ? contentOf(location.path) : null;
    if ((aboutScore && aivss === null) || (rule === 'model-invalid' && content === null))
        return null;
    return {
        id,
        agent,
        rule,
        subject,
        level,
        upTo: aboutScore ? Math.max(0, ...scores.map(({ high }) => high)) : null,
        aivss,
        content,
        on,
        by,
        why,
        expires,
        place: location,
    };
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./lib/audit/print-baseline.js

const HEADER = ` Findings that somebody has accepted. Written by "aivss-gate audit --accept"; to be reviewed like the policy.
 Outside pull requests they do not fail, as long as they get no worse and their day has not come.`;
/** A baseline as its file: those accepted on the same terms together, each finding on one line. Reading it back gives the same. */
function printBaseline(entries) {
    const groups = new Map();
    for (const entry of entries.toSorted(inOrder)) {
        const { by, on, expires, why } = entry;
        const key = JSON.stringify([by, on, expires, why]);
        const group = groups.get(key) ?? { by, on, expires, why, findings: [] };
        group.findings.push(findingOf(entry));
        groups.set(key, group);
    }
    const content = { version: 1, acceptances: [...groups.values()] };
    const document = new dist/* Document */.yo(content, { version: '1.2', aliasDuplicateObjects: false });
    document.commentBefore = HEADER;
    (0,dist/* visit */.YR)(document, {
        Pair(_, { key, value }) {
            if (String(key) !== 'findings' || !(0,dist/* isSeq */.oP)(value))
                return undefined;
            for (const item of value.items)
                if ((0,dist/* isMap */.jh)(item))
                    item.flow = true;
            return dist/* visit */.YR.SKIP;
        },
    });
    return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}
function findingOf({ id, rule, agent, subject, level, upTo, aivss, content, }) {
    return {
        id,
        rule,
        ...(agent === null ? {} : { agent }),
        subject,
        level,
        ...(upTo === null ? {} : { 'up-to': upTo }),
        ...(aivss === null ? {} : { aivss }),
        ...(content === null ? {} : { content }),
    };
}
/** Older acceptances first; within one by agent, rule and subject. */
function inOrder(a, b) {
    const keys = (one) => [
        one.on,
        one.expires,
        one.by,
        one.why,
        one.agent ?? '\uFFFF',
        one.rule,
        one.subject,
        one.id,
    ];
    const [left, right] = [keys(a), keys(b)];
    const at = left.findIndex((part, index) => part !== right[index]);
    return at === -1 ? 0 : (left[at] ?? '') < (right[at] ?? '') ? -1 : 1;
}

// EXTERNAL MODULE: ./lib/gate/evaluate.js
var evaluate = __webpack_require__(1744);
// EXTERNAL MODULE: ./lib/model/day.js
var day = __webpack_require__(1427);
// EXTERNAL MODULE: ./lib/app/check.js + 3 modules
var check = __webpack_require__(4769);
// EXTERNAL MODULE: ./lib/app/user-error.js
var user_error = __webpack_require__(5575);
;// CONCATENATED MODULE: ./lib/app/accept-debt.js







/**
 * Accepts what a policy finds in a tree, by the file that the policy names. Nothing is written.
 *
 * @throws UserError where the policy names no file, the file that is there is broken, the day is not one that the policy
 * allows, or there is more than can be read again
 */
async function acceptDebt(ports, request, terms) {
    const { policy, baseline } = request;
    const { workspace } = ports;
    if (policy.baseline === null || baseline === null)
        throw noBaseline(policy);
    const { path } = baseline;
    const on = (0,check/* dayOf */.kb)(ports.now());
    refuseDay(terms.expires, on, policy);
    if (workspace.has(path))
        refuseBroken(baseline);
    const { judgements } = await (0,check/* decide */.LD)(ports, request);
    const [own] = judgements;
    if (own === undefined)
        throw new Error('a run is judged under at least one policy');
    const debt = accept((0,evaluate/* verdictOf */.V)(own), baseline, { ...terms, on }, (file) => workspace.identity(file));
    const text = printBaseline(debt.entries);
    const written = (0,policy_baseline/* readBaseline */.mF)({ text, path });
    if (written.problems.length > 0)
        throw new user_error/* UserError */.y('baseline-too-large', `${debt.entries.length} findings cannot be accepted: ${written.problems[0]?.message ?? 'the file could not be read again'}`, 'Raise thresholds or lower levels for what nobody is going to fix, with "overrides:" or "rules:" in the policy.');
    const { verdict } = await (0,check/* decide */.LD)(ports, { ...request, baseline: written });
    return { path, text, debt, verdict };
}
function noBaseline({ source }) {
    return new user_error/* UserError */.y('no-baseline', 'the policy names no file for accepted findings', `Add "baseline: .github/aivss-baseline.yml" to ${source ?? 'a policy, .github/aivss-gate.yml'}, then run this again.`);
}
function refuseDay(expires, today, { waiverMaxDays }) {
    const days = (0,day/* daysBetween */.YM)(today, expires);
    if (days >= 0 && days <= waiverMaxDays)
        return;
    throw new user_error/* UserError */.y('usage', days < 0
        ? `--expires ${expires} lies in the past`
        : `--expires ${expires} is ${days} days ahead, the policy allows ${waiverMaxDays} ("waiver-max-days")`, `Name a day from ${today} on, at most ${waiverMaxDays} days ahead.`);
}
/** What somebody wrote there is not overwritten because it cannot be read. */
function refuseBroken({ problems: [first, ...others] }) {
    if (first === undefined)
        return;
    throw new user_error/* UserError */.y('baseline-broken', first.message, first.help, first.place, others);
}

// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
// EXTERNAL MODULE: ./lib/report/messages.js
var messages = __webpack_require__(6916);
// EXTERNAL MODULE: ./lib/report/paint.js
var report_paint = __webpack_require__(4342);
// EXTERNAL MODULE: ./lib/report/text-findings.js
var text_findings = __webpack_require__(9254);
;// CONCATENATED MODULE: ./lib/report/accept-text.js




/** What an acceptance changes in the file at `path`, finding by finding, and what the gate says with it. */
function acceptText(path, { entries, kept, renewed, added, dropped }, verdict, { colour, width }) {
    const paint = (0,report_paint/* painter */.C)(colour);
    const list = (mark, tone, some) => some.map((entry) => `  ${paint(tone, mark)} ${(0,text_findings/* indented */.gu)(entryText(entry), 0, width - 4).join(' ')}`);
    const unaccepted = verdict.findings.filter(({ standing, level }) => standing === 'counts' && level === 'error');
    const counts = [
        `${added.length} added`,
        `${renewed.length} renewed`,
        `${kept.length} kept`,
        `${dropped.length} dropped`,
    ];
    return (0,report_escape/* withoutCommands */.Df)(`${[
        paint('strong', `${(0,report_escape/* plain */.pj)(path)}: ${(0,messages/* count */.U9)(entries.length, 'accepted finding')} (${counts.join(', ')})`),
        ...list('+', 'warning', added),
        ...list('~', 'warning', renewed),
        ...list('-', 'good', dropped),
        ...(unaccepted.length === 0
            ? []
            : (0,text_findings/* indented */.gu)(`${(0,messages/* count */.U9)(unaccepted.length, 'error')} cannot be accepted here (of floors, say): "aivss-gate check" shows them.`, 0, width)),
        ...(0,text_findings/* indented */.gu)(`With it: ${(0,messages/* verdictLine */.MT)(verdict)}`, 0, width),
    ].join('\n')}\n`);
}
function entryText({ agent, rule, subject, level, upTo }) {
    const ceiling = upTo === null ? '' : `, up to ${upTo.toFixed(1)}`;
    return `${level} ${[agent, rule, subject].filter((part) => part !== null).join(' / ')}${ceiling}`;
}

// EXTERNAL MODULE: ./lib/adapters/node/commands/command.js
var command = __webpack_require__(3485);
// EXTERNAL MODULE: ./lib/adapters/node/replace-file.js
var replace_file = __webpack_require__(4060);
;// CONCATENATED MODULE: ./lib/adapters/node/accept-now.js







/**
 * Writes what is found now to the baseline of the policy, and prints what changes in it.
 *
 * @throws UserError where the terms are not complete, or nothing can be accepted or written
 */
async function acceptNow(args, terminal, open) {
    const terms = termsOf(args);
    const { folder, ports, request } = await open();
    const { path, text, debt, verdict } = await acceptDebt(ports, request, terms);
    const changes = debt.added.length + debt.renewed.length + debt.dropped.length;
    const isThere = folder.workspace.has(path);
    if (changes > 0 || !isThere)
        (0,replace_file/* replaceFile */.f)(folder.root, (0,external_node_path_.join)(folder.root, path), text, path);
    terminal.out(acceptText(path, debt, verdict, terminal));
    terminal.out(changes === 0 && isThere
        ? 'Nothing changed.\n'
        : 'Next: have it reviewed. It counts where the policy is read from, which is the default branch on GitHub.\n');
    return (0,command/* exitCodeOf */.F)(verdict.status);
}
function termsOf(args) {
    const stated = (name, help) => {
        const value = args.text(name)?.trim() ?? '';
        if (value === '')
            throw new user_error/* UserError */.y('usage', `--accept needs --${name}`, help);
        return value;
    };
    const by = stated('by', 'Name who answers for it, for example --by @acme/ciso.');
    const why = stated('why', 'Say why it is acceptable, in at least 10 characters.');
    const expires = stated('expires', 'Name the last day on which it counts, YYYY-MM-DD.');
    if (why.length < 10 || why.length > 4000)
        throw new user_error/* UserError */.y('usage', '--why is too short or too long', 'Say why in 10 to 4,000 characters.');
    if (by.length > 200)
        throw new user_error/* UserError */.y('usage', '--by is too long', 'Name one owner or team.');
    if (!(0,day/* isDay */.N)(expires))
        throw new user_error/* UserError */.y('usage', `--expires ${expires} is no day`, 'Write a real calendar day as YYYY-MM-DD.');
    return { by, why, expires };
}


/***/ })

};
