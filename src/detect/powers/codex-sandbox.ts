import type { CapabilityId } from '../../model/capabilities.ts'

/**
 * What a sandbox lets Codex do unasked. Codex always has a shell; the sandbox is its only bound. Without one any command runs.
 * `workspace-write` runs every command too, but the system's sandbox keeps it in the workspace and off the network: that is a
 * bounded shell (`exec.shell_scoped`) in a sandbox, not an open one. `read-only` leaves reading.
 */
const SANDBOXES: Readonly<Record<string, readonly CapabilityId[]>> = {
  'danger-full-access': ['tools.unrestricted', 'exec.shell'],
  'workspace-write': ['fs.write', 'exec.shell_scoped', 'exec.sandboxed'],
  'read-only': ['fs.read', 'exec.sandboxed'],
}

/** Permission profiles that Codex brings along, by the sandbox they are. */
const PROFILES: Readonly<Record<string, string>> = {
  ':danger-full-access': 'danger-full-access',
  ':workspace': 'workspace-write',
  ':read-only': 'read-only',
}

/** The sandbox that a mode or a profile means; the word itself where Codex brings no such profile. */
export function codexSandbox(word: string): string {
  return Object.hasOwn(PROFILES, word) ? (PROFILES[word] ?? word) : word
}

/** What a sandbox mode or a permission profile grants; nothing where its name is not one of Codex's own. */
export function codexSandboxPowers(word: string): readonly CapabilityId[] {
  const mode = codexSandbox(word)
  return Object.hasOwn(SANDBOXES, mode) ? (SANDBOXES[mode] ?? []) : []
}
