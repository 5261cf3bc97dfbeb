import type { Level } from '../verdict/verdict.ts'

/** What a verdict can be printed as. */
export const FORMATS = [
  'text',
  'json',
  'markdown',
  'github',
  'sarif',
  'junit',
  'badge',
  'badge-svg',
  'html',
] as const
export type ReportFormat = (typeof FORMATS)[number]

/** What each format shows unless `--report-level` says otherwise. JSON always holds everything. */
export const DEFAULT_REPORT_LEVELS: Readonly<Record<ReportFormat, Level>> = {
  text: 'warn',
  json: 'note',
  markdown: 'note',
  github: 'warn',
  sarif: 'note',
  junit: 'note',
  html: 'note',
  badge: 'note',
  'badge-svg': 'note',
}
