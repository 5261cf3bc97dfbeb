import { effectivePolicy } from '../../app/find-policy.ts'
import type { Policy } from '../../policy/policy.ts'
import { type Folder, openFolder } from './folder.ts'
import { policyPath, readPolicyFile } from './policy-file.ts'

/** The files that a run looks at, and the policy that holds for them. */
export interface Project {
  readonly folder: Folder
  readonly policy: Policy
}

/**
 * Opens the files under some paths with their policy; `policy` names one, relative to `cwd`, where it is not to be looked for.
 *
 * @throws UserError where a path or the policy cannot be read, or the policy is not valid
 */
export async function openProject(
  cwd: string,
  paths: readonly string[],
  policy: string | null,
): Promise<Project> {
  const named = policy === null ? null : policyPath(cwd, policy)
  const folder = openFolder(cwd, paths, named)
  return { folder, policy: await effectivePolicy(readPolicyFile(folder, named)) }
}
