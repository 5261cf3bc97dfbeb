import type { MitigationStatus } from '../../model/threat-model.ts'

/** What the text under a heading, label or column is about, and what that leaves of claims in it. */
export interface Section {
  readonly kind: 'threats' | 'controls' | 'aside' | 'other'
  readonly atMost: MitigationStatus | null
  readonly asserted: boolean
}

export const PLAIN: Section = { kind: 'other', atMost: null, asserted: false }

const CONTROLS =
  /\b(?:mitigations?|mitigated by|controls?|countermeasures?|safeguards?|defen[cs]es?|protections?|guardrails?)\b/i
const THREATS =
  /\b(?:threats?|attacks?|abuses?|stride|risks?|scenarios?|misuse|vulnerabilit(?:y|ies)|hazards?|maestro)\b/i
/** Threat words in headings over something else than threats. */
const NO_THREATS =
  /\b(?:actors?|agents?|adversar(?:y|ies)|residual|assumptions?|matrix|levels?|ratings?|appetite|methodology|scope|accepted|coverage|review)\b/i
const PLANS =
  /\b(?:recommend(?:ed|ations?)?|roadmap|future|next steps?|to ?do|planned|proposed|suggested|required|requirements?|needed|desired|target|potential|possible|candidate|improvements?|backlog|action items|open (?:items|questions|issues)|not (?:yet )?implemented|unimplemented|missing|gaps?|should|must|ideal|before (?:release|production|launch))\b/i
const ASIDE =
  /\b(?:out of scope|non-?goals?|references?|glossary|examples?|appendix|templates?|legend|change ?log|history|assumptions?|questions?)\b/i
const ASSERTED = /\b(?:implemented|in place|existing|current|currently|active|deployed|enforced)\b/i
const PARTIAL = /\bpartial(?:ly)?\b/i
/** Under such words ("Former controls", "Controls not in place") a mark does not say that the control is there today. */
const TAKEN_BACK =
  /\b(?:no|non|not|never|none|nothing|without|lack(?:s|ing)?|absent|former(?:ly)?|previous(?:ly)?|past|old|historic(?:al)?|legacy|deprecated|obsolete|superseded|replaced|removed|retired|reverted|rejected|declined|refused|abandoned|cancell?ed|dropped|discarded|disabled|deactivated|suspended|paused|expired|inactive|unused|unavailable|bypass(?:ed|es|ing)?|evad(?:ed|es|ing)|defeated|broken|fail(?:s|ed|ing|ures?)?|weak(?:ness(?:es)?)?|ineffective|insufficient|inadequate|alternatives?|considered|evaluated|withdrawn|limitations? of|if|unless|(?:are|is|do|does|were|was|have|has)n['\u2019]?t|cannot|can['\u2019]t|attackers?['\u2019]?s? (?:mitigations?|controls?|defen[cs]es?)|(?:by|of) (?:the |an? |our )?(?:attackers?|adversar(?:y|ies)|vendors?|customers?|competitors?))\b/i
/** A heading with any other word may speak of something else than what is in place. */
const PLAIN_WORDS: ReadonlySet<string> = new Set(
  'a active agent all already an and are as been compensating control controls countermeasure countermeasures current currently defence defences defense defenses deployed detection enforced existing for guardrail guardrails have here implemented in is key list main measures mitigated by mitigation mitigations now of our place prevention primary production protection protections safeguard safeguards security status summary technical the these today which with'.split(
    ' ',
  ),
)

/** What a heading, label or column header announces. Its words about time and state hold for everything under it. */
export function sectionOf(words: string): Section {
  if (ASIDE.test(words)) return { kind: 'aside', atMost: 'unknown', asserted: false }
  const planned = PLANS.test(words)
  const atMost = planned
    ? 'planned'
    : TAKEN_BACK.test(words)
      ? 'unknown'
      : PARTIAL.test(words)
        ? 'partial'
        : null
  const asserted = atMost === null && ASSERTED.test(words) && isPlain(words)
  const threats = THREATS.test(words)
  if (CONTROLS.test(words) && !threats) return { kind: 'controls', atMost, asserted }
  if (planned && !threats) return { kind: 'controls', atMost, asserted }
  if (threats && !NO_THREATS.test(words)) return { kind: 'threats', atMost, asserted: false }
  return { kind: 'other', atMost, asserted: false }
}

function isPlain(words: string): boolean {
  return (words.toLowerCase().match(/\p{L}+/gu) ?? []).every((word) => PLAIN_WORDS.has(word))
}

/** Headings in a section of threats that are none. */
const NO_THREAT =
  /^(?:[\p{L} -]*\b(?:mitigations?|controls?|countermeasures?|defen[cs]es?|safeguards?)|overview|summary|scope|[\p{L} -]*(?:assumptions?|actors?|assets?|boundar(?:y|ies)|surfaces?|vectors?|trees?|matrix|table|register|ratings?|levels?|categories|methodology|references?|flows?|risks?|analysis|legend|notes?)|impact|likelihood|description|status|introduction|out of scope|diagram|components?)$/iu

const NAMED =
  /^(?:(?:threat|risk|attack|scenario|abuse case)\s*#?\s*([A-Z]{0,4}-?\d{1,3})|((?:T|TH|TM|THREAT|ASI|LLM)(?:[-.][A-Z]{1,8})?[-.]?\d{1,3}(?:\.\d{1,2})?))\s*(?:[:.)\u2013\u2014|-]\s*|\s)\s*(\S.*)$/iu

/** Whether words name a part of a threat's description ("Impact", "Residual risk") and no threat. */
export function headsNoThreat(words: string): boolean {
  return NO_THREAT.test(words)
}

/** A threat that a heading or cell names, with the id that stands before it. */
export interface NamedThreat {
  readonly id: string | null
  readonly title: string
}

/** The threat that a text names by an id before it ("T1: ...", "Threat 3 - ..."), or null. */
export function namedThreat(text: string): NamedThreat | null {
  const match = NAMED.exec(text.slice(0, 400))
  if (match === null) return null
  const number = match[1]
  const id = number === undefined ? (match[2] ?? '') : /^\d/.test(number) ? `T${number}` : number
  return { id: id.toUpperCase(), title: (match[3] ?? '').trim() }
}

/** The threat that a heading within a section of threats names, or null where it heads something else. */
export function threatOfHeading(text: string): NamedThreat | null {
  const title = text
    .slice(0, 400)
    .replace(/^\d+(?:\.\d+)*[.)]?\s+/, '')
    .trim()
  const own = /^([A-Z]{1,3}-?\d{1,3})\s*[:.)\u2013\u2014|-]\s*(\S.*)$/u.exec(title)
  if (own !== null) return { id: own[1] ?? null, title: own[2] ?? title }
  return title === '' || NO_THREAT.test(title) ? null : { id: null, title }
}

/** Headings under which a document says what it is about. */
const ABOUT =
  /^(?:\d+(?:\.\d+)*[.)]?\s+)?(?:in )?(?:scope(?:[ ,:].*)?|system|system (?:overview|description|under (?:review|analysis))|overview|introduction|context|summary|executive summary|purpose|description|background|about|about this document|what (?:it|this) is|architecture|architecture overview|system context|scope and (?:purpose|assumptions|objectives)|purpose and scope|(?:document )?scope & .{1,40})$/i

/** Whether a heading announces what the document is about ("Scope", "1. System Overview"). */
export function isAbout(heading: string): boolean {
  return ABOUT.test(heading)
}
