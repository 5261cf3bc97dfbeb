import { loadConditions } from '../policy/conditions.ts'
import { loadPolicy, type PolicyFile } from '../policy/load.ts'
import type { Policy } from '../policy/policy.ts'
import { decodeText } from './text-file.ts'
import { UserError } from './user-error.ts'
import type { FileContent } from './workspace.ts'

/** Where a policy is looked for when none is named, relative to a folder. */
export const POLICY_PATH = '.github/aivss-gate.yml'

/**
 * The effective policy of a file, or balanced where there is none.
 *
 * @throws UserError with every fault of the policy and its place
 */
export async function effectivePolicy(file: PolicyFile | null): Promise<Policy> {
  const loaded = loadPolicy(file, await loadConditions())
  if (!loaded.ok) {
    const [first, ...others] = loaded.problems
    if (first === undefined) throw new Error('a policy was refused without a reason')
    throw new UserError('policy-invalid', first.message, first.help, first.place, others)
  }
  const { policy } = loaded
  const remote = policy.extendsRemote[0]
  if (remote !== undefined) {
    throw new UserError(
      'policy-remote',
      `the floor ${remote.value} lies in another repository, which this version does not read`,
      'Copy the demands into this policy, or remove the entry from "extends:".',
      remote.place,
    )
  }
  return policy
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
