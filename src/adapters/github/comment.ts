import { ApiError } from './api-error.ts'
import type { Github } from './client.ts'
import { isMarked, ownComments, type OwnComment } from './own-comments.ts'
import { ownLogin } from './own-login.ts'
import { repositoryPath } from './path-parts.ts'

export { MARKER } from './own-comments.ts'

/** Times that writing a new comment is begun again after an answer that did not come. */
const REPEATS = 2

export interface CommentOutcome {
  /** `none`: there is no comment, and none was wanted. */
  readonly kind: 'created' | 'updated' | 'unchanged' | 'none'
  /** Further comments of ours that were deleted. */
  readonly removed: number
}

export interface CommentText {
  /** Begins with `MARKER` on a line of its own; 65,536 characters at most (GitHub). */
  readonly body: string
  /** Whether one is written where there is none. */
  readonly create: boolean
}

/**
 * Brings the one comment of ours on a pull request up to date: the oldest stays, further ones go, nobody else's is
 * touched. Throws an `ApiError`, that of a failed deletion only after everything else is done.
 */
export async function bringComment(
  github: Github,
  repository: string,
  number: number,
  text: CommentText,
): Promise<CommentOutcome> {
  if (!isMarked(text.body)) throw new Error('a comment of ours without its marker')
  if (!Number.isSafeInteger(number) || number < 1) throw new Error(`not the number of an issue: ${number}`)
  const issues = `${repositoryPath(repository)}/issues`
  const path = `${issues}/${number}/comments`
  const login = await ownLogin(github)
  const list = async (): Promise<readonly OwnComment[]> => await ownComments(github, path, login)
  const [first, ...others] = await list()
  const kind = await bringFirst(github, `${issues}/comments`, first ?? null, text, async () => {
    await create(github, path, text.body, list)
  })
  return { kind, removed: await remove(github, `${issues}/comments`, others) }
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
      await github.send('PATCH', `${path}/${first.id}`, { body })
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

/** Writes a comment. Where no answer came it may be there all the same: it is looked for before it is written again. */
async function create(
  github: Github,
  path: string,
  body: string,
  list: () => Promise<readonly OwnComment[]>,
): Promise<void> {
  for (let repeats = 0; ; repeats += 1) {
    try {
      await github.send('POST', path, { body })
      return
    } catch (error) {
      if (!(error instanceof ApiError) || error.kind !== 'unavailable') throw error
      if (repeats >= REPEATS || !(await github.pause(repeats + 1))) throw error
    }
    if ((await list()).some((one) => sameText(one.body, body))) return
  }
}

async function remove(github: Github, path: string, comments: readonly OwnComment[]): Promise<number> {
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
  if (failure !== null) throw failure
  return removed
}

/** GitHub stores line ends as they were sent, and cuts what is blank at the end. */
function sameText(one: string, other: string): boolean {
  const normal = (text: string): string => text.replaceAll('\r\n', '\n').trimEnd()
  return normal(one) === normal(other)
}
