import { type Check, cannotTell, note, ok, problem } from '../check.ts'

/** Floors in other repositories can be fetched, and are named by a commit: one that cannot be makes every run an error. */
export const policyFloors: Check = {
  id: 'policy-floors',
  area: 'policy',
  summary: 'the floors that the policy names can be fetched and are pinned',
  look({ policy: { loaded, floors } }) {
    const remote = loaded.ok ? loaded.policy.extendsRemote : loaded.extendsRemote
    if (remote.length === 0) return []
    const loose = remote.filter(({ value }) => !/@(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value))
    const pins = loose.map(({ value, place }) =>
      note(
        `the floor ${value} is named by a branch or tag: it changes without a reviewed edit here`,
        'Write the full commit after the @.',
        place,
      ),
    )
    switch (floors.kind) {
      case 'not-asked':
        return [
          ...pins,
          cannotTell(
            `whether the floors can be fetched: ${floors.why}`,
            'Run it with a token that may read them.',
            remote[0]?.place,
          ),
        ]
      case 'failed': {
        const say = floors.certain ? problem : cannotTell
        return [...pins, say(floors.problem.message, floors.problem.help, floors.problem.place)]
      }
      case 'fetched':
        return [
          ...pins,
          ok(`${remote.length === 1 ? 'the floor was' : `${remote.length} floors were`} fetched and valid`),
        ]
    }
  },
}
