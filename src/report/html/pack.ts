/**
 * JSON with everything that occurs twice written once: a verdict of thousands of agents repeats its keys, paths and
 * remedies so often that this takes a quarter of the room.
 *
 * An object is `[shape, value, ...]` with the shape as a negative number from -2 on, a list `[-1, item, ...]`, and
 * `[index]` an entry of the table.
 */
export interface Packed {
  readonly shapes: readonly Shape[]
  readonly table: readonly unknown[]
  readonly root: unknown
}

/** The keys of an object: those whose values follow, and those that hold null. */
type Shape = readonly [keys: readonly string[], nulls: readonly string[]]

/** Shorter texts take less room than the reference to them. */
const SHORTEST = 6

/** Packs any value that JSON knows. The order of an object's keys is not kept. */
export function pack(value: unknown): Packed {
  const shapes: Shape[] = []
  const shapeOf = numbering<Shape>((shape) => shapes.push(shape))
  const nodes: Node[] = []
  const nodeOf = numbering<Node>((node) => nodes.push(node))

  const intern = (one: unknown): number => {
    const node = nodeFrom(one, intern, (shape) => shapeOf(JSON.stringify(shape), shape))
    const at = nodeOf(
      node.head === null ? JSON.stringify(node.plain) : `${node.head}:${node.children.join()}`,
      node,
    )
    const kept = nodes[at]
    if (kept !== undefined) kept.uses++
    return at
  }
  const root = intern(value)

  const references = new Map<number, number>()
  const shared = nodes
    .map((node, at) => ({ node, at }))
    .filter(({ node }) => node.uses > 1 && (node.head !== null || isLong(node.plain)))
    // The most used first: theirs are the shortest references.
    .toSorted((a, b) => b.node.uses - a.node.uses)
  for (const { at } of shared) references.set(at, references.size)
  const write = (at: number, asEntry: boolean): unknown => {
    const reference = references.get(at)
    if (reference !== undefined && !asEntry) return [reference]
    const node = nodes[at]
    if (node === undefined || node.head === null) return node?.plain
    return [node.head, ...node.children.map((child) => write(child, false))]
  }
  return { shapes, table: shared.map(({ at }) => write(at, true)), root: write(root, false) }
}

interface Node {
  /** -1 for a list, the shape of an object, null for a plain value. */
  readonly head: number | null
  readonly plain: unknown
  readonly children: readonly number[]
  uses: number
}

function nodeFrom(
  value: unknown,
  intern: (child: unknown) => number,
  shapeOf: (shape: Shape) => number,
): Node {
  if (Array.isArray(value)) return { head: -1, plain: null, children: value.map(intern), uses: 0 }
  if (typeof value !== 'object' || value === null) {
    return { head: null, plain: value ?? null, children: [], uses: 0 }
  }
  const entries = Object.entries(value)
  const full = entries.filter(([, held]) => held !== null && held !== undefined)
  const nulls = entries.filter(([, held]) => held === null)
  const head = -2 - shapeOf([full.map(([key]) => key), nulls.map(([key]) => key)])
  return { head, plain: null, children: full.map(([, held]) => intern(held)), uses: 0 }
}

/** Gives each key a number when it first comes up. */
function numbering<One>(add: (one: One) => void): (key: string, one: One) => number {
  const numbers = new Map<string, number>()
  return (key, one) => {
    const known = numbers.get(key)
    if (known !== undefined) return known
    add(one)
    numbers.set(key, numbers.size)
    return numbers.size - 1
  }
}

function isLong(value: unknown): boolean {
  return typeof value === 'string' && value.length >= SHORTEST
}

/** The value that was packed. Parts that were equal are one object. */
export function unpack({ shapes, table, root }: Packed): unknown {
  const read: unknown[] = []
  const entry = (index: number): unknown => {
    if (!(index in read)) read[index] = value(table[index])
    return read[index]
  }
  const value = (packed: unknown): unknown => {
    if (!Array.isArray(packed)) return packed
    const [head, ...rest]: readonly unknown[] = packed
    if (typeof head !== 'number' || head >= 0) return entry(Number(head))
    if (head === -1) return rest.map(value)
    const [keys, nulls] = shapes[-2 - head] ?? [[], []]
    return Object.fromEntries([
      ...keys.map((key, at) => [key, value(rest[at])] as const),
      ...nulls.map((key) => [key, null] as const),
    ])
  }
  return value(root)
}
