export const id = 53;
export const ids = [53];
export const modules = {

/***/ 7053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readProse: () => (/* binding */ readProse),
  settle: () => (/* reexport */ settle)
});

;// CONCATENATED MODULE: ./lib/formats/prose/word-set.js
/** The words of a list with single blanks. */
function wordSet(list) {
    return new Set(list.split(' '));
}

;// CONCATENATED MODULE: ./lib/formats/prose/verbs.js

// Verbs that say something about a system, in the indicative; a modal or a negation before them is a cue of its own.
/** The forms of regular verbs, with some that do not exist: they do no harm. */
function formsOf(verbs) {
    return verbs.split(' ').flatMap((verb) => {
        const base = verb.replace(/e$/, '');
        const twice = /[^aeiouwxy][aeiou][bdgklmnprt]$/.test(verb) && verb.length < 7 ? verb + verb.slice(-1) : base;
        const third = /(?:ch|sh|ss|x)$/.test(verb) ? `${verb}es` : verb.replace(/([^aeo])y$/, '$1ie') + 's';
        return [verb, third, `${twice}ed`, `${twice}ing`, `${base}ed`, `${base}ing`, verb.replace(/y$/, 'ied')];
    });
}
/** They take the control as their object: "uses a sandbox". */
const USES = new Set([
    ...formsOf('use highlight obtain acquire embed house dedicate reserve supply equip utilize leverage employ adopt apply enforce provide offer implement include feature maintain ship bundle integrate incorporate combine deploy enable keep operate create provision launch spawn allocate start write record emit produce store carry hold issue receive perform conduct undergo publish generate pin sign verify validate check scan filter screen detect redact mask block reject limit cap bound restrict confine isolate separate partition encrypt rotate expire purge monitor track review approve confirm gate add introduce wrap run activate configure attach assign inject load boot pass mount invoke trigger execute drop protect harden manage handle establish schedule commission export stream append retain constrain contain set'),
    ...'hosted hosting has have having gets get got runs run uses built builds build comes come gives give given sends send sent puts put keeps kept holds held spins spin spun sets writes written relies rely relying see sees views benefit benefits pairs couples follows following adheres goes go goes through sits sit lives live undergoes underwent'.split(' '),
    'sandboxes',
]);
/** They take the control with a preposition: "runs in a sandbox". Every verb of use does so too. */
const PLACES = new Set([
    ...USES,
    ...formsOf('execute act edit process evaluate compile test install happen occur stay remain place lock segregate shield guard back power mediate govern cover route work function render parse browse fetch import call log grade sandbox mitigate reduce address counter contain minimize lower lessen offset balance temper operate scope bind tie harden strip mint authenticate authorize identify audit trace capture serve deliver open close return submit send treat quarantine spawn score answer read query search edit modify change deploy build generate automate perform interact access grant orchestrate coordinate schedule talk communicate exchange connect speak negotiate wait dispatch offload delegate hand move benefit mean sit dwell reside rest back wrap front surround wall fence seal pipe cage box default forward trap take encapsulate enclose achieve realize merge publish delete commit post pay proceed buy order transfer push reply refund book trade leave'),
    ...'hosts interprets simulates crawls scrapes clones trains previews prepares rebuilds replays schedules deployment execution deployed hosted hosting based thanks bound built done kept held sealed broken cut'.split(' '),
]);
/** What a control does; with the control as subject it says that the control works: "its sandbox blocks network access". */
const EFFECTS = new Set(formsOf('list limit prevent block isolate restrict contain mitigate reduce protect keep confine stop constrain deny record capture log reject ensure guard secure bound separate enforce screen filter detect shield check verify validate redact mask strip cap throttle halt abort pause suspend require review approve confirm hold cover sign encrypt expire purge raise inject alert flag catch authorize mediate decide gate inspect scan run execute apply minimize lower hide wrap undo restore revert track trace store write show display serve fire trip kick cut intercept evaluate rotate broker hand release govern surround separate drop sit live stand give provide offer terminate end determine').filter((form) => !form.endsWith('ing')));
/** Of a control these say that it ends, not that it works. */
const REVERSED = wordSet('offered limited restricted blocked dropped rejected scheduled expired purged reviewed capped bounded checked');
/** Participles that say a control is there when it is their subject: "sandboxing is enforced". */
const ASSERTED = new Set('enforced used enabled applied implemented provided active on deployed maintained kept present built integrated included installed employed utilized leveraged adopted performed conducted run executed carried written stored signed encrypted verified validated checked recorded logged captured collected retained issued rotated pinned reviewed approved isolated confined partitioned separated monitored tracked exported shipped streamed appended published generated created provisioned configured set taken handled managed hardened mounted wired standard automatic always immutable powered backed attached assigned injected redacted masked filtered screened scanned capped throttled added introduced activated hosted supplied granted scoped bound granted governed controlled established locked fixed based live operational sandboxed guaranteed universal tested exercised rehearsed drilled sealed tied split spun '
    .split(' ')
    .concat([...USES].filter((form) => form.endsWith('ed') && !REVERSED.has(form))));
/** A finite verb shows that a new clause has begun. */
const AUXILIARIES = wordSet('is are was were has have had does do did can could may might must should will would shall remains becomes');
const BE = new Set([
    'is',
    'are',
    'be',
    'been',
    'being',
    'gets',
    'get',
    'remain',
    'remains',
    'stay',
    'stays',
]);
/** They look at a control rather than use it: "scans sandbox images". */
const INSPECTS = new Set(formsOf('monitor track review approve verify validate check scan filter screen detect redact mask reject limit cap purge expire publish sign generate'));
/** As a past tense these tell what was; as participles ("is used") what is. */
const PAST_USES = wordSet('used utilized leveraged employed adopted relied offered included implemented featured operated kept');
/** At the start of a sentence these are commands: "Use a sandbox". */
const COMMANDS = wordSet('use add enable implement ensure consider adopt enforce deploy execute restrict isolate apply introduce configure require validate encrypt pin avoid keep make provide include integrate maintain prefer put place set wrap verify run limit sandbox log record audit monitor sign review scan filter sanitize redact mask rotate revoke store separate segment partition grant give ask confirm approve test plan create build define establish move switch never always treat route harden confine contain block deny disable allow check perform conduct schedule publish generate require write send install turn replace migrate drop strip remember try protect secure rely leverage utilize employ gate cap throttle bound purge expire delete quarantine snapshot invest investigate evaluate explore assume imagine suppose prevent mitigate reduce do document label disclose show display attach combine pair couple mandate');
/** Words that are nouns as often as commands. */
const NOUNS_TOO = wordSet('secure sandbox log record audit monitor sign review scan filter mask store segment test plan route block check run limit cap place set build contract snapshot document label show display gate move switch mandate');
const DETERMINERS = wordSet('the a an its their our your his her this that these those each every all any no some both we it they you he she i one another such');
const PREPOSITIONS = wordSet('in inside within on under via through by with using behind into onto from between beneath over against of for to as at per across around atop');

;// CONCATENATED MODULE: ./lib/formats/prose/clauses.js


const CONTRAST = wordSet('but however although though whereas nevertheless nonetheless yet still while albeit');
const RELATIVE = wordSet('which who whose where wherein whereby');
const REASON = wordSet('because since thereby hence therefore so as');
const CONDITION = wordSet('if whether once provided assuming supposing');
const UNTIL = wordSet('unless until');
/** After "when", these make a condition of it; "when executing code" is only a time. */
const WHEN = wordSet('available enabled configured supported possible requested needed required installed present set using deployed sandboxed self appropriate applicable used active running specified invoked flag flags option toggle setting opted');
const OPENERS = wordSet('without with despite unlike although though while whereas if when unless to in for as because since given by absent lacking under on after before once until assuming provided from at during instead rather even whenever due beyond besides not only');
const PARTICIPLES = wordSet('reducing limiting mitigating preventing ensuring making leaving allowing enabling minimizing creating exposing introducing giving posing raising requiring increasing leading restricting containing isolating blocking protecting running executing using relying meaning lowering offering providing presenting acting serving working functioning');
/** How far a verb may stand from the word that opens its clause. */
const REACH = 9;
const LEFT_OF_COLON = 7;
/** Cuts a sentence into clauses. Lists ("no sandbox, log or limit") stay together, as they share their verb and negation. */
function clausesOf(sentence) {
    const clauses = [];
    let from = 0;
    let link = 'start';
    for (let at = 1; at < sentence.length; at++) {
        const next = linkBefore(sentence, from, at);
        if (next === null)
            continue;
        clauses.push({ from, to: at, link });
        from = at;
        link = next;
    }
    clauses.push({ from, to: sentence.length, link });
    const [first] = clauses;
    if (first?.link === 'start')
        clauses[0] = { ...first, link: openingLink(sentence) };
    return clauses;
}
function openingLink(sentence) {
    const opening = textAt(sentence, 0);
    if (CONDITION.has(opening) || isWhenCondition(sentence, 0))
        return 'condition';
    return UNTIL.has(opening) ? 'until' : 'start';
}
function linkBefore(sentence, from, at) {
    const word = sentence[at];
    if (word === undefined)
        return null;
    const { text, before } = word;
    if (/[;\u2014()[\]]/u.test(before))
        return 'break';
    if (before.includes(':') && (at - from > LEFT_OF_COLON || startsOver(sentence, from, at)))
        return 'break';
    const comma = before.includes(',');
    const previous = textAt(sentence, at - 1);
    if (CONTRAST.has(text) && !(text === 'still' && !comma) && previous !== 'not')
        return 'contrast';
    if (isWhenCondition(sentence, at))
        return 'condition';
    if (RELATIVE.has(text) && !isIndirect(previous))
        return 'relative';
    if (CONDITION.has(text) &&
        !(text === 'once' && previous === 'at') &&
        previous !== 'even' &&
        !(text === 'provided' && (AUXILIARIES.has(previous) || PREPOSITIONS.has(textAt(sentence, at + 1)))) &&
        textAt(sentence, at + 1) !== 'any')
        return 'condition';
    if (UNTIL.has(text))
        return 'until';
    if (REASON.has(text) && (comma || !['so', 'as', 'since'].includes(text)))
        return 'reason';
    if (comma && PARTICIPLES.has(text))
        return 'participle';
    if (text === 'and' || text === 'then')
        return startsConjunct(sentence, from, at) ? 'and' : null;
    if (comma && startsMain(sentence, from, at))
        return 'main';
    return null;
}
/** "It never touches the host: tools run in ...": a statement on each side of the colon. */
function startsOver(sentence, from, at) {
    return DETERMINERS.has(textAt(sentence, at)) && hasVerb(sentence, from, at) && verbWithin(sentence, at);
}
/** "when run in Docker": how it may be used. */
const REDUCED = wordSet('run hosted launched started executed deployed installed self used configured');
/** "restricts which tools", "records who": a question as an object. */
function isIndirect(previous) {
    return /(?:restrict|limit|control|determine|decide|record|capture|log|track|define|show)s?$/.test(previous);
}
function isWhenCondition(sentence, at) {
    if (!['when', 'where', 'whenever'].includes(textAt(sentence, at)) || textAt(sentence, at - 1) === 'even')
        return false;
    if (REDUCED.has(textAt(sentence, at + 1)))
        return true;
    for (let next = at + 1; next < Math.min(sentence.length, at + 8); next++) {
        if (next > at + 1 && sentence[next]?.before.includes(','))
            return false;
        if (WHEN.has(textAt(sentence, next)))
            return true;
    }
    return false;
}
/** "... and it runs", "... and runs": a second statement, when the first one has its verb. */
function startsConjunct(sentence, from, at) {
    if (!hasVerb(sentence, from, at))
        return false;
    const next = textAt(sentence, at + 1);
    if (isThirdPerson(next))
        return true;
    return DETERMINERS.has(next)
        ? verbWithin(sentence, at + 2)
        : verbWithin(sentence, at + 1) && plainSubject(sentence, at + 1);
}
/** A noun with its verb right behind it ("and tools run in ..."); lists of controls rarely look so. */
function plainSubject(sentence, at) {
    const second = textAt(sentence, at + 1);
    return (PLACES.has(second) &&
        !second.endsWith('ing') &&
        !second.endsWith('ed') &&
        ['in', 'inside', 'within', 'through', 'via', 'on', 'under', 'every', 'each', 'all', 'a', 'the'].includes(textAt(sentence, at + 2)));
}
/** After a comma: "Without a sandbox, the agent ...", "If it fails, runs ...". */
function startsMain(sentence, from, at) {
    const next = textAt(sentence, at);
    if (next === 'or' || next === 'nor')
        return false;
    const opening = textAt(sentence, from);
    const topic = opening.endsWith('ing') && DETERMINERS.has(next);
    if (OPENERS.has(opening) || topic)
        return verbWithin(sentence, at);
    return DETERMINERS.has(next) && hasVerb(sentence, from, at) && verbWithin(sentence, at + 1);
}
function verbWithin(sentence, from) {
    for (let at = from; at < Math.min(sentence.length, from + REACH); at++) {
        if (at > from && sentence[at]?.before.includes(','))
            return false;
        const text = textAt(sentence, at);
        if (AUXILIARIES.has(text) || (at > from && isFiniteAt(sentence, at)))
            return true;
    }
    return false;
}
function hasVerb(sentence, from, to) {
    for (let at = from; at < to; at++) {
        const text = textAt(sentence, at);
        if (AUXILIARIES.has(text) || isFiniteAt(sentence, at))
            return true;
    }
    return false;
}
/** An uninflected form is a verb behind a plural or a pronoun, else more often a noun ("without internet access"). */
function isFiniteAt(sentence, at) {
    const text = textAt(sentence, at);
    if (!clauses_isFinite(text))
        return false;
    const before = textAt(sentence, at - 1);
    return text.endsWith('s') || /s$|ly$/.test(before) || BARE_SUBJECTS.has(before);
}
const BARE_SUBJECTS = wordSet('we they you i who that which and both all only people software it data');
function clauses_isFinite(text) {
    return ((PLACES.has(text) || EFFECTS.has(text)) &&
        !text.endsWith('ing') &&
        !text.endsWith('ed') &&
        !NOUNS.has(text));
}
/** Nouns among the words of the verb lists. */
const NOUNS = wordSet('sandboxes execution deployment access process');
function isThirdPerson(text) {
    return (['is', 'are', 'has', 'have', 'does', 'never', 'can', 'could', 'may', 'will', 'should'].includes(text) ||
        (clauses_isFinite(text) &&
            text.endsWith('s') &&
            ![
                'accesses',
                'processes',
                'tests',
                'logs',
                'limits',
                'scans',
                'caps',
                'records',
                'traces',
                'checks',
                'reviews',
                'filters',
                'blocks',
                'sandboxes',
                'monitors',
                'bounds',
                'scores',
            ].includes(text)));
}
function textAt(sentence, at) {
    return sentence[at]?.text ?? '';
}

