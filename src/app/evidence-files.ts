import { evidencePath, parseEvidence, type TreeFile } from '../model/evidence.ts'
import type { ThreatModel } from '../model/threat-model.ts'
import { matcher } from '../policy/paths.ts'
import type { Policy } from '../policy/policy.ts'
import type { Gap } from '../verdict/verdict.ts'
import { POLICY_PATH } from './find-policy.ts'
import { LIMITS } from './limits.ts'
import { decodeText, isLfsPointer } from './text-file.ts'
import type { Workspace } from './workspace.ts'

export interface Evidence {
  readonly fileAt: (path: string) => TreeFile | null
  readonly gaps: readonly Gap[]
}

/** Reads the files that evidence of the models names; each once, and only files that may serve as evidence. */
export async function evidenceFiles(
  models: readonly ThreatModel[],
  policy: Policy,
  workspace: Workspace,
  modelPaths: ReadonlySet<string>,
): Promise<Evidence> {
  const gaps: Gap[] = []
  const ignored = matcher(policy.ignore.map((glob) => glob.value))
  const allowed =
    policy.evidencePaths === null ? () => true : matcher(policy.evidencePaths.map((glob) => glob.value))
  const named = new Set(
    models.flatMap(({ mitigations }) =>
      mitigations.flatMap(({ evidence }) =>
        evidence.flatMap((one) => evidencePath(parseEvidence(one.value)) ?? []),
      ),
    ),
  )
  const paths = [...named].slice(0, LIMITS.evidenceFiles)
  await workspace.prefetch(paths.map((path) => workspace.base + path))
  const effort = { left: LIMITS.evidenceSteps }
  const files = new Map<string, TreeFile | null>(paths.map((path) => [path, read(path)]))
  const beyond: TreeFile = {
    kind: 'unread',
    reason: `was not read: more than ${LIMITS.evidenceFiles} files are named as evidence`,
  }
  return { fileAt: (path) => files.get(path) ?? (named.has(path) && !files.has(path) ? beyond : null), gaps }

  function read(path: string): TreeFile | null {
    const full = workspace.base + path
    if (!workspace.has(full)) return null
    if (modelPaths.has(full)) return { kind: 'barred', reason: 'is a threat model and cannot prove itself' }
    if (full === policy.source || path === POLICY_PATH || path === policy.baseline?.value)
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
          : { kind: 'text', text: decoded.text, effort }
      }
      case 'too-large':
        return { kind: 'unread', reason: 'is too large to be read' }
      case 'unreadable':
        gaps.push({
          path: full,
          reason: 'unreadable',
          message: `evidence could not be read: ${content.reason}`,
          agent: null,
        })
        return { kind: 'unread', reason: `could not be read: ${content.reason}` }
      default:
        return { kind: 'unread', reason: 'is not a regular file; links are never followed' }
    }
  }
}
