import * as z from 'zod'
import { ApiError } from './api-error.ts'
import { shown } from './stated-message.ts'
import { UNNAMED_LIMIT_WAIT } from './rate-limit.ts'
import { GRAPHQL } from './transport.ts'

const Refused = z.object({
  errors: z.array(z.object({ message: z.string(), type: z.string().optional().catch(undefined) })).min(1),
})

/** The error in an answer of GraphQL, which comes with status 200; null where there is none. */
export function graphqlRefusal(data: unknown): ApiError | null {
  const first = Refused.safeParse(data).data?.errors[0]
  if (first === undefined) return null
  const limited = first.type === 'RATE_LIMITED'
  return new ApiError({
    kind: limited ? 'limited' : 'rejected',
    status: 200,
    request: `POST ${GRAPHQL}`,
    wanted: null,
    wait: limited ? UNNAMED_LIMIT_WAIT : null,
    said: shown(first.message),
  })
}
