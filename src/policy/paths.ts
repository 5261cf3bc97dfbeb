import picomatch from 'picomatch'

/** Whether a text names files by a pattern and not one file. */
export function isGlob(text: string): boolean {
  return picomatch.scan(text).isGlob
}

/** The folder that every path lies in, or is, that a glob matches; empty where that is the root. */
export function globBase(glob: string): string {
  const { base } = picomatch.scan(glob)
  return /\\|\/\//.test(base) || !glob.startsWith(`${base}/`) ? '' : base
}

const ONE_GLOB = new Map<string, (path: string) => boolean>()
const MOST_REMEMBERED = 10_000

/** Whether a path (relative to the folder that holds `.github`, with `/`) matches one of the globs. Dot files match too. */
export function matcher(globs: readonly string[]): (path: string) => boolean {
  const [only, ...others] = globs
  if (only === undefined) return () => false
  if (others.length > 0) return compiled(globs)
  const known = ONE_GLOB.get(only) ?? compiled(globs)
  if (ONE_GLOB.size >= MOST_REMEMBERED) ONE_GLOB.clear()
  ONE_GLOB.set(only, known)
  return known
}

function compiled(globs: readonly string[]): (path: string) => boolean {
  return picomatch([...globs], { dot: true, nonegate: true, strictSlashes: true })
}
