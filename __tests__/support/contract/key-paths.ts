/** The keys of a value with what stands below them: `agents.score.low`. Items of a list count as one. */
export function keyPaths(value: unknown): readonly string[] {
  return [...new Set(pathsBelow(value, ''))].toSorted()
}

function pathsBelow(value: unknown, path: string): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item: unknown) => pathsBelow(item, path))
  if (!isRecord(value)) return []
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = below(path, key)
    return [here, ...pathsBelow(inner, here)]
  })
}

/** So many keys of one form are a list of names, whose form is told once. */
const MANY = 5

/**
 * The keys that a JSON Schema allows, each with the values that it takes where these are few, and whether it must be there.
 * Below `*` stands what entries of a map, or many keys of one form, have in common; below `(name)` a definition.
 */
export function schemaKeys(schema: unknown): Readonly<Record<string, string>> {
  const keys = new Map<string, Set<string>>()
  const say = (path: string, word: string): void => {
    keys.set(path, (keys.get(path) ?? new Set()).add(word))
  }
  const look = (node: unknown, path: string): void => {
    if (!isRecord(node)) return
    const target = node['$ref']
    if (typeof target === 'string') say(path, `(${target.split('/').at(-1) ?? ''})`)
    if (Object.hasOwn(node, 'const')) say(path, JSON.stringify(node['const']))
    for (const value of listOf(node['enum'])) say(path, JSON.stringify(value))
    for (const word of ['anyOf', 'oneOf', 'allOf', 'prefixItems'])
      for (const part of listOf(node[word])) look(part, path)
    look(node['items'], path)
    look(node['additionalProperties'], below(path, '*'))
    const forms = new Map<string, { readonly names: string[]; readonly form: unknown }>()
    for (const [key, form] of entriesOf(node['properties'])) {
      say(below(path, key), listOf(node['required']).includes(key) ? 'required' : 'optional')
      const text = JSON.stringify(form, (word, value: unknown) => (SAYS.has(word) ? undefined : value))
      const known = forms.get(text)
      if (known === undefined) forms.set(text, { names: [key], form })
      else known.names.push(key)
    }
    for (const { names, form } of forms.values())
      for (const name of names.length < MANY ? names : ['*']) look(form, below(path, name))
  }
  look(schema, '')
  for (const [name, form] of entriesOf(isRecord(schema) ? schema['$defs'] : {})) look(form, `(${name})`)
  return Object.fromEntries([...keys].map(([path, words]) => [path, [...words].toSorted().join(' | ')]))
}

/** Keywords that explain and allow nothing. */
const SAYS: ReadonlySet<string> = new Set(['title', 'description', 'examples', 'enumDescriptions'])

function below(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`
}

function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  return isRecord(value) ? Object.entries(value) : []
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
