import type { CommentsAt, ModelPath } from './comments.ts'
import { blockScalar, quoted, scalar } from './yaml-scalar.ts'

/** What is written as YAML. */
export type YamlNode =
  /** Any text; quoted as it needs to be. */
  | { readonly kind: 'text'; readonly text: string }
  /** A number, a vector or another word that stands as it is. */
  | { readonly kind: 'plain'; readonly text: string }
  | { readonly kind: 'map'; readonly entries: readonly Entry[]; readonly inline?: boolean }
  | { readonly kind: 'list'; readonly items: readonly YamlNode[]; readonly inline?: boolean }

export type Entry = readonly [key: string, node: YamlNode]

const WIDTH = 100

/** The lines of a map's entries. */
export function entryLines(
  entries: readonly Entry[],
  comments: CommentsAt,
  path: ModelPath = [],
  indent = '',
): readonly string[] {
  return entries.flatMap(([key, node]) => {
    const at = [...path, key]
    return around(at, indent, comments, withHead(`${indent}${quotedKey(key)}:`, node, comments, at, indent))
  })
}

function around(
  path: ModelPath,
  indent: string,
  comments: CommentsAt,
  lines: readonly string[],
): readonly string[] {
  const written = (text: string): string => `${indent}${commentText(text)}`
  return [...comments.before(path).map(written), ...lines, ...comments.after(path).map(written)]
}

/** A node behind `head`, which is a key with its colon or the dash of a list. */
function withHead(
  head: string,
  node: YamlNode,
  comments: CommentsAt,
  path: ModelPath,
  indent: string,
): readonly string[] {
  const beside = comments.beside(path)
  const tail = beside === null ? '' : ` ${commentText(beside)}`
  const line = inline(node)
  const fits = line !== null && head.length + 1 + line.length <= WIDTH
  switch (node.kind) {
    case 'plain':
      return [`${head} ${node.text}${tail}`]
    case 'text': {
      const block =
        fits && !node.text.includes('\n') ? null : blockScalar(node.text, WIDTH - indent.length - 2)
      if (block === null) return [`${head} ${scalar(node.text, false)}${tail}`]
      const [mark = '', ...rest] = block
      return [`${head} ${mark}${tail}`, ...rest.map((one) => (one === '' ? '' : `${indent}  ${one}`))]
    }
    case 'map':
      if (node.entries.length === 0) return [`${head} {}${tail}`]
      if (node.inline === true && fits && !comments.within(path)) return [`${head} ${line}${tail}`]
      return head.endsWith('-')
        ? joined(head, tail, entryLines(node.entries, comments, path, `${indent}  `), indent)
        : [`${head}${tail}`, ...entryLines(node.entries, comments, path, `${indent}  `)]
    case 'list':
      if (node.items.length === 0) return [`${head} []${tail}`]
      if (node.inline === true && fits && !comments.within(path)) return [`${head} ${line}${tail}`]
      return [
        `${head}${tail}`,
        ...node.items.flatMap((item, index) => {
          const at = [...path, String(index)]
          const inner = `${indent}  `
          return around(at, inner, comments, withHead(`${inner}-`, item, comments, at, inner))
        }),
      ]
  }
}

/** The first entry of a map stands behind the dash of its list item, unless a comment stands there. */
function joined(head: string, tail: string, lines: readonly string[], indent: string): readonly string[] {
  const [first = '', ...rest] = lines
  if (tail !== '' || first.trimStart().startsWith('#')) return [`${head}${tail}`, ...lines]
  return [`${head} ${first.slice(indent.length + 2)}`, ...rest]
}

/** A node on one line; null where it holds more than plain entries. */
function inline(node: YamlNode): string | null {
  switch (node.kind) {
    case 'plain':
      return node.text
    case 'text':
      return scalar(node.text, true)
    case 'map': {
      const parts = node.entries.map(([key, value]) =>
        value.kind === 'text' || value.kind === 'plain' ? `${quotedKey(key)}: ${inline(value) ?? ''}` : null,
      )
      return parts.includes(null) ? null : `{ ${parts.join(', ')} }`
    }
    case 'list': {
      const parts = node.items.map((item) =>
        item.kind === 'text' || item.kind === 'plain' ? inline(item) : null,
      )
      return parts.includes(null) ? null : `[${parts.join(', ')}]`
    }
  }
}

/** Words that YAML 1.1 took for a truth value are keys like any other in YAML 1.2 (`on` of a review). */
function quotedKey(key: string): string {
  return /^(?:on|off|yes|no)$/.test(key) ? key : quoted(key)
}

function commentText(text: string): string {
  const trimmed = text.trimEnd()
  return trimmed === '' ? '#' : /^[\s#!]/.test(trimmed) ? `#${trimmed}` : `# ${trimmed}`
}

/** Whether a path is among those that the entries write. */
export function pathsOf(entries: readonly Entry[]): (path: ModelPath) => boolean {
  return (path) => {
    let node: YamlNode = { kind: 'map', entries }
    for (const part of path) {
      const next: YamlNode | undefined =
        node.kind === 'map'
          ? node.entries.find(([key]) => key === part)?.[1]
          : node.kind === 'list'
            ? node.items[Number(part)]
            : undefined
      if (next === undefined) return false
      node = next
    }
    return true
  }
}
