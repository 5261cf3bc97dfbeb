/** Elements whose content browsers do not lay out as text of the page. */
const NEVER_SHOWN: ReadonlySet<string> = new Set(
  'audio canvas datalist dialog head iframe math noembed noframes noscript object script select style svg template title video'.split(
    ' ',
  ),
)
const HIDDEN = /(?:^|[\s/"])hidden(?=[\s=/]|$)/i
const STYLE = /(?:^|[\s/"'])style\s*=/i
const TAKES_AWAY = /display|visibility|opacity|font-size|clip|position|indent|(?:height|width)\s*:\s*0/i

/** Follows raw HTML through a Markdown document, in its order. */
export interface HiddenHtml {
  /** Takes in one piece of raw HTML, which may open or close elements around the Markdown after it. */
  feed(html: string): void
  /** Whether what stands here lies in an element that the rendered page does not show. */
  isHidden(): boolean
}

/**
 * Renderers differ in what raw HTML they keep. GitHub drops `hidden` and `style`, and takes away the tags of what it does not
 * know (their content stays); an editor or a site does not. What only some readers see does not count as shown. An element
 * that is never closed hides the rest.
 */
export function hiddenHtml(): HiddenHtml {
  let hiding: { readonly name: string; depth: number } | null = null
  return {
    isHidden: () => hiding !== null,
    feed(html) {
      for (const { name, closes, attributes } of tagsIn(html)) {
        if (hiding === null) {
          if (!closes && hides(name, attributes)) hiding = { name, depth: 1 }
        } else if (name === hiding.name) {
          hiding.depth += closes ? -1 : 1
          if (hiding.depth === 0) hiding = null
        }
      }
    },
  }
}

const EMPTY = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/

function hides(name: string, attributes: string): boolean {
  if (EMPTY.test(name)) return false
  const names = attributes.replace(/"[^"]*"|'[^']*'/g, '""')
  const style = attributes.search(STYLE)
  return (
    NEVER_SHOWN.has(name) || HIDDEN.test(names) || (style !== -1 && TAKES_AWAY.test(attributes.slice(style)))
  )
}

interface Tag {
  readonly name: string
  readonly closes: boolean
  readonly attributes: string
}

/** The tags of a piece of HTML, in one pass; what stands in comments is none, and one without an end is the last. */
function* tagsIn(html: string): Generator<Tag> {
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at)) {
    if (html.startsWith('<!--', at)) {
      const end = html.indexOf('-->', at + 4)
      if (end === -1) return
      at = end + 3
      continue
    }
    const [, slash = '', name = ''] = /^<(\/?)([a-z][a-z0-9-]{0,40})/i.exec(html.slice(at, at + 44)) ?? []
    if (name === '') {
      at += 1
      continue
    }
    const from = at + 1 + slash.length + name.length
    const end = endOfTag(html, from)
    if (end === -1) return
    yield { name: name.toLowerCase(), closes: slash !== '', attributes: html.slice(from, end) }
    at = end + 1
  }
}

/** Where the `>` of a tag stands, past quoted values; -1 where there is none. */
function endOfTag(html: string, from: number): number {
  let quote: string | null = null
  for (let at = from; at < html.length; at += 1) {
    const character = html.charAt(at)
    if (quote !== null) quote = character === quote ? null : quote
    else if (character === '"' || character === "'") quote = character
    else if (character === '>') return at
  }
  return -1
}
