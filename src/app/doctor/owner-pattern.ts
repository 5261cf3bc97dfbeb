/** Longer than any path that GitHub or git takes. */
const LONGEST_PATTERN = 4_096

/**
 * Matches paths, each given as the names between its slashes, as GitHub reads a pattern of CODEOWNERS: like `.gitignore`,
 * but without `!` and `[ ]`, and `docs/*` stands for the files directly in the folder (docs.github.com, About code owners).
 * Null for what GitHub refuses. The time of a match is at most the product of the lengths of pattern and path.
 */
export function ownerPattern(pattern: string): ((names: readonly string[]) => boolean) | null {
  if (pattern.length > LONGEST_PATTERN || pattern.includes('***')) return null
  if (pattern.startsWith('!') || /\[|\]/.test(pattern)) return null
  if (pattern === '/') return () => false
  const stated = pattern.split('/')
  const isFolder = stated.length > 1 && stated.at(-1) === ''
  const names = isFolder ? stated.slice(0, -1) : stated
  const anywhere = names.length === 1 && names[0] !== '**'
  const parts = names[0] === '' ? names.slice(1) : anywhere ? ['**', ...names] : names
  const last = parts.at(-1)
  // A name stands for a file, and for a folder with everything below it; a lone star in a folder only for what is in it.
  const below = isFolder || (last !== '**' && (last !== '*' || anywhere))
  const least = isFolder ? 1 : 0
  const [first = ''] = parts
  const isPlain = !/[*?\\]/.test(first)
  // Most lines name a folder: they are told apart without looking further.
  return (path) => (!isPlain || path[0] === first) && matches(parts, path, below, least)
}

/** Whether the parts match the whole path, or with `below` its beginning, of which at least `least` names are left. */
function matches(parts: readonly string[], names: readonly string[], below: boolean, least: number): boolean {
  // Ends of the path's beginning that the parts so far can stand for.
  let ends = new Set([0])
  for (const [index, part] of parts.entries()) {
    const next = new Set<number>()
    if (part === '**') {
      const from = Math.min(...ends)
      // At the end it stands for at least one name.
      const first = index === parts.length - 1 ? from + 1 : from
      for (let end = first; end <= names.length; end += 1) next.add(end)
    } else
      for (const end of ends) if (end < names.length && matchesName(part, names[end] ?? '')) next.add(end + 1)
    if (next.size === 0) return false
    ends = next
  }
  return [...ends].some((end) => (below ? end <= names.length - least : end === names.length))
}

/** One name against `*`, `?` and `\` before a character. */
function matchesName(part: string, name: string): boolean {
  const wanted: string[] = []
  for (let at = 0; at < part.length; at += 1) {
    const escapes = part[at] === '\\' && at + 1 < part.length
    wanted.push(escapes ? `\\${part[(at += 1)] ?? ''}` : (part[at] ?? ''))
  }
  let [at, index, star, from] = [0, 0, -1, 0]
  while (index < name.length) {
    const here = wanted[at]
    if (here === '*') {
      star = at
      from = index
      at += 1
    } else if (here === '?' || (here !== undefined && here.slice(-1) === name[index])) {
      at += 1
      index += 1
    } else if (star >= 0) {
      at = star + 1
      from += 1
      index = from
    } else return false
  }
  while (wanted[at] === '*') at += 1
  return at === wanted.length
}
