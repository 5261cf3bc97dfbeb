export type Child = Node | string | null
type Listener = (event: Event) => void
type Props = Readonly<Record<string, string | number | boolean | null | Listener>>

/** Attributes that could load or run something; none is ever set. */
const REFUSED = /^(?:on|style$|src|srcdoc$|action$|formaction$)/

const SVG = 'http://www.w3.org/2000/svg'

/** An HTML element. Strings become text; functions listen; `true` sets an empty attribute, null and false none. */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  props: Props = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  return filled(document.createElement(tag), props, children)
}

/** An SVG element, in the same way. */
export function s<Tag extends keyof SVGElementTagNameMap>(
  tag: Tag,
  props: Props = {},
  ...children: readonly Child[]
): SVGElementTagNameMap[Tag] {
  return filled(document.createElementNS(SVG, tag), props, children)
}

function filled<One extends Element>(element: One, props: Props, children: readonly Child[]): One {
  for (const [name, value] of Object.entries(props)) {
    if (typeof value === 'function') element.addEventListener(name, value)
    else if (REFUSED.test(name) || (name === 'href' && !String(value).startsWith('#')))
      throw new Error(`the page sets no ${name}`)
    else if (value !== null && value !== false)
      element.setAttribute(name, value === true ? '' : String(value))
  }
  element.append(...children.filter((child) => child !== null))
  return element
}

let last = 0

/** An id that no other element of the page has. */
export function freshId(): string {
  return `x${++last}`
}
