import { ACCOUNT_ROUTES } from './account-routes.ts'
import type { Route } from './call.ts'
import { COMMENT_ROUTES } from './comment-routes.ts'
import { COMMIT_ROUTES } from './commit-routes.ts'
import { CONTENTS_ROUTES } from './contents-routes.ts'
import { GIT_ROUTES } from './git-routes.ts'
import { idOf } from './identity.ts'
import { ISSUE_ROUTES } from './issue-routes.ts'
import { PULL_ROUTES } from './pull-routes.ts'
import { SETTINGS_ROUTES } from './settings-routes.ts'
import type { World } from './world.ts'

/** Parameters that may hold slashes, written as they are or encoded. */
const LONG = new Set(['branch', 'ref', 'basehead', 'tree_sha', 'path'])

/** The order matters: /commits/{commit_sha}/pulls comes before /commits/{ref}, /branches/{branch}/protection before /branches/{branch}. */
const ROUTES = [
  ...SETTINGS_ROUTES,
  ...PULL_ROUTES,
  ...COMMENT_ROUTES,
  ...ISSUE_ROUTES,
  ...GIT_ROUTES,
  ...CONTENTS_ROUTES,
  ...COMMIT_ROUTES,
  ...ACCOUNT_ROUTES,
].map((route) => ({ route, pattern: patternOf(route.template) }))

function patternOf(template: string): RegExp {
  const text = template.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    LONG.has(name) ? `(?<${name}>.+)` : `(?<${name}>[^/]+)`,
  )
  return new RegExp(`^${text.replace('/contents/(?<path>.+)', '/contents/?(?<path>.*)')}$`)
}

const decoded = (value: string): string => {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}

export interface Found {
  readonly route: Route
  readonly params: Readonly<Record<string, string>>
}

/** What an address and a method ask for. */
export function findRoute(method: string, address: string): Found | null {
  for (const { route, pattern } of ROUTES) {
    const match = route.method === method ? pattern.exec(address) : null
    if (match !== null)
      return {
        route,
        params: Object.fromEntries(
          Object.entries(match.groups ?? {}).map(([name, value]) => [name, decoded(value)]),
        ),
      }
  }
  return null
}

/** /repositories/123/... as /repos/owner/name/...: GitHub's own links name repositories by number. */
export function byName(world: World, address: string): string {
  const [, id, rest = ''] = /^\/repositories\/(\d+)(\/.*)?$/.exec(address) ?? []
  const kept = [...world.repositories.values()].find(({ facts }) => String(idOf(facts.fullName)) === id)
  return kept === undefined ? address : `/repos/${kept.facts.fullName}${rest}`
}
