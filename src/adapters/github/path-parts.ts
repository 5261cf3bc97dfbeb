/*
 * What goes into the path of a request. The callers hold these from GitHub, git or a parsed option; a value that is none
 * is a bug, and must not become another request.
 */

/** Whether a text is `owner/name`. */
export function isRepositoryName(text: string): boolean {
  const parts = text.split('/')
  return /^[\w.-]+\/[\w.-]+$/.test(text) && !parts.includes('.') && !parts.includes('..')
}

/** `/repos/owner/name` of `owner/name`. Throws for anything else. */
export function repositoryPath(repository: string): string {
  if (!isRepositoryName(repository)) throw new Error(`not the name of a repository: ${repository}`)
  return `/repos/${repository}`
}

/** An object id as it is. Throws for what is no full SHA-1 or SHA-256 in lower case. */
export function objectId(id: string): string {
  if (!/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(id)) throw new Error(`not an object id: ${id}`)
  return id
}

/** The name of a branch or other revision as one segment; null for what would be no segment, and is no name in git. */
export function refSegment(name: string): string | null {
  if (name === '' || name === '.' || name === '..' || /\p{Cs}/u.test(name)) return null
  return encodeURIComponent(name)
}
