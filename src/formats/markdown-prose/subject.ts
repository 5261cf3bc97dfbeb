/** What a piece of text says of the system that it speaks of. */
export type Subject = 'agent' | 'tool-for-agents' | null

/** Words that make the next noun an AI system. */
const KINDS = wordSet('ai llm agentic autonomous coding genai generative conversational gpt')
/** Nouns for a system that acts for somebody. Alone they mean people and daemons too. */
const ACTORS = wordSet('agent assistant copilot chatbot bot')
const PLURALS = wordSet('agents assistants copilots chatbots bots')
const SYSTEMS = wordSet('system application app service pipeline workflow loop backend')
const MCP_PARTS = wordSet('server servers service services endpoint http bridge connector')
const JOINED = wordSet('powered based driven backed enabled native')
/** Before "agent": programs and people that are no AI agents. */
const OTHER_AGENTS = wordSet(
  'user ssh gpg mail transfer monitoring monitor build endpoint node host backup log logging metrics telemetry threat polkit human call elastic datadog qemu guest device relay',
)
/** Things that are made for agents or stand before them, and are none. */
const FOR_AGENTS = wordSet(
  'guard guards guardrail guardrails firewall gateway scanner linter sdk library framework toolkit harness benchmark proxy sandbox monitor detector auditor registry governance policy security safety memory skill skills identity permission permissions protocol spec specification standard observability tracing evaluation eval evals testing client inspector wrapper orchestrator orchestration runtime hub marketplace wallet payment payments attestation authorization extension plugin kit template catalog router broker relay verifier validator analyzer firewalls broker control ledger escrow checker reviewer tool tools tooling cli ide editor vault middleware layer engine',
)
/** Before the noun these say that somebody else's agent is meant. */
const FOREIGN = wordSet(
  'malicious compromised rogue hostile untrusted misbehaving adversarial external third other another any every your remote arbitrary attacker attackers such',
)
const NEGATIONS = wordSet(
  "not no never without neither nor isn't doesn't don't exclude excludes excluding unlike",
)
const LINKS = wordSet(
  'for that which who whose used by between to of with against from in on around when where and or while as using built',
)
/** "security of", "safety of" speak of what follows. */
const RISK_WORDS = wordSet('security safety identity trust memory evaluation testing governance')
const COPULAS = wordSet('is exposes runs operates provides deploys ships uses')
const DEFENDS =
  /^(?:defend|protect|guard|prevent|scan|detect|secur|monitor|audit|govern|verif|evaluat|sandbox|isolat|constrain|restrict|let|allow|stop|block|contain)(?:s|es|ies|ing|ning|ting|y)?$/
const DOCUMENT = wordSet('this the scope threat model document page it analysis assessment')
const COVERS =
  /^(?:cover|describe|document|address|analy[sz]e|model|concern|outline|identif|enumerate|list|capture|summari[sz]e|focus|appl|scope|of$|for$|about$|examine|consider|review)/

/** What is said of AI anywhere near makes an "agent" an AI agent. */
const AI_WORDS =
  /\b(?:llms?|language models?|prompt[- ]injections?|(?:indirect|direct)[- ]injections?|ai (?:agents?|models?|assistants?|layer)|gpt|claude|openai|anthropic|gemini|ollama|mcp|tool[- ]call(?:s|ing)?|function[- ]calling|model outputs?|rag|retrieval[- ]augmented|system prompts?|generative ai|agentic)\b/i

/** Whether a text speaks of language models, their prompts or their tools at all. */
export function speaksOfAi(text: string): boolean {
  return AI_WORDS.test(text)
}

/** What a title names. `ai`: the text under it speaks of AI, so that a bare "agent" is one. */
export function subjectOfTitle(title: string, ai: boolean): Subject {
  const words = wordsOf(title.replace(/([a-z0-9])([A-Z])/g, '$1 $2'))
  const strong = words.some(
    (word, at) =>
      word === 'agentic' || (word === 'mcp' && at === words.length - 1) || nounAt(words, at) !== null,
  )
  const named = strong || words.some((word, at) => word === 'mcp' || isBare(words, at))
  if (!named) return null
  const isTool = words.some(
    (word, at) => FOR_AGENTS.has(word) && (at === words.length - 1 || LINKS.has(words[at + 1] ?? '')),
  )
  if (isTool) return 'tool-for-agents'
  return strong || (ai && words.some((_, at) => isBare(words, at))) ? 'agent' : null
}

/** What only a system with a model in it has to fear, or has at all. */
const AGENT_THREAT =
  /\b(?:prompt[- ]injections?|jailbreak(?:s|ing)?|tool (?:calls?|use|misuse|abuse|poisoning|execution)|excessive agency|(?:memory|context) poisoning|llms?|language models?|model outputs?|hallucinat\w+|mcp|ai agents?|agentic|(?:the|via|by|an|rogue|compromised|cross-) ?agents?)\b/i

/** Whether a heading names a threat or part that only an agent or another system around a language model has. */
export function namesAgentThreat(heading: string): boolean {
  return AGENT_THREAT.test(heading)
}

/** What the sentences of an introduction or scope say that the document is about. */
export function subjectOfText(text: string, ai: boolean): Subject {
  let found: Subject = null
  for (const sentence of text.split(/[.!?;](?=\s|$)/)) {
    const said = subjectOfSentence(wordsOf(sentence), ai)
    if (said === 'tool-for-agents') return said
    found ??= said
  }
  return found
}

