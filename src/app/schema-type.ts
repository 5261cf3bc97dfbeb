/** What a JSON Schema takes at a path of keys, items (`[]`) and entries (`*`), in words: "a number from 0 to 10". Null where there is no such place. */
export function typeAt(schema: unknown, path: string): string | null {
  const parts = path.replaceAll('[]', '.[]').split('.')
  const found = parts.reduce<readonly unknown[]>(
    (nodes, part) => nodes.flatMap((node) => step(node, part)),
    [schema],
  )
  return found.length === 0 ? null : anyOf(found.flatMap(typesOf))
}

function step(node: unknown, part: string): readonly unknown[] {
  const keyword = part === '[]' ? 'items' : part === '*' ? 'additionalProperties' : 'properties'
  const own = keyword === 'properties' ? get(get(node, keyword), part) : get(node, keyword)
  return [...(own === undefined ? [] : [own]), ...alternatives(node).flatMap((one) => step(one, part))]
}

function typesOf(node: unknown): readonly string[] {
  const others = alternatives(node)
  const enumeration = get(node, 'enum')
  if (Array.isArray(enumeration)) return ['one of these words']
  if (get(node, 'const') !== undefined) return [`${JSON.stringify(get(node, 'const'))}`.replaceAll('"', '')]
  if (others.length > 0) return others.flatMap(typesOf)
  switch (get(node, 'type')) {
    case 'boolean':
      return ['true or false']
    case 'integer':
      return [`a whole number${rangeOf(node)}`]
    case 'number':
      return [`a number${rangeOf(node)}`]
    case 'array':
      return [`a list${itemsOf(get(node, 'items'))}`]
    case 'object':
      return ['a map']
    case 'null':
      return ['null']
    default:
      return ['a text']
  }
}

function rangeOf(node: unknown): string {
  const [least, most] = [get(node, 'minimum'), get(node, 'maximum')]
  return typeof least === 'number' && typeof most === 'number' ? ` from ${least} to ${most}` : ''
}

function itemsOf(items: unknown): string {
  const kinds = new Set(typesOf(items))
  if (kinds.has('a map')) return ' of entries'
  return kinds.has('one of these words') ? ' of these words' : ' of texts'
}

function anyOf(types: readonly string[]): string {
  return [...new Set(types)].join(', or ')
}

function alternatives(node: unknown): readonly unknown[] {
  const list = get(node, 'anyOf')
  return Array.isArray(list) ? list : []
}

function get(node: unknown, key: string): unknown {
  return typeof node === 'object' && node !== null && Object.hasOwn(node, key)
    ? Reflect.get(node, key)
    : undefined
}
