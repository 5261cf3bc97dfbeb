/** `./a/../b` as `b`: a path that climbs is judged by where it ends, and none ends outside. */
export function withoutClimbing(path: string): string {
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}

/** The file of an artefact, without the `#id` that tells several in one file apart. */
export function fileOfArtefact(artefact: string): string {
  return withoutClimbing(artefact.replace(/#[^#/]*$/, ''))
}
