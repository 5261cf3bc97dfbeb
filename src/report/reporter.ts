import type { Level, Verdict } from '../verdict/verdict.ts'
import { badge } from './badge.ts'
import { badgeSvg } from './badge-svg.ts'
import { github } from './github.ts'
import type { ReportFormat } from './formats.ts'
import { json } from './json.ts'
import { junit } from './junit.ts'
import { markdown } from './markdown.ts'
import { sarif } from './sarif.ts'
import { text } from './text.ts'

export { DEFAULT_REPORT_LEVELS, FORMATS, type ReportFormat } from './formats.ts'

export interface TerminalOptions {
  /** Colours by ANSI sequences; they never say anything that the words do not. */
  readonly colour: boolean
  /** Columns. */
  readonly width: number
}

export interface ReportOptions extends TerminalOptions {
  /** Findings of this level and worse are shown; the others are counted. */
  readonly reportLevel: Level
  /** UTF-8 bytes that Markdown may take; null for no limit. The other formats are never cut. */
  readonly budget: number | null
}

/** Prints a verdict. Pure, and cannot change the verdict; ends with a line break. */
export type Reporter = (verdict: Verdict, options: ReportOptions) => string

/** The formats that need nothing but a verdict. HTML is a page of its own, loaded from `html.ts` when it is asked for. */
export type PrintedFormat = Exclude<ReportFormat, 'html'>

export const REPORTERS: Readonly<Record<PrintedFormat, Reporter>> = {
  text,
  json,
  markdown,
  github,
  sarif,
  junit,
  badge,
  'badge-svg': badgeSvg,
}

/** Below GitHub's limit: a job summary above 1 MiB is dropped as a whole. */
export const SUMMARY_BUDGET = 900_000
