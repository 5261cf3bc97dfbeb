import type { CapabilityId } from '../../model/capabilities.ts'
import type { Origin } from '../read/code-imports.ts'

/** Modules whose tools are known by name. What a repository writes itself grants nothing by name: it may be anything. */
const TOOL_MODULES =
  /^(?:langchain|langgraph|crewai|agents$|agents\.(?:mcp|extensions|tool)|openai|strands|google\.adk|google\.genai|smolagents|autogen|agno\b|phi\.|llama_index|pydantic_ai|deepagents|semantic_kernel|agent_framework|azure\.ai|haystack|claude_agent_sdk|mcp\b|mcpadapt|mem0|bedrock_agentcore|toolbox_|e2b|ai$|ai\/|ai\.|@ai-sdk\/|@langchain\/|@openai\/agents|@mastra\/|@strands-agents\/|llamaindex|@llamaindex\/|@anthropic-ai\/|@modelcontextprotocol\/|@google\/adk|@e2b\/|@exalabs\/|@tavily\/|bash-tool)/

/** Tools of these frameworks by their name, in small letters without `_`. The first line that fits says what a tool grants. */
const TOOLS: readonly (readonly [RegExp, readonly CapabilityId[]])[] = [
  [
    /^(?:hostedmcp|mcp(?:server)?(?:sse|streamablehttp)|streamablehttp|sseserver)/,
    ['mcp.client', 'mcp.remote'],
  ],
  [/^(?:(?:multiserver|experimentalcreate|create|load|basic|smithery)?mcp|toolcollection$)/, ['mcp.client']],
  [/^(?:agenttool|useagent|usellm|swarm|createsupervisor|agentastool)/, ['multi.subagents']],
  [/^(?:create)?handoff(?!touser)|^transferto/, ['multi.handoff']],
  [/^a2a/, ['multi.a2a']],
  [/^(?:handofftouser|human(?:input|tool|approval)|userinput|getuserchoice)/, ['auto.gate']],
  [
    /^(?:python(?:ast)?repl|(?:pandas|polars)queryengine|pythoninterpreter|pythoncode|pythontools$|codetools$|codeact|executepython|riza)/,
    ['exec.code'],
  ],
  [
    /^(?:hosted|azure|agentcore)?(?:codeinterpreter|codeexecution|builtincodeexecut|toolcodeexecution)|^e2b|^daytona/,
    ['exec.code', 'exec.sandboxed'],
  ],
  [/^(?:local|hosted|async)?(?:shell|bash|terminal|executebash|commandline|clitool)/, ['exec.shell']],
  [
    /^(?:filemanagement|filetools$|filesystemtools?$|localfilesystem|filesystemtoolkit)/,
    ['fs.read', 'fs.write'],
  ],
  [/^(?:filewrite|writefile|editor$|texteditor|applypatch|(?:copy|move|delete)file)/, ['fs.write']],
  [/^(?:fileread|readfile|directoryread|listdirectory|filesurfer)/, ['fs.read']],
  [
    /retrie(?:ver|val)|^retrieve$|queryengine|vectorstore|^vectorquery|^createvectorquery|^(?:hosted)?filesearch|^rag|knowledge|vertexai(?:rag|search)|^(?:pdf|txt|csv|json|docx|mdx|xml|directory|codedocs|website|github|youtube\w*)search/,
    ['rag'],
  ],
  [/^(?:computer|playwright|.*browser|selenium|stagehand|hyperbrowser|multimodalwebsurfer)/, ['net.browser']],
  [
    /^(?:tavilyextract|tavilycrawl|requests|http|scrape|firecrawl|visitwebpage|web(?:page)?fetch|fetch|urlcontext|loadwebpage|jina|spider|apify|website|newspaper|crawl4?|trafilatura|openapi|restapi|browse|yfinance|yahoofinance|openweather)/,
    ['net.fetch'],
  ],
  [
    /tavily|duckduckgo|^ddg|websearch|google(?:search|serper|scholar|trends)|^googleserp|^serper|^serpapi|^serp|bravesearch|^brave|^searx|^bing|^exa|wikipedia|^arxiv|^pubmed|perplexity|linkup|^hackernews|^baidusearch|apiwebsearch|semanticscholar|^yousearch/,
    ['net.search'],
  ],
  [
    /^(?:infosql|listsql|querychecker|bigquery|sqldatabaselist|sqldatabaseinfo|pgsearch|mysqlsearch)/,
    ['db.read'],
  ],
  [/^(?:sql|querysql|createsql|nl2sql|postgres|duckdb|mongodbdatabase|spanner)/, ['db.read', 'db.write']],
  [/^(?:gmail|slack|email|twilio|discord|telegram|whatsapp|resend|o365|ses)/, ['msg.send']],
  [/^(?:github|gitlab|bitbucket)/, ['vcs.read', 'vcs.write']],
  [/^(?:jira|linear|zendesk|clickup|trello|asana)/, ['tracker.write']],
  [/^(?:useaws|awslambda|lambdatool|docker|kubernetes)/, ['infra.write']],
  [
    /^(?:mem0|memory$|(?:pre)?loadmemory|agentcorememory|createmanagememory|createsearchmemory|memorytool)/,
    ['memory.persistent'],
  ],
]

