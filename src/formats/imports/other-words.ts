import type { ProseMention } from '../prose/read-prose.ts'

/**
 * Whether anything beside the phrases of a title, which come in the order of the text and may overlap, keeps it from naming
 * the controls themselves: words that deny, plan or doubt, marks that nobody here can read, or a word behind a phrase with
 * which it names something else ("Sandboxing budget", "Sandboxing cancelled"). What is not known there counts as such.
 */
export function speaksOtherwise(text: string, mentions: readonly ProseMention[]): boolean {
  const { before, behind } = around(text, mentions)
  return isUnclear([before, ...behind].join(' ')) || isTakenBack(before) || behind.some(isOtherThing)
}

interface Around {
  readonly before: string
  /** What stands behind each phrase, up to the next. */
  readonly behind: readonly string[]
}

function around(text: string, mentions: readonly ProseMention[]): Around {
  const before = text.slice(0, mentions[0]?.start ?? text.length)
  let from = before.length
  const behind = mentions.flatMap(({ end }, index) => {
    from = Math.max(from, end)
    const next = mentions[index + 1]?.start ?? text.length
    return next <= from ? [] : [text.slice(from, next)]
  })
  return { before, behind }
}

/** Marks and letters of other scripts may say the contrary, and nobody here would notice. */
function isUnclear(text: string): boolean {
  const rest = text.replace(/[✅✔✓☑]\uFE0F?/gu, ' ')
  if (/[^\P{L}\p{Script=Latin}]|\p{Extended_Pictographic}|[?¿!~✗✘×☐¬−<>={}[\]"“”#%]/u.test(rest)) return true
  if (/\b(?:n\/a|20\d\d|v\d+|q[1-4])\b/i.test(rest)) return true
  return (rest.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => OTHER.has(word))
}

/** "Non-sandboxing". */
function isTakenBack(before: string): boolean {
  return before.endsWith('-')
}

/** "Sandboxing-free", "Sandboxing suspended", "Sandboxing metrics". */
function isOtherThing(behind: string): boolean {
  if (/^-\p{L}/u.test(behind)) return true
  const word = /^\s+(\p{L}+)/u.exec(behind)?.[1]
  return word !== undefined && !GOES_ON.has(word.toLowerCase())
}

/** Words that may follow a control that is there: where, for what and how, and nouns for a thing that does it. */
const GOES_ON: ReadonlySet<string> = new Set(
  `about above across against all along always among and around as at because before behind below
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
  wrapper`.split(/\s+/),
)

/** Words beside a phrase with which a title does not name the control itself. */
const OTHER: ReadonlySet<string> = new Set(
  `only flag ready fyi note building null no not none never without lack lacks lacking missing absent gap gaps todo tbd planned plan plans
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
  anti non paper fixme wip re`.split(/\s+/),
)
