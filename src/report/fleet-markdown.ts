import type { Portfolio } from '../audit/portfolio.ts'
import type { Trend } from '../audit/trend.ts'
import { bytesOf } from './cut.ts'
import { markdownCode, markdownText } from './escape.ts'
import { leftCounts, needy, rowText, statusCounts, trendTexts } from './fleet-text.ts'
import { count, countLevels, statusWords } from './messages.ts'

/** A fleet as Markdown of at most `budget` UTF-8 bytes; ends with a line break. */
export function fleetMarkdown(
  { status, repositories, left, verdict }: Portfolio,
  trend: Trend | null,
  budget: number,
): string {
  const rows = needy(repositories)
  const head = [
    `## aivss-gate fleet: ${statusWords(status)}`,
    `${countLevels(verdict.summary) ?? 'No findings'} in ${count(verdict.summary.agents, 'agent')}. ${statusCounts(repositories)}`,
    ...trendTexts(trend).map((sentence) => markdownText(sentence)),
    ...(left.length === 0 ? [] : [`Left out: ${markdownText(leftCounts(left))}.`]),
  ]
  const lines = rows.map(
    (row) =>
      `| ${statusWords(row.status)} | ${markdownCode(row.repository, 200)} | ${row.worst === null ? '' : row.worst.toFixed(1)} | ${markdownText(rowText(row), 300)} |`,
  )
  const print = (shown: number): string =>
    `${[
      ...head,
      ...(shown === 0
        ? []
        : [
            [
              '| Status | Repository | Worst score | |',
              '| --- | --- | --- | --- |',
              ...lines.slice(0, shown),
            ].join('\n'),
          ]),
      ...(shown < rows.length
        ? [`${rows.length - shown} more are left out for size; the JSON has all of them.`]
        : []),
    ].join('\n\n')}\n`
  let [fits, beyond] = [0, rows.length + 1]
  while (beyond - fits > 1) {
    const middle = Math.floor((fits + beyond) / 2)
    if (bytesOf(print(middle)) <= budget) fits = middle
    else beyond = middle
  }
  return print(fits)
}
