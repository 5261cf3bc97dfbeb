/** In what a page shows, a line that stands for lines left out. */
export const LEFT_OUT = '…'

/** Says where what a page shows and what is printed part; null where they agree. */
export function difference(shown: readonly string[], printed: string): string | null {
  const lines = printed.trimEnd().split('\n')
  let at = 0
  let free = false
  for (const line of shown) {
    if (line === LEFT_OUT) {
      free = true
      continue
    }
    const found = free ? lines.indexOf(line, at) : lines[at] === line ? at : -1
    if (found === -1) return `shown: ${line}\nprinted from there:\n${lines.slice(at).join('\n')}`
    at = found + 1
    free = false
  }
  return free || at === lines.length ? null : `printed and not shown:\n${lines.slice(at).join('\n')}`
}
