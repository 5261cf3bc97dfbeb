import type { CapabilityId } from '../../model/capabilities.ts'
import { knownServer } from './known-mcp-servers.ts'
import { shellGrant } from './shell-grant.ts'

/**
 * Tools of Claude Code, Copilot (all its namings), opencode, Gemini CLI, Qwen Code and Factory by what they let an agent do;
 * those left out do nothing outside.
 */
const WORDS: readonly (readonly [power: CapabilityId, tools: string])[] = [
  ['exec.shell', 'execute runinterminal runinterminal2 run_in_terminal createandruntask sendtoterminal'],
  ['exec.shell_scoped', 'runtasks runtask run_task runtests runtest run_tests'],
  ['exec.code', 'runnotebooks runnotebookcell runcell executecode'],
  [
    'fs.read',
    'read read-only readfile read_file read_many_files view viewimage notebookread grep grep_search glob ls list listdirectory list_dir list_directory lsp search codebase semantic_search usages list_code_usages problems get_errors changes findtestfiles searchresults filesearch file_search search_file_content textsearch searchsubagent getnotebooksummary readnotebookcelloutput',
  ],
  [
    'fs.write',
    'edit edits multiedit create replace write write_file editfile editfiles edit_file createfile create_file createdirectory create_directory rename notebookedit editnotebook editnotebooks edit_notebook_file createjupyternotebook insert_edit_into_file replace_string_in_file applypatch apply_patch patch str_replace str_replace_editor new newworkspace newjupyternotebook createnewworkspace new_workspace',
  ],
  ['net.fetch', 'web webfetch web_fetch fetch fetchurl fetch_webpage fetchwebpage'],
  ['net.search', 'web websearch web_search google_web_search websearchforcopilot'],
  ['net.browser', 'browser'],
  ['vcs.read', 'githubrepo github_repo githubtextsearch'],
  ['vcs.write', 'create_pull_request'],
  ['multi.subagents', 'task agent agents custom-agent runsubagent subagent teamcreate'],
  ['memory.persistent', 'memory save_memory'],
]

/** Every power of a tool: Copilot's `web` fetches pages and searches. */
const POWERS: ReadonlyMap<string, readonly CapabilityId[]> = new Map(
  WORDS.flatMap(([, tools]) => tools.split(' ')).map((tool) => [
    tool,
    WORDS.filter(([, tools]) => tools.split(' ').includes(tool)).map(([power]) => power),
  ]),
)

/** Sets of Copilot's own tools, written before a slash: `edit/editFiles`; everything else there is a server or an extension. */
const SETS: ReadonlySet<string> = new Set(
  'agent browser edit execute new read runcommands runnotebooks runtasks search todo todos vscode vscodegeneral vscodenotebooks web'.split(
    ' ',
  ),
)
/** Tools of those sets that only look at a terminal or end it. */
const HARMLESS =
  /^(?:getterminaloutput|get_terminal_output|awaitterminal|killterminal|terminallastcommand|terminalselection|testfailure|gettaskoutput)$/

/** Servers that older lists name without a tool. */
const SERVERS =
  /^(?:context7|playwright|puppeteer|github|gitlab|atlassian|chrome-?devtools|deepwiki|figma|filesystem|linear|markitdown|notion|sequential-?thinking|supabase|microsoft[ -]docs)$|(?:^|[\W_])mcp(?:$|[\W_])/

/** Tools of servers whose name says that they only look. */
const READS =
  /^(?:get|list|search|read|view|describe|query|find|show|fetch|resolve|check|lookup|inspect|issue_read|pull_request_read)(?:_|-|$|[A-Z])/
/** Tools of forges that touch issues and comments, not code. */
const TRACKS = /issue|comment|label|milestone/i

/** What one entry of a tool list lets an agent do; nothing for tools that plan, ask or are unknown. */
export function toolPowers(entry: string): readonly CapabilityId[] {
  const text = entry.trim().replace(/^["'`#@]+|["'`]+$/g, '')
  if (text === '*' || /^all$/i.test(text)) return ['tools.unrestricted']
  const shell = shellGrant(text)
  if (shell !== null) return [shell]
  const mcp = /^mcp__(.*?)(?:__(.*))?$/s.exec(text)
  if (mcp !== null) return serverPowers(mcp[1] ?? '', mcp[2] ?? '')
  const name = text.replace(/\(.*$/s, '').toLowerCase()
  const slash = name.lastIndexOf('/')
  if (slash > 0 && SETS.has(name.slice(0, slash)))
    return ownPowers(name.slice(slash + 1), name.slice(0, slash))
  const powers = POWERS.get(name)
  if (powers !== undefined) return powers
  if (slash > 0) return othersPowers(text.slice(0, slash), text.slice(slash + 1))
  return SERVERS.test(name) ? serverPowers(text, '') : []
}

/** The name of a tool without the pattern that narrows it. */
export function toolName(entry: string): string {
  return entry.replace(/\(.*$/s, '').trim().toLowerCase()
}

function ownPowers(tool: string, set: string): readonly CapabilityId[] {
  if (HARMLESS.test(tool)) return []
  return POWERS.get(tool) ?? (set === 'runcommands' ? ['exec.shell'] : (POWERS.get(set) ?? []))
}

/** `server/tool`, or `publisher.extension/tool`; names of servers in registries have a slash of their own. */
function othersPowers(owner: string, tool: string): readonly CapabilityId[] {
  if (!/^[\w-]+\.[\w.-]+$/.test(owner) || /mcp/i.test(owner)) return serverPowers(owner, tool)
  if (/pull-request-github$/i.test(owner)) return ['vcs.read']
  return /websearch/i.test(owner) ? ['net.search'] : []
}

/** An MCP server, and what is known of it, as narrow as the tool that is named. */
export function serverPowers(server: string, tool: string): readonly CapabilityId[] {
  const reads = READS.test(tool)
  const powers = knownServer(server, [], null, reads)
  const narrowed = powers.map((power) =>
    power === 'vcs.write' && TRACKS.test(tool) ? 'tracker.write' : power,
  )
  return ['mcp.client', ...narrowed]
}
