import type { CapabilityId } from '../../model/capabilities.ts'

/**
 * What a tool of a low-code platform or a manifest lets an agent do, by the words of its name. Only names that say it themselves
 * are here; a tool of an unknown name tells nothing. Rows above are narrower; the first that matches counts.
 */
const WORDS: readonly (readonly [names: RegExp, powers: readonly CapabilityId[]])[] = [
  [
    / (?:calculator|math|maths|current ?date ?time|current ?date|date ?time|time|think|todo|set todo list) /,
    [],
  ],
  [/ (?:mcp|custom ?mcp) /, ['mcp.client']],
  [/ (?:code interpreter|code executor|e2b|run code|code sandbox) /, ['exec.code', 'exec.sandboxed']],
  [
    /^ python $| (?:python ?repl|python code|python interpreter|code runner|execute code|execute python|python exec|code execution) /,
    ['exec.code'],
  ],
  [/ (?:shell|bash|terminal|execute command|run command|exec command|ssh|powershell|exec) /, ['exec.shell']],
  [/ (?:sql|query db|sql database) /, ['db.write']],
  [
    / (?:vector store|retriever|retrieval|knowledge base|knowledge|vertex ai rag|file search|ai search|chroma|pinecone|qdrant|weaviate|milvus|astra db|pg ?vector|faiss|rag) /,
    ['rag'],
  ],
  [/ (?:browser|playwright|puppeteer|computer use|computer) /, ['net.browser']],
  [
    / (?:google search|web search|search web|bing|duck ?duck ?go|ddgo|brave|tavily|exa|serp ?api|serper|searx|searxng|searchapi|perplexity|wikipedia|arxiv|search api|google custom search|google serper|websearch|google ?search) /,
    ['net.search'],
  ],
  [
    / (?:web ?scraper|scrape|scraper|crawl|crawler|firecrawl|spider|jina|fetch|requests? ?get|requests? ?post|requests? ?put|requests? ?delete|http|http request|api request|url|web ?fetch|fetch ?url|url context|apify|web reader|open ?weather|weather|yahoo finance|yfinance) /,
    ['net.fetch'],
  ],
  [/ (?:open ?api|plugin) /, ['api.actions']],
  [
    / (?:gmail|slack|discord|telegram|teams|outlook|sendgrid|twilio|whatsapp|smtp|send ?mail|send ?email|email|send ?message|mailgun) /,
    ['msg.send'],
  ],
  [
    / (?:jira|linear|asana|trello|clickup|zendesk|create issue|create ticket|add comment) /,
    ['tracker.write'],
  ],
  [/ (?:github|gitlab|bitbucket) /, ['vcs.write']],
  [
    / (?:airtable|notion|salesforce|hubspot|stripe|google ?sheets|google ?calendar|supabase|postgres|mysql|mongodb) /,
    ['db.write'],
  ],
  [
    / (?:read ?file|list ?files|list ?directory|glob|grep|read|open files|grep files|directory|search files|view file) /,
    ['fs.read'],
  ],
  [
    / (?:write ?file|edit ?file|str ?replace ?file|create ?file|delete ?file|write|edit|save ?to ?file|save ?file|file ?system|file ?write|apply patch) /,
    ['fs.write'],
  ],
]

/** Powers that a tool's name tells. */
export function toolWords(name: string): readonly CapabilityId[] {
  const words = ` ${name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .join(' ')} `
  const powers = WORDS.find(([names]) => names.test(words))?.[1] ?? []
  return READS.test(words) ? powers.map((power) => READING[power] ?? power) : powers
}

/** Names that begin with one of these look something up, wherever it stands. */
const READS = /^ (?:get|read|list|search|find|view|show|describe|count|lookup) /
const READING: Partial<Record<CapabilityId, CapabilityId>> = {
  'msg.send': 'db.read',
  'tracker.write': 'db.read',
  'db.write': 'db.read',
  'vcs.write': 'vcs.read',
}
