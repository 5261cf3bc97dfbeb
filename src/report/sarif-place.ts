import type { Place } from '../source/place.ts'
import type { Verdict } from '../verdict/verdict.ts'
import { isFloorPath } from './floor.ts'
import { uriOf } from './relative-uri.ts'
import type { Owner, Reported } from './reported.ts'

/** Where a result is shown whose own place is no file of the repository; the policy need not exist. */
const POLICY_PATH = '.github/aivss-gate.yml'

export interface ArtifactLocation {
  readonly uri: string
  readonly uriBaseId: '%SRCROOT%'
}

export interface PhysicalLocation {
  readonly physicalLocation: {
    readonly artifactLocation: ArtifactLocation
    readonly region?: { readonly startLine: number; readonly startColumn: number }
  }
}

/**
 * The place of a finding, else the model it is about, else the policy: GitHub refuses a result without a location. What
 * stands in the file of a floor is shown at the policy, which names the floor.
 */
export function locationOf({ finding, owner }: Reported, policy: Verdict['policy']): PhysicalLocation {
  const ofPolicy =
    policy.source === null || isFloorPath(policy.source, policy)
      ? null
      : locationAt({ path: policy.source, line: 1, column: 1 })
  const own = isFloorPath(finding.location.path, policy)
    ? null
    : (locationAt(finding.location) ?? locationAt(modelPlace(owner)))
  return own ?? ofPolicy ?? location(POLICY_PATH, { line: 1, column: 1 })
}

/** Whether a finding is shown elsewhere than at its own place. */
export function isDisplaced({ finding: { location: place } }: Reported, policy: Verdict['policy']): boolean {
  return isFloorPath(place.path, policy) || uriOf(place.path) === null
}

/** A place in the repository; null where the path leads elsewhere. */
export function locationAt(place: Place | null): PhysicalLocation | null {
  const uri = place === null ? null : uriOf(place.path)
  return place === null || uri === null ? null : location(uri, place)
}

/** A file of the repository as a whole; null where the path leads elsewhere. */
export function fileLocation(path: string): PhysicalLocation | null {
  const uri = uriOf(path)
  return uri === null ? null : location(uri, null)
}

function location(
  uri: string,
  at: { readonly line: number; readonly column: number } | null,
): PhysicalLocation {
  return {
    physicalLocation: {
      artifactLocation: { uri, uriBaseId: '%SRCROOT%' },
      ...(at === null
        ? {}
        : { region: { startLine: atLeastOne(at.line), startColumn: atLeastOne(at.column) } }),
    },
  }
}

function modelPlace(owner: Owner): Place | null {
  return typeof owner === 'string' || owner === null
    ? null
    : { path: owner.path, line: owner.line, column: 1 }
}

function atLeastOne(number: number): number {
  return Math.max(1, Math.trunc(number))
}
