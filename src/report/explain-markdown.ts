import type { Explanation } from '../aivss/explain.ts'
import type { FactorNeighbours, Neighbour } from '../aivss/neighbours.ts'
import { besideScore } from './beside-score.ts'
import { markdownCode, markdownText } from './escape.ts'
import {
  changedText,
  claimText,
  inputLabel,
  knownText,
  originText,
  outcomeText,
  subjectText,
  valueText,
} from './explain-words.ts'
import type { ExplainedAgent } from './explained.ts'
import { waterfallTable } from './markdown-waterfall.ts'
import { remediesHeading, remedyText } from './messages.ts'
import { scoreText } from './score-change.ts'
import { waterfallTexts } from './waterfall-rows.ts'

/** A score step by step in GitHub's Markdown. */
export function explainMarkdown(subject: ExplainedAgent): string {
  const { agent, explanation, notes } = subject
  const { score, waterfall } = explanation
  const about = subjectText(subject)
  const blocks = [
    `## ${markdownText(agent.name, 100) || markdownText(agent.id, 100)}: ${markdownText(scoreText(agent.score))}`,
    `${markdownCode(agent.path, 300)}, AIVSS ${score.version}.`,
    ...[...(about === null ? [] : [about]), ...besideScore(agent), ...notes].map((note) =>
      markdownText(note),
    ),
    '### Where the points come from',
    ...waterfallTexts(waterfall).map((text) => markdownText(text)),
    waterfallTable(waterfall, score.version, true).join('\n'),
    '### Inputs',
    inputs(subject),
    '### Steps',
    steps(explanation),
    '### One step down or up in a factor',
    'Everything else is kept.',
    neighbours(explanation),
    ...changes(explanation),
    ...wayOut(subject),
  ]
  return `${blocks.join('\n\n')}\n`
}

function inputs(subject: ExplainedAgent): string {
  const rows = subject.explanation.steps
    .filter(({ formula }) => formula === null)
    .map((step) => [
      markdownText(step.label),
      `${knownText(step)}${claimText(subject, step)}`,
      markdownText(originText(subject, step), 500),
    ])
  return table(['Input', 'Value', 'Where from'], rows)
}

function steps({ steps: all }: Explanation): string {
  const rows = all.flatMap((step) =>
    step.formula === null || step.worked === null
      ? []
      : [
          [
            markdownText(step.label),
            markdownCode(`${step.id} = ${step.formula}`),
            markdownCode(step.worked),
            knownText(step),
          ],
        ],
  )
  return table(['Step', 'Formula', 'In numbers', 'Value'], rows)
}

function neighbours({ neighbours: all }: Explanation): string {
  const step = (one: Neighbour | null): string => (one === null ? '' : `${one.to} → ${outcomeText(one)}`)
  const rows = all.map(({ factor, from, down, up }: FactorNeighbours) => [
    markdownText(inputLabel(factor)),
    valueText(from),
    step(down),
    step(up),
  ])
  return table(['Factor', 'Now', 'Down', 'Up'], rows)
}

function changes({ singleChanges, score }: Explanation): readonly string[] {
  if (score.highSeverity === 'none') return []
  const heading = '### One change that lowers the band'
  if (singleChanges.length === 0) return [heading, 'None: it takes more than one.']
  const rows = singleChanges.map((change) => [
    markdownText(inputLabel(change.input)),
    `${valueText(change.from)} → ${change.to}`,
    changedText(change),
  ])
  return [heading, table(['Input', 'Change', 'Gives'], rows)]
}

function wayOut({ agent }: ExplainedAgent): readonly string[] {
  const lines = agent.remedies.map((remedy) => `- ${markdownText(remedyText(remedy))}`)
  return lines.length === 0 ? [] : [`### ${remediesHeading(agent)}`, lines.join('\n')]
}

/** Cells are Markdown already. */
function table(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [row(titles), row(titles.map(() => '---')), ...rows.map(row)].join('\n')
}
