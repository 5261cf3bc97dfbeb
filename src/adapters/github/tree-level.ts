import * as z from 'zod'
import { noAnswer } from './api-error.ts'
import { readAnswer } from './answer.ts'
import type { Github } from './client.ts'
import { objectId, repositoryPath } from './path-parts.ts'

const Sha = z.string().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/)
const Item = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('blob'),
    path: z.string(),
    // Old repositories hold 100664.
    mode: z.string().regex(/^(?:100[0-7]{3}|120000)$/),
    sha: Sha,
    size: z.int().min(0).default(0),
  }),
  z.object({ type: z.literal('commit'), path: z.string(), mode: z.literal('160000'), sha: Sha }),
  z.object({ type: z.literal('tree'), path: z.string(), mode: z.string(), sha: Sha }),
])
const Tree = z.object({ tree: z.array(Item), truncated: z.boolean().default(false) })

/** A blob (also that of a link), a submodule (`commit`) or a folder (`tree`). */
export type TreeItem = z.output<typeof Item>

export interface TreeLevel {
  readonly items: readonly TreeItem[]
  /** GitHub cut the listing: 100,000 entries or 7 MB (docs.github.com, Get a tree). */
  readonly truncated: boolean
}

/** What GitHub lists of a tree, or of a commit's: `names` of one folder, or `paths` of everything below it. */
export async function readTreeLevel(
  github: Github,
  repository: string,
  object: string,
  kind: 'names' | 'paths',
): Promise<TreeLevel> {
  const path = `${repositoryPath(repository)}/git/trees/${objectId(object)}${kind === 'paths' ? '?recursive=1' : ''}`
  const { tree, truncated } = readAnswer(Tree, await github.get(path), `GET ${path}`)
  const odd = tree.find((item) => !isTreePath(item.path) || (kind === 'names' && item.path.includes('/')))
  if (odd !== undefined) throw noAnswer(`GET ${path}`, `a tree with the path ${odd.path}`)
  return { items: tree, truncated }
}

/** Whether git could hold a file there; what it forbids would lead out of a folder. */
export function isTreePath(path: string): boolean {
  return (
    !path.includes('\0') &&
    path.split('/').every((name) => name !== '' && name !== '.' && name !== '..' && !/^\.git$/i.test(name))
  )
}
