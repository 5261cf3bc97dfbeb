import { badgeOf, type Tone } from './badge.ts'
import type { Reporter } from './reporter.ts'
import { element, textElement } from './xml.ts'

/** Behind white letters with a contrast of 4.5 to 1 or more, so that it is read on light and on dark pages. */
const COLOURS: Readonly<Record<Tone, string>> = {
  red: '#b42318',
  orange: '#b54708',
  yellow: '#8a6100',
  green: '#3f7d20',
  brightgreen: '#15803d',
  unknown: '#57606a',
}
const LABEL_COLOUR = '#32383f'
const HEIGHT = 20
const PADDING = 6

/** A picture that needs nothing else: no font, no address. Its title says what it shows. */
export const badgeSvg: Reporter = (verdict) => {
  const { label, message, tone } = badgeOf(verdict)
  const [left, right] = [widthOf(label) + 2 * PADDING, widthOf(message) + 2 * PADDING]
  const name = `${label}: ${message}`
  const width = left + right
  const box = (x: number, wide: number, fill: string): readonly string[] =>
    element('rect', { x, width: wide, height: HEIGHT, fill }, [])
  const words = (text: string, x: number): readonly string[] =>
    textElement('text', { x, y: 14, textLength: widthOf(text), lengthAdjust: 'spacingAndGlyphs' }, [text])
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height: HEIGHT,
      viewBox: `0 0 ${width} ${HEIGHT}`,
      role: 'img',
      'aria-label': name,
    },
    [
      ...textElement('title', {}, [name]),
      ...element('clipPath', { id: 'aivss-badge' }, element('rect', { width, height: HEIGHT, rx: 3 }, [])),
      ...element('g', { 'clip-path': 'url(#aivss-badge)' }, [
        ...box(0, left, LABEL_COLOUR),
        ...box(left, right, COLOURS[tone]),
      ]),
      ...element(
        'g',
        { fill: '#fff', 'font-family': 'Verdana,Geneva,DejaVu Sans,sans-serif', 'font-size': 11 },
        [...words(label, PADDING), ...words(message, left + PADDING)],
      ),
    ],
  )
  return `${svg.join('\n')}\n`
}

/** Pixels of our own words in Verdana at 11; `textLength` makes other fonts fit. */
function widthOf(text: string): number {
  const sum = Array.from(text, (letter) =>
    /[il,.:' ]/.test(letter) ? 3.6 : /[A-Z]/.test(letter) ? 7.6 : /[mw]/.test(letter) ? 9.8 : 6.6,
  ).reduce((total, one) => total + one, 0)
  return Math.ceil(sum)
}
