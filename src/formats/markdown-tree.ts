import type { Nodes, PhrasingContent, Root, Table, TableRow } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { type HiddenHtml, hiddenHtml } from './hidden-html.ts'
import type { Place } from '../source/place.ts'

/** A cell, heading or paragraph as a reader of the rendered page sees it, and where it begins. */
export interface Visible {
  readonly text: string
  readonly place: Place
}

export interface MarkdownTable {
  readonly header: readonly Visible[]
  readonly rows: readonly (readonly Visible[])[]
  readonly place: Place
}

export interface ListEntry {
  readonly checked: boolean | null
}

export type Block =
  | { readonly kind: 'heading'; readonly depth: number; readonly title: Visible }
  /** `item`: the paragraph stands in a list item, with its check box where it has one. */
  | { readonly kind: 'prose'; readonly passage: Visible; readonly item: ListEntry | null }
  | { readonly kind: 'table'; readonly table: MarkdownTable }
  /** Code or raw HTML: not part of what the rendered page states. */
  | { readonly kind: 'hidden'; readonly text: string; readonly place: Place }

/** Parses GitHub Flavored Markdown into the blocks that a reader sees, in order, plus what is hidden from them. */
export function readBlocks(text: string, path: string, lineOffset: number): readonly Block[] {
  const root: Root = fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
  const blocks: Block[] = []
  const html = hiddenHtml()
  const place = (node: Nodes): Place => ({
    path,
    line: (node.position?.start.line ?? 1) + lineOffset,
    column: node.position?.start.column ?? 1,
  })
  const walk = (node: Nodes, item: ListEntry | null): void => {
    switch (node.type) {
      case 'heading': {
        const title = visibleText(node.children, html).trim()
        if (!html.isHidden() || title !== '')
          blocks.push({ kind: 'heading', depth: node.depth, title: { text: title, place: place(node) } })
        break
      }
      case 'paragraph': {
        const shown = visibleText(node.children, html)
        if (!html.isHidden() || shown !== '')
          blocks.push({ kind: 'prose', passage: { text: shown, place: place(node) }, item })
        hiddenInline(node.children)
        break
      }
      case 'table': {
        const isHidden = html.isHidden()
        const table = readTable(node, place, html)
        if (isHidden) blocks.push({ kind: 'hidden', text: textOf(node), place: place(node) })
        else blocks.push({ kind: 'table', table })
        break
      }
      case 'code':
        blocks.push({ kind: 'hidden', text: node.value, place: place(node) })
        break
      case 'html':
        html.feed(node.value)
        blocks.push({ kind: 'hidden', text: node.value, place: place(node) })
        break
      case 'definition':
      case 'footnoteDefinition':
        break
      case 'listItem':
        for (const child of node.children) walk(child, { checked: node.checked ?? null })
        break
      default:
        if ('children' in node) for (const child of node.children) walk(child, item)
    }
  }
  const hiddenInline = (nodes: readonly PhrasingContent[]): void => {
    for (const node of nodes) {
      if (node.type === 'html') blocks.push({ kind: 'hidden', text: node.value, place: place(node) })
      else if ('children' in node) hiddenInline(node.children)
    }
  }
  walk(root, null)
  return blocks
}

/** A table that nobody sees, so that it can be told: the cells of its rows between bars. */
function textOf({ children }: Table): string {
  const rows = children.map((row) => row.children.map((cell) => visibleText(cell.children, hiddenHtml())))
  return rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

function readTable(table: Table, place: (node: Nodes) => Place, html: HiddenHtml): MarkdownTable {
  const cells = (row: TableRow): readonly Visible[] =>
    row.children.map((cell) => ({ text: visibleText(cell.children, html).trim(), place: place(cell) }))
  const [header, ...rows] = table.children
  return { header: header === undefined ? [] : cells(header), rows: rows.map(cells), place: place(table) }
}

/** The text of inline content without what is not shown: raw HTML and what it hides, images, struck-out words, footnote marks. */
function visibleText(nodes: readonly PhrasingContent[], html: HiddenHtml): string {
  return nodes
    .map((node) => {
      switch (node.type) {
        case 'text':
        case 'inlineCode':
          return html.isHidden() ? '' : node.value
        case 'break':
          return html.isHidden() ? '' : '\n'
        case 'html':
          html.feed(node.value)
          return ''
        case 'image':
        case 'imageReference':
        case 'delete':
        case 'footnoteReference':
          return ''
        default:
          return visibleText(node.children, html)
      }
    })
    .join('')
}
