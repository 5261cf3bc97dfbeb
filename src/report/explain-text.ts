import type { Explanation } from '../aivss/explain.ts'
import type { AgentVerdict } from '../verdict/verdict.ts'
import { besideScore } from './beside-score.ts'
import { plain, withoutCommands } from './escape.ts'
import { changeBlock, neighbourBlock } from './explain-changes.ts'
import { waterfallBlock } from './explain-waterfall.ts'
import { claimText, knownText, originText, subjectText } from './explain-words.ts'
import type { ExplainedAgent } from './explained.ts'
import { remediesHeading, remedyText } from './messages.ts'
import { painter, type Paint } from './paint.ts'
import type { TerminalOptions } from './reporter.ts'
import { scoreText } from './score-change.ts'
import { cutToWidth, padToWidth, widest } from './terminal-width.ts'
import { indented } from './text-findings.ts'

/** A score step by step for a terminal: the inputs, the formula, what adds what, and what changes would do. */
export function explainText(subject: ExplainedAgent, { colour, width }: TerminalOptions): string {
  const { agent, explanation, notes } = subject
  const paint = painter(colour)
  const columns = Math.min(Math.max(width, 40), 120)
  const name = plain(agent.name) || plain(agent.id)
  const about = subjectText(subject)
  const blocks = [
    [
      `${paint('strong', cutToWidth(name, columns))}`,
      paint('place', plain(agent.path)),
      `AIVSS ${explanation.score.version}: ${paint('strong', scoreText(agent.score))}`,
      ...(about === null ? [] : indented(about, 0, columns)),
      ...besideScore(agent).flatMap((line) => indented(line, 0, columns, 2)),
      ...notes.flatMap((note) => indented(note, 0, columns, 2)),
    ],
    inputs(subject, paint, columns),
    steps(explanation, paint, columns),
    waterfallBlock(explanation, paint, columns),
    neighbourBlock(explanation, paint),
    changeBlock(explanation, paint),
    wayOut(agent, paint, columns),
  ]
  return withoutCommands(
    blocks
      .filter((block) => block.length > 0)
      .map((block) => `${block.join('\n')}\n`)
      .join('\n'),
  )
}

function inputs(subject: ExplainedAgent, paint: Paint, width: number): readonly string[] {
  const rows = subject.explanation.steps
    .filter(({ formula }) => formula === null)
    .map((step) => ({
      label: step.label,
      value: `${knownText(step)}${claimText(subject, step)}`,
      origin: originText(subject, step),
    }))
  const [labels, values] = [widest(rows.map(({ label }) => label)), widest(rows.map(({ value }) => value))]
  return [
    paint('strong', 'Inputs'),
    ...rows.map(({ label, value, origin }) => {
      const room = Math.max(width - labels - values - 6, 8)
      const line = `  ${padToWidth(label, labels)}  ${padToWidth(value, values)}`
      return `${line}  ${paint('place', cutToWidth(plain(origin), room, 'end'))}`.trimEnd()
    }),
  ]
}

/** "aars  = gap * sum / 10 * thm" and under it the same in numbers. */
function steps({ steps: all }: Explanation, paint: Paint, width: number): readonly string[] {
  const lines = all.flatMap((step) => {
    const { id, formula, worked } = step
    if (formula === null || worked === null) return []
    const indent = widest(all.filter((one) => one.formula !== null).map((one) => one.id)) + 2
    const [first = '', ...further] = indented(`= ${formula}`, 0, width - indent - 2)
    return [
      `  ${padToWidth(id, indent)}${first}`,
      ...further.map((line) => ' '.repeat(indent + 4) + line),
      ...indented(`= ${worked}`, indent + 2, width, 2).map((line) => paint('faint', line)),
      `${' '.repeat(indent + 2)}= ${paint('strong', knownText(step))}`,
    ]
  })
  return [paint('strong', 'Steps'), ...lines]
}

function wayOut(agent: AgentVerdict, paint: Paint, width: number): readonly string[] {
  const { remedies } = agent
  const mark = remedies.length > 1 ? '- ' : ''
  const lines = remedies.flatMap((remedy) => indented(`${mark}${remedyText(remedy)}`, 2, width, 2))
  return lines.length === 0 ? [] : [paint('strong', remediesHeading(agent)), ...lines]
}
