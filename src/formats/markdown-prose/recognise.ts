import { readFront, NO_FRONT, splitFront } from './front.ts'
import { nameOfTitle } from './name.ts'
import { namesAgentThreat, speaksOfAi, subjectOfText, subjectOfTitle } from './subject.ts'
import { isAbout } from './sections.ts'
import { type HeadPart, partsOfHead } from './head.ts'

const THREAT_MODEL = /threat[-_ ]?model(?:s|l?ing)?/i
/** Files about threat modelling, and instructions to an agent that does it. */
const NO_MODEL =
  /threat[-_ ]?model(?:l)?er|template|guide|checklist|prompt|tutorial|exercise|how-?to|methodology|workshop|\.(?:agent|chatmode|instructions|skill)\.md$/i
const INSTRUCTIONS =
  /(?:^|\/)(?:\.claude|\.cursor|\.codex|\.gemini|\.windsurf|\.opencode|\.agents?|skills|prompts|commands|\.github\/(?:agents|prompts|chatmodes|instructions|skills))\//i
/** Keys of front matter that tell an agent how to work. */
const INSTRUCTION_KEYS = [
  'tools',
  'model',
  'mode',
  'allowedtools',
  'argumenthint',
  'applyto',
  'globs',
  'agentthreatmodel',
]
/** A document that names a native model is that model's long form. */
const NATIVE = /\.aivss\.(?:ya?ml|json|md)\b|\bagent-threat-model\.(?:ya?ml|json|md)\b/i
const STRUCTURE =
  /\b(?:threats?|risks?|attacks?|abuse|mitigations?|controls?|stride|countermeasures?|safeguards?|defen[cs]es?|residual|maestro)\b/i
const TABLE =
  /^[ \t]*\|[^\n]*\b(?:threats?|risks?|attacks?|mitigations?|controls?|countermeasures?)\b[^\n]*\|/im
/** As much of a file as every reader is shown. */
const MOST_CHARACTERS = 4096
/** One heading about prompt injection is found in applications with an assistant in a corner. */
const FEWEST_HEADINGS = 2
/** Framework names for the threats of agents; in a heading they say what the document is about. */
const AGENT_FRAMEWORK = /\b(?:maestro|aivss|owasp (?:top 10 for )?agentic|agentic (?:ai )?threats?)\b/i

/**
 * Whether the beginning of a Markdown file is the threat model of an AI agent that is not in our own form. It has to be called
 * a threat model, to hold threats or controls, and to say of itself what it is about: in the front matter (`agent:`), in its
 * title, in a sentence of its introduction or scope, or by two headings about what only such systems have. That agents,
 * prompts or models are mentioned in its text does not do.
 */
export function isAgentThreatModel(path: string, start: string): boolean {
  const head = start.slice(0, MOST_CHARACTERS)
  const name = path.split('/').at(-1) ?? ''
  if (!/\.(?:md|markdown)$/i.test(name) || NO_MODEL.test(name) || INSTRUCTIONS.test(path)) return false
  const split = splitFront(head)
  const front = split.front === null ? NO_FRONT : readFront(split.front, path)
  if (INSTRUCTION_KEYS.some((key) => front.keys.has(key))) return false
  const parts = partsOfHead(split.body)
  const title = parts.find((part) => part.heading === 1)?.text ?? front.title ?? ''
  if (!THREAT_MODEL.test(name) && !THREAT_MODEL.test(title) && !THREAT_MODEL.test(front.title ?? ''))
    return false
  const text = parts.map((part) => part.text).join('\n')
  if (NATIVE.test(split.body) || /\byou are an?\b/i.test(text.slice(0, 600))) return false
  const inner = parts.filter((part) => part.heading !== null && part.heading > 1)
  if (!inner.some((part) => STRUCTURE.test(part.text)) && !TABLE.test(split.body)) return false
  if (front.id !== null) return true
  const ai = speaksOfAi(text)
  const titled = [title, front.title ?? ''].map((one) => subjectOfTitle(nameOfTitle(one), ai))
  const said = introductionOf(parts).map((one) => subjectOfText(one, ai))
  if ([...titled, ...said].includes('tool-for-agents')) return false
  const agentThreats = new Set(inner.map((part) => part.text).filter(namesAgentThreat))
  return (
    agentThreats.size >= FEWEST_HEADINGS ||
    titled.includes('agent') ||
    said.includes('agent') ||
    [title, ...inner.map((part) => part.text)].some((one) => AGENT_FRAMEWORK.test(one))
  )
}

/** The text before the first inner heading and under headings that announce the system or the scope. */
function introductionOf(parts: readonly HeadPart[]): readonly string[] {
  const texts: string[] = []
  let reading = true
  for (const { heading, text } of parts) {
    if (heading === null) {
      if (reading) texts.push(text)
    } else reading = heading === 1 || isAbout(text)
  }
  return texts
}
