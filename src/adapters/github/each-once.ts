/**
 * Items of a list, each once, as it was listed last: what moves from one page to the next while they are read is on both. Who
 * takes it for two removes the one that should stay.
 */
export function eachOnce<Item>(items: readonly Item[], id: (item: Item) => number): readonly Item[] {
  return [...new Map(items.map((item) => [id(item), item])).values()]
}
