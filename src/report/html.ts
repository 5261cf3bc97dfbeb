import { createHash } from 'node:crypto'
import type { Day } from '../model/day.ts'
import type { HistoryRecord } from '../verdict/history.ts'
import type { Level, Verdict } from '../verdict/verdict.ts'
import { documentTitle } from './html/headline.ts'
import { element, jsonText, raw } from './html/markup.ts'
import { pack } from './html/pack.ts'
import { PAGE_SCRIPT, PAGE_STYLE } from './html/page-assets.generated.ts'
import type { PageData } from './html/page-data.ts'
import { plainData } from './html/plain-data.ts'
import { staticPage } from './html/static-page.ts'

export interface HtmlOptions {
  /** The day of the run; null where it is not to be told, and then nothing is called due. */
  readonly day: Day | null
  /** Earlier runs in any order; the page draws the trend from them and from this run. */
  readonly history: readonly HistoryRecord[]
  /** Milder findings are counted and not listed. */
  readonly reportLevel: Level
}

/**
 * One HTML file that needs nothing else: the verdict as data, the page's own script and style, and a policy that lets
 * nothing else run or be loaded. Without scripts it is a summary in tables.
 *
 * The module holds the whole page, so it is to be loaded only when the format is asked for.
 */
export function html(verdict: Verdict, { day, history, reportLevel }: HtmlOptions): string {
  const data: PageData = plainData({
    verdict: withoutUnseen(verdict),
    day,
    history: comparable(verdict, history).toSorted((a, b) =>
      a.date < b.date ? -1 : a.date > b.date ? 1 : 0,
    ),
    reportLevel,
  })
  const head = element(
    'head',
    {},
    element('meta', { charset: 'utf-8' }),
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: contentPolicy() }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { name: 'color-scheme', content: 'light dark' }),
    element('meta', { name: 'referrer', content: 'no-referrer' }),
    element('title', {}, documentTitle(data.verdict)),
    raw('style', '', PAGE_STYLE),
  )
  const body = element(
    'body',
    {},
    element('a', { class: 'skip', href: '#content' }, 'Skip to the content'),
    element('main', { id: 'content', tabindex: '-1' }, ...staticPage(data)),
    raw('script', ' type="application/json" id="data"', jsonText(pack(data))),
    raw('script', '', PAGE_SCRIPT),
  )
  return `<!doctype html>\n${element('html', { lang: 'en' }, head, body).html}\n`
}

/** Scores of different versions of AIVSS are not drawn as one line. */
function comparable({ agents }: Verdict, history: readonly HistoryRecord[]): readonly HistoryRecord[] {
  const versions = new Set(agents.map(({ score }) => score.version))
  return history.filter(({ version }) => version === null || versions.has(version))
}

/** The places of mitigations and threats, which the page does not show, are those of their models: each another, they take much room. */
function withoutUnseen(verdict: Verdict): Verdict {
  return {
    ...verdict,
    agents: verdict.agents.map((agent) => {
      const location = { path: agent.path, line: agent.line, column: 1 }
      return {
        ...agent,
        mitigations: agent.mitigations.map((one) => ({ ...one, location })),
        threats: agent.threats.map((one) => ({ ...one, location })),
      }
    }),
  }
}

function contentPolicy(): string {
  const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
  return [
    "default-src 'none'",
    `script-src ${hash(PAGE_SCRIPT)}`,
    `style-src ${hash(PAGE_STYLE)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}