/** A sentence says at most so many words before it comes to its subject. */
const LONGEST = 60

function subjectOfSentence(all: readonly string[], ai: boolean): Subject {
  const words = all.slice(0, LONGEST)
  if (words.some((word, at) => word === 'out' && words[at + 1] === 'of' && words[at + 2] === 'scope'))
    return null
  if (isToolForAgents(words)) return 'tool-for-agents'
  for (let at = 0; at < words.length; at++) {
    const strong = nounAt(words, at)
    const bare = ai && isBare(words, at)
    if (strong === null && !bare) continue
    const end = strong ?? at + 1
    const before = words.slice(0, at)
    if (before.some((word) => NEGATIONS.has(word) || DEFENDS.test(word))) return null
    if (FOR_AGENTS.has(words[end] ?? '') || before.slice(-3).some((word) => FOREIGN.has(word))) continue
    const determined = before
      .slice(-4)
      .some((word) => ['the', 'our', 'its', 'a', 'an', 'this'].includes(word))
    if (PLURALS.has(words[end - 1] ?? '') && !determined) continue
    if (isScope(before) || isPredicate(before) || isOpening(before, words.slice(end), strong !== null))
      return 'agent'
  }
  return null
}

/** "is a firewall for LLM agents", "a scanner that checks MCP servers". */
function isToolForAgents(words: readonly string[]): boolean {
  const is = words.indexOf('is')
  if (is === -1) return false
  const rest = words.slice(is + 1, is + 16)
  const tool = rest.findIndex((word) => FOR_AGENTS.has(word) && !RISK_WORDS.has(word))
  const link = rest.findIndex((word) => LINKS.has(word))
  return tool !== -1 && (link === -1 || tool < link) && speaksOfAi(words.join(' '))
}

/** "This threat model covers the MCP server and ...". */
function isScope(before: readonly string[]): boolean {
  const [first, second] = before
  if (first === undefined || !(DOCUMENT.has(first) || (first === 'in' && second === 'scope'))) return false
  if (['by', 'from', 'with', 'against'].some((word) => before.includes(word))) return false
  if (
    before.some(
      (word, at) => FOR_AGENTS.has(word) && LINKS.has(before[at + 1] ?? '') && !RISK_WORDS.has(word),
    )
  )
    return false
  return before.slice(0, 14).some((word, at) => COVERS.test(word) && !(at < 2 && word === 'model'))
}

/** "Harbour is a local-first LLM agent". */
function isPredicate(before: readonly string[]): boolean {
  const is = before.findLastIndex((word) => COPULAS.has(word))
  if (is === -1 || before.length - is > 12) return false
  if (before.slice(0, 4).some((word) => /^(?:attacker|adversar|threat|risk|input)/.test(word))) return false
  return !before.slice(is + 1).some((word) => LINKS.has(word) || FOR_AGENTS.has(word))
}

/** "The AI agent drives ...", "A support agent for ...". */
function isOpening(before: readonly string[], after: readonly string[], strong: boolean): boolean {
  if (before.length > 5 || before.some((word) => LINKS.has(word) || FOR_AGENTS.has(word))) return false
  const first = before[0] ?? ''
  if (after.slice(0, 8).some((word) => FOREIGN.has(word) || word.startsWith('adversar'))) return false
  return strong
    ? before.length <= 1 || ['a', 'an', 'the', 'our', 'this'].includes(first)
    : ['a', 'an', 'our'].includes(first)
}

/** The index behind a noun phrase that can only mean an AI system and begins at `at`, or null. */
function nounAt(words: readonly string[], at: number): number | null {
  const [first, second = '', third = '', fourth = ''] = words.slice(at, at + 4)
  if (first === undefined) return null
  const actor = (word: string): boolean => ACTORS.has(word) || PLURALS.has(word)
  if (KINDS.has(first)) {
    if (actor(second) && !OTHER_AGENTS.has(first)) return at + 2
    if (JOINED.has(second) && (first === 'llm' || first === 'agentic' || actor(third)))
      return at + (actor(third) ? 3 : 2)
    if (actor(third) && !LINKS.has(second) && !FOR_AGENTS.has(second)) return at + 3
    if ((first === 'llm' || first === 'agentic') && SYSTEMS.has(second)) return at + 2
  }
  if (first === 'rag' && (SYSTEMS.has(second) || actor(second))) return at + 2
  if (first === 'retrieval' && second === 'augmented' && third === 'generation') return at + 3
  if (first === 'mcp' && MCP_PARTS.has(second)) return at + 2
  if (first === 'model' && second === 'context' && third === 'protocol' && fourth === 'server') return at + 4
  if (first === 'multi' && second === 'agent' && (SYSTEMS.has(third) || third === 'team')) return at + 3
  if (
    (first === 'tool' || first === 'function') &&
    (second === 'calling' || second === 'using') &&
    (actor(third) || SYSTEMS.has(third))
  )
    return at + 3
  return null
}

function isBare(words: readonly string[], at: number): boolean {
  return ACTORS.has(words[at] ?? '') && !OTHER_AGENTS.has(words[at - 1] ?? '')
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+(?:['\u2019][\p{L}]+)?/gu) ?? []
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '))
}