;// CONCATENATED MODULE: ./lib/formats/prose/cue-patterns.js
const UNSAID = 'specified|mentioned|documented|detailed|described|stated|disclosed|confirmed|clear|certain|known|evident|defined|discussed|covered|verified|listed|indicated|provided|explained|published|sure|proven|shown|established';
/** How the cues are written, in the patterns of `indexPatterns`, matched by form. */
const CUE_PATTERNS = {
    neutral: [
        'not only|just|merely|simply|solely|limited',
        'no doubt|matter|exception|exceptions|more|way',
        'without exception|exceptions|fail|delay',
        'even if|when|though',
        'no later|fewer|less|more than',
        'can not|never reach|access|touch|modify|read|write|affect|see|influence|alter|talk|connect|contact|exfiltrate|persist|leak',
        'never reach|access|touch|see|touches|reaches|sees',
        'if any',
        'capability|policy|role|attribute based',
        'threat model|models|modeling',
        'proposed|suggested|requested|required|recommended by the|a|an? model|agent|llm|planner|assistant',
        'needed|required|necessary for',
        'can only',
        'only allow listed _? can|may',
        'is|are|being used to',
        'only|exclusively in|inside|within a|an|the|its|their? _? _? sandbox|container|vm|environment|sandboxes|containers|vms',
        'in|for|on all|every|each _? mode|modes|deployments|setups|installations|configurations|versions|editions',
        'only _ _? it|they|agent|model|planner|user|users can',
        'asks|ask|requests|request only for',
        'sign|signs|signed|signing|cut|cuts off',
        'risky|dangerous|unsafe|hostile|sensitive operations|operation|commands|command|actions|code|tools|calls|tasks|files|attachments|packages|scripts|plugins|inputs|work|workloads',
        'dropped|drops all? linux? capabilities|privileges|privilege',
        'allow|deny list|lists|listed|listing',
        'docker socket is|are not|never|no',
        'removed|dropped after|afterwards|once|when|upon',
        'removed|dropped on completion|exit|teardown|shutdown',
        'not on|in the|a|your|its|their|our _? host|machine|laptop|workstation|server|desktop|computer|device|phone|pc',
        'network|networking|internet|egress|outbound|root|access|privileges|capabilities|telemetry _? disabled|denied|removed|dropped|off|blocked',
        'listing|description states|says that',
        'nothing is left',
    ],
    assured: [
        'can not|never be bypassed|disabled|escaped|skipped|overridden|circumvented|avoided|evaded|removed',
        'can not|never escape|leave|disable|bypass|skip|override|circumvent|evade',
        'can not break out of',
        'never leave|leaves|escape|escapes',
        'not|never bypassed|skipped|overridden|circumvented|optional',
        'can not be turned|switched off',
        'can not opt|opted out',
        'no|nothing _? bypasses|escapes|skips|circumvents|leaves|evades',
        'no way to|around disable|bypass|skip|it|them?',
    ],
    negation: [
        'no|not|never|none|neither|nor|nothing|nowhere|nobody|hardly|barely|rarely|seldom|scarcely|zero',
        'can|could|may|will not',
        'lacks|lack|lacking|lacked|omits|omit|omitting|skips|skip|skipping|forgoes|forgo|ignores|ignore|ignoring|neglects|neglect',
        'fails|fail|failed|failing to',
        'unable|refuses|declines to',
        'devoid|free|absence|lack|removal of',
        'little|few to no',
        'no longer',
        'used to',
        'was|were|been removed|dropped|deprecated|disabled|abandoned|reverted|retired|rejected|ruled',
        'previously|formerly|originally|historically',
        'removed|dropped|drops|disabled|deprecated|abandoned|retired|rejected the|its|their|our|all|any|this|default|sandbox|sandboxing',
        'removes|removing|disables|disabling|rejects',
        'turns|turned|switches|switched|turning|switching off',
        'opts|opted|opting out of?',
        'refrains from',
        'instead of',
        'rather than',
        'as opposed to',
        'in place|lieu of',
        'absent|missing|nonexistent',
        'no need for|to',
        'stops|stopped short of',
        'far from',
        'comes|came|ships without',
        'decided|chose|voted|advised against|not',
        'incompatible|conflicts with',
        'untrue|incorrect|myth',
        'out of scope',
        'false',
    ],
    exclusion: ['without', 'outside of?', 'other than', 'except in|inside|within|through|via|by|under'],
    guard: ['unless|until|before'],
    recommendation: [
        'should|must|ought|shall',
        'need|needs|needed|requires|require|required|requiring|requirement|requirements|necessitates|necessitate|necessitating|necessity|demands|demand|warrants|mandates|mandating|mandate',
        'recommend|recommends|recommended|recommending|recommendation|recommendations|suggest|suggests|suggested|suggestion|advise|advises|advised|advisable|urge|urges|urged|encourage|encourages|encouraged|please',
        'consider|considering',
        'was|were|been|being considered',
        'ensure that?',
        'best|good practice|practices',
        'critical|crucial|essential|vital|imperative|necessary|indispensable|paramount|prudent|desirable|important|wise|sensible|safer|better to|that|for',
        'would|could benefit',
        'ideally|todo|remediation|prerequisite|precondition',
        'to do',
        'calls|call for',
        'first|next|top|remaining|missing|last thing|step|task|priority|item|improvement|action',
        'make|be|making sure',
        'remember to',
        'responsible for',
        'responsibility',
        'action item|items',
        'acceptance criterion|criteria',
        'user story',
        'best|right|obvious|safest|simplest|next|proper|correct|usual|natural|standard|effective|common fix|answer|remedy|solution|step|mitigation|countermeasure|choice|approach|response|defense|option|mitigations|defenses|countermeasures',
        'recommended|suggested|proposed|required|possible|potential|missing|needed|candidate|future|planned|desired mitigation|mitigations|control|controls|countermeasure|countermeasures|safeguard|safeguards|improvement|improvements|measure|measures|hardening',
        'more|further|stronger|better|additional|tighter|stricter|improved|extra hardening|work|controls|isolation|protection|safeguards',
    ],
    vital: [
        'critical|crucial|essential|vital|imperative|necessary|indispensable|paramount|prudent|desirable|important|advisable|mandatory|obligatory|compulsory',
    ],
    plan: [
        'will|planned|roadmap|backlog|milestone|upcoming|soon|later|eventually|someday|wip|tbd|tba|prototype|prototypes|pending|proposed|proposal|slated|targeted|deferred|postponed|delayed|coming|forthcoming',
        'going|planning|has|have|having to',
        'a must',
        'plan|plans to|for|is|are|exists|exist',
        'future',
        'intend|intends|intended|intention|aim|aims|aiming|hope|hopes|hoping|aspire|aspires|want|wants|wish|wishes|ambition',
        'goal|objective|idea|aim|vision|intention is',
        'next release|version|quarter|sprint|milestone|phase|year|iteration|month',
        'in progress|development',
        'under way|development|construction|consideration|discussion|evaluation',
        'not yet',
        'yet to',
        'remains to be',
        'is|are building|adding|developing|designing|implementing|rolling|working|migrating|introducing|prototyping|drafting|preparing',
        'is|are being added|built|developed|prototyped|evaluated|explored|designed|investigated|rolled|introduced|drafted',
        'being added|built|developed|evaluated|explored|designed|rolled|introduced|implemented|prototyped',
        'exploring|evaluating|investigating|prototyping|experimenting|piloting|designing|drafting|working on?',
        'work in progress',
        'phase|stage 2|3|two|three|ii|iii',
        'starting|from|by|due|in q1|q2|q3|q4',
        'by next',
        'awaiting|awaits',
        'scheduled for',
        'ticket|epic|issue covers|tracks|for|exists|proposes',
        'moving|migrating|porting|shifting',
        'follow up',
    ],
    hedge: [
        'likely|probably|presumably|possibly|perhaps|maybe|apparently|seemingly|potentially|supposedly|allegedly|reportedly|ostensibly|theoretically|nominally|conceivably|hypothetically|hypothetical',
        'appears|appear|seems|seem|implies|imply|implying',
        'said|believed|thought|reported|rumored|expected|supposed|assumed|presumed|understood',
        'we|i|one|you believe|think|assume|expect|guess|suspect',
        'assume|assumes|assuming|assumption|assumptions|presumes|presume|expects|expect|imagine|suppose|pretend',
        'usually|typically|generally|commonly|often|mostly|normally|frequently|mainly|traditionally',
        'only as',
        'tend|tends to',
        'discouraged|inadvisable',
        'as good|strong|safe|secure as',
        'as|so long|soon as',
        'to the extent',
        'in case',
        'in the event',
        'on condition',
        'insofar|otherwise|wherever|whoever|whichever|anyone|anybody|someone|somebody|those|presupposes|presuppose|presupposing',
        'in|with|under|for _? mode|deployments|setups|installations|configurations|versions|editions',
        'deployments|setups|installations|configurations|versions|variants|editions that|where|which|with',
        'stronger|safer|better|weaker than',
        'partial|partially|partly|sometimes|occasionally|intermittently|inconsistently',
        'some|certain|selected|few|most|many|several deployments|customers|tools|installations|users|commands|environments|setups|teams|cases|plugins|agents|instances|modes|paths|code|actions|calls|operations|of',
        'only|just for|on|in|when|where|if|available|during|part|some',
        'optional|optionally|opt|experimental|beta|alpha|configurable',
        'best effort',
        'depending|depends|depend|dependent|hinges|hinge|contingent|conditional',
        'supports|support|supporting|supported|compatible|allows|allow|allowing|permits|lets|let',
        'enables|encourages|helps|invites users|operators|teams|customers|developers|you|deployers|administrators|admins|owners|them',
        'able|capable|capability|ability|option|choice|possibility of|to',
        'an|one option|choice',
        'attempts|attempt|tries|try|trying to',
        'designed|meant|intended|supposed|built to|for',
        'can be configured|enabled|set|switched|turned|added|activated|instructed|told|made',
        'mitigations|countermeasures|remediations include|are|involve|comprise',
        'docker|sandbox|sandboxed|container|isolated|safe|secure|strict mode',
        'whether|if',
        'enterprise|paid|premium|pro|business|hosted plan|plans|tier|edition|only',
        'enterprise|paid|premium|pro|business customers|users only',
        'on request',
        'up to',
        'left|leaves|leave|leaving',
        'delegated|delegates|delegate|outsourced|outsources|defers|responsibility to the|its|each? user|users|host|client|operator|operators|integrator|integrators|customer|customers|deployer|deployers|developer|developers',
        'similar to',
        'whatever|whichever sandbox|sandboxing|isolation|container|containers|controls|limits',
        'inherits|inherit',
        'security|safety|protection|integrity of? the|this|its|an? _? _? rests|relies|hangs|hinges|turns|depends on|upon',
        'ideal|perfect',
        'hypothesis|wrong',
        'nearly|almost always|all|everything',
        'target state|architecture|design|picture|setup',
        'to be? verified|confirmed|checked|determined|decided|clarified|tested',
        'hard|difficult|impossible|impractical|costly|expensive|tricky|challenging|easy|easier|straightforward|trivial|tempting to',
        'insists',
        'demo|demos|demonstration|tutorial|poc|screenshot|video',
        'proof of concept',
        'like a|an|in',
        'in theory|principle',
        'on paper',
        'as if|though',
        'so called',
        'kind|sort of',
        'debate|debated|unproven|unverified|unconfirmed|disputed',
    ],
    unknown: [
        `not|never explicitly|fully|publicly|yet|further|otherwise|clearly|been? be? ${UNSAID}`,
        'does|do|did not explicitly|clearly|publicly|further? specify|mention|document|detail|describe|state|disclose|confirm|say|indicate|clarify|list|discuss|explain|reveal',
        'no|without explicit|clear|public|direct|specific|concrete? mention|evidence|information|details|detail|indication|documentation|sign|signs|proof|description|statement|word|hint|reference|guarantee|guarantees|confirmation|claim',
        'unclear|unknown|uncertain|unspecified|undocumented|undisclosed|unstated|undetermined|ambiguous|undefined',
        'can not be? confirm|confirmed|tell|verify|verified|determine|determined|establish|established|say|assess|assessed|ascertain',
        'do|does not know',
        'silent',
        'remains|remain to be seen',
        'lacks|lack explicit|any|clear|public? mention|details|documentation|information|evidence',
        'insufficient information|detail|details|evidence',
    ],
    modal: ['could|may|might|would|can'],
    risk: [
        'risk|risks|risky|threat|threats|danger|dangers|hazard|concern|concerns|weakness|weaknesses|peril|gap|gaps|problem|problems|flaw|flaws|bug|bugs|limitation|limitations|shortcoming|failure|failures|worry|scenario|scenarios',
        'vulnerability|vulnerabilities|vulnerable|susceptible|prone',
        'exposed|exposure to',
        'attack|attacks|attacker|attackers|adversary|adversaries|malicious|intruder|malware',
        'exploit|exploits|exploited|exploiting|exploitation',
        'escape|escapes|escaping|escaped|breakout|breakouts|break|breaks|breaking|breach|breaches|breached out?',
        'bypass|bypasses|bypassed|bypassing|evade|evades|evading|evaded|evasion|circumvent|circumvents|circumventing|defeat|defeats|defeating|subvert|subverts|subverting|undermine|undermines|undermining|sidestep|sidesteps|probe|probing|overcome|overcomes|overcoming',
        'compromise|compromises|compromised|compromising|tamper|tampers|tampering|tampered|poison|poisons|poisoned|poisoning|corrupt|corrupts|corrupted|hijack|hijacks|hijacked|hijacking|forge|forges|forged|spoof|spoofs|spoofed|spoofing|disable|overwhelm|exhaust|exhausting|exhaustion',
        'misconfigure|misconfigured|misconfigures|misconfiguration|misconfigurations|misuse|misuses|abuse|abuses|abused',
        'leaks|leak|leaking|leakage|theft|steal|steals|stealing',
        'erode|erodes|weaken|weakens|weakening',
    ],
    relief: [
        'stays|stay|remains|remain|stuck|trapped|kept|locked in|inside|within',
        'partly|partially|largely|somewhat mitigated|offset|limited|reduced|contained|addressed|tempered|lowered',
        'mitigate|mitigates|mitigated|mitigating|reduce|reduces|reduced|reducing|limits|limited|limiting|prevent|prevents|prevented|preventing|contain|contains|contained|containing|counter|counters|countered|countering|address|addresses|addressed|addressing|lower|lowers|lowered|lowering|minimize|minimizes|minimized|minimizing|lessen|lessens|lessened|protect|protects|protected|protecting|guard|guards|guarded|guarding|defend|defends|defended|defending|combat|combats|combating|offset|offsets|handled|stops|stopped|blocks|blocked|tempered|curbs|curb|curbed|neutralizes|neutralized|bounded|against|blunt|blunts|blunted|thwart|thwarts|deter|deters|despite',
    ],
    saying: [
        'says|say|claims|claim|claimed|claiming|alleges|advertises|advertised|marketing|reportedly|supposedly|allegedly|according|promises|promised|touts|touted|boasts|purports|purported',
        'states|stated|asserts|writes that',
    ],
    others: [
        'customer|client|third applications|apps|websites|clusters|fleets',
        'other|alternative|competing vendors|products|providers|companies|assistants',
        'competitor|competitors|rival|rivals|competing|unlike|elsewhere|compared|versus|vs|alternatives|peers|industry|vendors',
    ],
    deployer: [
        'users|user|customer|customers|operator|operators|developer|developers|deployer|deployers|integrator|integrators|adopter|adopters|administrators|owners|you|teams|organizations|consumers|enterprises',
        'other|alternative|comparable|similar|rival|many|most|some|several|few|mature|typical|traditional|ordinary|modern|secure|such _? _? agents|tools|products|platforms|frameworks|vendors|projects|assistants|systems|solutions|services|offerings|deployments|setups|teams',
        'end user|users',
    ],
    weak: [
        'privileged|weak|weaker|poor|poorly|inadequate|inadequately|insufficient|insufficiently|improper|improperly|misconfigured|compromised|broken|faulty|flawed|leaky|vulnerable|naive|incomplete|imperfect|ineffective|unreliable|escaped|outdated|buggy|permissive|porous|loose|lax|shallow|fake|pseudo|unpatched|bypassable|partial|rudimentary|flimsy|unenforced|tampered|stolen|leaked|forged|inconsistent|untested',
        'optional|configurable|experimental|hypothetical|potential|possible|available|supposed|alleged|claimed|purported|called',
        'proper|adequate|sufficient|appropriate',
    ],
    missing: [
        'missing|absent|nonexistent|disabled|removed|unavailable|lacking|deactivated|zero|dropped|retired|former|previous|legacy|old|deprecated',
    ],
    intended: [
        'planned|upcoming|future|proposed|intended|recommended|required|needed|necessary|desired|suggested|pending|forthcoming|prospective|ideal|prototype|draft|eventual',
    ],
    fails: [
        'escape|escapes|escaping|breakout|breakouts|bypass|bypasses|evasion|evasions|failure|failures|misconfiguration|misconfigurations|vulnerability|vulnerabilities|weakness|weaknesses|flaw|flaws|tampering|gap|gaps|compromise|exploit|exploits|poisoning|spoofing|theft|leak|leakage|abuse|exhaustion|breach|breaches|blind|fatigue|manipulation|corruption|loss|deletion|sprawl|confusion|forgery|hijacking|hijack|overflow|hole|holes|bug|bugs|circumvention|interception|requirement|requirements|recommendation|recommendations|proposal|roadmap|need|needs|option|options|capability|capabilities|question|questions|risk|risks|threat|threats|concern|concerns|limitations|market|vendors|products|industry|fleet|fleets|tutorial|tutorials|course|courses',
        'or|and _? escape|escapes|breakout|bypass|bypasses|evasion|misconfiguration|tampering',
    ],
    loose: [
        'not the default|case|norm|rule',
        'but only',
        'not|never|nobody _? _? verified|confirmed|tested|proven|checked|audited',
        'must|should|has|have|needs|need to? be _? enabled|activated|configured|switched|turned|installed|set|requested|purchased|provided',
        'only true|so',
        'the theory|plan|idea|goal|claim|promise|intention',
        'reverted|withdrawn|abandoned|discontinued|undone',
        'only the case',
        'disabled|bypassed|optional|removed|misconfigured|off|skipped|unavailable|missing|absent|broken|deprecated|circumvented|bypassable|configurable|false|none|experimental|planned|todo|tbd|upcoming|roadmap|pending|wip|someday|eventually|soon|if|unless',
        'opt out|in',
        'customers|users|tiers|plans|subscribers only',
        'discouraged|inadvisable',
        'by|on request',
        'not|never|rarely|seldom enabled|enforced|active|used|applied|on|turned|available|sufficient|complete|isolated|implemented|deployed|shipped|supported|effective|yet|enough|strong|reliable',
        'leaky|weak|insufficient|ineffective|inadequate|trivially|easily|nominal|cosmetic|privileged|bypasses',
        'docker socket',
        'supplied|provided|offered|managed|operated|configured|chosen by the|a|an|its|their|each? _? client|host|user|users|customer|customers|caller|operator|operators|integrator|integrators|deployer|deployers|developer|developers',
        'best effort',
        'not yet',
        'only in|for|on|when|if|with',
        'except for|when|if|in|on',
        'in future|theory|principle|progress',
        'in the|a future',
        'as needed|required|appropriate',
        'during|in|for testing|tests|staging|evaluation|evaluations|benchmarks|demos|development|experiments',
        'where|when|if available|possible|supported|configured|enabled|feasible|practical|needed|applicable',
    ],
    aside: [
        'unconfirmed|unverified|untested|tbc',
        'to be? verified|confirmed|checked|determined|decided|clarified|tested',
        'in|on|for|with|under some|most|many|certain|several|few|selected',
        'after|from|with|since the next|coming|upcoming',
        'starting|beginning with|in|from',
        'at least it|that|they should',
        'theoretically|supposedly|allegedly|presumably|probably|reportedly|perhaps|maybe|possibly|apparently|seemingly|hopefully',
        'in theory|principle',
        'on paper',
        'on|upon request',
        'depending on',
        'assuming|provided|given that|the|a|an? right|correct|proper|appropriate|suitable|correctly|properly',
        'assuming',
        'we|i think|guess|believe|suppose|assume|hope|suspect',
        'so|or they|we so? say|claim|think|told',
        'planned|slated|targeted for|in',
        'not yet',
        'on|in|for|with|under the|a|our|its? paid|enterprise|premium|pro|business|commercial|highest|upper|top tier|tiers|plan|plans|edition|editions|version|versions',
        'for enterprise|paying|paid|premium|business|selected|some|certain customers|users|tenants|accounts|subscribers|teams|workloads|tools|tasks',
        'on some|certain|selected|supported _? platforms|systems|plans|hosts|machines',
        'only if|when|where|on|for|in',
        'paid|enterprise|premium|business|pro|commercial plan|plans|tier|tiers|edition|subscription|license|customers',
        'linux|macos|windows|cloud only',
        'in the|a|our? demo|demos|beta|prototype|lab|paper|proposal|tutorial|diagram',
        'roadmap|todo|tbd|wip',
        'at a? later|some point|stage|date',
    ],
    retraction: [
        'none of this|that|these|it',
        'or so',
        'in reality|practice|fact _? _? _? not|never|no',
        'this|that|it is|was untrue|false|wrong|fiction',
    ],
};

;// CONCATENATED MODULE: ./lib/formats/prose/stem.js
const DOUBLED = /([bdgklmnprt])\1$/;
/**
 * The part of an English word that its inflections share (sandbox, sandboxes, sandboxed, sandboxing). Deliberately crude:
 * lexicon and text go through the same function, so a stem need not be a word.
 */
function stem(word) {
    return word.length < 3 ? word : bare(singular(word));
}
function singular(word) {
    if (word.endsWith('ies') && word.length > 4)
        return `${word.slice(0, -3)}y`;
    if (/(?:x|ch|sh|ss|z)es$/.test(word))
        return word.slice(0, -2);
    return /[^sui]s$/.test(word) ? word.slice(0, -1) : word;
}
function bare(word) {
    if (word.endsWith('ied') && word.length > 4)
        return `${word.slice(0, -3)}y`;
    const cut = word.endsWith('ing') && word.length > 5 ? 3 : word.endsWith('ed') && word.length > 4 ? 2 : 0;
    const rest = cut === 0 ? word : word.slice(0, -cut);
    return cut > 0 && DOUBLED.test(rest) ? rest.slice(0, -1) : rest.replace(/e$/, '');
}

;// CONCATENATED MODULE: ./lib/formats/prose/pattern.js

/**
 * Compiles patterns such as `isolated|ephemeral _? container`: words in order, `a|b` either, `_` any word, a trailing `?` for a
 * word that may be missing. By `stem` every inflection of the words matches, by `text` only the forms given.
 */
function indexPatterns(by, patterns) {
    const first = new Map();
    for (const [pattern, value] of patterns) {
        const slots = pattern.split(' ').map((slot) => slotOf(by, slot));
        for (const key of slots[0]?.takes ?? []) {
            const list = first.get(key) ?? [];
            list.push({ slots, value });
            first.set(key, list);
        }
    }
    return { by, first };
}
function slotOf(by, source) {
    const optional = source.endsWith('?');
    const words = (optional ? source.slice(0, -1) : source).split('|');
    return { takes: words[0] === '_' ? null : new Set(by === 'stem' ? words.map(stem) : words), optional };
}
/** Every pattern that matches at a word; of equal values only the longest. Patterns do not reach over strong punctuation. */
function matchesAt(index, words, at) {
    const word = words[at];
    const candidates = word === undefined ? undefined : index.first.get(word[index.by]);
    if (candidates === undefined)
        return NOTHING;
    let found = null;
    for (const { slots, value } of candidates) {
        const to = slots.length === 1 ? at + 1 : endOf(index.by, slots, 0, words, at, at);
        if (to < 0)
            continue;
        found ??= [];
        const same = found.findIndex((match) => match.value === value);
        if (same < 0)
            found.push({ value, from: at, to });
        else if (to > (found[same]?.to ?? 0))
            found[same] = { value, from: at, to };
    }
    return found ?? NOTHING;
}
const NOTHING = [];
/** The end of the longest match of the slots from here, or -1. Patterns are short, so the recursion is. */
function endOf(by, slots, slot, words, at, from) {
    const current = slots[slot];
    if (current === undefined)
        return at;
    const word = words[at];
    const fits = word !== undefined &&
        (at === from || joins(word)) &&
        (current.takes === null || current.takes.has(word[by]));
    const taken = fits ? endOf(by, slots, slot + 1, words, at + 1, from) : -1;
    const skipped = current.optional ? endOf(by, slots, slot + 1, words, at, from) : -1;
    return taken > skipped ? taken : skipped;
}
function joins(word) {
    return word.before === '' || word.before === '-' || word.before === ',';
}

;// CONCATENATED MODULE: ./lib/formats/prose/cues.js


