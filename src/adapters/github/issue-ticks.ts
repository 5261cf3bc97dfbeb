/** A box of a checklist and behind it the hidden name of what its line is about. */
const BOX = /^(\s*[-*] )\[([ xX])\] <!-- ([a-z0-9][a-z0-9-]{0,60}) --> /

/**
 * The new text with the boxes ticked that people ticked in the old one, where the line is about the same thing. Of the old
 * text, which anybody with rights may have edited, nothing else is taken.
 */
export function keepTicks(before: string, after: string): string {
  const ticked = new Set(
    before.split('\n').flatMap((line) => {
      const [, , mark, name] = BOX.exec(line) ?? []
      return mark === undefined || mark === ' ' || name === undefined ? [] : [name]
    }),
  )
  if (ticked.size === 0) return after
  return after
    .split('\n')
    .map((line) => {
      const [, start, , name] = BOX.exec(line) ?? []
      if (start === undefined || name === undefined || !ticked.has(name)) return line
      return `${start}[x]${line.slice(start.length + '[x]'.length)}`
    })
    .join('\n')
}
