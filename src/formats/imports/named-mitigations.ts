import type { MitigationId } from '../../model/catalogue.ts'
import { mitigationFromName } from '../../model/names.ts'
import type { MitigationStatus } from '../../model/threat-model.ts'
import { type ProseMention, readProse } from '../prose/read-prose.ts'
import { speaksOtherwise } from './other-words.ts'

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
  const isOther = speaksOtherwise(lead + rest, mentions)
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