/** Cues that count by where they stand next to a phrase are looked for there only (`nearby`), the others along a sentence. */
const NEARBY = new Set([
    'weak',
    'missing',
    'intended',
    'fails',
    'loose',
    'aside',
    'retraction',
]);
const KINDS = Object.keys(CUE_PATTERNS).filter((kind) => Object.hasOwn(CUE_PATTERNS, kind));
function indexOf(kinds) {
    const patterns = kinds.flatMap((kind) => CUE_PATTERNS[kind].map((pattern) => [pattern, kind]));
    return indexPatterns('text', patterns);
}
const RUNNING = indexOf(KINDS.filter((kind) => !NEARBY.has(kind)));
const BESIDE = indexOf([...NEARBY]);
/** The cues of a sentence in order. Where several begin at a word the longest takes its words; cues do not overlap. */
function cuesOf(sentence) {
    const cues = [];
    for (let at = 0; at < sentence.length; at++) {
        const matches = matchesAt(RUNNING, sentence, at);
        if (matches.length === 0)
            continue;
        const end = matches.reduce((furthest, { to }) => (to > furthest ? to : furthest), 0);
        const longest = matches.filter(({ to }) => to === end);
        const neutral = longest.filter(({ value }) => value === 'neutral');
        const counting = neutral.length > 0 ? neutral : longest;
        for (const { value, from, to } of counting)
            cues.push(cueAt(sentence, value, from, to));
        at = end - 1;
    }
    return cues;
}
/** All cues of a sentence that count by their place, in order; they may overlap. */
function marksOf(sentence) {
    return sentence.flatMap((_, at) => matchesAt(BESIDE, sentence, at).map(({ value, from, to }) => cueAt(sentence, value, from, to)));
}
/** The first mark of one of the kinds that lies within a stretch of words. */
function markWithin(marks, from, to, kinds) {
    return marks.find((mark) => mark.from >= from && mark.to <= to && kinds.includes(mark.kind)) ?? null;
}
function cueAt(sentence, kind, from, to) {
    const text = sentence
        .slice(from, to)
        .map((word) => word.text)
        .join(' ');
    return { kind, text, from, to };
}

// EXTERNAL MODULE: ./lib/model/catalogue.js
var catalogue = __webpack_require__(9572);
;// CONCATENATED MODULE: ./lib/formats/prose/lexicon/assurance.js
const ARTIFACT = 'artifact|model|image|manifest|package|release|binary|plugin|skill|tool|prompt|weight|build|bundle|container|server|checkpoint';
const EVENT = 'action|call|decision|prompt|command|request|invocation|step|operation|event|query|interaction|execution|change|approval|message|response|input|output';
const ASSURANCE = {
    'audit-logging': {
        names: [
            'audit log|trail|record|event|history|logger|ledger',
            'auditable log|record|trail',
            'append only _? log|store|ledger|table|record|storage|trail',
            'immutable|signed|tamper|centralized|structured|comprehensive|detailed|full|complete evident|resistant|proof? log|logging|ledger|record|trail|trace|audit',
            'tamper evident',
            'hash chained|chain',
            'tool|action|decision|activity|command|event|session|request|prompt|call|execution call? log|logging|trace|tracing|record|recording|history',
            'execution|run|step|tool|distributed|llm|agent trace|tracing',
            'open telemetry|telemetry',
            'otel',
            'opentelemetry trace|tracing|span|instrumentation',
        ],
        facts: [
            `${EVENT} is|are|get|gets always|also|fully|all? logged|recorded|traced|audited|captured|written|persisted|journaled`,
            `logs|records|traces|journals every|all|each|the|its|tool|any|both? _? _? ${EVENT}`,
            'logs|records all|every|each',
            'is|are logged to|with|in|for',
        ],
        ambiguous: {
            'audit event|record|history': 'agent tool log store action',
            tracing: 'opentelemetry span langfuse langsmith tool call audit otel distributed',
            worm: 'log storage audit bucket immutable append object',
            'execution|session|activity|request|event history|record|recording|trace': 'audit log store agent tool every run',
            'agent trace': 'log store record audit',
            'full|complete|detailed|structured record|trail|trace': 'agent tool call action log',
        },
    },
    'behavior-monitoring': {
        names: [
            'anomaly|drift|outlier|deviation|abuse detection|detector|alert|monitoring|monitor',
            'behavior|behavioral|runtime|continuous|real|agent|realtime|activity|security|live time? monitoring|monitor|baseline|analytics|surveillance',
            'behavior baseline',
            'siem alert|rule|integration|correlation',
            'watchdog agent|process|model?',
            'monitoring and|dashboard|system|pipeline|stack alerting|alert',
            'intrusion detection',
        ],
        facts: [
            'deviation|anomaly|spike|unusual _? behavior|pattern|activity|call|usage|sequence? raises|raise|trigger|triggers|page|pages|alert|alerts|is|are',
            'monitors|watches|detects _? _? _? behavior|anomaly|drift|deviation|baseline|unusual|suspicious',
            'alerts|pages the|an|our|security|on _? team|engineer|call|operator|soc|deviation|anomaly|unusual',
        ],
        ambiguous: {
            alerting: 'anomaly behavior monitor security deviation agent team drift threshold metric',
            observability: 'agent monitor drift behavior runtime alert platform trace dashboard logging guardrail',
            watchdog: 'agent monitor behavior stop process',
        },
    },
    'signed-artifacts': {
        names: [
            `signed|attested|notarized _? ${ARTIFACT}`,
            'code|artifact|image|model|package|release|container|binary|plugin signing|signature|verification|attestation',
            'cosign|sigstore|slsa|notary',
            'signature|checksum|hash|digest verification|check|validation|pinning|verified',
            'digest|hash|sha pinned image|model|container|weight|base|artifact',
            'pinned|fixed|frozen model|image version|snapshot|digest|release?',
            'model version pin',
            'approved|vetted model? provider',
            'build|supply chain? attestation|provenance',
        ],
        facts: [
            `${ARTIFACT} is|are always? signed|attested|notarized|pinned|verified by|with|to|before|and|against|using`,
            'verifies|checks the|its|their|each|every|all? signature|checksum|digest|hash',
        ],
        denials: [`unsigned ${ARTIFACT}`],
        ambiguous: {
            attestation: 'build image artifact sign model package supply',
            'pinned model': 'version digest',
            'approved provider': 'model',
        },
    },
    'dependency-pinning': {
        names: [
            'dependency|version|hash|package pinning|pin|scanning|scan|scanner|lock|review|audit|locking',
            'lock file',
            'pinned dependency|version|package|mcp|plugin|requirement|server|release',
            'vulnerability|vulnerable|cve scanning|scan|scanner|scans',
            'software composition analysis',
            'dependabot|renovate|snyk|trivy|grype',
            'typosquat|typosquatting check|detection|protection',
            'curated|private|internal package? registry|mirror|index',
        ],
        facts: [
            'dependency|package|version|server|plugin|library|requirement is|are all|fully|strictly? pinned|locked|scanned|vetted',
            'pins|locks|scans all|every|each|its|the|third? party? dependency|package|version|server|plugin|image',
        ],
        denials: ['unpinned dependency|version|package|server|plugin', 'floating|latest tag|version'],
        ambiguous: {
            sca: 'dependency scan package composition vulnerability library',
            'pinned version': 'dependency package server plugin library mcp tool',
            'vulnerability|cve scan': 'dependency package image container ci build library weekly every',
        },
    },
    'ai-bom': {
        names: [
            'sbom|aibom|mlbom|cyclonedx|spdx',
            'bill of material|materials',
            'ai|ml|software bom',
            'tool|agent|model|asset|mcp|prompt|dataset inventory|catalog|register',
            'inventory of _? _? tool|model|agent|prompt|dataset|server|component|asset|mcp',
            'model registry',
        ],
        ambiguous: {
            'model|tool catalog': 'maintain inventory version every',
            'model registry': 'version maintain inventory every approve track list',
        },
    },
    'code-review-gate': {
        names: [
            'static analysis|analyzer',
            'sast',
            'code scanning|scanner|review',
            'ast guardrail|check|validation|filter|allow',
            'safe interpreter',
            'pre production|merge|commit|execution check|scan|review|gate',
            'no eval',
            'semgrep|codeql|bandit',
            'separate generation and execution',
        ],
        facts: [
            'code|diff|patch|script|change is|are always|first|statically? scanned|reviewed|analyzed|linted|checked _? before|by|with|for|prior',
            'scans|reviews|lints|analyzes _? generated|produced|written|proposed code|diff|patch|script|change',
        ],
        ambiguous: {
            'static analysis': 'generated output before produced gate every written diff ci merge',
            'code review': 'generated merge human maintainer peer mandatory produced gate',
            'code scanning|scanner': 'generated before merge every produced ci gate diff',
            'semgrep|codeql|bandit': 'generated before merge every produced ci gate diff patch agent',
            sast: 'generated before merge every produced ci gate diff patch agent code',
        },
    },
    'change-control': {
        names: [
            'change control|management|approval|advisory',
            'configuration management',
            'version controlled|control|controlled _? prompt|config|configuration|tool|policy|instruction',
            'prompt|config|configuration|policy|instruction version|versioning|review control?',
            'versioned prompt|config|configuration|policy|tool',
            'gitops',
            'immutable|canary|staged|phased|gradual deployment|rollout|release|infrastructure|image',
            'config|configuration freeze',
            'no self modification',
            'protected branch|branches',
        ],
        facts: [
            'prompt|config|configuration|policy|tool|instruction|model changes? is|are|only|go|goes|change|ship|ships _? version|versioned|reviewed|through|via|by|under|in|kept _? _? pull|review|git|version|release|deployment|control|repository|request',
            'change to _? _? prompt|config|configuration|tool|policy|instruction go|pass|ship through|via|only|by',
            'can not modify|edit|change|rewrite its own|prompt|code|configuration|instruction',
        ],
        ambiguous: {
            'staged release|deployment': 'prompt model agent',
            'immutable image|infrastructure': 'deploy',
            'protected branch': 'prompt config review change merge agent',
        },
    },
    'adversarial-testing': {
        names: [
            'red team|teams|teaming|teamed',
            'redteam',
            'adversarial test|testing|evaluation|exercise|suite|probe|simulation',
            'penetration test|testing|tester',
            'pentest',
            'pen test',
            'security eval|evaluation|assessment|benchmark suite?',
            'jailbreak test|testing|suite|benchmark',
            'prompt injection test|testing|suite|benchmark',
            'agentdojo|garak|promptfoo|pyrit|agentharm|injecagent',
            'third party security? test|testing|audit|assessment',
        ],
        facts: [
            'was|is|are|been|were red teamed',
            'was|is|are|been|were pentested',
            'tested|evaluated|probed against agentdojo|injection|jailbreak|adversarial|prompt|attack|known',
        ],
        ambiguous: {
            'penetration test|testing': 'external annual third independent yearly quarterly release we vendor firm regular every before undergo passed',
            pentest: 'external annual third independent yearly quarterly release we vendor firm regular every before undergo passed',
            'pen test': 'external annual third independent yearly quarterly release we vendor firm regular every before undergo passed',
            'red team|teams|teaming|teamed': 'we our release before each every quarterly exercise annual deployment external suite week model agent prompt',
            evals: 'adversarial safety security injection red jailbreak release regress',
            fuzzing: 'agent tool we ci parser prompt nightly',
            'third party test|testing': 'security agent',
            'security assessment|benchmark|evaluation': 'external independent annual release before regular',
        },
    },
};

;// CONCATENATED MODULE: ./lib/formats/prose/lexicon/authority.js
const PERSON = 'human|user|operator|person|reviewer|maintainer|engineer|analyst|admin|administrator|owner|developer|staff|supervisor|clinician|manager|people|editor|broker|lawyer|doctor|physician|nurse|teacher|officer|lead|curator|auditor|expert|colleague|dispatcher|pharmacist|accountant|moderator|underwriter|technician';
const AGREES = 'approve|confirm|authorize|sign|accept|review';
const ACT = 'action|call|change|command|write|operation|step|transaction|edit|deletion|deploy|deployment|request|refund|payment|transfer|email|message|merge|execution|purchase|plan|diff|release|order|booking|trade|post|push|publication';
const AUTHORITY = {
    'human-in-the-loop': {
        names: [
            'human in the loop',
            'hitl',
            'human on the loop',
            `${PERSON}|manual|explicit|interactive|two|second? approval|confirmation|consent|signoff|authorization`,
            `${PERSON}|manual|explicit sign off`,
            'human|manual|operator oversight|review|gate|checkpoint|intervention|supervision|validation|verification',
            'approval gate|step|workflow|prompt|flow|queue|process',
            `sign off|offs by|from|of a|an|the|two? _? ${PERSON}`,
            `approval|confirmation|consent|signoff by|from|of a|an|the|two? _? ${PERSON}`,
            'confirmation prompt|dialog|step|gate',
            'approve before execute|run',
            'four eye|eyes',
            'two person rule|approval|review',
            'dual control|approval',
        ],
        facts: [
            `${PERSON} must? always? explicitly|manually? ${AGREES} _? _? ${ACT}`,
            `${PERSON} must? always? explicitly|manually|personally? ${AGREES} each|every|all|any|the|both`,
            `${PERSON} who|that ${AGREES}`,
            `${ACT} is|are|get|be only? reviewed|approved|confirmed|authorized by|manually|before`,
            `${ACT} _? _? _? requires|needs|require|need _? _? approval|confirmation|consent|authorization|signoff`,
            `${ACT} requires|needs|require|need _? _? sign off`,
            'requires|require explicit|manual|human|user|operator|two|interactive|maintainer _? approval|confirmation|consent|authorization|signoff|acknowledgement',
            `asks|prompts|waits the|for|a|an ${PERSON} _? to|for|before? confirm|approve|approval|confirmation|permission|consent`,
            'requests|seeks approval|confirmation|permission|consent',
            'asks|waits|pauses for _? _? confirmation|approval|permission|consent|signoff',
            'pull requests|request is|are reviewed by a|the|human|at',
            `until|unless|before a|an|the|one? _? ${PERSON} has|have? explicitly|manually? ${AGREES}`,
            'only after _? _? approval|confirmation|consent',
            `only _? after a|an|the one? ${PERSON} ${AGREES}`,
            `${AGREES} by a|an|the|two|one? ${PERSON} before|first|prior`,
        ],
        denials: [
            'without human|manual|user|operator|any|explicit|further? _? approval|confirmation|oversight|review|intervention|supervision|consent',
            'auto approve|approves|approved',
            'automatically approve|merge',
            'fully|completely autonomous',
            'fully autonomously',
            'unattended',
            'unsupervised',
        ],
    },
    'least-privilege': {
        names: [
            'least privilege',
            'least privileged',
            'minimal|minimum|narrow|narrowly|fine|restricted|limited|scoped|restrictive|read|reduced only|grained|scoped? permission|privilege|scope|access|role|token|right',
            'role based access control?',
            'attribute based access control?',
            'rbac|abac',
            'permission boundary|boundaries',
            'access control list|policy|policies',
            'repository|project|task|tool|resource scoped token|permission|credential|key|role',
            'scoped api? key|token|credential|role|permission|access',
            'read only access|token|credential|key|role|permission|database|replica|scope|filesystem|mount',
        ],
        facts: [
            'permission|token|role|credential|access is|are strictly|narrowly|only? scoped|limited|restricted to',
            'holds|has|have|gets|receives only the permission|scope|right|privilege',
        ],
        denials: [
            'over privileged',
            'overprivileged',
            'excessive|broad|overbroad|admin|root permission|privilege|scope|access|right',
            'runs as root',
        ],
    },
    'least-agency': {
        names: [
            'least agency',
            'bounded|limited|restricted|constrained autonomy',
            'autonomy limit|cap|bound|level',
            'suggest|suggestion|advisory|copilot|advice|draft only? mode',
            'suggest|suggestion|advice|draft only',
            'read only mode',
            'limit autonomy',
        ],
        facts: [
            'no autonomous write|action|change',
            'only suggests|proposes|drafts|recommends',
            'never|not acts|act autonomously|alone',
        ],
        ambiguous: { 'advisory mode': 'agent mode', 'copilot mode': 'agent mode' },
    },
    'tool-allowlist': {
        names: [
            'tool|function|command|mcp|plugin|action|skill|server allow list',
            'allow list of|for _? _? tool|function|command|mcp|plugin|server|skill|action|binary|executable',
            'allow listed _? tool|command|function|plugin|server|mcp',
            'approved|vetted|fixed|closed|curated|predefined|permitted tool|function|command|plugin set|list|catalog|registry|only?',
            'fixed|closed set|list of tool|command|function',
            'default deny tool|command|policy',
        ],
        facts: [
            'only allow|allows? listed|approved|registered|vetted|permitted tool|command|function|plugin|mcp',
            'tool|command is|are allow listed',
            'tool|command|call|server outside|beyond the|its|an? allow list is|are rejected|blocked|refused|denied',
            'tool|server|command|plugin|function|skill|call is|are strictly? limited|restricted|confined to a|an|the? _? allow list',
        ],
        denials: ['arbitrary|any|unvetted|unrestricted tool'],
        ambiguous: {
            'tool registry': 'approved vetted allow only signed curated pinned',
            'deny by default': 'tool command action function plugin call',
            'default deny': 'tool command action function plugin call',
        },
    },
    'tool-argument-validation': {
        names: [
            'schema|argument|parameter|input|type validation|check|checking|validator',
            'strict|typed|json schema|argument|parameter|input|type|contract',
            'tool input|argument|parameter|output validation',
            'zod|pydantic schema|model|validation',
            'parameterized quer|query|queries|statement|sql',
        ],
        facts: [
            'argument|parameter|input|call|payload is|are|be strictly|always? validated|checked|typed|verified|type',
            'validates|checks _? _? argument|parameter|input|payload|call against|with|for|before',
        ],
        ambiguous: {
            'input validation': 'tool argument parameter schema call type function path command mcp',
            'strict types': 'tool argument parameter schema call input',
            'json schema': 'tool argument parameter validate valid check call input output',
        },
    },
    'policy-enforcement-point': {
        names: [
            'policy engine|enforcement|server|layer|gateway|gate|check|guard|proxy',
            'policy as code',
            'policy enforcement|decision point',
            'authorization|guardrail|governance|security|mcp|tool|agent gateway|proxy|broker|engine|layer',
            'intent gate',
            'rego policy|rule',
            'cedar policy|rule',
            'per action|call authorization|check|policy',
            'runtime policy|authorization',
            'ai firewall|gateway',
        ],
        facts: [
            'call|action|request is|are authorized|evaluated|checked|mediated|vetted by|against the|a|an|our _? policy|gateway|engine|opa|cedar',
        ],
        ambiguous: {
            pep: 'policy enforcement authorization decision pdp action',
            pdp: 'policy enforcement authorization decision pep action',
            opa: 'policy rego authorization gatekeeper engine decision action call',
            cedar: 'policy authorization permit engine amazon aws action call',
            'security gateway|layer|engine|broker|proxy': 'policy authorize authorization action call',
            'mcp gateway|proxy': 'policy authorize authorization every check',
            'agent gateway|proxy|layer|broker|engine': 'policy authorize authorization',
            'tool layer|engine|broker': 'policy authorize authorization',
        },
    },
};

