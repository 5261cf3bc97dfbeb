import type { PolicyLibrary } from '../../app/floors.ts'
import { policyText } from '../../app/find-policy.ts'
import { LIMITS } from '../../app/limits.ts'
import { UserError } from '../../app/user-error.ts'
import type { Place } from '../../source/place.ts'
import { apiProblem } from './api-problem.ts'
import type { Github } from './client.ts'
import { objectReader } from './objects.ts'
import { resolveRef } from './repository.ts'

/** Policies of other repositories, through the API. `open` is called once, and only where there is a floor to fetch. */
export function policyLibrary(open: () => Promise<Github>): PolicyLibrary {
  let opened: Promise<Github> | null = null
  return async ({ repository, path, ref }, stated) => {
    try {
      opened ??= open()
      const github = await opened
      const commit = /^[0-9a-f]{40}$/.test(ref) ? ref : await resolveRef(github, repository, ref)
      if (commit === null) throw absent(stated, `there is no branch, tag or commit "${ref}" in ${repository}`)
      const objects = objectReader(github, repository)
      const entry = await objects.entryAt(commit, path)
      if (entry === null) throw absent(stated, `there is no file ${path} in ${repository} at ${commit}`)
      if (!entry.mode.startsWith('100'))
        throw absent(stated, `${path} in ${repository} is not a regular file; links are never followed`)
      if (entry.size > LIMITS.policyBytes) throw absent(stated, `${path} in ${repository} is too large`)
      const bytes = await objects.blob(entry.object)
      return { commit, file: policyText({ kind: 'bytes', bytes }, stated.value) }
    } catch (error) {
      throw apiProblem(error, `the floor ${stated.value} could not be fetched`, stated.place)
    }
  }
}

function absent({ value, place }: { value: string; place: Place }, why: string): UserError {
  return new UserError(
    'floor-missing',
    `the floor ${value} could not be fetched: ${why}`,
    'Check repository, path and ref, and that the token ("policy-token" in the Action, GH_TOKEN for the command) may read that repository.',
    place,
  )
}
