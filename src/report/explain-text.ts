import type { Explanation } from '../aivss/explain.ts'
import { FACTORS } from '../aivss/factors.ts'
import type { SingleChange } from '../aivss/single-change.ts'
import type { Known, Step } from '../aivss/steps.ts'
import type { AgentVerdict } from '../verdict/verdict.ts'
import { plain, withoutCommands } from './escape.ts'
import { contributions } from './explain-contributions.ts'
import { remedyText } from './messages.ts'
import { painter, type Paint } from './paint.ts'
import type { TerminalOptions } from './reporter.ts'
import { scoreText } from './score-change.ts'
import { cutToWidth, padToWidth, widest } from './terminal-width.ts'
import { indented } from './text-findings.ts'

export interface ExplainedAgent {
  readonly agent: AgentVerdict
  readonly explanation: Explanation
  /** Where each input is stated, by its step: `cvss`, a factor, `thm`, `mf`. */
  readonly places: Readonly<Record<string, string>>
  /** Sentences to show below the score, such as why less mitigation counts than is claimed. */
  readonly notes: readonly string[]
}

/** A score step by step for a terminal: the inputs, the formula, what adds what, and what would lower the band. */
export function explainText(subject: ExplainedAgent, { colour, width }: TerminalOptions): string {
  const { agent, explanation, notes } = subject
  const paint = painter(colour)
  const columns = Math.min(Math.max(width, 40), 120)
  const name = plain(agent.name) || plain(agent.id)
  const blocks = [
    [
      `${paint('strong', cutToWidth(name, columns))}`,
      paint('place', plain(agent.path)),
      `AIVSS ${explanation.score.version}: ${paint('strong', scoreText(agent.score))}`,
      ...(typeof agent.score.from === 'string'
        ? []
        : indented(`The score is that of threat ${agent.score.from.threat}, the worst.`, 0, columns)),
      ...notes.flatMap((note) => indented(note, 0, columns, 2)),
    ],
    inputs(subject, paint, columns),
    steps(explanation, paint, columns),
    contributions(explanation, paint, columns),
    changes(explanation, paint),
    wayOut(agent, paint, columns),
  ]
  return withoutCommands(
    blocks
      .filter((block) => block.length > 0)
      .map((block) => `${block.join('\n')}\n`)
      .join('\n'),
  )
}

function inputs(
  { agent, explanation, places }: ExplainedAgent,
  paint: Paint,
  width: number,
): readonly string[] {
  const claimed = agent.score.claimedMf === agent.score.mf ? '' : ` (claimed ${agent.score.claimedMf})`
  const rows = explanation.steps
    .filter(({ formula }) => formula === null)
    .map((step) => {
      const place = Object.hasOwn(places, step.id) ? (places[step.id] ?? null) : null
      return {
        label: step.label,
        value: `${known(step)}${step.id === 'mf' ? claimed : ''}`,
        origin: originOf(agent, step, place),
      }
    })
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

function originOf({ score }: AgentVerdict, { id }: Step, place: string | null): string {
  if (score.assumed.includes(id)) return 'assumed by the policy'
  if (score.missing.includes(id)) return 'not stated: anything is possible'
  return place ?? ''
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
      `${' '.repeat(indent + 2)}= ${paint('strong', known(step))}`,
    ]
  })
  return [paint('strong', 'Steps'), ...lines]
}

function changes({ singleChanges, score }: Explanation, paint: Paint): readonly string[] {
  if (score.highSeverity === 'none') return []
  if (singleChanges.length === 0)
    return [paint('strong', 'One change that lowers the band'), '  none: it takes more than one']
  const rows = singleChanges.map((change) => ({ label: labelOf(change), change }))
  const labels = widest(rows.map(({ label }) => label))
  return [
    paint('strong', 'One change that lowers the band'),
    ...rows.map(({ label, change: { from, to, aivss, low, high, severity } }) => {
      const move = padToWidth(`${from ?? 'unknown'} → ${to}`, 12)
      const after = aivss === null ? `${low.toFixed(1)}–${high.toFixed(1)}` : aivss.toFixed(1)
      return `  ${padToWidth(label, labels)}  ${move}  gives ${after} ${severity}`
    }),
  ]
}

function wayOut({ remedies }: AgentVerdict, paint: Paint, width: number): readonly string[] {
  const lines = remedies.flatMap((remedy) => indented(remedyText(remedy), 2, width, 2))
  return lines.length === 0 ? [] : [paint('strong', 'Shortest way to green'), ...lines]
}

function labelOf({ input }: SingleChange): string {
  switch (input) {
    case 'cvss':
      return 'CVSS v4.0 base score'
    case 'thm':
      return 'Threat multiplier'
    case 'mf':
      return 'Mitigation factor'
    default:
      return FACTORS[input].name
  }
}

function known({ value, low, high }: Known): string {
  return value === null ? `${low}–${high}` : String(value)
}
