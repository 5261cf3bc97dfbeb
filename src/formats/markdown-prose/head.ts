/** A heading, list item or paragraph of the beginning of a Markdown text, as its lines show it. */
export interface HeadPart {
  /** 1 to 6; null for text. */
  readonly heading: number | null
  readonly text: string
}

const FENCE = /^ {0,3}(`{3,}|~{3,})/
const HEADING = /^ {0,3}(#{1,6})[ \t]+(.*)$/
const LIST_ITEM = /^[ \t]*(?:[-+*]|\d{1,9}[.)])[ \t]+(.*)$/

/**
 * The visible headings, paragraphs and list items at the beginning of a Markdown text, told by its lines alone, without code,
 * comments, tables and tags. The parser is not needed to see what a file is about; it is loaded only for files that are read.
 * Linear in the length of the text.
 */
export function partsOfHead(head: string): readonly HeadPart[] {
  const parts: HeadPart[] = []
  let paragraph: string[] = []
  const flush = (): void => {
    const text = visible(paragraph.join(' '))
    if (text !== '') parts.push({ heading: null, text })
    paragraph = []
  }
  let fence: string | null = null
  for (const line of withoutComments(head).split(/\r?\n/)) {
    const mark = FENCE.exec(line)?.[1]
    if (fence !== null) {
      if (mark?.startsWith(fence) === true) fence = null
      continue
    }
    if (mark !== undefined) {
      flush()
      fence = mark
      continue
    }
    const heading = HEADING.exec(line)
    const item = LIST_ITEM.exec(line)
    if (heading !== null) {
      flush()
      const text = visible((heading[2] ?? '').replace(/[ \t]#+[ \t]*$/, ''))
      parts.push({ heading: heading[1]?.length ?? 1, text })
    } else if (/^ {0,3}=+[ \t]*$/.test(line) && paragraph.length > 0) {
      parts.push({ heading: 1, text: visible(paragraph.join(' ')) })
      paragraph = []
    } else if (/^ {0,3}-+[ \t]*$/.test(line)) {
      if (paragraph.length > 0) parts.push({ heading: 2, text: visible(paragraph.join(' ')) })
      paragraph = []
    } else if (line.trim() === '' || /^[ \t]*\|/.test(line)) flush()
    else if (item !== null) {
      flush()
      paragraph = [item[1] ?? '']
    } else if (/^(?: {4}|\t)/.test(line) && paragraph.length === 0) continue
    else paragraph.push(line.replace(/^[ \t>]+/, ''))
  }
  flush()
  return parts
}

function withoutComments(text: string): string {
  const kept: string[] = []
  let from = 0
  for (;;) {
    const open = text.indexOf('<!--', from)
    if (open === -1) return kept.join('') + text.slice(from)
    kept.push(text.slice(from, open))
    const close = text.indexOf('-->', open + 4)
    if (close === -1) return kept.join('')
    from = close + 3
  }
}

/** The words of a line without emphasis, addresses, tags and struck-out text. */
function visible(text: string): string {
  return text
    .replace(/~~[^~]{1,500}~~/g, ' ')
    .replace(/<[^<>]{0,500}>/g, ' ')
    .replace(/!\[[^[\]]{0,200}\]\([^()]{0,500}\)/g, ' ')
    .replace(/\]\([^()]{0,500}\)/g, ' ')
    .replace(/[*`[\]]/g, '')
    .trim()
}
