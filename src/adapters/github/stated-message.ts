import * as z from 'zod'
import { cutCharacters } from '../../report/cut.ts'
import { plain } from '../../report/escape.ts'

/** Characters of GitHub's own words that an error repeats; whoever runs the server writes them. */
const LONGEST = 200

const Body = z.object({ message: z.string(), errors: z.array(z.unknown()).catch([]) })
const Detail = z.union([
  z.string(),
  z.object({ message: z.string() }).transform((one) => one.message),
  z.object({ field: z.string(), code: z.string() }).transform((one) => `${one.field} ${one.code}`),
])

/** What GitHub says of a failure, on one line, without control characters and cut; null where it says nothing. */
export function statedMessage(data: unknown): string | null {
  const body = Body.safeParse(data)
  if (!body.success) return typeof data === 'string' ? shown(data) : null
  const details = body.data.errors.flatMap((one) => Detail.safeParse(one).data ?? [])
  return shown([body.data.message, ...details].join(': '))
}

/** Foreign words for an error's message; null for none and for a page of HTML, which says nothing to people. */
export function shown(text: string): string | null {
  const line = plain(text)
  return line === '' || line.startsWith('<') ? null : cutCharacters(line, LONGEST)
}
