import type { Waterfall, WaterfallBar, WaterfallTerm } from '../aivss/waterfall.ts'

/** One line of a waterfall in words. All of it is ours; nothing comes from a model but numbers. */
export interface WaterfallRow {
  readonly label: string
  /** "+0.108", or "0 to +0.12" where unknown inputs leave it open; empty for the score itself. */
  readonly points: string
  /** The running total: "8.908", "8.8–8.92". */
  readonly total: string
  readonly lowest: WaterfallBar
  readonly highest: WaterfallBar
  /** Whether it adds or takes anything. */
  readonly moves: boolean
}

/** Every term, and last the score at which they arrive. */
export function waterfallRows(waterfall: Waterfall, version: string): readonly WaterfallRow[] {
  const { terms, lowest, highest } = waterfall
  const whole = (to: number): WaterfallBar => ({ points: to, from: 0, to })
  return [
    ...terms.map((term, index) => ({
      label: labelOf(term),
      points: range(term.lowest.points, term.highest.points, index === 0 ? String : signed, ' to '),
      total: range(term.lowest.to, term.highest.to, String, '–'),
      lowest: term.lowest,
      highest: term.highest,
      moves: term.lowest.points !== 0 || term.highest.points !== 0,
    })),
    {
      label: `AIVSS ${version}`,
      points: '',
      total: range(lowest, highest, (one) => one.toFixed(1), '–'),
      lowest: whole(lowest),
      highest: whole(highest),
      moves: true,
    },
  ]
}

/** What stands above a waterfall: what a factor can add at most, and how two ends are drawn. */
export function waterfallTexts({ gap, lowest, highest }: Waterfall): readonly string[] {
  return [
    gap === null ? 'CVSS base and factor sum each count half: a factor of 1 adds 0.5.' : gapText(gap),
    ...(lowest === highest
      ? []
      : [
          'What is unknown leaves two ends: solid is the way to the lowest score that is possible, light the way to the highest.',
        ]),
  ]
}

function gapText({ lowest, highest }: NonNullable<Waterfall['gap']>): string {
  return lowest === highest
    ? `The gap to 10 is ${lowest}: a factor of 1 adds a tenth of it, ${Number((lowest / 10).toFixed(12))}.`
    : `The gap to 10 is ${lowest} at the low end and ${highest} at the high end: a factor of 1 adds a tenth of it.`
}

/** Multipliers say their number; the other inputs say theirs elsewhere. */
function labelOf({ id, label, input }: WaterfallTerm): string {
  switch (id) {
    case 'threat':
    case 'mitigation':
      return `${label} ×${input ?? 1}`
    case 'unearned':
      return `${label}: ×${input ?? 1} counts`
    default:
      return label
  }
}

function signed(value: number): string {
  return value > 0 ? `+${value}` : String(value)
}

function range(low: number, high: number, print: (value: number) => string, between: string): string {
  return low === high ? print(low) : `${print(low)}${between}${print(high)}`
}
