import { type Answer, type RepositoryCall, ok } from './call.ts'
import { idOf } from './identity.ts'

const PAGE = 30
const MOST = 100

const whole = (text: string | null, otherwise: number): number =>
  text !== null && /^[1-9]\d*$/.test(text) ? Number(text) : otherwise

/** One page of a list, with the Link header GitHub sends: absolute, and by the repository's number. */
export function page<T>(call: RepositoryCall, all: readonly T[], show: (item: T) => unknown): Answer {
  const size = Math.min(whole(call.query.get('per_page'), PAGE), MOST)
  const at = whole(call.query.get('page'), 1)
  const items = all.slice((at - 1) * size, at * size).map(show)
  return ok(items, linkTo(call, at, Math.max(1, Math.ceil(all.length / size))))
}

/** The Link header of page `at` of `last`; nothing where there is only one. */
export function linkTo(call: RepositoryCall, at: number, last: number): Readonly<Record<string, string>> {
  const { kept, world, address } = call
  const rest = address.split('/').slice(4)
  const path = [world.addresses.api, 'repositories', idOf(kept.facts.fullName), ...rest].join('/')
  const to = (number: number, rel: string): string => {
    const query = new URLSearchParams(call.query)
    query.set('page', String(number))
    return `<${path}?${query.toString()}>; rel="${rel}"`
  }
  const links = [
    ...(at > 1 ? [to(Math.min(at - 1, last), 'prev')] : []),
    ...(at < last ? [to(at + 1, 'next'), to(last, 'last')] : []),
    ...(at > 1 ? [to(1, 'first')] : []),
  ]
  return links.length === 0 ? {} : { link: links.join(', ') }
}
