import { noAnswer } from './api-error.ts'
import { pathOnApi } from './api-address.ts'

/** A path with GitHub's largest page: 100 items, not 30. */
export function withLargePages(path: string): string {
  return /[?&]per_page=/.test(path) ? path : `${path}${path.includes('?') ? '&' : '?'}per_page=100`
}

/**
 * The path of the page that a Link header (RFC 8288) names as next, below the API's address; null on the last page. Throws
 * an `ApiError` where it leads elsewhere.
 */
export function nextPage(link: string | undefined, apiUrl: string, request: string): string | null {
  for (const match of (link ?? '').matchAll(/<([^<>]*)>((?:\s*;\s*[\w-]+\s*=\s*(?:"[^"]*"|[^\s",;]+))*)/g)) {
    if (!/;\s*rel\s*=\s*(?:next(?=[\s;]|$)|"(?:[^"]*\s)?next(?:\s[^"]*)?")/i.test(match[2] ?? '')) continue
    const path = pathOnApi(apiUrl, match[1] ?? '')
    if (path === null) throw noAnswer(request, 'the next page is said to be at another address')
    return path
  }
  return null
}
