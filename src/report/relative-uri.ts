/**
 * A path as a relative reference of RFC 3986; null for what is absolute or climbs, also for a reader that decodes it and
 * takes backslashes for separators, and for what is no path at all.
 */
export function uriOf(path: string): string | null {
  if (/^[\\/]|^[a-z]:[\\/]|:\/\/|\0/i.test(path) || path.split(/[\\/]/).includes('..')) return null
  const segments = path.split('/').filter((segment) => segment !== '' && segment !== '.')
  return segments.length === 0
    ? null
    : segments.map((segment) => encodeURIComponent(segment.replace(/\p{Cs}/gu, '\uFFFD'))).join('/')
}
