import { scaleLinear } from 'd3-scale'
import { FACTORS, type FactorId } from '../aivss/factors.ts'
import type { ScoreInput } from '../aivss/score-input.ts'
import { severityOf } from '../aivss/severity.ts'
import { waterfall, type Waterfall, type WaterfallBar, type WaterfallTerm } from '../aivss/waterfall.ts'
import { chart, frame, label } from './chart.ts'
import { h, s } from './dom.ts'
import { asTable } from './as-table.ts'
import { points as pointsText } from './numbers.ts'
import { scaleLines } from './scale-lines.ts'
import type { AgentVerdict } from '../verdict/verdict.ts'

const ROW = 24
const TOP = 34

/** How a score comes about, one bar for each term, with the same as a table. */
export function waterfallChart(
  input: ScoreInput,
  claimedMf: number,
  limits: AgentVerdict['limits'],
): HTMLElement {
  const data = waterfall(input, claimedMf)
  // Terms that add nothing are told together, under the chart.
  const shown = data.terms.filter((term) => !isNothing(term) || term.id === 'cvss')
  const silent = data.terms.filter((term) => isNothing(term) && isFactor(term.id))
  return h(
    'div',
    {},
    chart(720, (width) => draw(data, shown, limits, width)),
    silent.length === 0
      ? null
      : h(
          'p',
          { class: 'quiet small' },
          `Adding nothing, at 0: ${silent.map(({ label: name }) => name).join(', ')}.`,
        ),
    data.lowest === data.highest
      ? null
      : h(
          'p',
          { class: 'quiet small' },
          'Filled: the computation with the lowest score that is still possible. Outlined: the one with the highest.',
        ),
    asTable(
      ['Term', 'Input', 'Points', 'Total'],
      data.terms.map((term) => [
        term.label,
        term.input === null ? '' : String(term.input),
        rangeText(term.lowest.points, term.highest.points, pointsText),
        rangeText(term.lowest.to, term.highest.to, String),
      ]),
    ),
  )
}

function draw(
  data: Waterfall,
  terms: readonly WaterfallTerm[],
  limits: AgentVerdict['limits'],
  width: number,
): SVGElement {
  const open = data.lowest !== data.highest
  const narrow = width < 520
  const [left, right] = [narrow ? 136 : 206, open ? 96 : narrow ? 52 : 64]
  const height = TOP + (terms.length + 1) * ROW + 14
  const most = Math.max(10, ...terms.flatMap(({ lowest, highest }) => [lowest.to, highest.to]))
  const x = scaleLinear([0, most], [left, width - right])
  const bottom = TOP + (terms.length + 1) * ROW + 4
  const last = terms.length
  return frame(
    { width, height },
    'How the score is built up',
    description(data, terms),
    ...scaleLines(x, limits, TOP - 8, bottom, narrow),
    ...terms.flatMap((term, row) => {
      const y = TOP + row * ROW
      const text = pointsRange(term)
      return [
        label(nameOf(term, narrow), left - 12, y + 16, 'name', 'end'),
        ...bars(term, x, y, open),
        label(text, width - right + 10, y + 16, 'number'),
      ]
    }),
    s('line', {
      class: 'rule',
      x1: left,
      x2: width - right,
      y1: TOP + last * ROW + 0.5,
      y2: TOP + last * ROW + 0.5,
    }),
    label('AIVSS', left - 12, TOP + last * ROW + 17, 'name strong', 'end'),
    s('rect', {
      class: `total band-${severityOf(data.lowest)}`,
      x: x(0),
      y: TOP + last * ROW + 5,
      width: Math.max(x(data.lowest) - x(0), 1),
      height: ROW - 10,
    }),
    ...(open
      ? [
          s('rect', {
            class: 'possible',
            x: x(data.lowest),
            y: TOP + last * ROW + 5.5,
            width: x(data.highest) - x(data.lowest),
            height: ROW - 11,
          }),
        ]
      : []),
    label(
      rangeText(data.lowest, data.highest, (value) => value.toFixed(1)),
      width - right + 10,
      TOP + last * ROW + 17,
      'number strong',
    ),
  )
}

/** One bar; two half as high, the lowest and the highest case, where inputs are missing. */
function bars(
  { lowest, highest, id }: WaterfallTerm,
  x: (value: number) => number,
  y: number,
  open: boolean,
): readonly SVGElement[] {
  const one = (bar: WaterfallBar, top: number, height: number, style: string): readonly SVGElement[] => [
    s('rect', {
      class: `${style} ${bar.points < 0 ? 'takes' : 'adds'} term-${id === 'cvss' ? 'base' : 'more'}`,
      x: Math.min(x(bar.from), x(bar.to)),
      y: top,
      width: Math.max(Math.abs(x(bar.to) - x(bar.from)), 1),
      height,
    }),
    s('line', { class: 'joint', x1: x(bar.to), x2: x(bar.to), y1: top + height, y2: top + ROW }),
  ]
  return open
    ? [...one(lowest, y + 4, 7, 'bar'), ...one(highest, y + 13, 7, 'bar possible')]
    : one(lowest, y + 5, ROW - 10, 'bar')
}

function nameOf({ id, label: long }: WaterfallTerm, narrow: boolean): string {
  if (!narrow) return long
  if (isFactor(id)) return FACTORS[id].short
  return SHORT[id] ?? long
}

const SHORT: Readonly<Record<string, string>> = {
  cvss: 'CVSS base',
  threat: 'Threat',
  mitigation: 'Mitigation',
  unearned: 'Not earned',
  limit: 'Limit',
}

function isFactor(id: WaterfallTerm['id']): id is FactorId {
  return Object.hasOwn(FACTORS, id)
}

function isNothing({ lowest, highest }: WaterfallTerm): boolean {
  return lowest.points === 0 && highest.points === 0
}

function pointsRange({ id, lowest, highest }: WaterfallTerm): string {
  return rangeText(lowest.points, highest.points, id === 'cvss' ? (value) => value.toFixed(1) : pointsText)
}

function rangeText(one: number, other: number, text: (value: number) => string): string {
  const [low, high] = [text(Math.min(one, other)), text(Math.max(one, other))]
  return low === high ? low : `${low} to ${high}`
}

function description(data: Waterfall, terms: readonly WaterfallTerm[]): string {
  const steps = terms.map((term) => `${term.label} ${pointsRange(term)}`).join(', ')
  return `${steps}; AIVSS ${rangeText(data.lowest, data.highest, (value) => value.toFixed(1))}`
}
