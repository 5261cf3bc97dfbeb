/**
 * What a cue does to the mitigations near it. `exclusion` ("outside") denies alone and asserts under a negation ("never runs
 * outside"); `assured` ("cannot be disabled") asserts; `neutral` only keeps its words from being read as something else.
 */
export type CueKind =
  | 'neutral'
  | 'assured'
  | 'negation'
  | 'exclusion'
  | 'guard'
  | 'recommendation'
  | 'vital'
  | 'plan'
  | 'hedge'
  | 'unknown'
  | 'modal'
  | 'risk'
  | 'relief'
  | 'others'
  | 'deployer'
  | 'weak'
  | 'missing'
  | 'intended'
  | 'fails'
  | 'loose'
  | 'saying'

const UNSAID =
  'specified|mentioned|documented|detailed|described|stated|disclosed|confirmed|clear|certain|known|evident|defined|discussed|covered|verified|listed|indicated|provided|explained|published|sure|proven|shown|established'

/** How the cues are written, in the patterns of `indexPatterns`, matched by form. */
export const CUE_PATTERNS: Readonly<Record<CueKind, readonly string[]>> = {
  neutral: [
    'not only|just|merely|simply|solely|limited',
    'no doubt|matter|exception|exceptions|more|way',
    'without exception|exceptions|fail|delay',
    'even if|when|though',
    'no later|fewer|less|more than',
    'can not|never reach|access|touch|modify|read|write|affect|see|influence|alter|talk|connect|contact|exfiltrate|persist|leak',
    'never reach|access|touch|see|touches|reaches|sees',
    'if any',
    'proposed|suggested|requested|required|recommended by the|a|an? model|agent|llm|planner|assistant',
    'needed|required|necessary for',
    'can only',
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
    'consider|considers|considered|considering',
    'ensure that?',
    'best|good practice|practices',
    'critical|crucial|essential|vital|imperative|necessary|indispensable|paramount|prudent|desirable|important|wise|sensible|safer|better to|that|for',
    'would|could benefit',
    'ideally|todo|remediation|prerequisite|precondition',
    'to do',
    'calls|call for',
    'make|be|making sure',
    'remember to',
    'responsible for',
    'responsibility',
    'action item|items',
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
  ],
  hedge: [
    'likely|probably|presumably|possibly|perhaps|maybe|apparently|seemingly|potentially|supposedly|allegedly|reportedly|ostensibly|theoretically|nominally|conceivably|hypothetically|hypothetical',
    'appears|appear|seems|seem|implies|imply|implying',
    'said|believed|thought|reported|rumored|expected|supposed|assumed|presumed|understood',
    'we|i|one|you believe|think|assume|expect|guess|suspect',
    'assume|assumes|assuming|assumption|assumptions|presumes|presume|expects|expect|imagine|suppose|pretend',
    'usually|typically|generally|commonly|often|mostly|normally|frequently|mainly|traditionally',
    'only as',
    'as good|strong|safe|secure as',
    'partial|partially|partly|sometimes|occasionally|intermittently|inconsistently',
    'some|certain|selected|few|most|many|several deployments|customers|tools|installations|users|commands|environments|setups|teams|cases|plugins|agents|instances|modes|paths|code|actions|calls|operations|of',
    'only|just for|on|in|when|where|if|available|during|part|some',
    'optional|optionally|opt|experimental|beta|alpha|configurable',
    'best effort',
    'depending|depends|depend|dependent|hinges|hinge|contingent|conditional',
    'supports|support|supporting|supported|compatible|allows|allow|allowing|permits|lets|let',
    'enables|encourages|helps|invites users|operators|teams|customers|developers|you|deployers|administrators|admins|owners|them',
    'able|capable|capability|ability|option|choice|possibility of|to?',
    'attempts|attempt|tries|try|trying to',
    'designed|meant|intended|supposed|built to|for',
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
    'partly|partially|largely|somewhat mitigated|offset|limited|reduced|contained|addressed|tempered|lowered',
    'mitigate|mitigates|mitigated|mitigating|reduce|reduces|reduced|reducing|limits|limited|limiting|prevent|prevents|prevented|preventing|contain|contains|contained|containing|counter|counters|countered|countering|address|addresses|addressed|addressing|lower|lowers|lowered|lowering|minimize|minimizes|minimized|minimizing|lessen|lessens|lessened|protect|protects|protected|protecting|guard|guards|guarded|guarding|defend|defends|defended|defending|combat|combats|combating|offset|offsets|handled|stops|stopped|blocks|blocked|tempered|curbs|curb|curbed|neutralizes|neutralized|bounded|against|blunt|blunts|blunted|thwart|thwarts|deter|deters|despite',
  ],
  saying: [
    'says|say|claims|claim|claimed|claiming|alleges|advertises|advertised|marketing|reportedly|supposedly|allegedly|according|promises|promised|touts|touted|boasts|purports|purported',
    'states|stated|asserts|writes that',
  ],
  others: [
    'competitor|competitors|rival|rivals|competing|unlike|elsewhere|compared|versus|vs|alternatives|peers|industry|vendors',
  ],
  deployer: [
    'users|user|customer|customers|operator|operators|developer|developers|deployer|deployers|integrator|integrators|adopter|adopters|administrators|owners|you|teams|organizations|consumers|enterprises',
    'other|alternative|comparable|similar|rival|many|most|some|several|few|mature|typical|traditional|ordinary|modern|secure|such _? _? agents|tools|products|platforms|frameworks|vendors|projects|assistants|systems|solutions|services|offerings|deployments|setups|teams',
    'end user|users',
  ],
  weak: [
    'insecure|weak|weaker|poor|poorly|inadequate|inadequately|insufficient|insufficiently|improper|improperly|misconfigured|compromised|broken|faulty|flawed|leaky|vulnerable|naive|incomplete|imperfect|ineffective|unreliable|escaped|outdated|buggy|permissive|porous|loose|lax|shallow|fake|pseudo|unpatched|bypassable|partial|rudimentary|flimsy|unenforced|tampered|stolen|leaked|forged|inconsistent|untested',
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
    'escape|escapes|escaping|breakout|breakouts|bypass|bypasses|evasion|evasions|failure|failures|misconfiguration|misconfigurations|vulnerability|vulnerabilities|weakness|weaknesses|flaw|flaws|tampering|gap|gaps|compromise|exploit|exploits|poisoning|spoofing|theft|leak|leakage|abuse|exhaustion|breach|breaches|blind|fatigue|manipulation|corruption|loss|deletion|sprawl|confusion|forgery|hijacking|hijack|overflow|hole|holes|bug|bugs|circumvention|interception|requirement|requirements|recommendation|recommendations|proposal|roadmap|need|needs|option|options|capability|capabilities|question|questions|risk|risks|threat|threats|concern|concerns|limitations|market|vendors|products|industry',
    'or|and _? escape|escapes|breakout|bypass|bypasses|evasion|misconfiguration|tampering',
  ],
  loose: [
    'disabled|bypassed|optional|removed|misconfigured|off|skipped|unavailable|missing|absent|broken|deprecated|circumvented|bypassable|configurable|false|none|experimental|planned|todo|tbd|upcoming|roadmap|pending|wip|someday|eventually|soon|if|unless',
    'opt out|in',
    'by|on request',
    'not|never|rarely|seldom enabled|enforced|active|used|applied|on|turned|available|sufficient|complete|isolated|implemented|deployed|shipped|supported|effective|yet|enough|strong|reliable',
    'leaky|weak|insufficient|ineffective|inadequate|trivially|easily|nominal|cosmetic|privileged|bypasses',
    'docker socket',
    'supplied|provided|offered|managed|operated|configured|chosen by the|a|an|its|their|each? _? client|host|user|users|customer|customers|caller|operator|operators|integrator|integrators|deployer|deployers|developer|developers',
    'best effort',
    'not yet',
    'only in|for|on|when|if|with',
    'except for|when|if|in',
    'in future|theory|principle|progress',
    'in the|a future',
    'as needed|required|appropriate',
    'during|in|for testing|tests|staging|evaluation|evaluations|benchmarks|demos|development|experiments',
    'where|when|if available|possible|supported|configured|enabled|feasible|practical|needed|applicable',
  ],
}
