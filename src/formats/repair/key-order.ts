import { isMap, isScalar, LineCounter } from 'yaml'
import { parseYaml, startOf } from '../../source/yaml-document.ts'
import type { TextEdit } from './text-edit.ts'

/** The order in which the documentation writes the keys of a model. */
const ORDER = [
  'agent-threat-model',
  '$schema',
  'agent',
  'defaults',
  'agents',
  'listing',
  'capabilities',
  'cvss',
  'factors',
  'exploit-maturity',
  'mitigation-strength',
  'mitigations',
  'threats',
  'layers',
  'review',
  'aivss',
  'ssvc',
]

/**
 * The edit that puts the keys of a native YAML text into the usual order, each with the comments that stand directly above it;
 * nothing where they are in order, or where it is not certain what belongs together: flow style, anchors, and comments that stand
 * apart from any key.
 */
export function keyOrder(text: string): readonly TextEdit[] {
  const { contents } = parseYaml(text, new LineCounter())
  if (!isMap(contents) || contents.flow === true || /(?:^|[\s[{,])[&*][^\s,[\]{}]/m.test(text)) return []
  const keys = contents.items.map(({ key }) => ({
    name: isScalar(key) ? String(key.value) : '',
    start: startOf(key),
  }))
  const [first, ...others] = keys
  if (first === undefined || first.name !== ORDER[0] || keys.some(({ name }) => !ORDER.includes(name)))
    return []
  const sorted = others.toSorted((a, b) => ORDER.indexOf(a.name) - ORDER.indexOf(b.name))
  if (sorted.every((one, index) => one === others[index])) return []
  const starts = others.flatMap(({ start }) => blockStart(text, start) ?? [])
  const from = starts[0]
  if (from === undefined || starts.length < others.length || !text.endsWith('\n')) return []
  if (/^(?:---|\.\.\.)(?:\s|$)/m.test(text.slice(from))) return []
  const ends = [...starts.slice(1), text.length]
  const blocks = new Map(others.map((one, index) => [one, text.slice(starts[index] ?? 0, ends[index] ?? 0)]))
  // What follows the last key in comments belongs to no key that is certain.
  const last = blocks.get(others.at(-1) ?? first) ?? ''
  if (/^#/m.test(last.slice(last.search(/^[^#\s]/m)))) return []
  const written = sorted.map((one) => blocks.get(one) ?? '').join('')
  return [{ start: from, end: text.length, text: written, what: 'the usual order of keys' }]
}

/** Where the block of a key begins: at the comments directly above it. Null where a comment above them stands apart. */
function blockStart(text: string, key: number): number | null {
  let start = key
  if (start > 0 && text[start - 1] !== '\n') return null
  for (;;) {
    const above = lineAbove(text, start)
    if (above === null || !above.text.startsWith('#')) break
    start = above.start
  }
  const above = lineAbove(text, start)
  if (above === null || above.text.trim() !== '') return start
  let at = above
  for (;;) {
    const next = lineAbove(text, at.start)
    if (next === null) return start
    if (next.text.trim() !== '') return next.text.startsWith('#') ? null : start
    at = next
  }
}

function lineAbove(text: string, start: number): { readonly text: string; readonly start: number } | null {
  if (start === 0) return null
  const from = text.lastIndexOf('\n', start - 2) + 1
  return { text: text.slice(from, start - 1), start: from }
}
