import { loadConditions } from '../../policy/conditions.ts'
import { type LoadedPolicy, type PolicyFile, presetPolicy } from '../../policy/load.ts'
import type { Place } from '../../source/place.ts'
import { type DataPath, readStructured } from '../../source/structured.ts'
import { valueAt } from '../../source/decode.ts'
import { baselineIn } from '../baseline-file.ts'
import { MISPLACED_POLICIES, POLICY_PATH, policyText, readPolicy } from '../find-policy.ts'
import { floorsOf, type PolicyLibrary } from '../floors.ts'
import { LIMITS } from '../limits.ts'
import { UserError } from '../user-error.ts'
import type { Workspace } from '../workspace.ts'
import type { FloorsSetup, PolicySetup } from './setup.ts'

/** What of a floor is wrong whoever asks for it; anything else may only be that this token cannot see it. */
const CERTAIN = ['floor-invalid', 'floor-too-many']

/** Reads the repository's policy with everything about it; a policy that cannot be read is one with a problem. */
export async function readPolicySetup(
  workspace: Workspace,
  library: PolicyLibrary | string,
): Promise<PolicySetup> {
  const isThere = workspace.has(POLICY_PATH)
  const file = isThere ? fileAt(workspace) : null
  const loaded: LoadedPolicy =
    file instanceof UserError
      ? {
          ok: false,
          problems: [
            {
              message: file.message,
              help: file.help,
              place: file.place ?? { path: POLICY_PATH, line: 1, column: 1 },
            },
          ],
          extendsRemote: [],
        }
      : await readPolicy(file)
  const compiler = await loadConditions()
  return {
    path: isThere ? POLICY_PATH : null,
    misplaced: isThere ? null : (MISPLACED_POLICIES.find((path) => workspace.has(path)) ?? null),
    loaded,
    presets: loaded.ok
      ? presetPolicy(loaded.policy.preset, compiler, loaded.policy.additions)
      : presetPolicy('balanced', compiler),
    placeOf: file === null || file instanceof UserError ? () => null : placesIn(file),
    baseline: loaded.ok ? await baselineIn(loaded.policy, workspace) : null,
    floors: await floorsSetup(loaded, library),
  }
}

function fileAt(workspace: Workspace): PolicyFile | UserError {
  try {
    return policyText(workspace.read(POLICY_PATH, LIMITS.policyBytes), POLICY_PATH)
  } catch (error) {
    if (error instanceof UserError) return error
    throw error
  }
}

/** Where a key stands; an entry of `require` or `custom` is found by its id or name. */
function placesIn({ text, path }: PolicyFile): (key: DataPath) => Place | null {
  const read = readStructured(text, path, { syntax: 'yaml' })
  if (!read.ok) return () => null
  const { source } = read
  return ([list, id, ...rest]) => {
    const entries = list === undefined ? null : valueAt(source.data, [list])
    if (list === undefined || id === undefined || !Array.isArray(entries))
      return source.placeOf([list, id, ...rest].filter((part) => part !== undefined))
    const index = entries.findIndex((_, at) =>
      ['id', 'name'].some((key) => valueAt(source.data, [list, at, key]) === id),
    )
    return source.placeOf(index === -1 ? [list] : [list, index])
  }
}

async function floorsSetup(loaded: LoadedPolicy, library: PolicyLibrary | string): Promise<FloorsSetup> {
  const remote = loaded.ok ? loaded.policy.extendsRemote : loaded.extendsRemote
  if (remote.length === 0) return { kind: 'fetched' }
  if (typeof library === 'string') return { kind: 'not-asked', why: library }
  try {
    await floorsOf(remote, library)
    return { kind: 'fetched' }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    const { code, message, help, place } = error
    return { kind: 'failed', certain: CERTAIN.includes(code), problem: { message, help, place } }
  }
}
