import { cutCharacters } from './cut.ts'
import { annotationText } from './escape.ts'

/** Characters of one text; GitHub takes 10 MB of compressed file. */
const LONGEST = 1_000

/** Untrusted text for a plain-text message of SARIF: no embedded link (`[text](target)`) and no placeholder (`{0}`). */
export function sarifText(text: string): string {
  return cutCharacters(annotationText(text), LONGEST)
    .replace(/\](?=\()/g, '] ')
    .replace(/\{(?=\d+\})/g, '{ ')
}

/** Several texts as sentences of one message; GitHub shows the first where it has little room. */
export function sentences(...texts: readonly string[]): string {
  return texts
    .map((text) => sarifText(text))
    .filter((text) => text !== '')
    .map((text) => (/[.!?:…]$/.test(text) ? text : `${text}.`))
    .join(' ')
}
