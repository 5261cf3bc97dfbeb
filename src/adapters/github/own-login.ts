import * as z from 'zod'
import { ApiError } from './api-error.ts'
import { readAnswer } from './answer.ts'
import type { Github } from './client.ts'

/** Whose token a job has unless the workflow brings another. */
const JOB_LOGIN = 'github-actions[bot]'

const Viewer = z.object({ viewer: z.object({ login: z.string().min(1) }) })
const User = z.object({ login: z.string().min(1) })

/** Who wrote a comment, as the REST API says it. */
export interface Author {
  readonly login: string
  /** `Bot` for an app, `User` for a person. */
  readonly type: string
}

export interface Login {
  readonly name: string
  readonly certain: boolean
}

/**
 * The login that the token acts as. GraphQL tells it for every kind of token; REST only for a person's. Where both refuse,
 * the token is taken for the job's own, which is not certain. Throws an `ApiError` where GitHub cannot be asked.
 */
export async function ownLogin(github: Github): Promise<Login> {
  const viewer = await unlessRefused(github.graphql('query{viewer{login}}'))
  const named = Viewer.safeParse(viewer)
  if (named.success) return { name: named.data.viewer.login, certain: true }
  const user = await unlessRefused(github.get('/user'))
  return user === null
    ? { name: JOB_LOGIN, certain: false }
    : { name: readAnswer(User, user, 'GET /user').login, certain: true }
}

/** Whether a comment's author is who we are. GraphQL may leave out the `[bot]` that REST always has. */
export function isOwn(author: Author, login: string): boolean {
  const theirs = author.login.toLowerCase()
  const ours = login.toLowerCase()
  return theirs === ours || (author.type === 'Bot' && theirs === `${ours}[bot]`)
}

async function unlessRefused(answer: Promise<unknown>): Promise<unknown> {
  try {
    return await answer
  } catch (error) {
    if (error instanceof ApiError && error.kind !== 'limited' && error.kind !== 'unavailable') return null
    throw error
  }
}
