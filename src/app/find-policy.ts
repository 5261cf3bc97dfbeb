import { loadConditions } from '../policy/conditions.ts'
import { type LoadedPolicy, loadPolicy, type PolicyFile } from '../policy/load.ts'
import type { Policy } from '../policy/policy.ts'
import type { Problem } from '../source/problem.ts'
import { decodeText } from './text-file.ts'
import { UserError } from './user-error.ts'
import type { FileContent } from './workspace.ts'

export { POLICY_PATH, POLICY_TEST_PATH } from './policy-paths.ts'

/** Names under which a policy is never read; one that stands there must not look as if it were in force. */
export const MISPLACED_POLICIES = [
  '.github/aivss-gate.yaml',
  '.github/aivss-gate.json',
  'aivss-gate.yml',
  '.aivss-gate.yml',
] as const

/** The effective policy of a file or all its faults; balanced where there is none. Floors that it names are not looked at. */
export async function readPolicy(file: PolicyFile | null): Promise<LoadedPolicy> {
  return loadPolicy(file, await loadConditions())
}

/**
 * The effective policy of a file, or balanced where there is none.
 *
 * @throws UserError with every fault of the policy and its place
 */
export async function effectivePolicy(file: PolicyFile | null): Promise<Policy> {
  const loaded = await readPolicy(file)
  if (!loaded.ok) throw invalidPolicy(loaded.problems)
  return loaded.policy
}

/** All faults of a policy as one error. */
export function invalidPolicy([first, ...others]: readonly Problem[]): UserError {
  if (first === undefined) throw new Error('a policy was refused without a reason')
  return new UserError('policy-invalid', first.message, first.help, first.place, others)
}

/**
 * The text of a policy file.
 *
 * @throws UserError where the file is a link, too large or not text
 */
export function policyText(content: FileContent, path: string): PolicyFile {
  const refuse = (message: string): UserError =>
    new UserError(
      'policy-unreadable',
      `the policy ${path} ${message}`,
      'Name a policy file that can be read.',
      { path, line: 1, column: 1 },
    )
  switch (content.kind) {
    case 'missing':
      throw refuse('does not exist')
    case 'link':
      throw refuse('is a symbolic link, which is never followed')
    case 'too-large':
      throw refuse(`is too large (${content.size} bytes)`)
    case 'unreadable':
      throw refuse(`could not be read: ${content.reason}`)
    case 'submodule':
    case 'special':
      throw refuse('is not a regular file')
    case 'bytes': {
      const decoded = decodeText(content.bytes, path)
      if (!decoded.ok)
        throw new UserError(
          'policy-unreadable',
          decoded.reason,
          'Save the policy as UTF-8 text.',
          decoded.place,
        )
      return { text: decoded.text, path }
    }
  }
}
