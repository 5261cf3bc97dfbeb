import { resolve } from 'node:path'
import { baselineIn } from '../../app/baseline-file.ts'
import type { CheckRequest } from '../../app/check.ts'
import { floorsOf } from '../../app/floors.ts'
import { TOOL_VERSION } from '../../app/version.ts'
import type { Ports } from '../../app/workspace.ts'
import type { Folder } from './folder.ts'
import { libraryOfCommand } from './policy-library.ts'
import { openProject } from './project.ts'
import type { Terminal } from './terminal.ts'

/** A whole work tree to be judged as it stands, and by what. */
export interface LocalRun {
  readonly folder: Folder
  readonly ports: Ports
  readonly request: CheckRequest
  readonly notices: readonly string[]
}

/**
 * Everything that the policy of the current folder is for; `policy` names one, where it is not to be looked for.
 *
 * @throws UserError where the policy or one of its floors cannot be read or is not valid
 */
export async function openRun({ cwd, progress }: Terminal, policy: string | null): Promise<LocalRun> {
  const named = policy === null ? null : resolve(cwd, policy)
  const { folder: here } = await openProject(cwd, [], named)
  const base = here.workspace.base.replace(/\/$/, '')
  const project = await openProject(here.root, [base === '' ? '.' : base], named)
  const { workspace } = project.folder
  const { floors, notices } = await floorsOf(project.policy.extendsRemote, libraryOfCommand(process.env))
  return {
    folder: project.folder,
    notices,
    ports: { workspace, now: Date.now, progress },
    request: {
      policy: project.policy,
      floors: floors.map((floor) => ({ ...floor, base: null })),
      toolVersion: TOOL_VERSION,
      scope: { event: 'local', base: null, head: null },
      base: null,
      policyChange: null,
      gaps: [],
      baseline: await baselineIn(project.policy, workspace),
      part: null,
      gate: null,
    },
  }
}
