/** The address without the slashes at its end. */
export function trimmedAddress(address: string): string {
  return address.replace(/\/+$/, '')
}

/**
 * The path and query of an absolute address below the API's own; null where it leads elsewhere, another scheme, host,
 * port or folder. A token must not follow such an address.
 */
export function pathOnApi(apiUrl: string, address: string): string | null {
  if (!URL.canParse(address)) return null
  const api = new URL(apiUrl)
  const target = new URL(address)
  const folder = trimmedAddress(api.pathname)
  if (target.origin !== api.origin || !target.pathname.startsWith(`${folder}/`)) return null
  // Octokit takes `:name` and `{name}` for places to fill in; encoded they mean the same to GitHub.
  return (target.pathname.slice(folder.length) + target.search).replace(/[:{}]/g, encodeURIComponent)
}

/** Where GraphQL is: `https://api.github.com/graphql`, but `https://host/api/graphql` beside an API at `https://host/api/v3`. */
export function graphqlAddress(apiUrl: string): string {
  return `${trimmedAddress(apiUrl).replace(/\/api\/v3$/, '/api')}/graphql`
}