;// CONCATENATED MODULE: ./lib/formats/prose/lexicon/containment.js
const BOX = 'container|vm|machine|sandbox|workspace|runtime|process|worker|namespace|pod|jail|environment|isolate|cell|enclave|runner';
const KEPT = 'isolated|ephemeral|disposable|throwaway|hermetic|jailed|sandboxed|containerized|unprivileged|rootless|temporary';
const RUNS = 'run|execute|operate|launch|start|spawn|deploy|host|perform';
const WORK = 'code|command|tool|execution|script|agent|workload|action|snippet|program|job|task|plugin|skill|call|run|shell';
const CONTAINMENT = {
    sandboxing: {
        names: [
            'sandbox',
            'sand box',
            'micro vm',
            'gvisor|runsc|nsjail|bubblewrap|bwrap|firejail|seatbelt|apparmor|landlock|selinux|e2b|kata|unikernel',
            'kata container',
            'firecracker|kvm|qemu _? vm|guest|instance|machine',
            'hardware|vm|hypervisor|kernel virtualized|isolation? boundary',
            'virtualized boundary',
            'chroot jail',
            'wasm|v8|lua|deno|pyodide sandbox|isolate|runtime',
            'wasm module|component|container|vm|instance',
            `${KEPT} _? _? ${BOX}`,
            `short lived|term|running _? _? ${BOX}`,
            `single|one use|shot _? ${BOX}`,
            'throw away _? container|vm|machine|sandbox|environment',
            'air gapped _? container|vm|machine|sandbox|environment',
            `${KEPT} _? _? ${WORK} ${BOX}`,
            `cloud|remote|virtual? vm|container|machine of its|their own`,
            `locked|lock down _? ${BOX}`,
            'hardened|dedicated|separate|single|per|own|fresh|clean|secure|restricted|unprivileged|nonroot session|task|run|user|job|request|tenant|use? docker|linux|oci|podman|virtual? container|vm|machine|pod',
            'hardened|dedicated|separate|own|fresh|disposable|restricted|secure docker|linux|oci|podman|kubernetes|cloud|virtual? container|vm|vms|machine|pod',
            'docker|podman|oci|lxc|dagger|linux|kubernetes sandbox|isolation',
            'dagger|lxc container',
            `${BOX} isolated|separated from`,
            'lightweight|kvm|guest|full vm|machine',
            'lightweight virtual machine',
            'per session|task|run|user|job|request|tenant|agent|conversation container|vm|sandbox|pod|machine',
            `restricted|constrained|fenced ${BOX}|interpreter|shell|subprocess`,
            'stripped down container|vm|runtime|environment',
            `${KEPT}|restricted python|lua|linux|cloud|remote|code|headless|windows|worker? interpreter|kernel|browser|guest|desktop|instance|subprocess|shell|pool`,
            'container|vm|microvm|sandbox|machine per task|session|job|run|user|tenant|agent|request|conversation',
            'container|vm|sandbox|virtualization boundary',
            'seccomp|apparmor|selinux|gvisor|landlock|kata|firecracker hardened|enabled|isolated|confined|based|backed|wrapped|restricted|protected container|pod|process|vm|worker',
            'scratch|fresh|restricted|hardened|unprivileged|minimal|separate|dedicated|clean|new|own _? _? container|vm|pod|vms',
            'non root _? container',
            'container|containerized|process|execution|hardware|kernel|vm|runtime|workload|host|os level? isolation',
            'execution|process|code|tool|filesystem isolation',
            'file system isolation',
            'isolation of|for the|its? code|tool|command|execution|untrusted|generated|agent',
            'containerized code|tool|command|agent|execution',
            'containerized|containerization',
            'syscall|system filter|filtering|call filter',
            'seccomp profile|filter|policy',
            'trusted execution environment',
            `isolated ${WORK} execution?`,
        ],
        facts: [
            `${RUNS} as a|an|one _? docker|podman|oci? container`,
            `${WORK} is|are|get|always|be fully|strictly|always? isolated|jailed|containerized|confined|contained`,
            `isolates _? _? ${WORK}|extension|module|package|addon|notebook|interpreter`,
            'do so _? in|inside|within a|an|its|the|their _? _? container|vm',
            `confines _? _? ${WORK}`,
            'isolation _? _? is|are enforced|provided|done|implemented|guaranteed at|on the? vm|kernel|hypervisor|process|container|hardware|os level',
            'isolated from the|its|your|our|a? _? host|system|kernel|machine|device|laptop|computer|workstation|desktop',
            'environment|workspace|runtime is|are fully|strictly|always? isolated',
            `${RUNS} isolated`,
            'run|execute|evaluate|perform|happen|interpret|operate|launch|spawn|live|sit|replay|process|compile|render|open|parse|work|reside|occur|start|boot|confine|wrap|lock|contain|encapsulate|enclose _? _? in|inside|within|under a|an|the|its|their|per|one|own? _? _? docker|podman|container|vm',
            'run|execute|evaluate|perform|happen|interpret|operate|launch|spawn|live|replay|process|compile|render|open|parse|work|reside|occur|start|boot|confine|wrap|lock|contain|encapsulate|enclose _? _? in|inside|within|under a|an|the|its|their|per|one|own? _? _? virtual machine',
        ],
        denials: [
            'unsandboxed',
            'un sandboxed',
            'non sandboxed',
            'unisolated',
            'uncontained|unconfined execution|process|shell|code',
            'directly on the|a|your|user? host|machine|laptop|workstation',
            `${RUNS} on the|a|your bare? host|metal`,
            'with full|unrestricted|complete host access',
            'with full|unrestricted access to the host',
        ],
        ambiguous: {
            'docker|podman|oci|linux container': 'code execute untrust command tool snippet script job task repository copy',
            'container|containers|vm|virtual _? machine|container': 'code execute untrust command snippet task job tool script',
            'isolated _? copy|server|host|cluster|compute|infrastructure|kernel|browser|desktop|backend|node|interpreter|computer': 'code execute run command script tool browser program workload test build',
            firecracker: 'isolation host boundary vm isolate code run execution kernel agent micro sandbox',
            chroot: 'jail',
            docker: 'isolate sandbox',
            jail: 'process code run execution chroot command agent isolate',
            kata: 'container isolate run',
            seatbelt: 'profile process command sandbox macos',
            'secure enclave': 'run execute code tool agent process execution',
        },
    },
    'egress-control': {
        names: [
            'egress control|rule|policy|restriction|gateway|proxy|firewall|allow|filter|block',
            'egress allow list',
            'outbound|egress traffic|network|connection restriction|filter|control|allow|rule|policy',
            'outbound allow list',
            'network allow list',
            'domain|host|url|destination allow list',
            'allow list of|for domain|host|destination|outbound|url',
            'default|deny deny? egress|outbound',
            'forward|egress|filtering proxy',
        ],
        facts: [
            'no|without internet|network|outbound|egress|external network? access|connectivity|connection|traffic|egress',
            'without|no network|networking',
            'no internet',
            'network|internet|outbound|egress access? is|are disabled|blocked|denied|restricted|limited|filtered|cut',
            'outbound|egress _? traffic|connection|request|call|network is|are only? limited|restricted|blocked|denied|filtered|allowed|routed',
            'blocks|restricts|limits|filters|denies all|any|its|the? outbound|egress|internet',
            'network disabled',
            'networking disabled',
        ],
        denials: ['unrestricted|open|unlimited|full|unfettered internet|network|egress|outbound'],
        ambiguous: {
            'network policy': 'egress outbound kubernetes deny traffic cilium',
            'proxy only': 'egress network outbound traffic internet',
        },
    },
    'network-segmentation': {
        names: [
            'segmented network',
            'separate|isolated|private|dedicated vpc|subnet|vlan|network',
            'network isolation',
            'trust zone',
            'security zone',
            'private subnet',
            'tenant isolation',
            'isolate|isolated tenant',
            'micro segmentation|segmented',
            'separate|distinct|own trust|network? zone',
        ],
        facts: ['network is|are segmented|isolated', 'tenants is|are isolated'],
        denials: ['flat network'],
        ambiguous: { 'isolation boundaries': 'network zone trust tenant' },
    },
    'rate-limiting': {
        names: [
            'rate limit',
            'rate limiter',
            'rate limited',
            'token|cost|spend|spending|budget|usage|request|call|api|iteration|compute|resource budget|cap|limit|ceiling|quota',
            'hard|daily|monthly|per user|session|agent? cap|budget|quota|limit on|for|of token|call|cost|spend|request',
            'resource|cpu|memory limit|quota|cap',
            'spending limit',
            'throttle',
        ],
        facts: [
            'call|request|token|usage|spend|cost is|are rate? capped|throttled|limited|metered',
            'caps|throttles|limits the? number|rate|token|spend|cost|call|request',
        ],
        denials: ['unlimited|unbounded|uncapped call|request|token|spend|usage|cost'],
        ambiguous: {
            quota: 'request token user api call usage agent session tenant limit spend',
            'transaction cap': 'transaction',
        },
    },
    'circuit-breaker': {
        names: [
            'circuit breaker',
            'maximum|max number? of? iteration|step|turn|depth|recursion|loop',
            'iteration|step|turn|recursion|loop|depth|fan limit|cap|bound|guard|detector|ceiling',
            'loop detection|detector|guard',
            'iteration limit|cap',
        ],
        facts: [
            'stops|halts|aborts|terminates|suspends|pauses _? _? after _ step|iteration|turn|failure|error|attempt|retry',
            'run|loop|agent is|are stopped|halted|aborted|suspended after',
        ],
        ambiguous: { backoff: 'retry error agent call api request' },
    },
    'kill-switch': {
        names: [
            'kill switch',
            'emergency stop|shutdown|halt|off|termination|revocation|brake|disable',
            'stop|panic button',
            'big red button',
            'shutdown control|switch',
            'global|operator off|stop|halt switch|control',
        ],
        facts: [
            'operator|admin|administrator|oncall|engineer can stop|halt|disable|terminate|suspend|kill|revoke the|any|an|every|all agent|run|session',
        ],
        ambiguous: { 'disable agent': 'instantly immediately operator emergency' },
    },
};

;// CONCATENATED MODULE: ./lib/formats/prose/lexicon/dialogue.js
const DIALOGUE = {
    'prompt-injection-filtering': {
        names: [
            'prompt? injection filter|detection|detector|classifier|scanner|screening|shield|guard|defense|guardrail|check|prevention|protection|scanning|firewall',
            'jailbreak detection|detector|classifier|filter',
            'input sanitization|sanitizer|filter|filtering|guardrail|screening|moderation|classifier|scanner',
            'prompt shield|firewall|guard|sanitization|filter|screening',
            'llama prompt? guard',
            'content disarm',
            'adversarial input|prompt detection|filter',
            'input and output guardrail|filter',
        ],
        facts: [
            'input|prompt|content|page|document|email|text|result|message is|are screened|scanned|filtered|sanitized|classified|checked _? for|by|before|with _? _? injection|instruction|jailbreak|classifier|guard|filter|prompt',
            'screens|scans|filters|sanitizes|strips _? _? _? for|of injection|instruction|jailbreak|prompt',
        ],
        ambiguous: {
            'content filtering': 'input prompt injection untrusted web',
            cdr: 'content disarm document reconstruct file',
            'injection check|prevention|protection|filter|scanning|scanner': 'prompt instruction',
        },
    },
    'instruction-data-separation': {
        names: [
            'instruction data separation',
            'separation of|between instruction|data|prompt _? _? data|instruction|content',
            'dual|two|quarantined llm|model pattern|design|architecture|setup?',
            'quarantined llm|model|agent',
            'spotlighting|datamarking',
            'untrusted|external content isolation|delimiter|tag|wrapper',
            'structured input|field',
            'typed extraction',
            'camel pattern',
            'delimited|delimiting untrusted|external|content|data|input',
        ],
        facts: [
            'content|input|page|document|result|text|data is|are treated|passed|handled|wrapped|delimited|fenced|marked|tagged only|strictly|purely|always? as|in|inside|with data|untrusted|delimiter|tag|quarantine|typed',
            'never|not treated|interpreted|read|executed as instruction|command',
        ],
        ambiguous: {
            'structured inputs': 'untrusted content instruction',
            delimiting: 'untrusted content',
            'structured field': 'untrusted content',
        },
    },
    'goal-lock': {
        names: [
            'goal|intent|objective lock|locking|validation|consistency|binding|capsule|pinning|integrity',
            'locked|immutable|fixed|signed|frozen|hardcoded|pinned|hardened system? prompt|goal|objective|intent|instruction',
            'goal drift|consistency check|detection|monitor|validation',
            'system prompt integrity|hash|signature|check',
        ],
        facts: [
            'system prompt|goal|objective is|are fixed|locked|immutable|signed|read|hashed|pinned|verified|frozen',
            'goal|prompt|objective|intent can not be changed|modified|overwritten|altered',
        ],
        ambiguous: { 'goal integrity|binding|pinning': 'agent prompt' },
    },
    'output-validation': {
        names: [
            'output|response|answer|result validation|validator|filter|filtering|guardrail|sanitization|encoding|moderation|check|checking|screening|classifier|verification|escaping',
            'grounding|groundedness|factuality|hallucination|fact|faithfulness check|checker|filter|detection|verification|validation|guardrail|checking',
            'content|safety moderation|classifier|filter',
            'moderation api|endpoint|filter|layer|model',
            'html|markdown|output escaping|sanitization|encoding',
        ],
        facts: [
            'output|response|answer|reply is|are always? validated|filtered|checked|moderated|sanitized|encoded|escaped|grounded|screened|verified',
            'validates|filters|checks|moderates|sanitizes|escapes every|all|each|the|model|its? model|agent|llm? output|response|answer|reply',
        ],
        ambiguous: {
            moderation: 'output content response model filter generated',
            'result check|filter|verification|screening|validation': 'model output agent',
        },
    },
    'independent-verification': {
        names: [
            'quorum',
            'critic|verifier|reviewer|judge|checker|second|validator|auditor|independent agent|model|llm|reviewer|verifier|judge|check|verification',
            'llm as a? judge',
            'dual|cross agent verification|validation|check|review',
            'second model|opinion|agent|llm review|check|verification',
            'majority vote|voting',
            'multi party approval',
            'independent verification|validation|review|check',
        ],
        facts: [
            'second|independent|separate|another|different agent|model|llm reviews|checks|verifies|validates|rechecks|scores|confirms|cross',
        ],
        ambiguous: {
            consensus: 'agent model vote quorum majority result',
            'truth checking': 'model agent',
            'second agent': 'check verify review',
        },
    },
    'data-loss-prevention': {
        names: [
            'dlp',
            'data loss|leak|leakage prevention|protection|detection',
            'pii|phi|data|personal|sensitive data? redaction|masking|scrubbing|detection|filter|filtering|anonymization|redactor|scanner|tokenization|removal',
            'data masking|redaction|anonymization',
            'leak detection|prevention|scanner',
            'privacy filter',
            'output inspection',
            'redaction layer|pipeline|step|filter',
        ],
        facts: [
            'pii|phi|data|number|email|name|identifier is|are automatically? redacted|masked|scrubbed|removed|anonymized|tokenized',
            'redacts|masks|scrubs|strips|anonymizes _? _? pii|phi|personal|sensitive|customer|card|email|data',
        ],
        ambiguous: { 'data detection|filter|scanner|removal': 'sensitive personal pii leak' },
    },
    'determinism-controls': {
        names: [
            'temperature 0|zero',
            'low|zero|fixed temperature',
            'temperature is|of|at|to|set? 0|zero',
            'fixed|pinned|constant seed',
            'constrained|grammar|greedy|guided decoding|generation|sampling',
            'structured output',
            'deterministic workflow|pipeline|orchestration|routing|graph|control|execution|logic|state|planner|step',
            'state machine|graph',
            'bounded variance',
        ],
        ambiguous: {
            'state machine': 'agent workflow step plan transition execution',
            'state graph': 'agent workflow deterministic',
        },
    },
    'user-trust-safeguards': {
        names: [
            'ai disclosure',
            'disclosure banner|label|notice',
            'risk banner|label|warning|summary|badge|indicator',
            'confidence|uncertainty label|score|indicator|badge|estimate',
            'dry run mode?',
            'preview mode|step|screen|pane',
            'side effect free preview',
            'plain language risk? summary|explanation',
            'explanation summary|panel',
            'reviewer training',
            'diff|change preview',
        ],
        facts: [
            'tells|informs|discloses users|people|customers|that|to|it _? _? ai|bot|automated|assistant',
            'labeled|marked|disclosed|identified as ai|generated|bot|automated',
            'shows|displays a|the|each? _? diff|preview|dry|risk before|of',
        ],
        ambiguous: {
            'confidence|uncertainty score|estimate': 'user interface show display label answer',
            'preview mode|step|screen|pane': 'side effect change user action apply',
        },
    },
};

;// CONCATENATED MODULE: ./lib/formats/prose/lexicon/identity.js
const CREDENTIAL = 'credential|token|key|certificate|secret|grant|session|permission|access';
const IDENTITY = {
    'secrets-isolation': {
        names: [
            'secret|secrets management|manager|store|broker|isolation|redaction|injection|vault|handling',
            'secret masking|scrubbing|redaction',
            'credential broker|proxy|isolation|vault|store|injection|manager|redaction',
            'key management service|system',
            'hashicorp|azure|key|credential|secrets|secret vault',
            'kms|hsm|doppler|infisical',
            'system? keychain|keyring',
        ],
        facts: [
            'secret|credential|key|token is|are never|not|kept|injected|stored|held|resolved|brokered _? _? _? prompt|model|context|memory|log|vault|broker|proxy|manager|server|outside',
            'secret|credential|key|token never|not enter|reach|appear|touch|leave|seen _? _? prompt|model|context|memory|log|agent|sandbox|broker|proxy|vault',
            'no secret|credential|key in|reach|enter prompt|context|log|memory|the',
            'agent|model never sees|receives|holds|handles _? _? secret|credential|key|token',
        ],
        denials: [
            'hardcoded|hard coded? secret|credential|key|token',
            'plaintext|plain text? secret|credential|key|token',
            'secret|credential|key in|into the? prompt|log',
        ],
        ambiguous: {
            vault: 'secret credential key hashicorp token password api',
            'token exchange': 'credential oauth broker scoped secret agent rfc',
            'secret handling': 'isolate broker vault',
            keychain: 'credential secret token key',
        },
    },
    'short-lived-credentials': {
        names: [
            `short lived|duration|live|ttl _? _? ${CREDENTIAL}`,
            `ephemeral|temporary|expiring|rotating|dynamic api|access|session|oauth? ${CREDENTIAL}`,
            `time|session|task bound|boxed|limited ${CREDENTIAL}`,
            'just in time _? access|privilege|credential|permission|elevation',
            'jit access|credential|privilege|permission',
            'token expiry|expiration|rotation|ttl',
            'credential rotation|expiry',
            'auto revoke|revoked|revocation',
        ],
        facts: [
            'token|credential|access|grant|certificate|key expires|expire|rotated|revoked|lapses|lapse|rotates _? after|within|every|with|when|at|hourly|daily',
            'token|credential|access|key is|are rotated|revoked|minted|issued|expired _? after|within|every|with|when|at|hourly|daily|per|for',
            'mints|issues a|an? per task|session|run|call token|credential',
        ],
        denials: [
            `long lived|lasting|living _? _? ${CREDENTIAL}`,
            `static|permanent|nonexpiring api? ${CREDENTIAL}`,
        ],
        ambiguous: { sts: 'token credential aws assume role session' },
    },
    'agent-identity': {
        names: [
            'agent|workload|machine|service|nonhuman identity',
            'non human identity',
            'per agent identity|credential|certificate|account|key|principal|service',
            'unique|own|distinct|separate|dedicated|verifiable|cryptographic|managed|individual _? identity|principal',
            'own|dedicated|separate service account|principal|identity',
            'spiffe|spire|svid',
            'signed agent card',
            'agent attestation|certificate',
            'mtls|client certificate per agent',
            'managed identity',
        ],
        facts: [
            'agent has|have|gets|carries|receives|holds|authenticates a|an|its|their|with own|unique|distinct|verifiable|dedicated|separate _? identity|credential|certificate|principal|account|key',
        ],
        denials: ['shared service? account|credential|identity|key|token', 'impersonates the user'],
        ambiguous: { mfa: 'agent identity authentication login operator admin' },
    },
    'secure-agent-channels': {
        names: [
            'mutual tls|authentication',
            'mutually authenticated',
            'mtls',
            'signed|encrypted|authenticated _? message|channel|envelope|traffic|request|bus|transport',
            'message signing|signature|authentication|integrity|encryption',
            'end to end encryption|encrypted',
            'replay protection|prevention|detection',
            'anti replay',
            'a2a authentication|signature|signing',
        ],
        facts: [
            'message is|are|between always? signed|encrypted|authenticated',
            'signs|encrypts|authenticates every|all|each|inter|the? agent? message',
        ],
        denials: ['unauthenticated|unencrypted|unsigned|plaintext _? message|channel|traffic|bus'],
        ambiguous: { nonce: 'message replay agent sign signed request signature' },
    },
    'delegation-control': {
        names: [
            'scoped|constrained|limited|restricted|bounded|controlled delegation',
            'delegation control|policy|chain|limit|check|token',
            'no privilege inheritance',
            'on behalf of|flow token|flow|exchange',
            'obo token|flow',
            're authorization|authorized|authorizes',
            'confused deputy protection|prevention|check|defense',
            'down scoped|scoping token|credential|permission',
            'downscoped token|credential|permission',
            'attenuated token|capability|permission|delegation',
        ],
        facts: [
            'sub|child|worker|delegate|subagent agent? never|not|do inherit|inherits|receive the|any|its|their? parent|caller|full|more',
            'never|not inherits|inherit the|its|their parent|caller|orchestrator|user',
            'right|permission|privilege is|are not|never|re inherited|passed|scoped',
        ],
        denials: [
            'inherits|inherit the|its|their|all|full? user|parent|caller|orchestrator|owner privilege|permission|right|scope|credential|full|token',
        ],
    },
};

