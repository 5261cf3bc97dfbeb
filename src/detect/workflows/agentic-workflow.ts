import type { CapabilityId } from '../../model/capabilities.ts'
import { OUTSIDER_EVENTS } from './actor-gate.ts'
import type { Artefact, Detector, Granted } from '../detector.ts'
import { agentArtefact, firstOfEach, foundAgent, grantedAt } from '../powers/found-agent.ts'
import { serverCapabilities, serversOf } from '../powers/mcp-servers.ts'
import { readFrontMatter } from '../read/front-matter.ts'
import { at, type Entry, entry, isOn, type Value, words } from '../read/value.ts'
import { shellGrant } from '../powers/shell-grant.ts'
import {
  credentialsIn,
  eventsOf,
  hasSource,
  modelGrant,
  permissionGrants,
  timeLimit,
  unattended,
} from './workflow-grants.ts'

/** Besides `on`, one of these makes a Markdown file a workflow; `engine` is often left out. */
const DECISIVE = ['engine', 'tools', 'safe-outputs', 'permissions', 'network', 'imports']

/** Entries of `on:` that are no events. */
const NO_EVENT =
  /^(?:roles|skip-.*|bots|reaction|status-comment|stop-after|manual-approval|permissions|steps|needs|github-token|github-app|labels|names|forks|lock-for-agent|stale-check|.*_environment)$/

/**
 * GitHub Agentic Workflows (gh-aw): the Markdown that is the agent, and the workflow compiled from it, which is not another. One
 * whose source is gone still runs, and is read like any workflow.
 */
export const agenticWorkflow: Detector = {
  id: 'agentic-workflow',
  looksAt: (path) => /(?:^|\/)\.github\/workflows\/[^/]+\.(?:md|lock\.ya?ml)$/.test(path),
  marks: null,
  detect: (path, text, around) => {
    if (path.endsWith('.md')) return source(path, text)
    return hasSource(path, text, around) ? compiled(path, text) : null
  },
}

