/** Things by a key of theirs, in the order in which the keys first come up. */
export function grouped<Key, Thing>(
  things: readonly Thing[],
  keyOf: (thing: Thing) => Key,
): ReadonlyMap<Key, readonly Thing[]> {
  const found = new Map<Key, Thing[]>()
  for (const thing of things) {
    const key = keyOf(thing)
    const known = found.get(key)
    if (known === undefined) found.set(key, [thing])
    else known.push(thing)
  }
  return found
}
