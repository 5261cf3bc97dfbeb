import type { Explanation } from '../aivss/explain.ts'
import type { FactorNeighbours, Neighbour } from '../aivss/neighbours.ts'
import { compareSeverity } from '../aivss/severity.ts'
import { changedText, inputLabel, outcomeText, valueText } from './explain-words.ts'
import type { Paint } from './paint.ts'
import { padToWidth, widest } from './terminal-width.ts'

/** What one published step down or up in each factor would do, for a terminal. */
export function neighbourBlock({ neighbours, score }: Explanation, paint: Paint): readonly string[] {
  const step = (one: Neighbour | null): string => (one === null ? '' : `${one.to} → ${outcomeText(one)}`)
  const labels = widest(neighbours.map(({ factor }) => inputLabel(factor)))
  const values = widest(neighbours.map(({ from }) => valueText(from)))
  const downs = widest(neighbours.map(({ down }) => step(down)))
  const tone = (one: Neighbour | null, text: string): string => {
    const moved = one === null ? 0 : compareSeverity(one.highSeverity, score.highSeverity)
    return moved === 0 ? text : paint(moved < 0 ? 'good' : 'bad', text)
  }
  const line = ({ factor, from, down, up }: FactorNeighbours): string =>
    `  ${padToWidth(inputLabel(factor), labels)}  ${padToWidth(valueText(from), values)}  ${tone(down, padToWidth(step(down), downs))}  ${tone(up, step(up))}`.trimEnd()
  return [paint('strong', 'One step down or up in a factor, all else kept'), ...neighbours.map(line)]
}

/** The single changes that lower the band, for a terminal. */
export function changeBlock({ singleChanges, score }: Explanation, paint: Paint): readonly string[] {
  if (score.highSeverity === 'none') return []
  const title = paint('strong', 'One change that lowers the band')
  if (singleChanges.length === 0) return [title, '  none: it takes more than one']
  const labels = widest(singleChanges.map(({ input }) => inputLabel(input)))
  return [
    title,
    ...singleChanges.map((change) => {
      const move = padToWidth(`${valueText(change.from)} → ${change.to}`, 12)
      return `  ${padToWidth(inputLabel(change.input), labels)}  ${move}  gives ${changedText(change)}`
    }),
  ]
}
