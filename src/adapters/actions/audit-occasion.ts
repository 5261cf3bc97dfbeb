import type { Mode } from '../../app/guarded-inputs.ts'
import { ABOUT_A_TREE, type Occasion } from './occasion.ts'

/**
 * What a run is beside a check. `kept`: the audit of the default branch that belongs to the repository; it alone has a
 * tracking issue and leaves a record. `told`: an audit that is only reported. Null: no audit.
 */
export type AuditKind = 'kept' | 'told' | null

/** Never `kept` on pull requests, merge groups, other branches and tags, and on events that are about something else. */
export function auditKind(occasion: Occasion, mode: Mode): AuditKind {
  if (occasion.kind !== 'tree' || mode === 'check') return null
  const { event, repository, defaultBranch, tree } = occasion
  if (event === 'schedule') return repository === null ? 'told' : 'kept'
  if (mode !== 'audit') return ABOUT_A_TREE.includes(event) ? null : 'told'
  const isDefault = defaultBranch !== null && tree.ref === `refs/heads/${defaultBranch}`
  return event === 'workflow_dispatch' && isDefault && repository !== null ? 'kept' : 'told'
}
