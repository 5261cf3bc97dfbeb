import { createHash } from 'node:crypto'
import * as z from 'zod'
import { UserError } from '../user-error.ts'

/** `owner/name` as GitHub allows it. */
export const REPOSITORY_NAME = /^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/

/** A repository of a fleet. */
export interface FleetRepository {
  /** `owner/name`. */
  readonly name: string
  /** The default branch; null where the list did not say it: it is asked for when its turn comes. */
  readonly branch: string | null
}

/** Which repositories a fleet has, frozen: every job of one audit works from the same list. */
export interface FleetPlan {
  readonly schema: 'aivss-gate/fleet-plan/v1'
  readonly repositories: readonly FleetRepository[]
  /** What the list holds and the plan leaves out, with the reason. */
  readonly left: readonly { readonly name: string; readonly why: string }[]
}

/** Jobs that one matrix of GitHub Actions may have (docs.github.com, usage limits of workflows). */
export const MOST_SHARDS = 256

const Plan = z.strictObject({
  schema: z.literal('aivss-gate/fleet-plan/v1'),
  repositories: z
    .array(z.strictObject({ name: z.string().regex(REPOSITORY_NAME), branch: z.string().min(1).nullable() }))
    .max(1_000_000),
  left: z.array(z.strictObject({ name: z.string().max(200), why: z.string().max(500) })),
})

/** A plan of these repositories, each once, in the order of their names. */
export function fleetPlan(repositories: readonly FleetRepository[], left: FleetPlan['left']): FleetPlan {
  const byName = new Map(repositories.map((one) => [one.name.toLowerCase(), one]))
  return {
    schema: 'aivss-gate/fleet-plan/v1',
    repositories: [...byName.values()].toSorted((a, b) => compare(a.name, b.name)),
    left: left.toSorted((a, b) => compare(a.name, b.name)),
  }
}

/**
 * Reads a plan as `fleet plan --output` wrote it.
 *
 * @throws UserError where the text is none
 */
export function parsePlan(text: string, path: string): FleetPlan {
  const read = Plan.safeParse(jsonOr(text))
  if (read.success) return read.data
  throw new UserError(
    'fleet-plan',
    `${path} is not a plan of a fleet`,
    'Write one with "aivss-gate fleet plan --output FILE".',
    { path, line: 1, column: 1 },
  )
}

/**
 * Reads a list of repositories, one `owner/name` a line; what follows `#` is a comment.
 *
 * @throws UserError for a line that names no repository
 */
export function parseList(text: string, path: string): readonly FleetRepository[] {
  return text.split(/\r?\n/).flatMap((line, index) => {
    const name = line.replace(/#.*$/, '').trim()
    if (name === '') return []
    if (REPOSITORY_NAME.test(name)) return [{ name, branch: null }]
    throw new UserError(
      'fleet-list',
      'this line names no repository',
      'Write one "owner/name" a line; "#" begins a comment.',
      { path, line: index + 1, column: 1 },
    )
  })
}

/** `sha256:...` of what a plan audits; results of another plan are not this plan's. */
export function planDigest({ repositories }: FleetPlan): string {
  const digest = createHash('sha256').update(JSON.stringify(repositories)).digest('hex')
  return `sha256:${digest}`
}

/** The shard of a repository, from 1: by its name alone, so that it stays where it is when others come and go. */
export function shardOf(name: string, shards: number): number {
  const digest = createHash('sha256').update(name.toLowerCase()).digest()
  return (digest.readUInt32BE(0) % shards) + 1
}

/** Part `index` of `count`, from 1. */
export interface Shard {
  readonly index: number
  readonly count: number
}

/**
 * Reads `2/8`.
 *
 * @throws UserError
 */
export function parseShard(text: string): Shard {
  const [, index = '', count = ''] = /^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? []
  const shard = { index: Number(index), count: Number(count) }
  if (shard.index >= 1 && shard.index <= shard.count) return shard
  throw new UserError(
    'usage',
    `"${text}" is no part of a fleet`,
    'Write --shard 2/8 for the second of eight.',
  )
}

/** The repositories of one shard, in the plan's order. */
export function inShard({ repositories }: FleetPlan, { index, count }: Shard): readonly FleetRepository[] {
  return repositories.filter(({ name }) => shardOf(name, count) === index)
}

/** A matrix for GitHub Actions: `{"include": [{"shard": "1/8", "repositories": 12}, ...]}`; shards without work are left out. */
export function matrixOf(
  plan: FleetPlan,
  count: number,
): { readonly include: readonly { readonly shard: string; readonly repositories: number }[] } {
  const sizes = new Map<number, number>()
  for (const { name } of plan.repositories) {
    const index = shardOf(name, count)
    sizes.set(index, (sizes.get(index) ?? 0) + 1)
  }
  return {
    include: [...sizes]
      .toSorted(([a], [b]) => a - b)
      .map(([index, repositories]) => ({ shard: `${index}/${count}`, repositories })),
  }
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

function jsonOr(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
