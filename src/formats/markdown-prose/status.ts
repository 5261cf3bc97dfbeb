import type { MitigationStatus } from '../../model/threat-model.ts'

/** From the weakest to the strongest claim. `not-applicable` is no strength; it stands only alone. */
const STRENGTH: readonly MitigationStatus[] = ['absent', 'unknown', 'planned', 'partial', 'in-place']

/** Of several claims about one thing the weakest holds; "not applicable" beside another claim is unclear. */
export function weakest(statuses: readonly MitigationStatus[]): MitigationStatus | null {
  const [first] = statuses
  if (first === undefined || statuses.every((status) => status === first)) return first ?? null
  if (statuses.includes('not-applicable')) return statuses.includes('absent') ? 'absent' : 'unknown'
  return STRENGTH.find((status) => statuses.includes(status)) ?? null
}

const SIGNS: readonly (readonly [RegExp, MitigationStatus])[] = [
  [/[\u274C\u2717\u2718\u2716\u26D4]/u, 'absent'],
  [/[\u23F3\u231B\u{1F6A7}\u{1F51C}]/u, 'planned'],
  [/[\u26A0\u{1F7E1}\u{1F7E0}]/u, 'partial'],
  [/[\u2705\u2713\u2714\u2611]/u, 'in-place'],
]
const ANY_SIGN =
  /[\u274C\u2717\u2718\u2716\u26D4\u23F3\u231B\u{1F6A7}\u{1F51C}\u26A0\u{1F7E1}\u{1F7E0}\u2705\u2713\u2714\u2611]\u{FE0F}?/gu

const WORDS: readonly (readonly [RegExp, MitigationStatus])[] = [
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
]

function wordStatus(words: string): MitigationStatus | null {
  const plain = words
    .toLowerCase()
    .replaceAll('\u2019', "'")
    .replace(/[\s_]+/g, ' ')
    .trim()
  return WORDS.find(([pattern]) => pattern.test(plain))?.[1] ?? null
}

/** Remarks beside a status that take something of it away. */
const LESS: readonly (readonly [RegExp, MitigationStatus])[] = [
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
]

/** What the remark leaves of a claim: null where it takes nothing away. */
export function lessened(remark: string): MitigationStatus | null {
  return weakest(LESS.flatMap(([pattern, status]) => (pattern.test(remark) ? [status] : [])))
}

/**
 * Characters that make a text look other than it reads: invisible ones, and letters of an alphabet that the words that are known
 * here are not written in. What such a text says counts for nothing.
 */
export function isDisguised(text: string): boolean {
  return (
    /[\p{Cf}\p{Cc}\u115F\u1160\u3164\uFFA0]/u.test(text.replace(/[\n\r\t]/g, '')) ||
    /(?!\p{Script=Latin})\p{L}/u.test(text)
  )
}

/** What a cell of a status column says; null where it is empty or says nothing that is known. */
export function statusOfCell(text: string): MitigationStatus | null {
  const whole = text.trim()
  if (whole === '' || /^[-\u2013\u2014]$/.test(whole)) return null
  if (isDisguised(whole)) return 'unknown'
  const signs = signsIn(whole)
  const words = whole.replaceAll(ANY_SIGN, ' ').trim()
  if (words === '') return weakest(signs)
  const [lead, remark] = split(words)
  const status = wordStatus(lead) ?? wordStatus(words)
  if (status === null && signs.length === 0) return null
  const less = lessened(status !== null && wordStatus(words) !== null ? '' : status === null ? words : remark)
  return weakest([...signs, ...(status === null ? [] : [status]), ...(less === null ? [] : [less])])
}

function split(words: string): readonly [lead: string, remark: string] {
  const at = words.search(/[([,;:.\u2013\u2014]|\s-\s/u)
  return at <= 0 ? [words, ''] : [words.slice(0, at).trim(), words.slice(at)]
}

function signsIn(text: string): readonly MitigationStatus[] {
  return SIGNS.flatMap(([pattern, status]) => (pattern.test(text) ? [status] : []))
}

/** A statement with a status mark: what it claims, and the words that are left of it. */
export interface Marked {
  readonly status: MitigationStatus
  readonly words: string
}

/** The words of a mark at the beginning ("Planned: ...", "[implemented] ...") or end ("... (planned)", "... - done") of a line. */
const LEADING =
  /^[[(]([a-z/ '-]{2,24})[\])]\s*[:\u2013\u2014-]?\s*|^([a-z/ '-]{2,24}?)\s*(?::|\s[\u2013\u2014-]\s)\s*/i
const TRAILING =
  /\s*[[(]([a-z/ '-]{2,24})[\])]\s*\.?$|\s(?:[\u2013\u2014-]|->)\s+([a-z/ '-]{2,24})\.?$|[:]\s+([a-z/ '-]{2,24})\.?$/i
/** Longer lines are looked at only where a mark can stand. */
const REACH = 120

/** The status mark of a bullet or sentence, or null. Signs count anywhere in it; status words at its beginning or end. */
export function markOf(text: string): Marked | null {
  const signs = signsIn(text)
  const bare = text.replaceAll(ANY_SIGN, ' ').trim()
  const leading = LEADING.exec(bare.slice(0, REACH))
  const tail = bare.slice(-REACH)
  const trailing = TRAILING.exec(tail)
  const first = leading === null ? null : wordStatus(leading[1] ?? leading[2] ?? '')
  const last = trailing === null ? null : wordStatus(trailing[1] ?? trailing[2] ?? trailing[3] ?? '')
  const found = [...signs, ...(first === null ? [] : [first]), ...(last === null ? [] : [last])]
  const status = weakest(found)
  if (status === null) return null
  const from = first === null ? 0 : (leading?.[0].length ?? 0)
  const to = last === null ? bare.length : bare.length - (trailing?.[0].length ?? 0)
  return { status, words: bare.slice(from, Math.max(from, to)).trim() }
}
