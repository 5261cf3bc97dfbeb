import { namesGate, gateUses, type OwnGate } from './gate-use.ts'
import type { Day } from '../../model/day.ts'
import { matcher } from '../../policy/paths.ts'
import { withoutClimbing } from '../../source/inside.ts'
import { candidacyUnder, excludedUnder } from '../candidates.ts'
import type { PolicyLibrary } from '../floors.ts'
import { LIMITS } from '../limits.ts'
import { decodeText } from '../text-file.ts'
import type { Workspace } from '../workspace.ts'
import { OWNERS_BYTES, OWNERS_PATHS, readCodeOwners } from './code-owners.ts'
import type { GithubSetup } from './github-setup.ts'
import { readPolicySetup } from './read-policy.ts'
import type { IgnoredPath, OwnersSetup, PolicySetup, Setup, Unread } from './setup.ts'
import { readLocalAction, readWorkflow, type Workflow } from './workflow.ts'

/** What the doctor needs from outside. */
export interface DoctorPorts {
  /** The whole repository, its root the base. */
  readonly workspace: Workspace
  readonly today: Day
  /** A text says why floors are not to be fetched. */
  readonly library: PolicyLibrary | string
  /** Those of some paths that git would not take; null where it cannot tell. */
  readonly ignored: (paths: readonly string[]) => readonly IgnoredPath[] | null
  readonly github: GithubSetup
}

/** Reads everything that the checks look at. What cannot be read is in it as such; nothing throws on bad data. */
export async function readSetup({ workspace, today, library, ignored, github }: DoctorPorts): Promise<Setup> {
  const policy = await readPolicySetup(workspace, library)
  const files = workspace.list().filter((path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path))
  const read = files.map((path) => ({ path, result: workflowAt(workspace, path) }))
  const workflows = read.flatMap(({ result }) => (typeof result === 'string' ? [] : [result]))
  const unreadWorkflows: readonly Unread[] = read.flatMap(({ path, result }) =>
    typeof result === 'string' ? [{ path, why: result }] : [],
  )
  const { uses, complete } = gateUses(workflows, ownActions(workspace, workflows))
  return {
    today,
    policy,
    workflows,
    unreadWorkflows,
    gates: uses,
    allGates: complete,
    owners: ownersIn(workspace),
    modelPaths: modelsIn(workspace, policy),
    ignored: ignored(samplePaths(policy)),
    github,
  }
}

function workflowAt(workspace: Workspace, path: string): Workflow | string {
  const text = textAt(workspace, path, LIMITS.artefactBytes)
  return typeof text === 'string' ? text : readWorkflow(path, text.text)
}

/** The text of a file; a string says why there is none. */
function textAt(workspace: Workspace, path: string, most: number): { readonly text: string } | string {
  const content = workspace.has(path) ? workspace.read(path, most) : { kind: 'missing' as const }
  switch (content.kind) {
    case 'missing':
      return 'it does not exist'
    case 'link':
      return 'it is a symbolic link, which is never followed'
    case 'submodule':
    case 'special':
      return 'it is not a regular file'
    case 'too-large':
      return `it is too large (${content.size} bytes)`
    case 'unreadable':
      return `it could not be read: ${content.reason}`
    case 'bytes': {
      const decoded = decodeText(content.bytes, path)
      return decoded.ok ? { text: decoded.text } : decoded.reason
    }
  }
}

/** The folders of actions in the repository that are the gate, or run it. */
function ownActions(workspace: Workspace, workflows: readonly Workflow[]): ReadonlyMap<string, OwnGate> {
  const named = workflows.flatMap(({ jobs }) =>
    jobs.flatMap(({ steps }) =>
      steps.flatMap(({ uses }) => (uses?.value.startsWith('./') ? [withoutClimbing(uses.value)] : [])),
    ),
  )
  return new Map(
    [...new Set(named)].flatMap((folder) => {
      const own = ownGate(workspace, folder)
      return own === null ? [] : [[folder, own] as const]
    }),
  )
}

/** A composite action is what its steps are, whatever it is called. */
function ownGate(workspace: Workspace, folder: string): OwnGate | null {
  const start = folder === '' ? '' : `${folder}/`
  const path = [`${start}action.yml`, `${start}action.yaml`].find((one) => workspace.has(one))
  const text = path === undefined ? '' : textAt(workspace, path, LIMITS.artefactBytes)
  const action = path === undefined || typeof text === 'string' ? null : readLocalAction(path, text.text)
  if (action === null) return null
  const { name, using, steps } = action
  const gates = steps.filter(({ uses }) => uses !== null && namesGate(uses.value))
  return gates.length > 0 || (name === 'aivss-gate' && using !== 'composite') ? { gates, steps } : null
}

function ownersIn(workspace: Workspace): OwnersSetup {
  const [path, ...shadowed] = OWNERS_PATHS.filter((one) => workspace.has(one))
  if (path === undefined) return { kind: 'missing' }
  const content = workspace.read(path, OWNERS_BYTES)
  const text = textAt(workspace, path, OWNERS_BYTES)
  if (typeof text === 'string')
    return { kind: 'unreadable', path, why: text, refused: content.kind !== 'unreadable' }
  return { kind: 'read', owners: readCodeOwners(text.text, path), shadowed }
}

function modelsIn(workspace: Workspace, { loaded, presets }: PolicySetup): readonly string[] {
  const policy = loaded.ok ? loaded.policy : presets
  if (policy === null) return []
  const candidacy = candidacyUnder([policy])
  const excluded = excludedUnder([policy])
  const ignored = matcher(policy.ignore.map(({ value }) => value))
  return workspace
    .list()
    .filter((path) => ['must', 'may'].includes(candidacy(path)) && !excluded(path) && !ignored(path))
}

/** Where new models would be written: the usual places, and one for each glob of the policy. */
function samplePaths({ loaded }: PolicySetup): readonly string[] {
  const globs = loaded.ok ? (loaded.policy.models ?? []).map(({ value }) => value) : []
  const written = globs
    .map((glob) => glob.replace(/\*+/g, 'new-model'))
    .filter((path) => !/[?[\]{}()!]/.test(path))
  return [
    ...new Set([
      '.aivss/new-model.yml',
      'new-model.aivss.yml',
      'agent-threat-model.yml',
      'docs/threat-model.md',
      ...written,
    ]),
  ].filter((path) => path !== '' && !path.startsWith('/') && !path.split('/').includes('..'))
}
