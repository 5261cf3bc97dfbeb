import type * as z from 'zod'
import { noAnswer } from './api-error.ts'

/** An answer in the shape that is needed; what does not have it throws an `ApiError` of kind `unavailable`. */
export function readAnswer<Shape extends z.ZodType>(
  shape: Shape,
  data: unknown,
  request: string,
): z.output<Shape> {
  const read = shape.safeParse(data)
  if (read.success) return read.data
  const at = read.error.issues[0]?.path.join('.') ?? ''
  throw noAnswer(request, `not the shape that GitHub documents${at === '' ? '' : `, at ${at}`}`)
}