function compiled(path: string, text: string): Artefact {
  const firewall = text
    .split(/\r?\n/)
    .flatMap((line, index) => (/^[^#]*gh-aw-firewall/.test(line) ? [{ line: index + 1, column: 1 }] : []))
  const capabilities = firstOfEach(firewall.map((place) => grantedAt('exec.sandboxed', place)))
  return { path, kind: 'agentic-workflow-lock', role: 'declaration', agents: [], capabilities }
}

function source(path: string, text: string): Artefact | null {
  const data = readFrontMatter(text)?.data ?? null
  const on = entry(data, 'on') ?? entry(data, 'true')
  if (on === null || !DECISIVE.some((key) => entry(data, key) !== null)) return null
  const capabilities = [
    ...access(data, on),
    ...permissionGrants(entry(data, 'permissions')),
    ...engineGrants(data),
    ...toolsGranted(at(data, 'tools')),
    ...serversOf(at(data, 'mcp-servers')).flatMap(serverCapabilities),
    ...outputs(entry(data, 'safe-outputs')),
    ...network(data),
    ...credentialsIn(at(data, 'env')),
    ...(data === null ? [] : timeLimit(data)),
  ]
  return agentArtefact(path, 'agentic-workflow', [foundAgent(null, { line: 1, column: 1 }, capabilities)])
}

/** Events, and the roles that may raise them. Without `roles` nothing in the file keeps outsiders' text away. */
function access(data: Value | null, on: Entry): readonly Granted[] {
  const events = eventsOf(on.value)
    .filter(({ event }) => !NO_EVENT.test(event))
    .map((one) => ({
      ...one,
      event: /^\/|^(?:slash_)?command$|^label_command$/.test(one.event) ? 'issue_comment' : one.event,
    }))
  const roles = entry(on.value, 'roles') ?? entry(data, 'roles')
  const approval = entry(on.value, 'manual-approval')
  const named = words(roles?.value ?? null).map(({ text }) => text)
  const isGate = roles !== null && named.length > 0 && !named.some((role) => /^(?:all|read|any)$/.test(role))
  const reached = isGate ? undefined : events.find(({ event }) => OUTSIDER_EVENTS.has(event))
  return [
    ...unattended(events),
    ...(reached === undefined ? [] : [grantedAt('trigger.untrusted', reached)]),
    ...(roles !== null && isGate ? [grantedAt('auto.gate', roles)] : []),
    ...(approval === null ? [] : [grantedAt('auto.gate', approval)]),
  ]
}

function engineGrants(data: Value | null): readonly Granted[] {
  const engine = at(data, 'engine')
  const model = entry(engine, 'model') ?? entry(data, 'model')
  const turns = entry(engine, 'max-turns') ?? entry(data, 'max-turns')
  return [
    ...(model === null ? [] : modelGrant(model.value.text ?? '', model)),
    ...(turns === null ? [] : [grantedAt('limits.turns', turns)]),
    ...credentialsIn(at(engine, 'env')),
  ]
}

const TOOLS: ReadonlyMap<string, CapabilityId> = new Map(
  Object.entries({
    edit: 'fs.write',
    'web-fetch': 'net.fetch',
    'web-search': 'net.search',
    playwright: 'net.browser',
    'cache-memory': 'memory.persistent',
    'repo-memory': 'memory.persistent',
    github: 'vcs.read',
  }),
)

/** A key without a value grants as well as one with options; only `false` takes away. */
function toolsGranted(tools: Value | null): readonly Granted[] {
  return (tools?.entries ?? []).flatMap((tool): readonly Granted[] => {
    if (tool.value.text === 'false') return []
    if (tool.key === 'bash') return shell(tool)
    if (tool.key === 'github') return github(tool)
    const id = TOOLS.get(tool.key)
    return id === undefined ? serverCapabilities(tool) : [grantedAt(id, tool)]
  })
}

function shell(bash: Entry): readonly Granted[] {
  if (bash.value.kind === 'null' || isOn(bash.value)) return [grantedAt('exec.shell', bash)]
  return words(bash.value).flatMap((command) => {
    const id = shellGrant(`Bash(${command.text})`)
    return id === null ? [] : [grantedAt(id, command)]
  })
}

function github(tool: Entry): readonly Granted[] {
  const mode = entry(tool.value, 'mode')
  const token = entry(tool.value, 'github-token')
  return [
    grantedAt('vcs.read', tool),
    ...(mode?.value.text === 'remote' ? [grantedAt('mcp.client', mode), grantedAt('mcp.remote', mode)] : []),
    ...(at(tool.value, 'read-only')?.text === 'false' ? [grantedAt('vcs.write', tool)] : []),
    ...(token === null ? [] : credentialsIn(tool.value)),
  ]
}

const VCS_OUTPUT =
  /^(?:create-pull-request|push-to-pull-request-branch|push-to-branch|update-pull-request|merge-pull-request|close-pull-request|upload-asset|update-release|create-branch)s?$/
const TRACKER_OUTPUT =
  /^(?:(?:create|update|close|lock|unlock)-(?:issue|discussion)|add-comment|add-issue-comment|hide-comment|add-labels?|add-issue-labels?|remove-labels?|set-issue-(?:type|field)|assign-(?:to-user|milestone|to-agent)|unassign-from-user|add-reviewer|link-sub-issue|(?:create|update)-project(?:-status-update)?|create-pull-request-review-comment|submit-pull-request-review|reply-to-pull-request-review-comment|resolve-pull-request-review-thread|create-check-run|mark-pull-request-as-ready-for-review)s?$/

/** Writes that a later job does from the agent's proposals, after checks. */
function outputs(safe: Entry | null): readonly Granted[] {
  if (safe === null || safe.value.entries.length === 0) return []
  return [
    grantedAt('output.gated', safe),
    ...safe.value.entries.flatMap((one): readonly Granted[] => {
      if (one.value.text === 'false') return []
      if (VCS_OUTPUT.test(one.key)) return [grantedAt('vcs.write', one)]
      return TRACKER_OUTPUT.test(one.key) ? [grantedAt('tracker.write', one)] : []
    }),
  ]
}

function network(data: Value | null): readonly Granted[] {
  const limits = entry(data, 'network')
  if (limits === null) return []
  const allowed = entry(limits.value, 'allowed')
  const hosts = words(allowed?.value ?? limits.value).map(({ text }) => text)
  const isOpen = hosts.some((host) => host === '*' || host === '"*"')
  const firewall = entry(limits.value, 'firewall')
  return [
    ...(hosts.length > 0 && !isOpen ? [grantedAt('net.egress_allowlist', allowed ?? limits)] : []),
    ...(firewall !== null && firewall.value.text !== 'false' ? [grantedAt('exec.sandboxed', firewall)] : []),
  ]
}
