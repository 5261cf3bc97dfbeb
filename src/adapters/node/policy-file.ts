import { existsSync, realpathSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { MISPLACED_POLICIES, POLICY_PATH, policyText } from '../../app/find-policy.ts'
import { LIMITS } from '../../app/limits.ts'
import { UserError } from '../../app/user-error.ts'
import type { PolicyFile } from '../../policy/load.ts'
import { readFile } from './files.ts'
import { type Folder, upwards } from './folder.ts'

/** Absolute path of a policy file that was named; its folder is resolved, the file itself may turn out to be a link and is then refused. */
export function policyPath(cwd: string, given: string): string {
  const absolute = resolve(cwd, given)
  if (!existsSync(dirname(absolute)))
    throw new UserError(
      'policy-unreadable',
      `the policy ${given} does not exist`,
      'Name a policy file that can be read.',
    )
  return join(realpathSync.native(dirname(absolute)), basename(absolute))
}

/**
 * The policy of a folder: the one that was named, else that of the folder checked, else of the nearest folder above it, up
 * to the repository's root; null where there is none.
 */
export function readPolicyFile(folder: Folder, named: string | null): PolicyFile | null {
  const path =
    named ??
    upwards(folder.checked, folder.root)
      .map((at) => join(at, POLICY_PATH))
      .find((at) => readFile(at, 0).kind !== 'missing')
  if (path === undefined) {
    refuseNearMiss(folder)
    return null
  }
  const shown = relative(folder.root, path)
  return policyText(
    readFile(path, LIMITS.policyBytes),
    shown.startsWith('..') ? path : shown.split(sep).join('/'),
  )
}

/** A policy under a name that is never read must not look as if it were in force. */
function refuseNearMiss({ root, checked }: Folder): void {
  for (const at of upwards(checked, root)) {
    for (const name of MISPLACED_POLICIES) {
      if (!existsSync(join(at, name))) continue
      throw new UserError(
        'policy-misplaced',
        `${name} is never read`,
        `Rename it to ${POLICY_PATH}, or name it with --policy.`,
        { path: name, line: 1, column: 1 },
      )
    }
  }
}
