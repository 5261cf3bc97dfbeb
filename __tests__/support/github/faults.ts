import type { SeenRequest } from './seen-request.ts'

/** Something that goes wrong on the way, as it does with the real one. */
export interface Fault {
  readonly match:
    ((request: SeenRequest) => boolean) | { readonly method?: string; readonly path?: RegExp | string }
  /** How often; once unless told. */
  readonly times?: number
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  /** Text goes out as it is, anything else as JSON. */
  readonly body?: unknown
  /** Waits before it answers; alone it only slows down the right answer. */
  readonly delayMs?: number
  /** Never answers. */
  readonly hang?: boolean
  /** Drops the connection. */
  readonly destroy?: boolean
  /** The request is carried out all the same, only its answer is lost: a client that tries again does it twice. */
  readonly afterwards?: boolean
}

/** The faults of a server, in the order in which they were asked for. */
export interface Faults {
  add(fault: Fault): void
  /** The fault that this request meets, if any; it is used up by that. */
  take(request: SeenRequest): Fault | null
}

export function faults(): Faults {
  const waiting: { readonly fault: Fault; left: number }[] = []
  return {
    add: (fault) => {
      waiting.push({ fault, left: fault.times ?? 1 })
    },
    take: (request) => {
      const found = waiting.find(({ fault, left }) => left > 0 && meets(fault.match, request))
      if (found === undefined) return null
      found.left -= 1
      return found.fault
    },
  }
}

function meets(match: Fault['match'], request: SeenRequest): boolean {
  if (typeof match === 'function') return match(request)
  const { method, path } = match
  return (
    (method === undefined || method.toUpperCase() === request.method) &&
    (path === undefined || (typeof path === 'string' ? path === request.path : path.test(request.path)))
  )
}
