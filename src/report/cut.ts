const encoder = new TextEncoder()

/** Length in UTF-8, the unit of every budget. */
export function bytesOf(text: string): number {
  return encoder.encode(text).length
}

/** At most `limit` code points; what was cut shows as `…`. */
export function cutCharacters(text: string, limit: number): string {
  if (text.length <= limit) return text
  const characters = Array.from(text.slice(0, limit * 2))
  return characters.length <= limit && text.length <= limit * 2
    ? text
    : `${characters.slice(0, limit - 1).join('')}…`
}

/** At most `limit` UTF-8 bytes, cut between code points; what was cut shows as `…` where it has room. */
export function cutBytes(text: string, limit: number): string {
  if (bytesOf(text) <= limit) return text
  const mark = limit >= 3 ? '…' : ''
  let room = limit - bytesOf(mark)
  let kept = ''
  for (const character of text) {
    room -= bytesOf(character)
    if (room < 0) break
    kept += character
  }
  return kept + mark
}
