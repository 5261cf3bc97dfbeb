import { type Baseline, readBaseline } from '../policy/baseline.ts'
import type { Policy } from '../policy/policy.ts'
import type { Problem } from '../source/problem.ts'
import { LIMITS } from './limits.ts'
import { decodeText } from './text-file.ts'
import type { FileContent, Workspace } from './workspace.ts'

/**
 * The findings that a policy accepts by its `baseline`; null where it names none. `read` gives a file of the commit that the
 * policy itself is from, by its path relative to the root; `base` is the folder that holds `.github`, as a workspace has it.
 * A file that is missing or cannot be read is told as a problem of the baseline, and nothing is accepted.
 */
export async function baselineOf(
  policy: Policy,
  base: string,
  read: (path: string) => Promise<FileContent>,
): Promise<Baseline | null> {
  if (policy.baseline === null) return null
  const { value, place } = policy.baseline
  const path = base + value
  const broken = (problem: Problem): Baseline => ({ path, digest: null, entries: [], problems: [problem] })
  const unusable = (what: string): Baseline =>
    broken({
      message: `the file ${what}`,
      help: 'Write it with "aivss-gate audit --accept", or take "baseline" out of the policy.',
      place,
    })
  const content = await read(path)
  switch (content.kind) {
    case 'missing':
      return unusable('does not exist')
    case 'link':
      return unusable('is a symbolic link, which is never followed')
    case 'submodule':
    case 'special':
      return unusable('is not a regular file')
    case 'too-large':
      return unusable(`is too large (${content.size} bytes)`)
    case 'unreadable':
      return unusable(`could not be read: ${content.reason}`)
    case 'bytes': {
      const decoded = decodeText(content.bytes, path)
      return decoded.ok
        ? readBaseline({ text: decoded.text, path })
        : broken({ message: decoded.reason, help: 'Save it as UTF-8 text.', place: decoded.place })
    }
  }
}

/** The same from a work tree, for a policy that lies in it. */
export async function baselineIn(policy: Policy, workspace: Workspace): Promise<Baseline | null> {
  return await baselineOf(policy, workspace.base, async (path) => {
    await workspace.prefetch([path])
    return workspace.has(path) ? workspace.read(path, LIMITS.baselineBytes) : { kind: 'missing' }
  })
}
