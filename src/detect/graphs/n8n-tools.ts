import type { CapabilityId } from '../../model/capabilities.ts'
import type { Granted } from '../detector.ts'
import { grants } from '../powers/found-agent.ts'
import { at, entry, type Value } from '../read/value.ts'

type Reach = 'search' | 'fetch' | 'mail' | 'tracker' | 'repository' | 'files' | 'nothing'

/** Services that are no store of business records, by the beginning of the node's name. */
const SERVICES: readonly (readonly [names: RegExp, reach: Reach])[] = [
  [/^tool(?:think|calculator)|^(?:datetime|crypto|totp)$/, 'nothing'],
  [
    /^tool(?:serpapi|wikipedia|searxng)|serpapi|searchapi|geminisearch|tavily|brave|perplexity|^exa|wikipedia|searxng/,
    'search',
  ],
  [
    /^toolhttprequest|^httprequest|^graphql|^toolwolframalpha|^rssfeedread|^hackernews|^jinaai|firecrawl|decodo|apify|^openweathermap|^nasa|^coingecko|^googlebooks|brightdata|scrap/,
    'fetch',
  ],
  [
    /^(?:gmail|microsoftoutlook|emailsend|slack|discord|telegram|whatsapp|twilio|mattermost|matrix|microsoftteams|googlechat|rocketchat|twist|ciscowebex|sendgrid|mailgun|awsses|zulip|line|vonage|plivo|messagebird|sendinblue|mandrill|mailjet|twitter|linkedin|facebookgraphapi|reddit)/,
    'mail',
  ],
  [
    /^(?:jira|linear|asana|trello|todoist|clickup|zendesk|freshdesk|freshservice|mondaycom|servicenow|googletasks|microsofttodo|sentryio|pagerduty|wekan|helpscout|taiga|kitemaker|halopsa|syncromsp)/,
    'tracker',
  ],
  [/^(?:github|gitlab|bitbucket)/, 'repository'],
  [
    /^(?:googledrive|dropbox|microsoftonedrive|nextcloud|box|awss3|s3|googlecloudstorage|ftp|readwritefile|microsoftsharepoint|googledocs|googleslides)/,
    'files',
  ],
]

/** Words of operations that change nothing. */
const READS =
  /^(?:get|list|read|search|find|select|lookup|fetch|query|count|download|availability|status|aggregate|changelog|retrieve|view|report)/i
/** Nodes whose first operation, which an export leaves out, only reads; the others begin with one that writes. */
const READS_FIRST =
  /^(?:googlesheets|airtable|mongodb|quickbooks|stripe|uptimerobot|harvest|bitwarden|sentryio|onfleet|splunk|securityscorecard|quickchart|googleanalytics|elasticsearch|redis|misp|metabase|marketstack|clearbit|hunter|dropcontact|strava|urlscan|venafi)/

/** What one node wired to an agent as a tool lets it do. */
export function n8nTool(node: Value): readonly Granted[] {
  const type = entry(node, 'type')
  const text = type?.value.text ?? ''
  const name = (text.split('.').at(-1) ?? '').toLowerCase()
  const base = name.replace(/(?:hitl)?tool$/, '')
  const parameters = at(node, 'parameters')
  return [...grants(type, ...powers(text, name, base, parameters)), ...credentials(node)]
}

function powers(type: string, name: string, base: string, parameters: Value | null): readonly CapabilityId[] {
  if (/^(?:agenttool|tooln8nagent)$/.test(name)) return ['multi.subagents']
  if (/^tool(?:code|python)|^code(?:tool)?$|^aitransform/.test(name)) return ['exec.code']
  if (/^(?:executecommand|ssh)/.test(name)) return ['exec.shell']
  if (name.startsWith('mcpclient'))
    return type.startsWith('@n8n/') || isRemote(parameters) ? ['mcp.client', 'mcp.remote'] : ['mcp.client']
  if (name.startsWith('toolworkflow')) return ['api.actions']
  if (/^(?:toolvectorstore|vectorstore|retriever)|pineconeassistant/.test(name)) return ['rag']
  if (/^(?:airtop|puppeteer|browserless|browserflow)|playwright|anchorbrowser/.test(base))
    return ['net.browser']
  const operation = at(parameters, 'operation')?.text ?? null
  const gate: readonly CapabilityId[] = operation === 'sendAndWait' ? ['auto.gate'] : []
  const reads = operation === null ? READS_FIRST.test(base) : READS.test(operation)
  const reach = SERVICES.find(([names]) => names.test(base))?.[1] ?? null
  // Nodes of the community do anything: one of an unknown name tells nothing.
  if (reach === null && !type.startsWith('n8n-nodes-base.')) return gate
  return [...reachOf(reach, reads, operation, at(parameters, 'resource')?.text ?? null), ...gate]
}

function reachOf(
  reach: Reach | null,
  reads: boolean,
  operation: string | null,
  resource: string | null,
): readonly CapabilityId[] {
  switch (reach) {
    case 'nothing':
      return []
    case 'search':
      return ['net.search']
    case 'fetch':
      return ['net.fetch']
    case 'mail':
      if (reads) return ['db.read']
      return operation === null || /send|post|reply|create|draft|message|tweet|schedule/i.test(operation)
        ? ['msg.send']
        : ['db.write']
    case 'tracker':
      return reads ? ['db.read'] : ['tracker.write']
    case 'repository':
      if (reads) return ['vcs.read']
      return resource === null || resource === 'issue' ? ['tracker.write'] : ['vcs.write']
    case 'files':
      return reads ? ['fs.read'] : ['fs.write']
    case null:
      return reads ? ['db.read'] : ['db.write']
  }
}

/** n8n's own client speaks to an address; the community's starts a command unless it says otherwise. */
function isRemote(parameters: Value | null): boolean {
  const connection = at(parameters, 'connectionType')?.text ?? null
  if (connection !== null) return connection !== 'cmd'
  return at(parameters, 'endpointUrl') !== null || at(parameters, 'sseEndpoint') !== null
}

function credentials(node: Value): readonly Granted[] {
  const found = entry(node, 'credentials')
  return found !== null && found.value.entries.length > 0 ? grants(found, 'cred.use') : []
}
