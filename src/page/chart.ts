import { freshId, h, s } from './dom.ts'
import { layOut } from './printing.ts'

/** A drawing that fills the room it has: drawn anew whenever its width changes, and for `usual` pixels on paper. */
export function chart(usual: number, draw: (width: number) => SVGElement): HTMLElement {
  return liveChart(usual, draw).element
}

/** The same, to be drawn again when what it shows has changed. */
export function liveChart(
  usual: number,
  draw: (width: number) => SVGElement,
): { readonly element: HTMLElement; readonly redraw: () => void } {
  let drawn = usual
  const element = h('div', { class: 'chart' }, draw(usual))
  const redraw = (): void => element.replaceChildren(draw(drawn))
  new ResizeObserver(([entry]) => {
    const width = Math.floor(entry?.contentRect.width ?? 0)
    if (width < 1 || width === drawn || matchMedia('print').matches) return
    drawn = width
    redraw()
  }).observe(element)
  layOut(element, (printing) => element.replaceChildren(draw(printing ? usual : drawn)))
  return { element, redraw }
}

/** The frame of a drawing: an image with a name and a description for those who do not see it. */
export function frame(
  size: { readonly width: number; readonly height: number },
  name: string,
  description: string,
  ...children: readonly Node[]
): SVGElement {
  const [title, desc] = [freshId(), freshId()]
  return s(
    'svg',
    {
      role: 'img',
      class: 'drawing',
      viewBox: `0 0 ${size.width} ${size.height}`,
      width: size.width,
      height: size.height,
      'aria-labelledby': title,
      'aria-describedby': desc,
    },
    s('title', { id: title }, name),
    s('desc', { id: desc }, description),
    ...children,
  )
}

export function label(
  text: string,
  x: number,
  y: number,
  style = '',
  anchor: 'start' | 'middle' | 'end' = 'start',
): SVGElement {
  return s('text', { x, y, class: `label ${style}`.trim(), 'text-anchor': anchor }, text)
}
