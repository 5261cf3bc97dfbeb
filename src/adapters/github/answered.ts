import type * as z from 'zod'
import type { Answered } from '../../app/doctor/github-setup.ts'
import { readAnswer } from './answer.ts'
import { ApiError } from './api-error.ts'
import type { Github } from './client.ts'

/** What one question is about, and what a token needs for it. */
export interface Question<Shape extends z.ZodType> {
  readonly path: string
  readonly shape: Shape
  /** As in `whether the branch is protected`. */
  readonly about: string
  /** As in `administration: read`. */
  readonly permission: string
  /** All pages of a list. */
  readonly pages?: boolean
}

/** The answer in the shape that is needed, or why there is none. Anything but an `ApiError` is a bug and is thrown. */
export async function answered<Shape extends z.ZodType>(
  github: Github,
  { path, shape, about, permission, pages = false }: Question<Shape>,
): Promise<Answered<z.output<Shape>>> {
  try {
    const data = pages ? await github.pages(path) : await github.get(path)
    return { kind: 'known', value: readAnswer(shape, data, `GET ${path}`) }
  } catch (error) {
    if (error instanceof ApiError) return unknownFor(error, about, permission)
    throw error
  }
}

/** Why something is not known, and what would help. */
export function unknownFor(
  error: ApiError,
  about: string,
  permission: string,
): Extract<Answered<unknown>, { kind: 'unknown' }> {
  return { kind: 'unknown', why: `${about}: ${error.message}`, help: helpFor(error, permission) }
}

function helpFor({ kind }: ApiError, permission: string): string {
  switch (kind) {
    case 'unauthorised':
      return 'The token is not valid here, or has expired.'
    case 'forbidden':
    case 'missing':
      return `Give the token "${permission}" for this repository; a job's own token cannot have every permission.`
    case 'limited':
      return 'Run it again later.'
    case 'rejected':
    case 'unavailable':
      return 'Run it again; if it fails again, look at the message.'
  }
}

/** An answer in other words. */
export function translated<From, To>(answer: Answered<From>, to: (value: From) => To): Answered<To> {
  return answer.kind === 'known' ? { kind: 'known', value: to(answer.value) } : answer
}
