import { cutCharacters } from '../cut.ts'
import { plain } from '../escape.ts'

/** A piece of HTML that is already safe; only this file makes one. */
export interface Markup {
  readonly html: string
}

export type Child = Markup | string | number | null

const VOID = new Set(['meta', 'br', 'hr'])

/** The longest untrusted text, in characters, in the static part. */
const LONGEST = 300

/** An element; strings become text. Attributes are ours alone: no value of a verdict goes into one. */
export function element(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly Child[]
): Markup {
  const open = `<${tag}${Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${attributeText(value)}"`)
    .join('')}>`
  return { html: VOID.has(tag) ? open : `${open}${children.map(htmlOf).join('')}</${tag}>` }
}

/** A script or style as it stands. Our own build's text only; it must not end its element. */
export function raw(tag: 'script' | 'style', attributes: string, text: string): Markup {
  if (/<\/(?:script|style)|<!--/i.test(text)) throw new Error(`the ${tag} of the page would end too early`)
  return { html: `<${tag}${attributes}>${text}</${tag}>` }
}

function htmlOf(child: Child): string {
  if (child === null) return ''
  if (typeof child === 'object') return child.html
  return htmlText(String(child))
}

/** Text that is only text in HTML. */
export function htmlText(text: string): string {
  return plain(cutCharacters(text, LONGEST)).replace(
    /[&<>"']/g,
    (character) => `&#${character.charCodeAt(0)};`,
  )
}

function attributeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}

/** A value as JSON that nothing can break out of: no tag, no comment, no line separator, nothing invisible. */
export function jsonText(value: unknown): string {
  return JSON.stringify(value).replace(/[<>&\u007F-\u009F\u2028\u2029\p{Cf}\p{Cs}]/gu, (character) =>
    Array.from(
      { length: character.length },
      (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`,
    ).join(''),
  )
}
