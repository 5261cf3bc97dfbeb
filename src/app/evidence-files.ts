import { evidencePath, parseEvidence, type TreeFile } from '../model/evidence.ts'
import type { ThreatModel } from '../model/threat-model.ts'
import { matcher } from '../policy/paths.ts'
import type { Policy } from '../policy/policy.ts'
import { POLICY_PATH } from './find-policy.ts'
import { LIMITS } from './limits.ts'
import { decodeText, isLfsPointer } from './text-file.ts'
import type { Workspace } from './workspace.ts'

/** Reads the files that evidence of the models names; each once, and only files that may serve as evidence. */
export function evidenceFiles(
  models: readonly ThreatModel[],
  policy: Policy,
  workspace: Workspace,
  modelPaths: ReadonlySet<string>,
): (path: string) => TreeFile | null {
  const ignored = matcher(policy.ignore.map((glob) => glob.value))
  const allowed =
    policy.evidencePaths === null ? () => true : matcher(policy.evidencePaths.map((glob) => glob.value))
  const files = new Map<string, TreeFile | null>()
  for (const model of models) {
    for (const mitigation of model.mitigations) {
      for (const one of mitigation.evidence) {
        const path = evidencePath(parseEvidence(one.value))
        if (path === null || files.has(path)) continue
        files.set(
          path,
          files.size < LIMITS.evidenceFiles
            ? read(path)
            : {
                kind: 'unread',
                reason: `was not read: more than ${LIMITS.evidenceFiles} files are named as evidence`,
              },
        )
      }
    }
  }
  return (path) => files.get(path) ?? null

  function read(path: string): TreeFile | null {
    const full = workspace.base + path
    if (!workspace.has(full)) return null
    if (modelPaths.has(full)) return { kind: 'barred', reason: 'is a threat model and cannot prove itself' }
    if (full === policy.source || path === POLICY_PATH)
      return { kind: 'barred', reason: 'is the policy and proves nothing about an agent' }
    if (ignored(path)) return { kind: 'barred', reason: 'is ignored by the policy' }
    if (!allowed(path)) return { kind: 'barred', reason: 'lies outside "evidence-paths" of the policy' }
    const content = workspace.read(full, LIMITS.evidenceBytes)
    switch (content.kind) {
      case 'missing':
        return null
      case 'bytes': {
        const decoded = decodeText(content.bytes, full)
        if (!decoded.ok) return { kind: 'unread', reason: 'is not text' }
        return isLfsPointer(decoded.text)
          ? { kind: 'unread', reason: 'is a Git LFS pointer' }
          : { kind: 'text', text: decoded.text }
      }
      case 'too-large':
        return { kind: 'unread', reason: 'is too large to be read' }
      case 'unreadable':
        return { kind: 'unread', reason: `could not be read: ${content.reason}` }
      default:
        return { kind: 'unread', reason: 'is not a regular file; links are never followed' }
    }
  }
}
