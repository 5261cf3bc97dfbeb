import type { Finding, Verdict } from '../verdict/verdict.ts'

/** The end of a floor's name: `acme/policies/agents.yml@v2 (3f0c...)`, or `@3f0c...` where the commit itself is named. */
const NAMED_BY_COMMIT = /@(?:[^@]+ \([0-9a-f]{40,64}\)|[0-9a-f]{40,64})$/

/** Whether a path names the file of a floor: it lies in another repository or commit, not in the tree that was judged. */
export function isFloorPath(path: string, { floors }: Verdict['policy']): boolean {
  return NAMED_BY_COMMIT.test(path) || floors.some((floor) => floor === path || floor.startsWith(`${path} (`))
}

/** "Demanded by the floor acme/policies/agents.yml@v2 (3f0c...)."; empty where the policy itself demands it. */
export function floorText({ floor }: Pick<Finding, 'floor'>): string {
  return floor === null ? '' : `Demanded by the floor ${floor}.`
}
