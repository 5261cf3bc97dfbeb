import { readWholeJson } from './jsonc.ts'
import { MOST_YAML } from './too-much.ts'
import type { Value } from './value.ts'
import { readYaml } from './yaml.ts'

/**
 * The documents of a text that may be YAML or JSON. JSON is YAML, but what is too long for the reader of YAML is not for that of
 * JSON.
 * @throws {TooMuchToRead} where the text is neither, or more than is read
 */
export function readYamlOrJson(text: string): readonly Value[] {
  return text.length > MOST_YAML && /^\uFEFF?\s*[[{]/.test(text) ? readWholeJson(text) : readYaml(text)
}
