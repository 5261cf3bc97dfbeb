import { wordSet } from './word-set.ts'

// Verbs that say something about a system, in the indicative; a modal or a negation before them is a cue of its own.

/** The forms of regular verbs, with some that do not exist: they do no harm. */
function formsOf(verbs: string): readonly string[] {
  return verbs.split(' ').flatMap((verb) => {
    const base = verb.replace(/e$/, '')
    const twice =
      /[^aeiouwxy][aeiou][bdgklmnprt]$/.test(verb) && verb.length < 7 ? verb + verb.slice(-1) : base
    const third = /(?:ch|sh|ss|x)$/.test(verb) ? `${verb}es` : verb.replace(/([^aeo])y$/, '$1ie') + 's'
    return [verb, third, `${twice}ed`, `${twice}ing`, `${base}ed`, `${base}ing`, verb.replace(/y$/, 'ied')]
  })
}

/** They take the control as their object: "uses a sandbox". */
export const USES: ReadonlySet<string> = new Set([
  ...formsOf(
    'use highlight obtain acquire embed house dedicate reserve supply equip utilize leverage employ adopt apply enforce provide offer implement include feature maintain ship bundle integrate incorporate combine deploy enable keep operate create provision launch spawn allocate start write record emit produce store carry hold issue receive perform conduct undergo publish generate pin sign verify validate check scan filter screen detect redact mask block reject limit cap bound restrict confine isolate separate partition encrypt rotate expire purge monitor track review approve confirm gate add introduce wrap run activate configure attach assign inject load boot pass mount invoke trigger execute drop protect harden manage handle establish schedule commission export stream append retain constrain contain set',
  ),
  ...'hosted hosting has have having gets get got runs run uses built builds build comes come gives give given sends send sent puts put keeps kept holds held spins spin spun sets writes written relies rely relying see sees views benefit benefits pairs couples follows following adheres goes go goes through sits sit lives live undergoes underwent'.split(
    ' ',
  ),
  'sandboxes',
])

/** They take the control with a preposition: "runs in a sandbox". Every verb of use does so too. */
export const PLACES: ReadonlySet<string> = new Set([
  ...USES,
  ...formsOf(
    'execute act edit process evaluate compile test install happen occur stay remain place lock segregate shield guard back power mediate govern cover route work function render parse browse fetch import call log grade sandbox mitigate reduce address counter contain minimize lower lessen offset balance temper operate scope bind tie harden strip mint authenticate authorize identify audit trace capture serve deliver open close return submit send treat quarantine spawn score answer read query search edit modify change deploy build generate automate perform interact access grant orchestrate coordinate schedule talk communicate exchange connect speak negotiate wait dispatch offload delegate hand move benefit mean sit dwell reside rest back wrap front surround wall fence seal pipe cage box default forward trap take encapsulate enclose achieve realize merge publish delete commit post pay proceed buy order transfer push reply refund book trade leave',
  ),
  ...'hosts interprets simulates crawls scrapes clones trains previews prepares rebuilds replays schedules deployment execution deployed hosted hosting based thanks bound built done kept held sealed broken cut'.split(
    ' ',
  ),
])

/** What a control does; with the control as subject it says that the control works: "its sandbox blocks network access". */
export const EFFECTS: ReadonlySet<string> = new Set(
  formsOf(
    'list limit prevent block isolate restrict contain mitigate reduce protect keep confine stop constrain deny record capture log reject ensure guard secure bound separate enforce screen filter detect shield check verify validate redact mask strip cap throttle halt abort pause suspend require review approve confirm hold cover sign encrypt expire purge raise inject alert flag catch authorize mediate decide gate inspect scan run execute apply minimize lower hide wrap undo restore revert track trace store write show display serve fire trip kick cut intercept evaluate rotate broker hand release govern surround separate drop sit live stand give provide offer terminate end determine',
  ).filter((form) => !form.endsWith('ing')),
)

/** Of a control these say that it ends, not that it works. */
const REVERSED: ReadonlySet<string> = wordSet(
  'offered limited restricted blocked dropped rejected scheduled expired purged reviewed capped bounded checked',
)

/** Participles that say a control is there when it is their subject: "sandboxing is enforced". */
export const ASSERTED: ReadonlySet<string> = new Set(
  'enforced used enabled applied implemented provided active on deployed maintained kept present built integrated included installed employed utilized leveraged adopted performed conducted run executed carried written stored signed encrypted verified validated checked recorded logged captured collected retained issued rotated pinned reviewed approved isolated confined partitioned separated monitored tracked exported shipped streamed appended published generated created provisioned configured set taken handled managed hardened mounted wired standard automatic always immutable powered backed attached assigned injected redacted masked filtered screened scanned capped throttled added introduced activated hosted supplied granted scoped bound granted governed controlled established locked fixed based live operational sandboxed guaranteed universal tested exercised rehearsed drilled sealed tied split spun '
    .split(' ')
    .concat([...USES].filter((form) => form.endsWith('ed') && !REVERSED.has(form))),
)

/** A finite verb shows that a new clause has begun. */
export const AUXILIARIES: ReadonlySet<string> = wordSet(
  'is are was were has have had does do did can could may might must should will would shall remains becomes',
)

export const BE: ReadonlySet<string> = new Set([
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
])

/** They look at a control rather than use it: "scans sandbox images". */
export const INSPECTS: ReadonlySet<string> = new Set(
  formsOf(
    'monitor track review approve verify validate check scan filter screen detect redact mask reject limit cap purge expire publish sign generate',
  ),
)

/** As a past tense these tell what was; as participles ("is used") what is. */
export const PAST_USES: ReadonlySet<string> = wordSet(
  'used utilized leveraged employed adopted relied offered included implemented featured operated kept',
)

/** At the start of a sentence these are commands: "Use a sandbox". */
export const COMMANDS: ReadonlySet<string> = wordSet(
  'use add enable implement ensure consider adopt enforce deploy execute restrict isolate apply introduce configure require validate encrypt pin avoid keep make provide include integrate maintain prefer put place set wrap verify run limit sandbox log record audit monitor sign review scan filter sanitize redact mask rotate revoke store separate segment partition grant give ask confirm approve test plan create build define establish move switch never always treat route harden confine contain block deny disable allow check perform conduct schedule publish generate require write send install turn replace migrate drop strip remember try protect secure rely leverage utilize employ gate cap throttle bound purge expire delete quarantine snapshot invest investigate evaluate explore assume imagine suppose prevent mitigate reduce do document label disclose show display attach combine pair couple mandate',
)

/** Words that are nouns as often as commands. */
export const NOUNS_TOO: ReadonlySet<string> = wordSet(
  'secure sandbox log record audit monitor sign review scan filter mask store segment test plan route block check run limit cap place set build contract snapshot document label show display gate move switch mandate',
)

export const DETERMINERS: ReadonlySet<string> = wordSet(
  'the a an its their our your his her this that these those each every all any no some both we it they you he she i one another such',
)

export const PREPOSITIONS: ReadonlySet<string> = wordSet(
  'in inside within on under via through by with using behind into onto from between beneath over against of for to as at per across around atop',
)
