import { plain } from './escape.ts'

/** Lines around a change that are shown with it. */
const AROUND = 2
/** Beyond this many pairs of lines the middle is shown as replaced as a whole. */
const MOST_PAIRS = 4_000_000

type Line = readonly [mark: ' ' | '-' | '+', text: string]

/** What changes in a text, line by line, in the manner of a unified diff. Every line is made harmless for a terminal. */
export function changedLines(path: string, before: string, after: string): string {
  const lines = compared(linesOf(before), linesOf(after))
  const shown = lines.map(
    ([mark], index) =>
      lines.slice(Math.max(0, index - AROUND), index + AROUND + 1).some(([near]) => near !== ' ') ||
      mark !== ' ',
  )
  const parts: string[] = [`--- ${plain(path)}`, `+++ ${plain(path)} (fixed)`]
  let [old, now] = [1, 1]
  for (let index = 0; index < lines.length; index++) {
    if (shown[index] === true && shown[index - 1] !== true) parts.push(`@@ -${old} +${now} @@`)
    const [mark, text] = lines[index] ?? [' ', '']
    if (shown[index] === true) parts.push(`${mark}${indented(text)}`)
    if (mark !== '+') old++
    if (mark !== '-') now++
  }
  return `${parts.join('\n')}\n`
}

/** The indentation counts here; `plain` would take it away. Blanks at the end are what changes, so they are shown. */
function indented(text: string): string {
  const lead = /^ {0,200}/.exec(text)?.[0] ?? ''
  const content = text.slice(lead.length).replace(/\r$/, '')
  const shown = plain(content)
  const isOpen = /[ \t]$/.test(content)
  return `${lead}${shown}${isOpen ? '·' : ''}`
}

function linesOf(text: string): readonly string[] {
  const lines = text.split('\n')
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines
}

/** The lines of both texts: equal ends first, then the longest common lines of what lies between. */
function compared(before: readonly string[], after: readonly string[]): readonly Line[] {
  let start = 0
  while (start < before.length && start < after.length && before[start] === after[start]) start++
  let [oldEnd, newEnd] = [before.length, after.length]
  while (oldEnd > start && newEnd > start && before[oldEnd - 1] === after[newEnd - 1]) {
    oldEnd--
    newEnd--
  }
  const same = (lines: readonly string[]): readonly Line[] => lines.map((text) => [' ', text])
  return [
    ...same(before.slice(0, start)),
    ...between(before.slice(start, oldEnd), after.slice(start, newEnd)),
    ...same(before.slice(oldEnd)),
  ]
}

function between(before: readonly string[], after: readonly string[]): readonly Line[] {
  const gone = (lines: readonly string[]): readonly Line[] => lines.map((text) => ['-', text])
  const come = (lines: readonly string[]): readonly Line[] => lines.map((text) => ['+', text])
  if (before.length * after.length > MOST_PAIRS) return [...gone(before), ...come(after)]
  const width = after.length + 1
  const longest = new Uint32Array((before.length + 1) * width)
  const at = (old: number, now: number): number => longest[old * width + now] ?? 0
  for (let old = before.length - 1; old >= 0; old--)
    for (let now = after.length - 1; now >= 0; now--)
      longest[old * width + now] =
        before[old] === after[now] ? at(old + 1, now + 1) + 1 : Math.max(at(old + 1, now), at(old, now + 1))
  const lines: Line[] = []
  let [old, now] = [0, 0]
  while (old < before.length && now < after.length) {
    const text = before[old] ?? ''
    if (text === after[now]) {
      lines.push([' ', text])
      old++
      now++
    } else if (at(old + 1, now) >= at(old, now + 1)) {
      lines.push(['-', text])
      old++
    } else {
      lines.push(['+', after[now] ?? ''])
      now++
    }
  }
  return [...lines, ...gone(before.slice(old)), ...come(after.slice(now))]
}
