import type { CapabilityId } from '../../model/capabilities.ts'
import type { Detector, FoundAgent, Granted } from '../detector.ts'
import { agentArtefact, foundAgent, grants, isSecretName, saysSomething } from '../powers/found-agent.ts'
import { withoutHelm } from './helm-template.ts'
import { readYamlOrJson } from '../read/yaml-or-json.ts'
import { at, entry, isOn, type Value } from '../read/value.ts'
import { toolWords } from '../powers/tool-words.ts'

/** Groups of the platforms whose kind `Agent` is an AI agent; for others the word means a daemon. */
const GROUPS = /^(?:kagent\.dev|kaos\.tools)\//
const CLUSTER = /^(?:k8s|kubectl|helm|istio|cilium|argo|prometheus|grafana|kagent\.tools\.|observability)/i
const LOOKS =
  /get|list|describe|logs|events|status|query|check|version|verify|validate|analyze|show|explain|generate|read/i
const CHANGES =
  /apply|create|delete|patch|scale|rollout|restart|label|annotat|install|upgrade|rollback|promote|pause|uninstall|remove|set|update|write|enable|disable|connect|bugreport/i

/** Agents that a Kubernetes cluster runs; templates of Helm included. */
export const kagentManifest: Detector = {
  id: 'kagent-manifest',
  looksAt: (path) => /\.(?:ya?ml|tpl|json)$/i.test(path),
  marks: ['kagent.dev/', 'kaos.tools/', 'GovernedAgent'],
  detect: (path, text) =>
    agentArtefact(
      path,
      'kagent-manifest',
      readYamlOrJson(withoutHelm(text)).flatMap((document) =>
        (at(document, 'kind')?.text === 'List' ? (at(document, 'items')?.items ?? []) : [document]).flatMap(
          agentOf,
        ),
      ),
    ),
}

function isAgent(document: Value): boolean {
  const kind = at(document, 'kind')?.text
  if (kind === 'GovernedAgent') return true
  return (kind === 'Agent' || kind === 'SandboxAgent') && GROUPS.test(at(document, 'apiVersion')?.text ?? '')
}

function agentOf(document: Value): readonly FoundAgent[] {
  const spec = at(document, 'spec')
  if (!isAgent(document) || spec?.kind !== 'map') return []
  const own = at(spec, 'declarative') ?? spec
  const memory = entry(own, 'memory')
  const code = entry(own, 'executeCodeBlocks')
  const variables = [
    ...(at(own, 'deployment', 'env')?.items ?? []),
    ...(at(spec, 'byo', 'deployment', 'env')?.items ?? []),
  ]
  return [
    foundAgent(at(document, 'metadata', 'name')?.text ?? null, entry(document, 'kind') ?? document, [
      ...(at(own, 'tools')?.items ?? []).flatMap(tool),
      ...(saysSomething(memory) ? grants(memory, 'memory.persistent') : []),
      ...(isOn(code?.value ?? null) ? grants(code, 'exec.code') : []),
      ...grants(entry(own, 'a2aConfig'), 'multi.a2a'),
      ...variables.flatMap((one) =>
        isSecretName(at(one, 'name')?.text ?? '') ? grants(entry(one, 'name'), 'cred.use') : [],
      ),
    ]),
  ]
}

function tool(item: Value): readonly Granted[] {
  const type = entry(item, 'type')
  const server = at(item, 'mcpServer')
  const kind = entry(server, 'kind')
  const builtin = entry(at(item, 'builtin'), 'name')
  const approval = entry(server, 'requireApproval')
  if (type?.value.text === 'Agent' || at(item, 'agent') !== null)
    return grants(type ?? item, 'multi.subagents')
  if (builtin !== null) return grants(builtin, ...named(builtin.value.text ?? ''))
  if (server === null) return []
  return [
    ...grants(type ?? entry(item, 'mcpServer'), 'mcp.client'),
    ...(kind?.value.text === 'RemoteMCPServer' ? grants(kind, 'mcp.remote') : []),
    ...(at(server, 'toolNames')?.items ?? []).flatMap((one) => grants(one, ...named(one.text ?? ''))),
    ...(saysSomething(approval) ? grants(approval, 'auto.gate') : []),
  ]
}

/** Tools of the cluster say by their verbs whether they change it. */
function named(name: string): readonly CapabilityId[] {
  if (!CLUSTER.test(name)) return toolWords(name)
  const verb = name
    .replace(/^kagent\.tools\.\w+\./i, '')
    .replace(/^(?:k8s|kubectl|helm|istio|cilium|argo|prometheus|grafana)_/i, '')
  if (/execute_?command|^exec/i.test(verb)) return ['exec.shell']
  if (/^(?:generate)/i.test(verb)) return []
  if (/^(?:get|list|describe|check|show|query|read)/i.test(verb)) return ['infra.read']
  if (CHANGES.test(verb)) return ['infra.write']
  return LOOKS.test(verb) ? ['infra.read'] : []
}