/** Tools that a file names by a `type` in a map, for the vendor to run. */
const HOSTED: readonly (readonly [RegExp, readonly CapabilityId[]])[] = [
  [/^(?:code_interpreter|code_execution)/, ['exec.code', 'exec.sandboxed']],
  [/^(?:file_search|retrieval)/, ['rag']],
  [/^web_search/, ['net.search']],
  [/^web_fetch/, ['net.fetch']],
  [/^computer/, ['net.browser']],
  [/^(?:local_shell|shell|bash)/, ['exec.shell']],
  [/^(?:text_editor|apply_patch)/, ['fs.write']],
  [/^mcp/, ['mcp.client', 'mcp.remote']],
  [/^memory/, ['memory.persistent']],
]

/** What LangChain's `load_tools` calls its tools. */
const LOADED: readonly (readonly [RegExp, readonly CapabilityId[]])[] = [
  [/^python_repl/, ['exec.code']],
  [/^terminal$/, ['exec.shell']],
  [/^requests/, ['net.fetch']],
  [
    /^(?:serpapi|google|ddg|bing|searx|brave|tavily|wikipedia|arxiv|pubmed|searchapi|dataforseo)/,
    ['net.search'],
  ],
  [/^human$/, ['auto.gate']],
  [/^(?:open-meteo-api|news-api|tmdb-api|podcast-api|openweathermap-api|graphql)$/, ['net.fetch']],
]

/** Wrappers: what they are called with are the tools. */
export const WRAPPER =
  /^(?:Tool|StructuredTool|FunctionTool|QueryEngineTool|ComponentTool|DynamicTool|DynamicStructuredTool|createTool|LangchainTool|LangChainToolAdapter|LangchainToolAdapter|from_langchain|from_function|from_defaults|tool|list|wrap_tools)$/

/** What a tool of a known framework grants; empty for all others. `path` are the names by which the file takes it. */
export function toolGrants(origin: Origin, path: readonly string[]): readonly CapabilityId[] {
  if (!TOOL_MODULES.test(origin.module)) return []
  return path.flatMap((word, index) =>
    grantsOfName(index === 0 ? (origin.name ?? word) : word, origin.module),
  )
}

/** What a tool's class or function grants by its name, whatever module it is of. */
export function grantsOfName(name: string, module = ''): readonly CapabilityId[] {
  const word = name.replaceAll(/[_-]/g, '').toLowerCase()
  const found = grantsBy(TOOLS, word)
  // CrewAI's own interpreter runs where its options say; it is no hosted sandbox.
  return module.startsWith('crewai') ? found.filter((id) => id !== 'exec.sandboxed') : found
}

export function hostedGrants(type: string): readonly CapabilityId[] {
  return grantsBy(HOSTED, type)
}

export function loadedGrants(name: string): readonly CapabilityId[] {
  return grantsBy(LOADED, name)
}

function grantsBy(
  table: readonly (readonly [RegExp, readonly CapabilityId[]])[],
  word: string,
): readonly CapabilityId[] {
  return table.find(([pattern]) => pattern.test(word))?.[1] ?? []
}
