import type { Detector, Granted } from '../detector.ts'
import { firstOfEach, grantedAt } from '../powers/found-agent.ts'
import { toolPowers } from '../powers/host-tools.ts'
import { serverCapabilities, serversOf } from '../powers/mcp-servers.ts'
import { modelNamed, turnsCapped } from '../powers/model-named.ts'
import { readJsonc } from '../read/jsonc.ts'
import { at, entry, type Value } from '../read/value.ts'

/** Names of tools in older settings. */
const CLASSES: Readonly<Record<string, string>> = {
  ShellTool: 'run_shell_command',
  ReadFileTool: 'read_file',
  WriteFileTool: 'write_file',
  EditTool: 'replace',
  WebFetchTool: 'web_fetch',
  WebSearchTool: 'google_web_search',
}

/**
 * Gemini's settings of a project, in their nested and their older flat form. `tools.core` is not read: it takes tools away, and
 * what it leaves still asks. `autoAccept` lets only harmless calls through.
 */
export const geminiSettings: Detector = {
  id: 'gemini-settings',
  looksAt: (path) => /(?:^|\/)\.gemini\/settings\.json$/.test(path),
  marks: null,
  detect(path, text) {
    const root = readJsonc(text)
    const granted = [
      ...serversOf(at(root, 'mcpServers')).flatMap(serverCapabilities),
      ...firstOfEach([at(root, 'tools', 'allowed'), at(root, 'allowedTools')].flatMap(allowed)),
      ...mode(root),
      ...sandbox(root),
      ...hooks(root),
    ]
    if (granted.length === 0) return null
    // A model and a cap alone grant nothing.
    const capabilities = [
      ...granted,
      ...modelNamed(entry(root, 'model')),
      ...turnsCapped(at(root, 'model'), 'maxSessionTurns'),
      ...turnsCapped(root, 'maxSessionTurns'),
    ]
    return { path, kind: 'gemini-settings', role: 'capability', agents: [], capabilities }
  },
}

function allowed(list: Value | null): readonly Granted[] {
  return (list?.items ?? []).flatMap((item) => {
    const rule = (item.text ?? '').trim()
    const name = rule.replace(/\(.*$/s, '')
    const tool = Object.hasOwn(CLASSES, name) ? (CLASSES[name] ?? name) : name
    return toolPowers(tool + rule.slice(name.length)).map((id) => grantedAt(id, item))
  })
}

function mode(root: Value | null): readonly Granted[] {
  const places = [
    entry(at(root, 'general'), 'defaultApprovalMode'),
    entry(at(root, 'tools'), 'approvalMode'),
    entry(root, 'approvalMode'),
  ]
  return places.flatMap((one) => {
    if (one?.value.text === 'yolo') return [grantedAt('auto.approve', one)]
    return one !== null && /^auto_?edit$/i.test(one.value.text ?? '')
      ? [grantedAt('auto.approve_edits', one)]
      : []
  })
}

/** True, or the name of what makes the sandbox. */
function sandbox(root: Value | null): readonly Granted[] {
  const found = [entry(at(root, 'tools'), 'sandbox'), entry(root, 'sandbox')]
  return found.flatMap((one) =>
    one !== null && /^(?:true|docker|podman|sandbox-exec|runsc|lxc)$/.test(one.value.text ?? '')
      ? [grantedAt('exec.sandboxed', one)]
      : [],
  )
}

function hooks(root: Value | null): readonly Granted[] {
  const before = entry(at(root, 'hooks'), 'BeforeTool')
  return before !== null && before.value.items.length > 0 ? [grantedAt('mitigation.hooks', before)] : []
}
