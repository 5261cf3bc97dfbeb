import { cutCharacters } from './cut.ts'
import { plain } from './escape.ts'

/** The longest untrusted text, in characters. */
const LONGEST = 2_000

/** Untrusted values; those that are null are left out. */
export type Attributes = Readonly<Record<string, string | number | null>>

/** An element over lines that are XML already. */
export function element(
  name: string,
  attributes: Attributes,
  children: readonly string[],
): readonly string[] {
  return children.length === 0
    ? [`<${tag(name, attributes)}/>`]
    : [`<${tag(name, attributes)}>`, ...children.map((line) => `  ${line}`), `</${name}>`]
}

/** An element over untrusted lines; one string with its own line breaks, so that nothing indents them. */
export function textElement(
  name: string,
  attributes: Attributes,
  lines: readonly string[],
): readonly string[] {
  return lines.length === 0
    ? [`<${tag(name, attributes)}/>`]
    : [`<${tag(name, attributes)}>${lines.map(xmlText).join('\n')}</${name}>`]
}

function tag(name: string, attributes: Attributes): string {
  const printed = Object.entries(attributes).flatMap(([key, value]) =>
    value === null ? [] : [`${key}="${xmlText(String(value))}"`],
  )
  return [name, ...printed].join(' ')
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Untrusted text for an element or an attribute, without the two characters beyond `plain` that XML 1.0 forbids. */
function xmlText(text: string): string {
  return cutCharacters(plain(text), LONGEST)
    .replace(/[\uFFFE\uFFFF]/g, '')
    .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character)
}
