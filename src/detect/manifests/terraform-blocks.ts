import type { Entry, Value } from '../read/value.ts'

/** All blocks below a path of names, each of which may stand several times; the JSON syntax may write them as a list. */
export function blocks(owner: Value, ...path: readonly string[]): readonly Value[] {
  return path.reduce<readonly Value[]>((values, key) => values.flatMap((value) => named(value, key)), [owner])
}

/** The first argument of a name in the blocks of a path, or null. */
export function argument(owner: Value, ...path: readonly string[]): Entry | null {
  const key = path.at(-1)
  const found = blocks(owner, ...path.slice(0, -1)).flatMap(({ entries }) =>
    entries.filter((one) => one.key === key),
  )
  return found[0] ?? null
}

function named(value: Value, key: string): readonly Value[] {
  return value.entries.filter((one) => one.key === key).flatMap((one) => each(one.value))
}

/** JSON may write several blocks as a list. */
export function each(value: Value): readonly Value[] {
  return value.kind === 'list' ? value.items : [value]
}