;// CONCATENATED MODULE: ./lib/formats/prose/lexicon/memory.js
const STORE = 'memory|context|conversation|history|session|transcript|state|embedding|log|index|vector|chat';
const MEMORY = {
    'memory-isolation': {
        names: [
            'memory|session|context|conversation isolation|segmentation|partition|separation|partitioning|scoping',
            'per tenant|user|session|agent|task|customer _? namespace|memory|index|store|context|partition|collection|database|vector',
            'tenant|user|session scoped|specific memory|index|namespace|context|store|collection',
            'separate|isolated|partitioned|segregated|dedicated vector? store|memory|index|context|namespace|session|collection|database',
            'isolated memory|session|context',
            'no shared memory|context|state',
        ],
        facts: [
            `${STORE} is|are partitioned|isolated|segregated|scoped|separated|namespaced|keyed`,
            'partitions|isolates|separates|segregates _? memory|context|session|conversation|history|embedding',
            'no memory|context|state|data is shared',
            'keeps no memory|state|history',
        ],
        denials: ['shared memory|context|vector across|between|store|for'],
        ambiguous: {
            stateless: 'agent session memory request conversation call invocation',
            'separate|dedicated database|collection|index|session|context': 'tenant user memory customer',
        },
    },
    'memory-write-validation': {
        names: [
            'memory|rag validation|sanitization|approval|vetting|write filter|check|control|validation|approval?',
            'memory write _? filter|check|control|validation|approval',
            'poisoning detection|filter|check|scan',
            'vetted|curated|reviewed|moderated knowledge|ingestion|corpus|document base|pipeline|set?',
            'ingestion filter|review|scan|validation|pipeline|check',
            'curated knowledge base|corpus',
        ],
        facts: [
            'memory|document|entry|fact|note|write is|are scanned|vetted|reviewed|validated|approved|checked _? before|when|at|on|prior _? _? stored|persisted|ingested|indexed|saved|written|ingestion|indexing|embedding|enter|persist|they|storage|memory',
            'scans|vets|validates|reviews|checks _? _? before|prior _? _? storing|persisting|ingesting|indexing|ingestion|indexing|memory|stored',
        ],
        ambiguous: { 'ingestion pipeline|check|review|scan': 'vet scan review poison approve trusted' },
    },
    'memory-retention-limits': {
        names: [
            'memory|session|context|conversation|history|data|log ttl|expiry|expiration|wipe|purge|retention',
            'retention limit|policy|period|window|schedule|cap',
            'auto|automatic purge|deletion|expiry|expiration|wipe',
            'zero|short|limited data? retention',
            'short lived memory|session|context|history',
        ],
        facts: [
            `${STORE} is|are automatically|always? deleted|purged|wiped|cleared|discarded|erased|expired|dropped|forgotten|destroyed after|at|when|on|between|once|within|every|per`,
            `${STORE} expires|expire|lapses after|within|when|at`,
            'deletes|purges|wipes|clears|erases|discards|forgets _? _? memory|context|conversation|history|session|transcript|state',
            'kept|retained|stored for only|at|no|_? _? _? day|hour|week|minute',
        ],
        denials: [
            'retained|kept|stored indefinitely|forever|permanently',
            'indefinite|unlimited|permanent retention',
        ],
        ambiguous: {
            'data retention': 'day limit delete purge expire short zero period hour',
            'memory retention': 'day limit delete purge expire short hour',
            'retention policy': 'day delete purge expire hour enforce memory',
        },
    },
    'source-provenance': {
        names: [
            'provenance tracking|metadata|tag|label|record|tracing|trace|score|check',
            'provenance traced|tagged|labeled|tracked',
            'source attribution|provenance|citation|label|trust',
            'data lineage|provenance',
            'content|document provenance|credential',
            'trust scoring|score|level|label',
            'trusted|curated|approved|verified|vetted|allow listed? source|corpus|publisher',
            'signed data|document|source',
            'c2pa',
        ],
        facts: [
            'answer|response|claim|output|statement|passage cites|cite|carries|carry|links|link|includes|include its|their|the|a|back _? source|citation|origin|provenance|reference',
            'cites its|the|their|every|all source',
            'chunk|document|record|passage|entry|source is|are|carries|carry tagged|labeled|stored|marked|its|an|a|the with|by|origin|source? _? origin|source|provenance|author|trust',
        ],
        ambiguous: {
            provenance: 'data source document retrieve content chunk answer memory record origin tag',
            citation: 'answer source response claim retrieve document',
            'trust level|score': 'source document content data retrieve',
        },
    },
    'recovery-rollback': {
        names: [
            'roll back|backs',
            'rolled back',
            'point in time recovery|restore',
            'incident response plan|run|process|procedure|book|playbook|team?',
            'recovery plan|procedure|path|point|drill|process',
            'restore procedure|path|point|drill|test|plan',
            'run book',
            'compensating transaction|action',
            'versioned memory|state|snapshot',
            'undo log|path|step|support|operation|command',
            'backup and|plan restore',
        ],
        facts: [
            'snapshot is|are taken|created|kept|made',
            'takes|keeps|creates _? _? snapshot|checkpoint|backup before|of|so|every|after|at',
            'can be rolled|undone|reverted|restored',
        ],
        ambiguous: {
            snapshot: 'restore roll before undo revert recover workspace state memory vm volume',
            checkpoint: 'restore roll undo revert recover state workspace before',
            restore: 'snapshot backup state previous recover roll',
            quarantine: 'agent memory poison session entry suspicious artifact',
            'incident response': 'plan procedure runbook run team tested process drill playbook',
            'run book': 'incident recover roll restore agent stop response poison revoke',
            'recovery plan|path|process|point|drill|procedure': 'incident state restore test agent roll backup',
        },
    },
};

;// CONCATENATED MODULE: ./lib/formats/prose/words.js

