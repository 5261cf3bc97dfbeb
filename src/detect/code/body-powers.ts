import type { CapabilityId } from '../../model/capabilities.ts'

/** What a call of a library lets a program do; `names` are of functions, of classes, or of methods of what they make. */
export interface LibraryPower {
  readonly modules: RegExp
  readonly names: RegExp
  readonly powers: readonly CapabilityId[]
}

const ANY = /./

/** Libraries that reach out, by module and name; the first row that fits says what a call does. */
export const LIBRARY_POWERS: readonly LibraryPower[] = [
  {
    modules: /^(?:requests|httpx|aiohttp|urllib3|urllib\.request|urllib2|curl_cffi)(?:\.|$)/,
    names:
      /^(?:get|post|put|patch|delete|head|request|stream|Session|Client|AsyncClient|ClientSession|urlopen|urlretrieve|PoolManager)$/,
    powers: ['net.fetch'],
  },
  {
    modules: /^(?:axios|got|ky|node-fetch|cross-fetch|undici|ofetch|superagent)(?:\.|$)/,
    names: /^(?:default|get|post|put|patch|delete|head|request|fetch|\$fetch|ofetch|axios|got|ky)$/,
    powers: ['net.fetch'],
  },
  { modules: /^(?:node:)?https?$/, names: /^(?:get|request)$/, powers: ['net.fetch'] },
  {
    modules:
      /^(?:feedparser|yfinance|trafilatura|newspaper|firecrawl|@mendable\/firecrawl-js|crawl4ai|rss-parser)(?:\.|$)/,
    names: ANY,
    powers: ['net.fetch'],
  },
  {
    modules:
      /^(?:duckduckgo_search|ddgs|tavily|@tavily\/core|serpapi|exa_py|exa-js|googlesearch|duck-duck-scrape|wikipedia|arxiv)(?:\.|$)/,
    names: ANY,
    powers: ['net.search'],
  },
  {
    modules:
      /^(?:playwright|@playwright\/test|selenium|pyppeteer|puppeteer|puppeteer-core|browser_use|@browserbasehq\/stagehand)(?:\.|$)/,
    names: ANY,
    powers: ['net.browser'],
  },
  { modules: /^(?:smtplib|aiosmtplib|nodemailer|yagmail)(?:\.|$)/, names: ANY, powers: ['msg.send'] },
  {
    modules: /^(?:sendgrid|@sendgrid\/mail|resend|twilio|slack_sdk|@slack\/web-api|discord|telegram)(?:\.|$)/,
    names: /send|create|post/i,
    powers: ['msg.send'],
  },
  { modules: /^(?:shutil)$/, names: /^(?:copy|move|rmtree)/, powers: ['fs.write'] },
  { modules: /^os$/, names: /^(?:remove|unlink|rename|replace|rmdir)$/, powers: ['fs.write'] },
  { modules: /^os$/, names: /^(?:listdir|walk|scandir)$/, powers: ['fs.read'] },
  { modules: /^glob$/, names: /glob$/, powers: ['fs.read'] },
  {
    modules: /^(?:node:)?fs(?:[/.]promises)?$|^fs-extra$/,
    names: /^(?:read|createReadStream|opendir)/,
    powers: ['fs.read'],
  },
  {
    modules: /^(?:node:)?fs(?:[/.]promises)?$|^fs-extra$/,
    names: /^(?:write|append|createWriteStream|unlink|rm|rename|cp|copyFile|outputFile)/,
    powers: ['fs.write'],
  },
  {
    modules:
      /^(?:chromadb|pinecone|@pinecone-database\/pinecone|qdrant_client|@qdrant\/js-client-rest|weaviate|pymilvus|faiss)(?:\.|$)/,
    names: /^(?:query|query_points|search|hybrid_search|near_text)$/,
    powers: ['rag'],
  },
  {
    modules: /^(?:e2b|e2b_code_interpreter|@e2b\/.*|daytona|daytona_sdk)(?:\.|$)/,
    names: /^(?:Sandbox|run_code|runCode|code_run|exec)$/,
    powers: ['exec.code', 'exec.sandboxed'],
  },
  { modules: /^(?:node:)?vm$/, names: /^(?:run|Script|compileFunction)/, powers: ['exec.code'] },
  { modules: /^kubernetes(?:\.|$)/, names: /^(?:list|read|get)_/, powers: ['infra.read'] },
  { modules: /^kubernetes(?:\.|$)/, names: /^(?:create|delete|patch|replace)_/, powers: ['infra.write'] },
  {
    modules: /^(?:github|@octokit\/rest|octokit)(?:\.|$)/,
    names: /^get_|^(?:get|list)/,
    powers: ['vcs.read'],
  },
  {
    modules: /^(?:github|@octokit\/rest|octokit)(?:\.|$)/,
    names: /^(?:create_issue|create_comment|createComment|add_to_labels|addLabels)$/,
    powers: ['tracker.write'],
  },
  {
    modules: /^(?:github|@octokit\/rest|octokit)(?:\.|$)/,
    names:
      /^(?:create_pull|create_file|update_file|merge|createOrUpdateFileContents|createCommit|createRef)$/,
    powers: ['vcs.write'],
  },
]

/** Methods that say themselves what they do, whatever they are called on. */
export const METHOD_POWERS: readonly (readonly [RegExp, readonly CapabilityId[]])[] = [
  [/^(?:read_text|read_bytes)$/, ['fs.read']],
  [/^(?:write_text|write_bytes)$/, ['fs.write']],
  [
    /^(?:similarity_search\w*|similaritySearch\w*|max_marginal_relevance_search|get_relevant_documents|getRelevantDocuments)$/,
    ['rag'],
  ],
  [/^(?:chat_postMessage|sendMail)$/, ['msg.send']],
]

/** Modules of databases: what `execute` and `query` of their connections are given is SQL. */
export const DATABASES =
  /^(?:sqlite3|aiosqlite|psycopg|psycopg2|asyncpg|pymysql|MySQLdb|mysql|mysql2|pyodbc|duckdb|oracledb|cx_Oracle|sqlalchemy|snowflake|google\.cloud\.bigquery|clickhouse_\w+|pg|better-sqlite3|@neondatabase\/serverless|postgres|@vercel\/postgres)(?:[./]|$)/

/** Modules and names that start other programs. */
export const STARTS_PROGRAMS: readonly (readonly [modules: RegExp, names: RegExp])[] = [
  [/^subprocess$/, /^(?:run|call|Popen|check_call|check_output|getoutput|getstatusoutput)$/],
  [/^os$/, /^(?:system|popen|exec[lv]p?e?|spawn[lv]p?e?)$/],
  [/^asyncio(?:\.subprocess)?$/, /^create_subprocess_(?:shell|exec)$/],
  [/^(?:node:)?child_process$/, /^(?:exec|execSync|spawn|spawnSync|execFile|execFileSync|fork)$/],
  [/^(?:execa|zx|shelljs)$/, /^(?:execa|execaCommand|execaSync|default|\$|exec)$/],
  [/^(?:paramiko)(?:\.|$)/, /^exec_command$/],
]
