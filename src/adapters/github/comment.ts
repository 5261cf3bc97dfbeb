import * as z from 'zod'
import { readAnswer } from './answer.ts'
import { ApiError } from './api-error.ts'
import type { Github } from './client.ts'
import { isMarked, MARKER, ownComments, type OwnComment } from './own-comments.ts'
import { ownLogin } from './own-login.ts'
import { repositoryPath } from './path-parts.ts'

export { MARKER } from './own-comments.ts'

/** An answer that is not about a comment says nothing of what became of ours. */
const Written = z.object({ id: z.int().positive(), user: z.object({ login: z.string() }).nullish() })

/** Times that writing a new comment is begun again after an answer that did not come. */
const REPEATS = 2

export interface CommentOutcome {
  /** `none`: there is no comment, and none was wanted. */
  readonly kind: 'created' | 'updated' | 'unchanged' | 'none'
  /** Further comments of ours that were deleted. */
  readonly removed: number
  /** Why one of them could not be; null where none is left. */
  readonly notRemoved: ApiError | null
}

export interface CommentText {
  /** Begins with the marker on a line of its own; 65,536 characters at most (GitHub). */
  readonly body: string
  /** Whether one is written where there is none. */
  readonly create: boolean
}

/**
 * Brings the one comment of ours on a pull request up to date, or the one with `marker` on any issue: the oldest stays,
 * further ones go, nobody else's is touched. Throws an `ApiError` where the comment is not up to date.
 */
export async function bringComment(
  github: Github,
  repository: string,
  number: number,
  text: CommentText,
  marker: string = MARKER,
): Promise<CommentOutcome> {
  if (!isMarked(text.body, marker)) throw new Error('a comment of ours without its marker')
  if (!Number.isSafeInteger(number) || number < 1) throw new Error(`not the number of an issue: ${number}`)
  const issues = `${repositoryPath(repository)}/issues`
  const path = `${issues}/${number}/comments`
  const one = `${issues}/comments`
  const login = await ownLogin(github)
  const list = async (of: string = login.name): Promise<readonly OwnComment[]> =>
    await ownComments(github, path, of, marker)
  const [first, ...others] = await list()
  let author: string | null = null
  const kind = await bringFirst(github, one, first ?? null, text, async () => {
    author = await create(github, path, text.body, list)
  })
  // The comment that was just written says who we are, where nothing else did: then it is the newest of ours.
  const earlier = login.certain || author === null ? [] : await list(author)
  if (earlier.length < 2) return { kind, ...(await remove(github, one, others)) }
  const [oldest = null, ...newer] = earlier
  return {
    kind: await bringFirst(github, one, oldest, text, async () => {}),
    ...(await remove(github, one, newer)),
  }
}

async function bringFirst(
  github: Github,
  path: string,
  first: OwnComment | null,
  { body, create: wanted }: CommentText,
  write: () => Promise<void>,
): Promise<CommentOutcome['kind']> {
  if (first !== null) {
    if (sameText(first.body, body)) return 'unchanged'
    try {
      const address = `${path}/${first.id}`
      readAnswer(Written, await github.send('PATCH', address, { body }), `PATCH ${address}`)
      return 'updated'
    } catch (error) {
      // Somebody deleted it meanwhile.
      if (!(error instanceof ApiError && error.kind === 'missing')) throw error
    }
  }
  if (!wanted) return 'none'
  await write()
  return 'created'
}

/** Writes a comment and gives its author, where that is known. Where no answer came it may be there all the same: it is looked for before it is written again. */
async function create(
  github: Github,
  path: string,
  body: string,
  list: () => Promise<readonly OwnComment[]>,
): Promise<string | null> {
  for (let repeats = 0; ; repeats += 1) {
    try {
      const { user } = readAnswer(Written, await github.send('POST', path, { body }), `POST ${path}`)
      return user?.login ?? null
    } catch (error) {
      if (!(error instanceof ApiError) || error.kind !== 'unavailable') throw error
      if (repeats >= REPEATS || !(await github.pause(repeats + 1))) throw error
    }
    if ((await list()).some((one) => sameText(one.body, body))) return null
  }
}

async function remove(
  github: Github,
  path: string,
  comments: readonly OwnComment[],
): Promise<Pick<CommentOutcome, 'removed' | 'notRemoved'>> {
  let removed = 0
  let failure: ApiError | null = null
  for (const { id } of comments) {
    try {
      await github.send('DELETE', `${path}/${id}`, undefined)
      removed += 1
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      // Gone is what was wanted.
      if (error.kind !== 'missing') failure ??= error
    }
  }
  return { removed, notRemoved: failure }
}

/**
 * GitHub stores line ends as they were sent, and cuts what is blank at the end. Another run of the same workflow that says
 * the same is no news either.
 */
export function sameText(one: string, other: string): boolean {
  const normal = (text: string): string =>
    text
      .replaceAll('\r\n', '\n')
      .replace(/(\/actions\/runs\/)\d+/g, '$1')
      .trimEnd()
  return normal(one) === normal(other)
}