const WORD = /[\p{L}\p{N}\u00ad\u200b-\u200d\u2060]+(?:['\u2019\u02bc]\p{L}+)*/gu;
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060]/g;
/** Nothing in the lexicon is longer; a longer run of letters is no English word. */
const LONGEST_WORD = 40;
const BRITISH = /^(author|sanit|container|virtual|minim|util|token|summar|prior|organ|recogn|anonym|serial|random|normal|initial|optim|custom|central|categor|parameter|synchron|neutral|compartmental|finger|ring-?fenc)is(e|ed|es|er|ers|ing|ation|ations|able)$/;
const RESPELLED = {
    behaviour: 'behavior',
    behaviours: 'behaviors',
    behavioural: 'behavioral',
    defence: 'defense',
    defences: 'defenses',
    artefact: 'artifact',
    artefacts: 'artifacts',
    unauthorised: 'unauthorized',
};
/** Contractions, and compounds that are also written as two words or with a hyphen. */
const APART = {
    cannot: 'can not',
    "can't": 'can not',
    "won't": 'will not',
    "shan't": 'shall not',
    "ain't": 'is not',
    "let's": 'should',
    microvm: 'micro vm',
    microvms: 'micro vms',
    allowlist: 'allow list',
    allowlists: 'allow lists',
    allowlisted: 'allow listed',
    allowlisting: 'allow listing',
    whitelist: 'allow list',
    whitelists: 'allow lists',
    whitelisted: 'allow listed',
    whitelisting: 'allow listing',
    safelist: 'allow list',
    denylist: 'deny list',
    lockfile: 'lock file',
    lockfiles: 'lock files',
    rollback: 'roll back',
    rollbacks: 'roll backs',
    killswitch: 'kill switch',
    runbook: 'run book',
    runbooks: 'run books',
    webassembly: 'wasm',
    multiparty: 'multi party',
    microsegmentation: 'micro segmentation',
    microsegmented: 'micro segmented',
};
const ENDINGS = [
    [/n't$/, ' not'],
    [/'s$/, ''],
    [/'re$/, ' are'],
    [/'ve$/, ' have'],
    [/'ll$/, ' will'],
    [/'d$/, ' would'],
    [/'m$/, ' am'],
];
/** The words of a text in order. Linear in its length. */
function wordsOf(text) {
    const words = [];
    const known = new Map();
    let previousEnd = 0;
    for (const match of text.matchAll(WORD)) {
        const start = match.index;
        const end = start + match[0].length;
        const parts = known.get(match[0]) ?? partsOf(match[0]);
        known.set(match[0], parts);
        let before = betweenWords(text.slice(previousEnd, start));
        for (const part of parts) {
            words.push({ text: part.text, stem: part.stem, start, end, before });
            before = '';
        }
        previousEnd = end;
    }
    return words;
}
function partsOf(raw) {
    const word = raw.slice(0, LONGEST_WORD).replace(INVISIBLE, '').normalize('NFKC').toLowerCase();
    return apart(word.replace(/[\u2019\u02bc]/g, "'")).map((text) => ({ text, stem: stem(text) }));
}
function apart(word) {
    const known = Object.hasOwn(APART, word) ? APART[word] : undefined;
    if (known !== undefined)
        return known.split(' ');
    for (const [ending, replacement] of ENDINGS) {
        if (ending.test(word))
            return word.replace(ending, replacement).split(' ').map(respell);
    }
    return [respell(word)];
}
function respell(word) {
    if (Object.hasOwn(RESPELLED, word))
        return RESPELLED[word] ?? word;
    return word.replace(BRITISH, '$1iz$2');
}
/** Punctuation in a normal form: `-` joins, `—` separates, `¶` ends a paragraph or list item, a full stop counts only before a blank. */
function betweenWords(raw) {
    if (raw === ' ' || raw === '')
        return '';
    if (raw === ', ' || raw === '. ')
        return raw.slice(0, 1);
    if (raw === '.')
        return '';
    if (/^[*_`]*[-\u2010\u2011\u2013/][*_`]*$/u.test(raw))
        return '-';
    const marks = raw
        .replace(/\r/g, '')
        .replace(/(^|\s)[`"']*--?$/, '$1')
        .replace(/\n[ \t]*(?=\n|[-*+\u2022][ \t])/g, '\u00b6')
        .replace(/([.?!\u2026])(?![*_`"'\u201d\u2019)\].?!\u2026]*(?:[\s\u00a0]|$|\u00b6))/gu, '')
        .replace(/[*_`~"'\u201c\u201d\u2018\u2019\s\u00a0<>#=+&@]/gu, '')
        .replace(/--+|[-\u2010-\u2015\u2212]/gu, '\u2014');
    return marks.slice(0, 12);
}

;// CONCATENATED MODULE: ./lib/formats/prose/lexicon.js










/** How the 38 mitigations are written. A mitigation without phrases does not compile. */
const PHRASES = {
    ...CONTAINMENT,
    ...AUTHORITY,
    ...IDENTITY,
    ...DIALOGUE,
    ...MEMORY,
    ...ASSURANCE,
};
/** All phrases of the catalogue and of the lexicon. A phrase listed as ambiguous is ambiguous in the catalogue too. */
const LEXICON = indexPatterns('stem', entries());
function* entries() {
    for (const [mitigation, phrases] of mitigations()) {
        const ambiguous = new Set(Object.keys(phrases.ambiguous ?? {}).map(spelling));
        const synonyms = catalogue/* CATALOGUE */.y[mitigation].synonyms.map(spelling);
        const clear = [...new Set([...synonyms, ...phrases.names])].filter((name) => !ambiguous.has(spelling(name)));
        const of = (says, patterns) => {
            const entry = { mitigation, says, needs: null };
            return patterns.map((pattern) => [pattern, entry]);
        };
        yield* of('name', clear);
        yield* of('fact', phrases.facts ?? []);
        yield* of('denial', phrases.denials ?? []);
        for (const [pattern, context] of Object.entries(phrases.ambiguous ?? {})) {
            yield [pattern, { mitigation, says: 'name', needs: new Set(context.split(' ').map(stem)) }];
        }
    }
}
function mitigations() {
    return typedKeys(PHRASES).map((mitigation) => [mitigation, PHRASES[mitigation]]);
}
function typedKeys(phrases) {
    const isMitigation = (key) => Object.hasOwn(catalogue/* CATALOGUE */.y, key);
    return Object.keys(phrases).filter(isMitigation);
}
/** A synonym as it stands in a text: lower case, compounds taken apart. Patterns keep their `|`, `_` and `?`. */
function spelling(phrase) {
    return /[|_?]/.test(phrase)
        ? phrase
        : wordsOf(phrase)
            .map((word) => word.text)
            .join(' ');
}

;// CONCATENATED MODULE: ./lib/formats/prose/senses.js



/** Vendors and purposes whose "sandbox" is an account or a test system, not a place where code is kept in. */
const BEFORE_SANDBOX = wordSet('exchange broker insurer airline hotel authority government revenue stripe paypal salesforce plaid braintree adyen square twilio shopify hubspot servicenow ebay amadeus docusign quickbooks xero paddle klarna visa mastercard amazon ebay payment payments billing banking bank regulatory fintech partner vendor merchant test testing staging crm demo marketing sales developer customer api full copy uat qa supplier carrier booking training iframe css html user');
const AFTER_SANDBOX = wordSet('account accounts org orgs api apis key keys credential credentials tenant tenants subscription data dataset datasets card cards merchant game games url urls endpoint endpoints customer customers project order orders transaction transactions payment payments money');
const VENDORS = wordSet('stripe paypal salesforce plaid braintree adyen square twilio shopify hubspot servicenow ebay amadeus docusign quickbooks xero klarna exchange broker insurer airline authority regulator bank vendor provider partner');
/** A sandbox that keeps code in is none of those. */
const KEPT_IN = /^(?:isolat|ephemeral|disposabl|hermetic|throwaway|jail|unprivileg|containeriz|micro)/;
/** True when a word of the lexicon stands in another meaning. */
function isOtherSense(mitigation, sentence, from, to) {
    if (mitigation === 'egress-control')
        return isCompound(sentence, from, to);
    // "the docker socket" opens the host.
    if (mitigation === 'sandboxing' && sentence[to]?.text === 'socket')
        return true;
    if (mitigation === 'sandboxing' && isBareContainer(sentence, from, to))
        return !isInside(sentence, from);
    if (mitigation !== 'sandboxing' || !hasSandbox(sentence, from, to))
        return false;
    if (sentence.slice(from, to).some((word) => KEPT_IN.test(word.stem)))
        return false;
    const previous = sentence[from - 1]?.text ?? '';
    const next = sentence[to]?.text ?? '';
    const ownedBy = ['of', 'from', 'by', 'at'].includes(next) ||
        ['of', 'from', 'by', 'at'].includes(sentence[to + 1]?.text ?? '');
    const owner = [2, 3, 1].map((step) => sentence[to + step]?.text ?? '');
    const joined = (word, at) => word !== '' && !/[,;:]/.test(sentence[at]?.before ?? '');
    const per = sentence[from - 2]?.text === 'per';
    if (BEFORE_SANDBOX.has(previous) && joined(previous, from) && !per)
        return true;
    if (AFTER_SANDBOX.has(next) && joined(next, to))
        return true;
    if (VENDORS.has(sentence[from - 2]?.text ?? ''))
        return true;
    return ownedBy && owner.some((word) => VENDORS.has(word));
}
/** A plain container or machine is a product like any other; only what is kept in it counts ("executed in a container"). */
function isBareContainer(sentence, from, to) {
    return sentence.slice(from, to).every((word) => PLAIN.test(word.text));
}
const PLAIN = /^(?:docker|podman|oci|linux|containers?|vms?|virtual|machines?)$/;
function isInside(sentence, from) {
    const before = sentence.slice(Math.max(0, from - 3), from).map((word) => word.text);
    return before.some((word) => ['in', 'inside', 'within', 'into', 'to'].includes(word));
}
function hasSandbox(sentence, from, to) {
    return sentence.slice(from, to).some((word) => word.stem === 'sandbox');
}
/** "no network segmentation" says nothing about egress: the noun goes on. */
function isCompound(sentence, from, to) {
    const last = sentence[to - 1]?.text ?? '';
    const next = sentence[to];
    if (to - from > 2 ||
        !['network', 'internet', 'networking'].includes(last) ||
        next === undefined ||
        /[,;:.()]/.test(next.before))
        return false;
    return (!PREPOSITIONS.has(next.text) &&
        !AUXILIARIES.has(next.text) &&
        !['and', 'or', 'but', 'so', 'that', 'while'].includes(next.text));
}
const TECHNICAL = new Set('code tool agent run execute execution command process container host plugin shell model user session network vm kernel script job task workspace default secure generate interpreter browser worker cloud runtime isolate file system wasm docker seccomp namespace server client prompt call skill extension function action program snippet notebook platform untrust mcp llm limit enforce tenant instance environment software e2b gvisor modal daytona enable memory cpu build test api service deployment deploy gateway infrastructure host machine escape test linux macos'
    .split(' ')
    .map(stem));
/** A bare "sandbox" needs a technical word near it: museums have sandboxes too. */
function isTechnical(sentence, mitigation, from, to) {
    if (mitigation !== 'sandboxing' || to - from > 1 || !hasSandbox(sentence, from, to))
        return true;
    if (sentence[from]?.text !== 'sandbox' && sentence[from]?.text !== 'sandboxes')
        return true;
    return sentence.some((word, at) => at !== from && TECHNICAL.has(word.stem));
}

;// CONCATENATED MODULE: ./lib/formats/prose/find.js



const BY_PERSON = new Set([
    'human-in-the-loop',
    'kill-switch',
    'code-review-gate',
    'change-control',
    'adversarial-testing',
    'user-trust-safeguards',
    'recovery-rollback',
]);
/** The phrases of a sentence in order. Those of one mitigation do not overlap; those of different ones may. */
function phrasesIn(sentence) {
    const covered = new Map();
    const found = [];
    for (let at = 0; at < sentence.length; at++) {
        for (const { value, from, to } of readings(matchesAt(LEXICON, sentence, at), sentence)) {
            if ((covered.get(value.mitigation) ?? 0) > from || isOtherSense(value.mitigation, sentence, from, to))
                continue;
            covered.set(value.mitigation, to);
            found.push({ entry: value, from, to, byPerson: BY_PERSON.has(value.mitigation) });
        }
    }
    return found;
}
/** Per mitigation the longest reading; an ambiguous one without its context hides the clear ones it covers. */
function readings(matches, sentence) {
    if (matches.length === 0)
        return matches;
    const best = new Map();
    for (const match of [...matches].sort(byStrength)) {
        if (!best.has(match.value.mitigation))
            best.set(match.value.mitigation, match);
    }
    return [...best.values()].filter((match) => hasContext(match, sentence));
}
function hasContext({ value: { needs }, from, to }, sentence) {
    if (needs === null)
        return true;
    return sentence.some((word, at) => (at < from || at >= to) && needs.has(word.stem));
}
const RANK = { denial: 0, fact: 1, name: 2 };
/** Longest first; of equal length an ambiguous name, then a denial, a fact, a name. */
function byStrength(a, b) {
    const ambiguity = Number(b.value.needs !== null) - Number(a.value.needs !== null);
    return b.to - a.to || ambiguity || RANK[a.value.says] - RANK[b.value.says];
}

;// CONCATENATED MODULE: ./lib/formats/prose/scene.js
function scene_textAt(scene, at) {
    return scene.words[at]?.text ?? '';
}
function textsIn(scene, from, to) {
    return scene.words.slice(Math.max(0, from), to).map((word) => word.text);
}
/** "to sandbox", "to safely run": a verb that asserts nothing by itself. */
function isInfinitive(scene, at) {
    if (scene_textAt(scene, at).endsWith('ing'))
        return false;
    return (scene_textAt(scene, at - 1) === 'to' || (scene_textAt(scene, at - 2) === 'to' && scene_textAt(scene, at - 1).endsWith('ly')));
}

;// CONCATENATED MODULE: ./lib/formats/prose/asserted-after.js



/** How far right of a phrase its predicate may stand. */
const FAR = 14;
const BE_OR_HAVE = wordSet('is are has have remains stays was were gets get comes');
const ADVERBS = wordSet('been being always also both all now already currently fully centrally by');
const FEATURES = wordSet('feature part default property standard control primitive mechanism boundary layer safeguard defense');
/** Of the past only what lasts or was done counts. */
const PAST = wordSet('performed conducted added introduced implemented deployed enabled exercised rehearsed');
/** What any control is good for: says nothing about this system. */
const GENERIC = wordSet('reduce reduces mitigate mitigates lower lowers minimize minimizes help helps protect protects improve improves limit limits prevent prevents');
/** The predicate right of a phrase that says it is in place: "is enforced", "its sandbox blocks"; or null. */
function assertedAfter(scene, found, clause) {
    let listed = false;
    for (let at = found.to; at < Math.min(clause.to, found.to + FAR); at++) {
        const text = scene_textAt(scene, at);
        if (scene.words[at]?.before.includes(',') === true)
            listed = true;
        if (text === 'that' || text === 'to')
            return null;
        if (BE_OR_HAVE.has(text))
            return predicate(scene, at, clause);
        if (['exists', 'exist', 'applies', 'apply', 'runs', 'operates'].includes(text))
            return { cue: text, at };
        if (text === 'in' && scene_textAt(scene, at + 1) === 'place')
            return { cue: 'in place', at };
        if (at === found.to && acts(scene, at, found, clause))
            return { cue: text, at };
        if (!listed && isEffect(scene, at, found, clause) && isDefinite(scene, at, found, clause))
            return { cue: text, at };
    }
    return null;
}
function predicate(scene, at, clause) {
    const past = ['was', 'were'].includes(scene_textAt(scene, at));
    for (let next = at + 1; next < Math.min(clause.to, at + 6); next++) {
        const text = scene_textAt(scene, next);
        const held = text === 'in' && ['place', 'force', 'use', 'every', 'all'].includes(scene_textAt(scene, next + 1));
        const feature = ['a', 'an', 'the'].includes(text) &&
            textsIn(scene, next + 1, next + 5).some((word) => FEATURES.has(word));
        if (held || feature || (ASSERTED.has(text) && !(past && !PAST.has(text))))
            return { cue: `${scene_textAt(scene, at)} ${text}`, at: next };
        if (!text.endsWith('ly') && !ADVERBS.has(text))
            return null;
    }
    return null;
}
function isEffect(scene, at, found, clause) {
    const text = scene_textAt(scene, at);
    const next = scene_textAt(scene, at + 1);
    if (!EFFECTS.has(text) || text.endsWith('ed') || at + 1 >= clause.to || at - found.to > 5)
        return false;
    return !['is', 'are', 'of', 'was', 'and', 'or'].includes(next);
}
/** Any verb right behind the phrase whose object is definite: "a container hosts the interpreter", "microVMs host every run". */
function acts(scene, at, found, clause) {
    const text = scene_textAt(scene, at);
    const last = scene_textAt(scene, found.to - 1);
    if (at + 1 >= clause.to || scene.words[at]?.before !== '' || !WHOLE.has(scene_textAt(scene, at + 1)))
        return false;
    if (PREPOSITIONS.has(text) || AUXILIARIES.has(text) || HARMS.has(text) || GENERIC.has(text))
        return false;
    if (last.endsWith('ing') || /(?:ed|ing|ly)$/.test(text) || found.entry.says !== 'name')
        return false;
    return last.endsWith('s') !== text.endsWith('s');
}
const WHOLE = wordSet('all every each the its their our code generated untrusted tool tools shell commands agent agents arbitrary user model');
/** With a control as subject these speak of what it costs or lacks; and words that are no verbs. */
const HARMS = wordSet('exposes expose allows allow introduces introduce adds add creates create increases increase poses pose becomes become remains remain requires require needs need lacks lack misses miss fails fail shares share inherits inherit leaks leak opens open makes make leaves leave gives give means mean costs cost slows slow breaks break shifts shift lets let enables enable when where while if unless than like because since until after before and or but nor so then plus including versus only even just also not never both either such that which who what how why whether can may might must should will would could once though although yet still despite unlike escape escapes concerns affects affect covers deserves raises');
/** Not "sandboxing limits damage", which is true anywhere, but "its sandbox limits", "gVisor intercepts". */
function isDefinite(scene, at, found, clause) {
    const lead = textsIn(scene, Math.max(clause.from, found.from - 5), found.from);
    if (lead.some((word) => (DETERMINERS.has(word) || word === 'whose') && !['a', 'an', 'any', 'such', 'no'].includes(word)))
        return true;
    const named = textsIn(scene, found.from, found.to).some((word) => NAMED.has(word)) || lead.includes('built');
    if (named)
        return true;
    const generic = GENERIC.has(scene_textAt(scene, at)) || scene_textAt(scene, found.to - 1).endsWith('ing');
    if (isConcrete(scene, at, found, clause))
        return true;
    const object = textsIn(scene, at + 1, Math.min(clause.to, at + 9));
    return (!generic &&
        found.to - found.from > 1 &&
        object.some((word) => ['the', 'its', 'their', 'every', 'each', 'all', 'a', 'what'].includes(word)));
}
/** "A microVM-based sandbox protects the host": said of a thing with a name of its own, about this system's host. */
function isConcrete(scene, at, found, clause) {
    const lead = textsIn(scene, clause.from, found.from);
    if (lead.length > 2 || lead.some((word) => word.endsWith('ing')))
        return false;
    const specific = found.to - found.from > 1 && !scene_textAt(scene, found.to - 1).endsWith('ing');
    return (specific && at === found.to && ['the', 'its', 'their', 'each', 'every'].includes(scene_textAt(scene, at + 1)));
}
const NAMED = wordSet('gvisor runsc nsjail bubblewrap bwrap firejail seatbelt e2b firecracker kata landlock seccomp apparmor');
/** True when a cue is the subject of its clause: it stands before the first verb, and the verb follows it. */
function isSubject(scene, cue, clause) {
    for (const text of textsIn(scene, clause.from, cue.from)) {
        if (AUXILIARIES.has(text) || PREPOSITIONS.has(text) || USES.has(text))
            return false;
    }
    const reach = cue.to - cue.from > 1 ? 6 : 1;
    return textsIn(scene, cue.to, cue.to + reach).some(isPredicate);
}
function isPredicate(text) {
    const verb = AUXILIARIES.has(text) || EFFECTS.has(text) || USES.has(text) || text.endsWith('ly');
    return verb || ['who', 'that', 'ought', 'supply', 'bring', 'execute', 'choose'].includes(text);
}

;// CONCATENATED MODULE: ./lib/formats/prose/governing-verb.js



const governing_verb_ADVERBS = wordSet('always also both now already all either only just then first currently by still');
const HOW = wordSet('by in inside with via using through under within per on');
const ARTICLES = wordSet('the a an its their our your his her this these those no any');
const HOSTS = wordSet('user users client clients host customer customers operator operators deployer deployers developer developers caller callers integrator integrators external downstream consumer organization security safety');
function skippingAdverbs(scene, from) {
    let at = from - 1;
    while (at > from - 4 &&
        (governing_verb_ADVERBS.has(scene_textAt(scene, at)) ||
            scene_textAt(scene, at).endsWith('ly') ||
            (scene_textAt(scene, at) === 'not' && scene_textAt(scene, at + 1) === 'only')))
        at--;
    return scene_textAt(scene, at);
}
function isVerb(scene, found, clause, at, verbs) {
    const text = scene_textAt(scene, at);
    const known = verbs.has(text) || (verbs === PLACES && isPassive(scene, at));
    if (!known || isInfinitive(scene, at) || opensAsGerund(scene, at, clause))
        return false;
    if (at === clause.from && COMMANDS.has(text) && !NOUNS_TOO.has(text))
        return false;
    if (found.entry.mitigation === 'sandboxing' && INSPECTS.has(text))
        return false;
    const auxiliary = skippingAdverbs(scene, at);
    if (isBare(text) && at > clause.from && !takesBareVerb(auxiliary))
        return false;
    if (['was', 'were', 'did', 'had'].includes(auxiliary))
        return false;
    if (PAST_USES.has(text) &&
        !BE.has(auxiliary) &&
        !['has', 'have'].includes(auxiliary) &&
        at > clause.from &&
        !isReduced(scene, at))
        return false;
    if (text.startsWith('rel') && textsIn(scene, clause.from, found.from).some((word) => HOSTS.has(word)))
        return false;
    const noun = ARTICLES.has(scene_textAt(scene, at - 1)) && !/ed$|ing$/.test(text);
    return !noun;
}
/** In front of "in a sandbox" any passive will do ("is trapped"), and "it does so", "each one lands". */
function isPassive(scene, at) {
    const text = scene_textAt(scene, at);
    const before = skippingAdverbs(scene, at);
    if (text === 'does' || text === 'do')
        return true;
    if (/[^su]s$/.test(text))
        return ['it', 'one', 'which'].includes(before);
    return text.length > 4 && text.endsWith('ed') && BE.has(before) && !NO_PARTICIPLE.test(text);
}
const NO_PARTICIPLE = /eed$|^(?:embed|unauthorized|limited|based|distributed|shared|advanced|so-called|related|sophisticated)$/;
/** Neither inflected nor an irregular participle: a verb of a plural subject, or a noun ("safe use"). */
function isBare(text) {
    return !/(?:s|ed|ing)$/.test(text) && !NOT_BARE.has(text);
}
const NOT_BARE = wordSet('built given got kept held sent put taken made bound done gotten set written run thanks deployment execution broken cut does');
function takesBareVerb(before) {
    return (before.endsWith('s') || ['we', 'they', 'i', 'who', 'that', 'which', 'and', 'people', ''].includes(before));
}
/** "a runtime provided by", ", provided in": a participle, not a past tense. */
function isReduced(scene, at) {
    return HOW.has(scene_textAt(scene, at + 1)) || scene.words[at]?.before.includes(',') === true;
}
/** "Running code in a sandbox" at the start of a sentence is a topic; "..., running it in a sandbox" says something. */
function opensAsGerund(scene, at, clause) {
    return at === clause.from && clause.link !== 'participle' && scene_textAt(scene, at).endsWith('ing');
}

;// CONCATENATED MODULE: ./lib/formats/prose/governed.js




/** How far left of a phrase its verb may stand. */
const governed_FAR = 16;
const PURPOSES = wordSet('function purpose role job feature focus');
/** The phrase is the object of a verb, or stands behind a preposition that a verb governs. */
function governed(scene, found, clause) {
    const preposition = prepositionOf(scene, found, clause);
    for (let at = found.from - 1; at >= Math.max(clause.from, found.from - governed_FAR); at--) {
        const text = scene_textAt(scene, at);
        if (opensAsGerund(scene, at, clause))
            break;
        if (isInfinitive(scene, at)) {
            if (scene_textAt(scene, at - 2) === 'is' && PURPOSES.has(scene_textAt(scene, at - 3)))
                return text;
            continue;
        }
        if (isVerb(scene, found, clause, at, USES))
            return text;
        if (preposition !== null && isVerb(scene, found, clause, at, PLACES))
            return `${text} ${preposition}`;
        if (preposition !== null && actsWithin(scene, found, clause, at, preposition))
            return `${text} ${preposition}`;
        if (text === 'there' && ['is', 'are'].includes(scene_textAt(scene, at + 1)))
            return `there ${scene_textAt(scene, at + 1)}`;
        if (BE.has(text) && isCopula(scene, at, found))
            return text;
        if (SERVES.has(text) && scene_textAt(scene, at + 1) === 'as' && found.from - at < 8)
            return `${text} as`;
        if (BE.has(text) &&
            preposition !== null &&
            found.from - at < 10 &&
            !/ing$|^to$/.test(scene_textAt(scene, at + 1)))
            return `${text} ${preposition}`;
    }
    if (scene_textAt(scene, clause.from) === 'because' && scene_textAt(scene, clause.from + 1) === 'of')
        return 'because of';
    if (['thanks', 'given', 'due'].includes(scene_textAt(scene, clause.from)))
        return scene_textAt(scene, clause.from);
    return opensMain(scene, found, clause);
}
/** "By running code in a sandbox, the agent limits ...": the clause behind it says so. */
function opensMain(scene, found, clause) {
    const opening = scene_textAt(scene, clause.from);
    const own = textsIn(scene, clause.from, clause.to).some((word) => OWN.has(word));
    if (!(OPENING.has(opening) || PLACES.has(opening) || (opening === 'with' && own)))
        return null;
    if (found.from === clause.from)
        return null;
    const next = scene.clauses.find((other) => other.from === clause.to);
    if (next?.link !== 'main' || found.to > clause.to)
        return null;
    const doubtful = ['modal', 'recommendation', 'plan', 'hedge'];
    const hedged = scene.cues.some((cue) => doubtful.includes(cue.kind) && cue.from >= next.from && cue.to <= next.to);
    return hedged ? null : opening;
}
const OWN = wordSet('its their our each every');
const OPENING = wordSet('by using via through inside within in under');
const LEADS_TO = wordSet('confined restricted limited written logged sent bound streamed exported appended routed subject dispatched delegated offloaded handed moved assigned shipped submitted tied pinned');
function leadsTo(scene, at, clause) {
    const near = textsIn(scene, Math.max(clause.from, at - 3), at);
    return LEADS_TO.has(scene_textAt(scene, at - 1)) || near.some((word) => TRANSFERS.test(word));
}
const TRANSFERS = /^(?:delegat|dispatch|rout|send|sent|forward|hand|offload|mov|submit|ship|pip)/;
/** The preposition in front of the phrase and its adjectives, or in front of the list it stands in. */
function prepositionOf(scene, found, clause) {
    if (opensList(scene, found.from))
        return null;
    for (let at = found.from - 1; at >= Math.max(clause.from, found.from - 9); at--) {
        const text = scene_textAt(scene, at);
        if (text === 'to' && leadsTo(scene, at, clause))
            return text;
        if (text === 'for' && /^(?:wait|queue|held|hold)/.test(scene_textAt(scene, at - 1)))
            return text;
        if (PREPOSITIONS.has(text) &&
            !['of', 'for', 'to', 'as', 'against', 'between', 'at', 'across', 'around', 'per'].includes(text))
            return text;
        if (AUXILIARIES.has(text) || ['that', 'who', 'which', 'as'].includes(text))
            return null;
        if (opensList(scene, at))
            return null;
    }
    return null;
}
/** What stands before a colon governs nothing behind it, but for "Mitigated by: ...". */
function opensList(scene, at) {
    return scene.words[at]?.before.includes(':') === true && !PREPOSITIONS.has(scene_textAt(scene, at - 1));
}
/** Any other verb of a definite subject will do when what follows is a place to be kept in: "the shell sits behind a VM". */
function actsWithin(scene, found, clause, at, preposition) {
    if (found.entry.mitigation !== 'sandboxing' || !WITHIN.has(preposition))
        return false;
    const text = scene_textAt(scene, at);
    const opening = scene_textAt(scene, clause.from);
    if (!/[^su]s$/.test(text) || text.length < 4 || SPEAKS.has(text) || !DETERMINERS.has(opening))
        return false;
    const subject = textsIn(scene, clause.from + 1, at);
    if (subject.length > 4 || (subject.length === 0 && opening !== 'this'))
        return false;
    return !subject.some((word) => word.endsWith('s') || PREPOSITIONS.has(word) || AUXILIARIES.has(word));
}
const WITHIN = wordSet('in inside within behind under into');
/** With these a control is a topic, not a place. */
const SPEAKS = wordSet('belongs mentions describes discusses lists explains teaches covers compares benchmarks evaluates studies documents names cites reports shows demonstrates targets detects finds looks searches seeks advertises sells competes resembles lacks needs requires wants prefers expects assumes supports allows permits enables helps recommends suggests advises proposes considers plans debugs fixes diagnoses troubleshoots configures administers scans audits tests reviews monitors manages specializes specialises participates believes trusts invests focuses differs appears makes his this its thus plus always perhaps less across access process');
const SERVES = wordSet('acts act serves serve functions works');
const GROUPS = wordSet('set pool fleet cluster series collection group number layer');
function isCopula(scene, at, found) {
    if (found.from - at > 5 || scene_textAt(scene, at + 1).endsWith('ing'))
        return false;
    const between = textsIn(scene, at + 1, found.from);
    const apart = between.filter((word, step) => word !== 'of' || !GROUPS.has(between[step - 1] ?? ''));
    if (apart.some((word) => PREPOSITIONS.has(word) || (PLACES.has(word) && !GROUPS.has(word))))
        return false;
    return found.to - found.from > 1 || between.length === 0 || between.some((word) => DETERMINERS.has(word));
}

;// CONCATENATED MODULE: ./lib/formats/prose/asserted-before.js





const STATES = wordSet('run runs executes executed running although though while kept stays remains');
const OBJECTS = wordSet('every all each the any its their code tool tools command commands agent agents untrusted generated shell execution scripts this plugins skills model user and third arbitrary it them both');
const ACTS = wordSet('expire lapse rotate cite carry link include need require enter reach inherit raise trigger page alert approve confirm review sign accept authorize check verify validate expires lapses rotates cites carries links includes needs requires enters reaches inherits raises triggers pages alerts approves confirms reviews signs accepts authorizes checks verifies validates apply applies ask asks prompt prompts wait waits run runs execute executes happen happens live lives sit sits operate operates launch launches go goes ship ships change recheck rechecks score scores requests seeks can only');
/** What left of a phrase, or in it, says that it is in place: "uses a", "runs inside its", "are sandboxed"; or null. */
function assertedBefore(scene, found, clause) {
    return (assertsItself(scene, found, clause) ?? inflected(scene, found, clause) ?? governed(scene, found, clause));
}
/** A fact with its own finite verb: "a person approves every deletion". */
function assertsItself(scene, found, clause) {
    if (found.entry.says === 'name' || isInfinitive(scene, found.from))
        return null;
    const texts = textsIn(scene, found.from, found.to);
    const [first = '', ...rest] = texts;
    if (first.endsWith('ing'))
        return null;
    if (first.endsWith('ed'))
        return participle(scene, found);
    const auxiliary = texts.find((text) => AUXILIARIES.has(text));
    if (auxiliary !== undefined)
        return auxiliary;
    if (first.endsWith('s') && (ACTS.has(first) || PLACES.has(first) || EFFECTS.has(first)))
        return first;
    const acts = rest.find((text) => ACTS.has(text));
    if (acts !== undefined && !ACTS.has(first))
        return acts;
    const subject = scene_textAt(scene, found.from - 1);
    const led = found.from > clause.from && !PREPOSITIONS.has(subject) && !ARTICLES.has(subject);
    return led && (ACTS.has(first) || PLACES.has(first) || EFFECTS.has(first)) ? first : null;
}
function participle(scene, found) {
    const first = scene_textAt(scene, found.from);
    const previous = scene_textAt(scene, found.from - 1);
    const be = governing_verb_ADVERBS.has(previous) || previous.endsWith('ly') ? scene_textAt(scene, found.from - 2) : previous;
    return BE.has(be) ? `${be} ${first}` : HOW.has(scene_textAt(scene, found.from + 1)) ? first : null;
}
/** "sandboxes every command", "the tool sandboxes file access": not "the cloud sandboxes run". */
function takesObject(scene, found) {
    const next = scene_textAt(scene, found.to);
    if (OBJECTS.has(next))
        return true;
    const led = DETERMINERS.has(scene_textAt(scene, found.from - 2)) && !scene_textAt(scene, found.from - 1).endsWith('s');
    const verb = AUXILIARIES.has(next) || PLACES.has(next) || EFFECTS.has(next) || PREPOSITIONS.has(next);
    return led && next !== '' && !verb && (scene.words[found.to]?.before ?? '') === '';
}
/** The phrase is itself the verb: "is sandboxed", "sandboxed by default", "sandboxes every command". */
function inflected(scene, found, clause) {
    const last = scene_textAt(scene, found.to - 1);
    const next = scene_textAt(scene, found.to);
    const short = found.to - found.from <= 2;
    if (short && last.endsWith('ed') && found.entry.says === 'name') {
        const be = skippingAdverbs(scene, found.from);
        if (BE.has(be) || STATES.has(be))
            return `${be} ${last}`;
        if (HOW.has(next) && !['was', 'were', 'been'].includes(be))
            return `${last} ${next}`;
        const shared = sharedVerb(scene, found, clause);
        if (shared !== null)
            return shared;
    }
    if (last === 'sandboxes' &&
        found.to - found.from === 1 &&
        found.from > clause.from &&
        takesObject(scene, found))
        return last;
    const purpose = ['sandbox', 'isolate'].includes(scene_textAt(scene, found.from)) && isInfinitive(scene, found.from);
    return purpose && OBJECTS.has(next) ? mainVerb(scene, found, clause) : null;
}
/** "is isolated, logged and sandboxed" */
function sharedVerb(scene, found, clause) {
    const joined = scene_textAt(scene, found.from - 1) === 'and' || scene.words[found.from]?.before.includes(',') === true;
    if (!joined)
        return null;
    return (textsIn(scene, Math.max(clause.from, found.from - 8), found.from).findLast((text) => BE.has(text)) ?? null);
}
/** "uses containers to sandbox code": the purpose is as good as the verb before it. */
function mainVerb(scene, found, clause) {
    for (let at = found.from - 1; at >= clause.from; at--) {
        if (isVerb(scene, found, clause, at, PLACES))
            return scene_textAt(scene, at);
        if (PURPOSES.has(scene_textAt(scene, at)))
            return scene_textAt(scene, at);
    }
    return null;
}

;// CONCATENATED MODULE: ./lib/formats/prose/command.js



const LEADS = wordSet('and then also please instead first finally so but do not never always just simply');
const command_OBJECTS = wordSet('in untrusted generated code tool tools commands with on to for');
/** "Use a sandbox", "Never run tools outside a sandbox": a command at the start of its clause is advice, not a fact. */
function commanded(scene, found, clause) {
    let at = afterLabel(scene, clause);
    while (at < clause.to &&
        LEADS.has(scene_textAt(scene, at)) &&
        (COMMANDS.has(scene_textAt(scene, at + 1)) || LEADS.has(scene_textAt(scene, at + 1))))
        at++;
    if (at >= found.to)
        return false;
    if (commandedLater(scene, found, clause))
        return true;
    const verb = scene_textAt(scene, at);
    const listed = COMMANDS.has(verb);
    if (LEADS.has(verb) || !(listed || isBareVerb(verb)))
        return false;
    if (listed && !NOUNS_TOO.has(verb))
        return true;
    const next = scene_textAt(scene, at + 1);
    return DETERMINERS.has(next) || command_OBJECTS.has(next) || !hasFiniteVerb(scene, at + 1, clause.to);
}
const FRONTS = wordSet('as to for in on at when if because since given by with before after where unless until during instead however');
/** "To reduce this risk, execute all code in a sandbox." */
function commandedLater(scene, found, clause) {
    const start = scene.clauses[0]?.link === 'start' ? 0 : clause.from;
    if (!FRONTS.has(scene_textAt(scene, start)))
        return false;
    for (let at = found.from; at > start; at--) {
        const { text = '', before = '' } = scene.words[at] ?? {};
        const next = scene_textAt(scene, at + 1);
        if (before.includes(',') &&
            COMMANDS.has(text) &&
            (DETERMINERS.has(next) || command_OBJECTS.has(next) || at + 1 === found.from))
            return true;
    }
    return false;
}
/** "Mitigation: use a sandbox": the words before a colon are a label. */
function afterLabel(scene, clause) {
    for (let at = clause.from + 1; at < Math.min(clause.to, clause.from + 8); at++) {
        if (scene.words[at]?.before.includes(':') === true)
            return at;
    }
    return clause.from;
}
function hasFiniteVerb(scene, from, to) {
    return scene.words
        .slice(from, to)
        .some(({ text }) => AUXILIARIES.has(text) || (text.endsWith('s') && (PLACES.has(text) || EFFECTS.has(text))));
}
const IRREGULAR = wordSet('built given gotten got kept held sent put taken made bound cut done thanks deployment execution access process host audit trace test split shut based');
/** Any other verb that is neither inflected nor an auxiliary. */
function isBareVerb(text) {
    return (!IRREGULAR.has(text) &&
        (PLACES.has(text) || EFFECTS.has(text)) &&
        !AUXILIARIES.has(text) &&
        !/(?:s|ed|ing)$/.test(text));
}

;// CONCATENATED MODULE: ./lib/formats/prose/doubly-negated.js



const ALLOWED = new Set([
    'negation',
    'exclusion',
    'guard',
    'relief',
    'assured',
    'neutral',
]);
/** "is not safe without a sandbox" asks for one. */
const VALUES = wordSet('safe safely secure securely trusted acceptable ready suitable advisable viable complete possible appropriate wise useful responsible recommended supported allowed permitted production sensible worth good enough point');
/** "Nothing runs outside the sandbox", "never executed without approval", "no tool runs unless a person approves": in place. */
function doublyNegated(scene, left, at, clause) {
    const guarded = clause.link === 'until' && at > 0;
    const start = guarded ? (scene.clauses[at - 1]?.from ?? 0) : clause.from;
    const earlier = guarded ? scene.cues.filter((cue) => cue.from >= start && cue.from < clause.from) : [];
    const cues = [...new Set([...left, ...earlier])].filter((cue) => cue.kind !== 'deployer');
    const within = cues.filter((cue) => cue.from >= start);
    const negations = within.filter((cue) => cue.kind === 'negation');
    const exclusions = within.filter((cue) => cue.kind === 'exclusion' || cue.kind === 'guard');
    const [negation] = negations;
    const [exclusion] = exclusions;
    if (negation === undefined || (exclusion === undefined && !guarded))
        return null;
    if (negations.length > 1 ||
        exclusions.length > (guarded ? 2 : 1) ||
        !cues.every((cue) => ALLOWED.has(cue.kind)))
        return null;
    const between = textsIn(scene, start, exclusion?.from ?? clause.from);
    if (exclusion !== undefined && exclusion.from < negation.from)
        return null;
    if (!between.some((word) => PLACES.has(word)) || between.some((word) => VALUES.has(word)))
        return null;
    return { stance: 'present', cue: `${negation.text} … ${exclusion?.text ?? 'unless'}` };
}

;// CONCATENATED MODULE: ./lib/formats/prose/framed.js



/** Whoever says "ensures that", "so that" stands for what follows; behind any other "that" ("doubts that") it is reported. */
const VOUCHING = wordSet('ensures ensuring ensure ensured guarantees guaranteeing guaranteed means meaning so such note noting fact given now shows showing demonstrates proves enforces enforcing makes sure');
/** The text itself, when it is what "states that". */
const SOURCE = wordSet('listing description');
const framed_STATES = wordSet('states says specifies notes confirms mentions explains describes indicates');
/** "the code that the agent writes": a relative clause. */
const framed_WORK = wordSet('code command commands script scripts tool tools program programs snippet snippets action actions task tasks job jobs file files software anything everything plugin plugins output package packages skill skills request requests change changes edit edits');
/** "Its strong point is that ..." */
const MERITS = wordSet('point advantage benefit strength result effect consequence upshot difference highlight');
/** "a design in which": of the drawing board, not of the system. */
const DESIGNS = wordSet('architecture architectures design designs setup setups world scenario scenarios plan plans version variant mode configuration deployment approach pattern proposal future option installation example situation case edition blueprint concept one');
/** In an opening adjunct ("In an earlier version, ...") these speak of another time, place or product. */
const ELSEWHERE = wordSet('literature theory principle paper papers demo demos lab past future earlier previous older former prior next upcoming beta prototype other another others most many some certain several few competing ideal perfect hypothetical vendor vendors competitor competitors rival typical secure safe well properly correctly hardened enterprise paid premium long tests testing ci staging tutorial example examples instance retired rewrite migration acquisition incident redesign refactoring breach then ago');
const STEPS = wordSet('nutshell first second third final last session run conversation row single given');
const OPENS = wordSet('in under within for on at with by before prior back years months as');
const LONGEST_ADJUNCT = 8;
/** How far left of a phrase a question word may stand. */
const framed_FAR = 24;
/** What stands around the statement and makes it someone's belief, question, design or another time. */
function framed(scene, found, clause, from) {
    const at = reported(scene, found, from) ?? asked(scene, found, clause) ?? imagined(scene, found, clause, from);
    return at === null ? null : { stance: 'uncertain', cue: scene_textAt(scene, at) };
}
/** "It is a myth that code runs in a sandbox": the place of a "that" nobody vouches for. */
function reported(scene, found, from) {
    for (let at = found.from - 1; at >= from; at--) {
        if (scene_textAt(scene, at) !== 'that' || !opensStatement(scene, at, found))
            continue;
        const governor = scene_textAt(scene, at - 1);
        if (scene.words[at]?.before.includes(',') === true)
            continue;
        const praised = ['is', 'are'].includes(governor) && textsIn(scene, from, at).some((word) => MERITS.has(word));
        const source = praised || (framed_STATES.has(governor) && SOURCE.has(scene_textAt(scene, at - 2)));
        if (!source && !VOUCHING.has(governor) && !framed_WORK.has(governor))
            return at;
    }
    return null;
}
/** "that the agent", "that tools run": not "that runs" or "that sandbox". */
function opensStatement(scene, at, found) {
    const next = scene_textAt(scene, at + 1);
    if (scene.words[at]?.before === '-' || PREPOSITIONS.has(scene_textAt(scene, at - 1)))
        return false;
    if (DETERMINERS.has(next))
        return true;
    if (framed_isFinite(next) || next.endsWith('ly') || ['not', 'never', 'only', 'can'].includes(next))
        return false;
    return textsIn(scene, at + 2, Math.min(at + 6, found.to)).some(framed_isFinite);
}
function framed_isFinite(text) {
    return AUXILIARIES.has(text) || ((PLACES.has(text) || EFFECTS.has(text)) && !/ed$|ing$/.test(text));
}
/** "How RBAC is implemented", "even if it runs in a sandbox", "Before it runs in a sandbox, ...". */
function asked(scene, found, clause) {
    for (let at = found.from - 1; at >= Math.max(clause.from, found.from - framed_FAR); at--) {
        const text = scene_textAt(scene, at);
        const before = scene_textAt(scene, at - 1);
        if (text === 'how' && !['matter', 'of', 'is'].includes(before))
            return at;
        if (text === 'why' && before !== 'is')
            return at;
        if (text === 'whenever' || (text === 'if' && before === 'even'))
            return at;
    }
    const main = scene.clauses.find((other) => other.from === clause.to)?.link === 'main';
    return clause.from === 0 && scene_textAt(scene, 0) === 'before' && main ? 0 : null;
}
/** "In an ideal world, ...", "a design in which ...". */
function imagined(scene, found, clause, from) {
    const which = ['which', 'where', 'whereby'].includes(scene_textAt(scene, clause.from)) ? clause.from : null;
    if (which !== null && clause.link === 'relative') {
        const head = textsIn(scene, Math.max(from, which - 6), which);
        const indefinite = head.some((word) => ['a', 'an', 'any', 'another', 'some', 'no', 'one'].includes(word));
        if (indefinite && head.slice(-2).some((word) => DESIGNS.has(word)))
            return which;
    }
    for (const start of new Set([from, clause.from])) {
        const opening = adjunctAt(scene, start, found);
        if (opening !== null)
            return opening;
    }
    return null;
}
function adjunctAt(scene, start, found) {
    if (!OPENS.has(scene_textAt(scene, start)))
        return null;
    const end = adjunctEnd(scene, start);
    if (end === null || end.to > found.from)
        return null;
    const words = textsIn(scene, start + 1, end.seen);
    const elsewhere = words.findIndex((word) => ELSEWHERE.has(word));
    if (elsewhere >= 0)
        return start + 1 + elsewhere;
    const bare = ['in', 'under', 'within'].includes(scene_textAt(scene, start));
    const indefinite = ['a', 'an', 'any'].includes(words[0] ?? '');
    return bare && indefinite && !words.some((word) => STEPS.has(word)) ? start : null;
}
/** An adjunct ends at a comma, or where the subject of the sentence begins. */
function adjunctEnd(scene, start) {
    for (let at = start + 2; at < Math.min(scene.words.length, start + LONGEST_ADJUNCT); at++) {
        const { before = '', text = '' } = scene.words[at] ?? {};
        if (before.includes(',') || (at > start + 2 && DETERMINERS.has(text)))
            return { to: at, seen: at };
        if (AUXILIARIES.has(text) || (text.endsWith('s') && framed_isFinite(text)))
            return { to: at - 1, seen: at + 1 };
    }
    return null;
}

;// CONCATENATED MODULE: ./lib/formats/prose/judgement.js

const STANCE_OF = {
    negation: 'absent',
    exclusion: 'absent',
    missing: 'absent',
    recommendation: 'recommended',
    vital: 'recommended',
    plan: 'recommended',
    intended: 'recommended',
};
/** Words whose own meaning is stronger than that of their kind. */
const ABSENT = wordSet('disabled removed off missing absent none false unavailable skipped broken');
const PLANNED = new Set([
    'planned',
    'todo',
    'tbd',
    'upcoming',
    'roadmap',
    'pending',
    'wip',
    'someday',
    'eventually',
    'soon',
    'not yet',
]);
/** When several cues speak, the first kind here decides. Every one of them keeps a phrase from being present. */
const ORDER = [
    'unknown',
    'saying',
    'plan',
    'recommendation',
    'vital',
    'others',
    'deployer',
    'hedge',
    'modal',
    'negation',
    'exclusion',
    'risk',
];
function judged(cue) {
    if (ABSENT.has(cue.text))
        return { stance: 'absent', cue: cue.text };
    if (PLANNED.has(cue.text))
        return { stance: 'recommended', cue: cue.text };
    return { stance: STANCE_OF[cue.kind] ?? 'uncertain', cue: cue.text };
}
/** The cue that decides, the nearest of the strongest kind. */
function strongest(cues) {
    for (const kind of ORDER) {
        const cue = cues.findLast((candidate) => candidate.kind === kind);
        if (cue !== undefined)
            return cue;
    }
    return null;
}

;// CONCATENATED MODULE: ./lib/formats/prose/listed.js



/** Behind a colon or dash these say that what stands before it is there. */
const listed_VALUES = wordSet('enabled yes active true implemented on enforced mandatory');
const CONTROLS = wordSet('control controls mitigation mitigations safeguard safeguards measure measures protection protections defense defenses guardrail guardrails feature features');
const IN_FORCE = wordSet('place existing current implemented active enabled deployed applied installed built force');
const ATTRIBUTES = wordSet('execution environment runtime isolation sandbox sandboxing hosting backend code tool agent infrastructure compute the of process shell interpreter type level');
const LONGEST_LABEL = 8;
/** "Sandbox: enabled", "Mitigations in place: a sandbox, logs", "never on the host but in a sandbox"; or null. */
function listed(scene, found, at, clause) {
    return (valued(scene, found) ??
        labelled(scene, found, clause) ??
        headed(scene, found) ??
        contrasted(scene, found, at, clause));
}
function valued(scene, found) {
    const { text = '', before = '' } = scene.words[found.to] ?? {};
    return /^[:\u2014]/u.test(before) && listed_VALUES.has(text) ? text : null;
}
/** "Execution environment: ephemeral container per session". */
function labelled(scene, found, clause) {
    for (let at = found.from; at > Math.max(clause.from, found.from - 4); at--) {
        if (scene.words[at]?.before.includes(':') !== true)
            continue;
        const label = textsIn(scene, clause.from, at);
        return label.length <= 4 && label.every((word) => ATTRIBUTES.has(word)) ? label.join(' ') : null;
    }
    return null;
}
/** The items of a list whose heading says that they are in force. */
function headed(scene, found) {
    for (let at = 1; at <= Math.min(found.from, LONGEST_LABEL); at++) {
        if (scene.words[at]?.before.includes(':') !== true)
            continue;
        const label = textsIn(scene, 0, at);
        return label.some((word) => CONTROLS.has(word))
            ? (label.find((word) => IN_FORCE.has(word)) ?? null)
            : null;
    }
    return null;
}
function contrasted(scene, found, at, clause) {
    const before = scene.clauses[at - 1];
    if (before === undefined || scene_textAt(scene, clause.from) !== 'but')
        return null;
    const opening = scene_textAt(scene, clause.from + 1);
    if (!PREPOSITIONS.has(opening) || found.from - clause.from > 7)
        return null;
    const negated = scene.cues.some((cue) => cue.kind === 'negation' &&
        /^(?:not|never)$/.test(cue.text) &&
        cue.from >= before.from &&
        cue.to <= before.to);
    const verb = textsIn(scene, before.from, before.to).find((word) => PLACES.has(word));
    return negated && verb !== undefined ? `${verb} … but ${opening}` : null;
}

;// CONCATENATED MODULE: ./lib/formats/prose/reach.js



/** These reach over commas and relative clauses up to the next contrast; the others end with their clause. */
const reach_FAR = new Set(['recommendation', 'plan', 'hedge', 'unknown', 'others', 'saying']);
const SILENT = new Set(['relief', 'neutral', 'vital']);
/** Before a colon these announce what could happen. */
const LABELS = wordSet('risk risks threat threats danger dangers hazard concern concerns weakness weaknesses gap gaps problem problems flaw flaws limitation limitations vulnerability vulnerabilities attack attacks attacker attackers scenario scenarios abuse misuse exploit');
/** "Although no filter is perfect, ...": what is conceded says nothing about the main clause. */
const CONCEDES = wordSet('while although though whereas despite');
const SHORT = 7;
const EACH = new Set(['each', 'every', 'per', 'of', 'between']);
/** The cues left of a phrase that reach it. */
function cuesReaching(scene, found, at, clause) {
    const barrier = lastBarrier(scene, at);
    const colon = lastColon(scene, found, clause);
    const relieved = scene.cues.some((cue) => cue.kind === 'relief' && cue.from >= clause.from && cue.from < found.from);
    return scene.cues.filter((cue) => {
        if (SILENT.has(cue.kind))
            return false;
        if (cue.from >= found.from)
            return found.entry.says === 'fact' && cue.to <= found.to && isModal(cue);
        const far = reach_FAR.has(cue.kind) || isAttacker(cue, barrier);
        if (cue.from < (far ? barrier : clause.from))
            return false;
        if (cue.kind === 'modal' && cue.text === 'can' && found.byPerson)
            return false;
        if (cue.kind === 'risk')
            return !relieved && (cue.from >= colon || LABELS.has(cue.text));
        return (cue.kind !== 'deployer' ||
            (isSubject(scene, cue, clause) && !found.byPerson && !EACH.has(scene_textAt(scene, cue.from - 1))));
    });
}
/** "Attackers who control the registry control what runs in the sandbox": theirs is the whole sentence. */
function isAttacker(cue, barrier) {
    return cue.kind === 'risk' && cue.from - barrier <= 1 && /^(?:attacker|adversar|intruder)/.test(cue.text);
}
/** A modal within a fact: "a person should approve every change". */
function isModal(cue) {
    return /^(?:should|must|ought|shall|will|would|could|may|might)$/.test(cue.text);
}
/** A contrast ("but", ";") ends the reach of everything before it. */
function lastBarrier(scene, at) {
    for (let index = at; index > 0; index--) {
        const clause = scene.clauses[index];
        if (clause?.link === 'contrast' || (clause?.link === 'break' && !isHeaded(scene, index)))
            return clause.from;
        if (clause?.link === 'reason' && isAttack(scene, index))
            return clause.from;
        if (clause?.link === 'main' && CONCEDES.has(scene_textAt(scene, scene.clauses[index - 1]?.from ?? 0)))
            return clause.from;
    }
    return 0;
}
/** "The idea is simple: ...": what stands before a colon reaches over it. */
function isHeaded(scene, at) {
    const [clause, before] = [scene.clauses[at], scene.clauses[at - 1]];
    const colon = scene.words[clause?.from ?? 0]?.before.includes(':') === true;
    return colon && clause !== undefined && before !== undefined && clause.from - before.from <= SHORT;
}
/** "If the model is hijacked, the damage is small because ...": the condition is the attack, not the control. */
function isAttack(scene, at) {
    const [first] = scene.clauses;
    const condition = first?.link === 'condition' ? first : null;
    return (at > 1 &&
        condition !== null &&
        scene.cues.some((cue) => cue.kind === 'risk' && cue.from >= condition.from && cue.to <= condition.to));
}
/** A threat as a label ("Malicious code: ...") does not make what follows it one. */
function lastColon(scene, found, clause) {
    for (let at = found.from; at > clause.from; at--)
        if (scene.words[at]?.before.includes(':') === true)
            return at;
    return clause.from;
}

;// CONCATENATED MODULE: ./lib/formats/prose/taken-back.js





/** How far behind an object, or into the next clause, a reservation may stand. */
const NEAR = 9;
/** A part of a sentence without a statement of its own is no longer. */
const FRAGMENT = 8;
const REFERS = wordSet('it this that they these which not never only rarely seldom nobody disabled optional off is are can easily trivially');
/** What takes an assertion back: "if configured", "but it is off by default", "unless the user opts out", ": none". */
function takenBack(scene, found, at, asObject) {
    const clause = scene.clauses[at];
    if (clause === undefined)
        return null;
    const next = scene.clauses[at + 1];
    if (next !== undefined && isReservation(scene, next)) {
        return { stance: 'uncertain', cue: scene_textAt(scene, next.from) };
    }
    const loose = looseIn(scene, found.to, asObject ? Math.min(clause.to, found.to + NEAR) : clause.to) ??
        (next !== undefined && refersBack(scene, next)
            ? looseIn(scene, next.from, Math.min(next.to, next.from + NEAR))
            : null);
    const back = loose ?? asideIn(scene, found.to, at);
    return back === null ? null : judged(back);
}
/** A reservation at the end of the statement ("..., at least in theory"), in its clause or in a fragment behind it. */
function asideIn(scene, from, at) {
    let to = scene.clauses[at]?.to ?? from;
    for (const next of scene.clauses.slice(at + 1)) {
        const texts = textsIn(scene, next.from, next.to);
        const apposition = ['a', 'an'].includes(texts[0] ?? '');
        const stated = texts.length > FRAGMENT || texts.some((text) => AUXILIARIES.has(text));
        if (!apposition && (next.link === 'relative' || (stated && !/^(?:at|or)$/.test(texts[0] ?? ''))))
            break;
        to = next.to;
    }
    return markWithin(scene.marks, from, to, ['aside']);
}
/** The next sentence takes it back: "It is disabled by default." */
function takenBackBy(next) {
    const [first, second] = next;
    const refers = BACK.has(first?.text ?? '') ||
        (['however', 'but', 'unfortunately', 'yet', 'today'].includes(first?.text ?? '') &&
            BACK.has(second?.text ?? ''));
    const opening = next.slice(0, NEAR);
    const assured = opening.some((word, at) => word.text === 'not' && opening[at - 1]?.text === 'can');
    const retraction = markWithin(marksOf(opening), 0, opening.length, ['retraction']);
    if (retraction?.from === 0)
        return retraction;
    const marks = marksOf(opening).filter((mark) => !isThreat(opening, mark));
    return refers && !assured ? markWithin(marks, 1, opening.length, ['loose']) : null;
}
/** "It could be bypassed" is a threat to a control that is there. */
function isThreat(words, { text, from }) {
    const before = words.slice(Math.max(0, from - 3), from);
    return (['bypassed', 'misconfigured', 'broken', 'circumvented', 'escaped'].includes(text) &&
        before.some((word) => ['can', 'could', 'may', 'might'].includes(word.text)));
}
const BACK = wordSet('it this they these that');
/** "..., not on the host": denies something else. */
function isContrast(words, { from }) {
    return words[from]?.text === 'not' && words[from].before.includes(',');
}
function refersBack(scene, next) {
    if (next.link === 'relative')
        return true;
    const [first = '', second = ''] = textsIn(scene, next.from, next.from + 2);
    const opening = next.link === 'break' ? first : second;
    const named = opening === 'the' && CONTROL.test(scene_textAt(scene, next.from + (next.link === 'break' ? 1 : 2)));
    return ['contrast', 'and', 'break'].includes(next.link) && (REFERS.has(opening) || named);
}
const CONTROL = /^(?:sandbox|container|isolat|micro|vm|feature|option|flag|mode|check|control|setting|default|protection|policy|filter|limit|log|approval|gate)/;
function looseIn(scene, from, to) {
    const loose = scene.marks.find((mark) => mark.kind === 'loose' &&
        mark.from >= from &&
        mark.to <= to &&
        !isThreat(scene.words, mark) &&
        !isContrast(scene.words, mark));
    if (loose === undefined)
        return null;
    const harmless = (cue) => (cue.kind === 'assured' || cue.kind === 'neutral') && cue.from <= loose.from && cue.to >= loose.to;
    return scene.cues.some(harmless) ? null : loose;
}
/** "if configured", "unless disabled"; "until the task ends" only says how long. */
function isReservation(scene, clause) {
    if (clause.link === 'condition')
        return true;
    if (clause.link !== 'until')
        return false;
    return looseIn(scene, clause.from, clause.to) !== null;
}

;// CONCATENATED MODULE: ./lib/formats/prose/judge.js














const judge_UNSAID = { stance: 'uncertain', cue: null };
/** What a sentence says about one phrase in it. Present needs a reason; a phrase without one is uncertain. */
function judge(scene, found) {
    if (scene.question)
        return { stance: 'uncertain', cue: '?' };
    const at = scene.clauses.findIndex((clause) => found.from < clause.to);
    const clause = scene.clauses[at];
    if (clause === undefined)
        return judge_UNSAID;
    const verdict = beside(scene, found) ?? spokenAgainst(scene, found, at, clause) ?? asserted(scene, found, at, clause);
    if (verdict.stance === 'present' && !isTechnical(scene.words, found.entry.mitigation, found.from, found.to))
        return judge_UNSAID;
    return found.entry.says === 'denial' ? turned(verdict) : verdict;
}
/** A denial ("unsandboxed") that nothing speaks against is absence; anything else about it asserts nothing. */
function turned(verdict) {
    return { ...verdict, stance: verdict.stance === 'present' || verdict.cue === null ? 'absent' : 'uncertain' };
}
/** Adjectives before the phrase and nouns right behind it: "insecure sandboxing", "sandbox escape", "planned sandbox". */
function beside(scene, found) {
    const follows = markWithin(scene.marks, found.to, found.to + 3, ['fails']);
    if (follows !== null &&
        !separated(scene, found.to, follows.from) &&
        !isListed(scene, found.to, follows.from))
        return judged(follows);
    const reach = found.entry.says === 'name' ? 3 : 1;
    const leads = markWithin(scene.marks, found.from - reach, found.from, ['weak', 'missing', 'intended']);
    if (leads !== null && !separated(scene, leads.to, found.from))
        return judged(leads);
    const within = markWithin(scene.marks, found.from, found.to, judge_WITHIN[found.entry.says]);
    return within === null ? null : judged(within);
}
/** A fact speaks of its own negations ("network disabled"). */
const judge_WITHIN = {
    name: ['weak', 'missing', 'intended'],
    fact: ['weak'],
    denial: [],
};
const SEPARATES = wordSet('in inside within on by with via through and or but to of for from is are was runs using uses that as behind after under over a an the its their');
function isListed(scene, from, to) {
    return scene.words.slice(from, to + 1).some((_, step) => isMarked(scene, from + step));
}
function isMarked(scene, at) {
    return /[,;:\u2014]/u.test(scene.words[at]?.before ?? '');
}
function separated(scene, from, to) {
    return isMarked(scene, to) || textsIn(scene, from, to).some((word) => SEPARATES.has(word));
}
/** What stands before the phrase, or frames its clause, and keeps it from being a statement. */
function spokenAgainst(scene, found, at, clause) {
    if (commanded(scene, found, clause))
        return { stance: 'recommended', cue: 'imperative' };
    const left = cuesReaching(scene, found, at, clause);
    const doubled = doublyNegated(scene, left, at, clause);
    const veto = strongest(left);
    if (doubled === null && veto !== null)
        return judged(veto);
    const frame = framed(scene, found, clause, lastBarrier(scene, at));
    if (frame !== null || doubled !== null)
        return frame ?? doubled;
    const before = scene.clauses[at - 1];
    if (clause.link === 'condition' || (clause.link === 'until' && at === 0))
        return { stance: 'uncertain', cue: scene_textAt(scene, clause.from) };
    if (before?.link === 'condition' && clause.link === 'main')
        return { stance: 'uncertain', cue: scene_textAt(scene, before.from) };
    return wished(scene, at, clause);
}
/** "With a sandbox in place, the damage would be smaller". */
function wished(scene, at, clause) {
    const main = scene.clauses[at + 1];
    if (main?.link !== 'main' || !['with', 'given', 'by'].includes(scene_textAt(scene, clause.from)))
        return null;
    const modal = scene.cues.find((cue) => cue.kind === 'modal' && cue.from >= main.from && cue.to <= main.to);
    return modal === undefined ? null : judged(modal);
}
function asserted(scene, found, at, clause) {
    const assured = assuredBeside(scene, found);
    if (assured !== null)
        return { stance: 'present', cue: assured.text };
    const own = isSubjectHere(scene, found, clause)
        ? assertsItself(scene, found, clause)
        : assertedBefore(scene, found, clause);
    const left = own ?? listed(scene, found, at, clause);
    const back = takenBack(scene, found, at, left !== null);
    if (back !== null)
        return { ...back, retracts: left === null && isTopic(scene, found, clause) };
    const right = scene.cues.filter((cue) => cue.from >= found.to &&
        cue.to <= clause.to &&
        !LEFT_ONLY.has(cue.kind) &&
        isPredicated(scene, cue, found));
    const said = scene.cues.find((cue) => cue.kind === 'saying' && cue.from >= found.to);
    if (said !== undefined)
        return judged(said);
    const doubt = strongest(scene.cues.filter((cue) => DOUBTS.has(cue.kind) && cue.from >= found.to && cue.to <= clause.to));
    if (left !== null)
        return doubt === null ? { stance: 'present', cue: left } : judged(doubt);
    const veto = strongest(right.filter((cue) => cue.kind !== 'modal' || !found.byPerson));
    const after = assertedAfter(scene, found, clause);
    if (after !== null && (veto === null || veto.from > after.at))
        return { stance: 'present', cue: after.cue };
    return veto === null ? judge_UNSAID : judged(veto);
}
/** The phrase opens its clause: "The sandbox is optional". */
function isTopic(scene, found, clause) {
    const lead = textsIn(scene, clause.from, found.from);
    return (lead.length <= 3 && lead.every((word) => DETERMINERS.has(word) || word === 'but' || word === 'however'));
}
/** Anywhere in the clause these take a statement back. */
const DOUBTS = wordSet('unknown plan');
/** "The sandbox is not used", but "the sandbox has no shared volumes". */
function isPredicated(scene, cue, found) {
    if (cue.kind !== 'negation' || cue.from === found.to)
        return true;
    const before = scene_textAt(scene, cue.from - 1);
    if (cue.text === 'no' && ['has', 'have'].includes(before))
        return false;
    return (AUXILIARIES.has(before) ||
        before.endsWith('ly') ||
        !['no', 'not', 'never', 'nor', 'nothing'].includes(cue.text));
}
/** Behind a phrase these speak of something else. */
const LEFT_ONLY = new Set(['risk', 'deployer', 'exclusion']);
/** "The sandbox cannot be disabled", "code cannot escape the sandbox". */
function assuredBeside(scene, found) {
    const near = (cue) => {
        if (cue.from >= found.to)
            return cue.from - found.to <= 3;
        const passive = / be |turned|switched|^not/.test(cue.text);
        const between = textsIn(scene, cue.to, found.from);
        return !passive && between.length <= 5 && !between.includes('and');
    };
    return scene.cues.find((cue) => cue.kind === 'assured' && near(cue)) ?? null;
}
/** "... and sandboxing is not implemented": the phrase has its own verb behind it, so the verb before it is not its own. */
function isSubjectHere(scene, found, clause) {
    const joined = textsIn(scene, found.to, found.to + 1).some((word) => AUXILIARIES.has(word));
    return joined && found.to < clause.to && !isMarked(scene, found.to);
}

;// CONCATENATED MODULE: ./lib/formats/prose/sentences.js
/** Longer runs without a full stop are cut, so that the work on a sentence is bounded. */
const LONGEST_SENTENCE = 160;
const ABBREVIATIONS = new Set([
    'e',
    'g',
    'eg',
    'ie',
    'vs',
    'approx',
    'cf',
    'incl',
    'resp',
    'fig',
]);
/** A longer remark in parentheses is read as a sentence part of its own, a shorter one belongs to what surrounds it. */
const SHORT_REMARK = 5;
/** The sentences of a text; remarks in parentheses of some length follow the sentence they stood in. */
function sentencesOf(words, text) {
    const sentences = [];
    let from = 0;
    for (let at = 1; at <= words.length; at++) {
        const word = words[at];
        if (word !== undefined && at - from < LONGEST_SENTENCE && !endsBefore(words[at - 1], word))
            continue;
        const last = words[at - 1];
        const mark = word?.before ?? text.slice(last?.end ?? 0).slice(0, 40);
        sentences.push(...withRemarks(words.slice(from, at), /^[^.!]*\?/.test(mark)));
        from = at;
    }
    return sentences;
}
function endsBefore(previous, word) {
    if (/[?!\u00b6|\u2026]/u.test(word.before))
        return true;
    return word.before.includes('.') && !ABBREVIATIONS.has(previous?.text ?? '');
}
function withRemarks(words, question) {
    if (!words.some((word) => word.before.includes('(')))
        return [{ words, question }];
    const main = [];
    const remarks = [];
    let depth = 0;
    for (const word of words) {
        const opens = word.before.split('(').length - 1;
        const closes = word.before.split(')').length - 1;
        const outside = depth === 0;
        depth = Math.max(0, depth - closes) + opens;
        if (depth === 0)
            main.push(word);
        else if (outside || closes > 0)
            remarks.push([word]);
        else
            remarks.at(-1)?.push(word);
        if (depth > 0 && (outside || closes > 0))
            main.push(word);
    }
    return unfold(main, remarks).map((part) => ({ words: part, question }));
}
/** Puts short remarks back where they stood; their first words mark the place. */
function unfold(main, remarks) {
    const byFirst = new Map(remarks.map((remark) => [remark[0], remark]));
    const inline = main.flatMap((word) => {
        const remark = byFirst.get(word);
        if (remark === undefined)
            return [word];
        return remark.length < SHORT_REMARK ? remark.map(plain) : [];
    });
    const long = remarks.filter((remark) => remark.length >= SHORT_REMARK);
    return [inline.map(plain), ...long].filter((part) => part.length > 0);
}
function plain(word) {
    return /[()]/.test(word.before) ? { ...word, before: word.before.replace(/[()]/g, '') } : word;
}

;// CONCATENATED MODULE: ./lib/formats/prose/settle.js
/**
 * One decision per mitigation over the mentions of a model, in the order of their first mention.
 *
 * A mitigation is present when a mention says so and none says that it is absent; both together are a contradiction, hence
 * uncertain, decided by the absent mention. Recommendations and uncertain mentions ("container escapes are a threat") never
 * cancel a present one: a control that is in place can be attacked and recommended too. Without a present mention the order
 * is absent, recommended, uncertain.
 */
function settle(mentions) {
    const settled = new Map();
    for (const mitigation of new Set(mentions.map((mention) => mention.mitigation))) {
        const first = (stance) => mentions.find((mention) => mention.mitigation === mitigation && mention.stance === stance);
        const present = first('present');
        const absent = first('absent');
        const mention = absent ?? present ?? first('recommended') ?? first('uncertain');
        if (mention === undefined)
            continue;
        const contradicted = present !== undefined && absent !== undefined;
        settled.set(mitigation, { stance: contradicted ? 'uncertain' : mention.stance, mention });
    }
    return settled;
}

;// CONCATENATED MODULE: ./lib/formats/prose/read-prose.js










/** A paragraph that opens like this is no evidence, whatever follows. */
const DISCLAIMER = /^(?:(?:it is |this is )?not (?:certain|clear|known|sure|confirmed)|uncertain|unclear|unknown|unspecified|(?:there (?:is|are) )?no (?:evidence|indication|sign|proof|information|mention)|(?:it is |we are )?unsure)\b/;
/** Text that Markdown shows as struck out. */
const STRUCK = /~~[^~]{1,2000}~~/g;
/**
 * What a paragraph of English prose says about the mitigations of the catalogue, phrase by phrase in text order.
 *
 * A phrase is `present` only when its sentence says so: by a verb in the indicative ("runs in", "is enforced") that no
 * negation, advice, plan, condition, doubt or attack takes back. What merely names a control is `uncertain`. Never throws; the
 * time is linear in the length of the text.
 */
function readProse(text, options = {}) {
    const words = wordsOf(text.replace(STRUCK, (struck) => ' '.repeat(struck.length)));
    const opening = words
        .slice(0, 8)
        .map((word) => word.text)
        .join(' ');
    const uncertain = options.uncertain === true || DISCLAIMER.test(opening);
    const sentences = sentencesOf(words, text);
    const mentions = withRetractions(sentences.map((sentence, at) => mentionsIn(sentence, sentences[at + 1])));
    const sorted = mentions.toSorted((a, b) => a.start - b.start || a.end - b.end);
    return uncertain ? sorted.map(doubted) : sorted;
}
/** "Code runs in a sandbox. Sandboxing is optional.": the control comes back as a subject that takes the statement back. */
function withRetractions(sentences) {
    const retractions = sentences.map((mentions) => mentions.filter(({ retracts }) => retracts));
    return sentences.flatMap((mentions, at) => {
        const later = retractions.slice(at, at + 3).flat();
        return mentions.map(({ mention }) => {
            const back = mention.stance === 'present' ? later.find((other) => isAbout(other.mention, mention)) : undefined;
            return back === undefined ? mention : { ...mention, stance: 'uncertain', cue: back.mention.cue };
        });
    });
}
function isAbout(later, earlier) {
    return later.mitigation === earlier.mitigation && later.start > earlier.start;
}
function mentionsIn({ words, question }, next) {
    const found = phrasesIn(words);
    if (found.length === 0)
        return [];
    const scene = {
        words,
        question,
        marks: marksOf(words),
        clauses: clausesOf(words),
        cues: cuesOf(words).filter((cue) => !isPartOfName(cue, found, words)),
    };
    const back = takenBackBy(next?.words ?? []);
    return found.map((phrase) => {
        const verdict = judge(scene, phrase);
        const { stance, cue } = back !== null && verdict.stance === 'present' ? judged(back) : verdict;
        const mention = { mitigation: phrase.entry.mitigation, stance, ...span(words, phrase), cue };
        return { mention, retracts: verdict.retracts === true };
    });
}
/** "adversarial testing" names no adversary. Negations stay cues: "without human approval or a sandbox". */
function isPartOfName(cue, found, words) {
    if (isModal(cue) || cue.kind === 'neutral')
        return false;
    const denies = cue.kind === 'negation' || cue.kind === 'exclusion';
    const holding = found.filter((phrase) => phrase.from <= cue.from && cue.to <= phrase.to);
    return holding.some((phrase) => !denies || isClosed(phrase, words));
}
/** A fact that carries its own negation ("no network access") and is not the head of a list under it. */
function isClosed({ entry, to }, words) {
    const next = words[to];
    if (entry.says !== 'fact' || next?.before.includes(',') === true)
        return false;
    const follows = words[to + 1]?.text ?? '';
    return (!['or', 'nor'].includes(next?.text ?? '') &&
        (next?.text !== 'and' || ['a', 'an', 'the', 'its'].includes(follows)));
}
function span(words, { from, to }) {
    const start = words[from]?.start ?? 0;
    return { start, end: words[to - 1]?.end ?? start };
}
function doubted(mention) {
    return mention.stance === 'recommended'
        ? mention
        : { ...mention, stance: 'uncertain', cue: mention.cue ?? 'not certain' };
}


/***/ })

};
