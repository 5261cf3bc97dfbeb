import * as z from 'zod'
import { ApiError } from './api-error.ts'
import { readAnswer } from './answer.ts'
import type { Github } from './client.ts'
import { repositoryPath } from './path-parts.ts'

/** A repository of an organisation, as far as a fleet asks. */
export interface OrganisationRepository {
  /** `owner/name`. */
  readonly name: string
  readonly branch: string
  readonly archived: boolean
  readonly disabled: boolean
  readonly fork: boolean
}

const Repositories = z.array(
  z.object({
    full_name: z.string(),
    default_branch: z.string().optional(),
    archived: z.boolean().optional(),
    disabled: z.boolean().optional(),
    fork: z.boolean(),
  }),
)

/** Every repository of an organisation, or else of an account, that the token may see; all pages. Throws an `ApiError`. */
export async function organisationRepositories(
  github: Github,
  owner: string,
): Promise<readonly OrganisationRepository[]> {
  if (!/^[A-Za-z0-9][A-Za-z0-9-]{0,38}$/.test(owner)) throw new Error(`not the name of an account: ${owner}`)
  const listed = await ofOrganisation(github, owner)
  return listed.map((one) => ({
    name: one.full_name,
    branch: one.default_branch ?? 'main',
    archived: one.archived ?? false,
    disabled: one.disabled ?? false,
    fork: one.fork,
  }))
}

async function ofOrganisation(github: Github, owner: string): Promise<z.output<typeof Repositories>> {
  const path = `/orgs/${owner}/repos?type=all&sort=full_name&per_page=100`
  try {
    return readAnswer(Repositories, await github.pages(path), `GET ${path}`)
  } catch (error) {
    if (!(error instanceof ApiError && error.kind === 'missing')) throw error
    const other = `/users/${owner}/repos?sort=full_name&per_page=100`
    return readAnswer(Repositories, await github.pages(other), `GET ${other}`)
  }
}

/** Whether nothing was ever pushed to a repository. Throws an `ApiError`. */
export async function isEmptyRepository(github: Github, repository: string): Promise<boolean> {
  const path = `${repositoryPath(repository)}/branches?per_page=1`
  return readAnswer(z.array(z.unknown()), await github.get(path), `GET ${path}`).length === 0
}
