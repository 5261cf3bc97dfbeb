import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'

/** A look like that of a page on GitHub. */
const CSS = `
  * { box-sizing: border-box }
  body { margin: 0; padding: 16px; background: #fff; color: #1f2328;
    font: 14px/1.5 -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif }
  .card { border: 1px solid #d1d9e0; border-radius: 6px; overflow: hidden }
  .card > header { padding: 8px 16px; background: #f6f8fa; border-bottom: 1px solid #d1d9e0; color: #59636e }
  .card > header b { color: #1f2328 }
  .card > div { padding: 16px }
  h1, h2, h3, h4 { line-height: 1.25; margin: 20px 0 12px; font-weight: 600 }
  h1, h2 { border-bottom: 1px solid #d1d9e0b3; padding-bottom: .3em }
  h1 { font-size: 2em } h2 { font-size: 1.5em } h3 { font-size: 1.25em } h4 { font-size: 1em }
  div > :first-child { margin-top: 0 } div > :last-child { margin-bottom: 0 }
  p, ul, ol, table, details, blockquote { margin: 0 0 14px }
  ul, ol { padding-left: 2em }
  table { border-collapse: collapse; display: block; max-width: 100% }
  th, td { padding: 6px 13px; border: 1px solid #d1d9e0; text-align: left }
  tr:nth-child(2n) { background: #f6f8fa }
  code { font: 85%/1.45 "DejaVu Sans Mono", ui-monospace, Menlo, Consolas, monospace; background: #818b981f; padding: .2em .4em; border-radius: 6px }
  pre { padding: 14px; background: #f6f8fa; border-radius: 6px; overflow: hidden } pre code { padding: 0; background: none }
  a { color: #0969da; text-decoration: underline }
  blockquote { padding: 0 1em; color: #59636e; border-left: .25em solid #d1d9e0 }
  sub, sup { font-size: 75% } hr { border: 0; border-top: 1px solid #d1d9e0 }`

/** Signs are drawn: not every machine that makes pictures has a font with them. */
const SIGNS = {
  '❌': '<path stroke="#d1242f" stroke-width="3" d="M3 3l10 10M13 3L3 13"/>',
  '⚠️': '<path fill="#f2c744" stroke="#9a6700" d="M8 1.5L15 14.5H1z"/><path stroke="#1f2328" stroke-width="1.6" d="M8 6v4M8 11.4v1.6"/>',
  '✅': '<rect width="16" height="16" rx="3" fill="#1a7f37"/><path fill="none" stroke="#fff" stroke-width="2.2" d="M3.5 8.5l3 3 6-7"/>',
  '🚫': '<circle cx="8" cy="8" r="6" fill="none" stroke="#d1242f" stroke-width="2.4"/><path stroke="#d1242f" stroke-width="2.4" d="M4 4l8 8"/>',
}
const drawn = (html) =>
  Object.entries(SIGNS).reduce(
    (text, [sign, shape]) =>
      text.replaceAll(
        sign,
        `<svg viewBox="0 0 16 16" width="1em" height="1em" style="vertical-align:-.12em">${shape}</svg>`,
      ),
    html,
  )

const page = (head, body) => `<!doctype html><meta charset="utf-8"><style>${CSS}</style>
<section class="card"><header>${head}</header><div>${drawn(
  micromark(body, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  }),
)}</div></section>`

export const commentPage = (body) => page('<b>github-actions</b> bot commented on the pull request', body)
export const summaryPage = (body) => page('<b>aivss-gate</b> job summary', body)
