import type { MitigationId } from '../../model/catalogue.ts'
import { mitigationFromName } from '../../model/names.ts'
import type { MitigationStatus } from '../../model/threat-model.ts'
import { type ProseMention, readProse } from '../prose/read-prose.ts'

/** A mitigation that the words of a control name, and what follows from words and state together. */
export interface Named {
  readonly id: MitigationId
  readonly status: MitigationStatus
  /** `stated`: the words are the mitigation's published name. `prose`: they were read as a sentence. */
  readonly source: 'stated' | 'prose'
}

/** What is longer is an essay, not the name of a control. */
const LONGEST = 1000

/** A name and nothing else: no question mark, no cross, no remark in parentheses, no letter that comparing names drops. */
const PLAIN = /^[a-z0-9\s/&_.,:'-]+$/i

/** With these a title tells that something is there; other verbs ("consider", "test", "remove") tell no such thing. */
const INSTALLS =
  /^(?:use|enforce|implement|apply|enable|require|run|adopt|deploy|maintain|configure|add)[sd]?\s+/i

/**
 * The mitigations that the words of a control name. A state that says "in place" counts for them only where the words are
 * the published name, or a phrase that nothing in them speaks against; words never make a state better than it is.
 */
export function mitigationsNamed(title: string, status: MitigationStatus): readonly Named[] {
  const text = title.trim().replaceAll('_', ' ')
  if (text.length > LONGEST) return []
  const exact = PLAIN.test(text) ? mitigationFromName(text) : null
  if (exact !== null) return [{ id: exact, status, source: 'stated' }]
  const mentions = mentionsIn(text)
  const ids = [...new Set(mentions.map(({ mitigation }) => mitigation))]
  const isChoice = ids.length > 1 && /\bor\b/i.test(text)
  return ids.map((id) => {
    const stance = stanceOn(mentions.filter(({ mitigation }) => mitigation === id))
    return { id, status: limited(status, isChoice && stance === 'said' ? 'open' : stance), source: 'prose' }
  })
}

type Stance = 'said' | 'open' | 'recommended' | 'absent'

interface Mention extends ProseMention {
  /** The published name of the control, alone and with nothing around it that makes it a test, a plan or a choice. */
  readonly isName: boolean
}

function mentionsIn(text: string): readonly Mention[] {
  const rest = text.replace(INSTALLS, '')
  const read = readProse(rest)
  // "Audit logging of every call" is a name; "audit" is a verb only to a reader of sentences.
  const isTakenForVerb = read.some(({ start, cue }) => start === 0 && cue === 'imperative')
  const lead = isTakenForVerb ? 'the ' : ''
  const mentions = isTakenForVerb ? readProse(lead + rest) : read
  const isOther = isUnclear(around(lead + rest, mentions))
  return mentions.map((mention) => ({ ...mention, isName: !isOther && isPublished(lead + rest, mention) }))
}

/** The reader of sentences knows many more phrases than names ("signature verification"); without a verb these say too little. */
function isPublished(text: string, { mitigation, start, end }: ProseMention): boolean {
  if (
    /(?:\bor|\/)\s*(?:an?\s+|the\s+)?$/i.test(text.slice(0, start)) ||
    /^\s*(?:or\b|\/)/i.test(text.slice(end))
  )
    return false
  const words = text.slice(start, end).split(/\s+/)
  return words.some((_, last) => {
    const name = words.slice(0, last + 1).join(' ')
    return [name, name.replace(/s$/i, '')].some((one) => mitigationFromName(one) === mitigation)
  })
}

/** What stands outside the phrases, which come in the order of the text and may overlap. */
function around(text: string, mentions: readonly ProseMention[]): string {
  const pieces: string[] = []
  let from = 0
  for (const { start, end } of mentions) {
    if (start > from) pieces.push(text.slice(from, start))
    from = Math.max(from, end)
  }
  return [...pieces, text.slice(from)].join(' ')
}

/** Marks and letters of other scripts may say the contrary, and nobody here would notice. */
function isUnclear(text: string): boolean {
  const rest = text.replace(/[✅✔✓☑]\uFE0F?/gu, ' ')
  if (/[^\P{L}\p{Script=Latin}]|\p{Extended_Pictographic}|[?¿~✗✘×]/u.test(rest)) return true
  return (rest.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => OTHER.has(word))
}

/** A name without a verb asserts nothing by itself; beside a state of its own it does, where nothing speaks against it. */
function stanceOn(mentions: readonly Mention[]): Stance {
  if (mentions.some(({ stance }) => stance === 'absent')) return 'absent'
  if (mentions.some(({ stance }) => stance === 'recommended')) return 'recommended'
  const doubts = mentions.some(({ stance, cue }) => stance === 'uncertain' && cue !== null)
  const isSaid = mentions.some(({ stance, isName }) => stance === 'present' || isName)
  return isSaid && !doubts ? 'said' : 'open'
}

function limited(status: MitigationStatus, stance: Stance): MitigationStatus {
  if (stance === 'absent') return 'absent'
  if (stance === 'said' || (status !== 'in-place' && status !== 'partial')) return status
  return stance === 'recommended' ? 'planned' : 'unknown'
}

/** Words beside a phrase with which a title does not name the control itself. */
const OTHER: ReadonlySet<string> = new Set(
  `no not none never without lack lacks lacking missing absent gap gaps todo tbd planned plan plans
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
  rejected relax relaxed loosen weaken weakened reduce reduced insufficient weak broken ineffective
  off fail fails failure failed failing escape escapes escaping evasion vulnerability
  vulnerabilities exploit exploits misconfiguration misconfigured weakness see ticket request
  requested out scope unknown unclear unsure unverified assumed assume assumption if where whenever
  possible eventually someday other others customer customers competitor competitors available
  supported breakout instruct ask had have was were once toggle
  kein keine keinen ohne nicht fehlt fehlend fehlende geplant sans pas aucun aucune manque sin
  ningún ninguna falta senza nessun nessuna manca sem não nenhum geen zonder niet`.split(/\s+/),
)
