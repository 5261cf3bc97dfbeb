import { html } from '../src/report/html.ts'
import { FORMATS, REPORTERS } from '../src/report/reporter.ts'
import type { Verdict } from '../src/verdict/verdict.ts'
import { GITHUB_LINKS, nodes, parse } from '../__tests__/report/markdown-tree.ts'
import { parseSarif } from '../__tests__/report/sarif-log.ts'
import { parseXml } from '../__tests__/report/xml-tree.ts'
import { demand } from './target.ts'

/** Never in our Markdown: what would load, run, call somebody or close a fold of ours. */
const FOREIGN_NODES = ['image', 'imageReference', 'linkReference', 'definition', 'footnoteReference', 'code']
const OUR_HTML =
  /^(?:<!-- aivss-gate -->|<details><summary>[^<>]*<\/summary>|<\/details>|<br>|<\/?sub>|<\/?span>)$/
const CONTROL = /(?!\n)[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/u
const BIDI = /[\u202A-\u202E\u2066-\u2069\u200E\u200F]/u
const COMMENT_LIMIT = 65_536

/** Demands of every surface of a verdict that its strings are text there; `links`: how the addresses of ours begin. */
export async function demandHarmless(
  verdict: Verdict,
  comment: (verdict: Verdict) => string,
  links: readonly string[],
): Promise<void> {
  const options = { colour: false, width: 80, reportLevel: 'note', budget: null } as const
  for (const format of FORMATS) {
    const text =
      format === 'html'
        ? html(verdict, { day: '2026-11-23', history: [], reportLevel: 'note' })
        : REPORTERS[format](verdict, options)
    demand(text.endsWith('\n'), `${format} does not end with a line break`)
    demand(!CONTROL.test(text), `${format} holds a control character`)
    if (format !== 'html') demandQuiet(format, text)
    switch (format) {
      case 'text':
        demand(!BIDI.test(text), 'text holds a mark of direction')
        break
      case 'json':
        demand(JSON.stringify(JSON.parse(text)) !== '', 'json is not JSON')
        break
      case 'sarif':
        parseSarif(text)
        break
      case 'junit':
        parseXml(text)
        break
      case 'markdown':
        demandMarkdown(format, text, links)
        break
      case 'html':
        demandPage(text)
        break
      case 'github':
      case 'badge':
      case 'badge-svg':
        break
    }
  }
  const posted = comment(verdict)
  demand(posted.length <= COMMENT_LIMIT, `a comment of ${posted.length} characters`)
  demandMarkdown('comment', posted, links)
  await Promise.resolve()
}

/** Nothing that the runner or Azure Pipelines would obey in a log, but the annotations of the format `github`. */
function demandQuiet(format: string, text: string): void {
  demand(!/##\w*\[/.test(text), `${format} holds a command`)
  const commands = text.split('\n').filter((line) => line.trimStart().startsWith('::'))
  const allowed = format === 'github' ? /^::(?:error|warning|notice)(?: [^\n]*)?::/ : /^$/
  demand(
    commands.every((line) => allowed.test(line)),
    `${format} holds a line that the runner obeys`,
  )
}

function demandMarkdown(format: string, text: string, links: readonly string[]): void {
  for (const node of nodes(parse(text))) {
    demand(!FOREIGN_NODES.includes(node.type), `${format} holds a node of the kind ${node.type}`)
    if (node.type === 'html') demand(OUR_HTML.test(node.value), `${format} holds the HTML ${node.value}`)
    if (node.type === 'link')
      demand(
        links.some((link) => node.url.startsWith(link)),
        `${format} links to ${node.url}`,
      )
    if (node.type === 'text')
      for (const link of GITHUB_LINKS)
        demand(!link.test(node.value), `GitHub links something in ${format}: ${node.value}`)
  }
}

/** The page holds our two scripts and the data, and nothing of the data is markup. */
function demandPage(text: string): void {
  demand((text.match(/<script/gi) ?? []).length === 2, 'a page with another number of scripts')
  demand((text.match(/<\/script/gi) ?? []).length === 2, 'a page with another number of ends of scripts')
  const body = text.slice(text.indexOf('<body'), text.indexOf('<script'))
  demand(
    !/<(?:img|svg|iframe|object|embed|link|style|meta|base|form)\b/i.test(body),
    'a page with foreign elements',
  )
  demand(!/<[^>]*\son\w+\s*=/i.test(body.replaceAll(/"[^"]*"/g, '""')), 'a page with an event handler')
}
