import type { PolicyFile } from '../policy/load.ts'
import type { Stated } from '../source/place.ts'
import type { Floor } from './check.ts'
import { readPolicy } from './find-policy.ts'
import { UserError } from './user-error.ts'

/** A policy file in a repository, by a commit, branch or tag. */
export interface RemotePolicy {
  /** `owner/repo`. */
  readonly repository: string
  readonly path: string
  readonly ref: string
}

/**
 * Fetches a policy of another repository with the commit that its ref means now.
 *
 * @throws UserError that tells a refused token, a missing file and an unreachable API apart
 */
export type PolicyLibrary = (
  policy: RemotePolicy,
  stated: Stated<string>,
) => Promise<{ readonly commit: string; readonly file: PolicyFile }>

export interface Floors {
  readonly floors: readonly Floor[]
  readonly notices: readonly string[]
}

/** Floors of one run, those that floors name themselves included. */
const MOST_FLOORS = 10

/**
 * Fetches the floors that a policy names under `extends`, and those that they name.
 *
 * @throws UserError where one cannot be fetched or is not valid: without its floors a policy is not the policy
 */
export async function floorsOf(named: readonly Stated<string>[], library: PolicyLibrary): Promise<Floors> {
  const floors = new Map<string, Floor>()
  const notices: string[] = []
  const waiting = [...named]
  for (let stated = waiting.shift(); stated !== undefined; stated = waiting.shift()) {
    if (floors.has(stated.value)) continue
    if (floors.size >= MOST_FLOORS) {
      throw new UserError(
        'floor-too-many',
        `more than ${MOST_FLOORS} floors stand behind this policy`,
        'Let floors extend presets, not one another.',
        stated.place,
      )
    }
    const remote = parseRemote(stated.value)
    const { commit, file } = await library(remote, stated)
    const pinned = remote.ref === commit
    const name = pinned ? stated.value : `${stated.value} (${commit})`
    const loaded = await readPolicy({ ...file, path: name })
    if (!loaded.ok) {
      const [first, ...others] = loaded.problems
      throw new UserError(
        'floor-invalid',
        `the floor ${name} is not a valid policy: ${first?.message ?? 'no reason given'}`,
        `${first?.help ?? ''} It is corrected in ${remote.repository}, not here.`.trim(),
        stated.place,
        others.map(({ message, help }) => ({
          message: `the floor ${name}: ${message}`,
          help: `${help} It is corrected in ${remote.repository}, not here.`.trim(),
          place: stated.place,
        })),
      )
    }
    if (!pinned)
      notices.push(
        `The floor ${stated.value} is named by a branch or tag and stood at ${commit} in this run; pin the commit, so that it changes only by a reviewed edit.`,
      )
    floors.set(stated.value, { name, policy: { ...loaded.policy, source: name }, ofDefaultBranch: false })
    waiting.push(...loaded.policy.extendsRemote.map(({ value }) => ({ value, place: stated.place })))
  }
  return { floors: [...floors.values()], notices }
}

/** Splits `owner/repo/path@ref`, whose form the policy's schema has checked. */
function parseRemote(text: string): RemotePolicy {
  const at = text.indexOf('@')
  const [owner = '', name = '', ...path] = text.slice(0, at).split('/')
  return { repository: `${owner}/${name}`, path: path.join('/'), ref: text.slice(at + 1) }
}
