/** The words of a list with single blanks. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}
