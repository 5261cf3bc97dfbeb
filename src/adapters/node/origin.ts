import { originAddress } from './git.ts'

/** The repository that a clone came from. */
export type Origin =
  | { readonly kind: 'named'; readonly repository: string }
  /** `why`: without the address, which may hold a password. */
  | { readonly kind: 'unknown'; readonly why: string }

/** `owner/name` of the remote `origin`, where that lies on the GitHub whose API is at `apiUrl`. */
export function originOf(top: string, apiUrl: string): Origin {
  const address = originAddress(top)
  if (address === null) return { kind: 'unknown', why: 'the clone has no remote "origin"' }
  const found = parsed(address)
  if (found === null) return { kind: 'unknown', why: 'the remote "origin" is no repository of a GitHub' }
  return hostsOf(apiUrl).includes(found.host)
    ? { kind: 'named', repository: found.repository }
    : {
        kind: 'unknown',
        why: `the remote "origin" lies on ${found.host}, and the API asked is at ${new URL(apiUrl).host}`,
      }
}

function parsed(address: string): { readonly host: string; readonly repository: string } | null {
  const found =
    /^(?:https?|ssh|git):\/\/(?:[^/@]*@)?([^/:@]+)(?::\d+)?\/([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(
      address,
    ) ?? /^(?:[\w.-]+@)?([\w.-]+):([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(address)
  const [, host, repository] = found ?? []
  if (host === undefined || repository === undefined) return null
  return repository.split('/').some((part) => part === '.' || part === '..')
    ? null
    : { host: host.toLowerCase(), repository }
}

/** Hosts of the clones that belong to an API: `api.github.com` to `github.com`, `host/api/v3` to `host`. */
function hostsOf(apiUrl: string): readonly string[] {
  const { hostname } = new URL(apiUrl)
  return hostname === 'api.github.com'
    ? ['github.com', 'ssh.github.com', 'www.github.com']
    : [hostname, hostname.replace(/^api\./, '')]
}
