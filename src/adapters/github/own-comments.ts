import * as z from 'zod'
import { readAnswer } from './answer.ts'
import { noAnswer } from './api-error.ts'
import type { Github } from './client.ts'
import { eachOnce } from './each-once.ts'
import { isOwn } from './own-login.ts'

/** The first line of every comment of ours. Anybody may write it: it counts only together with the author. */
export const MARKER = '<!-- aivss-gate -->'

export interface OwnComment {
  readonly id: number
  readonly body: string
}

const Comments = z.array(
  z.object({
    id: z.int().positive(),
    body: z.string().nullish(),
    issue_url: z.string().nullish(),
    // Null once the account is deleted.
    user: z.object({ login: z.string(), type: z.string() }).nullable(),
  }),
)

/**
 * The comments below `path` that `login` wrote with our marker, or with another one of ours, oldest first. Throws an `ApiError`,
 * also where GitHub lists those of another issue: they must not be changed as if they were of this one.
 */
export async function ownComments(
  github: Github,
  path: string,
  login: string,
  marker: string = MARKER,
): Promise<readonly OwnComment[]> {
  const listed = readAnswer(Comments, await github.pages(path), `GET ${path}`)
  const issue = /\/issues\/\d+(?=\/comments$)/.exec(path)?.[0] ?? ''
  if (listed.some(({ issue_url: of }) => of != null && !of.endsWith(issue)))
    throw noAnswer(`GET ${path}`, 'the comments of another issue')
  return eachOnce(listed, ({ id }) => id)
    .flatMap(({ id, body, user }) =>
      typeof body === 'string' && isMarked(body, marker) && user !== null && isOwn(user, login)
        ? [{ id, body }]
        : [],
    )
    .toSorted((one, other) => one.id - other.id)
}

/** Whether the marker is the whole first line. */
export function isMarked(body: string, marker: string = MARKER): boolean {
  return body.split(/\r?\n/, 1)[0] === marker
}
