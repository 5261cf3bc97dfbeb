import picomatch from 'picomatch'

/** Whether a text names files by a pattern and not one file. */
export function isGlob(text: string): boolean {
  return picomatch.scan(text).isGlob
}

/** Whether a path (relative to the folder that holds `.github`, with `/`) matches one of the globs. Dot files match too. */
export function matcher(globs: readonly string[]): (path: string) => boolean {
  return globs.length === 0
    ? () => false
    : picomatch([...globs], { dot: true, nonegate: true, strictSlashes: true })
}
